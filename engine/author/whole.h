/* A file is there as a whole or not at all: it is written beside its place and gets its name when all of it has arrived. */
#ifndef STRAITS_WHOLE_H
#define STRAITS_WHOLE_H

#include "core/fault.h"

#include <stdio.h>

enum { WHOLE_PATH = 4096 };

typedef struct WholeFile { FILE *out; char path[WHOLE_PATH], beside[WHOLE_PATH + 32]; } WholeFile;

/* False: said why. */
bool whole_begin(WholeFile *file, const char *path, FileFault *fault);
/* Gives the file its name, or takes it away when `fine` is false or something was not written. */
bool whole_end(WholeFile *file, bool fine, FileFault *fault);

/* Fills the fault; false, to be returned. */
bool fault_tell(FileFault *fault, const char *path, const char *why, bool environment);

#endif
