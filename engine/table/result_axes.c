/* The left of the result: a row for each seat, a cell for each of its axes: name, value, change against the start, path. */
#include "table/result_parts.h"

#include "core/fixed.h"

#include <math.h>
#include <stdlib.h>

static int axes_of(const Result *r, int seat) {
  int count = 0;
  for (int a = 0; a < r->s->axes; a++) count += r->s->axis[a].seat == seat;
  return count;
}

static const char *axis_name(const Result *r, int axis) { return cell_name(r->s, &r->s->axis[axis].name); }

static int most_axes(const Result *r) {
  int most = 1;
  for (int seat = 0; seat < r->s->seats; seat++)
    if (axes_of(r, seat) > most) most = axes_of(r, seat);
  return most;
}

/* The seat that looks comes first, then the others in order. */
static int seat_in_order(const Result *r, int row) {
  if (r->seat == FACILITATOR) return row;
  return row == 0 ? r->seat : row <= r->seat ? row - 1 : row;
}

typedef struct AxesGrid { float title, chip, cell, pad, number; } AxesGrid;

static AxesGrid axes_grid(const Result *r, float width) {
  const Table *t = r->t;
  AxesGrid grid = { .pad = style_space(style_of(t), SPACE_PADDING) };
  grid.title = style_leading(style_of(t), TYPE_TITLE) + grid.pad * 1.1f;
  for (int seat = 0; seat < r->s->seats; seat++)
    grid.chip = fmaxf(grid.chip, cell_width(t, TYPE_ROW_BOLD, cell_name(r->s, &r->s->seat[seat].name)) + units(t, 24));
  float columns = (float)most_axes(r);
  if (style_text_scale(style_of(t)) > 1.4f) columns = fmaxf(1, ceilf(columns / 2));      /* two lines of cells a seat */
  grid.cell = floorf((width - 2 * grid.pad - grid.chip - grid.pad) / columns);
  grid.number = style_text(style_of(t), TYPE_NUMBER).size * 1.3f;
  return grid;
}

static int columns_of(const Result *r, const AxesGrid *grid, float width) {
  int columns = (int)((width - 2 * grid->pad - grid->chip - grid->pad) / grid->cell + 0.01f);
  int most = most_axes(r);
  return columns < 1 ? 1 : columns > most ? most : columns;
}

/* A seat with fewer axes spreads them over the row. */
static float cell_of(const Result *r, const AxesGrid *grid, float width, int seat) {
  int columns = columns_of(r, grid, width), axes = axes_of(r, seat);
  return axes < columns && axes > 0 ? floorf(grid->cell * (float)columns / (float)axes) : grid->cell;
}

static float names_height(const Result *r, const AxesGrid *grid, float width, int seat) {
  float high = 0, cell = cell_of(r, grid, width, seat);
  for (int a = 0; a < r->s->axes; a++)
    if (r->s->axis[a].seat == seat) high = fmaxf(high, cell_height(r->t, TYPE_BODY, cell - grid->pad * 1.2f, axis_name(r, a)));
  return high;
}

static int lines_of(const Result *r, const AxesGrid *grid, float width, int seat) {
  int columns = columns_of(r, grid, width), axes = axes_of(r, seat);
  return axes > columns ? (axes + columns - 1) / columns : 1;
}

/* The least a line of cells needs: name, number, and a path of the number's height beside it. */
static float row_height(const Result *r, const AxesGrid *grid, float width, int seat) {
  float line = names_height(r, grid, width, seat) + grid->number + units(r->t, 20);
  return line * (float)lines_of(r, grid, width, seat);
}

float axes_height(Result *r, float width) {
  AxesGrid grid = axes_grid(r, width);
  float high = grid.title;
  for (int seat = 0; seat < r->s->seats; seat++) high += row_height(r, &grid, width, seat);
  float roomy = style_text_scale(style_of(r->t)) > 1.19f ? units(r->t, 60) * (float)r->s->seats : 0;      /* where the page scrolls, paths have room */
  return ceilf(high + grid.pad + roomy);
}

