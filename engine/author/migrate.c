/* Planning: the edits that renames and the number need are found in the tokens; what has to be said now is found by loading the
 * edited scenario and comparing what both mean. */
#include "author/migrate.h"

#include "author/lint.h"
#include "script/formats.h"
#include <stdlib.h>
#include <string.h>

typedef struct Plan { Migration *m; const char *folder, *library; Mistakes *mistakes; Origins origins; bool failed; } Plan;

static bool is_own(const SourceFile *file) { return !file->library && !strchr(file->path, '/'); }

static void edit_add(Plan *p, int source, size_t at, size_t length, const char *put, int token, const char *what) {
  Migration *m = p->m;
  const Token *t = &p->origins.tokens[source].token[token];
  char *copy = m->edits < MAX_MIGRATE_EDITS ? strdup(put) : NULL;
  if (!copy) {
    p->failed = true;
    return;
  }
  int i = m->edits++;
  for (; i > 0 && (m->edit[i - 1].source > source || (m->edit[i - 1].source == source && m->edit[i - 1].at > at)); i--) m->edit[i] = m->edit[i - 1];
  m->edit[i] = (MigrateEdit){ .source = source, .at = at, .length = length, .put = copy, .line = t->line, .column = text_column(m->scenario->source[source].text, t->start) };
  snprintf(m->edit[i].what, sizeof m->edit[i].what, "%s", what);
}

/* The declaration whose word is token `i`, up to the end of its table; first -1: it is none. */
static Span declaration_at(const char *text, const Tokens *t, int i, int kind) {
  if (t->token[i].kind != 'n' || !token_is(text, &t->token[i], kind_specs[kind].name) || (i > 0 && strchr(".:", t->token[i - 1].kind))) return (Span){ -1, -1 };
  for (int k = i + 1; k < t->count; k++) {
    char sort = t->token[k].kind;
    if (sort == '{' && k > i + 1) return (Span){ i, token_closing(text, t, k) };
    if (sort != 's' && sort != 'n' && sort != '(' && sort != ')' && sort != 'o' && sort != '.') break;
  }
  return (Span){ -1, -1 };
}

/* Token of a field's name in a declaration's table; -1: it is not given there. */
static int field_at(const char *text, const Tokens *t, Span declaration, const char *field, Span *value) {
  const PathStep path = { field, 0 };
  int key;
  *value = span_path(text, t, declaration, &path, 1, &key);
  return key > declaration.first ? key : -1;
}

static void number_raise(Plan *p, int source, Span declaration) {
  const char *text = p->m->scenario->source[source].text;
  const Tokens *t = &p->origins.tokens[source];
  Span value;
  int key = field_at(text, t, declaration, "format", &value);
  if (key < 0) return;
  const Token *number = &t->token[value.first];
  if (value.first != value.last || number->kind != 'd') return;         /* computed: the number is found unchanged, and that is told */
  char put[16], what[80];
  snprintf(put, sizeof put, "%d", FORMAT_NEWEST);
  snprintf(what, sizeof what, "format = %d (was: %.*s)", FORMAT_NEWEST, (int)number->length, text + number->start);
  edit_add(p, source, number->start, number->length, put, key, what);
}

static void field_rename(Plan *p, int source, Span declaration, const FormatChange *change) {
  const char *text = p->m->scenario->source[source].text;
  const Tokens *t = &p->origins.tokens[source];
  Span value;
  int key = field_at(text, t, declaration, change->word, &value);
  if (key < 0) return;
  const Token *name = &t->token[t->token[key].kind == '[' ? key + 1 : key];
  size_t quote = name->kind == 's';       /* ["name"] */
  char what[160];
  snprintf(what, sizeof what, "%s (was: %s)", change->field, change->word);
  edit_add(p, source, name->start + quote, name->length - 2 * quote, change->field, key, what);
}

static void words_change(Plan *p) {
  const Scenario *s = p->m->scenario;
  int count;
  const FormatChange *change = format_changes(&count);
  for (int i = 0; i < s->sources; i++) {
    const Tokens *t = &p->origins.tokens[i];
    for (int k = 0; k < t->count && is_own(&s->source[i]); k++) {
      Span scenario = declaration_at(s->source[i].text, t, k, KIND_SCENARIO);
      if (scenario.first >= 0) number_raise(p, i, scenario);
      for (int c = 0; c < count; c++) {
        if (change[c].how != FORMAT_RENAMED || change[c].format <= s->format) continue;
        Span declaration = declaration_at(s->source[i].text, t, k, change[c].kind);
        if (declaration.first >= 0) field_rename(p, i, declaration, &change[c]);
      }
    }
  }
}

