/* Blocks of the front page beside its stories: intelligence, what moved, what is on its way, earlier editions. */
#include "table/news_parts.h"

#include "report/changes.h"
#include "report/forecasts.h"
#include "report/story.h"
#include "report/talks.h"
#include "table/page.h"
#include "table/roster.h"

#include <math.h>

enum { CAUSES_SAID = 2,         /* of a track that moved */
  COURSE_REACH = 8000 };        /* thousandths: what moves less does not fill its line */

void news_say(Press *press, const char *text) {
  if (!press->measure) ui_say(press->ui, SORT_TEXT, 0, text, NULL);
}

float news_flow(Press *press, TypeRole type, ColourRole colour, float x, float y, float w, const char *text) {
  return page_flow(press->ui, &(Flow){ type, colour, x, y, w, 0, press->measure }, text);
}

/* ---- what moved: "Trust between the allies -3.0", with its triangle ---- */

/* Name at the left, triangle and number at the right, on as many lines as the name needs. */
float news_moved(Press *press, int track, int32_t moved, float x, float y, float w) {
  Ui *ui = press->ui;
  const Scenario *s = press->sight->scenario;
  Number by = signed_text(moved);
  Line name = LINE(s, MSG_PAGE_TRACK, .arg = { track });
  bool worse = s->track[track].good ? moved < 0 : moved > 0;
  float number = page_width(ui, TYPE_BODY_BOLD, "+00.0"), mark = page_text(ui, 13), right = number + mark + page_text(ui, 18);
  float high = news_flow(press, TYPE_BODY, COLOUR_TEXT, x, y, w - right, name.text), baseline = y + page_baseline(ui, TYPE_BODY);
  if (press->measure) return high;
  page_triangle(ui, x + w - number - mark - page_text(ui, 6), baseline - page_text(ui, 7), mark, moved > 0, worse);
  draw_text(ui_frame(ui)->draw, TYPE_BODY_BOLD, ink(worse ? COLOUR_WORSE : COLOUR_BETTER), x + w, baseline, ALIGN_RIGHT, by.text);
  ui_say(ui, SORT_TEXT, 0, name.text, by.text);
  return high;
}

/* Its course over the turns up to the present value; what this edition tells of is amber, and the number at the left is where that began. */
static float set_course(Press *press, const Shift *moved, float x, float y, float w) {
  Ui *ui = press->ui;
  const UiFrame *frame = ui_frame(ui);
  const Sight *sight = press->sight;
  float number = page_width(ui, TYPE_BODY, "100.0") + page_units(ui, 10), high = page_leading(ui, TYPE_BODY);
  if (press->measure) return high;
  Point point[PAST_TURNS + 2];
  int count = 0, low = moved->from < moved->to ? moved->from : moved->to, top = moved->from < moved->to ? moved->to : moved->from;
  for (int i = 0; i < sight->pasts && sight->past[i].turn <= press->edition->number; i++) {
    int value = sight->past[i].track[moved->track];
    low = value < low ? value : low;
    top = value > top ? value : top;
    if (sight->past[i].turn == press->edition->number && i > 0) point[count++] = (Point){ 0, (float)moved->from };      /* where the edition begins */
    point[count++] = (Point){ 0, (float)value };
  }
  point[count++] = (Point){ 0, (float)moved->to };
  float left = x + number, right = x + w - number, range = fmaxf(COURSE_REACH, (float)(top - low)), base = y + high - page_units(ui, 6), tall = high - page_units(ui, 11);
  for (int i = 0; i < count; i++)
    point[i] = (Point){ left + (right - left) * (float)i / (float)(count > 1 ? count - 1 : 1), base - tall * (point[i].y - (float)low) / range };
  draw_text(frame->draw, TYPE_BODY, ink(COLOUR_TEXT_2), x, y + page_baseline(ui, TYPE_BODY), ALIGN_LEFT, points_text(moved->from).text);
  draw_polyline(frame->draw, pen(COLOUR_TEXT_2, style_line(frame->style, LINE_SPARK)), point, (size_t)count, false);
  int from = count > 2 ? count - 3 : 0;
  draw_polyline(frame->draw, pen(COLOUR_SELECT, style_line(frame->style, LINE_SPARK) * 1.4f), point + from, (size_t)(count - from), false);
  draw_disc(frame->draw, ink(COLOUR_TEXT), point[count - 1].x, point[count - 1].y, style_line(frame->style, LINE_SPARK) * 1.6f);
  draw_text(frame->draw, TYPE_BODY_BOLD, ink(COLOUR_TEXT), x + w, y + page_baseline(ui, TYPE_BODY), ALIGN_RIGHT, points_text(moved->to).text);
  return high;
}

