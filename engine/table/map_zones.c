/* Zones: waters where something goes on, hatched and named while a ladder of escalation stands where names.txt says. Rungs are
 * public, so every seat sees the same. */
#include "table/map_parts.h"

#include <math.h>
#include <string.h>

static const double zone_near = 12;     /* degrees */

static int ladder_rung(const Ladder *ladder, const char *id) {
  for (int rung = 0; rung < ladder->rungs; rung++)
    if (strcmp(ladder->rung[rung].id, id) == 0) return rung;
  return -1;
}

/* The ladder that the zone is about, if it stands high enough and no ceasefire holds; -1 if not. */
static int zone_ladder(const MapDrawn *d, const MapZone *zone) {
  const Scenario *s = d->sight->scenario;
  int ladder = ladder_find(s, zone->ladder);
  if (ladder < 0) return -1;
  int now = d->sight->view.seen.rung[ladder], from = ladder_rung(&s->ladder[ladder], zone->rung);
  return from >= 0 && now >= from && now < s->ladder[ladder].rungs && now != s->ladder[ladder].known[KR_CEASEFIRE] ? ladder : -1;
}

/* Waters near which the theatre has no place are not the scenario's: its ladder is told of another sea. */
static bool zone_is_ours(const MapDrawn *d, const MapZone *zone, int ladder) {
  const Scenario *s = d->sight->scenario;
  int theatre = ladder == s->known_ladder[KL_STRAIT] ? THEATRE_STRAIT : THEATRE_PENINSULA;
  double x = zone->at[0] < 0 ? zone->at[0] + 360.0 : zone->at[0], y = mercator_y(zone->at[1]);
  for (int i = 0; i < s->places; i++)
    if (s->place[i].theatre == theatre && fabs(place_x(&s->place[i]) - x) < zone_near && fabs(place_y(&s->place[i]) - y) < zone_near) return true;
  return false;
}

void map_zones(MapDrawn *d) {
  const Scenario *s = d->sight->scenario;
  bool named[MAX_LADDERS] = { false };
  for (int i = 0; d->names && i < d->names->zones; i++) {
    const MapZone *zone = &d->names->zone[i];
    Point points[ZONE_POINTS];
    int ladder = zone_ladder(d, zone);
    uint32_t count = (uint32_t)zone->points;
    if (ladder < 0 || !zone_is_ours(d, zone, ladder)) continue;
    float left = INFINITY, right = -INFINITY, bottom = -INFINITY;
    for (int k = 0; k < zone->points; k++) {
      points[k] = map_point(d, zone->at[2 * k] < 0 ? zone->at[2 * k] + 360.0 : zone->at[2 * k], mercator_y(zone->at[2 * k + 1]));
      left = fminf(left, points[k].x);
      right = fmaxf(right, points[k].x);
      bottom = fmaxf(bottom, points[k].y);
    }
    draw_hatch(d->draw, ink(COLOUR_ZONE), style_line(d->style, LINE_HATCH), style_space(d->style, SPACE_HATCH_GAP), points, &count, 1);
    draw_polyline(d->draw, pen(COLOUR_ZONE, style_line(d->style, LINE_ZONE)), points, count, true);
    for (uint32_t k = 0; k < count && d->lines < MAP_LINES / 2; k++) d->line[d->lines++] = (MapLeader){ points[k], points[(k + 1) % count] };
    const char *title = map_title(s, &s->ladder[ladder].rung[d->sight->view.seen.rung[ladder]]);
    float w = map_text_width(d, TYPE_BODY, title), leading = style_leading(d->style, TYPE_BODY);
    Box box = { (left + right - w) / 2, bottom + 2 * d->u, w, leading };
    const Box *b = &d->eye.box;
    bool fits = box.x > b->x && box.x + w < b->x + b->w && box.y > b->y && box.y + leading < b->y + b->h && room_is_free(d, box, 2 * d->u);
    if (named[ladder] || !fits) continue;
    named[ladder] = true;
    draw_text(d->draw, TYPE_BODY, ink(COLOUR_ZONE), box.x, box.y + leading * 0.76f, ALIGN_LEFT, title);
    room_take(d, box);
  }
}
