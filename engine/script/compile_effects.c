/* Effects, and the small tables of policies, presets and the scenario. */
#include "script/loader.h"
#include "core/dice.h"
#include "core/fixed.h"
#include <stdlib.h>
#include <string.h>

enum { MAX_LIST = 64 };

/* What one row of a list changes: its op, its name for the register, how its number is counted. */
typedef struct Change { uint8_t op, target; const char *name, *unit; int64_t number, grain, least, most; } Change;

static bool change_of(Reader *r, const EffectDraft *d, Change *c) {
  static const char *const targets[] = { "track", "variable", "capital", "ladder" }, *const verbs[] = { "add", "set", "move" };
  static const char *const allowed[] = { "add = NUMBER", "add or set = NUMBER", "add = NUMBER", "move = NUMBER or to = \"RUNG\"" };
  const Scenario *s = r->loader->scenario;
  int target = -1, targets_given = 0, verb = -1, verbs_given = 0;
  for (int i = 0; i < 4; i++) if (field_given(r, KIND_EFFECT, targets[i])) target = i, targets_given++;
  for (int i = 0; i < 3; i++) if (field_given(r, KIND_EFFECT, verbs[i])) verb = i, verbs_given++;
  if (targets_given != 1) {
    if (targets_given == 0 && r->misspelt) return false;
    reader_mistake(r, "found %s of track, variable, capital, ladder and clause, expected exactly one", targets_given ? "several" : "none");
    return false;
  }
  bool fits = verbs_given == 1 && (target == 3 ? verb == 2 : target == 1 ? verb != 2 : verb == 0);
  if (!fits) {
    if (verbs_given == 0 && r->misspelt) return false;
    reader_mistake(r, "found %s, expected %s beside %s", verbs_given == 0 ? "no number" : verbs_given > 1 ? "several of add, set and move" : verbs[verb], allowed[target], targets[target]);
    return false;
  }
  int handle = target == 0 ? d->track : target == 1 ? d->variable : target == 2 ? d->capital : d->ladder;
  if (handle < 0) return false;
  int64_t number = verb == 0 ? d->add : verb == 1 ? d->set : d->move;
  if (number == INT64_MIN) return false;          /* not a number: said already */
  const int64_t far = 1000000ll * MICRO;
  switch (target) {
  case 0: *c = (Change){ EFFECT_TRACK, (uint8_t)handle, s->track[handle].name.id, "points", number, 1000, -far, far }; break;
  case 1: {
    const Variable *v = &s->variable[handle];
    bool set = verb == 1;
    *c = (Change){ set ? EFFECT_VARIABLE_SET : EFFECT_VARIABLE_ADD, (uint8_t)handle, v->name.id, v->unit && v->unit[0] ? v->unit : "units", number, MICRO,
                   set ? (int64_t)v->low * MICRO : -far, set ? (int64_t)v->high * MICRO : far };
    break;
  }
  case 2: *c = (Change){ EFFECT_CAPITAL, (uint8_t)handle, s->seat[handle].name.id, "capital", number, 1000, -100 * MICRO, 100 * MICRO }; break;
  default: *c = (Change){ EFFECT_RUNG, (uint8_t)handle, s->ladder[handle].name.id, "rungs", number, MICRO, -(MAX_RUNGS - 1) * MICRO, (MAX_RUNGS - 1) * MICRO }; break;
  }
  static const char *const verb_names[] = { "add", "set", "move" };
  reader_enter(r, verb_names[verb], 0);
  char value[32], least[32], most[32];
  decimal_format(value, sizeof value, number, MICRO);
  decimal_format(least, sizeof least, c->least, MICRO);
  decimal_format(most, sizeof most, c->most, MICRO);
  bool fine = true;
  if (c->grain == MICRO && number % MICRO != 0) {
    reader_mistake(r, "found %s, expected a whole number (%s)", value, c->unit);
    fine = false;
  } else if (number < c->least || number > c->most) {
    reader_mistake(r, "found %s, expected %s to %s (%s)", value, least, most, c->unit);
    fine = false;
  }
  reader_leave(r);
  return fine;
}

