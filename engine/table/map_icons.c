/* Icons of APP-6 / MIL-STD-2525 as data: strokes inside the frame, drawn in one ink. Which kind of formation has which icon, and
 * which echelon which mark, stands in two tables; frames and relations are in map_symbols.c. */
#include "table/map_icons.h"

#include <math.h>
#include <string.h>

/* Coordinates are hundredths of half the frame: -100 is its left or upper edge, 100 its right or lower one. */
#define STROKE(...) { STROKE_LINE, sizeof((signed char[]){ __VA_ARGS__ }) / 2, { __VA_ARGS__ } }
#define FILL(...) { STROKE_FILL, sizeof((signed char[]){ __VA_ARGS__ }) / 2, { __VA_ARGS__ } }
#define OVAL(x, y, rx, ry) { STROKE_OVAL, 2, { x, y, rx, ry } }
#define DOT(x, y, r) { STROKE_DOT, 2, { x, y, r, r } }
#define ARCH(x, y, rx, ry) { STROKE_ARCH, 2, { x, y, rx, ry } }       /* the upper half of an oval */

#define CROSS STROKE(-100, -100, 100, 100), STROKE(-100, 100, 100, -100)
#define WINGS FILL(0, 0, -22, -26, -42, -30, -58, -18, -62, 0, -58, 18, -42, 30, -22, 26, 0, 0, 22, 26, 42, 30, 58, 18, 62, 0, 58, -18, 42, -30, 22, -26)
#define SMALL_WINGS FILL(0, -20, -20, -44, -40, -46, -54, -34, -56, -20, -54, -6, -40, 6, -20, 4, 0, -20, 20, 4, 40, 6, 54, -6, 56, -20, 54, -34, 40, -46, 20, -44)
#define ANCHOR STROKE(0, -40, 0, 62), STROKE(-26, -18, 26, -18), STROKE(-44, 22, -34, 46, -14, 60, 0, 62, 14, 60, 34, 46, 44, 22)
#define DOME ARCH(0, 100, 76, 92)

