/* The painter: shapes cover the area that geometry says, a frame that changed a little equals one painted whole, layers are
 * kept while their key stays, and text of any form of Hangul draws alike. */
#include "table/paint.h"
#include "table/png.h"
#include "table/stroke.h"
#include "support/folder.h"

#include <math.h>
#include <zlib.h>

static Theme theme;
static Fonts *fonts;

static int setup(void **state) {
  (void)state;
  ThemeFault fault;
  FontFault font_fault;
  if (!theme_read(&theme, SOURCE_DIR "/assets/theme.txt", &fault)) return -1;
  fonts = fonts_open(true, &font_fault);
  if (!fonts) print_error("%s\n", font_fault.message);
  return fonts ? 0 : -1;
}

static int teardown(void **state) {
  (void)state;
  fonts_close(fonts);
  return 0;
}

/* ---- the raster: white on black, so that blue sums up what is covered ---- */

enum { SIDE = 200 };
static Picture board;
static Raster raster;

static void board_open(void) {
  assert_true(picture_make(&board, SIDE, SIDE));
  assert_true(raster_onto(&raster, board, (PixelBox){ 0, 0, SIDE, SIDE }));
}

static void board_close(void) {
  picture_free(&board);
  raster_free(&raster);
}

static double covered(PixelBox within) {
  double sum = 0;
  for (int y = within.y0; y < within.y1; y++)
    for (int x = within.x0; x < within.x1; x++) sum += (board.pixel[y * SIDE + x] & 255) / 255.0;
  return sum;
}
static const PixelBox all = { 0, 0, SIDE, SIDE };

static void fill(bool even_odd) { raster_fill(&raster, &(Fill){ .colour = 0xFFFFFF, .alpha = 255, .even_odd = even_odd }); }

static void assert_covers(double area, double within) {
  double is = covered(all);
  if (fabs(is - area) > within) fail_msg("%.2f pixels are covered, geometry says %.2f", is, area);
  memset(board.pixel, 0, SIDE * SIDE * sizeof *board.pixel);
}

static void test_shapes_cover_what_geometry_says(void **state) {
  (void)state;
  board_open();
  raster_ring(&raster, (Point[]){ { 10.25f, 10.5f }, { 60.5f, 10.5f }, { 60.5f, 40.75f }, { 10.25f, 40.75f } }, 4);
  fill(false);
  assert_covers(50.25 * 30.25, 1);
  raster_ring(&raster, (Point[]){ { 10, 10 }, { 150, 30 }, { 40, 120 } }, 3);
  fill(false);
  assert_covers(0.5 * fabs(140.0 * 110 - 30.0 * 20), 2);
  stroke_disc(&raster, 100, 100, 40);
  fill(false);
  assert_covers(3.14159265 * 1600, 12);
  stroke_circle(&raster, 100, 100, 40, 4, 0, 0);
  fill(false);
  assert_covers(3.14159265 * 2 * 40 * 4, 5);
  stroke_polyline(&raster, (Point[]){ { 20, 20 }, { 120, 95 } }, 2, false, 6, 0, 0, false);
  fill(false);
  assert_covers(125 * 6, 2);
  stroke_polyline(&raster, (Point[]){ { 20, 20 }, { 120, 95 } }, 2, false, 6, 10, 15, false);
  fill(false);
  assert_covers(50 * 6, 3);
  stroke_box_line(&raster, (Box){ 20, 20, 100, 50 }, 0, 2, 0, 0);
  fill(false);
  assert_covers(100 * 50 - 96 * 46, 0.5);
  board_close();
}

static void test_a_ring_in_a_ring_is_a_hole_and_overlap_covers_once(void **state) {
  (void)state;
  board_open();
  const Point outer[] = { { 10, 10 }, { 110, 10 }, { 110, 110 }, { 10, 110 } }, inner[] = { { 40, 40 }, { 80, 40 }, { 80, 80 }, { 40, 80 } };
  raster_ring(&raster, outer, 4);
  raster_ring(&raster, inner, 4);
  fill(true);
  assert_int_equal(board.pixel[60 * SIDE + 60] & 255, 0);
  assert_covers(10000 - 1600, 0.5);
  raster_ring(&raster, outer, 4);
  raster_ring(&raster, inner, 4);
  fill(false);
  assert_covers(10000, 0.5);
  /* A line that turns: every join turns the way its parts do, so that nothing cancels. */
  const Point zigzag[] = { { 30, 30 }, { 160, 40 }, { 60, 90 }, { 170, 150 }, { 40, 170 }, { 30, 60 } };
  stroke_polyline(&raster, zigzag, 6, true, 12, 0, 0, false);
  fill(false);
  for (int i = 0; i < 6; i++) assert_int_equal(board.pixel[(int)zigzag[i].y * SIDE + (int)zigzag[i].x] & 255, 255);
  board_close();
}

