/* The journal's growth and shrinking. Owns its memory; what the entries mean is session.c's and game_file's matter. */
#ifndef STRAITS_JOURNAL_H
#define STRAITS_JOURNAL_H

#include "session/session.h"

/* False: no memory, and the journal is as it was. */
bool journal_add(Journal *journal, const Entry *entry);
bool journal_add_digest(Journal *journal, TurnDigest digest);
void journal_remove(Journal *journal, int entry);
void journal_free(Journal *journal);

#endif
