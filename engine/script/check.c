/* What the tokens of a source show without running it, so that a slip inside a closure is found when the scenario is loaded and
 * not in the middle of a game: the power sign, names that are neither local nor part of the language, closures that remember. */
#include "script/api.h"
#include "script/loader.h"
#include <stdlib.h>
#include <string.h>

enum { SPACE_LOCAL = 1, SPACE_KNOWN = 2 };

static const char *const functions[] = { "include", "library", "extends", "handle", "policy_handle" };

static bool known_add(Names *n) {
  for (int i = 0; sandbox_globals[i]; i++) if (!names_add(n, SPACE_KNOWN, sandbox_globals[i], 1)) return false;
  for (int i = 0; i < KIND_DECLARED; i++) if (!names_add(n, SPACE_KNOWN, kind_specs[i].name, 1)) return false;
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) if (!names_add(n, SPACE_KNOWN, functions[i], 1)) return false;
  return names_add(n, SPACE_KNOWN, "_ENV", 1);
}

/* Copies a name token; false when it is too long to be one of ours. */
static bool token_word(const Source *s, const Token *t, char out[64]) {
  if (t->length >= 64) return false;
  memcpy(out, s->text + t->start, t->length);
  out[t->length] = 0;
  return true;
}

static bool local_add(Loader *l, Names *n, const Source *s, const Token *t) {
  char word[64];
  if (t->kind != 'n' || !token_word(s, t, word) || names_find(n, SPACE_LOCAL, word) >= 0) return true;
  const char *kept = scenario_text(l->scenario, word, t->length);
  return kept && names_add(n, SPACE_LOCAL, kept, 1);
}

/* Every name that is made local anywhere in the file: scope is left to Lua, which knows it better. */
static bool locals_add(Loader *l, Names *n, const Source *s) {
  const Tokens *t = &s->tokens;
  for (int i = 0; i < t->count; i++) {
    if (t->token[i].kind != 'k') continue;
    bool local = token_is(s->text, &t->token[i], "local"), loop = token_is(s->text, &t->token[i], "for"), function = token_is(s->text, &t->token[i], "function");
    int k = i + 1;
    if (function) {
      while (k < t->count && t->token[k].kind != '(') {
        if (k == i + 1 && !local_add(l, n, s, &t->token[k])) return false;
        k++;
      }
      for (k++; k < t->count && t->token[k].kind != ')'; k++) if (!local_add(l, n, s, &t->token[k])) return false;
    } else if (local || loop) {
      for (; k < t->count && (t->token[k].kind == 'n' || t->token[k].kind == ',' || t->token[k].kind == '<' || t->token[k].kind == '>'); k++)
        if (!local_add(l, n, s, &t->token[k])) return false;
    } else if (token_is(s->text, &t->token[i], "goto") && k < t->count && !local_add(l, n, s, &t->token[k])) {
      return false;
    }
  }
  return true;
}

static void name_check(Loader *l, Names *n, int source, int i) {
  const Source *s = &l->source[source];
  const Token *t = s->tokens.token, *here = &t[i];
  int last = s->tokens.count - 1;
  char word[64];
  if (i > 0 && (t[i - 1].kind == '.' || t[i - 1].kind == ':')) return;                           /* a field */
  if (i > 0 && t[i - 1].kind == 'o' && token_is(s->text, &t[i - 1], "::")) return;               /* a label */
  if (i < last && t[i + 1].kind == '=') return;                                                  /* a key, or an assignment that Lua refuses itself */
  if (!token_word(s, here, word)) return;
  if (names_find(n, SPACE_LOCAL, word) >= 0 || names_find(n, SPACE_KNOWN, word) >= 0) return;
  const char *near = names_nearest(n, SPACE_KNOWN, word);
  if (!near) near = names_nearest(n, SPACE_LOCAL, word);
  int column = text_column(s->text, here->start);
  if (near) loader_mistake(l, source, here->line, column, "unknown name '%s'; did you mean '%s'?", word, near);
  else loader_mistake(l, source, here->line, column, "unknown name '%s': it is neither a local nor part of the scenario language", word);
  if (!names_add(n, SPACE_LOCAL, scenario_text(l->scenario, word, strlen(word)), 1)) loader_no_memory(l);   /* once a file is enough */
}

/* --- what a function sets outside itself --- */

/* Is the name made local inside the function: a parameter, or by local, for or function, anywhere before `at`? */
static bool local_inside(const Source *s, Span function, int at, const char *name) {
  const Token *t = s->tokens.token;
  bool naming = true;                             /* parameters come first */
  for (int i = function.first + 1; i < at; i++) {
    if (t[i].kind == 'k') naming = token_is(s->text, &t[i], "local") || token_is(s->text, &t[i], "for") || token_is(s->text, &t[i], "function");
    else if (naming && t[i].kind == 'n' && token_is(s->text, &t[i], name)) return true;
    else if (naming && t[i].kind != 'n' && !strchr(",(<>", t[i].kind)) naming = false;
  }
  return false;
}

/* Is the name that begins at `i` assigned to: itself, a field of it, or in a list before '='? In a table's braces it is a key. */
static bool assigned(const Source *s, int i, int end) {
  const Token *t = s->tokens.token;
  for (int k = i + 1; k < end;) {
    if (t[k].kind == '=') return true;
    if (t[k].kind == ',' && t[k + 1].kind == 'n') k += 2;
    else if (t[k].kind == '.' && t[k + 1].kind == 'n') k += 2;
    else if (t[k].kind == '[') {
      int depth = 0;
      do depth += t[k].kind == '[' ? 1 : t[k].kind == ']' ? -1 : 0;
      while (++k < end && depth > 0);
    } else return false;
  }
  return false;
}

