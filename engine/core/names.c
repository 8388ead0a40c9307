/* The known names of known.h as tables, and the suggestion for a misspelt one. */
#include "core/scenario.h"

#include <string.h>

#define NAME_ROW(e, name, doc) {name, doc},
const KnownName known_tracks[KT_COUNT] = {KNOWN_TRACKS(NAME_ROW)};
const KnownName known_variables[KV_COUNT] = {KNOWN_VARIABLES(NAME_ROW)};
const KnownName known_ladders[KL_COUNT] = {KNOWN_LADDERS(NAME_ROW)};
const KnownName known_rungs[KR_COUNT] = {KNOWN_RUNGS(NAME_ROW)};
const KnownName known_clauses[KC_COUNT] = {KNOWN_CLAUSES(NAME_ROW)};
const KnownName known_levels[LEVEL_COUNT] = {KNOWN_LEVELS(NAME_ROW)};
const KnownName known_seats[KS_COUNT] = {KNOWN_SEATS(NAME_ROW)};
const KnownName known_reports[KI_COUNT] = {KNOWN_REPORTS(NAME_ROW)};

enum { LONGEST = 127 };         /* register names are the longest that anybody misspells */

/* Edits (a byte put in, left out, changed, or swapped with the next) that turn `a` into `b`. */
static int edit_distance(const char *a, int a_length, const char *b, int b_length) {
  int row[3][LONGEST + 1];      /* of the last but one, the last and the present byte of `a` */
  int *older = row[0], *old = row[1], *now = row[2];
  for (int j = 0; j <= b_length; j++) old[j] = j;
  for (int i = 1; i <= a_length; i++) {
    now[0] = i;
    for (int j = 1; j <= b_length; j++) {
      int best = old[j - 1] + (a[i - 1] != b[j - 1]);
      if (old[j] + 1 < best) best = old[j] + 1;
      if (now[j - 1] + 1 < best) best = now[j - 1] + 1;
      bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped && older[j - 2] + 1 < best) best = older[j - 2] + 1;
      now[j] = best;
    }
    int *spare = older;
    older = old;
    old = now;
    now = spare;
  }
  return old[b_length];
}

const char *name_nearest(const char *wrong, const char *const *names, int count) {
  size_t length = strlen(wrong);
  if (length > LONGEST) return NULL;
  int limit = (int)length / 3 > 1 ? (int)length / 3 : 1;
  const char *nearest = NULL;
  for (int i = 0; i < count; i++) {
    size_t other = strlen(names[i]);
    if (other > LONGEST) continue;
    int distance = edit_distance(wrong, (int)length, names[i], (int)other);
    if (distance <= limit) {
      nearest = names[i];
      limit = distance - 1;     /* the first of equals stays */
      if (limit < 0) break;
    }
  }
  return nearest;
}
