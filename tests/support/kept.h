/* Games kept in a file: made, opened, committed, edited by one who knows how a file is sealed. For the tests of game_file. */
#ifndef STRAITS_TEST_KEPT_H
#define STRAITS_TEST_KEPT_H

#include "session/game_file_parts.h"
#include "support/folder.h"
#include "support/played.h"

static const Override overrides[] = {{"exercise_tempo", "4"}, {"deterrence.lambda", "0.5"}};
static const SeatPlayer players[] = {{"seoul", "human"}, {"pyongyang", "opportunist_unseen"}};

static inline GameFile *created(const Folder *folder, const Game *game) {
  FileFault fault;
  GameFile *file = game_file_create(folder->game, game, overrides, 2, players, 2, &fault);
  if (!file) fail_msg("%s", fault.text);
  return file;
}

static inline GameFile *opened(const Folder *folder) {
  FileFault fault;
  GameFile *file = game_file_open(folder->game, &fault);
  if (!file) fail_msg("%s", fault.text);
  return file;
}

static inline void committed(GameFile *file, const Game *game) {
  FileFault fault;
  if (!game_file_commit(file, game, &fault)) fail_msg("%s", fault.text);
}

/* Plays some phases, each committed. */
static inline void played_on(GameFile *file, Game *game, int most, int luck) {
  for (; most > 0 && !game->state.over; most--, luck++) {
    played_phase(game, luck);
    assert_true(game_advance(game));
    committed(file, game);
  }
}

/* A whole game, played and committed from the first phase. */
static inline Scenario *whole_game(const Folder *folder, Game *game) {
  Scenario *s = played_scenario();
  assert_true(game_start(game, s, UINT64_MAX - 6, NULL, true, true));
  GameFile *file = created(folder, game);
  played_on(file, game, 1000, 0);
  game_file_close(file);
  return s;
}

/* Member by member: the bytes between members are nobody's. */
static inline bool entries_equal(const Entry *a, const Entry *b) {
  const Order *o = &a->order, *p = &b->order;
  return a->turn == b->turn && a->phase == b->phase && a->round == b->round && o->kind == p->kind && o->seat == p->seat &&
         o->subject == p->subject && o->target == p->target && o->amount == p->amount && memcmp(o->package, p->package, sizeof o->package) == 0;
}

static inline bool journals_equal(const Journal *a, const Journal *b) {
  if (a->count != b->count || a->digests != b->digests) return false;
  for (int i = 0; i < a->count; i++)
    if (!entries_equal(&a->entry[i], &b->entry[i])) return false;
  for (int i = 0; i < a->digests; i++)
    if (a->digest[i].turn != b->digest[i].turn || a->digest[i].digest != b->digest[i].digest) return false;
  return true;
}

/* Changes the file as somebody would who knows how it is sealed. */
static inline void edited(const Folder *folder, const char *sql) {
  FileFault fault;
  GameFile *file = file_connect(folder->game, &fault);
  assert_non_null(file);
  if (!file_run(file, sql, &fault)) fail_msg("%s", fault.text);
  uint64_t seal;
  bool fine = seal_head(file, &seal, &fault);
  sqlite3_stmt *steps = statement_new(file, "SELECT step FROM seal ORDER BY step", &fault);
  sqlite3_stmt *put = statement_new(file, "UPDATE seal SET digest = ?2 WHERE step = ?1", &fault);
  while (row_next(file, steps, &fine, &fault)) {
    int step = sqlite3_column_int(steps, 0);
    assert_true(seal_step(file, step, &seal, &fault));
    assert_true(row_put(file, put, (Value[]){INT(step), TEXT(digest_text(seal).text)}, &fault));
  }
  assert_true(fine);
  sqlite3_finalize(steps);
  sqlite3_finalize(put);
  game_file_close(file);
}

#endif
