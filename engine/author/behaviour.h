/* What a scenario does when it is played a thousand times: what is never or always done, never happens, never moves. `straits check
 * --behaviour` tells it, each with the place where it was declared and seeds that show it. */
#ifndef STRAITS_BEHAVIOUR_H
#define STRAITS_BEHAVIOUR_H

#include "script/script.h"

typedef struct BehaviourAsked {
  const char *folder, *library, *name;  /* name: as the scenario is called on the command line */
  const char *preset;                   /* NULL: all take turns */
  int games, threads;                   /* at least 1 each */
  bool json;
} BehaviourAsked;

/* Plays the games and tells on `out` what it found, or "all right" with counts. The number of findings, notes left out; -1: no memory or functions
 * that do not start (mistakes). The same for any number of threads. */
int behaviour_report(const BehaviourAsked *asked, FILE *out, Mistakes *mistakes);

#endif
