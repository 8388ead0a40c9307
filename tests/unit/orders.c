/* What a seat can order in a turn: how many orders, open and secret, and what they cost; what going past the terms costs
 * beforehand and then; a joint policy done alone. */
#include "support/scene.h"

static void start(Scene *x) {
  scene_open(x, 1);
  x->g.phase = PHASE_ORDERS;
  for (int seat = 0; seat < x->s->seats; seat++) x->g.capital[seat] = 10 * MILLI;
}

static void test_a_turn_has_room_for_two_open_orders_and_one_secret(void **unused) {
  (void)unused;
  Scene x;
  start(&x);
  int us = scene_seat(&x, KS_WASHINGTON);
  x.g.report[us][0] = 500;
  scene_give(&x, (Order){.kind = ORDER_SHARE, .seat = (uint8_t)us});             /* sharing counts as neither */
  scene_give(&x, order_policy(&x, "float_leak"));
  Refusal secret = scene_refusal(&x, order_move(&x, "pat_a652", "kadena", PROCEDURE_SILENT));
  assert_int_equal(secret.message, MSG_NO_SECRET_LEFT);
  assert_int_equal(secret.arg[0], 1);
  scene_give(&x, order_move(&x, "pat_a652", "kadena", PROCEDURE_NOTIFY));
  scene_give(&x, order_policy(&x, "accept_in_kind"));
  Refusal open = scene_refusal(&x, order_policy(&x, "rally_at_home"));
  assert_int_equal(open.message, MSG_NO_OPEN_LEFT);
  assert_int_equal(open.arg[0], 2);
  assert_int_equal(scene_refusal(&x, order_move(&x, "pat_b652", "kadena", PROCEDURE_NOTIFY)).message, MSG_NO_OPEN_LEFT);
  scene_close(&x);

  start(&x);                                            /* a silent movement is the secret order, and open ones remain */
  scene_give(&x, order_move(&x, "pat_a652", "kadena", PROCEDURE_SILENT));
  assert_int_equal(scene_refusal(&x, order_policy(&x, "float_leak")).message, MSG_NO_SECRET_LEFT);
  scene_give(&x, order_policy(&x, "accept_in_kind"));
  scene_give(&x, order_policy(&x, "rally_at_home"));
  scene_close(&x);
}

static void test_who_cannot_pay_for_going_past_the_terms_cannot_do_it(void **unused) {
  (void)unused;
  static const struct { const char *level; Procedure how; int32_t cost; } table[] = {
    {"consent", PROCEDURE_ASK, 500}, {"consent", PROCEDURE_NOTIFY, 2500}, {"consent", PROCEDURE_SILENT, 3500},
    {"notification", PROCEDURE_NOTIFY, 500}, {"notification", PROCEDURE_SILENT, 1500}, {"standing", PROCEDURE_SILENT, 500},
    {"none", PROCEDURE_ASK, 1500}};
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    Scene x;
    start(&x);
    int us = scene_seat(&x, KS_WASHINGTON);
    *scene_term(&x, KC_LEAVE) = (uint8_t)scene_level(&x, KC_LEAVE, table[i].level);
    Order order = order_move(&x, "us_51fw_36fs", "kadena", table[i].how);
    x.g.capital[us] = table[i].cost - 1;
    Refusal refusal = scene_refusal(&x, order);
    assert_int_equal(refusal.message, MSG_NO_CAPITAL);
    assert_int_equal(refusal.arg[0], table[i].cost);
    x.g.capital[us] = table[i].cost + 499;
    scene_give(&x, order);
    assert_int_equal(capital_free(x.s, &x.g, us), 499);
    assert_int_equal(scene_refusal(&x, order_move(&x, "pat_a652", "kunsan", PROCEDURE_NOTIFY)).message, MSG_NO_CAPITAL);
    room_terms(&x.a);
    assert_int_equal(x.g.capital[us], 499);             /* and that is what it costs */
    scene_close(&x);
  }
  Scene x;
  start(&x);                                            /* inside Korea, or home, nothing leaves */
  *scene_term(&x, KC_LEAVE) = 0;
  x.g.capital[scene_seat(&x, KS_WASHINGTON)] = 500;
  assert_int_equal(scene_refusal(&x, order_move(&x, "us_51fw_36fs", "kunsan", PROCEDURE_SILENT)).message, MSG_NONE);
  assert_int_equal(scene_refusal(&x, order_move(&x, "pat_b21", "kadena", PROCEDURE_SILENT)).message, MSG_NONE);
  scene_close(&x);
}

