/* Money and the bargain: what signing, walking away and a demand not met cost, what both sides' packages come to when each
 * accepts the other's, what investment draws from the reserves, and what the 2006 statement adds to a breach. */
#include "support/scene.h"

enum { MOST = 4 };
typedef struct Change { KnownClause clause; const char *level; } Change;      /* a list ends without a level */

static void start(Scene *x) {
  scene_open(x, 1);
  x->g.phase = PHASE_BARGAIN;
}

static void offer(Scene *x, KnownSeat seat, const Change *changes) {
  Order order = {.kind = ORDER_OFFER, .seat = (uint8_t)scene_seat(x, seat)};
  memcpy(order.package, x->g.term, sizeof order.package);
  for (int i = 0; i < MOST && changes[i].level; i++)
    order.package[x->s->known_clause[changes[i].clause]] = (uint8_t)scene_level(x, changes[i].clause, changes[i].level);
  scene_give(x, order);
}

static void both(Scene *x, OrderKind kind) {
  scene_give(x, (Order){.kind = (uint8_t)kind, .seat = (uint8_t)scene_seat(x, KS_SEOUL)});
  scene_give(x, (Order){.kind = (uint8_t)kind, .seat = (uint8_t)scene_seat(x, KS_WASHINGTON)});
  room_bargain(&x->a);
}

static int changed(const Scene *x) {
  int count = 0;
  for (int c = 0; c < x->s->clauses; c++) count += x->g.term[c] != x->s->clause[c].start;
  return count;
}

static void test_signing_warms_by_each_clause_that_changes(void **unused) {
  (void)unused;
  static const Change all[3] = {{KC_TARIFF, "t125"}, {KC_NUCLEAR, "planning"}, {KC_FLOOR, "f25000"}};
  for (int n = 1; n <= 3; n++)
    for (int weight = 0; weight <= 3; weight++) {
      Change some[MOST] = {{0}};
      memcpy(some, all, (size_t)n * sizeof *some);
      Scene x;
      start(&x);
      scene_assume(&x, "bargain.signing_trust", weight * MICRO);
      offer(&x, KS_SEOUL, some);
      offer(&x, KS_WASHINGTON, some);
      room_bargain(&x.a);
      assert_int_equal(changed(&x), n);
      assert_int_equal(scene_moved(&x, KT_TRUST), n * weight * MILLI);
      scene_close(&x);
    }
}

/* The next turns after a walk: is there a bargain? */
static bool talks_in(Scene *x, int turn) {
  while (x->g.turn < turn) rules_advance(&x->a);
  bool open = x->g.phase == PHASE_BARGAIN;
  return open;
}

static void test_who_walks_away_costs_trust_and_the_next_turns_talks(void **unused) {
  (void)unused;
  for (int turns = 0; turns <= 2; turns++) {
    Scene x;
    start(&x);
    scene_assume(&x, "bargain.walk_turns", turns * MICRO);
    scene_give(&x, (Order){.kind = ORDER_WALK, .seat = (uint8_t)scene_seat(&x, KS_SEOUL)});
    room_bargain(&x.a);
    assert_int_equal(scene_moved(&x, KT_TRUST), -3000);
    assert_int_equal(scene_told(&x, MSG_WALKED), 1);
    for (int turn = 2; turn <= 4; turn++) assert_int_equal(talks_in(&x, turn), turn > 1 + turns);
    scene_close(&x);
  }
}

static void test_when_each_accepts_the_others_package(void **unused) {
  (void)unused;
  static const struct { Change seoul[MOST], washington[MOST]; int signs; } table[] = {
    {{{KC_TARIFF, "t125"}}, {{KC_NUCLEAR, "planning"}}, 2},
    {{{KC_TARIFF, "t125"}, {KC_FLOOR, "f28500"}}, {{KC_NUCLEAR, "planning"}}, 3},
    {{{KC_TARIFF, "t125"}, {KC_FLOOR, "f28500"}}, {{KC_NUCLEAR, "planning"}, {KC_SUPPORT, "consultation"}}, 0},       /* four */
    {{{KC_TARIFF, "t125"}}, {{KC_TARIFF, "t250"}}, 0},                                                          /* they contradict */
    {{{KC_TARIFF, "t125"}, {KC_FLOOR, "f28500"}}, {{KC_TARIFF, "t250"}}, 1},
    {{{KC_TARIFF, "t125"}, {KC_FLOOR, "f28500"}}, {{KC_TARIFF, "t125"}, {KC_SUPPORT, "consultation"}}, 3}};
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    Scene x;
    start(&x);
    offer(&x, KS_SEOUL, table[i].seoul);
    offer(&x, KS_WASHINGTON, table[i].washington);
    room_bargain(&x.a);
    assert_int_equal(changed(&x), 0);
    both(&x, ORDER_ACCEPT);
    assert_int_equal(changed(&x), table[i].signs);
    assert_int_equal(scene_told(&x, MSG_SIGNED), table[i].signs > 0);
    assert_int_equal(x.g.signed_turn, table[i].signs > 0);
    assert_int_equal(scene_moved(&x, KT_TRUST), table[i].signs * MILLI);
    assert_int_equal(x.g.bargain_closed, table[i].signs > 0);               /* where nothing is signed, talks go on */
    scene_close(&x);
  }
}

