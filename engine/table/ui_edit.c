/* Widgets that hold a value: a slider of whole steps, and a line of text. */
#include "table/ui_parts.h"

#include <math.h>
#include <string.h>

static int32_t stepped(int32_t low, int32_t high, int32_t step, double value) {
  double steps = floor((value - low) / step + 0.5), at = low + steps * step;
  return at < low ? low : at > high ? high : (int32_t)at;
}

float ui_slider_height(const Ui *ui) { return style_leading(ui_style(ui), TYPE_BODY) + ui_units(ui, 31); }

bool ui_slider(Ui *ui, UiId id, Box box, const char *label, int32_t low, int32_t high, int32_t step, int32_t *value, const char *said) {
  DrawList *draw = ui_draw(ui);
  const Style *style = ui_style(ui);
  UiTouch touch = ui_place(ui, id, box, TAKE_SIDEWAYS | TAKE_DRAG);
  int32_t before = *value;
  float knob = ui_units(ui, 9), left = box.x + knob, long_ = box.w - 2 * knob, y = box.y + box.h - ui_units(ui, 14);
  float baseline = box.y + style_text(style, TYPE_BODY).size;
  if (step < 1) step = 1;
  if (touch.held && long_ > 0) *value = stepped(low, high, step, low + (double)(high - low) * (double)((ui->in.x - left) / long_));
  int steps = ui_take_stroke(ui, id, KEY_RIGHT) - ui_take_stroke(ui, id, KEY_LEFT);
  if (steps) *value = stepped(low, high, step, *value + (double)steps * step);
  if (ui_take_stroke(ui, id, KEY_HOME)) *value = low;
  if (ui_take_stroke(ui, id, KEY_END)) *value = high;
  float at = left + (high > low ? long_ * (float)(*value - low) / (float)(high - low) : 0), tick = ui_units(ui, 6), width = style_line(style, LINE_SYMBOL);
  draw_text(draw, TYPE_BODY, ink(COLOUR_TEXT), box.x, baseline, ALIGN_LEFT, label);
  draw_text(draw, TYPE_BODY_BOLD, ink(COLOUR_TEXT), box.x + box.w, baseline, ALIGN_RIGHT, said);
  draw_line(draw, pen(COLOUR_DIM, 2 * width), left, y, left + long_, y);
  draw_line(draw, pen(COLOUR_TEXT_2, 2 * width), left, y, at, y);
  draw_line(draw, pen(COLOUR_MUTED, width), left, y - tick, left, y + tick);
  draw_line(draw, pen(COLOUR_MUTED, width), left + long_, y - tick, left + long_, y + tick);
  draw_disc(draw, ink(touch.hot || touch.held ? COLOUR_TEXT : COLOUR_TEXT_2), at, y, knob);
  ui_ring(ui, id, box, style_space(style, SPACE_CORNER));
  ui_say(ui, SORT_SLIDER, touch.focused ? UI_FOCUSED : 0, label, said);
  return *value != before;
}

/* ---- a line of text ---- */

static void insert(char *text, size_t cap, size_t *caret, const char *more) {
  size_t length = strlen(text), adds = strlen(more);
  while (adds > 0 && length + adds >= cap) adds = utf8_preceding(more, adds);      /* as many whole characters as fit */
  memmove(text + *caret + adds, text + *caret, length - *caret + 1);
  memcpy(text + *caret, more, adds);
  *caret += adds;
}

static void erase(char *text, size_t from, size_t to) { memmove(text + from, text + to, strlen(text + to) + 1); }

/* The character's border nearest to a place on the line. */
static size_t caret_at(const Ui *ui, TextStyle style, const char *text, float x) {
  size_t best = 0;
  float nearest = INFINITY;
  for (size_t at = 0;; at = utf8_after(text, at)) {
    float away = fabsf(ui->frame.measure.width(ui->frame.measure.with, style, text, at) - x);
    if (away < nearest) {
      nearest = away;
      best = at;
    }
    if (text[at] == '\0') return best;
  }
}

static void edit(Ui *ui, UiId id, char *text, size_t cap) {
  if (ui->in.text[0]) insert(text, cap, &ui->caret, ui->in.text);
  for (int n = ui_take_stroke(ui, id, KEY_LEFT); n-- > 0;) ui->caret = utf8_preceding(text, ui->caret);
  for (int n = ui_take_stroke(ui, id, KEY_RIGHT); n-- > 0;) ui->caret = utf8_after(text, ui->caret);
  if (ui_take_stroke(ui, id, KEY_HOME)) ui->caret = 0;
  if (ui_take_stroke(ui, id, KEY_END)) ui->caret = strlen(text);
  for (int n = ui_take_stroke(ui, id, KEY_BACKSPACE); n-- > 0;) {
    size_t from = utf8_preceding(text, ui->caret);
    erase(text, from, ui->caret);
    ui->caret = from;
  }
  for (int n = ui_take_stroke(ui, id, KEY_DELETE); n-- > 0;) erase(text, ui->caret, utf8_after(text, ui->caret));
}

