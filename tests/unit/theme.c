/* The theme file: every role once, mistakes with file and line; and what the look promises about its colours, computed from the
 * file: text against its ground (WCAG 2 contrast), and the seats apart for colour-blind eyes (Machado, Oliveira and Fernandes 2009). */
#include "table/theme.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static Theme theme;
static char *source;            /* the shipped file's text */

static int setup(void **state) {
  (void)state;
  enum { MOST = 65536 };
  ThemeFault fault;
  FILE *file = fopen(SOURCE_DIR "/assets/theme.txt", "rb");
  source = calloc(1, MOST);
  if (!file || !source || fread(source, 1, MOST - 1, file) == 0) return -1;
  fclose(file);
  if (theme_read(&theme, SOURCE_DIR "/assets/theme.txt", &fault)) return 0;
  print_error("%s\n", fault.message);
  return -1;
}

static int teardown(void **state) {
  (void)state;
  free(source);
  return 0;
}

/* The shipped file with `from` replaced by `to`. */
static char *changed(const char *from, const char *to) {
  char *at = strstr(source, from), *made = malloc(strlen(source) + strlen(to) + 1);
  assert_non_null(at);
  assert_non_null(made);
  sprintf(made, "%.*s%s%s", (int)(at - source), source, to, at + strlen(from));
  return made;
}

static void assert_mistake(const char *from, const char *to, const char *expected) {
  Theme read;
  ThemeFault fault = { { 0 } };
  char *text = changed(from, to);
  assert_false(theme_parse(&read, "theme.txt", text, &fault));
  if (!strstr(fault.message, expected)) fail_msg("\"%s\" is not in \"%s\"", expected, fault.message);
  free(text);
}

static void test_mistakes_say_where_what_and_what_instead(void **state) {
  (void)state;
  assert_mistake("colour sea  ", "colour see  ", "theme.txt:8: found \"see\", expected a role of engine/table/theme_roles.def; did you mean \"sea\"?");
  assert_mistake("colour sea  ", "color sea  ", "theme.txt:8: found \"color\", expected colour, type, space, line, motion or factor");
  assert_mistake("0D1B27", "0D1B2G", "theme.txt:8: found \"0D1B2G\", expected six hexadecimal digits");
  assert_mistake("0D1B27 BFD5E2", "0D1B27", "found \"colour with 3 words\", expected colour ROLE DARK LIGHT");
  assert_mistake("38 bold", "38 fat", "found \"fat\", expected \"regular\" or \"bold\"");
  assert_mistake("38 bold", "4 bold", "found \"4\", expected a number from 8 to 200");
  assert_mistake("38 bold", "1e2 bold", "found \"1e2\", expected a number");
  assert_mistake("spacing 1.5", "spaced 1.5", "found \"spaced\", expected \"spacing\" and its size");
  assert_mistake("space margin          16\n", "", "found \"the end of the file\", expected also \"space margin\"");
  assert_mistake("space margin          16\n", "space margin 16\nspace margin 17\n", "found \"margin\", expected each role once");
  assert_mistake("motion zoom      180", "motion zoom -1", "found \"-1\", expected a number from 0 to 10000");
}

static void test_a_file_that_is_not_there_is_told(void **state) {
  (void)state;
  Theme read;
  ThemeFault fault;
  assert_false(theme_read(&read, SOURCE_DIR "/assets/no-such-theme.txt", &fault));
  assert_non_null(strstr(fault.message, "no-such-theme.txt cannot be read as a theme (No such file"));
}

static double linear(double channel) { return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4); }
static void linear_rgb(uint32_t colour, double rgb[3]) {
  for (int i = 0; i < 3; i++) rgb[i] = linear((double)(colour >> (16 - 8 * i) & 255) / 255.0);
}

