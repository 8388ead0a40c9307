/* Bringing a translation up to date. The lines of an entry are kept as its translator wrote them; only comments that the program
 * makes (what it is, where it stands) are written anew. */
#include "author/messages_parts.h"
#include "author/whole.h"
#include "core/catalogue.h"
#include "core/po.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LARGEST = 16 << 20 };

/* Bytes that grow. */
typedef struct Bytes { char *at; size_t length, size; bool no_memory; } Bytes;

static void bytes_add(Bytes *bytes, const char *text, size_t length) {
  if (bytes->length + length + 1 > bytes->size) {
    size_t size = (bytes->length + length + 1) * 2;
    char *larger = bytes->no_memory ? NULL : realloc(bytes->at, size);
    if (!larger) {
      bytes->no_memory = true;
      return;
    }
    bytes->at = larger;
    bytes->size = size;
  }
  memcpy(bytes->at + bytes->length, text, length);
  bytes->length += length;
  bytes->at[bytes->length] = '\0';
}

/* An entry as it stands in the file: from its first comment to its last line. */
typedef struct Kept { char *id; const char *from, *to; bool header, context, obsolete, translated, used; } Kept;

typedef struct Old {
  Bytes live, obsolete;         /* the file's lines: those in force, and those behind #~ without that mark */
  Kept *entry;
  int entries, room;
} Old;

static void old_free(Old *old) {
  for (int i = 0; i < old->entries; i++) free(old->entry[i].id);
  free(old->entry);
  free(old->live.at);
  free(old->obsolete.at);
}

/* Sorts lines into the two parts. A comment belongs to what follows it; a line that goes to one part leaves an empty one in the
 * other, so that both count lines as the file does. */
static bool lines_sort(Old *old, const char *text, size_t length) {
  Bytes waiting = { NULL, 0, 0, false };
  int lines = 0;
  for (const char *at = text, *end = text + length; at < end;) {
    const char *newline = memchr(at, '\n', (size_t)(end - at)), *next = newline ? newline + 1 : end;
    bool comment = *at == '#', gone = comment && next - at > 1 && at[1] == '~', blank = next - at <= 1 || *at == '\r';
    if (comment && !gone) {
      bytes_add(&waiting, at, (size_t)(next - at));
      lines++;
    } else {
      Bytes *own = gone ? &old->obsolete : &old->live, *other = gone ? &old->live : &old->obsolete;
      if (blank && lines > 0) own = &old->live, other = &old->obsolete;
      bytes_add(own, waiting.at ? waiting.at : "", waiting.length);
      for (; lines > 0; lines--) bytes_add(other, "\n", 1);
      waiting.length = 0;
      size_t mark = gone ? (next - at > 2 && at[2] == ' ' ? 3 : 2) : 0;
      if (gone && next - at > 2 && at[2] == '|') bytes_add(own, "#", 1);
      bytes_add(own, at + mark, (size_t)(next - at) - mark);
      bytes_add(other, "\n", 1);
    }
    at = next;
  }
  bytes_add(&old->live, waiting.at ? waiting.at : "", waiting.length);
  free(waiting.at);
  return !waiting.no_memory && !old->live.no_memory && !old->obsolete.no_memory;
}

/* What no entry follows is written behind all others, as if it were one. */
static bool kept_add(Old *old, const PoReader *po, const char *from, bool obsolete, bool tail) {
  if (old->entries == old->room) {
    int room = old->room ? old->room * 2 : 256;
    Kept *entry = realloc(old->entry, (size_t)room * sizeof *entry);
    if (!entry) return false;
    old->entry = entry;
    old->room = room;
  }
  char *id = strdup(po->id.bytes);
  if (!id) return false;
  bool context = tail || po->context.line > 0;
  old->entry[old->entries++] = (Kept){ .id = id, .from = from, .to = po->at, .context = context, .obsolete = obsolete,
    .header = !context && !obsolete && po->id.length == 0, .translated = po->text.length > 0 && !po->fuzzy };
  return true;
}

static bool part_read(Old *old, const Bytes *part, bool obsolete, const char *path, FileFault *fault) {
  PoReader po;
  char why[600];
  po_begin(&po, part->at ? part->at : "", part->length);
  bool fine = true;
  const char *from = po.at;
  for (; fine && po_next(&po); from = po.at) fine = kept_add(old, &po, from, obsolete, false);
  if (fine && !po.fault[0] && !po.no_memory && memchr(from, '#', (size_t)(po.at - from))) fine = kept_add(old, &po, from, obsolete, true);
  if (fine && po.fault[0]) {
    snprintf(why, sizeof why, "line %d: %s", po.fault_line, po.fault);
    fine = fault_tell(fault, path, why, false);
  } else if (!fine || po.no_memory) {
    fine = fault_tell(fault, path, strerror(ENOMEM), true);
  }
  po_end(&po);
  return fine;
}

/* Writes the lines of an entry that `take` wants, each behind `mark`. */
static void lines_write(FILE *out, const Kept *kept, const char *mark, bool (*take)(const char *line, size_t length)) {
  for (const char *at = kept->from; at < kept->to;) {
    const char *newline = memchr(at, '\n', (size_t)(kept->to - at)), *next = newline ? newline + 1 : kept->to;
    size_t length = (size_t)(next - at) - (newline ? 1 : 0);
    if (length > 0 && at[length - 1] == '\r') length--;
    if (length > 0 && take(at, length)) fprintf(out, "%s%.*s\n", *at == '#' && at[1] != '|' ? "" : mark, (int)length, *at == '#' && at[1] == '|' && mark[0] ? at + 1 : at);
    at = next;
  }
}

