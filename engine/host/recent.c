/* The list of recent games: $XDG_STATE_HOME/two-straits/recent, else ~/.local/state/two-straits/recent. */
#include "host/recent.h"

#include "session/game_file.h"
#include "table/settings.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { RECENT_MOST = 1 << 16 };

static bool recent_path(char path[SETTINGS_PATH]) { return own_path(path, "XDG_STATE_HOME", ".local/state", "recent"); }

/* Paths as the file has them; lines that are none are left out. Two lines of one path are one game. */
static int paths_read(char paths[RECENT_GAMES][RECENT_PATH]) {
  char path[SETTINGS_PATH];
  char *text = recent_path(path) ? own_read(path, RECENT_MOST) : NULL;
  int count = 0;
  for (const char *at = text; at && *at && count < RECENT_GAMES;) {
    size_t length = strcspn(at, "\n");
    bool known = false;
    if (length > 0 && length < RECENT_PATH && at[0] == '/') {
      memcpy(paths[count], at, length);
      paths[count][length] = '\0';
      for (int i = 0; i < count; i++) known = known || strcmp(paths[i], paths[count]) == 0;
      count += !known;
    }
    at += length + (at[length] == '\n');
  }
  free(text);
  return count;
}

/* Where its turn stands in the calendar. A file of another layout does not say; nothing is lost by it. */
static void turn_read(GameFile *file, RecentGame *game) {
  GameState *state = malloc(sizeof *state);
  EventList events = { 0 };
  FileFault fault;
  if (state && game_file_turn(file, 0, state, &events, &fault)) {
    game->turn = state->turn;
    game->day = state->day;
    game->dated = true;
  }
  events_free(&events);
  free(state);
}

int recent_read(RecentGame games[RECENT_GAMES]) {
  char paths[RECENT_GAMES][RECENT_PATH];
  int count = paths_read(paths);
  for (int i = 0; i < count; i++) {
    FileFault fault;
    games[i] = (RecentGame){ .gone = true };
    memcpy(games[i].path, paths[i], RECENT_PATH);
    GameFile *file = access(paths[i], R_OK) == 0 ? game_file_open(paths[i], &fault) : NULL;
    if (!file) continue;
    const GameInfo *info = game_file_info(file);
    memcpy(games[i].scenario, info->scenario, MAX_ID);
    games[i].turn = info->turns;
    games[i].over = info->over;
    games[i].gone = false;
    const SeatPlayer *player;
    int players = game_file_players(file, &player);
    for (int p = 0; p < players && games[i].seats < MAX_SEATS; p++)
      if (strcmp(player[p].player, "human") == 0) memcpy(games[i].seat[games[i].seats++], player[p].seat, MAX_ID);
    turn_read(file, &games[i]);
    game_file_close(file);
  }
  return count;
}

bool recent_add(const char *path) {
  char old[RECENT_GAMES][RECENT_PATH], list[SETTINGS_PATH], whole[SETTINGS_PATH];
  char *text = NULL;
  size_t size = 0;
  if (!recent_path(list)) {
    errno = ENOENT;
    return false;
  }
  if (path[0] == '/') snprintf(whole, sizeof whole, "%s", path);
  else if (getcwd(whole, RECENT_PATH)) snprintf(whole + strlen(whole), sizeof whole - strlen(whole), "/%s", path);
  else return false;
  if (strlen(whole) >= RECENT_PATH || strchr(whole, '\n')) {
    errno = ENAMETOOLONG;
    return false;
  }
  FILE *out = open_memstream(&text, &size);
  if (!out) return false;
  int count = paths_read(old);
  fprintf(out, "%s\n", whole);
  for (int i = 0, kept = 1; i < count && kept < RECENT_GAMES; i++)
    if (strcmp(old[i], whole) != 0) kept += fprintf(out, "%s\n", old[i]) > 0;
  bool good = fclose(out) == 0 && own_write(list, text);
  free(text);
  return good;
}
