/* The immediate-mode layer on a small screen of its own: mouse, keyboard and touch reach everything, layers keep what is below
 * inert, views scroll to the focus, and all of it can be read aloud. */
#include "table/ui.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { ROWS = 20 };

/* What the screen remembers, and what its last frame did. */
typedef struct Screen {
  Ui *ui;
  DrawList draw;
  Style style;
  UiInput input;
  bool sound, dialog, dialog_can_close;
  int tab; int32_t level;
  float scroll;
  int pressed;                  /* 1 first, 2 second, 3 of the dialog, 10 + row of the list; 0 none */
  bool escape, news;
  float map_x, map_y; bool map_pressed;
} Screen;

static Theme theme;

static void dialog(Screen *s) {
  const UiButton yes = { .label = "Yes", .key = 'Y' }, no = { .label = "No" };
  if (!ui_modal_begin(s->ui, ui_id(s->ui, "dialog", 0), (Box){ 100, 100, 300, 200 }, s->dialog_can_close, 0)) s->dialog = false;
  if (ui_button(s->ui, ui_id(s->ui, "yes", 0), (Box){ 120, 200, 100, 40 }, &yes)) s->pressed = 3;
  ui_button(s->ui, ui_id(s->ui, "no", 0), (Box){ 240, 200, 100, 40 }, &no);
  ui_modal_end(s->ui);
}

static void frame(Screen *s) {
  const UiButton first = { .label = "First", .key = 'F', .cap = "F" }, second = { .label = "Second" };
  const UiButton off = { .label = "Off", .key = 'O', .reason = "Costs 4, you have 3", .flags = UI_DISABLED };
  static const char *const tabs[] = { "One", "Two", "Three" };
  s->pressed = 0;
  draw_begin(&s->draw, NULL);
  ui_begin(s->ui, &(UiFrame){ &s->draw, &s->style, measure_plain(), 1920, 1080 }, &s->input);
  UiTouch map = ui_place(s->ui, ui_id(s->ui, "map", 0), (Box){ 900, 0, 500, 500 }, TAKE_DRAG);
  s->map_x += map.drag_x;
  s->map_y += map.drag_y;
  s->map_pressed = map.pressed;
  if (ui_button(s->ui, ui_id(s->ui, "first", 0), (Box){ 0, 0, 200, 56 }, &first)) s->pressed = 1;
  if (ui_button(s->ui, ui_id(s->ui, "second", 0), (Box){ 220, 0, 200, 56 }, &second)) s->pressed = 2;
  ui_button(s->ui, ui_id(s->ui, "off", 0), (Box){ 440, 0, 200, 56 }, &off);
  ui_toggle(s->ui, ui_id(s->ui, "sound", 0), (Box){ 0, 80, 200, 40 }, "Sound", &s->sound);
  ui_tabs(s->ui, ui_id(s->ui, "tabs", 0), (Box){ 220, 80, 400, 44 }, tabs, 3, &s->tab);
  ui_slider(s->ui, ui_id(s->ui, "level", 0), (Box){ 0, 140, 218, 56 }, "Level", 0, 100, 10, &s->level, "some");
  Box content = ui_scroll_begin(s->ui, ui_id(s->ui, "list", 0), (Box){ 0, 400, 300, 200 }, ROWS * 40, &s->scroll);
  int row, end;
  for (ui_scroll_rows(s->ui, 40, ROWS, &row, &end); row < end; row++)
    if (ui_row(s->ui, ui_id(s->ui, "row", (uint32_t)row), (Box){ content.x, content.y + (float)row * 40, content.w, 40 }, "A row", 0)) s->pressed = 10 + row;
  ui_scroll_end(s->ui);
  ui_key_button(s->ui, ui_id(s->ui, "news", 0), 400, 1000, "N", "front page", 'N', &s->news);
  if (s->dialog) dialog(s);
  s->escape = ui_key(s->ui, KEY_ESCAPE, 0);
  ui_end(s->ui);
  s->input.pressed = s->input.released = s->input.pressed_right = false;
  s->input.strokes = 0;
  s->input.wheel_y = 0;
  s->input.now += 16;
}