/* An effect on a clause has a level instead of a number, and nothing for the register. */
static bool term_of(Reader *r, const EffectDraft *d, Change *c) {
  static const char *const others[] = { "track", "variable", "capital", "ladder", "add", "set", "move", "for_days" };
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (field_given(r, KIND_EFFECT, others[i])) {
      reader_mistake(r, "found %s beside clause, expected level = \"...\" alone, with delay and chance if wanted", others[i]);
      return false;
    }
  if (!d->level[0]) {
    reader_mistake(r, "found no level, expected level = \"...\" beside clause");
    return false;
  }
  if (d->clause < 0) return false;
  const Clause *clause = &r->loader->scenario->clause[d->clause];
  reader_enter(r, "level", 0);
  lua_pushstring(r->L, d->level);
  *c = (Change){ .op = EFFECT_TERM, .target = (uint8_t)d->clause, .name = clause->name.id, .number = level_of(r, clause) };
  lua_pop(r->L, 1);
  reader_leave(r);
  return true;
}

/* Nor has one that sends a ladder to a rung. */
static bool rung_of(Reader *r, const EffectDraft *d, Change *c) {
  static const char *const others[] = { "track", "variable", "capital", "add", "set", "move", "for_days" };
  if (!field_given(r, KIND_EFFECT, "ladder")) {
    reader_mistake(r, "found to without ladder, expected ladder = \"...\" beside it");
    return false;
  }
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (field_given(r, KIND_EFFECT, others[i])) {
      reader_mistake(r, "found %s beside to, expected ladder and to alone, with delay and chance if wanted", others[i]);
      return false;
    }
  if (d->ladder < 0 || !d->to[0]) return false;
  const Ladder *ladder = &r->loader->scenario->ladder[d->ladder];
  reader_enter(r, "to", 0);
  lua_pushstring(r->L, d->to);
  *c = (Change){ .op = EFFECT_RUNG_TO, .target = (uint8_t)d->ladder, .name = ladder->name.id, .number = rung_named(r, ladder) };
  lua_pop(r->L, 1);
  reader_leave(r);
  return true;
}

static void effect_add(Reader *r, const EffectDraft *d, const Change *c, int32_t amount) {
  Scenario *s = r->loader->scenario;
  if (s->effects == MAX_EFFECTS) {
    if (!r->loader->full[KIND_EFFECT]) reader_mistake(r, "one effect too many: there is room for %d in all policies and cards together", MAX_EFFECTS);
    r->loader->full[KIND_EFFECT] = true;
    return;
  }
  s->effect[s->effects++] = (Effect){ .op = c->op, .target = c->target, .for_days = d->for_days, .delay_days = d->delay,
    .amount = amount, .chance = d->chance >= MICRO ? CHANCE_ONE : chance_from_micro(d->chance) };
}

static void effect_read(Reader *r, const char *const *names, int count, const char **name) {
  EffectDraft draft = { 0 };
  Change c;
  *name = "";
  if (!reader_table(r, "an effect, { track = \"...\", add = ... }")) return;
  fields_read(r, KIND_EFFECT, &draft);
  if (field_given(r, KIND_EFFECT, "clause")) {
    if (term_of(r, &draft, &c)) effect_add(r, &draft, &c, (int32_t)c.number);
    return;
  }
  if (field_given(r, KIND_EFFECT, "to")) {
    if (rung_of(r, &draft, &c)) effect_add(r, &draft, &c, (int32_t)c.number);
    return;
  }
  if (!change_of(r, &draft, &c)) return;
  if (c.op == EFFECT_RUNG && draft.for_days != 0) reader_mistake(r, "found for_days beside ladder; a rung is not undone by itself, expected a second effect with delay");
  *name = c.name;
  int repeat = 1;
  for (int i = 0; i < count; i++) repeat += strcmp(names[i], c.name) == 0;
  char row[200], ordinal[16] = "";
  if (repeat > 1) snprintf(ordinal, sizeof ordinal, ".%d", repeat);
  snprintf(row, sizeof row, "%s.%s.%s%s", kind_specs[r->declaration->kind].name, r->declaration->id, c.name, ordinal);
  const Named *owner = r->base;
  int64_t value = number_register(r, &(Row){ .name = row, .unit = c.unit, .value = c.number, .low = draft.low, .high = draft.high, .least = c.least, .most = c.most,
    .grain = c.grain == MICRO ? MICRO : 1, .source = draft.source && draft.source[0] ? draft.source : owner->source, .confidence = confidence_choices[draft.confidence][0] });
  effect_add(r, &draft, &c, clamp32(muldiv(value, 1, c.grain), INT32_MIN, INT32_MAX));
}

