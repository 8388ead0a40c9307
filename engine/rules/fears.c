/* The two fears of each ally (Snyder 1984, 1997): abandonment and entrapment. Firm promises lower the one and raise the other.
 * What the terms in force do to them is in commitments.c. */
#include "rules/room.h"

/* A ceasefire frightens as much as the lowest rung. */
static int rung_feared(const Adjudication *a, KnownLadder known) {
  int ladder = a->scenario->known_ladder[known];
  if (ladder < 0) return 0;
  return a->state->rung[ladder] == a->scenario->ladder[ladder].known[KR_CEASEFIRE] ? 1 : a->state->rung[ladder];
}

/* People by which a promised floor lies below the knee, where it is worse for Seoul than silence: it names the cut. */
static int32_t floor_below(const Adjudication *a) {
  int32_t promised = term_amount(a->scenario, a->state, KC_FLOOR, 0);
  return promised == 0 ? 0 : assumed_whole(a, AS_FLOOR_KNEE) - promised;
}

void room_fears(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  int32_t lag = assumed_whole(a, AS_FEAR_LAG);
  Cause moved = cause_room(ROOM_REDEPLOYMENT), fears = cause_room(ROOM_FEARS);
  int64_t left = s->part[PART_LEFT];

  part_approach(a, PART_ABANDON_FORCES, KT_SEOUL_ABANDONMENT, muldiv(left, assumed_milli(a, AS_ABANDON_FORCES), MILLI), lag, moved);
  part_approach(a, PART_ABANDON_TRUST, KT_SEOUL_ABANDONMENT, -muldiv(known_change(a, KT_TRUST), assumed_milli(a, AS_ABANDON_TRUST), MILLI), lag,
                cause_track(scenario, KT_TRUST, ROOM_FEARS));
  int64_t believed = clamp64(50 * MILLI + known_change(a, KT_CREDIBILITY), 0, 100 * MILLI);
  int64_t threat = muldiv((int64_t)known_variable(a, KV_REDUCTION_STAGE) * assumed_milli(a, AS_ABANDON_THREAT), believed, 50 * MILLI);
  part_approach(a, PART_ABANDON_THREAT, KT_SEOUL_ABANDONMENT, threat, lag, fears);
  int promises = (known_variable(a, KV_FLOOR_LAW) != 0) + (known_variable(a, KV_FLOOR_PLEDGE) != 0);
  part_approach(a, PART_ABANDON_PROMISE, KT_SEOUL_ABANDONMENT, -(int64_t)promises * assumed_milli(a, AS_ABANDON_PROMISE), lag, fears);
  Cause floor = cause_clause(scenario, KC_FLOOR, ROOM_FEARS);
  part_approach(a, PART_ABANDON_FLOOR, KT_SEOUL_ABANDONMENT, muldiv(floor_below(a), assumed_milli(a, AS_ABANDON_FLOOR), MILLI), lag, floor);
  part_approach(a, PART_TRUST_FLOOR, KT_TRUST, -muldiv(floor_below(a), assumed_milli(a, AS_TRUST_FLOOR), MILLI), lag, floor);

  int invoked = known_variable(a, KV_STATEMENT_INVOKED) != 0, refused = known_variable(a, KV_BASE_USE_REFUSED) != 0;
  part_approach(a, PART_ENTRAP_INVOKED, KT_SEOUL_ENTRAPMENT, -(int64_t)invoked * assumed_milli(a, AS_ENTRAP_TERMS), lag, cause_track(scenario, KT_STATEMENT, ROOM_FEARS));
  part_approach(a, PART_ENTRAP_STRAIT, KT_SEOUL_ENTRAPMENT, (int64_t)rung_feared(a, KL_STRAIT) * assumed_milli(a, AS_ENTRAP_STRAIT), lag, cause_room(ROOM_STRAIT));
  part_approach(a, PART_ALLY_ASIDE, KT_WASHINGTON_ABANDONMENT, (int64_t)(refused + invoked) * assumed_milli(a, AS_ALLY_ASIDE), lag, fears);
  part_approach(a, PART_ALLY_ENTRAP, KT_WASHINGTON_ENTRAPMENT, (int64_t)rung_feared(a, KL_PENINSULA) * assumed_milli(a, AS_ALLY_ENTRAP), lag, cause_room(ROOM_PYONGYANG));
}
