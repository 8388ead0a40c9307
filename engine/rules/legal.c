/* Legality: may this seat give this order now? Reads the seat's view and nothing else. Says why not, and what would be
 * possible instead. Does NOT look at hidden obstacles: they surface when the order is carried out. */
#include "rules/needs.h"
#include "rules/room.h"

static Refusal refuse(MessageId why, int32_t a0, int32_t a1, MessageId hint, int32_t h0, int32_t h1) {
  return (Refusal){.message = (uint16_t)why, .hint = (uint16_t)hint, .arg = {a0, a1, 0, 0}, .hint_arg = {h0, h1, 0, 0}};
}
static const Refusal legal = {0};

static bool order_is_secret(const Scenario *scenario, int kind, int subject, int32_t amount) {
  return (kind == ORDER_POLICY && scenario->policy[subject].secret) || (kind == ORDER_REDEPLOY && amount == PROCEDURE_SILENT);
}

/* Orders of a seat that wait, counted as open or as secret. Consent and sharing count as neither. */
static int orders_waiting(const Scenario *scenario, const GameState *s, int seat, bool secret) {
  int count = 0;
  for (int i = 0; i < s->order_count[seat]; i++) {
    int kind = s->order_kind[seat][i];
    if (kind != ORDER_POLICY && kind != ORDER_REDEPLOY) continue;
    count += order_is_secret(scenario, kind, s->order_subject[seat][i], s->order_amount[seat][i]) == secret;
  }
  return count;
}

static bool order_waits(const GameState *s, int seat, int kind, int subject) {
  for (int i = 0; i < s->order_count[seat]; i++)
    if (s->order_kind[seat][i] == kind && s->order_subject[seat][i] == subject) return true;
  return false;
}

/* Going past the terms is paid for like anything else: who cannot pay cannot do it. */
static int32_t order_cost(const Scenario *scenario, const GameState *s, const Order *o) {
  if (o->kind == ORDER_POLICY) return policy_cost(scenario, s, o->subject);
  if (o->kind != ORDER_REDEPLOY) return 0;
  int excess = order_leaves(scenario, s, o->seat, o->subject, o->target) ? terms_excess(scenario, s, o->amount) : 0;
  return register_milli(scenario, AS_REDEPLOY_COST) + excess * register_milli(scenario, AS_EXCESS_CAPITAL);
}

int32_t capital_free(const Scenario *scenario, const GameState *state, int seat) {
  int32_t free = state->capital[seat];
  for (int i = 0; i < state->order_count[seat]; i++)
    free -= order_cost(scenario, state, &(Order){.kind = state->order_kind[seat][i], .seat = (uint8_t)seat, .subject = state->order_subject[seat][i],
                                                .target = state->order_target[seat][i], .amount = state->order_amount[seat][i]});
  return free;
}

/* What open and secret orders share: room in the queue, the turn's budget of orders, capital. */
static Refusal budget_refusal(const Scenario *scenario, const GameState *s, const Order *o) {
  bool secret = order_is_secret(scenario, o->kind, o->subject, o->amount);
  int most = secret ? SECRET_ORDERS : OPEN_ORDERS;
  if (orders_waiting(scenario, s, o->seat, secret) >= most)
    return refuse(secret ? MSG_NO_SECRET_LEFT : MSG_NO_OPEN_LEFT, most, 0, MSG_HINT_UNDO, 0, 0);
  int32_t cost = order_cost(scenario, s, o), free = capital_free(scenario, s, o->seat);
  if (cost > free) return refuse(MSG_NO_CAPITAL, cost, free, MSG_HINT_CAPITAL, s->capital[o->seat], 0);
  return legal;
}

bool policies_exclude(const Scenario *scenario, int policy, int other) {
  return (scenario->policy[policy].excluded[other / 8] >> other % 8 & 1) || (scenario->policy[other].excluded[policy / 8] >> policy % 8 & 1);
}

