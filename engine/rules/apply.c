/* Applying: a legal order is written into the state, where it waits for its phase to be resolved. */
#include "rules/room.h"

#include <assert.h>
#include <string.h>

static void order_queue(GameState *s, const Order *o) {
  int i = s->order_count[o->seat]++;
  s->order_kind[o->seat][i] = o->kind;
  s->order_subject[o->seat][i] = o->subject;
  s->order_target[o->seat][i] = o->target;
  s->order_amount[o->seat][i] = o->amount;
}

/* Injects wait among the effects that are due today. */
static void inject_queue(GameState *s, int op, int target, int32_t amount) {
  int i = s->pending_count++;
  s->pending_op[i] = (uint8_t)op;
  s->pending_target[i] = (uint8_t)target;
  s->pending_amount[i] = amount;
  s->pending_day[i] = s->day;
  s->pending_cause_kind[i] = CAUSE_INJECT;
}

void order_apply(const Scenario *scenario, GameState *s, const Order *o) {
  assert(o->kind != ORDER_NONE && o->kind < ORDER_KINDS && (o->seat == FACILITATOR || o->seat < scenario->seats));
  switch ((OrderKind)o->kind) {
    case ORDER_OFFER:
      s->move_blind[o->seat] = MOVE_OFFER;
      memcpy(s->offer_blind[o->seat], s->term, sizeof s->offer_blind[o->seat]);
      memcpy(s->offer_blind[o->seat], o->package, scenario->clauses);
      break;
    case ORDER_ACCEPT: s->move_blind[o->seat] = MOVE_ACCEPT; break;
    case ORDER_REFUSE: s->move_blind[o->seat] = MOVE_REFUSE; break;
    case ORDER_WALK: s->move_blind[o->seat] = MOVE_WALK; break;
    case ORDER_FORECAST:
      s->forecast_question[o->seat] = (uint8_t)o->subject;
      s->forecast[o->seat] = o->amount;
      break;
    case ORDER_POLICY: case ORDER_REDEPLOY: case ORDER_CONSENT: case ORDER_SHARE: order_queue(s, o); break;
    case ORDER_INJECT_CARD: inject_queue(s, EFFECT_CARD, o->subject, 0); break;
    case ORDER_INJECT_TRACK: inject_queue(s, EFFECT_TRACK, o->subject, o->amount); break;
    case ORDER_INJECT_END: s->last_turn = s->turn; break;
    case ORDER_NONE: case ORDER_KINDS: break;             /* order_refusal passes no such order */
  }
}
