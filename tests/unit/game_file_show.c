/* What a game file shows: to each seat what view_shows says, with the values of the state; events it saw, causes it may know;
 * nothing of the facilitator's. */
#include "session/game_file.h"
#include "support/folder.h"
#include "support/played.h"
#include <jansson.h>

typedef struct Shown { Folder folder; Scenario *scenario; Game game; GameFile *file; } Shown;

/* A game in its fourth turn, with the events of every kind of openness that the test wants. */
static void shown_open(Shown *shown) {
  FileFault fault;
  folder_open(&shown->folder);
  shown->scenario = played_scenario();
  Game *game = &shown->game;
  assert_true(game_start(game, shown->scenario, 42, NULL, true, true));
  static const SeatPlayer players[] = {{"pyongyang", "opportunist"}};
  static const Override overrides[] = {{"deterrence.lambda", "0.5"}};
  shown->file = game_file_create(shown->folder.game, game, overrides, 1, players, 1, &fault);
  if (!shown->file) fail_msg("%s", fault.text);
  for (int luck = 0; game->state.turn < 4; luck++) {
    int turn = game->state.turn;
    played_phase(game, luck);
    assert_true(game_advance(game));
    if (turn == 2 && game->state.turn == 3) {
      events_append(&game->events, &(Event){.message = MSG_NO_MEMORY, .turn = 3, .seen_by = 1 << SEOUL, .cause_seen_by = 1 << WASHINGTON,
                                            .cause = {CAUSE_POLICY, SEOUL, SECRET_POLICY}});
      events_append(&game->events, &(Event){.message = MSG_SEAT_MISSING, .turn = 3, .seen_by = 1 << WASHINGTON, .cause_seen_by = MASK_ALL,
                                            .cause = {CAUSE_CARD, 0xFF, 0}, .arg = {31337}});
    }
    assert_true(game_file_commit(shown->file, game, &fault));
  }
}

static void shown_close(Shown *shown) {
  game_file_close(shown->file);
  game_end(&shown->game);
  scenario_free(shown->scenario);
  folder_close(&shown->folder);
}

static json_t *show(Shown *shown, int turn, const char *seat) {
  FileFault fault;
  char *text = game_file_show(shown->file, turn, seat, &fault);
  if (!text) fail_msg("%s", fault.text);
  json_t *root = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
  assert_non_null(root);
  free(text);
  return root;
}

/* The name under which an element is shown: an axis with its seat. */
static const char *name_shown(const Scenario *s, StateIndex index, int element, char space[2 * MAX_ID + 2]) {
  if (index != INDEX_AXIS) return index_name(s, index, element);
  snprintf(space, 2 * MAX_ID + 2, "%s.%s", s->seat[s->axis[element].seat].name.id, s->axis[element].name.id);
  return space;
}

/* One value of the shown state, or NULL when it is not there. */
static json_t *value_shown(const Shown *shown, json_t *state, const StateField *f, int row, int element) {
  json_t *value = json_object_get(state, f->name);
  char space[2 * MAX_ID + 2];
  if (f->row_index != INDEX_ONE) value = json_object_get(value, index_name(shown->scenario, f->row_index, row));
  if (f->index != INDEX_ONE) value = json_object_get(value, name_shown(shown->scenario, f->index, element, space));
  return value;
}

static void value_is_right(const Shown *shown, const StateField *f, int row, int element, json_t *value) {
  int64_t expected = state_value(&shown->game.state, f, row, element);
  const Scenario *s = shown->scenario;
  if (json_is_integer(value)) {
    assert_int_equal(json_integer_value(value), expected);
    return;
  }
  const char *name = json_string_value(value);            /* a handle is shown as what it names */
  assert_non_null(name);
  if (strcmp(f->name, "phase") == 0) assert_string_equal(name, phases[expected].name);
  else if (strcmp(f->name, "term") == 0) assert_string_equal(name, s->clause[element].level[expected].name.id);
  else if (f->index == INDEX_LADDER) assert_string_equal(name, s->ladder[element].rung[expected].id);
  else assert_string_equal(name, s->place[expected].name.id);
}

static void a_seat_is_shown_what_its_view_shows(void **unused) {
  (void)unused;
  Shown shown;
  shown_open(&shown);
  const Scenario *s = shown.scenario;
  int count, hidden = 0, seen = 0;
  const StateField *field = state_fields(&count);
  for (int seat = 0; seat <= s->seats; seat++) {
    int viewer = seat < s->seats ? seat : FACILITATOR;
    json_t *root = show(&shown, 0, viewer == FACILITATOR ? NULL : s->seat[seat].name.id), *state = json_object_get(root, "state");
    for (const StateField *f = field; f < field + count; f++)
      for (int row = 0; row < f->rows; row++)
        for (int i = 0; i < f->count; i++) {
          bool used = row < index_used(s, f->row_index) && i < index_used(s, f->index);
          json_t *value = used ? value_shown(&shown, state, f, row, i) : NULL;
          if (!used) continue;
          if ((value != NULL) != view_shows(s, viewer, f, row, i)) fail_msg("%s[%d][%d] and seat %d", f->name, row, i, viewer);
          if (value) value_is_right(&shown, f, row, i, value);
          if (value) seen++;
          else hidden++;
        }
    assert_int_equal(json_object_size(json_object_get(state, "axis")), s->axes);       /* no two of a name */
    assert_int_equal(json_object_size(json_object_get(state, "track")), viewer == FACILITATOR ? 3 : viewer == PYONGYANG ? 2 : 1);
    json_decref(root);
  }
  assert_true(seen > 500 && hidden > 500);
  shown_close(&shown);
}

