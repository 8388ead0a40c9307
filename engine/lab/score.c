/* Scores and skill. */
#include "lab/score.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

/* E|X - y| - E|X - X'|/2; for a rising sample the second is a weighted sum. */
double crps_sample(const double *rising, int count, double happened) {
  double far = 0, apart = 0, n = count;
  for (int i = 0; i < count; i++) {
    far += fabs(rising[i] - happened);
    apart += (2.0 * i + 1 - n) * rising[i];
  }
  return far / n - apart / (n * n);
}

double crps_normal(double mean, double deviation, double happened) {
  static const double root_pi = 1.7724538509055160, root_2pi = 2.5066282746310002;
  if (deviation <= 0) return fabs(happened - mean);
  double z = (happened - mean) / deviation;
  double density = exp(-z * z / 2) / root_2pi, below = erfc(-z / sqrt(2)) / 2;
  return deviation * (z * (2 * below - 1) + 2 * density - 1 / root_pi);
}

/* Sum over whole numbers of the squared distance between the distribution and the step at what happened. */
double crps_negative_binomial(double mean, double size, double happened) {
  static const double rest = 1e-12;
  if (mean <= 0) return fabs(happened);
  double odds = mean / (size + mean), chance = pow(1 - odds, size), below = 0, sum = 0;
  for (double k = 0; 1 - below > rest || k < happened; k++) {
    below += chance;
    double apart = below - (k >= happened ? 1 : 0);
    sum += apart * apart;
    chance *= odds * (k + size) / (k + 1);
  }
  return sum;
}

double share_smoothed(int count, int of, int categories) { return (count + 0.5) / (of + 0.5 * categories); }
double log_score(double probability) { return -log(probability); }

double position_in(const double *rising, int count, double happened) {
  double below = 0;
  for (int i = 0; i < count; i++) below += rising[i] < happened ? 1 : rising[i] > happened ? 0 : 0.5;
  return below / count;
}

double percentile_of(const double *rising, int count, int percent) {
  int rank = (int)(((int64_t)count * percent + 99) / 100);
  return rising[rank > 0 ? rank - 1 : 0];
}

/* SplitMix64: the draws of the interval are the same in every run, and nothing of a game hangs on them. */
static uint64_t draw_next(uint64_t *state) {
  uint64_t z = *state += 0x9E3779B97F4A7C15u;
  z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
  z = (z ^ z >> 27) * 0x94D049BB133111EBu;
  return z ^ z >> 31;
}

static int compare_doubles(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double skill_from(double model, double naive) { return naive > 0 ? 1 - model / naive : NAN; }

/* Skills of clusters drawn with return; sorted. Draws in which the naive forecast was perfect say nothing and are left out. */
static int skills_drawn(const double *model, const double *naive, int clusters, int draws, double *skill) {
  uint64_t state = 1;
  int found = 0;
  for (int d = 0; d < draws; d++) {
    double ours = 0, theirs = 0;
    for (int k = 0; k < clusters; k++) {
      int drawn = (int)((draw_next(&state) >> 32) * (uint64_t)clusters >> 32);
      ours += model[drawn];
      theirs += naive[drawn];
    }
    if (theirs > 0) skill[found++] = skill_from(ours, theirs);
  }
  qsort(skill, (size_t)found, sizeof *skill, compare_doubles);
  return found;
}

Skill skill_of(const Scored *scored, int count, int draws) {
  Skill out = { .skill = NAN, .low = NAN, .high = NAN, .count = count };
  int most = 0;
  for (int i = 0; i < count; i++) if (scored[i].cluster >= most) most = scored[i].cluster + 1;
  double *model = calloc((size_t)most + 1, sizeof *model), *naive = calloc((size_t)most + 1, sizeof *naive), *skill = malloc(((size_t)draws + 1) * sizeof *skill);
  int *items = calloc((size_t)most + 1, sizeof *items);
  for (int i = 0; model && naive && items && i < count; i++) {
    model[scored[i].cluster] += scored[i].model;
    naive[scored[i].cluster] += scored[i].naive;
    items[scored[i].cluster]++;
    out.model += scored[i].model / count;
    out.naive += scored[i].naive / count;
  }
  if (model && naive && items && skill && count > 0) {
    for (int k = 0; k < most; k++) {
      if (items[k] == 0) continue;
      model[out.clusters] = model[k];
      naive[out.clusters++] = naive[k];
    }
    out.skill = skill_from(out.model, out.naive);
    int found = out.clusters > 1 ? skills_drawn(model, naive, out.clusters, draws, skill) : 0;
    if (found > 0) {
      out.low = skill[(int)((int64_t)found * 25 / 1000)];
      int high = (int)((int64_t)found * 975 / 1000);
      out.high = skill[high < found ? high : found - 1];
    }
  }
  free(model);
  free(naive);
  free(skill);
  free(items);
  return out;
}
