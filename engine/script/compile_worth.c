/* What things are worth: rungs and levels, worth of a clause's levels, weights of axes, weights and tastes of personas. */
#include "script/loader.h"
#include "core/fixed.h"
#include <string.h>

enum { MAX_ENTRIES = 128 };
#define FAR_POINTS (1000ll * MICRO)

/* One number of a table of numbers, registered under its own name; thousandths of a point. */
static int32_t worth_number(Reader *r, int64_t least, int64_t most, const char *name, const char *unit, bool *fine) {
  int64_t micro;
  if (!reader_number(r, least, most, 1, unit, &micro)) {
    *fine = false;
    return 0;
  }
  const Named *owner = r->base;
  micro = number_register(r, &(Row){ .name = name, .unit = unit, .value = micro, .low = INT64_MIN, .high = INT64_MIN, .least = least, .most = most, .grain = 1,
                                     .source = owner->source, .confidence = 'L' });
  return (int32_t)muldiv(micro, 1, 1000);
}

/* Lists of { id, title ... }: reads each into its place; returns how many. */
static int list_of_named(Reader *r, int kind, int most, size_t size, void *first) {
  const char *keys[1];
  char expected[64];
  snprintf(expected, sizeof expected, "a list of %s, %s", kind_specs[kind].plural, "{ { id = \"...\" }, ... }");
  if (!reader_table(r, expected)) return 0;
  reader_keys(r, keys, 0);
  int n = (int)lua_rawlen(r->L, -1);
  if (n < 2 || n > most) {
    reader_mistake(r, "found %d %s, expected 2 to %d", n, kind_specs[kind].plural, most);
    if (n > most) n = most;
  }
  for (int i = 0; i < n; i++) {
    Named *named = (void *)((char *)first + (size_t)i * size);
    reader_enter(r, NULL, i + 1);
    lua_rawgeti(r->L, -1, i + 1);
    if (reader_table(r, kind_specs[kind].example)) {
      fields_read(r, kind, named);
      if (!named->title || !named->title[0]) named->title = scenario_text(r->loader->scenario, named->id, strlen(named->id));
      if (!named->title) loader_no_memory(r->loader);
      for (int k = 0; k < i; k++) {
        const Named *other = (const void *)((char *)first + (size_t)k * size);
        if (strcmp(other->id, named->id) == 0 && named->id[0]) reader_mistake(r, "'%s' is the id of another %s of the same list", named->id, kind_specs[kind].name);
      }
    }
    lua_pop(r->L, 1);
    reader_leave(r);
  }
  return n;
}

/* Index of the id at the top among the first `count` of them. */
static int start_of(Reader *r, int kind, int count, size_t size, const void *first) {
  const char *names[MAX_RUNGS > MAX_LEVELS ? MAX_RUNGS : MAX_LEVELS], *id = reader_id(r, kind_specs[kind].name);
  if (!id || count == 0) return 0;
  for (int i = 0; i < count; i++) {
    names[i] = ((const Named *)(const void *)((const char *)first + (size_t)i * size))->id;
    if (strcmp(names[i], id) == 0) return i;
  }
  const char *near = name_nearest(id, names, count);
  if (near) reader_mistake(r, "unknown %s '%s'; did you mean '%s'?", kind_specs[kind].name, id, near);
  else reader_mistake(r, "unknown %s '%s'; expected one of its own, such as '%s'", kind_specs[kind].name, id, names[0]);
  return 0;
}

void read_rungs(Reader *r, const Field *f, void *base) {
  (void)f;
  Ladder *l = base;
  l->rungs = (uint8_t)list_of_named(r, KIND_RUNG, MAX_RUNGS, sizeof(Named), l->rung);
}

void read_rung_start(Reader *r, const Field *f, void *base) {
  (void)f;
  Ladder *l = base;
  l->start = (uint8_t)start_of(r, KIND_RUNG, l->rungs, sizeof(Named), l->rung);
}

