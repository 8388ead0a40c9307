/* Changes of tracks and capital, gathered: one line a track, from where to where and why. Inside report/. */
#ifndef STRAITS_CHANGES_H
#define STRAITS_CHANGES_H

#include "report/say.h"

/* Tracks that moved by a point or more get a line each, the others share one; with `detail` all get a line. */
void changes_tell(FILE *out, const Scenario *scenario, const Event *event, int count, int reader, bool detail);

/* Tells the largest change of a visible track within one turn; false if none moved by a point. */
bool changes_largest(FILE *out, const Scenario *scenario, const Event *event, int count, int reader);

#endif
