/* The tutorial's step, in a strip below the top bar of every screen: what to do, which key does it, and a way on. */
#include "report/tutorial.h"
#include "table/keys.h"
#include "table/screen_parts.h"

#include <math.h>
#include <string.h>

static int *behind_of(const Table *t) {
  int seat = t->sight->view.seat;
  return seat == FACILITATOR ? NULL : &t->state->steps_behind[seat];
}

/* What is done by opening a screen; the front page has the brief too. */
static const StepEnd opens[SCREENS] = { [SCREEN_TABLE] = ENDS_SITUATION, [SCREEN_NEWS] = ENDS_NEWS, [SCREEN_BARGAIN] = ENDS_BARGAIN, [SCREEN_CARDS] = ENDS_CARDS,
                                        [SCREEN_FORCES] = ENDS_FORCES, [SCREEN_RESULT] = ENDS_RESULT };

static bool opens_it(ScreenId screen, StepEnd end) { return end && (opens[screen] == end || (screen == SCREEN_NEWS && end == ENDS_BRIEF)); }

void tutorial_opened(const Table *t) {
  const Scenario *s = t->sight->scenario;
  int *behind = behind_of(t), step = behind ? tutorial_step(s, &t->sight->view, behind) : -1;
  if (step >= 0 && opens_it(t->state->screen, s->step[step].ends)) tutorial_done(s, &t->sight->view, behind, ENDS_READ, NO_HANDLE);
}

void tutorial_gave(const Table *t, const Order *order) {
  if (behind_of(t)) tutorial_ordered(t->sight->scenario, &t->sight->view, behind_of(t), order);
}

void tutorial_handed_in(const Table *t) {
  if (behind_of(t)) tutorial_done(t->sight->scenario, &t->sight->view, behind_of(t), ENDS_HAND_IN, NO_HANDLE);
}

Box tutorial_show(const Table *t, Box body) {
  const Scenario *s = t->sight->scenario;
  int *behind = behind_of(t), step = behind ? tutorial_step(s, &t->sight->view, behind) : -1;
  if (step < 0) return body;
  const TutorialStep *now = &s->step[step];
  const char *title = told(t, now->name.title);
  bool named = strcmp(now->name.title, now->name.id) != 0;
  Line head = LINE(s, named ? MSG_TUTORIAL_NAMED : MSG_TUTORIAL_STEP, .arg = { tutorial_number(s, step), tutorial_steps(s, now->seat) }, .text = { NULL, NULL, title });
  bool here = opens_it(t->state->screen, now->ends);     /* nothing to open: it is read here */
  Line hint = here ? LINE(s, MSG_TUTORIAL_READ, .arg = { 0 }) : tutorial_hint(s, step, false), next = LINE(s, MSG_TUTORIAL_NEXT, .arg = { 0 }), tip = LINE(s, MSG_TUTORIAL_NEXT_TIP, .arg = { 0 });
  const KeyMeaning *key = key_meaning(CUT_STEP);
  const UiButton button = { .label = next.text, .cap = key->cap, .key = key->key[0], .reason = tip.text };

  float margin = space(t, SPACE_MARGIN), pad = text_units(t, 8), bar = style_line(style_of(t), LINE_BAR);
  float wide = ceilf(wide_of(t, TYPE_BODY, next.text) + wide_of(t, TYPE_BODY, key->cap) + text_units(t, 52));
  Box text = { body.x + margin + bar, body.y + pad, body.w - 3 * margin - bar - wide, 0 };
  float rows[3];
  rows[0] = block(t, TYPE_BODY_BOLD, COLOUR_TEXT, text, head.text, true);
  rows[1] = block(t, TYPE_ROW, COLOUR_TEXT, text, told(t, now->text), true);
  rows[2] = block(t, TYPE_BODY, COLOUR_TEXT_2, text, hint.text, true);
  float push = ui_button_height(t->ui, wide, &button), high = ceilf(fmaxf(rows[0] + rows[1] + rows[2], push) + 2 * pad);

  Box strip = { body.x, body.y, body.w, high };
  draw_fill(draw_of(t), ink(COLOUR_CARD_ORDERED), strip, 0);
  draw_fill(draw_of(t), ink(COLOUR_ACCENT), (Box){ strip.x, strip.y, bar, high }, 0);
  draw_line(draw_of(t), pen(COLOUR_RULE, style_line(style_of(t), LINE_RULE)), strip.x, strip.y + high, strip.x + strip.w, strip.y + high);
  block(t, TYPE_BODY_BOLD, COLOUR_TEXT, text, head.text, false);
  text.y += rows[0];
  block(t, TYPE_ROW, COLOUR_TEXT, text, told(t, now->text), false);
  text.y += rows[1];
  block(t, TYPE_BODY, COLOUR_TEXT_2, text, hint.text, false);
  ui_say(t->ui, SORT_TITLE, 0, head.text, NULL);
  ui_say(t->ui, SORT_TEXT, 0, told(t, now->text), hint.text);
  UiId id = ui_id(t->ui, "tutorial next", (uint32_t)step);
  if (ui_button(t->ui, id, (Box){ strip.x + strip.w - margin - wide, strip.y + (high - push) / 2, wide, push }, &button)) {
    tutorial_done(s, &t->sight->view, behind, ENDS_READ, NO_HANDLE);
    ui_wants_frame(t->ui, 0);
  }
  return (Box){ body.x, body.y + high, body.w, body.h - high };
}
