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

/* What a declaration, or `path` in it, was written as. A scenario that extends another can declare a thing again and give a few fields of
 * it: what shows the path counts before what does not, the scenario's own files before those of what it extends. source -1: none. */
typedef struct Written { int source, at, key; Span span; bool shown; /* something of the path is in it */ } Written;

static Written written_find(const Origins *o, int kind, const char *id, const PathStep *path, int steps) {
  Written best = { .source = -1 };
  int most = -1;
  for (int i = 0; i < o->scenario->sources && most < 3; i++) {
    const SourceFile *source = &o->scenario->source[i];
    Written w = { .source = i, .at = declared_at(source->text, &o->tokens[i], kind_specs[kind].name, id), .key = -1 };
    if (w.at < 0) continue;
    w.span = span_declaration(source->text, &o->tokens[i], o->tokens[i].token[w.at].line, kind_specs[kind].name, id);
    w.shown = steps == 0;
    if (steps > 0) {
      int start = w.span.first;
      w.span = span_path(source->text, &o->tokens[i], w.span, path, steps, &w.key);
      w.shown = w.key > start;
    }
    int fits = 2 * w.shown + !(source->library || strchr(source->path, '/'));
    if (fits > most) {
      most = fits;
      best = w;
    }
  }
  return best;
}

static Origin token_origin(const Origins *o, int source, int token) {
  const SourceFile *file = &o->scenario->source[source];
  const Token *t = &o->tokens[source].token[token];
  Origin origin = { .source = source, .line = t->line, .column = text_column(file->text, t->start) };
  source_place(o->folder, o->library, file->path, file->library, origin.file);
  return origin;
}

Origin origin_find(const Origins *o, int kind, const char *id, const PathStep *path, int steps) {
  Written w = written_find(o, kind, id, path, steps);
  if (w.source >= 0) return token_origin(o, w.source, w.key >= 0 ? w.key : w.at);
  Origin origin = { .source = -1 };
  snprintf(origin.file, sizeof origin.file, "%s/scenario.lua", o->folder);
  return origin;
}

Origin origin_line(const Origins *o, int source, int line) {
  int token = token_on_line(&o->tokens[source], line);
  return token_origin(o, source, token >= 0 ? token : 0);
}

bool origin_lines(const Origins *o, int kind, const char *id, const PathStep *path, int steps, Lines *out) {
  Written w = written_find(o, kind, id, path, steps);
  if (w.source < 0 || !w.shown || w.span.first < 0) return false;
  const Tokens *tokens = &o->tokens[w.source];
  *out = (Lines){ w.source, tokens->token[w.span.first].line, tokens->token[w.span.last].line };
  return true;
}

bool origin_has_handle(const Origins *o, const char *name, bool policy) {
  for (int i = 0; i < o->scenario->sources; i++)
    if (declared_at(o->scenario->source[i].text, &o->tokens[i], policy ? "policy_handle" : "handle", name) >= 0) return true;
  return false;
}
