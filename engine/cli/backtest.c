/* straits backtest: cases of history, what happened beside what the games bring. */
#include "cli/cli.h"
#include "cli/data.h"
#include "lab/backtest.h"
#include "report/say.h"

#include <dirent.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { KEY_GAMES = 'n', KEY_THREADS = 'j', KEY_SEED = 's', KEY_CSV = 512, KEY_MARKDOWN, USUAL_GAMES = 1000, MOST_GAMES = 100000, NAME_ROOM = 256 };

typedef struct CaseName { char text[NAME_ROOM]; } CaseName;
typedef struct BacktestOptions {
  const char *asked[MAX_CASES];
  int count, games, threads, seed;
  BacktestStyle style;
} BacktestOptions;

static error_t parse_backtest(int key, char *arg, struct argp_state *state) {
  BacktestOptions *options = state->input;
  switch (key) {
    case KEY_GAMES: options->games = option_count(arg, MOST_GAMES, "games", state); return 0;
    case KEY_THREADS: options->threads = option_count(arg, MAX_THREADS, "threads", state); return 0;
    case KEY_SEED: options->seed = option_count(arg, INT32_MAX, "seed", state); return 0;
    case KEY_CSV: options->style = BACKTEST_CSV; return 0;
    case KEY_MARKDOWN: options->style = BACKTEST_MARKDOWN; return 0;
    case ARGP_KEY_ARG:
      if (options->count == MAX_CASES) argp_error(state, "at most %d cases at once", MAX_CASES);
      options->asked[options->count++] = arg;
      return 0;
    default: return ARGP_ERR_UNKNOWN;
  }
}

static bool is_file(const char *path) {
  struct stat info;
  return stat(path, &info) == 0 && S_ISREG(info.st_mode);
}

static const char case_end[] = ".lua";

/* Length of a name without ".lua"; 0 without one. */
static size_t lua_stem(const char *name) {
  size_t length = strlen(name), end = sizeof case_end - 1;
  return length > end && strcmp(name + length - end, case_end) == 0 ? length - end : 0;
}

static int compare_names(const void *a, const void *b) { return strcmp(((const CaseName *)a)->text, ((const CaseName *)b)->text); }

/* Names of all files NAME.lua and folders with a scenario.lua there, sorted; -1: the folder cannot be read. */
static int names_there(const char *folder, CaseName out[MAX_CASES]) {
  DIR *there = opendir(folder);
  if (!there) return -1;
  int count = 0;
  for (struct dirent *entry; (entry = readdir(there)) && count < MAX_CASES;) {
    char path[PATH_ROOM + 512];
    size_t stem = lua_stem(entry->d_name);
    snprintf(path, sizeof path, "%s/%s/scenario.lua", folder, entry->d_name);
    if (entry->d_name[0] == '.' || (!stem && !is_file(path))) continue;
    snprintf(out[count++].text, NAME_ROOM, "%.*s", stem ? (int)stem : NAME_ROOM - 1, entry->d_name);
  }
  closedir(there);
  qsort(out, (size_t)count, sizeof *out, compare_names);
  return count;
}

/* Where a case lies: the folder that it is loaded from, and its main file when it is a file of its own. */
typedef struct CasePlace { char folder[PATH_ROOM + 512], file[PATH_ROOM + 512]; } CasePlace;

static bool case_place(const char *history, const char *word, CasePlace *out) {
  bool path = strchr(word, '/') || lua_stem(word);
  *out = (CasePlace){ "", "" };
  if (path && lua_stem(word) && is_file(word)) {
    const char *slash = strrchr(word, '/');
    snprintf(out->folder, sizeof out->folder, "%.*s", slash ? (int)(slash - word) : 1, slash ? word : ".");
    snprintf(out->file, sizeof out->file, "%s", word);
    return true;
  }
  snprintf(out->folder, sizeof out->folder, path ? "%s%s" : "%s/%s", path ? "" : history, word);
  char main[PATH_ROOM + 600];
  snprintf(main, sizeof main, "%s/scenario.lua", out->folder);
  if (is_file(main)) return true;
  if (path) return false;
  snprintf(out->folder, sizeof out->folder, "%s", history);
  snprintf(out->file, sizeof out->file, "%s/%s%s", history, word, case_end);
  return is_file(out->file);
}

static void say_unknown(const char *word, const char *history, const CaseName *name, int count) {
  const char *names[MAX_CASES];
  for (int i = 0; i < count; i++) names[i] = name[i].text;
  const char *near = name_nearest(word, names, count);
  complain(near ? MSG_BACKTEST_UNKNOWN_NEAR : MSG_BACKTEST_UNKNOWN, word, near ? near : history, NULL);
}

/* A name for a path: its last part without ".lua". */
static CaseName name_of(const char *word) {
  CaseName name;
  const char *slash = strrchr(word, '/');
  snprintf(name.text, NAME_ROOM, "%s", slash && slash[1] ? slash + 1 : word);
  size_t stem = lua_stem(name.text);
  if (stem) name.text[stem] = '\0';
  return name;
}

typedef struct Cases { BacktestCase *list; CaseName *name; int count; } Cases;

