/* Fixed point against long double: the bounds that core/fixed.h states, over dense grids and at the extremes. */
#include "core/fixed.h"

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

static uint64_t luck(uint64_t *state) {
  *state = *state * 6364136223846793005u + 1442695040888963407u;
  return *state >> 11;
}

static void exp_stays_within_its_bound(void **state) {
  (void)state;
  for (int64_t x = -20000000; x <= 20000000; x += 1237) {
    long double truth = expl((long double)x / 1e6L) * 1e6L;
    long double error = fabsl((long double)exp_micro(x) - truth);
    assert_true(error <= 1 || error <= truth * 2e-6L);
    assert_true(error <= 0.51L || error <= truth * 1e-12L);     /* as good as rounding; the contract above is looser */
  }
  assert_int_equal(exp_micro(0), 1000000);
  assert_int_equal(exp_micro(INT64_MAX), exp_micro(20000000));
  assert_int_equal(exp_micro(INT64_MIN), exp_micro(-20000000));
  assert_int_equal(exp_micro(-20000000), 0);
}

static void log_stays_within_its_bound(void **state) {
  (void)state;
  for (int64_t x = 1; x > 0 && x < INT64_MAX / 2; x += 1 + x / 499) {
    long double truth = logl((long double)x / 1e6L) * 1e6L;
    assert_true(fabsl((long double)log_micro(x) - truth) <= 0.51L);
    long double fine = logl((long double)x) * 0x1p40L;
    assert_true(fabsl((long double)log_q40((uint64_t)x) - fine) <= 1);
  }
  assert_int_equal(log_micro(1000000), 0);
  assert_int_equal(log_micro(0), log_micro(1));
  assert_int_equal(log_micro(INT64_MIN), log_micro(1));
  assert_int_equal(log_micro(INT64_MAX), (int64_t)llroundl(logl((long double)INT64_MAX / 1e6L) * 1e6L));
  assert_int_equal(log_q40(1), 0);
  assert_int_equal(log_q40(UINT64_MAX), (int64_t)llroundl(logl((long double)UINT64_MAX) * 0x1p40L));
}

static void exp_and_log_never_turn_back(void **state) {
  (void)state;
  for (int64_t x = -3000000; x < 3000000; x++) assert_true(exp_micro(x) <= exp_micro(x + 1));
  for (uint64_t x = 1; x < 3000000; x++) assert_true(log_q40(x) < log_q40(x + 1));
}

static void muldiv_rounds_halves_away_and_clamps(void **state) {
  (void)state;
  assert_int_equal(muldiv(1, 1, 2), 1);
  assert_int_equal(muldiv(-1, 1, 2), -1);
  assert_int_equal(muldiv(1, 1, -2), -1);
  assert_int_equal(muldiv(-1, 1, -2), 1);
  assert_int_equal(muldiv(5, 1, 3), 2);
  assert_int_equal(muldiv(4, 1, 3), 1);
  assert_int_equal(muldiv(-4, 1, 3), -1);
  assert_int_equal(muldiv(INT64_MAX, INT64_MAX, INT64_MAX), INT64_MAX);
  assert_int_equal(muldiv(INT64_MIN, INT64_MAX, INT64_MAX), INT64_MIN);
  assert_int_equal(muldiv(INT64_MIN, 1, 1), INT64_MIN);
  assert_int_equal(muldiv(INT64_MIN, 1, -1), INT64_MAX);
  assert_int_equal(muldiv(INT64_MAX, INT64_MAX, 1), INT64_MAX);
  assert_int_equal(muldiv(INT64_MAX, INT64_MIN, 1), INT64_MIN);
  assert_int_equal(muldiv(1, 1, INT64_MIN), 0);
  assert_int_equal(muldiv(INT64_MIN, 1, INT64_MIN), 1);
  uint64_t seed = 1;
  for (int i = 0; i < 200000; i++) {
    int64_t a = (int64_t)luck(&seed) - (1LL << 52), b = (int64_t)(luck(&seed) >> 20) - (1LL << 32), c = (int64_t)(luck(&seed) >> 23) + 1;
    long double exact = (long double)a * (long double)b / (long double)c;
    if (fabsl(exact) < 9e18L) assert_true(fabsl((long double)muldiv(a, b, c) - exact) <= 0.5L + fabsl(exact) * 1e-18L);
  }
}

static void chances_convert_there_and_back(void **state) {
  (void)state;
  for (int64_t p = 0; p <= 1000000; p++) assert_int_equal(chance_to_micro(chance_from_micro(p)), p);
  assert_int_equal(chance_from_micro(-5), 0);
  assert_int_equal(chance_from_micro(1000000), CHANCE_ONE);
  assert_int_equal(chance_from_micro(INT64_MAX), CHANCE_ONE);
  assert_int_equal(chance_from_micro(500000), 1u << 31);
}

