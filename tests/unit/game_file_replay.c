/* Playing a game file again: the same digests turn by turn, the first wrong turn named, and no replay with other rules, another
 * scenario or another layout, which are shown all the same. */
#include "support/kept.h"
#include <jansson.h>

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

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(replay_gives_the_same_digests),
    cmocka_unit_test(replay_names_the_first_wrong_turn),
    cmocka_unit_test(replay_compares_an_unfinished_turn),
    cmocka_unit_test(another_rules_version_or_scenario_is_not_replayed),
    cmocka_unit_test(another_layout_is_shown_by_its_own_table),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
