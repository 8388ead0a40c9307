/* Cards: a seat's policies as whoever decides looks at them: which to show first, why one cannot be taken now, what the model
 * assumes that it does. The text seat and the table share it. Reads Views only, so it can tell no secret. */
#ifndef STRAITS_CARDS_H
#define STRAITS_CARDS_H

#include "core/view.h"
#include "report/say.h"

/* Cards are read in any phase, and judged as if it were already the one in which they are ordered: "not in this phase" of every
 * card would tell nothing. `out` is the view so changed. */
void cards_view(const View *view, View *out);

/* Why the view's seat cannot order it; MSG_NONE when it can. */
Refusal policy_why_not(const Scenario *scenario, const View *view, int policy);

/* The seat's own policies, those first that matter now: those that can be taken, whose hour has come, that touch what moved this
 * turn. It gives no advice: it does not know what the seat wants. Returns how many. */
int policies_by_relevance(const Scenario *scenario, const View *view, uint8_t out[MAX_POLICIES]);

/* One effect as the model assumes it, in words; empty for what this seat cannot see. */
Line effect_text(const Scenario *scenario, const View *view, const Effect *effect);

#endif
