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
  int64_t lost = s->part[PART_LEFT];
  if (lost > 0) {                         /* stocks placed beforehand and Korean units replace a part, never all */
    int64_t offset = (int64_t)(known_variable(a, KV_PREPOSITIONED) + known_variable(a, KV_BACKFILL)) * (MILLI / 100);
    lost -= muldiv(lost, clamp64(offset, 0, assumed_milli(a, AS_OFFSET_MOST)), MILLI);
  }
  part_set(a, PART_US_IN_PLACE, KT_DETERRENCE, -muldiv(lost, assumed_milli(a, AS_DETERRENCE_US), MILLI), cause_room(ROOM_REDEPLOYMENT));
  part_set(a, PART_STRAIT_ARRIVED, KT_STRAIT_READINESS, muldiv(s->part[PART_ARRIVED], assumed_milli(a, AS_STRAIT_WORTH), MILLI), cause_room(ROOM_REDEPLOYMENT));
  int64_t bases = (int64_t)term_rise(scenario, s, KC_BASES) * assumed_milli(a, AS_STRAIT_BASES);
  int64_t support = (int64_t)term_rise(scenario, s, KC_SUPPORT) * assumed_milli(a, AS_STRAIT_SUPPORT);
  part_set(a, PART_STRAIT_BASES, KT_STRAIT_READINESS, bases + support, cause_room(ROOM_TERMS));

  int64_t tenths = term_amount_rise(scenario, s, KC_DEFENCE) / 10;          /* of a percent of GDP */
  part_approach(a, PART_SELF_RELIANCE, KT_SELF_RELIANCE, tenths * assumed_milli(a, AS_SELF_RELIANCE_TENTH), assumed_whole(a, AS_SELF_RELIANCE_LAG),
                cause_clause(scenario, KC_DEFENCE, ROOM_DETERRENCE));
  part_set(a, PART_OWN_FORCES, KT_DETERRENCE, muldiv(known_change(a, KT_SELF_RELIANCE), assumed_milli(a, AS_DETERRENCE_OWN), MILLI),
           cause_track(scenario, KT_SELF_RELIANCE, ROOM_DETERRENCE));

  Cause belief = cause_track(scenario, KT_TRUST, ROOM_DETERRENCE);
  int64_t believed = muldiv(resolve_change(a), assumed_milli(a, AS_DETERRENCE_RESOLVE), MILLI);
  int64_t busy = rung_reached(scenario, s, KL_STRAIT, KR_STRIKES) ? assumed_milli(a, AS_REINFORCEMENT_BUSY) : 0;
  part_set(a, PART_REINFORCEMENT, KT_DETERRENCE, believed - busy, busy ? cause_room(ROOM_STRAIT) : belief);
  int64_t nuclear = (int64_t)term_rise(scenario, s, KC_NUCLEAR) * assumed_milli(a, AS_DETERRENCE_NUCLEAR);
  part_set(a, PART_UMBRELLA, KT_DETERRENCE, believed + nuclear, belief);

  int64_t noise = muldiv(dice_normal(a->dice, DRAW_NOISE, scenario->name.key, 1), assumed_milli(a, AS_MISPERCEPTION_NOISE), MILLI);
  part_set(a, PART_SEEN, KT_DETERRENCE_SEEN, known_change(a, KT_DETERRENCE) + s->misperception + noise, cause_room(ROOM_DETERRENCE));
}
