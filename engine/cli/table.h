/* The table from the command line: the window of `play`, and pictures of `play --screenshot` and `map`. */
#ifndef STRAITS_CLI_TABLE_H
#define STRAITS_CLI_TABLE_H

#include "cli/language.h"
#include "cli/match.h"
#include "table/settings.h"
#include "table/table.h"

typedef struct LookOptions {
  TableLook look;
  int turn;                     /* 0: as it stands */
  const char *screenshot;       /* NULL: a window */
  const char *screen;           /* NULL: the map */
} LookOptions;

/* --size --theme --text-size, and the same with --turn --screen --screenshot: argp children whose input is a LookOptions. */
extern const struct argp size_argp, look_argp;

/* Is there a display to open a window on? */
bool display_is_there(void);


/* What was chosen on the first screen, for a Match to point to; `language`: the one last read there or in the game. */
typedef struct Started { char language[16], name[RECENT_PATH], preset[MAX_ID], save[SETTINGS_PATH], seat[MAX_SEATS][2][MAX_ID]; } Started;
/* Asks on the first screen. match->scenario_name stays NULL when the window was closed. Returns an exit status. */
int match_choose(Match *match, Started *started, const TableLook *look);

/* Writes the picture of the first screen, the match's scenario picked if it names one. Returns an exit status. */
int match_start_picture(const Match *match, const LookOptions *options);

/* Plays the match in a window. Returns an exit status; true in *left when people left it for the first screen. */
int match_table(Match *match, const LookOptions *options, bool *left);
/* Lets computer seats play to the turn asked for, and writes the picture that its seat sees. */
int match_picture(Match *match, const LookOptions *options);
/* The app of a match without a window or with one; NULL: `fault` says what is missing, or it was said. */
TableApp *match_table_open(Match *match, const TableLook *look, FileFault *fault);
/* Computer seats play until that turn begins (its orders, when `orders`); people's seats are played by their defaults. False: a script
 * failed. */
bool match_play_to(Match *match, int turn, bool orders);
/* Measures frames of every screen at 1920x1080 and prints them. */
int match_table_bench(Match *match, FILE *out);
/* Writes the picture of a screen as a seat sees it now. */
int table_draw(Match *match, const LookOptions *options, ScreenId screen, int seat, const char *path);

#endif
