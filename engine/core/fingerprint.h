/* The fingerprint of a scenario: two scenarios with the same one play the same games from the same seed and orders. */
#ifndef STRAITS_FINGERPRINT_H
#define STRAITS_FINGERPRINT_H

#include "core/scenario.h"

/* XXH64 over ids, numbers, effects, conditions, assumptions in force and closures' digests; display text is left out. */
uint64_t fingerprint_take(const Scenario *scenario);

#endif
