/* Inside screen_result: the outcome as this seat may know it, and what the screen's files share. */
#ifndef STRAITS_RESULT_PARTS_H
#define STRAITS_RESULT_PARTS_H

#include "table/cells.h"

enum { TURNING_POINTS = 4, TOLD_LINES = 64 };

/* A turn that moved much, and the headline of it; `by` is the seat whose doing it was, or NO_HANDLE where nobody's is known. */
typedef struct TurningPoint { int turn, by, first, end; Line title, moved; int64_t size; } TurningPoint;      /* first, end: of its events */

/* What a report tells, line by line. */
typedef struct Told { Line line[TOLD_LINES]; int count; } Told;

typedef struct Result {
  const Table *t;
  const Scenario *s;
  const GameState *g;
  int seat;                     /* that looks, or FACILITATOR */
  TurningPoint point[TURNING_POINTS];
  int points;
  Told why, why_others, terms, forces, forecasts;
  int64_t loss_weight;          /* thousandths */
  int64_t low, high;            /* between which all axes and paths lie, thousandths */
} Result;

void points_find(Result *r);
void lists_read(Result *r);

/* An axis at the beginning of a past turn, from what this seat could see, thousandths; false: it hangs on what the seat could
 * not see. The last value that is asked for, pasts, is the end of the last turn, before what was still on its way. */
bool axis_at(const Result *r, int axis, int past, int64_t *value);

float axes_height(Result *r, float width);      /* natural; a taller box is used */
void axes_show(Result *r, Box box);
float points_height(Result *r, float width);
void points_show(Result *r, Box box);
/* Why the axes moved, terms, forecasts, forces: each a panel, 0 high when there is nothing to tell. */
enum { LIST_WHY, LIST_TERMS, LIST_FORECASTS, LIST_WHY_OTHERS, LIST_FORCES, LISTS };
float list_height(Result *r, int list, float width);
void list_show(Result *r, int list, Box box);

void result_disc(const Table *t, float x, float y, int number);
float disc_radius(const Table *t);

#endif
