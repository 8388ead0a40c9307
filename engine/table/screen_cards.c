/* All policies of the seat: a list at the left, in the scenario's order so that it stays where one looked; the opened one at the
 * right in full, with what the model assumes that it does, why not now, and the button that orders it. */
#include "rules/rules.h"
#include "table/screen_parts.h"

#include <math.h>

enum { NARROW = 1100 };                 /* units of width, text taken into account, below which list and card share one column */

static int own_policies(const Table *t, uint8_t out[MAX_POLICIES]) {
  int count = 0;
  for (int p = 0; p < t->sight->scenario->policies; p++)
    if (t->sight->scenario->policy[p].seat == t->sight->view.seat) out[count++] = (uint8_t)p;
  return count;
}

/* ---- the list ---- */

static void list_row(const Table *t, const View *view, int p, Box box) {
  const Scenario *s = t->sight->scenario;
  bool ordered = order_place(t->sight, ORDER_POLICY, p) >= 0, off = !ordered && policy_why_not(s, view, p).message != MSG_NONE, open = t->state->policy == p;
  int32_t cost = policy_cost(s, &view->seen, p);
  float pad = units(t, 12), size = text_units(t, 15), middle = box.y + box.h / 2, right = box.x + box.w - pad;
  const char *title = told(t, sight_title(&s->policy[p].name));
  if (ui_row(t->ui, ui_id(t->ui, "policy row", (uint32_t)p), box, title, (open ? UI_ON : 0))) t->state->policy = p;
  float used = cost_width(cost, size);
  mark_cost(t, right - used, middle, size, cost, ordered, off);
  Box text = { box.x + pad, 0, right - used - pad - box.x - pad, 0 };
  text.y = box.y + (box.h - block(t, TYPE_ROW, COLOUR_TEXT, text, title, true)) / 2;
  block(t, TYPE_ROW, off ? COLOUR_DISABLED : COLOUR_TEXT, text, title, false);
  draw_line(draw_of(t), pen(COLOUR_RULE, style_line(style_of(t), LINE_RULE)), box.x, box.y + box.h, box.x + box.w, box.y + box.h);
}

static float row_high(const Table *t, const View *view, int p, float width) {
  float pad = units(t, 12), most = width - 3 * pad - cost_width(policy_cost(t->sight->scenario, &view->seen, p), text_units(t, 15));
  float text = block(t, TYPE_ROW, COLOUR_TEXT, (Box){ 0, 0, most, 0 }, told(t, sight_title(&t->sight->scenario->policy[p].name)), true);
  return ceilf(fmaxf(space(t, SPACE_TABLE_ROW), text + units(t, 12)));
}

static void show_list(const Table *t, const View *view, const uint8_t *policy, int count, Box box) {
  float whole = 0, bar = space(t, SPACE_SCROLL_BAR) + units(t, 6);
  for (int i = 0; i < count; i++) whole += row_high(t, view, policy[i], box.w - bar);
  Box in = ui_scroll_begin(t->ui, ui_id(t->ui, "all policies", 0), box, whole, &t->state->scroll[SCREEN_CARDS]);
  for (int i = 0; i < count; i++) {
    float high = row_high(t, view, policy[i], box.w - bar);
    list_row(t, view, policy[i], (Box){ in.x, in.y, box.w - bar, high });
    in.y += high;
  }
  ui_scroll_end(t->ui);
}

/* ---- one in full ---- */

typedef struct Sheet { const Table *t; Box at; bool measure_only; } Sheet;

static void sheet_text(Sheet *sheet, TypeRole type, ColourRole colour, const char *text) {
  if (!text || !text[0]) return;
  float used = block(sheet->t, type, colour, sheet->at, text, sheet->measure_only);
  if (!sheet->measure_only) ui_say(sheet->t->ui, type == TYPE_TITLE || type == TYPE_HEADLINE ? SORT_TITLE : SORT_TEXT, 0, text, NULL);
  sheet->at.y += used + units(sheet->t, 4);
}

