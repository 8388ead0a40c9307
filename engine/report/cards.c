/* Policies as cards: judged, sorted, told. What is written of them on a page or a screen belongs to those floors. */
#include "report/cards.h"
#include "core/fixed.h"
#include "report/look.h"
#include "rules/rules.h"

#include <stdlib.h>

void cards_view(const View *view, View *out) {
  *out = *view;
  if (view->seen.phase == PHASE_ORDERS || view->seat == FACILITATOR) return;
  out->seen.phase = PHASE_ORDERS;
  out->seen.handed_in[view->seat] = 0;          /* of the phase before */
}

Refusal policy_why_not(const Scenario *s, const View *view, int policy) {
  return order_refusal(s, view, &(Order){ .kind = ORDER_POLICY, .seat = view->seat, .subject = (uint16_t)policy });
}

static int64_t policy_relevance(const Scenario *s, const View *view, int p) {
  const Policy *policy = &s->policy[p];
  int64_t relevance = policy_why_not(s, view, p).message == MSG_NONE ? 100 * MILLI : 0;
  if (policy->needs.count > 0 && condition_holds(s, &view->seen, policy->needs))
    relevance += 20 * MILLI;
  if (view->seen.policy_count[p] == 0)
    relevance += 5 * MILLI;
  for (int e = 0; e < policy->effects.count; e++) {
    const Effect *effect = &s->effect[policy->effects.first + e];
    if (effect->op == EFFECT_TRACK && VIEW_SEES(s, view, track[effect->target]))
      relevance += llabs((int64_t)view->seen.track[effect->target] - view->seen.track_before[effect->target]);
  }
  return relevance;
}

int policies_by_relevance(const Scenario *s, const View *view, uint8_t out[MAX_POLICIES]) {
  int64_t relevance[MAX_POLICIES];
  int count = 0;
  for (int p = 0; p < s->policies; p++) {
    if (s->policy[p].seat != view->seat)
      continue;
    int64_t own = policy_relevance(s, view, p);
    int at = count++;
    for (; at > 0 && relevance[at - 1] < own; at--) {   /* by insertion: equals keep the scenario's order */
      relevance[at] = relevance[at - 1];
      out[at] = out[at - 1];
    }
    relevance[at] = own;
    out[at] = (uint8_t)p;
  }
  return count;
}

/* A flag is true or not; a number has a unit. */
static MessageId variable_words(const Scenario *s, const Effect *effect) {
  const Variable *variable = &s->variable[effect->target];
  if (!variable_is_flag(variable))
    return effect->op == EFFECT_VARIABLE_ADD ? MSG_TEXT_EFFECT_ADD : variable_is_money(variable) ? MSG_TEXT_EFFECT_MONEY : MSG_TEXT_EFFECT_SET;
  return effect->amount > 0 ? MSG_TEXT_EFFECT_TRUE : MSG_TEXT_EFFECT_UNTRUE;
}

static Line effect_kind_text(const Scenario *s, const View *view, const Effect *effect) {
  switch ((EffectOp)effect->op) {
    case EFFECT_TRACK:
      if (!VIEW_SEES(s, view, track[effect->target])) break;
      return LINE(s, MSG_TEXT_EFFECT_TRACK, .arg = { effect->target }, .text = { NULL, signed_text(effect->amount).text });
    case EFFECT_VARIABLE_ADD:
    case EFFECT_VARIABLE_SET:
      if (!VIEW_SEES(s, view, variable[effect->target])) break;
      return LINE(s, variable_words(s, effect), .arg = { effect->target, effect->amount },
                  .text = { NULL, NULL, scenario_words(s, s->variable[effect->target].unit ? s->variable[effect->target].unit : "") });
    case EFFECT_CAPITAL:
      return LINE(s, MSG_TEXT_EFFECT_CAPITAL, .arg = { effect->target }, .text = { NULL, signed_text(effect->amount).text });
    case EFFECT_RUNG: return LINE(s, MSG_TEXT_EFFECT_RUNG, .arg = { effect->target, effect->amount });
    case EFFECT_RUNG_TO: return LINE(s, MSG_TEXT_EFFECT_RUNG_TO, .arg = { effect->target, effect->target * 256 + effect->amount });
    case EFFECT_TERM: return LINE(s, MSG_TEXT_EFFECT_TERM, .arg = { effect->target, effect->target * 256 + effect->amount });
    case EFFECT_CARD: break;
  }
  return (Line){ "" };
}

Line effect_text(const Scenario *s, const View *view, const Effect *effect) {
  Line what = effect_kind_text(s, view, effect);
  if (!what.text[0])
    return what;
  if (effect->chance != CHANCE_ONE)
    line_join(&what, ", ", LINE(s, MSG_TEXT_EFFECT_CHANCE, .arg = { (int32_t)((chance_to_micro(effect->chance) + 5000) / 10000) }).text);
  if (effect->delay_days > 0)
    line_join(&what, ", ", LINE(s, MSG_TEXT_EFFECT_DELAY, .arg = { effect->delay_days }).text);
  if (effect->for_days > 0)
    line_join(&what, ", ", LINE(s, MSG_TEXT_EFFECT_FOR, .arg = { effect->for_days }).text);
  return what;
}
