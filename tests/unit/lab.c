/* Many games: rows are the same for any number of threads and repeat by their seed, a failing game is a row and the others go
 * on; statistics give known answers; the CSV says what the rows say. */
#include "support/games.h"

#include "lab/lab.h"

static LabRuns run(const Scenario *s, const Player player[MAX_SEATS], uint64_t seed, int games, int threads) {
  LabRequest request = { .scenario = s, .seed = seed, .games = games, .threads = threads };
  memcpy(request.player, player, sizeof request.player);
  LabRuns runs;
  Mistakes mistakes = { 0 };
  assert_true(lab_run(&request, &runs, &mistakes));
  assert_int_equal(mistakes.count, 0);
  mistakes_free(&mistakes);
  return runs;
}

static void rows_ignore_threads(Playable *p) {
  int games = times(27, 400);
  LabRuns one = run(p->scenario, p->player, 50, games, 1);
  for (int threads = 2; threads <= 3; threads++) {
    LabRuns many = run(p->scenario, p->player, 50, games, threads);
    assert_int_equal(many.rows, games);
    assert_memory_equal(one.row, many.row, (size_t)games * sizeof *one.row);
    lab_runs_free(&many);
  }
  for (int i = 0; i < games; i++) {
    assert_true(one.row[i].seed == 50 + (uint64_t)i);
    assert_false(one.row[i].failed);
    assert_true(i == 0 || one.row[i].digest != one.row[i - 1].digest);
  }
  LabRow again;
  assert_true(lab_play(p->scenario, p->player, 50 + 13, p->machines, &again));
  assert_memory_equal(&again, &one.row[13], sizeof again);
  lab_runs_free(&one);
}
static void test_rows_ignore_threads(void **unused) { (void)unused; for_every_game(rows_ignore_threads); }

/* The smallest scenario that plays; its closure fails in some games, by the game's own dice. */
static const char fragile[] =
  "scenario \"fragile\" { title = \"Fragile\", format = 2, first_day = \"2025-08-25\" }\n"
  "preset \"short\" { title = \"Short\", turns = 4, turns_low = 4, turns_high = 4, calm_days = 14, crisis_days = 7 }\n"
  "seat \"seoul\" { title = \"Seoul\", party = true, persona = \"steady\", capital = 6 }\n"
  "seat \"washington\" { title = \"Washington\", party = true, persona = \"firm\", capital = 6 }\n"
  "place \"osan\" { title = \"Osan\", latitude = 37.0906, longitude = 127.03, theatre = \"peninsula\", side = \"seoul\", base = true }\n"
  "track \"trust\" { title = \"Trust\", start = 50 }\n"
  "clause \"leave\" { title = \"Leave\", start = \"none\", levels = { { id = \"none\", title = \"None\" }, { id = \"consent\", title = \"Consent\" } },\n"
  "  worth = { seoul = { security = { 0, -1 } }, washington = { freedom = { 0, 2 } } } }\n"
  "axis \"seoul.security\" { title = \"Security\", tracks = { trust = 1 } }\n"
  "axis \"washington.freedom\" { title = \"Freedom\", tracks = { trust = 0.5 } }\n"
  "policy \"host\" { seat = \"seoul\", title = \"Host\", cost = 1, effects = { { track = \"trust\", add = 3 } },\n"
  "  after = function(game) if game.chance(0.2, \"break\") then error(\"the bridge broke\") end end }\n"
  "policy \"press\" { seat = \"washington\", title = \"Press\", cost = 1, effects = { { track = \"trust\", add = -3 } } }\n"
  "persona \"steady\" { seat = \"seoul\", title = \"Steady\", best_case = \"Trust.\", weights = { security = 100 } }\n"
  "persona \"firm\" { seat = \"washington\", title = \"Firm\", best_case = \"Freedom.\", weights = { freedom = 100 } }\n"
  "persona \"stubborn\" { seat = \"washington\", title = \"Stubborn\", best_case = \"No.\", weights = { freedom = 100 },\n"
  "  score = function(view, policy) if view.turn() == 3 then error(\"no opinion\") end return 5 end }\n";

static void open_fragile(Playable *p) {
  SourceFile source = { .path = "scenario.lua", .text = fragile, .length = sizeof fragile - 1 };
  playable_of_request(p, &(LoadRequest){ .source = &source, .sources = 1 });
}

static void test_a_failing_game_is_a_row_and_the_others_go_on(void **unused) {
  (void)unused;
  Playable p;
  open_fragile(&p);
  LabRuns runs = run(p.scenario, p.player, 1, 60, 2), alone = run(p.scenario, p.player, 1, 60, 1);
  assert_in_range(runs.failed, 1, 59);
  assert_memory_equal(runs.row, alone.row, 60 * sizeof *runs.row);
  for (int i = 0; i < runs.rows; i++) {
    if (runs.row[i].failed) {
      assert_non_null(strstr(runs.row[i].reason, "the bridge broke"));
      assert_non_null(strstr(runs.row[i].reason, "scenario.lua:12"));
    } else {
      assert_string_equal(runs.row[i].reason, "");
      assert_int_equal(runs.row[i].turns, 4);
    }
  }
  assert_int_equal(lab_axis(&runs, 0).count, runs.rows - runs.failed);
  lab_runs_free(&runs);
  lab_runs_free(&alone);
  playable_close(&p);
}

static void test_a_failing_persona_is_a_row_too(void **unused) {
  (void)unused;
  Playable p;
  open_fragile(&p);
  p.player[1] = (Player){ PLAYER_PERSONA, (int16_t)persona_find(p.scenario, "stubborn") };
  LabRow row;
  int failed = 0;
  for (uint64_t seed = 1; seed < 20; seed++) {
    assert_false(lab_play(p.scenario, p.player, seed, p.machines, &row));
    failed += strstr(row.reason, "no opinion") != NULL;
    assert_true(row.turns <= 3);
  }
  assert_true(failed > 0);
  playable_close(&p);
}

