/* The main screen: whoever sits at it can order, take back and read why not, by mouse and by keyboard alone; it tells no secret;
 * and at every size, in both languages, its texts stay apart and within the window. */
#include "support/games.h"
#include "core/catalogue.h"
#include "support/drawn.h"
#include "table/screen_parts.h"
#include "table/settings.h"
#include "host/sight_make.h"

typedef struct Desk {
  Playable p;
  Game game;
  SightMaker maker;
  int seat;
  Theme theme;
  Style style;
  Catalogue *words;
  Coast *coast;
  Ui *ui;
  UiInput in;
  DrawList list;
  TableState state;
  TableHost host;
  int width, height;
  Settings *settings;
} Desk;

static void look(Desk *d) { assert_true(sight_make(&d->maker, &d->game, d->seat)); }
static Refusal host_order(void *with, const Order *order) {
  Desk *d = with;
  Refusal refusal = game_order(&d->game, order);
  look(d);
  return refusal;
}
static bool host_undo(void *with) {
  Desk *d = with;
  bool undone = game_undo(&d->game, d->seat);
  look(d);
  return undone;
}
static void host_hand_in(void *with) {
  Desk *d = with;
  game_hand_in(&d->game, d->seat);
  look(d);
}

static DrawnFrame drawn(const Desk *d) { return (DrawnFrame){ &d->list, measure_plain(), &d->style, (float)d->width, (float)d->height }; }

static void frame(Desk *d) {
  UiFrame frame = { &d->list, &d->style, measure_plain(), (float)d->width, (float)d->height };
  Table table = { .ui = d->ui, .sight = &d->maker.sight, .host = &d->host, .state = &d->state, .coast = d->coast, .settings = d->settings };
  draw_begin(&d->list, NULL);
  d->in.now += 1000;
  ui_begin(d->ui, &frame, &d->in);
  switch (d->state.screen) {
    case SCREEN_CARDS: screen_cards(&table); break;
    case SCREEN_HANDOVER: screen_handover(&table); break;
    default: screen_table(&table);
  }
  ui_end(d->ui);
  d->in.pressed = d->in.released = false;
  d->in.strokes = 0;
}

static void desk_size(Desk *d, int width, int height, float text) {
  d->width = width;
  d->height = height;
  d->style = style_make(&d->theme, THEME_DARK, width, height);
  d->style.text = text;
  d->style.still = true;
  d->style.hangul = d->words != NULL;
  frame(d);
  frame(d);
}

/* Three turns by computer seats, then the orders of the fourth. */
static void desk_open(Desk *d, const char *seat, bool korean) {
  memset(d, 0, sizeof *d);
  playable_open(&d->p, "august-summit", NULL);
  Scenario *s = d->p.scenario;
  ThemeFault fault;
  CoastFault coast_fault;
  CatalogueFault words_fault;
  if (korean) {
    d->words = catalogue_new();
    assert_true(catalogue_load(d->words, SOURCE_DIR "/assets/po/ko.po", &words_fault));
    assert_true(catalogue_load(d->words, SOURCE_DIR "/scenarios/august-summit/ko.po", &words_fault));
    s->words = d->words;
  }
  d->seat = seat_find(s, seat);
  assert_true(game_start(&d->game, s, 7, &d->p.hooks, true, true));
  look(d);
  while (d->game.state.turn < 4 || d->game.state.phase != PHASE_ORDERS) {
    assert_true(players_act(&d->game, d->p.player, d->p.machines));
    assert_true(game_advance(&d->game));
    look(d);
  }
  assert_true(theme_read(&d->theme, SOURCE_DIR "/assets/theme.txt", &fault));
  d->coast = coast_load(SOURCE_DIR "/assets/map/coast.txt", &coast_fault);
  d->ui = ui_open();
  assert_non_null(d->coast);
  assert_non_null(d->ui);
  d->host = (TableHost){ .with = d, .order = host_order, .undo = host_undo, .hand_in = host_hand_in };
  d->state = (TableState){ .screen = SCREEN_TABLE, .formation = -1, .destination = -1, .policy = -1, .track = -1, .stated = 20, .stated_set = true };
  desk_size(d, 1920, 1080, 1);
}

static void desk_close(Desk *d) {
  ui_close(d->ui);
  draw_free(&d->list);
  coast_free(d->coast);
  sight_free(&d->maker);
  game_end(&d->game);
  playable_close(&d->p);
  catalogue_free(d->words);
}

