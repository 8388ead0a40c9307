/* The laws of MODEL.md on paired games with the same luck: defensive capability never brings a war that would not have come;
 * more lift never delays the same queue; a higher level of consent never raises the price of the same move; no effect without
 * a named cause. */
#include "support/games.h"

#include "core/fixed.h"
#include "rules/room.h"

static Scenario *scenario_with(const char *name, const char *value) {
  Mistakes mistakes = {0};
  Override set = {name, value};
  Scenario *s = scenario_load(&(LoadRequest){.folder = SOURCE_DIR "/scenarios/august-summit", .library = SOURCE_DIR "/scripts/lua",
    .preset = "class", .override = &set, .overrides = name ? 1 : 0}, &mistakes);
  if (!s) mistakes_print(&mistakes, stderr);
  assert_non_null(s);
  mistakes_free(&mistakes);
  return s;
}

static void everybody_done(Game *g) {
  for (int seat = 0; seat < g->scenario->seats; seat++)
    if (seat_acts(g->scenario, &g->state, seat)) game_hand_in(g, seat);
  assert_true(game_advance(g));
}

/* Day on which each formation that is sent in the first turns is ready at Kadena; 0 not within the game. */
static void arrivals(const Scenario *s, uint64_t seed, int ready[MAX_FORMATIONS]) {
  Game g;
  int us = seat_find(s, "washington"), kadena = place_find(s, "kadena");
  memset(ready, 0, MAX_FORMATIONS * sizeof *ready);
  assert_true(game_start(&g, s, seed, NULL, false, false));
  while (!g.state.over) {
    if (g.state.phase == PHASE_ORDERS)
      for (int i = 0, sent = 0; i < s->formations && sent < OPEN_ORDERS; i++) {
        int at = s->place[g.state.formation_place[i]].theatre;
        Order order = {.kind = ORDER_REDEPLOY, .seat = (uint8_t)us, .subject = (uint16_t)i, .target = (uint16_t)kadena, .amount = PROCEDURE_NOTIFY};
        if (s->formation[i].lift_class == LIFT_AIR && at == THEATRE_PENINSULA) sent += game_order(&g, &order).message == MSG_NONE;
      }
    everybody_done(&g);
    for (int i = 0; i < s->formations; i++)
      if (!ready[i] && g.state.formation_stage[i] == FORMATION_READY && g.state.formation_place[i] == kadena && s->formation[i].home != kadena)
        ready[i] = g.state.formation_since[i];
  }
  game_end(&g);
}

static void test_more_lift_never_delays_the_same_queue(void **unused) {
  (void)unused;
  static const char *const lift[] = {"6", "7", "9", "12"};
  int before[MAX_FORMATIONS], after[MAX_FORMATIONS], sooner = 0, seen = 0;
  for (int i = 0; i < 4; i++) {
    Scenario *s = scenario_with("redeployment.airlift", lift[i]);
    arrivals(s, 3, after);
    for (int f = 0; i > 0 && f < s->formations; f++) {
      if (!before[f]) continue;
      assert_true(after[f] != 0 && after[f] <= before[f]);
      sooner += after[f] < before[f];
      seen++;
    }
    memcpy(before, after, sizeof before);
    scenario_free(s);
  }
  assert_true(seen > 3 && sooner > 0);
}

/* Trust lost to one silent movement, with clause (a) at the given level. */
static int32_t price(Scenario *s, int level, Procedure how) {
  Game g;
  int trust = track_find(s, "trust"), leave = clause_find(s, "leave"), us = seat_find(s, "washington");
  assert_true(game_start(&g, s, 9, NULL, false, false));
  g.state.term[leave] = (uint8_t)level;
  while (g.state.phase != PHASE_ORDERS) everybody_done(&g);
  Order order = {.kind = ORDER_REDEPLOY, .seat = (uint8_t)us, .subject = (uint16_t)formation_find(s, "us_51fw_36fs"), .target = (uint16_t)place_find(s, "kadena"), .amount = how};
  GameState still = g.state;
  assert_int_equal(game_order(&g, &order).message, MSG_NONE);
  everybody_done(&g);
  int32_t moved = g.state.track[trust];
  g.state = still;
  everybody_done(&g);
  int32_t stayed = g.state.track[trust];
  game_end(&g);
  return stayed - moved;
}

