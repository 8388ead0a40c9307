/* Rooms that no order of a seat moves directly: cards, news, volatility, capital, entrapment; and how phases follow each other. */
#include "support/games.h"

#include "core/fixed.h"
#include "rules/room.h"

static Playable p;
static int seoul, washington;

static int open_all(void **unused) {
  (void)unused;
  playable_open(&p, "august-summit", "full");
  seoul = seat_find(p.scenario, "seoul");
  washington = seat_find(p.scenario, "washington");
  return 0;
}
static int close_all(void **unused) { (void)unused; playable_close(&p); return 0; }

static void everybody_done(Game *g) {
  for (int seat = 0; seat < p.scenario->seats; seat++)
    if (seat_acts(g->scenario, &g->state, seat)) game_hand_in(g, seat);
  assert_true(game_advance(g));
}

static void turn_pass(Game *g) {
  int turn = g->state.turn;
  while (g->state.turn == turn && !g->state.over) everybody_done(g);
}

static Scenario *with(const char *name, int64_t micro) {
  Scenario *s = malloc(sizeof *s);
  assert_non_null(s);
  memcpy(s, p.scenario, sizeof *s);
  int found = 0;
  for (int i = 0; i < s->assumptions; i++)
    if (!strcmp(s->assumption[i].name, name)) { s->assumption[i].value = micro; found++; }
  rule_values_fill(s);
  assert_int_equal(found, 1);
  return s;
}

static void test_a_turn_goes_from_bargain_to_orders_to_the_next_turn(void **unused) {
  (void)unused;
  Game g;
  assert_true(game_start(&g, p.scenario, 1, &p.hooks, false, false));
  for (int turn = 1; turn < 4; turn++) {
    assert_int_equal(g.state.turn, turn);
    for (int round = 0; round < 2; round++) {                     /* nobody offers: the second round ends it */
      assert_int_equal(g.state.phase, PHASE_BARGAIN);
      assert_int_equal(g.state.round, round);
      assert_true(seat_acts(p.scenario, &g.state, seoul));
      assert_false(seat_acts(p.scenario, &g.state, seat_find(p.scenario, "pyongyang")));
      everybody_done(&g);
    }
    assert_int_equal(g.state.phase, PHASE_ORDERS);
    assert_true(seat_acts(p.scenario, &g.state, seat_find(p.scenario, "pyongyang")));
    int32_t day = g.state.day + g.state.turn_days;
    everybody_done(&g);
    assert_int_equal(g.state.day, day);
  }
  game_end(&g);
}

static void test_the_class_does_not_know_when_the_game_ends(void **unused) {
  (void)unused;
  Playable class;
  playable_open(&class, "august-summit", "class");
  int ends[16] = {0};
  for (uint64_t seed = 1; seed <= 60; seed++) {
    Game g;
    View view;
    assert_true(game_start(&g, class.scenario, seed, NULL, false, false));
    game_view(&g, seoul, &view);
    assert_int_equal(view.seen.last_turn, 0);
    assert_in_range(g.state.last_turn, 6, 8);
    ends[g.state.last_turn]++;
    game_end(&g);
  }
  assert_true(ends[6] && ends[7] && ends[8]);
  playable_close(&class);
}

static void test_income_goes_with_the_mandate(void **unused) {
  (void)unused;
  int32_t before = -1, track = track_find(p.scenario, "seoul_mandate");
  for (int mandate = 0; mandate <= 100; mandate += 25) {
    Game g;
    assert_true(game_start(&g, p.scenario, 2, NULL, false, false));
    while (g.state.phase != PHASE_ORDERS) everybody_done(&g);
    g.state.track[track] = mandate * MILLI;
    g.state.capital[seoul] = 0;
    turn_pass(&g);
    assert_in_range(g.state.capital[seoul], 2000, 4000);
    assert_true(g.state.capital[seoul] > before);
    before = g.state.capital[seoul];
    for (int i = 0; i < 8; i++) turn_pass(&g);
    assert_int_equal(g.state.capital[seoul], 10 * MILLI);        /* the cap */
    game_end(&g);
  }
}

