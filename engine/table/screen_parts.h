/* What the main screen's files share: text in boxes, seats' colours, small drawn marks, and giving orders. Everything here
 * works on one Table and keeps nothing. */
#ifndef STRAITS_SCREEN_PARTS_H
#define STRAITS_SCREEN_PARTS_H

#include "table/seats.h"
#include "report/cards.h"
#include "report/look.h"
#include "table/screens.h"

static inline const Style *style_of(const Table *t) { return ui_frame(t->ui)->style; }
static inline DrawList *draw_of(const Table *t) { return ui_frame(t->ui)->draw; }
/* Units to pixels, for distances inside a widget that have no role of their own; and the same grown with the text. */
static inline float units(const Table *t, float u) { return u * style_of(t)->u; }
static inline float text_units(const Table *t, float u) { return units(t, u) * style_text_scale(style_of(t)); }
static inline float space(const Table *t, SpaceRole role) { return style_space(style_of(t), role); }

/* A text of the scenario in the language in use. */
static inline const char *told(const Table *t, const char *text) { return text ? scenario_words(t->sight->scenario, text) : ""; }

/* ---- text ---- */

/* Wrapped text from the top of a box, drawn and not said; returns its height. `measure_only`: draws nothing. */
float block(const Table *t, TypeRole type, ColourRole colour, Box box, const char *text, bool measure_only);
/* One line, its middle at `middle`; returns its width. */
float line_at(const Table *t, TypeRole type, ColourRole colour, float x, float middle, Align align, const char *text);
float wide_of(const Table *t, TypeRole type, const char *text);
float leading(const Table *t, TypeRole type);
/* The widest word: a box narrower than this lets text stand out. */
bool fits(const Table *t, TypeRole type, const char *text, float width, int lines);

/* ---- marks, drawn ---- */

/* A triangle of this height round a middle: up or down is the number's direction, filled is worse for the seat. */
void mark_triangle(const Table *t, float x, float middle, float size, bool up, bool worse);
void mark_plus(const Table *t, float x, float middle, float size, bool minus, ColourRole colour);
/* Squares of capital from x: filled free, crossed committed, the rest empty; returns the width. */
float mark_squares(const Table *t, float x, float middle, float size, int filled, int crossed, int empty, bool off);
/* What something costs, thousandths of capital: a square a point, the last filled as far as it is a part of one; crossed when it
 * is committed. */
float cost_width(int32_t milli, float size);
void mark_cost(const Table *t, float x, float middle, float size, int32_t milli, bool crossed, bool off);
/* A filled tag with text; returns its width. */
float mark_tag(const Table *t, float x, float middle, Align align, const char *text, ColourRole fill, ColourRole ink);
float mark_tag_wide(const Table *t, const char *text);

/* ---- acting: done at the end of a frame, for the sight is another one afterwards ---- */

typedef enum WishKind { WISH_NONE, WISH_ORDER, WISH_TAKE_BACK, WISH_HAND_IN } WishKind;
typedef struct Wish { WishKind kind; Order order; int index; } Wish;   /* index: of the order that waits */

void wish_order(Wish *wish, const Table *t, OrderKind kind, int subject, int target, int32_t amount);
/* Does it, and remembers a refusal until the next act. */
void wish_do(const Table *t, const Wish *wish);
/* A waiting order of the seat, by its place in the queue. */
Order order_waiting(const Sight *sight, int index);
/* Place in the queue of an order of that kind and subject, or -1. */
int order_place(const Sight *sight, OrderKind kind, int subject);
int orders_open(const Sight *sight, bool secret);       /* how many of the turn's open or secret orders are used */

/* May this seat give orders of the orders phase now? */
bool may_order(const Sight *sight);
/* Consent requests that wait for this seat's word, and how many. */
int requests_waiting(const Sight *sight, uint8_t out[MAX_FORMATIONS]);

/* ---- the parts of the main screen, each in its file ---- */

typedef enum Aside { ASIDE_POLICIES, ASIDE_DESK, ASIDE_MOVE, ASIDES } Aside;     /* what the right column shows */
enum { CONFIRM_END_TURN = 1 };

/* How much folds away: text of 100 to 149%, to 174%, beyond. */
typedef enum Fold { FOLD_NONE, FOLD_SOME, FOLD_MOST } Fold;
Fold fold_of(const Table *t);

/* The large button: its words, and how high they make it. */
typedef enum EndKind { END_END, END_BARGAIN, END_RESULT, END_WAIT, END_WATCH } EndKind;
typedef struct EndFace { EndKind kind; TypeRole type; Line label, second; float text, high; } EndFace;
EndFace end_face(const Table *t, float width, int requests);
void end_show(const Table *t, Box box, const EndFace *face, int requests, Wish *wish);
/* The question that is open, last of all. */
void end_ask(const Table *t, int requests, Wish *wish);

float ladders_show(const Table *t, Box box, bool measure_only);        /* returns the height used */
void tracks_show(const Table *t, Box box);
void policies_show(const Table *t, Box box, Wish *wish);
void desk_show(const Table *t, Box box, Wish *wish);
void move_show(const Table *t, Box box, Wish *wish);
/* One policy's card, whole; returns its height. */
float policy_card(const Table *t, const View *view, int policy, Box box, bool measure_only, Wish *wish);
/* All of a policy in words, for whoever looks at it longer. */
Line policy_words(const Table *t, const View *view, int policy);
/* Places where the picked formation can go now; false: none. */
bool move_targets(const Table *t, bool target[MAX_PLACES]);

#endif
