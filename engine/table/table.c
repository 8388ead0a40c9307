/* The table's frame: input in, a screen drawn, the picture shown. What a frame costs is what changed in it, and while nothing
 * moves nothing is drawn. */
#include "table/stage.h"

#include "core/catalogue.h"
#include "table/bargain_end.h"
#include "table/keys.h"
#include "table/notice.h"
#include "table/picture.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct TableApp {
  Stage stage;
  TableGame *game;
  TableState state;
  ScreenId drawn;               /* the screen of the last frame */
  bool led;                     /* the screen was opened by the game, not by the person */
  bool from_start;
  Coast *coast;
  MapNames *names;
  uint32_t asked;               /* when game->watch was asked last */
  char notice[2048];            /* shown until the next key or press; "" none */
};

enum { WATCH_EVERY = 500 };     /* milliseconds */

typedef struct ScreenRow { const char *name; void (*show)(const Table *table); } ScreenRow;
static const ScreenRow screens[SCREENS] = {
  [SCREEN_HANDOVER] = {"handover", screen_handover}, [SCREEN_TABLE] = {"map", screen_table}, [SCREEN_NEWS] = {"news", screen_news},
  [SCREEN_BARGAIN] = {"bargain", screen_bargain}, [SCREEN_FORCES] = {"forces", screen_forces}, [SCREEN_LOG] = {"log", screen_log},
  [SCREEN_CARDS] = {"cards", screen_cards}, [SCREEN_RESULT] = {"result", screen_result}, [SCREEN_SETTINGS] = {"settings", screen_settings},
};

int screen_named(const char *name) {
  for (int i = 0; i < SCREENS; i++)
    if (screens[i].name && strcmp(screens[i].name, name) == 0) return i;
  return -1;
}

const char *screen_name(ScreenId screen) { return screens[screen].name; }

static const Scenario *app_scenario(const TableApp *app) { return app->game->sight->scenario; }

static bool app_look(TableApp *app, int seat) { return app->game->look(app->game->acts.with, seat); }

static bool map_open(TableApp *app, const char *assets, FileFault *fault) {
  char path[4200];
  CoastFault coast;
  MapNamesFault names;
  snprintf(path, sizeof path, "%s/map/coast.txt", assets);
  if (!(app->coast = coast_load(path, &coast))) return stage_fail(fault, coast.text);
  snprintf(path, sizeof path, "%s/map/names.txt", assets);
  if (!(app->names = map_names_load(path, &names))) return stage_fail(fault, names.message);
  return true;
}

static void style_take(TableApp *app) {
  const char *language = app->stage.settings.language;
  TableGame *game = app->game;
  if (language[0]) game->language(game->acts.with, language);
  stage_style(&app->stage, strcmp(catalogue_language(app_scenario(app)->words), "ko") == 0);
  app_look(app, app->game->seat);       /* words of the host's own follow the language */
}

ScreenId screen_first(const Sight *sight) {
  const GameState *s = &sight->view.seen;
  if (s->over) return SCREEN_RESULT;
  return s->turn == 1 && s->phase <= PHASE_BARGAIN && s->round == 0 && sight->view.seat != FACILITATOR ? SCREEN_NEWS : SCREEN_TABLE;
}

static void screen_begin(TableApp *app) {
  const GameState *s = &app->game->sight->view.seen;
  app->state.screen = s->over ? SCREEN_RESULT : SCREEN_TABLE;
  app->state.formation = app->state.destination = app->state.policy = app->state.track = -1;
  app->state.package_begun = false;
  app->state.map.fan = -1;
  app->state.refusal = (Refusal){0};
  app->led = true;
}

static void state_begin(TableApp *app) {
  app->state = (TableState){.forces_owner = -1, .forces_theatre = -1, .log_turn = -1, .step = -1, .map = {.fan = -1, .hover = -1, .names = app->names}};
  screen_begin(app);
  if (app->game->people > 0) app->state.screen = screen_first(app->game->sight);
  if (app->game->people > 1 && !app->game->sight->view.seen.over) app->state.screen = SCREEN_HANDOVER;
}

TableApp *table_open(TableGame *game, const TableLook *look, FileFault *fault) {
  TableApp *app = calloc(1, sizeof *app);
  bool passed;
  if (!app) {
    game->close(game->acts.with);
    return stage_fail(fault, strerror(ENOMEM)), NULL;
  }
  app->game = game;
  app->from_start = look->from_start;
  if (!stage_open(&app->stage, look, game->sight->scenario, fault) || !map_open(app, look->assets, fault) ||
      game->go_on(game->acts.with, &passed, fault) != TABLE_GOES_ON) {
    table_close(app);
    return NULL;
  }
  style_take(app);
  if (app->stage.style.hangul && !fonts_have_hangul(app->stage.fonts)) {
    stage_fail(fault, message_template(MSG_FONT_NO_HANGUL));
    table_close(app);
    return NULL;
  }
  state_begin(app);
  return app;
}

void table_close(TableApp *app) {
  if (!app) return;
  app->game->close(app->game->acts.with);
  stage_close(&app->stage);
  if (app->coast) coast_free(app->coast);
  if (app->names) map_names_free(app->names);
  free(app);
}

