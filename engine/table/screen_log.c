/* The log: all that the seat has read, newest turn first and each turn as it went, phase by phase, filtered by turn and by
 * weight, each entry with its cause as far as it is known to the seat. A press on an entry opens the front page that told it. */
#include "table/screens.h"

#include "report/story.h"
#include "table/edition.h"
#include "table/page.h"

#include <math.h>

enum { LOG_MOST = 400 };        /* entries at once: more is for the filter, and keeps a frame short after two hundred turns */

typedef struct LogRow { int event; float high; bool head, phase; } LogRow;      /* a turn's title stands above it, and a phase's */
typedef struct Log { LogRow row[LOG_MOST]; int rows, left_out; float whole; } Log;

typedef struct Layout { float mark, text, cause, w, head, phase; bool beside; } Layout;       /* offsets and widths inside a row */

static bool is_logged(const Event *event) { return event->message != MSG_OUTCOME; }     /* the result has a screen */

static int count_of(const Sight *sight, int turn, int weight) {
  int count = 0;
  for (int i = 0; i < sight->events; i++) {
    const Event *event = &sight->event[i];
    count += is_logged(event) && event->weight >= weight && (turn < 0 || event->turn == turn);
  }
  return count;
}

typedef struct Told { Line text, cause; } Told;

/* What happened, and why: "cause unknown" only where there is one to be known. */
static Told told_of(const Sight *sight, const Event *event) {
  StoryWords words = story_words(sight, event);
  Told told = { words.headline, words.cause };
  if (event->message == MSG_CARD) told = (Told){ words.text, words.headline };
  else if (event->message == MSG_POLICY_TAKEN) told = (Told){ LINE(sight->scenario, MSG_PAGE_SEAT_POLICY, .arg = { event->arg[0], event->arg[1] }), { "" } };
  return told;
}

static Layout layout_make(const Ui *ui, float w) {
  float pad = page_units(ui, 14);
  Layout layout = { .mark = pad, .text = pad + page_text(ui, 30), .head = page_leading(ui, TYPE_TITLE) + page_units(ui, 18), .phase = page_leading(ui, TYPE_BODY) + page_units(ui, 12) };
  layout.beside = w >= page_text(ui, 860);
  layout.w = layout.beside ? floorf((w - layout.text - 2 * pad) * 0.66f) : w - layout.text - pad;
  layout.cause = layout.beside ? layout.text + layout.w + pad : layout.text;
  return layout;
}

static float row_text(const Table *t, const Layout *layout, const Told *told, Box box, ColourRole colour, TypeRole type, bool measure) {
  Ui *ui = t->ui;
  float text = page_flow(ui, &(Flow){ type, colour, box.x + layout->text, box.y, layout->w, 0, measure }, told->text.text);
  if (!told->cause.text[0]) return text;
  float w = layout->beside ? box.w - layout->cause - page_units(ui, 14) : layout->w, y = layout->beside ? box.y : box.y + text;
  float cause = page_flow(ui, &(Flow){ TYPE_BODY, COLOUR_TEXT_2, box.x + layout->cause, y, w, 0, measure }, told->cause.text);
  return layout->beside ? fmaxf(text, cause) : text + cause;
}

/* Newest turn first, within a turn as it happened. */
static void log_make(const Table *t, const Layout *layout, float w, Log *log) {
  const Sight *sight = t->sight;
  log->rows = log->left_out = 0;
  log->whole = 0;
  for (int end = sight->events, first; end > 0; end = first) {
    for (first = end; first > 0 && sight->event[first - 1].turn == sight->event[end - 1].turn;) first--;
    if (t->state->log_turn >= 0 && sight->event[first].turn != t->state->log_turn) continue;
    bool head = true;
    int phase = -1;
    for (int i = first; i < end; i++) {
      const Event *event = &sight->event[i];
      if (event->weight < t->state->log_weight || !is_logged(event)) continue;
      if (log->rows == LOG_MOST) {
        log->left_out++;
        continue;
      }
      Told told = told_of(sight, event);
      float high = row_text(t, layout, &told, (Box){ 0, 0, w, 0 }, COLOUR_TEXT, event->weight == 2 ? TYPE_BODY_BOLD : TYPE_BODY, true) + page_units(t->ui, 10);
      bool begins = event->phase != phase;
      log->row[log->rows++] = (LogRow){ i, high, head, begins };
      log->whole += high + (head ? layout->head : 0) + (begins ? layout->phase : 0);
      head = false;
      phase = event->phase;
    }
  }
}

