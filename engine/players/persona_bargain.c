/* A persona at the bargaining table. A package's worth is the sum of its clauses' declared worth against the terms in force.
 * It opens with the package best for itself; as rounds pass without a signature it cares more for what the other side gains,
 * which it judges by the other seat's declared personas (public knowledge), as long as the package stays worth its reserve.
 * So packages that cost it little and give the other much come first. It accepts what is worth about as much as its own next
 * offer, and refuses when nothing it could sign is worth its reserve. */
#include "players/mind.h"
#include <string.h>

typedef struct Plan { uint8_t package[MAX_CLAUSES]; int64_t mine; int best_clause; } Plan;

static uint64_t eight_levels(const uint8_t *level) {
  uint64_t eight;
  memcpy(&eight, level, sizeof eight);
  return eight;
}

static int64_t package_gain(const Mind *mind, const uint8_t *package) {
  const SeatOutlook *own = &mind->outlook->seat[mind->seat];
  int64_t sum = 0;
  const uint8_t *term = mind->view->seen.term;
  _Static_assert(MAX_CLAUSES % 8 == 0, "clauses are looked at eight at a time: few differ");
  for (int first = 0; first < MAX_CLAUSES; first += 8)
    for (uint64_t differ = eight_levels(package + first) ^ eight_levels(term + first); differ; ) {
      int byte = __builtin_ctzll(differ) / 8, c = first + byte;
      differ &= ~(UINT64_C(0xFF) << 8 * byte);
      sum += own->mine[c][package[c] % MAX_LEVELS] - own->mine[c][term[c]];
    }
  return sum;
}

/* The package that is best by my gain and as much of theirs as I care for, with at most PACKAGE_CHANGES changes. */
static Plan plan_with(const Mind *mind, int care) {
  const SeatOutlook *own = &mind->outlook->seat[mind->seat];
  const uint8_t *term = mind->view->seen.term;
  int32_t top_score[PACKAGE_CHANGES + 1] = { 0 };   /* falling; the last place is for what drops out */
  int top[PACKAGE_CHANGES + 1] = { 0 };
  for (int c = 0; c < mind->scenario->clauses; c++) {
    int32_t score = own->best_score[care][c] - own->score[care][c][term[c]];
    if (score <= top_score[PACKAGE_CHANGES - 1]) continue;
    int k = PACKAGE_CHANGES;
    for (; k > 0 && top_score[k - 1] < score; k--) { top_score[k] = top_score[k - 1]; top[k] = top[k - 1]; }
    top_score[k] = score;
    top[k] = c;
  }
  Plan plan = { .best_clause = NO_HANDLE };
  memcpy(plan.package, term, sizeof plan.package);
  int32_t most = 0;
  for (int k = 0; k < PACKAGE_CHANGES && top_score[k] > 0; k++) {
    int c = top[k], level = own->best[care][c];
    int32_t gain = own->mine[c][level] - own->mine[c][term[c]];
    plan.package[c] = (uint8_t)level;
    plan.mine += gain;
    if (gain > most) { most = gain; plan.best_clause = c; }
  }
  return plan;
}

/* Rounds since it began to bargain for the present terms. */
static int rounds_spent(const GameState *seen) {
  int since = seen->signed_turn ? seen->signed_turn : 1;
  return (seen->turn - since) * BARGAIN_ROUNDS + seen->round;
}

static int care_after(const SeatOutlook *own, int64_t milli_rounds) {
  int care = 0;
  while (care + 1 < CARES && milli_rounds >= own->care_from[care + 1]) care++;
  return care;
}

static bool worth_signing(const Mind *mind, const Plan *plan) {
  return plan->mine > 0 && plan->mine >= mind->scenario->persona[mind->persona].reserve;
}

/* The most considerate package, up to this care, that is still worth its reserve; own gain falls as care rises. False: none. */
static bool plan_within(const Mind *mind, int care, Plan *best) {
  bool found = false;
  for (int low = 1, high = care; low <= high; care = (low + high) / 2) {
    Plan plan = plan_with(mind, care);
    if (worth_signing(mind, &plan)) { *best = plan; found = true; low = care + 1; } else high = care - 1;
  }
  if (found) return true;
  *best = plan_with(mind, 0);
  return worth_signing(mind, best);
}

