/* The .po format, entry by entry: comments, msgctxt, msgid, msgstr, strings over several lines, escapes. Of an entry with plural
 * forms (msgid_plural, msgstr[0], msgstr[1] ...) the first form is its text: no text that we have is told by a number. */
#ifndef STRAITS_PO_H
#define STRAITS_PO_H

#include <stdbool.h>
#include <stddef.h>

/* One string of an entry. line 0: the entry has none. Ends with a nought, holds no other. */
typedef struct PoText { char *bytes; size_t length, size; int line; } PoText;

typedef struct PoReader {
  const char *at, *end;         /* what is still to be read */
  int line;                     /* of `at`, from 1 */
  PoText context, id, text;     /* of the entry read last */
  PoText other;                 /* its msgid_plural and later forms, one behind the other: read and of no use */
  int forms;                    /* how many msgstr[n] it had; 0: a plain msgstr */
  bool fuzzy, no_memory;
  int fault_line;
  char fault[384];              /* "found ..., expected ..."; "" none */
} PoReader;

void po_begin(PoReader *po, const char *bytes, size_t length);
/* Reads the next entry. False at the end, or with a fault or no_memory. */
bool po_next(PoReader *po);
void po_end(PoReader *po);      /* frees what it took */

#endif