/* ---- doing what a person does ---- */

static void press_key(Desk *d, int key) {
  d->in.stroke[0] = (UiStroke){ .key = (uint16_t)key };
  d->in.strokes = 1;
  frame(d);
  frame(d);
}

typedef struct Find { const char *text; Box box; bool found; } Find;
static void find_text(const DrawnFrame *frame, uint32_t at, Box seen, void *with) {
  Find *find = with;
  const DrawCommand *c = &frame->list->command[at];
  if (c->kind != DRAW_TEXT || c->count > strlen(find->text) || strncmp(frame->list->text + c->first, find->text, c->count) != 0) return;
  Box box = box_both(drawn_text_box(frame, c), seen);
  if (c->count * 3 < strlen(find->text) || box.w < 1 || find->found) return;    /* the first line of a wrapped text will do */
  find->box = box;
  find->found = true;
}

static bool is_shown(Desk *d, const char *text) {
  DrawnFrame f = drawn(d);
  Find find = { .text = text };
  drawn_walk(&f, find_text, &find);
  return find.found;
}

/* How far down it stands. */
static float height_of(Desk *d, const char *text) {
  DrawnFrame f = drawn(d);
  Find find = { .text = text };
  drawn_walk(&f, find_text, &find);
  if (!find.found) fail_msg("\"%s\" is not on the screen", text);
  return find.box.y;
}

static void click_on(Desk *d, const char *text) {
  DrawnFrame f = drawn(d);
  Find find = { .text = text };
  drawn_walk(&f, find_text, &find);
  if (!find.found) fail_msg("\"%s\" is not on the screen", text);
  d->in.inside = true;
  d->in.x = find.box.x + find.box.w / 2;
  d->in.y = find.box.y + find.box.h / 2;
  frame(d);
  d->in.pressed = d->in.down = true;
  frame(d);
  d->in.released = true;
  d->in.down = false;
  frame(d);
  frame(d);
  d->in.inside = false;
}

static const UiSaid *said_focused(Desk *d) {
  const UiSaid *said;
  size_t count = ui_said(d->ui, &said);
  for (size_t i = 0; i < count; i++)
    if (said[i].flags & UI_FOCUSED) return &said[i];
  return NULL;
}

/* Tab until something of that name has the focus. */
static void tab_to(Desk *d, const char *label) {
  for (int i = 0; i < 600; i++) {
    const UiSaid *said = said_focused(d);
    if (said && strcmp(said->label, label) == 0) return;
    press_key(d, KEY_TAB);
  }
  fail_msg("Tab does not reach \"%s\"", label);
}

static int orders_count(const Desk *d) { return d->game.state.order_count[d->seat]; }

/* A policy that shows and can be ordered. */
static int policy_shown(Desk *d) {
  uint8_t policy[MAX_POLICIES];
  int count = policies_by_relevance(d->p.scenario, &d->maker.sight.view, policy);
  for (int i = 0; i < count; i++)
    if (policy_why_not(d->p.scenario, &d->maker.sight.view, policy[i]).message == MSG_NONE && is_shown(d, d->p.scenario->policy[policy[i]].name.title)) return policy[i];
  fail_msg("no policy shows that can be ordered");
  return 0;
}

/* ---- the tests ---- */

static void a_click_orders_and_takes_back(void **unused) {
  (void)unused;
  Desk d;
  desk_open(&d, "seoul", false);
  int policy = policy_shown(&d);
  const char *title = d.p.scenario->policy[policy].name.title;
  click_on(&d, title);
  assert_int_equal(orders_count(&d), 1);
  assert_int_equal(d.game.state.order_kind[d.seat][0], ORDER_POLICY);
  assert_int_equal(d.game.state.order_subject[d.seat][0], policy);
  click_on(&d, title);
  assert_int_equal(orders_count(&d), 0);
  desk_close(&d);
}

static void keys_alone_order_and_take_back(void **unused) {
  (void)unused;
  Desk d;
  desk_open(&d, "seoul", false);
  int policy = policy_shown(&d);
  tab_to(&d, d.p.scenario->policy[policy].name.title);
  press_key(&d, KEY_ENTER);
  assert_int_equal(orders_count(&d), 1);
  assert_int_equal(d.game.state.order_subject[d.seat][0], policy);
  press_key(&d, 'U');
  assert_int_equal(orders_count(&d), 0);
  desk_close(&d);
}

