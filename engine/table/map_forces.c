/* What this seat knows of formations: where they stand, which move, and which share a plate. Reads the view and the events that
 * the seat may read, so a silent movement is its owner's alone; what the owner sees comes from the view, what others may know
 * from what was told. */
#include "report/look.h"
#include "rules/register.h"
#include "table/map_parts.h"

#include <math.h>
#include <string.h>

/* Days of a movement's parts, from the public register: the formation's own figures and the rules' lift. */
static float days_ready(const Scenario *s, int f) { return (float)s->formation[f].ready_days / 2; }
static float days_lift(const Scenario *s, int f, float left) {
  if (s->formation[f].lift_class == LIFT_SELF || s->formation[f].lift_class == LIFT_SAIL) return 0;
  float pool = (float)register_milli(s, s->formation[f].lift_class == LIFT_SEA ? AS_SEALIFT : AS_AIRLIFT) / 1000;
  return pool > 0 ? left / pool : 0;
}
static float days_transit(const Scenario *s, int f, int from, int to) {
  float km = s->kilometres[from][to];
  int class = s->formation[f].lift_class;
  if (class != LIFT_SEA && class != LIFT_SAIL) return 0.5f + floorf(km / ((float)register_milli(s, AS_AIR_KM_HALF_DAY) / 1000)) / 2;
  return 0.5f + (class == LIFT_SAIL ? 0 : (float)register_milli(s, AS_SEA_LOADING_DAYS) / 1000) + km * (float)register_milli(s, AS_SEA_DETOUR) / (float)register_milli(s, AS_SEA_KM_DAY);
}
static float days_set_up(const Scenario *s) { return (float)register_milli(s, AS_SET_UP_DAYS) / 1000; }

static float days_whole(const Scenario *s, int f, int from, int to) {
  return days_ready(s, f) + days_lift(s, f, s->formation[f].lift) + days_transit(s, f, from, to) + days_set_up(s);
}

static void stage_set(const Scenario *s, MapForce *force, int f, MapStage stage, int from, int to, float done) {
  force->stage = (uint8_t)stage;
  force->from = (uint8_t)from;
  force->to = (uint8_t)to;
  force->days = fmaxf(1, ceilf(days_whole(s, f, from, to)));
  force->done = fminf(force->days, fmaxf(0, done));
}

/* What was told of movements, oldest first: of each formation the latest counts. */
static void told_find(MapForces *forces, const Sight *sight) {
  const Scenario *s = sight->scenario;
  const GameState *g = &sight->view.seen;
  for (int i = 0; i < sight->events; i++) {
    const Event *e = &sight->event[i];
    int f = e->arg[0], from = e->arg[1], to = e->arg[2];
    if (e->message != MSG_ORDERED_OUT && e->message != MSG_DEPARTED && e->message != MSG_ARRIVED) continue;
    if (f < 0 || f >= s->formations || from < 0 || from >= s->places) continue;
    MapForce *force = &forces->force[f];
    if (e->message == MSG_ARRIVED) {
      bool fresh = e->turn + 1 >= g->turn && force->stage != WAY_NONE && force->from != from;
      if (!fresh) force->stage = WAY_NONE;
      else stage_set(s, force, f, WAY_DONE, force->from, from, 1e6f);
    } else if (to >= 0 && to < s->places) {
      bool gone = e->message == MSG_DEPARTED;
      float done = gone ? days_ready(s, f) + days_lift(s, f, s->formation[f].lift) + (float)(g->day - e->arg[3]) : 1;
      stage_set(s, force, f, gone ? WAY_TRANSIT : WAY_QUEUED, from, to, done);
    }
  }
}