void read_levels(Reader *r, const Field *f, void *base) {
  (void)f;
  Clause *c = base;
  c->levels = (uint8_t)list_of_named(r, KIND_LEVEL, MAX_LEVELS, sizeof(Level), c->level);
}

int rung_named(Reader *r, const Ladder *l) {
  return start_of(r, KIND_RUNG, l->rungs, sizeof(Named), l->rung);
}

int level_of(Reader *r, const Clause *c) {
  return start_of(r, KIND_LEVEL, c->levels, sizeof(Level), c->level);
}

void read_level_start(Reader *r, const Field *f, void *base) {
  (void)f;
  Clause *c = base;
  c->start = (uint8_t)start_of(r, KIND_LEVEL, c->levels, sizeof(Level), c->level);
}

/* Handle of an axis by its seat and name, both as written. */
static int axis_reference(Reader *r, const char *seat, const char *axis) {
  char id[MAX_ID * 2];
  if (strlen(seat) >= MAX_ID || strlen(axis) >= MAX_ID) {
    reader_key_mistake(r, "unknown axis '%.60s'", axis);
    return -1;
  }
  snprintf(id, sizeof id, "%s.%s", seat, axis);
  return reference_find(r, KIND_AXIS, id);
}

/* A number for each level, at the top. Only differences to the starting level count. */
static void axis_worth(Reader *r, Clause *c, int axis, const char *seat, const char *axis_name) {
  char name[240];
  const char *keys[1];
  int32_t worth[MAX_LEVELS] = { 0 };
  bool fine = true;
  if (!reader_table(r, "a list of one number for each level")) return;
  reader_keys(r, keys, 0);
  int n = (int)lua_rawlen(r->L, -1);
  if (n != c->levels) {
    reader_mistake(r, "found %d numbers, expected %d: one for each level", n, c->levels);
    return;
  }
  for (int i = 0; i < n; i++) {
    reader_enter(r, NULL, i + 1);
    lua_rawgeti(r->L, -1, i + 1);
    snprintf(name, sizeof name, "clause.%s.%s.%s.%s", r->declaration->id, seat, axis_name, c->level[i].name.id);
    worth[i] = worth_number(r, -FAR_POINTS, FAR_POINTS, name, "points", &fine);
    lua_pop(r->L, 1);
    reader_leave(r);
  }
  for (int i = 0; i < n && axis >= 0 && fine; i++) c->worth[i][axis] = worth[i] - worth[c->start];
}

void read_worth(Reader *r, const Field *f, void *base) {
  (void)f;
  const char *seats[MAX_SEATS], *axes[MAX_AXES];
  if (!reader_table(r, "{ SEAT = { AXIS = { numbers } } }")) return;
  int n = reader_keys(r, seats, MAX_SEATS);
  for (int i = 0; i < n; i++) {
    reader_enter(r, seats[i], 0);
    lua_pushstring(r->L, seats[i]);
    lua_rawget(r->L, -2);
    if (reference_find(r, KIND_SEAT, seats[i]) >= 0 && reader_table(r, "{ AXIS = { numbers } }")) {
      int m = reader_keys(r, axes, MAX_AXES);
      for (int k = 0; k < m; k++) {
        reader_enter(r, axes[k], 0);
        lua_pushstring(r->L, axes[k]);
        lua_rawget(r->L, -2);
        axis_worth(r, base, axis_reference(r, seats[i], axes[k]), seats[i], axes[k]);
        lua_pop(r->L, 1);
        reader_leave(r);
      }
    }
    lua_pop(r->L, 1);
    reader_leave(r);
  }
}

