/* Fixed-point arithmetic: no floating type is used in core, rules or session. Milli = thousandths, micro = millionths,
 * a chance = a 32-bit fraction of 2^32 (0xFFFFFFFF is certainty). All functions are total: they clamp instead of overflowing. */
#ifndef STRAITS_FIXED_H
#define STRAITS_FIXED_H

#include <assert.h>
#include <stdint.h>

enum { MILLI = 1000, MICRO = 1000000 };
#define CHANCE_ONE 0xFFFFFFFFu

/* a * b / c with a 128-bit product, rounded to nearest, halves away from zero. c must not be 0. Clamped to int64. */
int64_t muldiv_wide(int64_t a, int64_t b, int64_t c);
static inline int64_t muldiv(int64_t a, int64_t b, int64_t c) {
  int64_t product;
  assert(c != 0);
  if (__builtin_mul_overflow(a, b, &product) || product == INT64_MIN || c == INT64_MIN) return muldiv_wide(a, b, c);
  int64_t quotient = product / c, rest = product % c;   /* the usual case: 64 bits, and a constant divisor costs a multiplication */
  int64_t size = rest < 0 ? -rest : rest, divisor = c < 0 ? -c : c;
  if (size >= divisor - size) quotient += (product < 0) == (c < 0) ? 1 : -1;
  return quotient;
}

static inline int64_t clamp64(int64_t x, int64_t lo, int64_t hi) { return x < lo ? lo : x > hi ? hi : x; }
static inline int32_t clamp32(int64_t x, int32_t lo, int32_t hi) { return (int32_t)clamp64(x, lo, hi); }

/* e^x for x in micro, result in micro; relative error below 2e-6 or one unit; x is clamped to [-20, +20] (micro). */
int64_t exp_micro(int64_t x);
/* ln x for x > 0 in micro, result in micro; absolute error at most 2 micro. x <= 0 counts as 1 micro. */
int64_t log_micro(int64_t x);

/* ln x of a whole x > 0, in 2^-40; error below one unit. For those who need more than millionths. */
int64_t log_q40(uint64_t x);

/* Probability (micro) to a chance, rounded to nearest and clamped. */
uint32_t chance_from_micro(int64_t p);
int64_t chance_to_micro(uint32_t chance);

/* Chance of at least one event in `days`, for a yearly probability (micro): 1 - (1 - p)^(days/365). Monotone in both; days
 * beyond a thousand years count as a thousand years. */
uint32_t chance_in_days(int64_t yearly_micro, int64_t days);

/* The same for thousandths of a day. */
uint32_t chance_in_milli_days(int64_t yearly_micro, int64_t milli_days);

/* Integer square root, rounded down. */
uint64_t isqrt64(uint64_t x);

/* Great-circle distance in whole kilometres; latitudes and longitudes in microdegrees; error below 0.5 km + 0.01%. */
int32_t distance_km(int32_t lat1, int32_t lon1, int32_t lat2, int32_t lon2);

/* Decimal text ("-1.25", "3") times `scale`, rounded half away from zero; returns 0 and leaves *out if it is not a number
 * or does not fit. No locale, no exponent; exact, with at most 18 digits after the point; scale at most 10^18. */
int decimal_parse(const char *text, int64_t scale, int64_t *out);
/* value/scale as text with trailing noughts dropped; scale a power of ten. Returns the length written (cap as snprintf). */
int decimal_format(char *out, int cap, int64_t value, int64_t scale);

#endif
