/* Movements: an arc from place to place, a segment a day, filled as days pass; solid by air, with a keel line by sea; an arrow
 * at its end and "day 4 of 9" beside it. Formations that move together share an arc. */
#include "table/map_parts.h"

#include "report/say.h"

#include <math.h>
#include <string.h>

enum { ARC_POINTS = 73, ARCS = 24, ARC_SEGMENTS = 30 };

typedef struct Arc {
  uint8_t from, to, stage, lead, count;
  bool sea, silent;
  float days, done;
} Arc;

static int arcs_find(const MapDrawn *d, Arc arcs[ARCS]) {
  const Scenario *s = d->sight->scenario;
  int count = 0;
  for (int f = 0; f < s->formations; f++) {
    const MapForce *force = &d->forces.force[f];
    if (force->stage == WAY_NONE || force->from == force->to) continue;
    bool sea = s->formation[f].lift_class == LIFT_SEA || s->formation[f].lift_class == LIFT_SAIL;
    int at = 0;
    while (at < count && !(arcs[at].from == force->from && arcs[at].to == force->to && arcs[at].stage == force->stage && arcs[at].sea == sea &&
                           arcs[at].silent == force->silent && fabsf(arcs[at].done - force->done) < 0.5f)) at++;
    if (at == ARCS) continue;
    if (at == count) arcs[count++] = (Arc){ force->from, force->to, force->stage, (uint8_t)f, 0, sea, force->silent, force->days, force->done };
    arcs[at].count++;
    if (force->days > arcs[at].days) arcs[at].days = force->days;
  }
  return count;
}

/* A cubic that bends to one side; `bend` against its length. */
static void arc_curve(Point a, Point b, float bend, Point points[ARC_POINTS]) {
  float dx = b.x - a.x, dy = b.y - a.y;
  Point c = { a.x + dx * 0.3f - dy * bend, a.y + dy * 0.3f + dx * bend }, e = { a.x + dx * 0.7f - dy * bend, a.y + dy * 0.7f + dx * bend };
  for (int i = 0; i < ARC_POINTS; i++) {
    float t = (float)i / (ARC_POINTS - 1), r = 1 - t, w0 = r * r * r, w1 = 3 * r * r * t, w2 = 3 * r * t * t, w3 = t * t * t;
    points[i] = (Point){ w0 * a.x + w1 * c.x + w2 * e.x + w3 * b.x, w0 * a.y + w1 * c.y + w2 * e.y + w3 * b.y };
  }
}

/* The stretch of the curve between two lengths. */
static size_t curve_part(const Point *points, const float *length, float from, float to, Point *out) {
  size_t count = 0;
  for (int i = 0; i + 1 < ARC_POINTS; i++) {
    float a = length[i], b = length[i + 1], span = b - a;
    if (b <= from || a >= to || span <= 0) continue;
    if (count == 0) {
      float t = from > a ? (from - a) / span : 0;
      out[count++] = (Point){ points[i].x + (points[i + 1].x - points[i].x) * t, points[i].y + (points[i + 1].y - points[i].y) * t };
    }
    float t = to < b ? (to - a) / span : 1;
    out[count++] = (Point){ points[i].x + (points[i + 1].x - points[i].x) * t, points[i].y + (points[i + 1].y - points[i].y) * t };
  }
  return count;
}

/* How far the days have grown on screen since the turn began: one day each 120 ms, all within a second and a half. */
static float days_shown(MapDrawn *d, const Arc *arc) {
  const MapState *map = d->map;
  uint32_t day = style_motion(d->style, MOTION_ARC_DAY), most = style_motion(d->style, MOTION_ARC_MOST), passed = ui_input(d->ui)->now - map->turn_at;
  float fresh = fminf(arc->done, (float)(map->day - map->day_before));
  if (fresh <= 0 || day == 0 || passed >= most) return arc->done;
  float whole = fminf((float)most, fresh * (float)day), t = fminf(1, (float)passed / whole);
  if (t < 1) ui_wants_frame(d->ui, 0);
  return arc->done - fresh * (1 - t);
}

