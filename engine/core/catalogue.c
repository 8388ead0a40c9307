/* The store of translations: templates by message id, texts sorted by their English. Checks that a translation has the
 * placeholders of its English; reading the format is po.c's. */
#include "core/catalogue.h"

#include "core/po.h"
#include "core/scenario.h"
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LARGEST_FILE = 16 << 20, ARGUMENTS = 4 };

typedef struct Text { char *english, *translated; int file, line; } Text;

struct Catalogue {
  char *message[MSG_COUNT];
  Text *text;                   /* sorted by english */
  int texts, room, files, outdated;
  char language[16];
  const Units *units;
};

Catalogue *catalogue_new(void) {
  Catalogue *catalogue = calloc(1, sizeof *catalogue);
  if (catalogue) catalogue->units = units_of("en");
  return catalogue;
}

static void text_free(Text *text) {
  free(text->english);
  free(text->translated);
}

void catalogue_free(Catalogue *catalogue) {
  if (!catalogue) return;
  for (int i = 0; i < MSG_COUNT; i++) free(catalogue->message[i]);
  for (int i = 0; i < catalogue->texts; i++) text_free(&catalogue->text[i]);
  free(catalogue->text);
  free(catalogue);
}

static bool fault_say(CatalogueFault *fault, const char *name, int line, const char *format, ...) __attribute__((format(printf, 4, 5)));
static bool fault_say(CatalogueFault *fault, const char *name, int line, const char *format, ...) {
  fault->line = line;
  char where[16] = "";
  if (line > 0) snprintf(where, sizeof where, "%d:", line);
  int used = snprintf(fault->text, sizeof fault->text, "%.200s:%s ", name, where);
  va_list args;
  va_start(args, format);
  vsnprintf(fault->text + used, sizeof fault->text - (size_t)used, format, args);
  va_end(args);
  return false;
}

static bool fault_memory(CatalogueFault *fault, const char *name) {
  fault->environment = true;
  return fault_say(fault, name, 0, "no memory is left");
}

static MessageId message_find(const char *name) {
  for (int id = MSG_NONE + 1; id < MSG_COUNT; id++)
    if (strcmp(message_name((MessageId)id), name) == 0) return (MessageId)id;
  return MSG_NONE;
}

/* Which kinds a template prints of each argument: a bit each. False: a bracket that begins no placeholder, at *wrong. */
static bool placeholders_of(const char *template, uint32_t kinds[ARGUMENTS], const char **wrong) {
  memset(kinds, 0, ARGUMENTS * sizeof kinds[0]);
  for (const char *at = template; *at;) {
    int index, kind, length = message_placeholder(at, &index, &kind);
    if (length == 0 && (*at == '{' || *at == '}')) {
      *wrong = at;
      return false;
    }
    if (length > 0) kinds[index] |= (uint32_t)1 << kind;
    at += length > 0 ? length : 1;
  }
  return true;
}

static bool placeholders_check(const PoReader *po, const char *name, MessageId id, CatalogueFault *fault) {
  uint32_t english[ARGUMENTS], translated[ARGUMENTS];
  const char *wrong = "";
  placeholders_of(message_template(id), english, &wrong);
  if (!placeholders_of(po->text.bytes, translated, &wrong))
    return fault_say(fault, name, po->text.line, "found \"%.20s\", expected a placeholder of %s: %.200s", wrong,
                     message_name(id), message_template(id));
  for (int i = 0; i < ARGUMENTS; i++) {
    if (english[i] == translated[i]) continue;
    return fault_say(fault, name, po->text.line, "found %s in the translation of %s, expected the placeholders of its English: %.200s",
                     translated[i] & ~english[i] ? "another placeholder" : "a placeholder missing", message_name(id), message_template(id));
  }
  return true;
}

static bool message_add(Catalogue *catalogue, const char *name, PoReader *po, CatalogueFault *fault) {
  MessageId id = message_find(po->context.bytes);
  if (id == MSG_NONE) {
    const char *names[MSG_COUNT];
    for (int i = 0; i < MSG_COUNT; i++) names[i] = message_name((MessageId)i);
    const char *near = name_nearest(po->context.bytes, names, MSG_COUNT);
    return fault_say(fault, name, po->context.line, "found msgctxt \"%.60s\", expected a message id%s%s", po->context.bytes,
                     near ? "; did you mean " : "", near ? near : "");
  }
  if (strcmp(po->id.bytes, message_template(id)) != 0) {
    catalogue->outdated++;
    return true;
  }
  if (!placeholders_check(po, name, id, fault)) return false;
  char *copy = strdup(po->text.bytes);
  if (!copy) return fault_memory(fault, name);
  free(catalogue->message[id]);
  catalogue->message[id] = copy;
  return true;
}

static bool text_add(Catalogue *catalogue, const char *name, const PoReader *po, CatalogueFault *fault) {
  if (catalogue->texts == catalogue->room) {
    int room = catalogue->room ? catalogue->room * 2 : 256;
    Text *text = realloc(catalogue->text, (size_t)room * sizeof *text);
    if (!text) return fault_memory(fault, name);
    catalogue->text = text;
    catalogue->room = room;
  }
  Text text = {strdup(po->id.bytes), strdup(po->text.bytes), catalogue->files, po->id.line};
  if (!text.english || !text.translated) {
    text_free(&text);
    return fault_memory(fault, name);
  }
  catalogue->text[catalogue->texts++] = text;
  return true;
}

