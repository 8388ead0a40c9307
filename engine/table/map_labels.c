/* Names on the map: capitals and seas first, then straits, islands and bases where there is room. A name that would touch something
 * tries eight places round its point, then yields. */
#include "table/map_room.h"

#include <math.h>
#include <string.h>

enum { LABEL_LINES = 3 };

/* From which zoom, against the theatre's, each kind of name shows. */
static const struct { TypeRole type; ColourRole colour; float from; } kinds[NAME_KINDS] = {
  [NAME_SEA] = { TYPE_SEA, COLOUR_SEA_NAME, 0.4f }, [NAME_STRAIT] = { TYPE_SEA, COLOUR_SEA_NAME, 0.9f }, [NAME_LAND] = { TYPE_BODY, COLOUR_LAND_NAME, 0.9f },
  [NAME_ISLET] = { TYPE_BODY, COLOUR_LAND_NAME, 3.0f }, [NAME_TOWN] = { TYPE_BODY, COLOUR_LAND_NAME, 1.4f },
};

/* Splits "East Sea / Sea of Japan" into its two names, the stroke at the end of the first; a long single name stays whole. */
static int name_lines(const char *name, const char *lines[LABEL_LINES], size_t lengths[LABEL_LINES]) {
  int count = 0;
  while (count < LABEL_LINES - 1) {
    const char *cut = strstr(name, " / ");
    if (!cut) break;
    lines[count] = name;
    lengths[count++] = (size_t)(cut - name) + 2;
    name = cut + 3;
  }
  lines[count] = name;
  lengths[count++] = strlen(name);
  return count;
}

typedef struct Label { TypeRole type; ColourRole colour; const char *text; Point at; float away; bool centred; } Label;

/* The box of a label in one of nine places: over its point, or round it. */
static Box label_box(const MapDrawn *d, const Label *label, int place, Align *align) {
  static const signed char side[9][2] = { { 0, 0 }, { 1, 0 }, { -1, 0 }, { 0, -1 }, { 0, 1 }, { 1, -1 }, { -1, -1 }, { 1, 1 }, { -1, 1 } };
  const char *lines[LABEL_LINES];
  size_t lengths[LABEL_LINES];
  int count = name_lines(label->text, lines, lengths);
  TextStyle style = style_text(d->style, label->type);
  float w = 0, leading = style_leading(d->style, label->type), h = leading * (float)count;
  for (int i = 0; i < count; i++) w = fmaxf(w, d->measure.width(d->measure.with, style, lines[i], lengths[i]));
  float dx = side[place][0], dy = side[place][1], far = label->away;
  *align = label->centred || dx == 0 ? ALIGN_CENTRE : dx > 0 ? ALIGN_LEFT : ALIGN_RIGHT;
  return (Box){ label->at.x + dx * (far + w / 2) - w / 2, label->at.y + dy * (far + h / 2) - h / 2, w, h };
}

static bool inside(const MapDrawn *d, Box box) {
  const Box *b = &d->eye.box;
  return box.x >= b->x + 2 && box.y >= b->y + 2 && box.x + box.w <= b->x + b->w - 2 && box.y + box.h <= b->y + b->h - 2;
}

static void label_write(const MapDrawn *d, const Label *label, Box box, Align align) {
  const char *lines[LABEL_LINES];
  size_t lengths[LABEL_LINES];
  int count = name_lines(label->text, lines, lengths);
  float leading = style_leading(d->style, label->type), x = align == ALIGN_CENTRE ? box.x + box.w / 2 : align == ALIGN_LEFT ? box.x : box.x + box.w;
  for (int i = 0; i < count; i++)
    draw_text_part(d->draw, label->type, ink(label->colour), x, box.y + leading * ((float)i + 0.76f), align, lines[i], lengths[i]);
}

/* Tries the places from `first` on. Names of waters keep to water. */
static bool label_draw(MapDrawn *d, const Label *label, int first) {
  Align align = ALIGN_LEFT;
  for (int place = first; place < 9; place++) {
    Box box = label_box(d, label, place, &align);
    if (!inside(d, box) || !room_is_free(d, box, 2 * d->u) || room_has_dot(d, box, 3 * d->u) || room_has_line(d, box, 6 * d->u) || (label->centred && room_land(d, box) > 0.13f)) continue;
    label_write(d, label, box, align);
    room_take(d, box);
    return true;
  }
  return false;
}

