/* Inside screen_bargain: the bargain as this seat sees it, worked out anew each frame, and what the screen's files share. */
#ifndef STRAITS_BARGAIN_PARTS_H
#define STRAITS_BARGAIN_PARTS_H

#include "table/cells.h"

/* Questions of TableState.confirm that this screen asks. */
enum { ASK_ACCEPT = SCREEN_BARGAIN * 100 + 1, ASK_WALK, ASK_LEVEL, ASK_STAND };

enum { OWN, OTHER, SIDES };     /* left and right: the seat's own and the ally's; for who only looks on, the two parties */

typedef struct Bargain {
  const Table *t;
  const Scenario *s;
  const GameState *g;
  int seat;                     /* that looks, or FACILITATOR */
  int side[SIDES];              /* seats */
  bool party;                   /* one of the two looks */
  bool acts;                    /* it may put a package together and move now */
  bool privy;                   /* what is offered is open to it: a party, or the facilitator */
  bool sealed;                  /* signed in this turn: what was in force stands left, what was signed right, open to all */
  bool sees;                    /* it sees two columns: privy, or sealed */
  bool tabled[SIDES];           /* a package is on the table, and the seat may see it */
  const uint8_t *term;          /* in force; sealed: until the signature */
  uint8_t was[MAX_CLAUSES];     /* sealed: the same */
  const uint8_t *package[SIDES];/* NULL: none. Own: the one being put together, else what waits, else what is on the table */
  const uint8_t *before[SIDES]; /* the offer before it; NULL: none */
  Order wanted;                 /* what was decided in this frame; given when the frame is drawn */
  bool undo, hand_in;
  Box page;                     /* between the bars */
  Box own_cell;                 /* of the clause with the focus, where its list opens */
} Bargain;

/* False: the scenario has no two parties. Begins the package when there is none. */
bool bargain_read(const Table *t, Bargain *b);
int bargain_changes(const Bargain *b, const uint8_t *package);
bool signed_read(Bargain *b);                    /* was it signed in this turn? Then `was` is filled */
Line bargain_did(const Bargain *b);              /* what each side did in the last round; empty: nothing to tell */
/* Puts a level into the package, unless that were one change too many: then the refusal says so. */
void package_start(const Bargain *b, uint8_t package[MAX_CLAUSES]);
void bargain_pick(Bargain *b, int clause, int level);
Order bargain_order(const Bargain *b, OrderKind kind);

/* What a change means on each axis of the seat, thousandths of a point. */
typedef struct AxisChange { int64_t axis[MAX_AXES]; } AxisChange;
void change_by_term(const Bargain *b, AxisChange *change, int clause, int from, int to);
/* The staff's estimate: weighed as the seat's default persona weighs its axes (evenly without one), and between what the
 * seat's declared schools of thought would make of it. Never of another seat. */
Worth change_worth(const Bargain *b, const AxisChange *change);
Worth term_worth(const Bargain *b, int clause, int level);
Worth package_worth(const Bargain *b, const uint8_t *package);
int schools_of(const Bargain *b);               /* how many declared schools the seat has */
int school_default(const Bargain *b);           /* persona, or NO_HANDLE: weighed evenly */
/* "Security on the peninsula -2.0; Prosperity +1.0", and the estimate with its spread. */
Line worth_words(const Bargain *b, int clause, int level);

/* Widths of the table's columns and the height of a row, from the texts themselves. */
typedef struct BargainGrid {
  Box head, body;               /* body: where rows begin; its height is that of all rows */
  float clause, package, rail, other, worth;    /* widths; other 0: packages are closed to the seat; worth 0: told below */
  float row;
} BargainGrid;

/* What a cell of a term needs besides its words: its frame and its two arrows, in units. */
enum { TERM_ROOM = 100 };
float package_head_width(const Bargain *b);

/* Parts of the table that the single clause shows too. */
void package_head(Bargain *b, Box box, int side, bool chip_alone);
Line package_state(const Bargain *b, int side);  /* "2 of 3 changes used" */
void legend_show(Bargain *b, float x, float end, float middle);
void marks_show(Bargain *b, float x, float end, float middle);      /* the legend of the marks beside terms */
ColourRole side_fill(const Bargain *b, int side);
void own_show(Bargain *b, Box box, int clause);
void term_show(Bargain *b, Box box, int side, int clause, bool arrows);     /* arrows: room for them is kept */
void rail_show(Bargain *b, Box box, int clause);
void row_say(Bargain *b, int clause);
Line term_foot(const Bargain *b, int clause);   /* what the ally's term is worth, in a line */
float single_height(Bargain *b, float width);
void single_show(Bargain *b, Box box);

void rows_head(Bargain *b, const BargainGrid *grid);
void rows_show(Bargain *b, const BargainGrid *grid);
bool explains(const Bargain *b);                 /* tooltips may show: no refusal lies where they would */
void used_up_show(Bargain *b);                  /* why a change was one too many, beside the term */
Line refusal_words(const Bargain *b, const Refusal *refusal);
void choice_show(Bargain *b);                   /* the open list of a clause's levels */

float valuation_height(Bargain *b, float width);
void valuation_show(Bargain *b, Box box);
void totals_show(Bargain *b, Box box);           /* in one line */
float clocks_height(Bargain *b, float width);
void clocks_show(Bargain *b, Box box);
float moves_height(Bargain *b, float width);
void moves_show(Bargain *b, Box box);
bool package_unsent(const Bargain *b);           /* one was put together that nobody has seen */
void moves_ask(Bargain *b);                     /* the open question */

bool shows_one(const Bargain *b);                /* one clause at a time */
bool shows_worth(const Bargain *b);              /* the table has a column for it */
const char *side_name(const Bargain *b, int side);
const char *level_name(const Bargain *b, int clause, int level);

#endif
