/* Sending a formation: which, where to, and how the ally is told; what it costs stands there beforehand. Both can be picked on
 * the map as well. */
#include "core/fixed.h"
#include "rules/rules.h"
#include "table/roster.h"
#include "table/screen_parts.h"

#include <math.h>
#include <string.h>

static const MessageId procedure_words[PROCEDURES] = { MSG_TABLE_ASK_FIRST, MSG_TABLE_NOTIFY, MSG_TABLE_TELL_NOBODY };

static Order move_order(const Table *t, int place, int procedure) {
  return (Order){ .kind = ORDER_REDEPLOY, .seat = t->sight->view.seat, .subject = (uint16_t)t->state->formation, .target = (uint16_t)place, .amount = procedure };
}

static Refusal move_refusal(const Table *t, int place, int procedure) {
  Order order = move_order(t, place, procedure);
  return order_refusal(t->sight->scenario, &t->sight->view, &order);
}

bool move_targets(const Table *t, bool target[MAX_PLACES]) {
  bool any = false;
  memset(target, 0, MAX_PLACES * sizeof *target);
  if (t->state->formation < 0) return false;
  for (int i = 0; i < t->sight->legals; i++) {
    const Order *order = &t->sight->legal[i];
    if (order->kind == ORDER_REDEPLOY && order->subject == t->state->formation) any = target[order->target] = true;
  }
  return any;
}

/* What the order would claim of the capital that is still free, thousandths: asked of a copy of the view. */
static int32_t move_cost(const Table *t, int place, int procedure) {
  const Sight *sight = t->sight;
  Refusal refusal = move_refusal(t, place, procedure);
  if (refusal.message == MSG_NO_CAPITAL) return refusal.arg[0];
  if (refusal.message != MSG_NONE) return -1;
  GameState state = sight->view.seen;
  Order order = move_order(t, place, procedure);
  order_apply(sight->scenario, &state, &order);
  return capital_free(sight->scenario, &sight->view.seen, sight->view.seat) - capital_free(sight->scenario, &state, sight->view.seat);
}

typedef struct Sheet { const Table *t; Box at; bool measure_only; Wish *wish; } Sheet;

static void sheet_text(Sheet *sheet, TypeRole type, ColourRole colour, const char *text) {
  float used = block(sheet->t, type, colour, sheet->at, text, sheet->measure_only);
  if (!sheet->measure_only) ui_say(sheet->t->ui, type == TYPE_TITLE ? SORT_TITLE : SORT_TEXT, 0, text, NULL);
  sheet->at.y += used;
}

/* A row that is picked: a name at the left, something at the right or below. */
static bool sheet_row(Sheet *sheet, const char *name, int index, const char *text, const char *second, int flags, int32_t cost_milli) {
  const Table *t = sheet->t;
  float pad = units(t, 10), size = text_units(t, 16), cost = cost_milli > 0 ? cost_width(cost_milli, size) + pad : 0, side = text_units(t, 12);
  Box in = { sheet->at.x + pad, sheet->at.y + units(t, 5), sheet->at.w - 2 * pad - cost, 0 };
  ColourRole colour = flags & UI_DISABLED ? COLOUR_MUTED : COLOUR_TEXT;
  float first = block(t, TYPE_ROW, colour, in, text, true), below = block(t, TYPE_BODY, COLOUR_TEXT_2, in, second, true);
  float high = fmaxf(first + below + units(t, 10), space(t, SPACE_TOUCH) * 0.8f);
  bool pressed = false;
  if (!sheet->measure_only) {
    Box box = { sheet->at.x, sheet->at.y, sheet->at.w, high };
    Line said = { "" };
    line_join(&said, "", text);
    line_join(&said, ". ", second);
    pressed = ui_row(t->ui, ui_id(t->ui, name, (uint32_t)index), box, said.text, flags & ~UI_DISABLED) && !(flags & UI_DISABLED);
    in.y = box.y + (high - first - below) / 2;
    block(t, TYPE_ROW, colour, in, text, false);
    in.y += first;
    block(t, TYPE_BODY, COLOUR_TEXT_2, in, second, false);
    if (cost > 0) mark_cost(t, box.x + box.w - cost, box.y + side + units(t, 6), size, cost_milli, false, flags & UI_DISABLED);
    draw_line(draw_of(t), pen(COLOUR_RULE, style_line(style_of(t), LINE_RULE)), box.x, box.y + box.h, box.x + box.w, box.y + box.h);
  }
  sheet->at.y += high;
  return pressed;
}

