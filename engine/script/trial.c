/* tests.lua in a sandbox of its own. */
#include "script/trial.h"

#include "script/api.h"
#include "script/lexer.h"
#include "script/sandbox.h"
#include "core/fixed.h"
#include "core/scenario.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_TRIALS = 256, TRIAL_BUDGET = 20000000 };

struct Trials {
  Sandbox sandbox;
  Mistakes *mistakes;
  const char *shown;
  TrialDeclared declared[MOST_TRIALS];
  int function[MOST_TRIALS];    /* references in the registry */
  int count;
  int face;                     /* the table t */
  const TrialHooks *hooks;
};

static Trials *trials_of(lua_State *L) { return sandbox_of(L)->owner; }

static int here(lua_State *L) {
  int source = -1, line = 0;
  return sandbox_where(L, &source, &line) ? line : 0;
}

/* --- declaring --- */

static void text_field(lua_State *L, const char *field, char *out, size_t cap, const char *expected) {
  lua_pushstring(L, field);
  lua_rawget(L, 1);
  if (lua_type(L, -1) == LUA_TSTRING && lua_rawlen(L, -1) < cap) memcpy(out, lua_tostring(L, -1), lua_rawlen(L, -1) + 1);
  else if (!lua_isnil(L, -1)) luaL_error(L, "%s: found %s, expected %s", field, sandbox_kind(L, -1), expected);
  lua_pop(L, 1);
}

static void settings_read(lua_State *L, TrialDeclared *d) {
  lua_pushliteral(L, "set");
  lua_rawget(L, 1);
  if (!lua_isnil(L, -1) && !lua_istable(L, -1)) luaL_error(L, "set: found %s, expected { [\"assumption.name\"] = NUMBER }", sandbox_kind(L, -1));
  for (lua_pushnil(L); lua_istable(L, -2) && lua_next(L, -2); lua_pop(L, 1)) {
    int64_t micro = 0;
    if (lua_type(L, -2) != LUA_TSTRING || !number_micro(L, -1, &micro)) luaL_error(L, "set: found %s, expected [\"assumption.name\"] = NUMBER", sandbox_kind(L, -1));
    if (d->settings == TRIAL_SETTINGS || lua_rawlen(L, -2) >= sizeof d->setting[0].name) luaL_error(L, "set: expected at most %d assumptions", TRIAL_SETTINGS);
    memcpy(d->setting[d->settings].name, lua_tostring(L, -2), lua_rawlen(L, -2) + 1);
    decimal_format(d->setting[d->settings].value, sizeof d->setting[0].value, micro, MICRO);
    d->settings++;
  }
  lua_settop(L, 1);
}

static void fields_check(lua_State *L) {
  static const char *const names[] = { "seed", "preset", "set", "cards", "play" };
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
    const char *key = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "?";
    bool known = false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) known = known || strcmp(names[i], key) == 0;
    if (known) continue;
    const char *near = name_nearest(key, names, sizeof names / sizeof *names);
    if (near) luaL_error(L, "a test has no field '%s'; did you mean '%s'?", key, near);
    luaL_error(L, "a test has no field '%s'; expected seed, preset, set, cards or play", key);
  }
}

/* test "name" { fields }: the second call. */
static int f_fields(lua_State *L) {
  Trials *t = trials_of(L);
  TrialDeclared *d = &t->declared[lua_tointeger(L, lua_upvalueindex(1))];
  int64_t micro = MICRO;
  if (!lua_istable(L, 1)) return luaL_error(L, "test '%s': found %s, expected { play = function(t) end }", d->name, sandbox_kind(L, 1));
  lua_settop(L, 1);
  fields_check(L);
  text_field(L, "preset", d->preset, sizeof d->preset, "the id of a preset");
  settings_read(L, d);
  lua_pushliteral(L, "seed");
  lua_rawget(L, 1);
  if (!lua_isnil(L, -1) && (!number_micro(L, -1, &micro) || micro < 0 || micro % MICRO != 0)) return luaL_error(L, "seed: expected a whole number");
  d->seed = (uint64_t)(micro / MICRO);
  lua_pushliteral(L, "cards");
  lua_rawget(L, 1);
  if (!lua_isnil(L, -1) && !lua_isboolean(L, -1)) return luaL_error(L, "cards: found %s, expected true or false", sandbox_kind(L, -1));
  d->cards = lua_toboolean(L, -1);
  lua_pushliteral(L, "play");
  lua_rawget(L, 1);
  if (!lua_isfunction(L, -1)) return luaL_error(L, "test '%s': play is missing; expected play = function(t) end", d->name);
  int reference = luaL_ref(L, LUA_REGISTRYINDEX);
  t->function[lua_tointeger(L, lua_upvalueindex(1))] = reference;
  return 0;
}

