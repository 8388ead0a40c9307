/* Which format each file was written in, and reading an older one as it was meant: fields by their names of then, what went without
 * saying, and no word that its format does not have. The changes themselves are formats.c's. */
#include "script/formats.h"
#include "script/loader.h"
#include <string.h>

/* Folder of a source, slash included; 0 for the scenario's own. */
static size_t folder_length(const Source *s) {
  const char *slash = strrchr(s->path, '/');
  return slash ? (size_t)(slash - s->path) + 1 : 0;
}

static bool same_folder(const Source *a, const Source *b) {
  size_t length = folder_length(a);
  return !a->library && !b->library && length == folder_length(b) && strncmp(a->path, b->path, length) == 0;
}

/* What the declaration gives as its format; 0 nothing that is a number. */
static lua_Integer format_given(Loader *l, lua_State *L, const Declaration *d) {
  if (d->table == LUA_NOREF) return 0;
  lua_rawgeti(L, LUA_REGISTRYINDEX, d->table);
  lua_pushliteral(L, "format");
  lua_rawget(L, -2);
  lua_Integer given = lua_isinteger(L, -1) ? lua_tointeger(L, -1) : 0;
  if (given > FORMAT_NEWEST) {
    Reader r = { .loader = l, .L = L, .declaration = d };
    reader_enter(&r, "format", 0);
    reader_mistake(&r, "found %lld, expected %d to %d: it was written for a newer version of this program, which can read it", (long long)given, FORMAT_FIRST, FORMAT_NEWEST);
  }
  lua_pop(L, 2);
  return given;
}

bool formats_read(Loader *l, lua_State *L) {
  for (int i = 0; i < l->sources; i++) l->source[i].format = FORMAT_NEWEST;
  int format = FORMAT_NEWEST;             /* who extends another and says nothing writes in its format */
  for (int i = 0; i < l->declarations; i++) {
    const Declaration *d = &l->declaration[i];
    if (d->kind != KIND_SCENARIO || d->source < 0) continue;
    lua_Integer given = format_given(l, L, d);
    if (given > FORMAT_NEWEST) return false;
    if (given >= FORMAT_FIRST) format = (int)given;
    for (int k = 0; k < l->sources; k++)
      if (same_folder(&l->source[k], &l->source[d->source])) l->source[k].format = (uint8_t)format;
    if (format < FORMAT_NEWEST) l->older = true;
  }
  return true;
}

int reader_format(Reader *r, const char *key) {
  if (!r->loader->older) return FORMAT_NEWEST;
  if (key) reader_enter(r, key, 0);
  int source = reader_source(r);
  if (key) reader_leave(r);
  return source >= 0 ? r->loader->source[source].format : FORMAT_NEWEST;
}

void format_word_check(Reader *r, int kind, const char *field, const char *word) {
  Loader *l = r->loader;
  if (field[0] && format_since(kind, "", NULL) > reader_format(r, NULL)) return;        /* said of the whole declaration */
  int since = format_since(kind, field, word);
  if (!l->older || since <= reader_format(r, NULL) || l->request->sources > 0 || l->request->any_format) return;
  reader_key_mistake(r, "'%s' is of format %d, and this scenario says format %d; `straits migrate` brings it to %d", word ? word : field[0] ? field : kind_specs[kind].name, since, reader_format(r, NULL), FORMAT_NEWEST);
}

bool format_had_name(Reader *r, const FormatChange *rename, const char *key) { return rename && reader_format(r, key) < rename->format; }

const char *field_push(Reader *r, const Field *f) {
  lua_pushstring(r->L, f->name);
  lua_rawget(r->L, -2);
  const FormatChange *rename = lua_isnil(r->L, -1) && r->loader->older ? format_rename_to(f->kind, f->name) : NULL;
  if (!format_had_name(r, rename, rename ? rename->word : NULL)) return f->name;
  lua_pop(r->L, 1);
  lua_pushstring(r->L, rename->word);
  lua_rawget(r->L, -2);
  return rename->word;
}

void formats_note(Reader *r, int kind, int handle) {
  if (!r->loader->older || handle < 0) return;
  int count, source = r->declaration->source;
  const FormatChange *c = format_changes(&count);
  if (source < 0) return;
  for (const FormatChange *end = c + count; c < end; c++) {
    if (c->how != FORMAT_EXPLICIT || c->kind != kind || r->loader->source[source].format >= c->format) continue;
    char said[4];
    c->say(r->loader->scenario, handle, said, sizeof said);
    if (!said[0]) r->loader->unsaid[kind] |= 1ull << handle;
  }
}

void formats_assume(Loader *l) {
  int count;
  const FormatChange *c = format_changes(&count);
  for (const FormatChange *end = c + count; c < end; c++)
    for (int i = 0; c->how == FORMAT_EXPLICIT && i < 64; i++)
      if (l->unsaid[c->kind] >> i & 1) c->assume(l->scenario, i);
}
