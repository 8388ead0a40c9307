/* What a test asks of a game. Every function checks its names first and answers a wrong one with the nearest right one. */
#include "author/trial_game.h"

#include "core/fixed.h"
#include "report/say.h"

#include <assert.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static bool cannot(TrialCall *c, const char *format, ...) __attribute__((format(printf, 2, 3)));
static bool cannot(TrialCall *c, const char *format, ...) {
  va_list args;
  va_start(args, format);
  vsnprintf(c->why, sizeof c->why, format, args);
  va_end(args);
  return false;
}

void trial_fail(TrialGame *t, int line, const char *format, ...) {
  va_list args;
  if (t->failures++ >= TRIAL_FAILURES) return;
  TrialFailure *f = &t->failure[t->failures - 1];
  f->line = line;
  va_start(args, format);
  vsnprintf(f->text, sizeof f->text, format, args);
  va_end(args);
}

/* --- names --- */

static const char *text_of(TrialCall *c, int argument) {
  if (c->argument[argument].kind == TRIAL_TEXT) return c->argument[argument].text;
  cannot(c, "argument %d: expected text in quotes", argument + 1);
  return NULL;
}

typedef struct Ids { const char *id[256]; int count; } Ids;

static int unknown(TrialCall *c, const char *what, const char *wrong, const Ids *ids) {
  const char *near = name_nearest(wrong, ids->id, ids->count);
  if (near) cannot(c, "unknown %s '%s'; did you mean '%s'?", what, wrong, near);
  else cannot(c, "unknown %s '%s'", what, wrong);
  return -1;
}

#define IDS(ids, array, used) for (int k_ = 0; k_ < s->used && (ids).count < 256; k_++) (ids).id[(ids).count++] = s->array[k_].name.id

#define FINDER(kind, array, used)                                                             \
  static int kind##_of(TrialCall *c, const Scenario *s, int argument) {                       \
    const char *id = text_of(c, argument);                                                    \
    int found = id ? kind##_find(s, id) : -1;                                                 \
    if (!id || found >= 0) return found;                                                      \
    Ids ids = { .count = 0 };                                                                 \
    IDS(ids, array, used);                                                                    \
    return unknown(c, #kind, id, &ids);                                                       \
  }
FINDER(seat, seat, seats)
FINDER(policy, policy, policies)
FINDER(card, card, cards)
FINDER(formation, formation, formations)
FINDER(place, place, places)

/* What get and set speak of. */
typedef enum Sort { SORT_TRACK, SORT_VARIABLE, SORT_LADDER, SORT_CLAUSE, SORT_SEAT } Sort;
typedef struct Subject { Sort sort; int handle; } Subject;

static bool subject_of(TrialCall *c, const Scenario *s, Subject *subject) {
  const char *id = text_of(c, 0);
  if (!id) return false;
  const struct { Sort sort; int handle; } found[] = { { SORT_TRACK, track_find(s, id) }, { SORT_VARIABLE, variable_find(s, id) }, { SORT_LADDER, ladder_find(s, id) },
    { SORT_CLAUSE, clause_find(s, id) }, { SORT_SEAT, seat_find(s, id) } };
  for (size_t i = 0; i < sizeof found / sizeof *found; i++) {
    if (found[i].handle < 0) continue;
    *subject = (Subject){ found[i].sort, found[i].handle };
    return true;
  }
  Ids ids = { .count = 0 };
  IDS(ids, track, tracks);
  IDS(ids, variable, variables);
  IDS(ids, ladder, ladders);
  IDS(ids, clause, clauses);
  unknown(c, "track, variable, ladder, clause or seat", id, &ids);
  return false;
}

/* --- reading and setting --- */

