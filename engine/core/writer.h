/* Text as snprintf makes it: what does not fit is counted, not written. Remembers how the whole text ends, fitting or not,
 * because what follows can depend on it (core/particle.h). */
#ifndef STRAITS_WRITER_H
#define STRAITS_WRITER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { WRITER_TAIL = 128 };

struct Catalogue;

typedef struct Writer {
  char *out;
  size_t cap, length;           /* length counts what did not fit too */
  char tail[WRITER_TAIL];       /* the last bytes, from a character's beginning or within one */
  size_t tail_used;
  const struct Catalogue *words;/* the language; NULL English */
} Writer;

Writer writer_begin(char *out, size_t cap, const struct Catalogue *words);
void write_bytes(Writer *w, const char *bytes, size_t count);
void write_text(Writer *w, const char *text);
/* Closes the text, cut between characters; returns its whole length. */
int write_end(Writer *w);

void write_grouped(Writer *w, int64_t value);   /* "-1,234" */
/* Thousandths with one decimal, rounded half away from nought; "47.0" too if `always`, else "47"; `plus` before what is more
 * than nought. */
void write_tenths(Writer *w, int64_t milli, bool plus, bool always);

#endif
