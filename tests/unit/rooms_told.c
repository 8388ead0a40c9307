/* What the manual says of rooms: a text for each, names that the rules know, and "in every game" just where a room speaks in a scenario that
 * declares nothing of theirs. Reads and moves are held against the sources by tests/support/rooms.py. */
#include "author/rooms_told.h"
#include "rules/rules.h"
#include "session/session.h"
#include "support/written.h"

static const KnownName *known_by_name(const char *word, size_t length) {
  for (int f = 0; f < known_families_count; f++)
    for (int i = 0; i < known_families[f].count; i++)
      if (strlen(known_families[f].name[i].name) == length && memcmp(known_families[f].name[i].name, word, length) == 0) return &known_families[f].name[i];
  return NULL;
}

static void assert_names(const char *words) {
  for (const char *at = words; *at; at += strcspn(at, " "), at += *at == ' ')
    if (!known_by_name(at, strcspn(at, " "))) fail_msg("the rules know no '%s'", at);
}

static void test_each_room_has_its_text_and_known_names(void **unused) {
  (void)unused;
  for (int i = 0; i < rules_rooms(); i++) {
    const RoomTold *told = room_told(i);
    if (!told->does || strlen(told->does) < 20) fail_msg("room %s has no text", room_name(i));
    assert_true(!told->wakes || strncmp(told->wakes, "when ", 5) == 0);
    assert_names(told->reads);
    assert_names(told->moves);
  }
}

static void test_each_known_name_is_told_and_means_one_thing(void **unused) {
  (void)unused;
  for (int f = 0; f < known_families_count; f++)
    for (int i = 0; i < known_families[f].count; i++) {
      const KnownName *name = &known_families[f].name[i];
      assert_true(strlen(name->doc) > 3);
      assert_ptr_equal(known_by_name(name->name, strlen(name->name)), name);
    }
}

/* --- which rooms speak --- */

typedef struct Ear { Game game; int room, heard; bool spoke[64]; } Ear;

static void room_begins(void *self, int room) {
  Ear *ear = self;
  if (ear->room >= 0 && ear->game.events.count > ear->heard) ear->spoke[ear->room] = true;
  ear->room = room;
  ear->heard = ear->game.events.count;
}

static void games_hear(Ear *ear, const char *text) {
  Mistakes mistakes = { 0 };
  SourceFile file = { .path = "scenario.lua", .text = text, .length = strlen(text) };
  Scenario *s = scenario_load(&(LoadRequest){ .source = &file, .sources = 1 }, &mistakes);
  if (!s) mistakes_print(&mistakes, stderr);
  assert_non_null(s);
  for (uint64_t seed = 1; seed <= 20; seed++) {
    RulesHooks hooks = { .room = room_begins, .self = ear };
    memset(&ear->game, 0, sizeof ear->game);
    ear->room = -1;
    assert_true(game_start(&ear->game, s, seed, &hooks, true, false));
    while (!ear->game.state.over) {
      for (int seat = 0; seat < s->seats; seat++) game_hand_in(&ear->game, seat);
      assert_true(game_advance(&ear->game));
    }
    game_end(&ear->game);
  }
  scenario_free(s);
}

#define BARE \
  "scenario \"bare\" { format = 2, first_day = \"2025-08-25\" }\n" \
  "preset \"long\" { turns = 30 }\n" \
  "seat \"north\" { party = true }\n" \
  "seat \"south\" { party = true }\n" \
  "track \"calm\" { }\n" \
  "axis \"north.calm\" { tracks = { calm = 1 } }\n"

static void test_in_every_game_is_said_of_the_rooms_that_speak_in_a_bare_one(void **unused) {
  (void)unused;
  static Ear ear;
  games_hear(&ear, BARE);
  for (int i = 0; i < rules_rooms(); i++)
    if (ear.spoke[i] != (room_told(i)->wakes == NULL)) fail_msg("room %s %s in a scenario without names that the rules know", room_name(i), ear.spoke[i] ? "speaks" : "is silent");
}

static void test_washington_and_a_track_wake_volatility_and_the_name_alone_does_not(void **unused) {
  (void)unused;
  static Ear bare, ear;
  games_hear(&bare, BARE "seat \"washington\" { }\n");
  assert_false(bare.spoke[room_find("volatility")]);
  games_hear(&ear, BARE "seat \"washington\" { }\ntrack \"trust\" { }\n");
  assert_true(ear.spoke[room_find("volatility")]);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_each_room_has_its_text_and_known_names),
    cmocka_unit_test(test_each_known_name_is_told_and_means_one_thing),
    cmocka_unit_test(test_in_every_game_is_said_of_the_rooms_that_speak_in_a_bare_one),
    cmocka_unit_test(test_washington_and_a_track_wake_volatility_and_the_name_alone_does_not),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
