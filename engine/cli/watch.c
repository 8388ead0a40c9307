/* Files are compared by name, size and time: asking costs a few calls to the system, works everywhere and needs no thread. */
#include "cli/watch.h"
#include "cli/data.h"
#include "report/look.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MISTAKES_TOLD = 5 };

static void stamp_add(uint64_t *stamp, const void *bytes, size_t length) {
  for (size_t i = 0; i < length; i++) *stamp = (*stamp ^ ((const unsigned char *)bytes)[i]) * 1099511628211ull;
}

static void stamp_file(uint64_t *stamp, const char *path) {
  struct stat info;
  if (stat(path, &info) != 0) return;
  int64_t facts[] = { (int64_t)info.st_size, (int64_t)info.st_mtim.tv_sec, (int64_t)info.st_mtim.tv_nsec, (int64_t)info.st_ino };
  stamp_add(stamp, path, strlen(path));
  stamp_add(stamp, facts, sizeof facts);
}

static int is_part(const struct dirent *entry) {
  const char *dot = strrchr(entry->d_name, '.');
  return dot && dot != entry->d_name && (strcmp(dot, ".lua") == 0 || strcmp(dot, ".po") == 0);
}

/* What is in the folder, and what the scenario was read from beside that. */
static uint64_t stamp_take(const Match *match, const DataFolder *data, const char *folder) {
  uint64_t stamp = 14695981039346656037ull;
  struct dirent **entry = NULL;
  int count = scandir(folder, &entry, is_part, alphasort);
  char path[PATH_ROOM + 512];
  for (int i = 0; i < count; i++) {
    if ((size_t)snprintf(path, sizeof path, "%s/%s", folder, entry[i]->d_name) < sizeof path) stamp_file(&stamp, path);
    free(entry[i]);
  }
  free(entry);
  for (int i = 0; i < match->scenario->sources; i++) {
    const SourceFile *file = &match->scenario->source[i];
    if ((file->library || strchr(file->path, '/')) && source_place(folder, data->library, file->path, file->library, path)) stamp_file(&stamp, path);
  }
  return stamp;
}

static bool folder_find(const Match *match, DataFolder *data, char folder[PATH_ROOM + 128]) {
  return data_look(data) && scenario_locate(data, match->scenario_name, folder);
}

void watch_begin(Watch *watch, Match *match) {
  DataFolder data;
  char folder[PATH_ROOM + 128];
  *watch = (Watch){ .match = match };
  if (folder_find(match, &data, folder)) watch->stamp = stamp_take(match, &data, folder);
  match->watch = watch_ask;
  match->watcher = watch;
}

static void news_add(WatchNews *news, const char *text) {
  size_t used = strlen(news->text);
  snprintf(news->text + used, sizeof news->text - used, "%s%s", used ? "\n" : "", text);
}

static void news_mistakes(WatchNews *news, const Scenario *old, const Mistakes *mistakes) {
  news_add(news, LINE(old, MSG_WATCH_MISTAKES, .arg = { mistakes->count }).text);
  for (int i = 0; i < mistakes->count && i < MISTAKES_TOLD; i++) {
    const Mistake *m = &mistakes->mistake[i];
    char text[SHOWN_PATH];
    if (m->line > 0) snprintf(text, sizeof text, "%.300s:%d:%d: %s", m->file, m->line, m->column, m->text);
    else snprintf(text, sizeof text, "%.300s: %s", m->file, m->text);
    news_add(news, text);
  }
}

static void news_short(WatchNews *news, const Scenario *old, const Game *game, const Carried *carried) {
  const Scenario *s = game->scenario;
  if (!carried->refused) {
    news_add(news, LINE(s, MSG_WATCH_OTHER_COURSE, .arg = { game->state.turn }).text);
    return;
  }
  char *why = NULL;
  size_t length = 0;
  FILE *out = carried->refusal.message != MSG_NONE ? open_memstream(&why, &length) : NULL;
  if (out) say_refusal(out, s, &carried->refusal), fclose(out);
  while (length > 0 && why[length - 1] == '\n') why[--length] = '\0';
  uint8_t first[MAX_CLAUSES] = { 0 };   /* the package is told as the levels that it names, against the first day's */
  for (int i = 0; i < old->clauses; i++) first[i] = old->clause[i].start;
  Line order = look_order(old, &carried->order, first), gone = LINE(s, MSG_WATCH_ORDER_GONE, .arg = { 0 });
  news_add(news, LINE(s, MSG_WATCH_SHORT, .arg = { game->state.turn, carried->order.seat }, .text = { NULL, NULL, order.text, length > 0 ? why : gone.text }).text);
  free(why);
}