static bool call_get(TrialGame *t, TrialCall *c) {
  const Scenario *s = t->scenario;
  const GameState *g = &t->game.state;
  Subject of;
  if (!subject_of(c, s, &of)) return false;
  c->result.kind = TRIAL_NUMBER;
  switch (of.sort) {
    case SORT_TRACK: c->result.micro = (int64_t)g->track[of.handle] * (MICRO / MILLI); break;
    case SORT_VARIABLE: c->result.micro = (int64_t)g->variable[of.handle] * MICRO; break;
    case SORT_SEAT: c->result.micro = (int64_t)g->capital[of.handle] * (MICRO / MILLI); break;
    case SORT_LADDER: c->result = (TrialValue){ .kind = TRIAL_TEXT, .text = s->ladder[of.handle].rung[g->rung[of.handle]].id }; break;
    case SORT_CLAUSE: c->result = (TrialValue){ .kind = TRIAL_TEXT, .text = s->clause[of.handle].level[g->term[of.handle]].name.id }; break;
  }
  return true;
}

static int step_of(TrialCall *c, const TrialValue *value, const char *what, const char *const *names, int count) {
  Ids ids = { .count = 0 };
  for (int i = 0; i < count; i++) ids.id[ids.count++] = names[i];
  if (value->kind != TRIAL_TEXT) {
    cannot(c, "expected a %s in quotes, such as \"%s\"", what, names[0]);
    return -1;
  }
  for (int i = 0; i < count; i++) if (strcmp(names[i], value->text) == 0) return i;
  return unknown(c, what, value->text, &ids);
}

static int rung_of(TrialCall *c, const Ladder *ladder, const TrialValue *value) {
  const char *names[MAX_RUNGS];
  for (int i = 0; i < ladder->rungs; i++) names[i] = ladder->rung[i].id;
  return step_of(c, value, "rung", names, ladder->rungs);
}

static int level_of_clause(TrialCall *c, const Clause *clause, const TrialValue *value) {
  const char *names[MAX_LEVELS];
  for (int i = 0; i < clause->levels; i++) names[i] = clause->level[i].name.id;
  return step_of(c, value, "level", names, clause->levels);
}

static bool number_set(TrialCall *c, int32_t *field, int64_t low, int64_t high, int64_t scale) {
  const TrialValue *v = &c->argument[1];
  char a[32], b[32];
  int64_t value = muldiv(v->micro, scale, MICRO);
  decimal_format(a, sizeof a, low, scale);
  decimal_format(b, sizeof b, high, scale);
  if (v->kind != TRIAL_NUMBER || value < low || value > high) return cannot(c, "expected a number from %s to %s", a, b);
  *field = (int32_t)value;
  return true;
}

static bool call_set(TrialGame *t, TrialCall *c) {
  const Scenario *s = t->scenario;
  GameState *g = &t->game.state;
  Subject of;
  int step;
  if (t->game.advances != t->begun || t->game.journal.count > 0) return cannot(c, "a position can be set before anything was played; later, inject a card");
  if (!subject_of(c, s, &of)) return false;
  bool fine = false;
  switch (of.sort) {
    case SORT_TRACK: fine = number_set(c, &g->track[of.handle], s->track[of.handle].low, s->track[of.handle].high, MILLI); break;
    case SORT_VARIABLE: fine = number_set(c, &g->variable[of.handle], s->variable[of.handle].low, s->variable[of.handle].high, 1); break;
    case SORT_SEAT: fine = number_set(c, &g->capital[of.handle], 0, 100 * MILLI, MILLI); break;
    case SORT_LADDER:
      if ((fine = (step = rung_of(c, &s->ladder[of.handle], &c->argument[1])) >= 0)) g->rung[of.handle] = (uint8_t)step;
      break;
    case SORT_CLAUSE:
      if ((fine = (step = level_of_clause(c, &s->clause[of.handle], &c->argument[1])) >= 0)) g->term[of.handle] = (uint8_t)step;
      break;
  }
  t->begin = t->game.phase_start = *g;
  return fine;
}

/* --- playing --- */

static bool step(TrialGame *t, TrialCall *c) {
  if (t->game.state.over) return cannot(c, "the game is over");
  if (!players_act(&t->game, t->player, t->machines)) return cannot(c, "a persona's function failed: %s", machines_fault(t->machines));
  for (int seat = 0; seat < t->scenario->seats; seat++) game_hand_in(&t->game, seat);
  if (!game_advance(&t->game)) return cannot(c, "a function of the scenario failed: %s", machines_fault(t->machines));
  return true;
}

static bool call_phase(TrialGame *t, TrialCall *c) { return step(t, c); }