/* Writes fields at the beginning of a declaration's table, in the way its first field stands there. False: nobody sees where. */
static bool fields_write(Plan *p, int kind, const char *id, const char *fields) {
  Origin origin = origin_find(&p->origins, kind, id, NULL, 0);
  if (origin.source < 0 || !is_own(&p->m->scenario->source[origin.source])) return false;
  const char *text = p->m->scenario->source[origin.source].text;
  const Tokens *t = &p->origins.tokens[origin.source];
  Span span = span_declaration(text, t, origin.line, kind_specs[kind].name, id);
  int open = span.first;
  while (open >= 0 && open <= span.last && t->token[open].kind != '{') open++;
  if (open < 0 || open >= span.last) return false;
  const Token *brace = &t->token[open], *next = &t->token[open + 1];
  size_t from = next->start, least = brace->start + 1;
  while (from > least && strchr(" \t", text[from - 1])) from--;
  if (from > least && text[from - 1] == '\n') from--;
  if (from > least && text[from - 1] == '\r') from--;
  int gap = next->line == brace->line ? 0 : (int)(next->start - from);
  char put[512], what[600];
  if (next->kind == '}') snprintf(put, sizeof put, " %s ", fields);
  else if (gap) snprintf(put, sizeof put, "%.*s%s,", gap, text + from, fields);
  else snprintf(put, sizeof put, " %s,", fields);
  snprintf(what, sizeof what, "%s '%s': %s", kind_specs[kind].name, id, fields);
  edit_add(p, origin.source, least, 0, put, open, what);
  return true;
}

/* The text of a source with its edits; the caller frees it. */
static char *text_edited(const Migration *m, int source) {
  const SourceFile *file = &m->scenario->source[source];
  size_t room = file->length + 1, used = 0, from = 0;
  for (int i = 0; i < m->edits; i++) room += m->edit[i].source == source ? strlen(m->edit[i].put) : 0;
  char *out = malloc(room);
  for (int i = 0; out && i < m->edits; i++) {
    const MigrateEdit *e = &m->edit[i];
    if (e->source != source) continue;
    memcpy(out + used, file->text + from, e->at - from);
    used += e->at - from;
    memcpy(out + used, e->put, strlen(e->put));
    used += strlen(e->put);
    from = e->at + e->length;
  }
  if (!out) return NULL;
  memcpy(out + used, file->text + from, file->length - from);
  out[used + file->length - from] = '\0';
  return out;
}

/* The scenario as it would be; NULL with mistakes. */
static Scenario *edited_load(Plan *p) {
  Migration *m = p->m;
  SourceFile *file = calloc(MAX_SOURCES, sizeof *file);
  for (int i = 0; file && i < m->scenario->sources; i++) {
    bool touched = false;
    for (int k = 0; k < m->edits; k++) touched = touched || m->edit[k].source == i;
    file[i] = m->scenario->source[i];
    free(m->text[i]);
    m->text[i] = touched ? text_edited(m, i) : NULL;
    if (touched && !m->text[i]) p->failed = true;
    if (m->text[i]) {
      file[i].text = m->text[i];
      file[i].length = strlen(m->text[i]);
    }
  }
  Scenario *edited = file && !p->failed ? scenario_load(&(LoadRequest){ .source = file, .sources = m->scenario->sources }, p->mistakes) : NULL;
  if (!file) p->failed = true;
  for (int i = 0; i < p->mistakes->count; i++) {         /* read from memory, but a person looks for them in the folder */
    char path[SHOWN_PATH];
    if (source_place(p->folder, p->library, p->mistakes->mistake[i].file, false, path)) memcpy(p->mistakes->mistake[i].file, path, sizeof path);
  }
  free(file);
  return edited;
}

static int things(const Scenario *s, int kind) { return kind_specs[kind].capacity ? *((const uint8_t *)s + kind_specs[kind].count) : 0; }

static const char *thing_id(const Scenario *s, int kind, int handle) {
  return ((const Named *)(const void *)((const char *)s + kind_specs[kind].array + (size_t)handle * kind_specs[kind].size))->id;
}

