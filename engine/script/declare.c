/* What a scenario file can call while it is loaded: the kinds, include, library, handle, policy_handle. They only collect;
 * references are resolved when all files have run. Nothing here owns memory across a call that can raise. */
#include "script/loader.h"
#include "core/dice.h"
#include "script/api.h"
#include <stdlib.h>
#include <string.h>

/* Instructions that a declaration counts for: its memory is ours, outside the sandbox's cap. */
enum { DECLARATION_CHARGE = 400 };

static Loader *loader_of(lua_State *L) { return sandbox_of(L)->owner; }

static bool id_is_plain(const char *id, bool dash) {
  size_t n = strspn(id, dash ? "abcdefghijklmnopqrstuvwxyz0123456789_-" : "abcdefghijklmnopqrstuvwxyz0123456789_");
  return n > 0 && id[n] == 0 && n < MAX_ID;
}

/* Is the id well formed for its kind? `expected` says how it should be. */
static bool id_is_valid(int kind, const char *id, const char **expected) {
  if (kind == KIND_AXIS) {
    *expected = "SEAT.AXIS, each of a-z, 0-9 and _ and at most 39 letters";
    const char *dot = strchr(id, '.');
    char seat[MAX_ID];
    if (!dot || dot - id >= MAX_ID) return false;
    memcpy(seat, id, (size_t)(dot - id));
    seat[dot - id] = 0;
    return id_is_plain(seat, false) && id_is_plain(dot + 1, false);
  }
  if (kind == KIND_ASSUME) {
    *expected = "a name of a-z, 0-9, _ and dots, at most 79 letters";
    size_t n = strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789_.");
    return n > 0 && id[n] == 0 && n < MAX_ID * 2;
  }
  *expected = kind == KIND_SCENARIO ? "a-z, 0-9, _ and -, at most 39 letters" : "a-z, 0-9 and _, at most 39 letters";
  return id_is_plain(id, kind == KIND_SCENARIO);
}

static bool is_thing(int kind) { return kind == KIND_TRACK || kind == KIND_VARIABLE || kind == KIND_LADDER || kind == KIND_CLAUSE; }

/* Folder of a source that belongs to an extended scenario, slash included: its length; 0 for the scenario's own and the library. */
static size_t base_length(const Loader *l, int source) {
  const char *path = l->source[source].path, *slash = l->source[source].library ? NULL : strchr(path, '/');
  return slash ? (size_t)(slash - path) + 1 : 0;
}

/* May what stands in source `own` change what stands in `base`: is that of a scenario that `own` extends, or of the library that
 * such a one uses? */
static bool source_extends(const Loader *l, int own, int base) {
  if (own < 0 || base < 0 || l->source[own].library) return false;
  size_t length = base_length(l, base);
  if (length) return strncmp(l->source[own].path, l->source[base].path, length) != 0;
  if (!l->source[base].library) return false;
  for (int i = 0; i < l->sources; i++) if (base_length(l, i) && source_extends(l, own, i)) return true;
  return false;
}

/* A change of that declaration from the same folder; NULL none. */
static const Declaration *changed_here(const Loader *l, const Declaration *d, int base) {
  for (int i = base + 1; i < l->declarations; i++)
    if (l->declaration[i].changes == base && !source_extends(l, d->source, l->declaration[i].source)) return &l->declaration[i];
  return NULL;
}

static bool without_find(Loader *l, int kind, const char *id) {
  for (int i = 0; i < l->withouts; i++)
    if (l->without[i].kind == kind && strcmp(l->without[i].id, id) == 0) return l->without[i].used = true;
  return false;
}

/* The scenario's own declaration changes that of the one it extends, and has its own id. */
static bool scenario_changes(Loader *l, Declaration *d) {
  for (int i = 0; i < l->declarations; i++) {
    const Declaration *e = &l->declaration[i];
    if (e->kind != KIND_SCENARIO || e->handle < 0 || !source_extends(l, d->source, e->source)) continue;
    d->changes = (int16_t)i;
    memset(l->scenario->name.id, 0, MAX_ID);
    memcpy(l->scenario->name.id, d->id, strlen(d->id));
    return true;
  }
  return false;
}

