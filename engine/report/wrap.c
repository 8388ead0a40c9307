/* Breaking lines between words, what follows indented by two. A column is a character; Hangul and other wide
 * ones take two, as terminals show them. */
#define _GNU_SOURCE             /* fopencookie */
#include "report/wrap.h"
#include "core/columns.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { NARROWEST = 40, INDENT = 2 };

typedef struct Wrap {
  FILE *out;
  int columns;                  /* 0: as wide as the terminal is now */
  int column, indent;           /* where the line stands, and how far its first word stood in */
  bool begun;                   /* the line has a word */
} Wrap;

static int terminal_columns(FILE *out) {
  struct winsize size;
  return isatty(fileno(out)) && ioctl(fileno(out), TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

static void write_blanks(Wrap *w, size_t count) {
  for (size_t i = 0; i < count; i++)
    fputc(' ', w->out);
  w->column += (int)count;
}

static void line_end(Wrap *w) {
  w->column = w->indent = 0;
  w->begun = false;
}

/* A word with the blanks before it: on this line if it fits, else without them on the next. */
static void write_word(Wrap *w, int columns, size_t blanks, const char *word, size_t length) {
  int width = text_columns(word, length);
  if (w->begun && w->column + (int)blanks + width > columns) {
    fputc('\n', w->out);
    w->column = 0;
    write_blanks(w, (size_t)(w->indent + INDENT));
  } else {
    if (!w->begun)
      w->indent = (int)blanks;
    write_blanks(w, blanks);
  }
  fwrite(word, 1, length, w->out);
  w->column += width;
  w->begun = true;
}

/* The stream is line buffered, so what comes ends with a line or is a prompt. */
static ssize_t wrap_write(void *cookie, const char *text, size_t size) {
  Wrap *w = cookie;
  int columns = w->columns ? w->columns : terminal_columns(w->out);
  if (columns < NARROWEST)
    columns = NARROWEST;
  for (size_t i = 0; i < size;) {
    size_t blanks = 0, length = 0;
    while (i + blanks < size && text[i + blanks] == ' ')
      blanks++;
    i += blanks;
    while (i + length < size && text[i + length] != ' ' && text[i + length] != '\n')
      length++;
    if (length > 0)
      write_word(w, columns, blanks, text + i, length);
    else if (i == size)
      write_blanks(w, blanks);  /* behind a prompt */
    i += length;
    if (i < size && text[i] == '\n') {
      fputc('\n', w->out);
      line_end(w);
      i++;
    }
  }
  line_end(w);                  /* whoever answers a prompt ends its line */
  return fflush(w->out) == 0 ? (ssize_t)size : -1;
}

static int wrap_close(void *cookie) {
  free(cookie);
  return 0;
}

FILE *wrap_open_at(FILE *out, int columns) {
  Wrap *w = calloc(1, sizeof *w);
  if (!w)
    return NULL;
  *w = (Wrap){ .out = out, .columns = columns };
  FILE *stream = fopencookie(w, "w", (cookie_io_functions_t){ .write = wrap_write, .close = wrap_close });
  if (stream)
    setvbuf(stream, NULL, _IOLBF, BUFSIZ);
  else
    free(w);
  return stream;
}

FILE *wrap_open(FILE *terminal) {
  return terminal_columns(terminal) < NARROWEST ? NULL : wrap_open_at(terminal, 0);
}
