/* Symbols after APP-6 / MIL-STD-2525: the frame says how the seat that looks stands to the owner, the fill whose it is, the icon
 * what it is. Icons and echelons are in map_icons.c. */
#include "table/map_icons.h"

#include <math.h>
#include <string.h>

MapRelation seat_relation(const Scenario *scenario, int seat, int other) {
  if (seat == FACILITATOR)      /* sees as the parties of the bargain do */
    for (seat = 0; seat < scenario->seats - 1 && !scenario->seat[seat].party; seat++) { }
  if (seat == other) return RELATION_FRIEND;
  const Seat *looks = &scenario->seat[seat];
  const struct { SeatMask seats; MapRelation relation; } lists[] = {
    { looks->opponents, RELATION_OPPOSED }, { looks->suspects, RELATION_SUSPECT }, { looks->neutrals, RELATION_NEUTRAL }, { looks->friends, RELATION_FRIEND },
  };
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
    if (lists[i].seats >> other & 1) return lists[i].relation;
  return RELATION_UNKNOWN;
}

typedef enum Shape { SHAPE_RECTANGLE, SHAPE_CIRCLE, SHAPE_SQUARE, SHAPE_DIAMOND, SHAPE_QUATREFOIL } Shape;
static Shape shape_of(const Scenario *scenario, int seat, int formation) {
  const Formation *f = &scenario->formation[formation];
  switch (seat_relation(scenario, seat, f->owner)) {
    case RELATION_FRIEND: return symbol_is_at_sea(f->kind) ? SHAPE_CIRCLE : SHAPE_RECTANGLE;
    case RELATION_NEUTRAL: return SHAPE_SQUARE;
    case RELATION_UNKNOWN: return SHAPE_QUATREFOIL;
    case RELATION_SUSPECT: case RELATION_OPPOSED: break;
  }
  return SHAPE_DIAMOND;
}

/* Half the frame's width and height, and how much of them the icon may use. */
static const struct { uint8_t width, height; float icon_w, icon_h; } shapes[] = {
  [SHAPE_RECTANGLE] = { SPACE_FRAME_WIDTH, SPACE_FRAME_HEIGHT, 1, 1 },
  [SHAPE_CIRCLE] = { SPACE_FRAME_CIRCLE, SPACE_FRAME_CIRCLE, 0.9f, 0.9f },
  [SHAPE_SQUARE] = { SPACE_FRAME_SQUARE, SPACE_FRAME_SQUARE, 1, 1 },
  [SHAPE_DIAMOND] = { SPACE_FRAME_DIAMOND, SPACE_FRAME_DIAMOND, 0.6f, 0.5f },
  [SHAPE_QUATREFOIL] = { SPACE_FRAME_DIAMOND, SPACE_FRAME_DIAMOND, 0.6f, 0.5f },
};

Point symbol_reach(const Style *style, const Scenario *scenario, int seat, int formation, float factor) {
  Shape shape = shape_of(scenario, seat, formation);
  return (Point){ style_space(style, (SpaceRole)shapes[shape].width) * factor / 2, style_space(style, (SpaceRole)shapes[shape].height) * factor / 2 };
}

/* Whether this kind's icon is drawn across the whole of a diamond or a circle is the icon's matter: strokes that end at the
 * frame's edge end at the box inscribed in it. */
void symbol_draw(DrawList *draw, const Style *style, const Scenario *scenario, int seat, int formation, Point middle, float factor, int flags) {
  const Formation *f = &scenario->formation[formation];
  Shape shape = shape_of(scenario, seat, formation);
  Point r = symbol_reach(style, scenario, seat, formation, factor);
  bool dashed = (flags & SYMBOL_DASHED) || seat_relation(scenario, seat, f->owner) == RELATION_SUSPECT;
  float width = fmaxf(1, style_line(style, LINE_SYMBOL) * fminf(1, factor)), u = style->u * factor;
  Ink fill = ink(seat_colour(scenario, f->owner));
  Pen line = dashed ? pen_dashed(COLOUR_SEAT_EDGE, width, 4.5f * u, 3 * u) : pen(COLOUR_SEAT_EDGE, width);
  Box box = { middle.x - r.x, middle.y - r.y, 2 * r.x, 2 * r.y };
  if (shape == SHAPE_CIRCLE) {
    draw_disc(draw, fill, middle.x, middle.y, r.x);
    line.ink.role = COLOUR_SEAT_EDGE;
    draw_circle(draw, line, middle.x, middle.y, r.x - width / 2);
  } else if (shape == SHAPE_QUATREFOIL) {       /* four leaves, a notch between each two */
    enum { POINTS = 48 };
    Point p[POINTS];
    for (int i = 0; i < POINTS; i++) {
      float angle = 6.2831853f * (float)i / POINTS, reach = r.x * (0.7f + 0.3f * sqrtf(fabsf(cosf(2 * angle))));
      p[i] = (Point){ middle.x + reach * cosf(angle), middle.y + reach * sinf(angle) };
    }
    draw_polygon(draw, fill, p, POINTS);
    draw_polyline(draw, line, p, POINTS, true);
  } else if (shape == SHAPE_DIAMOND) {
    const Point d[4] = { { middle.x, box.y }, { box.x + box.w, middle.y }, { middle.x, box.y + box.h }, { box.x, middle.y } };
    draw_polygon(draw, fill, d, 4);
    draw_polyline(draw, line, d, 4, true);
  } else {
    draw_fill(draw, fill, box, 0);
    draw_stroke(draw, line, box, 0);
  }
  if (flags & SYMBOL_BLANK) return;
  const KindIcon *icon = kind_icon(f->kind);
  Pen ink_pen = pen(COLOUR_INK, fmaxf(1, style_line(style, LINE_ICON) * fminf(1, factor)));
  if (icon) icon_draw(draw, (IconId)icon->icon, ink_pen, middle, r.x * shapes[shape].icon_w, r.y * shapes[shape].icon_h);
}

/* The mark stands on the frame in the colour of text: it lies on a plate or a panel. */
void symbol_echelon(DrawList *draw, const Style *style, const Scenario *scenario, int seat, int formation, Point middle, float factor) {
  const EchelonMark *mark = echelon_mark(scenario->formation[formation].echelon);
  Point r = symbol_reach(style, scenario, seat, formation, factor);
  float u = style->u * factor;
  if (mark) echelon_draw(draw, mark, pen(COLOUR_TEXT, fmaxf(1, 1.7f * u)), (Point){ middle.x, middle.y - r.y - 2 * u }, 8 * u);
}

float map_symbol(Ui *ui, const Sight *sight, int formation, float x, float y, float h) {
  const UiFrame *frame = ui_frame(ui);
  Point one = symbol_reach(frame->style, sight->scenario, sight->view.seat, formation, 1);
  float factor = h / (2 * one.y);
  Point middle = { x + one.x * factor, y + h / 2 };
  symbol_draw(frame->draw, frame->style, sight->scenario, sight->view.seat, formation, middle, factor, 0);
  symbol_echelon(frame->draw, frame->style, sight->scenario, sight->view.seat, formation, middle, factor);
  return 2 * one.x * factor;
}

void map_triangle(DrawList *draw, Ink ink, Point tip, float angle, float length, float half) {
  float c = cosf(angle), s = sinf(angle);
  const Point p[3] = { tip, { tip.x - length * c - half * s, tip.y - length * s + half * c }, { tip.x - length * c + half * s, tip.y - length * s - half * c } };
  draw_polygon(draw, ink, p, 3);
}
