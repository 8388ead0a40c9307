/* Terms: how a unit's leaving is put to the ally, and what going past the agreed level costs (clause a). There is no treaty
 * veto: beyond the terms a unit still goes, at a political price. A higher agreed level never raises the price of the same
 * move. Seoul's replies to requests are carried out here too; movement itself is in redeployment.c. */
#include "rules/room.h"

/* Level of clause (a) that covers each procedure: asking is covered from "consent" up. */
static const int level_needed[PROCEDURES] = {[PROCEDURE_ASK] = LEVEL_CONSENT, [PROCEDURE_NOTIFY] = LEVEL_NOTIFICATION, [PROCEDURE_SILENT] = LEVEL_STANDING};


/* Levels by which the procedure goes past the terms; invoking the 2006 statement makes a breach one level graver. */
int terms_excess(const Scenario *scenario, const GameState *state, int procedure) {
  int agreed = term_level(scenario, state, KC_LEAVE), invoked = scenario->known_variable[KV_STATEMENT_INVOKED];
  if (agreed < 0) agreed = LEVEL_NOTIFICATION;          /* practice without a clause */
  int excess = level_needed[procedure] - agreed;
  if (excess > 0 && invoked >= 0 && state->variable[invoked]) excess++;
  return excess > 0 ? excess : 0;
}

bool order_leaves(const Scenario *scenario, const GameState *state, int seat, int formation, int target) {
  return seat == scenario->known_seat[KS_WASHINGTON] && scenario->place[state->formation_place[formation]].theatre == THEATRE_PENINSULA &&
         scenario->place[target].theatre != THEATRE_PENINSULA;
}

static void leaving_put(Adjudication *a, int seat, int formation, int target, int procedure) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  Cause cause = {CAUSE_FORMATION, (uint8_t)seat, (uint16_t)formation};
  int excess = terms_excess(scenario, s, procedure);
  s->formation_goal[formation] = (uint8_t)target;
  bool waits = procedure == PROCEDURE_ASK;              /* who asks waits for the answer, whatever the terms */
  s->formation_request[formation] = waits ? CONSENT_ASKED : CONSENT_GRANTED;
  if (waits) event_tell(a, MSG_CONSENT_ASKED, 2, cause, parties_mask(scenario), MASK_ALL, seat, formation, target, 0);
  s->formation_silent[formation] = procedure == PROCEDURE_SILENT;
  if (excess == 0) return;
  capital_add(a, seat, -(int64_t)excess * assumed_milli(a, AS_EXCESS_CAPITAL), cause);
  if (procedure == PROCEDURE_SILENT) return;            /* what nobody knows costs no trust: breaches.c, when it is found out */
  event_say(a, MSG_TERMS_EXCEEDED, 2, cause, seat, formation, excess, 0);
  known_add(a, KT_TRUST, -(int64_t)excess * assumed_milli(a, AS_EXCESS_TRUST), cause);
  known_add(a, KT_AUTONOMY, -(int64_t)excess * assumed_milli(a, AS_EXCESS_AUTONOMY), cause);
}

static void consent_give(Adjudication *a, int seat, int formation, bool granted) {
  GameState *s = a->state;
  if (s->formation_request[formation] != CONSENT_ASKED) return;
  Cause cause = {CAUSE_SEAT, (uint8_t)seat, (uint16_t)seat};
  s->formation_request[formation] = granted ? CONSENT_GRANTED : CONSENT_REFUSED;
  if (!granted) s->formation_goal[formation] = s->formation_place[formation];
  event_tell(a, granted ? MSG_CONSENT_GRANTED : MSG_CONSENT_REFUSED, 2, cause, parties_mask(a->scenario), MASK_ALL, seat, formation, 0, 0);
  known_add(a, KT_TRUST, granted ? assumed_milli(a, AS_CONSENT_TRUST) : -(int64_t)assumed_milli(a, AS_REFUSAL_TRUST), cause);
  if (!granted) known_add(a, KT_AUTONOMY, assumed_milli(a, AS_REFUSAL_AUTONOMY), cause);
}

void room_terms(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  for (int seat = 0; seat < scenario->seats; seat++)
    for (int i = 0; i < s->order_count[seat]; i++) {
      int subject = s->order_subject[seat][i];
      if (s->order_kind[seat][i] == ORDER_CONSENT) consent_give(a, seat, subject, s->order_amount[seat][i] != 0);
      if (s->order_kind[seat][i] != ORDER_REDEPLOY) continue;
      int target = s->order_target[seat][i];
      if (order_leaves(scenario, s, seat, subject, target)) {
        leaving_put(a, seat, subject, target, s->order_amount[seat][i]);
      } else {
        s->formation_goal[subject] = (uint8_t)target;
        s->formation_request[subject] = CONSENT_GRANTED;
      }
      capital_add(a, seat, -(int64_t)assumed_milli(a, AS_REDEPLOY_COST), (Cause){CAUSE_FORMATION, (uint8_t)seat, (uint16_t)subject});
    }
}
