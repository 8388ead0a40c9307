/* What the template and the update of a translation share. */
#ifndef STRAITS_MESSAGES_PARTS_H
#define STRAITS_MESSAGES_PARTS_H

#include "author/lint.h"
#include "author/messages.h"
#include "author/texts.h"

/* One place of a text: what it is for, and where its author wrote it. */
typedef struct Use { int entry; char what[2 * MAX_ID + 64], where[SHOWN_PATH + 16]; } Use;

/* All texts in the order of the schema; each once, its places by number. */
typedef struct TextList {
  const char **text;
  Use *use;
  int texts, text_room, uses, use_room;
  bool no_memory;
  const Origins *origins;
} TextList;

/* False: no memory. */
bool texts_gather(TextList *list, const MessagesAsked *asked);
void texts_free(TextList *list);
/* Comments that tell what entry `n` is and where it stands. */
void uses_write(FILE *out, const TextList *list, int n);
/* `keyword "..."`, with a text of several lines as one string a line. */
void po_string(FILE *out, const char *keyword, const char *text);
/* The header of a file in this language; "" for a template. */
void po_header(FILE *out, const Scenario *scenario, const char *language);

#endif
