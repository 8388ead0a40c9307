/* A game of computer seats as one seat sees it: a Sight filled from a Game, turn by turn, for tests of the table's screens. */
#ifndef STRAITS_TEST_SEEN_H
#define STRAITS_TEST_SEEN_H

#include "support/games.h"
#include "report/story.h"
#include "table/sight.h"

typedef struct Seen { Sight sight; EventList events; } Seen;

/* How things stand now is how they stood when this turn began. */
static inline void seen_turn_begins(Seen *seen, const GameState *state, const Scenario *s, int seat) {
  View view;
  view_make(s, state, seat, &view);
  if (seen->sight.pasts && seen->sight.past[seen->sight.pasts - 1].turn == state->turn) return;
  assert_true(seen->sight.pasts < PAST_TURNS);
  TurnPast *past = &seen->sight.past[seen->sight.pasts++];
  past->turn = view.seen.turn;
  past->day = view.seen.day;
  memcpy(past->track, view.seen.track, sizeof past->track);
  memcpy(past->rung, view.seen.rung, sizeof past->rung);
  memcpy(past->term, view.seen.term, sizeof past->term);
}

/* The seat's view of `state`, which may be another than the game's, and all that it may read of the game's events. */
static inline void seen_look(Seen *seen, const Scenario *s, const GameState *state, const EventList *events, int seat) {
  seen->sight.scenario = s;
  view_make(s, state, seat, &seen->sight.view);
  seen->sight.legals = orders_legal(s, &seen->sight.view, seen->sight.legal, MAX_LEGAL);
  events_clear(&seen->events);
  for (int i = 0; i < events->count; i++) {
    Event event = events->event[i];
    if (!event_seen(&event, seat)) continue;
    if (!event_cause_seen(&event, seat)) event.cause = (Cause){ .kind = CAUSE_NONE, .seat = 0xFF };
    events_append(&seen->events, &event);
  }
  seen->sight.event = seen->events.event;
  seen->sight.events = seen->events.count;
  seen->sight.human[seat] = true;
}

/* Plays until `turn` is in `phase`, computer seats deciding for all, and looks with the eyes of `seat`. */
static inline void seen_play(Seen *seen, Playable *p, Game *game, uint64_t seed, int turn, int phase, int seat) {
  memset(seen, 0, sizeof *seen);
  assert_true(game_start(game, p->scenario, seed, &p->hooks, true, true));
  seen_turn_begins(seen, &game->state, p->scenario, seat);
  while (!game->state.over && (game->state.turn < turn || game->state.phase < phase)) {
    assert_true(players_act(game, p->player, p->machines));
    if (!game_advance(game)) break;
    seen_turn_begins(seen, &game->state, p->scenario, seat);
  }
  seen_look(seen, p->scenario, &game->state, &game->events, seat);
}

static inline void seen_end(Seen *seen, Game *game) {
  events_free(&seen->events);
  game_end(game);
}

#endif
