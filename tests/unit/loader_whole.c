/* Loading as a whole: the shipped scenario's numbers are all in the register, files include files, what is written without end
 * is refused in time and memory, and loading takes as long as there is to load. */
#include "core/fixed.h"
#include "rules/register.h"
#include "support/written.h"
#include <time.h>

static Scenario *august(const LoadRequest *extra) {
  Mistakes mistakes = { 0 };
  LoadRequest request = extra ? *extra : (LoadRequest){ 0 };
  if (!request.sources) request.folder = SOURCE_DIR "/scenarios/august-summit", request.library = SOURCE_DIR "/scripts/lua";
  Scenario *s = scenario_load(&request, &mistakes);
  if (!s) mistakes_print(&mistakes, stderr);
  assert_non_null(s);
  mistakes_free(&mistakes);
  return s;
}

/* --- the register --- */

/* The register has a row of that name, whose number is what the game was given, in units of `grain` millionths. */
static void registered(const Scenario *s, int64_t value, int64_t grain, const char *format, ...) __attribute__((format(printf, 4, 5)));
static void registered(const Scenario *s, int64_t value, int64_t grain, const char *format, ...) {
  char name[200];
  va_list args;
  va_start(args, format);
  vsnprintf(name, sizeof name, format, args);
  va_end(args);
  for (int i = 0; i < s->assumptions; i++) {
    const Assumption *a = &s->assumption[i];
    if (strcmp(a->name, name) != 0) continue;
    if (muldiv(a->value, 1, grain) != value) fail_msg("%s: %lld in the register, %lld in the game", name, (long long)a->value, (long long)value);
    if (a->value < a->low || a->value > a->high) fail_msg("%s is outside its own range", name);
    assert_true(a->unit && a->source && a->source[0] && strchr("HML", a->confidence));
    return;
  }
  fail_msg("no row %s", name);
}

static void effects_registered(const Scenario *s, EffectList list, const char *kind, const char *id) {
  const char *names[64];
  for (int i = 0; i < list.count; i++) {
    const Effect *e = &s->effect[list.first + i];
    names[i] = "";
    if (e->op == EFFECT_TERM) continue;         /* a level is no number */
    char ordinal[16] = "";
    const char *name = e->op == EFFECT_TRACK ? s->track[e->target].name.id : e->op == EFFECT_CAPITAL ? s->seat[e->target].name.id
      : e->op == EFFECT_RUNG ? s->ladder[e->target].name.id : s->variable[e->target].name.id;
    int repeat = 1;
    for (int k = 0; k < i; k++) repeat += strcmp(names[k], name) == 0;
    names[i] = name;
    if (repeat > 1) snprintf(ordinal, sizeof ordinal, ".%d", repeat);
    registered(s, e->amount, e->op == EFFECT_TRACK || e->op == EFFECT_CAPITAL ? 1000 : MICRO, "%s.%s.%s%s", kind, id, name, ordinal);
  }
}

static void axes_registered(const Scenario *s) {
  for (int i = 0; i < s->axes; i++) {
    const Axis *a = &s->axis[i];
    const char *seat = s->seat[a->seat].name.id;
    for (int k = 0; k < s->tracks; k++) if (a->track_weight[k]) registered(s, a->track_weight[k], 1000, "axis.%s.%s.%s", seat, a->name.id, s->track[k].name.id);
    for (int k = 0; k < s->variables; k++) if (a->variable_weight[k]) registered(s, a->variable_weight[k], 1000, "axis.%s.%s.%s", seat, a->name.id, s->variable[k].name.id);
    for (int k = 0; k < s->ladders; k++) if (a->rung_weight[k]) registered(s, a->rung_weight[k], 1000, "axis.%s.%s.%s", seat, a->name.id, s->ladder[k].name.id);
  }
}

static void personas_registered(const Scenario *s) {
  for (int i = 0; i < s->personas; i++) {
    const Persona *p = &s->persona[i];
    registered(s, p->discount, 1000, "persona.%s.discount", p->name.id);
    registered(s, p->bluff, 1, "persona.%s.bluff", p->name.id);
    registered(s, p->reserve, 1000, "persona.%s.reserve", p->name.id);
    registered(s, p->temperature, 1000, "persona.%s.temperature", p->name.id);
    int32_t sum = 0;
    for (int k = 0; k < s->axes; k++) {
      if (p->axis_weight[k]) registered(s, p->axis_weight[k] / 10, MICRO, "persona.%s.%s", p->name.id, s->axis[k].name.id);
      sum += p->axis_weight[k];
    }
    assert_int_equal(sum, 1000);
    for (int k = 0; k < s->policies; k++) if (p->taste[k]) registered(s, p->taste[k], 1000, "persona.%s.taste.%s", p->name.id, s->policy[k].name.id);
  }
}

