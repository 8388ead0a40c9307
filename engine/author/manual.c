/* The reference manual, and the words in which a field is described everywhere. */
#include "author/manual.h"

#include "core/fixed.h"
#include "rules/rules.h"
#include "script/api.h"
#include "script/formats.h"

#include <string.h>

static void type_text(const Field *f, char *out, size_t cap) {
  size_t used = 0;
  switch (f->type) {
    case FT_TEXT: snprintf(out, cap, "text"); break;
    case FT_SYMBOL: snprintf(out, cap, "word of a-z, 0-9, _"); break;
    case FT_FLAG: snprintf(out, cap, "true or false"); break;
    case FT_NUMBER: snprintf(out, cap, f->grain == MICRO ? "whole number" : f->grain == MICRO / 2 ? "number, halves" : "number"); break;
    case FT_DATE: case FT_DAY: snprintf(out, cap, "date"); break;
    case FT_REFERENCE: snprintf(out, cap, "id of a %s", kind_specs[f->refers].name); break;
    case FT_SEEN_BY: case FT_SEATS: snprintf(out, cap, "\"all\", \"none\" or a list of seats"); break;
    case FT_CLOSURE: snprintf(out, cap, "function"); break;
    case FT_VALUE: snprintf(out, cap, "number, date, rung or level"); break;
    case FT_CHOICE:
      for (int i = 0; f->choices[i] && used < cap; i++)
        used += (size_t)snprintf(out + used, cap - used, "%s\"%s\"", i ? ", " : "", f->choices[i]);
      break;
    default: snprintf(out, cap, "%s", f->shape ? f->shape : "table"); break;
  }
}

static void initial_text(const Field *f, char *out, size_t cap) {
  out[0] = '\0';
  if (f->required) return;
  switch (f->type) {
    case FT_FLAG: snprintf(out, cap, "%s", f->initial ? "true" : "false"); break;
    case FT_CHOICE: snprintf(out, cap, "\"%s\"", f->choices[f->initial]); break;
    case FT_SEEN_BY: snprintf(out, cap, "\"all\""); break;
    case FT_SEATS: snprintf(out, cap, "\"none\""); break;
    case FT_NUMBER:
      if (f->initial != INT64_MIN) decimal_format(out, (int)cap, f->initial, MICRO);
      break;
    default: break;
  }
}

FieldText field_text(const Field *f) {
  FieldText t = { "", "", "" };
  type_text(f, t.type, sizeof t.type);
  initial_text(f, t.initial, sizeof t.initial);
  if (f->type == FT_NUMBER) {
    char low[32], high[32];
    decimal_format(low, sizeof low, f->low, MICRO);
    decimal_format(high, sizeof high, f->high, MICRO);
    snprintf(t.range, sizeof t.range, "%s to %s %s", low, high, f->unit);
  }
  return t;
}

/* A cell of a table must not hold the sign that ends it. */
static void cell(FILE *out, const char *text) {
  fputs("| ", out);
  for (; *text; text++) fprintf(out, *text == '|' ? "\\|" : "%c", *text);
  fputc(' ', out);
}

static void field_rows(FILE *out, int kind) {
  int count;
  const Field *f = kind_fields(kind, &count);
  for (int i = 0; i < count; i++) {
    FieldText t = field_text(&f[i]);
    char name[64], since[16], example[320];
    snprintf(name, sizeof name, "`%s`%s", f[i].name, f[i].required ? " *" : "");
    snprintf(since, sizeof since, "%d", format_since(kind, f[i].name, NULL));
    snprintf(example, sizeof example, "`%s`", f[i].example);
    const char *const cells[] = { name, t.type, t.range, t.initial, since, f[i].doc, example };
    for (size_t k = 0; k < sizeof cells / sizeof *cells; k++) cell(out, cells[k]);
    fputs("|\n", out);
  }
}

