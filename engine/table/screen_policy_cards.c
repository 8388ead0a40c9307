/* Policy cards: the six that matter most, each whole: gain, price, cost, who objects, and why not now with what would be possible.
 * Where six do not fit they scroll; nothing is left out. A press orders a card, or takes it back. */
#include "core/fixed.h"
#include "rules/rules.h"
#include "table/screen_parts.h"

#include <math.h>
#include <string.h>

enum { CARDS_SHOWN = 6 };

/* Why it cannot be ordered, and what would be possible instead. */
static Line why_text(const Table *t, const Refusal *refusal) {
  Words why = { { 0 }, { NULL } }, hint = { { 0 }, { NULL } };
  for (int i = 0; i < EVENT_ARGS; i++) {
    why.arg[i] = refusal->arg[i];
    hint.arg[i] = refusal->hint_arg[i];
  }
  Line line = line_of(t->sight->scenario, (MessageId)refusal->message, &why);
  if (refusal->hint != MSG_NONE) line_join(&line, " ", line_of(t->sight->scenario, (MessageId)refusal->hint, &hint).text);
  return line;
}

Line policy_words(const Table *t, const View *view, int p) {
  const Scenario *s = t->sight->scenario;
  const Policy *policy = &s->policy[p];
  const struct { MessageId id; const char *text; } part[] = {
    { MSG_TEXT_CARD_GAIN, policy->gain }, { MSG_TEXT_CARD_PRICE, policy->price }, { MSG_TEXT_CARD_OBJECTS, policy->objectors },
  };
  Line line = LINE(s, MSG_STORY_POLICY, .arg = { 0, p });
  if (policy->name.note[0]) line_join(&line, "\n", told(t, policy->name.note));
  for (int i = 0; i < 3; i++)
    if (part[i].text && part[i].text[0]) line_join(&line, "\n", LINE(s, part[i].id, .text = { told(t, part[i].text) }).text);
  line_join(&line, "\n", LINE(s, MSG_TEXT_CARD_COST, .text = { points_text(policy_cost(s, &view->seen, p)).text }).text);
  if (policy->joint_with >= 0) line_join(&line, " ", LINE(s, MSG_TEXT_CARD_JOINT, .arg = { policy->joint_with }).text);
  if (policy->secret) line_join(&line, "\n", LINE(s, MSG_TEXT_CARD_SECRET, .arg = { 0 }).text);
  return line;
}

/* ---- one card ---- */

typedef struct Face {                   /* what of a card is drawn, decided before it is measured */
  const Policy *policy;
  Refusal refusal;
  bool ordered, off, fresh;
  Line why;
  int32_t costs;
} Face;

/* Possible now, and not yet as things stood when the turn before began, as far as tracks, rungs and terms decide it. */
static bool is_new(const Table *t, const View *view, int p) {
  const Sight *sight = t->sight;
  Condition needs = sight->scenario->policy[p].needs;
  if (needs.count == 0 || sight->pasts < 2) return false;
  const TurnPast *past = &sight->past[sight->pasts - 2];
  GameState before = view->seen;
  memcpy(before.track, past->track, sizeof before.track);
  memcpy(before.rung, past->rung, sizeof before.rung);
  memcpy(before.term, past->term, sizeof before.term);
  before.turn = past->turn;
  before.day = past->day;
  return !condition_holds(sight->scenario, &before, needs);
}

/* Why no card at all can be ordered now; empty: they can. */
static Line not_now(const Sight *sight) {
  const GameState *g = &sight->view.seen;
  if (sight->view.seat == FACILITATOR || may_order(sight)) return (Line){ "" };
  return LINE(sight->scenario, g->over ? MSG_TABLE_CARDS_OVER : g->phase < PHASE_ORDERS ? MSG_TABLE_CARDS_LATER : MSG_TABLE_CARDS_DONE, .arg = { 0 });
}

static Face face_of(const Table *t, const View *view, int p) {
  const Scenario *s = t->sight->scenario;
  Face face = { .policy = &s->policy[p], .refusal = policy_why_not(s, view, p) };
  face.ordered = order_place(t->sight, ORDER_POLICY, p) >= 0;
  face.off = !face.ordered && face.refusal.message != MSG_NONE;
  face.why = face.off ? why_text(t, &face.refusal) : (Line){ "" };
  face.costs = policy_cost(s, &view->seen, p);
  face.fresh = !face.off && is_new(t, view, p);
  face.off = face.off || (!face.ordered && not_now(t->sight).text[0]);
  return face;
}

