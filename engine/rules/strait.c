/* The Taiwan Strait's ladder. Higher rungs are drawn at base rates, shifted by Beijing's gain and risk (quantal response: at
 * equal gain history's frequencies return). Rungs pass, fighting ends, losses fall on what is there. */
#include "rules/room.h"

/* Log shift of the odds of going up: lambda x (posture and preparation - what the allies brought), in standard deviations. */
static int64_t ambition_micro(const Adjudication *a) {
  int64_t gain = (int64_t)known_variable(a, KV_BEIJING_POSTURE) * assumed_milli(a, AS_POSTURE_SHIFT) * (MICRO / MILLI);
  int64_t ready = known_change(a, KT_BEIJING_PREPARATION) - known_change(a, KT_STRAIT_READINESS);
  gain += muldiv(ready, MICRO, assumed_milli(a, AS_STRAIT_SD));
  return muldiv(gain, assumed_micro(a, AS_LAMBDA), MICRO);
}

typedef struct Step { uint8_t rung; uint16_t yearly, days; bool tempo; } Step;
static const Step steps[] = {             /* rung, base rate of reaching it, mean stay in days; highest first */
  {KR_NUCLEAR_USE, AS_STRAIT_NUCLEAR_YEAR, AS_STRAIT_NUCLEAR_DAYS, true},
  {KR_LANDING, AS_LANDING_YEAR, AS_LANDING_DAYS, true},
  {KR_STRIKES, AS_STRIKES_YEAR, AS_STRIKES_DAYS, true},
  {KR_BLOCKADE, AS_BLOCKADE_YEAR, AS_BLOCKADE_DAYS, true},
  {KR_QUARANTINE, AS_QUARANTINE_YEAR, AS_QUARANTINE_DAYS, true},
  {KR_GREY_ZONE, AS_GREY_ZONE_YEAR, AS_GREY_ZONE_DAYS, false},
};

/* Each rung already climbed makes the next one likelier: the rate is multiplied by AS_MOMENTUM for every rung above calm. */
static int ladder_climb(const Adjudication *a, const Ladder *ladder, int now) {
  int64_t shift = ambition_micro(a) + (now > 0 ? now * log_micro(assumed_micro(a, AS_MOMENTUM)) : 0);
  enum { STEPS = sizeof steps / sizeof *steps };
  uint64_t key[STEPS];
  uint32_t draw[STEPS];
  for (int i = 0; i < STEPS; i++) key[i] = ladder->known[steps[i].rung] < 0 ? 0 : ladder->rung[ladder->known[steps[i].rung]].key;
  dice_draw_many(a->dice, DRAW_STRAIT_UP, key, STEPS, draw);
  for (int i = 0; i < STEPS; i++) {
    int rung = ladder->known[steps[i].rung];
    if (rung < 0 || rung <= now) continue;
    if (steps[i].rung == KR_NUCLEAR_USE && now < ladder->known[KR_STRIKES]) continue;
    int64_t times = steps[i].tempo ? assumed_micro(a, AS_EXERCISE_TEMPO) : MICRO;
    if (hazard_strikes(a, draw[i], assumed_micro(a, steps[i].yearly), times, shift)) return rung;
  }
  return now;
}

static bool rung_passes(const Adjudication *a, const Ladder *ladder, int now, int32_t days) {
  for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
    if (ladder->known[steps[i].rung] == now) {
      /* mean stay m days: chance of ending within d days is 1 - e^(-d/m) */
      int64_t stay = assumed_whole(a, steps[i].days);
      return poisson_strikes(a, DRAW_STRAIT_DOWN, ladder->rung[now].key, muldiv(days, MICRO, stay > 0 ? stay : 1));
    }
  return false;
}

/* Losses of one turn's fighting to formations in the Strait theatre: mostly aircraft on the ground (CSIS 2023: 90%). */
static void losses_take(Adjudication *a, int32_t days) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  for (int i = 0; i < scenario->formations; i++) {
    if (s->formation_stage[i] != FORMATION_READY || scenario->place[s->formation_place[i]].theatre != THEATRE_STRAIT) continue;
    int64_t mean = muldiv(assumed_milli(a, AS_LOSS_A_DAY), days, 1);
    int64_t lost = mean + muldiv(muldiv(mean, assumed_milli(a, AS_LOSS_SPREAD), MILLI), dice_normal(a->dice, DRAW_LOSSES, scenario->formation[i].name.key, 0), MILLI);
    strength_lose(a, i, lost, cause_room(ROOM_STRAIT));
  }
}

void room_strait(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  int handle = scenario->known_ladder[KL_STRAIT];
  if (handle < 0) return;
  const Ladder *ladder = &scenario->ladder[handle];
  int now = s->rung[handle], stopped = ladder->known[KR_CEASEFIRE];
  bool fighting = rung_reached(scenario, s, KL_STRAIT, KR_STRIKES);
  if (now == stopped && stopped >= 0) {
    if (s->day - s->rung_day[handle] >= assumed_whole(a, AS_CEASEFIRE_DAYS)) rung_move(a, handle, 0, cause_room(ROOM_STRAIT));
    return;
  }
  if (fighting) losses_take(a, s->turn_days);
  int next = ladder_climb(a, ladder, now);
  if (next > now) {
    s->happened = (uint8_t)(s->happened | 1u << FORECAST_STRAIT_UP);
    rung_move(a, handle, next, cause_of(CAUSE_LADDER, handle));
  } else if (now > 0 && rung_passes(a, ladder, now, s->turn_days)) {
    rung_move(a, handle, fighting && stopped >= 0 ? stopped : 0, cause_of(CAUSE_LADDER, handle));
  }
}
