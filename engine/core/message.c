/* Message templates and filling them in. The templates are messages.def; what each kind of placeholder prints is stated in
 * message.h. Nothing here decides who may read a message. */
#include "core/message.h"

#include "core/date.h"
#include "core/fixed.h"
#include "core/scenario.h"
#include <inttypes.h>
#include <stdio.h>
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

/* Text as snprintf makes it: what does not fit is counted, not written. */
typedef struct Writer { char *out; size_t cap, length; } Writer;

static void write_bytes(Writer *w, const char *bytes, size_t count) {
  for (size_t i = 0; i < count; i++, w->length++)
    if (w->length + 1 < w->cap) w->out[w->length] = bytes[i];
}

static void write_text(Writer *w, const char *text) {
  write_bytes(w, text, strlen(text));
}

/* Closes the text; one that was cut short loses the beginning of a UTF-8 sequence whose end has no room. */
static int write_end(Writer *w) {
  if (w->cap == 0) return (int)w->length;
  size_t end = w->length < w->cap ? w->length : w->cap - 1;
  if (end < w->length) {
    size_t start = end;
    while (start > 0 && ((unsigned char)w->out[start - 1] & 0xC0) == 0x80) start--;
    if (start > 0) {
      unsigned char lead = (unsigned char)w->out[start - 1];
      size_t sequence = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
      if (start - 1 + sequence > end) end = start - 1;
    }
  }
  w->out[end] = '\0';
  return (int)w->length;
}

/* Whole number with commas between thousands. */
static void write_grouped(Writer *w, int64_t value) {
  char digits[24];
  uint64_t magnitude = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
  int count = snprintf(digits, sizeof digits, "%" PRIu64, magnitude);
  if (value < 0) write_text(w, "-");
  for (int i = 0; i < count; i++) {
    if (i > 0 && (count - i) % 3 == 0) write_text(w, ",");
    write_bytes(w, &digits[i], 1);
  }
}

/* Thousandths with one decimal, rounded half away from nought; "47.0" too if `always`, else "47". */
static void write_tenths(Writer *w, int64_t milli, bool plus, bool always) {
  int64_t tenths = muldiv(milli, 1, 100);
  if (tenths < 0) write_text(w, "-");
  if (tenths > 0 && plus) write_text(w, "+");
  if (tenths < 0) tenths = -tenths;
  write_grouped(w, tenths / 10);
  if (tenths % 10 != 0 || always) {
    const char decimal[2] = {'.', (char)('0' + tenths % 10)};
    write_bytes(w, decimal, sizeof decimal);
  }
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

static void print_money(Writer *w, const Scenario *s, int32_t value) {
  (void)s;
  if (value < 0) write_text(w, "-");
  write_text(w, "$");
  write_grouped(w, value < 0 ? -(int64_t)value : value);
  write_text(w, " million");
}

static void print_days(Writer *w, const Scenario *s, int32_t value) {
  (void)s;
  write_grouped(w, value);
  write_text(w, value == 1 ? " day" : " days");
}

static void print_halfdays(Writer *w, const Scenario *s, int32_t value) {
  (void)s;
  write_tenths(w, (int64_t)value * (MILLI / 2), false, false);
  write_text(w, value == 2 ? " day" : " days");
}

static void print_date(Writer *w, const Scenario *s, int32_t value) {
  char date[11];
  date_format(date, clamp32((int64_t)s->first_day + value, INT32_MIN / 2, INT32_MAX / 2));
  write_text(w, date);
}

static void write_name(Writer *w, const Named *name) {
  write_text(w, name->title[0] ? name->title : name->id);
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
  if (value >= 0 && value < s->cards && s->card[value].news && s->card[value].news[0]) write_text(w, s->card[value].news);
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

int template_format(char *out, size_t cap, const Scenario *scenario, const char *template, const int32_t *args, const char *const *text) {
  Writer w = {out, cap, 0};
  for (const char *at = template; *at;) {
    int index, kind;
    int length = message_placeholder(at, &index, &kind);
    if (length > 0) write_argument(&w, scenario, &kinds[kind], index, args, text);
    else write_bytes(&w, at, 1);
    at += length > 0 ? length : 1;
  }
  return write_end(&w);
}

int message_format(char *out, size_t cap, const Scenario *scenario, MessageId id, const int32_t *args, const char *const *text) {
  return template_format(out, cap, scenario, message_template(id), args, text);
}
