/* The table of the state's fields covers every byte once, reads what the struct holds, and the digest hangs on every byte. */
#include "core/event.h"
#include "core/state.h"

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

static void the_table_covers_every_byte_once_and_in_order(void **state) {
  (void)state;
  int count;
  const StateField *fields = state_fields(&count);
  size_t end = 0;
  for (int i = 0; i < count; i++) {
    assert_int_equal(fields[i].offset, end);
    assert_int_equal(fields[i].offset % fields[i].size, 0);
    end += (size_t)fields[i].size * fields[i].rows * fields[i].count;
    assert_in_range(fields[i].visible, SEE_ALL, SEE_NONE);
    assert_true(fields[i].doc[0] != '\0');
    for (int j = 0; j < i; j++) assert_string_not_equal(fields[i].name, fields[j].name);
  }
  assert_int_equal(end, sizeof(GameState));
  assert_true(sizeof(GameState) <= 16384);
}

/* A rule for SEAT fields needs seats, for OWNER fields formations, for DECLARED fields something a scenario declares. */
static void each_visibility_stands_where_it_means_something(void **state) {
  (void)state;
  int count;
  const StateField *fields = state_fields(&count);
  for (const StateField *f = fields; f < fields + count; f++) {
    if (f->visible == SEE_SEAT) assert_true(f->row_index == INDEX_SEAT || f->index == INDEX_SEAT);
    if (f->visible == SEE_OWNER) assert_int_equal(f->index, INDEX_FORMATION);
    if (f->visible == SEE_DECLARED)
      assert_true(f->index == INDEX_TRACK || f->index == INDEX_VARIABLE || f->index == INDEX_POLICY || f->index == INDEX_CARD);
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

static void values_are_read_with_their_sign_and_place(void **state) {
  (void)state;
  GameState *s = calloc(1, sizeof *s);
  assert_non_null(s);
  s->track[3] = -1234567;
  s->report[2][1] = -1;
  s->order_target[5][7] = 65535;
  s->offer[1][4] = 200;
  s->turn = 40000;
  assert_int_equal(state_value(s, field_named("track"), 0, 3), -1234567);
  assert_int_equal(state_value(s, field_named("track"), 0, 4), 0);
  assert_int_equal(state_value(s, field_named("report"), 2, 1), -1);
  assert_int_equal(state_value(s, field_named("report"), 1, 2), 0);
  assert_int_equal(state_value(s, field_named("order_target"), 5, 7), 65535);
  assert_int_equal(state_value(s, field_named("offer"), 1, 4), 200);
  assert_int_equal(state_value(s, field_named("turn"), 0, 0), 40000);
  free(s);
}

static void every_byte_changes_the_digest(void **state) {
  (void)state;
  GameState *s = calloc(1, sizeof *s);
  assert_non_null(s);
  uint64_t before = state_digest(s);
  for (size_t i = 0; i < sizeof *s; i++) {
    ((unsigned char *)s)[i] ^= 1;
    assert_true(state_digest(s) != before);
    ((unsigned char *)s)[i] ^= 1;
  }
  assert_true(state_digest(s) == before);
  free(s);
}

static void events_are_kept_in_order_and_cleared(void **state) {
  (void)state;
  EventList list = {0};
  for (int i = 0; i < 1000; i++) events_append(&list, &(Event){.turn = (uint16_t)i});
  assert_int_equal(list.count, 1000);
  assert_false(list.failed);
  for (int i = 0; i < 1000; i++) assert_int_equal(list.event[i].turn, i);
  int capacity = list.capacity;
  events_clear(&list);
  assert_int_equal(list.count, 0);
  assert_int_equal(list.capacity, capacity);
  list.failed = true;
  events_append(&list, &(Event){0});
  assert_int_equal(list.count, 0);
  events_free(&list);
  assert_null(list.event);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(the_table_covers_every_byte_once_and_in_order),
    cmocka_unit_test(each_visibility_stands_where_it_means_something),
    cmocka_unit_test(values_are_read_with_their_sign_and_place),
    cmocka_unit_test(every_byte_changes_the_digest),
    cmocka_unit_test(events_are_kept_in_order_and_cleared),
  };
  return cmocka_run_group_tests_name("state", tests, NULL, NULL);
}
