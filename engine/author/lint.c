/* What is declared and can do nothing, be reached by nobody, or be meant for nobody. Each check is a short function over the
 * frozen scenario; places come from origins.c. */
#include "author/lint.h"

#include "author/migrate.h"
#include "author/texts.h"
#include "core/fixed.h"
#include "rules/register.h"

#include <dirent.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

typedef struct Lint {
  const Scenario *s;
  Origins origins;
  Mistakes *mistakes;
  bool tested[EFFECT_CARD][256], moved[EFFECT_CARD][256];       /* by op of an effect and target: read by a condition, changed by an effect */
  bool weighed_track[MAX_TRACKS], weighed_variable[MAX_VARIABLES], weighed_ladder[MAX_LADDERS];
  int last_turn, last_day;                                      /* the longest that any preset can be */
} Lint;

static void tell(Lint *l, int kind, const char *id, const PathStep *path, int steps, const char *format, ...) __attribute__((format(printf, 6, 7)));
static void tell(Lint *l, int kind, const char *id, const PathStep *path, int steps, const char *format, ...) {
  char text[240];
  va_list args;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  Origin origin = origin_find(&l->origins, kind, id, path, steps);
  mistakes_add(l->mistakes, origin.file, origin.line, origin.column, "%s '%s'%s%s: %s", kind_specs[kind].name, id, steps > 0 && path[0].key ? ", " : "",
               steps > 0 && path[0].key ? path[steps - 1].key ? path[steps - 1].key : path[0].key : "", text);
}

/* --- what is used --- */

static const uint8_t op_of_test[] = { [TEST_TRACK] = EFFECT_TRACK, [TEST_VARIABLE] = EFFECT_VARIABLE_ADD, [TEST_RUNG] = EFFECT_RUNG, [TEST_TERM] = EFFECT_TERM };

static void uses_collect(Lint *l) {
  const Scenario *s = l->s;
  for (int i = 0; i < s->tests; i++)
    if (s->test[i].kind <= TEST_TERM) l->tested[op_of_test[s->test[i].kind]][s->test[i].subject] = true;
  for (int i = 0; i < s->effects; i++) {
    int op = s->effect[i].op == EFFECT_VARIABLE_SET ? EFFECT_VARIABLE_ADD : s->effect[i].op == EFFECT_RUNG_TO ? EFFECT_RUNG : s->effect[i].op;
    if (op < EFFECT_CARD) l->moved[op][s->effect[i].target] = true;
  }
  for (int a = 0; a < s->axes; a++) {
    for (int i = 0; i < s->tracks; i++) l->weighed_track[i] |= s->axis[a].track_weight[i] != 0;
    for (int i = 0; i < s->variables; i++) l->weighed_variable[i] |= s->axis[a].variable_weight[i] != 0;
    for (int i = 0; i < s->ladders; i++) l->weighed_ladder[i] |= s->axis[a].rung_weight[i] != 0;
  }
  for (int i = 0; i < s->presets; i++) {
    const Preset *p = &s->presets_list[i];
    int turns = p->turns_high > p->turns ? p->turns_high : p->turns;
    if (turns > l->last_turn) l->last_turn = turns;
    if (turns * p->calm_days > l->last_day) l->last_day = turns * p->calm_days;
  }
}

static bool is_known(const int8_t *known, int count, int handle) {
  for (int i = 0; i < count; i++) if (known[i] == handle) return true;
  return false;
}

/* Does a scenario that this one extends declare it? What it leaves unread there, because what read it was left out, is no slip. */
static bool is_inherited(const Lint *l, int kind, const char *id) {
  Origin origin = origin_find(&l->origins, kind, id, NULL, 0);
  return origin.source >= 0 && !l->s->source[origin.source].library && strchr(l->s->source[origin.source].path, '/');
}

