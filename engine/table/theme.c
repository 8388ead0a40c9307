/* Reads a theme file: five kinds of line, each with a role of theme_roles.def; every mistake is told with its line. Owns the
 * format; what a role is for stands in theme_roles.def, its value in the file. */
#include "table/theme.h"

#include "core/fixed.h"
#include "core/message.h"
#include "core/scenario.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>

static const char *const colour_roles[] = {
#define C(NAME) #NAME,
#include "table/theme_roles.def"
};
static const char *const type_roles[] = {
#define T(NAME) #NAME,
#include "table/theme_roles.def"
};
static const char *const space_roles[] = {
#define S(NAME) #NAME,
#include "table/theme_roles.def"
};
static const char *const line_roles[] = {
#define L(NAME) #NAME,
#include "table/theme_roles.def"
};
static const char *const motion_roles[] = {
#define M(NAME) #NAME,
#include "table/theme_roles.def"
};
static const char *const factor_roles[] = {
#define F(NAME) #NAME,
#include "table/theme_roles.def"
};

enum { WORDS = 8, ROLE_NAME = 24, ROLES = 96 };
_Static_assert((int)COLOUR_COUNT <= ROLES && (int)SPACE_COUNT <= ROLES, "room for each role of a kind");

typedef struct RoleName { char text[ROLE_NAME]; } RoleName;

/* "SEA_NAME" as the file writes it: "sea_name". */
static RoleName role_name(const char *upper) {
  RoleName name = { { 0 } };
  for (size_t i = 0; upper[i] && i + 1 < sizeof name.text; i++) name.text[i] = (char)tolower((unsigned char)upper[i]);
  return name;
}

typedef struct ThemeReader {
  Theme *theme;
  const char *file;
  int line;
  char *word[WORDS]; int words;
  ThemeFault *fault;
} ThemeReader;

typedef struct ThemeLine {
  const char *kind;
  const char *const *roles; int count;
  int least, most;                      /* words after the role */
  const char *form;                     /* what the line should look like */
  bool (*read)(ThemeReader *reader, int role);
} ThemeLine;

/* A part of a mistake, in words. */
typedef struct Phrase { char text[160]; } Phrase;
static Phrase phrase(MessageId id, int number, const char *first, const char *second) {
  Phrase made;
  message_format(made.text, sizeof made.text, NULL, id, (const int32_t[4]){ number, number }, (const char *const[4]){ first, second });
  return made;
}

static bool wrong(ThemeReader *reader, const char *found, Phrase expected) {
  message_format(reader->fault->message, sizeof reader->fault->message, NULL, MSG_THEME_WRONG, (const int32_t[4]){ 0, reader->line },
    (const char *const[4]){ reader->file, NULL, found, expected.text });
  return false;
}
static bool wrong_plain(ThemeReader *reader, const char *found, MessageId expected) { return wrong(reader, found, phrase(expected, 0, NULL, NULL)); }

static bool read_number(ThemeReader *reader, const char *word, double low, double high, float *out) {
  int64_t milli = 0;
  char least[24], most[24];
  if (decimal_parse(word, 1000, &milli) && (double)milli >= low * 1000 && (double)milli <= high * 1000) {
    *out = (float)milli / 1000.0f;
    return true;
  }
  decimal_format(least, sizeof least, (int64_t)(low * 10), 10);
  decimal_format(most, sizeof most, (int64_t)(high * 10), 10);
  return wrong(reader, word, phrase(MSG_THEME_NUMBER, 0, least, most));
}

static bool read_hex(ThemeReader *reader, const char *word, uint32_t *out) {
  if (strlen(word) != 6 || strspn(word, "0123456789ABCDEFabcdef") != 6) return wrong_plain(reader, word, MSG_THEME_COLOUR);
  *out = (uint32_t)strtoul(word, NULL, 16);
  return true;
}

static bool read_colour(ThemeReader *reader, int role) {
  for (int kind = 0; kind < THEME_KINDS; kind++)
    if (!read_hex(reader, reader->word[2 + kind], &reader->theme->colour[kind][role])) return false;
  return true;
}

static bool read_type(ThemeReader *reader, int role) {
  Theme *theme = reader->theme;
  if (!read_number(reader, reader->word[2], 8, 200, &theme->type[role].size)) return false;
  theme->type[role].bold = strcmp(reader->word[3], "bold") == 0;
  if (!theme->type[role].bold && strcmp(reader->word[3], "regular") != 0) return wrong_plain(reader, reader->word[3], MSG_THEME_WEIGHT);
  theme->type[role].spacing = 0;
  if (reader->words == 4) return true;
  if (strcmp(reader->word[4], "spacing") != 0 || reader->words != 6) return wrong_plain(reader, reader->word[4], MSG_THEME_SPACING);
  return read_number(reader, reader->word[5], 0, 20, &theme->type[role].spacing);
}

static bool read_space(ThemeReader *reader, int role) { return read_number(reader, reader->word[2], 0, 4000, &reader->theme->space[role]); }
static bool read_line(ThemeReader *reader, int role) { return read_number(reader, reader->word[2], 0.1, 200, &reader->theme->line[role]); }
static bool read_factor(ThemeReader *reader, int role) { return read_number(reader, reader->word[2], 0.1, 8000, &reader->theme->factor[role]); }
static bool read_motion(ThemeReader *reader, int role) {
  float time = 0;
  if (!read_number(reader, reader->word[2], 0, 10000, &time)) return false;
  reader->theme->motion[role] = (uint32_t)time;
  return true;
}