static void kind_section(FILE *out, int kind) {
  const KindSpec *spec = &kind_specs[kind];
  fprintf(out, "\n### %s\n\n%c%s", spec->name, spec->doc[0] & ~0x20, spec->doc + 1);
  if (spec->capacity) fprintf(out, "; at most %d", spec->capacity);
  fprintf(out, ".\n\n```lua\n%s\n```\n\n", spec->example);
  fputs("| field | type | range, unit | default | since | what for | example |\n|---|---|---|---|---|---|---|\n", out);
  field_rows(out, kind);
  if (spec->named) fputs("\nAnd `title`, `note`, `source`: see [every named thing](#every-named-thing).\n", out);
}

static bool place_used(ApiPlace place) {
  for (size_t i = 0; i < api_count; i++)
    if (api_functions[i].place == place) return true;
  return false;
}

static void functions_section(FILE *out, ApiPlace place) {
  if (!place_used(place)) return;
  fprintf(out, "\n### %s\n\n%s.\n\n| function | gives | what for | example |\n|---|---|---|---|\n", api_tables[place].prefix[0] ? api_tables[place].prefix : "Plain functions",
          api_tables[place].doc);
  for (size_t i = 0; i < api_count; i++) {
    const ApiFunction *f = &api_functions[i];
    if (f->place != place) continue;
    char call[200], example[200];
    snprintf(call, sizeof call, "`%s%s(%s)`", api_tables[place].prefix, f->name, f->parameters);
    snprintf(example, sizeof example, "`%s`", f->example);
    const char *const cells[] = { call, f->returns[0] ? f->returns : "nothing", f->doc, example };
    for (size_t k = 0; k < sizeof cells / sizeof *cells; k++) cell(out, cells[k]);
    fputs("|\n", out);
  }
}

static void conditions_section(FILE *out) {
  fputs("\n## Conditions\n\nA condition is a table; all of its entries must hold. An entry is named after a track, variable, ladder or clause and says between\n"
        "which values it is, or it is one of the words below.\n\n```lua\nneeds = { trust = { min = 40 }, strait = { max = \"blockade\" }, cost_sharing = { equals = \"p1020\" } }\n```\n\n"
        "| bound | type | range, unit | default | since | what for | example |\n|---|---|---|---|---|---|---|\n", out);
  field_rows(out, KIND_TEST);
  fputs("\n| word | value | true when | example |\n|---|---|---|---|\n", out);
  for (size_t i = 0; i < condition_entry_count; i++)
    fprintf(out, "| `%s` | %s | %s | `%s` |\n", condition_entries[i].name, condition_entries[i].value, condition_entries[i].doc, condition_entries[i].example);
}

static void formats_section(FILE *out) {
  static const char *const how[] = {
    [FORMAT_ADDED] = "new; an older scenario is right without", [FORMAT_RENAMED] = "renamed", [FORMAT_EXPLICIT] = "what went without saying is written out" };
  int count;
  const FormatChange *c = format_changes(&count);
  fprintf(out, "\n## What changed\n\n`format` says in which version of this language a scenario is written; the newest is %d. An older one is read as it was meant:\n"
          "`straits check` tells so, and `straits migrate` brings it to the newest, with comments and layout as they are. A word that is newer than the scenario's\n"
          "format is a mistake. A saved game is read in the format that it was played in.\n\n| format | what changed | what `straits migrate` does |\n|---|---|---|\n", FORMAT_NEWEST);
  for (int i = 0; i < count; i++)
    if (c[i].what) fprintf(out, "| %d | %c%s | %s |\n", c[i].format, c[i].what[0] >= 'a' && c[i].what[0] <= 'z' ? c[i].what[0] & ~0x20 : c[i].what[0], c[i].what + 1, how[c[i].how]);
}