static EffectList effects_read(Reader *r) {
  Scenario *s = r->loader->scenario;
  EffectList list = { .first = s->effects };
  const char *keys[1], *names[MAX_LIST];
  if (!reader_table(r, "a list of effects, { { track = \"...\", add = ... }, ... }")) return list;
  reader_keys(r, keys, 0);
  int n = (int)lua_rawlen(r->L, -1);
  if (n > MAX_LIST) reader_mistake(r, "found %d effects, expected at most %d in one list", n, MAX_LIST);
  for (int i = 0; i < n && i < MAX_LIST; i++) {
    reader_enter(r, NULL, i + 1);
    lua_rawgeti(r->L, -1, i + 1);
    effect_read(r, names, i, &names[i]);
    lua_pop(r->L, 1);
    reader_leave(r);
  }
  list.count = (uint16_t)(s->effects - list.first);
  return list;
}

void read_policy_effects(Reader *r, const Field *f, void *base) {
  (void)f;
  ((Policy *)base)->effects = effects_read(r);
}

void read_card_effects(Reader *r, const Field *f, void *base) {
  (void)f;
  ((Card *)base)->effects = effects_read(r);
}

void read_cooldown(Reader *r, const Field *f, void *base) {
  (void)f;
  Policy *p = base;
  int64_t micro;
  if (lua_type(r->L, -1) == LUA_TSTRING) {
    char found[64];
    if (strcmp(lua_tostring(r->L, -1), "once") == 0) p->cooldown = 255;
    else reader_mistake(r, "found %s, expected \"once\" or a number of turns", reader_found(r, found));
  } else if (reader_number(r, 0, 254ll * MICRO, MICRO, "turns", &micro)) {
    p->cooldown = (uint8_t)(micro / MICRO);
  }
}

void read_excludes(Reader *r, const Field *f, void *base) {
  (void)f;
  Policy *p = base;
  const char *keys[1];
  if (!reader_table(r, "a list of policies")) return;
  reader_keys(r, keys, 0);
  int n = (int)lua_rawlen(r->L, -1);
  for (int i = 1; i <= n; i++) {
    reader_enter(r, NULL, i);
    lua_rawgeti(r->L, -1, i);
    const char *id = reader_id(r, "policy");
    int other = id ? reference_find(r, KIND_POLICY, id) : -1;
    if (other >= 0 && other == r->declaration->handle) reader_mistake(r, "found itself, expected another policy of its seat");
    else if (other >= 0) p->excluded[other / 8] = (uint8_t)(p->excluded[other / 8] | 1u << other % 8);
    lua_pop(r->L, 1);
    reader_leave(r);
  }
}

void read_rooms_off(Reader *r, const Field *f, void *base) {
  (void)f;
  Scenario *s = base;
  const char *keys[1], *names[64];
  int rooms = rules_rooms();
  for (int i = 0; i < rooms && i < 64; i++) names[i] = room_name(i);
  if (!reader_table(r, "a list of rooms")) return;
  reader_keys(r, keys, 0);
  int n = (int)lua_rawlen(r->L, -1);
  for (int i = 1; i <= n; i++) {
    reader_enter(r, NULL, i);
    lua_rawgeti(r->L, -1, i);
    const char *id = reader_id(r, "room");
    int room = id ? room_find(id) : -1;
    if (id && room < 0) {
      const char *near = name_nearest(id, names, rooms < 64 ? rooms : 64);
      reader_mistake(r, "unknown room '%s'%s%s%s", id, near ? "; did you mean '" : "", near ? near : "", near ? "'?" : "");
    } else if (room >= 0 && r->declaration->handle >= 0) {
      s->rooms_off |= 1u << room;
    }
    lua_pop(r->L, 1);
    reader_leave(r);
  }
}

void read_settings(Reader *r, const Field *f, void *base) {
  (void)f;
  (void)base;
  const char *keys[MAX_LIST];
  if (!reader_table(r, "{ [\"assumption.name\"] = NUMBER }")) return;
  int n = reader_keys(r, keys, MAX_LIST);
  for (int i = 0; i < n; i++) {
    int64_t micro;
    int line, column;
    reader_enter(r, keys[i], 0);
    lua_pushstring(r->L, keys[i]);
    lua_rawget(r->L, -2);
    if (reader_number(r, -9000000ll * MICRO, 9000000ll * MICRO, 1, "its unit", &micro)) {
      const char *kept = scenario_text(r->loader->scenario, keys[i], strlen(keys[i]));
      int source = reader_place(r, false, &line, &column);
      if (kept) setting_add(r->loader, kept, micro, r->declaration->handle == r->loader->scenario->preset, source, line, column);
      else loader_no_memory(r->loader);
    }
    lua_pop(r->L, 1);
    reader_leave(r);
  }
}
