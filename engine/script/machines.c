/* Machines: closures of a scenario, called while a game is played. One machine for the closures of policies and cards, which see
 * the truth; one for each seat that has personas written as functions, which see that seat's View. A machine holds nothing that
 * a game needs: it is made by running the sources again, with declarations that only keep the functions. */
#include "script/machine.h"
#include "script/schema.h"
#include "core/fixed.h"
#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum { DECLARES_POLICY = 1, DECLARES_CARD, DECLARES_PERSONA };

/* --- declarations, run again for their functions --- */

/* Closure index that the scenario has for this declaration, if this machine is the one to hold it; -1 otherwise. */
static int closure_wanted(const Machine *m, int kind, const char *id) {
  const Scenario *s = m->all->scenario;
  int handle;
  if (kind == DECLARES_PERSONA) return (handle = persona_find(s, id)) >= 0 && s->persona[handle].seat == m->seat ? s->persona[handle].score : NO_HANDLE;
  if (m->seat != TRUTH) return NO_HANDLE;
  if (kind == DECLARES_POLICY) return (handle = policy_find(s, id)) >= 0 ? s->policy[handle].closure : NO_HANDLE;
  return (handle = card_find(s, id)) >= 0 ? s->card[handle].closure : NO_HANDLE;
}

static void still_building(lua_State *L) {
  if (machine_of(L)->built) luaL_error(L, "declarations and files are read when the scenario is loaded, not while it is played");
}

static int f_keep(lua_State *L) {
  Machine *m = machine_of(L);
  still_building(L);
  int closure = (int)lua_tointeger(L, lua_upvalueindex(1));
  if (closure < 0 || lua_type(L, 1) != LUA_TTABLE) return 0;
  lua_pushstring(L, lua_toboolean(L, lua_upvalueindex(2)) ? "score" : "after");
  lua_rawget(L, 1);
  if (lua_type(L, -1) != LUA_TFUNCTION) return 0;
  luaL_unref(L, LUA_REGISTRYINDEX, m->closure[closure]);      /* a scenario that extends another may bring a later one */
  m->closure[closure] = luaL_ref(L, LUA_REGISTRYINDEX);
  return 0;
}

static int f_declare(lua_State *L) {
  still_building(L);
  int kind = (int)lua_tointeger(L, lua_upvalueindex(1)), closure = NO_HANDLE;
  if (kind && lua_type(L, 1) == LUA_TSTRING) closure = closure_wanted(machine_of(L), kind, lua_tostring(L, 1));
  lua_pushinteger(L, closure);
  lua_pushboolean(L, kind == DECLARES_PERSONA);
  lua_pushcclosure(L, f_keep, 2);
  return 1;
}

static bool source_run(Machine *m, int source) {
  const SourceFile *file = &m->all->scenario->source[source];
  m->included |= 1u << source;
  return sandbox_load(&m->sandbox, source, file->text, file->length) && sandbox_call(&m->sandbox, 0, 0);
}

enum { ASKS_INCLUDE, ASKS_LIBRARY, ASKS_EXTENDS };
static int f_include(lua_State *L) {
  Machine *m = machine_of(L);
  const Scenario *s = scenario_of(L);
  still_building(L);
  int asks = (int)lua_tointeger(L, lua_upvalueindex(1)), from = -1, line = 0;
  bool library = asks == ASKS_LIBRARY;
  char path[96];
  const char *name = lua_type(L, 1) == LUA_TSTRING ? lua_tostring(L, 1) : "";
  sandbox_where(L, &from, &line);
  if (asks == ASKS_EXTENDS) snprintf(path, sizeof path, "%.80s/scenario.lua", name);
  else source_path(path, from >= 0 && from < s->sources ? s->source[from].path : NULL, name, library);
  for (int i = 0; i < s->sources; i++) {
    if (s->source[i].library != library || strcmp(s->source[i].path, path) != 0) continue;
    if (m->included >> i & 1) return 0;
    if (!lua_checkstack(L, 10)) return luaL_error(L, "stack overflow");
    if (source_run(m, i)) return 0;
    const Fault *f = &m->sandbox.fault;
    lua_pushfstring(L, "#%d:%d: %s", f->source, f->line, f->text);      /* where it happened, not where the file was asked for */
    return lua_error(L);
  }
  return luaL_error(L, "'%s' is not among the files of this scenario", path);
}

