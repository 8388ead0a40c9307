/* Fonts: found by fontconfig, measured and turned into grey pictures by SDL2_ttf, which are kept as long as they are used.
 * A character that the first font lacks comes from the next one; a minus sign that none has is drawn as a bar. Composed and
 * decomposed Hangul draw alike. Needs no window and no display. */
#ifndef STRAITS_FONT_H
#define STRAITS_FONT_H

#include "table/measure.h"

typedef struct Fonts Fonts;
typedef struct FontFault { char message[400]; } FontFault;

/* Finds NanumBarunGothic, else Nanum Gothic, Noto Sans CJK KR, any font with Hangul; DejaVu Sans for what they lack. NULL:
 * `fault` says what is missing and which Debian package has it (no font at all, or none with Hangul when `hangul` is needed). */
Fonts *fonts_open(bool hangul, FontFault *fault);
void fonts_close(Fonts *fonts);

bool fonts_have_hangul(const Fonts *fonts);
/* The family that comes first: "NanumBarunGothic". */
const char *fonts_family(const Fonts *fonts);

/* Measures with these fonts. Widths are kept: the same text costs a look-up. */
Measure fonts_measure(Fonts *fonts);

/* A line of text as coverage, 0 to 255, row by row. `left` and `top` are where its first pixel lies, seen from the text's
 * beginning at the baseline. It stays until the next call. Empty text has w 0. */
typedef struct TextMask { const uint8_t *cover; int w, h, left, top; } TextMask;
TextMask fonts_mask(Fonts *fonts, TextStyle style, const char *text, size_t length);

#endif
