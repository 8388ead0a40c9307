/* A persona's open and secret orders. It weighs each policy by what its declared effects do to the tracks and variables it
 * cares for, as far as it sees them, and redeployments beside them; adds noise under each option's own name; and gives the
 * best that are legal, as long as they beat doing nothing. */
#include "players/mind.h"
#include <assert.h>

/* What the effect does to its track if it came now, times what that is worth. A change for the worse counts more where it
 * leaves the track on the losing side of its start (prospect theory). In 1/1024 of micro. */
static int64_t track_value(const GameState *seen, const Stake *stake, int64_t loss_weight) {
  int32_t now = seen->track[stake->target], then = now + stake->amount;
  then = then < stake->low ? stake->low : then > stake->high ? stake->high : then;
  int64_t value = stake->factor * (then - now);
  if (value >= 0 || (stake->factor > 0 ? then >= stake->start : then <= stake->start)) return value;
  return value / 1024 * loss_weight;
}

/* The same for variables, in units, and ladders, in rungs: only a climb beyond the peak is felt. */
static int64_t other_value(const GameState *seen, const Stake *stake) {
  if (stake->op == EFFECT_RUNG || stake->op == EFFECT_RUNG_TO) {
    int from = stake->op == EFFECT_RUNG ? seen->rung[stake->target] : 0, climb = from + stake->amount - seen->rung_peak[stake->target];
    return climb > 0 ? stake->factor * climb : 0;
  }
  int64_t now = seen->variable[stake->target], then = stake->op == EFFECT_VARIABLE_SET ? stake->amount : now + stake->amount;
  return stake->factor * (clamp64(then, stake->low, stake->high) - now);
}

int64_t policy_worth(const Mind *mind, const PolicyOutlook *policy) {
  const Outlook *outlook = mind->outlook;
  const GameState *seen = &mind->view->seen;
  const Stake *stake = &outlook->stake[policy->stake];
  int64_t sum = 0;
  int i = 0;
  for (; i < policy->tracks; i++) sum += track_value(seen, &stake[i], outlook->loss_weight);
  for (; i < policy->stakes; i++) sum += other_value(seen, &stake[i]);
  int64_t worth = policy->steady + sum / 1024 - policy_cost(mind->scenario, seen, policy->handle) * outlook->capital_price / MILLI;
  assert(worth <= policy->most);
  return worth;
}

/* Is it too dear, or still in its time of rest? order_refusal has the last word. */
static bool out_of_question(const GameState *seen, const PolicyOutlook *policy, int32_t free) {
  if (policy->cost > free) return true;
  int last = seen->policy_turn[policy->handle];
  return policy->cooldown != 0 && last != 0 && (policy->cooldown == UINT8_MAX || seen->turn <= last + policy->cooldown);
}

/* Worth of a policy to a persona that is a function; marks the mind as failed when the script does. */
static int64_t function_worth(Mind *mind, int policy) {
  int32_t score = 0;
  if (!machines_score(mind->machines, mind->view, mind->persona, policy, &score)) mind->failed = true;
  return (int64_t)score * MILLI;
}

/* What is worth more than doing nothing, and (first) what nothing is worth: all luck in one go. Questions stand in order of
 * their cost; what could not be worth more than nothing at its very best, which is most of it, is not weighed. */
static int policy_options(Mind *mind, int64_t *nothing, Option *option) {
  const Scenario *s = mind->scenario;
  const GameState *seen = &mind->view->seen;
  const SeatOutlook *own = &mind->outlook->seat[mind->seat];
  const Persona *persona = &s->persona[mind->persona];
  int32_t free = capital_free(s, seen, mind->seat);
  uint32_t draw[MAX_POLICIES + 1];
  choice_draw_many(mind->dice, PLAYER_POLICY, mind->outlook->key + own->first_policy + mind->seat, own->policies + 1, draw);
  *nothing = (int64_t)gumbel_milli(draw[own->policies]) * persona->temperature;
  int count = 0;
  for (int i = 0; i < own->policies && !mind->failed; i++) {
    const PolicyOutlook *policy = &mind->outlook->policy[own->first_policy + i];
    if (out_of_question(seen, policy, free)) continue;
    int64_t noise = (int64_t)gumbel_milli(draw[i]) * persona->temperature;
    if (noise + policy->most <= *nothing) {
#ifdef STRAITS_CHECKED
      policy_worth(mind, policy);         /* asserts the limit */
#endif
      continue;
    }
    if (policy->needs && !condition_holds(s, seen, s->policy[policy->handle].needs)) continue;
    int64_t value = noise + (persona->score != NO_HANDLE ? function_worth(mind, policy->handle) : policy_worth(mind, policy));
    if (value > *nothing) option[count++] = (Option){ .score = value, .subject = policy->handle, .kind = ORDER_POLICY, .secret = policy->secret };
  }
  return count;
}

void persona_orders(Mind *mind) {
  Option option[MAX_OPTIONS];
  int64_t nothing;
  int count = policy_options(mind, &nothing, option);
  count = redeploy_options(mind, nothing, option, count);
  int left[2] = { OPEN_ORDERS, SECRET_ORDERS };
  while (!mind->failed && (left[0] || left[1])) {
    int best = -1;
    for (int i = 0; i < count; i++)
      if (left[option[i].secret] && (best < 0 || option[i].score > option[best].score)) best = i;
    if (best < 0) return;
    Option chosen = option[best];
    option[best] = option[--count];
    if (mind_give_simple(mind, chosen.kind, chosen.subject, chosen.target, chosen.procedure)) left[chosen.secret]--;
  }
}