static double luminance(uint32_t colour) {
  double rgb[3];
  linear_rgb(colour, rgb);
  return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

static double contrast(uint32_t a, uint32_t b) {
  double high = luminance(a), low = luminance(b);
  if (high < low) { double swap = high; high = low; low = swap; }
  return (high + 0.05) / (low + 0.05);
}

static void assert_contrast(ColourRole on, ColourRole ground, double least) {
  for (int kind = 0; kind < THEME_KINDS; kind++) {
    double is = contrast(theme.colour[kind][on], theme.colour[kind][ground]);
    if (is < least) fail_msg("%s theme: %s on %s has a contrast of %.2f, at least %.1f is promised", kind == THEME_DARK ? "dark" : "light",
      colour_name(on), colour_name(ground), is, least);
  }
}

static void test_text_has_a_contrast_of_four_and_a_half(void **state) {
  (void)state;
  static const ColourRole grounds[] = { COLOUR_GROUND, COLOUR_PANEL, COLOUR_CARD, COLOUR_CARD_ORDERED, COLOUR_RUNG_PASSED, COLOUR_PLATE };
  static const ColourRole texts[] = { COLOUR_TEXT, COLOUR_TEXT_2 };
  for (size_t g = 0; g < sizeof grounds / sizeof *grounds; g++)
    for (size_t t = 0; t < sizeof texts / sizeof *texts; t++) assert_contrast(texts[t], grounds[g], 4.5);
  static const ColourRole quiet[] = { COLOUR_MUTED, COLOUR_BETTER, COLOUR_WORSE };
  for (size_t t = 0; t < sizeof quiet / sizeof *quiet; t++) {
    assert_contrast(quiet[t], COLOUR_GROUND, 4.5);
    assert_contrast(quiet[t], COLOUR_PANEL, 4.5);
    assert_contrast(quiet[t], COLOUR_CARD, 4.5);
  }
  assert_contrast(COLOUR_ACCENT_TEXT, COLOUR_ACCENT, 4.5);
  assert_contrast(COLOUR_INVERSE_TEXT, COLOUR_INVERSE, 4.5);
  for (int seat = 0; seat < 6; seat++) assert_contrast(COLOUR_INK, COLOUR_SEAT_1 + seat, 4.5);
  assert_contrast(COLOUR_SEA_NAME, COLOUR_SEA, 4.5);
  assert_contrast(COLOUR_SEA_NAME, COLOUR_SHELF_OUTER, 4.5);
  assert_contrast(COLOUR_LAND_NAME, COLOUR_LAND, 4.5);
  assert_contrast(COLOUR_ZONE, COLOUR_SEA, 4.5);
}

static void test_marks_have_a_contrast_of_three(void **state) {
  (void)state;
  static const ColourRole grounds[] = { COLOUR_PANEL, COLOUR_CARD };
  for (size_t g = 0; g < 2; g++) {
    assert_contrast(COLOUR_SELECT, grounds[g], 3);
    assert_contrast(COLOUR_DISABLED, grounds[g], 3);    /* its reason is said in text */
  }
  assert_contrast(COLOUR_SELECT, COLOUR_CARD_ORDERED, 3);
  assert_contrast(COLOUR_COAST, COLOUR_SEA, 3);
  assert_contrast(COLOUR_SEA_ARC, COLOUR_SEA, 3);
  assert_contrast(COLOUR_AIR_ARC, COLOUR_SEA, 3);
  assert_contrast(COLOUR_PLATE_EDGE, COLOUR_PLATE, 3);
}

/* How a colour looks to eyes without one kind of cone, in linear light: the published matrices of full strength. */
static const double eyes[4][3][3] = {
  { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } },
  { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } },     /* protan */
  { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } },      /* deutan */
  { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 }, { 0.004733, 0.691367, 0.303900 } },     /* tritan */
};
static const char *const eye_names[4] = { "all", "protan", "deutan", "tritan" };

static double lab_curve(double t) { return t > 216.0 / 24389.0 ? cbrt(t) : (t * 24389.0 / 27.0 + 16.0) / 116.0; }