/* ---- a path ---- */

float disc_radius(const Table *t) { return style_text(style_of(t), TYPE_BODY).size * 0.58f; }

void result_disc(const Table *t, float x, float y, int number) {
  char text[8];
  text[0] = (char)('0' + number % 10);
  text[1] = '\0';
  draw_disc(draw_of(t), ink(COLOUR_INVERSE), x, y, disc_radius(t));
  cell_line(t, TYPE_BODY_BOLD, COLOUR_INVERSE_TEXT, x, y, ALIGN_CENTRE, text);
}

/* All paths have one scale, and use the whole height of their cells. */
static float value_y(const Result *r, Box box, int64_t value) {
  float room = disc_radius(r->t) * 0.7f;
  return box.y + room + (box.h - 2 * room) * (float)(r->high - value) / (float)(r->high - r->low);
}

/* A turning point is marked on the axes that it moved by this much, thousandths. */
enum { WORTH_A_MARK = 2000 };

static void path_marks(const Result *r, Box box, int axis, float step) {
  float last_x = -INFINITY, last_y = 0;
  for (int i = 0; i < r->points; i++)
    for (int p = 0; p < r->t->sight->pasts; p++) {
      int64_t before, after;
      if (r->t->sight->past[p].turn != r->point[i].turn || !axis_at(r, axis, p, &before) || !axis_at(r, axis, p + 1, &after)) continue;
      float x = box.x + step * (float)(p + 1), y = value_y(r, box, after);
      bool covers = hypotf(x - last_x, y - last_y) < 1.8f * disc_radius(r->t);       /* a number under another says nothing */
      if (llabs(after - before) < WORTH_A_MARK || covers) continue;
      result_disc(r->t, last_x = x, last_y = y, i + 1);
    }
}

static void path_show(const Result *r, Box box, int axis) {
  const Table *t = r->t;
  DrawList *draw = draw_of(t);
  int pasts = t->sight->pasts;
  float step = box.w * 0.82f / (float)(pasts > 0 ? pasts : 1), middle = value_y(r, box, 50 * MILLI), y = middle;
  float end_x = box.x + box.w - disc_radius(t) * 0.4f, end_y = value_y(r, box, r->g->axis[axis]);
  draw_fill(draw, ink(COLOUR_CARD), (Box){ box.x, middle, box.w, box.y + box.h - middle }, 0);
  draw_line(draw, pen_dashed(COLOUR_MUTED, style_line(style_of(t), LINE_RULE), units(t, 5), units(t, 4)), box.x, floorf(middle), box.x + box.w, floorf(middle));
  Point point[PAST_TURNS + 1];
  int points = 0;
  for (int p = 0; p <= pasts && p <= PAST_TURNS; p++) {
    int64_t value;
    if (!axis_at(r, axis, p, &value)) break;
    point[points++] = (Point){ box.x + step * (float)p, y = value_y(r, box, value) };
  }
  Pen line = pen(COLOUR_TEXT, style_line(style_of(t), LINE_SPARK)), dots = line;
  dots.dash = line.width * 1.1f;
  dots.gap = line.width * 1.6f;
  Point from = points > 0 ? point[points - 1] : (Point){ box.x, middle };
  if (points > 1) draw_polyline(draw, line, point, (size_t)points, false);
  draw_polyline(draw, dots, (const Point[2]){ from, { end_x, end_y } }, 2, false);
  draw_disc(draw, ink(COLOUR_TEXT), from.x, from.y, units(t, 4));
  draw_disc(draw, ink(COLOUR_PANEL), end_x, end_y, units(t, 5));
  draw_circle(draw, pen(COLOUR_TEXT, style_line(style_of(t), LINE_SYMBOL)), end_x, end_y, units(t, 5));
  path_marks(r, box, axis, step);
}

/* ---- cells and rows ---- */

