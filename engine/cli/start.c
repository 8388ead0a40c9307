/* Choosing a game by its first screen: what lies there to go on with, and the scenarios with their seats. */
#include "cli/table.h"
#include "cli/data.h"
#include "core/catalogue.h"
#include "host/recent.h"
#include "table/picture.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { START_SCENARIOS = 32 };

typedef struct Offered {
  char **name;
  int count;
  StartScenario scenario[START_SCENARIOS];
  Catalogue *words[START_SCENARIOS];
  RecentGame game[RECENT_GAMES];
  StartLists lists;
  DataFolder data;
} Offered;

static bool speaks_korean(const Offered *offered) {
  for (int i = 0; i < offered->lists.scenarios; i++)
    if (offered->scenario[i].scenario) return strcmp(catalogue_language(offered->words[i]), "ko") == 0;
  return false;
}

static void other_name(Offered *offered) { offered->lists.language = speaks_korean(offered) ? "English" : message_template(MSG_PAGE_SET_KOREAN); }

/* The other language for every scenario; one whose words cannot be read keeps what it has. */
static void offered_switch(void *self) {
  Offered *offered = self;
  const char *language = speaks_korean(offered) ? "en" : "ko";
  for (int i = 0; i < offered->lists.scenarios; i++) {
    char folder[PATH_ROOM + 128];
    Scenario *scenario = (Scenario *)offered->scenario[i].scenario;
    Catalogue *old = offered->words[i], *words;
    if (!scenario || !scenario_locate(&offered->data, offered->name[i], folder)) continue;
    if (language_speak(scenario, language, folder, &words) == STATUS_DONE) {
      offered->words[i] = words;
      catalogue_free(old);
    } else {
      scenario->words = old;
    }
  }
  other_name(offered);
}

/* A scenario with mistakes is listed too, and says so when picked; `straits check` tells which. */
static bool offered_read(Offered *offered, const char *language) {
  if (!data_find(&offered->data) || (offered->count = scenario_names(&offered->data, &offered->name)) < 0) return false;
  int count = offered->count < START_SCENARIOS ? offered->count : START_SCENARIOS;
  for (int i = 0; i < count; i++) {
    char folder[PATH_ROOM + 128];
    int status;
    offered->scenario[i].name = offered->name[i];
    Scenario *scenario = scenario_open(offered->name[i], NULL, NULL, 0, &status);
    if (scenario && scenario_locate(&offered->data, offered->name[i], folder)) language_speak(scenario, language, folder, &offered->words[i]);
    offered->scenario[i].scenario = scenario;
  }
  offered->lists = (StartLists){ .game = offered->game, .games = recent_read(offered->game), .scenario = offered->scenario, .scenarios = count,
    .speak = offered_switch, .with = offered };
  other_name(offered);
  return true;
}

static void offered_free(Offered *offered) {
  for (int i = 0; i < START_SCENARIOS; i++) {
    if (offered->scenario[i].scenario) scenario_free((Scenario *)offered->scenario[i].scenario);
    catalogue_free(offered->words[i]);
  }
  if (offered->count > 0) names_release(offered->name, offered->count);
}

/* Where a game that was begun here is kept: beside the list of recent games. */
static void save_name(Started *started, const char *scenario) {
  char name[MAX_ID + 32];
  for (int n = 1; n < 10000; n++) {     /* games that were begun before keep their names: the list of recent games knows them by these */
    snprintf(name, sizeof name, n > 1 ? "%.*s-%d.straits" : "%.*s.straits", MAX_ID - 1, scenario, n);
    if (!own_path(started->save, "XDG_STATE_HOME", ".local/state", name)) break;
    if (access(started->save, F_OK) == 0) continue;
    recent_add(started->save);          /* makes the folder */
    return;
  }
  started->save[0] = '\0';
}

