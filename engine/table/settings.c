/* Settings as text: one table says each line's word, what it takes and where it lies. */
#include "table/settings.h"

#include <ctype.h>
#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum { SETTINGS_MOST = 1 << 14, WORD = 64 };

typedef enum SettingKind { SETTING_LANGUAGE, SETTING_THEME, SETTING_PERCENT, SETTING_SWITCH } SettingKind;
typedef struct Setting { const char *word; SettingKind kind; size_t at; MessageId expected; } Setting;
static const Setting settings_lines[] = {
  { "language", SETTING_LANGUAGE, offsetof(Settings, language), MSG_SETTINGS_LANGUAGE },
  { "theme", SETTING_THEME, offsetof(Settings, theme), MSG_SETTINGS_THEME },
  { "text", SETTING_PERCENT, offsetof(Settings, text), MSG_SETTINGS_TEXT },
  { "projector", SETTING_SWITCH, offsetof(Settings, projector), MSG_SETTINGS_SWITCH },
  { "still", SETTING_SWITCH, offsetof(Settings, still), MSG_SETTINGS_SWITCH },
  { "fullscreen", SETTING_SWITCH, offsetof(Settings, fullscreen), MSG_SETTINGS_SWITCH },
  { "ask", SETTING_SWITCH, offsetof(Settings, ask), MSG_SETTINGS_SWITCH },
};
enum { SETTING_LINES = (int)(sizeof settings_lines / sizeof *settings_lines) };

Settings settings_standard(void) { return (Settings){ .theme = THEME_DARK, .text = TEXT_LEAST, .ask = true }; }

static bool language_read(char *to, const char *value) {
  size_t length = strspn(value, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_");
  if (value[length] || length < 2 || length >= LANGUAGE_ROOM) return false;
  memcpy(to, value, length + 1);
  return true;
}

static bool percent_read(int32_t *to, const char *value) {
  char *end;
  long number = strtol(value, &end, 10);
  if (end == value || *end || !isdigit((unsigned char)value[0]) || number < TEXT_LEAST || number > TEXT_MOST) return false;
  *to = (int32_t)number;
  return true;
}

static bool value_read(Settings *settings, const Setting *setting, const char *value) {
  char *at = (char *)settings + setting->at;
  switch (setting->kind) {
    case SETTING_LANGUAGE: return language_read(at, value);
    case SETTING_PERCENT: return percent_read((int32_t *)(void *)at, value);
    case SETTING_THEME:
      if (strcmp(value, "dark") != 0 && strcmp(value, "light") != 0) return false;
      settings->theme = value[0] == 'd' ? THEME_DARK : THEME_LIGHT;
      return true;
    case SETTING_SWITCH:
      if (strcmp(value, "on") != 0 && strcmp(value, "off") != 0) return false;
      *(bool *)(void *)at = value[1] == 'n';
      return true;
  }
  return false;
}

/* Only the first mistake is told. */
static bool wrong(SettingsFault *fault, const Scenario *s, const char *name, int line, const char *found, const char *expected) {
  char number[16];
  if (fault->text.text[0]) return false;
  snprintf(number, sizeof number, "%d", line);
  *fault = (SettingsFault){ line, LINE(s, MSG_SETTINGS_WRONG, .text = { name, number, found, expected }) };
  return false;
}

static bool line_read(Settings *settings, const Scenario *s, const char *name, int number, const char *word, const char *value, const char *rest, SettingsFault *fault) {
  Line words = { "" };
  for (int i = 0; i < SETTING_LINES; i++) {
    const Setting *setting = &settings_lines[i];
    line_join(&words, ", ", setting->word);
    if (strcmp(setting->word, word) != 0) continue;
    Line expected = LINE(s, setting->expected, .text = { word });
    if (!value[0] || rest[0]) return wrong(fault, s, name, number, rest[0] ? rest : word, expected.text);
    return value_read(settings, setting, value) || wrong(fault, s, name, number, value, expected.text);
  }
  return wrong(fault, s, name, number, word, words.text);
}

bool settings_parse(Settings *settings, const Scenario *s, const char *name, const char *text, SettingsFault *fault) {
  bool good = true;
  *settings = settings_standard();
  *fault = (SettingsFault){ 0 };
  int number = 0;
  for (const char *at = text; *at;) {
    size_t length = strcspn(at, "\n");
    char line[256] = "", word[WORD] = "", value[WORD] = "", rest[WORD] = "";
    memcpy(line, at, length < sizeof line ? length : sizeof line - 1);
    for (char *c = line; *c; c++)       /* what is no text is answered, not shown */
      if ((unsigned char)*c < ' ' && *c != '\t' && *c != '\r') *c = '?';
    at += length + (at[length] == '\n');
    number++;
    int words = sscanf(line, "%63s %63s %63s", word, value, rest);
    if (words > 0 && word[0] != '#') good = line_read(settings, s, name, number, word, value, rest, fault) && good;
  }
  return good;
}

static const char *switch_word(bool on) { return on ? "on" : "off"; }

void settings_write_text(FILE *out, const Settings *settings) {
  if (settings->language[0]) fprintf(out, "language %s\n", settings->language);
  fprintf(out, "theme %s\ntext %d\nprojector %s\nstill %s\nfullscreen %s\nask %s\n", settings->theme == THEME_LIGHT ? "light" : "dark", (int)settings->text,
    switch_word(settings->projector), switch_word(settings->still), switch_word(settings->fullscreen), switch_word(settings->ask));
}

static bool failed(SettingsFault *fault, const Scenario *s, MessageId message, const char *path) {
  const char *why = errno == EFBIG ? "" : strerror(errno);
  *fault = (SettingsFault){ 0, LINE(s, errno == EFBIG ? MSG_SETTINGS_LONG : message, .text = { path, why }) };
  return false;
}

bool settings_path(char path[SETTINGS_PATH], const Scenario *s, SettingsFault *fault) {
  if (own_path(path, "XDG_CONFIG_HOME", ".config", "settings")) return true;
  *fault = (SettingsFault){ 0, LINE(s, MSG_SETTINGS_NOWHERE, .arg = { 0 }) };
  return false;
}

bool settings_read(Settings *settings, const Scenario *s, const char *path, SettingsFault *fault) {
  *settings = settings_standard();
  *fault = (SettingsFault){ 0 };
  char *text = own_read(path, SETTINGS_MOST);
  if (!text) return failed(fault, s, MSG_SETTINGS_UNREADABLE, path);
  bool good = settings_parse(settings, s, path, text, fault);
  free(text);
  return good;
}

bool settings_save(const Settings *settings, const Scenario *s, const char *path, SettingsFault *fault) {
  char *text = NULL;
  size_t size = 0;
  *fault = (SettingsFault){ 0 };
  FILE *out = open_memstream(&text, &size);
  if (out) settings_write_text(out, settings);
  bool good = out && fclose(out) == 0 && own_write(path, text);
  if (!good) failed(fault, s, MSG_SETTINGS_UNSAVED, path);
  free(text);
  return good;
}

void settings_apply(const Settings *settings, Style *style) {
  style->kind = settings->theme;
  style->text = (float)settings->text / 100.0f;
  style->projector = settings->projector;
  style->still = settings->still;
}
