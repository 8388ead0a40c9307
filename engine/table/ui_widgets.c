/* Widgets that are looked at and pressed. Each names its place, draws itself by its state and says what it is. */
#include "table/ui_parts.h"

#include <math.h>
#include <string.h>

enum { MOST_LINES = 64 };

void ui_label(Ui *ui, TypeRole type, ColourRole colour, float x, float baseline, Align align, const char *text) {
  draw_text(ui_draw(ui), type, ink(colour), x, baseline, align, text);
  ui_say(ui, SORT_TEXT, 0, text, NULL);
}

/* From the top of a line to its baseline: letters stand in the middle of their leading. */
static float to_baseline(const Ui *ui, TypeRole type) {
  float size = style_text(ui_style(ui), type).size;
  return (style_leading(ui_style(ui), type) + size * 0.7f) / 2;
}

/* Draws wrapped text from the top of a box without saying it; returns the height used. */
static float draw_wrapped(Ui *ui, TypeRole type, Ink ink, Box box, Align align, const char *text, bool measure_only) {
  TextLine line[MOST_LINES];
  int count = text_wrap(ui->frame.measure, style_text(ui_style(ui), type), text, box.w, line, MOST_LINES);
  float leading = style_leading(ui_style(ui), type), y = box.y + to_baseline(ui, type);
  float x = align == ALIGN_LEFT ? box.x : align == ALIGN_RIGHT ? box.x + box.w : box.x + box.w / 2;
  if (count > MOST_LINES) count = MOST_LINES;
  for (int i = 0; i < count && !measure_only; i++)
    draw_text_part(ui_draw(ui), type, ink, x, y + (float)i * leading, align, text + line[i].start, line[i].length);
  return (float)count * leading;
}

float ui_paragraph(Ui *ui, TypeRole type, ColourRole colour, Box box, Align align, const char *text, bool measure_only) {
  if (!measure_only) ui_say(ui, SORT_TEXT, 0, text, NULL);
  return draw_wrapped(ui, type, ink(colour), box, align, text, measure_only);
}

float ui_panel_head(const Ui *ui) { return ceilf(style_space(ui_style(ui), SPACE_PADDING) * 1.2f + style_leading(ui_style(ui), TYPE_TITLE)); }

void ui_panel(Ui *ui, Box box, const char *title) {
  float corner = style_space(ui_style(ui), SPACE_CORNER), padding = style_space(ui_style(ui), SPACE_PADDING);
  draw_fill(ui_draw(ui), ink(COLOUR_PANEL), box, corner);
  draw_stroke(ui_draw(ui), pen(COLOUR_RULE, style_line(ui_style(ui), LINE_RULE)), box, corner);
  if (!title) return;
  draw_text(ui_draw(ui), TYPE_TITLE, ink(COLOUR_TEXT), box.x + padding, box.y + padding * 0.6f + to_baseline(ui, TYPE_TITLE), ALIGN_LEFT, title);
  ui_say(ui, SORT_TITLE, 0, title, NULL);
}

/* ---- keys' caps ---- */

static float cap_width(const Ui *ui, const char *cap) {
  float high = style_row(ui_style(ui), SPACE_KEY_CAP), wide = text_width(ui->frame.measure, style_text(ui_style(ui), TYPE_BODY), cap);
  return fmaxf(high, ceilf(wide + high * 0.45f));
}

static void draw_cap(Ui *ui, float x, float middle, const char *cap, ColourRole colour) {
  float high = style_row(ui_style(ui), SPACE_KEY_CAP), wide = cap_width(ui, cap);
  draw_stroke(ui_draw(ui), pen(colour, style_line(ui_style(ui), LINE_EDGE)), (Box){ x, middle - high / 2, wide, high }, style_space(ui_style(ui), SPACE_CORNER));
  draw_text(ui_draw(ui), TYPE_BODY, ink(colour), x + wide / 2, middle + style_text(ui_style(ui), TYPE_BODY).size * 0.35f, ALIGN_CENTRE, cap);
}

float ui_key_width(const Ui *ui, const char *cap, const char *label) {
  return cap_width(ui, cap) + ui_units(ui, 8) + text_width(ui->frame.measure, style_text(ui_style(ui), TYPE_BODY), label);
}

