/* Ladders of escalation: every rung, where each stands, the worst so far, and how likely history makes the rungs above. In
 * large text they fold to a line each. */
#include "report/rates.h"
#include "table/screen_parts.h"

#include <math.h>

enum { RUNG_PAD = 10 };                 /* units, at both ends of a rung */

static bool is_below_one(int32_t rate) { return rate >= 0 && rate < 10000; }     /* micro */

/* A base rate in whole percents, "below 1%" where it is less; empty where the register has none. */
static Line rate_text(const Table *t, int ladder, int rung) {
  int32_t rate = rung_base_rate(t->sight->scenario, &t->sight->view, ladder, rung);
  if (rate < 0) return (Line){ "" };
  if (is_below_one(rate)) return LINE(t->sight->scenario, MSG_TABLE_RATE_BELOW, .arg = { 1 });
  return LINE(t->sight->scenario, MSG_TABLE_RATE, .arg = { (rate + 5000) / 10000 });
}

/* The same on the rung, where words have no room: "1%" with a sign before it. The sign is drawn, for Korean fonts have a title's
 * bracket in its stead. */
static Line rate_short(const Table *t, int ladder, int rung, float *sign) {
  bool below = is_below_one(rung_base_rate(t->sight->scenario, &t->sight->view, ladder, rung));
  *sign = below ? style_text(style_of(t), TYPE_BODY).size * 0.62f : 0;
  return below ? LINE(t->sight->scenario, MSG_TABLE_RATE, .arg = { 1 }) : rate_text(t, ladder, rung);
}

static void show_rate(const Table *t, int ladder, int rung, float right, float middle) {
  float sign, high = style_text(style_of(t), TYPE_BODY).size * 0.24f;
  Line rate = rate_short(t, ladder, rung, &sign);
  float x = right - line_at(t, TYPE_BODY, COLOUR_TEXT, right, middle, ALIGN_RIGHT, rate.text);
  const Point less[3] = { { x - sign * 0.26f, middle - high }, { x - sign, middle }, { x - sign * 0.26f, middle + high } };
  if (sign > 0) draw_polyline(draw_of(t), pen(COLOUR_TEXT, style_line(style_of(t), LINE_EDGE)), less, 3, false);
}

static bool is_ceasefire(const Scenario *s, int ladder, int rung) { return s->ladder[ladder].known[KR_CEASEFIRE] == rung; }

/* What a rung is, in words: for reading aloud and for looking longer. */
static Line rung_words(const Table *t, int ladder, int rung) {
  const Scenario *s = t->sight->scenario;
  const GameState *g = &t->sight->view.seen;
  Line words = LINE(s, MSG_TABLE_RUNG, .arg = { ladder, ladder * 256 + rung }), rate = rate_text(t, ladder, rung);
  if (rung == g->rung[ladder]) line_join(&words, ". ", LINE(s, MSG_TABLE_RUNG_HERE, .arg = { g->rung_day[ladder] }).text);
  else if (rung == g->rung_peak[ladder]) line_join(&words, ". ", LINE(s, MSG_TABLE_RUNG_PEAK, .arg = { 0 }).text);
  if (rung > g->rung[ladder] && rate.text[0]) line_join(&words, ". ", LINE(s, MSG_TABLE_RATE_LONG, .text = { rate.text }).text);
  return words;
}

/* The rung at which the ladder stood when the turn before began, to show what is new. */
static int rung_before(const Sight *sight, int ladder) {
  int n = sight->pasts;
  return n > 1 ? sight->past[n - 2].rung[ladder] : n > 0 ? sight->past[0].rung[ladder] : sight->view.seen.rung[ladder];
}

