/* Base rates of the ladders' rungs: how often history, or the register's judgement, has seen them, for a turn of this length and
 * the exercise's tempo. Public knowledge: what this game has made likelier or less likely is not in it. */
#ifndef STRAITS_RATES_H
#define STRAITS_RATES_H

#include "core/view.h"

/* Probability within this turn that the ladder reaches that rung by itself, millionths; -1: the register has no rate for it. */
int32_t rung_base_rate(const Scenario *scenario, const View *view, int ladder, int rung);

#endif