/* { NAME = NUMBER } where NAME is a `kind`: each into weight[handle], registered as PREFIX.NAME. */
static void weights_read(Reader *r, int kind, int32_t *weight, const char *unit) {
  const char *keys[MAX_ENTRIES];
  char name[240];
  bool fine = true;
  if (!reader_table(r, "{ NAME = NUMBER }")) return;
  int n = reader_keys(r, keys, MAX_ENTRIES);
  for (int i = 0; i < n; i++) {
    reader_enter(r, keys[i], 0);
    lua_pushstring(r->L, keys[i]);
    lua_rawget(r->L, -2);
    int handle = reference_find(r, kind, keys[i]);
    snprintf(name, sizeof name, "%s.%s.%s%.80s", kind_specs[r->declaration->kind].name, r->declaration->id, kind == KIND_POLICY ? "taste." : "", keys[i]);
    int32_t value = worth_number(r, -FAR_POINTS, FAR_POINTS, name, unit, &fine);
    if (handle >= 0) weight[handle] = value;
    lua_pop(r->L, 1);
    reader_leave(r);
  }
}

void read_axis_tracks(Reader *r, const Field *f, void *base) { (void)f; weights_read(r, KIND_TRACK, ((Axis *)base)->track_weight, "points per point"); }
void read_axis_variables(Reader *r, const Field *f, void *base) { (void)f; weights_read(r, KIND_VARIABLE, ((Axis *)base)->variable_weight, "points per unit"); }
void read_axis_ladders(Reader *r, const Field *f, void *base) { (void)f; weights_read(r, KIND_LADDER, ((Axis *)base)->rung_weight, "points per rung"); }
void read_taste(Reader *r, const Field *f, void *base) { (void)f; weights_read(r, KIND_POLICY, ((Persona *)base)->taste, "points"); }

/* To thousandths that sum to exactly 1000 after overrides: shares rounded down, what is left to the largest remainders. */
static void weights_even(Persona *p, const int64_t *micro, int axes) {
  int64_t sum = 0, remainder[MAX_AXES] = { 0 };
  int32_t left = 1000;
  for (int i = 0; i < axes; i++) sum += micro[i];
  if (sum <= 0) return;
  for (int i = 0; i < axes; i++) {
    p->axis_weight[i] = (int32_t)(micro[i] * 1000 / sum);
    remainder[i] = micro[i] * 1000 % sum;
    left -= p->axis_weight[i];
  }
  for (; left > 0; left--) {
    int best = 0;
    for (int i = 1; i < axes; i++) if (remainder[i] > remainder[best]) best = i;
    p->axis_weight[best]++;
    remainder[best] = -1;
  }
}

void read_weights(Reader *r, const Field *f, void *base) {
  (void)f;
  Persona *p = base;
  const Scenario *s = r->loader->scenario;
  const char *keys[MAX_AXES];
  int64_t micro[MAX_AXES] = { 0 }, sum = 0;
  char name[240], text[32];
  bool fine = true;
  if (!reader_table(r, "{ AXIS = NUMBER }, 100 together")) return;
  int n = reader_keys(r, keys, MAX_AXES);
  for (int i = 0; i < n; i++) {
    int64_t value;
    reader_enter(r, keys[i], 0);
    lua_pushstring(r->L, keys[i]);
    lua_rawget(r->L, -2);
    int axis = p->seat < s->seats ? axis_reference(r, s->seat[p->seat].name.id, keys[i]) : -1;
    if (reader_number(r, 0, 100ll * MICRO, 1000, "of 100", &value)) {
      sum += value;
      snprintf(name, sizeof name, "persona.%s.%.80s", r->declaration->id, keys[i]);
      value = number_register(r, &(Row){ .name = name, .unit = "of 100", .value = value, .low = INT64_MIN, .high = INT64_MIN, .least = 0, .most = 100ll * MICRO, .grain = 1,
                                         .source = ((const Named *)base)->source, .confidence = 'L' });
      if (axis >= 0) micro[axis] = value;
    } else {
      fine = false;
    }
    lua_pop(r->L, 1);
    reader_leave(r);
  }
  if (fine && sum != 100ll * MICRO) {
    decimal_format(text, sizeof text, sum, MICRO);
    reader_mistake(r, "found weights that sum to %s, expected 100", text);
  }
  weights_even(p, micro, s->axes);
}
