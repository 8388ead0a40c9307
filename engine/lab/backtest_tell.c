/* Backtests told: for a person, as a page's tables, or as rows for other programs. All three come from the same cells. */
#include "lab/backtest.h"
#include "core/date.h"
#include "core/fixed.h"
#include "report/say.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { CELL = 96, COLUMNS = 10 };
typedef struct Cell { char text[CELL]; } Cell;

/* A number without needless noughts: whole ones as they are, others with two places. */
static Cell number(double value) {
  Cell cell;
  if (isnan(value)) snprintf(cell.text, CELL, "-");
  else snprintf(cell.text, CELL, fabs(value - nearbyint(value)) < 1e-9 ? "%.0f" : "%.2f", value);
  return cell;
}

static Cell score_cell(double value) {
  Cell cell;
  if (isnan(value)) snprintf(cell.text, CELL, "-");
  else snprintf(cell.text, CELL, "%.2f", value);
  return cell;
}

static Cell text_cell(const char *text) {
  Cell cell;
  snprintf(cell.text, CELL, "%s", text);
  return cell;
}

static Cell message_cell(MessageId id) { return text_cell(message_template(id)); }

static bool is_category(const BacktestItem *item) { return observed_measures[item->observed->measure].scale == SCALE_CATEGORY; }

static Cell happened_cell(const Scenario *s, const Observed *o) {
  if (observed_measures[o->measure].scale == SCALE_CATEGORY) return text_cell(observed_category(s, o, (int)o->happened));
  return number((double)o->happened / MICRO);
}

/* Which columns are words, and stand to the left. */
static const bool left_items[COLUMNS] = { true, true }, left_groups[COLUMNS] = { true, true };

static void row_tell(const Cell *cell, int columns, const int *width, const bool *left, BacktestStyle style, FILE *out) {
  for (int i = 0; i < columns; i++) {
    if (style == BACKTEST_MARKDOWN) fprintf(out, "%s %s %s", i ? "" : "|", cell[i].text, i == columns - 1 ? "|\n" : "|");
    else if (style == BACKTEST_CSV) fprintf(out, "%s%s", i ? "," : "", cell[i].text);
    else fprintf(out, left[i] ? "%s%-*s" : "%s%*s", i ? "  " : "  ", width[i], cell[i].text);
  }
  if (style != BACKTEST_MARKDOWN) fputc('\n', out);
}

static void rule_tell(int columns, const bool *left, FILE *out) {
  for (int i = 0; i < columns; i++) fprintf(out, "|%s", left[i] ? "---" : "---:");
  fputs("|\n", out);
}

/* A table whose rows are in `cell`, the heading first. */
static void table_tell(Cell (*cell)[COLUMNS], int rows, int columns, const bool *left, BacktestStyle style, FILE *out) {
  int width[COLUMNS] = { 0 };
  for (int r = 0; r < rows; r++)
    for (int i = 0; i < columns; i++) if ((int)strlen(cell[r][i].text) > width[i]) width[i] = (int)strlen(cell[r][i].text);
  for (int r = 0; r < rows; r++) {
    row_tell(cell[r], columns, width, left, style, out);
    if (r == 0 && style == BACKTEST_MARKDOWN) rule_tell(columns, left, out);
  }
}

enum { ITEM_COLUMNS = 9, GROUP_COLUMNS = 9, MAX_ROWS = MAX_CASES * MAX_OBSERVED + 1 };

static void item_cells(const BacktestCase *c, const BacktestItem *item, Cell *cell) {
  const Observed *o = item->observed;
  cell[0] = text_cell(c->name);
  cell[1] = text_cell(o->name.title);
  cell[2] = happened_cell(c->scenario, o);
  if (is_category(item)) {
    cell[3] = cell[5] = text_cell("");
    cell[4] = text_cell(observed_category(c->scenario, o, item->likeliest));
  } else {
    cell[3] = number(item->p5);
    cell[4] = number(item->p50);
    cell[5] = number(item->p95);
  }
  cell[6] = score_cell(item->position);
  cell[7] = score_cell(item->model);
  cell[8] = score_cell(item->naive);
}

static void items_tell(const BacktestCase *cases, int count, BacktestStyle style, FILE *out) {
  Cell (*cell)[COLUMNS] = calloc(MAX_ROWS, sizeof *cell);
  if (!cell) return;
  const Cell heading[ITEM_COLUMNS] = { message_cell(MSG_BACKTEST_COLUMN_CASE), message_cell(MSG_BACKTEST_COLUMN_WHAT), message_cell(MSG_BACKTEST_COLUMN_HAPPENED), text_cell("5%"),
    text_cell("50%"), text_cell("95%"), message_cell(MSG_BACKTEST_COLUMN_POSITION), message_cell(MSG_BACKTEST_COLUMN_MODEL), message_cell(MSG_BACKTEST_COLUMN_NAIVE) };
  int rows = 1;
  memcpy(cell[0], heading, sizeof heading);
  for (int c = 0; c < count; c++)
    for (int i = 0; i < cases[c].items; i++) item_cells(&cases[c], &cases[c].item[i], cell[rows++]);
  table_tell(cell, rows, ITEM_COLUMNS, left_items, style, out);
  free(cell);
}

