/* The host of the table. It holds the game; nothing of it goes further up than a Sight. */
#include "table/table_host.h"

#include "core/catalogue.h"
#include <string.h>

static bool speaks_korean(const Hosting *hosting) { return strcmp(catalogue_language(hosting->game.game->scenario->words), "ko") == 0; }

/* English and Korean, for as long as there are two. */
static void language_switch(void *with) {
  Hosting *hosting = with;
  hosting->spoke = hosting->game.speak(hosting->game.speaker, speaks_korean(hosting) ? "en" : "ko");
}

bool hosting_look(Hosting *hosting, int seat) {
  hosting->seat = seat;
  hosting->acts.language = !hosting->game.speak ? NULL : speaks_korean(hosting) ? "English" : "한국어";
  if (!sight_make(&hosting->maker, hosting->game.game, seat)) return false;
  for (int i = 0; i < MAX_SEATS; i++) hosting->maker.sight.human[i] = hosting->game.player[i].kind == PLAYER_HUMAN;
  return true;
}

static Refusal order_give(void *with, const Order *order) {
  Hosting *hosting = with;
  Refusal refusal = game_order(hosting->game.game, order);
  if (refusal.message == MSG_NONE && !hosting_look(hosting, hosting->seat)) refusal.message = MSG_NO_MEMORY;
  return refusal;
}

static bool order_undo(void *with) {
  Hosting *hosting = with;
  return game_undo(hosting->game.game, hosting->seat) && hosting_look(hosting, hosting->seat);
}

static void seat_hand_in(void *with) {
  Hosting *hosting = with;
  game_hand_in(hosting->game.game, hosting->seat);
  hosting->handed_in = true;
}

/* The next person who can act, after the one who looks now; -1 none. */
static int person_next(const Hosting *hosting) {
  const Game *game = hosting->game.game;
  int seats = game->scenario->seats, from = hosting->seat < seats ? hosting->seat : seats - 1;
  for (int i = 0; i < seats; i++) {
    int seat = (from + i) % seats;
    if (hosting->game.player[seat].kind == PLAYER_HUMAN && seat_acts(game->scenario, &game->state, seat)) return seat;
  }
  return -1;
}

static TableEnd phase_pass(Hosting *hosting, FileFault *fault) {
  Game *game = hosting->game.game;
  if (!game_advance(game)) return TABLE_SCRIPT_FAILED;
  if (hosting->game.file && !game_file_commit(hosting->game.file, game, fault)) return TABLE_DISK_FAILED;
  return TABLE_GOES_ON;
}

TableEnd hosting_go_on(Hosting *hosting, bool *passed, FileFault *fault) {
  Game *game = hosting->game.game;
  int before = hosting->seat, next = -1;
  hosting->handed_in = false;
  while (!game->state.over) {
    if (!players_act(game, hosting->game.player, hosting->game.machines)) return TABLE_SCRIPT_FAILED;
    if ((next = person_next(hosting)) >= 0) break;
    TableEnd end = phase_pass(hosting, fault);
    if (end != TABLE_GOES_ON) return end;
  }
  int seat = next >= 0 ? next : before;
  *passed = seat != before;
  if (hosting_look(hosting, seat)) return TABLE_GOES_ON;
  *fault = (FileFault){.text = "", .environment = true};
  return TABLE_DISPLAY_FAILED;
}

TableEnd hosting_begin(Hosting *hosting, const TableGame *game, FileFault *fault) {
  memset(hosting, 0, sizeof *hosting);
  hosting->game = *game;
  hosting->acts = (TableHost){.with = hosting, .order = order_give, .undo = order_undo, .hand_in = seat_hand_in, .speak = language_switch};
  hosting->seat = FACILITATOR;
  for (int i = game->game->scenario->seats - 1; i >= 0; i--)
    if (game->player[i].kind == PLAYER_HUMAN) {
      hosting->people++;
      hosting->seat = i;
    }
  if (hosting->people == 0) return hosting_look(hosting, FACILITATOR) ? TABLE_GOES_ON : TABLE_DISPLAY_FAILED;
  bool passed;
  return hosting_go_on(hosting, &passed, fault);
}

void hosting_end(Hosting *hosting) { sight_free(&hosting->maker); }
