/* Changes of tracks and capital, gathered: one line a track, from where to where and why. */
#ifndef STRAITS_CHANGES_H
#define STRAITS_CHANGES_H

#include "report/say.h"

/* Tracks that moved by two points or more get a line each, the others share one; with `detail` all get a line. */
void changes_tell(FILE *out, const Scenario *scenario, const Event *event, int count, int reader, bool detail);

/* Tells the three largest changes of visible tracks within one turn, one a track; how many there were of two points or more. */
int changes_largest(FILE *out, const Scenario *scenario, const Event *event, int count, int reader);

/* Why one track moved within these events: its strongest causes in words, at most `most` of them, each with how much unless
 * `bare`; empty if it did not move. */
Line change_causes(const Scenario *scenario, const Event *event, int count, int track, int reader, int most, bool bare);

#endif
