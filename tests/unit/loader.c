/* Loading: each mistake of an author is told with its place, what was found, what was expected and, where a name is near, a
 * suggestion; and what is right becomes the numbers that C runs. */
#include "core/fixed.h"
#include "support/written.h"

static void test_each_mistake_has_its_place_and_a_suggestion(void **unused) {
  (void)unused;
  static const struct { const char *written; int line, column; const char *says; } wrong[] = {
    { "polcy \"x\" { }", 1, 1, "unknown name 'polcy'|'policy'" },
    { "policy { seat = \"seoul\" }", 1, 1, "expected an id in quotes" },
    { "policy \"x\"", 1, 1, "no { fields }" },
    { "policy \"x\" 'y'", 1, 1, "found text|expected { fields }" },
    { "policy \"X\" { seat = \"seoul\" }", 1, 1, "expected an id of a-z" },
    { "track \"a234567890123456789012345678901234567890\" { }", 1, 1, "at most 39" },
    { "track \"turn\" { }", 1, 1, "belongs to conditions" },
    { "axis \"security\" { }", 1, 1, "SEAT.AXIS" },
    { "track \"trust\" { }", 1, 1, "already declared as a track at scenario.lua:7" },
    { "variable \"trust\" { }", 1, 1, "already declared as a track" },      /* one name space */
    { "scenario \"again\" { format = 2, first_day = \"2025-08-25\" }", 1, 1, "a second scenario" },
    { "track \"x\" {\n  strat = 3 }", 2, 3, "no field 'strat'|did you mean 'start'" },
    { "track \"x\" { colour = 3 }", 1, 13, "expected one of start, low, high" },
    { "track \"x\" {\n  good = true, start = \"much\" }", 2, 24, "found 'much'|expected a number from -100000 to 100000 (points)" },
    { "track \"x\" { start = 0/0 }", 1, 21, "expected" },
    { "track \"x\" { start = 1e300 }", 1, 21, "found 1e+300" },
    { "track \"x\" { start = 101 }", 1, 21, "found 101|0 to 100" },
    { "track \"x\" { start = 1, low = 9, high = 3 }", 1, 30, "low below high" },
    { "track \"x\" { 7 }", 1, 13, "a value without a name" },
    { "track \"x\" { title = 7 }", 1, 21, "found 7|expected text" },
    { "track \"x\" { title = \"\\xff\" }", 1, 21, "0xFF" },
    { "track \"x\" { good = 1 }", 1, 20, "true or false" },
    { "track \"x\" { seen_by = { \"soul\" } }", 1, 25, "seen_by[1]|unknown seat 'soul'|'seoul'" },
    { "variable \"x\" { high = 2.5 }", 1, 23, "a whole number" },
    { "place \"x\" { latitude = 200, longitude = 0 }", 1, 24, "found 200|-90 to 90 (degrees)" },
    { "place \"x\" { longitude = 0 }", 1, 1, "'latitude' is missing|latitude = 37.0906" },
    { "place \"x\" { latitude = 1, longitude = 0, theatre = \"penisula\" }", 1, 0, "did you mean 'peninsula'" },
    { "formation \"x\" { owner = \"washington\", home = \"ossan\" }", 1, 46, "unknown place 'ossan'|'osan'" },
    { "formation \"x\" { owner = \"washington\", home = \"osan\", ready_days = 1.2 }", 1, 0, "a multiple of 0.5" },
    { "formation \"x\" { owner = \"washington\", home = \"osan\", kind = \"Two Words\" }", 1, 0, "expected a word" },
    { "formation \"x\" { owner = \"washington\", home = \"osan\", strait = 0.0001 }", 1, 0, "finer than" },
    { "card \"x\" { first_day = \"2025-02-30\" }", 1, 24, "'2025-02-30'|a date that exists" },
    { "card \"x\" { first_day = \"2025-10-01\", last_day = \"2025-09-01\" }", 1, 49, "before first_day" },
    { "card \"x\" { monthly = 1.5 }", 1, 22, "0 to 1 (per month)" },
    { "card \"x\" { after = 3 }", 1, 20, "expected function(game) end" },
    { "preset \"x\" { turns = 3, turns_low = 5 }", 1, 0, "turns from low to high" },
    { "preset \"x\" { turns = 3, set = { exercise_temp = 2 } }", 1, 49, "unknown assumption|'exercise_tempo'" },
    { "preset \"x\" { turns = 3, set = { exercise_tempo = 900 } }", 1, 50, "found 900|expected 0 to" },
    { "ladder \"x\" { rungs = { { id = \"a\" } } }", 1, 22, "found 1 rungs, expected 2 to 12" },
    { "ladder \"x\" { rungs = { { id = \"a\" }, { id = \"a\" } } }", 1, 38, "id of another rung" },
    { "ladder \"x\" { rungs = { { id = \"calm\" }, { id = \"war\" } }, start = \"clam\" }", 1, 67, "did you mean 'calm'" },
    { "clause \"x\" { levels = { { id = \"a\" }, { id = \"b\" } }, worth = { seoul = { security = { 1 } } } }", 1, 0, "worth.seoul.security|found 1 numbers, expected 2" },
    { "clause \"x\" { levels = { { id = \"a\" }, { id = \"b\" } }, worth = { seoul = { securty = { 0, 1 } } } }", 1, 0, "unknown axis 'seoul.securty'|'seoul.security'" },
    { "axis \"soul.x\" { }", 1, 1, "unknown seat 'soul'" },
    { "axis \"seoul.x\" { tracks = { talks = 1 } }", 1, 0, "'talks' is a variable, expected a track" },
    { "persona \"x\" { seat = \"seoul\", weights = { security = 60, mandate = 30 } }", 1, 41, "sum to 90, expected 100" },
    { "persona \"x\" { seat = \"seoul\", weights = { security = 100 }, taste = { hots = 1 } }", 1, 0, "unknown policy 'hots'|'host'" },
    { "seat \"tokyo\" { persona = \"x\" } persona \"x\" { seat = \"seoul\", weights = { security = 100 } }", 1, 26, "persona of another seat" },
    { "assume \"exercise_tempo\" { value = 50 }", 1, 1, "found 50" },
    { "assume \"policy.host.cost\" { value = 300 }", 1, 1, "found 300, expected 0 to 20 (capital)" },
    { "policy \"x\" { seat = \"seoul\", effects = { { variable = \"talks\", set = 1 } } }\nassume \"policy.x.talks\" { value = 9 }", 2, 1, "found 9, expected 0 to 3" },
    { "policy \"x\" { seat = \"seoul\", effects = { { variable = \"talks\", add = 1 } } }\nassume \"policy.x.talks\" { value = 0.5 }", 2, 1, "found 0.5, expected a whole number" },
    { "track \"cost\" { }\npolicy \"x\" { seat = \"seoul\", effects = { { track = \"cost\", add = 1 } } }", 2, 42, "the second 'policy.x.cost' of the register" },
    { "local h = handle \"trsut\"", 1, 1, "unknown|'trust'" },
    { "local h = policy_handle \"trust\"", 1, 1, "unknown policy 'trust'" },
    { "include \"nosuch\"", 1, 1, "'nosuch.lua' is not among the files" },
    { "include \"../up\"", 1, 1, "expected the name of a file" },
    { "local function f() return maht.floor(1) end", 1, 27, "unknown name 'maht'|'math'" },     /* never run at load */
  };
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) written_wrong(wrong[i].written, wrong[i].line, wrong[i].column, wrong[i].says);
}

