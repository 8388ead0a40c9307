/* Finds the data folder and scenarios in it. */
#include "cli/data.h"
#include "author/migrate.h"
#include "cli/cli.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool is_folder(const char *path) {
  struct stat info;
  return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

static bool is_file(const char *path) {
  struct stat info;
  return stat(path, &info) == 0 && S_ISREG(info.st_mode);
}

static bool data_try(DataFolder *data, const char *root) {
  if (strlen(root) >= PATH_ROOM)
    return false;
  memmove(data->root, root, strlen(root) + 1);
  snprintf(data->scenarios, sizeof data->scenarios, "%s/scenarios", data->root);
  snprintf(data->library, sizeof data->library, "%s/scripts/lua", data->root);
  return is_folder(data->scenarios) && is_folder(data->library);
}

static const char *data_named(void) {
  const char *named = getenv("STRAITS_DATA");
  return named && named[0] ? named : NULL;
}

bool data_look(DataFolder *data) {
  if (data_named())             /* who names a folder wants that one and no other */
    return data_try(data, data_named());
  char path[PATH_ROOM];
  ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
  for (path[length > 0 ? length : 0] = '\0'; path[0];) {
    char *slash = strrchr(path, '/');
    *(slash ? slash : path) = '\0';
    if (path[0] && data_try(data, path))
      return true;
  }
  return data_try(data, STRAITS_ROOT);
}

bool data_find(DataFolder *data) {
  if (data_look(data))
    return true;
  complain(data_named() ? MSG_CLI_DATA_NAMED : MSG_CLI_DATA_NONE, data_named(), NULL, NULL);
  return false;
}

static int text_order(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

void names_release(char **names, int count) {
  for (int i = 0; i < count; i++)
    free(names[i]);
  free(names);
}

/* Room for a path made of the data folder's and a name; names too long to fit are no scenario's. */
static bool main_file_exists(const DataFolder *data, const char *name) {
  char path[PATH_ROOM + 512];
  return (size_t)snprintf(path, sizeof path, "%s/%s/scenario.lua", data->scenarios, name) < sizeof path && is_file(path);
}

int scenario_names(const DataFolder *data, char ***names) {
  *names = NULL;
  DIR *folder = opendir(data->scenarios);
  if (!folder)
    return -1;
  int count = 0;
  for (struct dirent *entry; (entry = readdir(folder));) {
    if (entry->d_name[0] == '.' || !main_file_exists(data, entry->d_name))
      continue;
    char **more = realloc(*names, (size_t)(count + 1) * sizeof **names), *copy = strdup(entry->d_name);
    if (more)
      *names = more;
    if (!more || !copy) {
      free(copy);
      names_release(*names, count);
      *names = NULL;
      closedir(folder);
      return -1;
    }
    (*names)[count++] = copy;
  }
  closedir(folder);
  if (count > 0)
    qsort(*names, (size_t)count, sizeof **names, text_order);
  return count;
}

static void say_no_scenario(const DataFolder *data, const char *word) {
  char **names;
  int count = scenario_names(data, &names);
  const char *near = count > 0 ? name_nearest(word, (const char *const *)names, count) : NULL;
  complain(near ? MSG_CLI_NO_SCENARIO_NEAR : MSG_CLI_NO_SCENARIO, word, near ? near : data->scenarios, NULL);
  names_release(names, count > 0 ? count : 0);
}

bool scenario_locate(const DataFolder *data, const char *word, char folder[PATH_ROOM + 128]) {
  if (!strchr(word, '/') && word[0] && word[0] != '.'
      && (size_t)snprintf(folder, PATH_ROOM + 128, "%s/%s", data->scenarios, word) < PATH_ROOM + 128 && is_folder(folder))
    return true;
  if ((size_t)snprintf(folder, PATH_ROOM + 128, "%s", word) < PATH_ROOM + 128 && is_folder(folder)) {
    for (size_t end = strlen(folder); end > 1 && folder[end - 1] == '/';)
      folder[--end] = '\0';
    return true;
  }
  if (strchr(word, '/'))
    complain(MSG_CLI_NO_FOLDER, word, strerror(is_file(word) ? ENOTDIR : ENOENT), NULL);
  else
    say_no_scenario(data, word);
  return false;
}

int mistakes_status(const Mistakes *mistakes) {
  return mistakes->environment ? STATUS_ENVIRONMENT : STATUS_USAGE;
}

Scenario *scenario_open(const char *word, const char *preset, const Override *override, int overrides, int *status) {
  DataFolder data;
  char folder[PATH_ROOM + 128];
  *status = STATUS_USAGE;
  if (!data_find(&data) || !scenario_locate(&data, word, folder))
    return NULL;
  LoadRequest request = { .folder = folder, .library = data.library, .preset = preset, .override = override, .overrides = overrides };
  Mistakes mistakes = { 0 };
  Scenario *scenario = scenario_load(&request, &mistakes);
  if (!scenario) {
    mistakes_print(&mistakes, stderr);
    *status = mistakes_status(&mistakes);
  } else {
    format_tell(scenario, folder, data.library, &mistakes);
    if (mistakes.count > 0) fprintf(stderr, "%s:%d:%d: %s\n", mistakes.mistake[0].file, mistakes.mistake[0].line, mistakes.mistake[0].column, mistakes.mistake[0].text);
  }
  mistakes_free(&mistakes);
  return scenario;
}
