/* Plates: what stands where. A strip with the seat's code, the symbol or a stack of up to three, a name, and a leader to the
 * base. Formations of one seat at one base share a plate; at a distance so do bases that lie near each other. */
#include "table/map_room.h"

#include "report/say.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static const float plate_factor = 0.88f;        /* symbols on plates against the design page's size */
enum { PLATES_THEATRE = 24, PLATES_MOST = 30, NAME_BYTES = 160 };

void plate_strip(const MapDrawn *d, Box plate, int owner) {
  float w = style_space(d->style, SPACE_PLATE_STRIP) * fmaxf(1, style_text_scale(d->style)), edge = style_line(d->style, LINE_EDGE);
  Box strip = { plate.x + edge, plate.y + edge, w, plate.h - 2 * edge };
  draw_fill(d->draw, ink(seat_colour(d->sight->scenario, owner)), strip, 0);
  draw_fill(d->draw, ink(COLOUR_PLATE_EDGE), (Box){ strip.x + w, strip.y, fmaxf(1, d->u), strip.h }, 0);        /* light fills have an edge on light */
  draw_text(d->draw, TYPE_CODE, ink(COLOUR_INK), strip.x + w / 2, strip.y + strip.h / 2 + style_text(d->style, TYPE_CODE).size * 0.36f, ALIGN_CENTRE, seat_code(d->sight->scenario, owner).text);
}

/* ---- what a plate says ---- */

static const MessageId family_counts[FAMILIES] = { [FAMILY_CORPS] = MSG_MAP_CORPS, [FAMILY_WINGS] = MSG_MAP_WINGS };
static const MessageId arm_counts[ARMS] = {
  [ARM_GROUND] = MSG_MAP_GROUND, [ARM_AIR] = MSG_MAP_AIR, [ARM_DEFENCE] = MSG_MAP_DEFENCE, [ARM_NAVY] = MSG_MAP_NAVAL, [ARM_SUPPORT] = MSG_MAP_UNITS,
};

/* The place where most of a group stand; of equals the first. */
static int group_home(const MapDrawn *d, int at) {
  const MapGroup *group = &d->forces.group[at];
  uint8_t here[MAX_PLACES] = { 0 };
  int best = group->place;
  for (int f = 0; f < d->sight->scenario->formations; f++)
    if (d->forces.group_of[f] == at) here[d->forces.force[f].place]++;
  for (int k = 0; k < group->spots; k++)
    if (here[group->spot[k]] > here[best]) best = group->spot[k];
  return best;
}

/* "8 FW", "2 ID, Stryker", "6 corps", "4 air, Osan": the longest that says something and is short. */
static void group_name(const MapDrawn *d, int at, char *out) {
  const Scenario *s = d->sight->scenario;
  const MapGroup *group = &d->forces.group[at];
  char name[2][64], place[64];
  int found = 0;
  MapFamily family = symbol_family(s->formation[group->lead].kind);
  bool one_family = true, one_arm = true;
  for (int f = 0; f < s->formations; f++) {
    if (d->forces.group_of[f] != at) continue;
    if (found < 2) map_formation_name(d, f, name[found]);
    found++;
    one_family = one_family && symbol_family(s->formation[f].kind) == family;
    one_arm = one_arm && symbol_arm(s->formation[f].kind) == group->arm;
  }
  if (found == 1) {
    snprintf(out, NAME_BYTES, "%s", name[0]);
    return;
  }
  if (found == 2) {
    snprintf(out, NAME_BYTES, "%s, %s", name[0], name[1]);
    if (map_text_width(d, TYPE_BODY, out) <= 130 * d->u * style_text_scale(d->style)) return;
  }
  MessageId counts = one_family && family_counts[family] ? family_counts[family] : arm_counts[one_arm ? group->arm : ARM_SUPPORT];
  Line line = LINE(s, counts, .arg = { found });
  if (group->spots == 1 || !one_arm) line = LINE(s, MSG_MAP_AT, .text = { line.text, map_place_name(d, group_home(d, at), place) });
  snprintf(out, NAME_BYTES, "%.*s", NAME_BYTES - 1, line.text);
}

