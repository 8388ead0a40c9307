/* The bargain's screen and the result's, as a person uses them: a package is put together by mouse or by keys alone, a fourth
 * change is refused with words, accepting says what it signs, walking away asks; and no secret reaches a picture. */
#include "support/table_screen.h"

#include "report/changes.h"
#include "table/bargain_parts.h"

/* The bars are another file's; here a page without them is enough, whoever else defines them. */
__attribute__((weak)) Box screen_bars(const Table *t);
Box screen_bars(const Table *t) { return (Box){ 0, 72, ui_frame(t->ui)->width, ui_frame(t->ui)->height - 72 - 44 }; }

enum { SEOUL, WASHINGTON, TOKYO = 4 };
enum { LEAVE, BASES, SUPPORT, FORCES, FLOOR, PAYMENT, TARIFF, INVESTMENT };

static bool at_bargain(const GameState *s) { return s->phase == PHASE_BARGAIN; }
static bool both_tabled(const GameState *s) { return s->phase == PHASE_BARGAIN && s->offer_turn[SEOUL] && s->offer_turn[WASHINGTON]; }
static bool never(const GameState *s) { (void)s; return false; }

static Stage *stage_at(bool (*until)(const GameState *s), int seat) {
  Stage *stage = stage_open(7, screen_bargain);
  stage_play(stage, until);
  stage_look(stage, seat);
  stage_frame(stage);
  stage_frame(stage);
  return stage;
}

static const GameState *seen(const Stage *stage) { return &stage->maker.sight.view.seen; }

/* A place on the rail of a clause: ticks are evenly spaced within it, as far from its ends as the first. */
static void click_rail(Stage *stage, int clause, int level) {
  Box box = stage_box(stage, "rail", (uint32_t)clause);
  int levels = stage->playable.scenario->clause[clause].levels;
  float end = box.x + box.w * 0.04f, whole = box.w * 0.92f;
  stage_click_at(stage, end + whole * (float)level / (float)(levels - 1), box.y + box.h / 2);
}

static void a_package_is_put_together_by_clicks(void **nothing) {
  (void)nothing;
  Stage *stage = stage_at(at_bargain, SEOUL);
  uint8_t wanted[MAX_CLAUSES];
  memcpy(wanted, seen(stage)->term, sizeof wanted);
  assert_memory_equal(stage->state.package, wanted, MAX_CLAUSES);       /* it begins with what is in force */
  stage_click(stage, "more", SUPPORT);
  wanted[SUPPORT]++;
  click_rail(stage, FLOOR, 3);
  wanted[FLOOR] = 3;
  stage_click(stage, "own", TARIFF);
  assert_true(stage_shows(stage, "level", 4));
  stage_click(stage, "level", 4);
  wanted[TARIFF] = 4;
  assert_false(stage_shows(stage, "level", 4));
  assert_memory_equal(stage->state.package, wanted, MAX_CLAUSES);
  assert_true(stage_says(stage, "3 of 3 changes used"));
  assert_int_equal(stage->orders, 0);
  stage_click(stage, "offer", 0);
  assert_int_equal(stage->orders, 1);
  assert_int_equal(stage->given[0].kind, ORDER_OFFER);
  assert_memory_equal(stage->given[0].package, wanted, MAX_CLAUSES);
  assert_true(stage_says(stage, "Washington sees it once both have handed in"));
  stage_click(stage, "take back", 0);           /* goes on with the same package */
  assert_int_equal(stage->undos, 1);
  assert_memory_equal(stage->state.package, wanted, MAX_CLAUSES);
  stage_click(stage, "offer", 0);
  stage_click(stage, "hand in", 0);
  assert_int_equal(stage->hand_ins, 1);
  stage_close(stage);
}

static void focus_own(Stage *stage, uint32_t clause) {
  for (int i = 0; i < 200 && !ui_focused(stage->ui, ui_id(stage->ui, "own", clause)); i++) stage_key(stage, KEY_TAB);
  assert_true(ui_focused(stage->ui, ui_id(stage->ui, "own", clause)));
}

