/* The large button: it ends the turn, or leads on to the bargain or the result, and says what is still undone. Where a turn
 * would end without an order although some could be given, or leave the ally without an answer, it asks once. */
#include "core/fixed.h"
#include "rules/rules.h"
#include "table/keys.h"
#include "table/screen_parts.h"
#include "table/settings.h"

#include <math.h>

static EndKind end_now(const Sight *sight) {
  if (sight->view.seen.over) return END_RESULT;
  if (sight->view.seat == FACILITATOR) return END_WATCH;
  if (!seat_acts(sight->scenario, &sight->view.seen, sight->view.seat)) return END_WAIT;
  return sight->view.seen.phase == PHASE_BARGAIN ? END_BARGAIN : END_END;
}

/* What is still undone, the weightiest first. */
static Line undone_text(const Table *t, EndKind kind, int requests) {
  const Sight *sight = t->sight;
  const Scenario *s = sight->scenario;
  Line line = { "" };
  if (kind == END_BARGAIN) return LINE(s, MSG_TABLE_ROUND, .arg = { sight->view.seen.round + 1, BARGAIN_ROUNDS });
  if (kind != END_END) return line;
  if (requests > 0) line_join(&line, "; ", LINE(s, requests == 1 ? MSG_TABLE_UNDONE_REQUEST : MSG_TABLE_UNDONE_REQUESTS, .arg = { requests }).text);
  line_join(&line, "; ", LINE(s, MSG_TABLE_UNDONE_ORDERS, .arg = { orders_open(sight, false), OPEN_ORDERS }).text);
  if (sight->view.seen.forecast[sight->view.seat] < 0) line_join(&line, "; ", LINE(s, MSG_TABLE_UNDONE_FORECAST, .arg = { 0 }).text);
  return line;
}

/* Nothing ordered yet, not even a report shared, and something could be: orders of the turn's budget, which are gone when it ends. */
static bool idle(const Sight *sight) {
  if (sight->view.seat < sight->scenario->seats && sight->view.seen.order_count[sight->view.seat] > 0) return false;
  for (int i = 0; i < sight->legals; i++)
    if (sight->legal[i].kind == ORDER_POLICY || sight->legal[i].kind == ORDER_REDEPLOY) return true;
  return false;
}

static bool asks(const Table *t) { return !t->settings || t->settings->ask; }

static void end_act(const Table *t, EndKind kind, int requests, Wish *wish) {
  TableState *state = t->state;
  if (kind == END_BARGAIN || kind == END_RESULT) {
    state->behind = SCREEN_TABLE;
    state->screen = kind == END_BARGAIN ? SCREEN_BARGAIN : SCREEN_RESULT;
  } else if (kind == END_END && (requests > 0 || (asks(t) && idle(t->sight)))) {
    state->confirm = CONFIRM_END_TURN;          /* unanswered, the ally waits another turn: that is lost, and asked about always */
  } else if (kind == END_END) {
    *wish = (Wish){ .kind = WISH_HAND_IN };
  }
}

EndFace end_face(const Table *t, float width, int requests) {
  static const MessageId words[] = { MSG_TABLE_END_TURN, MSG_TABLE_GO_BARGAIN, MSG_TABLE_GO_RESULT, MSG_TABLE_WAIT, MSG_TABLE_WATCH };
  EndFace face = { .kind = end_now(t->sight) };
  bool off = face.kind == END_WAIT || face.kind == END_WATCH;
  face.label = LINE(t->sight->scenario, words[face.kind], .arg = { 0 });
  face.second = undone_text(t, face.kind, requests);
  face.type = off || fold_of(t) == FOLD_MOST || !fits(t, TYPE_END_TURN, face.label.text, width, 1) ? TYPE_TURN : TYPE_END_TURN;
  if (!fits(t, face.type, face.label.text, width, 1)) face.type = TYPE_BODY_BOLD;
  face.text = block(t, TYPE_BODY, COLOUR_TEXT, (Box){ 0, 0, width, 0 }, face.second.text, true);
  face.high = fmaxf(space(t, SPACE_END_TURN_HEIGHT) * 0.86f, leading(t, face.type) + face.text + units(t, 16));
  return face;
}

void end_show(const Table *t, Box box, const EndFace *face, int requests, Wish *wish) {
  const Style *style = style_of(t);
  bool off = face->kind == END_WAIT || face->kind == END_WATCH;
  float corner = space(t, SPACE_CORNER), side = units(t, 12), high = leading(t, face->type), y = box.y + (box.h - high - face->text) / 2;
  UiId id = ui_id(t->ui, "end turn", 0);
  UiTouch touch = ui_place(t->ui, id, box, TAKE_NOTHING);
  if (off) draw_stroke(draw_of(t), pen_dashed(COLOUR_DISABLED, style_line(style, LINE_EDGE), units(t, 5), units(t, 4)), box, corner);
  else draw_fill(draw_of(t), ink(COLOUR_ACCENT), box, corner);
  if (!off && (touch.hot || touch.held)) draw_stroke(draw_of(t), pen(touch.held ? COLOUR_ACCENT_TEXT : COLOUR_TEXT, 2 * style_line(style, LINE_EDGE)), box, corner);
  ColourRole colour = off ? COLOUR_TEXT_2 : COLOUR_ACCENT_TEXT;
  line_at(t, face->type, colour, box.x + box.w / 2, y + high / 2, ALIGN_CENTRE, face->label.text);
  if (face->second.text[0]) ui_paragraph(t->ui, TYPE_BODY, colour, (Box){ box.x + side, y + high, box.w - 2 * side, face->text }, ALIGN_CENTRE, face->second.text, false);
  ui_ring(t->ui, id, box, corner);
  ui_say(t->ui, SORT_BUTTON, (off ? UI_DISABLED : 0) | (touch.focused ? UI_FOCUSED : 0), face->label.text, face->second.text);
  if (!off && (touch.pressed || cut_pressed(t->ui, CUT_GO_ON))) end_act(t, face->kind, requests, wish);
}

