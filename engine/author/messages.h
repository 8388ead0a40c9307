/* Texts of a scenario for translators: a template (.pot) with every text that people read, where it stands and what it is; and
 * a translation (.po) brought up to date with it. */
#ifndef STRAITS_MESSAGES_H
#define STRAITS_MESSAGES_H

#include "core/fault.h"
#include "core/scenario.h"

#include <stdio.h>

typedef struct MessagesAsked { const Scenario *scenario; const char *folder, *library; } MessagesAsked;

/* What a translation holds after the update. `gone`: entries that were in use and whose English is no more. */
typedef struct MessagesSum { int texts, translated, fresh, gone; } MessagesSum;

/* The template. Of texts that stand in several places there is one entry. *texts gets how many; -1 without memory. */
bool messages_template(const MessagesAsked *asked, FILE *out, int *texts);
/* The translation at `path`, up to date: what is translated stays as its translator wrote it, comments included; new texts come
 * without a translation; what is no longer in the scenario stays as a comment (#~), and comes back when its English does. A file
 * that is not there is begun, in the language of its name. False: the file is as it was. */
bool messages_update(const MessagesAsked *asked, const char *path, MessagesSum *sum, FileFault *fault);

#endif
