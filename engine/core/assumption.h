/* The assumption register: every number of the model has a row here, with unit, default, range, source and confidence.
 * Rules' rows are listed by rules/assumptions.def; numbers in a scenario's declarations register themselves. */
#ifndef STRAITS_ASSUMPTION_H
#define STRAITS_ASSUMPTION_H

#include <stdint.h>

typedef struct Assumption {
  const char *name;             /* "deterrence.resolve_share", "policy.invoke_2006.trust" */
  const char *unit;             /* "points", "per year", "days" ... */
  int64_t value, standard, low, high;   /* micro */
  const char *source;           /* a public source, or "judgement" */
  char confidence;              /* 'H', 'M', 'L' */
  char origin;                  /* 'r' rule, 'd' declaration, 's' declared by the scenario's `assume` */
  uint8_t changed;              /* 1 when an override set it */
} Assumption;

#endif