/* ---- the right rail: intelligence, and what moved ---- */

/* A stated probability as a bar of twenty: what is claimed, and no more precise than that. */
static float set_report(Press *press, int report, int milli, int before, const char *note, float x, float y, float w) {
  Ui *ui = press->ui;
  const UiFrame *frame = ui_frame(ui);
  const Scenario *s = press->sight->scenario;
  int percent = (milli + 5) / 10;
  Line title = LINE(s, MSG_PAGE_REPORT, .arg = { report }), value = LINE(s, MSG_PAGE_PERCENT, .arg = { percent });
  float top = y, after = page_units(ui, 8), number = page_width(ui, TYPE_NUMBER, "100%") + after, high = page_text(ui, 12);
  float text = news_flow(press, TYPE_BODY, COLOUR_TEXT, x, y, w, title.text);
  y += text + page_units(ui, 6);
  float middle = y + page_leading(ui, TYPE_NUMBER) / 2;
  if (!press->measure) {
    Box bar = { x, roundf(middle - high / 2), roundf(w - number - after), high };
    draw_fill(frame->draw, ink(COLOUR_CARD), bar, 0);
    draw_fill(frame->draw, ink(COLOUR_TEXT_2), (Box){ bar.x, bar.y, roundf(bar.w * (float)percent / 100), bar.h }, 0);
    draw_stroke(frame->draw, pen(COLOUR_RULE, style_line(frame->style, LINE_RULE)), bar, 0);
    if (before >= 0) {          /* the report before: a dashed mark that reaches over the bar */
      float mark = bar.x + roundf(bar.w * (float)before / 1000), over = page_text(ui, 7);
      draw_line(frame->draw, pen_dashed(COLOUR_TEXT, style_line(frame->style, LINE_SYMBOL), page_units(ui, 4), page_units(ui, 3)), mark, bar.y - over, mark, bar.y + bar.h + over);
    }
    draw_text(frame->draw, TYPE_NUMBER, ink(COLOUR_TEXT), x + w, y + page_baseline(ui, TYPE_NUMBER), ALIGN_RIGHT, value.text);
    news_say(press, LINE(s, MSG_PAGE_REPORT_SAID, .arg = { report, percent }).text);
  }
  y += page_leading(ui, TYPE_NUMBER);
  if (note[0]) y += news_flow(press, TYPE_BODY, COLOUR_TEXT_2, x, y, w, note);
  return y - top;
}

/* The last probability that the same seat stated about the same, in an earlier edition; -1 there is none. */
static int report_before(const Sight *sight, const Event *event) {
  for (int i = (int)(event - sight->event); i-- > 0;) {
    const Event *earlier = &sight->event[i];
    if (earlier->message == event->message && earlier->arg[0] == event->arg[0] && earlier->arg[1] == event->arg[1] && event_edition(earlier) < event_edition(event))
      return earlier->arg[2];
  }
  return -1;
}