static void show_rung(const Table *t, int ladder, int rung, Box box, bool rates) {
  const Scenario *s = t->sight->scenario;
  const GameState *g = &t->sight->view.seen;
  const Style *style = style_of(t);
  DrawList *draw = draw_of(t);
  int now = g->rung[ladder];
  bool here = rung == now, peak = rung == g->rung_peak[ladder] && rung > now, open = !is_ceasefire(s, ladder, rung) || here;
  bool passed = rung < now && !is_ceasefire(s, ladder, now), left = !here && rung == rung_before(t->sight, ladder);
  float pad = units(t, RUNG_PAD), middle = box.y + box.h / 2, corner = space(t, SPACE_CORNER);
  UiId id = ui_id(t->ui, "rung", (uint32_t)(ladder * 256 + rung));
  UiTouch touch = ui_place(t->ui, id, box, TAKE_NO_FOCUS);
  if (here) draw_fill(draw, ink(COLOUR_INVERSE), box, corner);
  else if (!open) draw_stroke(draw, pen_dashed(COLOUR_DISABLED, style_line(style, LINE_EDGE), units(t, 5), units(t, 4)), box, corner);
  else draw_fill(draw, ink(passed || touch.hot ? COLOUR_RUNG_PASSED : COLOUR_CARD), box, corner);
  if (passed) draw_fill(draw, ink(COLOUR_TEXT_2), (Box){ box.x, box.y, style_line(style, LINE_BAR) * 0.7f, box.h }, 0);
  if (left) draw_stroke(draw, pen(COLOUR_SELECT, style_line(style, LINE_SYMBOL)), box, corner);
  ColourRole colour = here ? COLOUR_INVERSE_TEXT : open ? COLOUR_TEXT_2 : COLOUR_DISABLED;
  line_at(t, here ? TYPE_BODY_BOLD : TYPE_BODY, colour, box.x + pad, middle, ALIGN_LEFT, told(t, sight_title(&s->ladder[ladder].rung[rung])));
  float right = box.x + box.w - pad, size = units(t, 8);
  if (here) {
    const Point tip[3] = { { right, middle - size }, { right, middle + size }, { right - size * 1.3f, middle } };
    draw_polygon(draw, ink(COLOUR_INVERSE_TEXT), tip, 3);
  } else if (rung > now && open && rates) {
    show_rate(t, ladder, rung, right, middle);
  }
  if (peak) {                                   /* the worst so far: a line along its top, and said in words */
    draw_line(draw, pen(COLOUR_TEXT, style_line(style, LINE_SYMBOL)), box.x, box.y, box.x + box.w, box.y);
  }
  Line words = rung_words(t, ladder, rung);
  ui_say(t->ui, SORT_ROW, here ? UI_ON : 0, words.text, NULL);
  ui_tooltip(t->ui, id, words.text);
}

/* The lowest rungs stand on one line, however many there are above: `box.h` is the height of the tallest, 0 to measure. */
static float show_ladder(const Table *t, int ladder, Box box, bool rates, bool measure_only) {
  const Ladder *declared = &t->sight->scenario->ladder[ladder];
  const char *title = told(t, sight_title(&declared->name));
  float head = leading(t, TYPE_TITLE) + units(t, 6), rung = fmaxf(space(t, SPACE_RUNG), leading(t, TYPE_BODY) + units(t, 7)), gap = units(t, 2);
  rung = floorf(rung - gap);
  if (!measure_only) {
    block(t, TYPE_TITLE, COLOUR_TEXT, (Box){ box.x, box.y, box.w, head }, title, false);
    ui_say(t->ui, SORT_TITLE, 0, title, NULL);
  }
  for (int r = 0; r < declared->rungs && !measure_only; r++)
    show_rung(t, ladder, r, (Box){ box.x, box.y + box.h - (float)(r + 1) * (rung + gap), box.w, rung }, rates);
  int now = t->sight->view.seen.rung[ladder], before = rung_before(t->sight, ladder);
  float eased = measure_only || now == before ? 1 : map_turned(t->ui, &t->state->map, MOTION_RUNG);
  if (eased < 1) {              /* a frame steps from the old rung to the new one */
    float at = (float)before + (float)(now - before) * eased;
    draw_stroke(draw_of(t), pen(COLOUR_SELECT, style_line(style_of(t), LINE_SELECT)), (Box){ box.x, roundf(box.y + box.h - (at + 1) * (rung + gap)), box.w, rung }, space(t, SPACE_CORNER));
  }
  return head + (float)declared->rungs * (rung + gap);
}

/* The next rung with its base rate; empty where there is none. */
static Line next_text(const Table *t, int ladder) {
  const Scenario *s = t->sight->scenario;
  int now = t->sight->view.seen.rung[ladder];
  for (int next = now + 1; next < s->ladder[ladder].rungs && !is_ceasefire(s, ladder, next); next++) {
    Line rate = rate_text(t, ladder, next);
    if (rate.text[0]) return LINE(s, MSG_TABLE_NEXT_RUNG, .arg = { ladder * 256 + next }, .text = { NULL, rate.text });
  }
  return (Line){ "" };
}