static int excluded_by_waiting(const Scenario *scenario, const GameState *s, int seat, int policy) {
  for (int i = 0; i < s->order_count[seat]; i++)
    if (s->order_kind[seat][i] == ORDER_POLICY && policies_exclude(scenario, policy, s->order_subject[seat][i])) return s->order_subject[seat][i];
  return NO_HANDLE;
}

static Refusal policy_refusal(const Scenario *scenario, const GameState *s, const Order *o) {
  if (o->subject >= scenario->policies) return refuse(MSG_NO_SUCH_POLICY, o->subject, 0, MSG_NONE, 0, 0);
  const Policy *policy = &scenario->policy[o->subject];
  if (policy->seat != o->seat) return refuse(MSG_NOT_YOUR_POLICY, o->subject, policy->seat, MSG_NONE, 0, 0);
  if (order_waits(s, o->seat, ORDER_POLICY, o->subject)) return refuse(MSG_ALREADY_ORDERED, o->subject, 0, MSG_HINT_UNDO, 0, 0);
  int last = s->policy_turn[o->subject];
  if (last && policy->cooldown == 255) return refuse(MSG_ONLY_ONCE, o->subject, last, MSG_NONE, 0, 0);
  if (last && policy->cooldown && s->turn <= last + policy->cooldown)
    return refuse(MSG_TOO_SOON, o->subject, last + policy->cooldown + 1, MSG_NONE, 0, 0);
  int other = excluded_by_waiting(scenario, s, o->seat, o->subject);
  if (other != NO_HANDLE) return refuse(MSG_EXCLUDED, o->subject, other, MSG_HINT_UNDO, 0, 0);
  int test = condition_failing(scenario, s, policy->needs);
  if (test >= 0) return needs_refusal(scenario, s, o->subject, test);
  return budget_refusal(scenario, s, o);
}

bool place_takes(const Scenario *scenario, int place, int formation) {
  const Formation *f = &scenario->formation[formation];
  const Place *p = &scenario->place[place];
  return place == f->home || (f->lift_class == LIFT_SAIL ? p->port : p->base);
}

static bool is_abroad(const Scenario *scenario, const Formation *f, int place) { return scenario->place[place].side != f->owner && place != f->home; }

/* Where it could go instead: the nearest three places that take it, at home only where it may not go abroad. */
static Refusal with_places(Refusal refusal, const Scenario *scenario, const GameState *s, int formation, bool abroad) {
  static const MessageId hints[] = {MSG_NONE, MSG_HINT_PLACE_ONE, MSG_HINT_PLACE_TWO, MSG_HINT_PLACE_THREE};
  const Formation *f = &scenario->formation[formation];
  int at = s->formation_place[formation], found = 0, near[3];
  for (int p = 0; p < scenario->places; p++) {
    if (p == at || !place_takes(scenario, p, formation) || (!abroad && is_abroad(scenario, f, p))) continue;
    int slot = found < 3 ? found++ : 3;
    for (; slot > 0 && scenario->kilometres[at][near[slot - 1]] > scenario->kilometres[at][p]; slot--)
      if (slot < 3) near[slot] = near[slot - 1];
    if (slot < 3) near[slot] = p;
  }
  refusal.hint = (uint16_t)hints[found];
  for (int i = 0; i < found; i++) refusal.hint_arg[i] = near[i];
  return refusal;
}

static bool may_go_abroad(const Scenario *scenario, const GameState *s, int seat) {
  return seat != scenario->known_seat[KS_SEOUL] || term_level(scenario, s, KC_FORCES) >= LEVEL_CONSENT;
}