static void numbers_check(Lint *l) {
  const Scenario *s = l->s;
  for (int i = 0; i < s->tracks; i++) {
    const char *id = s->track[i].name.id;
    if (is_known(s->known_track, KT_COUNT, i) || origin_has_handle(&l->origins, id, false)) continue;
    bool read = l->tested[EFFECT_TRACK][i] || l->weighed_track[i];
    if (!l->moved[EFFECT_TRACK][i] && !is_inherited(l, KIND_TRACK, id)) tell(l, KIND_TRACK, id, NULL, 0, read ? "is read, but nothing moves it; the rules know no track of that name" : "is declared and never used");
  }
  for (int i = 0; i < s->variables; i++) {
    const char *id = s->variable[i].name.id;
    if (is_known(s->known_variable, KV_COUNT, i) || origin_has_handle(&l->origins, id, false)) continue;
    bool read = l->tested[EFFECT_VARIABLE_ADD][i] || l->weighed_variable[i], moved = l->moved[EFFECT_VARIABLE_ADD][i];
    if ((!read || !moved) && !is_inherited(l, KIND_VARIABLE, id))
      tell(l, KIND_VARIABLE, id, NULL, 0, read ? "is read, but nothing changes it; the rules know no variable of that name" : moved ? "is changed, but nothing reads it" : "is declared and never used");
  }
}

static void things_check(Lint *l) {
  const Scenario *s = l->s;
  for (int i = 0; i < s->ladders; i++)
    if (!is_known(s->known_ladder, KL_COUNT, i) && !l->moved[EFFECT_RUNG][i])
      tell(l, KIND_LADDER, s->ladder[i].name.id, NULL, 0, "nothing moves it; the rules know no ladder of that name");
  for (int i = 0; i < s->reports; i++)
    if (!is_known(s->known_report, KI_COUNT, i)) tell(l, KIND_REPORT, s->report[i].id, NULL, 0, "is declared and never used; the rules report on other subjects");
  for (int i = 0; i < s->clauses; i++) {
    bool worth = is_known(s->known_clause, KC_COUNT, i) || l->tested[EFFECT_TERM][i];
    for (int k = 0; k < s->clause[i].levels; k++)
      for (int a = 0; a < s->axes; a++) worth = worth || s->clause[i].worth[k][a] != 0;
    if (!worth) tell(l, KIND_CLAUSE, s->clause[i].name.id, NULL, 0, "no level of it is worth anything to anybody, and nothing reads it");
  }
  for (int i = 0; i < s->axes; i++) {
    bool any = false;
    for (int k = 0; k < MAX_TRACKS; k++) any = any || s->axis[i].track_weight[k] != 0;
    for (int k = 0; k < MAX_VARIABLES; k++) any = any || s->axis[i].variable_weight[k] != 0;
    for (int k = 0; k < MAX_LADDERS; k++) any = any || s->axis[i].rung_weight[k] != 0;
    for (int c = 0; c < s->clauses; c++)
      for (int k = 0; k < s->clause[c].levels; k++) any = any || s->clause[c].worth[k][i] != 0;
    char id[MAX_ID * 2];
    snprintf(id, sizeof id, "%s.%s", s->seat[s->axis[i].seat].name.id, s->axis[i].name.id);
    if (!any) tell(l, KIND_AXIS, id, NULL, 0, "nothing moves it: it has no tracks, variables or ladders, and no clause is worth anything to it");
  }
}

/* --- who bargains --- */

static bool clause_weighs(const Scenario *s, int clause, int seat) {
  for (int a = 0; a < s->axes; a++)
    for (int k = 0; k < s->clause[clause].levels; k++)
      if (s->axis[a].seat == seat && s->clause[clause].worth[k][a] != 0) return true;
  return false;
}

/* Computer seats bargain by what clauses are worth to the two parties; what they are worth to anybody else, nothing reads. */
static void bargain_check(Lint *l) {
  const Scenario *s = l->s;
  for (int seat = 0; seat < s->seats; seat++) {
    const char *id = s->seat[seat].name.id;
    bool any = false;
    for (int c = 0; c < s->clauses; c++) {
      const PathStep path[] = { { "worth", 0 }, { id, 0 } };
      bool weighs = clause_weighs(s, c, seat);
      any = any || weighs;
      if (weighs && !s->seat[seat].party)
        tell(l, KIND_CLAUSE, s->clause[c].name.id, path, 2, "is never read: '%s' is not party to the bargain; expected worth of the two parties alone", id);
    }
    if (s->seat[seat].party && s->clauses > 0 && !any)
      tell(l, KIND_SEAT, id, NULL, 0, "is party to the bargain, but no clause is worth anything to it; expected worth = { %s = { AXIS = { ... } } } in a clause", id);
  }
}

