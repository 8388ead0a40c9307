/* Which font files there are: asks fontconfig once. */
#ifndef STRAITS_FONT_FIND_H
#define STRAITS_FONT_FIND_H

#include "table/font.h"

/* A family: a file each for regular and bold letters. */
typedef struct FontFile { char path[512]; int index; bool embolden; } FontFile;      /* embolden: there is no bold file */
typedef struct FontFamily { char name[64]; FontFile file[2]; bool hangul; } FontFamily;

/* Up to `most` families, the one to prefer first; families further back fill in what it lacks. Returns how many. */
int fonts_find(FontFamily *families, int most);

#endif
