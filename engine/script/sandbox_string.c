/* `string` of the sandbox: bytes and ASCII only, nothing of the locale, no patterns (a match inside C cannot be interrupted),
 * and every function charges the budget for the bytes it touches. */
#include "script/sandbox.h"
#include <stdio.h>
#include <string.h>

static size_t start_of(lua_Integer i, size_t length) {
  if (i > 0) return (size_t)i;
  if (i == 0) return 1;
  if (i < -(lua_Integer)length) return 1;
  return length + (size_t)i + 1;
}

static size_t end_of(lua_Integer i, size_t length) {
  if (i > (lua_Integer)length) return length;
  if (i >= 0) return (size_t)i;
  if (i < -(lua_Integer)length) return 0;
  return length + (size_t)i + 1;
}

static int s_len(lua_State *L) {
  size_t n;
  luaL_checklstring(L, 1, &n);
  lua_pushinteger(L, (lua_Integer)n);
  return 1;
}

static int s_sub(lua_State *L) {
  size_t n;
  const char *s = luaL_checklstring(L, 1, &n);
  size_t from = start_of(luaL_checkinteger(L, 2), n), to = end_of(luaL_optinteger(L, 3, -1), n);
  sandbox_charge(L, n / 16);
  if (from > to) lua_pushliteral(L, "");
  else lua_pushlstring(L, s + from - 1, to - from + 1);
  return 1;
}

static int s_byte(lua_State *L) {
  size_t n;
  const char *s = luaL_checklstring(L, 1, &n);
  lua_Integer first = luaL_optinteger(L, 2, 1);
  size_t from = start_of(first, n), to = end_of(luaL_optinteger(L, 3, (lua_Integer)from), n);
  if (from > to) return 0;
  if (to - from >= 200) return luaL_error(L, "string.byte gives at most 200 bytes at once");
  luaL_checkstack(L, 200, "string.byte");
  for (size_t i = from; i <= to; i++) lua_pushinteger(L, (unsigned char)s[i - 1]);
  return (int)(to - from + 1);
}

static int s_char(lua_State *L) {
  int n = lua_gettop(L);
  luaL_Buffer b;
  char *out = luaL_buffinitsize(L, &b, (size_t)n);
  for (int i = 1; i <= n; i++) {
    lua_Integer c = luaL_checkinteger(L, i);
    luaL_argcheck(L, c >= 0 && c <= 255, i, "expected 0 to 255");
    out[i - 1] = (char)c;
  }
  luaL_pushresultsize(&b, (size_t)n);
  return 1;
}

static char to_lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c; }
static char to_upper(char c) { return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c; }

static int mapped(lua_State *L, char (*map)(char), bool reversed) {
  size_t n;
  const char *s = luaL_checklstring(L, 1, &n);
  sandbox_charge(L, n / 8);
  luaL_Buffer b;
  char *out = luaL_buffinitsize(L, &b, n);
  for (size_t i = 0; i < n; i++) out[i] = map ? map(s[i]) : s[reversed ? n - 1 - i : i];
  luaL_pushresultsize(&b, n);
  return 1;
}

static int s_lower(lua_State *L) { return mapped(L, to_lower, false); }
static int s_upper(lua_State *L) { return mapped(L, to_upper, false); }
static int s_reverse(lua_State *L) { return mapped(L, NULL, true); }

static int s_rep(lua_State *L) {
  size_t n, separator;
  const char *s = luaL_checklstring(L, 1, &n);
  lua_Integer times = luaL_checkinteger(L, 2);
  const char *between = luaL_optlstring(L, 3, "", &separator);
  if (times <= 0) {
    lua_pushliteral(L, "");
    return 1;
  }
  if (times > STRING_MEMORY || (n + separator) * (size_t)times > STRING_MEMORY)   /* before any memory is asked for */
    return luaL_error(L, "string.rep would make a text longer than 64 KiB");
  sandbox_charge(L, (n + separator) * (size_t)times / 16);
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  for (lua_Integer i = 0; i < times; i++) {
    if (i > 0) luaL_addlstring(&b, between, separator);
    luaL_addlstring(&b, s, n);
  }
  luaL_pushresult(&b);
  return 1;
}

