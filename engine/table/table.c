/* The table's frame: input in, a screen drawn, the picture shown. What a frame costs is what changed in it, and while nothing
 * moves nothing is drawn. */
#include "table/table.h"

#include "core/catalogue.h"
#include "table/font.h"
#include "table/paint.h"
#include "table/png.h"
#include "table/settings.h"
#include "table/table_host.h"
#include "table/window.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct TableApp {
  Hosting hosting;
  TableState state;
  Theme theme;
  Style style;
  Settings settings;
  char settings_path[SETTINGS_PATH];
  SettingsFault settings_fault;
  Coast *coast;
  MapNames *names;
  Fonts *fonts;
  Painter *painter;
  DrawList list;
  Ui *ui;
  TableWindow *window;
  UiInput input;
  int width, height;
  bool exposed;
};

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

static bool fail(FileFault *fault, const char *text) {
  snprintf(fault->text, sizeof fault->text, "%.*s", (int)sizeof fault->text - 1, text);
  fault->environment = true;
  return false;
}

static const Scenario *app_scenario(const TableApp *app) { return app->hosting.game.game->scenario; }

static bool assets_open(TableApp *app, const char *assets, FileFault *fault) {
  char path[4200];
  ThemeFault theme;
  CoastFault coast;
  MapNamesFault names;
  FontFault fonts;
  snprintf(path, sizeof path, "%s/theme.txt", assets);
  if (!theme_read(&app->theme, path, &theme)) return fail(fault, theme.message);
  snprintf(path, sizeof path, "%s/map/coast.txt", assets);
  if (!(app->coast = coast_load(path, &coast))) return fail(fault, coast.text);
  snprintf(path, sizeof path, "%s/map/names.txt", assets);
  if (!(app->names = map_names_load(path, &names))) return fail(fault, names.message);
  if (!(app->fonts = fonts_open(false, &fonts))) return fail(fault, fonts.message);
  app->painter = painter_open(app->fonts);
  app->ui = ui_open();
  return (app->painter && app->ui) || fail(fault, strerror(ENOMEM));
}

static void style_take(TableApp *app) {
  settings_apply(&app->settings, &app->style);
  const char *language = app->settings.language;
  TableGame *game = &app->hosting.game;
  if (language[0] && game->speak) game->speak(game->speaker, language);
  app->style.hangul = strcmp(catalogue_language(app_scenario(app)->words), "ko") == 0;
  if (app->window) window_fullscreen(app->window, app->settings.fullscreen);
  hosting_look(&app->hosting, app->hosting.seat);       /* words of the host's own follow the language */
  app->exposed = true;
}

static bool window_make(TableApp *app, const TableLook *look, FileFault *fault) {
  app->width = look->width ? look->width : 1920;
  app->height = look->height ? look->height : 1080;
  app->style = style_make(&app->theme, app->settings.theme, app->width, app->height);
  if (look->offscreen) return true;
  WindowFault window;
  app->window = window_open("Two Straits", look->width, look->height, app->settings.fullscreen, &window);
  if (!app->window) return fail(fault, window.message);
  window_size(app->window, &app->width, &app->height);
  return true;
}

static void screen_begin(TableApp *app) {
  const GameState *s = &app->hosting.maker.sight.view.seen;
  app->state.screen = s->over ? SCREEN_RESULT : SCREEN_TABLE;
  app->state.formation = app->state.destination = app->state.policy = app->state.track = -1;
  app->state.package_begun = false;
  app->state.refusal = (Refusal){0};
}

static void state_begin(TableApp *app) {
  app->state = (TableState){.forces_owner = -1, .forces_theatre = -1, .log_turn = -1, .step = -1, .map = {.fan = -1, .hover = -1, .names = app->names}};
  screen_begin(app);
  if (app->hosting.people > 1 && !app->hosting.maker.sight.view.seen.over) app->state.screen = SCREEN_HANDOVER;
}

