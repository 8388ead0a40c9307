/* Conditions: what each kind of test reads, and how tests are joined. */
#include "support/tiny.h"

#include <stdlib.h>

typedef struct World { Scenario *scenario; GameState state; } World;

static int begin(void **at) {
  World *world = calloc(1, sizeof *world);
  if (!world) return -1;
  world->scenario = tiny_scenario();
  scenario_freeze(world->scenario);
  *at = world;
  return 0;
}

static int end(void **at) {
  World *world = *at;
  scenario_free(world->scenario);
  free(world);
  return 0;
}

/* Freezing works out where tests read; these are put in later. */
static void locate(Scenario *scenario) {
  scenario->tests = 40;
  conditions_locate(scenario);
}

static bool holds(World *world, Test test) {
  world->scenario->test[10] = test;
  locate(world->scenario);
  return condition_holds(world->scenario, &world->state, (Condition){10, 1});
}

/* True exactly for its own value, so it reads the right place with the right width. */
static void assert_reads(World *world, TestKind kind, uint8_t subject, int32_t value) {
  assert_true(holds(world, (Test){.kind = (uint8_t)kind, .subject = subject, .low = value, .high = value}));
  assert_false(holds(world, (Test){.kind = (uint8_t)kind, .subject = subject, .low = value, .high = value, .negate = 1}));
  assert_false(holds(world, (Test){.kind = (uint8_t)kind, .subject = subject, .low = value + 1, .high = INT32_MAX}));
  assert_false(holds(world, (Test){.kind = (uint8_t)kind, .subject = subject, .low = INT32_MIN, .high = value - 1}));
}

static void each_kind_reads_its_own_part_of_the_state(void **at) {
  World *world = *at;
  GameState *s = &world->state;
  s->track[TRUST] = 49999;
  s->track[DETERRENCE_SEEN] = -3;
  s->variable[1] = -2000000;
  s->rung[0] = 1;
  s->term[0] = 2;
  s->turn = 300;
  s->day = 70000;
  s->policy_count[SECRET_POLICY] = 258;
  s->card_turn[0] = 513;
  assert_reads(world, TEST_TRACK, TRUST, 49999);
  assert_reads(world, TEST_TRACK, DETERRENCE_SEEN, -3);
  assert_reads(world, TEST_VARIABLE, 1, -2000000);
  assert_reads(world, TEST_RUNG, 0, 1);
  assert_reads(world, TEST_TERM, 0, 2);
  assert_reads(world, TEST_TURN, 0, 300);
  assert_reads(world, TEST_TURN, 5, 300);       /* no subject to speak of */
  assert_reads(world, TEST_DAY, 0, 70000);
  assert_reads(world, TEST_POLICY_COUNT, SECRET_POLICY, 258);
  assert_reads(world, TEST_CARD_TURN, 0, 513);
}

static void abroad_counts_what_is_publicly_known_of_the_owner(void **at) {
  World *world = *at;
  assert_reads(world, TEST_ABROAD, WASHINGTON, 0);
  world->state.formation_place[0] = 1;          /* a move that nobody was told of */
  assert_reads(world, TEST_ABROAD, WASHINGTON, 0);
  world->state.formation_shown[0] = 1;
  assert_reads(world, TEST_ABROAD, WASHINGTON, 1);
  assert_reads(world, TEST_ABROAD, SEOUL, 0);
}

/* Tests of the turn alone: T true, F false; "|" joins with the next, "&" begins another group. */
static int failing(World *world, const char *pattern) {
  uint16_t count = 0;
  for (const char *at = pattern; *at; at++) {
    if (*at == '|') world->scenario->test[20 + count - 1].or_next = 1;
    if (*at != 'T' && *at != 'F') continue;
    world->scenario->test[20 + count++] = (Test){.kind = TEST_TURN, .low = *at == 'T' ? 0 : 1, .high = *at == 'T' ? 0 : 1};
  }
  Condition condition = {20, count};
  locate(world->scenario);
  int found = condition_failing(world->scenario, &world->state, condition);
  assert_int_equal(condition_holds(world->scenario, &world->state, condition), found < 0);
  return found < 0 ? -1 : found - 20;
}

static void groups_are_all_needed_and_one_test_of_each(void **at) {
  World *world = *at;
  static const struct { const char *pattern; int failing; } cases[] = {
    {"", -1}, {"T", -1}, {"F", 0}, {"T&T", -1}, {"T&F", 1}, {"F&F", 0}, {"F|T", -1}, {"T|F", -1}, {"F|F", 0}, {"F|T&F", 2}, {"F|F&T", 0},
    {"T&F|F|T", -1}, {"T&F|F|F", 1}, {"T|F&F|T&T", -1}, {"F|T&F|F", 2}, {"T|", -1}, {"F|", 0},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) assert_int_equal(failing(world, cases[i].pattern), cases[i].failing);
}

/* A seat's view answers as the truth does wherever the seat sees what is tested. */
static void a_view_gives_the_same_answer_as_the_truth(void **at) {
  World *world = *at;
  world->state.track[TRUST] = 30000;
  world->state.formation_shown[0] = 1;
  world->state.formation_place[0] = 1;
  View view;
  view_make(world->scenario, &world->state, PYONGYANG, &view);
  assert_true(condition_holds(world->scenario, &view.seen, world->scenario->policy[OPEN_POLICY].needs));
  world->scenario->test[10] = (Test){.kind = TEST_ABROAD, .subject = WASHINGTON, .low = 1, .high = 1};
  locate(world->scenario);
  assert_true(condition_holds(world->scenario, &view.seen, (Condition){10, 1}));
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test_setup_teardown(each_kind_reads_its_own_part_of_the_state, begin, end),
    cmocka_unit_test_setup_teardown(abroad_counts_what_is_publicly_known_of_the_owner, begin, end),
    cmocka_unit_test_setup_teardown(groups_are_all_needed_and_one_test_of_each, begin, end),
    cmocka_unit_test_setup_teardown(a_view_gives_the_same_answer_as_the_truth, begin, end),
  };
  return cmocka_run_group_tests_name("conditions", tests, NULL, NULL);
}
