/* `table` of the sandbox and `pairs`. pairs goes by numbers, then text by byte, then false and true: hash order differs from
 * run to run. sort is a merge sort: stable, and without the standard library's clock-driven pivot. */
#include "script/sandbox.h"
#include <string.h>

static lua_Integer length_of(lua_State *L, int index) {
  luaL_checktype(L, index, LUA_TTABLE);
  if (lua_getmetatable(L, index)) luaL_error(L, "this table is read-only");    /* only ours have one */
  return (lua_Integer)lua_rawlen(L, index);
}

/* True when the value at `a` comes before the one at `b`; `order` is the index of a function or 0. */
static bool comes_before(lua_State *L, int a, int b, int order) {
  if (!order) return lua_compare(L, a, b, LUA_OPLT);
  a = lua_absindex(L, a);
  b = lua_absindex(L, b);
  lua_pushvalue(L, order);
  lua_pushvalue(L, a);
  lua_pushvalue(L, b);
  lua_call(L, 2, 1);
  bool before = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return before;
}

static int key_rank(lua_State *L, int index) {
  switch (lua_type(L, index)) {
  case LUA_TNUMBER: return 0;
  case LUA_TSTRING: return 1;
  default: return 2;
  }
}

static int compare_keys(lua_State *L) {
  int a = key_rank(L, 1), b = key_rank(L, 2);
  bool before;
  if (a != b) before = a < b;
  else if (a == 0) before = lua_compare(L, 1, 2, LUA_OPLT);
  else if (a == 1) {
    size_t n, m;
    const char *s = lua_tolstring(L, 1, &n), *t = lua_tolstring(L, 2, &m);
    int c = memcmp(s, t, n < m ? n : m);
    before = c < 0 || (c == 0 && n < m);
  } else before = !lua_toboolean(L, 1) && lua_toboolean(L, 2);
  lua_pushboolean(L, before);
  return 1;
}

/* Sorts items 1..n of the table at `from`, bottom up; the sorted table is left at the top (it may be either). */
static void merge_sort(lua_State *L, int from, lua_Integer n, int order) {
  lua_pushvalue(L, from);
  lua_createtable(L, n < 4096 ? (int)n : 0, 0);
  int a = lua_gettop(L) - 1, b = a + 1;
  for (lua_Integer width = 1; width < n; width *= 2) {
    for (lua_Integer low = 1; low <= n; low += 2 * width) {
      lua_Integer middle = low + width > n + 1 ? n + 1 : low + width, high = low + 2 * width > n + 1 ? n + 1 : low + 2 * width;
      lua_Integer i = low, j = middle;
      for (lua_Integer k = low; k < high; k++) {
        bool second = i >= middle;
        if (!second && j < high) {
          lua_rawgeti(L, a, j);
          lua_rawgeti(L, a, i);
          second = comes_before(L, -2, -1, order);
          lua_pop(L, 2);
        }
        lua_rawgeti(L, a, second ? j++ : i++);
        lua_rawseti(L, b, k);
      }
    }
    sandbox_charge(L, (size_t)n * 2);
    lua_pushvalue(L, a);
    lua_copy(L, b, a);
    lua_replace(L, b);
  }
  lua_pop(L, 1);
}

static int next_pair(lua_State *L) {
  lua_Integer at = lua_tointeger(L, lua_upvalueindex(3));
  for (;;) {
    lua_rawgeti(L, lua_upvalueindex(2), ++at);
    if (lua_isnil(L, -1)) return 1;
    lua_pushvalue(L, -1);
    lua_rawget(L, lua_upvalueindex(1));
    if (!lua_isnil(L, -1)) break;                 /* taken out while going round */
    lua_pop(L, 2);
  }
  lua_pushinteger(L, at);
  lua_replace(L, lua_upvalueindex(3));
  return 2;
}

int sandbox_pairs(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  lua_newtable(L);
  lua_Integer n = 0;
  lua_pushnil(L);
  while (lua_next(L, 1)) {
    lua_pop(L, 1);
    int type = lua_type(L, -1);
    if (type != LUA_TNUMBER && type != LUA_TSTRING && type != LUA_TBOOLEAN)
      return luaL_error(L, "pairs: %s is a key; only numbers, text, false and true have an order", sandbox_kind(L, -1));
    lua_pushvalue(L, -1);
    lua_rawseti(L, 2, ++n);
    if ((n & 63) == 0) sandbox_charge(L, 64);
  }
  lua_pushcfunction(L, compare_keys);
  merge_sort(L, 2, n, 3);
  lua_pushvalue(L, 1);
  lua_insert(L, -2);
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, next_pair, 3);
  return 1;
}