static int f_test(lua_State *L) {
  Trials *t = trials_of(L);
  const char *name = lua_type(L, 1) == LUA_TSTRING ? lua_tostring(L, 1) : NULL;
  if (!name || !*name || strlen(name) >= sizeof t->declared[0].name) return luaL_error(L, "test: expected a name in quotes, at most %d bytes", (int)sizeof t->declared[0].name - 1);
  for (int i = 0; i < t->count; i++)
    if (strcmp(t->declared[i].name, name) == 0) return luaL_error(L, "a test '%s' is already declared on line %d", name, t->declared[i].line);
  if (t->count == MOST_TRIALS) return luaL_error(L, "test '%s' is one too many: there is room for %d", name, MOST_TRIALS);
  TrialDeclared *d = &t->declared[t->count];
  *d = (TrialDeclared){ .line = here(L), .seed = 1 };
  memcpy(d->name, name, strlen(name) + 1);
  t->function[t->count] = LUA_NOREF;
  lua_pushinteger(L, t->count++);
  lua_pushcclosure(L, f_fields, 1);
  return 1;
}

/* --- calling --- */

/* The table at the top as pairs of texts; numbers as their decimals. */
static void pairs_read(lua_State *L, TrialValue *value) {
  value->kind = TRIAL_TABLE;
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    if (lua_type(L, -2) != LUA_TSTRING || lua_type(L, -1) != LUA_TSTRING) luaL_error(L, "found %s, expected { NAME = \"text\", ... }", sandbox_kind(L, lua_type(L, -2) == LUA_TSTRING ? -1 : -2));
    if (value->pairs == TRIAL_PAIRS) luaL_error(L, "found more than %d entries", TRIAL_PAIRS);
    int at = value->pairs++;
    for (; at > 0 && strcmp(value->pair[at - 1].key, lua_tostring(L, -2)) > 0; at--) value->pair[at] = value->pair[at - 1];
    value->pair[at].key = lua_tostring(L, -2);
    value->pair[at].value = lua_tostring(L, -1);
  }
}

static void argument_read(lua_State *L, int index, TrialValue *value) {
  *value = (TrialValue){ .kind = TRIAL_NIL };
  switch (lua_type(L, index)) {
    case LUA_TNIL: break;
    case LUA_TBOOLEAN: value->kind = TRIAL_FLAG, value->flag = lua_toboolean(L, index); break;
    case LUA_TNUMBER:
      value->kind = TRIAL_NUMBER;
      if (!number_micro(L, index, &value->micro)) luaL_error(L, "found a number that is too large");
      break;
    case LUA_TSTRING: value->kind = TRIAL_TEXT, value->text = lua_tostring(L, index); break;
    case LUA_TTABLE:
      lua_pushvalue(L, index);
      pairs_read(L, value);
      lua_pop(L, 1);
      break;
    default: luaL_error(L, "found %s as argument %d", sandbox_kind(L, index), index);
  }
}

/* Names of parameters that must be there: those before the first with a question mark. */
static int least_arguments(const char *parameters) {
  int n = 0;
  for (const char *at = parameters; *at; at += strcspn(at, ","), at += *at ? 2 : 0) {
    if (at[strcspn(at, " ") - 1] == '?') break;
    n++;
  }
  return n;
}