#define POLICY(fields) "policy \"x\" { seat = \"seoul\", " fields " }"
static void test_mistakes_of_policies_conditions_and_effects(void **unused) {
  (void)unused;
  static const struct { const char *written, *says; } wrong[] = {
    { POLICY("joint_with = \"seoul\""), "its own seat" },
    { POLICY("cooldown = \"twice\""), "\"once\" or a number" },
    { POLICY("effects = { { track = \"trust\", add = 1 }, { track = \"trsut\", add = 1 } }"), "effects[2].track|unknown track 'trsut'|'trust'" },
    { POLICY("effects = { { track = \"trust\", variable = \"talks\", add = 1 } }"), "several of track, variable" },
    { POLICY("effects = { { add = 1 } }"), "none of track, variable" },
    { POLICY("effects = { { track = \"trust\", set = 1 } }"), "found set, expected add = NUMBER" },
    { POLICY("effects = { { ladder = \"strait\", add = 1 } }"), "expected move" },
    { POLICY("effects = { { variable = \"talks\", set = 9 } }"), "found 9, expected 0 to 3" },
    { POLICY("effects = { { variable = \"talks\", add = 0.5 } }"), "a whole number" },
    { POLICY("effects = { { track = \"trust\", add = 1, chance = 2 } }"), "0 to 1 (probability)" },
    { POLICY("effects = { { track = \"trust\", add = 1, low = 3, high = 5 } }"), "its own range, 3 to 5" },
    { POLICY("effects = { track = \"trust\", add = 1 }"), "expected a list" },
    { POLICY("effects = { [3] = { track = \"trust\", add = 1 } }"), "found [3] as a key, expected a list without gaps" },
    { POLICY("effects = { [true] = { track = \"trust\", add = 1 } }"), "found [true] as a key" },
    { POLICY("effects = { { track = \"trust\", add = 1 }, nil, { track = \"trust\", add = 1 } }"), "effects[2]: found nothing, expected an effect" },
    { POLICY("effects = { { ladder = \"strait\", move = 1, for_days = 30 } }"), "for_days beside ladder" },
    { POLICY("needs = { trsut = { min = 1 } }"), "unknown name 'trsut'|'trust'" },
    { POLICY("needs = { trust = 40 }"), "expected { min" },
    { POLICY("needs = { trust = { mim = 40 } }"), "no field 'mim'|'min'" },
    { POLICY("needs = { trust = { } }"), "neither min nor max" },
    { POLICY("needs = { trust = { min = 3, equals = 3 } }"), "equals beside" },
    { POLICY("needs = { trust = { min = 60, max = 40 } }"), "min above max" },
    { POLICY("needs = { strait = { min = \"blokade\" } }"), "unknown rung 'blokade'|'blockade'" },
    { POLICY("needs = { strait = { min = 1 } }"), "one of calm, blockade, war" },
    { POLICY("needs = { leave = { equals = \"stnding\" } }"), "'standing'" },
    { POLICY("needs = { day = { min = 3 } }"), "YYYY-MM-DD" },
    { POLICY("needs = { taken = { \"hots\" } }"), "unknown policy 'hots'|'host'" },
    { POLICY("needs = { taken = { } }"), "an empty list" },
    { POLICY("needs = { any = { { trust = { min = 1 } } } }"), "at least two" },
    { POLICY("needs = { any = { { trust = { min = 1 }, turn = { min = 2 } }, { turn = { min = 3 } } } }"), "any[1]|exactly one entry" },
    { POLICY("needs = { any = { { any = { } }, { turn = { min = 3 } } } }"), "not 'any'" },
    { POLICY("needs = { any = { { taken = { \"host\", \"x\" } }, { turn = { min = 3 } } } }"), "a list of several" },
    { POLICY("needs = { grudge = { min = 1 } }"), "'grudge' is hidden from seoul" },
    { POLICY("needs = { any = { { grudge = { min = 1 } }, { turn = { min = 3 } } } }"), "'grudge' is hidden from seoul" },
    { POLICY("needs = { taken = { \"hush\" } }") " policy \"hush\" { seat = \"washington\", secret = true }", "policy 'hush' is hidden from seoul" },
    { POLICY("needs = { played = { \"c\" } }") " card \"c\" { seen_by = \"none\" }", "card 'c' is hidden from seoul" },
  };
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) written_wrong(wrong[i].written, 1, 0, wrong[i].says);
}

