/* A game kept in a file: one file and nothing beside it, the same bytes after closing and opening, replayed turn by turn, and
 * shown to each seat as far as it may see. Damage, murder and full disks are in game_file_damage.c. */
#include "session/game_file_parts.h"
#include "support/played.h"
#include "support/folder.h"
#include <jansson.h>
#include <sys/stat.h>

static const Override overrides[] = {{"exercise_tempo", "4"}, {"deterrence.lambda", "0.5"}};
static const SeatPlayer players[] = {{"seoul", "human"}, {"pyongyang", "opportunist_unseen"}};

static GameFile *created(const Folder *folder, const Game *game) {
  FileFault fault;
  GameFile *file = game_file_create(folder->game, game, overrides, 2, players, 2, &fault);
  if (!file) fail_msg("%s", fault.text);
  return file;
}

static GameFile *opened(const Folder *folder) {
  FileFault fault;
  GameFile *file = game_file_open(folder->game, &fault);
  if (!file) fail_msg("%s", fault.text);
  return file;
}

static void committed(GameFile *file, const Game *game) {
  FileFault fault;
  if (!game_file_commit(file, game, &fault)) fail_msg("%s", fault.text);
}

/* Plays some phases, each committed. */
static void played_on(GameFile *file, Game *game, int most, int luck) {
  for (; most > 0 && !game->state.over; most--, luck++) {
    played_phase(game, luck);
    assert_true(game_advance(game));
    committed(file, game);
  }
}

/* A whole game, played and committed from the first phase. */
static Scenario *whole_game(const Folder *folder, Game *game) {
  Scenario *s = played_scenario();
  assert_true(game_start(game, s, UINT64_MAX - 6, NULL, true, true));
  GameFile *file = created(folder, game);
  played_on(file, game, 1000, 0);
  game_file_close(file);
  return s;
}

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

