/* Outcome: when the game is over, the axes of each seat: 50 at the start, losses weigh more than gains (Kahneman & Tversky
 * 1979). What is still on its way counts at a discount, so that slow policies are not wasted and a breach in the last turn is
 * not free: effects that wait, what was set for a time, and the rest of every lagged change (ledger.c, part_approach). What
 * those would set off in turn is left out. */
#include "rules/room.h"

/* Adds up what the queue will do to tracks and variables by the horizon, were nothing else to happen. */
static void queue_foresee(const Scenario *scenario, const GameState *s, int32_t horizon, int64_t coming[MAX_TRACKS], int64_t later[MAX_VARIABLES]) {
  int32_t set_on[MAX_VARIABLES];          /* what is set last holds, and what was added before it is gone */
  for (int v = 0; v < scenario->variables; v++) {
    set_on[v] = s->variable_until[v] <= horizon ? s->variable_until[v] : 0;
    later[v] = set_on[v] ? scenario->variable[v].start : s->variable[v];
  }
  for (int i = 0; i < s->pending_count; i++) {
    int target = s->pending_target[i];
    if (s->pending_day[i] > horizon) continue;
    if (s->pending_op[i] == EFFECT_TRACK) coming[target] += s->pending_amount[i];
    if (s->pending_op[i] != EFFECT_VARIABLE_SET || s->pending_day[i] < set_on[target]) continue;
    set_on[target] = s->pending_day[i];
    later[target] = s->pending_amount[i];
  }
  for (int i = 0; i < s->pending_count; i++) {
    int target = s->pending_target[i];
    if (s->pending_op[i] == EFFECT_VARIABLE_ADD && s->pending_day[i] <= horizon && s->pending_day[i] >= set_on[target])
      later[target] = clamp64(later[target] + s->pending_amount[i], scenario->variable[target].low, scenario->variable[target].high);
  }
}

void room_outcome(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  if (!s->over) return;
  int64_t coming[MAX_TRACKS], later[MAX_VARIABLES], kept = assumed_milli(a, AS_LEGACY_SHARE);
  for (int t = 0; t < MAX_TRACKS; t++) coming[t] = s->coming[t];
  queue_foresee(scenario, s, s->day + s->turn_days + assumed_whole(a, AS_LEGACY_DAYS), coming, later);
  for (int i = 0; i < scenario->axes; i++) {
    const Axis *axis = &scenario->axis[i];
    int64_t sum = 0;
    for (int t = 0; t < scenario->tracks; t++) {
      if (axis->track_weight[t] == 0) continue;
      int64_t end = clamp64(s->track[t] + muldiv(coming[t], kept, MILLI), scenario->track[t].low, scenario->track[t].high);
      sum += muldiv(end - scenario->track[t].start, axis->track_weight[t], MILLI);
    }
    for (int v = 0; v < scenario->variables; v++) {
      if (axis->variable_weight[v] == 0) continue;
      sum += (int64_t)(s->variable[v] - scenario->variable[v].start) * axis->variable_weight[v];
      sum += muldiv((later[v] - s->variable[v]) * axis->variable_weight[v], kept, MILLI);
    }
    for (int l = 0; l < scenario->ladders; l++) sum += (int64_t)(s->rung_peak[l] - scenario->ladder[l].start) * axis->rung_weight[l];
    if (sum < 0) sum = muldiv(sum, assumed_milli(a, AS_LOSS_WEIGHT), MILLI);
    s->axis[i] = clamp32(50 * MILLI + sum, 0, 100 * MILLI);
    event_tell(a, MSG_OUTCOME, 1, cause_room(ROOM_OUTCOME), MASK_ALL, MASK_ALL, axis->seat, i, s->axis[i], 0);
  }
}