static bool sheet_button(Sheet *sheet, const char *name, const UiButton *button) {
  const Table *t = sheet->t;
  float high = ceilf(ui_button_height(t->ui, sheet->at.w, button));
  bool pressed = false;
  sheet->at.y += units(t, 8);
  if (!sheet->measure_only) pressed = ui_button(t->ui, ui_id(t->ui, name, 0), (Box){ sheet->at.x, sheet->at.y, sheet->at.w, high }, button);
  sheet->at.y += high + units(t, 8);
  return pressed;
}

static Line reason_text(const Table *t, const Refusal *refusal) {
  return line_of(t->sight->scenario, (MessageId)refusal->message, &(Words){ .arg = { refusal->arg[0], refusal->arg[1], refusal->arg[2], refusal->arg[3] } });
}

static Line hint_text(const Table *t, const Refusal *refusal) {
  if (!refusal->hint) return (Line){ "" };
  return line_of(t->sight->scenario, (MessageId)refusal->hint, &(Words){ .arg = { refusal->hint_arg[0], refusal->hint_arg[1], refusal->hint_arg[2], refusal->hint_arg[3] } });
}

static void pick_formation(const Table *t, int formation) {
  t->state->formation = formation;
  t->state->destination = -1;
  t->state->aside_scroll[ASIDE_MOVE] = 0;
}

static void show_formation(Sheet *sheet, int formation, int flags) {
  const Table *t = sheet->t;
  const Scenario *s = t->sight->scenario;
  Line at = LINE(s, MSG_TABLE_MOVE_AT, .arg = { t->sight->view.seen.formation_place[formation] });
  if (flags & UI_DISABLED) {            /* why not, beside it */
    Refusal refusal;
    if (!roster_can_go(t->sight, formation, &refusal) && refusal.message) line_join(&at, ". ", reason_text(t, &refusal).text);
  }
  if (sheet_row(sheet, "formation", formation, told(t, sight_title(&s->formation[formation].name)), at.text, flags & UI_DISABLED, 0)) pick_formation(t, formation);
}

/* The seat's formations: first those that can go anywhere at all, then the others, each with why not. */
static void show_formations(Sheet *sheet) {
  const Table *t = sheet->t;
  const Sight *sight = t->sight;
  const Scenario *s = sight->scenario;
  bool can[MAX_FORMATIONS] = { false };
  int count = 0, others = 0;
  sheet_text(sheet, TYPE_TITLE, COLOUR_TEXT, LINE(s, MSG_TABLE_MOVE_WHICH, .arg = { 0 }).text);
  if (sight->view.seen.phase != PHASE_ORDERS) {
    sheet_text(sheet, TYPE_BODY, COLOUR_TEXT, LINE(s, MSG_HINT_PHASE, .arg = { 0 }).text);
    return;
  }
  for (int i = 0; i < sight->legals; i++)
    if (sight->legal[i].kind == ORDER_REDEPLOY) can[sight->legal[i].subject] = true;
  for (int f = 0; f < s->formations; f++) count += can[f];
  sheet_text(sheet, TYPE_BODY, COLOUR_MUTED, LINE(s, count ? MSG_TABLE_MOVE_MAP : MSG_TABLE_MOVE_NONE, .arg = { 0 }).text);
  for (int f = 0; f < s->formations; f++)
    if (can[f]) show_formation(sheet, f, 0);
  for (int f = 0; f < s->formations; f++) {
    if (can[f] || s->formation[f].owner != sight->view.seat || s->formation[f].lift_class == LIFT_FIXED) continue;
    if (others++ == 0) {
      sheet->at.y += units(t, 12);
      sheet_text(sheet, TYPE_BODY, COLOUR_MUTED, LINE(s, MSG_TABLE_MOVE_OTHERS, .arg = { 0 }).text);
    }
    show_formation(sheet, f, UI_DISABLED);
  }
}

