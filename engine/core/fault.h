/* What went wrong outside the game: with a file, a folder, memory, a display. */
#ifndef STRAITS_FAULT_H
#define STRAITS_FAULT_H

#include <stdbool.h>

/* `environment`: disk, memory or display failed (exit status 3) instead of the input being wrong (status 2). */
typedef struct FileFault { char text[256]; bool environment; } FileFault;

#endif
