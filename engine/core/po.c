/* Reading .po files line by line. Any bytes are safe; what is not understood is a fault with its line. What an entry means is
 * catalogue.c's affair. */
#include "core/po.h"

#include "core/utf8.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SHOWN = 40 };            /* bytes of what was found that a fault repeats */

static bool po_fault(PoReader *po, const char *format, ...) __attribute__((format(printf, 2, 3)));
static bool po_fault(PoReader *po, const char *format, ...) {
  va_list args;
  va_start(args, format);
  vsnprintf(po->fault, sizeof po->fault, format, args);
  va_end(args);
  po->fault_line = po->line;
  return false;
}

static void text_clear(PoText *text) {
  text->length = 0;
  text->line = 0;
}

static bool text_add(PoReader *po, PoText *text, char byte) {
  if (text->length + 2 > text->size) {
    size_t size = text->size ? text->size * 2 : 256;
    char *bytes = realloc(text->bytes, size);
    if (!bytes) {
      po->no_memory = true;
      return false;
    }
    text->bytes = bytes;
    text->size = size;
  }
  text->bytes[text->length++] = byte;
  text->bytes[text->length] = '\0';
  return true;
}

void po_begin(PoReader *po, const char *bytes, size_t length) {
  *po = (PoReader){.at = bytes, .end = bytes + length, .line = 1};
  if (length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) po->at += 3;   /* a byte order mark says nothing in UTF-8 */
}

void po_end(PoReader *po) {
  free(po->context.bytes);
  free(po->id.bytes);
  free(po->text.bytes);
  free(po->other.bytes);
  *po = (PoReader){.line = 0};
}

/* A line without its end and the blanks around it. */
typedef struct Span { const char *at, *end; } Span;

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

static Span line_here(const PoReader *po) {
  const char *newline = memchr(po->at, '\n', (size_t)(po->end - po->at));
  Span line = {po->at, newline ? newline : po->end};
  while (line.at < line.end && is_blank(*line.at)) line.at++;
  while (line.end > line.at && is_blank(line.end[-1])) line.end--;
  return line;
}

static void line_pass(PoReader *po) {
  const char *newline = memchr(po->at, '\n', (size_t)(po->end - po->at));
  po->at = newline ? newline + 1 : po->end;
  po->line++;
}

/* Length of the character at `at`, which has a line's rest behind it; 0 if it is none or a control. The bytes need not end with
 * a nought, so what is near the end is looked at in a copy. */
static size_t character_length(const char *at, const char *end) {
  char near[5] = "";
  memcpy(near, at, end - at < 4 ? (size_t)(end - at) : 4);
  if (((unsigned char)near[0] < 0x20 && near[0] != '\t') || near[0] == 0x7F) return 0;
  return utf8_length(near);
}

static bool line_check(PoReader *po, Span line) {
  for (const char *at = line.at; at < line.end;) {
    size_t length = character_length(at, line.end);
    if (length == 0) return po_fault(po, "found byte 0x%02X, expected UTF-8 text without control characters", (unsigned)(unsigned char)*at);
    at += length;
  }
  return true;
}

/* How much of a line a fault shows: whole characters. The line has been checked. */
static int shown(Span line) {
  const char *end = line.end - line.at > SHOWN ? utf8_before(line.at, line.at + SHOWN) : line.end;
  return (int)(end - line.at);
}

/* "...": adds what stands between the quotes. */
static bool string_read(PoReader *po, Span line, PoText *text) {
  if (line.at == line.end || *line.at != '"') return po_fault(po, "found %.*s, expected a string in quotes", shown(line), line.at);
  const char *at = line.at + 1;
  for (; at < line.end && *at != '"'; at++) {
    char byte = *at;
    if (byte == '\\') {
      static const char names[] = "nt\"\\", bytes[] = "\n\t\"\\";
      const char *name = ++at < line.end ? strchr(names, *at) : NULL;
      int length = at < line.end ? (int)character_length(at, line.end) : 0;
      if (!name) return po_fault(po, "found \\%.*s, expected \\n, \\t, \\\" or \\\\", length, at);
      byte = bytes[name - names];
    }
    if (!text_add(po, text, byte)) return false;
  }
  if (at == line.end) return po_fault(po, "found the end of the line, expected a closing \"");
  if (at + 1 != line.end) {
    Span rest = {at + 1, line.end};
    return po_fault(po, "found %.*s behind the string, expected the end of the line", shown(rest), rest.at);
  }
  return true;
}

/* Keywords in the order in which an entry has them. */
typedef enum Stage { STAGE_NONE, STAGE_CONTEXT, STAGE_ID, STAGE_PLURAL, STAGE_TEXT, STAGE_FORM } Stage;
static const char *const keywords[] = {[STAGE_CONTEXT] = "msgctxt", [STAGE_ID] = "msgid", [STAGE_PLURAL] = "msgid_plural", [STAGE_TEXT] = "msgstr"};
enum { FORMS = 6 };             /* no language has more plural forms */

