/* The draw list says itself in words, keeps its memory, and copies what it is given; text breaks at spaces and is never cut. */
#include "table/draw.h"
#include "table/measure.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void assert_written(const DrawList *list, const char *expected) {
  char *text = NULL;
  size_t length = 0;
  FILE *out = open_memstream(&text, &length);
  draw_write(list, out);
  fclose(out);
  assert_string_equal(text, expected);
  free(text);
}

static void test_each_command_is_a_line(void **state) {
  (void)state;
  DrawList list = { 0 };
  char words[16] = "say \"so\"";
  const Point points[] = { { 0, 0 }, { 10, 0 }, { 5, 8.25f }, { 2, 2 }, { 4, 2 }, { 3, 3 } };
  const uint32_t rings[] = { 3, 3 };
  draw_begin(&list, NULL);
  draw_fill(&list, ink(COLOUR_CARD), (Box){ 20, 30, 246, 236 }, 3);
  draw_stroke(&list, pen_dashed(COLOUR_DISABLED, 1, 4, 3), (Box){ 20, 30, 246, 236 }, 0);
  draw_clip(&list, (Box){ 0, 0, 100, 100 });
  draw_line(&list, pen(COLOUR_RULE, 1), 0, -0.01f, 100, 0.5f);
  draw_polyline(&list, (Pen){ .ink = ink_clear(COLOUR_SEA_ARC, 0.5f), .width = 2, .round = true }, points, 3, true);
  draw_unclip(&list);
  draw_polygons(&list, ink(COLOUR_LAND), points, rings, 2);
  draw_hatch_box(&list, ink(COLOUR_ZONE), 1.6f, 11, (Box){ 1, 2, 3, 4 });
  draw_disc(&list, ink(COLOUR_SEAT_1), 5, 6, 3.5f);
  draw_circle(&list, pen(COLOUR_INK, 2), 5, 6, 3.5f);
  draw_text(&list, TYPE_BODY_BOLD, ink(COLOUR_TEXT_2), 12, 40, ALIGN_RIGHT, words);
  draw_text_part(&list, TYPE_SEA, ink(COLOUR_SEA_NAME), 12, 40, ALIGN_CENTRE, "동해 / 일본해", 6);
  draw_text_sized(&list, TYPE_CODE, ink(COLOUR_INK), 12, 40, ALIGN_LEFT, 1.5f, "SE");
  draw_text(&list, TYPE_BODY, ink(COLOUR_TEXT), 0, 0, ALIGN_LEFT, "");
  strcpy(words, "changed");                     /* the list has its own copy */
  draw_layer_begin(&list, 1, 7, 640, 480, COLOUR_SEA);
  draw_fill(&list, ink(COLOUR_LAND), (Box){ 1, 1, 2, 2 }, 0);
  draw_layer_end(&list);
  draw_layer(&list, 1, (Box){ 0, 0, 64, 48 }, (Box){ 10, 10, 128, 96 });
  assert_written(&list,
    "fill card 20.0 30.0 246.0 236.0 r 3.0\n"
    "stroke disabled 20.0 30.0 246.0 236.0 w 1.0 dash 4.0 3.0\n"
    "clip 0.0 0.0 100.0 100.0\n"
    "  line rule w 1.0 0.0 0.0 100.0 0.5\n"
    "  line sea_arc/128 w 2.0 round closed 0.0 0.0 10.0 0.0 5.0 8.3\n"
    "unclip\n"
    "polygon land 0.0 0.0 10.0 0.0 5.0 8.3 ; 2.0 2.0 4.0 2.0 3.0 3.0\n"
    "hatch zone w 1.6 gap 11.0 1.0 2.0 4.0 2.0 4.0 6.0 1.0 6.0\n"
    "disc seat_1 5.0 6.0 r 3.5\n"
    "circle ink 5.0 6.0 r 3.5 w 2.0\n"
    "text body_bold text_2 12.0 40.0 right \"say \\\"so\\\"\"\n"
    "text sea sea_name 12.0 40.0 centre \"동해\"\n"
    "text code ink 12.0 40.0 left 1.5 \"SE\"\n"
    "layer-begin 1 sea 640.0 480.0\n"
    "  fill land 1.0 1.0 2.0 2.0\n"
    "layer-end\n"
    "layer 1 0.0 0.0 64.0 48.0 to 10.0 10.0 128.0 96.0\n");
  draw_free(&list);
}

