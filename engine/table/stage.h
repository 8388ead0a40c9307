/* The stage: a window or a picture, with theme, fonts and a painter, on which screens are drawn frame by frame. Knows settings
 * and no game. Inside table/; zeroed memory at first. */
#ifndef STRAITS_STAGE_H
#define STRAITS_STAGE_H

#include "table/paint.h"
#include "table/settings.h"
#include "table/table.h"
#include "table/window.h"

typedef struct Stage {
  Theme theme;
  Style style;
  Settings settings;
  char settings_path[SETTINGS_PATH];
  SettingsFault settings_fault;
  Fonts *fonts;
  Painter *painter;
  DrawList list;
  Ui *ui;
  TableWindow *window;          /* NULL: pictures alone */
  bool kept;                    /* the window goes on after this stage: TableLook.window */
  UiInput input;
  int width, height;
  bool exposed;
  bool plain;                   /* text is measured without fonts: a list that is the same on every machine */
} Stage;

/* Reads settings and theme, finds fonts, opens the window unless `look` wants none. False: `fault` says what is missing;
 * stage_close frees what there is. */
bool stage_open(Stage *stage, const TableLook *look, const Scenario *words, FileFault *fault);
void stage_close(Stage *stage);

/* Begins a frame: its ui takes widgets until stage_paint. False: no memory. */
bool stage_begin(Stage *stage);
/* Ends it and paints it. `aloud` tells what it says to the terminal. False: no memory. */
bool stage_paint(Stage *stage, bool aloud, const Scenario *words);

typedef enum StageNews { STAGE_STILL, STAGE_FRAME, STAGE_CLOSED } StageNews;
/* Waits at most so long for something, and says whether a frame is due. */
StageNews stage_poll(Stage *stage, uint32_t wait);
/* Shows what was painted. False: the display was lost. */
bool stage_show(Stage *stage);
uint32_t stage_due(const Stage *stage);

/* Takes the settings into the style; `hangul`: the language in use is written so. */
void stage_style(Stage *stage, bool hangul);
void stage_settings_save(Stage *stage, const Scenario *words);

bool stage_fail(FileFault *fault, const char *text);

#endif