static int f_call(lua_State *L) {
  Trials *t = trials_of(L);
  const ApiFunction *f = &api_functions[lua_tointeger(L, lua_upvalueindex(1))];
  TrialCall call = { .name = f->name, .arguments = lua_gettop(L), .line = here(L) };
  if (!t->hooks) return luaL_error(L, "t.%s can be called while a test runs", f->name);
  if (call.arguments < least_arguments(f->parameters) || call.arguments > TRIAL_ARGUMENTS)
    return luaL_error(L, "t.%s: found %d arguments, expected %s%s%s", f->name, call.arguments, f->parameters[0] ? "(" : "none", f->parameters, f->parameters[0] ? ")" : "");
  lua_checkstack(L, 10);
  for (int i = 0; i < call.arguments; i++) argument_read(L, i + 1, &call.argument[i]);
  if (!t->hooks->call(t->hooks->with, &call)) return luaL_error(L, "t.%s: %s", f->name, call.why);
  switch (call.result.kind) {
    case TRIAL_NUMBER:
      if (call.result.micro % MICRO == 0) lua_pushinteger(L, call.result.micro / MICRO);
      else lua_pushnumber(L, (lua_Number)call.result.micro / MICRO);
      return 1;
    case TRIAL_TEXT: lua_pushstring(L, call.result.text); return 1;
    case TRIAL_FLAG: lua_pushboolean(L, call.result.flag); return 1;
    default: return 0;
  }
}

static int globals_add(lua_State *L) {
  Trials *t = trials_of(L);
  sandbox_function(L, "test", f_test, 0);
  sandbox_seal(L);
  lua_newtable(L);
  for (size_t i = 0; i < api_count; i++) {
    if (api_functions[i].place != API_TEST) continue;
    lua_pushinteger(L, (lua_Integer)i);
    lua_pushcclosure(L, f_call, 1);
    lua_setfield(L, -2, api_functions[i].name);
  }
  sandbox_readonly(L, "t.");
  t->face = luaL_ref(L, LUA_REGISTRYINDEX);
  return 0;
}

/* Column of the first token of a line. */
static void fault_add(Trials *t, const char *text, size_t length) {
  const Fault *f = &t->sandbox.fault;
  Tokens tokens = { 0 };
  int column = 0;
  if (f->line > 0 && tokens_read(&tokens, text, length)) {
    int at = token_on_line(&tokens, f->line);
    if (at >= 0 && tokens.token[at].line == f->line) column = text_column(text, tokens.token[at].start);
  }
  tokens_free(&tokens);
  if (t->sandbox.starved) t->mistakes->environment = true;
  mistakes_add(t->mistakes, t->shown, f->line, column, "%s", f->text);
}

Trials *trials_open(const char *shown, const char *text, size_t length, Mistakes *mistakes) {
  Trials *t = calloc(1, sizeof *t);
  if (!t || !sandbox_open(&t->sandbox, LOAD_MEMORY, t)) {
    free(t);
    mistakes->environment = true;
    mistakes_add(mistakes, shown, 0, 0, "no memory left on this computer");
    return NULL;
  }
  t->mistakes = mistakes;
  t->shown = shown;
  sandbox_budget(&t->sandbox, LOAD_BUDGET);
  bool fine = text_fault(text, length) == length;
  if (!fine) mistakes_add(mistakes, shown, 0, 0, "is not UTF-8 text");
  else if (!sandbox_protect(&t->sandbox, globals_add, NULL) || !sandbox_load(&t->sandbox, 0, text, length) || !sandbox_call(&t->sandbox, 0, 0)) fault_add(t, text, length), fine = false;
  for (int i = 0; i < t->count && fine; i++) {
    if (t->function[i] != LUA_NOREF) continue;
    mistakes_add(mistakes, shown, t->declared[i].line, 1, "test '%s' has no { play = function(t) end } after it", t->declared[i].name);
    fine = false;
  }
  if (fine) return t;
  trials_close(t);
  return NULL;
}

void trials_close(Trials *t) {
  if (!t) return;
  sandbox_close(&t->sandbox);
  free(t);
}

int trials_count(const Trials *t) { return t->count; }
const TrialDeclared *trial_at(const Trials *t, int index) { return &t->declared[index]; }

bool trial_run(Trials *t, int index, const TrialHooks *hooks, int *line, char text[280]) {
  t->hooks = hooks;
  lua_settop(t->sandbox.L, 0);
  lua_rawgeti(t->sandbox.L, LUA_REGISTRYINDEX, t->function[index]);
  lua_rawgeti(t->sandbox.L, LUA_REGISTRYINDEX, t->face);
  sandbox_budget(&t->sandbox, TRIAL_BUDGET);
  bool fine = sandbox_call(&t->sandbox, 1, 0);
  t->hooks = NULL;
  if (fine) return true;
  *line = t->sandbox.fault.line;
  memcpy(text, t->sandbox.fault.text, 280);
  return false;
}
