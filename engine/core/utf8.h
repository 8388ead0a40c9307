/* UTF-8, sequence by sequence: is it well formed, and which character is it? */
#ifndef STRAITS_UTF8_H
#define STRAITS_UTF8_H

#include <stddef.h>
#include <stdint.h>

/* Length of the sequence that begins here (1 to 4 bytes), 0 if none does: overlong, surrogate, past U+10FFFF or cut short.
 * Reads no further than the first byte that cannot go on, so a closing nought ends it. */
size_t utf8_length(const char *at);

/* The character of a sequence of that length. */
uint32_t utf8_character(const char *at, size_t length);

/* The beginning of the sequence that ends before `end`, not before `start`. */
const char *utf8_before(const char *start, const char *end);

#endif
