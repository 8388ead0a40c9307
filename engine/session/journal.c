/* The journal: orders in the order in which they were given, and a digest for each finished turn. It holds no clicks and no
 * hand-ins: a phase ends where the entries' turn, phase and round change, and then everybody has handed in. */
#include "session/journal.h"
#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_ENTRIES = 64 };

static void *array_grow(void *array, int count, int *capacity, size_t size) {
  if (count < *capacity) return array;
  int larger = *capacity ? *capacity * 2 : FIRST_ENTRIES;
  void *grown = realloc(array, (size_t)larger * size);
  if (grown) *capacity = larger;
  return grown;
}

bool journal_add(Journal *journal, const Entry *entry) {
  Entry *grown = array_grow(journal->entry, journal->count, &journal->capacity, sizeof *grown);
  if (!grown) return false;
  journal->entry = grown;
  grown[journal->count++] = *entry;
  return true;
}

bool journal_add_digest(Journal *journal, TurnDigest digest) {
  TurnDigest *grown = array_grow(journal->digest, journal->digests, &journal->digest_capacity, sizeof *grown);
  if (!grown) return false;
  journal->digest = grown;
  grown[journal->digests++] = digest;
  return true;
}

void journal_remove(Journal *journal, int entry) {
  assert(entry >= 0 && entry < journal->count);
  journal->count--;
  memmove(&journal->entry[entry], &journal->entry[entry + 1], (size_t)(journal->count - entry) * sizeof *journal->entry);
}

void journal_free(Journal *journal) {
  free(journal->entry);
  free(journal->digest);
  *journal = (Journal){0};
}
