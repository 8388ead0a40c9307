/* A scene: the shipped scenario on its first day, calm and without cards or jumps, in which a test sets what it needs and then
 * plays single rooms. For tests that hold one rule to its numbers; whole games are in games.h. */
#ifndef STRAITS_TEST_SCENE_H
#define STRAITS_TEST_SCENE_H

#include "rules/room.h"
#include "support/games.h"

static Playable shipped;
static int shipped_open(void **unused) { (void)unused; playable_open(&shipped, "august-summit", "full"); return 0; }
static int shipped_close(void **unused) { (void)unused; playable_close(&shipped); return 0; }

typedef struct Scene { Scenario *s; GameState g; EventList events; Adjudication a; } Scene;

/* Not to be moved or copied: its parts point at each other. */
static inline void scene_open(Scene *x, uint64_t seed) {
  memset(x, 0, sizeof *x);
  x->s = malloc(sizeof *x->s);
  assert_non_null(x->s);
  memcpy(x->s, shipped.scenario, sizeof *x->s);
  x->s->rooms_off |= 1u << ROOM_CARDS | 1u << ROOM_VOLATILITY;
  x->a = (Adjudication){.scenario = x->s, .state = &x->g, .dice = {.seed = seed}, .events = &x->events};
  rules_begin(&x->a);
  x->g.misperception = 0;
  x->a.dice.turn = 1;
}

static inline void scene_close(Scene *x) {
  events_free(&x->events);
  free(x->s);
}

static inline void scene_assume(Scene *x, const char *name, int64_t micro) {
  int found = 0;
  for (int i = 0; i < x->s->assumptions; i++)
    if (!strcmp(x->s->assumption[i].name, name)) { x->s->assumption[i].value = micro; found++; }
  assert_int_equal(found, 1);
  rule_values_fill(x->s);
}

static inline int32_t scene_track(const Scene *x, KnownTrack known) { return x->g.track[x->s->known_track[known]]; }
static inline int32_t scene_moved(const Scene *x, KnownTrack known) { return scene_track(x, known) - x->s->track[x->s->known_track[known]].start; }
static inline int scene_seat(const Scene *x, KnownSeat known) { return x->s->known_seat[known]; }
static inline int32_t *scene_variable(Scene *x, KnownVariable known) { return &x->g.variable[x->s->known_variable[known]]; }
static inline uint8_t *scene_term(Scene *x, KnownClause known) { return &x->g.term[x->s->known_clause[known]]; }
static inline int scene_rung(const Scene *x, KnownLadder ladder, KnownRung rung) { return x->s->ladder[x->s->known_ladder[ladder]].known[rung]; }
static inline int scene_stands(const Scene *x, KnownLadder ladder) { return x->g.rung[x->s->known_ladder[ladder]]; }

static inline void scene_climb(Scene *x, KnownLadder ladder, KnownRung rung) {
  int handle = x->s->known_ladder[ladder];
  assert_true(scene_rung(x, ladder, rung) >= 0);
  x->g.rung[handle] = (uint8_t)scene_rung(x, ladder, rung);
}

static inline int scene_formation(const Scene *x, const char *id) {
  int formation = formation_find(x->s, id);
  assert_true(formation >= 0);
  return formation;
}

static inline int scene_level(const Scene *x, KnownClause known, const char *id) {
  const Clause *c = &x->s->clause[x->s->known_clause[known]];
  for (int i = 0; i < c->levels; i++)
    if (!strcmp(c->level[i].name.id, id)) return i;
  fail_msg("no level %s", id);
  return 0;
}

static inline int scene_axis(const Scene *x, KnownSeat seat, const char *id) {
  int axis = axis_find(x->s, scene_seat(x, seat), id);
  assert_true(axis >= 0);
  return axis;
}

/* How often it was told, and what an argument sums to. */
static inline int scene_told(const Scene *x, MessageId message) {
  int count = 0;
  for (int i = 0; i < x->events.count; i++) count += x->events.event[i].message == message;
  return count;
}
static inline int64_t scene_told_sum(const Scene *x, MessageId message, int arg) {
  int64_t sum = 0;
  for (int i = 0; i < x->events.count; i++)
    if (x->events.event[i].message == message) sum += x->events.event[i].arg[arg];
  return sum;
}

static inline Refusal scene_refusal(const Scene *x, Order order) {
  View view;
  view_make(x->s, &x->g, order.seat, &view);
  return order_refusal(x->s, &view, &order);
}
static inline void scene_give(Scene *x, Order order) {
  assert_int_equal(scene_refusal(x, order).message, MSG_NONE);
  order_apply(x->s, &x->g, &order);
}
static inline Order order_policy(const Scene *x, const char *id) {
  int policy = policy_find(x->s, id);
  assert_true(policy >= 0);
  return (Order){.kind = ORDER_POLICY, .seat = x->s->policy[policy].seat, .subject = (uint16_t)policy};
}
static inline Order order_move(const Scene *x, const char *formation, const char *place, Procedure how) {
  int unit = scene_formation(x, formation), target = place_find(x->s, place);
  assert_true(target >= 0);
  return (Order){.kind = ORDER_REDEPLOY, .seat = x->s->formation[unit].owner, .subject = (uint16_t)unit, .target = (uint16_t)target, .amount = how};
}

/* The orders are done with; so many days pass. */
static inline void scene_days(Scene *x, int days) {
  x->g.day += days;
  memset(x->g.order_count, 0, sizeof x->g.order_count);
}

#endif
