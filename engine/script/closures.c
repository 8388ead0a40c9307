/* Closures of a scenario as they are loaded: a place for each, and the key by which the fingerprint knows what it does. */
#include "script/loader.h"
#include "core/dice.h"
#include <stdlib.h>
#include <string.h>

static uint64_t mix(uint64_t a, uint64_t b) { return ((a << 23 | a >> 41) ^ b) * 0x9E3779B97F4A7C15u; }

static uint64_t span_key(Loader *l, const char *text, size_t length) {
  char *copy = malloc(length + 1);
  if (!copy) {
    loader_no_memory(l);
    return 0;
  }
  memcpy(copy, text, length);
  copy[length] = 0;
  uint64_t key = name_key(copy);
  free(copy);
  return key;
}

/* Functions met so far: the tables at `met` (place of each) and `list` (in the order of their places). */
typedef struct Walk { int met, list, count; } Walk;

/* Place of the function at the top, from 1. */
static int place_of(lua_State *L, Walk *w) {
  lua_pushvalue(L, -1);
  if (lua_rawget(L, w->met) == LUA_TNIL) {
    lua_pushvalue(L, -2);
    lua_rawseti(L, w->list, ++w->count);
    lua_pushvalue(L, -2);
    lua_pushinteger(L, w->count);
    lua_rawset(L, w->met);
  }
  int place = lua_isnil(L, -1) ? w->count : (int)lua_tointeger(L, -1);
  lua_pop(L, 1);
  return place;
}

/* What a function takes from around itself, at the top. Tables count by the whole file that makes them: `file`. */
static uint64_t value_key(Loader *l, lua_State *L, Walk *w, const Source *file) {
  switch (lua_type(L, -1)) {
  case LUA_TNUMBER: {
    lua_Number x = lua_tonumber(L, -1);
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
  }
  case LUA_TBOOLEAN: return (uint64_t)lua_toboolean(L, -1) + 1;
  case LUA_TSTRING: return name_key(lua_tostring(L, -1));
  case LUA_TFUNCTION: return lua_iscfunction(L, -1) ? 0 : (uint64_t)place_of(L, w);
  case LUA_TTABLE: return span_key(l, file->text, file->length);
  default: return 0;
  }
}

/* Digest of the text of the function at the top, the `function ... end` that begins and ends on its lines (the whole file if
 * that is not exactly one), and of the numbers, texts and functions that it and those take from around themselves. */
static uint64_t function_key(Reader *r) {
  lua_State *L = r->L;
  Loader *l = r->loader;
  uint64_t key = 0;
  int top = lua_gettop(L);
  lua_newtable(L);
  lua_newtable(L);
  Walk w = { .met = top + 1, .list = top + 2 };
  lua_pushvalue(L, top);
  place_of(L, &w);
  lua_settop(L, top + 2);
  for (int i = 1; i <= w.count; i++) {
    lua_Debug ar;
    lua_rawgeti(L, w.list, i);
    lua_pushvalue(L, -1);
    lua_getinfo(L, ">S", &ar);
    int source = ar.short_src[0] == '#' ? atoi(ar.short_src + 1) : -1;
    if (source >= 0 && source < l->sources) {
      const Source *s = &l->source[source];
      Span span = span_function(s->text, &s->tokens, ar.linedefined, ar.lastlinedefined);
      size_t from = 0, to = s->length;
      if (span.first >= 0) {
        from = s->tokens.token[span.first].start;
        to = s->tokens.token[span.last].start + s->tokens.token[span.last].length;
        memory_check(l, source, span);
      }
      uint64_t text = span_key(l, s->text + from, to - from);
      key = i == 1 ? text : mix(key, text);
      const char *name;
      for (int k = 1; (name = lua_getupvalue(L, -1, k)) != NULL; k++) {
        key = mix(key, name_key(name));
        if (!lua_isnil(L, -1) && strcmp(name, "_ENV") != 0) key = mix(key, value_key(l, L, &w, s));
        lua_pop(L, 1);
      }
    }
    lua_settop(L, top + 2);
  }
  lua_settop(L, top);
  return key;
}

int closure_add(Reader *r) {
  Scenario *s = r->loader->scenario;
  _Static_assert(MAX_CLOSURES >= MAX_POLICIES + MAX_CARDS + MAX_PERSONAS, "each can have one");
  if (r->declaration->handle < 0) return -1;      /* one too many of its kind: told already */
  luaL_checkstack(r->L, 40, "a function");
  s->closure_key[s->closures] = function_key(r);
  return s->closures++;
}