static bool plan_stands(const Mind *mind, Plan *plan) {
  memcpy(plan->package, mind->view->seen.offer[mind->seat], sizeof plan->package);
  plan->mine = package_gain(mind, plan->package);
  plan->best_clause = NO_HANDLE;
  return true;
}

/* What it would offer now. While it cares no more than a round ago, its package on the table is still what it wants; and in
 * the second round of a turn it answers what it has just seen. */
static bool plan_now(const Mind *mind, int rounds, Plan *plan) {
  const GameState *seen = &mind->view->seen;
  const SeatOutlook *own = &mind->outlook->seat[mind->seat];
  bool on_table = seen->offer_turn[mind->seat] != 0;
  if (on_table && seen->round == 1 && seen->offer_turn[mind->seat] == seen->turn) return plan_stands(mind, plan);
  if (rounds == 0) return plan_within(mind, 0, plan);
  int64_t wear = mind->haste;
  int care = care_after(own, rounds * wear);
  if (on_table && care == care_after(own, (rounds - 1) * wear)) return plan_stands(mind, plan);
  return plan_within(mind, care, plan);
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

/* Accepts or, rarely, walks away; false when neither. */
static bool answer(Mind *mind, const Plan *plan) {
  const Scenario *s = mind->scenario;
  const Persona *persona = &s->persona[mind->persona];
  const GameState *seen = &mind->view->seen;
  if (seen->offer_turn[mind->ally] == 0) return false;
  int64_t offered = package_gain(mind, seen->offer[mind->ally]), enough = plan->mine * persona->discount / MILLI;
  if (enough < persona->reserve) enough = persona->reserve;
  if (offered > 0 && offered >= enough) return mind_give_simple(mind, ORDER_ACCEPT, 0, 0, 0);
  if (seen->round == 0 || offered >= -(int64_t)WALK_DEPTH * persona->reserve) return false;
  uint32_t walk = chance_from_micro(persona->bluff / WALK_BLUFF_SHARE);
  return dice_chance(mind->dice, player_purposes[PLAYER_WALK].number, s->seat[mind->seat].name.key, seen->round, walk) &&
         mind_give_simple(mind, ORDER_WALK, 0, 0, 0);
}

int64_t persona_haste(const Scenario *scenario, uint64_t seed, int seat) {
  uint32_t draw = choice_draw(player_dice(seed, 0), PLAYER_HASTE, scenario->seat[seat].name.key, 0);
  return HASTE_LEAST + (int64_t)((uint64_t)draw * (HASTE_MOST - HASTE_LEAST) >> 32);
}

/* A package put on the table this turn gets an answer; an older one has had it, and silence says the same. */
static void refuse_if_new(Mind *mind) {
  const GameState *seen = &mind->view->seen;
  if (seen->offer_turn[mind->ally] == seen->turn) mind_give_simple(mind, ORDER_REFUSE, 0, 0, 0);
}

void persona_bargain(Mind *mind) {
  const Scenario *s = mind->scenario;
  const GameState *seen = &mind->view->seen;
  int rounds = rounds_spent(seen);
  Plan plan;
  if (!plan_now(mind, rounds, &plan)) {
    refuse_if_new(mind);
    return;
  }
  if (answer(mind, &plan)) return;
  if (rounds == 0) demand_more(mind, &plan);
  /* A package already on the table stands: repeating it would replace it, and nobody can accept what is being replaced. */
  bool stands = seen->offer_turn[mind->seat] != 0 && memcmp(seen->offer[mind->seat], plan.package, s->clauses) == 0;
  Order offer = { .kind = ORDER_OFFER, .seat = (uint8_t)mind->seat };
  memcpy(offer.package, plan.package, sizeof offer.package);
  if (stands || !mind_give(mind, &offer)) refuse_if_new(mind);
}
