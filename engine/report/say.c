/* Messages written as lines. Owns filling and cutting them; what is said belongs to the callers. */
#include "report/say.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

void say_part(FILE *out, const Scenario *scenario, MessageId id, const Words *words) {
  char small[SAY_LINE];
  int need = message_format(small, sizeof small, scenario, id, words->arg, words->text);
  if (need < SAY_LINE) {
    fputs(small, out);
    return;
  }
  char *big = malloc((size_t)need + 1);         /* a brief or a note can be as long as its author liked */
  if (!big) {
    fputs(small, out);
    return;
  }
  message_format(big, (size_t)need + 1, scenario, id, words->arg, words->text);
  fputs(big, out);
  free(big);
}

void say(FILE *out, const Scenario *scenario, MessageId id, const Words *words) {
  say_part(out, scenario, id, words);
  fputc('\n', out);
}

void say_plain(FILE *out, const Scenario *scenario, MessageId id) {
  say(out, scenario, id, &(Words){ { 0 }, { NULL } });
}

void say_heading(FILE *out, const Scenario *scenario, MessageId id, const Words *words) {
  fputc('\n', out);
  say(out, scenario, id, words);
}

Line line_of(const Scenario *scenario, MessageId id, const Words *words) {
  Line line;
  message_format(line.text, sizeof line.text, scenario, id, words->arg, words->text);
  return line;
}

/* Bytes of `part` that fit into `room`, never half a character. */
static size_t fitting(const char *part, size_t room) {
  size_t length = strlen(part);
  if (length <= room)
    return length;
  while (room > 0 && ((unsigned char)part[room] & 0xC0) == 0x80)
    room--;
  return room;
}

static void line_append(Line *line, const char *part) {
  size_t used = strlen(line->text), take = fitting(part, sizeof line->text - 1 - used);
  memcpy(line->text + used, part, take);
  line->text[used + take] = '\0';
}

void line_join(Line *line, const char *separator, const char *part) {
  if (line->text[0])
    line_append(line, separator);
  line_append(line, part);
}

static Number one_place(int64_t milli, const char *plus) {
  int64_t size = milli < 0 ? -milli : milli, tenths = (size + 50) / 100;
  Number number;
  snprintf(number.text, sizeof number.text, "%s%" PRId64 ".%" PRId64, tenths == 0 ? "" : milli < 0 ? "-" : plus, tenths / 10, tenths % 10);
  return number;
}

Number points_text(int64_t milli) { return one_place(milli, ""); }
Number signed_text(int64_t milli) { return one_place(milli, "+"); }

void say_refusal(FILE *out, const Scenario *scenario, const Refusal *refusal) {
  Words why = { { 0 }, { NULL } }, hint = { { 0 }, { NULL } };
  memcpy(why.arg, refusal->arg, sizeof why.arg);
  memcpy(hint.arg, refusal->hint_arg, sizeof hint.arg);
  say(out, scenario, (MessageId)refusal->message, &why);
  if (refusal->hint != MSG_NONE)
    say(out, scenario, (MessageId)refusal->hint, &hint);
}
