/* The map: degrees and pixels agree both ways, the Pacific is one piece, plates keep apart, every kind of formation has a symbol,
 * and what others hide is drawn where it is publicly known to be. No fonts, no window: lists are looked at, not pictures. */
#include "report/story.h"
#include "support/map_frame.h"

#include <math.h>

/* Boxes of this colour and height: plates' fills. */
static int boxes_of(const Frame *f, ColourRole role, float height, Box *out, int most) {
  int count = 0;
  for (uint32_t i = 0; i < f->list.count && count < most; i++) {
    const DrawCommand *c = &f->list.command[i];
    if (c->kind == DRAW_FILL && c->ink.role == role && fabsf(c->box.h - height) < 0.6f && c->box.w > c->box.h) out[count++] = c->box;
  }
  return count;
}

/* ---- tests ---- */

static void test_degrees_and_pixels_agree_both_ways(void **state) {
  (void)state;
  for (double latitude = -60; latitude <= 64; latitude += 3.7) assert_true(fabs(mercator_latitude(mercator_y(latitude)) - latitude) < 1e-9);
  assert_true(mercator_y(40) < mercator_y(30));                         /* north is up */
  assert_true(mercator_y(0) - mercator_y(60) > 2 * (mercator_y(0) - mercator_y(35)) - 10);
  for (double scale = 9; scale < 2000; scale *= 2.3) {
    MapEye eye = { 150, mercator_y(30), scale, { 416, 72, 968, 964 } };
    for (double x = 118; x < 210; x += 11.3) {
      Point p = eye_point(&eye, x, mercator_y(22));
      assert_true(fabs(eye_x(&eye, p.x) - x) < 0.02);
      assert_true(fabs(mercator_latitude(eye_y(&eye, p.y)) - 22) < 0.02);
    }
  }
}

static void test_hawaii_lies_right_of_guam(void **state) {
  (void)state;
  const Scenario *s = play.scenario;
  MapEye eye = { 150, mercator_y(30), 10, { 0, 0, 968, 964 } };
  int hawaii = place_find(s, "hickam"), guam = place_find(s, "andersen"), tokyo = place_find(s, "tokyo");
  assert_true(hawaii >= 0 && guam >= 0 && tokyo >= 0);
  float at_hawaii = eye_point(&eye, place_x(&s->place[hawaii]), 0).x, at_guam = eye_point(&eye, place_x(&s->place[guam]), 0).x;
  assert_true(at_hawaii > at_guam + 400);                               /* 57 degrees, not 303 the other way */
  assert_true(at_guam > eye_point(&eye, place_x(&s->place[tokyo]), 0).x);
}

static void test_plates_keep_apart_at_theatre_zoom(void **state) {
  (void)state;
  static const int sizes[][2] = { { 1280, 720 }, { 1920, 1080 }, { 3840, 2160 } };
  for (int n = 0; n < 3; n++)
    for (int seat = 0; seat < play.scenario->seats; seat++) {
      Frame f;
      Box box[64];
      frame_open(&f, sizes[n][0], sizes[n][1], seat);
      frame_draw(&f, NULL);
      int plates = boxes_of(&f, COLOUR_PLATE, roundf(style_row(&f.style, SPACE_PLATE)), box, 64);
      assert_true(plates >= 15 && plates <= 28);
      for (int i = 0; i < plates; i++)
        for (int j = 0; j < i; j++) {
          Box both = box_both(box[i], box[j]);
          if (both.w > 0 && both.h > 0) fail_msg("%d x %d: plates at %.0f %.0f and %.0f %.0f overlap", sizes[n][0], sizes[n][1], box[i].x, box[i].y, box[j].x, box[j].y);
        }
      frame_close(&f);
    }
}

