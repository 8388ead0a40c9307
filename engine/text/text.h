/* The text seat: a whole game by reading and typing lines. Plain lines only: no cursor control, no colour, no boxes, every
 * block under a heading, so that it works in a terminal, in a pipe and in a screen reader. It sees Views, never the state. */
#ifndef STRAITS_TEXT_H
#define STRAITS_TEXT_H

#include "players/player.h"
#include "session/carry.h"
#include "session/game_file.h"

typedef struct TextTable {
  Game *game;                   /* started or resumed, with keep_events and keep_journal */
  const Player *player;         /* MAX_SEATS of them */
  Machines *machines;
  GameFile *file;               /* committed after each phase; NULL: not saved */
  const char *path;             /* of the file, for people; NULL without */
  FILE *in, *out;
  FILE *progress;               /* a line each turn, for games without people; NULL none */
  bool (*speak)(void *self, const char *language);   /* lets the scenario speak another language; NULL: it keeps the one it has */
  void *speaker;                /* self of speak */
  WatchAsk watch;               /* asked after every line that was typed; NULL: the scenario stays as it is */
  void *watcher;                /* self of watch */
  bool terminal;                /* a person types at `in`: nothing is echoed, and hand-overs scroll the screen away */
} TextTable;

typedef enum TextEnd {
  TEXT_OVER,                    /* the game has its result */
  TEXT_LEFT,                    /* people left, or the input ended; what was committed can be gone on with */
  TEXT_SCRIPT_FAILED,           /* the phase stands unapplied; see machines_fault */
  TEXT_DISK_FAILED              /* `fault` says why */
} TextEnd;

/* Plays until the end, asking the people among the players. Without any it tells the facilitator's story turn by turn. */
TextEnd text_play(TextTable *table, FileFault *fault);

#endif
