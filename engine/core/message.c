/* Message templates and filling them in. The templates are messages.def; what each kind of placeholder prints is stated in
 * message.h. Nothing here decides who may read a message. */
#include "core/message.h"

#include "core/catalogue.h"
#include "core/fixed.h"
#include "core/particle.h"
#include "core/scenario.h"
#include "core/writer.h"
#include <string.h>

typedef struct Row { const char *name, *english; } Row;
static const Row rows[MSG_COUNT] = {
  [MSG_NONE] = {"MSG_NONE", ""},
#define M(id, english) [id] = {#id, english},
#include "core/messages.def"
#undef M
};

const char *message_template(MessageId id) {
  return id < MSG_COUNT ? rows[id].english : "";
}

const char *message_name(MessageId id) {
  return id < MSG_COUNT ? rows[id].name : "";
}

const char *message_words(const Scenario *scenario, MessageId id) {
  const char *translated = scenario ? catalogue_template(scenario->words, id) : NULL;
  return translated ? translated : message_template(id);
}

const char *scenario_words(const Scenario *scenario, const char *english) {
  const char *translated = scenario && english ? catalogue_text(scenario->words, english) : NULL;
  return translated ? translated : english;
}

static void print_int(Writer *w, const Scenario *s, int32_t value) { (void)s; write_grouped(w, value); }
static void print_points(Writer *w, const Scenario *s, int32_t value) { (void)s; write_tenths(w, value, false, true); }
static void print_delta(Writer *w, const Scenario *s, int32_t value) { (void)s; write_tenths(w, value, true, true); }
static void print_capital(Writer *w, const Scenario *s, int32_t value) { (void)s; write_tenths(w, value, false, false); }

static void print_percent(Writer *w, const Scenario *s, int32_t value) {
  (void)s;
  write_tenths(w, (int64_t)value * 100, false, false);
  write_text(w, "%");
}

static void print_money(Writer *w, const Scenario *s, int32_t value) { (void)s; catalogue_units(w->words)->money(w, value); }
static void print_days(Writer *w, const Scenario *s, int32_t value) { (void)s; catalogue_units(w->words)->days(w, (int64_t)value * 2); }
static void print_halfdays(Writer *w, const Scenario *s, int32_t value) { (void)s; catalogue_units(w->words)->days(w, value); }

static void print_date(Writer *w, const Scenario *s, int32_t value) {
  catalogue_units(w->words)->date(w, clamp32((int64_t)s->first_day + value, INT32_MIN / 2, INT32_MAX / 2));
}

static void write_words(Writer *w, const char *english) {
  const char *translated = catalogue_text(w->words, english);
  write_text(w, translated ? translated : english);
}

static void write_name(Writer *w, const Named *name) {
  write_words(w, name->title[0] ? name->title : name->id);
}

/* Declared things: "?" for a handle the scenario does not have. */
#define PRINT_THING(kind, array, used) \
  static void print_##kind(Writer *w, const Scenario *s, int32_t value) { \
    if (value < 0 || value >= s->used) write_text(w, "?"); \
    else write_name(w, &s->array[value].name); \
  }
PRINT_THING(seat, seat, seats)
PRINT_THING(place, place, places)
PRINT_THING(formation, formation, formations)
PRINT_THING(track, track, tracks)
PRINT_THING(variable, variable, variables)
PRINT_THING(ladder, ladder, ladders)
PRINT_THING(clause, clause, clauses)
PRINT_THING(policy, policy, policies)
PRINT_THING(card, card, cards)
PRINT_THING(axis, axis, axes)

static void print_report(Writer *w, const Scenario *s, int32_t value) {
  if (value < 0 || value >= s->reports) write_text(w, "?");
  else write_name(w, &s->report[value]);
}

static void print_rung(Writer *w, const Scenario *s, int32_t value) {
  int ladder = value >> 8, rung = value & 0xFF;
  if (ladder < 0 || ladder >= s->ladders || rung >= s->ladder[ladder].rungs) write_text(w, "?");
  else write_name(w, &s->ladder[ladder].rung[rung]);
}

