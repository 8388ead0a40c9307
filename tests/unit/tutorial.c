/* Steps of a tutorial: each seat its own, in order, at their turn and phase, gone when they can no longer be done. */
#include "support/tiny.h"
#include "report/tutorial.h"
#include "rules/rules.h"

static void step_add(Scenario *s, int seat, StepEnd ends, StepPhase phase, int turn, int policy) {
  TutorialStep *step = &s->step[s->steps++];
  *step = (TutorialStep){ .seat = (uint8_t)seat, .ends = (uint8_t)ends, .phase = (uint8_t)phase, .policy = (int16_t)policy, .turn = (uint16_t)turn, .text = "" };
}

static void steps_fill(Scenario *s) {
  step_add(s, SEOUL, ENDS_BRIEF, STEP_ANY_PHASE, 1, -1);                /* 0 */
  step_add(s, WASHINGTON, ENDS_READ, STEP_ANY_PHASE, 1, -1);            /* 1 */
  step_add(s, SEOUL, ENDS_OFFER, STEP_ANY_PHASE, 1, -1);                /* 2 */
  step_add(s, SEOUL, ENDS_POLICY, STEP_ANY_PHASE, 1, SECRET_POLICY);    /* 3 */
  step_add(s, SEOUL, ENDS_HAND_IN, STEP_IN_ORDERS, 1, -1);              /* 4 */
  step_add(s, SEOUL, ENDS_READ, STEP_ANY_PHASE, 3, -1);                 /* 5 */
  step_add(s, SEOUL, ENDS_RESULT, STEP_ANY_PHASE, 3, -1);               /* 6 */
}

typedef struct Scene { Scenario *s; View view; int behind; } Scene;

static Scene scene_open(void) {
  Scene scene = { .s = scenario_new() };
  assert_non_null(scene.s);
  tiny_seats(scene.s);
  steps_fill(scene.s);
  scene.view.seat = SEOUL;
  scene.view.seen.turn = 1;
  scene.view.seen.phase = PHASE_BARGAIN;
  return scene;
}

static int step_now(Scene *scene) { return tutorial_step(scene->s, &scene->view, &scene->behind); }

static bool ordered(Scene *scene, OrderKind kind, int subject) {
  return tutorial_ordered(scene->s, &scene->view, &scene->behind, &(Order){ .kind = (uint8_t)kind, .seat = SEOUL, .subject = (uint16_t)subject });
}

static void steps_follow_what_is_done(void **unused) {
  (void)unused;
  Scene scene = scene_open();
  assert_int_equal(step_now(&scene), 0);
  assert_false(ordered(&scene, ORDER_OFFER, 0));                        /* not what this step waits for */
  assert_int_equal(step_now(&scene), 0);
  assert_true(tutorial_done(scene.s, &scene.view, &scene.behind, ENDS_BRIEF, -1));
  assert_int_equal(step_now(&scene), 2);
  assert_true(ordered(&scene, ORDER_OFFER, 0));
  assert_int_equal(step_now(&scene), -1);                               /* policies wait for the orders */
  scene.view.seen.phase = PHASE_ORDERS;
  assert_int_equal(step_now(&scene), 3);
  assert_false(ordered(&scene, ORDER_POLICY, OPEN_POLICY));             /* another policy than the one it names */
  assert_true(ordered(&scene, ORDER_POLICY, SECRET_POLICY));
  assert_int_equal(step_now(&scene), 4);
  scenario_free(scene.s);
}

static void what_is_past_is_passed_over(void **unused) {
  (void)unused;
  Scene scene = scene_open();
  assert_true(tutorial_done(scene.s, &scene.view, &scene.behind, ENDS_READ, -1));       /* goes on from any step */
  scene.view.seen.phase = PHASE_ORDERS;
  assert_int_equal(step_now(&scene), 3);                                /* no offer any more */
  scene.view.seen.turn = 2;
  assert_int_equal(step_now(&scene), 3);                                /* its turn is past, and nothing newer has come */
  scene.view.seen.turn = 3;
  assert_int_equal(step_now(&scene), 5);
  tutorial_done(scene.s, &scene.view, &scene.behind, ENDS_READ, -1);
  assert_int_equal(step_now(&scene), -1);                               /* the result is not there yet */
  scene.view.seen.over = true;
  assert_int_equal(step_now(&scene), 6);
  assert_true(tutorial_done(scene.s, &scene.view, &scene.behind, ENDS_RESULT, -1));
  assert_int_equal(step_now(&scene), -1);
  scenario_free(scene.s);
}

static void a_game_taken_up_again_begins_with_its_turn(void **unused) {
  (void)unused;
  Scene scene = scene_open();
  scene.view.seen.turn = 4;
  assert_int_equal(step_now(&scene), 5);
  scenario_free(scene.s);
}

static void each_seat_has_its_own(void **unused) {
  (void)unused;
  Scene scene = scene_open();
  assert_int_equal(tutorial_steps(scene.s, SEOUL), 6);
  assert_int_equal(tutorial_steps(scene.s, WASHINGTON), 1);
  assert_int_equal(tutorial_number(scene.s, 2), 2);
  scene.view.seat = WASHINGTON;
  assert_int_equal(step_now(&scene), 1);
  scene.view.seat = FACILITATOR;
  assert_int_equal(step_now(&scene), -1);
  scenario_free(scene.s);
}

int main(void) {
  const struct CMUnitTest tests[] = { cmocka_unit_test(steps_follow_what_is_done), cmocka_unit_test(what_is_past_is_passed_over),
    cmocka_unit_test(a_game_taken_up_again_begins_with_its_turn), cmocka_unit_test(each_seat_has_its_own) };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
