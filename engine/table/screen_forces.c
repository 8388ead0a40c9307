/* The order of battle: a table of formations (table/roster.h) that sorts by its heads and filters by owner and theatre. A row
 * shows its formation beside the table; pressed, it is picked for a redeployment and the map shows where it stands. */
#include "table/page.h"
#include "table/roster.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* Columns, with the least width of each in units of text; `share` is what they take of the rest. */
typedef enum ColumnId { COLUMN_SYMBOL, COLUMN_NAME, COLUMN_OWNER, COLUMN_PLACE, COLUMN_THEATRE, COLUMN_PENINSULA, COLUMN_STRAIT, COLUMN_STATE, COLUMN_LOST, COLUMNS } ColumnId;
typedef struct Column { MessageId title; int order; float least, share; Align align; } Column;
static const Column columns[COLUMNS] = {
  [COLUMN_SYMBOL] = { MSG_NONE, -1, 46, 0, ALIGN_LEFT },
  [COLUMN_NAME] = { MSG_PAGE_HEAD_NAME, FORCES_BY_NAME, 250, 8, ALIGN_LEFT },
  [COLUMN_OWNER] = { MSG_PAGE_HEAD_OWNER, FORCES_BY_OWNER, 76, 0, ALIGN_LEFT },
  [COLUMN_PLACE] = { MSG_PAGE_HEAD_PLACE, FORCES_BY_PLACE, 170, 3.5f, ALIGN_LEFT },
  [COLUMN_THEATRE] = { MSG_PAGE_HEAD_THEATRE, FORCES_BY_THEATRE, 128, 0, ALIGN_LEFT },
  [COLUMN_PENINSULA] = { MSG_PAGE_HEAD_PENINSULA, FORCES_BY_PENINSULA, 112, 0, ALIGN_RIGHT },
  [COLUMN_STRAIT] = { MSG_PAGE_HEAD_STRAIT, FORCES_BY_STRAIT, 84, 0, ALIGN_RIGHT },
  [COLUMN_STATE] = { MSG_PAGE_HEAD_STATE, FORCES_BY_STATE, 150, 4, ALIGN_LEFT },
  [COLUMN_LOST] = { MSG_PAGE_HEAD_LOST, FORCES_BY_LOSSES, 72, 0, ALIGN_RIGHT },
};

typedef struct Grid { float x[COLUMNS], w[COLUMNS]; bool shown[COLUMNS]; } Grid;

/* Where the columns stand in a width; what is too much for it is left to the panel beside: theatre, losses, symbol. */
static Grid grid_make(const Ui *ui, float w) {
  static const ColumnId least_wanted[] = { COLUMN_THEATRE, COLUMN_LOST, COLUMN_SYMBOL, COLUMN_PLACE };
  Grid grid = { .x = { 0 } };
  float pad = page_text(ui, 12), need = 0, shares = 0;
  for (int c = 0; c < COLUMNS; c++) {
    grid.shown[c] = true;
    need += page_text(ui, columns[c].least) + (columns[c].align == ALIGN_RIGHT ? 2.5f : 1) * pad;
  }
  for (size_t i = 0; i < sizeof least_wanted / sizeof *least_wanted && need > w; i++) {
    grid.shown[least_wanted[i]] = false;
    need -= page_text(ui, columns[least_wanted[i]].least) + pad;
  }
  for (int c = 0; c < COLUMNS; c++) shares += grid.shown[c] ? columns[c].share : 0;
  float x = pad, rest = fmaxf(0, w - need - pad);
  for (int c = 0; c < COLUMNS; c++) {
    if (!grid.shown[c]) continue;
    grid.x[c] = roundf(x);
    grid.w[c] = floorf(page_text(ui, columns[c].least) + (shares > 0 ? rest * columns[c].share / shares : 0));
    x += grid.w[c] + (columns[c].align == ALIGN_RIGHT ? 2.5f : 1) * pad;          /* figures end where the next column's words begin */
  }
  return grid;
}

