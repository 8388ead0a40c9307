/* Seats as the table shows them: a fill of the theme and a code of two letters, one syllable in Hangul. */
#ifndef STRAITS_SEATS_H
#define STRAITS_SEATS_H

#include "core/scenario.h"
#include "report/say.h"
#include "table/theme.h"

/* Colours belong to capitals, not to their place in a scenario. */
ColourRole seat_colour(const Scenario *scenario, int seat);

/* "SE"; "서" where the seat's name is written in Hangul. */
Line seat_code(const Scenario *scenario, int seat);

#endif
