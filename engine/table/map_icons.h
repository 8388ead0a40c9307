/* The catalogue of symbols: which icon a kind of formation has, which mark an echelon, and how they are drawn. */
#ifndef STRAITS_MAP_ICONS_H
#define STRAITS_MAP_ICONS_H

#include "table/map_parts.h"

typedef enum IconId {
  ICON_NONE, ICON_INFANTRY, ICON_MECHANISED, ICON_ARTILLERY, ICON_AIR_DEFENCE, ICON_MISSILE_DEFENCE, ICON_FIXED_WING, ICON_BOMBER,
  ICON_AIRLIFT, ICON_TANKER, ICON_RECON_WING, ICON_PATROL_WING, ICON_ROTARY, ICON_CAVALRY_ROTARY, ICON_MARINE, ICON_AMPHIBIOUS, ICON_NAVY,
  ICON_CARRIER, ICON_SHIPS, ICON_FLEET, ICON_SUBMARINE, ICON_COAST_GUARD, ICON_MISSILE, ICON_SHORE_MISSILE, ICON_NUCLEAR, ICON_SPECIAL,
  ICON_COMMAND, ICON_SIGNAL, ICON_RECON, ICON_MEDICAL, ICON_SUPPLY, ICON_STOCKS, ICONS
} IconId;

enum { STROKE_POINTS = 18, ICON_STROKES = 6 };
typedef enum StrokeKind { STROKE_LINE, STROKE_FILL, STROKE_OVAL, STROKE_ARCH, STROKE_DOT } StrokeKind;
typedef struct Stroke { uint8_t kind, count; signed char at[2 * STROKE_POINTS]; } Stroke;
typedef struct Icon { Stroke stroke[ICON_STROKES]; } Icon;
typedef struct KindIcon { const char *kind; uint8_t icon, family; bool at_sea; } KindIcon;
typedef struct EchelonMark { const char *echelon; char sign; uint8_t count; } EchelonMark;

const KindIcon *kind_icon(const char *kind);                    /* NULL: unknown */
const EchelonMark *echelon_mark(const char *echelon);           /* NULL: unknown */
void icon_draw(DrawList *draw, IconId id, Pen pen, Point middle, float half_w, float half_h);
/* Stands on `foot`, `size` pixels high. */
void echelon_draw(DrawList *draw, const EchelonMark *mark, Pen pen, Point foot, float size);

#endif
