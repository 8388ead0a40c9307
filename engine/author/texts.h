/* Every text of a scenario that people read, with what it is: for translations. */
#ifndef STRAITS_TEXTS_H
#define STRAITS_TEXTS_H

#include "script/schema.h"

typedef struct Text {
  const char *text;             /* English; never "" */
  uint8_t kind;                 /* Kind of the declaration that holds it */
  const char *id;               /* of that declaration; an axis with its seat's id and a dot before it */
  const char *field;            /* in it: "title", "gain" ... */
  int item;                     /* rung or level, from 1; 0: the declaration's own */
} Text;

/* Calls `tell` for each, in the order of the schema; texts without a letter are for nobody to translate and left out. */
void texts_each(const Scenario *scenario, void (*tell)(void *with, const Text *text), void *with);
bool text_has_letters(const char *text);

#endif
