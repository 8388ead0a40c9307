/* Closures while a game is played: what they may read and change, that each failure ends them with file and line, and that a
 * machine holds nothing a game needs. */
#include "core/fixed.h"
#include "support/written.h"

/* A scenario whose policy "x" (handle 1) runs `body`, with machines and a state to run it on. */
typedef struct Stage { Scenario *scenario; Machines *machines; GameState state; EventList events; Adjudication a; } Stage;

static void stage_open(Stage *s, const char *before, const char *body) {
  char text[2000];
  Mistakes mistakes = { 0 };
  memset(s, 0, sizeof *s);
  snprintf(text, sizeof text, "local TRUST, TALKS, STRAIT, LEAVE = handle \"trust\", handle \"talks\", handle \"strait\", handle \"leave\"\n%s\n"
    "policy \"x\" { seat = \"seoul\", after = function(game)\n%s\nend }\n", before, body);
  s->scenario = written_right(text, NULL);
  s->machines = machines_new(s->scenario, &mistakes);
  if (!s->machines) mistakes_print(&mistakes, stderr);
  assert_non_null(s->machines);
  s->a = (Adjudication){ .scenario = s->scenario, .state = &s->state, .dice = { .seed = 7 }, .events = &s->events };
  rules_begin(&s->a);
}

static bool stage_call(Stage *s) { return machines_closure(s->machines, &s->a, s->scenario->policy[1].closure, (Cause){ CAUSE_POLICY, 0, 1 }); }

static void stage_close(Stage *s) {
  machines_free(s->machines);
  events_free(&s->events);
  scenario_free(s->scenario);
}

static void fails(const char *body, const char *says) {
  Stage s;
  stage_open(&s, "", body);
  assert_false(stage_call(&s));
  if (!strstr(machines_fault(s.machines), says)) fail_msg("found '%s', expected '%s'", machines_fault(s.machines), says);
  stage_close(&s);
}

static void holds(const char *body) {
  Stage s;
  stage_open(&s, "", body);
  if (!stage_call(&s)) fail_msg("%s", machines_fault(s.machines));
  stage_close(&s);
}

static void test_closures_read_and_change_by_handle(void **unused) {
  (void)unused;
  Stage s;
  stage_open(&s, "", "assert(game.get(TRUST) == 40 and game.get(TALKS) == 0 and game.get(STRAIT) == 0 and game.get(LEAVE) == 1 and game.turn() == 1 and game.day() == 0)\n"
    "game.add(TRUST, 2.5) game.set(TALKS, 2, 30) game.add(TALKS, 1)");
  assert_true(stage_call(&s));
  assert_int_equal(s.state.track[0], 42500);
  assert_int_equal(s.state.variable[0], 3);
  stage_close(&s);
  holds("game.add(TRUST, 1000) assert(game.get(TRUST) == 100) game.set(TRUST, 0.0004) assert(game.get(TRUST) == 0)");
}

static void test_what_closures_may_not_do(void **unused) {
  (void)unused;
  fails("game.set(STRAIT, 1)", "only tracks and variables");
  fails("game.add(LEAVE, 1)", "only tracks and variables");
  fails("game.get(9999999)", "expected a handle");
  fails("game.get('trust')", "found text, expected a handle");
  fails("game.get(1 << 8 | 200)", "expected a handle");
  fails("game.get(policy_handle 'host')", "no value");
  fails("game.add(TRUST, 0/0)", "expected a number");
  fails("game.add(TRUST)", "found nothing, expected a number");
  /* under another name: the loader sees `game.ad` itself */
  fails("local g = game g.ad(TRUST, 1)", "unknown name 'game.ad'; did you mean 'game.add'");
  fails("game.add = nil", "'game.add' cannot be changed");
  fails("game.chance(0.5)", "expected a purpose");
}

