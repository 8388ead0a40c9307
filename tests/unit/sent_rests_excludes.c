/* What format 2 added to effects, cards and policies: a ladder sent to a rung, a card that rests, policies that exclude each other. */
#include "rules/room.h"
#include "core/fixed.h"
#include "support/games.h"
#include "support/written.h"

typedef struct Stand { Scenario *s; GameState g; EventList events; Adjudication a; } Stand;

static void stand_open(Stand *x, const char *added) {
  memset(x, 0, sizeof *x);
  x->s = written_right(added, NULL);
  x->a = (Adjudication){ .scenario = x->s, .state = &x->g, .dice = { .seed = 7 }, .events = &x->events };
  rules_begin(&x->a);
}

static void stand_close(Stand *x) {
  events_free(&x->events);
  scenario_free(x->s);
}

static void test_a_ladder_goes_to_the_rung_from_wherever_it_stands(void **unused) {
  (void)unused;
  Stand x;
  stand_open(&x, "policy \"bomb\" { seat = \"seoul\", effects = { { ladder = \"strait\", to = \"blockade\" } } }\n"
                 "policy \"later\" { seat = \"seoul\", effects = { { ladder = \"strait\", to = \"war\", delay = 30 } } }");
  const Effect *e = &x.s->effect[x.s->policy[1].effects.first];
  assert_true(e->op == EFFECT_RUNG_TO && e->target == 0 && e->amount == 1 && e->chance == CHANCE_ONE);
  for (int from = 0; from < 3; from++) {
    x.g.rung[0] = (uint8_t)from;
    effects_start(&x.a, x.s->policy[1].effects, (Cause){ CAUSE_POLICY, 0, 1 });
    assert_int_equal(x.g.rung[0], 1);
  }
  assert_int_equal(x.g.rung_peak[0], 1);
  effects_start(&x.a, x.s->policy[2].effects, (Cause){ CAUSE_POLICY, 0, 2 });
  room_effects(&x.a);
  assert_int_equal(x.g.rung[0], 1);                     /* day 30 is in the next turn of three weeks */
  x.g.day += x.g.turn_days;
  room_effects(&x.a);
  assert_int_equal(x.g.rung[0], 2);
  stand_close(&x);
}

static void test_where_a_ladder_goes_is_a_rung_of_its_own_and_nothing_else(void **unused) {
  (void)unused;
  static const struct { const char *effect, *says; } wrong[] = {
    { "{ ladder = \"strait\", to = \"warr\" }", "unknown rung 'warr'; did you mean 'war'?" },
    { "{ ladder = \"strait\", to = \"war\", move = 1 }", "found move beside to" },
    { "{ ladder = \"strait\", to = \"war\", for_days = 9 }", "found for_days beside to" },
    { "{ track = \"trust\", to = \"war\" }", "found to without ladder" },
    { "{ ladder = \"strait\" }", "expected move = NUMBER or to = \"RUNG\" beside ladder" },
  };
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    char added[300];
    snprintf(added, sizeof added, "policy \"x\" { seat = \"seoul\", effects = {\n%s } }", wrong[i].effect);
    written_wrong(added, 2, 0, wrong[i].says);
  }
}

/* Turns in which the card was played, as bits. */
static unsigned turns_played(const char *added, int turns) {
  Stand x;
  unsigned played = 0;
  stand_open(&x, added);
  for (int turn = 1; turn <= turns; turn++) {
    x.g.turn = (uint16_t)turn;
    x.a.dice.turn = (uint32_t)turn;
    room_cards(&x.a);
    if (x.g.card_turn[0] == turn) played |= 1u << turn;
  }
  stand_close(&x);
  return played;
}

