/* Yearly rates of the assumption register, turned into a turn's. */
#include "report/rates.h"
#include "core/fixed.h"
#include "rules/register.h"

typedef struct Rate { uint8_t ladder, rung; uint16_t yearly; bool tempo; } Rate;
static const Rate rates[] = {
  { KL_PENINSULA, KR_INCIDENT, AS_INCIDENT_YEAR, true },
  { KL_PENINSULA, KR_WAR, AS_WAR_YEAR, true },
  { KL_STRAIT, KR_GREY_ZONE, AS_GREY_ZONE_YEAR, false },
  { KL_STRAIT, KR_QUARANTINE, AS_QUARANTINE_YEAR, true },
  { KL_STRAIT, KR_BLOCKADE, AS_BLOCKADE_YEAR, true },
  { KL_STRAIT, KR_STRIKES, AS_STRIKES_YEAR, true },
  { KL_STRAIT, KR_LANDING, AS_LANDING_YEAR, true },
};

static int32_t rate_of_turn(const Scenario *s, const Rate *rate, int32_t days) {
  int64_t tempo = rate->tempo ? register_micro(s, AS_EXERCISE_TEMPO) : MICRO;
  return (int32_t)chance_to_micro(chance_in_milli_days(register_micro(s, (AssumptionId)rate->yearly), muldiv((int64_t)days * MILLI, tempo, MICRO)));
}

int32_t rung_base_rate(const Scenario *s, const View *view, int ladder, int rung) {
  for (size_t i = 0; i < sizeof rates / sizeof *rates; i++)
    if (s->known_ladder[rates[i].ladder] == ladder && s->ladder[ladder].known[rates[i].rung] == rung)
      return rate_of_turn(s, &rates[i], view->seen.turn_days);
  return -1;
}
