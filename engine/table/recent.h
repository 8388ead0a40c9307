/* Games that were played lately, newest first: their paths, a line each, in the person's own state folder. */
#ifndef STRAITS_RECENT_H
#define STRAITS_RECENT_H

#include "core/limits.h"

#include <stdbool.h>

enum { RECENT_GAMES = 12, RECENT_PATH = 1024 };

typedef struct RecentGame {
  char path[RECENT_PATH], scenario[MAX_ID];     /* scenario: its id as the file says */
  int turn;
  bool over;
  bool gone;                    /* there is no such file now, or it is no game: it can only be forgotten */
} RecentGame;

/* Reads the list and asks each file what it holds. Returns how many; 0 where there is no list or it cannot be read. */
int recent_read(RecentGame games[RECENT_GAMES]);
/* Puts a game first. Its path is kept whole, so that the list holds from any folder. False with errno: it could not be kept,
 * and nothing else is lost by it. */
bool recent_add(const char *path);

#endif
