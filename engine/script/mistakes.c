/* The list of mistakes: collected, capped, printed in the order of the sources. */
#include "core/columns.h"
#include "core/utf8.h"
#include "script/lexer.h"
#include "script/script.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_MISTAKES = 100 };

bool mistakes_full(const Mistakes *m) { return m->count >= MOST_MISTAKES; }

/* Every suggestion is told in these words. */
static void note_near(Mistake *e) {
  static const char words[] = "did you mean '";
  const char *from = strstr(e->text, words), *end = from ? strchr(from += sizeof words - 1, '\'') : NULL;
  if (end && end - from < (long)sizeof e->near) memcpy(e->near, from, (size_t)(end - from));
}

void mistakes_add(Mistakes *m, const char *file, int line, int column, const char *format, ...) {
  if (mistakes_full(m)) return;
  if (m->count == m->capacity) {
    int capacity = m->capacity ? m->capacity * 2 : 8;
    Mistake *fresh = realloc(m->mistake, (size_t)capacity * sizeof *fresh);
    if (!fresh) {
      m->environment = true;
      return;
    }
    m->mistake = fresh;
    m->capacity = capacity;
  }
  Mistake *e = &m->mistake[m->count];
  *e = (Mistake){ .line = line, .column = column };
  snprintf(e->file, sizeof e->file, "%s", file);
  va_list args;
  va_start(args, format);
  vsnprintf(e->text, sizeof e->text, format, args);
  va_end(args);
  note_near(e);
  for (int i = 0; i < m->count; i++)      /* a helper called twenty times is wrong once */
    if (m->mistake[i].line == line && m->mistake[i].column == column && strcmp(m->mistake[i].file, e->file) == 0 && strcmp(m->mistake[i].text, e->text) == 0) return;
  m->count++;
}

enum { AROUND = 1, LONGEST_FILE = 1 << 20 };
enum { WIDEST = 160, BEFORE = 100 };      /* columns of an excerpt; of a long line, those before the mark */

/* Where the character of this column, counted from 1, begins; the end of the line when it has fewer. */
static size_t column_start(const char *text, size_t length, int column) {
  size_t at = 0;
  for (; column > 1 && at < length; column--) at += text_step(text + at, length - at);
  return at;
}

/* One line of the file with its number. A very long one is cut where the mark is not. The column counts characters; the mark stands
 * where a terminal shows that character. */
static void excerpt_line(FILE *out, const char *text, size_t length, int number, int column) {
  size_t marked = column_start(text, length, column), from = 0;
  if (text_columns(text, marked) >= WIDEST)
    for (from = marked; text_columns(text + from, marked - from) < BEFORE; ) from = (size_t)(utf8_before(text, text + from) - text);
  const char *cut = from > 0 ? "..." : "";
  fprintf(out, "%6d | %s", number, cut);
  int used = 0;
  size_t at = from;
  for (size_t step; at < length; at += step) {
    step = text_step(text + at, length - at);
    used += text_columns(text + at, step);
    if (used > WIDEST) break;
    if (step == 1) fputc(text[at] == '\t' ? ' ' : (unsigned char)text[at] < 32 || text[at] == 127 ? '?' : text[at], out);
    else fwrite(text + at, 1, step, out);
  }
  fputs(at < length ? "...\n" : "\n", out);
  if (column > 0) fprintf(out, "       | %*s\n", (int)strlen(cut) + text_columns(text + from, marked - from) + 1, "^");
}

void excerpt_print(FILE *out, const char *file, int line, int column) {
  char *text = line > 0 ? malloc(LONGEST_FILE) : NULL;
  FILE *in = text ? fopen(file, "rb") : NULL;
  size_t length = in ? fread(text, 1, LONGEST_FILE, in) : 0;
  if (in) fclose(in);
  if (text_fault(text, length) < length) length = 0;      /* bytes that are no text are not for a terminal */
  int number = 1;
  for (size_t at = 0; at < length && number <= line + AROUND; number++) {
    const char *end = memchr(text + at, '\n', length - at);
    size_t here = end ? (size_t)(end - text) - at : length - at;
    if (number >= line - AROUND) excerpt_line(out, text + at, here, number, number == line ? column : 0);
    at += here + 1;
  }
  free(text);
}

void mistakes_print(const Mistakes *m, FILE *out) {
  for (int i = 0; i < m->count; i++) {
    const Mistake *e = &m->mistake[i];
    if (e->line > 0 && e->column > 0) fprintf(out, "%s:%d:%d: %s\n", e->file, e->line, e->column, e->text);
    else if (e->line > 0) fprintf(out, "%s:%d: %s\n", e->file, e->line, e->text);
    else fprintf(out, "%s: %s\n", e->file, e->text);
    excerpt_print(out, e->file, e->line, e->column);
  }
  if (m->count == MOST_MISTAKES) fprintf(out, "(the first %d mistakes; there may be more)\n", MOST_MISTAKES);
}

void mistakes_free(Mistakes *m) {
  free(m->mistake);
  *m = (Mistakes){ 0 };
}
