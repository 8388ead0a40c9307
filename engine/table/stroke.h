/* Lines, boxes and circles as closed rings for the raster: width, dashes, round joins and ends. */
#ifndef STRAITS_STROKE_H
#define STRAITS_STROKE_H

#include "table/raster.h"

void stroke_polyline(Raster *raster, const Point *points, size_t count, bool closed, float width, float dash, float gap, bool round);
void stroke_disc(Raster *raster, float x, float y, float radius);
/* A circle's line is its disc and a smaller one: fill by the even-odd rule. With a dash it is a polyline. */
void stroke_circle(Raster *raster, float x, float y, float radius, float width, float dash, float gap);
/* The outline of a box with round corners, as a ring. */
void stroke_round_box(Raster *raster, Box box, float radius);
/* Points of the outline of a round box, clockwise; returns how many (at most ROUND_BOX_POINTS). */
enum { ROUND_BOX_POINTS = 68 };
size_t round_box_points(Box box, float radius, Point *points);

#endif
