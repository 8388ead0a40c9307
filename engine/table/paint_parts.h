/* What the painter's files share: one command onto a raster, and what changed from frame to frame. */
#ifndef STRAITS_PAINT_PARTS_H
#define STRAITS_PAINT_PARTS_H

#include "table/paint.h"

/* What a command needs besides itself. */
typedef struct PaintWith { const Style *style; Fonts *fonts; const Picture *layer; } PaintWith;

/* The pixels a command may change, clips aside. */
PixelBox command_bounds(const PaintWith *with, const DrawList *list, const DrawCommand *command);
/* Paints it onto the raster, which is clipped already. Clips and layers' borders paint nothing. */
void command_paint(const PaintWith *with, const DrawList *list, const DrawCommand *command, Raster *raster);

/* A frame as a grid of cells, each with a fingerprint of all that shows in it. */
enum { CELL = 64, DAMAGE_BOXES = 128 };
typedef struct Damage {
  uint64_t *now, *before; int columns, rows;
  PixelBox box[DAMAGE_BOXES]; size_t boxes;
} Damage;

bool damage_size(Damage *damage, int w, int h);         /* forgets the frame before; false: no memory */
void damage_free(Damage *damage);
void damage_begin(Damage *damage);
/* A command shows in these pixels. */
void damage_add(Damage *damage, PixelBox bounds, uint64_t fingerprint);
/* Compares with the frame before and lists what changed, as boxes that do not overlap, within w x h. */
void damage_end(Damage *damage, int w, int h);
uint64_t command_fingerprint(const DrawList *list, const DrawCommand *command, uint64_t layer_key);

#endif
