/* What many games say: means with Student's intervals, percentiles, proportions with Wilson's intervals. */
#include "lab/lab.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

static const double normal_975 = 1.959963984540054;

/* 97.5% quantile of Student's t: exact for one to four degrees of freedom's sake from a table, beyond by the expansion of
 * Cornish and Fisher in 1/df (error below 0.001 from five on). */
static double student_975(int df) {
  static const double few[] = { 0, 12.7062, 4.30265, 3.18245, 2.77645 };
  if (df < (int)(sizeof few / sizeof few[0])) return few[df];
  double z = normal_975, z3 = z * z * z, z5 = z3 * z * z, z7 = z5 * z * z, n = df;
  return z + (z3 + z) / (4 * n) + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n) +
         (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n * n * n);
}

static int compare_doubles(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

/* Nearest rank: the smallest value that at least `percent` of all do not exceed. */
static double percentile(const double *sorted, int count, int percent) {
  int rank = (int)(((int64_t)count * percent + 99) / 100);
  return sorted[rank > 0 ? rank - 1 : 0];
}

Spread spread_of(const double *value, int count) {
  Spread spread = { .count = count };
  double *sorted = count > 0 ? malloc((size_t)count * sizeof *sorted) : NULL;
  if (!sorted) return (Spread){ .count = 0 };
  memcpy(sorted, value, (size_t)count * sizeof *sorted);
  qsort(sorted, (size_t)count, sizeof *sorted, compare_doubles);
  double sum = 0, squares = 0;
  for (int i = 0; i < count; i++) sum += sorted[i];
  spread.mean = sum / count;
  for (int i = 0; i < count; i++) squares += (sorted[i] - spread.mean) * (sorted[i] - spread.mean);
  spread.deviation = count > 1 ? sqrt(squares / (count - 1)) : 0;
  double half = count > 1 ? student_975(count - 1) * spread.deviation / sqrt(count) : 0;
  spread.low = spread.mean - half;
  spread.high = spread.mean + half;
  spread.p5 = percentile(sorted, count, 5);
  spread.p50 = percentile(sorted, count, 50);
  spread.p95 = percentile(sorted, count, 95);
  free(sorted);
  return spread;
}

Spread lab_axis(const LabRuns *runs, int axis) {
  double *value = malloc((size_t)(runs->rows > 0 ? runs->rows : 1) * sizeof *value);
  if (!value) return (Spread){ .count = 0 };
  int count = 0;
  for (int i = 0; i < runs->rows; i++)
    if (!runs->row[i].failed) value[count++] = runs->row[i].axis[axis] / 1000.0;
  Spread spread = spread_of(value, count);
  free(value);
  return spread;
}

Share share_of(int count, int of) {
  if (of <= 0) return (Share){ .high = 1 };
  double n = of, p = count / n, z2 = normal_975 * normal_975;
  double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  double half = normal_975 / (1 + z2 / n) * sqrt(p * (1 - p) / n + z2 / (4 * n * n));
  return (Share){ .count = count, .of = of, .share = p, .low = count == 0 ? 0 : middle - half, .high = count == of ? 1 : middle + half };
}

Share lab_signed(const LabRuns *runs) {
  int count = 0;
  for (int i = 0; i < runs->rows; i++) count += !runs->row[i].failed && runs->row[i].signed_turn > 0;
  return share_of(count, runs->rows - runs->failed);
}

Share lab_reached(const LabRuns *runs, int ladder, int rung) {
  int count = 0;
  for (int i = 0; i < runs->rows; i++) count += !runs->row[i].failed && runs->row[i].rung_peak[ladder] >= rung;
  return share_of(count, runs->rows - runs->failed);
}
