/* Opening a game file and answering what it says of itself. Nothing is written here; what SQLite does on opening a file that
 * a killed program left is to take the unfinished phase back out of it. */
#include "session/game_file_parts.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { HEADER = 100, HEADER_VERSIONS = 18, HEADER_USER_VERSION = 60, HEADER_APPLICATION = 68 };   /* sqlite.org/fileformat2.html */

static uint32_t big_endian(const unsigned char *b) {
  return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
}

/* Looks at the first bytes before SQLite does: they say what kind of file it is even when the rest is broken, and a byte
 * that asks for a write-ahead log would make SQLite leave side files. */
static bool header_check(const char *path, FileFault *fault) {
  unsigned char header[HEADER];
  struct stat found;
  if (stat(path, &found) != 0) {
    bool is_missing = errno == ENOENT || errno == ENOTDIR;
    return is_missing ? FAULT(fault, false, MSG_FILE_MISSING, path) : FAULT(fault, errno == EIO, MSG_FILE_DENIED, path, strerror(errno));
  }
  if (!S_ISREG(found.st_mode)) return FAULT(fault, false, MSG_FILE_NOT_A_FILE, path);
  FILE *in = fopen(path, "rb");
  if (!in) return FAULT(fault, true, MSG_FILE_DENIED, path, strerror(errno));
  size_t got = fread(header, 1, sizeof header, in);
  bool failed = ferror(in);
  fclose(in);
  if (failed) return FAULT(fault, true, MSG_FILE_DISK, path, strerror(errno));
  if (got < 16 || memcmp(header, "SQLite format 3", 16) != 0) return FAULT(fault, false, MSG_FILE_OTHER, path);
  if (got < sizeof header) return FAULT(fault, false, MSG_FILE_CORRUPT, path, "cut short");
  if (big_endian(header + HEADER_APPLICATION) != FILE_APPLICATION) return FAULT(fault, false, MSG_FILE_OTHER, path);
  uint32_t format = big_endian(header + HEADER_USER_VERSION);
  char number[16], known[16];
  snprintf(number, sizeof number, "%u", (unsigned)format);
  snprintf(known, sizeof known, "%d", FILE_FORMAT);
  if (format > FILE_FORMAT) return FAULT(fault, false, MSG_FILE_NEWER, path, number, known);
  if (format == 0 || header[HEADER_VERSIONS] != 1 || header[HEADER_VERSIONS + 1] != 1) return FAULT(fault, false, MSG_FILE_CORRUPT, path, "header");
  return true;
}

static bool check_tree(GameFile *file, FileFault *fault) {
  sqlite3_stmt *rows = statement_new(file, "PRAGMA quick_check(1)", fault);
  if (!rows) return false;
  bool fine = true;
  if (row_next(file, rows, &fine, fault) && strcmp(column_string(rows, 0), "ok") != 0)
    fine = FAULT(fault, false, MSG_FILE_CORRUPT, file->path, column_string(rows, 0));
  sqlite3_finalize(rows);
  return fine;
}

