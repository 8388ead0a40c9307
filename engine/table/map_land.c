/* The land: projected, clipped and drawn into layers of the painter that together are somewhat larger than the box, so that
 * panning is a shift. It is drawn anew when the zoom has come to rest, or when panning has left it: in strips, one a frame,
 * while the old picture is stretched, so that no frame waits for all of it. Where the old one does not reach, a small picture
 * of the whole region is stretched meanwhile. */
#include "table/map_parts.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { STRIPS = 11, FAR = 2 * STRIPS };   /* two pictures of so many strips, and one of everything, from far away */
_Static_assert((int)FAR < (int)LAYERS, "two pictures of the land in strips, and one of all of it");
static const double far_scale = 9;      /* units a degree */
static const float margin = 0.06f;      /* of the box, beyond each of its sides */
static const float shelf_least = 0.45f; /* degrees: smaller islets have no shelf */

static uint64_t mix(uint64_t hash, double value) {
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  hash = (hash ^ bits) * 0x9E3779B97F4A7C15u;
  return hash ^ hash >> 29;
}
static uint64_t layer_key(const MapLayer *layer) { return mix(mix(mix(mix(mix(1, layer->x), layer->y), layer->scale), layer->w), layer->h) | 1; }

/* ---- clipping ---- */

/* `y`: Mercator's y at so many steps a degree from 90 south on, for points are many and logarithms slow: straight between them it
 * is wrong by less than a twentieth of a pixel at the nearest zoom. */
enum { STEPS_A_DEGREE = 32, LATITUDES = 180 * STEPS_A_DEGREE + 1 };
typedef struct Land { MapDrawn *d; MapEye eye; Box box; Point *a, *b; double *y; uint32_t cap; int level; } Land;

static void latitudes_find(Land *land) {
  const CoastBox *region = &land->d->coast->region;
  int first = (region->south / 1000000 + 89) * STEPS_A_DEGREE, last = (region->north / 1000000 + 91) * STEPS_A_DEGREE;
  for (int i = first < 0 ? 0 : first; i <= last + 1 && i < LATITUDES; i++) land->y[i] = mercator_y((double)i / STEPS_A_DEGREE - 90);
}

static Point land_point(const Land *land, CoastPoint p) {
  double at = ((double)p.latitude / 1e6 + 90) * STEPS_A_DEGREE;
  int i = (int)at;
  return eye_point(&land->eye, (double)p.longitude / 1e6, land->y[i] + (land->y[i + 1] - land->y[i]) * (at - i));
}

static bool land_shows(const Land *land, const CoastShape *shape, float pad) {
  Point nw = land_point(land, (CoastPoint){ shape->box.west, shape->box.north }), se = land_point(land, (CoastPoint){ shape->box.east, shape->box.south });
  const Box *b = &land->box;
  return nw.x < b->x + b->w + pad && se.x > b->x - pad && nw.y < b->y + b->h + pad && se.y > b->y - pad;
}

/* Keeps what lies on one side of a line across x or y (Sutherland and Hodgman). */
static uint32_t clip_side(const Point *in, uint32_t count, Point *out, bool across_x, float limit, float sign) {
  uint32_t made = 0;
  Point p = count ? in[count - 1] : (Point){ 0, 0 };
  float past = sign * ((across_x ? p.x : p.y) - limit);
  for (uint32_t i = 0; i < count; i++) {
    Point q = in[i];
    float next = sign * ((across_x ? q.x : q.y) - limit);
    if ((past > 0) != (next > 0)) {
      float t = past / (past - next);
      out[made++] = (Point){ p.x + (q.x - p.x) * t, p.y + (q.y - p.y) * t };
    }
    if (next <= 0) out[made++] = q;
    p = q;
    past = next;
  }
  return made;
}

static uint32_t ring_clip(Land *land, const CoastShape *shape) {
  uint32_t count = shape->count[land->level];
  const CoastPoint *from = land->d->coast->point + shape->first[land->level];
  const Box *b = &land->box;
  float pad = 4;
  for (uint32_t i = 0; i < count; i++) land->a[i] = land_point(land, from[i]);
  count = clip_side(land->a, count, land->b, true, b->x - pad, -1);
  count = clip_side(land->b, count, land->a, true, b->x + b->w + pad, 1);
  count = clip_side(land->a, count, land->b, false, b->y - pad, -1);
  return clip_side(land->b, count, land->a, false, b->y + b->h + pad, 1);
}

