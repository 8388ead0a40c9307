/* What tests of the map share: a game of the August Summit, one seat's sight of it, and frames of the map alone. No fonts, no
 * window: lists are looked at, not pictures. */
#ifndef STRAITS_TEST_MAP_FRAME_H
#define STRAITS_TEST_MAP_FRAME_H

#include "report/story.h"
#include "table/map_parts.h"
#include "table/ui_parts.h"
#include "support/games.h"

static Theme theme;
static Coast *coast;
static MapNames *names;
static Playable play;
static Game game;

static inline int setup(void **state) {
  (void)state;
  ThemeFault theme_fault;
  CoastFault coast_fault;
  MapNamesFault names_fault;
  coast = coast_load(SOURCE_DIR "/assets/map/coast.txt", &coast_fault);
  names = map_names_load(SOURCE_DIR "/assets/map/names.txt", &names_fault);
  if (!names) print_error("%s\n", names_fault.message);
  if (!coast || !names || !theme_read(&theme, SOURCE_DIR "/assets/theme.txt", &theme_fault)) return -1;
  playable_open(&play, "august-summit", "full");
  return game_start(&game, play.scenario, 11, &play.hooks, true, true) ? 0 : -1;
}

static inline int teardown(void **state) {
  (void)state;
  game_end(&game);
  playable_close(&play);
  map_names_free(names);
  coast_free(coast);
  return 0;
}

/* ---- a frame ---- */

typedef struct Frame { DrawList list; Ui *ui; MapState map; Style style; Sight *sight; Event *event; MapPicks picks; uint32_t now; } Frame;

static inline void frame_sight(Frame *f, const GameState *from, int seat) {
  Sight *sight = f->sight;
  memset(sight, 0, sizeof *sight);
  sight->scenario = play.scenario;
  view_make(play.scenario, from, seat, &sight->view);
  free(f->event);
  f->event = calloc((size_t)game.events.count + 1, sizeof *f->event);
  assert_non_null(f->event);
  for (int i = 0; i < game.events.count; i++)
    if (event_seen(&game.events.event[i], seat)) f->event[sight->events++] = game.events.event[i];
  sight->event = f->event;
}

static inline void frame_open(Frame *f, int width, int height, int seat) {
  memset(f, 0, sizeof *f);
  f->ui = ui_open();
  f->sight = calloc(1, sizeof *f->sight);
  f->style = style_make(&theme, THEME_DARK, width, height);
  f->map.names = names;
  f->now = 1000;
  assert_non_null(f->ui);
  assert_non_null(f->sight);
  frame_sight(f, &game.state, seat);
}

static inline void frame_close(Frame *f) {
  ui_close(f->ui);
  draw_free(&f->list);
  free(f->event);
  free(f->sight);
}

static inline void frame_draw(Frame *f, const UiInput *input) {
  float u = f->style.u;
  UiInput in = input ? *input : (UiInput){ 0 };
  in.now = f->now += 500;
  UiFrame frame = { &f->list, &f->style, measure_plain(), 1920 * u, 1080 * u };
  draw_begin(&f->list, NULL);
  ui_begin(f->ui, &frame, &in);
  f->picks = map_show(f->ui, &f->map, coast, f->sight, (Box){ 416 * u, 72 * u, 968 * u, 964 * u }, NULL);
  ui_end(f->ui);
  assert_false(f->list.failed);
  assert_int_equal(f->list.clips, 0);
}

/* What lies above the land, as text. */
static inline char *frame_text(Frame *f) {
  char *text = NULL;
  size_t size = 0;
  uint32_t first = 0;
  while (first < f->list.count && f->list.command[first].kind != DRAW_LAYER) first++;
  FILE *out = open_memstream(&text, &size);
  assert_non_null(out);
  draw_write_part(&f->list, out, first, f->list.count);
  fclose(out);
  assert_true(size > 2000);
  return text;
}

#endif
