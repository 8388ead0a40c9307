/* Breaches: a silent movement is found out when the formation is ready at its new base. Only then does it cost what going past
 * the terms costs, and all learn of it. And a floor that was promised is broken when more have left than it allows. */
#include "rules/room.h"

#include <string.h>

/* People by which US forces in Korea fall short of the floor agreed: what has openly left since the first day against the
 * strength of that day. */
static int32_t floor_shortfall(const Adjudication *a) {
  const Scenario *scenario = a->scenario;
  int32_t promised = term_amount(scenario, a->state, KC_FLOOR, 0), us = scenario->known_seat[KS_WASHINGTON];
  if (promised == 0 || us < 0 || a->state->part[PART_LEFT] <= 0) return 0;       /* nothing of worth has left */
  int64_t present = assumed_whole(a, AS_FORCES_START);
  for (int i = 0; i < scenario->formations; i++) {
    if (scenario->formation_owner[i] != us) continue;
    const GameState *s = a->state;
    int at = s->formation_silent[i] ? s->formation_shown[i] : s->formation_stage[i] == FORMATION_TRANSIT ? s->formation_goal[i] : s->formation_place[i];
    bool here = scenario->place_theatre[at] == THEATRE_PENINSULA, then = scenario->place_theatre[scenario->formation[i].start] == THEATRE_PENINSULA;
    present += (int64_t)(here - then) * scenario->formation[i].personnel;
  }
  return present < promised ? (int32_t)(promised - present) : 0;
}

/* Each thousand that the floor is newly missed by costs trust, and belief in the next promise, once: what is broken stays so. */
static void floor_break(Adjudication *a) {
  GameState *s = a->state;
  int32_t missing = floor_shortfall(a), more = missing - s->part[PART_SHORT];
  if (term_amount(a->scenario, s, KC_FLOOR, 0) == 0) s->part[PART_SHORT] = 0;
  if (more <= 0) return;
  s->part[PART_SHORT] = missing;
  Cause cause = cause_clause(a->scenario, KC_FLOOR, ROOM_BREACHES);
  event_say(a, MSG_FLOOR_BROKEN, 2, cause, missing, term_amount(a->scenario, s, KC_FLOOR, 0), 0, 0);
  known_add(a, KT_TRUST, -muldiv(more, assumed_milli(a, AS_FLOOR_TRUST), MILLI), cause);
  known_add(a, KT_CREDIBILITY, -muldiv(more, assumed_milli(a, AS_FLOOR_CREDIBILITY), MILLI), cause);
}

void room_breaches(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  floor_break(a);
  if (!memchr(s->formation_silent, 1, sizeof s->formation_silent)) return;         /* most turns */
  for (int i = 0; i < scenario->formations; i++) {
    if (!s->formation_silent[i] || s->formation_stage[i] != FORMATION_READY || s->formation_goal[i] != s->formation_place[i]) continue;
    s->formation_silent[i] = 0;
    int owner = scenario->formation_owner[i], excess = terms_excess(scenario, s, PROCEDURE_SILENT);
    if (excess == 0) continue;
    Cause cause = {CAUSE_FORMATION, (uint8_t)owner, (uint16_t)i};
    event_say(a, MSG_TERMS_EXCEEDED, 2, cause, owner, i, excess, 0);
    known_add(a, KT_TRUST, -(int64_t)excess * assumed_milli(a, AS_EXCESS_TRUST), cause);
    known_add(a, KT_AUTONOMY, -(int64_t)excess * assumed_milli(a, AS_EXCESS_AUTONOMY), cause);
  }
}