/* The stretches of a line that come near the box, each as a command; where land was cut off at the region's edge is no coast. */
static void line_draw(Land *land, const CoastShape *shape, int level, Pen pen) {
  const Coast *coast = land->d->coast;
  const CoastPoint *p = coast->point + shape->first[level];
  uint32_t count = shape->count[level], run = 0, steps = shape->kind == COAST_LAND ? count : count - 1;
  const Box *b = &land->box;
  float pad = pen.width;
  if (count < 2) return;
  Point q = land_point(land, p[0]);
  for (uint32_t i = 0; i < steps; i++) {
    CoastPoint to = p[(i + 1) % count];
    Point r = land_point(land, to);
    bool out = (q.x < b->x - pad && r.x < b->x - pad) || (q.y < b->y - pad && r.y < b->y - pad) || (q.x > b->x + b->w + pad && r.x > b->x + b->w + pad) ||
               (q.y > b->y + b->h + pad && r.y > b->y + b->h + pad);
    if (out || (shape->kind == COAST_LAND && coast_is_cut(coast, p[i], to))) {
      if (run > 1) draw_polyline(land->d->draw, pen, land->a, run, false);
      run = 0;
    } else {
      if (run == 0) land->a[run++] = q;
      land->a[run++] = r;
    }
    q = r;
  }
  if (run == steps + 1 && shape->kind == COAST_LAND) draw_polyline(land->d->draw, pen, land->a, run - 1, true);
  else if (run > 1) draw_polyline(land->d->draw, pen, land->a, run, false);
}

/* ---- what is drawn ---- */

static void shelf_draw(Land *land, ColourRole role, LineRole width) {
  const Coast *coast = land->d->coast;
  Pen shelf = { .ink = ink(role), .width = style_line(land->d->style, width), .round = true };
  int level = coast_level((int32_t)(4e6 / land->eye.scale));    /* a wide band shows no fine points */
  uint32_t rings = coast_rings(coast, (int32_t)(shelf_least * 1e6f));
  for (uint32_t i = 0; i < rings; i++)
    if (land_shows(land, &coast->shape[i], shelf.width)) line_draw(land, &coast->shape[i], level, shelf);
}

static void graticule_draw(const Land *land) {
  Pen line = pen(COLOUR_GRATICULE, style_line(land->d->style, LINE_GRATICULE));
  const Box *b = &land->box;
  for (int longitude = 0; longitude <= 360; longitude += 5) {
    float x = roundf(eye_point(&land->eye, longitude, 0).x);
    if (x > b->x && x < b->x + b->w) draw_line(land->d->draw, line, x, b->y, x, b->y + b->h);
  }
  for (int latitude = -75; latitude <= 75; latitude += 5) {
    float y = roundf(eye_point(&land->eye, 0, mercator_y(latitude)).y);
    if (y > b->y && y < b->y + b->h) draw_line(land->d->draw, line, b->x, y, b->x + b->w, y);
  }
}

static void ground_draw(Land *land, uint32_t rings) {
  const Coast *coast = land->d->coast;
  Point *points = malloc((size_t)land->cap * 2 * sizeof *points);
  uint32_t *lengths = malloc((size_t)(rings + 1) * sizeof *lengths), made = 0, used = 0;
  for (uint32_t i = 0; points && lengths && i < rings; i++) {
    if (!land_shows(land, &coast->shape[i], 0)) continue;
    uint32_t count = ring_clip(land, &coast->shape[i]);
    if (count < 3 || used + count > land->cap * 2) continue;
    memcpy(points + used, land->a, count * sizeof *points);
    used += count;
    lengths[made++] = count;
  }
  if (made) draw_polygons(land->d->draw, ink(COLOUR_LAND), points, lengths, made);
  free(points);
  free(lengths);
}

/* The strip's place within the picture. */
static Box strip_box(const MapLayer *layer, int strip) {
  int x0 = layer->w * strip / STRIPS, x1 = layer->w * (strip + 1) / STRIPS;
  return (Box){ (float)x0, 0, (float)(x1 - x0), (float)layer->h };
}

static uint64_t strip_key(const MapLayer *layer, int strip) { return layer_key(layer) + 2 * (uint64_t)strip; }

