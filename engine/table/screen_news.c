/* The front page: a newspaper of one edition (table/edition.h) for the seat that reads. The lead story stands across two columns;
 * the others fill the columns from the shortest on, so that the page holds at any size of text. EXERCISE stands in the bar below, once for all of it; the button beside it leads on. */
#include "rules/rules.h"
#include "table/keys.h"
#include "table/news_parts.h"

#include "table/page.h"

#include <math.h>
#include <string.h>

/* ---- ladders: one step a rung, the present one filled, where it stood before framed in amber ---- */

static float set_ladder(Press *press, int ladder, int now, int before, float x, float y, float w) {
  Ui *ui = press->ui;
  const Scenario *s = press->sight->scenario;
  const UiFrame *frame = ui_frame(ui);
  int rungs = s->ladder[ladder].rungs;
  float gap = page_units(ui, 4), step = fminf(page_text(ui, 44), (w + gap) / (float)(rungs ? rungs : 1) - gap), high = page_text(ui, 12), low = y + page_text(ui, 24);
  Line words = now == before ? LINE(s, MSG_PAGE_RUNG, .arg = { ladder * 256 + now })
    : LINE(s, MSG_PAGE_RUNG_FROM, .arg = { ladder * 256 + now, ladder * 256 + before });
  for (int r = 0; r < rungs && !press->measure; r++) {
    float tall = high + (float)r * page_text(ui, 12) / (float)(rungs > 1 ? rungs - 1 : 1);
    Box box = { roundf(x + (float)r * (step + gap)), low - tall, roundf(step), tall };
    draw_fill(frame->draw, ink(r == now ? COLOUR_INVERSE : r < now ? COLOUR_DIM : COLOUR_CARD), box, 0);
    if (r != now) draw_stroke(frame->draw, pen(COLOUR_RULE, style_line(frame->style, LINE_RULE)), box, 0);
    if (r == before && now != before) draw_stroke(frame->draw, pen(COLOUR_SELECT, style_line(frame->style, LINE_SYMBOL)), box, 0);
  }
  float used = page_text(ui, 24) + gap;
  used += news_flow(press, TYPE_BODY_BOLD, COLOUR_TEXT, x, y + used, w, words.text);
  if (!press->measure) ui_say(ui, SORT_TEXT, 0, words.text, NULL);
  return used;
}

/* Where a ladder stood when an edition's turn began, and one before. */
static int rung_at(const Sight *sight, int ladder, int turn) {
  if (turn >= sight->view.seen.turn) return sight->view.seen.rung[ladder];
  int rung = sight->scenario->ladder[ladder].start;
  for (int i = 0; i < sight->pasts && sight->past[i].turn <= turn; i++) rung = sight->past[i].rung[ladder];
  return rung;
}

static int section_ladder(const Scenario *s, Section section) {
  return section == SECTION_PENINSULA ? s->known_ladder[KL_PENINSULA] : section == SECTION_STRAIT ? s->known_ladder[KL_STRAIT] : NO_HANDLE;
}

static Line section_title(const Scenario *s, Section section) {
  int ladder = section_ladder(s, section);
  if (ladder != NO_HANDLE) return LINE(s, MSG_PAGE_LADDER, .arg = { ladder });
  int party[2];
  parties_of(s, party);
  bool allied = s->seat[party[0]].friends >> party[1] & 1 && s->seat[party[1]].friends >> party[0] & 1;
  if (section == SECTION_ALLIANCE && !allied) return LINE(s, MSG_PAGE_SECTION_PARTIES, .arg = { party[0], party[1] });
  static const MessageId titles[SECTIONS] = { MSG_PAGE_SECTION_PENINSULA, MSG_PAGE_SECTION_STRAIT, MSG_PAGE_SECTION_ALLIANCE, MSG_PAGE_SECTION_ELSEWHERE };
  return LINE(s, titles[section], .arg = { 0 });
}

/* ---- stories ---- */

static float set_cause(Press *press, const StoryWords *words, float x, float y, float w) {
  if (!words->cause.text[0]) return 0;
  Line because = LINE(press->sight->scenario, MSG_PAGE_BECAUSE, .text = { words->cause.text });
  return news_flow(press, TYPE_BODY, COLOUR_TEXT_2, x, y, w, because.text);
}

