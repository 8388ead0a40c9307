/* A small table from names to numbers, for references at load. Names are borrowed; spaces keep kinds apart. */
#ifndef STRAITS_SCRIPT_NAMES_H
#define STRAITS_SCRIPT_NAMES_H

#include <stdbool.h>
#include <stdint.h>

typedef struct NameEntry { const char *name; int32_t value; uint8_t space; } NameEntry;
typedef struct Names { NameEntry *entry; int32_t *slot; int count, capacity, slots; bool failed; } Names;

/* Adds a name that is not there yet. False: no memory. */
bool names_add(Names *names, int space, const char *name, int32_t value);
/* Its value, or -1. */
int32_t names_find(const Names *names, int space, const char *name);
/* The nearest name of a space, or NULL. */
const char *names_nearest(const Names *names, int space, const char *wrong);
void names_free(Names *names);

#endif
