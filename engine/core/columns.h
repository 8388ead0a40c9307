/* How wide text stands on a terminal, in columns: Hangul and other East Asian wide characters take two. */
#ifndef STRAITS_COLUMNS_H
#define STRAITS_COLUMNS_H

#include <stddef.h>

/* Columns of so many bytes; bytes that are no text count one each. */
int text_columns(const char *text, size_t length);
/* Bytes of the character that begins the text, at least 1 and at most `length`. */
size_t text_step(const char *text, size_t length);

#endif
