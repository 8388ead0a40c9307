/* One formation in full: what it is, where it stands, what it is worth and takes to move, and whether it can be sent. */
#include "table/page.h"
#include "table/roster.h"

#include "report/look.h"

#include <math.h>

typedef struct Entry { Ui *ui; const Scenario *s; float x, y, w; } Entry;

static void entry(Entry *at, MessageId label, const char *text) {
  Ui *ui = at->ui;
  Line name = LINE(at->s, label, .arg = { 0 });
  if (!text[0]) return;
  float left = page_width(ui, TYPE_BODY, name.text) + page_units(ui, 10);
  draw_text(ui_frame(ui)->draw, TYPE_BODY, ink(COLOUR_TEXT_2), at->x, at->y + page_baseline(ui, TYPE_BODY), ALIGN_LEFT, name.text);
  at->y += page_flow(ui, &(Flow){ TYPE_BODY, COLOUR_TEXT, at->x, at->y, at->w, left, false }, text) + page_units(ui, 3);
  ui_say(ui, SORT_TEXT, 0, name.text, text);
}

/* Worth in a theatre as a bar of eight points, which no formation of ours exceeds. */
static void worth(Entry *at, Line title, int32_t milli) {
  enum { WHOLE = 8000 };
  Ui *ui = at->ui;
  const UiFrame *frame = ui_frame(ui);
  Number value = points_text(milli);
  float number = page_width(ui, TYPE_BODY_BOLD, "00.0") + page_units(ui, 8), high = page_text(ui, 12);
  draw_text(frame->draw, TYPE_BODY, ink(COLOUR_TEXT), at->x, at->y + page_baseline(ui, TYPE_BODY), ALIGN_LEFT, title.text);
  at->y += page_leading(ui, TYPE_BODY);
  Box bar = { at->x, roundf(at->y + (page_leading(ui, TYPE_BODY) - high) / 2), roundf(at->w - number), high };
  draw_fill(frame->draw, ink(COLOUR_CARD), bar, 0);
  draw_fill(frame->draw, ink(COLOUR_TEXT_2), (Box){ bar.x, bar.y, roundf(bar.w * fminf(1, (float)milli / WHOLE)), bar.h }, 0);
  draw_stroke(frame->draw, pen(COLOUR_RULE, style_line(frame->style, LINE_RULE)), bar, 0);
  draw_text(frame->draw, TYPE_BODY_BOLD, ink(COLOUR_TEXT), at->x + at->w, at->y + page_baseline(ui, TYPE_BODY_BOLD), ALIGN_RIGHT, value.text);
  ui_say(ui, SORT_TEXT, 0, title.text, value.text);
  at->y += page_leading(ui, TYPE_BODY) + page_units(ui, 4);
}

/* Days of the way, as many cells as days: what is done filled, what is left hollow. */
static void days(Entry *at, const RosterRow *row) {
  const UiFrame *frame = ui_frame(at->ui);
  int left = (row->half_days + 1) / 2, all = left + row->passed;
  float cell = page_text(at->ui, 11), gap = page_units(at->ui, 3);
  if (row->state != ROSTER_UNDER_WAY || all <= 0 || (float)all * (cell + gap) > at->w) return;
  for (int i = 0; i < all; i++) {
    Box day = { roundf(at->x + (float)i * (cell + gap)), at->y + page_units(at->ui, 4), cell, roundf(cell * 1.5f) };
    if (i < row->passed) draw_fill(frame->draw, ink(COLOUR_SELECT), day, 0);
    else draw_stroke(frame->draw, pen(COLOUR_SELECT, style_line(frame->style, LINE_EDGE)), day, 0);
  }
  at->y += cell * 1.5f + page_units(at->ui, 12);
}

static Line lift_text(const Scenario *s, const Formation *formation) {
  static const MessageId words[] = { [LIFT_FIXED] = MSG_PAGE_LIFT_FIXED, [LIFT_SELF] = MSG_PAGE_LIFT_SELF, [LIFT_AIR] = MSG_PAGE_LIFT_AIR, [LIFT_SEA] = MSG_PAGE_LIFT_SEA,
    [LIFT_SAIL] = MSG_PAGE_LIFT_SAIL };
  return LINE(s, words[formation->lift_class], .arg = { formation->lift, formation->ready_days });
}

static Line consent_text(const Sight *sight, int f) {
  static const MessageId words[] = { [CONSENT_NONE] = MSG_NONE, [CONSENT_ASKED] = MSG_LOOK_CONSENT_ASKED, [CONSENT_GRANTED] = MSG_LOOK_CONSENT_GRANTED, [CONSENT_REFUSED] = MSG_LOOK_CONSENT_REFUSED };
  int stage = VIEW_SEES(sight->scenario, &sight->view, formation_request[f]) ? sight->view.seen.formation_request[f] : CONSENT_NONE;
  return stage == CONSENT_NONE ? (Line){ "" } : LINE(sight->scenario, words[stage], .arg = { 0 });
}

/* Why it cannot be sent; "" if it can, or if nobody asks (the facilitator). */
static Line why_not(const Sight *sight, int f, bool *can) {
  Refusal refusal;
  *can = roster_can_go(sight, f, &refusal);
  if (*can || refusal.message == MSG_NONE) return (Line){ "" };
  Words words = { { 0 }, { NULL } };
  for (int i = 0; i < EVENT_ARGS; i++) words.arg[i] = refusal.arg[i];
  return line_of(sight->scenario, (MessageId)refusal.message, &words);
}

