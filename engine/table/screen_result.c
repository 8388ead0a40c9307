/* The result: each seat on its own axes with the path there; beside it the turning points, the terms that hold, the forces
 * away from home, and how well this seat forecast. What was luck is not known here, so nothing is said about it. */
#include "table/keys.h"
#include "table/result_parts.h"

#include "core/fixed.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static int64_t assumed(const Scenario *s, const char *name, int64_t standard) {
  for (int i = 0; i < s->assumptions; i++)
    if (strcmp(s->assumption[i].name, name) == 0) return s->assumption[i].value / MILLI;
  return standard;
}

static void scale_widen(Result *r, int64_t value) {
  if (value < r->low) r->low = value;
  if (value > r->high) r->high = value;
}

/* The scale of all paths is one, so that they can be compared. */
static void scale_find(Result *r) {
  r->low = 40 * MILLI;
  r->high = 60 * MILLI;
  for (int a = 0; a < r->s->axes; a++) {
    int64_t value;
    scale_widen(r, r->g->axis[a]);
    for (int p = 0; p <= r->t->sight->pasts; p++)
      if (axis_at(r, a, p, &value)) scale_widen(r, value);
  }
}

static float note_height(const Result *r, float width) {
  return cell_height(r->t, TYPE_BODY, width, LINE(r->s, MSG_RESULT_NOTE, .arg = { 0 }).text) + style_space(style_of(r->t), SPACE_GUTTER);
}

static void note_show(Result *r, Box box) {
  Line note = LINE(r->s, MSG_RESULT_NOTE, .arg = { 0 });
  cell_words(r->t, TYPE_BODY, COLOUR_TEXT_2, box, ALIGN_LEFT, note.text);
  ui_say(r->t->ui, SORT_TEXT, 0, note.text, NULL);
}

/* The panels of the right column under each other; returns their height. Draws unless `measure`. */
static float column(Result *r, float x, float y, float width, bool measure) {
  float gutter = style_space(style_of(r->t), SPACE_GUTTER), top = y;
  for (int i = 0; i < LISTS; i++) {
    float high = list_height(r, i, width);
    if (high > 0 && !measure) list_show(r, i, (Box){ x, y, width, high });
    y += high > 0 ? high + gutter : 0;
    if (i != LIST_WHY) continue;
    high = points_height(r, width);
    if (!measure) points_show(r, (Box){ x, y, width, high });
    y += high + gutter;
  }
  return y - top - gutter;
}

/* Two columns: the axes fill theirs, the other scrolls if it must. */
static void page_columns(Result *r, Box box) {
  const Table *t = r->t;
  float gutter = style_space(style_of(t), SPACE_GUTTER), left = floorf(box.w * 0.65f), note = note_height(r, left);
  axes_show(r, (Box){ box.x, box.y, left, box.h - note });
  note_show(r, (Box){ box.x + units(t, 4), box.y + box.h - note + gutter / 2, left - units(t, 8), note - gutter / 2 });
  Box view = { box.x + left + gutter, box.y, box.w - left - gutter, box.h };
  float high = column(r, 0, 0, view.w, true);
  if (high > view.h) high = column(r, 0, 0, view.w - style_space(style_of(t), SPACE_SCROLL_BAR) - units(t, 8), true);
  Box inside = ui_scroll_begin(t->ui, ui_id(t->ui, "results", 0), view, high, &t->state->scroll[SCREEN_RESULT]);
  column(r, inside.x, inside.y, inside.w, false);
  ui_scroll_end(t->ui);
}

static void page_scrolled(Result *r, Box box) {
  const Table *t = r->t;
  float gutter = style_space(style_of(t), SPACE_GUTTER), wide = box.w - style_space(style_of(t), SPACE_SCROLL_BAR) - units(t, 8);
  float axes = axes_height(r, wide), note = note_height(r, wide), high = axes + note + gutter + column(r, 0, 0, wide, true);
  Box inside = ui_scroll_begin(t->ui, ui_id(t->ui, "results", 0), box, high, &t->state->scroll[SCREEN_RESULT]);
  axes_show(r, (Box){ inside.x, inside.y, wide, axes });
  note_show(r, (Box){ inside.x + units(t, 4), inside.y + axes + gutter / 2, wide - units(t, 8), note - gutter / 2 });
  column(r, inside.x, inside.y + axes + note + gutter / 2, wide, false);
  ui_scroll_end(t->ui);
}

/* The screen can be asked for before the end: then it says so, and leads back. */
static void not_over(const Table *t, Box box) {
  Line words = LINE(t->sight->scenario, MSG_RESULT_NOT_YET, .arg = { 0 }), back = LINE(t->sight->scenario, MSG_BARGAIN_BACK, .arg = { 0 });
  float wide = fminf(box.w, units(t, 700) * style_text_scale(style_of(t))), pad = style_space(style_of(t), SPACE_PADDING);
  const UiButton button = { .label = back.text, .key = key_meaning(CUT_BACK)->key[0], .cap = key_meaning(CUT_BACK)->cap, .flags = UI_ACCENT };
  float need = cell_height(t, TYPE_TITLE, wide - 2 * pad, words.text), high = ui_button_height(t->ui, wide - 2 * pad, &button);
  Box panel = { box.x + (box.w - wide) / 2, box.y + box.h * 0.3f, wide, need + high + 3 * pad };
  ui_panel(t->ui, panel, NULL);
  cell_words(t, TYPE_TITLE, COLOUR_TEXT, (Box){ panel.x + pad, panel.y + pad, wide - 2 * pad, need }, ALIGN_LEFT, words.text);
  ui_say(t->ui, SORT_TEXT, 0, words.text, NULL);
  if (!ui_button(t->ui, ui_id(t->ui, "back", 0), (Box){ panel.x + pad, panel.y + 2 * pad + need, wide - 2 * pad, high }, &button)) return;
  t->state->screen = SCREEN_TABLE;
  ui_wants_frame(t->ui, 0);
}

void screen_result(const Table *t) {
  Box box = screen_bars(t);
  float margin = style_space(style_of(t), SPACE_MARGIN), gutter = style_space(style_of(t), SPACE_GUTTER);
  box = (Box){ box.x + margin, box.y + gutter, box.w - 2 * margin, box.h - 2 * gutter };
  if (!t->sight->view.seen.over) {
    not_over(t, box);
    return;
  }
  Result *r = calloc(1, sizeof *r);             /* too large for the stack of a browser */
  if (!r) return;
  *r = (Result){ .t = t, .s = t->sight->scenario, .g = &t->sight->view.seen, .seat = t->sight->view.seat };
  r->loss_weight = assumed(r->s, "outcome.loss_weight", MILLI);
  scale_find(r);
  points_find(r);
  lists_read(r);
  if (style_text_scale(style_of(t)) < 1.2f && axes_height(r, floorf(box.w * 0.65f)) + note_height(r, floorf(box.w * 0.65f)) <= box.h) page_columns(r, box);
  else page_scrolled(r, box);
  free(r);
}
