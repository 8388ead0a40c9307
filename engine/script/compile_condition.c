/* Conditions: a table whose entries must all hold becomes a run of tests. Entries are compiled in the byte order of their
 * names, so that the result does not depend on how Lua keeps them. */
#include "script/loader.h"
#include "core/fixed.h"
#include "script/api.h"
#include <string.h>

enum { MAX_ENTRIES = 48 };

/* What a bound is written as, and how it becomes the number that the state holds. */
typedef struct Bound { uint8_t test; int subject; } Bound;

static bool test_add(Reader *r, Test test) {
  Scenario *s = r->loader->scenario;
  if (s->tests == MAX_TESTS) {
    if (!r->loader->full[KIND_TEST]) reader_mistake(r, "one test too many: there is room for %d in all conditions together", MAX_TESTS);
    r->loader->full[KIND_TEST] = true;
    return false;
  }
  s->test[s->tests++] = test;
  return true;
}

/* Index of a rung or level by its id, which stands at the top. */
static bool word_value(Reader *r, Bound b, int32_t *out) {
  const Scenario *s = r->loader->scenario;
  char found[64];
  bool ladder = b.test == TEST_RUNG;
  int count = ladder ? s->ladder[b.subject].rungs : s->clause[b.subject].levels;
  const char *names[MAX_RUNGS > MAX_LEVELS ? MAX_RUNGS : MAX_LEVELS], *word = lua_type(r->L, -1) == LUA_TSTRING ? lua_tostring(r->L, -1) : NULL;
  char all[160] = "";
  for (int i = 0; i < count; i++) {
    names[i] = ladder ? s->ladder[b.subject].rung[i].id : s->clause[b.subject].level[i].name.id;
    if (word && strcmp(word, names[i]) == 0) {
      *out = i;
      return true;
    }
    size_t used = strlen(all);
    snprintf(all + used, sizeof all - used, "%s%s", i ? ", " : "", names[i]);
  }
  const char *near = word ? name_nearest(word, names, count) : NULL;
  if (near) reader_mistake(r, "unknown %s %s; did you mean '%s'?", ladder ? "rung" : "level", reader_found(r, found), near);
  else reader_mistake(r, "found %s, expected a %s: one of %s", reader_found(r, found), ladder ? "rung" : "level", all);
  return false;
}

static bool bound_value(Reader *r, Bound b, int32_t *out) {
  int64_t micro;
  int32_t days;
  switch (b.test) {
  case TEST_RUNG: case TEST_TERM: return word_value(r, b, out);
  case TEST_TRACK:
    if (!reader_number(r, -100000ll * MICRO, 100000ll * MICRO, 1000, "points", &micro)) return false;
    *out = (int32_t)muldiv(micro, 1, 1000);
    return true;
  case TEST_DAY:
    if (!reader_date(r, &days)) return false;
    *out = clamp32((int64_t)days - r->loader->scenario->first_day, INT32_MIN + 1, INT32_MAX - 1);
    return true;
  default:
    if (!reader_number(r, -2000000000ll * MICRO, 2000000000ll * MICRO, MICRO, b.test == TEST_TURN ? "turns" : "its unit", &micro)) return false;
    *out = (int32_t)(micro / MICRO);
    return true;
  }
}

/* { min =, max =, equals = } at the top. */
static void bounds_read(Reader *r, Bound b) {
  static const char *const names[] = { "min", "max", "equals" };
  Test t = { .kind = b.test, .subject = (uint8_t)b.subject, .low = INT32_MIN, .high = INT32_MAX };
  if (!reader_table(r, "{ min = ..., max = ... } or { equals = ... }")) return;
  fields_read(r, KIND_TEST, NULL);
  bool any = false, fine = true, equals = false;
  for (int i = 0; i < 3; i++) {
    lua_pushstring(r->L, names[i]);
    lua_rawget(r->L, -2);
    if (!lua_isnil(r->L, -1)) {
      int32_t value = 0;
      reader_enter(r, names[i], 0);
      fine = bound_value(r, b, &value) && fine;
      reader_leave(r);
      if (i == 2 && any) equals = true;
      if (i != 1) t.low = value;
      if (i != 0) t.high = value;
      any = true;
    }
    lua_pop(r->L, 1);
  }
  if (!any) reader_mistake(r, "found neither min nor max nor equals, expected one of them");
  else if (equals) reader_mistake(r, "found equals beside min or max, expected one or the other");
  else if (fine && t.low > t.high) reader_mistake(r, "found min above max, which can never hold");
  else if (fine) test_add(r, t);
}

/* A list of policies or cards at the top, each a test of its own. */
static void list_read(Reader *r, int kind, uint8_t test, bool none) {
  char expected[64];
  snprintf(expected, sizeof expected, "a list of %s", kind_specs[kind].plural);
  if (!reader_table(r, expected)) return;
  const char *keys[1];
  reader_keys(r, keys, 0);
  int n = (int)lua_rawlen(r->L, -1);
  if (n == 0) reader_mistake(r, "found an empty list, expected %s", kind_specs[kind].plural);
  for (int i = 1; i <= n; i++) {
    reader_enter(r, NULL, i);
    lua_rawgeti(r->L, -1, i);
    const char *id = reader_id(r, kind_specs[kind].name);
    int handle = id ? reference_find(r, kind, id) : -1;
    if (handle >= 0) test_add(r, (Test){ .kind = test, .subject = (uint8_t)handle, .low = none ? INT32_MIN : 1, .high = none ? 0 : INT32_MAX });
    lua_pop(r->L, 1);
    reader_leave(r);
  }
}

