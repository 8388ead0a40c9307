/* Handing over: between two people at one screen nothing of either seat shows. Only whose turn it is stands there, until that
 * person presses the button. */
#include "table/keys.h"
#include "table/screen_parts.h"

#include <math.h>

void screen_handover(const Table *t) {
  const UiFrame *frame = ui_frame(t->ui);
  const Scenario *s = t->sight->scenario;
  int seat = t->sight->view.seat;
  Line title = seat == FACILITATOR ? LINE(s, MSG_TABLE_WHITE_CELL, .arg = { 0 }) : LINE(s, MSG_TABLE_HANDOVER, .arg = { seat });
  Line note = LINE(s, MSG_TABLE_HANDOVER_NOTE, .arg = { 0 }), go = LINE(s, MSG_TABLE_HANDOVER_GO, .arg = { 0 });
  float wide = fminf(text_units(t, 760), frame->width - 2 * space(t, SPACE_MARGIN)), gap = units(t, 20);
  UiButton button = { .label = go.text, .cap = "Enter", .flags = UI_ACCENT };
  float chip = text_units(t, 14), head = block(t, TYPE_END_TURN, COLOUR_TEXT, (Box){ 0, 0, wide, 0 }, title.text, true);
  float text = block(t, TYPE_ROW, COLOUR_TEXT_2, (Box){ 0, 0, wide, 0 }, note.text, true), act = ui_button_height(t->ui, wide / 2, &button);
  float y = floorf((frame->height - chip - head - text - act - 3 * gap) / 2), x = floorf((frame->width - wide) / 2);
  draw_fill(draw_of(t), ink(COLOUR_GROUND), (Box){ 0, 0, frame->width, frame->height }, 0);
  draw_fill(draw_of(t), ink(seat == FACILITATOR ? COLOUR_INVERSE : seat_colour(s, seat)), (Box){ x, y, wide, chip }, 0);
  y += chip + gap;
  ui_paragraph(t->ui, TYPE_END_TURN, COLOUR_TEXT, (Box){ x, y, wide, head }, ALIGN_LEFT, title.text, false);
  y += head + gap;
  ui_paragraph(t->ui, TYPE_ROW, COLOUR_TEXT_2, (Box){ x, y, wide, text }, ALIGN_LEFT, note.text, false);
  y += text + gap;
  UiId id = ui_id(t->ui, "handover", (uint32_t)seat);
  if (ui_focus_now(t->ui) == 0) ui_focus(t->ui, id);    /* Enter goes on at once */
  if (ui_button(t->ui, id, (Box){ x, y, wide / 2, act }, &button) || cut_pressed(t->ui, CUT_GO_ON)) t->state->screen = screen_first(t->sight);
}
