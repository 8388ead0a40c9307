/* How a computer seat chooses by keyed dice. Each option has its own noise, drawn under its own stable name, and the highest
 * score wins; so an option that does not win changes nothing, and adding one that nobody takes changes no other choice. */
#ifndef STRAITS_PLAYERS_CHOICE_H
#define STRAITS_PLAYERS_CHOICE_H

#include "core/dice.h"

/* What a draw is for. The number is the low half of name_key("player:NAME"), written down so that it costs nothing; a test
 * compares them. P(ENUM, "name", number) */
#define PLAYER_PURPOSES(P) \
  P(POLICY, "player:policy", 0x9821998Au)       /* noise of a policy */ \
  P(REDEPLOY, "player:redeploy", 0x858CE212u)   /* noise of a redeployment */ \
  P(PROCEDURE, "player:procedure", 0x75DADF4Eu) /* silence instead of notice */ \
  P(CONSENT, "player:consent", 0xD15E332Bu)     /* noise of consent */ \
  P(SHARE, "player:share", 0x6840C934u)         /* noise of sharing a report */ \
  P(FORECAST, "player:forecast", 0x5CD70532u)   /* random: which question, and its probability */ \
  P(BLUFF, "player:bluff", 0x0AA3D3D9u)         /* a demand beyond the wish */ \
  P(HASTE, "player:haste", 0xBEDA26F1u)         /* how fast patience runs out in this game */ \
  P(WALK, "player:walk", 0x4B095366u)           /* leaving the table */ \
  P(MOVE, "player:move", 0xF6D3540Bu)           /* random: which move */ \
  P(CLAUSE, "player:clause", 0x4DA39DB5u)       /* random: which clauses change */ \
  P(LEVEL, "player:level", 0x05FFE349u)         /* random: to which level */ \
  P(COUNT, "player:count", 0xAB3F4256u)         /* random: how many clauses change */ \
  P(CLASS, "player:class", 0x71BBCF63u)         /* random: what kind of order */

#define PURPOSE_ENUM(id, name, number) PLAYER_##id,
enum { PLAYER_PURPOSES(PURPOSE_ENUM) PLAYER_PURPOSE_COUNT };
#undef PURPOSE_ENUM

typedef struct PlayerPurpose { const char *name; uint32_t number; } PlayerPurpose;
extern const PlayerPurpose player_purposes[PLAYER_PURPOSE_COUNT];

/* Dice of a player's own: the game's seed and turn, never the world's stream. */
Dice player_dice(uint64_t seed, uint32_t turn);

/* One key of two, in this order ("formation X to place Y"). */
uint64_t key_pair(uint64_t a, uint64_t b);

/* 32 bits for a purpose of the table above. */
uint32_t choice_draw(Dice dice, int purpose, uint64_t entity, uint32_t ordinal);
/* The same for many entities at once, ordinal 0. */
void choice_draw_many(Dice dice, int purpose, const uint64_t *entity, int count, uint32_t *draw);

/* Standard Gumbel deviate in thousandths (mean 577, from about -3130 to 22200): choosing the highest of value/temperature +
 * this is choosing with odds exp(value/temperature). Within 10 thousandths of -ln(-ln(u)); monotone in the draw. */
int32_t gumbel_milli(uint32_t draw);

#endif
