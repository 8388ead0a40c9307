/* Naive forecasts of what a case of history observed: what a person could have said who had read the newspapers of the years before
 * and no theory. The model has to beat them to be worth its rules. They know what is in `before` and nothing else. */
#ifndef STRAITS_NAIVE_H
#define STRAITS_NAIVE_H

#include "core/scenario.h"

/* Score of the naive forecast at what happened: CRPS of a count or amount, log score of a category. */
double naive_score(const Scenario *scenario, const Observed *observed);

/* What it said, for a person: its mean and deviation; of a category the probability of what happened, and nought. */
typedef struct NaiveSays { double middle, spread; } NaiveSays;
NaiveSays naive_says(const Scenario *scenario, const Observed *observed);

#endif
