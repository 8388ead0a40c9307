/* The window, without a display: what SDL tells becomes input, in frames that mix nothing up; waiting ends when something comes. */
#include "table/window.h"
#include "table/window_parts.h"

#include <SDL.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef struct Open { TableWindow *window; UiInput input; } Open;

static int setup(void **state) {
  Open *open = calloc(1, sizeof *open);
  WindowFault fault;
  setenv("SDL_VIDEODRIVER", "dummy", 1);
  open->window = window_open("Two Straits", 800, 450, false, &fault);
  if (!open->window) print_error("%s\n", fault.message);
  *state = open;
  if (open->window) window_poll(open->window, &open->input, 0);         /* what opening tells */
  return open->window ? 0 : -1;
}

static int teardown(void **state) {
  Open *open = *state;
  window_close(open->window);
  free(open);
  return 0;
}

static void push_button(Uint32 type, int x, int y) {
  SDL_Event event = { .type = type };
  event.button.button = SDL_BUTTON_LEFT;
  event.button.x = x;
  event.button.y = y;
  SDL_PushEvent(&event);
}

static void push_key(SDL_Keycode sym, SDL_Scancode code, Uint16 mod) {
  SDL_Event event = { .type = SDL_KEYDOWN };
  event.key.keysym.sym = sym;
  event.key.keysym.scancode = code;
  event.key.keysym.mod = mod;
  SDL_PushEvent(&event);
}

static int poll(Open *open) { return window_poll(open->window, &open->input, 0); }

static void test_clicks_come_in_frames_of_their_own_and_in_order(void **state) {
  Open *open = *state;
  for (int i = 0; i < 2; i++) {
    push_button(SDL_MOUSEBUTTONDOWN, 10 + i, 20);
    push_button(SDL_MOUSEBUTTONUP, 30 + i, 40);
  }
  for (int i = 0; i < 2; i++) {
    assert_true(poll(open) & WINDOW_INPUT);
    assert_true(open->input.pressed && open->input.down && !open->input.released);
    assert_true(open->input.x == (i ? 11.0f : 10.0f));
    assert_true(poll(open) & WINDOW_INPUT);
    assert_true(open->input.released && !open->input.down && !open->input.pressed);
    assert_float_equal(open->input.y, 40, 0.01);
  }
  assert_int_equal(poll(open) & WINDOW_INPUT, 0);
  assert_false(open->input.released);
}

static void test_keys_are_named_by_their_caps(void **state) {
  Open *open = *state;
  push_key('n', SDL_SCANCODE_N, KMOD_LSHIFT);
  push_key(0x3134, SDL_SCANCODE_S, 0);          /* a keyboard that writes Hangul: the cap says S */
  push_key(SDLK_KP_ENTER, SDL_SCANCODE_KP_ENTER, 0);
  push_key(SDLK_F5, SDL_SCANCODE_F5, KMOD_LCTRL);
  push_key(SDLK_CAPSLOCK, SDL_SCANCODE_CAPSLOCK, 0);
  poll(open);
  assert_int_equal(open->input.strokes, 4);
  assert_int_equal(open->input.stroke[0].key, 'N');
  assert_int_equal(open->input.stroke[0].mods, MOD_SHIFT);
  assert_int_equal(open->input.stroke[1].key, 'S');
  assert_int_equal(open->input.stroke[2].key, KEY_ENTER);
  assert_int_equal(open->input.stroke[3].key, KEY_F5);
  for (int i = 0; i < UI_STROKES + 3; i++) push_key('a', SDL_SCANCODE_A, 0);
  poll(open);
  assert_int_equal(open->input.strokes, UI_STROKES);
  poll(open);
  assert_int_equal(open->input.strokes, 3);     /* none is lost */
}

/* A finger of that name, at a place in parts of the window; a frame later. */
static void finger(Open *open, Uint32 type, SDL_FingerID id, float x, float y) {
  SDL_Event event = { .type = type };
  event.tfinger.fingerId = id;
  event.tfinger.x = x;
  event.tfinger.y = y;
  SDL_PushEvent(&event);
  poll(open);
}

static void test_a_finger_points_and_lifts(void **state) {
  Open *open = *state;
  finger(open, SDL_FINGERDOWN, 7, 0.5f, 0.5f);
  assert_true(open->input.touch && open->input.pressed && open->input.down);
  assert_float_equal(open->input.x, 400, 0.5);
  assert_float_equal(open->input.y, 225, 0.5);
  finger(open, SDL_FINGERMOTION, 7, 0.5f, 0.4f);
  assert_true(open->input.down && !open->input.pressed);
  assert_float_equal(open->input.y, 180, 0.5);
  finger(open, SDL_FINGERUP, 7, 0.5f, 0.4f);
  assert_true(open->input.released && !open->input.down && !open->input.inside);
}

static void test_two_fingers_pinch_and_move_what_they_hold(void **state) {
  Open *open = *state;
  finger(open, SDL_FINGERDOWN, 1, 0.25f, 0.5f);
  finger(open, SDL_FINGERDOWN, 2, 0.75f, 0.5f);
  assert_false(open->input.down || open->input.pressed || open->input.released);         /* no press any more */
  finger(open, SDL_FINGERMOTION, 2, 0.85f, 0.5f);
  assert_float_equal(open->input.pinch, 0.2, 0.001);    /* from 400 pixels apart to 480 */
  assert_float_equal(open->input.pan_x, 40, 0.01);
  assert_float_equal(open->input.x, 440, 0.5);
  poll(open);
  assert_float_equal(open->input.pinch, 0, 0);
  assert_float_equal(open->input.pan_x, 0, 0);
  finger(open, SDL_FINGERUP, 1, 0.25f, 0.5f);
  float x = open->input.x;
  finger(open, SDL_FINGERMOTION, 2, 0.1f, 0.1f);        /* the one that stayed would seem to jump */
  assert_float_equal(open->input.x, x, 0.01);
  finger(open, SDL_FINGERUP, 2, 0.1f, 0.1f);
  assert_false(open->input.released);
  finger(open, SDL_FINGERDOWN, 3, 0.5f, 0.5f);          /* and the next one points again */
  assert_true(open->input.pressed);
}

