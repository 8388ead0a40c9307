/* What the rooms of the game file share: the open file, faults, and small ways to put rows in and take them out. Nobody
 * outside engine/session includes this. */
#ifndef STRAITS_GAME_FILE_PARTS_H
#define STRAITS_GAME_FILE_PARTS_H

#include "session/game_file.h"
#include <sqlite3.h>

enum {
  FILE_FORMAT = 1,              /* user_version: goes up when a table changes; older formats stay readable */
  FILE_APPLICATION = 0x53545254 /* application_id, "STRT" */
};

struct GameFile {
  sqlite3 *db;
  char *path;
  GameInfo info;
  char title[256];
  int32_t first_day;            /* days since 1970-01-01 */
  int state_size;
  int step;                     /* Game.advances of the last committed state */
  int entries, events, digests; /* how many of the game's are in the file */
  int phase_events;             /* events before the last step's */
  uint64_t seal;                /* chained digest of all that is in the file */
  SourceFile *source; int sources;
  Override *override; int overrides;
  SeatPlayer *player; int players;
};

/* Faults. They return false, so that `return fault_set(...)` reads well. At most four texts, ended by NULL. */
bool fault_set(FileFault *fault, bool environment, MessageId message, const char *const text[]);
#define FAULT(fault, environment, message, ...) fault_set(fault, environment, message, (const char *const[]){__VA_ARGS__, NULL})
/* What SQLite answered last: disk and memory are the environment's, all else is the file's. */
bool fault_sqlite(FileFault *fault, GameFile *file);

/* One value of a row. */
typedef struct Value { char kind; int64_t number; const void *bytes; int size; } Value;
#define INT(n) ((Value){.kind = 'i', .number = (n)})
#define TEXT(t) ((Value){.kind = 't', .bytes = (t), .size = -1})
#define TEXT_OF(t, n) ((Value){.kind = 't', .bytes = (t), .size = (int)(n)})
#define BLOB(b, n) ((Value){.kind = 'b', .bytes = (b), .size = (int)(n)})

/* Runs an INSERT once for a row; the number of values is the statement's. */
sqlite3_stmt *statement_new(GameFile *file, const char *sql, FileFault *fault);
bool row_put(GameFile *file, sqlite3_stmt *statement, const Value *value, FileFault *fault);
bool file_run(GameFile *file, const char *sql, FileFault *fault);
/* Next row? `*fine` is set to false, with a fault, when reading failed. */
bool row_next(GameFile *file, sqlite3_stmt *statement, bool *fine, FileFault *fault);
/* A whole number of a column, which must lie in low..high: else `*fine` is set to false. */
int64_t column_number(sqlite3_stmt *statement, int column, int64_t low, int64_t high, bool *fine);
const char *column_string(sqlite3_stmt *statement, int column);          /* never NULL */
/* A digest as the file writes it: sixteen hexadecimal digits. */
typedef struct DigestText { char text[17]; } DigestText;
DigestText digest_text(uint64_t digest);
bool digest_parse(const char *text, uint64_t *digest);

/* The tables. Their text is compared with the file's: a file with anything else in it is not read. */
typedef struct FileTable { const char *name, *sql; } FileTable;
enum { FILE_TABLES = 12 };
extern const FileTable file_tables[FILE_TABLES];

/* The seal: a digest over every row of a step, chained to the one before. `step` 0 of the head: tables that never change. */
bool seal_head(GameFile *file, uint64_t *seal, FileFault *fault);
bool seal_step(GameFile *file, int step, uint64_t *seal, FileFault *fault);
bool seal_check(GameFile *file, FileFault *fault);       /* also finds file->step */

/* Opens SQLite on a path that is never taken for one of its special names. NULL with a fault. */
GameFile *file_connect(const char *path, FileFault *fault);
/* Reads game, source, override, player: all that game_file_info and its neighbours answer. */
bool file_read_head(GameFile *file, FileFault *fault);
bool file_write_head(GameFile *file, const Game *game, const Override *override, int overrides, const SeatPlayer *player, int players,
                     FileFault *fault);
/* Counts of what is in the file, for going on. */
bool file_read_counts(GameFile *file, FileFault *fault);

/* Events of steps first..last, appended to the list. */
bool events_read(GameFile *file, int first_step, int last_step, EventList *out, FileFault *fault);

/* Names stored beside events, so that `show` needs no scenario. */
const char *cause_kind_name(int kind);
const char *cause_name(const Scenario *scenario, Cause cause);

#endif
