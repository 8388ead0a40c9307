/* The lines round a mistake: its mark stands where a terminal shows the character that is meant, and long lines keep it in sight. */
#include "core/columns.h"
#include "script/script.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

/* What is shown of a file of this text; free it. */
static char *shown(const char *text, int line, int column) {
  char path[] = "/tmp/straits-excerpt-XXXXXX", *made = NULL;
  size_t length = 0;
  int file = mkstemp(path);
  assert_true(file >= 0 && write(file, text, strlen(text)) == (ssize_t)strlen(text));
  close(file);
  FILE *out = open_memstream(&made, &length);
  excerpt_print(out, path, line, column);
  fclose(out);
  unlink(path);
  return made;
}

static void assert_shown(const char *text, int line, int column, const char *expected) {
  char *made = shown(text, line, column);
  assert_string_equal(made, expected);
  free(made);
}

/* Columns that stand before a word, and before the mark of the line below it. */
static int column_of(const char *made, const char *word) {
  const char *at = strstr(made, word), *line = at;
  assert_non_null(at);
  while (line > made && line[-1] != '\n') line--;
  return text_columns(line, (size_t)(at - line));
}

static void test_the_mark_stands_under_wide_characters(void **unused) {
  (void)unused;
  assert_shown("one\ntwo = x,\nthree\n", 2, 7, "     1 | one\n     2 | two = x,\n       |       ^\n     3 | three\n");
  assert_shown("title = \"물고기\", cots = 1\n", 1, 16, "     1 | title = \"물고기\", cots = 1\n       |                   ^\n");
  assert_shown("\"e\xCC\x81t\xC3\xA9\", x\n", 1, 8, "     1 | \"e\xCC\x81t\xC3\xA9\", x\n       |       ^\n");
  assert_shown("a\tb\n", 1, 3, "     1 | a b\n       |   ^\n");
}

static void test_a_long_line_is_cut_away_from_its_mark(void **unused) {
  (void)unused;
  char text[2000] = "";
  for (int i = 0; i < 100; i++) strcat(text, "가나다 ");              /* seven columns, four characters */
  strcat(text, "WRONG ");
  for (int i = 0; i < 100; i++) strcat(text, "abc ");
  strcat(text, "\n");
  char *made = shown(text, 1, 401);
  assert_int_equal(column_of(made, "WRONG"), column_of(made, "^"));
  assert_ptr_equal(strstr(made, "..."), made + 9);                      /* cut before */
  assert_non_null(strstr(made, "...\n       | "));                      /* and after */
  assert_true(text_columns(made, (size_t)(strchr(made, '\n') - made)) <= 9 + 3 + 160 + 3);
  free(made);
  made = shown(text, 1, 1);
  assert_int_equal(column_of(made, "^"), 9);
  assert_null(strstr(made, "WRONG"));
  free(made);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_the_mark_stands_under_wide_characters),
    cmocka_unit_test(test_a_long_line_is_cut_away_from_its_mark),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
