/* The ledger: the only ways to change tracks, variables, capital and ladders. Each change is clamped, kept to what the
 * scenario declares, and told as an event with its cause: no effect without a named cause. */
#include "rules/room.h"

#include <assert.h>

/* A fresh event with its frame filled in, its arguments still to be; NULL when nobody wants to know, or without memory. */
static inline Event *event_open(Adjudication *a, MessageId message, int weight, Cause cause, SeatMask seen_by, SeatMask cause_seen) {
  Event *event = a->events ? events_new(a->events) : NULL;
  if (!event) {
    if (a->events) a->failed = true;
    return NULL;
  }
  event->message = (uint16_t)message;
  event->turn = a->state->turn;
  event->phase = a->state->phase;
  event->seen_by = seen_by;
  event->cause_seen_by = (SeatMask)(cause_seen & seen_by);
  event->weight = (uint8_t)weight;
  event->cause = cause;
  return event;
}

static inline void event_arguments(Event *event, int32_t a0, int32_t a1, int32_t a2, int32_t a3) {
  if (!event) return;
  event->arg[0] = a0;
  event->arg[1] = a1;
  event->arg[2] = a2;
  event->arg[3] = a3;
}

void event_tell(Adjudication *a, MessageId message, int weight, Cause cause, SeatMask seen_by, SeatMask cause_seen,
                int32_t a0, int32_t a1, int32_t a2, int32_t a3) {
  event_arguments(event_open(a, message, weight, cause, seen_by, cause_seen), a0, a1, a2, a3);
}

void event_say(Adjudication *a, MessageId message, int weight, Cause cause, int32_t a0, int32_t a1, int32_t a2, int32_t a3) {
  event_tell(a, message, weight, cause, MASK_ALL, cause_seen_by(a->scenario, cause), a0, a1, a2, a3);
}

SeatMask cause_seen_by(const Scenario *scenario, Cause cause) {
  switch ((CauseKind)cause.kind) {
    case CAUSE_POLICY: {
      const Policy *policy = &scenario->policy[cause.handle];
      return (SeatMask)(policy->secret ? 1u << policy->seat : MASK_ALL);
    }
    case CAUSE_CARD: return scenario->card[cause.handle].seen_by;
    case CAUSE_TRACK: return scenario->track_range[cause.handle].seen_by;
    default: return MASK_ALL;
  }
}

SeatMask parties_mask(const Scenario *scenario) {
  return scenario->parties;
}

void track_add(Adjudication *a, int track, int64_t milli, Cause cause) {
  track_set(a, track, a->state->track[track] + milli, cause);
}

void track_set(Adjudication *a, int track, int64_t milli, Cause cause) {
  const Scenario *s = a->scenario;
  int32_t before = a->state->track[track], after = clamp32(milli, s->track_range[track].low, s->track_range[track].high);
  if (before == after) return;
  a->state->track[track] = after;
  event_arguments(event_open(a, MSG_TRACK_MOVED, 0, cause, s->track_range[track].seen_by, cause_seen_by(a->scenario, cause)), track, before, after, after - before);
}

void variable_set(Adjudication *a, int variable, int64_t value, int32_t for_days, Cause cause) {
  const Variable *declared = &a->scenario->variable[variable];
  int32_t before = a->state->variable[variable], after = clamp32(value, declared->low, declared->high);
  a->state->variable[variable] = after;
  a->state->variable_until[variable] = for_days > 0 && after != declared->start ? a->state->day + for_days : 0;
  if (before != after)
    event_tell(a, MSG_VARIABLE_SET, 0, cause, declared->seen_by, cause_seen_by(a->scenario, cause), variable, before, after, for_days);
}

void term_set(Adjudication *a, int clause, int level, Cause cause) {
  const Clause *declared = &a->scenario->clause[clause];
  int before = a->state->term[clause];
  if (level == before || level < 0 || level >= declared->levels) return;
  a->state->term[clause] = (uint8_t)level;
  for (int seat = 0; seat < a->scenario->seats; seat++)           /* a package that leaves the clause alone still does */
    if (a->state->offer[seat][clause] == before) a->state->offer[seat][clause] = (uint8_t)level;
  event_say(a, MSG_TERM_CHANGED, 1, cause, clause * 256 + before, clause * 256 + level, 0, 0);
}

void capital_add(Adjudication *a, int seat, int64_t milli, Cause cause) {
  int32_t before = a->state->capital[seat], after = clamp32(before + milli, 0, assumed_milli(a, AS_CAPITAL_CAP));
  if (before == after) return;
  a->state->capital[seat] = after;
  event_tell(a, MSG_CAPITAL_MOVED, 0, cause, (SeatMask)(1u << seat), MASK_ALL, seat, before, after, after - before);
}

