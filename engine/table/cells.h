/* Cells: what tables of the bargain and the result are made of, besides the ui's widgets: wrapped text in the middle of a
 * box, seats' chips, numbers with a drawn sign, marks, and bars of worth. They draw and say nothing aloud. */
#ifndef STRAITS_CELLS_H
#define STRAITS_CELLS_H

#include "table/seats.h"
#include "table/screens.h"

#include "report/say.h"

/* Units to pixels, for distances that have no role of their own. */
static inline float units(const Table *t, float u) { return u * ui_frame(t->ui)->style->u; }
static inline const Style *style_of(const Table *t) { return ui_frame(t->ui)->style; }
static inline DrawList *draw_of(const Table *t) { return ui_frame(t->ui)->draw; }
/* A name of the scenario in the language in use. */
static inline const char *cell_name(const Scenario *s, const Named *name) { return scenario_words(s, sight_title(name)); }

/* Text in lines, the block in the middle of the box's height. Nothing is cut: a box that is too small overflows, so ask
 * cell_height first. `dense` lines stand a little closer than a paragraph's. */
void cell_words(const Table *t, TypeRole type, ColourRole colour, Box box, Align align, const char *text);
float cell_height(const Table *t, TypeRole type, float width, const char *text);
/* One line whose letters stand in the middle of a height. Returns its width. */
float cell_line(const Table *t, TypeRole type, ColourRole colour, float x, float middle, Align align, const char *text);
float cell_width(const Table *t, TypeRole type, const char *text);
/* The narrowest column, between two widths, in which all these texts take at most so many lines. */
float cell_fit(const Table *t, TypeRole type, const char *const *text, int count, int lines, float least, float most);

void cell_chip(const Table *t, Box box, int seat, const char *text);

/* A number of points with a sign, right-aligned at x; the minus sign is a bar, for fonts lack it. */
void cell_signed(const Table *t, TypeRole type, ColourRole colour, float x, float middle, int64_t milli);

/* Marks, drawn round a middle; `size` is their height. A mark that stands is filled and edged, a ghost is dashed. */
void cell_rectangle(const Table *t, float x, float y, float size, ColourRole fill, bool ghost);
void cell_diamond(const Table *t, float x, float y, float size, ColourRole fill, bool ghost);
void cell_arrow(const Table *t, float x, float y, float size, ColourRole colour, bool right);
void cell_triangle(const Table *t, float x, float y, float size, ColourRole colour, bool up, bool filled);

/* An estimate: thousandths of a point, and from where to where it may lie. */
typedef struct Worth { int64_t likely, low, high; } Worth;
/* A bar from nought to what is likely, solid for a gain and hatched for a loss; a line for the spread. `most` is what the
 * half of the box stands for, thousandths. */
void cell_worth_bar(const Table *t, Box box, Worth worth, int64_t most, ColourRole fill);
/* A round number of points, thousandths, that is at least this much. */
int64_t cell_worth_scale(int64_t most);

#endif
