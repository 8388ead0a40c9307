/* What closures call while a game is played: handles, `game` over the truth, `view` over what one seat may see. Arguments are
 * checked first, then the deed; nothing here owns memory. */
#include "script/machine.h"
#include "core/dice.h"
#include "core/fixed.h"
#include "rules/room.h"

int machine_handle(lua_State *L) {
  const Scenario *s = scenario_of(L);
  const char *name = lua_type(L, 1) == LUA_TSTRING ? lua_tostring(L, 1) : "";
  int found, kind = 0;
  if (lua_tointeger(L, lua_upvalueindex(1))) kind = (found = policy_find(s, name)) >= 0 ? HANDLE_POLICY : 0;
  else if ((found = track_find(s, name)) >= 0) kind = HANDLE_TRACK;
  else if ((found = variable_find(s, name)) >= 0) kind = HANDLE_VARIABLE;
  else if ((found = ladder_find(s, name)) >= 0) kind = HANDLE_LADDER;
  else if ((found = clause_find(s, name)) >= 0) kind = HANDLE_CLAUSE;
  if (!kind) return luaL_error(L, "unknown %s '%s'", lua_tointeger(L, lua_upvalueindex(1)) ? "policy" : "track, variable, ladder or clause", name);
  lua_pushinteger(L, kind << 8 | found);
  return 1;
}

/* Kind and index of the handle at `arg`; raises when it is none of this scenario's. */
static int handle_check(lua_State *L, int arg, int *index) {
  const Scenario *s = scenario_of(L);
  const int count[] = {[HANDLE_TRACK] = s->tracks, [HANDLE_VARIABLE] = s->variables, [HANDLE_LADDER] = s->ladders, [HANDLE_CLAUSE] = s->clauses, [HANDLE_POLICY] = s->policies};
  lua_Integer handle = lua_type(L, arg) == LUA_TNUMBER ? lua_tointeger(L, arg) : 0;
  int kind = handle < 0 || handle >> 8 > HANDLE_POLICY ? 0 : (int)(handle >> 8);
  *index = (int)(handle & 0xFF);
  if (kind < HANDLE_TRACK || *index >= count[kind])
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
  SeatMask seen = MASK_ALL;
  if (kind == HANDLE_TRACK) seen = element_seen_by(s, INDEX_TRACK, index, SEE_DECLARED);
  if (kind == HANDLE_VARIABLE) seen = element_seen_by(s, INDEX_VARIABLE, index, SEE_DECLARED);
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
  const View *view = machine_of(L)->view;
  int index;
  if (handle_check(L, 1, &index) != HANDLE_POLICY) return luaL_error(L, "expected a policy from policy_handle \"name\"");
  if (!(element_seen_by(scenario_of(L), INDEX_POLICY, index, SEE_DECLARED) >> view->seat & 1)) return luaL_error(L, "this seat cannot see it");
  lua_pushinteger(L, view->seen.policy_count[index]);
  return 1;
}

const luaL_Reg machine_game[] = {{"get", game_get}, {"add", game_add}, {"set", game_set}, {"turn", game_turn}, {"day", game_day}, {"chance", game_chance}, {NULL, NULL}};
const luaL_Reg machine_view[] = {{"get", view_get}, {"turn", view_turn}, {"day", view_day}, {"capital", view_capital}, {"taken", view_taken}, {NULL, NULL}};
