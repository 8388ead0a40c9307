/* Finding room: each plate tries the places round its base, the near ones first, the cheapest wins, and later passes let each
 * plate look again once all others stand. Deterministic: the order is that of the items. */
#include "table/map_room.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { TRIES_ACROSS = 25, TRIES_DOWN = 29, TRIES = TRIES_ACROSS * TRIES_DOWN, PASSES = 3, SHAKES = 16, SHAKES_FEW = 1, STARTS = 3, NEIGHBOURS = 6 };
static const float try_x = 29, try_y = 24;      /* from one try to the next, units */

/* Prices in units of leader. */
static const float price_dot = 75, price_cross = 260, price_under = 130, price_own_dot = 110, price_land = 55, gain_outward = 36, gain_memory = 70, most_price = 3000, price_beside = 26, price_neighbour = 28, price_minor = 45, price_arc = 420, good_price = 120;
static const float long_leader = 80;   /* beyond it each unit costs more and more */

Point room_leader(Box box, Point to) {
  if (to.x < box.x) return (Point){ box.x, box.y + box.h / 2 };
  if (to.x > box.x + box.w) return (Point){ box.x + box.w, box.y + box.h / 2 };
  return (Point){ to.x, to.y < box.y ? box.y : box.y + box.h };
}

static float side_of(Point a, Point b, Point p) { return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x); }
static bool lines_cross(Point a, Point b, Point c, Point e) {
  return (side_of(a, b, c) > 0) != (side_of(a, b, e) > 0) && (side_of(c, e, a) > 0) != (side_of(c, e, b) > 0);
}

