/* The fan: one plate opened as a panel, its formations side by side, each with its short name; pressed, one is picked. */
#include "table/map_parts.h"

#include "report/say.h"

#include <math.h>
#include <stdio.h>

enum { FAN_ROW = 6, FAN_ROWS = 4 };

static int group_list(const MapDrawn *d, int group, uint8_t list[MAX_FORMATIONS]) {
  int count = 0;
  for (int f = 0; f < d->sight->scenario->formations; f++)
    if (d->forces.group_of[f] == group) list[count++] = (uint8_t)f;
  return count;
}

/* The panel's place: where the plate is, moved so that all of it shows. */
static Box fan_box(const MapDrawn *d, Box plate, float w, float h) {
  const Box *b = &d->eye.box;
  float x = fminf(plate.x, b->x + b->w - w - 6 * d->u), y = fminf(plate.y, b->y + b->h - h - 6 * d->u);
  return (Box){ roundf(fmaxf(x, b->x + 6 * d->u)), roundf(fmaxf(y, b->y + 6 * d->u)), roundf(w), roundf(h) };
}

void map_fan(MapDrawn *d) {
  bool opened = d->fan_group >= 0;
  int at = d->hover_group >= 0 ? d->hover_group : d->fan_group;
  if (at < 0) return;
  if (d->hover_group >= 0 && d->hover_group != d->fan_group) opened = false;
  const Scenario *s = d->sight->scenario;
  const MapGroup *group = &d->forces.group[at];
  uint8_t list[MAX_FORMATIONS];
  int count = group_list(d, at, list), seat = d->sight->view.seat;
  float u = d->u, text = fmaxf(1, style_text_scale(d->style)), pad = 12 * u, strip = style_space(d->style, SPACE_PLATE_STRIP) * text;
  float step = style_space(d->style, SPACE_FAN_STEP), title_h = style_leading(d->style, TYPE_BODY_BOLD) + 8 * u, cell_h = style_space(d->style, SPACE_FRAME_DIAMOND) + style_leading(d->style, TYPE_BODY) + 14 * u;
  int shown = count < FAN_ROW * FAN_ROWS ? count : FAN_ROW * FAN_ROWS;
  for (int i = 0; i < shown; i++) {
    char name[64];
    step = fmaxf(step, map_text_width(d, TYPE_BODY, map_formation_name(d, list[i], name)) + 12 * u);
  }
  float edge = style_line(d->style, LINE_SELECT), most_w = d->eye.box.w - 12 * u - strip - 2 * pad - edge, most_h = d->eye.box.h - 12 * u - title_h - pad;
  int across = (int)fminf(FAN_ROW, fmaxf(1, floorf((d->eye.box.w * 0.7f - strip) / step))), deep = (int)fmaxf(1, floorf(most_h / cell_h));
  if (across > shown) across = shown;
  if ((shown + across - 1) / across > deep) across = (int)fmaxf(1, floorf(most_w / step));        /* large text: all of the map's width */
  if (shown > across * deep) shown = across * deep;
  char title[MAP_NAME];
  map_group_name(d, at, title);
  Line note = { "" };
  int leaving = 0;
  for (int i = 0; i < count; i++) leaving += d->forces.force[list[i]].stage == WAY_QUEUED || d->forces.force[list[i]].stage == WAY_PLANNED;
  if (leaving) note = LINE(s, MSG_MAP_LEAVING, .arg = { leaving });
  else if (count > shown) note = LINE(s, MSG_MAP_MORE, .arg = { count - shown });
  float title_w = map_text_width(d, TYPE_BODY_BOLD, title), note_w = note.text[0] ? map_text_width(d, TYPE_BODY, note.text) + 24 * u : 0;
  bool below = title_w + note_w > most_w;       /* the note: in a line of its own, the last */
  if (below && shown > across * (deep - 1) && deep > 1) {
    shown = across * (deep - 1);
    if (!leaving) note = LINE(s, MSG_MAP_MORE, .arg = { count - shown });
  }
  int rows = (shown + across - 1) / across;
  float foot = below ? style_leading(d->style, TYPE_BODY) : 0, head = below ? fmaxf(title_w, note_w) : title_w + note_w;
  float w = strip + 2 * pad + edge + fmaxf(head, (float)across * step), h = title_h + (float)rows * cell_h + foot + pad;
  Box box = fan_box(d, d->fan_at[at == d->hover_group], w, h);
  if (opened) ui_place(d->ui, ui_id(d->ui, "fan", 0), box, TAKE_NO_FOCUS);
  draw_fill(d->draw, ink(COLOUR_PLATE), box, style_space(d->style, SPACE_CORNER));
  plate_strip(d, box_inset(box, style_line(d->style, LINE_SELECT) - style_line(d->style, LINE_EDGE)), group->owner);
  draw_stroke(d->draw, pen(COLOUR_SELECT, style_line(d->style, LINE_SELECT)), box, style_space(d->style, SPACE_CORNER));
  float left = box.x + strip + pad + style_line(d->style, LINE_SELECT);
  draw_text(d->draw, TYPE_BODY_BOLD, ink(COLOUR_TEXT), left, box.y + title_h * 0.78f, ALIGN_LEFT, title);
  if (note.text[0]) draw_text(d->draw, TYPE_BODY, ink(COLOUR_TEXT_2), box.x + box.w - pad, below ? box.y + h - pad : box.y + title_h * 0.78f, ALIGN_RIGHT, note.text);
  for (int i = 0; i < shown; i++) {
    int f = list[i], stage = d->forces.force[f].stage;
    bool leaves = stage == WAY_QUEUED || stage == WAY_PLANNED;
    Box cell = { left + (float)(i % across) * step, box.y + title_h + (float)(i / across) * cell_h, step, cell_h };
    char name[64];
    if (opened) {
      UiId id = ui_id(d->ui, "formation", (uint32_t)f);
      UiTouch touch = ui_place(d->ui, id, cell, TAKE_NOTHING);
      if (touch.pressed) d->picks.formation = f;
      if (ui_shown(d->ui, id)) draw_stroke(d->draw, pen(COLOUR_TEXT_2, style_line(d->style, LINE_SYMBOL)), box_inset(cell, 1), style_space(d->style, SPACE_CORNER));
      ui_tooltip(d->ui, id, map_title(s, &s->formation[f].name));
      ui_say(d->ui, SORT_BUTTON, ui_focused(d->ui, id) ? UI_FOCUSED : 0, map_title(s, &s->formation[f].name), map_title(s, &s->place[d->forces.force[f].place].name));
    }
    Point middle = { cell.x + step / 2, cell.y + 10 * u + style_space(d->style, SPACE_FRAME_DIAMOND) * 0.44f };
    symbol_draw(d->draw, d->style, s, seat, f, middle, 0.95f, leaves ? SYMBOL_DASHED : 0);
    if (symbol_reach(d->style, s, seat, f, 0.95f).y < 20 * u) symbol_echelon(d->draw, d->style, s, seat, f, middle, 0.95f);
    if (leaves) map_triangle(d->draw, ink(COLOUR_SELECT), (Point){ middle.x + 30 * u, middle.y - 16 * u }, 0, 10 * u, 6 * u);
    draw_text(d->draw, TYPE_BODY, ink(COLOUR_TEXT), middle.x, cell.y + cell_h - 6 * u, ALIGN_CENTRE, map_formation_name(d, f, name));
  }
}
