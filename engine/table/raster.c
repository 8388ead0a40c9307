/* Edges to coverage, coverage to pixels. A row holds how the coverage changes at each pixel; summed from the left it is the
 * coverage itself. Most pixels change nothing, and a bit for each says which do, so that the long runs between are filled at once. */
#include "table/raster.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

bool picture_make(Picture *picture, int w, int h) {
  *picture = (Picture){ calloc((size_t)w * (size_t)h, sizeof *picture->pixel), w, h };
  return picture->pixel != NULL;
}

void picture_free(Picture *picture) {
  free(picture->pixel);
  *picture = (Picture){ 0 };
}

PixelBox pixel_box_both(PixelBox a, PixelBox b) {
  return (PixelBox){ a.x0 > b.x0 ? a.x0 : b.x0, a.y0 > b.y0 ? a.y0 : b.y0, a.x1 < b.x1 ? a.x1 : b.x1, a.y1 < b.y1 ? a.y1 : b.y1 };
}

bool raster_onto(Raster *raster, Picture to, PixelBox clip) {
  int words = (to.w + 2 + 63) / 64, rows = to.h;
  if (words > raster->words || rows > raster->rows) {
    if (words < raster->words) words = raster->words;
    if (rows < raster->rows) rows = raster->rows;
    raster_free(raster);
    raster->cover = calloc((size_t)words * 64 * (size_t)rows, sizeof *raster->cover);
    raster->touched = calloc((size_t)words * (size_t)rows, sizeof *raster->touched);
    if (!raster->cover || !raster->touched) {
      raster_free(raster);
      return false;
    }
    raster->words = words;
    raster->stride = words * 64;
    raster->rows = rows;
  }
  raster->to = to;
  raster->clip = pixel_box_both(clip, (PixelBox){ 0, 0, to.w, to.h });
  raster->top = raster->clip.y1;
  raster->bottom = raster->clip.y0;
  return true;
}

void raster_free(Raster *raster) {
  free(raster->cover);
  free(raster->touched);
  *raster = (Raster){ 0 };
}

static inline void change(float *cover, uint64_t *touched, int x, float by) {
  cover[x] += by;
  touched[x >> 6] |= (uint64_t)1 << (x & 63);
}

/* The part of an edge within one row and the clip's sides: it lowers by `d`, from x `left` to x `right`. */
static inline void edge_in_row(float *cover, uint64_t *touched, float left, float right, float d) {
  float floor_left = floorf(left);
  int first = (int)floor_left, last = (int)ceilf(right);
  if (last <= first + 1) {
    float middle = 0.5f * (left + right) - floor_left;
    change(cover, touched, first, d - d * middle);
    change(cover, touched, first + 1, d * middle);
    return;
  }
  float slope = 1.0f / (right - left), in_first = 1.0f - (left - floor_left), in_last = right - (float)(last - 1);
  float area = 0.5f * slope * in_first * in_first, end = 0.5f * slope * in_last * in_last;
  change(cover, touched, first, d * area);
  if (last == first + 2) {
    change(cover, touched, first + 1, d * (1.0f - area - end));
  } else {
    float second = slope * (in_first + 0.5f);
    change(cover, touched, first + 1, d * (second - area));
    for (int x = first + 2; x < last - 1; x++) change(cover, touched, x, d * slope);
    float so_far = second + (float)(last - first - 3) * slope;
    change(cover, touched, last - 1, d * (1.0f - so_far - end));
  }
  change(cover, touched, last, d * end);
}

