/* A policy's conditions in words. They test what its seat can see and nothing else (the loader holds them to it). */
#include "author/packet_parts.h"

#include "report/look.h"

#include <inttypes.h>

/* A test as "subject: between these": what it is about, its bounds in words, and which of them say anything. */
typedef struct Bounds { Line subject, low, high; bool has_low, has_high; } Bounds;

static Line whole(int32_t value) {
  Line line;
  snprintf(line.text, sizeof line.text, "%" PRId32, value);
  return line;
}

static Line words_line(const Scenario *s, const char *english) {
  Line line = { "" };
  line_join(&line, "", scenario_words(s, english));
  return line;
}

static Line decimal(int32_t milli) {
  Line line = { "" };
  line_join(&line, "", points_text(milli).text);
  return line;
}

static Line amount(const Scenario *s, int variable, int32_t value) {
  return variable_is_money(&s->variable[variable]) ? LINE(s, MSG_PACKET_MONEY, .arg = { value }) : whole(value);
}

static Bounds bounds_of(const Scenario *s, const Test *t) {
  Bounds b = { .has_low = true, .has_high = true };
  int i = t->subject;
  switch ((TestKind)t->kind) {
    case TEST_TRACK:
      b = (Bounds){ words_line(s, s->track[i].name.title), decimal(t->low), decimal(t->high), t->low > s->track[i].low, t->high < s->track[i].high };
      break;
    case TEST_VARIABLE:
      b = (Bounds){ words_line(s, s->variable[i].name.title), amount(s, i, t->low), amount(s, i, t->high), t->low > s->variable[i].low, t->high < s->variable[i].high };
      break;
    case TEST_RUNG: {
      int last = s->ladder[i].rungs - 1, low = t->low < 0 ? 0 : t->low, high = t->high > last ? last : t->high;
      b = (Bounds){ words_line(s, s->ladder[i].name.title), words_line(s, s->ladder[i].rung[low].title), words_line(s, s->ladder[i].rung[high].title), low > 0, high < last };
      break;
    }
    case TEST_TERM: {
      int last = s->clause[i].levels - 1, low = t->low < 0 ? 0 : t->low, high = t->high > last ? last : t->high;
      b = (Bounds){ words_line(s, s->clause[i].name.title), words_line(s, s->clause[i].level[low].name.title), words_line(s, s->clause[i].level[high].name.title), low > 0, high < last };
      break;
    }
    case TEST_ABROAD: b = (Bounds){ LINE(s, MSG_PACKET_NEED_ABROAD, .arg = { 0 }), whole(t->low), whole(t->high), t->low > 0, t->high < MAX_FORMATIONS }; break;
    case TEST_TURN: case TEST_DAY: case TEST_POLICY_COUNT: case TEST_CARD_TURN: break;
  }
  return b;
}

/* What is either so or not: a flag, a policy taken, an event that came. */
static bool is_yes_or_no(const Scenario *s, const Test *t) {
  return t->kind == TEST_POLICY_COUNT || t->kind == TEST_CARD_TURN || (t->kind == TEST_VARIABLE && variable_is_flag(&s->variable[t->subject]));
}

/* When: "from turn 3 on", "until 2025-09-04". */
static Line time_text(const Scenario *s, const Test *t) {
  static const struct { MessageId from, to, between, in; int32_t first; } words[] = {
    { MSG_PACKET_NEED_TURN_FROM, MSG_PACKET_NEED_TURN_TO, MSG_PACKET_NEED_TURN_BETWEEN, MSG_PACKET_NEED_TURN_IN, 1 },
    { MSG_PACKET_NEED_DAY_FROM, MSG_PACKET_NEED_DAY_TO, MSG_PACKET_NEED_DAY_BETWEEN, MSG_PACKET_NEED_DAY_IN, 0 },
  };
  int day = t->kind == TEST_DAY;
  bool low = t->low > words[day].first, high = t->high < INT16_MAX;
  if (low && high && t->low == t->high) return LINE(s, words[day].in, .arg = { t->low });
  if (low && high) return LINE(s, words[day].between, .arg = { t->low, t->high });
  return low ? LINE(s, words[day].from, .arg = { t->low }) : LINE(s, words[day].to, .arg = { t->high });
}

static Line test_text(const Scenario *s, const Test *t) {
  Line line;
  bool not = t->negate != 0;
  if (is_yes_or_no(s, t)) {
    line = t->kind == TEST_POLICY_COUNT ? LINE(s, MSG_PACKET_NEED_TAKEN, .arg = { t->subject })
      : t->kind == TEST_CARD_TURN ? LINE(s, MSG_PACKET_NEED_PLAYED, .arg = { t->subject }) : words_line(s, s->variable[t->subject].name.title);
    not = not != (t->low < 1);
  } else if (t->kind == TEST_TURN || t->kind == TEST_DAY) {
    line = time_text(s, t);
  } else {
    Bounds b = bounds_of(s, t);
    bool least = t->kind == TEST_VARIABLE && t->high <= s->variable[t->subject].low;
    if (least) line = LINE(s, MSG_PACKET_NEED_IS, .text = { b.subject.text, b.high.text });
    else if (t->low == t->high) line = LINE(s, MSG_PACKET_NEED_IS, .text = { b.subject.text, b.low.text });
    else if (b.has_low && b.has_high) line = LINE(s, MSG_PACKET_NEED_BETWEEN, .text = { b.subject.text, b.low.text, b.high.text });
    else if (b.has_low) line = LINE(s, MSG_PACKET_NEED_MORE, .text = { b.subject.text, b.low.text });
    else line = LINE(s, MSG_PACKET_NEED_LESS, .text = { b.subject.text, b.high.text });
  }
  return not ? LINE(s, MSG_PACKET_NEED_NOT, .text = { line.text }) : line;
}

Line needs_text(const Scenario *s, Condition needs) {
  Line all = { "" }, group = { "" }, or = LINE(s, MSG_PACKET_NEED_OR, .arg = { 0 });
  Line separator = { " " };
  line_join(&separator, "", or.text);
  line_join(&separator, "", " ");
  for (int i = needs.first; i < needs.first + needs.count; i++) {
    line_join(&group, separator.text, test_text(s, &s->test[i]).text);
    if (s->test[i].or_next && i + 1 < needs.first + needs.count) continue;
    line_join(&all, "; ", group.text);
    group.text[0] = '\0';
  }
  return all;
}
