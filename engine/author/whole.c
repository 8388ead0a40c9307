/* Writing beside, then renaming. */
#include "author/whole.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

bool fault_tell(FileFault *fault, const char *path, const char *why, bool environment) {
  snprintf(fault->text, sizeof fault->text, "%.*s: %s", 180, path, why);
  fault->environment = environment;
  return false;
}

bool whole_begin(WholeFile *file, const char *path, FileFault *fault) {
  *file = (WholeFile){ .out = NULL };
  if (strlen(path) >= sizeof file->path) return fault_tell(fault, path, strerror(ENAMETOOLONG), false);
  snprintf(file->path, sizeof file->path, "%s", path);
  snprintf(file->beside, sizeof file->beside, "%s.new-%ld", path, (long)getpid());
  file->out = fopen(file->beside, "wb");
  return file->out || fault_tell(fault, path, strerror(errno), errno != ENOENT && errno != ENOTDIR && errno != EISDIR);
}

bool whole_end(WholeFile *file, bool fine, FileFault *fault) {
  errno = 0;
  bool written = !ferror(file->out);
  if (fclose(file->out) != 0) written = false;
  if (fine && !written) fine = fault_tell(fault, file->path, errno ? strerror(errno) : "it could not be written", true);
  else if (fine && rename(file->beside, file->path) != 0) fine = fault_tell(fault, file->path, strerror(errno), errno != EISDIR);
  if (!fine) unlink(file->beside);
  return fine;
}
