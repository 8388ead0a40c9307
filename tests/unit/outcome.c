/* The outcome: losses weigh more, and what is still on its way when the game ends counts by the legacy's share. What was for a
 * time is undone on its day. Self-reliance takes years. */
#include "support/scene.h"

static int32_t axis_at_end(Scene *x, KnownSeat seat, const char *axis) {
  x->g.over = 1;
  room_outcome(&x->a);
  return x->g.axis[scene_axis(x, seat, axis)];
}

static int32_t standing_after(int32_t moved, int64_t loss_weight) {
  Scene x;
  scene_open(&x, 1);
  scene_assume(&x, "outcome.loss_weight", loss_weight);
  x.g.track[x.s->known_track[KT_SEOUL_MANDATE]] += moved;
  int32_t axis = axis_at_end(&x, KS_SEOUL, "mandate");
  scene_close(&x);
  return axis;
}

static void test_losses_weigh_more_than_gains(void **unused) {
  (void)unused;
  assert_int_equal(standing_after(-10000, MICRO), 40000);
  assert_int_equal(standing_after(-10000, 2 * MICRO), 30000);
  assert_int_equal(standing_after(10000, MICRO), 60000);
  assert_int_equal(standing_after(10000, 2 * MICRO), 60000);
  assert_int_equal(standing_after(0, 2 * MICRO), 50000);
  assert_int_equal(standing_after(-40000, 2 * MICRO), 0);         /* never below nought */
}

/* What the legacy adds to an axis, at this share: a clause signed in a turn that is the last, or is not. */
static int32_t signature_adds(int64_t share, bool last) {
  Scene x;
  scene_open(&x, 1);
  scene_assume(&x, "outcome.legacy_share", 0);
  if (last) x.g.last_turn = x.g.turn;
  *scene_term(&x, KC_TARIFF) = (uint8_t)scene_level(&x, KC_TARIFF, "t100");      /* five points lower: 2 points of growth, with a lag of 270 days */
  room_commitments(&x.a);
  int32_t without = axis_at_end(&x, KS_SEOUL, "prosperity");
  assert_in_range(without, 50001, 50200);
  scene_assume(&x, "outcome.legacy_share", share);
  int32_t with = axis_at_end(&x, KS_SEOUL, "prosperity");
  scene_close(&x);
  return with - without;
}

static void test_a_clause_signed_in_the_last_turn_counts(void **unused) {
  (void)unused;
  assert_int_equal(signature_adds(0, true), 0);
  assert_in_range(signature_adds(MICRO, true), 1500, 1560);       /* 1,095 of 1,365 days of what is left of two points */
  assert_in_range(signature_adds(MICRO / 2, true), 750, 780);
  assert_int_equal(signature_adds(MICRO, false), 0);              /* before that, it is still coming by itself */
}

/* Seoul's standing when four points more are due on this day. */
static int32_t effect_adds(int64_t share, int days) {
  Scene x;
  scene_open(&x, 1);
  scene_assume(&x, "outcome.legacy_share", share);
  pending_push(&x.a, EFFECT_TRACK, x.s->known_track[KT_SEOUL_MANDATE], 4000, x.g.day + days, cause_room(ROOM_EFFECTS));
  int32_t axis = axis_at_end(&x, KS_SEOUL, "mandate");
  scene_close(&x);
  return axis - 50000;
}

static void test_an_effect_that_waits_counts_if_it_comes_in_time(void **unused) {
  (void)unused;
  assert_int_equal(effect_adds(0, 100), 0);
  assert_int_equal(effect_adds(MICRO, 100), 4000);
  assert_int_equal(effect_adds(700000, 100), 2800);
  assert_int_equal(effect_adds(MICRO, 14 + 1095), 4000);          /* the end of the last turn and the legacy's days */
  assert_int_equal(effect_adds(MICRO, 14 + 1096), 0);
}

/* Worth to Seoul of a pledge of the floor that holds until this day; 0 for good. */
static int32_t pledge_adds(int64_t share, int until) {
  Scene x;
  scene_open(&x, 1);
  scene_assume(&x, "outcome.legacy_share", share);
  int pledge = x.s->known_variable[KV_FLOOR_PLEDGE];
  x.g.variable[pledge] = 1;
  x.g.variable_until[pledge] = until;
  int32_t axis = axis_at_end(&x, KS_SEOUL, "alliance");
  scene_close(&x);
  return axis - 50000;
}

static void test_what_runs_out_counts_for_less(void **unused) {
  (void)unused;
  assert_int_equal(pledge_adds(0, 100), 1000);
  assert_int_equal(pledge_adds(MICRO, 100), 0);
  assert_int_equal(pledge_adds(700000, 100), 300);
  assert_int_equal(pledge_adds(MICRO, 0), 1000);                  /* for good */
  assert_int_equal(pledge_adds(MICRO, 5000), 1000);               /* longer than anybody looks */
}

