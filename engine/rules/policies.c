/* Policies: the orders of this turn that are not about troops are carried out and paid for, and intelligence is shared. */
#include "rules/room.h"

int32_t policy_cost(const Scenario *scenario, const GameState *state, int policy) {
  const Policy *declared = &scenario->policy[policy];
  int fresh = (int)(register_micro(scenario, AS_JOINT_TURNS) / MICRO);
  bool alone = declared->joint_with >= 0 && (state->signed_turn == 0 || state->turn - state->signed_turn > fresh);
  return alone ? (int32_t)muldiv(declared->cost, register_milli(scenario, AS_JOINT_ALONE), MILLI) : declared->cost;
}

static void policy_take(Adjudication *a, int seat, int policy) {
  const Policy *declared = &a->scenario->policy[policy];
  GameState *s = a->state;
  Cause cause = {CAUSE_POLICY, (uint8_t)seat, (uint16_t)policy};
  capital_add(a, seat, -policy_cost(a->scenario, s, policy), cause);
  s->policy_turn[policy] = s->turn;
  s->policy_count[policy]++;
  SeatMask seen = cause_seen_by(a->scenario, cause);
  event_tell(a, MSG_POLICY_TAKEN, 1, cause, seen, seen, seat, policy, 0, 0);
  if (!a->hooks || !a->hooks->effects || !a->hooks->effects(a->hooks->self, a, policy, cause)) effects_start(a, declared->effects, cause);
  if (declared->closure >= 0 && a->hooks && a->hooks->closure && !a->hooks->closure(a->hooks->self, a, declared->closure, cause)) a->failed = true;
}

/* The other party gets the mean of what both think; sharing is itself a sign of trust. */
static void report_share(Adjudication *a, int seat, int report) {
  GameState *s = a->state;
  Cause cause = {CAUSE_SEAT, (uint8_t)seat, (uint16_t)seat};
  s->shared[report] = (uint8_t)(s->shared[report] | 1u << seat);
  event_tell(a, MSG_REPORT_SHARED, 1, cause, parties_mask(a->scenario), MASK_ALL, seat, report, s->report[seat][report], 0);
  known_add(a, KT_TRUST, assumed_milli(a, AS_SHARING_TRUST), cause);
}

void room_policies(Adjudication *a) {
  GameState *s = a->state;
  for (int seat = 0; seat < a->scenario->seats; seat++) {
    for (int i = 0; i < s->order_count[seat] && !a->failed; i++) {
      if (s->order_kind[seat][i] == ORDER_POLICY) policy_take(a, seat, s->order_subject[seat][i]);
      if (s->order_kind[seat][i] == ORDER_SHARE) report_share(a, seat, s->order_subject[seat][i]);
    }
    if (s->forecast[seat] >= 0)
      event_tell(a, MSG_FORECAST_STATED, 0, (Cause){CAUSE_SEAT, (uint8_t)seat, (uint16_t)seat}, (SeatMask)(1u << seat), MASK_ALL,
                 seat, s->forecast_question[seat], s->forecast[seat], 0);
  }
}