/* Why it can go nowhere: the first reason that is not about one place alone. */
static Refusal nowhere_refusal(const Table *t) {
  Refusal last = { 0 };
  for (int p = 0; p < t->sight->scenario->places; p++) {
    last = move_refusal(t, p, PROCEDURE_ASK);
    if (last.message != MSG_NO_BASE && last.message != MSG_NO_PORT && last.message != MSG_ALREADY_THERE) break;
  }
  return last;
}

/* What the movement takes and what it is worth: said before it is sent. */
static void show_worth(Sheet *sheet) {
  const Table *t = sheet->t;
  const Scenario *s = t->sight->scenario;
  const Formation *f = &s->formation[t->state->formation];
  int from = t->sight->view.seen.formation_place[t->state->formation], to = t->state->destination, there = s->place[from].theatre, then = s->place[to].theatre;
  Movement plan = movement_plan(s, t->state->formation, from, to);
  sheet->at.y += units(t, 10);
  sheet_text(sheet, TYPE_TITLE, COLOUR_TEXT, LINE(s, MSG_TABLE_MOVE_TO, .arg = { to }).text);
  sheet_text(sheet, TYPE_BODY, COLOUR_TEXT, LINE(s, MSG_TABLE_MOVE_DAYS, .arg = { plan.ready + plan.lift + plan.transit + plan.set_up, plan.ready, plan.lift + plan.transit, plan.set_up }).text);
  MessageId lift = f->lift_class == LIFT_AIR ? MSG_TABLE_MOVE_LIFT_AIR : f->lift_class == LIFT_SEA ? MSG_TABLE_MOVE_LIFT_SEA : MSG_TABLE_MOVE_LIFT_NONE;
  sheet_text(sheet, TYPE_BODY, COLOUR_TEXT_2, LINE(s, lift, .arg = { f->lift, plan.lift }).text);
  int32_t peninsula = (then == THEATRE_PENINSULA ? f->peninsula : 0) - (there == THEATRE_PENINSULA ? f->peninsula : 0);
  int32_t strait = (then == THEATRE_STRAIT ? f->strait : 0) - (there == THEATRE_STRAIT ? f->strait : 0);
  Line worth = LINE(s, MSG_TABLE_MOVE_SAME, .arg = { 0 });
  if (peninsula || strait) worth = LINE(s, MSG_TABLE_MOVE_WORTH, .text = { signed_text(peninsula).text, signed_text(strait).text });
  sheet_text(sheet, TYPE_BODY, COLOUR_TEXT, worth.text);
}

/* The first procedure that is possible stands in for one that is not. */
static void procedure_settle(const Table *t) {
  if (move_refusal(t, t->state->destination, t->state->procedure).message == MSG_NONE) return;
  for (int how = PROCEDURES - 1; how >= 0; how--)
    if (move_refusal(t, t->state->destination, how).message == MSG_NONE) t->state->procedure = how;
}