static bool is_made(const char *line, size_t length) { return length > 1 && line[0] == '#' && (line[1] == '.' || line[1] == ':'); }
static bool is_flag(const char *line, size_t length) { return length > 1 && line[0] == '#' && (line[1] == ',' || line[1] == '|'); }
static bool take_all(const char *line, size_t length) { (void)line; return length > 0; }
static bool take_comments(const char *line, size_t length) { return line[0] == '#' && !is_made(line, length) && !is_flag(line, length); }
static bool take_rest(const char *line, size_t length) { return line[0] != '#' || is_flag(line, length); }
static bool take_lasting(const char *line, size_t length) { return !is_made(line, length); }

/* The entry of that English: one in force before one that was dropped. */
static Kept *kept_find(Old *old, const char *english) {
  for (int i = 0; i < old->entries; i++) {
    Kept *kept = &old->entry[i];
    if (!kept->context && !kept->header && !kept->used && strcmp(kept->id, english) == 0) return kept;
  }
  return NULL;
}

static void entries_write(FILE *out, Old *old, const TextList *list, MessagesSum *sum) {
  for (int n = 0; n < list->texts; n++) {
    Kept *kept = kept_find(old, list->text[n]);
    fputc('\n', out);
    if (kept) lines_write(out, kept, "", take_comments);
    uses_write(out, list, n);
    if (kept) {
      lines_write(out, kept, "", take_rest);
      kept->used = true;
      sum->translated += kept->translated;
    } else {
      po_string(out, "msgid", list->text[n]);
      fputs("msgstr \"\"\n", out);
      sum->fresh++;
    }
  }
}

static void rest_write(FILE *out, Old *old, MessagesSum *sum) {
  for (int i = 0; i < old->entries; i++) {
    Kept *kept = &old->entry[i];
    bool number = !kept->header && !text_has_letters(kept->id);         /* a text that need not be translated, but was */
    if ((!kept->context && !number) || kept->obsolete || kept->used) continue;
    fputc('\n', out);
    lines_write(out, kept, "", take_all);
    kept->used = true;
  }
  for (int i = 0; i < old->entries; i++) {
    const Kept *kept = &old->entry[i];
    if (kept->used || kept->header) continue;
    fputc('\n', out);
    lines_write(out, kept, "#~ ", take_lasting);
    sum->gone += !kept->obsolete;
  }
}

/* The language that a file's name tells: "mine/ko.po" is ko. "" for what names none. */
static void language_of(const char *path, char language[16]) {
  const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
  size_t length = strspn(name, "abcdefghijklmnopqrstuvwxyz");
  snprintf(language, 16, "%.*s", length > 0 && length < 16 && strcmp(name + length, ".po") == 0 ? (int)length : 0, name);
}

static bool file_write(const MessagesAsked *asked, const char *path, Old *old, MessagesSum *sum, FileFault *fault) {
  TextList list;
  WholeFile file;
  char language[16];
  if (!texts_gather(&list, asked)) return fault_tell(fault, path, strerror(ENOMEM), true);
  *sum = (MessagesSum){ .texts = list.texts };
  bool fine = whole_begin(&file, path, fault), header = false;
  for (int i = 0; fine && i < old->entries && !header; i++) {
    header = old->entry[i].header;
    if (header) lines_write(file.out, &old->entry[i], "", take_all);
  }
  language_of(path, language);
  if (fine && !header) po_header(file.out, asked->scenario, language);
  if (fine) {
    entries_write(file.out, old, &list, sum);
    rest_write(file.out, old, sum);
    fine = whole_end(&file, true, fault);
  }
  texts_free(&list);
  return fine;
}

/* The whole file; NULL with *there false: it is not there yet. */
static char *file_read(const char *path, size_t *length, bool *there, FileFault *fault) {
  FILE *in = fopen(path, "rb");
  *there = in || errno != ENOENT;
  if (!in) {
    if (*there) fault_tell(fault, path, strerror(errno), true);
    return NULL;
  }
  char *text = malloc(LARGEST + 1);
  *length = text ? fread(text, 1, LARGEST + 1, in) : 0;
  if (!text || ferror(in) || *length > LARGEST) {
    fault_tell(fault, path, strerror(!text ? ENOMEM : ferror(in) ? errno : EFBIG), !text || ferror(in));
    free(text);
    text = NULL;
  }
  fclose(in);
  return text;
}

/* What the program would refuse is not touched: its mistake may hide entries. */
static bool is_sound(const char *path, const char *text, size_t length, FileFault *fault) {
  Catalogue *words = catalogue_new();
  CatalogueFault wrong = { .text = "" };
  bool fine = words && catalogue_read(words, path, text, length, &wrong);
  if (!fine) {
    snprintf(fault->text, sizeof fault->text, "%.250s", words ? wrong.text : strerror(ENOMEM));
    fault->environment = !words || wrong.environment;
  }
  catalogue_free(words);
  return fine;
}

bool messages_update(const MessagesAsked *asked, const char *path, MessagesSum *sum, FileFault *fault) {
  Old old = { .entries = 0 };
  size_t length = 0;
  bool there;
  char *text = file_read(path, &length, &there, fault);
  if (!text && there) return false;
  bool fine = !text || (is_sound(path, text, length, fault) && (lines_sort(&old, text, length) || fault_tell(fault, path, strerror(ENOMEM), true)));
  fine = fine && part_read(&old, &old.live, false, path, fault) && part_read(&old, &old.obsolete, true, path, fault);
  fine = fine && file_write(asked, path, &old, sum, fault);
  old_free(&old);
  free(text);
  return fine;
}
