/* What happens to a game file: the program is killed, the disk is full, bytes are lost or changed. No finished phase is lost,
 * nothing crashes, and whatever is wrong is said in words. */
#define _DEFAULT_SOURCE         /* MAP_ANONYMOUS */
#include "session/game_file_parts.h"
#include "support/folder.h"
#include "support/played.h"
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

static int times(int everyday, int in_long) { return getenv("STRAITS_LONG") ? in_long : everyday; }

/* Plays from where the file stands to the end, committing each phase; tells in *kept the last step that was committed.
 * False: a commit failed, as `fault` says. */
static bool played_in_file(GameFile *file, Game *game, volatile int *kept, FileFault *fault) {
  for (; !game->state.over;) {
    played_phase(game, game->advances);
    assert_true(game_advance(game));
    if (!game_file_commit(file, game, fault)) return false;
    *kept = game->advances;
  }
  return true;
}

static char *whole_game(const Folder *folder, Scenario *s, size_t *size) {
  Game game;
  FileFault fault;
  int kept;
  assert_true(game_start(&game, s, 5, NULL, true, true));
  GameFile *file = game_file_create(folder->game, &game, NULL, 0, NULL, 0, &fault);
  if (!file) fail_msg("%s", fault.text);
  assert_true(played_in_file(file, &game, &kept, &fault));
  game_file_close(file);
  game_end(&game);
  return folder_read(folder, size);
}

/* In the child: plays games into the same file, one over the other, until it is killed. */
static void play_until_killed(const Folder *folder, Scenario *s, volatile int *kept) {
  for (uint64_t seed = 1;; seed++) {
    Game game;
    FileFault fault;
    if (!game_start(&game, s, seed, NULL, true, true)) _exit(1);
    GameFile *file = game_file_create(folder->game, &game, NULL, 0, NULL, 0, &fault);
    if (!file) _exit(2);
    *kept = 0;
    kept[1] = (int)seed;                                  /* this game's promises begin only here */
    if (!played_in_file(file, &game, kept, &fault)) _exit(3);
    game_file_close(file);
    game_end(&game);
  }
}

/* Everything that was promised is there, plays again and goes on. */
static void file_holds(const Folder *folder, Scenario *s, int seed, int kept) {
  FileFault fault;
  ReplayReport report;
  Game game;
  GameFile *file = game_file_open(folder->game, &fault);
  if (!file) fail_msg("%s", fault.text);
  if (game_file_info(file)->seed == (uint64_t)seed) assert_true(file->step >= kept);
  else assert_true(game_file_info(file)->seed == (uint64_t)seed + 1);
  if (!game_file_replay(file, s, NULL, &report, &fault)) fail_msg("%s", fault.text);
  assert_int_equal(report.wrong_turn, 0);
  if (!game_file_resume(file, &game, s, NULL, &fault)) fail_msg("%s", fault.text);
  int step;
  if (!played_in_file(file, &game, &step, &fault)) fail_msg("%s", fault.text);
  game_end(&game);
  game_file_close(file);
  assert_int_equal(access(folder->game, F_OK), 0);
}

/* Another game put in the place of a killed one is not touched by what that left behind. */
static void replaced_holds(const Folder *folder, Scenario *s) {
  Game game;
  FileFault fault;
  assert_true(game_start(&game, s, 77, NULL, true, true));
  GameFile *file = game_file_create(folder->game, &game, NULL, 0, NULL, 0, &fault);
  if (!file) fail_msg("%s", fault.text);
  game_file_close(file);
  game_end(&game);
  assert_int_equal(folder_files(folder), 1);
  file_holds(folder, s, 77, 0);
}