static void draw_key(Ui *ui, float x, float baseline, const char *cap, const char *label, ColourRole colour) {
  draw_cap(ui, x, baseline - style_text(ui_style(ui), TYPE_BODY).size * 0.35f, cap, colour);
  draw_text(ui_draw(ui), TYPE_BODY, ink(colour), x + cap_width(ui, cap) + ui_units(ui, 8), baseline, ALIGN_LEFT, label);
}

float ui_key_hint(Ui *ui, float x, float baseline, const char *cap, const char *label) {
  draw_key(ui, x, baseline, cap, label, COLOUR_TEXT_2);
  ui_say(ui, SORT_TEXT, 0, label, cap);
  return ui_key_width(ui, cap, label);
}

float ui_key_button(Ui *ui, UiId id, float x, float baseline, const char *cap, const char *label, int key, bool *pressed) {
  float wide = ui_key_width(ui, cap, label), high = style_row(ui_style(ui), SPACE_KEY_CAP), around = ui_units(ui, 8);
  float middle = baseline - style_text(ui_style(ui), TYPE_BODY).size * 0.35f;
  Box box = { x - around, middle - high / 2 - around, wide + 2 * around, high + 2 * around };
  UiTouch touch = ui_place(ui, id, box, TAKE_NOTHING);
  *pressed = touch.pressed || ui_key(ui, key, 0);
  draw_key(ui, x, baseline, cap, label, touch.hot || touch.held ? COLOUR_TEXT : COLOUR_TEXT_2);
  if (touch.hot) draw_line(ui_draw(ui), pen(COLOUR_TEXT, style_line(ui_style(ui), LINE_EDGE)), x + cap_width(ui, cap) + ui_units(ui, 8),
    baseline + ui_units(ui, 4), x + wide, baseline + ui_units(ui, 4));
  ui_ring(ui, id, box, style_space(ui_style(ui), SPACE_CORNER));
  ui_say(ui, SORT_BUTTON, touch.focused ? UI_FOCUSED : 0, label, cap);
  return wide;
}

/* ---- buttons ---- */

typedef struct ButtonFit { Box text; float label, second; } ButtonFit;   /* where its text goes, and how high its parts are */

/* How wide the ends of a choice are, where its triangles stand. */
static float choice_end(const Ui *ui) { return ui_units(ui, 36) * style_text_scale(ui_style(ui)); }

static ButtonFit button_fit(Ui *ui, Box box, const UiButton *button) {
  float side = ui_units(ui, 12), left = box.x + side + (button->cap ? cap_width(ui, button->cap) + side : 0);
  float ends = button->flags & UI_AROUND ? choice_end(ui) - side : 0;
  ButtonFit fit = { .text = { left + ends, box.y, box.x + box.w - side - left - 2 * ends, box.h } };
  fit.label = draw_wrapped(ui, TYPE_ROW_BOLD, ink(COLOUR_TEXT), fit.text, ALIGN_LEFT, button->label, true);
  if (button->second) fit.second = draw_wrapped(ui, TYPE_BODY, ink(COLOUR_TEXT), fit.text, ALIGN_LEFT, button->second, true);
  return fit;
}

float ui_button_height(Ui *ui, float width, const UiButton *button) {
  ButtonFit fit = button_fit(ui, (Box){ 0, 0, width, 0 }, button);
  return fmaxf(style_space(ui_style(ui), SPACE_BUTTON), fit.label + fit.second + ui_units(ui, 12));
}

