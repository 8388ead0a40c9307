/* Threats: a demand or a tariff that was threatened, is neither met nor carried out, and lapses, is believed less the next
 * time; who made it stands a little lower at home (Fearon 1994; Snyder & Borghard 2011). Threats of cuts lapse by cards and
 * policies of the scenario. */
#include "rules/room.h"

enum { TENTHS = 10 };

/* Does the variable fall back to its start when the next turn begins (variables_expire)? */
static bool lapses(const Adjudication *a, KnownVariable known) {
  int handle = a->scenario->known_variable[known];
  if (handle < 0 || a->state->variable[handle] == a->scenario->variable[handle].start) return false;
  int32_t until = a->state->variable_until[handle];
  return until > 0 && until <= a->state->day + a->state->turn_days;
}

static void threat_lapse(Adjudication *a, KnownVariable known) {
  int handle = a->scenario->known_variable[known];
  Cause cause = cause_room(ROOM_THREATS);
  event_say(a, MSG_THREAT_LAPSED, 1, cause, handle, 0, 0, 0);
  known_add(a, KT_CREDIBILITY, -muldiv(known_track(a, KT_CREDIBILITY, 0), assumed_milli(a, AS_LAPSE_CREDIBILITY), MILLI), cause);
  known_add(a, KT_WASHINGTON_MANDATE, -(int64_t)assumed_milli(a, AS_LAPSE_MANDATE), cause);
}

void room_threats(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  const GameState *s = a->state;
  /* a demand in millions a year; a tariff threatened in percent, the clause in tenths of one */
  if (lapses(a, KV_COST_DEMAND) && known_variable(a, KV_COST_DEMAND) > term_amount(scenario, s, KC_COST_SHARING, 0)) threat_lapse(a, KV_COST_DEMAND);
  if (lapses(a, KV_TARIFF_THREAT) && known_variable(a, KV_TARIFF_THREAT) * TENTHS > term_amount(scenario, s, KC_TARIFF, 0)) threat_lapse(a, KV_TARIFF_THREAT);
}