static float policy_sheet(const Table *t, const View *view, int p, Box box, bool measure_only) {
  const Scenario *s = t->sight->scenario;
  const Policy *policy = &s->policy[p];
  Sheet sheet = { t, box, measure_only };
  const struct { MessageId id; const char *text; } part[] = {
    { MSG_TEXT_CARD_GAIN, policy->gain }, { MSG_TEXT_CARD_PRICE, policy->price }, { MSG_TEXT_CARD_OBJECTS, policy->objectors },
  };
  sheet_text(&sheet, TYPE_HEADLINE, COLOUR_TEXT, told(t, sight_title(&policy->name)));
  sheet_text(&sheet, TYPE_ROW, COLOUR_TEXT_2, told(t, policy->name.note));
  for (int i = 0; i < 3; i++)
    if (part[i].text && part[i].text[0]) sheet_text(&sheet, TYPE_ROW, COLOUR_TEXT, LINE(s, part[i].id, .text = { told(t, part[i].text) }).text);
  sheet_text(&sheet, TYPE_ROW, COLOUR_TEXT, LINE(s, MSG_TEXT_CARD_COST, .text = { points_text(policy_cost(s, &view->seen, p)).text }).text);
  if (policy->joint_with >= 0) sheet_text(&sheet, TYPE_ROW, COLOUR_TEXT_2, LINE(s, MSG_TEXT_CARD_JOINT, .arg = { policy->joint_with }).text);
  if (policy->secret) sheet_text(&sheet, TYPE_ROW, COLOUR_TEXT_2, LINE(s, MSG_TEXT_CARD_SECRET, .arg = { 0 }).text);
  if (view->seen.policy_count[p] > 0)
    sheet_text(&sheet, TYPE_ROW, COLOUR_TEXT_2, LINE(s, MSG_TEXT_CARD_TAKEN, .arg = { view->seen.policy_count[p], view->seen.policy_turn[p] }).text);
  if (policy->effects.count > 0) {
    sheet.at.y += units(t, 10);
    sheet_text(&sheet, TYPE_TITLE, COLOUR_TEXT, LINE(s, MSG_TEXT_CARD_EFFECTS, .arg = { 0 }).text);
  }
  for (int e = 0; e < policy->effects.count; e++) {
    Line what = effect_text(s, view, &s->effect[policy->effects.first + e]);
    if (!what.text[0]) continue;
    float high = leading(t, TYPE_ROW), indent = text_units(t, 18);
    if (!measure_only) draw_disc(draw_of(t), ink(COLOUR_MUTED), sheet.at.x + indent * 0.4f, sheet.at.y + high / 2, text_units(t, 3));
    sheet.at.x += indent;
    sheet.at.w -= indent;
    sheet_text(&sheet, TYPE_ROW, COLOUR_TEXT_2, what.text);
    sheet.at.x -= indent;
    sheet.at.w += indent;
  }
  if (policy->closure >= 0) sheet_text(&sheet, TYPE_ROW, COLOUR_MUTED, LINE(s, MSG_TEXT_CARD_CLOSURE, .arg = { 0 }).text);
  return sheet.at.y - box.y;
}

