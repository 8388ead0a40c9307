/* The main screen: the map, with what escalates and what moves at its left, and what one can do about it at its right. The
 * large button below it is screen_end.c's. */
#include "core/fixed.h"
#include "rules/register.h"
#include "rules/rules.h"
#include "table/keys.h"
#include "table/screen_parts.h"

#include <math.h>

/* ---- capital ---- */

static void show_capital(const Table *t, Box box) {
  const Sight *sight = t->sight;
  const Scenario *s = sight->scenario;
  int seat = sight->view.seat;
  int32_t own = sight->view.seen.capital[seat], free = capital_free(s, &sight->view.seen, seat);
  int filled = free > 0 ? free / MILLI : 0, taken = (own + MILLI - 1) / MILLI - filled;
  int cap = (int)(register_milli(s, AS_CAPITAL_CAP) / MILLI);
  Line title = LINE(s, MSG_TABLE_CAPITAL, .arg = { 0 }), left = LINE(s, MSG_TABLE_CAPITAL_FREE, .text = { points_text(free).text });
  float middle = box.y + box.h / 2, gap = units(t, 14), x = box.x + line_at(t, TYPE_TITLE, COLOUR_TEXT, box.x, middle, ALIGN_LEFT, title.text) + gap;
  float number = line_at(t, TYPE_ROW_BOLD, COLOUR_TEXT, box.x + box.w, middle, ALIGN_RIGHT, left.text), room = box.x + box.w - number - gap - x;
  int most = filled + taken > cap ? filled + taken : cap;
  float size = fminf(text_units(t, 20), most > 0 ? floorf(room / ((float)most * 1.22f)) : 0);
  bool crossed = own - free >= MILLI / 2;       /* less is the part of a point that is no whole square */
  if (size >= units(t, 8)) mark_squares(t, x, middle, size, filled, crossed ? taken : 0, most - filled - (crossed ? taken : 0), false);
  ui_say(t->ui, SORT_TEXT, 0, title.text, left.text);
}

/* ---- tabs of the right column ---- */

static const Shortcut tabs[ASIDES] = { CUT_POLICIES, CUT_DESK, CUT_MOVE };

/* How many of them this seat needs: who has nothing to send has no panel that sends. It is the last. */
static int asides_of(const Table *t) { return seat_has_movable(t->sight->scenario, t->sight->view.seat) ? ASIDES : ASIDE_MOVE; }

/* A tab's cap and its words if there is room for both, and what it needs. Where there is not, the words say more than the cap. */
typedef struct TabFace { Line words; float cap, need; bool on, waits, says, keyed; TypeRole type; } TabFace;

static TabFace tab_face(const Table *t, int i, int calls) {
  TabFace face = { .on = t->state->aside == i, .waits = i == ASIDE_DESK && calls > 0, .says = true, .keyed = true, .cap = leading(t, TYPE_BODY) * 0.98f };
  face.words = LINE(t->sight->scenario, face.waits ? MSG_TABLE_TAB_DESK_WAITS : key_meaning(tabs[i])->words, .arg = { calls });
  face.type = face.on || face.waits ? TYPE_ROW_BOLD : TYPE_ROW;
  face.need = ceilf(face.cap + wide_of(t, TYPE_ROW_BOLD, face.words.text) + units(t, face.waits ? 26 : 20));        /* chosen or not, it stays where it is */
  return face;
}

/* Each as wide as its cap and words and a share of the rest; where all together are too wide, none has a cap, and the key is told on
 * hover and focus; where that is too wide still, the last ones have no words. */
static void tabs_fit(const Table *t, TabFace face[ASIDES], int count, float width) {
  float whole = 0;
  for (int i = 0; i < count; i++) whole += face[i].need;
  float bare = 0;
  for (int i = 0; i < count; i++) bare += face[i].need - face[i].cap - units(t, 8);
  for (int i = 0; i < count && whole > width && bare <= width; i++) {
    face[i].need -= face[i].cap + units(t, 8);
    face[i].keyed = false;
  }
  if (!face[0].keyed) whole = bare;
  for (int i = count; i-- > 0 && whole > width;) {
    if (face[i].on) continue;
    whole -= face[i].need;
    face[i].says = false;
    whole += face[i].need = face[i].cap + units(t, face[i].waits ? 26 : 20);
  }
  float spare = fmaxf(0, floorf((width - whole) / (float)count));
  for (int i = 0; i < count; i++) face[i].need += spare;
}

