/* Pictures of what a stage painted, and of the first screen, which has no game. Inside table/, but for the first screen's. */
#ifndef STRAITS_PICTURE_H
#define STRAITS_PICTURE_H

#include "table/stage.h"

/* Is this path one of a draw list as text (draw.h)? Everything else is a PNG. */
bool picture_is_list(const char *path);
/* Writes what was painted last. False: `fault` says why. */
bool picture_write(const Stage *stage, const char *path, FileFault *fault);

/* The first screen, as it stands when it opens with that scenario picked. False: `fault` says why. */
bool start_picture(const TableLook *look, const StartLists *lists, int scenario, const char *path, FileFault *fault);

#endif