static void value_show(const Result *r, float x, float middle, int axis, float *width) {
  const Table *t = r->t;
  Number number = points_text(r->g->axis[axis]);
  int64_t by = (int64_t)r->g->axis[axis] - 50 * MILLI;
  bool still = llabs(by) < MILLI / 20;
  ColourRole colour = still ? COLOUR_TEXT_2 : by > 0 ? COLOUR_BETTER : COLOUR_WORSE;
  float wide = cell_width(t, TYPE_NUMBER, "100.0"), size = style_text(style_of(t), TYPE_BODY).size * 0.7f;
  cell_line(t, TYPE_NUMBER, COLOUR_TEXT, x, middle, ALIGN_LEFT, number.text);
  *width = wide + units(t, 8);
  if (!still) cell_triangle(t, x + *width + size / 2, middle, size, colour, by > 0, by < 0);
  float delta = cell_width(t, TYPE_BODY_BOLD, signed_text(by).text) + size + units(t, 10);
  cell_signed(t, TYPE_BODY_BOLD, colour, x + *width + delta, middle, by);
  *width += delta;
}

/* A value with its change, at its widest: cells of a seat are all laid out alike. */
static float value_width(const Result *r) {
  const Table *t = r->t;
  return cell_width(t, TYPE_NUMBER, "100.0") + cell_width(t, TYPE_BODY_BOLD, "+00.0") + style_text(style_of(t), TYPE_BODY).size * 0.7f + units(t, 18);
}

static void axis_show(const Result *r, const AxesGrid *grid, Box box, int axis, float names) {
  const Table *t = r->t;
  float wide = box.w - grid->pad * 1.2f, used = 0, y = box.y + units(t, 6);
  float name = cell_height(t, TYPE_BODY, wide, axis_name(r, axis));
  cell_words(t, TYPE_BODY, COLOUR_TEXT_2, (Box){ box.x, y + names - name, wide, name }, ALIGN_LEFT, axis_name(r, axis));
  y += names;
  value_show(r, box.x, y + grid->number / 2, axis, &used);
  float left = box.y + box.h - units(t, 8) - y;
  float beside_at = value_width(r);
  bool beside = wide - beside_at - grid->pad > units(t, 90) * style_text_scale(style_of(t)) && left < grid->number * 2.4f;
  Box path = beside ? (Box){ box.x + beside_at + grid->pad, y, wide - beside_at - grid->pad, left }
                    : (Box){ box.x, y + grid->number + units(t, 4), wide, left - grid->number - units(t, 4) };
  if (path.h > units(t, 18)) path_show(r, path, axis);
  int64_t start;
  Line said = LINE(r->s, MSG_RESULT_SAY_AXIS, .arg = { axis }, .text = { NULL, points_text(r->g->axis[axis]).text, signed_text(r->g->axis[axis] - 50 * MILLI).text });
  ui_say(t->ui, SORT_TEXT, 0, said.text, NULL);
  UiId id = ui_id(t->ui, "axis", (uint32_t)axis);
  ui_place(t->ui, id, box, TAKE_NO_FOCUS);
  ui_tooltip(t->ui, id, LINE(r->s, axis_at(r, axis, 0, &start) ? MSG_RESULT_DOTTED : MSG_RESULT_NO_PATH, .arg = { 0 }).text);
}