/* A line with a plus or minus before it. */
static float signed_block(const Table *t, ColourRole sign, ColourRole colour, bool minus, Box box, const char *text, bool measure_only) {
  float indent = text_units(t, 20), high = leading(t, TYPE_BODY);
  if (!text || !text[0]) return 0;
  if (!measure_only) mark_plus(t, box.x, box.y + high / 2, text_units(t, 11), minus, sign);
  return block(t, TYPE_BODY, colour, (Box){ box.x + indent, box.y, box.w - indent, 0 }, told(t, text), measure_only);
}

/* The lowest part: cost squares, then who objects, or a tag. */
static float face_foot(const Table *t, const Face *face, Box box, bool measure_only) {
  const Scenario *s = t->sight->scenario;
  float size = text_units(t, 17), high = leading(t, TYPE_BODY), gap = text_units(t, 10), y = box.y + high / 2;
  Line tag = LINE(s, face->ordered ? MSG_TABLE_ORDERED : face->policy->secret ? MSG_TABLE_SECRET : MSG_TABLE_NEW, .arg = { 0 });
  bool tagged = face->ordered || (!face->off && (face->policy->secret || face->fresh));
  float used = face->costs > 0 ? cost_width(face->costs, size) + gap : 0, row = fmaxf(high, tagged ? text_units(t, 29) : 0);
  if (!measure_only) {
    y = box.y + row / 2;
    mark_cost(t, box.x, y, size, face->costs, face->ordered, face->off);
    if (tagged) mark_tag(t, box.x + box.w, y, ALIGN_RIGHT, tag.text, face->ordered ? COLOUR_ACCENT : COLOUR_CARD, face->ordered ? COLOUR_ACCENT_TEXT : COLOUR_TEXT);
  }
  if (!face->policy->objectors || !face->policy->objectors[0]) return row;
  Line objects = LINE(s, MSG_TABLE_OBJECTS, .text = { told(t, face->policy->objectors) });
  float rest = box.w - used - (tagged ? mark_tag_wide(t, tag.text) + gap : 0);
  if (fits(t, TYPE_BODY, objects.text, rest, 1)) {
    if (!measure_only) line_at(t, TYPE_BODY, COLOUR_MUTED, box.x + used, y, ALIGN_LEFT, objects.text);
    return row;
  }
  if (!tagged && fits(t, TYPE_BODY, objects.text, rest, 2))
    return fmaxf(row, block(t, TYPE_BODY, COLOUR_MUTED, (Box){ box.x + used, box.y, rest, 0 }, objects.text, measure_only));
  return row + block(t, TYPE_BODY, COLOUR_MUTED, (Box){ box.x, box.y + row, box.w, 0 }, objects.text, measure_only);
}

/* Everything from top to foot; the foot stands at the card's lower edge. Returns the height that is needed. */
static float face_draw(const Table *t, const Face *face, Box box, bool measure_only) {
  float pad = units(t, 8), y = box.y + pad * 0.6f;
  Box in = { box.x + pad * 1.2f, y, box.w - 2.4f * pad, 0 };
  ColourRole title = face->off ? COLOUR_MUTED : COLOUR_TEXT, text = face->off ? COLOUR_MUTED : COLOUR_TEXT_2;
  y += block(t, TYPE_TITLE, title, in, told(t, sight_title(&face->policy->name)), measure_only) + units(t, 1);
  in.y = y;
  y += signed_block(t, face->off ? COLOUR_DISABLED : COLOUR_BETTER, text, false, in, face->policy->gain, measure_only);
  in.y = y;
  y += signed_block(t, face->off ? COLOUR_DISABLED : COLOUR_WORSE, text, true, in, face->policy->price, measure_only);
  float foot = face_foot(t, face, in, true), why = block(t, TYPE_BODY, COLOUR_TEXT, in, face->why.text, true);
  float need = y + units(t, 4) + foot + why + pad * 0.6f - box.y;
  if (measure_only) return need;
  in.y = box.y + fmaxf(box.h, need) - pad * 0.6f - foot - why;
  draw_line(draw_of(t), pen(COLOUR_RULE, style_line(style_of(t), LINE_RULE)), in.x, in.y - units(t, 2), in.x + in.w, in.y - units(t, 2));
  face_foot(t, face, in, false);
  in.y += foot;
  block(t, TYPE_BODY, COLOUR_TEXT, in, face->why.text, false);
  return need;
}

