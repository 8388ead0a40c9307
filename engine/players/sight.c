/* Refreshing a view through the parts of its mask that are not nought. */
#include "players/sight.h"
#include "core/wide.h"
#include "rules/rules.h"
#include <assert.h>
#include <string.h>

enum { SIGHT_GAP = 64 };         /* a shorter gap costs less to mask than a further run (measured) */

/* Does the seat see any byte of the step that `wanted` marks too? */
static bool sees_any(const unsigned char *mask, const unsigned char *wanted, size_t from, size_t to) {
  for (size_t i = from; i < to; i++)
    if (mask[i] & wanted[i]) return true;
  return false;
}

static void map_make(const Scenario *scenario, int seat, const unsigned char *wanted, SightMap *out) {
  const unsigned char *mask = (const unsigned char *)&scenario->view_mask[seat];
  out->runs = 0;
  for (size_t from = 0; from < sizeof(GameState); from += SIGHT_STEP) {
    size_t to = from + SIGHT_STEP < sizeof(GameState) ? from + SIGHT_STEP : sizeof(GameState);
    if (!sees_any(mask, wanted, from, to)) continue;
    if (out->runs > 0 && ((size_t)out->run[out->runs - 1].to + SIGHT_GAP >= from || out->runs == SIGHT_RUNS)) {
      out->run[out->runs - 1].to = (uint16_t)to;      /* what is hidden between masks to nought */
    } else {
      out->run[out->runs].from = (uint16_t)from;
      out->run[out->runs++].to = (uint16_t)to;
    }
  }
}

void sight_maps(const Scenario *scenario, int seat, SightMap *all, SightMap *bargain) {
  unsigned char wanted[sizeof(GameState)];
  memset(wanted, 0xFF, sizeof wanted);
  map_make(scenario, seat, wanted, all);
  int count;
  const StateField *field = state_fields(&count);
  memset(wanted, 0, sizeof wanted);
  for (int i = 0; i < count; i++)
    for (const char *const *name = bargain_fields; *name; name++)
      if (strcmp(*name, field[i].name) == 0) memset(wanted + field[i].offset, 0xFF, (size_t)field[i].rows * field[i].count * field[i].size);
  map_make(scenario, seat, wanted, bargain);
}

void sight_refresh(const Scenario *scenario, const SightMap *map, const GameState *state, int seat, View *view) {
  const unsigned char *from = (const unsigned char *)state, *mask = (const unsigned char *)&scenario->view_mask[seat];
  unsigned char *out = (unsigned char *)&view->seen;
  view->seat = (uint8_t)seat;
  const Wide *loops = wide();
  for (int r = 0; r < map->runs; r++) {
    size_t at = map->run[r].from;
    loops->mask(out + at, from + at, mask + at, map->run[r].to - at);
  }
#ifdef STRAITS_CHECKED
  View anew;
  view_make(scenario, state, seat, &anew);
  assert(memcmp(&anew.seen, &view->seen, sizeof anew.seen) == 0);
#endif
}
