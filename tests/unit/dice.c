/* Keyed dice: the published vectors of Philox, that every part of the key counts, and the shape of each deviate. */
#include "core/dice.h"

#include "core/fixed.h"
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <math.h>
#include <string.h>
#include <cmocka.h>

static void philox_gives_the_published_vectors(void **state) {
  (void)state;
  static const struct { uint32_t counter[4], key[2], out[4]; int rounds; } known[] = {   /* Random123's kat_vectors, philox4x32 7 and 10 */
    {{0, 0, 0, 0}, {0, 0}, {0x5f6fb709, 0x0d893f64, 0x4f121f81, 0x4f730a48}, 7},
    {{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff}, {0x5207ddc2, 0x45165e59, 0x4d8ee751, 0x8c52f662}, 7},
    {{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}, {0x4dfccaba, 0x190a87f0, 0xc47362ba, 0xb6b5242a}, 7},
    {{0, 0, 0, 0}, {0, 0}, {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}, 10},
    {{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff}, {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}, 10},
    {{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}, {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}, 10},
  };
  for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
    uint32_t out[4];
    philox4x32(known[i].counter, known[i].key, known[i].rounds, out);
    assert_memory_equal(out, known[i].out, sizeof out);
  }
}

static void names_have_the_keys_of_xxh64(void **state) {
  (void)state;
  assert_true(name_key("") == 0xEF46DB3751D8E999u);
  assert_true(name_key("a") == 0xD24EC4F1A98C6E5Bu);
  assert_true(name_key("card:tests") != name_key("card:test"));
}

/* Flips one bit of one part of the key at a time: all draws must differ, for a part that is lost repeats a draw. */
static void every_bit_of_every_part_counts(void **state) {
  (void)state;
  uint64_t drawn[64 + 2 + 14 + 32 + 64 + 16 + 1];
  int count = 0;
  Dice base = {0x0123456789ABCDEFu, STREAM_WORLD, 5};
#define PUT(dice, purpose, entity, ordinal) \
  do { \
    Dice d_ = dice; \
    drawn[count++] = (uint64_t)dice_draw(d_, purpose, entity, ordinal) << 32 | dice_draw(d_, (purpose) ^ 0x5A5A5A5Au, entity, ordinal); \
  } while (0)
  PUT(base, 7, 99, 3);
  for (int bit = 0; bit < 64; bit++) PUT(((Dice){base.seed ^ (1ull << bit), base.stream, base.turn}), 7, 99, 3);
  PUT(((Dice){base.seed, STREAM_PLAYERS, base.turn}), 7, 99, 3);
  PUT(((Dice){base.seed, STREAM_ESTIMATE, base.turn}), 7, 99, 3);
  for (int bit = 0; bit < 14; bit++) PUT(((Dice){base.seed, base.stream, base.turn ^ (1u << bit)}), 7, 99, 3);
  for (int bit = 0; bit < 32; bit++) PUT(base, 7u ^ (1u << bit), 99, 3);
  for (int bit = 0; bit < 64; bit++) PUT(base, 7, 99ull ^ (1ull << bit), 3);
  for (int bit = 0; bit < 16; bit++) PUT(base, 7, 99, 3u ^ (1u << bit));
  for (int i = 0; i < count; i++)
    for (int j = 0; j < i; j++) assert_true(drawn[i] != drawn[j]);
}

static const Dice dice = {42, STREAM_WORLD, 1};
enum { PURPOSE = 17, DRAWS = 60000 };

static void a_draw_is_the_same_whenever_it_is_made(void **state) {
  (void)state;
  uint32_t first = dice_draw(dice, PURPOSE, 5, 0);
  for (uint32_t i = 0; i < 100; i++) dice_draw(dice, i, i, i);
  assert_int_equal(dice_draw(dice, PURPOSE, 5, 0), first);
  assert_int_equal(first, 0x305CD9F2u);         /* golden: the layout of the key is part of every saved game */
}

