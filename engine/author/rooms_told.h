/* The rooms of the rules for who writes a scenario: what each does, what wakes it, which known names it reads and moves, so that an
 * author can choose rooms_off. program.manual holds reads and moves against the rooms' sources, unit.manual what wakes them against play. */
#ifndef STRAITS_ROOMS_TOLD_H
#define STRAITS_ROOMS_TOLD_H

#include "core/scenario.h"

typedef struct RoomTold {
  const char *does;
  const char *wakes;            /* "when ..."; NULL: it acts in every game, whatever is declared */
  const char *reads, *moves;    /* known names with blanks between, in the order of their families; "" none */
} RoomTold;

#define ALWAYS_AWAKE "in every game, whatever is declared"

/* By room number, as room_name counts. */
const RoomTold *room_told(int room);

/* A family of known names: tracks, variables and so on. */
typedef struct KnownFamily { const KnownName *name; int count; const char *what, *plural; } KnownFamily;
extern const KnownFamily known_families[];
extern const int known_families_count;

/* Is the word among those with blanks between? */
bool words_have(const char *words, const char *word);

#endif
