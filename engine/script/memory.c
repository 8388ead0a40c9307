/* Walks what functions hold: upvalues and tables, each holder once, breadth first. Read-only faces, which have a metatable and
 * are ours, hold nothing of a script's. */
#include "script/memory.h"
#include <lauxlib.h>

/* Adds the value at the top to the holders unless it is there already or holds nothing; pops it. `met`: the number of each one that was seen. */
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
    lua_pushinteger(L, ++*count);
    lua_rawset(L, met);
    lua_rawseti(L, holders, *count);
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

enum { REACH_MOST = 2000 };             /* holders; where there are more, everything is compared after every call */

/* Adds the number of the holder at the top, if it is one, to the list once; pops it. */
static void reach_add(lua_State *L, int met, int list, int seen, int *count) {
  if (lua_isnil(L, -1) || lua_rawget(L, met) == LUA_TNIL) {
    lua_pop(L, 1);
    return;
  }
  lua_Integer holder = lua_tointeger(L, -1);
  bool new = lua_rawgeti(L, seen, holder) == LUA_TNIL;
  lua_pop(L, 2);
  if (!new) return;
  lua_pushboolean(L, 1);
  lua_rawseti(L, seen, holder);
  lua_pushinteger(L, holder);
  lua_rawseti(L, list, ++*count);
}

/* Pushes the list of the holders that the value at `root` reaches, itself among them. */
static void reach_push(lua_State *L, int root, int held, int met) {
  int list = lua_gettop(L) + 1, seen = list + 1, count = 0;
  lua_newtable(L);
  lua_newtable(L);
  lua_pushvalue(L, root);
  reach_add(L, met, list, seen, &count);
  for (int i = 1; i <= count; i++) {
    lua_rawgeti(L, list, i);
    lua_rawgeti(L, held, lua_tointeger(L, -1));
    int of = lua_gettop(L);
    for (lua_pushnil(L); lua_next(L, of);) {
      reach_add(L, met, list, seen, &count);
      lua_pushvalue(L, -1);
      reach_add(L, met, list, seen, &count);
    }
    lua_settop(L, seen);
  }
  lua_settop(L, list);
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
  int reached = met + 1;
  lua_newtable(L);
  for (int i = 1; count <= REACH_MOST && lua_rawgeti(L, roots, i) != LUA_TNIL; i++) {
    reach_push(L, reached + 1, held, met);
    lua_rawseti(L, reached, i);
    lua_settop(L, reached);
  }
  lua_settop(L, reached);
  memory->reached = luaL_ref(L, LUA_REGISTRYINDEX);
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

static bool holder_same(lua_State *L, int holders, int held, lua_Integer holder, const char **name) {
  lua_rawgeti(L, holders, holder);
  lua_rawgeti(L, held, holder);
  int top = lua_gettop(L);
  return lua_type(L, top - 1) == LUA_TFUNCTION ? function_same(L, top - 1, top, name) : entries_same(L, top - 1, top) && entries_same(L, top, top - 1);
}

const char *memory_changed(lua_State *L, const Memory *memory, int function) {
  luaL_checkstack(L, 20, "comparing what functions hold");
  lua_rawgeti(L, LUA_REGISTRYINDEX, memory->holders);
  lua_rawgeti(L, LUA_REGISTRYINDEX, memory->held);
  lua_rawgeti(L, LUA_REGISTRYINDEX, memory->reached);
  int reached = lua_gettop(L), held = reached - 1, holders = held - 1;
  bool all = lua_rawgeti(L, reached, function) == LUA_TNIL, unchanged = true;
  int top = lua_gettop(L), count = all ? memory->count : (int)lua_rawlen(L, top);
  const char *name = NULL;
  for (int i = 1; i <= count && unchanged; i++) {
    if (!all) lua_rawgeti(L, top, i);
    unchanged = holder_same(L, holders, held, all ? i : lua_tointeger(L, -1), &name);
    lua_settop(L, top);
  }
  lua_settop(L, holders - 1);
  return unchanged ? NULL : name ? name : "";
}