typedef struct Plate { int group; char name[NAME_BYTES]; float text; } Plate;

/* At twice the text's size a plate shows frame and code alone. */
static bool names_show(const MapDrawn *d) { return style_text_scale(d->style) < 1.8f; }

static float symbols_width(const MapDrawn *d, const MapGroup *group) {
  Point r = symbol_reach(d->style, d->sight->scenario, d->sight->view.seat, group->lead, plate_factor);
  int behind = group->count > 2 ? 2 : group->count - 1;
  return 2 * r.x + (float)behind * style_space(d->style, SPACE_STACK_RIGHT);
}

static float plate_width(const MapDrawn *d, const MapGroup *group, float text) {
  float pad = 8 * d->u, strip = style_space(d->style, SPACE_PLATE_STRIP) * fmaxf(1, style_text_scale(d->style));
  return ceilf(strip + pad + symbols_width(d, group) + (names_show(d) ? pad + text : 0) + 1.25f * pad);
}

static void plate_draw(const MapDrawn *d, const Plate *plate, Box box, bool hot) {
  const MapGroup *group = &d->forces.group[plate->group];
  const Scenario *s = d->sight->scenario;
  float pad = 8 * d->u, corner = style_space(d->style, SPACE_CORNER), middle = box.y + box.h / 2 + 2.5f * d->u;
  int seat = d->sight->view.seat, behind = group->count > 2 ? 2 : group->count - 1;
  draw_fill(d->draw, ink(COLOUR_PLATE), box, corner);
  plate_strip(d, box, group->owner);
  Pen edge = hot ? pen(COLOUR_SELECT, style_line(d->style, LINE_SELECT)) : group->changed ? pen(COLOUR_SELECT, style_line(d->style, LINE_SYMBOL)) : pen(COLOUR_PLATE_EDGE, style_line(d->style, LINE_EDGE));
  draw_stroke(d->draw, edge, box, corner);
  Point r = symbol_reach(d->style, s, seat, group->lead, plate_factor);
  float strip = style_space(d->style, SPACE_PLATE_STRIP) * fmaxf(1, style_text_scale(d->style)), right = style_space(d->style, SPACE_STACK_RIGHT), up = style_space(d->style, SPACE_STACK_UP);
  Point at = { box.x + strip + pad + r.x, middle };
  int flags = group->leaving && group->count == 1 ? SYMBOL_DASHED : 0;
  for (int i = behind; i > 0; i--) symbol_draw(d->draw, d->style, s, seat, group->lead, (Point){ at.x + (float)i * right, at.y - (float)i * up }, plate_factor, SYMBOL_BLANK | flags);
  symbol_draw(d->draw, d->style, s, seat, group->lead, at, plate_factor, flags);
  if (r.y < 17 * d->u) symbol_echelon(d->draw, d->style, s, seat, group->lead, (Point){ at.x + (float)behind * right, at.y - (float)behind * up }, plate_factor);
  if (group->leaving) map_triangle(d->draw, ink(COLOUR_SELECT), (Point){ at.x + r.x + (float)behind * right + 6 * d->u, box.y + 9 * d->u }, 0, 9 * d->u, 5.5f * d->u);
  if (names_show(d)) draw_text(d->draw, TYPE_BODY, ink(COLOUR_TEXT), at.x + r.x + (float)behind * right + pad, box.y + box.h / 2 + style_text(d->style, TYPE_BODY).size * 0.36f, ALIGN_LEFT, plate->name);
}

/* ---- memory ---- */

static MapPlate *memory_of(MapState *map, const MapGroup *group) {
  for (int i = 0; i < map->plates; i++)
    if (map->plate[i].key == group->key) return &map->plate[i];
  return NULL;
}

static void memory_keep(MapDrawn *d, const MapGroup *group, const RoomItem *item) {
  MapState *map = d->map;
  MapPlate *plate = memory_of(map, group);
  if (!plate && map->plates == MAP_PLATES) {    /* the oldest is forgotten */
    memmove(map->plate, map->plate + 1, (MAP_PLATES - 1) * sizeof *map->plate);
    map->plates--;
  }
  if (!plate) plate = &map->plate[map->plates++];
  *plate = (MapPlate){ group->key, item->placed, (item->box.x + item->box.w / 2 - item->anchor.x) / d->u, (item->box.y + item->box.h / 2 - item->anchor.y) / d->u };
}

