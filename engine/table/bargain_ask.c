/* The questions of the bargain. Before a package is accepted: exactly what would be signed. Before the talks are broken
 * off: what that costs. Before a package is left unsent: that it is. Where something would be lost,
 * staying has the focus, so that Enter pressed twice does nothing. */
#include "table/bargain_parts.h"

#include "core/fixed.h"
#include "table/keys.h"

#include <math.h>
#include <string.h>

/* A number of the assumption register, in thousandths; 0 if it is not there. */
static int32_t assumed(const Scenario *s, const char *name) {
  for (int i = 0; i < s->assumptions; i++)
    if (strcmp(s->assumption[i].name, name) == 0) return (int32_t)(s->assumption[i].value / MILLI);
  return 0;
}

typedef struct Question { Line title, text[PACKAGE_CHANGES + 4], yes, no; int lines; OrderKind kind; bool light; } Question;      /* light: nothing is lost, so Enter says yes */

static Question question_accept(const Bargain *b) {
  Question q = { .kind = ORDER_ACCEPT, .title = LINE(b->s, MSG_BARGAIN_ASK_ACCEPT, .arg = { b->side[OTHER] }),
    .yes = LINE(b->s, MSG_BARGAIN_ASK_SIGN, .arg = { 0 }), .no = LINE(b->s, MSG_BARGAIN_ASK_NOT_YET, .arg = { 0 }) };
  const uint8_t *package = b->package[OTHER];
  for (int c = 0; package && c < b->s->clauses && q.lines < PACKAGE_CHANGES; c++)
    if (package[c] != b->term[c])
      q.text[q.lines++] = LINE(b->s, MSG_BARGAIN_ASK_CLAUSE, .arg = { c, c * 256 + package[c], c * 256 + b->term[c] });
  if (q.lines == 0) q.text[q.lines++] = LINE(b->s, MSG_BARGAIN_ASK_NOTHING, .arg = { 0 });
  if (package) {
    Worth worth = package_worth(b, package);
    Line spread = LINE(b->s, MSG_BARGAIN_SPREAD, .text = { signed_text(worth.likely).text, signed_text(worth.low).text, signed_text(worth.high).text });
    q.text[q.lines++] = LINE(b->s, MSG_BARGAIN_ASK_WORTH, .arg = { b->seat }, .text = { NULL, spread.text });
  }
  q.text[q.lines++] = LINE(b->s, MSG_BARGAIN_ASK_ELSE, .arg = { b->side[OTHER] });
  return q;
}

static Question question_walk(const Bargain *b) {
  int32_t turns = assumed(b->s, "bargain.walk_turns") / MILLI, trust = assumed(b->s, "bargain.walk_trust");
  return (Question){ .kind = ORDER_WALK, .title = LINE(b->s, MSG_BARGAIN_ASK_WALK, .arg = { 0 }), .lines = 2,
    .text = { LINE(b->s, MSG_BARGAIN_ASK_WALK_TURNS, .arg = { b->g->turn + 1 + turns }),
      LINE(b->s, MSG_BARGAIN_ASK_WALK_TRUST, .text = { points_text(trust).text }) },
    .yes = LINE(b->s, MSG_BARGAIN_WALK, .arg = { 0 }), .no = LINE(b->s, MSG_BARGAIN_ASK_STAY, .arg = { 0 }) };
}

static Question question_stand(const Bargain *b) {
  bool unsent = package_unsent(b);
  return (Question){ .kind = ORDER_NONE, .title = LINE(b->s, MSG_BARGAIN_ASK_STAND, .arg = { 0 }), .lines = 1, .light = !unsent,
    .text = { unsent ? LINE(b->s, MSG_BARGAIN_ASK_UNSENT, .arg = { b->side[OTHER] }) : LINE(b->s, MSG_BARGAIN_ASK_NO_MOVE, .arg = { b->g->round + 1, BARGAIN_ROUNDS }) },
    .yes = LINE(b->s, MSG_BARGAIN_STAND, .arg = { 0 }), .no = LINE(b->s, MSG_BARGAIN_ASK_NOT_YET, .arg = { 0 }) };
}