/* What the view shows of an own formation, in the order's days. */
static void own_find(MapForce *force, const Scenario *s, const GameState *g, int f) {
  int from = g->formation_place[f], to = g->formation_goal[f];
  float passed = (float)(g->day - g->formation_since[f]), left = (float)g->formation_days[f] / 2;
  force->silent = g->formation_silent[f] && g->formation_stage[f] != FORMATION_READY;
  if (from >= s->places || to >= s->places) return;
  switch ((FormationStage)g->formation_stage[f]) {
    case FORMATION_READY:
      if (force->stage != WAY_DONE) force->stage = WAY_NONE;
      return;
    case FORMATION_LOST: force->stage = WAY_NONE; return;
    case FORMATION_QUEUED:
      stage_set(s, force, f, WAY_QUEUED, from, to, passed);
      force->days = fmaxf(1, ceilf(passed + left + days_lift(s, f, g->formation_lift[f]) + days_transit(s, f, from, to) + days_set_up(s)));
      return;
    case FORMATION_TRANSIT:
      stage_set(s, force, f, WAY_TRANSIT, from, to, days_ready(s, f) + days_lift(s, f, s->formation[f].lift) + passed);
      force->days = fmaxf(1, ceilf(force->done + left + days_set_up(s)));
      return;
    case FORMATION_SETTING_UP: {        /* it stands at its goal already; told events know where it came from */
      int origin = force->stage != WAY_NONE ? force->from : s->formation[f].home;
      stage_set(s, force, f, WAY_SETTING_UP, origin, to, 0);
      force->done = fmaxf(0, force->days - ceilf(left));
      return;
    }
  }
}

void forces_find(MapForces *forces, const Sight *sight) {
  const Scenario *s = sight->scenario;
  const View *view = &sight->view;
  const GameState *g = &view->seen;
  memset(forces, 0, sizeof *forces);
  told_find(forces, sight);
  for (int f = 0; f < s->formations; f++) {
    MapForce *force = &forces->force[f];
    bool own = VIEW_SEES(s, view, formation_place[f]);
    force->place = own ? g->formation_place[f] : g->formation_shown[f];
    if (own) own_find(force, s, g, f);
    force->known = force->place < s->places && g->strength_lost[f] < 1000 && !(own && g->formation_stage[f] == FORMATION_LOST);
    if (!force->known) force->stage = WAY_NONE;
  }
  if (view->seat == FACILITATOR) return;
  for (int n = 0; n < g->order_count[view->seat] && n < SEAT_ORDERS; n++) {
    int f = g->order_subject[view->seat][n], to = g->order_target[view->seat][n];
    if (g->order_kind[view->seat][n] == ORDER_REDEPLOY && f < s->formations && to < s->places && forces->force[f].known)
      stage_set(s, &forces->force[f], f, WAY_PLANNED, forces->force[f].place, to, 0);
  }
}

/* ---- groups ---- */

static int32_t worth_of(const Scenario *s, int f) { return s->formation[f].peninsula + s->formation[f].strait; }

bool forces_is_seen(const MapGroup *group, const double seen[4]) {
  return group->x >= seen[0] && group->x <= seen[2] && group->y >= seen[1] && group->y <= seen[3];
}

static void group_add(MapForces *forces, const Sight *sight, int f) {
  const Scenario *s = sight->scenario;
  const MapForce *force = &forces->force[f];
  int owner = s->formation[f].owner, arm = symbol_arm(s->formation[f].kind), at = 0;
  while (at < forces->groups && (forces->group[at].owner != owner || forces->group[at].arm != arm || forces->group[at].place != force->place)) at++;
  MapGroup *group = &forces->group[at];
  if (at == forces->groups) {
    forces->groups++;
    *group = (MapGroup){ .owner = (uint8_t)owner, .arm = (uint8_t)arm, .place = force->place, .spot = { force->place }, .spots = 1, .lead = (uint8_t)f,
      .x = place_x(&s->place[force->place]), .y = place_y(&s->place[force->place]) };
  }
  forces->group_of[f] = (int8_t)at;
  group->count++;
  if (worth_of(s, f) > worth_of(s, group->lead)) group->lead = (uint8_t)f;
  group->changed = group->changed || force->stage == WAY_DONE || force->stage == WAY_SETTING_UP;
  group->leaving = group->leaving || force->stage == WAY_QUEUED || force->stage == WAY_PLANNED;
}

