/* Scenarios written inside a test: a small one that is all right, and what the test writes below it. */
#ifndef STRAITS_TEST_WRITTEN_H
#define STRAITS_TEST_WRITTEN_H

#include "script/script.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

/* WRITTEN_LINES lines: what a test adds begins on the next one. */
#define WRITTEN \
  "scenario \"written\" { format = 2, first_day = \"2025-08-25\" }\n" \
  "preset \"short\" { turns = 4 }\n" \
  "preset \"long\" { turns = 9, set = { exercise_tempo = 4 } }\n" \
  "seat \"seoul\" { party = true }\n" \
  "seat \"washington\" { party = true }\n" \
  "place \"osan\" { latitude = 37.0906, longitude = 127.03, theatre = \"peninsula\", base = true }\n" \
  "track \"trust\" { start = 40 }\n" \
  "track \"grudge\" { seen_by = { \"washington\" } }\n" \
  "variable \"talks\" { low = 0, high = 3 }\n" \
  "ladder \"strait\" { rungs = { { id = \"calm\" }, { id = \"blockade\" }, { id = \"war\" } } }\n" \
  "clause \"leave\" { start = \"consent\", levels = { { id = \"none\" }, { id = \"consent\" }, { id = \"standing\" } } }\n" \
  "axis \"seoul.security\" { tracks = { trust = 1 } }\n" \
  "axis \"seoul.mandate\" { tracks = { trust = 0.5 } }\n" \
  "policy \"host\" { seat = \"seoul\", cost = 2, effects = { { track = \"trust\", add = 3 } } }\n"
enum { WRITTEN_LINES = 14 };

static inline Scenario *written_load(const char *added, const LoadRequest *extra, Mistakes *mistakes) {
  size_t size = strlen(WRITTEN) + strlen(added) + 1;
  char *text = malloc(size);
  assert_non_null(text);
  snprintf(text, size, "%s%s", WRITTEN, added);
  SourceFile file = { .path = "scenario.lua", .text = text, .length = size - 1 };
  LoadRequest request = extra ? *extra : (LoadRequest){ 0 };
  request.source = &file;
  request.sources = 1;
  Scenario *scenario = scenario_load(&request, mistakes);
  free(text);
  return scenario;
}

/* All right: no mistake; anything else fails the test with the mistakes printed. */
static inline Scenario *written_right(const char *added, const LoadRequest *extra) {
  Mistakes mistakes = { 0 };
  Scenario *scenario = written_load(added, extra, &mistakes);
  if (!scenario) mistakes_print(&mistakes, stderr);
  assert_non_null(scenario);
  assert_int_equal(mistakes.count, 0);
  mistakes_free(&mistakes);
  return scenario;
}

/* Wrong: some mistake in `file` on that line (of what was added, from 1; 0: no line) and column (0: any) has all the pieces,
 * written with a bar between them. */
static inline void mistakes_have(const Mistakes *mistakes, const char *file, int line, int column, const char *pieces) {
  for (int i = 0; i < mistakes->count; i++) {
    const Mistake *m = &mistakes->mistake[i];
    if (strcmp(m->file, file) != 0 || m->line != line || (column && m->column != column)) continue;
    char copy[400];
    snprintf(copy, sizeof copy, "%s", pieces);
    bool all = true;
    for (char *rest, *piece = strtok_r(copy, "|", &rest); piece; piece = strtok_r(NULL, "|", &rest)) all = all && strstr(m->text, piece) != NULL;
    if (all) return;
  }
  mistakes_print(mistakes, stderr);
  fail_msg("no mistake at %s:%d:%d with %s", file, line, column, pieces);
}

static inline void written_wrong(const char *added, int line, int column, const char *pieces) {
  Mistakes mistakes = { 0 };
  Scenario *scenario = written_load(added, NULL, &mistakes);
  assert_null(scenario);
  mistakes_have(&mistakes, "scenario.lua", line ? WRITTEN_LINES + line : 0, column, pieces);
  assert_false(mistakes.environment);
  mistakes_free(&mistakes);
}

#endif