TableApp *table_open(const TableGame *game, const TableLook *look, FileFault *fault) {
  TableApp *app = calloc(1, sizeof *app);
  if (!app) return fail(fault, strerror(ENOMEM)), NULL;
  app->settings = settings_standard();
  if (!look->offscreen && settings_path(app->settings_path, game->game->scenario, &app->settings_fault))
    settings_read(&app->settings, game->game->scenario, app->settings_path, &app->settings_fault);
  if (look->light_given) app->settings.theme = look->light ? THEME_LIGHT : THEME_DARK;
  if (look->language) snprintf(app->settings.language, sizeof app->settings.language, "%s", look->language);
  if (look->text > 0) app->settings.text = (int32_t)(look->text * 100);
  if (!assets_open(app, look->assets, fault) || !window_make(app, look, fault)) {
    table_close(app);
    return NULL;
  }
  if (hosting_begin(&app->hosting, game, fault) != TABLE_GOES_ON) {
    table_close(app);
    return NULL;
  }
  style_take(app);
  state_begin(app);
  return app;
}

void table_close(TableApp *app) {
  if (!app) return;
  hosting_end(&app->hosting);
  if (app->window) window_close(app->window);
  if (app->ui) ui_close(app->ui);
  draw_free(&app->list);
  if (app->painter) painter_close(app->painter);
  if (app->fonts) fonts_close(app->fonts);
  if (app->coast) coast_free(app->coast);
  if (app->names) map_names_free(app->names);
  free(app);
}

/* The accessible twin of a picture: what stands on it, line by line, to the terminal. */
static void frame_read_aloud(const TableApp *app) {
  const Scenario *s = app_scenario(app);
  const UiSaid *said;
  size_t count = ui_said(app->ui, &said);
  static const MessageId sorts[] = {
    [SORT_TEXT] = MSG_TABLE_SAID_TEXT, [SORT_TITLE] = MSG_TABLE_SAID_TITLE, [SORT_BUTTON] = MSG_TABLE_SAID_BUTTON, [SORT_TOGGLE] = MSG_TABLE_SAID_TOGGLE,
    [SORT_TAB] = MSG_TABLE_SAID_TAB, [SORT_SLIDER] = MSG_TABLE_SAID_SLIDER, [SORT_FIELD] = MSG_TABLE_SAID_FIELD, [SORT_ROW] = MSG_TABLE_SAID_ROW};
  for (size_t i = 0; i < count; i++) {
    Line state = {""};
    if (said[i].flags & UI_ON) line_join(&state, ", ", LINE(s, MSG_TABLE_SAID_ON, .arg = {0}).text);
    if (said[i].flags & UI_DISABLED) line_join(&state, ", ", LINE(s, MSG_TABLE_SAID_OFF, .arg = {0}).text);
    if (said[i].flags & UI_FOCUSED) line_join(&state, ", ", LINE(s, MSG_TABLE_SAID_FOCUS, .arg = {0}).text);
    if (said[i].value[0]) line_join(&state, ", ", said[i].value);
    SAY(stdout, s, sorts[said[i].sort], .text = {said[i].label, state.text[0] ? state.text : NULL});
    if (state.text[0]) SAY(stdout, s, MSG_TABLE_SAID_STATE, .text = {state.text});
  }
  fflush(stdout);
}

/* Draws and paints one frame of the screen that is open. */
static bool frame_draw(TableApp *app) {
  style_fit(&app->style, app->width, app->height);
  if (!paint_prepare(app->painter, &app->style, app->width, app->height)) return false;
  draw_begin(&app->list, painter_layers(app->painter));
  UiFrame frame = {.draw = &app->list, .style = &app->style, .measure = fonts_measure(app->fonts), .width = (float)app->width, .height = (float)app->height};
  ui_begin(app->ui, &frame, &app->input);
  Table table = {.ui = app->ui, .sight = &app->hosting.maker.sight, .host = &app->hosting.acts, .state = &app->state, .coast = app->coast,
                 .settings = &app->settings, .settings_fault = app->settings_fault.text.text};
  draw_fill(&app->list, ink(COLOUR_GROUND), (Box){0, 0, frame.width, frame.height}, 0);
  screens[app->state.screen].show(&table);
  bool aloud = ui_key(app->ui, KEY_F2, 0);
  if (ui_key(app->ui, KEY_F11, 0)) {
    app->settings.fullscreen = !app->settings.fullscreen;
    app->state.settings_changed = true;
  }
  ui_end(app->ui);
  if (aloud) frame_read_aloud(app);
  if (app->list.failed) return false;
  paint_frame(app->painter, &app->list);
  return true;
}

