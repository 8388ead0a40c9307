/* What changed in the turn that ended: a slim strip at the map's upper edge, one thing at a time, what matters most first and what
 * is smaller left to the log. Each seat sees it once a turn, for as long as the phase lasts in which the turn began; the setting
 * that turns motion off turns it off too. Plates keep out of it. */
#include "report/story.h"
#include "table/screen_parts.h"

#include <math.h>

enum { MOST_CHANGES = 8, CHANGES_READ = 256 };

/* Things that happened, not numbers that moved (the tracks show those) and not what everybody reports every turn. */
static bool is_change(const Event *event, int turn) {
  switch ((MessageId)event->message) {
    case MSG_TRACK_MOVED: case MSG_CAPITAL_MOVED: case MSG_VARIABLE_SET: case MSG_REPORT: case MSG_REPORT_SHARED: case MSG_FORECAST_STATED: return false;
    default: return event->turn == turn && event->weight > 0;
  }
}

/* The events of the last turn in their order, headlines first, at most MOST_CHANGES of them; how many there are in all. */
static int changes_find(const Sight *sight, const Event *found[MOST_CHANGES]) {
  int turn = sight->view.seen.turn - 1, count = 0;
  for (int weight = 2; weight >= 1; weight--)
    for (int i = 0; i < sight->events && count < CHANGES_READ; i++) {
      if (sight->event[i].weight != weight || !is_change(&sight->event[i], turn)) continue;
      if (count < MOST_CHANGES) found[count] = &sight->event[i];
      count++;
    }
  return count;
}

/* The smaller ones together are one step. */
static int steps_of(int changes) { return changes > MOST_CHANGES ? MOST_CHANGES + 1 : changes; }

void changes_begin(TableState *state, const Sight *sight) {
  const Event *found[MOST_CHANGES];
  const GameState *g = &sight->view.seen;
  int seat = sight->view.seat == FACILITATOR ? MAX_SEATS : sight->view.seat;
  state->step = -1;
  if (state->stepped[seat] == g->turn || g->over) return;
  state->stepped[seat] = g->turn;
  state->step_turn = g->turn;
  state->step_phase = g->phase;
  state->step_seat = seat;
  if (changes_find(sight, found) > 0) state->step = 0;
}

/* Has what it belongs to gone by? */
static bool is_past(const TableState *state, const Sight *sight) {
  const GameState *g = &sight->view.seen;
  return g->over || g->turn != state->step_turn || g->phase != state->step_phase || state->step_seat != (sight->view.seat == FACILITATOR ? MAX_SEATS : sight->view.seat);
}

/* ---- the strip ---- */

typedef struct Strip { Line text, where; int steps; float pad, side, where_width, text_width; Box box; } Strip;

static bool strip_make(const Table *t, Box map, Strip *strip) {
  const Event *found[MOST_CHANGES];
  const Scenario *s = t->sight->scenario;
  int count = changes_find(t->sight, found), step = t->state->step;
  strip->steps = steps_of(count);
  if (step < 0 || step >= strip->steps || is_past(t->state, t->sight)) return false;
  strip->text = step < MOST_CHANGES ? event_text(s, found[step], t->sight->view.seat) : LINE(s, MSG_TABLE_CHANGE_SMALLER, .arg = { count - MOST_CHANGES });
  strip->where = LINE(s, MSG_TABLE_CHANGE_OF, .arg = { step + 1, strip->steps });
  strip->pad = units(t, 8);
  strip->side = fmaxf(units(t, 34), leading(t, TYPE_BODY) + units(t, 6));
  float w = map.w - 2 * strip->pad, buttons = 3 * strip->side + 2 * units(t, 4);
  if (wide_of(t, TYPE_BODY, strip->where.text) > 0.3f * w) strip->where = LINE(s, MSG_TABLE_CHANGE_SHORT, .arg = { step + 1, strip->steps });
  strip->where_width = wide_of(t, TYPE_BODY, strip->where.text);
  strip->text_width = w - strip->where_width - buttons - 4 * strip->pad;
  float words = block(t, TYPE_BODY_BOLD, COLOUR_TEXT, (Box){ 0, 0, strip->text_width, 0 }, strip->text.text, true);
  strip->box = (Box){ roundf(map.x + strip->pad), roundf(map.y + strip->pad), roundf(w), roundf(fmaxf(words, strip->side) + units(t, 10)) };
  return true;
}

Box changes_place(const Table *t, Box map) {
  Strip strip;
  if (strip_make(t, map, &strip)) return strip.box;
  t->state->step = -1;
  return (Box){ 0, 0, 0, 0 };
}

/* Marks of the three buttons: back, on, an end. */
typedef enum StripMark { MARK_BACK, MARK_ON, MARK_END } StripMark;

