/* The draw list: growing arrays that keep their memory from frame to frame. A command that finds no memory is left out and
 * the list says so; nothing else fails. */
#include "table/draw.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

Box box_both(Box a, Box b) {
  float x0 = a.x > b.x ? a.x : b.x, y0 = a.y > b.y ? a.y : b.y;
  float x1 = a.x + a.w < b.x + b.w ? a.x + a.w : b.x + b.w, y1 = a.y + a.h < b.y + b.h ? a.y + a.h : b.y + b.h;
  return (Box){ x0, y0, x1 > x0 ? x1 - x0 : 0, y1 > y0 ? y1 - y0 : 0 };
}

void draw_begin(DrawList *list, const DrawLayers *layers) {
  list->count = list->points = list->rings = list->bytes = 0;
  list->layers = layers;
  list->clips = 0;
  list->failed = false;
}

void draw_free(DrawList *list) {
  free(list->command);
  free(list->point);
  free(list->ring);
  free(list->text);
  *list = (DrawList){ 0 };
}

/* Room for `more` elements behind the `used` ones; false and `failed` if there is no memory. */
static bool grow(DrawList *list, void *array, uint32_t used, uint32_t *cap, size_t more, size_t size) {
  if (used + more <= *cap) return true;
  size_t wanted = *cap ? *cap : 256;
  while (wanted < used + more) wanted *= 2;
  void **held = array, *grown = wanted > UINT32_MAX / 2 ? NULL : realloc(*held, wanted * size);
  if (!grown) {
    list->failed = true;
    return false;
  }
  *held = grown;
  *cap = (uint32_t)wanted;
  return true;
}

static DrawCommand *add(DrawList *list, DrawKind kind, Ink ink) {
  void *command = list->command;
  bool room = grow(list, &command, list->count, &list->cap, 1, sizeof *list->command);
  list->command = command;
  if (!room) return NULL;
  DrawCommand *made = &list->command[list->count++];
  memset(made, 0, sizeof *made);        /* the bytes between members too: a painter compares commands as bytes */
  made->kind = (uint8_t)kind;
  made->ink = ink;
  return made;
}

static DrawCommand *add_pen(DrawList *list, DrawKind kind, Pen pen) {
  DrawCommand *command = add(list, kind, pen.ink);
  if (!command) return NULL;
  command->width = pen.width;
  command->dash = pen.dash;
  command->gap = pen.gap;
  command->round = pen.round;
  return command;
}

/* Copies what a command points to; takes the command back if there is no room. */
static bool add_points(DrawList *list, DrawCommand *command, const Point *points, size_t count) {
  void *point = list->point;
  bool room = grow(list, &point, list->points, &list->points_cap, count, sizeof *points);
  list->point = point;
  if (!room) {
    list->count--;
    return false;
  }
  command->first = list->points;
  command->count = (uint32_t)count;
  if (count) memcpy(list->point + list->points, points, count * sizeof *points);
  list->points += (uint32_t)count;
  return true;
}

static bool add_rings(DrawList *list, DrawCommand *command, const Point *points, const uint32_t *rings, size_t ring_count) {
  size_t count = 0;
  void *ring = list->ring;
  for (size_t i = 0; i < ring_count; i++) count += rings[i];
  bool room = grow(list, &ring, list->rings, &list->rings_cap, ring_count, sizeof *rings);
  list->ring = ring;
  if (!room) {
    list->count--;
    return false;
  }
  if (!add_points(list, command, points, count)) return false;
  command->rings = list->rings;
  command->ring_count = (uint32_t)ring_count;
  if (ring_count) memcpy(list->ring + list->rings, rings, ring_count * sizeof *rings);
  list->rings += (uint32_t)ring_count;
  return true;
}

void draw_fill(DrawList *list, Ink ink, Box box, float radius) {
  DrawCommand *command = add(list, DRAW_FILL, ink);
  if (!command) return;
  command->box = box;
  command->a = radius;
}

void draw_stroke(DrawList *list, Pen pen, Box box, float radius) {
  DrawCommand *command = add_pen(list, DRAW_STROKE, pen);
  if (!command) return;
  command->box = box;
  command->a = radius;
}

void draw_line(DrawList *list, Pen pen, float x0, float y0, float x1, float y1) {
  draw_polyline(list, pen, (Point[]){ { x0, y0 }, { x1, y1 } }, 2, false);
}

void draw_polyline(DrawList *list, Pen pen, const Point *points, size_t count, bool closed) {
  DrawCommand *command = count < 2 ? NULL : add_pen(list, DRAW_LINE, pen);
  if (command && add_points(list, command, points, count)) command->closed = closed;
}

