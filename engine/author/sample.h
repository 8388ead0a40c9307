/* A sample: many games of computer seats, watched. Game i is a pure function of the scenario and i: its seed counts on from 1, the
 * scenario's presets take turns, and who plays goes round in fours (sample_who), so that options get tried that one school of
 * thought never takes. All that is kept are sums, lowest seeds and extremes, so that threads leave no trace in it. */
#ifndef STRAITS_AUTHOR_SAMPLE_H
#define STRAITS_AUTHOR_SAMPLE_H

#include "lab/lab.h"

enum { SEEDS_KEPT = 3, SAMPLE_TURNS = 200, AT_RANDOM = MAX_PERSONAS, WHO = MAX_PERSONAS + 1 };

/* The lowest seeds of games in which something was so. */
typedef struct Seeds { uint64_t seed[SEEDS_KEPT]; int count; } Seeds;
typedef struct Extreme { int64_t value; uint64_t seed; bool there; } Extreme;
/* Sum, and sum of squares, of what was counted `count` times. */
typedef struct Moments { int64_t count, sum, squares, moved; /* times it was not 0 */ } Moments;

/* Nothing but sums: merged as one row of numbers. Turns count at the moment when the seat begins to give orders. */
typedef struct SampleSums {
  int64_t games, turns, schooled;                       /* schooled: games in which no seat that has personas was played at random */
  int64_t bargained, signed_once;                       /* of the schooled, those played to their end; in which a package was signed */
  int64_t failed, early;                                /* a function failed; ended before its preset's fewest turns */
  int64_t legal[MAX_POLICIES][WHO], taken[MAX_POLICIES][WHO];   /* turns, by who played the seat: a persona, or AT_RANDOM */
  int64_t games_taken[MAX_POLICIES][2];                 /* games; 0 by personas, 1 at random */
  int64_t needing[MAX_POLICIES], poor[MAX_POLICIES], resting[MAX_POLICIES];     /* turns refused: its needs, its cost, its cooldown */
  int64_t out_of_reach[MAX_POLICIES][MAX_POLICIES];     /* turns in which the first was legal and the second lacked its needs or was dearer */
  int64_t both[MAX_POLICIES][MAX_POLICIES], chosen[MAX_POLICIES][MAX_POLICIES]; /* both legal; and the first was taken then */
  int64_t open[MAX_CARDS], held[MAX_CARDS], played[MAX_CARDS], hoped[MAX_CARDS];        /* turns within its days; and its condition held; drawn; expected draws, micro */
  int64_t failing[MAX_TESTS];                           /* turns in which a policy's or card's condition failed first at this test */
  int64_t track_seen, track_low[MAX_TRACKS], track_high[MAX_TRACKS];    /* turns of schooled games; at its bounds */
  int64_t persona_games[MAX_PERSONAS];
  /* of the policy looked at */
  int64_t legal_turn[SAMPLE_TURNS + 1], taken_turn[SAMPLE_TURNS + 1];
} SampleSums;

typedef struct SampleSeeds {
  Seeds failed, early, untaken[MAX_POLICIES], taken[MAX_POLICIES], taken_random[MAX_POLICIES], refused[MAX_POLICIES];   /* untaken: legal to a persona and left */
  Seeds signed_once, unsigned_ever;
  Seeds held[MAX_CARDS], played[MAX_CARDS], persona[MAX_PERSONAS], stuck_low[MAX_TRACKS], stuck_high[MAX_TRACKS];
} SampleSeeds;

/* The policy looked at against the same turn with the same luck and the same orders but this one. */
typedef struct SampleChange {
  Moments track[MAX_TRACKS], variable[MAX_VARIABLES], rung[MAX_LADDERS], capital[MAX_SEATS];   /* when the next turn's news are read */
  Moments axis[MAX_AXES];                               /* when the game is over, players going on as they see fit; from its first taking */
} SampleChange;

typedef struct Sample {
  SampleSums sum;
  SampleSeeds seeds;
  SampleChange change;
  Extreme capital[MAX_SEATS];                           /* where a persona of the seat played it */
  Extreme signed_soonest, signed_latest;                /* turn of a game's first signature */
  Extreme axis_low[MAX_AXES], axis_high[MAX_AXES], track_low[MAX_TRACKS], track_high[MAX_TRACKS];
  Coverage coverage;
  uint64_t failed_seed;
  char failed[400];                                     /* why the game of that seed failed */
} Sample;

typedef struct SampleAsked {
  Scenario *const *scenario;                            /* the same, once for each preset */
  int presets, games, threads;
  int policy;                                           /* looked at closely; NO_HANDLE none */
} SampleAsked;

/* Who plays game i, with which preset and seed. Of four games: the default players; personas in all combinations; everybody at
 * random; each seat a persona or at random. */
typedef struct SampleWho { int preset; uint64_t seed; Player player[MAX_SEATS]; } SampleWho;
SampleWho sample_who(const Scenario *scenario, int presets, int game);

/* NULL: no memory, no thread, or functions that do not start (mistakes). */
Sample *sample_take(const SampleAsked *asked, Mistakes *mistakes);
void sample_free(Sample *sample);

/* Plays one game and adds what it showed. Inside author/. */
void sample_game(Sample *sample, const SampleAsked *asked, int game, Machines *machines);
void seeds_note(Seeds *seeds, uint64_t seed);
void extreme_note(Extreme *extreme, int64_t value, uint64_t seed, bool higher);

/* The presets of a scenario in a folder, each loaded; their number, or 0 with mistakes. `preset`: this one alone; NULL all. */
int presets_load(const char *folder, const char *library, const char *preset, Scenario *out[MAX_PRESETS], Mistakes *mistakes);
void presets_free(Scenario *scenario[MAX_PRESETS], int presets);

/* "straits run NAME --seed 17 --seat seoul=random": the command that plays game i again. `preset`: the only one that was played, or NULL. */
typedef struct Repeat { char text[400]; } Repeat;
Repeat sample_repeat(const Scenario *scenario, int presets, const char *preset, const char *name, int game);

#endif
