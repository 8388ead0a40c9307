/* Long lines broken at a width: between words, indented behind the first, prompts kept, and no word lost. */
#include "report/wrap.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* What is written for `text`, in pieces of `piece` bytes, at 40 columns; free it. */
static char *broken(const char *text, size_t piece) {
  char *made = NULL;
  size_t length = 0;
  FILE *memory = open_memstream(&made, &length), *stream = wrap_open_at(memory, 40);
  for (size_t i = 0, all = strlen(text); i < all; i += piece)
    fwrite(text + i, 1, all - i < piece ? all - i : piece, stream);
  fclose(stream);
  fclose(memory);
  return made;
}

static void assert_broken(const char *text, const char *expected) {
  for (size_t piece = 1; piece < 90; piece += 11) {     /* how it comes makes no difference */
    char *made = broken(text, piece);
    assert_string_equal(made, expected);
    free(made);
  }
}

static void test_lines_break_between_words(void **state) {
  (void)state;
  assert_broken("a line that has its place\n", "a line that has its place\n");
  assert_broken("1234 6789 1234 6789 1234 6789 1234 67890\n", "1234 6789 1234 6789 1234 6789 1234 67890\n");
  assert_broken("1234 6789 1234 6789 1234 6789 1234 678901\n", "1234 6789 1234 6789 1234 6789 1234\n  678901\n");
  assert_broken("  indented 1234 6789 1234 6789 1234 6789 1234\nnext\n", "  indented 1234 6789 1234 6789 1234 6789\n    1234\nnext\n");
}

static void test_characters_count_and_long_words_stay_whole(void **state) {
  (void)state;
  assert_broken("\n\nééééééééééééééééééééééééééééééééééé word\n", "\n\nééééééééééééééééééééééééééééééééééé word\n");
  assert_broken("가나다라 마바사아 자차카타 파하가나 다라마 바\n", "가나다라 마바사아 자차카타 파하가나\n  다라마 바\n");       /* Hangul takes two columns */
  assert_broken("a_word_of_more_than_forty_letters_that_nobody_breaks b\n", "a_word_of_more_than_forty_letters_that_nobody_breaks\n  b\n");
}

static void test_a_prompt_keeps_its_blank_and_ends_the_line(void **state) {
  (void)state;
  char *made = NULL;
  size_t length = 0;
  FILE *memory = open_memstream(&made, &length), *stream = wrap_open_at(memory, 40);
  fputs("\nSeoul, turn 1, Orders in their phase> ", stream);
  fflush(stream);
  fputs("Taken down: a policy of the seat.\n", stream);         /* the person pressed Enter before */
  fclose(stream);
  fclose(memory);
  assert_string_equal(made, "\nSeoul, turn 1, Orders in their phase> Taken down: a policy of the seat.\n");
  free(made);
}

static void test_what_is_no_terminal_is_not_wrapped(void **state) {
  (void)state;
  FILE *file = tmpfile();
  assert_null(wrap_open(file));
  fclose(file);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_lines_break_between_words),
    cmocka_unit_test(test_characters_count_and_long_words_stay_whole),
    cmocka_unit_test(test_a_prompt_keeps_its_blank_and_ends_the_line),
    cmocka_unit_test(test_what_is_no_terminal_is_not_wrapped),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
