/* What an author writes is read by its name: a clause of flexibility that leaves levels out means what it says, and a card comes
 * in the turn in which its day falls. */
#include "rules/room.h"
#include "support/games.h"
#include "support/written.h"

static void test_levels_of_flexibility_count_by_their_ids(void **unused) {
  (void)unused;
  Scenario *s = written_right("clause \"bases\" { levels = { { id = \"shut\" }, { id = \"open\" } } }", NULL);
  GameState *g = calloc(1, sizeof *g);
  assert_non_null(g);
  int leave = clause_find(s, "leave"), bases = clause_find(s, "bases");         /* leave: none, consent, standing */
  static const int rank[] = { LEVEL_NONE, LEVEL_CONSENT, LEVEL_STANDING };
  for (int level = 0; level < 3; level++) {
    g->term[leave] = (uint8_t)level;
    assert_int_equal(term_level(s, g, KC_LEAVE), rank[level]);
  }
  assert_int_equal(terms_excess(s, g, PROCEDURE_SILENT), 0);                    /* standing permission covers all */
  g->term[leave] = 1;
  assert_int_equal(terms_excess(s, g, PROCEDURE_ASK), 0);
  assert_int_equal(terms_excess(s, g, PROCEDURE_NOTIFY), LEVEL_NOTIFICATION - LEVEL_CONSENT);
  assert_int_equal(term_rise(s, g, KC_LEAVE), 0);                               /* where it started */
  g->term[bases] = 1;
  assert_int_equal(term_level(s, g, KC_BASES), 1);                              /* of a name of its own: its place */
  free(g);
  scenario_free(s);
}

/* Turns are of 21 days from 25 August: the second begins on 15 September. */
static void test_a_card_comes_in_the_turn_of_its_day(void **unused) {
  (void)unused;
  static const struct { const char *day; int turn; } cases[] = { { "2025-08-25", 1 }, { "2025-09-14", 1 }, { "2025-09-15", 2 }, { "2025-10-05", 2 }, { "2025-10-06", 3 } };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    char text[160];
    snprintf(text, sizeof text, "card \"day\" { monthly = 1, once = true, first_day = \"%s\" }", cases[i].day);
    Scenario *s = written_right(text, NULL);
    Game game;
    assert_true(game_start(&game, s, 3, NULL, false, false));
    while (!game.state.over && !game.state.card_turn[0]) {
      for (int seat = 0; seat < s->seats; seat++)
        if (seat_acts(s, &game.state, seat)) game_hand_in(&game, seat);
      assert_true(game_advance(&game));
    }
    assert_int_equal(game.state.card_turn[0], cases[i].turn);
    game_end(&game);
    scenario_free(s);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = { cmocka_unit_test(test_levels_of_flexibility_count_by_their_ids), cmocka_unit_test(test_a_card_comes_in_the_turn_of_its_day) };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
