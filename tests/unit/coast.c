/* The coast: facts of geography that the shipped file must hold, the levels of detail, and files that are refused. */
#include "table/coast.h"

#include "support/games.h"

#define COAST_FILE SOURCE_DIR "/assets/map/coast.txt"
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

typedef struct Spot { const char *name; double longitude, latitude; } Spot;

static int read_coast(void **state) {
  CoastFault fault;
  Coast *coast = coast_load(COAST_FILE, &fault);
  if (!coast) fprintf(stderr, "%s\n", fault.text);
  *state = coast;
  return coast ? 0 : -1;
}

static int free_coast(void **state) {
  coast_free(*state);
  return 0;
}

static CoastPoint point_of(double longitude, double latitude) {
  return (CoastPoint){coast_longitude((int32_t)(longitude * 1e6)), (int32_t)(latitude * 1e6)};
}

static bool holds(const CoastShape *s, CoastPoint p) {
  return p.longitude >= s->box.west && p.longitude <= s->box.east && p.latitude >= s->box.south && p.latitude <= s->box.north;
}

/* The ring of an island: the smallest whose box holds the spot. */
static const CoastShape *island_at(const Coast *coast, Spot spot) {
  const CoastShape *found = NULL;
  for (uint32_t i = 0; i < coast->rings; i++)
    if (holds(&coast->shape[i], point_of(spot.longitude, spot.latitude))) found = &coast->shape[i];
  return found;
}

static void land_is_land_and_sea_is_sea(void **state) {
  static const Spot land[] = {
    {"Seoul", 126.98, 37.57}, {"inland of Seoul", 127.5, 37.6}, {"Pyongyang", 125.75, 39.03}, {"Osan Air Base", 127.03, 37.09},
    {"Camp Humphreys", 127.03, 36.96}, {"Beijing", 116.4, 39.9}, {"Taichung", 120.75, 24.15}, {"Tokyo", 139.6, 35.7}, {"Kadena", 127.77, 26.355},
    {"Andersen", 144.92, 13.58}, {"Oahu", -158.0, 21.5}, {"Anchorage", -149.7, 61.2}, {"Seattle", -122.2, 47.6}, {"Chukotka west of 180", 178.0, 63.5},
    {"Chukotka east of 180", -174.0, 64.8}, {"Luzon", 121.0, 16.5}, {"Darwin", 131.0, -12.8}, {"Vladivostok", 132.0, 43.3},
  };
  static const Spot sea[] = {
    {"Yellow Sea", 123.5, 36.5}, {"off Incheon", 125.9, 37.3}, {"East Sea / Sea of Japan", 131.5, 39.5}, {"Taiwan Strait", 119.6, 24.6},
    {"Korea Strait", 129.0, 34.6}, {"Bashi Channel", 121.5, 21.4}, {"Miyako Strait", 126.5, 25.5}, {"Philippine Sea", 130.0, 20.0},
    {"Bering Sea at 180", 180.0, 58.0}, {"Pacific at 180", 180.0, 30.0}, {"Bay of Bengal", 88.0, 15.0}, {"Gulf of Alaska", -145.0, 57.0},
  };
  for (size_t i = 0; i < COUNT(land); i++)
    if (!coast_is_land(*state, point_of(land[i].longitude, land[i].latitude))) fail_msg("%s is no land", land[i].name);
  for (size_t i = 0; i < COUNT(sea); i++)
    if (coast_is_land(*state, point_of(sea[i].longitude, sea[i].latitude))) fail_msg("%s is land", sea[i].name);
}

/* The sea at 180 degrees goes on: nothing is cut there, though longitudes of scenarios change their sign. */
static void there_is_no_seam_at_180_degrees(void **state) {
  const Coast *coast = *state;
  for (uint32_t i = 0; i < coast->rings; i++) {
    const CoastShape *s = &coast->shape[i];
    for (uint32_t k = 0; k < s->count[0]; k++) {
      CoastPoint a = coast->point[s->first[0] + k], b = coast->point[s->first[0] + (k + 1) % s->count[0]];
      assert_false(a.longitude == 180000000 && b.longitude == 180000000);
    }
  }
  assert_true(coast->region.west == 80000000 && coast->region.east == 250000000);
  assert_int_equal(coast_longitude(-160000000), 200000000);
  assert_int_equal(coast_longitude(127000000), 127000000);
}

