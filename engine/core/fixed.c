/* Rounding arithmetic, exp and log, chances. Distances are in distance.c, decimal text in decimal.c.
 * Qn below means a number in units of 2^-n. Shifts of negative numbers are arithmetic with every compiler we build with. */
#include "core/fixed.h"

#include <assert.h>
#include <stdbool.h>

__extension__ typedef __int128 int128;
__extension__ typedef unsigned __int128 uint128;

#define ONE_Q62 ((int64_t)1 << 62)
#define LN2_Q62 INT64_C(3196577161300663915)
#define LN2_Q57 INT64_C(99893036290645747)
#define INVERSE_LN2_Q28 INT64_C(387270501)
#define LN_MICRO_Q40 INT64_C(15190314502144)           /* ln 1,000,000 */
#define MICRO_Q82 INT64_C(4835703278458516699)         /* 0.000001 */

static uint64_t magnitude(int64_t x) {
  return x < 0 ? 0 - (uint64_t)x : (uint64_t)x;
}

int64_t muldiv_wide(int64_t a, int64_t b, int64_t c) {
  uint128 product = (uint128)magnitude(a) * magnitude(b);
  uint64_t divisor = magnitude(c);
  uint128 quotient = product / divisor;
  uint128 rest = product % divisor;
  if (rest >= divisor - rest) quotient++;
  bool negative = ((a < 0) != (b < 0)) != (c < 0);
  if (quotient > (uint128)INT64_MAX) return negative ? INT64_MIN : INT64_MAX;
  return negative ? -(int64_t)quotient : (int64_t)quotient;
}

static int64_t multiply_q62(int64_t a, int64_t b) {
  return (int64_t)(((int128)a * b) >> 62);
}

/* e^y as mantissa (Q62, about 0.7 to 1.42) times 2^*power, for |y| below 40. Taylor's series on |r| <= ln(2)/2: the first term
 * left out is below 2^-57. */
static int64_t exp_parts(int128 y_q62, int *power) {
  static const int64_t inverse_factorial[] = {  /* 14! down to 0! */
    ONE_Q62 / 87178291200, ONE_Q62 / 6227020800, ONE_Q62 / 479001600, ONE_Q62 / 39916800, ONE_Q62 / 3628800,
    ONE_Q62 / 362880, ONE_Q62 / 40320, ONE_Q62 / 5040, ONE_Q62 / 720, ONE_Q62 / 120, ONE_Q62 / 24, ONE_Q62 / 6,
    ONE_Q62 / 2, ONE_Q62, ONE_Q62,
  };
  int64_t y_q29 = (int64_t)(y_q62 >> 33);
  int64_t k = (y_q29 * INVERSE_LN2_Q28 + ((int64_t)1 << 56)) >> 57;
  int64_t r = (int64_t)(y_q62 - (int128)k * LN2_Q62);
  int64_t sum = 0;
  for (unsigned i = 0; i < sizeof inverse_factorial / sizeof inverse_factorial[0]; i++)
    sum = inverse_factorial[i] + multiply_q62(sum, r);
  *power = (int)k;
  return sum;
}

int64_t exp_micro(int64_t x) {
  if (x == 0) return MICRO;
  x = clamp64(x, -20 * (int64_t)MICRO, 20 * (int64_t)MICRO);
  int power;
  int64_t mantissa = exp_parts(((int128)x * MICRO_Q82) >> 20, &power);
  int shift = 62 - power;       /* 33 to 91 */
  return (int64_t)(((int128)mantissa * MICRO + ((int128)1 << (shift - 1))) >> shift);
}

/* ln(128/k) in Q62, k = 64 to 128. */
static const int64_t log_table[65] = {
  3196577161300663915, 3125076721025662796, 3054667933263375974, 2985317964474498786, 2916995440497363359,
  2849670361321007686, 2783314021990337412, 2717898939121436050, 2653398782556185840, 2589788311730827704,
  2527043316373605573, 2465140561182805815, 2404057734168835207, 2343773398372932061, 2284266946701067312,
  2225518559634908415, 2167509165602688405, 2110220403811707766, 2053634589361228068, 1997734680469895947,
  1942504247665741927, 1887927444799387849, 1833988981752507855, 1780674098723943588, 1727968541985283054,
  1675858541006270817, 1624330786858210330, 1573372411810623399, 1522970970042914766, 1473114419398712070,
  1423791104115966901, 1374989738470859697, 1326699391278092920, 1278909471194322142, 1231609712775298014,
  1184790163240804979, 1138441169904712895, 1092553368230430985, 1047117670474792364, 1002125254885922439,
  957567555422974392, 913436251967766417, 869723261000343774, 826420726712327630, 783521012533614846,
  741016693049569391, 698900546287307544, 657165546351034578, 615804856387649007, 574811821864999269,
  534179964146264212, 493902974344939256, 453974707445850668, 414389176678496317, 375140548129827607,
  336223135584348451, 297631395580117410, 259359922669902193, 221403444877355111, 183756819338657074,
  146415028120619150, 109373174206737385, 72626477643170933, 36170271837057929, 0,
};