float news_intelligence(Press *press, float x, float y, float w, int which) {
  (void)which;
  Ui *ui = press->ui;
  const Sight *sight = press->sight;
  const Scenario *s = sight->scenario;
  float top = y;
  int told = 0;
  if (s->reports == 0) return 0;
  y += page_head(ui, x, y, w, LINE(s, MSG_PAGE_INTELLIGENCE, .arg = { 0 }).text, NULL, press->measure);
  for (int n = 0; n < 2 * sight->events; n++) {         /* own reports first, then what the ally shared */
    const Event *event = &sight->event[n % sight->events];
    bool shared = event->message == MSG_REPORT_SHARED && event->arg[0] != sight->view.seat;
    if (event_edition(event) != press->edition->number || (n < sight->events ? event->message != MSG_REPORT : !shared)) continue;
    bool of_many = sight->view.seat == FACILITATOR && !shared;
    Line note = of_many ? LINE(s, MSG_PAGE_REPORT_BY, .arg = { event->arg[0] }) : shared ? LINE(s, MSG_PAGE_REPORT_OF, .arg = { event->arg[0] }) : (Line){ "" };
    y += set_report(press, event->arg[1], event->arg[2], report_before(sight, event), note.text, x, y, w) + page_units(ui, 10);
    told++;
  }
  y += news_flow(press, TYPE_BODY, COLOUR_TEXT_2, x, y, w, LINE(s, told ? MSG_PAGE_INTELLIGENCE_NOTE : MSG_PAGE_INTELLIGENCE_NONE, .arg = { 0 }).text);
  return y - top;
}

/* A brief is written in lines; a column breaks them anew. */
static Line one_paragraph(const char *text) {
  Line line;
  snprintf(line.text, sizeof line.text, "%s", text);
  for (char *c = line.text; *c; c++) if (*c == '\n') *c = ' ';
  return line;
}

/* Before the first turn a seat reads who it is and what it is judged by: nobody should learn that from the result. */
float news_brief(Press *press, float x, float y, float w, int which) {
  (void)which;
  Ui *ui = press->ui;
  const Sight *sight = press->sight;
  const Scenario *s = sight->scenario;
  int seat = sight->view.seat;
  float top = y;
  if (press->edition->number != 1 || seat == FACILITATOR) return 0;
  Line title = LINE(s, MSG_PAGE_YOU_ARE, .arg = { seat }), judged = LINE(s, MSG_PAGE_JUDGED_BY, .arg = { 0 });
  y += news_flow(press, TYPE_TURN, COLOUR_TEXT, x, y, w, title.text) + page_units(ui, 6);
  if (s->seat[seat].brief[0]) y += news_flow(press, TYPE_ROW, COLOUR_TEXT, x, y, w, one_paragraph(scenario_words(s, s->seat[seat].brief)).text) + page_units(ui, 8);
  for (int a = 0, told = 0; a < s->axes; a++)
    if (s->axis[a].seat == seat) line_join(&judged, told++ ? "; " : " ", scenario_words(s, s->axis[a].name.title));
  y += news_flow(press, TYPE_ROW_BOLD, COLOUR_TEXT, x, y, w, judged.text) + page_units(ui, 8);
  news_say(press, title.text);
  news_say(press, judged.text);
  return y - top;
}

float news_moved_most(Press *press, float x, float y, float w, int which) {
  (void)which;
  Ui *ui = press->ui;
  const Sight *sight = press->sight;
  const Scenario *s = sight->scenario;
  Shift moved[EDITION_MOVED];
  int count = edition_moved(sight, press->edition->number, moved, EDITION_MOVED);
  float top = y;
  if (count == 0) return 0;
  y += page_head(ui, x, y, w, LINE(s, MSG_PAGE_MOVED, .arg = { 0 }).text, NULL, press->measure);
  for (int i = 0; i < count; i++) {
    y += news_moved(press, moved[i].track, moved[i].to - moved[i].from, x, y, w);
    y += set_course(press, &moved[i], x, y, w);
    Line why = changes_why(s, sight->event, sight->events, sight->view.seat, press->edition->number, moved[i].track, CAUSES_SAID, CAUSES_COUNTED);
    if (why.text[0]) y += news_flow(press, TYPE_BODY, COLOUR_TEXT_2, x, y, w, why.text);
    y += page_units(ui, 8);
  }
  return y - top;
}

/* What the seat foretold for the turn that this edition looks back on, and what came of it. */
float news_forecast(Press *press, float x, float y, float w, int which) {
  (void)which;
  const Sight *sight = press->sight;
  Line line = { "" };
  float top = y;
  if (sight->view.seat != FACILITATOR)
    line = forecast_told(sight->scenario, sight->event, sight->events, sight->view.seat, press->edition->number - 1);
  if (!line.text[0]) return 0;
  y += page_head(press->ui, x, y, w, LINE(sight->scenario, MSG_PAGE_FORECAST, .arg = { 0 }).text, NULL, press->measure);
  y += news_flow(press, TYPE_ROW_BOLD, COLOUR_TEXT, x, y, w, line.text);
  news_say(press, line.text);
  return y - top;
}