/* Undo reaches the last order alone; the desk takes back any, and what came after it stands as it did. */
static void any_waiting_order_is_taken_back(void **unused) {
  (void)unused;
  Desk d;
  desk_open(&d, "seoul", false);
  int first = policy_shown(&d);
  click_on(&d, d.p.scenario->policy[first].name.title);
  int second = policy_shown(&d);
  click_on(&d, d.p.scenario->policy[second].name.title);
  host_order(&d, &(Order){ .kind = ORDER_FORECAST, .seat = (uint8_t)d.seat, .subject = FORECAST_SIGNED, .amount = 250 });
  assert_int_equal(orders_count(&d), 2);
  press_key(&d, 'D');
  click_on(&d, "Take back");
  assert_int_equal(orders_count(&d), 1);
  assert_int_equal(d.game.state.order_subject[d.seat][0], second);
  assert_int_equal(d.game.state.forecast[d.seat], 250);
  desk_close(&d);
}

static void a_refused_order_says_why(void **unused) {
  (void)unused;
  Desk d;
  desk_open(&d, "seoul", false);
  const Scenario *s = d.p.scenario;
  for (int i = 0; i < OPEN_ORDERS; i++) click_on(&d, s->policy[policy_shown(&d)].name.title);
  assert_int_equal(orders_count(&d), OPEN_ORDERS);
  int asked = 0;
  while (s->policy[asked].seat != d.seat || order_place(&d.maker.sight, ORDER_POLICY, asked) >= 0 || !is_shown(&d, s->policy[asked].name.title)) asked++;
  Refusal refusal = policy_why_not(s, &d.maker.sight.view, asked);
  assert_int_equal(refusal.message, MSG_NO_OPEN_LEFT);
  click_on(&d, s->policy[asked].name.title);
  assert_int_equal(orders_count(&d), OPEN_ORDERS);
  assert_int_equal(d.state.refusal.message, MSG_NO_OPEN_LEFT);
  Line why = line_of(s, MSG_NO_OPEN_LEFT, &(Words){ .arg = { refusal.arg[0] } }), hint = LINE(s, MSG_HINT_UNDO, .arg = { 0 });
  assert_true(is_shown(&d, why.text));
  assert_true(is_shown(&d, hint.text));
  desk_close(&d);
}

static void consent_forecast_and_sharing_are_given_at_the_desk(void **unused) {
  (void)unused;
  Desk d;
  desk_open(&d, "seoul", false);
  int formation = formation_find(d.p.scenario, "pat_c652");
  d.game.state.formation_request[formation] = d.game.phase_start.formation_request[formation] = CONSENT_ASKED;
  look(&d);
  press_key(&d, 'D');
  tab_to(&d, "Consent");
  press_key(&d, KEY_ENTER);
  assert_int_equal(d.game.state.order_kind[d.seat][0], ORDER_CONSENT);
  assert_int_equal(d.game.state.order_amount[d.seat][0], 1);
  tab_to(&d, "State it");
  press_key(&d, KEY_ENTER);
  assert_int_equal(d.game.state.forecast[d.seat], 200);
  tab_to(&d, "Share with Washington");
  press_key(&d, KEY_ENTER);
  assert_int_equal(d.game.state.order_kind[d.seat][1], ORDER_SHARE);
  desk_close(&d);
}

/* What was pressed stays under the pointer, although each press makes the list of waiting orders longer. */
static void the_desk_stays_in_place_under_the_pointer(void **unused) {
  (void)unused;
  Desk d;
  desk_open(&d, "seoul", false);
  int formation = formation_find(d.p.scenario, "pat_c652");
  d.game.state.formation_request[formation] = d.game.phase_start.formation_request[formation] = CONSENT_ASKED;
  look(&d);
  press_key(&d, 'D');
  float consent = height_of(&d, "Consent"), share = height_of(&d, "Share with Washington"), last = height_of(&d, "State it");
  click_on(&d, "Consent");
  click_on(&d, "Share with Washington");
  assert_int_equal(d.game.state.order_count[d.seat], 2);
  assert_true(height_of(&d, "Consent") == consent && height_of(&d, "Shared with Washington") == share && height_of(&d, "State it") == last);
  click_on(&d, "Consent");                      /* the answer pressed again is taken back */
  assert_int_equal(d.game.state.order_count[d.seat], 1);
  assert_int_equal(d.game.state.order_kind[d.seat][0], ORDER_SHARE);
  desk_close(&d);
}