static void point(Screen *s, float x, float y) {
  s->input.x = x;
  s->input.y = y;
  s->input.inside = true;
}
static void down(Screen *s, float x, float y) {
  point(s, x, y);
  s->input.down = s->input.pressed = true;
  frame(s);
}
static void up(Screen *s, float x, float y) {
  point(s, x, y);
  s->input.down = false;
  s->input.released = true;
  frame(s);
}
static void click(Screen *s, float x, float y) {
  down(s, x, y);
  up(s, x, y);
}
static void key_mods(Screen *s, int key, int mods) {
  s->input.stroke[s->input.strokes++] = (UiStroke){ (uint16_t)key, (uint8_t)mods, false };
  frame(s);
}
static void key(Screen *s, int which) { key_mods(s, which, 0); }
static bool focus_is(Screen *s, const char *name, uint32_t index) { return ui_focus_now(s->ui) == ui_id(s->ui, name, index); }

static int setup(void **state) {
  ThemeFault fault;
  Screen *s = calloc(1, sizeof *s);
  if (!s || !theme_read(&theme, SOURCE_DIR "/assets/theme.txt", &fault)) return -1;
  s->style = style_make(&theme, THEME_DARK, 1920, 1080);
  s->ui = ui_open();
  s->input.now = 1000;
  *state = s;
  frame(s);
  return 0;
}

static int teardown(void **state) {
  Screen *s = *state;
  ui_close(s->ui);
  draw_free(&s->draw);
  free(s);
  return 0;
}

static void test_a_click_presses_when_it_is_let_go_over_the_button(void **state) {
  Screen *s = *state;
  down(s, 10, 10);
  assert_int_equal(s->pressed, 0);
  up(s, 20, 20);
  assert_int_equal(s->pressed, 1);
  frame(s);
  assert_int_equal(s->pressed, 0);              /* once */
  down(s, 10, 10);
  up(s, 230, 10);                               /* let go elsewhere: nothing */
  assert_int_equal(s->pressed, 0);
  point(s, 230, 10);
  s->input.pressed = s->input.released = true;  /* both between two frames */
  frame(s);
  assert_int_equal(s->pressed, 2);
}

static void test_a_finger_needs_no_hover_and_may_miss_a_little(void **state) {
  Screen *s = *state;
  s->input.touch = true;
  click(s, 230, 10);
  assert_int_equal(s->pressed, 2);
  click(s, 100, 123);                           /* just below a toggle of 40 units */
  assert_true(s->sound);
  click(s, 700, 300);
  assert_int_equal(s->pressed, 0);
  down(s, 500, 30);                             /* a long press explains, and presses nothing */
  s->input.now += 600;
  frame(s);
  assert_true(ui_shown(s->ui, ui_id(s->ui, "off", 0)));
  up(s, 500, 30);
  assert_true(ui_shown(s->ui, ui_id(s->ui, "off", 0)));
  click(s, 700, 300);
  assert_false(ui_shown(s->ui, ui_id(s->ui, "off", 0)));
}

static void test_tab_goes_through_all_and_round(void **state) {
  Screen *s = *state;
  static const char *const order[] = { "map", "first", "second", "off", "sound", "tabs", "level" };
  for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
    key(s, KEY_TAB);
    if (!focus_is(s, order[i], 0)) fail_msg("Tab number %zu does not reach %s", i, order[i]);
  }
  for (uint32_t row = 0; row < ROWS; row++) {   /* also the rows that do not show yet */
    key(s, KEY_TAB);
    assert_true(focus_is(s, "row", row));
  }
  key(s, KEY_TAB);
  assert_true(focus_is(s, "news", 0));
  key(s, KEY_TAB);
  assert_true(focus_is(s, "map", 0));
  key_mods(s, KEY_TAB, MOD_SHIFT);
  assert_true(focus_is(s, "news", 0));
}

static void test_arrows_go_to_the_nearest_in_their_direction(void **state) {
  Screen *s = *state;
  ui_focus(s->ui, ui_id(s->ui, "first", 0));
  frame(s);
  key(s, KEY_RIGHT);
  assert_true(focus_is(s, "second", 0));
  key(s, KEY_DOWN);
  assert_true(focus_is(s, "tabs", 0));
  key(s, KEY_UP);
  key(s, KEY_LEFT);
  assert_true(focus_is(s, "first", 0));
  key(s, KEY_LEFT);                             /* nothing there */
  assert_true(focus_is(s, "first", 0));
  key(s, KEY_ENTER);
  assert_int_equal(s->pressed, 1);
  key(s, KEY_RIGHT);
  key(s, KEY_SPACE);
  assert_int_equal(s->pressed, 2);
}