static const Icon icons[ICONS] = {
  [ICON_NONE] = { { { 0 } } },
  [ICON_INFANTRY] = { { CROSS } },
  [ICON_MECHANISED] = { { CROSS, OVAL(0, 0, 62, 48) } },
  [ICON_ARTILLERY] = { { DOT(0, 0, 30) } },
  [ICON_AIR_DEFENCE] = { { DOME } },
  [ICON_MISSILE_DEFENCE] = { { DOME, STROKE(0, -20, 0, 62), STROKE(-14, 0, 0, -24, 14, 0) } },
  [ICON_FIXED_WING] = { { WINGS } },
  [ICON_BOMBER] = { { SMALL_WINGS, FILL(-18, 36, 18, 36, 0, 76) } },
  [ICON_AIRLIFT] = { { SMALL_WINGS, STROKE(-60, 46, 60, 46), STROKE(-60, 70, 60, 70) } },
  [ICON_TANKER] = { { SMALL_WINGS, STROKE(-60, 56, 60, 56) } },
  [ICON_RECON_WING] = { { WINGS, STROKE(-100, 100, 100, -100) } },
  [ICON_PATROL_WING] = { { SMALL_WINGS, STROKE(-60, 62, -40, 44, -20, 62, 0, 44, 20, 62, 40, 44, 60, 62) } },
  [ICON_ROTARY] = { { FILL(-62, -36, 0, 0, 62, -36, 62, 36, 0, 0, -62, 36) } },
  [ICON_CAVALRY_ROTARY] = { { FILL(-62, -36, 0, 0, 62, -36, 62, 36, 0, 0, -62, 36), STROKE(-100, 100, 100, -100) } },
  [ICON_MARINE] = { { CROSS, ANCHOR } },
  [ICON_AMPHIBIOUS] = { { CROSS, STROKE(-62, 0, -46, -24, -30, 0, -15, -24, 0, 0, 15, -24, 30, 0, 46, -24, 62, 0) } },
  [ICON_NAVY] = { { FILL(-66, 6, -20, 6, -20, -34, 12, -34, 12, 6, 66, 6, 46, 44, -48, 44) } },
  [ICON_CARRIER] = { { FILL(-78, 0, -6, 0, -6, -44, 18, -44, 18, 0, 78, 0, 50, 40, -56, 40) } },
  [ICON_SHIPS] = { { FILL(-70, -2, -34, -2, -34, -34, -10, -34, -10, -2, 30, -2, 18, 26, -56, 26), STROKE(-36, 50, 52, 50, 68, 20) } },
  [ICON_FLEET] = { { ANCHOR, OVAL(0, -54, 14, 14) } },
  [ICON_SUBMARINE] = { { FILL(-68, 8, -50, -12, -14, -14, -14, -42, 12, -42, 12, -14, 50, -12, 68, 8, 50, 28, -50, 28) } },
  [ICON_COAST_GUARD] = { { FILL(-66, 6, -20, 6, -20, -34, 12, -34, 12, 6, 66, 6, 46, 44, -48, 44), STROKE(-70, 62, 70, 62) } },
  [ICON_MISSILE] = { { STROKE(-26, 76, -26, -20, -20, -48, 0, -68, 20, -48, 26, -20, 26, 76), STROKE(0, 76, 0, -30) } },
  [ICON_SHORE_MISSILE] = { { STROKE(-26, 40, -26, -30, -20, -54, 0, -72, 20, -54, 26, -30, 26, 40), STROKE(-66, 66, -44, 50, -22, 66, 0, 50, 22, 66, 44, 50, 66, 66) } },
  [ICON_NUCLEAR] = { { DOT(0, 0, 16), FILL(-16, -30, -34, -62, 0, -74, 34, -62, 16, -30, 0, -34), FILL(18, 28, 36, 60, 60, 44, 68, 10, 36, 6), FILL(-18, 28, -36, 60, -60, 44, -68, 10, -36, 6) } },
  [ICON_SPECIAL] = { { FILL(0, -72, 12, -40, 12, 24, 0, 24, -12, 24, -12, -40), STROKE(-34, 26, 34, 26), STROKE(0, 26, 0, 66) } },
  [ICON_COMMAND] = { { STROKE(-100, -38, 100, -38), DOT(0, 26, 22) } },
  [ICON_SIGNAL] = { { STROKE(-100, -100, 14, -12, -14, 12, 100, 100) } },
  [ICON_RECON] = { { STROKE(-100, 100, 100, -100), DOT(-38, -34, 15) } },
  [ICON_MEDICAL] = { { STROKE(-100, 0, 100, 0), STROKE(0, -100, 0, 100) } },
  [ICON_SUPPLY] = { { STROKE(-100, 48, 100, 48) } },
  [ICON_STOCKS] = { { STROKE(-100, 48, 100, 48), STROKE(-50, 20, -50, -50, 50, -50, 50, 20, -50, 20), STROKE(0, -50, 0, 20) } },
};