static void test_a_demand_that_is_not_met_costs_trust_and_standing(void **unused) {
  (void)unused;
  static const struct { int32_t demand; const char *pays; bool met; } table[] = {
    {0, "p1020", true}, {1020, "p1020", true}, {1100, "p1020", false}, {10000, "p1020", false}, {10000, "p10000", true}, {1600, "p2000", true}};
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    Scene x, without;
    scene_open(&x, 1);
    scene_open(&without, 1);
    *scene_term(&x, KC_COST_SHARING) = *scene_term(&without, KC_COST_SHARING) = (uint8_t)scene_level(&x, KC_COST_SHARING, table[i].pays);
    *scene_variable(&x, KV_COST_DEMAND) = table[i].demand;
    room_cost_sharing(&x.a);
    room_cost_sharing(&without.a);
    assert_int_equal(scene_moved(&x, KT_TRUST), table[i].met ? 0 : -233);       /* half a point a month, for 14 days */
    int32_t standing = scene_moved(&x, KT_SEOUL_MANDATE) - scene_moved(&without, KT_SEOUL_MANDATE);
    if (table[i].met) assert_int_equal(standing, 0);
    else if (table[i].demand == 10000) assert_in_range(-standing, 400, 460);    /* ln 9.8 points, 14 days of 74 */
    scene_close(&x);
    scene_close(&without);
  }
}

static void test_investment_draws_on_the_reserves(void **unused) {
  (void)unused;
  static const struct { const char *level; int32_t paid; } table[] = {{"i0", 0}, {"i20000", 767}, {"i60000", 2301}};      /* in 14 days */
  for (size_t i = 0; i < sizeof table / sizeof *table; i++)
    for (int half = 0; half <= 2; half++) {
      Scene x;
      scene_open(&x, 1);
      scene_assume(&x, "trade.investment_reserves", half * MICRO / 2);
      *scene_term(&x, KC_INVESTMENT) = (uint8_t)scene_level(&x, KC_INVESTMENT, table[i].level);
      room_trade(&x.a);
      room_trade(&x.a);
      assert_int_equal(x.g.invested, 2 * table[i].paid);
      assert_int_equal(x.g.reserves, x.s->reserves_start - 2 * ((table[i].paid * half + 1) / 2));
      scene_close(&x);
    }
}

/* Trust lost to a movement put like this under these terms. */
static int32_t breach(const char *level, Procedure how, bool invoked) {
  Scene x;
  scene_open(&x, 1);
  x.g.phase = PHASE_ORDERS;
  x.g.capital[scene_seat(&x, KS_WASHINGTON)] = 10 * MILLI;
  *scene_term(&x, KC_LEAVE) = (uint8_t)scene_level(&x, KC_LEAVE, level);
  *scene_variable(&x, KV_STATEMENT_INVOKED) = invoked;
  Order order = order_move(&x, "us_51fw_36fs", "kadena", how);
  scene_give(&x, order);
  room_terms(&x.a);
  for (int turn = 0; turn < 3; turn++) {                /* a silent one costs when it is found out */
    room_redeployment(&x.a);
    room_breaches(&x.a);
    scene_days(&x, 14);
  }
  int32_t lost = -scene_moved(&x, KT_TRUST), autonomy = -scene_moved(&x, KT_AUTONOMY);
  assert_int_equal(lost * 2, autonomy * 5);
  scene_close(&x);
  return lost;
}

static void test_the_2006_statement_makes_a_breach_one_level_graver(void **unused) {
  (void)unused;
  static const struct { const char *level; Procedure how; int excess; } table[] = {
    {"notification", PROCEDURE_NOTIFY, 0}, {"notification", PROCEDURE_SILENT, 1}, {"consultation", PROCEDURE_NOTIFY, 1}, {"consultation", PROCEDURE_SILENT, 2},
    {"consent", PROCEDURE_ASK, 0}, {"consent", PROCEDURE_NOTIFY, 2}, {"none", PROCEDURE_ASK, 1}, {"none", PROCEDURE_NOTIFY, 3}, {"none", PROCEDURE_SILENT, 4},
    {"standing", PROCEDURE_SILENT, 0}};
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    assert_int_equal(breach(table[i].level, table[i].how, false), 5000 * table[i].excess);
    assert_int_equal(breach(table[i].level, table[i].how, true), 5000 * (table[i].excess + (table[i].excess > 0)));       /* what is no breach stays none */
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_signing_warms_by_each_clause_that_changes), cmocka_unit_test(test_who_walks_away_costs_trust_and_the_next_turns_talks),
    cmocka_unit_test(test_when_each_accepts_the_others_package), cmocka_unit_test(test_a_demand_that_is_not_met_costs_trust_and_standing),
    cmocka_unit_test(test_investment_draws_on_the_reserves), cmocka_unit_test(test_the_2006_statement_makes_a_breach_one_level_graver),
  };
  return cmocka_run_group_tests(tests, shipped_open, shipped_close);
}
