/* The host of the table. */
#include "host/host.h"

#include "core/catalogue.h"
#include "host/sight_make.h"
#include <stdlib.h>
#include <string.h>

typedef struct Hosting {
  HostedGame hosted;
  SightMaker maker;
  TableGame table;
} Hosting;

static bool speaks_korean(const Hosting *hosting) { return strcmp(catalogue_language(hosting->hosted.game->scenario->words), "ko") == 0; }

/* English and Korean, for as long as there are two. */
static void language_switch(void *with) {
  Hosting *hosting = with;
  hosting->table.spoke = hosting->hosted.speak(hosting->hosted.speaker, speaks_korean(hosting) ? "en" : "ko");
}

static bool seat_look(void *with, int seat) {
  Hosting *hosting = with;
  hosting->table.seat = seat;
  hosting->table.acts.language = !hosting->hosted.speak ? NULL : speaks_korean(hosting) ? "English" : "한국어";
  if (!sight_make(&hosting->maker, hosting->hosted.game, seat)) return false;
  for (int i = 0; i < MAX_SEATS; i++) hosting->maker.sight.human[i] = hosting->hosted.player[i].kind == PLAYER_HUMAN;
  return true;
}

static Refusal order_give(void *with, const Order *order) {
  Hosting *hosting = with;
  Refusal refusal = game_order(hosting->hosted.game, order);
  if (refusal.message == MSG_NONE && !seat_look(hosting, hosting->table.seat)) refusal.message = MSG_NO_MEMORY;
  return refusal;
}

static bool order_undo(void *with) {
  Hosting *hosting = with;
  return game_undo(hosting->hosted.game, hosting->table.seat) && seat_look(hosting, hosting->table.seat);
}

static void seat_hand_in(void *with) {
  Hosting *hosting = with;
  game_hand_in(hosting->hosted.game, hosting->table.seat);
  hosting->table.handed_in = true;
}

/* The next person who can act, after the one who looks now; -1 none. */
static int person_next(const Hosting *hosting) {
  const Game *game = hosting->hosted.game;
  int seats = game->scenario->seats, from = hosting->table.seat < seats ? hosting->table.seat : seats - 1;
  for (int i = 0; i < seats; i++) {
    int seat = (from + i) % seats;
    if (hosting->hosted.player[seat].kind == PLAYER_HUMAN && seat_acts(game->scenario, &game->state, seat)) return seat;
  }
  return -1;
}

static TableEnd phase_pass(Hosting *hosting, FileFault *fault) {
  Game *game = hosting->hosted.game;
  if (!game_advance(game)) return TABLE_SCRIPT_FAILED;
  if (hosting->hosted.file && !game_file_commit(hosting->hosted.file, game, fault)) return TABLE_DISK_FAILED;
  return TABLE_GOES_ON;
}

static TableEnd go_on(void *with, bool *passed, FileFault *fault) {
  Hosting *hosting = with;
  Game *game = hosting->hosted.game;
  int before = hosting->table.seat, next = -1;
  hosting->table.handed_in = false;
  while (!game->state.over && hosting->table.people > 0) {
    if (!players_act(game, hosting->hosted.player, hosting->hosted.machines)) return TABLE_SCRIPT_FAILED;
    if ((next = person_next(hosting)) >= 0) break;
    TableEnd end = phase_pass(hosting, fault);
    if (end != TABLE_GOES_ON) return end;
  }
  int seat = next >= 0 ? next : before;
  *passed = seat != before;
  if (seat_look(hosting, seat)) return TABLE_GOES_ON;
  *fault = (FileFault){.text = "", .environment = true};
  return TABLE_DISPLAY_FAILED;
}

static bool language_set(void *with, const char *language) {
  Hosting *hosting = with;
  return hosting->hosted.speak && hosting->hosted.speak(hosting->hosted.speaker, language);
}

static bool game_follow(void *with, TableNews *news) {
  Hosting *hosting = with;
  WatchNews told;
  if (!hosting->hosted.watch(hosting->hosted.watcher, &told)) return false;
  *news = (TableNews){ .changed = told.changed };
  memcpy(news->text, told.text, sizeof news->text);
  if (!told.changed) return true;
  hosting->hosted.machines = told.machines;
  if (told.moved) hosting->table.handed_in = true;
  seat_look(hosting, hosting->table.seat);      /* without memory it shows less than there is until the next act */
  return true;
}

static void host_close(void *with) {
  Hosting *hosting = with;
  sight_free(&hosting->maker);
  free(hosting);
}

TableGame *host_open(const HostedGame *hosted) {
  Hosting *hosting = calloc(1, sizeof *hosting);
  if (!hosting) return NULL;
  hosting->hosted = *hosted;
  hosting->maker.sight.scenario = hosted->game->scenario;
  hosting->table = (TableGame){
    .acts = { .with = hosting, .order = order_give, .undo = order_undo, .hand_in = seat_hand_in, .speak = language_switch },
    .sight = &hosting->maker.sight, .seat = FACILITATOR, .go_on = go_on, .look = seat_look, .language = language_set, .watch = hosted->watch ? game_follow : NULL, .close = host_close };
  for (int i = hosted->game->scenario->seats - 1; i >= 0; i--)
    if (hosted->player[i].kind == PLAYER_HUMAN) {
      hosting->table.people++;
      hosting->table.seat = i;
    }
  return &hosting->table;
}
