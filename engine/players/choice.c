/* Noise and keys of choices. The Gumbel deviate is read from a table between 256 equal steps, because a seat weighs dozens of
 * policies a turn; the steep ends, about 3% of draws, are computed by logarithm. */
#include "players/choice.h"
#include "core/fixed.h"

#define PURPOSE_ROW(id, name, number) [PLAYER_##id] = { name, number },
const PlayerPurpose player_purposes[PLAYER_PURPOSE_COUNT] = { PLAYER_PURPOSES(PURPOSE_ROW) };
#undef PURPOSE_ROW

Dice player_dice(uint64_t seed, uint32_t turn) {
  return (Dice){ seed, STREAM_PLAYERS, turn };
}

uint64_t key_pair(uint64_t a, uint64_t b) {
  uint64_t x = (a ^ (a >> 29)) * 0x9E3779B97F4A7C15u + b;
  x = (x ^ (x >> 32)) * 0xD6E8FEB86659FD93u;
  return x ^ (x >> 32);
}

uint32_t choice_draw(Dice dice, int purpose, uint64_t entity, uint32_t ordinal) {
  return dice_draw(dice, player_purposes[purpose].number, entity, ordinal);
}

void choice_draw_many(Dice dice, int purpose, const uint64_t *entity, int count, uint32_t *draw) {
  dice_draw_many(dice, player_purposes[purpose].number, entity, count, draw);
}

enum { STEPS = 256, TAIL = 4 };   /* the outer four steps on each side are too steep for a straight line */
enum { LOG_2_32 = 22180710, LOG_MICRO = 13815511 };   /* ln 2^32 and ln 10^6, micro */

/* -ln(-ln(i/256)), thousandths. The first and last are never read: the ends are computed. */
static const int16_t gumbel_table[STEPS + 1] = {
  -3130, -1713, -1579, -1492, -1425, -1370, -1323, -1281, -1243, -1208, -1176, -1147, -1119, -1092, -1067, -1043,
  -1020, -998, -976, -956, -936, -917, -898, -879, -862, -844, -827, -811, -794, -778, -763, -747,
  -732, -717, -703, -688, -674, -660, -646, -632, -619, -605, -592, -579, -566, -553, -540, -528,
  -515, -503, -491, -478, -466, -454, -442, -430, -419, -407, -395, -384, -372, -361, -349, -338,
  -327, -315, -304, -293, -282, -271, -260, -249, -238, -227, -216, -205, -194, -183, -173, -162,
  -151, -140, -130, -119, -108, -98, -87, -76, -66, -55, -44, -34, -23, -12, -2, 9,
  19, 30, 41, 51, 62, 73, 83, 94, 104, 115, 126, 137, 147, 158, 169, 180,
  190, 201, 212, 223, 234, 245, 256, 267, 277, 288, 300, 311, 322, 333, 344, 355,
  367, 378, 389, 401, 412, 423, 435, 446, 458, 470, 481, 493, 505, 517, 529, 541,
  553, 565, 577, 589, 602, 614, 626, 639, 651, 664, 677, 690, 703, 716, 729, 742,
  755, 768, 782, 795, 809, 823, 837, 851, 865, 879, 893, 908, 922, 937, 952, 967,
  982, 997, 1012, 1028, 1043, 1059, 1075, 1092, 1108, 1124, 1141, 1158, 1175, 1193, 1210, 1228,
  1246, 1264, 1283, 1301, 1320, 1340, 1359, 1379, 1399, 1419, 1440, 1461, 1483, 1504, 1526, 1549,
  1572, 1595, 1619, 1643, 1668, 1693, 1719, 1746, 1773, 1800, 1828, 1857, 1887, 1917, 1948, 1980,
  2013, 2047, 2082, 2118, 2156, 2194, 2234, 2275, 2318, 2363, 2410, 2458, 2509, 2562, 2619, 2678,
  2740, 2807, 2878, 2954, 3036, 3125, 3223, 3330, 3450, 3585, 3742, 3926, 4151, 4441, 4848, 5543,
  22874 };

int32_t gumbel_milli(uint32_t draw) {
  uint32_t step = draw >> 24;
  if (step < TAIL) {
    int64_t minus_log = LOG_2_32 - (log_micro((int64_t)draw + 1) + LOG_MICRO);
    return (int32_t)(-log_micro(minus_log) / MILLI);
  }
  if (step >= STEPS - TAIL) {   /* ln u is so near u - 1 that the difference is below the table's own error */
    int64_t left = ((int64_t)1 << 32) - draw;
    return (int32_t)((LOG_2_32 - (log_micro(left) + LOG_MICRO)) / MILLI);
  }
  int32_t low = gumbel_table[step], width = gumbel_table[step + 1] - low;
  return low + (int32_t)(((int64_t)width * (draw & 0xFFFFFF)) >> 24);
}
