/* Finding room for plates: none over another, leaders short and uncrossed, what was placed before stays where it was. */
#ifndef STRAITS_MAP_ROOM_H
#define STRAITS_MAP_ROOM_H

#include "table/map_parts.h"

enum { ROOM_SPOTS = 3 };
typedef struct RoomItem {
  float w, h;                   /* the plate */
  Point anchor;                 /* the middle of its places, in pixels */
  Point spot[ROOM_SPOTS]; int spots;  /* where its leaders go, the first one counts most */
  Point before; bool remembered;/* where its middle lay, seen from the anchor */
  int priority, owner;
  Box box; bool placed;         /* the answer */
} RoomItem;

enum { ROOM_ITEMS = 96 };
/* How much of a box lies on land, 0 to 1: plates had better lie on water, and names of seas must. */
float room_land(MapDrawn *d, Box box);

/* Places all it can, those of lower priority number first. */
void room_place(MapDrawn *d, RoomItem *items, int count);
/* Puts those with a memory where they were; hides what would overlap. For while the map moves. */
void room_keep(const MapDrawn *d, RoomItem *items, int count);
/* Where a leader leaves a plate towards a point. */
Point room_leader(Box box, Point to);

#endif
