/* Promises and threats: a floor that is broken, what promises do to fears and to the nuclear question, permissions that are
 * refused when it counts, threats that lapse, and a payment already agreed. */
#include "support/scene.h"

static void sent_away(Scene *x, const char *formation, bool silent) {
  int unit = scene_formation(x, formation);
  x->g.formation_place[unit] = x->g.formation_goal[unit] = (uint8_t)place_find(x->s, "kadena");
  if (!silent) x->g.formation_shown[unit] = x->g.formation_place[unit];
  x->g.formation_stage[unit] = silent ? FORMATION_SETTING_UP : FORMATION_READY;
  x->g.formation_silent[unit] = silent;
  x->g.part[PART_LEFT] += x->s->formation[unit].peninsula;
}

static void test_a_broken_floor_costs_trust_and_belief_once(void **unused) {
  (void)unused;
  static const struct { const char *floor; int32_t missing; } table[] = {{"none", 0}, {"f22000", 0}, {"f25000", 500}, {"f28500", 4000}};
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    Scene x;
    scene_open(&x, 1);
    *scene_term(&x, KC_FLOOR) = (uint8_t)scene_level(&x, KC_FLOOR, table[i].floor);
    room_breaches(&x.a);
    assert_int_equal(scene_told(&x, MSG_FLOOR_BROKEN), 0);        /* all are here */
    sent_away(&x, "rot_sbct", false);                             /* 4,000 people */
    for (int turn = 0; turn < 3; turn++) {
      room_breaches(&x.a);
      assert_int_equal(scene_moved(&x, KT_TRUST), -2 * table[i].missing);
      assert_int_equal(scene_moved(&x, KT_CREDIBILITY), -3 * table[i].missing);
      assert_int_equal(scene_told(&x, MSG_FLOOR_BROKEN), table[i].missing > 0);
    }
    sent_away(&x, "us_2cab", true);                               /* 2,700 more, of whom nobody knows */
    room_breaches(&x.a);
    assert_int_equal(scene_moved(&x, KT_CREDIBILITY), -3 * table[i].missing);
    int32_t then = table[i].missing;
    if (table[i].missing) then += 2700;
    x.g.formation_silent[scene_formation(&x, "us_2cab")] = 0;
    room_breaches(&x.a);
    if (table[i].missing) assert_int_equal(scene_moved(&x, KT_CREDIBILITY), -3 * then);      /* what is missing newly, and that alone */
    scene_close(&x);
  }
}

/* What a promise does to the nuclear question, on the same luck. */
static int32_t headline_moves(int nuclear, bool pledge, int64_t sign) {
  Scene x, without;
  scene_open(&x, 1);
  scene_open(&without, 1);
  scene_assume(&x, "opinion.nuclear_reassured", sign);
  *scene_term(&x, KC_NUCLEAR) = (uint8_t)nuclear;
  *scene_variable(&x, KV_FLOOR_PLEDGE) = pledge;
  room_opinion(&x.a);
  room_opinion(&without.a);
  int32_t moves = scene_track(&x, KT_NUCLEAR_HEADLINE) - scene_track(&without, KT_NUCLEAR_HEADLINE);
  scene_close(&x);
  scene_close(&without);
  return moves;
}

static void test_reassurance_moves_the_nuclear_question_by_its_disputed_sign(void **unused) {
  (void)unused;
  assert_true(headline_moves(1, false, -1500000) < 0);
  assert_true(headline_moves(0, true, -1500000) < 0);
  assert_true(headline_moves(1, false, 5 * MICRO) > 0);
  assert_true(headline_moves(0, true, 5 * MICRO) > 0);
  assert_int_equal(headline_moves(2, true, 0), 0);
  assert_true(headline_moves(2, true, -1500000) < headline_moves(1, false, -1500000));
}

static void test_firm_promises_lower_one_fear_and_raise_the_other(void **unused) {
  (void)unused;
  Scene x;
  scene_open(&x, 1);
  *scene_term(&x, KC_NUCLEAR) = (uint8_t)scene_level(&x, KC_NUCLEAR, "visible");
  room_commitments(&x.a);
  assert_in_range(scene_moved(&x, KT_SEOUL_ENTRAPMENT), 630, 640);             /* two levels, a point each; 14 days of 44 */
  assert_in_range(-scene_moved(&x, KT_SEOUL_ABANDONMENT), 1900, 1920);          /* three each */
  scene_close(&x);

  for (int law = 0; law < 2; law++)
    for (int pledge = 0; pledge < 2; pledge++) {
      scene_open(&x, 1);
      *scene_variable(&x, KV_FLOOR_LAW) = law;
      *scene_variable(&x, KV_FLOOR_PLEDGE) = pledge;
      room_fears(&x.a);
      assert_in_range(-scene_moved(&x, KT_SEOUL_ABANDONMENT), 954 * (law + pledge), 955 * (law + pledge));
      scene_close(&x);
    }
}

