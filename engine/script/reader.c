/* Walks a declaration's table by the schema: finds fields, stores what they hold, and knows at every moment where in the source it
 * is. Single values are checked in reader_values.c; values that are tables of their own are read by compile_*.c. */
#include "script/formats.h"
#include "script/loader.h"
#include "core/date.h"
#include "core/fixed.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* The declaration that gave the field which the path begins with: that of an extended scenario, or one that changes it. */
static const Declaration *given_by(const Reader *r) {
  const Loader *l = r->loader;
  lua_State *L = l->sandbox.L;
  for (int i = r->declaration->changed; i >= 0; i = l->declaration[i].changed) {
    const Declaration *d = &l->declaration[i];
    if (r->steps == 0) return d;
    if (!r->path[0].key || !lua_checkstack(L, 4)) continue;
    lua_rawgeti(L, LUA_REGISTRYINDEX, d->table);
    lua_pushstring(L, r->path[0].key);
    lua_rawget(L, -2);
    bool given = !lua_isnil(L, -1);
    lua_pop(L, 2);
    if (given) return d;
  }
  return r->declaration;
}

static int place_in(const Reader *r, bool key, int *line, int *column) {
  const Declaration *d = given_by(r);
  *line = d->line;
  *column = 0;
  if (d->source < 0) return d->source;
  const Source *s = &r->loader->source[d->source];
  Span declaration = span_declaration(s->text, &s->tokens, d->line, kind_specs[d->kind].name, d->id);
  int at;
  Span value = span_path(s->text, &s->tokens, declaration, r->path, r->steps, &at);
  if (value.first < 0) return d->source;
  const Token *t = &s->tokens.token[key ? at : value.first];
  *line = t->line;
  *column = text_column(s->text, t->start);
  return d->source;
}

int reader_source(const Reader *r) { return r->loader->older ? given_by(r)->source : r->declaration->source; }

int reader_place(Reader *r, bool key, int *line, int *column) { return place_in(r, key, line, column); }

/* "policy 'x', effects[2].track" */
static void path_text(const Reader *r, char *out, size_t cap) {
  int n = snprintf(out, cap, "%s '%s'", kind_specs[r->declaration->kind].name, r->declaration->id);
  for (int i = 0; i < r->steps && n < (int)cap; i++) {
    const PathStep *p = &r->path[i];
    if (p->key) n += snprintf(out + n, cap - (size_t)n, "%s%s", i ? "." : ", ", p->key);
    else n += snprintf(out + n, cap - (size_t)n, "[%d]", p->index);
  }
}

static void add(Reader *r, bool key, const char *format, va_list args) {
  char where[160], text[320];
  int line, column;
  if (mistakes_full(r->loader->mistakes)) return;     /* finding places takes time */
  vsnprintf(text, sizeof text, format, args);
  path_text(r, where, sizeof where);
  int source = place_in(r, key, &line, &column);
  loader_mistake(r->loader, source, line, column, "%s: %s", where, text);
}

void reader_mistake(Reader *r, const char *format, ...) {
  va_list args;
  va_start(args, format);
  add(r, false, format, args);
  va_end(args);
}

void reader_key_mistake(Reader *r, const char *format, ...) {
  va_list args;
  va_start(args, format);
  add(r, true, format, args);
  va_end(args);
}

void reader_enter(Reader *r, const char *key, int index) {
  if (r->steps < (int)(sizeof r->path / sizeof *r->path)) r->path[r->steps] = (PathStep){ key, index };
  r->steps++;
}

void reader_leave(Reader *r) { r->steps--; }

const char *reader_found(Reader *r, char out[64]) {
  if (lua_type(r->L, -1) == LUA_TSTRING) {
    const char *text = lua_tostring(r->L, -1);
    size_t n = strlen(text);
    while (n > 40 || (n > 0 && ((unsigned char)text[n] & 0xC0) == 0x80)) n--;
    snprintf(out, 64, "'%.*s%s'", (int)n, text, text[n] ? "..." : "");
  } else if (lua_isinteger(r->L, -1)) {
    snprintf(out, 64, "%lld", (long long)lua_tointeger(r->L, -1));
  } else if (lua_type(r->L, -1) == LUA_TNUMBER) {
    snprintf(out, 64, "%.14g", lua_tonumber(r->L, -1));
  } else {
    snprintf(out, 64, "%s", sandbox_kind(r->L, -1));
  }
  return out;
}