/* How it can be told, each with its cost, or with why not. Where it does not leave the ally's theatre nobody is asked. */
static void show_procedures(Sheet *sheet) {
  const Table *t = sheet->t;
  const Scenario *s = t->sight->scenario;
  TableState *state = t->state;
  const GameState *g = &t->sight->view.seen;
  procedure_settle(t);
  show_worth(sheet);
  bool leaves = order_leaves(s, g, t->sight->view.seat, state->formation, state->destination);
  if (leaves) {
    sheet->at.y += units(t, 6);
    sheet_text(sheet, TYPE_ROW_BOLD, COLOUR_TEXT, LINE(s, MSG_TABLE_MOVE_HOW, .arg = { party_facing(s, t->sight->view.seat) }).text);
    int clause = s->known_clause[KC_LEAVE];
    if (clause >= 0) sheet_text(sheet, TYPE_BODY, COLOUR_TEXT_2, LINE(s, MSG_LOOK_TERM, .arg = { clause, clause * 256 + g->term[clause] }).text);
  } else {
    Line words = LINE(s, MSG_TABLE_MOVE_NOBODY, .arg = { 0 });
    line_join(&words, " ", LINE(s, MSG_TABLE_MOVE_COST, .arg = { move_cost(t, state->destination, state->procedure) }).text);
    sheet_text(sheet, TYPE_BODY, COLOUR_TEXT, words.text);
  }
  for (int how = 0; leaves && how < PROCEDURES; how++) {
    Refusal refusal = move_refusal(t, state->destination, how);
    int32_t cost = move_cost(t, state->destination, how);
    Line words = LINE(s, procedure_words[how], .arg = { 0 }), second = LINE(s, MSG_TABLE_MOVE_COST, .arg = { cost });
    if (refusal.message != MSG_NONE) second = reason_text(t, &refusal);
    else if (how == PROCEDURE_SILENT) line_join(&second, ". ", LINE(s, MSG_TABLE_MOVE_SECRET, .arg = { 0 }).text);
    int flags = (refusal.message ? UI_DISABLED : 0) | (state->procedure == how ? UI_ON : 0);
    if (sheet_row(sheet, "procedure", how, words.text, second.text, flags, cost)) state->procedure = how;
  }
}

/* The button that sends it, always in sight below the sheet; w 0 of the box only measures. Returns its height. */
static float send_show(const Table *t, Box box, Wish *wish) {
  const TableState *state = t->state;
  Refusal refusal = move_refusal(t, state->destination, state->procedure);
  Line send = LINE(t->sight->scenario, MSG_TABLE_SEND, .arg = { state->formation, state->destination }), why = refusal.message ? reason_text(t, &refusal) : (Line){ "" };
  UiButton button = { .label = send.text, .second = why.text[0] ? why.text : NULL, .flags = refusal.message ? UI_DISABLED : UI_ACCENT };
  float high = ceilf(ui_button_height(t->ui, box.w, &button));
  Box place = { box.x, box.y + box.h - high, box.w, high };
  if (wish && ui_button(t->ui, ui_id(t->ui, "send", 0), place, &button)) wish_order(wish, t, ORDER_REDEPLOY, state->formation, state->destination, state->procedure);
  return high;
}

/* Places that would take it but not now, under the one reason that they share. */
static void show_closed(Sheet *sheet, const bool target[MAX_PLACES]) {
  const Table *t = sheet->t;
  const Scenario *s = t->sight->scenario;
  bool told_of[MAX_PLACES] = { false }, headed = false;
  for (int p = 0; p < s->places; p++) {
    if (told_of[p] || target[p] || !place_takes(s, p, t->state->formation) || p == t->sight->view.seen.formation_place[t->state->formation]) continue;
    Refusal refusal = move_refusal(t, p, PROCEDURE_ASK);
    Line names = { "" };
    for (int other = p; other < s->places; other++) {
      if (target[other] || !place_takes(s, other, t->state->formation) || move_refusal(t, other, PROCEDURE_ASK).message != refusal.message) continue;
      told_of[other] = true;
      line_join(&names, ", ", told(t, sight_title(&s->place[other].name)));
    }
    sheet->at.y += units(t, headed ? 6 : 12);
    if (!headed) sheet_text(sheet, TYPE_ROW_BOLD, COLOUR_MUTED, LINE(s, MSG_TABLE_MOVE_CLOSED, .arg = { 0 }).text);
    headed = true;
    Line why = reason_text(t, &refusal);
    line_join(&why, " ", hint_text(t, &refusal).text);
    sheet_text(sheet, TYPE_BODY, COLOUR_TEXT_2, why.text);
    sheet_text(sheet, TYPE_BODY, COLOUR_MUTED, names.text);
  }
}

