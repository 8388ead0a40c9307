/* A game of computer seats as one seat sees it: a Sight turn by turn, for tests of the table's screens. */
#ifndef STRAITS_TEST_SEEN_H
#define STRAITS_TEST_SEEN_H

#include "support/games.h"
#include "host/sight_make.h"

/* Plays until `turn` is in `phase`, computer seats deciding for all, and looks with the eyes of `seat`. */
static inline void seen_play(SightMaker *seen, Playable *p, Game *game, uint64_t seed, int turn, int phase, int seat) {
  memset(seen, 0, sizeof *seen);
  assert_true(game_start(game, p->scenario, seed, &p->hooks, true, true));
  assert_true(sight_make(seen, game, seat));
  while (!game->state.over && (game->state.turn < turn || game->state.phase < phase)) {
    assert_true(players_act(game, p->player, p->machines));
    if (!game_advance(game)) break;
    assert_true(sight_make(seen, game, seat));
  }
  if (seat != FACILITATOR) seen->sight.human[seat] = true;
}

#endif