static Line theatre_name(const Scenario *s, int theatre) {
  int ladder = theatre == THEATRE_PENINSULA ? s->known_ladder[KL_PENINSULA] : theatre == THEATRE_STRAIT ? s->known_ladder[KL_STRAIT] : NO_HANDLE;
  static const MessageId names[] = { [THEATRE_NONE] = MSG_PAGE_THEATRE_NONE, [THEATRE_PENINSULA] = MSG_PAGE_SECTION_PENINSULA, [THEATRE_STRAIT] = MSG_PAGE_SECTION_STRAIT };
  return ladder != NO_HANDLE ? LINE(s, MSG_PAGE_LADDER, .arg = { ladder }) : LINE(s, names[theatre], .arg = { 0 });
}

static Line lost_text(const Scenario *s, int32_t lost) {
  return lost > 0 ? LINE(s, MSG_PAGE_PERCENT, .arg = { (lost + 5) / 10 }) : (Line){ "" };
}

/* What a cell says; symbol and owner are drawn. */
static Line cell_text(const Sight *sight, const RosterRow *row, ColumnId column) {
  const Scenario *s = sight->scenario;
  const Formation *formation = &s->formation[row->formation];
  Line line = { "" };
  switch (column) {
    case COLUMN_NAME: return LINE(s, MSG_PAGE_FORMATION, .arg = { row->formation });
    case COLUMN_OWNER: return page_seat_name(s, formation->owner);
    case COLUMN_PLACE: return LINE(s, MSG_PAGE_PLACE, .arg = { row->place });
    case COLUMN_THEATRE: return theatre_name(s, s->place[row->place].theatre);
    case COLUMN_PENINSULA: line_join(&line, "", points_text(formation->peninsula).text); return line;
    case COLUMN_STRAIT: line_join(&line, "", points_text(formation->strait).text); return line;
    case COLUMN_STATE: return roster_state(sight, row);
    case COLUMN_LOST: return lost_text(s, row->lost);
    case COLUMN_SYMBOL: case COLUMNS: break;
  }
  return line;
}

/* The heads: each sorts its column, and the other way round when pressed again. Numbers begin with the largest. */
static float table_heads(const Table *t, const Grid *grid, Box box) {
  Ui *ui = t->ui;
  const UiFrame *frame = ui_frame(ui);
  float high = page_leading(ui, TYPE_BODY_BOLD) + page_units(ui, 14), mark = page_text(ui, 12);
  for (int c = 0; c < COLUMNS; c++) {
    const Column *column = &columns[c];
    if (!grid->shown[c] || column->order < 0) continue;
    bool on = t->state->forces_order == (ForcesOrder)column->order;
    UiId id = ui_id(ui, "head", (uint32_t)c);
    Box cell = { box.x + grid->x[c] - page_units(ui, 6), box.y, grid->w[c] + page_units(ui, 12), high };
    UiTouch touch = ui_place(ui, id, cell, TAKE_NOTHING);
    if (touch.pressed) {
      t->state->forces_down = on ? !t->state->forces_down : column->align == ALIGN_RIGHT;
      t->state->forces_order = (ForcesOrder)column->order;
    }
    Line title = LINE(t->sight->scenario, column->title, .arg = { 0 });
    float wide = page_width(ui, TYPE_BODY_BOLD, title.text), baseline = box.y + high / 2 + style_text(frame->style, TYPE_BODY_BOLD).size * 0.35f;
    float x = column->align == ALIGN_RIGHT ? box.x + grid->x[c] + grid->w[c] - wide : box.x + grid->x[c];
    if (touch.hot || touch.held) draw_fill(frame->draw, ink(COLOUR_CARD), cell, style_space(frame->style, SPACE_CORNER));
    draw_text(frame->draw, TYPE_BODY_BOLD, ink(on ? COLOUR_TEXT : COLOUR_TEXT_2), x, baseline, ALIGN_LEFT, title.text);
    if (on) page_sorted(ui, column->align == ALIGN_RIGHT ? x - mark - page_units(ui, 5) : x + wide + page_units(ui, 6), box.y + high / 2, mark, !t->state->forces_down);
    ui_ring(ui, id, cell, style_space(frame->style, SPACE_CORNER));
    ui_say(ui, SORT_BUTTON, on ? UI_ON : 0, title.text, NULL);
  }
  draw_fill(frame->draw, ink(COLOUR_TEXT_2), (Box){ box.x, box.y + high, box.w, style_line(frame->style, LINE_EDGE) }, 0);
  return high + style_line(frame->style, LINE_EDGE);
}

