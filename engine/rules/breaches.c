/* Breaches: a silent movement is found out when the formation is ready at its new base. Only then does it cost what going past
 * the terms costs, and all learn of it. */
#include "rules/room.h"

void room_breaches(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  for (int i = 0; i < scenario->formations; i++) {
    if (!s->formation_silent[i] || s->formation_stage[i] != FORMATION_READY || s->formation_goal[i] != s->formation_place[i]) continue;
    s->formation_silent[i] = 0;
    int owner = scenario->formation_owner[i], excess = terms_excess(a, PROCEDURE_SILENT);
    if (excess == 0) continue;
    Cause cause = {CAUSE_FORMATION, (uint8_t)owner, (uint16_t)i};
    event_say(a, MSG_TERMS_EXCEEDED, 2, cause, owner, i, excess, 0);
    known_add(a, KT_TRUST, -(int64_t)excess * assumed_milli(a, AS_EXCESS_TRUST), cause);
    known_add(a, KT_AUTONOMY, -(int64_t)excess * assumed_milli(a, AS_EXCESS_AUTONOMY), cause);
  }
}
