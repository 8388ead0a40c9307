/* How a turn's bargain ended, in a line, for who may see the packages. */
#ifndef STRAITS_TALKS_H
#define STRAITS_TALKS_H

#include "core/view.h"
#include "report/say.h"

/* Without a deal: what both packages have in common beside the terms in force, or which package there was. Broken off: until
 * when. Empty while rounds go on, to seats that are no party, and after a signature, which is a headline of its own. */
Line talks_ended(const Scenario *scenario, const View *view);

#endif
