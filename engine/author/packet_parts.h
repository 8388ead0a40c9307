/* What the pages of a packet share: HTML that cannot be broken by what a scenario says, and the pages themselves. */
#ifndef STRAITS_PACKET_PARTS_H
#define STRAITS_PACKET_PARTS_H

#include "author/packet.h"
#include "report/say.h"

enum { OPENING_PART = 9, DEBRIEF_PART = 6, TURN_PART = 18 };   /* of a lesson: its ninth to open, its sixth to debrief, no turn shorter than its eighteenth */

typedef struct Page { FILE *out; const Scenario *s; const char *word; } Page;

/* Everything that is text goes through these, which escape it. */
void put_text(const Page *page, const char *text);
void put_words(const Page *page, const char *english);          /* of the scenario, in its language */
void put_say(const Page *page, MessageId id, const Words *words);
#define PUT(page, id, ...) put_say((page), (id), &(Words){ __VA_ARGS__ })

/* Markup as it stands. */
void put_raw(const Page *page, const char *markup);
/* The same with words of the program between: <tag>...</tag>. */
void put_element(const Page *page, const char *tag, MessageId id, const Words *words);
#define ELEMENT(page, tag, id, ...) put_element((page), (tag), (id), &(Words){ __VA_ARGS__ })
#define HEAD(page, id) put_element((page), "h2", (id), &(Words){ { 0 }, { NULL } })
#define COLUMN(page, id) put_element((page), "th", (id), &(Words){ { 0 }, { NULL } })
/* A paragraph of a scenario's text, empty lines beginning another; nothing for "". */
void put_paragraphs(const Page *page, const char *english);
/* <td>...</td> with a text of the scenario. */
void put_cell(const Page *page, const char *english);
/* A box to tick with its word; a line to write on. */
void put_tick(const Page *page, MessageId id);
void put_tick_of(const Page *page, MessageId id, int handle);
void put_blank(const Page *page, const char *width);

/* From <!doctype> to the title; the end with what every page says. */
void page_begin(const Page *page, MessageId title, const Words *words);
void page_end(const Page *page);

/* Which seats a scenario has; those that see a track. */
SeatMask seats_all(const Scenario *s);
/* Rows of a table: tracks that `seat` sees and not everybody does; seat -1: that everybody sees. Returns how many. */
int tracks_put(const Page *page, int seat, bool heading);
void variables_put(const Page *page, int seat);

/* "Trust: 40 or more; turn: 2 or more". */
Line needs_text(const Scenario *s, Condition needs);

void page_index(const Page *page);
void page_background(const Page *page);
void page_brief(const Page *page, int seat);
void page_orders(const Page *page, int seat);
void page_timetable(const Page *page);
void page_debrief(const Page *page);
void page_leader(const Page *page);

#endif
