/* Carrying a game over. Things are compared by id in the order of the state's elements; orders are translated by id. */
#include "session/carry.h"
#include "core/fixed.h"
#include "script/schema.h"
#include "session/journal.h"
#include <stdlib.h>
#include <string.h>

/* What a state, an order or an event can name by handle. */
static const uint8_t counted[] = { KIND_SEAT, KIND_PLACE, KIND_TRACK, KIND_VARIABLE, KIND_LADDER, KIND_REPORT, KIND_AXIS, KIND_CLAUSE, KIND_FORMATION, KIND_POLICY, KIND_CARD };

static int things(const Scenario *s, int kind) { return *((const uint8_t *)s + kind_specs[kind].count); }

static const char *thing_id(const Scenario *s, int kind, int handle) {
  return ((const Named *)(const void *)((const char *)s + kind_specs[kind].array + (size_t)handle * kind_specs[kind].size))->id;
}

/* Handle in `to` of what has this handle in `from`; -1 gone. */
static int handle_in(const Scenario *from, const Scenario *to, int kind, int handle) {
  if (handle < 0 || handle >= things(from, kind)) return -1;
  const char *id = thing_id(from, kind, handle);
  for (int i = 0; i < things(to, kind); i++)
    if (strcmp(thing_id(to, kind, i), id) == 0) return i;
  return -1;
}

static bool differ(Carried *out, CarryWhy why, const char *what, const char *id) {
  out->why = why;
  snprintf(out->thing, sizeof out->thing, "%s '%s'", what, id);
  return true;
}

/* Levels and rungs are counted, too: a term in force and a rung are numbers. */
static bool steps_differ(const Scenario *from, const Scenario *to, Carried *out) {
  for (int i = 0; i < from->clauses; i++) {
    bool same = from->clause[i].levels == to->clause[i].levels;
    for (int k = 0; k < from->clause[i].levels && same; k++) same = strcmp(from->clause[i].level[k].name.id, to->clause[i].level[k].name.id) == 0;
    if (!same) return differ(out, CARRY_ELSEWHERE, "clause", from->clause[i].name.id);
  }
  for (int i = 0; i < from->ladders; i++) {
    bool same = from->ladder[i].rungs == to->ladder[i].rungs;
    for (int k = 0; k < from->ladder[i].rungs && same; k++) same = strcmp(from->ladder[i].rung[k].id, to->ladder[i].rung[k].id) == 0;
    if (!same) return differ(out, CARRY_ELSEWHERE, "ladder", from->ladder[i].name.id);
  }
  return false;
}

static bool kind_differs(const Scenario *from, const Scenario *to, int kind, Carried *out) {
  int before = things(from, kind), now = things(to, kind);
  for (int i = 0; i < before; i++)
    if (handle_in(from, to, kind, i) < 0) return differ(out, CARRY_GONE, kind_specs[kind].name, thing_id(from, kind, i));
  for (int i = 0; i < now; i++)
    if (handle_in(to, from, kind, i) < 0) return differ(out, CARRY_NEW, kind_specs[kind].name, thing_id(to, kind, i));
  for (int i = 0; i < before; i++)
    if (strcmp(thing_id(from, kind, i), thing_id(to, kind, i)) != 0) return differ(out, CARRY_ELSEWHERE, kind_specs[kind].name, thing_id(from, kind, i));
  return false;
}

static bool scenarios_differ(const Scenario *from, const Scenario *to, Carried *out) {
  for (size_t i = 0; i < sizeof counted; i++)
    if (kind_differs(from, to, counted[i], out)) return true;
  return steps_differ(from, to, out);
}

static int64_t moment(const GameState *s) { return ((int64_t)s->turn << 16) + ((int64_t)s->phase << 8) + s->round; }
static int64_t entry_moment(const Entry *e) { return ((int64_t)e->turn << 16) + ((int64_t)e->phase << 8) + e->round; }

/* ---- the same state ---- */

static void bounds_keep(const Scenario *s, GameState *state) {
  for (int i = 0; i < s->tracks; i++) {
    state->track[i] = (int32_t)clamp64(state->track[i], s->track[i].low, s->track[i].high);
    state->track_before[i] = (int32_t)clamp64(state->track_before[i], s->track[i].low, s->track[i].high);
  }
  for (int i = 0; i < s->variables; i++) state->variable[i] = (int32_t)clamp64(state->variable[i], s->variable[i].low, s->variable[i].high);
}

/* This phase's orders are given again, because what they cost or need may be another now. False: no memory, and nothing was done. */
static bool state_keep(Game *game, const Scenario *scenario, const RulesHooks *hooks, Carried *out) {
  int first = game->phase_entries, count = game->journal.count - first;
  Entry *given = malloc((size_t)(count > 0 ? count : 1) * sizeof *given);
  if (!given) return false;
  if (count > 0) memcpy(given, game->journal.entry + first, (size_t)count * sizeof *given);
  GameState stood = game->state;
  game->scenario = scenario;
  game->hooks = *hooks;
  game->journal.count = first;
  bounds_keep(scenario, &game->phase_start);
  game->state = game->phase_start;
  for (int i = 0; i < count; i++) out->dropped += game_order(game, &given[i].order).message != MSG_NONE;
  memcpy(game->state.handed_in, stood.handed_in, sizeof stood.handed_in);
  free(given);
  return true;
}

