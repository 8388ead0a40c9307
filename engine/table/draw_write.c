/* A draw list as text, for goldens: one command a line, its words in the order of draw.h's calls. Minus nought is nought. */
#include "table/draw.h"

#include <ctype.h>
#include <math.h>

static const char *const kind_words[DRAW_KINDS] = {
  "fill", "stroke", "line", "polygon", "hatch", "disc", "circle", "text", "clip", "unclip", "layer-begin", "layer-end", "layer"
};
static const char *const align_words[] = { "left", "centre", "right" };

static void write_number(FILE *out, float value) {
  double tenths = round((double)value * 10.0);
  fprintf(out, " %.1f", tenths == 0 ? 0.0 : tenths / 10.0);
}

static void write_box(FILE *out, Box box) {
  write_number(out, box.x);
  write_number(out, box.y);
  write_number(out, box.w);
  write_number(out, box.h);
}

static void write_small(FILE *out, const char *role) {
  fputc(' ', out);
  for (; *role; role++) fputc(tolower((unsigned char)*role), out);
}

static void write_ink(FILE *out, Ink ink) {
  write_small(out, colour_name(ink.role));
  if (ink.alpha != 255) fprintf(out, "/%d", ink.alpha);
}

static void write_pen(FILE *out, const DrawCommand *command) {
  fputs(" w", out);
  write_number(out, command->width);
  if (command->dash > 0) {
    fputs(" dash", out);
    write_number(out, command->dash);
    write_number(out, command->gap);
  }
  if (command->round) fputs(" round", out);
}

static void write_radius(FILE *out, float radius) {
  if (radius <= 0) return;
  fputs(" r", out);
  write_number(out, radius);
}

/* Points ring by ring; a ring ends with a semicolon, but the last. */
static void write_points(FILE *out, const DrawList *list, const DrawCommand *command) {
  uint32_t ring = 0, left = command->ring_count ? list->ring[command->rings] : command->count;
  for (uint32_t i = 0; i < command->count; i++, left--) {
    while (left == 0 && ring + 1 < command->ring_count) {
      fputs(" ;", out);
      left = list->ring[command->rings + ++ring];
    }
    write_number(out, list->point[command->first + i].x);
    write_number(out, list->point[command->first + i].y);
  }
}

static void write_text(FILE *out, const char *text, uint32_t length) {
  fputs(" \"", out);
  for (uint32_t i = 0; i < length; i++) {
    if (text[i] == '"' || text[i] == '\\') fputc('\\', out);
    if ((unsigned char)text[i] < ' ') fprintf(out, "\\x%02x", (unsigned char)text[i]);
    else fputc(text[i], out);
  }
  fputc('"', out);
}

static void write_command(FILE *out, const DrawList *list, const DrawCommand *command) {
  fputs(kind_words[command->kind], out);
  switch ((DrawKind)command->kind) {
    case DRAW_FILL: case DRAW_STROKE:
      write_ink(out, command->ink);
      write_box(out, command->box);
      write_radius(out, command->a);
      if (command->kind == DRAW_STROKE) write_pen(out, command);
      break;
    case DRAW_LINE:
      write_ink(out, command->ink);
      write_pen(out, command);
      if (command->closed) fputs(" closed", out);
      write_points(out, list, command);
      break;
    case DRAW_HATCH:
      write_ink(out, command->ink);
      fputs(" w", out);
      write_number(out, command->width);
      fputs(" gap", out);
      write_number(out, command->gap);
      write_points(out, list, command);
      break;
    case DRAW_POLYGON:
      write_ink(out, command->ink);
      write_points(out, list, command);
      break;
    case DRAW_DISC: case DRAW_CIRCLE:
      write_ink(out, command->ink);
      write_number(out, command->box.x);
      write_number(out, command->box.y);
      write_radius(out, command->a);
      if (command->kind == DRAW_CIRCLE) write_pen(out, command);
      break;
    case DRAW_TEXT:
      write_small(out, type_name(command->type));
      write_ink(out, command->ink);
      write_number(out, command->box.x);
      write_number(out, command->box.y);
      fprintf(out, " %s", align_words[command->align]);
      if (command->a != 1.0f) write_number(out, command->a);
      write_text(out, list->text + command->first, command->count);
      break;
    case DRAW_CLIP:
      write_box(out, command->box);
      break;
    case DRAW_LAYER_BEGIN:
      fprintf(out, " %u", command->layer);
      write_ink(out, command->ink);
      write_number(out, command->box.w);
      write_number(out, command->box.h);
      break;
    case DRAW_LAYER:
      fprintf(out, " %u", command->layer);
      write_box(out, command->source);
      fputs(" to", out);
      write_box(out, command->box);
      break;
    case DRAW_UNCLIP: case DRAW_LAYER_END: case DRAW_KINDS:
      break;
  }
  fputc('\n', out);
}

void draw_write_part(const DrawList *list, FILE *out, uint32_t first, uint32_t end) {
  int indent = 0;
  for (uint32_t i = first; i < end && i < list->count; i++) {
    DrawKind kind = (DrawKind)list->command[i].kind;
    if ((kind == DRAW_UNCLIP || kind == DRAW_LAYER_END) && indent > 0) indent--;
    fprintf(out, "%*s", 2 * indent, "");
    write_command(out, list, &list->command[i]);
    if (kind == DRAW_CLIP || kind == DRAW_LAYER_BEGIN) indent++;
  }
}

void draw_write(const DrawList *list, FILE *out) { draw_write_part(list, out, 0, list->count); }
