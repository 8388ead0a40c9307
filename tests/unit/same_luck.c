/* The same luck: a policy that nobody plays, wherever it is declared, changes no draw of the world and no choice of a player.
 * The scenario is loaded twice from its own sources, the second time with one more policy; both games are told in words and
 * compared line by line, and all state that is not about policies is compared field by field. */
#include "support/games.h"

static const char stranger[] =
  "policy \"aa_never_played\" { seat = \"seoul\", title = \"Never played\", cost = 1, needs = { turn = { min = 1000 } }, "
  "effects = { { capital = \"seoul\", add = 1, delay = 3 } } }\n";

/* The scenario's sources, with the stranger before or after the main file. */
static void open_with_stranger(Playable *p, const Scenario *original, bool first) {
  static SourceFile source[MAX_SOURCES];
  char *text = NULL;
  memcpy(source, original->source, sizeof source);
  for (int i = 0; i < original->sources; i++) {
    if (strcmp(source[i].path, "scenario.lua")) continue;
    size_t length = source[i].length + sizeof stranger;
    text = calloc(length + 2, 1);
    assert_non_null(text);
    if (first) snprintf(text, length + 2, "%s%.*s", stranger, (int)source[i].length, source[i].text);
    else snprintf(text, length + 2, "%.*s\n%s", (int)source[i].length, source[i].text, stranger);
    source[i].text = text;
    source[i].length = strlen(text);
  }
  assert_non_null(text);
  playable_of_request(p, &(LoadRequest){ .source = source, .sources = original->sources,
    .preset = original->presets_list[original->preset].name.id });
  free(text);
  assert_int_equal(p->scenario->policies, original->policies + 1);
  assert_true(p->scenario->fingerprint != original->fingerprint);
}

static void same_words(const Scenario *a, const Event *x, const Scenario *b, const Event *y) {
  char first[1024], second[1024];
  assert_int_equal(x->message, y->message);
  assert_int_equal(x->turn, y->turn);
  assert_int_equal(x->cause.kind, y->cause.kind);
  message_format(first, sizeof first, a, (MessageId)x->message, x->arg, NULL);
  message_format(second, sizeof second, b, (MessageId)y->message, y->arg, NULL);
  assert_string_equal(first, second);
}

/* Handles of policies shift with a declaration before them; everything else must be equal. */
static bool speaks_of_policies(const StateField *field) {
  return field->index == INDEX_POLICY || !strcmp(field->name, "pending_cause") || !strcmp(field->name, "order_subject");
}

static void games_are_equal(Playable *a, Playable *b, uint64_t seed, bool at_random) {
  Game first, second;
  int count;
  const StateField *fields = state_fields(&count);
  for (int seat = 0; at_random && seat < a->scenario->seats; seat++)
    a->player[seat] = b->player[seat] = (Player){ .kind = PLAYER_RANDOM, .persona = NO_HANDLE };
  assert_true(game_start(&first, a->scenario, seed, &a->hooks, true, false));
  assert_true(game_start(&second, b->scenario, seed, &b->hooks, true, false));
  assert_true(players_run(&first, a->player, a->machines));
  assert_true(players_run(&second, b->player, b->machines));
  for (int i = 0; i < first.events.count && i < second.events.count; i++)
    same_words(a->scenario, &first.events.event[i], b->scenario, &second.events.event[i]);
  assert_int_equal(first.events.count, second.events.count);
  for (int i = 0; i < count; i++) {
    if (speaks_of_policies(&fields[i])) continue;
    for (int row = 0; row < fields[i].rows; row++)
      for (int element = 0; element < fields[i].count; element++)
        if (state_value(&first.state, &fields[i], row, element) != state_value(&second.state, &fields[i], row, element))
          fail_msg("%s[%d][%d] differs", fields[i].name, row, element);
  }
  game_end(&first);
  game_end(&second);
}

static void an_unplayed_policy_changes_nothing(Playable *p) {
  for (int where = 0; where < 2; where++) {
    Playable other;
    open_with_stranger(&other, p->scenario, where);
    Player player[MAX_SEATS];
    memcpy(player, p->player, sizeof player);
    for (uint64_t seed = 1; seed <= (uint64_t)times(6, 100); seed++) games_are_equal(p, &other, seed, false);
    for (uint64_t seed = 1; seed <= (uint64_t)times(6, 100); seed++) games_are_equal(p, &other, seed, true);
    memcpy(p->player, player, sizeof player);
    playable_close(&other);
  }
}

static void test_an_unplayed_policy_changes_nothing(void **unused) { (void)unused; for_every_game(an_unplayed_policy_changes_nothing); }

int main(void) {
  const struct CMUnitTest tests[] = { cmocka_unit_test(test_an_unplayed_policy_changes_nothing) };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
