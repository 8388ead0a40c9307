/* straits list: the scenarios, a line each. */
#include "cli/cli.h"
#include "cli/data.h"
#include "report/say.h"

#include <stdlib.h>

static error_t parse_list(int key, char *arg, struct argp_state *state) {
  if (key == ARGP_KEY_ARG)
    argp_error(state, "nothing more is expected, not \"%s\"", arg);
  return key == ARGP_KEY_ARG ? 0 : ARGP_ERR_UNKNOWN;
}

static void list_scenario(const DataFolder *data, const char *name) {
  char folder[PATH_ROOM + 128];
  if (!scenario_locate(data, name, folder))
    return;
  Mistakes mistakes = { 0 };
  Scenario *scenario = scenario_load(&(LoadRequest){ .folder = folder, .library = data->library }, &mistakes);
  if (!scenario) {
    SAY(stdout, NULL, MSG_LIST_MISTAKES, .text = { name });
  } else {
    Line presets = { "" };
    for (int i = 0; i < scenario->presets; i++)
      line_join(&presets, "; ", LINE(NULL, MSG_LIST_PRESET, .arg = { 0, scenario->presets_list[i].turns }, .text = { scenario->presets_list[i].name.id }).text);
    SAY(stdout, NULL, MSG_LIST_SCENARIO, .text = { name, scenario->name.title, presets.text });
    scenario_free(scenario);
  }
  mistakes_free(&mistakes);
}

int cli_list(int argc, char **argv) {
  static const struct argp argp = { .parser = parse_list, .doc = "Lists the scenarios, a line each: name, title, presets." };
  error_t error = argp_parse(&argp, argc, argv, 0, NULL, NULL);
  if (error)
    return STATUS_ENVIRONMENT;
  DataFolder data;
  if (!data_find(&data))
    return STATUS_USAGE;
  char **names;
  int count = scenario_names(&data, &names);
  if (count < 0) {
    complain(MSG_CLI_NO_FOLDER, data.scenarios, "", NULL);
    return STATUS_ENVIRONMENT;
  }
  for (int i = 0; i < count; i++)
    list_scenario(&data, names[i]);
  names_release(names, count);
  return STATUS_DONE;
}
