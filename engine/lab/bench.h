/* Inside the bench: a game watched by the clock. */
#ifndef STRAITS_LAB_BENCH_H
#define STRAITS_LAB_BENCH_H

#include "lab/lab.h"

enum { BENCH_ROOMS = 64 };

uint64_t bench_now(void);       /* nanoseconds, from any start */

/* Where the time of some games went. Clock calls are counted, so that their own cost can be taken off. */
typedef struct BenchShares {
  uint64_t total, players, lua, room[BENCH_ROOMS];
  uint64_t calls_players, calls_room[BENCH_ROOMS];
  uint64_t orders, turns, games;
} BenchShares;

/* Plays games from `seed` on until `milliseconds` have passed. False: a game failed (see `why`). */
bool bench_shares(const Scenario *scenario, const Player player[MAX_SEATS], uint64_t seed, int milliseconds, Machines *machines,
                  BenchShares *out, char *why, int cap);

double median_of(double *value, int count);     /* sorts */

#endif
