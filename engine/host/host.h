/* The host of a table: it holds the game, and hands one seat's Sight to the table and orders to the game. It lets computer seats
 * act, resolves phases and keeps the file. Nothing above a Sight goes to table/, so no screen can show a secret. */
#ifndef STRAITS_HOST_H
#define STRAITS_HOST_H

#include "players/player.h"
#include "session/carry.h"
#include "session/game_file.h"
#include "table/table.h"

typedef struct HostedGame {
  Game *game;                   /* started or resumed, with keep_events and keep_journal */
  const Player *player;         /* MAX_SEATS of them */
  Machines *machines;
  GameFile *file;               /* committed after each phase; NULL: not saved */
  bool (*speak)(void *self, const char *language);      /* lets the scenario speak another language; NULL: it keeps its own */
  void *speaker;
  WatchAsk watch;               /* has the author saved the scenario? NULL: it stays as it was read */
  void *watcher;
} HostedGame;

/* For table_open, which closes it. The first person looks, else the facilitator. NULL: no memory. */
TableGame *host_open(const HostedGame *hosted);

#endif