/* A headline of its own: section, headline, text, cause, and what it moved. */
static float set_story(Press *press, int which, TypeRole type, float x, float y, float w) {
  Ui *ui = press->ui;
  const Sight *sight = press->sight;
  const EditionStory *story = &press->edition->story[which];
  const Event *event = &sight->event[story->event];
  StoryWords words = story_words(sight, event);
  if (event->message == MSG_POLICY_TAKEN) words.headline = LINE(sight->scenario, MSG_PAGE_SEAT_POLICY, .arg = { event->arg[0], event->arg[1] });
  Line section = section_title(sight->scenario, story->section);
  Moved moved[STORY_MOVED];
  int count = story_moved_before(sight, press->edition, which) ? 0 : story_moved(sight, event, moved, STORY_MOVED);
  float top = y;
  y += news_flow(press, TYPE_BODY_BOLD, COLOUR_TEXT_2, x, y, w, section.text) + page_units(ui, 4);
  y += news_flow(press, type, COLOUR_TEXT, x, y, w, words.headline.text) + page_units(ui, 6);
  if (words.text.text[0]) y += news_flow(press, TYPE_ROW, COLOUR_TEXT, x, y, w, words.text.text);
  y += set_cause(press, &words, x, y, w);
  news_say(press, words.headline.text);
  news_say(press, words.text.text[0] ? words.text.text : words.cause.text);
  if (count > 0) y += page_units(ui, 6);
  for (int i = 0; i < count; i++) y += news_moved(press, moved[i].track, moved[i].by, x, y, fminf(w, page_text(ui, 520)));
  return y - top;
}

static float lead(Press *press, float x, float y, float w, int which) {
  (void)which;
  const Scenario *s = press->sight->scenario;
  if (press->edition->stories == 0) {
    Line none = LINE(s, MSG_PAGE_NEWS_NONE, .arg = { 0 });
    news_say(press, none.text);
    return news_flow(press, TYPE_HEADLINE, COLOUR_TEXT, x, y, w, none.text);
  }
  const EditionStory *story = &press->edition->story[0];
  float high = set_story(press, 0, TYPE_END_TURN, x, y, w);
  const Event *event = &press->sight->event[story->event];
  if (event->message == MSG_RUNG_UP || event->message == MSG_RUNG_DOWN)
    high += page_units(press->ui, 10) + set_ladder(press, event->arg[0] / 256, event->arg[0] % 256, event->arg[1] % 256, x, y + high + page_units(press->ui, 10), w);
  return high;
}

static float second(Press *press, float x, float y, float w, int which) {
  const UiFrame *frame = ui_frame(press->ui);
  float rule = style_line(frame->style, LINE_EDGE), gap = page_units(press->ui, 10);
  if (!press->measure) draw_fill(frame->draw, ink(COLOUR_TEXT_2), (Box){ x, y, w, rule }, 0);
  return rule + gap + set_story(press, which, TYPE_TURN, x, y + rule + gap, w);
}

/* ---- briefs: a few words each, under the head of a theatre ---- */

static bool shows_symbol(const Event *event) {
  return event->message == MSG_ORDERED_OUT || event->message == MSG_DEPARTED || event->message == MSG_ARRIVED || event->message == MSG_LOSSES;
}

static float set_brief(Press *press, const EditionStory *story, float x, float y, float w) {
  Ui *ui = press->ui;
  const Sight *sight = press->sight;
  const Event *event = &sight->event[story->event];
  StoryWords words = story_words(sight, event);
  float top = y, after = page_units(ui, 8), left = 0;
  bool symbol = shows_symbol(event), policy = event->message == MSG_POLICY_TAKEN;
  if (symbol) {
    float high = page_text(ui, 26);
    if (!press->measure) map_symbol(ui, sight, event->arg[0], x, y + page_leading(ui, TYPE_BODY) + page_units(ui, 4), high);
    left = page_text(ui, 56);
  }
  float indent = 0;
  if (policy) {
    float high = page_leading(ui, TYPE_BODY) - page_units(ui, 2);
    indent = (press->measure ? page_seat_chip_width(ui) : page_seat_chip(ui, sight->scenario, event->arg[0], x + indent, y + page_units(ui, 1), high)) + after;
  }
  Flow text = { event->weight == 2 ? TYPE_BODY_BOLD : TYPE_BODY, COLOUR_TEXT, x + left, y, w - left, indent, press->measure };
  y += page_flow(ui, &text, words.headline.text);
  if (words.text.text[0]) y += news_flow(press, TYPE_BODY, COLOUR_TEXT, x + left, y, w - left, words.text.text);
  if (!policy) y += set_cause(press, &words, x + left, y, w - left);
  Line who = policy ? LINE(sight->scenario, MSG_PAGE_SEAT_POLICY, .arg = { event->arg[0], event->arg[1] }) : words.headline;
  news_say(press, who.text);
  return fmaxf(y - top, symbol ? page_text(ui, 62) : 0);
}

