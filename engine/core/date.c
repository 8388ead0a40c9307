/* Civil dates. Years are counted from March, so that the leap day is a year's last and months follow one rule:
 * the days before month m (0 = March) are (153 m + 2) / 5. */
#include "core/date.h"

enum { EPOCH = 719468 };        /* days from 0000-03-01 to 1970-01-01 */

static int64_t floor_div(int64_t a, int64_t b) {
  return a / b - (a % b < 0);
}

/* Days from 0000-03-01 to the first of March of `year`. */
static int64_t march_first(int64_t year) {
  return 365 * year + floor_div(year, 4) - floor_div(year, 100) + floor_div(year, 400);
}

int32_t date_to_days(int year, int month, int day) {
  int64_t from_march = (month + 9) % 12;
  int64_t march_year = (int64_t)year - (month <= 2);
  return (int32_t)(march_first(march_year) + (153 * from_march + 2) / 5 + day - 1 - EPOCH);
}

Date date_from_days(int32_t days) {
  int64_t since = (int64_t)days + EPOCH;
  int64_t year = floor_div(since * 400, 146097);   /* 400 years have 146097 days; may be one year off */
  while (march_first(year) > since) year--;
  while (march_first(year + 1) <= since) year++;
  int64_t day_of_year = since - march_first(year);
  int64_t from_march = (5 * day_of_year + 2) / 153;
  int64_t month = from_march < 10 ? from_march + 3 : from_march - 9;
  return (Date){(int32_t)(year + (month <= 2)), (int32_t)month, (int32_t)(day_of_year - (153 * from_march + 2) / 5 + 1)};
}

/* `length` decimal digits, or -1. */
static int digits(const char *text, int length) {
  int value = 0;
  for (int i = 0; i < length; i++) {
    if (text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

int date_parse(const char *text, int32_t *days) {
  int year = digits(text, 4);
  if (year < 0 || text[4] != '-') return 0;
  int month = digits(text + 5, 2);
  if (month < 1 || month > 12 || text[7] != '-') return 0;
  int day = digits(text + 8, 2);
  if (day < 1 || text[10] != '\0') return 0;
  int32_t found = date_to_days(year, month, day);
  if (date_from_days(found).day != day) return 0;  /* 31 June rolls over into July */
  *days = found;
  return 1;
}

void date_format(char out[11], int32_t days) {
  Date date = date_from_days(days);
  if (date.year < 0) date = (Date){0, 1, 1};       /* four digits are all there is room for */
  if (date.year > 9999) date = (Date){9999, 12, 31};
  const int32_t part[3] = {date.year, date.month, date.day};
  static const int width[3] = {4, 2, 2};
  char *at = out;
  for (int i = 0; i < 3; i++) {
    int32_t rest = part[i];
    for (int w = width[i] - 1; w >= 0; w--, rest /= 10) at[w] = (char)('0' + rest % 10);
    at += width[i];
    *at++ = i < 2 ? '-' : '\0';
  }
}
