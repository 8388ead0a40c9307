/* Entrapment: when there is fighting in the Strait and Korean bases serve it (clause b), they may be struck. Seoul's consent,
 * its refusal and the 2006 statement decide here whether they serve it. */
#include "rules/room.h"


/* Do the bases serve the fighting? From consultation up they do; at consent they do unless Seoul refuses; a refusal against
 * a permission already given is a breach by Seoul. */
static bool bases_serve(Adjudication *a) {
  int level = term_level(a->scenario, a->state, KC_BASES);
  bool refused = known_variable(a, KV_BASE_USE_REFUSED) != 0;
  int seoul = a->scenario->known_seat[KS_SEOUL];
  if (level < LEVEL_CONSENT) return false;
  if (!refused) return true;
  if (level >= LEVEL_CONSULTATION && !a->state->part[PART_REFUSAL]) {
    a->state->part[PART_REFUSAL] = 1;
    known_add(a, KT_TRUST, -(int64_t)(level - LEVEL_CONSENT) * assumed_milli(a, AS_EXCESS_TRUST), (Cause){CAUSE_SEAT, (uint8_t)seoul, (uint16_t)seoul});
  }
  return level >= LEVEL_NOTIFICATION;
}

void room_entrapment(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  Cause cause = cause_room(ROOM_ENTRAPMENT);
  bool fighting = rung_reached(scenario, s, KL_STRAIT, KR_STRIKES), used = fighting && bases_serve(a);
  if (!fighting) s->part[PART_REFUSAL] = 0;
  bool was = known_variable(a, KV_STRAIT_BASE_USED) != 0;
  known_set(a, KV_STRAIT_BASE_USED, used, 0, cause);
  if (used && !was) {
    event_say(a, MSG_BASES_USED, 2, cause, 0, 0, 0, 0);
    /* Non-involvement is what the 2006 statement protects: use that nobody was asked about, and nobody challenges, wears it
     * out. Use with Seoul's consent is no breach. */
    if (term_level(scenario, s, KC_BASES) >= LEVEL_NOTIFICATION && !known_variable(a, KV_STATEMENT_INVOKED))
      known_add(a, KT_STATEMENT, -muldiv(known_track(a, KT_STATEMENT, 0), assumed_milli(a, AS_STATEMENT_WEAR), MILLI), cause);
  }
  int64_t ready = used ? assumed_milli(a, AS_BASES_IN_WAR) : 0;
  int handle = scenario->known_track[KT_STRAIT_READINESS];
  if (handle >= 0 && used != was) track_add(a, handle, used ? ready : -(int64_t)assumed_milli(a, AS_BASES_IN_WAR), cause);
  if (!used) return;
  /* chance of being struck is given for a month of such use */
  if (!period_strikes(a, DRAW_STRIKE, scenario->name.key, assumed_micro(a, AS_STRIKE_MONTH), 30)) return;
  event_say(a, MSG_BASES_STRUCK, 2, cause, 0, 0, 0, 0);
  known_add(a, KT_SEOUL_ENTRAPMENT, assumed_milli(a, AS_STRIKE_FEAR), cause);
  known_add(a, KT_GROWTH, -(int64_t)assumed_milli(a, AS_STRIKE_GROWTH), cause);
  known_add(a, KT_SEOUL_MANDATE, -(int64_t)assumed_milli(a, AS_STRIKE_MANDATE), cause);
  for (int i = 0; i < scenario->formations; i++) {
    const Place *at = &scenario->place[s->formation_place[i]];
    if (s->formation_stage[i] == FORMATION_READY && at->theatre == THEATRE_PENINSULA && scenario->formation[i].owner == scenario->known_seat[KS_WASHINGTON] && scenario->formation[i].lift_class == LIFT_SELF)
      strength_lose(a, i, assumed_milli(a, AS_STRIKE_LOSS), cause);
  }
}