static Refusal redeploy_refusal(const Scenario *scenario, const GameState *s, const Order *o) {
  if (o->subject >= scenario->formations) return refuse(MSG_NO_SUCH_FORMATION, o->subject, 0, MSG_NONE, 0, 0);
  const Formation *f = &scenario->formation[o->subject];
  if (f->owner != o->seat) return refuse(MSG_NOT_YOUR_FORMATION, o->subject, f->owner, MSG_NONE, 0, 0);
  if (f->lift_class == LIFT_FIXED) return refuse(MSG_FORMATION_FIXED, o->subject, 0, MSG_NONE, 0, 0);
  if (o->target >= scenario->places) return refuse(MSG_NO_SUCH_PLACE, o->target, 0, MSG_NONE, 0, 0);
  if (s->formation_stage[o->subject] != FORMATION_READY)
    return refuse(MSG_FORMATION_MOVING, o->subject, s->formation_goal[o->subject], MSG_HINT_WAIT, 0, 0);
  int at = s->formation_place[o->subject];
  if (at == o->target) return refuse(MSG_ALREADY_THERE, o->subject, o->target, MSG_NONE, 0, 0);
  bool abroad = may_go_abroad(scenario, s, o->seat);
  if (!place_takes(scenario, o->target, o->subject))
    return with_places(refuse(f->lift_class == LIFT_SAIL ? MSG_NO_PORT : MSG_NO_BASE, o->target, o->subject, MSG_NONE, 0, 0), scenario, s, o->subject, abroad);
  if (o->amount < 0 || o->amount >= PROCEDURES) return refuse(MSG_NO_SUCH_PROCEDURE, o->amount, 0, MSG_NONE, 0, 0);
  if (!abroad && is_abroad(scenario, f, o->target)) return refuse(MSG_FORCES_NOT_AGREED, o->subject, o->target, MSG_HINT_FORCES, 0, 0);
  if (order_waits(s, o->seat, ORDER_REDEPLOY, o->subject)) return refuse(MSG_FORMATION_ORDERED, o->subject, 0, MSG_HINT_UNDO, 0, 0);
  return budget_refusal(scenario, s, o);
}

static Refusal consent_refusal(const Scenario *scenario, const GameState *s, const Order *o) {
  if (o->subject >= scenario->formations) return refuse(MSG_NO_SUCH_FORMATION, o->subject, 0, MSG_NONE, 0, 0);
  if (!scenario->seat[o->seat].party || scenario->formation[o->subject].owner == o->seat) return refuse(MSG_NOT_ASKED_YOU, o->subject, 0, MSG_NONE, 0, 0);
  if (s->formation_request[o->subject] != CONSENT_ASKED) return refuse(MSG_NOT_ASKED, o->subject, 0, MSG_NONE, 0, 0);
  if (order_waits(s, o->seat, ORDER_CONSENT, o->subject)) return refuse(MSG_ALREADY_ANSWERED, o->subject, 0, MSG_HINT_UNDO, 0, 0);
  if (o->amount != 0 && o->amount != 1) return refuse(MSG_CONSENT_YES_NO, 0, 0, MSG_NONE, 0, 0);
  return legal;
}

static Refusal share_refusal(const Scenario *scenario, const GameState *s, const Order *o) {
  if (o->subject >= scenario->reports) return refuse(MSG_NO_SUCH_REPORT, o->subject, 0, MSG_NONE, 0, 0);
  if (!scenario->seat[o->seat].party || s->report[o->seat][o->subject] < 0) return refuse(MSG_NO_REPORT, o->subject, 0, MSG_NONE, 0, 0);
  if (order_waits(s, o->seat, ORDER_SHARE, o->subject)) return refuse(MSG_ALREADY_SHARED, o->subject, 0, MSG_NONE, 0, 0);
  return legal;
}

static Refusal forecast_refusal(const Scenario *scenario, const GameState *s, const Order *o) {
  if (o->subject >= FORECAST_QUESTIONS) return refuse(MSG_NO_SUCH_QUESTION, FORECAST_QUESTIONS, 0, MSG_NONE, 0, 0);
  if (!question_is_open(scenario, o->subject)) return refuse(MSG_QUESTION_CLOSED, 0, 0, MSG_NONE, 0, 0);
  if (o->amount < 0 || o->amount > MILLI) return refuse(MSG_FORECAST_RANGE, 0, 0, MSG_NONE, 0, 0);
  if (s->forecast[o->seat] >= 0) return refuse(MSG_FORECAST_ONCE, 0, 0, MSG_HINT_UNDO, 0, 0);
  return legal;
}

