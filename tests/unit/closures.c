/* Closures in whole games: what the shipped ones do, what seats' closures may see, that nothing is remembered however it is
 * written, and that a failure in the middle of a turn leaves the game as it was. */
#include "core/fixed.h"
#include "support/games.h"
#include "support/written.h"

/* A state of its own to call closures on. */
typedef struct Stage { Scenario *scenario; Machines *machines; GameState state; EventList events; Adjudication a; } Stage;

static void stage_of(Stage *s, Scenario *scenario) {
  Mistakes mistakes = { 0 };
  memset(s, 0, sizeof *s);
  s->scenario = scenario;
  s->machines = machines_new(scenario, &mistakes);
  if (!s->machines) mistakes_print(&mistakes, stderr);
  assert_non_null(s->machines);
  s->a = (Adjudication){ .scenario = scenario, .state = &s->state, .dice = { .seed = 7 }, .events = &s->events };
  rules_begin(&s->a);
}

static void stage_close(Stage *s) {
  machines_free(s->machines);
  events_free(&s->events);
  scenario_free(s->scenario);
}

static bool policy_called(Stage *s, int policy) { return machines_closure(s->machines, &s->a, s->scenario->policy[policy].closure, (Cause){ CAUSE_POLICY, 0, (uint8_t)policy }); }

static Scenario *august(void) {
  Mistakes mistakes = { 0 };
  Scenario *s = scenario_load(&(LoadRequest){ .folder = SOURCE_DIR "/scenarios/august-summit", .library = SOURCE_DIR "/scripts/lua" }, &mistakes);
  if (!s) mistakes_print(&mistakes, stderr);
  assert_non_null(s);
  mistakes_free(&mistakes);
  return s;
}

/* The example of `after`: reassurance works on those who believe it. */
static void test_the_shipped_policy_turns_on_credibility(void **unused) {
  (void)unused;
  Stage s;
  stage_of(&s, august());
  int policy = policy_find(s.scenario, "seek_nuclear_consultation"), credibility = track_find(s.scenario, "credibility"), headline = track_find(s.scenario, "nuclear_headline");
  assert_true(policy >= 0 && credibility >= 0 && headline >= 0);
  static const struct { int32_t credibility, change; } cases[] = { { 50000, -2000 }, { 90000, -2000 }, { 49999, 1000 }, { 0, 1000 } };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    s.state.track[credibility] = cases[i].credibility;
    s.state.track[headline] = 60000;
    if (!policy_called(&s, policy)) fail_msg("%s", machines_fault(s.machines));
    assert_int_equal(s.state.track[headline], 60000 + cases[i].change);
  }
  stage_close(&s);
}

/* The example of `score`: the watcher does little while things are quiet. */
static void test_the_shipped_watcher_answers_to_what_it_sees(void **unused) {
  (void)unused;
  Stage s;
  stage_of(&s, august());
  const Scenario *sc = s.scenario;
  int watcher = persona_find(sc, "seoul_watcher"), seat = seat_find(sc, "seoul"), rung = ladder_find(sc, "strait");
  int abandonment = track_find(sc, "seoul_abandonment"), entrapment = track_find(sc, "seoul_entrapment"), mandate = track_find(sc, "seoul_mandate");
  static const struct { const char *policy; int32_t abandonment, entrapment, mandate; int strait; int32_t score; } cases[] = {
    { "invoke_2006", 50000, 50000, 60000, 0, -2000 }, { "invoke_2006", 50000, 50000, 60000, 2, 2000 }, { "invoke_2006", 50000, 58000, 60000, 0, 4000 },
    { "seek_nuclear_consultation", 59000, 50000, 60000, 0, 3000 }, { "consultation_cell", 50000, 50000, 60000, 1, 3000 },
    { "explain_at_home", 50000, 50000, 40000, 0, 3000 }, { "nuclear_debate", 90000, 10000, 10000, 2, -2000 },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    View view;
    int32_t score = 0;
    s.state.track[abandonment] = cases[i].abandonment;
    s.state.track[entrapment] = cases[i].entrapment;
    s.state.track[mandate] = cases[i].mandate;
    s.state.rung[rung] = (uint8_t)cases[i].strait;
    view_make(sc, &s.state, seat, &view);
    if (!machines_score(s.machines, &view, watcher, policy_find(sc, cases[i].policy), &score)) fail_msg("%s", machines_fault(s.machines));
    assert_int_equal(score, cases[i].score);
  }
  stage_close(&s);
}

