/* The seal of a game file: one digest for each commit over every row that it wrote, chained to the commit before. SQLite's own
 * checks see a broken tree; the seal sees a changed number in a whole one. It is no signature: who can write can seal. */
#include "session/game_file_parts.h"

/* FNV-1a, 64 bits (public domain, Fowler, Noll and Vo): nothing but chance is to be caught, byte by byte is fast enough. */
static uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t count) {
  const unsigned char *byte = bytes;
  for (size_t i = 0; i < count; i++) hash = (hash ^ byte[i]) * 0x100000001B3u;
  return hash;
}

static uint64_t hash_row(uint64_t hash, sqlite3_stmt *row) {
  int columns = sqlite3_column_count(row);
  for (int i = 0; i < columns; i++) {
    int type = sqlite3_column_type(row, i);
    if (type == SQLITE_INTEGER) {
      int64_t number = sqlite3_column_int64(row, i);
      hash = hash_bytes(hash, "i", 1);
      hash = hash_bytes(hash, &number, sizeof number);
    } else {
      const void *bytes = sqlite3_column_blob(row, i);      /* text as its bytes too; fetched before its size, as SQLite asks */
      int32_t size = sqlite3_column_bytes(row, i);
      hash = hash_bytes(hash, type == SQLITE_TEXT ? "t" : "b", 1);
      hash = hash_bytes(hash, &size, sizeof size);
      if (bytes) hash = hash_bytes(hash, bytes, (size_t)size);
    }
  }
  return hash_bytes(hash, ";", 1);
}

static bool seal_rows(GameFile *file, const char *sql, int step, uint64_t *seal, FileFault *fault) {
  sqlite3_stmt *rows = statement_new(file, sql, fault);
  if (!rows) return false;
  bool fine = true;
  sqlite3_bind_int64(rows, 1, step);                        /* out of range for the head's, and then without effect */
  while (row_next(file, rows, &fine, fault)) *seal = hash_row(*seal, rows);
  sqlite3_finalize(rows);
  return fine;
}

bool seal_head(GameFile *file, uint64_t *seal, FileFault *fault) {
  static const char *const head[] = {
    "SELECT * FROM game ORDER BY key", "SELECT * FROM source ORDER BY ord", "SELECT * FROM override ORDER BY ord",
    "SELECT * FROM player ORDER BY ord", "SELECT * FROM seat ORDER BY i", "SELECT * FROM field ORDER BY ord",
    "SELECT * FROM element ORDER BY kind, i"};
  *seal = 0xCBF29CE484222325u;
  for (size_t i = 0; i < sizeof head / sizeof *head; i++)
    if (!seal_rows(file, head[i], 0, seal, fault)) return false;
  return true;
}

bool seal_step(GameFile *file, int step, uint64_t *seal, FileFault *fault) {
  static const char *const parts[] = {
    "SELECT * FROM state WHERE step = ?", "SELECT * FROM entry WHERE step = ? ORDER BY ord",
    "SELECT * FROM event WHERE step = ? ORDER BY ord", "SELECT * FROM turn_digest WHERE step = ? ORDER BY turn"};
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
    if (!seal_rows(file, parts[i], step, seal, fault)) return false;
  return true;
}

/* Rows that no seal covers are as wrong as changed ones: every table's last step is the last sealed one or before it. */
static bool has_only_sealed(GameFile *file, FileFault *fault) {
  sqlite3_stmt *rows = statement_new(file,
    "SELECT (SELECT count(*) FROM state WHERE step NOT IN (SELECT step FROM seal)) + (SELECT count(*) FROM seal WHERE step NOT IN "
    "(SELECT step FROM state)) + (SELECT count(*) FROM entry WHERE step NOT IN (SELECT step FROM seal)) + (SELECT count(*) FROM event "
    "WHERE step NOT IN (SELECT step FROM seal)) + (SELECT count(*) FROM turn_digest WHERE step NOT IN (SELECT step FROM seal))", fault);
  if (!rows) return false;
  bool fine = true;
  if (row_next(file, rows, &fine, fault) && sqlite3_column_int64(rows, 0) != 0) fine = FAULT(fault, false, MSG_FILE_SEAL, file->path);
  sqlite3_finalize(rows);
  return fine;
}

bool seal_check(GameFile *file, FileFault *fault) {
  uint64_t seal, stored;
  if (!seal_head(file, &seal, fault) || !has_only_sealed(file, fault)) return false;
  sqlite3_stmt *rows = statement_new(file, "SELECT step, digest FROM seal ORDER BY step", fault);
  if (!rows) return false;
  bool fine = true, any = false;
  while (fine && row_next(file, rows, &fine, fault)) {
    any = true;
    bool number = true;
    file->step = (int)column_number(rows, 0, 0, INT32_MAX, &number);
    fine = seal_step(file, file->step, &seal, fault);
    if (fine && (!number || !digest_parse(column_string(rows, 1), &stored) || stored != seal)) fine = FAULT(fault, false, MSG_FILE_SEAL, file->path);
  }
  sqlite3_finalize(rows);
  file->seal = seal;
  if (fine && !any) fine = FAULT(fault, false, MSG_FILE_SEAL, file->path);
  return fine;
}
