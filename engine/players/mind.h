/* Inside players: one seat making up its mind in one phase. It has its own copy of its View, in which its orders stand as
 * they are given, so that each is weighed and checked with the earlier ones in place. */
#ifndef STRAITS_PLAYERS_MIND_H
#define STRAITS_PLAYERS_MIND_H

#include "core/fixed.h"
#include "players/choice.h"
#include "players/outlook.h"
#include "rules/room.h"

enum { MIND_ORDERS = SEAT_ORDERS + 1 };

typedef struct Mind {
  const Scenario *scenario;
  const Outlook *outlook;
  View *view;                   /* this seat's own, changed by mind_give */
  Dice dice;                    /* player_dice */
  Machines *machines;           /* for persona closures; may be NULL for personas without */
  int seat, ally;               /* ally: the other party of the bargain, or NO_HANDLE */
  int persona;
  int64_t haste;                /* persona_haste */
  Order *out;
  int count;
  bool failed;                  /* a script failed */
} Mind;

/* Judgements of how computer seats play; none of them is physics. Those that analysts vary are rows of the register
 * (players.*); these are habits of search. */
enum {
  FORMATIONS_LOOKED_AT = 8,     /* a turn: staffs do not review every unit every week */
  STRAIT_REPORT_ALARM = 500,    /* stated probability (thousandths) at which units are moved before the ladder moves */
  CONSENT_TRUST = 3000,         /* trust, thousandths of a point, that granting a request wins and refusing loses */
  SHARE_ALARM = 400,            /* stated probability (thousandths) from which a report is worth sending at all */
  SHARE_TRUST = 500,            /* trust, thousandths of a point, that a shared report wins in its sender's eyes */
  HASTE_LEAST = 500, HASTE_MOST = 1500,   /* a round counts between so many thousandths of one: each game's own, and private */
  SILENT_BLUFF_SHARE = 4,       /* a seat moves units silently a quarter as often as it bluffs */
  WALK_BLUFF_SHARE = 8,         /* and walks away an eighth as often, when the offer is hopeless */
  WALK_DEPTH = 2                /* hopeless: worse than minus this many times the reserve */
};

/* Gives an order if it is legal and there is room; true when it was taken. */
bool mind_give(Mind *mind, const Order *order);
bool mind_give_simple(Mind *mind, OrderKind kind, int subject, int target, int32_t amount);

/* A known track's worth to the persona, thousandths per point; 0 without such a track. */
int32_t mind_worth(const Mind *mind, KnownTrack track);
/* Noise of an option, micro of a point: Gumbel times the persona's temperature. */
int64_t mind_noise(const Mind *mind, int purpose, uint64_t entity, uint32_t ordinal);

/* The same for many options at once, ordinal 0. */
void mind_noises(const Mind *mind, int purpose, const uint64_t *entity, int count, int64_t *noise);

/* Random player (random.c). */
void random_bargain(Mind *mind);
void random_orders(Mind *mind);

/* Persona: the bargain, consent, reports, forecast; and its policies and redeployments, weighed against each other. */
void persona_bargain(Mind *mind);
/* How much a round wears on the seat in this game, thousandths: what makes agreement come early, late or not at all. */
int64_t persona_haste(const Scenario *scenario, uint64_t seed, int seat);
void persona_consent(Mind *mind);
void persona_share(Mind *mind);
void persona_forecast(Mind *mind);
void persona_orders(Mind *mind);

/* One thing a persona could do with an open or secret order. Scores are in micro of a point. */
typedef struct Option { int64_t score; uint16_t subject, target; uint8_t kind, procedure; bool secret; } Option;
enum { MAX_OPTIONS = MAX_POLICIES + FORMATIONS_LOOKED_AT };

/* Worth of a policy before noise, micro of a point. */
int64_t policy_worth(const Mind *mind, const PolicyOutlook *policy);
/* Adds redeployments that score more than doing nothing; returns the new count. */
int redeploy_options(const Mind *mind, int64_t nothing, Option *option, int count);

#endif
