/* From a game file back to a game: its journal, going on where it stopped, and playing it again to see whether the same bytes
 * come out. Only with the rules and the scenario it was played with; any other answer would be a guess. */
#include "session/game_file_parts.h"
#include "session/journal.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool order_read(sqlite3_stmt *row, Entry *entry) {
  bool fine = true;
  entry->turn = (uint16_t)column_number(row, 0, 0, UINT16_MAX, &fine);
  entry->phase = (uint8_t)column_number(row, 1, 0, UINT8_MAX, &fine);
  entry->round = (uint8_t)column_number(row, 2, 0, UINT8_MAX, &fine);
  entry->order.kind = (uint8_t)column_number(row, 3, 0, UINT8_MAX, &fine);
  entry->order.seat = (uint8_t)column_number(row, 4, 0, UINT8_MAX, &fine);
  entry->order.subject = (uint16_t)column_number(row, 5, 0, UINT16_MAX, &fine);
  entry->order.target = (uint16_t)column_number(row, 6, 0, UINT16_MAX, &fine);
  entry->order.amount = (int32_t)column_number(row, 7, INT32_MIN, INT32_MAX, &fine);
  const void *package = sqlite3_column_blob(row, 8);
  if (!package || sqlite3_column_bytes(row, 8) != (int)sizeof entry->order.package) return false;
  memcpy(entry->order.package, package, sizeof entry->order.package);
  return fine;
}

static bool entries_read(GameFile *file, Journal *out, FileFault *fault) {
  sqlite3_stmt *rows = statement_new(file, "SELECT turn, phase, round, kind, seat, subject, target, amount, package FROM entry ORDER BY step, ord", fault);
  if (!rows) return false;
  bool fine = true;
  while (fine && row_next(file, rows, &fine, fault)) {
    Entry entry = {0};
    if (!order_read(rows, &entry)) fine = FAULT(fault, false, MSG_FILE_CORRUPT, file->path, "entry");
    else if (!journal_add(out, &entry)) fine = FAULT(fault, true, MSG_FILE_MEMORY, file->path);
  }
  sqlite3_finalize(rows);
  return fine;
}

static bool digests_read(GameFile *file, Journal *out, FileFault *fault) {
  sqlite3_stmt *rows = statement_new(file, "SELECT turn, digest FROM turn_digest ORDER BY step, turn", fault);
  if (!rows) return false;
  bool fine = true;
  while (fine && row_next(file, rows, &fine, fault)) {
    bool number = true;
    TurnDigest digest = {.turn = (uint16_t)column_number(rows, 0, 0, UINT16_MAX, &number)};
    if (!digest_parse(column_string(rows, 1), &digest.digest) || !number) fine = FAULT(fault, false, MSG_FILE_CORRUPT, file->path, "turn_digest");
    else if (!journal_add_digest(out, digest)) fine = FAULT(fault, true, MSG_FILE_MEMORY, file->path);
  }
  sqlite3_finalize(rows);
  return fine;
}

bool game_file_journal(GameFile *file, Journal *out, FileFault *fault) {
  *out = (Journal){0};
  if (entries_read(file, out, fault) && digests_read(file, out, fault)) return true;
  journal_free(out);
  return false;
}

/* The same rules, layout and scenario as when it was played? */
static bool can_be_played(GameFile *file, const Scenario *scenario, FileFault *fault) {
  char played[16], ours[16];
  snprintf(played, sizeof played, "%d", file->info.rules_version);
  snprintf(ours, sizeof ours, "%d", RULES_VERSION);
  if (file->info.rules_version != RULES_VERSION) return FAULT(fault, false, MSG_FILE_RULES, file->path, played, ours);
  if (file->state_size != (int)sizeof(GameState)) return FAULT(fault, false, MSG_FILE_LAYOUT, file->path);
  if (file->info.fingerprint != scenario->fingerprint)
    return FAULT(fault, false, MSG_FILE_FINGERPRINT, file->path, digest_text(file->info.fingerprint).text, digest_text(scenario->fingerprint).text);
  return true;
}

static bool last_state_read(GameFile *file, GameState *state, FileFault *fault) {
  sqlite3_stmt *rows = statement_new(file, "SELECT bytes FROM state ORDER BY step DESC LIMIT 1", fault);
  if (!rows) return false;
  bool fine = true;
  if (!row_next(file, rows, &fine, fault) || sqlite3_column_bytes(rows, 0) != (int)sizeof *state) {
    fine = fine && FAULT(fault, false, MSG_FILE_CORRUPT, file->path, "state");
  } else {
    memcpy(state, sqlite3_column_blob(rows, 0), sizeof *state);
  }
  sqlite3_finalize(rows);
  return fine;
}

static int message_find(const char *name) {
  for (int i = 0; i < MSG_COUNT; i++)
    if (strcmp(message_name((MessageId)i), name) == 0) return i;
  return MSG_NONE;
}

static int cause_kind_find(const char *name) {
  for (int i = CAUSE_NONE; i <= CAUSE_LADDER; i++)
    if (strcmp(cause_kind_name(i), name) == 0) return i;
  return CAUSE_NONE;
}

