/* A picture as a PNG file: eight bits a channel, no alpha, compressed by zlib. */
#ifndef STRAITS_PNG_H
#define STRAITS_PNG_H

#include "table/raster.h"

/* False: the file could not be written (errno says why) or memory ran out (ENOMEM); half a file is removed. */
bool png_write(const char *path, Picture picture);

#endif