static void test_every_failure_names_file_and_line(void **unused) {
  (void)unused;
  char at[40];
  snprintf(at, sizeof at, "scenario.lua:%d: ", WRITTEN_LINES + 4);      /* three lines of the stage, and the body's first */
  static const char *const bodies[] = { "error('so it is')", "while true do end", "local t = {} for i = 1, 1e9 do t[i] = { i } end", "local function f(n) return 1 + f(n + 1) end f(1)",
    "local x = nil + 1", "local s = ('x'):rep(1 << 30)", "error({})" };
  for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) fails(bodies[i], at);
}

static void test_a_machine_serves_again_after_a_failure(void **unused) {
  (void)unused;
  Stage s;
  stage_open(&s, "", "game.add(TRUST, 1) if game.get(TALKS) == 0 then local t = {} for i = 1, 1e9 do t[i] = { i } end end");
  for (int i = 0; i < 3; i++) assert_false(stage_call(&s));
  s.state.variable[0] = 1;
  s.state.track[0] = 40000;
  assert_true(stage_call(&s));
  assert_int_equal(s.state.track[0], 41000);
  stage_close(&s);
}

/* The budget is counted from nothing in each call: how often a machine was called must not move the limit. */
static void test_the_budget_is_the_same_in_every_call(void **unused) {
  (void)unused;
  Stage s;
  stage_open(&s, "", "local n = game.get(TALKS) == 1 and 900000 or 100 for i = 1, n do end game.set(TALKS, 1)");
  for (int i = 0; i < 60; i++) {
    s.state.variable[0] = i % 2;
    if (!stage_call(&s)) fail_msg("%s", machines_fault(s.machines));
  }
  stage_close(&s);
}

static void test_luck_is_keyed_by_policy_and_purpose(void **unused) {
  (void)unused;
  Stage s;
  stage_open(&s, "", "for i = 1, 64 do if game.chance(0.5, 'p' .. i) then game.add(TRUST, 0.5) end end\n"
    "assert(game.chance(0.5, 'p1') == game.chance(0.5, 'p1') and game.chance(1, 'sure') and not game.chance(0, 'never'))");
  assert_true(stage_call(&s));
  int32_t first = s.state.track[0];
  assert_true(first > 45000 && first < 69000);                 /* neither all nor none of 64 */
  s.state.track[0] = 40000;
  assert_true(stage_call(&s));
  assert_int_equal(s.state.track[0], first);                   /* no counter runs on */
  s.state.track[0] = 40000;
  s.a.dice.seed = 8;
  assert_true(stage_call(&s));
  assert_int_not_equal(s.state.track[0], first);
  stage_close(&s);
}

static void test_rebuilding_between_calls_changes_nothing(void **unused) {
  (void)unused;
  GameState after[2];
  for (int always = 0; always < 2; always++) {
    Stage s;
    stage_open(&s, "local function more(n) return n * 1.5 end", "game.set(TRUST, more(game.get(TRUST)) / 2 + 7) if game.chance(0.5, 'x') then game.add(TALKS, 1) end");
    machines_rebuild_always(s.machines, always);
    for (int i = 0; i < 5; i++) assert_true(stage_call(&s));
    after[always] = s.state;
    stage_close(&s);
  }
  assert_memory_equal(&after[0], &after[1], sizeof after[0]);
}

/* What a script must remember is a declared variable; a machine that remembered could not be thrown away. */
static void test_nothing_is_declared_while_playing(void **unused) {
  (void)unused;
  fails("policy 'x' { seat = 'seoul', after = function(game) end }", "read when the scenario is loaded");
  fails("include 'scenario'", "read when the scenario is loaded");
  Stage s;
  stage_open(&s, "local late = policy 'late' late { seat = 'seoul' }", "late { after = function(game) end }");
  assert_false(stage_call(&s));
  stage_close(&s);
}

