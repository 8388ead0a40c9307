/* Machines: closures of a scenario, called while a game is played. One machine for the closures of policies and cards, which see
 * the truth; one for each seat that has personas written as functions, which see that seat's View. A machine holds nothing that
 * a game needs: it is made by running the sources again, with declarations that only keep the functions. */
#include "script/sandbox.h"
#include "script/script.h"
#include "core/dice.h"
#include "core/fixed.h"
#include "rules/room.h"
#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum { TRUTH = MAX_SEATS, MACHINES };               /* machine of a seat's personas: the seat's number */
enum { HANDLE_TRACK = 1, HANDLE_VARIABLE, HANDLE_LADDER, HANDLE_CLAUSE, HANDLE_POLICY };
enum { DECLARES_POLICY = 1, DECLARES_CARD, DECLARES_PERSONA };

typedef struct Machine {
  Sandbox sandbox;
  Machines *all;
  int seat;                                         /* or TRUTH */
  int closure[MAX_CLOSURES], face;                  /* references in the registry; face: the table `game` or `view` */
  uint32_t included;                                /* bit of each source already run */
  bool built;                                       /* declarations are over: a game must not change what a machine holds */
  Adjudication *adjudication;                       /* of the call under way */
  const View *view;
  Cause cause;
} Machine;

struct Machines {
  const Scenario *scenario;
  Machine machine[MACHINES];
  bool always;
  uint64_t (*now)(void);
  uint64_t *spent;
  char fault[400];
};

static Machine *machine_of(lua_State *L) { return sandbox_of(L)->owner; }
static const Scenario *scenario_of(lua_State *L) { return machine_of(L)->all->scenario; }

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
  if (lua_type(L, -1) == LUA_TFUNCTION && m->closure[closure] == LUA_NOREF) m->closure[closure] = luaL_ref(L, LUA_REGISTRYINDEX);
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

static int f_include(lua_State *L) {
  Machine *m = machine_of(L);
  const Scenario *s = scenario_of(L);
  still_building(L);
  bool library = lua_tointeger(L, lua_upvalueindex(1)) != 0;
  char path[96];
  snprintf(path, sizeof path, "%.80s.lua", lua_type(L, 1) == LUA_TSTRING ? lua_tostring(L, 1) : "");
  for (int i = 0; i < s->sources; i++) {
    if (s->source[i].library != library || strcmp(s->source[i].path, path) != 0) continue;
    if (m->included >> i & 1) return 0;
    if (!lua_checkstack(L, 10)) return luaL_error(L, "stack overflow");
    if (!source_run(m, i)) return luaL_error(L, "%s", m->sandbox.fault.text);
    return 0;
  }
  return luaL_error(L, "'%s' is not among the files of this scenario", path);
}

static int f_handle(lua_State *L) {
  const Scenario *s = scenario_of(L);
  const char *name = lua_type(L, 1) == LUA_TSTRING ? lua_tostring(L, 1) : "";
  int found, kind = 0;
  if (lua_tointeger(L, lua_upvalueindex(1))) kind = (found = policy_find(s, name)) >= 0 ? HANDLE_POLICY : 0;
  else if ((found = track_find(s, name)) >= 0) kind = HANDLE_TRACK;
  else if ((found = variable_find(s, name)) >= 0) kind = HANDLE_VARIABLE;
  else if ((found = ladder_find(s, name)) >= 0) kind = HANDLE_LADDER;
  else if ((found = clause_find(s, name)) >= 0) kind = HANDLE_CLAUSE;
  if (!kind) return luaL_error(L, "there is no '%s'", name);
  lua_pushinteger(L, kind << 8 | found);
  return 1;
}

/* --- what closures call: arguments first, then the deed --- */

/* Kind and index of the handle at `arg`; raises when it is none of this scenario's. */
static int handle_check(lua_State *L, int arg, int *index) {
  const Scenario *s = scenario_of(L);
  const int count[] = {[HANDLE_TRACK] = s->tracks, [HANDLE_VARIABLE] = s->variables, [HANDLE_LADDER] = s->ladders, [HANDLE_CLAUSE] = s->clauses, [HANDLE_POLICY] = s->policies};
  lua_Integer handle = lua_type(L, arg) == LUA_TNUMBER ? lua_tointeger(L, arg) : 0;
  int kind = (int)(handle >> 8);
  *index = (int)(handle & 0xFF);
  if (handle < 0 || kind < HANDLE_TRACK || kind > HANDLE_POLICY || *index >= count[kind])
    luaL_error(L, "found %s, expected a handle from handle \"name\"", sandbox_kind(L, arg));
  return kind;
}

