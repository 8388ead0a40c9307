/* The map: Mercator centred on 150 degrees east, so that Hawaii lies right of Guam and 180 is no seam. Land is a layer of the
 * painter, kept while the zoom stays; names, arcs and plates are drawn afresh and placed by the rules of the design page. */
#ifndef STRAITS_MAP_H
#define STRAITS_MAP_H

#include "table/coast.h"
#include "table/sight.h"
#include "table/ui.h"

/* Names that are no places of a scenario (seas, straits, islands) and short names of formations and places for plates, from
 * assets/map/names.txt; the format is told there. One block of memory: free() or map_names_free. */
typedef struct MapNames MapNames;
typedef struct MapNamesFault { char message[240]; } MapNamesFault;
/* NULL: `fault` says file, line, what was found and what was expected. Any bytes are safe. */
MapNames *map_names_load(const char *path, MapNamesFault *fault);
MapNames *map_names_read(const char *text, size_t length, const char *name, MapNamesFault *fault);
void map_names_free(MapNames *names);

/* What the map remembers of where it put a plate: its middle in units from its bases' middle, its form (map_room.h), and the way
 * on which it glides there after a turn. */
enum { MAP_PLATES = 128 };
typedef struct MapPlate {
  uint32_t key;                 /* of its group */
  uint8_t form;
  float x, y;
  double degrees_x, degrees_y;  /* where that was */
  float glide_x, glide_y;       /* from how far away, units */
  bool glides; uint32_t glides_at;      /* since when */
} MapPlate;

/* The way from one look at the map to another. */
typedef enum MapMoving { MAP_RESTS, MAP_WANTS, MAP_MOVES } MapMoving;
typedef struct MapFlight {
  uint8_t moving;               /* MapMoving */
  double x[2], y[2], zoom[2];   /* the middle in degrees of Mercator, and the zoom: from where to where */
  uint32_t began;
} MapFlight;

/* The picture of the land that the painter keeps: the zoom and middle it was drawn for, and its size in pixels. */
typedef struct MapLayer { double x, y, scale; int w, h; } MapLayer;

/* Where land lies in the picture, in cells. */
enum { MAP_CELLS = 48 };
typedef struct MapCells { double x, y, scale; float w, h; bool land[MAP_CELLS][MAP_CELLS]; } MapCells;

/* Nought throughout at first, but for `names`. */
typedef struct MapState {
  double longitude, latitude;   /* what lies in the middle of the box, degrees east 0 to 360 and north */
  double zoom;                  /* units (u, theme.h) a degree of longitude; 33.9 shows the theatre; 0: not placed yet */
  int fan;                      /* place whose formations are fanned open, or -1 */
  int hover;                    /* place under the pointer, or -1 */
  bool dragging;
  float drag_x, drag_y;
  const MapNames *names;        /* the caller's; NULL: seas have no names and titles stand for short names */
  uint32_t fan_key;             /* which plate of `fan`; 0 any */
  bool go_theatre;
  double theatre;               /* the zoom at which the box holds the theatre */
  double home_x, home_y;        /* the theatre's middle, degrees of Mercator */
  MapFlight flight;
  MapLayer layer, next;         /* of the land: the one that shows, and the one that is being drawn, a strip a frame */
  uint8_t set, drawn;           /* which half of the painter's layers shows; strips of the next one that are ready */
  MapPlate plate[MAP_PLATES]; int plates;
  MapCells cells;
  uint64_t placed_key;          /* stands for the picture that plates were placed for */
  double placed_scale;          /* of the land's picture that showed when plates were looked at last */
  uint64_t placed_look;         /* for the size of window and text: with another one plates are placed afresh */
  int placed_turn;
  Box covered;                  /* what the screen lays over the map: plates keep out of it; w 0: nothing */
  UiId shown_by[MAX_FORMATIONS];        /* the plate, marker or row that stands for a formation in this frame; 0: none */
  uint32_t click_at;            /* when the map was last pressed, for the double click */
  int turn, day, day_before;    /* what the arcs showed last, and from which day on they grow */
  uint32_t turn_at;
  bool turned;                  /* a turn has begun since the map was first shown: what changed moves to where it is */
} MapState;

/* How far a motion of this length that began with the turn has gone, 0 to 1; asks for a frame until it is over. */
float map_turned(Ui *ui, const MapState *map, MotionRole role);

typedef struct MapPicks { int place, formation; } MapPicks;     /* pressed in this frame, -1 none */

/* Draws the map into the box and handles pan, zoom and picks. `targets`: places that may be picked as a destination are
 * marked, NULL none (a bit a place). Layer 0 of the painter is the map's. */
MapPicks map_show(Ui *ui, MapState *map, const Coast *coast, const Sight *sight, Box box, const bool targets[MAX_PLACES]);

/* Shows a place, or the whole theatre again. */
void map_go(MapState *map, const Sight *sight, int place);
void map_theatre(MapState *map);

/* The symbol alone (APP-6 / MIL-STD-2525): frame by the seat's relation, icon by the formation's kind, echelon above; `h` is
 * the frame's height in pixels, `y` the frame's upper edge. For cards, tables and the panel of lift. Returns the width used. */
float map_symbol(Ui *ui, const Sight *sight, int formation, float x, float y, float h);

/* A triangle: its tip, where it points (0: right), its length and half its width. */
void map_triangle(DrawList *draw, Ink ink, Point tip, float angle, float length, float half);

/* The name for plates and tight tables: that of names.txt, else what stands before the title's first comma or bracket.
 * `out` holds at least 64 bytes. */
const char *map_short_name(const MapNames *names, const Scenario *scenario, const Named *name, bool hangul, char *out);

#endif