static void test_every_capacity_is_refused(void **unused) {
  (void)unused;
  static const struct { const char *written, *says; } wrong[] = {
    { "for i = 1, 99 do seat('s' .. i) { } end", "room for 6 seats" },
    { "for i = 1, 99 do place('p' .. i) { latitude = 1, longitude = 1 } end", "room for 96 places" },
    { "for i = 1, 199 do formation('f' .. i) { owner = 'washington', home = 'osan' } end", "room for 112 formations" },
    { "for i = 1, 99 do track('t' .. i) { } end", "room for 48 tracks" },
    { "for i = 1, 99 do variable('v' .. i) { } end", "room for 48 variables" },
    { "for i = 1, 9 do ladder('l' .. i) { rungs = { { id = 'a' }, { id = 'b' } } } end", "room for 4 ladders" },
    { "for i = 1, 99 do clause('c' .. i) { levels = { { id = 'a' }, { id = 'b' } } } end", "room for 16 clauses" },
    { "for i = 1, 199 do policy('q' .. i) { seat = 'seoul' } end", "room for 112 policies" },
    { "for i = 1, 99 do card('c' .. i) { } end", "room for 48 cards" },
    { "for i = 1, 99 do axis('seoul.a' .. i) { } end", "room for 32 axes" },
    { "for i = 1, 99 do persona('p' .. i) { seat = 'seoul', weights = { security = 100 } } end", "room for 24 personas" },
    { "for i = 1, 99 do preset('p' .. i) { turns = 1 } end", "room for 6 presets" },
    { "for i = 1, 9 do report('r' .. i) { } end", "room for 4 reports" },
    { "local r = {} for i = 1, 13 do r[i] = { id = 'r' .. i } end ladder 'x' { rungs = r }", "found 13 rungs, expected 2 to 12" },
    { "local r = {} for i = 1, 9 do r[i] = { id = 'r' .. i } end clause 'x' { levels = r }", "found 9 levels, expected 2 to 8" },
    { "local e = {} for i = 1, 60 do e[i] = { track = 'trust', add = i } end for i = 1, 20 do card('c' .. i) { effects = e } end", "room for 1024" },
    { "local e = {} for i = 1, 40 do e[i] = 'host' end for i = 1, 20 do card('c' .. i) { when = { taken = e } } end", "room for 768" },
    { "for i = 1, 99 do step('s' .. i) { seat = 'seoul', text = 'x' } end", "room for 48 steps" },
    { "for i = 1, 199 do policy('q' .. i) { seat = 'seoul', after = function(game) end } end", "room for 112 policies" },
  };
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) written_wrong(wrong[i].written, 1, 0, wrong[i].says);
  Mistakes mistakes = { 0 };      /* the register's is of the whole scenario, not of a line */
  assert_null(written_load("for i = 1, 3000 do assume('a.a' .. i) { value = 1 } end", NULL, &mistakes));
  mistakes_have(&mistakes, "scenario.lua", WRITTEN_LINES + 1, 0, "room for 2048");
  mistakes_free(&mistakes);
}

