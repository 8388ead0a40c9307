/* The bars: who plays, when it is, what matters most, which phase; and below what else happened and where keys lead. Every
 * screen has them. Nothing is cut: what does not fit is left for the front page. */
#include "report/story.h"
#include "table/keys.h"
#include "table/page.h"
#include "table/screen_parts.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

/* ---- news ---- */

/* Since the last decisions: what the turn before brought, and this one so far. */
static int news_first(const Sight *sight) {
  int turn = sight->view.seen.turn;
  return story_first(sight->event, sight->events, turn > 1 ? turn - 1 : turn);
}

static bool is_news(const Sight *sight, const Event *event, int weight) {
  if (event->weight < weight || !event_seen(event, sight->view.seat) || event_is_hidden_card(sight->scenario, event)) return false;
  if (event->turn + 1 == sight->view.seen.turn && event->phase < PHASE_RESOLUTION) return false;
  switch ((MessageId)event->message) {
    case MSG_TRACK_MOVED: case MSG_CAPITAL_MOVED: case MSG_OUTCOME: case MSG_REPORT: case MSG_FORECAST_STATED: return false;
    default: return true;
  }
}

/* What the bar says of an event: the EXERCISE tag stands below, so a card needs none of its own. */
static Line news_text(const Table *t, const Event *event) {
  const Scenario *s = t->sight->scenario;
  Line line = { "" };
  if (event->message != MSG_CARD) return event_text(s, event, t->sight->view.seat);
  const char *news = told(t, s->card[event->arg[0]].news);
  line_join(&line, "", news[0] ? news : told(t, sight_title(&s->card[event->arg[0]].name)));
  return line;
}

/* The largest form of a headline that fits: one line, two lines, then smaller; -1: none does. */
static const struct { TypeRole type; int lines; } forms[] = { { TYPE_HEADLINE, 1 }, { TYPE_TURN, 2 }, { TYPE_TITLE, 2 }, { TYPE_ROW, 2 }, { TYPE_BODY, 3 } };
static int form_fitting(const Table *t, const char *text, float width, float high) {
  for (int i = 0; i < (int)(sizeof forms / sizeof *forms); i++)
    if (leading(t, forms[i].type) * (float)forms[i].lines <= high && fits(t, forms[i].type, text, width, forms[i].lines)) return i;
  return -1;
}

/* Did the other side of the bargain do it? To a party that is news before what others did. */
static bool is_ally_act(const Sight *sight, const Event *event) {
  int by = event->cause.seat;
  return event->cause.kind == CAUSE_POLICY && by < sight->scenario->seats && by != sight->view.seat && sight->scenario->seat[by].party;
}

/* The heaviest news that can be said whole in this room; of equals the ally's, then the latest. NULL: nothing that stands out. */
static const Event *headline_event(const Table *t, float width, float high) {
  const Sight *sight = t->sight;
  for (int weight = 2; weight >= 1; weight--)
    for (int ally = 1; ally >= 0; ally--)
      for (int i = sight->events - 1, first = news_first(sight); i >= first; i--)
        if (sight->event[i].weight == weight && is_ally_act(sight, &sight->event[i]) >= ally && is_news(sight, &sight->event[i], 1) &&
            form_fitting(t, news_text(t, &sight->event[i]).text, width, high) >= 0)
          return &sight->event[i];
  return NULL;
}

static void go(const Table *t, ScreenId screen) {
  if (t->state->screen == screen) return;
  t->state->behind = SCREEN_TABLE;
  t->state->screen = screen;
  t->state->refusal = (Refusal){ 0 };
}

/* ---- the top bar ---- */

typedef struct Span { float left, right; } Span;        /* what of a bar is still free */

