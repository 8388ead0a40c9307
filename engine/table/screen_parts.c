/* Text in boxes and small drawn marks of the main screen. */
#include "core/fixed.h"
#include "table/screen_parts.h"

#include <math.h>

enum { MOST_LINES = 40 };

Fold fold_of(const Table *t) {
  float scale = style_text_scale(style_of(t));
  return scale < 1.45f ? FOLD_NONE : scale < 1.75f ? FOLD_SOME : FOLD_MOST;
}

/* ---- text ---- */

float leading(const Table *t, TypeRole type) { return style_leading(style_of(t), type); }
float wide_of(const Table *t, TypeRole type, const char *text) { return text_width(ui_frame(t->ui)->measure, style_text(style_of(t), type), text); }

bool fits(const Table *t, TypeRole type, const char *text, float width, int lines) {
  return text_fits(ui_frame(t->ui)->measure, style_text(style_of(t), type), text, width, lines);
}

float block(const Table *t, TypeRole type, ColourRole colour, Box box, const char *text, bool measure_only) {
  TextLine line[MOST_LINES];
  if (!text[0]) return 0;
  TextStyle style = style_text(style_of(t), type);
  int count = text_wrap(ui_frame(t->ui)->measure, style, text, box.w, line, MOST_LINES);
  float high = leading(t, type), y = box.y + (high + style.size * 0.7f) / 2;
  if (count > MOST_LINES) count = MOST_LINES;
  for (int i = 0; i < count && !measure_only; i++)
    draw_text_part(draw_of(t), type, ink(colour), box.x, y + (float)i * high, ALIGN_LEFT, text + line[i].start, line[i].length);
  return (float)count * high;
}

float line_at(const Table *t, TypeRole type, ColourRole colour, float x, float middle, Align align, const char *text) {
  draw_text(draw_of(t), type, ink(colour), x, middle + style_text(style_of(t), type).size * 0.35f, align, text);
  return wide_of(t, type, text);
}

/* ---- marks ---- */

void mark_triangle(const Table *t, float x, float middle, float size, bool up, bool worse) {
  float h = size * 0.42f, tip = up ? middle - h : middle + h, base = up ? middle + h : middle - h;
  const Point point[3] = { { x, base }, { x + size, base }, { x + size / 2, tip } };
  ColourRole colour = worse ? COLOUR_WORSE : COLOUR_BETTER;
  if (worse) draw_polygon(draw_of(t), ink(colour), point, 3);
  else draw_polyline(draw_of(t), pen(colour, style_line(style_of(t), LINE_SYMBOL)), point, 3, true);
}

void mark_plus(const Table *t, float x, float middle, float size, bool minus, ColourRole colour) {
  Pen stroke = pen(colour, style_line(style_of(t), LINE_SPARK));
  draw_line(draw_of(t), stroke, x, middle, x + size, middle);
  if (!minus) draw_line(draw_of(t), stroke, x + size / 2, middle - size / 2, x + size / 2, middle + size / 2);
}

float mark_squares(const Table *t, float x, float middle, float size, int filled, int crossed, int empty, bool off) {
  DrawList *draw = draw_of(t);
  float line = style_line(style_of(t), LINE_EDGE), step = roundf(size * 1.22f);
  int all = filled + crossed + empty;
  for (int i = 0; i < all; i++) {
    Box box = { roundf(x + (float)i * step), roundf(middle - size / 2), size, size };
    ColourRole edge = off || i >= filled + crossed ? COLOUR_MUTED : COLOUR_SELECT;
    if (i < filled && !off) draw_fill(draw, ink(COLOUR_ACCENT), box, 0);
    draw_stroke(draw, pen(edge, line), box, 0);
    if (i >= filled && i < filled + crossed) draw_line(draw, pen(edge, line), box.x, box.y + box.h, box.x + box.w, box.y);
  }
  return all > 0 ? (float)all * step - (step - size) : 0;
}

static int squares_of(int32_t milli) { return milli <= 0 ? 0 : (milli + MILLI - 1) / MILLI; }

float cost_width(int32_t milli, float size) {
  int count = squares_of(milli);
  return count > 0 ? (float)(count - 1) * roundf(size * 1.22f) + size : 0;
}

void mark_cost(const Table *t, float x, float middle, float size, int32_t milli, bool crossed, bool off) {
  int count = squares_of(milli), whole = milli > 0 ? milli / MILLI : 0;
  mark_squares(t, x, middle, size, crossed ? 0 : whole, crossed ? count : 0, 0, off);
  if (count == whole || crossed) return;
  Box box = { roundf(x + (float)whole * roundf(size * 1.22f)), roundf(middle - size / 2), size, size };
  if (!off) draw_fill(draw_of(t), ink(COLOUR_ACCENT), (Box){ box.x, box.y, roundf(size * (float)(milli - whole * MILLI) / (float)MILLI), size }, 0);
  draw_stroke(draw_of(t), pen(off ? COLOUR_MUTED : COLOUR_SELECT, style_line(style_of(t), LINE_EDGE)), box, 0);
}

float mark_tag_wide(const Table *t, const char *text) { return ceilf(wide_of(t, TYPE_BODY_BOLD, text) + text_units(t, 18)); }

float mark_tag(const Table *t, float x, float middle, Align align, const char *text, ColourRole fill, ColourRole colour) {
  float wide = mark_tag_wide(t, text), high = text_units(t, 27);
  Box box = { align == ALIGN_RIGHT ? x - wide : x, middle - high / 2, wide, high };
  if (fill == COLOUR_CARD) draw_stroke(draw_of(t), pen(colour, style_line(style_of(t), LINE_EDGE)), box, space(t, SPACE_CORNER));
  else draw_fill(draw_of(t), ink(fill), box, space(t, SPACE_CORNER));
  line_at(t, TYPE_BODY_BOLD, colour, box.x + wide / 2, middle, ALIGN_CENTRE, text);
  return wide;
}