static void test_every_formation_has_a_symbol(void **state) {
  (void)state;
  const Scenario *s = play.scenario;
  for (int f = 0; f < s->formations; f++) {
    if (!symbol_has_kind(s->formation[f].kind)) fail_msg("no symbol for kind %s of %s", s->formation[f].kind, s->formation[f].name.id);
    if (!symbol_has_echelon(s->formation[f].echelon)) fail_msg("no mark for echelon %s of %s", s->formation[f].echelon, s->formation[f].name.id);
  }
  assert_false(symbol_has_kind("zeppelin"));
}

static void test_frames_say_how_seats_stand_to_each_other(void **state) {
  (void)state;
  const Scenario *s = play.scenario;
  int seoul = seat_find(s, "seoul"), pyongyang = seat_find(s, "pyongyang"), beijing = seat_find(s, "beijing"), taipei = seat_find(s, "taipei");
  assert_int_equal(seat_relation(s, seoul, seat_find(s, "washington")), RELATION_FRIEND);
  assert_int_equal(seat_relation(s, seoul, pyongyang), RELATION_OPPOSED);
  assert_int_equal(seat_relation(s, seoul, beijing), RELATION_SUSPECT);
  assert_int_equal(seat_relation(s, seoul, taipei), RELATION_NEUTRAL);
  for (int a = 0; a < s->seats; a++)
    for (int b = 0; b < s->seats; b++) assert_int_equal(seat_relation(s, a, b), seat_relation(s, b, a));
  play.scenario->seat[seoul].neutrals = 0;                              /* in no list */
  assert_int_equal(seat_relation(s, seoul, taipei), RELATION_UNKNOWN);
  play.scenario->seat[seoul].neutrals = (SeatMask)(1u << taipei);
}

/* Scrambles all of others' formations that is not public: the map must not change. */
static void test_hidden_formations_do_not_show_where_they_are(void **state) {
  (void)state;
  const Scenario *s = play.scenario;
  int seoul = seat_find(s, "seoul"), washington = seat_find(s, "washington");
  GameState moved = game.state;
  Luck luck = { 5 };
  for (int f = 0; f < s->formations; f++) {
    if (s->formation[f].owner == seoul) continue;
    moved.formation_place[f] = (uint8_t)luck_below(&luck, s->places);
    moved.formation_goal[f] = (uint8_t)luck_below(&luck, s->places);
    moved.formation_stage[f] = (uint8_t)luck_below(&luck, FORMATION_LOST + 1);
    moved.formation_silent[f] = (uint8_t)luck_below(&luck, 2);
    moved.formation_days[f] = (uint16_t)luck_below(&luck, 30);
    moved.formation_lift[f] = (uint16_t)luck_below(&luck, 40);
    moved.formation_since[f] = (uint16_t)luck_below(&luck, 9);
  }
  for (int seat = 0; seat < 2; seat++) {
    Frame f;
    frame_open(&f, 1920, 1080, seat ? washington : seoul);
    frame_draw(&f, NULL);
    char *before = frame_text(&f);
    frame_close(&f);
    frame_open(&f, 1920, 1080, seat ? washington : seoul);
    frame_sight(&f, &moved, seat ? washington : seoul);
    frame_draw(&f, NULL);
    char *after = frame_text(&f);
    frame_close(&f);
    if (seat) assert_string_not_equal(before, after);                   /* the owner sees them, so the map does show movements */
    else assert_string_equal(before, after);
    free(before);
    free(after);
  }
}

static void test_a_silent_movement_is_its_owners_alone(void **state) {
  (void)state;
  const Scenario *s = play.scenario;
  GameState moved = game.state;
  int thaad = formation_find(s, "thaad");
  assert_true(thaad >= 0);
  moved.formation_goal[thaad] = (uint8_t)place_find(s, "kadena");
  moved.formation_stage[thaad] = FORMATION_TRANSIT;
  moved.formation_silent[thaad] = 1;
  moved.formation_days[thaad] = 4;
  for (int seat = 0; seat < s->seats; seat++) {
    Frame f;
    MapForces *forces = calloc(1, sizeof *forces);
    assert_non_null(forces);
    frame_open(&f, 1920, 1080, seat);
    frame_sight(&f, &moved, seat);
    forces_find(forces, f.sight);
    assert_int_equal(forces->force[thaad].stage, seat == s->formation[thaad].owner ? WAY_TRANSIT : WAY_NONE);
    frame_close(&f);
    free(forces);
  }
}

