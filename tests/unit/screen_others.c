/* The screens for reading: the order of battle sorts, filters and picks by mouse and by keys; the log and the front page tell each
 * thing once; settings change as they are told; and no draw list changes with what the seat may not see. */
#include "support/seen.h"
#include "report/forecasts.h"
#include "report/story.h"
#include "table/edition.h"
#include "table/roster.h"
#include "table/screens_start.h"
#include "table/settings.h"

/* A seat at its screen. */
typedef struct Desk {
  Playable playable;
  Game game;
  SightMaker seen;
  Theme theme;
  Style style;
  DrawList draw;
  Ui *ui;
  UiInput input;
  TableState state;
  Settings settings;
  StartState start; StartLists lists; StartChoice choice;
} Desk;

static void frame(Desk *d, ScreenId screen) {
  static void (*const screens[SCREENS])(const Table *t) = { [SCREEN_NEWS] = screen_news, [SCREEN_FORCES] = screen_forces, [SCREEN_LOG] = screen_log, [SCREEN_SETTINGS] = screen_settings };
  Table table = { .ui = d->ui, .sight = &d->seen.sight, .state = &d->state, .settings = &d->settings };
  draw_begin(&d->draw, NULL);
  ui_begin(d->ui, &(UiFrame){ &d->draw, &d->style, measure_plain(), 1920, 1280 }, &d->input);
  if (screen == SCREEN_START) d->choice = screen_start(d->ui, &d->lists, &d->start);
  else screens[screen](&table);
  ui_end(d->ui);
  d->input.pressed = d->input.released = false;
  d->input.strokes = 0;
  d->input.now += 16;
}

static void key(Desk *d, ScreenId screen, int which) {
  d->input.stroke[d->input.strokes++] = (UiStroke){ (uint16_t)which, 0, false };
  frame(d, screen);
}

/* Moves the focus with Tab until it is on the widget. */
static void tab_to(Desk *d, ScreenId screen, const char *name, uint32_t index) {
  UiId wanted = ui_id(d->ui, name, index);
  for (int n = 0; n < 400 && ui_focus_now(d->ui) != wanted; n++) key(d, screen, KEY_TAB);
  if (ui_focus_now(d->ui) != wanted) fail_msg("no Tab leads to %s %u", name, (unsigned)index);
  frame(d, screen);
}

/* Where the words stand in the frame; the first that reads so. */
static Point words_at(Desk *d, const char *words) {
  for (uint32_t i = 0; i < d->draw.count; i++) {
    const DrawCommand *c = &d->draw.command[i];
    if (c->kind == DRAW_TEXT && c->count == strlen(words) && memcmp(d->draw.text + c->first, words, c->count) == 0)
      return (Point){ c->box.x + (c->align == ALIGN_RIGHT ? -4 : c->align == ALIGN_CENTRE ? 0 : 4), c->box.y - 4 };
  }
  fail_msg("\"%s\" is not on the screen", words);
  return (Point){ 0, 0 };
}

static void click(Desk *d, ScreenId screen, const char *words) {
  Point at = words_at(d, words);
  d->input.x = at.x;
  d->input.y = at.y;
  d->input.inside = d->input.pressed = d->input.released = true;
  frame(d, screen);
  d->input.inside = false;
  frame(d, screen);
}

static bool is_said(Desk *d, UiSort sort, const char *begins) {
  const UiSaid *said;
  size_t count = ui_said(d->ui, &said);
  for (size_t i = 0; i < count; i++)
    if (said[i].sort == sort && strncmp(said[i].label, begins, strlen(begins)) == 0) return true;
  return false;
}

/* The rows that are read aloud now, each by its beginning. */
static int rows_said(Desk *d, const char *label[64]) {
  const UiSaid *said;
  size_t all = ui_said(d->ui, &said);
  int count = 0;
  for (size_t i = 0; i < all && count < 64; i++)
    if (said[i].sort == SORT_ROW) label[count++] = said[i].label;
  return count;
}

