/* One command onto a raster. What is straight along x or y is moved to whole pixels first, so that it is sharp. */
#include "table/paint_parts.h"

#include "table/stroke.h"

#include <math.h>

static int nearest(float value) { return (int)lrintf(value); }
static int line_pixels(float width) { return width < 1.5f ? 1 : nearest(width); }

/* A box on whole pixels, never thinner than one. */
static PixelBox whole_box(Box box) {
  PixelBox whole = { nearest(box.x), nearest(box.y), nearest(box.x + box.w), nearest(box.y + box.h) };
  if (whole.x1 == whole.x0 && box.w > 0) whole.x1++;
  if (whole.y1 == whole.y0 && box.h > 0) whole.y1++;
  return whole;
}

static Box box_of(PixelBox box) { return (Box){ (float)box.x0, (float)box.y0, (float)(box.x1 - box.x0), (float)(box.y1 - box.y0) }; }

static PixelBox bounds_of(float x0, float y0, float x1, float y1) {
  return (PixelBox){ (int)floorf(x0), (int)floorf(y0), (int)ceilf(x1), (int)ceilf(y1) };
}

static PixelBox points_bounds(const DrawList *list, const DrawCommand *command, float around) {
  const Point *point = list->point + command->first;
  float x0 = INFINITY, y0 = INFINITY, x1 = -INFINITY, y1 = -INFINITY;
  for (uint32_t i = 0; i < command->count; i++) {
    x0 = fminf(x0, point[i].x);
    y0 = fminf(y0, point[i].y);
    x1 = fmaxf(x1, point[i].x);
    y1 = fmaxf(y1, point[i].y);
  }
  if (!(x1 >= x0) || !(y1 >= y0)) return (PixelBox){ 0 };
  return bounds_of(x0 - around, y0 - around, x1 + around, y1 + around);
}

static TextStyle text_style(const PaintWith *with, const DrawCommand *command) {
  TextStyle style = style_text(with->style, command->type);
  style.size *= command->a;
  style.spacing *= command->a;
  return style;
}

/* Where the text's picture goes: its upper left pixel. */
static PixelBox text_place(const PaintWith *with, const DrawList *list, const DrawCommand *command, TextMask *mask) {
  TextStyle style = text_style(with, command);
  const char *text = list->text + command->first;
  Measure measure = fonts_measure(with->fonts);
  float x = command->box.x;
  if (command->align != ALIGN_LEFT) x -= measure.width(measure.with, style, text, command->count) * (command->align == ALIGN_RIGHT ? 1.0f : 0.5f);
  *mask = fonts_mask(with->fonts, style, text, command->count);
  int left = nearest(x) + mask->left, top = nearest(command->box.y) + mask->top;
  return (PixelBox){ left, top, left + mask->w, top + mask->h };
}

/* A line of two points along x or y, as the pixels it covers; false for all others. */
static bool straight(const DrawList *list, const DrawCommand *command, PixelBox *box) {
  if (command->count != 2 || command->closed || command->round) return false;
  Point a = list->point[command->first], b = list->point[command->first + 1];
  int width = line_pixels(command->width);
  if (a.y == b.y && a.x != b.x) {
    int top = nearest(a.y - (float)width / 2);
    *box = (PixelBox){ nearest(fminf(a.x, b.x)), top, nearest(fmaxf(a.x, b.x)), top + width };
    return true;
  }
  if (a.x == b.x && a.y != b.y) {
    int left = nearest(a.x - (float)width / 2);
    *box = (PixelBox){ left, nearest(fminf(a.y, b.y)), left + width, nearest(fmaxf(a.y, b.y)) };
    return true;
  }
  return false;
}

PixelBox command_bounds(const PaintWith *with, const DrawList *list, const DrawCommand *command) {
  const Box *box = &command->box;
  TextMask mask;
  float reach = command->a + command->width / 2 + 1;
  switch ((DrawKind)command->kind) {
    case DRAW_FILL: case DRAW_STROKE: case DRAW_LAYER: return whole_box(*box);
    case DRAW_LINE: return points_bounds(list, command, command->width / 2 + 2);
    case DRAW_POLYGON: case DRAW_HATCH: return points_bounds(list, command, 0);
    case DRAW_DISC: case DRAW_CIRCLE: return bounds_of(box->x - reach, box->y - reach, box->x + reach, box->y + reach);
    case DRAW_TEXT: return text_place(with, list, command, &mask);
    case DRAW_CLIP: return bounds_of(box->x + 0.5f, box->y + 0.5f, box->x + box->w - 0.5f, box->y + box->h - 0.5f);
    case DRAW_UNCLIP: case DRAW_LAYER_BEGIN: case DRAW_LAYER_END: case DRAW_KINDS: break;
  }
  return (PixelBox){ 0 };
}

