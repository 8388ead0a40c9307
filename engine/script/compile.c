/* From collected declarations to the scenario: in the order of kinds, each table through the reader, then what only the whole
 * can show: starts within ranges, two parties, references of handles, what a policy's needs may name. */
#include "script/loader.h"
#include "core/fixed.h"
#include "rules/rules.h"
#include <string.h>

/* Presets and assumptions first: their values go into what is compiled after them. */
static const uint8_t reading_order[] = { KIND_SCENARIO, KIND_PRESET, KIND_ASSUME, KIND_SEAT, KIND_PLACE, KIND_TRACK, KIND_VARIABLE, KIND_LADDER, KIND_REPORT,
  KIND_AXIS, KIND_CLAUSE, KIND_FORMATION, KIND_POLICY, KIND_CARD, KIND_PERSONA, KIND_STEP, KIND_OBSERVED };
_Static_assert(sizeof reading_order == KIND_DECLARED, "every declared kind is read");

static void range_check(Reader *r, int64_t start, int64_t low, int64_t high, int64_t scale) {
  char a[32], b[32], c[32];
  decimal_format(a, sizeof a, start, scale);
  decimal_format(b, sizeof b, low, scale);
  decimal_format(c, sizeof c, high, scale);
  if (low >= high) {
    reader_enter(r, "low", 0);
    reader_mistake(r, "found low %s and high %s, expected low below high", b, c);
    reader_leave(r);
  } else if (start < low || start > high) {
    reader_enter(r, "start", 0);
    reader_mistake(r, "found %s, expected %s to %s, its own low and high", a, b, c);
    reader_leave(r);
  }
}

static void check_track(Reader *r, void *base) {
  const Track *t = base;
  range_check(r, t->start, t->low, t->high, MILLI);
}

static void check_variable(Reader *r, void *base) {
  const Variable *v = base;
  range_check(r, v->start, v->low, v->high, 1);
}

static void check_preset(Reader *r, void *base) {
  Preset *p = base;
  if (p->turns_low == 0) p->turns_low = p->turns;
  if (p->turns_high == 0) p->turns_high = p->turns;
  if (p->turns_low > p->turns || p->turns > p->turns_high)
    reader_mistake(r, "found turns %d, turns_low %d, turns_high %d; expected turns from low to high", p->turns, p->turns_low, p->turns_high);
}

static void check_formation(Reader *r, void *base) {
  Formation *f = base;
  if (!field_given(r, KIND_FORMATION, "start")) f->start = f->home;
}

static void check_policy(Reader *r, void *base) {
  const Policy *p = base;
  if (p->joint_with == p->seat && p->joint_with >= 0) {
    reader_enter(r, "joint_with", 0);
    reader_mistake(r, "found its own seat, expected another");
    reader_leave(r);
  }
}

static void check_card(Reader *r, void *base) {
  const Card *c = base;
  if (c->first_day <= c->last_day) return;
  reader_enter(r, "last_day", 0);
  reader_mistake(r, "found a day before first_day, expected one after it");
  reader_leave(r);
}

/* Steps of a seat come in the order of their turns, and a policy is one that the seat can take. */
static void check_step(Reader *r, void *base) {
  const Scenario *s = r->loader->scenario;
  const TutorialStep *step = base, *before = NULL;
  if (r->declaration->handle < 0 || step->seat >= s->seats) return;
  for (const TutorialStep *other = s->step; other < step; other++)
    if (other->seat == step->seat) before = other;
  if (before && step->turn < before->turn) {
    reader_enter(r, "turn", 0);
    reader_mistake(r, "found %d, expected at least %d, the turn of step '%s' before it", step->turn, before->turn, before->name.id);
    reader_leave(r);
  }
  if (!field_given(r, KIND_STEP, "policy")) return;
  reader_enter(r, "policy", 0);
  if (step->ends != ENDS_POLICY) reader_mistake(r, "found a policy, expected none unless ends = \"policy\"");
  else if (step->policy >= 0 && s->policy[step->policy].seat != step->seat)
    reader_mistake(r, "'%s' is a policy of another seat than '%s'", s->policy[step->policy].name.id, s->seat[step->seat].name.id);
  reader_leave(r);
}