static void seat_row(const Result *r, const AxesGrid *grid, Box box, int seat) {
  const Table *t = r->t;
  float cell = cell_of(r, grid, box.w, seat), names = names_height(r, grid, box.w, seat);
  int columns = columns_of(r, grid, box.w), lines = lines_of(r, grid, box.w, seat), n = 0;
  MessageId who = seat == r->seat ? MSG_RESULT_YOU : t->sight->human[seat] ? MSG_RESULT_PERSON : MSG_RESULT_COMPUTER;
  Line words = LINE(r->s, who, .arg = { 0 });
  float chip = style_leading(style_of(t), TYPE_ROW_BOLD) + units(t, 10);
  ui_say(t->ui, SORT_TITLE, 0, cell_name(r->s, &r->s->seat[seat].name), words.text);
  cell_chip(t, (Box){ box.x + grid->pad, box.y + units(t, 8), grid->chip, chip }, seat, cell_name(r->s, &r->s->seat[seat].name));
  cell_line(t, TYPE_BODY, COLOUR_TEXT_2, box.x + grid->pad + units(t, 2), box.y + units(t, 8) + chip + style_leading(style_of(t), TYPE_BODY) * 0.7f, ALIGN_LEFT, words.text);
  float x = box.x + 2 * grid->pad + grid->chip, high = box.h / (float)lines;
  for (int a = 0; a < r->s->axes; a++) {
    if (r->s->axis[a].seat != seat) continue;
    axis_show(r, grid, (Box){ x + cell * (float)(n % columns), box.y + high * (float)(n / columns), cell, high }, a, names);
    n++;
  }
}

/* What the lines and marks mean, right of the title; what does not fit is said by the note below the page. */
static void legend_of(const Result *r, Box box) {
  const Table *t = r->t;
  static const MessageId words[] = { MSG_RESULT_PLAYED, MSG_RESULT_AFTER, MSG_RESULT_START, MSG_RESULT_POINT };
  float gap = units(t, 9), apart = units(t, 24), mark = units(t, 34), x = box.x + box.w, y = box.y + box.h / 2;
  for (int i = 3; i >= 0; i--) {
    Line line = LINE(r->s, words[i], .arg = { 0 });
    float wide = cell_width(t, TYPE_BODY, line.text), all = wide + gap + (i == 3 ? 2 * disc_radius(t) : mark);
    if (x - all < box.x) break;
    cell_line(t, TYPE_BODY, COLOUR_TEXT_2, x - wide, y, ALIGN_LEFT, line.text);
    float from = x - all, thick = style_line(style_of(t), LINE_SPARK);
    if (i == 0) draw_line(draw_of(t), pen(COLOUR_TEXT, thick), from, y, from + mark, y);
    if (i == 1) draw_line(draw_of(t), pen_dashed(COLOUR_TEXT, thick, thick * 1.1f, thick * 1.6f), from, y, from + mark, y);
    if (i == 2) draw_line(draw_of(t), pen_dashed(COLOUR_MUTED, style_line(style_of(t), LINE_RULE), units(t, 5), units(t, 4)), from, y, from + mark, y);
    if (i == 3) result_disc(t, from + disc_radius(t), y, 1);
    x -= all + apart;
  }
}

/* Room to spare goes to one's own paths first, then to the ally's. */
static float share_of(const Result *r, int seat) { return seat == r->seat ? 2.2f : r->s->seat[seat].party ? 1.4f : 1; }

void axes_show(Result *r, Box box) {
  const Table *t = r->t;
  AxesGrid grid = axes_grid(r, box.w);
  Line title = LINE(r->s, MSG_RESULT_AXES, .arg = { 0 });
  ui_panel(t->ui, box, title.text);
  float wide = cell_width(t, TYPE_TITLE, title.text) + 3 * grid.pad, least = 0, y = box.y + grid.title;
  legend_of(r, (Box){ box.x + wide, box.y, box.w - wide - grid.pad, grid.title });
  for (int seat = 0; seat < r->s->seats; seat++) least += row_height(r, &grid, box.w, seat);
  float spare = fmaxf(0, box.h - grid.title - units(t, 4) - least), shares = 0;
  for (int row = 0; row < r->s->seats; row++) shares += share_of(r, seat_in_order(r, row));
  for (int row = 0; row < r->s->seats; row++) {
    int seat = seat_in_order(r, row);
    float high = floorf(row_height(r, &grid, box.w, seat) + spare * share_of(r, seat) / shares);
    draw_line(draw_of(t), pen(COLOUR_RULE, style_line(style_of(t), LINE_RULE)), box.x, floorf(y), box.x + box.w, floorf(y));
    seat_row(r, &grid, (Box){ box.x, y, box.w, high }, seat);
    y += high;
  }
}