static bool scores(Stage *s, int32_t *score) {
  View view;
  view_make(s->scenario, &s->state, 0, &view);
  return machines_score(s->machines, &view, 0, 0, score);
}

static void score_fails(const char *body, const char *says) {
  char text[1000];
  int32_t score;
  Stage s;
  snprintf(text, sizeof text, "policy \"hush\" { seat = \"washington\", secret = true }\nlocal GRUDGE, HUSH, TRUST = handle \"grudge\", policy_handle \"hush\", handle \"trust\"\n"
    "persona \"p\" { seat = \"seoul\", weights = { security = 100 }, score = function(view, policy)\n%s end }", body);
  stage_of(&s, written_right(text, NULL));
  assert_false(scores(&s, &score));
  char at[60];
  snprintf(at, sizeof at, "scenario.lua:%d: ", WRITTEN_LINES + 4);
  if (!strstr(machines_fault(s.machines), says) || !strstr(machines_fault(s.machines), at)) fail_msg("found '%s', expected '%s%s'", machines_fault(s.machines), at, says);
  stage_close(&s);
}

static void test_a_seat_reads_its_view_and_changes_nothing(void **unused) {
  (void)unused;
  score_fails("return view.get(GRUDGE)", "cannot see");
  score_fails("return view.taken(HUSH)", "cannot see");
  score_fails("return view.taken(TRUST)", "expected a policy");
  score_fails("local v = view v.set(TRUST, 1)", "unknown name 'view.set'");
  score_fails("local v = view v.add(TRUST, 1)", "unknown name 'view.add'");
  score_fails("local v = view return v.chance(0.5, 'x')", "unknown name 'view.chance'");
  score_fails("return view.get(handle 'nosuch')", "unknown track, variable, ladder or clause 'nosuch'");
  score_fails("return view.get(policy_handle 'nosuch')", "unknown policy 'nosuch'");
  score_fails("return view.get(1 << 40 | 1 << 8)", "expected a handle");      /* no handle of ours, whatever its low bits say */
}

/* Both kinds work where they are called, too: a file's first lines or the closure itself. */
static void test_handles_are_the_same_when_loading_and_when_playing(void **unused) {
  (void)unused;
  Stage s;
  int32_t score = 0;
  stage_of(&s, written_right("local TRUST, TALKS, STRAIT, LEAVE, HOST = handle \"trust\", handle \"talks\", handle \"strait\", handle \"leave\", policy_handle \"host\"\n"
    "persona \"p\" { seat = \"seoul\", weights = { security = 100 }, score = function(view, policy)\n"
    "assert(TRUST == handle 'trust' and TALKS == handle 'talks' and STRAIT == handle 'strait' and LEAVE == handle 'leave' and HOST == policy_handle 'host' and policy == HOST)\n"
    "return view.get(handle 'trust') + view.taken(policy_handle 'host') end }", NULL));
  s.state.policy_count[0] = 2;
  if (!scores(&s, &score)) fail_msg("%s", machines_fault(s.machines));
  assert_int_equal(score, 42000);
  stage_close(&s);
}