Line formation_hint(const Sight *sight, int f) {
  bool can;
  Line line = why_not(sight, f, &can);
  line_join(&line, " ", LINE(sight->scenario, can ? MSG_PAGE_PRESS_TO_SEND : MSG_PAGE_PRESS_TO_SEE, .arg = { 0 }).text);
  return line;
}

/* What a press on its row does: at the panel's foot, where the eye ends. */
static void what_now(const Table *t, int f, Box box) {
  Ui *ui = t->ui;
  const UiFrame *frame = ui_frame(ui);
  bool can;
  Line why = why_not(t->sight, f, &can), text = LINE(t->sight->scenario, can ? MSG_PAGE_PRESS_TO_SEND : MSG_PAGE_PRESS_TO_SEE, .arg = { 0 });
  float side = page_units(ui, 12), w = box.w - 2 * side;
  TypeRole type = can ? TYPE_BODY_BOLD : TYPE_BODY;
  float text_high = page_flow(ui, &(Flow){ type, COLOUR_TEXT, 0, 0, w, 0, true }, text.text);
  float why_high = why.text[0] ? page_flow(ui, &(Flow){ TYPE_BODY, COLOUR_TEXT, 0, 0, w, 0, true }, why.text) : 0;
  Box foot = { box.x, box.y + box.h - text_high - why_high - side, box.w, text_high + why_high + side };
  float corner = style_space(frame->style, SPACE_CORNER);
  if (can) draw_stroke(frame->draw, pen(COLOUR_SELECT, style_line(frame->style, LINE_SYMBOL)), foot, corner);
  else draw_stroke(frame->draw, pen_dashed(COLOUR_DISABLED, style_line(frame->style, LINE_EDGE), page_units(ui, 5), page_units(ui, 4)), foot, corner);
  if (why_high > 0) page_flow(ui, &(Flow){ TYPE_BODY, COLOUR_TEXT, foot.x + side, foot.y + side / 2, w, 0, false }, why.text);
  page_flow(ui, &(Flow){ type, can ? COLOUR_TEXT : COLOUR_TEXT_2, foot.x + side, foot.y + side / 2 + why_high, w, 0, false }, text.text);
  ui_say(ui, SORT_TEXT, can ? 0 : UI_DISABLED, text.text, why.text);
}

void formation_card(const Table *t, int f, Box box) {
  Ui *ui = t->ui;
  const Scenario *s = t->sight->scenario;
  const Formation *formation = &s->formation[f];
  RosterRow row = roster_row(t->sight, f);
  float padding = style_space(ui_frame(ui)->style, SPACE_PADDING), symbol = page_text(ui, 52);
  ui_panel(ui, box, NULL);
  Entry at = { ui, s, box.x + padding, box.y + padding, box.w - 2 * padding };
  float chip = page_leading(ui, TYPE_ROW) + page_units(ui, 4);
  map_symbol(ui, t->sight, f, at.x + page_units(ui, 6), at.y + page_text(ui, 26), symbol);
  page_seat_chip(ui, s, formation->owner, at.x + at.w - page_seat_chip_width(ui), at.y, chip);
  at.y += page_text(ui, 26) + symbol + page_units(ui, 14);
  Line name = LINE(s, MSG_PAGE_FORMATION, .arg = { f });
  ui_say(ui, SORT_TITLE, 0, name.text, NULL);
  at.y += page_flow(ui, &(Flow){ TYPE_TITLE, COLOUR_TEXT, at.x, at.y, at.w, 0, false }, name.text) + page_units(ui, 8);
  entry(&at, MSG_PAGE_ENTRY_OWNER, page_seat_name(s, formation->owner).text);
  entry(&at, row.known ? MSG_PAGE_ENTRY_PLACE : MSG_PAGE_ENTRY_KNOWN, LINE(s, MSG_PAGE_PLACE, .arg = { row.place }).text);
  if (row.place != formation->home) entry(&at, MSG_PAGE_ENTRY_HOME, LINE(s, MSG_PAGE_PLACE, .arg = { formation->home }).text);
  entry(&at, MSG_PAGE_ENTRY_STATE, roster_state(t->sight, &row).text);
  days(&at, &row);
  entry(&at, MSG_PAGE_ENTRY_CONSENT, consent_text(t->sight, f).text);
  if (row.lost > 0) entry(&at, MSG_PAGE_ENTRY_LOST, LINE(s, MSG_PAGE_PERCENT, .arg = { (row.lost + 5) / 10 }).text);
  entry(&at, MSG_PAGE_ENTRY_LIFT, lift_text(s, formation).text);
  if (formation->personnel > 0) entry(&at, MSG_PAGE_ENTRY_PEOPLE, LINE(s, MSG_PAGE_NUMBER, .arg = { formation->personnel }).text);
  at.y += page_units(ui, 10);
  worth(&at, LINE(s, MSG_PAGE_WORTH_PENINSULA, .arg = { 0 }), formation->peninsula);
  worth(&at, LINE(s, MSG_PAGE_WORTH_STRAIT, .arg = { 0 }), formation->strait);
  what_now(t, f, box_inset(box, padding));
}
