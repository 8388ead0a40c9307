/* Philox4x32-7 and the deviates made from it. What is drawn, and when, is the callers' affair. */
#include "core/dice.h"

#include "core/fixed.h"
#include "core/wide.h"
#include <assert.h>
#include <stdbool.h>
#include <string.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

uint64_t name_key(const char *name) {
  return XXH64(name, strlen(name), 0);
}

/* Salmon, Moraes, Dror & Shaw, "Parallel random numbers: as easy as 1, 2, 3" (2011), section 3.3: each round two multiplications
 * and a permutation; the key steps by Weyl sequences. Seven rounds (wide.h) are the fewest that pass all of TestU01
 * there. */
void philox4x32(const uint32_t counter[4], const uint32_t key[2], int rounds, uint32_t out[4]) {
  uint32_t c0 = counter[0], c1 = counter[1], c2 = counter[2], c3 = counter[3];
  uint32_t k0 = key[0], k1 = key[1];
  for (int round = 0; round < rounds; round++) {
    uint64_t p0 = UINT64_C(0xD2511F53) * c0;
    uint64_t p1 = UINT64_C(0xCD9E8D57) * c2;
    c0 = (uint32_t)(p1 >> 32) ^ c1 ^ k0;
    c1 = (uint32_t)p1;
    c2 = (uint32_t)(p0 >> 32) ^ c3 ^ k1;
    c3 = (uint32_t)p0;
    k0 += 0x9E3779B9;           /* golden ratio */
    k1 += 0xBB67AE85;           /* sqrt(3) - 1 */
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}

uint32_t dice_draw(Dice dice, uint32_t purpose, uint64_t entity, uint32_t ordinal) {
  assert(ordinal < 1u << 16 && dice.turn < 1u << 14 && dice.stream < 4);
  const uint32_t key[2] = {(uint32_t)dice.seed, (uint32_t)(dice.seed >> 32)};
  const uint32_t counter[4] = {ordinal | dice.turn << 16 | dice.stream << 30, purpose, (uint32_t)entity, (uint32_t)(entity >> 32)};
  uint32_t out[4];
  philox4x32(counter, key, PHILOX_ROUNDS, out);
  return out[0];
}

void dice_draw_many(Dice dice, uint32_t purpose, const uint64_t *entity, int count, uint32_t *out) {
  assert(dice.turn < 1u << 14 && dice.stream < 4);
  const uint32_t head = dice.turn << 16 | dice.stream << 30;
  wide()->philox(head, purpose, entity, count, dice.seed, out);   /* blocks side by side: a single one waits for its own multiplications */
}

int dice_chance(Dice dice, uint32_t purpose, uint64_t entity, uint32_t ordinal, uint32_t p) {
  return p == CHANCE_ONE || dice_draw(dice, purpose, entity, ordinal) < p;
}

int dice_yearly(Dice dice, uint32_t purpose, uint64_t entity, uint32_t ordinal, int64_t yearly_micro, int64_t milli_days) {
  return draw_is_yearly(dice_draw(dice, purpose, entity, ordinal), yearly_micro, milli_days);
}

uint64_t hazard_bound(int64_t yearly_micro) {
  if (yearly_micro <= 0) return 0;
  /* The chance is at most the hazard, and -ln(1 - p) <= p + p^2 for p up to a half; beyond that everything may be. */
  if (yearly_micro >= MICRO / 2) return UINT64_C(1) << 40;
  uint64_t p = (uint64_t)yearly_micro;
  return p + p * p / MICRO + 1;
}

int draw_may_be_yearly(uint32_t draw, int64_t yearly_micro, int64_t milli_days) {
  if (yearly_micro <= 0 || milli_days <= 0) return 0;
  if (yearly_micro >= MICRO / 2 || milli_days > 3650000) return 1;
  return draw <= hazard_bound(yearly_micro) * HAZARD_DRAWS * (uint64_t)milli_days / 365000 + 1;    /* above: a no without exp or log */
}

/* The hazard h is at least p days / 365, and the chance 1 - e^-h at least h - h^2/2 while h is below one: what lies clearly below is
 * a yes without exp or log. */
static int draw_must_be_yearly(uint32_t draw, int64_t yearly_micro, int64_t milli_days) {
  enum { CLEARLY = 1024 };      /* far more than chance_in_milli_days can be wrong by, in 2^-32 */
  if (yearly_micro > MICRO || milli_days > 3650000) return 0;
  uint64_t hazard = (uint64_t)yearly_micro * (HAZARD_DRAWS - 1) * (uint64_t)milli_days / 365000;
  return hazard < UINT64_C(1) << 32 && (uint64_t)draw + CLEARLY < hazard - (hazard * hazard >> 33);
}

int draw_is_yearly(uint32_t draw, int64_t yearly_micro, int64_t milli_days) {
  if (!draw_may_be_yearly(draw, yearly_micro, milli_days)) return 0;
  if (draw_must_be_yearly(draw, yearly_micro, milli_days)) return 1;
  uint32_t chance = chance_in_milli_days(yearly_micro, milli_days);
  return chance == CHANCE_ONE || draw < chance;
}

/* -z(t) in 1/16 of a thousandth, clamped at 4, where z is the inverse of the standard normal distribution and t = 2^o (1 + s/16) / 2^32
 * is a tail's probability: 16 steps s for each octave o = 16 to 30, then t = 1/2. Steps by octave keep the tail as exact as
 * the middle. Made once with Python's statistics.NormalDist().inv_cdf (Wichura's AS241) and rounded. */
enum { TAIL_OCTAVE = 16, TAIL_STEPS = 16, TAIL_UNIT = 16 };
static const uint16_t normal_tail[(31 - TAIL_OCTAVE) * TAIL_STEPS + 1] = {
  64000, 64000, 64000, 64000, 64000, 64000, 64000, 64000, 64000, 64000, 64000, 64000, 64000, 64000, 64000, 64000,
  64000, 63911, 63694, 63488, 63292, 63105, 62927, 62755, 62591, 62433, 62281, 62135, 61993, 61856, 61724, 61595,
  61471, 61232, 61007, 60793, 60589, 60395, 60209, 60031, 59860, 59696, 59537, 59385, 59237, 59095, 58957, 58823,
  58693, 58445, 58210, 57986, 57774, 57571, 57377, 57191, 57013, 56841, 56676, 56517, 56362, 56213, 56069, 55929,
  55794, 55534, 55288, 55054, 54832, 54619, 54416, 54221, 54034, 53854, 53681, 53514, 53352, 53196, 53044, 52898,
  52755, 52482, 52224, 51978, 51744, 51521, 51307, 51102, 50905, 50715, 50533, 50357, 50186, 50021, 49862, 49707,
  49556, 49268, 48995, 48735, 48488, 48252, 48026, 47809, 47600, 47400, 47206, 47019, 46839, 46664, 46494, 46330,
  46170, 45864, 45574, 45298, 45035, 44783, 44542, 44311, 44089, 43875, 43668, 43469, 43276, 43089, 42908, 42732,
  42561, 42233, 41922, 41627, 41344, 41074, 40816, 40567, 40328, 40098, 39875, 39660, 39452, 39251, 39055, 38865,
  38681, 38327, 37990, 37670, 37364, 37071, 36790, 36520, 36260, 36009, 35767, 35532, 35305, 35085, 34871, 34664,
  34462, 34074, 33705, 33353, 33016, 32694, 32384, 32086, 31799, 31521, 31253, 30993, 30742, 30497, 30260, 30029,
  29804, 29371, 28958, 28564, 28187, 27824, 27476, 27140, 26815, 26501, 26197, 25902, 25616, 25338, 25067, 24803,
  24546, 24050, 23575, 23121, 22685, 22265, 21859, 21467, 21088, 20720, 20363, 20016, 19678, 19348, 19027, 18713,
  18406, 17811, 17240, 16691, 16160, 15646, 15149, 14665, 14194, 13736, 13288, 12851, 12423, 12003, 11592, 11189,
  10792, 10018, 9266, 8535, 7820, 7122, 6436, 5762, 5098, 4443, 3795, 3154, 2517, 1884, 1255, 627,
  0,
};

int32_t dice_normal(Dice dice, uint32_t purpose, uint64_t entity, uint32_t ordinal) {
  return draw_normal(dice_draw(dice, purpose, entity, ordinal));
}

int32_t draw_normal(uint32_t draw) {
  bool upper = draw >> 31;
  uint32_t tail = upper ? ~draw : draw;                 /* below 2^31: distance to the nearer end */
  if (tail < 1u << TAIL_OCTAVE) return upper ? 4000 : -4000;
  uint32_t octave = 31 - (uint32_t)__builtin_clz(tail);
  uint32_t shift = octave - 4;                          /* bits within a step */
  uint32_t step = (tail >> shift) - TAIL_STEPS;
  uint32_t within = tail & ((1u << shift) - 1);
  const uint16_t *at = &normal_tail[(octave - TAIL_OCTAVE) * TAIL_STEPS + step];
  uint64_t fallen = (uint64_t)(at[0] - at[1]) * within;
  uint64_t size = ((uint64_t)at[0] << shift) - fallen;  /* linear between the steps */
  uint64_t unit = (uint64_t)TAIL_UNIT << shift;
  int32_t milli = (int32_t)((size + unit / 2) / unit);
  return upper ? milli : -milli;
}

/* -ln u in 2^-40, for u = (2 draw + 1) / 2^33: never 0 nor 1. */
static int64_t minus_log_uniform(uint32_t draw) {
  static const int64_t log_2_to_33_q40 = INT64_C(25150071697932);
  return log_2_to_33_q40 - log_q40(2 * (uint64_t)draw + 1);
}

uint32_t dice_exponential(Dice dice, uint32_t purpose, uint64_t entity, uint32_t ordinal) {
  int64_t minus_log = minus_log_uniform(dice_draw(dice, purpose, entity, ordinal));
  int64_t q16 = (minus_log + (1 << 23)) >> 24;
  return q16 < 1 ? 1 : (uint32_t)q16;
}

/* P(count >= n) = q^n with q = m / (1 + m), so the count is floor(ln u / ln q). A larger mean has a larger q: monotone. */
int dice_geometric(Dice dice, uint32_t purpose, uint64_t entity, uint32_t ordinal, int64_t mean_milli) {
  enum { MOST = 1000 };
  if (mean_milli <= 0) return 0;
  if (mean_milli > MOST * MILLI) mean_milli = MOST * MILLI;
  uint32_t draw = dice_draw(dice, purpose, entity, ordinal);
  /* count is 0 where u > q: seen without logarithms unless u is within 2^-20 of q */
  uint64_t above = ((uint64_t)mean_milli << 32) / ((uint64_t)mean_milli + MILLI) + 4096;
  if (draw > above) return 0;
  int64_t step = log_q40((uint64_t)mean_milli + MILLI) - log_q40((uint64_t)mean_milli);
  int64_t count = minus_log_uniform(draw) / step;
  return count > MOST ? MOST : (int)count;
}
