/* Reads a theme file: five kinds of line, each with a role of theme_roles.def; every mistake is told with its line. Owns the
 * format; what a role is for stands in theme_roles.def, its value in the file. */
#include "table/theme.h"

#include "core/fixed.h"
#include "script/names.h"

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
  const char *kind, *plural;            /* "colour", "a colour of the theme" */
  const char *const *roles; int count;
  int least, most;                      /* words after the role */
  const char *form;                     /* what the line should look like */
  bool (*read)(ThemeReader *reader, int role);
} ThemeLine;

static bool wrong(ThemeReader *reader, const char *found, const char *expected) {
  snprintf(reader->fault->message, sizeof reader->fault->message, "%s:%d: found \"%.60s\", expected %s", reader->file, reader->line, found, expected);
  return false;
}

static bool read_number(ThemeReader *reader, const char *word, double low, double high, float *out) {
  int64_t milli = 0;
  char range[80];
  if (decimal_parse(word, 1000, &milli) && (double)milli >= low * 1000 && (double)milli <= high * 1000) {
    *out = (float)milli / 1000.0f;
    return true;
  }
  snprintf(range, sizeof range, "a number from %g to %g", low, high);
  return wrong(reader, word, range);
}

static bool read_hex(ThemeReader *reader, const char *word, uint32_t *out) {
  if (strlen(word) != 6 || strspn(word, "0123456789ABCDEFabcdef") != 6) return wrong(reader, word, "six hexadecimal digits");
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
  if (!theme->type[role].bold && strcmp(reader->word[3], "regular") != 0) return wrong(reader, reader->word[3], "\"regular\" or \"bold\"");
  theme->type[role].spacing = 0;
  if (reader->words == 4) return true;
  if (strcmp(reader->word[4], "spacing") != 0 || reader->words != 6) return wrong(reader, reader->word[4], "\"spacing\" and its size");
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
  { "colour", "a colour", colour_roles, COLOUR_COUNT, 2, 2, "colour ROLE DARK LIGHT", read_colour },
  { "type", "a type", type_roles, TYPE_COUNT, 2, 4, "type ROLE SIZE regular|bold [spacing SIZE]", read_type },
  { "space", "a space", space_roles, SPACE_COUNT, 1, 1, "space ROLE SIZE", read_space },
  { "line", "a line", line_roles, LINE_COUNT, 1, 1, "line ROLE WIDTH", read_line },
  { "motion", "a motion", motion_roles, MOTION_COUNT, 1, 1, "motion ROLE TIME", read_motion },
  { "factor", "a factor", factor_roles, FACTOR_COUNT, 1, 1, "factor ROLE NUMBER", read_factor },
};
enum { KINDS = (int)(sizeof kinds / sizeof *kinds) };

/* The role of this name, or -1 after telling what it might have meant. */
static int find_role(ThemeReader *reader, const ThemeLine *kind) {
  RoleName name[ROLES];
  Names near = { 0 };
  int found = -1;
  for (int i = 0; i < kind->count; i++) {
    name[i] = role_name(kind->roles[i]);
    if (strcmp(name[i].text, reader->word[1]) == 0) found = i;
    names_add(&near, 0, name[i].text, i);
  }
  if (found < 0) {
    char expected[120];
    const char *like = names_nearest(&near, 0, reader->word[1]);
    snprintf(expected, sizeof expected, "%s of engine/table/theme_roles.def%s%s%s", kind->plural, like ? "; did you mean \"" : "", like ? like : "", like ? "\"?" : "");
    wrong(reader, reader->word[1], expected);
  }
  names_free(&near);
  return found;
}

static bool read_words(ThemeReader *reader, bool seen[KINDS][ROLES]) {
  const ThemeLine *kind = NULL;
  for (int k = 0; k < KINDS; k++)
    if (strcmp(kinds[k].kind, reader->word[0]) == 0) kind = &kinds[k];
  if (!kind) return wrong(reader, reader->word[0], "colour, type, space, line, motion or factor");
  if (reader->words < 2 + kind->least || reader->words > 2 + kind->most) {
    char found[80];
    snprintf(found, sizeof found, "%s with %d words", kind->kind, reader->words);
    return wrong(reader, found, kind->form);
  }
  int role = find_role(reader, kind);
  if (role < 0) return false;
  if (seen[kind - kinds][role]) return wrong(reader, reader->word[1], "each role once; it stands further up too");
  seen[kind - kinds][role] = true;
  return kind->read(reader, role);
}

/* Splits a line in place; a comment begins with '#'. False: too many words. */
static bool split(ThemeReader *reader, char *line) {
  reader->words = 0;
  for (char *at = line + strspn(line, " \t\r"); *at && *at != '#';) {
    if (reader->words == WORDS) return wrong(reader, at, "the line's end");
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
      if (!seen[k][i]) {
        char expected[120];
        snprintf(expected, sizeof expected, "also \"%s %s\": every role needs its value", kinds[k].kind, role_name(kinds[k].roles[i]).text);
        return wrong(reader, "the end of the file", expected);
      }
  return true;
}

bool theme_parse(Theme *theme, const char *name, const char *text, ThemeFault *fault) {
  bool seen[KINDS][ROLES] = { { false } };
  ThemeReader reader = { .theme = theme, .file = name, .fault = fault };
  *theme = (Theme){ 0 };
  for (const char *at = text; *at;) {
    char line[256];
    size_t length = strcspn(at, "\n");
    reader.line++;
    if (length >= sizeof line) return wrong(&reader, at, "a line of at most 255 bytes");
    memcpy(line, at, length);
    line[length] = '\0';
    at += length + (at[length] == '\n');
    if (!split(&reader, line) || (reader.words > 0 && !read_words(&reader, seen))) return false;
  }
  return all_given(&reader, seen);
}

bool theme_read(Theme *theme, const char *path, ThemeFault *fault) {
  enum { MOST = 1 << 16 };
  FILE *file = fopen(path, "rb");
  if (!file) {
    snprintf(fault->message, sizeof fault->message, "%s: %s", path, strerror(errno));
    return false;
  }
  char *text = malloc(MOST + 1);
  size_t length = text ? fread(text, 1, MOST, file) : 0;
  bool good = text && !ferror(file) && feof(file);
  fclose(file);
  if (good) {
    text[length] = '\0';
    good = theme_parse(theme, path, text, fault);
  } else {
    snprintf(fault->message, sizeof fault->message, "%s: it cannot be read as a theme (at most %d bytes of text)", path, MOST);
  }
  free(text);
  return good;
}

#define NAME_OF(roles, role, count) ((unsigned)(role) < (unsigned)(count) ? (roles)[role] : "?")
const char *colour_name(ColourRole role) { return NAME_OF(colour_roles, role, COLOUR_COUNT); }
const char *type_name(TypeRole role) { return NAME_OF(type_roles, role, TYPE_COUNT); }
const char *space_name(SpaceRole role) { return NAME_OF(space_roles, role, SPACE_COUNT); }
