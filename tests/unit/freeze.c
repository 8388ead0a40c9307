/* The frozen scenario: text that never moves, names found, what freezing derives, and a fingerprint that hangs on every number
 * that can change a game and on no word that cannot. */
#include "support/tiny.h"

#include <stdlib.h>

static void text_never_moves_and_is_copied(void **state) {
  (void)state;
  Scenario *s = scenario_new();
  enum { TEXTS = 3000 };
  static const char *kept[TEXTS];
  char text[200];
  for (int i = 0; i < TEXTS; i++) {
    int length = snprintf(text, sizeof text, "%d%*s", i, i % 150, "");
    kept[i] = scenario_text(s, text, (size_t)length);
    assert_non_null(kept[i]);
  }
  char *large = malloc(300000);
  assert_non_null(large);
  memset(large, 'x', 300000);
  const char *copy = scenario_text(s, large, 300000);
  assert_non_null(copy);
  assert_memory_equal(copy, large, 300000);
  assert_int_equal(copy[300000], '\0');
  free(large);
  assert_string_equal(scenario_text(s, "", 0), "");
  assert_string_equal(scenario_text(s, "seoul!", 5), "seoul");
  for (int i = 0; i < TEXTS; i++) {
    snprintf(text, sizeof text, "%d%*s", i, i % 150, "");
    assert_string_equal(kept[i], text);
  }
  scenario_free(s);
  scenario_free(NULL);
}

static void an_empty_scenario_names_nothing(void **state) {
  (void)state;
  Scenario *s = scenario_new();
  for (int i = 0; i < KT_COUNT; i++) assert_int_equal(s->known_track[i], NO_HANDLE);
  for (int i = 0; i < KR_COUNT; i++) assert_int_equal(s->ladder[MAX_LADDERS - 1].known[i], NO_HANDLE);
  assert_int_equal(s->policy[MAX_POLICIES - 1].closure, NO_HANDLE);
  assert_string_equal(s->clause[MAX_CLAUSES - 1].level[MAX_LEVELS - 1].name.title, "");
  assert_int_equal(track_find(s, "trust"), NO_HANDLE);
  assert_int_equal(track_find(s, ""), NO_HANDLE);
  scenario_free(s);
}

static void things_are_found_by_name(void **state) {
  (void)state;
  Scenario *s = tiny_scenario();
  assert_int_equal(seat_find(s, "beijing"), BEIJING);
  assert_int_equal(place_find(s, "kadena"), 1);
  assert_int_equal(formation_find(s, "rok_corps"), 1);
  assert_int_equal(track_find(s, "grudge"), GRUDGE);
  assert_int_equal(variable_find(s, "reduction_real"), 1);
  assert_int_equal(ladder_find(s, "strait"), 0);
  assert_int_equal(clause_find(s, "leave"), 0);
  assert_int_equal(policy_find(s, "hedge"), SECRET_POLICY);
  assert_int_equal(card_find(s, "satellite_launch"), 0);
  assert_int_equal(persona_find(s, "balancer"), 0);
  assert_int_equal(preset_find(s, "full"), 1);
  assert_int_equal(axis_find(s, SEOUL, "security"), 0);
  assert_int_equal(axis_find(s, PYONGYANG, "security"), 2);     /* two seats may use one word */
  assert_int_equal(axis_find(s, PYONGYANG, "autonomy"), NO_HANDLE);
  assert_int_equal(seat_find(s, "Beijing"), NO_HANDLE);
  scenario_free(s);
}

static void elements_are_counted_and_named(void **state) {
  (void)state;
  Scenario *s = tiny_scenario();
  assert_int_equal(index_used(s, INDEX_SEAT), 4);
  assert_int_equal(index_used(s, INDEX_PENDING), MAX_PENDING);
  assert_int_equal(index_used(s, INDEX_ONE), 1);
  assert_string_equal(index_name(s, INDEX_TRACK, DETERRENCE_SEEN), "deterrence_seen");
  assert_string_equal(index_name(s, INDEX_REPORT, 0), "pyongyang_intent");
  assert_string_equal(index_name(s, INDEX_PENDING, MAX_PENDING - 1), "127");
  assert_string_equal(index_name(s, INDEX_ORDER, 3), "3");
  for (int index = 0; index < INDEX_COUNT; index++) {
    assert_non_null(index_name(s, (StateIndex)index, 0));
    assert_string_equal(index_name(s, (StateIndex)index, -1), "");
    assert_string_equal(index_name(s, (StateIndex)index, index_used(s, (StateIndex)index)), "");
  }
  scenario_free(s);
}

