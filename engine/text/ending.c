/* Orders that wait, taking the last one back, being done with the phase, and leaving. */
#include "text/desk.h"
#include "report/look.h"

#include <string.h>

/* The seat's waiting order number i, as an order. */
static Order order_waiting(const Sitting *sit, int i) {
  const GameState *g = &sit->view.seen;
  int seat = sit->desk->seat;
  return (Order){ .kind = g->order_kind[seat][i], .seat = (uint8_t)seat, .subject = g->order_subject[seat][i],
    .target = g->order_target[seat][i], .amount = g->order_amount[seat][i] };
}

static int tell_move(Sitting *sit) {
  static const OrderKind kinds[] = { [MOVE_NONE] = ORDER_NONE, [MOVE_OFFER] = ORDER_OFFER, [MOVE_ACCEPT] = ORDER_ACCEPT,
    [MOVE_REFUSE] = ORDER_REFUSE, [MOVE_WALK] = ORDER_WALK };
  int seat = sit->desk->seat, move = sit->view.seen.move_blind[seat];
  if (move == MOVE_NONE)
    return 0;
  Order order = sitting_draft(sit, kinds[move]);
  memcpy(order.package, sit->view.seen.offer_blind[seat], sizeof order.package);
  SAY(sit->out, sit->scenario, MSG_TEXT_WAITING, .text = { look_order(sit->scenario, &order, sit->view.seen.term).text });
  return 1;
}

void do_orders(Sitting *sit) {
  HEADING(sit->out, sit->scenario, MSG_TEXT_ORDERS, .arg = { 0 });
  int told = tell_move(sit);
  for (int i = 0; i < sit->view.seen.order_count[sit->desk->seat]; i++, told++) {
    Order order = order_waiting(sit, i);
    SAY(sit->out, sit->scenario, MSG_TEXT_WAITING, .text = { look_order(sit->scenario, &order, sit->view.seen.term).text });
  }
  if (sit->view.seen.forecast[sit->desk->seat] >= 0) {
    Order forecast = sitting_draft(sit, ORDER_FORECAST);
    forecast.subject = sit->view.seen.forecast_question[sit->desk->seat];
    forecast.amount = sit->view.seen.forecast[sit->desk->seat];
    SAY(sit->out, sit->scenario, MSG_TEXT_WAITING, .text = { look_order(sit->scenario, &forecast, sit->view.seen.term).text });
    told++;
  }
  if (told == 0)
    say_plain(sit->out, sit->scenario, MSG_TEXT_ORDERS_NONE);
  SAY(sit->out, sit->scenario, MSG_TEXT_CAPITAL_LEFT, .text = { points_text(capital_free(sit->scenario, &sit->view.seen, sit->desk->seat)).text });
}

void do_undo(Sitting *sit) {
  if (!game_undo(sit->table->game, sit->desk->seat)) {
    say_plain(sit->out, sit->scenario, MSG_TEXT_UNDO_NOTHING);
    return;
  }
  sitting_look(sit);
  say_plain(sit->out, sit->scenario, MSG_TEXT_UNDONE);
  do_orders(sit);
}

void do_done(Sitting *sit) {
  game_hand_in(sit->table->game, sit->desk->seat);
  say_plain(sit->out, sit->scenario, MSG_TEXT_DONE);
  sit->done = true;
}

void do_quit(Sitting *sit) {
  if (sit->table->file)
    SAY(sit->out, sit->scenario, MSG_TEXT_LEFT_SAVED, .text = { sit->table->path });
  else if (!sit->table->watch)  /* a watched game cannot be */
    say_plain(sit->out, sit->scenario, MSG_TEXT_LEFT_UNSAVED);
  sit->left = true;
}
