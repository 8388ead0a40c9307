/* How the bargain of the turn ended, as far as the seat that looks may know it. */
#ifndef STRAITS_BARGAIN_END_H
#define STRAITS_BARGAIN_END_H

#include "report/say.h"
#include "table/sight.h"

/* Is this turn's bargain over? */
bool bargain_ended(const Sight *sight);
/* The line; empty while it goes on, where there is none, and while talks are broken off from a turn before. */
Line bargain_end(const Sight *sight);

#endif
