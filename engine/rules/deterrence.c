/* Deterrence on the peninsula: additive (RELATIONS.md 3): Korean forces, US forces in place, and reinforcement and umbrella,
 * each times perceived resolve. The allies read their estimate; Pyongyang reads the same through its own bias and noise. */
#include "rules/room.h"

/* Trust and credibility as a share of their start, thousandths: how far promises are believed. */
static int64_t resolve_change(const Adjudication *a) {
  return (known_change(a, KT_TRUST) + known_change(a, KT_CREDIBILITY)) / 2;      /* thousandths of a point */
}

static int64_t spending_worth(const Adjudication *a, int64_t spending) {
  return muldiv(spending, assumed_milli(a, AS_SELF_RELIANCE_TENTH), 10 * MILLI);         /* points per ten hundredths of a percent */
}

/* Spending rises to what was agreed at the pace that budgets allow, and becomes capability after years: so the first year
 * brings next to nothing. */
static void self_reliance_grow(Adjudication *a) {
  GameState *s = a->state;
  int32_t lag = assumed_whole(a, AS_SELF_RELIANCE_LAG);
  int64_t goal = (int64_t)term_amount_rise(a->scenario, s, KC_DEFENCE) * MILLI, most = muldiv(assumed_milli(a, AS_SPENDING_PACE), s->turn_days, 365);
  int64_t gap = goal - s->part[PART_SPENDING];
  if (gap == 0 && goal == 0 && s->part[PART_SELF_RELIANCE] == 0) return;
  s->part[PART_SPENDING] += (int32_t)clamp64(gap, -most, most);
  part_approach(a, PART_SELF_RELIANCE, KT_SELF_RELIANCE, spending_worth(a, s->part[PART_SPENDING]), lag, cause_clause(a->scenario, KC_DEFENCE, ROOM_DETERRENCE));
  if (!turn_is_last(a)) return;
  /* What is agreed and not yet spent comes through the legacy, and works on average through half of it. */
  int64_t legacy = assumed_whole(a, AS_LEGACY_DAYS), ahead = muldiv(assumed_milli(a, AS_SPENDING_PACE), legacy, 365);
  ahead = clamp64(goal - s->part[PART_SPENDING], -ahead, ahead);
  coming_add(a, KT_SELF_RELIANCE, muldiv(spending_worth(a, ahead), legacy, legacy + 2 * (int64_t)lag));
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
  int64_t rusty = known_variable(a, KV_EXERCISE_SUSPENDED) ? assumed_milli(a, AS_EXERCISES) : 0;
  part_approach(a, PART_EXERCISES, KT_DETERRENCE, -rusty, assumed_whole(a, AS_EXERCISES_LAG), cause_room(ROOM_DETERRENCE));
  self_reliance_grow(a);
  part_set(a, PART_OWN_FORCES, KT_DETERRENCE, muldiv(known_change(a, KT_SELF_RELIANCE), assumed_milli(a, AS_DETERRENCE_OWN), MILLI),
           cause_track(scenario, KT_SELF_RELIANCE, ROOM_DETERRENCE));

  Cause belief = cause_track(scenario, KT_TRUST, ROOM_DETERRENCE);
  int64_t believed = muldiv(resolve_change(a), assumed_milli(a, AS_DETERRENCE_RESOLVE), MILLI);
  int64_t busy = rung_reached(scenario, s, KL_STRAIT, KR_STRIKES) ? assumed_milli(a, AS_REINFORCEMENT_BUSY) : 0;
  part_set(a, PART_REINFORCEMENT, KT_DETERRENCE, believed - busy, busy ? cause_room(ROOM_STRAIT) : belief);
  part_set(a, PART_UMBRELLA, KT_DETERRENCE, believed, belief);

  int64_t noise = muldiv(dice_normal(a->dice, DRAW_NOISE, scenario->name.key, 1), assumed_milli(a, AS_MISPERCEPTION_NOISE), MILLI);
  part_set(a, PART_SEEN, KT_DETERRENCE_SEEN, known_change(a, KT_DETERRENCE) + s->misperception + noise, cause_room(ROOM_DETERRENCE));
}
