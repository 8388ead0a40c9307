/* The screens: each turns a Sight into a frame, with widgets of ui.h, and changes what the person has open or picked. What is
 * remembered from frame to frame is in TableState alone: it holds nothing of the game. */
#ifndef STRAITS_SCREENS_H
#define STRAITS_SCREENS_H

#include "table/map.h"
#include "table/sight.h"
#include "table/ui.h"

typedef enum ScreenId {
  SCREEN_START,                 /* recent games, scenarios, seats */
  SCREEN_HANDOVER,              /* hides everything of the seat before */
  SCREEN_TABLE,                 /* the map with ladders, tracks, cards: the main screen */
  SCREEN_NEWS,                  /* the front page */
  SCREEN_BARGAIN,               /* two packages, clause by clause */
  SCREEN_FORCES,                /* order of battle */
  SCREEN_LOG,                   /* all that this seat has read, by turn */
  SCREEN_CARDS,                 /* all policies */
  SCREEN_RESULT,
  SCREEN_SETTINGS,
  SCREENS
} ScreenId;

typedef enum ForcesOrder { FORCES_BY_PLACE, FORCES_BY_NAME, FORCES_BY_OWNER, FORCES_BY_PENINSULA, FORCES_BY_STRAIT, FORCES_BY_STATE,
  FORCES_BY_THEATRE, FORCES_BY_LOSSES } ForcesOrder;

typedef struct TableState {
  ScreenId screen, behind;      /* behind: where Escape leads back to */
  MapState map;
  float scroll[SCREENS];
  int formation;                /* picked for a redeployment, or -1 */
  int destination;              /* place picked for it, or -1 */
  int procedure;
  int policy;                   /* card opened, or -1 */
  int track;                    /* track whose causes are open, or -1 */
  uint8_t package[MAX_CLAUSES]; /* being put together */
  bool package_begun;
  int clause;                   /* row with the focus */
  ForcesOrder forces_order; bool forces_down; int forces_owner, forces_theatre;        /* -1: all */
  int news_back;                /* editions before the newest one */
  int log_turn;                 /* -1: all */
  int log_weight;               /* least weight that is shown: 0 everything, 1 news, 2 headlines */
  float log_scroll;             /* of its list of turns */
  int step;                     /* of the changes of the last turn; < 0: not stepping through them */
  int step_turn, step_phase, step_seat; /* when that began, and whose they are */
  int stepped[MAX_SEATS + 1];   /* in which turn a seat has had them last; the facilitator's is the last one */
  int confirm;                  /* a question that is open: see screens; 0 none */
  Refusal refusal;              /* of the last order, shown until the next act */
  int aside;                    /* what the right column of the main screen shows: screen_parts.h */
  float aside_scroll[4];
  int card;                     /* the one that shows where cards show one at a time */
  int steps_behind[MAX_SEATS];  /* of each seat's tutorial: report/tutorial.h */
  int question; int32_t stated; bool stated_set;       /* a forecast being put together: ForecastQuestion, percent once it is set */
  bool keys_open; float keys_scroll;    /* the list of keys */
  bool want_quit;
  bool size_waits;              /* a size of text was moved to and is not yet taken */
  bool settings_changed;        /* the app saves and applies them, and clears it */
} TableState;

typedef struct Table {
  Ui *ui;
  const Sight *sight;
  const TableHost *host;
  TableState *state;
  const Coast *coast;
  struct Settings *settings;    /* settings.h; NULL: there are none to change */
  bool from_start;              /* leaving leads to the first screen, else out of the program */
  const char *settings_fault;   /* what was wrong when they were read or saved; NULL or "": nothing */
} Table;

/* Where a person begins: at the front page with their brief before the first turn, else on the map, after the end at the result. */
ScreenId screen_first(const Sight *sight);

/* One file each, screen_NAME.c. The frame is the whole window; top and bottom bars are screen_bars.c's. */
void screen_table(const Table *t);
void screen_news(const Table *t);
void screen_bargain(const Table *t);
void screen_forces(const Table *t);
void screen_log(const Table *t);
void screen_cards(const Table *t);
void screen_result(const Table *t);
void screen_settings(const Table *t);
void screen_handover(const Table *t);

/* What changed in the turn that ended: begun when a turn begins for a seat, once a turn; screen_table shows it at the map's edge. */
void changes_begin(TableState *state, const Sight *sight);
Box changes_place(const Table *t, Box map);     /* w 0: nothing to show */
void changes_show(const Table *t, Box map);

/* Gives an order; hands the phase in. All do it here. */
Refusal act_order(const Table *t, const Order *order);
void act_hand_in(const Table *t);
/* The tutorial: its step is shown by the bars; it is told of screens that were opened, orders that were taken, phases handed in. */
Box tutorial_show(const Table *t, Box body);    /* returns what is left of the body */
void tutorial_opened(const Table *t);
void tutorial_gave(const Table *t, const Order *order);
void tutorial_handed_in(const Table *t);

/* The bars that every screen has: seat, turn and date, headline, phases, language; EXERCISE, news, keys. Returns the box between. */
Box screen_bars(const Table *t);

#endif
