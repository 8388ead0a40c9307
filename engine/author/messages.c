/* The template for translators. The same scenario gives the same bytes: no date is written that nobody asked for. */
#include "author/messages_parts.h"

#include <stdlib.h>
#include <string.h>

/* Room for one more; false without memory. */
static bool room_for(void **items, int count, int *room, size_t size) {
  if (count < *room) return true;
  int larger = *room ? *room * 2 : 256;
  void *moved = realloc(*items, (size_t)larger * size);
  if (!moved) return false;
  *items = moved;
  *room = larger;
  return true;
}

/* A file of a scenario that this one extends: its path leads out of the folder. */
static bool is_of_base(const SourceFile *source) { return !source->library && strchr(source->path, '/'); }

static bool extends_another(const Scenario *s) {
  for (int i = 0; i < s->sources; i++)
    if (is_of_base(&s->source[i])) return true;
  return false;
}

/* References are relative to the scenario's folder, so that the file is the same for whoever writes it. False: the text is not
 * this scenario's but of one that it extends, whose own translation brings it. */
static bool where_write(Use *use, const TextList *list, const Text *text) {
  const PathStep path[] = { { text->field, 0 }, { NULL, text->item } };
  Origin origin = origin_find(list->origins, text->kind, text->id, path, text->item ? 2 : 1);
  const SourceFile *source = origin.source < 0 ? NULL : &list->origins->scenario->source[origin.source];
  if (source) snprintf(use->where, sizeof use->where, "%s%s:%d", source->library ? "scripts/lua/" : "", source->path, origin.line);
  else snprintf(use->where, sizeof use->where, "scenario.lua");
  return !source || !(is_of_base(source) || (source->library && extends_another(list->origins->scenario)));
}

static void text_take(void *with, const Text *text) {
  TextList *list = with;
  Use use = { .entry = 0 };
  if (!where_write(&use, list, text)) return;
  while (use.entry < list->texts && strcmp(list->text[use.entry], text->text) != 0) use.entry++;
  if (text->item) snprintf(use.what, sizeof use.what, "%s '%s', %s %d", kind_specs[text->kind].name, text->id, text->field, text->item);
  else snprintf(use.what, sizeof use.what, "%s '%s', %s", kind_specs[text->kind].name, text->id, text->field);
  void *texts = list->text, *uses = list->use;
  bool room = room_for(&texts, use.entry, &list->text_room, sizeof *list->text);
  if (room) list->text = texts;
  room = room && room_for(&uses, list->uses, &list->use_room, sizeof *list->use);
  if (room) list->use = uses;
  else {
    list->no_memory = true;
    return;
  }
  if (use.entry == list->texts) list->text[list->texts++] = text->text;
  list->use[list->uses++] = use;
}

bool texts_gather(TextList *list, const MessagesAsked *asked) {
  *list = (TextList){ .texts = 0 };
  Origins origins;
  if (!origins_open(&origins, asked->scenario, asked->folder, asked->library)) return false;
  list->origins = &origins;
  texts_each(asked->scenario, text_take, list);
  list->origins = NULL;
  origins_close(&origins);
  if (list->no_memory) texts_free(list);
  return !list->no_memory;
}

void texts_free(TextList *list) {
  free(list->text);
  free(list->use);
  list->text = NULL;
  list->use = NULL;
}

void uses_write(FILE *out, const TextList *list, int n) {
  for (int i = 0; i < list->uses; i++)
    if (list->use[i].entry == n) fprintf(out, "#. %s\n", list->use[i].what);
  for (int i = 0; i < list->uses; i++)
    if (list->use[i].entry == n) fprintf(out, "#: %s\n", list->use[i].where);
}

static void string_put(FILE *out, const char *text, size_t length) {
  fputc('"', out);
  for (size_t i = 0; i < length; i++) {
    static const char special[] = "\n\t\"\\", names[] = "nt\"\\";
    const char *found = strchr(special, text[i]);
    if (found) fprintf(out, "\\%c", names[found - special]);
    else if (text[i] != '\r') fputc(text[i], out);
  }
  fputs("\"\n", out);
}

void po_string(FILE *out, const char *keyword, const char *text) {
  const char *newline = strchr(text, '\n');
  bool lines = newline && newline[1];
  fprintf(out, "%s ", keyword);
  if (lines) fputs("\"\"\n", out);
  do {
    newline = strchr(text, '\n');
    size_t length = newline ? (size_t)(newline - text) + 1 : strlen(text);
    string_put(out, text, length);
    text += length;
  } while (*text);
}

void po_header(FILE *out, const Scenario *scenario, const char *language) {
  fprintf(out, "# Texts of the scenario %s.\n", scenario->name.id);
  if (!language[0]) fputs("# Of a translation the file is LL.po beside scenario.lua, LL being the language's code.\n#, fuzzy\n", out);
  fputs("msgid \"\"\nmsgstr \"\"\n", out);
  fprintf(out, "\"Project-Id-Version: %s\\n\"\n", scenario->name.id);
  fputs("\"PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\\n\"\n\"Last-Translator: FULL NAME <EMAIL@ADDRESS>\\n\"\n\"Language-Team: LANGUAGE\\n\"\n", out);
  fprintf(out, "\"Language: %s\\n\"\n", language);
  fputs("\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n", out);
}

bool messages_template(const MessagesAsked *asked, FILE *out, int *texts) {
  TextList list;
  *texts = -1;
  if (!texts_gather(&list, asked)) return false;
  po_header(out, asked->scenario, "");
  for (int n = 0; n < list.texts; n++) {
    fputc('\n', out);
    uses_write(out, &list, n);
    po_string(out, "msgid", list.text[n]);
    fputs("msgstr \"\"\n", out);
  }
  *texts = list.texts;
  texts_free(&list);
  return true;
}
