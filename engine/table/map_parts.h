/* What the map's files share: the eye (what is seen of the world, and where on the frame), what the view knows of formations
 * gathered into groups and movements, and the room that is taken. All of it lives for one frame. */
#ifndef STRAITS_MAP_PARTS_H
#define STRAITS_MAP_PARTS_H

#include "table/seats.h"
#include "table/map.h"

/* Degrees of Mercator: x is the longitude, y grows to the south and is as long as a degree of longitude. */
double mercator_y(double latitude);
double mercator_latitude(double y);
static inline double place_x(const Place *place) { return (double)coast_longitude(place->longitude) / 1e6; }
static inline double place_y(const Place *place) { return mercator_y((double)place->latitude / 1e6); }

typedef struct MapEye { double x, y, scale; Box box; } MapEye;  /* scale: pixels a degree; x, y: the middle of the box */
static inline Point eye_point(const MapEye *eye, double x, double y) {
  return (Point){ (float)(eye->box.x + eye->box.w / 2 + (x - eye->x) * eye->scale), (float)(eye->box.y + eye->box.h / 2 + (y - eye->y) * eye->scale) };
}
static inline double eye_x(const MapEye *eye, double px) { return eye->x + (px - (double)(eye->box.x + eye->box.w / 2)) / eye->scale; }
static inline double eye_y(const MapEye *eye, double py) { return eye->y + (py - (double)(eye->box.y + eye->box.h / 2)) / eye->scale; }

/* A title in the language in use. */
static inline const char *map_title(const Scenario *s, const Named *name) { return scenario_words(s, sight_title(name)); }

/* ---- what the view knows ---- */

typedef enum MapStage { WAY_NONE, WAY_PLANNED, WAY_QUEUED, WAY_TRANSIT, WAY_SETTING_UP, WAY_DONE } MapStage;
/* A formation as this seat knows it. Days are those of the whole movement, from the order to being ready. */
typedef struct MapForce {
  uint8_t place, from, to;      /* where it stands on the map; where a movement leads */
  uint8_t stage;                /* MapStage */
  bool known, silent;           /* known: it can be drawn */
  float days, done;
} MapForce;

enum { MAP_SPOTS = 20 };
/* Formations of one seat and one arm at one place, or at several so near that they share a plate. */
typedef struct MapGroup {
  uint32_t key;                 /* owner, arm and first place: the same from turn to turn while the group stays */
  uint8_t owner, arm, place;    /* the place of most worth */
  uint8_t spot[MAP_SPOTS], spots;
  uint8_t lead, count;          /* the formation shown, and how many there are */
  bool changed, leaving;
  int priority;                 /* lower comes first */
  double x, y;                  /* the middle of its places */
} MapGroup;

typedef struct MapForces {
  MapForce force[MAX_FORMATIONS];
  int8_t group_of[MAX_FORMATIONS];      /* -1: none (under way) */
  MapGroup group[MAX_FORMATIONS]; int groups;
} MapForces;

/* Reads the view. */
void forces_find(MapForces *forces, const Sight *sight);
/* Gathers them into groups by seat, arm and place; those of one arm nearer than `near` degrees share one, and so do more, nearest
 * first, until at most `most` lie within `seen` (west, north, east, south in degrees of Mercator), if they can: bases on the
 * ground of two sides never share a plate. */
void forces_group(MapForces *forces, const Sight *sight, double near, int most, const double seen[4]);
bool forces_is_seen(const MapGroup *group, const double seen[4]);

/* ---- one frame ---- */

/* What lies off the picture, at its rim. */
enum { RIM_MARKERS = 12, RIM_SYMBOLS = 2 };
typedef enum RimSide { RIM_LEFT, RIM_RIGHT, RIM_TOP, RIM_BOTTOM } RimSide;
typedef enum RimForm { RIM_WHOLE, RIM_LINE, RIM_CHIP } RimForm;        /* with hours and symbols; name and number; number alone */
typedef struct RimMarker {
  uint8_t owner, place, count, side, symbol[RIM_SYMBOLS];       /* place: of most worth */
  uint8_t form;                 /* RimForm */
  double x, y;
  Point tip;
  Box box;
} RimMarker;

enum { MAP_TAKEN = 256, MAP_LINES = 160, MAP_DOTS = MAX_PLACES };
typedef struct MapLeader { Point a, b; } MapLeader;
typedef struct MapDrawn {
  Ui *ui;
  DrawList *draw;
  const Style *style;
  Measure measure;
  float u;
  MapState *map;
  const Coast *coast;
  const Sight *sight;
  const MapNames *names;
  MapEye eye;
  MapForces forces;
  const bool *targets;
  Box taken[MAP_TAKEN]; int takens;     /* what nothing else may cover */
  MapLeader line[MAP_LINES]; int lines; /* leaders, arcs and zones, which plates had better not cover */
  Point dot[MAP_DOTS]; uint8_t dot_owner[MAP_DOTS]; int dots;   /* bases that have formations */
  int hover_group, fan_group;           /* under the pointer or the focus; opened by a press; -1 none */
  Box fan_at[2];                        /* their plates: [0] opened, [1] hovered */
  Box capital[MAX_SEATS]; uint8_t capital_align[MAX_SEATS];     /* their names; w 0: none */
  RimMarker marker[RIM_MARKERS]; int markers;
  int8_t marker_of[MAX_FORMATIONS];     /* -1: on the picture, or under way */
  Box lift;                             /* the lift panel; h 0: none */
  MapPicks picks;
} MapDrawn;