static int t_sort(lua_State *L) {
  lua_Integer n = length_of(L, 1);
  bool ordered = !lua_isnoneornil(L, 2);
  if (ordered) luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_settop(L, 2);
  merge_sort(L, 1, n, ordered ? 2 : 0);
  if (!lua_rawequal(L, 1, -1))
    for (lua_Integer i = 1; i <= n; i++) {
      lua_rawgeti(L, -1, i);
      lua_rawseti(L, 1, i);
    }
  return 0;
}

static int t_insert(lua_State *L) {
  lua_Integer n = length_of(L, 1), at = n + 1;
  if (lua_gettop(L) == 3) {
    at = luaL_checkinteger(L, 2);
    luaL_argcheck(L, at >= 1 && at <= n + 1, 2, "position out of bounds");
    sandbox_charge(L, (size_t)(n + 1 - at));
    for (lua_Integer i = n + 1; i > at; i--) {
      lua_rawgeti(L, 1, i - 1);
      lua_rawseti(L, 1, i);
    }
  } else if (lua_gettop(L) != 2) {
    return luaL_error(L, "table.insert: expected a table, a position if any, and a value");
  }
  lua_pushvalue(L, -1);
  lua_rawseti(L, 1, at);
  return 0;
}

static int t_remove(lua_State *L) {
  lua_Integer n = length_of(L, 1), at = luaL_optinteger(L, 2, n);
  if (n == 0) return 0;
  luaL_argcheck(L, at >= 1 && at <= n + 1, 2, "position out of bounds");
  sandbox_charge(L, (size_t)(n + 1 - at));
  lua_rawgeti(L, 1, at);
  for (lua_Integer i = at; i < n; i++) {
    lua_rawgeti(L, 1, i + 1);
    lua_rawseti(L, 1, i);
  }
  if (at <= n) {
    lua_pushnil(L);
    lua_rawseti(L, 1, n);
  }
  return 1;
}

static int t_concat(lua_State *L) {
  lua_Integer n = length_of(L, 1);
  size_t separator;
  const char *between = luaL_optlstring(L, 2, "", &separator);
  lua_Integer from = luaL_optinteger(L, 3, 1), to = luaL_optinteger(L, 4, n);
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  for (lua_Integer i = from; i <= to; i++) {
    if (i > from) luaL_addlstring(&b, between, separator);
    int type = lua_rawgeti(L, 1, i);
    if (type != LUA_TSTRING && type != LUA_TNUMBER) return luaL_error(L, "table.concat: item %I is %s, expected text or a number", (LUAI_UACINT)i, sandbox_kind(L, -1));
    luaL_addvalue(&b);
    sandbox_charge(L, 2);
    if (luaL_bufflen(&b) > STRING_MEMORY) return luaL_error(L, "table.concat would make a text longer than 64 KiB");
    if (i == LUA_MAXINTEGER) break;
  }
  luaL_pushresult(&b);
  return 1;
}

static int t_unpack(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_Integer from = luaL_optinteger(L, 2, 1), to = luaL_optinteger(L, 3, (lua_Integer)lua_rawlen(L, 1));
  if (from > to) return 0;
  if ((lua_Unsigned)to - (lua_Unsigned)from >= 10000 || !lua_checkstack(L, (int)(to - from + 1)))
    return luaL_error(L, "table.unpack: more than 10000 items");
  sandbox_charge(L, (size_t)(to - from));
  for (lua_Integer i = from; i < to; i++) lua_rawgeti(L, 1, i);
  lua_rawgeti(L, 1, to);
  return (int)(to - from + 1);
}

static int t_pack(lua_State *L) {
  int n = lua_gettop(L);
  lua_createtable(L, n, 1);
  lua_insert(L, 1);
  for (int i = n; i >= 1; i--) lua_rawseti(L, 1, i);
  lua_pushinteger(L, n);
  lua_setfield(L, 1, "n");
  return 1;
}

static const luaL_Reg table_functions[] = {
  { "concat", t_concat }, { "insert", t_insert }, { "pack", t_pack }, { "remove", t_remove }, { "sort", t_sort },
  { "unpack", t_unpack }, { NULL, NULL },
};

void sandbox_push_table(lua_State *L) { luaL_newlib(L, table_functions); }
