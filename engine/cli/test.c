/* straits test: a scenario's own tests. */
#include "author/trials.h"
#include "cli/cli.h"
#include "cli/data.h"
#include "report/say.h"

typedef struct TestOptions { const char *scenario, *name; } TestOptions;

static error_t parse_test(int key, char *arg, struct argp_state *state) {
  TestOptions *options = state->input;
  switch (key) {
    case 'n': options->name = arg; return 0;
    case ARGP_KEY_ARG:
      if (state->arg_num > 0) argp_error(state, "one scenario is expected, not also \"%s\"", arg);
      options->scenario = arg;
      return 0;
    case ARGP_KEY_NO_ARGS: argp_error(state, "which scenario? `straits list` names them"); return 0;
    default: return ARGP_ERR_UNKNOWN;
  }
}

int cli_test(int argc, char **argv) {
  static const struct argp_option own[] = {
    { .name = "name", .key = 'n', .arg = "NAME", .doc = "This test alone" },
    { 0 },
  };
  static const struct argp argp = {
    .options = own, .parser = parse_test, .args_doc = "SCENARIO",
    .doc = "Runs the tests of a scenario, tests.lua in its folder: this position, these orders, this luck; what is expected. Each game is also played "
           "again from its journal. Tells which lines of the scenario's functions no test reached. Status 1 when a test fails.",
  };
  TestOptions options = { 0 };
  if (argp_parse(&argp, argc, argv, 0, NULL, &options)) return STATUS_ENVIRONMENT;
  DataFolder data;
  char folder[PATH_ROOM + 128];
  if (!data_find(&data) || !scenario_locate(&data, options.scenario, folder)) return STATUS_USAGE;
  TrialsResult result;
  Mistakes mistakes = { 0 };
  bool ran = trials_report(&(TrialsAsked){ folder, data.library, options.name }, stdout, &result, &mistakes);
  int status = ran ? result.failed ? STATUS_NOT_SO : STATUS_DONE : mistakes_status(&mistakes);
  if (!ran) mistakes_print(&mistakes, stderr);
  mistakes_free(&mistakes);
  if (!ran) return status;
  if (options.name && result.tests == 0) {
    complain(MSG_TEST_NONE, options.name, folder, NULL);
    return STATUS_USAGE;
  }
  SAY(stdout, NULL, MSG_TEST_SUM, .arg = { result.tests, result.failed, result.lines_run, result.lines });
  return status;
}
