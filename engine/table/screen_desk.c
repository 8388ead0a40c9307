/* The desk: what waits for this seat's word. The ally's requests to leave, intelligence that can be shared, the forecast of the
 * turn, and orders that wait and can be taken back: last, for each press above makes that list longer. */
#include "core/fixed.h"
#include "rules/rules.h"
#include "table/screen_parts.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { UNDECIDED = 50 };                /* percent, where the slider lies before anybody touched it */
static const MessageId questions[FORECAST_QUESTIONS] = { MSG_TABLE_ASK_INCIDENT, MSG_TABLE_ASK_STRAIT, MSG_TABLE_ASK_SIGNED };

/* A part that grows downwards: where the next thing goes, and whether anything is drawn. */
typedef struct Sheet { const Table *t; Box at; bool measure_only; Wish *wish; } Sheet;

static void sheet_text(Sheet *sheet, TypeRole type, ColourRole colour, const char *text) {
  float used = block(sheet->t, type, colour, sheet->at, text, sheet->measure_only);
  if (!sheet->measure_only) ui_say(sheet->t->ui, type == TYPE_TITLE ? SORT_TITLE : SORT_TEXT, 0, text, NULL);
  sheet->at.y += used;
}

static void sheet_title(Sheet *sheet, MessageId id) {
  sheet->at.y += units(sheet->t, 8);
  sheet_text(sheet, TYPE_TITLE, COLOUR_TEXT, LINE(sheet->t->sight->scenario, id, .arg = { 0 }).text);
}

static void sheet_note(Sheet *sheet, MessageId id) {
  sheet_text(sheet, TYPE_BODY, COLOUR_MUTED, LINE(sheet->t->sight->scenario, id, .arg = { 0 }).text);
}

/* Does every word of a label fit into a button of that width? */
static bool words_fit(const Table *t, const char *label, float wide) {
  char word[128];
  for (const char *at = label; *at;) {
    int length = (int)strcspn(at, " ");
    snprintf(word, sizeof word, "%.*s", length, at);
    if (wide_of(t, TYPE_ROW_BOLD, word) > wide - units(t, 24)) return false;
    at += length + strspn(at + length, " ");
  }
  return true;
}

/* Buttons side by side, of equal height; below each other where a word would leave its button; returns which was pressed, or -1. */
static int sheet_buttons(Sheet *sheet, const char *name, uint32_t index, const UiButton *button, int count) {
  const Table *t = sheet->t;
  int pressed = -1;
  float gap = units(t, 8), wide = floorf((sheet->at.w - gap * (float)(count - 1)) / (float)count), high = 0;
  int across = count;
  for (int i = 0; i < count; i++)
    if (!words_fit(t, button[i].label, wide)) across = 1;
  if (across == 1) wide = sheet->at.w;
  for (int i = 0; i < count; i++) high = fmaxf(high, ui_button_height(t->ui, wide, &button[i]));
  high = ceilf(high);
  sheet->at.y += units(t, 4);
  for (int i = 0; i < count && !sheet->measure_only; i++)
    if (ui_button(t->ui, ui_id(t->ui, name, index * 4 + (uint32_t)i), (Box){ sheet->at.x + (float)(i % across) * (wide + gap), sheet->at.y + (float)(i / across) * (high + gap), wide, high }, &button[i])) pressed = i;
  sheet->at.y += (float)(count / across) * (high + gap);
  return pressed;
}

