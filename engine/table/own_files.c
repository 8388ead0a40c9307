/* Small files in a person's own folders (the XDG base directory rules): found, read whole, replaced whole. */
#include "table/settings.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

bool own_path(char path[SETTINGS_PATH], const char *variable, const char *standard, const char *name) {
  const char *folder = getenv(variable), *home = getenv("HOME");
  int length;
  if (folder && folder[0] == '/') length = snprintf(path, SETTINGS_PATH, "%s/two-straits/%s", folder, name);   /* a relative one is to be ignored */
  else if (home && home[0] == '/') length = snprintf(path, SETTINGS_PATH, "%s/%s/two-straits/%s", home, standard, name);
  else return false;
  return length > 0 && length < SETTINGS_PATH;
}

char *own_read(const char *path, size_t most) {
  FILE *file = fopen(path, "rb");
  if (!file && errno != ENOENT && errno != ENOTDIR) return NULL;
  char *text = calloc(1, most + 2);
  size_t length = text && file ? fread(text, 1, most + 1, file) : 0;
  int wrong = !text ? ENOMEM : file && ferror(file) ? EIO : length > most ? EFBIG : 0;
  if (file) fclose(file);
  if (!wrong) return text;
  free(text);
  errno = wrong;
  return NULL;
}

/* Makes the folders above a file; what is there already is left as it is. */
static bool make_folders(const char *path) {
  char folder[SETTINGS_PATH];
  if ((size_t)snprintf(folder, sizeof folder, "%s", path) >= sizeof folder) {
    errno = ENAMETOOLONG;
    return false;
  }
  for (char *at = strchr(folder + 1, '/'); at; at = strchr(at + 1, '/')) {
    *at = '\0';
    if (mkdir(folder, 0700) != 0 && errno != EEXIST) return false;
    *at = '/';
  }
  return true;
}

bool own_write(const char *path, const char *text) {
  char new[SETTINGS_PATH + 8];
  snprintf(new, sizeof new, "%s.new", path);
  if (!make_folders(path)) return false;
  FILE *file = fopen(new, "wb");
  if (!file) return false;
  bool good = fputs(text, file) >= 0;
  good = fflush(file) == 0 && good;
  good = fclose(file) == 0 && good;
  if (good && rename(new, path) == 0) return true;
  int wrong = errno;
  unlink(new);
  errno = wrong;
  return false;
}
