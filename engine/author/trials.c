/* The run over all tests, and which lines of the scenario's functions they reached. */
#include "author/trials.h"

#include "author/trial_game.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_TESTS = 1 << 20 };

typedef struct Run {
  const TrialsAsked *asked;
  FILE *out;
  char path[SHOWN_PATH];
  Coverage coverage;
  char shown[MAX_SOURCES][160];
  int sources;
} Run;

static char *file_read(const char *path, size_t *length, Mistakes *mistakes) {
  FILE *in = fopen(path, "rb");
  char *text = in ? malloc(LONGEST_TESTS + 1) : NULL;
  *length = text ? fread(text, 1, LONGEST_TESTS + 1, in) : 0;
  bool fine = text && !ferror(in) && *length <= LONGEST_TESTS;
  if (!fine) mistakes_add(mistakes, path, 0, 0, "cannot be read: %s; tests are written in tests.lua beside scenario.lua", in && *length > LONGEST_TESTS ? "longer than 1 MiB" : strerror(errno));
  if (in) fclose(in);
  if (fine) return text;
  free(text);
  return NULL;
}

static bool coverage_open(Run *run, const Scenario *s) {
  run->sources = s->sources;
  for (int i = 0; i < s->sources; i++) {
    int lines = 1;
    for (size_t k = 0; k < s->source[i].length; k++) lines += s->source[i].text[k] == '\n';
    run->coverage.lines[i] = lines;
    run->coverage.there[i] = calloc((size_t)lines + 1, 1);
    run->coverage.run[i] = calloc((size_t)lines + 1, 1);
    snprintf(run->shown[i], sizeof run->shown[i], "%s", s->source[i].path);
    if (!run->coverage.there[i] || !run->coverage.run[i]) return false;
  }
  return true;
}

static void coverage_close(Run *run) {
  for (int i = 0; i < MAX_SOURCES; i++) {
    free(run->coverage.there[i]);
    free(run->coverage.run[i]);
  }
}

static Scenario *scenario_of_test(const Run *run, const TrialDeclared *test, Mistakes *mistakes) {
  Override override[TRIAL_SETTINGS];
  for (int i = 0; i < test->settings; i++) override[i] = (Override){ test->setting[i].name, test->setting[i].value };
  Scenario *scenario = scenario_load(&(LoadRequest){ .folder = run->asked->folder, .library = run->asked->library, .preset = test->preset[0] ? test->preset : NULL,
                                                     .override = override, .overrides = test->settings }, mistakes);
  if (scenario && !test->cards) scenario_draw_certain(scenario);
  return scenario;
}

/* Why a test's scenario did not load, at the test: its preset or what it sets. */
static void mistakes_fail(TrialGame *trial, const Mistakes *mistakes, int line) {
  for (int i = 0; i < mistakes->count; i++) trial_fail(trial, line, "%s", mistakes->mistake[i].text);
}

static void failures_tell(const Run *run, const TrialDeclared *test, const TrialGame *trial) {
  fprintf(run->out, "FAILED: %s\n", test->name);
  for (int i = 0; i < trial->failures && i < TRIAL_FAILURES; i++) {
    int line = trial->failure[i].line ? trial->failure[i].line : test->line;
    fprintf(run->out, "%s:%d: %s\n", run->path, line, trial->failure[i].text);
    excerpt_print(run->out, run->path, line, 0);
  }
  if (trial->failures > TRIAL_FAILURES) fprintf(run->out, "(and %d more)\n", trial->failures - TRIAL_FAILURES);
}

static bool test_run(Run *run, Trials *trials, int index) {
  const TrialDeclared *test = trial_at(trials, index);
  TrialGame trial = { .failures = 0 };
  Mistakes mistakes = { 0 };
  Scenario *scenario = scenario_of_test(run, test, &mistakes);
  Machines *machines = scenario ? machines_new(scenario, &mistakes) : NULL;
  mistakes_fail(&trial, &mistakes, test->line);
  if (machines) {
    if (run->sources == 0 && !coverage_open(run, scenario)) run->sources = -1;
    if (run->sources > 0) machines_cover(machines, &run->coverage);
    int line = 0;
    char text[280];
    if (!trial_begin(&trial, scenario, machines, test->seed)) trial_fail(&trial, test->line, "%s", machines_fault(machines));
    else if (!trial_run(trials, index, &(TrialHooks){ &trial, trial_call }, &line, text)) trial_fail(&trial, line, "%s", text);
    else trial_replay(&trial);
    trial_end(&trial);
  }
  if (trial.failures) failures_tell(run, test, &trial);
  else fprintf(run->out, "ok: %s\n", test->name);
  mistakes_free(&mistakes);
  machines_free(machines);
  scenario_free(scenario);
  return trial.failures == 0;
}

static void coverage_tell(const Run *run, TrialsResult *result) {
  for (int i = 0; i < run->sources; i++) {
    const uint8_t *there = run->coverage.there[i], *ran = run->coverage.run[i];
    int missed = 0;
    for (int line = 1; line <= run->coverage.lines[i]; line++) {
      if (!there[line]) continue;
      result->lines++;
      result->lines_run += ran[line];
      if (ran[line]) continue;
      if (missed++ == 0) fprintf(run->out, "%s: these lines of functions never ran: %d", run->shown[i], line);
      else fprintf(run->out, ", %d", line);
    }
    if (missed) fputc('\n', run->out);
  }
}

bool trials_report(const TrialsAsked *asked, FILE *out, TrialsResult *result, Mistakes *mistakes) {
  Run run = { .asked = asked, .out = out };
  size_t length;
  *result = (TrialsResult){ 0 };
  snprintf(run.path, sizeof run.path, "%s/tests.lua", asked->folder);
  Scenario *scenario = scenario_load(&(LoadRequest){ .folder = asked->folder, .library = asked->library }, mistakes);
  char *text = scenario ? file_read(run.path, &length, mistakes) : NULL;
  Trials *trials = text ? trials_open(run.path, text, length, mistakes) : NULL;
  scenario_free(scenario);
  for (int i = 0; trials && i < trials_count(trials); i++) {
    if (asked->name && strcmp(asked->name, trial_at(trials, i)->name) != 0) continue;
    result->tests++;
    result->failed += !test_run(&run, trials, i);
  }
  if (!asked->name) coverage_tell(&run, result);
  coverage_close(&run);
  trials_close(trials);
  free(text);
  return trials != NULL;
}
