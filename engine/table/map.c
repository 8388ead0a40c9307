/* The map's camera: where it looks, how pointer, wheel and keys move it, and the order in which the picture is drawn. */
#include "table/map_parts.h"
#include "table/ui_parts.h"

#include <math.h>
#include <string.h>

/* The theatre: Sinuiju to Luzon, 28.5 degrees across and as much in height; or, where no formation begins in it, the scenario's
 * own places with a margin round them, at least so many degrees. */
static const double theatre_x = 130.0, theatre_latitude = 30.42, theatre_zoom = 33.9, theatre_side = 28.45;
static const double places_margin = 1.25, places_least = 8;
static const double zoom_step = 1.3, zoom_nearest = 44, zoom_farthest = 0.3;    /* against the theatre's */
enum { DOUBLE_CLICK = 400 };

static const double degree = 3.14159265358979323846 / 180;

double mercator_y(double latitude) { return -atanh(sin(latitude * degree)) / degree; }
double mercator_latitude(double y) { return asin(tanh(-y * degree)) / degree; }

static double clamp(double value, double low, double high) { return low > high ? (low + high) / 2 : value < low ? low : value > high ? high : value; }

/* ---- moving ---- */

/* Keeps the box within what the coast covers. */
static void keep_inside(const Coast *coast, Box box, double scale, double *x, double *y) {
  double w = box.w / scale / 2, h = box.h / scale / 2;
  *x = clamp(*x, (double)coast->region.west / 1e6 + w, (double)coast->region.east / 1e6 - w);
  *y = clamp(*y, mercator_y((double)coast->region.north / 1e6) + h, mercator_y((double)coast->region.south / 1e6) - h);
}

static void eye_to_map(MapState *map, double x, double y, double zoom) {
  map->longitude = x;
  map->latitude = mercator_latitude(y);
  map->zoom = zoom;
}

static void fly(MapDrawn *d, double x, double y, double zoom) {
  MapFlight *flight = &d->map->flight;
  zoom = clamp(zoom, d->map->theatre * zoom_farthest, d->map->theatre * zoom_nearest);
  keep_inside(d->coast, d->eye.box, zoom * d->u, &x, &y);
  *flight = (MapFlight){ MAP_MOVES, { d->eye.x, x }, { d->eye.y, y }, { d->map->zoom, zoom }, ui_input(d->ui)->now };
}

/* Zooms by a factor; what lies at a point of the frame stays there. */
static void zoom_at(MapDrawn *d, double factor, float px, float py) {
  const MapFlight *flight = &d->map->flight;
  double from = flight->moving == MAP_MOVES ? flight->zoom[1] : d->map->zoom;
  double zoom = clamp(from * factor, d->map->theatre * zoom_farthest, d->map->theatre * zoom_nearest);
  double x = eye_x(&d->eye, px), y = eye_y(&d->eye, py), scale = zoom * d->u;
  const Box *b = &d->eye.box;
  fly(d, x - (px - (b->x + b->w / 2)) / scale, y - (py - (b->y + b->h / 2)) / scale, zoom);
}

/* Where the flight is now. With the middle going along with 1 / zoom, the point under the pointer stays where it is. */
static void flight_step(MapDrawn *d) {
  MapState *map = d->map;
  MapFlight *f = &map->flight;
  if (f->moving == MAP_WANTS) fly(d, f->x[1], f->y[1], f->zoom[1]);
  if (f->moving != MAP_MOVES) return;
  uint32_t now = ui_input(d->ui)->now, passed = now - f->began, whole = style_motion(d->style, MOTION_ZOOM);
  double t = passed >= whole ? 1 : motion_at(passed, whole), zoom = f->zoom[0] * pow(f->zoom[1] / f->zoom[0], t), along = t;
  if (fabs(f->zoom[1] / f->zoom[0] - 1) > 1e-6) along = (1 / f->zoom[0] - 1 / zoom) / (1 / f->zoom[0] - 1 / f->zoom[1]);
  if (t >= 1) {
    f->moving = MAP_RESTS;
    zoom = f->zoom[1];
    along = 1;
  } else {
    ui_wants_frame(d->ui, 0);
  }
  eye_to_map(map, f->x[0] + (f->x[1] - f->x[0]) * along, f->y[0] + (f->y[1] - f->y[0]) * along, zoom);
  d->eye.x = map->longitude;
  d->eye.y = mercator_y(map->latitude);
  d->eye.scale = zoom * d->u;
}

