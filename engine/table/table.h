/* The table: a game on a map, in a window. It is opened once, ticks once a frame without blocking longer than told, and is
 * closed; whoever runs it owns the loop, so that a browser can. It knows no game: a host (host/host.h) hands it one seat's Sight
 * (sight.h), takes orders, lets computer seats act, resolves phases and keeps the file. */
#ifndef STRAITS_TABLE_H
#define STRAITS_TABLE_H

#include "core/fault.h"
#include "table/screens.h"
#include "table/screens_start.h"

typedef enum TableEnd {
  TABLE_GOES_ON,
  TABLE_CLOSED,                 /* people left; what was committed can be gone on with */
  TABLE_LEFT,                   /* they left the game alone, for the first screen: TableLook.from_start */
  TABLE_SCRIPT_FAILED,          /* the phase stands unapplied; see machines_fault */
  TABLE_DISK_FAILED,            /* `fault` says why */
  TABLE_DISPLAY_FAILED          /* there is none, it was lost, or theme, fonts or map cannot be read: `fault` says what */
} TableEnd;

/* What happened to the game that nobody at the table did: its author saved the scenario. */
typedef struct TableNews {
  bool changed;                 /* the sight is of another scenario, at its old address */
  char text[2048];              /* for people, lines */
} TableNews;

/* A game as its host shows it. The host keeps the data up to date; all functions are given acts.with. */
typedef struct TableGame {
  TableHost acts;
  const Sight *sight;           /* of the seat that looks */
  int seat;                     /* that looks now; FACILITATOR when nobody plays */
  int people;                   /* seats that people play */
  bool spoke;                   /* the language was switched by acts.speak: whoever draws has to follow, and clear it */
  bool handed_in;               /* the seat is done: go_on has to be called */
  /* Lets everybody else act and phases pass, until a person can act or the game is over, and makes that person's sight. True
   * in *passed when another person looks now than before. With no people: looks, and nothing else. */
  TableEnd (*go_on)(void *with, bool *passed, FileFault *fault);
  bool (*look)(void *with, int seat);                   /* makes the sight of any seat as it is now; false: no memory */
  bool (*language)(void *with, const char *language);   /* lets the scenario speak this one; false: it has none, and keeps its own */
  /* Asked twice a second: has something happened? NULL: it never does. Where the game stands at another moment, handed_in is set. */
  bool (*watch)(void *with, TableNews *news);
  void (*close)(void *with);
} TableGame;

typedef struct TableLook {
  const char *assets;           /* the folder with theme.txt and map/ */
  int width, height;            /* of the window, points; 0: most of the display */
  bool light, light_given;      /* a theme asked for on the command line, against the settings */
  const char *language;         /* asked for on the command line, against the settings; NULL: as they say */
  float text;                   /* size of text, 1 to 2; 0: as the settings say */
  bool offscreen;               /* no window: for pictures */
  struct TableWindow **window;  /* one window for the first screen and the games after it: taken if one is there, and left open in
                                 * its place for whoever comes next (window_close is the caller's); NULL: a window of its own */
  bool from_start;              /* the first screen led here, and leaving leads back to it */
} TableLook;

typedef struct TableApp TableApp;

/* Takes the game over: it is closed with the app. NULL: `fault` says what is missing, and the game is closed. */
TableApp *table_open(TableGame *game, const TableLook *look, FileFault *fault);
void table_close(TableApp *app);

/* One frame: waits at most `wait` milliseconds for something to happen (0 never), takes it in, and paints what changed. */
TableEnd table_tick(TableApp *app, uint32_t wait, FileFault *fault);
/* How long nothing will happen unless something comes in: milliseconds, UINT32_MAX for ever. */
uint32_t table_due(const TableApp *app);

/* One frame without a window, with this input: for measuring and for tests. */
TableEnd table_frame(TableApp *app, const UiInput *input, FileFault *fault);
/* Opens a screen, as a key of the bars would. */
void table_go(TableApp *app, ScreenId screen);

/* Writes the screen of a seat as it stands: its picture as PNG, or its draw list (draw.h) where the path ends in .txt. False:
 * `fault` says why. */
bool table_picture(TableApp *app, ScreenId screen, int seat, const char *path, FileFault *fault);

/* The first screen: runs until a game to go on with or a scenario to begin was chosen (TABLE_GOES_ON), or the window was closed. */
TableEnd table_choose(const TableLook *look, const StartLists *lists, StartChoice *choice, FileFault *fault);

/* "map", "bargain" ...: -1 for none of that name. */
int screen_named(const char *name);
const char *screen_name(ScreenId screen);

#endif