static void a_package_is_put_together_by_keys_alone(void **nothing) {
  (void)nothing;
  Stage *stage = stage_at(at_bargain, SEOUL);
  uint8_t wanted[MAX_CLAUSES];
  memcpy(wanted, seen(stage)->term, sizeof wanted);
  focus_own(stage, LEAVE);
  stage_key(stage, KEY_LEFT);
  wanted[LEAVE]--;
  stage_key(stage, KEY_DOWN);
  assert_true(ui_focused(stage->ui, ui_id(stage->ui, "own", BASES)));
  stage_key(stage, KEY_RIGHT);
  wanted[BASES]++;
  focus_own(stage, FLOOR);
  stage_key(stage, KEY_ENTER);          /* the list, from the level that is chosen */
  stage_key(stage, KEY_DOWN);
  stage_key(stage, KEY_DOWN);
  stage_key(stage, KEY_ENTER);
  wanted[FLOOR] += 2;
  assert_memory_equal(stage->state.package, wanted, MAX_CLAUSES);
  stage_key(stage, 'O');
  assert_int_equal(stage->orders, 1);
  assert_memory_equal(stage->given[0].package, wanted, MAX_CLAUSES);
  stage_close(stage);
}

static void a_fourth_change_is_refused_with_words(void **nothing) {
  (void)nothing;
  Stage *stage = stage_at(at_bargain, SEOUL);
  stage_click(stage, "more", BASES);
  stage_click(stage, "more", SUPPORT);
  stage_click(stage, "more", FLOOR);
  uint8_t before[MAX_CLAUSES];
  memcpy(before, stage->state.package, sizeof before);
  stage_click(stage, "more", PAYMENT);
  assert_memory_equal(stage->state.package, before, MAX_CLAUSES);
  assert_true(stage_says(stage, "All three changes are used"));
  assert_true(stage_says(stage, "Level of US troops promised"));
  stage_click(stage, "more", FLOOR);            /* a clause that is changed already can change further */
  assert_int_equal(stage->state.package[FLOOR], before[FLOOR] + 1);
  assert_false(stage_says(stage, "All three changes are used"));
  stage_click(stage, "less", BASES);
  stage_click(stage, "more", PAYMENT);
  assert_int_equal(stage->state.package[PAYMENT], before[PAYMENT] + 1);
  stage_close(stage);
}

static void an_unsent_package_is_not_lost_by_accident(void **nothing) {
  (void)nothing;
  Stage *stage = stage_at(at_bargain, SEOUL);
  stage_click(stage, "more", FLOOR);
  stage_key(stage, 'T');
  assert_int_equal(stage->hand_ins, 0);
  assert_true(stage_says(stage, "has not been sent"));
  stage_click(stage, "do it", 0);
  assert_int_equal(stage->hand_ins, 1);
  stage_close(stage);
  stage = stage_at(at_bargain, SEOUL);
  stage_key(stage, 'T');                /* nothing was put together, so Enter answers */
  assert_int_equal(stage->hand_ins, 0);
  assert_true(stage_says(stage, "You make no move"));
  stage_key(stage, KEY_ENTER);
  assert_int_equal(stage->hand_ins, 1);
  assert_int_equal(stage->orders, 0);
  stage_close(stage);
}

static void accepting_asks_and_signs(void **nothing) {
  (void)nothing;
  Stage *stage = stage_at(both_tabled, SEOUL);
  const Scenario *s = stage->playable.scenario;
  stage_key(stage, 'A');
  assert_int_equal(stage->orders, 0);
  for (int c = 0; c < s->clauses; c++) {        /* all that would be signed, and nothing else */
    int offered = seen(stage)->offer[WASHINGTON][c];
    char line[300];
    snprintf(line, sizeof line, "%s: %s (now: %s)", s->clause[c].name.title, s->clause[c].level[offered].name.title, s->clause[c].level[seen(stage)->term[c]].name.title);
    assert_int_equal(stage_says(stage, line), offered != seen(stage)->term[c]);
  }
  stage_key(stage, KEY_ENTER);          /* staying has the focus */
  assert_int_equal(stage->orders, 0);
  assert_false(stage_shows(stage, "do it", 0));
  stage_click(stage, "accept", 0);
  stage_click(stage, "do it", 0);
  assert_int_equal(stage->orders, 1);
  assert_int_equal(stage->given[0].kind, ORDER_ACCEPT);
  stage_close(stage);
}

