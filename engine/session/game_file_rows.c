/* Rows of the game file in and out, and what to say when SQLite fails. Knows the tables, not the game. */
#include "session/game_file_parts.h"
#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* `step` counts phases resolved; rows of one commit have the same. WITHOUT ROWID keeps them in that order on disk. */
const FileTable file_tables[FILE_TABLES] = {
  {"game", "CREATE TABLE game(key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID"},
  {"source", "CREATE TABLE source(ord INTEGER PRIMARY KEY, path TEXT NOT NULL, library INTEGER NOT NULL, text TEXT NOT NULL)"},
  {"override", "CREATE TABLE override(ord INTEGER PRIMARY KEY, name TEXT NOT NULL, value TEXT NOT NULL)"},
  {"player", "CREATE TABLE player(ord INTEGER PRIMARY KEY, seat TEXT NOT NULL, player TEXT NOT NULL)"},
  {"seat", "CREATE TABLE seat(i INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL, party INTEGER NOT NULL)"},
  {"field", "CREATE TABLE field(ord INTEGER PRIMARY KEY, name TEXT NOT NULL, doc TEXT NOT NULL, size INTEGER NOT NULL, "
            "signed INTEGER NOT NULL, row_kind TEXT NOT NULL, rows INTEGER NOT NULL, kind TEXT NOT NULL, count INTEGER NOT NULL, "
            "offset INTEGER NOT NULL, visible TEXT NOT NULL, value_kind TEXT NOT NULL)"},
  {"element", "CREATE TABLE element(kind TEXT NOT NULL, i INTEGER NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL, "
              "declared INTEGER NOT NULL, owner INTEGER NOT NULL, PRIMARY KEY (kind, i)) WITHOUT ROWID"},
  {"state", "CREATE TABLE state(step INTEGER PRIMARY KEY, turn INTEGER NOT NULL, phase INTEGER NOT NULL, round INTEGER NOT NULL, "
            "bytes BLOB NOT NULL, digest TEXT NOT NULL)"},
  {"entry", "CREATE TABLE entry(step INTEGER NOT NULL, ord INTEGER NOT NULL, turn INTEGER NOT NULL, phase INTEGER NOT NULL, "
            "round INTEGER NOT NULL, kind INTEGER NOT NULL, seat INTEGER NOT NULL, subject INTEGER NOT NULL, target INTEGER NOT NULL, "
            "amount INTEGER NOT NULL, package BLOB NOT NULL, PRIMARY KEY (step, ord)) WITHOUT ROWID"},
  {"event", "CREATE TABLE event(step INTEGER NOT NULL, ord INTEGER NOT NULL, turn INTEGER NOT NULL, phase INTEGER NOT NULL, "
            "message TEXT NOT NULL, arg0 INTEGER NOT NULL, arg1 INTEGER NOT NULL, arg2 INTEGER NOT NULL, arg3 INTEGER NOT NULL, "
            "seen_by INTEGER NOT NULL, cause_seen_by INTEGER NOT NULL, weight INTEGER NOT NULL, cause_kind TEXT NOT NULL, "
            "cause_name TEXT NOT NULL, cause_seat INTEGER NOT NULL, cause_handle INTEGER NOT NULL, text TEXT NOT NULL, "
            "PRIMARY KEY (step, ord)) WITHOUT ROWID"},
  {"turn_digest", "CREATE TABLE turn_digest(step INTEGER NOT NULL, turn INTEGER NOT NULL, digest TEXT NOT NULL, "
                  "PRIMARY KEY (step, turn)) WITHOUT ROWID"},
  {"seal", "CREATE TABLE seal(step INTEGER PRIMARY KEY, digest TEXT NOT NULL)"},
};

bool fault_set(FileFault *fault, bool environment, MessageId message, const char *const text[]) {
  const char *filled[4] = {"", "", "", ""};
  for (int i = 0; i < 4 && text[i]; i++) filled[i] = text[i];
  fault->environment = environment;
  message_format(fault->text, sizeof fault->text, NULL, message, (const int32_t[EVENT_ARGS]){0}, filled);
  return false;
}

bool fault_sqlite(FileFault *fault, GameFile *file) {
  int code = sqlite3_extended_errcode(file->db);
  const char *said = sqlite3_errmsg(file->db);
  switch (code & 0xFF) {
    case SQLITE_FULL: case SQLITE_IOERR: return FAULT(fault, true, MSG_FILE_DISK, file->path, said);
    case SQLITE_NOMEM: return FAULT(fault, true, MSG_FILE_MEMORY, file->path);
    case SQLITE_BUSY: case SQLITE_LOCKED: return FAULT(fault, true, MSG_FILE_BUSY, file->path);
    case SQLITE_READONLY: case SQLITE_CANTOPEN: case SQLITE_PERM: case SQLITE_AUTH:
      return FAULT(fault, true, MSG_FILE_DENIED, file->path, said);
    default: return FAULT(fault, false, MSG_FILE_CORRUPT, file->path, said);
  }
}

sqlite3_stmt *statement_new(GameFile *file, const char *sql, FileFault *fault) {
  sqlite3_stmt *statement = NULL;
  if (sqlite3_prepare_v2(file->db, sql, -1, &statement, NULL) != SQLITE_OK) fault_sqlite(fault, file);
  return statement;
}

bool row_put(GameFile *file, sqlite3_stmt *statement, const Value *value, FileFault *fault) {
  int count = sqlite3_bind_parameter_count(statement), code = SQLITE_OK;
  for (int i = 0; i < count && code == SQLITE_OK; i++) {
    const Value *v = &value[i];
    if (v->kind == 'i') code = sqlite3_bind_int64(statement, i + 1, v->number);
    else if (v->kind == 't') code = sqlite3_bind_text(statement, i + 1, v->bytes, v->size, SQLITE_TRANSIENT);
    else code = sqlite3_bind_blob(statement, i + 1, v->bytes, v->size, SQLITE_TRANSIENT);
  }
  if (code == SQLITE_OK) code = sqlite3_step(statement);
  if (code != SQLITE_DONE) fault_sqlite(fault, file);
  sqlite3_reset(statement);
  return code == SQLITE_DONE;
}

bool file_run(GameFile *file, const char *sql, FileFault *fault) {
  return sqlite3_exec(file->db, sql, NULL, NULL, NULL) == SQLITE_OK || fault_sqlite(fault, file);
}

bool row_next(GameFile *file, sqlite3_stmt *statement, bool *fine, FileFault *fault) {
  int code = sqlite3_step(statement);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) *fine = fault_sqlite(fault, file);
  return false;
}

int64_t column_number(sqlite3_stmt *statement, int column, int64_t low, int64_t high, bool *fine) {
  int64_t number = sqlite3_column_int64(statement, column);
  if (sqlite3_column_type(statement, column) == SQLITE_INTEGER && number >= low && number <= high) return number;
  *fine = false;
  return low;
}

const char *column_string(sqlite3_stmt *statement, int column) {
  const char *text = (const char *)sqlite3_column_text(statement, column);
  return text ? text : "";
}

DigestText digest_text(uint64_t digest) {
  DigestText out;
  snprintf(out.text, sizeof out.text, "%016" PRIx64, digest);
  return out;
}

bool digest_parse(const char *text, uint64_t *digest) {
  char *end;
  if (strlen(text) != 16) return false;
  *digest = strtoull(text, &end, 16);
  return *end == '\0';
}