/* --- who can do it --- */

static void policies_check(Lint *l) {
  const Scenario *s = l->s;
  const PathStep cost = { "cost", 0 };
  int32_t cap = s->rule_milli[AS_CAPITAL_CAP];
  for (int i = 0; i < s->policies; i++) {
    const Policy *p = &s->policy[i];
    char price[32], most[32];
    decimal_format(price, sizeof price, p->cost, MILLI);
    decimal_format(most, sizeof most, cap, MILLI);
    if (p->cost > cap) tell(l, KIND_POLICY, p->name.id, &cost, 1, "nobody can pay for it: found %s, but a seat never has more capital than %s", price, most);
    if (p->effects.count == 0 && p->closure < 0) tell(l, KIND_POLICY, p->name.id, NULL, 0, "does nothing: expected effects, or a function in after");
  }
}

static void seats_check(Lint *l) {
  const Scenario *s = l->s;
  for (int i = 0; i < s->seats; i++)
    if (!s->seat[i].brief[0]) tell(l, KIND_SEAT, s->seat[i].name.id, NULL, 0, "has no brief; expected brief = \"what this seat is told before the game\"");
}

/* Region of the map in thousandths of a degree, as scripts/coast.mjs cuts it. A theatre lies inside; other places may be beyond the rim. */
enum { MAP_WEST = 80000, MAP_SOUTH = -15000, MAP_EAST = 250000, MAP_NORTH = 65000 };

static bool on_map(int64_t latitude, int64_t longitude) {
  int64_t east = (longitude < 0 ? longitude + 360 * MICRO : longitude) / 1000, north = latitude / 1000;
  return east >= MAP_WEST && east <= MAP_EAST && north >= MAP_SOUTH && north <= MAP_NORTH;
}

static void places_check(Lint *l) {
  const Scenario *s = l->s;
  for (int i = 0; i < s->places; i++) {
    const Place *p = &s->place[i];
    bool null = p->latitude == 0 && p->longitude == 0, swapped = on_map(p->longitude, p->latitude);
    if (!null && (p->theatre == THEATRE_NONE || on_map(p->latitude, p->longitude))) continue;
    const PathStep at = { on_map(p->latitude, MAP_WEST * 1000) ? "longitude" : "latitude", 0 };
    tell(l, KIND_PLACE, p->name.id, &at, 1, "lies off the map, which goes from 80 to 250 degrees east and from 15 south to 65 north%s",
         swapped && !null ? "; are latitude and longitude swapped?" : p->theatre == THEATRE_NONE ? "" : "; only a place with theatre = \"none\" may lie beyond it");
  }
}

/* --- what can never hold --- */

/* Can the test be true at any moment of any game? `why` says why not. */
static bool test_can_hold(const Lint *l, const Test *t, char *why, size_t cap) {
  const Scenario *s = l->s;
  int64_t low = INT32_MIN, high = INT32_MAX, scale = 1;
  switch (t->kind) {
    case TEST_TRACK: low = s->track[t->subject].low, high = s->track[t->subject].high, scale = MILLI; break;
    case TEST_VARIABLE: low = s->variable[t->subject].low, high = s->variable[t->subject].high; break;
    case TEST_TURN: low = 1, high = l->last_turn; break;
    case TEST_DAY: low = 0, high = l->last_day; break;
    case TEST_ABROAD: low = 0, high = s->formations; break;
    default: return true;
  }
  if (t->low <= high && t->high >= low) return true;
  char a[32], b[32];
  decimal_format(a, sizeof a, low, scale);
  decimal_format(b, sizeof b, high, scale);
  if (t->kind == TEST_DAY) snprintf(why, cap, "the longest game ends on day %s", b);
  else snprintf(why, cap, "it goes from %s to %s", a, b);
  return false;
}