/* SQLite reads what is missing of the last page as noughts, which may even be right. A file that is cut short is said to be so. */
static bool check_length(GameFile *file, FileFault *fault) {
  sqlite3_stmt *rows = statement_new(file, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size", fault);
  if (!rows) return false;
  bool fine = true;
  struct stat found;
  if (row_next(file, rows, &fine, fault) && stat(file->path, &found) == 0 && found.st_size < sqlite3_column_int64(rows, 0))
    fine = FAULT(fault, false, MSG_FILE_CORRUPT, file->path, "cut short");
  sqlite3_finalize(rows);
  return fine;
}

/* Exactly our tables, by their text: no view or trigger of somebody else's runs when we read. */
static bool check_tables(GameFile *file, FileFault *fault) {
  sqlite3_stmt *rows = statement_new(file, "SELECT name, sql FROM sqlite_schema", fault);
  if (!rows) return false;
  bool fine = true;
  unsigned seen = 0;
  while (fine && row_next(file, rows, &fine, fault)) {
    int i = 0;
    while (i < FILE_TABLES && strcmp(file_tables[i].name, column_string(rows, 0)) != 0) i++;
    if (i == FILE_TABLES || strcmp(file_tables[i].sql, column_string(rows, 1)) != 0) fine = FAULT(fault, false, MSG_FILE_TABLE, file->path, column_string(rows, 0));
    else seen |= 1u << i;
  }
  sqlite3_finalize(rows);
  for (int i = 0; fine && i < FILE_TABLES; i++)
    if (!(seen & 1u << i)) fine = FAULT(fault, false, MSG_FILE_TABLE, file->path, file_tables[i].name);
  return fine;
}

/* The value of one key of the table `game` as text. */
static bool game_value(GameFile *file, const char *key, char *out, size_t cap, FileFault *fault) {
  sqlite3_stmt *rows = statement_new(file, "SELECT value FROM game WHERE key = ?", fault);
  if (!rows) return false;
  bool fine = true;
  sqlite3_bind_text(rows, 1, key, -1, SQLITE_STATIC);
  if (!row_next(file, rows, &fine, fault)) fine = fine && FAULT(fault, false, MSG_FILE_CORRUPT, file->path, key);
  else snprintf(out, cap, "%s", column_string(rows, 0));
  sqlite3_finalize(rows);
  return fine;
}

static bool game_number(GameFile *file, const char *key, int64_t low, int64_t high, int64_t *out, FileFault *fault) {
  char text[32], *end;
  if (!game_value(file, key, text, sizeof text, fault)) return false;
  *out = strtoll(text, &end, 10);
  return (*text && !*end && *out >= low && *out <= high) || FAULT(fault, false, MSG_FILE_CORRUPT, file->path, key);
}

static bool info_read(GameFile *file, FileFault *fault) {
  GameInfo *info = &file->info;
  char seed[32], fingerprint[32], *end;
  int64_t version, size, day;
  if (!game_number(file, "rules_version", 0, INT32_MAX, &version, fault) || !game_number(file, "state_size", 1, 1 << 20, &size, fault) ||
      !game_number(file, "first_day", INT32_MIN, INT32_MAX, &day, fault) || !game_value(file, "title", file->title, sizeof file->title, fault) ||
      !game_value(file, "scenario", info->scenario, sizeof info->scenario, fault) ||
      !game_value(file, "preset", info->preset, sizeof info->preset, fault) || !game_value(file, "seed", seed, sizeof seed, fault) ||
      !game_value(file, "fingerprint", fingerprint, sizeof fingerprint, fault)) return false;
  info->rules_version = (int)version;
  info->seed = strtoull(seed, &end, 10);
  file->state_size = (int)size;
  file->first_day = (int32_t)day;
  if (*end || !digest_parse(fingerprint, &info->fingerprint)) return FAULT(fault, false, MSG_FILE_CORRUPT, file->path, "seed, fingerprint");
  return true;
}

static int number_read(GameFile *file, const char *sql, FileFault *fault) {
  sqlite3_stmt *rows = statement_new(file, sql, fault);
  if (!rows) return -1;
  bool fine = true;
  int count = row_next(file, rows, &fine, fault) ? sqlite3_column_int(rows, 0) : -1;
  sqlite3_finalize(rows);
  return count;
}

static char *column_copy(sqlite3_stmt *row, int column) {
  const char *text = column_string(row, column);
  size_t size = (size_t)sqlite3_column_bytes(row, column);
  char *copy = malloc(size + 1);
  if (!copy) return NULL;
  memcpy(copy, text, size);
  copy[size] = '\0';
  return copy;
}

/* Reads a table of the head into a new array; `read` returns false when memory is short and leaves nothing to free. */
static bool array_read(GameFile *file, const char *table, void **array, int *count, size_t size, bool (*read)(sqlite3_stmt *row, void *element),
                       FileFault *fault) {
  char sql[64];
  snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", table);
  int rows = number_read(file, sql, fault);
  if (rows < 0) return false;
  *array = calloc((size_t)rows + 1, size);
  if (!*array) return FAULT(fault, true, MSG_FILE_MEMORY, file->path);
  snprintf(sql, sizeof sql, "SELECT * FROM %s ORDER BY ord", table);
  sqlite3_stmt *statement = statement_new(file, sql, fault);
  if (!statement) return false;
  bool fine = true;
  while (fine && *count < rows && row_next(file, statement, &fine, fault)) {
    if (!read(statement, (char *)*array + (size_t)*count * size)) fine = FAULT(fault, true, MSG_FILE_MEMORY, file->path);
    else ++*count;
  }
  sqlite3_finalize(statement);
  return fine;
}

static bool source_read(sqlite3_stmt *row, void *element) {
  SourceFile *f = element;
  snprintf(f->path, sizeof f->path, "%s", column_string(row, 1));
  f->library = sqlite3_column_int(row, 2) != 0;
  f->text = column_copy(row, 3);
  f->length = (size_t)sqlite3_column_bytes(row, 3);
  return f->text != NULL;
}

static bool override_read(sqlite3_stmt *row, void *element) {
  Override *o = element;
  o->name = column_copy(row, 1);
  o->value = column_copy(row, 2);
  if (o->name && o->value) return true;
  free((char *)o->name);
  free((char *)o->value);
  return false;
}

static bool player_read(sqlite3_stmt *row, void *element) {
  SeatPlayer *p = element;
  snprintf(p->seat, sizeof p->seat, "%s", column_string(row, 1));
  snprintf(p->player, sizeof p->player, "%s", column_string(row, 2));
  return true;
}

bool file_read_head(GameFile *file, FileFault *fault) {
  void *sources = NULL, *overrides = NULL, *players = NULL;
  bool fine = info_read(file, fault) && array_read(file, "source", &sources, &file->sources, sizeof(SourceFile), source_read, fault) &&
              array_read(file, "override", &overrides, &file->overrides, sizeof(Override), override_read, fault) &&
              array_read(file, "player", &players, &file->players, sizeof(SeatPlayer), player_read, fault);
  file->source = sources;
  file->override = overrides;
  file->player = players;
  return fine;
}

/* Where the field `over` lies in the file's own layout; -1 if it has none. */
static int over_offset(GameFile *file, FileFault *fault) {
  int offset = number_read(file, "SELECT coalesce(max(offset), -1) FROM field WHERE name = 'over' AND size = 1", fault);
  return offset < file->state_size ? offset : -1;
}

/* Every state is as long as the file says, and, where the layout is ours, has the digest that stands beside it. */
static bool check_states(GameFile *file, FileFault *fault) {
  sqlite3_stmt *rows = statement_new(file, "SELECT turn, bytes, digest FROM state ORDER BY step", fault);
  if (!rows) return false;
  bool fine = true;
  int over = over_offset(file, fault);
  bool is_ours = file->info.rules_version == RULES_VERSION && file->state_size == (int)sizeof(GameState);
  while (fine && row_next(file, rows, &fine, fault)) {
    bool number = true;
    uint64_t digest = 0;
    GameState state;
    const void *bytes = sqlite3_column_blob(rows, 1);
    file->info.turns = (int)column_number(rows, 0, 0, UINT16_MAX, &number);
    bool right = number && bytes && sqlite3_column_bytes(rows, 1) == file->state_size && digest_parse(column_string(rows, 2), &digest);
    if (right && over >= 0) file->info.over = ((const unsigned char *)bytes)[over] != 0;
    if (right && is_ours) {
      memcpy(&state, bytes, sizeof state);
      right = state_digest(&state) == digest;
    }
    if (!right) fine = FAULT(fault, false, MSG_FILE_SEAL, file->path);
  }
  sqlite3_finalize(rows);
  return fine;
}

bool file_read_counts(GameFile *file, FileFault *fault) {
  file->entries = number_read(file, "SELECT count(*) FROM entry", fault);
  file->events = number_read(file, "SELECT count(*) FROM event", fault);
  file->digests = number_read(file, "SELECT count(*) FROM turn_digest", fault);
  file->phase_events = number_read(file, "SELECT count(*) FROM event WHERE step < (SELECT max(step) FROM seal)", fault);
  return file->entries >= 0 && file->events >= 0 && file->digests >= 0 && file->phase_events >= 0;
}

GameFile *game_file_open(const char *path, FileFault *fault) {
  *fault = (FileFault){0};
  if (!header_check(path, fault)) return NULL;
  GameFile *file = file_connect(path, fault);
  if (!file) return NULL;
  if (file_run(file, "PRAGMA cell_size_check = ON; PRAGMA synchronous = FULL", fault) && check_tree(file, fault) && check_length(file, fault) && check_tables(file, fault) &&
      seal_check(file, fault) && file_read_head(file, fault) && check_states(file, fault) && file_read_counts(file, fault)) return file;
  game_file_close(file);
  return NULL;
}

const GameInfo *game_file_info(const GameFile *file) { return &file->info; }

int game_file_sources(GameFile *file, const SourceFile **out) {
  *out = file->source;
  return file->sources;
}

int game_file_overrides(GameFile *file, const Override **out) {
  *out = file->override;
  return file->overrides;
}

int game_file_players(GameFile *file, const SeatPlayer **out) {
  *out = file->player;
  return file->players;
}

Scenario *game_file_scenario(GameFile *file, Mistakes *mistakes) {
  LoadRequest request = {.source = file->source, .sources = file->sources, .preset = file->info.preset[0] ? file->info.preset : NULL,
                         .override = file->override, .overrides = file->overrides};
  return scenario_load(&request, mistakes);
}
