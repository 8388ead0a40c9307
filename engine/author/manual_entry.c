/* straits doc: one entry at a time. */
#include "author/manual.h"

#include "author/rooms_told.h"
#include "core/fixed.h"
#include "rules/rules.h"
#include "script/api.h"
#include "script/formats.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_NAMES = 2048 };

static void field_print(FILE *out, const char *kind, const Field *f) {
  FieldText t = field_text(f);
  fprintf(out, "  %s%s%s: %s\n      %s", kind, kind[0] ? "." : "", f->name, f->doc, t.type);
  if (t.range[0]) fprintf(out, ", %s", t.range);
  if (f->required) fputs(", required", out);
  else if (t.initial[0]) fprintf(out, ", default %s", t.initial);
  if (f->registers) fputs(", in the register", out);
  fprintf(out, ", since format %d\n      example: %s = %s\n", format_since(f->kind, f->name, NULL), f->name, f->example);
}

static void kind_print(FILE *out, int kind) {
  const KindSpec *spec = &kind_specs[kind];
  int count;
  fprintf(out, "%s: %s", spec->name, spec->doc);
  if (spec->capacity) fprintf(out, " (at most %d)", spec->capacity);
  fprintf(out, "\n  example: %s\n", spec->example);
  const Field *f = kind_fields(kind, &count);
  for (int i = 0; i < count; i++) field_print(out, "", &f[i]);
  if (!spec->named) return;
  f = kind_fields(KIND_NAMED, &count);
  for (int i = 0; i < count; i++) field_print(out, "", &f[i]);
}

static void function_print(FILE *out, const ApiFunction *f) {
  fprintf(out, "%s%s(%s)", api_tables[f->place].prefix, f->name, f->parameters);
  if (f->returns[0]) fprintf(out, ": %s", f->returns);
  fprintf(out, "\n  %s\n  example: %s\n", f->doc, f->example);
}

static bool is_function(const ApiFunction *f, const char *name) {
  size_t n = strlen(api_tables[f->place].prefix);
  return strncmp(name, api_tables[f->place].prefix, n) == 0 && strcmp(name + n, f->name) == 0;
}

static bool fields_find(FILE *out, const char *name) {
  char kind[MAX_ID];
  const char *dot = strchr(name, '.');
  if (!dot || (size_t)(dot - name) >= sizeof kind) return false;
  memcpy(kind, name, (size_t)(dot - name));
  kind[dot - name] = '\0';
  for (int k = 0; k < KIND_COUNT; k++) {
    const Field *f = strcmp(kind_specs[k].name, kind) == 0 ? field_find(k, dot + 1) : NULL;
    if (!f) continue;
    field_print(out, kind, f);
    return true;
  }
  return false;
}

static bool register_find(FILE *out, const char *name) {
  Assumption *row = calloc(MAX_ASSUMPTIONS, sizeof *row);
  int count = row ? rules_assumptions(row, MAX_ASSUMPTIONS) : 0;
  bool found = false;
  for (int i = 0; i < count && !found; i++) {
    if (strcmp(row[i].name, name) != 0) continue;
    char value[40], low[40], high[40];
    decimal_format(value, sizeof value, row[i].standard, MICRO);
    decimal_format(low, sizeof low, row[i].low, MICRO);
    decimal_format(high, sizeof high, row[i].high, MICRO);
    fprintf(out, "%s: an assumption of the rules, %s %s (%s to %s), confidence %c\n  source: %s\n  example: assume \"%s\" { value = %s }\n", name, value, row[i].unit,
            low, high, row[i].confidence, row[i].source, name, value);
    found = true;
  }
  free(row);
  return found;
}