const char *test_entry(const Scenario *s, const Test *t) {
  switch (t->kind) {
    case TEST_TRACK: return s->track[t->subject].name.id;
    case TEST_VARIABLE: return s->variable[t->subject].name.id;
    case TEST_RUNG: return s->ladder[t->subject].name.id;
    case TEST_TERM: return s->clause[t->subject].name.id;
    case TEST_TURN: return "turn";
    case TEST_DAY: return "day";
    case TEST_ABROAD: return "abroad";
    case TEST_POLICY_COUNT: return t->low >= 1 ? "taken" : "not_taken";
    default: return t->low >= 1 ? "played" : "not_played";
  }
}

bool test_alone(const Scenario *s, Condition c, int i) { return !s->test[i].or_next && (i == c.first || !s->test[i - 1].or_next); }

static void condition_check(Lint *l, int kind, const char *id, const char *field, Condition c, int self) {
  const Scenario *s = l->s;
  char why[120] = "";
  for (int i = c.first; i < c.first + c.count; i++) {
    const Test *t = &s->test[i];
    const PathStep path[] = { { field, 0 }, { test_alone(s, c, i) ? test_entry(s, t) : "any", 0 } };
    if (!test_can_hold(l, t, why, sizeof why)) tell(l, kind, id, path, 2, "can never hold: %s", why);
    else if (t->subject == self && t->low >= 1 && test_alone(s, c, i) && t->kind == (kind == KIND_POLICY ? TEST_POLICY_COUNT : TEST_CARD_TURN))
      tell(l, kind, id, path, 2, "can never hold: it waits for itself");
    for (int k = c.first; k < i && test_alone(s, c, i); k++) {
      const Test *o = &s->test[k];
      if (o->kind == t->kind && o->subject == t->subject && test_alone(s, c, k) && (o->low > t->high || t->low > o->high))
        tell(l, kind, id, path, 2, "can never hold: '%s' asks for the opposite", test_entry(s, o));
    }
  }
}

static void conditions_check(Lint *l) {
  const Scenario *s = l->s;
  const PathStep first = { "first_day", 0 };
  for (int i = 0; i < s->policies; i++) condition_check(l, KIND_POLICY, s->policy[i].name.id, "needs", s->policy[i].needs, i);
  for (int i = 0; i < s->cards; i++) {
    const Card *c = &s->card[i];
    condition_check(l, KIND_CARD, c->name.id, "when", c->when, i);
    if (c->first_day > l->last_day) tell(l, KIND_CARD, c->name.id, &first, 1, "can never be drawn: the longest game ends on day %d, and this is day %d", l->last_day, c->first_day);
  }
}

/* --- files --- */

static int is_script(const struct dirent *entry) {
  size_t length = strlen(entry->d_name);
  return length > 4 && strcmp(entry->d_name + length - 4, ".lua") == 0 && strcmp(entry->d_name, "tests.lua") != 0;
}

static void files_check(Lint *l) {
  struct dirent **entry = NULL;
  int count = scandir(l->origins.folder, &entry, is_script, alphasort);
  for (int i = 0; i < count; i++) {
    bool read = false;
    char file[SHOWN_PATH];
    for (int k = 0; k < l->s->sources; k++) read = read || (!l->s->source[k].library && strcmp(l->s->source[k].path, entry[i]->d_name) == 0);
    snprintf(file, sizeof file, "%s/%s", l->origins.folder, entry[i]->d_name);
    if (!read) mistakes_add(l->mistakes, file, 1, 1, "this file is never read; expected include \"%.*s\" in one that is", (int)strlen(entry[i]->d_name) - 4, entry[i]->d_name);
    free(entry[i]);
  }
  free(entry);
}

bool lint(const Scenario *scenario, const char *folder, const char *library, Mistakes *mistakes) {
  Lint *l = calloc(1, sizeof *l);
  if (!l) return false;
  l->s = scenario;
  l->mistakes = mistakes;
  if (!origins_open(&l->origins, scenario, folder, library)) {
    free(l);
    return false;
  }
  format_tell(scenario, folder, library, mistakes);
  uses_collect(l);
  numbers_check(l);
  things_check(l);
  bargain_check(l);
  policies_check(l);
  seats_check(l);
  places_check(l);
  conditions_check(l);
  files_check(l);
  lint_translations(scenario, &l->origins, mistakes);
  origins_close(&l->origins);
  free(l);
  return true;
}
