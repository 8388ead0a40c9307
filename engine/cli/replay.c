/* straits replay: plays a saved game's journal again and compares every turn's digest. */
#include "cli/match.h"
#include "report/say.h"

#include <inttypes.h>
#include <stdio.h>

static error_t parse_replay(int key, char *arg, struct argp_state *state) {
  const char **path = state->input;
  switch (key) {
    case ARGP_KEY_ARG:
      if (state->arg_num > 0)
        argp_error(state, "one file is expected, not also \"%s\"", arg);
      *path = arg;
      return 0;
    case ARGP_KEY_NO_ARGS: argp_error(state, "which saved game?"); return 0;
    default: return ARGP_ERR_UNKNOWN;
  }
}

static int say_fault(const FileFault *fault) {
  complain(MSG_CLI_TEXT, fault->text, NULL, NULL);
  return fault->environment ? STATUS_ENVIRONMENT : STATUS_USAGE;
}

static int replay_file(GameFile *file, Match *match) {
  FileFault fault = { .text = "" };
  int version = game_file_info(file)->rules_version;
  if (version != RULES_VERSION) {       /* its scenario may be in another language too: say the reason that matters */
    char theirs[16], ours[16];
    snprintf(theirs, sizeof theirs, "%d", version);
    snprintf(ours, sizeof ours, "%d", RULES_VERSION);
    complain(MSG_CLI_OTHER_RULES, theirs, ours, NULL);
    return STATUS_USAGE;
  }
  Mistakes mistakes = { 0 };
  int status = STATUS_DONE;
  if (!(match->scenario = game_file_scenario(file, &mistakes))) {
    mistakes_print(&mistakes, stderr);
    status = mistakes.environment ? STATUS_ENVIRONMENT : STATUS_USAGE;
  }
  mistakes_free(&mistakes);
  if (status == STATUS_DONE)
    status = match_open(match);
  if (status != STATUS_DONE)
    return status;
  ReplayReport report = { 0 };
  if (!game_file_replay(file, match->scenario, &match->hooks, &report, &fault))
    return say_fault(&fault);
  if (report.wrong_turn != 0) {
    char expected[20], found[20];
    snprintf(expected, sizeof expected, "%016" PRIx64, report.expected);
    snprintf(found, sizeof found, "%016" PRIx64, report.found);
    SAY(stdout, NULL, MSG_REPLAY_DIFFERS, .arg = { report.wrong_turn }, .text = { NULL, expected, found });
    return STATUS_NOT_SO;
  }
  SAY(stdout, NULL, MSG_REPLAY_EQUAL, .arg = { report.turns, report.orders });
  return STATUS_DONE;
}

int cli_replay(int argc, char **argv) {
  static const struct argp argp = {
    .parser = parse_replay, .args_doc = "FILE",
    .doc = "Plays the journal of a saved game again and compares the digest of every turn. Exit status 1 if one differs.",
  };
  const char *path = NULL;
  if (argp_parse(&argp, argc, argv, 0, NULL, &path))
    return STATUS_ENVIRONMENT;
  FileFault fault = { .text = "" };
  GameFile *file = game_file_open(path, &fault);
  if (!file)
    return say_fault(&fault);
  Match match = { .scenario = NULL };
  int status = replay_file(file, &match);
  match_close(&match);
  game_file_close(file);
  return status;
}
