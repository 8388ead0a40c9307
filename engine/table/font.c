/* Fonts in use. A line of text is cut into pieces of one font each, measured and drawn by SDL2_ttf, and kept: a table of lines
 * by a 64-bit fingerprint of style and bytes. When it is full, lines that were not used since the last time make room. */
#include "table/font.h"

#include "core/message.h"
#include "table/font_find.h"

#include <SDL_ttf.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { FAMILIES = 3, OPENED = 48, LINES = 4096, BYTES = 24 << 20, PIECES = 64, MINUS = 0x2212 };

typedef struct Opened { TTF_Font *font; int family, quarters; bool bold; uint32_t used; } Opened;
typedef struct Kept {
  uint64_t key;                         /* 0: free */
  float width;                          /* < 0: not measured */
  uint8_t *cover; int w, h, left, top;  /* the mask, once `drawn` */
  bool drawn;
  uint32_t used;                        /* the sweep it was last used in */
} Kept;

struct Fonts {
  FontFamily family[FAMILIES]; int families;
  Opened opened[OPENED]; uint32_t clock;
  Kept *kept; int lines; size_t bytes; uint32_t sweep;
};

/* A part of a line in one font; family -1 is a minus sign drawn as a bar. */
typedef struct Piece { int family; const char *from; size_t length; float x, advance; } Piece;

static bool fault_says(FontFault *fault, MessageId id, const char *why) {
  message_format(fault->message, sizeof fault->message, NULL, id, (const int32_t[4]){ 0 }, (const char *const[4]){ why });
  return false;
}

static bool fonts_start(Fonts *fonts, bool hangul, FontFault *fault) {
  fonts->kept = calloc(LINES, sizeof *fonts->kept);
  fonts->families = fonts_find(fonts->family, FAMILIES);
  if (!fonts->kept) return fault_says(fault, MSG_FONT_LIBRARY, message_template(MSG_FONT_MEMORY));
  if (fonts->families == 0) return fault_says(fault, MSG_FONT_NONE, NULL);
  return fonts_have_hangul(fonts) || !hangul || fault_says(fault, MSG_FONT_NO_HANGUL, NULL);
}

Fonts *fonts_open(bool hangul, FontFault *fault) {
  Fonts *fonts = calloc(1, sizeof *fonts);
  if (!fonts || TTF_Init() != 0) {
    fault_says(fault, MSG_FONT_LIBRARY, fonts ? TTF_GetError() : message_template(MSG_FONT_MEMORY));
    free(fonts);
    return NULL;
  }
  if (fonts_start(fonts, hangul, fault)) return fonts;
  fonts_close(fonts);
  return NULL;
}

void fonts_close(Fonts *fonts) {
  if (!fonts) return;
  for (int i = 0; i < OPENED; i++)
    if (fonts->opened[i].font) TTF_CloseFont(fonts->opened[i].font);
  for (int i = 0; fonts->kept && i < LINES; i++) free(fonts->kept[i].cover);
  free(fonts->kept);
  free(fonts);
  TTF_Quit();
}

bool fonts_have_hangul(const Fonts *fonts) {
  for (int i = 0; i < fonts->families; i++)
    if (fonts->family[i].hangul) return true;
  return false;
}

const char *fonts_family(const Fonts *fonts) { return fonts->family[0].name; }

/* A font at a size, in quarters of a pixel: SDL2_ttf takes whole points, and 18 dots an inch make a point a quarter. */
static TTF_Font *font_of(Fonts *fonts, int family, TextStyle style) {
  int quarters = (int)lrintf(style.size * 4), oldest = 0;
  for (int i = 0; i < OPENED; i++) {
    Opened *at = &fonts->opened[i];
    if (at->font && at->family == family && at->quarters == quarters && at->bold == style.bold) {
      at->used = ++fonts->clock;
      return at->font;
    }
    if (at->used < fonts->opened[oldest].used) oldest = i;
  }
  const FontFile *file = &fonts->family[family].file[style.bold];
  TTF_Font *font = TTF_OpenFontIndexDPI(file->path, quarters, file->index, 18, 18);
  if (!font) return NULL;
  TTF_SetFontHinting(font, TTF_HINTING_LIGHT_SUBPIXEL);
  TTF_SetFontScriptName(font, "Hang");  /* so that the parts of decomposed syllables are put together */
  if (file->embolden) TTF_SetFontStyle(font, TTF_STYLE_BOLD);
  Opened *slot = &fonts->opened[oldest];
  if (slot->font) TTF_CloseFont(slot->font);
  *slot = (Opened){ font, family, quarters, style.bold, ++fonts->clock };
  return font;
}