static bool call_turn(TrialGame *t, TrialCall *c) {
  int64_t turns = c->arguments > 0 && c->argument[0].kind == TRIAL_NUMBER ? c->argument[0].micro / MICRO : 1;
  if (turns < 1 || turns > 1000) return cannot(c, "expected 1 to 1000 turns");
  int goal = t->game.state.turn + (int)turns;
  while (!t->game.state.over && t->game.state.turn < goal)
    if (!step(t, c)) return false;
  return true;
}

static bool phase_reach(TrialGame *t, TrialCall *c, int phase) {
  int turn = t->game.state.turn;
  while (t->game.state.phase < phase && t->game.state.turn == turn)
    if (!step(t, c)) return false;
  return t->game.state.phase == phase || cannot(c, "it is past this turn's %s", phases[phase].name);
}

static void refusal_tell(const TrialGame *t, const Refusal *refusal, char *out, size_t cap) {
  Words why = { { 0 }, { NULL } };
  memcpy(why.arg, refusal->arg, sizeof why.arg);
  snprintf(out, cap, "%.180s", line_of(t->scenario, (MessageId)refusal->message, &why).text);
}

static bool give(TrialGame *t, TrialCall *c, const Order *order) {
  Refusal refusal = game_order(&t->game, order);
  if (refusal.message == MSG_NONE) return true;
  char why[200];
  refusal_tell(t, &refusal, why, sizeof why);
  return cannot(c, "refused: %s", why);
}

static bool policy_order(TrialGame *t, TrialCall *c, Order *order) {
  int seat = seat_of(c, t->scenario, 0), policy = seat >= 0 ? policy_of(c, t->scenario, 1) : -1;
  if (policy < 0 || !phase_reach(t, c, PHASE_ORDERS)) return false;
  *order = (Order){ .kind = ORDER_POLICY, .seat = (uint8_t)seat, .subject = (uint16_t)policy };
  return true;
}

static bool call_order(TrialGame *t, TrialCall *c) {
  Order order;
  return policy_order(t, c, &order) && give(t, c, &order);
}

/* A question: it is put to a copy of the game, which goes on to this turn's orders, so that the game itself stays where it is. */
static bool refusal_find(TrialGame *t, TrialCall *c, Refusal *refusal) {
  Game asked = t->game;
  View view;
  Order order;
  t->game.events = (EventList){ 0 };
  t->game.journal = (Journal){ 0 };
  t->game.keep_journal = false;
  bool fine = policy_order(t, c, &order);
  if (fine) {
    game_view(&t->game, order.seat, &view);
    *refusal = order_refusal(t->scenario, &view, &order);
  }
  game_end(&t->game);
  t->game = asked;
  return fine;
}

static bool call_refused(TrialGame *t, TrialCall *c) {
  Refusal refusal;
  if (!refusal_find(t, c, &refusal)) return false;
  if (refusal.message == MSG_NONE) return true;
  refusal_tell(t, &refusal, c->why, sizeof c->why);       /* lives as long as the call */
  c->result = (TrialValue){ .kind = TRIAL_TEXT, .text = c->why };
  return true;
}

static bool call_move(TrialGame *t, TrialCall *c) {
  int seat = seat_of(c, t->scenario, 0), formation = seat >= 0 ? formation_of(c, t->scenario, 1) : -1, place = formation >= 0 ? place_of(c, t->scenario, 2) : -1;
  if (place < 0 || !phase_reach(t, c, PHASE_ORDERS)) return false;
  return give(t, c, &(Order){ .kind = ORDER_REDEPLOY, .seat = (uint8_t)seat, .subject = (uint16_t)formation, .target = (uint16_t)place, .amount = PROCEDURE_NOTIFY });
}