static uint64_t mix(uint64_t hash, const void *bytes, size_t length) {
  const unsigned char *at = bytes;
  for (size_t i = 0; i < length; i++) hash = (hash ^ at[i]) * 1099511628211u;
  return hash;
}

/* Stands for all that placing depends on. */
static uint64_t picture_key(const MapDrawn *d, const RoomItem *items, const Plate *plates, int count) {
  uint64_t hash = mix(14695981039346656037u, &d->eye, sizeof d->eye);
  hash = mix(hash, d->taken, (size_t)d->takens * sizeof *d->taken);
  hash = mix(hash, d->line, (size_t)d->lines * sizeof *d->line);
  for (int i = 0; i < count; i++) {
    hash = mix(hash, &items[i].w, sizeof items[i].w);
    hash = mix(hash, &items[i].anchor, sizeof items[i].anchor);
    hash = mix(hash, plates[i].name, strlen(plates[i].name));
  }
  return hash | 1;
}

/* ---- all plates ---- */

static void dot_add(MapDrawn *d, Point at, int owner) {
  for (int i = 0; i < d->dots; i++)
    if (d->dot[i].x == at.x && d->dot[i].y == at.y) return;
  if (d->dots == MAP_DOTS) return;
  d->dot_owner[d->dots] = (uint8_t)owner;
  d->dot[d->dots++] = at;
}

/* What lies within the box, in degrees of Mercator. */
static void seen_find(const MapDrawn *d, double seen[4]) {
  const Box *b = &d->eye.box;
  seen[0] = eye_x(&d->eye, b->x);
  seen[1] = eye_y(&d->eye, b->y);
  seen[2] = eye_x(&d->eye, b->x + b->w);
  seen[3] = eye_y(&d->eye, b->y + b->h);
}

void map_groups(MapDrawn *d) {
  double seen[4], closer = d->map->zoom / d->map->theatre;
  int most = (int)(fmin(PLATES_MOST, PLATES_THEATRE * fmax(0.5, sqrt(closer))) / fmax(1, style_text_scale(d->style)));
  seen_find(d, seen);
  forces_group(&d->forces, d->sight, 9 * (double)d->u / d->eye.scale, most, seen);
  for (int i = 0; i < d->forces.groups; i++) {
    const MapGroup *group = &d->forces.group[i];
    for (int k = 0; forces_is_seen(group, seen) && k < group->spots; k++) dot_add(d, map_place_point(d, group->spot[k]), group->owner);
  }
}

static int plates_gather(MapDrawn *d, Plate *plates, RoomItem *items) {
  double seen[4];
  int count = 0;
  seen_find(d, seen);
  for (int i = 0; i < d->forces.groups && count < ROOM_ITEMS; i++) {
    const MapGroup *group = &d->forces.group[i];
    if (!forces_is_seen(group, seen)) continue;
    Plate *plate = &plates[count];
    RoomItem *item = &items[count++];
    plate->group = i;
    group_name(d, i, plate->name);
    plate->text = map_text_width(d, TYPE_BODY, plate->name);
    *item = (RoomItem){ .w = plate_width(d, group, plate->text), .h = roundf(style_row(d->style, SPACE_PLATE)), .anchor = map_point(d, group->x, group->y), .spots = group->spots < ROOM_SPOTS ? group->spots : ROOM_SPOTS, .owner = group->owner, .priority = group->priority };
    for (int k = 0; k < item->spots; k++) item->spot[k] = map_place_point(d, group->spot[k]);
    const MapPlate *memory = memory_of(d->map, group);
    if (memory && memory->shown) {
      item->remembered = true;
      item->before = (Point){ memory->x * d->u, memory->y * d->u };
    }
  }
  return count;
}