/* Gives the declaration its handle unless something is wrong with its name or number. */
static void declaration_place(Loader *l, lua_State *L, Declaration *d) {
  const char *expected;
  const KindSpec *spec = &kind_specs[d->kind];
  d->handle = -1;
  if (!id_is_valid(d->kind, d->id, &expected)) {
    loader_line_mistake(l, d->source, d->line, "%s '%s': expected an id of %s", spec->name, d->id, expected);
    return;
  }
  int space = is_thing(d->kind) ? SPACE_THING : d->kind;
  for (size_t i = 0; is_thing(d->kind) && i < condition_entry_count; i++)
    if (strcmp(condition_entries[i].name, d->id) == 0) {
      loader_line_mistake(l, d->source, d->line, "%s '%s': the word belongs to conditions; choose another id", spec->name, d->id);
      return;
    }
  if (d->source >= 0 && (l->source[d->source].library || base_length(l, d->source)) && without_find(l, d->kind, d->id)) {
    d->without = true;
    return;
  }
  int32_t other = names_find(&l->names, space, d->id);
  if (other >= 0) {
    sandbox_charge(L, (size_t)l->declarations / 4);       /* for the search: a file that does nothing else must end, too */
    for (int i = 0; i < l->declarations; i++) {
      const Declaration *e = &l->declaration[i];
      if (strcmp(e->id, d->id) != 0 || (is_thing(e->kind) ? SPACE_THING : e->kind) != space || e->handle < 0) continue;
      if (e->kind == d->kind && source_extends(l, d->source, e->source)) {
        const Declaration *twice = changed_here(l, d, i);
        if (twice) loader_line_mistake(l, d->source, d->line, "%s '%s' is already changed at %s:%d", spec->name, d->id, l->source[twice->source].shown, twice->line);
        d->changes = (int16_t)i;
        break;
      }
      loader_line_mistake(l, d->source, d->line, "%s '%s' is already declared as a %s at %s:%d", spec->name, d->id, kind_specs[e->kind].name, l->source[e->source].shown, e->line);
      break;
    }
    return;
  }
  int handle = 0;
  if (d->kind == KIND_ASSUME) {
    handle = l->assumes;
    if (handle < MAX_ASSUMPTIONS) l->assumes++;
  } else if (spec->capacity) {
    uint8_t *count = (uint8_t *)l->scenario + spec->count;
    handle = *count;
    if (handle < spec->capacity) ++*count;
  }
  if (spec->capacity && handle >= spec->capacity) {
    if (!l->full[d->kind]) loader_line_mistake(l, d->source, d->line, "%s '%s' is one too many: there is room for %d %s", spec->name, d->id, spec->capacity, spec->plural);
    l->full[d->kind] = true;
    return;
  }
  if (d->kind == KIND_SCENARIO && l->scenario->name.id[0] && scenario_changes(l, d)) return;
  if (d->kind == KIND_SCENARIO && l->scenario->name.id[0]) {
    loader_line_mistake(l, d->source, d->line, "a second scenario '%s'; expected exactly one", d->id);
    return;
  }
  if (d->kind == KIND_SCENARIO) memcpy(l->scenario->name.id, d->id, MAX_ID);
  d->handle = (int16_t)handle;
}

/* After the declaration stands in its list, whose memory may have moved. */
static void declaration_name(Loader *l, Declaration *d) {
  if (d->handle < 0 || d->kind == KIND_SCENARIO) return;
  const char *kept = scenario_text(l->scenario, d->id, strlen(d->id));
  if (!kept || !names_add(&l->names, is_thing(d->kind) ? SPACE_THING : d->kind, kept, is_thing(d->kind) ? d->kind << 8 | d->handle : d->handle)) loader_no_memory(l);
}

static Declaration *declaration_new(Loader *l) {
  if (l->declarations == l->declaration_capacity) {
    int capacity = l->declaration_capacity ? l->declaration_capacity * 2 : 256;
    Declaration *fresh = realloc(l->declaration, (size_t)capacity * sizeof *fresh);
    if (!fresh) {
      loader_no_memory(l);
      return NULL;
    }
    l->declaration = fresh;
    l->declaration_capacity = capacity;
  }
  return &l->declaration[l->declarations];
}

/* Third call: KIND "id" { fields } "more". Lua takes what follows for an argument; it is told where it stands. */
static int f_after(lua_State *L) {
  Loader *l = loader_of(L);
  const Declaration *d = &l->declaration[lua_tointeger(L, lua_upvalueindex(1))];
  const Source *s = &l->source[d->source];
  Span span = span_declaration(s->text, &s->tokens, d->line, kind_specs[d->kind].name, d->id);
  int next = span.last + 1;
  l->incomplete = true;
  if (span.first < 0 || next >= s->tokens.count) return luaL_error(L, "%s '%s' is followed by something else, expected a declaration", kind_specs[d->kind].name, d->id);
  const Token *t = &s->tokens.token[next];
  loader_mistake(l, d->source, t->line, text_column(s->text, t->start), "found %.*s after the end of %s '%s', expected a declaration such as %s", t->length < 40 ? (int)t->length : 40,
                 s->text + t->start, kind_specs[d->kind].name, d->id, kind_specs[d->kind].example);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_pushcclosure(L, f_after, 1);
  return 1;
}

static int after_push(lua_State *L, int index) {
  lua_pushinteger(L, index);
  lua_pushcclosure(L, f_after, 1);
  return 1;
}

