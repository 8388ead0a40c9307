/* Drawing of cells: text in the middle, chips, marks, bars of worth. */
#include "table/cells.h"

#include <math.h>
#include <string.h>

enum { MOST_LINES = 12 };

/* Lines of a cell stand closer than those of a paragraph: there are two or three of them at most. */
static float dense_leading(const Table *t, TypeRole type) { return floorf(style_leading(style_of(t), type) * 0.94f); }

float cell_height(const Table *t, TypeRole type, float width, const char *text) {
  TextLine line[MOST_LINES];
  int lines = text_wrap(ui_frame(t->ui)->measure, style_text(style_of(t), type), text, width, line, MOST_LINES);
  return (float)lines * dense_leading(t, type);
}

void cell_words(const Table *t, TypeRole type, ColourRole colour, Box box, Align align, const char *text) {
  TextLine line[MOST_LINES];
  TextStyle style = style_text(style_of(t), type);
  int lines = text_wrap(ui_frame(t->ui)->measure, style, text, box.w, line, MOST_LINES);
  float leading = dense_leading(t, type);
  float x = align == ALIGN_LEFT ? box.x : align == ALIGN_RIGHT ? box.x + box.w : box.x + box.w / 2;
  float y = box.y + (box.h - (float)lines * leading) / 2 + leading / 2 + style.size * 0.35f;
  for (int i = 0; i < lines && i < MOST_LINES; i++)
    draw_text_part(draw_of(t), type, ink(colour), x, floorf(y + (float)i * leading), align, text + line[i].start, line[i].length);
}

float cell_width(const Table *t, TypeRole type, const char *text) {
  return ceilf(text_width(ui_frame(t->ui)->measure, style_text(style_of(t), type), text));
}

float cell_line(const Table *t, TypeRole type, ColourRole colour, float x, float middle, Align align, const char *text) {
  draw_text(draw_of(t), type, ink(colour), x, floorf(middle + style_text(style_of(t), type).size * 0.35f), align, text);
  return cell_width(t, type, text);
}

float cell_fit(const Table *t, TypeRole type, const char *const *text, int count, int lines, float least, float most) {
  float width = least, step = units(t, 8);
  for (int i = 0; i < count; i++)
    while (width < most && !text_fits(ui_frame(t->ui)->measure, style_text(style_of(t), type), text[i], width, lines)) width += step;
  return fminf(width, most);
}

void cell_chip(const Table *t, Box box, int seat, const char *text) {
  float corner = style_space(style_of(t), SPACE_CORNER);
  draw_fill(draw_of(t), ink(seat_colour(t->sight->scenario, seat)), box, corner);
  draw_stroke(draw_of(t), pen(COLOUR_SEAT_EDGE, style_line(style_of(t), LINE_EDGE)), box, corner);
  cell_words(t, TYPE_ROW_BOLD, COLOUR_INK, box_inset(box, units(t, 4)), ALIGN_CENTRE, text);
}

void cell_signed(const Table *t, TypeRole type, ColourRole colour, float x, float middle, int64_t milli) {
  Number number = signed_text(milli);
  bool minus = number.text[0] == '-';
  if (number.text[0] == '0' && strcmp(number.text, "0.0") == 0) number.text[1] = '\0';       /* nothing needs no decimals */
  const char *digits = minus ? number.text + 1 : number.text;
  float width = cell_line(t, type, colour, x, middle, ALIGN_RIGHT, digits), em = style_text(style_of(t), type).size;
  if (!minus) return;
  float thick = fmaxf(1, em * 0.09f), right = x - width - em * 0.12f;
  draw_fill(draw_of(t), ink(colour), (Box){ right - em * 0.46f, floorf(middle - thick / 2), em * 0.46f, thick }, 0);
}

/* ---- marks ---- */

static Pen ghost_pen(const Table *t) {
  return pen_dashed(COLOUR_TEXT_2, style_line(style_of(t), LINE_EDGE) * 1.2f, units(t, 4), units(t, 3));
}