/* Where the place has no column of its own it stands below the name: nobody should have to open a row for it. */
static float name_below(const Table *t, const RosterRow *row, const Grid *grid, float x, float y, bool measure) {
  if (grid->shown[COLUMN_PLACE]) return 0;
  return page_flow(t->ui, &(Flow){ TYPE_BODY, COLOUR_TEXT_2, x, y, grid->w[COLUMN_NAME], 0, measure }, cell_text(t->sight, row, COLUMN_PLACE).text);
}

/* A row is as high as its longest text needs. */
static float row_height(const Table *t, const RosterRow *row, const Grid *grid) {
  static const ColumnId wraps[] = { COLUMN_NAME, COLUMN_PLACE, COLUMN_STATE };
  const UiFrame *frame = ui_frame(t->ui);
  TextLine line[8];
  float most = page_leading(t->ui, TYPE_ROW);
  for (size_t n = 0; n < sizeof wraps / sizeof *wraps; n++) {
    if (!grid->shown[wraps[n]]) continue;
    TypeRole type = wraps[n] == COLUMN_NAME ? TYPE_ROW_BOLD : TYPE_ROW;
    int lines = text_wrap(frame->measure, style_text(frame->style, type), cell_text(t->sight, row, wraps[n]).text, grid->w[wraps[n]], line, 8);
    most = fmaxf(most, (float)lines * page_leading(t->ui, TYPE_ROW) + (wraps[n] == COLUMN_NAME ? name_below(t, row, grid, 0, 0, true) : 0));
  }
  return fmaxf(style_row(frame->style, SPACE_TABLE_ROW), most + page_units(t->ui, 10));
}

static void draw_cells(const Table *t, const RosterRow *row, const Grid *grid, Box box) {
  Ui *ui = t->ui;
  const UiFrame *frame = ui_frame(ui);
  const Scenario *s = t->sight->scenario;
  float leading = page_leading(ui, TYPE_ROW), middle = box.y + box.h / 2;
  for (int c = 0; c < COLUMNS; c++) {
    float x = box.x + grid->x[c];
    if (!grid->shown[c]) continue;
    if (c == COLUMN_SYMBOL) {
      map_symbol(ui, t->sight, row->formation, x, middle - page_text(ui, 10), page_text(ui, 22));
    } else if (c == COLUMN_OWNER) {
      float high = leading + page_units(ui, 2);
      page_seat_chip(ui, s, s->formation[row->formation].owner, x, middle - high / 2, high);
    } else {
      Line text = cell_text(t->sight, row, (ColumnId)c);
      bool nought = (c == COLUMN_PENINSULA || c == COLUMN_STRAIT) && strcmp(text.text, "0.0") == 0;
      ColourRole colour = nought || (c == COLUMN_STATE && row->state >= ROSTER_READY) ? COLOUR_TEXT_2 : c == COLUMN_LOST ? COLOUR_WORSE : COLOUR_TEXT;
      if (columns[c].align == ALIGN_RIGHT) {
        draw_text(frame->draw, TYPE_ROW, ink(colour), x + grid->w[c], middle + style_text(frame->style, TYPE_ROW).size * 0.35f, ALIGN_RIGHT, text.text);
        continue;
      }
      Flow flow = { c == COLUMN_NAME ? TYPE_ROW_BOLD : TYPE_ROW, colour, x, 0, grid->w[c], 0, true };
      float high = page_flow(ui, &flow, text.text), below = c == COLUMN_NAME ? name_below(t, row, grid, 0, 0, true) : 0;
      flow.y = middle - (high + below) / 2;
      flow.measure = false;
      page_flow(ui, &flow, text.text);
      if (c == COLUMN_NAME) name_below(t, row, grid, x, flow.y + high, false);
    }
  }
}

