/* Capital: what a government can spend at home each turn follows its mandate. */
#include "rules/room.h"

void room_capital(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  int64_t low = assumed_milli(a, AS_CAPITAL_INCOME_LOW), high = assumed_milli(a, AS_CAPITAL_INCOME_HIGH);
  for (int seat = 0; seat < scenario->seats; seat++) {
    int32_t mandate = 50 * MILLI;         /* a seat without a mandate of its own earns the middle */
    if (seat == scenario->known_seat[KS_SEOUL]) mandate = known_track(a, KT_SEOUL_MANDATE, mandate);
    if (seat == scenario->known_seat[KS_WASHINGTON]) mandate = known_track(a, KT_WASHINGTON_MANDATE, mandate);
    capital_add(a, seat, low + muldiv(high - low, mandate, 100 * MILLI), cause_room(ROOM_CAPITAL));
  }
}
