/* Civil dates: every day of a thousand years, known days, and texts that are no date. */
#include "core/date.h"

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <string.h>
#include <cmocka.h>

static int is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

static void days_count_on_without_a_gap(void **state) {
  (void)state;
  static const int length[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int32_t expected = date_to_days(1600, 1, 1);
  for (int year = 1600; year < 2600; year++)
    for (int month = 1; month <= 12; month++)
      for (int day = 1; day <= length[month - 1] + (month == 2 && is_leap(year)); day++, expected++) {
        assert_int_equal(date_to_days(year, month, day), expected);
        Date date = date_from_days(expected);
        assert_true(date.year == year && date.month == month && date.day == day);
      }
}

static void known_days_are_where_they_belong(void **state) {
  (void)state;
  assert_int_equal(date_to_days(1970, 1, 1), 0);
  assert_int_equal(date_to_days(1969, 12, 31), -1);
  assert_int_equal(date_to_days(2000, 3, 1), 11017);
  assert_int_equal(date_to_days(2025, 8, 25), 20325);
  assert_int_equal(date_to_days(0, 3, 1), -719468);
  assert_int_equal(date_from_days(INT32_MAX).year, 5881580);
  assert_int_equal(date_from_days(INT32_MIN).year, -5877641);
}

static void texts_become_days_and_texts_again(void **state) {
  (void)state;
  static const char *const dates[] = {"2025-08-25", "2024-02-29", "2000-02-29", "1953-07-27", "9999-12-31", "0001-01-01"};
  for (size_t i = 0; i < sizeof dates / sizeof dates[0]; i++) {
    int32_t days;
    char text[11];
    assert_true(date_parse(dates[i], &days));
    date_format(text, days);
    assert_string_equal(text, dates[i]);
  }
  char text[11];
  date_format(text, INT32_MAX);
  assert_string_equal(text, "9999-12-31");
  date_format(text, INT32_MIN);
  assert_string_equal(text, "0000-01-01");
}

static void what_is_no_date_is_refused(void **state) {
  (void)state;
  static const char *const wrong[] = {"", "2025", "2025-8-25", "2025-08-32", "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-06-31",
    "2025-08-00", "25-08-2025", "2025/08/25", "2025-08-25 ", "2025-08-2", "-025-08-25", "2025-08-2x", "20250825"};
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
    int32_t days = 7;
    assert_false(date_parse(wrong[i], &days));
    assert_int_equal(days, 7);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(days_count_on_without_a_gap),
    cmocka_unit_test(known_days_are_where_they_belong),
    cmocka_unit_test(texts_become_days_and_texts_again),
    cmocka_unit_test(what_is_no_date_is_refused),
  };
  return cmocka_run_group_tests_name("dates", tests, NULL, NULL);
}
