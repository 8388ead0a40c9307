/* Cards: the seat's policies. Six that matter now, the rest behind "all"; one of them in full, with why it cannot be taken. */
#include "text/desk.h"
#include "core/fixed.h"
#include "report/look.h"

#include <stdlib.h>
#include <string.h>

enum { CARDS_SHOWN = 6 };

/* Cards are read in any phase, and judged as if it were already the one in which they are ordered: "not in this phase" of
 * every card would tell nothing. */
static Refusal policy_refusal(const Sitting *sit, int policy) {
  Order order = sitting_draft(sit, ORDER_POLICY);
  order.subject = (uint16_t)policy;
  return order_refusal(sit->scenario, &sit->view, &order);
}

/* Which cards to show first: those that can be taken, those whose hour has come, those that touch what moved this turn. It
 * looks at nothing but the view and gives no advice: it does not know what the seat wants. */
static int64_t policy_relevance(const Sitting *sit, int p) {
  const Scenario *s = sit->scenario;
  const Policy *policy = &s->policy[p];
  int64_t relevance = policy_refusal(sit, p).message == MSG_NONE ? 100 * MILLI : 0;
  if (policy->needs.count > 0 && condition_holds(s, &sit->view.seen, policy->needs))
    relevance += 20 * MILLI;
  if (sit->view.seen.policy_count[p] == 0)
    relevance += 5 * MILLI;
  for (int e = 0; e < policy->effects.count; e++) {
    const Effect *effect = &s->effect[policy->effects.first + e];
    if (effect->op == EFFECT_TRACK && VIEW_SEES(s, &sit->view, track[effect->target]))
      relevance += llabs((int64_t)sit->view.seen.track[effect->target] - sit->view.seen.track_before[effect->target]);
  }
  return relevance;
}

static void card_line(Sitting *sit, int p) {
  const Scenario *s = sit->scenario;
  const Policy *policy = &s->policy[p];
  Number cost = points_text(policy_cost(s, &sit->view.seen, p));
  bool possible = policy_refusal(sit, p).message == MSG_NONE;
  SAY(sit->out, s, possible ? MSG_TEXT_CARD_LINE : MSG_TEXT_CARD_LINE_NOT, .arg = { policy_number(s, p), p },
      .text = { policy->name.id, NULL, cost.text, scenario_words(s, policy->gain) });
}

static void tell_cards(Sitting *sit) {
  const Scenario *s = sit->scenario;
  bool all = word_is(sit, sit->rest, "all");
  int own = 0, told = 0;
  bool shown[MAX_POLICIES] = { false };
  for (int p = 0; p < s->policies; p++)
    own += s->policy[p].seat == sit->desk->seat;
  HEADING(sit->out, s, all ? MSG_TEXT_CARDS_ALL : MSG_TEXT_CARDS, .arg = { own < CARDS_SHOWN ? own : CARDS_SHOWN, own });
  if (all) {
    for (int p = 0; p < s->policies; p++)
      if (s->policy[p].seat == sit->desk->seat)
        card_line(sit, p);
  }
  for (; !all && told < CARDS_SHOWN && told < own; told++) {
    int best = NO_HANDLE;
    for (int p = 0; p < s->policies; p++)
      if (s->policy[p].seat == sit->desk->seat && !shown[p] && (best == NO_HANDLE || policy_relevance(sit, p) > policy_relevance(sit, best)))
        best = p;
    shown[best] = true;
    card_line(sit, best);
  }
  say_plain(sit->out, sit->scenario, all ? MSG_TEXT_CARDS_HOW : MSG_TEXT_CARDS_MORE);
}

