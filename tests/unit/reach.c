/* Rooms act, counters count and questions are asked only where a scenario declares what they move; and a signature names the two who
 * sign. */
#include "report/say.h"
#include "rules/room.h"
#include "support/games.h"
#include "support/written.h"

/* Seats that rooms know by name, and nothing that rooms move; `more` declares it. */
static Scenario *bare(const char *more) {
  char text[2000];
  snprintf(text, sizeof text, "scenario \"bare\" { format = 2, first_day = \"2025-08-25\" }\npreset \"p\" { turns = 9 }\n"
           "seat \"washington\" { title = \"Washington\", party = true }\nseat \"pyongyang\" { title = \"Pyongyang\", party = true }\n"
           "clause \"oil\" { levels = { { id = \"none\" }, { id = \"some\" } } }\n%s", more);
  SourceFile file = { .path = "scenario.lua", .text = text, .length = strlen(text) };
  Mistakes mistakes = { 0 };
  Scenario *s = scenario_load(&(LoadRequest){ .source = &file, .sources = 1 }, &mistakes);
  if (!s) mistakes_print(&mistakes, stderr);
  assert_non_null(s);
  mistakes_free(&mistakes);
  return s;
}

/* How often a message is told in a hundred years of one room. */
static int told(Scenario *s, void (*room)(Adjudication *a), MessageId first, MessageId last) {
  GameState g;
  EventList events = { 0 };
  Adjudication a = { .scenario = s, .state = &g, .dice = { .seed = 7 }, .events = &events };
  int count = 0;
  rules_begin(&a);
  for (int turn = 1; turn <= 100; turn++) {
    g.turn = (uint16_t)turn;
    g.turn_days = 365;
    a.dice.turn = (uint32_t)turn;
    room(&a);
  }
  for (int i = 0; i < events.count; i++) count += events.event[i].message >= first && events.event[i].message <= last;
  if (count == 0 && first == MSG_TESTS) assert_true(g.tests_total == 0 && g.incidents_total == 0);
  events_free(&events);
  return count;
}

static void test_a_seat_s_name_wakes_no_room(void **unused) {
  (void)unused;
  Scenario *s = bare("");
  assert_int_equal(told(s, room_pyongyang, MSG_TESTS, MSG_WAR), 0);
  assert_int_equal(told(s, room_volatility, MSG_JUMP, MSG_JUMP), 0);
  assert_false(counts_tests(s) || counts_incidents(s) || counts_money(s) || has_jumps(s) || tempo_matters(s));
  scenario_free(s);

  s = bare("ladder \"peninsula\" { rungs = { { id = \"calm\" }, { id = \"incident\" }, { id = \"war\" } } }\ntrack \"trust\" { }");
  assert_true(told(s, room_pyongyang, MSG_TESTS, MSG_TESTS) > 0 && told(s, room_pyongyang, MSG_INCIDENT, MSG_WAR) > 0);
  assert_true(told(s, room_volatility, MSG_JUMP, MSG_JUMP) > 0);
  assert_true(counts_tests(s) && counts_incidents(s) && has_jumps(s) && tempo_matters(s));
  scenario_free(s);

  s = bare("track \"pyongyang_arsenal\" { }");          /* tests alone, which move it */
  assert_true(told(s, room_pyongyang, MSG_TESTS, MSG_TESTS) > 0);
  assert_int_equal(told(s, room_pyongyang, MSG_INCIDENT, MSG_WAR), 0);
  assert_true(counts_tests(s) && !counts_incidents(s));
  scenario_free(s);
}

static void test_only_what_can_be_answered_is_asked(void **unused) {
  (void)unused;
  static const struct { const char *more; bool open[FORECAST_QUESTIONS]; } cases[] = {
    { "", { false, false, true } },
    { "ladder \"strait\" { rungs = { { id = \"calm\" }, { id = \"war\" } } }", { false, true, true } },
    { "ladder \"peninsula\" { rungs = { { id = \"calm\" }, { id = \"war\" } } }", { true, false, true } },
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    Scenario *s = bare(cases[i].more);
    GameState g;
    Adjudication a = { .scenario = s, .state = &g };
    rules_begin(&a);
    g.phase = PHASE_ORDERS;
    View view;
    view_make(s, &g, 0, &view);
    for (int q = 0; q < FORECAST_QUESTIONS; q++) {
      Refusal refusal = order_refusal(s, &view, &(Order){ .kind = ORDER_FORECAST, .subject = (uint16_t)q, .amount = 500 });
      assert_int_equal(refusal.message, cases[i].open[q] ? MSG_NONE : MSG_QUESTION_CLOSED);
      assert_true(cases[i].open[question_first(s, q)]);
    }
    scenario_free(s);
  }
}

static void test_a_signature_names_the_two_who_sign(void **unused) {
  (void)unused;
  Scenario *s = bare("");
  GameState g;
  EventList events = { 0 };
  Adjudication a = { .scenario = s, .state = &g, .dice = { .seed = 7 }, .events = &events };
  rules_begin(&a);
  for (int seat = 0; seat < 2; seat++) {
    g.move_blind[seat] = MOVE_OFFER;
    g.offer_blind[seat][0] = 1;
  }
  room_bargain(&a);
  assert_int_equal(g.term[0], 1);
  bool found = false;
  for (int i = 0; i < events.count; i++) {
    if (events.event[i].message != MSG_SIGNED) continue;
    char text[200];
    message_format(text, sizeof text, s, MSG_SIGNED, events.event[i].arg, NULL);
    assert_string_equal(text, "Washington and Pyongyang sign a package; clauses changed: 1");
    found = true;
  }
  assert_true(found);
  assert_true(party_facing(s, 0) == 1 && party_facing(s, 1) == 0);
  events_free(&events);
  scenario_free(s);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_a_seat_s_name_wakes_no_room), cmocka_unit_test(test_only_what_can_be_answered_is_asked), cmocka_unit_test(test_a_signature_names_the_two_who_sign),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