/* Parts of syllables count as there if syllables are: the font has no pictures for them, and needs none. */
static bool family_has(Fonts *fonts, int family, TextStyle style, uint32_t c) {
  TTF_Font *font = font_of(fonts, family, style);
  if (c >= 0x1100 && c <= 0x11FF) return fonts->family[family].hangul;
  return font && TTF_GlyphIsProvided32(font, c);
}

static int family_for(Fonts *fonts, TextStyle style, uint32_t c, int before) {
  if (c <= ' ' || (c >= 0x300 && c <= 0x36F)) return before > 0 ? before : 0;
  if (c < 0x7F || family_has(fonts, 0, style, c)) return 0;
  if (c == MINUS) return -1;
  for (int family = 1; family < fonts->families; family++)
    if (family_has(fonts, family, style, c)) return family;
  return 0;
}

static float piece_advance(Fonts *fonts, TextStyle style, const Piece *piece) {
  char text[512];
  int w = 0, h = 0;
  if (piece->family < 0) return style.size * 0.58f;
  TTF_Font *font = font_of(fonts, piece->family, style);
  size_t length = piece->length < sizeof text ? piece->length : sizeof text - 1;
  memcpy(text, piece->from, length);
  text[length] = '\0';
  return font && TTF_SizeUTF8(font, text, &w, &h) == 0 ? (float)w : 0;
}

/* Cuts a line into pieces and places them; returns how many, and the width of all. */
static int cut(Fonts *fonts, TextStyle style, const char *text, size_t length, Piece *pieces, float *width) {
  bool spaced = style.spacing > 0 && !text_has_hangul(text, length);
  int count = 0, before = 0;
  for (const char *at = text, *end = text + length; at < end;) {
    const char *from = at;
    int family = family_for(fonts, style, utf8_next(&at, end), before);
    bool join = count > 0 && !spaced && family >= 0 && pieces[count - 1].family == family;
    if (join || count == PIECES) pieces[count - 1].length += (size_t)(at - from);
    else pieces[count++] = (Piece){ family, from, (size_t)(at - from), 0, 0 };
    before = family;
  }
  *width = 0;
  for (int i = 0; i < count; i++) {
    pieces[i].x = *width;
    pieces[i].advance = piece_advance(fonts, style, &pieces[i]);
    *width += pieces[i].advance + (spaced && i + 1 < count ? style.spacing : 0);
  }
  return count;
}

static uint64_t key_of(TextStyle style, const char *text, size_t length) {
  uint64_t key = 0xCBF29CE484222325u;
  uint32_t about[2] = { (uint32_t)lrintf(style.size * 4) * 2 + style.bold, (uint32_t)lrintf(style.spacing * 64) };
  for (int i = 0; i < 2; i++) key = (key ^ about[i]) * 0x100000001B3u;
  for (size_t i = 0; i < length; i++) key = (key ^ (unsigned char)text[i]) * 0x100000001B3u;
  key ^= key >> 29;
  return key ? key : 1;
}

static Kept *slot_of(Fonts *fonts, uint64_t key) {
  size_t at = (size_t)(key % LINES);
  while (fonts->kept[at].key != 0 && fonts->kept[at].key != key) at = (at + 1) % LINES;
  return &fonts->kept[at];
}

/* Makes room: what was not used since the last sweep goes; if that is little, all goes. */
static void sweep(Fonts *fonts) {
  Kept *old = fonts->kept, *fresh = calloc(LINES, sizeof *fresh);
  if (!fresh) return;
  int left = 0;
  size_t bytes = 0;
  for (int i = 0; i < LINES; i++)
    if (old[i].key && old[i].used == fonts->sweep) left++, bytes += (size_t)old[i].w * (size_t)old[i].h;
  bool all = left > LINES / 2 || bytes > BYTES / 2;
  fonts->kept = fresh;
  fonts->lines = 0;
  fonts->bytes = 0;
  for (int i = 0; i < LINES; i++) {
    if (!old[i].key) continue;
    if (all || old[i].used != fonts->sweep) {
      free(old[i].cover);
      continue;
    }
    *slot_of(fonts, old[i].key) = old[i];
    fonts->lines++;
    fonts->bytes += (size_t)old[i].w * (size_t)old[i].h;
  }
  fonts->sweep++;
  free(old);
}

static Kept *kept_of(Fonts *fonts, TextStyle style, const char *text, size_t length) {
  uint64_t key = key_of(style, text, length);
  Kept *kept = slot_of(fonts, key);
  if (!kept->key) {
    if (fonts->lines >= LINES * 3 / 4 || fonts->bytes > BYTES) {
      sweep(fonts);
      kept = slot_of(fonts, key);
    }
    *kept = (Kept){ .key = key, .width = -1 };
    fonts->lines++;
  }
  kept->used = fonts->sweep;
  return kept;
}