static bool journals_equal(const Journal *a, const Journal *b) {
  return a->count == b->count && a->digests == b->digests && memcmp(a->entry, b->entry, (size_t)a->count * sizeof *a->entry) == 0 &&
         memcmp(a->digest, b->digest, (size_t)a->digests * sizeof *a->digest) == 0;
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

static void replay_gives_the_same_digests(void **unused) {
  (void)unused;
  Folder folder;
  Game game;
  FileFault fault;
  ReplayReport report;
  folder_open(&folder);
  Scenario *s = played_scenario();
  assert_true(game_start(&game, s, 11, NULL, true, true));
  GameFile *file = created(&folder, &game);
  for (int luck = 0; !game.state.over; luck++) {          /* after any phase, not at the end alone */
    played_on(file, &game, 1, luck);
    if (!game_file_replay(file, s, NULL, &report, &fault)) fail_msg("%s", fault.text);
    assert_int_equal(report.wrong_turn, 0);
    assert_int_equal(report.turns, game.journal.digests);
    assert_int_equal(report.orders, game.journal.count);
  }
  Journal journal;
  assert_true(game_file_journal(file, &journal, &fault));
  assert_true(journals_equal(&journal, &game.journal));
  free(journal.entry);
  free(journal.digest);
  game_file_close(file);
  game_end(&game);
  scenario_free(s);
  folder_close(&folder);
}

/* Changes the file as somebody would who knows how it is sealed. */
static void edited(const Folder *folder, const char *sql) {
  FileFault fault;
  GameFile *file = file_connect(folder->game, &fault);
  assert_non_null(file);
  if (!file_run(file, sql, &fault)) fail_msg("%s", fault.text);
  uint64_t seal;
  bool fine = seal_head(file, &seal, &fault);
  sqlite3_stmt *steps = statement_new(file, "SELECT step FROM seal ORDER BY step", &fault);
  sqlite3_stmt *put = statement_new(file, "UPDATE seal SET digest = ?2 WHERE step = ?1", &fault);
  while (row_next(file, steps, &fine, &fault)) {
    int step = sqlite3_column_int(steps, 0);
    assert_true(seal_step(file, step, &seal, &fault));
    assert_true(row_put(file, put, (Value[]){INT(step), TEXT(digest_text(seal).text)}, &fault));
  }
  assert_true(fine);
  sqlite3_finalize(steps);
  sqlite3_finalize(put);
  game_file_close(file);
}

static void replay_names_the_first_wrong_turn(void **unused) {
  (void)unused;
  static const struct { const char *sql; int turn; } cases[] = {
    {"UPDATE turn_digest SET digest = '0123456789abcdef' WHERE turn = 3", 3},
    {"UPDATE entry SET amount = amount - 700 WHERE turn = 2 AND kind = 11", 2},     /* ORDER_INJECT_TRACK */
    {"DELETE FROM entry WHERE turn = 3 AND kind = 5", 3},                           /* ORDER_POLICY */
    {"UPDATE entry SET seat = 2 WHERE turn = 4 AND phase = 1 AND seat = 1", 4},     /* no party: not legal any more */
    {"DELETE FROM turn_digest WHERE turn = 5", 5},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    Folder folder;
    Game game;
    FileFault fault;
    ReplayReport report;
    folder_open(&folder);
    Scenario *s = whole_game(&folder, &game);
    edited(&folder, cases[i].sql);
    GameFile *file = opened(&folder);
    if (!game_file_replay(file, s, NULL, &report, &fault)) fail_msg("%s", fault.text);
    assert_int_equal(report.wrong_turn, cases[i].turn);
    assert_true(report.expected != report.found);
    game_file_close(file);
    game_end(&game);
    scenario_free(s);
    folder_close(&folder);
  }
}

/* In a turn that has not ended there is no digest yet: the state itself is compared. */
static void replay_compares_an_unfinished_turn(void **unused) {
  (void)unused;
  Folder folder;
  Game game;
  FileFault fault;
  ReplayReport report;
  folder_open(&folder);
  Scenario *s = played_scenario();
  assert_true(game_start(&game, s, 11, NULL, true, true));
  GameFile *file = created(&folder, &game);
  played_on(file, &game, 1, 0);
  assert_int_equal(game.journal.digests, 0);
  game_file_close(file);
  edited(&folder, "UPDATE entry SET kind = 4 WHERE seat = 0");        /* ORDER_WALK */
  file = opened(&folder);
  assert_true(game_file_replay(file, s, NULL, &report, &fault));
  assert_int_equal(report.wrong_turn, 1);
  game_file_close(file);
  game_end(&game);
  scenario_free(s);
  folder_close(&folder);
}

static void another_rules_version_or_scenario_is_not_replayed(void **unused) {
  (void)unused;
  Folder folder;
  Game game, other;
  FileFault fault;
  ReplayReport report;
  folder_open(&folder);
  Scenario *s = whole_game(&folder, &game);
  GameFile *file = opened(&folder);
  s->fingerprint++;
  assert_false(game_file_replay(file, s, NULL, &report, &fault));
  assert_non_null(strstr(fault.text, "version of the scenario"));
  assert_false(game_file_resume(file, &other, s, NULL, &fault));
  assert_false(fault.environment);
  s->fingerprint--;
  game_file_close(file);

  edited(&folder, "UPDATE game SET value = value + 1 WHERE key = 'rules_version'");
  file = opened(&folder);
  assert_false(game_file_replay(file, s, NULL, &report, &fault));
  assert_non_null(strstr(fault.text, "rules version"));
  assert_false(fault.environment);
  char *text = game_file_show(file, 2, "seoul", &fault);  /* it is shown all the same */
  assert_non_null(text);
  free(text);
  game_file_close(file);
  game_end(&game);
  scenario_free(s);
  folder_close(&folder);
}

/* A file of a program with another layout of the state: the file's own table of fields is believed, not ours. */
static void another_layout_is_shown_by_its_own_table(void **unused) {
  (void)unused;
  Folder folder;
  Game game;
  FileFault fault;
  folder_open(&folder);
  Scenario *s = whole_game(&folder, &game);
  char sql[512];
  snprintf(sql, sizeof sql, "UPDATE game SET value = %d WHERE key = 'state_size'; UPDATE state SET bytes = x'00112233' || bytes;"
           "UPDATE field SET offset = offset + 4; UPDATE field SET name = 'confidence' WHERE name = 'track';"
           "UPDATE game SET value = 99 WHERE key = 'rules_version'", (int)sizeof(GameState) + 4);
  edited(&folder, sql);
  GameFile *file = opened(&folder);
  assert_true(game_file_info(file)->over);
  char *text = game_file_show(file, 0, NULL, &fault);
  if (!text) fail_msg("%s", fault.text);
  json_t *root = json_loads(text, 0, NULL);
  json_t *state = json_object_get(root, "state");
  assert_int_equal(json_integer_value(json_object_get(json_object_get(state, "confidence"), "trust")), game.state.track[TRUST]);
  assert_int_equal(json_integer_value(json_object_get(state, "reserves")), game.state.reserves);
  json_decref(root);
  free(text);
  game_file_close(file);

  edited(&folder, "UPDATE field SET rows = 4000 WHERE name = 'report'");      /* and checked before it is believed */
  file = opened(&folder);
  assert_null(game_file_show(file, 0, NULL, &fault));
  assert_non_null(strstr(fault.text, "damaged"));
  game_file_close(file);
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
    cmocka_unit_test(replay_gives_the_same_digests),
    cmocka_unit_test(replay_names_the_first_wrong_turn),
    cmocka_unit_test(replay_compares_an_unfinished_turn),
    cmocka_unit_test(another_rules_version_or_scenario_is_not_replayed),
    cmocka_unit_test(another_layout_is_shown_by_its_own_table),
    cmocka_unit_test(a_reader_does_not_spoil_a_commit),
    cmocka_unit_test(a_file_is_replaced_by_a_whole_one_only),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