static bool call_offer(TrialGame *t, TrialCall *c) {
  const Scenario *s = t->scenario;
  int seat = seat_of(c, s, 0);
  if (seat < 0) return false;
  if (c->argument[1].kind != TRIAL_TABLE) return cannot(c, "expected a package, { CLAUSE = \"level\" }");
  if (!phase_reach(t, c, PHASE_BARGAIN)) return false;
  View view;
  Order order = { .kind = ORDER_OFFER, .seat = (uint8_t)seat };
  game_view(&t->game, seat, &view);
  bargain_base(s, &view, order.package);
  for (int i = 0; i < c->argument[1].pairs; i++) {
    int clause = clause_find(s, c->argument[1].pair[i].key);
    Ids ids = { .count = 0 };
    IDS(ids, clause, clauses);
    if (clause < 0) return unknown(c, "clause", c->argument[1].pair[i].key, &ids) >= 0;
    int level = level_of_clause(c, &s->clause[clause], &(TrialValue){ .kind = TRIAL_TEXT, .text = c->argument[1].pair[i].value });
    if (level < 0) return false;
    order.package[clause] = (uint8_t)level;
  }
  return give(t, c, &order);
}

/* What was put on the table in this round can be answered in the next. */
static bool answer(TrialGame *t, TrialCall *c, OrderKind kind) {
  int seat = seat_of(c, t->scenario, 0);
  if (seat < 0 || !phase_reach(t, c, PHASE_BARGAIN)) return false;
  Order order = { .kind = (uint8_t)kind, .seat = (uint8_t)seat };
  int turn = t->game.state.turn;
  if (give(t, c, &order)) return true;
  char why[sizeof c->why];
  memcpy(why, c->why, sizeof why);
  if (!step(t, c)) return false;
  if (t->game.state.turn == turn && t->game.state.phase == PHASE_BARGAIN) return give(t, c, &order);
  memcpy(c->why, why, sizeof why);
  return false;
}
static bool call_accept(TrialGame *t, TrialCall *c) { return answer(t, c, ORDER_ACCEPT); }
static bool call_refuse(TrialGame *t, TrialCall *c) { return answer(t, c, ORDER_REFUSE); }

static bool call_inject(TrialGame *t, TrialCall *c) {
  int card = card_of(c, t->scenario, 0);
  return card >= 0 && give(t, c, &(Order){ .kind = ORDER_INJECT_CARD, .seat = FACILITATOR, .subject = (uint16_t)card });
}

static bool call_player(TrialGame *t, TrialCall *c) {
  int seat = seat_of(c, t->scenario, 0);
  const char *player = seat >= 0 ? text_of(c, 1) : NULL;
  return player && player_parse(t->scenario, seat, player, &t->player[seat], c->why, sizeof c->why);
}

/* --- asking and expecting --- */

static bool number(TrialCall *c, int64_t whole) {
  c->result = (TrialValue){ .kind = TRIAL_NUMBER, .micro = whole * MICRO };
  return true;
}
static bool flag(TrialCall *c, bool holds) {
  c->result = (TrialValue){ .kind = TRIAL_FLAG, .flag = holds };
  return true;
}
static bool call_now(TrialGame *t, TrialCall *c) { return number(c, t->game.state.turn); }
static bool call_over(TrialGame *t, TrialCall *c) { return flag(c, t->game.state.over); }
static bool call_taken(TrialGame *t, TrialCall *c) {
  int policy = policy_of(c, t->scenario, 0);
  return policy >= 0 && number(c, t->game.state.policy_count[policy]);
}
static bool call_played(TrialGame *t, TrialCall *c) {
  int card = card_of(c, t->scenario, 0);
  return card >= 0 && flag(c, t->game.state.card_turn[card] > 0);
}

static void value_tell(const TrialValue *v, char *out, size_t cap) {
  switch (v->kind) {
    case TRIAL_NUMBER: decimal_format(out, (int)cap, v->micro, MICRO); break;
    case TRIAL_TEXT: snprintf(out, cap, "\"%.60s\"", v->text); break;
    case TRIAL_FLAG: snprintf(out, cap, "%s", v->flag ? "true" : "false"); break;
    case TRIAL_TABLE: snprintf(out, cap, "a table"); break;
    default: snprintf(out, cap, "nil"); break;
  }
}

static bool call_expect(TrialGame *t, TrialCall *c) {
  const TrialValue *v = &c->argument[0];
  bool holds = v->kind == TRIAL_FLAG ? v->flag : v->kind != TRIAL_NIL;
  const char *message = c->arguments > 1 && c->argument[1].kind == TRIAL_TEXT ? c->argument[1].text : "what is expected does not hold";
  if (!holds) trial_fail(t, c->line, "%s", message);
  return true;
}

