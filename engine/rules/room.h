/* Inside the rules: what rooms share. A room is a function that reads the state and changes it through the ledger
 * (track_add and its like, rules.h), each change with its cause. Rooms do not call each other. */
#ifndef STRAITS_ROOM_H
#define STRAITS_ROOM_H

#include "rules/register.h"
#include "rules/rules.h"

typedef enum RoomId {
#define ROOM(id, name, phase, function, title) ROOM_##id,
#include "rules/rooms.def"
#undef ROOM
  ROOM_COUNT
} RoomId;

#define ROOM(id, name, phase, function, title) void function(Adjudication *a);
#include "rules/rooms.def"
#undef ROOM

/* What rooms remember of each cause that pulls at a track, so that a change is told with its cause. */
typedef enum PartId {
  PART_LEFT, PART_ARRIVED,                /* no track's: worth of Washington's formations that has left Korea, and that has come to
                                             the Strait, against the start, thousandths; kept by the room of redeployment */
  PART_US_IN_PLACE, PART_OWN_FORCES, PART_REINFORCEMENT, PART_UMBRELLA, PART_ALARM,
  PART_SEEN, PART_STRAIT_ARRIVED, PART_EXERCISES,
  PART_ABANDON_FORCES, PART_ABANDON_TRUST, PART_ABANDON_THREAT, PART_ABANDON_PROMISE, PART_ABANDON_FLOOR, PART_TRUST_FLOOR,
  PART_ENTRAP_INVOKED, PART_ENTRAP_STRAIT,
  PART_ALLY_ASIDE, PART_ALLY_ENTRAP,
  PART_NUCLEAR_FEAR, PART_NUCLEAR_REASSURED, PART_NUCLEAR_ELITE,
  PART_MANDATE_ECONOMY, PART_MANDATE_PAYMENT, PART_MANDATE_SAFETY, PART_MANDATE_US,
  PART_BURDEN_PAYMENT, PART_GROWTH_THREAT, PART_GROWTH_COERCION, PART_WON, PART_SELF_RELIANCE,
  PART_SPENDING,                          /* no track's: Korean defence spending above its start, thousandths of a hundredth of GDP's percent */
  PART_SHORT,                             /* no track's: by how many people US forces in Korea have at worst fallen short of the floor promised */
  PART_REFUSAL,                           /* no track's: 1 once this fighting's refusal of the bases has been paid for */
  PART_COMMITMENTS                        /* and on: one for each row of commitments.c */
} PartId;

static inline int64_t assumed_micro(const Adjudication *a, AssumptionId id) { return register_micro(a->scenario, id); }
static inline int32_t assumed_milli(const Adjudication *a, AssumptionId id) { return register_milli(a->scenario, id); }
static inline int32_t assumed_whole(const Adjudication *a, AssumptionId id) { return (int32_t)(register_micro(a->scenario, id) / MICRO); }

static inline Cause cause_of(CauseKind kind, int handle) { return (Cause){(uint8_t)kind, 0xFF, (uint16_t)handle}; }
static inline Cause cause_room(RoomId room) { return cause_of(CAUSE_ROOM, room); }

/* A known track's value in thousandths, or `without` if the scenario has none; a known variable's value, or 0. */
int32_t known_track(const Adjudication *a, KnownTrack track, int32_t without);
int32_t known_variable(const Adjudication *a, KnownVariable variable);
/* How far a known track stands above its start, thousandths; 0 if there is none. */
int32_t known_change(const Adjudication *a, KnownTrack track);
void known_add(Adjudication *a, KnownTrack track, int64_t milli, Cause cause);
void known_set(Adjudication *a, KnownVariable variable, int64_t value, int32_t for_days, Cause cause);
/* Level in force of a known clause, its amount, and its start level; -1 if there is no such clause. */
int term_level(const Scenario *scenario, const GameState *state, KnownClause clause);
int32_t term_amount(const Scenario *scenario, const GameState *state, KnownClause clause, int32_t without);
int term_start(const Scenario *scenario, KnownClause clause);
/* Levels, and amount, by which the clause in force stands above its start; 0 without such a clause. */
int term_rise(const Scenario *scenario, const GameState *state, KnownClause clause);
int32_t term_amount_rise(const Scenario *scenario, const GameState *state, KnownClause clause);
/* The track or clause as a cause; the room where the scenario has none. */
Cause cause_track(const Scenario *scenario, KnownTrack track, RoomId otherwise);
Cause cause_clause(const Scenario *scenario, KnownClause clause, RoomId otherwise);
/* Is the ladder at or above the known rung? False when either does not exist, or fighting has stopped. */
bool rung_reached(const Scenario *scenario, const GameState *state, KnownLadder ladder, KnownRung rung);

