/* The strip of what changed: once a turn for a seat, few steps, on and back by key and by click, gone with the phase; the map's plates
 * keep out of it. */
#include "support/table_screen.h"

static bool third_turn(const GameState *state) { return state->turn == 3; }
static bool fourth_turn(const GameState *state) { return state->turn == 4; }

static Stage *open_at_turn(bool (*turn)(const GameState *state)) {
  CoastFault fault;
  Stage *stage = stage_open(7, screen_table);
  stage->coast = coast_load(SOURCE_DIR "/assets/map/coast.txt", &fault);
  assert_non_null(stage->coast);
  stage->style.still = true;
  stage->state.screen = SCREEN_TABLE;
  stage->state.step = -1;
  stage_play(stage, turn);
  stage_look(stage, 0);
  changes_begin(&stage->state, &stage->maker.sight);
  stage_frame(stage);
  return stage;
}

static void shut(Stage *stage) {
  coast_free(stage->coast);
  stage_close(stage);
}

static void the_strip_goes_on_and_back_and_ends(void **unused) {
  (void)unused;
  for (int by_hand = 0; by_hand < 2; by_hand++) {
    Stage *stage = open_at_turn(third_turn);
    int most = 0, back = 0, on = 1, end = 2;
    assert_int_equal(stage->state.step, 0);
    assert_true(stage_says(stage, "What changed in turn 2: 1 of "));
    if (by_hand) stage_click(stage, "change", (uint32_t)on);
    else stage_key(stage, KEY_ENTER);
    assert_int_equal(stage->state.step, 1);
    if (by_hand) stage_click(stage, "change", (uint32_t)back);
    else stage_key(stage, KEY_BACKSPACE);
    assert_int_equal(stage->state.step, 0);
    stage_key(stage, KEY_BACKSPACE);                                    /* there is nothing before the first */
    assert_int_equal(stage->state.step, 0);
    while (stage->state.step >= 0 && most < 20) {
      most = stage->state.step + 1;
      if (by_hand) stage_click(stage, "change", (uint32_t)on);
      else stage_key(stage, KEY_ENTER);
    }
    assert_in_range(most, 2, 9);
    changes_begin(&stage->state, &stage->maker.sight);                  /* once a turn */
    assert_int_equal(stage->state.step, -1);
    stage->state.stepped[0] = 0;
    changes_begin(&stage->state, &stage->maker.sight);
    stage_frame(stage);
    if (by_hand) stage_click(stage, "change", (uint32_t)end);
    else stage_key(stage, KEY_ESCAPE);
    assert_int_equal(stage->state.step, -1);
    assert_false(stage_shows(stage, "changes", 0));
    shut(stage);
  }
}

static void the_strip_ends_with_its_phase(void **unused) {
  (void)unused;
  Stage *stage = open_at_turn(third_turn);
  assert_true(stage_shows(stage, "changes", 0));
  int phase = stage->game.state.phase;
  while (stage->game.state.phase == phase) {
    assert_true(players_act(&stage->game, stage->playable.player, stage->playable.machines));
    assert_true(game_advance(&stage->game));
  }
  stage_look(stage, 0);
  stage_frame(stage);
  assert_false(stage_shows(stage, "changes", 0));
  assert_int_equal(stage->state.step, -1);
  shut(stage);
  stage = open_at_turn(fourth_turn);
  assert_true(stage_shows(stage, "changes", 0));
  stage->game.state.over = 1;
  stage_look(stage, 0);
  stage_frame(stage);
  assert_false(stage_shows(stage, "changes", 0));
  shut(stage);
}

static void plates_keep_out_of_the_strip(void **unused) {
  (void)unused;
  Stage *stage = open_at_turn(third_turn);
  Box strip = stage_box(stage, "changes", 0);
  assert_true(strip.h < 100 && strip.y < 100);                          /* slim, and at the edge */
  for (int f = 0; f < stage->playable.scenario->formations; f++) {
    const UiPlace *place = ui_place_find(stage->ui->now, stage->state.map.shown_by[f]);
    if (!place) continue;
    Box both = box_both(place->box, strip);
    if (both.w > 0 && both.h > 0) fail_msg("the strip covers what stands for %s", stage->playable.scenario->formation[f].name.id);
  }
  shut(stage);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(the_strip_goes_on_and_back_and_ends),
    cmocka_unit_test(the_strip_ends_with_its_phase),
    cmocka_unit_test(plates_keep_out_of_the_strip),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
