/* Making sights: for the table's host and for tests. Screens see table/sight.h alone. */
#ifndef STRAITS_SIGHT_MAKE_H
#define STRAITS_SIGHT_MAKE_H

#include "session/session.h"
#include "table/sight.h"

typedef struct SightMaker { Sight sight; Event *event; int room; int32_t day[PAST_TURNS + 1]; /* of turns it has seen, plus 1 */ } SightMaker;    /* zeroed memory at first */

/* Fills maker->sight with what the seat sees now (FACILITATOR: all). False: no memory. `human` is the caller's. */
bool sight_make(SightMaker *maker, const Game *game, int seat);
void sight_free(SightMaker *maker);

#endif