static const KindIcon kinds[] = {
  { "ad_battery", ICON_AIR_DEFENCE, FAMILY_AIR_DEFENCE, false }, { "ad_bde", ICON_AIR_DEFENCE, FAMILY_AIR_DEFENCE, false },
  { "ad_bn", ICON_AIR_DEFENCE, FAMILY_AIR_DEFENCE, false }, { "ad_cmd", ICON_MISSILE_DEFENCE, FAMILY_AIR_DEFENCE, false },
  { "air_force", ICON_FIXED_WING, FAMILY_AIR, false }, { "air_wing", ICON_FIXED_WING, FAMILY_WINGS, false },
  { "airlift_wing", ICON_AIRLIFT, FAMILY_WINGS, false }, { "amph_bde", ICON_AMPHIBIOUS, FAMILY_MARINES, false },
  { "arty_bde", ICON_ARTILLERY, FAMILY_GROUND, false }, { "avn_bde", ICON_ROTARY, FAMILY_GROUND, false },
  { "avn_grp", ICON_FIXED_WING, FAMILY_AIR, false }, { "avn_sqn", ICON_CAVALRY_ROTARY, FAMILY_GROUND, false },
  { "bomber_det", ICON_BOMBER, FAMILY_AIR, false }, { "bomber_div", ICON_BOMBER, FAMILY_AIR, false },
  { "c2_bde", ICON_SIGNAL, FAMILY_SUPPORT, false }, { "coast_guard", ICON_COAST_GUARD, FAMILY_NAVY, true },
  { "corps", ICON_INFANTRY, FAMILY_CORPS, false }, { "csg", ICON_CARRIER, FAMILY_NAVY, true },
  { "div_hq", ICON_COMMAND, FAMILY_SUPPORT, false }, { "fleet", ICON_FLEET, FAMILY_NAVY, true },
  { "ftr_sqn", ICON_FIXED_WING, FAMILY_AIR, false }, { "ftr_wing", ICON_FIXED_WING, FAMILY_WINGS, false },
  { "group_army", ICON_MECHANISED, FAMILY_CORPS, false }, { "hq", ICON_COMMAND, FAMILY_SUPPORT, false },
  { "inf_bde", ICON_INFANTRY, FAMILY_GROUND, false }, { "inf_div", ICON_INFANTRY, FAMILY_GROUND, false },
  { "isr_bde", ICON_RECON, FAMILY_SUPPORT, false }, { "isr_sqn", ICON_RECON_WING, FAMILY_AIR, false },
  { "littoral_regt", ICON_MARINE, FAMILY_MARINES, false }, { "log_bde", ICON_SUPPLY, FAMILY_SUPPORT, false },
  { "log_cmd", ICON_SUPPLY, FAMILY_SUPPORT, false }, { "mar_bde", ICON_MARINE, FAMILY_MARINES, false },
  { "mar_div", ICON_MARINE, FAMILY_MARINES, false }, { "mech_bde", ICON_MECHANISED, FAMILY_GROUND, false },
  { "med_bde", ICON_MEDICAL, FAMILY_SUPPORT, false }, { "meu", ICON_MARINE, FAMILY_MARINES, false },
  { "missile_base", ICON_MISSILE, FAMILY_MISSILES, false }, { "missile_bty", ICON_MISSILE, FAMILY_MISSILES, false },
  { "missile_cmd", ICON_SHORE_MISSILE, FAMILY_MISSILES, false }, { "missile_force", ICON_MISSILE, FAMILY_MISSILES, false },
  { "mpa_det", ICON_PATROL_WING, FAMILY_AIR, false }, { "nuclear", ICON_NUCLEAR, FAMILY_MISSILES, false },
  { "sag", ICON_SHIPS, FAMILY_NAVY, true }, { "sof", ICON_SPECIAL, FAMILY_GROUND, false },
  { "sof_corps", ICON_SPECIAL, FAMILY_CORPS, false }, { "ss_cmd", ICON_SUBMARINE, FAMILY_NAVY, true },
  { "ss_force", ICON_SUBMARINE, FAMILY_NAVY, true }, { "ssn_sqn", ICON_SUBMARINE, FAMILY_NAVY, true },
  { "stocks", ICON_STOCKS, FAMILY_SUPPORT, false }, { "support_wing", ICON_TANKER, FAMILY_WINGS, false },
};

/* Dots, bars, crosses and plus signs above the frame. What the standard has no mark for (fleets, forces, a missile base) stands
 * by its size: a fleet as a corps, a flotilla as a brigade. */
static const EchelonMark echelons[] = {
  { "detachment", '.', 3 }, { "depot", '.', 2 }, { "battery", 'I', 1 }, { "battalion", 'I', 2 }, { "squadron", 'I', 2 }, { "regiment", 'I', 3 },
  { "group", 'I', 3 }, { "unit", 'I', 3 }, { "brigade", 'X', 1 }, { "wing", 'X', 1 }, { "flotilla", 'X', 1 }, { "division", 'X', 2 },
  { "strike_group", 'X', 2 }, { "corps", 'X', 3 }, { "fleet", 'X', 3 }, { "base", 'X', 3 }, { "army", 'X', 4 }, { "air_force", 'X', 4 },
  { "force", '+', 2 }, { "command", '+', 2 },
};

const KindIcon *kind_icon(const char *kind) {
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (strcmp(kinds[i].kind, kind) == 0) return &kinds[i];
  return NULL;
}

const EchelonMark *echelon_mark(const char *echelon) {
  for (size_t i = 0; i < sizeof echelons / sizeof *echelons; i++)
    if (strcmp(echelons[i].echelon, echelon) == 0) return &echelons[i];
  return NULL;
}

