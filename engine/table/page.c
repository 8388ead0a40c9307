/* Pieces that several screens for reading draw alike. */
#include "table/page.h"

#include "report/look.h"
#include "table/screen_parts.h"

#include <math.h>
#include <string.h>

enum { MOST_LINES = 64 };

float page_units(const Ui *ui, float u) { return u * ui_frame(ui)->style->u; }
float page_text(const Ui *ui, float u) { return roundf(page_units(ui, u) * style_text_scale(ui_frame(ui)->style)); }
float page_leading(const Ui *ui, TypeRole type) { return style_leading(ui_frame(ui)->style, type); }
float page_width(const Ui *ui, TypeRole type, const char *text) {
  return ceilf(text_width(ui_frame(ui)->measure, style_text(ui_frame(ui)->style, type), text));
}

float page_baseline(const Ui *ui, TypeRole type) {
  return (page_leading(ui, type) + style_text(ui_frame(ui)->style, type).size * 0.7f) / 2;
}

/* A first line that has room for no word stays empty: the text then begins below the tag. */
float page_flow(Ui *ui, const Flow *flow, const char *text) {
  const UiFrame *frame = ui_frame(ui);
  TextStyle style = style_text(frame->style, flow->type);
  TextLine line[MOST_LINES];
  float leading = page_leading(ui, flow->type), y = flow->y;
  const char *rest = text;
  if (flow->indent > 0) {
    text_wrap(frame->measure, style, text, flow->w - flow->indent, line, 1);
    if (line[0].width <= flow->w - flow->indent) {
      if (!flow->measure)
        draw_text_part(frame->draw, flow->type, ink(flow->colour), flow->x + flow->indent, y + page_baseline(ui, flow->type), ALIGN_LEFT,
          text + line[0].start, line[0].length);
      rest = text + line[0].start + line[0].length;
      rest += strspn(rest, " \n");
    }
    y += leading;
    if (!*rest) return y - flow->y;
  }
  int count = text_wrap(frame->measure, style, rest, flow->w, line, MOST_LINES);
  for (int i = 0; i < count && i < MOST_LINES; i++, y += leading)
    if (!flow->measure)
      draw_text_part(frame->draw, flow->type, ink(flow->colour), flow->x, y + page_baseline(ui, flow->type), ALIGN_LEFT, rest + line[i].start, line[i].length);
  return y - flow->y;
}

float page_tag(Ui *ui, TypeRole line, float x, float y, const char *word, bool quiet, bool measure) {
  const UiFrame *frame = ui_frame(ui);
  float side = page_text(ui, 6), wide = page_width(ui, TYPE_CODE, word) + 2 * side, leading = page_leading(ui, line);
  float high = fminf(leading, page_leading(ui, TYPE_CODE)) - page_units(ui, 2), baseline = y + page_baseline(ui, line);
  if (measure) return wide;
  Box box = { x, baseline - style_text(frame->style, TYPE_CODE).size * 0.35f - high / 2, wide, high };
  draw_stroke(frame->draw, pen(quiet ? COLOUR_DIM : COLOUR_TEXT, style_line(frame->style, LINE_EDGE)), box, style_space(frame->style, SPACE_CORNER));
  draw_text(frame->draw, TYPE_CODE, ink(quiet ? COLOUR_MUTED : COLOUR_TEXT), x + side, baseline, ALIGN_LEFT, word);
  return wide;
}

Line page_seat_name(const Scenario *s, int seat) { return LINE(s, MSG_PAGE_SEAT, .arg = { seat }); }

float page_seat_chip_width(const Ui *ui) { return page_text(ui, 38); }

float page_seat_chip(Ui *ui, const Scenario *s, int seat, float x, float y, float h) {
  const UiFrame *frame = ui_frame(ui);
  float wide = page_seat_chip_width(ui), corner = style_space(frame->style, SPACE_CORNER);
  if (seat < 0 || seat >= s->seats) return 0;
  Box box = { x, y, wide, h };
  Line code = seat_code(s, seat);
  draw_fill(frame->draw, ink(seat_colour(s, seat)), box, corner);
  if (frame->style->kind == THEME_LIGHT || frame->style->projector)
    draw_stroke(frame->draw, pen(COLOUR_SEAT_EDGE, style_line(frame->style, LINE_HAIR)), box, corner);
  draw_text(frame->draw, TYPE_CODE, ink(COLOUR_INK), x + wide / 2, y + h / 2 + style_text(frame->style, TYPE_CODE).size * 0.35f, ALIGN_CENTRE, code.text);
  return wide;
}

