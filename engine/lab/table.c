/* The table of outcomes of many games, for a person. */
#include "lab/lab.h"
#include "rules/rules.h"
#include <inttypes.h>
#include <string.h>

static void say(const LabRuns *runs, FILE *out, MessageId id, int a0, int a1, const char *t0, const char *t1) {
  char line[512];
  int32_t args[EVENT_ARGS] = { a0, a1, 0, 0 };
  const char *texts[EVENT_ARGS] = { t0, t1, NULL, NULL };
  message_format(line, sizeof line, runs->scenario, id, args, texts);
  fprintf(out, "%s\n", line);
}

static void say_share(const LabRuns *runs, FILE *out, Share share, MessageId id, int a0, int a1) {
  fprintf(out, "  %6.1f%%  [%5.1f%%, %5.1f%%]  ", share.share * 100, share.low * 100, share.high * 100);
  say(runs, out, id, a0, a1, NULL, NULL);
}

void lab_table(const LabRuns *runs, FILE *out) {
  const Scenario *s = runs->scenario;
  say(runs, out, MSG_LAB_GAMES, runs->rows, runs->failed, NULL, NULL);
  for (int a = 0; a < s->axes; a++) {
    Spread spread = lab_axis(runs, a);
    fprintf(out, "  %7.2f  [%6.2f, %6.2f]  %7.2f %7.2f %7.2f  %s.%s\n", spread.mean, spread.low, spread.high, spread.p5, spread.p50, spread.p95,
            s->seat[s->axis[a].seat].name.id, s->axis[a].name.id);
  }
  say(runs, out, MSG_LAB_SHARES, 0, 0, NULL, NULL);
  say_share(runs, out, lab_signed(runs), MSG_LAB_SIGNED, 0, 0);
  for (int l = 0; l < s->ladders; l++)
    for (int r = s->ladder[l].start + 1; r < s->ladder[l].rungs; r++)
      if (r != s->ladder[l].known[KR_CEASEFIRE])   /* fighting has stopped there: not a height */
        say_share(runs, out, lab_reached(runs, l, r), MSG_LAB_REACHED, l, l * 256 + r);
  for (int i = 0; i < runs->rows; i++)
    if (runs->row[i].failed) {
      char seed[24];
      snprintf(seed, sizeof seed, "%" PRIu64, runs->row[i].seed);
      say(runs, out, MSG_LAB_FAULT, 0, 0, seed, runs->row[i].reason);
    }
  if (tempo_matters(s)) say(runs, out, MSG_LAB_TEMPO, rules_tempo(s), 0, NULL, NULL);
  say(runs, out, MSG_LAB_EXPLORATORY, 0, 0, NULL, NULL);
}