static void test_refusing_bases_that_were_promised_is_paid_for_once_in_each_fighting(void **unused) {
  (void)unused;
  static const struct { const char *level; int32_t price; } table[] = {{"none", 0}, {"consent", 0}, {"consultation", 5000}, {"notification", 10000}, {"standing", 15000}};
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    Scene x;
    scene_open(&x, 1);
    scene_assume(&x, "entrapment.strike", 0);
    *scene_term(&x, KC_BASES) = (uint8_t)scene_level(&x, KC_BASES, table[i].level);
    *scene_variable(&x, KV_BASE_USE_REFUSED) = 1;
    room_entrapment(&x.a);
    assert_int_equal(scene_moved(&x, KT_TRUST), 0);               /* nothing is refused before it is asked for */
    for (int fighting = 1; fighting <= 2; fighting++) {
      scene_climb(&x, KL_STRAIT, KR_STRIKES);
      for (int turn = 0; turn < 3; turn++) {
        room_entrapment(&x.a);
        assert_int_equal(scene_moved(&x, KT_TRUST), -fighting * table[i].price);
      }
      scene_climb(&x, KL_STRAIT, KR_CEASEFIRE);
      room_entrapment(&x.a);
    }
    scene_close(&x);
  }
  Scene x;                                              /* a refusal that was free does not pay for one that is not */
  scene_open(&x, 1);
  scene_assume(&x, "entrapment.strike", 0);
  *scene_variable(&x, KV_BASE_USE_REFUSED) = 1;
  scene_climb(&x, KL_STRAIT, KR_STRIKES);
  *scene_term(&x, KC_BASES) = (uint8_t)scene_level(&x, KC_BASES, "consent");
  room_entrapment(&x.a);
  *scene_term(&x, KC_BASES) = (uint8_t)scene_level(&x, KC_BASES, "notification");
  room_entrapment(&x.a);
  assert_int_equal(scene_moved(&x, KT_TRUST), -10000);
  scene_close(&x);
}

static void test_a_threat_that_lapses_is_believed_less(void **unused) {
  (void)unused;
  static const struct { KnownVariable threat; int32_t amount, until; KnownClause clause; const char *level; bool lapses; } table[] = {
    {KV_COST_DEMAND, 10000, 14, KC_COST_SHARING, "p1020", true}, {KV_COST_DEMAND, 10000, 14, KC_COST_SHARING, "p5000", true},
    {KV_COST_DEMAND, 10000, 14, KC_COST_SHARING, "p10000", false},              /* met */
    {KV_COST_DEMAND, 10000, 15, KC_COST_SHARING, "p1020", false},               /* not yet */
    {KV_COST_DEMAND, 10000, 0, KC_COST_SHARING, "p1020", false},                /* it stands */
    {KV_COST_DEMAND, 0, 14, KC_COST_SHARING, "p1020", false},                   /* taken back */
    {KV_TARIFF_THREAT, 25, 14, KC_TARIFF, "t150", true}, {KV_TARIFF_THREAT, 25, 14, KC_TARIFF, "t200", true},
    {KV_TARIFF_THREAT, 25, 14, KC_TARIFF, "t250", false},                       /* carried out */
    {KV_TARIFF_THREAT, 25, 60, KC_TARIFF, "t150", false}, {KV_TARIFF_THREAT, 0, 14, KC_TARIFF, "t150", false}};
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    Scene x;
    scene_open(&x, 1);
    x.g.variable[x.s->known_variable[table[i].threat]] = table[i].amount;
    x.g.variable_until[x.s->known_variable[table[i].threat]] = table[i].until;
    *scene_term(&x, table[i].clause) = (uint8_t)scene_level(&x, table[i].clause, table[i].level);
    room_threats(&x.a);
    assert_int_equal(scene_told(&x, MSG_THREAT_LAPSED), table[i].lapses);
    assert_int_equal(scene_moved(&x, KT_CREDIBILITY), table[i].lapses ? -6000 : 0);         /* 12% of 50 */
    assert_int_equal(scene_moved(&x, KT_WASHINGTON_MANDATE), table[i].lapses ? -1500 : 0);
    int32_t amount = table[i].amount;
    scene_days(&x, x.g.turn_days);
    variables_expire(&x.a);                             /* what was told to lapse does, and nothing else */
    if (table[i].lapses) assert_int_equal(*scene_variable(&x, table[i].threat), 0);
    if (table[i].until != 14) assert_int_equal(*scene_variable(&x, table[i].threat), amount);
    scene_close(&x);
  }
}

static void test_the_payment_agreed_for_2026_comes_unless_more_is_paid_already(void **unused) {
  (void)unused;
  static const struct { const char *before, *after; bool played; int day; } table[] = {
    {"p1020", "p1100", true, 129}, {"p1020", "p1100", true, 140}, {"p1100", "p1100", false, 129}, {"p1300", "p1300", false, 129}, {"p1020", "p1020", false, 100}};
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    Scene x;
    scene_open(&x, 1);
    int card = card_find(x.s, "payment_due");
    assert_true(card >= 0);
    x.g.day = table[i].day;                             /* the first of January is day 129 */
    *scene_term(&x, KC_COST_SHARING) = (uint8_t)scene_level(&x, KC_COST_SHARING, table[i].before);
    room_cards(&x.a);
    assert_int_equal(x.g.card_turn[card] > 0, table[i].played);
    assert_int_equal(*scene_term(&x, KC_COST_SHARING), scene_level(&x, KC_COST_SHARING, table[i].after));
    scene_close(&x);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_a_broken_floor_costs_trust_and_belief_once), cmocka_unit_test(test_reassurance_moves_the_nuclear_question_by_its_disputed_sign),
    cmocka_unit_test(test_firm_promises_lower_one_fear_and_raise_the_other), cmocka_unit_test(test_refusing_bases_that_were_promised_is_paid_for_once_in_each_fighting),
    cmocka_unit_test(test_a_threat_that_lapses_is_believed_less), cmocka_unit_test(test_the_payment_agreed_for_2026_comes_unless_more_is_paid_already),
  };
  return cmocka_run_group_tests(tests, shipped_open, shipped_close);
}