/* The button below the sheet, with why it cannot be pressed beside it in words. */
static void show_act(const Table *t, const View *view, int p, Box box, Wish *wish) {
  const Scenario *s = t->sight->scenario;
  Refusal refusal = policy_why_not(s, view, p);
  int waits = order_place(t->sight, ORDER_POLICY, p);
  Line why = { "" }, label = LINE(s, waits >= 0 ? MSG_TABLE_TAKE_BACK : MSG_TABLE_ORDER_IT, .arg = { 0 });
  if (waits < 0 && refusal.message) {
    why = line_of(s, (MessageId)refusal.message, &(Words){ .arg = { refusal.arg[0], refusal.arg[1], refusal.arg[2], refusal.arg[3] } });
    if (refusal.hint) line_join(&why, " ", line_of(s, (MessageId)refusal.hint, &(Words){ .arg = { refusal.hint_arg[0], refusal.hint_arg[1], refusal.hint_arg[2], refusal.hint_arg[3] } }).text);
  } else if (t->sight->view.seen.phase != PHASE_ORDERS) {
    why = LINE(s, MSG_HINT_PHASE, .arg = { 0 });
  }
  UiButton button = { .label = label.text, .reason = why.text[0] ? why.text : NULL, .flags = why.text[0] ? UI_DISABLED : waits >= 0 ? 0 : UI_ACCENT };
  float wide = fminf(box.w, text_units(t, 260)), rest = box.w - wide - units(t, 16);
  if (ui_button(t->ui, ui_id(t->ui, "order it", 0), (Box){ box.x, box.y, wide, box.h }, &button)) {
    if (waits >= 0) *wish = (Wish){ .kind = WISH_TAKE_BACK, .index = waits };
    else wish_order(wish, t, ORDER_POLICY, p, 0, 0);
  }
  float high = rest > 0 ? block(t, TYPE_BODY, COLOUR_TEXT, (Box){ 0, 0, rest, 0 }, why.text, true) : 0;
  if (rest > text_units(t, 200) && high <= box.h) block(t, TYPE_BODY, COLOUR_TEXT, (Box){ box.x + wide + units(t, 16), box.y + (box.h - high) / 2, rest, high }, why.text, false);
}

static void show_policy(const Table *t, const View *view, int p, Box box, Wish *wish) {
  float act = fmaxf(space(t, SPACE_BUTTON), 2 * leading(t, TYPE_BODY) + units(t, 10)), bar = space(t, SPACE_SCROLL_BAR) + units(t, 8), gap = units(t, 12);
  Box sheet = { box.x, box.y, box.w, box.h - act - gap };
  float whole = ceilf(policy_sheet(t, view, p, (Box){ 0, 0, sheet.w - bar, 0 }, true));
  Box in = ui_scroll_begin(t->ui, ui_id(t->ui, "policy sheet", 0), sheet, whole, &t->state->aside_scroll[3]);
  policy_sheet(t, view, p, (Box){ in.x, in.y, sheet.w - bar, 0 }, false);
  ui_scroll_end(t->ui);
  show_act(t, view, p, (Box){ box.x, box.y + box.h - act, box.w, act }, wish);
}

void screen_cards(const Table *t) {
  Wish wish = { .kind = WISH_NONE };
  uint8_t policy[MAX_POLICIES];
  View view;
  Box body = screen_bars(t);
  float margin = space(t, SPACE_MARGIN);
  cards_view(&t->sight->view, &view);
  int count = t->sight->view.seat == FACILITATOR ? 0 : own_policies(t, policy);
  draw_fill(draw_of(t), ink(COLOUR_PANEL), body, 0);
  Box in = box_inset(body, margin);
  Line title = LINE(t->sight->scenario, MSG_TABLE_ALL_POLICIES, .arg = { count });
  block(t, TYPE_HEADLINE, COLOUR_TEXT, in, title.text, false);
  ui_say(t->ui, SORT_TITLE, 0, title.text, NULL);
  float head = leading(t, TYPE_HEADLINE) + units(t, 8);
  in.y += head;
  in.h -= head;
  if (count == 0) return;
  if (t->state->policy < 0) t->state->policy = policy[0];
  bool narrow = in.w / style_of(t)->u / style_text_scale(style_of(t)) < NARROW;
  float wide = narrow ? in.w : floorf(in.w * 0.38f), high = narrow ? floorf(in.h * 0.42f) : in.h;
  show_list(t, &view, policy, count, (Box){ in.x, in.y, wide, high });
  Box right = narrow ? (Box){ in.x, in.y + high + margin, in.w, in.h - high - margin } : (Box){ in.x + wide + 2 * margin, in.y, in.w - wide - 2 * margin, in.h };
  show_policy(t, &view, t->state->policy, right, &wish);
  wish_do(t, &wish);
}