/* A forecast begins undecided: nothing is stated by a press too many. */
static void a_forecast_begins_undecided(void **unused) {
  (void)unused;
  Desk d;
  desk_open(&d, "seoul", false);
  d.state.stated_set = false;
  press_key(&d, 'D');
  assert_true(is_shown(&d, "not set"));
  click_on(&d, "State it");
  assert_int_equal(d.game.state.forecast[d.seat], -1);
  tab_to(&d, "Probability");
  press_key(&d, KEY_RIGHT);
  click_on(&d, "State it");
  assert_int_equal(d.game.state.forecast[d.seat], 550);
  desk_close(&d);
}

static void nothing_is_asked_after_the_end(void **unused) {
  (void)unused;
  Desk d;
  desk_open(&d, "seoul", false);
  press_key(&d, 'D');
  assert_true(is_shown(&d, "Forecast for this turn"));
  d.game.state.over = 1;
  look(&d);
  frame(&d);
  assert_false(is_shown(&d, "Forecast for this turn"));
  assert_false(is_shown(&d, "State it"));
  desk_close(&d);
}

/* Outside the orders phase cards say that they cannot be ordered, and when they can. */
static void cards_say_that_they_cannot_be_ordered_yet(void **unused) {
  (void)unused;
  Desk d;
  desk_open(&d, "seoul", false);
  assert_false(is_shown(&d, "Not now: cards are ordered after the bargain."));
  d.game.state.phase = PHASE_BARGAIN;
  look(&d);
  frame(&d);
  assert_true(is_shown(&d, "Not now: cards are ordered after the bargain."));
  desk_close(&d);
}

static void a_formation_is_sent_by_keys_alone(void **unused) {
  (void)unused;
  Desk d;
  desk_open(&d, "washington", false);
  press_key(&d, 'M');
  int formation = -1, place = -1;
  for (int i = 0; i < d.maker.sight.legals && formation < 0; i++)
    if (d.maker.sight.legal[i].kind == ORDER_REDEPLOY && order_leaves(d.p.scenario, &d.maker.sight.view.seen, d.seat, d.maker.sight.legal[i].subject, d.maker.sight.legal[i].target)) {
      formation = d.maker.sight.legal[i].subject;
      place = d.maker.sight.legal[i].target;
    }
  assert_true(formation >= 0);
  d.state.formation = formation;        /* picked on the map */
  frame(&d);
  frame(&d);
  d.state.destination = place;
  frame(&d);
  frame(&d);
  click_on(&d, "Notify, and go");
  Line send = LINE(d.p.scenario, MSG_TABLE_SEND, .arg = { formation, place });
  tab_to(&d, send.text);
  press_key(&d, KEY_ENTER);
  assert_int_equal(orders_count(&d), 1);
  assert_int_equal(d.game.state.order_kind[d.seat][0], ORDER_REDEPLOY);
  assert_int_equal(d.game.state.order_subject[d.seat][0], formation);
  assert_int_equal(d.game.state.order_amount[d.seat][0], PROCEDURE_NOTIFY);
  desk_close(&d);
}

static void end_is_asked(Desk *d, bool asked) {
  press_key(d, 'E');
  assert_int_equal(d->game.state.handed_in[d->seat], !asked);
  assert_int_equal(d->state.confirm, asked ? CONFIRM_END_TURN : 0);
}

static void the_turn_asks_if_the_ally_waits_whatever_the_settings(void **unused) {
  (void)unused;
  Desk d;
  Settings settings = settings_standard();
  settings.ask = false;
  desk_open(&d, "seoul", false);
  d.settings = &settings;
  int formation = formation_find(d.p.scenario, "pat_c652");
  d.game.state.formation_request[formation] = CONSENT_ASKED;
  look(&d);
  end_is_asked(&d, true);
  press_key(&d, KEY_ESCAPE);
  assert_int_equal(d.state.confirm, 0);
  d.game.state.formation_request[formation] = CONSENT_NONE;
  look(&d);
  frame(&d);
  end_is_asked(&d, false);
  desk_close(&d);
}

