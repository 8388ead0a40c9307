/* The bargain: both parties hand in one blind move a round; a fixed table resolves the pair. A package on the table stays until
 * it is replaced, signed or the talks break off. What the clauses do is each system's own affair. */
#include "rules/room.h"

#include <string.h>

const char *const bargain_fields[] = {
  "track", "talks_resume", "signed_turn", "offer_turn", "phase", "round", "bargain_closed", "term", "offer", "offer_blind", "move",
  "move_blind", "handed_in", "happened", NULL,
};

static int party_other(const Scenario *scenario, int seat) {
  for (int i = 0; i < scenario->seats; i++)
    if (i != seat && scenario->seat[i].party) return i;
  return seat;
}

void bargain_base(const Scenario *scenario, const View *view, uint8_t package[MAX_CLAUSES]) {
  const GameState *s = &view->seen;
  int other = view->seat < MAX_SEATS ? party_other(scenario, view->seat) : 0;
  const uint8_t *from = s->offer_turn[other] ? s->offer[other] : view->seat < MAX_SEATS && s->offer_turn[view->seat] ? s->offer[view->seat] : s->term;
  memcpy(package, from, MAX_CLAUSES);
}

static int package_changes(const Scenario *scenario, const GameState *s, const uint8_t *package) {
  int changes = 0;
  for (int c = 0; c < scenario->clauses; c++) changes += package[c] != s->term[c];
  return changes;
}

int bargain_offers(const Scenario *scenario, const View *view, Order *out, int cap) {
  Order order = {.kind = ORDER_OFFER, .seat = view->seat};
  int count = 0;
  bargain_base(scenario, view, order.package);
  for (int c = 0; c < scenario->clauses; c++) {
    uint8_t base = order.package[c];
    for (int level = 0; level < scenario->clause[c].levels && count < cap; level++) {
      if (level == base) continue;
      order.package[c] = (uint8_t)level;
      if (order_refusal(scenario, view, &order).message == MSG_NONE) out[count++] = order;
    }
    order.package[c] = base;
  }
  return count;
}

/* The terms in force become the package; what changed is told, and signing warms relations. */
static void package_sign(Adjudication *a, const uint8_t *package) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  int changed = 0;
  for (int c = 0; c < scenario->clauses; c++) {
    if (s->term[c] == package[c]) continue;
    term_set(a, c, package[c], cause_of(CAUSE_CLAUSE, c));
    changed++;
  }
  s->signed_turn = s->turn;
  s->bargain_closed = 1;
  s->happened = (uint8_t)(s->happened | 1u << FORECAST_SIGNED);
  memset(s->offer_turn, 0, sizeof s->offer_turn);
  int party[2];
  parties_of(scenario, party);
  event_say(a, MSG_SIGNED, 2, cause_room(ROOM_BARGAIN), changed, party[0], party[1], 0);
  known_add(a, KT_TRUST, (int64_t)changed * assumed_milli(a, AS_SIGNING_TRUST), cause_room(ROOM_BARGAIN));
}

/* The changes of a package in one number, as message.h prints it. */
static int32_t package_packed(const Scenario *scenario, const GameState *s, const uint8_t *package) {
  _Static_assert(MAX_CLAUSES <= 16 && MAX_LEVELS <= 8, "a change of a clause fits into eight bits");
  int32_t packed = 0, count = 0;
  for (int c = 0; c < scenario->clauses && count < PACKAGE_CHANGES; c++)
    if (package[c] != s->term[c]) packed |= (int32_t)(0x80 | c << 3 | package[c]) << 8 * count++;
  return packed;
}

static void offer_reveal(Adjudication *a, int seat) {
  GameState *s = a->state;
  memcpy(s->offer[seat], s->offer_blind[seat], sizeof s->offer[seat]);
  s->offer_turn[seat] = s->turn;
  event_tell(a, MSG_OFFERED, 1, (Cause){CAUSE_SEAT, (uint8_t)seat, (uint16_t)seat}, parties_mask(a->scenario), MASK_ALL,
             seat, package_changes(a->scenario, s, s->offer[seat]), package_packed(a->scenario, s, s->offer[seat]), 0);
}

/* The other replaced its package in the round in which it was accepted. */
static void accept_lost(Adjudication *a, int seat, int other) {
  event_tell(a, MSG_ACCEPT_LOST, 1, (Cause){CAUSE_SEAT, (uint8_t)seat, (uint16_t)seat}, parties_mask(a->scenario), MASK_ALL, seat, other, 0, 0);
}

