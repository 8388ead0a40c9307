/* The list of a clause's levels, opened from one's own term: each in words, who stands where, and what it would be worth. */
#include "table/bargain_parts.h"

#include <math.h>

/* "in force, yours, Washington's": what stands on this level. */
static Line standing_words(const Bargain *b, int clause, int level) {
  Line line = { "" };
  if (b->term[clause] == level) line_join(&line, ", ", LINE(b->s, MSG_BARGAIN_IN_FORCE, .arg = { 0 }).text);
  if (b->package[OWN] && b->package[OWN][clause] == level) line_join(&line, ", ", LINE(b->s, MSG_BARGAIN_YOURS, .arg = { 0 }).text);
  if (b->package[OTHER] && b->package[OTHER][clause] == level)
    line_join(&line, ", ", LINE(b->s, MSG_BARGAIN_OF, .arg = { b->side[OTHER] }).text);
  return line;
}

static void level_show(Bargain *b, Box box, int clause, int level, int64_t most) {
  const Table *t = b->t;
  float pad = style_space(style_of(t), SPACE_PADDING), number = cell_width(t, TYPE_BODY_BOLD, "-00.0") + pad;
  float bar = floorf(box.w * 0.24f), words = floorf((box.w - bar - number - 2 * pad) * 0.56f);
  bool own = b->package[OWN][clause] == level;
  Line standing = standing_words(b, clause, level);
  Worth worth = term_worth(b, clause, level);
  Line said = LINE(b->s, MSG_BARGAIN_SAY_LEVEL, .arg = { clause * 256 + level }, .text = { NULL, standing.text, signed_text(worth.likely).text });
  UiId id = ui_id(t->ui, "level", (uint32_t)level);
  if (ui_row(t->ui, id, box, said.text, own ? UI_ON : 0)) {
    bargain_pick(b, clause, level);
    t->state->confirm = 0;
  }
  float x = box.x + pad;
  cell_words(t, own ? TYPE_BODY_BOLD : TYPE_BODY, COLOUR_TEXT, (Box){ x, box.y, words - pad, box.h }, ALIGN_LEFT, level_name(b, clause, level));
  cell_words(t, TYPE_BODY, COLOUR_TEXT_2, (Box){ x + words, box.y, box.w - bar - number - 2 * pad - words, box.h }, ALIGN_LEFT, standing.text);
  Box line = { box.x + box.w - bar - number - pad, box.y, bar, box.h };
  draw_line(draw_of(t), pen(COLOUR_MUTED, style_line(style_of(t), LINE_RULE)), floorf(line.x + bar / 2), box.y, floorf(line.x + bar / 2), box.y + box.h);
  if (worth.low != 0 || worth.high != 0 || worth.likely != 0)
    cell_worth_bar(t, line, worth, most, worth.likely > 0 ? COLOUR_BETTER : COLOUR_WORSE);
  cell_signed(t, TYPE_BODY_BOLD, COLOUR_TEXT, box.x + box.w - pad, box.y + box.h / 2, worth.likely);
}

/* Where something of this height that belongs to the clause with the focus finds room: below its term, else above it. */
static Box beside_term(const Bargain *b, float width, float high) {
  const UiFrame *frame = ui_frame(b->t->ui);
  float gap = units(b->t, 4), y = b->own_cell.y + b->own_cell.h + gap;
  if (y + high > frame->height) y = b->own_cell.y - high - gap;
  if (y < 0) y = (frame->height - high) / 2;
  return (Box){ floorf(fmaxf(0, fminf(b->own_cell.x, frame->width - width - units(b->t, 16)))), floorf(y), width, high };
}

bool explains(const Bargain *b) { return b->t->state->refusal.message != MSG_BARGAIN_USED_UP; }

