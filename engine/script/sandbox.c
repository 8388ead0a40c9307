/* Owns a lua_State's surroundings: allocator, budget, protected calls, read-only tables. The functions that scripts may call
 * are in sandbox_base.c, sandbox_string.c and sandbox_table.c. */
#include "script/sandbox.h"
#include "core/scenario.h"
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { HOOK_EVERY = 1000, CHURN_PER_INSTRUCTION = 16 };

const char *const sandbox_globals[] = { "assert", "error", "ipairs", "math", "pairs", "select", "string", "table", "tonumber",
  "tostring", "type", NULL };

Sandbox *sandbox_of(lua_State *L) { return *(Sandbox **)lua_getextraspace(L); }

static bool parse_source(const char *text, int *source, const char **rest) {
  if (text[0] != '#') return false;
  char *end;
  long n = strtol(text + 1, &end, 10);
  if (end == text + 1) return false;
  *source = (int)n;
  *rest = end;
  return true;
}

bool sandbox_where(lua_State *L, int *source, int *line) {
  lua_Debug ar;
  for (int level = 0; lua_getstack(L, level, &ar); level++) {
    const char *rest;
    if (lua_getinfo(L, "Sl", &ar) && ar.currentline > 0 && parse_source(ar.short_src, source, &rest)) {
      *line = ar.currentline;
      return true;
    }
  }
  return false;
}

/* Refusing is remembered with its place: Lua's own "not enough memory" has none. Walking the call chain allocates nothing. */
static void *refuse(Sandbox *s, const char *why) {
  s->refused = why;
  s->refused_source = -1;
  s->refused_line = 0;
  if (s->L) sandbox_where(s->L, &s->refused_source, &s->refused_line);
  return NULL;
}

static void *sandbox_allocate(void *ud, void *block, size_t old, size_t size) {
  Sandbox *s = ud;
  size_t had = block ? old : 0;
  if (size == 0) {
    s->used -= had;
    free(block);
    return NULL;
  }
  if (size > had) {
    if (!block && old == LUA_TSTRING && size > STRING_MEMORY + 64) return refuse(s, "makes a text longer than 64 KiB");
    if (s->used - had + size > s->cap) return refuse(s, s->cap >= LOAD_MEMORY ? "needs more than 64 MiB of memory" : "needs more than 16 MiB of memory");
  }
  void *fresh = realloc(block, size);
  if (!fresh) {
    if (size <= had) return block;      /* Lua relies on shrinking never to fail */
    s->starved = true;
    return refuse(s, "found no memory left on this computer");
  }
  s->used = s->used - had + size;
  s->churn += size;
  return fresh;
}

static void spend(lua_State *L, Sandbox *s, int64_t work) {
  s->budget -= work;
  if (s->budget >= 0) return;
  s->spent = true;
  luaL_error(L, "runs without end: more than %I instructions", (LUAI_UACINT)s->budget_full);
}

int sandbox_source(const lua_Debug *ar) {
  const char *rest;
  int source = -1;
  return parse_source(ar->short_src, &source, &rest) ? source : -1;
}

static void hook(lua_State *L, lua_Debug *ar) {
  Sandbox *s = sandbox_of(L);
  if (ar->event == LUA_HOOKLINE) {
    lua_getinfo(L, "S", ar);
    s->line(s, sandbox_source(ar), ar->currentline);
    return;
  }
  int64_t work = HOOK_EVERY + (int64_t)(s->churn / CHURN_PER_INSTRUCTION);
  s->churn = 0;
  spend(L, s, work);
}

void sandbox_charge(lua_State *L, size_t work) { spend(L, sandbox_of(L), work > INT32_MAX ? INT32_MAX : (int64_t)work); }

void sandbox_budget(Sandbox *s, int64_t instructions) {
  s->budget = s->budget_full = instructions;
  s->spent = false;
  s->churn = 0;
  lua_sethook(s->L, hook, LUA_MASKCOUNT | (s->line ? LUA_MASKLINE : 0), HOOK_EVERY);   /* starts counting anew, so that history never moves the limit */
}

static const struct { const char *lua, *ours; } retold[] = {
  { "stack overflow", "calls itself without end (stack overflow)" },
  { "C stack overflow", "is nested too deeply (C stack overflow)" },
  { "attempt to load a binary chunk", "is compiled, expected Lua as text" },
  { "error in error handling", "calls itself without end (stack overflow)" },
};

static void fault_text(Fault *f, const char *text) {
  for (size_t i = 0; i < sizeof retold / sizeof *retold; i++)
    if (strncmp(text, retold[i].lua, strlen(retold[i].lua)) == 0) text = retold[i].ours;
  snprintf(f->text, sizeof f->text, "%s", text);
}