static Desk *desk_open(int seat) {
  Desk *d = calloc(1, sizeof *d);
  ThemeFault fault;
  assert_non_null(d);
  playable_open(&d->playable, "august-summit", NULL);
  seen_play(&d->seen, &d->playable, &d->game, 7, 5, PHASE_ORDERS, seat);
  if (!theme_read(&d->theme, SOURCE_DIR "/assets/theme.txt", &fault)) fail_msg("%s", fault.message);
  d->style = style_make(&d->theme, THEME_DARK, 1920, 1080);
  d->ui = ui_open();
  assert_non_null(d->ui);
  d->input.now = 1000;
  d->settings = settings_standard();
  d->state = (TableState){ .formation = -1, .destination = -1, .policy = -1, .track = -1, .forces_owner = -1, .forces_theatre = -1, .log_turn = -1 };
  return d;
}

static void desk_close(Desk *d) {
  ui_close(d->ui);
  draw_free(&d->draw);
  sight_free(&d->seen);
  game_end(&d->game);
  playable_close(&d->playable);
  free(d);
}

static int desk_setup(void **state) { *state = desk_open(1); return 0; }          /* Washington: its forces move */
static int desk_teardown(void **state) { desk_close(*state); return 0; }

/* ---- forces ---- */

static void rows_follow(Desk *d, ForcesOrder order, bool down) {
  Roster roster;
  const char *said[64];
  assert_int_equal(d->state.forces_order, order);
  assert_int_equal(d->state.forces_down, down);
  roster_make(&d->seen.sight, d->state.forces_owner, d->state.forces_theatre, order, down, &roster);
  int count = rows_said(d, said);
  assert_true(count > 5);
  for (int i = 0; i < count; i++)
    if (strncmp(said[i], roster.row[i].name, strlen(roster.row[i].name)) != 0) fail_msg("row %d reads \"%s\", expected %s", i, said[i], roster.row[i].name);
}

static void test_the_head_of_a_column_sorts_by_mouse(void **state) {
  Desk *d = *state;
  const Scenario *s = d->playable.scenario;
  Roster roster;
  frame(d, SCREEN_FORCES);
  click(d, SCREEN_FORCES, "Peninsula");
  rows_follow(d, FORCES_BY_PENINSULA, true);
  roster_make(&d->seen.sight, -1, -1, FORCES_BY_PENINSULA, true, &roster);
  for (int i = 1; i < roster.rows; i++) assert_true(s->formation[roster.row[i].formation].peninsula <= s->formation[roster.row[i - 1].formation].peninsula);
  click(d, SCREEN_FORCES, "Peninsula");
  rows_follow(d, FORCES_BY_PENINSULA, false);
  click(d, SCREEN_FORCES, "Formation");
  rows_follow(d, FORCES_BY_NAME, false);
  roster_make(&d->seen.sight, -1, -1, FORCES_BY_NAME, false, &roster);
  for (int i = 1; i < roster.rows; i++) assert_true(strcmp(roster.row[i - 1].name, roster.row[i].name) <= 0);
  assert_int_equal(roster.rows, s->formations);
}

static void test_the_head_of_a_column_sorts_by_key(void **state) {
  Desk *d = *state;
  frame(d, SCREEN_FORCES);
  tab_to(d, SCREEN_FORCES, "head", 7);                  /* state: the seventh column after the symbol */
  key(d, SCREEN_FORCES, KEY_ENTER);
  frame(d, SCREEN_FORCES);
  rows_follow(d, FORCES_BY_STATE, false);
  key(d, SCREEN_FORCES, KEY_SPACE);
  frame(d, SCREEN_FORCES);
  rows_follow(d, FORCES_BY_STATE, true);
}

