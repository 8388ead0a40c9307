/* Handouts for a class, made from a scenario: pages of HTML that print on A4 and need nothing from outside. They speak the
 * scenario's language (Scenario.words) and are for the preset in force. */
#ifndef STRAITS_PACKET_H
#define STRAITS_PACKET_H

#include "core/fault.h"
#include "core/scenario.h"

/* Is there nothing at `out`, or an empty folder? */
bool packet_place_is_free(const char *out);
/* Writes the folder `out`; it is there as a whole or not at all. *pages gets how many. `word` is how the scenario was called. */
bool packet_write(const Scenario *scenario, const char *word, const char *out, int *pages, FileFault *fault);

#endif
