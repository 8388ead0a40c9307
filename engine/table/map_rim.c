/* What the picture does not hold: markers at its rim for formations far away, with hours of flight to the Strait, and the panel of what is
 * under way and which lift is in use. */
#include "table/map_parts.h"

#include "report/look.h"
#include "rules/register.h"

#include <math.h>
#include <string.h>

enum { LIFT_ROWS = 5 };
static const double rim_near = 6;       /* degrees within which far bases share a marker */

/* ---- the rim ---- */

static const uint16_t near_km = 100;    /* nearer is there already */
static const float cruise = 830;        /* km an hour, as the register's air_km_half_day has it */

static int32_t worth_of(const Scenario *s, int f) { return s->formation[f].peninsula + s->formation[f].strait; }

static void marker_add(const Scenario *s, RimMarker *m, int f, int place) {
  if (m->count++ == 0) {
    *m = (RimMarker){ .owner = s->formation[f].owner, .place = (uint8_t)place, .count = 1, .symbol = { (uint8_t)f, (uint8_t)f }, .x = place_x(&s->place[place]), .y = place_y(&s->place[place]) };
    return;
  }
  if (worth_of(s, f) > worth_of(s, m->symbol[0]) && worth_of(s, f) > worth_of(s, m->symbol[1])) m->place = (uint8_t)place;
  if (m->count == 2) m->symbol[1] = (uint8_t)f;
  for (int k = 0; k < RIM_SYMBOLS; k++)
    if (m->symbol[0] != f && m->symbol[1] != f && worth_of(s, f) > worth_of(s, m->symbol[k])) m->symbol[k] = (uint8_t)f;
}

/* Far bases that lie near each other share a marker; with too many, all beyond the first ones join the nearest of their owner, or
 * begin one in the last's stead if their owner has none. */
static int markers_find(MapDrawn *d, RimMarker markers[RIM_MARKERS]) {
  const Scenario *s = d->sight->scenario;
  int count = 0;
  for (int f = 0; f < s->formations; f++) {
    const MapForce *force = &d->forces.force[f];
    d->marker_of[f] = -1;
    if (!force->known || force->stage == WAY_TRANSIT) continue;
    const Place *p = &s->place[force->place];
    Point at = map_place_point(d, force->place);
    if (box_has(d->eye.box, at.x, at.y)) continue;
    int best = -1;
    double least = INFINITY;
    for (int n = 0; n < count; n++) {
      double apart = hypot(markers[n].x - place_x(p), markers[n].y - place_y(p));
      if (markers[n].owner != s->formation[f].owner || apart >= least) continue;
      least = apart;
      best = n;
    }
    if (count < RIM_MARKERS && least > rim_near) {
      best = count++;
      markers[best].count = 0;
    }
    if (best < 0) best = RIM_MARKERS - 1;       /* more seats than markers: a crowd of many owners */
    marker_add(s, &markers[best], f, force->place);
    d->marker_of[f] = (int8_t)best;
  }
  return count;
}

/* The fullest first; of equals the scenario's order. */
static void markers_sort(MapDrawn *d, RimMarker *markers, int count) {
  int8_t now_at[RIM_MARKERS];
  for (int i = 0; i < count; i++) now_at[i] = (int8_t)i;
  for (int i = 1; i < count; i++)
    for (int k = i; k > 0 && markers[now_at[k]].count > markers[now_at[k - 1]].count; k--) {
      int8_t swap = now_at[k];
      now_at[k] = now_at[k - 1];
      now_at[k - 1] = swap;
    }
  RimMarker old[RIM_MARKERS];
  int8_t rank[RIM_MARKERS];
  memcpy(old, markers, (size_t)count * sizeof *markers);
  for (int i = 0; i < count; i++) {
    markers[i] = old[now_at[i]];
    rank[now_at[i]] = (int8_t)i;
  }
  for (int f = 0; f < d->sight->scenario->formations; f++)
    if (d->marker_of[f] >= 0) d->marker_of[f] = rank[d->marker_of[f]];
}