static void draw_button(Ui *ui, Box box, const UiButton *button, UiTouch touch) {
  DrawList *draw = ui_draw(ui);
  const Style *style = ui_style(ui);
  float corner = style_space(style, SPACE_CORNER), edge = style_line(style, LINE_EDGE);
  bool off = button->flags & UI_DISABLED, accent = (button->flags & UI_ACCENT) && !off;
  ColourRole text = off ? COLOUR_DISABLED : accent ? COLOUR_ACCENT_TEXT : COLOUR_TEXT;
  if (!off) draw_fill(draw, ink(accent ? COLOUR_ACCENT : touch.hot || touch.held ? COLOUR_RUNG_PASSED : COLOUR_CARD), box, corner);
  if (off) draw_stroke(draw, pen_dashed(COLOUR_DISABLED, edge, ui_units(ui, 5), ui_units(ui, 4)), box, corner);
  else if (button->flags & UI_ON) draw_stroke(draw, pen(COLOUR_SELECT, style_line(style, LINE_SELECT)), box, corner);
  else draw_stroke(draw, pen(touch.held ? COLOUR_TEXT_2 : accent ? COLOUR_SELECT : COLOUR_MUTED, edge), box, corner);
  if (accent && (touch.hot || touch.held)) draw_stroke(draw, pen(COLOUR_ACCENT_TEXT, edge), box_inset(box, 2 * edge), corner);
  if (button->flags & UI_CHANGED) draw_fill(draw, ink(COLOUR_SELECT), (Box){ box.x, box.y, style_line(style, LINE_BAR), box.h }, 0);
  ButtonFit fit = button_fit(ui, box, button);
  float top = box.y + (box.h - fit.label - fit.second) / 2;
  Align align = button->cap ? ALIGN_LEFT : ALIGN_CENTRE;
  if (button->cap) draw_cap(ui, box.x + ui_units(ui, 12), box.y + box.h / 2, button->cap, text);
  draw_wrapped(ui, TYPE_ROW_BOLD, ink(text), (Box){ fit.text.x, top, fit.text.w, 0 }, align, button->label, false);
  if (button->second)
    draw_wrapped(ui, TYPE_BODY, ink(accent || off ? text : COLOUR_TEXT_2), (Box){ fit.text.x, top + fit.label, fit.text.w, 0 }, align, button->second, false);
}

bool ui_button(Ui *ui, UiId id, Box box, const UiButton *button) {
  bool off = button->flags & UI_DISABLED;
  UiTouch touch = ui_place(ui, id, box, TAKE_NOTHING);
  bool by_shortcut = button->key && ui_key(ui, button->key, button->mods);
  draw_button(ui, box, button, touch);
  ui_ring(ui, id, box, style_space(ui_style(ui), SPACE_CORNER));
  ui_say(ui, SORT_BUTTON, (button->flags & (UI_DISABLED | UI_ON)) | (touch.focused ? UI_FOCUSED : 0), button->label,
    off && button->reason ? button->reason : button->second ? button->second : button->cap);
  if (button->reason) ui_tooltip(ui, id, button->reason);
  if (off && by_shortcut) ui_focus(ui, id);             /* so that the reason is read */
  return !off && (touch.pressed || by_shortcut);
}

static void draw_ends(Ui *ui, Box box, bool off) {
  float size = ui_units(ui, 11) * style_text_scale(ui_style(ui)), middle = box.y + box.h / 2, end = choice_end(ui) / 2;
  for (int side = -1; side <= 1; side += 2) {
    float x = (side < 0 ? box.x + end : box.x + box.w - end) - (float)side * size * 0.35f;
    const Point tip[3] = { { x, middle - size / 2 }, { x + (float)side * size * 0.7f, middle }, { x, middle + size / 2 } };
    draw_polygon(ui_draw(ui), ink(off ? COLOUR_DISABLED : COLOUR_TEXT_2), tip, 3);
  }
}

int ui_choice(Ui *ui, UiId id, Box box, const UiButton *button) {
  bool off = button->flags & UI_DISABLED;
  UiTouch touch = ui_place(ui, id, box, TAKE_SIDEWAYS);
  int by = ui_take_stroke(ui, id, KEY_RIGHT) - ui_take_stroke(ui, id, KEY_LEFT) - (touch.right ? 1 : 0);
  if (touch.pressed) by += !ui->by_key && ui->in.x < box.x + choice_end(ui) ? -1 : 1;
  draw_button(ui, box, button, touch);
  draw_ends(ui, box, off);
  ui_ring(ui, id, box, style_space(ui_style(ui), SPACE_CORNER));
  ui_say(ui, SORT_SLIDER, (button->flags & (UI_DISABLED | UI_ON)) | (touch.focused ? UI_FOCUSED : 0), button->label, button->second);
  return off || by == 0 ? 0 : by < 0 ? -1 : 1;
}

/* ---- choices ---- */

/* The box of a toggle's tick, and the room for its label. */
static float tick_size(const Ui *ui) { return ui_units(ui, 24) * style_text_scale(ui_style(ui)); }
static float toggle_text_width(const Ui *ui, float width) { return width - tick_size(ui) - ui_units(ui, 28); }