static void a_turn_without_an_order_asks_once_and_is_answered_by_enter(void **unused) {
  (void)unused;
  Desk d;
  desk_open(&d, "seoul", false);
  end_is_asked(&d, true);
  assert_true(is_shown(&d, "End the turn without an order?"));
  press_key(&d, KEY_ESCAPE);
  assert_int_equal(d.game.state.handed_in[d.seat], 0);
  end_is_asked(&d, true);
  press_key(&d, KEY_ENTER);
  assert_int_equal(d.game.state.handed_in[d.seat], 1);
  desk_close(&d);
}

static void a_turn_with_an_order_ends_at_once(void **unused) {
  (void)unused;
  Desk d;
  desk_open(&d, "seoul", false);
  click_on(&d, d.p.scenario->policy[policy_shown(&d)].name.title);
  end_is_asked(&d, false);
  desk_close(&d);
}

/* Whoever looks longer at a track is told what it measures. */
static void a_track_says_what_it_is(void **unused) {
  (void)unused;
  Desk d;
  desk_open(&d, "seoul", false);
  const Track *track = &d.p.scenario->track[0];
  const UiSaid *said;
  bool told = false;
  assert_true(track->name.note[0] != '\0');
  for (size_t i = 0, count = ui_said(d.ui, &said); i < count; i++) told |= strncmp(said[i].label, track->name.title, strlen(track->name.title)) == 0 && strcmp(said[i].value, track->name.note) == 0;
  assert_true(told);
  desk_close(&d);
}

/* A report that is shared is an order too. */
static void a_turn_with_a_report_shared_ends_at_once(void **unused) {
  (void)unused;
  Desk d;
  desk_open(&d, "seoul", false);
  press_key(&d, 'D');
  click_on(&d, "Share with Washington");
  end_is_asked(&d, false);
  desk_close(&d);
}

static char *frame_text(Desk *d) {
  char *text = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&text, &size);
  frame(d);
  draw_write(&d->list, out);
  fclose(out);
  return text;
}

/* Whatever lies behind the view can be anything: the frame is the same. */
static void no_secret_reaches_the_screen(void **unused) {
  (void)unused;
  for (int seat = 0; seat < 2; seat++) {
    Desk d;
    desk_open(&d, seat ? "washington" : "seoul", false);
    for (int aside = 0; aside < ASIDES; aside++) {
      d.state.aside = aside;
      frame(&d);
      char *before = frame_text(&d);
      Luck luck = { (uint64_t)aside + 1 };
      const unsigned char *mask = (const unsigned char *)&d.p.scenario->view_mask[d.seat];
      unsigned char *bytes = (unsigned char *)&d.game.state;
      for (size_t i = 0; i < sizeof d.game.state; i++) bytes[i] = (unsigned char)((bytes[i] & mask[i]) | (luck_next(&luck) & (unsigned char)~mask[i]));
      for (int i = 0; i < d.game.events.count; i++) {
        Event *event = &d.game.events.event[i];
        if (!(event->seen_by >> d.seat & 1)) event->arg[0]++;
        if (!(event->cause_seen_by >> d.seat & 1)) event->cause = (Cause){ .kind = CAUSE_INJECT };
      }
      look(&d);
      char *after = frame_text(&d);
      assert_string_equal(before, after);
      free(before);
      free(after);
    }
    desk_close(&d);
  }
}

static int faults_of(Desk *d, const char *what) {
  DrawnFrame f = drawn(d);
  float left = style_space(&d->style, SPACE_LEFT_COLUMN), right = style_space(&d->style, SPACE_RIGHT_COLUMN);
  Box map = { left, 0, (float)d->width - left - right, (float)d->height };      /* the map has a test of its own; bars cross it */
  if (d->state.screen != SCREEN_TABLE) map = (Box){ 0 };
  else map.y = map.h * 0.15f, map.h *= 0.7f;
  int faults = drawn_overlaps(&f, map, stderr) + drawn_outside(&f, stderr);
  if (faults) print_error("%d faults: %s, %d x %d, text %.2f\n", faults, what, d->width, d->height, (double)d->style.text);
  return faults;
}

/* Somewhere in the column of cards, which scroll where the six are too much for it. */
static bool card_says(Desk *d, const char *text) {
  for (float scroll = 0; scroll < 3000; scroll += 150) {
    d->state.aside_scroll[ASIDE_POLICIES] = scroll;
    frame(d);
    if (is_shown(d, text)) return true;
    if (d->state.aside_scroll[ASIDE_POLICIES] < scroll - 1) break;       /* the end */
  }
  return false;
}

