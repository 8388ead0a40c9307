/* Lines of text: breaks at spaces, forms that fit. How wide letters are is the fonts' matter. */
#include "table/measure.h"

#include "core/utf8.h"

#include <string.h>

uint32_t utf8_next(const char **at, const char *end) {
  const char *here = *at;
  if (here >= end) return 0;
  size_t length = utf8_length(here);
  if (length == 0 || length > (size_t)(end - here)) {
    (*at)++;
    return 0xFFFD;
  }
  *at += length;
  return utf8_character(here, length);
}

bool is_hangul(uint32_t c) {
  return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0x318F) || (c >= 0xA960 && c <= 0xA97F) ||
    (c >= 0xD7B0 && c <= 0xD7FF);
}

bool text_has_hangul(const char *text, size_t length) {
  for (const char *at = text, *end = text + length; at < end;)
    if (is_hangul(utf8_next(&at, end))) return true;
  return false;
}

/* A vowel or a final consonant that belongs to the syllable before, or a mark above a letter. */
static bool belongs_to_before(uint32_t c) { return (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF) || (c >= 0x300 && c <= 0x36F); }

size_t utf8_after(const char *text, size_t at) {
  const char *end = text + strlen(text), *here = text + at, *next;
  if (here >= end) return (size_t)(end - text);
  utf8_next(&here, end);
  for (next = here; next < end && belongs_to_before(utf8_next(&next, end)); here = next) {}
  return (size_t)(here - text);
}

static float plain_width(void *with, TextStyle style, const char *text, size_t length) {
  float width = 0;
  (void)with;
  for (const char *at = text, *end = text + length; at < end;) {
    uint32_t c = utf8_next(&at, end);
    if (!belongs_to_before(c)) width += (c >= 0x1100 ? style.size : style.size * 0.5f) + style.spacing;
  }
  return width;
}

Measure measure_plain(void) { return (Measure){ plain_width, NULL }; }

float text_width(Measure measure, TextStyle style, const char *text) { return measure.width(measure.with, style, text, strlen(text)); }

static float part_width(Measure measure, TextStyle style, const char *from, const char *to) {
  return to == from ? 0 : measure.width(measure.with, style, from, (size_t)(to - from));
}

/* Widths of words and of the spaces between them are added: a paragraph is then a few words that the fonts know already. */
int text_wrap(Measure measure, TextStyle style, const char *text, float width, TextLine *lines, int most) {
  int count = 0;
  const char *at = text;
  for (;;) {
    const char *end = at + strcspn(at, " \n");          /* of what surely is on the line */
    float used = part_width(measure, style, at, end);
    while (*end == ' ') {
      const char *word = end + strspn(end, " "), *next = word + strcspn(word, " \n");
      float wider = used + part_width(measure, style, end, word) + part_width(measure, style, word, next);
      if (next == word || wider > width) break;
      end = next;
      used = wider;
    }
    if (count < most) lines[count] = (TextLine){ (uint32_t)(at - text), (uint32_t)(end - at), used };
    count++;
    end += strspn(end, " ");
    if (*end == '\0') return count;
    at = *end == '\n' ? end + 1 : end;
  }
}

bool text_fits(Measure measure, TextStyle style, const char *text, float width, int lines) {
  enum { MOST = 64 };
  TextLine line[MOST];
  int count = text_wrap(measure, style, text, width, line, MOST);
  for (int i = 0; i < count && i < MOST; i++)
    if (line[i].width > width) return false;
  return count <= lines;
}

int text_fit(Measure measure, TextStyle style, const char *const *forms, int count, float width) {
  for (int i = 0; i < count; i++)
    if (forms[i] && text_width(measure, style, forms[i]) <= width) return i;
  return -1;
}