/* A seat's capital is the place that bears its id. */
static int capital_of(const Scenario *s, int seat) { return place_find(s, s->seat[seat].name.id); }

static Label capital_label(const MapDrawn *d, int place) {
  return (Label){ TYPE_LAND, COLOUR_TEXT, map_title(d->sight->scenario, &d->sight->scenario->place[place].name), map_place_point(d, place), 8 * d->u, false };
}

/* A capital always has its name: where all eight places are taken, the first that covers no other name. */
void map_capitals_take(MapDrawn *d) {
  const Scenario *s = d->sight->scenario;
  for (int seat = 0; seat < s->seats; seat++) {
    int place = capital_of(s, seat);
    d->capital[seat] = (Box){ 0, 0, 0, 0 };
    if (place < 0) continue;
    Label label = capital_label(d, place);
    float half = 5.5f * d->u;
    if (!box_has(d->eye.box, label.at.x, label.at.y)) continue;
    room_take(d, (Box){ label.at.x - half, label.at.y - half, 2 * half, 2 * half });
    for (int n = 1; n < 17 && d->capital[seat].w <= 0; n++) {
      Align align = ALIGN_LEFT;
      Box box = label_box(d, &label, n < 9 ? n : n - 8, &align);
      if (!inside(d, box) || !room_is_free(d, box, 0) || (n < 9 && (room_has_dot(d, box, 3 * d->u) || room_has_line(d, box, 7 * d->u)))) continue;
      d->capital[seat] = box;
      d->capital_align[seat] = (uint8_t)align;
      room_take(d, box);
    }
  }
}

void map_capitals(MapDrawn *d) {
  const Scenario *s = d->sight->scenario;
  for (int seat = 0; seat < s->seats; seat++) {
    int place = capital_of(s, seat);
    if (place < 0) continue;
    Label label = capital_label(d, place);
    float half = 4 * d->u, rim = 1.6f * d->u;
    if (!box_has(d->eye.box, label.at.x, label.at.y)) continue;
    draw_fill(d->draw, ink(COLOUR_PLATE), (Box){ label.at.x - half - rim, label.at.y - half - rim, 2 * (half + rim), 2 * (half + rim) }, 0);
    draw_fill(d->draw, ink(COLOUR_TEXT), (Box){ label.at.x - half, label.at.y - half, 2 * half, 2 * half }, 0);
    bool busy = room_has_dot(d, d->capital[seat], 2 * d->u) || room_has_line(d, d->capital[seat], 2 * d->u);
    if (d->capital[seat].w > 0 && busy) draw_fill(d->draw, ink_clear(COLOUR_PLATE, 0.6f), box_inset(d->capital[seat], -2 * d->u), style_space(d->style, SPACE_CORNER));
    if (d->capital[seat].w > 0) label_write(d, &label, d->capital[seat], (Align)d->capital_align[seat]);
  }
}

static bool is_capital(const Scenario *s, int place) {
  for (int seat = 0; seat < s->seats; seat++)
    if (capital_of(s, seat) == place) return true;
  return false;
}

/* Places that may be chosen: a ring, the name, and a target for pointer and keys. */
static void targets_draw(MapDrawn *d) {
  const Scenario *s = d->sight->scenario;
  for (int place = 0; place < s->places; place++) {
    Point at = map_place_point(d, place);
    float r = 9 * d->u, hit = 16 * d->u;
    if (!d->targets[place] || !box_has(d->eye.box, at.x, at.y)) continue;
    UiId id = ui_id(d->ui, "target", (uint32_t)place);
    UiTouch touch = ui_place(d->ui, id, (Box){ at.x - hit, at.y - hit, 2 * hit, 2 * hit }, TAKE_NOTHING);
    bool shown = ui_shown(d->ui, id);
    if (touch.pressed) d->picks.place = place;
    if (shown) d->map->hover = place;
    draw_circle(d->draw, pen(COLOUR_PLATE, style_line(d->style, LINE_SELECT) + 2 * d->u), at.x, at.y, r);
    draw_circle(d->draw, pen(COLOUR_SELECT, style_line(d->style, shown ? LINE_SELECT : LINE_SYMBOL)), at.x, at.y, r);
    char name[64];
    Label label = { TYPE_BODY_BOLD, COLOUR_SELECT, map_place_name(d, place, name), at, 13 * d->u, false };
    label_draw(d, &label, 1);
    ui_tooltip(d->ui, id, map_title(s, &s->place[place].name));
    ui_say(d->ui, SORT_BUTTON, ui_focused(d->ui, id) ? UI_FOCUSED : 0, map_title(s, &s->place[place].name), "");
  }
}

