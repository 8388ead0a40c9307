/* Outlook: what the players of a game make of its scenario, worked out once: which policies and formations each seat has,
 * what it has at stake in every effect, how it and its ally value the clauses. A pure function of scenario and players; it
 * lives as long as somebody plays, and no decision changes it. */
#ifndef STRAITS_PLAYERS_OUTLOOK_H
#define STRAITS_PLAYERS_OUTLOOK_H

#include "players/player.h"
#include "players/sight.h"

/* Care for the other's gain in the bargain: how many eighths of it count beside one's own, by steps. */
enum { CARES = 11, CARE_UNIT = 8 };
extern const uint8_t care_weight[CARES];
/* Rounds of bargaining, thousandths, after which a seat of this discount (thousandths) cares so much; INT64_MAX never. */
int64_t care_rounds(int32_t discount, int care);

/* What one effect of a policy means to the seat that weighs the policy. */
typedef struct Stake {
  int64_t factor;               /* micro of a point, in 1/1024, for each thousandth of the track, unit of the variable or rung; discounted */
  int32_t amount, low, high, start;   /* as declared: thousandths for a track, units, rungs */
  uint8_t op, target;           /* EffectOp and handle */
} Stake;

#define WORTH_UNKNOWN (INT64_MAX / 4)

/* One policy as its seat weighs it: all that a look at it needs, side by side. */
typedef struct PolicyOutlook {
  int64_t steady;               /* what does not depend on the state: taste, capital, what is hidden; micro of a point */
  int64_t most;                 /* what it can be worth at the very best, whatever the state; WORTH_UNKNOWN without a limit */
  int32_t cost;                 /* thousandths, when not alone */
  uint16_t stake, stakes;       /* first of its stakes, how many; */
  uint16_t tracks;              /* those in tracks come first: how many */
  uint8_t handle, cooldown;
  bool needs, secret;
} PolicyOutlook;

typedef struct SeatOutlook {
  int16_t persona;              /* NO_HANDLE: it weighs nothing */
  bool bound;                   /* it takes no policy (PLAYER_BOUND) */
  SightMap sight, sight_bargain;
  bool bargains;                /* one of the two parties */
  uint8_t policies, first_policy;   /* its own, in Outlook.policy; their keys begin at first_policy + seat */
  uint8_t formations;           /* its own that can move */
  uint8_t formation[MAX_FORMATIONS];
  int64_t care_from[CARES];     /* rounds of bargaining, thousandths, from which it cares so much */
  /* Parties of the bargain only. Worth of each level to itself, thousandths of a point; for each care the score of each level
   * (in eighths of that) and the best of them. The ally's worth is the mean over its seat's declared personas. */
  int32_t mine[MAX_CLAUSES][MAX_LEVELS];
  int32_t score[CARES][MAX_CLAUSES][MAX_LEVELS];
  int32_t best_score[CARES][MAX_CLAUSES];
  uint8_t best[CARES][MAX_CLAUSES];
} SeatOutlook;

typedef struct Outlook {
  SeatOutlook seat[MAX_SEATS];
  PolicyOutlook policy[MAX_POLICIES];   /* by seat, each seat's in the scenario's order */
  uint64_t key[MAX_POLICIES + MAX_SEATS];   /* of their dice, in the same order, with the seat's own after its last policy */
  Stake stake[MAX_EFFECTS];
  uint8_t strait_base[MAX_PLACES], strait_port[MAX_PLACES];
  int strait_bases, strait_ports;
  int64_t loss_weight;          /* in 1/1024 */
  int64_t capital_price;        /* micro of a point for a point of capital */
} Outlook;

void outlook_make(const Scenario *scenario, const Player player[MAX_SEATS], Outlook *out);

/* The other party of the bargain, or NO_HANDLE. */
int ally_of(const Scenario *scenario, int seat);

/* discount^turns in micro (discount in thousandths); turns in thousandths, between whole ones by a straight line. */
int64_t discount_after(int32_t discount, int64_t milli_turns);

#endif
