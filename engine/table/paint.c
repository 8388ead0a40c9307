/* A frame: layers that are new are painted into their pictures, then the commands' bounds are compared with the frame before,
 * and every box that changed is painted again from the ground up, with the commands that show in it. */
#include "table/paint.h"

#include "table/paint_parts.h"

#include <stdlib.h>
#include <string.h>

enum { CLIPS = 32 };

struct Painter {
  Fonts *fonts;
  Style style;
  Picture picture;
  Raster raster;
  Damage damage;
  DrawLayers layers;
  Picture layer[LAYERS];
  uint64_t layer_key[LAYERS];           /* what DRAW_LAYER shows, for fingerprints */
  PixelBox *bounds; uint32_t bounds_cap;        /* of each command of the list: empty if it shows nothing */
};

Painter *painter_open(Fonts *fonts) {
  Painter *painter = calloc(1, sizeof *painter);
  if (painter) painter->fonts = fonts;
  return painter;
}

void painter_close(Painter *painter) {
  if (!painter) return;
  for (int i = 0; i < LAYERS; i++) picture_free(&painter->layer[i]);
  picture_free(&painter->picture);
  raster_free(&painter->raster);
  damage_free(&painter->damage);
  free(painter->bounds);
  free(painter);
}

const DrawLayers *painter_layers(const Painter *painter) { return &painter->layers; }
Picture painter_picture(const Painter *painter) { return painter->picture; }

size_t painter_changed(const Painter *painter, const PixelBox **boxes) {
  *boxes = painter->damage.box;
  return painter->damage.boxes;
}

/* Would the same list look otherwise in the other style? */
static bool style_differs(const Style *a, const Style *b) {
  return a->theme != b->theme || a->kind != b->kind || a->u != b->u || a->text != b->text || a->projector != b->projector;
}

void paint_all_again(Painter *painter) {
  if (painter->damage.now) memset(painter->damage.now, 0, (size_t)painter->damage.columns * (size_t)painter->damage.rows * sizeof *painter->damage.now);
}

bool paint_prepare(Painter *painter, const Style *style, int w, int h) {
  if (w < 1) w = 1;
  if (h < 1) h = 1;
  bool sized = painter->picture.pixel && painter->picture.w == w && painter->picture.h == h;
  if (!sized) {
    picture_free(&painter->picture);
    if (!picture_make(&painter->picture, w, h) || !damage_size(&painter->damage, w, h)) {
      picture_free(&painter->picture);
      return false;
    }
  }
  if (!sized || style_differs(&painter->style, style)) {
    painter->layers = (DrawLayers){ 0 };
    paint_all_again(painter);
  }
  painter->style = *style;
  return true;
}

static PaintWith paint_with(const Painter *painter) { return (PaintWith){ &painter->style, painter->fonts, painter->layer }; }

/* The bounds of commands [first, end), clips applied, within `whole`; layers' insides show nothing in the frame. */
static void find_bounds(Painter *painter, const DrawList *list, uint32_t first, uint32_t end, PixelBox whole) {
  PaintWith with = paint_with(painter);
  PixelBox clip[CLIPS + 1] = { whole };
  int depth = 0;
  bool in_layer = false;
  for (uint32_t i = first; i < end; i++) {
    const DrawCommand *command = &list->command[i];
    PixelBox now = depth <= CLIPS ? clip[depth] : clip[CLIPS];
    painter->bounds[i] = (PixelBox){ 0 };
    if (command->kind == DRAW_LAYER_BEGIN) in_layer = true;
    if (command->kind == DRAW_LAYER_END) in_layer = false;
    if (in_layer) continue;
    if (command->kind == DRAW_CLIP && ++depth <= CLIPS) clip[depth] = pixel_box_both(now, command_bounds(&with, list, command));
    if (command->kind == DRAW_UNCLIP && depth > 0) depth--;
    if (command->kind != DRAW_CLIP && command->kind != DRAW_UNCLIP) painter->bounds[i] = pixel_box_both(now, command_bounds(&with, list, command));
  }
}

/* Paints commands [first, end) where they show in `region`. */
static void paint_commands(Painter *painter, const DrawList *list, uint32_t first, uint32_t end, Picture to, PixelBox region) {
  PaintWith with = paint_with(painter);
  for (uint32_t i = first; i < end; i++) {
    PixelBox part = pixel_box_both(painter->bounds[i], region);
    if (pixel_box_empty(part) || !raster_onto(&painter->raster, to, part)) continue;
    command_paint(&with, list, &list->command[i], &painter->raster);
  }
}

static uint32_t layer_end(const DrawList *list, uint32_t begin) {
  uint32_t end = begin + 1;
  while (end < list->count && list->command[end].kind != DRAW_LAYER_END) end++;
  return end;
}

static void paint_layer(Painter *painter, const DrawList *list, uint32_t begin, uint32_t end) {
  const DrawCommand *command = &list->command[begin];
  Picture *picture = &painter->layer[command->layer];
  int w = (int)command->box.w < 1 ? 1 : (int)command->box.w, h = (int)command->box.h < 1 ? 1 : (int)command->box.h;
  painter->layers.kept[command->layer] = false;
  if (picture->w != w || picture->h != h || !picture->pixel) {
    picture_free(picture);
    if (!picture_make(picture, w, h)) return;
  }
  PixelBox whole = { 0, 0, w, h };
  find_bounds(painter, list, begin + 1, end, whole);
  if (!raster_onto(&painter->raster, *picture, whole)) return;
  raster_box(&painter->raster, whole, style_colour(&painter->style, command->ink.role), 255);
  paint_commands(painter, list, begin + 1, end, *picture, whole);
  painter->layers.kept[command->layer] = true;
  painter->layers.key[command->layer] = painter->layer_key[command->layer] = command->key;
}

static bool room_for_bounds(Painter *painter, uint32_t count) {
  if (count <= painter->bounds_cap) return true;
  PixelBox *grown = realloc(painter->bounds, count * 2 * sizeof *grown);
  if (!grown) return false;
  painter->bounds = grown;
  painter->bounds_cap = count * 2;
  return true;
}

void paint_frame(Painter *painter, const DrawList *list) {
  PixelBox whole = { 0, 0, painter->picture.w, painter->picture.h };
  if (!painter->picture.pixel || !room_for_bounds(painter, list->count)) return;
  for (uint32_t i = 0; i < list->count; i++) {
    if (list->command[i].kind != DRAW_LAYER_BEGIN) continue;
    uint32_t end = layer_end(list, i);
    paint_layer(painter, list, i, end);
    i = end;
  }
  find_bounds(painter, list, 0, list->count, whole);
  damage_begin(&painter->damage);
  for (uint32_t i = 0; i < list->count; i++) {
    const DrawCommand *command = &list->command[i];
    if (pixel_box_empty(painter->bounds[i])) continue;
    uint64_t key = command->kind == DRAW_LAYER ? painter->layer_key[command->layer] : 0;
    damage_add(&painter->damage, painter->bounds[i], command_fingerprint(list, command, key));
  }
  damage_end(&painter->damage, whole.x1, whole.y1);
  for (size_t i = 0; i < painter->damage.boxes; i++) {
    if (raster_onto(&painter->raster, painter->picture, painter->damage.box[i]))
      raster_box(&painter->raster, painter->damage.box[i], style_colour(&painter->style, COLOUR_GROUND), 255);
    paint_commands(painter, list, 0, list->count, painter->picture, painter->damage.box[i]);
  }
}
