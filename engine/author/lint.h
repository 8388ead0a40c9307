/* What is wrong with a scenario that loads: it can be played, but not as its author meant it. `straits check` tells these beside
 * the loader's mistakes. */
#ifndef STRAITS_LINT_H
#define STRAITS_LINT_H

#include "script/lexer.h"
#include "script/schema.h"
#include "script/script.h"

/* Where things were declared: the sources of a scenario as tokens. */
typedef struct Origins {
  const Scenario *scenario;
  const char *folder, *library;
  Tokens tokens[MAX_SOURCES];
} Origins;

typedef struct Origin { int source, line, column; char file[SHOWN_PATH]; } Origin;

/* False: no memory. */
bool origins_open(Origins *origins, const Scenario *scenario, const char *folder, const char *library);
void origins_close(Origins *origins);
/* Place of a declaration, or of what `path` leads to inside it; source -1 where the source does not show it (made by a function). */
Origin origin_find(const Origins *origins, int kind, const char *id, const PathStep *path, int steps);
/* Does any source ask for a handle of this name? */
bool origin_has_handle(const Origins *origins, const char *name, bool policy);

/* First token of a line. */
Origin origin_line(const Origins *origins, int source, int line);
/* Lines of what origin_find finds: the whole declaration, or the value that `path` leads to. False: the source does not show it. */
typedef struct Lines { int source, first, last; } Lines;
bool origin_lines(const Origins *origins, int kind, const char *id, const PathStep *path, int steps, Lines *out);

/* Name of the entry of a condition that a test was written as; does test i stand alone in it, or in an `any`? */
const char *test_entry(const Scenario *scenario, const Test *test);
bool test_alone(const Scenario *scenario, Condition condition, int i);

/* Adds what it finds. False: no memory. */
bool lint(const Scenario *scenario, const char *folder, const char *library, Mistakes *mistakes);
/* Translations beside the scenario (*.po): each must be readable and whole. */
void lint_translations(const Scenario *scenario, const Origins *origins, Mistakes *mistakes);

#endif