static void test_a_person_cannot_play_many_games(void **unused) {
  (void)unused;
  Playable p;
  open_fragile(&p);
  p.player[1] = (Player){ PLAYER_HUMAN, NO_HANDLE };
  LabRuns runs = run(p.scenario, p.player, 1, 3, 1);
  assert_int_equal(runs.failed, 3);
  assert_non_null(strstr(runs.row[0].reason, "Washington"));
  lab_runs_free(&runs);
  playable_close(&p);
}

static void tell(void *self, int done, int games) {
  int *last = self;
  assert_true(done >= *last && done <= games);
  *last = done;
}
static void test_progress_ends_at_the_end(void **unused) {
  (void)unused;
  Playable p;
  open_fragile(&p);
  int last = 0;
  LabRequest request = { .scenario = p.scenario, .seed = 1, .games = 40, .threads = 2, .progress = tell, .self = &last };
  memcpy(request.player, p.player, sizeof request.player);
  LabRuns runs;
  Mistakes mistakes = { 0 };
  assert_true(lab_run(&request, &runs, &mistakes));
  assert_int_equal(last, 40);
  lab_runs_free(&runs);
  playable_close(&p);
}

static void assert_near(double a, double b, double within) {
  if (!(a - b <= within && b - a <= within)) fail_msg("%f is not near %f", a, b);
}

static void test_spreads_are_right(void **unused) {
  (void)unused;
  double ten[] = { 7, 1, 9, 3, 5, 2, 8, 4, 10, 6 };
  Spread spread = spread_of(ten, 10);
  assert_near(spread.mean, 5.5, 1e-12);
  assert_near(spread.deviation, 3.02765, 1e-5);
  assert_near(spread.high - spread.mean, 2.26216 * 3.02765 / 3.16228, 1e-3);      /* t(9) = 2.26216 */
  assert_near(spread.mean - spread.low, spread.high - spread.mean, 1e-12);
  assert_true(spread.p5 == 1 && spread.p50 == 5 && spread.p95 == 10);
  assert_true(ten[0] == 7);                                                       /* the sample is left as it was */
  double two[] = { 1, 3 };
  assert_near(spread_of(two, 2).high, 2 + 12.7062, 1e-3);                         /* t(1) = 12.7062, standard error 1 */
  assert_true(spread_of(two, 1).low == 1 && spread_of(two, 1).high == 1 && spread_of(two, 0).count == 0);
}

/* Newcombe 1998, table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29. */
static void test_shares_have_wilsons_intervals(void **unused) {
  (void)unused;
  static const struct { int count, of; double low, high; } known[] = {
    { 81, 263, 0.2553, 0.3662 }, { 15, 148, 0.0624, 0.1605 }, { 0, 20, 0.0000, 0.1611 }, { 1, 29, 0.0061, 0.1718 } };
  for (int i = 0; i < 4; i++) {
    Share share = share_of(known[i].count, known[i].of);
    assert_near(share.low, known[i].low, 5e-5);
    assert_near(share.high, known[i].high, 5e-5);
  }
  assert_true(share_of(20, 20).high == 1 && share_of(0, 0).high == 1);
}

static void test_csv_says_what_the_rows_say(void **unused) {
  (void)unused;
  Playable p;
  open_fragile(&p);
  LabRow row[2] = { { .seed = UINT64_MAX, .digest = 0xABCDEF, .turns = 4, .axis = { -1250, 50000 } }, { .seed = 7, .failed = true } };
  snprintf(row[1].reason, sizeof row[1].reason, "a \"quoted\", broken\nreason");
  LabRuns runs = { .scenario = p.scenario, .row = row, .rows = 2, .failed = 1 };
  char *text = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&text, &size);
  assert_true(lab_csv(&runs, out));
  fclose(out);
  char expected[1024];
  snprintf(expected, sizeof expected,
    "seed,seoul.security,washington.freedom,turns,signed_turn,tests,incidents,away,digest,fingerprint,error\n"
    "18446744073709551615,-1.25,50,4,0,0,0,0,0000000000abcdef,%016llx,\n"
    "7,,,0,0,0,0,0,0000000000000000,%016llx,\"a \"\"quoted\"\", broken reason\"\n",
    (unsigned long long)p.scenario->fingerprint, (unsigned long long)p.scenario->fingerprint);
  assert_string_equal(text, expected);
  free(text);
  playable_close(&p);
}

static void test_the_bench_measures(void **unused) {
  (void)unused;
  char *text = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&text, &size);
  BenchRequest request = { .folder = SOURCE_DIR "/scenarios/august-summit", .library = SOURCE_DIR "/scripts/lua", .preset = "full",
                           .threads = 2, .rounds = 1, .milliseconds = 20 };
  assert_int_equal(lab_bench(&request, out), 0);
  fclose(out);
  assert_non_null(strstr(text, "games/s"));
  assert_non_null(strstr(text, "room deterrence"));
  assert_null(strstr(text, "nan"));
  free(text);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_rows_ignore_threads),
    cmocka_unit_test(test_a_failing_game_is_a_row_and_the_others_go_on),
    cmocka_unit_test(test_a_failing_persona_is_a_row_too),
    cmocka_unit_test(test_a_person_cannot_play_many_games),
    cmocka_unit_test(test_progress_ends_at_the_end),
    cmocka_unit_test(test_spreads_are_right),
    cmocka_unit_test(test_shares_have_wilsons_intervals),
    cmocka_unit_test(test_csv_says_what_the_rows_say),
    cmocka_unit_test(test_the_bench_measures),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
