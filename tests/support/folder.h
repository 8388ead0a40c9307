/* A folder of a test's own with one game file in it, and ways to look at the bytes. Removed again, and found empty. */
#ifndef STRAITS_TEST_FOLDER_H
#define STRAITS_TEST_FOLDER_H

#include <dirent.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

typedef struct Folder { char path[200], game[240]; } Folder;

static inline void folder_open(Folder *folder) {
  const char *where = getenv("TMPDIR");
  snprintf(folder->path, sizeof folder->path, "%s/straits-test-XXXXXX", where ? where : "/tmp");
  assert_non_null(mkdtemp(folder->path));
  snprintf(folder->game, sizeof folder->game, "%s/game.straits", folder->path);
}

static inline int folder_files(const Folder *folder) {
  int count = 0;
  DIR *dir = opendir(folder->path);
  assert_non_null(dir);
  for (struct dirent *entry; (entry = readdir(dir));) count += entry->d_name[0] != '.';
  closedir(dir);
  return count;
}

/* Nothing but the game may lie there. */
static inline void folder_close(Folder *folder) {
  unlink(folder->game);
  assert_int_equal(rmdir(folder->path), 0);
}

static inline char *folder_read(const Folder *folder, size_t *size) {
  FILE *in = fopen(folder->game, "rb");
  assert_non_null(in);
  fseek(in, 0, SEEK_END);
  *size = (size_t)ftell(in);
  rewind(in);
  char *bytes = malloc(*size + 1);
  assert_non_null(bytes);
  assert_int_equal(fread(bytes, 1, *size, in), *size);
  fclose(in);
  return bytes;
}

/* Writes the game file anew, or with a tail a file beside it. */
static inline void folder_write_beside(const Folder *folder, const char *tail, const void *bytes, size_t size) {
  char path[300];
  snprintf(path, sizeof path, "%s%s", folder->game, tail);
  FILE *out = fopen(path, "wb");
  assert_non_null(out);
  assert_int_equal(fwrite(bytes, 1, size, out), size);
  assert_int_equal(fclose(out), 0);
}

#endif