static void test_what_lies_outside_the_clip_stays(void **state) {
  (void)state;
  board_open();
  const PixelBox clips[] = { { 50, 50, 120, 130 }, { 0, 0, 3, 200 }, { 64, 64, 128, 128 }, { 199, 0, 200, 200 } };
  for (size_t i = 0; i < sizeof clips / sizeof *clips; i++) {
    assert_true(raster_onto(&raster, board, all));
    stroke_disc(&raster, 90, 95, 88.3f);
    fill(false);
    double inside = covered(clips[i]);
    memset(board.pixel, 0, SIDE * SIDE * sizeof *board.pixel);
    assert_true(raster_onto(&raster, board, clips[i]));
    stroke_disc(&raster, 90, 95, 88.3f);
    raster_edge(&raster, (Point){ NAN, 3 }, (Point){ 5, 6 });           /* no number: nothing */
    fill(false);
    assert_true(fabs(covered(clips[i]) - inside) < 0.5);
    assert_covers(inside, 0.5);
  }
  assert_true(raster_onto(&raster, board, all));
  raster_ring(&raster, (Point[]){ { -1e6f, -1e6f }, { 1e6f, -1e6f }, { 1e6f, 1e6f }, { -1e6f, 1e6f } }, 4);
  fill(false);
  assert_covers(SIDE * SIDE, 0.5);
  board_close();
}

static void test_a_hatch_covers_its_share(void **state) {
  (void)state;
  board_open();
  raster_ring(&raster, (Point[]){ { 10, 10 }, { 190, 10 }, { 190, 190 }, { 10, 190 } }, 4);
  raster_fill(&raster, &(Fill){ .colour = 0xFFFFFF, .alpha = 255, .hatch_gap = 11, .hatch_width = 2, .hatch_x = 10, .hatch_y = 10 });
  assert_covers(180 * 180 * 2.0 / 11, 180 * 180 * 0.01);
  board_close();
}

static void test_a_picture_is_copied_or_stretched(void **state) {
  (void)state;
  Picture small;
  board_open();
  assert_true(picture_make(&small, 20, 20));
  for (int i = 0; i < 400; i++) small.pixel[i] = 0xFF000000 | (i % 20 < 10 ? 0x000000 : 0x0000FF);
  raster_picture(&raster, small, (Box){ 0, 0, 20, 20 }, (Box){ 50, 60, 20, 20 });
  assert_covers(10 * 20, 0.01);
  raster_picture(&raster, small, (Box){ 5, 5, 10, 10 }, (Box){ 50, 60, 20, 20 });        /* a part, copied no more */
  assert_int_equal(board.pixel[70 * SIDE + 51] & 255, 0);
  assert_int_equal(board.pixel[70 * SIDE + 68] & 255, 255);
  assert_covers(10 * 20, 3);
  raster_picture(&raster, small, (Box){ 0, 0, 20, 20 }, (Box){ -100, -100, 400, 400 });  /* larger than all */
  assert_covers(SIDE * SIDE / 2.0, SIDE * 2);
  picture_free(&small);
  board_close();
}

static void test_a_line_of_many_near_points_is_as_wide_as_one_of_few(void **state) {
  (void)state;
  enum { MANY = 4000 };
  static Point point[MANY];
  board_open();
  for (int i = 0; i < MANY; i++) point[i] = (Point){ 20 + 160 * (float)i / (MANY - 1), 100 };
  stroke_polyline(&raster, point, MANY, false, 3, 0, 0, false);
  fill(false);
  assert_covers(160 * 3, 1);
  board_close();
}

/* ---- the painter ---- */

