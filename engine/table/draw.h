/* The draw list: what a frame shows, as commands in order, the later above the earlier. Coordinates are pixels of the frame,
 * decimals allowed, x to the right, y down. Colours and type are roles of the theme, so that a list says the same in every
 * theme. It writes itself as text for goldens, and knows neither SDL nor the game. */
#ifndef STRAITS_DRAW_H
#define STRAITS_DRAW_H

#include "table/theme.h"

#include <stddef.h>
#include <stdio.h>

typedef struct Box { float x, y, w, h; } Box;
typedef struct Point { float x, y; } Point;

static inline bool box_has(Box box, float x, float y) { return x >= box.x && y >= box.y && x < box.x + box.w && y < box.y + box.h; }
static inline Box box_inset(Box box, float by) { return (Box){ box.x + by, box.y + by, box.w - 2 * by, box.h - 2 * by }; }
Box box_both(Box a, Box b);                     /* what two boxes share; w and h are 0 if nothing */

/* A colour: a role, and how opaque it is. Paint that is clear costs a little more than paint that covers. */
typedef struct Ink { uint8_t role, alpha; } Ink;
static inline Ink ink(ColourRole role) { return (Ink){ (uint8_t)role, 255 }; }
static inline Ink ink_clear(ColourRole role, float opaque) { return (Ink){ (uint8_t)role, (uint8_t)(opaque * 255.0f + 0.5f) }; }

/* How a line is drawn: width in pixels; with dash > 0 it is dashed, `dash` drawn and `gap` not, from its first point on. */
typedef struct Pen { Ink ink; float width, dash, gap; bool round; } Pen;    /* round: its ends; joins always are */
static inline Pen pen(ColourRole role, float width) { return (Pen){ .ink = { (uint8_t)role, 255 }, .width = width }; }
static inline Pen pen_dashed(ColourRole role, float width, float dash, float gap) {
  return (Pen){ .ink = { (uint8_t)role, 255 }, .width = width, .dash = dash, .gap = gap };
}

typedef enum Align { ALIGN_LEFT, ALIGN_CENTRE, ALIGN_RIGHT } Align;

typedef enum DrawKind {
  DRAW_FILL,            /* box, radius */
  DRAW_STROKE,          /* box, radius; the line lies inside the box */
  DRAW_LINE,            /* points; closed or not */
  DRAW_POLYGON,         /* rings of points, even-odd */
  DRAW_HATCH,           /* rings of points, filled with parallel lines at 45 degrees */
  DRAW_DISC,            /* centre, radius */
  DRAW_CIRCLE,          /* centre, radius; the line lies half inside */
  DRAW_TEXT,            /* baseline point, align, bytes */
  DRAW_CLIP,            /* box: what follows shows only in it and in the clips around it */
  DRAW_UNCLIP,          /* ends the innermost clip */
  DRAW_LAYER_BEGIN,     /* what follows is painted into a picture that is kept */
  DRAW_LAYER_END,
  DRAW_LAYER,           /* shows a kept picture: source box, and target box */
  DRAW_KINDS
} DrawKind;

typedef struct DrawCommand {
  uint8_t kind;                 /* DrawKind */
  Ink ink;
  uint8_t type;                 /* TypeRole of text */
  uint8_t align;                /* Align of text */
  bool closed, round;
  Box box;                      /* fill, stroke, clip, layer's target; x, y of disc, circle and text */
  float a;                      /* radius; size of text against its role's */
  float width;                  /* of the line; of a hatch's lines */
  float dash, gap;              /* of the line; gap of a hatch, from line to line */
  Box source;                   /* layer's */
  uint32_t first, count;        /* points, or bytes of text */
  uint32_t rings, ring_count;   /* of a polygon: lengths, in points, in list->ring */
  uint32_t layer; uint64_t key;
} DrawCommand;