static void news_carried(WatchNews *news, const Scenario *old, const Game *game, const Carried *carried) {
  static const MessageId why[] = { [CARRY_GONE] = MSG_WATCH_GONE, [CARRY_NEW] = MSG_WATCH_NEW, [CARRY_ELSEWHERE] = MSG_WATCH_ELSEWHERE };
  const Scenario *s = game->scenario;
  if (carried->how == CARRY_KEPT) {
    news_add(news, LINE(s, MSG_WATCH_KEPT, .arg = { 0 }).text);
    if (carried->dropped) news_add(news, LINE(s, MSG_WATCH_DROPPED, .arg = { carried->dropped }).text);
    return;
  }
  news_add(news, LINE(s, why[carried->why], .text = { carried->thing }).text);
  if (carried->how == CARRY_AGAIN) news_add(news, LINE(s, MSG_WATCH_AGAIN, .arg = { game->state.turn }).text);
  else news_short(news, old, game, carried);
}

/* Personas by their names; who is no longer there is played by the seat's default. */
static void players_follow(Match *match, const Scenario *old) {
  for (int i = 0; i < match->scenario->seats; i++) {
    Player *player = &match->player[i];
    if (player->kind != PLAYER_PERSONA) continue;
    int found = NO_HANDLE;
    for (int k = 0; k < match->scenario->personas; k++)
      if (match->scenario->persona[k].seat == i && strcmp(match->scenario->persona[k].name.id, old->persona[player->persona].name.id) == 0) found = k;
    *player = found != NO_HANDLE ? (Player){ PLAYER_PERSONA, (int16_t)found } : player_default(match->scenario, i);
  }
}

/* The game in the new scenario, or why it stays in the old one. True: the old scenario and machines are gone. */
static bool scenario_take(Match *match, Scenario *scenario, Machines *machines, const char *folder, WatchNews *news) {
  Scenario *old = match->scenario;
  Catalogue *words = NULL;
  Carried carried;
  const char *language = catalogue_language(old->words);
  if (language_speak(scenario, language, folder, &words) != STATUS_DONE) scenario->words = NULL;
  RulesHooks hooks = { .closure = machines_closure, .self = machines };
  game_carry(&match->game, scenario, &hooks, &carried);
  if (carried.how == CARRY_SEATS || carried.how == CARRY_FAILED) {
    const char *fault = machines_fault(machines);
    news_add(news, carried.how == CARRY_SEATS ? LINE(old, MSG_WATCH_SEATS, .arg = { 0 }).text : LINE(old, MSG_WATCH_FAILED, .text = { fault && fault[0] ? fault : message_template(MSG_CLI_NO_MEMORY) }).text);
    catalogue_free(words);
    return false;
  }
  match->scenario = scenario;
  match->hooks = hooks;
  players_follow(match, old);
  news_carried(news, old, &match->game, &carried);
  news->changed = true;
  news->moved = carried.moved;
  news->machines = machines;
  machines_free(match->machines);
  scenario_free(old);
  catalogue_free(match->words);
  match->machines = machines;
  match->words = words;
  return true;
}

bool watch_ask(void *self, WatchNews *news) {
  Watch *watch = self;
  Match *match = watch->match;
  DataFolder data;
  char folder[PATH_ROOM + 128];
  *news = (WatchNews){ .text = "" };
  if (!folder_find(match, &data, folder)) return false;
  uint64_t now = stamp_take(match, &data, folder);
  if (now == watch->stamp) return false;
  Mistakes mistakes = { 0 };
  Scenario *scenario = scenario_load(&(LoadRequest){ .folder = folder, .library = data.library, .preset = match->preset, .override = match->set, .overrides = match->sets }, &mistakes);
  Machines *machines = scenario ? machines_new(scenario, &mistakes) : NULL;
  bool taken = machines && scenario_take(match, scenario, machines, folder, news);
  if (!machines) news_mistakes(news, match->scenario, &mistakes);
  if (!taken) {
    machines_free(machines);
    scenario_free(scenario);
  }
  mistakes_free(&mistakes);
  watch->stamp = taken ? stamp_take(match, &data, folder) : now;        /* it may be read from other files now */
  return true;
}
