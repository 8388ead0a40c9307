/* Loading from start to end: sources, the sandbox, running, compiling, freezing. Every step goes on after a mistake as far as
 * sense allows, so that an author sees all of them at once. */
#include "script/loader.h"
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_SOURCE = 1024 * 1024 };

static void add_formatted(Loader *l, int source, int line, int column, const char *format, va_list args) {
  char text[sizeof(((Mistake *)0)->text)];
  vsnprintf(text, sizeof text, format, args);
  mistakes_add(l->mistakes, source >= 0 ? l->source[source].shown : "scenario", source >= 0 ? line : 0, column, "%s", text);
}

void loader_mistake(Loader *l, int source, int line, int column, const char *format, ...) {
  va_list args;
  va_start(args, format);
  add_formatted(l, source, line, column, format, args);
  va_end(args);
}

static int line_column(Loader *l, int source, int line) {
  if (source < 0 || line <= 0) return 0;
  int token = token_on_line(&l->source[source].tokens, line);
  if (token < 0 || l->source[source].tokens.token[token].line != line) return 1;
  return text_column(l->source[source].text, l->source[source].tokens.token[token].start);
}

void loader_line_mistake(Loader *l, int source, int line, const char *format, ...) {
  va_list args;
  va_start(args, format);
  add_formatted(l, source, line, line_column(l, source, line), format, args);
  va_end(args);
}

void loader_no_memory(Loader *l) {
  if (!l->mistakes->environment) mistakes_add(l->mistakes, "scenario", 0, 0, "no memory left on this computer");
  l->mistakes->environment = true;
}

/* Column of what a syntax error is near, when Lua names it: "... near 'foo'". */
static int near_column(Loader *l, const Fault *f) {
  const char *near = strstr(f->text, " near '");
  if (!near || f->source < 0) return line_column(l, f->source, f->line);
  near += 7;
  const char *end = strrchr(near, '\'');
  const Source *s = &l->source[f->source];
  for (int i = token_on_line(&s->tokens, f->line); end && i >= 0 && i < s->tokens.count && s->tokens.token[i].line == f->line; i++) {
    const Token *t = &s->tokens.token[i];
    if (t->length == (size_t)(end - near) && memcmp(s->text + t->start, near, t->length) == 0) return text_column(s->text, t->start);
  }
  return line_column(l, f->source, f->line);
}

/* "'}' expected (to close '{' at line 18) near <eof>": the slip is where the bracket was forgotten, or else where it opens, not where
 * the file ends. */
static bool unclosed(Loader *l, const Fault *f) {
  char close[8], open[16];
  int opened, line, column = 0;
  const Source *s = &l->source[f->source];
  if (f->source < 0 || sscanf(f->text, "'%7[^']' expected (to close '%15[^']' at line %d)", close, open, &opened) != 3) return false;
  bool end = strstr(f->text, "near <eof>") != NULL;
  const char *near = strstr(f->text, "near '");
  for (int k = 0, kind = 0; !end && !kind && k <= KIND_DECLARED; k++) {        /* elsewhere Lua's own words are right */
    if (k == KIND_DECLARED) return false;
    size_t length = strlen(kind_specs[k].name);
    kind = near && strncmp(near + 6, kind_specs[k].name, length) == 0 && near[6 + length] == '\'';
  }
  if (open[0] == '{' && brace_suspect(l, f->source, opened, end ? 0 : f->line, &line, &column)) {
    loader_mistake(l, f->source, line, column, "'%s' opened on line %d is not closed where it should be: is a '{' too many here, or a '}' missing?", open, opened);
    return true;
  }
  int before = token_on_line(&s->tokens, f->line) - 1;
  if (!end && before >= 0) {            /* at a declaration that begins inside another: the last that was still right */
    column = text_column(s->text, s->tokens.token[before].start);
    loader_mistake(l, f->source, s->tokens.token[before].line, column, "'%s' opened on line %d is not closed before line %d: expected '%s'", open, opened, f->line, close);
    return true;
  }
  for (int i = token_on_line(&s->tokens, opened); i >= 0 && i < s->tokens.count && s->tokens.token[i].line == opened; i++)
    if (token_is(s->text, &s->tokens.token[i], open)) column = text_column(s->text, s->tokens.token[i].start);
  loader_mistake(l, f->source, opened, column, "'%s' is never closed: the file ends where '%s' is expected", open, close);
  return true;
}

void loader_fault(Loader *l) {
  const Fault *f = &l->sandbox.fault;
  l->incomplete = true;
  if (l->sandbox.spent && l->stopped) return;     /* every file on the way out fails again */
  l->stopped = l->sandbox.spent;
  if (l->sandbox.starved) loader_no_memory(l);
  else if (!unclosed(l, f)) loader_mistake(l, f->source, f->line, near_column(l, f), "%s", f->text);
}

