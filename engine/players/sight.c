/* Refreshing a view through the parts of its mask that are not nought. */
#include "players/sight.h"
#include <assert.h>
#include <string.h>

static bool sees_any(const unsigned char *mask, size_t from, size_t to) {
  for (size_t i = from; i < to; i++)
    if (mask[i]) return true;
  return false;
}

void sight_map(const Scenario *scenario, int seat, SightMap *out) {
  const unsigned char *mask = (const unsigned char *)&scenario->view_mask[seat];
  out->runs = 0;
  for (size_t from = 0; from < sizeof(GameState); from += SIGHT_STEP) {
    size_t to = from + SIGHT_STEP < sizeof(GameState) ? from + SIGHT_STEP : sizeof(GameState);
    if (!sees_any(mask, from, to)) continue;
    if (out->runs > 0 && (out->run[out->runs - 1].to == from || out->runs == SIGHT_RUNS)) {
      out->run[out->runs - 1].to = (uint16_t)to;      /* out of runs: the last one swallows what is hidden between, which masks to nought */
    } else {
      out->run[out->runs].from = (uint16_t)from;
      out->run[out->runs++].to = (uint16_t)to;
    }
  }
}

/* Sixteen bytes as one value: gcc and clang make of it what the machine has, down to two words. */
typedef uint64_t Step __attribute__((vector_size(SIGHT_STEP)));

static inline void mask_step(unsigned char *out, const unsigned char *from, const unsigned char *mask) {
  Step value, part;
  memcpy(&value, from, sizeof value);
  memcpy(&part, mask, sizeof part);
  value &= part;
  memcpy(out, &value, sizeof value);
}

void sight_refresh(const Scenario *scenario, const SightMap *map, const GameState *state, int seat, View *view) {
  const unsigned char *from = (const unsigned char *)state, *mask = (const unsigned char *)&scenario->view_mask[seat];
  unsigned char *out = (unsigned char *)&view->seen;
  view->seat = (uint8_t)seat;
  for (int r = 0; r < map->runs; r++) {
    size_t i = map->run[r].from, end = map->run[r].to;
    for (; i + 2 * SIGHT_STEP <= end; i += 2 * SIGHT_STEP) {
      mask_step(out + i, from + i, mask + i);
      mask_step(out + i + SIGHT_STEP, from + i + SIGHT_STEP, mask + i + SIGHT_STEP);
    }
    if (i + SIGHT_STEP <= end) {
      mask_step(out + i, from + i, mask + i);
      i += SIGHT_STEP;
    }
    for (; i < end; i++) out[i] = from[i] & mask[i];
  }
}
