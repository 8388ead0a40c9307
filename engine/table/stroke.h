/* Lines, boxes and circles as closed rings for the raster: width, dashes, round joins and ends. All rings turn the same way,
 * so that what overlaps covers once. */
#ifndef STRAITS_STROKE_H
#define STRAITS_STROKE_H

#include "table/raster.h"

void stroke_polyline(Raster *raster, const Point *points, size_t count, bool closed, float width, float dash, float gap, bool round);
void stroke_disc(Raster *raster, float x, float y, float radius);
/* The line lies half inside the circle; dash 0: solid. */
void stroke_circle(Raster *raster, float x, float y, float radius, float width, float dash, float gap);
void stroke_round_box(Raster *raster, Box box, float radius);
/* The line lies inside the box; dash 0: solid. */
void stroke_box_line(Raster *raster, Box box, float radius, float width, float dash, float gap);

#endif