static float section(Press *press, float x, float y, float w, int which) {
  Ui *ui = press->ui;
  const Sight *sight = press->sight;
  const Scenario *s = sight->scenario;
  int ladder = section_ladder(s, (Section)which), told = 0, skip = press->edition->headlines < 1 + BIG_STORIES ? press->edition->headlines : 1 + BIG_STORIES;
  if (press->edition->headlines == 0 && press->edition->stories > 0) skip = 1;
  float top = y;
  for (int i = skip; i < press->edition->stories; i++) told += (int)press->edition->story[i].section == which;
  if (told == 0 && ladder == NO_HANDLE) return 0;       /* where there is no ladder to show, no news needs no room */
  y += page_head(ui, x, y, w, section_title(s, (Section)which).text, NULL, press->measure);
  if (ladder != NO_HANDLE) {
    int now = rung_at(sight, ladder, press->edition->number), before = rung_at(sight, ladder, press->edition->number - 1);
    y += set_ladder(press, ladder, now, before, x, y, w) + page_units(ui, 10);
  }
  for (int i = skip; i < press->edition->stories; i++) {
    if ((int)press->edition->story[i].section != which) continue;
    y += set_brief(press, &press->edition->story[i], x, y, w) + page_units(ui, 10);
  }
  if (told == 0) y += news_flow(press, TYPE_BODY, COLOUR_TEXT_2, x, y, w, LINE(s, MSG_PAGE_SECTION_QUIET, .arg = { 0 }).text);
  return y - top;
}

/* ---- setting the page ---- */

/* Puts a block at the foot of the shortest column, or of the one wanted. */
static void set_block(Press *press, Block *block, int which, int wanted) {
  int at = wanted;
  for (int c = 0; c < press->columns && wanted < 0; c++)
    if (at < 0 || press->column[c] < press->column[at] - 1) at = c;
  float high = block(press, press->x + (float)at * (press->column_w + press->gap), press->y + press->column[at], press->column_w, which);
  if (high > 0) press->column[at] += high + page_units(press->ui, 26);
}

/* What stands across two columns: the seat's brief before the first turn, then the lead. Returns its height. */
static float top_stories(Press *press, float x, float y) {
  float across = (press->columns > 1 ? 2 * press->column_w + press->gap : press->column_w) - page_text(press->ui, 14);
  float brief = news_brief(press, x, y, across, 0);
  if (brief > 0) brief += page_units(press->ui, 22);
  return brief + lead(press, x, y + brief, across, 0);
}

static float set_page(Press *press) {
  int wide = press->columns > 1 ? 2 : 1, big = press->edition->headlines - 1;
  for (int c = 0; c < press->columns; c++) press->column[c] = 0;
  float high = top_stories(press, press->x, press->y) + page_units(press->ui, 26);
  for (int c = 0; c < wide; c++) press->column[c] = high;
  if (press->columns > 2) set_block(press, news_intelligence, 0, press->columns - 1);
  for (int i = 0; i < big && i < BIG_STORIES; i++) set_block(press, second, 1 + i, -1);
  set_block(press, news_talks, 0, press->columns > 2 ? press->columns - 1 : -1);
  set_block(press, news_forecast, 0, press->columns > 2 ? press->columns - 1 : -1);
  if (press->columns <= 2) set_block(press, news_intelligence, 0, -1);
  int rail = press->columns - 1, low = 0;       /* below intelligence, unless there is more room elsewhere */
  for (int c = 1; c < press->columns; c++)
    if (press->column[c] < press->column[low]) low = c;
  set_block(press, news_moved_most, 0, press->columns > 2 && press->column[rail] < press->column[low] + page_text(press->ui, 120) ? rail : -1);
  for (int i = 0; i < SECTIONS; i++) set_block(press, section, i, -1);
  set_block(press, news_on_the_way, 0, -1);
  set_block(press, news_back_pages, 0, -1);
  high = 0;
  for (int c = 0; c < press->columns; c++) high = fmaxf(high, press->column[c]);
  return high;
}

