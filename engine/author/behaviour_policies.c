/* Policies that nobody takes or everybody always does, and policies that another one makes needless. */
#include "author/behaviour_parts.h"

#include "author/words.h"
#include "core/fixed.h"

#include <string.h>

/* A seat without schools of thought is played at random by default. */
static int64_t sum_own(const Behaviour *b, const int64_t row[WHO], int seat) {
  int64_t sum = 0;
  for (int p = 0; p < b->s->personas; p++) sum += row[p];
  return b->s->seat[seat].persona == NO_HANDLE ? sum + row[AT_RANDOM] : sum;
}

int64_t policy_legal(const Behaviour *b, int policy) { return sum_own(b, b->sample->sum.legal[policy], b->s->policy[policy].seat); }
int64_t policy_taken(const Behaviour *b, int policy) { return sum_own(b, b->sample->sum.taken[policy], b->s->policy[policy].seat); }

/* In no turn could the seat's own players order it: why not? */
static void impossible_tell(Behaviour *b, int i) {
  const Policy *p = &b->s->policy[i];
  const SampleSums *sum = &b->sample->sum;
  const Extreme *most = &b->sample->capital[p->seat];
  const char *seat = b->s->seat[p->seat].name.id;
  int worst = condition_worst(b, p->needs);
  int64_t random = sum->legal[i][AT_RANDOM];
  char chance[80] = "";
  if (random > 0) snprintf(chance, sizeof chance, " (play at random could in %lld turns)", (long long)random);
  const Seeds *by_chance = random > 0 ? &b->sample->seeds.taken_random[i] : NULL;
  if (most->there && most->value < p->cost) {
    const Seeds seeds = { .seed = { most->seed }, .count = 1 };
    behaviour_tell(b, "never-taken", KIND_POLICY, p->name.id, "cost", &seeds, "%s could take it in no turn of %lld games%s: it costs %s, and %s never had more than %s",
                   seat, (long long)sum->games, chance, points_words(p->cost, false).text, seat, points_words(most->value, false).text);
  } else if (worst >= 0) {
    behaviour_tell(b, "never-taken", KIND_POLICY, p->name.id, "needs", by_chance, "%s could take it in no turn of %lld games%s: what it most often lacked is %s",
                   seat, (long long)sum->games, chance, group_words(b->s, p->needs, worst).text);
  } else behaviour_tell(b, "never-taken", KIND_POLICY, p->name.id, NULL, by_chance, "%s could take it in no turn of %lld games%s", seat, (long long)sum->games, chance);
}

void behaviour_policies(Behaviour *b) {
  const SampleSums *sum = &b->sample->sum;
  for (int i = 0; i < b->s->policies; i++) {
    const Policy *p = &b->s->policy[i];
    int64_t legal = policy_legal(b, i), taken = policy_taken(b, i);
    const char *seat = b->s->seat[p->seat].name.id;
    b->dead_policy[i] = taken + sum->taken[i][AT_RANDOM] == 0;
    if (legal == 0) impossible_tell(b, i);
    else if (taken == 0)
      behaviour_tell(b, "never-taken", KIND_POLICY, p->name.id, NULL, &b->sample->seeds.untaken[i], "no persona of %s ever takes it, though it could be taken in %lld turns",
                     seat, (long long)legal);
    else if (legal >= OFTEN_ENOUGH && taken * 100 >= legal * ALWAYS_PERCENT)
      behaviour_tell(b, "always-taken", KIND_POLICY, p->name.id, NULL, &b->sample->seeds.taken[i], "%s takes it whenever it can: in %lld of the %lld turns in which it could",
                     seat, (long long)taken, (long long)legal);
  }
}

/* --- dominated --- */

/* A policy is needless beside another one of its seat that costs no more, can be had as soon again, was within reach whenever it was
 * itself, and whose declared effects are on every day at least as good on each thing they change. Which way is good says the weight
 * in the seat's axes; on what no axis weighs, or two weigh against each other, both must do the same. What functions do, and what
 * a persona likes beside effects, nobody can compare: such policies are never called needless. */

static bool has_done(const Effect *e, int day) { return day >= e->delay_days && (e->for_days == 0 || e->op == EFFECT_RUNG || day < e->delay_days + e->for_days); }

static int32_t weight_of(const Axis *axis, const Effect *e) {
  switch ((EffectOp)e->op) {
    case EFFECT_TRACK: return axis->track_weight[e->target];
    case EFFECT_VARIABLE_ADD: case EFFECT_VARIABLE_SET: return axis->variable_weight[e->target];
    case EFFECT_RUNG: case EFFECT_RUNG_TO: return e->amount > 0 ? axis->rung_weight[e->target] : 0;        /* an axis counts the peak */
    default: return 0;
  }
}