static void test_widgets_that_take_arrows_keep_them(void **state) {
  Screen *s = *state;
  ui_focus(s->ui, ui_id(s->ui, "tabs", 0));
  frame(s);
  key(s, KEY_RIGHT);
  key(s, KEY_RIGHT);
  key(s, KEY_RIGHT);
  assert_int_equal(s->tab, 2);
  ui_focus(s->ui, ui_id(s->ui, "level", 0));
  frame(s);
  key(s, KEY_RIGHT);
  assert_int_equal(s->level, 10);
  key(s, KEY_END);
  key(s, KEY_LEFT);
  assert_int_equal(s->level, 90);
  ui_focus(s->ui, ui_id(s->ui, "sound", 0));
  frame(s);
  key(s, KEY_SPACE);
  assert_true(s->sound);
  click(s, 10, 100);
  assert_false(s->sound);
  click(s, 220 + 62 + 40, 100);                 /* the second tab */
  assert_int_equal(s->tab, 1);
  down(s, 109, 182);                            /* the slider follows the pointer in whole steps */
  assert_int_equal(s->level, 50);
  point(s, 133, 182);
  frame(s);
  assert_int_equal(s->level, 60);
  up(s, 2000, 182);
}

static void test_a_shortcut_presses_its_button(void **state) {
  Screen *s = *state;
  key(s, 'F');
  assert_int_equal(s->pressed, 1);
  key_mods(s, 'F', MOD_CONTROL);
  assert_int_equal(s->pressed, 0);
  key(s, 'N');
  assert_true(s->news);
  click(s, 410, 1000);
  assert_true(s->news);
  frame(s);
  assert_false(s->news);
  key(s, 'O');                                  /* one that is off tells its reason instead */
  assert_int_equal(s->pressed, 0);
  frame(s);
  assert_true(focus_is(s, "off", 0));
}

static void test_a_reason_is_shown_on_hover_after_a_while_and_on_focus_at_once(void **state) {
  Screen *s = *state;
  point(s, 450, 20);
  frame(s);
  assert_int_equal(ui_due(s->ui), 350);
  uint32_t before = s->draw.count;
  s->input.now += 400;
  frame(s);
  assert_true(s->draw.count > before);
  assert_string_equal(s->draw.text + s->draw.command[s->draw.count - 1].first, "Costs 4, you have 3");
  assert_int_equal(ui_due(s->ui), UINT32_MAX);
  point(s, 700, 300);
  frame(s);
  assert_int_equal(s->draw.count, before);
  for (int i = 0; i < 4; i++) key(s, KEY_TAB);
  frame(s);
  assert_true(focus_is(s, "off", 0));
  assert_string_equal(s->draw.text + s->draw.command[s->draw.count - 1].first, "Costs 4, you have 3");
}

static void test_a_layer_keeps_what_is_below_inert_and_gives_the_focus_back(void **state) {
  Screen *s = *state;
  ui_focus(s->ui, ui_id(s->ui, "second", 0));
  frame(s);
  s->dialog = true;
  frame(s);
  assert_true(focus_is(s, "yes", 0));           /* its first widget */
  click(s, 10, 10);
  assert_int_equal(s->pressed, 0);
  key(s, 'F');
  assert_int_equal(s->pressed, 0);
  key(s, KEY_TAB);
  key(s, KEY_TAB);
  key(s, KEY_TAB);
  assert_true(focus_is(s, "yes", 0) || focus_is(s, "no", 0));
  key(s, 'Y');
  assert_int_equal(s->pressed, 3);
  click(s, 150, 220);
  assert_int_equal(s->pressed, 3);
  assert_true(s->dialog);
  key(s, KEY_ESCAPE);
  assert_false(s->dialog);
  assert_false(s->escape);                      /* Escape was the dialog's */
  frame(s);
  assert_true(focus_is(s, "second", 0));
  s->dialog = s->dialog_can_close = true;
  frame(s);
  down(s, 700, 300);                            /* a press outside closes it and does nothing else */
  assert_false(s->dialog);
  assert_int_equal(ui_due(s->ui), 0);           /* a frame without it is asked for */
  frame(s);
  key(s, KEY_ESCAPE);
  assert_true(s->escape);
}

