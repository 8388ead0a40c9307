/* The story: who reads which event and which cause; changes gathered into a line a track; generated news marked. */
#include "core/view.h"
#include "report/story.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { SEOUL, WASHINGTON, READERS };

/* Two seats, two tracks, a policy and a card: all that a story names. */
static Scenario *scenario_of_names(void) {
  static const char *const seats[] = { "Seoul", "Washington" }, *const tracks[] = { "Trust", "Alarm" };
  Scenario *s = scenario_new();
  assert_non_null(s);
  s->seats = READERS;
  for (int i = 0; i < READERS; i++) s->seat[i].name.title = seats[i];
  s->tracks = 2;
  for (int i = 0; i < 2; i++) s->track[i].name.title = tracks[i];
  s->policies = 2;
  s->policy[0].name.title = "Quiet move";
  s->policy[1].name.title = "Open move";
  s->cards = 1;
  s->card[0].name.title = "Leak";
  s->card[0].news = "A paper reports cuts.";
  return s;
}

static Event moved(int track, int from, int to, int policy, SeatMask seen, SeatMask cause_seen) {
  return (Event){ .message = MSG_TRACK_MOVED, .turn = 1, .seen_by = seen, .cause_seen_by = cause_seen,
    .cause = { CAUSE_POLICY, 0xFF, (uint16_t)policy }, .arg = { track, from, to, to - from } };
}

/* The story in memory; free it. */
static char *story_of(const Scenario *s, const Event *event, int count, int reader, bool detail) {
  char *text = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&text, &size);
  assert_non_null(out);
  story_tell(out, s, event, count, reader, detail);
  fclose(out);
  return text;
}

static void assert_says(const Scenario *s, const Event *event, int count, int reader, const char *expected) {
  char *text = story_of(s, event, count, reader, false);
  assert_string_equal(text, expected);
  free(text);
}

static void test_changes_share_a_line_with_their_causes(void **state) {
  (void)state;
  Scenario *s = scenario_of_names();
  const Event events[] = { moved(0, 50000, 47000, 1, MASK_ALL, MASK_ALL), moved(0, 47000, 48000, 0, MASK_ALL, MASK_ALL),
    moved(0, 48000, 46000, 1, MASK_ALL, MASK_ALL) };
  assert_says(s, events, 3, SEOUL, "- Trust 50.0 -> 46.0 (Open move -5.0; Quiet move +1.0)\n");
  scenario_free(s);
}

static void test_a_cause_is_named_only_to_whom_may_know_it(void **state) {
  (void)state;
  Scenario *s = scenario_of_names();
  const Event event = moved(0, 50000, 46200, 0, MASK_ALL, 1u << WASHINGTON);
  assert_says(s, &event, 1, WASHINGTON, "- Trust 50.0 -> 46.2 (Quiet move -3.8)\n");
  assert_says(s, &event, 1, FACILITATOR, "- Trust 50.0 -> 46.2 (Quiet move -3.8)\n");
  assert_says(s, &event, 1, SEOUL, "- Trust 50.0 -> 46.2 (cause unknown -3.8)\n");
  scenario_free(s);
}

static void test_an_event_is_told_only_to_whom_may_see_it(void **state) {
  (void)state;
  Scenario *s = scenario_of_names();
  const Event events[] = { moved(1, 10000, 20000, 0, 1u << WASHINGTON, 1u << WASHINGTON),
    { .message = MSG_POLICY_TAKEN, .turn = 1, .weight = 1, .seen_by = 1u << WASHINGTON, .arg = { WASHINGTON, 0 } } };
  assert_says(s, events, 2, SEOUL, "");
  assert_says(s, events, 2, WASHINGTON, "- Washington: Quiet move\n- Alarm 10.0 -> 20.0 (Quiet move +10.0)\n");
  assert_int_equal(story_count(events, 2, SEOUL), 0);
  assert_int_equal(story_count(events, 2, FACILITATOR), 2);
  scenario_free(s);
}

static void test_headlines_come_first_and_generated_news_is_marked(void **state) {
  (void)state;
  Scenario *s = scenario_of_names();
  const Event events[] = { { .message = MSG_POLICY_TAKEN, .turn = 1, .weight = 1, .seen_by = MASK_ALL, .arg = { SEOUL, 0 } },
    { .message = MSG_POLICY_TAKEN, .turn = 1, .weight = 1, .seen_by = MASK_ALL, .arg = { SEOUL, 1 } },
    { .message = MSG_CARD, .turn = 1, .weight = 2, .seen_by = MASK_ALL, .arg = { 0 } } };
  assert_says(s, events, 3, SEOUL, "HEADLINE: EXERCISE: A paper reports cuts.\n- Seoul: Quiet move; Open move\n");
  scenario_free(s);
}

static void test_details_are_told_on_demand(void **state) {
  (void)state;
  Scenario *s = scenario_of_names();
  const Event events[] = { moved(0, 50000, 50400, 1, MASK_ALL, MASK_ALL), moved(1, 50000, 50020, 1, MASK_ALL, MASK_ALL) };
  assert_says(s, events, 2, SEOUL, "- Small changes: Trust +0.4\n");
  char *text = story_of(s, events, 2, SEOUL, true);
  assert_non_null(strstr(text, "- Trust 50.0 -> 50.4 (Open move +0.4)\n"));
  assert_non_null(strstr(text, "- Alarm 50.0 -> 50.0"));
  free(text);
  scenario_free(s);
}

static void test_lines_are_cut_between_characters(void **state) {
  (void)state;
  Line line = { "" };
  for (int i = 0; i < 1000; i++) line_join(&line, "", "\xED\x95\x9C");      /* a Hangul syllable, three bytes */
  assert_int_equal(strlen(line.text), (SAY_LINE - 1) / 3 * 3);
  assert_string_equal(points_text(-50).text, "-0.1");
  assert_string_equal(points_text(-49).text, "0.0");
  assert_string_equal(signed_text(3449).text, "+3.4");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_changes_share_a_line_with_their_causes), cmocka_unit_test(test_a_cause_is_named_only_to_whom_may_know_it),
    cmocka_unit_test(test_an_event_is_told_only_to_whom_may_see_it), cmocka_unit_test(test_headlines_come_first_and_generated_news_is_marked),
    cmocka_unit_test(test_details_are_told_on_demand), cmocka_unit_test(test_lines_are_cut_between_characters),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