static void freezing_derives_keys_handles_and_distances(void **state) {
  (void)state;
  Scenario *s = tiny_scenario();
  scenario_freeze(s);
  assert_true(s->formation[0].name.key == name_key("formation:pat_a652"));
  assert_true(s->axis[2].name.key == name_key("axis:pyongyang.security"));
  assert_true(s->ladder[0].rung[1].key == name_key("rung:strait.quarantine"));
  assert_true(s->clause[0].level[0].name.key == name_key("level:leave.none"));
  assert_true(s->report[0].key == name_key("report:pyongyang_intent"));
  assert_int_equal(s->known_track[KT_TRUST], TRUST);
  assert_int_equal(s->known_track[KT_WON], NO_HANDLE);
  assert_int_equal(s->known_variable[KV_TALKS], 0);
  assert_int_equal(s->known_ladder[KL_STRAIT], 0);
  assert_int_equal(s->known_ladder[KL_PENINSULA], NO_HANDLE);
  assert_int_equal(s->ladder[0].known[KR_QUARANTINE], 1);
  assert_int_equal(s->ladder[0].known[KR_WAR], NO_HANDLE);
  assert_int_equal(s->known_clause[KC_LEAVE], 0);
  assert_int_equal(s->known_seat[KS_BEIJING], BEIJING);
  assert_int_equal(s->known_seat[KS_TOKYO], NO_HANDLE);
  assert_int_equal(s->known_report[KI_PYONGYANG_INTENT], 0);
  assert_int_equal(s->kilometres[0][1], 1196);
  assert_int_equal(s->kilometres[1][0], 1196);
  assert_int_equal(s->kilometres[0][0], 0);
  scenario_free(s);
}

static void a_persona_weighs_by_its_axes(void **state) {
  (void)state;
  Scenario *s = tiny_scenario();
  scenario_freeze(s);
  assert_int_equal(s->persona_track[0][TRUST], 140);            /* 0.6 * 0.3 - 0.4 * 0.1 */
  assert_int_equal(s->persona_track[0][DETERRENCE_SEEN], 300);
  assert_int_equal(s->persona_track[0][GRUDGE], 0);
  assert_int_equal(s->persona_variable[0][0], 600);
  assert_int_equal(s->persona_clause[0][0][1], 0);              /* the level at the start */
  assert_int_equal(s->persona_clause[0][0][2], 400);            /* 0.6 * 1 - 0.4 * 0.5 */
  assert_int_equal(s->persona_clause[0][0][0], -400);
  scenario_free(s);
}

/* The fingerprint of the tiny scenario after one thing was changed. */
#define FINGERPRINT_AFTER(change) \
  do { \
    Scenario *s = tiny_scenario(); \
    change; \
    scenario_freeze(s); \
    after = s->fingerprint; \
    scenario_free(s); \
  } while (0)
