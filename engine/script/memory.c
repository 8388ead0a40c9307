/* Walks what functions hold: upvalues and tables, each holder once, breadth first. Read-only faces, which have a metatable and
 * are ours, hold nothing of a script's. */
#include "script/memory.h"
#include <lauxlib.h>

/* Adds the value at the top to the holders unless it is there already or holds nothing; pops it. `met`: index of holders seen. */
static void holder_add(lua_State *L, int holders, int met, int *count) {
  int type = lua_type(L, -1);
  bool holds = (type == LUA_TFUNCTION && !lua_iscfunction(L, -1)) || type == LUA_TTABLE;
  if (holds && type == LUA_TTABLE && lua_getmetatable(L, -1)) {
    lua_pop(L, 1);
    holds = false;
  }
  if (holds) {
    lua_pushvalue(L, -1);
    holds = lua_rawget(L, met) == LUA_TNIL;
    lua_pop(L, 1);
  }
  if (holds) {
    lua_pushvalue(L, -1);
    lua_pushboolean(L, 1);
    lua_rawset(L, met);
    lua_rawseti(L, holders, ++*count);
  } else {
    lua_pop(L, 1);
  }
}

/* Copies what the holder at `from` holds into the table at `to`, meeting it on the way. */
static void holder_copy(lua_State *L, int from, int to, int holders, int met, int *count) {
  if (lua_type(L, from) == LUA_TFUNCTION) {
    for (int i = 1; lua_getupvalue(L, from, i) != NULL; i++) {
      lua_pushvalue(L, -1);
      lua_rawseti(L, to, i);
      holder_add(L, holders, met, count);
    }
    return;
  }
  lua_pushnil(L);
  while (lua_next(L, from)) {
    lua_pushvalue(L, -2);
    holder_add(L, holders, met, count);
    lua_pushvalue(L, -2);
    lua_pushvalue(L, -2);
    lua_rawset(L, to);
    holder_add(L, holders, met, count);
  }
}

void memory_take(lua_State *L, Memory *memory) {
  luaL_checkstack(L, 20, "taking what functions hold");
  int roots = lua_gettop(L), holders = roots + 1, held = roots + 2, met = roots + 3, count = 0;
  for (int i = 0; i < 3; i++) lua_newtable(L);
  for (int i = 1; lua_rawgeti(L, roots, i) != LUA_TNIL; i++) holder_add(L, holders, met, &count);
  lua_settop(L, met);
  for (int i = 1; i <= count; i++) {
    lua_rawgeti(L, holders, i);
    lua_newtable(L);
    holder_copy(L, met + 1, met + 2, holders, met, &count);
    lua_rawseti(L, held, i);
    lua_settop(L, met);
  }
  lua_settop(L, held);
  memory->held = luaL_ref(L, LUA_REGISTRYINDEX);
  memory->holders = luaL_ref(L, LUA_REGISTRYINDEX);
  memory->count = count;
  lua_settop(L, roots - 1);
}

/* Are the two values at the top the same? Not-a-number is like itself here. Pops both. */
static bool same(lua_State *L) {
  bool answer = lua_rawequal(L, -1, -2);
  if (!answer && lua_type(L, -1) == LUA_TNUMBER && lua_type(L, -2) == LUA_TNUMBER) {
    lua_Number a = lua_tonumber(L, -1), b = lua_tonumber(L, -2);
    answer = a != a && b != b;
  }
  lua_pop(L, 2);
  return answer;
}

static bool function_same(lua_State *L, int function, int held, const char **name) {
  for (int i = 1; (*name = lua_getupvalue(L, function, i)) != NULL; i++) {
    lua_rawgeti(L, held, i);
    if (!same(L)) return false;
  }
  return true;
}

/* Every entry of `a` is in `b` as well. */
static bool entries_same(lua_State *L, int a, int b) {
  lua_pushnil(L);
  while (lua_next(L, a)) {
    lua_pushvalue(L, -2);
    lua_rawget(L, b);
    if (!same(L)) return false;
  }
  return true;
}

const char *memory_changed(lua_State *L, const Memory *memory) {
  luaL_checkstack(L, 20, "comparing what functions hold");
  lua_rawgeti(L, LUA_REGISTRYINDEX, memory->holders);
  lua_rawgeti(L, LUA_REGISTRYINDEX, memory->held);
  int held = lua_gettop(L), holders = held - 1;
  const char *name = NULL;
  bool unchanged = true;
  for (int i = 1; i <= memory->count && unchanged; i++) {
    lua_rawgeti(L, holders, i);
    lua_rawgeti(L, held, i);
    if (lua_type(L, held + 1) == LUA_TFUNCTION) unchanged = function_same(L, held + 1, held + 2, &name);
    else unchanged = entries_same(L, held + 1, held + 2) && entries_same(L, held + 2, held + 1);
    lua_settop(L, held);
  }
  lua_settop(L, holders - 1);
  return unchanged ? NULL : name ? name : "";
}
