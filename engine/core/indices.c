/* What the elements of a state's fields are in one scenario: how many it uses, what they are called, whom it lets see them. */
#include "core/scenario.h"

/* One row for each StateIndex: the fixed number in use, or where the scenario counts it; and where its names lie. */
typedef struct IndexRow {
  int fixed;                    /* elements in use, or 0: see `used` */
  size_t used;                  /* offset of the scenario's uint8_t count */
  size_t names, stride;         /* offset of the first Named and bytes to the next; 0: elements are numbers */
} IndexRow;
#define DECLARED_THINGS(count, array) {0, offsetof(Scenario, count), offsetof(Scenario, array), sizeof(((Scenario *)0)->array[0])}
static const IndexRow rows[INDEX_COUNT] = {
  [INDEX_ONE] = {.fixed = COUNT_ONE},
  [INDEX_SEAT] = DECLARED_THINGS(seats, seat),
  [INDEX_TRACK] = DECLARED_THINGS(tracks, track),
  [INDEX_VARIABLE] = DECLARED_THINGS(variables, variable),
  [INDEX_LADDER] = DECLARED_THINGS(ladders, ladder),
  [INDEX_FORMATION] = DECLARED_THINGS(formations, formation),
  [INDEX_CLAUSE] = DECLARED_THINGS(clauses, clause),
  [INDEX_POLICY] = DECLARED_THINGS(policies, policy),
  [INDEX_CARD] = DECLARED_THINGS(cards, card),
  [INDEX_PENDING] = {.fixed = COUNT_PENDING},
  [INDEX_AXIS] = DECLARED_THINGS(axes, axis),
  [INDEX_REPORT] = DECLARED_THINGS(reports, report),
  [INDEX_ORDER] = {.fixed = COUNT_ORDER},
  [INDEX_PART] = {.fixed = COUNT_PART},
  [INDEX_SPARE] = {.fixed = COUNT_SPARE},
};

int index_used(const Scenario *s, StateIndex index) {
  const IndexRow *row = &rows[index];
  return row->fixed ? row->fixed : *((const unsigned char *)s + row->used);
}

#define TEN(d) d "0", d "1", d "2", d "3", d "4", d "5", d "6", d "7", d "8", d "9"
static const char *const numbers[] = {TEN(""), TEN("1"), TEN("2"), TEN("3"), TEN("4"), TEN("5"), TEN("6"), TEN("7"), TEN("8"), TEN("9"),
  TEN("10"), TEN("11"), TEN("12")};
_Static_assert(sizeof numbers / sizeof numbers[0] >= MAX_PENDING, "every nameless element has a number");

const char *index_name(const Scenario *s, StateIndex index, int element) {
  if (element < 0 || element >= index_used(s, index)) return "";
  const IndexRow *row = &rows[index];
  if (row->stride == 0) return numbers[element];
  const char *named = (const char *)s + row->names + (size_t)element * row->stride;
  return ((const Named *)(const void *)named)->id;
}

static SeatMask seat_alone(int seat) {
  return (SeatMask)(1u << seat);
}

static SeatMask track_seen_by(const Scenario *s, int track) { return s->track[track].seen_by; }
static SeatMask variable_seen_by(const Scenario *s, int variable) { return s->variable[variable].seen_by; }
static SeatMask card_seen_by(const Scenario *s, int card) { return s->card[card].seen_by; }
static SeatMask formation_seen_by(const Scenario *s, int formation) { return seat_alone(s->formation[formation].owner); }
static SeatMask policy_seen_by(const Scenario *s, int policy) {
  return s->policy[policy].secret ? seat_alone(s->policy[policy].seat) : MASK_ALL;
}

/* An element nobody has spoken for is closed: secrets are closed by default. */
SeatMask element_seen_by(const Scenario *s, StateIndex index, int element, Visibility visible) {
  static SeatMask (*const declared[INDEX_COUNT])(const Scenario *, int) = {
    [INDEX_TRACK] = track_seen_by, [INDEX_VARIABLE] = variable_seen_by, [INDEX_CARD] = card_seen_by, [INDEX_POLICY] = policy_seen_by,
  };
  if (element < 0 || element >= index_used(s, index)) return 0;
  if (visible == SEE_OWNER && index == INDEX_FORMATION) return formation_seen_by(s, element);
  if (visible == SEE_DECLARED && declared[index]) return declared[index](s, element);
  return 0;
}
