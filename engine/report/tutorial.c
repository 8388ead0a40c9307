/* Steps pass in their order. One is over when it was done, when steps of a later turn have come, or when its phase is past. */
#include "report/tutorial.h"
#include "rules/rules.h"

static const struct { uint8_t order, phase; MessageId table, text; } ends[ENDS_COUNT] = {
  [ENDS_READ] = { 0, STEP_ANY_PHASE, MSG_TUTORIAL_READ, MSG_TUTORIAL_TYPE_READ },
  [ENDS_BRIEF] = { 0, STEP_ANY_PHASE, MSG_TUTORIAL_BRIEF, MSG_TUTORIAL_TYPE_BRIEF },
  [ENDS_SITUATION] = { 0, STEP_ANY_PHASE, MSG_TUTORIAL_SITUATION, MSG_TUTORIAL_TYPE_SITUATION },
  [ENDS_NEWS] = { 0, STEP_ANY_PHASE, MSG_TUTORIAL_NEWS, MSG_TUTORIAL_TYPE_NEWS },
  [ENDS_BARGAIN] = { 0, STEP_ANY_PHASE, MSG_TUTORIAL_BARGAIN, MSG_TUTORIAL_TYPE_BARGAIN },
  [ENDS_CARDS] = { 0, STEP_ANY_PHASE, MSG_TUTORIAL_CARDS, MSG_TUTORIAL_TYPE_CARDS },
  [ENDS_FORCES] = { 0, STEP_ANY_PHASE, MSG_TUTORIAL_FORCES, MSG_TUTORIAL_TYPE_FORCES },
  [ENDS_OFFER] = { ORDER_OFFER, STEP_IN_BARGAIN, MSG_TUTORIAL_OFFER, MSG_TUTORIAL_TYPE_OFFER },
  [ENDS_ACCEPT] = { ORDER_ACCEPT, STEP_IN_BARGAIN, MSG_TUTORIAL_ACCEPT, MSG_TUTORIAL_TYPE_ACCEPT },
  [ENDS_POLICY] = { ORDER_POLICY, STEP_IN_ORDERS, MSG_TUTORIAL_POLICY, MSG_TUTORIAL_TYPE_POLICY },
  [ENDS_REDEPLOY] = { ORDER_REDEPLOY, STEP_IN_ORDERS, MSG_TUTORIAL_REDEPLOY, MSG_TUTORIAL_TYPE_REDEPLOY },
  [ENDS_CONSENT] = { ORDER_CONSENT, STEP_IN_ORDERS, MSG_TUTORIAL_CONSENT, MSG_TUTORIAL_TYPE_CONSENT },
  [ENDS_SHARE] = { ORDER_SHARE, STEP_ANY_PHASE, MSG_TUTORIAL_SHARE, MSG_TUTORIAL_TYPE_SHARE },
  [ENDS_FORECAST] = { ORDER_FORECAST, STEP_ANY_PHASE, MSG_TUTORIAL_FORECAST, MSG_TUTORIAL_TYPE_FORECAST },
  [ENDS_HAND_IN] = { 0, STEP_ANY_PHASE, MSG_TUTORIAL_HAND_IN, MSG_TUTORIAL_TYPE_HAND_IN },
  [ENDS_RESULT] = { 0, STEP_ANY_PHASE, MSG_TUTORIAL_RESULT, MSG_TUTORIAL_TYPE_RESULT },
};

static int nth_step(const Scenario *s, int seat, int n) {
  for (int i = 0; i < s->steps; i++)
    if (s->step[i].seat == seat && n-- == 0) return i;
  return -1;
}

int tutorial_steps(const Scenario *s, int seat) {
  int count = 0;
  for (int i = 0; i < s->steps; i++) count += s->step[i].seat == seat;
  return count;
}

int tutorial_number(const Scenario *s, int step) {
  int number = 0;
  for (int i = 0; i <= step; i++) number += s->step[i].seat == s->step[step].seat;
  return number;
}

static StepPhase phase_of(const TutorialStep *step) { return step->phase ? step->phase : ends[step->ends].phase; }

/* The bargain comes before orders: what belongs to it cannot be done any more in a turn once orders are given. */
static bool phase_is_past(const TutorialStep *step, const GameState *g) {
  return phase_of(step) == STEP_IN_BARGAIN && step->turn <= g->turn && g->phase > PHASE_BARGAIN;
}

static bool phase_has_come(const TutorialStep *step, const GameState *g) {
  StepPhase phase = phase_of(step);
  return phase == STEP_ANY_PHASE || g->phase == (phase == STEP_IN_BARGAIN ? PHASE_BARGAIN : PHASE_ORDERS);
}

static bool is_over(const Scenario *s, const GameState *g, int step, int behind) {
  const TutorialStep *now = &s->step[step];
  if (g->over) return now->ends != ENDS_RESULT && !(now->ends == ENDS_READ && now->turn >= g->turn);
  if (phase_is_past(now, g)) return true;
  int next;
  for (int n = behind + 1; (next = nth_step(s, now->seat, n)) >= 0; n++)
    if (s->step[next].turn > now->turn && s->step[next].turn <= g->turn) return true;
  return false;
}

int tutorial_step(const Scenario *s, const View *view, int *behind) {
  int step;
  if (view->seat == FACILITATOR) return -1;
  while ((step = nth_step(s, view->seat, *behind)) >= 0 && is_over(s, &view->seen, step, *behind)) (*behind)++;
  if (step < 0) return -1;
  const TutorialStep *now = &s->step[step];
  bool waits = now->turn > view->seen.turn || (now->ends == ENDS_RESULT && !view->seen.over) || (!view->seen.over && !phase_has_come(now, &view->seen));
  return waits ? -1 : step;
}

bool tutorial_done(const Scenario *s, const View *view, int *behind, StepEnd what, int policy) {
  int step = tutorial_step(s, view, behind);
  if (step < 0) return false;
  const TutorialStep *now = &s->step[step];
  if (what != ENDS_READ && (what != now->ends || (what == ENDS_POLICY && now->policy >= 0 && now->policy != policy))) return false;
  (*behind)++;
  return true;
}

bool tutorial_ordered(const Scenario *s, const View *view, int *behind, const Order *order) {
  for (int end = 0; end < ENDS_COUNT; end++)
    if (ends[end].order && ends[end].order == order->kind) return tutorial_done(s, view, behind, (StepEnd)end, order->subject);
  return false;
}

Line tutorial_hint(const Scenario *s, int step, bool typed) {
  const TutorialStep *now = &s->step[step];
  bool named = now->ends == ENDS_POLICY && now->policy >= 0;
  if (named) return LINE(s, typed ? MSG_TUTORIAL_TYPE_THIS_POLICY : MSG_TUTORIAL_THIS_POLICY, .arg = { now->policy }, .text = { NULL, s->policy[now->policy].name.id });
  if (!typed && now->ends == ENDS_HAND_IN && phase_of(now) == STEP_IN_BARGAIN) return LINE(s, MSG_TUTORIAL_HAND_IN_ROUND, .arg = { 0 });
  return LINE(s, typed ? ends[now->ends].text : ends[now->ends].table, .arg = { 0 });
}
