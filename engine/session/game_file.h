/* The game file (*.straits): one SQLite file that holds the scenario as loaded, overrides, rules version, seats, and per phase
 * orders, events and state, committed phase by phase, so that killing the program loses no finished phase. It needs nothing
 * beside it. It holds every secret: it belongs to the facilitator. */
#ifndef STRAITS_GAME_FILE_H
#define STRAITS_GAME_FILE_H

#include "core/fault.h"
#include "script/script.h"
#include "session/session.h"

typedef struct GameFile GameFile;

typedef struct GameInfo {       /* what the file says of itself */
  int rules_version;
  char scenario[MAX_ID], preset[MAX_ID];
  uint64_t seed, fingerprint;
  int turns;                    /* last committed turn */
  bool over;
} GameInfo;

typedef struct SeatPlayer { char seat[MAX_ID], player[MAX_ID]; } SeatPlayer;

/* All functions: false (NULL) with a message in `fault`. */

/* Creates the file (an existing one is replaced only once the new one is whole). Overrides and players may be NULL/0. */
GameFile *game_file_create(const char *path, const Game *game, const Override *override, int overrides,
                           const SeatPlayer *player, int players, FileFault *fault);
/* Commits everything since the last commit: journal entries, events, the state. Called after each game_advance. */
bool game_file_commit(GameFile *file, const Game *game, FileFault *fault);
void game_file_close(GameFile *file);

/* Opens to read or to go on. Checks that it is a game file, whole, and every stored digest. */
GameFile *game_file_open(const char *path, FileFault *fault);
const GameInfo *game_file_info(const GameFile *file);
/* Sources, overrides and players as stored; arrays live until close. */
int game_file_sources(GameFile *file, const SourceFile **out);
int game_file_overrides(GameFile *file, const Override **out);
int game_file_players(GameFile *file, const SeatPlayer **out);
bool game_file_journal(GameFile *file, Journal *out, FileFault *fault);
/* Loads the scenario inside the file; NULL with mistakes. */
Scenario *game_file_scenario(GameFile *file, Mistakes *mistakes);
/* Goes on with a stored game: the state after its last committed phase, journal included. */
bool game_file_resume(GameFile *file, Game *game, const Scenario *scenario, const RulesHooks *hooks, FileFault *fault);

/* A state as JSON (Jansson text, malloc'ed) from the file alone: needs no scenario and understands other rules versions.
 * turn 0: the last; seat NULL: the facilitator. */
char *game_file_show(GameFile *file, int turn, const char *seat, FileFault *fault);

/* The same moment for text: that state, and what happened since the one that the turn before shows (free the list). Only for
 * this program's layout; false otherwise: then show the JSON. */
bool game_file_turn(GameFile *file, int turn, GameState *state, EventList *events, FileFault *fault);

typedef struct ReplayReport { int turns, orders; int wrong_turn; uint64_t expected, found; } ReplayReport;   /* wrong_turn 0: all equal */
bool game_file_replay(GameFile *file, const Scenario *scenario, const RulesHooks *hooks, ReplayReport *report, FileFault *fault);

#endif
