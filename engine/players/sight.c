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

void sight_refresh(const Scenario *scenario, const SightMap *map, const GameState *state, int seat, View *view) {
  const unsigned char *from = (const unsigned char *)state, *mask = (const unsigned char *)&scenario->view_mask[seat];
  unsigned char *out = (unsigned char *)&view->seen;
  view->seat = (uint8_t)seat;
  for (int r = 0; r < map->runs; r++) {
    size_t at = map->run[r].from;
    view_mask_bytes(out + at, from + at, mask + at, map->run[r].to - at);
  }
}
