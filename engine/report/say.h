/* Saying things: a message of core/messages.def, filled and written as one line. Whoever writes text for a person uses this,
 * so that a translation is another table of messages and nothing else. */
#ifndef STRAITS_SAY_H
#define STRAITS_SAY_H

#include "core/event.h"
#include <stdio.h>

/* What fills a template: numbers and handles in arg, {n:text} in text. */
typedef struct Words { int32_t arg[EVENT_ARGS]; const char *text[EVENT_ARGS]; } Words;

enum { SAY_LINE = 2048 };       /* room for a line made of one message, in Hangul too; longer texts are written piece by piece */

/* Without a line's end. scenario may be NULL where the message names nothing of it: then it is said in English. */
void say_part(FILE *out, const Scenario *scenario, MessageId id, const Words *words);
void say(FILE *out, const Scenario *scenario, MessageId id, const Words *words);
void say_plain(FILE *out, const Scenario *scenario, MessageId id);      /* a message without placeholders */
#define SAY(out, scenario, id, ...) say((out), (scenario), (id), &(Words){ __VA_ARGS__ })

/* The same into memory: never longer than SAY_LINE. */
typedef struct Line { char text[SAY_LINE]; } Line;
Line line_of(const Scenario *scenario, MessageId id, const Words *words);
#define LINE(scenario, id, ...) line_of((scenario), (id), &(Words){ __VA_ARGS__ })

/* Adds `part` to a list in words: "a", then "a; b". Cut at the line's end between characters. */
void line_join(Line *line, const char *separator, const char *part);

/* A heading: an empty line, then the message. Blocks of text start so, for eyes, ears and grep alike. */
void say_heading(FILE *out, const Scenario *scenario, MessageId id, const Words *words);
#define HEADING(out, scenario, id, ...) say_heading((out), (scenario), (id), &(Words){ __VA_ARGS__ })

/* Thousandths as a decimal with one place, "50.0"; with a sign, "+3.5". */
typedef struct Number { char text[24]; } Number;
Number points_text(int64_t milli);
Number signed_text(int64_t milli);

/* Why not, and what would be possible instead. */
void say_refusal(FILE *out, const Scenario *scenario, const Refusal *refusal);

#endif
