/* A game kept in a file: one file and nothing beside it, the same bytes after closing and opening, whoever reads or writes
 * meanwhile. Replay is in game_file_replay.c, showing in game_file_show.c, damage in game_file_damage.c. */
#include "support/kept.h"
#include <sys/stat.h>

static void is_one_file_that_says_what_it_is(void **unused) {
  (void)unused;
  Folder folder;
  Game game;
  folder_open(&folder);
  Scenario *s = whole_game(&folder, &game);
  assert_int_equal(folder_files(&folder), 1);
  GameFile *file = opened(&folder);
  const GameInfo *info = game_file_info(file);
  assert_string_equal(info->scenario, "tiny");
  assert_string_equal(info->preset, "class");
  assert_int_equal(info->rules_version, RULES_VERSION);
  assert_true(info->seed == UINT64_MAX - 6);
  assert_true(info->fingerprint == s->fingerprint);
  assert_int_equal(info->turns, PLAYED_TURNS);
  assert_true(info->over);

  const SourceFile *source;
  const Override *override;
  const SeatPlayer *player;
  assert_int_equal(game_file_sources(file, &source), 2);
  assert_string_equal(source[0].path, "scenario.lua");
  assert_int_equal(source[0].length, s->source[0].length);
  assert_memory_equal(source[0].text, s->source[0].text, s->source[0].length);
  assert_false(source[0].library);
  assert_true(source[1].library);
  assert_int_equal(game_file_overrides(file, &override), 2);
  assert_string_equal(override[1].name, "deterrence.lambda");
  assert_string_equal(override[1].value, "0.5");
  assert_int_equal(game_file_players(file, &player), 2);
  assert_string_equal(player[1].seat, "pyongyang");
  game_file_close(file);

  unsigned char header[72];
  FILE *in = fopen(folder.game, "rb");
  assert_non_null(in);
  assert_int_equal(fread(header, 1, sizeof header, in), sizeof header);
  fclose(in);
  assert_memory_equal(header + 60, "\0\0\0\1", 4);                    /* user_version */
  assert_memory_equal(header + 68, "STRT", 4);                        /* application_id */
  game_end(&game);
  scenario_free(s);
  folder_close(&folder);
}

static void opening_and_showing_writes_nothing(void **unused) {
  (void)unused;
  Folder folder;
  Game game;
  FileFault fault;
  folder_open(&folder);
  Scenario *s = whole_game(&folder, &game);
  size_t size, again;
  char *before = folder_read(&folder, &size);
  GameFile *file = opened(&folder);
  char *text = game_file_show(file, 0, NULL, &fault);
  ReplayReport report;
  assert_true(game_file_replay(file, s, NULL, &report, &fault));
  game_file_close(file);
  char *after = folder_read(&folder, &again);
  assert_int_equal(size, again);
  assert_memory_equal(before, after, size);
  free(text);
  free(before);
  free(after);
  game_end(&game);
  scenario_free(s);
  folder_close(&folder);
}

/* At every phase the game is left and taken up again; it ends as if it had never been left. */
static void a_resumed_game_goes_on_as_if_never_left(void **unused) {
  (void)unused;
  Folder folder;
  Game through, left;
  FileFault fault;
  folder_open(&folder);
  Scenario *s = played_scenario();
  assert_true(game_start(&through, s, 11, NULL, true, true));
  assert_true(game_start(&left, s, 11, NULL, true, true));
  game_file_close(created(&folder, &left));
  for (int luck = 0; !through.state.over; luck++) {
    game_end(&left);
    GameFile *file = opened(&folder);
    if (!game_file_resume(file, &left, s, NULL, &fault)) fail_msg("%s", fault.text);
    assert_memory_equal(&left.state, &through.state, sizeof left.state);
    assert_int_equal(left.phase_events, through.phase_events);
    played_phase(&left, luck);
    assert_true(game_advance(&left));
    committed(file, &left);
    game_file_close(file);
    played_phase(&through, luck);
    assert_true(game_advance(&through));
    assert_memory_equal(&left.state, &through.state, sizeof left.state);
  }
  assert_true(journals_equal(&left.journal, &through.journal));
  assert_int_equal(left.events.count, through.events.count);
  assert_memory_equal(left.events.event, through.events.event, (size_t)left.events.count * sizeof(Event));
  game_end(&left);
  game_end(&through);
  scenario_free(s);
  folder_close(&folder);
}

/* What was ordered in a phase that has not ended is not in the file: it can still be taken back. */
static void a_commit_holds_finished_phases_only(void **unused) {
  (void)unused;
  Folder folder;
  Game game, again;
  FileFault fault;
  folder_open(&folder);
  Scenario *s = played_scenario();
  assert_true(game_start(&game, s, 11, NULL, true, true));
  GameFile *file = created(&folder, &game);
  played_on(file, &game, 2, 0);
  GameState finished = game.state;
  int entries = game.journal.count;
  Order inject = {.kind = ORDER_INJECT_TRACK, .seat = FACILITATOR, .subject = TRUST, .amount = 1500};
  assert_int_equal(game_order(&game, &inject).message, MSG_NONE);
  committed(file, &game);
  game_file_close(file);
  file = opened(&folder);
  assert_true(game_file_resume(file, &again, s, NULL, &fault));
  assert_memory_equal(&again.state, &finished, sizeof finished);
  assert_int_equal(again.journal.count, entries);
  game_file_close(file);
  game_end(&again);

  file = created(&folder, &game);                         /* and so it is in a file made in the middle of a phase */
  assert_true(game_file_resume(file, &again, s, NULL, &fault));
  assert_memory_equal(&again.state, &finished, sizeof finished);
  assert_int_equal(again.journal.count, entries);
  game_file_close(file);
  game_end(&again);
  game_end(&game);
  scenario_free(s);
  folder_close(&folder);
}