static void test_owner_and_theatre_filter_by_mouse_and_by_key(void **state) {
  Desk *d = *state;
  const Scenario *s = d->playable.scenario;
  Roster roster;
  frame(d, SCREEN_FORCES);
  click(d, SCREEN_FORCES, s->seat[0].name.title);
  assert_int_equal(d->state.forces_owner, 0);
  rows_follow(d, FORCES_BY_PLACE, false);
  tab_to(d, SCREEN_FORCES, "owner", 0);
  key(d, SCREEN_FORCES, KEY_RIGHT);
  assert_int_equal(d->state.forces_owner, 1);
  tab_to(d, SCREEN_FORCES, "theatre", 0);
  key(d, SCREEN_FORCES, KEY_RIGHT);
  assert_int_equal(d->state.forces_theatre, THEATRE_PENINSULA);
  frame(d, SCREEN_FORCES);
  rows_follow(d, FORCES_BY_PLACE, false);
  roster_make(&d->seen.sight, 1, THEATRE_PENINSULA, FORCES_BY_PLACE, false, &roster);
  assert_true(roster.rows > 0 && roster.rows < s->formations);
  for (int i = 0; i < roster.rows; i++) {
    assert_int_equal(s->formation[roster.row[i].formation].owner, 1);
    assert_int_equal(s->place[roster.row[i].place].theatre, THEATRE_PENINSULA);
  }
}

static int one_that_can_go(Desk *d) {
  for (int i = 0; i < d->seen.sight.legals; i++)
    if (d->seen.sight.legal[i].kind == ORDER_REDEPLOY) return d->seen.sight.legal[i].subject;
  fail_msg("this game has nothing to send");
  return -1;
}

static void test_a_row_picks_its_formation_and_leads_to_the_map(void **state) {
  Desk *d = *state;
  int f = one_that_can_go(d);
  d->state.forces_owner = 1;
  d->state.screen = SCREEN_FORCES;
  d->state.destination = 3;
  frame(d, SCREEN_FORCES);
  tab_to(d, SCREEN_FORCES, "formation", (uint32_t)f);
  key(d, SCREEN_FORCES, KEY_ENTER);
  assert_int_equal(d->state.formation, f);
  assert_int_equal(d->state.destination, -1);
  assert_int_equal(d->state.screen, SCREEN_TABLE);
  assert_int_equal(d->state.map.fan, d->seen.sight.view.seen.formation_place[f]);
}

static void test_a_formation_of_others_is_shown_and_not_picked(void **state) {
  Desk *d = *state;
  const char *said[64];
  char name[ROSTER_NAME];
  d->state.forces_owner = 0;
  frame(d, SCREEN_FORCES);
  assert_true(rows_said(d, said) > 0);
  snprintf(name, sizeof name, "%.*s", (int)strcspn(said[0], ","), said[0]);
  d->state.formation = one_that_can_go(d);
  click(d, SCREEN_FORCES, name);
  assert_int_equal(d->state.formation, -1);
  assert_int_equal(d->state.screen, SCREEN_TABLE);
  assert_int_equal(d->state.refusal.message, MSG_NOT_YOUR_FORMATION);
}

/* ---- news and log ---- */

static void test_each_headline_stands_on_one_front_page(void **state) {
  Desk *d = *state;
  const Sight *sight = &d->seen.sight;
  Edition edition;
  int told[4096] = { 0 }, headlines = 0;
  assert_true(sight->events < 4096);
  for (int number = 1; number <= edition_last(sight); number++) {
    edition_make(sight, number, &edition);
    for (int i = 0; i < edition.stories; i++) told[edition.story[i].event]++;
  }
  for (int i = 0; i < sight->events; i++) {
    assert_true(told[i] <= 1);
    if (sight->event[i].weight < 2) continue;
    assert_int_equal(told[i], 1);
    headlines++;
  }
  assert_true(headlines > 3);
}