/* Part of the picture `layer`, into one of the painter's layers, unless it is kept there. */
static void part_draw(MapDrawn *d, const MapLayer *layer, uint32_t into, uint64_t key, Box box) {
  const Coast *coast = d->coast;
  if (!draw_layer_wanted(d->draw, into, key)) return;
  Land land = { .d = d, .box = { 0, 0, box.w, box.h } };
  land.eye = (MapEye){ layer->x, layer->y, layer->scale, { -box.x, 0, (float)layer->w, (float)layer->h } };
  land.level = coast_level((int32_t)(5e5 / layer->scale));
  uint32_t rings = coast_rings(coast, (int32_t)(1.2e6 / layer->scale));
  for (uint32_t i = 0; i < coast->shapes; i++) land.cap = coast->shape[i].count[0] > land.cap ? coast->shape[i].count[0] : land.cap;
  land.cap = land.cap * 2 + 64;         /* clipping can add points */
  land.a = malloc(land.cap * sizeof *land.a);
  land.b = malloc(land.cap * sizeof *land.b);
  land.y = malloc(LATITUDES * sizeof *land.y);
  draw_layer_begin(d->draw, into, key, box.w, box.h, COLOUR_SEA);
  if (land.a && land.b && land.y) {
    latitudes_find(&land);
    float u = d->u;
    shelf_draw(&land, COLOUR_SHELF_OUTER, LINE_SHELF_OUTER);
    shelf_draw(&land, COLOUR_SHELF_INNER, LINE_SHELF_INNER);
    graticule_draw(&land);
    ground_draw(&land, rings);
    float control = style_line(d->style, LINE_CONTROL);
    const Pen pens[] = { [COAST_LAND] = pen(COLOUR_COAST, style_line(d->style, LINE_COAST)), [COAST_BORDER] = pen(COLOUR_BORDER, style_line(d->style, LINE_BORDER)),
      [COAST_MDL] = pen_dashed(COLOUR_TEXT_2, control, 7 * u, 5 * u), [COAST_NLL] = pen_dashed(COLOUR_TEXT_2, control, 4 * u, 5 * u) };
    for (uint32_t i = coast->rings; i < coast->shapes; i++)
      if (coast->shape[i].kind == COAST_BORDER && land_shows(&land, &coast->shape[i], 4)) line_draw(&land, &coast->shape[i], land.level, pens[COAST_BORDER]);
    for (uint32_t i = 0; i < rings; i++)
      if (land_shows(&land, &coast->shape[i], 4)) line_draw(&land, &coast->shape[i], land.level, pens[COAST_LAND]);
    for (uint32_t i = coast->rings; i < coast->shapes; i++)
      if (coast->shape[i].kind != COAST_BORDER && land_shows(&land, &coast->shape[i], 4)) line_draw(&land, &coast->shape[i], land.level, pens[coast->shape[i].kind]);
  } else {
    d->draw->failed = true;
  }
  draw_layer_end(d->draw);
  free(land.a);
  free(land.b);
  free(land.y);
}

static void strip_draw(MapDrawn *d, const MapLayer *layer, int set, int strip) {
  part_draw(d, layer, (uint32_t)(set * STRIPS + strip), strip_key(layer, strip), strip_box(layer, strip));
}

/* The part of the layer that the box shows, in the layer's pixels. */
static Box layer_part(const MapLayer *layer, const MapEye *eye) {
  double by = layer->scale / eye->scale;
  float w = (float)(eye->box.w * by), h = (float)(eye->box.h * by);
  return (Box){ (float)((eye->x - layer->x) * layer->scale + layer->w / 2.0 - w / 2), (float)((eye->y - layer->y) * layer->scale + layer->h / 2.0 - h / 2), w, h };
}

/* Does the layer cover the box, and as sharp as it should be now? */
static bool layer_serves(const MapLayer *layer, const MapEye *eye, bool rests) {
  if (layer->w <= 0 || layer->scale <= 0) return false;
  Box part = layer_part(layer, eye);
  bool inside = part.x >= -0.75f && part.y >= -0.75f && part.x + part.w <= (float)layer->w + 0.75f && part.y + part.h <= (float)layer->h + 0.75f;
  bool sharp = fabs(layer->scale - eye->scale) < 1e-9;
  return inside && (sharp || (!rests && layer->scale < eye->scale * 8));
}