static void show_seat(const Table *t, float middle, Span *free) {
  const Scenario *s = t->sight->scenario;
  int seat = t->sight->view.seat;
  Line title = seat == FACILITATOR ? LINE(s, MSG_TABLE_WHITE_CELL, .arg = { 0 }) : (Line){ "" };
  if (seat != FACILITATOR) line_join(&title, "", told(t, sight_title(&s->seat[seat].name)));
  for (char *c = title.text; *c; c++)
    if (!((unsigned char)*c & 0x80)) *c = (char)toupper((unsigned char)*c);
  float wide = fmaxf(text_units(t, 128), wide_of(t, TYPE_TURN, title.text) + text_units(t, 36)), high = text_units(t, 46);
  Box chip = { free->left, middle - high / 2, ceilf(wide), high };
  draw_fill(draw_of(t), ink(seat == FACILITATOR ? COLOUR_INVERSE : seat_colour(s, seat)), chip, space(t, SPACE_CORNER));
  if (style_of(t)->kind == THEME_LIGHT) draw_stroke(draw_of(t), pen(COLOUR_SEAT_EDGE, style_line(style_of(t), LINE_EDGE)), chip, space(t, SPACE_CORNER));
  ui_label(t->ui, TYPE_TURN, seat == FACILITATOR ? COLOUR_INVERSE_TEXT : COLOUR_INK, chip.x + chip.w / 2, middle + style_text(style_of(t), TYPE_TURN).size * 0.35f, ALIGN_CENTRE, title.text);
  free->left += chip.w + space(t, SPACE_MARGIN);
}

/* In the largest text the dates leave their room to the headline; they are said all the same. */
static void show_turn(const Table *t, float middle, Span *free) {
  const GameState *g = &t->sight->view.seen;
  const Scenario *s = t->sight->scenario;
  Line turn = LINE(s, MSG_TABLE_TURN, .arg = { g->turn }), dates = LINE(s, MSG_TABLE_DATES, .arg = { g->day, g->day + g->turn_days - 1 });
  bool both = fold_of(t) != FOLD_MOST;
  float high = leading(t, TYPE_BODY) / 2, wide = wide_of(t, TYPE_TURN, turn.text);
  line_at(t, TYPE_TURN, COLOUR_TEXT, free->left, both ? middle - high * 0.72f : middle, ALIGN_LEFT, turn.text);
  if (both) wide = fmaxf(wide, line_at(t, TYPE_BODY, COLOUR_TEXT_2, free->left, middle + high * 1.08f, ALIGN_LEFT, dates.text));
  UiId id = ui_id(t->ui, "dates", 0);
  ui_place(t->ui, id, (Box){ free->left, middle - 2 * high, wide, 4 * high }, TAKE_NO_FOCUS);
  if (!both) ui_tooltip(t->ui, id, dates.text);
  ui_say(t->ui, SORT_TEXT, 0, turn.text, dates.text);
  free->left += wide + 2 * space(t, SPACE_MARGIN);
}

static void show_language(const Table *t, float middle, Span *free) {
  const TableHost *host = t->host;
  if (!host || !host->language || !host->speak) return;
  float wide = 0;
  if (page_language(t->ui, free->right, middle, host->language, &wide)) host->speak(host->with);
  free->right -= wide + space(t, SPACE_MARGIN);
}

static const MessageId phase_words[] = { MSG_TABLE_PHASE_NEWS, MSG_TABLE_PHASE_BARGAIN, MSG_TABLE_PHASE_ORDERS, MSG_TABLE_PHASE_RESULT };
enum { PHASES_SHOWN = 4 };

static int phase_now(const Sight *sight) {
  if (sight->view.seen.over) return 3;
  return sight->view.seen.phase == PHASE_NEWS ? 0 : sight->view.seen.phase == PHASE_BARGAIN ? 1 : sight->view.seen.phase == PHASE_ORDERS ? 2 : 3;
}

/* All phases with the present one marked; where that is too wide, the present one alone. Named, and filled only where the page
 * belongs to the turn's course: elsewhere it would look like the page that is open. */
