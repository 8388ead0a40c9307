/* Forecasts against what happened in their turn. Asks events only what state.happened notes turn by turn, so that a whole game
 * can be looked back over. */
#include "report/forecasts.h"
#include "core/fixed.h"
#include "core/state.h"

#include <inttypes.h>

static const MessageId questions[FORECAST_QUESTIONS] = { MSG_LOOK_ASK_INCIDENT, MSG_LOOK_ASK_STRAIT, MSG_LOOK_ASK_SIGNED };
static const MessageId of_a_turn[FORECAST_QUESTIONS] = { MSG_STORY_ASK_INCIDENT, MSG_STORY_ASK_STRAIT, MSG_STORY_ASK_SIGNED };        /* without "this turn" */

/* Is this event what the question asked about? A rung that a policy climbs is no forecast's: nobody need guess it. */
static bool event_answers(const Scenario *s, const Event *event, int question) {
  switch ((MessageId)event->message) {
    case MSG_INCIDENT: case MSG_CLASH: case MSG_SECOND_FRONT: case MSG_WAR: return question == FORECAST_INCIDENT;
    case MSG_RUNG_UP:
      return question == FORECAST_STRAIT_UP && event->arg[0] / 256 == s->known_ladder[KL_STRAIT] && event->cause.kind == CAUSE_LADDER;
    case MSG_SIGNED: return question == FORECAST_SIGNED;
    default: return false;
  }
}

static bool came_true(const Scenario *s, const Event *event, int count, int turn, int question) {
  for (int i = 0; i < count; i++)
    if (event[i].turn == turn && event_answers(s, &event[i], question))
      return true;
  return false;
}

void forecasts_tell(FILE *out, const Scenario *s, const Event *event, int count, int seat) {
  int told = 0;
  int64_t squares = 0;          /* of errors in thousandths */
  for (int i = 0; i < count; i++) {
    if (event[i].message != MSG_FORECAST_STATED || event[i].arg[0] != seat)
      continue;
    int question = event[i].arg[1];
    bool happened = came_true(s, event, count, event[i].turn, question);
    int64_t error = (happened ? MILLI : 0) - event[i].arg[2];
    if (told++ == 0)
      HEADING(out, s, MSG_TEXT_FORECASTS, .arg = { 0 });
    SAY(out, s, happened ? MSG_TEXT_FORECAST_TRUE : MSG_TEXT_FORECAST_FALSE, .arg = { event[i].turn, 0, (event[i].arg[2] + 5) / 10 },
        .text = { NULL, LINE(s, questions[question], .arg = { s->known_ladder[KL_STRAIT] }).text });
    squares += error * error;
  }
  if (told == 0)
    return;
  int64_t hundredths = (squares / told + 5000) / 10000;
  char score[24];
  snprintf(score, sizeof score, "%" PRId64 ".%02" PRId64, hundredths / 100, hundredths % 100);
  SAY(out, s, MSG_TEXT_FORECAST_SCORE, .text = { score });
}

Line forecast_told(const Scenario *s, const Event *event, int count, int seat, int turn) {
  for (int i = count; i-- > 0;) {
    if (event[i].message != MSG_FORECAST_STATED || event[i].arg[0] != seat || event[i].turn != turn) continue;
    bool happened = came_true(s, event, count, turn, event[i].arg[1]);
    return LINE(s, happened ? MSG_STORY_FORECAST_TRUE : MSG_STORY_FORECAST_FALSE, .arg = { turn, (event[i].arg[2] + 5) / 10 },
                .text = { NULL, NULL, LINE(s, of_a_turn[event[i].arg[1]], .arg = { s->known_ladder[KL_STRAIT] }).text });
  }
  return (Line){ "" };
}
