/* Declared conditions: an AND of groups, each an OR of tests. They run thousands of times a game, so each kind of test is an
 * offset into the state. What a test may name is checked when the scenario is loaded. */
#include "core/scenario.h"

#include <assert.h>
#include <string.h>

/* Where a kind of test reads: the first element, the step to the next one in bytes, and an element's width. */
typedef struct Reading { size_t offset; uint8_t step, width; } Reading;
static const Reading readings[] = {
  [TEST_TRACK] = {offsetof(GameState, track), 4, 4},
  [TEST_VARIABLE] = {offsetof(GameState, variable), 4, 4},
  [TEST_RUNG] = {offsetof(GameState, rung), 1, 1},
  [TEST_TERM] = {offsetof(GameState, term), 1, 1},
  [TEST_TURN] = {offsetof(GameState, turn), 0, 2},
  [TEST_DAY] = {offsetof(GameState, day), 0, 4},
  [TEST_POLICY_COUNT] = {offsetof(GameState, policy_count), 2, 2},
  [TEST_CARD_TURN] = {offsetof(GameState, card_turn), 2, 2},
};

/* Formations publicly known to be away from home. What is known, not what is true: a seat's view and the truth must give the
 * same answer, and a policy's condition must not tell a secret move. */
static int32_t formations_abroad(const Scenario *s, const GameState *state, int owner) {
  int32_t abroad = 0;
  for (int f = 0; f < s->formations; f++)
    abroad += s->formation[f].owner == owner && state->formation_shown[f] != s->formation[f].home;
  return abroad;
}

static int32_t test_value(const Scenario *s, const GameState *state, const Test *test) {
  if (test->kind == TEST_ABROAD) return formations_abroad(s, state, test->subject);
  assert(test->kind < TEST_ABROAD);
  const Reading *reading = &readings[test->kind];
  const unsigned char *at = (const unsigned char *)state + reading->offset + (size_t)test->subject * reading->step;
  if (reading->width == 1) return *at;
  if (reading->width == 2) {
    uint16_t value;
    memcpy(&value, at, sizeof value);
    return value;
  }
  int32_t value;
  memcpy(&value, at, sizeof value);
  return value;
}

static bool test_holds(const Scenario *s, const GameState *state, const Test *test) {
  int32_t value = test_value(s, state, test);
  return (test->low <= value && value <= test->high) != (test->negate != 0);
}

int condition_failing(const Scenario *s, const GameState *state, Condition condition) {
  int end = condition.first + condition.count;
  for (int i = condition.first; i < end;) {
    int group = i;
    bool holds = false, more = true;
    for (; more && i < end; i++) {
      holds = holds || test_holds(s, state, &s->test[i]);
      more = s->test[i].or_next;
    }
    if (!holds) return group;
  }
  return -1;
}

bool condition_holds(const Scenario *s, const GameState *state, Condition condition) {
  return condition_failing(s, state, condition) < 0;
}