/* What can be observed in a case of history, and what the naive forecast of each is made from. */
static void measures_section(FILE *out) {
  static const char *const scales[] = { [SCALE_COUNT] = "count", [SCALE_AMOUNT] = "amount", [SCALE_CATEGORY] = "category" };
  static const char *const subjects[] = { [SUBJECT_NONE] = "", [SUBJECT_TRACK] = "track", [SUBJECT_VARIABLE] = "variable", [SUBJECT_LADDER] = "ladder", [SUBJECT_CLAUSE] = "clause",
    [SUBJECT_FORMATION] = "formation" };
  fputs("\n## Cases of history\n\nWhat declares an `observed` is a case of history: `straits backtest` plays it many times and scores what happened. It may set no assumption: no\n"
        "`assume`, no `set` of a preset, no persona, axis or policy of its own, no card left to chance. `scenarios/history/README.md` shows how to write one.\n\n"
        "| measure | kind | of | values of `before` | what it is |\n|---|---|---|---|---|\n", out);
  for (int i = 0; i < MEASURE_COUNT; i++)
    fprintf(out, "| `%s` | %s | %s | at least %d | %s |\n", observed_measures[i].name, scales[observed_measures[i].scale], subjects[observed_measures[i].subject], observed_measures[i].needs,
            observed_measures[i].doc);
}

void manual_reference(FILE *out) {
  fputs("# Reference of the scenario language\n\nMade by `straits doc --reference` from the tables that the loader reads by; do not edit. `straits doc NAME` shows one entry.\n"
        "[GUIDE.md](GUIDE.md) leads from nothing to a scenario of one's own.\n\n"
        "A scenario is a folder with `scenario.lua`. A declaration is `KIND \"id\" { field = value, ... }`. A field with * must be there. Ids are of a-z, 0-9 and _.\n"
        "A number that the register of assumptions keeps (`straits assumptions`) can be changed with `--set` and by presets.\n\n"
        "[Declarations](#declarations) | [Conditions](#conditions) | [Functions](#functions) | [Tests](#tests) | [How a turn goes](#how-a-turn-goes) |\n"
        "[How computer seats bargain](#how-computer-seats-bargain) | [Names that the rules know](#names-that-the-rules-know) | [Rooms](#rooms) | [Symbols](#symbols) |\n"
        "[What changed](#what-changed)\n\n## Declarations\n", out);
  for (int kind = 0; kind < KIND_DECLARED; kind++) kind_section(out, kind);
  fputs("\n## Tables inside declarations\n", out);
  for (int kind = KIND_DECLARED; kind < KIND_TEST; kind++) kind_section(out, kind);
  fputs("\n### every named thing\n\n| field | type | range, unit | default | since | what for | example |\n|---|---|---|---|---|---|---|\n", out);
  field_rows(out, KIND_NAMED);
  conditions_section(out);
  fputs("\n## Functions\n\nLua 5.4 without files, clock, chance of its own, patterns, metatables, `pcall` and the power sign. What a game must remember is a\n"
        "declared variable: a function may change nothing outside itself.\n", out);
  for (int place = 0; place < API_PLACES; place++) functions_section(out, (ApiPlace)place);
  fputs("\n## Tests\n\n`tests.lua` in the scenario's folder holds tests; `straits test` runs them. Nothing else is read from it, and it declares nothing else.\n\n"
        "Seats do only what the test orders, unless `t.player` gives them to the computer. No card is left to chance: those with `monthly = 1` come while their\n"
        "condition holds, others by `t.inject` alone, unless the test says `cards = true`. What the rooms of the rules leave to chance, and effects with `chance`,\n"
        "fall as in a game of that `seed`.\n\n"
        "```lua\ntest \"a crisis cell builds trust\" {\n  seed = 7, preset = \"class\", set = { exercise_tempo = 1 }, cards = false,   -- each may be left out\n"
        "  play = function(t)\n    t.set(\"trust\", 40)\n    t.order(\"seoul\", \"consult\")\n    t.turn()\n    t.expect(t.get(\"trust\") > 40)\n  end,\n}\n```\n", out);
  measures_section(out);
  manual_turn(out);
  manual_bargaining(out);
  manual_known(out);
  manual_symbols(out);
  formats_section(out);
}