/* Message handler: runs where the error was raised, so the chain of calls is still there. */
static int handle_error(lua_State *L) {
  Fault *f = &sandbox_of(L)->fault;
  const char *text = lua_type(L, 1) == LUA_TSTRING ? lua_tostring(L, 1) : NULL, *rest;
  f->source = -1;
  f->line = 0;
  if (text && parse_source(text, &f->source, &rest) && *rest == ':') {
    char *end;
    f->line = (int)strtol(rest + 1, &end, 10);
    text = strncmp(end, ": ", 2) == 0 ? end + 2 : end;
  } else {
    sandbox_where(L, &f->source, &f->line);
  }
  if (text) fault_text(f, text);
  else snprintf(f->text, sizeof f->text, "error() was given %s instead of a text", sandbox_kind(L, 1));
  return 1;
}

static void fault_from_status(Sandbox *s, int status) {
  Fault *f = &s->fault;
  if (status == LUA_ERRMEM) {
    f->source = s->refused_source;
    f->line = s->refused_line;
    snprintf(f->text, sizeof f->text, "the script %s (a loop or recursion without end?)", s->refused ? s->refused : "ran out of memory");
  } else if (status == LUA_ERRERR) {
    fault_text(f, "stack overflow");
  } else if (status == LUA_ERRSYNTAX) {
    const char *text = lua_type(s->L, -1) == LUA_TSTRING ? lua_tostring(s->L, -1) : "syntax error", *rest;
    f->source = -1;
    f->line = 0;
    if (parse_source(text, &f->source, &rest) && *rest == ':') {
      char *end;
      f->line = (int)strtol(rest + 1, &end, 10);
      text = strncmp(end, ": ", 2) == 0 ? end + 2 : end;
    }
    fault_text(f, text);
  }
}

bool sandbox_call(Sandbox *s, int arguments, int results) {
  s->refused = NULL;
  s->fault = (Fault){ .source = -1 };
  int handler = lua_gettop(s->L) - arguments;     /* calls nest: each has its handler below the function */
  lua_pushcfunction(s->L, handle_error);
  lua_insert(s->L, handler);
  int status = lua_pcall(s->L, arguments, results, handler);
  lua_remove(s->L, handler);
  if (status == LUA_OK) return true;
  fault_from_status(s, status);
  lua_pop(s->L, 1);
  return false;
}

bool sandbox_protect(Sandbox *s, lua_CFunction function, void *argument) {
  lua_pushcfunction(s->L, function);    /* a light function and light userdata: pushing them cannot raise */
  lua_pushlightuserdata(s->L, argument);
  return sandbox_call(s, 1, 0);
}

/* Text handed to the parser line by line, because some of its errors come without a line: then it is the last one handed. */
typedef struct Lines { const char *text; size_t left; int line; } Lines;

static const char *next_line(lua_State *L, void *data, size_t *size) {
  (void)L;
  Lines *lines = data;
  if (lines->left == 0) return NULL;
  const char *text = lines->text, *end = memchr(text, '\n', lines->left);
  *size = end ? (size_t)(end - text) + 1 : lines->left;
  lines->text += *size;
  lines->left -= *size;
  lines->line++;
  return text;
}

bool sandbox_load(Sandbox *s, int source, const char *text, size_t length) {
  char name[16];
  snprintf(name, sizeof name, "=#%d", source);
  s->refused = NULL;
  s->fault = (Fault){ .source = -1 };
  Lines lines = { text, length, 0 };
  int status = lua_load(s->L, next_line, &lines, name, "t");
  if (status == LUA_OK) return true;
  fault_from_status(s, status);
  if (status == LUA_ERRRUN) {           /* nested too deeply; text without a position */
    s->fault.line = lines.line;
    fault_text(&s->fault, lua_type(s->L, -1) == LUA_TSTRING ? lua_tostring(s->L, -1) : "cannot be read");
  }
  if (s->fault.source < 0) s->fault.source = source;
  if (s->fault.line == 0) s->fault.line = 1;
  lua_pop(s->L, 1);
  return false;
}

const char *sandbox_kind(lua_State *L, int index) {
  switch (lua_type(L, index)) {
  case LUA_TNONE: case LUA_TNIL: return "nothing";
  case LUA_TBOOLEAN: return lua_toboolean(L, index) ? "true" : "false";
  case LUA_TNUMBER: return "a number";
  case LUA_TSTRING: return "text";
  case LUA_TTABLE: return "a table";
  case LUA_TFUNCTION: return "a function";
  default: return "something else";
  }
}

