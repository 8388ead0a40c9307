/* A failed condition of a policy as a refusal. `handle` is what condition_failing gave. */
#ifndef STRAITS_NEEDS_H
#define STRAITS_NEEDS_H

#include "core/message.h"
#include "core/scenario.h"

Refusal needs_refusal(const Scenario *scenario, const GameState *state, int policy, int handle);

#endif