static void face_ground(const Table *t, const Face *face, Box box, UiTouch touch) {
  const Style *style = style_of(t);
  DrawList *draw = draw_of(t);
  float corner = space(t, SPACE_CORNER), edge = style_line(style, LINE_EDGE);
  if (!face->off) draw_fill(draw, ink(face->ordered ? COLOUR_CARD_ORDERED : COLOUR_CARD), box, corner);
  if (face->ordered) draw_stroke(draw, pen(COLOUR_SELECT, style_line(style, LINE_SELECT)), box, corner);
  else if (face->off) draw_stroke(draw, pen_dashed(touch.hot ? COLOUR_TEXT_2 : COLOUR_DISABLED, edge, units(t, 5), units(t, 4)), box, corner);
  else draw_stroke(draw, pen(touch.hot || touch.held ? COLOUR_TEXT_2 : COLOUR_DIM, edge), box, corner);
}

float policy_card(const Table *t, const View *view, int p, Box box, bool measure_only, Wish *wish) {
  Face face = face_of(t, view, p);
  if (measure_only) return face_draw(t, &face, box, true);
  UiId id = ui_id(t->ui, "policy", (uint32_t)p);
  UiTouch touch = ui_place(t->ui, id, box, TAKE_NOTHING);
  face_ground(t, &face, box, touch);
  face_draw(t, &face, box, false);
  ui_ring(t->ui, id, box, space(t, SPACE_CORNER));
  Line words = policy_words(t, view, p), later = not_now(t->sight);
  if (later.text[0]) line_join(&words, "\n", later.text);
  if (face.why.text[0]) line_join(&words, "\n", face.why.text);
  ui_say(t->ui, SORT_BUTTON, (face.off ? UI_DISABLED : 0) | (face.ordered ? UI_ON : 0) | (touch.focused ? UI_FOCUSED : 0),
         told(t, sight_title(&face.policy->name)), words.text);
  if (later.text[0] || face.policy->joint_with >= 0 || face.policy->name.note[0]) ui_tooltip(t->ui, id, words.text);   /* it says more than the card */
  if (touch.pressed && face.ordered) *wish = (Wish){ .kind = WISH_TAKE_BACK, .index = order_place(t->sight, ORDER_POLICY, p) };
  else if (touch.pressed) wish_order(wish, t, ORDER_POLICY, p, 0, 0);
  return box.h;
}

/* ---- the six ---- */

/* What matters most, and what is ordered: that stays in sight. In the scenario's order once chosen, so that cards keep their
 * place while one orders and takes back. */
static int cards_chosen(const Table *t, const View *view, uint8_t out[MAX_POLICIES]) {
  View before = *view;
  int seat = view->seat, count = 0;
  before.seen.order_count[seat] = 0;            /* as if nothing were ordered yet */
  uint8_t sorted[MAX_POLICIES];
  int all = policies_by_relevance(t->sight->scenario, &before, sorted), most = all < CARDS_SHOWN ? all : CARDS_SHOWN;
  for (int i = 0; i < most; i++) out[count++] = sorted[i];
  for (int i = most; i < all; i++)              /* ordered from the list of all: takes the place of the last that is not */
    if (order_place(t->sight, ORDER_POLICY, sorted[i]) >= 0)
      for (int at = most - 1; at >= 0; at--)
        if (order_place(t->sight, ORDER_POLICY, out[at]) < 0) {
          out[at] = sorted[i];
          break;
        }
  return count;
}

/* Cards laid out in rows, each as high as its longest card. */
typedef struct Rows { int columns, rows; float width, high[CARDS_SHOWN], whole, gap; } Rows;