static float kept_width(void *with, TextStyle style, const char *text, size_t length) {
  Fonts *fonts = with;
  Kept *kept = kept_of(fonts, style, text, length);
  if (kept->width < 0) {
    Piece pieces[PIECES];
    cut(fonts, style, text, length, pieces, &kept->width);
  }
  return kept->width;
}

Measure fonts_measure(Fonts *fonts) { return (Measure){ kept_width, fonts }; }

/* ---- pictures of lines ---- */

typedef struct Canvas { uint8_t *cover; int w, h, baseline; } Canvas;

/* As long, as high above the baseline and as wide with its sides as the font's plus sign, so that figures stand in columns. */
static void canvas_bar(Canvas *canvas, TextStyle style, float x) {
  int thick = (int)lrintf(style.size * (style.bold ? 0.105f : 0.08f)), from = (int)lrintf(x + style.size * 0.04f);
  int to = (int)lrintf(x + style.size * 0.54f);
  if (thick < 1) thick = 1;
  int top = canvas->baseline - (int)lrintf(style.size * 0.37f) + (1 - thick) / 2;
  for (int row = top; row < top + thick; row++)
    if (row >= 0 && row < canvas->h) memset(canvas->cover + (size_t)row * (size_t)canvas->w + from, 255, (size_t)(to - from));
}

static void canvas_piece(Canvas *canvas, Fonts *fonts, TextStyle style, const Piece *piece) {
  char text[512];
  TTF_Font *font = font_of(fonts, piece->family, style);
  size_t length = piece->length < sizeof text ? piece->length : sizeof text - 1;
  memcpy(text, piece->from, length);
  text[length] = '\0';
  SDL_Surface *drawn = font ? TTF_RenderUTF8_Blended(font, text, (SDL_Color){ 255, 255, 255, 255 }) : NULL;
  if (!drawn) return;
  int x0 = (int)lrintf(piece->x), y0 = canvas->baseline - TTF_FontAscent(font);
  for (int y = 0; y < drawn->h; y++) {
    const uint32_t *pixel = (const uint32_t *)(const void *)((const char *)drawn->pixels + (size_t)y * (size_t)drawn->pitch);
    if (y0 + y < 0 || y0 + y >= canvas->h) continue;
    uint8_t *row = canvas->cover + (size_t)(y0 + y) * (size_t)canvas->w;
    for (int x = 0; x < drawn->w && x0 + x < canvas->w; x++) {
      uint8_t alpha = (uint8_t)(pixel[x] >> 24);
      if (alpha > row[x0 + x]) row[x0 + x] = alpha;
    }
  }
  SDL_FreeSurface(drawn);
}

/* Keeps what is not empty of the canvas. */
static void keep(Kept *kept, const Canvas *canvas) {
  int x0 = canvas->w, x1 = 0, y0 = canvas->h, y1 = 0;
  for (int y = 0; y < canvas->h; y++)
    for (int x = 0; x < canvas->w; x++)
      if (canvas->cover[(size_t)y * (size_t)canvas->w + (size_t)x]) {
        if (x < x0) x0 = x;
        if (x >= x1) x1 = x + 1;
        if (y < y0) y0 = y;
        y1 = y + 1;
      }
  kept->cover = x1 > x0 ? malloc((size_t)(x1 - x0) * (size_t)(y1 - y0)) : NULL;
  if (!kept->cover) return;
  kept->w = x1 - x0;
  kept->h = y1 - y0;
  kept->left = x0;
  kept->top = y0 - canvas->baseline;
  for (int y = 0; y < kept->h; y++)
    memcpy(kept->cover + (size_t)y * (size_t)kept->w, canvas->cover + (size_t)(y + y0) * (size_t)canvas->w + x0, (size_t)kept->w);
}

TextMask fonts_mask(Fonts *fonts, TextStyle style, const char *text, size_t length) {
  Kept *kept = kept_of(fonts, style, text, length);
  if (!kept->drawn) {
    Piece pieces[PIECES];
    int count = cut(fonts, style, text, length, pieces, &kept->width);
    Canvas canvas = { .w = (int)kept->width + (int)style.size + 2, .h = (int)(style.size * 2) + 2, .baseline = (int)(style.size * 1.4f) + 1 };
    canvas.cover = calloc((size_t)canvas.w, (size_t)canvas.h);
    kept->drawn = true;
    for (int i = 0; canvas.cover && i < count; i++) {
      if (pieces[i].family < 0) canvas_bar(&canvas, style, pieces[i].x);
      else canvas_piece(&canvas, fonts, style, &pieces[i]);
    }
    if (canvas.cover) keep(kept, &canvas);
    fonts->bytes += (size_t)kept->w * (size_t)kept->h;
    free(canvas.cover);
  }
  return (TextMask){ kept->cover, kept->w, kept->h, kept->left, kept->top };
}