/* Draws and paints one frame of the screen that is open. */
static bool frame_draw(TableApp *app) {
  Stage *stage = &app->stage;
  bool opened = app->drawn != app->state.screen && app->drawn != SCREEN_HANDOVER && !app->led;
  app->led = false;
  if (app->drawn != app->state.screen) {        /* what had the focus there is not what Enter means here, nor a question asked there */
    ui_focus(stage->ui, 0);
    app->state.confirm = 0;
    app->drawn = app->state.screen;
  }
  if (!stage_begin(stage)) return false;
  Table table = {.ui = stage->ui, .sight = app->game->sight, .host = &app->game->acts, .state = &app->state, .coast = app->coast,
                 .settings = &stage->settings, .settings_fault = stage->settings_fault.text.text, .from_start = app->from_start};
  if (opened) tutorial_opened(&table);
  screens[app->state.screen].show(&table);
  keys_show(stage->ui, app_scenario(app), &app->state.keys_open, &app->state.keys_scroll);
  notice_show(stage->ui, app->notice);
  bool aloud = cut_pressed(stage->ui, CUT_ALOUD);
  if (cut_pressed(stage->ui, CUT_FULLSCREEN)) {
    stage->settings.fullscreen = !stage->settings.fullscreen;
    app->state.settings_changed = true;
  }
  return stage_paint(stage, aloud, app_scenario(app));
}

/* A phase that people have finished: the others act, and the next person looks. */
static TableEnd phase_follow(TableApp *app, FileFault *fault) {
  if (!app->game->handed_in) return TABLE_GOES_ON;
  const GameState *s = &app->game->sight->view.seen;
  int turn = s->turn, phase = s->phase;
  bool passed;
  TableEnd end = app->game->go_on(app->game->acts.with, &passed, fault);
  if (end != TABLE_GOES_ON) return end;
  screen_begin(app);
  if (s->turn != turn && !s->over) {
    app->state.screen = SCREEN_NEWS;
    app->state.stated_set = false;      /* a forecast of the turn before is not this turn's */
  }
  if ((s->turn != turn || passed) && !app->stage.settings.still) changes_begin(&app->state, app->game->sight);
  if (s->phase == PHASE_BARGAIN && s->round > 0) app->state.screen = SCREEN_BARGAIN;
  /* how the bargain ended is said where it was held, to who held it */
  if (phase == PHASE_BARGAIN && s->turn == turn && s->phase == PHASE_ORDERS && bargain_end(app->game->sight).text[0]) app->state.screen = SCREEN_BARGAIN;
  if (passed && !s->over) app->state.screen = SCREEN_HANDOVER;
  app->state.behind = SCREEN_TABLE;
  ui_wants_frame(app->stage.ui, 0);
  return TABLE_GOES_ON;
}

/* The button of the bars switches the language of this game, and of the settings with it. */
static void language_follow(TableApp *app) {
  if (!app->game->spoke) return;
  app->game->spoke = false;
  snprintf(app->stage.settings.language, sizeof app->stage.settings.language, "%s", catalogue_language(app_scenario(app)->words));
  app->state.settings_changed = true;
}

static void settings_follow(TableApp *app) {
  language_follow(app);
  if (!app->state.settings_changed) return;
  app->state.settings_changed = false;
  style_take(app);
  stage_settings_save(&app->stage, app_scenario(app));
  ui_wants_frame(app->stage.ui, 0);
}

static TableEnd frame_follow(TableApp *app, FileFault *fault) {
  if (app->state.want_quit) return app->from_start ? TABLE_LEFT : TABLE_CLOSED;
  settings_follow(app);
  return phase_follow(app, fault);
}

/* The author of the scenario has saved it: what people had picked may be gone. */
static void news_follow(TableApp *app) {
  uint32_t now = app->game->watch && app->stage.window ? window_now(app->stage.window) : 0;
  TableNews news;
  if (now - app->asked < WATCH_EVERY) return;
  app->asked = now;
  if (!app->game->watch(app->game->acts.with, &news)) return;
  memcpy(app->notice, news.text, sizeof app->notice);
  if (news.changed) {
    ScreenId screen = app->state.screen;
    screen_begin(app);
    app->state.screen = screen;
    app->state.map.hover = app->state.step = -1;
  }
  ui_wants_frame(app->stage.ui, 0);
}

TableEnd table_tick(TableApp *app, uint32_t wait, FileFault *fault) {
  news_follow(app);
  switch (stage_poll(&app->stage, wait)) {
    case STAGE_STILL: return TABLE_GOES_ON;
    case STAGE_CLOSED: return TABLE_CLOSED;
    case STAGE_FRAME: break;
  }
  if (app->stage.input.strokes > 0 || app->stage.input.pressed) app->notice[0] = '\0';
  if (!frame_draw(app)) return stage_fail(fault, strerror(ENOMEM)), TABLE_DISPLAY_FAILED;
  if (!stage_show(&app->stage)) return stage_fail(fault, message_template(MSG_TABLE_DISPLAY_LOST)), TABLE_DISPLAY_FAILED;
  return frame_follow(app, fault);
}

TableEnd table_frame(TableApp *app, const UiInput *input, FileFault *fault) {
  app->stage.input = *input;
  app->stage.exposed = false;
  if (!frame_draw(app)) return stage_fail(fault, strerror(ENOMEM)), TABLE_DISPLAY_FAILED;
  return frame_follow(app, fault);
}

void table_go(TableApp *app, ScreenId screen) { app->state.screen = screen; }

uint32_t table_due(const TableApp *app) {
  uint32_t due = app->game->handed_in ? 0 : stage_due(&app->stage);
  return app->game->watch && due > WATCH_EVERY ? WATCH_EVERY : due;
}

bool table_picture(TableApp *app, ScreenId screen, int seat, const char *path, FileFault *fault) {
  if (!app_look(app, seat)) return stage_fail(fault, strerror(ENOMEM));
  app->state.screen = screen;
  app->stage.style.still = true;
  app->stage.plain = picture_is_list(path);
  /* what a click meets, and where things are placed, is known from the frame before: so the second one is shown */
  if (!frame_draw(app) || !frame_draw(app)) return stage_fail(fault, strerror(ENOMEM));
  return picture_write(&app->stage, path, fault);
}