static float symbols_width(const MapDrawn *d, const RimMarker *m) {
  float w = 0;
  for (int k = 0; k < RIM_SYMBOLS && k < m->count; k++)
    w += 2 * symbol_reach(d->style, d->sight->scenario, d->sight->view.seat, m->symbol[k], 0.88f).x + 5 * d->u;
  return w;
}

/* Where its formations would begin to count in the Strait: the nearest base there of their owner or its friends; NO_HANDLE: none. */
static int base_nearest(const Scenario *s, const RimMarker *m) {
  int best = NO_HANDLE;
  for (int p = 0; p < s->places; p++) {
    const Place *place = &s->place[p];
    bool open = place->side == m->owner || (place->side < s->seats && (s->seat[m->owner].friends >> place->side & 1u));
    if (!place->base || place->theatre != THEATRE_STRAIT || !open) continue;
    if (best == NO_HANDLE || s->kilometres[m->place][p] < s->kilometres[m->place][best]) best = p;
  }
  return best;
}

typedef struct Flight { int to; Number hours; } Flight;         /* to: NO_HANDLE where there is none to tell */

static Flight marker_flight(const MapDrawn *d, const RimMarker *m) {
  const Scenario *s = d->sight->scenario;
  int to = base_nearest(s, m);
  if (to == NO_HANDLE || s->kilometres[m->place][to] < near_km) return (Flight){ .to = NO_HANDLE };
  return (Flight){ to, points_text((int64_t)((float)s->kilometres[m->place][to] / cruise * 1000)) };
}

/* "3 units", or the only one by its name. */
static Line marker_number(const MapDrawn *d, const RimMarker *m) {
  char name[64];
  if (m->count > 1) return LINE(d->sight->scenario, MSG_MAP_UNITS, .arg = { m->count });
  return LINE(d->sight->scenario, MSG_MAP_TEXT, .text = { map_formation_name(d, m->symbol[0], name) });
}

static Line marker_hours(const MapDrawn *d, const RimMarker *m) {
  const Scenario *s = d->sight->scenario;
  Flight flight = marker_flight(d, m);
  char name[64];
  if (flight.to == NO_HANDLE) return m->count == 1 ? marker_number(d, m) : LINE(s, MSG_MAP_OFF, .arg = { m->count });
  return LINE(s, MSG_MAP_HOURS, .text = { map_place_name(d, flight.to, name), flight.hours.text });
}

/* The same in full, for whoever looks longer. */
static Line marker_tip(const MapDrawn *d, const RimMarker *m) {
  const Scenario *s = d->sight->scenario;
  Flight flight = marker_flight(d, m);
  Line number = marker_number(d, m);
  if (flight.to == NO_HANDLE) return LINE(s, MSG_MAP_TIP, .text = { map_title(s, &s->place[m->place].name), number.text });
  return LINE(s, MSG_MAP_HOURS_TIP, .text = { map_title(s, &s->place[m->place].name), number.text, map_title(s, &s->place[flight.to].name), flight.hours.text });
}

/* Where the way from the middle of the box to the marker's bases leaves the box. */
static void marker_side(const MapDrawn *d, RimMarker *m) {
  const Box *b = &d->eye.box;
  Point at = map_point(d, m->x, m->y), middle = { b->x + b->w / 2, b->y + b->h / 2 };
  float dx = at.x - middle.x, dy = at.y - middle.y;
  bool across = fabsf(dx) * b->h > fabsf(dy) * b->w;
  m->side = across ? dx > 0 ? RIM_RIGHT : RIM_LEFT : dy > 0 ? RIM_BOTTOM : RIM_TOP;
  float part = across ? b->w / 2 / fabsf(dx) : b->h / 2 / fabsf(dy);
  m->tip = (Point){ middle.x + dx * part, middle.y + dy * part };
}

/* Puts a marker at its side of the rim, as near to its way as there is room; `anywhere`: even where it covers a name. False: there
 * is none. */