static void seats_take(Match *match, Started *started, const Scenario *s, const StartChoice *choice) {
  match->seats = 0;
  for (int i = 0; i < s->seats; i++) {
    int player = choice->player[i];
    if (player == START_STANDARD) continue;
    const char *name = player == START_PERSON ? "human" : player == START_RANDOM ? "random" : s->persona[player].name.id;
    snprintf(started->seat[i][0], MAX_ID, "%s", s->seat[i].name.id);
    snprintf(started->seat[i][1], MAX_ID, "%s", name);
    match->seat[match->seats++] = (Override){ started->seat[i][0], started->seat[i][1] };
  }
}

/* The lists, and where the assets are. NULL: there is no data, or no memory. */
static Offered *offered_open(const Match *match, bool window, char assets[PATH_ROOM + 16]) {
  DataFolder data;
  Offered *offered = calloc(1, sizeof *offered);
  Settings settings = settings_standard();        /* in a window, the language that was read last, unless another is asked for */
  SettingsFault fault;
  char path[SETTINGS_PATH];
  if (window && !match->lang && settings_path(path, NULL, &fault)) settings_read(&settings, NULL, path, &fault);
  const char *language = match->lang ? match->lang : settings.language[0] ? settings.language : NULL;
  if (!offered || !data_find(&data) || !offered_read(offered, language)) {
    free(offered);
    return NULL;
  }
  snprintf(assets, PATH_ROOM + 16, "%s/assets", data.root);
  return offered;
}

int match_start_picture(const Match *match, const LookOptions *options) {
  FileFault fault = { .text = "" };
  char assets[PATH_ROOM + 16];
  Offered *offered = offered_open(match, false, assets);
  if (!offered) return STATUS_ENVIRONMENT;
  TableLook look = options->look;
  look.assets = assets;
  look.language = match->lang;
  int picked = 0;
  for (int i = 0; match->scenario_name && i < offered->lists.scenarios; i++)
    if (strcmp(offered->scenario[i].name, match->scenario_name) == 0) picked = i;
  bool fine = start_picture(&look, &offered->lists, picked, options->screenshot, &fault);
  offered_free(offered);
  free(offered);
  if (fine) return STATUS_DONE;
  complain(MSG_CLI_TEXT, fault.text, NULL, NULL);
  return STATUS_ENVIRONMENT;
}

int match_choose(Match *match, Started *started, const TableLook *look) {
  StartChoice choice = { .act = START_NOTHING };
  FileFault fault = { .text = "" };
  char assets[PATH_ROOM + 16];
  Offered *offered = offered_open(match, true, assets);
  if (!offered) return STATUS_ENVIRONMENT;
  TableLook with = *look;
  with.assets = assets;
  TableEnd end = table_choose(&with, &offered->lists, &choice, &fault);
  if (end == TABLE_GOES_ON && choice.act == START_GO_ON) {
    snprintf(started->name, sizeof started->name, "%s", offered->game[choice.game].path);
  } else if (end == TABLE_GOES_ON) {
    const StartScenario *of = &offered->scenario[choice.scenario];
    snprintf(started->name, sizeof started->name, "%s", of->name);
    snprintf(started->preset, sizeof started->preset, "%s", of->scenario->presets_list[choice.preset].name.id);
    seats_take(match, started, of->scenario, &choice);
    save_name(started, of->name);
    match->preset = started->preset;
    if (!match->save && started->save[0]) match->save = started->save;
  }
  match->scenario_name = end == TABLE_GOES_ON ? started->name : NULL;
  if (match->lang) {            /* asked for at the start, and perhaps switched since */
    snprintf(started->language, sizeof started->language, "%s", speaks_korean(offered) ? "ko" : "en");
    match->lang = started->language;
  }
  offered_free(offered);
  free(offered);
  if (end != TABLE_DISPLAY_FAILED) return STATUS_DONE;
  complain(MSG_CLI_TEXT, fault.text, NULL, NULL);
  return STATUS_ENVIRONMENT;
}