static void test_every_story_is_told_and_the_page_marked_once_as_an_exercise(void **state) {
  Desk *d = *state;
  const Sight *sight = &d->seen.sight;
  for (int number = edition_last(sight), back = 0; number >= 1; number--, back++) {
    Edition edition;
    int tags = 0;
    d->state.news_back = back;
    frame(d, SCREEN_NEWS);
    edition_make(sight, number, &edition);
    for (int i = 0; i < edition.stories; i++) {
      StoryWords words = story_words(sight, &sight->event[edition.story[i].event]);
      if (sight->event[edition.story[i].event].message != MSG_POLICY_TAKEN) assert_true(is_said(d, SORT_TEXT, words.headline.text));
    }
    for (uint32_t i = 0; i < d->draw.count; i++)
      tags += d->draw.command[i].kind == DRAW_TEXT && d->draw.command[i].count == 8 && memcmp(d->draw.text + d->draw.command[i].first, "EXERCISE", 8) == 0;
    assert_int_equal(tags, 1);
  }
}

/* What the page says moved most is what changes_most counts: from where the edition begins to where it ends, so that a value that
 * came back is not told, and nothing of the edition before is counted again. */
static void test_what_moved_most_is_counted_from_edition_to_edition(void **state) {
  Desk *d = *state;
  const Sight *sight = &d->seen.sight;
  int told = 0;
  for (int number = 2; number <= edition_last(sight); number++) {
    Shift moved[MAX_TRACKS];
    int count = changes_most(sight->scenario, sight->event, sight->events, sight->view.seat, number, 0, moved, MAX_TRACKS);
    int32_t from[MAX_TRACKS], to[MAX_TRACKS], most = 0;
    for (int t = 0; t < sight->scenario->tracks; t++) from[t] = to[t] = sight->scenario->track[t].start;
    for (int i = 0; i < sight->events; i++) {
      const Event *event = &sight->event[i];
      if (event->message != MSG_TRACK_MOVED || event_edition(event) > number) continue;
      if (event_edition(event) < number) from[event->arg[0]] = event->arg[2];
      to[event->arg[0]] = event->arg[2];
    }
    for (int t = 0; t < sight->scenario->tracks; t++) most = abs(to[t] - from[t]) > most ? abs(to[t] - from[t]) : most;
    for (int i = 0; i < count; i++) assert_true(moved[i].from == from[moved[i].track] && moved[i].to == to[moved[i].track]);
    for (int i = 1; i < count; i++) assert_true(abs(moved[i].to - moved[i].from) <= abs(moved[i - 1].to - moved[i - 1].from));
    if (count > 0) assert_int_equal(abs(moved[0].to - moved[0].from), most);
    told += count;
  }
  assert_true(told > 10);
}

/* Whose policy it is decides under which head it is told, by what the scenario says of seats and places. */
static void test_a_seats_policies_have_their_section(void **state) {
  Desk *d = *state;
  const Scenario *s = d->seen.sight.scenario;
  static const struct { const char *seat; Section section; } want[] = {
    { "seoul", SECTION_ALLIANCE }, { "washington", SECTION_ALLIANCE }, { "pyongyang", SECTION_PENINSULA },
    { "beijing", SECTION_STRAIT }, { "taipei", SECTION_STRAIT }, { "tokyo", SECTION_ELSEWHERE },
  };
  for (size_t i = 0; i < sizeof want / sizeof *want; i++) assert_int_equal(section_of_seat(s, seat_find(s, want[i].seat)), want[i].section);
}

/* Causes beyond those told are counted, unless names alone are asked for. */
static void test_causes_left_out_are_counted(void **state) {
  Desk *d = *state;
  const Sight *sight = &d->seen.sight;
  const Event event[3] = {
    { .turn = 1, .message = MSG_TRACK_MOVED, .cause = { CAUSE_POLICY, 0, 0 }, .arg = { 0, 0, 3000, 3000 }, .seen_by = MASK_ALL, .cause_seen_by = MASK_ALL },
    { .turn = 1, .message = MSG_TRACK_MOVED, .cause = { CAUSE_POLICY, 0, 1 }, .arg = { 0, 3000, 5000, 2000 }, .seen_by = MASK_ALL, .cause_seen_by = MASK_ALL },
    { .turn = 1, .message = MSG_TRACK_MOVED, .cause = { CAUSE_POLICY, 0, 2 }, .arg = { 0, 5000, 6000, 1000 }, .seen_by = MASK_ALL, .cause_seen_by = MASK_ALL },
  };
  assert_non_null(strstr(change_causes(sight->scenario, event, 3, 0, FACILITATOR, 1, CAUSES_COUNTED).text, "+3.0; and 2 more"));
  assert_null(strstr(change_causes(sight->scenario, event, 3, 0, FACILITATOR, 3, CAUSES_COUNTED).text, "more"));
  assert_null(strstr(change_causes(sight->scenario, event, 3, 0, FACILITATOR, 1, CAUSES_NAMES).text, "more"));
}

