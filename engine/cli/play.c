/* straits play: people and computers play a scenario, or go on with a saved game. */
#include "cli/table.h"
#include "cli/watch.h"
#include "core/catalogue.h"
#include "table/window.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { KEY_TEXT = 't', KEY_WATCH = 'w' };

typedef struct PlayOptions { Match match; bool text, watch; LookOptions look; Started started; } PlayOptions;

static error_t parse_play(int key, char *arg, struct argp_state *state) {
  PlayOptions *options = state->input;
  (void)arg;
  switch (key) {
    case ARGP_KEY_INIT:
      state->child_inputs[0] = &options->match;
      state->child_inputs[1] = &options->look;
      return 0;
    case KEY_TEXT: options->text = true; return 0;
    case KEY_WATCH: options->watch = true; return 0;
    case ARGP_KEY_END:
      if (options->watch && options->match.save) argp_error(state, "--watch --save: a game whose scenario changes is not kept");
      return 0;
    default: return ARGP_ERR_UNKNOWN;
  }
}

/* A file is a saved game, a folder or a bare name a scenario. */
static bool is_saved_game(const char *word) {
  struct stat info;
  size_t length = strlen(word), tail = strlen(".straits");
  return (length > tail && strcmp(word + length - tail, ".straits") == 0) || (stat(word, &info) == 0 && S_ISREG(info.st_mode));
}

/* Luck for a game that nobody gave a seed: 32 bits of the system's, short enough to type again. */
static int seed_choose(Match *match) {
  if (match->seeded)
    return STATUS_DONE;
  uint32_t bits;
  FILE *source = fopen("/dev/urandom", "rb");
  size_t got = source ? fread(&bits, sizeof bits, 1, source) : 0;
  if (source)
    fclose(source);
  if (got != 1) {
    complain(MSG_CLI_NO_RANDOM, NULL, NULL, NULL);
    return STATUS_ENVIRONMENT;
  }
  match->seed = bits;
  return STATUS_DONE;
}

/* Whoever sits at a terminal or a display and named no person plays the scenario's usual seat, if that was left open. */
static void seat_person(Match *match, bool asked) {
  int usual = match_usual_seat(match->scenario);
  if ((!asked && !isatty(STDIN_FILENO)) || usual == NO_HANDLE || match_names_seat(match, usual))
    return;
  for (int i = 0; i < match->scenario->seats; i++)
    if (match->player[i].kind == PLAYER_HUMAN)
      return;
  match->player[usual] = (Player){ PLAYER_HUMAN, NO_HANDLE };
}

static int game_new(PlayOptions *options) {
  Match *match = &options->match;
  int status = match_open(match);
  if (status == STATUS_DONE)
    status = match_seat_players(match);
  if (status == STATUS_DONE)
    status = seed_choose(match);
  if (status != STATUS_DONE)
    return status;
  seat_person(match, options->text || display_is_there());
  if ((status = match_start(match)) != STATUS_DONE)
    return status;
  char seed[24];
  snprintf(seed, sizeof seed, "%llu", (unsigned long long)match->seed);
  complain_in(match->scenario, MSG_CLI_SEED, seed, match->seeded ? "" : " (from /dev/urandom)", NULL);
  return STATUS_DONE;
}

static int game_resume(PlayOptions *options) {
  Match *match = &options->match;
  if (match->preset || match->sets || match->seeded || match->save) {
    complain(MSG_CLI_RESUME_OPTIONS, NULL, NULL, NULL);
    return STATUS_USAGE;
  }
  return match_resume(match, match->scenario_name);
}

static bool has_people(const Match *match) {
  for (int i = 0; i < match->scenario->seats; i++)
    if (match->player[i].kind == PLAYER_HUMAN)
      return true;
  return false;
}

/* The terminal says no word while a window is open that does not follow. */
static void window_drop(const LookOptions *look) {
  if (!look->look.window) return;
  window_close(*look->look.window);
  *look->look.window = NULL;
}

/* One game, chosen on the first screen where none is named; true in *again when people left it for that screen. */
static int play_once(PlayOptions *options, bool *again) {
  Match *match = &options->match;
  if (!match->scenario_name) {
    int asked = match_choose(match, &options->started, &options->look.look);
    if (asked != STATUS_DONE || !match->scenario_name) return asked;
  }
  int status = is_saved_game(match->scenario_name) ? game_resume(options) : game_new(options);
  Watch watch;
  if (status == STATUS_DONE && options->watch) {
    if (has_people(match)) watch_begin(&watch, match);
    else complain(MSG_CLI_WATCH_NOBODY, NULL, NULL, NULL), status = STATUS_USAGE;
  }
  if (status == STATUS_DONE && options->look.screenshot) {
    status = match_picture(match, &options->look);
  } else if (status == STATUS_DONE && !options->text && has_people(match) && display_is_there()) {
    status = match_table(match, &options->look, again);
    snprintf(options->started.language, sizeof options->started.language, "%s", catalogue_language(match->scenario->words));
  } else if (status == STATUS_DONE) {
    window_drop(&options->look);
    status = match_play(match, has_people(match) ? NULL : stderr);
  }
  match_close(match);
  return status;
}

int cli_play(int argc, char **argv) {
  static const struct argp_option own[] = {
    { .name = "text", .key = KEY_TEXT, .doc = "Play by reading and typing lines, also where there is a display, or when the input is a pipe" },
    { .name = "watch", .key = KEY_WATCH, .doc = "For authors: reads the scenario again whenever one of its files is saved, and keeps the position where the change "
      "allows it, or says why not. Mistakes are told, and the game goes on with the scenario before. Not kept in a file" },
    { 0 },
  };
  static const struct argp_child children[] = { { .argp = &match_argp }, { .argp = &look_argp }, { 0 } };
  static const struct argp argp = {
    .options = own, .parser = parse_play, .children = children, .args_doc = "SCENARIO\nFILE\n",
    .doc = "Plays a scenario, or goes on with the game saved in FILE: in a window where there is a display, by reading and typing "
           "elsewhere. Seats that are not named take the scenario's default player; you are Seoul, or where Seoul does not bargain the "
           "first seat that does, unless you say otherwise. "
           "Several human seats share the screen in turn.\v"
           "The seed is printed, so that the game can be had again. A game of people that FILE holds already is kept under "
           "another name.",
  };
  PlayOptions options = { .match = { .may_choose = display_is_there() } };
  if (argp_parse(&argp, argc, argv, 0, NULL, &options))
    return STATUS_ENVIRONMENT;
  if (options.look.screenshot && options.look.screen && strcmp(options.look.screen, "start") == 0)
    return match_start_picture(&options.match, &options.look);
  if (options.watch && (!options.match.scenario_name || is_saved_game(options.match.scenario_name))) {
    complain(options.match.scenario_name ? MSG_CLI_WATCH_FILE : MSG_CLI_WATCH_WHICH, options.match.scenario_name, NULL, NULL);
    return STATUS_USAGE;
  }
  Match asked = options.match;
  TableWindow *window = NULL;
  bool again = false;
  int status;
  options.look.look.from_start = !asked.scenario_name;
  options.look.look.window = asked.scenario_name ? NULL : &window;
  do {
    options.match = asked;
    options.match.lang = again ? options.started.language : asked.lang;
    again = false;
    status = play_once(&options, &again);
  } while (again);
  window_close(window);
  return status;
}