/* ---- the same orders ---- */

static const uint8_t subject_kind[ORDER_KINDS] = { [ORDER_POLICY] = KIND_POLICY, [ORDER_REDEPLOY] = KIND_FORMATION, [ORDER_CONSENT] = KIND_FORMATION,
  [ORDER_SHARE] = KIND_REPORT, [ORDER_INJECT_CARD] = KIND_CARD, [ORDER_INJECT_TRACK] = KIND_TRACK };

/* The package by the clauses' ids; what is new stays as it is in force. False: a level that was meant is gone. */
static bool package_translate(const Scenario *from, const Game *to, const uint8_t *was, uint8_t *out) {
  const Scenario *s = to->scenario;
  for (int i = 0; i < s->clauses; i++) out[i] = to->state.term[i];
  for (int c = 0; c < from->clauses; c++) {
    int clause = handle_in(from, s, KIND_CLAUSE, c), found = -1;
    const char *id = was[c] < from->clause[c].levels ? from->clause[c].level[was[c]].name.id : "";
    for (int k = 0; clause >= 0 && k < s->clause[clause].levels; k++)
      if (strcmp(s->clause[clause].level[k].name.id, id) == 0) found = k;
    if (clause >= 0 && found < 0) return false;
    if (clause >= 0) out[clause] = (uint8_t)found;
  }
  return true;
}

static bool order_translate(const Scenario *from, const Game *to, Order *order) {
  int kind = order->kind < ORDER_KINDS ? subject_kind[order->kind] : 0;
  if (order->kind == ORDER_OFFER) {
    Order was = *order;
    return package_translate(from, to, was.package, order->package);
  }
  if (order->kind == ORDER_REDEPLOY) {
    int place = handle_in(from, to->scenario, KIND_PLACE, order->target);
    if (place < 0) return false;
    order->target = (uint16_t)place;
  }
  int subject = kind ? handle_in(from, to->scenario, kind, order->subject) : order->subject;
  order->subject = (uint16_t)subject;
  return subject >= 0;
}

/* Gives what was ordered at the moment at which `fresh` stands. False: one of the orders is not possible. */
static bool moment_again(const Game *old, Game *fresh, int *next, Carried *out) {
  for (; *next < old->journal.count; ++*next) {
    const Entry *e = &old->journal.entry[*next];
    if (entry_moment(e) != moment(&fresh->state)) break;
    Order order = e->order;
    out->order = e->order;
    out->refused = true;
    if (!order_translate(old->scenario, fresh, &order)) return false;
    out->refusal = game_order(fresh, &order);
    if (out->refusal.message != MSG_NONE) return false;
    out->refused = false;
  }
  return true;
}

/* Plays as far as it goes. False: a closure failed or no memory. */
static bool play_again(const Game *old, Game *fresh, Carried *out) {
  int next = 0;
  int64_t goal = moment(&old->state);
  out->how = CARRY_SHORT;
  while (moment_again(old, fresh, &next, out)) {
    if (moment(&fresh->state) >= goal || fresh->state.over) {
      bool there = moment(&fresh->state) == goal && next == old->journal.count && fresh->state.over == old->state.over;
      for (int i = 0; there && i < fresh->scenario->seats; i++)
        if (old->state.handed_in[i]) game_hand_in(fresh, i);
      if (there) out->how = CARRY_AGAIN;
      return true;
    }
    if (next < old->journal.count && entry_moment(&old->journal.entry[next]) < moment(&fresh->state)) return true;
    for (int seat = 0; seat < fresh->scenario->seats; seat++) game_hand_in(fresh, seat);
    if (!game_advance(fresh)) return false;
  }
  return true;
}

void game_carry(Game *game, const Scenario *scenario, const RulesHooks *hooks, Carried *out) {
  *out = (Carried){ .how = CARRY_FAILED };
  bool differs = scenarios_differ(game->scenario, scenario, out);
  if (kind_differs(game->scenario, scenario, KIND_SEAT, &(Carried){ 0 })) {
    out->how = CARRY_SEATS;
    return;
  }
  if (!differs) {
    if (state_keep(game, scenario, hooks, out)) out->how = CARRY_KEPT;
    return;
  }
  Game *fresh = malloc(sizeof *fresh);
  if (!fresh) return;
  if (game_start(fresh, scenario, game->dice.seed, hooks, game->keep_events, game->keep_journal) && play_again(game, fresh, out)) {
    out->moved = moment(&fresh->state) != moment(&game->state);
    game_end(game);
    *game = *fresh;
  } else {
    out->how = CARRY_FAILED;
    game_end(fresh);
  }
  free(fresh);
}
