/* The report: games are played, each check looks at what they showed, findings are told in the order of the sources. */
#include "author/behaviour.h"

#include "author/behaviour_parts.h"

#include <jansson.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static Finding *finding_new(Behaviour *b) {
  if (b->findings == b->capacity) {
    int capacity = b->capacity ? b->capacity * 2 : 16;
    Finding *fresh = realloc(b->finding, (size_t)capacity * sizeof *fresh);
    if (!fresh) {
      b->full = true;
      return NULL;
    }
    b->finding = fresh;
    b->capacity = capacity;
  }
  return &b->finding[b->findings++];
}

static void finding_add(Behaviour *b, const char *what, Origin at, const Seeds *seeds, const char *start, const char *format, va_list args) {
  Finding *f = finding_new(b);
  if (!f) return;
  *f = (Finding){ .at = at, .kind = what };
  if (seeds) f->seeds = *seeds;
  snprintf(f->text, sizeof f->text, "%s", start);
  size_t used = strlen(f->text);
  vsnprintf(f->text + used, sizeof f->text - used, format, args);
}

void behaviour_tell(Behaviour *b, const char *what, int kind, const char *id, const char *field, const Seeds *seeds, const char *format, ...) {
  char start[MAX_ID * 3 + 32];
  const PathStep path = { field, 0 };
  snprintf(start, sizeof start, "%s '%s'%s%s: ", kind_specs[kind].name, id, field ? ", " : "", field ? field : "");
  va_list args;
  va_start(args, format);
  finding_add(b, what, origin_find(&b->origins, kind, id, &path, field != NULL), seeds, start, format, args);
  va_end(args);
}

void behaviour_tell_at(Behaviour *b, const char *what, Origin at, const Seeds *seeds, const char *format, ...) {
  va_list args;
  va_start(args, format);
  finding_add(b, what, at, seeds, "", format, args);
  va_end(args);
}

void behaviour_soften(Behaviour *b) {
  if (b->full) return;
  b->finding[b->findings - 1].note = true;
  b->notes++;
}

int condition_worst(const Behaviour *b, Condition c) {
  int worst = -1;
  for (int i = c.first; i < c.first + c.count; i++)
    if (b->sample->sum.failing[i] > 0 && (worst < 0 || b->sample->sum.failing[i] > b->sample->sum.failing[worst])) worst = i;
  return worst;
}

/* --- telling --- */

static int finding_order(const void *a, const void *b) {
  const Finding *x = a, *y = b;
  int files = strcmp(x->at.file, y->at.file);
  if (files) return files;
  if (x->at.line != y->at.line) return x->at.line < y->at.line ? -1 : 1;
  if (x->at.column != y->at.column) return x->at.column < y->at.column ? -1 : 1;
  return strcmp(x->text, y->text);
}

/* "seed 17", "seeds 17, 23, 31". */
static void seeds_words(const Seeds *seeds, char out[96]) {
  size_t used = (size_t)snprintf(out, 96, "seed%s", seeds->count > 1 ? "s" : "");
  for (int i = 0; i < seeds->count; i++) used += (size_t)snprintf(out + used, 96 - used, "%s %llu", i ? "," : "", (unsigned long long)seeds->seed[i]);
}

/* A finding of all games is shown by the first. */
static Seeds seeds_of(const Finding *f) { return f->seeds.count ? f->seeds : (Seeds){ .seed = { 1 }, .count = 1 }; }