static void test_all_mistakes_are_told_in_order_up_to_a_hundred(void **unused) {
  (void)unused;
  Mistakes mistakes = { 0 };
  assert_null(written_load("track \"x\" { strat = 3 }\nplace \"z\" { latitude = 200 }\nlocal x = nil + 1", NULL, &mistakes));
  mistakes_have(&mistakes, "scenario.lua", WRITTEN_LINES + 1, 13, "strat");
  mistakes_have(&mistakes, "scenario.lua", WRITTEN_LINES + 2, 24, "latitude");
  mistakes_have(&mistakes, "scenario.lua", WRITTEN_LINES + 3, 0, "arithmetic");
  for (int i = 1; i < mistakes.count; i++) assert_true(mistakes.mistake[i - 1].line <= mistakes.mistake[i].line);
  mistakes_free(&mistakes);
  assert_null(written_load("local t = {} for i = 1, 300 do t['f' .. i] = i end track 'x' (t)\nfor i = 1, 300 do card('c' .. i) { monthly = i + 1 } end", NULL, &mistakes));
  assert_int_equal(mistakes.count, 100);
  mistakes_free(&mistakes);
}

static void test_the_whole_must_be_complete(void **unused) {
  (void)unused;
  static const struct { const char *text, *says; } wrong[] = {
    { "preset 'a' { turns = 1 } seat 'seoul' { party = true } seat 'washington' { party = true }", "no scenario is declared" },
    { "scenario 's' { format = 2, first_day = '2025-08-25' } seat 'seoul' { party = true } seat 'washington' { party = true }", "no preset is declared" },
    { "scenario 's' { format = 2, first_day = '2025-08-25' } preset 'a' { turns = 1 } seat 'seoul' { party = true }", "found 1 seats with party = true" },
    { "scenario 's' { format = 3, first_day = '2025-08-25' }", "expected 1 to 2" },
    { "track 'x' { title = '\xff' }", "found byte 0xFF, expected UTF-8" },
    { "\033Lua", "expected Lua as text" },
    { "", "no scenario is declared" },
  };
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    Mistakes mistakes = { 0 };
    SourceFile file = { .path = "scenario.lua", .text = wrong[i].text, .length = strlen(wrong[i].text) };
    assert_null(scenario_load(&(LoadRequest){ .source = &file, .sources = 1 }, &mistakes));
    mistakes_have(&mistakes, "scenario.lua", 1, 0, wrong[i].says);
    mistakes_free(&mistakes);
  }
  Mistakes mistakes = { 0 };
  assert_null(scenario_load(&(LoadRequest){ .folder = "no/such/folder", .library = "." }, &mistakes));
  mistakes_have(&mistakes, "no/such/folder/scenario.lua", 0, 0, "cannot be read");
  assert_false(mistakes.environment);
  mistakes_free(&mistakes);
}