static void nothing_is_accepted_before_it_is_offered(void **nothing) {
  (void)nothing;
  Stage *stage = stage_at(at_bargain, SEOUL);
  stage_key(stage, 'A');
  stage_click(stage, "accept", 0);
  assert_false(stage_shows(stage, "do it", 0));
  assert_int_equal(stage->orders, 0);
  stage_close(stage);
}

static void walking_away_is_no_accident(void **nothing) {
  (void)nothing;
  Stage *stage = stage_at(both_tabled, SEOUL);
  Box walk = stage_box(stage, "walk", 0), accept = stage_box(stage, "accept", 0);
  assert_true(walk.y >= accept.y + accept.h);           /* apart from the others, and below them */
  for (int i = 0; i < 3; i++) stage_click_at(stage, walk.x + walk.w / 2, walk.y + walk.h / 2);
  assert_int_equal(stage->orders, 0);
  assert_true(stage_shows(stage, "do it", 0));
  stage_key(stage, KEY_TAB);
  stage_key(stage, KEY_ENTER);          /* staying comes first */
  assert_false(stage_shows(stage, "do it", 0));
  stage_key(stage, 'W');
  assert_true(stage_says(stage, "Trust between the two falls by 3.0"));
  stage_key(stage, KEY_ESCAPE);
  stage_key(stage, 'W');
  stage_key(stage, 'W');                /* the key again does not say yes */
  assert_int_equal(stage->orders, 0);
  stage_key(stage, KEY_RIGHT);
  stage_key(stage, KEY_ENTER);
  assert_int_equal(stage->orders, 1);
  assert_int_equal(stage->given[0].kind, ORDER_WALK);
  stage_close(stage);
}

static void who_is_no_party_is_told_so_and_led_back(void **nothing) {
  (void)nothing;
  Stage *stage = stage_at(both_tabled, TOKYO);
  stage->state.screen = SCREEN_BARGAIN;
  assert_true(stage_says(stage, "you are not at that table"));
  assert_false(stage_shows(stage, "offer", 0));
  assert_false(stage_shows(stage, "own", LEAVE));
  stage_click(stage, "back", 0);
  assert_int_equal(stage->state.screen, SCREEN_TABLE);
  stage_close(stage);
}

/* ---- worth ---- */

/* The estimate is the seat's own: the declared worth of another seat can be anything. */
static void no_other_seats_worth_is_told(void **nothing) {
  (void)nothing;
  Stage *stage = stage_at(both_tabled, SEOUL);
  char *before = stage_written(stage);
  Scenario *s = stage->playable.scenario;
  for (int c = 0; c < s->clauses; c++)
    for (int l = 0; l < s->clause[c].levels; l++)
      for (int a = 0; a < s->axes; a++)
        if (s->axis[a].seat != SEOUL) s->clause[c].worth[l][a] += 1000 * (l + a + 1);
  for (int p = 0; p < s->personas; p++)
    if (s->persona[p].seat != SEOUL) memset(s->persona[p].axis_weight, 0, sizeof s->persona[p].axis_weight);
  stage_frame(stage);
  char *after = stage_written(stage);
  assert_string_equal(before, after);
  free(before);
  free(after);
  stage_close(stage);
}

/* ---- secrets ---- */

static void hidden_change(const Scenario *s, GameState *state, int seat) {
  int count;
  const StateField *field = state_fields(&count);
  Luck luck = { 11 };
  for (int f = 0; f < count; f++) {
    int rows = field[f].rows > 1 ? index_used(s, (StateIndex)field[f].row_index) : 1;
    for (int row = 0; row < rows; row++)
      for (int e = 0; e < index_used(s, (StateIndex)field[f].index); e++) {
        unsigned char *at = (unsigned char *)state + field[f].offset + (row * field[f].count + e) * field[f].size;
        for (int i = 0; i < field[f].size && !view_shows(s, seat, &field[f], row, e); i++) at[i] = (unsigned char)luck_next(&luck);
      }
  }
}

static void secrets_do_not_reach(Stage *stage, int seat) {
  stage_look(stage, seat);
  stage->state.package_begun = false;
  stage_frame(stage);
  stage_frame(stage);
  char *before = stage_written(stage);
  GameState kept = stage->game.state;
  hidden_change(stage->playable.scenario, &stage->game.state, seat);
  assert_memory_not_equal(&kept, &stage->game.state, sizeof kept);
  stage_look(stage, seat);
  stage_frame(stage);
  char *after = stage_written(stage);
  assert_string_equal(before, after);
  stage->game.state = kept;
  free(before);
  free(after);
}

