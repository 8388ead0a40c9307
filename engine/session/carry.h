/* Carrying a game that is being played over into its scenario as an author has just changed it: kept as it stands where everything that
 * the state counts is still there, else played again from the first day with the same luck and the same orders. */
#ifndef STRAITS_CARRY_H
#define STRAITS_CARRY_H

#include "script/script.h"
#include "session/session.h"

typedef enum CarryHow {
  CARRY_KEPT,                   /* the same moment, the same state */
  CARRY_AGAIN,                  /* the same moment, played again: something is new, gone or stands elsewhere */
  CARRY_SHORT,                  /* played again, but not up to there */
  CARRY_SEATS,                  /* not carried: the seats are others */
  CARRY_FAILED                  /* not carried: a closure failed, or no memory */
} CarryHow;

typedef enum CarryWhy { CARRY_SAME, CARRY_GONE, CARRY_NEW, CARRY_ELSEWHERE } CarryWhy;

typedef struct Carried {
  CarryHow how;
  CarryWhy why;
  char thing[MAX_ID + 24];      /* "policy 'x'": the first that differs */
  int dropped;                  /* orders of this phase that were taken back: no longer legal */
  bool moved;                   /* the game stands at another moment */
  bool refused;                 /* SHORT: `order`, told in the old scenario, is not possible; false: the course is another */
  Order order;
  Refusal refusal;              /* of it, in the new one; MSG_NONE: what it names is gone */
} Carried;

/* The game keeps its address and, unless it was not carried, stands in `scenario` with `hooks` afterwards; the old scenario is still the
 * caller's. */
void game_carry(Game *game, const Scenario *scenario, const RulesHooks *hooks, Carried *out);

/* For whoever lets people play while an author writes. */
typedef struct WatchNews {
  bool changed;                 /* scenario and machines are others now; the Game has its old address */
  bool moved;                   /* and the game stands at another moment */
  Machines *machines;
  char text[2048];              /* for people, in the language of the game: lines without the last line's end */
} WatchNews;
typedef bool (*WatchAsk)(void *self, WatchNews *news);  /* true: there is something to say */

#endif
