/* The moves of a round: offer, accept, let stand, refuse; and walking away, set apart, which asks once. Accepting says first
 * exactly what would be signed. When there is nothing to do it says why, and leads back. */
#include "table/bargain_end.h"
#include "table/bargain_parts.h"

#include "core/fixed.h"
#include "report/look.h"
#include "table/keys.h"
#include "table/settings.h"

#include <math.h>
#include <string.h>

/* ---- what can be done ---- */

typedef struct Move { UiButton button; Line label, second, reason, more; OrderKind kind; int ask; bool hand_in; } Move;
enum { MOVES = 4 };

Line refusal_words(const Bargain *b, const Refusal *refusal) {
  Words why = { { 0 }, { NULL } }, hint = { { 0 }, { NULL } };
  memcpy(why.arg, refusal->arg, sizeof why.arg);
  memcpy(hint.arg, refusal->hint_arg, sizeof hint.arg);
  Line line = line_of(b->s, (MessageId)refusal->message, &why);
  if (refusal->hint != MSG_NONE) line_join(&line, " ", line_of(b->s, (MessageId)refusal->hint, &hint).text);
  return line;
}

static void moves_of(const Bargain *b, Move move[MOVES]) {
  static const struct { OrderKind kind; MessageId label, second, more; int ask; Shortcut cut; } rows[MOVES] = {
    { ORDER_OFFER, MSG_BARGAIN_OFFER, MSG_BARGAIN_OFFER_WHAT, MSG_BARGAIN_OFFER_MORE, 0, CUT_OFFER },
    { ORDER_ACCEPT, MSG_BARGAIN_ACCEPT, MSG_BARGAIN_ACCEPT_WHAT, MSG_BARGAIN_ACCEPT_MORE, ASK_ACCEPT, CUT_ACCEPT },
    { ORDER_NONE, MSG_BARGAIN_STAND, MSG_BARGAIN_STAND_WHAT, MSG_BARGAIN_STAND_MORE, 0, CUT_STAND },
    { ORDER_REFUSE, MSG_BARGAIN_REFUSE, MSG_BARGAIN_REFUSE_WHAT, MSG_BARGAIN_REFUSE_MORE, 0, CUT_REFUSE },
  };
  for (int i = 0; i < MOVES; i++) {
    bool counter = rows[i].kind == ORDER_OFFER && b->tabled[OTHER];
    move[i] = (Move){ .kind = rows[i].kind, .ask = rows[i].ask, .hand_in = rows[i].kind == ORDER_NONE,
      .label = LINE(b->s, counter ? MSG_BARGAIN_COUNTER : rows[i].label, .arg = { b->side[OTHER] }),
      .second = LINE(b->s, rows[i].second, .arg = { b->side[OTHER] }),
      .more = LINE(b->s, rows[i].more, .arg = { b->side[OTHER] }) };
    move[i].button = (UiButton){ .key = key_meaning(rows[i].cut)->key[0], .cap = key_meaning(rows[i].cut)->cap };
    if (rows[i].kind == ORDER_NONE) continue;
    Order order = bargain_order(b, rows[i].kind);
    Refusal refusal = order_refusal(b->s, &b->t->sight->view, &order);
    if (refusal.message == MSG_NONE) continue;
    move[i].reason = refusal_words(b, &refusal);
    move[i].button.flags = UI_DISABLED;
  }
  if (!(move[0].button.flags & UI_DISABLED)) move[0].button.flags = UI_ACCENT;
}

bool package_unsent(const Bargain *b) {
  uint8_t base[MAX_CLAUSES];
  package_start(b, base);
  const uint8_t *own = b->package[OWN];
  bool as_tabled = b->tabled[OWN] && memcmp(own, b->g->offer[b->seat], b->s->clauses) == 0;
  return memcmp(own, base, b->s->clauses) != 0 && !as_tabled;
}

static void move_button(Bargain *b, Move *move, UiId id, Box box, bool short_form) {
  move->button.label = move->label.text;
  move->button.second = short_form ? NULL : move->second.text;
  move->button.reason = move->reason.text[0] ? move->reason.text : move->more.text;
  if (!ui_button(b->t->ui, id, box, &move->button)) return;
  if (move->ask) b->t->state->confirm = move->ask;
  else if (move->hand_in && (package_unsent(b) || !b->t->settings || b->t->settings->ask)) b->t->state->confirm = ASK_STAND;
  else if (move->hand_in) b->hand_in = true;
  else b->wanted = bargain_order(b, move->kind);
}

