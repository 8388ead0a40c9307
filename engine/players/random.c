/* Plays at random over legal orders, for tests and as a yardstick. What kind of thing to do is drawn first (which move, how
 * many clauses, a policy or a redeployment or nothing), then which one: each option is scored by a draw under its own name,
 * and the highest legal one is given. So an option that it does not take changes none of its other choices. */
#include "players/mind.h"
#include <string.h>

/* How often each move is tried first, out of 256. A walk ends the talks for turns, so it is rare. */
static const struct { uint8_t kind, weight; } moves[] = { { ORDER_OFFER, 150 }, { ORDER_ACCEPT, 64 }, { ORDER_REFUSE, 34 }, { ORDER_WALK, 8 } };

enum { MAX_SCORED = MAX_POLICIES > MAX_FORMATIONS ? MAX_POLICIES : MAX_FORMATIONS };
typedef struct Scored { uint32_t draw; uint16_t handle; } Scored;

/* Takes the highest out of the list; false when it is empty. Of equal draws the first. */
static bool take_highest(Scored *list, int *count, int *handle) {
  if (*count == 0) return false;
  int best = 0;
  for (int i = 1; i < *count; i++)
    if (list[i].draw > list[best].draw) best = i;
  *handle = list[best].handle;
  memmove(&list[best], &list[best + 1], (size_t)(*count - best - 1) * sizeof *list);
  --*count;
  return true;
}

/* The level of a clause, other than `not_level`, that scores highest in this round. */
static int draw_level(const Mind *mind, int c, int not_level) {
  const Clause *clause = &mind->scenario->clause[c];
  int best = not_level;
  uint32_t best_draw = 0;
  for (int l = 0; l < clause->levels; l++) {
    uint32_t draw = choice_draw(mind->dice, PLAYER_LEVEL, clause->level[l].name.key, mind->view->seen.round);
    if (l != not_level && (best == not_level || draw > best_draw)) { best = l; best_draw = draw; }
  }
  return best;
}

/* The base with one to three clauses put to drawn levels, each kept only if the whole stays legal. */
static bool give_offer(Mind *mind) {
  const Scenario *s = mind->scenario;
  uint32_t round = mind->view->seen.round;
  Order offer = { .kind = ORDER_OFFER, .seat = (uint8_t)mind->seat };
  bargain_base(s, mind->view, offer.package);
  int wanted = 1 + (int)(choice_draw(mind->dice, PLAYER_COUNT, s->seat[mind->seat].name.key, round) % PACKAGE_CHANGES);
  Scored list[MAX_CLAUSES];
  int count = 0, c;
  for (int i = 0; i < s->clauses; i++) list[count++] = (Scored){ choice_draw(mind->dice, PLAYER_CLAUSE, s->clause[i].name.key, round), (uint16_t)i };
  while (wanted > 0 && take_highest(list, &count, &c)) {
    Order changed = offer;
    changed.package[c] = (uint8_t)draw_level(mind, c, offer.package[c]);
    if (order_refusal(s, mind->view, &changed).message != MSG_NONE) continue;
    offer = changed;
    wanted--;
  }
  return mind_give(mind, &offer);
}

void random_bargain(Mind *mind) {
  uint32_t draw = choice_draw(mind->dice, PLAYER_MOVE, mind->scenario->seat[mind->seat].name.key, mind->view->seen.round) >> 24;
  int first = 0;
  while (draw >= moves[first].weight && first + 1 < (int)(sizeof moves / sizeof moves[0])) draw -= moves[first++].weight;
  if (moves[first].kind != ORDER_OFFER && mind_give_simple(mind, moves[first].kind, 0, 0, 0)) return;
  if (!give_offer(mind)) mind_give_simple(mind, ORDER_REFUSE, 0, 0, 0);
}

static void give_policy(Mind *mind, bool secret) {
  const Scenario *s = mind->scenario;
  Scored list[MAX_SCORED];
  int count = 0, handle;
  for (int p = 0; p < s->policies; p++)
    if (s->policy[p].seat == mind->seat && s->policy[p].secret == secret)
      list[count++] = (Scored){ choice_draw(mind->dice, PLAYER_POLICY, s->policy[p].name.key, 0), (uint16_t)p };
  while (take_highest(list, &count, &handle))
    if (mind_give_simple(mind, ORDER_POLICY, handle, 0, 0)) return;
}

static void give_redeployment(Mind *mind, bool secret) {
  const Scenario *s = mind->scenario;
  Scored unit[MAX_SCORED], goal[MAX_PLACES];
  int units = 0, handle;
  for (int f = 0; f < s->formations; f++)
    if (s->formation[f].owner == mind->seat)
      unit[units++] = (Scored){ choice_draw(mind->dice, PLAYER_REDEPLOY, s->formation[f].name.key, 0), (uint16_t)f };
  while (take_highest(unit, &units, &handle)) {
    uint64_t key = s->formation[handle].name.key;
    Procedure procedure = secret ? PROCEDURE_SILENT : choice_draw(mind->dice, PLAYER_PROCEDURE, key, 0) >> 31 ? PROCEDURE_ASK : PROCEDURE_NOTIFY;
    int goals = 0, place;
    for (int p = 0; p < s->places; p++)
      if (place_takes(s, p, handle))
        goal[goals++] = (Scored){ choice_draw(mind->dice, PLAYER_REDEPLOY, key_pair(key, s->place[p].name.key), 0), (uint16_t)p };
    while (take_highest(goal, &goals, &place))
      if (mind_give_simple(mind, ORDER_REDEPLOY, handle, place, procedure)) return;
  }
}

/* Free orders: an answer to each request, each report shared half of the time, a probability. */
static void give_free(Mind *mind) {
  const Scenario *s = mind->scenario;
  for (int f = 0; f < s->formations; f++)
    if (mind->view->seen.formation_request[f] == CONSENT_ASKED)
      mind_give_simple(mind, ORDER_CONSENT, f, 0, (int32_t)(choice_draw(mind->dice, PLAYER_CONSENT, s->formation[f].name.key, 0) >> 31));
  for (int r = 0; r < s->reports; r++)
    if (choice_draw(mind->dice, PLAYER_SHARE, key_pair(s->report[r].key, s->seat[mind->seat].name.key), 0) >> 31) mind_give_simple(mind, ORDER_SHARE, r, 0, 0);
  uint32_t draw = choice_draw(mind->dice, PLAYER_FORECAST, s->seat[mind->seat].name.key, 0);
  int question = question_first(s, (int)(draw % FORECAST_QUESTIONS));
  if (question != NO_HANDLE) mind_give_simple(mind, ORDER_FORECAST, question, 0, (int32_t)((uint64_t)draw * (MILLI + 1) >> 32));
}

void random_orders(Mind *mind) {
  enum { NOTHING, POLICY, REDEPLOYMENT, CLASSES };
  for (int slot = 0; slot < OPEN_ORDERS + SECRET_ORDERS; slot++) {
    uint32_t class = choice_draw(mind->dice, PLAYER_CLASS, mind->scenario->seat[mind->seat].name.key, (uint32_t)slot) % CLASSES;
    if (class == POLICY) give_policy(mind, slot >= OPEN_ORDERS);
    if (class == REDEPLOYMENT) give_redeployment(mind, slot >= OPEN_ORDERS);
  }
  give_free(mind);
}