void used_up_show(Bargain *b) {
  const Table *t = b->t;
  if (!b->acts || t->state->refusal.message != MSG_BARGAIN_USED_UP || b->own_cell.w <= 0) return;
  float pad = style_space(style_of(t), SPACE_PADDING), wide = units(t, 520) * style_text_scale(style_of(t));
  Line words = refusal_words(b, &t->state->refusal);
  wide = fminf(wide, ui_frame(t->ui)->width * 0.9f);
  Box box = beside_term(b, wide, cell_height(t, TYPE_BODY, wide - 2.5f * pad, words.text) + pad);
  float right = b->own_cell.x + b->own_cell.w + units(t, 8);
  if (right + wide <= b->page.x + b->page.w && !shows_one(b)) {         /* over the rail: the terms to put back stay open */
    box.x = floorf(right);
    box.y = floorf(fmaxf(b->page.y, b->own_cell.y + (b->own_cell.h - box.h) / 2));
  }
  draw_fill(draw_of(t), ink(COLOUR_PLATE), box, style_space(style_of(t), SPACE_CORNER));
  draw_stroke(draw_of(t), pen(COLOUR_SELECT, style_line(style_of(t), LINE_SYMBOL)), box, style_space(style_of(t), SPACE_CORNER));
  draw_fill(draw_of(t), ink(COLOUR_SELECT), (Box){ box.x, box.y, style_line(style_of(t), LINE_BAR), box.h }, 0);
  cell_words(t, TYPE_BODY, COLOUR_TEXT, (Box){ box.x + 1.5f * pad, box.y, wide - 2.5f * pad, box.h }, ALIGN_LEFT, words.text);
  ui_say(t->ui, SORT_TEXT, 0, words.text, NULL);
}

void choice_show(Bargain *b) {
  const Table *t = b->t;
  TableState *state = t->state;
  if (state->confirm != ASK_LEVEL) return;
  if (!b->acts) {
    state->confirm = 0;
    return;
  }
  int c = state->clause, levels = b->s->clause[c].levels;
  const UiFrame *frame = ui_frame(t->ui);
  float pad = style_space(style_of(t), SPACE_PADDING), width = fminf(frame->width * 0.9f, units(t, 1000) * fmaxf(1, style_text_scale(style_of(t)) * 0.8f));
  float row = style_row(style_of(t), SPACE_TABLE_ROW) + units(t, 10);
  const char *note = b->s->clause[c].name.note && b->s->clause[c].name.note[0] ? scenario_words(b->s, b->s->clause[c].name.note) : NULL;
  float title = cell_height(t, TYPE_TITLE, width - 2 * pad, cell_name(b->s, &b->s->clause[c].name)) + pad;
  float notes = note ? cell_height(t, TYPE_BODY, width - 2 * pad, note) + pad / 2 : 0;
  Line estimate = LINE(b->s, MSG_BARGAIN_ESTIMATE_SHORT, .arg = { b->seat });
  float below = cell_height(t, TYPE_BODY, width - 2 * pad, estimate.text) + pad;
  float rows = row * (float)levels, most_high = frame->height * 0.96f;
  if (title + notes + rows + below + 2 * pad > most_high) notes = 0;    /* the note is also told beside the clause's name */
  if (title + notes + rows + below + 2 * pad > most_high) below = 0;
  Box box = beside_term(b, width, title + notes + rows + below + 2 * pad);
  UiId first = ui_id(t->ui, "level", b->package[OWN][c]);
  if (!ui_modal_begin(t->ui, ui_id(t->ui, "levels", 0), box, true, first)) state->confirm = 0;
  ui_panel(t->ui, box, NULL);
  draw_stroke(draw_of(t), pen(COLOUR_TEXT, style_line(style_of(t), LINE_SYMBOL)), box, style_space(style_of(t), SPACE_CORNER));
  cell_words(t, TYPE_TITLE, COLOUR_TEXT, (Box){ box.x + pad, box.y + pad / 2, width - 2 * pad, title }, ALIGN_LEFT, cell_name(b->s, &b->s->clause[c].name));
  ui_say(t->ui, SORT_TITLE, 0, cell_name(b->s, &b->s->clause[c].name), note);
  if (notes > 0) cell_words(t, TYPE_BODY, COLOUR_TEXT_2, (Box){ box.x + pad, box.y + pad / 2 + title, width - 2 * pad, notes }, ALIGN_LEFT, note);
  int64_t most = 1;
  for (int l = 0; l < levels; l++) {
    Worth worth = term_worth(b, c, l);
    if (worth.high > most) most = worth.high;
    if (-worth.low > most) most = -worth.low;
  }
  Box list = { box.x + pad / 2, box.y + pad + title + notes, width - pad, row };
  for (int l = 0; l < levels; l++, list.y += row) level_show(b, list, c, l, cell_worth_scale(most));
  if (below > 0) cell_words(t, TYPE_BODY, COLOUR_MUTED, (Box){ box.x + pad, box.y + box.h - below - pad / 2, width - 2 * pad, below }, ALIGN_LEFT, estimate.text);
  ui_modal_end(t->ui);
}