static void show_tab(const Table *t, int i, const TabFace *face, Box tab) {
  const Style *style = style_of(t);
  UiId id = ui_id(t->ui, "tab", (uint32_t)i);
  UiTouch touch = ui_place(t->ui, id, tab, TAKE_NOTHING);
  float middle = tab.y + tab.h / 2 - units(t, 2), x = tab.x + units(t, face->waits ? 12 : 6);
  if (touch.hot || touch.held) draw_fill(draw_of(t), ink(COLOUR_CARD), tab, space(t, SPACE_CORNER));
  draw_fill(draw_of(t), ink(face->on ? COLOUR_TEXT : COLOUR_RULE), (Box){ tab.x, tab.y + tab.h - units(t, face->on ? 4 : 2), tab.w, units(t, face->on ? 4 : 2) }, 0);
  if (face->keyed) {
    draw_stroke(draw_of(t), pen(COLOUR_MUTED, style_line(style, LINE_EDGE)), (Box){ x, middle - face->cap / 2, face->cap, face->cap }, space(t, SPACE_CORNER));
    line_at(t, TYPE_BODY, COLOUR_TEXT_2, x + face->cap / 2, middle, ALIGN_CENTRE, key_meaning(tabs[i])->cap);
    x += face->cap + units(t, 8);
  } else {
    ui_tooltip(t->ui, id, key_meaning(tabs[i])->cap);
  }
  if (face->says) line_at(t, face->type, face->on ? COLOUR_TEXT : COLOUR_TEXT_2, x, middle, ALIGN_LEFT, face->words.text);
  else ui_tooltip(t->ui, id, face->words.text);
  if (face->waits) draw_fill(draw_of(t), ink(COLOUR_SELECT), (Box){ tab.x, tab.y, style_line(style, LINE_BAR), tab.h - units(t, 4) }, 0);
  ui_ring(t->ui, id, tab, space(t, SPACE_CORNER));
  ui_say(t->ui, SORT_TAB, (face->on ? UI_ON : 0) | (touch.focused ? UI_FOCUSED : 0), face->words.text, key_meaning(tabs[i])->cap);
  if (touch.pressed || cut_pressed(t->ui, tabs[i])) {
    t->state->aside = i;
    t->state->refusal = (Refusal){ 0 };
  }
}

static void show_tabs(const Table *t, Box box, int calls) {
  float gap = units(t, 6), x = box.x;
  TabFace face[ASIDES];
  int count = asides_of(t);
  for (int i = 0; i < count; i++) face[i] = tab_face(t, i, calls);
  tabs_fit(t, face, count, box.w - (float)(count - 1) * gap);
  for (int i = 0; i < count; i++) {
    show_tab(t, i, &face[i], (Box){ x, box.y, face[i].need, box.h });
    x += face[i].need + gap;
  }
}

/* ---- what was refused, what waits ---- */

static float show_refusal(const Table *t, Box box, bool measure_only) {
  const Refusal *refusal = &t->state->refusal;
  const Scenario *s = t->sight->scenario;
  if (refusal->message == MSG_NONE) return 0;
  Words why = { { refusal->arg[0], refusal->arg[1], refusal->arg[2], refusal->arg[3] }, { NULL } };
  Words hint = { { refusal->hint_arg[0], refusal->hint_arg[1], refusal->hint_arg[2], refusal->hint_arg[3] }, { NULL } };
  Line first = line_of(s, (MessageId)refusal->message, &why), second = refusal->hint ? line_of(s, (MessageId)refusal->hint, &hint) : (Line){ "" };
  float pad = units(t, 10);
  Box in = { box.x + 2 * pad, box.y + pad * 0.6f, box.w - 3 * pad, 0 };
  float one = block(t, TYPE_BODY_BOLD, COLOUR_TEXT, in, first.text, true), two = block(t, TYPE_BODY, COLOUR_TEXT_2, in, second.text, true);
  float high = one + two + pad * 1.2f;
  if (measure_only) return high;
  draw_fill(draw_of(t), ink(COLOUR_CARD), (Box){ box.x, box.y, box.w, high }, space(t, SPACE_CORNER));
  draw_fill(draw_of(t), ink(COLOUR_WORSE), (Box){ box.x, box.y, style_line(style_of(t), LINE_BAR), high }, 0);
  block(t, TYPE_BODY_BOLD, COLOUR_TEXT, in, first.text, false);
  in.y += one;
  block(t, TYPE_BODY, COLOUR_TEXT_2, in, second.text, false);
  ui_say(t->ui, SORT_TEXT, 0, first.text, second.text);
  return high;
}

