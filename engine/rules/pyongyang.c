/* Pyongyang's three processes (RELATIONS.md 4): tests, lethal incidents and war, each anchored to its base rate and shifted by
 * gain and risk as Pyongyang sees them. Defensive strength never raises the hazard of deliberate war; alarm may raise that of
 * minor incidents. What it sees is not what is: misperception is in deterrence.c. */
#include "rules/room.h"

static int64_t posture_micro(const Adjudication *a) {
  int64_t posture = known_variable(a, KV_PYONGYANG_POSTURE);
  return posture * assumed_milli(a, AS_POSTURE_SHIFT) * (MICRO / MILLI);
}

static bool strait_fighting(const Adjudication *a) { return rung_reached(a->scenario, a->state, KL_STRAIT, KR_STRIKES); }

/* Share of the worth of US forces that has left Korea, micro; below nought when there are more than at the start. */
static int64_t drawdown_micro(const Adjudication *a) {
  int32_t left = a->state->part[PART_LEFT];
  int64_t had = left ? a->scenario->worth_start[THEATRE_PENINSULA] : 0;
  return had > 0 ? muldiv(left, MICRO, had) : 0;
}

static void tests_run(Adjudication *a, int64_t drawdown) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  int64_t mean = muldiv(assumed_milli(a, AS_TESTS_YEAR), s->turn_days, 365);
  if (scenario->known_variable[KV_PROGRAMME] >= 0) mean = muldiv(mean, known_variable(a, KV_PROGRAMME), 100);
  if (known_variable(a, KV_TALKS)) mean = muldiv(mean, assumed_milli(a, AS_TESTS_TALKS), MILLI);
  if (known_variable(a, KV_EXERCISE_SEASON)) mean = muldiv(mean, assumed_milli(a, AS_TESTS_SEASON), MILLI);
  int64_t shift = muldiv(posture_micro(a), assumed_milli(a, AS_TESTS_POSTURE), MILLI) + muldiv(drawdown, assumed_micro(a, AS_TESTS_TROOPS), MICRO);
  mean = muldiv(mean, exp_micro(clamp64(shift, -2 * MICRO, 2 * MICRO)), MICRO);
  int count = dice_geometric(a->dice, DRAW_TESTS, scenario->name.key, 0, mean);
  if (count == 0) return;
  Cause cause = cause_room(ROOM_PYONGYANG);
  s->tests_total = (uint16_t)(s->tests_total + count);
  event_say(a, MSG_TESTS, count >= assumed_whole(a, AS_TESTS_SERIES) ? 2 : 1, cause, count, s->tests_total, 0, 0);
  known_add(a, KT_PYONGYANG_ARSENAL, (int64_t)count * assumed_milli(a, AS_TESTS_ARSENAL), cause);
  int ladder = scenario->known_ladder[KL_PENINSULA];
  if (ladder < 0) return;
  int rung = scenario->ladder[ladder].known[KR_TESTS];
  if (count >= assumed_whole(a, AS_TESTS_SERIES) && s->rung[ladder] < rung) rung_move(a, ladder, rung, cause);
}

static void incident_happen(Adjudication *a, int ladder, KnownRung known, MessageId message, Cause cause) {
  GameState *s = a->state;
  s->incidents_total++;
  s->happened = (uint8_t)(s->happened | 1u << FORECAST_INCIDENT);
  int dead = 1 + dice_geometric(a->dice, DRAW_LOSSES, a->scenario->name.key, (uint32_t)known, known == KR_INCIDENT ? assumed_milli(a, AS_INCIDENT_DEAD) : assumed_milli(a, AS_CLASH_DEAD));
  event_say(a, message, 2, cause, dead, s->incidents_total, 0, 0);
  known_add(a, KT_SEOUL_MANDATE, -(int64_t)assumed_milli(a, AS_INCIDENT_MANDATE), cause);
  int rung = ladder < 0 ? -1 : a->scenario->ladder[ladder].known[known];
  bool ceasefire = rung >= 0 && s->rung[ladder] == a->scenario->ladder[ladder].known[KR_CEASEFIRE];
  if (ceasefire && known == KR_INCIDENT) return;        /* only fighting ends a ceasefire */
  if (rung > 0 && rung_standing(a->scenario, s, ladder) < rung) rung_move(a, ladder, rung, cause);
}