static void test_a_missing_file_does_not_make_everything_unknown(void **unused) {
  (void)unused;
  Mistakes mistakes = { 0 };
  assert_null(written_load("include \"nosuch\"\npolicy \"x\" { seat = \"tokyo\", needs = { won = { min = 1 } } }\nlocal h = handle \"won\"", NULL, &mistakes));
  assert_int_equal(mistakes.count, 1);
  mistakes_free(&mistakes);
}

static const Assumption *row(const Scenario *s, const char *name) {
  for (int i = 0; i < s->assumptions; i++) if (strcmp(s->assumption[i].name, name) == 0) return &s->assumption[i];
  fail_msg("no row %s", name);
  return NULL;
}

static void test_numbers_register_themselves_and_take_overrides(void **unused) {
  (void)unused;
  static const char added[] =
    "policy \"x\" { seat = \"seoul\", source = \"a book\", effects = { { track = \"trust\", add = -4, source = \"a paper\", confidence = \"H\" }, { track = \"trust\", add = 2 }, { variable = \"talks\", set = 1 } } }\n"
    "card \"c\" { monthly = 0.9 }\n"
    "persona \"p\" { seat = \"seoul\", weights = { security = 60, mandate = 40 } }\n"
    "assume \"policy.x.trust.2\" { value = 3, low = 1, high = 9 }\n"
    "assume \"own.row\" { value = 7, unit = \"people\" }\n";
  Scenario *s = written_right(added, NULL);
  int rules = rules_assumptions(s->assumption, 0);
  for (int i = 0; i < rules; i++) assert_int_equal(s->assumption[i].origin, 'r');     /* the rules index them by number */
  const Assumption *a = row(s, "policy.x.trust");
  assert_true(a->value == -4000000 && a->low == -6000000 && a->high == -2000000 && a->confidence == 'H' && a->origin == 'd' && strcmp(a->source, "a paper") == 0);
  a = row(s, "policy.x.trust.2");
  assert_true(a->value == 3000000 && a->low == 1000000 && a->high == 9000000 && a->origin == 's' && strcmp(a->source, "a book") == 0);
  assert_int_equal(s->effect[s->policy[1].effects.first + 1].amount, 3000);
  a = row(s, "card.c.monthly");
  assert_true(a->low == 450000 && a->high == 1000000);      /* a probability has an end */
  a = row(s, "policy.x.talks");
  assert_true(a->low == 0 && a->high == 2000000);           /* whole numbers go outwards */
  assert_true(row(s, "own.row")->value == 7000000 && row(s, "track.trust.start")->value == 40000000);
  uint64_t fingerprint = s->fingerprint;
  scenario_free(s);

  Override set[] = { { "track.trust.start", "45" }, { "policy.x.trust", "-5.5" }, { "persona.p.security", "40" }, { "exercise_tempo", "2" } };
  s = written_right(added, &(LoadRequest){ .preset = "long", .override = set, .overrides = 4 });
  assert_int_equal(s->track[0].start, 45000);
  assert_int_equal(s->effect[s->policy[1].effects.first].amount, -5500);
  assert_int_equal(s->persona[0].axis_weight[0], 500);      /* 40 and 40: shares of the whole again */
  a = row(s, "exercise_tempo");
  assert_true(a->value == 2000000 && a->changed);           /* --set goes over the preset's 4 */
  assert_true(row(s, "track.trust.start")->standard == 40000000 && s->fingerprint != fingerprint);
  scenario_free(s);

  static const struct { Override set; const char *says; } refused[] = {
    { { "track.trust.strat", "45" }, "unknown assumption|'track.trust.start'" }, { { "track.trust.start", "70" }, "found 70, expected 20 to 60" },
    { { "track.trust.start", "much" }, "found 'much'" }, { { "policy.x.talks", "0.5" }, "a whole number" },
  };
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
    Mistakes mistakes = { 0 };
    assert_null(written_load(added, &(LoadRequest){ .override = &refused[i].set, .overrides = 1 }, &mistakes));
    mistakes_have(&mistakes, "--set", 0, 0, refused[i].says);
    mistakes_free(&mistakes);
  }
  Mistakes mistakes = { 0 };
  assert_null(written_load(added, &(LoadRequest){ .preset = "lnog" }, &mistakes));
  mistakes_have(&mistakes, "--preset", 0, 0, "unknown preset 'lnog'|'long'");
  mistakes_free(&mistakes);
}

