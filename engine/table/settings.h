/* What a person has chosen for their screen, kept as plain text: a word and a value a line. It is no part of any game. */
#ifndef STRAITS_SETTINGS_H
#define STRAITS_SETTINGS_H

#include "report/say.h"
#include "table/theme.h"

enum { LANGUAGE_ROOM = 16, SETTINGS_PATH = 4096, TEXT_LEAST = 100, TEXT_MOST = 200, TEXT_STEP = 10 };

typedef struct Settings {
  char language[LANGUAGE_ROOM]; /* "en", "ko": a catalogue's name; "" as the environment says */
  ThemeKind theme;
  int32_t text;                 /* percent, 100 to 200 */
  bool projector, still, fullscreen;
  bool ask;                     /* before a turn or a round ends with nothing done */
} Settings;

/* What was wrong, for a person. line 0: not of a line. `scenario` of the functions below gives the language; NULL: English. */
typedef struct SettingsFault { int line; Line text; } SettingsFault;

Settings settings_standard(void);

/* Reads text over the standard. A line that is wrong leaves its setting at the standard, and the others are taken all the same:
 * people keep what can be kept. False: `fault` tells the first mistake. */
bool settings_parse(Settings *settings, const Scenario *scenario, const char *name, const char *text, SettingsFault *fault);
void settings_write_text(FILE *out, const Settings *settings);

/* Where they are kept: two-straits/settings in $XDG_CONFIG_HOME, else in ~/.config. False: neither is known. */
bool settings_path(char path[SETTINGS_PATH], const Scenario *scenario, SettingsFault *fault);
/* A file that is not there is no fault: the standard. One that cannot be read is. */
bool settings_read(Settings *settings, const Scenario *scenario, const char *path, SettingsFault *fault);
/* Makes the folders; replaces the file once the new one is whole. */
bool settings_save(const Settings *settings, const Scenario *scenario, const char *path, SettingsFault *fault);

/* Takes them into a style; size and language stay as they are. */
void settings_apply(const Settings *settings, Style *style);

/* ---- files of a person's own, for settings and recent games ---- */

/* `name` in the folder two-straits of $variable if that is an absolute path, else of $HOME/`standard`. False: neither is known. */
bool own_path(char path[SETTINGS_PATH], const char *variable, const char *standard, const char *name);
/* The whole text (free it), "" if there is no such file; NULL with errno if it cannot be read or is longer than `most`. */
char *own_read(const char *path, size_t most);
/* False with errno. */
bool own_write(const char *path, const char *text);

#endif