static int64_t amount_check(lua_State *L, int arg) {
  int64_t micro = 0;
  if (!number_micro(L, arg, &micro)) luaL_error(L, "found %s, expected a number", sandbox_kind(L, arg));
  return micro;
}

static int push_value(lua_State *L, const GameState *state, int kind, int i) {
  switch (kind) {
    case HANDLE_TRACK: lua_pushnumber(L, (lua_Number)state->track[i] / MILLI); return 1;
    case HANDLE_VARIABLE: lua_pushinteger(L, state->variable[i]); return 1;
    case HANDLE_LADDER: lua_pushinteger(L, state->rung[i]); return 1;
    case HANDLE_CLAUSE: lua_pushinteger(L, state->term[i]); return 1;
    default: return luaL_error(L, "a policy has no value; use taken(policy)");
  }
}

static int game_get(lua_State *L) {
  int index, kind = handle_check(L, 1, &index);
  return push_value(L, machine_of(L)->adjudication->state, kind, index);
}

static int change(lua_State *L, bool adds) {
  Machine *m = machine_of(L);
  Adjudication *a = m->adjudication;
  int index, kind = handle_check(L, 1, &index);
  int64_t micro = amount_check(L, 2), days = lua_isnoneornil(L, 3) ? 0 : amount_check(L, 3) / MICRO;
  if (kind == HANDLE_TRACK) {
    int64_t milli = muldiv(micro, 1, MICRO / MILLI);
    track_set(a, index, adds ? a->state->track[index] + milli : milli, m->cause);
  } else if (kind == HANDLE_VARIABLE) {
    int64_t whole = muldiv(micro, 1, MICRO);
    variable_set(a, index, adds ? a->state->variable[index] + whole : whole, clamp32(days, 0, 36500), m->cause);
  } else {
    luaL_error(L, "only tracks and variables can be changed; ladders and clauses are moved by the engine");
  }
  return 0;
}
static int game_add(lua_State *L) { return change(L, true); }
static int game_set(lua_State *L) { return change(L, false); }

static int game_turn(lua_State *L) { lua_pushinteger(L, machine_of(L)->adjudication->state->turn); return 1; }
static int game_day(lua_State *L) { lua_pushinteger(L, machine_of(L)->adjudication->state->day); return 1; }

/* Keyed by what was declared and by the purpose that the script names. */
static int game_chance(lua_State *L) {
  Machine *m = machine_of(L);
  const Scenario *s = scenario_of(L);
  int64_t p = amount_check(L, 1);
  const char *purpose = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : NULL;
  if (!purpose) return luaL_error(L, "found %s, expected a purpose in quotes: game.chance(0.5, \"leak\")", sandbox_kind(L, 2));
  uint64_t key = m->cause.kind == CAUSE_CARD ? s->card[m->cause.handle].name.key : s->policy[m->cause.handle].name.key;
  lua_pushboolean(L, dice_chance(m->adjudication->dice, DRAW_CLOSURE, key ^ name_key(purpose), 0, chance_from_micro(p)));
  return 1;
}

static int view_get(lua_State *L) {
  const View *view = machine_of(L)->view;
  const Scenario *s = scenario_of(L);
  int index, kind = handle_check(L, 1, &index);
  SeatMask seen = kind == HANDLE_TRACK ? s->track[index].seen_by : kind == HANDLE_VARIABLE ? s->variable[index].seen_by : MASK_ALL;
  if (!(seen >> view->seat & 1)) return luaL_error(L, "this seat cannot see it");
  return push_value(L, &view->seen, kind, index);
}
static int view_turn(lua_State *L) { lua_pushinteger(L, machine_of(L)->view->seen.turn); return 1; }
static int view_day(lua_State *L) { lua_pushinteger(L, machine_of(L)->view->seen.day); return 1; }
static int view_capital(lua_State *L) {
  const View *view = machine_of(L)->view;
  lua_pushnumber(L, (lua_Number)view->seen.capital[view->seat] / MILLI);
  return 1;
}
static int view_taken(lua_State *L) {
  int index;
  if (handle_check(L, 1, &index) != HANDLE_POLICY) return luaL_error(L, "expected a policy from policy_handle \"name\"");
  lua_pushinteger(L, machine_of(L)->view->seen.policy_count[index]);
  return 1;
}

static const luaL_Reg of_game[] = {{"get", game_get}, {"add", game_add}, {"set", game_set}, {"turn", game_turn}, {"day", game_day}, {"chance", game_chance}, {NULL, NULL}};
static const luaL_Reg of_view[] = {{"get", view_get}, {"turn", view_turn}, {"day", view_day}, {"capital", view_capital}, {"taken", view_taken}, {NULL, NULL}};

/* --- building and calling --- */

