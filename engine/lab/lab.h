/* Many games of one scenario: runs, what they say in numbers, rows for other programs, and the speed of it all. Floating
 * point is allowed here: nothing of it flows back into a game. A row is a pure function of scenario, players and seed, so
 * rows are the same and in the same order for any number of threads, and `run --seed` repeats any of them. */
#ifndef STRAITS_LAB_H
#define STRAITS_LAB_H

#include "players/player.h"

enum { LAB_REASON = 200 };

/* One game. */
typedef struct LabRow {
  uint64_t seed;
  uint64_t digest;              /* of the last state; of a failed game: of the last state that stood */
  uint16_t turns;               /* played */
  uint16_t signed_turn;         /* turn of the last signature; 0 none */
  uint16_t tests, incidents;    /* North Korean missile events, lethal incidents */
  uint16_t away;                /* formations not at home when it ended */
  uint8_t rung_peak[MAX_LADDERS];
  int32_t axis[MAX_AXES];       /* outcome, thousandths of a point */
  bool failed;
  char reason[LAB_REASON];      /* why it failed, "" otherwise */
} LabRow;

/* Called from the thread that called lab_run, a few times a second and once at the end. */
typedef void (*LabProgress)(void *self, int done, int games);

/* Shown the state of game `game` (from 0) at the end of each of its turns, by whichever thread plays it: it may write to that game's
 * own place and nowhere else. */
typedef void (*LabTurn)(void *self, int game, const GameState *state);

typedef struct LabRequest {
  const Scenario *scenario;     /* frozen; shared by all threads */
  Player player[MAX_SEATS];     /* player_default for those the user did not name; a human makes every row fail */
  uint64_t seed;                /* of the first game; the others count on from it */
  int games, threads;           /* at least 1 each */
  LabProgress progress;         /* may be NULL */
  void *self;
  LabTurn turn;                 /* may be NULL */
  void *turn_self;
} LabRequest;

typedef struct LabRuns {
  const Scenario *scenario;
  LabRow *row;                  /* in the order of the seeds */
  int rows, failed;
} LabRuns;

/* Plays all. False: no memory, no thread or no machine (told in `mistakes`); a game that fails is a row, not this. */
bool lab_run(const LabRequest *request, LabRuns *out, Mistakes *mistakes);
void lab_runs_free(LabRuns *runs);

/* Plays one game to its end. False: it failed, and the row tells why. */
bool lab_play(const Scenario *scenario, const Player player[MAX_SEATS], uint64_t seed, Machines *machines, LabRow *row);

/* What a sample of numbers says; failed games are left out. Interval: 95%, Student's t. Percentiles: nearest rank. */
typedef struct Spread { int count; double mean, low, high, deviation, p5, p50, p95; } Spread;
Spread spread_of(const double *value, int count);
Spread lab_axis(const LabRuns *runs, int axis);           /* in points */

/* How often something happened; interval: Wilson's, 95%. */
typedef struct Share { int count, of; double share, low, high; } Share;
Share share_of(int count, int of);
Share lab_signed(const LabRuns *runs);                    /* games in which a package was signed */
Share lab_reached(const LabRuns *runs, int ladder, int rung);   /* games whose peak was that rung or a higher one */

/* The table of outcomes for a person: axes with intervals and percentiles, then signed, each ladder's rungs, failures. */
void lab_table(const LabRuns *runs, FILE *out);

/* A heading and a row a game: seed, axes (SEAT.AXIS, points), peaks (rung ids), counts, digest, fingerprint, error.
 * False: the disk refused (errno tells). */
bool lab_csv(const LabRuns *runs, FILE *out);

typedef struct BenchRequest {
  const char *folder, *library; /* as in LoadRequest: august-summit */
  const char *preset;           /* "full" */
  int threads;                  /* all; at least 1 */
  int rounds;                   /* measurements, of which the median is told; 0: 5 */
  int milliseconds;             /* length of one measurement; 0: 1000 */
} BenchRequest;

/* Measures and prints. Exit status: 0 done, 2 the scenario is wrong, 3 memory or threads failed. */
int lab_bench(const BenchRequest *request, FILE *out);

#endif