bool room_is_free(const MapDrawn *d, Box box, float gap);
void room_take(MapDrawn *d, Box box);
bool room_has_line(const MapDrawn *d, Box box, float gap);      /* a leader or an arc? */
bool room_has_dot(const MapDrawn *d, Box box, float gap);       /* does it cover a base? */
static inline Point map_point(const MapDrawn *d, double x, double y) { return eye_point(&d->eye, x, y); }
static inline Point map_place_point(const MapDrawn *d, int place) {
  const Place *p = &d->sight->scenario->place[place];
  return map_point(d, place_x(p), place_y(p));
}
const char *map_formation_name(const MapDrawn *d, int formation, char *out);     /* out: 64 bytes */
const char *map_place_name(const MapDrawn *d, int place, char *out);
float map_text_width(const MapDrawn *d, TypeRole type, const char *text);

/* ---- the picture's parts, in the order in which they are drawn ---- */

void map_land(MapDrawn *d);
void map_zones(MapDrawn *d);            /* exercises, tests, blockades */
void map_groups(MapDrawn *d);           /* gathers formations, finds the dots */
void map_arcs(MapDrawn *d);             /* and takes the room of their labels */
void map_capitals_take(MapDrawn *d);
void map_plates(MapDrawn *d);           /* leaders, dots, capitals, plates */
void map_capitals(MapDrawn *d);
void map_seas(MapDrawn *d);
void map_labels(MapDrawn *d);           /* targets, straits, islands, bases: where there is room */
void map_rim(MapDrawn *d);              /* what lies off the picture */
void map_lift(MapDrawn *d);             /* under way, lift in use */
void map_fan(MapDrawn *d);              /* above all */

/* Which room the rim and the lift panel need, before plates are placed. */
void map_rim_take(MapDrawn *d);
void map_lift_take(MapDrawn *d);

/* ---- symbols ---- */

typedef enum MapRelation { RELATION_FRIEND, RELATION_NEUTRAL, RELATION_SUSPECT, RELATION_OPPOSED, RELATION_UNKNOWN } MapRelation;
/* As the scenario declares it for the seat that looks. */
MapRelation seat_relation(const Scenario *scenario, int seat, int other);
/* Does the catalogue of symbols know these words of a declaration? Others get an empty frame, or no echelon. */
bool symbol_has_kind(const char *kind);
bool symbol_has_echelon(const char *echelon);
bool symbol_is_at_sea(const char *kind);
/* What a kind belongs to, for gathering and counting: "4 corps". */
typedef enum MapFamily {
  FAMILY_OTHER, FAMILY_GROUND, FAMILY_CORPS, FAMILY_MARINES, FAMILY_AIR, FAMILY_WINGS, FAMILY_AIR_DEFENCE, FAMILY_MISSILES, FAMILY_NAVY, FAMILY_SUPPORT, FAMILIES
} MapFamily;
MapFamily symbol_family(const char *kind);
typedef enum MapArm { ARM_GROUND, ARM_AIR, ARM_DEFENCE, ARM_NAVY, ARM_SUPPORT, ARMS } MapArm;
MapArm symbol_arm(const char *kind);

enum { SYMBOL_DASHED = 1, SYMBOL_BLANK = 2 };
/* The middle of the frame, and the size against the design page's (1: a rectangle of 40 x 28 u). */
void symbol_draw(DrawList *draw, const Style *style, const Scenario *scenario, int seat, int formation, Point middle, float factor, int flags);
void symbol_echelon(DrawList *draw, const Style *style, const Scenario *scenario, int seat, int formation, Point middle, float factor);
/* How far it reaches to each side of its middle, across and down, in pixels. */
Point symbol_reach(const Style *style, const Scenario *scenario, int seat, int formation, float factor);

/* What a group is called, on its plate and in the fan: "8 FW", "2 ID, Stryker", "6 corps", "4 air, Osan". */
enum { MAP_NAME = 160 };
void map_group_name(const MapDrawn *d, int group, char out[MAP_NAME]);
/* The plate's strip with the seat's code. */
void plate_strip(const MapDrawn *d, Box plate, int owner);

/* ---- names.txt ---- */

typedef enum MapNameKind { NAME_SEA, NAME_STRAIT, NAME_LAND, NAME_ISLET, NAME_TOWN, NAME_KINDS } MapNameKind;
typedef struct MapName { uint8_t kind; float longitude, latitude; const char *english, *korean; } MapName;
typedef struct MapShort { const char *id, *english, *korean; } MapShort;
/* Waters where something goes on while a ladder stands on a rung or above. */
enum { MAP_ZONES = 16, ZONE_POINTS = 12 };
typedef struct MapZone { const char *ladder, *rung; float at[2 * ZONE_POINTS]; int points; } MapZone;
enum { MAP_NAMES = 128, MAP_SHORTS = 320 };
struct MapNames {
  MapName name[MAP_NAMES]; int names;
  MapZone zone[MAP_ZONES]; int zones;
  MapShort brief[MAP_SHORTS]; int briefs;       /* sorted by id */
  char *pool;                                   /* after the struct, in the same block */
};

#endif
