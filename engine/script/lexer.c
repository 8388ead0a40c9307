/* Owns the reading of a Lua source into tokens, and the check that a text is UTF-8. What the tokens mean is in spans.c. */
#include "script/lexer.h"
#include <stdlib.h>
#include <string.h>

static bool is_name_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool is_keyword(const char *s, size_t n) {
  static const char *const words[] = { "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in",
    "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while" };
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (strlen(words[i]) == n && memcmp(words[i], s, n) == 0) return true;
  return false;
}

static bool push(Tokens *t, size_t start, size_t end, int line, char kind) {
  if (t->count == t->capacity) {
    int capacity = t->capacity ? t->capacity * 2 : 1024;
    Token *fresh = realloc(t->token, (size_t)capacity * sizeof *fresh);
    if (!fresh) {
      t->failed = true;
      return false;
    }
    t->token = fresh;
    t->capacity = capacity;
  }
  t->token[t->count++] = (Token){ (uint32_t)start, (uint32_t)(end - start), line, kind };
  return true;
}

/* At '[': number of '=' of a long bracket, or -1. */
static int long_level(const char *s, size_t i, size_t n) {
  size_t k = i + 1;
  while (k < n && s[k] == '=') k++;
  return k < n && s[k] == '[' ? (int)(k - i - 1) : -1;
}

static size_t long_end(const char *s, size_t i, size_t n, int level, int *line) {
  for (i += (size_t)level + 2; i < n; i++) {
    if (s[i] == '\n') ++*line;
    if (s[i] != ']') continue;
    size_t k = i + 1;
    while (k < n && s[k] == '=') k++;
    if (k < n && s[k] == ']' && (int)(k - i - 1) == level) return k + 1;
  }
  return n;
}

static size_t quoted_end(const char *s, size_t i, size_t n, int *line) {
  char quote = s[i++];
  while (i < n && s[i] != quote && s[i] != '\n') {
    if (s[i] == '\\' && i + 1 < n) {
      i++;
      if (s[i] == '\n') ++*line;
      if (s[i] == 'z')                            /* skips white space, lines included */
        while (i + 1 < n && strchr(" \t\r\n", s[i + 1])) if (s[++i] == '\n') ++*line;
    }
    i++;
  }
  return i < n ? i + 1 : n;
}

bool tokens_read(Tokens *t, const char *s, size_t n) {
  int line = 1;
  size_t i = 0;
  while (i < n) {
    char c = s[i];
    size_t start = i;
    int began = line, level;
    if (c == '\n') line++, i++;
    else if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v') i++;
    else if (c == '-' && i + 1 < n && s[i + 1] == '-') {
      if (i + 2 < n && s[i + 2] == '[' && (level = long_level(s, i + 2, n)) >= 0) i = long_end(s, i + 2, n, level, &line);
      else while (i < n && s[i] != '\n') i++;
    } else if (is_name_start(c)) {
      while (i < n && (is_name_start(s[i]) || is_digit(s[i]))) i++;
      if (!push(t, start, i, began, is_keyword(s + start, i - start) ? 'k' : 'n')) return false;
    } else if (is_digit(c) || (c == '.' && i + 1 < n && is_digit(s[i + 1]))) {
      while (i < n && (is_digit(s[i]) || is_name_start(s[i]) || s[i] == '.' || ((s[i] == '-' || s[i] == '+') && strchr("eEpP", s[i - 1])))) i++;
      if (!push(t, start, i, began, 'd')) return false;
    } else if (c == '"' || c == '\'') {
      i = quoted_end(s, i, n, &line);
      if (!push(t, start, i, began, 's')) return false;
    } else if (c == '[' && (level = long_level(s, i, n)) >= 0) {
      i = long_end(s, i, n, level, &line);
      if (!push(t, start, i, began, 's')) return false;
    } else {
      static const char *const several[] = { "...", "..", "==", "~=", "<=", ">=", "//", "::", "<<", ">>" };
      char kind = c;
      i++;
      for (size_t k = 0; k < sizeof several / sizeof *several; k++) {
        size_t m = strlen(several[k]);
        if (start + m <= n && memcmp(s + start, several[k], m) == 0) {
          kind = 'o';
          i = start + m;
          break;
        }
      }
      if (!push(t, start, i, began, kind)) return false;
    }
  }
  return true;
}

void tokens_free(Tokens *t) {
  free(t->token);
  *t = (Tokens){ 0 };
}

int text_column(const char *text, size_t at) {
  int column = 1;
  for (size_t i = at; i > 0 && text[i - 1] != '\n'; i--)
    if (((unsigned char)text[i - 1] & 0xC0) != 0x80) column++;
  return column;
}

size_t text_fault(const char *text, size_t length) {
  const unsigned char *s = (const unsigned char *)text;
  size_t i = 0;
  while (i < length) {
    unsigned char c = s[i];
    size_t more = c < 0x80 ? 0 : c >= 0xC2 && c < 0xE0 ? 1 : c >= 0xE0 && c < 0xF0 ? 2 : c >= 0xF0 && c < 0xF5 ? 3 : 9;
    if (c == 0 || more == 9 || i + more >= length) return i;
    for (size_t k = 1; k <= more; k++) if ((s[i + k] & 0xC0) != 0x80) return i;
    if ((c == 0xE0 && s[i + 1] < 0xA0) || (c == 0xED && s[i + 1] > 0x9F) || (c == 0xF0 && s[i + 1] < 0x90) || (c == 0xF4 && s[i + 1] > 0x8F)) return i;
    i += more + 1;
  }
  return length;
}
