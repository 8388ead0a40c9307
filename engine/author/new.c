/* Files are written into a folder beside the new one, which gets its name when it is whole. */
#include "author/new.h"

#include "author/manual.h"
#include "author/whole.h"
#include "core/message.h"
#include "script/lexer.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LONGEST = 1 << 20, PATH_LENGTH = 4096 };

/* The last part of a path. False: it is no id for a scenario. */
static bool id_of(const char *path, char id[MAX_ID]) {
  size_t end = strlen(path);
  while (end > 1 && path[end - 1] == '/') end--;
  size_t from = end;
  while (from > 0 && path[from - 1] != '/') from--;
  size_t length = end - from;
  if (length == 0 || length >= MAX_ID || strspn(path + from, "abcdefghijklmnopqrstuvwxyz0123456789_-") < length) return false;
  memcpy(id, path + from, length);
  id[length] = '\0';
  return true;
}

/* A comment of what a kind can have, a field a line: what it is, between which bounds, what it is if left out. */
static void fields_put(FILE *out, const char *word) {
  int count;
  for (int kind = 0; kind < KIND_COUNT; kind++) {
    if (strcmp(kind_specs[kind].name, word) != 0) continue;
    const Field *f = kind_fields(kind, &count);
    fprintf(out, "-- Fields of a %s:\n", word);
    for (int i = 0; i < count; i++) {
      FieldText t = field_text(&f[i]);
      fprintf(out, "--   %-12s %s", f[i].name, f[i].doc);
      if (t.range[0]) fprintf(out, "; %s", t.range);
      fprintf(out, f[i].required ? "; required\n" : t.initial[0] ? "; default %s\n" : "\n", t.initial);
    }
  }
}

/* Where the scenario's id stands in the text, quotes included: scenario "id". False: nowhere. */
static bool id_place(const char *text, size_t length, size_t *from, size_t *to) {
  Tokens tokens = { 0 };
  bool found = false;
  if (!tokens_read(&tokens, text, length)) return false;
  for (int i = 0; i + 1 < tokens.count && !found; i++) {
    if (tokens.token[i].kind != 'n' || !token_is(text, &tokens.token[i], "scenario")) continue;
    const Token *id = &tokens.token[tokens.token[i + 1].kind == '(' && i + 2 < tokens.count ? i + 2 : i + 1];
    if (id->kind != 's') continue;
    *from = id->start;
    *to = id->start + id->length;
    found = true;
  }
  tokens_free(&tokens);
  return found;
}

static void text_put(FILE *out, const char *text, size_t length) {
  static const char mark[] = "--@fields ";
  for (size_t at = 0; at < length;) {
    const char *end = memchr(text + at, '\n', length - at);
    size_t line = end ? (size_t)(end - text) - at + 1 : length - at;
    char word[MAX_ID] = "";
    if (line > sizeof mark && strncmp(text + at, mark, sizeof mark - 1) == 0 && sscanf(text + at + sizeof mark - 1, "%39[a-z]", word) == 1) fields_put(out, word);
    else fwrite(text + at, 1, line, out);
    at += line;
  }
}

static bool file_copy(const char *from, const char *to, const char *id, FileFault *fault) {
  FILE *in = fopen(from, "rb");
  char *text = malloc(LONGEST + 1);
  size_t length = in && text ? fread(text, 1, LONGEST + 1, in) : 0, start = 0, end = 0;
  bool read = in && text && !ferror(in) && length <= LONGEST;
  if (in) fclose(in);
  FILE *out = read ? fopen(to, "wb") : NULL;
  if (!out) {
    int wrong = !text ? ENOMEM : length > LONGEST ? EFBIG : errno;
    free(text);
    return fault_tell(fault, read ? to : from, strerror(wrong), true);
  }
  if (id && id_place(text, length, &start, &end)) {
    text_put(out, text, start);
    fprintf(out, "\"%s\"", id);
  }
  text_put(out, text + end, length - end);
  free(text);
  bool fine = !ferror(out);
  if (fclose(out) == 0 && fine) return true;
  return fault_tell(fault, to, strerror(errno), true);
}

static int is_part(const struct dirent *entry) {
  const char *dot = strrchr(entry->d_name, '.');
  return dot && dot != entry->d_name && (strcmp(dot, ".lua") == 0 || strcmp(dot, ".po") == 0);
}

static void folder_remove(const char *folder, struct dirent **entry, int count) {
  char path[PATH_LENGTH + 600];
  for (int i = 0; i < count; i++)
    if ((size_t)snprintf(path, sizeof path, "%s/%s", folder, entry[i]->d_name) < sizeof path) unlink(path);
  rmdir(folder);
}

bool scenario_new_folder(const char *from, const char *to, FileFault *fault) {
  char id[MAX_ID], fresh[PATH_LENGTH + 32], source[PATH_LENGTH + 600], target[PATH_LENGTH + 600];
  if (!id_of(to, id)) return fault_tell(fault, to, "a scenario's name is of a-z, 0-9, _ and -, at most 39 letters", false);
  if (access(to, F_OK) == 0) return fault_tell(fault, to, "it is there already; nothing was changed", false);
  if (strlen(to) + 300 > PATH_LENGTH || strlen(from) + 300 > PATH_LENGTH) return fault_tell(fault, to, strerror(ENAMETOOLONG), false);
  struct dirent **entry = NULL;
  int count = scandir(from, &entry, is_part, alphasort);
  if (count <= 0) return fault_tell(fault, from, count < 0 ? strerror(errno) : "no scenario.lua in it", count < 0);
  snprintf(fresh, sizeof fresh, "%s.new-%ld", to, (long)getpid());
  bool fine = mkdir(fresh, 0777) == 0 || fault_tell(fault, to, strerror(errno), errno != ENOENT && errno != ENOTDIR);
  for (int i = 0; i < count && fine; i++) {
    snprintf(source, sizeof source, "%s/%s", from, entry[i]->d_name);
    snprintf(target, sizeof target, "%s/%s", fresh, entry[i]->d_name);
    fine = file_copy(source, target, strcmp(entry[i]->d_name, "scenario.lua") == 0 ? id : NULL, fault);
  }
  if (fine && rename(fresh, to) != 0) fine = fault_tell(fault, to, strerror(errno), true);
  if (!fine) folder_remove(fresh, entry, count);
  for (int i = 0; i < count; i++) free(entry[i]);
  free(entry);
  return fine;
}