/* Says what went without saying, where both differ; with `tell`, each difference is a mistake instead. */
static void unsaid_write(Plan *p, const Scenario *edited, bool tell) {
  const Scenario *s = p->m->scenario;
  int count;
  const FormatChange *c = format_changes(&count);
  for (const FormatChange *end = c + count; c < end; c++) {
    if (c->how != FORMAT_EXPLICIT || c->format <= s->format) continue;
    for (int i = 0; i < things(s, c->kind); i++) {
      char before[400], after[400];
      c->say(s, i, before, sizeof before);
      c->say(edited, i, after, sizeof after);
      if (strcmp(before, after) == 0) continue;
      const char *id = thing_id(s, c->kind, i);
      if (!tell && fields_write(p, c->kind, id, before)) continue;
      Origin origin = origin_find(&p->origins, c->kind, id, NULL, 0);
      mistakes_add(p->mistakes, origin.file, origin.line, origin.column, "%s '%s': its table could not be found to write into; write by hand: %s", kind_specs[c->kind].name, id, before);
    }
  }
}

static void same_check(Plan *p, const Scenario *edited) {
  const Scenario *s = p->m->scenario;
  const PathStep format = { "format", 0 };
  Origin at = origin_find(&p->origins, KIND_SCENARIO, s->name.id, &format, 1);
  Lines given;
  if (edited->format < FORMAT_NEWEST)
    mistakes_add(p->mistakes, at.file, at.line, at.column, origin_lines(&p->origins, KIND_SCENARIO, s->name.id, &format, 1, &given) && is_own(&s->source[given.source]) ? "the format could not be raised; expected a plain number, format = %d" :
                 "the format is that of the scenario which this one extends; migrate that one first, or give format = %d here", s->format);
  else if (edited->fingerprint != s->fingerprint)
    mistakes_add(p->mistakes, at.file, at.line, at.column, "in format %d it would be another game; nothing was changed, and this program is at fault", FORMAT_NEWEST);
}

static void plan_make(Plan *p) {
  words_change(p);
  Scenario *edited = p->failed ? NULL : edited_load(p);
  if (edited) unsaid_write(p, edited, false);
  scenario_free(edited);
  edited = edited && !p->failed && p->mistakes->count == 0 ? edited_load(p) : NULL;
  if (edited) {
    unsaid_write(p, edited, true);
    same_check(p, edited);
  }
  scenario_free(edited);
  if (p->failed) p->mistakes->environment = true;
}

Migration *migration_plan(const char *folder, const char *library, Mistakes *mistakes) {
  Migration *m = calloc(1, sizeof *m);
  Plan p = { .m = m, .folder = folder, .library = library, .mistakes = mistakes };
  if (m) m->scenario = scenario_load(&(LoadRequest){ .folder = folder, .library = library, .any_format = true }, mistakes);
  bool fine = m && m->scenario && origins_open(&p.origins, m->scenario, folder, library);
  if (!fine && (!m || m->scenario)) mistakes->environment = true;
  for (int i = 0; fine && i < m->scenario->sources; i++) source_place(folder, library, m->scenario->source[i].path, m->scenario->source[i].library, m->file[i]);
  if (fine && m->scenario->format < FORMAT_NEWEST) plan_make(&p);
  if (fine) origins_close(&p.origins);
  if (fine && mistakes->count == 0 && !mistakes->environment) return m;
  migration_free(m);
  return NULL;
}

void migration_free(Migration *m) {
  if (!m) return;
  for (int i = 0; i < m->edits; i++) free(m->edit[i].put);
  for (int i = 0; i < MAX_SOURCES; i++) free(m->text[i]);
  scenario_free(m->scenario);
  free(m);
}

void format_tell(const Scenario *s, const char *folder, const char *library, Mistakes *mistakes) {
  Origins origins;
  if (s->format >= FORMAT_NEWEST || !origins_open(&origins, s, folder, library)) return;
  const PathStep format = { "format", 0 };
  Origin at = origin_find(&origins, KIND_SCENARIO, s->name.id, &format, 1);
  char changed[480];
  format_summary(s->format, changed, sizeof changed);
  mistakes_add(mistakes, at.file, at.line, at.column, "format %d is read as it was meant, but the newest is %d; `straits migrate` brings the scenario there. Since then: %s", s->format, FORMAT_NEWEST, changed);
  origins_close(&origins);
}