/* What the game is about must not be simplified away. Sizes in kilometres are public: each within a factor of two or so. */
static void islands_of_the_theatre_are_there(void **state) {
  static const struct { Spot at; double least, most; } islands[] = {       /* longer side of the box in degrees */
    {{"Jeju", 126.55, 33.38}, 0.6, 1.0}, {{"Taiwan", 121.0, 23.7}, 2.9, 4.0}, {{"Baengnyeong", 124.68, 37.95}, 0.06, 0.2},
    {{"Daecheong", 124.70, 37.82}, 0.03, 0.1}, {{"Yeonpyeong", 125.695, 37.665}, 0.015, 0.06}, {{"Ulleung", 130.86, 37.5}, 0.06, 0.2},
    {{"Dokdo / Takeshima", 131.862, 37.243}, 0.001, 0.02}, {{"Tsushima", 129.35, 34.5}, 0.3, 0.9}, {{"Yonaguni", 122.98, 24.455}, 0.05, 0.2},
    {{"Ishigaki", 124.2, 24.42}, 0.15, 0.5}, {{"Miyako", 125.33, 24.78}, 0.12, 0.4}, {{"Okinawa", 127.95, 26.5}, 0.7, 1.3},
    {{"Penghu", 119.6, 23.565}, 0.08, 0.3}, {{"Kinmen", 118.37, 24.45}, 0.1, 0.3}, {{"Batan", 121.97, 20.43}, 0.08, 0.25},
    {{"Itbayat", 121.84, 20.76}, 0.08, 0.25}, {{"Senkaku / Diaoyu", 123.53, 25.766}, 0.01, 0.1}, {{"Nangan, Matsu", 119.936, 26.155}, 0.03, 0.08},
    {{"Dongyin, Matsu", 120.492, 26.367}, 0.02, 0.06}, {{"Iwo Jima", 141.32, 24.78}, 0.04, 0.15}, {{"Guam", 144.8, 13.45}, 0.3, 0.6},
    {{"Saipan", 145.75, 15.19}, 0.12, 0.3}, {{"Midway", -177.37, 28.207}, 0.01, 0.1}, {{"Wake", 166.635, 19.29}, 0.01, 0.1},
  };
  for (size_t i = 0; i < COUNT(islands); i++) {
    const CoastShape *s = island_at(*state, islands[i].at);
    double size = s ? s->size / 1e6 : 0;
    if (size < islands[i].least || size > islands[i].most) fail_msg("%s is %g degrees long", islands[i].at.name, size);
  }
}

static bool is_near_land(const Coast *coast, CoastPoint p, int32_t reach) {
  for (int32_t x = -reach; x <= reach; x += reach)
    for (int32_t y = -reach; y <= reach; y += reach)
      if (coast_is_land(coast, (CoastPoint){p.longitude + x, p.latitude + y})) return true;
  return false;
}

/* Coast and scenarios come from different sources. A port may lie a kilometre off the coast, whose source is rounded to 400 m. */
static void places_of_scenarios_lie_where_the_coast_has_them(void **state) {
  const Coast *coast = *state;
  const CoastBox *r = &coast->region;
  char names[TEST_SCENARIOS][TEST_NAME];
  int count = scenario_names(names), seen = 0;
  for (int i = 0; i < count; i++) {
    Playable played;
    playable_open(&played, names[i], NULL);
    for (int k = 0; k < played.scenario->places; k++) {
      const Place *place = &played.scenario->place[k];
      CoastPoint p = {coast_longitude(place->longitude), place->latitude};
      if (p.longitude < r->west || p.longitude > r->east || p.latitude < r->south || p.latitude > r->north) continue;
      bool is_sea = strcmp(place->kind, "sea_area") == 0 || strcmp(place->kind, "strait") == 0;
      if (is_near_land(coast, p, 10000) == is_sea) fail_msg("%s lies %s", place->name.id, is_sea ? "on land" : "in the sea");
      seen++;
    }
    playable_close(&played);
  }
  assert_true(seen > 50);
}

static void the_file_holds_what_it_is_known_to_hold(void **state) {
  const Coast *coast = *state;
  uint32_t of[4] = {0};
  assert_int_equal(coast->rings, 1452);
  for (uint32_t i = 0; i < coast->shapes; i++) {
    const CoastShape *s = &coast->shape[i];
    of[s->kind]++;
    assert_true((s->kind == COAST_LAND) == (i < coast->rings));
    if (i > 0 && i < coast->rings) assert_true(s->size <= s[-1].size);
  }
  assert_int_equal(of[COAST_LAND], 1452);
  assert_int_equal(of[COAST_MDL], 1);
  assert_int_equal(of[COAST_NLL], 1);
  assert_true(of[COAST_BORDER] > 15);
}