static Line closed_words(const Bargain *b);
static Line closed_reason(const Bargain *b);

/* ---- heights ---- */

/* `beside`: walking away stands in the row of the moves; `totals`: what whole packages are worth is told here, for its panel scrolls. */
typedef struct MoveGrid { float pad, gap, title, button, walk, words, did_high, totals; int columns; bool short_form, beside; Line line, did; } MoveGrid;

/* What stands below the title: a refusal, what waits, or why nothing can be done. Empty: nothing. */
static Line line_below(const Bargain *b) {
  int refused = b->t->state->refusal.message;
  if (refused != MSG_NONE && refused != MSG_BARGAIN_USED_UP) return refusal_words(b, &b->t->state->refusal);
  if (!b->acts) return closed_words(b);
  if (!shows_worth(b) && !shows_one(b)) return term_foot(b, b->t->state->clause);       /* the column's stand-in; one clause alone says it itself */
  return (Line){ "" };
}

static MoveGrid move_grid(Bargain *b, float width) {
  const Table *t = b->t;
  MoveGrid grid = { .pad = style_space(style_of(t), SPACE_PADDING), .gap = units(t, 8), .short_form = style_text_scale(style_of(t)) > 1.3f };
  grid.title = style_leading(style_of(t), TYPE_TITLE) + grid.pad * 0.8f;
  grid.beside = grid.short_form && !shows_one(b);
  grid.columns = grid.beside ? MOVES + 1 : grid.short_form ? MOVES : 2;
  if (grid.short_form && b->party) grid.totals = style_leading(style_of(t), TYPE_BODY) * 1.1f;
  grid.did = bargain_did(b);
  if (grid.did.text[0]) grid.did_high = cell_height(t, TYPE_BODY, width - 2 * grid.pad, grid.did.text) + grid.gap + units(t, 3);
  grid.line = line_below(b);
  grid.words = grid.line.text[0] ? cell_height(t, TYPE_BODY, width - 2 * grid.pad, grid.line.text) + grid.gap : 0;
  Move move[MOVES];
  moves_of(b, move);
  float wide = (width - 2 * grid.pad - (float)(grid.columns - 1) * grid.gap) / (float)grid.columns;
  for (int i = 0; i < MOVES; i++) {
    move[i].button.label = move[i].label.text;
    move[i].button.second = grid.short_form ? NULL : move[i].second.text;
    grid.button = fmaxf(grid.button, ui_button_height(t->ui, wide, &move[i].button));
  }
  const UiButton walk = { .label = LINE(b->s, MSG_BARGAIN_WALK, .arg = { 0 }).text, .cap = key_meaning(CUT_WALK)->cap };
  grid.walk = fmaxf(style_space(style_of(t), SPACE_TOUCH), ui_button_height(t->ui, width - 2 * grid.pad, &walk) - units(t, 8));
  if (grid.beside) grid.walk = 0;
  return grid;
}

float moves_height(Bargain *b, float width) {
  MoveGrid grid = move_grid(b, width);
  int rows = b->acts && grid.columns == 2 ? 2 : 1;
  float high = grid.title + grid.did_high + grid.totals + (float)rows * (grid.button + grid.gap) + (b->acts ? grid.walk : 0) + grid.pad * 0.8f;
  return ceilf(b->acts || !b->party || grid.short_form ? high + grid.words : fmaxf(high + grid.words, units(b->t, 244)));
}

/* ---- nothing to do ---- */

/* Why nothing can be done, after how it ended. */
static Line closed_words(const Bargain *b) {
  Line line = b->g->over || !b->party ? (Line){ "" } : bargain_end(b->t->sight);
  line_join(&line, " ", closed_reason(b).text);
  return line;
}

