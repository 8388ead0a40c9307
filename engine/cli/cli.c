/* Picks the subcommand, and makes sure that what was written arrived: a full disk is a failure, not a shorter result. */
#include "cli/cli.h"
#include "core/fixed.h"
#include "core/scenario.h"
#include "report/say.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct Command {
  const char *name;
  int (*run)(int argc, char **argv);
  const char *summary;
} Command;

static const Command commands[] = {
  { "list", cli_list, "the scenarios, a line each" },
  { "play", cli_play, "play a scenario, or go on with a saved game" },
  { "run", cli_run, "computer seats play: one game's story, or many games' outcomes" },
  { "show", cli_show, "what a saved game holds, for the facilitator or for one seat" },
  { "map", cli_map, "the map of a saved game as a picture" },
  { "replay", cli_replay, "play a saved game's journal again and compare every turn" },
  { "new", cli_new, "begin a scenario of your own" },
  { "check", cli_check, "validate a scenario without playing it" },
  { "explain", cli_explain, "what a policy was compiled to, and what it did in many games" },
  { "test", cli_test, "run the tests that a scenario brings" },
  { "migrate", cli_migrate, "bring a scenario of an older format of the language to the newest" },
  { "messages", cli_messages, "a scenario's texts for translators" },
  { "packet", cli_packet, "handouts for a class, as pages that print" },
  { "assumptions", cli_assumptions, "the register of every number of the model" },
  { "doc", cli_doc, "the scenario language: one entry, or the whole reference" },
  { "backtest", cli_backtest, "cases of history: what happened beside what the games bring" },
  { "bench", cli_bench, "measure the speed" },
};
enum { COMMANDS = sizeof commands / sizeof commands[0] };

void complain(MessageId id, const char *a, const char *b, const char *c) { complain_in(NULL, id, a, b, c); }

void complain_in(const Scenario *scenario, MessageId id, const char *a, const char *b, const char *c) {
  fflush(stdout);               /* so that messages stand behind what led to them */
  fputs("straits: ", stderr);
  say(stderr, scenario, id, &(Words){ { 0 }, { a, b, c, NULL } });
}

int option_count(const char *text, int most, const char *name, struct argp_state *state) {
  int64_t count = 0;
  if (!decimal_parse(text, 1, &count) || strspn(text, "0123456789") != strlen(text) || count < 1 || count > most)
    argp_error(state, "--%s %s: a whole number from 1 to %d is expected", name, text, most);
  return (int)count;
}

int threads_usual(void) {
  long processors = sysconf(_SC_NPROCESSORS_ONLN);
  return processors < 1 ? 1 : processors > MAX_THREADS ? MAX_THREADS : (int)processors;
}

/* Registered with atexit, because argp's --help ends the program by itself. */
static void output_close(void) {
  int failed = ferror(stdout);
  if (fclose(stdout) == 0 && !failed)
    return;
  fputs("straits: ", stderr);
  say(stderr, NULL, MSG_CLI_OUTPUT_FAILED, &(Words){ { 0 }, { errno ? strerror(errno) : "" } });
  _exit(STATUS_ENVIRONMENT);
}

static char *help_filter(int key, const char *text, void *input) {
  (void)input;
  if (key != ARGP_KEY_HELP_POST_DOC)
    return (char *)text;
  char *help = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&help, &size);
  if (!out)
    return NULL;
  fputs("Commands:\n", out);
  for (int i = 0; i < COMMANDS; i++)
    fprintf(out, "  %-12s %s\n", commands[i].name, commands[i].summary);
  fputs("\n`straits COMMAND --help` tells more of one.\n"
        "Exit status: 0 done, 1 what was checked does not hold, 2 wrong usage, scenario or file, 3 the environment failed.", out);
  fclose(out);
  return help;                  /* argp frees it */
}

static int command_dispatch(int argc, char **argv) {
  const char *names[COMMANDS];
  for (int i = 0; i < COMMANDS; i++) {
    names[i] = commands[i].name;
    if (strcmp(argv[0], names[i]) == 0) {
      char name[32];
      snprintf(name, sizeof name, "straits %s", names[i]);
      argv[0] = name;
      return commands[i].run(argc, argv);
    }
  }
  const char *near = name_nearest(argv[0], names, COMMANDS);
  complain(near ? MSG_CLI_NO_COMMAND_NEAR : MSG_CLI_NO_COMMAND, argv[0], near, NULL);
  return STATUS_USAGE;
}

typedef struct Top { int status; } Top;

static error_t parse_top(int key, char *arg, struct argp_state *state) {
  (void)arg;
  Top *top = state->input;
  switch (key) {
    case ARGP_KEY_ARGS:
      top->status = command_dispatch(state->argc - state->next, state->argv + state->next);
      state->next = state->argc;
      return 0;
    case ARGP_KEY_NO_ARGS:
      argp_usage(state);
      return 0;
    default:
      return ARGP_ERR_UNKNOWN;
  }
}

int cli_main(int argc, char **argv) {
  argp_err_exit_status = STATUS_USAGE;          /* argp's own is 64 */
  atexit(output_close);
  static const struct argp argp = {
    .parser = parse_top, .args_doc = "COMMAND [ARGUMENT...]",
    .doc = "Two Straits: a turn-based wargame of alliance strategy.\v ", .help_filter = help_filter,
  };
  Top top = { STATUS_DONE };
  error_t error = argp_parse(&argp, argc, argv, ARGP_IN_ORDER, NULL, &top);
  return error ? STATUS_ENVIRONMENT : top.status;
}