static void check_axis(Reader *r, void *base) {
  Axis *a = base;
  char seat[MAX_ID * 2];
  snprintf(seat, sizeof seat, "%s", r->declaration->id);
  char *dot = strchr(seat, '.');
  if (!dot) return;             /* a malformed id: said when it was declared */
  *dot = 0;
  int handle = reference_find(r, KIND_SEAT, seat);
  if (handle >= 0) a->seat = (uint8_t)handle;
  snprintf(a->name.id, sizeof a->name.id, "%.39s", dot + 1);
}

static void keep_assume(Reader *r, void *base) {
  if (r->declaration->handle < 0) return;
  AssumeRow *row = &r->loader->assume[r->declaration->handle];
  row->draft = *(AssumeDraft *)base;
  row->declaration = (int)(r->declaration - r->loader->declaration);
  row->name = scenario_text(r->loader->scenario, r->declaration->id, strlen(r->declaration->id));
  if (!row->name || !names_add(&r->loader->names, SPACE_ASSUME, row->name, r->declaration->handle)) loader_no_memory(r->loader);
}

static void (*const checks[KIND_DECLARED])(Reader *, void *) = {
  [KIND_TRACK] = check_track, [KIND_VARIABLE] = check_variable, [KIND_PRESET] = check_preset, [KIND_FORMATION] = check_formation,
  [KIND_POLICY] = check_policy, [KIND_CARD] = check_card, [KIND_AXIS] = check_axis, [KIND_STEP] = check_step, [KIND_OBSERVED] = check_observed, [KIND_ASSUME] = keep_assume,
};

static void *base_of(Loader *l, const Declaration *d) {
  const KindSpec *spec = &kind_specs[d->kind];
  if (d->handle < 0 || d->kind == KIND_ASSUME) return memset(l->scratch, 0, SCRATCH_SIZE);
  if (d->kind == KIND_SCENARIO) return l->scenario;
  return (char *)l->scenario + spec->array + (size_t)d->handle * spec->size;
}

static void declaration_read(Loader *l, lua_State *L, const Declaration *d) {
  void *base = base_of(l, d);
  Reader r = { .loader = l, .L = L, .declaration = d, .base = base };
  Named *named = kind_specs[d->kind].named ? base : NULL;
  if (named && d->kind != KIND_SCENARIO) snprintf(named->id, sizeof named->id, "%.39s", d->id);
  lua_rawgeti(L, LUA_REGISTRYINDEX, d->table);
  format_word_check(&r, d->kind, "", NULL);
  fields_read(&r, d->kind, base);
  if (checks[d->kind]) checks[d->kind](&r, base);
  formats_note(&r, d->kind, d->handle);
  if (named && (!named->title || !named->title[0])) {
    named->title = scenario_text(l->scenario, named->id, strlen(named->id));
    if (!named->title) loader_no_memory(l);
  }
  lua_pop(L, 1);
}

static void overrides_read(Loader *l) {
  const LoadRequest *q = l->request;
  for (int i = 0; i < q->overrides; i++) {
    int64_t value;
    if (decimal_parse(q->override[i].value, MICRO, &value)) setting_add(l, q->override[i].name, value, true, -1, 0, 0);
    else mistakes_add(l->mistakes, "--set", 0, 0, "%s: found '%s', expected a number such as 1.5", q->override[i].name, q->override[i].value);
  }
}

/* Which preset is in force, before any is read: its settings apply. */
static void preset_choose(Loader *l) {
  if (!l->request->preset) return;
  int32_t handle = names_find(&l->names, KIND_PRESET, l->request->preset);
  if (handle >= 0) {
    l->scenario->preset = (uint8_t)handle;
    return;
  }
  if (l->incomplete) return;
  const char *near = names_nearest(&l->names, KIND_PRESET, l->request->preset);
  if (!near && l->scenario->presets > 0)
    for (int i = 0; i < l->names.count && !near; i++) if (l->names.entry[i].space == KIND_PRESET) near = l->names.entry[i].name;
  mistakes_add(l->mistakes, "--preset", 0, 0, "unknown preset '%s'; did you mean '%s'?", l->request->preset, near ? near : "");
}