static void a_picture_holds_no_secret(void **nothing) {
  (void)nothing;
  Stage *stage = stage_open(7, screen_bargain);
  stage_play(stage, both_tabled);
  for (int seat = 0; seat < stage->playable.scenario->seats; seat++) secrets_do_not_reach(stage, seat);
  stage_play(stage, never);
  assert_true(stage->game.state.over);
  stage->screen = screen_result;
  for (int seat = 0; seat < stage->playable.scenario->seats; seat++) secrets_do_not_reach(stage, seat);
  stage_close(stage);
}

/* ---- the result ---- */

static void the_result_tells_axes_and_forecasts(void **nothing) {
  (void)nothing;
  Stage *stage = stage_open(9, screen_result);
  stage_play(stage, at_bargain);
  stage_look(stage, SEOUL);
  stage_frame(stage);
  stage_frame(stage);
  assert_true(stage_says(stage, "The game is not over"));
  stage_play(stage, never);
  stage_look(stage, SEOUL);
  stage_frame(stage);
  stage_frame(stage);
  const Scenario *s = stage->playable.scenario;
  for (int a = 0; a < s->axes; a++) {
    char line[200];
    snprintf(line, sizeof line, "%s: %s", s->axis[a].name.title, points_text(stage->game.state.axis[a]).text);
    assert_true(stage_says(stage, line));
  }
  assert_true(stage_says(stage, "`straits assumptions` lists its assumptions"));
  assert_true(stage_says(stage, "Brier score"));
  assert_true(stage_says(stage, "sign a package"));
  for (int a = 0; a < s->axes; a++) {           /* why, too: causes in points of the axis */
    const Sight *sight = &stage->maker.sight;
    Line why = axis_causes(s, sight->event, sight->events, a, SEOUL, 2250, s->axis[a].seat == SEOUL ? 3 : 2);
    if (s->axis[a].seat == SEOUL) assert_true(why.text[0]);
    char line[200];
    snprintf(line, sizeof line, "%s %s", s->axis[a].name.title, signed_text((int64_t)stage->game.state.axis[a] - 50000).text);
    assert_true(stage_says(stage, line));
  }
  stage_close(stage);
}

/* Causes of axes are named to who sees them all. */
static void the_facilitator_sees_why(void **nothing) {
  (void)nothing;
  Stage *stage = stage_open(9, screen_result);
  stage_play(stage, never);
  stage_look(stage, FACILITATOR);
  const Scenario *s = stage->playable.scenario;
  const Sight *sight = &stage->maker.sight;
  int told = 0;
  for (int a = 0; a < s->axes; a++) {
    Line why = axis_causes(s, sight->event, sight->events, a, FACILITATOR, 1000, 1);
    told += why.text[0] != '\0';
    assert_false(strstr(why.text, "cause unknown"));           /* nothing is hidden from the facilitator */
  }
  assert_true(told > s->axes / 2);
  stage_close(stage);
}

static bool bargain_over(const GameState *s) { return s->phase == PHASE_ORDERS && s->offer_turn[SEOUL] && s->offer_turn[WASHINGTON]; }

static void the_end_of_the_bargain_is_told(void **nothing) {
  (void)nothing;
  Stage *stage = stage_at(bargain_over, SEOUL);
  const Scenario *s = stage->playable.scenario;
  GameState *g = &stage->game.state;
  assert_true(stage_says(stage, "No deal in turn"));
  memcpy(g->offer[WASHINGTON], g->term, MAX_CLAUSES);
  stage_look(stage, SEOUL);
  stage_frame(stage);
  assert_true(stage_says(stage, "have no change in common"));
  g->offer[SEOUL][PAYMENT] = g->offer[WASHINGTON][PAYMENT] = (uint8_t)(g->term[PAYMENT] + 1);
  stage_look(stage, SEOUL);
  stage_frame(stage);
  char line[200];
  snprintf(line, sizeof line, "In both packages: %s: %s", s->clause[PAYMENT].name.title, s->clause[PAYMENT].level[g->term[PAYMENT] + 1].name.title);
  assert_true(stage_says(stage, line));
  stage_look(stage, TOKYO);                     /* who is no party does not know the packages */
  stage_frame(stage);
  assert_false(stage_says(stage, "In both packages"));
  stage_close(stage);
}

