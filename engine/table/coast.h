/* The coast, the land borders and the lines of control, in degrees: no projection, no drawing. They are read from
 * assets/map/coast.txt, which scripts/coast.mjs writes. The file is text, a feature a line, its numbers thousandths of a degree:
 *   # remark                              anywhere
 *   coast 1                               the format, first
 *   region WEST SOUTH EAST NORTH          what is covered; all points lie in it
 *   land N LON LAT LON LAT ...            a ring of N points, not closed by repeating the first; rings go from large to small
 *   border N ...                          a land border between countries
 *   line mdl N ...   line nll N ...       Military Demarcation Line, Northern Limit Line
 *   end FEATURES POINTS                   the last line, so that a file cut short is noticed
 * The first point of a feature stands as it is, each other as its distance from the point before. The mark before a point's
 * longitude says how far it is drawn when the map gets smaller: a blank at level 0 alone, "," to 1, ";" to 2, ":" to 3. */
#ifndef STRAITS_COAST_H
#define STRAITS_COAST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { COAST_LEVELS = 4 };

typedef enum CoastKind { COAST_LAND, COAST_BORDER, COAST_MDL, COAST_NLL } CoastKind;

/* Microdegrees. Longitudes go from 0 to 360, so that 180 is no seam: coast_longitude turns those of a scenario. */
typedef struct CoastPoint { int32_t longitude, latitude; } CoastPoint;
typedef struct CoastBox { int32_t west, south, east, north; } CoastBox;

typedef struct CoastShape {
  CoastKind kind;               /* COAST_LAND is a ring, all else an open line */
  CoastBox box;
  int32_t size;                 /* the longer side of the box, microdegrees */
  uint32_t first[COAST_LEVELS], count[COAST_LEVELS];    /* a range of Coast.point; a ring has 3 points or more at every level */
} CoastShape;

typedef struct Coast {          /* one block of memory: free() or coast_free */
  CoastBox region;
  uint32_t rings, shapes;       /* shapes[0 .. rings) are the rings, large ones first; after them come the lines */
  const CoastShape *shape;
  const CoastPoint *point;
} Coast;

typedef struct CoastFault { int line; char text[256]; } CoastFault;   /* line 0: the file as a whole */

/* NULL with a message that names file, line, what was found and what was expected. Any bytes are safe. */
Coast *coast_load(const char *path, CoastFault *fault);
Coast *coast_read(const char *text, size_t length, const char *name, CoastFault *fault);
void coast_free(Coast *coast);

/* The coarsest level whose lines lie within `error` of level 0, in microdegrees of longitude on a Mercator map (which makes them
 * longer to the north: that is allowed for). Half a pixel is seen by nobody: ask for coast_level(500000 / pixels per degree). */
int coast_level(int32_t error);

/* How many rings, from the first on, are at least `size` microdegrees long: the rest are specks at this scale. */
uint32_t coast_rings(const Coast *coast, int32_t size);

/* Was the stretch between two neighbouring points made by cutting land off at the region's edge? It is no coast then: fill, do
 * not draw it. */
bool coast_is_cut(const Coast *coast, CoastPoint a, CoastPoint b);

/* Does the point lie on land? Lakes are land. Of no use outside the region. */
bool coast_is_land(const Coast *coast, CoastPoint point);

/* A longitude of -180 to 180 degrees as one of 0 to 360. */
static inline int32_t coast_longitude(int32_t longitude) { return longitude < 0 ? longitude + 360000000 : longitude; }

#endif
