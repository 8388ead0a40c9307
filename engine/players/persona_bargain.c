/* A persona at the bargaining table. A package's worth is the sum of its clauses' declared worth against the terms in force.
 * It opens with the package best for itself, and asks for less as turns pass without a signature, down to its reserve; among
 * packages worth what it asks, it offers the one best for the other side, which it judges by the other seat's declared
 * personas: public knowledge. It accepts what is worth about as much as its own next offer. */
#include "players/mind.h"
#include <string.h>

/* Gains of every level against the terms in force, thousandths of a point. */
typedef struct Gains {
  int32_t mine[MAX_CLAUSES][MAX_LEVELS];
  int32_t theirs[MAX_CLAUSES][MAX_LEVELS];
} Gains;

typedef struct Plan { uint8_t package[MAX_CLAUSES]; int64_t mine; int best_clause; } Plan;

static void weigh_levels(const Mind *mind, Gains *gains) {
  const Scenario *s = mind->scenario;
  int judges[MAX_PERSONAS], count = 0;
  for (int p = 0; p < s->personas; p++)
    if (s->persona[p].seat == mind->ally) judges[count++] = p;
  for (int c = 0; c < s->clauses; c++) {
    int term = mind->view->seen.term[c];
    const int32_t *own = s->persona_clause[mind->persona][c];
    for (int l = 0; l < s->clause[c].levels; l++) {
      gains->mine[c][l] = own[l] - own[term];
      int32_t sum = 0;
      for (int j = 0; j < count; j++) sum += s->persona_clause[judges[j]][c][l] - s->persona_clause[judges[j]][c][term];
      gains->theirs[c][l] = count ? sum / count : 0;
    }
  }
}

static int64_t package_gain(const Mind *mind, const uint8_t *package) {
  const Scenario *s = mind->scenario;
  int64_t sum = 0;
  for (int c = 0; c < s->clauses; c++) {
    const int32_t *own = s->persona_clause[mind->persona][c];
    if (package[c] < s->clause[c].levels) sum += own[package[c]] - own[mind->view->seen.term[c]];
  }
  return sum;
}

/* The package that is best by my gain + care/1000 of theirs, with at most PACKAGE_CHANGES changes. */
static Plan plan_with(const Mind *mind, const Gains *gains, int32_t care) {
  const Scenario *s = mind->scenario;
  struct { int64_t score; uint8_t clause, level; } top[PACKAGE_CHANGES] = { { 0, 0, 0 } };
  for (int c = 0; c < s->clauses; c++) {
    int64_t best = 0;
    int level = 0;
    for (int l = 0; l < s->clause[c].levels; l++) {
      int64_t score = (int64_t)gains->mine[c][l] * MILLI + (int64_t)gains->theirs[c][l] * care;
      if (score > best) { best = score; level = l; }
    }
    for (int k = 0; k < PACKAGE_CHANGES; k++) {
      if (best <= top[k].score) continue;
      memmove(&top[k + 1], &top[k], (size_t)(PACKAGE_CHANGES - 1 - k) * sizeof top[0]);
      top[k].score = best; top[k].clause = (uint8_t)c; top[k].level = (uint8_t)level;
      break;
    }
  }
  Plan plan = { .best_clause = NO_HANDLE };
  memcpy(plan.package, mind->view->seen.term, sizeof plan.package);
  int32_t most = 0;
  for (int k = 0; k < PACKAGE_CHANGES; k++) {
    if (top[k].score <= 0) break;
    int32_t gain = gains->mine[top[k].clause][top[k].level];
    plan.package[top[k].clause] = top[k].level;
    plan.mine += gain;
    if (gain > most) { most = gain; plan.best_clause = top[k].clause; }
  }
  return plan;
}

