/* Outlines of what is drawn with a pen. A line is a box for each of its parts, and a wedge wherever it turns. */
#include "table/stroke.h"

#include <math.h>

enum { CIRCLE_MOST = 192, BOX_POINTS = 4 * (CIRCLE_MOST / 4 + 1) };
static const float half_turn = 3.14159265f;

/* How many straight parts make a whole circle that is nowhere a tenth of a pixel off. */
static int circle_parts(float radius) {
  int parts = 4 * (int)ceilf(1.8f * sqrtf(radius > 0 ? radius : 0));
  return parts < 8 ? 8 : parts > CIRCLE_MOST ? CIRCLE_MOST : parts;
}

/* The points lie a little outside, so that the parts enclose as much as the circle does. */
static int circle_points(float x, float y, float radius, Point *points, bool back) {
  int parts = circle_parts(radius);
  radius *= 1 + 3.29f / (float)(parts * parts);
  for (int i = 0; i < parts; i++) {
    float angle = 2 * half_turn * (float)(back ? parts - i : i) / (float)parts;
    points[i] = (Point){ x + radius * cosf(angle), y + radius * sinf(angle) };
  }
  return parts;
}

void stroke_disc(Raster *raster, float x, float y, float radius) {
  Point points[CIRCLE_MOST];
  raster_ring(raster, points, (size_t)circle_points(x, y, radius, points, false));
}

void stroke_circle(Raster *raster, float x, float y, float radius, float width, float dash, float gap) {
  Point points[CIRCLE_MOST];
  if (dash > 0) {
    stroke_polyline(raster, points, (size_t)circle_points(x, y, radius, points, false), true, width, dash, gap, false);
    return;
  }
  stroke_disc(raster, x, y, radius + width / 2);
  if (radius > width / 2) raster_ring(raster, points, (size_t)circle_points(x, y, radius - width / 2, points, true));
}

/* Points of a round box, turning like a circle does; `back` the other way. */
static size_t box_points(Box box, float radius, Point *points, bool back) {
  float most = (box.w < box.h ? box.w : box.h) / 2;
  if (radius > most) radius = most;
  if (radius < 0) radius = 0;
  int parts = radius > 0 ? circle_parts(radius) / 4 : 0;
  size_t count = 0;
  for (int corner = 0; corner < 4; corner++) {
    float x = corner == 0 || corner == 3 ? box.x + box.w - radius : box.x + radius;
    float y = corner < 2 ? box.y + box.h - radius : box.y + radius;
    for (int i = 0; i <= parts; i++) {
      float angle = half_turn / 2 * ((float)corner + (parts ? (float)i / (float)parts : 0));
      points[count++] = (Point){ x + radius * cosf(angle), y + radius * sinf(angle) };
    }
  }
  for (size_t i = 0; back && i < count / 2; i++) {
    Point swap = points[i];
    points[i] = points[count - 1 - i];
    points[count - 1 - i] = swap;
  }
  return count;
}

void stroke_round_box(Raster *raster, Box box, float radius) {
  Point points[BOX_POINTS];
  raster_ring(raster, points, box_points(box, radius, points, false));
}

void stroke_box_line(Raster *raster, Box box, float radius, float width, float dash, float gap) {
  Point points[BOX_POINTS];
  if (dash > 0) {
    size_t count = box_points(box_inset(box, width / 2), radius - width / 2, points, false);
    stroke_polyline(raster, points, count, true, width, dash, gap, false);
    return;
  }
  stroke_round_box(raster, box, radius);
  Box inner = box_inset(box, width);
  if (inner.w > 0 && inner.h > 0) raster_ring(raster, points, box_points(inner, radius - width, points, true));
}

/* A straight part: a box along the unit direction (dx, dy). */
static void part(Raster *raster, Point from, Point to, float dx, float dy, float half) {
  float nx = -dy * half, ny = dx * half;
  const Point ring[4] = { { from.x - nx, from.y - ny }, { to.x - nx, to.y - ny }, { to.x + nx, to.y + ny }, { from.x + nx, from.y + ny } };
  raster_ring(raster, ring, 4);
}

/* Where a line turns from one direction to another: a wedge on the outside, with as many parts as its arc needs. */
static void turn(Raster *raster, Point at, float dx, float dy, float ex, float ey, float half) {
  float cross = dx * ey - dy * ex, dot = dx * ex + dy * ey;
  if (fabsf(cross) < 1e-4f && dot > 0) return;
  float side = cross > 0 ? -half : half;                /* the outside lies away from the turn */
  float from = atan2f(dx * side, -dy * side), angle = atan2f(cross, dot);
  int parts = 1 + (int)(fabsf(angle) / (2 * half_turn) * (float)circle_parts(half));
  Point before = { at.x + half * cosf(from), at.y + half * sinf(from) };
  for (int i = 1; i <= parts; i++) {
    float to = from + angle * (float)i / (float)parts;
    Point next = { at.x + half * cosf(to), at.y + half * sinf(to) };
    const Point ring[3] = { at, angle > 0 ? before : next, angle > 0 ? next : before };
    raster_ring(raster, ring, 3);
    before = next;
  }
}

/* Points nearer to each other than shows at this width are passed over: a coast has many. */
void stroke_polyline(Raster *raster, const Point *points, size_t count, bool closed, float width, float dash, float gap, bool round) {
  float half = width / 2, left = dash > 0 ? dash : INFINITY, dx = 0, dy = 0, first_dx = 0, first_dy = 0, least = 0.2f + width * 0.05f;
  bool on = true, begun = false;
  if (count == 0) return;
  Point from = points[0];
  for (size_t i = 1; i < count + closed; i++) {
    bool last = i + 1 == count + closed;
    Point to = points[i < count ? i : 0];
    float length = sqrtf((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y));
    if (!(length > (last ? 1e-4f : least))) continue;
    float ex = (to.x - from.x) / length, ey = (to.y - from.y) / length;
    if (begun && on) turn(raster, from, dx, dy, ex, ey, half);
    if (!begun) { first_dx = ex; first_dy = ey; }
    begun = true;
    dx = ex;
    dy = ey;
    for (float at = 0; at < length;) {
      float step = left < length - at ? left : length - at;
      Point a = { from.x + dx * at, from.y + dy * at }, b = { from.x + dx * (at + step), from.y + dy * (at + step) };
      if (on) part(raster, a, b, dx, dy, half);
      at += step;
      left -= step;
      if (left > 1e-3f) continue;
      if (on && round && dash > 0) stroke_disc(raster, b.x, b.y, half);
      on = !on;
      left = on ? dash : gap;
      if (on && round) stroke_disc(raster, b.x, b.y, half);
    }
    from = to;
  }
  if (closed && begun && on) turn(raster, points[0], dx, dy, first_dx, first_dy, half);
  if (!round || closed) return;
  stroke_disc(raster, points[0].x, points[0].y, half);
  if (on) stroke_disc(raster, points[count - 1].x, points[count - 1].y, half);
}
