/* A game of another rules version still shows, and says so when asked to replay or to go on. Called with a file's name, this
 * program makes that file one of another version, seals and all; tests/program/bad_input.sh uses it so. */
#include "support/games.h"
#include "session/game_file_parts.h"

static void reseal(GameFile *file) {
  FileFault fault = { 0 };
  uint64_t seal;
  bool fine = true;
  assert_true(seal_head(file, &seal, &fault));
  sqlite3_stmt *rows = statement_new(file, "SELECT step FROM seal ORDER BY step", &fault);
  sqlite3_stmt *put = statement_new(file, "UPDATE seal SET digest = ?2 WHERE step = ?1", &fault);
  while (row_next(file, rows, &fine, &fault)) {
    int step = (int)column_number(rows, 0, 0, INT32_MAX, &fine);
    assert_true(seal_step(file, step, &seal, &fault));
    assert_true(row_put(file, put, (Value[]){ INT(step), TEXT(digest_text(seal).text) }, &fault));
  }
  assert_true(fine);
  sqlite3_finalize(rows);
  sqlite3_finalize(put);
}

static void make_other_version(const char *path) {
  FileFault fault = { 0 };
  GameFile *file = file_connect(path, &fault);
  if (!file) fail_msg("%s", fault.text);
  assert_true(file_run(file, "BEGIN; UPDATE game SET value = value + 1 WHERE key = 'rules_version'", &fault));
  reseal(file);
  assert_true(file_run(file, "COMMIT", &fault));
  game_file_close(file);
}

static void other_version_shows_only(Playable *p) {
  char folder[256], path[300];
  folder_make(folder);
  snprintf(path, sizeof path, "%s/game.straits", folder);
  Game game, other;
  Luck luck = { 11 };
  FileFault fault = { 0 };
  assert_true(game_start(&game, p->scenario, 11, &p->hooks, true, true));
  for (int n = 0; n < 4; n++) phase_at_random(&game, &luck, NULL);
  GameFile *file = game_file_create(path, &game, NULL, 0, NULL, 0, &fault);
  assert_non_null(file);
  char *shown = game_file_show(file, 0, NULL, &fault);
  game_file_close(file);
  make_other_version(path);

  file = game_file_open(path, &fault);
  if (!file) fail_msg("%s", fault.text);
  assert_int_equal(game_file_info(file)->rules_version, RULES_VERSION + 1);
  char *again = game_file_show(file, 0, NULL, &fault);
  assert_non_null(again);
  assert_non_null(strstr(again, "misperception"));
  ReplayReport report;
  assert_false(game_file_replay(file, p->scenario, &p->hooks, &report, &fault));
  assert_false(fault.environment);
  assert_non_null(strstr(fault.text, "version"));
  assert_false(game_file_resume(file, &other, p->scenario, &p->hooks, &fault));
  assert_non_null(strstr(fault.text, "version"));
  game_file_close(file);
  game_end(&game);
  free(shown);
  free(again);
  unlink(path);
  assert_int_equal(rmdir(folder), 0);
}

static void test_other_version_shows_only(void **unused) { (void)unused; for_every_game(other_version_shows_only); }

static const char *given;
static void make_given(void **unused) { (void)unused; make_other_version(given); }

int main(int count, char **argument) {
  const struct CMUnitTest tests[] = { cmocka_unit_test(test_other_version_shows_only) };
  const struct CMUnitTest make[] = { cmocka_unit_test(make_given) };
  if (count < 2) return cmocka_run_group_tests(tests, NULL, NULL);
  given = argument[1];
  return cmocka_run_group_tests(make, NULL, NULL);
}
