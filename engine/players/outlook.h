/* Outlook: what the players of a game make of its scenario, worked out once: which policies and formations each seat has,
 * what it has at stake in every effect, how it and its ally value the clauses. A pure function of scenario and players; it
 * lives as long as one call of players_run, and no decision changes it. */
#ifndef STRAITS_PLAYERS_OUTLOOK_H
#define STRAITS_PLAYERS_OUTLOOK_H

#include "players/player.h"

/* What one effect of a policy means to the seat that weighs the policy. */
typedef struct Stake {
  int64_t factor;               /* micro of a point for each point of the track, unit of the variable or rung; discounted */
  int32_t amount, low, high, start;   /* as declared: thousandths for a track, units, rungs */
  uint8_t op, target;           /* EffectOp and handle */
} Stake;

typedef struct SeatOutlook {
  int16_t persona;              /* NO_HANDLE: it weighs nothing */
  uint8_t policies, formations;
  uint8_t policy[MAX_POLICIES], formation[MAX_FORMATIONS];   /* its own; formations that can move */
  /* Worth of each level, thousandths of a point, beyond the last level far below any; `theirs`: the mean over the ally's
   * declared personas. Parties of the bargain only. */
  int32_t mine[MAX_CLAUSES][MAX_LEVELS], theirs[MAX_CLAUSES][MAX_LEVELS];
} SeatOutlook;

typedef struct Outlook {
  SeatOutlook seat[MAX_SEATS];
  uint16_t stake_first[MAX_POLICIES], stake_count[MAX_POLICIES];
  int64_t steady[MAX_POLICIES]; /* what does not depend on the state: taste, capital, what is hidden; micro of a point */
  Stake stake[MAX_EFFECTS];
  uint8_t strait_base[MAX_PLACES];
  int strait_bases;
  int64_t loss_weight;          /* thousandths */
  int64_t capital_price;        /* micro of a point for a point of capital */
} Outlook;

void outlook_make(const Scenario *scenario, const Player player[MAX_SEATS], Outlook *out);

/* The other party of the bargain, or NO_HANDLE. */
int ally_of(const Scenario *scenario, int seat);

/* discount^turns in micro (discount in thousandths); turns in thousandths, between whole ones by a straight line. */
int64_t discount_after(int32_t discount, int64_t milli_turns);

#endif
