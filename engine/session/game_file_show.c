/* A stored state as JSON, as one seat could see it. It needs the file alone. What a seat may not see is not there at all, and
 * nothing that is there depends on it: no seed, no digest, no number of hidden events, no name of another seat's persona. */
#include "core/date.h"
#include "session/game_file_layout.h"
#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Which state: the last one of its turn, and the first step after the last one of the turn before. */
typedef struct Moment { int turn, phase, first_step, last_step; unsigned char *bytes; } Moment;

/* What showing needs at hand. `broken` is set when a value could not be made: no memory, or text that is not UTF-8. */
typedef struct Show { GameFile *file; const Layout *layout; Moment moment; int seat; bool broken; } Show;

static void put(Show *show, json_t *object, const char *key, json_t *value) {
  if (json_object_set_new(object, key, value) != 0) show->broken = true;
}

static bool moment_read(GameFile *file, int turn, Moment *moment, FileFault *fault) {
  sqlite3_stmt *rows = statement_new(file,
    "SELECT turn, phase, step, bytes, (SELECT coalesce(max(b.step), -1) + 1 FROM state b WHERE b.turn < state.turn) FROM state "
    "WHERE ?1 = 0 OR turn = ?1 ORDER BY step DESC LIMIT 1", fault);
  if (!rows) return false;
  sqlite3_bind_int(rows, 1, turn);
  bool fine = true, number = true;
  if (row_next(file, rows, &fine, fault)) {
    moment->turn = (int)column_number(rows, 0, 0, UINT16_MAX, &number);
    moment->phase = (int)column_number(rows, 1, 0, UINT8_MAX, &number);
    moment->last_step = (int)column_number(rows, 2, 0, INT32_MAX, &number);
    moment->first_step = (int)column_number(rows, 4, 0, INT32_MAX, &number);
    moment->bytes = malloc((size_t)file->state_size);
    const void *bytes = sqlite3_column_blob(rows, 3);
    if (!moment->bytes) fine = FAULT(fault, true, MSG_FILE_MEMORY, file->path);
    else if (!bytes || sqlite3_column_bytes(rows, 3) != file->state_size || !number) fine = FAULT(fault, false, MSG_FILE_CORRUPT, file->path, "state");
    else memcpy(moment->bytes, bytes, (size_t)file->state_size);
  } else if (fine) {
    char wanted[16], last[16];
    snprintf(wanted, sizeof wanted, "%d", turn);
    snprintf(last, sizeof last, "%d", file->info.turns);
    fine = FAULT(fault, false, MSG_FILE_NO_TURN, wanted, last);
  }
  sqlite3_finalize(rows);
  return fine;
}

static bool seat_find_stored(const Layout *layout, const char *name, int *seat, FileFault *fault) {
  *seat = FACILITATOR;
  if (!name) return true;
  char list[160] = "";
  for (int i = 0; i < layout->seats; i++) {
    if (strcmp(layout->seat[i], name) == 0) return *seat = i, true;
    size_t used = strlen(list);
    snprintf(list + used, sizeof list - used, "%s%s", i ? ", " : "", layout->seat[i]);
  }
  return FAULT(fault, false, MSG_FILE_NO_SEAT, name, list);
}

/* The value's name where the file has one for it, else the number. */
static json_t *value_json(const Show *show, const LayoutField *f, int row, int element) {
  const Layout *layout = show->layout;
  int64_t value = layout_value(f, show->moment.bytes, row, element);
  if (*f->value_kind && value >= 0 && value <= INT16_MAX) {
    char kind[128];
    size_t length = strlen(f->value_kind);
    const char *tail = f->value_kind[length - 1] == ':' ? layout_name(layout, f->kind, element) : "";
    snprintf(kind, sizeof kind, "%s%s", f->value_kind, tail ? tail : "");
    const char *name = layout_name(layout, layout_kind(layout, kind), (int)value);
    if (name) return json_string(name);
  }
  return json_integer(value);
}

