/* The keys of the table: one key, one meaning; every key of a screen is in the list of keys. */
#include "table/keys.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

/* All screens can be reached from each other, so no key may mean two things on any of them. */
static void no_key_has_two_meanings(void **unused) {
  (void)unused;
  for (int a = 0; a < SHORTCUTS; a++)
    for (int i = 0; i < KEY_ALIASES && key_meaning((Shortcut)a)->key[i]; i++)
      for (int b = 0; b < SHORTCUTS; b++)
        for (int j = 0; j < KEY_ALIASES && key_meaning((Shortcut)b)->key[j]; j++)
          if (a != b || i != j) assert_int_not_equal(key_meaning((Shortcut)a)->key[i], key_meaning((Shortcut)b)->key[j]);
}

static void every_key_has_a_cap_and_a_meaning_of_its_own(void **unused) {
  (void)unused;
  for (int a = 0; a < SHORTCUTS; a++) {
    const KeyMeaning *meaning = key_meaning((Shortcut)a);
    assert_int_not_equal(meaning->key[0], 0);
    assert_true(meaning->cap && meaning->cap[0]);
    assert_true(meaning->place < KEY_PLACES);
    if (meaning->key[0] < KEY_ENTER) assert_true(meaning->cap[0] == (char)meaning->key[0] && !meaning->cap[1]);
    for (int b = 0; b < a; b++) {
      assert_int_not_equal(meaning->words, key_meaning((Shortcut)b)->words);
      assert_string_not_equal(meaning->cap, key_meaning((Shortcut)b)->cap);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = { cmocka_unit_test(no_key_has_two_meanings), cmocka_unit_test(every_key_has_a_cap_and_a_meaning_of_its_own) };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
