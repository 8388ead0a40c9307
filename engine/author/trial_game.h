/* One game under test: what the functions of t do. Inside author/. */
#ifndef STRAITS_TRIAL_GAME_H
#define STRAITS_TRIAL_GAME_H

#include "players/player.h"
#include "script/trial.h"

enum { TRIAL_FAILURES = 8 };
typedef struct TrialFailure { int line; char text[320]; } TrialFailure;

typedef struct TrialGame {
  const Scenario *scenario;
  Machines *machines;
  Player player[MAX_SEATS];     /* PLAYER_HUMAN: does only what the test orders */
  Game game;
  GameState begin;              /* where it was begun, with what the test set */
  int begun;                    /* game.advances then: nothing can be set later */
  TrialFailure failure[TRIAL_FAILURES];
  int failures;                 /* all there were */
} TrialGame;

/* False: a closure failed, or no memory. */
bool trial_begin(TrialGame *trial, const Scenario *scenario, Machines *machines, uint64_t seed);
void trial_end(TrialGame *trial);
/* For TrialHooks; with is a TrialGame. */
bool trial_call(void *with, TrialCall *call);
void trial_fail(TrialGame *trial, int line, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* Plays the journal again from where the game was begun. False: it is another game; said as a failure. */
bool trial_replay(TrialGame *trial);

#endif
