/* The tiny scenario made playable, without Lua: the rules' assumptions, presets with days, cards that closures follow, and
 * seats that order from what they are offered. For tests of the session, which must not rest on any real scenario. */
#ifndef STRAITS_TEST_PLAYED_H
#define STRAITS_TEST_PLAYED_H

#include "core/fixed.h"
#include "session/game_file.h"
#include "support/tiny.h"
#include <stdlib.h>

enum { PLAYED_TURNS = 5 };

static inline void played_source(Scenario *s) {
  static const char text[] = "scenario \"tiny\" {\n  title = \"Tiny\",\n}\n";
  s->source[0] = (SourceFile){.path = "scenario.lua", .text = text, .length = sizeof text - 1};
  s->source[1] = (SourceFile){.path = "places.lua", .text = "-- none\n", .length = 8, .library = true};
  s->sources = 2;
}

static inline Scenario *played_scenario(void) {
  Scenario *s = tiny_scenario();
  s->assumptions = (uint16_t)rules_assumptions(s->assumption, MAX_ASSUMPTIONS);
  for (int i = 0; i < s->presets; i++) {
    Preset *p = &s->presets_list[i];
    p->turns = p->turns_low = p->turns_high = PLAYED_TURNS;
    p->calm_days = 21;
    p->crisis_days = 7;
  }
  s->card[0].first_day = 0;
  s->card[0].last_day = INT16_MAX;
  s->policy[SECRET_POLICY].seat = SEOUL;
  s->policy[SECRET_POLICY].effects = (EffectList){0, 1};
  played_source(s);
  scenario_freeze(s);
  return s;
}

/* The n-th from the end of a seat's legal orders, counted round; false when it has none. */
static inline bool played_order(Game *game, int seat, int n) {
  static Order offered[2 * MAX_LEGAL];
  View view;
  game_view(game, seat, &view);
  int count = orders_legal(game->scenario, &view, offered, MAX_LEGAL);
  count += bargain_offers(game->scenario, &view, offered + count, MAX_LEGAL);
  if (count == 0) return false;
  assert_int_equal(game_order(game, &offered[count - 1 - n % count]).message, MSG_NONE);
  return true;
}

/* A phase in which every seat orders something and hands in, not yet resolved. `luck` only varies it. */
static inline void played_phase(Game *game, int luck) {
  for (int seat = 0; seat < game->scenario->seats; seat++) {
    if (!seat_acts(game->scenario, &game->state, seat)) continue;
    played_order(game, seat, luck + 3 * seat);
    if ((luck + seat) % 3 == 0) played_order(game, seat, luck + 7);
  }
  if (luck % 5 == 2) {
    Order inject = {.kind = ORDER_INJECT_TRACK, .seat = FACILITATOR, .subject = TRUST, .amount = 1500};
    assert_int_equal(game_order(game, &inject).message, MSG_NONE);
  }
  for (int seat = 0; seat < game->scenario->seats; seat++) game_hand_in(game, seat);
  assert_false(game_waits(game));
}

static inline void played_to_the_end(Game *game, int luck) {
  for (; !game->state.over; luck++) {
    played_phase(game, luck);
    assert_true(game_advance(game));
  }
}

#endif
