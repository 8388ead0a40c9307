/* Plates on the map: no formation that a seat knows of is without one, whatever the size of window and text; leaders seldom cross;
 * plates stay where they were, glide when a turn moved them, and come to rest. */
#include "support/map_frame.h"

#include <math.h>

enum { LAST_TURN = 7 };

static void play_on(void) {
  assert_true(players_act(&game, play.player, play.machines));
  game_advance(&game);
}

/* Another game from its beginning, up to a turn. */
static void play_to(int turn) {
  game_end(&game);
  assert_true(game_start(&game, play.scenario, 11, &play.hooks, true, true));
  while (game.state.turn < turn) play_on();
}

/* ---- everybody shows ---- */

static int unseen_of(Frame *f, const char *what) {
  MapForces *forces = calloc(1, sizeof *forces);
  int unseen = 0;
  assert_non_null(forces);
  forces_find(forces, f->sight);
  for (int i = 0; i < play.scenario->formations; i++) {
    if (!forces->force[i].known || forces->force[i].stage == WAY_TRANSIT) continue;     /* an arc, and the lift panel */
    const UiPlace *place = f->map.shown_by[i] ? ui_place_find(f->ui->now, f->map.shown_by[i]) : NULL;
    bool inside = place && place->seen.w > 4 && place->seen.h > 4 && !(place->take & TAKE_NO_FOCUS);
    if (inside) continue;
    if (unseen++ == 0) print_error("%s, turn %d, %d x %d, text %.1f: nothing stands for %s\n", what, (int)game.state.turn, (int)roundf(f->style.u * 1920), (int)roundf(f->style.u * 1080), (double)f->style.text, play.scenario->formation[i].name.id);
  }
  free(forces);
  return unseen;
}

static const int sizes[][2] = { { 1280, 720 }, { 1920, 1080 } };
static const float texts[] = { 1, 1.5f, 2 };

static void test_every_formation_shows_at_every_size(void **state) {
  (void)state;
  int unseen = 0;
  for (int turn = 1; turn <= LAST_TURN; turn += 2) {
    play_to(turn);
    for (int seat = 0; seat < play.scenario->seats; seat++)
      for (size_t size = 0; size < 2; size++)
        for (size_t text = 0; text < 3; text++) {
          Frame f;
          if ((turn + seat) % 5 && !times(0, 1)) continue;
          frame_open(&f, sizes[size][0], sizes[size][1], seat);
          f.style.text = texts[text];
          frame_draw(&f, NULL);
          unseen += unseen_of(&f, "at first");
          frame_draw(&f, NULL);
          unseen += unseen_of(&f, "at rest");
          frame_close(&f);
        }
  }
  assert_int_equal(unseen, 0);
}

/* From turn to turn, with zooming in and out between, on one and the same map. */
static void test_every_formation_shows_while_a_game_goes_on(void **state) {
  (void)state;
  int unseen = 0;
  for (size_t text = 0; text < 3; text++) {
    Frame f;
    play_to(1);
    frame_open(&f, 1280, 720, 0);
    f.style.text = texts[text];
    while (game.state.turn < LAST_TURN && !game.state.over) {
      frame_sight(&f, &game.state, 0);
      for (int step = 0; step < times(2, 6); step++) {
        UiInput in = { .x = 600, .y = 300, .inside = true, .wheel_y = step == 1 ? 4 : step == 3 ? -4 : 0 };
        frame_draw(&f, &in);
        for (int n = 0; n < 12; n++) frame_draw(&f, NULL);
        unseen += unseen_of(&f, "after zooming");
      }
      int turn = game.state.turn;
      while (game.state.turn == turn && !game.state.over) play_on();
    }
    frame_close(&f);
  }
  assert_int_equal(unseen, 0);
}

/* ---- leaders ---- */

static bool is_leader(const Frame *f, const DrawCommand *c) {
  return c->kind == DRAW_LINE && c->count == 2 && c->ink.role == COLOUR_TEXT_2 && c->dash == 0 && fabsf(c->width - style_line(&f->style, LINE_LEADER)) < 0.01f;
}

