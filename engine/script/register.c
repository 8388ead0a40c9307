/* The assumption register: rules' rows first, in their order, then the numbers of declarations as they are read. Values of
 * presets and of --set are put in here, before anything is compiled from them. */
#include "script/loader.h"
#include "core/fixed.h"
#include <stdlib.h>
#include <string.h>

void setting_add(Loader *l, const char *name, int64_t value, bool applies, int source, int line, int column) {
  if (l->settings == MAX_SETTINGS) {
    loader_mistake(l, source, line, column, "more than %d settings", MAX_SETTINGS);
    return;
  }
  l->setting[l->settings++] = (Setting){ name, value, applies, false, source, line, column };
}

static void setting_mistake(Loader *l, const Setting *s, const char *text) {
  if (s->source >= 0) loader_mistake(l, s->source, s->line, s->column, "%s", text);
  else mistakes_add(l->mistakes, "--set", 0, 0, "%s", text);
}

/* Puts every setting of this name into the row; the last one stays. */
static void settings_apply(Loader *l, Assumption *row, int64_t grain) {
  for (int i = 0; i < l->settings; i++) {
    Setting *s = &l->setting[i];
    if (strcmp(s->name, row->name) != 0) continue;
    s->used = true;
    char value[32], low[32], high[32], text[300];
    decimal_format(value, sizeof value, s->value, MICRO);
    decimal_format(low, sizeof low, row->low, MICRO);
    decimal_format(high, sizeof high, row->high, MICRO);
    if (s->value < row->low || s->value > row->high) {
      snprintf(text, sizeof text, "%s: found %s, expected %s to %s (%s)", s->name, value, low, high, row->unit);
      setting_mistake(l, s, text);
    } else if (grain == MICRO && s->value % MICRO != 0) {
      snprintf(text, sizeof text, "%s: found %s, expected a whole number from %s to %s (%s)", s->name, value, low, high, row->unit);
      setting_mistake(l, s, text);
    } else if (s->applies) {
      row->value = s->value;
      row->changed = 1;
    }
  }
}

static void range_by_thumb(Assumption *row, int64_t least, int64_t most, int64_t grain) {
  int64_t value = row->standard, half = value / 2, more = value + half;
  if (row->low == INT64_MIN) row->low = value == 0 ? -MICRO : value > 0 ? half : more;
  if (row->high == INT64_MIN) row->high = value == 0 ? MICRO : value > 0 ? more : half;
  if (grain == MICRO) {                           /* whole numbers: outwards, and at least one step each way */
    row->low -= ((row->low % MICRO) + MICRO) % MICRO;
    row->high += (MICRO - ((row->high % MICRO) + MICRO) % MICRO) % MICRO;
    if (row->low == value) row->low -= MICRO;
    if (row->high == value) row->high += MICRO;
  }
  row->low = clamp64(row->low, least, most);
  row->high = clamp64(row->high, least, most);
}

static Assumption *row_add(Loader *l, const char *name) {
  Scenario *s = l->scenario;
  if (s->assumptions == MAX_ASSUMPTIONS) {
    if (!l->full[KIND_ASSUME]) mistakes_add(l->mistakes, "scenario", 0, 0, "'%s' is one number too many: the register has room for %d", name, MAX_ASSUMPTIONS);
    l->full[KIND_ASSUME] = true;
    return NULL;
  }
  const char *kept = scenario_text(s, name, strlen(name));
  if (!kept || !names_add(&l->names, SPACE_REGISTER, kept, s->assumptions)) {
    loader_no_memory(l);
    return NULL;
  }
  Assumption *row = &s->assumption[s->assumptions++];
  *row = (Assumption){ .name = kept };
  return row;
}

/* What `assume` says about a row goes over what the row's origin said. */
static void assume_apply(Loader *l, Assumption *row, AssumeRow *a) {
  a->used = true;
  const AssumeDraft *d = &a->draft;
  row->value = row->standard = d->value;
  if (d->low != INT64_MIN) row->low = d->low;
  if (d->high != INT64_MIN) row->high = d->high;
  if (d->unit[0]) row->unit = d->unit;
  if (d->source[0]) row->source = d->source;
  row->confidence = confidence_choices[d->confidence][0];
  row->origin = 's';
  if (row->low == INT64_MIN || row->high == INT64_MIN) return;
  const Declaration *at = &l->declaration[a->declaration];
  char value[32], low[32], high[32];
  decimal_format(value, sizeof value, row->value, MICRO);
  decimal_format(low, sizeof low, row->low, MICRO);
  decimal_format(high, sizeof high, row->high, MICRO);
  if (row->low > row->high || row->value < row->low || row->value > row->high)
    loader_line_mistake(l, at->source, at->line, "assume '%s': found %s, expected %s to %s; low and high can be given with it", a->name, value, low, high);
}

