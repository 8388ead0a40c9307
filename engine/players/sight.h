/* Sight: the views of computer seats, kept from phase to phase and refreshed instead of made anew. Most of a state is hidden
 * from any one seat, and what is hidden stays nought, so only what the seat may see is written. Which that is, only the
 * scenario's view_mask says; sight_refresh gives the same bytes as view_make (checked builds compare them at every call). */
#ifndef STRAITS_PLAYERS_SIGHT_H
#define STRAITS_PLAYERS_SIGHT_H

#include "core/view.h"

enum { SIGHT_STEP = 32, SIGHT_RUNS = 160 };   /* bytes masked at once; runs of steps in which a seat sees anything */

typedef struct SightMap { int runs; struct { uint16_t from, to; } run[SIGHT_RUNS]; } SightMap;   /* bytes of GameState */

/* Maps of all that the seat sees, and of what a further round of the bargain can have changed of it. */
void sight_maps(const Scenario *scenario, int seat, SightMap *all, SightMap *bargain);

/* `view` must hold nothing but noughts or an earlier view of the same seat (with its own orders applied, at most). */
void sight_refresh(const Scenario *scenario, const SightMap *map, const GameState *state, int seat, View *view);

#endif