/* A statement can begin after these: not after '.', ',', an operator or inside an expression. */
static bool begins_statement(const Source *s, int i) {
  static const char *const words[] = { "then", "do", "else", "end", "repeat" };
  const Token *before = &s->tokens.token[i - 1];
  if (before->kind == 'n' || before->kind == 's' || before->kind == 'd' || strchr(");]}", before->kind)) return true;
  for (size_t k = 0; before->kind == 'k' && k < sizeof words / sizeof *words; k++) if (token_is(s->text, before, words[k])) return true;
  return before->kind == 'k' && (token_is(s->text, before, "nil") || token_is(s->text, before, "true") || token_is(s->text, before, "false"));
}

/* Lua decides, C remembers: what a function leaves in a local outside itself would be lost when its machine is rebuilt. */
void memory_check(Loader *l, int source, Span function) {
  const Source *s = &l->source[source];
  const Token *t = s->tokens.token;
  int braces = 0;
  for (int i = function.first + 1; i < function.last; i++) {
    char word[64];
    braces += t[i].kind == '{' ? 1 : t[i].kind == '}' ? -1 : 0;
    if (braces > 0 || t[i].kind != 'n' || !begins_statement(s, i) || !assigned(s, i, function.last)) continue;
    if (!token_word(s, &t[i], word) || local_inside(s, function, i, word)) continue;
    loader_mistake(l, source, t[i].line, text_column(s->text, t[i].start),
                   "'%s' is changed inside a function but lives outside it; what a game must remember is a declared variable", word);
  }
}

/* --- functions of tables that we know --- */

/* BASE.NAME at token `i`: is there such a function? */
static void member_check(Loader *l, int source, int i, ApiPlace place) {
  const Source *s = &l->source[source];
  const Token *t = s->tokens.token;
  const char *names[32];
  int count = 0;
  char word[64];
  if (i + 2 >= s->tokens.count || t[i + 1].kind != '.' || t[i + 2].kind != 'n' || !token_word(s, &t[i + 2], word)) return;
  for (size_t k = 0; k < api_count && count < 32; k++) {
    if (api_functions[k].place != place) continue;
    if (strcmp(api_functions[k].name, word) == 0) return;
    names[count++] = api_functions[k].name;
  }
  for (int k = 0; place == API_MATH && api_math_numbers[k]; k++) if (strcmp(api_math_numbers[k], word) == 0) return;
  const char *near = name_nearest(word, names, count);
  int column = text_column(s->text, t[i + 2].start);
  if (near) loader_mistake(l, source, t[i + 2].line, column, "there is no '%s%s'; did you mean '%s'?", api_tables[place].prefix, word, near);
  else loader_mistake(l, source, t[i + 2].line, column, "there is no '%s%s'; `straits doc` lists what there is", api_tables[place].prefix, word);
}

/* after = function(GAME ...) and score = function(VIEW ...): what is asked of the parameter inside. */
static void closure_members(Loader *l, int source, int i, ApiPlace place) {
  const Source *s = &l->source[source];
  const Token *t = s->tokens.token;
  char parameter[64];
  if (i + 4 >= s->tokens.count || t[i + 1].kind != '=' || !token_is(s->text, &t[i + 2], "function") || t[i + 3].kind != '(' || t[i + 4].kind != 'n' ||
      !token_word(s, &t[i + 4], parameter)) return;
  int end = token_closing(s->text, &s->tokens, i + 2);
  for (int k = i + 5; k < end; k++)
    if (t[k].kind == 'n' && t[k - 1].kind != '.' && token_is(s->text, &t[k], parameter)) member_check(l, source, k, place);
}

static void members_check(Loader *l, Names *names, int source, int i) {
  static const struct { const char *name; ApiPlace place; } libraries[] = { { "math", API_MATH }, { "string", API_STRING }, { "table", API_TABLE } };
  const Source *s = &l->source[source];
  const Token *t = &s->tokens.token[i];
  if (i > 0 && s->tokens.token[i - 1].kind == '.') return;
  for (size_t k = 0; k < sizeof libraries / sizeof *libraries; k++)
    if (token_is(s->text, t, libraries[k].name) && names_find(names, SPACE_LOCAL, libraries[k].name) < 0) member_check(l, source, i, libraries[k].place);
  if (token_is(s->text, t, "after")) closure_members(l, source, i, API_GAME);
  if (token_is(s->text, t, "score")) closure_members(l, source, i, API_VIEW);
}

void source_check(Loader *l, int source) {
  const Source *s = &l->source[source];
  Names names = { 0 };
  if (!known_add(&names) || !locals_add(l, &names, s)) {
    loader_no_memory(l);
    names_free(&names);
    return;
  }
  for (int i = 0; i < s->tokens.count; i++) {
    const Token *t = &s->tokens.token[i];
    if (t->kind == '^')
      loader_mistake(l, source, t->line, text_column(s->text, t->start), "'^' is not available, because its digits differ between machines; multiply, or use math.exp and math.log");
    else if (t->kind == 'n') {
      name_check(l, &names, source, i);
      members_check(l, &names, source, i);
    }
  }
  names_free(&names);
}
