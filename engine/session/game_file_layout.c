/* Reads the description of the state that a game file carries, and answers by it. Every number is checked before it is
 * believed: the file may be broken, or made by somebody else. */
#include "session/game_file_layout.h"
#include <stdlib.h>
#include <string.h>

static const char *layout_text(Layout *layout, const char *text) {
  size_t size = strlen(text) + 1;
  if (layout->text_used + size > layout->text_size) return NULL;
  char *copy = layout->text + layout->text_used;
  memcpy(copy, text, size);
  layout->text_used += size;
  return copy;
}

/* Room for all names at once, so that no pointer ever moves. */
static bool text_reserve(GameFile *file, Layout *layout, FileFault *fault) {
  sqlite3_stmt *rows = statement_new(file,
    "SELECT (SELECT coalesce(sum(length(CAST(name AS BLOB)) + 1 + length(CAST(kind AS BLOB)) + 1), 0) FROM element) + "
    "(SELECT coalesce(sum(length(CAST(name AS BLOB)) + 1 + length(CAST(value_kind AS BLOB)) + 1), 0) FROM field) + "
    "(SELECT coalesce(sum(length(CAST(id AS BLOB)) + 1), 0) FROM seat)", fault);
  if (!rows) return false;
  bool fine = true, number = true;
  if (row_next(file, rows, &fine, fault)) {
    layout->text_size = (size_t)column_number(rows, 0, 0, 1 << 24, &number) + 1;
    layout->text = malloc(layout->text_size);
    if (!number) fine = FAULT(fault, false, MSG_FILE_CORRUPT, file->path, "element");
    else if (!layout->text) fine = FAULT(fault, true, MSG_FILE_MEMORY, file->path);
  }
  sqlite3_finalize(rows);
  return fine;
}

static bool element_read(Layout *layout, sqlite3_stmt *row) {
  bool fine = true;
  const char *kind = column_string(row, 0);
  LayoutKind *last = layout->kinds ? &layout->kind[layout->kinds - 1] : NULL;
  if (!last || strcmp(last->name, kind) != 0) {
    if (layout->kinds == LAYOUT_KINDS) return false;
    last = &layout->kind[layout->kinds++];
    *last = (LayoutKind){.name = layout_text(layout, kind), .first = layout->elements};
  }
  if (layout->elements == LAYOUT_ELEMENTS || !last->name) return false;
  LayoutElement *e = &layout->element[layout->elements++];
  column_number(row, 1, last->count, last->count, &fine);         /* without gaps, from 0 */
  e->name = layout_text(layout, column_string(row, 2));
  e->declared = (SeatMask)column_number(row, 3, 0, UINT8_MAX, &fine);
  e->owner = (SeatMask)column_number(row, 4, 0, UINT8_MAX, &fine);
  last->count++;
  return fine && e->name;
}

static Openness openness(const char *word) {
  static const struct { const char *word; Openness open; } words[] = {
    {"all", OPEN_ALL}, {"parties", OPEN_PARTIES}, {"seat", OPEN_SEAT}, {"owner", OPEN_OWNER}, {"declared", OPEN_DECLARED}};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (strcmp(words[i].word, word) == 0) return words[i].open;
  return OPEN_NONE;
}

static bool field_read(Layout *layout, sqlite3_stmt *row, int state_size) {
  if (layout->fields == LAYOUT_FIELDS) return false;
  bool fine = true;
  const char *row_kind = column_string(row, 3), *kind = column_string(row, 5);
  LayoutField *f = &layout->field[layout->fields++];
  *f = (LayoutField){
    .name = layout_text(layout, column_string(row, 0)),
    .size = (int)column_number(row, 1, 1, 8, &fine),
    .is_signed = (int)column_number(row, 2, 0, 1, &fine),
    .rows = (int)column_number(row, 4, 1, state_size, &fine),
    .count = (int)column_number(row, 6, 1, state_size, &fine),
    .offset = (int)column_number(row, 7, 0, state_size, &fine),
    .open = openness(column_string(row, 8)),
    .value_kind = layout_text(layout, column_string(row, 9)),
    .row_kind = layout_kind(layout, row_kind), .kind = layout_kind(layout, kind),
    .row_is_seat = strcmp(row_kind, "SEAT") == 0, .is_seat = strcmp(kind, "SEAT") == 0,
    .is_grid = strcmp(row_kind, "ONE") != 0, .is_single = strcmp(kind, "ONE") == 0,
  };
  bool is_size = f->size == 1 || f->size == 2 || f->size == 4 || f->size == 8;
  return fine && is_size && f->name && f->value_kind && f->offset + (int64_t)f->rows * f->count * f->size <= state_size;
}