static void many_draws_are_what_each_would_be(void **state) {
  (void)state;
  uint64_t entity[37];
  uint32_t drawn[38];
  for (int i = 0; i < 37; i++) entity[i] = name_key("card:x") * (uint64_t)(i + 1);
  for (int count = 0; count <= 37; count++) {
    drawn[count] = 0xABCDEF01;
    dice_draw_many(dice, PURPOSE, entity, count, drawn);
    for (int i = 0; i < count; i++) assert_int_equal(drawn[i], dice_draw(dice, PURPOSE, entity[i], 0));
    assert_int_equal(drawn[count], 0xABCDEF01);       /* and nothing behind them is touched */
  }
}

static void chances_come_true_as_often_as_they_say_and_only_grow(void **state) {
  (void)state;
  int hits = 0;
  for (uint32_t i = 0; i < DRAWS; i++) {
    hits += dice_chance(dice, PURPOSE, 5, i, chance_from_micro(300000));
    if (dice_chance(dice, PURPOSE, 5, i, chance_from_micro(300000))) assert_true(dice_chance(dice, PURPOSE, 5, i, chance_from_micro(300001)));
    assert_false(dice_chance(dice, PURPOSE, 5, i, 0));
    assert_true(dice_chance(dice, PURPOSE, 5, i, CHANCE_ONE));
  }
  assert_in_range(hits, DRAWS * 29 / 100, DRAWS * 31 / 100);
}

/* The largest draw there is comes once in 2^32 keys; this one was searched for. */
#define KEY_OF_LARGEST 2682456280u

static void the_largest_draw_is_no_exception(void **state) {
  (void)state;
  assert_int_equal(dice_draw(dice, PURPOSE, KEY_OF_LARGEST, 0), UINT32_MAX);
  assert_true(dice_chance(dice, PURPOSE, KEY_OF_LARGEST, 0, CHANCE_ONE));
  assert_false(dice_chance(dice, PURPOSE, KEY_OF_LARGEST, 0, CHANCE_ONE - 1));
  assert_true(dice_yearly(dice, PURPOSE, KEY_OF_LARGEST, 0, 1000000, 1));
  assert_int_equal(dice_normal(dice, PURPOSE, KEY_OF_LARGEST, 0), 4000);
  assert_int_equal(dice_exponential(dice, PURPOSE, KEY_OF_LARGEST, 0), 1);
  assert_int_equal(dice_geometric(dice, PURPOSE, KEY_OF_LARGEST, 0, 1000000), 0);
}

/* The short way to a no must say no exactly where the long way does. */
static void yearly_chances_are_asked_without_changing_the_answer(void **state) {
  (void)state;
  static const int64_t yearly[] = {-1, 0, 1, 500, 20000, 300000, 499999, 500000, 900000, 999999, 1000000, 2000000};
  static const int64_t milli_days[] = {-5, 0, 1, 3500, 7000, 30000, 365000, 3650000, 3650001, 400000000, INT64_MAX};
  for (size_t y = 0; y < sizeof yearly / sizeof yearly[0]; y++)
    for (size_t d = 0; d < sizeof milli_days / sizeof milli_days[0]; d++) {
      uint32_t chance = chance_in_milli_days(yearly[y], milli_days[d]);
      for (uint32_t i = 0; i < 2000; i++)
        assert_int_equal(dice_yearly(dice, PURPOSE, 5, i, yearly[y], milli_days[d]), dice_chance(dice, PURPOSE, 5, i, chance));
    }
}

/* P(Z <= z) */
static double normal_below(double z) { return 0.5 * erfc(-z / sqrt(2)); }

static void normal_deviates_follow_their_distribution(void **state) {
  (void)state;
  double sum = 0, squares = 0;
  for (uint32_t i = 0; i < DRAWS; i++) {
    int32_t milli = dice_normal(dice, PURPOSE, 5, i);
    double share = (dice_draw(dice, PURPOSE, 5, i) + 0.5) / 4294967296.0;
    assert_in_range(milli + 4000, 0, 8000);
    if (milli > -4000 && milli < 4000) {      /* the draw lies between the distribution 0.8 thousandths below and above */
      assert_true(share >= normal_below((milli - 0.8) / 1000));
      assert_true(share <= normal_below((milli + 0.8) / 1000));
    }
    sum += milli / 1000.0;
    squares += milli / 1000.0 * (milli / 1000.0);
  }
  assert_true(fabs(sum / DRAWS) < 0.02);
  assert_true(fabs(squares / DRAWS - 1) < 0.03);
}

