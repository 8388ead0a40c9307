/* The painter: turns a draw list into pixels. It compares a list with the one before and paints again only where something
 * changed, so a frame costs what changed in it. It needs no window: screenshots and `straits map` paint straight to a file. */
#ifndef STRAITS_PAINT_H
#define STRAITS_PAINT_H

#include "table/font.h"
#include "table/raster.h"

typedef struct Painter Painter;

Painter *painter_open(Fonts *fonts);            /* NULL: no memory; the fonts stay the caller's */
void painter_close(Painter *painter);

/* The layers that it keeps, for draw_begin. They are forgotten when style or size change: call paint_prepare first. */
const DrawLayers *painter_layers(const Painter *painter);
/* Says how large and in which style the next frame will be. False: no memory. */
bool paint_prepare(Painter *painter, const Style *style, int w, int h);

/* Paints the frame. Afterwards painter_picture shows it and painter_changed where it differs from the one before: whole boxes
 * of pixels, none when nothing changed. */
void paint_frame(Painter *painter, const DrawList *list);
Picture painter_picture(const Painter *painter);
size_t painter_changed(const Painter *painter, const PixelBox **boxes);

/* Forgets the frame before: the next one is painted whole. */
void paint_all_again(Painter *painter);

#endif
