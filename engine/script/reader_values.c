/* The values of a declaration's table: is the one at the top of the stack a number within its range, a text, an id, a date, a list of
 * seats? What is not is a mistake with its place. */
#include "script/loader.h"
#include "core/date.h"
#include "core/fixed.h"
#include <string.h>

bool reader_table(Reader *r, const char *expected) {
  if (lua_type(r->L, -1) == LUA_TTABLE) return true;
  char found[64];
  reader_mistake(r, "found %s, expected %s", reader_found(r, found), expected);
  return false;
}

bool reader_number(Reader *r, int64_t low, int64_t high, int64_t grain, const char *unit, int64_t *micro) {
  char found[64], least[32], most[32];
  decimal_format(least, sizeof least, low, MICRO);
  decimal_format(most, sizeof most, high, MICRO);
  if (lua_type(r->L, -1) != LUA_TNUMBER) {
    reader_mistake(r, "found %s, expected a number from %s to %s (%s)", reader_found(r, found), least, most, unit);
    return false;
  }
  if (!number_micro(r->L, -1, micro) || *micro < low || *micro > high) {
    reader_mistake(r, "found %s, expected %s to %s (%s)", reader_found(r, found), least, most, unit);
    return false;
  }
  if (grain >= MICRO / 2 && *micro % grain != 0) {
    reader_mistake(r, "found %s, expected %s (%s)", reader_found(r, found), grain == MICRO ? "a whole number" : "a multiple of 0.5", unit);
    return false;
  }
  if (*micro != 0 && muldiv(*micro, 1, grain) == 0) {
    reader_mistake(r, "found %s, which is finer than the thousandth of a point that the game keeps", reader_found(r, found));
    return false;
  }
  return true;
}

const char *reader_text(Reader *r) {
  char found[64];
  if (lua_type(r->L, -1) != LUA_TSTRING) {
    reader_mistake(r, "found %s, expected text in quotes", reader_found(r, found));
    return NULL;
  }
  size_t n;
  const char *text = lua_tolstring(r->L, -1, &n);
  size_t fault = text_fault(text, n);
  for (size_t i = 0; i < fault; i++) if ((unsigned char)text[i] < 32 && text[i] != '\n' && text[i] != '\t') fault = i;
  if (fault < n) {
    reader_mistake(r, "found byte 0x%02X, expected UTF-8 text without control characters", (unsigned char)text[fault]);
    return NULL;
  }
  const char *kept = scenario_text(r->loader->scenario, text, n);
  if (!kept) loader_no_memory(r->loader);
  return kept;
}

const char *reader_id(Reader *r, const char *what) {
  char found[64];
  if (lua_type(r->L, -1) == LUA_TSTRING) return lua_tostring(r->L, -1);
  reader_mistake(r, "found %s, expected the id of a %s in quotes", reader_found(r, found), what);
  return NULL;
}

bool reader_date(Reader *r, int32_t *days) {
  char found[64];
  if (lua_type(r->L, -1) == LUA_TSTRING && date_parse(lua_tostring(r->L, -1), days)) return true;
  reader_mistake(r, "found %s, expected a date that exists, \"YYYY-MM-DD\"", reader_found(r, found));
  return false;
}

int reference_find(Reader *r, int kind, const char *id) {
  Loader *l = r->loader;
  bool thing = kind == KIND_TRACK || kind == KIND_VARIABLE || kind == KIND_LADDER || kind == KIND_CLAUSE;
  int space = thing ? SPACE_THING : kind;
  int32_t value = names_find(&l->names, space, id);
  if (value >= 0 && !thing) return value;
  if (value >= 0 && value >> 8 == kind) return value & 0xFF;
  if (value >= 0) {
    reader_mistake(r, "'%s' is a %s, expected a %s", id, kind_specs[value >> 8].name, kind_specs[kind].name);
    return -1;
  }
  if (l->incomplete || mistakes_full(l->mistakes)) return -1;
  const char *near = names_nearest(&l->names, space, id);
  if (near) reader_mistake(r, "unknown %s '%s'; did you mean '%s'?", kind_specs[kind].name, id, near);
  else reader_mistake(r, "unknown %s '%s'; expected one that is declared", kind_specs[kind].name, id);
  return -1;
}

SeatMask reader_seen_by(Reader *r) {
  char found[64];
  if (lua_type(r->L, -1) == LUA_TSTRING) {
    const char *word = lua_tostring(r->L, -1);
    if (strcmp(word, "all") == 0) return MASK_ALL;
    if (strcmp(word, "none") == 0) return 0;
  }
  if (lua_type(r->L, -1) != LUA_TTABLE) {
    reader_mistake(r, "found %s, expected \"all\", \"none\" or a list of seats", reader_found(r, found));
    return 0;
  }
  SeatMask mask = 0;
  int n = (int)lua_rawlen(r->L, -1);
  const char *keys[1];
  reader_keys(r, keys, 0);
  for (int i = 1; i <= n; i++) {
    reader_enter(r, NULL, i);
    lua_rawgeti(r->L, -1, i);
    const char *id = reader_id(r, "seat");
    int seat = id ? reference_find(r, KIND_SEAT, id) : -1;
    if (seat >= 0) mask |= (SeatMask)(1u << seat);
    lua_pop(r->L, 1);
    reader_leave(r);
  }
  return mask;
}

/* With cap 0 a list is expected: any key but 1, 2 and so on to its length is a mistake; with cap > 0 any but text is. */
int reader_keys(Reader *r, const char **out, int cap) {
  int n = 0;
  lua_Integer length = (lua_Integer)lua_rawlen(r->L, -1);
  lua_pushnil(r->L);
  while (lua_next(r->L, -2)) {
    lua_pop(r->L, 1);
    const char *key = lua_type(r->L, -1) == LUA_TSTRING ? lua_tostring(r->L, -1) : NULL;
    if (!key && cap > 0) {
      int index = lua_isinteger(r->L, -1) ? (int)lua_tointeger(r->L, -1) : 0;
      reader_enter(r, NULL, index);
      reader_mistake(r, "found a value without a name, expected NAME = VALUE");
      reader_leave(r);
    } else if (!key && (!lua_isinteger(r->L, -1) || lua_tointeger(r->L, -1) < 1 || lua_tointeger(r->L, -1) > length)) {
      char found[64];
      reader_mistake(r, "found [%s] as a key, expected a list without gaps", reader_found(r, found));
    } else if (key && cap == 0) {
      reader_enter(r, key, 0);
      reader_key_mistake(r, "found a name, expected a list");
      reader_leave(r);
    } else if (key && n < cap) {
      int at = n++;
      for (; at > 0 && strcmp(out[at - 1], key) > 0; at--) out[at] = out[at - 1];
      out[at] = key;
    } else if (key && n == cap) {
      reader_mistake(r, "found more than %d entries", cap);
      n++;
    }
  }
  return n > cap ? cap : n;
}