static void test_reports_hit_and_mislead_as_often_as_stated(void **unused) {
  (void)unused;
  int posture = variable_find(p.scenario, "pyongyang_posture"), high[2] = {0, 0}, differ = 0, games = 3000;
  for (int pressing = 0; pressing < 2; pressing++)
    for (int seed = 1; seed <= games; seed++) {
      GameState state;
      Adjudication a = {.scenario = p.scenario, .state = &state, .dice = {.seed = (uint64_t)seed}};
      rules_begin(&a);
      state.variable[posture] = pressing;
      a.dice.turn = 1;
      room_news(&a);
      high[pressing] += state.report[seoul][0] > 450;
      differ += (state.report[seoul][0] > 450) != (state.report[washington][0] > 450);
    }
  assert_in_range(high[1] * 1000 / games, 620, 680);              /* 65% of hits, to three standard errors */
  assert_in_range(high[0] * 1000 / games, 220, 280);              /* 25% of false alarms */
  assert_true(differ > games / 2);                                /* each ally has its own */
}

static void test_a_card_is_played_by_its_luck_or_by_the_facilitator(void **unused) {
  (void)unused;
  Game g;
  int card = card_find(p.scenario, "cuts_ordered") >= 0 ? card_find(p.scenario, "cuts_ordered") : 0;
  Order inject = {.kind = ORDER_INJECT_CARD, .seat = FACILITATOR, .subject = (uint16_t)card};
  assert_true(game_start(&g, p.scenario, 4, &p.hooks, true, false));
  while (g.state.card_turn[card]) turn_pass(&g);
  int turn = g.state.turn;
  assert_int_equal(game_order(&g, &inject).message, MSG_NONE);
  turn_pass(&g);
  assert_int_equal(g.state.card_turn[card], turn + 1);            /* news of the next turn */
  game_end(&g);

  int played[MAX_CARDS] = {0};
  for (uint64_t seed = 1; seed <= 40; seed++) {
    assert_true(game_start(&g, p.scenario, seed, &p.hooks, true, false));
    assert_true(players_run(&g, p.player, p.machines));
    int times_played[MAX_CARDS] = {0};
    for (int i = 0; i < g.events.count; i++)
      if (g.events.event[i].message == MSG_CARD) times_played[g.events.event[i].arg[0]]++;
    for (int c = 0; c < p.scenario->cards; c++) {
      if (p.scenario->card[c].once) assert_true(times_played[c] <= 1);
      if (p.scenario->card[c].monthly == 0) assert_int_equal(times_played[c], 0);
      played[c] += times_played[c];
    }
    game_end(&g);
  }
  int sorts = 0;
  for (int c = 0; c < p.scenario->cards; c++) sorts += played[c] > 0;
  assert_true(sorts > p.scenario->cards / 2);
}

static int jumps(const Scenario *s, int64_t *trust) {
  int count = 0;
  for (uint64_t seed = 1; seed <= 60; seed++) {
    Game g;
    assert_true(game_start(&g, s, seed, NULL, true, false));
    while (!g.state.over) everybody_done(&g);
    for (int i = 0; i < g.events.count; i++) count += g.events.event[i].message == MSG_JUMP;
    *trust += g.state.track[track_find(s, "trust")];
    game_end(&g);
  }
  return count;
}

static void test_volatility_can_be_none_and_costs_trust(void **unused) {
  (void)unused;
  Scenario *none = with("volatility.scale", 0), *twice = with("volatility.scale", 2 * MICRO);
  int64_t calm = 0, now = 0, wild = 0;
  int of_none = jumps(none, &calm), of_one = jumps(p.scenario, &now), of_two = jumps(twice, &wild);
  assert_int_equal(of_none, 0);
  assert_true(of_one > 60 && of_two > of_one);
  assert_true(calm > now && now > wild);
  free(none);
  free(twice);
}

/* A game in which there is fighting in the Strait from turn 1, with clause (b) at `level`. */
static void start_at_war(Game *g, uint64_t seed, int level, bool refused) {
  const Scenario *s = p.scenario;
  int strait = ladder_find(s, "strait");
  assert_true(game_start(g, s, seed, NULL, true, false));
  while (g->state.phase != PHASE_ORDERS) everybody_done(g);
  g->state.rung[strait] = (uint8_t)s->ladder[strait].known[KR_STRIKES];
  g->state.term[clause_find(s, "bases")] = (uint8_t)level;
  g->state.variable[variable_find(s, "base_use_refused")] = refused;
}

