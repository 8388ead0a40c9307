/* What no deal is worth, and the clocks that move it: what the calendar is certain to bring and this seat may know, what was
 * set for a time and runs out, and the preset's end. What has no date in the model is left out, and so is what may or may
 * not happen. Time goes down, worth sideways. */
#include "table/bargain_parts.h"

#include "core/date.h"
#include "core/fixed.h"
#include "report/look.h"

#include <math.h>
#include <string.h>

enum { MOST_CLOCKS = 12 };

typedef struct Clock { int32_t day; Line date, words; int64_t after; } Clock;   /* after: what no deal is worth from then on */
typedef struct Clocks { Clock clock[MOST_CLOCKS]; int count; AxisChange so_far; bool moves; } Clocks;

static int32_t horizon(const Bargain *b) {
  const Preset *preset = &b->s->presets_list[b->s->preset];
  int32_t turns = preset->turns_high - b->g->turn + 1;
  return b->g->day + (turns > 0 ? turns : 1) * preset->calm_days;
}

static bool sees_track(const Bargain *b, int track) { return VIEW_SEES(b->s, &b->t->sight->view, track[track]); }
static bool sees_variable(const Bargain *b, int variable) { return VIEW_SEES(b->s, &b->t->sight->view, variable[variable]); }

/* By how many units a lasting effect moves a variable that the seat sees. */
static int64_t variable_moves(const Bargain *b, const Effect *effect) {
  bool sets = effect->op == EFFECT_VARIABLE_SET, adds = effect->op == EFFECT_VARIABLE_ADD;
  if ((!sets && !adds) || !sees_variable(b, effect->target)) return 0;
  return sets ? (int64_t)effect->amount - b->g->variable[effect->target] : effect->amount;
}

/* What comes only perhaps counts by its chance. */
static int64_t by_chance(int64_t value, const Effect *effect) { return value * (int64_t)(effect->chance >> 16) / (int64_t)(CHANCE_ONE >> 16); }

static void change_by_effect(const Bargain *b, AxisChange *change, const Effect *effect) {
  if (effect->for_days > 0) return;             /* what passes is only said in words */
  if (effect->op == EFFECT_TERM && effect->chance == CHANCE_ONE) change_by_term(b, change, effect->target, b->g->term[effect->target], effect->amount);
  bool track = effect->op == EFFECT_TRACK && sees_track(b, effect->target);
  int64_t units_moved = variable_moves(b, effect);
  for (int a = 0; a < b->s->axes; a++) {
    const Axis *axis = &b->s->axis[a];
    if (axis->seat != b->seat) continue;
    if (track) change->axis[a] += by_chance((int64_t)effect->amount * axis->track_weight[effect->target] / MILLI, effect);
    if (units_moved != 0) change->axis[a] += by_chance(units_moved * axis->variable_weight[effect->target], effect);
  }
}

/* Keeps them by day; what does not fit is later than all others. */
static void clock_add(Clocks *clocks, int32_t day, Line words, const AxisChange *change, AxisChange by_day[MOST_CLOCKS]) {
  int at = clocks->count;
  while (at > 0 && clocks->clock[at - 1].day > day) at--;
  if (at == MOST_CLOCKS) return;
  if (clocks->count == MOST_CLOCKS) clocks->count--;
  memmove(&clocks->clock[at + 1], &clocks->clock[at], (size_t)(clocks->count - at) * sizeof clocks->clock[0]);
  memmove(&by_day[at + 1], &by_day[at], (size_t)(clocks->count - at) * sizeof by_day[0]);
  clocks->clock[at] = (Clock){ .day = day, .words = words };
  by_day[at] = *change;
  clocks->count++;
}

static void cards_add(const Bargain *b, Clocks *clocks, AxisChange by_day[MOST_CLOCKS]) {
  for (int c = 0; c < b->s->cards; c++) {
    const Card *card = &b->s->card[c];
    bool dated = card->first_day > 0 || card->last_day < INT16_MAX, certain = card->monthly >= MICRO;
    if (!dated || !certain || !(card->seen_by >> b->seat & 1u) || (card->once && b->g->card_turn[c])) continue;
    if (card->first_day <= b->g->day || card->first_day > horizon(b) || !condition_holds(b->s, b->g, card->when)) continue;
    AxisChange change = { { 0 } };
    for (int e = 0; e < card->effects.count; e++) change_by_effect(b, &change, &b->s->effect[card->effects.first + e]);
    clock_add(clocks, card->first_day, LINE(b->s, MSG_BARGAIN_CLOCK_CARD, .arg = { c }), &change, by_day);
  }
}

static void variables_add(const Bargain *b, Clocks *clocks, AxisChange by_day[MOST_CLOCKS]) {
  for (int v = 0; v < b->s->variables; v++) {
    int32_t until = b->g->variable_until[v], left = b->s->variable[v].start - b->g->variable[v];
    if (!sees_variable(b, v) || until <= b->g->day || until > horizon(b) || left == 0) continue;
    AxisChange change = { { 0 } };
    for (int a = 0; a < b->s->axes; a++)
      if (b->s->axis[a].seat == b->seat) change.axis[a] += (int64_t)left * b->s->axis[a].variable_weight[v];
    clock_add(clocks, until, LINE(b->s, MSG_BARGAIN_CLOCK_ENDS, .arg = { v }), &change, by_day);
  }
}

