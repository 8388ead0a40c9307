/* The table of measures, and the words of those that are categories. */
#include "core/observed.h"
#include "core/scenario.h"

#define MEASURE_ROW(e, name, scale, subject, needs, doc) [MEASURE_##e] = { name, SCALE_##scale, SUBJECT_##subject, needs, doc },
const ObservedRow observed_measures[MEASURE_COUNT] = { MEASURES(MEASURE_ROW) };
#undef MEASURE_ROW

static const char *const answers[] = { "no", "yes" };
enum { ANSWERS = sizeof answers / sizeof answers[0] };

int observed_categories(const Scenario *s, const Observed *o) {
  if (observed_measures[o->measure].scale != SCALE_CATEGORY) return 0;
  if (o->measure == MEASURE_RUNG) return o->subject < 0 ? 0 : s->ladder[o->subject].rungs;
  if (o->measure == MEASURE_LEVEL) return o->subject < 0 ? 0 : s->clause[o->subject].levels;
  return ANSWERS;
}

const char *observed_category(const Scenario *s, const Observed *o, int category) {
  if (category < 0 || category >= observed_categories(s, o)) return "";
  if (o->measure == MEASURE_RUNG) return s->ladder[o->subject].rung[category].id;
  if (o->measure == MEASURE_LEVEL) return s->clause[o->subject].level[category].name.id;
  return answers[category];
}
