/* Cards: the seat's policies. Six that matter now, the rest behind "all"; one of them in full, with why it cannot be taken. */
#include "text/desk.h"
#include "report/cards.h"

#include <string.h>

enum { CARDS_SHOWN = 6 };

static void card_line(Sitting *sit, int p) {
  const Scenario *s = sit->scenario;
  const Policy *policy = &s->policy[p];
  Number cost = points_text(policy_cost(s, &sit->view.seen, p));
  bool possible = policy_why_not(s, &sit->view, p).message == MSG_NONE;
  SAY(sit->out, s, possible ? MSG_TEXT_CARD_LINE : MSG_TEXT_CARD_LINE_NOT, .arg = { policy_number(s, p), p },
      .text = { policy->name.id, NULL, cost.text, scenario_words(s, policy->gain) });
}

static void tell_cards(Sitting *sit, uint8_t phase) {
  (void)phase;
  const Scenario *s = sit->scenario;
  bool all = word_is(sit, sit->rest, "all");
  uint8_t policy[MAX_POLICIES];
  int own = policies_by_relevance(s, &sit->view, policy);
  HEADING(sit->out, s, all ? MSG_TEXT_CARDS_ALL : MSG_TEXT_CARDS, .arg = { own < CARDS_SHOWN ? own : CARDS_SHOWN, own });
  if (all) {
    for (int p = 0; p < s->policies; p++)
      if (s->policy[p].seat == sit->desk->seat)
        card_line(sit, p);
  }
  for (int i = 0; !all && i < CARDS_SHOWN && i < own; i++)
    card_line(sit, policy[i]);
  say_plain(sit->out, sit->scenario, all ? MSG_TEXT_CARDS_HOW : MSG_TEXT_CARDS_MORE);
}

static void tell_card(Sitting *sit, uint8_t phase) {
  const Scenario *s = sit->scenario;
  if (!sit->rest[0]) {
    say_plain(sit->out, sit->scenario, MSG_TEXT_WHICH_CARD);
    return;
  }
  int p = policy_pick(sit, sit->rest);
  if (p == NO_HANDLE)
    return;
  const Policy *policy = &s->policy[p];
  HEADING(sit->out, s, MSG_TEXT_CARD, .arg = { policy_number(s, p), p }, .text = { policy->name.id });
  const struct { MessageId id; const char *text; } line[] = {
    { MSG_TEXT_CARD_NOTE, policy->name.note }, { MSG_TEXT_CARD_GAIN, policy->gain }, { MSG_TEXT_CARD_PRICE, policy->price },
    { MSG_TEXT_CARD_OBJECTS, policy->objectors },
  };
  for (size_t i = 0; i < sizeof line / sizeof line[0]; i++)
    if (line[i].text && line[i].text[0])
      SAY(sit->out, s, line[i].id, .text = { scenario_words(s, line[i].text) });
  SAY(sit->out, s, MSG_TEXT_CARD_COST, .text = { points_text(policy_cost(s, &sit->view.seen, p)).text });
  if (policy->joint_with >= 0)
    SAY(sit->out, s, MSG_TEXT_CARD_JOINT, .arg = { policy->joint_with });
  if (policy->secret)
    say_plain(sit->out, sit->scenario, MSG_TEXT_CARD_SECRET);
  if (sit->view.seen.policy_count[p] > 0)
    SAY(sit->out, s, MSG_TEXT_CARD_TAKEN, .arg = { sit->view.seen.policy_count[p], sit->view.seen.policy_turn[p] });
  if (policy->effects.count > 0)
    say_plain(sit->out, sit->scenario, MSG_TEXT_CARD_EFFECTS);
  for (int e = 0; e < policy->effects.count; e++) {
    Line what = effect_text(s, &sit->view, &s->effect[policy->effects.first + e]);
    if (what.text[0])
      SAY(sit->out, s, MSG_TEXT_EFFECT, .text = { what.text });
  }
  if (policy->closure >= 0)
    say_plain(sit->out, sit->scenario, MSG_TEXT_CARD_CLOSURE);
  Refusal refusal = policy_why_not(s, &sit->view, p);
  if (refusal.message == MSG_NONE) {
    SAY(sit->out, s, phase == PHASE_ORDERS ? MSG_TEXT_CARD_POSSIBLE : MSG_TEXT_CARD_LATER, .text = { policy->name.id });
  } else {
    say_plain(sit->out, sit->scenario, MSG_TEXT_CARD_NOT_NOW);
    say_refusal(sit->out, s, &refusal);
  }
}

/* Both are read as if it were the phase in which cards are ordered. */
static void with_cards_view(Sitting *sit, void (*tell)(Sitting *sit, uint8_t phase)) {
  View view = sit->view;
  cards_view(&view, &sit->view);
  tell(sit, view.seen.phase);
  sit->view = view;
}

void do_cards(Sitting *sit) { with_cards_view(sit, tell_cards); }
void do_card(Sitting *sit) { with_cards_view(sit, tell_card); }

void do_order(Sitting *sit) {
  if (!sit->rest[0]) {
    say_plain(sit->out, sit->scenario, MSG_TEXT_WHICH_CARD);
    return;
  }
  int policy = policy_pick(sit, sit->rest);
  if (policy == NO_HANDLE)
    return;
  Order order = sitting_draft(sit, ORDER_POLICY);
  order.subject = (uint16_t)policy;
  sitting_order(sit, &order);
}