static void show_phases(const Table *t, float middle, Span *free) {
  Line word[PHASES_SHOWN];
  float wide[PHASES_SHOWN], all = 0, pad = text_units(t, 9), arrow = text_units(t, 22);
  int now = phase_now(t->sight), open = t->state->screen;
  bool course = open == SCREEN_TABLE || open == SCREEN_BARGAIN || open == SCREEN_RESULT;
  Line name = LINE(t->sight->scenario, MSG_TABLE_PHASE, .arg = { 0 }), told_more = LINE(t->sight->scenario, MSG_TABLE_PHASE_TIP, .arg = { 0 });
  float named = ceilf(wide_of(t, TYPE_BODY, name.text)) + pad / 2;
  for (int i = 0; i < PHASES_SHOWN; i++) {
    word[i] = LINE(t->sight->scenario, phase_words[i], .arg = { 0 });
    wide[i] = ceilf(wide_of(t, i == now ? TYPE_BODY_BOLD : TYPE_BODY, word[i].text)) + 2 * pad;
    all += wide[i] + (i ? arrow : 0);
  }
  bool whole = all + named < 0.34f * (free->right - free->left);
  float x = free->right - (whole ? all : wide[now]) - named, high = text_units(t, 34);
  UiId id = ui_id(t->ui, "phases", 0);
  ui_place(t->ui, id, (Box){ x, middle - high / 2, free->right - x, high }, TAKE_NO_FOCUS);
  ui_tooltip(t->ui, id, told_more.text);
  free->right = x - space(t, SPACE_MARGIN);
  line_at(t, TYPE_BODY, COLOUR_MUTED, x, middle, ALIGN_LEFT, name.text);
  x += named;
  for (int i = 0; i < PHASES_SHOWN; i++) {
    if (!whole && i != now) continue;
    if (whole && i > 0) {
      const Point tip[3] = { { x + arrow * 0.3f, middle - arrow * 0.22f }, { x + arrow * 0.7f, middle }, { x + arrow * 0.3f, middle + arrow * 0.22f } };
      draw_polygon(draw_of(t), ink(COLOUR_DISABLED), tip, 3);
      x += arrow;
    }
    Box box = { x, middle - high / 2, wide[i], high };
    if (i == now && course) draw_fill(draw_of(t), ink(COLOUR_ACCENT), box, space(t, SPACE_CORNER));
    else if (i == now) draw_stroke(draw_of(t), pen(COLOUR_SELECT, style_line(style_of(t), LINE_SYMBOL)), box, space(t, SPACE_CORNER));
    if (i == 3 && t->sight->view.seen.over && ui_place(t->ui, ui_id(t->ui, "phase result", 0), box, TAKE_NO_FOCUS).pressed) go(t, SCREEN_RESULT);
    line_at(t, i == now ? TYPE_BODY_BOLD : TYPE_BODY, i == now ? course ? COLOUR_ACCENT_TEXT : COLOUR_TEXT : i < now ? COLOUR_TEXT_2 : COLOUR_MUTED, x + wide[i] / 2, middle, ALIGN_CENTRE, word[i].text);
    x += wide[i];
  }
  ui_say(t->ui, SORT_TEXT, 0, word[now].text, NULL);
}

/* Returns what it told, so that the ticker need not. */
static const Event *show_headline(const Table *t, Box bar, Span free) {
  float wide = free.right - free.left;
  const Event *event = headline_event(t, wide, bar.h);
  if (t->sight->view.seen.over) event = NULL;           /* what comes last is not what mattered: the result says that */
  Line text = t->sight->view.seen.over ? LINE(t->sight->scenario, MSG_TABLE_GAME_OVER, .arg = { t->sight->view.seen.turn })
    : event ? news_text(t, event) : LINE(t->sight->scenario, MSG_TABLE_NO_NEWS, .arg = { 0 });
  int form = form_fitting(t, text.text, wide, bar.h);
  UiId id = ui_id(t->ui, "headline", 0);
  Box box = { free.left, bar.y + units(t, 4), wide, bar.h - units(t, 8) };
  UiTouch touch = ui_place(t->ui, id, box, TAKE_NOTHING);
  ui_say(t->ui, SORT_BUTTON, touch.focused ? UI_FOCUSED : 0, text.text, NULL);
  ui_ring(t->ui, id, box, space(t, SPACE_CORNER));
  if (touch.pressed) go(t, SCREEN_NEWS);
  if (form < 0) return event;
  float used = block(t, forms[form].type, COLOUR_TEXT, (Box){ free.left, 0, wide, 0 }, text.text, true);
  block(t, forms[form].type, COLOUR_TEXT, (Box){ free.left, bar.y + (bar.h - used) / 2, wide, used }, text.text, false);
  return event;
}

static const Event *top_bar(const Table *t, Box bar) {
  Span free = { bar.x + space(t, SPACE_MARGIN), bar.x + bar.w - space(t, SPACE_MARGIN) };
  float middle = bar.y + bar.h / 2;
  draw_fill(draw_of(t), ink(COLOUR_PANEL), bar, 0);
  draw_line(draw_of(t), pen(COLOUR_RULE, style_line(style_of(t), LINE_RULE)), bar.x, bar.y + bar.h, bar.x + bar.w, bar.y + bar.h);
  show_seat(t, middle, &free);
  show_turn(t, middle, &free);
  show_language(t, middle, &free);
  show_phases(t, middle, &free);
  return show_headline(t, bar, free);
}