static void show_destinations(Sheet *sheet) {
  const Table *t = sheet->t;
  const Scenario *s = t->sight->scenario;
  TableState *state = t->state;
  bool target[MAX_PLACES], any = move_targets(t, target);
  sheet_text(sheet, TYPE_TITLE, COLOUR_TEXT, LINE(s, MSG_TABLE_MOVE_WHO, .arg = { state->formation }).text);
  sheet_text(sheet, TYPE_BODY, COLOUR_TEXT_2, LINE(s, MSG_TABLE_MOVE_AT, .arg = { t->sight->view.seen.formation_place[state->formation], state->formation }).text);
  Line other = LINE(s, MSG_TABLE_MOVE_OTHER, .arg = { 0 });
  if (sheet_button(sheet, "another", &(UiButton){ .label = other.text })) {
    state->formation = state->destination = -1;
    return;
  }
  if (!any) {
    Refusal refusal = nowhere_refusal(t);
    sheet_text(sheet, TYPE_BODY, COLOUR_TEXT, refusal.message ? reason_text(t, &refusal).text : LINE(s, MSG_TABLE_MOVE_NOWHERE, .arg = { 0 }).text);
    sheet_text(sheet, TYPE_BODY, COLOUR_TEXT_2, hint_text(t, &refusal).text);
    return;
  }
  if (state->destination >= 0) {
    show_procedures(sheet);
    if (state->formation < 0) return;
  }
  sheet->at.y += units(t, 8);
  sheet_text(sheet, TYPE_TITLE, COLOUR_TEXT, LINE(s, MSG_TABLE_MOVE_WHERE, .arg = { 0 }).text);
  for (int p = 0; p < s->places; p++) {
    if (!target[p]) continue;
    Line far = LINE(s, MSG_TABLE_MOVE_FAR, .arg = { s->kilometres[t->sight->view.seen.formation_place[state->formation]][p] });
    if (sheet_row(sheet, "place", p, told(t, sight_title(&s->place[p].name)), far.text, state->destination == p ? UI_ON : 0, 0)) {
      state->destination = p;
      state->aside_scroll[ASIDE_MOVE] = 0;
    }
  }
  show_closed(sheet, target);
}

static float move_sheet(const Table *t, Box box, bool measure_only, Wish *wish) {
  Sheet sheet = { t, box, measure_only, wish };
  if (t->state->formation >= 0) show_destinations(&sheet);
  else show_formations(&sheet);
  return sheet.at.y - box.y;
}

void move_show(const Table *t, Box box, Wish *wish) {
  float bar = space(t, SPACE_SCROLL_BAR) + units(t, 8);
  Box foot = box;
  bool target[MAX_PLACES], sends = t->state->formation >= 0 && t->state->destination >= 0 && move_targets(t, target);
  if (sends) {
    procedure_settle(t);
    box.h -= send_show(t, foot, NULL) + units(t, 8);
  }
  float whole = ceilf(move_sheet(t, (Box){ box.x, 0, box.w - bar, 0 }, true, wish));
  Box in = ui_scroll_begin(t->ui, ui_id(t->ui, "move", 0), box, whole, &t->state->aside_scroll[ASIDE_MOVE]);
  move_sheet(t, (Box){ in.x, in.y, box.w - bar, 0 }, false, wish);
  ui_scroll_end(t->ui);
  if (sends && t->state->formation >= 0 && t->state->destination >= 0) send_show(t, foot, wish);
}