/* How the last bargain ended: on the newest edition alone, for packages of the past are not kept. */
float news_talks(Press *press, float x, float y, float w, int which) {
  (void)which;
  const Sight *sight = press->sight;
  Line line = talks_ended(sight->scenario, &sight->view);
  float top = y;
  if (!line.text[0] || press->edition->number != edition_last(sight)) return 0;
  y += page_head(press->ui, x, y, w, LINE(sight->scenario, MSG_PAGE_TALKS, .arg = { 0 }).text, NULL, press->measure);
  y += news_flow(press, TYPE_BODY, COLOUR_TEXT, x, y, w, line.text);
  news_say(press, line.text);
  return y - top;
}

/* ---- what is on its way, and earlier editions ---- */

float news_on_the_way(Press *press, float x, float y, float w, int which) {
  (void)which;
  Ui *ui = press->ui;
  const Scenario *s = press->sight->scenario;
  float top = y, left = page_text(ui, 56);
  int told = 0;
  if (press->edition->number != edition_last(press->sight)) return 0;
  for (int f = 0; f < s->formations && told < ON_THE_WAY; f++) {
    RosterRow row = roster_row(press->sight, f);
    if (row.state > ROSTER_SETTING_UP) continue;
    if (told++ == 0) y += page_head(ui, x, y, w, LINE(s, MSG_PAGE_ON_THE_WAY, .arg = { 0 }).text, NULL, press->measure);
    Line name = LINE(s, MSG_PAGE_FORMATION, .arg = { f }), state = roster_state(press->sight, &row);
    float high = news_flow(press, TYPE_BODY_BOLD, COLOUR_TEXT, x + left, y, w - left, name.text);
    high += news_flow(press, TYPE_BODY, COLOUR_TEXT_2, x + left, y + high, w - left, state.text);
    if (!press->measure) {
      map_symbol(ui, press->sight, f, x, y + (high - page_text(ui, 16)) / 2, page_text(ui, 26));
      ui_say(ui, SORT_TEXT, 0, name.text, state.text);
    }
    y += high + page_units(ui, 8);
  }
  return y - top;
}

/* The lead stories of earlier editions: each leads to its page. */
float news_back_pages(Press *press, float x, float y, float w, int which) {
  (void)which;
  Ui *ui = press->ui;
  const Sight *sight = press->sight;
  const Scenario *s = sight->scenario;
  float top = y, gap = page_units(ui, 5);
  int told = 0;
  Edition earlier;
  for (int number = press->edition->number - 1; number >= 1 && told < BACK_PAGES; number--) {
    edition_make(sight, number, &earlier);
    if (earlier.headlines == 0) continue;
    if (told++ == 0) y += page_head(ui, x, y, w, LINE(s, MSG_PAGE_BACK_PAGES, .arg = { 0 }).text, NULL, press->measure);
    Line turn = LINE(s, MSG_PAGE_TURN_ALONE, .arg = { number });
    StoryWords words = story_words(sight, &sight->event[earlier.story[0].event]);
    float indent = page_width(ui, TYPE_BODY, turn.text) + page_units(ui, 10);
    Flow text = { TYPE_BODY, COLOUR_TEXT, x, y + gap, w, indent, true };
    float high = page_flow(ui, &text, words.headline.text) + 2 * gap;
    if (!press->measure) {
      Line said = turn;
      line_join(&said, ", ", words.headline.text);
      if (ui_row(ui, ui_id(ui, "back page", (uint32_t)number), (Box){ x, y, w, high }, said.text, 0)) {
        press->t->state->news_back = edition_last(sight) - number;
        press->t->state->scroll[SCREEN_NEWS] = 0;
      }
      draw_text(ui_frame(ui)->draw, TYPE_BODY, ink(COLOUR_TEXT_2), x + indent - page_units(ui, 10), y + gap + page_baseline(ui, TYPE_BODY), ALIGN_RIGHT, turn.text);
      text.measure = false;
      page_flow(ui, &text, words.headline.text);
    }
    y += high;
  }
  return y - top;
}
