/* Writes what a stage holds: its pixels, or its draw list, which says the same on every machine. */
#include "table/picture.h"

#include "table/png.h"
#include <errno.h>
#include <stdio.h>
#include <string.h>

bool picture_is_list(const char *path) {
  size_t length = strlen(path);
  return length > 4 && strcmp(path + length - 4, ".txt") == 0;
}

static bool list_write(const Stage *stage, const char *path) {
  FILE *out = fopen(path, "w");
  if (!out) return false;
  draw_write(&stage->list, out);
  int failed = ferror(out);
  return fclose(out) == 0 && !failed;
}

bool picture_write(const Stage *stage, const char *path, FileFault *fault) {
  if (picture_is_list(path) ? list_write(stage, path) : png_write(path, painter_picture(stage->painter))) return true;
  snprintf(fault->text, sizeof fault->text, "%s: %s", path, strerror(errno));
  fault->environment = true;
  return false;
}