/* A phase that people have finished: the others act, and the next person looks. */
static TableEnd phase_follow(TableApp *app, FileFault *fault) {
  if (!app->hosting.handed_in) return TABLE_GOES_ON;
  const GameState *s = &app->hosting.maker.sight.view.seen;
  int turn = s->turn;
  bool passed;
  TableEnd end = hosting_go_on(&app->hosting, &passed, fault);
  if (end != TABLE_GOES_ON) return end;
  screen_begin(app);
  if (s->turn != turn && !s->over) app->state.screen = SCREEN_NEWS;
  if (s->phase == PHASE_BARGAIN && s->round > 0) app->state.screen = SCREEN_BARGAIN;
  if (passed && !s->over) app->state.screen = SCREEN_HANDOVER;
  app->state.behind = SCREEN_TABLE;
  ui_wants_frame(app->ui, 0);
  return TABLE_GOES_ON;
}

/* The button of the bars switches the language of this game, and of the settings with it. */
static void language_follow(TableApp *app) {
  if (!app->hosting.spoke) return;
  app->hosting.spoke = false;
  snprintf(app->settings.language, sizeof app->settings.language, "%s", catalogue_language(app_scenario(app)->words));
  app->state.settings_changed = true;
}

static void settings_follow(TableApp *app) {
  language_follow(app);
  if (!app->state.settings_changed) return;
  app->state.settings_changed = false;
  style_take(app);
  if (app->settings_path[0]) settings_save(&app->settings, app_scenario(app), app->settings_path, &app->settings_fault);
  ui_wants_frame(app->ui, 0);
}

TableEnd table_tick(TableApp *app, uint32_t wait, FileFault *fault) {
  int news = app->window ? window_poll(app->window, &app->input, wait) : WINDOW_INPUT;
  if (news & WINDOW_QUIT) return TABLE_CLOSED;
  if (news & WINDOW_RESIZED) window_size(app->window, &app->width, &app->height);
  app->exposed = app->exposed || news & (WINDOW_RESIZED | WINDOW_EXPOSED);
  bool due = news || ui_due(app->ui) == 0 || app->exposed || wait >= ui_due(app->ui);
  if (!due || news & WINDOW_HIDDEN) return TABLE_GOES_ON;
  if (!frame_draw(app)) return fail(fault, strerror(ENOMEM)), TABLE_DISPLAY_FAILED;
  if (app->window && !window_show(app->window, app->painter, app->exposed)) return fail(fault, "the display was lost"), TABLE_DISPLAY_FAILED;
  app->exposed = false;
  if (app->window) window_typing(app->window, ui_typing(app->ui));
  if (app->state.want_quit) return TABLE_CLOSED;
  settings_follow(app);
  return phase_follow(app, fault);
}

TableEnd table_frame(TableApp *app, const UiInput *input, FileFault *fault) {
  app->input = *input;
  if (!frame_draw(app)) return fail(fault, strerror(ENOMEM)), TABLE_DISPLAY_FAILED;
  if (app->state.want_quit) return TABLE_CLOSED;
  settings_follow(app);
  return phase_follow(app, fault);
}

void table_go(TableApp *app, ScreenId screen) { app->state.screen = screen; }

uint32_t table_due(const TableApp *app) { return app->exposed || app->hosting.handed_in ? 0 : ui_due(app->ui); }

bool table_picture(TableApp *app, ScreenId screen, int seat, const char *path, FileFault *fault) {
  if (!hosting_look(&app->hosting, seat)) return fail(fault, strerror(ENOMEM));
  app->state.screen = screen;
  app->style.still = true;
  /* what a click meets, and where things are placed, is known from the frame before: so the second one is shown */
  if (!frame_draw(app) || !frame_draw(app)) return fail(fault, strerror(ENOMEM));
  if (png_write(path, painter_picture(app->painter))) return true;
  snprintf(fault->text, sizeof fault->text, "%s: %s", path, strerror(errno));
  fault->environment = true;
  return false;
}
