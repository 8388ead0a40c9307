/* straits packet: handouts for a class. */
#include "author/packet.h"
#include "cli/cli.h"
#include "cli/data.h"
#include "cli/language.h"
#include "report/say.h"

typedef struct PacketOptions { const char *scenario, *out, *language, *preset; } PacketOptions;

static error_t parse_packet(int key, char *arg, struct argp_state *state) {
  PacketOptions *options = state->input;
  switch (key) {
    case 'o': options->out = arg; return 0;
    case 'l': options->language = arg; return 0;
    case 'p': options->preset = arg; return 0;
    case ARGP_KEY_ARG:
      if (state->arg_num > 0) argp_error(state, "one scenario is expected, not also \"%s\"", arg);
      options->scenario = arg;
      return 0;
    case ARGP_KEY_NO_ARGS: argp_error(state, "which scenario? `straits list` names them"); return 0;
    case ARGP_KEY_END:
      if (!options->out) argp_error(state, "where to? --output names a folder that is not there yet");
      return 0;
    default: return ARGP_ERR_UNKNOWN;
  }
}

static int packet_make(const Scenario *scenario, const PacketOptions *options) {
  FileFault fault;
  int pages;
  if (!packet_place_is_free(options->out)) {
    complain_in(scenario, MSG_PACKET_NOT_EMPTY, options->out, NULL, NULL);
    return STATUS_USAGE;
  }
  if (!packet_write(scenario, options->scenario, options->out, &pages, &fault)) {
    complain_in(scenario, MSG_CLI_TEXT, fault.text, NULL, NULL);
    return fault.environment ? STATUS_ENVIRONMENT : STATUS_USAGE;
  }
  SAY(stdout, scenario, MSG_PACKET_MADE, .arg = { pages }, .text = { NULL, options->out });
  return STATUS_DONE;
}

int cli_packet(int argc, char **argv) {
  static const struct argp_option own[] = {
    { .name = "output", .key = 'o', .arg = "DIR", .doc = "The folder to make; it must not be there yet, or be empty" },
    { .name = "lang", .key = 'l', .arg = "LL", .doc = "Language: en, or one that the program and the scenario have, such as ko" },
    { .name = "preset", .key = 'p', .arg = "PRESET", .doc = "How long the game is: timetable and order forms are for it" },
    { 0 },
  };
  static const struct argp argp = {
    .options = own, .parser = parse_packet, .args_doc = "SCENARIO",
    .doc = "Makes handouts for a class as pages of HTML that print on A4 and need no network: the background for all, for each seat a brief with its "
           "secrets and an order form, a timetable for 90 minutes, questions for the debrief, and the facilitator's sheet.",
  };
  PacketOptions options = { 0 };
  if (argp_parse(&argp, argc, argv, 0, NULL, &options)) return STATUS_ENVIRONMENT;
  DataFolder data;
  char folder[PATH_ROOM + 128];
  int status;
  if (!data_find(&data) || !scenario_locate(&data, options.scenario, folder)) return STATUS_USAGE;
  Scenario *scenario = scenario_open(options.scenario, options.preset, NULL, 0, &status);
  if (!scenario) return status;
  Catalogue *words;
  status = language_speak(scenario, options.language, folder, &words);
  if (status == STATUS_DONE) status = packet_make(scenario, &options);
  catalogue_free(words);
  scenario_free(scenario);
  return status;
}