/* The demarcation line runs from the west coast to the east coast of the peninsula; the limit line passes north of Baengnyeong. */
static void lines_of_control_lie_where_they_lie(void **state) {
  const Coast *coast = *state;
  for (uint32_t i = coast->rings; i < coast->shapes; i++) {
    const CoastShape *s = &coast->shape[i];
    if (s->kind == COAST_MDL) {
      assert_in_range(s->box.west, 126400000, 126900000);
      assert_in_range(s->box.east, 128200000, 128500000);
      assert_in_range(s->box.south, 37600000, 38000000);
      assert_in_range(s->box.north, 38500000, 38700000);
    }
    if (s->kind == COAST_NLL && s->box.east < 127000000) {
      const CoastShape *island = island_at(coast, (Spot){"Baengnyeong", 124.68, 37.95});
      assert_true(island && s->box.north > island->box.north);
    }
    if (s->kind == COAST_NLL)
      for (uint32_t k = 0; k < s->count[0]; k++) assert_false(coast_is_land(coast, coast->point[s->first[0] + k]) && k > 0);
  }
}

static void levels_thin_out_and_rings_keep_an_area(void **state) {
  const Coast *coast = *state;
  uint32_t points[COAST_LEVELS] = {0};
  for (uint32_t i = 0; i < coast->shapes; i++)
    for (int k = 0; k < COAST_LEVELS; k++) {
      const CoastShape *s = &coast->shape[i];
      assert_true(s->count[k] >= (s->kind == COAST_LAND ? 3u : 2u));
      if (k > 0) assert_true(s->count[k] <= s->count[k - 1]);
      for (uint32_t j = 0; j < s->count[k]; j++) assert_true(holds(s, coast->point[s->first[k] + j]));
      points[k] += s->count[k];
    }
  assert_true(points[1] < points[0] && points[2] < points[1] * 3 / 4 && points[3] < points[2] * 3 / 4);
  assert_int_equal(coast_level(0), 0);
  assert_int_equal(coast_level(13999), 0);
  assert_int_equal(coast_level(14000), 1);
  assert_int_equal(coast_level(INT32_MAX), COAST_LEVELS - 1);
}

static void specks_are_the_last_rings(void **state) {
  const Coast *coast = *state;
  static const int32_t sizes[] = {0, 1000, 20000, 100000, 1000000, 50000000, INT32_MAX};
  for (size_t i = 0; i < COUNT(sizes); i++) {
    uint32_t n = coast_rings(coast, sizes[i]);
    if (n > 0) assert_true(coast->shape[n - 1].size >= sizes[i]);
    if (n < coast->rings) assert_true(coast->shape[n].size < sizes[i]);
  }
}

static void cuts_are_told_from_coast(void **state) {
  const Coast *coast = *state;
  assert_true(coast_is_cut(coast, point_of(80, 20), point_of(80, 40)));
  assert_true(coast_is_cut(coast, point_of(140, 65), point_of(100, 65)));
  assert_false(coast_is_cut(coast, point_of(80, 20), point_of(100, 65)));
  assert_false(coast_is_cut(coast, point_of(127, 37), point_of(127, 38)));
}

static const char small[] =
  "# a remark\ncoast 1\nregion 100000 0 140000 50000\nland 4:120000 20000:1000 0,0 1000 -1000 0\nborder 2:120000 20000:500 500\n"
  "line mdl 3:120000 20000 100 0:100 100\nline nll 2:120000 20000:-100 0\nend 4 11\n";

static void a_small_file_is_read(void **state) {
  (void)state;
  CoastFault fault;
  Coast *coast = coast_read(small, strlen(small), "small", &fault);
  assert_non_null(coast);
  assert_true(coast->rings == 1 && coast->shapes == 4);
  const CoastShape *s = coast->shape;
  assert_true(s->box.west == 120000000 && s->box.east == 121000000 && s->box.south == 20000000 && s->box.north == 21000000);
  assert_int_equal(s->size, 1000000);
  assert_true(s->count[0] == 4 && s->count[1] == 3 && s->count[2] == 3 && s->count[3] == 3);    /* two points are no ring */
  assert_true(s[2].count[0] == 3 && s[2].count[3] == 2 && s[2].kind == COAST_MDL);
  assert_true(coast->point[s->first[3] + 2].longitude == 121000000 && coast->point[s->first[3] + 2].latitude == 21000000);
  assert_true(coast_is_land(coast, point_of(120.5, 20.5)) && !coast_is_land(coast, point_of(121.5, 20.5)));
  coast_free(coast);
}

