/* Acting from the main screen: orders, taking them back, handing in. A screen wishes while it draws; the wish is fulfilled when
 * the frame is drawn, for after it the sight is another one. */
#include "table/screen_parts.h"

#include <string.h>

bool may_order(const Sight *sight) {
  return sight->view.seat != FACILITATOR && sight->view.seen.phase == PHASE_ORDERS && seat_acts(sight->scenario, &sight->view.seen, sight->view.seat);
}

Order order_waiting(const Sight *sight, int index) {
  const GameState *g = &sight->view.seen;
  int seat = sight->view.seat;
  return (Order){ .kind = g->order_kind[seat][index], .seat = (uint8_t)seat, .subject = g->order_subject[seat][index],
                  .target = g->order_target[seat][index], .amount = g->order_amount[seat][index] };
}

static int orders_count(const Sight *sight) { return sight->view.seat == FACILITATOR ? 0 : sight->view.seen.order_count[sight->view.seat]; }

int order_place(const Sight *sight, OrderKind kind, int subject) {
  for (int i = 0; i < orders_count(sight); i++) {
    Order order = order_waiting(sight, i);
    if (order.kind == kind && order.subject == subject) return i;
  }
  return -1;
}

int orders_open(const Sight *sight, bool secret) {
  int count = 0;
  for (int i = 0; i < orders_count(sight); i++) {
    Order order = order_waiting(sight, i);
    bool hidden = (order.kind == ORDER_POLICY && sight->scenario->policy[order.subject].secret) || (order.kind == ORDER_REDEPLOY && order.amount == PROCEDURE_SILENT);
    count += (order.kind == ORDER_POLICY || order.kind == ORDER_REDEPLOY) && hidden == secret;
  }
  return count;
}

int requests_waiting(const Sight *sight, uint8_t out[MAX_FORMATIONS]) {
  int count = 0;
  for (int i = 0; i < sight->legals; i++)
    if (sight->legal[i].kind == ORDER_CONSENT && sight->legal[i].amount == 1) out[count++] = (uint8_t)sight->legal[i].subject;
  return count;
}

void wish_order(Wish *wish, const Table *t, OrderKind kind, int subject, int target, int32_t amount) {
  *wish = (Wish){ .kind = WISH_ORDER, .order = { .kind = (uint8_t)kind, .seat = t->sight->view.seat, .subject = (uint16_t)subject,
                                                .target = (uint16_t)target, .amount = amount } };
}

/* Undo takes the latest order. One further back is reached by taking back all after it, which are then given again; a forecast
 * among them too, which stands beside the queue. */
static Refusal take_back(const Table *t, int index) {
  const Sight *sight = t->sight;
  const TableHost *host = t->host;
  Order kept[SEAT_ORDERS];
  int count = orders_count(sight), seat = sight->view.seat;
  Order forecast = { .kind = ORDER_FORECAST, .seat = (uint8_t)seat, .subject = sight->view.seen.forecast_question[seat], .amount = sight->view.seen.forecast[seat] };
  for (int i = 0; i < count; i++) kept[i] = order_waiting(sight, i);
  for (int tries = 0; tries <= SEAT_ORDERS && (index < 0 ? sight->view.seen.forecast[seat] >= 0 : orders_count(sight) > index); tries++)
    if (!host->undo(host->with)) return (Refusal){ .message = MSG_TEXT_UNDO_NOTHING };
  Refusal refusal = { 0 };
  for (int i = index < 0 ? orders_count(sight) : index + 1; i < count; i++) refusal = host->order(host->with, &kept[i]);
  if (index >= 0 && forecast.amount >= 0 && sight->view.seen.forecast[seat] < 0) refusal = host->order(host->with, &forecast);
  return refusal;
}

Refusal act_order(const Table *t, const Order *order) {
  Refusal refusal = t->host->order(t->host->with, order);
  if (refusal.message == MSG_NONE) tutorial_gave(t, order);
  return refusal;
}

void act_hand_in(const Table *t) {
  tutorial_handed_in(t);
  t->host->hand_in(t->host->with);
}

void wish_do(const Table *t, const Wish *wish) {
  if (wish->kind == WISH_NONE || !t->host) return;
  t->state->refusal = (Refusal){ 0 };
  switch (wish->kind) {
    case WISH_ORDER:
      t->state->refusal = act_order(t, &wish->order);
      if (wish->order.kind == ORDER_REDEPLOY && t->state->refusal.message == MSG_NONE) t->state->formation = t->state->destination = -1;
      break;
    case WISH_TAKE_BACK: t->state->refusal = take_back(t, wish->index); break;
    case WISH_HAND_IN: act_hand_in(t); break;
    case WISH_NONE: break;
  }
}
