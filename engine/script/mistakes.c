/* The list of mistakes: collected, capped, printed in the order of the sources. */
#include "script/script.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_MISTAKES = 100 };

bool mistakes_full(const Mistakes *m) { return m->count >= MOST_MISTAKES; }

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
  for (int i = 0; i < m->count; i++)      /* a helper called twenty times is wrong once */
    if (m->mistake[i].line == line && m->mistake[i].column == column && strcmp(m->mistake[i].file, e->file) == 0 && strcmp(m->mistake[i].text, e->text) == 0) return;
  m->count++;
}

void mistakes_print(const Mistakes *m, FILE *out) {
  for (int i = 0; i < m->count; i++) {
    const Mistake *e = &m->mistake[i];
    if (e->line > 0 && e->column > 0) fprintf(out, "%s:%d:%d: %s\n", e->file, e->line, e->column, e->text);
    else if (e->line > 0) fprintf(out, "%s:%d: %s\n", e->file, e->line, e->text);
    else fprintf(out, "%s: %s\n", e->file, e->text);
  }
  if (m->count == MOST_MISTAKES) fprintf(out, "(the first %d mistakes; there may be more)\n", MOST_MISTAKES);
}

void mistakes_free(Mistakes *m) {
  free(m->mistake);
  *m = (Mistakes){ 0 };
}
