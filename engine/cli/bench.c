/* straits bench: medians of what the program's speed is. The measuring is lab's. */
#include "cli/table.h"
#include "cli/data.h"
#include "core/fixed.h"
#include "lab/lab.h"

#include <string.h>
#include <unistd.h>

typedef struct BenchOptions { const char *scenario, *preset; int threads, rounds, milliseconds; bool table; } BenchOptions;

static int whole(const char *text, int most, struct argp_state *state) {
  int64_t value = 0;
  if (strspn(text, "0123456789") != strlen(text) || !decimal_parse(text, 1, &value) || value < 1 || value > most)
    argp_error(state, "%s: a whole number from 1 to %d is expected", text, most);
  return (int)value;
}

static error_t parse_bench(int key, char *arg, struct argp_state *state) {
  BenchOptions *options = state->input;
  switch (key) {
    case 't': options->table = true; return 0;
    case 'p': options->preset = arg; return 0;
    case 'j': options->threads = whole(arg, 1024, state); return 0;
    case 'r': options->rounds = whole(arg, 1000, state); return 0;
    case 'm': options->milliseconds = whole(arg, 600000, state); return 0;
    case ARGP_KEY_ARG:
      if (state->arg_num > 0)
        argp_error(state, "one scenario is expected, not also \"%s\"", arg);
      options->scenario = arg;
      return 0;
    default: return ARGP_ERR_UNKNOWN;
  }
}

int cli_bench(int argc, char **argv) {
  static const struct argp_option own[] = {
    { .name = "preset", .key = 'p', .arg = "NAME", .doc = "Preset to play (default full)" },
    { .name = "threads", .key = 'j', .arg = "N", .doc = "Threads of the parallel measurement (default: one each processor)" },
    { .name = "rounds", .key = 'r', .arg = "N", .doc = "Measurements, of which the median is told (default 5)" },
    { .name = "milliseconds", .key = 'm', .arg = "N", .doc = "Length of one measurement (default 1000)" },
    { .name = "table", .key = 't', .doc = "Measure frames of the table instead: each screen at 1920x1080 under a moving hand" },
    { 0 },
  };
  static const struct argp argp = {
    .options = own, .parser = parse_bench, .args_doc = "[SCENARIO]",
    .doc = "Measures games, orders and copies a second, the share of time of each room, Lua and players, and start-up; "
           "on august-summit unless another scenario is named.",
  };
  long processors = sysconf(_SC_NPROCESSORS_ONLN);
  BenchOptions options = { .scenario = "august-summit", .preset = "full", .threads = processors < 1 ? 1 : (int)processors };
  if (argp_parse(&argp, argc, argv, 0, NULL, &options))
    return STATUS_ENVIRONMENT;
  if (options.table) {
    Match match = { .scenario_name = options.scenario, .preset = options.preset, .seed = 1, .seeded = true };
    int status = match_open(&match);
    if (status == STATUS_DONE) status = match_seat_players(&match);
    if (status == STATUS_DONE) status = match_start(&match);
    if (status == STATUS_DONE) status = match_table_bench(&match, stdout);
    match_close(&match);
    return status;
  }
  DataFolder data;
  char folder[PATH_ROOM + 128];
  if (!data_find(&data) || !scenario_locate(&data, options.scenario, folder))
    return STATUS_USAGE;
  BenchRequest request = { .folder = folder, .library = data.library, .preset = options.preset, .threads = options.threads,
    .rounds = options.rounds, .milliseconds = options.milliseconds };
  return lab_bench(&request, stdout);
}
