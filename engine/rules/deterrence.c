/* Deterrence on the peninsula: additive (RELATIONS.md 3): Korean forces, US forces in place, and reinforcement and umbrella,
 * each times perceived resolve. The allies read their estimate; Pyongyang reads the same through its own bias and noise. */
#include "rules/room.h"

/* Trust and credibility as a share of their start, thousandths: how far promises are believed. */
static int64_t resolve_change(const Adjudication *a) {
  return (known_change(a, KT_TRUST) + known_change(a, KT_CREDIBILITY)) / 2;      /* thousandths of a point */
}

void room_deterrence(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  int us = scenario->known_seat[KS_WASHINGTON];

  if (us >= 0) {
    int64_t had = theatre_worth(scenario, s, us, THEATRE_PENINSULA, true), has = theatre_worth(scenario, s, us, THEATRE_PENINSULA, false);
    int64_t lost = had - has;
    if (lost > 0) {                       /* stocks placed beforehand and Korean units replace a part, never all */
      int64_t offset = (int64_t)(known_variable(a, KV_PREPOSITIONED) + known_variable(a, KV_BACKFILL)) * (MILLI / 100);
      lost -= muldiv(lost, clamp64(offset, 0, assumed_milli(a, AS_OFFSET_MOST)), MILLI);
    }
    part_set(a, PART_US_IN_PLACE, KT_DETERRENCE, -muldiv(lost, assumed_milli(a, AS_DETERRENCE_US), MILLI), cause_room(ROOM_REDEPLOYMENT));
    int64_t strait = theatre_worth(scenario, s, us, THEATRE_STRAIT, false) - theatre_worth(scenario, s, us, THEATRE_STRAIT, true);
    part_set(a, PART_STRAIT_ARRIVED, KT_STRAIT_READINESS, muldiv(strait, assumed_milli(a, AS_STRAIT_WORTH), MILLI), cause_room(ROOM_REDEPLOYMENT));
  }
  int bases = term_level(scenario, s, KC_BASES) - term_start(scenario, KC_BASES);
  int support = term_level(scenario, s, KC_SUPPORT) - term_start(scenario, KC_SUPPORT);
  part_set(a, PART_STRAIT_BASES, KT_STRAIT_READINESS,
           (int64_t)bases * assumed_milli(a, AS_STRAIT_BASES) + (int64_t)support * assumed_milli(a, AS_STRAIT_SUPPORT), cause_room(ROOM_TERMS));

  int32_t lag = assumed_whole(a, AS_SELF_RELIANCE_LAG);
  int64_t tenths = (term_amount(scenario, s, KC_DEFENCE, 0) - (term_start(scenario, KC_DEFENCE) < 0 ? 0
    : scenario->clause[scenario->known_clause[KC_DEFENCE]].level[term_start(scenario, KC_DEFENCE)].amount)) / 10;
  part_approach(a, PART_SELF_RELIANCE, KT_SELF_RELIANCE, tenths * assumed_milli(a, AS_SELF_RELIANCE_TENTH), lag, cause_of(CAUSE_CLAUSE, scenario->known_clause[KC_DEFENCE] < 0 ? 0 : scenario->known_clause[KC_DEFENCE]));
  part_set(a, PART_OWN_FORCES, KT_DETERRENCE, muldiv(known_change(a, KT_SELF_RELIANCE), assumed_milli(a, AS_DETERRENCE_OWN), MILLI), cause_room(ROOM_DETERRENCE));

  int64_t resolve = resolve_change(a);
  int64_t busy = rung_reached(scenario, s, KL_STRAIT, KR_STRIKES) ? assumed_milli(a, AS_REINFORCEMENT_BUSY) : 0;
  part_set(a, PART_REINFORCEMENT, KT_DETERRENCE, muldiv(resolve, assumed_milli(a, AS_DETERRENCE_RESOLVE), MILLI) - busy, cause_room(ROOM_DETERRENCE));
  int nuclear = term_level(scenario, s, KC_NUCLEAR) - term_start(scenario, KC_NUCLEAR);
  part_set(a, PART_UMBRELLA, KT_DETERRENCE,
           muldiv(resolve, assumed_milli(a, AS_DETERRENCE_RESOLVE), MILLI) + (int64_t)nuclear * assumed_milli(a, AS_DETERRENCE_NUCLEAR), cause_room(ROOM_DETERRENCE));

  int64_t noise = muldiv(dice_normal(a->dice, DRAW_NOISE, scenario->name.key, 1), assumed_milli(a, AS_MISPERCEPTION_NOISE), MILLI);
  part_set(a, PART_SEEN, KT_DETERRENCE_SEEN, known_change(a, KT_DETERRENCE) + s->misperception + noise, cause_room(ROOM_DETERRENCE));
}