/* --- building and calling --- */

static int globals_add(lua_State *L) {
  Machine *m = machine_of(L);
  for (int kind = 0; kind < KIND_DECLARED; kind++) sandbox_function(L, kind_specs[kind].name, f_declare, 0);     /* closures are those of the three below */
  sandbox_function(L, "policy", f_declare, DECLARES_POLICY);
  sandbox_function(L, "card", f_declare, DECLARES_CARD);
  sandbox_function(L, "persona", f_declare, DECLARES_PERSONA);
  sandbox_function(L, "include", f_include, ASKS_INCLUDE);
  sandbox_function(L, "library", f_include, ASKS_LIBRARY);
  sandbox_function(L, "extends", f_include, ASKS_EXTENDS);
  sandbox_function(L, "handle", machine_handle, 0);
  sandbox_function(L, "policy_handle", machine_handle, 1);
  sandbox_seal(L);
  lua_newtable(L);
  luaL_setfuncs(L, m->seat == TRUTH ? machine_game : machine_view, 0);
  sandbox_readonly(L, m->seat == TRUTH ? "game." : "view.");
  m->face = luaL_ref(L, LUA_REGISTRYINDEX);
  return 0;
}

static int memory_note(lua_State *L) {
  Machine *m = machine_of(L);
  int count = 0;
  lua_createtable(L, MAX_CLOSURES, 0);
  for (int i = 0; i < MAX_CLOSURES; i++) {
    if (m->closure[i] == LUA_NOREF) continue;
    lua_rawgeti(L, LUA_REGISTRYINDEX, m->closure[i]);
    lua_rawseti(L, -2, ++count);
    m->place[i] = (int16_t)count;
  }
  memory_take(L, &m->memory);
  return 0;
}

/* Lua decides, C remembers: the loader sees most of what would be remembered, and this the rest. */
static int memory_compare(lua_State *L) {
  Machine *m = machine_of(L);
  const int *closure = lua_touserdata(L, 1);
  const char *name = memory_changed(L, &m->memory, m->place[*closure]);
  if (!name) return 0;
  lua_Debug ar;
  lua_rawgeti(L, LUA_REGISTRYINDEX, m->closure[*closure]);
  lua_getinfo(L, ">S", &ar);
  const char *quote = *name ? "'" : "";
  lua_pushfstring(L, "%s:%d: this function changed %s%s%s, which lives outside it; what a game must remember is a declared variable", ar.short_src, ar.linedefined,
                  quote, *name ? name : "a table", quote);
  return lua_error(L);
}

static bool fault_note(Machine *m) {
  const Fault *f = &m->sandbox.fault;
  const Scenario *s = m->all->scenario;
  if (f->source >= 0 && f->source < s->sources) snprintf(m->all->fault, sizeof m->all->fault, "%s:%d: %s", s->source[f->source].path, f->line, f->text);
  else snprintf(m->all->fault, sizeof m->all->fault, "%s", f->text);
  return false;
}

static void line_mark(uint8_t *const list[MAX_SOURCES], const Coverage *c, int source, int line) {
  if (source >= 0 && source < MAX_SOURCES && line > 0 && line <= c->lines[source]) list[source][line] = 1;
}

/* Declarations run when a machine is built and are no branch of the game. */
static void line_note(Sandbox *s, int source, int line) {
  const Machine *m = s->owner;
  if (m->built && source >= 0 && source < MAX_SOURCES && line <= m->all->coverage->lines[source] && m->all->coverage->there[source][line]) line_mark(m->all->coverage->run, m->all->coverage, source, line);
}