/* What is left over is shared out. */
static Rows rows_fit(const Table *t, const View *view, const uint8_t *policy, int count, Box box, int columns) {
  Rows rows = { .columns = columns, .rows = (count + columns - 1) / columns, .gap = units(t, 8) };
  rows.width = floorf((box.w - rows.gap * (float)(columns - 1)) / (float)columns);
  rows.whole = rows.gap * (float)(rows.rows - 1);
  for (int i = 0; i < count; i++) {
    float *high = &rows.high[i / columns];
    *high = fmaxf(*high, ceilf(policy_card(t, view, policy[i], (Box){ 0, 0, rows.width, 0 }, true, NULL)));
  }
  for (int r = 0; r < rows.rows; r++) rows.whole += rows.high[r];
  float spare = floorf((box.h - rows.whole) / (float)rows.rows);
  for (int r = 0; r < rows.rows && spare > 0; r++) {
    rows.high[r] += spare;
    rows.whole += spare;
  }
  return rows;
}

/* One at a time, with arrows: for the largest text. */
static void show_one(const Table *t, const View *view, const uint8_t *policy, int count, Box box, Wish *wish) {
  float bar = fmaxf(space(t, SPACE_BUTTON), leading(t, TYPE_BODY) + units(t, 12)), side = bar * 1.4f;
  int at = t->state->card < 0 || t->state->card >= count ? 0 : t->state->card;
  Line where = LINE(t->sight->scenario, MSG_TABLE_CARD_OF, .arg = { at + 1, count });
  Box left = { box.x, box.y, side, bar }, right = { box.x + box.w - side, box.y, side, bar };
  if (ui_button(t->ui, ui_id(t->ui, "card before", 0), left, &(UiButton){ .label = "<" })) at = (at + count - 1) % count;
  if (ui_button(t->ui, ui_id(t->ui, "card after", 0), right, &(UiButton){ .label = ">" })) at = (at + 1) % count;
  line_at(t, TYPE_BODY, COLOUR_TEXT_2, box.x + box.w / 2, box.y + bar / 2, ALIGN_CENTRE, where.text);
  t->state->card = at;
  Box view_box = { box.x, box.y + bar + units(t, 8), box.w, box.h - bar - units(t, 8) };
  float gap = space(t, SPACE_SCROLL_BAR) + units(t, 6);
  float need = ceilf(policy_card(t, view, policy[at], (Box){ 0, 0, view_box.w - gap, 0 }, true, NULL));
  Box in = ui_scroll_begin(t->ui, ui_id(t->ui, "policies", 0), view_box, need, &t->state->aside_scroll[ASIDE_POLICIES]);
  policy_card(t, view, policy[at], (Box){ in.x, in.y, view_box.w - gap, fmaxf(need, view_box.h) }, false, wish);
  ui_scroll_end(t->ui);
}

void policies_show(const Table *t, Box box, Wish *wish) {
  uint8_t policy[MAX_POLICIES];
  View view;
  cards_view(&t->sight->view, &view);
  int count = cards_chosen(t, &view, policy), columns = fold_of(t) == FOLD_NONE ? 2 : 1;
  if (count == 0) return;
  Line later = not_now(t->sight);
  if (later.text[0]) {
    float used = block(t, TYPE_BODY_BOLD, COLOUR_TEXT, box, later.text, false) + units(t, 6);
    ui_say(t->ui, SORT_TEXT, 0, later.text, NULL);
    box.y += used;
    box.h -= used;
  }
  if (fold_of(t) == FOLD_MOST) {
    show_one(t, &view, policy, count, box, wish);
    return;
  }
  Rows rows = rows_fit(t, &view, policy, count, box, columns);
  if (rows.whole > box.h)               /* they scroll, beside the bar */
    rows = rows_fit(t, &view, policy, count, (Box){ box.x, box.y, box.w - space(t, SPACE_SCROLL_BAR) - units(t, 6), box.h }, columns);
  Box in = ui_scroll_begin(t->ui, ui_id(t->ui, "policies", 0), box, rows.whole, &t->state->aside_scroll[ASIDE_POLICIES]);
  float y = in.y;
  for (int i = 0; i < count; i++) {
    int row = i / columns, column = i % columns;
    policy_card(t, &view, policy[i], (Box){ in.x + (float)column * (rows.width + rows.gap), y, rows.width, rows.high[row] }, false, wish);
    if (column == columns - 1) y += rows.high[row] + rows.gap;
  }
  ui_scroll_end(t->ui);
}