static void a_card_says_what_it_does_what_it_costs_and_who_objects(void **unused) {
  (void)unused;
  static const float texts[] = { 1, 1.5f };
  for (int korean = 0; korean < 2; korean++)
    for (int seat = 0; seat < 2; seat++) {
      Desk d;
      uint8_t policy[MAX_POLICIES];
      desk_open(&d, seat ? "washington" : "seoul", korean);
      const Scenario *s = d.p.scenario;
      int count = policies_by_relevance(s, &d.maker.sight.view, policy);
      assert_true(count >= 6);
      for (size_t size = 0; size < sizeof texts / sizeof *texts; size++) {
        desk_size(&d, 1280, 720, texts[size]);
        for (int i = 0; i < 6; i++) {
          const Policy *p = &s->policy[policy[i]];
          const char *objects = p->objectors && p->objectors[0] ? scenario_words(s, p->objectors) : "";
          Line who = LINE(s, MSG_TABLE_OBJECTS, .text = { objects });
          if (!card_says(&d, scenario_words(s, p->gain))) fail_msg("%s: no gain at %.1f", p->name.id, (double)texts[size]);
          if (!card_says(&d, scenario_words(s, p->price))) fail_msg("%s: no price at %.1f", p->name.id, (double)texts[size]);
          if (objects[0] && !card_says(&d, who.text) && !card_says(&d, objects)) fail_msg("%s: nobody objects at %.1f", p->name.id, (double)texts[size]);
        }
      }
      desk_close(&d);
    }
}

static void texts_stay_apart_and_inside(void **unused) {
  (void)unused;
  static const int sizes[][2] = { { 1280, 720 }, { 1920, 1080 }, { 3840, 2160 }, { 1024, 768 } };
  static const float texts[] = { 1, 1.25f, 1.5f, 2 };
  int faults = 0;
  for (int korean = 0; korean < 2; korean++)
    for (int seat = 0; seat < 2; seat++) {
      Desk d;
      desk_open(&d, seat ? "washington" : "seoul", korean);
      int formation = d.maker.sight.legal[d.maker.sight.legals - FORECAST_QUESTIONS - 1].subject;
      for (size_t size = 0; size < sizeof sizes / sizeof *sizes; size++)
        for (size_t text = 0; text < sizeof texts / sizeof *texts; text++)
          for (int aside = 0; aside <= ASIDES + 2; aside++) {
            d.state.screen = aside == ASIDES + 1 ? SCREEN_CARDS : aside == ASIDES + 2 ? SCREEN_HANDOVER : SCREEN_TABLE;
            d.state.aside = aside < ASIDES ? aside : ASIDE_MOVE;
            d.state.formation = aside == ASIDES ? formation : -1;
            desk_size(&d, sizes[size][0], sizes[size][1], texts[text]);
            faults += faults_of(&d, korean ? "Korean" : "English");
          }
      desk_close(&d);
    }
  assert_int_equal(faults, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(a_click_orders_and_takes_back),
    cmocka_unit_test(keys_alone_order_and_take_back),
    cmocka_unit_test(any_waiting_order_is_taken_back),
    cmocka_unit_test(a_refused_order_says_why),
    cmocka_unit_test(consent_forecast_and_sharing_are_given_at_the_desk),
    cmocka_unit_test(a_formation_is_sent_by_keys_alone),
    cmocka_unit_test(the_turn_asks_if_the_ally_waits_whatever_the_settings), cmocka_unit_test(a_turn_without_an_order_asks_once_and_is_answered_by_enter),
    cmocka_unit_test(a_turn_with_an_order_ends_at_once), cmocka_unit_test(a_turn_with_a_report_shared_ends_at_once),
    cmocka_unit_test(a_track_says_what_it_is), cmocka_unit_test(the_desk_stays_in_place_under_the_pointer), cmocka_unit_test(a_forecast_begins_undecided),
    cmocka_unit_test(nothing_is_asked_after_the_end), cmocka_unit_test(cards_say_that_they_cannot_be_ordered_yet),
    cmocka_unit_test(no_secret_reaches_the_screen),
    cmocka_unit_test(a_card_says_what_it_does_what_it_costs_and_who_objects),
    cmocka_unit_test(texts_stay_apart_and_inside),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