static Line closed_reason(const Bargain *b) {
  const GameState *g = b->g;
  const Line none = { "" };
  if (b->seat == FACILITATOR) return LINE(b->s, MSG_BARGAIN_WHITE, .arg = { b->side[OWN], b->side[OTHER] });
  if (!b->party) return LINE(b->s, MSG_BARGAIN_NOT_PARTY, .arg = { b->side[OWN], b->side[OTHER] });
  if (g->over) return LINE(b->s, MSG_BARGAIN_CLOSED_OVER, .arg = { 0 });
  if (g->talks_resume > g->turn) return LINE(b->s, MSG_BARGAIN_CLOSED_BROKEN, .arg = { g->talks_resume });
  if (g->phase == PHASE_BARGAIN && g->move_blind[b->seat] != MOVE_NONE) {
    static const OrderKind kinds[] = { [MOVE_NONE] = ORDER_NONE, [MOVE_OFFER] = ORDER_OFFER, [MOVE_ACCEPT] = ORDER_ACCEPT, [MOVE_REFUSE] = ORDER_REFUSE, [MOVE_WALK] = ORDER_WALK };
    Order order = bargain_order(b, kinds[g->move_blind[b->seat]]);
    return LINE(b->s, g->handed_in[b->seat] ? MSG_BARGAIN_HANDED_IN : MSG_BARGAIN_WAITS, .arg = { b->side[OTHER] },
      .text = { NULL, look_order(b->s, &order, b->term).text });
  }
  if (g->phase == PHASE_BARGAIN && g->handed_in[b->seat]) return LINE(b->s, MSG_BARGAIN_HANDED_IN_NONE, .arg = { b->side[OTHER] });
  if (g->signed_turn == g->turn && g->turn > 0) return LINE(b->s, MSG_BARGAIN_CLOSED_SIGNED, .arg = { 0 });
  if (g->phase < PHASE_BARGAIN) return LINE(b->s, MSG_BARGAIN_CLOSED_NEWS, .arg = { 0 });
  if (g->bargain_closed || g->phase > PHASE_BARGAIN) return LINE(b->s, MSG_BARGAIN_CLOSED_TURN, .arg = { 0 });
  return none;
}

static void moves_closed(Bargain *b, Box box, const MoveGrid *grid, float y) {
  const Table *t = b->t;
  bool waits = b->party && b->g->phase == PHASE_BARGAIN && seat_acts(b->s, b->g, b->seat);
  float wide = (box.w - 2 * grid->pad - grid->gap) / 2, high = grid->button;
  y = fmaxf(y, box.y + box.h - grid->pad - high);
  Box left = { box.x + grid->pad, y, wide, high }, right = { left.x + wide + grid->gap, y, wide, high };
  Line back = LINE(b->s, MSG_BARGAIN_BACK, .arg = { 0 }), undo = LINE(b->s, MSG_BARGAIN_TAKE_BACK, .arg = { 0 }), hand = LINE(b->s, MSG_BARGAIN_HAND_IN, .arg = { 0 });
  if (waits) {
    if (ui_button(t->ui, ui_id(t->ui, "hand in", 0), left, &(UiButton){ .label = hand.text, .key = key_meaning(CUT_GO_ON)->key[0], .cap = key_meaning(CUT_GO_ON)->cap, .flags = UI_ACCENT })) b->hand_in = true;
    if (ui_button(t->ui, ui_id(t->ui, "take back", 0), right, &(UiButton){ .label = undo.text, .key = key_meaning(CUT_UNDO)->key[0], .cap = key_meaning(CUT_UNDO)->cap })) b->undo = true;
    return;
  }
  UiButton button = { .label = back.text, .key = key_meaning(CUT_PRESS)->key[0], .cap = key_meaning(CUT_PRESS)->cap, .flags = UI_ACCENT };
  if (!ui_button(t->ui, ui_id(t->ui, "back", 0), (Box){ left.x, y, box.w - 2 * grid->pad, high }, &button)) return;
  t->state->screen = SCREEN_TABLE;
  ui_wants_frame(t->ui, 0);
}

/* ---- showing ---- */

