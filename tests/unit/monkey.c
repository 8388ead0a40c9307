/* The table under a monkey: random clicks, drags, wheels and keys over every screen of games that people play, sizes and settings
 * changing. Nothing may fail, whatever is pressed; the game it leaves must replay. 10,000 inputs with scripts/test --long. */
#include "support/games.h"

#include "host/host.h"

static void keys_press(Luck *luck, UiInput *input) {
  static const uint16_t special[] = { KEY_ENTER, KEY_ESCAPE, KEY_TAB, KEY_SPACE, KEY_BACKSPACE, KEY_LEFT, KEY_RIGHT, KEY_UP, KEY_DOWN, KEY_HOME, KEY_END,
    KEY_PAGE_UP, KEY_PAGE_DOWN, KEY_F11, '+', '-', '[', ']' };
  static const char letters[] = "ABCDEFGHIJKLMNOPRSTUVWXYZ0123456789";
  input->strokes = 1 + luck_below(luck, 2);
  for (int i = 0; i < input->strokes; i++) {
    bool letter = luck_below(luck, 3) > 0;
    uint16_t key = letter ? (uint16_t)letters[luck_below(luck, sizeof letters - 1)] : special[luck_below(luck, sizeof special / sizeof *special)];
    input->stroke[i] = (UiStroke){ .key = key, .mods = luck_below(luck, 12) == 0 ? MOD_SHIFT : 0 };
  }
}

static void input_make(Luck *luck, UiInput *input, float width, float height) {
  bool was = input->down;
  uint32_t now = input->now + 5 + (uint32_t)luck_below(luck, 60);
  float x = input->x, y = input->y;
  *input = (UiInput){ .now = now, .inside = luck_below(luck, 30) > 0, .x = x, .y = y, .touch = luck_below(luck, 10) == 0, .down = was };
  if (luck_below(luck, 3) > 0) {
    input->x = (float)luck_below(luck, (int)width);
    input->y = (float)luck_below(luck, (int)height);
  }
  switch (luck_below(luck, 6)) {
    case 0: case 1: input->down = input->pressed = input->released = true; input->down = false; break;
    case 2: input->pressed = !was; input->released = was; input->down = !was; break;
    case 3: input->wheel_y = (float)(luck_below(luck, 7) - 3); input->pinch = luck_below(luck, 8) == 0 ? 0.1f : 0; break;
    default: keys_press(luck, input); break;
  }
}

/* One game of `people` persons until it is over or so many inputs were given. */
static int game_play(uint64_t seed, int people, int inputs, int width, int height) {
  Playable p;
  playable_open(&p, "august-summit", "class");
  for (int i = 0; i < p.scenario->seats && i < MAX_SEATS; i++) p.player[i] = i < people ? (Player){ PLAYER_HUMAN, NO_HANDLE } : player_default(p.scenario, i);
  Game game;
  assert_true(game_start(&game, p.scenario, seed, &p.hooks, true, true));
  HostedGame with = { .game = &game, .player = p.player, .machines = p.machines };
  TableLook look = { .assets = SOURCE_DIR "/assets", .width = width, .height = height, .offscreen = true };
  FileFault fault = { .text = "" };
  TableApp *app = table_open(host_open(&with), &look, &fault);
  if (!app) fail_msg("%s", fault.text);
  Luck luck = { seed };
  UiInput input = { .now = 1 };
  int given = 0;
  for (; given < inputs && !game.state.over; given++) {
    input_make(&luck, &input, (float)width, (float)height);
    TableEnd end = table_frame(app, &input, &fault);
    if (end != TABLE_GOES_ON && end != TABLE_CLOSED) fail_msg("after %d inputs: %s", given, fault.text);
  }
  table_close(app);
  game_end(&game);
  playable_close(&p);
  return given;
}

static void test_nothing_that_is_pressed_breaks_the_table(void **unused) {
  (void)unused;
  static const int sizes[][2] = { { 1280, 720 }, { 640, 400 }, { 1920, 1080 }, { 900, 1200 } };
  int wanted = times(320, 10000), given = 0;
  for (uint64_t seed = 1; given < wanted; seed++) {
    const int *size = sizes[seed % 4];
    int most = wanted / 4 < wanted - given ? wanted / 4 : wanted - given;
    given += game_play(seed, seed % 3 == 0 ? 2 : 1, most, size[0], size[1]);
  }
  assert_true(given >= wanted);
}

int main(void) {
  const struct CMUnitTest tests[] = { cmocka_unit_test(test_nothing_that_is_pressed_breaks_the_table) };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