/* x = 2^e * m with m in [1, 2); m * k/128 is within 1/64 of 1 for the k chosen by m's leading bits, and ln of that is a short
 * series: the first term left out is below 2^-52. */
int64_t log_q40(uint64_t x) {
  static const int64_t coefficient[] = {ONE_Q62 / 7, -ONE_Q62 / 6, ONE_Q62 / 5, -ONE_Q62 / 4, ONE_Q62 / 3, -ONE_Q62 / 2, ONE_Q62};
  assert(x > 0);
  int e = 63 - __builtin_clzll(x);
  uint64_t m_q63 = x << (63 - e);
  uint32_t middle = 2 * (uint32_t)(m_q63 >> 57) + 1;    /* 128 times the middle of m's 64th: 129 to 255 */
  uint32_t k = (16384 + middle / 2) / middle;
  int64_t r = (int64_t)(((uint128)m_q63 * k) >> 8) - ONE_Q62;
  int64_t sum = 0;
  for (unsigned i = 0; i < sizeof coefficient / sizeof coefficient[0]; i++) sum = coefficient[i] + multiply_q62(sum, r);
  int64_t log_m_q62 = multiply_q62(sum, r) + log_table[k - 64];
  int64_t total_q57 = e * LN2_Q57 + (log_m_q62 >> 5);
  return (total_q57 + (1 << 16)) >> 17;
}

int64_t log_micro(int64_t x) {
  int64_t log_q = log_q40(x > 0 ? (uint64_t)x : 1) - LN_MICRO_Q40;
  return (int64_t)(((int128)log_q * MICRO + ((int128)1 << 39)) >> 40);
}

uint32_t chance_from_micro(int64_t p) {
  p = clamp64(p, 0, MICRO);
  uint64_t chance = (((uint64_t)p << 32) + MICRO / 2) / MICRO;
  return chance > CHANCE_ONE ? CHANCE_ONE : (uint32_t)chance;
}

int64_t chance_to_micro(uint32_t chance) {
  return (int64_t)(((uint64_t)chance * MICRO + (UINT64_C(1) << 31)) >> 32);
}

uint32_t chance_in_days(int64_t yearly_micro, int64_t days) {
  return chance_in_milli_days(yearly_micro, clamp64(days, 0, 365000) * MILLI);
}

uint32_t chance_in_milli_days(int64_t yearly_micro, int64_t milli_days) {
  if (yearly_micro <= 0 || milli_days <= 0) return 0;
  if (yearly_micro >= MICRO) return CHANCE_ONE;
  int128 rate_q40 = LN_MICRO_Q40 - log_q40((uint64_t)(MICRO - yearly_micro));
  int64_t hazard_q40 = (int64_t)(rate_q40 * clamp64(milli_days, 0, (int64_t)365000 * MILLI) / (365 * MILLI));
  if (hazard_q40 >= (int64_t)23 << 40) return CHANCE_ONE;       /* e^-23 is less than half of 2^-32 */
  int power;
  int64_t mantissa = exp_parts(-((int128)hazard_q40 << 22), &power);
  int shift = 30 - power;                               /* power is 0 or less: 30 to 64 */
  int64_t none = shift < 64 ? (int64_t)(((uint64_t)mantissa + (UINT64_C(1) << (shift - 1))) >> shift) : 0;
  int64_t chance = ((int64_t)1 << 32) - none;
  return chance > (int64_t)CHANCE_ONE ? CHANCE_ONE : (uint32_t)chance;
}

uint64_t isqrt64(uint64_t x) {
  if (x < 2) return x;
  int bits = 64 - __builtin_clzll(x);
  uint64_t root = UINT64_C(1) << ((bits + 1) / 2 < 32 ? (bits + 1) / 2 : 32);   /* not below the root: Newton then falls to it */
  for (;;) {
    uint64_t next = (root + x / root) / 2;
    if (next >= root) return root;
    root = next;
  }
}