static void kill_at_any_moment_loses_no_finished_phase(void **unused) {
  (void)unused;
  Scenario *s = played_scenario();
  volatile int *kept = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  assert_true(kept != MAP_FAILED);
  int in_the_middle = 0;
  for (int n = 0; n < times(60, 2000); n++) {
    Folder folder;
    folder_open(&folder);
    kept[0] = kept[1] = 0;
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) play_until_killed(&folder, s, kept);
    while (kept[1] == 0) nanosleep(&(struct timespec){.tv_nsec = 100000}, NULL);
    nanosleep(&(struct timespec){.tv_nsec = 1000 * (long)(name_key("moment") * (unsigned)(n + 1) % 60000)}, NULL);
    kill(child, SIGKILL);
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status));
    in_the_middle += folder_files(&folder) > 1;           /* a hot journal, or a file not yet whole */
    if (n % 3 == 2) replaced_holds(&folder, s);
    else file_holds(&folder, s, kept[1], kept[0]);
    char part[300];
    snprintf(part, sizeof part, "%s.part", folder.game);
    unlink(part);
    strcat(part, "-journal");
    unlink(part);
    folder_close(&folder);
  }
  print_message("  %d kills left something beside the file\n", in_the_middle);
  assert_true(in_the_middle > 0);
  munmap((void *)kept, 4096);
  scenario_free(s);
}

/* Opens whatever the file is now. It is refused with words, or is what it was. */
static bool is_refused_or_whole(const Folder *folder, const char *whole) {
  FileFault fault = {0};
  GameFile *file = game_file_open(folder->game, &fault);
  if (!file) {
    assert_true(strlen(fault.text) > strlen(folder->game));
    assert_false(fault.environment);
    return false;
  }
  char *text = game_file_show(file, 0, NULL, &fault);
  assert_non_null(text);
  assert_string_equal(text, whole);
  free(text);
  game_file_close(file);
  return true;
}

static char *shown_whole(const Folder *folder) {
  FileFault fault;
  GameFile *file = game_file_open(folder->game, &fault);
  assert_non_null(file);
  char *text = game_file_show(file, 0, NULL, &fault);
  assert_non_null(text);
  game_file_close(file);
  return text;
}

static void a_file_cut_short_is_refused(void **unused) {
  (void)unused;
  Folder folder;
  size_t size;
  folder_open(&folder);
  Scenario *s = played_scenario();
  char *bytes = whole_game(&folder, s, &size), *text = shown_whole(&folder);
  for (size_t cut = 0; cut < size; cut += 512) {
    folder_write_beside(&folder, "", bytes, cut);
    assert_false(is_refused_or_whole(&folder, text));
  }
  folder_write_beside(&folder, "", bytes, size - 1);
  assert_false(is_refused_or_whole(&folder, text));
  folder_write_beside(&folder, "", bytes, size);
  assert_true(is_refused_or_whole(&folder, text));
  assert_int_equal(folder_files(&folder), 1);
  free(text);
  free(bytes);
  scenario_free(s);
  folder_close(&folder);
}

/* Not even by one byte, though SQLite would read a nought there, which it may have been. */
static void the_last_byte_counts(void **unused) {
  (void)unused;
  Scenario *s = played_scenario();
  Folder folder;
  Game game;
  FileFault fault;
  int noughts = 0;
  folder_open(&folder);
  assert_true(game_start(&game, s, 5, NULL, true, true));
  for (;;) {
    size_t size;
    GameFile *file = game_file_create(folder.game, &game, NULL, 0, NULL, 0, &fault);
    if (!file) fail_msg("%s", fault.text);
    game_file_close(file);
    char *bytes = folder_read(&folder, &size);
    noughts += bytes[size - 1] == 0;
    folder_write_beside(&folder, "", bytes, size - 1);
    assert_false(is_refused_or_whole(&folder, ""));
    free(bytes);
    if (game.state.over) break;
    Order inject = {.kind = ORDER_INJECT_TRACK, .seat = FACILITATOR, .subject = TRUST};
    for (int i = 0; i < 50 + 5 * game.advances; i++) game_order(&game, &inject);   /* many orders: pages that end in a package's noughts */
    played_phase(&game, game.advances);
    assert_true(game_advance(&game));
  }
  assert_true(noughts > 0);
  game_end(&game);
  scenario_free(s);
  folder_close(&folder);
}