static void bases_draw(MapDrawn *d) {
  const Scenario *s = d->sight->scenario;
  for (int place = 0; place < s->places; place++) {
    const Place *p = &s->place[place];
    Point at = map_place_point(d, place);
    bool water = strcmp(p->kind, "strait") == 0 || strcmp(p->kind, "sea_area") == 0;
    if (water || is_capital(s, place) || !box_has(d->eye.box, at.x, at.y)) continue;
    char name[64];
    Label label = { TYPE_BODY, COLOUR_LAND_NAME, map_place_name(d, place, name), at, 8 * d->u, false };
    label_draw(d, &label, 1);
  }
}

/* Where nobody has forces, the places themselves are what the map tells: a dot in the colour of whose ground it is, the name, and
 * what it is on hover and focus. */
static void sites_draw(MapDrawn *d) {
  const Scenario *s = d->sight->scenario;
  float r = style_space(d->style, SPACE_BASE_DOT), hit = 10 * d->u;
  for (int place = 0; place < s->places; place++) {
    const Place *p = &s->place[place];
    Point at = map_place_point(d, place);
    if (is_capital(s, place) || !box_has(d->eye.box, at.x, at.y)) continue;
    UiId id = ui_id(d->ui, "site", (uint32_t)place);
    ui_place(d->ui, id, (Box){ at.x - hit, at.y - hit, 2 * hit, 2 * hit }, TAKE_NOTHING);
    bool shown = ui_shown(d->ui, id);
    if (shown) d->map->hover = place;
    draw_disc(d->draw, ink(COLOUR_SEAT_EDGE), at.x, at.y, r + 1.6f * d->u);
    draw_disc(d->draw, ink(p->side < s->seats ? seat_colour(s, p->side) : COLOUR_TEXT), at.x, at.y, r);
    room_take(d, (Box){ at.x - r, at.y - r, 2 * r, 2 * r });
    const char *note = p->name.note && p->name.note[0] ? scenario_words(s, p->name.note) : map_title(s, &p->name);
    ui_tooltip(d->ui, id, note);
    ui_say(d->ui, SORT_BUTTON, ui_focused(d->ui, id) ? UI_FOCUSED : 0, map_title(s, &p->name), note);
  }
  for (int place = 0; place < s->places; place++) {
    Point at = map_place_point(d, place);
    char name[64];
    Label label = { TYPE_BODY_BOLD, COLOUR_TEXT, map_place_name(d, place, name), at, 8 * d->u, false };
    if (!is_capital(s, place) && box_has(d->eye.box, at.x, at.y)) label_draw(d, &label, 1);
  }
}

/* Of the same name at several points that follow each other, the first that has room. */
static void names_draw(MapDrawn *d, MapNameKind kind) {
  bool done = false, wide = kind == NAME_SEA || kind == NAME_STRAIT;
  if (!d->names || d->map->zoom / d->map->theatre < kinds[kind].from) return;
  for (int i = 0; i < d->names->names; i++) {
    const MapName *name = &d->names->name[i];
    if (name->kind != kind || (i > 0 && done && strcmp(name->english, d->names->name[i - 1].english) == 0)) continue;
    Point at = map_point(d, name->longitude < 0 ? name->longitude + 360.0 : name->longitude, mercator_y(name->latitude));
    Label label = { kinds[kind].type, kinds[kind].colour, d->style->hangul ? name->korean : name->english, at, (kind == NAME_SEA ? 20 : 9) * d->u, wide };
    done = box_has(d->eye.box, at.x, at.y) && label_draw(d, &label, kind == NAME_ISLET || kind == NAME_TOWN ? 1 : 0);
  }
}

/* Seas come before plates: both names of a sea are always there, and plates find room round them. */
void map_seas(MapDrawn *d) { names_draw(d, NAME_SEA); }

void map_labels(MapDrawn *d) {
  if (d->targets) targets_draw(d);
  if (d->sight->scenario->formations == 0) sites_draw(d);
  for (int kind = NAME_SEA + 1; kind < NAME_KINDS; kind++) names_draw(d, (MapNameKind)kind);
  if (d->map->zoom / d->map->theatre >= 2.2 && d->sight->scenario->formations > 0) bases_draw(d);
}
