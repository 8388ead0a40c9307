/* What changed in the turn that ended: shown once over the map, one thing at a time. Enter steps on, Escape or the last step ends
 * it; the setting that turns motion off turns it off too. */
#include "report/story.h"
#include "table/screen_parts.h"

#include <math.h>

enum { MOST_CHANGES = 24 };

/* Things that happened, not numbers that moved (the tracks show those) and not what everybody reports every turn. */
static bool is_change(const Event *event, int turn) {
  switch ((MessageId)event->message) {
    case MSG_TRACK_MOVED: case MSG_CAPITAL_MOVED: case MSG_VARIABLE_SET: case MSG_REPORT: case MSG_REPORT_SHARED: case MSG_FORECAST_STATED: return false;
    default: return event->turn == turn && event->weight > 0;
  }
}

/* The events of the last turn in their order, headlines first. Returns how many. */
static int changes_find(const Sight *sight, const Event *found[MOST_CHANGES]) {
  int turn = sight->view.seen.turn - 1, count = 0;
  for (int weight = 2; weight >= 1; weight--)
    for (int i = 0; i < sight->events && count < MOST_CHANGES; i++)
      if (sight->event[i].weight == weight && is_change(&sight->event[i], turn)) found[count++] = &sight->event[i];
  return count;
}

void changes_begin(TableState *state, const Sight *sight) {
  const Event *found[MOST_CHANGES];
  state->steps = changes_find(sight, found);
  state->step = state->steps > 0 ? 0 : -1;
}

void changes_show(const Table *t, Box map) {
  TableState *state = t->state;
  const Event *found[MOST_CHANGES];
  if (state->step < 0) return;
  int count = changes_find(t->sight, found);
  if (state->step >= count) {
    state->step = -1;
    return;
  }
  const Scenario *s = t->sight->scenario;
  Line text = event_text(s, found[state->step], t->sight->view.seat), where = LINE(s, MSG_TABLE_CHANGE_OF, .arg = { state->step + 1, count, t->sight->view.seen.turn - 1 });
  Line next = LINE(s, state->step + 1 < count ? MSG_TABLE_CHANGE_NEXT : MSG_TABLE_CHANGE_LAST, .arg = { 0 }), end = LINE(s, MSG_TABLE_CHANGE_END, .arg = { 0 });
  const UiButton on = { .label = next.text, .cap = "Enter" }, off = { .label = end.text, .cap = "Esc" };
  float pad = units(t, 14), w = fminf(map.w - 2 * pad, text_units(t, 720)), inner = w - 2 * pad;
  float words = block(t, TYPE_ROW, COLOUR_TEXT, (Box){ 0, 0, inner, 0 }, text.text, true), head = leading(t, TYPE_BODY);
  float wide = (inner - pad) / 2, high = fmaxf(ui_button_height(t->ui, wide, &on), ui_button_height(t->ui, wide, &off));
  Box box = { map.x + (map.w - w) / 2, map.y + pad, w, head + words + high + 3.5f * pad };
  ui_place(t->ui, ui_id(t->ui, "changes", 0), box, TAKE_NO_FOCUS | TAKE_DRAG);      /* what lies below is not pressed through it */
  draw_fill(draw_of(t), ink(COLOUR_PANEL), box, space(t, SPACE_CORNER));
  draw_stroke(draw_of(t), pen(COLOUR_SELECT, style_line(style_of(t), LINE_SELECT)), box, space(t, SPACE_CORNER));
  float y = box.y + pad;
  y += block(t, TYPE_BODY, COLOUR_TEXT_2, (Box){ box.x + pad, y, inner, 0 }, where.text, false) + pad / 2;
  y += block(t, TYPE_ROW, COLOUR_TEXT, (Box){ box.x + pad, y, inner, 0 }, text.text, false) + pad;
  ui_say(t->ui, SORT_TEXT, 0, where.text, text.text);
  bool further = ui_button(t->ui, ui_id(t->ui, "next change", 0), (Box){ box.x + pad, y, wide, high }, &on) || ui_key(t->ui, KEY_ENTER, 0);
  bool enough = ui_button(t->ui, ui_id(t->ui, "end changes", 0), (Box){ box.x + 2 * pad + wide, y, wide, high }, &off) || ui_key(t->ui, KEY_ESCAPE, 0);
  if (further) state->step = state->step + 1 < count ? state->step + 1 : -1;
  if (enough) state->step = -1;
}
