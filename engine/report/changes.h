/* Changes of tracks and capital, gathered: one line a track, from where to where and why. */
#ifndef STRAITS_CHANGES_H
#define STRAITS_CHANGES_H

#include "report/say.h"

/* Tracks that moved by two points or more get a line each, the others share one; with `detail` all get a line. */
void changes_tell(FILE *out, const Scenario *scenario, const Event *event, int count, int reader, bool detail);

/* Tells the three largest changes of visible tracks within one turn, one a track; how many there were of two points or more. */
int changes_largest(FILE *out, const Scenario *scenario, const Event *event, int count, int reader);

/* From where to where a track moved within these events, by what the reader may read: the one answer to "how much has it changed",
 * whoever asks. For "since the last turn" pass the events from story_first(.., turn - 1) on. */
typedef struct TrackChange { bool moved; int32_t from, to; } TrackChange;
TrackChange track_change(const Event *event, int count, int track, int reader);

/* Why one track moved within these events: its strongest causes in words, at most `most` of them, each with how much unless
 * `bare`; empty if it did not move. */
Line change_causes(const Scenario *scenario, const Event *event, int count, int track, int reader, int most, bool bare);

#endif