static bool marker_place(const MapDrawn *d, RimMarker *m, const RimMarker *others, int count, bool anywhere) {
  const Box *b = &d->eye.box;
  float u = d->u, edge = 8 * u, arrow = 16 * u, step = 6 * u;
  bool upright = m->side == RIM_LEFT || m->side == RIM_RIGHT;
  for (int n = 0; n < 720; n++) {       /* first away from bases, then without covering one, then anywhere */
    float shift = step * (float)((n % 240 + 1) / 2) * (n % 2 ? 1 : -1);
    Box box = m->box;
    if (upright) {
      box.x = m->side == RIM_LEFT ? b->x + edge + arrow : b->x + b->w - edge - arrow - box.w;
      box.y = m->tip.y - box.h / 2 + shift;
    } else {
      box.x = m->tip.x - box.w / 2 + shift;
      box.y = m->side == RIM_TOP ? b->y + edge + arrow : b->y + b->h - edge - arrow - box.h;
    }
    box.x = roundf(box.x);
    box.y = roundf(box.y);
    bool fits = box.x >= b->x + edge && box.y >= b->y + edge && box.x + box.w <= b->x + b->w - edge && box.y + box.h <= b->y + b->h - edge && (anywhere || room_is_free(d, box, 8 * u)) && (n >= 480 || !room_has_dot(d, box, (n < 240 ? 56 : 10) * u));
    for (int i = 0; i < count && fits; i++) {
      Box o = others[i].box;
      fits = box.x >= o.x + o.w + 8 * u || o.x >= box.x + box.w + 8 * u || box.y >= o.y + o.h + 8 * u || o.y >= box.y + box.h + 8 * u;
    }
    if (fits) {
      m->box = box;
      return true;
    }
  }
  return false;
}

static Line marker_line(const MapDrawn *d, const RimMarker *m) {
  char name[64];
  return LINE(d->sight->scenario, MSG_MAP_AT, .text = { marker_number(d, m).text, map_place_name(d, m->place, name) });
}

static void marker_size(const MapDrawn *d, RimMarker *m) {
  float u = d->u, text = fmaxf(1, style_text_scale(d->style)), strip = style_space(d->style, SPACE_PLATE_STRIP) * text;
  char name[64];
  Line hours = marker_hours(d, m), number = LINE(d->sight->scenario, MSG_MAP_TIMES, .arg = { m->count });
  float words = fmaxf(map_text_width(d, TYPE_BODY_BOLD, map_place_name(d, m->place, name)), map_text_width(d, TYPE_BODY, hours.text));
  float line = roundf(style_leading(d->style, TYPE_CODE) + 6 * u), whole = roundf(60 * u * text);
  const Box forms[] = {
    [RIM_WHOLE] = { 0, 0, ceilf(strip + 8 * u + words + 10 * u + symbols_width(d, m) + 4 * u), whole },
    [RIM_LINE] = { 0, 0, ceilf(strip + 16 * u + map_text_width(d, TYPE_BODY, marker_line(d, m).text)), line },
    [RIM_CHIP] = { 0, 0, ceilf(strip + 12 * u + map_text_width(d, TYPE_BODY, number.text)), line },
  };
  m->box = forms[m->form];
}

/* In full if there is room, the text is not large and not too many are; else in a line; else number alone, if need be at another
 * side; the last resort covers what is there. */
static bool marker_fit(const MapDrawn *d, RimMarker *m, const RimMarker *others, int count) {
  int most = 6, own = m->side;
  for (int form = style_text_scale(d->style) < 1.4f ? RIM_WHOLE : RIM_LINE; form < RIM_CHIP && count < most; form++) {
    m->form = (uint8_t)form;
    marker_size(d, m);
    if (marker_place(d, m, others, count, false)) return true;
  }
  m->form = RIM_CHIP;
  marker_size(d, m);
  for (int n = 0; n < 8; n++) {
    m->side = (uint8_t)((own + n) % 4);
    if (marker_place(d, m, others, count, n >= 4)) return true;
  }
  return false;
}

