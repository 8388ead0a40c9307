/* Finding room: each plate tries sixteen directions at growing distance from its base, the cheapest place wins, and later passes
 * let each plate look again once all others stand. Deterministic: the order is that of the items. */
#include "table/map_room.h"

#include <math.h>

enum { DIRECTIONS = 16, DISTANCES = 10, PASSES = 3 };
static const float distances[DISTANCES] = { 14, 34, 58, 86, 120, 160, 205, 255, 310, 370 };    /* units */

/* Prices in units of leader. */
static const float price_dot = 46, price_cross = 170, price_under = 130, price_own_dot = 60, gain_outward = 34, gain_memory = 70;

Point room_leader(Box box, Point to) {
  if (to.x < box.x) return (Point){ box.x, box.y + box.h / 2 };
  if (to.x > box.x + box.w) return (Point){ box.x + box.w, box.y + box.h / 2 };
  return (Point){ to.x, to.y < box.y ? box.y : box.y + box.h };
}

static float side_of(Point a, Point b, Point p) { return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x); }
static bool lines_cross(Point a, Point b, Point c, Point e) {
  return (side_of(a, b, c) > 0) != (side_of(a, b, e) > 0) && (side_of(c, e, a) > 0) != (side_of(c, e, b) > 0);
}

static bool line_meets_box(Point a, Point b, Box box) {
  if (fmaxf(a.x, b.x) < box.x || fminf(a.x, b.x) > box.x + box.w || fmaxf(a.y, b.y) < box.y || fminf(a.y, b.y) > box.y + box.h) return false;
  const Point nw = { box.x, box.y }, ne = { box.x + box.w, box.y }, sw = { box.x, box.y + box.h }, se = { box.x + box.w, box.y + box.h };
  return box_has(box, a.x, a.y) || box_has(box, b.x, b.y) || lines_cross(a, b, nw, se) || lines_cross(a, b, ne, sw);
}

static bool boxes_meet(Box a, Box b, float gap) {
  return a.x - gap < b.x + b.w && b.x < a.x + a.w + gap && a.y - gap < b.y + b.h && b.y < a.y + a.h + gap;
}

/* Away from the other bases round about: west coasts push west, east coasts east. */
static Point outward(const MapDrawn *d, const RoomItem *item) {
  float x = 0, y = 0, reach = 170 * d->u;
  for (int i = 0; i < d->dots; i++) {
    float dx = item->anchor.x - d->dot[i].x, dy = item->anchor.y - d->dot[i].y, far = hypotf(dx, dy);
    if (far < 1 || far > reach) continue;
    x += dx / far * (1 - far / reach);
    y += dy / far * (1 - far / reach);
  }
  float size = fmaxf(0.5f, hypotf(x, y));
  return (Point){ x / size, y / size };
}

