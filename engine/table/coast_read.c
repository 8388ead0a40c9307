/* Reads the coast from its file: one pass over the bytes counts what could be there, one allocation holds it, a second pass fills
 * it. What the file looks like is told in coast.h; questions about the coast are in coast.c. */
#include "table/coast.h"

#include "core/message.h"
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
  FORMAT = 1,
  LONGEST_FILE = 8 << 20,       /* bytes; ours is a quarter of one MiB */
  UNIT = 1000,                  /* microdegrees in a thousandth of a degree */
  WEST_END = 0, EAST_END = 360000, SOUTH_END = -90000, NORTH_END = 90000,   /* thousandths */
  RING_POINTS = 3, LINE_POINTS = 2
};

static const char marks[COAST_LEVELS] = {' ', ',', ';', ':'};

typedef struct Word { const char *text; CoastKind kind; uint32_t least; } Word;
static const Word words[] = {
  {"land ", COAST_LAND, RING_POINTS},
  {"border ", COAST_BORDER, LINE_POINTS},
  {"line mdl ", COAST_MDL, LINE_POINTS},
  {"line nll ", COAST_NLL, LINE_POINTS},
};

typedef struct Reader {
  const char *at, *end, *name;
  int line;
  CoastFault *fault;
  Coast *coast;
  CoastShape *shape;
  CoastPoint *point;
  uint32_t used[COAST_LEVELS];  /* next free place of each level in `point` */
} Reader;

static void fault_write(CoastFault *fault, int line, MessageId message, const char *const text[]) {
  fault->line = line;
  message_format(fault->text, sizeof fault->text, NULL, message, (const int32_t[]){0}, text);
}

static bool fault_whole(CoastFault *fault, MessageId message, const char *name, const char *why) {
  fault_write(fault, 0, message, (const char *const[]){name, why});
  return false;
}

/* What stands at a place of the file, for people: the next word, or that nothing follows. Bytes that are no text are dots. */
static const char *found_at(const Reader *r, char *out, size_t cap) {
  if (r->at >= r->end) return message_template(MSG_COAST_FILE_END);
  if (*r->at == '\n') return message_template(MSG_COAST_LINE_END);
  size_t n = 0;
  out[n++] = '"';
  for (const char *p = r->at; p < r->end && n + 2 < cap && *p != '\n' && (p == r->at || *p != ' '); p++)
    out[n++] = *p >= ' ' && *p <= '~' ? *p : '.';
  out[n++] = '"';
  out[n] = '\0';
  return out;
}

static bool wrong(Reader *r, const char *found, MessageId expected, const char *detail) {
  char line[16], here[32], wanted[128];
  snprintf(line, sizeof line, "%d", r->line);
  message_format(wanted, sizeof wanted, NULL, expected, (const int32_t[]){0}, (const char *const[]){detail});
  if (!found) found = found_at(r, here, sizeof here);
  fault_write(r->fault, r->line, MSG_COAST_WRONG, (const char *const[]){r->name, line, found, wanted});
  return false;
}

static bool wrong_number(Reader *r, int64_t number, MessageId expected, int64_t wanted) {
  char found[24], detail[24];
  snprintf(found, sizeof found, "%lld", (long long)number);
  snprintf(detail, sizeof detail, "%lld", (long long)wanted);
  return wrong(r, found, expected, detail);
}

/* A whole number of at most seven digits: nothing on this earth needs more, and no sum of two overflows. */
static bool number_read(Reader *r, int32_t *out) {
  const char *start = r->at, *p = start;
  bool is_negative = p < r->end && *p == '-';
  p += is_negative;
  const char *digits = p;
  int32_t value = 0;
  for (; p < r->end && *p >= '0' && *p <= '9' && p - digits < 7; p++) value = value * 10 + (*p - '0');
  if (p == digits || (p < r->end && *p >= '0' && *p <= '9')) return wrong(r, NULL, MSG_COAST_NUMBER, NULL);
  *out = is_negative ? -value : value;
  r->at = p;
  return true;
}

static bool blank_read(Reader *r) {
  if (r->at >= r->end || *r->at != ' ') return wrong(r, NULL, MSG_COAST_BLANK, NULL);
  r->at++;
  return true;
}

static bool word_read(Reader *r, const char *word) {
  size_t length = strlen(word);
  if ((size_t)(r->end - r->at) < length || memcmp(r->at, word, length) != 0) return false;
  r->at += length;
  return true;
}