/* Somebody reads while the game goes on: the commit waits, then says so, and loses nothing. */
static void a_reader_does_not_spoil_a_commit(void **unused) {
  (void)unused;
  Folder folder;
  Game game;
  FileFault fault;
  folder_open(&folder);
  Scenario *s = played_scenario();
  assert_true(game_start(&game, s, 11, NULL, true, true));
  GameFile *file = created(&folder, &game), *reader = opened(&folder);
  assert_true(file_run(reader, "BEGIN; SELECT * FROM state", &fault));
  sqlite3_busy_timeout(file->db, 10);
  played_phase(&game, 0);
  assert_true(game_advance(&game));
  assert_false(game_file_commit(file, &game, &fault));
  assert_true(fault.environment);
  assert_non_null(strstr(fault.text, "in use"));
  char *text = game_file_show(reader, 0, NULL, &fault);
  assert_non_null(text);
  free(text);
  assert_true(file_run(reader, "COMMIT", &fault));
  game_file_close(reader);
  played_phase(&game, 1);
  assert_true(game_advance(&game));
  committed(file, &game);                                 /* both phases at once */
  ReplayReport report;
  assert_true(game_file_replay(file, s, NULL, &report, &fault));
  assert_int_equal(report.wrong_turn, 0);
  assert_int_equal(report.orders, game.journal.count);
  game_file_close(file);
  game_file_close(opened(&folder));
  game_end(&game);
  scenario_free(s);
  folder_close(&folder);
}

/* Two programs go on with the same game: the second to write is told so, and the first one's phases stay. */
static void two_games_do_not_mix_in_one_file(void **unused) {
  (void)unused;
  Folder folder;
  Game first, second;
  FileFault fault;
  folder_open(&folder);
  Scenario *s = played_scenario();
  assert_true(game_start(&first, s, 11, NULL, true, true));
  assert_true(game_start(&second, s, 11, NULL, true, true));
  GameFile *a = created(&folder, &first), *b = opened(&folder);
  played_on(a, &first, 1, 0);
  for (int luck = 1; luck < 3; luck++) {
    played_phase(&second, luck);
    assert_true(game_advance(&second));
    assert_false(game_file_commit(b, &second, &fault));
    assert_non_null(strstr(fault.text, "another program"));
  }
  game_file_close(b);
  played_on(a, &first, 1000, 1);
  ReplayReport report;
  assert_true(game_file_replay(a, s, NULL, &report, &fault));
  assert_int_equal(report.wrong_turn, 0);
  game_file_close(a);
  game_file_close(opened(&folder));
  game_end(&first);
  game_end(&second);
  scenario_free(s);
  folder_close(&folder);
}

static void a_file_is_replaced_by_a_whole_one_only(void **unused) {
  (void)unused;
  Folder folder;
  Game game, bare;
  FileFault fault;
  folder_open(&folder);
  Scenario *s = whole_game(&folder, &game);
  assert_true(game_start(&bare, s, 1, NULL, false, false));
  assert_null(game_file_create(folder.game, &bare, NULL, 0, NULL, 0, &fault));
  assert_null(game_file_create("/dev/null", &game, NULL, 0, NULL, 0, &fault));
  assert_non_null(strstr(fault.text, "/dev/null"));
  assert_null(game_file_create(folder.path, &game, NULL, 0, NULL, 0, &fault));
  assert_null(game_file_create("no-such-folder/x.straits", &game, NULL, 0, NULL, 0, &fault));
  assert_non_null(strstr(fault.text, "no-such-folder"));
  assert_true(fault.environment);
  struct stat device;
  assert_int_equal(stat("/dev/null", &device), 0);
  assert_true(S_ISCHR(device.st_mode));
  assert_int_equal(folder_files(&folder), 1);
  game_file_close(opened(&folder));

  folder_write_beside(&folder, "-journal", "left by a game that is no more", 30);
  game_file_close(created(&folder, &game));               /* it must not be played into the new game */
  assert_int_equal(folder_files(&folder), 1);
  game_file_close(opened(&folder));
  game_end(&bare);
  game_end(&game);
  scenario_free(s);
  folder_close(&folder);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(is_one_file_that_says_what_it_is),
    cmocka_unit_test(opening_and_showing_writes_nothing),
    cmocka_unit_test(a_resumed_game_goes_on_as_if_never_left),
    cmocka_unit_test(a_commit_holds_finished_phases_only),
    cmocka_unit_test(a_reader_does_not_spoil_a_commit),
    cmocka_unit_test(two_games_do_not_mix_in_one_file),
    cmocka_unit_test(a_file_is_replaced_by_a_whole_one_only),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
