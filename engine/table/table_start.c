/* The first screen as a small program of its own: it runs until something was chosen, then closes. */
#include "table/picture.h"

#include "core/catalogue.h"
#include "table/keys.h"
#include <errno.h>
#include <string.h>

static const Scenario *words_of(const StartLists *lists, const StartState *state) {
  return state->scenario < lists->scenarios ? lists->scenario[state->scenario].scenario : NULL;
}

static const char *language_of(const Scenario *words) { return words ? catalogue_language(words->words) : ""; }

/* What keys and the language's button changed in a frame goes into the settings, as a game's table has it. */
static void settings_follow(Stage *stage, const Scenario *words, bool spoke) {
  bool fullscreen = cut_pressed(stage->ui, CUT_FULLSCREEN);
  if (!fullscreen && !spoke) return;
  if (fullscreen) stage->settings.fullscreen = !stage->settings.fullscreen;
  if (spoke) snprintf(stage->settings.language, sizeof stage->settings.language, "%s", language_of(words));
  stage_style(stage, strcmp(language_of(words), "ko") == 0);
  stage_settings_save(stage, words);
  ui_wants_frame(stage->ui, 0);
}

static bool frame_draw(Stage *stage, const StartLists *lists, StartState *state, StartChoice *choice) {
  const Scenario *words = words_of(lists, state);
  char language[sizeof stage->settings.language];
  snprintf(language, sizeof language, "%s", language_of(words));
  stage->style.hangul = strcmp(language, "ko") == 0;
  if (!stage_begin(stage)) return false;
  *choice = screen_start(stage->ui, lists, state);
  words = words_of(lists, state);
  keys_show(stage->ui, words, &state->keys_open, &state->keys_scroll);
  bool aloud = cut_pressed(stage->ui, CUT_ALOUD);
  settings_follow(stage, words, words && strcmp(language, language_of(words)) != 0);
  return stage_paint(stage, aloud, words);
}

TableEnd table_choose(const TableLook *look, const StartLists *lists, StartChoice *choice, FileFault *fault) {
  Stage stage = {.width = 0};
  StartState state = {.scenario = 0};
  *choice = (StartChoice){.act = START_NOTHING};
  TableEnd end = stage_open(&stage, look, words_of(lists, &state), fault) ? TABLE_GOES_ON : TABLE_DISPLAY_FAILED;
  if (end == TABLE_GOES_ON) stage_style(&stage, false);
  while (end == TABLE_GOES_ON && choice->act == START_NOTHING) {
    StageNews news = stage_poll(&stage, stage_due(&stage));
    if (news == STAGE_CLOSED) end = TABLE_CLOSED;
    if (news != STAGE_FRAME) continue;
    if (!frame_draw(&stage, lists, &state, choice)) end = (stage_fail(fault, strerror(ENOMEM)), TABLE_DISPLAY_FAILED);
    else if (!stage_show(&stage)) end = (stage_fail(fault, message_template(MSG_TABLE_DISPLAY_LOST)), TABLE_DISPLAY_FAILED);
  }
  stage_close(&stage);
  return end == TABLE_GOES_ON && choice->act == START_QUIT ? TABLE_CLOSED : end;
}

bool start_picture(const TableLook *look, const StartLists *lists, int scenario, const char *path, FileFault *fault) {
  Stage stage = {.width = 0};
  StartState state = {.scenario = scenario};
  StartChoice choice;
  TableLook with = *look;
  with.offscreen = true;
  bool fine = stage_open(&stage, &with, words_of(lists, &state), fault);
  stage.plain = picture_is_list(path);
  if (fine) settings_apply(&stage.settings, &stage.style);
  stage.style.still = true;
  /* where things are placed is known from the frame before: so the second one is shown */
  if (fine && !(fine = frame_draw(&stage, lists, &state, &choice) && frame_draw(&stage, lists, &state, &choice))) stage_fail(fault, strerror(ENOMEM));
  fine = fine && picture_write(&stage, path, fault);
  stage_close(&stage);
  return fine;
}
