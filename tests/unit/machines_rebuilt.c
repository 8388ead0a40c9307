/* Lua decides, C remembers: machines thrown away and built again before every call change no digest, whoever plays. */
#include "support/games.h"

static uint64_t play(Playable *p, uint64_t seed, bool at_random, bool rebuild) {
  Game game;
  Luck luck = { seed };
  machines_rebuild_always(p->machines, rebuild);
  assert_true(game_start(&game, p->scenario, seed, &p->hooks, false, false));
  if (!at_random && !players_run(&game, p->player, p->machines)) fail_msg("%s", machines_fault(p->machines));
  for (int n = 0; !game.state.over && n < TEST_ADVANCES; n++) phase_at_random(&game, &luck, NULL);
  assert_true(game.state.over);
  uint64_t digest = state_digest(&game.state);
  game_end(&game);
  return digest;
}

/* A persona given as a function, where the scenario has one, so that score() is rebuilt too. */
static void seat_functions(Playable *p) {
  for (int i = 0; i < p->scenario->personas; i++)
    if (p->scenario->persona[i].score != NO_HANDLE)
      p->player[p->scenario->persona[i].seat] = (Player){ .kind = PLAYER_PERSONA, .persona = (int16_t)i };
}

static void rebuilding_changes_nothing(Playable *p) {
  for (int round = 0; round < 2; round++) {
    for (uint64_t seed = 1; seed <= (uint64_t)times(3, 20); seed++)
      for (int at_random = 0; at_random < 2; at_random++)
        assert_true(play(p, seed, at_random, false) == play(p, seed, at_random, true));
    seat_functions(p);
  }
}

static void test_rebuilding_changes_nothing(void **unused) { (void)unused; for_every_game(rebuilding_changes_nothing); }

int main(void) {
  const struct CMUnitTest tests[] = { cmocka_unit_test(test_rebuilding_changes_nothing) };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