static void yearly_chances_become_chances_in_days(void **state) {
  (void)state;
  static const int64_t days[] = {1, 3, 4, 7, 14, 30, 42, 180, 365, 730, 3650, 40000, 365000};
  for (size_t d = 0; d < sizeof days / sizeof days[0]; d++)
    for (int64_t p = 1; p < 1000000; p += p < 1000 ? 1 : 389) {
      long double truth = -expm1l(log1pl(-(long double)p / 1e6L) * (long double)days[d] / 365) * 0x1p32L;
      long double bound = 1 + (long double)days[d] / 730;   /* units of 2^-32; the log's own rounding grows with the years */
      assert_true(fabsl((long double)chance_in_days(p, days[d]) - fminl(truth, 0xFFFFFFFFp0L)) <= bound);
    }
  assert_int_equal(chance_in_days(500000, 365), 1u << 31);
  assert_int_equal(chance_in_days(0, 30), 0);
  assert_int_equal(chance_in_days(-1, 30), 0);
  assert_int_equal(chance_in_days(300000, 0), 0);
  assert_int_equal(chance_in_days(300000, -4), 0);
  assert_int_equal(chance_in_days(1000000, 1), CHANCE_ONE);
  assert_int_equal(chance_in_days(INT64_MAX, INT64_MAX), CHANCE_ONE);
  assert_int_equal(chance_in_days(1, INT64_MAX), chance_in_days(1, 365000));
}

static void a_larger_rate_or_a_longer_wait_never_lowers_the_chance(void **state) {
  (void)state;
  static const int64_t days[] = {1, 7, 365, 3650, 365000};
  for (size_t d = 0; d < sizeof days / sizeof days[0]; d++)
    for (int64_t p = 0; p < 1000000; p++) assert_true(chance_in_days(p, days[d]) <= chance_in_days(p + 1, days[d]));
  static const int64_t rates[] = {1, 2000, 100000, 999999};
  for (size_t r = 0; r < sizeof rates / sizeof rates[0]; r++)
    for (int64_t day = 0; day < 20000; day++) assert_true(chance_in_days(rates[r], day) <= chance_in_days(rates[r], day + 1));
}

static void square_roots_round_down(void **state) {
  (void)state;
  for (uint64_t root = 0; root < 70000; root++) {
    assert_int_equal(isqrt64(root * root), root);
    assert_int_equal(isqrt64(root * root + 2 * root), root);
  }
  assert_int_equal(isqrt64(UINT64_MAX), 0xFFFFFFFFu);
  assert_int_equal(isqrt64(0xFFFFFFFEull * 0xFFFFFFFEull - 1), 0xFFFFFFFDu);
  uint64_t seed = 3;
  for (int i = 0; i < 100000; i++) {
    uint64_t x = luck(&seed) << (i % 12);
    uint64_t root = isqrt64(x);
    assert_true(root * root <= x && (root == 0xFFFFFFFFu || (root + 1) * (root + 1) > x));
  }
}

static void distances_match_the_atlas(void **state) {
  (void)state;
  enum { OSAN_LAT = 37090600, OSAN_LON = 127030000, KADENA_LAT = 26355600, KADENA_LON = 127768000 };
  assert_int_equal(distance_km(OSAN_LAT, OSAN_LON, KADENA_LAT, KADENA_LON), 1196);
  assert_int_equal(distance_km(21318700, -157922400, KADENA_LAT, KADENA_LON), 7475);      /* Hickam, across 180 degrees */
  assert_int_equal(distance_km(13584000, 144930000, KADENA_LAT, KADENA_LON), 2283);       /* Andersen */
  assert_int_equal(distance_km(61251000, -149807000, OSAN_LAT, OSAN_LON), 6109);          /* Elmendorf */
  assert_int_equal(distance_km(OSAN_LAT, OSAN_LON, OSAN_LAT, OSAN_LON), 0);
  assert_int_equal(distance_km(0, 0, 0, 180000000), 20015);
  assert_int_equal(distance_km(90000000, 0, -90000000, 77000000), 20015);
  assert_int_equal(distance_km(10000000, 180000000, 10000000, -180000000), 0);
}

static long double haversine(long double lat1, long double lon1, long double lat2, long double lon2) {
  long double rad = acosl(-1) / 180;
  long double s = sinl((lat2 - lat1) * rad / 2), t = sinl((lon2 - lon1) * rad / 2);
  long double h = s * s + cosl(lat1 * rad) * cosl(lat2 * rad) * t * t;
  return 2 * 6371.009L * asinl(sqrtl(fminl(h, 1)));
}

