/* One plate: the strip with the seat's code, the symbol or a stack of up to three, a name. Where it finds no room it shows no name
 * but the number, or code and number alone. What a group is called is said here, once, for plate and fan. */
#include "table/map_room.h"

#include "report/say.h"

#include <math.h>
#include <stdio.h>

static const float plate_factor = 0.88f;        /* symbols on plates against the design page's size */

void plate_strip(const MapDrawn *d, Box plate, int owner) {
  float w = style_space(d->style, SPACE_PLATE_STRIP) * fmaxf(1, style_text_scale(d->style)), edge = style_line(d->style, LINE_EDGE);
  Box strip = { plate.x + edge, plate.y + edge, w, plate.h - 2 * edge };
  draw_fill(d->draw, ink(seat_colour(d->sight->scenario, owner)), strip, 0);
  draw_fill(d->draw, ink(COLOUR_PLATE_EDGE), (Box){ strip.x + w, strip.y, fmaxf(1, d->u), strip.h }, 0);        /* light fills have an edge on light */
  draw_text(d->draw, TYPE_CODE, ink(COLOUR_INK), strip.x + w / 2, strip.y + strip.h / 2 + style_text(d->style, TYPE_CODE).size * 0.36f, ALIGN_CENTRE, seat_code(d->sight->scenario, owner).text);
}

/* ---- what a plate says ---- */

static const MessageId family_counts[FAMILIES] = { [FAMILY_CORPS] = MSG_MAP_CORPS, [FAMILY_WINGS] = MSG_MAP_WINGS };
static const MessageId arm_counts[ARMS] = {
  [ARM_GROUND] = MSG_MAP_GROUND, [ARM_AIR] = MSG_MAP_AIR, [ARM_DEFENCE] = MSG_MAP_DEFENCE, [ARM_NAVY] = MSG_MAP_NAVAL, [ARM_SUPPORT] = MSG_MAP_UNITS,
};

/* The place where most of a group stand; of equals the first. */
static int group_home(const MapDrawn *d, int at) {
  const MapGroup *group = &d->forces.group[at];
  uint8_t here[MAX_PLACES] = { 0 };
  int best = group->place;
  for (int f = 0; f < d->sight->scenario->formations; f++)
    if (d->forces.group_of[f] == at) here[d->forces.force[f].place]++;
  for (int k = 0; k < group->spots; k++)
    if (here[group->spot[k]] > here[best]) best = group->spot[k];
  return best;
}

/* "8 FW", "2 ID, Stryker", "6 corps", "4 air, Osan": the longest that says something and is short. */
void map_group_name(const MapDrawn *d, int at, char out[MAP_NAME]) {
  const Scenario *s = d->sight->scenario;
  const MapGroup *group = &d->forces.group[at];
  char name[2][64], place[64];
  int found = 0;
  MapFamily family = symbol_family(s->formation[group->lead].kind);
  bool one_family = true, one_arm = true;
  for (int f = 0; f < s->formations; f++) {
    if (d->forces.group_of[f] != at) continue;
    if (found < 2) map_formation_name(d, f, name[found]);
    found++;
    one_family = one_family && symbol_family(s->formation[f].kind) == family;
    one_arm = one_arm && symbol_arm(s->formation[f].kind) == group->arm;
  }
  if (found == 1) {
    snprintf(out, MAP_NAME, "%s", name[0]);
    return;
  }
  if (found == 2) {
    snprintf(out, MAP_NAME, "%s, %s", name[0], name[1]);
    if (map_text_width(d, TYPE_BODY, out) <= 130 * d->u * style_text_scale(d->style)) return;
  }
  MessageId counts = one_family && family_counts[family] ? family_counts[family] : arm_counts[one_arm ? group->arm : ARM_SUPPORT];
  Line line = LINE(s, counts, .arg = { found });
  if (group->spots == 1 || !one_arm) line = LINE(s, MSG_MAP_AT, .text = { line.text, map_place_name(d, group_home(d, at), place) });
  snprintf(out, MAP_NAME, "%.*s", MAP_NAME - 1, line.text);
}

/* ---- how it looks ---- */

/* At twice the text's size plates have no names. */
static bool names_show(const MapDrawn *d) { return style_text_scale(d->style) < 1.8f; }

