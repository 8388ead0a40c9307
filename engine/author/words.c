/* Conditions and effects in words. */
#include "author/words.h"

#include "author/lint.h"
#include "core/date.h"
#include "core/fixed.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void phrase_add(Phrase *p, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void phrase_add(Phrase *p, const char *format, ...) {
  size_t used = strlen(p->text);
  va_list args;
  va_start(args, format);
  vsnprintf(p->text + used, sizeof p->text - used, format, args);
  va_end(args);
}

Phrase points_words(int64_t milli, bool sign) {
  Phrase p = { "" };
  if (sign && milli >= 0) phrase_add(&p, "+");
  size_t used = strlen(p.text);
  decimal_format(p.text + used, (int)(sizeof p.text - used), milli, MILLI);
  return p;
}

Phrase seats_words(const Scenario *s, SeatMask mask) {
  Phrase p = { "" };
  SeatMask all = (SeatMask)((1u << s->seats) - 1);
  if ((mask & all) == all) return (Phrase){ "all" };
  for (int i = 0; i < s->seats; i++)
    if (mask >> i & 1) phrase_add(&p, "%s%s", p.text[0] ? ", " : "", s->seat[i].name.id);
  return p.text[0] ? p : (Phrase){ "nobody" };
}

/* The value of a test's bound as its author wrote it. */
static Phrase bound_words(const Scenario *s, const Test *t, int32_t value) {
  Phrase p = { "" };
  switch (t->kind) {
    case TEST_TRACK: return points_words(value, false);
    case TEST_RUNG: phrase_add(&p, "%s", s->ladder[t->subject].rung[value].id); return p;
    case TEST_TERM: phrase_add(&p, "%s", s->clause[t->subject].level[value].name.id); return p;
    case TEST_DAY: {
      char date[11];
      date_format(date, s->first_day + value);
      phrase_add(&p, "%s", date);
      return p;
    }
    default: phrase_add(&p, "%d", (int)value); return p;
  }
}

static void test_words(const Scenario *s, const Test *t, Phrase *out) {
  if (t->kind == TEST_POLICY_COUNT || t->kind == TEST_CARD_TURN) {
    const Named *name = t->kind == TEST_POLICY_COUNT ? &s->policy[t->subject].name : &s->card[t->subject].name;
    phrase_add(out, "%s %s%s", name->id, t->low >= 1 ? "" : "not ", t->kind == TEST_POLICY_COUNT ? "taken" : "played");
    return;
  }
  bool low = t->low > INT32_MIN, high = t->high < INT32_MAX;
  phrase_add(out, "%s", test_entry(s, t));
  if (low && high && t->low == t->high) phrase_add(out, " exactly %s", bound_words(s, t, t->low).text);
  else {
    if (low) phrase_add(out, " at least %s", bound_words(s, t, t->low).text);
    if (high) phrase_add(out, "%s at most %s", low ? " and" : "", bound_words(s, t, t->high).text);
  }
}

int group_next(const Scenario *s, Condition c, int first) {
  int i = first;
  while (i < c.first + c.count && s->test[i].or_next) i++;
  return i + 1 < c.first + c.count ? i + 1 : c.first + c.count;
}

Phrase group_words(const Scenario *s, Condition c, int first) {
  Phrase p = { "" };
  for (int i = first; i < group_next(s, c, first); i++) {
    if (i > first) phrase_add(&p, ", or ");
    if (s->test[i].negate) phrase_add(&p, "not ");
    test_words(s, &s->test[i], &p);
  }
  return p;
}

const char *effect_target(const Scenario *s, const Effect *e) {
  switch ((EffectOp)e->op) {
    case EFFECT_TRACK: return s->track[e->target].name.id;
    case EFFECT_VARIABLE_ADD: case EFFECT_VARIABLE_SET: return s->variable[e->target].name.id;
    case EFFECT_CAPITAL: return s->seat[e->target].name.id;
    case EFFECT_RUNG: case EFFECT_RUNG_TO: return s->ladder[e->target].name.id;
    case EFFECT_TERM: return s->clause[e->target].name.id;
    default: return "";
  }
}

const char *effect_kind(const Effect *e) {
  static const char *const kinds[] = { [EFFECT_TRACK] = "track", [EFFECT_VARIABLE_ADD] = "variable", [EFFECT_VARIABLE_SET] = "variable", [EFFECT_CAPITAL] = "capital",
                                       [EFFECT_RUNG] = "ladder", [EFFECT_TERM] = "clause", [EFFECT_CARD] = "card", [EFFECT_RUNG_TO] = "ladder" };
  return kinds[e->op];
}

Phrase effect_words(const Scenario *s, const Effect *e) {
  Phrase p = { "" };
  phrase_add(&p, "%s ", effect_target(s, e));
  switch ((EffectOp)e->op) {
    case EFFECT_TRACK: case EFFECT_CAPITAL: phrase_add(&p, "%s", points_words(e->amount, true).text); break;
    case EFFECT_VARIABLE_SET: phrase_add(&p, "= %d", (int)e->amount); break;
    case EFFECT_TERM: phrase_add(&p, "to %s", s->clause[e->target].level[e->amount].name.id); break;
    case EFFECT_RUNG_TO: phrase_add(&p, "to %s", s->ladder[e->target].rung[e->amount].id); break;
    case EFFECT_RUNG: phrase_add(&p, "%+d rung%s", (int)e->amount, e->amount == 1 || e->amount == -1 ? "" : "s"); break;
    default: phrase_add(&p, "%+d", (int)e->amount); break;
  }
  if (e->delay_days > 0) phrase_add(&p, " after %d days", e->delay_days);
  if (e->for_days > 0) phrase_add(&p, ", undone %d days later", e->for_days);
  if (e->chance != CHANCE_ONE) phrase_add(&p, ", with chance %s", points_words(muldiv(e->chance, MILLI, CHANCE_ONE), false).text);
  return p;
}