/* One mistake each: what stands in the small file, what is put there, and what the message must say. */
static void mistakes_are_refused_with_line_found_and_expected(void **state) {
  (void)state;
  static const struct { const char *was, *is, *says; } mistakes[] = {
    {"coast 1", "roads 1", "map, line 2: found \"roads\", expected one of these words: coast."},
    {"coast 1", "coast 2", "map, line 2: found 2, expected format 1."},
    {"140000 50000", "90000 50000", "map, line 3: found 100000 0 90000 50000, expected west, south, east, north"},
    {"140000 50000", "140000", "map, line 3: found the end of the line, expected a blank and a number."},
    {"land 4", "island 4", "map, line 4: found \"island\", expected one of these words: land, border, line mdl, line nll, end."},
    {"land 4", "land 2", "map, line 4: found 2, expected at least 3 points."},
    {"land 4", "land 5", "map, line 4: found the end of the line, expected one of the marks blank , ; : and a point."},
    {"land 4", "land 3", "map, line 4: found \" -1000\", expected the end of the line."},
    {"land 4", "land 123456789", "map, line 4: found \"123456789:120000\", expected a whole number of at most seven digits."},
    {",0 1000", ",0 1e3", "map, line 4: found \"e3\", expected one of the marks"},
    {",0 1000", ",0 ", "map, line 4: found \" -1000\", expected a whole number"},
    {":1000 0", ":31000 0", "map, line 4: found 151000, expected a longitude of the region."},
    {"2:120000 20000:500", "2:120000 -1:500", "map, line 5: found -1, expected a latitude of the region."},
    {"border 2", "border 1", "map, line 5: found 1, expected at least 2 points."},
    {"border 2:120000 20000:500 500", "land 3:120000 20000:5000 0:0 5000", "map, line 5: found 5000, expected a ring no longer than 1000"},
    {"line nll 2:120000 20000:-100 0", "land 3:120000 20000:50 0:0 50", "map, line 7: found \"land\", expected rings before lines."},
    {"end 4", "end 5", "map, line 8: found 4, expected 5 features"},
    {"end 4 11", "end 4 12", "map, line 8: found 11, expected 12 points"},
    {"end 4 11\n", "", "map, line 8: found the end of the file, expected one of these words"},
    {"end 4 11\n", "end 4 11\nland", "map, line 9: found \"land\", expected nothing after"},
  };
  for (size_t i = 0; i < COUNT(mistakes); i++) {
    char text[512];
    const char *at = strstr(small, mistakes[i].was);
    assert_non_null(at);
    int n = snprintf(text, sizeof text, "%.*s%s%s", (int)(at - small), small, mistakes[i].is, at + strlen(mistakes[i].was));
    CoastFault fault;
    Coast *coast = coast_read(text, (size_t)n, "map", &fault);
    if (coast) fail_msg("\"%s\" for \"%s\" was read", mistakes[i].is, mistakes[i].was);
    if (!strstr(fault.text, mistakes[i].says)) fail_msg("\"%s\" does not say \"%s\"", fault.text, mistakes[i].says);
    assert_true(fault.line > 0);
  }
}

/* Every place of the file cut, and every place changed into bytes that mean something or nothing: read or refused, never worse. */
static void no_bytes_do_harm(void **state) {
  (void)state;
  static const char bytes[] = {0, '\n', ' ', '-', ',', ':', '0', '9', 'l', '#', (char)0xFF};
  size_t length = strlen(small);
  CoastFault fault;
  for (size_t i = 0; i < length; i++) {
    char *text = malloc(length);                        /* exact, so that a sanitizer sees one byte too many */
    char *part = malloc(i ? i : 1);
    assert_true(text && part);
    memcpy(part, small, i);
    assert_null(coast_read(part, i, "part", &fault));
    assert_true(fault.text[0] != '\0');
    for (size_t k = 0; k < sizeof bytes; k++) {
      memcpy(text, small, length);
      text[i] = bytes[k];
      coast_free(coast_read(text, length, "changed", &fault));
    }
    free(part);
    free(text);
  }
  assert_null(coast_load(SOURCE_DIR "/assets/map/no-such-coast.txt", &fault));
  assert_true(fault.line == 0 && strstr(fault.text, "no-such-coast.txt cannot be read"));
  assert_null(coast_load(SOURCE_DIR, &fault));
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(land_is_land_and_sea_is_sea),
    cmocka_unit_test(there_is_no_seam_at_180_degrees),
    cmocka_unit_test(islands_of_the_theatre_are_there),
    cmocka_unit_test(places_of_scenarios_lie_where_the_coast_has_them),
    cmocka_unit_test(the_file_holds_what_it_is_known_to_hold),
    cmocka_unit_test(lines_of_control_lie_where_they_lie),
    cmocka_unit_test(levels_thin_out_and_rings_keep_an_area),
    cmocka_unit_test(specks_are_the_last_rings),
    cmocka_unit_test(cuts_are_told_from_coast),
    cmocka_unit_test(a_small_file_is_read),
    cmocka_unit_test(mistakes_are_refused_with_line_found_and_expected),
    cmocka_unit_test(no_bytes_do_harm),
  };
  return cmocka_run_group_tests(tests, read_coast, free_coast);
}
