/* Playing a case of history and scoring it: one reading a game and observation, taken at the end of the turn nearest to its day. */
#include "lab/backtest.h"
#include "core/fixed.h"
#include "lab/naive.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* What is read of one game. */
typedef struct Reading {
  double value[MAX_OBSERVED];   /* count, amount or category */
  bool taken[MAX_OBSERVED];
  int32_t day;                  /* at the end of the turn before */
  int32_t lasted[MAX_OBSERVED];
} Reading;
typedef struct Readings { const Scenario *scenario; Reading *game; } Readings;

static double troops_on_peninsula(const Scenario *s, const GameState *state) {
  int64_t people = 0;
  for (int i = 0; i < s->formations; i++) {
    const Formation *f = &s->formation[i];
    if (f->owner != s->known_seat[KS_WASHINGTON] || s->place[state->formation_place[i]].theatre != THEATRE_PENINSULA) continue;
    people += f->personnel - muldiv(f->personnel, state->strength_lost[i], MILLI);
  }
  return (double)people;
}

static double value_now(const Scenario *s, const Observed *o, const GameState *state, const Reading *reading, int item) {
  switch ((ObservedMeasure)o->measure) {
    case MEASURE_MISSILES: return state->tests_total;
    case MEASURE_OTHER: return state->incidents_total;
    case MEASURE_TROOPS: return troops_on_peninsula(s, state);
    case MEASURE_TRACK: return (double)state->track[o->subject] / MILLI;
    case MEASURE_VARIABLE: return state->variable[o->subject];
    case MEASURE_LASTED: return reading->lasted[item];
    case MEASURE_PAYMENT: return s->clause[o->subject].level[state->term[o->subject]].amount;
    case MEASURE_RUNG: return state->rung_peak[o->subject];
    case MEASURE_LEVEL: return state->term[o->subject];
    case MEASURE_HOME: return state->formation_place[o->subject] == s->formation[o->subject].home && state->formation_stage[o->subject] == FORMATION_READY;
    case MEASURE_EVER: return reading->lasted[item] > 0;
    case MEASURE_SIGNED: return state->signed_turn > 0;
    case MEASURE_COUNT: break;
  }
  return 0;
}

static void turn_read(void *self, int game, const GameState *state) {
  const Readings *readings = self;
  const Scenario *s = readings->scenario;
  Reading *reading = &readings->game[game];
  for (int i = 0; i < s->observeds; i++) {
    const Observed *o = &s->observed[i];
    if (reading->taken[i]) continue;
    if (observed_measures[o->measure].subject == SUBJECT_VARIABLE && state->variable[o->subject] > 0) reading->lasted[i] += state->day - reading->day;
    if (!state->over && 2 * state->day + state->turn_days < 2 * o->days) continue;
    reading->value[i] = value_now(s, o, state, reading, i);
    reading->taken[i] = true;
  }
  reading->day = state->day;
}