static void test_what_was_held_is_let_go_when_the_window_is_left(void **state) {
  Open *open = *state;
  finger(open, SDL_FINGERDOWN, 1, 0.25f, 0.5f);
  SDL_Event event = { .type = SDL_WINDOWEVENT };
  event.window.event = SDL_WINDOWEVENT_FOCUS_LOST;
  SDL_PushEvent(&event);
  poll(open);
  assert_false(open->input.down || open->input.released);
  finger(open, SDL_FINGERDOWN, 2, 0.5f, 0.5f);          /* its finger never lifted here, and is forgotten */
  assert_true(open->input.pressed && open->input.down);
}

/* A display with two pixels a point: mice are told in points, fingers in parts of the window, pictures are made of pixels. */
static void test_a_dense_display_is_pointed_at_in_pixels(void **state) {
  (void)state;
  EventReader reader = { .density = 2, .w = 1600, .h = 900 };
  UiInput input = { 0 };
  SDL_Event event = { .type = SDL_MOUSEMOTION };
  event.motion.x = 100;
  event.motion.y = 50;
  assert_int_equal(event_read(&reader, &input, &event), WINDOW_INPUT);
  assert_float_equal(input.x, 200, 0.01);
  assert_float_equal(input.y, 100, 0.01);
  event = (SDL_Event){ .type = SDL_MOUSEBUTTONDOWN };
  event.button.button = SDL_BUTTON_LEFT;
  event.button.x = 300;
  event_read(&reader, &input, &event);
  assert_true(input.pressed);
  assert_float_equal(input.x, 600, 0.01);
  event = (SDL_Event){ .type = SDL_FINGERDOWN };
  event.tfinger.x = event.tfinger.y = 0.5f;
  event_read(&reader, &input, &event);
  assert_float_equal(input.x, 800, 0.01);
  assert_float_equal(input.y, 450, 0.01);
}

/* SDL makes mice of fingers for programs that know none; ours would meet each press twice. */
static void test_a_finger_is_no_mouse_as_well(void **state) {
  Open *open = *state;
  SDL_Event event = { .type = SDL_MOUSEBUTTONDOWN };
  event.button.which = SDL_TOUCH_MOUSEID;
  event.button.button = SDL_BUTTON_LEFT;
  SDL_PushEvent(&event);
  poll(open);
  assert_false(open->input.pressed);
}

static void test_waiting_ends_when_something_comes_or_time_is_up(void **state) {
  Open *open = *state;
  window_wake(open->window);
  assert_true(window_poll(open->window, &open->input, UINT32_MAX) & WINDOW_INPUT);
  uint32_t before = window_now(open->window);
  assert_int_equal(window_poll(open->window, &open->input, 30) & WINDOW_INPUT, 0);
  assert_true(window_now(open->window) - before >= 25);
  SDL_Event event = { .type = SDL_QUIT };
  SDL_PushEvent(&event);
  assert_true(poll(open) & WINDOW_QUIT);
}

static void test_the_picture_is_shown_at_the_size_of_the_window(void **state) {
  Open *open = *state;
  Theme theme;
  ThemeFault fault;
  FontFault font_fault;
  int w, h;
  window_size(open->window, &w, &h);
  assert_int_equal(w, 800);
  assert_int_equal(h, 450);
  assert_true(theme_read(&theme, SOURCE_DIR "/assets/theme.txt", &fault));
  Fonts *fonts = fonts_open(false, &font_fault);
  Painter *painter = painter_open(fonts);
  Style style = style_make(&theme, THEME_DARK, w, h);
  DrawList list = { 0 };
  draw_begin(&list, NULL);
  draw_fill(&list, ink(COLOUR_ACCENT), (Box){ 0, 0, 800, 450 }, 0);
  for (int size = 0; size < 2; size++) {        /* also a picture that is larger than the window is by now */
    assert_true(paint_prepare(painter, &style, w + 200 * size, h + 100 * size));
    paint_frame(painter, &list);
    assert_true(window_show(open->window, painter, size == 0));
    SDL_Window *only = NULL;
    for (Uint32 id = 1; id < 100 && !only; id++) only = SDL_GetWindowFromID(id);
    SDL_Surface *surface = SDL_GetWindowSurface(only);
    assert_non_null(surface);
    assert_int_equal(((uint32_t *)surface->pixels)[225 * surface->pitch / 4 + 400] & 0xFFFFFF, 0xFFC23D);
  }
  painter_close(painter);
  fonts_close(fonts);
  draw_free(&list);
}

#define OPENED(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
    OPENED(test_clicks_come_in_frames_of_their_own_and_in_order),
    OPENED(test_keys_are_named_by_their_caps),
    OPENED(test_a_finger_points_and_lifts),
    OPENED(test_two_fingers_pinch_and_move_what_they_hold),
    OPENED(test_what_was_held_is_let_go_when_the_window_is_left),
    OPENED(test_a_finger_is_no_mouse_as_well),
    cmocka_unit_test(test_a_dense_display_is_pointed_at_in_pixels),
    OPENED(test_waiting_ends_when_something_comes_or_time_is_up),
    OPENED(test_the_picture_is_shown_at_the_size_of_the_window),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