static void draw_scene(DrawList *list, const DrawLayers *layers, float x, const char *words) {
  draw_begin(list, layers);
  draw_fill(list, ink(COLOUR_GROUND), (Box){ 0, 0, 640, 360 }, 0);
  if (draw_layer_wanted(list, 0, 5)) {
    draw_layer_begin(list, 0, 5, 300, 300, COLOUR_SEA);
    draw_disc(list, ink(COLOUR_LAND), 150, 150, 120);
    draw_layer_end(list);
  }
  draw_layer(list, 0, (Box){ 0, 0, 300, 300 }, (Box){ 20, 20, 300, 300 });
  draw_polyline(list, pen_dashed(COLOUR_SELECT, 3.5f, 9, 5), (Point[]){ { 0, 0 }, { 400, 300 }, { 639, 10 } }, 3, false);
  draw_clip(list, (Box){ 300, 100, 200, 100 });
  draw_text(list, TYPE_HEADLINE, ink(COLOUR_TEXT), 290, 150, ALIGN_LEFT, "clipped at the left and at the right");
  draw_unclip(list);
  draw_stroke(list, pen(COLOUR_TEXT, 2), (Box){ 350, 220, 200, 60 }, 6);
  draw_fill(list, ink_clear(COLOUR_WORSE, 0.5f), (Box){ x, 200, 80, 80 }, 12);
  draw_text(list, TYPE_BODY, ink(COLOUR_TEXT), 600, 340, ALIGN_RIGHT, words);
}

static void assert_pictures_equal(Picture a, Picture b, int within) {
  for (int i = 0; i < a.w * a.h; i++)
    for (int shift = 0; shift < 24; shift += 8) {
      int p = (int)(a.pixel[i] >> shift & 255), q = (int)(b.pixel[i] >> shift & 255);
      if (abs(p - q) > within) fail_msg("pixel %d, %d: %06x and %06x", i % a.w, i / a.w, a.pixel[i] & 0xFFFFFF, b.pixel[i] & 0xFFFFFF);
    }
}

static void test_a_frame_painted_in_part_equals_one_painted_whole(void **state) {
  (void)state;
  Style style = style_make(&theme, THEME_DARK, 1280, 720);
  Painter *part = painter_open(fonts), *whole = painter_open(fonts);
  DrawList list = { 0 };
  const PixelBox *boxes;
  assert_true(paint_prepare(part, &style, 640, 360));
  for (int i = 0; i < 6; i++) {
    draw_scene(&list, painter_layers(part), 330.0f + 7.3f * (float)i, i % 2 ? "odd" : "old");
    paint_frame(part, &list);
    size_t changed = painter_changed(part, &boxes);
    assert_true(changed > 0);
    if (i > 0)
      for (size_t k = 0; k < changed; k++) assert_true(boxes[k].x0 >= 256 && boxes[k].y0 >= 128);       /* where nothing moved nothing is painted */
    paint_all_again(whole);
    assert_true(paint_prepare(whole, &style, 640, 360));
    draw_scene(&list, painter_layers(whole), 330.0f + 7.3f * (float)i, i % 2 ? "odd" : "old");
    paint_frame(whole, &list);
    assert_pictures_equal(painter_picture(part), painter_picture(whole), 1);
  }
  paint_frame(part, &list);
  assert_int_equal(painter_changed(part, &boxes), 0);
  style.kind = THEME_LIGHT;                     /* another theme: all of it, the layer too */
  assert_true(paint_prepare(part, &style, 640, 360));
  draw_begin(&list, painter_layers(part));
  assert_true(draw_layer_wanted(&list, 0, 5));
  painter_close(part);
  painter_close(whole);
  draw_free(&list);
}

static void test_sharp_edges_lie_on_whole_pixels(void **state) {
  (void)state;
  Style style = style_make(&theme, THEME_DARK, 1920, 1080);
  Painter *painter = painter_open(fonts);
  DrawList list = { 0 };
  assert_true(paint_prepare(painter, &style, 100, 100));
  draw_begin(&list, NULL);
  draw_fill(&list, ink(COLOUR_GROUND), (Box){ 0, 0, 100, 100 }, 0);
  draw_fill(&list, ink(COLOUR_TEXT), (Box){ 10.4f, 10.4f, 20, 0.2f }, 0);
  draw_line(&list, pen(COLOUR_TEXT, 1.2f), 50.3f, 5, 50.3f, 95);
  draw_stroke(&list, pen(COLOUR_TEXT, 1.3f), (Box){ 60.6f, 60.6f, 20, 20 }, 0);
  paint_frame(painter, &list);
  Picture picture = painter_picture(painter);
  uint32_t text = 0xFF000000 | style_colour(&style, COLOUR_TEXT), ground = 0xFF000000 | style_colour(&style, COLOUR_GROUND);
  for (int i = 0; i < 100 * 100; i++) assert_true(picture.pixel[i] == text || picture.pixel[i] == ground);
  assert_true(picture.pixel[10 * 100 + 10] == text && picture.pixel[10 * 100 + 9] == ground);
  painter_close(painter);
  draw_free(&list);
}

