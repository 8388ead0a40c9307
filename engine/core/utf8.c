/* Reading UTF-8. What a text may hold besides is its reader's affair. */
#include "core/utf8.h"

#include <stdbool.h>

size_t utf8_length(const char *at) {
  const unsigned char *c = (const unsigned char *)at;
  if (c[0] < 0x80) return 1;
  size_t length = c[0] >= 0xC2 && c[0] < 0xE0 ? 2 : c[0] >= 0xE0 && c[0] < 0xF0 ? 3 : c[0] >= 0xF0 && c[0] < 0xF5 ? 4 : 0;
  for (size_t i = 1; i < length; i++)
    if ((c[i] & 0xC0) != 0x80) return 0;
  bool overlong = (c[0] == 0xE0 && c[1] < 0xA0) || (c[0] == 0xF0 && c[1] < 0x90);
  bool beyond = (c[0] == 0xED && c[1] > 0x9F) || (c[0] == 0xF4 && c[1] > 0x8F);     /* surrogates, and past U+10FFFF */
  return overlong || beyond ? 0 : length;
}

uint32_t utf8_character(const char *at, size_t length) {
  static const unsigned char lead[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
  uint32_t character = (unsigned char)at[0] & lead[length <= 4 ? length : 0];
  for (size_t i = 1; i < length; i++) character = character << 6 | ((unsigned char)at[i] & 0x3F);
  return character;
}

const char *utf8_before(const char *start, const char *end) {
  const char *at = end;
  while (at > start && ((unsigned char)*--at & 0xC0) == 0x80) {}
  return at;
}