static void effect_do(Scene *x, Effect effect) {
  effect.chance = CHANCE_ONE;
  x->s->effect[0] = effect;
  effects_start(&x->a, (EffectList){0, 1}, cause_room(ROOM_POLICIES));
}

/* To the end of this turn, and into the next. */
static void turn_end(Scene *x) {
  room_effects(&x->a);
  scene_days(x, x->g.turn_days);
  variables_expire(&x->a);
}

static void test_what_was_for_a_time_is_undone_on_its_day(void **unused) {
  (void)unused;
  Scene x;
  scene_open(&x, 1);
  int trust = x.s->known_track[KT_TRUST], stage = x.s->known_variable[KV_REDUCTION_STAGE], pledge = x.s->known_variable[KV_FLOOR_PLEDGE], law = x.s->known_variable[KV_FLOOR_LAW];
  effect_do(&x, (Effect){.op = EFFECT_TRACK, .target = (uint8_t)trust, .amount = 4000, .for_days = 30});
  effect_do(&x, (Effect){.op = EFFECT_VARIABLE_ADD, .target = (uint8_t)stage, .amount = 2, .for_days = 30});
  effect_do(&x, (Effect){.op = EFFECT_VARIABLE_SET, .target = (uint8_t)pledge, .amount = 1, .for_days = 30});
  effect_do(&x, (Effect){.op = EFFECT_VARIABLE_SET, .target = (uint8_t)law, .amount = 1, .for_days = 30, .delay_days = 20});
  static const struct { int trust, stage, pledge, law; } after[] = {      /* at the beginning of days 14, 28, 42, 56: undone in the turn of the day */
    {4000, 2, 1, 0}, {4000, 2, 1, 1}, {0, 0, 0, 1}, {0, 0, 0, 0}};
  assert_int_equal(scene_moved(&x, KT_TRUST), 4000);
  for (int turn = 0; turn < 4; turn++) {
    turn_end(&x);
    assert_int_equal(scene_moved(&x, KT_TRUST), after[turn].trust);
    assert_int_equal(x.g.variable[stage], after[turn].stage);
    assert_int_equal(x.g.variable[pledge], after[turn].pledge);
    assert_int_equal(x.g.variable[law], after[turn].law);
  }
  assert_int_equal(x.g.pending_count, 0);
  effect_do(&x, (Effect){.op = EFFECT_TRACK, .target = (uint8_t)trust, .amount = 4000});
  for (int turn = 0; turn < 26; turn++) turn_end(&x);
  assert_int_equal(scene_moved(&x, KT_TRUST), 4000);              /* without a time it stays */
  scene_close(&x);
}

static void test_what_a_limit_kept_from_happening_is_not_undone(void **unused) {
  (void)unused;
  Scene x;
  scene_open(&x, 1);
  int trust = x.s->known_track[KT_TRUST], stage = x.s->known_variable[KV_REDUCTION_STAGE];
  x.g.track[trust] = 98 * MILLI;
  x.g.variable[stage] = 3;
  effect_do(&x, (Effect){.op = EFFECT_TRACK, .target = (uint8_t)trust, .amount = 5000, .for_days = 30});
  effect_do(&x, (Effect){.op = EFFECT_VARIABLE_ADD, .target = (uint8_t)stage, .amount = 3, .for_days = 30});
  assert_int_equal(x.g.track[trust], 100 * MILLI);
  assert_int_equal(x.g.variable[stage], 4);
  for (int turn = 0; turn < 4; turn++) turn_end(&x);
  assert_int_equal(x.g.track[trust], 98 * MILLI);
  assert_int_equal(x.g.variable[stage], 3);
  scene_close(&x);
}

static void test_the_first_year_of_spending_brings_next_to_nothing(void **unused) {
  (void)unused;
  Scene x;
  scene_open(&x, 1);
  *scene_term(&x, KC_DEFENCE) = (uint8_t)scene_level(&x, KC_DEFENCE, "d380");
  int32_t year[6] = {0};
  for (int turn = 0; turn < 5 * 26; turn++) {
    room_deterrence(&x.a);
    scene_days(&x, 14);
    year[1 + turn / 26] = scene_moved(&x, KT_SELF_RELIANCE);
  }
  assert_in_range(year[1], 1, MILLI);
  for (int y = 2; y <= 4; y++) assert_true(year[y] - year[y - 1] > year[1]);     /* and it comes after years */
  assert_true(year[5] > 5 * MILLI);
  scene_close(&x);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_losses_weigh_more_than_gains), cmocka_unit_test(test_a_clause_signed_in_the_last_turn_counts),
    cmocka_unit_test(test_an_effect_that_waits_counts_if_it_comes_in_time), cmocka_unit_test(test_what_runs_out_counts_for_less),
    cmocka_unit_test(test_what_was_for_a_time_is_undone_on_its_day), cmocka_unit_test(test_what_a_limit_kept_from_happening_is_not_undone),
    cmocka_unit_test(test_the_first_year_of_spending_brings_next_to_nothing),
  };
  return cmocka_run_group_tests(tests, shipped_open, shipped_close);
}
