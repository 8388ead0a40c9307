/* What the screens for reading share: text that flows round a tag, seats' codes, triangles, heads with a rule above. Sizes and
 * colours are the style's. Names come through messages, so that they speak the language in use. */
#ifndef STRAITS_PAGE_H
#define STRAITS_PAGE_H

#include "table/seats.h"
#include "report/say.h"
#include "table/sight.h"
#include "table/ui.h"

/* Units to pixels, and the same for what grows with text. */
float page_units(const Ui *ui, float u);
float page_text(const Ui *ui, float u);
float page_leading(const Ui *ui, TypeRole type);
float page_width(const Ui *ui, TypeRole type, const char *text);
/* From the top of a line to its baseline. */
float page_baseline(const Ui *ui, TypeRole type);

/* Text from a line's top, its first line `indent` further right; returns the height used. Says nothing aloud. */
typedef struct Flow { TypeRole type; ColourRole colour; float x, y, w, indent; bool measure; } Flow;
float page_flow(Ui *ui, const Flow *flow, const char *text);

/* A word in a frame, standing on a line's top: "EXERCISE"; returns its width. `quiet`: one of many. */
float page_tag(Ui *ui, TypeRole line, float x, float y, const char *word, bool quiet, bool measure);

/* Two letters, or the first syllable of a name in Hangul. */
Line page_seat_name(const Scenario *scenario, int seat);
/* The code on the seat's fill, `h` high; returns its width. Seat 0xFF: nothing, 0. */
float page_seat_chip(Ui *ui, const Scenario *scenario, int seat, float x, float y, float h);
float page_seat_chip_width(const Ui *ui);

/* Up or down is the number's direction; filled is worse, hollow is better for who looks. */
void page_triangle(Ui *ui, float x, float middle, float size, bool up, bool worse);
/* A triangle of the table's head: filled, pointing the way it is sorted. */
void page_sorted(Ui *ui, float x, float middle, float size, bool up);

/* The button that switches the language, under the name of the other one, ending at `right`; adds its width to *wide. True: pressed. */
bool page_language(Ui *ui, float right, float middle, const char *name, float *wide);

/* A thick rule and a title below it; returns the height used. */
float page_head(Ui *ui, float x, float y, float w, const char *title, const char *note, bool measure);

/* Turn and date of an edition or a heading: "Turn 4, 2025-10-20"; the date is left out where it is not known. */
Line page_turn(const Sight *sight, int turn);

#endif