/* ---- fonts ---- */

static TextMask mask_copy(const char *text, uint8_t *copy, size_t cap) {
  TextMask mask = fonts_mask(fonts, (TextStyle){ .size = 24 }, text, strlen(text));
  assert_true((size_t)mask.w * (size_t)mask.h <= cap);
  if (mask.cover) memcpy(copy, mask.cover, (size_t)mask.w * (size_t)mask.h);
  return mask;
}

static void test_composed_and_decomposed_hangul_draw_alike(void **state) {
  (void)state;
  static const char *const pairs[][2] = {
    { "한국", "\u1112\u1161\u11ab\u1100\u116e\u11a8" }, { "쌀 값", "\u110a\u1161\u11af \u1100\u1161\u11b9" }, { "동해 A", "\u1103\u1169\u11bc\u1112\u1162 A" },
  };
  enum { ROOM = 20000 };
  static uint8_t a[ROOM], b[ROOM];
  Measure measure = fonts_measure(fonts);
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
    TextMask one = mask_copy(pairs[i][0], a, ROOM), two = mask_copy(pairs[i][1], b, ROOM);
    assert_true(one.w > 20 && one.w == two.w && one.h == two.h && one.left == two.left && one.top == two.top);
    assert_memory_equal(a, b, (size_t)one.w * (size_t)one.h);
    assert_float_equal(text_width(measure, (TextStyle){ .size = 24 }, pairs[i][0]), text_width(measure, (TextStyle){ .size = 24 }, pairs[i][1]), 0.01);
  }
}

static void test_a_minus_sign_is_a_bar_before_its_number(void **state) {
  (void)state;
  enum { ROOM = 20000 };
  static uint8_t a[ROOM];
  TextMask minus = mask_copy("−", a, ROOM);
  assert_true(minus.w >= 9 && minus.w <= 16 && minus.h <= 4);
  assert_true(minus.top + minus.h < 0 && minus.top > -14);        /* well above the baseline */
  Measure measure = fonts_measure(fonts);
  TextStyle style = { .size = 24 };
  assert_true(text_width(measure, style, "−3") > text_width(measure, style, "3") + 9);
}

static void test_letters_are_spaced_but_hangul_is_not(void **state) {
  (void)state;
  Measure measure = fonts_measure(fonts);
  TextStyle plain = { .size = 20 }, spaced = { .size = 20, .spacing = 4 };
  assert_true(text_width(measure, spaced, "Sea") >= text_width(measure, plain, "Sea") + 7);
  assert_float_equal(text_width(measure, spaced, "동해"), text_width(measure, plain, "동해"), 0.01);
}

static void test_many_lines_of_text_do_not_grow_without_end(void **state) {
  (void)state;
  char text[32];
  for (int i = 0; i < 20000; i++) {
    snprintf(text, sizeof text, "line %d", i);
    assert_true(text_width(fonts_measure(fonts), (TextStyle){ .size = (float)(10 + i % 6) }, text) > 0);
    if (i % 50 == 0) assert_true(fonts_mask(fonts, (TextStyle){ .size = 30 }, text, strlen(text)).w > 0);
  }
}

/* fontconfig with the fonts of one folder and no others. */
static Fonts *open_with_fonts_of(const char *where, bool hangul, FontFault *fault) {
  Folder folder;
  folder_open(&folder);
  FILE *file = fopen(folder.game, "w");
  fprintf(file, "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>", where, folder.path);
  fclose(file);
  setenv("FONTCONFIG_FILE", folder.game, 1);
  Fonts *opened = fonts_open(hangul, fault);
  unsetenv("FONTCONFIG_FILE");
  char command[300];
  snprintf(command, sizeof command, "rm -r '%s'", folder.path);
  assert_int_equal(system(command), 0);
  return opened;
}