static bool line_end(Reader *r) {
  if (r->at >= r->end || *r->at != '\n') return wrong(r, NULL, MSG_COAST_ENDS, NULL);
  r->at++;
  r->line++;
  return true;
}

static void remarks_skip(Reader *r) {
  while (r->at < r->end && (*r->at == '#' || *r->at == '\n')) {
    const char *end = memchr(r->at, '\n', (size_t)(r->end - r->at));
    r->at = end ? end + 1 : r->end;
    r->line++;
  }
}

static const char *region_say(const int32_t side[4], char *out, size_t cap) {
  snprintf(out, cap, "%d %d %d %d", side[0], side[1], side[2], side[3]);
  return out;
}

static bool head_read(Reader *r) {
  int32_t format, side[4];
  char found[64];
  remarks_skip(r);
  if (!word_read(r, "coast ")) return wrong(r, NULL, MSG_COAST_WORD, "coast");
  if (!number_read(r, &format)) return false;
  if (format != FORMAT) return wrong_number(r, format, MSG_COAST_FORMAT, FORMAT);
  if (!line_end(r)) return false;
  remarks_skip(r);
  if (!word_read(r, "region")) return wrong(r, NULL, MSG_COAST_WORD, "region");
  for (int i = 0; i < 4; i++)
    if (!blank_read(r) || !number_read(r, &side[i])) return false;
  bool is_on_earth = side[0] >= WEST_END && side[2] <= EAST_END && side[1] >= SOUTH_END && side[3] <= NORTH_END;
  if (!is_on_earth || side[0] >= side[2] || side[1] >= side[3])
    return wrong(r, region_say(side, found, sizeof found), MSG_COAST_REGION, NULL);
  r->coast->region = (CoastBox){side[0] * UNIT, side[1] * UNIT, side[2] * UNIT, side[3] * UNIT};
  return line_end(r);
}

static bool point_read(Reader *r, CoastPoint *point, int *level) {
  const CoastBox *region = &r->coast->region;
  const char *mark = r->at < r->end ? memchr(marks, *r->at, sizeof marks) : NULL;
  int32_t longitude, latitude;
  if (!mark) return wrong(r, NULL, MSG_COAST_POINT, NULL);
  *level = (int)(mark - marks);
  r->at++;
  if (!number_read(r, &longitude) || !blank_read(r) || !number_read(r, &latitude)) return false;
  int64_t lon = point->longitude + (int64_t)longitude * UNIT, lat = point->latitude + (int64_t)latitude * UNIT;
  if (lon < region->west || lon > region->east) return wrong_number(r, lon / UNIT, MSG_COAST_LONGITUDE, 0);
  if (lat < region->south || lat > region->north) return wrong_number(r, lat / UNIT, MSG_COAST_LATITUDE, 0);
  *point = (CoastPoint){(int32_t)lon, (int32_t)lat};
  return true;
}

static void box_grow(CoastBox *box, CoastPoint p) {
  if (p.longitude < box->west) box->west = p.longitude;
  if (p.longitude > box->east) box->east = p.longitude;
  if (p.latitude < box->south) box->south = p.latitude;
  if (p.latitude > box->north) box->north = p.latitude;
}

/* The rest of a feature's line. A shape that would lose its form at a level keeps the points of the level before. */
static bool shape_read(Reader *r, const Word *word) {
  Coast *coast = r->coast;
  CoastShape *s = &r->shape[coast->shapes];
  CoastPoint p = {0, 0};
  int32_t count;
  *s = (CoastShape){.kind = word->kind, .box = {INT32_MAX, INT32_MAX, INT32_MIN, INT32_MIN}};
  for (int k = 0; k < COAST_LEVELS; k++) s->first[k] = r->used[k];
  if (!number_read(r, &count)) return false;
  if (count < (int32_t)word->least) return wrong_number(r, count, MSG_COAST_FEW, word->least);
  for (int32_t i = 0; i < count; i++) {
    int level = 0;
    if (!point_read(r, &p, &level)) return false;
    for (int k = 0; k <= level; k++) r->point[r->used[k]++] = p;
    box_grow(&s->box, p);
  }
  for (int k = 0; k < COAST_LEVELS; k++) {
    s->count[k] = r->used[k] - s->first[k];
    if (k > 0 && s->count[k] < word->least) s->first[k] = s->first[k - 1], s->count[k] = s->count[k - 1];
  }
  int32_t width = s->box.east - s->box.west, height = s->box.north - s->box.south;
  s->size = width > height ? width : height;
  if (word->kind == COAST_LAND) {
    if (coast->shapes > coast->rings) return wrong(r, "\"land\"", MSG_COAST_ORDER, NULL);
    if (coast->rings > 0 && s->size > s[-1].size) return wrong_number(r, s->size / UNIT, MSG_COAST_SIZE, s[-1].size / UNIT);
    coast->rings++;
  }
  coast->shapes++;
  return line_end(r);
}

