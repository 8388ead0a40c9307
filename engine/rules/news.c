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

/* One report of one seat, with its two draws. */
typedef struct Slot { uint8_t seat, report; bool truth; } Slot;

void room_news(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  Slot slot[MAX_REPORTS * MAX_SEATS];
  uint64_t key[MAX_REPORTS * MAX_SEATS];
  uint32_t heard[MAX_REPORTS * MAX_SEATS], noise[MAX_REPORTS * MAX_SEATS];
  int slots = 0;
  for (int subject = 0; subject < KI_COUNT; subject++) {
    int report = scenario->known_report[subject];
    if (report < 0) continue;
    bool truth = report_truth(a, (KnownReport)subject);
    for (int seat = 0; seat < scenario->seats; seat++) {
      if (!(scenario->parties >> seat & 1) || (subject == KI_WASHINGTON_MOOD && seat == scenario->known_seat[KS_WASHINGTON])) continue;
      key[slots] = scenario->report[report].key + scenario->seat[seat].name.key;
      slot[slots++] = (Slot){(uint8_t)seat, (uint8_t)report, truth};
    }
  }
  dice_draw_many(a->dice, DRAW_REPORT, key, slots, heard);
  dice_draw_many(a->dice, DRAW_REPORT_NOISE, key, slots, noise);
  uint32_t hit = chance_from_micro(assumed_micro(a, AS_REPORT_HITS)), mistaken = chance_from_micro(assumed_micro(a, AS_REPORT_FALSE));
  for (int i = 0; i < slots; i++) {
    bool alarm = heard[i] < (slot[i].truth ? hit : mistaken);
    int64_t stated = assumed_milli(a, alarm ? AS_REPORT_STATED_HIGH : AS_REPORT_STATED_LOW) + muldiv(draw_normal(noise[i]), assumed_milli(a, AS_REPORT_SPREAD), MILLI);
    int32_t *report = &s->report[slot[i].seat][slot[i].report];
    *report = clamp32(stated, assumed_milli(a, AS_REPORT_EDGE), MILLI - assumed_milli(a, AS_REPORT_EDGE));
    event_tell(a, MSG_REPORT, 1, cause_room(ROOM_NEWS), (SeatMask)(1u << slot[i].seat), MASK_ALL, slot[i].seat, slot[i].report, *report, 0);
  }
}