/* Is more of it good for the seat (1), bad (-1), or neither (0)? */
static int direction_of(const Scenario *s, int seat, const Effect *e) {
  bool good = e->op == EFFECT_CAPITAL && e->target == seat, bad = false;
  for (int i = 0; i < s->axes; i++) {
    if (s->axis[i].seat != seat) continue;
    good = good || weight_of(&s->axis[i], e) > 0;
    bad = bad || weight_of(&s->axis[i], e) < 0;
  }
  return good - bad;
}

/* What a policy has done to a thing by this day, as expected by the chances of its effects, in thousandths of its unit. */
static int64_t done_by(const Scenario *s, const Policy *p, const Effect *thing, int day) {
  int64_t sum = 0;
  for (int i = 0; i < p->effects.count; i++) {
    const Effect *e = &s->effect[p->effects.first + i];
    if (e->op != thing->op || e->target != thing->target || (e->op == EFFECT_RUNG && (e->amount > 0) != (thing->amount > 0)) || !has_done(e, day)) continue;
    int64_t amount = e->op == EFFECT_VARIABLE_SET ? e->amount - s->variable[e->target].start : e->amount;
    sum += muldiv(amount * MILLI, e->chance, CHANCE_ONE);
  }
  return sum;
}

/* On the things that `of` changes, is `a` nowhere better than `b` on this day? *worse: it is worse somewhere. */
static bool is_no_better(const Scenario *s, const Policy *a, const Policy *b, const Policy *of, int day, bool *worse) {
  for (int i = 0; i < of->effects.count; i++) {
    const Effect *e = &s->effect[of->effects.first + i];
    int direction = direction_of(s, of->seat, e);
    int64_t ahead = done_by(s, a, e, day) - done_by(s, b, e, day);
    if (direction == 0 ? ahead != 0 : ahead * direction > 0) return false;
    *worse = *worse || ahead != 0;
  }
  return true;
}

static bool is_no_better_on(const Scenario *s, const Policy *a, const Policy *b, int day, bool *worse) {
  return is_no_better(s, a, b, a, day, worse) && is_no_better(s, a, b, b, day, worse);
}

/* On every day on which one of them changes something. */
static bool is_worse(const Scenario *s, const Policy *a, const Policy *b) {
  const Policy *both[] = { a, b };
  bool worse = a->cost > b->cost || a->cooldown > b->cooldown;
  if (!is_no_better_on(s, a, b, 0, &worse)) return false;
  for (int k = 0; k < 2; k++)
    for (int i = 0; i < both[k]->effects.count; i++) {
      const Effect *e = &s->effect[both[k]->effects.first + i];
      if (!is_no_better_on(s, a, b, e->delay_days, &worse) || !is_no_better_on(s, a, b, e->delay_days + e->for_days, &worse)) return false;
    }
  return worse;
}

static bool is_liked_more(const Scenario *s, int a, int b) {
  for (int i = 0; i < s->personas; i++)
    if (s->persona[i].seat == s->policy[a].seat && s->persona[i].taste[a] > s->persona[i].taste[b]) return true;
  return false;
}

static bool is_dominated(const Behaviour *b, int i, int by) {
  const Policy *a = &b->s->policy[i], *other = &b->s->policy[by];
  const SampleSums *sum = &b->sample->sum;
  if (i == by || a->seat != other->seat || a->secret != other->secret || a->closure >= 0 || other->closure >= 0) return false;
  if (other->cost > a->cost || other->cooldown > a->cooldown) return false;
  return sum->both[i][by] > 0 && sum->out_of_reach[i][by] == 0 && !is_liked_more(b->s, i, by) && is_worse(b->s, a, other);
}

void behaviour_dominated(Behaviour *b) {
  for (int i = 0; i < b->s->policies; i++)
    for (int by = 0; by < b->s->policies; by++) {
      if (!is_dominated(b, i, by)) continue;
      const SampleSums *sum = &b->sample->sum;
      const Policy *p = &b->s->policy[i], *other = &b->s->policy[by];
      behaviour_tell(b, "dominated", KIND_POLICY, p->name.id, NULL, &b->sample->seeds.untaken[i],
                     "'%s' is never worse: it costs %s, this one %s, which by its declared effects is better for no axis of %s on any day. Where both could be "
                     "taken, this was taken %lld times and that %lld", other->name.id, points_words(other->cost, false).text, points_words(p->cost, false).text,
                     b->s->seat[p->seat].name.id, (long long)sum->chosen[i][by], (long long)sum->chosen[by][i]);
      break;
    }
}
