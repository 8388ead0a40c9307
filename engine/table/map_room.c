/* What it costs to have a plate at a place: a long leader, one that crosses another or passes under a plate, a base that is
 * covered, land. The search for the cheapest places is in map_place.c. */
#include "table/map_room.h"

#include <math.h>
#include <string.h>

/* Prices in units of leader. */
static const float price_dot = 75, price_cross = 320, price_minor = 60, price_under = 130, price_own_dot = 110, price_land = 55, gain_outward = 36, gain_memory = 70, price_beside = 26, price_neighbour = 28, price_arc = 420;
static const float long_leader = 80;   /* beyond it each unit costs more and more */

Point room_leader(Box box, Point to) {
  if (to.x < box.x) return (Point){ box.x, box.y + box.h / 2 };
  if (to.x > box.x + box.w) return (Point){ box.x + box.w, box.y + box.h / 2 };
  return (Point){ to.x, to.y < box.y ? box.y : box.y + box.h };
}

static float side_of(Point a, Point b, Point p) { return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x); }
static bool lines_cross(Point a, Point b, Point c, Point e) {
  if (fmaxf(a.x, b.x) < fminf(c.x, e.x) || fmaxf(c.x, e.x) < fminf(a.x, b.x) || fmaxf(a.y, b.y) < fminf(c.y, e.y) || fmaxf(c.y, e.y) < fminf(a.y, b.y)) return false;
  return (side_of(a, b, c) > 0) != (side_of(a, b, e) > 0) && (side_of(c, e, a) > 0) != (side_of(c, e, b) > 0);
}

/* The plate's leader goes to the nearest of its bases, and from base to base, each by the shortest way: a tree, which crosses
 * less than a leader to each. */
void room_leaders(RoomItem *item) {
  bool joined[ROOM_SPOTS] = { false };
  for (int n = 0; n < item->spots; n++) {
    float least = INFINITY;
    int next = 0;
    for (int i = 0; i < item->spots; i++) {
      if (joined[i]) continue;
      Point from = box_has(item->box, item->spot[i].x, item->spot[i].y) ? item->spot[i] : room_leader(item->box, item->spot[i]);
      for (int k = -1; k < item->spots; k++) {
        if (k >= 0 && !joined[k]) continue;
        Point begin = k < 0 ? from : item->spot[k];
        float far = hypotf(begin.x - item->spot[i].x, begin.y - item->spot[i].y);
        if (far >= least) continue;
        least = far;
        next = i;
        item->leader[n] = (MapLeader){ item->spot[i], begin };
      }
    }
    joined[next] = true;
  }
}

bool room_leaders_cross(const MapLeader *one, const MapLeader *other) { return lines_cross(one->a, one->b, other->a, other->b); }

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

bool room_boxes_meet(Box a, Box b, float gap) {
  return a.x - gap < b.x + b.w && b.x < a.x + a.w + gap && a.y - gap < b.y + b.h && b.y < a.y + a.h + gap;
}

/* Away from the other bases round about, most from those of others: west coasts push west, east coasts east. */
Point room_outward(const MapDrawn *d, const RoomItem *item) {
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

float room_reach_price(float reach) { return reach + (reach > long_leader ? (reach - long_leader) * (reach - long_leader) / 55 : 0); }

/* What lies near the plate or its leaders and does not move. */
static float fixed_cost(MapDrawn *d, const RoomItem *item, float most) {
  Box box = item->box;
  float u = d->u, cost = price_land * room_land(d, box);
  for (int i = 0; i < d->dots; i++) {   /* a plate beside another seat's base seems to be that base's */
    const Box dot = { d->dot[i].x, d->dot[i].y, 0, 0 };
    bool others = d->dot_owner[i] != item->owner;
    if (room_boxes_meet(box, dot, 5 * u)) cost += price_dot;
    else if (others && room_boxes_meet(box, dot, 34 * u)) cost += price_neighbour;
  }
  Point first = item->leader[0].a, foot = item->leader[0].b;
  for (int i = 0; i < d->dots && cost < most; i++)       /* a leader that passes a base seems to be that base's */
    if (line_distance(first, foot, d->dot[i]) < 9 * u && hypotf(d->dot[i].x - first.x, d->dot[i].y - first.y) > 5 * u) cost += price_beside;
  for (int i = 0; i < d->lines && cost < most; i++) {
    if (line_meets_box(d->line[i].a, d->line[i].b, box)) cost += price_arc;
    for (int k = 0; k < item->spots; k++) cost += lines_cross(item->leader[k].a, item->leader[k].b, d->line[i].a, d->line[i].b) ? price_cross / 2 : 0;
  }
  for (int i = 0; i < d->takens && cost < most; i++)
    for (int k = 0; k < item->spots; k++) cost += line_meets_box(item->leader[k].a, item->leader[k].b, d->taken[i]) ? price_under : 0;
  return cost;
}

float room_cost(MapDrawn *d, const RoomItem *items, int count, int at, RoomItem *item, Point away, float most) {
  const Box *eye = &d->eye.box, box = item->box;
  float u = d->u, inset = 5 * u, gap = 6 * u, cost = 0;
  if (box.x < eye->x + inset || box.y < eye->y + inset || box.x + box.w > eye->x + eye->w - inset || box.y + box.h > eye->y + eye->h - inset) return INFINITY;
  float cx = box.x + box.w / 2 - item->anchor.x, cy = box.y + box.h / 2 - item->anchor.y, far = fmaxf(1, hypotf(cx, cy));
  cost += gain_outward * (1 - (cx * away.x + cy * away.y) / far);
  if (item->remembered && fabsf(cx - item->before.x) < 1.5f && fabsf(cy - item->before.y) < 1.5f) cost -= gain_memory;
  room_leaders(item);
  for (int i = 0; i < item->spots; i++) {
    const MapLeader *leader = &item->leader[i];
    if (box_has(box, item->spot[i].x, item->spot[i].y)) cost += price_own_dot;
    cost += room_reach_price(hypotf(leader->b.x - leader->a.x, leader->b.y - leader->a.y) / u) / (float)(i == 0 ? 1 : 3);
  }
  if (cost >= most || !room_is_free(d, box, gap)) return INFINITY;
  for (int i = 0; i < count; i++)
    if (i != at && items[i].placed && room_boxes_meet(box, items[i].box, gap)) return INFINITY;
  cost += fixed_cost(d, item, most - cost);
  for (int i = 0; i < count && cost < most; i++) {
    const RoomItem *other = &items[i];
    if (i == at || !other->placed) continue;
    for (int k = 0; k < item->spots; k++) cost += line_meets_box(item->leader[k].a, item->leader[k].b, other->box) ? price_under : 0;
    for (int k = 0; k < other->spots; k++) cost += line_meets_box(other->leader[k].a, other->leader[k].b, box) ? price_under : 0;
    for (int k = 0; k < item->spots; k++)
      for (int n = 0; n < other->spots; n++) cost += room_leaders_cross(&item->leader[k], &other->leader[n]) ? k + n == 0 ? price_cross : price_minor : 0;
  }
  return cost < most ? cost : INFINITY;
}