/* One row of a field: its used elements that the seat sees; NULL when there is none. */
static json_t *row_json(Show *show, const LayoutField *f, int row) {
  const Layout *layout = show->layout;
  if (f->is_single) return layout_shows(layout, show->seat, f, row, 0) ? value_json(show, f, row, 0) : NULL;
  json_t *out = NULL;
  for (int i = 0; i < f->count; i++) {
    const char *name = layout_name(layout, f->kind, i);
    if (!name || !layout_shows(layout, show->seat, f, row, i)) continue;
    if (!out) out = json_object();
    put(show, out, name, value_json(show, f, row, i));
  }
  return out;
}

static json_t *state_json(Show *show) {
  const Layout *layout = show->layout;
  json_t *out = json_object();
  for (const LayoutField *f = layout->field; f < layout->field + layout->fields; f++) {
    if (!f->is_grid) {
      json_t *value = row_json(show, f, 0);
      if (value) put(show, out, f->name, value);
      continue;
    }
    json_t *grid = NULL;
    for (int row = 0; row < f->rows; row++) {
      const char *name = layout_name(layout, f->row_kind, row);
      json_t *value = name ? row_json(show, f, row) : NULL;
      if (!value) continue;
      if (!grid) grid = json_object();
      put(show, grid, name, value);
    }
    if (grid) put(show, out, f->name, grid);
  }
  return out;
}

static json_t *cause_json(Show *show, sqlite3_stmt *row) {
  const Layout *layout = show->layout;
  json_t *cause = json_object();
  int seat = sqlite3_column_int(row, 7);
  put(show, cause, "kind", json_string(column_string(row, 5)));
  if (*column_string(row, 6)) put(show, cause, "name", json_string(column_string(row, 6)));
  if (seat >= 0 && seat < layout->seats) put(show, cause, "seat", json_string(layout->seat[seat]));
  return cause;
}

/* What happened since the state that the turn before shows, up to this one. */
static bool events_json(Show *show, json_t *out, FileFault *fault) {
  const Layout *layout = show->layout;
  int seat = show->seat;
  sqlite3_stmt *rows = statement_new(show->file,
    "SELECT turn, phase, message, weight, text, cause_kind, cause_name, cause_seat, seen_by, cause_seen_by, arg0, arg1, arg2, arg3 "
    "FROM event WHERE step BETWEEN ? AND ? ORDER BY step, ord", fault);
  if (!rows) return false;
  sqlite3_bind_int(rows, 1, show->moment.first_step);
  sqlite3_bind_int(rows, 2, show->moment.last_step);
  const LayoutKind *phase_kind = layout_kind(layout, "PHASE");
  bool fine = true;
  while (row_next(show->file, rows, &fine, fault)) {
    bool all = seat == FACILITATOR;
    if (!all && !(sqlite3_column_int(rows, 8) >> seat & 1)) continue;
    json_t *event = json_object();
    const char *phase = layout_name(layout, phase_kind, sqlite3_column_int(rows, 1));
    put(show, event, "turn", json_integer(sqlite3_column_int(rows, 0)));
    put(show, event, "phase", json_string(phase ? phase : ""));
    put(show, event, "message", json_string(column_string(rows, 2)));
    put(show, event, "weight", json_integer(sqlite3_column_int(rows, 3)));
    put(show, event, "text", json_string(column_string(rows, 4)));
    if (all) {                                            /* a seat gets what the text says, and no number beside it */
      json_t *args = json_array();
      for (int i = 0; i < EVENT_ARGS; i++) json_array_append_new(args, json_integer(sqlite3_column_int(rows, 10 + i)));
      put(show, event, "args", args);
    }
    bool cause_shown = all || (sqlite3_column_int(rows, 9) >> seat & 1);
    if (cause_shown && strcmp(column_string(rows, 5), "none") != 0) put(show, event, "cause", cause_json(show, rows));
    if (json_array_append_new(out, event) != 0) show->broken = true;
  }
  sqlite3_finalize(rows);
  return fine;
}