void rung_move(Adjudication *a, int ladder, int rung, Cause cause) {
  const Ladder *declared = &a->scenario->ladder[ladder];
  GameState *s = a->state;
  if (rung < 0) rung = 0;
  if (rung >= declared->rungs) rung = declared->rungs - 1;
  if (s->rung[ladder] == rung) return;
  int before = s->rung[ladder];
  s->rung[ladder] = (uint8_t)rung;
  s->rung_day[ladder] = s->day;
  int stopped = declared->known[KR_CEASEFIRE];
  if (rung != stopped && rung > s->rung_peak[ladder]) s->rung_peak[ladder] = (uint8_t)rung;
  event_say(a, rung == stopped || rung == 0 || (rung < before && before != stopped) ? MSG_RUNG_DOWN : MSG_RUNG_UP, 2, cause, ladder * 256 + rung, ladder * 256 + before, 0, 0);
}

int32_t known_track(const Adjudication *a, KnownTrack track, int32_t without) {
  int handle = a->scenario->known_track[track];
  return handle < 0 ? without : a->state->track[handle];
}

int32_t known_change(const Adjudication *a, KnownTrack track) {
  int handle = a->scenario->known_track[track];
  return handle < 0 ? 0 : a->state->track[handle] - a->scenario->track_range[handle].start;
}

int32_t known_variable(const Adjudication *a, KnownVariable variable) {
  int handle = a->scenario->known_variable[variable];
  return handle < 0 ? 0 : a->state->variable[handle];
}

void known_add(Adjudication *a, KnownTrack track, int64_t milli, Cause cause) {
  int handle = a->scenario->known_track[track];
  if (handle >= 0) track_add(a, handle, milli, cause);
}

void known_set(Adjudication *a, KnownVariable variable, int64_t value, int32_t for_days, Cause cause) {
  int handle = a->scenario->known_variable[variable];
  if (handle >= 0) variable_set(a, handle, value, for_days, cause);
}

int term_level(const Scenario *scenario, const GameState *state, KnownClause clause) {
  int handle = scenario->known_clause[clause];
  return handle < 0 ? -1 : scenario->level_rank[handle][state->term[handle]];
}

int term_start(const Scenario *scenario, KnownClause clause) {
  int handle = scenario->known_clause[clause];
  return handle < 0 ? -1 : scenario->level_rank[handle][scenario->clause[handle].start];
}

int32_t term_amount(const Scenario *scenario, const GameState *state, KnownClause clause, int32_t without) {
  int handle = scenario->known_clause[clause];
  return handle < 0 ? without : scenario->clause[handle].level[state->term[handle]].amount;
}

int term_rise(const Scenario *scenario, const GameState *state, KnownClause clause) {
  int level = term_level(scenario, state, clause);
  return level < 0 ? 0 : level - term_start(scenario, clause);
}

int32_t term_amount_rise(const Scenario *scenario, const GameState *state, KnownClause clause) {
  int handle = scenario->known_clause[clause];
  if (handle < 0) return 0;
  const Clause *declared = &scenario->clause[handle];
  return declared->level[state->term[handle]].amount - declared->level[declared->start].amount;
}

Cause cause_track(const Scenario *scenario, KnownTrack track, RoomId otherwise) {
  int handle = scenario->known_track[track];
  return handle < 0 ? cause_room(otherwise) : cause_of(CAUSE_TRACK, handle);
}

Cause cause_clause(const Scenario *scenario, KnownClause clause, RoomId otherwise) {
  int handle = scenario->known_clause[clause];
  return handle < 0 ? cause_room(otherwise) : cause_of(CAUSE_CLAUSE, handle);
}

int rung_standing(const Scenario *scenario, const GameState *state, int ladder) {
  int rung = state->rung[ladder];
  return rung == scenario->ladder[ladder].known[KR_CEASEFIRE] ? 0 : rung;
}

bool rung_reached(const Scenario *scenario, const GameState *state, KnownLadder ladder, KnownRung rung) {
  int handle = scenario->known_ladder[ladder];
  if (handle < 0) return false;
  const Ladder *declared = &scenario->ladder[handle];
  int at = declared->known[rung], now = state->rung[handle];
  return at >= 0 && now >= at && now != declared->known[KR_CEASEFIRE];
}

bool rung_peaked(const Adjudication *a, KnownLadder ladder, KnownRung rung) {
  int handle = a->scenario->known_ladder[ladder];
  int at = handle < 0 ? NO_HANDLE : a->scenario->ladder[handle].known[rung];
  return at >= 0 && a->state->rung_peak[handle] >= at;
}