/* Dashed and set apart: a press on it only asks. */
static void walk_show(Bargain *b, Box box) {
  const Table *t = b->t;
  const Style *style = style_of(t);
  UiId id = ui_id(t->ui, "walk", 0);
  UiTouch touch = ui_place(t->ui, id, box, TAKE_NOTHING);
  Line label = LINE(b->s, MSG_BARGAIN_WALK, .arg = { 0 }), what = LINE(b->s, MSG_BARGAIN_WALK_WHAT, .arg = { 0 });
  float corner = style_space(style, SPACE_CORNER), side = units(t, 12), middle = box.y + box.h / 2;
  if (touch.hot || touch.held) draw_fill(draw_of(t), ink(COLOUR_CARD), box, corner);
  draw_stroke(draw_of(t), pen_dashed(COLOUR_WORSE, style_line(style, LINE_SYMBOL), units(t, 7), units(t, 5)), box, corner);
  float cap = ui_key_hint(t->ui, box.x + side, middle + style_text(style, TYPE_BODY).size * 0.35f, key_meaning(CUT_WALK)->cap, "");
  float x = box.x + side + cap + units(t, 4), wide = cell_line(t, TYPE_ROW_BOLD, COLOUR_TEXT, x, middle, ALIGN_LEFT, label.text);
  if (x + wide + side + cell_width(t, TYPE_BODY, what.text) <= box.x + box.w - side)
    cell_line(t, TYPE_BODY, COLOUR_TEXT_2, box.x + box.w - side, middle, ALIGN_RIGHT, what.text);
  ui_ring(t->ui, id, box, corner);
  ui_say(t->ui, SORT_BUTTON, touch.focused ? UI_FOCUSED : 0, label.text, what.text);
  if (touch.pressed || cut_pressed(t->ui, CUT_WALK)) t->state->confirm = ASK_WALK;
}

void moves_show(Bargain *b, Box box) {
  static const char *const names[MOVES] = { "offer", "accept", "stand", "refuse" };
  const Table *t = b->t;
  MoveGrid grid = move_grid(b, box.w);
  float y = box.y + grid.title;
  ui_panel(t->ui, box, LINE(b->s, b->party && b->g->phase == PHASE_BARGAIN && !b->g->over ? MSG_BARGAIN_MOVE : MSG_BARGAIN_LOOKING_ON, .arg = { 0 }).text);
  if (b->g->phase == PHASE_BARGAIN && b->party)
    cell_line(t, TYPE_BODY, COLOUR_TEXT_2, box.x + box.w - grid.pad, box.y + grid.title / 2 + units(t, 2), ALIGN_RIGHT,
      LINE(b->s, MSG_BARGAIN_ROUND, .arg = { b->g->round + 1, BARGAIN_ROUNDS }).text);
  if (grid.did.text[0]) {
    cell_words(t, TYPE_BODY, COLOUR_TEXT, (Box){ box.x + grid.pad, y + units(t, 3), box.w - 2 * grid.pad, grid.did_high - grid.gap - units(t, 3) }, ALIGN_LEFT, grid.did.text);
    ui_say(t->ui, SORT_TEXT, 0, grid.did.text, NULL);
    y += grid.did_high;
  }
  if (grid.totals > 0) totals_show(b, (Box){ box.x + grid.pad, y, box.w - 2 * grid.pad, grid.totals });
  y += grid.totals;
  if (grid.line.text[0]) {
    bool refused = t->state->refusal.message != MSG_NONE && t->state->refusal.message != MSG_BARGAIN_USED_UP;
    float words = grid.words - grid.gap;
    if (refused) draw_fill(draw_of(t), ink(COLOUR_SELECT), (Box){ box.x + grid.pad * 0.35f, y, units(t, 5), words }, 0);
    cell_words(t, refused ? TYPE_BODY_BOLD : TYPE_BODY, COLOUR_TEXT, (Box){ box.x + grid.pad, y, box.w - 2 * grid.pad, words }, ALIGN_LEFT, grid.line.text);
    ui_say(t->ui, SORT_TEXT, 0, grid.line.text, NULL);
    y += grid.words;
  }
  if (!b->acts) {
    moves_closed(b, box, &grid, y);
    return;
  }
  Move move[MOVES];
  moves_of(b, move);
  float wide = (box.w - 2 * grid.pad - (float)(grid.columns - 1) * grid.gap) / (float)grid.columns;
  for (int i = 0; i < MOVES; i++) {
    float x = box.x + grid.pad + (float)(i % grid.columns) * (wide + grid.gap);
    move_button(b, &move[i], ui_id(t->ui, names[i], 0), (Box){ x, y + (float)(i / grid.columns) * (grid.button + grid.gap), wide, grid.button }, grid.short_form);
  }
  if (grid.beside) walk_show(b, (Box){ box.x + box.w - grid.pad - wide, y, wide, grid.button });
  else walk_show(b, (Box){ box.x + grid.pad, box.y + box.h - grid.pad * 0.8f - grid.walk, box.w - 2 * grid.pad, grid.walk });
}
