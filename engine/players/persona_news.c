/* A persona's free orders: which of its reports it shares with its ally, and the one probability it states each turn. Both
 * are for the two seats that get reports. */
#include "players/mind.h"

void persona_share(Mind *mind) {
  const Scenario *s = mind->scenario;
  const GameState *seen = &mind->view->seen;
  if (mind->ally == NO_HANDLE) return;
  const int32_t *told = seen->report[mind->seat];
  uint64_t key[MAX_REPORTS];
  uint8_t alarming[MAX_REPORTS];
  int count = 0;                /* most turns none: then nothing is drawn */
  for (int report = 0; report < s->reports; report++) {
    if (told[report] < SHARE_ALARM || seen->shared[report] >> mind->seat & 1) continue;
    key[count] = key_pair(s->report[report].key, s->seat[mind->seat].name.key);
    alarming[count++] = (uint8_t)report;
  }
  if (count == 0) return;
  int64_t trust = (int64_t)mind_worth(mind, KT_TRUST) * SHARE_TRUST, noise[MAX_REPORTS];
  mind_noises(mind, PLAYER_SHARE, key, count, noise);
  for (int i = 0; i < count; i++)
    if (trust + noise[i] > 0) mind_give_simple(mind, ORDER_SHARE, alarming[i], 0, 0);
}

/* What it has been told, or the question's usual answer when it was told nothing (thousandths; judgement). */
static int32_t estimate(const Mind *mind, ForecastQuestion question) {
  static const struct { int8_t report; int16_t usual; } source[FORECAST_QUESTIONS] = {
    [FORECAST_INCIDENT] = { KI_PYONGYANG_INTENT, 20 },
    [FORECAST_STRAIT_UP] = { KI_BEIJING_INTENT, 80 },
    [FORECAST_SIGNED] = { NO_HANDLE, 100 },
  };
  int report = source[question].report == NO_HANDLE ? NO_HANDLE : mind->scenario->known_report[source[question].report];
  int32_t told = report == NO_HANDLE ? -1 : mind->view->seen.report[mind->seat][report];
  return told >= 0 ? told : source[question].usual;
}

void persona_forecast(Mind *mind) {
  if (mind->ally == NO_HANDLE) return;          /* only the two who get reports have something to state */
  int question = question_first(mind->scenario, mind->view->seen.turn % FORECAST_QUESTIONS);
  if (question != NO_HANDLE) mind_give_simple(mind, ORDER_FORECAST, question, 0, estimate(mind, (ForecastQuestion)question));
}
