/* Brings a scenario of an older format of the language to the newest: the changes of script/formats.h, written into its files.
 * Comments and layout stay; what it means stays, and that is checked before anything is written. */
#ifndef STRAITS_MIGRATE_H
#define STRAITS_MIGRATE_H

#include "core/fault.h"
#include "script/script.h"

enum { MAX_MIGRATE_EDITS = 4096 };

typedef struct MigrateEdit {
  int source;                   /* index in the scenario's sources */
  size_t at, length;            /* bytes that go */
  char *put;                    /* what comes instead */
  int line, column;
  char what[320];               /* for people: "objectors (was: objects)" */
} MigrateEdit;

typedef struct Migration {
  Scenario *scenario;           /* as it was */
  MigrateEdit edit[MAX_MIGRATE_EDITS];
  int edits;
  char *text[MAX_SOURCES];      /* what the files become; NULL: as they are */
  char file[MAX_SOURCES][SHOWN_PATH];
} Migration;

/* Finds the edits; none: it is in the newest format. NULL with mistakes, said with their places: it cannot be read, or it could not be
 * brought there without changing what it means. Nothing is written. */
Migration *migration_plan(const char *folder, const char *library, Mistakes *mistakes);
/* Writes all files or none. False: `fault` says why. */
bool migration_write(const Migration *migration, FileFault *fault);
void migration_free(Migration *migration);

/* A scenario that loads but is in an older format: one mistake that says so, at its format, and what changed since. */
void format_tell(const Scenario *scenario, const char *folder, const char *library, Mistakes *mistakes);

#endif
