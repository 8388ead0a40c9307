/* Shapes into pixels, antialiased: edges are gathered as signed coverage, then filled. The cost is that of the edges and of the
 * pixels filled, not of the box around them. Single operations on floats, so that machines agree. Knows no SDL. */
#ifndef STRAITS_RASTER_H
#define STRAITS_RASTER_H

#include "table/draw.h"

/* Pixels 0xFFRRGGBB, row by row. */
typedef struct Picture { uint32_t *pixel; int w, h; } Picture;

bool picture_make(Picture *picture, int w, int h);      /* false: no memory; the pixels are black */
void picture_free(Picture *picture);

typedef struct PixelBox { int x0, y0, x1, y1; } PixelBox;       /* x1 and y1 lie outside */
PixelBox pixel_box_both(PixelBox a, PixelBox b);
static inline bool pixel_box_empty(PixelBox box) { return box.x1 <= box.x0 || box.y1 <= box.y0; }

typedef struct Raster {
  Picture to;
  PixelBox clip;                /* what may change; within the picture */
  float *cover;                 /* change of coverage from pixel to pixel, `stride` a row; all nought between fills */
  uint64_t *touched;            /* a bit for each that is not nought, `words` a row */
  int stride, words, rows;
  int top, bottom;              /* rows touched: [top, bottom) */
} Raster;

/* How a shape is filled: one colour, or lines of it at 45 degrees through (hatch_x, hatch_y). */
typedef struct Fill {
  uint32_t colour;              /* 0xRRGGBB */
  int alpha;                    /* 0 to 255 */
  bool even_odd;                /* else all that any ring covers, which must turn the same way */
  float hatch_gap, hatch_width, hatch_x, hatch_y;       /* gap 0: solid */
} Fill;

/* Paints into `to` from now on, within `clip`. False: no memory, nothing may be painted. */
bool raster_onto(Raster *raster, Picture to, PixelBox clip);
void raster_free(Raster *raster);

/* Adds an edge; edges make closed rings. */
void raster_edge(Raster *raster, Point from, Point to);
void raster_ring(Raster *raster, const Point *points, size_t count);
/* Fills what was gathered and forgets it. */
void raster_fill(Raster *raster, const Fill *fill);

/* Whole pixels, at once. */
void raster_box(Raster *raster, PixelBox box, uint32_t colour, int alpha);
/* A grey picture in a colour: text. */
void raster_mask(Raster *raster, const uint8_t *mask, int w, int h, int x, int y, uint32_t colour, int alpha);
/* A part of a picture: copied to whole pixels where the sizes are equal, else stretched and smoothed. */
void raster_picture(Raster *raster, Picture from, Box source, Box target);

#endif
