/* The bargain's fixed table: for every pair of blind moves what happens to the terms, the packages on the table and the talks;
 * and the budget of changes. */
#include "support/games.h"

#include "rules/room.h"

static Playable p;
static int seoul, washington, tariff, nuclear;

static int open_all(void **unused) {
  (void)unused;
  playable_open(&p, "august-summit", "class");
  seoul = seat_find(p.scenario, "seoul");
  washington = seat_find(p.scenario, "washington");
  tariff = clause_find(p.scenario, "tariff");
  nuclear = clause_find(p.scenario, "nuclear");
  return 0;
}
static int close_all(void **unused) { (void)unused; playable_close(&p); return 0; }

static Order offer(const Game *g, int seat, int clause, int level) {
  Order order = {.kind = ORDER_OFFER, .seat = (uint8_t)seat};
  memcpy(order.package, g->state.term, sizeof order.package);
  order.package[clause] = (uint8_t)level;
  return order;
}

static void round_play(Game *g, const Order *of_seoul, const Order *of_washington) {
  if (of_seoul) assert_int_equal(game_order(g, of_seoul).message, MSG_NONE);
  if (of_washington) assert_int_equal(game_order(g, of_washington).message, MSG_NONE);
  game_hand_in(g, seoul);
  game_hand_in(g, washington);
  assert_true(game_advance(g));
}

static void start(Game *g) { assert_true(game_start(g, p.scenario, 5, &p.hooks, false, true)); assert_int_equal(g->state.phase, PHASE_BARGAIN); }

/* Both packages are on the table after round 0; the moves of round 1 decide. */
static void start_with_offers(Game *g) {
  start(g);
  Order ours = offer(g, seoul, tariff, p.scenario->clause[tariff].levels - 1), theirs = offer(g, washington, nuclear, 1);
  round_play(g, &ours, &theirs);
  assert_int_equal(g->state.round, 1);
}

static void test_moves_are_blind_until_both_have_moved(void **unused) {
  (void)unused;
  Game g;
  View view;
  start(&g);
  Order ours = offer(&g, seoul, tariff, 0);
  assert_int_equal(game_order(&g, &ours).message, MSG_NONE);
  game_view(&g, washington, &view);
  assert_int_equal(view.seen.move_blind[seoul], MOVE_NONE);
  assert_int_equal(view.seen.offer_turn[seoul], 0);
  assert_int_equal(game_order(&g, &ours).message, MSG_MOVE_MADE);
  game_end(&g);
}

static void test_the_table_of_moves(void **unused) {
  (void)unused;
  enum { NOBODY = -1, BOTH = 2 };
  static const struct { OrderKind seoul, washington; int signs; bool broken; } table[] = {   /* whose package is signed: 0 Seoul's, 1 Washington's */
    {ORDER_ACCEPT, ORDER_NONE, 1, false}, {ORDER_NONE, ORDER_ACCEPT, 0, false}, {ORDER_ACCEPT, ORDER_REFUSE, 1, false}, {ORDER_REFUSE, ORDER_ACCEPT, 0, false},
    {ORDER_ACCEPT, ORDER_ACCEPT, BOTH, false}, {ORDER_REFUSE, ORDER_REFUSE, NOBODY, false}, {ORDER_NONE, ORDER_NONE, NOBODY, false},
    {ORDER_WALK, ORDER_ACCEPT, NOBODY, true}, {ORDER_ACCEPT, ORDER_WALK, NOBODY, true}, {ORDER_WALK, ORDER_WALK, NOBODY, true}, {ORDER_REFUSE, ORDER_WALK, NOBODY, true},
  };
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    Game g;
    start_with_offers(&g);
    Order a = {.kind = (uint8_t)table[i].seoul, .seat = (uint8_t)seoul}, b = {.kind = (uint8_t)table[i].washington, .seat = (uint8_t)washington};
    int ours = p.scenario->clause[tariff].start, theirs = p.scenario->clause[nuclear].start;
    round_play(&g, a.kind ? &a : NULL, b.kind ? &b : NULL);
    bool tariff_moved = g.state.term[tariff] != ours, nuclear_moved = g.state.term[nuclear] != theirs;
    assert_int_equal(tariff_moved, table[i].signs == 0 || table[i].signs == BOTH);
    assert_int_equal(nuclear_moved, table[i].signs == 1 || table[i].signs == BOTH);
    assert_int_equal(g.state.signed_turn, table[i].signs == NOBODY ? 0 : 1);
    assert_int_equal(g.state.talks_resume != 0, table[i].broken);
    assert_int_equal(g.state.phase, PHASE_ORDERS);       /* none of these moves puts anything new on the table */
    game_end(&g);
  }
}

