/* Bytes, texts and plain numbers. Numbers with units are units.c's. */
#include "core/writer.h"

#include "core/fixed.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

Writer writer_begin(char *out, size_t cap, const struct Catalogue *words) {
  return (Writer){.out = out, .cap = cap, .words = words};
}

static void tail_add(Writer *w, const char *bytes, size_t count) {
  size_t take = count < WRITER_TAIL ? count : WRITER_TAIL;
  size_t kept = w->tail_used < WRITER_TAIL - take ? w->tail_used : WRITER_TAIL - take;
  memmove(w->tail, w->tail + w->tail_used - kept, kept);
  memcpy(w->tail + kept, bytes + (count - take), take);
  w->tail_used = kept + take;
}

void write_bytes(Writer *w, const char *bytes, size_t count) {
  tail_add(w, bytes, count);
  for (size_t i = 0; i < count; i++, w->length++)
    if (w->length + 1 < w->cap) w->out[w->length] = bytes[i];
}

void write_text(Writer *w, const char *text) {
  write_bytes(w, text, strlen(text));
}

/* Text that was cut short loses the beginning of a UTF-8 sequence whose end has no room. */
int write_end(Writer *w) {
  if (w->cap == 0) return (int)w->length;
  size_t end = w->length < w->cap ? w->length : w->cap - 1;
  if (end < w->length) {
    size_t start = end;
    while (start > 0 && ((unsigned char)w->out[start - 1] & 0xC0) == 0x80) start--;
    if (start > 0) {
      unsigned char lead = (unsigned char)w->out[start - 1];
      size_t sequence = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
      if (start - 1 + sequence > end) end = start - 1;
    }
  }
  w->out[end] = '\0';
  return (int)w->length;
}

void write_grouped(Writer *w, int64_t value) {
  char digits[24];
  uint64_t magnitude = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
  int count = snprintf(digits, sizeof digits, "%" PRIu64, magnitude);
  if (value < 0) write_text(w, "-");
  for (int i = 0; i < count; i++) {
    if (i > 0 && (count - i) % 3 == 0) write_text(w, ",");
    write_bytes(w, &digits[i], 1);
  }
}

void write_tenths(Writer *w, int64_t milli, bool plus, bool always) {
  int64_t tenths = muldiv(milli, 1, 100);
  if (tenths < 0) write_text(w, "-");
  if (tenths > 0 && plus) write_text(w, "+");
  if (tenths < 0) tenths = -tenths;
  write_grouped(w, tenths / 10);
  if (tenths % 10 != 0 || always) {
    const char decimal[2] = {'.', (char)('0' + tenths % 10)};
    write_bytes(w, decimal, sizeof decimal);
  }
}