static void test_conditions_become_tests(void **unused) {
  (void)unused;
  Scenario *s = written_right(
    "policy \"x\" { seat = \"washington\", needs = { trust = { min = 40.5 }, strait = { max = \"blockade\" }, leave = { equals = \"standing\" },\n"
    "  day = { min = \"2025-09-04\" }, not_taken = { \"host\" }, abroad = { min = 2 }, any = { { turn = { min = 3 } }, { talks = { equals = 1 } } } } }", NULL);
  Condition c = s->policy[1].needs;
  static const struct { int kind, subject, negate, or_next; int32_t low, high; } expected[] = {   /* by the byte order of their names */
    { TEST_ABROAD, 1, 0, 0, 2, INT32_MAX }, { TEST_TURN, 0, 0, 1, 3, INT32_MAX }, { TEST_VARIABLE, 0, 0, 0, 1, 1 }, { TEST_DAY, 0, 0, 0, 10, INT32_MAX },
    { TEST_TERM, 0, 0, 0, 2, 2 }, { TEST_POLICY_COUNT, 0, 0, 0, INT32_MIN, 0 }, { TEST_RUNG, 0, 0, 0, INT32_MIN, 1 }, { TEST_TRACK, 0, 0, 0, 40500, INT32_MAX },
  };
  assert_int_equal(c.count, sizeof expected / sizeof *expected);
  for (int i = 0; i < c.count; i++) {
    const Test *t = &s->test[c.first + i];
    assert_true(t->kind == expected[i].kind && t->subject == expected[i].subject && t->negate == expected[i].negate && t->or_next == expected[i].or_next);
    assert_true(t->low == expected[i].low && t->high == expected[i].high);
  }
  scenario_free(s);
}

static void test_values_become_the_units_of_the_game(void **unused) {
  (void)unused;
  Scenario *s = written_right(
    "formation \"f\" { owner = \"washington\", home = \"osan\", ready_days = 3.5, lift = 36, peninsula = 0.35, lift_class = \"sea\" }\n"
    "policy \"x\" { seat = \"seoul\", cooldown = \"once\", cost = 1.5, effects = { { track = \"trust\", add = 1, delay = 30, for_days = 90, chance = 0.5 }, { ladder = \"strait\", move = -1 } } }\n"
    "clause \"c\" { start = \"b\", levels = { { id = \"a\" }, { id = \"b\", amount = 1020 } }, worth = { seoul = { security = { -2.5, 1 } } } }", NULL);
  const Formation *f = &s->formation[0];
  assert_true(f->ready_days == 7 && f->lift == 36 && f->peninsula == 350 && f->lift_class == LIFT_SEA && f->start == f->home && f->owner == 1);
  assert_true(s->place[0].latitude == 37090600 && s->place[0].side == 0xFF);
  const Policy *p = &s->policy[1];
  assert_true(p->cooldown == 255 && p->cost == 1500 && p->joint_with == -1 && p->closure == -1 && p->effects.count == 2);
  const Effect *e = &s->effect[p->effects.first];
  assert_true(e->op == EFFECT_TRACK && e->amount == 1000 && e->delay_days == 30 && e->for_days == 90 && e->chance == 1u << 31);
  assert_true(e[1].op == EFFECT_RUNG && e[1].amount == -1 && e[1].chance == CHANCE_ONE);
  const Clause *c = &s->clause[1];
  assert_true(c->worth[0][0] == -3500 && c->worth[1][0] == 0 && c->level[1].amount == 1020 && c->start == 1);     /* against the level in force */
  assert_true(s->axis[0].track_weight[0] == 1000 && strcmp(s->axis[0].name.id, "security") == 0);
  assert_true(s->presets_list[0].turns_low == 4 && s->presets_list[0].turns_high == 4 && s->presets_list[0].calm_days == 21);
  assert_string_equal(s->track[0].name.title, "trust");
  scenario_free(s);
}

