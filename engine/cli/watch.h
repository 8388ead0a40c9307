/* Playing a scenario while its author writes it: sees that a file was saved, reads the scenario again, and carries the game over. */
#ifndef STRAITS_CLI_WATCH_H
#define STRAITS_CLI_WATCH_H

#include "cli/match.h"
#include "session/carry.h"

typedef struct Watch { Match *match; uint64_t stamp; } Watch;

/* The files as they are now: from here on changes count. */
void watch_begin(Watch *watch, Match *match);
/* A WatchAsk whose self is a Watch. */
bool watch_ask(void *self, WatchNews *news);

#endif