/* Second call: KIND "id" { fields }. Upvalue: index of the declaration, or -1. */
static int f_fields(lua_State *L) {
  Loader *l = loader_of(L);
  int index = (int)lua_tointeger(L, lua_upvalueindex(1)), source = -1, line = 0;
  sandbox_where(L, &source, &line);
  if (index < 0) return 0;
  Declaration *d = &l->declaration[index];
  if (lua_type(L, 1) != LUA_TTABLE) {
    loader_line_mistake(l, source, line, "%s '%s': found %s, expected { fields }", kind_specs[d->kind].name, d->id, sandbox_kind(L, 1));
    d->complete = true;
    d->table = LUA_NOREF;
    return after_push(L, index);
  }
  if (d->complete) return after_push(L, index);
  lua_settop(L, 1);
  int reference = luaL_ref(L, LUA_REGISTRYINDEX);
  d = &l->declaration[index];
  d->table = reference;
  d->complete = true;
  return after_push(L, index);
}

/* First call: KIND "id". Upvalue: the kind. */
static int f_kind(lua_State *L) {
  Loader *l = loader_of(L);
  int kind = (int)lua_tointeger(L, lua_upvalueindex(1)), index = -1, source = -1, line = 0;
  sandbox_where(L, &source, &line);
  sandbox_charge(L, DECLARATION_CHARGE);
  if (lua_type(L, 1) != LUA_TSTRING) {
    loader_line_mistake(l, source, line, "%s: found %s, expected an id in quotes, then { fields }", kind_specs[kind].name, sandbox_kind(L, 1));
    l->incomplete = true;
  } else {
    size_t length;
    const char *id = lua_tolstring(L, 1, &length);
    Declaration *d = declaration_new(l);
    if (d) {
      *d = (Declaration){ .changes = -1, .changed = -1, .kind = (uint8_t)kind, .source = (int16_t)source, .line = line, .table = LUA_NOREF };
      snprintf(d->id, sizeof d->id, "%s", length < sizeof d->id ? id : "");
      if (length >= sizeof d->id) snprintf(d->id, sizeof d->id, "%.60s...", id);
      declaration_place(l, L, d);
      index = l->declarations++;
      declaration_name(l, d);
    }
  }
  lua_pushinteger(L, index);
  lua_pushcclosure(L, f_fields, 1);
  return 1;
}

/* Reads and runs a file; mistakes at the place that asks for it. */
static void source_take(Loader *l, lua_State *L, const char *path, bool library, int source, int line) {
  int fresh = source_read(l, path, library, source, line);
  if (fresh < 0) return;
  /* A mistake in one file does not keep the others from being read; a spent budget ends all. */
  if (!lua_checkstack(L, 10)) luaL_error(L, "stack overflow");
  if (!sandbox_load(&l->sandbox, fresh, l->source[fresh].text, l->source[fresh].length) || !sandbox_call(&l->sandbox, 0, 0)) {
    loader_fault(l);
    if (l->sandbox.spent || l->sandbox.starved) sandbox_charge(L, 1);
  }
}

/* include "name" and library "name". Upvalue: 1 for the library. */
static int f_include(lua_State *L) {
  Loader *l = loader_of(L);
  bool library = lua_tointeger(L, lua_upvalueindex(1)) != 0;
  int source = -1, line = 0;
  sandbox_where(L, &source, &line);
  const char *name = lua_type(L, 1) == LUA_TSTRING ? lua_tostring(L, 1) : NULL;
  if (!name || strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_-") != strlen(name) || !*name || strlen(name) > 80) {
    loader_line_mistake(l, source, line, "%s: found %s%s%s, expected the name of a file without folder and .lua, of a-z, 0-9, _ and -",
                        library ? "library" : "include", name ? "'" : "", name ? name : sandbox_kind(L, 1), name ? "'" : "");
    l->incomplete = true;
    return 0;
  }
  char path[96];
  source_path(path, source >= 0 ? l->source[source].path : NULL, name, library);
  for (int i = 0; i < l->sources; i++) if (l->source[i].library == library && strcmp(l->source[i].path, path) == 0) return 0;
  source_take(l, L, path, library, source, line);
  return 0;
}