void draw_polygon(DrawList *list, Ink ink, const Point *points, size_t count) {
  uint32_t ring = (uint32_t)count;
  draw_polygons(list, ink, points, &ring, 1);
}

void draw_polygons(DrawList *list, Ink ink, const Point *points, const uint32_t *rings, size_t ring_count) {
  DrawCommand *command = ring_count == 0 ? NULL : add(list, DRAW_POLYGON, ink);
  if (command) add_rings(list, command, points, rings, ring_count);
}

void draw_hatch(DrawList *list, Ink ink, float width, float gap, const Point *points, const uint32_t *rings, size_t ring_count) {
  DrawCommand *command = ring_count == 0 ? NULL : add(list, DRAW_HATCH, ink);
  if (!command || !add_rings(list, command, points, rings, ring_count)) return;
  command->width = width;
  command->gap = gap;
}

void draw_hatch_box(DrawList *list, Ink ink, float width, float gap, Box box) {
  const Point corners[4] = { { box.x, box.y }, { box.x + box.w, box.y }, { box.x + box.w, box.y + box.h }, { box.x, box.y + box.h } };
  const uint32_t ring = 4;
  draw_hatch(list, ink, width, gap, corners, &ring, 1);
}

void draw_disc(DrawList *list, Ink ink, float x, float y, float radius) {
  DrawCommand *command = add(list, DRAW_DISC, ink);
  if (!command) return;
  command->box = (Box){ x, y, 0, 0 };
  command->a = radius;
}

void draw_circle(DrawList *list, Pen pen, float x, float y, float radius) {
  DrawCommand *command = add_pen(list, DRAW_CIRCLE, pen);
  if (!command) return;
  command->box = (Box){ x, y, 0, 0 };
  command->a = radius;
}

static void add_text(DrawList *list, TypeRole type, Ink ink, Box at, Align align, float factor, const char *text, size_t length) {
  void *bytes = list->text;
  bool room = grow(list, &bytes, list->bytes, &list->bytes_cap, length + 1, 1);
  list->text = bytes;
  DrawCommand *command = room && length ? add(list, DRAW_TEXT, ink) : NULL;
  if (!command) return;
  command->type = (uint8_t)type;
  command->align = (uint8_t)align;
  command->box = at;
  command->a = factor;
  command->first = list->bytes;
  command->count = (uint32_t)length;
  memcpy(list->text + list->bytes, text, length);
  list->text[list->bytes + length] = '\0';
  list->bytes += (uint32_t)length + 1;
}

void draw_text(DrawList *list, TypeRole type, Ink ink, float x, float y, Align align, const char *text) {
  add_text(list, type, ink, (Box){ x, y, 0, 0 }, align, 1.0f, text, strlen(text));
}

void draw_text_part(DrawList *list, TypeRole type, Ink ink, float x, float y, Align align, const char *text, size_t length) {
  add_text(list, type, ink, (Box){ x, y, 0, 0 }, align, 1.0f, text, length);
}

void draw_text_sized(DrawList *list, TypeRole type, Ink ink, float x, float y, Align align, float factor, const char *text) {
  add_text(list, type, ink, (Box){ x, y, 0, 0 }, align, factor, text, strlen(text));
}

void draw_clip(DrawList *list, Box box) {
  DrawCommand *command = add(list, DRAW_CLIP, (Ink){ 0, 0 });
  if (command) command->box = box;
  list->clips++;
}

void draw_unclip(DrawList *list) {
  assert(list->clips > 0);
  list->clips--;
  add(list, DRAW_UNCLIP, (Ink){ 0, 0 });
}

bool draw_layer_wanted(const DrawList *list, uint32_t layer, uint64_t key) {
  assert(layer < LAYERS);
  return !list->layers || !list->layers->kept[layer] || list->layers->key[layer] != key;
}

void draw_layer_begin(DrawList *list, uint32_t layer, uint64_t key, float w, float h, ColourRole ground) {
  assert(layer < LAYERS);
  DrawCommand *command = add(list, DRAW_LAYER_BEGIN, ink(ground));
  if (!command) return;
  command->layer = layer;
  command->key = key;
  command->box = (Box){ 0, 0, w, h };
}

void draw_layer_end(DrawList *list) { add(list, DRAW_LAYER_END, (Ink){ 0, 0 }); }

void draw_layer(DrawList *list, uint32_t layer, Box source, Box target) {
  assert(layer < LAYERS);
  DrawCommand *command = add(list, DRAW_LAYER, (Ink){ 0, 255 });
  if (!command) return;
  command->layer = layer;
  command->source = source;
  command->box = target;
}