/* Loads and plays one; what declares nothing observed is no case, and a mistake only when it was asked for. */
static int case_play(const BacktestOptions *options, const DataFolder *data, const CasePlace *place, const char *word, bool asked, Cases *cases) {
  Mistakes mistakes = { 0 };
  LoadRequest request = { .folder = place->folder, .main = place->file[0] ? place->file : NULL, .library = data->library };
  Scenario *scenario = scenario_load(&request, &mistakes);
  int status = STATUS_DONE;
  if (scenario && scenario->observeds == 0) {
    if (asked) complain(MSG_BACKTEST_NO_CASE, word, NULL, NULL);
    scenario_free(scenario);
    status = asked ? STATUS_USAGE : STATUS_DONE;
  } else if (scenario) {
    CaseName *name = &cases->name[cases->count];
    *name = name_of(word);
    BacktestRequest play = { .seed = (uint64_t)options->seed, .games = options->games, .threads = options->threads };
    if (backtest_play(&play, scenario, name->text, &cases->list[cases->count], &mistakes)) cases->count++;
    else scenario_free(scenario);
  }
  if (mistakes.count > 0) {
    mistakes_print(&mistakes, stderr);
    status = mistakes_status(&mistakes);
  }
  mistakes_free(&mistakes);
  return status;
}

static int cases_play(const BacktestOptions *options, const DataFolder *data, Cases *cases) {
  char history[PATH_ROOM + 64];
  CaseName *there = calloc(MAX_CASES, sizeof *there);
  if (!there) return STATUS_ENVIRONMENT;
  snprintf(history, sizeof history, "%s/history", data->scenarios);
  int found = names_there(history, there), status = STATUS_DONE, wanted = options->count ? options->count : found;
  for (int i = 0; i < wanted; i++) {
    const char *word = options->count ? options->asked[i] : there[i].text;
    CasePlace place;
    int one = STATUS_DONE;
    if (!case_place(history, word, &place)) {
      say_unknown(word, history, there, found > 0 ? found : 0);
      one = STATUS_USAGE;
    } else one = case_play(options, data, &place, word, options->count > 0, cases);
    if (one > status) status = one;     /* all mistakes are told, and the worst decides */
  }
  if (status == STATUS_DONE && cases->count == 0) {
    complain(MSG_BACKTEST_NO_CASES, history, NULL, NULL);
    status = STATUS_USAGE;
  }
  free(there);
  return status;
}

static void seed_say(char out[24], int64_t seed) { snprintf(out, 24, "%" PRId64, seed); }

static int backtest_run(const BacktestOptions *options) {
  DataFolder data;
  if (!data_find(&data)) return STATUS_USAGE;
  Cases cases = { calloc(MAX_CASES, sizeof *cases.list), calloc(MAX_CASES, sizeof *cases.name), 0 };
  int status = cases.list && cases.name ? cases_play(options, &data, &cases) : STATUS_ENVIRONMENT;
  if (status == STATUS_DONE) {
    BacktestSum sum;
    char first[24], last[24];
    seed_say(first, options->seed);
    seed_say(last, (int64_t)options->seed + options->games - 1);
    backtest_sum(cases.list, cases.count, &sum);
    if (options->style != BACKTEST_CSV) {
      SAY(stdout, NULL, MSG_BACKTEST_HEAD, .arg = { cases.count, options->games }, .text = { NULL, NULL, first, last });
      fputc('\n', stdout);
    }
    backtest_tell(cases.list, cases.count, &sum, options->style, stdout);
  }
  for (int i = 0; i < cases.count; i++) scenario_free(cases.list[i].scenario);
  free(cases.list);
  free(cases.name);
  return status;
}

int cli_backtest(int argc, char **argv) {
  static const struct argp_option own[] = {
    { .name = "games", .key = KEY_GAMES, .arg = "N", .doc = "How many games each case is played (default 1000)" },
    { .name = "threads", .key = KEY_THREADS, .arg = "N", .doc = "Threads (default: one each processor); results do not depend on it" },
    { .name = "seed", .key = KEY_SEED, .arg = "N", .doc = "Seed of the first game of each case; the others count on from it (default 1)" },
    { .name = "csv", .key = KEY_CSV, .doc = "A row for each observation, for other programs" },
    { .name = "markdown", .key = KEY_MARKDOWN, .doc = "The tables as scenarios/history/README.md shows them" },
    { 0 },
  };
  static const struct argp argp = {
    .options = own, .parser = parse_backtest, .args_doc = "[CASE...]",
    .doc = "Plays cases of history and puts what happened beside the model's 5th, 50th and 95th percentile. Counts and amounts are scored by CRPS, categories by "
           "their log score, each against a naive forecast from the years before; skill with its interval, also where the model loses."
           "\vA CASE is a name in scenarios/history, a file NAME.lua there or elsewhere, or a folder with scenario.lua; all in scenarios/history without one. "
           "It declares with `observed` what happened, and may set no assumption. Seoul and Washington take no policies: what they decided is part of the case.",
  };
  BacktestOptions options = { .games = USUAL_GAMES, .threads = threads_usual(), .seed = 1 };
  if (argp_parse(&argp, argc, argv, 0, NULL, &options)) return STATUS_ENVIRONMENT;
  return backtest_run(&options);
}
