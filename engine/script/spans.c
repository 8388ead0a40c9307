/* Finds declarations and the keys inside their tables among the tokens of a source: where a mistake is, and where a closure's
 * text begins and ends. It follows what is written; a value computed elsewhere is placed at the expression that gives it. */
#include "script/lexer.h"
#include <stdlib.h>
#include <string.h>

bool token_is(const char *text, const Token *token, const char *word) {
  return strlen(word) == token->length && memcmp(text + token->start, word, token->length) == 0;
}

int token_on_line(const Tokens *t, int line) {
  int low = 0, high = t->count;
  while (low < high) {
    int middle = (low + high) / 2;
    if (t->token[middle].line < line) low = middle + 1;
    else high = middle;
  }
  return low < t->count ? low : -1;
}

/* A quoted token that says exactly `id` (which holds no escapes). */
static bool token_quotes(const char *text, const Token *token, const char *id) {
  size_t n = strlen(id);
  return token->kind == 's' && token->length == n + 2 && memcmp(text + token->start + 1, id, n) == 0;
}

/* Depth of brackets and blocks: +1 opens, -1 closes. `while` and `for` open with their `do`. */
static int nesting(const char *text, const Token *token) {
  if (strchr("({[", token->kind)) return 1;
  if (strchr(")}]", token->kind)) return -1;
  if (token->kind != 'k') return 0;
  static const char *const opens[] = { "function", "do", "if", "repeat" }, *const closes[] = { "end", "until" };
  for (int i = 0; i < 4; i++) if (token_is(text, token, opens[i])) return 1;
  for (int i = 0; i < 2; i++) if (token_is(text, token, closes[i])) return -1;
  return 0;
}

/* Token that closes the bracket or block which token `i` opens; the last token if it never closes. */
int token_closing(const char *text, const Tokens *t, int i) {
  int depth = 0;
  for (int k = i; k < t->count; k++) {
    depth += nesting(text, &t->token[k]);
    if (depth <= 0) return k;
  }
  return t->count - 1;
}

Span span_declaration(const char *text, const Tokens *t, int line, const char *word, const char *id) {
  int from = token_on_line(t, line), named = -1, any = -1;
  for (int i = from; i >= 0 && i < t->count && t->token[i].line == line; i++) {
    if (t->token[i].kind != 'n' || !token_is(text, &t->token[i], word)) continue;
    if (any < 0) any = i;
    for (int k = i + 1; k <= i + 2 && k < t->count; k++)
      if (token_quotes(text, &t->token[k], id) && named < 0) named = i;
  }
  int first = named >= 0 ? named : any >= 0 ? any : from;
  if (first < 0) return (Span){ -1, -1 };
  int last = first;
  for (int k = first + 1; k < t->count; k++) {
    char kind = t->token[k].kind;
    if (kind == '{') {
      last = token_closing(text, t, k);
      break;
    }
    if (kind != 's' && kind != 'n' && kind != '(' && kind != ')' && kind != 'o' && kind != '.') break;
    last = k;
  }
  return (Span){ first, last };
}

/* Last token of the expression that begins at `i` and ends before a separator or the table's closing bracket. */
static int value_end(const char *text, const Tokens *t, int i, int close) {
  for (int k = i; k < close;) {
    if (t->token[k].kind == ',' || t->token[k].kind == ';') return k - 1;
    k = nesting(text, &t->token[k]) > 0 ? token_closing(text, t, k) + 1 : k + 1;
  }
  return close - 1;
}

/* In the table that opens at token `open`: the value of one step, and its key's token. */
static Span table_item(const char *text, const Tokens *t, int open, PathStep step, int *key) {
  int close = token_closing(text, t, open), item = 0;
  for (int i = open + 1; i < close;) {
    const Token *token = &t->token[i];
    int value = i, at = i;
    bool found;
    if (token->kind == 'n' && i + 1 < close && t->token[i + 1].kind == '=') {
      value = i + 2;
      found = step.key && token_is(text, token, step.key);
    } else if (token->kind == '[') {
      int end = token_closing(text, t, i);
      value = end + 1 < close && t->token[end + 1].kind == '=' ? end + 2 : end + 1;
      const Token *inside = &t->token[i + 1];
      found = step.key ? token_quotes(text, inside, step.key) : inside->kind == 'd' && atoi(text + inside->start) == step.index;
    } else {
      found = !step.key && ++item == step.index;
    }
    int last = value_end(text, t, value, close);
    if (found) {
      *key = at;
      return (Span){ value, last < value ? value : last };
    }
    i = last + 1;
    if (i < close && (t->token[i].kind == ',' || t->token[i].kind == ';')) i++;
    else if (i <= at) i = at + 1;
  }
  return (Span){ -1, -1 };
}

Span span_path(const char *text, const Tokens *t, Span declaration, const PathStep *path, int steps, int *key) {
  Span span = declaration;
  *key = span.first;
  if (span.first < 0) return span;
  int open = span.first;
  while (open <= span.last && t->token[open].kind != '{') open++;
  for (int i = 0; i < steps && open <= span.last; i++) {
    Span inner = table_item(text, t, open, path[i], key);
    if (inner.first < 0) break;
    span = inner;
    open = span.first;
    if (t->token[open].kind != '{') break;
  }
  return span;
}

Span span_function(const char *text, const Tokens *t, int first_line, int last_line) {
  Span span = { -1, -1 };
  int found = 0;
  for (int i = token_on_line(t, first_line); i >= 0 && i < t->count && t->token[i].line == first_line; i++) {
    if (t->token[i].kind != 'k' || !token_is(text, &t->token[i], "function")) continue;
    int end = token_closing(text, t, i);
    if (t->token[end].line != last_line) continue;
    span = (Span){ i, end };
    found++;
  }
  return found == 1 ? span : (Span){ -1, -1 };
}
