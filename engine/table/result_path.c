/* How an axis went, turn by turn, reckoned again from what this seat could see: its tracks and the ladders' peaks. What hangs
 * on a track hidden from the seat has no path; variables of the past are not kept and stay out of it, as the legend says. */
#include "table/result_parts.h"

#include "core/fixed.h"
#include "report/look.h"

static bool sees_all(const Result *r, const Axis *axis) {
  for (int t = 0; t < r->s->tracks; t++)
    if (axis->track_weight[t] != 0 && !VIEW_SEES(r->s, &r->t->sight->view, track[t])) return false;
  return true;
}

static int peak_until(const Result *r, int ladder, int past) {
  const Sight *sight = r->t->sight;
  int peak = r->s->ladder[ladder].start;
  if (past >= sight->pasts) return r->g->rung_peak[ladder];
  for (int p = 0; p <= past; p++)
    if (sight->past[p].rung[ladder] > peak) peak = sight->past[p].rung[ladder];
  return peak;
}

bool axis_at(const Result *r, int a, int past, int64_t *value) {
  const Axis *axis = &r->s->axis[a];
  const Sight *sight = r->t->sight;
  const int32_t *track = past < sight->pasts ? sight->past[past].track : r->g->track;
  int64_t sum = 0;
  if (!sees_all(r, axis)) return false;
  for (int t = 0; t < r->s->tracks; t++)
    sum += ((int64_t)track[t] - r->s->track[t].start) * axis->track_weight[t] / MILLI;
  for (int l = 0; l < r->s->ladders; l++) sum += (int64_t)(peak_until(r, l, past) - r->s->ladder[l].start) * axis->rung_weight[l];
  if (sum < 0) sum = sum * r->loss_weight / MILLI;
  int64_t at = 50 * MILLI + sum;
  *value = at < 0 ? 0 : at > 100 * MILLI ? 100 * MILLI : at;
  return true;
}