static void test_what_a_function_remembers_is_refused_when_loaded(void **unused) {
  (void)unused;
#define CALLS "\npolicy \"x\" { seat = \"seoul\", after = function(game) f() end }"
  written_wrong("local n = 0\npolicy \"x\" { seat = \"seoul\", after = function(game) n = n + 1 end }", 2, 53, "'n'|a declared variable");
  written_wrong("local n, m = 0, 0\nlocal function f()\n  m, n = 1, 2 end" CALLS, 3, 3, "'m'|a declared variable");
  written_wrong("local t = {}\nlocal function f() t.x = 1 end" CALLS, 2, 20, "'t'|a declared variable");
  written_wrong("local t = {}\nlocal function f() if t then t[#t + 1].y = 1 end end" CALLS, 2, 30, "'t'|a declared variable");
  scenario_free(written_right("local n, list = 0, {} local function count(x) n = n + 1 list[n] = x end count(1)     -- while loading it may\n"
    "local function f(t) local m = 1 m = 2 t = { x = m } local u = { n = 3 } u.y = 4\n"
    "  local a, b a, b = 1, 2 for i = 1, 2 do a = i end return a == b, { t = u, n = 2 } end" CALLS, NULL));
}

static const char persona[] =
  "local TRUST, GRUDGE, HOST = handle \"trust\", handle \"grudge\", policy_handle \"host\"\n"
  "persona \"p\" { seat = \"seoul\", weights = { security = 100 }, score = function(view, policy)\n"
  "  if view.turn() == 9 then return \"much\" end if view.turn() == 8 then return view.get(GRUDGE) end\n"
  "  return view.get(TRUST) / 10 + view.capital() + (policy == HOST and view.taken(policy) or 100) end }\n";

static void test_personas_see_their_view_alone(void **unused) {
  (void)unused;
  Mistakes mistakes = { 0 };
  Scenario *s = written_right(persona, NULL);
  Machines *machines = machines_new(s, &mistakes);
  GameState state;
  Adjudication a = { .scenario = s, .state = &state };
  rules_begin(&a);
  state.policy_count[0] = 3;
  View view;
  int32_t score = 0;
  view_make(s, &state, 0, &view);
  assert_true(machines_score(machines, &view, 0, 0, &score));
  assert_int_equal(score, 4000 + 6000 + 3000);
  state.track[1] += 20000;                                     /* hidden from this seat: nothing changes */
  view_make(s, &state, 0, &view);
  assert_true(machines_score(machines, &view, 0, 0, &score));
  assert_int_equal(score, 13000);
  view.seen.turn = 8;
  assert_false(machines_score(machines, &view, 0, 0, &score));
  assert_non_null(strstr(machines_fault(machines), "cannot see"));
  view.seen.turn = 9;
  assert_false(machines_score(machines, &view, 0, 0, &score));
  assert_non_null(strstr(machines_fault(machines), "gave text, expected points"));
  machines_free(machines);
  scenario_free(s);
}

static void test_without_closures_machines_are_nearly_free(void **unused) {
  (void)unused;
  Mistakes mistakes = { 0 };
  Scenario *s = written_right("", NULL);
  for (int i = 0; i < 10000; i++) machines_free(machines_new(s, &mistakes));
  scenario_free(s);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_closures_read_and_change_by_handle), cmocka_unit_test(test_what_closures_may_not_do),
    cmocka_unit_test(test_every_failure_names_file_and_line), cmocka_unit_test(test_a_machine_serves_again_after_a_failure),
    cmocka_unit_test(test_the_budget_is_the_same_in_every_call), cmocka_unit_test(test_luck_is_keyed_by_policy_and_purpose),
    cmocka_unit_test(test_rebuilding_between_calls_changes_nothing), cmocka_unit_test(test_nothing_is_declared_while_playing),
    cmocka_unit_test(test_what_a_function_remembers_is_refused_when_loaded), cmocka_unit_test(test_personas_see_their_view_alone),
    cmocka_unit_test(test_without_closures_machines_are_nearly_free),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