static Clocks clocks_of(const Bargain *b) {
  Clocks clocks = { .count = 0 };
  AxisChange by_day[MOST_CLOCKS + 1] = { { { 0 } } }, sum = { { 0 } };
  const Preset *preset = &b->s->presets_list[b->s->preset];
  clock_add(&clocks, b->g->day, LINE(b->s, MSG_BARGAIN_CLOCK_TODAY, .arg = { 0 }), &sum, by_day);
  if (!b->g->over) cards_add(b, &clocks, by_day);
  if (!b->g->over) variables_add(b, &clocks, by_day);
  for (int i = 0; i < clocks.count; i++) {
    for (int a = 0; a < MAX_AXES; a++) sum.axis[a] += by_day[i].axis[a];
    clocks.clock[i].after = change_worth(b, &sum).likely;
    clocks.clock[i].date = look_date(b->s, clocks.clock[i].day);
    clocks.moves = clocks.moves || clocks.clock[i].after != 0;
  }
  if (b->g->over) {             /* no clock runs any more, and the end is no secret */
    clocks.clock[0].words = LINE(b->s, MSG_BARGAIN_CLOCK_OVER, .arg = { b->g->turn });
    return clocks;
  }
  if (clocks.count == MOST_CLOCKS) clocks.count--;
  bool hidden = preset->turns_low != preset->turns_high;
  clocks.clock[clocks.count] = (Clock){ .day = INT32_MAX, .after = clocks.count ? clocks.clock[clocks.count - 1].after : 0,
    .date = LINE(b->s, MSG_BARGAIN_CLOCK_LATER, .arg = { 0 }),
    .words = LINE(b->s, hidden ? MSG_BARGAIN_CLOCK_END_HIDDEN : MSG_BARGAIN_CLOCK_END, .arg = { preset->turns_low, preset->turns_high }) };
  clocks.count++;
  return clocks;
}

/* ---- drawing ---- */

typedef struct ClockGrid { float date, words, worth, pad, title, least; } ClockGrid;

static ClockGrid clock_grid(const Bargain *b, const Clocks *clocks, float width) {
  const Table *t = b->t;
  ClockGrid grid = { .pad = style_space(style_of(t), SPACE_PADDING) };
  grid.title = style_leading(style_of(t), TYPE_TITLE) + grid.pad * 0.9f;
  for (int i = 0; i < clocks->count; i++) grid.date = fmaxf(grid.date, cell_width(t, TYPE_BODY_BOLD, clocks->clock[i].date.text) + units(t, 12));
  grid.worth = clocks->moves ? floorf(width * 0.18f + cell_width(t, TYPE_BODY_BOLD, "-0")) : 0;
  grid.words = width - 2 * grid.pad - grid.date - grid.worth - (grid.worth > 0 ? grid.pad : 0);
  grid.least = style_leading(style_of(t), TYPE_BODY) * 1.12f;
  return grid;
}

static float clock_height(const Bargain *b, const ClockGrid *grid, const Clock *clock) {
  return ceilf(fmaxf(grid->least, cell_height(b->t, TYPE_BODY, grid->words, clock->words.text) * 1.08f));
}

float clocks_height(Bargain *b, float width) {
  if (!b->party) return 0;
  Clocks clocks = clocks_of(b);
  ClockGrid grid = clock_grid(b, &clocks, width);
  float high = grid.title + grid.pad;
  for (int i = 0; i < clocks.count; i++) high += clock_height(b, &grid, &clocks.clock[i]);
  Line how = LINE(b->s, MSG_BARGAIN_CLOCKS_HOW, .arg = { 0 });
  return high + cell_height(b->t, TYPE_BODY, width - 2 * grid.pad, how.text) + grid.pad;
}

/* The line of worth: down through time, sideways at each clock. */
static void steps_show(const Bargain *b, Box area, const Clocks *clocks, const float *middle, int shown) {
  const Table *t = b->t;
  Point point[2 * MOST_CLOCKS + 2];
  int64_t most = 1;
  int points = 0;
  for (int i = 0; i < clocks->count; i++) {
    int64_t size = clocks->clock[i].after < 0 ? -clocks->clock[i].after : clocks->clock[i].after;
    if (size > most) most = size;
  }
  float number = cell_width(t, TYPE_BODY_BOLD, "-00.0"), zero = floorf(area.x + (area.w - number) * 0.55f), per = (area.w - number) * 0.42f / (float)cell_worth_scale(most);
  draw_line(draw_of(t), pen_dashed(COLOUR_MUTED, style_line(style_of(t), LINE_RULE), units(t, 4), units(t, 4)), zero, middle[0], zero, middle[shown - 1]);
  float x = zero;
  for (int i = 0; i < shown; i++) {
    point[points++] = (Point){ x, middle[i] };
    x = zero + (float)clocks->clock[i].after * per;
    if (point[points - 1].x != x) point[points++] = (Point){ x, middle[i] };
  }
  draw_polyline(draw_of(t), pen(COLOUR_TEXT, style_line(style_of(t), LINE_SPARK)), point, (size_t)points, false);
  for (int i = 0; i < shown; i++) {
    bool steps = i == 0 || clocks->clock[i].after != clocks->clock[i - 1].after;
    if (!steps) continue;
    draw_disc(draw_of(t), ink(COLOUR_TEXT), zero + (float)clocks->clock[i].after * per, middle[i], units(t, 4.5f));
    cell_signed(t, TYPE_BODY_BOLD, COLOUR_TEXT, area.x + area.w, middle[i], clocks->clock[i].after);
  }
}