/* One ladder as a line: where it stands, and the next rung with its base rate. */
static float show_chip(const Table *t, int ladder, Box box, bool measure_only) {
  const Scenario *s = t->sight->scenario;
  const char *title = told(t, sight_title(&s->ladder[ladder].name));
  int now = t->sight->view.seen.rung[ladder];
  Line above = next_text(t, ladder);
  const char *rung = told(t, sight_title(&s->ladder[ladder].rung[now]));
  float pad = units(t, 10), high = leading(t, TYPE_BODY_BOLD), chip = high + units(t, 8);
  float under = block(t, TYPE_BODY, COLOUR_TEXT_2, (Box){ 0, 0, box.w, 0 }, above.text, true);
  if (measure_only) return high + chip + under + units(t, 8);
  block(t, TYPE_BODY, COLOUR_TEXT_2, (Box){ box.x, box.y, box.w, high }, title, false);
  Box fill = { box.x, box.y + high, box.w, chip };
  draw_fill(draw_of(t), ink(COLOUR_INVERSE), fill, space(t, SPACE_CORNER));
  line_at(t, TYPE_BODY_BOLD, COLOUR_INVERSE_TEXT, fill.x + pad, fill.y + fill.h / 2, ALIGN_LEFT, rung);
  block(t, TYPE_BODY, COLOUR_TEXT_2, (Box){ box.x, fill.y + fill.h + units(t, 2), box.w, under }, above.text, false);
  ui_say(t->ui, SORT_ROW, UI_ON, rung_words(t, ladder, now).text, above.text);
  return high + chip + under + units(t, 8);
}

/* Do the rungs' names, and their base rates, fit two ladders side by side? */
static bool rungs_fit(const Table *t, float width, bool rates) {
  const Scenario *s = t->sight->scenario;
  for (int l = 0; l < s->ladders; l++)
    for (int r = 0; r < s->ladder[l].rungs; r++) {
      float sign = 0;
      Line rate = rates && r > t->sight->view.seen.rung[l] ? rate_short(t, l, r, &sign) : (Line){ "" };
      bool here = r == t->sight->view.seen.rung[l];
      float wide = wide_of(t, here ? TYPE_BODY_BOLD : TYPE_BODY, told(t, sight_title(&s->ladder[l].rung[r])));
      float beside = here ? units(t, 14) : rate.text[0] ? wide_of(t, TYPE_BODY, rate.text) + sign + units(t, 6) : 0;
      if (wide + 2 * units(t, RUNG_PAD) + beside > width) return false;
    }
  return true;
}

float ladders_show(const Table *t, Box box, bool measure_only) {
  const Scenario *s = t->sight->scenario;
  int beside = s->ladders > 1 ? 2 : 1;
  float gap = units(t, 12), width = floorf((box.w - gap * (float)(beside - 1)) / (float)beside), high = 0, y = box.y;
  bool rates = rungs_fit(t, width, true);
  if (fold_of(t) != FOLD_NONE || !rungs_fit(t, width, false)) {
    for (int l = 0; l < s->ladders; l++) y += show_chip(t, l, (Box){ box.x, y, box.w, 0 }, measure_only);
    return y - box.y;
  }
  for (int l = 0; l < s->ladders; l++) high = fmaxf(high, show_ladder(t, l, (Box){ 0, 0, width, 0 }, rates, true));
  for (int l = 0; l < s->ladders; l++) {
    if (!measure_only) show_ladder(t, l, (Box){ box.x + (float)(l % beside) * (width + gap), y, width, high }, rates, false);
    if (l % beside == beside - 1 || l == s->ladders - 1) y += high;
  }
  bool peaked = false;
  for (int l = 0; l < s->ladders; l++) peaked |= t->sight->view.seen.rung_peak[l] > t->sight->view.seen.rung[l];
  Line note = rates ? LINE(s, peaked ? MSG_TABLE_RATES_PEAK : MSG_TABLE_RATES_NOTE, .arg = { 0 }) : (Line){ "" };
  for (int l = 0; l < s->ladders && !rates; l++) line_join(&note, "; ", next_text(t, l).text);
  y += block(t, TYPE_BODY, rates ? COLOUR_MUTED : COLOUR_TEXT_2, (Box){ box.x, y + units(t, 2), box.w, 0 }, note.text, measure_only) + units(t, 2);
  return y - box.y;
}