static bool shapes_read(Reader *r) {
  uint32_t begin = r->used[0];
  for (;;) {
    const Word *word = NULL;
    remarks_skip(r);
    for (size_t i = 0; i < sizeof words / sizeof words[0] && !word; i++)
      if (word_read(r, words[i].text)) word = &words[i];
    if (!word) break;
    if (!shape_read(r, word)) return false;
  }
  int32_t shapes, points;
  if (!word_read(r, "end ")) return wrong(r, NULL, MSG_COAST_WORD, "land, border, line mdl, line nll, end");
  if (!number_read(r, &shapes) || !blank_read(r) || !number_read(r, &points)) return false;
  if ((uint32_t)shapes != r->coast->shapes) return wrong_number(r, r->coast->shapes, MSG_COAST_SHAPES, shapes);
  if ((uint32_t)points != r->used[0] - begin) return wrong_number(r, r->used[0] - begin, MSG_COAST_POINTS, points);
  if (!line_end(r)) return false;
  remarks_skip(r);
  return r->at == r->end || wrong(r, NULL, MSG_COAST_LAST, NULL);
}

/* Room for all that the bytes could hold: a shape needs a line, a point its mark and a blank. */
static bool room_make(Reader *r, const char *text, size_t length) {
  size_t seen[UCHAR_MAX + 1] = {0}, most[COAST_LEVELS] = {0}, points = 0;
  for (size_t i = 0; i < length; i++) seen[(unsigned char)text[i]]++;
  for (int k = COAST_LEVELS - 1; k >= 0; k--) most[k] = seen[(unsigned char)marks[k]] + (k < COAST_LEVELS - 1 ? most[k + 1] : 0);
  most[0] /= 2;
  for (int k = 0; k < COAST_LEVELS; k++) r->used[k] = (uint32_t)points, points += most[k];
  size_t shapes = seen['\n'] + 1;
  r->coast = malloc(sizeof(Coast) + shapes * sizeof(CoastShape) + points * sizeof(CoastPoint));
  if (!r->coast) return fault_whole(r->fault, MSG_COAST_MEMORY, r->name, "");
  r->shape = (CoastShape *)(r->coast + 1);
  r->point = (CoastPoint *)(r->shape + shapes);
  *r->coast = (Coast){.shape = r->shape, .point = r->point};
  return true;
}

Coast *coast_read(const char *text, size_t length, const char *name, CoastFault *fault) {
  Reader r = {.at = text, .end = text + length, .name = name, .line = 1, .fault = fault};
  *fault = (CoastFault){0};
  if (length > LONGEST_FILE) return fault_whole(fault, MSG_COAST_LONG, name, ""), NULL;
  if (!room_make(&r, text, length)) return NULL;
  if (head_read(&r) && shapes_read(&r)) return r.coast;
  free(r.coast);
  return NULL;
}

Coast *coast_load(const char *path, CoastFault *fault) {
  Coast *coast = NULL;
  char *text = malloc(LONGEST_FILE + 1);
  FILE *file = text ? fopen(path, "rb") : NULL;
  *fault = (CoastFault){0};
  if (!text) fault_whole(fault, MSG_COAST_MEMORY, path, "");
  else if (!file) fault_whole(fault, MSG_COAST_UNREADABLE, path, strerror(errno));
  else {
    size_t length = fread(text, 1, LONGEST_FILE + 1, file);
    if (ferror(file)) fault_whole(fault, MSG_COAST_UNREADABLE, path, strerror(errno));
    else coast = coast_read(text, length, path, fault);
  }
  if (file) fclose(file);
  free(text);
  return coast;
}