void raster_edge(Raster *raster, Point from, Point to) {
  float sign = 1.0f;
  if (from.y > to.y) {
    Point swap = from;
    from = to;
    to = swap;
    sign = -1.0f;
  }
  const float low = (float)raster->clip.y0, high = (float)raster->clip.y1;
  const float west = (float)raster->clip.x0, east = (float)raster->clip.x1;
  if (!(from.y < to.y) || !(to.y > low) || !(from.y < high)) return;     /* level, outside, or no number */
  if (!(fabsf(from.x) < 1e8f) || !(fabsf(to.x) < 1e8f)) return;
  if (from.x >= east && to.x >= east) return;                           /* right of all: covers nothing that shows */
  float step = (to.x - from.x) / (to.y - from.y), x = from.x;
  if (from.y < low) {
    x += step * (low - from.y);
    from.y = low;
  }
  if (to.y > high) to.y = high;
  int row = (int)from.y, last = (int)ceilf(to.y);
  if (row < raster->top) raster->top = row;
  if (last > raster->bottom) raster->bottom = last;
  float *cover = raster->cover + (size_t)row * (size_t)raster->stride;
  uint64_t *touched = raster->touched + (size_t)row * (size_t)raster->words;
  for (; row < last; row++, cover += raster->stride, touched += raster->words) {
    float begin = (float)row > from.y ? (float)row : from.y, end = (float)(row + 1) < to.y ? (float)(row + 1) : to.y;
    float dy = end - begin, next = x + step * dy, d = dy * sign;
    float left = x < next ? x : next, right = x < next ? next : x;
    x = next;
    if (left >= east) continue;
    if (right <= west) {
      change(cover, touched, raster->clip.x0, d);
      continue;
    }
    if (left < west) {                                  /* what lies left of the clip covers all of the row */
      float share = (west - left) / (right - left);
      change(cover, touched, raster->clip.x0, d * share);
      d -= d * share;
      left = west;
    }
    if (right > east) {
      d *= (east - left) / (right - left);
      right = east;
    }
    edge_in_row(cover, touched, left, right, d);
  }
}

void raster_ring(Raster *raster, const Point *points, size_t count) {
  for (size_t i = 0; i < count; i++) raster_edge(raster, points[i], points[i + 1 < count ? i + 1 : 0]);
}

/* One pixel of `under` with `over` on it, alpha 0 to 255; red and blue are reckoned together. */
static inline uint32_t blend(uint32_t under, uint32_t over, uint32_t alpha) {
  uint32_t a = alpha + (alpha >> 7);                    /* 0 to 256 */
  uint32_t rb = under & 0xFF00FF, g = under & 0x00FF00;
  rb += (((over & 0xFF00FF) - rb) * a) >> 8;
  g += (((over & 0x00FF00) - g) * a) >> 8;
  return 0xFF000000 | (rb & 0xFF00FF) | (g & 0x00FF00);
}

static void run_solid(uint32_t *pixel, int count, uint32_t colour, uint32_t alpha) {
  if (alpha == 255) {
    for (int i = 0; i < count; i++) pixel[i] = 0xFF000000 | colour;
  } else if (alpha > 0) {
    for (int i = 0; i < count; i++) pixel[i] = blend(pixel[i], colour, alpha);
  }
}

static void run_hatch(uint32_t *pixel, int count, const Fill *fill, uint32_t alpha, int x, int y) {
  const float across = 0.70710678f;
  for (int i = 0; i < count; i++) {
    float t = (((float)(x + i) - fill->hatch_x) + ((float)y - fill->hatch_y) + 1.0f) * across / fill->hatch_gap;
    float away = fabsf(t - floorf(t + 0.5f)) * fill->hatch_gap;
    float cover = fill->hatch_width * 0.5f + 0.5f - away;
    if (cover > 0) pixel[i] = blend(pixel[i], fill->colour, (uint32_t)((float)alpha * (cover < 1 ? cover : 1)));
  }
}

static inline uint32_t alpha_of(float sum, const Fill *fill) {
  float cover = fabsf(sum);
  if (fill->even_odd && cover > 1.0f) {
    cover -= 2.0f * floorf(cover * 0.5f);
    if (cover > 1.0f) cover = 2.0f - cover;
  }
  if (cover > 1.0f) cover = 1.0f;
  return (uint32_t)(cover * (float)fill->alpha + 0.5f);
}

void raster_fill(Raster *raster, const Fill *fill) {
  for (int y = raster->top; y < raster->bottom; y++) {
    float *cover = raster->cover + (size_t)y * (size_t)raster->stride, sum = 0;
    uint64_t *touched = raster->touched + (size_t)y * (size_t)raster->words;
    uint32_t *pixel = raster->to.pixel + (size_t)y * (size_t)raster->to.w;
    int x = raster->clip.x0;
    for (int word = raster->clip.x0 >> 6; word <= raster->clip.x1 >> 6; word++) {
      uint64_t bits = touched[word];
      touched[word] = 0;
      for (; bits; bits &= bits - 1) {
        int at = word * 64 + __builtin_ctzll(bits);
        int until = at < raster->clip.x1 ? at : raster->clip.x1;
        uint32_t alpha = until > x ? alpha_of(sum, fill) : 0;
        if (alpha && fill->hatch_gap > 0) run_hatch(pixel + x, until - x, fill, alpha, x, y);
        else if (alpha) run_solid(pixel + x, until - x, fill->colour, alpha);
        if (until > x) x = until;
        sum += cover[at];
        cover[at] = 0;
      }
    }
    uint32_t alpha = alpha_of(sum, fill);
    if (alpha && fill->hatch_gap > 0) run_hatch(pixel + x, raster->clip.x1 - x, fill, alpha, x, y);
    else if (alpha) run_solid(pixel + x, raster->clip.x1 - x, fill->colour, alpha);
  }
  raster->top = raster->clip.y1;
  raster->bottom = raster->clip.y0;
}

