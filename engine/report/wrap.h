/* Long lines broken between words at a terminal's width. Pipes and files get whole lines: nobody calls this for them. */
#ifndef STRAITS_WRAP_H
#define STRAITS_WRAP_H

#include <stdio.h>

/* A stream that writes to `terminal`, broken at its width, which is asked again for each line so that a window may change.
 * NULL if `terminal` is none, tells no width, or there is no memory: write to it as it is then. Close it with fclose, which
 * leaves `terminal` open. What is flushed without a line's end is a prompt: behind it begins a new line. */
FILE *wrap_open(FILE *terminal);

/* The same at a fixed number of columns, for anything that can be written to. */
FILE *wrap_open_at(FILE *out, int columns);

#endif
