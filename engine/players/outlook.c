/* Works out an Outlook. Weights of personas on tracks, variables and clauses are the scenario's own (scenario_freeze); here
 * they meet each policy's effects: how likely, how late, for how long. */
#include "players/outlook.h"
#include "core/fixed.h"
#include "rules/room.h"

enum { MOST = 1000000, SHARE = 1024 };   /* a level's worth stays within +-MOST thousandths of a point */

const uint8_t care_weight[CARES] = { 0, 1, 2, 4, 6, 8, 12, 16, 24, 32, 64 };

int ally_of(const Scenario *scenario, int seat) {
  if (!scenario->seat[seat].party) return NO_HANDLE;
  for (int other = 0; other < scenario->seats; other++)
    if (other != seat && scenario->seat[other].party) return other;
  return NO_HANDLE;
}

int64_t discount_after(int32_t discount, int64_t milli_turns) {
  int64_t result = MICRO, base = (int64_t)discount * MILLI;
  for (int64_t n = milli_turns / MILLI; n > 0 && result > 0; n >>= 1) {
    if (n & 1) result = result * base / MICRO;
    base = base * base / MICRO;
  }
  return result - result * (MILLI - discount) / MILLI * (milli_turns % MILLI) / MILLI;
}

/* Worth of a rung to the persona, thousandths of a point: axes count rungs of the ladder's peak. */
static int64_t rung_worth(const Scenario *s, int persona, int ladder) {
  int64_t worth = 0;
  for (int axis = 0; axis < s->axes; axis++) worth += (int64_t)s->persona[persona].axis_weight[axis] * s->axis[axis].rung_weight[ladder];
  return worth / MILLI;
}

/* Worth of a clause's level against the one of the first day, thousandths of a point. */
static int64_t level_worth(const Scenario *s, int persona, const Effect *effect) {
  const Clause *clause = &s->clause[effect->target];
  int64_t worth = 0;
  for (int axis = 0; axis < s->axes; axis++)
    worth += (int64_t)s->persona[persona].axis_weight[axis] * (clause->worth[effect->amount][axis] - clause->worth[clause->start][axis]);
  return worth / MILLI;
}

/* How much of a lasting and certain effect at once this one is worth, micro. */
static int64_t effect_part(const Scenario *s, int persona, const Effect *effect) {
  int64_t turn_days = s->assumption[PLAYERS_DELAY_TURN_DAYS].value / MICRO;
  int32_t discount = s->persona[persona].discount;
  int64_t part = chance_to_micro(effect->chance);
  if (effect->delay_days > 0) part = part * discount_after(discount, effect->delay_days * (int64_t)MILLI / turn_days) / MICRO;
  /* What is undone after n turns is worth what impatience makes of those turns: 1 - discount^n of a lasting effect. */
  if (effect->for_days > 0 && effect->op != EFFECT_RUNG)
    part = part * (MICRO - discount_after(discount, effect->for_days * (int64_t)MILLI / turn_days)) / MICRO;
  return part;
}

