/* Changes of tracks and capital, gathered: one line a track, from where to where and why. */
#ifndef STRAITS_CHANGES_H
#define STRAITS_CHANGES_H

#include "report/say.h"

/* Tracks that moved by two points or more get a line each, the others share one; with `detail` all get a line. */
void changes_tell(FILE *out, const Scenario *scenario, const Event *event, int count, int reader, bool detail);

/* Tells the three largest changes of visible tracks within one turn, one a track; how many there were of two points or more. */
int changes_largest(FILE *out, const Scenario *scenario, const Event *event, int count, int reader);

/* From where to where a track moved within these events, by what the reader may read: the one answer to "how much has it changed",
 * whoever asks. For "since last turn" pass an edition's events. */
typedef struct TrackChange { bool moved; int32_t from, to; } TrackChange;
TrackChange track_change(const Event *event, int count, int track, int reader);

/* How causes are told: each with how much it did, and how many more there are; without these; by their names alone. */
typedef enum CauseForm { CAUSES_COUNTED, CAUSES_NUMBERS, CAUSES_NAMES } CauseForm;
/* Why one track moved within these events: its strongest causes in words, at most `most` of them; empty if it did not move. */
Line change_causes(const Scenario *scenario, const Event *event, int count, int track, int reader, int most, CauseForm form);

/* The edition in which a reader hears of an event: N has what was resolved at the end of turn N - 1, and what turn N brought
 * before its own resolution. "Since last turn" means this on every screen. */
int event_edition(const Event *event);
/* The events of one edition: events lie in the order in which they happened, so it is a stretch of them. */
const Event *edition_events(const Event *event, int count, int edition, int *length);

/* Where a track stood before an edition and where it stands after, thousandths. */
typedef struct Shift { int track; int32_t from, to; } Shift;
/* The tracks that an edition moved by `least` thousandths or more, the furthest first, equals in the scenario's order; how many,
 * at most `cap`. What went up and came back within it has not moved. */
int changes_most(const Scenario *scenario, const Event *event, int count, int reader, int edition, int least, Shift *out, int cap);
/* Why: as change_causes, for one edition. */
Line changes_why(const Scenario *scenario, const Event *event, int count, int reader, int edition, int track, int most, CauseForm form);

/* Why an axis ended where it did: what each cause did to what the axis weighs, as far as the reader saw it, in points of the
 * axis, the strongest first. `loss_weight` is the register's, thousandths: where the whole is a loss, all of it counts so. */
Line axis_causes(const Scenario *scenario, const Event *event, int count, int axis, int reader, int64_t loss_weight, int most);

#endif
