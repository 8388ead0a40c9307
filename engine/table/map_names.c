/* Reads assets/map/names.txt: what seas, straits and islands are called in each language, and short names for plates. */
#include "table/map_parts.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NAMES_BYTES = 1 << 20 };         /* more is no file of names */

static const char *const kind_words[NAME_KINDS] = { "sea", "strait", "land", "islet", "town" };

typedef struct Reading { const char *name; MapNamesFault *fault; int line; char *at; } Reading;

static bool fail(Reading *r, const char *found, const char *expected) {
  snprintf(r->fault->message, sizeof r->fault->message, "%s:%d: found \"%.60s\", expected %s", r->name, r->line, found, expected);
  return false;
}

static char *word_next(Reading *r) {
  while (*r->at == ' ' || *r->at == '\t') r->at++;
  char *word = r->at;
  while (*r->at && *r->at != ' ' && *r->at != '\t') r->at++;
  if (*r->at) *r->at++ = '\0';
  return word;
}

/* A text in quotation marks; it has none inside. */
static bool quoted_next(Reading *r, const char **out) {
  while (*r->at == ' ' || *r->at == '\t') r->at++;
  char *from = r->at, *end = *from == '"' ? strchr(from + 1, '"') : NULL;
  if (!end || end == from + 1) return fail(r, from, "a name in quotation marks");
  *out = from + 1;
  *end = '\0';
  r->at = end + 1;
  return true;
}

static bool degrees_next(Reading *r, double low, double high, float *out) {
  char *word = word_next(r), *end;
  double value = strtod(word, &end);
  if (end == word || *end || !(value >= low && value <= high)) return fail(r, word, "degrees");
  *out = (float)value;
  return true;
}

static bool zone_read(Reading *r, MapZone *zone) {
  zone->ladder = word_next(r);
  zone->rung = word_next(r);
  for (zone->points = 0; zone->points < ZONE_POINTS; zone->points++) {
    while (*r->at == ' ' || *r->at == '\t') r->at++;
    if (!*r->at) break;
    if (!degrees_next(r, -180, 360, &zone->at[2 * zone->points]) || !degrees_next(r, -80, 80, &zone->at[2 * zone->points + 1])) return false;
  }
  while (*r->at == ' ' || *r->at == '\t') r->at++;
  if (*r->at) return fail(r, r->at, "at most twelve points");
  return zone->points >= 3 || fail(r, zone->rung, "a ladder, a rung, and three points or more");
}

static bool line_read(Reading *r, MapNames *names) {
  char *word = word_next(r);
  if (!*word || *word == '#') return true;
  if (strcmp(word, "short") == 0) {
    if (names->briefs == MAP_SHORTS) return fail(r, word, "fewer short names");
    MapShort *brief = &names->brief[names->briefs];
    brief->id = word_next(r);
    if (!*brief->id) return fail(r, "", "an id");
    if (!quoted_next(r, &brief->english) || !quoted_next(r, &brief->korean)) return false;
    names->briefs++;
  } else if (strcmp(word, "zone") == 0) {
    if (names->zones == MAP_ZONES) return fail(r, word, "fewer zones");
    return zone_read(r, &names->zone[names->zones++]);
  } else {
    int kind = 0;
    while (kind < NAME_KINDS && strcmp(word, kind_words[kind]) != 0) kind++;
    if (kind == NAME_KINDS) return fail(r, word, "sea, strait, land, islet, town, short or zone");
    if (names->names == MAP_NAMES) return fail(r, word, "fewer names");
    MapName *name = &names->name[names->names];
    name->kind = (uint8_t)kind;
    if (!degrees_next(r, -180, 360, &name->longitude) || !degrees_next(r, -80, 80, &name->latitude)) return false;
    if (!quoted_next(r, &name->english) || !quoted_next(r, &name->korean)) return false;
    names->names++;
  }
  char *rest = word_next(r);
  return !*rest || *rest == '#' || fail(r, rest, "the line's end");
}

static int brief_order(const void *a, const void *b) { return strcmp(((const MapShort *)a)->id, ((const MapShort *)b)->id); }

MapNames *map_names_read(const char *text, size_t length, const char *name, MapNamesFault *fault) {
  Reading r = { .name = name, .fault = fault };
  MapNames *names = length < NAMES_BYTES ? calloc(1, sizeof *names + length + 1) : NULL;
  if (!names) {
    fail(&r, "too much", "a small file, and memory for it");
    return NULL;
  }
  names->pool = (char *)(names + 1);
  memcpy(names->pool, text, length);
  for (size_t i = 0; i < length; i++)
    if (names->pool[i] == '\0') names->pool[i] = '?';
  for (char *line = names->pool; line;) {
    char *end = strchr(line, '\n');
    if (end) *end = '\0';
    size_t size = strlen(line);
    if (size && line[size - 1] == '\r') line[size - 1] = '\0';
    r.line++;
    r.at = line;
    if (!line_read(&r, names)) {
      free(names);
      return NULL;
    }
    line = end ? end + 1 : NULL;
  }
  qsort(names->brief, (size_t)names->briefs, sizeof *names->brief, brief_order);
  return names;
}

MapNames *map_names_load(const char *path, MapNamesFault *fault) {
  Reading r = { .name = path, .fault = fault };
  FILE *file = fopen(path, "rb");
  char *text = file ? malloc(NAMES_BYTES) : NULL;
  MapNames *names = NULL;
  if (text) names = map_names_read(text, fread(text, 1, NAMES_BYTES, file), path, fault);
  else fail(&r, file ? "no memory" : "no such file", "names of seas and places");
  free(text);
  if (file) fclose(file);
  return names;
}

void map_names_free(MapNames *names) { free(names); }

const char *map_short_name(const MapNames *names, const Scenario *scenario, const Named *name, bool hangul, char *out) {
  MapShort key = { .id = name->id };
  const MapShort *brief = names ? bsearch(&key, names->brief, (size_t)names->briefs, sizeof key, brief_order) : NULL;
  const char *title = brief ? hangul ? brief->korean : brief->english : scenario_words(scenario, sight_title(name));
  size_t length = strlen(title), whole = length;
  for (size_t i = 1; i < whole && length == whole; i++)
    if (title[i] == ',' || title[i] == '(') length = i;
  while (length > 1 && title[length - 1] == ' ') length--;
  if (length > 63)
    for (length = 63; length > 0 && ((unsigned char)title[length] & 0xC0) == 0x80;) length--;
  memcpy(out, title, length);
  out[length] = '\0';
  return out;
}
