/* Writing all of a migration or nothing: every file is written beside its place first, then they get their names; should one of
 * them not get it, those that did become again what they were. */
#include "author/migrate.h"

#include "author/whole.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* A file whole in its place, with the rights that the one before it has. */
static bool beside_write(WholeFile *whole, const char *path, const char *text, size_t length, FileFault *fault) {
  struct stat info;
  if (!whole_begin(whole, path, fault)) return false;
  if (stat(path, &info) == 0) chmod(whole->beside, info.st_mode & 07777);        /* where that is refused, the usual rights will do */
  if (fwrite(text, 1, length, whole->out) == length && fflush(whole->out) == 0) return true;
  FileFault ignored;
  fault_tell(fault, path, strerror(errno), true);
  whole_end(whole, false, &ignored);
  whole->out = NULL;
  return false;
}

static void text_restore(const Migration *m, int source) {
  WholeFile whole;
  FileFault ignored;
  const SourceFile *file = &m->scenario->source[source];
  if (beside_write(&whole, m->file[source], file->text, file->length, &ignored)) whole_end(&whole, true, &ignored);
}

bool migration_write(const Migration *m, FileFault *fault) {
  WholeFile *whole = calloc(MAX_SOURCES, sizeof *whole);
  if (!whole) return fault_tell(fault, m->file[0], "no memory left on this computer", true);
  bool fine = true;
  int begun = 0, named = 0;
  for (; begun < m->scenario->sources && fine; begun++) {
    if (!m->text[begun]) continue;
    fine = beside_write(&whole[begun], m->file[begun], m->text[begun], strlen(m->text[begun]), fault);
  }
  for (; named < begun && fine; named++)
    if (whole[named].out) {
      fine = whole_end(&whole[named], true, fault);
      whole[named].out = NULL;
    }
  FileFault ignored;
  for (int i = 0; i < begun && !fine; i++) {
    if (whole[i].out) whole_end(&whole[i], false, &ignored);
    else if (i < named - 1 && m->text[i]) text_restore(m, i);
  }
  free(whole);
  return fine;
}