static void print_level(Writer *w, const Scenario *s, int32_t value) {
  int clause = value >> 8, level = value & 0xFF;
  if (clause < 0 || clause >= s->clauses || level >= s->clause[clause].levels) write_text(w, "?");
  else write_name(w, &s->clause[clause].level[level].name);
}

/* What a newspaper says of a card; its title where it has no news. */
static void print_news(Writer *w, const Scenario *s, int32_t value) {
  if (value >= 0 && value < s->cards && s->card[value].news && s->card[value].news[0]) write_words(w, s->card[value].news);
  else print_card(w, s, value);
}

static void print_package(Writer *w, const Scenario *s, int32_t value) {
  for (int i = 0; i < PACKAGE_CHANGES; i++) {
    int change = value >> 8 * i & 0xFF, clause = change >> 3 & 0xF;
    if (!(change & 0x80)) continue;
    if (i > 0) write_text(w, "; ");
    print_clause(w, s, clause);
    write_text(w, ": ");
    print_level(w, s, clause * 256 + (change & 7));
  }
}

typedef struct Kind {
  const char *name;
  void (*print)(Writer *w, const Scenario *s, int32_t value);
  bool asks_scenario;           /* prints "?" without one */
} Kind;
static const Kind kinds[] = {
  {"int", print_int, false}, {"points", print_points, false}, {"delta", print_delta, false}, {"capital", print_capital, false},
  {"percent", print_percent, false}, {"money", print_money, false}, {"days", print_days, false}, {"halfdays", print_halfdays, false},
  {"date", print_date, true}, {"seat", print_seat, true}, {"place", print_place, true}, {"formation", print_formation, true},
  {"track", print_track, true}, {"variable", print_variable, true}, {"ladder", print_ladder, true}, {"clause", print_clause, true},
  {"policy", print_policy, true}, {"card", print_card, true}, {"axis", print_axis, true}, {"report", print_report, true},
  {"rung", print_rung, true}, {"level", print_level, true}, {"news", print_news, true}, {"package", print_package, true}, {"text", NULL, false},
};

int message_placeholder(const char *at, int *index, int *kind) {
  if (at[0] != '{' || at[1] < '0' || at[1] > '3' || at[2] != ':') return 0;
  const char *name = at + 3, *end = strchr(name, '}');
  if (!end) return 0;
  for (int k = 0; k < (int)(sizeof kinds / sizeof kinds[0]); k++) {
    if (strlen(kinds[k].name) != (size_t)(end - name) || strncmp(kinds[k].name, name, (size_t)(end - name)) != 0) continue;
    *index = at[1] - '0';
    *kind = k;
    return (int)(end - at) + 1;
  }
  return 0;
}

static void write_argument(Writer *w, const Scenario *s, const Kind *kind, int index, const int32_t *args, const char *const *text) {
  if (!kind->print) write_text(w, text && text[index] ? text[index] : "");
  else if (!args || (kind->asks_scenario && !s)) write_text(w, "?");
  else kind->print(w, s, args[index]);
}

static int template_fill(Writer w, const Scenario *scenario, const char *template, const int32_t *args, const char *const *text) {
  for (const char *at = template; *at;) {
    int index, kind, pair;
    size_t length = (size_t)message_placeholder(at, &index, &kind), particle = particle_pair(at, &pair);
    if (length > 0) write_argument(&w, scenario, &kinds[kind], index, args, text);
    else if (particle > 0) write_text(&w, particle_choose(pair, w.tail, w.tail_used));
    else write_bytes(&w, at, 1);
    at += length > 0 ? length : particle > 0 ? particle : 1;
  }
  return write_end(&w);
}

int template_format(char *out, size_t cap, const Scenario *scenario, const char *template, const int32_t *args, const char *const *text) {
  return template_fill(writer_begin(out, cap, scenario ? scenario->words : NULL), scenario, template, args, text);
}

int message_english(char *out, size_t cap, const Scenario *scenario, MessageId id, const int32_t *args, const char *const *text) {
  return template_fill(writer_begin(out, cap, NULL), scenario, message_template(id), args, text);
}

int message_format(char *out, size_t cap, const Scenario *scenario, MessageId id, const int32_t *args, const char *const *text) {
  return template_format(out, cap, scenario, message_words(scenario, id), args, text);
}
