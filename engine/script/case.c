/* Cases of history: reading what was observed, and refusing what a case may not say. A case is whatever declares an observation;
 * it states what stood, moved and was decided, and takes every assumption as the register has it. */
#include "script/loader.h"
#include "core/fixed.h"
#include <string.h>

#define FAR_AMOUNT (2000000000ll * MICRO)

/* What each SubjectKind is in the language; KIND_COUNT: nothing. */
static const uint8_t subject_kinds[] = { [SUBJECT_NONE] = KIND_COUNT, [SUBJECT_TRACK] = KIND_TRACK, [SUBJECT_VARIABLE] = KIND_VARIABLE, [SUBJECT_LADDER] = KIND_LADDER,
  [SUBJECT_CLAUSE] = KIND_CLAUSE, [SUBJECT_FORMATION] = KIND_FORMATION };

void read_observed_of(Reader *r, const Field *f, void *base) {
  (void)f;
  Observed *o = base;
  int kind = subject_kinds[observed_measures[o->measure].subject];
  if (kind == KIND_COUNT) {
    reader_mistake(r, "found 'of', expected none: \"%s\" is of nothing more", observed_measures[o->measure].name);
    return;
  }
  const char *id = reader_id(r, kind_specs[kind].name);
  o->subject = (int16_t)(id ? reference_find(r, kind, id) : NO_HANDLE);
}

/* The number or word at the top, as its measure has it. */
static bool observed_value(Reader *r, const Observed *o, int64_t *value) {
  char found[64], all[400] = "";
  const char *words[MAX_RUNGS > MAX_LEVELS ? MAX_RUNGS : MAX_LEVELS];
  if (observed_measures[o->measure].scale == SCALE_COUNT) return reader_number(r, 0, FAR_AMOUNT, MICRO, "events", value);
  if (observed_measures[o->measure].scale == SCALE_AMOUNT) return reader_number(r, -FAR_AMOUNT, FAR_AMOUNT, 1, "its unit", value);
  int count = observed_categories(r->loader->scenario, o);
  const char *word = lua_type(r->L, -1) == LUA_TSTRING ? lua_tostring(r->L, -1) : NULL;
  for (int i = 0; i < count; i++) {
    words[i] = observed_category(r->loader->scenario, o, i);
    if (word && strcmp(word, words[i]) == 0) {
      *value = i;
      return true;
    }
    size_t used = strlen(all);
    snprintf(all + used, sizeof all - used, "%s\"%s\"", i ? ", " : "", words[i]);
  }
  if (count == 0) return false;         /* of what: said already */
  const char *near = word ? name_nearest(word, words, count) : NULL;
  reader_mistake(r, "found %s, expected %s%s%s%s", reader_found(r, found), all, near ? "; did you mean '" : "", near ? near : "", near ? "'?" : "");
  return false;
}

void read_happened(Reader *r, const Field *f, void *base) {
  (void)f;
  Observed *o = base;
  observed_value(r, o, &o->happened);
}

void read_before(Reader *r, const Field *f, void *base) {
  (void)f;
  Observed *o = base;
  const char *keys[1];
  if (!reader_table(r, "a list of what was before, the latest last")) return;
  reader_keys(r, keys, 0);
  int n = (int)lua_rawlen(r->L, -1);
  if (n > MAX_BEFORE) {
    reader_mistake(r, "found %d values, expected at most %d", n, MAX_BEFORE);
    n = MAX_BEFORE;
  }
  for (int i = 0; i < n; i++) {
    reader_enter(r, NULL, i + 1);
    lua_rawgeti(r->L, -1, i + 1);
    if (observed_value(r, o, &o->before[o->befores])) o->befores++;
    lua_pop(r->L, 1);
    reader_leave(r);
  }
}

/* Days that every game of the first preset lasts, to the middle of the turn after. */
static int days_played(const Scenario *s) {
  if (s->presets == 0) return INT32_MAX;
  const Preset *p = &s->presets_list[0];
  int shortest = p->calm_days < p->crisis_days ? p->calm_days : p->crisis_days;
  return p->turns_low * shortest + shortest / 2;
}

void check_observed(Reader *r, void *base) {
  const Observed *o = base;
  const ObservedRow *m = &observed_measures[o->measure];
  if (subject_kinds[m->subject] != KIND_COUNT && !field_given(r, KIND_OBSERVED, "of"))
    reader_mistake(r, "'of' is missing; expected of = the id of a %s: \"%s\" is the %s", kind_specs[subject_kinds[m->subject]].name, m->name, m->doc);
  if (!o->name.source || !o->name.source[0]) reader_mistake(r, "'source' is missing; expected where it is known from that this happened");
  bool answers = m->scale == SCALE_CATEGORY && observed_categories(r->loader->scenario, o) == 2 && o->measure != MEASURE_RUNG && o->measure != MEASURE_LEVEL;
  if (o->chance >= 0 && !answers) {
    reader_enter(r, "chance", 0);
    reader_mistake(r, "found a chance of \"yes\", expected none: \"%s\" is not answered by yes or no", m->name);
    reader_leave(r);
  } else if (o->chance < 0 && o->befores < m->needs)
    reader_mistake(r, "found %d values of 'before', expected at least %d: what the naive forecast is made from", o->befores, m->needs);
  if (o->days > days_played(r->loader->scenario)) {
    reader_enter(r, "days", 0);
    reader_mistake(r, "found %d days, expected at most %d: the first preset may end then", o->days, days_played(r->loader->scenario));
    reader_leave(r);
  }
}

/* The scenario's own file, not one of those that it extends or shares. */
static bool is_own(const Loader *l, const Declaration *d) {
  return d->source >= 0 && !l->source[d->source].library && !strchr(l->source[d->source].path, '/');
}

/* A card of a case is something that was decided: it comes on its day and does what it says. One in a hundred is an assumption. */
static bool card_is_certain(const Scenario *s, const Card *card) {
  bool certain = card->monthly == 0 || card->monthly == MICRO;
  for (int i = card->effects.first; i < card->effects.first + card->effects.count; i++) certain = certain && s->effect[i].chance == CHANCE_ONE;
  return certain && card->closure < 0 && !card->tempo;
}

void case_check(Loader *l) {
  static const char rule[] = "a case of history (it declares what was observed) may set no assumption";
  const Scenario *s = l->scenario;
  if (s->observeds == 0 || l->incomplete) return;
  for (int i = 0; i < l->settings; i++)
    if (l->setting[i].source >= 0) loader_mistake(l, l->setting[i].source, l->setting[i].line, l->setting[i].column, "'%s' is set here: %s", l->setting[i].name, rule);
  for (int i = 0; i < l->declarations; i++) {
    const Declaration *d = &l->declaration[i];
    int handle = d->changes >= 0 ? l->declaration[d->changes].handle : d->handle;
    if (d->without || d->table == LUA_NOREF || handle < 0) continue;
    bool how_it_thinks = d->kind == KIND_PERSONA || d->kind == KIND_AXIS || d->kind == KIND_POLICY;
    if (d->kind == KIND_ASSUME) loader_line_mistake(l, d->source, d->line, "assume '%s': %s", d->id, rule);
    else if (is_own(l, d) && how_it_thinks) loader_line_mistake(l, d->source, d->line, "%s '%s' is of the case's own: %s", kind_specs[d->kind].name, d->id, rule);
    else if (is_own(l, d) && d->kind == KIND_CARD && !card_is_certain(s, &s->card[handle]))
      loader_line_mistake(l, d->source, d->line, "card '%s' is left to chance or to a function; expected monthly = 1 and a day: %s", d->id, rule);
  }
}