/* Where not all fit, those go first that change nothing, the latest of them first; then the latest. Today and the end stay. */
static int clocks_drop(const Bargain *b, const ClockGrid *grid, Clocks *clocks, float room) {
  int dropped = 0;
  for (;;) {
    float high = 0;
    int drop = -1;
    for (int i = 0; i < clocks->count; i++) high += clock_height(b, grid, &clocks->clock[i]);
    if (high <= room || clocks->count <= 2) return dropped;
    for (int i = 1; i < clocks->count - 1; i++)
      if (clocks->clock[i].after == clocks->clock[i - 1].after) drop = i;
    if (drop < 0) drop = clocks->count - 2;
    memmove(&clocks->clock[drop], &clocks->clock[drop + 1], (size_t)(clocks->count - drop - 1) * sizeof clocks->clock[0]);
    clocks->count--;
    dropped++;
  }
}

/* All of them in a few lines, for whoever points at the panel. */
static void clocks_tip(const Bargain *b, Box box, const Clocks *clocks) {
  UiId id = ui_id(b->t->ui, "clocks", 0);
  Line all = { "" };
  ui_place(b->t->ui, id, box, TAKE_NO_FOCUS);
  if (!ui_shown(b->t->ui, id)) return;
  for (int i = 0; i < clocks->count; i++)
    line_join(&all, "\n", LINE(b->s, MSG_BARGAIN_CLOCK_LINE, .text = { clocks->clock[i].date.text, clocks->clock[i].words.text }).text);
  line_join(&all, "\n", LINE(b->s, MSG_BARGAIN_CLOCKS_HOW, .arg = { 0 }).text);
  ui_tooltip(b->t->ui, id, all.text);
}

void clocks_show(Bargain *b, Box box) {
  const Table *t = b->t;
  if (!b->party || box.h <= 0) return;
  Clocks clocks = clocks_of(b);
  ClockGrid grid = clock_grid(b, &clocks, box.w);
  float y = box.y + grid.title, middle[MOST_CLOCKS + 1], end = box.y + box.h - grid.pad * 0.5f;
  Line title = LINE(b->s, MSG_BARGAIN_CLOCKS, .arg = { 0 });
  ui_panel(t->ui, box, title.text);
  clocks_tip(b, box, &clocks);
  int dropped = clocks_drop(b, &grid, &clocks, end - y);
  if (dropped > 0) {
    Line more = LINE(b->s, MSG_BARGAIN_CLOCKS_MORE, .arg = { dropped });
    bool fits = cell_width(t, TYPE_TITLE, title.text) + cell_width(t, TYPE_BODY, more.text) + 3 * grid.pad <= box.w;
    if (fits) cell_line(t, TYPE_BODY, COLOUR_MUTED, box.x + box.w - grid.pad, box.y + grid.title / 2, ALIGN_RIGHT, more.text);
  }
  for (int i = 0; i < clocks.count; i++) {
    const Clock *clock = &clocks.clock[i];
    float high = clock_height(b, &grid, clock);
    cell_line(t, TYPE_BODY_BOLD, i == 0 ? COLOUR_SELECT : COLOUR_TEXT, box.x + grid.pad, y + high / 2, ALIGN_LEFT, clock->date.text);
    cell_words(t, TYPE_BODY, COLOUR_TEXT_2, (Box){ box.x + grid.pad + grid.date, y, grid.words, high }, ALIGN_LEFT, clock->words.text);
    ui_say(t->ui, SORT_TEXT, 0, LINE(b->s, MSG_BARGAIN_SAY_CLOCK, .text = { clock->date.text, clock->words.text, signed_text(clock->after).text }).text, NULL);
    middle[i] = floorf(y + high / 2);
    y += high;
  }
  if (grid.worth > 0 && clocks.count > 1) steps_show(b, (Box){ box.x + box.w - grid.pad - grid.worth, box.y, grid.worth, box.h }, &clocks, middle, clocks.count);
  Line how = LINE(b->s, MSG_BARGAIN_CLOCKS_HOW, .arg = { 0 });
  float needs = cell_height(t, TYPE_BODY, box.w - 2 * grid.pad, how.text);
  if (y + needs <= end) cell_words(t, TYPE_BODY, COLOUR_MUTED, (Box){ box.x + grid.pad, end - needs - grid.pad * 0.2f, box.w - 2 * grid.pad, needs }, ALIGN_LEFT, how.text);
}