static void question_show(Bargain *b, const Question *q) {
  const Table *t = b->t;
  const UiFrame *frame = ui_frame(t->ui);
  float pad = 1.4f * style_space(style_of(t), SPACE_PADDING), gap = units(t, 10);
  float width = fminf(frame->width * 0.94f, units(t, 820) * fmaxf(1, style_text_scale(style_of(t)) * 0.9f)), inner = width - 2 * pad;
  float title = cell_height(t, TYPE_TITLE, inner, q->title.text), high = 2 * pad + title + gap, button = 0;
  const UiButton no = { .label = q->no.text, .cap = key_meaning(CUT_BACK)->cap, .flags = q->light ? 0 : UI_ACCENT };
  const UiButton yes = { .label = q->yes.text, .cap = q->light ? key_meaning(CUT_PRESS)->cap : NULL, .flags = q->light ? UI_ACCENT : 0 };
  for (int i = 0; i < q->lines; i++) high += cell_height(t, TYPE_BODY, inner, q->text[i].text) + gap;
  button = fmaxf(ui_button_height(t->ui, (inner - gap) / 2, &no), ui_button_height(t->ui, (inner - gap) / 2, &yes));
  high += button + gap;
  Box box = { floorf((frame->width - width) / 2), floorf((frame->height - high) / 2), width, high };
  UiId stay = ui_id(t->ui, "stay", 0), act = ui_id(t->ui, "do it", 0);
  if (!ui_modal_begin(t->ui, ui_id(t->ui, "question", (uint32_t)q->kind), box, false, q->light ? act : stay)) t->state->confirm = 0;
  ui_panel(t->ui, box, NULL);
  draw_stroke(draw_of(t), pen(COLOUR_TEXT, style_line(style_of(t), LINE_SYMBOL)), box, style_space(style_of(t), SPACE_CORNER));
  float y = box.y + pad;
  cell_words(t, TYPE_TITLE, COLOUR_TEXT, (Box){ box.x + pad, y, inner, title }, ALIGN_LEFT, q->title.text);
  ui_say(t->ui, SORT_TITLE, 0, q->title.text, NULL);
  y += title + gap;
  for (int i = 0; i < q->lines; i++) {
    float need = cell_height(t, TYPE_BODY, inner, q->text[i].text);
    cell_words(t, TYPE_BODY, COLOUR_TEXT, (Box){ box.x + pad, y, inner, need }, ALIGN_LEFT, q->text[i].text);
    ui_say(t->ui, SORT_TEXT, 0, q->text[i].text, NULL);
    y += need + gap;
  }
  float wide = (inner - gap) / 2;
  y = box.y + box.h - pad - button;
  if (ui_button(t->ui, stay, (Box){ box.x + pad, y, wide, button }, &no)) t->state->confirm = 0;
  if (ui_button(t->ui, act, (Box){ box.x + pad + wide + gap, y, wide, button }, &yes)) {
    if (q->kind == ORDER_NONE) b->hand_in = true;
    else b->wanted = bargain_order(b, q->kind);
  }
  ui_modal_end(t->ui);
}

void moves_ask(Bargain *b) {
  int ask = b->t->state->confirm;
  if (ask != ASK_ACCEPT && ask != ASK_WALK && ask != ASK_STAND) return;
  if (!b->acts || (ask == ASK_ACCEPT && !b->tabled[OTHER])) {   /* what was asked about is gone */
    b->t->state->confirm = 0;
    return;
  }
  Question question = ask == ASK_ACCEPT ? question_accept(b) : ask == ASK_WALK ? question_walk(b) : question_stand(b);
  question_show(b, &question);
}