static void effect_weigh(const Scenario *s, PolicyOutlook *policy, const Effect *effect, Outlook *out, int *stakes) {
  int seat = s->policy[policy->handle].seat, persona = out->seat[seat].persona;
  int64_t worth = 0;            /* thousandths of a point for a point, unit or rung */
  Stake stake = { .amount = effect->amount, .op = effect->op, .target = effect->target };
  bool seen = true;
  switch ((EffectOp)effect->op) {
    case EFFECT_TRACK: {
      const Track *track = &s->track[effect->target];
      worth = s->persona_track[persona][effect->target];
      seen = track->seen_by >> seat & 1;
      stake.low = track->low; stake.high = track->high; stake.start = track->start;
      break;
    }
    case EFFECT_VARIABLE_ADD: case EFFECT_VARIABLE_SET: {
      const Variable *variable = &s->variable[effect->target];
      worth = s->persona_variable[persona][effect->target];
      seen = variable->seen_by >> seat & 1;
      stake.low = variable->low; stake.high = variable->high; stake.start = variable->start;
      break;
    }
    case EFFECT_CAPITAL: if (effect->target == seat) worth = out->capital_price / MILLI; seen = false; break;
    case EFFECT_RUNG: case EFFECT_RUNG_TO: worth = rung_worth(s, persona, effect->target); break;
    case EFFECT_TERM: policy->steady += level_worth(s, persona, effect) * effect_part(s, persona, effect) / MILLI; return;
    case EFFECT_CARD: break;    /* injects only */
  }
  int64_t micro = worth * effect_part(s, persona, effect) / MILLI;    /* for a point, unit or rung */
  if (micro == 0) return;
  bool points = effect->op == EFFECT_TRACK || effect->op == EFFECT_CAPITAL;
  if (seen) {
    stake.factor = points ? micro * SHARE / MILLI : micro * SHARE;
    out->stake[(*stakes)++] = stake;
    return;
  }
  /* A seat that does not see what it changes takes it to stand at its start. */
  int64_t change = effect->op == EFFECT_VARIABLE_SET ? effect->amount - stake.start : effect->amount;
  policy->steady += points ? micro * change / MILLI : micro * change;
}

/* The best that an effect can do, wherever its track, variable or ladder stands within its range. In 1/1024 of micro. */
static int64_t stake_most(const Stake *stake) {
  int64_t add = stake->factor * stake->amount, from_low = stake->factor * ((int64_t)stake->amount - stake->low), from_high = stake->factor * ((int64_t)stake->amount - stake->high);
  int64_t most = stake->op != EFFECT_VARIABLE_SET ? add : from_low > from_high ? from_low : from_high;
  return most > 0 ? most : 0;
}

/* Most of what a seat could do is worth less than doing nothing however things stand: knowing that spares weighing it. */
static void policy_limit(PolicyOutlook *policy, const Outlook *out) {
  if (out->loss_weight < 0 || out->capital_price < 0) return;     /* losses or prices that please: no limit */
  int64_t sum = 0;
  for (int i = 0; i < policy->stakes; i++) sum += stake_most(&out->stake[policy->stake + i]);
  policy->most = policy->steady + sum / SHARE - policy->cost * out->capital_price / MILLI;
}

static void policy_weigh(const Scenario *s, int handle, PolicyOutlook *policy, Outlook *out, int *stakes) {
  const Policy *declared = &s->policy[handle];
  const Persona *persona = &s->persona[out->seat[declared->seat].persona];
  *policy = (PolicyOutlook){ .steady = (int64_t)persona->taste[handle] * MILLI, .most = WORTH_UNKNOWN, .cost = declared->cost,
                             .stake = (uint16_t)*stakes, .handle = (uint8_t)handle, .cooldown = declared->cooldown,
                             .needs = declared->needs.count > 0, .secret = declared->secret };
  if (persona->score != NO_HANDLE) return;
  for (int tracks = 1; tracks >= 0; tracks--) {
    for (int e = 0; e < declared->effects.count; e++) {
      const Effect *effect = &s->effect[declared->effects.first + e];
      if ((effect->op == EFFECT_TRACK) == tracks) effect_weigh(s, policy, effect, out, stakes);
    }
    if (tracks) policy->tracks = (uint16_t)(*stakes - policy->stake);
  }
  policy->stakes = (uint16_t)(*stakes - policy->stake);
  policy_limit(policy, out);
}

static void policies_weigh(const Scenario *s, Outlook *out) {
  int stakes = 0, policies = 0;
  for (int seat = 0; seat < s->seats; seat++) {
    SeatOutlook *own = &out->seat[seat];
    own->first_policy = (uint8_t)policies;
    for (int handle = 0; handle < s->policies && own->persona != NO_HANDLE && !own->bound; handle++)
      if (s->policy[handle].seat == seat) {
        out->key[policies + seat] = s->policy[handle].name.key;
        policy_weigh(s, handle, &out->policy[policies++], out, &stakes);
      }
    out->key[policies + seat] = s->seat[seat].name.key;           /* no policy has a seat's key */
    own->policies = (uint8_t)(policies - own->first_policy);
  }
}