static void test_a_list_of_many_commands_grows_and_begins_anew(void **state) {
  (void)state;
  DrawList list = { 0 };
  for (int frame = 0; frame < 2; frame++) {
    draw_begin(&list, NULL);
    for (int i = 0; i < 5000; i++) draw_line(&list, pen(COLOUR_RULE, 1), (float)i, 0, 0, 0);
    assert_int_equal(list.count, 5000);
    assert_int_equal(list.points, 10000);
    assert_float_equal(list.point[list.command[4999].first].x, 4999, 0);
    assert_false(list.failed);
  }
  draw_begin(&list, NULL);
  assert_written(&list, "");
  draw_free(&list);
}

static void test_a_kept_layer_is_not_wanted_again(void **state) {
  (void)state;
  DrawList list = { 0 };
  DrawLayers layers = { .key = { [2] = 9 }, .kept = { [2] = true } };
  draw_begin(&list, NULL);
  assert_true(draw_layer_wanted(&list, 2, 9));
  draw_begin(&list, &layers);
  assert_false(draw_layer_wanted(&list, 2, 9));
  assert_true(draw_layer_wanted(&list, 2, 8));
  assert_true(draw_layer_wanted(&list, 3, 9));
  draw_free(&list);
}

/* A style in which a letter is 10 pixels wide and a syllable 20. */
static const TextStyle plain = { .size = 20 };

static void assert_lines(const char *text, float width, const char *expected) {
  TextLine line[16];
  char made[256] = "";
  int count = text_wrap(measure_plain(), plain, text, width, line, 16);
  for (int i = 0; i < count; i++) sprintf(made + strlen(made), "%s%.*s", i ? "|" : "", (int)line[i].length, text + line[i].start);
  assert_string_equal(made, expected);
}

static void test_text_breaks_at_spaces_alone(void **state) {
  (void)state;
  assert_lines("two batteries leave", 190, "two batteries leave");
  assert_lines("two batteries leave", 189, "two batteries|leave");
  assert_lines("two batteries leave", 100, "two|batteries|leave");
  assert_lines("two batteries leave", 20, "two|batteries|leave");       /* a word is never broken or cut */
  assert_lines("비상 계획군 철수", 109, "비상|계획군|철수");
  assert_lines("비상 계획군 철수", 110, "비상 계획군|철수");
  assert_lines("one\ntwo  three ", 200, "one|two  three");
  assert_lines("", 100, "");
  assert_lines("a\n\nb", 100, "a||b");
  assert_lines("3\u00a0of\u00a03 used", 60, "3\u00a0of\u00a03|used");      /* the space that holds together */
}

static void test_decomposed_hangul_is_as_wide_and_moves_as_one(void **state) {
  (void)state;
  const char *composed = "한국", *decomposed = "\u1112\u1161\u11ab\u1100\u116e\u11a8";
  assert_float_equal(text_width(measure_plain(), plain, composed), 40, 1e-4);
  assert_float_equal(text_width(measure_plain(), plain, decomposed), 40, 1e-4);
  assert_int_equal(utf8_after(decomposed, 0), 9);
  assert_true(text_has_hangul(decomposed, 3) && !text_has_hangul("Seoul", 5));
}

static void test_wrong_bytes_are_stepped_over(void **state) {
  (void)state;
  const char *text = "\xff" "a\xe1\x84";
  const char *at = text, *end = text + strlen(text);
  assert_int_equal(utf8_next(&at, end), 0xFFFD);
  assert_int_equal(utf8_next(&at, end), 'a');
  while (at < end) assert_int_equal(utf8_next(&at, end), 0xFFFD);
  assert_int_equal(utf8_next(&at, end), 0);
}

static void test_the_longest_form_that_fits_is_chosen(void **state) {
  (void)state;
  const char *const forms[] = { "Two Patriot batteries", NULL, "2 batteries", "2" };
  assert_int_equal(text_fit(measure_plain(), plain, forms, 4, 500), 0);
  assert_int_equal(text_fit(measure_plain(), plain, forms, 4, 120), 2);
  assert_int_equal(text_fit(measure_plain(), plain, forms, 4, 10), 3);
  assert_int_equal(text_fit(measure_plain(), plain, forms, 4, 9), -1);
  assert_true(text_fits(measure_plain(), plain, "two batteries leave", 130, 2));
  assert_false(text_fits(measure_plain(), plain, "two batteries leave", 100, 2));
  assert_false(text_fits(measure_plain(), plain, "batteries", 80, 3));
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_each_command_is_a_line),
    cmocka_unit_test(test_a_list_of_many_commands_grows_and_begins_anew),
    cmocka_unit_test(test_a_kept_layer_is_not_wanted_again),
    cmocka_unit_test(test_text_breaks_at_spaces_alone),
    cmocka_unit_test(test_decomposed_hangul_is_as_wide_and_moves_as_one),
    cmocka_unit_test(test_wrong_bytes_are_stepped_over),
    cmocka_unit_test(test_the_longest_form_that_fits_is_chosen),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