static void normal_deviates_rise_with_the_draw(void **state) {
  (void)state;
  enum { SAMPLE = 3000 };
  for (uint32_t i = 0; i + 1 < SAMPLE; i++)
    for (uint32_t j = i + 1; j < i + 40; j++) {
      uint32_t a = dice_draw(dice, PURPOSE, 5, i), b = dice_draw(dice, PURPOSE, 5, j);
      int32_t za = dice_normal(dice, PURPOSE, 5, i), zb = dice_normal(dice, PURPOSE, 5, j);
      assert_true(a < b ? za <= zb : za >= zb);
    }
}

static void exponential_deviates_have_mean_one(void **state) {
  (void)state;
  double sum = 0;
  for (uint32_t i = 0; i < DRAWS; i++) {
    uint32_t q16 = dice_exponential(dice, PURPOSE, 5, i);
    double truth = -log((dice_draw(dice, PURPOSE, 5, i) + 0.5) / 4294967296.0) * 65536;
    assert_true(fabs(q16 - truth) <= 1);
    assert_true(q16 >= 1);
    sum += q16 / 65536.0;
  }
  assert_true(fabs(sum / DRAWS - 1) < 0.02);
}

static void geometric_counts_have_their_mean_and_variance(void **state) {
  (void)state;
  static const int64_t means[] = {10, 300, 1000, 8000, 40000};
  for (size_t m = 0; m < sizeof means / sizeof means[0]; m++) {
    double mean = (double)means[m] / 1000, sum = 0, squares = 0;
    for (uint32_t i = 0; i < DRAWS; i++) {
      int count = dice_geometric(dice, PURPOSE, m, i, means[m]);
      assert_in_range(count, 0, 1000);
      sum += count;
      squares += (double)count * count;
    }
    double variance = squares / DRAWS - sum / DRAWS * (sum / DRAWS);
    assert_true(fabs(sum / DRAWS - mean) < 4 * sqrt(mean * (1 + mean) / DRAWS));
    assert_true(fabs(variance / (mean * (1 + mean)) - 1) < 0.15);
  }
  assert_int_equal(dice_geometric(dice, PURPOSE, 5, 0, 0), 0);
  assert_int_equal(dice_geometric(dice, PURPOSE, 5, 0, -10), 0);
  assert_in_range(dice_geometric(dice, PURPOSE, 5, 0, INT64_MAX), 0, 1000);
}

static void geometric_counts_rise_with_the_mean(void **state) {
  (void)state;
  for (uint32_t i = 0; i < 40; i++) {
    int before = 0;
    for (int64_t mean = 0; mean <= 1000000; mean += 1 + mean / 300) {
      int count = dice_geometric(dice, PURPOSE, 5, i, mean);
      assert_true(count >= before);
      before = count;
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(philox_gives_the_published_vectors),
    cmocka_unit_test(names_have_the_keys_of_xxh64),
    cmocka_unit_test(every_bit_of_every_part_counts),
    cmocka_unit_test(a_draw_is_the_same_whenever_it_is_made),
    cmocka_unit_test(many_draws_are_what_each_would_be),
    cmocka_unit_test(chances_come_true_as_often_as_they_say_and_only_grow),
    cmocka_unit_test(the_largest_draw_is_no_exception),
    cmocka_unit_test(yearly_chances_are_asked_without_changing_the_answer),
    cmocka_unit_test(normal_deviates_follow_their_distribution),
    cmocka_unit_test(normal_deviates_rise_with_the_draw),
    cmocka_unit_test(exponential_deviates_have_mean_one),
    cmocka_unit_test(geometric_counts_have_their_mean_and_variance),
    cmocka_unit_test(geometric_counts_rise_with_the_mean),
  };
  return cmocka_run_group_tests_name("dice", tests, NULL, NULL);
}
