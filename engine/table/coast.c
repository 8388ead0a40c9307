/* Questions about the coast: which level and which rings a scale needs, and where land is. */
#include "table/coast.h"

#include <stdlib.h>

/* How far a level may miss level 0: `levels` of scripts/coast.mjs, in microdegrees. */
static const int32_t level_error[COAST_LEVELS] = {0, 14000, 40000, 120000};

void coast_free(Coast *coast) {
  free(coast);
}

int coast_level(int32_t error) {
  int level = COAST_LEVELS - 1;
  while (level > 0 && level_error[level] > error) level--;
  return level;
}

uint32_t coast_rings(const Coast *coast, int32_t size) {
  uint32_t low = 0, high = coast->rings;        /* rings before low are large enough, from high on too small */
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (coast->shape[middle].size >= size) low = middle + 1;
    else high = middle;
  }
  return low;
}

bool coast_is_cut(const Coast *coast, CoastPoint a, CoastPoint b) {
  const CoastBox *r = &coast->region;
  return (a.longitude == b.longitude && (a.longitude == r->west || a.longitude == r->east)) ||
         (a.latitude == b.latitude && (a.latitude == r->south || a.latitude == r->north));
}

static bool box_holds(const CoastBox *box, CoastPoint p) {
  return p.longitude >= box->west && p.longitude <= box->east && p.latitude >= box->south && p.latitude <= box->north;
}

/* Counts the sides that a line from the point eastwards crosses: an odd number, and the ring holds the point. */
static bool ring_holds(const CoastPoint *ring, uint32_t count, CoastPoint p) {
  bool odd = false;
  CoastPoint a = ring[count - 1];
  for (uint32_t i = 0; i < count; i++) {
    CoastPoint b = ring[i];
    if ((a.latitude > p.latitude) != (b.latitude > p.latitude)) {
      int64_t rise = (int64_t)b.latitude - a.latitude, run = (int64_t)b.longitude - a.longitude;
      int64_t side = ((int64_t)p.longitude - a.longitude) * rise - ((int64_t)p.latitude - a.latitude) * run;
      odd ^= rise > 0 ? side < 0 : side > 0;
    }
    a = b;
  }
  return odd;
}

bool coast_is_land(const Coast *coast, CoastPoint point) {
  for (uint32_t i = 0; i < coast->rings; i++) {
    const CoastShape *s = &coast->shape[i];
    if (box_holds(&s->box, point) && ring_holds(&coast->point[s->first[0]], s->count[0], point)) return true;
  }
  return false;
}
