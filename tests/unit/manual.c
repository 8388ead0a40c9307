/* The manual against the machines: every function that a script can call is told of, with the parameters it takes, and nothing
 * else is; every field has a purpose and an example that is Lua. */
#include "support/written.h"

#include "author/manual.h"
#include "author/rooms_told.h"
#include "script/api.h"
#include "script/machine.h"
#include "script/sandbox.h"
#include <stdlib.h>
#include <string.h>

static bool told(ApiPlace place, const char *name) {
  for (size_t i = 0; i < api_count; i++)
    if (api_functions[i].place == place && strcmp(api_functions[i].name, name) == 0) return true;
  return false;
}

static int told_count(ApiPlace place) {
  int n = 0;
  for (size_t i = 0; i < api_count; i++) n += api_functions[i].place == place;
  return n;
}

static void list_is_told(ApiPlace place, const luaL_Reg *list) {
  int n = 0;
  for (; list[n].name; n++)
    if (!told(place, list[n].name)) fail_msg("%s%s is not in the manual", api_tables[place].prefix, list[n].name);
  assert_int_equal(n, told_count(place));
}

static void test_what_closures_call_is_told(void **unused) {
  (void)unused;
  list_is_told(API_GAME, machine_game);
  list_is_told(API_VIEW, machine_view);
}

/* Functions in the table at the top. */
static void table_is_told(lua_State *L, ApiPlace place) {
  int n = 0, numbers = 0;
  lua_pushnil(L);
  while (lua_next(L, -2)) {
    bool function = lua_isfunction(L, -1);
    lua_pop(L, 1);
    for (int i = 0; !function && api_math_numbers[i]; i++) numbers += strcmp(api_math_numbers[i], lua_tostring(L, -1)) == 0;
    if (!function) continue;
    if (!told(place, lua_tostring(L, -1))) fail_msg("%s%s is not in the manual", api_tables[place].prefix, lua_tostring(L, -1));
    n++;
  }
  assert_int_equal(n, told_count(place));
  assert_int_equal(numbers, place == API_MATH ? 4 : 0);
  lua_settop(L, 0);
}

static void test_the_library_is_told(void **unused) {
  (void)unused;
  lua_State *L = luaL_newstate();
  assert_non_null(L);
  sandbox_push_math(L), table_is_told(L, API_MATH);
  sandbox_push_string(L), table_is_told(L, API_STRING);
  sandbox_push_table(L), table_is_told(L, API_TABLE);
  for (int i = 0; sandbox_globals[i]; i++) {
    const char *name = sandbox_globals[i];
    bool table = strcmp(name, "math") == 0 || strcmp(name, "string") == 0 || strcmp(name, "table") == 0;
    assert_true(table || told(API_BASE, name));
  }
  lua_close(L);
}

static void test_every_field_has_a_purpose_and_an_example(void **unused) {
  (void)unused;
  int count;
  const Field *f = schema_fields(&count);
  lua_State *L = luaL_newstate();
  assert_non_null(L);
  for (int i = 0; i < count; i++) {
    char code[512];
    assert_true(f[i].doc && strlen(f[i].doc) > 3);
    assert_true(f[i].example && f[i].example[0] && strcmp(f[i].example, "\"\"") != 0);
    snprintf(code, sizeof code, "return { %s = %s }", f[i].name, f[i].example);
    if (luaL_loadstring(L, code) != LUA_OK) fail_msg("example of %s: %s", f[i].name, lua_tostring(L, -1));
    if (f[i].type == FT_OWN) assert_non_null(f[i].shape);
    lua_settop(L, 0);
  }
  for (int k = 0; k < KIND_DECLARED; k++)
    if (luaL_loadstring(L, kind_specs[k].example) != LUA_OK) fail_msg("example of %s: %s", kind_specs[k].name, lua_tostring(L, -1));
  lua_close(L);
}

static char *entry(const char *name, bool found, const char *near) {
  char *text = NULL;
  size_t size = 0;
  NearName like;
  FILE *out = open_memstream(&text, &size);
  assert_non_null(out);
  assert_int_equal(manual_entry(out, name, &like), found);
  fclose(out);
  assert_string_equal(like.text, near);
  return text;
}

static void test_entries_are_found_by_name_and_misspelt_ones_answered(void **unused) {
  (void)unused;
  static const struct { const char *name; bool found; const char *part; } asked[] = {
    { "policy.cost", true, "0 to 20 capital" }, { "game.add", true, "handle integer" }, { "trust", true, "two allies" }, { "beijing_anger", true, "moved by the rooms: commitments" }, { "volatility", true, "acts: when a seat is called `washington`" }, { "breaches", true, "a room of the rules" },
    { "exercise_tempo", true, "assumption of the rules" }, { "taken", true, "list of policies" },
    { "policy.cots", false, "policy.cost" }, { "tursts", false, "trust" }, { "zzzzzzzz", false, "" } };
  for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
    char *text = entry(asked[i].name, asked[i].found, asked[i].found ? "" : asked[i].part);
    if (asked[i].found && !strstr(text, asked[i].part)) fail_msg("%s: '%s' is not in: %s", asked[i].name, asked[i].part, text);
    free(text);
  }
}

/* Words that the map's own tables begin rows with, in the order of the file; false: none further. */
static bool row_next(const char **at, const char *mark, char word[64]) {
  for (const char *row; (row = strstr(*at, "{ \"")) != NULL;) {
    size_t length = strcspn(row += 3, "\"");
    *at = row + length;
    if (length >= 64 || strncmp(*at, mark, strlen(mark)) != 0) continue;
    memcpy(word, row, length);
    word[length] = '\0';
    return true;
  }
  return false;
}

static bool symbol_told(const char *word, bool echelon) {
  int last = 0;
  while (symbol_words(last + 1)) last++;
  for (int i = echelon ? last : 0; i < (echelon ? last + 1 : last); i++)
    if (words_have(symbol_words(i), word)) return true;
  return false;
}

static void test_words_of_symbols_are_those_that_the_map_draws(void **unused) {
  (void)unused;
  static char text[1 << 16];
  FILE *in = fopen(SOURCE_DIR "/engine/table/map_icons.c", "r");
  assert_non_null(in);
  text[fread(text, 1, sizeof text - 1, in)] = '\0';
  fclose(in);
  char word[64];
  int drawn = 0, told_words = 0;
  for (const char *at = text; row_next(&at, "\", ICON_", word); drawn++)
    if (!symbol_told(word, false)) fail_msg("the map draws the arm %s, the manual does not tell it", word);
  for (const char *at = text; row_next(&at, "\", '", word); drawn++)
    if (!symbol_told(word, true)) fail_msg("the map draws the echelon %s, the manual does not tell it", word);
  for (int i = 0; symbol_words(i); i++)
    for (const char *at = symbol_words(i); *at; at++) told_words += at[1] == ' ' || at[1] == '\0';
  assert_int_equal(told_words, drawn);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_what_closures_call_is_told),
    cmocka_unit_test(test_the_library_is_told),
    cmocka_unit_test(test_every_field_has_a_purpose_and_an_example),
    cmocka_unit_test(test_words_of_symbols_are_those_that_the_map_draws),
    cmocka_unit_test(test_entries_are_found_by_name_and_misspelt_ones_answered),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