/* Hairs between the columns, from below the lead where it stands across. */
static void draw_gutters(Press *press, float lead_high, float whole) {
  const UiFrame *frame = ui_frame(press->ui);
  for (int c = 1; c < press->columns; c++) {
    float x = roundf(press->x + (float)c * (press->column_w + press->gap) - press->gap / 2), from = c == 1 ? lead_high : 0;
    bool parts = press->column[c - 1] > from && press->column[c] > from;        /* nothing stands on one side: nothing to part */
    if (parts && whole > from) draw_line(frame->draw, pen(COLOUR_RULE, style_line(frame->style, LINE_RULE)), x, press->y + from, x, press->y + whole - page_units(press->ui, 26));
  }
}

/* Name of the paper, edition, and the way to others; returns the height used. */
static float masthead(const Table *t, Box box, int number, int last) {
  Ui *ui = t->ui;
  const Scenario *s = t->sight->scenario;
  const UiFrame *frame = ui_frame(ui);
  Line earlier = LINE(s, MSG_PAGE_EARLIER, .arg = { 0 }), later = LINE(s, MSG_PAGE_LATER, .arg = { 0 });
  bool after = number > t->sight->view.seen.turn;       /* the last edition of all: there is no turn of its number */
  Line name = LINE(s, MSG_PAGE_PAPER, .arg = { 0 }), turn = after ? LINE(s, MSG_PAGE_AFTER, .arg = { number - 1 }) : page_turn(t->sight, number);
  Line edition = t->sight->view.seat == FACILITATOR ? LINE(s, MSG_PAGE_EDITION_ALL, .text = { turn.text })
    : LINE(s, MSG_PAGE_EDITION, .arg = { t->sight->view.seat }, .text = { NULL, turn.text });
  const UiButton back = { .label = earlier.text, .cap = key_meaning(CUT_EARLIER)->cap, .key = key_meaning(CUT_EARLIER)->key[0], .flags = number <= 1 ? UI_DISABLED : 0 };
  const UiButton on = { .label = later.text, .cap = key_meaning(CUT_LATER)->cap, .key = key_meaning(CUT_LATER)->key[0], .flags = number >= last ? UI_DISABLED : 0 };
  float button = fmaxf(page_width(ui, TYPE_ROW_BOLD, earlier.text), page_width(ui, TYPE_ROW_BOLD, later.text)) + page_text(ui, 28) + page_units(ui, 40);
  float high = fmaxf(ui_button_height(ui, button, &back), page_leading(ui, TYPE_END_TURN) + page_leading(ui, TYPE_BODY)), gap = page_units(ui, 8);
  float low = ui_button_height(ui, button, &back), middle = box.y + high / 2;
  if (ui_button(ui, ui_id(ui, "earlier", 0), (Box){ box.x, middle - low / 2, button, low }, &back)) t->state->news_back++;
  if (ui_button(ui, ui_id(ui, "later", 0), (Box){ box.x + box.w - button, middle - low / 2, button, low }, &on)) t->state->news_back--;
  draw_text(frame->draw, TYPE_END_TURN, ink(COLOUR_TEXT), box.x + box.w / 2, box.y + page_baseline(ui, TYPE_END_TURN), ALIGN_CENTRE, name.text);
  draw_text(frame->draw, TYPE_BODY, ink(COLOUR_TEXT_2), box.x + box.w / 2, box.y + page_leading(ui, TYPE_END_TURN) + page_baseline(ui, TYPE_BODY), ALIGN_CENTRE, edition.text);
  ui_say(ui, SORT_TITLE, 0, name.text, edition.text);
  float rule = style_line(frame->style, LINE_FOCUS), hair = style_line(frame->style, LINE_RULE);
  draw_fill(frame->draw, ink(COLOUR_TEXT), (Box){ box.x, box.y + high + gap, box.w, rule }, 0);
  draw_fill(frame->draw, ink(COLOUR_TEXT), (Box){ box.x, box.y + high + gap + rule + 3 * hair, box.w, hair }, 0);
  return high + gap + rule + 4 * hair;
}

/* Says that the page goes on below what is in view, and goes there. */
static void further(const Table *t, Box box, Box view, float whole) {
  float *scroll = &t->state->scroll[SCREEN_NEWS];
  if (*scroll + view.h + page_units(t->ui, 20) >= whole) return;
  Line words = LINE(t->sight->scenario, MSG_PAGE_FURTHER, .arg = { 0 });
  const UiButton button = { .label = words.text };
  float wide = fminf(box.w, page_width(t->ui, TYPE_ROW_BOLD, words.text) + page_units(t->ui, 32)), mark = page_text(t->ui, 12);
  if (wide + 2 * mark > box.w) return;
  float high = ui_button_height(t->ui, wide, &button), gap = page_units(t->ui, 8);
  page_sorted(t->ui, box.x, box.y + gap + high / 2, mark, false);
  if (!ui_button(t->ui, ui_id(t->ui, "further", 0), (Box){ box.x + 2 * mark, box.y + gap, wide, high }, &button)) return;
  *scroll += view.h - page_leading(t->ui, TYPE_BODY);
  ui_wants_frame(t->ui, 0);
}