/* ---- the bottom bar ---- */

typedef struct Way { Shortcut cut; ScreenId screen; } Way;
static const Way ways[] = {
  { CUT_BACK, SCREEN_TABLE }, { CUT_NEWS, SCREEN_NEWS }, { CUT_BARGAIN, SCREEN_BARGAIN }, { CUT_FORCES, SCREEN_FORCES }, { CUT_CARDS, SCREEN_CARDS },
  { CUT_LOG, SCREEN_LOG }, { CUT_RESULT, SCREEN_RESULT }, { CUT_SETTINGS, SCREEN_SETTINGS }, { CUT_KEYS, SCREEN_START },       /* no screen of a game: the list of keys */
};
enum { WAYS = sizeof ways / sizeof *ways };

static Line way_words(const Table *t, const Way *way) {
  return LINE(t->sight->scenario, way->cut == CUT_BACK ? MSG_TABLE_TO_MAP : way->cut == CUT_RESULT ? MSG_TABLE_GO_RESULT : way->cut == CUT_KEYS ? MSG_TABLE_TO_KEYS : key_meaning(way->cut)->words, .arg = { 0 });
}

/* The map is the way back of all other screens, and needs none to itself; the result has a way once there is one, forces
 * where there are any. */
static bool way_is_shown(const Table *t, const Way *way) {
  if (way->screen == SCREEN_RESULT) return t->sight->view.seen.over;
  if (way->screen == SCREEN_FORCES) return t->sight->scenario->formations > 0 || t->state->screen == SCREEN_FORCES;
  return way->screen != SCREEN_TABLE || t->state->screen != SCREEN_TABLE;
}

static float way_wide(const Table *t, const Way *way, bool words) {
  float high = style_row(style_of(t), SPACE_KEY_CAP), cap = fmaxf(high, ceilf(wide_of(t, TYPE_BODY, key_meaning(way->cut)->cap) + high * 0.45f));
  return cap + (words ? text_units(t, 8) + ceilf(wide_of(t, TYPE_BODY, way_words(t, way).text)) : 0);
}

/* One key and where it leads, to be pressed too; `words` false: the cap alone. */
static void show_way(const Table *t, float x, float middle, const Way *way, bool words) {
  Line line = way_words(t, way);
  const char *key = key_meaning(way->cut)->cap;
  float high = style_row(style_of(t), SPACE_KEY_CAP), cap = way_wide(t, way, false), gap = text_units(t, 8), wide = way_wide(t, way, words);
  UiId id = ui_id(t->ui, "way", (uint32_t)way->screen);
  Box box = { x - gap / 2, middle - high * 0.68f, wide + gap, high * 1.36f };
  UiTouch touch = ui_place(t->ui, id, box, TAKE_NOTHING);
  bool here = t->state->screen == way->screen;
  ColourRole colour = here || touch.hot ? COLOUR_TEXT : COLOUR_TEXT_2;
  if (here) draw_fill(draw_of(t), ink(COLOUR_RUNG_PASSED), box, space(t, SPACE_CORNER));
  draw_stroke(draw_of(t), pen(colour, style_line(style_of(t), LINE_EDGE)), (Box){ x, middle - high / 2, cap, high }, space(t, SPACE_CORNER));
  line_at(t, TYPE_BODY, colour, x + cap / 2, middle, ALIGN_CENTRE, key);
  if (words) line_at(t, TYPE_BODY, colour, x + cap + gap, middle, ALIGN_LEFT, line.text);
  else ui_tooltip(t->ui, id, line.text);
  ui_ring(t->ui, id, box, space(t, SPACE_CORNER));
  ui_say(t->ui, SORT_BUTTON, (here ? UI_ON : 0) | (touch.focused ? UI_FOCUSED : 0), line.text, key);
  if (!touch.pressed && !(way->cut != CUT_BACK && way->cut != CUT_KEYS && cut_pressed(t->ui, way->cut))) return;
  if (way->cut == CUT_KEYS) t->state->keys_open = true;
  else go(t, way->screen);
}

static float ways_wide(const Table *t, bool words, float between) {
  float wide = -between;
  for (int i = 0; i < WAYS; i++)
    if (way_is_shown(t, &ways[i])) wide += between + way_wide(t, &ways[i], words);
  return wide;
}