void map_rim_take(MapDrawn *d) {
  int count = markers_find(d, d->marker);
  markers_sort(d, d->marker, count);
  for (int i = 0; i < count; i++) {
    marker_side(d, &d->marker[i]);
    if (!marker_fit(d, &d->marker[i], d->marker, i)) d->marker[i].box = (Box){ 0, 0, 0, 0 };
  }
  d->markers = count;
  for (int i = 0; i < count; i++) room_take(d, d->marker[i].box);
}

/* What a marker shows right of its strip. */
static void marker_face(const MapDrawn *d, const RimMarker *m, const char *hours) {
  const Scenario *s = d->sight->scenario;
  float u = d->u, text = fmaxf(1, style_text_scale(d->style)), strip = style_space(d->style, SPACE_PLATE_STRIP) * text;
  const Box box = m->box;
  if (m->form != RIM_WHOLE) {
    Line words = m->form == RIM_LINE ? marker_line(d, m) : LINE(s, MSG_MAP_TIMES, .arg = { m->count });
    draw_text(d->draw, TYPE_BODY, ink(COLOUR_TEXT), box.x + (strip + box.w) / 2, box.y + box.h / 2 + style_text(d->style, TYPE_BODY).size * 0.36f, ALIGN_CENTRE, words.text);
    return;
  }
  char name[64];
  float x = box.x + strip + 8 * u, right = box.x + box.w - 6 * u;
  map_place_name(d, m->place, name);
  draw_text(d->draw, TYPE_BODY_BOLD, ink(COLOUR_TEXT), x, box.y + box.h * 0.42f, ALIGN_LEFT, name);
  draw_text(d->draw, TYPE_BODY, ink(COLOUR_TEXT_2), x, box.y + box.h * 0.82f, ALIGN_LEFT, hours);
  for (int k = 0; k < RIM_SYMBOLS && k < m->count; k++) {
    Point r = symbol_reach(d->style, s, d->sight->view.seat, m->symbol[k], 0.88f), at = { right - r.x, box.y + box.h / 2 + 3 * u };
    symbol_draw(d->draw, d->style, s, d->sight->view.seat, m->symbol[k], at, 0.88f, 0);
    if (r.y < 18 * u) symbol_echelon(d->draw, d->style, s, d->sight->view.seat, m->symbol[k], at, 0.88f);
    right -= 2 * r.x + 5 * u;
  }
}

void map_rim(MapDrawn *d) {
  const Scenario *s = d->sight->scenario;
  static const float angles[] = { [RIM_LEFT] = 3.14159265f, [RIM_RIGHT] = 0, [RIM_TOP] = -1.57079633f, [RIM_BOTTOM] = 1.57079633f };
  float u = d->u;
  for (int i = 0; i < d->markers; i++) {
    const RimMarker *m = &d->marker[i];
    Box box = m->box;
    UiId id = ui_id(d->ui, "rim", (uint32_t)(m->owner << 8 | m->place));
    if (box.w <= 0) continue;
    UiTouch touch = ui_place(d->ui, id, box, TAKE_NOTHING);
    bool shown = ui_shown(d->ui, id);
    for (int f = 0; f < s->formations; f++)
      if (d->marker_of[f] == i) d->map->shown_by[f] = id;
    if (touch.pressed) {
      map_go(d->map, d->sight, m->place);
      ui_wants_frame(d->ui, 0);
    }
    draw_fill(d->draw, ink(COLOUR_PLATE), box, style_space(d->style, SPACE_CORNER));
    plate_strip(d, box, m->owner);
    draw_stroke(d->draw, shown ? pen(COLOUR_SELECT, style_line(d->style, LINE_SELECT)) : pen(COLOUR_PLATE_EDGE, style_line(d->style, LINE_EDGE)), box, style_space(d->style, SPACE_CORNER));
    Line hours = marker_hours(d, m);
    marker_face(d, m, hours.text);
    const Box *b = &d->eye.box;
    bool upright = m->side == RIM_LEFT || m->side == RIM_RIGHT;
    Point tip = { m->side == RIM_LEFT ? b->x + 5 * u : b->x + b->w - 5 * u, box.y + box.h / 2 };
    if (!upright) tip = (Point){ box.x + box.w / 2, m->side == RIM_TOP ? b->y + 5 * u : b->y + b->h - 5 * u };
    map_triangle(d->draw, ink(COLOUR_TEXT), tip, angles[m->side], 14 * u, 9 * u);
    ui_tooltip(d->ui, id, marker_tip(d, m).text);
    ui_say(d->ui, SORT_BUTTON, ui_focused(d->ui, id) ? UI_FOCUSED : 0, map_title(s, &s->place[m->place].name), hours.text);
  }
}

