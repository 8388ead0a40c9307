/* Finding and loading catalogues. What is in them is core/catalogue.h's. */
#include "cli/language.h"
#include "cli/data.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { CODE_ROOM = 8 };

/* The first that is set decides, as POSIX has it: "ko_KR.UTF-8" is ko. "" for what names no language. */
static void environment_language(char code[CODE_ROOM]) {
  static const char *const variables[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
  const char *value = "";
  for (size_t i = 0; i < sizeof variables / sizeof variables[0] && !value[0]; i++)
    value = getenv(variables[i]) ? getenv(variables[i]) : "";
  size_t length = strspn(value, "abcdefghijklmnopqrstuvwxyz");
  code[0] = '\0';
  if (length < CODE_ROOM && (value[length] == '\0' || strchr("_.@", value[length])))
    snprintf(code, CODE_ROOM, "%.*s", (int)length, value);
}

static bool is_readable(const char *path) { return access(path, R_OK) == 0; }

/* The engine's words, those of scenarios that this one extends, then its own: a later one replaces an earlier. */
static bool catalogue_fill(Catalogue *words, const char *engine, const Scenario *scenario, const DataFolder *data, const char *folder, const char *language,
                           CatalogueFault *fault) {
  char path[SHOWN_PATH], file[256];
  BaseName base[4];
  bool fine = catalogue_load(words, engine, fault);
  for (int i = scenario_bases(scenario, base, 4) - 1; i >= 0 && fine; i--) {
    snprintf(file, sizeof file, "%s/%s.po", base[i].id, language);
    if (source_place(folder ? folder : data->scenarios, data->library, file, false, path) && is_readable(path)) fine = catalogue_load(words, path, fault);
  }
  char own[2 * PATH_ROOM];
  snprintf(own, sizeof own, "%s/%s/%s.po", folder ? folder : data->scenarios, folder ? "." : scenario->name.id, language);
  return fine && (!is_readable(own) || catalogue_load(words, own, fault));
}

int language_speak(Scenario *scenario, const char *asked, const char *folder, Catalogue **words) {
  char code[CODE_ROOM];
  environment_language(code);
  const char *language = asked ? asked : code;
  *words = NULL;
  scenario->words = NULL;
  DataFolder data;
  if (strcmp(language, "en") == 0 || (!asked && (!language[0] || !data_look(&data))))
    return STATUS_DONE;
  if (asked && !data_find(&data))
    return STATUS_USAGE;
  char engine[2 * PATH_ROOM];
  snprintf(engine, sizeof engine, "%s/assets/po/%.*s.po", data.root, (int)strspn(language, "abcdefghijklmnopqrstuvwxyz"), language);
  if (strspn(language, "abcdefghijklmnopqrstuvwxyz") != strlen(language) || !language[0] || !is_readable(engine)) {
    if (!asked)
      return STATUS_DONE;
    complain(MSG_CLI_NO_LANGUAGE, asked, data.root, NULL);
    return STATUS_USAGE;
  }
  CatalogueFault fault = { .text = "" };
  *words = catalogue_new();
  if (*words && catalogue_fill(*words, engine, scenario, &data, folder, language, &fault)) {
    scenario->words = *words;
    return STATUS_DONE;
  }
  complain(*words ? MSG_CLI_TEXT : MSG_CLI_NO_MEMORY, fault.text, NULL, NULL);
  catalogue_free(*words);
  *words = NULL;
  return asked ? fault.environment ? STATUS_ENVIRONMENT : STATUS_USAGE : STATUS_DONE;
}