/* A forecast is told in the edition after its turn, and says what came of it. */
static void test_a_forecast_is_looked_back_on(void **state) {
  Desk *d = *state;
  const Sight *sight = &d->seen.sight;
  Event event[2] = { { .turn = 4, .message = MSG_FORECAST_STATED, .arg = { sight->view.seat, FORECAST_SIGNED, 250 } }, { .turn = 5, .message = MSG_SIGNED } };
  Line false_one = forecast_told(sight->scenario, event, 2, sight->view.seat, 4);
  event[1].turn = 4;
  Line true_one = forecast_told(sight->scenario, event, 2, sight->view.seat, 4);
  assert_non_null(strstr(false_one.text, "it did not happen"));
  assert_non_null(strstr(true_one.text, "it happened"));
  assert_non_null(strstr(true_one.text, "25%"));
  assert_string_equal(forecast_told(sight->scenario, event, 2, sight->view.seat, 5).text, "");
}

static void test_enter_leads_from_the_front_page_to_the_map(void **state) {
  Desk *d = *state;
  d->state.screen = SCREEN_NEWS;
  frame(d, SCREEN_NEWS);
  key(d, SCREEN_NEWS, KEY_ENTER);
  assert_int_equal(d->state.screen, d->seen.sight.view.seen.over ? SCREEN_RESULT : SCREEN_TABLE);
}

/* Who one is and what one is judged by stands on the first front page, and on no later one. */
static void test_the_first_front_page_holds_the_brief(void **state) {
  Desk *d = *state;
  const Scenario *s = d->seen.sight.scenario;
  int seat = d->seen.sight.view.seat;
  Line you = LINE(s, MSG_PAGE_YOU_ARE, .arg = { seat });
  d->state.news_back = edition_last(&d->seen.sight) - 1;
  frame(d, SCREEN_NEWS);
  assert_true(is_said(d, SORT_TEXT, you.text));
  assert_true(is_said(d, SORT_TEXT, "In the end you are judged by:"));
  for (int a = 0; a < s->axes; a++) {
    const UiSaid *said;
    size_t count = ui_said(d->ui, &said), told = 0;
    for (size_t i = 0; i < count; i++) told += strstr(said[i].label, "judged by:") && strstr(said[i].label, s->axis[a].name.title);
    if (s->axis[a].seat == seat) assert_int_equal(told, 1);
  }
  d->state.news_back = 0;
  frame(d, SCREEN_NEWS);
  assert_false(is_said(d, SORT_TEXT, you.text));
}

static void test_keys_turn_to_earlier_front_pages(void **state) {
  Desk *d = *state;
  frame(d, SCREEN_NEWS);
  key(d, SCREEN_NEWS, ']');                             /* there is none later */
  assert_int_equal(d->state.news_back, 0);
  key(d, SCREEN_NEWS, '[');
  key(d, SCREEN_NEWS, '[');
  assert_int_equal(d->state.news_back, 2);
  key(d, SCREEN_NEWS, ']');
  assert_int_equal(d->state.news_back, 1);
  for (int n = 0; n < 20; n++) key(d, SCREEN_NEWS, '[');
  assert_int_equal(d->state.news_back, edition_last(&d->seen.sight) - 1);
}

static int entries(Desk *d, int turn, int weight) {
  int count = 0;
  for (int i = 0; i < d->seen.sight.events; i++) {
    const Event *event = &d->seen.sight.event[i];
    count += event->weight >= weight && event->message != MSG_OUTCOME && (turn < 0 || event->turn == turn);
  }
  return count;
}