/* Lines of the function at the top, and of those that it keeps from around itself. Pops it. */
static void lines_there(lua_State *L, Coverage *c, int depth) {
  lua_Debug ar;
  const char *name;
  for (int k = 1; depth > 0 && (name = lua_getupvalue(L, -1, k)) != NULL; k++) {
    if (lua_isfunction(L, -1) && !lua_iscfunction(L, -1)) lines_there(L, c, depth - 1);
    else lua_pop(L, 1);
  }
  lua_getinfo(L, ">SL", &ar);
  int source = sandbox_source(&ar);
  for (lua_pushnil(L); lua_istable(L, -2) && lua_next(L, -2); lua_pop(L, 1))
    if (ar.linedefined == ar.lastlinedefined || (lua_tointeger(L, -2) != ar.linedefined && lua_tointeger(L, -2) != ar.lastlinedefined))
      line_mark(c->there, c, source, (int)lua_tointeger(L, -2));      /* `end` says nothing */
  lua_pop(L, 1);
}

enum { COVER_DEPTH = 4 };
static int lines_of_machine(lua_State *L) {
  Machine *m = machine_of(L);
  luaL_checkstack(L, 20 + 8 * COVER_DEPTH, "functions");
  for (int i = 0; i < MAX_CLOSURES; i++) {
    if (m->closure[i] == LUA_NOREF) continue;
    lua_rawgeti(L, LUA_REGISTRYINDEX, m->closure[i]);
    lines_there(L, m->all->coverage, COVER_DEPTH);
  }
  return 0;
}

static bool machine_build(Machine *m) {
  const Scenario *s = m->all->scenario;
  m->included = 0;
  m->built = m->stale = false;
  for (int i = 0; i < MAX_CLOSURES; i++) m->closure[i] = LUA_NOREF;
  if (!sandbox_open(&m->sandbox, MACHINE_MEMORY, m)) {
    snprintf(m->all->fault, sizeof m->all->fault, "no memory left on this computer");
    return false;
  }
  if (m->all->coverage) m->sandbox.line = line_note;
  sandbox_budget(&m->sandbox, LOAD_BUDGET);
  if (!sandbox_protect(&m->sandbox, globals_add, NULL)) return fault_note(m);
  for (int i = 0; i < s->sources; i++)
    if (!s->source[i].library && strcmp(s->source[i].path, "scenario.lua") == 0 && !source_run(m, i)) return fault_note(m);
  if (!sandbox_protect(&m->sandbox, memory_note, NULL)) return fault_note(m);
  m->built = true;
  return true;
}

/* Half a machine is none. */
static bool machine_open(Machine *m) {
  if (machine_build(m)) return true;
  sandbox_close(&m->sandbox);
  return false;
}

static bool machine_needed(const Scenario *s, int machine) {
  if (machine != TRUTH) {
    for (int i = 0; i < s->personas; i++) if (s->persona[i].seat == machine && s->persona[i].score >= 0) return true;
    return false;
  }
  for (int i = 0; i < s->policies; i++) if (s->policy[i].closure >= 0) return true;
  for (int i = 0; i < s->cards; i++) if (s->card[i].closure >= 0) return true;
  return false;
}

Machines *machines_new(const Scenario *scenario, Mistakes *mistakes) {
  Machines *all = calloc(1, sizeof *all);
  if (!all) {
    mistakes_add(mistakes, "scenario", 0, 0, "no memory left on this computer");
    mistakes->environment = true;
    return NULL;
  }
  all->scenario = scenario;
  for (int i = 0; i < MACHINES; i++) {
    Machine *m = &all->machine[i];
    m->all = all;
    m->seat = i;
    if (!machine_needed(scenario, i) || machine_open(m)) continue;
    if (m->sandbox.starved) mistakes->environment = true;
    const Fault *f = &m->sandbox.fault;               /* still there after the sandbox was closed */
    bool placed = f->source >= 0 && f->source < scenario->sources;
    mistakes_add(mistakes, placed ? scenario->source[f->source].path : "scenario", placed ? f->line : 0, 0, "%s", placed ? f->text : all->fault);
    machines_free(all);
    return NULL;
  }
  return all;
}