static void lab_seen(uint32_t colour, int eye, double lab[3]) {
  double rgb[3], seen[3];
  linear_rgb(colour, rgb);
  for (int i = 0; i < 3; i++) {
    seen[i] = eyes[eye][i][0] * rgb[0] + eyes[eye][i][1] * rgb[1] + eyes[eye][i][2] * rgb[2];
    seen[i] = seen[i] < 0 ? 0 : seen[i] > 1 ? 1 : seen[i];
  }
  double x = lab_curve((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
  double y = lab_curve(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
  double z = lab_curve((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
  lab[0] = 116 * y - 16;
  lab[1] = 500 * (x - y);
  lab[2] = 200 * (y - z);
}

static double distance_seen(uint32_t a, uint32_t b, int eye) {
  double p[3], q[3];
  lab_seen(a, eye, p);
  lab_seen(b, eye, q);
  return sqrt((p[0] - q[0]) * (p[0] - q[0]) + (p[1] - q[1]) * (p[1] - q[1]) + (p[2] - q[2]) * (p[2] - q[2]));
}

static void assert_apart(ColourRole a, ColourRole b, double least) {
  for (int kind = 0; kind < THEME_KINDS; kind++)
    for (int eye = 0; eye < 4; eye++) {
      double is = distance_seen(theme.colour[kind][a], theme.colour[kind][b], eye);
      if (is < least) fail_msg("%s and %s are %.1f apart for %s eyes, at least %.0f is promised", colour_name(a), colour_name(b), is, eye_names[eye], least);
    }
}

static void test_colour_blind_eyes_tell_seats_apart(void **state) {
  (void)state;
  for (int a = 0; a < 6; a++)
    for (int b = a + 1; b < 6; b++) assert_apart(COLOUR_SEAT_1 + a, COLOUR_SEAT_1 + b, 15);
  assert_apart(COLOUR_BETTER, COLOUR_WORSE, 15);
}

static void test_the_simulation_knows_what_eyes_confuse(void **state) {
  (void)state;
  assert_true(distance_seen(0xFF0000, 0x00FF00, 0) > 100);
  assert_true(distance_seen(0xA4814A, 0x8A8A4A, 2) < 12 && distance_seen(0xA4814A, 0x8A8A4A, 0) > 15);
  assert_true(fabs(contrast(0xFFFFFF, 0x000000) - 21) < 0.01);
}

static void test_no_text_is_smaller_than_the_minimum(void **state) {
  (void)state;
  for (int type = 0; type < TYPE_COUNT; type++) assert_true(theme.type[type].size >= 19);
}

static void test_a_style_scales_what_it_should(void **state) {
  (void)state;
  Style style = style_make(&theme, THEME_DARK, 1920, 1080);
  assert_float_equal(style.u, 1, 1e-6);
  assert_float_equal(style_text(&style, TYPE_BODY).size, 19, 1e-4);
  style.text = 1.5f;
  assert_float_equal(style_text(&style, TYPE_BODY).size, 28.5, 1e-4);
  assert_float_equal(style_space(&style, SPACE_MARGIN), 16, 1e-4);      /* room does not grow with text, rows do */
  assert_float_equal(style_row(&style, SPACE_RUNG), 51, 1e-4);
  style_fit(&style, 1280, 720);
  assert_float_equal(style.u, 2.0 / 3, 1e-6);
  assert_float_equal(style_line(&style, LINE_HAIR), 1, 1e-6);           /* never thinner than a pixel */
  style_fit(&style, 1024, 768);
  assert_float_equal(style.u, 1024.0 / 1920, 1e-6);                     /* a narrow window still holds the page */
  assert_int_equal(style_colour(&style, COLOUR_PANEL), 0x101C26);
  style.projector = true;
  style_fit(&style, 1920, 1080);
  assert_int_equal(style_colour(&style, COLOUR_PANEL), 0xFFFFFF);
  assert_float_equal(style_text_scale(&style), 1.875, 1e-4);
  assert_float_equal(style_line(&style, LINE_SYMBOL), 3, 1e-4);
}

static void test_motion_eases_out_and_ends(void **state) {
  (void)state;
  Style style = style_make(&theme, THEME_DARK, 1920, 1080);
  assert_float_equal(motion_at(0, 180), 0, 1e-6);
  assert_true(motion_at(90, 180) > 0.8f);
  assert_float_equal(motion_at(180, 180), 1, 1e-6);
  style.still = true;
  assert_float_equal(motion_at(0, style_motion(&style, MOTION_PLATE)), 1, 1e-6);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_mistakes_say_where_what_and_what_instead),
    cmocka_unit_test(test_a_file_that_is_not_there_is_told),
    cmocka_unit_test(test_text_has_a_contrast_of_four_and_a_half),
    cmocka_unit_test(test_marks_have_a_contrast_of_three),
    cmocka_unit_test(test_colour_blind_eyes_tell_seats_apart),
    cmocka_unit_test(test_the_simulation_knows_what_eyes_confuse),
    cmocka_unit_test(test_no_text_is_smaller_than_the_minimum),
    cmocka_unit_test(test_a_style_scales_what_it_should),
    cmocka_unit_test(test_motion_eases_out_and_ends),
  };
  return cmocka_run_group_tests(tests, setup, teardown);
}