#define MATTERS(change) \
  do { \
    FINGERPRINT_AFTER(change); \
    if (after == before) fail_msg("the fingerprint does not notice: %s", #change); \
  } while (0)
#define DOES_NOT_MATTER(change) \
  do { \
    FINGERPRINT_AFTER(change); \
    if (after != before) fail_msg("the fingerprint hangs on: %s", #change); \
  } while (0)

static void the_fingerprint_notices_the_frame_and_the_world(void **state) {
  (void)state;
  uint64_t before, after;
  FINGERPRINT_AFTER((void)s);
  before = after;
  MATTERS(s->name.id[0] = 'x');
  DOES_NOT_MATTER(s->format++);      /* how it was written */
  MATTERS(s->first_day++);
  MATTERS(s->reserves_start++);
  MATTERS(s->rooms_off ^= 1);
  MATTERS(s->preset = 1);
  MATTERS(s->presets_list[0].turns++);
  MATTERS(s->presets_list[0].turns_low++);
  MATTERS(s->presets_list[0].turns_high++);
  MATTERS(s->presets_list[0].calm_days++);
  MATTERS(s->presets_list[0].crisis_days++);
  MATTERS(s->seats--);
  MATTERS(s->seat[1].party = false);
  MATTERS(s->seat[1].persona = 0);
  MATTERS(s->seat[1].capital_start++);
  MATTERS(s->place[0].name.id[0] = 'x');
  MATTERS(s->place[0].latitude++);
  MATTERS(s->place[0].longitude++);
  MATTERS(s->place[0].theatre++);
  MATTERS(s->place[0].side++);
  MATTERS(s->place[0].base = false);
  MATTERS(s->place[0].port = true);
  MATTERS(s->place[0].kind[0] = 'x');
  MATTERS(s->formation[1].owner = WASHINGTON);
  MATTERS(s->formation[1].home = 1);
  MATTERS(s->formation[1].start = 1);
  MATTERS(s->formation[1].lift_class++);
  MATTERS(s->formation[1].lift++);
  MATTERS(s->formation[1].ready_days++);
  MATTERS(s->formation[1].personnel++);
  MATTERS(s->formation[1].peninsula++);
  MATTERS(s->formation[1].strait++);
  MATTERS(s->formation[1].kind[0] = 'x');
  MATTERS(s->formation[1].echelon[0] = 'x');
  MATTERS(s->track[0].start++);
  MATTERS(s->track[0].low++);
  MATTERS(s->track[0].high--);
  MATTERS(s->track[0].seen_by = 1);
  MATTERS(s->variable[0].start++);
  MATTERS(s->variable[0].low--);
  MATTERS(s->variable[0].high++);
  MATTERS(s->variable[0].seen_by = 1);
  MATTERS(s->ladder[0].start++);
  MATTERS(s->ladder[0].rungs--);
  MATTERS(s->ladder[0].rung[1].id[0] = 'x');
  MATTERS(s->report[0].id[0] = 'x');
}

static void the_fingerprint_notices_what_can_be_decided(void **state) {
  (void)state;
  uint64_t before, after;
  FINGERPRINT_AFTER((void)s);
  before = after;
  MATTERS(s->clause[0].start++);
  MATTERS(s->clause[0].levels--);
  MATTERS(s->clause[0].level[1].name.id[0] = 'x');
  MATTERS(s->clause[0].level[1].amount++);
  MATTERS(s->clause[0].worth[2][1]++);
  MATTERS(s->policies--);
  MATTERS(s->policy[0].name.id[0] = 'x');
  MATTERS(s->policy[0].seat++);
  MATTERS(s->policy[0].cost++);
  MATTERS(s->policy[0].secret = true);
  MATTERS(s->policy[0].joint_with = 1);
  MATTERS(s->policy[0].cooldown++);
  MATTERS(s->policy[0].needs.count = 0);
  MATTERS(s->policy[0].closure = 0);
  MATTERS(s->policy[0].effects.count = 2);
  MATTERS(s->policy[1].effects = ((EffectList){0, 1}));
  MATTERS(s->test[0].kind++);
  MATTERS(s->test[0].subject++);
  MATTERS(s->test[0].negate++);
  MATTERS(s->test[0].or_next++);
  MATTERS(s->test[0].low++);
  MATTERS(s->test[0].high++);
  MATTERS(s->effect[0].op++);
  MATTERS(s->effect[0].target++);
  MATTERS(s->effect[0].for_days++);
  MATTERS(s->effect[0].amount++);
  MATTERS(s->effect[0].delay_days++);
  MATTERS(s->effect[0].chance--);
  MATTERS(s->card[0].when = ((Condition){0, 1}));
  MATTERS(s->card[0].monthly++);
  MATTERS(s->card[0].tempo = true);
  MATTERS(s->card[0].once = true);
  MATTERS(s->card[0].first_day++);
  MATTERS(s->card[0].last_day++);
  MATTERS(s->card[0].seen_by ^= 1);
  MATTERS(s->closure_key[0]++);
  MATTERS(s->axis[0].seat = WASHINGTON);
  MATTERS(s->axis[0].track_weight[2]++);
  MATTERS(s->axis[0].variable_weight[1]++);
  MATTERS(s->axis[0].rung_weight[0]++);
  MATTERS(s->persona[0].seat++);
  MATTERS(s->persona[0].axis_weight[2]++);
  MATTERS(s->persona[0].discount++);
  MATTERS(s->persona[0].bluff++);
  MATTERS(s->persona[0].reserve++);
  MATTERS(s->persona[0].temperature++);
  MATTERS(s->persona[0].taste[0]++);
  MATTERS(s->persona[0].score = 0);
  MATTERS(s->assumption[0].value++);
  MATTERS(s->assumption[0].name = "deterrence.other");
}

static void words_for_people_do_not_matter(void **state) {
  (void)state;
  uint64_t before, after;
  FINGERPRINT_AFTER((void)s);
  before = after;
  DOES_NOT_MATTER(s->name.title = "Another title");
  DOES_NOT_MATTER(s->policy[0].name.title = "Another title");
  DOES_NOT_MATTER(s->policy[0].name.note = "A note");
  DOES_NOT_MATTER(s->place[0].name.source = "A source");
  DOES_NOT_MATTER(s->clause[0].level[0].name.title = "Another title");
  DOES_NOT_MATTER(s->ladder[0].rung[0].title = "Another title");
  DOES_NOT_MATTER(s->seat[0].brief = "A brief");
  DOES_NOT_MATTER(s->card[0].news = "News");
  DOES_NOT_MATTER(s->policy[0].gain = s->policy[0].price = s->policy[0].objectors = "Words");
  DOES_NOT_MATTER(s->variable[0].unit = "percent");
  DOES_NOT_MATTER(s->track[0].good = false);
  DOES_NOT_MATTER(s->assumption[0].source = "A source");
  DOES_NOT_MATTER(s->assumption[0].high++);
  DOES_NOT_MATTER(s->presets_list[1].turns++);                  /* not the one in force */
  DOES_NOT_MATTER(s->source[0].text = "-- a comment");
  DOES_NOT_MATTER((s->test[5].low = 9, s->effect[9].amount = 9));       /* in no list */
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(text_never_moves_and_is_copied),
    cmocka_unit_test(an_empty_scenario_names_nothing),
    cmocka_unit_test(things_are_found_by_name),
    cmocka_unit_test(elements_are_counted_and_named),
    cmocka_unit_test(freezing_derives_keys_handles_and_distances),
    cmocka_unit_test(a_persona_weighs_by_its_axes),
    cmocka_unit_test(the_fingerprint_notices_the_frame_and_the_world),
    cmocka_unit_test(the_fingerprint_notices_what_can_be_decided),
    cmocka_unit_test(words_for_people_do_not_matter),
  };
  return cmocka_run_group_tests_name("frozen scenario", tests, NULL, NULL);
}