static bool strip_button(const Table *t, StripMark mark, Box box, const char *says, int key, bool off) {
  const Style *style = style_of(t);
  UiId id = ui_id(t->ui, "change", mark);
  UiTouch touch = ui_place(t->ui, id, box, TAKE_NOTHING);
  float x = box.x + box.w / 2, y = box.y + box.h / 2, r = box.w * 0.2f, corner = space(t, SPACE_CORNER);
  ColourRole colour = off ? COLOUR_DISABLED : COLOUR_TEXT;
  Pen edge = pen(COLOUR_PLATE_EDGE, style_line(style, LINE_EDGE)), line = pen(colour, style_line(style, LINE_SYMBOL));
  draw_fill(draw_of(t), ink(touch.held && !off ? COLOUR_DIM : touch.hot && !off ? COLOUR_RUNG_PASSED : COLOUR_CARD), box, corner);
  draw_stroke(draw_of(t), off ? pen_dashed(COLOUR_DISABLED, edge.width, units(t, 5), units(t, 4)) : edge, box, corner);
  if (mark == MARK_END) {
    draw_line(draw_of(t), line, x - r, y - r, x + r, y + r);
    draw_line(draw_of(t), line, x - r, y + r, x + r, y - r);
  } else {
    map_triangle(draw_of(t), ink(colour), (Point){ mark == MARK_ON ? x + r : x - r, y }, mark == MARK_ON ? 0 : 3.14159265f, 2 * r, 1.2f * r);
  }
  ui_ring(t->ui, id, box, corner);
  ui_say(t->ui, SORT_BUTTON, (off ? UI_DISABLED : 0) | (touch.focused ? UI_FOCUSED : 0), says, "");
  ui_tooltip(t->ui, id, says);
  return (touch.pressed || ui_key(t->ui, key, 0)) && !off;
}

void changes_show(const Table *t, Box map) {
  TableState *state = t->state;
  Strip strip;
  if (!strip_make(t, map, &strip)) return;
  const Scenario *s = t->sight->scenario;
  Box box = strip.box;
  float middle = box.y + box.h / 2, gap = units(t, 4), pad = strip.pad;
  ui_place(t->ui, ui_id(t->ui, "changes", 0), box, TAKE_NO_FOCUS | TAKE_DRAG);      /* what lies below is not pressed through it */
  draw_fill(draw_of(t), ink(COLOUR_PANEL), box, space(t, SPACE_CORNER));
  draw_fill(draw_of(t), ink(COLOUR_SELECT), (Box){ box.x, box.y, style_line(style_of(t), LINE_BAR), box.h }, 0);
  draw_stroke(draw_of(t), pen(COLOUR_PLATE_EDGE, style_line(style_of(t), LINE_EDGE)), box, space(t, SPACE_CORNER));
  float x = box.x + 1.5f * pad + line_at(t, TYPE_BODY, COLOUR_MUTED, box.x + 1.5f * pad, middle, ALIGN_LEFT, strip.where.text) + pad;
  float words = block(t, TYPE_BODY_BOLD, COLOUR_TEXT, (Box){ 0, 0, strip.text_width, 0 }, strip.text.text, true);
  block(t, TYPE_BODY_BOLD, COLOUR_TEXT, (Box){ x, middle - words / 2, strip.text_width, words }, strip.text.text, false);
  Line said = LINE(s, MSG_TABLE_CHANGE_SAID, .arg = { state->step + 1, strip.steps, t->sight->view.seen.turn - 1 });
  ui_say(t->ui, SORT_TEXT, 0, said.text, strip.text.text);
  Box button = { box.x + box.w - 3 * strip.side - 2 * gap - units(t, 5), middle - strip.side / 2, strip.side, strip.side };
  Line back = LINE(s, MSG_TABLE_CHANGE_BACK, .arg = { 0 }), on = LINE(s, state->step + 1 < strip.steps ? MSG_TABLE_CHANGE_NEXT : MSG_TABLE_CHANGE_LAST, .arg = { 0 }), end = LINE(s, MSG_TABLE_CHANGE_END, .arg = { 0 });
  bool before = strip_button(t, MARK_BACK, button, back.text, KEY_BACKSPACE, state->step == 0);
  button.x += strip.side + gap;
  bool further = strip_button(t, MARK_ON, button, on.text, KEY_ENTER, false);
  button.x += strip.side + gap;
  bool enough = strip_button(t, MARK_END, button, end.text, KEY_ESCAPE, false);
  if (before) state->step--;
  else if (further) state->step = state->step + 1 < strip.steps ? state->step + 1 : -1;
  if (enough) state->step = -1;
  if (before || further || enough) ui_wants_frame(t->ui, 0);
}