/* Keys come first, with their words while there is room at all; a little closer before the words go. Returns what is left. */
static float show_ways(const Table *t, Span free, float middle) {
  float room = free.right - free.left, between = text_units(t, 20);
  if (ways_wide(t, true, between) > room) between = text_units(t, 12);
  bool words = ways_wide(t, true, between) <= room;
  if (!words) between = text_units(t, 20);
  float x = free.right = free.right - ways_wide(t, words, between);
  for (int i = 0; i < WAYS; i++) {
    if (!way_is_shown(t, &ways[i])) continue;
    show_way(t, x, middle, &ways[i], words);
    x += way_wide(t, &ways[i], words) + between;
  }
  return free.right - text_units(t, 20);
}

/* As much news as fits, whole; the headline is above already. */
static void ticker(const Table *t, float middle, Span free, const Event *headline) {
  const Sight *sight = t->sight;
  Line last = { "" };
  float x = free.left, gap = text_units(t, 16);
  for (int i = sight->events - 1, first = news_first(sight), shown = 0; i >= first; i--) {
    if (&sight->event[i] == headline || !is_news(sight, &sight->event[i], 1)) continue;
    Line line = news_text(t, &sight->event[i]);
    float wide = wide_of(t, TYPE_ROW, line.text), before = shown ? 2 * gap : 0;
    if (x + before + wide > free.right || strcmp(line.text, last.text) == 0) continue;
    if (shown) draw_line(draw_of(t), pen(COLOUR_MUTED, style_line(style_of(t), LINE_RULE)), x + gap, middle - gap / 2, x + gap, middle + gap / 2);
    ui_label(t->ui, TYPE_ROW, COLOUR_TEXT, x + before, middle + style_text(style_of(t), TYPE_ROW).size * 0.35f, ALIGN_LEFT, line.text);
    x += before + wide;
    last = line;
    shown++;
  }
}

static void bottom_bar(const Table *t, Box bar, const Event *headline) {
  float middle = bar.y + bar.h / 2, high = text_units(t, 28);
  Span free = { bar.x + space(t, SPACE_MARGIN), bar.x + bar.w - space(t, SPACE_MARGIN) };
  draw_fill(draw_of(t), ink(COLOUR_PANEL), bar, 0);
  draw_line(draw_of(t), pen(COLOUR_RULE, style_line(style_of(t), LINE_RULE)), bar.x, bar.y, bar.x + bar.w, bar.y);
  Line exercise = LINE(t->sight->scenario, MSG_TABLE_EXERCISE, .arg = { 0 });
  Box tag = { free.left, middle - high / 2, ceilf(wide_of(t, TYPE_BODY_BOLD, exercise.text) + text_units(t, 36)), high };
  draw_stroke(draw_of(t), pen(COLOUR_TEXT, style_line(style_of(t), LINE_SYMBOL)), tag, space(t, SPACE_CORNER));
  ui_label(t->ui, TYPE_BODY_BOLD, COLOUR_TEXT, tag.x + tag.w / 2, middle + style_text(style_of(t), TYPE_BODY_BOLD).size * 0.35f, ALIGN_CENTRE, exercise.text);
  free.left += tag.w + text_units(t, 16);
  free.right = show_ways(t, free, middle);
  if (!style_of(t)->projector) ticker(t, middle, free, headline);
}

Box screen_bars(const Table *t) {
  const UiFrame *frame = ui_frame(t->ui);
  float top = fmaxf(space(t, SPACE_TOP_BAR), ceilf(leading(t, TYPE_TURN) + leading(t, TYPE_BODY) + units(t, 12)));
  float bottom = fmaxf(space(t, SPACE_BOTTOM_BAR), 1.4f * style_row(style_of(t), SPACE_KEY_CAP) + units(t, 2));
  top = ceilf(top);
  bottom = ceilf(bottom);
  const Event *headline = top_bar(t, (Box){ 0, 0, frame->width, top });
  bottom_bar(t, (Box){ 0, frame->height - bottom, frame->width, bottom }, headline);
  if (t->state->screen != SCREEN_TABLE && t->state->screen != SCREEN_HANDOVER && cut_pressed(t->ui, CUT_BACK)) go(t, SCREEN_TABLE);
  return tutorial_show(t, (Box){ 0, top, frame->width, frame->height - top - bottom });
}