static void row_said(const Sight *sight, const RosterRow *row, Line *said) {
  for (int c = COLUMN_NAME; c < COLUMNS; c++) {
    Line text = cell_text(sight, row, (ColumnId)c);
    if (text.text[0]) line_join(said, ", ", text.text);
  }
}

/* A row picks its formation where the seat can send it, and leads to the map either way. */
static void row_pressed(const Table *t, const RosterRow *row) {
  Refusal refusal;
  bool can = roster_can_go(t->sight, row->formation, &refusal);
  t->state->formation = can ? row->formation : -1;
  t->state->destination = -1;
  t->state->refusal = refusal;
  if (can) t->state->refusal = (Refusal){ .message = MSG_NONE };
  t->state->screen = SCREEN_TABLE;
  map_go(&t->state->map, t->sight, row->place);
  t->state->map.fan = row->place;
}

/* Returns the formation that the pointer or the focus is on, or -1. */
static int table_rows(const Table *t, const Roster *roster, const Grid *grid, Box view, bool explain) {
  Ui *ui = t->ui;
  const UiFrame *frame = ui_frame(ui);
  float high[MAX_FORMATIONS], whole = 0;
  int shown = -1;
  for (int i = 0; i < roster->rows; i++) whole += high[i] = row_height(t, &roster->row[i], grid);
  Box content = ui_scroll_begin(ui, ui_id(ui, "rows", 0), view, whole, &t->state->scroll[SCREEN_FORCES]), box = { content.x, content.y, content.w, 0 };
  for (int i = 0; i < roster->rows; i++) {
    const RosterRow *row = &roster->row[i];
    box.y += box.h;
    box.h = high[i];
    if (box.y + 2 * box.h < view.y || box.y - box.h > view.y + view.h) continue;        /* one more at each end, so that keys reach all */
    UiId id = ui_id(ui, "formation", (uint32_t)row->formation);
    Line said = { "" };
    row_said(t->sight, row, &said);
    bool changed = row->state == ROSTER_UNDER_WAY || row->state == ROSTER_WAITS || row->state == ROSTER_SETTING_UP;
    if (ui_row(ui, id, box, said.text, (row->formation == t->state->formation ? UI_ON : 0) | (changed ? UI_CHANGED : 0))) row_pressed(t, row);
    if (ui_shown(ui, id)) shown = row->formation;
    if (explain && ui_shown(ui, id)) ui_tooltip(ui, id, formation_hint(t->sight, row->formation).text);
    draw_line(frame->draw, pen(COLOUR_RULE, style_line(frame->style, LINE_HAIR)), box.x, box.y + box.h, box.x + box.w, box.y + box.h);
    draw_cells(t, row, grid, box);
  }
  ui_scroll_end(ui);
  return shown;
}

/* ---- filters ---- */