static void store(void *base, const Field *f, int64_t value) {
  if (base && f->size) memcpy((char *)base + f->offset, &value, f->size);    /* little-endian, as everything here */
}

static void read_number_field(Reader *r, const Field *f, void *base, bool given) {
  int64_t micro = f->initial;
  if (given && !reader_number(r, f->low, f->high, f->grain, f->unit, &micro)) return;
  if (micro == INT64_MIN) {
    store(base, f, micro);
    return;
  }
  if (f->registers) {
    char name[200];
    const Declaration *d = r->declaration;
    snprintf(name, sizeof name, "%s.%s.%s", kind_specs[d->kind].name, d->id, f->name);
    micro = number_register(r, &(Row){ .name = name, .unit = f->unit, .value = micro, .low = INT64_MIN, .high = INT64_MIN, .least = f->low, .most = f->high,
                                       .grain = 1, .source = d->kind == KIND_SCENARIO || !r->base ? "" : ((const Named *)r->base)->source, .confidence = 'L' });
  }
  store(base, f, muldiv(micro, 1, f->grain));
}

static void read_choice(Reader *r, const Field *f, void *base) {
  char found[64], all[128] = "";
  const char *word = lua_type(r->L, -1) == LUA_TSTRING ? lua_tostring(r->L, -1) : NULL;
  int n = 0;
  for (; f->choices[n]; n++) {
    if (word && strcmp(word, f->choices[n]) == 0) {
      format_word_check(r, f->kind, f->name, word);
      store(base, f, n);
      return;
    }
    size_t used = strlen(all);
    snprintf(all + used, sizeof all - used, "%s\"%s\"", n ? ", " : "", f->choices[n]);
  }
  const char *near = word ? name_nearest(word, f->choices, n) : NULL;
  reader_mistake(r, "found %s, expected %s%s%s%s", reader_found(r, found), all, near ? "; did you mean '" : "", near ? near : "", near ? "'?" : "");
}

static void read_symbol(Reader *r, const Field *f, void *base) {
  char found[64];
  const char *word = lua_type(r->L, -1) == LUA_TSTRING ? lua_tostring(r->L, -1) : NULL;
  if (!word || !*word || strlen(word) >= MAX_ID || word[strspn(word, "abcdefghijklmnopqrstuvwxyz0123456789_")]) {
    reader_mistake(r, "found %s, expected a word of a-z, 0-9 and _, at most 39 letters", reader_found(r, found));
    return;
  }
  if (base) memcpy((char *)base + f->offset, word, strlen(word) + 1);
}

static void read_given(Reader *r, const Field *f, void *base) {
  char found[64];
  int32_t days = 0;
  switch (f->type) {
  case FT_TEXT: {
    const char *text = reader_text(r);
    if (text && base) memcpy((char *)base + f->offset, &text, sizeof text);
    break;
  }
  case FT_SYMBOL: read_symbol(r, f, base); break;
  case FT_FLAG:
    if (lua_type(r->L, -1) == LUA_TBOOLEAN) store(base, f, lua_toboolean(r->L, -1));
    else reader_mistake(r, "found %s, expected true or false", reader_found(r, found));
    break;
  case FT_NUMBER: read_number_field(r, f, base, true); break;
  case FT_DATE:
    if (reader_date(r, &days)) store(base, f, days);
    break;
  case FT_DAY:
    if (reader_date(r, &days)) store(base, f, clamp64((int64_t)days - r->loader->scenario->first_day, INT16_MIN, INT16_MAX));
    break;
  case FT_CHOICE: read_choice(r, f, base); break;
  case FT_REFERENCE: {
    const char *id = reader_id(r, kind_specs[f->refers].name);
    store(base, f, id ? reference_find(r, f->refers, id) : -1);
    break;
  }
  case FT_SEEN_BY: case FT_SEATS: store(base, f, reader_seen_by(r)); break;
  case FT_CLOSURE:
    if (lua_type(r->L, -1) == LUA_TFUNCTION && !lua_iscfunction(r->L, -1)) store(base, f, closure_add(r));
    else reader_mistake(r, "found %s, expected %s", reader_found(r, found), f->example);
    break;
  case FT_OWN: f->read(r, f, base); break;
  default: break;
  }
}

