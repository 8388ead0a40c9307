/* Rows for other programs: one game a line, comma-separated, decimals with a point. Numbers are written from integers, so
 * that the bytes are the same everywhere. */
#include "core/fixed.h"
#include "lab/lab.h"
#include <inttypes.h>

static void csv_head(const Scenario *s, FILE *out) {
  fputs("seed", out);
  for (int a = 0; a < s->axes; a++) fprintf(out, ",%s.%s", s->seat[s->axis[a].seat].name.id, s->axis[a].name.id);
  for (int l = 0; l < s->ladders; l++) fprintf(out, ",%s.peak", s->ladder[l].name.id);
  fputs(",turns,signed_turn,tests,incidents,away,digest,fingerprint,error\n", out);
}

/* Quoted, quotes doubled, line ends as blanks: one game stays one line. */
static void csv_text(const char *text, FILE *out) {
  if (!*text) return;
  fputc('"', out);
  for (; *text; text++) {
    if (*text == '"') fputc('"', out);
    fputc(*text == '\n' || *text == '\r' ? ' ' : *text, out);
  }
  fputc('"', out);
}

static void csv_row(const Scenario *s, const LabRow *row, FILE *out) {
  char number[32];
  fprintf(out, "%" PRIu64, row->seed);
  for (int a = 0; a < s->axes; a++) {
    decimal_format(number, sizeof number, row->axis[a], MILLI);
    fprintf(out, ",%s", row->failed ? "" : number);
  }
  for (int l = 0; l < s->ladders; l++) fprintf(out, ",%s", row->failed ? "" : s->ladder[l].rung[row->rung_peak[l]].id);
  fprintf(out, ",%d,%d,%d,%d,%d,%016" PRIx64 ",%016" PRIx64 ",", row->turns, row->signed_turn, row->tests, row->incidents, row->away,
          row->digest, s->fingerprint);
  csv_text(row->reason, out);
  fputc('\n', out);
}

bool lab_csv(const LabRuns *runs, FILE *out) {
  csv_head(runs->scenario, out);
  for (int i = 0; i < runs->rows; i++) csv_row(runs->scenario, &runs->row[i], out);
  return fflush(out) == 0 && !ferror(out);
}