static float filters(const Table *t, Box box) {
  Ui *ui = t->ui;
  const Scenario *s = t->sight->scenario;
  const Style *style = ui_frame(ui)->style;
  Line all = LINE(s, MSG_PAGE_ALL, .arg = { 0 }), line[MAX_SEATS], theatre[3];
  const char *owner[MAX_SEATS + 1] = { all.text }, *where[4] = { all.text };
  float high = style_row(style, SPACE_TAB), gap = page_units(ui, 40);
  int own = t->state->forces_owner + 1, place = t->state->forces_theatre < 0 ? 0 : t->state->forces_theatre == THEATRE_NONE ? 3 : t->state->forces_theatre;
  for (int i = 0; i < s->seats; i++) {
    line[i] = page_seat_name(s, i);
    owner[1 + i] = line[i].text;
  }
  for (int i = 0; i < 3; i++) {
    theatre[i] = theatre_name(s, i < 2 ? i + 1 : THEATRE_NONE);
    where[1 + i] = theatre[i].text;
  }
  float wide = ui_tabs_width(ui, where, 4);
  bool names_fit = ui_tabs_width(ui, owner, s->seats + 1) <= box.w;
  for (int i = 0; i < s->seats && !names_fit; i++) line[i] = seat_code(s, i);
  float owners = ui_tabs_width(ui, owner, s->seats + 1);
  bool beside = owners + gap + wide <= box.w;
  if (ui_tabs(ui, ui_id(ui, "owner", 0), (Box){ box.x, box.y, owners, high }, owner, s->seats + 1, &own)) t->state->scroll[SCREEN_FORCES] = 0;
  Box second = { beside ? box.x + box.w - wide : box.x, beside ? box.y : box.y + high, wide, high };
  if (ui_tabs(ui, ui_id(ui, "theatre", 0), second, where, 4, &place)) t->state->scroll[SCREEN_FORCES] = 0;
  t->state->forces_owner = own - 1;
  t->state->forces_theatre = place == 0 ? -1 : place == 3 ? THEATRE_NONE : place;
  return beside ? high : 2 * high;
}

void screen_forces(const Table *t) {
  Ui *ui = t->ui;
  const Style *style = ui_frame(ui)->style;
  Box all = screen_bars(t);
  float margin = style_space(style, SPACE_MARGIN), gutter = style_space(style, SPACE_GUTTER), padding = style_space(style, SPACE_PADDING);
  Box page = { all.x + margin, all.y + gutter, all.w - 2 * margin, all.h - 2 * gutter };
  float card = page_text(ui, 360);
  bool beside = page.w - card >= page_text(ui, 1050);
  Box table = page, detail = { page.x + page.w - card, page.y, card, page.h };
  if (beside) table.w -= card + gutter;
  else detail = (Box){ 0 };
  ui_panel(ui, table, NULL);
  Box inside = { table.x + padding, table.y + padding / 2, table.w - 2 * padding, table.h - padding };
  if (t->sight->scenario->formations == 0) {
    Line none = LINE(t->sight->scenario, MSG_PAGE_FORCES_NONE, .arg = { 0 });
    page_flow(ui, &(Flow){ TYPE_ROW, COLOUR_TEXT_2, inside.x, inside.y + padding / 2, inside.w, 0, false }, none.text);
    ui_say(ui, SORT_TEXT, 0, none.text, NULL);
    return;
  }
  float top = filters(t, inside) + page_units(ui, 4);
  Roster roster;
  roster_make(t->sight, t->state->forces_owner, t->state->forces_theatre, t->state->forces_order, t->state->forces_down, &roster);
  float bar = style_space(style, SPACE_SCROLL_BAR) + page_units(ui, 6);
  Grid grid = grid_make(ui, inside.w - bar);
  Line summary = LINE(t->sight->scenario, MSG_PAGE_FORCES_SUM, .arg = { roster.rows, t->sight->scenario->formations },
    .text = { NULL, NULL, points_text(roster.peninsula).text, points_text(roster.strait).text });
  float foot = page_flow(ui, &(Flow){ TYPE_BODY, COLOUR_TEXT_2, inside.x, 0, inside.w, 0, true }, summary.text) + page_units(ui, 6);
  top += table_heads(t, &grid, (Box){ inside.x, inside.y + top, inside.w, 0 });
  int shown = table_rows(t, &roster, &grid, (Box){ inside.x, inside.y + top, inside.w, inside.h - top - foot }, !beside);
  page_flow(ui, &(Flow){ TYPE_BODY, COLOUR_TEXT_2, inside.x, inside.y + inside.h - foot + page_units(ui, 6), inside.w, 0, false }, summary.text);
  ui_say(ui, SORT_TEXT, 0, summary.text, NULL);
  if (shown < 0) shown = t->state->formation >= 0 ? t->state->formation : roster.rows > 0 ? roster.row[0].formation : -1;
  if (beside && shown >= 0) formation_card(t, shown, detail);
}
