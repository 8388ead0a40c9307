/* The look as data: assets/theme.txt gives every colour, size, width and duration by a role, read once at start. A Style is
 * the theme as it is in use: a size of window, dark or light, a size of text. Nothing else in table/ writes a number of the
 * look or a colour. Knows neither the game nor SDL. */
#ifndef STRAITS_THEME_H
#define STRAITS_THEME_H

#include <stdbool.h>
#include <stdint.h>

typedef enum ColourRole {
#define C(NAME) COLOUR_##NAME,
#include "table/theme_roles.def"
  COLOUR_COUNT
} ColourRole;

typedef enum TypeRole {
#define T(NAME) TYPE_##NAME,
#include "table/theme_roles.def"
  TYPE_COUNT
} TypeRole;

typedef enum SpaceRole {
#define S(NAME) SPACE_##NAME,
#include "table/theme_roles.def"
  SPACE_COUNT
} SpaceRole;

typedef enum LineRole {
#define L(NAME) LINE_##NAME,
#include "table/theme_roles.def"
  LINE_COUNT
} LineRole;

typedef enum MotionRole {
#define M(NAME) MOTION_##NAME,
#include "table/theme_roles.def"
  MOTION_COUNT
} MotionRole;

typedef enum FactorRole {
#define F(NAME) FACTOR_##NAME,
#include "table/theme_roles.def"
  FACTOR_COUNT
} FactorRole;

typedef enum ThemeKind { THEME_DARK, THEME_LIGHT, THEME_KINDS } ThemeKind;

/* The file. Sizes are in u, a page's height / 1080; durations in milliseconds; colours 0xRRGGBB. */
typedef struct Theme {
  uint32_t colour[THEME_KINDS][COLOUR_COUNT];
  struct { float size, spacing; bool bold; } type[TYPE_COUNT];
  float space[SPACE_COUNT], line[LINE_COUNT], factor[FACTOR_COUNT];
  uint32_t motion[MOTION_COUNT];
} Theme;

/* What is wrong with a theme file, for a person: "theme.txt:12: found "txet", expected a role of
 * engine/table/theme_roles.def; did you mean "text"?". Only the first mistake is told. */
typedef struct ThemeFault { char message[240]; } ThemeFault;

/* Reads a theme from text (`name` is the file's name in messages) or from a file. False: `fault` says why, the theme is unfit. */
bool theme_parse(Theme *theme, const char *name, const char *text, ThemeFault *fault);
bool theme_read(Theme *theme, const char *path, ThemeFault *fault);

/* The role in capitals: "SEA_NAME". */
const char *colour_name(ColourRole role);
const char *type_name(TypeRole role);

/* A theme in use. Change a member and everything drawn from the next frame on follows. */
typedef struct Style {
  const Theme *theme;
  ThemeKind kind;
  float u;                      /* pixels a unit, for layout; style_fit sets it */
  float text;                   /* the size of text that was chosen, 1 to 2 */
  bool projector;               /* light, larger text, thicker lines */
  bool hangul;                  /* the language is written in Hangul: its leading */
  bool still;                   /* motion is turned off: every duration is 0 */
} Style;

/* A style for a window of so many pixels. */
Style style_make(const Theme *theme, ThemeKind kind, int width, int height);
/* Sets u to what lets a page of 16:9 fit: the smaller of height / 1080 and width / 1920. */
void style_fit(Style *style, int width, int height);

/* What text looks like when it is measured and drawn, in pixels. */
typedef struct TextStyle {
  float size;                   /* em */
  float spacing;                /* between letters; nothing for Hangul */
  bool bold;
} TextStyle;

uint32_t style_colour(const Style *style, ColourRole role);     /* 0xRRGGBB */
TextStyle style_text(const Style *style, TypeRole role);
float style_leading(const Style *style, TypeRole role);         /* from baseline to baseline, whole pixels */
float style_space(const Style *style, SpaceRole role);          /* pixels; text size does not change it */
float style_row(const Style *style, SpaceRole role);            /* the same for the height of a row of text: grows with text */
float style_line(const Style *style, LineRole role);            /* pixels, at least 1 */
uint32_t style_motion(const Style *style, MotionRole role);     /* milliseconds */
float style_text_scale(const Style *style);                     /* text and projector together, 1 to 2.5 */

/* How far a motion has gone, 0 to 1, easing out, `passed` milliseconds after it began. */
float motion_at(uint32_t passed, uint32_t duration);

#endif
