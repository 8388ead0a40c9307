/* Effects: what declarations change, at once or on their day, and the undoing of what was for a time. The room plays what is
 * due by the end of this turn. */
#include "rules/room.h"

static uint64_t cause_key(const Scenario *scenario, Cause cause) {
  switch ((CauseKind)cause.kind) {
    case CAUSE_POLICY: return scenario->policy[cause.handle].name.key;
    case CAUSE_CARD: return scenario->card[cause.handle].name.key;
    default: return scenario->name.key + cause.kind;
  }
}

static void effect_apply(Adjudication *a, int op, int target, int64_t amount, int32_t for_days, Cause cause) {
  GameState *s = a->state;
  switch ((EffectOp)op) {
    case EFFECT_TRACK: track_add(a, target, amount, cause); break;
    case EFFECT_VARIABLE_ADD: variable_set(a, target, s->variable[target] + amount, 0, cause); break;
    case EFFECT_VARIABLE_SET: variable_set(a, target, amount, for_days, cause); break;
    case EFFECT_CAPITAL: capital_add(a, target, amount, cause); break;
    case EFFECT_RUNG: rung_move(a, target, s->rung[target] + (int)amount, cause); break;
    case EFFECT_TERM: term_set(a, target, (int)amount, cause); break;
    case EFFECT_RUNG_TO: rung_move(a, target, (int)amount, cause); break;
    case EFFECT_CARD: break;              /* the room of cards plays them */
  }
}

static int32_t effect_value(const Adjudication *a, const Effect *e) {
  return e->op == EFFECT_TRACK ? a->state->track[e->target] : e->op == EFFECT_VARIABLE_ADD ? a->state->variable[e->target] : 0;
}

static void effect_begin(Adjudication *a, const Effect *e, int ordinal, uint64_t key, Cause cause) {
  int32_t today = a->state->day;
  if (e->chance != CHANCE_ONE && !dice_chance(a->dice, DRAW_EFFECT, key, (uint32_t)ordinal, e->chance)) return;
  bool reversible = e->for_days > 0 && (e->op == EFFECT_TRACK || e->op == EFFECT_VARIABLE_ADD);
  bool resets = e->for_days > 0 && e->op == EFFECT_VARIABLE_SET && e->delay_days > 0;
  if ((e->delay_days > 0) + reversible + resets > MAX_PENDING - a->state->pending_count) {     /* rather not at all than never undone */
    event_tell(a, MSG_QUEUE_FULL, 1, cause, 0, 0, 0, 0, 0, 0);
    return;
  }
  int32_t undo = -e->amount;
  if (e->delay_days == 0) {
    int32_t before = effect_value(a, e);
    effect_apply(a, e->op, e->target, e->amount, e->for_days, cause);
    if (reversible) undo = before - effect_value(a, e);         /* what a limit kept from happening is not undone */
  } else {
    pending_push(a, e->op, e->target, e->amount, today + e->delay_days, cause);
    if (resets)
      pending_push(a, EFFECT_VARIABLE_SET, e->target, a->scenario->variable[e->target].start, today + e->delay_days + e->for_days, cause);
  }
  if (reversible) pending_push(a, e->op, e->target, undo, today + e->delay_days + e->for_days, cause);
}

void effects_start(Adjudication *a, EffectList effects, Cause cause) {
  uint64_t key = cause_key(a->scenario, cause);
  for (int i = 0; i < effects.count; i++) effect_begin(a, &a->scenario->effect[effects.first + i], i, key, cause);
}

void effect_start(Adjudication *a, EffectList effects, int ordinal, Cause cause) {
  effect_begin(a, &a->scenario->effect[effects.first + ordinal], ordinal, cause_key(a->scenario, cause), cause);
}

void room_effects(Adjudication *a) {
  GameState *s = a->state;
  int32_t until = s->day + s->turn_days;
  int first = 0;
  while (first < s->pending_count && (s->pending_day[first] > until || s->pending_op[first] == EFFECT_CARD)) first++;
  int kept = first;                       /* those before the first that is due stay where they are */
  for (int i = first; i < s->pending_count; i++) {
    if (s->pending_day[i] <= until && s->pending_op[i] != EFFECT_CARD) {
      Cause cause = {s->pending_cause_kind[i], 0xFF, s->pending_cause[i]};
      effect_apply(a, s->pending_op[i], s->pending_target[i], s->pending_amount[i], 0, cause);
      continue;
    }
    s->pending_op[kept] = s->pending_op[i];
    s->pending_target[kept] = s->pending_target[i];
    s->pending_amount[kept] = s->pending_amount[i];
    s->pending_day[kept] = s->pending_day[i];
    s->pending_cause[kept] = s->pending_cause[i];
    s->pending_cause_kind[kept] = s->pending_cause_kind[i];
    kept++;
  }
  for (int i = kept; i < s->pending_count; i++) {          /* leave no trace: equal games have equal bytes */
    s->pending_op[i] = s->pending_target[i] = s->pending_cause_kind[i] = 0;
    s->pending_amount[i] = s->pending_day[i] = 0;
    s->pending_cause[i] = 0;
  }
  s->pending_count = (uint16_t)kept;
}

/* What was set for a time holds to the end of the turn in which its day falls. */
void variables_expire(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  for (int i = 0; i < scenario->variables; i++)
    if (s->variable_until[i] > 0 && s->variable_until[i] <= s->day)
      variable_set(a, i, scenario->variable[i].start, 0, cause_room(ROOM_EFFECTS));
}