static void test_a_package_just_being_replaced_cannot_be_accepted(void **unused) {
  (void)unused;
  Game g;
  start_with_offers(&g);
  Order accept = {.kind = ORDER_ACCEPT, .seat = (uint8_t)seoul}, fresh = offer(&g, washington, nuclear, 2);
  round_play(&g, &accept, &fresh);
  assert_int_equal(g.state.signed_turn, 0);
  assert_int_equal(g.state.offer[washington][nuclear], 2);
  game_end(&g);
}

static void test_a_round_without_a_new_package_ends_the_talk_once_both_have_seen_one(void **unused) {
  (void)unused;
  Game g;
  start(&g);
  round_play(&g, NULL, NULL);                                     /* the first round never ends it */
  assert_int_equal(g.state.phase, PHASE_BARGAIN);
  Order ours = offer(&g, seoul, nuclear, 1);
  round_play(&g, &ours, NULL);                                    /* something new: a third round */
  assert_int_equal(g.state.phase, PHASE_BARGAIN);
  assert_int_equal(g.state.round, 2);
  round_play(&g, NULL, NULL);
  assert_int_equal(g.state.phase, PHASE_ORDERS);
  game_end(&g);
}

static void test_equal_packages_sign_at_once(void **unused) {
  (void)unused;
  Game g;
  start(&g);
  Order ours = offer(&g, seoul, nuclear, 1), theirs = offer(&g, washington, nuclear, 1);
  round_play(&g, &ours, &theirs);
  assert_int_equal(g.state.term[nuclear], 1);
  assert_int_equal(g.state.phase, PHASE_ORDERS);
  game_end(&g);
}

static void test_a_package_changes_one_to_three_clauses(void **unused) {
  (void)unused;
  Game g;
  start(&g);
  Order order = {.kind = ORDER_OFFER, .seat = (uint8_t)seoul};
  memcpy(order.package, g.state.term, sizeof order.package);
  assert_int_equal(game_order(&g, &order).message, MSG_OFFER_EMPTY);
  for (int c = 0; c < 4; c++) order.package[c] = (uint8_t)(g.state.term[c] == 0);
  assert_int_equal(game_order(&g, &order).message, MSG_OFFER_TOO_WIDE);
  order.package[3] = g.state.term[3];
  assert_int_equal(game_order(&g, &order).message, MSG_NONE);
  assert_true(game_undo(&g, seoul));
  order.package[0] = MAX_LEVELS;
  assert_int_equal(game_order(&g, &order).message, MSG_NO_SUCH_LEVEL);
  game_end(&g);
}

static void test_walking_away_closes_the_table_for_a_while(void **unused) {
  (void)unused;
  Game g;
  start(&g);
  Order walk = {.kind = ORDER_WALK, .seat = (uint8_t)seoul};
  round_play(&g, &walk, NULL);
  assert_int_equal(g.state.phase, PHASE_ORDERS);
  while (g.state.turn == 1) {
    for (int seat = 0; seat < p.scenario->seats; seat++) game_hand_in(&g, seat);
    assert_true(game_advance(&g));
  }
  assert_int_equal(g.state.phase, PHASE_ORDERS);          /* no bargain in turn 2 */
  assert_int_equal(game_order(&g, &walk).message, MSG_WRONG_PHASE);
  game_end(&g);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_moves_are_blind_until_both_have_moved), cmocka_unit_test(test_the_table_of_moves),
    cmocka_unit_test(test_a_package_just_being_replaced_cannot_be_accepted), cmocka_unit_test(test_a_round_without_a_new_package_ends_the_talk_once_both_have_seen_one), cmocka_unit_test(test_equal_packages_sign_at_once),
    cmocka_unit_test(test_a_package_changes_one_to_three_clauses), cmocka_unit_test(test_walking_away_closes_the_table_for_a_while),
  };
  return cmocka_run_group_tests(tests, open_all, close_all);
}
