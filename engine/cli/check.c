/* straits check: loads and validates a scenario without playing it. */
#include "cli/cli.h"
#include "cli/data.h"
#include "core/catalogue.h"
#include "report/say.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

static error_t parse_check(int key, char *arg, struct argp_state *state) {
  const char **scenario = state->input;
  switch (key) {
    case ARGP_KEY_ARG:
      if (state->arg_num > 0)
        argp_error(state, "one scenario is expected, not also \"%s\"", arg);
      *scenario = arg;
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

static int is_translation(const struct dirent *entry) {
  size_t length = strlen(entry->d_name);
  return length > 3 && strcmp(entry->d_name + length - 3, ".po") == 0;
}

/* Translations beside the scenario: each .po file, and whether its entries can be used. */
static bool translations_check(const char *folder) {
  struct dirent **entry = NULL;
  int count = scandir(folder, &entry, is_translation, alphasort);
  bool fine = true;
  for (int i = 0; i < count; i++) {
    char path[PATH_ROOM + 512];
    CatalogueFault fault = { .text = "" };
    Catalogue *words = catalogue_new();
    snprintf(path, sizeof path, "%s/%s", folder, entry[i]->d_name);
    if (words && !catalogue_load(words, path, &fault)) {
      puts(fault.text);
      fine = false;
    }
    catalogue_free(words);
    free(entry[i]);
  }
  free(entry);
  return fine;
}

/* Loading checks all there is, presets that are not in force included. Mistakes are printed. */
static Scenario *load(const DataFolder *data, const char *folder, int *status) {
  Mistakes mistakes = { 0 };
  Scenario *scenario = scenario_load(&(LoadRequest){ .folder = folder, .library = data->library }, &mistakes);
  Machines *machines = scenario ? machines_new(scenario, &mistakes) : NULL;   /* what loads must also start: machines have less memory */
  if (!machines) {
    mistakes_print(&mistakes, mistakes.environment ? stderr : stdout);  /* mistakes are what check was asked for: its result */
    *status = mistakes.environment ? STATUS_ENVIRONMENT : STATUS_NOT_SO;
    scenario_free(scenario);
    scenario = NULL;
  }
  machines_free(machines);
  mistakes_free(&mistakes);
  return scenario;
}

int cli_check(int argc, char **argv) {
  static const struct argp argp = {
    .parser = parse_check, .args_doc = "SCENARIO",
    .doc = "Loads and validates a scenario, every preset of it and its translations, without playing. Prints \"all right\" with counts, or each "
           "mistake with file, line and column; then the exit status is 1.",
  };
  const char *word = NULL;
  if (argp_parse(&argp, argc, argv, 0, NULL, &word))
    return STATUS_ENVIRONMENT;
  DataFolder data;
  char folder[PATH_ROOM + 128];
  if (!data_find(&data) || !scenario_locate(&data, word, folder))
    return STATUS_USAGE;
  int status = STATUS_DONE;
  Scenario *scenario = load(&data, folder, &status);
  if (!scenario)
    return status;
  bool fine = translations_check(folder);
  if (fine)
    print_counts(scenario);
  scenario_free(scenario);
  return fine ? STATUS_DONE : STATUS_NOT_SO;
}
