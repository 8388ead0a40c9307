/* straits check: loads and validates a scenario without playing it. */
#include "author/findings.h"
#include "author/lint.h"
#include "cli/cli.h"
#include "cli/data.h"
#include "report/say.h"

typedef struct CheckOptions { const char *scenario; bool json; } CheckOptions;

static error_t parse_check(int key, char *arg, struct argp_state *state) {
  CheckOptions *options = state->input;
  switch (key) {
    case 'j': options->json = true; return 0;
    case ARGP_KEY_ARG:
      if (state->arg_num > 0)
        argp_error(state, "one scenario is expected, not also \"%s\"", arg);
      options->scenario = arg;
      return 0;
    case ARGP_KEY_NO_ARGS: argp_error(state, "which scenario? `straits list` names them"); return 0;
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

int cli_check(int argc, char **argv) {
  static const struct argp_option own[] = {
    { .name = "json", .key = 'j', .doc = "For editors: a list of objects with file, line, column, message and suggestion" },
    { 0 },
  };
  static const struct argp argp = {
    .options = own, .parser = parse_check, .args_doc = "SCENARIO",
    .doc = "Loads and validates a scenario, every preset of it and its translations, without playing. Prints \"all right\" with counts, or each "
           "mistake with file, line and column and the lines around it; then the exit status is 1. Also told is what loads but makes no sense: "
           "conditions that can never hold, policies nobody can pay for, places off the map, texts without translation, what is never used.",
  };
  CheckOptions options = { 0 };
  if (argp_parse(&argp, argc, argv, 0, NULL, &options))
    return STATUS_ENVIRONMENT;
  DataFolder data;
  char folder[PATH_ROOM + 128];
  if (!data_find(&data) || !scenario_locate(&data, options.scenario, folder))
    return STATUS_USAGE;
  Mistakes mistakes = { 0 };
  Scenario *scenario = load(&data, folder, &mistakes);
  int status = scenario ? STATUS_DONE : mistakes.environment ? STATUS_ENVIRONMENT : STATUS_NOT_SO;
  if (options.json) mistakes_json(&mistakes, stdout);
  else if (scenario) print_counts(scenario);
  else mistakes_print(&mistakes, mistakes.environment ? stderr : stdout);   /* mistakes are what check was asked for: its result */
  mistakes_free(&mistakes);
  scenario_free(scenario);
  return status;
}
