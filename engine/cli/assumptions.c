/* straits assumptions: the register, as a table for people or as CSV for programs. */
#include "cli/cli.h"
#include "cli/data.h"
#include "core/fixed.h"
#include "report/say.h"

#include <stdlib.h>
#include <string.h>

typedef struct AssumptionOptions { const char *scenario; bool csv; } AssumptionOptions;

static error_t parse_assumptions(int key, char *arg, struct argp_state *state) {
  AssumptionOptions *options = state->input;
  switch (key) {
    case 'c': options->csv = true; return 0;
    case ARGP_KEY_ARG:
      if (state->arg_num > 0)
        argp_error(state, "one scenario is expected, not also \"%s\"", arg);
      options->scenario = arg;
      return 0;
    default: return ARGP_ERR_UNKNOWN;
  }
}

typedef struct Decimal { char text[40]; } Decimal;
static Decimal decimal(int64_t micro) {
  Decimal out;
  decimal_format(out.text, sizeof out.text, micro, MICRO);
  return out;
}

/* RFC 4180: quoted when it must be. */
static void csv_text(const char *text) {
  if (!strpbrk(text, ",\"\n\r")) {
    fputs(text, stdout);
    return;
  }
  putchar('"');
  for (; *text; text++) {
    if (*text == '"')
      putchar('"');
    putchar(*text);
  }
  putchar('"');
}

static const char *origin_text(char origin) {
  return origin == 'r' ? "rule" : origin == 'd' ? "declaration" : "scenario";
}

static void print_csv(const Assumption *row, int count) {
  puts("name,value,standard,low,high,unit,confidence,origin,changed,source");
  for (int i = 0; i < count; i++) {
    csv_text(row[i].name);
    printf(",%s,%s,%s,%s,", decimal(row[i].value).text, decimal(row[i].standard).text, decimal(row[i].low).text, decimal(row[i].high).text);
    csv_text(row[i].unit);
    printf(",%c,%s,%d,", row[i].confidence, origin_text(row[i].origin), row[i].changed);
    csv_text(row[i].source);
    putchar('\n');
  }
}

static void print_table(const Assumption *row, int count) {
  int width = 4;
  for (int i = 0; i < count; i++)
    width = (int)strlen(row[i].name) > width ? (int)strlen(row[i].name) : width;
  printf("%-*s  %12s  %12s  %12s  %s  %s\n", width, "name", "value", "low", "high", "c", "unit; source");
  for (int i = 0; i < count; i++)
    printf("%-*s  %12s  %12s  %12s  %c  %s; %s%s\n", width, row[i].name, decimal(row[i].value).text, decimal(row[i].low).text,
           decimal(row[i].high).text, row[i].confidence, row[i].unit, row[i].source, row[i].changed ? " *" : "");
  HEADING(stdout, NULL, MSG_ASSUMPTIONS_END, .arg = { count });
}

static int print_rules_own(bool csv) {
  Assumption *row = calloc(MAX_ASSUMPTIONS, sizeof *row);
  if (!row) {
    complain(MSG_CLI_NO_MEMORY, NULL, NULL, NULL);
    return STATUS_ENVIRONMENT;
  }
  (csv ? print_csv : print_table)(row, rules_assumptions(row, MAX_ASSUMPTIONS));
  free(row);
  return STATUS_DONE;
}

int cli_assumptions(int argc, char **argv) {
  static const struct argp_option own[] = {
    { .name = "csv", .key = 'c', .doc = "Comma-separated values, with standard, origin and whether it was changed" },
    { 0 },
  };
  static const struct argp argp = {
    .options = own, .parser = parse_assumptions, .args_doc = "[SCENARIO]",
    .doc = "Prints the register of assumptions: every number of the model with its range, unit, source and confidence. "
           "Without a scenario, the rules' own.",
  };
  AssumptionOptions options = { 0 };
  if (argp_parse(&argp, argc, argv, 0, NULL, &options))
    return STATUS_ENVIRONMENT;
  if (!options.scenario)
    return print_rules_own(options.csv);
  int status = STATUS_DONE;
  Scenario *scenario = scenario_open(options.scenario, NULL, NULL, 0, &status);
  if (!scenario)
    return status;
  (options.csv ? print_csv : print_table)(scenario->assumption, scenario->assumptions);
  scenario_free(scenario);
  return STATUS_DONE;
}