/* The policy's price to whoever asks, when it is ordered, and when it is paid. */
static int32_t joint_price(int turn, int signed_turn, const char *name, int64_t micro) {
  Scene x;
  start(&x);
  int seoul = scene_seat(&x, KS_SEOUL);
  if (name) scene_assume(&x, name, micro);
  x.g.turn = (uint16_t)turn;
  x.g.signed_turn = (uint16_t)signed_turn;
  Order order = order_policy(&x, "consultation_cell");
  int32_t price = policy_cost(x.s, &x.g, order.subject);
  x.g.capital[seoul] = price - 1;
  assert_int_equal(scene_refusal(&x, order).message, MSG_NO_CAPITAL);
  x.g.capital[seoul] = price;
  scene_give(&x, order);
  room_policies(&x.a);
  assert_int_equal(x.g.capital[seoul], 0);
  scene_close(&x);
  return price;
}

static void test_a_joint_policy_costs_double_unless_something_was_signed_of_late(void **unused) {
  (void)unused;
  assert_int_equal(joint_price(3, 0, NULL, 0), 2000);
  assert_int_equal(joint_price(1, 0, NULL, 0), 2000);             /* turn nought is no signature */
  assert_int_equal(joint_price(3, 3, NULL, 0), 1000);
  assert_int_equal(joint_price(7, 3, NULL, 0), 1000);             /* four turns */
  assert_int_equal(joint_price(8, 3, NULL, 0), 2000);
  assert_int_equal(joint_price(5, 3, "capital.joint_turns", 2 * MICRO), 1000);
  assert_int_equal(joint_price(6, 3, "capital.joint_turns", 2 * MICRO), 2000);
  assert_int_equal(joint_price(8, 3, "capital.joint_alone", 3 * MICRO), 3000);
  Scene x;
  start(&x);
  assert_int_equal(policy_cost(x.s, &x.g, policy_find(x.s, "explain_at_home")), 1000);      /* not joint */
  scene_close(&x);
}

static void test_a_tariff_threatened_is_carried_out_at_25_percent(void **unused) {
  (void)unused;
  Scene x;
  start(&x);
  Order order = order_policy(&x, "impose_tariff");
  assert_int_equal(scene_refusal(&x, order).message, MSG_NEEDS_VARIABLE_LOW);
  *scene_variable(&x, KV_TARIFF_THREAT) = 25;
  int t250 = scene_level(&x, KC_TARIFF, "t250");
  assert_int_not_equal(*scene_term(&x, KC_TARIFF), t250);
  scene_give(&x, order);
  room_policies(&x.a);
  assert_int_equal(*scene_term(&x, KC_TARIFF), t250);
  assert_int_equal(*scene_variable(&x, KV_TARIFF_THREAT), 0);
  assert_int_equal(scene_told(&x, MSG_TERM_CHANGED), 1);
  scene_days(&x, 14);
  *scene_variable(&x, KV_TARIFF_THREAT) = 25;
  x.g.turn = 20;
  assert_int_equal(scene_refusal(&x, order).message, MSG_NEEDS_TERM_LOW);       /* it stands there already */
  scene_close(&x);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_a_turn_has_room_for_two_open_orders_and_one_secret), cmocka_unit_test(test_who_cannot_pay_for_going_past_the_terms_cannot_do_it),
    cmocka_unit_test(test_a_joint_policy_costs_double_unless_something_was_signed_of_late), cmocka_unit_test(test_a_tariff_threatened_is_carried_out_at_25_percent),
  };
  return cmocka_run_group_tests(tests, shipped_open, shipped_close);
}
