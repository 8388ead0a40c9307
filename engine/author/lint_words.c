/* Translations beside a scenario: a language is there as a whole or not at all, because mixed languages on one screen are worse
 * than either. */
#include "author/lint.h"
#include "author/texts.h"
#include "core/catalogue.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct Reading { const Catalogue *words; const Origins *origins; Mistakes *mistakes; const char *file; } Reading;

static void text_check(void *with, const Text *text) {
  Reading *r = with;
  if (catalogue_text(r->words, text->text)) return;
  const PathStep path[] = { { text->field, 0 }, { NULL, text->item } };
  Origin origin = origin_find(r->origins, text->kind, text->id, path, text->item ? 2 : 1);
  mistakes_add(r->mistakes, origin.file, origin.line, origin.column, "%s '%s', %s: %s has no translation of \"%.80s%s\"", kind_specs[text->kind].name, text->id, text->field,
               r->file, text->text, strlen(text->text) > 80 ? "..." : "");
}

static int is_translation(const struct dirent *entry) {
  size_t length = strlen(entry->d_name);
  return length > 3 && strcmp(entry->d_name + length - 3, ".po") == 0;
}

/* Words that come with the scenarios which this one extends; a file of theirs that cannot be read is their author's matter. */
static void bases_load(Catalogue *words, const Scenario *scenario, const Origins *origins, const char *name) {
  BaseName base[4];
  for (int i = scenario_bases(scenario, base, 4) - 1; i >= 0; i--) {
    char path[SHOWN_PATH], file[256];
    CatalogueFault fault;
    snprintf(file, sizeof file, "%s/%.100s", base[i].id, name);
    if (source_place(origins->folder, origins->library, file, false, path) && access(path, R_OK) == 0) catalogue_load(words, path, &fault);
  }
}

static void file_check(const Scenario *scenario, const Origins *origins, const char *name, Mistakes *mistakes) {
  char path[SHOWN_PATH];
  CatalogueFault fault = { .text = "" };
  Catalogue *words = catalogue_new();
  snprintf(path, sizeof path, "%s/%s", origins->folder, name);
  if (!words) {
    mistakes->environment = true;
    return;
  }
  bases_load(words, scenario, origins, name);
  if (!catalogue_load(words, path, &fault)) {
    char start[SHOWN_PATH + 16];                  /* the fault's text begins with its place */
    snprintf(start, sizeof start, "%s:%d: ", path, fault.line);
    size_t length = strlen(start);
    mistakes_add(mistakes, path, fault.line, 0, "%s", strncmp(fault.text, start, length) == 0 ? fault.text + length : fault.text);
    if (fault.environment) mistakes->environment = true;
  } else {
    texts_each(scenario, text_check, &(Reading){ words, origins, mistakes, name });
  }
  catalogue_free(words);
}

void lint_translations(const Scenario *scenario, const Origins *origins, Mistakes *mistakes) {
  struct dirent **entry = NULL;
  int count = scandir(origins->folder, &entry, is_translation, alphasort);
  for (int i = 0; i < count; i++) {
    file_check(scenario, origins, entry[i]->d_name, mistakes);
    free(entry[i]);
  }
  free(entry);
}
