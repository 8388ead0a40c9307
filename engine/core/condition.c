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
    abroad += (s->formation_owner[f] == owner) & (state->formation_shown[f] != s->formation_home[f]);
  return abroad;
}

void conditions_locate(Scenario *s) {
  for (int i = 0; i < s->tests; i++) {
    Test *test = &s->test[i];
    if (test->kind == TEST_ABROAD) continue;
    assert(test->kind < TEST_ABROAD);
    const Reading *reading = &readings[test->kind];
    test->offset = (uint16_t)(reading->offset + (size_t)test->subject * reading->step);
    test->width = reading->width;
  }
}

static inline int32_t test_value(const Scenario *s, const GameState *state, const Test *test) {
  const unsigned char *at = (const unsigned char *)state + test->offset;
  uint16_t two;
  int32_t four;
  switch (test->width) {
    case 1: return *at;
    case 2: memcpy(&two, at, sizeof two); return two;
    case 4: memcpy(&four, at, sizeof four); return four;
    default: return formations_abroad(s, state, test->subject);
  }
}

static bool test_holds(const Scenario *s, const GameState *state, const Test *test) {
  int32_t value = test_value(s, state, test);
  return (test->low <= value && value <= test->high) != (test->negate != 0);
}

int condition_failing(const Scenario *s, const GameState *state, Condition condition) {
  if (condition.count == 1) return test_holds(s, state, &s->test[condition.first]) ? -1 : condition.first;
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
