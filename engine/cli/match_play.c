/* Starting, going on with and playing a match, and the file that keeps it. */
#include "cli/match.h"
#include "cli/data.h"
#include "report/wrap.h"
#include "text/text.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int say_fault(const FileFault *fault) {
  complain(MSG_CLI_TEXT, fault->text, NULL, NULL);
  return fault->environment ? STATUS_ENVIRONMENT : STATUS_USAGE;
}

int match_script_failed(const Match *match) {
  const char *fault = match->machines ? machines_fault(match->machines) : NULL;
  if (!fault || !fault[0]) {
    complain(MSG_CLI_NO_MEMORY, NULL, NULL, NULL);
    return STATUS_ENVIRONMENT;
  }
  complain(MSG_CLI_SCRIPT_FAILED, fault, NULL, NULL);
  return STATUS_USAGE;
}

/* A game of computers can be had again from its seed; one that people played cannot. */
static bool was_played_by_people(GameFile *old) {
  const SeatPlayer *player;
  int players = game_file_players(old, &player);
  for (int i = 0; i < players; i++)
    if (strcmp(player[i].player, "human") == 0)
      return true;
  return false;
}

/* Sets an older game of people aside under the next free name beside it. */
static int game_set_aside(const char *path) {
  char name[PATH_ROOM];
  size_t stem = strlen(path), tail = strlen(".straits");
  if (stem > tail && strcmp(path + stem - tail, ".straits") == 0)
    stem -= tail;
  for (int n = 1; n < 10000; n++) {
    if ((size_t)snprintf(name, sizeof name, "%.*s-%d.straits", (int)stem, path, n) >= sizeof name)
      break;
    if (access(name, F_OK) == 0)
      continue;
    if (rename(path, name) != 0) {
      complain(MSG_CLI_CANNOT_KEEP, path, strerror(errno), NULL);
      return STATUS_ENVIRONMENT;
    }
    complain(MSG_CLI_KEPT, path, name, NULL);
    return STATUS_DONE;
  }
  complain(MSG_CLI_CANNOT_KEEP, path, "", NULL);
  return STATUS_USAGE;
}

/* Makes room for a new game: nothing that cannot be had again is written over. */
static int path_make_room(const char *path) {
  struct stat info;
  if (stat(path, &info) != 0 || !S_ISREG(info.st_mode))
    return STATUS_DONE;         /* nothing there, or something that creating the file will refuse by itself */
  FileFault fault = { .text = "" };
  GameFile *old = game_file_open(path, &fault);
  if (!old) {
    complain(MSG_CLI_NOT_A_GAME, path, fault.text, NULL);
    return STATUS_USAGE;
  }
  bool people = was_played_by_people(old);
  game_file_close(old);
  return people ? game_set_aside(path) : STATUS_DONE;
}

static void name_player(const Match *match, int seat, SeatPlayer *out) {
  Player player = match->player[seat];
  memcpy(out->seat, match->scenario->seat[seat].name.id, MAX_ID);
  const char *name = player.kind == PLAYER_HUMAN ? "human" : player.kind == PLAYER_RANDOM ? "random"
    : match->scenario->persona[player.persona].name.id;
  snprintf(out->player, sizeof out->player, "%s", name);
}

int match_start(Match *match) {
  int status = match_speak(match);
  if (status == STATUS_DONE && match->save)
    status = path_make_room(match->save);
  if (status != STATUS_DONE)
    return status;
  match->started = true;
  if (!game_start(&match->game, match->scenario, match->seed, &match->hooks, true, true))
    return match_script_failed(match);
  if (!match->save)
    return STATUS_DONE;
  SeatPlayer player[MAX_SEATS];
  for (int i = 0; i < match->scenario->seats; i++)
    name_player(match, i, &player[i]);
  FileFault fault = { .text = "" };
  match->file = game_file_create(match->save, &match->game, match->set, match->sets, player, match->scenario->seats, &fault);
  return match->file ? STATUS_DONE : say_fault(&fault);
}

int match_resume(Match *match, const char *path) {
  FileFault fault = { .text = "" };
  match->file = game_file_open(path, &fault);
  if (!match->file)
    return say_fault(&fault);
  Mistakes mistakes = { 0 };
  match->scenario = game_file_scenario(match->file, &mistakes);
  if (!match->scenario)
    mistakes_print(&mistakes, stderr);
  int status = match->scenario ? match_open(match) : mistakes_status(&mistakes);
  if (status == STATUS_DONE)
    status = match_speak(match);
  mistakes_free(&mistakes);
  if (status != STATUS_DONE)
    return status;
  /* Players as the file has them, then those named now. */
  const SeatPlayer *player;
  Match stored = { .scenario = match->scenario };
  int players = game_file_players(match->file, &player);
  for (int i = 0; i < players && stored.seats < MAX_SEATS; i++)
    if (seat_find(match->scenario, player[i].seat) == NO_HANDLE || !match_names_seat(match, seat_find(match->scenario, player[i].seat)))
      stored.seat[stored.seats++] = (Override){ player[i].seat, player[i].player };
  for (int i = 0; i < match->seats && stored.seats < MAX_SEATS; i++)
    stored.seat[stored.seats++] = match->seat[i];
  if ((status = match_seat_players(&stored)) != STATUS_DONE)
    return status;
  memcpy(match->player, stored.player, sizeof match->player);
  match->save = path;
  if (!game_file_resume(match->file, &match->game, match->scenario, &match->hooks, &fault))
    return say_fault(&fault);
  match->started = true;
  return STATUS_DONE;
}

int match_play(Match *match, FILE *progress) {
  FILE *wrapped = wrap_open(stdout);
  TextTable table = {
    .game = &match->game, .player = match->player, .machines = match->machines, .file = match->file, .path = match->save,
    .in = stdin, .out = wrapped ? wrapped : stdout, .progress = progress,
    .speak = match_switch, .speaker = match, .watch = match->watch, .watcher = match->watcher, .terminal = isatty(STDIN_FILENO),
  };
  FileFault fault = { .text = "" };
  TextEnd end = text_play(&table, &fault);
  if (wrapped)
    fclose(wrapped);
  switch (end) {
    case TEXT_OVER: case TEXT_LEFT: return STATUS_DONE;
    case TEXT_SCRIPT_FAILED: return match_script_failed(match);
    case TEXT_DISK_FAILED: break;
  }
  return say_fault(&fault);
}

void match_close(Match *match) {
  if (match->file)
    game_file_close(match->file);
  if (match->started)
    game_end(&match->game);
  if (match->machines)
    machines_free(match->machines);
  if (match->scenario)
    scenario_free(match->scenario);
  catalogue_free(match->words);
}