void map_go(MapState *map, const Sight *sight, int place) {
  if (place < 0 || place >= sight->scenario->places || map->zoom <= 0) return;
  const Place *p = &sight->scenario->place[place];
  double zoom = fmax(map->zoom, map->theatre * 3);
  map->flight = (MapFlight){ MAP_WANTS, { 0, place_x(p) }, { 0, place_y(p) }, { 0, zoom }, 0 };
}

void map_theatre(MapState *map) {
  if (map->zoom > 0) map->flight = (MapFlight){ MAP_WANTS, { 0, map->home_x }, { 0, map->home_y }, { 0, map->theatre }, 0 };
}

/* ---- input ---- */

static void pan(MapDrawn *d, double dx, double dy) {
  d->map->flight.moving = MAP_RESTS;
  d->eye.x -= dx / d->eye.scale;
  d->eye.y -= dy / d->eye.scale;
}

/* Two fingers hold two points of the earth: those stay under them, at once and without a flight. */
static void pinch(MapDrawn *d, const UiInput *in) {
  double zoom = clamp(d->map->zoom * (1 + (double)in->pinch), d->map->theatre * zoom_farthest, d->map->theatre * zoom_nearest);
  pan(d, in->pan_x, in->pan_y);
  double x = eye_x(&d->eye, in->x), y = eye_y(&d->eye, in->y), along = d->map->zoom / zoom;
  d->eye.x = x + (d->eye.x - x) * along;
  d->eye.y = y + (d->eye.y - y) * along;
  d->eye.scale = zoom * d->u;
  d->map->zoom = zoom;
}

static void read_pointer(MapDrawn *d, UiTouch touch) {
  MapState *map = d->map;
  const UiInput *in = ui_input(d->ui);
  if (touch.held) {
    if (in->pressed) {
      map->dragging = false;
      map->drag_x = map->drag_y = 0;
    }
    map->drag_x += touch.drag_x;
    map->drag_y += touch.drag_y;
    if (!map->dragging && fabsf(map->drag_x) + fabsf(map->drag_y) > 5 * d->u) {
      map->dragging = true;
      pan(d, map->drag_x, map->drag_y);
    } else if (map->dragging) {
      pan(d, touch.drag_x, touch.drag_y);
    }
  }
  if (touch.pressed && !map->dragging && (in->released || in->pressed)) {
    if (map->click_at && in->now - map->click_at < DOUBLE_CLICK) {
      zoom_at(d, 2, in->x, in->y);
      map->click_at = 0;
    } else {
      map->click_at = in->now ? in->now : 1;
    }
    map->fan = -1;
  }
  if (!in->down) map->dragging = false;
  bool mine = d->ui->layer == d->ui->before->layers && !d->ui->wheel_view;
  if (in->wheel_y != 0 && mine && in->inside && box_has(d->eye.box, in->x, in->y)) zoom_at(d, pow(zoom_step, in->wheel_y), in->x, in->y);
  bool pinched = in->pinch != 0 || in->pan_x != 0 || in->pan_y != 0;
  if (pinched && d->ui->layer == d->ui->before->layers && box_has(d->eye.box, in->x, in->y)) pinch(d, in);
}

static void read_keys(MapDrawn *d, UiId id) {
  const Box *b = &d->eye.box;
  float cx = b->x + b->w / 2, cy = b->y + b->h / 2, step = fminf(b->w, b->h) / 8;
  float dx = step * (float)(ui_take_stroke(d->ui, id, KEY_LEFT) - ui_take_stroke(d->ui, id, KEY_RIGHT));
  float dy = step * (float)(ui_take_stroke(d->ui, id, KEY_UP) - ui_take_stroke(d->ui, id, KEY_DOWN));
  if (dx != 0 || dy != 0) pan(d, dx, dy);
  if (ui_key(d->ui, '+', 0) || ui_key(d->ui, '=', 0)) zoom_at(d, zoom_step * zoom_step, cx, cy);
  if (ui_key(d->ui, '-', 0)) zoom_at(d, 1 / (zoom_step * zoom_step), cx, cy);
  if (ui_take_stroke(d->ui, id, KEY_HOME)) map_theatre(d->map);
}