/* { KIND = { ids } } at index 2: what is left out of the extended scenario. */
static void without_read(Loader *l, lua_State *L, int source, int line) {
  for (lua_pushnil(L); lua_next(L, 2); lua_pop(L, 1)) {
    const char *word = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "?", *names[KIND_DECLARED];
    int kind = kind_find(word);
    for (int k = 0; k < KIND_DECLARED; k++) names[k] = kind_specs[k].name;
    const char *near = kind < 0 ? name_nearest(word, names, KIND_DECLARED) : NULL;
    if (kind < 0 || !lua_istable(L, -1)) {
      loader_line_mistake(l, source, line, near ? "extends: found '%s', expected { KIND = { \"id\", ... } }; did you mean '%s'?" : "extends: found '%s', expected { KIND = { \"id\", ... } }", word, near);
      continue;
    }
    for (int i = 1; i <= (int)lua_rawlen(L, -1); i++) {
      lua_rawgeti(L, -1, i);
      Without w = { .kind = (uint8_t)kind, .source = (int16_t)source, .line = line };
      if (lua_type(L, -1) == LUA_TSTRING) snprintf(w.id, sizeof w.id, "%.79s", lua_tostring(L, -1));
      if (l->withouts < MAX_WITHOUT) l->without[l->withouts++] = w;
      else loader_line_mistake(l, source, line, "extends: at most %d things can be left out", MAX_WITHOUT);
      lua_pop(L, 1);
    }
  }
}

/* extends("other", { KIND = { ids } }): everything of another scenario, less what is named, for this one to change and add to. */
static int f_extends(lua_State *L) {
  Loader *l = loader_of(L);
  int source = -1, line = 0;
  sandbox_where(L, &source, &line);
  const char *name = lua_type(L, 1) == LUA_TSTRING ? lua_tostring(L, 1) : NULL;
  if (!name || !id_is_plain(name, true)) {
    loader_line_mistake(l, source, line, "extends: found %s%s%s, expected the name of a scenario's folder", name ? "'" : "", name ? name : sandbox_kind(L, 1), name ? "'" : "");
    l->incomplete = true;
    return 0;
  }
  if (l->declarations > 0) {
    loader_line_mistake(l, source, line, "extends: found after declarations, expected before them: it is what they change");
    return 0;
  }
  if (lua_istable(L, 2)) without_read(l, L, source, line);
  char path[96];
  snprintf(path, sizeof path, "%s/scenario.lua", name);
  for (int i = 0; i < l->sources; i++)
    if (strcmp(l->source[i].path, path) == 0) return luaL_error(L, "extends: '%s' is extended already", name);
  source_take(l, L, path, false, source, line);
  for (int i = 0; i < l->withouts && !l->incomplete; i++) {
    const Without *w = &l->without[i];
    if (w->used) continue;
    const char *near = names_nearest(&l->names, is_thing(w->kind) ? SPACE_THING : w->kind, w->id);
    if (near) loader_line_mistake(l, w->source, w->line, "extends: unknown %s '%s' in '%s'; did you mean '%s'?", kind_specs[w->kind].name, w->id, name, near);
    else loader_line_mistake(l, w->source, w->line, "extends: unknown %s '%s' in '%s'", kind_specs[w->kind].name, w->id, name);
  }
  return 0;
}

/* Each name once a file, at its first line. */
static void handle_note(Loader *l, lua_State *L, const char *name, bool policy) {
  int source = -1, line = 0;
  sandbox_where(L, &source, &line);
  sandbox_charge(L, (size_t)l->handles);
  for (int i = 0; i < l->handles; i++)
    if (l->handle[i].policy == policy && l->handle[i].source == source && strcmp(l->handle[i].name, name) == 0) return;
  if (l->handles == MAX_HANDLE_USES) {
    if (!l->handles_full) loader_line_mistake(l, source, line, "handle '%s' is one too many: there is room for %d names", name, MAX_HANDLE_USES);
    l->handles_full = true;
    return;
  }
  HandleUse *u = &l->handle[l->handles++];
  *u = (HandleUse){ .policy = policy, .source = (int16_t)source, .line = line };
  memcpy(u->name, name, strlen(name) + 1);
}

/* handle "trust": while loading the number only stands for the name; machines give the real one. Upvalue: 1 for policies. */
static int f_handle(lua_State *L) {
  Loader *l = loader_of(L);
  bool policy = lua_tointeger(L, lua_upvalueindex(1)) != 0;
  size_t length;
  if (lua_type(L, 1) != LUA_TSTRING) return luaL_error(L, "%s: found %s, expected a name in quotes", policy ? "policy_handle" : "handle", sandbox_kind(L, 1));
  const char *name = lua_tolstring(L, 1, &length);
  if (length >= MAX_ID) return luaL_error(L, "%s: '%s' is too long for a name", policy ? "policy_handle" : "handle", name);
  handle_note(l, L, name, policy);
  lua_pushinteger(L, (lua_Integer)(name_key(name) >> 2));
  return 1;
}

void declare_functions(lua_State *L) {
  for (int k = 0; k < KIND_DECLARED; k++) sandbox_function(L, kind_specs[k].name, f_kind, k);
  sandbox_function(L, "include", f_include, 0);
  sandbox_function(L, "library", f_include, 1);
  sandbox_function(L, "extends", f_extends, 0);
  sandbox_function(L, "handle", f_handle, 0);
  sandbox_function(L, "policy_handle", f_handle, 1);
}