static int compare_doubles(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

/* Scores one observation over the games' values (which are put in order). */
static BacktestItem item_score(const Scenario *s, const Observed *o, double *value, int count) {
  BacktestItem item = { .observed = o, .likeliest = NO_HANDLE, .naive = naive_score(s, o) };
  if (observed_measures[o->measure].scale == SCALE_CATEGORY) {
    int had[MAX_RUNGS > MAX_LEVELS ? MAX_RUNGS : MAX_LEVELS] = { 0 }, categories = observed_categories(s, o);
    for (int i = 0; i < count; i++) had[(int)value[i]]++;
    for (int k = 0; k < categories; k++) if (item.likeliest < 0 || had[k] > had[item.likeliest]) item.likeliest = k;
    item.position = (double)had[o->happened] / count;
    item.model = log_score(share_smoothed(had[o->happened], count, categories));
    return item;
  }
  double happened = (double)o->happened / MICRO;
  qsort(value, (size_t)count, sizeof *value, compare_doubles);
  item.p5 = percentile_of(value, count, 5);
  item.p50 = percentile_of(value, count, 50);
  item.p95 = percentile_of(value, count, 95);
  item.position = position_in(value, count, happened);
  item.model = crps_sample(value, count, happened);
  item.covered = happened >= item.p5 && happened <= item.p95;
  return item;
}

static void case_score(const LabRuns *runs, const Readings *readings, double *value, BacktestCase *out) {
  const Scenario *s = runs->scenario;
  static const uint64_t mix = 0x100000001B3u;          /* FNV's: one number for all games, in order */
  for (int i = 0; i < runs->rows; i++) {
    out->digest = (out->digest ^ runs->row[i].digest) * mix;
    if (runs->row[i].failed && !out->reason[0]) memcpy(out->reason, runs->row[i].reason, sizeof out->reason);
  }
  out->games = runs->rows;
  out->failed = runs->failed;
  if (runs->failed == runs->rows) return;
  out->items = s->observeds;
  for (int i = 0; i < s->observeds; i++) {
    int count = 0;
    for (int g = 0; g < runs->rows; g++)
      if (!runs->row[g].failed) value[count++] = readings->game[g].value[i];
    out->item[i] = item_score(s, &s->observed[i], value, count);
  }
}

bool backtest_play(const BacktestRequest *r, Scenario *s, const char *name, BacktestCase *out, Mistakes *mistakes) {
  *out = (BacktestCase){ .scenario = s, .name = name };
  Readings readings = { s, calloc((size_t)r->games, sizeof(Reading)) };
  double *value = calloc((size_t)r->games, sizeof *value);
  LabRequest request = { .scenario = s, .seed = r->seed, .games = r->games, .threads = r->threads, .turn = turn_read, .turn_self = &readings };
  for (int seat = 0; seat < s->seats; seat++) {
    request.player[seat] = player_default(s, seat);
    if (s->seat[seat].party && request.player[seat].kind == PLAYER_PERSONA) request.player[seat].kind = PLAYER_BOUND;
  }
  LabRuns runs = { 0 };
  bool played = false;
  if (!readings.game || !value) {
    mistakes->environment = true;
    mistakes_add(mistakes, "", 0, 0, "%s", message_template(MSG_NO_MEMORY));
  } else played = lab_run(&request, &runs, mistakes);
  if (played) case_score(&runs, &readings, value, out);
  lab_runs_free(&runs);
  free(readings.game);
  free(value);
  return played;
}

/* Cases without a cluster stand alone; those of one word are one. */
static int cluster_of(const BacktestCase *cases, int which) {
  const char *word = cases[which].scenario->cluster;
  for (int i = 0; *word && i < which; i++)
    if (strcmp(cases[i].scenario->cluster, word) == 0) return i;
  return which;
}

static void bands_count(const BacktestItem *item, BacktestSum *out) {
  if (observed_measures[item->observed->measure].scale == SCALE_CATEGORY) return;
  out->banded++;
  out->covered += item->covered;
  int bin = (int)(item->position * POSITION_BINS);
  out->position[bin < POSITION_BINS ? bin : POSITION_BINS - 1]++;
}

static int fitted_in(const Scenario *s) {
  static const char mark[] = "fitted";
  int count = 0;
  for (int i = 0; i < s->assumptions; i++) count += s->assumption[i].source && strncmp(s->assumption[i].source, mark, sizeof mark - 1) == 0;
  return count;
}

void backtest_sum(const BacktestCase *cases, int count, BacktestSum *out) {
  Scored scored[MAX_CASES * MAX_OBSERVED];
  *out = (BacktestSum){ .groups = 0 };
  for (int m = 0; m < MEASURE_COUNT; m++) {
    int found = 0, covered = 0;
    for (int c = 0; c < count; c++)
      for (int i = 0; i < cases[c].items; i++) {
        const BacktestItem *item = &cases[c].item[i];
        if (item->observed->measure != m) continue;
        scored[found++] = (Scored){ item->model, item->naive, cluster_of(cases, c) };
        covered += item->covered;
      }
    if (found > 0) out->group[out->groups++] = (BacktestGroup){ m, skill_of(scored, found, BOOTSTRAP_DRAWS), covered };
  }
  for (int c = 0; c < count; c++) {
    int fitted = fitted_in(cases[c].scenario);
    if (fitted > out->fitted) out->fitted = fitted;
    for (int i = 0; i < cases[c].items; i++) {
      const BacktestItem *item = &cases[c].item[i];
      bands_count(item, out);
      int categories = observed_categories(cases[c].scenario, item->observed);
      double floor = categories > 0 ? log_score(share_smoothed(0, cases[c].games - cases[c].failed, categories)) : 0;
      if (floor > out->floor) out->floor = floor;
    }
  }
}