static void show_orders(Sheet *sheet) {
  const Table *t = sheet->t;
  const Sight *sight = t->sight;
  const Scenario *s = sight->scenario;
  int seat = sight->view.seat, count = sight->view.seen.order_count[seat];
  bool forecast = sight->view.seen.forecast[seat] >= 0;
  sheet_title(sheet, MSG_TABLE_WAITING);
  if (count == 0 && !forecast) sheet_note(sheet, MSG_TEXT_ORDERS_NONE);
  for (int i = 0; i < count + forecast; i++) {
    Order order = i < count ? order_waiting(sight, i)
      : (Order){ .kind = ORDER_FORECAST, .subject = sight->view.seen.forecast_question[seat], .amount = sight->view.seen.forecast[seat] };
    Line words = look_order(s, &order, sight->view.seen.term), back = LINE(s, MSG_TABLE_TAKE_BACK, .arg = { 0 });
    float wide = ceilf(wide_of(t, TYPE_ROW_BOLD, back.text) + units(t, 32)), high = 0;
    UiButton button = { .label = back.text, .reason = words.text };
    Box text = { sheet->at.x, sheet->at.y + units(t, 4), sheet->at.w - wide - units(t, 12), 0 };
    high = fmaxf(block(t, TYPE_BODY, COLOUR_TEXT, text, words.text, sheet->measure_only), leading(t, TYPE_ROW_BOLD) + units(t, 10));
    if (!sheet->measure_only) {
      ui_say(t->ui, SORT_TEXT, 0, words.text, NULL);
      Box box = { sheet->at.x + sheet->at.w - wide, sheet->at.y + units(t, 2), wide, leading(t, TYPE_ROW_BOLD) + units(t, 10) };
      if (ui_button(t->ui, ui_id(t->ui, "take back", (uint32_t)i), box, &button)) *sheet->wish = (Wish){ .kind = WISH_TAKE_BACK, .index = i < count ? i : -1 };
    }
    sheet->at.y += high + units(t, 8);
  }
}

/* Where it would go: the latest request tells. */
static Line request_text(const Table *t, int formation) {
  const Sight *sight = t->sight;
  const Scenario *s = sight->scenario;
  int owner = s->formation[formation].owner, at = sight->view.seen.formation_shown[formation];
  for (int i = sight->events - 1; i >= 0; i--)
    if (sight->event[i].message == MSG_CONSENT_ASKED && sight->event[i].arg[1] == formation)
      return LINE(s, MSG_TABLE_REQUEST_TO, .arg = { formation, owner, at, sight->event[i].arg[2] });
  return LINE(s, MSG_TABLE_REQUEST, .arg = { formation, owner, at });
}

/* What was answered stays where it is, with its answer, so that nothing moves under the pointer; pressed again it is taken back. */
static void show_answer(Sheet *sheet, int f, int place) {
  const Table *t = sheet->t;
  const Scenario *s = t->sight->scenario;
  Line words = request_text(t, f), yes = LINE(s, MSG_TABLE_GRANT, .arg = { 0 }), no = LINE(s, MSG_TABLE_DENY, .arg = { 0 }), answered = LINE(s, MSG_TABLE_ANSWERED, .arg = { 0 });
  int given = place >= 0 ? order_waiting(t->sight, place).amount == 1 ? 0 : 1 : -1;
  UiButton button[2] = { { .label = yes.text, .reason = words.text }, { .label = no.text, .reason = words.text } };
  for (int i = 0; i < 2 && given >= 0; i++) {
    button[i].flags = i == given ? UI_ON : UI_DISABLED;
    button[i].reason = answered.text;
  }
  sheet_text(sheet, TYPE_BODY, COLOUR_TEXT, words.text);
  int pressed = sheet_buttons(sheet, "consent", (uint32_t)f, button, 2);
  if (pressed >= 0 && given < 0) wish_order(sheet->wish, t, ORDER_CONSENT, f, 0, pressed == 0);
  if (pressed >= 0 && pressed == given) *sheet->wish = (Wish){ .kind = WISH_TAKE_BACK, .index = place };
}

