/* Scores that are known beforehand: CRPS of small samples and of distributions, log scores, positions, skill; and the naive
 * forecasts, which over the years of the list of events give what RELATIONS computed from it. */
#include "core/fixed.h"
#include "lab/naive.h"
#include "lab/score.h"
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <cmocka.h>

static void near(double found, double expected, double within) {
  if (!(fabs(found - expected) <= within)) fail_msg("found %.9g, expected %.9g within %g", found, expected, within);
}

static void test_a_sample_is_scored_as_by_hand(void **unused) {
  (void)unused;
  const double two[] = { 0, 1 }, three[] = { 1, 2, 3 }, one[] = { 4 }, ties[] = { 2, 2, 2, 2 };
  near(crps_sample(two, 2, 0), 0.25, 1e-12);              /* 1/2 from it, 1/2 * 1/2 from each other */
  near(crps_sample(two, 2, 3), 2.25, 1e-12);
  near(crps_sample(three, 3, 2), 2.0 / 9, 1e-12);         /* 2/3 - 4/9 */
  near(crps_sample(one, 1, 1), 3, 1e-12);                 /* a point: how far it was */
  near(crps_sample(ties, 4, 2), 0, 1e-12);
}

static void test_a_sharper_forecast_that_is_right_scores_better(void **unused) {
  (void)unused;
  const double sharp[] = { 9, 10, 11 }, wide[] = { 0, 10, 20 };
  assert_true(crps_sample(sharp, 3, 10) < crps_sample(wide, 3, 10));
  assert_true(crps_sample(sharp, 3, 25) > crps_sample(wide, 3, 25));
}

static void test_distributions(void **unused) {
  (void)unused;
  near(crps_normal(0, 1, 0), 0.2336949772551091, 1e-12);  /* (sqrt 2 - 1) / sqrt pi */
  near(crps_normal(5, 2, 5), 2 * 0.2336949772551091, 1e-12);
  near(crps_normal(5, 0, 7), 2, 1e-12);
  near(crps_normal(0, 1, 50), 50 - 1 / sqrt(acos(-1)), 1e-9);
  near(crps_negative_binomial(1, 1, 0), 1.0 / 3, 1e-9);   /* halves and halves again */
  near(crps_negative_binomial(1, 1, 1), 1.0 / 3, 1e-9);
  near(crps_negative_binomial(0, 1, 4), 4, 1e-12);
}

/* The distribution's own quantiles, as a sample, score as the distribution does. */
static void test_sample_and_distribution_agree(void **unused) {
  (void)unused;
  enum { MANY = 20000 };
  static double sample[MANY];
  double mean = 3.7, odds = mean / (1 + mean), chance = 1 - odds, below = chance;
  int k = 0;
  for (int i = 0; i < MANY; i++) {
    while (below < (i + 0.5) / MANY) below += chance *= odds, k++;
    sample[i] = k;
  }
  for (int happened = 0; happened < 20; happened += 4) near(crps_sample(sample, MANY, happened), crps_negative_binomial(mean, 1, happened), 0.002);
}

static void test_categories(void **unused) {
  (void)unused;
  near(share_smoothed(3, 10, 2), 3.5 / 11, 1e-12);
  near(share_smoothed(0, 1000, 7), 0.5 / 1003.5, 1e-15);
  double sum = share_smoothed(3, 10, 3) + share_smoothed(7, 10, 3) + share_smoothed(0, 10, 3);
  near(sum, 1, 1e-12);
  near(log_score(1), 0, 1e-12);
  near(log_score(0.5), 0.6931471805599453, 1e-12);
}

static void test_positions(void **unused) {
  (void)unused;
  const double sample[] = { 1, 2, 2, 3 };
  near(position_in(sample, 4, 0), 0, 1e-12);
  near(position_in(sample, 4, 2), 0.5, 1e-12);
  near(position_in(sample, 4, 9), 1, 1e-12);
  near(percentile_of(sample, 4, 50), 2, 0);
  near(percentile_of(sample, 4, 95), 3, 0);
}

static void test_skill(void **unused) {
  (void)unused;
  const Scored better[] = { { 1, 2, 0 }, { 1, 2, 1 }, { 1, 2, 2 } }, worse[] = { { 3, 2, 0 }, { 3, 2, 1 } };
  Skill skill = skill_of(better, 3, 200);
  near(skill.skill, 0.5, 1e-12);
  near(skill.low, 0.5, 1e-12);
  near(skill.high, 0.5, 1e-12);
  assert_int_equal(skill.clusters, 3);
  near(skill_of(worse, 2, 200).skill, -0.5, 1e-12);
  const Scored mixed[] = { { 1, 4, 0 }, { 8, 4, 1 }, { 2, 4, 2 }, { 6, 4, 3 } };
  Skill wide = skill_of(mixed, 4, 2000), again = skill_of(mixed, 4, 2000);
  assert_true(wide.low < wide.skill && wide.skill < wide.high);
  assert_memory_equal(&wide, &again, sizeof wide);
}