static void test_the_same_picture_twice_is_the_same_list(void **state) {
  (void)state;
  char *text[2];
  for (int run = 0; run < 2; run++) {
    Frame f;
    frame_open(&f, 1920, 1080, 0);
    for (int n = 0; n <= 2 * run; n++) frame_draw(&f, NULL);            /* and plates stay where they are from frame to frame */
    text[run] = frame_text(&f);
    frame_close(&f);
  }
  assert_string_equal(text[0], text[1]);
  free(text[0]);
  free(text[1]);
}

static void test_the_wheel_keeps_what_is_under_the_pointer(void **state) {
  (void)state;
  Frame f;
  frame_open(&f, 1920, 1080, 0);
  frame_draw(&f, NULL);
  MapEye before = { f.map.longitude, mercator_y(f.map.latitude), f.map.zoom * f.style.u, { 416, 72, 968, 964 } };
  double zoom = f.map.zoom;
  UiInput in = { .x = 800, .y = 300, .inside = true, .wheel_y = 3 };
  frame_draw(&f, &in);
  for (int n = 0; n < 3; n++) frame_draw(&f, &(UiInput){ .x = 800, .y = 300, .inside = true });
  MapEye after = { f.map.longitude, mercator_y(f.map.latitude), f.map.zoom * f.style.u, { 416, 72, 968, 964 } };
  assert_true(f.map.zoom > zoom * 1.9);
  assert_true(fabs(eye_x(&before, 800) - eye_x(&after, 800)) < 0.01);
  assert_true(fabs(eye_y(&before, 300) - eye_y(&after, 300)) < 0.01);
  map_theatre(&f.map);
  for (int n = 0; n < 3; n++) frame_draw(&f, NULL);
  assert_true(fabs(f.map.zoom - zoom) < 1e-6);
  map_go(&f.map, f.sight, place_find(play.scenario, "hickam"));         /* beyond 180 degrees */
  for (int n = 0; n < 3; n++) frame_draw(&f, NULL);
  assert_true(fabs(f.map.longitude - 202.08) < 0.1);
  frame_close(&f);
}

static void test_two_fingers_hold_their_points_of_the_earth(void **state) {
  (void)state;
  Frame f;
  frame_open(&f, 1920, 1080, 0);
  frame_draw(&f, NULL);
  MapEye before = { f.map.longitude, mercator_y(f.map.latitude), f.map.zoom * f.style.u, { 416, 72, 968, 964 } };
  double zoom = f.map.zoom;
  frame_draw(&f, &(UiInput){ .touch = true, .x = 840, .y = 320, .pinch = 0.5f, .pan_x = 40, .pan_y = 20 });
  MapEye after = { f.map.longitude, mercator_y(f.map.latitude), f.map.zoom * f.style.u, { 416, 72, 968, 964 } };
  assert_true(fabs(f.map.zoom / zoom - 1.5) < 0.001);            /* at once */
  assert_true(fabs(eye_x(&before, 800) - eye_x(&after, 840)) < 0.01);
  assert_true(fabs(eye_y(&before, 300) - eye_y(&after, 320)) < 0.01);
  frame_draw(&f, &(UiInput){ .touch = true, .x = 100, .y = 320, .pinch = 0.5f });        /* beside the map: nothing */
  assert_true(fabs(f.map.zoom / zoom - 1.5) < 0.001);
  frame_close(&f);
}