/* Plus, minus and the whole theatre, for fingers. */
static void zoom_buttons(MapDrawn *d) {
  static const struct { const char *label; MessageId says; } buttons[3] = { { "+", MSG_MAP_NEARER }, { "\xE2\x88\x92", MSG_MAP_FARTHER }, { "", MSG_MAP_THEATRE } };
  float side = 38 * d->u, gap = 4 * d->u, m = 10 * d->u;
  Box all = { d->eye.box.x + m, d->eye.box.y + d->eye.box.h - m - 3 * side - 2 * gap, side, 3 * side + 2 * gap };
  for (int i = 0; i < 3; i++) {
    Box box = { all.x, all.y + (float)i * (side + gap), side, side };
    bool pressed = ui_button(d->ui, ui_id(d->ui, "zoom", (uint32_t)i), box, &(UiButton){ .label = buttons[i].label, .reason = message_words(d->sight->scenario, buttons[i].says) });
    float cx = d->eye.box.x + d->eye.box.w / 2, cy = d->eye.box.y + d->eye.box.h / 2;
    if (i == 2) draw_stroke(d->draw, pen(COLOUR_TEXT_2, style_line(d->style, LINE_SYMBOL)), box_inset(box, side * 0.3f), 0);
    if (pressed && i < 2) zoom_at(d, i == 0 ? zoom_step * zoom_step : 1 / (zoom_step * zoom_step), cx, cy);
    if (pressed && i == 2) map_theatre(d->map);
  }
}

/* ---- what the parts share ---- */

bool room_is_free(const MapDrawn *d, Box box, float gap) {
  Box wide = { box.x - gap, box.y - gap, box.w + 2 * gap, box.h + 2 * gap };
  for (int i = 0; i < d->takens; i++) {
    const Box *t = &d->taken[i];
    if (wide.x < t->x + t->w && t->x < wide.x + wide.w && wide.y < t->y + t->h && t->y < wide.y + wide.h) return false;
  }
  return true;
}

bool room_has_dot(const MapDrawn *d, Box box, float gap) {
  for (int i = 0; i < d->dots; i++)
    if (box_has(box_inset(box, -gap), d->dot[i].x, d->dot[i].y)) return true;
  return false;
}

bool room_has_line(const MapDrawn *d, Box box, float gap) {
  Box wide = box_inset(box, -gap);
  for (int i = 0; i < d->lines; i++)
    for (int n = 0; n <= 16; n++) {     /* lines are long and boxes larger than a sixteenth of them */
      float t = (float)n / 16;
      Point a = d->line[i].a, b = d->line[i].b;
      if (box_has(wide, a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t)) return true;
    }
  return false;
}

void room_take(MapDrawn *d, Box box) {
  if (d->takens < MAP_TAKEN) d->taken[d->takens++] = box;
}

const char *map_formation_name(const MapDrawn *d, int formation, char *out) {
  return map_short_name(d->names, d->sight->scenario, &d->sight->scenario->formation[formation].name, d->style->hangul, out);
}
const char *map_place_name(const MapDrawn *d, int place, char *out) {
  return map_short_name(d->names, d->sight->scenario, &d->sight->scenario->place[place].name, d->style->hangul, out);
}
float map_text_width(const MapDrawn *d, TypeRole type, const char *text) { return text_width(d->measure, style_text(d->style, type), text); }

/* ---- a frame ---- */

static bool begins_in_theatre(const Scenario *s) {
  for (int f = 0; f < s->formations; f++) {
    const Place *p = &s->place[s->formation[f].start];
    if (fabs(place_x(p) - theatre_x) < theatre_side / 2 && fabs(place_y(p) - mercator_y(theatre_latitude)) < theatre_side / 2) return true;
  }
  return s->places == 0;
}

/* The middle of the scenario's places, and the zoom at which the box holds them. */
static void places_hold(const MapDrawn *d) {
  const Scenario *s = d->sight->scenario;
  double west = 1e9, east = -1e9, north = 1e9, south = -1e9;
  for (int i = 0; i < s->places; i++) {
    west = fmin(west, place_x(&s->place[i]));
    east = fmax(east, place_x(&s->place[i]));
    north = fmin(north, place_y(&s->place[i]));
    south = fmax(south, place_y(&s->place[i]));
  }
  d->map->home_x = (west + east) / 2;
  d->map->home_y = (north + south) / 2;
  double across = fmax(places_least, (east - west) * places_margin), down = fmax(places_least, (south - north) * places_margin);
  d->map->theatre = fmin(d->eye.box.w / across, d->eye.box.h / down) / d->u;
}

