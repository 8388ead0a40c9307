/* Backtests: a case of history is played many times, and what happened is put beside what the games brought. Nothing is fitted
 * here and nothing tuned: scores that lose against the naive forecast are told like those that win. */
#ifndef STRAITS_BACKTEST_H
#define STRAITS_BACKTEST_H

#include "lab/lab.h"
#include "lab/score.h"

enum { MAX_CASES = 64, BOOTSTRAP_DRAWS = 2000, FITTED_MOST = 6, POSITION_BINS = 5 };

/* One observed quantity of one case. */
typedef struct BacktestItem {
  const Observed *observed;
  double p5, p50, p95;          /* of the games; of a category: nought */
  double position;              /* where what happened stands among the games, 0 to 1; of a category the share of games that had it */
  double model, naive;          /* scores: CRPS or log score */
  bool covered;                 /* within the 5th and 95th percentile; of a category: nothing */
  int likeliest;                /* category that most games had; -1 none */
} BacktestItem;

typedef struct BacktestCase {
  Scenario *scenario;           /* the caller's */
  const char *name;             /* of its file or folder; the caller's */
  int games, failed, items;
  uint64_t digest;              /* of all games' last states, in order */
  char reason[LAB_REASON];      /* why the first failed game failed */
  BacktestItem item[MAX_OBSERVED];
} BacktestCase;

typedef struct BacktestRequest { uint64_t seed; int games, threads; } BacktestRequest;

/* Plays and scores a case: the two that bargain are bound (players/player.h), all others play by their standard. False: no memory or
 * no machine, told in `mistakes`. */
bool backtest_play(const BacktestRequest *request, Scenario *scenario, const char *name, BacktestCase *out, Mistakes *mistakes);

/* What all cases say together, measure by measure; measures that no case has are left out. */
typedef struct BacktestGroup { int measure; Skill skill; int covered; /* of them within the 90% band; of categories: nought */ } BacktestGroup;
typedef struct BacktestSum {
  BacktestGroup group[MEASURE_COUNT];
  int groups;
  int banded, covered;          /* counts and amounts, and how many lay within the 90% band */
  int position[POSITION_BINS];  /* how many of them stood in each fifth of the games */
  int fitted;                   /* parameters whose source in the register begins with "fitted" */
  double floor;                 /* the worst log score that any category can have */
} BacktestSum;
void backtest_sum(const BacktestCase *cases, int count, BacktestSum *out);

typedef enum BacktestStyle { BACKTEST_TEXT, BACKTEST_MARKDOWN, BACKTEST_CSV } BacktestStyle;
void backtest_tell(const BacktestCase *cases, int count, const BacktestSum *sum, BacktestStyle style, FILE *out);

#endif