static void distances_match_the_haversine_all_over_the_globe(void **state) {
  (void)state;
  for (int lat1 = -90; lat1 <= 90; lat1 += 13)
    for (int lat2 = -90; lat2 <= 90; lat2 += 7)
      for (int lon1 = -180; lon1 <= 180; lon1 += 41)
        for (int lon2 = -180; lon2 <= 180; lon2 += 11) {
          long double truth = haversine(lat1, lon1, lat2, lon2);
          int32_t got = distance_km(lat1 * 1000000, lon1 * 1000000, lat2 * 1000000, lon2 * 1000000);
          assert_true(fabsl((long double)got - truth) <= 0.5L + truth * 1e-4L);
          assert_int_equal(got, distance_km(lat2 * 1000000, lon2 * 1000000, lat1 * 1000000, lon1 * 1000000));
        }
  for (int32_t near = 1; near < 3000000; near += 997) {
    long double truth = haversine(24.4L, 118.2L, 24.4L + near / 1e6L, 118.2L);
    assert_true(fabsl((long double)distance_km(24400000, 118200000, 24400000 + near, 118200000) - truth) <= 0.501L);
  }
}

static int64_t parsed(const char *text, int64_t scale) {
  int64_t value = 0;
  assert_true(decimal_parse(text, scale, &value));
  return value;
}

static void decimals_are_read_exactly(void **state) {
  (void)state;
  assert_int_equal(parsed("-1.25", 1000), -1250);
  assert_int_equal(parsed("3", 1000), 3000);
  assert_int_equal(parsed("+0.5", 1), 1);
  assert_int_equal(parsed("-0.5", 1), -1);
  assert_int_equal(parsed("0.4999999999999999", 1), 0);
  assert_int_equal(parsed("0.0005", 1000), 1);
  assert_int_equal(parsed("0.00049", 1000), 0);
  assert_int_equal(parsed(".25", 100), 25);
  assert_int_equal(parsed("7.", 10), 70);
  assert_int_equal(parsed("0.1", 1000000), 100000);
  assert_int_equal(parsed("37.0906", 1000000), 37090600);
  assert_int_equal(parsed("1.000000000000000000000000", 1000), 1000);
  assert_int_equal(parsed("9223372036854775807", 1), INT64_MAX);
  assert_int_equal(parsed("-9223372036854775807", 1), -INT64_MAX);
}

static void what_is_no_decimal_is_refused(void **state) {
  (void)state;
  static const char *const wrong[] = {"", "-", "+", ".", "-.", "1e3", "1,5", " 1", "1 ", "0x10", "--1", "1.2.3", "nan", "inf", "9223372036854775808",
    "99999999999999999999999999999999", "0.1234567890123456789", "1\n"};
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
    int64_t kept = 42;
    assert_false(decimal_parse(wrong[i], 1, &kept));
    assert_int_equal(kept, 42);
  }
  int64_t kept = 42;
  assert_false(decimal_parse("9223372036854776", 1000, &kept));
  assert_int_equal(kept, 42);
}

static void decimals_are_written_short_and_read_back(void **state) {
  (void)state;
  static const struct { int64_t value, scale; const char *text; } cases[] = {
    {-1250, 1000, "-1.25"}, {3000, 1000, "3"}, {5, 1000, "0.005"}, {-5, 1000, "-0.005"}, {0, 1000, "0"}, {100, 1000, "0.1"}, {10, 1, "10"},
    {INT64_MIN, 1, "-9223372036854775808"}, {INT64_MAX, 1000000, "9223372036854.775807"}, {1, INT64_C(1000000000000000000), "0.000000000000000001"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    char text[48];
    assert_int_equal(decimal_format(text, sizeof text, cases[i].value, cases[i].scale), (int)strlen(cases[i].text));
    assert_string_equal(text, cases[i].text);
  }
  char small[4];
  assert_int_equal(decimal_format(small, sizeof small, -123456, 1000), 8);
  assert_string_equal(small, "-12");
  uint64_t seed = 9;
  for (int i = 0; i < 100000; i++) {
    char text[48];
    int64_t value = (int64_t)luck(&seed) - (1LL << 52);
    decimal_format(text, sizeof text, value, 1000000);
    assert_int_equal(parsed(text, 1000000), value);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(exp_stays_within_its_bound),
    cmocka_unit_test(log_stays_within_its_bound),
    cmocka_unit_test(exp_and_log_never_turn_back),
    cmocka_unit_test(muldiv_rounds_halves_away_and_clamps),
    cmocka_unit_test(chances_convert_there_and_back),
    cmocka_unit_test(yearly_chances_become_chances_in_days),
    cmocka_unit_test(a_larger_rate_or_a_longer_wait_never_lowers_the_chance),
    cmocka_unit_test(square_roots_round_down),
    cmocka_unit_test(distances_match_the_atlas),
    cmocka_unit_test(distances_match_the_haversine_all_over_the_globe),
    cmocka_unit_test(decimals_are_read_exactly),
    cmocka_unit_test(what_is_no_decimal_is_refused),
    cmocka_unit_test(decimals_are_written_short_and_read_back),
  };
  return cmocka_run_group_tests_name("fixed point", tests, NULL, NULL);
}
