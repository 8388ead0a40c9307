/* Redeployment: movement by day on a shared lift. A formation makes ready, waits for lift in the order in which it was sent,
 * travels, sets up, and counts in its new theatre only then; it is missed in the old one from the day it loads. */
#include "rules/room.h"

#include <string.h>

/* Half-days under way by great circle: aircraft at 830 km/h and C-17s likewise fit in half a day up to 8,000 km; sea convoys at
 * 20 knots (889 km a day), with 1.7 days each for loading and unloading (transit.csv); fleets likewise, but for loading. */
typedef struct Pace { int32_t air_km, sea_km, detour, loading; } Pace;         /* km each half-day, each day; thousandths; thousandths of a day */

static int transit_half_days(Pace pace, int class, int km) {
  if (class != LIFT_SEA && class != LIFT_SAIL) return 1 + km / pace.air_km;
  int loading = class == LIFT_SAIL ? 0 : (int)muldiv(2, pace.loading, MILLI);
  return 1 + loading + (int)muldiv(2 * (int64_t)km, pace.detour, (int64_t)pace.sea_km * MILLI);
}

static int transit_in(const Adjudication *a, int formation, int from, int to) {
  Pace pace = {assumed_whole(a, AS_AIR_KM_HALF_DAY), assumed_whole(a, AS_SEA_KM_DAY), assumed_milli(a, AS_SEA_DETOUR), assumed_milli(a, AS_SEA_LOADING_DAYS)};
  return transit_half_days(pace, a->scenario->formation[formation].lift_class, a->scenario->kilometres[from][to]);
}

Movement movement_plan(const Scenario *scenario, int formation, int from, int to) {
  const Formation *f = &scenario->formation[formation];
  Pace pace = {register_milli(scenario, AS_AIR_KM_HALF_DAY) / MILLI, register_milli(scenario, AS_SEA_KM_DAY) / MILLI, register_milli(scenario, AS_SEA_DETOUR),
               register_milli(scenario, AS_SEA_LOADING_DAYS)};
  bool lifted = f->lift_class == LIFT_AIR || f->lift_class == LIFT_SEA;
  int32_t a_day = register_milli(scenario, f->lift_class == LIFT_SEA ? AS_SEALIFT : AS_AIRLIFT);
  return (Movement){.ready = f->ready_days, .lift = lifted && a_day > 0 ? (int)(2 * ((int64_t)f->lift * MILLI / a_day)) : 0,
                    .transit = transit_half_days(pace, f->lift_class, scenario->kilometres[from][to]), .set_up = (int)muldiv(2, register_milli(scenario, AS_SET_UP_DAYS), MILLI)};
}

/* Who may know that it moves: while it is silent, its owner alone. */
static SeatMask movement_seen_by(const Adjudication *a, int formation) {
  return (SeatMask)(a->state->formation_silent[formation] ? 1u << a->scenario->formation_owner[formation] : MASK_ALL);
}

static void departure_start(Adjudication *a, int formation) {
  const Formation *f = &a->scenario->formation[formation];
  GameState *s = a->state;
  s->formation_stage[formation] = FORMATION_QUEUED;
  s->formation_request[formation] = CONSENT_NONE;
  s->formation_days[formation] = f->ready_days;
  s->formation_lift[formation] = f->lift_class == LIFT_SELF || f->lift_class == LIFT_SAIL ? 0 : f->lift;
  s->formation_since[formation] = (uint16_t)s->day;
  SeatMask seen = movement_seen_by(a, formation);
  event_tell(a, MSG_ORDERED_OUT, 1, (Cause){CAUSE_SEAT, f->owner, f->owner}, seen, seen, formation, s->formation_place[formation], s->formation_goal[formation], 0);
}

/* Half a day of one formation. Lift left over today is in *air and *sea (thousandths of a sortie or ship-day). */
static void half_day(Adjudication *a, int formation, int day, int32_t *air, int32_t *sea) {
  const Formation *f = &a->scenario->formation[formation];
  GameState *s = a->state;
  Cause cause = {CAUSE_FORMATION, f->owner, (uint16_t)formation};
  uint16_t *left = &s->formation_days[formation];
  switch ((FormationStage)s->formation_stage[formation]) {
    case FORMATION_QUEUED: {
      if (*left > 0) { --*left; return; }
      int32_t *pool = f->lift_class == LIFT_SEA ? sea : air;
      int32_t wanted = (int32_t)s->formation_lift[formation], given = wanted * MILLI <= *pool ? wanted : *pool / MILLI;
      *pool -= given * MILLI;
      s->formation_lift[formation] = (uint16_t)(wanted - given);
      if (s->formation_lift[formation] > 0) return;
      s->formation_stage[formation] = FORMATION_TRANSIT;
      s->formation_since[formation] = (uint16_t)day;
      *left = (uint16_t)transit_in(a, formation, s->formation_place[formation], s->formation_goal[formation]);
      SeatMask seen = movement_seen_by(a, formation);
      event_tell(a, MSG_DEPARTED, 1, cause, seen, seen, formation, s->formation_place[formation], s->formation_goal[formation], day);
      return;
    }
    case FORMATION_TRANSIT:
      if (--*left > 0) return;
      s->formation_stage[formation] = FORMATION_SETTING_UP;
      s->formation_since[formation] = (uint16_t)day;
      s->formation_place[formation] = s->formation_goal[formation];
      *left = (uint16_t)muldiv(2, assumed_milli(a, AS_SET_UP_DAYS), MILLI);
      return;
    case FORMATION_SETTING_UP:
      if (*left > 0 && --*left > 0) return;
      s->formation_stage[formation] = FORMATION_READY;
      s->formation_since[formation] = (uint16_t)day;
      s->formation_shown[formation] = s->formation_place[formation];
      event_say(a, MSG_ARRIVED, 1, cause, formation, s->formation_place[formation], day, 0);
      return;
    case FORMATION_READY: case FORMATION_LOST: return;
  }
}