static void groups_tell(const BacktestSum *sum, BacktestStyle style, FILE *out) {
  Cell cell[MEASURE_COUNT + 1][COLUMNS];
  const Cell heading[GROUP_COLUMNS] = { message_cell(MSG_BACKTEST_COLUMN_MEASURE), message_cell(MSG_BACKTEST_COLUMN_SCORE), message_cell(MSG_BACKTEST_COLUMN_COUNT),
    message_cell(MSG_BACKTEST_COLUMN_CLUSTERS), message_cell(MSG_BACKTEST_COLUMN_MODEL), message_cell(MSG_BACKTEST_COLUMN_NAIVE), message_cell(MSG_BACKTEST_COLUMN_SKILL),
    message_cell(MSG_BACKTEST_COLUMN_INTERVAL), message_cell(MSG_BACKTEST_COLUMN_BAND) };
  memcpy(cell[0], heading, sizeof heading);
  for (int g = 0; g < sum->groups; g++) {
    const BacktestGroup *group = &sum->group[g];
    const Skill *skill = &group->skill;
    Cell *row = cell[g + 1];
    row[0] = text_cell(observed_measures[group->measure].name);
    row[1] = message_cell(observed_measures[group->measure].scale == SCALE_CATEGORY ? MSG_BACKTEST_LOG : MSG_BACKTEST_CRPS);
    snprintf(row[2].text, CELL, "%d", skill->count);
    snprintf(row[3].text, CELL, "%d", skill->clusters);
    row[4] = score_cell(skill->model);
    row[5] = score_cell(skill->naive);
    row[6] = score_cell(skill->skill);
    snprintf(row[7].text, CELL, isnan(skill->low) ? "-" : "%.2f to %.2f", skill->low, skill->high);
    bool banded = observed_measures[group->measure].scale != SCALE_CATEGORY;
    snprintf(row[8].text, CELL, banded ? "%d/%d" : "-", group->covered, skill->count);
  }
  table_tell(cell, sum->groups + 1, GROUP_COLUMNS, left_groups, style, out);
}

static void rows_csv(const BacktestCase *cases, int count, FILE *out) {
  fputs("case,first_day,cluster,observed,measure,days,happened,p5,p50,p95,position,covered,model,naive,games,failed,digest,fingerprint\n", out);
  for (int c = 0; c < count; c++) {
    const Scenario *s = cases[c].scenario;
    char day[16];
    date_format(day, s->first_day);
    for (int i = 0; i < cases[c].items; i++) {
      const BacktestItem *item = &cases[c].item[i];
      fprintf(out, "%s,%s,%s,%s,%s,%d,%s", cases[c].name, day, s->cluster, item->observed->name.id, observed_measures[item->observed->measure].name, item->observed->days,
              happened_cell(s, item->observed).text);
      if (is_category(item)) fprintf(out, ",,%s,", observed_category(s, item->observed, item->likeliest));
      else fprintf(out, ",%.6g,%.6g,%.6g", item->p5, item->p50, item->p95);
      fprintf(out, ",%.6f,%s,%.6f,%.6f,%d,%d,%016" PRIx64 ",%016" PRIx64 "\n", item->position, is_category(item) ? "" : item->covered ? "1" : "0", item->model, item->naive,
              cases[c].games, cases[c].failed, cases[c].digest, s->fingerprint);
    }
  }
}

static void cases_tell(const BacktestCase *cases, int count, const char *bullet, FILE *out) {
  for (int c = 0; c < count; c++) {
    const Scenario *s = cases[c].scenario;
    char day[16];
    date_format(day, s->first_day);
    fputs(bullet, out);
    SAY(out, NULL, s->cluster[0] ? MSG_BACKTEST_CLUSTER : MSG_BACKTEST_CASE, .text = { cases[c].name, s->name.title, day, s->cluster });
    if (cases[c].failed > 0)
      SAY(out, NULL, MSG_BACKTEST_FAILED, .arg = { 0, cases[c].failed, cases[c].games }, .text = { cases[c].name, NULL, NULL, cases[c].reason });
  }
}

void backtest_tell(const BacktestCase *cases, int count, const BacktestSum *sum, BacktestStyle style, FILE *out) {
  if (style == BACKTEST_CSV) {
    rows_csv(cases, count, out);
    return;
  }
  const char *space = style == BACKTEST_MARKDOWN ? "\n" : "";
  char fifths[POSITION_BINS * 12] = "", share[16], floor[16];
  for (int i = 0; i < POSITION_BINS; i++) {
    size_t used = strlen(fifths);
    snprintf(fifths + used, sizeof fifths - used, "%s%d", i ? ", " : "", sum->position[i]);
  }
  snprintf(share, sizeof share, "%.0f", sum->banded > 0 ? 100.0 * sum->covered / sum->banded : 0.0);
  snprintf(floor, sizeof floor, "%.2f", sum->floor);
  cases_tell(cases, count, style == BACKTEST_MARKDOWN ? "- " : "", out);
  fputc('\n', out);
  items_tell(cases, count, style, out);
  fputs("\n", out);
  SAY(out, NULL, MSG_BACKTEST_LEGEND, .arg = { 0 });
  fputc('\n', out);
  groups_tell(sum, style, out);
  fputc('\n', out);
  SAY(out, NULL, MSG_BACKTEST_SKILLS, .arg = { 0 });
  fputs(space, out);
  SAY(out, NULL, MSG_BACKTEST_BAND, .arg = { sum->covered, sum->banded }, .text = { NULL, NULL, share, fifths });
  if (sum->floor > 0) SAY(out, NULL, MSG_BACKTEST_FLOOR, .text = { floor });
  SAY(out, NULL, sum->fitted > 0 ? MSG_BACKTEST_FITTED : MSG_BACKTEST_FITTED_NONE, .arg = { sum->fitted, FITTED_MOST });
  SAY(out, NULL, MSG_LAB_EXPLORATORY, .arg = { 0 });
}
