/* Outcome: when the game is over, the axes of each seat: 50 at the start, losses weigh more than gains (Kahneman & Tversky
 * 1979), and what is still on its way counts at a discount, so that slow policies are not wasted and a breach in the last
 * turn is not free. */
#include "rules/room.h"

void room_outcome(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  if (!s->over) return;
  int64_t coming[MAX_TRACKS] = {0};
  int64_t kept = assumed_milli(a, AS_LEGACY_SHARE), horizon = s->day + s->turn_days + assumed_whole(a, AS_LEGACY_DAYS);
  for (int i = 0; i < s->pending_count; i++)
    if (s->pending_op[i] == EFFECT_TRACK && s->pending_day[i] <= horizon) coming[s->pending_target[i]] += muldiv(s->pending_amount[i], kept, MILLI);
  for (int i = 0; i < scenario->axes; i++) {
    const Axis *axis = &scenario->axis[i];
    int64_t sum = 0;
    for (int t = 0; t < scenario->tracks; t++) {
      if (axis->track_weight[t] == 0) continue;
      int64_t end = clamp64(s->track[t] + coming[t], scenario->track[t].low, scenario->track[t].high);
      sum += muldiv(end - scenario->track[t].start, axis->track_weight[t], MILLI);
    }
    for (int v = 0; v < scenario->variables; v++) sum += (int64_t)(s->variable[v] - scenario->variable[v].start) * axis->variable_weight[v];
    for (int l = 0; l < scenario->ladders; l++) sum += (int64_t)(s->rung_peak[l] - scenario->ladder[l].start) * axis->rung_weight[l];
    if (sum < 0) sum = muldiv(sum, assumed_milli(a, AS_LOSS_WEIGHT), MILLI);
    s->axis[i] = clamp32(50 * MILLI + sum, 0, 100 * MILLI);
    event_tell(a, MSG_OUTCOME, 1, cause_room(ROOM_OUTCOME), MASK_ALL, MASK_ALL, axis->seat, i, s->axis[i], 0);
  }
}
