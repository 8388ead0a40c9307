/* Coercion: the targeted measures that may follow Beijing's displeasure with what Seoul agrees to (commitments.c) (2016-17: visitors
 * down by half for sixteen months, while total exports to China rose). */
#include "rules/room.h"

void room_coercion(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  if (scenario->known_variable[KV_COERCION] < 0) return;          /* nothing would remember that they run */
  Cause cause = cause_room(ROOM_COERCION);
  bool running = known_variable(a, KV_COERCION) != 0;
  int64_t anger = known_change(a, KT_BEIJING_ANGER) - assumed_milli(a, AS_COERCION_THRESHOLD);
  if (!running && anger > 0) {            /* probability within three months, growing with anger beyond the threshold */
    int64_t quarter = clamp64(muldiv(assumed_micro(a, AS_COERCION_QUARTER), anger, 10 * MILLI), 0, assumed_micro(a, AS_COERCION_MOST));
    if (period_strikes(a, DRAW_COERCION, scenario->name.key, quarter, 90)) {
      known_set(a, KV_COERCION, 1, assumed_whole(a, AS_COERCION_DAYS), cause);
      event_say(a, MSG_COERCION, 2, cause, 0, 0, 0, 0);
      running = true;
    }
  }
  part_approach(a, PART_GROWTH_COERCION, KT_GROWTH, running ? -(int64_t)assumed_milli(a, AS_COERCION_GROWTH) : 0, assumed_whole(a, AS_COERCION_LAG), cause);
}