/* Everything that the log names when its view is long enough for all: rows besides those of the turns. */
static int log_rows(Desk *d) {
  const char *said[64];
  int turns = d->seen.sight.view.seen.turn + 1;
  return rows_said(d, said) - turns;
}

static void test_the_log_filters_by_turn_and_weight(void **state) {
  Desk *d = *state;
  frame(d, SCREEN_LOG);
  tab_to(d, SCREEN_LOG, "weight", 0);
  key(d, SCREEN_LOG, KEY_RIGHT);
  key(d, SCREEN_LOG, KEY_RIGHT);
  assert_int_equal(d->state.log_weight, 2);
  frame(d, SCREEN_LOG);
  assert_int_equal(log_rows(d), entries(d, -1, 2));
  click(d, SCREEN_LOG, "Turn 4");
  assert_int_equal(d->state.log_turn, 4);
  assert_int_equal(log_rows(d), entries(d, 4, 2));
  key(d, SCREEN_LOG, KEY_TAB);
  tab_to(d, SCREEN_LOG, "turn", 3);                     /* turn 2 */
  key(d, SCREEN_LOG, KEY_ENTER);
  frame(d, SCREEN_LOG);
  assert_int_equal(log_rows(d), entries(d, 2, 2));
}

static bool is_drawn(Desk *d, const char *words) {
  for (uint32_t i = 0; i < d->draw.count; i++) {
    const DrawCommand *c = &d->draw.command[i];
    if (c->kind == DRAW_TEXT && c->count >= strlen(words) && memcmp(d->draw.text + c->first, words, strlen(words)) == 0) return true;
  }
  return false;
}

static void test_the_log_says_where_a_cause_is_unknown(void **state) {
  Desk *d = *state;
  for (int i = 0; i < d->seen.sight.events; i++) {
    if (d->seen.sight.event[i].cause.kind != CAUSE_NONE) continue;
    d->state.log_turn = d->seen.sight.event[i].turn;
    for (int part = 0; part < 8; part++) {
      d->state.scroll[SCREEN_LOG] = (float)part * 500;
      frame(d, SCREEN_LOG);
      if (is_drawn(d, "cause unknown")) return;
    }
    fail_msg("event %d has no known cause, and the log does not say so", i);
  }
  fail_msg("this game has no unknown cause");
}

/* ---- settings ---- */

static void test_leaving_a_game_asks_once(void **state) {
  Desk *d = *state;
  frame(d, SCREEN_SETTINGS);
  tab_to(d, SCREEN_SETTINGS, "leave", 0);
  key(d, SCREEN_SETTINGS, KEY_ENTER);
  assert_false(d->state.want_quit);
  frame(d, SCREEN_SETTINGS);
  assert_true(is_said(d, SORT_BUTTON, "Leave and close the program: what is not handed in is lost"));
  key(d, SCREEN_SETTINGS, KEY_ENTER);
  assert_true(d->state.want_quit);
}

static void test_settings_change_by_mouse_and_by_key(void **state) {
  Desk *d = *state;
  frame(d, SCREEN_SETTINGS);
  assert_false(d->state.settings_changed);
  click(d, SCREEN_SETTINGS, "Light");
  assert_int_equal(d->settings.theme, THEME_LIGHT);
  assert_true(d->state.settings_changed);
  tab_to(d, SCREEN_SETTINGS, "language", 0);
  key(d, SCREEN_SETTINGS, KEY_RIGHT);
  assert_string_equal(d->settings.language, "ko");
  tab_to(d, SCREEN_SETTINGS, "text", 0);
  key(d, SCREEN_SETTINGS, KEY_RIGHT);
  assert_int_equal(d->settings.text, TEXT_LEAST + TEXT_STEP);
  tab_to(d, SCREEN_SETTINGS, "projector", 0);
  key(d, SCREEN_SETTINGS, KEY_SPACE);
  assert_true(d->settings.projector);
  click(d, SCREEN_SETTINGS, "No motion");
  assert_true(d->settings.still);
  tab_to(d, SCREEN_SETTINGS, "standard", 0);
  key(d, SCREEN_SETTINGS, KEY_ENTER);
  assert_false(d->settings.projector || d->settings.still);
  assert_string_equal(d->settings.language, "ko");              /* the language they read is not taken from them */
}

