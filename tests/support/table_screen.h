/* What tests of the table's screens share: a game of the August Summit, a sight of one seat, frames without a window, hands
 * for mouse and keys, and a host that writes down what it was asked and gives it to the game. */
#ifndef STRAITS_TEST_TABLE_SCREEN_H
#define STRAITS_TEST_TABLE_SCREEN_H

#include "support/games.h"
#include "table/screens.h"
#include "host/sight_make.h"
#include "table/ui_parts.h"

typedef struct Stage {
  Playable playable;
  Game game;
  SightMaker maker;
  int seat;
  Ui *ui;
  DrawList draw;
  Theme theme;
  Style style;
  UiInput input;
  TableState state;
  TableHost host;
  Coast *coast;                 /* for the map; the caller's, NULL for screens without one */
  Order given[16]; int orders, hand_ins, undos;
  void (*screen)(const Table *table);
} Stage;

static inline Refusal stage_order(void *with, const Order *order) {
  Stage *stage = with;
  Refusal refusal = game_order(&stage->game, order);
  if (refusal.message != MSG_NONE) return refusal;
  assert_true(stage->orders < 16);
  stage->given[stage->orders++] = *order;
  assert_true(sight_make(&stage->maker, &stage->game, stage->seat));
  return refusal;
}

static inline bool stage_undo(void *with) {
  Stage *stage = with;
  bool undone = game_undo(&stage->game, stage->seat);
  stage->undos += undone;
  assert_true(sight_make(&stage->maker, &stage->game, stage->seat));
  return undone;
}

static inline void stage_hand_in(void *with) { ((Stage *)with)->hand_ins++; }

static inline void stage_look(Stage *stage, int seat) {
  stage->seat = seat;
  assert_true(sight_make(&stage->maker, &stage->game, seat));
}

static inline Stage *stage_open(uint64_t seed, void (*screen)(const Table *table)) {
  Stage *stage = calloc(1, sizeof *stage);
  ThemeFault fault;
  assert_non_null(stage);
  playable_open(&stage->playable, "august-summit", NULL);
  assert_true(game_start(&stage->game, stage->playable.scenario, seed, &stage->playable.hooks, true, true));
  assert_true(theme_read(&stage->theme, SOURCE_DIR "/assets/theme.txt", &fault));
  stage->style = style_make(&stage->theme, THEME_LIGHT, 1920, 1080);
  stage->ui = ui_open();
  assert_non_null(stage->ui);
  stage->host = (TableHost){ .with = stage, .order = stage_order, .undo = stage_undo, .hand_in = stage_hand_in };
  stage->state = (TableState){ .formation = -1, .destination = -1, .policy = -1, .track = -1 };
  stage->screen = screen;
  return stage;
}

static inline void stage_close(Stage *stage) {
  ui_close(stage->ui);
  draw_free(&stage->draw);
  sight_free(&stage->maker);
  game_end(&stage->game);
  playable_close(&stage->playable);
  free(stage);
}

/* Computer seats play until `until` says so or the game is over. */
static inline void stage_play(Stage *stage, bool (*until)(const GameState *state)) {
  while (!stage->game.state.over && !until(&stage->game.state)) {
    assert_true(players_act(&stage->game, stage->playable.player, stage->playable.machines));
    if (!game_advance(&stage->game)) break;
  }
}

static inline void stage_frame(Stage *stage) {
  const Table table = { .ui = stage->ui, .sight = &stage->maker.sight, .host = &stage->host, .state = &stage->state, .coast = stage->coast };
  draw_begin(&stage->draw, NULL);
  ui_begin(stage->ui, &(UiFrame){ &stage->draw, &stage->style, measure_plain(), 1920, 1080 }, &stage->input);
  stage->screen(&table);
  ui_end(stage->ui);
  assert_false(stage->draw.failed);
  stage->input.pressed = stage->input.released = false;
  stage->input.strokes = 0;
  stage->input.now += 16;
}

static inline void stage_key_with(Stage *stage, int key, int mods) {
  stage->input.stroke[stage->input.strokes++] = (UiStroke){ .key = (uint16_t)key, .mods = (uint8_t)mods };
  stage_frame(stage);
  stage_frame(stage);
}
static inline void stage_key(Stage *stage, int key) { stage_key_with(stage, key, 0); }

static inline void stage_click_at(Stage *stage, float x, float y) {
  stage->input.x = x;
  stage->input.y = y;
  stage->input.inside = stage->input.pressed = stage->input.down = true;
  stage_frame(stage);
  stage->input.down = false;
  stage->input.released = true;
  stage_frame(stage);
  stage_frame(stage);
}

/* Where the last frame showed this widget. */
static inline Box stage_box(const Stage *stage, const char *name, uint32_t index) {
  const UiPlace *place = ui_place_find(stage->ui->now, ui_id(stage->ui, name, index));
  if (!place) fail_msg("%s %u is not on the screen", name, (unsigned)index);
  return place->seen;
}
static inline bool stage_shows(const Stage *stage, const char *name, uint32_t index) {
  return ui_place_find(stage->ui->now, ui_id(stage->ui, name, index)) != NULL;
}
static inline void stage_click(Stage *stage, const char *name, uint32_t index) {
  Box box = stage_box(stage, name, index);
  stage_click_at(stage, box.x + box.w / 2, box.y + box.h / 2);
}

/* Is this among what the screen reads aloud? */
static inline bool stage_says(const Stage *stage, const char *words) {
  const UiSaid *said;
  size_t count = ui_said(stage->ui, &said);
  for (size_t i = 0; i < count; i++)
    if (strstr(said[i].label, words) || strstr(said[i].value, words)) return true;
  return false;
}

/* The frame as text, and what it reads aloud, to be freed. */
static inline char *stage_written(Stage *stage) {
  char *text = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&text, &size);
  assert_non_null(out);
  const UiSaid *said;
  size_t count = ui_said(stage->ui, &said);
  draw_write(&stage->draw, out);
  for (size_t i = 0; i < count; i++) fprintf(out, "says %d %s | %s\n", (int)said[i].sort, said[i].label, said[i].value);
  fclose(out);
  return text;
}

#endif
