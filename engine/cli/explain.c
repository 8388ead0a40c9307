/* straits explain: one policy, what it was compiled to and what it did. */
#include "author/explain.h"
#include "cli/cli.h"
#include "cli/data.h"

enum { KEY_GAMES = 'n', KEY_THREADS = 512, KEY_PRESET = 'p', USUAL_GAMES = 1000 };

typedef struct ExplainOptions { const char *scenario, *policy, *preset; int games, threads; } ExplainOptions;

static error_t parse_explain(int key, char *arg, struct argp_state *state) {
  ExplainOptions *options = state->input;
  switch (key) {
    case KEY_GAMES: options->games = option_count(arg, MAX_GAMES, "games", state); return 0;
    case KEY_THREADS: options->threads = option_count(arg, MAX_THREADS, "threads", state); return 0;
    case KEY_PRESET: options->preset = arg; return 0;
    case ARGP_KEY_ARG:
      if (state->arg_num > 1) argp_error(state, "a scenario and a policy are expected, not also \"%s\"", arg);
      *(state->arg_num == 0 ? &options->scenario : &options->policy) = arg;
      return 0;
    case ARGP_KEY_END:
      if (!options->policy) argp_error(state, "which policy? straits explain SCENARIO POLICY");
      return 0;
    default: return ARGP_ERR_UNKNOWN;
  }
}

int cli_explain(int argc, char **argv) {
  static const struct argp_option own[] = {
    { .name = "games", .key = KEY_GAMES, .arg = "N", .doc = "How many games are played, with seeds from 1 (default 1000)" },
    { .name = "threads", .key = KEY_THREADS, .arg = "N", .doc = "Threads (default: one each processor); numbers do not depend on it" },
    { .name = "preset", .key = KEY_PRESET, .arg = "NAME", .doc = "This preset alone; otherwise all take turns" },
    { 0 },
  };
  static const struct argp argp = {
    .options = own, .parser = parse_explain, .args_doc = "SCENARIO POLICY",
    .doc = "Tells what a policy was compiled to: seat, cost, cooldown, needs, each effect with its row of the register, whether a Lua function runs after it, what "
           "reads what it changes, who sees it. Then plays games and tells how often it could be taken, who took it and when, and what one taking changes: "
           "each turn in which it was taken is played once more without it, with the same luck and the same other orders.",
  };
  ExplainOptions options = { .games = USUAL_GAMES, .threads = threads_usual() };
  if (argp_parse(&argp, argc, argv, 0, NULL, &options)) return STATUS_ENVIRONMENT;
  DataFolder data;
  char folder[PATH_ROOM + 128], near[MAX_ID] = "";
  if (!data_find(&data) || !scenario_locate(&data, options.scenario, folder)) return STATUS_USAGE;
  Mistakes mistakes = { 0 };
  ExplainEnd end = policy_explain(&(ExplainAsked){ .folder = folder, .library = data.library, .name = options.scenario, .policy = options.policy, .preset = options.preset,
                                                   .games = options.games, .threads = options.threads }, stdout, near, &mistakes);
  int status = end == EXPLAIN_TOLD ? STATUS_DONE : end == EXPLAIN_NO_POLICY ? STATUS_USAGE : mistakes_status(&mistakes);
  if (end == EXPLAIN_NO_POLICY) complain(near[0] ? MSG_EXPLAIN_NONE_NEAR : MSG_EXPLAIN_NONE, options.policy, options.scenario, near);
  if (end == EXPLAIN_MISTAKES) mistakes_print(&mistakes, stderr);
  mistakes_free(&mistakes);
  return status;
}
