/* straits messages: a scenario's texts for translators. */
#include "author/messages.h"
#include "author/whole.h"
#include "cli/cli.h"
#include "cli/data.h"
#include "report/say.h"

typedef struct MessagesOptions { const char *scenario, *out, *update; } MessagesOptions;

static error_t parse_messages(int key, char *arg, struct argp_state *state) {
  MessagesOptions *options = state->input;
  switch (key) {
    case 'o': options->out = arg; return 0;
    case 'u': options->update = arg; return 0;
    case ARGP_KEY_ARG:
      if (state->arg_num > 0) argp_error(state, "one scenario is expected, not also \"%s\"", arg);
      options->scenario = arg;
      return 0;
    case ARGP_KEY_NO_ARGS: argp_error(state, "which scenario? `straits list` names them"); return 0;
    case ARGP_KEY_END:
      if (options->out && options->update) argp_error(state, "--update changes its own file; it has no --output");
      return 0;
    default: return ARGP_ERR_UNKNOWN;
  }
}

static int fault_status(const FileFault *fault) {
  complain(MSG_CLI_TEXT, fault->text, NULL, NULL);
  return fault->environment ? STATUS_ENVIRONMENT : STATUS_USAGE;
}

static int no_memory(void) {
  complain(MSG_CLI_NO_MEMORY, NULL, NULL, NULL);
  return STATUS_ENVIRONMENT;
}

static int template_make(const MessagesAsked *asked, const char *path) {
  WholeFile file;
  FileFault fault;
  int texts;
  if (!path) return messages_template(asked, stdout, &texts) ? STATUS_DONE : no_memory();
  if (!whole_begin(&file, path, &fault)) return fault_status(&fault);
  bool made = messages_template(asked, file.out, &texts);
  if (!whole_end(&file, made, &fault)) return made ? fault_status(&fault) : no_memory();
  SAY(stdout, NULL, MSG_TEXTS_MADE, .arg = { texts }, .text = { NULL, path });
  return STATUS_DONE;
}

static int translation_update(const MessagesAsked *asked, const char *path) {
  MessagesSum sum;
  FileFault fault;
  if (!messages_update(asked, path, &sum, &fault)) return fault_status(&fault);
  SAY(stdout, NULL, MSG_TEXTS_UPDATED, .arg = { sum.texts, sum.translated, sum.fresh }, .text = { NULL, NULL, NULL, path });
  if (sum.gone > 0) SAY(stdout, NULL, MSG_TEXTS_GONE, .arg = { sum.gone });
  return STATUS_DONE;
}

int cli_messages(int argc, char **argv) {
  static const struct argp_option own[] = {
    { .name = "output", .key = 'o', .arg = "FILE", .doc = "Write the template there instead of to standard output" },
    { .name = "update", .key = 'u', .arg = "FILE.po", .doc = "Bring this translation up to date: what is translated stays, new texts are added, what is gone is kept as a "
      "comment. A file that is not there is begun, in the language of its name" },
    { 0 },
  };
  static const struct argp argp = {
    .options = own, .parser = parse_messages, .args_doc = "SCENARIO",
    .doc = "Writes every text of a scenario that people read as a template (.pot) for Poedit, Weblate or an editor: each once, with where it stands and what "
           "it is. A translation lies beside scenario.lua as LL.po, LL being the language's code.",
  };
  MessagesOptions options = { 0 };
  if (argp_parse(&argp, argc, argv, 0, NULL, &options)) return STATUS_ENVIRONMENT;
  DataFolder data;
  char folder[PATH_ROOM + 128];
  if (!data_find(&data) || !scenario_locate(&data, options.scenario, folder)) return STATUS_USAGE;
  int status;
  Scenario *scenario = scenario_open(options.scenario, NULL, NULL, 0, &status);
  if (scenario) {
    MessagesAsked asked = { scenario, folder, data.library };
    status = options.update ? translation_update(&asked, options.update) : template_make(&asked, options.out);
  }
  scenario_free(scenario);
  return status;
}