static json_t *event_find(json_t *root, const char *message) {
  size_t i;
  json_t *event;
  json_array_foreach(json_object_get(root, "events"), i, event)
    if (strcmp(json_string_value(json_object_get(event, "message")), message) == 0) return event;
  return NULL;
}

static void a_seat_is_told_what_it_saw_with_causes_it_may_know(void **unused) {
  (void)unused;
  Shown shown;
  shown_open(&shown);
  json_t *seoul = show(&shown, 3, "seoul"), *washington = show(&shown, 3, "washington"), *all = show(&shown, 3, NULL);
  assert_non_null(event_find(seoul, "MSG_NO_MEMORY"));
  assert_null(json_object_get(event_find(seoul, "MSG_NO_MEMORY"), "cause"));
  assert_null(event_find(seoul, "MSG_SEAT_MISSING"));
  assert_null(event_find(washington, "MSG_NO_MEMORY"));
  json_t *theirs = event_find(washington, "MSG_SEAT_MISSING"), *everything = event_find(all, "MSG_NO_MEMORY");
  assert_string_equal(json_string_value(json_object_get(json_object_get(theirs, "cause"), "name")), "satellite_launch");
  assert_non_null(strstr(json_string_value(json_object_get(theirs, "text")), "31,337"));
  assert_null(json_object_get(theirs, "args"));
  assert_string_equal(json_string_value(json_object_get(json_object_get(everything, "cause"), "name")), "hedge");
  assert_string_equal(json_string_value(json_object_get(json_object_get(everything, "cause"), "seat")), "seoul");
  assert_non_null(json_object_get(everything, "args"));
  json_decref(seoul);
  json_decref(washington);
  json_decref(all);
  shown_close(&shown);
}

/* Every event is told in exactly one turn, and no turn tells what came after its state. */
static void turns_share_out_the_events(void **unused) {
  (void)unused;
  Shown shown;
  shown_open(&shown);
  int told = 0;
  for (int turn = 1; turn <= 4; turn++) {
    json_t *root = show(&shown, turn, NULL), *event;
    size_t i;
    assert_int_equal(json_integer_value(json_object_get(root, "turn")), turn);
    assert_int_equal(json_integer_value(json_object_get(json_object_get(root, "state"), "turn")), turn);
    json_array_foreach(json_object_get(root, "events"), i, event) {
      int of = (int)json_integer_value(json_object_get(event, "turn"));
      assert_true(of == turn || of == turn - 1);
      told++;
    }
    json_decref(root);
  }
  assert_int_equal(told, shown.game.events.count);
  shown_close(&shown);
}

static void a_seat_gets_nothing_of_the_facilitators(void **unused) {
  (void)unused;
  Shown shown;
  FileFault fault;
  shown_open(&shown);
  char *text = game_file_show(shown.file, 0, "seoul", &fault), *all = game_file_show(shown.file, 0, NULL, &fault);
  char *again = game_file_show(shown.file, 0, NULL, &fault);
  static const char *const secrets[] = {"\"seed\"", "\"fingerprint\"", "opportunist", "deterrence.lambda", "\"misperception\"", "\"last_turn\""};
  for (size_t i = 0; i < sizeof secrets / sizeof *secrets; i++) assert_null(strstr(text, secrets[i]));
  for (size_t i = 0; i < sizeof secrets / sizeof *secrets; i++) assert_non_null(strstr(all, secrets[i]));
  assert_string_equal(all, again);
  assert_memory_equal(all, "{\n  \"game\": {\n    \"scenario\": \"tiny\",", 36);
  assert_non_null(strstr(text, "\"date\": \"2025-"));
  assert_non_null(strstr(text, "\"seat\": \"seoul\""));
  assert_non_null(strstr(all, "\"seat\": \"facilitator\""));
  free(text);
  free(all);
  free(again);
  shown_close(&shown);
}

static void an_unknown_turn_or_seat_is_answered(void **unused) {
  (void)unused;
  Shown shown;
  FileFault fault;
  shown_open(&shown);
  assert_null(game_file_show(shown.file, 5, NULL, &fault));
  assert_non_null(strstr(fault.text, "5"));
  assert_non_null(strstr(fault.text, "4"));
  assert_null(game_file_show(shown.file, -1, NULL, &fault));
  assert_null(game_file_show(shown.file, 0, "nowhere", &fault));
  assert_non_null(strstr(fault.text, "seoul, washington, pyongyang, beijing"));
  assert_false(fault.environment);
  shown_close(&shown);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(a_seat_is_shown_what_its_view_shows),
    cmocka_unit_test(a_seat_is_told_what_it_saw_with_causes_it_may_know),
    cmocka_unit_test(turns_share_out_the_events),
    cmocka_unit_test(a_seat_gets_nothing_of_the_facilitators),
    cmocka_unit_test(an_unknown_turn_or_seat_is_answered),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