static void eye_place(MapDrawn *d) {
  MapState *map = d->map;
  map->home_x = theatre_x;
  map->home_y = mercator_y(theatre_latitude);
  map->theatre = fmin(d->eye.box.w, d->eye.box.h) / d->u / theatre_side;
  if (!begins_in_theatre(d->sight->scenario)) places_hold(d);
  if (map->theatre <= 0) map->theatre = theatre_zoom;
  if (map->zoom <= 0) {
    map->fan = map->hover = -1;
    eye_to_map(map, map->home_x, map->home_y, map->theatre);
  }
  d->eye.x = map->longitude;
  d->eye.y = mercator_y(map->latitude);
  d->eye.scale = map->zoom * d->u;
}

/* A new turn: arcs grow from the day they showed before. */
static void turn_follow(MapDrawn *d) {
  const GameState *g = &d->sight->view.seen;
  MapState *map = d->map;
  if (map->turn != g->turn) {
    map->day_before = map->turn ? map->day : g->day;
    map->turned = map->turn != 0;
    map->turn = g->turn;
    map->turn_at = ui_input(d->ui)->now;
  }
  map->day = g->day;
}

float map_turned(Ui *ui, const MapState *map, MotionRole role) {
  uint32_t whole = style_motion(ui_frame(ui)->style, role), passed = ui_input(ui)->now - map->turn_at;
  if (!map->turned || passed >= whole) return 1;
  ui_wants_frame(ui, 0);
  return motion_at(passed, whole);
}

MapPicks map_show(Ui *ui, MapState *map, const Coast *coast, const Sight *sight, Box box, const bool targets[MAX_PLACES]) {
  const UiFrame *frame = ui_frame(ui);
  MapDrawn d;
  memset(&d, 0, offsetof(MapDrawn, taken));
  d.takens = d.lines = d.dots = d.markers = 0;
  d.hover_group = d.fan_group = -1;
  d.ui = ui;
  d.draw = frame->draw;
  d.style = frame->style;
  d.measure = frame->measure;
  d.u = frame->style->u;
  d.map = map;
  d.coast = coast;
  d.sight = sight;
  d.names = map->names;
  d.targets = targets;
  d.eye.box = (Box){ roundf(box.x), roundf(box.y), roundf(box.w), roundf(box.h) };
  d.picks = (MapPicks){ -1, -1 };
  ui_scope(ui, "map", 0);
  UiId id = ui_id(ui, "land", 0);
  UiTouch touch = ui_place(ui, id, d.eye.box, TAKE_SIDEWAYS | TAKE_UPDOWN | TAKE_DRAG);
  eye_place(&d);
  turn_follow(&d);
  read_pointer(&d, touch);
  read_keys(&d, id);
  keep_inside(coast, d.eye.box, d.eye.scale, &d.eye.x, &d.eye.y);
  if (map->flight.moving == MAP_RESTS) eye_to_map(map, d.eye.x, d.eye.y, map->zoom);
  flight_step(&d);
  forces_find(&d.forces, sight);
  memset(map->shown_by, 0, sizeof map->shown_by);
  draw_clip(d.draw, d.eye.box);
  map_land(&d);
  map_groups(&d);
  map_zones(&d);
  room_take(&d, (Box){ d.eye.box.x, d.eye.box.y + d.eye.box.h - 140 * d.u, 52 * d.u, 140 * d.u });
  if (map->covered.w > 0) room_take(&d, map->covered);
  map_lift_take(&d);
  map_rim_take(&d);
  map_arcs(&d);
  map_capitals_take(&d);
  map_seas(&d);
  map_plates(&d);
  map_labels(&d);
  map_rim(&d);
  map_lift(&d);
  zoom_buttons(&d);
  map_fan(&d);
  if (ui_focused(ui, id) && ui_by_key(ui)) draw_stroke(d.draw, pen(COLOUR_TEXT, style_line(d.style, LINE_FOCUS)), d.eye.box, 0);
  draw_unclip(d.draw);
  ui_unscope(ui);
  return d.picks;
}
