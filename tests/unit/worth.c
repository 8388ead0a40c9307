/* Worth: what the scenario says that a clause's level is worth to a seat, computer seats bargain by; the rooms must bear it
 * out. For each clause its extreme levels are put in force on the first day of a full game in which nobody acts, and the
 * axes of both parties are compared with the same luck under the old terms. Where the declared worth is large, the sign of
 * what came of it must be the same. Permissions to act are left out: they are worth what is done with them, and here nobody acts. */
#include "support/games.h"

/* Clause (a), and the room to move that a promised floor takes. */
static bool is_permission(const Scenario *s, int clause, int axis) {
  const char *id = s->clause[clause].name.id;
  return strcmp(id, "leave") == 0 || (strcmp(id, "floor") == 0 && strcmp(s->axis[axis].name.id, "strait") == 0);
}

enum { SEEDS = 12, LARGE = 4000 };        /* thousandths of a point of the axis */

static void axes_play(const Scenario *s, uint64_t seed, int clause, int level, int64_t axis[MAX_AXES]) {
  Game g;
  assert_true(game_start(&g, s, seed, NULL, false, false));
  if (clause >= 0) g.state.term[clause] = (uint8_t)level;
  while (!g.state.over) {
    for (int seat = 0; seat < s->seats; seat++)
      if (seat_acts(s, &g.state, seat)) game_hand_in(&g, seat);
    assert_true(game_advance(&g));
  }
  for (int a = 0; a < s->axes; a++) axis[a] += g.state.axis[a];
  game_end(&g);
}

static void test_rooms_bear_out_what_clauses_are_said_to_be_worth(void **unused) {
  (void)unused;
  Playable p;
  playable_open(&p, "august-summit", "full");
  const Scenario *s = p.scenario;
  int wrong = 0, seen = 0;
  int64_t base[MAX_AXES] = {0};
  for (uint64_t seed = 1; seed <= SEEDS; seed++) axes_play(s, seed, -1, 0, base);
  for (int c = 0; c < s->clauses; c++)
    for (int end = 0; end < 2; end++) {
      const Clause *clause = &s->clause[c];
      int level = end ? clause->levels - 1 : 0;
      if (level == clause->start) continue;
      int64_t then[MAX_AXES] = {0};
      for (uint64_t seed = 1; seed <= SEEDS; seed++) axes_play(s, seed, c, level, then);
      for (int a = 0; a < s->axes; a++) {
        int64_t declared = clause->worth[level][a] - clause->worth[clause->start][a], came = (then[a] - base[a]) / SEEDS;
        if ((declared < LARGE && declared > -LARGE) || is_permission(s, c, a)) continue;
        seen++;
        bool fine = declared > 0 ? came > 0 : came < 0;
        print_message("  %-12s %-9s %10s.%-10s declared %+6.1f, came %+6.1f%s\n", clause->name.id, clause->level[level].name.id, s->seat[s->axis[a].seat].name.id,
                      s->axis[a].name.id, (double)declared / 1000, (double)came / 1000, fine ? "" : "  <-");
        wrong += !fine;
      }
    }
  playable_close(&p);
  assert_true(seen > 30);
  assert_int_equal(wrong, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_rooms_bear_out_what_clauses_are_said_to_be_worth)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
