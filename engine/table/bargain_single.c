/* One clause at a time, for text so large that a table would not fit: its name between two arrows, both terms, the rail as
 * wide as the page, and in words what the ally's term would be worth. */
#include "table/bargain_parts.h"

#include <math.h>

typedef struct SingleGrid { float pad, gap, title, chip, state, term, rail, worth; Line name, words; } SingleGrid;

static SingleGrid single_grid(const Bargain *b, float width) {
  const Table *t = b->t;
  int c = t->state->clause;
  SingleGrid grid = { .pad = style_space(style_of(t), SPACE_PADDING), .gap = style_space(style_of(t), SPACE_GUTTER) };
  float step = style_row(style_of(t), SPACE_TOUCH), half = (width - 2 * grid.pad - grid.gap) / 2;
  grid.name = LINE(b->s, MSG_BARGAIN_ONE_OF, .arg = { c, c + 1, b->s->clauses });
  grid.title = fmaxf(step, cell_height(t, TYPE_TITLE, width - 2 * grid.pad - 2 * step - 2 * grid.gap, grid.name.text));
  grid.chip = style_leading(style_of(t), TYPE_ROW_BOLD) + units(t, 8);
  grid.state = style_leading(style_of(t), TYPE_BODY);
  for (int l = 0; l < b->s->clause[c].levels; l++)
    grid.term = fmaxf(grid.term, cell_height(t, TYPE_BODY_BOLD, half - units(t, TERM_ROOM), level_name(b, c, l)) + units(t, 14));
  grid.rail = style_row(style_of(t), SPACE_CLAUSE_ROW);
  if (b->party && b->package[OTHER]) {
    grid.words = term_foot(b, c);
    grid.worth = cell_height(t, TYPE_BODY, width - 2 * grid.pad, grid.words.text) + grid.gap;
  }
  return grid;
}

float single_height(Bargain *b, float width) {
  SingleGrid grid = single_grid(b, width);
  return ceilf(2 * grid.pad + grid.title + grid.gap + grid.chip + grid.state + grid.term + grid.rail + style_leading(style_of(b->t), TYPE_BODY) + grid.worth);
}

static void step_clause(Bargain *b, Box box, int by) {
  const Table *t = b->t;
  int to = (t->state->clause + by + b->s->clauses) % b->s->clauses;
  UiId id = ui_id(t->ui, by > 0 ? "next clause" : "clause before", 0);
  UiTouch touch = ui_place(t->ui, id, box, TAKE_NOTHING);
  float corner = style_space(style_of(t), SPACE_CORNER);
  draw_fill(draw_of(t), ink(touch.hot || touch.held ? COLOUR_RUNG_PASSED : COLOUR_CARD), box, corner);
  draw_stroke(draw_of(t), pen(COLOUR_MUTED, style_line(style_of(t), LINE_EDGE)), box, corner);
  cell_arrow(t, box.x + box.w / 2, box.y + box.h / 2, box.h * 0.3f, COLOUR_TEXT, by > 0);
  ui_ring(t->ui, id, box, corner);
  ui_say(t->ui, SORT_BUTTON, touch.focused ? UI_FOCUSED : 0, cell_name(b->s, &b->s->clause[to].name), NULL);
  if (!touch.pressed) return;
  t->state->clause = to;
  ui_wants_frame(t->ui, 0);
}

void single_show(Bargain *b, Box box) {
  const Table *t = b->t;
  int c = t->state->clause;
  SingleGrid grid = single_grid(b, box.w);
  float step = style_row(style_of(t), SPACE_TOUCH), half = (box.w - 2 * grid.pad - grid.gap) / 2, y = box.y + grid.pad;
  ui_panel(t->ui, box, NULL);
  row_say(b, c);
  step_clause(b, (Box){ box.x + grid.pad, y, step, grid.title }, -1);
  step_clause(b, (Box){ box.x + box.w - grid.pad - step, y, step, grid.title }, 1);
  cell_words(t, TYPE_TITLE, COLOUR_TEXT, (Box){ box.x + grid.pad + step + grid.gap, y, box.w - 2 * (grid.pad + step + grid.gap), grid.title }, ALIGN_CENTRE, grid.name.text);
  y += grid.title + grid.gap;
  for (int side = 0; side < SIDES; side++) {
    Box place = { box.x + grid.pad + (float)side * (half + grid.gap), y, half, grid.chip };
    package_head(b, place, side, true);
    place.y += grid.chip;
    cell_line(t, TYPE_BODY, COLOUR_TEXT_2, place.x + units(t, 4), place.y + grid.state / 2, ALIGN_LEFT, package_state(b, side).text);
    place.y += grid.state;
    place.h = grid.term;
    if (side == OWN && b->acts) own_show(b, place, c);
    else term_show(b, place, side, c, false);
  }
  y += grid.chip + grid.state + grid.term;
  rail_show(b, (Box){ box.x + grid.pad, y, box.w - 2 * grid.pad, grid.rail }, c);
  y += grid.rail;
  float legend = style_leading(style_of(t), TYPE_BODY);
  float apart = floorf((box.w - 2 * grid.pad) * 0.66f);
  legend_show(b, box.x + grid.pad, box.x + grid.pad + apart, y + legend / 2);
  marks_show(b, box.x + grid.pad + apart, box.x + box.w - grid.pad, y + legend / 2);
  y += legend;
  if (grid.worth > 0) cell_words(t, TYPE_BODY, COLOUR_TEXT_2, (Box){ box.x + grid.pad, y + grid.gap / 2, box.w - 2 * grid.pad, grid.worth - grid.gap / 2 }, ALIGN_LEFT, grid.words.text);
}