static float line_distance(Point a, Point b, Point p) {
  float dx = b.x - a.x, dy = b.y - a.y, size = dx * dx + dy * dy, t = size > 0 ? ((p.x - a.x) * dx + (p.y - a.y) * dy) / size : 0;
  t = t < 0 ? 0 : t > 1 ? 1 : t;
  return hypotf(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

static bool line_meets_box(Point a, Point b, Box box) {
  if (fmaxf(a.x, b.x) < box.x || fminf(a.x, b.x) > box.x + box.w || fmaxf(a.y, b.y) < box.y || fminf(a.y, b.y) > box.y + box.h) return false;
  const Point nw = { box.x, box.y }, ne = { box.x + box.w, box.y }, sw = { box.x, box.y + box.h }, se = { box.x + box.w, box.y + box.h };
  return box_has(box, a.x, a.y) || box_has(box, b.x, b.y) || lines_cross(a, b, nw, se) || lines_cross(a, b, ne, sw);
}

static bool boxes_meet(Box a, Box b, float gap) {
  return a.x - gap < b.x + b.w && b.x < a.x + a.w + gap && a.y - gap < b.y + b.h && b.y < a.y + a.h + gap;
}

/* Away from the other bases round about, most from those of others: west coasts push west, east coasts east. */
static Point outward(const MapDrawn *d, const RoomItem *item) {
  float x = 0, y = 0, reach = 170 * d->u;
  for (int i = 0; i < d->dots; i++) {
    float dx = item->anchor.x - d->dot[i].x, dy = item->anchor.y - d->dot[i].y, far = hypotf(dx, dy);
    if (far < 1 || far > reach) continue;
    float weight = (1 - far / reach) * (d->dot_owner[i] == item->owner ? 0.5f : 1.5f);
    x += dx / far * weight;
    y += dy / far * weight;
  }
  float size = fmaxf(0.5f, hypotf(x, y));
  return (Point){ x / size, y / size };
}

/* Each row of cells is crossed by the coarsest coast: what is east of an odd number of crossings is land. */
static void cells_find(const MapDrawn *d, MapCells *cells) {
  const Coast *coast = d->coast;
  const Box *b = &d->eye.box;
  memset(cells->land, 0, sizeof cells->land);
  for (int row = 0; row < MAP_CELLS; row++) {
    float y = b->y + b->h * ((float)row + 0.5f) / MAP_CELLS;
    int32_t latitude = (int32_t)(mercator_latitude(eye_y(&d->eye, y)) * 1e6);
    for (uint32_t i = 0; i < coast->rings; i++) {
      const CoastShape *shape = &coast->shape[i];
      if (shape->box.south > latitude || shape->box.north < latitude) continue;
      int level = COAST_LEVELS - 1;
      const CoastPoint *p = coast->point + shape->first[level];
      uint32_t count = shape->count[level];
      for (uint32_t k = 0, before = count - 1; k < count; before = k++) {
        if ((p[before].latitude > latitude) == (p[k].latitude > latitude)) continue;
        double t = (double)(latitude - p[before].latitude) / (double)(p[k].latitude - p[before].latitude);
        double x = ((double)p[before].longitude + t * (double)(p[k].longitude - p[before].longitude)) / 1e6;
        double cell = (eye_point(&d->eye, x, 0).x - (double)b->x) / b->w * MAP_CELLS - 0.5;
        for (int column = cell < 0 ? 0 : cell > MAP_CELLS ? MAP_CELLS : (int)ceil(cell); column < MAP_CELLS; column++) cells->land[row][column] ^= true;
      }
    }
  }
}

float room_land(MapDrawn *d, Box box) {
  const Box *b = &d->eye.box;
  MapCells *cells = &d->map->cells;
  bool same = cells->x == d->eye.x && cells->y == d->eye.y && cells->scale == d->eye.scale && cells->w == b->w && cells->h == b->h;
  int found = 0;
  if (!same) {
    cells_find(d, cells);
    cells->x = d->eye.x;
    cells->y = d->eye.y;
    cells->scale = d->eye.scale;
    cells->w = b->w;
    cells->h = b->h;
  }
  for (int n = 0; n < 8; n++) {
    int column = (int)((box.x + box.w * ((float)(n % 4) + 0.5f) / 4 - b->x) / b->w * MAP_CELLS), row = (int)((box.y + box.h * ((float)(n / 4) + 0.5f) / 2 - b->y) / b->h * MAP_CELLS);
    found += column >= 0 && column < MAP_CELLS && row >= 0 && row < MAP_CELLS && cells->land[row][column];
  }
  return (float)found / 8;
}

static float reach_price(float reach) { return reach + (reach > long_leader ? (reach - long_leader) * (reach - long_leader) / 55 : 0); }

/* What it costs to have the plate there; INFINITY: it cannot be, or it costs more than `most`. */
static float place_cost(MapDrawn *d, const RoomItem *items, int count, int at, Box box, Point away, float most) {
  const RoomItem *item = &items[at];
  const Box *eye = &d->eye.box;
  float u = d->u, inset = 5 * u, gap = 6 * u, cost = 0;
  if (box.x < eye->x + inset || box.y < eye->y + inset || box.x + box.w > eye->x + eye->w - inset || box.y + box.h > eye->y + eye->h - inset) return INFINITY;
  Point foot[ROOM_SPOTS];
  for (int i = 0; i < item->spots; i++) {
    if (box_has(box, item->spot[i].x, item->spot[i].y)) cost += price_own_dot;
    foot[i] = room_leader(box, item->spot[i]);
    float reach = hypotf(foot[i].x - item->spot[i].x, foot[i].y - item->spot[i].y) / u;
    cost += reach_price(reach) / (float)(i == 0 ? 1 : 3);
  }
  float cx = box.x + box.w / 2 - item->anchor.x, cy = box.y + box.h / 2 - item->anchor.y, far = fmaxf(1, hypotf(cx, cy));
  cost += gain_outward * (1 - (cx * away.x + cy * away.y) / far);
  if (item->remembered && fabsf(cx - item->before.x) < 1.5f && fabsf(cy - item->before.y) < 1.5f) cost -= gain_memory;
  if (cost >= most || !room_is_free(d, box, gap)) return INFINITY;
  for (int i = 0; i < count; i++)
    if (i != at && items[i].placed && boxes_meet(box, items[i].box, gap)) return INFINITY;
  cost += price_land * room_land(d, box);
  for (int i = 0; i < d->dots; i++) {   /* a plate beside another seat's base seems to be that base's */
    const Box dot = { d->dot[i].x, d->dot[i].y, 0, 0 };
    bool others = d->dot_owner[i] != item->owner;
    if (boxes_meet(box, dot, 5 * u)) cost += price_dot;
    else if (others && boxes_meet(box, dot, 34 * u)) cost += price_neighbour;
  }
  for (int i = 0; i < d->dots && cost < most; i++) {       /* a leader that passes a base seems to be that base's */
    float near = line_distance(item->spot[0], foot[0], d->dot[i]);
    if (near < 9 * u && hypotf(d->dot[i].x - item->spot[0].x, d->dot[i].y - item->spot[0].y) > 5 * u) cost += price_beside;
  }
  for (int i = 0; i < d->lines && cost < most; i++) {
    if (line_meets_box(d->line[i].a, d->line[i].b, box)) cost += price_arc;
    for (int k = 0; k < item->spots; k++) cost += lines_cross(item->spot[k], foot[k], d->line[i].a, d->line[i].b) ? price_cross / 2 : 0;
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
      for (int k = 0; k < item->spots; k++) cost += lines_cross(item->spot[k], foot[k], other->spot[n], end) ? k + n == 0 ? price_cross : price_minor : 0;
    }
  }
  return cost < most ? cost : INFINITY;
}

typedef struct Try { float x, y, far; } Try;    /* the plate's middle, seen from the anchor, units; far never falls from try to try */

static int try_order(const void *a, const void *b) {
  const Try *one = a, *other = b;
  if (one->far != other->far) return one->far < other->far ? -1 : 1;
  return one->y != other->y ? (one->y < other->y ? -1 : 1) : (one->x > other->x) - (one->x < other->x);
}

static void tries_make(Try tries[TRIES]) {
  for (int i = 0; i < TRIES; i++) {
    float x = (float)(i % TRIES_ACROSS - TRIES_ACROSS / 2) * try_x, y = (float)(i / TRIES_ACROSS - TRIES_DOWN / 2) * try_y;
    tries[i] = (Try){ x, y, sqrtf(x * x * 0.7f + y * y) };      /* plates are wide */
  }
  qsort(tries, TRIES, sizeof *tries, try_order);
}

static void item_place(MapDrawn *d, RoomItem *items, int count, int at, const Try *tries) {
  RoomItem *item = &items[at];
  Point away = outward(d, item);
  Box best = item->box;
  float least = most_price, u = d->u;
  item->placed = false;
  float within = (item->w + item->h) / 2 / u + hypotf(item->spot[0].x - item->anchor.x, item->spot[0].y - item->anchor.y) / u;
  for (int n = item->remembered ? -1 : 0; n < TRIES; n++) {
    float reach = n < 0 ? 0 : tries[n].far - within;     /* no leader of this and later tries is shorter */
    if (reach > 0 && reach_price(reach) - gain_memory >= least) break;
    Point middle = n < 0 ? item->before : (Point){ tries[n].x * u, tries[n].y * u };
    Box box = { roundf(item->anchor.x + middle.x - item->w / 2), roundf(item->anchor.y + middle.y - item->h / 2), item->w, item->h };
    float cost = place_cost(d, items, count, at, box, away, least);
    if (cost < least) {
      least = cost;
      best = box;
    }
  }
  item->box = best;
  item->placed = least < most_price;
}

static float item_cost(MapDrawn *d, RoomItem *items, int count, int at) {
  return items[at].placed ? place_cost(d, items, count, at, items[at].box, outward(d, &items[at]), INFINITY) : most_price;
}

static float whole_cost(MapDrawn *d, RoomItem *items, int count) {
  float sum = 0;
  for (int i = 0; i < count; i++) sum += item_cost(d, items, count, i);
  return sum;
}

/* Takes one plate and its neighbours away and lets them choose again, that one first; keeps the answer if all are better off. */
static void shake(MapDrawn *d, RoomItem *items, int count, int at, float *whole, const Try *tries) {
  RoomItem kept[ROOM_ITEMS];
  int near[NEIGHBOURS + 1] = { at }, found = 1;
  memcpy(kept, items, (size_t)count * sizeof *items);
  bool taken[ROOM_ITEMS] = { false };
  for (taken[at] = true; found <= NEIGHBOURS && found < count; found++) {
    float least = INFINITY;
    for (int i = 0; i < count; i++) {
      float far = hypotf(items[i].anchor.x - items[at].anchor.x, items[i].anchor.y - items[at].anchor.y);
      if (taken[i] || far >= least) continue;
      least = far;
      near[found] = i;
    }
    taken[near[found]] = true;
  }
  for (int i = 0; i < found; i++) items[near[i]].placed = false;
  for (int pass = 0; pass < 2; pass++)
    for (int i = 0; i < found; i++) item_place(d, items, count, near[i], tries);
  float now = whole_cost(d, items, count);
  if (now < *whole - 1) *whole = now;
  else memcpy(items, kept, (size_t)count * sizeof *items);
}

/* Every plate looks again, in an order that `start` turns. False: none moved. */
static bool pass_all(MapDrawn *d, RoomItem *items, int count, int start, const Try *tries) {
  bool moved = false;
  for (int priority = 0; priority <= 8; priority++)
    for (int n = 0; n < count; n++) {
      int i = start % 2 ? (count - 1 - n + start * count / STARTS) % count : (n + start * count / STARTS) % count;
      if (items[i].priority != priority) continue;
      Box before = items[i].box;
      bool was = items[i].placed;
      item_place(d, items, count, i, tries);
      moved = moved || was != items[i].placed || before.x != items[i].box.x || before.y != items[i].box.y;
    }
  return moved;
}

static float place_all(MapDrawn *d, RoomItem *items, int count, int start, int shakes, const Try *tries) {
  bool shaken[ROOM_ITEMS] = { false };
  for (int i = 0; i < count; i++) items[i].placed = false;
  for (int pass = 0; pass < PASSES && pass_all(d, items, count, start, tries); pass++) { }
  float whole = whole_cost(d, items, count);
  for (int n = 0; n < shakes; n++) {    /* the worst off first, each once */
    int worst = -1;
    float most = good_price;
    for (int i = 0; i < count; i++) {
      float cost = shaken[i] ? 0 : item_cost(d, items, count, i);
      if (cost > most) { most = cost; worst = i; }
    }
    if (worst < 0) break;
    shaken[worst] = true;
    shake(d, items, count, worst, &whole, tries);
  }
  for (int pass = 0; pass < PASSES && pass_all(d, items, count, start, tries); pass++) { }
  return whole_cost(d, items, count);
}

/* The first picture is worth several beginnings; later a frame must not take long, and most plates stay where they were. */
void room_place(MapDrawn *d, RoomItem *items, int count) {
  Try tries[TRIES];
  RoomItem best[ROOM_ITEMS];
  float least = INFINITY;
  bool first = d->map->placed_key == 0;
  if (count == 0) return;
  tries_make(tries);
  for (int start = 0; start < (first ? STARTS : 1); start++) {
    float cost = place_all(d, items, count, start, first ? SHAKES : SHAKES_FEW, tries);
    if (cost >= least) continue;
    least = cost;
    memcpy(best, items, (size_t)count * sizeof *items);
  }
  memcpy(items, best, (size_t)count * sizeof *items);
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
