/* Text in lines: how wide it is, where it breaks, which of its forms fits. Whoever knows the fonts gives a Measure; tests use
 * measure_plain, so that a layout's golden does not hang on the fonts of a machine. */
#ifndef STRAITS_MEASURE_H
#define STRAITS_MEASURE_H

#include "table/theme.h"

#include <stddef.h>

typedef struct Measure {
  float (*width)(void *with, TextStyle style, const char *text, size_t length);   /* pixels */
  void *with;
} Measure;

/* Half an em for each character, a whole one for each syllable of Hangul and for what is as wide. */
Measure measure_plain(void);

float text_width(Measure measure, TextStyle style, const char *text);

/* A line of a text: bytes [start, start + length), the space at its end left out. */
typedef struct TextLine { uint32_t start, length; float width; } TextLine;

/* Breaks text at spaces and at '\n', never inside a word (Korean too: at spaces alone, U+00A0 never breaks). Writes at most
 * `most` lines and returns how many there are, at least 1. A word wider than `width` has a line for itself and stands out: ask
 * text_fits before, and choose another form or another layout; nothing is ever cut. */
int text_wrap(Measure measure, TextStyle style, const char *text, float width, TextLine *lines, int most);

/* Does it fit into so many lines of this width? */
bool text_fits(Measure measure, TextStyle style, const char *text, float width, int lines);

/* The first of several forms of the same text, the longest first, that fits on one line; -1 if none does. NULL forms are skipped. */
int text_fit(Measure measure, TextStyle style, const char *const *forms, int count, float width);

/* Decodes one character of UTF-8 and steps on; U+FFFD for a wrong byte, 0 at `end` (where it does not step). A nought ends the text at
 * `end` or somewhere behind it. */
uint32_t utf8_next(const char **at, const char *end);
/* Where the letter at `at` (bytes) ends; Hangul's parts belong to their syllable. */
size_t utf8_after(const char *text, size_t at);
/* Is it a syllable or a part of one (decomposed)? */
bool is_hangul(uint32_t character);
bool text_has_hangul(const char *text, size_t length);

#endif
