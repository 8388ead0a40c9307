/* A catalogue: what the program and a scenario say in another language, read from .po files. Two kinds of entries: with a
 * msgctxt that is a message id (core/messages.def) the template of that message; without one a text of a scenario (title,
 * note, gain, news ...) by its English. What is not translated stays English, so a catalogue may be incomplete.
 * Entries marked fuzzy, and messages whose English has changed since, count as not translated. Of an entry with plural forms
 * the first form is taken: messages count in words that need none ("clauses changed: 2", {0:days}), and texts of scenarios hold
 * no numbers to fill in. */
#ifndef STRAITS_CATALOGUE_H
#define STRAITS_CATALOGUE_H

#include "core/message.h"
#include "core/units.h"
#include <stdbool.h>

typedef struct Catalogue Catalogue;

/* Why a file was refused: "ko.po:12: found ..., expected ...". environment: memory or disk, not the file. */
typedef struct CatalogueFault { bool environment; int line; char text[512]; } CatalogueFault;

Catalogue *catalogue_new(void);                 /* NULL without memory */
void catalogue_free(Catalogue *catalogue);      /* NULL is fine */

/* Adds the entries of a .po file, or of `length` bytes as one, any bytes; `name` is for the fault. An entry replaces one of an
 * earlier file. After a fault the catalogue is of no use but to be freed. */
bool catalogue_load(Catalogue *catalogue, const char *path, CatalogueFault *fault);
bool catalogue_read(Catalogue *catalogue, const char *name, const char *bytes, size_t length, CatalogueFault *fault);

/* NULL where nothing is translated; `catalogue` may be NULL. */
const char *catalogue_template(const Catalogue *catalogue, MessageId id);
const char *catalogue_text(const Catalogue *catalogue, const char *english);

const char *catalogue_language(const Catalogue *catalogue);    /* "ko", as the first file's header says; "en" for NULL */
const Units *catalogue_units(const Catalogue *catalogue);
int catalogue_texts(const Catalogue *catalogue);               /* how many texts without context */
int catalogue_outdated(const Catalogue *catalogue);            /* messages left out because their English has changed */

#endif
