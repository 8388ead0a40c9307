/* The widget that holds a number: a slider of whole steps. */
#include "table/ui_parts.h"

#include <math.h>

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