static void test_missing_fonts_are_told_with_the_package_that_has_them(void **state) {
  (void)state;
  FontFault fault = { { 0 } };
  assert_null(open_with_fonts_of("/nowhere", false, &fault));
  assert_non_null(strstr(fault.message, "No font is installed."));
  assert_null(open_with_fonts_of("/usr/share/fonts/truetype/dejavu", true, &fault));
  assert_non_null(strstr(fault.message, "No installed font has Hangul"));
  assert_non_null(strstr(fault.message, "fonts-nanum"));
  Fonts *latin = open_with_fonts_of("/usr/share/fonts/truetype/dejavu", false, &fault);         /* English needs no Hangul */
  assert_non_null(latin);
  assert_string_equal(fonts_family(latin), "DejaVu Sans");
  assert_false(fonts_have_hangul(latin));
  assert_true(text_width(fonts_measure(latin), (TextStyle){ .size = 20, .bold = true }, "서울 Seoul −3") > 60);
  assert_true(fonts_mask(latin, (TextStyle){ .size = 20 }, "Seoul", 5).w > 0);
  fonts_close(latin);
}

/* ---- PNG ---- */

static uint32_t get32(const uint8_t *at) { return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3]; }

static void test_a_png_holds_the_picture(void **state) {
  (void)state;
  Folder folder;
  Picture picture;
  static uint8_t bytes[4096], rows[64 * 64 * 3];
  folder_open(&folder);
  assert_true(picture_make(&picture, 5, 3));
  for (int i = 0; i < 15; i++) picture.pixel[i] = 0xFF000000 | (uint32_t)i * 0x0A1B2C;
  assert_true(png_write(folder.game, picture));
  FILE *file = fopen(folder.game, "rb");
  size_t length = fread(bytes, 1, sizeof bytes, file);
  fclose(file);
  assert_memory_equal(bytes, "\x89PNG\r\n\x1a\n", 8);
  assert_memory_equal(bytes + 12, "IHDR", 4);
  assert_int_equal(get32(bytes + 16), 5);
  assert_int_equal(get32(bytes + 20), 3);
  assert_int_equal(get32(bytes + 29), crc32(crc32(0, NULL, 0), bytes + 12, 17));
  uLongf room = sizeof rows;
  assert_memory_equal(bytes + 37, "IDAT", 4);
  assert_int_equal(uncompress(rows, &room, bytes + 41, get32(bytes + 33)), Z_OK);
  assert_int_equal(room, 3 * (5 * 3 + 1));
  for (int y = 0; y < 3; y++)
    for (int x = 0, before[3] = { 0 }; x < 5; x++)
      for (int c = 0; c < 3; c++) {
        before[c] = (before[c] + rows[y * 16 + 1 + x * 3 + c]) & 255;
        assert_int_equal(before[c], picture.pixel[y * 5 + x] >> (16 - 8 * c) & 255);
      }
  assert_memory_equal(bytes + length - 8, "IEND", 4);
  assert_false(png_write("/no/such/folder/picture.png", picture));
  picture_free(&picture);
  remove(folder.game);
  rmdir(folder.path);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_shapes_cover_what_geometry_says),
    cmocka_unit_test(test_a_ring_in_a_ring_is_a_hole_and_overlap_covers_once),
    cmocka_unit_test(test_what_lies_outside_the_clip_stays),
    cmocka_unit_test(test_a_hatch_covers_its_share),
    cmocka_unit_test(test_a_picture_is_copied_or_stretched),
    cmocka_unit_test(test_a_line_of_many_near_points_is_as_wide_as_one_of_few),
    cmocka_unit_test(test_a_frame_painted_in_part_equals_one_painted_whole),
    cmocka_unit_test(test_sharp_edges_lie_on_whole_pixels),
    cmocka_unit_test(test_composed_and_decomposed_hangul_draw_alike),
    cmocka_unit_test(test_a_minus_sign_is_a_bar_before_its_number),
    cmocka_unit_test(test_letters_are_spaced_but_hangul_is_not),
    cmocka_unit_test(test_many_lines_of_text_do_not_grow_without_end),
    cmocka_unit_test(test_missing_fonts_are_told_with_the_package_that_has_them),
    cmocka_unit_test(test_a_png_holds_the_picture),
  };
  return cmocka_run_group_tests(tests, setup, teardown);
}