/* The name most like it among all that can be asked for; of a field, among those of its kind. */
static NearName name_like(const char *name) {
  NearName near = { "" };
  const char *list[MOST_NAMES];
  int n = 0;
  for (int k = 0; k < KIND_COUNT; k++) list[n++] = kind_specs[k].name;
  for (size_t i = 0; i < api_count; i++) list[n++] = api_functions[i].name;
  for (int f = 0; f < known_families_count; f++)
    for (int i = 0; i < known_families[f].count; i++) list[n++] = known_families[f].name[i].name;
  for (size_t i = 0; i < condition_entry_count; i++) list[n++] = condition_entries[i].name;
  for (int i = 0; i < rules_rooms(); i++) list[n++] = room_name(i);
  const char *dot = strchr(name, '.'), *fields[64], *like;
  for (int k = 0; dot && k < KIND_COUNT; k++) {
    size_t length = strlen(kind_specs[k].name);
    if (length != (size_t)(dot - name) || strncmp(kind_specs[k].name, name, length) != 0) continue;
    if ((like = name_nearest(dot + 1, fields, field_names(k, fields, 64))) != NULL) snprintf(near.text, sizeof near.text, "%s.%s", kind_specs[k].name, like);
    return near;
  }
  if ((like = name_nearest(name, list, n)) != NULL) snprintf(near.text, sizeof near.text, "%s", like);
  return near;
}

static void known_print(FILE *out, const KnownFamily *family, const KnownName *known) {
  fprintf(out, "%s: a %s that the rules know: %s\n", known->name, family->what, known->doc);
  for (int moves = 0; moves <= 1; moves++) {
    int n = 0;
    for (int i = 0; i < rules_rooms(); i++)
      if (words_have(moves ? room_told(i)->moves : room_told(i)->reads, known->name)) fprintf(out, "%s%s", n++ ? ", " : moves ? "  moved by the rooms: " : "  read by the rooms: ", room_name(i));
    if (n) fputc('\n', out);
  }
}

static void room_print(FILE *out, int room) {
  const RoomTold *told = room_told(room);
  fprintf(out, "%s: a room of the rules, number %d of %d in the order in which they act; scenario.rooms_off leaves it out\n  %s\n  acts: %s\n", room_name(room), room + 1,
          rules_rooms(), told->does, told->wakes ? told->wakes : ALWAYS_AWAKE);
  if (told->reads[0]) fprintf(out, "  reads: %s\n", told->reads);
  if (told->moves[0]) fprintf(out, "  moves: %s\n", told->moves);
}

bool manual_entry(FILE *out, const char *name, NearName *near) {
  bool found = false;
  for (int k = 0; k < KIND_COUNT; k++)
    if (strcmp(kind_specs[k].name, name) == 0) kind_print(out, k), found = true;
  if (fields_find(out, name)) found = true;
  for (size_t i = 0; i < api_count; i++)
    if (is_function(&api_functions[i], name)) function_print(out, &api_functions[i]), found = true;
  for (int f = 0; f < known_families_count; f++)
    for (int i = 0; i < known_families[f].count; i++)
      if (strcmp(known_families[f].name[i].name, name) == 0) known_print(out, &known_families[f], &known_families[f].name[i]), found = true;
  for (size_t i = 0; i < condition_entry_count; i++) {
    const ConditionWord *w = &condition_entries[i];
    if (strcmp(w->name, name) == 0) fprintf(out, "%s: an entry of conditions, %s\n  %s\n  example: %s\n", name, w->value, w->doc, w->example), found = true;
  }
  int room = room_find(name);
  if (room >= 0) room_print(out, room), found = true;
  if (register_find(out, name)) found = true;
  *near = found ? (NearName){ "" } : name_like(name);
  return found;
}

void manual_list(FILE *out) {
  fputs("Declarations:\n", out);
  for (int k = 0; k < KIND_DECLARED; k++) fprintf(out, "  %-12s %s\n", kind_specs[k].name, kind_specs[k].doc);
  fputs("Inside declarations:\n", out);
  for (int k = KIND_DECLARED; k < KIND_COUNT; k++) fprintf(out, "  %-12s %s\n", kind_specs[k].name, kind_specs[k].doc);
  fputs("Functions:\n", out);
  for (int place = 0; place < API_PLACES; place++) {
    fputs("  ", out);
    for (size_t i = 0, n = 0; i < api_count; i++)
      if (api_functions[i].place == (ApiPlace)place) fprintf(out, "%s%s%s", n++ ? ", " : "", api_tables[place].prefix, api_functions[i].name);
    fputc('\n', out);
  }
  fputs("Also: a field (policy.cost), words of conditions (taken), names that the rules know (trust), rooms (cost_sharing), rows of the register\n"
        "(straits assumptions). All of it on one page: scenarios/REFERENCE.md\n", out);
}