/* ---- the question ---- */

enum { ASK_LINES = 5 };
typedef struct Asked { Line title, line[ASK_LINES]; int lines; } Asked;

static Asked what_is_undone(const Table *t, int requests) {
  const Sight *sight = t->sight;
  const Scenario *s = sight->scenario;
  bool none = idle(sight), sent[MAX_FORMATIONS] = { false };
  int cards = 0, formations = 0, asker = party_facing(s, sight->view.seat);
  Asked asked = { .title = LINE(s, none ? MSG_TABLE_SURE_IDLE : MSG_TABLE_SURE, .arg = { 0 }) };
  if (requests > 0) asked.line[asked.lines++] = requests == 1 ? LINE(s, MSG_TABLE_SURE_REQUEST, .arg = { asker }) : LINE(s, MSG_TABLE_SURE_REQUESTS, .arg = { requests, asker });
  for (int i = 0; i < sight->legals; i++) {
    const Order *order = &sight->legal[i];
    cards += order->kind == ORDER_POLICY;
    if (order->kind != ORDER_REDEPLOY || sent[order->subject]) continue;
    sent[order->subject] = true;
    formations++;
  }
  if (none && cards > 0) asked.line[asked.lines++] = LINE(s, MSG_TABLE_SURE_CARDS, .arg = { cards });
  if (none && formations > 0) asked.line[asked.lines++] = LINE(s, MSG_TABLE_SURE_FORMATIONS, .arg = { formations });
  if (none) asked.line[asked.lines++] = LINE(s, MSG_TABLE_SURE_CAPITAL, .text = { points_text(capital_free(s, &sight->view.seen, sight->view.seat)).text });
  if (sight->view.seen.forecast[sight->view.seat] < 0) asked.line[asked.lines++] = LINE(s, MSG_TABLE_SURE_FORECAST, .arg = { 0 });
  return asked;
}

void end_ask(const Table *t, int requests, Wish *wish) {
  if (t->state->confirm != CONFIRM_END_TURN) return;
  const UiFrame *frame = ui_frame(t->ui);
  const Scenario *s = t->sight->scenario;
  float wide = fminf(text_units(t, 620), frame->width - 2 * space(t, SPACE_MARGIN)), pad = space(t, SPACE_PADDING), gap = units(t, 10);
  Asked asked = what_is_undone(t, requests);
  Line end = LINE(s, MSG_TABLE_SURE_END, .arg = { 0 }), back = LINE(s, requests > 0 ? MSG_TABLE_SURE_DESK : MSG_TABLE_SURE_BACK, .arg = { 0 });
  UiButton yes = { .label = end.text, .cap = key_meaning(CUT_PRESS)->cap, .flags = UI_ACCENT }, no = { .label = back.text, .cap = key_meaning(CUT_BACK)->cap };
  float in = wide - 2 * pad, button = floorf((in - gap) / 2), text = 0;
  for (int i = 0; i < asked.lines; i++) text += block(t, TYPE_BODY, COLOUR_TEXT, (Box){ 0, 0, in, 0 }, asked.line[i].text, true) + gap / 2;
  float row = fmaxf(ui_button_height(t->ui, button, &yes), ui_button_height(t->ui, button, &no));
  float title = block(t, TYPE_TITLE, COLOUR_TEXT, (Box){ 0, 0, in, 0 }, asked.title.text, true), high = pad + title + gap + text + gap + row + pad;
  Box box = { floorf((frame->width - wide) / 2), floorf((frame->height - high) / 2), wide, high };
  UiId go = ui_id(t->ui, "sure end", 0);        /* has the focus: Enter ends the turn, Escape goes back */
  bool open = ui_modal_begin(t->ui, ui_id(t->ui, "sure", 0), box, false, go);
  ui_panel(t->ui, box, NULL);
  float y = box.y + pad;
  y += block(t, TYPE_TITLE, COLOUR_TEXT, (Box){ box.x + pad, y, in, 0 }, asked.title.text, false) + gap;
  ui_say(t->ui, SORT_TITLE, 0, asked.title.text, NULL);
  for (int i = 0; i < asked.lines; i++) {
    y += block(t, TYPE_BODY, COLOUR_TEXT, (Box){ box.x + pad, y, in, 0 }, asked.line[i].text, false) + gap / 2;
    ui_say(t->ui, SORT_TEXT, 0, asked.line[i].text, NULL);
  }
  y = box.y + high - pad - row;
  if (ui_button(t->ui, ui_id(t->ui, "sure back", 0), (Box){ box.x + pad, y, button, row }, &no)) {
    if (requests > 0) t->state->aside = ASIDE_DESK;
    open = false;
  }
  if (ui_button(t->ui, go, (Box){ box.x + pad + button + gap, y, button, row }, &yes)) {
    *wish = (Wish){ .kind = WISH_HAND_IN };
    open = false;
  }
  ui_modal_end(t->ui);
  if (!open) t->state->confirm = 0;
}