/* What should be drawn for this look: in a flight, what its end will show. */
static MapLayer layer_for(const MapDrawn *d, bool rests) {
  const MapFlight *flight = &d->map->flight;
  MapLayer here = { d->eye.x, d->eye.y, d->eye.scale, (int)(d->eye.box.w * (1 + 2 * margin)), (int)(d->eye.box.h * (1 + 2 * margin)) };
  if (rests) return here;
  return (MapLayer){ flight->x[1], flight->y[1], flight->zoom[1] * d->u, here.w, here.h };
}

static bool layer_same(const MapLayer *a, const MapLayer *b) { return layer_key(a) == layer_key(b); }

/* A strip a frame; all at once when nothing has been drawn yet. */
static void layer_renew(MapDrawn *d, bool rests) {
  MapState *map = d->map;
  MapLayer wanted = layer_for(d, rests);
  bool serves = map->drawn > 0 && layer_serves(&map->next, &d->eye, rests);    /* while a hand drags, the first one is finished */
  if (!serves && !layer_same(&wanted, &map->next)) {
    map->next = wanted;
    map->drawn = 0;
  }
  do strip_draw(d, &map->next, !map->set, map->drawn++);
  while (map->layer.w == 0 && map->drawn < STRIPS);
  if (map->drawn < STRIPS) {
    ui_wants_frame(d->ui, 0);
    return;
  }
  map->layer = map->next;
  map->set = !map->set;
  map->next = (MapLayer){ 0 };
  map->drawn = 0;
}

/* The first `strips` strips of a picture. */
static void strips_show(MapDrawn *d, const MapLayer *layer, int set, int strips) {
  Box part = layer_part(layer, &d->eye), eye = d->eye.box;
  bool sharp = fabs(layer->scale - d->eye.scale) < 1e-9;      /* equal sizes are copied: whole pixels */
  if (sharp) part = (Box){ roundf(part.x), roundf(part.y), eye.w, eye.h };
  for (int i = 0; i < strips; i++) {
    strip_draw(d, layer, set, i);         /* if the painter has forgotten it */
    Box strip = strip_box(layer, i), source = box_both(strip, part);
    if (source.w <= 0 || source.h <= 0) continue;
    float x0 = roundf(eye.x + (source.x - part.x) / part.w * eye.w), x1 = roundf(eye.x + (source.x + source.w - part.x) / part.w * eye.w);
    float y0 = roundf(eye.y + (source.y - part.y) / part.h * eye.h), y1 = roundf(eye.y + (source.y + source.h - part.y) / part.h * eye.h);
    source.x -= strip.x;
    draw_layer(d->draw, (uint32_t)(set * STRIPS + i), source, (Box){ x0, y0, x1 - x0, y1 - y0 });
  }
}

/* Everything there is, small; drawn once for a size of window, and shown when it is needed. */
static void far_show(MapDrawn *d, bool shown) {
  const CoastBox *region = &d->coast->region;
  double west = (double)region->west / 1e6, east = (double)region->east / 1e6, north = mercator_y((double)region->north / 1e6), south = mercator_y((double)region->south / 1e6);
  double scale = far_scale * d->u, tall = fabs(north - south);
  MapLayer all = { (west + east) / 2, (north + south) / 2, scale, (int)((east - west) * scale), (int)(tall * scale) };
  part_draw(d, &all, FAR, layer_key(&all), (Box){ 0, 0, (float)all.w, (float)all.h });
  Box part = layer_part(&all, &d->eye), eye = d->eye.box, source = box_both((Box){ 0, 0, (float)all.w, (float)all.h }, part);
  if (!shown || source.w <= 0 || source.h <= 0) return;
  draw_fill(d->draw, ink(COLOUR_SEA), d->eye.box, 0);
  float by = eye.w / part.w;
  draw_layer(d->draw, FAR, source, (Box){ roundf(eye.x + (source.x - part.x) * by), roundf(eye.y + (source.y - part.y) * by), roundf(source.w * by), roundf(source.h * by) });
}

void map_land(MapDrawn *d) {
  MapState *map = d->map;
  bool rests = map->flight.moving == MAP_RESTS;
  bool first = map->layer.w == 0;       /* which takes long anyway: the small picture comes with it */
  if (!layer_serves(&map->layer, &d->eye, rests)) layer_renew(d, rests);
  bool shown = !layer_serves(&map->layer, &d->eye, false);
  if (first || shown) far_show(d, shown);
  strips_show(d, &map->layer, map->set, STRIPS);
  if (map->drawn > 0 && fabs(map->next.scale - d->eye.scale) < 1e-9) strips_show(d, &map->next, !map->set, map->drawn);
}