/* What the loader cannot see by the text alone: each of these would count up from call to call, and stop when rebuilt. */
static void test_nothing_is_remembered_however_it_is_written(void **unused) {
  (void)unused;
  static const struct { const char *before, *body, *says; } cases[] = {
    { "local t = { n = 0 }", "local u = t u.n = u.n + 1 game.add(TRUST, u.n)", "changed a table" },
    { "local t = {}", "table.insert(t, 1) game.add(TRUST, #t)", "changed a table" },
    { "local t = { { 1, 2, 3 } }", "table.remove(t[1]) game.add(TRUST, #t[1])", "changed a table" },
    { "local t = { 3, 1, 2 }", "game.add(TRUST, t[1]) table.sort(t)", "changed a table" },
    { "local t = {} local function keep(x) x.g = (x.g or 0) + 1 return x.g end", "game.add(TRUST, keep(t))", "changed a table" },
    { "local t = { [1] = 0/0 }", "local u = t u[1] = nil", "changed a table" },
    { "local n = 0", "do local n = 5 game.add(TRUST, n) end n = n + 1 game.add(TRUST, n)", "changed 'n'" },
    { "local f local function one() return 1 end", "do local f end f = one", "changed 'f'" },
    { "local n = 0 local function up() do local n end n = n + 1 return n end local t = { up = up }", "game.add(TRUST, t.up())", "changed 'n'" },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    char text[1000], at[60];
    Stage s;
    snprintf(text, sizeof text, "local TRUST = handle \"trust\"\n%s\npolicy \"x\" { seat = \"seoul\", after = function(game)\n%s\nend }\n"
      "persona \"p\" { seat = \"seoul\", weights = { security = 100 }, score = function(view, policy) return view.get(TRUST) end }", cases[i].before, cases[i].body);
    stage_of(&s, written_right(text, NULL));
    snprintf(at, sizeof at, "scenario.lua:%d: ", WRITTEN_LINES + 3);
    int32_t first = 0, score = 0;
    for (int call = 0; call < 4; call++) {                   /* and the next call meets nothing of this one */
      machines_rebuild_always(s.machines, call == 3);
      s.state.track[0] = 40000;
      if (policy_called(&s, 1)) fail_msg("remembered: %s", cases[i].body);
      if (!strstr(machines_fault(s.machines), cases[i].says) || !strstr(machines_fault(s.machines), at)) fail_msg("%s: found '%s'", cases[i].body, machines_fault(s.machines));
      if (call == 0) first = s.state.track[0];
      assert_int_equal(s.state.track[0], first);
    }
    s.state.track[0] = 40000;
    assert_true(scores(&s, &score));                         /* the seats' machines are other machines */
    assert_int_equal(score, 40000);
    stage_close(&s);
  }
}

static void test_what_is_only_read_may_be_around(void **unused) {
  (void)unused;
  Stage s;
  stage_of(&s, written_right("local TRUST = handle \"trust\"\nlocal NAN, worth, more = 0/0, { { 2, 3 }, at = { [1.5] = 1 } }, function(n) return n + 1 end\nworth.self = worth\n"
    "policy \"x\" { seat = \"seoul\", after = function(game)\n"
    "local mine = { table.unpack(worth[1]) } table.sort(mine, function(a, b) return a > b end)\n"
    "for k, v in pairs(worth) do mine[k] = v end\n"
    "assert(NAN ~= NAN) game.add(TRUST, more(worth.self[1][2]) + worth.at[1.5]) end }", NULL));
  for (int i = 0; i < 3; i++)
    if (!policy_called(&s, 1)) fail_msg("%s", machines_fault(s.machines));
  assert_int_equal(s.state.track[0], 55000);
  stage_close(&s);
}

/* After a call that failed half way, the next starts from a machine as it was built. */
static void test_a_failure_leaves_nothing_behind(void **unused) {
  (void)unused;
  Stage s;
  stage_of(&s, written_right("local TRUST, TALKS, t = handle \"trust\", handle \"talks\", { n = 0 }\npolicy \"x\" { seat = \"seoul\", after = function(game)\n"
    "local u = t if game.get(TALKS) == 0 then u.n = 7 error('half way') end game.add(TRUST, u.n) end }", NULL));
  assert_false(policy_called(&s, 1));
  s.state.variable[0] = 1;
  if (!policy_called(&s, 1)) fail_msg("%s", machines_fault(s.machines));
  assert_int_equal(s.state.track[0], 40000);
  stage_close(&s);
}

static void test_luck_differs_by_turn_policy_and_purpose(void **unused) {
  (void)unused;
#define TOSSES "after = function(game) for i = 0, 15 do if game.chance(0.5, PURPOSE .. i) then game.add(TRUST, 1 << i) end end end }\n"
  Stage s;
  stage_of(&s, written_right("local TRUST, PURPOSE = handle \"wide\", \"leak\"\ntrack \"wide\" { start = 0, high = 100000 }\n"
    "policy \"x\" { seat = \"seoul\", " TOSSES "policy \"y\" { seat = \"seoul\", " TOSSES "do local PURPOSE = \"slip\"\npolicy \"z\" { seat = \"seoul\", " TOSSES "end", NULL));
  int wide = track_find(s.scenario, "wide");
  int32_t seen[4];
  for (int i = 0; i < 4; i++) {                              /* x, y, z, and x in another turn */
    s.state.track[wide] = 0;
    s.a.dice.turn = i == 3 ? 2 : 1;
    assert_true(policy_called(&s, i == 3 ? 1 : 1 + i));
    seen[i] = s.state.track[wide];
    for (int k = 0; k < i; k++) assert_int_not_equal(seen[i], seen[k]);
  }
  stage_close(&s);
}