static const ThemeLine kinds[] = {
  { "colour", colour_roles, COLOUR_COUNT, 2, 2, "colour ROLE DARK LIGHT", read_colour },
  { "type", type_roles, TYPE_COUNT, 2, 4, "type ROLE SIZE regular|bold [spacing SIZE]", read_type },
  { "space", space_roles, SPACE_COUNT, 1, 1, "space ROLE SIZE", read_space },
  { "line", line_roles, LINE_COUNT, 1, 1, "line ROLE WIDTH", read_line },
  { "motion", motion_roles, MOTION_COUNT, 1, 1, "motion ROLE TIME", read_motion },
  { "factor", factor_roles, FACTOR_COUNT, 1, 1, "factor ROLE NUMBER", read_factor },
};
enum { KINDS = (int)(sizeof kinds / sizeof *kinds) };

/* The role of this name, or -1 after telling what it might have meant. */
static int find_role(ThemeReader *reader, const ThemeLine *kind) {
  RoleName name[ROLES];
  const char *names[ROLES];
  int found = -1;
  for (int i = 0; i < kind->count; i++) {
    name[i] = role_name(kind->roles[i]);
    if (strcmp(name[i].text, reader->word[1]) == 0) found = i;
    names[i] = name[i].text;
  }
  if (found < 0) {
    const char *like = name_nearest(reader->word[1], names, kind->count);
    wrong(reader, reader->word[1], phrase(like ? MSG_THEME_ROLE_LIKE : MSG_THEME_ROLE, 0, like, NULL));
  }
  return found;
}

static bool read_words(ThemeReader *reader, bool seen[KINDS][ROLES]) {
  const ThemeLine *kind = NULL;
  for (int k = 0; k < KINDS; k++)
    if (strcmp(kinds[k].kind, reader->word[0]) == 0) kind = &kinds[k];
  if (!kind) return wrong_plain(reader, reader->word[0], MSG_THEME_KIND);
  if (reader->words < 2 + kind->least || reader->words > 2 + kind->most) {
    Phrase form;
    snprintf(form.text, sizeof form.text, "%s", kind->form);
    return wrong(reader, phrase(MSG_THEME_WORDS, reader->words, kind->kind, NULL).text, form);
  }
  int role = find_role(reader, kind);
  if (role < 0) return false;
  if (seen[kind - kinds][role]) return wrong_plain(reader, reader->word[1], MSG_THEME_TWICE);
  seen[kind - kinds][role] = true;
  return kind->read(reader, role);
}

/* Splits a line in place; a comment begins with '#'. False: too many words. */
static bool split(ThemeReader *reader, char *line) {
  reader->words = 0;
  for (char *at = line + strspn(line, " \t\r"); *at && *at != '#';) {
    if (reader->words == WORDS) return wrong_plain(reader, at, MSG_COAST_LINE_END);
    reader->word[reader->words++] = at;
    at += strcspn(at, " \t\r");
    if (*at) *at++ = '\0';
    at += strspn(at, " \t\r");
  }
  return true;
}

static bool all_given(ThemeReader *reader, bool seen[KINDS][ROLES]) {
  for (int k = 0; k < KINDS; k++)
    for (int i = 0; i < kinds[k].count; i++)
      if (!seen[k][i])
        return wrong(reader, message_template(MSG_COAST_FILE_END), phrase(MSG_THEME_MISSING, 0, kinds[k].kind, role_name(kinds[k].roles[i]).text));
  return true;
}

bool theme_parse(Theme *theme, const char *name, const char *text, ThemeFault *fault) {
  bool seen[KINDS][ROLES] = { { false } };
  ThemeReader reader = { .theme = theme, .file = name, .fault = fault };
  *theme = (Theme){ 0 };
  for (const char *at = text; *at;) {
    char line[256], start[24];
    size_t length = strcspn(at, "\n");
    reader.line++;
    if (length >= sizeof line) {
      snprintf(start, sizeof start, "%.16s", at);
      return wrong(&reader, start, phrase(MSG_THEME_LINE, (int)sizeof line - 1, NULL, NULL));
    }
    memcpy(line, at, length);
    line[length] = '\0';
    at += length + (at[length] == '\n');
    if (!split(&reader, line) || (reader.words > 0 && !read_words(&reader, seen))) return false;
  }
  return all_given(&reader, seen);
}

static bool unreadable(ThemeFault *fault, const char *path, const char *why) {
  message_format(fault->message, sizeof fault->message, NULL, MSG_THEME_UNREADABLE, (const int32_t[4]){ 0 }, (const char *const[4]){ path, why });
  return false;
}

bool theme_read(Theme *theme, const char *path, ThemeFault *fault) {
  enum { MOST = 1 << 16 };
  FILE *file = fopen(path, "rb");
  if (!file) return unreadable(fault, path, strerror(errno));
  char *text = malloc(MOST + 1);
  size_t length = text ? fread(text, 1, MOST, file) : 0;
  bool failed = !text || ferror(file), whole = feof(file);
  fclose(file);
  if (failed || !whole) {
    free(text);
    return unreadable(fault, path, failed ? strerror(errno) : message_template(MSG_THEME_TOO_LONG));
  }
  text[length] = '\0';
  bool good = theme_parse(theme, path, text, fault);
  free(text);
  return good;
}

#define NAME_OF(roles, role, count) ((unsigned)(role) < (unsigned)(count) ? (roles)[role] : "?")
const char *colour_name(ColourRole role) { return NAME_OF(colour_roles, role, COLOUR_COUNT); }
const char *type_name(TypeRole role) { return NAME_OF(type_roles, role, TYPE_COUNT); }
