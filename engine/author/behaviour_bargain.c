/* Bargains that nobody ever signs, or that are signed in the same turn whatever happens; and whether there is anything to sign. */
#include "author/behaviour_parts.h"

#include "author/words.h"
#include "core/fixed.h"
#include "rules/room.h"

/* What a change is worth to the default persona of each party, thousandths of a point: a persona signs what is worth more than nothing,
 * and at least its reserve. */
typedef struct Both { const Scenario *s; int persona[2]; } Both;

static int64_t level_gain(const Both *both, int party, int clause, int level) {
  const Scenario *s = both->s;
  const int32_t *worth = s->persona_clause[both->persona[party]][clause];
  return worth[level] - worth[s->clause[clause].start];
}

static bool signs(const Both *both, int party, int64_t gain) { return gain > 0 && gain >= both->s->persona[both->persona[party]].reserve; }

/* Is there a package of at most so many more changes, from this clause on, that both sign? Every one is tried: there are few. */
static bool package_exists(const Both *both, int clause, int changes, int64_t first, int64_t second) {
  if (signs(both, 0, first) && signs(both, 1, second)) return true;
  for (int c = clause; changes > 0 && c < both->s->clauses; c++)
    for (int level = 0; level < both->s->clause[c].levels; level++)
      if (level != both->s->clause[c].start && package_exists(both, c + 1, changes - 1, first + level_gain(both, 0, c, level), second + level_gain(both, 1, c, level))) return true;
  return false;
}

/* False: a party has no persona, and nobody knows what it would sign. */
static bool parties_find(Both *both) {
  const Scenario *s = both->s;
  int found = 0;
  for (int seat = 0; seat < s->seats && found < 2; seat++)
    if (s->seat[seat].party) both->persona[found++] = s->seat[seat].persona;
  return found == 2 && both->persona[0] != NO_HANDLE && both->persona[1] != NO_HANDLE;
}

static void never_tell(Behaviour *b) {
  const Scenario *s = b->s;
  Both both = { .s = s };
  char why[240] = "";
  if (parties_find(&both)) {
    const char *first = s->persona[both.persona[0]].name.id, *second = s->persona[both.persona[1]].name.id;
    if (package_exists(&both, 0, PACKAGE_CHANGES, 0, 0))
      snprintf(why, sizeof why, "; there are packages that '%s' and '%s' would both sign, but they do not come to them in time: a lower discount makes them yield sooner", first, second);
    else
      snprintf(why, sizeof why, "; no package of at most %d changes is worth more than nothing, and its reserve, to both '%s' and '%s'", PACKAGE_CHANGES, first, second);
  }
  behaviour_tell(b, "never-signed", KIND_SCENARIO, s->name.id, NULL, &b->sample->seeds.unsigned_ever, "no package is signed in any of %lld games of its schools of thought%s",
                 (long long)b->sample->sum.bargained, why);
}

void behaviour_bargain(Behaviour *b) {
  const SampleSums *sum = &b->sample->sum;
  const Extreme *soonest = &b->sample->signed_soonest, *latest = &b->sample->signed_latest;
  if (b->s->clauses == 0 || b->s->rooms_off >> ROOM_BARGAIN & 1 || sum->bargained < OFTEN_ENOUGH) return;
  if (sum->signed_once == 0) never_tell(b);
  else if (sum->signed_once == sum->bargained && soonest->value == latest->value)
    behaviour_tell(b, "always-signed", KIND_SCENARIO, b->s->name.id, NULL, &b->sample->seeds.signed_once, "a package is signed in turn %lld in each of %lld games of its schools of thought: "
                   "there is nothing to bargain over", (long long)soonest->value, (long long)sum->bargained);
}