static void a_changed_byte_is_noticed_or_means_nothing(void **unused) {
  (void)unused;
  Folder folder;
  size_t size, step = (size_t)times(211, 7);
  int refused = 0, tried = 0;
  folder_open(&folder);
  Scenario *s = played_scenario();
  char *bytes = whole_game(&folder, s, &size), *text = shown_whole(&folder);
  for (size_t at = 0; at < size; at += at < 200 ? 1 : step, tried++) {
    char was = bytes[at];
    bytes[at] = (char)(was ^ (tried % 3 ? 1 << tried % 8 : 0xFF));
    folder_write_beside(&folder, "", bytes, size);
    refused += !is_refused_or_whole(&folder, text);
    bytes[at] = was;
    assert_int_equal(folder_files(&folder), 1);
  }
  print_message("  %d of %d changed bytes refused\n", refused, tried);
  assert_true(refused > tried / 3);
  free(text);
  free(bytes);
  scenario_free(s);
  folder_close(&folder);
}

/* Every number and text that means something is under the seal, whatever table it is in. */
static void an_edit_is_noticed(void **unused) {
  (void)unused;
  static const char *const edits[] = {
    "UPDATE game SET value = 'tony' WHERE key = 'scenario'", "UPDATE source SET text = text || ' '", "DELETE FROM source WHERE ord = 1",
    "UPDATE seat SET party = 1 - party WHERE i = 2", "UPDATE field SET visible = 'all' WHERE name = 'misperception'",
    "UPDATE element SET declared = 255 WHERE name = 'grudge'", "UPDATE state SET digest = '0123456789abcdef' WHERE step = 2",
    "DELETE FROM state WHERE step = 3", "UPDATE entry SET amount = amount + 1 WHERE ord = 2", "DELETE FROM entry WHERE ord = 2",
    "UPDATE event SET seen_by = 255", "UPDATE turn_digest SET digest = '0123456789abcdef' WHERE turn = 1",
    "DELETE FROM seal WHERE step = (SELECT max(step) FROM seal)", "DELETE FROM seal", "INSERT INTO override VALUES (0, 'a', 'b')",
    "INSERT INTO turn_digest VALUES (99, 99, 'x')", "DROP TABLE turn_digest", "CREATE TABLE more(x)",
    "DROP TABLE entry; CREATE VIEW entry AS SELECT 0 AS step, 0 AS ord", "CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM entry; END",
  };
  Folder folder;
  size_t size;
  folder_open(&folder);
  Scenario *s = played_scenario();
  char *bytes = whole_game(&folder, s, &size), *text = shown_whole(&folder);
  for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
    FileFault fault;
    folder_write_beside(&folder, "", bytes, size);
    GameFile *file = file_connect(folder.game, &fault);
    assert_non_null(file);
    if (!file_run(file, edits[i], &fault)) fail_msg("%s: %s", edits[i], fault.text);
    game_file_close(file);
    if (is_refused_or_whole(&folder, text)) fail_msg("nobody noticed: %s", edits[i]);
  }
  free(text);
  free(bytes);
  scenario_free(s);
  folder_close(&folder);
}

static void other_files_are_told_apart(void **unused) {
  (void)unused;
  Folder folder;
  FileFault fault;
  size_t size;
  folder_open(&folder);
  assert_null(game_file_open(folder.game, &fault));
  assert_non_null(strstr(fault.text, "no such file"));
  assert_null(game_file_open(folder.path, &fault));
  assert_non_null(strstr(fault.text, "not an ordinary file"));
  assert_null(game_file_open("/dev/null", &fault));
  folder_write_beside(&folder, "", "This is a letter, and rather a long one for that matter.", 56);
  assert_null(game_file_open(folder.game, &fault));
  assert_non_null(strstr(fault.text, "not a game file"));
  folder_write_beside(&folder, "", "", 0);
  assert_null(game_file_open(folder.game, &fault));
  assert_non_null(strstr(fault.text, "not a game file"));

  Scenario *s = played_scenario();
  char *bytes = whole_game(&folder, s, &size);
  bytes[63] = FILE_FORMAT + 1;                            /* user_version */
  folder_write_beside(&folder, "", bytes, size);
  assert_null(game_file_open(folder.game, &fault));
  assert_non_null(strstr(fault.text, "format 2"));
  bytes[63] = FILE_FORMAT;
  bytes[68] = 'X';                                        /* application_id */
  folder_write_beside(&folder, "", bytes, size);
  assert_null(game_file_open(folder.game, &fault));
  assert_non_null(strstr(fault.text, "not a game file"));
  bytes[68] = 'S';
  bytes[18] = bytes[19] = 2;                              /* would be opened with a write-ahead log beside it */
  folder_write_beside(&folder, "", bytes, size);
  assert_null(game_file_open(folder.game, &fault));
  assert_int_equal(folder_files(&folder), 1);
  assert_false(fault.environment);
  free(bytes);
  scenario_free(s);
  folder_close(&folder);
}

