/* Keyed dice: a draw is a pure function of (seed, stream, turn, purpose, entity, ordinal). Purpose and entity are hashes of
 * stable names, never handles or counters, so a thing added or changed leaves all other luck as it was. The generator is
 * Philox4x32-7 (Salmon et al. 2011), used as a block cipher over the key's parts. */
#ifndef STRAITS_DICE_H
#define STRAITS_DICE_H

#include <stdint.h>

/* The world draws from STREAM_WORLD; players and searches from their own, so that thinking changes no luck. */
typedef enum DiceStream { STREAM_WORLD, STREAM_PLAYERS, STREAM_ESTIMATE } DiceStream;

typedef struct Dice {
  uint64_t seed;
  uint32_t stream;
  uint32_t turn;
} Dice;

/* Hash of a stable name (XXH64, seed 0): "purpose:missile-test", "formation:pat_a652". */
uint64_t name_key(const char *name);

/* 32 random bits. Ordinal below 2^16, turn below 2^14, so that every part enters the block without loss. */
uint32_t dice_draw(Dice dice, uint32_t purpose, uint64_t entity, uint32_t ordinal);

/* The draws of many entities at once: out[i] is what dice_draw would give for entity[i] and ordinal 0. Several times cheaper. */
void dice_draw_many(Dice dice, uint32_t purpose, const uint64_t *entity, int count, uint32_t *out);

/* True with probability p / 2^32. Monotone in p: with the same key, what happens at p happens at every larger p. */
int dice_chance(Dice dice, uint32_t purpose, uint64_t entity, uint32_t ordinal, uint32_t p);

/* Does what happens with a yearly probability (micro) happen within so many thousandths of a day? The same as
 * dice_chance(..., chance_in_milli_days(yearly_micro, milli_days)), without its cost where the answer is plainly no. */
int dice_yearly(Dice dice, uint32_t purpose, uint64_t entity, uint32_t ordinal, int64_t yearly_micro, int64_t milli_days);
/* A bound of the hazard behind a yearly probability (micro), micro: of all 2^32 draws at most hazard_bound * HAZARD_DRAWS * days / 365
 * are a yes. HAZARD_DRAWS is 2^32 / MICRO, rounded up. */
enum { HAZARD_DRAWS = 4295 };
uint64_t hazard_bound(int64_t yearly_micro);
/* The same for a draw already made; and the cheap half of it: 0 when the answer is plainly no. */
int draw_may_be_yearly(uint32_t draw, int64_t yearly_micro, int64_t milli_days);
int draw_is_yearly(uint32_t draw, int64_t yearly_micro, int64_t milli_days);

/* Standard normal deviate in thousandths, clamped to +-4000; inverse distribution by table, monotone in the draw. */
int32_t dice_normal(Dice dice, uint32_t purpose, uint64_t entity, uint32_t ordinal);
/* The same for a draw already made. */
int32_t draw_normal(uint32_t draw);

/* Exponential deviate with mean 1 in Q16 (65536 = 1), at least 1. Adding -ln of it to scores makes a Gumbel choice: see players. */
uint32_t dice_exponential(Dice dice, uint32_t purpose, uint64_t entity, uint32_t ordinal);

/* Geometric count (negative binomial of size 1) with the given mean in thousandths; at most 1000. Monotone in the mean. */
int dice_geometric(Dice dice, uint32_t purpose, uint64_t entity, uint32_t ordinal, int64_t mean_milli);

/* The Philox block itself, for known-answer tests. */
void philox4x32(const uint32_t counter[4], const uint32_t key[2], int rounds, uint32_t out[4]);

#endif
