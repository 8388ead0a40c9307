/* The families that the look names, in order of preference, then any with Hangul, then any at all. */
#include "table/font_find.h"

#include <fontconfig/fontconfig.h>
#include <stdio.h>
#include <string.h>

enum { FIRST_SYLLABLE = 0xAC00 };

typedef struct Wanted { const char *family; bool any_with_hangul; } Wanted;
static const Wanted wanted[] = {
  { "NanumBarunGothic", false }, { "NanumGothic", false }, { "Noto Sans CJK KR", false }, { "Noto Sans KR", false },
  { "sans-serif", true }, { "DejaVu Sans", false }, { "sans-serif", false },
};

/* fontconfig answers with the nearest font it has, so the answer is asked whether it is of that family. */
static bool is_family(FcPattern *font, const char *family) {
  FcChar8 *name;
  for (int i = 0; FcPatternGetString(font, FC_FAMILY, i, &name) == FcResultMatch; i++)
    if (strcmp((const char *)name, family) == 0) return true;
  return false;
}

static bool has_hangul(FcPattern *font) {
  FcCharSet *set;
  return FcPatternGetCharSet(font, FC_CHARSET, 0, &set) == FcResultMatch && FcCharSetHasChar(set, FIRST_SYLLABLE);
}

static FcPattern *match(FcConfig *config, const Wanted *want, bool bold) {
  FcPattern *pattern = FcPatternCreate();
  if (!pattern) return NULL;
  FcPatternAddString(pattern, FC_FAMILY, (const FcChar8 *)want->family);
  FcPatternAddInteger(pattern, FC_WEIGHT, bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
  FcPatternAddInteger(pattern, FC_SLANT, FC_SLANT_ROMAN);
  FcPatternAddBool(pattern, FC_SCALABLE, FcTrue);
  if (want->any_with_hangul) {
    FcCharSet *set = FcCharSetCreate();
    FcCharSetAddChar(set, FIRST_SYLLABLE);
    FcPatternAddCharSet(pattern, FC_CHARSET, set);
    FcCharSetDestroy(set);
  }
  FcConfigSubstitute(config, pattern, FcMatchPattern);
  FcDefaultSubstitute(pattern);
  FcResult result;
  FcPattern *font = FcFontMatch(config, pattern, &result);
  FcPatternDestroy(pattern);
  return font;
}

static bool read_font(FcPattern *font, FontFile *file, bool bold) {
  FcChar8 *path;
  int weight = FC_WEIGHT_REGULAR;
  if (FcPatternGetString(font, FC_FILE, 0, &path) != FcResultMatch || strlen((const char *)path) >= sizeof file->path) return false;
  snprintf(file->path, sizeof file->path, "%s", (const char *)path);
  if (FcPatternGetInteger(font, FC_INDEX, 0, &file->index) != FcResultMatch) file->index = 0;
  FcPatternGetInteger(font, FC_WEIGHT, 0, &weight);
  file->embolden = bold && weight < FC_WEIGHT_DEMIBOLD;
  return true;
}

static bool find_family(FcConfig *config, const Wanted *want, FontFamily *family) {
  bool found = true;
  for (int bold = 0; bold < 2 && found; bold++) {
    FcPattern *font = match(config, want, bold == 1);
    FcChar8 *name;
    found = font && (strcmp(want->family, "sans-serif") == 0 || is_family(font, want->family)) && read_font(font, &family->file[bold], bold == 1);
    if (found && bold == 0) {
      family->hangul = has_hangul(font);
      found = family->hangul || !want->any_with_hangul;
      if (FcPatternGetString(font, FC_FAMILY, 0, &name) == FcResultMatch) snprintf(family->name, sizeof family->name, "%s", (const char *)name);
    }
    if (font) FcPatternDestroy(font);
  }
  return found;
}

int fonts_find(FontFamily *families, int most) {
  FcConfig *config = FcInitLoadConfigAndFonts();
  int count = 0;
  bool hangul = false;
  for (size_t i = 0; config && i < sizeof wanted / sizeof *wanted && count < most; i++) {
    FontFamily family = { 0 };
    if (wanted[i].any_with_hangul && hangul) continue;                          /* a named one has it already */
    if (!find_family(config, &wanted[i], &family)) continue;
    bool again = false;
    for (int k = 0; k < count; k++) again = again || strcmp(families[k].file[0].path, family.file[0].path) == 0;
    if (again || (hangul && family.hangul)) continue;                           /* one font for Hangul is enough */
    hangul = hangul || family.hangul;
    families[count++] = family;
  }
  if (config) FcConfigDestroy(config);
  return count;
}