/* The whole file in memory of the caller's; NULL and a reason. */
static char *file_read(const char *path, size_t *length, const char **why, bool *environment) {
  *environment = false;
  FILE *file = fopen(path, "rb");
  if (!file) {
    *environment = errno != ENOENT && errno != ENOTDIR && errno != EACCES && errno != EISDIR && errno != ENAMETOOLONG;
    *why = strerror(errno);
    return NULL;
  }
  char *text = malloc(LONGEST_SOURCE + 1);
  size_t n = text ? fread(text, 1, LONGEST_SOURCE + 1, file) : 0;
  if (!text) *environment = true, *why = "no memory left on this computer";
  else if (ferror(file)) *environment = errno != EISDIR, *why = strerror(errno);
  else if (n > LONGEST_SOURCE) *why = "it is longer than 1 MiB";
  else {
    fclose(file);
    *length = n;
    return text;
  }
  fclose(file);
  free(text);
  return NULL;
}

static bool source_text(Loader *l, Source *s, const char *text, size_t length) {
  if (length >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) text += 3, length -= 3;     /* a byte order mark says nothing in UTF-8 */
  s->text = scenario_text(l->scenario, text, length);
  s->length = length;
  if (s->text) return true;
  loader_no_memory(l);
  return false;
}

static bool source_fetch(Loader *l, Source *s, int at_source, int at_line) {
  const LoadRequest *r = l->request;
  if (r->sources > 0) {
    for (int i = 0; i < r->sources; i++)
      if (r->source[i].library == s->library && strcmp(r->source[i].path, s->path) == 0) return source_text(l, s, r->source[i].text, r->source[i].length);
    loader_line_mistake(l, at_source, at_line, "'%s' is not among the files of this scenario", s->path);
    return false;
  }
  size_t length;
  const char *why;
  bool environment;
  if (!source_place(r->folder, r->library, s->path, s->library, s->shown)) {
    loader_line_mistake(l, at_source, at_line, "the path of '%s' is too long", s->path);
    return false;
  }
  if (r->main && l->sources == 0) snprintf(s->shown, sizeof s->shown, "%s", r->main);
  char *text = file_read(s->shown, &length, &why, &environment);
  if (!text) {
    if (environment) l->mistakes->environment = true;
    if (at_source >= 0) loader_line_mistake(l, at_source, at_line, "cannot read '%s' of the %s: %s", s->path, s->library ? "library" : "scenario's folder", why);
    else mistakes_add(l->mistakes, s->shown, 0, 0, "cannot be read: %s; a scenario is a folder with %s", why, s->path);
    return false;
  }
  bool kept = source_text(l, s, text, length);
  free(text);
  return kept;
}

bool source_place(const char *folder, const char *library, const char *path, bool in_library, char out[SHOWN_PATH]) {
  folder = folder ? folder : ".";
  library = library ? library : ".";
  if (in_library || !strchr(path, '/')) return snprintf(out, SHOWN_PATH, "%s/%s", in_library ? library : folder, path) < SHOWN_PATH;
  const struct { const char *root, *way; } others[] = { { folder, ".." }, { library, "../../scenarios" }, { library, "../../scenarios/history" } };
  enum { OTHERS = sizeof others / sizeof others[0] };
  char way[SHOWN_PATH];
  int found = 0;
  for (size_t i = 0; i < sizeof others / sizeof others[0] && !found; i++) {
    if (snprintf(way, sizeof way, "%s/%s/%s", others[i].root, others[i].way, path) >= SHOWN_PATH) return false;
    FILE *there = fopen(way, "rb");
    found = there && fclose(there) == 0;
    if (found || i <= 1) memcpy(out, way, sizeof way);      /* where there is none, the place among the program's own is named */
  }
  return true;
}

void source_path(char out[96], const char *from, const char *name, bool library) {
  const char *slash = from && !library ? strrchr(from, '/') : NULL;
  snprintf(out, 96, "%.*s%.80s.lua", slash ? (int)(slash - from) + 1 : 0, slash ? from : "", name);
}

int scenario_bases(const Scenario *scenario, BaseName *out, int cap) {
  int count = 0;
  for (int i = 0; i < scenario->sources && count < cap; i++) {
    const char *path = scenario->source[i].path, *slash = scenario->source[i].library ? NULL : strchr(path, '/');
    if (!slash || strcmp(slash, "/scenario.lua") != 0) continue;        /* each has one */
    snprintf(out[count++].id, sizeof out->id, "%.*s", (int)(slash - path) < MAX_ID * 2 ? (int)(slash - path) : MAX_ID * 2 - 1, path);
  }
  return count;
}