/* Has it ever been there in this game? */
bool rung_peaked(const Adjudication *a, KnownLadder ladder, KnownRung rung);

/* The part of a track that one cause explains becomes `now` (thousandths): the difference is added, with the cause. */
void part_set(Adjudication *a, PartId part, KnownTrack track, int64_t now, Cause cause);
/* What is still to come of a track's change when the game ends, within the legacy's days: counted in the game's last turn. */
void coming_add(Adjudication *a, KnownTrack track, int64_t milli);
bool turn_is_last(const Adjudication *a);
/* As part_set, but only days/(days+lag) of the way this turn. */
void part_approach(Adjudication *a, PartId part, KnownTrack track, int64_t target, int32_t lag_days, Cause cause);

/* Losses of a formation, told with their cause: `share` thousandths more of it. */
void strength_lose(Adjudication *a, int formation, int64_t share, Cause cause);
/* A rung for comparing: a ceasefire, though declared last, stands below all fighting. */
int rung_standing(const Scenario *scenario, const GameState *state, int ladder);

/* Events. `event_say` appends one that all seats see with its cause; the others narrow that. */
void event_say(Adjudication *a, MessageId message, int weight, Cause cause, int32_t a0, int32_t a1, int32_t a2, int32_t a3);
void event_tell(Adjudication *a, MessageId message, int weight, Cause cause, SeatMask seen_by, SeatMask cause_seen_by,
                int32_t a0, int32_t a1, int32_t a2, int32_t a3);
SeatMask parties_mask(const Scenario *scenario);
/* Who may know that this is the cause. */
SeatMask cause_seen_by(const Scenario *scenario, Cause cause);

/* Puts an effect into the queue of those that wait, which must have room. */
void pending_push(Adjudication *a, int op, int target, int32_t amount, int32_t day, Cause cause);

/* Does at least one event come this turn, when so many (micro) are expected? 1 - e^(-mean). */
bool poisson_strikes(const Adjudication *a, uint32_t purpose, uint64_t key, int64_t mean_micro);
/* Does an event of this yearly base rate happen this turn, with this draw? `times` (micro) multiplies the rate, as if more days passed; the odds
 * are multiplied by exp(shift) (micro), as choices do (quantal response), but never by more than 8 or less than an eighth: no
 * assumption about leaders may move a base rate further. At 1 and 0 history's frequency returns. */
bool hazard_strikes(const Adjudication *a, uint32_t draw, int64_t yearly_micro, int64_t times_micro, int64_t shift_micro);
/* The same for a probability stated for a number of days other than a year. */
bool period_strikes(const Adjudication *a, uint32_t purpose, uint64_t key, int64_t probability_micro, int32_t period_days);

/* Levels of clause (a) by which a procedure goes past the terms now. */
int terms_excess(const Scenario *scenario, const GameState *state, int procedure);
/* Called when a turn begins. */
void variables_expire(Adjudication *a);

/* Purposes of draws: one each, so that no two rooms share luck. Never renumber: saved games replay by them. */
enum {
  DRAW_LAST_TURN = 1, DRAW_CARD, DRAW_EFFECT, DRAW_TESTS, DRAW_INCIDENT, DRAW_WAR, DRAW_CALM, DRAW_NOISE, DRAW_STRAIT_UP,
  DRAW_STRAIT_DOWN, DRAW_STRIKE, DRAW_SECOND_FRONT, DRAW_MOOD, DRAW_JUMP, DRAW_REPORT, DRAW_OPINION, DRAW_COERCION, DRAW_READY,
  DRAW_CLOSURE, DRAW_LOSSES, DRAW_REPORT_NOISE, DRAW_NUCLEAR
};

#endif
