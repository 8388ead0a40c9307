/* straits migrate: a scenario of an older format of the language becomes one of the newest. */
#include "author/migrate.h"
#include "cli/cli.h"
#include "cli/data.h"
#include "report/say.h"
#include "script/formats.h"

typedef struct MigrateOptions { const char *scenario; bool dry; } MigrateOptions;

static error_t parse_migrate(int key, char *arg, struct argp_state *state) {
  MigrateOptions *options = state->input;
  switch (key) {
    case 'n': options->dry = true; return 0;
    case ARGP_KEY_ARG:
      if (state->arg_num > 0) argp_error(state, "one scenario is expected, not also \"%s\"", arg);
      options->scenario = arg;
      return 0;
    case ARGP_KEY_NO_ARGS: argp_error(state, "which scenario? a folder, or a name that `straits list` tells"); return 0;
    default: return ARGP_ERR_UNKNOWN;
  }
}

static int migration_run(const Migration *migration, const MigrateOptions *options) {
  FileFault fault;
  if (migration->edits == 0) {
    SAY(stdout, NULL, MSG_MIGRATE_NEWEST, .arg = { FORMAT_NEWEST }, .text = { NULL, options->scenario });
    return STATUS_DONE;
  }
  if (!options->dry && !migration_write(migration, &fault)) {
    complain(MSG_CLI_TEXT, fault.text, NULL, NULL);
    return fault.environment ? STATUS_ENVIRONMENT : STATUS_USAGE;
  }
  for (int i = 0; i < migration->edits; i++) {
    const MigrateEdit *e = &migration->edit[i];
    SAY(stdout, NULL, MSG_MIGRATE_EDIT, .arg = { 0, e->line, e->column }, .text = { migration->file[e->source], NULL, NULL, e->what });
  }
  SAY(stdout, NULL, options->dry ? MSG_MIGRATE_WOULD : MSG_MIGRATE_DONE, .arg = { 0, migration->scenario->format, FORMAT_NEWEST, migration->edits }, .text = { options->scenario });
  return STATUS_DONE;
}

int cli_migrate(int argc, char **argv) {
  static const struct argp_option own[] = {
    { .name = "dry-run", .key = 'n', .doc = "Only tell what would be changed" },
    { 0 },
  };
  static const struct argp argp = {
    .options = own, .parser = parse_migrate, .args_doc = "SCENARIO",
    .doc = "Brings a scenario that is written in an older format of the language to the newest: what was renamed is renamed, and what went without saying then "
           "is said. Comments and layout stay, and so does what the scenario means; each change is told with file, line and column. All files are "
           "written or none.",
  };
  MigrateOptions options = { 0 };
  if (argp_parse(&argp, argc, argv, 0, NULL, &options)) return STATUS_ENVIRONMENT;
  DataFolder data;
  char folder[PATH_ROOM + 128];
  if (!data_find(&data) || !scenario_locate(&data, options.scenario, folder)) return STATUS_USAGE;
  Mistakes mistakes = { 0 };
  Migration *migration = migration_plan(folder, data.library, &mistakes);
  int status = migration ? migration_run(migration, &options) : mistakes_status(&mistakes);
  if (!migration) {
    mistakes_print(&mistakes, stderr);
    complain(MSG_MIGRATE_NOTHING, options.scenario, NULL, NULL);
  }
  migration_free(migration);
  mistakes_free(&mistakes);
  return status;
}
