/* Checks of a frame as it is drawn, for the tests of screens: no two texts lie on each other, nothing leaves the window. Works on
 * the draw list, so it needs no painter; with measure_plain it needs no fonts either. Each check prints what is wrong and returns
 * how many faults there are. Text that something opaque has covered since does not count, nor what a clip hides. */
#ifndef STRAITS_TEST_DRAWN_H
#define STRAITS_TEST_DRAWN_H

#include "table/draw.h"
#include "table/measure.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { DRAWN_CLIPS = 32 };

typedef struct DrawnText { uint32_t command; Box box; char text[96]; } DrawnText;
typedef struct DrawnFrame { const DrawList *list; Measure measure; const Style *style; float width, height; } DrawnFrame;

/* Calls `each` with every command outside of layers and what its clips leave of the frame. */
typedef void DrawnEach(const DrawnFrame *frame, uint32_t at, Box seen, void *with);
static inline void drawn_walk(const DrawnFrame *frame, DrawnEach *each, void *with) {
  Box clip[DRAWN_CLIPS] = { { 0, 0, frame->width, frame->height } };
  int clips = 0, layer = 0;
  for (uint32_t i = 0; i < frame->list->count; i++) {
    const DrawCommand *c = &frame->list->command[i];
    if (c->kind == DRAW_LAYER_BEGIN) layer++;
    else if (c->kind == DRAW_LAYER_END) layer--;
    else if (layer > 0) continue;
    else if (c->kind == DRAW_CLIP && clips + 1 < DRAWN_CLIPS) clip[clips + 1] = box_both(clip[clips], c->box), clips++;
    else if (c->kind == DRAW_UNCLIP) clips--;
    else each(frame, i, clip[clips], with);
  }
}

/* The box of a text's letters: from capitals' height to a little below the baseline. */
static inline Box drawn_text_box(const DrawnFrame *frame, const DrawCommand *c) {
  TextStyle style = style_text(frame->style, (TypeRole)c->type);
  if (c->a > 0) style.size *= c->a;
  float wide = frame->measure.width(frame->measure.with, style, frame->list->text + c->first, c->count);
  float left = c->align == ALIGN_LEFT ? 0 : c->align == ALIGN_RIGHT ? wide : wide / 2;
  return (Box){ c->box.x - left, c->box.y - style.size * 0.72f, wide, style.size * 0.86f };
}

typedef struct DrawnTexts { DrawnText *text; int count, room; Box except; } DrawnTexts;

static inline void drawn_note_text(const DrawnFrame *frame, uint32_t at, Box seen, void *with) {
  DrawnTexts *texts = with;
  const DrawCommand *c = &frame->list->command[at];
  if (c->kind != DRAW_TEXT) return;
  Box box = box_both(drawn_text_box(frame, c), seen);
  if (box.w < 1 || box.h < 1 || box_has(texts->except, box.x + box.w / 2, box.y + box.h / 2)) return;
  if (texts->count == texts->room) texts->text = realloc(texts->text, (size_t)(texts->room = texts->room ? 2 * texts->room : 256) * sizeof *texts->text);
  DrawnText *text = &texts->text[texts->count++];
  *text = (DrawnText){ .command = at, .box = box };
  memcpy(text->text, frame->list->text + c->first, c->count < sizeof text->text - 1 ? c->count : sizeof text->text - 1);
}

/* Has something opaque been drawn over this box between two commands? */
static inline bool drawn_covered(const DrawnFrame *frame, uint32_t after, uint32_t before, Box box) {
  for (uint32_t i = after + 1; i < before; i++) {
    const DrawCommand *c = &frame->list->command[i];
    if (c->kind != DRAW_FILL || c->ink.alpha < 255) continue;
    Box both = box_both(c->box, box);
    if (both.w >= box.w - 1 && both.h >= box.h - 1) return true;
  }
  return false;
}

/* Texts that lie on each other by more than a pixel. `except`: a box that is another test's, such as the map. */
static inline int drawn_overlaps(const DrawnFrame *frame, Box except, FILE *out) {
  DrawnTexts texts = { .except = except };
  int faults = 0;
  drawn_walk(frame, drawn_note_text, &texts);
  for (int i = 0; i < texts.count; i++)
    for (int j = i + 1; j < texts.count; j++) {
      Box both = box_both(texts.text[i].box, texts.text[j].box);
      if (both.w <= 1 || both.h <= 1 || drawn_covered(frame, texts.text[i].command, texts.text[j].command, both)) continue;
      faults++;
      fprintf(out, "\"%s\" lies on \"%s\" at %.0f, %.0f\n", texts.text[j].text, texts.text[i].text, (double)both.x, (double)both.y);
    }
  free(texts.text);
  return faults;
}

typedef struct DrawnOut { FILE *out; int faults; } DrawnOut;

static inline Box drawn_box(const DrawnFrame *frame, const DrawCommand *c) {
  if (c->kind == DRAW_TEXT) return drawn_text_box(frame, c);
  if (c->kind == DRAW_DISC || c->kind == DRAW_CIRCLE) return (Box){ c->box.x - c->a, c->box.y - c->a, 2 * c->a, 2 * c->a };
  if (c->kind == DRAW_FILL || c->kind == DRAW_STROKE || c->kind == DRAW_LAYER) return c->box;
  Box box = { 0 };
  for (uint32_t i = 0; i < c->count; i++) {
    Point p = frame->list->point[c->first + i];
    if (i == 0) box = (Box){ p.x, p.y, 0, 0 };
    float right = fmaxf(box.x + box.w, p.x), low = fmaxf(box.y + box.h, p.y);
    box.x = fminf(box.x, p.x);
    box.y = fminf(box.y, p.y);
    box.w = right - box.x;
    box.h = low - box.y;
  }
  return box;
}

static inline void drawn_note_outside(const DrawnFrame *frame, uint32_t at, Box seen, void *with) {
  DrawnOut *outside = with;
  const DrawCommand *c = &frame->list->command[at];
  Box box = drawn_box(frame, c);
  float slack = 1.5f;
  if (seen.w < frame->width || seen.h < frame->height) return;          /* within a clip, which is within the window */
  if (box.x >= -slack && box.y >= -slack && box.x + box.w <= frame->width + slack && box.y + box.h <= frame->height + slack) return;
  outside->faults++;
  fprintf(outside->out, "outside of the window: kind %d at %.0f, %.0f, %.0f x %.0f", c->kind, (double)box.x, (double)box.y, (double)box.w, (double)box.h);
  if (c->kind == DRAW_TEXT) fprintf(outside->out, " \"%.*s\"", (int)c->count, frame->list->text + c->first);
  fprintf(outside->out, "\n");
}

static inline int drawn_outside(const DrawnFrame *frame, FILE *out) {
  DrawnOut outside = { out, 0 };
  drawn_walk(frame, drawn_note_outside, &outside);
  return outside.faults;
}

#endif