static AssumeRow *assume_find(Loader *l, const char *name) {
  int32_t i = names_find(&l->names, SPACE_ASSUME, name);
  return i < 0 ? NULL : &l->assume[i];
}

/* What a declared number may be holds for the number assumed in its place as well. */
static bool assumed_fits(Loader *l, const Assumption *a, const AssumeRow *assumed, const Row *row) {
  const Declaration *at = &l->declaration[assumed->declaration];
  char value[32], low[32], high[32];
  decimal_format(value, sizeof value, a->value, MICRO);
  decimal_format(low, sizeof low, row->least, MICRO);
  decimal_format(high, sizeof high, row->most, MICRO);
  bool whole = row->grain == MICRO && a->value % MICRO != 0;
  if (!whole && a->value >= row->least && a->value <= row->most) return true;
  loader_line_mistake(l, at->source, at->line, "assume '%s': found %s, expected %s%s to %s (%s)", a->name, value, whole ? "a whole number from " : "", low, high, row->unit);
  return false;
}

int64_t number_register(Reader *r, const Row *row) {
  Loader *l = r->loader;
  if (r->declaration->handle < 0) return row->value;      /* no place for it: said when it was declared */
  if (names_find(&l->names, SPACE_REGISTER, row->name) >= 0) {
    reader_mistake(r, "its number would be the second '%s' of the register; choose another id", row->name);
    return row->value;
  }
  Assumption *a = row_add(l, row->name);
  if (!a) return row->value;
  a->unit = row->unit;
  a->value = a->standard = row->value;
  a->low = row->low;
  a->high = row->high;
  a->source = row->source && row->source[0] ? row->source : "judgement";
  a->confidence = row->confidence;
  a->origin = 'd';
  AssumeRow *assumed = assume_find(l, row->name);
  if (assumed) {
    assume_apply(l, a, assumed);
    if (!assumed_fits(l, a, assumed, row)) return row->value;
  }
  bool given = a->low != INT64_MIN || a->high != INT64_MIN;
  range_by_thumb(a, row->least, row->most, row->grain);
  if (given && (a->low > a->high || a->standard < a->low || a->standard > a->high)) {
    char low[32], high[32], value[32];
    decimal_format(value, sizeof value, a->standard, MICRO);
    decimal_format(low, sizeof low, a->low, MICRO);
    decimal_format(high, sizeof high, a->high, MICRO);
    reader_mistake(r, "found %s, expected a number within its own range, %s to %s", value, low, high);
  }
  settings_apply(l, a, row->grain);
  return a->value;
}

void register_start(Loader *l) {
  Scenario *s = l->scenario;
  int n = rules_assumptions(s->assumption, MAX_ASSUMPTIONS);
  s->assumptions = (uint16_t)(n < MAX_ASSUMPTIONS ? n : MAX_ASSUMPTIONS);
  for (int i = 0; i < s->assumptions; i++) {
    Assumption *row = &s->assumption[i];
    if (!names_add(&l->names, SPACE_REGISTER, row->name, i)) loader_no_memory(l);
    AssumeRow *assumed = assume_find(l, row->name);
    if (assumed) assume_apply(l, row, assumed);
    settings_apply(l, row, 1);
  }
}

void register_finish(Loader *l) {
  for (int i = 0; i < l->assumes; i++) {
    AssumeRow *a = &l->assume[i];
    if (a->used || !a->name) continue;
    Assumption *row = row_add(l, a->name);
    if (!row) continue;
    *row = (Assumption){ .name = row->name, .unit = "", .source = "judgement", .low = INT64_MIN, .high = INT64_MIN };
    assume_apply(l, row, a);
    range_by_thumb(row, INT64_MIN + 1, INT64_MAX, 1);
    settings_apply(l, row, 1);
  }
  for (int i = 0; i < l->settings; i++) {
    const Setting *s = &l->setting[i];
    if (s->used || l->incomplete) continue;
    char text[300];
    const char *near = names_nearest(&l->names, SPACE_REGISTER, s->name);
    if (near) snprintf(text, sizeof text, "unknown assumption '%s'; did you mean '%s'?", s->name, near);
    else snprintf(text, sizeof text, "unknown assumption '%s'; 'straits assumptions' lists what can be set", s->name);
    setting_mistake(l, s, text);
  }
}