static float strip_width(const MapDrawn *d) { return style_space(d->style, SPACE_PLATE_STRIP) * fmaxf(1, style_text_scale(d->style)); }
static int stacked(const MapGroup *group) { return group->count > 2 ? 2 : group->count - 1; }
static Line number_of(const MapDrawn *d, const MapGroup *group) { return LINE(d->sight->scenario, MSG_MAP_TIMES, .arg = { group->count }); }

static float symbols_width(const MapDrawn *d, const MapGroup *group) {
  Point r = symbol_reach(d->style, d->sight->scenario, d->sight->view.seat, group->lead, plate_factor);
  return 2 * r.x + (float)stacked(group) * style_space(d->style, SPACE_STACK_RIGHT);
}

void plate_sizes(const MapDrawn *d, int at, const char *name, Point size[PLATE_FORMS]) {
  const MapGroup *group = &d->forces.group[at];
  float pad = 8 * d->u, strip = strip_width(d), high = roundf(style_row(d->style, SPACE_PLATE)), number = map_text_width(d, TYPE_BODY, number_of(d, group).text);
  float symbols = strip + pad + symbols_width(d, group) + 1.25f * pad;
  size[PLATE_SYMBOL] = (Point){ ceilf(symbols + (group->count > 1 ? 0.75f * pad + number : 0)), high };
  size[PLATE_NAMED] = names_show(d) ? (Point){ ceilf(symbols + pad + map_text_width(d, TYPE_BODY, name)), high } : size[PLATE_SYMBOL];
  size[PLATE_CHIP] = (Point){ ceilf(strip + 1.5f * pad + number), roundf(style_leading(d->style, TYPE_CODE) + 4 * d->u) };
}

void plate_draw(const MapDrawn *d, int index, const char *name, Box box, PlateForm form, bool hot) {
  const MapGroup *group = &d->forces.group[index];
  const Scenario *s = d->sight->scenario;
  float pad = 8 * d->u, corner = style_space(d->style, SPACE_CORNER), middle = box.y + box.h / 2 + 2.5f * d->u, base = box.y + box.h / 2 + style_text(d->style, TYPE_BODY).size * 0.36f;
  int seat = d->sight->view.seat, behind = stacked(group);
  draw_fill(d->draw, ink(COLOUR_PLATE), box, corner);
  plate_strip(d, box, group->owner);
  Pen edge = hot ? pen(COLOUR_SELECT, style_line(d->style, LINE_SELECT)) : group->changed ? pen(COLOUR_SELECT, style_line(d->style, LINE_SYMBOL)) : pen(COLOUR_PLATE_EDGE, style_line(d->style, LINE_EDGE));
  draw_stroke(d->draw, edge, box, corner);
  float left = box.x + strip_width(d);
  if (form == PLATE_CHIP) {
    draw_text(d->draw, TYPE_BODY, ink(COLOUR_TEXT), (left + box.x + box.w) / 2, base, ALIGN_CENTRE, number_of(d, group).text);
    return;
  }
  Point r = symbol_reach(d->style, s, seat, group->lead, plate_factor);
  float right = style_space(d->style, SPACE_STACK_RIGHT), up = style_space(d->style, SPACE_STACK_UP);
  Point at = { left + pad + r.x, middle };
  int flags = group->leaving && group->count == 1 ? SYMBOL_DASHED : 0;
  for (int i = behind; i > 0; i--) symbol_draw(d->draw, d->style, s, seat, group->lead, (Point){ at.x + (float)i * right, at.y - (float)i * up }, plate_factor, SYMBOL_BLANK | flags);
  symbol_draw(d->draw, d->style, s, seat, group->lead, at, plate_factor, flags);
  if (r.y < 17 * d->u) symbol_echelon(d->draw, d->style, s, seat, group->lead, (Point){ at.x + (float)behind * right, at.y - (float)behind * up }, plate_factor);
  if (group->leaving) map_triangle(d->draw, ink(COLOUR_SELECT), (Point){ at.x + r.x + (float)behind * right + 6 * d->u, box.y + 9 * d->u }, 0, 9 * d->u, 5.5f * d->u);
  float text = at.x + r.x + (float)behind * right + 0.75f * pad;
  if (form == PLATE_NAMED && names_show(d)) draw_text(d->draw, TYPE_BODY, ink(COLOUR_TEXT), text + 0.25f * pad, base, ALIGN_LEFT, name);
  else if (group->count > 1) draw_text(d->draw, TYPE_BODY, ink(COLOUR_TEXT), text, base, ALIGN_LEFT, number_of(d, group).text);
}