/* ---- the lift panel ---- */

/* Sorties and ship-days of today that own formations waiting for lift will take. */
static void lift_wanted(const MapDrawn *d, float wanted[2]) {
  const Scenario *s = d->sight->scenario;
  const View *view = &d->sight->view;
  wanted[0] = wanted[1] = 0;
  for (int f = 0; f < s->formations; f++)
    if (VIEW_SEES(s, view, formation_stage[f]) && view->seen.formation_stage[f] == FORMATION_QUEUED)
      wanted[s->formation[f].lift_class == LIFT_SEA] += view->seen.formation_lift[f];
}

typedef struct LiftPanel { int row[MAX_FORMATIONS]; int rows, more; bool lift; float wanted[2]; } LiftPanel;

static void panel_find(const MapDrawn *d, LiftPanel *panel) {
  *panel = (LiftPanel){ .rows = 0 };
  for (int f = 0; f < d->sight->scenario->formations; f++) {
    int stage = d->forces.force[f].stage;
    if (stage != WAY_QUEUED && stage != WAY_TRANSIT && stage != WAY_SETTING_UP) continue;
    if (panel->rows < (style_text_scale(d->style) < 1.4f ? LIFT_ROWS : LIFT_ROWS / 2)) panel->row[panel->rows++] = f;
    else panel->more++;
  }
  lift_wanted(d, panel->wanted);
  panel->lift = panel->wanted[0] + panel->wanted[1] > 0;
}

static float row_height(const MapDrawn *d) { return roundf(34 * d->u * fmaxf(1, style_text_scale(d->style))); }

void map_lift_take(MapDrawn *d) {
  LiftPanel panel;
  panel_find(d, &panel);
  d->lift = (Box){ 0, 0, 0, 0 };
  if (panel.rows == 0) return;
  float u = d->u, text = fmaxf(1, style_text_scale(d->style)), w = fminf(462 * u * text, d->eye.box.w - 80 * u);
  float h = row_height(d) * (float)(1 + panel.rows + (panel.more > 0) + (panel.lift ? 2 : 0)) + 20 * u;
  d->lift = (Box){ roundf(d->eye.box.x + d->eye.box.w - w - 10 * u), roundf(d->eye.box.y + d->eye.box.h - h - 10 * u), roundf(w), roundf(h) };
  room_take(d, d->lift);
}

/* Cells of one day or one sortie each, the first `filled` full. */
static void cells_draw(const MapDrawn *d, float x, float y, float w, int cells, float filled, Ink ink_full, bool keel) {
  float gap = fmaxf(1, 2 * d->u), side = fminf(12 * d->u, (w - gap * (float)(cells - 1)) / (float)cells), h = 17 * d->u;
  for (int i = 0; i < cells; i++) {
    Box cell = { roundf(x + (float)i * (side + gap)), roundf(y - h), fmaxf(2, floorf(side)), roundf(h) };
    if ((float)i + 0.5f <= filled) draw_fill(d->draw, ink_full, cell, 0);
    else draw_stroke(d->draw, (Pen){ .ink = ink_full, .width = fmaxf(1, 1.4f * d->u) }, cell, 0);
    if (keel && (float)i + 0.5f <= filled) draw_fill(d->draw, ink(COLOUR_PANEL), (Box){ cell.x, roundf(y - h / 2 - d->u), cell.w, fmaxf(1, roundf(2 * d->u)) }, 0);
  }
}

