/* straits list: the scenarios, a line each; or one of them with who can play its seats. */
#include "cli/cli.h"
#include "cli/data.h"
#include "players/player.h"
#include "report/say.h"

#include <stdlib.h>

static error_t parse_list(int key, char *arg, struct argp_state *state) {
  const char **scenario = state->input;
  if (key != ARGP_KEY_ARG)
    return ARGP_ERR_UNKNOWN;
  if (state->arg_num > 0)
    argp_error(state, "one scenario is expected, not also \"%s\"", arg);
  *scenario = arg;
  return 0;
}

static void list_presets(const char *name, const Scenario *s) {
  Line presets = { "" };
  for (int i = 0; i < s->presets; i++)
    line_join(&presets, "; ", LINE(NULL, MSG_LIST_PRESET, .arg = { 0, s->presets_list[i].turns }, .text = { s->presets_list[i].name.id }).text);
  SAY(stdout, NULL, MSG_LIST_SCENARIO, .text = { name, s->name.title, presets.text });
}

/* Each seat with the players that --seat takes for it. */
static void list_seats(const Scenario *s) {
  for (int seat = 0; seat < s->seats; seat++) {
    Player standard = player_default(s, seat);
    Line players = { "" };
    for (int i = 0; i < s->personas; i++)
      if (s->persona[i].seat == seat)
        line_join(&players, "", LINE(NULL, MSG_LIST_PERSONA, .text = { s->persona[i].name.id, s->persona[i].name.title }).text);
    SAY(stdout, s, MSG_LIST_SEAT, .arg = { seat, 0, 0 },
        .text = { NULL, standard.kind == PLAYER_PERSONA ? s->persona[standard.persona].name.id : "random", players.text, s->seat[seat].name.id });
  }
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
    list_presets(name, scenario);
    scenario_free(scenario);
  }
  mistakes_free(&mistakes);
}

int cli_list(int argc, char **argv) {
  static const struct argp argp = { .parser = parse_list, .args_doc = "[SCENARIO]",
    .doc = "Lists the scenarios, a line each: name, title, presets. Of one scenario also the seats and who can play them." };
  const char *word = NULL;
  error_t error = argp_parse(&argp, argc, argv, 0, NULL, &word);
  if (error)
    return STATUS_ENVIRONMENT;
  if (word) {
    int status;
    Scenario *scenario = scenario_open(word, NULL, NULL, 0, &status);
    if (!scenario)
      return status;
    list_presets(word, scenario);
    list_seats(scenario);
    scenario_free(scenario);
    return STATUS_DONE;
  }
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
