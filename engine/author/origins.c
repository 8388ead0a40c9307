/* From a thing of the loaded scenario back to the place where its author wrote it. */
#include "author/lint.h"

#include <string.h>

bool origins_open(Origins *o, const Scenario *scenario, const char *folder, const char *library) {
  *o = (Origins){ .scenario = scenario, .folder = folder, .library = library };
  for (int i = 0; i < scenario->sources; i++)
    if (!tokens_read(&o->tokens[i], scenario->source[i].text, scenario->source[i].length)) {
      origins_close(o);
      return false;
    }
  return true;
}

void origins_close(Origins *o) {
  for (int i = 0; i < MAX_SOURCES; i++) tokens_free(&o->tokens[i]);
}

static bool quotes(const char *text, const Token *t, const char *id) {
  size_t n = strlen(id);
  return t->kind == 's' && t->length == n + 2 && memcmp(text + t->start + 1, id, n) == 0;
}

/* Token of the kind's word that is followed by the id: KIND "id" or KIND("id"); -1 none. */
static int declared_at(const char *text, const Tokens *t, const char *kind, const char *id) {
  for (int i = 0; i + 1 < t->count; i++) {
    if (t->token[i].kind != 'n' || !token_is(text, &t->token[i], kind)) continue;
    int at = t->token[i + 1].kind == '(' ? i + 2 : i + 1;
    if (at < t->count && quotes(text, &t->token[at], id)) return i;
  }
  return -1;
}

Origin origin_find(const Origins *o, int kind, const char *id, const PathStep *path, int steps) {
  Origin origin = { .source = -1 };
  for (int i = 0; i < o->scenario->sources; i++) {
    const SourceFile *source = &o->scenario->source[i];
    int at = declared_at(source->text, &o->tokens[i], kind_specs[kind].name, id), key;
    if (at < 0) continue;
    Span span = span_declaration(source->text, &o->tokens[i], o->tokens[i].token[at].line, kind_specs[kind].name, id);
    span_path(source->text, &o->tokens[i], span, path, steps, &key);
    const Token *token = &o->tokens[i].token[key >= 0 ? key : at];
    origin = (Origin){ .source = i, .line = token->line, .column = text_column(source->text, token->start) };
    source_place(o->folder, o->library, source->path, source->library, origin.file);
    return origin;
  }
  snprintf(origin.file, sizeof origin.file, "%s/scenario.lua", o->folder);
  return origin;
}

bool origin_has_handle(const Origins *o, const char *name, bool policy) {
  for (int i = 0; i < o->scenario->sources; i++)
    if (declared_at(o->scenario->source[i].text, &o->tokens[i], policy ? "policy_handle" : "handle", name) >= 0) return true;
  return false;
}