static int64_t worth_left(int32_t worth, int32_t lost) { return lost ? worth - muldiv(worth, lost, MILLI) : worth; }

/* A formation counts where it is ready, or still waits to leave; one that moves in silence still counts where all believe it to
 * be, for a track that fell would tell of it. */
static void worth_keep(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  int64_t has[] = {0, 0, 0};
  for (int n = 0; n < scenario->worth_formations; n++) {
    int i = scenario->worth_formation[n];
    bool believed = s->formation_silent[i] && s->formation_stage[i] != FORMATION_READY;
    int theatre = scenario->place_theatre[believed ? s->formation_shown[i] : s->formation_place[i]];
    if (believed || s->formation_stage[i] <= FORMATION_QUEUED) has[theatre] += worth_left(scenario->worth[n][theatre], s->strength_lost[i]);
  }
  s->part[PART_LEFT] = clamp32(scenario->worth_start[THEATRE_PENINSULA] - has[THEATRE_PENINSULA], INT32_MIN, INT32_MAX);
  s->part[PART_ARRIVED] = clamp32(has[THEATRE_STRAIT] - scenario->worth_start[THEATRE_STRAIT], INT32_MIN, INT32_MAX);
}

/* Formations that are under way or free to leave, in the scenario's order; most turns there are none, and that is seen at a
 * glance: eight formations at a time. */
static int stirring_list(const Scenario *scenario, const GameState *s, uint8_t list[MAX_FORMATIONS]) {
  _Static_assert(MAX_FORMATIONS % 8 == 0, "formations are looked at eight at a time");
  uint8_t stir[MAX_FORMATIONS];
  int count = 0;
  for (int i = 0; i < MAX_FORMATIONS; i++) stir[i] = (uint8_t)(s->formation_stage[i] | (s->formation_request[i] == CONSENT_GRANTED));
  for (int i = 0; i < scenario->formations; i += 8) {
    uint64_t eight;
    memcpy(&eight, stir + i, sizeof eight);
    for (int j = i; eight && j < i + 8; j++)
      if (stir[j]) list[count++] = (uint8_t)j;
  }
  return count;
}

/* From the half-day on, while it needs no lift. */
static void travel(Adjudication *a, int formation, int half) {
  GameState *s = a->state;
  for (; half < 2 * s->turn_days && s->formation_stage[formation] != FORMATION_READY; half++) half_day(a, formation, s->day + half / 2, NULL, NULL);
}

/* True if a formation left or arrived, so that the theatres' worth has changed. */
static bool formations_move(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  uint8_t stirring[MAX_FORMATIONS], stage[MAX_FORMATIONS], place[MAX_FORMATIONS], queued[MAX_FORMATIONS];
  int count = 0, stirs = stirring_list(scenario, s, stirring);
  for (int n = 0; n < stirs; n++) {
    stage[n] = s->formation_stage[stirring[n]];
    place[n] = s->formation_place[stirring[n]];
  }
  for (int n = 0; n < stirs; n++) {
    int i = stirring[n];
    if (s->formation_stage[i] == FORMATION_READY && s->formation_goal[i] != s->formation_place[i]) departure_start(a, i);
    if (s->formation_stage[i] == FORMATION_TRANSIT || s->formation_stage[i] == FORMATION_SETTING_UP) travel(a, i, 0);
    if (s->formation_stage[i] != FORMATION_QUEUED) continue;
    int at = count++;                     /* first sent, first lifted; of one day, in the scenario's order */
    for (; at > 0 && s->formation_since[queued[at - 1]] > s->formation_since[i]; at--) queued[at] = queued[at - 1];
    queued[at] = (uint8_t)i;
  }
  int32_t air_day = assumed_milli(a, AS_AIRLIFT), sea_day = assumed_milli(a, AS_SEALIFT), air = 0, sea = 0;
  for (int half = 0, left = count; left > 0 && half < 2 * s->turn_days; half++) {
    if (half % 2 == 0) { air = air_day; sea = sea_day; }
    for (int n = 0; n < count; n++) {
      int i = queued[n];
      if (s->formation_stage[i] != FORMATION_QUEUED) continue;
      half_day(a, i, s->day + half / 2, &air, &sea);
      if (s->formation_stage[i] == FORMATION_QUEUED) continue;
      travel(a, i, half + 1);
      left--;
    }
  }
  bool changed = false;
  for (int n = 0; n < stirs; n++) changed = changed || stage[n] != s->formation_stage[stirring[n]] || place[n] != s->formation_place[stirring[n]];
  return changed;
}

void room_redeployment(Adjudication *a) {
  bool fought = rung_peaked(a, KL_STRAIT, KR_STRIKES) || rung_peaked(a, KL_PENINSULA, KR_CLASH);
  if (formations_move(a) || fought) worth_keep(a);
}