static void lethal_run(Adjudication *a, int ladder, int64_t drawdown) {
  const Scenario *scenario = a->scenario;
  int64_t tempo = assumed_micro(a, AS_EXERCISE_TEMPO);
  Cause cause = cause_room(ROOM_PYONGYANG);
  int64_t risk = -muldiv(known_change(a, KT_DETERRENCE_SEEN), assumed_micro(a, AS_LAMBDA), assumed_milli(a, AS_DETERRENCE_SD));
  if (strait_fighting(a) && !rung_reached(scenario, a->state, KL_PENINSULA, KR_CLASH)) {     /* a second front, given for three months of fighting */
    if (period_strikes(a, DRAW_SECOND_FRONT, scenario->name.key, assumed_micro(a, AS_SECOND_FRONT), 90)) {
      incident_happen(a, ladder, KR_CLASH, MSG_SECOND_FRONT, cause);
      return;
    }
  }
  int64_t times = tempo;
  if (known_variable(a, KV_ELSEWHERE) > 0 || strait_fighting(a)) times = muldiv(times, assumed_micro(a, AS_INCIDENT_ELSEWHERE), MICRO);
  int64_t shift = posture_micro(a) + muldiv(risk, assumed_milli(a, AS_INCIDENT_RISK), MILLI) + (drawdown ? muldiv(drawdown, log_micro(assumed_micro(a, AS_INCIDENT_DRAWDOWN)), MICRO) : 0);
  shift += muldiv(known_change(a, KT_PYONGYANG_ALARM), assumed_micro(a, AS_INCIDENT_ALARM), 10 * MILLI);
  if (hazard_strikes(a, dice_draw(a->dice, DRAW_INCIDENT, scenario->name.key, 0), assumed_micro(a, AS_INCIDENT_YEAR), times, shift)) {
    bool spreads = dice_chance(a->dice, DRAW_INCIDENT, scenario->name.key, 1, chance_from_micro(assumed_micro(a, AS_INCIDENT_SPREADS)));
    incident_happen(a, ladder, spreads ? KR_CLASH : KR_INCIDENT, spreads ? MSG_CLASH : MSG_INCIDENT, cause);
  }

  /* Deliberate war: gain and risk only. Alarm does not enter, so strength can never raise it. */
  int64_t backing = muldiv(known_change(a, KT_PYONGYANG_BACKING), assumed_micro(a, AS_BACKING_SHIFT), 10 * MILLI);
  if (!rung_reached(scenario, a->state, KL_PENINSULA, KR_WAR) &&         /* who is at war does not begin one */
      hazard_strikes(a, dice_draw(a->dice, DRAW_WAR, scenario->name.key, 0), assumed_micro(a, AS_WAR_YEAR), tempo, posture_micro(a) + risk + backing))
    incident_happen(a, ladder, KR_WAR, MSG_WAR, cause);

  int nuclear = ladder < 0 ? -1 : scenario->ladder[ladder].known[KR_NUCLEAR_USE];
  if (nuclear > 0 && rung_reached(scenario, a->state, KL_PENINSULA, KR_WAR) && a->state->rung[ladder] < nuclear &&
      period_strikes(a, DRAW_NUCLEAR, scenario->name.key, assumed_micro(a, AS_PENINSULA_NUCLEAR), 30))
    rung_move(a, ladder, nuclear, cause);
}

/* Rungs pass after a mean stay; fighting ends in a ceasefire. */
static void rung_pass(Adjudication *a, int ladder) {
  const Ladder *declared = &a->scenario->ladder[ladder];
  GameState *s = a->state;
  int now = s->rung[ladder], stopped = declared->known[KR_CEASEFIRE];
  if (now == 0 || s->rung_day[ladder] == s->day) return;
  bool fighting = rung_reached(a->scenario, s, KL_PENINSULA, KR_CLASH);
  int64_t stay = now == stopped ? assumed_whole(a, AS_CEASEFIRE_DAYS) : fighting ? assumed_whole(a, AS_CLASH_DAYS) : assumed_whole(a, AS_INCIDENT_DAYS);
  if (poisson_strikes(a, DRAW_CALM, declared->rung[now].key, muldiv(s->turn_days, MICRO, stay > 0 ? stay : 1)))
    rung_move(a, ladder, fighting && stopped >= 0 && now != stopped ? stopped : 0, cause_room(ROOM_PYONGYANG));
}

void room_pyongyang(Adjudication *a) {
  int ladder = a->scenario->known_ladder[KL_PENINSULA];
  int64_t drawdown = drawdown_micro(a);
  if (ladder >= 0) rung_pass(a, ladder);
  if (counts_tests(a->scenario)) tests_run(a, drawdown);
  if (counts_incidents(a->scenario)) lethal_run(a, ladder, drawdown);
  int64_t strong = known_change(a, KT_DETERRENCE) + known_change(a, KT_SELF_RELIANCE);
  part_approach(a, PART_ALARM, KT_PYONGYANG_ALARM, strong > 0 ? muldiv(strong, assumed_milli(a, AS_ALARM_STRENGTH), MILLI) : 0,
                assumed_whole(a, AS_ALARM_LAG), cause_room(ROOM_PYONGYANG));
}
