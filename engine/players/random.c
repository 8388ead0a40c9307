/* Plays at random over legal orders, for tests and as a yardstick. What to do is drawn first (which move, how many clauses,
 * policy or redeployment or nothing), then which one: each option is scored by a draw under its own name, and the highest
 * legal one is given. So an option that it does not take changes none of its other choices. */
#include "players/mind.h"
#include <string.h>

/* How often each move is tried first, out of 256. A walk ends the talks for turns, so it is rare. */
static const struct { uint8_t kind, weight; } moves[] = { { ORDER_OFFER, 150 }, { ORDER_ACCEPT, 64 }, { ORDER_REFUSE, 34 }, { ORDER_WALK, 8 } };

/* The base with one to three clauses put to drawn levels, among those whose level may still move. */
static bool give_offer(Mind *mind) {
  const Scenario *s = mind->scenario;
  uint32_t round = mind->view->seen.round;
  uint64_t seat = s->seat[mind->seat].name.key;
  Order offer = { .kind = ORDER_OFFER, .seat = (uint8_t)mind->seat };
  bargain_base(s, mind->view, offer.package);
  Order base = offer;
  int changes = 1 + (int)(choice_draw(mind->dice, PLAYER_COUNT, seat, round) % PACKAGE_CHANGES);
  bool tried[MAX_CLAUSES] = { false };
  for (int n = 0, given = 0; n < s->clauses && given < changes; n++) {
    int best = NO_HANDLE;
    uint32_t best_draw = 0;
    for (int c = 0; c < s->clauses; c++) {
      if (tried[c]) continue;
      uint32_t draw = choice_draw(mind->dice, PLAYER_CLAUSE, s->clause[c].name.key, round);
      if (best == NO_HANDLE || draw > best_draw) { best = c; best_draw = draw; }
    }
    tried[best] = true;
    Order changed = offer;
    uint32_t level_draw = 0;
    for (int l = 0; l < s->clause[best].levels; l++) {
      if (l == base.package[best]) continue;
      uint32_t draw = choice_draw(mind->dice, PLAYER_LEVEL, key_pair(s->clause[best].name.key, s->clause[best].level[l].name.key), round);
      if (changed.package[best] == offer.package[best] || draw > level_draw) { changed.package[best] = (uint8_t)l; level_draw = draw; }
    }
    if (order_refusal(s, mind->view, &changed).message != MSG_NONE) continue;
    offer = changed;
    given++;
  }
  return mind_give(mind, &offer);
}

void random_bargain(Mind *mind) {
  const Scenario *s = mind->scenario;
  uint32_t draw = choice_draw(mind->dice, PLAYER_MOVE, s->seat[mind->seat].name.key, mind->view->seen.round) >> 24;
  int first = 0;
  while (draw >= moves[first].weight && first + 1 < (int)(sizeof moves / sizeof moves[0])) draw -= moves[first++].weight;
  if (moves[first].kind == ORDER_OFFER ? give_offer(mind) : mind_give_simple(mind, moves[first].kind, 0, 0, 0)) return;
  if (!give_offer(mind)) mind_give_simple(mind, ORDER_REFUSE, 0, 0, 0);
}

typedef struct Scored { uint32_t draw; const Order *order; } Scored;

static uint32_t order_draw(const Mind *mind, const Order *order) {
  const Scenario *s = mind->scenario;
  switch (order->kind) {
    case ORDER_POLICY: return choice_draw(mind->dice, PLAYER_POLICY, s->policy[order->subject].name.key, 0);
    case ORDER_REDEPLOY:
      return choice_draw(mind->dice, PLAYER_REDEPLOY, key_pair(s->formation[order->subject].name.key, s->place[order->target].name.key), (uint32_t)order->amount);
    case ORDER_CONSENT: return choice_draw(mind->dice, PLAYER_CONSENT, s->formation[order->subject].name.key, (uint32_t)order->amount);
    default: return choice_draw(mind->dice, PLAYER_SHARE, s->report[order->subject].key, 0);
  }
}

static bool is_secret(const Scenario *s, const Order *order) {
  return order->kind == ORDER_POLICY ? s->policy[order->subject].secret : order->amount == PROCEDURE_SILENT;
}

/* Gives the highest-scored legal order of this kind and secrecy; false when there is none. */
static bool give_best(Mind *mind, Scored *list, int count, OrderKind kind, bool secret) {
  for (;;) {
    int best = NO_HANDLE;
    for (int i = 0; i < count; i++) {
      if (!list[i].order || list[i].order->kind != kind || is_secret(mind->scenario, list[i].order) != secret) continue;
      if (best == NO_HANDLE || list[i].draw > list[best].draw) best = i;
    }
    if (best == NO_HANDLE) return false;
    const Order *order = list[best].order;
    list[best].order = NULL;
    if (mind_give(mind, order)) return true;
  }
}

/* Free orders: for each formation asked about, the answer that scores higher; each report shared half of the time. */
static void give_free(Mind *mind, Scored *list, int count) {
  for (int i = 0; i < count; i++) {
    const Order *order = list[i].order;
    if (order->kind == ORDER_CONSENT) {
      bool higher = true;
      for (int j = 0; j < count; j++)
        if (list[j].order->kind == ORDER_CONSENT && list[j].order->subject == order->subject && list[j].draw > list[i].draw) higher = false;
      if (higher) mind_give(mind, order);
    } else if (order->kind == ORDER_SHARE && list[i].draw >> 31) mind_give(mind, order);
  }
}

void random_orders(Mind *mind) {
  enum { CLASSES = 3 };   /* nothing, a policy, a redeployment: drawn for each open or secret order, before which one */
  Order legal[MAX_LEGAL];
  Scored list[MAX_LEGAL];
  int count = orders_legal(mind->scenario, mind->view, legal, MAX_LEGAL);
  for (int i = 0; i < count; i++) list[i] = (Scored){ order_draw(mind, &legal[i]), &legal[i] };
  give_free(mind, list, count);
  uint64_t seat = mind->scenario->seat[mind->seat].name.key;
  if (mind_may(mind, ORDER_FORECAST)) {
    uint32_t draw = choice_draw(mind->dice, PLAYER_FORECAST, seat, 0);
    mind_give_simple(mind, ORDER_FORECAST, (int)(draw % FORECAST_QUESTIONS), 0, (int32_t)((uint64_t)draw * (MILLI + 1) >> 32));
  }
  for (int slot = 0; slot < OPEN_ORDERS + SECRET_ORDERS; slot++) {
    uint32_t class = choice_draw(mind->dice, PLAYER_CLASS, seat, (uint32_t)slot) % CLASSES;
    if (class) give_best(mind, list, count, class == 1 ? ORDER_POLICY : ORDER_REDEPLOY, slot >= OPEN_ORDERS);
  }
}
