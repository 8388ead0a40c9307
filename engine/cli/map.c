/* straits map: the table of a saved game as a picture, for one seat or for the facilitator. */
#include "cli/table.h"
#include "report/story.h"

#include <stdlib.h>
#include <string.h>

enum { KEY_MAP_TURN = 't', KEY_MAP_SEAT = 's', KEY_MAP_OUT = 'o', KEY_MAP_LANG = 'l' };

typedef struct MapOptions { const char *path, *seat, *out, *lang; int turn; LookOptions look; } MapOptions;

static error_t parse_map(int key, char *arg, struct argp_state *state) {
  MapOptions *options = state->input;
  char *end;
  switch (key) {
    case ARGP_KEY_INIT: state->child_inputs[0] = &options->look; return 0;
    case KEY_MAP_SEAT: options->seat = arg; return 0;
    case KEY_MAP_OUT: options->out = arg; return 0;
    case KEY_MAP_LANG: options->lang = arg; return 0;
    case KEY_MAP_TURN: {
      long turn = strtol(arg, &end, 10);
      if (*end || turn < 1 || turn > 10000) argp_error(state, "--turn %s: a turn from 1 is expected", arg);
      options->turn = (int)turn;
      return 0;
    }
    case ARGP_KEY_ARG:
      if (state->arg_num > 0) argp_error(state, "one file is expected, not also \"%s\"", arg);
      options->path = arg;
      return 0;
    case ARGP_KEY_END:
      if (!options->path) argp_error(state, "which saved game?");
      if (!options->out) argp_error(state, "-o PNG is expected: where the picture goes");
      return 0;
    default: return ARGP_ERR_UNKNOWN;
  }
}

/* The game as it stood when that turn was last decided on, with what had happened by then. */
static bool game_back_to(Match *match, int turn, FileFault *fault) {
  EventList latest = { 0 };
  GameState state;
  bool fine = game_file_turn(match->file, turn, &state, &latest, fault);
  if (fine) {
    EventList *events = &match->game.events;
    int last = story_first(latest.event, latest.count, turn);
    events->count = story_first(events->event, events->count, turn) + latest.count - last;
    match->game.state = state;
  }
  events_free(&latest);
  return fine;
}

static int map_draw(Match *match, const MapOptions *options) {
  FileFault fault = { .text = "" };
  int seat = options->seat ? seat_find(match->scenario, options->seat) : FACILITATOR;
  if (seat == NO_HANDLE) {
    complain(MSG_CLI_NO_SEAT_HERE, options->seat, NULL, NULL);
    return STATUS_USAGE;
  }
  if (options->turn && !game_back_to(match, options->turn, &fault)) {
    complain(MSG_CLI_TEXT, fault.text, NULL, NULL);
    return fault.environment ? STATUS_ENVIRONMENT : STATUS_USAGE;
  }
  return table_draw(match, &options->look, SCREEN_TABLE, seat, options->out);
}

int cli_map(int argc, char **argv) {
  static const struct argp_option own[] = {
    { .name = "turn", .key = KEY_MAP_TURN, .arg = "N", .doc = "As it stood when that turn was last decided on (default: the last)" },
    { .name = "seat", .key = KEY_MAP_SEAT, .arg = "SEAT", .doc = "What that seat could see (default: the facilitator, who sees all)" },
    { .name = "output", .key = KEY_MAP_OUT, .arg = "PNG", .doc = "Where the picture goes" },
    LANGUAGE_OPTION(KEY_MAP_LANG),
    { 0 },
  };
  static const struct argp_child children[] = { { .argp = &size_argp }, { 0 } };
  static const struct argp argp = {
    .options = own, .parser = parse_map, .children = children, .args_doc = "FILE",
    .doc = "Draws the map of a saved game. A file holds every secret of its game: it belongs to the facilitator.",
  };
  MapOptions options = { .turn = 0 };
  if (argp_parse(&argp, argc, argv, 0, NULL, &options)) return STATUS_ENVIRONMENT;
  Match match = { .scenario_name = options.path, .lang = options.lang };
  int status = match_resume(&match, options.path);
  if (status == STATUS_DONE) status = map_draw(&match, &options);
  match_close(&match);
  return status;
}