/* The last order that waits, with the key that takes it back. All of them are on the desk. */
static float show_waiting(const Table *t, Box box, bool measure_only, Wish *wish) {
  const Sight *sight = t->sight;
  int seat = sight->view.seat, count = sight->view.seen.order_count[seat];
  if (count == 0 || !may_order(sight) || t->state->aside == ASIDE_DESK) return 0;
  Order order = order_waiting(sight, count - 1);
  Line words = order.kind == ORDER_POLICY ? LINE(sight->scenario, MSG_STORY_POLICY, .arg = { 0, order.subject }) : look_order(sight->scenario, &order, sight->view.seen.term);
  Line label = LINE(sight->scenario, MSG_TABLE_TAKE_BACK_ONE, .text = { words.text });
  UiButton button = { .label = label.text, .cap = key_meaning(CUT_UNDO)->cap, .key = key_meaning(CUT_UNDO)->key[0] };
  bool one = fits(t, TYPE_ROW_BOLD, label.text, box.w - text_units(t, 70), 1);
  float high = ceilf(one ? style_row(style_of(t), SPACE_KEY_CAP) + units(t, 10) : ui_button_height(t->ui, box.w, &button));
  if (measure_only) return high;
  if (ui_button(t->ui, ui_id(t->ui, "take back", MAX_LEGAL), (Box){ box.x, box.y, box.w, high }, &button)) *wish = (Wish){ .kind = WISH_TAKE_BACK, .index = count - 1 };
  return high;
}

/* ---- the columns ---- */

static void left_column(const Table *t, Box box) {
  float margin = space(t, SPACE_MARGIN);
  draw_fill(draw_of(t), ink(COLOUR_PANEL), box, 0);
  draw_line(draw_of(t), pen(COLOUR_RULE, style_line(style_of(t), LINE_RULE)), box.x + box.w, box.y, box.x + box.w, box.y + box.h);
  Box in = { box.x + margin, box.y + units(t, 8), box.w - 2 * margin, box.h - units(t, 8) };
  float used = ladders_show(t, in, false) + units(t, 10);
  draw_line(draw_of(t), pen(COLOUR_RULE, style_line(style_of(t), LINE_RULE)), in.x, in.y + used - units(t, 5), in.x + in.w, in.y + used - units(t, 5));
  tracks_show(t, (Box){ in.x, in.y + used, in.w, in.h - used });
}

/* For the white cell: every seat with its capital, and whether it is awaited. */
static void show_seats(const Table *t, Box box) {
  const Sight *sight = t->sight;
  const Scenario *s = sight->scenario;
  SeatMask acting = seats_acting(s, &sight->view.seen);
  Line title = LINE(s, MSG_TABLE_SEATS, .arg = { 0 });
  box.y += block(t, TYPE_TITLE, COLOUR_TEXT, box, title.text, false) + units(t, 6);
  ui_say(t->ui, SORT_TITLE, 0, title.text, NULL);
  float row = fmaxf(space(t, SPACE_TABLE_ROW), leading(t, TYPE_ROW) + units(t, 10)), strip = style_line(style_of(t), LINE_BAR) * 2;
  for (int seat = 0; seat < s->seats && box.h >= row; seat++) {
    bool decides = acting >> seat & 1;
    Line stands = LINE(s, decides ? MSG_TABLE_SEAT_DECIDES : sight->view.seen.handed_in[seat] ? MSG_TABLE_SEAT_IN : MSG_TABLE_SEAT_WAITS, .arg = { 0 });
    Line said = LINE(s, MSG_LOOK_CAPITAL_OF, .arg = { seat }, .text = { NULL, points_text(sight->view.seen.capital[seat]).text });
    float middle = box.y + row / 2, size = text_units(t, 14), x = box.x + strip + units(t, 10);
    draw_fill(draw_of(t), ink(seat_colour(s, seat)), (Box){ box.x, box.y + units(t, 4), strip, row - units(t, 8) }, 0);
    float name = line_at(t, TYPE_ROW_BOLD, COLOUR_TEXT, x, middle, ALIGN_LEFT, told(t, sight_title(&s->seat[seat].name)));
    float right = box.x + box.w - line_at(t, TYPE_BODY, decides ? COLOUR_TEXT : COLOUR_MUTED, box.x + box.w, middle, ALIGN_RIGHT, stands.text);
    float cost = cost_width(sight->view.seen.capital[seat], size), from = fmaxf(x + name + units(t, 12), box.x + box.w * 0.34f);
    if (from + cost + units(t, 10) < right) mark_cost(t, from, middle, size, sight->view.seen.capital[seat], false, false);
    draw_line(draw_of(t), pen(COLOUR_RULE, style_line(style_of(t), LINE_RULE)), box.x, box.y + row, box.x + box.w, box.y + row);
    ui_say(t->ui, SORT_ROW, 0, said.text, stands.text);
    box.y += row;
    box.h -= row;
  }
}

