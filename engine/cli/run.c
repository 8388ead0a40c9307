/* straits run: computer seats play. One game tells its story; many give the table of outcomes. */
#include "cli/match.h"
#include "core/fixed.h"
#include "lab/lab.h"
#include "report/say.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { KEY_GAMES = 'n', KEY_THREADS = 'j', KEY_CSV = 512 };

typedef struct RunOptions { Match match; int games, threads; const char *csv; } RunOptions;

static error_t parse_run(int key, char *arg, struct argp_state *state) {
  RunOptions *options = state->input;
  switch (key) {
    case ARGP_KEY_INIT: state->child_inputs[0] = &options->match; return 0;
    case KEY_GAMES: options->games = option_count(arg, MAX_GAMES, "games", state); return 0;
    case KEY_THREADS: options->threads = option_count(arg, MAX_THREADS, "threads", state); return 0;
    case KEY_CSV: options->csv = arg; return 0;
    case ARGP_KEY_END:
      if (options->games > 1 && options->match.save)
        argp_error(state, "--save keeps a single game, not %d; `straits run --seed N --save FILE` repeats any of them", options->games);
      return 0;
    default: return ARGP_ERR_UNKNOWN;
  }
}

/* On a terminal one line that counts; elsewhere a line each tenth, so that logs stay short. */
typedef struct Progress { bool terminal; int tenth; } Progress;

static void tell_progress(void *self, int done, int games) {
  Progress *progress = self;
  int tenth = (int)((int64_t)done * 10 / games);
  if (progress->terminal)
    fprintf(stderr, "\r%d of %d games%s", done, games, done == games ? "\n" : "");
  else if (tenth != progress->tenth)
    fprintf(stderr, "%d of %d games\n", done, games);
  progress->tenth = tenth;
}

static int csv_write(const LabRuns *runs, const char *path) {
  FILE *out = fopen(path, "w");
  bool fine = out && lab_csv(runs, out);
  int error = errno;
  if (out && fclose(out) != 0 && fine) {
    fine = false;
    error = errno;
  }
  if (fine)
    return STATUS_DONE;
  complain(MSG_CLI_CANNOT_WRITE, path, strerror(error), NULL);
  return STATUS_ENVIRONMENT;
}

static void seed_say(char out[24], uint64_t seed) { snprintf(out, 24, "%llu", (unsigned long long)seed); }

/* What was run, so that a table that lies about alone can be had again. */
static void tell_request(const Match *match, int games) {
  const Scenario *s = match->scenario;
  char first[24], last[24];
  seed_say(first, match->seed);
  seed_say(last, match->seed + (uint64_t)games - 1);
  SAY(stdout, s, MSG_RUN_WHAT, .text = { s->name.id, s->presets_list[s->preset].name.id, first, last });
  Line players = { "" }, sets = { "" };
  for (int i = 0; i < s->seats; i++) {
    const char *name = match->player[i].kind == PLAYER_PERSONA ? s->persona[match->player[i].persona].name.id : "random";
    line_join(&players, ", ", LINE(s, MSG_RUN_PAIR, .text = { s->seat[i].name.id, name }).text);
  }
  SAY(stdout, s, MSG_RUN_PLAYERS, .text = { players.text });
  for (int i = 0; i < match->sets; i++)
    line_join(&sets, ", ", LINE(s, MSG_RUN_PAIR, .text = { match->set[i].name, match->set[i].value }).text);
  if (match->sets > 0)
    SAY(stdout, s, MSG_RUN_SETS, .text = { sets.text });
}

/* Plays `games` without telling them; the table goes to standard output when `table`. */
static int run_lab(RunOptions *options, bool table) {
  Progress progress = { .terminal = isatty(STDERR_FILENO) };
  LabRequest request = { .scenario = options->match.scenario, .seed = options->match.seed, .games = options->games, .threads = options->threads,
    .progress = table ? tell_progress : NULL, .self = &progress };
  memcpy(request.player, options->match.player, sizeof request.player);
  LabRuns runs = { 0 };
  Mistakes mistakes = { 0 };
  int status = STATUS_DONE;
  if (!lab_run(&request, &runs, &mistakes)) {
    mistakes_print(&mistakes, stderr);
    status = STATUS_ENVIRONMENT;
  } else {
    if (table) {
      tell_request(&options->match, options->games);
      lab_table(&runs, stdout);
    }
    if (options->csv)
      status = csv_write(&runs, options->csv);
  }
  lab_runs_free(&runs);
  mistakes_free(&mistakes);
  return status;
}

static int run_all(RunOptions *options) {
  Match *match = &options->match;
  int status = match_open(match);
  if (status == STATUS_DONE)
    status = match_seat_players(match);
  for (int i = 0; status == STATUS_DONE && i < match->scenario->seats; i++)
    if (match->player[i].kind == PLAYER_HUMAN) {
      complain(MSG_CLI_RUN_HUMAN, match->scenario->seat[i].name.id, NULL, NULL);
      status = STATUS_USAGE;
    }
  if (status != STATUS_DONE)
    return status;
  if (options->games > 1)
    return run_lab(options, true);
  if ((status = match_start(match)) == STATUS_DONE)
    status = match_play(match, stderr);
  /* The row of the game just told: playing it once more costs milliseconds and needs no second way to make rows. */
  return status == STATUS_DONE && options->csv ? run_lab(options, false) : status;
}

int cli_run(int argc, char **argv) {
  static const struct argp_option own[] = {
    { .name = "games", .key = KEY_GAMES, .arg = "N", .doc = "How many games, with seeds counting on from --seed (default 1)" },
    { .name = "threads", .key = KEY_THREADS, .arg = "N", .doc = "Threads (default: one each processor); results do not depend on it" },
    { .name = "csv", .key = KEY_CSV, .arg = "FILE", .doc = "Writes a row a game; its columns are named below" },
    { 0 },
  };
  static const struct argp_child children[] = { { .argp = &match_argp }, { 0 } };
  static const struct argp argp = {
    .options = own, .parser = parse_run, .children = children, .args_doc = "SCENARIO",
    .doc = "Computer seats play a scenario. One game tells its story turn by turn; many print a table of outcomes with "
           "intervals.\vThe seed is 1 unless --seed says otherwise: without options the same game is told again.\n\n"
           "Columns of --csv: seed, with which `run --seed` repeats that very game; SEAT.AXIS, an outcome each, 50 as on the first "
           "day and more is better for that seat; LADDER.peak, the highest rung; turns played; signed_turn, of the last package, 0 "
           "for none; tests, North Korean missile events; incidents, lethal ones; away, formations that ended away from home; "
           "digest of the last state; fingerprint of the scenario with its assumptions; error, why a game failed.",
  };
  RunOptions options = { .games = 1, .threads = threads_usual() };
  options.match.seed = 1;
  if (argp_parse(&argp, argc, argv, 0, NULL, &options))
    return STATUS_ENVIRONMENT;
  int status = run_all(&options);
  match_close(&options.match);
  return status;
}