/* What is shown: the text with what the input method still holds at the caret. */
typedef struct Shown { char text[1024]; size_t from, to; } Shown;

static Shown shown_text(const Ui *ui, bool focused, const char *text) {
  Shown shown = { .from = 0, .to = 0 };
  strncpy(shown.text, text, sizeof shown.text - UI_TEXT - 1);
  if (!focused) return shown;
  size_t caret = ui->caret;
  shown.from = caret;
  insert(shown.text, sizeof shown.text, &caret, ui->in.composing);
  shown.to = caret;
  return shown;
}

float ui_field_height(const Ui *ui) {
  const Style *style = ui_style(ui);
  return style_leading(style, TYPE_BODY) + fmaxf(style_space(style, SPACE_FIELD), style_leading(style, TYPE_ROW) + ui_units(ui, 16));
}

bool ui_field(Ui *ui, UiId id, Box box, const char *label, char *text, size_t cap) {
  DrawList *draw = ui_draw(ui);
  const Style *style = ui_style(ui);
  Measure measure = ui->frame.measure;
  TextStyle row = style_text(style, TYPE_ROW);
  UiTouch touch = ui_place(ui, id, box, TAKE_TEXT | TAKE_DRAG);
  float side = ui_units(ui, 10), high = style_leading(style, TYPE_BODY), corner = style_space(style, SPACE_CORNER);
  Box line = { box.x, box.y + high, box.w, box.h - high }, inside = { line.x + side, line.y, line.w - 2 * side, line.h };
  bool begins = touch.focused && ui->caret_of != id;
  if (begins) {
    ui->caret_of = id;
    ui->caret = strlen(text);
    ui->field_shift = 0;
  }
  if (ui->caret_of == id && ui->caret > strlen(text)) ui->caret = strlen(text);
  if (touch.focused && ui->in.pressed && ui->held == id) ui->caret = caret_at(ui, row, text, ui->in.x - inside.x + ui->field_shift);
  bool active = touch.focused && ui->layer == ui->before->layers;
  if (active) edit(ui, id, text, cap);
  bool entered = active && ui_take_stroke(ui, id, KEY_ENTER) > 0;
  Shown shown = shown_text(ui, active, text);
  float caret = active ? measure.width(measure.with, row, shown.text, shown.to) : 0, shift = active ? ui->field_shift : 0;
  if (caret - shift > inside.w) shift = caret - inside.w;
  if (caret < shift) shift = caret;
  if (active) ui->field_shift = shift;
  float baseline = line.y + line.h / 2 + row.size * 0.35f;
  draw_text(draw, TYPE_BODY, ink(COLOUR_TEXT_2), box.x, box.y + style_text(style, TYPE_BODY).size, ALIGN_LEFT, label);
  draw_fill(draw, ink(COLOUR_CARD), line, corner);
  draw_stroke(draw, pen(active || touch.hot ? COLOUR_TEXT : COLOUR_MUTED, style_line(style, active ? LINE_SYMBOL : LINE_EDGE)), line, corner);
  draw_clip(draw, (Box){ inside.x - 2, inside.y, inside.w + 4, inside.h });
  draw_text(draw, TYPE_ROW, ink(COLOUR_TEXT), inside.x - shift, baseline, ALIGN_LEFT, shown.text);
  if (active) {
    float from = measure.width(measure.with, row, shown.text, shown.from), width = style_line(style, LINE_SYMBOL);
    if (shown.to > shown.from) draw_line(draw, pen(COLOUR_TEXT, width), inside.x - shift + from, baseline + row.size * 0.2f, inside.x - shift + caret, baseline + row.size * 0.2f);
    ui->typing = (Box){ inside.x - shift + caret, line.y, width, line.h };
    draw_line(draw, pen(COLOUR_TEXT, width), ui->typing.x, baseline - row.size * 0.9f, ui->typing.x, baseline + row.size * 0.25f);
  }
  draw_unclip(draw);
  ui_ring(ui, id, line, corner);
  ui_say(ui, SORT_FIELD, touch.focused ? UI_FOCUSED : 0, label, text);
  return entered;
}

Box ui_typing(const Ui *ui) { return ui->typing; }