static void findings_print(const Behaviour *b, const BehaviourAsked *asked, int presets, FILE *out) {
  for (int i = 0; i < b->findings; i++) {
    const Finding *f = &b->finding[i];
    Seeds seeds = seeds_of(f);
    char words[96];
    seeds_words(&seeds, words);
    const char *note = f->note ? "note: " : "";
    if (f->at.line > 0) fprintf(out, "%s:%d:%d: %s%s; %s\n", f->at.file, f->at.line, f->at.column, note, f->text, words);
    else fprintf(out, "%s: %s%s; %s\n", f->at.file, note, f->text, words);
    excerpt_print(out, f->at.file, f->at.line, f->at.column);
    fprintf(out, "  see it: %s\n", sample_repeat(b->s, presets, asked->preset, asked->name, (int)seeds.seed[0] - 1).text);
  }
  int hard = b->findings - b->notes;
  if (hard) fprintf(out, "%d finding%s in %d games\n", hard, hard == 1 ? "" : "s", asked->games);
}

static void findings_json(const Behaviour *b, const BehaviourAsked *asked, int presets, FILE *out) {
  json_t *list = json_array();
  for (int i = 0; i < b->findings; i++) {
    const Finding *f = &b->finding[i];
    Seeds seeds = seeds_of(f);
    json_t *numbers = json_array();
    for (int k = 0; k < seeds.count; k++) json_array_append_new(numbers, json_integer((json_int_t)seeds.seed[k]));
    json_array_append_new(list, json_pack("{ss si si ss ss ss sb so ss}", "file", f->at.file, "line", f->at.line, "column", f->at.column, "message", f->text, "suggestion", "",
                                          "kind", f->kind, "note", f->note, "seeds", numbers,
                                          "repeat", sample_repeat(b->s, presets, asked->preset, asked->name, (int)seeds.seed[0] - 1).text));
  }
  json_dumpf(list, out, JSON_INDENT(2));
  fputc('\n', out);
  json_decref(list);
}

static void counts_print(const Behaviour *b, FILE *out) {
  const SampleSums *sum = &b->sample->sum;
  int lines = 0, drawn = 0;
  for (int i = 0; i < b->s->cards; i++) drawn += sum->played[i] > 0;
  for (int i = 0; i < b->s->sources; i++)
    for (int line = 1; line <= b->sample->coverage.lines[i]; line++) lines += b->sample->coverage.run[i][line];
  fprintf(out, "all right: %lld games, %lld turns; policies taken %d, cards drawn %d, lines of functions run %d%s\n", (long long)sum->games,
          (long long)sum->turns, b->s->policies, drawn, lines, b->notes ? "; what is noted may be meant" : "");
}

static bool games_judge(Behaviour *b, const BehaviourAsked *asked, int presets, FILE *out) {
  if (!origins_open(&b->origins, b->s, asked->folder, asked->library)) return false;
  behaviour_ends(b);
  behaviour_policies(b);
  behaviour_dominated(b);
  behaviour_cards(b);
  behaviour_lines(b);
  behaviour_tracks(b);
  behaviour_bargain(b);
  behaviour_seats(b);
  if (b->findings > 1) qsort(b->finding, (size_t)b->findings, sizeof *b->finding, finding_order);
  if (!b->full) {
    if (asked->json) findings_json(b, asked, presets, out);
    else {
      findings_print(b, asked, presets, out);
      if (b->findings == b->notes) counts_print(b, out);
    }
  }
  origins_close(&b->origins);
  return !b->full;
}

int behaviour_report(const BehaviourAsked *asked, FILE *out, Mistakes *mistakes) {
  Scenario *scenario[MAX_PRESETS];
  int presets = presets_load(asked->folder, asked->library, asked->preset, scenario, mistakes), found = -1;
  if (!presets) return -1;
  Sample *sample = sample_take(&(SampleAsked){ scenario, presets, asked->games, asked->threads, NO_HANDLE }, mistakes);
  Behaviour *b = sample ? calloc(1, sizeof *b) : NULL;
  if (b) {
    b->s = scenario[0];
    b->sample = sample;
    if (games_judge(b, asked, presets, out)) found = b->findings - b->notes;
    free(b->finding);
  }
  if (sample && found < 0) mistakes->environment = true;
  free(b);
  sample_free(sample);
  presets_free(scenario, presets);
  return found;
}