static void leaders_draw(MapDrawn *d, const RoomItem *items, int count) {
  float width = style_line(d->style, LINE_LEADER), r = style_space(d->style, SPACE_BASE_DOT);
  for (int i = 0; i < count; i++) {
    for (int k = 0; k < items[i].spots; k++) {
      Point spot = items[i].spot[k], foot = room_leader(items[i].box, spot);
      if (items[i].placed && !box_has(items[i].box, spot.x, spot.y)) {
        draw_line(d->draw, pen(COLOUR_TEXT_2, width), spot.x, spot.y, foot.x, foot.y);
        if (d->lines < MAP_LINES) d->line[d->lines++] = (MapLeader){ spot, foot };
      }
    }
  }
  for (int i = 0; i < d->dots; i++) {
    draw_disc(d->draw, ink(COLOUR_SEAT_EDGE), d->dot[i].x, d->dot[i].y, r + 1.6f * d->u);
    draw_disc(d->draw, ink(seat_colour(d->sight->scenario, d->dot_owner[i])), d->dot[i].x, d->dot[i].y, r);
  }
}

static bool group_holds(const MapGroup *group, int place) {
  for (int k = 0; k < group->spots; k++)
    if (group->spot[k] == place) return true;
  return false;
}

void map_plates(MapDrawn *d) {
  Plate plates[ROOM_ITEMS];
  RoomItem items[ROOM_ITEMS];
  int count = plates_gather(d, plates, items);
  uint64_t key = picture_key(d, items, plates, count);
  bool moves = d->map->flight.moving != MAP_RESTS || d->map->dragging;
  bool waits = d->map->drawn > 0;       /* the land is being drawn, a strip a frame: one long thing at a time */
  if (moves || waits || key == d->map->placed_key) {
    room_keep(d, items, count);
  } else {
    room_place(d, items, count);
    for (int i = 0; i < count; i++) memory_keep(d, &d->forces.group[plates[i].group], &items[i]);
    d->map->placed_key = key;
  }
  leaders_draw(d, items, count);
  map_capitals(d);
  d->map->hover = -1;
  for (int i = 0; i < count && d->map->fan >= 0; i++) {
    const MapGroup *group = &d->forces.group[plates[i].group];
    bool same = group->key == d->map->fan_key;
    if (items[i].placed && (same || (d->map->fan_key == 0 && group_holds(group, d->map->fan) && d->fan_group < 0))) d->fan_group = plates[i].group;
  }
  for (int i = 0; i < count; i++) {
    const MapGroup *group = &d->forces.group[plates[i].group];
    if (!items[i].placed) continue;
    UiId id = ui_id(d->ui, "plate", group->key);
    UiTouch touch = ui_place(d->ui, id, items[i].box, TAKE_NOTHING);
    bool shown = ui_shown(d->ui, id);
    if (touch.pressed) {
      bool open = d->fan_group == plates[i].group;
      d->map->fan = open ? -1 : group->place;
      d->map->fan_key = group->key;
      d->picks.place = group->place;
    }
    if (shown) d->map->hover = group->place;
    if (shown && group->count > 1) d->hover_group = plates[i].group;
    if (group->count == 1) {
      Line tip = LINE(d->sight->scenario, MSG_MAP_TIP, .text = { map_title(d->sight->scenario, &d->sight->scenario->formation[group->lead].name), map_title(d->sight->scenario, &d->sight->scenario->place[group->place].name) });
      ui_tooltip(d->ui, id, tip.text);
    }
    if (d->hover_group == plates[i].group || d->fan_group == plates[i].group) d->fan_at[d->hover_group == plates[i].group] = items[i].box;
    room_take(d, items[i].box);
    plate_draw(d, &plates[i], items[i].box, shown || d->fan_group == plates[i].group);
    char said[NAME_BYTES + 80];
    snprintf(said, sizeof said, "%s: %s", map_title(d->sight->scenario, &d->sight->scenario->seat[group->owner].name), plates[i].name);
    ui_say(d->ui, SORT_BUTTON, ui_focused(d->ui, id) ? UI_FOCUSED : 0, said, map_title(d->sight->scenario, &d->sight->scenario->place[group->place].name));
  }
}