/* A square for a headline, hollow for news, a dot for what is detail; a triangle for a track. */
static void draw_mark(const Table *t, const Event *event, float x, float middle) {
  Ui *ui = t->ui;
  const UiFrame *frame = ui_frame(ui);
  float size = page_text(ui, 12);
  Box square = { x, roundf(middle - size / 2), size, size };
  if (event->message == MSG_TRACK_MOVED) {
    bool up = event->arg[3] > 0, worse = t->sight->scenario->track[event->arg[0]].good ? !up : up;
    page_triangle(ui, x, middle, size, up, worse);
  } else if (event->weight == 2) {
    draw_fill(frame->draw, ink(COLOUR_TEXT), square, 0);
  } else if (event->weight == 1) {
    draw_stroke(frame->draw, pen(COLOUR_TEXT_2, style_line(frame->style, LINE_SYMBOL)), square, 0);
  } else {
    draw_disc(frame->draw, ink(COLOUR_MUTED), x + size / 2, middle, size / 4);
  }
}

static void draw_row(const Table *t, const Layout *layout, const LogRow *row, Box box) {
  Ui *ui = t->ui;
  const UiFrame *frame = ui_frame(ui);
  const Event *event = &t->sight->event[row->event];
  Told told = told_of(t->sight, event);
  Line said = told.text;
  line_join(&said, "; ", told.cause.text);
  if (ui_row(ui, ui_id(ui, "entry", (uint32_t)row->event), box, said.text, 0)) {
    t->state->news_back = edition_last(t->sight) - event_edition(event);
    t->state->scroll[SCREEN_NEWS] = 0;
    t->state->screen = SCREEN_NEWS;
  }
  draw_line(frame->draw, pen(COLOUR_RULE, style_line(frame->style, LINE_HAIR)), box.x, box.y + box.h, box.x + box.w, box.y + box.h);
  Box inside = { box.x, box.y + page_units(ui, 5), box.w, box.h };
  draw_mark(t, event, box.x + layout->mark, inside.y + page_leading(ui, TYPE_BODY) / 2);
  row_text(t, layout, &told, inside, event->weight == 0 ? COLOUR_TEXT_2 : COLOUR_TEXT, event->weight == 2 ? TYPE_BODY_BOLD : TYPE_BODY, false);
}

static const MessageId phase_names[PHASE_COUNT] = { MSG_PHASE_NEWS, MSG_PHASE_BARGAIN, MSG_PHASE_ORDERS, MSG_PHASE_RESOLUTION, MSG_PHASE_STORY };

/* In which phase of its turn the entries below happened. */
static void draw_phase(const Table *t, const Layout *layout, int phase, float x, float y) {
  if (phase < 0 || phase >= PHASE_COUNT) return;
  Line name = LINE(t->sight->scenario, phase_names[phase], .arg = { 0 });
  draw_text(ui_frame(t->ui)->draw, TYPE_BODY_BOLD, ink(COLOUR_TEXT_2), x + layout->mark, y + page_units(t->ui, 8) + page_baseline(t->ui, TYPE_BODY_BOLD), ALIGN_LEFT, name.text);
  ui_say(t->ui, SORT_TITLE, 0, name.text, NULL);
}

static void draw_log(const Table *t, Box view) {
  Ui *ui = t->ui;
  const UiFrame *frame = ui_frame(ui);
  const Scenario *s = t->sight->scenario;
  Log log;
  float w = view.w - style_space(frame->style, SPACE_SCROLL_BAR) - page_units(ui, 6);
  Layout layout = layout_make(ui, w);
  log_make(t, &layout, w, &log);
  Line more = LINE(s, MSG_PAGE_LOG_MORE, .arg = { log.rows, log.left_out }), none = LINE(s, MSG_PAGE_LOG_NONE, .arg = { 0 });
  const char *last = log.rows == 0 ? none.text : log.left_out > 0 ? more.text : NULL;
  float tail = last ? page_leading(ui, TYPE_BODY) * 2 : 0;
  Box content = ui_scroll_begin(ui, ui_id(ui, "log", 0), view, log.whole + tail, &t->state->scroll[SCREEN_LOG]);
  float y = content.y;
  for (int i = 0; i < log.rows; i++) {
    const LogRow *row = &log.row[i];
    if (row->head) {
      Line turn = page_turn(t->sight, t->sight->event[row->event].turn);
      draw_text(frame->draw, TYPE_TITLE, ink(COLOUR_TEXT), content.x + layout.mark, y + page_units(ui, 10) + page_baseline(ui, TYPE_TITLE), ALIGN_LEFT, turn.text);
      draw_fill(frame->draw, ink(COLOUR_TEXT_2), (Box){ content.x, y + layout.head - style_line(frame->style, LINE_EDGE), content.w, style_line(frame->style, LINE_EDGE) }, 0);
      ui_say(ui, SORT_TITLE, 0, turn.text, NULL);
      y += layout.head;
    }
    if (row->phase) {
      draw_phase(t, &layout, t->sight->event[row->event].phase, content.x, y);
      y += layout.phase;
    }
    Box box = { content.x, y, content.w, row->high };
    y += row->high;
    if (box.y + 2 * box.h < view.y || box.y - box.h > view.y + view.h) continue;        /* one more at each end, so that keys reach all */
    draw_row(t, &layout, row, box);
  }
  if (last) ui_label(ui, TYPE_BODY, COLOUR_TEXT_2, content.x + layout.mark, y + page_leading(ui, TYPE_BODY) * 1.3f, ALIGN_LEFT, last);
  ui_scroll_end(ui);
}