static void test_a_card_rests_for_its_turns(void **unused) {
  (void)unused;
  assert_int_equal(turns_played("card \"news\" { monthly = 1 }", 8), 0x1FE);
  assert_int_equal(turns_played("card \"news\" { monthly = 1, cooldown = 1 }", 8), 1u << 1 | 1u << 3 | 1u << 5 | 1u << 7);
  assert_int_equal(turns_played("card \"news\" { monthly = 1, cooldown = 3 }", 8), 1u << 1 | 1u << 5);
  assert_int_equal(turns_played("card \"news\" { monthly = 1, once = true }", 8), 1u << 1);
  Stand x;
  stand_open(&x, "card \"news\" { monthly = 1, cooldown = 3 }");
  x.g.card_turn[0] = 1;
  x.g.turn = 2;
  pending_push(&x.a, EFFECT_CARD, 0, 0, 0, (Cause){ CAUSE_INJECT, 0xFF, 0 });
  room_cards(&x.a);
  assert_int_equal(x.g.card_turn[0], 2);                /* the facilitator need not wait */
  stand_close(&x);
  written_wrong("card \"news\" { monthly = 1,\ncooldown = 300 }", 2, 0, "300");
}

static const char rice[] =
  "policy \"send\" { seat = \"seoul\", cost = 0, excludes = { \"stop\" } }\n"
  "policy \"stop\" { seat = \"seoul\", cost = 0 }\n"
  "policy \"talk\" { seat = \"seoul\", cost = 0 }";

static void test_policies_that_exclude_each_other_are_refused_in_one_turn(void **unused) {
  (void)unused;
  Stand x;
  stand_open(&x, rice);
  x.g.phase = PHASE_ORDERS;
  for (int first = 1; first <= 2; first++) {            /* said by one, it holds for both */
    View view;
    GameState kept = x.g;
    Order order = { .kind = ORDER_POLICY, .seat = 0, .subject = (uint16_t)first }, other = { .kind = ORDER_POLICY, .seat = 0, .subject = (uint16_t)(3 - first) };
    order_apply(x.s, &x.g, &order);
    view_make(x.s, &x.g, 0, &view);
    Refusal refusal = order_refusal(x.s, &view, &other);
    assert_int_equal(refusal.message, MSG_EXCLUDED);
    assert_true(refusal.arg[0] == other.subject && refusal.arg[1] == order.subject);
    other.subject = 3;
    assert_int_equal(order_refusal(x.s, &view, &other).message, MSG_NONE);
    x.g = kept;
  }
  assert_true(policies_exclude(x.s, 1, 2) && policies_exclude(x.s, 2, 1) && !policies_exclude(x.s, 1, 3));
  stand_close(&x);
  written_wrong("policy \"send\" { seat = \"seoul\",\nexcludes = { \"sendd\" } }", 2, 0, "unknown policy 'sendd'; did you mean 'send'?");
  written_wrong("policy \"send\" { seat = \"seoul\",\nexcludes = { \"send\" } }", 2, 0, "found itself");
  written_wrong("policy \"stop\" { seat = \"washington\" }\npolicy \"send\" { seat = \"seoul\",\nexcludes = { \"stop\" } }", 3, 0, "'stop' is a policy of another seat");
}

static uint64_t fingerprint_of(const char *added) {
  Scenario *s = written_right(added, NULL);
  uint64_t fingerprint = s->fingerprint;
  scenario_free(s);
  return fingerprint;
}

static void test_the_fingerprint_knows_them(void **unused) {
  (void)unused;
  assert_true(fingerprint_of("card \"n\" { }") != fingerprint_of("card \"n\" { cooldown = 2 }"));
  assert_true(fingerprint_of("card \"n\" { cooldown = 3 }") != fingerprint_of("card \"n\" { cooldown = 2 }"));
  assert_true(fingerprint_of(rice) != fingerprint_of("policy \"send\" { seat = \"seoul\", cost = 0 }\npolicy \"stop\" { seat = \"seoul\", cost = 0 }\npolicy \"talk\" { seat = \"seoul\", cost = 0 }"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_a_ladder_goes_to_the_rung_from_wherever_it_stands), cmocka_unit_test(test_where_a_ladder_goes_is_a_rung_of_its_own_and_nothing_else),
    cmocka_unit_test(test_a_card_rests_for_its_turns), cmocka_unit_test(test_policies_that_exclude_each_other_are_refused_in_one_turn),
    cmocka_unit_test(test_the_fingerprint_knows_them),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