void cell_rectangle(const Table *t, float x, float y, float size, ColourRole fill, bool ghost) {
  Box box = { x - size * 0.6f, y - size / 2, size * 1.2f, size };
  if (ghost) {
    draw_stroke(draw_of(t), ghost_pen(t), box, 0);
    return;
  }
  draw_fill(draw_of(t), ink(fill), box, 0);
  draw_stroke(draw_of(t), pen(COLOUR_SEAT_EDGE, style_line(style_of(t), LINE_SYMBOL)), box, 0);
  if (style_of(t)->kind == THEME_DARK && !style_of(t)->projector)       /* a dark edge alone is lost on the dark panel */
    draw_stroke(draw_of(t), pen(COLOUR_TEXT, style_line(style_of(t), LINE_HAIR)), box_inset(box, -style_line(style_of(t), LINE_HAIR)), 0);
}

void cell_diamond(const Table *t, float x, float y, float size, ColourRole fill, bool ghost) {
  float r = size * 0.66f;
  const Point ring[4] = { { x, y - r }, { x + r, y }, { x, y + r }, { x - r, y } };
  if (ghost) {
    draw_polyline(draw_of(t), ghost_pen(t), ring, 4, true);
    return;
  }
  draw_polygon(draw_of(t), ink(fill), ring, 4);
  draw_polyline(draw_of(t), pen(style_of(t)->kind == THEME_DARK && !style_of(t)->projector ? COLOUR_TEXT : COLOUR_SEAT_EDGE, style_line(style_of(t), LINE_SYMBOL)), ring, 4, true);
}

void cell_arrow(const Table *t, float x, float y, float size, ColourRole colour, bool right) {
  float d = right ? size / 2 : -size / 2;
  const Point ring[3] = { { x + d, y }, { x - d, y - size * 0.5f }, { x - d, y + size * 0.5f } };
  draw_polygon(draw_of(t), ink(colour), ring, 3);
}

void cell_triangle(const Table *t, float x, float y, float size, ColourRole colour, bool up, bool filled) {
  float d = up ? size * 0.45f : -size * 0.45f;
  const Point ring[3] = { { x, y - d }, { x + size * 0.5f, y + d }, { x - size * 0.5f, y + d } };
  if (filled) draw_polygon(draw_of(t), ink(colour), ring, 3);
  else draw_polyline(draw_of(t), pen(colour, style_line(style_of(t), LINE_EDGE)), ring, 3, true);
}

/* ---- worth ---- */

int64_t cell_worth_scale(int64_t most) {
  static const int64_t steps[] = { 1000, 2000, 3000, 5000, 10000, 15000, 20000, 30000, 50000, 100000 };
  for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++)
    if (most <= steps[i]) return steps[i];
  return most;
}

void cell_worth_bar(const Table *t, Box box, Worth worth, int64_t most, ColourRole fill) {
  DrawList *draw = draw_of(t);
  float middle = box.x + box.w / 2, per = box.w / 2 / (float)most, y = box.y + box.h / 2, thick = fminf(units(t, 20), box.h * 0.5f);
  float to = middle + (float)worth.likely * per, low = middle + (float)worth.low * per, high = middle + (float)worth.high * per;
  Box bar = { fminf(middle, to), y - thick / 2, fabsf(to - middle), thick };
  if (worth.likely > 0) {
    draw_fill(draw, ink(fill), bar, 0);
  } else if (worth.likely < 0) {
    draw_fill(draw, ink(COLOUR_PANEL), bar, 0);
    draw_hatch_box(draw, ink(fill), style_line(style_of(t), LINE_HATCH) * 1.6f, units(t, 7), bar);
    draw_stroke(draw, pen(fill, style_line(style_of(t), LINE_EDGE)), bar, 0);
  }
  float line = style_line(style_of(t), LINE_SYMBOL), cap = thick * 0.3f;
  if (high - low > 2 * line) {
    draw_line(draw, pen(COLOUR_PANEL, 2.6f * line), low, y, high, y);      /* so that the line shows on the bar */
    draw_line(draw, pen(COLOUR_TEXT, line), low, y, high, y);
    draw_line(draw, pen(COLOUR_TEXT, line), low, y - cap, low, y + cap);
    draw_line(draw, pen(COLOUR_TEXT, line), high, y - cap, high, y + cap);
  }
  draw_line(draw, pen(COLOUR_TEXT, 2 * line), to, y - thick * 0.75f, to, y + thick * 0.75f);
}
