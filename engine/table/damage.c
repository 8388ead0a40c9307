/* Where two frames differ: each cell of a grid gathers the fingerprints of the commands that show in it, in order. A cell that
 * gathered the same as before looks the same. */
#include "table/paint_parts.h"

#include <stdlib.h>
#include <string.h>

static uint64_t mix(uint64_t hash, uint64_t word) {
  hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
  return hash ^ hash >> 32;
}

static uint64_t mix_bytes(uint64_t hash, const void *bytes, size_t length) {
  const char *at = bytes;
  for (; length >= 8; at += 8, length -= 8) {
    uint64_t word;
    memcpy(&word, at, 8);
    hash = mix(hash, word);
  }
  uint64_t rest = length;
  for (size_t i = 0; i < length; i++) rest = rest << 8 | (unsigned char)at[i];
  return mix(hash, rest);
}

/* By content: where in the list's arrays its points and letters lie says nothing. */
uint64_t command_fingerprint(const DrawList *list, const DrawCommand *command, uint64_t layer_key) {
  DrawCommand bare;
  memcpy(&bare, command, sizeof bare);
  bare.first = bare.rings = 0;
  uint64_t hash = mix_bytes(layer_key, &bare, sizeof bare);
  if (command->ring_count) hash = mix_bytes(hash, list->ring + command->rings, command->ring_count * sizeof *list->ring);
  if (command->kind == DRAW_TEXT) return mix_bytes(hash, list->text + command->first, command->count);
  return command->count ? mix_bytes(hash, list->point + command->first, command->count * sizeof *list->point) : hash;
}

bool damage_size(Damage *damage, int w, int h) {
  int columns = (w + CELL - 1) / CELL, rows = (h + CELL - 1) / CELL;
  damage_free(damage);
  damage->now = calloc((size_t)columns * (size_t)rows, sizeof *damage->now);
  damage->before = calloc((size_t)columns * (size_t)rows, sizeof *damage->before);
  damage->columns = columns;
  damage->rows = rows;
  if (damage->now && damage->before) return true;
  damage_free(damage);
  return false;
}

void damage_free(Damage *damage) {
  free(damage->now);
  free(damage->before);
  *damage = (Damage){ 0 };
}

void damage_begin(Damage *damage) {
  uint64_t *swap = damage->before;
  damage->before = damage->now;
  damage->now = swap;
  for (int i = 0; i < damage->columns * damage->rows; i++) damage->now[i] = 1;  /* nought: never painted */
}

void damage_add(Damage *damage, PixelBox bounds, uint64_t fingerprint) {
  for (int row = bounds.y0 / CELL; row <= (bounds.y1 - 1) / CELL; row++)
    for (int column = bounds.x0 / CELL; column <= (bounds.x1 - 1) / CELL; column++) {
      uint64_t *cell = &damage->now[row * damage->columns + column];
      *cell = mix(*cell, fingerprint);
    }
}

/* Adds a run of changed cells: to the box above it if that is as wide and ends here, else as a box of its own. */
static void add_run(Damage *damage, PixelBox run) {
  for (size_t i = 0; i < damage->boxes; i++) {
    PixelBox *box = &damage->box[i];
    if (box->x0 == run.x0 && box->x1 == run.x1 && box->y1 == run.y0) {
      box->y1 = run.y1;
      return;
    }
  }
  if (damage->boxes < DAMAGE_BOXES) {
    damage->box[damage->boxes++] = run;
    return;
  }
  PixelBox all = run;                                   /* too many to tell apart: one round all */
  for (size_t i = 0; i < damage->boxes; i++) {
    const PixelBox *box = &damage->box[i];
    all = (PixelBox){ box->x0 < all.x0 ? box->x0 : all.x0, box->y0 < all.y0 ? box->y0 : all.y0, box->x1 > all.x1 ? box->x1 : all.x1,
      box->y1 > all.y1 ? box->y1 : all.y1 };
  }
  damage->box[0] = all;
  damage->boxes = 1;
}

void damage_end(Damage *damage, int w, int h) {
  damage->boxes = 0;
  for (int row = 0; row < damage->rows; row++) {
    const uint64_t *now = damage->now + row * damage->columns, *before = damage->before + row * damage->columns;
    for (int column = 0; column < damage->columns; column++) {
      int from = column;
      while (column < damage->columns && now[column] != before[column]) column++;
      if (column == from) continue;
      PixelBox run = { from * CELL, row * CELL, column * CELL, (row + 1) * CELL };
      add_run(damage, pixel_box_both(run, (PixelBox){ 0, 0, w, h }));
    }
  }
}
