/* What a list has room for is never silently cut short: a scenario whose seats could have more orders to choose from than a
 * list holds is refused, and names of one kind in a game file's table of elements are all different. */
#include "support/kept.h"
#include "support/games.h"
#include "support/written.h"

enum { BASES = 18, UNITS = 20 };          /* 20 units x 17 other bases x 3 procedures, and 3 forecasts: 1,023 orders */

/* A scenario with so many policies of Washington's, and this said of where its first unit belongs. */
static char *crowded(int policies, const char *first) {
  char *text = malloc(64 * 1024), *at = text;
  assert_non_null(text);
  for (int i = 1; i < BASES; i++) at += sprintf(at, "place \"base_%d\" { latitude = 30, longitude = 130, theatre = \"strait\", base = true }\n", i);
  at += sprintf(at, "ladder \"peninsula\" { rungs = { { id = \"calm\" }, { id = \"war\" } } }\n");        /* all three can be foretold */
  at += sprintf(at, "place \"field\" { latitude = 31, longitude = 131, theatre = \"none\" }\n");
  for (int i = 0; i < UNITS; i++)
    at += sprintf(at, "formation \"unit_%d\" { owner = \"washington\", lift_class = \"air\", lift = 1, %s }\n", i, i ? "home = \"osan\"" : first);
  for (int i = 0; i < policies; i++) at += sprintf(at, "policy \"do_%d\" { seat = \"washington\", cost = 0 }\n", i);
  return text;
}

static void refused(int policies, const char *first, const char *pieces) {
  char *text = crowded(policies, first);
  written_wrong(text, 5 - WRITTEN_LINES, 1, pieces);    /* where Washington is declared */
  free(text);
}

static void orders_of_a_seat_fit_into_a_list(void **unused) {
  (void)unused;
  char *fits = crowded(1, "home = \"osan\"");
  Scenario *s = written_right(fits, NULL);
  int us = seat_find(s, "washington");
  assert_int_equal(orders_most(s, us), MAX_LEGAL);
  Game game;
  View view;
  static Order order[2 * MAX_LEGAL];
  assert_true(game_start(&game, s, 1, NULL, false, false));
  game.state.phase = PHASE_ORDERS;
  game.state.capital[us] = 10 * MILLI;
  game_view(&game, us, &view);
  assert_int_equal(orders_legal(s, &view, order, 2 * MAX_LEGAL), MAX_LEGAL);   /* all that could be, are */
  game_end(&game);
  scenario_free(s);
  free(fits);

  refused(2, "home = \"osan\"", "1025 orders|washington|at most 1024");
  refused(1, "home = \"osan\", start = \"field\"", "1027 orders|washington|at most 1024");      /* it stands where none can be sent: all bases are open to it */
  refused(1, "home = \"field\"", "1027 orders|washington|at most 1024");                         /* a home that is no base is one place more */
}

static void shipped_scenarios_stay_below(Playable *p) {
  for (int seat = 0; seat < p->scenario->seats; seat++) assert_in_range(orders_most(p->scenario, seat), 1, MAX_LEGAL);
  Luck luck = {3};
  Game game;
  static Order order[2 * MAX_LEGAL];
  assert_true(game_start(&game, p->scenario, 3, &p->hooks, false, false));
  while (!game.state.over && !game.failed) {
    for (int seat = 0; seat < p->scenario->seats; seat++) {
      View view;
      game_view(&game, seat, &view);
      int count = orders_legal(p->scenario, &view, order, 2 * MAX_LEGAL);
      if (game.state.phase == PHASE_ORDERS) assert_true(count <= orders_most(p->scenario, seat));
    }
    phase_at_random(&game, &luck, NULL);
  }
  game_end(&game);
}

static void no_order_is_left_out_in_shipped_games(void **unused) { (void)unused; for_every_game(shipped_scenarios_stay_below); }

static void names_differ(Playable *p) {
  Folder folder;
  Game game;
  FileFault fault;
  folder_open(&folder);
  assert_true(game_start(&game, p->scenario, 1, &p->hooks, true, true));
  game_file_close(created(&folder, &game));
  GameFile *file = file_connect(folder.game, &fault);
  assert_non_null(file);
  bool fine = true;
  sqlite3_stmt *rows = statement_new(file, "SELECT kind, name, count(*) FROM element GROUP BY kind, name HAVING count(*) > 1", &fault);
  while (row_next(file, rows, &fine, &fault)) fail_msg("%s \"%s\" stands in the table of elements %s times", column_string(rows, 0), column_string(rows, 1), column_string(rows, 2));
  sqlite3_finalize(rows);
  rows = statement_new(file, "SELECT count(DISTINCT kind) FROM element", &fault);
  assert_true(row_next(file, rows, &fine, &fault));
  assert_true(fine && column_number(rows, 0, 0, 1000, &fine) > 12);
  sqlite3_finalize(rows);
  game_file_close(file);
  game_end(&game);
  folder_close(&folder);
}

static void names_of_a_kind_are_all_different(void **unused) { (void)unused; for_every_game(names_differ); }

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(orders_of_a_seat_fit_into_a_list), cmocka_unit_test(no_order_is_left_out_in_shipped_games), cmocka_unit_test(names_of_a_kind_are_all_different),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
