/* The story: events as lines for a reader. Headlines first, then news, then each track in one line with its causes. A cause
 * is named only to whom the event lets see it; the facilitator reads all. Generated news is marked EXERCISE. */
#ifndef STRAITS_STORY_H
#define STRAITS_STORY_H

#include "report/say.h"

/* May this reader (a seat or FACILITATOR) see the event, and its cause? */
/* A card that no seat is told of: the scenario's machinery, for the facilitator to know and nobody's news. */
bool event_is_hidden_card(const Scenario *s, const Event *event);
bool event_seen(const Event *event, int reader);
bool event_cause_seen(const Event *event, int reader);

/* What caused it, in words: "Invoke 2006", "cost sharing". Empty for CAUSE_NONE. */
Line cause_text(const Scenario *scenario, Cause cause);

/* One event as a line, cause included where the reader may know it. */
Line event_text(const Scenario *scenario, const Event *event, int reader);

/* Tells `count` events. `detail` adds those of weight 0 one by one and small changes too. */
void story_tell(FILE *out, const Scenario *scenario, const Event *event, int count, int reader, bool detail);

/* Index of the first event of a turn or later; `count` if there is none. */
int story_first(const Event *event, int count, int turn);

/* How many of the events this reader may see. */
int story_count(const Event *event, int count, int reader);

/* Looking back over a whole game: each headline but news cards with its turn, and the largest changes of tracks within one
 * turn. */
void story_turning_points(FILE *out, const Scenario *scenario, const Event *event, int count, int reader);

#endif
