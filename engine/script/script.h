/* Lua: the only floor that links it. Loads a scenario from its folder (or from the sources inside a saved game) into a frozen
 * Scenario, and calls its closures. Scripts run in a sandbox: allow-listed functions, read-only globals, budgets of
 * instructions and memory, no files, no clock, no patterns, no pcall, no metatables. */
#ifndef STRAITS_SCRIPT_H
#define STRAITS_SCRIPT_H

#include "rules/rules.h"
#include <stdio.h>

/* One mistake, for a person. `line`, `column` from 1; 0 when unknown. */
enum { SHOWN_PATH = 1024 };
typedef struct Mistake {
  char file[SHOWN_PATH];        /* as a person would open it */
  int line, column;
  char text[640];               /* what was found, what was expected, a suggestion */
  char near[80];                /* the suggestion alone: what it should be instead; "" none */
} Mistake;
typedef struct Mistakes { Mistake *mistake; int count, capacity; bool environment; /* memory or disk, not the scenario: status 3 */ } Mistakes;
void mistakes_add(Mistakes *m, const char *file, int line, int column, const char *format, ...) __attribute__((format(printf, 5, 6)));
bool mistakes_full(const Mistakes *m);                  /* no more are kept */
void mistakes_print(const Mistakes *m, FILE *out);      /* file:line:column: text, and the lines around it */
/* The lines around a place of a file, a mark under the column; nothing where the file cannot be read. */
void excerpt_print(FILE *out, const char *file, int line, int column);
void mistakes_free(Mistakes *m);

typedef struct Override { const char *name, *value; } Override;   /* --set NAME=VALUE */

typedef struct LoadRequest {
  const char *folder;           /* of the scenario: scenarios/august-summit; its main file is scenario.lua */
  const char *main;             /* the main file elsewhere: a scenario of one file; NULL: scenario.lua of the folder */
  const char *library;          /* of the shared Lua library: scripts/lua */
  const SourceFile *source;     /* or, instead of folders, the files themselves (a saved game) */
  int sources;
  const char *preset;           /* NULL: the first */
  const Override *override;
  int overrides;
  bool any_format;              /* an older format may use words of newer ones: for whoever mends that; always so without folders */
} LoadRequest;

/* Where a source lies: `path` of a SourceFile, in the scenario's folder, in the library, or ("other/file.lua") in the folder of a
 * scenario that this one extends: beside its own, else among those that come with the program, cases of history last (the
 * library's scripts/lua is in the same tree). False: the path is too long. */
bool source_place(const char *folder, const char *library, const char *path, bool in_library, char out[SHOWN_PATH]);

/* Path of a file that a source at `from` (NULL: none) asks for by this name: beside it, or in the library. */
void source_path(char out[96], const char *from, const char *name, bool library);

/* Folders of the scenarios that this one extends, the nearest first; at most `cap`. */
typedef struct BaseName { char id[MAX_ID * 2]; } BaseName;
int scenario_bases(const Scenario *scenario, BaseName *out, int cap);

/* A frozen scenario, or NULL with at least one mistake. All mistakes are collected, not only the first. */
Scenario *scenario_load(const LoadRequest *request, Mistakes *mistakes);

/* Machines to call closures with: one for the policies' and cards' closures (they see the truth), one for each seat's persona
 * (it sees its View). Not shared between threads. Can be thrown away and rebuilt between any two calls. */
typedef struct Machines Machines;
Machines *machines_new(const Scenario *scenario, Mistakes *mistakes);
void machines_free(Machines *machines);

/* For RulesHooks.closure; self is a Machines. */
bool machines_closure(void *self, Adjudication *adjudication, int closure, Cause cause);
/* Score of a policy by a persona's closure, thousandths of a point; false when the script failed. */
bool machines_score(Machines *machines, const View *view, int persona, int policy, int32_t *score);
/* file:line: message of the last failure. */
const char *machines_fault(const Machines *machines);
/* Which lines of a scenario's functions there are and which have run. Arrays of lines[source] + 1 bytes, by line; the caller's. */
typedef struct Coverage { uint8_t *there[MAX_SOURCES], *run[MAX_SOURCES]; int lines[MAX_SOURCES]; } Coverage;
/* From now on lines that run are noted; those that could are noted at once. */
void machines_cover(Machines *machines, Coverage *coverage);
/* For tests: rebuild before every call. */
void machines_rebuild_always(Machines *machines, bool always);
/* Nanoseconds spent inside Lua are counted by whoever sets this clock; NULL none. */
void machines_clock(Machines *machines, uint64_t (*now)(void), uint64_t *spent);

#endif