static void right_column(const Table *t, Box box, Wish *wish) {
  float margin = space(t, SPACE_MARGIN), gap = units(t, 10);
  draw_fill(draw_of(t), ink(COLOUR_PANEL), box, 0);
  draw_line(draw_of(t), pen(COLOUR_RULE, style_line(style_of(t), LINE_RULE)), box.x, box.y, box.x, box.y + box.h);
  Box in = { box.x + margin, box.y + units(t, 10), box.w - 2 * margin, box.h - units(t, 10) - margin };
  uint8_t formation[MAX_FORMATIONS];
  int requests = t->sight->view.seat == FACILITATOR ? 0 : requests_waiting(t->sight, formation);
  EndFace main = end_face(t, in.w - 2 * units(t, 12), requests);
  Box end = { in.x, in.y + in.h - main.high, in.w, main.high };
  if (t->sight->view.seat == FACILITATOR) {
    show_seats(t, (Box){ in.x, in.y, in.w, end.y - in.y - units(t, 40) });
    end_show(t, end, &main, 0, wish);
    return;
  }
  if (t->state->aside >= asides_of(t)) t->state->aside = ASIDE_POLICIES;        /* another seat's panel */
  float row = leading(t, TYPE_TITLE) + units(t, 4), tab = fmaxf(space(t, SPACE_TAB) * 0.9f, leading(t, TYPE_ROW_BOLD) + units(t, 10));
  show_capital(t, (Box){ in.x, in.y, in.w, row });
  show_tabs(t, (Box){ in.x, in.y + row + gap * 0.6f, in.w, tab }, requests);
  Box rest = { in.x, in.y + row + tab + gap * 1.4f, in.w, end.y - gap - (in.y + row + tab + gap * 1.4f) };
  float refusal = show_refusal(t, rest, true), waiting = show_waiting(t, rest, true, wish);
  float below = (refusal > 0 ? refusal + gap * 0.8f : 0) + (waiting > 0 ? waiting + gap * 0.8f : 0);
  Box body = { rest.x, rest.y, rest.w, rest.h - below };
  switch ((Aside)t->state->aside) {
    case ASIDE_DESK: desk_show(t, body, wish); break;
    case ASIDE_MOVE: move_show(t, body, wish); break;
    case ASIDE_POLICIES: case ASIDES: policies_show(t, body, wish); break;
  }
  float y = body.y + body.h + gap * 0.8f;
  if (refusal > 0) y += show_refusal(t, (Box){ in.x, y, in.w, refusal }, false) + gap * 0.8f;
  if (waiting > 0) show_waiting(t, (Box){ in.x, y, in.w, waiting }, false, wish);
  end_show(t, end, &main, requests, wish);
}

/* Picks on the map: an own formation opens the panel that sends it, a marked place is where it goes. */
static void map_picks(const Table *t, MapPicks picks, const bool target[MAX_PLACES]) {
  const Scenario *s = t->sight->scenario;
  TableState *state = t->state;
  if (picks.place >= 0 && state->formation >= 0 && target[picks.place]) {
    state->destination = picks.place;
    state->aside = ASIDE_MOVE;
  } else if (picks.formation >= 0 && s->formation[picks.formation].owner == t->sight->view.seat && s->formation[picks.formation].lift_class != LIFT_FIXED) {
    state->formation = picks.formation;
    state->destination = -1;
    state->aside = ASIDE_MOVE;
  }
}

void screen_table(const Table *t) {
  Wish wish = { .kind = WISH_NONE };
  uint8_t formation[MAX_FORMATIONS];
  bool target[MAX_PLACES], targets = move_targets(t, target);
  Box body = screen_bars(t);
  float left = space(t, SPACE_LEFT_COLUMN), right = space(t, SPACE_RIGHT_COLUMN);
  Box map = { body.x + left, body.y, body.w - left - right, body.h };
  t->state->map.covered = changes_place(t, map);
  map_picks(t, map_show(t->ui, &t->state->map, t->coast, t->sight, map, targets ? target : NULL), target);
  changes_show(t, map);
  left_column(t, (Box){ body.x, body.y, left, body.h });
  right_column(t, (Box){ body.x + body.w - right, body.y, right, body.h }, &wish);
  if (t->state->map.fan >= 0 && cut_pressed(t->ui, CUT_BACK)) t->state->map.fan = -1;
  if (t->state->refusal.message && cut_pressed(t->ui, CUT_BACK)) t->state->refusal = (Refusal){ 0 };
  if (t->state->aside == ASIDE_MOVE && t->state->formation >= 0 && cut_pressed(t->ui, CUT_BACK)) {     /* a step back */
    if (t->state->destination < 0) t->state->formation = -1;
    t->state->destination = -1;
  }
  end_ask(t, t->sight->view.seat == FACILITATOR ? 0 : requests_waiting(t->sight, formation), &wish);
  wish_do(t, &wish);
}