static Refusal bargain_refusal(const Scenario *scenario, const GameState *s, const Order *o) {
  if (s->move_blind[o->seat] != MOVE_NONE) return refuse(MSG_MOVE_MADE, s->move_blind[o->seat], 0, MSG_HINT_UNDO, 0, 0);
  if (o->kind == ORDER_WALK) return legal;
  if (o->kind == ORDER_ACCEPT || o->kind == ORDER_REFUSE) {
    for (int other = 0; other < scenario->seats; other++)
      if (other != o->seat && scenario->seat[other].party && s->offer_turn[other]) return legal;
    return refuse(MSG_NOTHING_OFFERED, 0, 0, MSG_HINT_OFFER, 0, 0);
  }
  int changes = 0;
  for (int c = 0; c < scenario->clauses; c++) {
    if (o->package[c] >= scenario->clause[c].levels) return refuse(MSG_NO_SUCH_LEVEL, c, o->package[c], MSG_NONE, 0, 0);
    changes += o->package[c] != s->term[c];
  }
  if (changes == 0) return refuse(MSG_OFFER_EMPTY, 0, 0, MSG_HINT_OFFER, 0, 0);
  if (changes > PACKAGE_CHANGES) return refuse(MSG_OFFER_TOO_WIDE, changes, PACKAGE_CHANGES, MSG_HINT_OFFER_LESS, PACKAGE_CHANGES, 0);
  return legal;
}

static Refusal inject_refusal(const Scenario *scenario, const GameState *s, const Order *o) {
  if (s->pending_count >= MAX_PENDING) return refuse(MSG_QUEUE_FULL, 0, 0, MSG_NONE, 0, 0);
  if (o->kind == ORDER_INJECT_CARD && o->subject >= scenario->cards) return refuse(MSG_NO_SUCH_CARD, o->subject, 0, MSG_NONE, 0, 0);
  if (o->kind == ORDER_INJECT_TRACK && o->subject >= scenario->tracks) return refuse(MSG_NO_SUCH_TRACK, o->subject, 0, MSG_NONE, 0, 0);
  return legal;
}

Refusal order_refusal(const Scenario *scenario, const View *view, const Order *o) {
  const GameState *s = &view->seen;
  if (s->over) return refuse(MSG_GAME_OVER, 0, 0, MSG_NONE, 0, 0);
  if (o->kind == ORDER_NONE || o->kind >= ORDER_KINDS) return refuse(MSG_NO_SUCH_ORDER, o->kind, 0, MSG_NONE, 0, 0);
  if (o->seat != view->seat) return refuse(MSG_NOT_YOUR_SEAT, 0, 0, MSG_NONE, 0, 0);
  bool inject = o->kind >= ORDER_INJECT_CARD;
  if (inject != (view->seat == FACILITATOR)) return refuse(MSG_FACILITATOR_ONLY, 0, 0, MSG_NONE, 0, 0);
  if (inject) return inject_refusal(scenario, s, o);
  if (s->phase >= PHASE_COUNT || !(phases[s->phase].kinds >> o->kind & 1))
    return refuse(MSG_WRONG_PHASE, s->phase, 0, MSG_HINT_PHASE, s->phase, 0);
  if (s->handed_in[o->seat]) return refuse(MSG_HANDED_IN, 0, 0, MSG_NONE, 0, 0);
  if (!seat_acts(scenario, s, o->seat)) return refuse(s->talks_resume > s->turn ? MSG_TALKS_BROKEN : MSG_NOT_YOUR_PHASE, s->talks_resume, 0, MSG_NONE, 0, 0);
  if (phases[s->phase].parties_only) return bargain_refusal(scenario, s, o);
  if (o->kind == ORDER_FORECAST) return forecast_refusal(scenario, s, o);
  if (s->order_count[o->seat] >= SEAT_ORDERS) return refuse(MSG_ORDERS_FULL, SEAT_ORDERS, 0, MSG_HINT_UNDO, 0, 0);
  switch ((OrderKind)o->kind) {
    case ORDER_POLICY: return policy_refusal(scenario, s, o);
    case ORDER_REDEPLOY: return redeploy_refusal(scenario, s, o);
    case ORDER_CONSENT: return consent_refusal(scenario, s, o);
    case ORDER_SHARE: return share_refusal(scenario, s, o);
    default: return refuse(MSG_NO_SUCH_ORDER, o->kind, 0, MSG_NONE, 0, 0);
  }
}