/* A seat learns which game this is; the seed, overrides and who plays whom are the facilitator's. */
static json_t *game_json(Show *show) {
  const GameFile *file = show->file;
  const GameInfo *info = &file->info;
  json_t *out = json_object();
  put(show, out, "scenario", json_string(info->scenario));
  put(show, out, "title", json_string(file->title));
  put(show, out, "preset", json_string(info->preset));
  put(show, out, "rules_version", json_integer(info->rules_version));
  put(show, out, "turns", json_integer(info->turns));
  if (show->seat != FACILITATOR) return out;
  char seed[24];
  snprintf(seed, sizeof seed, "%" PRIu64, info->seed);
  put(show, out, "seed", json_string(seed));    /* as text: readers of JSON lose numbers above 2^53 */
  put(show, out, "fingerprint", json_string(digest_text(info->fingerprint).text));
  json_t *players = json_object(), *overrides = json_object();
  for (int i = 0; i < file->players; i++) put(show, players, file->player[i].seat, json_string(file->player[i].player));
  for (int i = 0; i < file->overrides; i++) put(show, overrides, file->override[i].name, json_string(file->override[i].value));
  put(show, out, "players", players);
  put(show, out, "overrides", overrides);
  return out;
}

static const char *date_of(const Show *show, char out[11]) {
  int64_t day = 0;
  for (const LayoutField *f = show->layout->field; f < show->layout->field + show->layout->fields; f++)
    if (strcmp(f->name, "day") == 0) day = layout_value(f, show->moment.bytes, 0, 0);
  date_format(out, (int32_t)(show->file->first_day + day));
  return out;
}

static char *show_text(Show *show, FileFault *fault) {
  char date[11];
  const Layout *layout = show->layout;
  const char *phase = layout_name(layout, layout_kind(layout, "PHASE"), show->moment.phase);
  json_t *root = json_object(), *events = json_array();
  put(show, root, "game", game_json(show));
  put(show, root, "turn", json_integer(show->moment.turn));
  put(show, root, "phase", json_string(phase ? phase : ""));
  put(show, root, "date", json_string(date_of(show, date)));
  put(show, root, "seat", json_string(show->seat == FACILITATOR ? "facilitator" : layout->seat[show->seat]));
  put(show, root, "state", state_json(show));
  bool fine = events_json(show, events, fault);
  put(show, root, "events", events);
  char *text = fine && !show->broken ? json_dumps(root, JSON_INDENT(2)) : NULL;
  if (fine && !text) FAULT(fault, true, MSG_FILE_MEMORY, show->file->path);
  json_decref(root);
  return text;
}

bool game_file_turn(GameFile *file, int turn, GameState *state, EventList *events, FileFault *fault) {
  Moment moment = {0};
  *fault = (FileFault){0};
  *events = (EventList){0};
  bool fine = file->state_size == (int)sizeof *state || FAULT(fault, false, MSG_FILE_LAYOUT, file->path);
  fine = fine && moment_read(file, turn, &moment, fault);
  if (fine) memcpy(state, moment.bytes, sizeof *state);
  free(moment.bytes);
  fine = fine && events_read(file, moment.first_step, moment.last_step, events, fault);
  if (!fine) events_free(events);
  return fine;
}

char *game_file_show(GameFile *file, int turn, const char *seat, FileFault *fault) {
  char *text = NULL;
  *fault = (FileFault){0};
  Layout *layout = layout_read(file, fault);
  Show show = {.file = file, .layout = layout};
  if (layout && seat_find_stored(layout, seat, &show.seat, fault) && moment_read(file, turn, &show.moment, fault)) text = show_text(&show, fault);
  free(show.moment.bytes);
  layout_free(layout);
  return text;
}
