/* What a policy did in a sample of games: how often it could be taken and was, by whom, when, and what one taking changes. */
#include "author/explain.h"

#include "author/words.h"
#include "core/fixed.h"

#include <math.h>

enum { TURNS_A_LINE = 8 };

static int64_t total(const int64_t *row, int count) {
  int64_t sum = 0;
  for (int i = 0; i < count; i++) sum += row[i];
  return sum;
}

static double percent(int64_t part, int64_t whole) { return whole > 0 ? 100.0 * (double)part / (double)whole : 0; }

static void refusals_tell(const SampleSums *sum, int policy, FILE *out) {
  int64_t needing = sum->needing[policy], poor = sum->poor[policy], resting = sum->resting[policy];
  if (needing + poor + resting == 0) return;
  fprintf(out, "  not possible in %lld: its needs did not hold %lld, too little capital %lld, too soon after the last time %lld\n", (long long)(needing + poor + resting),
          (long long)needing, (long long)poor, (long long)resting);
}

static void takers_tell(const Scenario *s, const SampleSums *sum, int policy, FILE *out) {
  const Policy *p = &s->policy[policy];
  for (int by = 0; by < WHO; by++) {
    bool random = by == AT_RANDOM;
    if (!random && (by >= s->personas || s->persona[by].seat != p->seat)) continue;
    int64_t legal = sum->legal[policy][by], taken = sum->taken[policy][by];
    fprintf(out, "  %-24s %lld of %lld turns in which it could", random ? "at random" : s->persona[by].name.id, (long long)taken, (long long)legal);
    if (legal) fprintf(out, " (%.1f%%)", percent(taken, legal));
    fprintf(out, "%s\n", !random && by == s->seat[p->seat].persona ? ", the default player" : "");
  }
}

static void turns_tell(const SampleSums *sum, FILE *out) {
  int last = 0;
  for (int t = 1; t <= SAMPLE_TURNS; t++) if (sum->legal_turn[t]) last = t;
  if (last == 0) return;
  fprintf(out, "\nWhen: share of the games in which it could be taken in that turn and was, by turn\n");
  for (int t = 1, shown = 0; t <= last; t++) {
    if (!sum->legal_turn[t]) continue;
    fprintf(out, "%s%4d: %5.1f%%", shown % TURNS_A_LINE ? " " : shown ? "\n " : " ", t, percent(sum->taken_turn[t], sum->legal_turn[t]));
    shown++;
  }
  fputc('\n', out);
}

/* Mean with the half of its interval of 95%. unit: how many of what is counted make one. */
static void moments_tell(FILE *out, const char *kind, const char *name, const Moments *m, double unit) {
  if (m->moved == 0) return;
  double n = (double)m->count, mean = (double)m->sum / n, spread = ((double)m->squares - n * mean * mean) / (n > 1 ? n - 1 : 1);
  double half = spread > 0 ? 1.96 * sqrt(spread / n) : 0, shown = fabs(mean) < 0.005 * unit ? 0 : mean / unit, share = percent(m->moved, m->count);
  fprintf(out, "  %-9s %-28s %+.2f +- %.2f  (changed in ", kind, name, shown, half / unit);
  if (share < 1) fprintf(out, "less than 1%%)\n");
  else fprintf(out, "%.0f%%)\n", share);
}

static void change_tell(const Scenario *s, const SampleChange *c, FILE *out) {
  fprintf(out, "\nWhat one taking changes: %lld turns played once with and once without it, with the same luck and the same other orders, seen when the next news are read\n",
          (long long)c->track[0].count);
  for (int i = 0; i < s->tracks; i++) moments_tell(out, "track", s->track[i].name.id, &c->track[i], MILLI);
  for (int i = 0; i < s->variables; i++) moments_tell(out, "variable", s->variable[i].name.id, &c->variable[i], 1);
  for (int i = 0; i < s->ladders; i++) moments_tell(out, "ladder", s->ladder[i].name.id, &c->rung[i], 1);
  for (int i = 0; i < s->seats; i++) moments_tell(out, "capital", s->seat[i].name.id, &c->capital[i], MILLI);
}

static void ends_tell(const Scenario *s, const SampleChange *c, FILE *out) {
  if (s->axes == 0 || c->axis[0].count == 0) return;
  fprintf(out, "\nAt the end: %lld games played once with and once without its first taking; afterwards luck is the same and the players go on as they see fit,\n"
               "so that these numbers hold what others did about it. Where the interval holds 0, nothing is shown.\n", (long long)c->axis[0].count);
  for (int i = 0; i < s->axes; i++) {
    char name[MAX_ID * 2];
    snprintf(name, sizeof name, "%s.%s", s->seat[s->axis[i].seat].name.id, s->axis[i].name.id);
    moments_tell(out, "axis", name, &c->axis[i], MILLI);
  }
}

void explain_games(const Scenario *s, const Sample *sample, const ExplainAsked *asked, int presets, int policy, FILE *out) {
  const SampleSums *sum = &sample->sum;
  int64_t legal = total(sum->legal[policy], WHO), taken = total(sum->taken[policy], WHO);
  fprintf(out, "\nIn %lld games with seeds 1 to %lld%s%s: in one of four the default players, in one personas in all combinations, in one all at random, in one mixed\n",
          (long long)sum->games, (long long)sum->games, asked->preset ? ", preset " : presets > 1 ? ", presets in turn" : "", asked->preset ? asked->preset : "");
  fprintf(out, "  could be taken in %lld of %lld turns (%.1f%%), was in %lld, in %lld games\n", (long long)legal, (long long)sum->turns, percent(legal, sum->turns), (long long)taken,
          (long long)total(sum->games_taken[policy], 2));
  refusals_tell(sum, policy, out);
  if (sum->failed) fprintf(out, "  %lld games failed; the first, seed %llu: %s\n", (long long)sum->failed, (unsigned long long)sample->failed_seed, sample->failed);
  fprintf(out, "\nWho takes it\n");
  takers_tell(s, sum, policy, out);
  turns_tell(sum, out);
  if (taken == 0) {
    fprintf(out, "\nNobody took it: what it changes is not known from games. `straits check --behaviour` tells why.\n");
    return;
  }
  change_tell(s, &sample->change, out);
  ends_tell(s, &sample->change, out);
  const Seeds *seeds = sample->seeds.taken[policy].count ? &sample->seeds.taken[policy] : &sample->seeds.taken_random[policy];
  fprintf(out, "\nSee it: %s\n", sample_repeat(s, presets, asked->preset, asked->name, (int)seeds->seed[0] - 1).text);
}