/* By English; of the same English the later file's first. */
static int text_order(const void *a, const void *b) {
  const Text *one = a, *other = b;
  int order = strcmp(one->english, other->english);
  if (order == 0) order = (one->file < other->file) - (one->file > other->file);
  return order ? order : (one->line > other->line) - (one->line < other->line);
}

static bool texts_sort(Catalogue *catalogue, const char *name, CatalogueFault *fault) {
  int kept = 0;
  if (catalogue->texts > 0) qsort(catalogue->text, (size_t)catalogue->texts, sizeof *catalogue->text, text_order);
  for (int i = 0; i < catalogue->texts; i++) {
    Text *text = &catalogue->text[i], *last = kept > 0 ? &catalogue->text[kept - 1] : NULL;
    if (!last || strcmp(last->english, text->english) != 0) {
      Text moved = *text;
      *text = (Text){NULL, NULL, 0, 0};
      catalogue->text[kept++] = moved;
      continue;
    }
    if (last->file == text->file && !fault->text[0])
      fault_say(fault, name, text->line, "found \"%.60s\" again, expected each text once; the first is in line %d",
                text->english, last->line);
    text_free(text);
    *text = (Text){NULL, NULL, 0, 0};
  }
  catalogue->texts = kept;
  return !fault->text[0];
}

/* The entry without an English text: lines "Name: value". */
static bool header_read(Catalogue *catalogue, const char *name, const PoReader *po, CatalogueFault *fault) {
  const char *charset = strstr(po->text.bytes, "charset=");
  if (charset && strncmp(charset + 8, "UTF-8", 5) != 0 && strncmp(charset + 8, "utf-8", 5) != 0)
    return fault_say(fault, name, po->text.line, "found charset=%.20s, expected UTF-8", charset + 8);
  const char *language = strstr(po->text.bytes, "Language: ");
  if (language && !catalogue->language[0]) {
    size_t length = strspn(language + 10, "abcdefghijklmnopqrstuvwxyz");
    snprintf(catalogue->language, sizeof catalogue->language, "%.*s", (int)(length < 15 ? length : 15), language + 10);
    catalogue->units = units_of(catalogue->language);
  }
  return true;
}

static bool entry_add(Catalogue *catalogue, const char *name, PoReader *po, CatalogueFault *fault) {
  if (po->id.length == 0 && po->context.line == 0) return header_read(catalogue, name, po, fault);
  if (po->fuzzy || po->text.length == 0) return true;
  return po->context.line > 0 ? message_add(catalogue, name, po, fault) : text_add(catalogue, name, po, fault);
}

bool catalogue_read(Catalogue *catalogue, const char *name, const char *bytes, size_t length, CatalogueFault *fault) {
  *fault = (CatalogueFault){.line = 0};
  catalogue->files++;
  PoReader po;
  po_begin(&po, bytes, length);
  bool fine = true;
  while (fine && po_next(&po)) fine = entry_add(catalogue, name, &po, fault);
  if (fine && po.no_memory) fine = fault_memory(fault, name);
  else if (fine && po.fault[0]) fine = fault_say(fault, name, po.fault_line, "%s", po.fault);
  po_end(&po);
  return fine && texts_sort(catalogue, name, fault);
}

bool catalogue_load(Catalogue *catalogue, const char *path, CatalogueFault *fault) {
  *fault = (CatalogueFault){.environment = true};
  FILE *file = fopen(path, "rb");
  if (!file) return fault_say(fault, path, 0, "cannot be read: %s", strerror(errno));
  size_t length = 0, room = 0;
  char *bytes = NULL;
  for (bool more = true; more && length < LARGEST_FILE;) {
    if (length == room) {
      char *larger = realloc(bytes, room = room ? room * 2 : 1 << 16);
      if (!larger) break;
      bytes = larger;
    }
    size_t got = fread(bytes + length, 1, room - length, file);
    length += got;
    more = got > 0;
  }
  bool fine = bytes && !ferror(file) && feof(file);
  if (fine) fine = catalogue_read(catalogue, path, bytes, length, fault);
  else fault_say(fault, path, 0, "cannot be read as a whole, or is larger than %d bytes", LARGEST_FILE);
  fclose(file);
  free(bytes);
  return fine;
}

const char *catalogue_template(const Catalogue *catalogue, MessageId id) {
  return catalogue && id < MSG_COUNT ? catalogue->message[id] : NULL;
}

const char *catalogue_text(const Catalogue *catalogue, const char *english) {
  if (!catalogue) return NULL;
  for (int low = 0, high = catalogue->texts; low < high;) {
    int middle = low + (high - low) / 2, order = strcmp(english, catalogue->text[middle].english);
    if (order == 0) return catalogue->text[middle].translated;
    if (order < 0) high = middle; else low = middle + 1;
  }
  return NULL;
}

const char *catalogue_language(const Catalogue *catalogue) {
  return catalogue && catalogue->language[0] ? catalogue->language : "en";
}

const Units *catalogue_units(const Catalogue *catalogue) {
  return catalogue ? catalogue->units : units_of("en");
}

int catalogue_texts(const Catalogue *catalogue) { return catalogue ? catalogue->texts : 0; }
int catalogue_outdated(const Catalogue *catalogue) { return catalogue ? catalogue->outdated : 0; }
