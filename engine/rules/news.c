/* News and intelligence: each party gets its own noisy report on each subject, with stated rates of hits and false alarms.
 * Whether to share it is a decision (policies.c carries that out). */
#include "rules/room.h"

/* What the subject is really up to; nobody's view holds it. */
static bool report_truth(const Adjudication *a, KnownReport subject) {
  switch (subject) {
    case KI_PYONGYANG_INTENT: return known_variable(a, KV_PYONGYANG_POSTURE) > 0;
    case KI_BEIJING_INTENT: return known_variable(a, KV_BEIJING_POSTURE) > 0 || known_change(a, KT_BEIJING_PREPARATION) > assumed_milli(a, AS_PREPARATION_SIGN);
    case KI_WASHINGTON_MOOD: return a->state->mood > 0;
    case KI_COUNT: break;
  }
  return false;
}

void room_news(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  for (int subject = 0; subject < KI_COUNT; subject++) {
    int report = scenario->known_report[subject];
    if (report < 0) continue;
    bool truth = report_truth(a, (KnownReport)subject);
    uint32_t chance = chance_from_micro(assumed_micro(a, truth ? AS_REPORT_HITS : AS_REPORT_FALSE));
    for (int seat = 0; seat < scenario->seats; seat++) {
      if (!scenario->seat[seat].party || (subject == KI_WASHINGTON_MOOD && seat == scenario->known_seat[KS_WASHINGTON])) continue;
      uint64_t key = scenario->report[report].key + scenario->seat[seat].name.key;
      bool alarm = dice_chance(a->dice, DRAW_REPORT, key, 0, chance);
      int64_t stated = assumed_milli(a, alarm ? AS_REPORT_STATED_HIGH : AS_REPORT_STATED_LOW) + dice_normal(a->dice, DRAW_REPORT, key, 1) / 20;
      s->report[seat][report] = clamp32(stated, 20, MILLI - 20);
      event_tell(a, MSG_REPORT, 1, cause_room(ROOM_NEWS), (SeatMask)(1u << seat), MASK_ALL, seat, report, s->report[seat][report], 0);
    }
  }
}
