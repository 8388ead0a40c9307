/* The naive forecasts (RELATIONS, part 6), a row a measure. */
#include "lab/naive.h"
#include "core/fixed.h"
#include "lab/score.h"

#include <math.h>
#include <stdlib.h>

/* Their constants, each as RELATIONS states it: they are the yardstick and never fitted. */
static const double events_size = 1;                       /* negative binomial, size 1 */
static const double events_last_share = 0.5;               /* half last year, half the mean of ten */
static const double troops_walk = 0.06;                    /* random walk, 6% a year (since 1980) */
static const double opinion_walk = 4, opinion_sampling = 3;  /* points a root year; points of a poll's sampling */
static const double days_a_year = 365;
enum { YEARS_OF_MEAN = 10 };

typedef enum NaiveKind { NAIVE_EVENTS, NAIVE_WALK_SHARE, NAIVE_WALK_POINTS, NAIVE_GROWTH, NAIVE_SAMPLE, NAIVE_FREQUENCIES } NaiveKind;
static const uint8_t kind_of[MEASURE_COUNT] = {
  [MEASURE_MISSILES] = NAIVE_EVENTS, [MEASURE_OTHER] = NAIVE_EVENTS, [MEASURE_TROOPS] = NAIVE_WALK_SHARE, [MEASURE_TRACK] = NAIVE_WALK_POINTS,
  [MEASURE_VARIABLE] = NAIVE_SAMPLE, [MEASURE_LASTED] = NAIVE_SAMPLE, [MEASURE_PAYMENT] = NAIVE_GROWTH, [MEASURE_RUNG] = NAIVE_FREQUENCIES,
  [MEASURE_LEVEL] = NAIVE_FREQUENCIES, [MEASURE_HOME] = NAIVE_FREQUENCIES, [MEASURE_EVER] = NAIVE_FREQUENCIES, [MEASURE_SIGNED] = NAIVE_FREQUENCIES,
};

static double value_at(const Observed *o, int i) { return (double)o->before[i] / MICRO; }
static double last_of(const Observed *o) { return value_at(o, o->befores - 1); }
static double years_of(const Observed *o) { return o->days / days_a_year; }

static double mean_of(const Observed *o, int first) {
  double sum = 0;
  for (int i = first; i < o->befores; i++) sum += value_at(o, i);
  return o->befores > first ? sum / (o->befores - first) : 0;
}

static double deviation_of(const Observed *o) {
  double mean = mean_of(o, 0), squares = 0;
  for (int i = 0; i < o->befores; i++) squares += (value_at(o, i) - mean) * (value_at(o, i) - mean);
  return o->befores > 1 ? sqrt(squares / (o->befores - 1)) : 0;
}

/* The last one grown as earlier ones did: by the mean of their growths, give or take their deviation. */
static NaiveSays growth_of(const Observed *o) {
  double mean = 0, squares = 0;
  int n = o->befores - 1;
  for (int i = 1; i <= n; i++) mean += (value_at(o, i) / value_at(o, i - 1) - 1) / n;
  for (int i = 1; i <= n; i++) {
    double apart = value_at(o, i) / value_at(o, i - 1) - 1 - mean;
    squares += apart * apart;
  }
  return (NaiveSays){ last_of(o) * (1 + mean), fabs(last_of(o)) * (n > 1 ? sqrt(squares / (n - 1)) : 0) };
}

static double events_mean(const Observed *o) {
  int first = o->befores > YEARS_OF_MEAN ? o->befores - YEARS_OF_MEAN : 0;
  return (events_last_share * last_of(o) + (1 - events_last_share) * mean_of(o, first)) * years_of(o);
}

static double frequency(const Scenario *s, const Observed *o) {
  if (o->chance >= 0) return (double)(o->happened ? o->chance : MICRO - o->chance) / MICRO;
  int count = 0;
  for (int i = 0; i < o->befores; i++) count += o->before[i] == o->happened;
  return share_smoothed(count, o->befores, observed_categories(s, o));
}

NaiveSays naive_says(const Scenario *s, const Observed *o) {
  switch ((NaiveKind)kind_of[o->measure]) {
    case NAIVE_EVENTS: {
      double mean = events_mean(o);
      return (NaiveSays){ mean, sqrt(mean + mean * mean / events_size) };
    }
    case NAIVE_WALK_SHARE: return (NaiveSays){ last_of(o), fabs(last_of(o)) * troops_walk * sqrt(years_of(o)) };
    case NAIVE_WALK_POINTS: return (NaiveSays){ last_of(o), sqrt(opinion_walk * opinion_walk * years_of(o) + opinion_sampling * opinion_sampling) };
    case NAIVE_GROWTH: return growth_of(o);
    case NAIVE_SAMPLE: return (NaiveSays){ mean_of(o, 0), deviation_of(o) };
    case NAIVE_FREQUENCIES: return (NaiveSays){ frequency(s, o), 0 };
  }
  return (NaiveSays){ 0, 0 };
}

static int compare_doubles(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

double naive_score(const Scenario *s, const Observed *o) {
  NaiveSays says = naive_says(s, o);
  double happened = (double)o->happened / MICRO, sample[MAX_BEFORE];
  switch ((NaiveKind)kind_of[o->measure]) {
    case NAIVE_EVENTS: return crps_negative_binomial(says.middle, events_size, happened);
    case NAIVE_WALK_SHARE: case NAIVE_WALK_POINTS: case NAIVE_GROWTH: return crps_normal(says.middle, says.spread, happened);
    case NAIVE_SAMPLE:
      for (int i = 0; i < o->befores; i++) sample[i] = value_at(o, i);
      qsort(sample, o->befores, sizeof *sample, compare_doubles);
      return crps_sample(sample, o->befores, happened);
    case NAIVE_FREQUENCIES: return log_score(says.middle);
  }
  return 0;
}
