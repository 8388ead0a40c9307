/* The two fears of each ally (Snyder 1984, 1997): abandonment and entrapment. Firm promises lower the one and raise the other. */
#include "rules/room.h"

static int strait_rung(const Adjudication *a) {
  int ladder = a->scenario->known_ladder[KL_STRAIT];
  if (ladder < 0) return 0;
  int rung = a->state->rung[ladder];
  return rung == a->scenario->ladder[ladder].known[KR_CEASEFIRE] ? 1 : rung;
}

void room_fears(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  int32_t lag = assumed_whole(a, AS_FEAR_LAG);
  Cause moved = cause_room(ROOM_REDEPLOYMENT), terms = cause_room(ROOM_TERMS), fears = cause_room(ROOM_FEARS), strait = cause_room(ROOM_STRAIT);
  int64_t left = s->part[PART_LEFT];

  part_approach(a, PART_ABANDON_FORCES, KT_SEOUL_ABANDONMENT, muldiv(left, assumed_milli(a, AS_ABANDON_FORCES), MILLI), lag, moved);
  part_approach(a, PART_ABANDON_TRUST, KT_SEOUL_ABANDONMENT, -muldiv(known_change(a, KT_TRUST), assumed_milli(a, AS_ABANDON_TRUST), MILLI), lag,
                cause_track(scenario, KT_TRUST, ROOM_FEARS));
  int64_t believed = clamp64(50 * MILLI + known_change(a, KT_CREDIBILITY), 0, 100 * MILLI);
  int64_t threat = muldiv((int64_t)known_variable(a, KV_REDUCTION_STAGE) * assumed_milli(a, AS_ABANDON_THREAT), believed, 50 * MILLI);
  part_approach(a, PART_ABANDON_THREAT, KT_SEOUL_ABANDONMENT, threat, lag, fears);
  int promises = (known_variable(a, KV_FLOOR_LAW) != 0) + (known_variable(a, KV_FLOOR_PLEDGE) != 0) + term_rise(scenario, s, KC_NUCLEAR) + term_rise(scenario, s, KC_FLOOR);
  part_approach(a, PART_ABANDON_PROMISE, KT_SEOUL_ABANDONMENT, -(int64_t)promises * assumed_milli(a, AS_ABANDON_PROMISE), lag, terms);

  int involved = term_rise(scenario, s, KC_BASES) + term_rise(scenario, s, KC_SUPPORT) + term_rise(scenario, s, KC_WORDING) - (known_variable(a, KV_STATEMENT_INVOKED) != 0);
  int64_t entrapped = (int64_t)involved * assumed_milli(a, AS_ENTRAP_TERMS) + (int64_t)term_rise(scenario, s, KC_FORCES) * assumed_milli(a, AS_ENTRAP_FORCES);
  part_approach(a, PART_ENTRAP_TERMS, KT_SEOUL_ENTRAPMENT, entrapped, lag, terms);
  part_approach(a, PART_ENTRAP_STRAIT, KT_SEOUL_ENTRAPMENT, (int64_t)strait_rung(a) * assumed_milli(a, AS_ENTRAP_STRAIT), lag, strait);
  part_approach(a, PART_ENTRAP_PROMISE, KT_SEOUL_ENTRAPMENT, (int64_t)term_rise(scenario, s, KC_NUCLEAR) * assumed_milli(a, AS_ENTRAP_PROMISE), lag, terms);

  int aside = (known_variable(a, KV_BASE_USE_REFUSED) != 0) + (known_variable(a, KV_STATEMENT_INVOKED) != 0) - term_rise(scenario, s, KC_BASES);
  part_approach(a, PART_ALLY_ASIDE, KT_WASHINGTON_ABANDONMENT, (int64_t)aside * assumed_milli(a, AS_ALLY_ASIDE), lag, terms);
  int ladder = scenario->known_ladder[KL_PENINSULA];
  int64_t peninsula = ladder < 0 ? 0 : s->rung[ladder];
  part_approach(a, PART_ALLY_ENTRAP, KT_WASHINGTON_ENTRAPMENT, (peninsula + term_rise(scenario, s, KC_NUCLEAR)) * assumed_milli(a, AS_ALLY_ENTRAP), lag, fears);
}