static void test_more_consent_never_raises_the_price_of_the_same_move(void **unused) {
  (void)unused;
  Scenario *s = scenario_with(NULL, NULL);
  int falls = 0;
  for (int how = 0; how < PROCEDURES; how++)
    for (int level = 1; level <= 4; level++) {
      int32_t low = price(s, level - 1, (Procedure)how), high = price(s, level, (Procedure)how);
      assert_true(high <= low);
      falls += high < low;
    }
  assert_true(falls > 3);
  scenario_free(s);
}

static bool at_war(const Game *g) {
  int ladder = ladder_find(g->scenario, "peninsula");
  return g->state.rung_peak[ladder] >= g->scenario->ladder[ladder].known[KR_WAR];
}

/* Two games on the same luck, deterrence raised by an inject in the second. They are compared while they run alike: once an
 * incident in one of them has shortened its turns, other causes are no longer fixed. */
static void war_compare(const Scenario *s, uint64_t seed, int *wars, int *prevented) {
  Game weak, strong;
  assert_true(game_start(&weak, s, seed, NULL, false, false) && game_start(&strong, s, seed, NULL, false, false));
  Order inject = {.kind = ORDER_INJECT_TRACK, .seat = FACILITATOR, .subject = (uint16_t)track_find(s, "deterrence"), .amount = 15 * MILLI};
  assert_int_equal(game_order(&strong, &inject).message, MSG_NONE);
  while (!weak.state.over && weak.state.day == strong.state.day && weak.state.turn_days == strong.state.turn_days && !at_war(&weak)) {
    int turn = weak.state.turn;
    while (weak.state.turn == turn && !weak.state.over) everybody_done(&weak);
    while (strong.state.turn == turn && !strong.state.over) everybody_done(&strong);
    if (at_war(&strong) && !at_war(&weak)) fail_msg("seed %llu: war came with more deterrence only", (unsigned long long)seed);
    *wars += at_war(&weak);
    *prevented += at_war(&weak) && !at_war(&strong);
  }
  game_end(&weak);
  game_end(&strong);
}

static void test_strength_never_brings_a_war_that_would_not_have_come(void **unused) {
  (void)unused;
  Scenario *s = scenario_with("exercise_tempo", "8");
  int wars = 0, prevented = 0;
  for (uint64_t seed = 1; seed <= (uint64_t)times(2500, 50000); seed++) war_compare(s, seed, &wars, &prevented);
  print_message("  %d wars, %d of them prevented by 15 points more\n", wars, prevented);
  assert_true(wars > 5 && prevented > 0);
  scenario_free(s);
}

static void test_no_effect_without_a_named_cause(void **unused) {
  (void)unused;
  Playable p;
  playable_open(&p, "august-summit", "full");
  for (uint64_t seed = 1; seed <= 5; seed++) {
    Game g;
    assert_true(game_start(&g, p.scenario, seed, &p.hooks, true, false));
    int32_t told[MAX_TRACKS];
    for (int t = 0; t < p.scenario->tracks; t++) told[t] = p.scenario->track[t].start;
    assert_true(players_run(&g, p.player, p.machines));
    for (int i = 0; i < g.events.count; i++) {
      const Event *e = &g.events.event[i];
      assert_int_not_equal(e->cause.kind, CAUSE_NONE);
      if (e->message != MSG_TRACK_MOVED) continue;
      assert_int_equal(told[e->arg[0]], e->arg[1]);
      told[e->arg[0]] = e->arg[2];
    }
    for (int t = 0; t < p.scenario->tracks; t++) assert_int_equal(told[t], g.state.track[t]);   /* every change was told */
    game_end(&g);
  }
  playable_close(&p);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_more_lift_never_delays_the_same_queue), cmocka_unit_test(test_more_consent_never_raises_the_price_of_the_same_move),
    cmocka_unit_test(test_strength_never_brings_a_war_that_would_not_have_come), cmocka_unit_test(test_no_effect_without_a_named_cause),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