/* ---- the first screen ---- */

static void language_asked(void *with) { *(bool *)with = true; }

static void test_the_first_screen_begins_and_goes_on(void **state) {
  Desk *d = *state;
  static const RecentGame games[2] = {
    { .path = "/home/kim/one.straits", .scenario = "august-summit", .turn = 4, .seat = { "seoul" }, .seats = 1, .dated = true },
    { .path = "/home/kim/lost.straits", .gone = true } };
  const StartScenario scenarios[2] = { { "broken", NULL }, { "august-summit", d->playable.scenario } };
  bool spoke = false;
  d->lists = (StartLists){ .game = games, .games = 2, .scenario = scenarios, .scenarios = 2, .language = "Esperanto", .speak = language_asked, .with = &spoke };
  frame(d, SCREEN_START);
  assert_int_equal(d->choice.act, START_NOTHING);
  words_at(d, "Seoul, turn 4, 2025-08-25");
  tab_to(d, SCREEN_START, "other language", 0);
  assert_false(spoke);
  key(d, SCREEN_START, KEY_ENTER);
  assert_true(spoke);
  tab_to(d, SCREEN_START, "seat", 1);
  key(d, SCREEN_START, KEY_LEFT);                               /* back over the last in the list, and over the one before it */
  assert_int_equal(d->start.player[1], START_PERSON);
  key(d, SCREEN_START, KEY_LEFT);
  assert_int_equal(d->start.player[1], START_RANDOM);
  key(d, SCREEN_START, KEY_RIGHT);
  key(d, SCREEN_START, KEY_RIGHT);
  assert_int_equal(d->start.player[1], START_STANDARD);
  for (int n = 0; n < 12; n++) {                                /* there and back is nowhere else, wherever one stands */
    int16_t before = d->start.player[1];
    key(d, SCREEN_START, KEY_RIGHT);
    key(d, SCREEN_START, KEY_LEFT);
    assert_int_equal(d->start.player[1], before);
    key(d, SCREEN_START, KEY_RIGHT);
  }
  while (d->start.player[1] != START_STANDARD) key(d, SCREEN_START, KEY_RIGHT);
  key(d, SCREEN_START, KEY_ENTER);                              /* Washington: the scenario's, then its first persona */
  key(d, SCREEN_START, KEY_ENTER);
  key(d, SCREEN_START, 'E');
  assert_int_equal(d->choice.act, START_BEGIN);
  assert_int_equal(d->choice.scenario, 1);                      /* the one without mistakes */
  assert_int_equal(d->choice.player[0], START_PERSON);
  assert_true(d->choice.player[1] >= 0 && d->playable.scenario->persona[d->choice.player[1]].seat == 1);
  assert_int_equal(d->choice.player[2], START_STANDARD);
  frame(d, SCREEN_START);
  tab_to(d, SCREEN_START, "game", 0);
  key(d, SCREEN_START, KEY_ENTER);
  assert_int_equal(d->choice.act, START_GO_ON);
  assert_int_equal(d->choice.game, 0);
  tab_to(d, SCREEN_START, "game", 1);
  key(d, SCREEN_START, KEY_ENTER);
  assert_int_equal(d->choice.act, START_NOTHING);               /* it is gone */
}

/* ---- secrets ---- */

static char *drawn(Desk *d, ScreenId screen) {
  char *text = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&text, &size);
  assert_non_null(out);
  for (int part = 0; part < 14; part++) {       /* all of the log, and every front page */
    d->state.scroll[screen] = (float)(screen == SCREEN_NEWS ? part % 2 : part) * 850;
    d->state.news_back = part / 2;
    frame(d, screen);
    draw_write(&d->draw, out);
  }
  fclose(out);
  return text;
}

