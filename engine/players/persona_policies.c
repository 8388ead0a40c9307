/* A persona's open and secret orders. It weighs each policy by what its declared effects do to the tracks and variables it
 * cares for, as far as it sees them, and redeployments beside them; adds noise under each option's own name; and gives the
 * best that are legal, as long as they beat doing nothing. */
#include "players/mind.h"

/* A change for the worse counts more while it leaves the track on the losing side of its start (prospect theory). */
static int64_t track_worth(const Mind *mind, const Effect *effect) {
  int32_t worth = mind->scenario->persona_track[mind->persona][effect->target];
  if (worth == 0) return 0;
  const Track *track = &mind->scenario->track[effect->target];
  if (!mind_sees(mind, track->seen_by)) return (int64_t)worth * effect->amount / MILLI;
  int64_t now = mind->view->seen.track[effect->target];
  int64_t then = clamp64(now + effect->amount, track->low, track->high);
  int64_t value = worth * (then - now) / MILLI;
  bool below_start = worth > 0 ? then < track->start : then > track->start;
  if (value < 0 && below_start) value = value * (mind->scenario->assumption[PLAYERS_LOSS_WEIGHT].value / MILLI) / MILLI;
  return value;
}

static int64_t variable_worth(const Mind *mind, const Effect *effect) {
  int64_t worth = mind->scenario->persona_variable[mind->persona][effect->target];
  if (worth == 0) return 0;
  const Variable *variable = &mind->scenario->variable[effect->target];
  int64_t now = mind_sees(mind, variable->seen_by) ? mind->view->seen.variable[effect->target] : variable->start;
  int64_t then = effect->op == EFFECT_VARIABLE_SET ? effect->amount : now + effect->amount;
  return worth * (clamp64(then, variable->low, variable->high) - now);
}

/* Rungs count by the ladder's peak, so only a climb beyond it is felt. Rare: computed from the axes when asked. */
static int64_t rung_worth(const Mind *mind, const Effect *effect) {
  const Scenario *s = mind->scenario;
  const GameState *seen = &mind->view->seen;
  int64_t climb = seen->rung[effect->target] + effect->amount - seen->rung_peak[effect->target];
  if (climb <= 0) return 0;
  int64_t worth = 0;
  for (int axis = 0; axis < s->axes; axis++)
    worth += (int64_t)s->persona[mind->persona].axis_weight[axis] * s->axis[axis].rung_weight[effect->target] / MILLI;
  return worth * climb;
}

int64_t capital_worth(const Mind *mind, int64_t milli) {
  return milli * (mind->scenario->assumption[PLAYERS_CAPITAL_PRICE].value / MILLI) / MILLI;
}

static int64_t effect_worth(const Mind *mind, const Effect *effect) {
  int64_t value = 0;
  switch ((EffectOp)effect->op) {
    case EFFECT_TRACK: value = track_worth(mind, effect); break;
    case EFFECT_VARIABLE_ADD: case EFFECT_VARIABLE_SET: value = variable_worth(mind, effect); break;
    case EFFECT_CAPITAL: value = effect->target == mind->seat ? capital_worth(mind, effect->amount) : 0; break;
    case EFFECT_RUNG: value = rung_worth(mind, effect); break;
    case EFFECT_CARD: break;              /* injects only */
  }
  if (value == 0) return 0;
  int64_t turn_days = mind->scenario->assumption[PLAYERS_DELAY_TURN_DAYS].value / MICRO;
  if (effect->delay_days > 0)
    value = value * discount_after(mind->scenario->persona[mind->persona].discount, effect->delay_days * (int64_t)MILLI / turn_days) / MILLI;
  /* What is undone after n turns is worth what the persona's patience makes of those turns: 1 - discount^n of lasting. */
  if (effect->for_days > 0 && effect->op != EFFECT_RUNG)
    value = value * (MILLI - discount_after(mind->scenario->persona[mind->persona].discount, effect->for_days * (int64_t)MILLI / turn_days)) / MILLI;
  if (effect->chance != CHANCE_ONE) value = value * (int64_t)(effect->chance >> 16) >> 16;
  return value;
}

int64_t policy_worth(const Mind *mind, int handle) {
  const Scenario *s = mind->scenario;
  const Policy *policy = &s->policy[handle];
  int64_t value = s->persona[mind->persona].taste[handle];
  for (int i = 0; i < policy->effects.count; i++) value += effect_worth(mind, &s->effect[policy->effects.first + i]);
  return value - capital_worth(mind, policy_cost(s, &mind->view->seen, handle));
}

/* Cheap tests that spare weighing what would be refused anyway; order_refusal has the last word. */
static bool policy_rests(const Mind *mind, int handle) {
  const Policy *policy = &mind->scenario->policy[handle];
  int last = mind->view->seen.policy_turn[handle];
  return policy->cooldown != 0 && last != 0 && (policy->cooldown == UINT8_MAX || mind->view->seen.turn - last <= policy->cooldown);
}

static int policy_options(Mind *mind, Option *option, int count) {
  const Scenario *s = mind->scenario;
  const Persona *persona = &s->persona[mind->persona];
  int32_t free = capital_free(s, &mind->view->seen, mind->seat);
  for (int handle = 0; handle < s->policies; handle++) {
    const Policy *policy = &s->policy[handle];
    if (policy->seat != mind->seat || policy->cost > free || policy_rests(mind, handle)) continue;
    int64_t value;
    if (persona->score >= 0) {
      int32_t score = 0;
      if (!machines_score(mind->machines, mind->view, mind->persona, handle, &score)) { mind->failed = true; return count; }
      value = score;
    } else value = policy_worth(mind, handle);
    value += mind_noise(mind, PLAYER_POLICY, policy->name.key, 0);
    option[count++] = (Option){ .score = value, .subject = (uint16_t)handle, .kind = ORDER_POLICY, .secret = policy->secret };
  }
  return count;
}

void persona_orders(Mind *mind) {
  Option option[MAX_OPTIONS];
  int count = 0;
  if (mind_may(mind, ORDER_POLICY)) count = policy_options(mind, option, count);
  if (mind_may(mind, ORDER_REDEPLOY)) count = redeploy_options(mind, option, count);
  int64_t nothing = mind_noise(mind, PLAYER_NOTHING, mind->scenario->seat[mind->seat].name.key, 0);
  int left[2] = { OPEN_ORDERS, SECRET_ORDERS };
  while (!mind->failed && (left[0] || left[1])) {
    int best = -1;
    for (int i = 0; i < count; i++)
      if (option[i].score > nothing && left[option[i].secret] && (best < 0 || option[i].score > option[best].score)) best = i;
    if (best < 0) return;
    Option chosen = option[best];
    option[best] = option[--count];
    if (mind_give_simple(mind, chosen.kind, chosen.subject, chosen.target, chosen.procedure)) left[chosen.secret]--;
  }
}