/* Plain search. The fourth argument of Lua's own is accepted when it says plain. */
static int s_find(lua_State *L) {
  size_t n, m;
  const char *s = luaL_checklstring(L, 1, &n), *p = luaL_checklstring(L, 2, &m);
  size_t from = start_of(luaL_optinteger(L, 3, 1), n);
  if (!lua_isnoneornil(L, 4) && !lua_toboolean(L, 4)) return luaL_error(L, "string.find searches plain text only: no patterns");
  for (size_t i = from - 1; i + m <= n; i++) {
    size_t k = 0;
    while (k < m && s[i + k] == p[k]) k++;
    if (k == m) {
      lua_pushinteger(L, (lua_Integer)i + 1);
      lua_pushinteger(L, (lua_Integer)(i + m));
      return 2;
    }
    sandbox_charge(L, 1 + k / 8);
  }
  lua_pushnil(L);
  return 1;
}

/* One directive: from after '%' to its letter. Copies it to `spec` with room for a length modifier. */
static const char *directive(lua_State *L, const char *p, char spec[32], size_t *flags) {
  const char *begin = p;
  while (*p && strchr("-+ #0", *p)) p++;
  for (int i = 0; i < 2 && *p >= '0' && *p <= '9'; i++) p++;
  if (*p == '.') {
    p++;
    for (int i = 0; i < 2 && *p >= '0' && *p <= '9'; i++) p++;
  }
  size_t n = (size_t)(p - begin);
  if (n > 12) luaL_error(L, "string.format: a directive is too long");
  spec[0] = '%';
  memcpy(spec + 1, begin, n);
  *flags = n + 1;
  return p;
}

static int s_format(lua_State *L) {
  size_t length;
  const char *p = luaL_checklstring(L, 1, &length), *end = p + length;
  int arg = 1;
  luaL_Buffer b;
  sandbox_charge(L, length / 8);
  luaL_buffinit(L, &b);
  while (p < end) {
    if (*p != '%') {
      luaL_addchar(&b, *p++);
      continue;
    }
    if (*++p == '%') {
      luaL_addchar(&b, *p++);
      continue;
    }
    char spec[32], out[512];      /* the longest: %.99f of 1e308 needs 410 */
    size_t n;
    p = directive(L, p, spec, &n);
    char letter = *p++;
    arg++;
    int written = 0;
    if (letter && strchr("di", letter)) {
      memcpy(spec + n, "lld", 4);
      written = snprintf(out, sizeof out, spec, (long long)luaL_checkinteger(L, arg));
    } else if (letter && strchr("uoxX", letter)) {
      spec[n] = spec[n + 1] = 'l';
      spec[n + 2] = letter;
      spec[n + 3] = 0;
      written = snprintf(out, sizeof out, spec, (unsigned long long)luaL_checkinteger(L, arg));
    } else if (letter && strchr("fFeEgG", letter)) {
      spec[n] = letter;
      spec[n + 1] = 0;
      written = snprintf(out, sizeof out, spec, luaL_checknumber(L, arg));
    } else if (letter == 'c') {
      luaL_addchar(&b, (char)luaL_checkinteger(L, arg));
      continue;
    } else if (letter == 's') {
      luaL_checkany(L, arg);
      size_t size;
      const char *text;
      int type = lua_type(L, arg);
      if (type == LUA_TNUMBER) lua_tostring(L, arg);      /* in place: an argument, not a table's key */
      if (type == LUA_TSTRING || type == LUA_TNUMBER) text = lua_tolstring(L, arg, &size);
      else text = type == LUA_TBOOLEAN ? (lua_toboolean(L, arg) ? "true" : "false") : lua_typename(L, type), size = strlen(text);
      if (n == 1 || size >= 400) {
        luaL_addlstring(&b, text, size);
        continue;
      }
      spec[n] = 's';
      spec[n + 1] = 0;
      written = snprintf(out, sizeof out, spec, text);
    } else {
      return luaL_error(L, "string.format: '%%%c' is not available; known are %%d %%s %%f %%g %%e %%x %%c %%%%", letter ? letter : ' ');
    }
    luaL_addlstring(&b, out, written < 0 ? 0 : (size_t)written < sizeof out ? (size_t)written : sizeof out - 1);
  }
  luaL_pushresult(&b);
  return 1;
}

static const luaL_Reg string_functions[] = {
  { "byte", s_byte }, { "char", s_char }, { "find", s_find }, { "format", s_format }, { "len", s_len }, { "lower", s_lower },
  { "rep", s_rep }, { "reverse", s_reverse }, { "sub", s_sub }, { "upper", s_upper }, { NULL, NULL },
};

void sandbox_push_string(lua_State *L) { luaL_newlib(L, string_functions); }