/* Both hand in, with this move of Seoul's and this one of Washington's; ORDER_NONE lets it stand. */
static void round_play(Stage *stage, OrderKind seoul, OrderKind washington) {
  const OrderKind kind[] = { [SEOUL] = seoul, [WASHINGTON] = washington };
  for (int seat = SEOUL; seat <= WASHINGTON; seat++) {
    Order order = { .kind = (uint8_t)kind[seat], .seat = (uint8_t)seat };
    memcpy(order.package, stage->game.state.term, sizeof order.package);
    order.package[PAYMENT] = (uint8_t)(order.package[PAYMENT] + 1 + stage->game.state.round);
    if (kind[seat] != ORDER_NONE) assert_int_equal(game_order(&stage->game, &order).message, MSG_NONE);
    game_hand_in(&stage->game, seat);
  }
  assert_true(game_advance(&stage->game));
  stage->state.package_begun = false;
  stage_look(stage, SEOUL);
  stage_frame(stage);
  stage_frame(stage);
}

/* The panel says what each side did in the round before, and who only looks on is not told. */
static void each_sides_last_move_is_said(void **nothing) {
  (void)nothing;
  Stage *stage = stage_at(at_bargain, SEOUL);
  assert_true(stage_says(stage, "Nobody has moved yet in this turn."));
  round_play(stage, ORDER_NONE, ORDER_OFFER);
  assert_true(stage_says(stage, "Round 1: Seoul let it stand; Washington made an offer."));
  round_play(stage, ORDER_ACCEPT, ORDER_OFFER);
  assert_true(stage_says(stage, "Round 2: Seoul accepted what Washington replaced in the same round; Washington made an offer."));
  stage_look(stage, TOKYO);
  stage_frame(stage);
  assert_false(stage_says(stage, "Round 2: Seoul"));
  stage_close(stage);
}

/* Changed is counted against what is in force, moved against the same side's last offer. */
static void changed_and_moved_are_two_things(void **nothing) {
  (void)nothing;
  Stage *stage = stage_at(at_bargain, SEOUL);
  round_play(stage, ORDER_NONE, ORDER_OFFER);
  assert_true(stage_says(stage, "clauses changed: 1"));
  assert_false(stage_says(stage, "moved: "));
  round_play(stage, ORDER_NONE, ORDER_OFFER);
  assert_true(stage_says(stage, "clauses changed: 1, moved: 1"));
  stage_close(stage);
}

static void talks_that_end_early_say_why(void **nothing) {
  (void)nothing;
  Stage *stage = stage_at(at_bargain, SEOUL);
  round_play(stage, ORDER_NONE, ORDER_OFFER);
  round_play(stage, ORDER_REFUSE, ORDER_NONE);
  assert_int_equal(seen(stage)->phase, PHASE_ORDERS);
  assert_true(stage_says(stage, "ended after round 2 of 3: it brought no new package"));
  assert_true(stage_says(stage, "Round 2: Seoul refused; Washington let it stand."));
  stage_close(stage);
}

/* What was signed stands there with its values, beside what was in force until then; for whoever looks. */
static void what_was_signed_is_shown(void **nothing) {
  (void)nothing;
  Stage *stage = stage_at(at_bargain, SEOUL);
  const Clause *clause = &stage->playable.scenario->clause[PAYMENT];
  int before = seen(stage)->term[PAYMENT];
  round_play(stage, ORDER_NONE, ORDER_OFFER);
  round_play(stage, ORDER_ACCEPT, ORDER_NONE);
  assert_int_equal(seen(stage)->term[PAYMENT], before + 1);
  char line[300];
  snprintf(line, sizeof line, "%s: %s, signed (until now: %s)", clause->name.title, clause->level[before + 1].name.title, clause->level[before].name.title);
  static const int lookers[] = { SEOUL, TOKYO };
  for (int i = 0; i < 2; i++) {
    stage_look(stage, lookers[i]);
    stage_frame(stage);
    assert_true(stage_says(stage, line));
    assert_true(stage_says(stage, "Signed in turn 1"));
    assert_false(stage_says(stage, "nothing offered"));
  }
  stage_close(stage);
}