static void test_names_are_read_with_mistakes_told(void **state) {
  (void)state;
  static const struct { const char *text, *expected; } wrong[] = {
    { "see 1 2 \"A\" \"B\"", "x:1: found \"see\", expected sea, strait" },
    { "# all right\nsea 1 north \"A\" \"B\"", "x:2: found \"north\", expected degrees" },
    { "sea 1 2 \"A\" B", "expected a name in quotation marks" },
    { "short thaad \"A\" \"B\" more", "found \"more\", expected the line's end" },
  };
  MapNamesFault fault;
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    assert_null(map_names_read(wrong[i].text, strlen(wrong[i].text), "x", &fault));
    if (!strstr(fault.message, wrong[i].expected)) fail_msg("\"%s\" is not in \"%s\"", wrong[i].expected, fault.message);
  }
  Luck luck = { 9 };                                                    /* any bytes are safe */
  for (int n = 0; n < 300; n++) {
    char bytes[64];
    for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (char)luck_next(&luck);
    if (n % 2) memcpy(bytes, "sea 1 2 \"", 9);
    map_names_free(map_names_read(bytes, sizeof bytes, "x", &fault));
  }
}

/* Both names, always, in both languages; the one that comes first there first. */
static void test_disputed_names_are_both_there(void **state) {
  (void)state;
  static const char *const both[][2] = { { "East Sea / Sea of Japan", "동해 / 일본해" }, { "Yellow Sea / West Sea", "서해 / 황해" },
    { "Dokdo / Takeshima", "독도 / 다케시마" }, { "Senkaku / Diaoyu", "센카쿠 / 댜오위다오" } };
  static const char *const alone[] = { "East Sea", "Sea of Japan", "Yellow Sea", "West Sea", "Dokdo", "Takeshima", "Senkaku", "Diaoyu" };
  for (size_t i = 0; i < sizeof both / sizeof *both; i++) {
    int found = 0;
    for (int n = 0; n < names->names; n++) found += strcmp(names->name[n].english, both[i][0]) == 0 && strcmp(names->name[n].korean, both[i][1]) == 0;
    assert_true(found > 0);
  }
  for (int n = 0; n < names->names; n++)
    for (size_t i = 0; i < sizeof alone / sizeof *alone; i++) assert_string_not_equal(names->name[n].english, alone[i]);
}

static void test_short_names_are_of_things_that_exist(void **state) {
  (void)state;
  for (int i = 0; i < names->briefs; i++)
    if (formation_find(play.scenario, names->brief[i].id) < 0 && place_find(play.scenario, names->brief[i].id) < 0) fail_msg("%s is no formation and no place", names->brief[i].id);
  char name[64];
  int stryker = formation_find(play.scenario, "rot_sbct");
  assert_string_equal(map_short_name(NULL, play.scenario, &play.scenario->formation[stryker].name, false, name), "Rotational Stryker brigade");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_degrees_and_pixels_agree_both_ways), cmocka_unit_test(test_hawaii_lies_right_of_guam),
    cmocka_unit_test(test_plates_keep_apart_at_theatre_zoom), cmocka_unit_test(test_every_formation_has_a_symbol),
    cmocka_unit_test(test_frames_say_how_seats_stand_to_each_other), cmocka_unit_test(test_hidden_formations_do_not_show_where_they_are),
    cmocka_unit_test(test_a_silent_movement_is_its_owners_alone), cmocka_unit_test(test_the_same_picture_twice_is_the_same_list),
    cmocka_unit_test(test_the_wheel_keeps_what_is_under_the_pointer), cmocka_unit_test(test_two_fingers_hold_their_points_of_the_earth),
    cmocka_unit_test(test_names_are_read_with_mistakes_told),
    cmocka_unit_test(test_disputed_names_are_both_there), cmocka_unit_test(test_short_names_are_of_things_that_exist),
  };
  return cmocka_run_group_tests(tests, setup, teardown);
}