static void test_every_declared_number_is_in_the_register(void **unused) {
  (void)unused;
  Scenario *s = august(NULL);
  for (int i = 0; i < s->policies; i++) {
    registered(s, s->policy[i].cost, 1000, "policy.%s.cost", s->policy[i].name.id);
    effects_registered(s, s->policy[i].effects, "policy", s->policy[i].name.id);
  }
  for (int i = 0; i < s->cards; i++) {
    registered(s, s->card[i].monthly, 1, "card.%s.monthly", s->card[i].name.id);
    effects_registered(s, s->card[i].effects, "card", s->card[i].name.id);
  }
  for (int i = 0; i < s->formations; i++) {
    registered(s, s->formation[i].peninsula, 1000, "formation.%s.peninsula", s->formation[i].name.id);
    registered(s, s->formation[i].strait, 1000, "formation.%s.strait", s->formation[i].name.id);
  }
  for (int i = 0; i < s->tracks; i++) registered(s, s->track[i].start, 1000, "track.%s.start", s->track[i].name.id);
  for (int i = 0; i < s->seats; i++) registered(s, s->seat[i].capital_start, 1000, "seat.%s.capital", s->seat[i].name.id);
  axes_registered(s);
  personas_registered(s);
  scenario_free(s);
}

/* Rooms read the rules' rows by number: assumptions.def's order is the register's. */
static void test_the_rules_rows_stand_where_the_rules_look(void **unused) {
  (void)unused;
  static const char *const names[] = {
#define R(id, name, unit, standard, low, high, source, confidence) [id] = name,
#include "rules/assumptions.def"
#undef R
  };
  Scenario *s = august(&(LoadRequest){ .override = &(Override){ "leaders.momentum", "2.5" }, .overrides = 1 });
  assert_true(s->assumptions > RULE_ASSUMPTIONS);
  for (int i = 0; i < RULE_ASSUMPTIONS; i++) {
    assert_string_equal(s->assumption[i].name, names[i]);
    assert_true(register_micro(s, (AssumptionId)i) == s->assumption[i].value);
    for (int k = i + 1; k < s->assumptions; k++) assert_string_not_equal(s->assumption[k].name, names[i]);
  }
  assert_true(register_micro(s, AS_MOMENTUM) == 2500000);
  scenario_free(s);
}

static void test_settings_of_the_shipped_scenario_are_checked(void **unused) {
  (void)unused;
  static const struct { Override set; const char *says; } refused[] = {
    { { "exercise_temp", "2" }, "unknown assumption 'exercise_temp'|'exercise_tempo'" }, { { "exercise_tempo", "8.000001" }, "found 8.000001, expected 0 to 8 (times)" },
    { { "exercise_tempo", "-1" }, "found -1, expected 0 to 8" }, { { "policy.offer_talks.coost", "1" }, "'policy.offer_talks.cost'" }, { { "", "1" }, "unknown assumption ''" },
  };
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
    Mistakes mistakes = { 0 };
    assert_null(scenario_load(&(LoadRequest){ .folder = SOURCE_DIR "/scenarios/august-summit", .library = SOURCE_DIR "/scripts/lua", .override = &refused[i].set, .overrides = 1 }, &mistakes));
    assert_int_equal(mistakes.count, 1);
    mistakes_have(&mistakes, "--set", 0, 0, refused[i].says);
    mistakes_free(&mistakes);
  }
  Scenario *standard = august(NULL), *set = august(&(LoadRequest){ .override = &(Override){ "exercise_tempo", "8" }, .overrides = 1 });
  assert_true(set->assumption[AS_EXERCISE_TEMPO].value == 8 * MICRO && set->assumption[AS_EXERCISE_TEMPO].changed);
  assert_true(set->fingerprint != standard->fingerprint);
  scenario_free(set);
  scenario_free(standard);
}

/* --- files --- */

typedef struct Files { SourceFile file[40]; int count; } Files;
static void file_add(Files *f, const char *path, const char *text, bool library) {
  f->file[f->count] = (SourceFile){ .text = text, .length = strlen(text), .library = library };
  snprintf(f->file[f->count++].path, sizeof f->file[0].path, "%s", path);
}
static Scenario *files_load(const Files *f, Mistakes *mistakes) { return scenario_load(&(LoadRequest){ .source = f->file, .sources = f->count }, mistakes); }

