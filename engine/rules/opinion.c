/* Opinion: the two series on Korean nuclear weapons (headline, and once costs are named), and the two governments' standing.
 * Polls wander, return, and answer to fear and to reassurance; whether reassurance calms or alarms is disputed, so its sign is
 * an assumption. Polls constrain; leaders decide. */
#include "rules/room.h"

/* Moves a poll at random by its yearly spread (thousandths) times `root` = sqrt(days / 365) in micro, and back toward its start. */
static void poll_move(Adjudication *a, KnownTrack track, int32_t yearly, int64_t root, int32_t return_days, uint32_t draw) {
  int handle = a->scenario->known_track[track];
  if (handle < 0) return;
  const Track *declared = &a->scenario->track[handle];
  int64_t back = muldiv(declared->start - a->state->track[handle], a->state->turn_days, return_days + a->state->turn_days);
  int64_t wander = muldiv(muldiv(yearly, root, MICRO), draw_normal(draw), MILLI);
  track_add(a, handle, wander + back, cause_room(ROOM_OPINION));
}

void room_opinion(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  int32_t lag = assumed_whole(a, AS_OPINION_LAG), back = assumed_whole(a, AS_OPINION_RETURN);
  Cause fears = cause_track(scenario, KT_SEOUL_ABANDONMENT, ROOM_FEARS);

  int64_t root = (int64_t)isqrt64((uint64_t)muldiv(s->turn_days, (int64_t)MICRO * MICRO, 365));
  enum { POLLS = 3 };
  static const KnownTrack poll[POLLS] = {KT_NUCLEAR_HEADLINE, KT_SEOUL_MANDATE, KT_WASHINGTON_MANDATE};
  uint64_t key[POLLS];
  uint32_t draw[POLLS];
  for (int i = 0; i < POLLS; i++) key[i] = scenario->known_track[poll[i]] < 0 ? 0 : scenario->track[scenario->known_track[poll[i]]].name.key;
  dice_draw_many(a->dice, DRAW_OPINION, key, POLLS, draw);
  poll_move(a, KT_NUCLEAR_HEADLINE, assumed_milli(a, AS_NUCLEAR_SD), root, back, draw[0]);
  int64_t afraid = known_change(a, KT_SEOUL_ABANDONMENT);
  part_approach(a, PART_NUCLEAR_FEAR, KT_NUCLEAR_HEADLINE, afraid > 0 ? muldiv(afraid, assumed_milli(a, AS_NUCLEAR_FEAR), MILLI) : 0, lag, fears);
  int reassured = term_rise(scenario, s, KC_NUCLEAR) + (known_variable(a, KV_FLOOR_PLEDGE) != 0);
  part_approach(a, PART_NUCLEAR_REASSURED, KT_NUCLEAR_HEADLINE, (int64_t)reassured * assumed_milli(a, AS_NUCLEAR_REASSURED), lag,
                cause_clause(scenario, KC_NUCLEAR, ROOM_OPINION));
  part_approach(a, PART_NUCLEAR_ELITE, KT_NUCLEAR_ELITE, muldiv(known_change(a, KT_NUCLEAR_HEADLINE), assumed_milli(a, AS_NUCLEAR_ELITE), MILLI), lag,
                cause_track(scenario, KT_NUCLEAR_HEADLINE, ROOM_OPINION));

  poll_move(a, KT_SEOUL_MANDATE, assumed_milli(a, AS_MANDATE_SD), root, back, draw[1]);
  poll_move(a, KT_WASHINGTON_MANDATE, assumed_milli(a, AS_MANDATE_SD), root, back, draw[2]);
  part_approach(a, PART_MANDATE_ECONOMY, KT_SEOUL_MANDATE, muldiv(known_change(a, KT_GROWTH) + known_change(a, KT_WON), assumed_milli(a, AS_MANDATE_ECONOMY), MILLI), lag,
                cause_track(scenario, KT_GROWTH, ROOM_OPINION));
  int64_t fear = known_change(a, KT_SEOUL_ABANDONMENT) + known_change(a, KT_SEOUL_ENTRAPMENT);
  part_approach(a, PART_MANDATE_SAFETY, KT_SEOUL_MANDATE, -muldiv(fear, assumed_milli(a, AS_MANDATE_SAFETY), MILLI), lag, fears);
  part_approach(a, PART_MANDATE_US, KT_WASHINGTON_MANDATE, muldiv(known_change(a, KT_BURDEN), assumed_milli(a, AS_MANDATE_US), MILLI), lag,
                cause_track(scenario, KT_BURDEN, ROOM_OPINION));
}
