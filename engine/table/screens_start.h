/* The first screen, when the program is started without a scenario: games to go on with, scenarios, and who sits where. The app
 * fills the lists, calls it each frame until it answers with something to do, and does that. */
#ifndef STRAITS_SCREENS_START_H
#define STRAITS_SCREENS_START_H

#include "core/scenario.h"
#include "table/ui.h"

/* A game that was played lately. */
enum { RECENT_GAMES = 12, RECENT_PATH = 1024 };

typedef struct RecentGame {
  char seat[MAX_SEATS][MAX_ID]; int seats;      /* that people play: their ids */
  int32_t day; bool dated;      /* where its turn begins, if the file tells */
  char path[RECENT_PATH], scenario[MAX_ID];     /* scenario: its id as the file says */
  int turn;
  bool over;
  bool gone;                    /* there is no such file now, or it is no game: it can only be forgotten */
} RecentGame;

typedef struct StartScenario { const char *name; const Scenario *scenario; } StartScenario;    /* folder's name; NULL: it has mistakes */
typedef struct StartLists {
  const RecentGame *game; int games;
  const StartScenario *scenario; int scenarios;
  const char *language;         /* the other one, in its own words; NULL: there is none to switch to */
  void (*speak)(void *with);    /* lets all scenarios speak it */
  void *with;
} StartLists;

enum { START_PERSON = -1, START_RANDOM = -2, START_STANDARD = -3 };     /* who plays a seat; else the handle of a persona */

/* What is picked so far; zeroed memory at first. */
typedef struct StartState { int scenario, preset; int16_t player[MAX_SEATS]; bool seated; float scroll_games, scroll_seats; bool keys_open; float keys_scroll; } StartState;

typedef enum StartAct { START_NOTHING, START_GO_ON, START_BEGIN, START_QUIT } StartAct;
typedef struct StartChoice {
  StartAct act;
  int game;                     /* START_GO_ON: index into the list */
  int scenario, preset;         /* START_BEGIN */
  int16_t player[MAX_SEATS];    /* START_BEGIN: START_PERSON, START_RANDOM, START_STANDARD or a persona of the seat */
} StartChoice;

/* Speaks the language of the scenario that is picked. */
StartChoice screen_start(Ui *ui, const StartLists *lists, StartState *state);

#endif