static int globals_add(lua_State *L) {
  static const char *const plain[] = {"scenario", "preset", "seat", "place", "formation", "track", "variable", "ladder", "clause", "axis", "report", "assume"};
  Machine *m = machine_of(L);
  for (size_t i = 0; i < sizeof plain / sizeof *plain; i++) sandbox_function(L, plain[i], f_declare, 0);
  sandbox_function(L, "policy", f_declare, DECLARES_POLICY);
  sandbox_function(L, "card", f_declare, DECLARES_CARD);
  sandbox_function(L, "persona", f_declare, DECLARES_PERSONA);
  sandbox_function(L, "include", f_include, 0);
  sandbox_function(L, "library", f_include, 1);
  sandbox_function(L, "handle", f_handle, 0);
  sandbox_function(L, "policy_handle", f_handle, 1);
  sandbox_seal(L);
  lua_newtable(L);
  luaL_setfuncs(L, m->seat == TRUTH ? of_game : of_view, 0);
  sandbox_readonly(L, m->seat == TRUTH ? "game." : "view.");
  m->face = luaL_ref(L, LUA_REGISTRYINDEX);
  return 0;
}

static bool fault_note(Machine *m) {
  const Fault *f = &m->sandbox.fault;
  const Scenario *s = m->all->scenario;
  if (f->source >= 0 && f->source < s->sources) snprintf(m->all->fault, sizeof m->all->fault, "%s:%d: %s", s->source[f->source].path, f->line, f->text);
  else snprintf(m->all->fault, sizeof m->all->fault, "%s", f->text);
  return false;
}

static bool machine_open(Machine *m) {
  const Scenario *s = m->all->scenario;
  m->included = 0;
  m->built = false;
  for (int i = 0; i < MAX_CLOSURES; i++) m->closure[i] = LUA_NOREF;
  if (!sandbox_open(&m->sandbox, MACHINE_MEMORY, m)) {
    snprintf(m->all->fault, sizeof m->all->fault, "no memory left on this computer");
    return false;
  }
  sandbox_budget(&m->sandbox, LOAD_BUDGET);
  if (!sandbox_protect(&m->sandbox, globals_add, NULL)) return fault_note(m);
  for (int i = 0; i < s->sources; i++)
    if (!s->source[i].library && strcmp(s->source[i].path, "scenario.lua") == 0 && !source_run(m, i)) return fault_note(m);
  m->built = true;
  return true;
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
    mistakes_add(mistakes, "scenario", 0, 0, "%s", all->fault);
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
  if (m->all->always && m->sandbox.L) {
    sandbox_close(&m->sandbox);
    if (!machine_open(m)) return false;
  }
  if (!m->sandbox.L || closure < 0 || closure >= MAX_CLOSURES || m->closure[closure] == LUA_NOREF) {
    snprintf(m->all->fault, sizeof m->all->fault, "the function is not where it was when the scenario was loaded: declarations must not depend on what handles are");
    return false;
  }
  lua_settop(m->sandbox.L, 0);
  lua_rawgeti(m->sandbox.L, LUA_REGISTRYINDEX, m->closure[closure]);
  lua_rawgeti(m->sandbox.L, LUA_REGISTRYINDEX, m->face);
  sandbox_budget(&m->sandbox, CALL_BUDGET);
  return true;
}

static bool timed_call(Machine *m, int arguments, int results) {
  Machines *all = m->all;
  uint64_t began = all->now ? all->now() : 0;
  bool fine = sandbox_call(&m->sandbox, arguments, results);
  if (all->now && all->spent) *all->spent += all->now() - began;
  return fine || fault_note(m);
}

bool machines_closure(void *self, Adjudication *adjudication, int closure, Cause cause) {
  Machine *m = &((Machines *)self)->machine[TRUTH];
  if (!machine_ready(m, closure)) return false;
  m->adjudication = adjudication;
  m->cause = cause;
  bool fine = timed_call(m, 1, 0);
  m->adjudication = NULL;
  return fine;
}

bool machines_score(Machines *all, const View *view, int persona, int policy, int32_t *score) {
  assert(view->seat < MAX_SEATS);                   /* the facilitator has no persona */
  Machine *m = &all->machine[view->seat];
  if (!machine_ready(m, all->scenario->persona[persona].score)) return false;
  lua_pushinteger(m->sandbox.L, HANDLE_POLICY << 8 | policy);
  m->view = view;
  bool fine = timed_call(m, 2, 1);
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

const char *machines_fault(const Machines *all) { return all->fault; }
void machines_rebuild_always(Machines *all, bool always) { all->always = always; }
void machines_clock(Machines *all, uint64_t (*now)(void), uint64_t *spent) {
  all->now = now;
  all->spent = spent;
}