static void show_requests(Sheet *sheet) {
  const Table *t = sheet->t;
  const Scenario *s = t->sight->scenario;
  uint8_t formation[MAX_FORMATIONS];
  bool waits[MAX_FORMATIONS] = { false };
  int count = requests_waiting(t->sight, formation), told_of = 0;
  if (!consent_can_be_asked(s, t->sight->view.seat)) return;
  for (int i = 0; i < count; i++) waits[formation[i]] = true;
  sheet_title(sheet, MSG_TABLE_REQUESTS);
  for (int f = 0; f < s->formations; f++) {
    int place = order_place(t->sight, ORDER_CONSENT, f);
    if (!waits[f] && place < 0) continue;
    show_answer(sheet, f, place);
    told_of++;
  }
  if (told_of == 0) sheet_note(sheet, MSG_TABLE_REQUESTS_NONE);
}

/* A probability as a bar with its number. */
static void show_bar(const Table *t, Box box, int32_t milli) {
  draw_stroke(draw_of(t), pen(COLOUR_MUTED, style_line(style_of(t), LINE_EDGE)), box, 0);
  draw_fill(draw_of(t), ink(COLOUR_TEXT_2), (Box){ box.x, box.y, box.w * (float)milli / (float)MILLI, box.h }, 0);
}

static void show_reports(Sheet *sheet) {
  const Table *t = sheet->t;
  const Scenario *s = t->sight->scenario;
  const GameState *g = &t->sight->view.seen;
  if (s->reports == 0) return;
  int seat = t->sight->view.seat, ally = party_facing(s, seat), told_of = 0;
  Line label[2] = { LINE(s, MSG_TABLE_SHARE, .arg = { ally }), LINE(s, MSG_TABLE_SHARED, .arg = { ally }) }, more = LINE(s, MSG_TABLE_SHARE_MORE, .arg = { ally });
  float wide = ceilf(fmaxf(wide_of(t, TYPE_ROW_BOLD, label[0].text), wide_of(t, TYPE_ROW_BOLD, label[1].text)) + units(t, 32)), row = leading(t, TYPE_ROW_BOLD) + units(t, 10);
  sheet_title(sheet, MSG_TABLE_REPORTS);
  for (int from = 0; from < s->seats; from++)
    for (int r = 0; r < s->reports; r++) {
      if (!VIEW_SEES(s, &t->sight->view, report[from][r]) || g->report[from][r] < 0) continue;
      told_of++;
      Line words = LINE(s, MSG_TABLE_REPORT, .arg = { r, (g->report[from][r] + 5) / 10 });
      bool shared = (g->shared[r] >> seat & 1u) || order_place(t->sight, ORDER_SHARE, r) >= 0;
      Order order = { .kind = ORDER_SHARE, .seat = (uint8_t)seat, .subject = (uint16_t)r };
      Refusal refusal = order_refusal(s, &t->sight->view, &order);
      Line why = line_of(s, (MessageId)refusal.message, &(Words){ .arg = { refusal.arg[0], refusal.arg[1] } });
      Box text = { sheet->at.x, sheet->at.y, sheet->at.w - wide - units(t, 12), 0 };
      float used = block(t, TYPE_BODY, COLOUR_TEXT, text, words.text, sheet->measure_only), bar = units(t, 10);
      if (!sheet->measure_only) {
        ui_say(t->ui, SORT_TEXT, 0, words.text, NULL);
        show_bar(t, (Box){ text.x, text.y + used + units(t, 3), text.w, bar }, g->report[from][r]);
        UiButton button = { .label = label[shared].text, .reason = refusal.message ? why.text : more.text, .flags = refusal.message || shared ? UI_DISABLED : 0 };
        if (ui_button(t->ui, ui_id(t->ui, "share", (uint32_t)r), (Box){ sheet->at.x + sheet->at.w - wide, sheet->at.y, wide, row }, &button))
          wish_order(sheet->wish, t, ORDER_SHARE, r, 0, 0);
      }
      sheet->at.y += fmaxf(used + bar + units(t, 3), row) + units(t, 10);
    }
  sheet_note(sheet, told_of ? MSG_TABLE_REPORTS_NOTE : MSG_TABLE_REPORTS_NONE);
}

