/* Finding room for plates: none over another, leaders short and uncrossed, what was placed before stays where it was. A plate
 * that finds no room in full becomes smaller, and its smallest form always finds some: nobody's forces vanish. */
#ifndef STRAITS_MAP_ROOM_H
#define STRAITS_MAP_ROOM_H

#include "table/map_parts.h"

/* With the group's name; symbol and number; code and number alone. */
typedef enum PlateForm { PLATE_NAMED, PLATE_SYMBOL, PLATE_CHIP, PLATE_FORMS } PlateForm;

enum { ROOM_SPOTS = 3 };
typedef struct RoomItem {
  Point size[PLATE_FORMS];      /* the plate's width and height in each form */
  Point anchor;                 /* the middle of its places, in pixels */
  Point spot[ROOM_SPOTS]; int spots;  /* where its leaders go */
  Point before; bool remembered;/* where its middle lay, seen from the anchor */
  uint8_t form_before;
  int priority, owner;
  Box box; uint8_t form; bool placed; /* the answer, with its leaders from base to plate or to the base before */
  MapLeader leader[ROOM_SPOTS];
} RoomItem;

enum { ROOM_ITEMS = MAX_FORMATIONS };
/* How much of a box lies on land, 0 to 1: plates had better lie on water, and names of seas must. */
float room_land(MapDrawn *d, Box box);

/* Places all, those of lower priority number first; `fresh`: without regard to where they were. */
void room_place(MapDrawn *d, RoomItem *items, int count, bool fresh);
/* Puts those with a memory where they were. While the map moves: smaller where they would meet, and hides what meets even so. */
void room_keep(const MapDrawn *d, RoomItem *items, int count, bool moves);

/* ---- what the search asks (map_room.c) ---- */

/* What it costs to have the plate where item->box is, INFINITY if it cannot be there or costs more than `most`; sets its
 * leaders. `item` stands for items[at]; the other items that are placed stand in the way. */
float room_cost(MapDrawn *d, const RoomItem *items, int count, int at, RoomItem *item, Point away, float most);
float room_reach_price(float reach);            /* of a leader of so many units */
Point room_outward(const MapDrawn *d, const RoomItem *item);
bool room_boxes_meet(Box a, Box b, float gap);
void room_leaders(RoomItem *item);
bool room_leaders_cross(const MapLeader *one, const MapLeader *other);
/* Where on a plate's edge a leader to that point begins. */
Point room_leader(Box box, Point to);

/* ---- one plate (map_plate.c) ---- */

void plate_sizes(const MapDrawn *d, int group, const char *name, Point size[PLATE_FORMS]);
void plate_draw(const MapDrawn *d, int group, const char *name, Box box, PlateForm form, bool hot);

#endif
