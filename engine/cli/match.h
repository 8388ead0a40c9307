/* A match: what `play` and `run` have in common, from their options to a started game. */
#ifndef STRAITS_MATCH_H
#define STRAITS_MATCH_H

#include "cli/cli.h"
#include "cli/language.h"
#include "players/player.h"
#include "session/carry.h"
#include "session/game_file.h"

enum { MAX_SETS = 256 };

typedef struct Match {
  /* from the command line */
  const char *scenario_name, *preset, *save, *lang;
  uint64_t seed;
  bool seeded;
  bool may_choose;              /* a scenario need not be named: the first screen asks */
  Override seat[MAX_SEATS];     /* SEAT=PLAYER */
  int seats;
  Override set[MAX_SETS];       /* NAME=VALUE */
  int sets;
  /* by match_open */
  Scenario *scenario;
  Catalogue *words;             /* NULL: English */
  Player player[MAX_SEATS];
  Machines *machines;
  RulesHooks hooks;
  /* by match_start or match_resume */
  Game game;
  bool started;
  GameFile *file;
  /* by watch_begin */
  WatchAsk watch;               /* NULL: the scenario stays as it was read */
  void *watcher;
} Match;

/* --preset --seat --seed --set --save --lang SCENARIO, as an argp child whose input is a Match. */
extern const struct argp match_argp;

/* Each returns an exit status; what is wrong was said. match_close frees whatever there is. */
int match_open(Match *match);                   /* scenario and machines */
int match_seat_players(Match *match);           /* defaults, then what --seat names */
int match_start(Match *match);                  /* the game and, with --save, its file */
int match_resume(Match *match, const char *path);  /* scenario, machines, players, game and file of a saved game */
/* Lets it be told in the language asked for, or the environment's. */
int match_speak(Match *match);
/* The same while it is played, for TextTable.speak; self is a Match. False: it goes on in the language it has. */
bool match_switch(void *self, const char *language);
void match_close(Match *match);

/* Says what a script did wrong, or that memory ran out. */
int match_script_failed(const Match *match);

/* Plays it at the text table and tells how it ended. */
int match_play(Match *match, FILE *progress);

/* Whom a person plays who says nothing: Seoul if it bargains, else the first seat that does; NO_HANDLE none. */
int match_usual_seat(const Scenario *scenario);
/* True when the player of that seat was named. */
bool match_names_seat(const Match *match, int seat);

#endif