static void test_files_include_files_once_even_in_a_circle(void **unused) {
  (void)unused;
  Mistakes mistakes = { 0 };
  Files f = { .count = 0 };
  file_add(&f, "scenario.lua", WRITTEN "include \"a\" include \"a\" include \"scenario\" library \"a\"", false);
  file_add(&f, "a.lua", "include \"b\" variable \"va\" { }", false);
  file_add(&f, "b.lua", "include \"a\" include \"b\" variable \"vb\" { }", false);
  file_add(&f, "a.lua", "include \"b\" variable \"vl\" { }", true);            /* of the library: another file of that name */
  Scenario *s = files_load(&f, &mistakes);
  if (!s) mistakes_print(&mistakes, stderr);
  assert_non_null(s);
  assert_int_equal(s->sources, 4);
  assert_true(variable_find(s, "va") >= 0 && variable_find(s, "vb") >= 0 && variable_find(s, "vl") >= 0);
  scenario_free(s);
}

static void test_a_mistake_is_placed_in_its_own_file(void **unused) {
  (void)unused;
  Mistakes mistakes = { 0 };
  Files f = { .count = 0 };
  file_add(&f, "scenario.lua", WRITTEN "include \"a\"\ninclude \"b\"\ninclude \"c\"\ntrack \"x\" { strat = 1 }", false);
  file_add(&f, "a.lua", "\nlocal x = nil + 1", false);
  file_add(&f, "b.lua", "local y = then 2", false);
  file_add(&f, "c.lua", "track \"z\" {\n  low = 'deep' }\ntrack \"w\" { title = '\xc3\x28' }", false);
  assert_null(files_load(&f, &mistakes));
  mistakes_have(&mistakes, "a.lua", 2, 0, "arithmetic");
  mistakes_have(&mistakes, "b.lua", 1, 11, "unexpected symbol near 'then'");
  mistakes_have(&mistakes, "c.lua", 3, 22, "found byte 0xC3, expected UTF-8");
  mistakes_have(&mistakes, "scenario.lua", WRITTEN_LINES + 4, 13, "'start'");
  assert_int_equal(mistakes.count, 4);
  mistakes_free(&mistakes);
}

static void test_files_and_names_have_an_end(void **unused) {
  (void)unused;
  Mistakes mistakes = { 0 };
  Files f = { .count = 0 };
  char path[40][16];
  file_add(&f, "scenario.lua", WRITTEN "for i = 1, 39 do include('f' .. i) end", false);
  for (int i = 1; i < 40; i++) {
    snprintf(path[i], sizeof path[i], "f%d.lua", i);
    file_add(&f, path[i], "", false);
  }
  assert_null(files_load(&f, &mistakes));
  mistakes_have(&mistakes, "scenario.lua", WRITTEN_LINES + 1, 1, "more than 32 files");
  mistakes_free(&mistakes);
  written_wrong("for i = 1, 600 do local h = handle('h' .. i) end", 1, 1, "room for 512 names");
  written_wrong("for i = 1, 600 do local h = handle 'trust' end local x = handle 'trsut'", 1, 1, "unknown|'trust'");
  written_wrong("for i = 1, 5 do local t = {} for k = 1, 60 do t['s' .. i .. '_' .. k] = 1 end preset('p' .. i) { turns = 1, set = t } end", 1, 0, "more than 256 settings");
  written_wrong("local e = {} for i = 1, 65 do e[i] = { track = 'trust', add = 1 } end policy 'x' { seat = 'seoul', effects = e }", 1, 0, "found 65 effects, expected at most 64");
}

/* What C keeps of declarations is outside the sandbox's memory, and what C does is no instruction: both are charged. */
static void test_declaring_without_end_is_refused_soon(void **unused) {
  (void)unused;
  static const char *const endless[] = { "for i = 1, 1e9 do card('c' .. i) { } end", "for i = 1, 1e9 do track 'trust' { } end", "for i = 1, 1e9 do track 'X' { } end",
    "for i = 1, 3e4 do card('c' .. i) { } end track 'z' { } for i = 1, 1e9 do track 'z' { } end", "for i = 1, 1e9 do local h = handle('h' .. i) end" };
  for (size_t i = 0; i < sizeof endless / sizeof *endless; i++) written_wrong(endless[i], 1, 0, "runs without end");
  written_wrong("local t = {} for i = 1, 1e6 do t[i] = 'hots' end\npolicy 'x' { seat = 'seoul', needs = { taken = t } }", 2, 0, "unknown policy 'hots'");
}

/* --- time and digests --- */

#define HELPERS "local function one() return 1 end\nlocal function two() return one() end\nlocal function three() return two() end\nlocal function four() return three() end\n" \
  "local function five() return four() end\nlocal function six() return five() end\n"