static bool seat_read(Layout *layout, sqlite3_stmt *row) {
  if (layout->seats == LAYOUT_SEATS) return false;
  bool fine = true;
  column_number(row, 0, layout->seats, layout->seats, &fine);
  if (column_number(row, 2, 0, 1, &fine)) layout->parties |= (SeatMask)(1u << layout->seats);
  const char *id = layout_text(layout, column_string(row, 1));
  layout->seat[layout->seats++] = id;
  return fine && id;
}

static bool tables_read(GameFile *file, Layout *layout, FileFault *fault) {
  static const char *const sql[] = {
    "SELECT kind, i, name, declared, owner FROM element ORDER BY kind, i", "SELECT i, id, party FROM seat ORDER BY i",
    "SELECT name, size, signed, row_kind, rows, kind, count, offset, visible, value_kind FROM field ORDER BY ord"};
  bool fine = true;
  for (int table = 0; fine && table < 3; table++) {
    sqlite3_stmt *rows = statement_new(file, sql[table], fault);
    if (!rows) return false;
    while (fine && row_next(file, rows, &fine, fault)) {
      bool right = table == 0 ? element_read(layout, rows) : table == 1 ? seat_read(layout, rows) : field_read(layout, rows, file->state_size);
      if (!right) fine = FAULT(fault, false, MSG_FILE_CORRUPT, file->path, "element, seat, field");
    }
    sqlite3_finalize(rows);
  }
  return fine;
}

Layout *layout_read(GameFile *file, FileFault *fault) {
  Layout *layout = calloc(1, sizeof *layout);
  if (!layout) return FAULT(fault, true, MSG_FILE_MEMORY, file->path), NULL;
  if (text_reserve(file, layout, fault) && tables_read(file, layout, fault)) return layout;
  layout_free(layout);
  return NULL;
}

void layout_free(Layout *layout) {
  if (layout) free(layout->text);
  free(layout);
}

const LayoutKind *layout_kind(const Layout *layout, const char *name) {
  for (int i = 0; i < layout->kinds; i++)
    if (strcmp(layout->kind[i].name, name) == 0) return &layout->kind[i];
  return NULL;
}

const char *layout_name(const Layout *layout, const LayoutKind *kind, int element) {
  return kind && element >= 0 && element < kind->count ? layout->element[kind->first + element].name : NULL;
}

int64_t layout_value(const LayoutField *field, const unsigned char *bytes, int row, int element) {
  const unsigned char *at = bytes + field->offset + (size_t)(row * field->count + element) * (size_t)field->size;
  uint64_t value = 0;
  for (int i = 0; i < field->size; i++) value |= (uint64_t)at[i] << (8 * i);
  uint64_t sign = (uint64_t)1 << (8 * field->size - 1);
  if (field->is_signed && (value & sign)) value |= ~(sign - 1);
  return (int64_t)value;
}

bool layout_shows(const Layout *layout, int seat, const LayoutField *field, int row, int element) {
  if (seat == FACILITATOR) return true;
  const LayoutElement *e = field->kind && element < field->kind->count ? &layout->element[field->kind->first + element] : NULL;
  SeatMask mask = 0;
  switch (field->open) {
    case OPEN_ALL: mask = MASK_ALL; break;
    case OPEN_PARTIES: mask = layout->parties; break;
    case OPEN_SEAT: return field->row_is_seat ? row == seat : field->is_seat && element == seat;
    case OPEN_OWNER: mask = e ? e->owner : 0; break;
    case OPEN_DECLARED: mask = e ? e->declared : 0; break;
    case OPEN_NONE: break;
  }
  return mask >> seat & 1;
}
