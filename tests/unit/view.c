/* Views: a seat sees what the table of fields lets it see, and no bit of anything else. */
#include "support/tiny.h"

#include <stdlib.h>

typedef struct World { Scenario *scenario; GameState state; } World;

static void fill(GameState *state, unsigned char start) {
  unsigned char *bytes = (unsigned char *)state;
  for (size_t i = 0; i < sizeof *state; i++) bytes[i] = (unsigned char)(start + i * 37 + (i >> 8));
}

static int world_begin(void **at) {
  World *world = calloc(1, sizeof *world);
  if (!world) return -1;
  world->scenario = tiny_scenario();
  scenario_freeze(world->scenario);
  fill(&world->state, 1);
  *at = world;
  return 0;
}

static int world_end(void **at) {
  World *world = *at;
  scenario_free(world->scenario);
  free(world);
  return 0;
}

static unsigned char *element_at(GameState *state, const StateField *field, int row, int element) {
  return (unsigned char *)state + field->offset + (size_t)(row * field->count + element) * field->size;
}

#define FOR_EACH_ELEMENT(field, row, element) \
  int field_count; \
  const StateField *all_fields = state_fields(&field_count); \
  for (const StateField *field = all_fields; field < all_fields + field_count; field++) \
    for (int row = 0; row < field->rows; row++) \
      for (int element = 0; element < field->count; element++)

static void scrambling_a_hidden_element_changes_no_byte_of_a_view(void **at) {
  World *world = *at;
  for (int seat = 0; seat < MAX_SEATS; seat++) {
    View before, after;
    memset(&before, 0, sizeof before);
    memset(&after, 0, sizeof after);
    view_make(world->scenario, &world->state, seat, &before);
    GameState scrambled = world->state;
    FOR_EACH_ELEMENT(field, row, element) {
      bool shown = view_shows(world->scenario, seat, field, row, element);
      GameState one = world->state;
      for (int b = 0; b < field->size; b++) element_at(&one, field, row, element)[b] ^= 0xA5;
      view_make(world->scenario, &one, seat, &after);
      assert_int_equal(memcmp(&before, &after, sizeof before) == 0, !shown);
      if (!shown) memcpy(element_at(&scrambled, field, row, element), element_at(&one, field, row, element), field->size);
    }
    view_make(world->scenario, &scrambled, seat, &after);     /* all of them together */
    assert_memory_equal(&before, &after, sizeof before);
  }
}

static void what_is_shown_is_true_and_what_is_hidden_is_nought(void **at) {
  World *world = *at;
  for (int seat = 0; seat < MAX_SEATS; seat++) {
    View view;
    view_make(world->scenario, &world->state, seat, &view);
    assert_int_equal(view.seat, seat);
    FOR_EACH_ELEMENT(field, row, element) {
      int64_t truth = state_value(&world->state, field, row, element);
      bool shown = view_shows(world->scenario, seat, field, row, element);
      assert_int_equal(state_value(&view.seen, field, row, element), shown ? truth : 0);
    }
  }
}

static const StateField *field_named(const char *name) {
  int count;
  const StateField *fields = state_fields(&count);
  for (int i = 0; i < count; i++)
    if (strcmp(fields[i].name, name) == 0) return &fields[i];
  fail();
  return NULL;
}

/* Seats as a mask that see one element. */
static int seers(const World *world, const char *field, int row, int element) {
  int mask = 0;
  for (int seat = 0; seat < MAX_SEATS; seat++) mask |= view_shows(world->scenario, seat, field_named(field), row, element) << seat;
  return mask;
}

static void each_visibility_means_what_it_says(void **at) {
  const World *world = *at;
  enum { ALL_SEATS = (1 << MAX_SEATS) - 1, PARTY_SEATS = 1 << SEOUL | 1 << WASHINGTON };
  assert_int_equal(seers(world, "day", 0, 0), ALL_SEATS);
  assert_int_equal(seers(world, "term", 0, 0), ALL_SEATS);
  assert_int_equal(seers(world, "offer", PYONGYANG, 0), PARTY_SEATS);
  assert_int_equal(seers(world, "offer_blind", WASHINGTON, 0), 1 << WASHINGTON);
  assert_int_equal(seers(world, "capital", 0, BEIJING), 1 << BEIJING);
  assert_int_equal(seers(world, "report", SEOUL, 0), 1 << SEOUL);
  assert_int_equal(seers(world, "order_kind", PYONGYANG, 3), 1 << PYONGYANG);
  assert_int_equal(seers(world, "formation_place", 0, 0), 1 << WASHINGTON);
  assert_int_equal(seers(world, "formation_place", 0, 1), 1 << SEOUL);
  assert_int_equal(seers(world, "formation_shown", 0, 0), ALL_SEATS);
  assert_int_equal(seers(world, "track", 0, TRUST), ALL_SEATS);
  assert_int_equal(seers(world, "track_before", 0, DETERRENCE_SEEN), 1 << PYONGYANG);
  assert_int_equal(seers(world, "track", 0, GRUDGE), 0);
  assert_int_equal(seers(world, "variable_until", 0, 1), 1 << WASHINGTON);
  assert_int_equal(seers(world, "policy_turn", 0, OPEN_POLICY), ALL_SEATS);
  assert_int_equal(seers(world, "policy_count", 0, SECRET_POLICY), 1 << SEOUL);
  assert_int_equal(seers(world, "card_turn", 0, 0), 1 << SEOUL | 1 << PYONGYANG);
  assert_int_equal(seers(world, "last_turn", 0, 0), 0);
  assert_int_equal(seers(world, "mood", 0, 0), 0);
  assert_int_equal(seers(world, "pending_amount", 0, 0), 0);
}

static void what_nobody_declared_stays_closed(void **at) {
  const World *world = *at;
  assert_int_equal(seers(world, "track", 0, MAX_TRACKS - 1), 0);
  assert_int_equal(seers(world, "policy_count", 0, MAX_POLICIES - 1), 0);
  assert_int_equal(seers(world, "formation_stage", 0, MAX_FORMATIONS - 1), 0);
}

static void the_facilitator_sees_all_and_a_seat_that_is_none_sees_nothing(void **at) {
  World *world = *at;
  View view;
  view_make(world->scenario, &world->state, FACILITATOR, &view);
  assert_memory_equal(&view.seen, &world->state, sizeof world->state);
  assert_int_equal(view.seat, FACILITATOR);
  assert_true(view_shows(world->scenario, FACILITATOR, field_named("mood"), 0, 0));
  static const GameState nothing;
  view_make(world->scenario, &world->state, MAX_SEATS, &view);
  assert_memory_equal(&view.seen, &nothing, sizeof nothing);
  assert_false(view_shows(world->scenario, MAX_SEATS, field_named("day"), 0, 0));
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test_setup_teardown(scrambling_a_hidden_element_changes_no_byte_of_a_view, world_begin, world_end),
    cmocka_unit_test_setup_teardown(what_is_shown_is_true_and_what_is_hidden_is_nought, world_begin, world_end),
    cmocka_unit_test_setup_teardown(each_visibility_means_what_it_says, world_begin, world_end),
    cmocka_unit_test_setup_teardown(what_nobody_declared_stays_closed, world_begin, world_end),
    cmocka_unit_test_setup_teardown(the_facilitator_sees_all_and_a_seat_that_is_none_sees_nothing, world_begin, world_end),
  };
  return cmocka_run_group_tests_name("views", tests, NULL, NULL);
}