void part_set(Adjudication *a, PartId part, KnownTrack track, int64_t now, Cause cause) {
  int handle = a->scenario->known_track[track];
  if (handle < 0) return;
  int32_t value = clamp32(now, -100 * MILLI, 100 * MILLI), before = a->state->part[part];
  if (value == before) return;
  a->state->part[part] = value;
  track_add(a, handle, (int64_t)value - before, cause);
}

bool turn_is_last(const Adjudication *a) { return a->state->turn >= a->state->last_turn; }

void coming_add(Adjudication *a, KnownTrack track, int64_t milli) {
  int handle = a->scenario->known_track[track];
  if (handle >= 0) a->state->coming[handle] = clamp32(a->state->coming[handle] + milli, -100 * MILLI, 100 * MILLI);
}

/* Thousandths of a point that no screen shows: half of its last digit. A smaller gap is left until it grows. */
enum { UNSEEN = 50 };

void part_approach(Adjudication *a, PartId part, KnownTrack track, int64_t target, int32_t lag_days, Cause cause) {
  int64_t gap = target - a->state->part[part];
  if (gap > -UNSEEN && gap < UNSEEN) return;
  int64_t days = a->state->turn_days, step = muldiv(gap, days, days + lag_days);
  if (step == 0) step = gap > 0 ? 1 : -1;
  part_set(a, part, track, a->state->part[part] + step, cause);
  if (!turn_is_last(a)) return;
  int64_t legacy = assumed_whole(a, AS_LEGACY_DAYS);        /* the same approach, in one step as long as the legacy */
  coming_add(a, track, muldiv(gap - step, legacy, legacy + lag_days));
}

void strength_lose(Adjudication *a, int formation, int64_t share, Cause cause) {
  int32_t before = a->state->strength_lost[formation], after = clamp32(before + clamp64(share, 0, MILLI), 0, MILLI);
  if (after == before) return;
  a->state->strength_lost[formation] = after;
  event_say(a, MSG_LOSSES, 0, cause, formation, after - before, after, 0);
}

void pending_push(Adjudication *a, int op, int target, int32_t amount, int32_t day, Cause cause) {
  GameState *s = a->state;
  assert(s->pending_count < MAX_PENDING);
  int i = s->pending_count++;
  s->pending_op[i] = (uint8_t)op;
  s->pending_target[i] = (uint8_t)target;
  s->pending_amount[i] = amount;
  s->pending_day[i] = day;
  s->pending_cause[i] = cause.handle;
  s->pending_cause_kind[i] = cause.kind;
}

bool poisson_strikes(const Adjudication *a, uint32_t purpose, uint64_t key, int64_t mean_micro) {
  uint32_t draw = dice_draw(a->dice, purpose, key, 0);
  if (draw > chance_from_micro(mean_micro)) return false;        /* the chance is at most the mean */
  return draw < chance_from_micro(MICRO - exp_micro(-mean_micro));
}

enum { LOG_2 = 693147, LOG_MOST_ODDS = 2079442 };         /* ln 2 and ln 8, micro */

/* The power of two that exp(shift) does not exceed, within the limits of hazard_strikes. */
static int odds_bound(int64_t shift_micro) {
  return shift_micro <= 0 ? 1 : shift_micro <= LOG_2 ? 2 : shift_micro <= 2 * LOG_2 ? 4 : 8;
}

bool hazard_strikes(const Adjudication *a, uint32_t draw, int64_t yearly_micro, int64_t times_micro, int64_t shift_micro) {
  int64_t milli_days = muldiv((int64_t)a->state->turn_days * MILLI, times_micro, MICRO);
  if (!draw_may_be_yearly(draw, yearly_micro * odds_bound(shift_micro), milli_days)) return false;        /* most turns */
  int64_t factor = exp_micro(clamp64(shift_micro, -LOG_MOST_ODDS, LOG_MOST_ODDS));
  int64_t favoured = muldiv(yearly_micro, factor, MICRO);
  int64_t yearly = muldiv(favoured, MICRO, MICRO - yearly_micro + favoured);              /* odds p : 1-p become p f : 1-p */
  return draw_is_yearly(draw, yearly, milli_days);
}

bool period_strikes(const Adjudication *a, uint32_t purpose, uint64_t key, int64_t probability_micro, int32_t period_days) {
  /* the period is stretched to a year */
  return dice_yearly(a->dice, purpose, key, 0, clamp64(probability_micro, 0, MICRO), (int64_t)a->state->turn_days * 365 * MILLI / period_days);
}