bool number_micro(lua_State *L, int index, int64_t *micro) {
  if (lua_type(L, index) != LUA_TNUMBER) return false;
  if (lua_isinteger(L, index)) {
    lua_Integer n = lua_tointeger(L, index);
    if (n < -9000000000000 || n > 9000000000000) return false;
    *micro = n * 1000000;
    return true;
  }
  lua_Number x = lua_tonumber(L, index);
  if (!(x >= -9e12 && x <= 9e12)) return false;     /* refuses not-a-number as well */
  lua_Number scaled = (x < 0 ? -x : x) * 1e6;       /* one operation a statement: nothing to contract */
  lua_Number shifted = scaled + 0.5;
  int64_t whole = (int64_t)shifted;                 /* towards zero, which is floor for what is not negative */
  *micro = x < 0 ? -whole : whole;
  return true;
}

/* Reading a name that is not there: upvalue 1 says of what. */
static int raise_missing(lua_State *L) {
  const char *what = lua_tostring(L, lua_upvalueindex(1));
  const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : NULL;
  if (!name) return luaL_error(L, "%s: found %s as a name, expected text", *what ? what : "globals", sandbox_kind(L, 2));
  const char *names[64];
  int count = 0;
  lua_pushnil(L);
  while (count < 64 && lua_next(L, 1)) {
    lua_pop(L, 1);
    if (lua_type(L, -1) == LUA_TSTRING) names[count++] = lua_tostring(L, -1);
  }
  /* Whatever order the names come in, the nearest is the first of the nearest by byte order. */
  for (int i = 1; i < count; i++)
    for (int j = i; j > 0 && strcmp(names[j - 1], names[j]) > 0; j--) {
      const char *t = names[j];
      names[j] = names[j - 1];
      names[j - 1] = t;
    }
  const char *near = name_nearest(name, names, count);
  if (near) return luaL_error(L, "unknown name '%s%s'; did you mean '%s%s'?", what, name, what, near);
  return luaL_error(L, "unknown name '%s%s': it is neither a local nor part of the scenario language", what, name);
}

static int raise_readonly(lua_State *L) {
  const char *what = lua_tostring(L, lua_upvalueindex(1));
  const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
  if (!*what) return luaL_error(L, "globals are read-only: write 'local %s = ...'", name);
  return luaL_error(L, "'%s%s' cannot be changed: it is read-only", what, name);
}

static void set_closure(lua_State *L, const char *field, lua_CFunction f, const char *what) {
  lua_pushstring(L, what);
  lua_pushcclosure(L, f, 1);
  lua_setfield(L, -2, field);
}

void sandbox_readonly(lua_State *L, const char *what) {
  lua_createtable(L, 0, 1);
  set_closure(L, "__index", raise_missing, what);
  lua_setmetatable(L, -2);                        /* of the real table: reached for what it lacks */
  lua_createtable(L, 0, 0);
  lua_createtable(L, 0, 2);
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");
  set_closure(L, "__newindex", raise_readonly, what);
  lua_setmetatable(L, -2);
  lua_remove(L, -2);
}

static int build(lua_State *L) {
  sandbox_push_base(L);
  sandbox_push_math(L);
  sandbox_readonly(L, "math.");
  lua_setfield(L, -2, "math");
  sandbox_push_table(L);
  sandbox_readonly(L, "table.");
  lua_setfield(L, -2, "table");
  sandbox_push_string(L);
  sandbox_readonly(L, "string.");
  lua_pushliteral(L, "");                         /* ("x"):rep(3) finds its methods here */
  lua_createtable(L, 0, 1);
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
  lua_setfield(L, -2, "string");
  lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  return 0;
}

bool sandbox_open(Sandbox *s, size_t memory, void *owner) {
  *s = (Sandbox){ .cap = memory, .owner = owner, .refused_source = -1 };
  lua_State *L = lua_newstate(sandbox_allocate, s);
  if (!L) {
    s->starved = true;
    return false;
  }
  *(Sandbox **)lua_getextraspace(L) = s;
  s->L = L;
  lua_checkstack(L, 40);
  lua_pushcfunction(L, build);
  if (sandbox_call(s, 0, 0)) return true;
  sandbox_close(s);
  return false;
}

void sandbox_close(Sandbox *s) {
  if (s->L) {
    lua_State *L = s->L;
    s->L = NULL;
    lua_close(L);
  }
}

void sandbox_function(lua_State *L, const char *name, lua_CFunction f, int upvalue) {
  lua_pushglobaltable(L);
  lua_pushinteger(L, upvalue);
  lua_pushcclosure(L, f, 1);
  lua_setfield(L, -2, name);
  lua_pop(L, 1);
}

void sandbox_seal(lua_State *L) {
  lua_pushglobaltable(L);
  sandbox_readonly(L, "");
  lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}