/* What it costs to have the plate there; INFINITY: it cannot be, or it costs more than `most`. */
static float place_cost(const MapDrawn *d, const RoomItem *items, int count, int at, Box box, Point away, float most) {
  const RoomItem *item = &items[at];
  const Box *eye = &d->eye.box;
  float u = d->u, inset = 5 * u, gap = 6 * u, cost = 0;
  if (box.x < eye->x + inset || box.y < eye->y + inset || box.x + box.w > eye->x + eye->w - inset || box.y + box.h > eye->y + eye->h - inset) return INFINITY;
  Point foot[MAP_SPOTS];
  for (int i = 0; i < item->spots; i++) {
    if (box_has(box, item->spot[i].x, item->spot[i].y)) cost += price_own_dot;
    foot[i] = room_leader(box, item->spot[i]);
    cost += hypotf(foot[i].x - item->spot[i].x, foot[i].y - item->spot[i].y) / u / (i == 0 ? 1 : 3);
  }
  float cx = box.x + box.w / 2 - item->anchor.x, cy = box.y + box.h / 2 - item->anchor.y, far = fmaxf(1, hypotf(cx, cy));
  cost += gain_outward * (1 - (cx * away.x + cy * away.y) / far);
  if (item->remembered && fabsf(cx - item->before.x) < 1.5f && fabsf(cy - item->before.y) < 1.5f) cost -= gain_memory;
  if (cost >= most || !room_is_free(d, box, gap)) return INFINITY;
  for (int i = 0; i < count; i++)
    if (i != at && items[i].placed && boxes_meet(box, items[i].box, gap)) return INFINITY;
  for (int i = 0; i < d->dots; i++)
    if (boxes_meet(box, (Box){ d->dot[i].x, d->dot[i].y, 0, 0 }, 5 * u)) cost += price_dot;
  for (int i = 0; i < d->lines && cost < most; i++) {
    if (line_meets_box(d->line[i].a, d->line[i].b, box)) cost += price_under;
    for (int k = 0; k < item->spots; k++) cost += lines_cross(item->spot[k], foot[k], d->line[i].a, d->line[i].b) ? price_cross / 4 : 0;
  }
  for (int i = 0; i < d->takens; i++)
    for (int k = 0; k < item->spots; k++) cost += line_meets_box(item->spot[k], foot[k], d->taken[i]) ? price_under : 0;
  for (int i = 0; i < count && cost < most; i++) {
    const RoomItem *other = &items[i];
    if (i == at || !other->placed) continue;
    for (int k = 0; k < item->spots; k++) cost += line_meets_box(item->spot[k], foot[k], other->box) ? price_under : 0;
    for (int n = 0; n < other->spots; n++) {
      Point end = room_leader(other->box, other->spot[n]);
      if (line_meets_box(other->spot[n], end, box)) cost += price_under;
      for (int k = 0; k < item->spots; k++) cost += lines_cross(item->spot[k], foot[k], other->spot[n], end) ? price_cross : 0;
    }
  }
  return cost < most ? cost : INFINITY;
}

static float clip1(float value) { return value < -1 ? -1 : value > 1 ? 1 : value; }

static void item_place(const MapDrawn *d, RoomItem *items, int count, int at) {
  RoomItem *item = &items[at];
  Point away = outward(d, item);
  Box best = { 0, 0, 0, 0 };
  float least = INFINITY;
  item->placed = false;
  for (int n = item->remembered ? -1 : 0; n < DIRECTIONS * DISTANCES; n++) {
    Point middle = { item->anchor.x + item->before.x, item->anchor.y + item->before.y };
    if (n >= 0) {
      float angle = (float)(n % DIRECTIONS) * 6.2831853f / DIRECTIONS, far = distances[n / DIRECTIONS] * d->u, c = cosf(angle), s = sinf(angle);
      if (n % DIRECTIONS == 0 && far / d->u / 2 - gain_memory > least) break;
      middle = (Point){ item->anchor.x + c * far + clip1(c * 1.7f) * item->w / 2, item->anchor.y + s * far + clip1(s * 1.7f) * item->h / 2 };
    }
    Box box = { roundf(middle.x - item->w / 2), roundf(middle.y - item->h / 2), item->w, item->h };
    float cost = place_cost(d, items, count, at, box, away, least);
    if (cost < least) {
      least = cost;
      best = box;
    }
  }
  item->box = best;
  item->placed = least < INFINITY;
}

void room_place(const MapDrawn *d, RoomItem *items, int count) {
  for (int i = 0; i < count; i++) items[i].placed = false;
  for (int pass = 0; pass < PASSES; pass++)
    for (int priority = 0; priority <= 8; priority++)
      for (int i = 0; i < count; i++)
        if (items[i].priority == priority) item_place(d, items, count, i);
}

void room_keep(const MapDrawn *d, RoomItem *items, int count) {
  const Box *eye = &d->eye.box;
  for (int i = 0; i < count; i++) {
    RoomItem *item = &items[i];
    item->placed = false;
    if (!item->remembered) continue;
    item->box = (Box){ roundf(item->anchor.x + item->before.x - item->w / 2), roundf(item->anchor.y + item->before.y - item->h / 2), item->w, item->h };
    bool meets = item->box.x < eye->x || item->box.y < eye->y || item->box.x + item->w > eye->x + eye->w || item->box.y + item->h > eye->y + eye->h || !room_is_free(d, item->box, 0);
    for (int j = 0; j < i && !meets; j++) meets = items[j].placed && boxes_meet(item->box, items[j].box, 0);
    item->placed = !meets;
  }
}