/* Both accept the other's package: what both packages say is signed, and where only one of them moves, its move; unless that
 * would change nothing, or more than one package may. */
static bool package_meet(const Scenario *scenario, const GameState *s, int p, int q, uint8_t *package) {
  memcpy(package, s->term, MAX_CLAUSES);
  for (int c = 0; c < scenario->clauses; c++) {
    if (s->offer[p][c] == s->offer[q][c]) package[c] = s->offer[p][c];
    else if (s->offer[p][c] == s->term[c]) package[c] = s->offer[q][c];
    else if (s->offer[q][c] == s->term[c]) package[c] = s->offer[p][c];
  }
  int changes = package_changes(scenario, s, package);
  return changes > 0 && changes <= PACKAGE_CHANGES;
}

static void talks_break(Adjudication *a, int seat) {
  GameState *s = a->state;
  s->bargain_closed = 1;
  s->talks_resume = (uint16_t)(s->turn + 1 + assumed_whole(a, AS_WALK_TURNS));
  memset(s->offer_turn, 0, sizeof s->offer_turn);
  Cause cause = {CAUSE_SEAT, (uint8_t)seat, (uint16_t)seat};
  event_say(a, MSG_WALKED, 2, cause, seat, s->talks_resume, 0, 0);
  known_add(a, KT_TRUST, -(int64_t)assumed_milli(a, AS_WALK_TRUST), cause);
}

void room_bargain(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  int p = 0;
  while (p < scenario->seats && !scenario->seat[p].party) p++;
  int q = party_other(scenario, p);
  int of_p = s->move_blind[p], of_q = s->move_blind[q];
  s->move[p] = (uint8_t)of_p;
  s->move[q] = (uint8_t)of_q;
  uint8_t package[MAX_CLAUSES];
  bool takes_p = of_p == MOVE_ACCEPT && s->offer_turn[q], takes_q = of_q == MOVE_ACCEPT && s->offer_turn[p];

  if (of_p == MOVE_WALK || of_q == MOVE_WALK) {
    talks_break(a, of_p == MOVE_WALK ? p : q);
  } else if (takes_p && takes_q) {        /* each wants the other's: what they share of both is signed, or nothing, and talks go on */
    if (package_meet(scenario, s, p, q, package)) package_sign(a, package);
    else event_tell(a, MSG_ACCEPT_CROSSED, 1, cause_room(ROOM_BARGAIN), parties_mask(scenario), MASK_ALL, p, q, 0, 0);
  } else if (takes_p && of_q != MOVE_OFFER) {       /* a package that is just being replaced cannot be accepted */
    memcpy(package, s->offer[q], MAX_CLAUSES);
    package_sign(a, package);
  } else if (takes_q && of_p != MOVE_OFFER) {
    memcpy(package, s->offer[p], MAX_CLAUSES);
    package_sign(a, package);
  } else {
    /* Once both have seen what is on the table, a round in which neither moves ends the talk for this turn. */
    if (s->round > 0 && of_p != MOVE_OFFER && of_q != MOVE_OFFER) s->bargain_closed = 1;
    if (of_p == MOVE_OFFER) offer_reveal(a, p);
    if (of_q == MOVE_OFFER) offer_reveal(a, q);
    if (takes_p) accept_lost(a, p, q);
    if (takes_q) accept_lost(a, q, p);
    if (of_p == MOVE_REFUSE && s->offer_turn[q]) event_tell(a, MSG_REFUSED, 1, (Cause){CAUSE_SEAT, (uint8_t)p, (uint16_t)p}, parties_mask(scenario), MASK_ALL, p, 0, 0, 0);
    if (of_q == MOVE_REFUSE && s->offer_turn[p]) event_tell(a, MSG_REFUSED, 1, (Cause){CAUSE_SEAT, (uint8_t)q, (uint16_t)q}, parties_mask(scenario), MASK_ALL, q, 0, 0, 0);
    if (of_p == MOVE_OFFER && of_q == MOVE_OFFER && memcmp(s->offer[p], s->offer[q], MAX_CLAUSES) == 0 && package_changes(scenario, s, s->offer[p]) > 0) {
      memcpy(package, s->offer[p], MAX_CLAUSES);
      package_sign(a, package);
    }
  }
  s->move_blind[p] = s->move_blind[q] = MOVE_NONE;
  memcpy(s->offer_blind[p], s->term, sizeof s->offer_blind[p]);
  memcpy(s->offer_blind[q], s->term, sizeof s->offer_blind[q]);
}