static void show_forecast(Sheet *sheet) {
  const Table *t = sheet->t;
  const Sight *sight = t->sight;
  const Scenario *s = sight->scenario;
  TableState *state = t->state;
  sheet_title(sheet, MSG_TABLE_FORECAST);
  if (sight->view.seen.forecast[sight->view.seat] >= 0) {
    sheet_note(sheet, MSG_FORECAST_ONCE);
    return;
  }
  int first = question_first(s, state->question);
  if (first == NO_HANDLE) {
    sheet_note(sheet, MSG_TEXT_FORECAST_NONE);
    return;
  }
  state->question = first;
  UiButton button[FORECAST_QUESTIONS];
  Line words[FORECAST_QUESTIONS];
  int open[FORECAST_QUESTIONS], count = 0;
  for (int q = 0; q < FORECAST_QUESTIONS; q++) {
    if (!question_is_open(s, q)) continue;
    words[count] = LINE(s, questions[q], .arg = { s->known_ladder[KL_STRAIT] });
    button[count] = (UiButton){ .label = words[count].text, .flags = state->question == q ? UI_ON : 0 };
    open[count++] = q;
  }
  int pressed = sheet_buttons(sheet, "question", 0, button, count);
  if (pressed >= 0) state->question = open[pressed];
  int32_t stated = state->stated_set ? state->stated : UNDECIDED;
  Line said = state->stated_set ? LINE(s, MSG_TABLE_RATE, .arg = { stated }) : LINE(s, MSG_TABLE_UNDECIDED, .arg = { 0 });
  Line label = LINE(s, MSG_TABLE_PROBABILITY, .arg = { 0 }), give = LINE(s, MSG_TABLE_STATE_IT, .arg = { 0 });
  float high = style_row(style_of(t), SPACE_SLIDER);
  UiId slider = ui_id(t->ui, "probability", 0);
  if (!sheet->measure_only && (ui_slider(t->ui, slider, (Box){ sheet->at.x, sheet->at.y, sheet->at.w, high }, label.text, 0, 100, 5, &stated, said.text) || ui_held(t->ui, slider))) {
    state->stated = stated;             /* pressed where it stands is an answer too */
    state->stated_set = true;
  }
  sheet->at.y += high + units(t, 4);
  Refusal refusal = order_refusal(s, &sight->view, &(Order){ .kind = ORDER_FORECAST, .seat = sight->view.seat, .subject = (uint16_t)state->question, .amount = stated * 10 });
  Line why = refusal.message ? line_of(s, (MessageId)refusal.message, &(Words){ .arg = { refusal.arg[0], refusal.arg[1] } }) : LINE(s, MSG_TABLE_STATE_FIRST, .arg = { 0 });
  bool off = refusal.message || !state->stated_set;
  UiButton state_it = { .label = give.text, .reason = off ? why.text : NULL, .flags = off ? UI_DISABLED : 0 };
  if (sheet_buttons(sheet, "state it", 0, &state_it, 1) == 0) wish_order(sheet->wish, t, ORDER_FORECAST, state->question, 0, stated * 10);
}

static float desk_sheet(const Table *t, Box box, bool measure_only, Wish *wish) {
  Sheet sheet = { t, box, measure_only, wish };
  bool over = t->sight->view.seen.over;         /* nobody is asked any more, and nothing can be foretold */
  if (!over) show_requests(&sheet);
  show_reports(&sheet);
  if (!over) show_forecast(&sheet);
  if (!over) show_orders(&sheet);
  return sheet.at.y - box.y;
}

void desk_show(const Table *t, Box box, Wish *wish) {
  float bar = space(t, SPACE_SCROLL_BAR) + units(t, 8);
  float whole = ceilf(desk_sheet(t, (Box){ box.x, 0, box.w - bar, 0 }, true, wish));
  Box in = ui_scroll_begin(t->ui, ui_id(t->ui, "desk", 0), box, whole, &t->state->aside_scroll[ASIDE_DESK]);
  desk_sheet(t, (Box){ in.x, in.y, box.w - bar, 0 }, false, wish);
  ui_scroll_end(t->ui);
}