static const char on_cap[] = "Enter";
static float on_width(const Table *t, const char *words) { return page_width(t->ui, TYPE_ROW_BOLD, words) + page_width(t->ui, TYPE_BODY, on_cap) + page_text(t->ui, 60); }

/* Where the page ends: the one way on. */
static float foot(const Table *t, Box box, bool measure, float *left) {
  const Scenario *s = t->sight->scenario;
  const GameState *g = &t->sight->view.seen;
  Line on = g->over ? LINE(s, MSG_PAGE_ON_OVER, .arg = { 0 }) : LINE(s, MSG_PAGE_ON, .arg = { g->turn });
  const UiButton button = { .label = on.text, .cap = key_meaning(CUT_PRESS)->cap, .key = key_meaning(CUT_PRESS)->key[0], .flags = UI_ACCENT };
  float wide = fminf(box.w, on_width(t, on.text));
  *left = box.w - wide - page_units(t->ui, 24);
  float high = ui_button_height(t->ui, wide, &button), gap = page_units(t->ui, 8);
  if (measure) return high + 2 * gap;
  if (ui_button(t->ui, ui_id(t->ui, "on", 0), (Box){ box.x + box.w - wide, box.y + gap, wide, high }, &button) || cut_pressed(t->ui, CUT_GO_ON)) {
    t->state->screen = g->over ? SCREEN_RESULT : SCREEN_TABLE;
    ui_wants_frame(t->ui, 0);
  }
  return high + 2 * gap;
}

void screen_news(const Table *t) {
  Ui *ui = t->ui;
  const Style *style = ui_frame(ui)->style;
  Box all = screen_bars(t);
  float margin = style_space(style, SPACE_MARGIN), gutter = style_space(style, SPACE_GUTTER);
  Box page = { all.x + margin + gutter, all.y + gutter, all.w - 2 * (margin + gutter), all.h - gutter };
  int last = edition_last(t->sight), number = last - t->state->news_back;
  if (number < 1) number = 1;
  if (number > last) number = last;
  draw_fill(ui_frame(ui)->draw, ink(COLOUR_PANEL), all, 0);
  float head = masthead(t, page, number, last);
  int back = t->state->news_back;
  t->state->news_back = back < 0 ? 0 : back > last - 1 ? last - 1 : back;
  Edition edition;
  edition_make(t->sight, number, &edition);
  Press press = { .t = t, .ui = ui, .sight = t->sight, .edition = &edition, .gap = page_units(ui, 32) };
  float left, low = foot(t, page, true, &left);
  Box view = { page.x, page.y + head, page.w, all.y + all.h - page.y - head - low };
  float bar = style_space(style, SPACE_SCROLL_BAR) + page_units(ui, 6), top = page_units(ui, 16);
  press.w = view.w - bar;
  press.columns = (int)((press.w + press.gap) / (page_text(ui, 400) + press.gap));
  press.columns = press.columns < 1 ? 1 : press.columns > COLUMNS ? COLUMNS : press.columns;
  press.column_w = floorf((press.w - (float)(press.columns - 1) * press.gap) / (float)press.columns);
  press.measure = true;
  float whole = set_page(&press), lead_high = top_stories(&press, 0, 0);
  Box content = ui_scroll_begin(ui, ui_id(ui, "page", 0), view, whole + top, &t->state->scroll[SCREEN_NEWS]);
  press.measure = false;
  press.x = content.x;
  press.y = content.y + top;
  draw_gutters(&press, lead_high + page_units(ui, 26), whole);
  set_page(&press);
  ui_scroll_end(ui);
  draw_line(ui_frame(ui)->draw, pen(COLOUR_RULE, style_line(style, LINE_RULE)), page.x, view.y + view.h, page.x + page.w, view.y + view.h);
  further(t, (Box){ page.x, view.y + view.h, left, low }, view, whole + top);
  foot(t, (Box){ page.x, view.y + view.h, page.w, low }, false, &left);
}
