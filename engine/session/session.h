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
} Game;

/* Starts a game; the first phases without actors are resolved. False: a closure failed or no memory. */
bool game_start(Game *game, const Scenario *scenario, uint64_t seed, const RulesHooks *hooks, bool keep_events, bool keep_journal);
void game_end(Game *game);      /* frees what it took */

void game_view(const Game *game, int seat, View *view);
/* Gives an order; MSG_NONE when it was taken. */
Refusal game_order(Game *game, const Order *order);
/* Takes back the seat's last order of this phase; false if there is none or it has handed in. */
bool game_undo(Game *game, int seat);
/* The seat is done with this phase. True when all are, and game_advance can be called. */
bool game_hand_in(Game *game, int seat);
bool game_waits(const Game *game);      /* is some seat still to act? */
/* Resolves the phase. False: it failed and the phase stands as it was before, orders kept, to be tried again. */
bool game_advance(Game *game);

#endif