static void test_bases_serve_by_the_terms_and_may_be_struck(void **unused) {
  (void)unused;
  static const struct { int level; bool refused, used, wears; } table[] = {      /* use with consent or after consultation is no breach */
    {0, false, false, false}, {1, false, true, false}, {1, true, false, false}, {2, false, true, false}, {2, true, false, false}, {3, true, true, true}, {4, false, true, true}};
  int statement = track_find(p.scenario, "statement"), trust = track_find(p.scenario, "trust"), used = variable_find(p.scenario, "strait_base_used");
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    int struck = 0, fought = 0;
    for (uint64_t seed = 1; seed <= 200; seed++) {
      Game g;
      start_at_war(&g, seed, table[i].level, table[i].refused);
      int32_t worth = g.state.track[statement];
      everybody_done(&g);
      if (!rung_reached(p.scenario, &g.state, KL_STRAIT, KR_STRIKES)) {      /* it ended at once */
        game_end(&g);
        continue;
      }
      fought++;
      assert_int_equal(g.state.variable[used], table[i].used);
      assert_int_equal(g.state.track[statement] < worth, table[i].wears);
      for (int e = 0; e < g.events.count; e++) struck += g.events.event[e].message == MSG_BASES_STRUCK;
      game_end(&g);
    }
    assert_true(fought > 50);
    assert_int_equal(struck > 0, table[i].used);
  }
  Game kept, broken;                                              /* refusing what was permitted costs trust */
  uint64_t seed = 0;
  do {
    start_at_war(&kept, ++seed, 3, false);
    start_at_war(&broken, seed, 3, true);
    everybody_done(&kept);
    everybody_done(&broken);
    if (kept.state.variable[used]) break;
    game_end(&kept);
    game_end(&broken);
  } while (true);
  assert_true(broken.state.track[trust] < kept.state.track[trust]);
  game_end(&kept);
  game_end(&broken);
}

/* From the order until it is ready at its new base, nothing that others see tells of a silent movement. */
static void test_a_silent_movement_stays_silent_until_it_arrives(void **unused) {
  (void)unused;
  int unit = formation_find(p.scenario, "rot_sbct"), kadena = place_find(p.scenario, "kadena"), told = 0, hidden = 0;
  Game g;
  assert_true(unit >= 0 && kadena >= 0);
  assert_true(game_start(&g, p.scenario, 1, NULL, true, false));
  while (g.state.phase != PHASE_ORDERS) everybody_done(&g);
  Order order = {.kind = ORDER_REDEPLOY, .seat = (uint8_t)washington, .subject = (uint16_t)unit, .target = (uint16_t)kadena, .amount = PROCEDURE_SILENT};
  assert_int_equal(game_order(&g, &order).message, MSG_NONE);
  while (!g.state.over && !told) {
    int first = g.events.count;
    everybody_done(&g);
    bool arrived = g.state.formation_shown[unit] == kadena;
    for (int i = first; i < g.events.count; i++) {
      const Event *e = &g.events.event[i];
      bool about = e->cause.kind == CAUSE_FORMATION && e->cause.handle == unit;
      about = about || ((e->message == MSG_ORDERED_OUT || e->message == MSG_DEPARTED) && e->arg[0] == unit);
      if (!about) continue;
      if (!arrived) assert_int_equal(e->seen_by, 1u << washington);
      hidden += !arrived;
      told += arrived && e->message == MSG_TERMS_EXCEEDED && e->seen_by == MASK_ALL;
    }
    if (!arrived) assert_int_equal(g.state.part[PART_LEFT], 0);
  }
  assert_int_equal(told, 1);
  assert_true(hidden > 0);
  game_end(&g);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_a_turn_goes_from_bargain_to_orders_to_the_next_turn), cmocka_unit_test(test_the_class_does_not_know_when_the_game_ends),
    cmocka_unit_test(test_income_goes_with_the_mandate), cmocka_unit_test(test_reports_hit_and_mislead_as_often_as_stated),
    cmocka_unit_test(test_a_card_is_played_by_its_luck_or_by_the_facilitator), cmocka_unit_test(test_volatility_can_be_none_and_costs_trust),
    cmocka_unit_test(test_a_silent_movement_stays_silent_until_it_arrives), cmocka_unit_test(test_bases_serve_by_the_terms_and_may_be_struck),
  };
  return cmocka_run_group_tests(tests, open_all, close_all);
}