static void test_one_cluster_has_no_interval(void **unused) {
  (void)unused;
  const Scored together[] = { { 1, 4, 3 }, { 8, 4, 3 }, { 2, 4, 3 } };
  Skill skill = skill_of(together, 3, 200);
  assert_int_equal(skill.clusters, 1);
  assert_int_equal(skill.count, 3);
  assert_true(isnan(skill.low) && isnan(skill.high) && !isnan(skill.skill));
}

static Observed observe(ObservedMeasure measure, double happened, const double *before, int count) {
  Observed o = { .measure = (uint8_t)measure, .subject = NO_HANDLE, .days = 365, .chance = INT64_MIN, .befores = (uint8_t)count };
  bool category = observed_measures[measure].scale == SCALE_CATEGORY;
  o.happened = (int64_t)(happened * (category ? 1 : MICRO));
  for (int i = 0; i < count; i++) o.before[i] = (int64_t)(before[i] * (category ? 1 : MICRO));
  return o;
}

/* Events a year, CSIS Beyond Parallel: missile events 1980-2023, others without balloons 1960-2023. */
static const double missiles[] = { 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 2, 2, 1, 2, 2, 1, 0, 1, 1, 0, 0, 0, 0, 3, 0, 1, 2, 3, 3, 7, 0, 1, 3, 4, 16, 10, 20, 16, 0, 12, 5, 8, 37, 23 };
static const double others[] = { 1, 0, 1, 1, 1, 1, 2, 18, 17, 7, 7, 4, 0, 1, 5, 4, 2, 0, 3, 1, 4, 1, 0, 5, 3, 1, 2, 2, 0, 0, 1, 0, 1, 1, 1, 3, 10, 3, 4, 3, 1, 5, 1, 8, 1, 0, 0, 0, 0, 2, 8, 0, 0,
  1, 5, 2, 3, 2, 0, 2, 1, 0, 14, 6 };

static double mean_crps(const double *years, int count) {
  enum { BEFORE = 10 };
  double sum = 0;
  for (int i = BEFORE; i < count; i++) {
    Observed o = observe(MEASURE_MISSILES, years[i], years + i - BEFORE, BEFORE);
    sum += naive_score(NULL, &o) / (count - BEFORE);
  }
  return sum;
}

static void test_naive_events_score_as_relations_says(void **unused) {
  (void)unused;
  near(mean_crps(missiles, sizeof missiles / sizeof *missiles), 2.81, 0.02);    /* 1990-2023 */
  near(mean_crps(others, sizeof others / sizeof *others), 1.54, 0.01);          /* 1970-2023 */
}

static void test_naive_amounts(void **unused) {
  (void)unused;
  const double level[] = { 37500 }, poll[] = { 64, 54 }, paid[] = { 100, 110, 115.5 };
  Observed troops = observe(MEASURE_TROOPS, 32500, level, 1);
  troops.days = 730;
  near(naive_says(NULL, &troops).middle, 37500, 1e-9);
  near(naive_says(NULL, &troops).spread, 37500 * 0.06 * sqrt(2), 1e-6);
  Observed opinion = observe(MEASURE_TRACK, 60, poll, 2);
  near(naive_says(NULL, &opinion).middle, 54, 1e-9);
  near(naive_says(NULL, &opinion).spread, 5, 1e-9);       /* 4 a year and 3 of sampling */
  Observed payment = observe(MEASURE_PAYMENT, 120, paid, 3);
  near(naive_says(NULL, &payment).middle, 115.5 * 1.075, 1e-6);  /* grew by 10%, then by 5% */
  near(naive_says(NULL, &payment).spread, 115.5 * 0.05 / sqrt(2), 1e-6);
}

static void test_naive_categories(void **unused) {
  (void)unused;
  const double before[] = { 0, 0, 1 };
  Observed home = observe(MEASURE_HOME, 1, before, 3);
  near(naive_score(NULL, &home), -log(1.5 / 4), 1e-9);
  home.chance = MICRO / 10;
  near(naive_score(NULL, &home), -log(0.1), 1e-9);
  home.happened = 0;
  near(naive_score(NULL, &home), -log(0.9), 1e-9);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_a_sample_is_scored_as_by_hand), cmocka_unit_test(test_a_sharper_forecast_that_is_right_scores_better), cmocka_unit_test(test_distributions),
    cmocka_unit_test(test_sample_and_distribution_agree), cmocka_unit_test(test_categories), cmocka_unit_test(test_positions), cmocka_unit_test(test_skill),
    cmocka_unit_test(test_one_cluster_has_no_interval), cmocka_unit_test(test_naive_events_score_as_relations_says), cmocka_unit_test(test_naive_amounts),
    cmocka_unit_test(test_naive_categories),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