/* The most considerate package that is still worth `target`; `own` is the selfish one. */
static Plan plan_worth(const Mind *mind, const Gains *gains, Plan own, int64_t target) {
  static const int32_t care[] = { 125, 250, 500, 1000, 2000, 4000, 8000 };   /* of the other's gain per 1000 of mine */
  int low = 0, high = (int)(sizeof care / sizeof care[0]);
  Plan best = own;
  while (low < high) {   /* own gain falls as care rises */
    int middle = (low + high) / 2;
    Plan plan = plan_with(mind, gains, care[middle]);
    if (plan.mine >= target) { best = plan; low = middle + 1; } else high = middle;
  }
  return best;
}

/* Turns since it began to bargain for the present terms, thousandths; a round is a third of a turn. */
static int64_t patience_spent(const Mind *mind) {
  const GameState *seen = &mind->view->seen;
  int since = seen->signed_turn ? seen->signed_turn : 1;
  return ((int64_t)(seen->turn - since) * BARGAIN_ROUNDS + seen->round) * MILLI / BARGAIN_ROUNDS;
}

/* A bluffer opens one level beyond its wish on the clause it gains most by. */
static void demand_more(const Mind *mind, Plan *plan) {
  const Scenario *s = mind->scenario;
  if (plan->best_clause == NO_HANDLE) return;
  uint32_t bluff = chance_from_micro(s->persona[mind->persona].bluff);
  if (!dice_chance(mind->dice, player_purposes[PLAYER_BLUFF].number, s->seat[mind->seat].name.key, 0, bluff)) return;
  int c = plan->best_clause, wish = plan->package[c], term = mind->view->seen.term[c];
  int beyond = wish > term ? wish + 1 : wish - 1;
  if (beyond >= 0 && beyond < s->clause[c].levels) plan->package[c] = (uint8_t)beyond;
}

static bool offer_on_table(const Mind *mind) {
  const GameState *seen = &mind->view->seen;
  return seen->offer_turn[mind->ally] != 0 && memcmp(seen->offer[mind->ally], seen->term, mind->scenario->clauses) != 0;
}

void persona_bargain(Mind *mind) {
  const Scenario *s = mind->scenario;
  const Persona *persona = &s->persona[mind->persona];
  Gains gains;                  /* every level that exists is written before it is read */
  weigh_levels(mind, &gains);
  Plan own = plan_with(mind, &gains, 0);
  if (own.mine < persona->reserve || own.mine <= 0) {   /* nothing it could sign is worth its while */
    mind_give_simple(mind, ORDER_REFUSE, 0, 0, 0);
    return;
  }
  int64_t spent = patience_spent(mind);
  int64_t target = persona->reserve + (own.mine - persona->reserve) * discount_after(persona->discount, spent) / MILLI;
  Plan plan = spent == 0 ? own : plan_worth(mind, &gains, own, target);
  if (offer_on_table(mind)) {
    int64_t offered = package_gain(mind, mind->view->seen.offer[mind->ally]);
    int64_t enough = plan.mine * persona->discount / MILLI;
    if (offered >= (enough > persona->reserve ? enough : persona->reserve) && mind_give_simple(mind, ORDER_ACCEPT, 0, 0, 0)) return;
    uint32_t walk = chance_from_micro(persona->bluff / WALK_BLUFF_SHARE);
    if (mind->view->seen.round > 0 && offered < -(int64_t)WALK_DEPTH * persona->reserve &&
        dice_chance(mind->dice, player_purposes[PLAYER_WALK].number, s->seat[mind->seat].name.key, mind->view->seen.round, walk) &&
        mind_give_simple(mind, ORDER_WALK, 0, 0, 0)) return;
  }
  if (spent == 0) demand_more(mind, &plan);
  /* A package already on the table stands: repeating it would replace it, and nobody can accept what is being replaced. */
  const GameState *seen = &mind->view->seen;
  bool stands = seen->offer_turn[mind->seat] != 0 && memcmp(seen->offer[mind->seat], plan.package, s->clauses) == 0;
  Order offer = { .kind = ORDER_OFFER, .seat = (uint8_t)mind->seat };
  memcpy(offer.package, plan.package, sizeof offer.package);
  if (stands || !mind_give(mind, &offer)) mind_give_simple(mind, ORDER_REFUSE, 0, 0, 0);
}
