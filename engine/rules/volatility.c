/* Washington's policy volatility: a hidden mood, jumps with readable signs, and both effects: trust is lost, and threats are
 * believed more or less (the sign is disputed). The range of its scale includes none. */
#include "rules/room.h"

enum { STEADY, BARGAINING, RUPTURE, MOODS };

void room_volatility(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  if (!has_jumps(scenario)) return;
  static const AssumptionId rate[MOODS] = {AS_JUMPS_STEADY, AS_JUMPS_BARGAINING, AS_JUMPS_RUPTURE};
  if (period_strikes(a, DRAW_MOOD, scenario->name.key, assumed_micro(a, AS_MOOD_CHANGE), 30))
    s->mood = (uint8_t)(dice_draw(a->dice, DRAW_MOOD, scenario->name.key, 1) % MOODS);
  int64_t mean = muldiv(muldiv(assumed_micro(a, rate[s->mood]), s->turn_days, 30), assumed_micro(a, AS_VOLATILITY_SCALE), MICRO);
  if (!poisson_strikes(a, DRAW_JUMP, scenario->name.key, mean)) return;
  Cause cause = cause_room(ROOM_VOLATILITY);
  event_say(a, MSG_JUMP, 1, cause, 0, 0, 0, 0);
  int64_t most = assumed_milli(a, AS_JUMP_TRUST);
  known_add(a, KT_TRUST, -MILLI - muldiv(most - MILLI, dice_draw(a->dice, DRAW_JUMP, scenario->name.key, 1), CHANCE_ONE), cause);
  known_add(a, KT_CREDIBILITY, muldiv(assumed_milli(a, AS_JUMP_CREDIBILITY), dice_normal(a->dice, DRAW_JUMP, scenario->name.key, 2), MILLI), cause);
}
