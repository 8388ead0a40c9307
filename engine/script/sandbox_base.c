/* The plain functions and `math` of the sandbox. Ours wherever the standard library's would show an address, read the clock
 * or give another machine's digits; Lua's own where they are harmless. */
#include "core/fixed.h"
#include "script/sandbox.h"
#include <lualib.h>
#include <math.h>
#include <string.h>

/* tostring without addresses: they differ from run to run. */
static int f_tostring(lua_State *L) {
  luaL_checkany(L, 1);
  switch (lua_type(L, 1)) {
  case LUA_TNUMBER: lua_settop(L, 1); lua_tostring(L, 1); return 1;
  case LUA_TSTRING: lua_settop(L, 1); return 1;
  case LUA_TBOOLEAN: lua_pushstring(L, lua_toboolean(L, 1) ? "true" : "false"); return 1;
  default: lua_pushstring(L, luaL_typename(L, 1)); return 1;
  }
}

void sandbox_push_base(lua_State *L) {
  static const char *const kept[] = { "assert", "error", "ipairs", "select", "tonumber", "type" };
  lua_pushcfunction(L, luaopen_base);             /* fills the machine's own globals, which no script will see */
  lua_call(L, 0, 1);
  lua_createtable(L, 0, 40);
  for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
    lua_getfield(L, -2, kept[i]);
    lua_setfield(L, -2, kept[i]);
  }
  lua_remove(L, -2);
  lua_pushcfunction(L, f_tostring);
  lua_setfield(L, -2, "tostring");
  lua_pushcfunction(L, sandbox_pairs);
  lua_setfield(L, -2, "pairs");
}

static int push_whole(lua_State *L, lua_Number x) {
  lua_Integer n;
  if (lua_numbertointeger(x, &n)) lua_pushinteger(L, n);
  else lua_pushnumber(L, x);
  return 1;
}

static int m_floor(lua_State *L) {
  if (lua_isinteger(L, 1)) return lua_settop(L, 1), 1;
  return push_whole(L, floor(luaL_checknumber(L, 1)));
}

static int m_ceil(lua_State *L) {
  if (lua_isinteger(L, 1)) return lua_settop(L, 1), 1;
  return push_whole(L, ceil(luaL_checknumber(L, 1)));
}

static int m_abs(lua_State *L) {
  if (lua_isinteger(L, 1)) {
    lua_Integer n = lua_tointeger(L, 1);
    lua_pushinteger(L, n < 0 ? (lua_Integer)(0u - (lua_Unsigned)n) : n);
  } else {
    lua_Number x = luaL_checknumber(L, 1);
    lua_pushnumber(L, x < 0 ? -x : x == 0 ? 0 : x);
  }
  return 1;
}

static int extreme(lua_State *L, bool most) {
  int n = lua_gettop(L), best = 1;
  luaL_checknumber(L, 1);
  for (int i = 2; i <= n; i++) {
    luaL_checknumber(L, i);
    if (most ? lua_compare(L, best, i, LUA_OPLT) : lua_compare(L, i, best, LUA_OPLT)) best = i;
  }
  sandbox_charge(L, (size_t)n);
  lua_pushvalue(L, best);
  return 1;
}

static int m_max(lua_State *L) { return extreme(L, true); }
static int m_min(lua_State *L) { return extreme(L, false); }

static int m_tointeger(lua_State *L) {
  int whole;
  luaL_checkany(L, 1);
  lua_Integer n = lua_type(L, 1) == LUA_TNUMBER ? lua_tointegerx(L, 1, &whole) : (whole = 0);
  if (whole) lua_pushinteger(L, n);
  else lua_pushnil(L);
  return 1;
}

static int m_type(lua_State *L) {
  luaL_checkany(L, 1);
  if (lua_type(L, 1) == LUA_TNUMBER) lua_pushstring(L, lua_isinteger(L, 1) ? "integer" : "float");
  else lua_pushnil(L);
  return 1;
}

static int m_ult(lua_State *L) {
  lua_pushboolean(L, (lua_Unsigned)luaL_checkinteger(L, 1) < (lua_Unsigned)luaL_checkinteger(L, 2));
  return 1;
}

static int64_t check_micro(lua_State *L, int64_t low, int64_t high) {
  lua_Number x = luaL_checknumber(L, 1);
  int64_t micro;
  if (!number_micro(L, 1, &micro)) {
    if (x != x) luaL_error(L, "not a number");
    return x < 0 ? low : high;
  }
  return clamp64(micro, low, high);
}

/* exp and log of the engine: libm's differ from machine to machine. Arguments count to a millionth. */
static int m_exp(lua_State *L) {
  lua_pushnumber(L, (lua_Number)exp_micro(check_micro(L, -20000000, 20000000)) / 1e6);
  return 1;
}

static int m_log(lua_State *L) {
  lua_pushnumber(L, (lua_Number)log_micro(check_micro(L, 0, INT64_MAX)) / 1e6);
  return 1;
}

static const luaL_Reg math_functions[] = {
  { "abs", m_abs }, { "ceil", m_ceil }, { "exp", m_exp }, { "floor", m_floor }, { "log", m_log }, { "max", m_max },
  { "min", m_min }, { "tointeger", m_tointeger }, { "type", m_type }, { "ult", m_ult }, { NULL, NULL },
};

void sandbox_push_math(lua_State *L) {
  luaL_newlib(L, math_functions);
  lua_pushinteger(L, LUA_MAXINTEGER);
  lua_setfield(L, -2, "maxinteger");
  lua_pushinteger(L, LUA_MININTEGER);
  lua_setfield(L, -2, "mininteger");
  lua_pushnumber(L, (lua_Number)HUGE_VAL);
  lua_setfield(L, -2, "huge");
  lua_pushnumber(L, 3.141592653589793);
  lua_setfield(L, -2, "pi");
}
