/* The map: Mercator centred on 150 degrees east, so that Hawaii lies right of Guam and 180 is no seam. Land is a layer of the
 * painter, kept while the zoom stays; names, arcs and plates are drawn afresh and placed by the rules of the design page. */
#ifndef STRAITS_MAP_H
#define STRAITS_MAP_H

#include "table/coast.h"
#include "table/sight.h"
#include "table/ui.h"

typedef struct MapState {
  double longitude, latitude;   /* what lies in the middle of the box, degrees east 0 to 360 and north */
  double zoom;                  /* units (u, theme.h) a degree of longitude; 33.9 shows the theatre; 0: not placed yet */
  int fan;                      /* place whose formations are fanned open, or -1 */
  int hover;                    /* place under the pointer, or -1 */
  bool dragging;
  float drag_x, drag_y;
} MapState;

typedef struct MapPicks { int place, formation; } MapPicks;     /* pressed in this frame, -1 none */

/* Draws the map into the box and handles pan, zoom and picks. `targets`: places that may be picked as a destination are
 * marked, NULL none (a bit a place). `still`: without motion, for pictures. */
MapPicks map_show(Ui *ui, MapState *map, const Coast *coast, const Sight *sight, Box box, const bool targets[MAX_PLACES]);

/* Shows a place, or the whole theatre again. */
void map_go(MapState *map, const Sight *sight, int place);
void map_theatre(MapState *map);

/* The symbol alone (APP-6 / MIL-STD-2525): frame by the seat's relation, icon by the formation's kind, echelon above; `h` is
 * the frame's height in pixels. For cards, tables and the panel of lift. Returns the width used. */
float map_symbol(Ui *ui, const Sight *sight, int formation, float x, float y, float h);

#endif
