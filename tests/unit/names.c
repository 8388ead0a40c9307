/* Suggestions for misspelt names, and the known names' tables. */
#include "core/scenario.h"

#include <stdarg.h>
#include <setjmp.h>
#include <string.h>
#include <cmocka.h>

static const char *nearest(const char *wrong) {
  static const char *const names[] = {"trust", "credibility", "deterrence", "deterrence_seen", "talks", "won"};
  return name_nearest(wrong, names, (int)(sizeof names / sizeof names[0]));
}

static void a_misspelt_name_is_recognised(void **state) {
  (void)state;
  assert_string_equal(nearest("turst"), "trust");               /* swapped */
  assert_string_equal(nearest("trus"), "trust");                /* left out */
  assert_string_equal(nearest("truust"), "trust");              /* put in */
  assert_string_equal(nearest("trost"), "trust");               /* changed */
  assert_string_equal(nearest("credebilty"), "credibility");
  assert_string_equal(nearest("deterence_seen"), "deterrence_seen");
  assert_string_equal(nearest("wan"), "won");
}

static void the_nearest_wins_and_the_first_of_equals(void **state) {
  (void)state;
  assert_string_equal(nearest("deterrence_sen"), "deterrence_seen");
  assert_string_equal(nearest("deterrence"), "deterrence");
  static const char *const twins[] = {"bat", "cat", "hat"};
  assert_string_equal(name_nearest("rat", twins, 3), "bat");
}

static void what_resembles_nothing_gets_no_suggestion(void **state) {
  (void)state;
  assert_null(nearest("opinion"));
  assert_null(nearest("tr"));                   /* three edits from anything */
  assert_null(nearest("wx"));
  assert_null(nearest(""));
  assert_null(name_nearest("trust", NULL, 0));
  char longest[4096];
  memset(longest, 'a', sizeof longest - 1);
  longest[sizeof longest - 1] = '\0';
  assert_null(nearest(longest));
}

static void the_tables_of_known_names_are_whole(void **state) {
  (void)state;
  assert_string_equal(known_tracks[KT_TRUST].name, "trust");
  assert_string_equal(known_tracks[KT_PYONGYANG_ARSENAL].name, "pyongyang_arsenal");
  assert_string_equal(known_rungs[KR_CEASEFIRE].name, "ceasefire");
  assert_string_equal(known_seats[KS_TAIPEI].name, "taipei");
  assert_string_equal(known_reports[KI_WASHINGTON_MOOD].name, "washington_mood");
  assert_string_equal(known_clauses[KC_WORDING].name, "wording");
  assert_string_equal(known_ladders[KL_STRAIT].name, "strait");
  for (int i = 0; i < KV_COUNT; i++) {
    assert_true(known_variables[i].doc[0] != '\0' && strlen(known_variables[i].name) < MAX_ID);
    for (int j = 0; j < KT_COUNT; j++) assert_string_not_equal(known_variables[i].name, known_tracks[j].name);   /* one name space */
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(a_misspelt_name_is_recognised),
    cmocka_unit_test(the_nearest_wins_and_the_first_of_equals),
    cmocka_unit_test(what_resembles_nothing_gets_no_suggestion),
    cmocka_unit_test(the_tables_of_known_names_are_whole),
  };
  return cmocka_run_group_tests_name("names", tests, NULL, NULL);
}
