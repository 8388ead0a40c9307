/* Versions of the scenario language. One table says what changed from each to the next: the loader reads an older scenario by it as
 * it was meant, `check` and the reference tell it, and `migrate` writes it. To change the language: a row there. */
#ifndef STRAITS_FORMATS_H
#define STRAITS_FORMATS_H

#include "script/schema.h"

enum { FORMAT_FIRST = 1, FORMAT_NEWEST = 2 };

typedef enum FormatHow {
  FORMAT_ADDED,                 /* nothing an older scenario could hold: its number alone rises */
  FORMAT_RENAMED,               /* the same field by another name */
  FORMAT_EXPLICIT               /* what was so by itself has to be said */
} FormatHow;

typedef struct FormatChange {
  uint8_t format;               /* the first that has it */
  uint8_t how;                  /* FormatHow */
  uint8_t kind;                 /* Kind */
  const char *field;            /* its name now; "": the kind itself */
  const char *word;             /* ADDED: a value of it, NULL the field itself; RENAMED: its name before */
  const char *what;             /* for people: part of a sentence */
  void (*assume)(Scenario *scenario, int handle);       /* EXPLICIT: fills in what a thing of an older scenario meant that says nothing */
  void (*say)(const Scenario *scenario, int handle, char *out, size_t cap);     /* EXPLICIT: the fields that say so; "" none needed */
} FormatChange;

const FormatChange *format_changes(int *count);

/* The format that first had a field, or that value of it. */
int format_since(int kind, const char *field, const char *word);
/* The row that gave the field its name; NULL: it was always called so. */
const FormatChange *format_rename_to(int kind, const char *field);
/* The row that took this name away; NULL none. */
const FormatChange *format_rename_from(int kind, const char *before);
/* "a policy's 'objects' is called ...; ...": everything that changed after `format`, cut at cap. */
void format_summary(int format, char *out, size_t cap);

#endif
