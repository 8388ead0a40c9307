/* Games that were played lately, newest first: their paths, a line each, in the person's own state folder. */
#ifndef STRAITS_RECENT_H
#define STRAITS_RECENT_H

#include "table/screens_start.h"

/* Reads the list and asks each file what it holds. Returns how many; 0 where there is no list or it cannot be read. */
int recent_read(RecentGame games[RECENT_GAMES]);
/* Puts a game first. Its path is kept whole, so that the list holds from any folder. False with errno: it could not be kept,
 * and nothing else is lost by it. */
bool recent_add(const char *path);

#endif