static void arc_draw(MapDrawn *d, const Arc *arc, const Point *points) {
  float length[ARC_POINTS] = { 0 }, u = d->u;
  for (int i = 1; i < ARC_POINTS; i++) length[i] = length[i - 1] + hypotf(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
  float whole = length[ARC_POINTS - 1], head = fminf(22 * u, whole * 0.3f), begin = fminf(7 * u, whole * 0.1f), gap = 2.5f * u;
  ColourRole role = arc->sea ? COLOUR_SEA_ARC : COLOUR_AIR_ARC;
  bool planned = arc->stage == WAY_PLANNED;
  float width = style_line(d->style, arc->sea ? LINE_ARC_SEA : LINE_ARC_AIR), rim = fmaxf(1, 1.6f * u), shown = days_shown(d, arc);
  int segments = (int)fminf(ARC_SEGMENTS, fmaxf(1, arc->days));
  while (segments > 1 && (whole - head - begin) / (float)segments < gap + 3 * u) segments--;       /* a short arc has longer steps */
  float step = (whole - head - begin) / (float)segments, filled = shown / fmaxf(1, arc->days) * (float)segments;
  Point part[ARC_POINTS + 2];
  size_t count = curve_part(points, length, begin, whole - head * 0.4f, part);
  draw_polyline(d->draw, (Pen){ .ink = ink(COLOUR_PLATE), .width = style_line(d->style, LINE_ARC_CASING), .round = true }, part, count, false);
  for (int i = 0; i < segments; i++) {
    float a = begin + (float)i * step, b = a + step - gap, fill = fminf(1, fmaxf(0, filled - (float)i));
    count = curve_part(points, length, a, b, part);
    Pen ribbon = { .ink = ink(role), .width = width, .dash = planned ? 5 * u : 0, .gap = planned ? 4 * u : 0 };
    draw_polyline(d->draw, ribbon, part, count, false);
    if (fill < 0.98f) {         /* days left are hollow */
      count = curve_part(points, length, fmaxf(a + rim, a + (b - a) * fill), b - rim, part);
      if (count > 1) draw_polyline(d->draw, (Pen){ .ink = ink(COLOUR_PLATE), .width = width - 2 * rim }, part, count, false);
    }
    if (arc->sea && fill > 0.3f) {
      count = curve_part(points, length, a + rim, a + (b - a) * fill - rim, part);
      if (count > 1) draw_polyline(d->draw, (Pen){ .ink = ink(COLOUR_PLATE), .width = style_line(d->style, LINE_ARC_KEEL) }, part, count, false);
    }
  }
  Point tip = points[ARC_POINTS - 1];
  curve_part(points, length, whole - head, whole, part);
  float angle = atan2f(tip.y - part[0].y, tip.x - part[0].x);
  map_triangle(d->draw, ink(COLOUR_PLATE), (Point){ tip.x + 2.5f * u * cosf(angle), tip.y + 2.5f * u * sinf(angle) }, angle, head + 5 * u, 12 * u);
  map_triangle(d->draw, ink(role), tip, angle, head, 8.5f * u);
}

static void arc_words(const MapDrawn *d, const Arc *arc, Line out[2]) {
  const Scenario *s = d->sight->scenario;
  char name[64];
  map_formation_name(d, arc->lead, name);
  out[0] = arc->count > 1 ? LINE(s, MSG_MAP_ARC_MORE, .arg = { arc->count - 1 }, .text = { NULL, name }) : LINE(s, MSG_MAP_TEXT, .text = { name });
  int day = (int)floorf(arc->done), days = (int)arc->days;
  if (arc->stage == WAY_DONE) out[1] = LINE(s, MSG_MAP_ARC_DONE, .arg = { 0 });
  else if (arc->stage == WAY_PLANNED) out[1] = LINE(s, MSG_MAP_ARC_PLANNED, .arg = { days });
  else out[1] = LINE(s, arc->silent ? MSG_MAP_ARC_SILENT : MSG_MAP_ARC_DAY, .arg = { day < 1 ? 1 : day, days });
}

/* Beside the curve, on its outer side first, at one of eight places along it; else the lift panel alone tells of it. */
static void arc_label(MapDrawn *d, const Arc *arc, const Point *points, float bend) {
  static const float along[8] = { 0.5f, 0.35f, 0.65f, 0.78f, 0.25f, 0.58f, 0.42f, 0.86f };
  Line words[2];
  arc_words(d, arc, words);
  float leading = style_leading(d->style, TYPE_BODY_BOLD), u = d->u, w = fmaxf(map_text_width(d, TYPE_BODY_BOLD, words[0].text), map_text_width(d, TYPE_BODY_BOLD, words[1].text));
  for (int i = 0; i < 16; i++) {
    int at = (int)(along[i / 2] * (ARC_POINTS - 1));
    Point p = points[at], n = { points[at - 1].y - points[at + 1].y, points[at + 1].x - points[at - 1].x };
    float side = (i % 2 == 0) == (bend > 0) ? 1 : -1, size = fmaxf(0.001f, hypotf(n.x, n.y)) * side;
    n = (Point){ n.x / size, n.y / size };
    Box box = { p.x + n.x * 16 * u - (n.x < 0 ? w : 0), p.y + n.y * 16 * u - leading, w, 2 * leading };
    if (box.x < d->eye.box.x || box.y < d->eye.box.y || box.x + w > d->eye.box.x + d->eye.box.w || box.y + box.h > d->eye.box.y + d->eye.box.h) continue;
    if (!room_is_free(d, box, 3 * u) || room_has_line(d, box, 10 * u) || room_has_dot(d, box, 4 * u)) continue;
    room_take(d, box);
    Align align = n.x < 0 ? ALIGN_RIGHT : ALIGN_LEFT;
    float x = n.x < 0 ? box.x + w : box.x;
    Ink word = ink(arc->sea ? COLOUR_SEA_ARC : COLOUR_AIR_ARC);
    draw_text(d->draw, TYPE_BODY_BOLD, ink(COLOUR_TEXT), x, box.y + leading * 0.76f, align, words[0].text);
    draw_text(d->draw, TYPE_BODY_BOLD, word, x, box.y + leading * 1.76f, align, words[1].text);
    return;
  }
}

void map_arcs(MapDrawn *d) {
  Arc arcs[ARCS];
  Point points[ARC_POINTS];
  float bends[ARCS];
  int count = arcs_find(d, arcs);
  for (int i = 0; i < count; i++) {
    int before = 0;             /* arcs that start or end where this one does bend to the other side, then wider */
    for (int j = 0; j < i; j++) before += arcs[j].from == arcs[i].from || arcs[j].to == arcs[i].to || arcs[j].from == arcs[i].to || arcs[j].to == arcs[i].from;
    Point a = map_place_point(d, arcs[i].from), b = map_place_point(d, arcs[i].to);
    float side = (before % 2 == 0) == (b.y > a.y) ? 1 : -1;
    bends[i] = side * (0.22f + 0.12f * (float)(before / 2));
    arc_curve(a, b, bends[i], points);
    arc_draw(d, &arcs[i], points);
    for (int n = 0; n + 6 < ARC_POINTS && d->lines < MAP_LINES; n += 6) d->line[d->lines++] = (MapLeader){ points[n], points[n + 6] };
  }
  for (int i = 0; i < count; i++) {
    arc_curve(map_place_point(d, arcs[i].from), map_place_point(d, arcs[i].to), bends[i], points);
    arc_label(d, &arcs[i], points, bends[i]);
  }
}
