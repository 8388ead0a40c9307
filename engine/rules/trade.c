/* Trade: the threat of a tariff, and the investment that buys relief: growth, reserves and the won follow with delays. What
 * the agreed tariff does is in commitments.c. */
#include "rules/room.h"

void room_trade(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  int investment = scenario->known_clause[KC_INVESTMENT];
  int64_t fear = known_variable(a, KV_TARIFF_THREAT) > 0 ? assumed_milli(a, AS_THREAT_GROWTH) : 0;
  part_approach(a, PART_GROWTH_THREAT, KT_GROWTH, -fear, assumed_whole(a, AS_TARIFF_LAG), cause_room(ROOM_THREATS));
  if (investment < 0) return;
  int32_t yearly = term_amount(scenario, s, KC_INVESTMENT, 0), now = (int32_t)muldiv(yearly, s->turn_days, 365);
  s->invested = clamp32((int64_t)s->invested + now, 0, INT32_MAX);
  int64_t drawn = muldiv(now, assumed_milli(a, AS_INVESTMENT_RESERVES), MILLI);
  s->reserves = clamp32((int64_t)s->reserves - drawn, 0, INT32_MAX);
  Cause cause = cause_of(CAUSE_CLAUSE, investment);
  if (now > 0) event_say(a, MSG_INVESTED, 0, cause, now, s->invested, s->reserves, 0);
  int64_t over = yearly - assumed_whole(a, AS_INVESTMENT_FREE);
  part_approach(a, PART_WON, KT_WON, over > 0 ? -muldiv(over, assumed_milli(a, AS_WON_PER_10BN), 10000) : 0, assumed_whole(a, AS_WON_LAG), cause);
}
