/* The table of widths. Terminals differ in rare characters; those of the two languages here they show alike. */
#include "core/columns.h"

#include "core/utf8.h"

/* Jamo that join the syllable before them take none, East Asian wide ones two. */
static int character_columns(uint32_t c) {
  static const struct { uint32_t first, last; int columns; } range[] = {
    { 0x0300, 0x036F, 0 }, { 0x1100, 0x115F, 2 }, { 0x1160, 0x11FF, 0 }, { 0x200B, 0x200F, 0 }, { 0x2E80, 0x303E, 2 }, { 0x3041, 0xA4CF, 2 },
    { 0xAC00, 0xD7A3, 2 }, { 0xF900, 0xFAFF, 2 }, { 0xFE30, 0xFE6F, 2 }, { 0xFF00, 0xFF60, 2 }, { 0xFFE0, 0xFFE6, 2 }, { 0x1F300, 0x1FAFF, 2 },
    { 0x20000, 0x3FFFD, 2 },
  };
  for (size_t i = 0; i < sizeof range / sizeof range[0]; i++)
    if (c >= range[i].first && c <= range[i].last) return range[i].columns;
  return 1;
}

size_t text_step(const char *text, size_t length) {
  size_t step = 1;
  while (step < length && step < 4 && ((unsigned char)text[step] & 0xC0) == 0x80) step++;
  return step;
}

int text_columns(const char *text, size_t length) {
  int columns = 0;
  for (size_t at = 0, step; at < length; at += step) {
    step = text_step(text + at, length - at);
    columns += character_columns(utf8_character(text + at, step));
  }
  return columns;
}