static void triangle(Ui *ui, float x, float middle, float size, bool up, bool filled, ColourRole colour) {
  const UiFrame *frame = ui_frame(ui);
  float tip = up ? middle - size * 0.45f : middle + size * 0.45f, base = up ? middle + size * 0.4f : middle - size * 0.4f;
  const Point at[3] = { { x, base }, { x + size, base }, { x + size / 2, tip } };
  if (filled) draw_polygon(frame->draw, ink(colour), at, 3);
  else draw_polyline(frame->draw, pen(colour, style_line(frame->style, LINE_EDGE) * 1.2f), at, 3, true);
}

void page_triangle(Ui *ui, float x, float middle, float size, bool up, bool worse) {
  triangle(ui, x, middle, size, up, worse, worse ? COLOUR_WORSE : COLOUR_BETTER);
}

void page_sorted(Ui *ui, float x, float middle, float size, bool up) { triangle(ui, x, middle, size, up, true, COLOUR_TEXT); }

float page_head(Ui *ui, float x, float y, float w, const char *title, const char *note, bool measure) {
  const UiFrame *frame = ui_frame(ui);
  float rule = style_line(frame->style, LINE_FOCUS), gap = page_units(ui, 6);
  TextLine line[8];
  float note_wide = note ? page_width(ui, TYPE_BODY, note) + page_units(ui, 16) : 0;
  bool beside = note && page_width(ui, TYPE_TITLE, title) + note_wide <= w;
  int lines = text_wrap(frame->measure, style_text(frame->style, TYPE_TITLE), title, w, line, 8);
  float high = rule + gap + (float)lines * page_leading(ui, TYPE_TITLE);
  Flow under = { TYPE_BODY, COLOUR_TEXT_2, x, y + high, w, 0, measure };
  if (!measure) {
    draw_fill(frame->draw, ink(COLOUR_TEXT), (Box){ x, y, w, rule }, 0);
    page_flow(ui, &(Flow){ TYPE_TITLE, COLOUR_TEXT, x, y + rule + gap, w, 0, false }, title);
    if (beside) draw_text(frame->draw, TYPE_BODY, ink(COLOUR_TEXT_2), x + w, y + rule + gap + page_baseline(ui, TYPE_TITLE), ALIGN_RIGHT, note);
    ui_say(ui, SORT_TITLE, 0, title, note);
  }
  if (note && !beside) high += page_flow(ui, &under, note);
  return high + gap;
}

Line page_turn(const Sight *sight, int turn) {
  for (int i = 0; i < sight->pasts; i++)
    if (sight->past[i].turn == turn && sight->past[i].day >= 0)
      return LINE(sight->scenario, MSG_PAGE_TURN, .arg = { turn }, .text = { NULL, look_date(sight->scenario, sight->past[i].day).text });
  return LINE(sight->scenario, MSG_PAGE_TURN_ALONE, .arg = { turn });
}

bool page_language(Ui *ui, float right, float middle, const char *name, float *wide) {
  const Style *style = ui_frame(ui)->style;
  float w = ceilf(page_width(ui, TYPE_BODY, name) + page_text(ui, 24)), high = fmaxf(style_space(style, SPACE_TOUCH) * 0.85f, page_text(ui, 34));
  Box box = { right - w, middle - high / 2, w, high };
  UiId id = ui_id(ui, "other language", 0);
  UiTouch touch = ui_place(ui, id, box, TAKE_NOTHING);
  if (touch.hot || touch.held) draw_fill(ui_frame(ui)->draw, ink(COLOUR_RUNG_PASSED), box, style_space(style, SPACE_CORNER));
  draw_text(ui_frame(ui)->draw, TYPE_BODY, ink(COLOUR_TEXT), box.x + w / 2, middle + style_text(style, TYPE_BODY).size * 0.35f, ALIGN_CENTRE, name);
  ui_ring(ui, id, box, style_space(style, SPACE_CORNER));
  ui_say(ui, SORT_BUTTON, touch.focused ? UI_FOCUSED : 0, name, NULL);
  *wide += w;
  return touch.pressed;
}