float ui_toggle_height(Ui *ui, float width, const char *label) {
  float high = draw_wrapped(ui, TYPE_BODY, ink(COLOUR_TEXT), (Box){ 0, 0, toggle_text_width(ui, width), 0 }, ALIGN_LEFT, label, true);
  return fmaxf(style_space(ui_style(ui), SPACE_TOGGLE), high + ui_units(ui, 8));
}

float ui_toggle_indent(const Ui *ui) { return tick_size(ui) + ui_units(ui, 20); }

bool ui_toggle(Ui *ui, UiId id, Box box, const char *label, bool *on) {
  DrawList *draw = ui_draw(ui);
  const Style *style = ui_style(ui);
  UiTouch touch = ui_place(ui, id, box, TAKE_NOTHING);
  if (touch.pressed) *on = !*on;
  float size = tick_size(ui), x = box.x + ui_units(ui, 8), y = box.y + (box.h - size) / 2, width = style_line(style, LINE_SYMBOL);
  if (touch.hot || touch.held) draw_fill(draw, ink(COLOUR_CARD), box, style_space(style, SPACE_CORNER));
  draw_stroke(draw, pen(touch.hot ? COLOUR_TEXT : COLOUR_TEXT_2, width), (Box){ x, y, size, size }, style_space(style, SPACE_CORNER));
  if (*on) {                                            /* a tick, drawn */
    const Point tick[3] = { { x + size * 0.24f, y + size * 0.52f }, { x + size * 0.43f, y + size * 0.71f }, { x + size * 0.77f, y + size * 0.29f } };
    draw_polyline(draw, (Pen){ .ink = ink(COLOUR_TEXT), .width = size * 0.12f, .round = true }, tick, 3, false);
  }
  Box text = { box.x + ui_toggle_indent(ui), box.y, toggle_text_width(ui, box.w), 0 };
  float high = draw_wrapped(ui, TYPE_BODY, ink(COLOUR_TEXT), text, ALIGN_LEFT, label, true);
  text.y += (box.h - high) / 2;
  draw_wrapped(ui, TYPE_BODY, ink(COLOUR_TEXT), text, ALIGN_LEFT, label, false);
  ui_ring(ui, id, box, style_space(style, SPACE_CORNER));
  ui_say(ui, SORT_TOGGLE, (*on ? UI_ON : 0) | (touch.focused ? UI_FOCUSED : 0), label, NULL);
  return touch.pressed;
}

static float tab_width(const Ui *ui, const char *label) {
  return ceilf(text_width(ui->frame.measure, style_text(ui_style(ui), TYPE_ROW_BOLD), label)) + 2 * ui_units(ui, 16);
}

float ui_tabs_width(const Ui *ui, const char *const *labels, int count) {
  float width = 0;
  for (int i = 0; i < count; i++) width += tab_width(ui, labels[i]);
  return width;
}

/* One place for all: left and right choose, and so does a press on a tab. */
bool ui_tabs(Ui *ui, UiId id, Box box, const char *const *labels, int count, int *chosen) {
  DrawList *draw = ui_draw(ui);
  const Style *style = ui_style(ui);
  UiTouch touch = ui_place(ui, id, box, TAKE_SIDEWAYS);
  TextStyle bold = style_text(style, TYPE_ROW_BOLD);
  float x = box.x, gap = ui_units(ui, 16), baseline = box.y + box.h / 2 + bold.size * 0.35f;
  int before = *chosen, wanted = before + ui_take_stroke(ui, id, KEY_RIGHT) - ui_take_stroke(ui, id, KEY_LEFT);
  *chosen = wanted < 0 ? 0 : wanted >= count ? count - 1 : wanted;
  for (int i = 0; i < count; i++) {
    Box tab = { x, box.y, tab_width(ui, labels[i]), box.h };
    bool over = box_has(tab, ui->in.x, ui->in.y);
    if (touch.pressed && over && !ui->by_key) *chosen = i;
    if (touch.hot && over) draw_fill(draw, ink(COLOUR_CARD), tab, style_space(style, SPACE_CORNER));
    x += tab.w;
  }
  x = box.x;
  for (int i = 0; i < count; i++) {
    float wide = tab_width(ui, labels[i]), bar = ui_units(ui, 4);
    bool on = i == *chosen;
    draw_text(draw, on ? TYPE_ROW_BOLD : TYPE_ROW, ink(on ? COLOUR_TEXT : COLOUR_TEXT_2), x + wide / 2, baseline, ALIGN_CENTRE, labels[i]);
    if (on) draw_fill(draw, ink(COLOUR_TEXT), (Box){ x + gap / 2, box.y + box.h - bar, wide - gap, bar }, 0);
    ui_say(ui, SORT_TAB, (on ? UI_ON : 0) | (on && touch.focused ? UI_FOCUSED : 0), labels[i], NULL);
    x += wide;
  }
  ui_ring(ui, id, (Box){ box.x, box.y, x - box.x, box.h }, style_space(style, SPACE_CORNER));
  return *chosen != before;
}