/* Files other than the first: the place is where it happened, and machines have less memory than loading. */
static void test_a_fault_in_an_included_file_names_that_file(void **unused) {
  (void)unused;
  char main[3000];
  snprintf(main, sizeof main, "%s%s", WRITTEN, "include \"more\"\n");
  static const struct { const char *more; int line; const char *says; } cases[] = {
    { "local h = handle \"trust\"\nif h < 65536 then\n  error('only when played') end\npolicy \"x\" { seat = \"seoul\", after = function(game) end }", 3, "only when played" },
    { "policy \"x\" { seat = \"seoul\", after = function(game) end }\nlocal t = {}\nfor i = 1, 3e5 do t[i] = { i } end", 3, "16 MiB" },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    Mistakes mistakes = { 0 };
    SourceFile file[] = { { .path = "scenario.lua", .text = main, .length = strlen(main) }, { .path = "more.lua", .text = cases[i].more, .length = strlen(cases[i].more) } };
    Scenario *s = scenario_load(&(LoadRequest){ .source = file, .sources = 2 }, &mistakes);
    if (!s) mistakes_print(&mistakes, stderr);
    assert_non_null(s);
    assert_null(machines_new(s, &mistakes));
    mistakes_have(&mistakes, "more.lua", cases[i].line, 0, cases[i].says);
    scenario_free(s);
    mistakes_free(&mistakes);
  }
}

/* Phase by phase with real closures: four ways to fail, each with file and line, and the state byte for byte as it was. */
static void test_a_failure_in_the_middle_of_a_turn_leaves_the_game_as_it_was(void **unused) {
  (void)unused;
  static const struct { const char *body, *says; } cases[] = { { "error('in the middle')", "in the middle" }, { "while true do end", "without end" },
    { "local t = {} for i = 1, 1e9 do t[i] = { i } end", "" /* time or memory */ }, { "local function f(n) return 1 + f(n + 1) end f(1)", "without end" } };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    char text[600], at[60];
    Game game;
    snprintf(text, sizeof text, "local TRUST = handle \"trust\"\npolicy \"x\" { seat = \"seoul\", effects = { { track = \"trust\", add = 5 } }, after = function(game)\n"
      "game.add(TRUST, 9) game.set(handle 'talks', 2, 30)\n%s end }", cases[i].body);
    Scenario *s = written_right(text, NULL);
    Machines *machines = machines_new(s, &(Mistakes){ 0 });
    RulesHooks hooks = { .closure = machines_closure, .self = machines };
    assert_true(game_start(&game, s, 7, &hooks, true, true));
    Order order = { .kind = ORDER_POLICY, .seat = 0, .subject = 1 };
    for (int n = 0; game_order(&game, &order).message != MSG_NONE && n < 20; n++) {
      for (int seat = 0; seat < s->seats; seat++) game_hand_in(&game, seat);
      assert_true(game_advance(&game));
    }
    for (int seat = 0; seat < s->seats; seat++) game_hand_in(&game, seat);
    GameState before = game.state;
    int events = game.events.count;
    for (int again = 0; again < 2; again++) {
      assert_false(game_advance(&game));
      snprintf(at, sizeof at, "scenario.lua:%d: ", WRITTEN_LINES + 4);
      if (!strstr(machines_fault(machines), at) || !strstr(machines_fault(machines), cases[i].says)) fail_msg("found '%s', expected '%s%s'", machines_fault(machines), at, cases[i].says);
      assert_memory_equal(&before, &game.state, sizeof before);
      assert_int_equal(game.events.count, events);
    }
    game_end(&game);
    machines_free(machines);
    scenario_free(s);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_the_shipped_policy_turns_on_credibility), cmocka_unit_test(test_the_shipped_watcher_answers_to_what_it_sees),
    cmocka_unit_test(test_a_seat_reads_its_view_and_changes_nothing), cmocka_unit_test(test_handles_are_the_same_when_loading_and_when_playing),
    cmocka_unit_test(test_nothing_is_remembered_however_it_is_written), cmocka_unit_test(test_what_is_only_read_may_be_around),
    cmocka_unit_test(test_a_failure_leaves_nothing_behind), cmocka_unit_test(test_luck_differs_by_turn_policy_and_purpose),
    cmocka_unit_test(test_a_fault_in_an_included_file_names_that_file), cmocka_unit_test(test_a_failure_in_the_middle_of_a_turn_leaves_the_game_as_it_was),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