bool events_read(GameFile *file, int first_step, int last_step, EventList *out, FileFault *fault) {
  sqlite3_stmt *rows = statement_new(file,
    "SELECT turn, phase, message, arg0, arg1, arg2, arg3, seen_by, cause_seen_by, weight, cause_kind, cause_seat, cause_handle "
    "FROM event WHERE step BETWEEN ? AND ? ORDER BY step, ord", fault);
  if (!rows) return false;
  sqlite3_bind_int(rows, 1, first_step);
  sqlite3_bind_int(rows, 2, last_step);
  bool fine = true;
  while (fine && row_next(file, rows, &fine, fault)) {
    bool number = true;
    Event e = {.turn = (uint16_t)column_number(rows, 0, 0, UINT16_MAX, &number), .phase = (uint8_t)column_number(rows, 1, 0, UINT8_MAX, &number),
               .message = (uint16_t)message_find(column_string(rows, 2)), .seen_by = (SeatMask)column_number(rows, 7, 0, UINT8_MAX, &number),
               .cause_seen_by = (SeatMask)column_number(rows, 8, 0, UINT8_MAX, &number), .weight = (uint8_t)column_number(rows, 9, 0, UINT8_MAX, &number)};
    for (int i = 0; i < EVENT_ARGS; i++) e.arg[i] = (int32_t)column_number(rows, 3 + i, INT32_MIN, INT32_MAX, &number);
    e.cause = (Cause){.kind = (uint8_t)cause_kind_find(column_string(rows, 10)), .seat = (uint8_t)column_number(rows, 11, 0, UINT8_MAX, &number),
                      .handle = (uint16_t)column_number(rows, 12, 0, UINT16_MAX, &number)};
    if (!number) fine = FAULT(fault, false, MSG_FILE_CORRUPT, file->path, "event");
    else events_append(out, &e);
    if (out->failed) fine = FAULT(fault, true, MSG_FILE_MEMORY, file->path);
  }
  sqlite3_finalize(rows);
  return fine;
}

bool game_file_resume(GameFile *file, Game *game, const Scenario *scenario, const RulesHooks *hooks, FileFault *fault) {
  memset(game, 0, sizeof *game);
  if (!can_be_played(file, scenario, fault)) return false;
  if (!last_state_read(file, &game->state, fault) || !game_file_journal(file, &game->journal, fault) || !events_read(file, 0, file->step, &game->events, fault)) {
    game_end(game);
    return false;
  }
  game->scenario = scenario;
  game->phase_start = game->state;
  game->dice = (Dice){.seed = file->info.seed, .stream = STREAM_WORLD, .turn = game->state.turn};
  game->keep_events = game->keep_journal = true;
  game->phase_events = file->phase_events;
  game->phase_entries = game->journal.count;
  if (hooks) game->hooks = *hooks;
  game->advances = file->step;
  if (game->journal.digests) game->digest = game->journal.digest[game->journal.digests - 1].digest;
  return true;
}

/* Gives the stored orders of the present phase, then hands in for everybody. False: one of them is not legal here. */
static bool phase_replay(Game *game, const Journal *stored, int *next) {
  for (; *next < stored->count; ++*next) {
    const Entry *e = &stored->entry[*next];
    const GameState *s = &game->state;
    if (e->turn != s->turn || e->phase != s->phase || e->round != s->round) break;
    if (game_order(game, &e->order).message != MSG_NONE) return false;
  }
  for (int seat = 0; seat < game->scenario->seats; seat++) game_hand_in(game, seat);
  return true;
}

static void replay_wrong(ReplayReport *report, int turn, uint64_t expected, uint64_t found) {
  report->wrong_turn = turn;
  report->expected = expected;
  report->found = found;
}

/* Compares digests of turns that have ended since the last call. */
static bool digests_equal(const Game *game, const Journal *stored, ReplayReport *report) {
  for (; report->turns < game->journal.digests; report->turns++) {
    TurnDigest found = game->journal.digest[report->turns];
    TurnDigest expected = report->turns < stored->digests ? stored->digest[report->turns] : (TurnDigest){0};
    if (expected.turn == found.turn && expected.digest == found.digest) continue;
    replay_wrong(report, found.turn, expected.digest, found.digest);
    return false;
  }
  return true;
}

static bool replay_run(GameFile *file, Game *game, const Journal *stored, const GameState *last, ReplayReport *report, FileFault *fault) {
  int next = 0;
  while (game->advances < file->step && !game->state.over) {
    int turn = game->state.turn;
    bool legal = phase_replay(game, stored, &next);
    report->orders = next;
    if (!legal) {
      replay_wrong(report, turn, state_digest(last), state_digest(&game->state));
      return true;
    }
    if (!game_advance(game)) return FAULT(fault, false, MSG_FILE_SCRIPT, file->path);
    if (!digests_equal(game, stored, report)) return true;
  }
  uint64_t expected = state_digest(last), found = state_digest(&game->state);
  if (expected != found || next != stored->count || report->turns != stored->digests)
    replay_wrong(report, game->state.turn, expected, found);
  return true;
}

bool game_file_replay(GameFile *file, const Scenario *scenario, const RulesHooks *hooks, ReplayReport *report, FileFault *fault) {
  *report = (ReplayReport){0};
  Journal stored;
  GameState last;
  if (!can_be_played(file, scenario, fault) || !last_state_read(file, &last, fault) || !game_file_journal(file, &stored, fault)) return false;
  Game *game = malloc(sizeof *game);
  bool fine = game || FAULT(fault, true, MSG_FILE_MEMORY, file->path);
  if (fine) {
    fine = game_start(game, scenario, file->info.seed, hooks, false, true) || FAULT(fault, false, MSG_FILE_SCRIPT, file->path);
    fine = fine && replay_run(file, game, &stored, &last, report, fault);
    game_end(game);
  }
  free(game);
  journal_free(&stored);
  return fine;
}