bool ui_row(Ui *ui, UiId id, Box box, const char *said, int flags) {
  DrawList *draw = ui_draw(ui);
  const Style *style = ui_style(ui);
  UiTouch touch = ui_place(ui, id, box, TAKE_NOTHING);
  if (flags & UI_ON) draw_fill(draw, ink(COLOUR_CARD_ORDERED), box, 0);
  else if (touch.hot || touch.held) draw_fill(draw, ink(COLOUR_CARD), box, 0);
  if (flags & (UI_ON | UI_CHANGED)) draw_fill(draw, ink(COLOUR_SELECT), (Box){ box.x, box.y, style_line(style, LINE_BAR), box.h }, 0);
  ui_ring(ui, id, box, 0);
  ui_say(ui, SORT_ROW, (flags & (UI_DISABLED | UI_ON)) | (touch.focused ? UI_FOCUSED : 0), said, NULL);
  return touch.pressed && !(flags & UI_DISABLED);
}

/* ---- explanations ---- */

void ui_tooltip(Ui *ui, UiId of, const char *text) {
  const UiPlace *place = ui_place_find(ui->now, of);
  if (!place || !ui_shown(ui, of) || ui->layer != ui->before->layers || !*text) return;
  uint32_t wait = ui->hot == of && !(ui->focus == of && ui->by_key) && ui->explained != of ? style_motion(ui_style(ui), MOTION_TOOLTIP) : 0;
  uint32_t passed = ui->in.now - ui->hot_since;
  if (passed < wait) {
    ui_wants_frame(ui, wait - passed);
    return;
  }
  strncpy(ui->tip, text, sizeof ui->tip - 1);
  ui->tip_at = place->seen;
  ui->tip_set = true;
}

/* Below what it explains, above it where there is no room, and always within the frame. */
void ui_draw_tip(Ui *ui) {
  DrawList *draw = ui_draw(ui);
  const Style *style = ui_style(ui);
  float around = ui_units(ui, 12), gap = ui_units(ui, 6), corner = style_space(style, SPACE_CORNER);
  float most = fminf(style_space(style, SPACE_TOOLTIP_WIDTH) * style_text_scale(style), ui->frame.width - 4 * around);
  TextLine line[MOST_LINES];
  int count = text_wrap(ui->frame.measure, style_text(style, TYPE_BODY), ui->tip, most, line, MOST_LINES);
  float wide = 0;
  for (int i = 0; i < count && i < MOST_LINES; i++) wide = fmaxf(wide, line[i].width);
  Box box = { ui->tip_at.x, ui->tip_at.y + ui->tip_at.h + gap, ceilf(wide) + 2 * around, (float)count * style_leading(style, TYPE_BODY) + 1.4f * around };
  if (box.y + box.h > ui->frame.height) box.y = ui->tip_at.y - gap - box.h;
  box.y = fmaxf(0, box.y);
  box.x = fmaxf(0, fminf(box.x, ui->frame.width - box.w - gap));
  draw_fill(draw, ink(COLOUR_PLATE), box, corner);
  draw_stroke(draw, pen(COLOUR_PLATE_EDGE, style_line(style, LINE_EDGE)), box, corner);
  draw_wrapped(ui, TYPE_BODY, ink(COLOUR_TEXT), (Box){ box.x + around, box.y + around * 0.7f, most, 0 }, ALIGN_LEFT, ui->tip, false);
}
