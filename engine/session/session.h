/* A game being played: phases, seats, views, the journal, undo within one's own phase, and the game file.
 * Nothing here asks anybody for a decision; players/ and the seats of people do. */
#ifndef STRAITS_SESSION_H
#define STRAITS_SESSION_H

#include "rules/rules.h"

/* One line of the journal. */
typedef struct Entry { uint16_t turn; uint8_t phase, round; Order order; } Entry;
typedef struct TurnDigest { uint16_t turn; uint64_t digest; } TurnDigest;

typedef struct Journal {
  Entry *entry; int count, capacity;
  TurnDigest *digest; int digests, digest_capacity;
} Journal;

typedef struct Game {
  const Scenario *scenario;
  GameState state;
  GameState phase_start;        /* what undo goes back to */
  Dice dice;
  EventList events;             /* of all phases so far if keep_events, else of the last advance */
  int phase_events;             /* index of the first event of the last advance */
  bool keep_events, keep_journal;
  Journal journal;
  int phase_entries;            /* index of the first entry of this phase */
  RulesHooks hooks;
  bool failed;                  /* a closure failed: the phase stands unapplied; see the lender's message */
  int advances;                 /* phases resolved since the start; names a state in the game file */
  uint64_t digest;              /* of the state when the last turn ended, kept without a journal too; 0 before */
} Game;

/* Starts a game; the first phases without actors are resolved. False: a closure failed or no memory. */
bool game_start(Game *game, const Scenario *scenario, uint64_t seed, const RulesHooks *hooks, bool keep_events, bool keep_journal);
void game_end(Game *game);      /* frees what it took */

void game_view(const Game *game, int seat, View *view);
/* Gives an order; MSG_NONE when it was taken. */
Refusal game_order(Game *game, const Order *order);
/* The same for a player that has just found the order legal in the seat's present view: nothing is checked twice. False: no
 * memory for the journal. */
bool game_record(Game *game, const Order *order);
/* Takes back the seat's last order of this phase; false if there is none, it has handed in, another's order rests on it, or
 * the game keeps no journal. The facilitator can take back an inject. */
bool game_undo(Game *game, int seat);
/* The seat is done with this phase (nothing happens if it cannot act). When no more seats are waited for (game_waits),
 * game_advance can be called. */
void game_hand_in(Game *game, int seat);
bool game_waits(const Game *game);      /* is some seat still to act? */
/* Resolves the phase; nobody may be waited for. False: the game is over, or it failed and the phase stands as it was before,
 * orders kept, to be tried again. A game without a journal that failed keeps no copy: it can only be dropped. */
bool game_advance(Game *game);

#endif
