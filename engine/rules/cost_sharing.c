/* Cost sharing: what Seoul pays, how Washington values it, how Seoul's public takes it. Both go with the logarithm of the sum:
 * past settlements moved by nought to fourteen percent, and a demand of nine times the present is another matter. */
#include "rules/room.h"

/* ln(amount / start) of the clause, micro. */
static int64_t rise_micro(const Adjudication *a, int32_t amount) {
  int start = term_start(a->scenario, KC_COST_SHARING);
  int32_t first = a->scenario->clause[a->scenario->known_clause[KC_COST_SHARING]].level[start].amount;
  if (first <= 0 || amount <= 0 || amount == first) return 0;
  return log_micro(muldiv(amount, MICRO, first));
}

void room_cost_sharing(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  int clause = scenario->known_clause[KC_COST_SHARING], seoul = scenario->known_seat[KS_SEOUL];
  if (clause < 0 || seoul < 0) return;
  int32_t amount = term_amount(scenario, s, KC_COST_SHARING, 0);
  int32_t now = (int32_t)muldiv(amount, s->turn_days, 365);
  s->paid[seoul] = clamp32((int64_t)s->paid[seoul] + now, 0, INT32_MAX);
  event_say(a, MSG_PAID, 0, cause_of(CAUSE_CLAUSE, clause), now, s->paid[seoul], 0, 0);
  Cause cause = cause_of(CAUSE_CLAUSE, clause);
  int64_t rise = rise_micro(a, amount);
  part_approach(a, PART_BURDEN_PAYMENT, KT_BURDEN, muldiv(rise, assumed_milli(a, AS_BURDEN_PAYMENT), MICRO), assumed_whole(a, AS_PAYMENT_LAG), cause);
  int64_t anger = -muldiv(rise, assumed_milli(a, AS_PAYMENT_ANGER), MICRO);
  int32_t demand = known_variable(a, KV_COST_DEMAND);
  if (demand > amount) {                  /* a demand not met is hostility at home, a little credibility abroad */
    anger -= muldiv(log_micro(muldiv(demand, MICRO, amount > 0 ? amount : 1)), assumed_milli(a, AS_DEMAND_HOSTILITY), MICRO);
    known_add(a, KT_TRUST, -muldiv(assumed_milli(a, AS_DEMAND_TRUST), s->turn_days, 30), cause_of(CAUSE_ROOM, ROOM_COST_SHARING));
  }
  part_approach(a, PART_MANDATE_PAYMENT, KT_SEOUL_MANDATE, anger, assumed_whole(a, AS_PAYMENT_LAG), cause);
}