static void read_left_out(Reader *r, const Field *f, void *base) {
  if (f->required) {
    reader_mistake(r, "'%s' is missing; expected %s = %s (%s)", f->name, f->name, f->example, f->doc);
    return;
  }
  switch (f->type) {
  case FT_NUMBER: read_number_field(r, f, base, false); break;
  case FT_FLAG: case FT_CHOICE: case FT_DAY: store(base, f, f->initial); break;
  case FT_REFERENCE: case FT_CLOSURE: store(base, f, -1); break;
  case FT_SEEN_BY: store(base, f, MASK_ALL); break;
  case FT_SEATS: store(base, f, 0); break;
  case FT_TEXT: {
    const char *none = "", *present;
    if (!base) break;
    memcpy(&present, (char *)base + f->offset, sizeof present);      /* two fields may write one text: best_case and note */
    if (!present) memcpy((char *)base + f->offset, &none, sizeof none);
    break;
  }
  default: break;
  }
}

/* Tells it; returns the field that was meant, or NULL. */
static const char *unknown_field(Reader *r, int kind, const char *key) {
  const char *names[64];
  int n = field_names(kind, names, 64);
  char all[200] = "";
  const char *near = name_nearest(key, names, n);
  for (int i = 0; i < n && !near; i++) {
    size_t used = strlen(all);
    snprintf(all + used, sizeof all - used, "%s%s", i ? ", " : "", names[i]);
  }
  reader_enter(r, key, 0);
  const char *article = strchr("aeiou", kind_specs[kind].name[0]) ? "an" : "a";
  const FormatChange *renamed = format_rename_from(kind, key);
  if (renamed) {
    near = renamed->field;
    reader_key_mistake(r, "%s %s has no field '%s' since format %d; did you mean '%s'?", article, kind_specs[kind].name, key, renamed->format, near);
  } else if (near) reader_key_mistake(r, "%s %s has no field '%s'; did you mean '%s'?", article, kind_specs[kind].name, key, near);
  else reader_key_mistake(r, "%s %s has no field '%s'; expected one of %s", article, kind_specs[kind].name, key, all);
  reader_leave(r);
  return near;
}

/* `meant`: bit of each field that a misspelt one stands for; that it is missing follows from that, and is not told again. */
static void fields_of_kind(Reader *r, int kind, void *base, uint64_t meant) {
  int count;
  const Field *f = kind_fields(kind, &count);
  for (int i = 0; i < count; i++) {
    const char *name = field_push(r, &f[i]);
    if (lua_isnil(r->L, -1)) {
      if (!f[i].required || !(meant >> i & 1)) read_left_out(r, &f[i], base);
    } else {
      reader_enter(r, name, 0);
      if (name == f[i].name) format_word_check(r, f[i].kind, name, NULL);
      read_given(r, &f[i], base);
      reader_leave(r);
    }
    lua_pop(r->L, 1);
  }
}

void fields_read(Reader *r, int kind, void *base) {
  const char *keys[64];
  int n = reader_keys(r, keys, 64), count;
  const Field *f = kind_fields(kind, &count);
  uint64_t meant = 0;
  bool misspelt = false;
  for (int i = 0; i < n; i++) {
    if (field_find(kind, keys[i]) || format_had_name(r, format_rename_from(kind, keys[i]), keys[i])) continue;
    const char *near = unknown_field(r, kind, keys[i]);
    misspelt = true;
    for (int k = 0; near && k < count; k++) if (strcmp(f[k].name, near) == 0) meant |= 1ull << k;
  }
  luaL_checkstack(r->L, 20, "a table");
  if (kind_specs[kind].named) fields_of_kind(r, KIND_NAMED, base, 0);    /* first: rows of the register take their source from it */
  fields_of_kind(r, kind, base, meant);
  r->seen = 0;
  r->misspelt = misspelt;
  for (int i = 0; i < count; i++)
    for (int k = 0; k < n; k++) if (strcmp(keys[k], f[i].name) == 0) r->seen |= 1ull << i;
}

bool field_given(const Reader *r, int kind, const char *name) {
  int count;
  const Field *f = kind_fields(kind, &count);
  for (int i = 0; i < count; i++) if (strcmp(f[i].name, name) == 0) return r->seen >> i & 1;
  return false;
}
