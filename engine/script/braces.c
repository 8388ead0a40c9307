/* Where a bracket is likely missing. Lua notices at the next declaration or at the end of the file; an author looks for the line of
 * the slip. Declarations are regular enough to guess it from the tokens alone: what cannot be right there is the first sign. */
#include "script/loader.h"
#include <string.h>

enum { DEEPEST = 32 };

/* Fields that tables inside declarations have, too: they say nothing about how deep we are. */
static bool field_is_inner(const char *text, const Token *t) {
  char word[MAX_ID];
  if (t->length >= sizeof word) return true;
  memcpy(word, text + t->start, t->length);
  word[t->length] = 0;
  for (int kind = KIND_DECLARED; kind < KIND_COUNT; kind++) if (field_find(kind, word)) return true;
  return false;
}

static bool is_field_of(const char *text, const Token *t, int kind) {
  int count;
  const Field *f = kind_fields(kind, &count);
  for (int i = 0; i < count; i++) if (token_is(text, t, f[i].name)) return true;
  return false;
}

/* Token at which the tables of the declaration that begins at `first` cannot be as their author meant: a field of the declaration
 * inside an inner table, a table between named values, three opening brackets in a row. -1: nothing is odd up to `end`. */
static int odd_token(const Source *s, int kind, int first, int end) {
  const Token *t = s->tokens.token;
  bool named[DEEPEST] = { false };      /* the table at this depth has named values */
  int depth = 0;
  for (int i = first; i < end; i++) {
    if (t[i].kind == '{') {
      if (depth >= 2 && t[i - 1].kind == '{' && t[i - 2].kind == '{') return i;
      if (depth >= 2 && depth < DEEPEST && named[depth] && (t[i - 1].kind == ',' || t[i - 1].kind == ';')) return i - 1;
      if (++depth < DEEPEST) named[depth] = false;
    } else if (t[i].kind == '}') {
      depth--;
    } else if (t[i].kind == 'k' && token_is(s->text, &t[i], "function")) {
      i = token_closing(s->text, &s->tokens, i);
    } else if (t[i].kind == 'n' && i + 1 < end && t[i + 1].kind == '=' && depth > 0 && depth < DEEPEST) {
      if (depth >= 2 && t[i].line != t[i - 1].line && is_field_of(s->text, &t[i], kind) && !field_is_inner(s->text, &t[i])) return i - 1;
      named[depth] = true;
    }
  }
  return -1;
}

bool brace_suspect(Loader *l, int source, int open_line, int error_line, int *line, int *column) {
  const Source *s = &l->source[source];
  int first = token_on_line(&s->tokens, open_line), end = error_line > 0 ? token_on_line(&s->tokens, error_line) : s->tokens.count;
  if (end < 0) end = s->tokens.count;
  for (int k = 0; first >= 0 && first < end && k < KIND_DECLARED; k++) {
    if (!token_is(s->text, &s->tokens.token[first], kind_specs[k].name)) continue;
    int odd = odd_token(s, k, first, end);
    if (odd < 0) return false;
    *line = s->tokens.token[odd].line;
    *column = text_column(s->text, s->tokens.token[odd].start);
    return true;
  }
  return false;
}
