/* What a person keeps on their machine: settings as plain text, bad lines answered and good ones taken, and the list of recent games. */
#include "host/recent.h"
#include "table/settings.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

static void folder_make(char path[256]) {
  const char *where = getenv("TMPDIR");
  snprintf(path, 256, "%s/straits-test-XXXXXX", where ? where : "/tmp");
  assert_non_null(mkdtemp(path));
}

static char *text_of_settings(const Settings *settings) {
  char *text = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&text, &size);
  assert_non_null(out);
  settings_write_text(out, settings);
  fclose(out);
  return text;
}

static bool settings_equal(const Settings *a, const Settings *b) {
  return strcmp(a->language, b->language) == 0 && a->theme == b->theme && a->text == b->text && a->projector == b->projector && a->still == b->still && a->fullscreen == b->fullscreen && a->ask == b->ask;
}

static void test_settings_are_kept(void **unused) {
  (void)unused;
  char folder[256], path[SETTINGS_PATH];
  SettingsFault fault;
  Settings settings = { .language = "ko", .theme = THEME_LIGHT, .text = 150, .projector = true, .still = true, .fullscreen = true }, read;
  folder_make(folder);
  setenv("XDG_CONFIG_HOME", folder, 1);
  assert_true(settings_path(path, NULL, &fault));
  assert_true(settings_read(&read, NULL, path, &fault));        /* there is none yet: the standard */
  Settings standard = settings_standard();
  assert_true(settings_equal(&read, &standard));
  assert_true(settings_save(&settings, NULL, path, &fault));    /* makes the folder */
  assert_true(settings_read(&read, NULL, path, &fault));
  assert_true(settings_equal(&read, &settings));
  unlink(path);
  assert_int_equal(mkdir(path, 0700), 0);                       /* something is in its place */
  assert_false(settings_save(&settings, NULL, path, &fault));
  assert_non_null(strstr(fault.text.text, path));
  assert_false(settings_read(&read, NULL, path, &fault));
  assert_non_null(strstr(fault.text.text, path));
  assert_true(settings_equal(&read, &standard));
  rmdir(path);
  *strrchr(path, '/') = '\0';
  assert_int_equal(rmdir(path), 0);                             /* nothing half written lies about */
  assert_int_equal(rmdir(folder), 0);
  unsetenv("XDG_CONFIG_HOME");
  setenv("HOME", "/home/kim", 1);
  assert_true(settings_path(path, NULL, &fault));
  assert_string_equal(path, "/home/kim/.config/two-straits/settings");
  setenv("XDG_CONFIG_HOME", "not/absolute", 1);                 /* as the rules of XDG have it: ignored */
  assert_true(settings_path(path, NULL, &fault));
  assert_string_equal(path, "/home/kim/.config/two-straits/settings");
  unsetenv("XDG_CONFIG_HOME");
  unsetenv("HOME");
  assert_false(settings_path(path, NULL, &fault));
  assert_true(fault.text.text[0] != '\0');
}

static void test_bad_settings_are_answered_and_good_ones_kept(void **unused) {
  (void)unused;
  static const struct { const char *text; int line; const char *found, *expected; } bad[] = {
    { "text 130\ntheme blue\n", 2, "blue", "dark or light" },
    { "txt 130\n", 1, "txt", "projector" },
    { "text\n", 1, "text", "100 to 200" },
    { "text 99\n", 1, "99", "100 to 200" },
    { "text 201\n", 1, "201", "100 to 200" },
    { "text 130%\n", 1, "130%", "100 to 200" },
    { "text -130\n", 1, "-130", "100 to 200" },
    { "text 99999999999999999999\n", 1, "99999999999999999999", "100 to 200" },
    { "# mine\n\nprojector yes\n", 3, "yes", "on or off" },
    { "still on off\n", 1, "off", "on or off" },
    { "language k\n", 1, "k", "language" },
    { "language ../../etc\n", 1, "../../etc", "language" },
    { "theme light\x01\n", 1, "light?", "dark or light" },
  };
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    Settings settings, standard = settings_standard();
    SettingsFault fault;
    if (settings_parse(&settings, NULL, "settings", bad[i].text, &fault)) fail_msg("not seen: %s", bad[i].text);
    assert_int_equal(fault.line, bad[i].line);
    if (!strstr(fault.text.text, bad[i].found) || !strstr(fault.text.text, bad[i].expected)) fail_msg("\"%s\" is answered by: %s", bad[i].text, fault.text.text);
    if (i != 0) assert_true(settings_equal(&settings, &standard));
    else assert_int_equal(settings.text, 130);                  /* the good line counts */
    char *again = text_of_settings(&settings);
    assert_true(settings_parse(&settings, NULL, "settings", again, &fault));
    free(again);
  }
}

static void test_recent_games_come_newest_first_and_once(void **unused) {
  (void)unused;
  RecentGame games[RECENT_GAMES];
  char folder[256], path[300];
  folder_make(folder);
  setenv("XDG_STATE_HOME", folder, 1);
  assert_int_equal(recent_read(games), 0);
  assert_true(recent_add("/one.straits"));
  assert_true(recent_add("/two.straits"));
  assert_true(recent_add("/one.straits"));
  assert_true(recent_add("three.straits"));                     /* kept from its root on */
  assert_int_equal(recent_read(games), 3);
  assert_true(games[0].path[0] == '/' && strstr(games[0].path, "/three.straits"));
  assert_string_equal(games[1].path, "/one.straits");
  assert_string_equal(games[2].path, "/two.straits");
  assert_true(games[1].gone);
  for (int i = 0; i < 30; i++) {
    snprintf(path, sizeof path, "/game-%d.straits", i);
    assert_true(recent_add(path));
  }
  assert_int_equal(recent_read(games), RECENT_GAMES);
  snprintf(path, sizeof path, "%s/two-straits/recent", folder);
  unlink(path);
  *strrchr(path, '/') = '\0';
  assert_int_equal(rmdir(path), 0);
  assert_int_equal(rmdir(folder), 0);
  unsetenv("XDG_STATE_HOME");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_settings_are_kept),
    cmocka_unit_test(test_bad_settings_are_answered_and_good_ones_kept),
    cmocka_unit_test(test_recent_games_come_newest_first_and_once),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