static float turn_of(Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

static int crossings_of(const Frame *f) {
  Point line[256][2];
  int lines = 0, crossings = 0;
  for (uint32_t i = 0; i < f->list.count && lines < 256; i++) {
    const DrawCommand *c = &f->list.command[i];
    if (!is_leader(f, c)) continue;
    line[lines][0] = f->list.point[c->first];
    line[lines++][1] = f->list.point[c->first + 1];
  }
  assert_true(lines > 6);
  for (int i = 0; i < lines; i++)
    for (int k = 0; k < i; k++) {
      Point a = line[i][0], b = line[i][1], c = line[k][0], e = line[k][1];
      crossings += turn_of(a, b, c) * turn_of(a, b, e) < 0 && turn_of(c, e, a) * turn_of(c, e, b) < 0;
    }
  return crossings;
}

static void test_leaders_seldom_cross(void **state) {
  (void)state;
  int crossings = 0, pictures = 0, worst = 0;
  for (int turn = 1; turn <= LAST_TURN; turn += 3) {
    play_to(turn);
    for (int seat = 0; seat < 2; seat++)
      for (size_t size = 0; size < (size_t)times(1, 2); size++)
        for (size_t text = 0; text < 3; text++) {
          Frame f;
          frame_open(&f, sizes[size][0], sizes[size][1], seat);
          f.style.text = texts[text];
          frame_draw(&f, NULL);
          int here = crossings_of(&f);
          if (here > 0) print_message("turn %d, seat %d, %d x %d, text %.1f: %d crossings\n", turn, seat, sizes[size][0], sizes[size][1], (double)texts[text], here);
          worst = here > worst ? here : worst;
          crossings += here;
          pictures++;
          frame_close(&f);
        }
  }
  print_message("%d crossings in %d pictures, at most %d in one\n", crossings, pictures, worst);
  assert_true(crossings * 4 <= pictures);
  assert_true(worst <= 2);
}

/* ---- motion ---- */

static void frame_soon(Frame *f) {
  f->now -= 484;                /* frame_draw's half a second is 16 milliseconds here */
  frame_draw(f, NULL);
}

static int frames_to_rest(Frame *f) {
  int frames = 0;
  while (ui_due(f->ui) != UINT32_MAX && frames < 400) {
    frame_soon(f);
    frames++;
  }
  return frames;
}

/* Where the plates are in this frame. */
static int plates_at(const Frame *f, Box out[MAX_FORMATIONS]) {
  int count = 0;
  for (int i = 0; i < play.scenario->formations; i++) {
    const UiPlace *place = ui_place_find(f->ui->now, f->map.shown_by[i]);
    out[count++] = place ? place->box : (Box){ 0 };
  }
  return count;
}

static void test_plates_stay_and_come_to_rest(void **state) {
  (void)state;
  for (int still = 0; still < 2; still++) {
    Frame f;
    Box before[MAX_FORMATIONS], after[MAX_FORMATIONS];
    int stayed = 0, count;
    play_to(2);
    frame_open(&f, 1920, 1080, 0);
    f.style.still = still;
    frame_draw(&f, NULL);
    frame_draw(&f, NULL);
    assert_int_equal(ui_due(f.ui), UINT32_MAX);
    for (int i = 0; i < f.map.plates; i++) f.map.plate[i].glides = false;
    count = plates_at(&f, before);
    while (game.state.turn < 3) play_on();
    frame_sight(&f, &game.state, 0);
    frame_soon(&f);
    int rest = frames_to_rest(&f);
    assert_true(still ? rest <= 1 : rest < 200);
    for (int i = 0; i < f.map.plates; i++) assert_false(f.map.plate[i].glides);
    plates_at(&f, after);
    for (int i = 0; i < count; i++) stayed += fabsf(before[i].x - after[i].x) + fabsf(before[i].y - after[i].y) < 2;
    assert_true(stayed * 2 > count);
    frame_close(&f);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_every_formation_shows_at_every_size),
    cmocka_unit_test(test_every_formation_shows_while_a_game_goes_on),
    cmocka_unit_test(test_leaders_seldom_cross),
    cmocka_unit_test(test_plates_stay_and_come_to_rest),
  };
  return cmocka_run_group_tests(tests, setup, teardown);
}