void map_lift(MapDrawn *d) {
  if (d->lift.h <= 0) return;
  const Scenario *s = d->sight->scenario;
  LiftPanel panel;
  panel_find(d, &panel);
  float u = d->u, row = row_height(d), pad = 14 * u, y = d->lift.y + row * 0.82f + 4 * u, w = d->lift.w - 2 * pad, left = d->lift.x + pad, right = left + w;
  draw_fill(d->draw, ink(COLOUR_PANEL), d->lift, style_space(d->style, SPACE_CORNER));
  draw_stroke(d->draw, pen(COLOUR_PLATE_EDGE, style_line(d->style, LINE_EDGE)), d->lift, style_space(d->style, SPACE_CORNER));
  draw_text(d->draw, TYPE_BODY_BOLD, ink(COLOUR_TEXT), left, y, ALIGN_LEFT, message_words(d->sight->scenario, MSG_MAP_UNDER_WAY));
  draw_text(d->draw, TYPE_BODY, ink(COLOUR_MUTED), right, y, ALIGN_RIGHT, message_words(d->sight->scenario, MSG_MAP_COUNTS_FROM));
  float cells = left + w * 0.5f, cells_w = w * 0.28f;
  for (int i = 0; i < panel.rows; i++) {
    const MapForce *force = &d->forces.force[panel.row[i]];
    const Formation *f = &s->formation[panel.row[i]];
    bool sea = f->lift_class == LIFT_SEA || f->lift_class == LIFT_SAIL;
    char name[64], place[64];
    y += row;
    Line words = LINE(s, MSG_MAP_TO, .text = { map_formation_name(d, panel.row[i], name), map_place_name(d, force->to, place) });
    const char *label = map_text_width(d, TYPE_BODY, words.text) <= w * 0.49f ? words.text : name;
    draw_text(d->draw, TYPE_BODY, ink(COLOUR_TEXT), left, y, ALIGN_LEFT, label);
    cells_draw(d, cells, y + 2 * u, cells_w, (int)fminf(20, fmaxf(1, force->days)), force->done / force->days * fminf(20, fmaxf(1, force->days)), ink(sea ? COLOUR_SEA_ARC : COLOUR_AIR_ARC), sea);
    draw_text(d->draw, TYPE_BODY, ink(COLOUR_TEXT), right, y, ALIGN_RIGHT, LINE(s, MSG_MAP_DAY, .arg = { (int32_t)force->days }).text);
  }
  if (panel.more) {
    y += row;
    draw_text(d->draw, TYPE_BODY, ink(COLOUR_MUTED), left, y, ALIGN_LEFT, LINE(s, MSG_MAP_MORE, .arg = { panel.more }).text);
  }
  if (!panel.lift) return;
  draw_line(d->draw, pen(COLOUR_RULE, style_line(d->style, LINE_RULE)), left, roundf(y + row * 0.36f), right, roundf(y + row * 0.36f));
  for (int i = 0; i < 2; i++) {
    int pool = register_milli(s, i ? AS_SEALIFT : AS_AIRLIFT) / 1000, used = (int)fminf((float)pool, panel.wanted[i]);
    y += row;
    draw_text(d->draw, TYPE_BODY, ink(COLOUR_TEXT), left, y, ALIGN_LEFT, message_words(d->sight->scenario, i ? MSG_MAP_SHIPS : MSG_MAP_SORTIES));
    cells_draw(d, cells, y + 2 * u, cells_w, pool < 1 ? 1 : pool > 20 ? 20 : pool, (float)used, ink(COLOUR_TEXT_2), false);
    draw_text(d->draw, TYPE_BODY, ink(COLOUR_TEXT), right, y, ALIGN_RIGHT, LINE(s, MSG_MAP_OF, .arg = { used, pool }).text);
  }
}