/* The same game with everything that the seat may not see replaced: state, hidden events, hidden causes. */
static void scramble(const Game *truth, int seat, Luck *luck, Game *other) {
  const Scenario *s = truth->scenario;
  int count;
  const StateField *fields = state_fields(&count);
  *other = *truth;
  for (int i = 0; i < count; i++) {
    const StateField *field = &fields[i];
    int rows = field->rows > 1 ? index_used(s, (StateIndex)field->row_index) : 1;
    for (int row = 0; row < rows; row++)
      for (int element = 0; element < index_used(s, (StateIndex)field->index); element++) {
        if (view_shows(s, seat, field, row, element)) continue;
        unsigned char *at = (unsigned char *)&other->state + field->offset + (row * field->count + element) * field->size;
        for (int b = 0; b < field->size; b++) at[b] = (unsigned char)luck_next(luck);
      }
  }
  other->events = (EventList){ 0 };
  for (int i = 0; i < truth->events.count; i++) {
    Event event = truth->events.event[i];
    if (!event_seen(&event, seat)) continue;
    if (!event_cause_seen(&event, seat)) event.cause = (Cause){ .kind = CAUSE_SEAT, .seat = (uint8_t)luck_below(luck, s->seats), .handle = (uint16_t)luck_below(luck, s->seats) };
    events_append(&other->events, &event);
  }
}

static void test_no_screen_changes_with_a_secret(void **unused) {
  (void)unused;
  static const ScreenId screens[] = { SCREEN_NEWS, SCREEN_FORCES, SCREEN_LOG };
  for (int seat = 0; seat < 6; seat++) {
    Desk *d = desk_open(seat);
    Luck luck = { (uint64_t)seat + 1 };
    for (size_t i = 0; i < sizeof screens / sizeof *screens; i++) {
      assert_true(sight_make(&d->seen, &d->game, seat));
      char *truth = drawn(d, screens[i]);
      Game other;
      scramble(&d->game, seat, &luck, &other);
      assert_true(sight_make(&d->seen, &other, seat));
      char *told = drawn(d, screens[i]);
      if (strcmp(truth, told) != 0) fail_msg("screen %d tells %s a secret", screens[i], d->playable.scenario->seat[seat].name.id);
      assert_true(strlen(truth) > 1000);
      free(truth);
      free(told);
      events_free(&other.events);
    }
    desk_close(d);
  }
}

int main(void) {
#define AT_DESK(test) cmocka_unit_test_setup_teardown(test, desk_setup, desk_teardown)
  const struct CMUnitTest tests[] = {
    AT_DESK(test_the_head_of_a_column_sorts_by_mouse),
    AT_DESK(test_the_head_of_a_column_sorts_by_key),
    AT_DESK(test_owner_and_theatre_filter_by_mouse_and_by_key),
    AT_DESK(test_a_row_picks_its_formation_and_leads_to_the_map),
    AT_DESK(test_a_formation_of_others_is_shown_and_not_picked),
    AT_DESK(test_each_headline_stands_on_one_front_page),
    AT_DESK(test_every_story_is_told_and_the_page_marked_once_as_an_exercise),
    AT_DESK(test_what_moved_most_is_counted_from_edition_to_edition),
    AT_DESK(test_a_forecast_is_looked_back_on),
    AT_DESK(test_a_seats_policies_have_their_section), AT_DESK(test_causes_left_out_are_counted),
    AT_DESK(test_enter_leads_from_the_front_page_to_the_map),
    AT_DESK(test_keys_turn_to_earlier_front_pages),
    AT_DESK(test_the_first_front_page_holds_the_brief),
    AT_DESK(test_leaving_a_game_asks_once),
    AT_DESK(test_the_log_filters_by_turn_and_weight),
    AT_DESK(test_the_log_says_where_a_cause_is_unknown),
    AT_DESK(test_settings_change_by_mouse_and_by_key),
    AT_DESK(test_the_first_screen_begins_and_goes_on),
    cmocka_unit_test(test_no_screen_changes_with_a_secret),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