void raster_box(Raster *raster, PixelBox box, uint32_t colour, int alpha) {
  box = pixel_box_both(box, raster->clip);
  for (int y = box.y0; y < box.y1 && box.x1 > box.x0; y++)
    run_solid(raster->to.pixel + (size_t)y * (size_t)raster->to.w + box.x0, box.x1 - box.x0, colour, (uint32_t)alpha);
}

void raster_mask(Raster *raster, const uint8_t *mask, int w, int h, int x, int y, uint32_t colour, int alpha) {
  PixelBox box = pixel_box_both((PixelBox){ x, y, x + w, y + h }, raster->clip);
  for (int row = box.y0; row < box.y1; row++) {
    const uint8_t *cover = mask + (size_t)(row - y) * (size_t)w - x;
    uint32_t *pixel = raster->to.pixel + (size_t)row * (size_t)raster->to.w;
    for (int column = box.x0; column < box.x1; column++) {
      uint32_t here = cover[column];
      if (here == 0) continue;
      pixel[column] = blend(pixel[column], colour, alpha == 255 ? here : here * (uint32_t)alpha / 255);
    }
  }
}

static void picture_copy(Raster *raster, Picture from, int from_x, int from_y, PixelBox box) {
  PixelBox there = { box.x0 - from_x, box.y0 - from_y, box.x0 - from_x + from.w, box.y0 - from_y + from.h };
  PixelBox both = pixel_box_both(pixel_box_both(box, there), raster->clip);
  for (int y = both.y0; y < both.y1 && both.x1 > both.x0; y++)
    memcpy(raster->to.pixel + (size_t)y * (size_t)raster->to.w + both.x0,
      from.pixel + (size_t)(y - there.y0) * (size_t)from.w + (both.x0 - there.x0), (size_t)(both.x1 - both.x0) * sizeof(uint32_t));
}

static int within(int at, int end) { return at < 0 ? 0 : at >= end ? end - 1 : at; }

void raster_picture(Raster *raster, Picture from, Box source, Box target) {
  enum { STRIP = 256 };
  PixelBox box = { (int)lrintf(target.x), (int)lrintf(target.y), (int)lrintf(target.x + target.w), (int)lrintf(target.y + target.h) };
  if (fabsf(source.w - target.w) < 0.01f && fabsf(source.h - target.h) < 0.01f) {
    picture_copy(raster, from, (int)lrintf(source.x), (int)lrintf(source.y), box);
    return;
  }
  if (pixel_box_empty(box) || source.w <= 0 || source.h <= 0) return;
  PixelBox both = pixel_box_both(box, raster->clip);
  /* The nearest pixel: stretched layers are seen for as long as something moves, and each frame of that must be quick. */
  float by_x = source.w / target.w, by_y = source.h / target.h;
  for (int strip = both.x0; strip < both.x1; strip += STRIP) {
    int column[STRIP];
    int columns = both.x1 - strip < STRIP ? both.x1 - strip : STRIP;
    for (int i = 0; i < columns; i++) column[i] = within((int)floorf(source.x + ((float)(strip + i) + 0.5f - target.x) * by_x), from.w);
    for (int y = both.y0; y < both.y1; y++) {
      const uint32_t *row = from.pixel + (size_t)within((int)floorf(source.y + ((float)y + 0.5f - target.y) * by_y), from.h) * (size_t)from.w;
      uint32_t *pixel = raster->to.pixel + (size_t)y * (size_t)raster->to.w + strip;
      for (int i = 0; i < columns; i++) pixel[i] = row[column[i]];
    }
  }
}