/* Where text is so large that rows scroll, the page says what lies further down, and a press goes there and back. */
static void what_lies_further_down_is_said(void **nothing) {
  (void)nothing;
  Stage *stage = stage_at(both_tabled, SEOUL);
  assert_false(stage_says(stage, "Further down"));
  stage->style.text = 1.5f;
  stage_frame(stage);
  stage_frame(stage);
  assert_true(stage_says(stage, "Further down: clauses"));
  stage_click(stage, "further down", 0);
  stage_frame(stage);
  assert_true(stage->state.scroll[SCREEN_BARGAIN] > 0);
  for (int i = 0; i < 5 && !stage_says(stage, "Back to the first"); i++) stage_click(stage, "further down", 0);
  stage_click(stage, "further down", 0);
  assert_true(stage->state.scroll[SCREEN_BARGAIN] == 0);
  stage_close(stage);
}

/* Every size of window and text gives a page that can be used: the moves are on it, whole. */
static void moves_stay_on_every_page(void **nothing) {
  (void)nothing;
  static const float texts[] = { 1, 1.25f, 1.5f, 1.75f, 2 };
  static const char *const moves[] = { "offer", "accept", "stand", "refuse", "walk" };
  Stage *stage = stage_at(both_tabled, WASHINGTON);
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    stage->style.text = texts[i];
    stage_frame(stage);
    stage_frame(stage);
    for (size_t m = 0; m < sizeof moves / sizeof moves[0]; m++) {
      Box box = stage_box(stage, moves[m], 0);
      assert_true(box.h >= 40 && box.y >= 72 && box.y + box.h <= 1080 - 44 && box.x >= 0 && box.x + box.w <= 1920);
    }
  }
  stage_close(stage);
}

/* Hands that know nothing: wherever they press, the screens stand, and what they order is legal. */
static void anything_can_be_pressed(void **nothing) {
  (void)nothing;
  static const int keys[] = { KEY_TAB, KEY_ENTER, KEY_LEFT, KEY_RIGHT, KEY_UP, KEY_DOWN, KEY_ESCAPE, KEY_PAGE_DOWN, 'O', 'A', 'R', 'W', 'T', 'U' };
  Luck luck = { 5 };
  Stage *stage = stage_at(both_tabled, WASHINGTON);
  for (int i = 0; i < times(600, 20000); i++) {
    if (i % 50 == 0) stage->style.text = 1 + 0.25f * (float)luck_below(&luck, 5);
    if (luck_below(&luck, 3)) stage_key(stage, keys[luck_below(&luck, (int)(sizeof keys / sizeof keys[0]))]);
    else stage_click_at(stage, (float)luck_below(&luck, 1920), (float)luck_below(&luck, 1080));
    assert_in_range(stage->state.clause, 0, stage->playable.scenario->clauses - 1);
    if (stage->orders > 0) stage_undo(stage);
    stage->orders = 0;
  }
  stage_close(stage);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(a_package_is_put_together_by_clicks), cmocka_unit_test(a_package_is_put_together_by_keys_alone),
    cmocka_unit_test(a_fourth_change_is_refused_with_words), cmocka_unit_test(an_unsent_package_is_not_lost_by_accident), cmocka_unit_test(accepting_asks_and_signs),
    cmocka_unit_test(nothing_is_accepted_before_it_is_offered), cmocka_unit_test(walking_away_is_no_accident),
    cmocka_unit_test(who_is_no_party_is_told_so_and_led_back), cmocka_unit_test(no_other_seats_worth_is_told),
    cmocka_unit_test(a_picture_holds_no_secret), cmocka_unit_test(the_result_tells_axes_and_forecasts),
    cmocka_unit_test(moves_stay_on_every_page), cmocka_unit_test(the_facilitator_sees_why), cmocka_unit_test(the_end_of_the_bargain_is_told), cmocka_unit_test(what_lies_further_down_is_said),
    cmocka_unit_test(each_sides_last_move_is_said), cmocka_unit_test(changed_and_moved_are_two_things), cmocka_unit_test(talks_that_end_early_say_why),
    cmocka_unit_test(what_was_signed_is_shown), cmocka_unit_test(anything_can_be_pressed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