void machines_free(Machines *all) {
  if (!all) return;
  for (int i = 0; i < MACHINES; i++) sandbox_close(&all->machine[i].sandbox);
  free(all);
}

/* The machine ready to be called with this closure and its table on the stack. */
static bool machine_ready(Machine *m, int closure) {
  if (m->all->always || m->stale) sandbox_close(&m->sandbox);
  if (!m->sandbox.L && !machine_open(m)) return false;
  if (closure < 0 || closure >= MAX_CLOSURES || m->closure[closure] == LUA_NOREF) {
    snprintf(m->all->fault, sizeof m->all->fault, "the function is not where it was when the scenario was loaded: declarations must not depend on what handles are");
    return false;
  }
  lua_settop(m->sandbox.L, 0);
  lua_rawgeti(m->sandbox.L, LUA_REGISTRYINDEX, m->closure[closure]);
  lua_rawgeti(m->sandbox.L, LUA_REGISTRYINDEX, m->face);
  sandbox_budget(&m->sandbox, CALL_BUDGET);
  return true;
}

static bool timed_call(Machine *m, int closure, int arguments, int results) {
  Machines *all = m->all;
  uint64_t began = all->now ? all->now() : 0;
  bool fine = sandbox_call(&m->sandbox, arguments, results) && sandbox_protect(&m->sandbox, memory_compare, &closure);
  if (all->now && all->spent) *all->spent += all->now() - began;
  m->stale = !fine;
  return fine || fault_note(m);
}

bool machines_closure(void *self, Adjudication *adjudication, int closure, Cause cause) {
  Machine *m = &((Machines *)self)->machine[TRUTH];
  if (!machine_ready(m, closure)) return false;
  m->adjudication = adjudication;
  m->cause = cause;
  bool fine = timed_call(m, closure, 1, 0);
  m->adjudication = NULL;
  return fine;
}

bool machines_score(Machines *all, const View *view, int persona, int policy, int32_t *score) {
  assert(view->seat < MAX_SEATS);                   /* the facilitator has no persona */
  Machine *m = &all->machine[view->seat];
  int closure = all->scenario->persona[persona].score;
  if (!machine_ready(m, closure)) return false;
  lua_pushinteger(m->sandbox.L, HANDLE_POLICY << 8 | policy);
  m->view = view;
  bool fine = timed_call(m, closure, 2, 1);
  m->view = NULL;
  if (!fine) return false;
  int64_t micro = 0;
  if (!number_micro(m->sandbox.L, -1, &micro)) {
    snprintf(all->fault, sizeof all->fault, "score of persona '%s' gave %s, expected points", all->scenario->persona[persona].name.id, sandbox_kind(m->sandbox.L, -1));
    lua_settop(m->sandbox.L, 0);
    return false;
  }
  lua_settop(m->sandbox.L, 0);
  *score = clamp32(muldiv(micro, 1, MICRO / MILLI), INT32_MIN, INT32_MAX);
  return true;
}

void machines_cover(Machines *all, Coverage *coverage) {
  all->coverage = coverage;
  for (int i = 0; i < MACHINES; i++) {
    Machine *m = &all->machine[i];
    if (!m->sandbox.L) continue;
    m->sandbox.line = line_note;
    sandbox_protect(&m->sandbox, lines_of_machine, NULL);
  }
}

const char *machines_fault(const Machines *all) { return all->fault; }
void machines_rebuild_always(Machines *all, bool always) { all->always = always; }
void machines_clock(Machines *all, uint64_t (*now)(void), uint64_t *spent) {
  all->now = now;
  all->spent = spent;
}