static int32_t level_for_ally(const Scenario *s, int ally, int clause, int level) {
  int64_t sum = 0;
  int judges = 0;
  for (int p = 0; p < s->personas; p++)
    if (s->persona[p].seat == ally) { sum += s->persona_clause[p][clause][level]; judges++; }
  return clamp32(judges ? sum / judges : 0, -MOST, MOST);
}

/* With patience p = discount^rounds, the other's gain counts (1-p)/p beside one's own: nothing at first, as much as one's own
 * when half of the patience is spent. So a care of w comes after ln(1 + w) / -ln(discount) rounds. */
int64_t care_rounds(int32_t discount, int care) {
  int64_t wear = -log_micro((int64_t)discount * MILLI), factor = (int64_t)MICRO * (CARE_UNIT + care_weight[care]) / CARE_UNIT;
  return wear > 0 ? muldiv(log_micro(factor), MILLI, wear) : care ? INT64_MAX : 0;
}

static void clauses_weigh(const Scenario *s, int seat, Outlook *out) {
  SeatOutlook *own = &out->seat[seat];
  for (int care = 0; care < CARES; care++) own->care_from[care] = care_rounds(s->persona[own->persona].discount, care);
  int ally = ally_of(s, seat);
  for (int c = 0; c < s->clauses; c++) {
    for (int care = 0; care < CARES; care++) own->best[care][c] = 0;
    for (int l = 0; l < s->clause[c].levels; l++) {
      int32_t mine = clamp32(s->persona_clause[own->persona][c][l], -MOST, MOST), theirs = level_for_ally(s, ally, c, l);
      own->mine[c][l] = mine;
      for (int care = 0; care < CARES; care++) {
        int32_t *score = own->score[care][c];
        score[l] = mine * CARE_UNIT + theirs * care_weight[care];
        if (score[l] > score[own->best[care][c]]) own->best[care][c] = (uint8_t)l;
        own->best_score[care][c] = score[own->best[care][c]];
      }
    }
  }
}

void outlook_make(const Scenario *s, const Player player[MAX_SEATS], Outlook *out) {
  out->loss_weight = s->assumption[PLAYERS_LOSS_WEIGHT].value * SHARE / MICRO;
  out->capital_price = s->assumption[PLAYERS_CAPITAL_PRICE].value;
  for (int seat = 0; seat < s->seats; seat++) {
    SeatOutlook *own = &out->seat[seat];
    own->bound = player[seat].kind == PLAYER_BOUND;
    own->persona = player[seat].kind == PLAYER_PERSONA || own->bound ? player[seat].persona : NO_HANDLE;
    own->formations = 0;
    sight_maps(s, seat, &own->sight, &own->sight_bargain);
    own->bargains = s->seat[seat].party;
    if (own->persona != NO_HANDLE && s->seat[seat].party) clauses_weigh(s, seat, out);
  }
  policies_weigh(s, out);
  for (int f = 0; f < s->formations; f++) {
    SeatOutlook *own = &out->seat[s->formation[f].owner];
    if (own->persona != NO_HANDLE && s->formation[f].lift_class != LIFT_FIXED) own->formation[own->formations++] = (uint8_t)f;
  }
  out->strait_bases = out->strait_ports = 0;
  for (int p = 0; p < s->places; p++) {
    if (s->place[p].theatre != THEATRE_STRAIT) continue;
    if (s->place[p].base) out->strait_base[out->strait_bases++] = (uint8_t)p;
    if (s->place[p].port) out->strait_port[out->strait_ports++] = (uint8_t)p;
  }
}