static Span word_of(Span line) {
  Span word = line;
  word.end = word.at;
  while (word.end < line.end && !is_blank(*word.end) && *word.end != '"') word.end++;
  return word;
}

static bool word_is(Span word, const char *name) {
  return (size_t)(word.end - word.at) == strlen(name) && memcmp(word.at, name, strlen(name)) == 0;
}

/* "msgstr[2]" is 2; -1 anything else. */
static int form_of(Span word) {
  if (word.end - word.at != 9 || memcmp(word.at, "msgstr[", 7) != 0 || word.end[-1] != ']') return -1;
  return word.at[7] >= '0' && word.at[7] < '0' + FORMS ? word.at[7] - '0' : -1;
}

static Stage stage_of(Span word) {
  if (form_of(word) >= 0) return STAGE_FORM;
  for (int stage = STAGE_CONTEXT; stage <= STAGE_TEXT; stage++)
    if (word_is(word, keywords[stage])) return (Stage)stage;
  return STAGE_NONE;
}

static const char *expected_after(Stage stage) {
  static const char *const expected[] = {[STAGE_NONE] = "msgctxt or msgid", [STAGE_CONTEXT] = "msgid", [STAGE_ID] = "msgstr",
    [STAGE_PLURAL] = "msgstr[0]", [STAGE_TEXT] = "msgctxt, msgid or a comment", [STAGE_FORM] = "the next msgstr[n], msgctxt, msgid or a comment"};
  return expected[stage];
}

/* May a line of stage `next` stand behind one of `stage`? */
static bool stage_fits(const PoReader *po, Stage stage, Stage next, int form) {
  switch (next) {
    case STAGE_CONTEXT: return stage == STAGE_NONE;
    case STAGE_ID: return stage <= STAGE_CONTEXT;
    case STAGE_PLURAL: case STAGE_TEXT: return stage == STAGE_ID;
    case STAGE_FORM: return (stage == STAGE_PLURAL || stage == STAGE_FORM) && form == po->forms;
    default: return false;
  }
}

/* Where the string of a stage goes. */
static PoText *text_of(PoReader *po, Stage stage) {
  PoText *const text[] = {[STAGE_CONTEXT] = &po->context, [STAGE_ID] = &po->id, [STAGE_PLURAL] = &po->other, [STAGE_TEXT] = &po->text,
    [STAGE_FORM] = po->forms <= 1 ? &po->text : &po->other};
  return text[stage];
}

/* A line with a keyword, or one that goes on with the string before. */
static bool entry_line(PoReader *po, Span line, Stage *stage) {
  if (*line.at == '"' && *stage != STAGE_NONE) return string_read(po, line, text_of(po, *stage));
  Span word = word_of(line);
  Stage next = stage_of(word);
  if (!stage_fits(po, *stage, next, form_of(word))) return po_fault(po, "found %.*s, expected %s", shown(line), line.at, expected_after(*stage));
  *stage = next;
  if (next == STAGE_FORM) po->forms++;
  text_of(po, next)->line = po->line;
  Span rest = {word.end, line.end};
  while (rest.at < rest.end && is_blank(*rest.at)) rest.at++;
  return string_read(po, rest, text_of(po, next));
}

static bool has_fuzzy(Span line) {
  for (const char *at = line.at; at + 5 <= line.end; at++)
    if (memcmp(at, "fuzzy", 5) == 0) return true;
  return false;
}

/* Does this line belong to the entry after? */
static bool begins_entry(Span line) {
  if (line.at == line.end) return false;
  Stage stage = stage_of(word_of(line));
  return *line.at == '#' || stage == STAGE_CONTEXT || stage == STAGE_ID;
}

bool po_next(PoReader *po) {
  Stage stage = STAGE_NONE;
  text_clear(&po->context);
  text_clear(&po->id);
  text_clear(&po->text);
  text_clear(&po->other);
  po->fuzzy = false;
  po->forms = 0;
  for (; po->at < po->end; line_pass(po)) {
    Span line = line_here(po);
    if (!line_check(po, line)) return false;
    bool comment = line.at < line.end && *line.at == '#';
    if (stage >= STAGE_TEXT && begins_entry(line)) break;
    if (comment && line.end - line.at > 1 && line.at[1] == ',' && has_fuzzy(line)) po->fuzzy = true;
    if (!comment && line.at < line.end && !entry_line(po, line, &stage)) return false;
  }
  if (stage != STAGE_NONE && stage < STAGE_TEXT) return po_fault(po, "found the end of the file, expected %s", expected_after(stage));
  /* An empty string took no memory yet; whoever asks wants text. */
  PoText *const all[] = {&po->context, &po->id, &po->text};
  for (int i = 0; i < 3; i++) {
    if (all[i]->length > 0) continue;
    if (!text_add(po, all[i], '\0')) return false;
    all[i]->length = 0;
  }
  return stage >= STAGE_TEXT;
}
