/* straits check: loads and validates a scenario without playing it. */
#include "author/behaviour.h"
#include "author/findings.h"
#include "author/lint.h"
#include "cli/cli.h"
#include "cli/data.h"
#include "report/say.h"

enum { KEY_BEHAVIOUR = 'b', KEY_GAMES = 'n', KEY_THREADS = 512, KEY_PRESET = 'p', USUAL_GAMES = 1000 };

typedef struct CheckOptions { const char *scenario, *preset, *only_played; bool json, behaviour; int games, threads; } CheckOptions;

static error_t parse_check(int key, char *arg, struct argp_state *state) {
  CheckOptions *options = state->input;
  switch (key) {
    case 'j': options->json = true; return 0;
    case KEY_BEHAVIOUR: options->behaviour = true; return 0;
    case KEY_GAMES: options->games = option_count(arg, MAX_GAMES, options->only_played = "games", state); return 0;
    case KEY_THREADS: options->threads = option_count(arg, MAX_THREADS, options->only_played = "threads", state); return 0;
    case KEY_PRESET:
      options->preset = arg;
      options->only_played = "preset";
      return 0;
    case ARGP_KEY_ARG:
      if (state->arg_num > 0)
        argp_error(state, "one scenario is expected, not also \"%s\"", arg);
      options->scenario = arg;
      return 0;
    case ARGP_KEY_NO_ARGS: argp_error(state, "which scenario? `straits list` names them"); return 0;
    case ARGP_KEY_END:
      if (options->only_played && !options->behaviour) argp_error(state, "--%s: only --behaviour plays games", options->only_played);
      return 0;
    default: return ARGP_ERR_UNKNOWN;
  }
}

static void print_counts(const Scenario *s) {
  const struct { int count; MessageId many; } counts[] = {
    { s->seats, MSG_CHECK_SEATS }, { s->places, MSG_CHECK_PLACES }, { s->formations, MSG_CHECK_FORMATIONS },
    { s->tracks, MSG_CHECK_TRACKS }, { s->variables, MSG_CHECK_VARIABLES }, { s->ladders, MSG_CHECK_LADDERS },
    { s->clauses, MSG_CHECK_CLAUSES }, { s->policies, MSG_CHECK_POLICIES }, { s->cards, MSG_CHECK_CARDS },
    { s->axes, MSG_CHECK_AXES }, { s->personas, MSG_CHECK_PERSONAS }, { s->presets, MSG_CHECK_PRESETS },
    { s->closures, MSG_CHECK_CLOSURES }, { s->assumptions, MSG_CHECK_ASSUMPTIONS }, { s->sources, MSG_CHECK_FILES },
  };
  Line line = { "" };
  for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++)
    line_join(&line, ", ", LINE(NULL, counts[i].many, .arg = { counts[i].count }).text);
  SAY(stdout, NULL, MSG_CHECK_ALL_RIGHT, .text = { line.text });
}

/* Loading checks all there is, presets that are not in force included; what loads is looked at for what makes no sense. NULL with
 * at least one mistake. */
static Scenario *load(const DataFolder *data, const char *folder, Mistakes *mistakes) {
  Scenario *scenario = scenario_load(&(LoadRequest){ .folder = folder, .library = data->library }, mistakes);
  Machines *machines = scenario ? machines_new(scenario, mistakes) : NULL;   /* what loads must also start: machines have less memory */
  if (machines && !lint(scenario, folder, data->library, mistakes)) mistakes->environment = true;
  if (mistakes->count > 0 || mistakes->environment) {
    scenario_free(scenario);
    scenario = NULL;
  }
  machines_free(machines);
  return scenario;
}

/* The scenario is all right as written; now it is played. */
static int behaviour_check(const CheckOptions *options, const DataFolder *data, const char *folder) {
  Mistakes mistakes = { 0 };
  int found = behaviour_report(&(BehaviourAsked){ .folder = folder, .library = data->library, .name = options->scenario, .preset = options->preset,
                                                  .games = options->games, .threads = options->threads, .json = options->json }, stdout, &mistakes);
  int status = found > 0 ? STATUS_NOT_SO : found == 0 ? STATUS_DONE : mistakes_status(&mistakes);
  if (found < 0) mistakes_print(&mistakes, stderr);
  mistakes_free(&mistakes);
  return status;
}

int cli_check(int argc, char **argv) {
  static const struct argp_option own[] = {
    { .name = "json", .key = 'j', .doc = "For editors: a list of objects with file, line, column, message and suggestion" },
    { .name = "behaviour", .key = KEY_BEHAVIOUR, .doc = "Then plays games and tells what is never or always done, never happens, never moves" },
    { .name = "games", .key = KEY_GAMES, .arg = "N", .doc = "How many games --behaviour plays, with seeds from 1 (default 1000)" },
    { .name = "threads", .key = KEY_THREADS, .arg = "N", .doc = "Threads (default: one each processor); findings do not depend on it" },
    { .name = "preset", .key = KEY_PRESET, .arg = "NAME", .doc = "--behaviour plays this preset alone; otherwise all take turns" },
    { 0 },
  };
  static const struct argp argp = {
    .options = own, .parser = parse_check, .args_doc = "SCENARIO",
    .doc = "Loads and validates a scenario, every preset of it and its translations, without playing. Prints \"all right\" with counts, or each "
           "mistake with file, line and column and the lines around it; then the exit status is 1. Also told is what loads but makes no sense: "
           "conditions that can never hold, policies nobody can pay for, places off the map, texts without translation, what is never used."
           "\vWith --behaviour, computer seats play. Of four games, in one the default players play, in one personas in all combinations, in one "
           "everybody at random, in one each seat a persona or at random. Told with seeds and the command that repeats a game: policies that no persona "
           "takes, or takes whenever it can (95% of the turns); policies dominated by another of the same seat, which costs no more, can be had "
           "as often, and does no worse on any axis of the seat on any day by declared effects; cards that were never drawn; lines of functions never reached; "
           "tracks at one bound for more than half of the turns, where no seat plays at random; axes that never end below 50, or never above; games that end early.",
  };
  CheckOptions options = { .games = USUAL_GAMES, .threads = threads_usual() };
  if (argp_parse(&argp, argc, argv, 0, NULL, &options))
    return STATUS_ENVIRONMENT;
  DataFolder data;
  char folder[PATH_ROOM + 128];
  if (!data_find(&data) || !scenario_locate(&data, options.scenario, folder))
    return STATUS_USAGE;
  Mistakes mistakes = { 0 };
  Scenario *scenario = load(&data, folder, &mistakes);
  int status = scenario ? STATUS_DONE : mistakes.environment ? STATUS_ENVIRONMENT : STATUS_NOT_SO;
  bool plays = scenario && options.behaviour;
  if (options.json && !plays) mistakes_json(&mistakes, stdout);         /* else one list, that of the games */
  else if (scenario && !options.json) print_counts(scenario);
  else if (!scenario) mistakes_print(&mistakes, mistakes.environment ? stderr : stdout);   /* mistakes are what check was asked for: its result */
  mistakes_free(&mistakes);
  scenario_free(scenario);
  return plays ? behaviour_check(&options, &data, folder) : status;
}