static bool same(const TrialValue *a, const TrialValue *b) {
  if (a->kind != b->kind) return false;
  return a->kind == TRIAL_NUMBER ? a->micro == b->micro : a->kind == TRIAL_TEXT ? strcmp(a->text, b->text) == 0 : a->kind == TRIAL_FLAG ? a->flag == b->flag : a->kind == TRIAL_NIL;
}

static bool call_equal(TrialGame *t, TrialCall *c) {
  char found[80], expected[80];
  if (same(&c->argument[0], &c->argument[1])) return true;
  value_tell(&c->argument[0], found, sizeof found);
  value_tell(&c->argument[1], expected, sizeof expected);
  trial_fail(t, c->line, "found %s, expected %s", found, expected);
  return true;
}

static bool call_near(TrialGame *t, TrialCall *c) {
  char found[80], expected[80], within[80];
  for (int i = 0; i < 3; i++) if (c->argument[i].kind != TRIAL_NUMBER) return cannot(c, "argument %d: expected a number", i + 1);
  if (llabs(c->argument[0].micro - c->argument[1].micro) <= c->argument[2].micro) return true;
  value_tell(&c->argument[0], found, sizeof found);
  value_tell(&c->argument[1], expected, sizeof expected);
  value_tell(&c->argument[2], within, sizeof within);
  trial_fail(t, c->line, "found %s, expected %s, give or take %s", found, expected, within);
  return true;
}

static const struct { const char *name; bool (*call)(TrialGame *t, TrialCall *c); } calls[] = {
  { "get", call_get }, { "set", call_set }, { "player", call_player }, { "order", call_order }, { "refused", call_refused }, { "move", call_move },
  { "offer", call_offer }, { "accept", call_accept }, { "refuse", call_refuse }, { "inject", call_inject }, { "phase", call_phase }, { "turn", call_turn },
  { "now", call_now }, { "over", call_over }, { "taken", call_taken }, { "played", call_played }, { "expect", call_expect }, { "equal", call_equal }, { "near", call_near },
};

bool trial_call(void *with, TrialCall *c) {
  for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
    if (strcmp(calls[i].name, c->name) == 0) return calls[i].call(with, c);
  return cannot(c, "there is no such function");
}

/* --- the game as a whole --- */

bool trial_begin(TrialGame *t, const Scenario *scenario, Machines *machines, uint64_t seed) {
  *t = (TrialGame){ .scenario = scenario, .machines = machines };
  for (int i = 0; i < MAX_SEATS; i++) t->player[i] = (Player){ PLAYER_HUMAN, NO_HANDLE };
  RulesHooks hooks = { .closure = machines_closure, .self = machines };
  if (!game_start(&t->game, scenario, seed, &hooks, false, true)) return false;
  t->begin = t->game.state;
  t->begun = t->game.advances;
  return true;
}

void trial_end(TrialGame *t) { game_end(&t->game); }

bool trial_replay(TrialGame *t) {
  Game again;
  RulesHooks hooks = { .closure = machines_closure, .self = t->machines };
  bool fine = game_start(&again, t->scenario, t->game.dice.seed, &hooks, false, true);
  if (fine) again.state = again.phase_start = t->begin;
  for (int next = 0; fine;) {
    for (; fine && next < t->game.journal.count; next++) {
      const Entry *e = &t->game.journal.entry[next];
      if (e->turn != again.state.turn || e->phase != again.state.phase || e->round != again.state.round) break;
      fine = game_order(&again, &e->order).message == MSG_NONE;
    }
    if (!fine || again.advances >= t->game.advances) break;
    for (int seat = 0; seat < t->scenario->seats; seat++) game_hand_in(&again, seat);
    fine = game_advance(&again);
  }
  fine = fine && memcmp(&again.state, &t->game.state, sizeof again.state) == 0;
  if (!fine) trial_fail(t, 0, "the journal, played again, gives another game: does a function depend on more than the state?");
  game_end(&again);
  return fine;
}