/* In the child, whose files may not grow beyond `limit`: 0 created and played to the end, 1 creation failed, 2 a commit failed
 * and failed again, with the phases before intact; each with status 3's fault. */
static int played_under_limit(const Folder *folder, Scenario *s, rlim_t limit, volatile int *kept) {
  Game game;
  FileFault fault = {0};
  signal(SIGXFSZ, SIG_IGN);
  setrlimit(RLIMIT_FSIZE, &(struct rlimit){limit, limit});
  if (!game_start(&game, s, 5, NULL, true, true)) return 9;
  GameFile *file = game_file_create(folder->game, &game, NULL, 0, NULL, 0, &fault);
  if (!file) return game_end(&game), fault.environment ? 1 : 8;
  bool whole = played_in_file(file, &game, kept, &fault);
  bool fails_again = !whole && !game_file_commit(file, &game, &fault);
  game_file_close(file);
  game_end(&game);
  if (whole) return 0;
  return fault.environment && fails_again ? 2 : 7;
}

static void a_full_disk_loses_nothing(void **unused) {
  (void)unused;
  Scenario *s = played_scenario();
  Folder folder;
  size_t size;
  folder_open(&folder);
  free(whole_game(&folder, s, &size));
  folder_close(&folder);
  volatile int *kept = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  int outcomes[10] = {0};
  for (rlim_t limit = 0; limit < size + 8192; limit += 4096 + 512) {
    folder_open(&folder);
    *kept = 0;
    pid_t child = fork();
    if (child == 0) _exit(played_under_limit(&folder, s, limit, kept));
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    int outcome = WEXITSTATUS(status);
    assert_true(outcome <= 2);
    outcomes[outcome]++;
    if (outcome == 1) {
      assert_int_equal(folder_files(&folder), 0);         /* nothing half written */
    } else {
      assert_int_equal(folder_files(&folder), 1);
      file_holds(&folder, s, 5, *kept);                   /* and with room again it goes on */
    }
    folder_close(&folder);
  }
  print_message("  %d not created, %d stopped, %d whole\n", outcomes[1], outcomes[2], outcomes[0]);
  assert_true(outcomes[0] > 0 && outcomes[1] > 0 && outcomes[2] > 0);
  munmap((void *)kept, 4096);
  scenario_free(s);
}

/* A game that cannot be created leaves the one that was there. */
static void a_failed_creation_keeps_the_old_game(void **unused) {
  (void)unused;
  Scenario *s = played_scenario();
  Folder folder;
  size_t size, after;
  folder_open(&folder);
  char *bytes = whole_game(&folder, s, &size);
  int kept = 0;
  pid_t child = fork();
  if (child == 0) _exit(played_under_limit(&folder, s, 20000, &kept));
  int status;
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_int_equal(WEXITSTATUS(status), 1);
  char *again = folder_read(&folder, &after);
  assert_int_equal(size, after);
  assert_memory_equal(bytes, again, size);
  assert_int_equal(folder_files(&folder), 1);
  free(bytes);
  free(again);
  scenario_free(s);
  folder_close(&folder);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(kill_at_any_moment_loses_no_finished_phase),
    cmocka_unit_test(a_file_cut_short_is_refused),
    cmocka_unit_test(the_last_byte_counts),
    cmocka_unit_test(a_changed_byte_is_noticed_or_means_nothing),
    cmocka_unit_test(an_edit_is_noticed),
    cmocka_unit_test(other_files_are_told_apart),
    cmocka_unit_test(a_full_disk_loses_nothing),
    cmocka_unit_test(a_failed_creation_keeps_the_old_game),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