/* A flag is true or not; a number has a unit. */
static MessageId variable_words(const Scenario *s, const Effect *effect) {
  const Variable *variable = &s->variable[effect->target];
  if (effect->op == EFFECT_VARIABLE_ADD)
    return MSG_TEXT_EFFECT_ADD;
  if (variable->low != 0 || variable->high != 1)
    return variable_is_money(variable) ? MSG_TEXT_EFFECT_MONEY : MSG_TEXT_EFFECT_SET;
  return effect->amount ? MSG_TEXT_EFFECT_TRUE : MSG_TEXT_EFFECT_UNTRUE;
}

/* One effect as the model assumes it; effects on what this seat cannot see are left out. */
static void effect_tell(Sitting *sit, const Effect *effect) {
  const Scenario *s = sit->scenario;
  Line what = { "" };
  switch ((EffectOp)effect->op) {
    case EFFECT_TRACK:
      if (VIEW_SEES(s, &sit->view, track[effect->target]))
        what = LINE(s, MSG_TEXT_EFFECT_TRACK, .arg = { effect->target }, .text = { NULL, signed_text(effect->amount).text });
      break;
    case EFFECT_VARIABLE_ADD:
    case EFFECT_VARIABLE_SET:
      if (VIEW_SEES(s, &sit->view, variable[effect->target]))
        what = LINE(s, variable_words(s, effect), .arg = { effect->target, effect->amount },
                    .text = { NULL, NULL, scenario_words(s, s->variable[effect->target].unit ? s->variable[effect->target].unit : "") });
      break;
    case EFFECT_CAPITAL:
      what = LINE(s, MSG_TEXT_EFFECT_CAPITAL, .arg = { effect->target }, .text = { NULL, signed_text(effect->amount).text });
      break;
    case EFFECT_RUNG: what = LINE(s, MSG_TEXT_EFFECT_RUNG, .arg = { effect->target, effect->amount }); break;
    case EFFECT_TERM: what = LINE(s, MSG_TEXT_EFFECT_TERM, .arg = { effect->target, effect->target * 256 + effect->amount }); break;
    case EFFECT_CARD: break;
  }
  if (!what.text[0])
    return;
  if (effect->chance != CHANCE_ONE)
    line_join(&what, ", ", LINE(s, MSG_TEXT_EFFECT_CHANCE, .arg = { (int32_t)((chance_to_micro(effect->chance) + 5000) / 10000) }).text);
  if (effect->delay_days > 0)
    line_join(&what, ", ", LINE(s, MSG_TEXT_EFFECT_DELAY, .arg = { effect->delay_days }).text);
  if (effect->for_days > 0)
    line_join(&what, ", ", LINE(s, MSG_TEXT_EFFECT_FOR, .arg = { effect->for_days }).text);
  SAY(sit->out, s, MSG_TEXT_EFFECT, .text = { what.text });
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
    { MSG_TEXT_CARD_OBJECTS, policy->objects },
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
  for (int e = 0; e < policy->effects.count; e++)
    effect_tell(sit, &s->effect[policy->effects.first + e]);
  if (policy->closure >= 0)
    say_plain(sit->out, sit->scenario, MSG_TEXT_CARD_CLOSURE);
  Refusal refusal = policy_refusal(sit, p);
  if (refusal.message == MSG_NONE) {
    SAY(sit->out, s, phase == PHASE_ORDERS ? MSG_TEXT_CARD_POSSIBLE : MSG_TEXT_CARD_LATER, .text = { policy->name.id });
  } else {
    say_plain(sit->out, sit->scenario, MSG_TEXT_CARD_NOT_NOW);
    say_refusal(sit->out, s, &refusal);
  }
}

void do_cards(Sitting *sit) {
  uint8_t phase = sit->view.seen.phase;
  sit->view.seen.phase = PHASE_ORDERS;
  tell_cards(sit);
  sit->view.seen.phase = phase;
}

void do_card(Sitting *sit) {
  uint8_t phase = sit->view.seen.phase;
  sit->view.seen.phase = PHASE_ORDERS;
  tell_card(sit, phase);
  sit->view.seen.phase = phase;
}

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