/* Layers: pictures that a painter keeps from frame to frame under a number and a key; whoever draws one asks first whether it
 * is still wanted. The painter forgets them when the theme or the size of text changes. */
enum { LAYERS = 24 };
typedef struct DrawLayers { uint64_t key[LAYERS]; bool kept[LAYERS]; } DrawLayers;

typedef struct DrawList {
  DrawCommand *command; uint32_t count, cap;
  Point *point; uint32_t points, points_cap;
  uint32_t *ring; uint32_t rings, rings_cap;
  char *text; uint32_t bytes, bytes_cap;
  const DrawLayers *layers;     /* what the painter keeps; NULL: nothing */
  int clips;                    /* open ones */
  bool failed;                  /* memory ran out: something is missing */
} DrawList;

/* A list is zeroed memory at first; draw_begin empties it and keeps its memory for the next frame. */
void draw_begin(DrawList *list, const DrawLayers *layers);
void draw_free(DrawList *list);

/* Sharp edges: fills, strokes and lines straight along x or y are moved to whole pixels when painted. */
void draw_fill(DrawList *list, Ink ink, Box box, float radius);
void draw_stroke(DrawList *list, Pen pen, Box box, float radius);
void draw_line(DrawList *list, Pen pen, float x0, float y0, float x1, float y1);
void draw_polyline(DrawList *list, Pen pen, const Point *points, size_t count, bool closed);
/* One ring, or several (an even-odd rule: a ring in a ring is a hole); `rings` are lengths in points. */
void draw_polygon(DrawList *list, Ink ink, const Point *points, size_t count);
void draw_polygons(DrawList *list, Ink ink, const Point *points, const uint32_t *rings, size_t ring_count);
/* Lines at 45 degrees, rising to the right, `gap` from line to line across; they keep to the first point's place. */
void draw_hatch(DrawList *list, Ink ink, float width, float gap, const Point *points, const uint32_t *rings, size_t ring_count);
void draw_hatch_box(DrawList *list, Ink ink, float width, float gap, Box box);
void draw_disc(DrawList *list, Ink ink, float x, float y, float radius);
void draw_circle(DrawList *list, Pen pen, float x, float y, float radius);

/* One line of text at a baseline; the string is copied. x is its left edge, middle or right edge. It is never wrapped or cut. */
void draw_text(DrawList *list, TypeRole type, Ink ink, float x, float y, Align align, const char *text);
void draw_text_part(DrawList *list, TypeRole type, Ink ink, float x, float y, Align align, const char *text, size_t length);
/* The same, larger or smaller than its role by a factor: for symbols and pictures that grow; words keep to their roles. */
void draw_text_sized(DrawList *list, TypeRole type, Ink ink, float x, float y, Align align, float factor, const char *text);

void draw_clip(DrawList *list, Box box);
void draw_unclip(DrawList *list);

/* if (draw_layer_wanted(list, 0, key)) { draw_layer_begin(list, 0, key, w, h, ground); ... draw_layer_end(list); }
 * draw_layer(list, 0, part, place);
 * A layer is w x h pixels, opaque, begins with its ground's colour, has coordinates of its own, and holds no layer.
 * `key` stands for all that it shows (zoom, borders ...): the painter keeps it while the key stays. */
bool draw_layer_wanted(const DrawList *list, uint32_t layer, uint64_t key);
void draw_layer_begin(DrawList *list, uint32_t layer, uint64_t key, float w, float h, ColourRole ground);
void draw_layer_end(DrawList *list);
/* The part `source` of the layer, stretched to `target`; of equal size it is copied, which is fast. */
void draw_layer(DrawList *list, uint32_t layer, Box source, Box target);

/* One command a line, one decimal: "fill card 20.0 30.0 246.0 236.0 r 3.0". Layers show their commands, indented. */
void draw_write(const DrawList *list, FILE *out);
/* The commands from `first` up to `end`. */
void draw_write_part(const DrawList *list, FILE *out, uint32_t first, uint32_t end);

#endif