static void paint_line(const DrawList *list, const DrawCommand *command, Raster *raster, const Fill *fill) {
  PixelBox box;
  const Point *points = list->point + command->first;
  float width = command->width < 1 ? 1 : command->width;
  if (!straight(list, command, &box)) {
    stroke_polyline(raster, points, command->count, command->closed, width, command->dash, command->gap, command->round);
    raster_fill(raster, fill);
    return;
  }
  if (command->dash <= 0) {
    raster_box(raster, box, fill->colour, fill->alpha);
    return;
  }
  bool level = points[0].y == points[1].y;
  float middle = level ? (float)(box.y0 + box.y1) / 2 : (float)(box.x0 + box.x1) / 2;
  const Point sharp[2] = { level ? (Point){ points[0].x, middle } : (Point){ middle, points[0].y },
    level ? (Point){ points[1].x, middle } : (Point){ middle, points[1].y } };
  stroke_polyline(raster, sharp, 2, false, (float)line_pixels(width), command->dash, command->gap, false);
  raster_fill(raster, fill);
}

static void paint_rings(const DrawList *list, const DrawCommand *command, Raster *raster, const Fill *fill) {
  const Point *points = list->point + command->first;
  for (uint32_t i = 0; i < command->ring_count; i++) {
    uint32_t count = list->ring[command->rings + i];
    raster_ring(raster, points, count);
    points += count;
  }
  raster_fill(raster, fill);
}

void command_paint(const PaintWith *with, const DrawList *list, const DrawCommand *command, Raster *raster) {
  Fill fill = { .colour = style_colour(with->style, command->ink.role), .alpha = command->ink.alpha };
  const Box *box = &command->box;
  TextMask mask;
  switch ((DrawKind)command->kind) {
    case DRAW_FILL:
      if (command->a <= 0) {
        raster_box(raster, whole_box(*box), fill.colour, fill.alpha);
        break;
      }
      stroke_round_box(raster, box_of(whole_box(*box)), command->a);
      raster_fill(raster, &fill);
      break;
    case DRAW_STROKE:
      stroke_box_line(raster, box_of(whole_box(*box)), command->a, (float)line_pixels(command->width), command->dash, command->gap);
      raster_fill(raster, &fill);
      break;
    case DRAW_LINE:
      paint_line(list, command, raster, &fill);
      break;
    case DRAW_HATCH:
      fill.hatch_gap = command->gap;
      fill.hatch_width = command->width;
      fill.hatch_x = command->count ? list->point[command->first].x : 0;
      fill.hatch_y = command->count ? list->point[command->first].y : 0;
      fill.even_odd = true;
      paint_rings(list, command, raster, &fill);
      break;
    case DRAW_POLYGON:
      fill.even_odd = true;
      paint_rings(list, command, raster, &fill);
      break;
    case DRAW_DISC:
      stroke_disc(raster, box->x, box->y, command->a);
      raster_fill(raster, &fill);
      break;
    case DRAW_CIRCLE:
      stroke_circle(raster, box->x, box->y, command->a, command->width < 1 ? 1 : command->width, command->dash, command->gap);
      raster_fill(raster, &fill);
      break;
    case DRAW_TEXT: {
      PixelBox place = text_place(with, list, command, &mask);
      if (mask.cover) raster_mask(raster, mask.cover, mask.w, mask.h, place.x0, place.y0, fill.colour, fill.alpha);
      break;
    }
    case DRAW_LAYER:
      if (with->layer[command->layer].pixel) raster_picture(raster, with->layer[command->layer], command->source, *box);
      break;
    case DRAW_CLIP: case DRAW_UNCLIP: case DRAW_LAYER_BEGIN: case DRAW_LAYER_END: case DRAW_KINDS:
      break;
  }
}