/* 2 what is under way or changed, 4 own and allies, 5 others, as the design page orders labels; headquarters and stocks last. */
static void groups_rank(MapForces *forces, const Sight *sight) {
  for (int i = 0; i < forces->groups; i++) {
    MapGroup *group = &forces->group[i];
    MapRelation relation = seat_relation(sight->scenario, sight->view.seat, group->owner);
    group->priority = group->changed || group->leaving ? 2 : group->arm == ARM_SUPPORT ? 6 : relation == RELATION_FRIEND ? 4 : 5;
    group->key = 1u + (uint32_t)group->owner + 8u * group->arm + 64u * group->place;
  }
}

static void groups_merge(MapForces *forces, const Scenario *s, int a, int b) {
  MapGroup *to = &forces->group[a], from = forces->group[b];
  double whole = to->count + from.count;
  for (int i = 0; i < from.spots; i++) {
    bool has = false;
    for (int k = 0; k < to->spots; k++) has = has || to->spot[k] == from.spot[i];
    if (!has && to->spots < MAP_SPOTS) to->spot[to->spots++] = from.spot[i];
  }
  to->x = (to->x * to->count + from.x * from.count) / whole;
  to->y = (to->y * to->count + from.y * from.count) / whole;
  bool better = to->arm == ARM_SUPPORT && from.arm != ARM_SUPPORT ? true : from.arm != ARM_SUPPORT && worth_of(s, from.lead) > worth_of(s, to->lead);
  if (better) {
    to->lead = from.lead;
    to->place = from.place;
    to->arm = from.arm;
  }
  to->count = (uint8_t)(to->count + from.count);
  to->changed = to->changed || from.changed;
  to->leaving = to->leaving || from.leaving;
  int last = --forces->groups;
  forces->group[b] = forces->group[last];
  for (int f = 0; f < s->formations; f++) {
    if (forces->group_of[f] == b) forces->group_of[f] = (int8_t)a;
    else if (forces->group_of[f] == last) forces->group_of[f] = (int8_t)b;
  }
}

/* How far two groups lie apart, squared degrees. Two arms share a plate only where nothing else helps ("5 air" says more than
 * "9 units"), but headquarters join what they stand beside; what lies far apart is far apart. */
static double groups_apart(const MapGroup *one, const MapGroup *other, double near) {
  double x = one->x - other->x, y = one->y - other->y, apart = x * x + y * y, cell = near * near;
  if (one->arm == other->arm) return apart < cell * 150 ? apart : apart * 9;
  bool support = one->arm == ARM_SUPPORT || other->arm == ARM_SUPPORT;
  return apart * 9 + cell * (support ? 20 : 900);
}

void forces_group(MapForces *forces, const Sight *sight, double near, int most, const double seen[4]) {
  const Scenario *s = sight->scenario;
  forces->groups = 0;
  for (int f = 0; f < s->formations; f++) {
    forces->group_of[f] = -1;
    if (forces->force[f].known && forces->force[f].stage != WAY_TRANSIT) group_add(forces, sight, f);
  }
  for (;;) {
    int a = -1, b = -1, count = 0;
    double least = INFINITY;
    bool shows[MAX_FORMATIONS];
    for (int i = 0; i < forces->groups; i++) count += shows[i] = forces_is_seen(&forces->group[i], seen);
    for (int i = 0; i < forces->groups; i++) {
      const MapGroup *one = &forces->group[i];
      for (int j = i + 1; shows[i] && j < forces->groups; j++) {
        const MapGroup *other = &forces->group[j];
        if (other->owner != one->owner || !shows[j] || one->spots + other->spots > MAP_SPOTS || s->place[one->place].side != s->place[other->place].side) continue;
        double apart = groups_apart(one, other, near);
        if (apart < least) { least = apart; a = i; b = j; }
      }
    }
    if (a < 0 || (count <= most && least >= near * near)) break;
    groups_merge(forces, s, a, b);
  }
  groups_rank(forces, sight);
}
