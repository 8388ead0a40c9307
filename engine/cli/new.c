/* straits new: a folder to begin a scenario in. */
#include "author/new.h"
#include "cli/cli.h"
#include "cli/data.h"
#include "report/say.h"

#include <stdio.h>

typedef struct NewOptions { const char *folder, *from; } NewOptions;

static error_t parse_new(int key, char *arg, struct argp_state *state) {
  NewOptions *options = state->input;
  switch (key) {
    case 'f': options->from = arg; return 0;
    case ARGP_KEY_ARG:
      if (state->arg_num > 0) argp_error(state, "one folder is expected, not also \"%s\"", arg);
      options->folder = arg;
      return 0;
    case ARGP_KEY_NO_ARGS: argp_error(state, "which folder? its name is the scenario's"); return 0;
    default: return ARGP_ERR_UNKNOWN;
  }
}

int cli_new(int argc, char **argv) {
  static const struct argp_option own[] = {
    { .name = "from", .key = 'f', .arg = "SCENARIO", .doc = "A copy of this one instead of the small commented one" },
    { 0 },
  };
  static const struct argp argp = {
    .options = own, .parser = parse_new, .args_doc = "DIR",
    .doc = "Makes the folder DIR with a small commented scenario that checks, tests and plays at once. DIR must not be there yet; its name becomes the scenario's.",
  };
  NewOptions options = { 0 };
  if (argp_parse(&argp, argc, argv, 0, NULL, &options)) return STATUS_ENVIRONMENT;
  DataFolder data;
  char from[PATH_ROOM + 128];
  if (!data_find(&data)) return STATUS_USAGE;
  if (!options.from) snprintf(from, sizeof from, "%s/scripts/template", data.root);
  else if (!scenario_locate(&data, options.from, from)) return STATUS_USAGE;
  FileFault fault;
  if (!scenario_new_folder(from, options.folder, &fault)) {
    complain(MSG_CLI_TEXT, fault.text, NULL, NULL);
    return fault.environment ? STATUS_ENVIRONMENT : STATUS_USAGE;
  }
  SAY(stdout, NULL, MSG_NEW_MADE, .text = { options.folder });
  return STATUS_DONE;
}