static const struct { const char *word; uint8_t kind, test; bool none; } lists[] = {
  { "taken", KIND_POLICY, TEST_POLICY_COUNT, false }, { "not_taken", KIND_POLICY, TEST_POLICY_COUNT, true },
  { "played", KIND_CARD, TEST_CARD_TURN, false }, { "not_played", KIND_CARD, TEST_CARD_TURN, true },
};

static void unknown_name(Reader *r, const char *key) {
  Loader *l = r->loader;
  if (l->incomplete) return;
  const char *words[16], *near = names_nearest(&l->names, SPACE_THING, key);
  int count = (int)condition_entry_count;
  for (int i = 0; i < count; i++) words[i] = condition_entries[i].name;
  if (!near) near = name_nearest(key, words, count);
  if (near) reader_key_mistake(r, "unknown name '%s'; did you mean '%s'?", key, near);
  else reader_key_mistake(r, "unknown name '%s'; expected a track, variable, ladder or clause, or one of turn, day, taken, not_taken, played, not_played, abroad, any", key);
}

/* One entry of a condition; its value is at the top. */
static void entry_read(Reader *r, const char *key) {
  const Scenario *s = r->loader->scenario;
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
    if (strcmp(key, lists[i].word) == 0) {
      list_read(r, lists[i].kind, lists[i].test, lists[i].none);
      return;
    }
  if (strcmp(key, "turn") == 0) bounds_read(r, (Bound){ TEST_TURN, 0 });
  else if (strcmp(key, "day") == 0) bounds_read(r, (Bound){ TEST_DAY, 0 });
  else if (strcmp(key, "abroad") == 0) {
    int us = seat_find(s, known_seats[KS_WASHINGTON].name);
    if (us >= 0) bounds_read(r, (Bound){ TEST_ABROAD, us });
    else if (!r->loader->incomplete) reader_key_mistake(r, "counts US formations, but no seat 'washington' is declared");
  } else {
    static const uint8_t tests[KIND_COUNT] = { [KIND_TRACK] = TEST_TRACK, [KIND_VARIABLE] = TEST_VARIABLE, [KIND_LADDER] = TEST_RUNG, [KIND_CLAUSE] = TEST_TERM };
    int32_t thing = names_find(&r->loader->names, SPACE_THING, key);
    if (thing >= 0) bounds_read(r, (Bound){ tests[thing >> 8], thing & 0xFF });
    else unknown_name(r, key);
  }
}

/* any = { {A}, {B} }: each of exactly one test, joined by "or". */
static void any_read(Reader *r) {
  Scenario *s = r->loader->scenario;
  if (!reader_table(r, "a list of conditions of one entry each")) return;
  int n = (int)lua_rawlen(r->L, -1), last = -1;
  const char *keys[MAX_ENTRIES];
  reader_keys(r, keys, 0);
  if (n < 2) reader_mistake(r, "found %d conditions, expected at least two to choose from", n);
  for (int i = 1; i <= n; i++) {
    reader_enter(r, NULL, i);
    lua_rawgeti(r->L, -1, i);
    int had = s->tests;
    if (reader_table(r, "a condition of one entry")) {
      int entries = reader_keys(r, keys, MAX_ENTRIES);
      if (entries != 1 || strcmp(keys[0], "any") == 0) {
        reader_mistake(r, "found %s, expected a condition of exactly one entry, which is not 'any'", entries == 1 ? "'any'" : entries == 0 ? "none" : "several entries");
      } else {
        reader_enter(r, keys[0], 0);
        lua_pushstring(r->L, keys[0]);
        lua_rawget(r->L, -2);
        entry_read(r, keys[0]);
        lua_pop(r->L, 1);
        if (s->tests > had + 1) reader_mistake(r, "found a list of several, expected one: 'any' joins single tests");
        reader_leave(r);
      }
    }
    if (s->tests > had) {
      if (last >= 0) s->test[last].or_next = 1;
      last = had;
    }
    lua_pop(r->L, 1);
    reader_leave(r);
  }
}

static Condition condition_read(Reader *r) {
  Scenario *s = r->loader->scenario;
  Condition c = { .first = s->tests };
  const char *keys[MAX_ENTRIES];
  if (!reader_table(r, "a condition, { NAME = { min = ... } }")) return c;
  int n = reader_keys(r, keys, MAX_ENTRIES);
  for (int i = 0; i < n; i++) {
    reader_enter(r, keys[i], 0);
    lua_pushstring(r->L, keys[i]);
    lua_rawget(r->L, -2);
    if (strcmp(keys[i], "any") == 0) any_read(r);
    else entry_read(r, keys[i]);
    lua_pop(r->L, 1);
    reader_leave(r);
  }
  c.count = (uint16_t)(s->tests - c.first);
  return c;
}

void read_needs(Reader *r, const Field *f, void *base) {
  (void)f;
  ((Policy *)base)->needs = condition_read(r);
}

void read_when(Reader *r, const Field *f, void *base) {
  (void)f;
  ((Card *)base)->when = condition_read(r);
}
