/* The game file's life: created whole beside its final name, then one transaction for each finished phase. What its head says
 * is written in game_file_head.c; reading is in game_file_read.c. */
#include "session/game_file_parts.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A copy of head + tail, or NULL. */
static char *text_join(const char *head, const char *tail) {
  size_t a = strlen(head), b = strlen(tail);
  char *out = malloc(a + b + 1);
  if (!out) return NULL;
  memcpy(out, head, a);
  memcpy(out + a, tail, b + 1);
  return out;
}

/* Removes path + tail; a file that is not there is no mistake. */
static void file_remove(const char *path, const char *tail) {
  char *name = text_join(path, tail);
  if (name) unlink(name);
  free(name);
}

GameFile *file_connect(const char *path, FileFault *fault) {
  GameFile *file = calloc(1, sizeof *file);
  /* "./" keeps SQLite from taking ":memory:" and the like for more than names of files. */
  if (file) file->path = text_join(path[0] == '/' ? "" : "./", path);
  if (!file || !file->path) {
    free(file);
    FAULT(fault, true, MSG_FILE_MEMORY, path);
    return NULL;
  }
  if (sqlite3_open_v2(file->path, &file->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK) {
    if (file->db) fault_sqlite(fault, file);
    else FAULT(fault, true, MSG_FILE_MEMORY, path);
    game_file_close(file);
    return NULL;
  }
  sqlite3_extended_result_codes(file->db, 1);
  sqlite3_busy_timeout(file->db, 5000);                   /* somebody may be reading while the game goes on */
  sqlite3_db_config(file->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config(file->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  return file;
}

void game_file_close(GameFile *file) {
  if (!file) return;
  sqlite3_close(file->db);
  for (int i = 0; i < file->sources; i++) free((char *)file->source[i].text);
  for (int i = 0; i < file->overrides; i++) {
    free((char *)file->override[i].name);
    free((char *)file->override[i].value);
  }
  free(file->source);
  free(file->override);
  free(file->player);
  free(file->path);
  free(file);
}

static bool transaction_end(GameFile *file, bool fine, FileFault *fault) {
  if (fine && file_run(file, "COMMIT", fault)) return true;
  if (!sqlite3_get_autocommit(file->db)) sqlite3_exec(file->db, "ROLLBACK", NULL, NULL, NULL);   /* some failures have rolled back already */
  return false;
}

/* What a commit takes from the game: all up to the last finished phase. The orders of a phase under way are not in the file
 * yet, so that taking them back needs no change there. */
typedef struct Part { const GameState *state; int entries, first_event, events, digests; } Part;

static Part game_part(const GameFile *file, const Game *game) {
  return (Part){
    .state = &game->phase_start,
    .entries = game->phase_entries,
    .first_event = game->keep_events ? file->events : 0,
    .events = game->events.count,
    .digests = game->journal.digests,
  };
}

static bool entries_write(GameFile *file, const Game *game, const Part *part, FileFault *fault) {
  sqlite3_stmt *put = statement_new(file, "INSERT INTO entry VALUES (?,?,?,?,?,?,?,?,?,?,?)", fault);
  if (!put) return false;
  bool fine = true;
  for (int i = file->entries; fine && i < part->entries; i++) {
    const Entry *e = &game->journal.entry[i];
    const Order *o = &e->order;
    fine = row_put(file, put, (Value[]){INT(game->advances), INT(i), INT(e->turn), INT(e->phase), INT(e->round), INT(o->kind), INT(o->seat),
      INT(o->subject), INT(o->target), INT(o->amount), BLOB(o->package, sizeof o->package)}, fault);
  }
  sqlite3_finalize(put);
  return fine;
}

static bool events_write(GameFile *file, const Game *game, const Part *part, FileFault *fault) {
  sqlite3_stmt *put = statement_new(file, "INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", fault);
  if (!put) return false;
  bool fine = true;
  for (int i = part->first_event; fine && i < part->events; i++) {
    const Event *e = &game->events.event[i];
    char text[1024];
    message_english(text, sizeof text, game->scenario, e->message, e->arg, NULL);
    fine = row_put(file, put, (Value[]){INT(game->advances), INT(i), INT(e->turn), INT(e->phase), TEXT(message_name(e->message)),
      INT(e->arg[0]), INT(e->arg[1]), INT(e->arg[2]), INT(e->arg[3]), INT(e->seen_by), INT(e->cause_seen_by), INT(e->weight),
      TEXT(cause_kind_name(e->cause.kind)), TEXT(cause_name(game->scenario, e->cause)), INT(e->cause.seat), INT(e->cause.handle), TEXT(text)}, fault);
  }
  sqlite3_finalize(put);
  return fine;
}

static bool digests_write(GameFile *file, const Game *game, const Part *part, FileFault *fault) {
  sqlite3_stmt *put = statement_new(file, "INSERT INTO turn_digest VALUES (?,?,?)", fault);
  if (!put) return false;
  bool fine = true;
  for (int i = file->digests; fine && i < part->digests; i++)
    fine = row_put(file, put, (Value[]){INT(game->advances), INT(game->journal.digest[i].turn), TEXT(digest_text(game->journal.digest[i].digest).text)}, fault);
  sqlite3_finalize(put);
  return fine;
}

static bool state_write(GameFile *file, const Game *game, const Part *part, FileFault *fault) {
  sqlite3_stmt *put = statement_new(file, "INSERT INTO state VALUES (?,?,?,?,?,?)", fault);
  if (!put) return false;
  const GameState *s = part->state;
  bool fine = row_put(file, put, (Value[]){INT(game->advances), INT(s->turn), INT(s->phase), INT(s->round), BLOB(s, sizeof *s),
    TEXT(digest_text(state_digest(s)).text)}, fault);
  sqlite3_finalize(put);
  return fine;
}

static bool seal_write(GameFile *file, int step, uint64_t *seal, FileFault *fault) {
  if (!seal_step(file, step, seal, fault)) return false;
  sqlite3_stmt *put = statement_new(file, "INSERT INTO seal VALUES (?,?)", fault);
  if (!put) return false;
  bool fine = row_put(file, put, (Value[]){INT(step), TEXT(digest_text(*seal).text)}, fault);
  sqlite3_finalize(put);
  return fine;
}

/* Inside a transaction. `*seal` comes in as the chain so far and goes out with this step. */
static bool step_write(GameFile *file, const Game *game, const Part *part, uint64_t *seal, FileFault *fault) {
  return state_write(file, game, part, fault) && entries_write(file, game, part, fault) && events_write(file, game, part, fault) &&
         digests_write(file, game, part, fault) && seal_write(file, game->advances, seal, fault);
}

static void step_done(GameFile *file, const Game *game, const Part *part, uint64_t seal) {
  file->step = game->advances;
  file->entries = part->entries;
  file->events = part->events;
  file->digests = part->digests;
  file->seal = seal;
  file->info.turns = part->state->turn;
  file->info.over = part->state->over;
}

/* Nobody else has gone on with the game since we last wrote? Asked while nobody else can write. */
static bool is_ours_still(GameFile *file, FileFault *fault) {
  sqlite3_stmt *rows = statement_new(file, "SELECT max(step) FROM seal", fault);
  if (!rows) return false;
  bool fine = true;
  if (row_next(file, rows, &fine, fault) && sqlite3_column_int(rows, 0) != file->step) fine = FAULT(fault, false, MSG_FILE_AHEAD, file->path);
  sqlite3_finalize(rows);
  return fine;
}

bool game_file_commit(GameFile *file, const Game *game, FileFault *fault) {
  if (game->advances == file->step) return true;          /* no phase has ended since */
  Part part = game_part(file, game);
  uint64_t seal = file->seal;
  if (!file_run(file, "BEGIN IMMEDIATE", fault)) return false;
  if (!transaction_end(file, is_ours_still(file, fault) && step_write(file, game, &part, &seal, fault), fault)) return false;
  step_done(file, game, &part, seal);
  return true;
}

/* Only a file may be put in the place of a file: renaming over a device or a folder is never what was meant. */
static bool can_be_created(const char *path, FileFault *fault) {
  struct stat found;
  if (stat(path, &found) == 0 && !S_ISREG(found.st_mode)) return FAULT(fault, false, MSG_FILE_NOT_A_FILE, path);
  return true;
}

static bool file_make_empty(const char *path, const char *wanted, FileFault *fault) {
  int made = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (made >= 0) return close(made) == 0 || FAULT(fault, true, MSG_FILE_DISK, wanted, strerror(errno));
  return FAULT(fault, true, MSG_FILE_DENIED, wanted, strerror(errno));
}

static bool file_fill(const char *path, const Game *game, const Override *override, int overrides, const SeatPlayer *player, int players,
                      FileFault *fault) {
  GameFile *file = file_connect(path, fault);
  if (!file) return false;
  uint64_t seal;
  char pragmas[128];
  snprintf(pragmas, sizeof pragmas, "PRAGMA application_id = %d; PRAGMA user_version = %d; BEGIN IMMEDIATE", FILE_APPLICATION, FILE_FORMAT);
  bool fine = file_run(file, "PRAGMA page_size = 4096; PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL", fault) &&
              file_run(file, pragmas, fault);
  for (int i = 0; fine && i < FILE_TABLES; i++) fine = file_run(file, file_tables[i].sql, fault);
  Part part = game_part(file, game);
  fine = fine && file_write_head(file, game, override, overrides, player, players, fault) && seal_head(file, &seal, fault) &&
         step_write(file, game, &part, &seal, fault);
  fine = transaction_end(file, fine, fault);
  game_file_close(file);
  return fine;
}

/* A game that stood under this name may have left a hot journal, which SQLite would play into the new file. Opening the old
 * one rolls it back; what is still there afterwards belongs to no game. */
static void journal_settle(const char *path) {
  FileFault unheard;
  if (access(path, F_OK) == 0) {
    GameFile *old = file_connect(path, &unheard);
    if (old) sqlite3_exec(old->db, "SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL);
    game_file_close(old);
  }
  file_remove(path, "-journal");
}

static bool file_rename(const char *from, const char *to, FileFault *fault) {
  journal_settle(to);
  if (rename(from, to) != 0) return FAULT(fault, true, MSG_FILE_DENIED, to, strerror(errno));
  const char *slash = strrchr(to, '/');
  char *folder = slash ? text_join(to, "") : NULL;
  if (folder) folder[slash - to + 1] = '\0';
  int handle = open(folder ? folder : ".", O_RDONLY | O_CLOEXEC);
  if (handle >= 0) {
    fsync(handle);                                        /* the name is kept too when the power fails */
    close(handle);
  }
  free(folder);
  return true;
}

GameFile *game_file_create(const char *path, const Game *game, const Override *override, int overrides, const SeatPlayer *player,
                           int players, FileFault *fault) {
  *fault = (FileFault){0};
  if (!game->keep_journal) return FAULT(fault, false, MSG_FILE_NO_JOURNAL, path), NULL;
  char *part = text_join(path, ".part");
  if (!part) return FAULT(fault, true, MSG_FILE_MEMORY, path), NULL;
  file_remove(part, "-journal");
  bool fine = can_be_created(path, fault) && file_make_empty(part, path, fault) &&
              file_fill(part, game, override, overrides, player, players, fault) && file_rename(part, path, fault);
  if (!fine) {
    unlink(part);
    file_remove(part, "-journal");
  }
  free(part);
  return fine ? game_file_open(path, fault) : NULL;
}