bool symbol_has_kind(const char *kind) { return kind_icon(kind) != NULL; }
bool symbol_has_echelon(const char *echelon) { return echelon_mark(echelon) != NULL; }
bool symbol_is_at_sea(const char *kind) {
  const KindIcon *icon = kind_icon(kind);
  return icon && icon->at_sea;
}
MapFamily symbol_family(const char *kind) {
  const KindIcon *icon = kind_icon(kind);
  return icon ? (MapFamily)icon->family : FAMILY_OTHER;
}

MapArm symbol_arm(const char *kind) {
  static const uint8_t arms[FAMILIES] = {
    [FAMILY_OTHER] = ARM_SUPPORT, [FAMILY_GROUND] = ARM_GROUND, [FAMILY_CORPS] = ARM_GROUND, [FAMILY_MARINES] = ARM_GROUND, [FAMILY_AIR] = ARM_AIR,
    [FAMILY_WINGS] = ARM_AIR, [FAMILY_AIR_DEFENCE] = ARM_DEFENCE, [FAMILY_MISSILES] = ARM_DEFENCE, [FAMILY_NAVY] = ARM_NAVY, [FAMILY_SUPPORT] = ARM_SUPPORT,
  };
  return (MapArm)arms[symbol_family(kind)];
}

enum { OVAL_POINTS = 20 };

void icon_draw(DrawList *draw, IconId id, Pen pen, Point middle, float half_w, float half_h) {
  for (int i = 0; i < ICON_STROKES && icons[id].stroke[i].count; i++) {
    const Stroke *stroke = &icons[id].stroke[i];
    Point points[OVAL_POINTS + 1];   /* and no fewer than STROKE_POINTS */
    float x = middle.x + stroke->at[0] * half_w / 100, y = middle.y + stroke->at[1] * half_h / 100;
    if (stroke->kind == STROKE_DOT) {
      draw_disc(draw, pen.ink, x, y, stroke->at[2] * fminf(half_w, half_h) / 100);
    } else if (stroke->kind == STROKE_OVAL || stroke->kind == STROKE_ARCH) {
      bool half = stroke->kind == STROKE_ARCH;
      for (int n = 0; n <= OVAL_POINTS; n++) {
        float angle = (half ? 3.14159265f : 6.2831853f) * (float)n / OVAL_POINTS + 3.14159265f;
        points[n] = (Point){ x + cosf(angle) * stroke->at[2] * half_w / 100, y + sinf(angle) * stroke->at[3] * half_h / 100 };
      }
      draw_polyline(draw, pen, points, half ? OVAL_POINTS + 1 : OVAL_POINTS, !half);
    } else {
      for (int n = 0; n < stroke->count; n++)
        points[n] = (Point){ middle.x + stroke->at[2 * n] * half_w / 100, middle.y + stroke->at[2 * n + 1] * half_h / 100 };
      if (stroke->kind == STROKE_FILL) draw_polygon(draw, pen.ink, points, stroke->count);
      else draw_polyline(draw, pen, points, stroke->count, false);
    }
  }
}

void echelon_draw(DrawList *draw, const EchelonMark *mark, Pen pen, Point foot, float size) {
  float step = mark->sign == '.' ? size * 0.75f : mark->sign == 'I' ? size * 0.6f : size * 0.92f;
  for (int i = 0; i < mark->count; i++) {
    float x = foot.x + ((float)i - (float)(mark->count - 1) / 2) * step, r = size * 0.36f, y = foot.y - size / 2;
    switch (mark->sign) {
      case '.': draw_disc(draw, pen.ink, x, y, size * 0.25f); break;
      case 'I': draw_fill(draw, pen.ink, (Box){ x - pen.width / 2, foot.y - size, pen.width, size }, 0); break;
      case 'X': draw_polyline(draw, pen, (Point[]){ { x - r, y - r }, { x + r, y + r }, { x, y }, { x + r, y - r }, { x - r, y + r } }, 5, false); break;
      default: draw_polyline(draw, pen, (Point[]){ { x - r, y }, { x + r, y }, { x, y }, { x, y - r }, { x, y + r } }, 5, false); break;
    }
  }
}