typedef struct Listing { const Scenario *scenario; const View *view; Order *out; int count, cap; } Listing;

static void list_if_legal(Listing *l, Order order) {
  order.seat = l->view->seat;
  if (l->count < l->cap && order_refusal(l->scenario, l->view, &order).message == MSG_NONE) l->out[l->count++] = order;
}

static void list_redeployments(Listing *l, int formation) {
  for (int p = 0; p < l->scenario->places; p++)
    for (int how = 0; how < PROCEDURES && place_takes(l->scenario, p, formation); how++)
      list_if_legal(l, (Order){.kind = ORDER_REDEPLOY, .subject = (uint16_t)formation, .target = (uint16_t)p, .amount = how});
}

int orders_legal(const Scenario *scenario, const View *view, Order *out, int cap) {
  Listing l = {scenario, view, out, 0, cap};
  if (view->seat == FACILITATOR || !seat_acts(scenario, &view->seen, view->seat)) return 0;
  if (phases[view->seen.phase].parties_only) {
    for (int kind = ORDER_ACCEPT; kind <= ORDER_WALK; kind++) list_if_legal(&l, (Order){.kind = (uint8_t)kind});
    return l.count;
  }
  for (int i = 0; i < scenario->policies; i++)
    if (scenario->policy[i].seat == view->seat) list_if_legal(&l, (Order){.kind = ORDER_POLICY, .subject = (uint16_t)i});
  for (int i = 0; i < scenario->formations; i++)
    for (int yes = 0; yes <= 1; yes++) list_if_legal(&l, (Order){.kind = ORDER_CONSENT, .subject = (uint16_t)i, .amount = yes});
  for (int i = 0; i < scenario->reports; i++) list_if_legal(&l, (Order){.kind = ORDER_SHARE, .subject = (uint16_t)i});
  for (int i = 0; i < scenario->formations; i++)
    if (scenario->formation[i].owner == view->seat && scenario->formation[i].lift_class != LIFT_FIXED) list_redeployments(&l, i);
  for (int i = 0; i < FORECAST_QUESTIONS; i++) list_if_legal(&l, (Order){.kind = ORDER_FORECAST, .subject = (uint16_t)i, .amount = MILLI / 2});
  return l.count;
}

int orders_most(const Scenario *scenario, int seat) {
  bool party = scenario->seat[seat].party;
  int most = FORECAST_QUESTIONS + (party ? scenario->reports : 0);
  for (int i = 0; i < scenario->policies; i++) most += scenario->policy[i].seat == seat;
  for (int i = 0; i < scenario->formations; i++) {
    const Formation *f = &scenario->formation[i];
    if (f->lift_class == LIFT_FIXED) continue;
    if (f->owner != seat) {
      most += party ? 2 : 0;              /* consent, yes or no */
      continue;
    }
    int targets = -place_takes(scenario, f->start, i);                     /* it always stands at one of them */
    for (int p = 0; p < scenario->places; p++) targets += place_takes(scenario, p, i);
    most += targets * PROCEDURES;
  }
  return most;
}
