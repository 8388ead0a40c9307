/* The rules' rows of the assumption register by name: an index into Scenario.assumption. assumptions.def is the table. */
#ifndef STRAITS_REGISTER_H
#define STRAITS_REGISTER_H

#include "core/fixed.h"
#include "core/scenario.h"

typedef enum AssumptionId {
#define R(id, name, unit, standard, low, high, source, confidence) id,
#include "rules/assumptions.def"
#undef R
  RULE_ASSUMPTIONS
} AssumptionId;
_Static_assert((int)RULE_ASSUMPTIONS <= (int)RULE_VALUES, "more rows than scenario.h keeps side by side");

static inline int64_t register_micro(const Scenario *s, AssumptionId id) { return s->rule_value[id]; }
static inline int32_t register_milli(const Scenario *s, AssumptionId id) { return s->rule_milli[id]; }

#endif
