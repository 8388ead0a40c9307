/* English: "2025-08-25", "$1,520 million", "3.5 days". Korean: "2025년 8월 25일", "15억 2천만 달러", "3.5일". */
#include "core/units.h"

#include "core/date.h"
#include "core/fixed.h"
#include <string.h>

static void english_date(Writer *w, int32_t day) {
  char date[11];
  date_format(date, day);
  write_text(w, date);
}

static void english_money(Writer *w, int32_t million) {
  if (million < 0) write_text(w, "-");
  write_text(w, "$");
  write_grouped(w, million < 0 ? -(int64_t)million : million);
  write_text(w, " million");
}

static void write_halves(Writer *w, int64_t halves) {
  write_tenths(w, halves * (MILLI / 2), false, false);
}

static void english_days(Writer *w, int64_t halves) {
  write_halves(w, halves);
  write_text(w, halves == 2 ? " day" : " days");
}

/* A year beyond four digits is cut as date_format cuts it. */
static void korean_date(Writer *w, int32_t day) {
  char date[11];
  date_format(date, day);
  static const struct { int from, digits; const char *unit; } part[] = {{0, 4, "년 "}, {5, 2, "월 "}, {8, 2, "일"}};
  for (size_t i = 0; i < sizeof part / sizeof part[0]; i++) {
    int from = part[i].from, end = from + part[i].digits;
    while (from < end - 1 && date[from] == '0') from++;
    write_bytes(w, date + from, (size_t)(end - from));
    write_text(w, part[i].unit);
  }
}

/* 1 to 9,999 of a myriad's power: whole thousands are read so, "2천만"; others in digits, "2,500만". */
static bool write_myriad(Writer *w, int64_t number, const char *power, bool first) {
  if (number == 0) return first;
  if (!first) write_text(w, " ");
  write_grouped(w, number % MILLI == 0 ? number / MILLI : number);
  write_text(w, number % MILLI == 0 ? "천" : "");
  write_text(w, power);
  return false;
}

static void korean_money(Writer *w, int32_t million) {
  const int64_t myriad = 10000;
  int64_t amount = (million < 0 ? -(int64_t)million : million) * 100;      /* a million is a hundred myriads */
  if (million < 0) write_text(w, "-");
  bool first = write_myriad(w, amount / (myriad * myriad), "조", true);
  first = write_myriad(w, amount / myriad % myriad, "억", first);
  first = write_myriad(w, amount % myriad, "만", first);
  write_text(w, first ? "0달러" : " 달러");
}

static void korean_days(Writer *w, int64_t halves) {
  write_halves(w, halves);
  write_text(w, "일");
}

const Units *units_of(const char *language) {
  static const Units units[] = {{"en", english_date, english_money, english_days}, {"ko", korean_date, korean_money, korean_days}};
  for (size_t i = 0; i < sizeof units / sizeof units[0]; i++)
    if (strcmp(units[i].language, language) == 0) return &units[i];
  return &units[0];
}
