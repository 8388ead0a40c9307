/* The stage: what every frame needs, whatever it shows. */
#include "table/stage.h"

#include <errno.h>
#include <string.h>

bool stage_fail(FileFault *fault, const char *text) {
  snprintf(fault->text, sizeof fault->text, "%.*s", (int)sizeof fault->text - 1, text);
  fault->environment = true;
  return false;
}

static bool tools_open(Stage *stage, const char *assets, FileFault *fault) {
  char path[4200];
  ThemeFault theme;
  FontFault fonts;
  snprintf(path, sizeof path, "%s/theme.txt", assets);
  if (!theme_read(&stage->theme, path, &theme)) return stage_fail(fault, theme.message);
  if (!(stage->fonts = fonts_open(false, &fonts))) return stage_fail(fault, fonts.message);
  stage->painter = painter_open(stage->fonts);
  stage->ui = ui_open();
  return (stage->painter && stage->ui) || stage_fail(fault, strerror(ENOMEM));
}

static void settings_take(Stage *stage, const TableLook *look, const Scenario *words) {
  stage->settings = settings_standard();
  if (!look->offscreen && settings_path(stage->settings_path, words, &stage->settings_fault))
    settings_read(&stage->settings, words, stage->settings_path, &stage->settings_fault);
  if (look->light_given) stage->settings.theme = look->light ? THEME_LIGHT : THEME_DARK;
  if (look->language) snprintf(stage->settings.language, sizeof stage->settings.language, "%s", look->language);
  if (look->text > 0) stage->settings.text = (int32_t)(look->text * 100 + 0.5f);
}

bool stage_open(Stage *stage, const TableLook *look, const Scenario *words, FileFault *fault) {
  settings_take(stage, look, words);
  if (!tools_open(stage, look->assets, fault)) return false;
  stage->width = look->width ? look->width : 1920;
  stage->height = look->height ? look->height : 1080;
  if (!look->offscreen) {
    WindowFault window;
    stage->kept = look->window != NULL;
    stage->window = stage->kept && *look->window ? *look->window : window_open("Two Straits", look->width, look->height, stage->settings.fullscreen, &window);
    if (!stage->window) return stage_fail(fault, window.message);
    if (stage->kept) *look->window = stage->window;
    window_size(stage->window, &stage->width, &stage->height);
  }
  stage->style = style_make(&stage->theme, stage->settings.theme, stage->width, stage->height);
  return true;
}

void stage_close(Stage *stage) {
  if (stage->window && !stage->kept) window_close(stage->window);
  if (stage->ui) ui_close(stage->ui);
  draw_free(&stage->list);
  if (stage->painter) painter_close(stage->painter);
  if (stage->fonts) fonts_close(stage->fonts);
}

void stage_style(Stage *stage, bool hangul) {
  settings_apply(&stage->settings, &stage->style);
  stage->style.hangul = hangul;
  if (stage->window) window_fullscreen(stage->window, stage->settings.fullscreen);
  stage->exposed = true;
}

void stage_settings_save(Stage *stage, const Scenario *words) {
  if (stage->settings_path[0]) settings_save(&stage->settings, words, stage->settings_path, &stage->settings_fault);
}

bool stage_begin(Stage *stage) {
  style_fit(&stage->style, stage->width, stage->height);
  if (!paint_prepare(stage->painter, &stage->style, stage->width, stage->height)) return false;
  draw_begin(&stage->list, painter_layers(stage->painter));
  UiFrame frame = {.draw = &stage->list, .style = &stage->style, .measure = stage->plain ? measure_plain() : fonts_measure(stage->fonts), .width = (float)stage->width, .height = (float)stage->height};
  ui_begin(stage->ui, &frame, &stage->input);
  draw_fill(&stage->list, ink(COLOUR_GROUND), (Box){0, 0, frame.width, frame.height}, 0);
  return true;
}

/* The accessible twin of a picture: what stands on it, line by line, to the terminal. */
static void read_aloud(const Stage *stage, const Scenario *s) {
  const UiSaid *said;
  size_t count = ui_said(stage->ui, &said);
  static const MessageId sorts[] = {
    [SORT_TEXT] = MSG_TABLE_SAID_TEXT, [SORT_TITLE] = MSG_TABLE_SAID_TITLE, [SORT_BUTTON] = MSG_TABLE_SAID_BUTTON, [SORT_TOGGLE] = MSG_TABLE_SAID_TOGGLE,
    [SORT_TAB] = MSG_TABLE_SAID_TAB, [SORT_SLIDER] = MSG_TABLE_SAID_SLIDER, [SORT_ROW] = MSG_TABLE_SAID_ROW};
  for (size_t i = 0; i < count; i++) {
    Line state = {""};
    if (said[i].flags & UI_ON) line_join(&state, ", ", LINE(s, MSG_TABLE_SAID_ON, .arg = {0}).text);
    if (said[i].flags & UI_DISABLED) line_join(&state, ", ", LINE(s, MSG_TABLE_SAID_OFF, .arg = {0}).text);
    if (said[i].flags & UI_FOCUSED) line_join(&state, ", ", LINE(s, MSG_TABLE_SAID_FOCUS, .arg = {0}).text);
    if (said[i].value[0]) line_join(&state, ", ", said[i].value);
    SAY(stdout, s, sorts[said[i].sort], .text = {said[i].label});
    if (state.text[0]) SAY(stdout, s, MSG_TABLE_SAID_STATE, .text = {state.text});
  }
  fflush(stdout);
}

bool stage_paint(Stage *stage, bool aloud, const Scenario *words) {
  ui_end(stage->ui);
  if (aloud) read_aloud(stage, words);
  if (stage->list.failed) return false;
  paint_frame(stage->painter, &stage->list);
  return true;
}

StageNews stage_poll(Stage *stage, uint32_t wait) {
  if (!stage->window) return STAGE_FRAME;
  int news = window_poll(stage->window, &stage->input, wait);
  if (news & WINDOW_QUIT) return STAGE_CLOSED;
  if (news & WINDOW_RESIZED) window_size(stage->window, &stage->width, &stage->height);
  stage->exposed = stage->exposed || news & (WINDOW_RESIZED | WINDOW_EXPOSED);
  bool due = news || stage->exposed || wait >= ui_due(stage->ui);
  return due && !(news & WINDOW_HIDDEN) ? STAGE_FRAME : STAGE_STILL;
}

bool stage_show(Stage *stage) {
  bool fine = !stage->window || window_show(stage->window, stage->painter, stage->exposed);
  stage->exposed = false;
  return fine;
}

uint32_t stage_due(const Stage *stage) { return stage->exposed ? 0 : ui_due(stage->ui); }
