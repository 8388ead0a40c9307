/* Tests of a scenario, written in Lua: tests.lua beside scenario.lua. This is the Lua side alone: it collects the tests, runs the
 * function of one, and hands each t.NAME(...) to whoever plays the game (author/trials.c). The functions are those of script/api.h
 * under API_TEST. */
#ifndef STRAITS_SCRIPT_TRIAL_H
#define STRAITS_SCRIPT_TRIAL_H

#include "script/script.h"

typedef enum TrialKind { TRIAL_NIL, TRIAL_NUMBER, TRIAL_TEXT, TRIAL_FLAG, TRIAL_TABLE } TrialKind;
enum { TRIAL_ARGUMENTS = 4, TRIAL_PAIRS = 32, TRIAL_SETTINGS = 16 };

typedef struct TrialValue {
  TrialKind kind;
  int64_t micro;                /* TRIAL_NUMBER, millionths */
  bool flag;                    /* TRIAL_FLAG */
  const char *text;             /* TRIAL_TEXT; lives as long as the call */
  int pairs;                    /* TRIAL_TABLE: texts by text keys, in the order of keys */
  struct { const char *key, *value; } pair[TRIAL_PAIRS];
} TrialValue;

typedef struct TrialCall {
  const char *name;             /* of the function, as in script/api.h */
  TrialValue argument[TRIAL_ARGUMENTS];
  int arguments;
  int line;                     /* of tests.lua that calls */
  TrialValue result;
  char why[256];                /* when it cannot be: ends the test */
} TrialCall;

typedef struct TrialHooks {
  void *with;
  bool (*call)(void *with, TrialCall *call);            /* false: `why` says why not */
} TrialHooks;

typedef struct TrialDeclared {
  char name[96];
  int line;
  uint64_t seed;                /* 1 unless said otherwise */
  char preset[MAX_ID];          /* "" the first */
  bool cards;                   /* drawn by chance, as in a game; else only those that are certain */
  int settings;
  struct { char name[2 * MAX_ID], value[32]; } setting[TRIAL_SETTINGS];
} TrialDeclared;

typedef struct Trials Trials;

/* Reads and runs the file, which declares tests. NULL with mistakes. `shown`: its path as a person would open it. */
Trials *trials_open(const char *shown, const char *text, size_t length, Mistakes *mistakes);
void trials_close(Trials *trials);
int trials_count(const Trials *trials);
const TrialDeclared *trial_at(const Trials *trials, int index);
/* Runs one. False: it was ended by an error; line (0 unknown) and text say which. */
bool trial_run(Trials *trials, int index, const TrialHooks *hooks, int *line, char text[280]);

#endif
