/* Which effects a function can do as well as the engine: what changes a number now, certainly, and for good. */
#ifndef STRAITS_BENCH_PLAIN_H
#define STRAITS_BENCH_PLAIN_H

#include "core/fixed.h"
#include "script/script.h"

static inline bool effect_is_plain(const Effect *e) {
  return (e->op == EFFECT_TRACK || e->op == EFFECT_VARIABLE_ADD) && e->delay_days == 0 && e->for_days == 0 && e->chance == CHANCE_ONE;
}

#endif
