/* What was compiled, put back into words: conditions, effects, turns. For authors' tools; English as the language itself is. */
#ifndef STRAITS_AUTHOR_WORDS_H
#define STRAITS_AUTHOR_WORDS_H

#include "core/scenario.h"

typedef struct Phrase { char text[320]; } Phrase;

/* The group of a condition that begins with this test: "trust at least 40", "talks exactly 1, or turn at least 3". */
Phrase group_words(const Scenario *scenario, Condition condition, int first);
/* First test of the group after this one; the end of the condition when there is none. */
int group_next(const Scenario *scenario, Condition condition, int first);
/* "trust +4", "talks = 1 for 60 days with chance 0.4", "tariff to t250 after 30 days". */
Phrase effect_words(const Scenario *scenario, const Effect *effect);
/* Name of what an effect changes, as its author wrote it, and its kind. */
const char *effect_target(const Scenario *scenario, const Effect *effect);
const char *effect_kind(const Effect *effect);
/* Thousandths as a number; with a sign where asked. */
Phrase points_words(int64_t milli, bool sign);
/* "seoul, washington", or "all". */
Phrase seats_words(const Scenario *scenario, SeatMask mask);

#endif