static void whole_check(Loader *l) {
  Scenario *s = l->scenario;
  const Declaration *scenario = NULL;
  for (int i = 0; i < l->declarations; i++) {
    const Declaration *d = &l->declaration[i];
    if (d->kind == KIND_SCENARIO && d->handle >= 0) scenario = d;
    if (!d->complete) loader_line_mistake(l, d->source, d->line, "%s '%s' has no { fields } after it", kind_specs[d->kind].name, d->id);
  }
  if (l->incomplete) return;
  int at = scenario ? scenario->source : 0, line = scenario ? scenario->line : 1;
  int parties = 0, third_source = at, third_line = line;
  for (int i = 0; i < l->declarations; i++) {
    const Declaration *d = &l->declaration[i];
    if (d->kind != KIND_SEAT || d->handle < 0 || !s->seat[d->handle].party || ++parties != 3) continue;
    third_source = d->source;
    third_line = d->line;
  }
  if (!scenario) loader_line_mistake(l, at, line, "no scenario is declared; expected scenario \"name\" { format = 2, first_day = ... }");
  if (s->presets == 0) loader_line_mistake(l, at, line, "no preset is declared; expected at least one, preset \"class\" { turns = 7 }");
  if (parties != 2) loader_line_mistake(l, third_source, third_line, "found %d seats with party = true, expected exactly two: those that bargain", parties);
}

/* A seat that had more orders to choose from than a list holds would be offered the first of them alone. */
static void orders_check(Loader *l, const Declaration *d) {
  const Scenario *s = l->scenario;
  if (l->incomplete) return;
  for (int i = 0; i < s->formations; i++)
    if (s->formation[i].home >= s->places || s->formation[i].start >= s->places) return;     /* a place that is not: said already */
  int most = orders_most(s, d->handle);
  if (most <= MAX_LEGAL) return;
  loader_line_mistake(l, d->source, d->line, "found up to %d orders for %s to choose from in one turn, expected at most %d: "
                      "each formation that can be moved counts %d for each base", most, d->id, MAX_LEGAL, (int)PROCEDURES);
}

static void handles_check(Loader *l) {
  for (int i = 0; i < l->handles && !l->incomplete; i++) {
    const HandleUse *u = &l->handle[i];
    int space = u->policy ? KIND_POLICY : SPACE_THING;
    if (names_find(&l->names, space, u->name) >= 0) continue;
    const char *what = u->policy ? "policy" : "track, variable, ladder or clause", *near = names_nearest(&l->names, space, u->name);
    loader_line_mistake(l, u->source, u->line, "%s: unknown %s '%s'%s%s%s", u->policy ? "policy_handle" : "handle", what, u->name,
                        near ? "; did you mean '" : "", near ? near : "", near ? "'?" : "");
  }
}

static void personas_check(Loader *l, const Declaration *d) {
  const Scenario *s = l->scenario;
  const Seat *seat = &s->seat[d->handle];
  Reader r = { .loader = l, .declaration = d };
  if (seat->persona < 0 || seat->persona >= s->personas || s->persona[seat->persona].seat == d->handle) return;
  reader_enter(&r, "persona", 0);
  reader_mistake(&r, "'%s' is a persona of another seat", s->persona[seat->persona].name.id);
}