static uint64_t fingerprint_of(const char *helpers, const char *one) {
  char text[1000];
  snprintf(text, sizeof text, "%s%s%s", helpers, "policy \"x\" { seat = \"seoul\", after = function(game) return six() end }", one);
  Scenario *s = written_right(text, NULL);
  uint64_t fingerprint = s->fingerprint;
  scenario_free(s);
  return fingerprint;
}

/* However far away, and however many ways lead there. */
static void test_the_fingerprint_covers_all_that_a_closure_calls(void **unused) {
  (void)unused;
  char other[] = HELPERS;
  strstr(other, "return 1")[7] = '2';
  assert_true(fingerprint_of(HELPERS, "") == fingerprint_of(HELPERS, " -- a remark"));
  assert_true(fingerprint_of(HELPERS, "") != fingerprint_of(other, ""));
}

/* Processor time of loading so many lines, the best of three, in milliseconds. */
static double load_time(int lines) {
  static const char line[] = "do local function f(a, b) return math.max(a, b) + 1 end local t = { x = 1, y = { 2, 3 } } t.x = f(t.y[1], 2) end   -- a line like others\n";
  size_t size = sizeof line * (size_t)lines + 1;
  char *text = malloc(size);
  assert_non_null(text);
  for (int i = 0; i < lines; i++) memcpy(text + (sizeof line - 1) * (size_t)i, line, sizeof line);
  double best = 1e9;
  for (int i = 0; i < 3; i++) {
    clock_t began = clock();
    scenario_free(written_right(text, NULL));
    double took = (double)(clock() - began) * 1000 / CLOCKS_PER_SEC;
    if (took < best) best = took;
  }
  free(text);
  return best;
}

static void test_load_time_is_linear(void **unused) {
  (void)unused;
  double few = load_time(500), many = load_time(8000);      /* 16 times as many: 256 times as long if it were by the square */
  print_message("  500 lines %.1f ms, 8000 lines %.1f ms\n", few, many);
  assert_true(many < 64 * (few < 1 ? 1 : few));
}

/* Sixty helpers that all call each other: by paths there would be millions. */
static void test_helpers_that_call_each_other_load_in_time(void **unused) {
  (void)unused;
  static char text[40000];
  size_t n = (size_t)snprintf(text, sizeof text, "local f0");
  for (int i = 1; i < 60; i++) n += (size_t)snprintf(text + n, sizeof text - n, ", f%d", i);
  for (int i = 0; i < 60; i++) {
    n += (size_t)snprintf(text + n, sizeof text - n, "\nf%d = function(g) return g", i);
    for (int k = 0; k < 60; k++) n += (size_t)snprintf(text + n, sizeof text - n, " or f%d(g)", k);
    n += (size_t)snprintf(text + n, sizeof text - n, " end");
  }
  snprintf(text + n, sizeof text - n, "\npolicy \"x\" { seat = \"seoul\", after = function(game) f0(game) end }");
  clock_t began = clock();
  scenario_free(written_right(text, NULL));
  assert_true(clock() - began < CLOCKS_PER_SEC);
}

static void test_the_same_from_folders_and_from_sources(void **unused) {
  (void)unused;
  static const char *const presets[] = { NULL, "class", "full" };
  Override set = { "exercise_tempo", "2" };
  for (size_t i = 0; i < sizeof presets / sizeof *presets; i++) {
    Scenario *s = august(&(LoadRequest){ .preset = presets[i], .override = &set, .overrides = 1 });
    Scenario *again = august(&(LoadRequest){ .source = s->source, .sources = s->sources, .preset = presets[i], .override = &set, .overrides = 1 });
    assert_true(s->fingerprint == again->fingerprint && s->assumptions == again->assumptions && s->sources == again->sources);
    scenario_free(again);
    scenario_free(s);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_every_declared_number_is_in_the_register), cmocka_unit_test(test_the_rules_rows_stand_where_the_rules_look),
    cmocka_unit_test(test_settings_of_the_shipped_scenario_are_checked), cmocka_unit_test(test_files_include_files_once_even_in_a_circle),
    cmocka_unit_test(test_a_mistake_is_placed_in_its_own_file), cmocka_unit_test(test_files_and_names_have_an_end),
    cmocka_unit_test(test_declaring_without_end_is_refused_soon), cmocka_unit_test(test_the_fingerprint_covers_all_that_a_closure_calls),
    cmocka_unit_test(test_load_time_is_linear), cmocka_unit_test(test_helpers_that_call_each_other_load_in_time),
    cmocka_unit_test(test_the_same_from_folders_and_from_sources),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
