/* Decimal text to and from whole numbers of a scale: exact, without locale, without floating point. */
#include "core/fixed.h"

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>

__extension__ typedef unsigned __int128 uint128;

enum { FRACTION_DIGITS = 18 };
#define LARGEST_SCALE INT64_C(1000000000000000000)

int decimal_parse(const char *text, int64_t scale, int64_t *out) {
  assert(scale > 0 && scale <= LARGEST_SCALE);
  bool negative = *text == '-';
  if (*text == '-' || *text == '+') text++;

  uint64_t whole = 0, fraction = 0, denominator = 1;
  int digits = 0, fraction_digits = 0;
  for (; *text >= '0' && *text <= '9'; text++, digits++) {
    if (whole > (uint64_t)INT64_MAX / 10) return 0;
    whole = whole * 10 + (uint64_t)(*text - '0');
  }
  if (*text == '.') {
    for (text++; *text >= '0' && *text <= '9'; text++, digits++) {
      if (fraction_digits == FRACTION_DIGITS) {
        if (*text != '0') return 0;
        continue;
      }
      fraction = fraction * 10 + (uint64_t)(*text - '0');
      denominator *= 10;
      fraction_digits++;
    }
  }
  if (*text != '\0' || digits == 0) return 0;

  uint128 product = (uint128)fraction * (uint64_t)scale;
  uint128 value = (uint128)whole * (uint64_t)scale + (2 * product + denominator) / ((uint128)denominator * 2);
  if (value > (uint128)INT64_MAX) return 0;
  *out = negative ? -(int64_t)value : (int64_t)value;
  return 1;
}

int decimal_format(char *out, int cap, int64_t value, int64_t scale) {
  assert(scale > 0);
  uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
  uint64_t whole = rest / (uint64_t)scale, fraction = rest % (uint64_t)scale;
  char text[48];                /* filled from its end: at most a sign, 20 digits, a point and 18 digits */
  int at = (int)sizeof text;
  if (fraction != 0) {
    bool trailing = true;
    for (int64_t unit = scale; unit > 1; unit /= 10, fraction /= 10) {
      trailing = trailing && fraction % 10 == 0;
      if (!trailing) text[--at] = (char)('0' + fraction % 10);
    }
    text[--at] = '.';
  }
  do text[--at] = (char)('0' + whole % 10);
  while ((whole /= 10) != 0);
  if (value < 0) text[--at] = '-';

  int length = (int)sizeof text - at;
  for (int i = 0; i < length && i < cap - 1; i++) out[i] = text[at + i];
  if (cap > 0) out[length < cap ? length : cap - 1] = '\0';
  return length;
}