static uint64_t fingerprint_of(const char *added) {
  Scenario *s = written_right(added, NULL);
  uint64_t fingerprint = s->fingerprint;
  scenario_free(s);
  return fingerprint;
}

#define CLOSURE(before, body, after) before " policy \"x\" { seat = \"seoul\", after = function(game) " body " end }" after
static void test_the_fingerprint_is_of_what_is_played(void **unused) {
  (void)unused;
  uint64_t plain = fingerprint_of(CLOSURE("local N = 1", "return N", ""));
  assert_true(plain == fingerprint_of(CLOSURE("-- a remark\n local N = 1", "return N", " -- another")));
  assert_true(plain != fingerprint_of(CLOSURE("local N = 1", "return N + 0", "")));
  assert_true(plain != fingerprint_of(CLOSURE("local N = 2", "return N", "")));                   /* what it takes from around it counts */
  assert_true(fingerprint_of(CLOSURE("local function f() return 1 end", "return f()", "")) != fingerprint_of(CLOSURE("local function f() return 2 end", "return f()", "")));
  assert_true(fingerprint_of(CLOSURE("local H = handle \"trust\"", "return H", "")) != fingerprint_of(CLOSURE("local H = handle \"grudge\"", "return H", "")));
  assert_true(fingerprint_of("track \"x\" { title = \"A\" }") == fingerprint_of("track \"x\" { title = \"B\" }"));
  assert_true(fingerprint_of("track \"x\" { start = 50 }") != fingerprint_of("track \"x\" { start = 51 }"));
}

static void test_a_scenario_loads_again_from_its_own_sources(void **unused) {
  (void)unused;
  Mistakes mistakes = { 0 };
  Scenario *s = scenario_load(&(LoadRequest){ .folder = SOURCE_DIR "/scenarios/august-summit", .library = SOURCE_DIR "/scripts/lua", .preset = "full" }, &mistakes);
  if (!s) mistakes_print(&mistakes, stderr);
  assert_non_null(s);
  Scenario *again = scenario_load(&(LoadRequest){ .source = s->source, .sources = s->sources, .preset = "full" }, &mistakes);
  assert_non_null(again);
  assert_true(again->fingerprint == s->fingerprint && again->sources == s->sources);
  scenario_free(again);
  scenario_free(s);
  mistakes_free(&mistakes);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_each_mistake_has_its_place_and_a_suggestion), cmocka_unit_test(test_mistakes_of_policies_conditions_and_effects),
    cmocka_unit_test(test_every_capacity_is_refused), cmocka_unit_test(test_all_mistakes_are_told_in_order_up_to_a_hundred),
    cmocka_unit_test(test_the_whole_must_be_complete), cmocka_unit_test(test_a_missing_file_does_not_make_everything_unknown),
    cmocka_unit_test(test_numbers_register_themselves_and_take_overrides), cmocka_unit_test(test_conditions_become_tests),
    cmocka_unit_test(test_values_become_the_units_of_the_game), cmocka_unit_test(test_the_fingerprint_is_of_what_is_played),
    cmocka_unit_test(test_a_scenario_loads_again_from_its_own_sources),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