static void test_a_view_scrolls_by_wheel_drag_keys_and_focus(void **state) {
  Screen *s = *state;
  point(s, 50, 500);
  s->input.wheel_y = -1;
  frame(s);
  assert_true(s->scroll > 20);
  s->input.wheel_y = 10;
  frame(s);
  assert_float_equal(s->scroll, 0, 0.01);
  down(s, 50, 550);
  point(s, 50, 500);
  frame(s);
  up(s, 50, 450);
  assert_float_equal(s->scroll, 50, 0.01);
  assert_int_equal(s->pressed, 0);              /* what was dragged was not pressed */
  key(s, KEY_END);
  assert_float_equal(s->scroll, ROWS * 40 - 200, 0.01);
  frame(s);
  click(s, 50, 590);
  assert_int_equal(s->pressed, 10 + ROWS - 1);
  key(s, KEY_HOME);
  assert_float_equal(s->scroll, 0, 0.01);
  frame(s);
  for (int i = 0; i < 7; i++) key(s, KEY_DOWN);
  frame(s);
  assert_true(s->scroll > 0);
  click(s, 50, 390);                            /* a row that lies above the view is not there to press */
  assert_int_equal(s->pressed, 0);
  down(s, 295, 400 + s->scroll / 4 + 20);       /* the bar */
  point(s, 295, 1000);
  frame(s);
  assert_float_equal(s->scroll, ROWS * 40 - 200, 0.01);
}

static void test_dragging_moves_what_takes_drags(void **state) {
  Screen *s = *state;
  down(s, 1000, 100);
  assert_float_equal(s->map_x, 0, 0.01);
  point(s, 1030, 80);
  frame(s);
  up(s, 1030, 80);
  assert_float_equal(s->map_x, 30, 0.01);
  assert_float_equal(s->map_y, -20, 0.01);
}

static void test_what_is_there_can_be_read_aloud(void **state) {
  Screen *s = *state;
  const UiSaid *said;
  key(s, KEY_TAB);
  key(s, KEY_TAB);
  frame(s);
  size_t count = ui_said(s->ui, &said);
  assert_true(count > 10);
  assert_string_equal(said[0].label, "First");
  assert_string_equal(said[0].value, "F");
  assert_int_equal(said[0].flags, UI_FOCUSED);
  assert_string_equal(said[2].value, "Costs 4, you have 3");
  assert_int_equal(said[2].flags, UI_DISABLED);
  assert_int_equal(said[3].sort, SORT_TOGGLE);
  assert_int_equal(said[4].flags, UI_ON);       /* the first tab */
  s->dialog = true;
  frame(s);
  assert_int_equal(ui_said(s->ui, &said), 2);   /* the layer alone */
  assert_string_equal(said[0].label, "Yes");
}

static void test_the_focus_stays_near_when_its_widget_goes(void **state) {
  Screen *s = *state;
  ui_focus(s->ui, ui_id(s->ui, "gone", 0));
  frame(s);
  assert_int_equal(ui_focus_now(s->ui), 0);
  key(s, KEY_TAB);
  assert_true(focus_is(s, "map", 0));
  ui_scope(s->ui, "panel", 1);                  /* scopes tell equal names apart */
  UiId inner = ui_id(s->ui, "first", 0);
  ui_unscope(s->ui);
  assert_true(inner != ui_id(s->ui, "first", 0) && ui_id(s->ui, "row", 1) != ui_id(s->ui, "row", 2));
}

static void test_a_button_grows_with_its_text(void **state) {
  Screen *s = *state;
  const UiButton button = { .label = "Crisis consultation cell", .second = "Nobody objects", .cap = "C" };
  float one = ui_button_height(s->ui, 600, &button);
  assert_true(ui_button_height(s->ui, 200, &button) > one + 20);
  s->style.text = 2;
  assert_true(ui_button_height(s->ui, 600, &button) > one * 1.5f);
}

#define ON_SCREEN(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void) {
  const struct CMUnitTest tests[] = {
    ON_SCREEN(test_a_click_presses_when_it_is_let_go_over_the_button),
    ON_SCREEN(test_a_finger_needs_no_hover_and_may_miss_a_little),
    ON_SCREEN(test_tab_goes_through_all_and_round),
    ON_SCREEN(test_arrows_go_to_the_nearest_in_their_direction),
    ON_SCREEN(test_widgets_that_take_arrows_keep_them),
    ON_SCREEN(test_a_shortcut_presses_its_button),
    ON_SCREEN(test_a_reason_is_shown_on_hover_after_a_while_and_on_focus_at_once),
    ON_SCREEN(test_a_layer_keeps_what_is_below_inert_and_gives_the_focus_back),
    ON_SCREEN(test_a_view_scrolls_by_wheel_drag_keys_and_focus),
    ON_SCREEN(test_dragging_moves_what_takes_drags),
    ON_SCREEN(test_what_is_there_can_be_read_aloud),
    ON_SCREEN(test_the_focus_stays_near_when_its_widget_goes),
    ON_SCREEN(test_a_button_grows_with_its_text),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