int source_read(Loader *l, const char *path, bool library, int at_source, int at_line) {
  Source *s = &l->source[l->sources];
  if (l->sources == MAX_SOURCES) {
    loader_line_mistake(l, at_source, at_line, "more than %d files in one scenario", MAX_SOURCES);
    return -1;
  }
  *s = (Source){ .library = library };
  snprintf(s->path, sizeof s->path, "%s", path);
  memcpy(s->shown, s->path, sizeof s->path);
  if (!source_fetch(l, s, at_source, at_line)) {
    l->incomplete = true;
    return -1;
  }
  int index = l->sources++;
  l->scenario->source[index].text = s->text;
  l->scenario->source[index].length = s->length;
  l->scenario->source[index].library = library;
  memcpy(l->scenario->source[index].path, s->path, sizeof s->path);
  l->scenario->sources = (uint16_t)l->sources;
  size_t fault = text_fault(s->text, s->length);
  if (fault < s->length) {
    int line = 1;
    for (size_t i = 0; i < fault; i++) line += s->text[i] == '\n';
    loader_mistake(l, index, line, text_column(s->text, fault), "found byte 0x%02X, expected UTF-8 text", (unsigned char)s->text[fault]);
    l->incomplete = true;
    return -1;
  }
  if (!tokens_read(&s->tokens, s->text, s->length)) loader_no_memory(l);
  source_check(l, index);
  return index;
}

static int add_globals(lua_State *L) {
  declare_functions(L);
  sandbox_seal(L);
  return 0;
}

static int compile_protected(lua_State *L) {
  compile_all(lua_touserdata(L, 1), L);
  return 0;
}

static void run(Loader *l) {
  Sandbox *s = &l->sandbox;
  if (!sandbox_open(s, LOAD_MEMORY, l) || !sandbox_protect(s, add_globals, NULL)) {
    loader_no_memory(l);
    return;
  }
  sandbox_budget(s, LOAD_BUDGET);
  int main = source_read(l, "scenario.lua", false, -1, 0);
  if (main < 0) return;
  if (!sandbox_load(s, main, l->source[main].text, l->source[main].length) || !sandbox_call(s, 0, 0)) loader_fault(l);
  if (l->mistakes->environment) return;
  sandbox_budget(s, LOAD_BUDGET);       /* what was declared is read even when the declaring ran out */
  s->cap += MACHINE_MEMORY;
  if (!sandbox_protect(s, compile_protected, l)) loader_fault(l);
}

/* By file in the order of reading, then by place; mistakes without a file last. */
static void sort_mistakes(const Loader *l, Mistakes *m) {
  for (int i = 1; i < m->count; i++)
    for (int j = i; j > 0; j--) {
      Mistake *a = &m->mistake[j - 1], *b = &m->mistake[j], t;
      int x = l->sources, y = l->sources;
      for (int k = l->sources - 1; k >= 0; k--) {
        if (strcmp(l->source[k].shown, a->file) == 0) x = k;
        if (strcmp(l->source[k].shown, b->file) == 0) y = k;
      }
      if (x < y || (x == y && (a->line < b->line || (a->line == b->line && a->column <= b->column)))) break;
      t = *a;
      *a = *b;
      *b = t;
    }
}

Scenario *scenario_load(const LoadRequest *request, Mistakes *mistakes) {
  int before = mistakes->count;
  Loader *l = calloc(1, sizeof *l);
  Scenario *scenario = scenario_new();
  if (l) {
    *l = (Loader){ .request = request, .mistakes = mistakes, .scenario = scenario };
    l->scratch = calloc(1, SCRATCH_SIZE);
    l->assume = calloc(MAX_ASSUMPTIONS, sizeof *l->assume);
    l->handle = calloc(MAX_HANDLE_USES, sizeof *l->handle);
  }
  if (!l || !scenario || !l->scratch || !l->assume || !l->handle) {
    mistakes_add(mistakes, "scenario", 0, 0, "no memory left on this computer");
    mistakes->environment = true;
  } else {
    run(l);
    if (l->names.failed) loader_no_memory(l);
    sort_mistakes(l, mistakes);
  }
  if (l) {
    sandbox_close(&l->sandbox);
    for (int i = 0; i < l->sources; i++) tokens_free(&l->source[i].tokens);
    names_free(&l->names);
    free(l->declaration);
    free(l->handle);
    free(l->assume);
    free(l->scratch);
    free(l);
  }
  if (mistakes->count > before || mistakes->environment) {
    scenario_free(scenario);
    return NULL;
  }
  scenario_freeze(scenario);
  return scenario;
}