/* The turns, newest first, with how many entries each has at this weight. */
static void draw_turns(const Table *t, Box view) {
  Ui *ui = t->ui;
  const UiFrame *frame = ui_frame(ui);
  const Sight *sight = t->sight;
  float high = style_row(frame->style, SPACE_TABLE_ROW), pad = page_units(ui, 14);
  int newest = sight->view.seen.turn, first, end;
  Box content = ui_scroll_begin(ui, ui_id(ui, "turns", 0), view, high * (float)(newest + 1), &t->state->log_scroll);
  ui_scroll_rows(ui, high, newest + 1, &first, &end);
  for (int i = first; i < end; i++) {
    int turn = i == 0 ? -1 : newest + 1 - i;
    bool on = t->state->log_turn == turn;
    Line name = turn < 0 ? LINE(sight->scenario, MSG_PAGE_LOG_ALL, .arg = { 0 }) : LINE(sight->scenario, MSG_PAGE_TURN_ALONE, .arg = { turn });
    Line count = LINE(sight->scenario, MSG_PAGE_NUMBER, .arg = { count_of(sight, turn, t->state->log_weight) });
    Box box = { content.x, content.y + (float)i * high, content.w, high };
    Line said = name;
    line_join(&said, ", ", count.text);
    if (ui_row(ui, ui_id(ui, "turn", (uint32_t)(turn + 1)), box, said.text, on ? UI_ON : 0)) {
      t->state->log_turn = turn;
      t->state->scroll[SCREEN_LOG] = 0;
    }
    float baseline = box.y + high / 2 + style_text(frame->style, TYPE_ROW).size * 0.35f;
    draw_text(frame->draw, on ? TYPE_ROW_BOLD : TYPE_ROW, ink(COLOUR_TEXT), box.x + pad, baseline, ALIGN_LEFT, name.text);
    draw_text(frame->draw, TYPE_ROW, ink(COLOUR_TEXT_2), box.x + box.w - pad, baseline, ALIGN_RIGHT, count.text);
  }
  ui_scroll_end(ui);
}

void screen_log(const Table *t) {
  Ui *ui = t->ui;
  const Style *style = ui_frame(ui)->style;
  const Scenario *s = t->sight->scenario;
  Box all = screen_bars(t);
  float margin = style_space(style, SPACE_MARGIN), gutter = style_space(style, SPACE_GUTTER), padding = style_space(style, SPACE_PADDING);
  Box page = { all.x + margin, all.y + gutter, all.w - 2 * margin, all.h - 2 * gutter };
  Box turns = { page.x, page.y, page_text(ui, 230), page.h }, log = { page.x + turns.w + gutter, page.y, page.w - turns.w - gutter, page.h };
  ui_panel(ui, turns, NULL);
  draw_turns(t, (Box){ turns.x + padding / 3, turns.y + padding / 2, turns.w - padding * 2 / 3, turns.h - padding });
  ui_panel(ui, log, NULL);
  Line name[3] = { LINE(s, MSG_PAGE_LOG_EVERYTHING, .arg = { 0 }), LINE(s, MSG_PAGE_LOG_NEWS, .arg = { 0 }), LINE(s, MSG_PAGE_LOG_HEADLINES, .arg = { 0 }) };
  const char *labels[3] = { name[0].text, name[1].text, name[2].text };
  float high = style_row(style, SPACE_TAB), wide = ui_tabs_width(ui, labels, 3);
  Box inside = { log.x + padding, log.y + padding / 2, log.w - 2 * padding, log.h - padding };
  if (ui_tabs(ui, ui_id(ui, "weight", 0), (Box){ inside.x, inside.y, wide, high }, labels, 3, &t->state->log_weight)) t->state->scroll[SCREEN_LOG] = 0;
  Line note = LINE(s, MSG_PAGE_LOG_NOTE, .arg = { 0 });
  float left = wide + page_units(ui, 20);
  bool beside = left + page_width(ui, TYPE_BODY, note.text) <= inside.w;
  float needs = page_flow(ui, &(Flow){ TYPE_BODY, COLOUR_TEXT_2, 0, 0, inside.w, 0, true }, note.text);
  if (beside) draw_text(ui_frame(ui)->draw, TYPE_BODY, ink(COLOUR_TEXT_2), inside.x + inside.w, inside.y + high / 2 + style_text(style, TYPE_BODY).size * 0.35f, ALIGN_RIGHT, note.text);
  else page_flow(ui, &(Flow){ TYPE_BODY, COLOUR_TEXT_2, inside.x, inside.y + high + page_units(ui, 4), inside.w, 0, false }, note.text);
  if (!beside) high += needs + page_units(ui, 4);
  ui_say(ui, SORT_TEXT, 0, note.text, NULL);
  draw_log(t, (Box){ inside.x, inside.y + high + page_units(ui, 4), inside.w, inside.h - high - page_units(ui, 4) });
}
