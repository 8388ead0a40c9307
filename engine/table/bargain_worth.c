/* What terms and packages are worth to the seat that looks, as its staff would estimate it: the clauses' declared worth on
 * the seat's own axes, weighed by its default persona. The spread is how far the seat's own schools of thought disagree. */
#include "table/bargain_parts.h"

#include "core/fixed.h"

#include <string.h>

static bool is_school(const Bargain *b, int persona) {
  if (b->s->persona[persona].seat != b->seat) return false;
  for (int a = 0; a < b->s->axes; a++)
    if (b->s->persona[persona].axis_weight[a] != 0) return true;
  return false;
}

int school_default(const Bargain *b) {
  int persona = b->s->seat[b->seat].persona;
  return persona != NO_HANDLE && is_school(b, persona) ? persona : NO_HANDLE;
}

int schools_of(const Bargain *b) {
  int count = 0;
  for (int p = 0; p < b->s->personas; p++) count += is_school(b, p);
  return count;
}

/* `persona` NO_HANDLE: every axis of the seat counts the same. */
static int64_t weigh(const Bargain *b, const AxisChange *change, int persona) {
  int64_t sum = 0, axes = 0;
  for (int a = 0; a < b->s->axes; a++) {
    if (b->s->axis[a].seat != b->seat) continue;
    axes++;
    sum += change->axis[a] * (persona == NO_HANDLE ? 1 : b->s->persona[persona].axis_weight[a]);
  }
  return persona != NO_HANDLE ? sum / MILLI : axes ? sum / axes : 0;
}

Worth change_worth(const Bargain *b, const AxisChange *change) {
  int64_t likely = weigh(b, change, school_default(b));
  Worth worth = { likely, likely, likely };
  for (int p = 0; p < b->s->personas; p++) {
    if (!is_school(b, p)) continue;
    int64_t value = weigh(b, change, p);
    if (value < worth.low) worth.low = value;
    if (value > worth.high) worth.high = value;
  }
  return worth;
}

void change_by_term(const Bargain *b, AxisChange *change, int clause, int from, int to) {
  const Clause *c = &b->s->clause[clause];
  for (int a = 0; a < b->s->axes; a++)
    if (b->s->axis[a].seat == b->seat) change->axis[a] += (int64_t)c->worth[to][a] - c->worth[from][a];
}

Worth term_worth(const Bargain *b, int clause, int level) {
  AxisChange change = { { 0 } };
  change_by_term(b, &change, clause, b->term[clause], level);
  return change_worth(b, &change);
}

Worth package_worth(const Bargain *b, const uint8_t *package) {
  AxisChange change = { { 0 } };
  for (int c = 0; c < b->s->clauses; c++) change_by_term(b, &change, c, b->term[c], package[c]);
  return change_worth(b, &change);
}

Line worth_words(const Bargain *b, int clause, int level) {
  AxisChange change = { { 0 } };
  Line axes = { "" };
  change_by_term(b, &change, clause, b->term[clause], level);
  for (int a = 0; a < b->s->axes; a++)
    if (change.axis[a] != 0)
      line_join(&axes, "; ", LINE(b->s, MSG_BARGAIN_AXIS, .arg = { a }, .text = { NULL, signed_text(change.axis[a]).text }).text);
  if (!axes.text[0]) return LINE(b->s, MSG_BARGAIN_WORTH_NONE, .arg = { clause, clause * 256 + level });
  Worth worth = change_worth(b, &change);
  Line spread = LINE(b->s, MSG_BARGAIN_SPREAD, .text = { signed_text(worth.likely).text, signed_text(worth.low).text, signed_text(worth.high).text });
  return LINE(b->s, MSG_BARGAIN_WORTH, .arg = { clause * 256 + level }, .text = { NULL, spread.text, axes.text });
}

Line term_foot(const Bargain *b, int clause) {
  if (!b->package[OTHER]) return (Line){ "" };
  Worth worth = term_worth(b, clause, b->package[OTHER][clause]);
  Line spread = LINE(b->s, MSG_BARGAIN_SPREAD, .text = { signed_text(worth.likely).text, signed_text(worth.low).text, signed_text(worth.high).text });
  bool same = worth.likely == 0 && worth.low == 0 && worth.high == 0;
  return LINE(b->s, same ? MSG_BARGAIN_FOOT_SAME : MSG_BARGAIN_FOOT, .arg = { clause, b->side[OTHER] }, .text = { NULL, NULL, spread.text });
}
