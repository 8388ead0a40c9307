/* Running a scenario's tests: tests.lua on games without people. */
#ifndef STRAITS_TRIALS_H
#define STRAITS_TRIALS_H

#include "script/script.h"

typedef struct TrialsAsked { const char *folder, *library, *name; /* of one test; NULL all */ } TrialsAsked;
typedef struct TrialsResult { int tests, failed, lines, lines_run; } TrialsResult;

/* Tells each test and how it went on `out`: "ok: NAME", or FAILED with file, line, what was found and expected, and the lines
 * around; then which lines of the scenario's functions never ran. Each game that a test played is played again from its journal
 * and must be the same. False: the scenario or tests.lua has mistakes; nothing was run. */
bool trials_report(const TrialsAsked *asked, FILE *out, TrialsResult *result, Mistakes *mistakes);

#endif