/* A condition that names what its seat cannot see would tell it. */
static void needs_check(Loader *l, const Declaration *d) {
  static const struct { StateIndex index; const char *what, *list; } seen[] = {
    [TEST_TRACK] = { INDEX_TRACK, "track", NULL }, [TEST_VARIABLE] = { INDEX_VARIABLE, "variable", NULL },
    [TEST_POLICY_COUNT] = { INDEX_POLICY, "policy", "taken" }, [TEST_CARD_TURN] = { INDEX_CARD, "card", "played" },
  };
  const Scenario *s = l->scenario;
  const Policy *p = &s->policy[d->handle];
  if (p->seat >= s->seats) return;
  for (int i = p->needs.first; i < p->needs.first + p->needs.count; i++) {
    const Test *t = &s->test[i];
    if (t->kind >= sizeof seen / sizeof *seen || !seen[t->kind].what) continue;
    if (element_seen_by(s, seen[t->kind].index, t->subject, SEE_DECLARED) >> p->seat & 1) continue;
    Reader r = { .loader = l, .declaration = d };
    const char *name = index_name(s, seen[t->kind].index, t->subject), *list = seen[t->kind].list;
    reader_enter(&r, "needs", 0);
    reader_enter(&r, !list ? name : t->high == 0 ? (t->kind == TEST_CARD_TURN ? "not_played" : "not_taken") : list, 0);
    reader_key_mistake(&r, "%s '%s' is hidden from %s; needs may name only what its own seat sees", seen[t->kind].what, name, s->seat[p->seat].name.id);
  }
}

/* What a seat cannot order anyway excludes nothing. */
static void excludes_check(Loader *l, const Declaration *d) {
  const Scenario *s = l->scenario;
  for (int i = 0; i < s->policies; i++) {
    if (!(s->policy[d->handle].excluded[i / 8] >> i % 8 & 1) || s->policy[i].seat == s->policy[d->handle].seat) continue;
    Reader r = { .loader = l, .declaration = d };
    reader_enter(&r, "excludes", 0);
    reader_mistake(&r, "'%s' is a policy of another seat; expected policies of the same", s->policy[i].name.id);
    reader_leave(&r);
  }
}

/* What a scenario changes of the one it extends: fields given replace fields, all else stays. The table that was declared is
 * copied first, because a helper may have given the same one to several. */
static void changes_merge(Loader *l, lua_State *L) {
  for (int i = 0; i < l->declarations; i++) {
    Declaration *d = &l->declaration[i];
    if (d->changes < 0 || d->table == LUA_NOREF) continue;
    Declaration *e = &l->declaration[d->changes];
    if (e->table == LUA_NOREF) continue;
    lua_newtable(L);
    const int tables[] = { e->table, d->table };
    for (int k = 0; k < 2; k++) {
      lua_rawgeti(L, LUA_REGISTRYINDEX, tables[k]);
      for (lua_pushnil(L); lua_next(L, -2);) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, -5);
      }
      lua_pop(L, 1);
    }
    e->table = luaL_ref(L, LUA_REGISTRYINDEX);
    d->changed = e->changed;
    e->changed = (int16_t)i;
  }
}

static bool is_read(const Declaration *d) { return d->table != LUA_NOREF && d->changes < 0 && !d->without; }

void compile_all(Loader *l, lua_State *L) {
  luaL_checkstack(L, 100, "compiling");
  if (!formats_read(l, L)) return;
  changes_merge(l, L);
  preset_choose(l);
  for (size_t k = 0; k < sizeof reading_order; k++) {
    if (reading_order[k] == KIND_SEAT) {
      overrides_read(l);                          /* after the presets': the last one stays */
      register_start(l);
    }
    for (int i = 0; i < l->declarations; i++) {
      const Declaration *d = &l->declaration[i];
      if (d->kind == reading_order[k] && is_read(d)) declaration_read(l, L, d);
    }
  }
  formats_assume(l);
  register_finish(l);
  whole_check(l);
  handles_check(l);
  case_check(l);
  for (int i = 0; i < l->declarations; i++) {
    const Declaration *d = &l->declaration[i];
    if (d->kind == KIND_POLICY && d->handle >= 0) {
      needs_check(l, d);
      excludes_check(l, d);
    }
    if (d->kind == KIND_SEAT && d->handle >= 0) {
      personas_check(l, d);
      orders_check(l, d);
    }
  }
}
