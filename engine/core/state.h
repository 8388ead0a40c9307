/* GameState: all that changes during a game, in one flat struct. Copying it is saving, undoing and asking what if.
 * STATE_FIELDS is its only definition: struct, layout check, views, JSON and digest all come from this table, so a field
 * cannot exist without an answer to "who may see it". What does not change is in scenario.h.
 *
 * F(type, name, visible, doc)                one number
 * A(type, name, index, visible, doc)         one number for each element of `index`
 * G(type, name, rows, index, visible, doc)   a grid: for each row, one for each element of `index`
 *
 * Visibility: ALL every seat; PARTIES the two seats of the bargain; SEAT the row's own seat; OWNER the seat that owns the
 * element; DECLARED whom the scenario lets see the element; NONE the facilitator alone.
 * Fields stand in order of falling size, so that there is no padding (checked when compiled), and within a size by who may
 * see them, so that a view is a few long runs. */
#ifndef STRAITS_STATE_H
#define STRAITS_STATE_H

#include "core/limits.h"
#include <stdint.h>

typedef enum Visibility { SEE_ALL, SEE_PARTIES, SEE_SEAT, SEE_OWNER, SEE_DECLARED, SEE_NONE } Visibility;

/* What a field's elements are, with how many a state has room for. */
#define STATE_INDICES(I) \
  I(ONE, 1) I(SEAT, MAX_SEATS) I(TRACK, MAX_TRACKS) I(VARIABLE, MAX_VARIABLES) I(LADDER, MAX_LADDERS) \
  I(FORMATION, MAX_FORMATIONS) I(CLAUSE, MAX_CLAUSES) I(POLICY, MAX_POLICIES) I(CARD, MAX_CARDS) I(PENDING, MAX_PENDING) \
  I(AXIS, MAX_AXES) I(REPORT, MAX_REPORTS) I(ORDER, SEAT_ORDERS) I(PART, MAX_PARTS) \
  I(SPARE, 2)
#define INDEX_ENUM(name, n) INDEX_##name,
typedef enum StateIndex { STATE_INDICES(INDEX_ENUM) INDEX_COUNT } StateIndex;
#undef INDEX_ENUM
#define COUNT_ENUM(name, n) COUNT_##name = n,
enum { STATE_INDICES(COUNT_ENUM) };
#undef COUNT_ENUM

#define STATE_FIELDS(F, A, G) \
  /* four bytes */ \
  F(int32_t, day, ALL, "days since the scenario's first day") \
  F(int32_t, turn_days, ALL, "length of this turn, days") \
  A(int32_t, rung_day, LADDER, ALL, "day on which this rung was reached") \
  A(int32_t, paid, SEAT, ALL, "payments so far for cost sharing, USD million") \
  F(int32_t, invested, ALL, "investment paid so far, USD million") \
  F(int32_t, reserves, ALL, "Korean foreign exchange reserves, USD million") \
  A(int32_t, axis, AXIS, ALL, "outcome, thousandths; 0 until the game is over") \
  A(int32_t, strength_lost, FORMATION, ALL, "losses, thousandths of the formation") \
  A(int32_t, track, TRACK, DECLARED, "value, thousandths of a point") \
  A(int32_t, track_before, TRACK, DECLARED, "value when the turn began, thousandths") \
  A(int32_t, variable, VARIABLE, DECLARED, "value, in the unit that its declaration names") \
  A(int32_t, variable_until, VARIABLE, DECLARED, "day on which it falls back to its default; 0 never") \
  A(int32_t, capital, SEAT, SEAT, "political capital, thousandths") \
  G(int32_t, report, SEAT, REPORT, SEAT, "intelligence: stated probability, thousandths; -1 no report") \
  A(int32_t, forecast, SEAT, SEAT, "stated probability of this turn, thousandths; -1 none") \
  G(int32_t, order_amount, SEAT, ORDER, SEAT, "order waiting: amount") \
  A(int32_t, pending_day, PENDING, NONE, "effect waiting: day it is due") \
  A(int32_t, pending_amount, PENDING, NONE, "effect waiting: amount, thousandths or the variable's unit") \
  A(int32_t, part, PART, NONE, "what each cause that rooms keep track of now adds to its track, thousandths; see rules/room.h") \
  A(int32_t, coming, TRACK, NONE, "what is still to come of each track when the game ends, thousandths; filled in the last turn") \
  F(int32_t, misperception, NONE, "Pyongyang's bias in reading deterrence, thousandths of a point") \
  /* two bytes */ \
  F(uint16_t, turn, ALL, "turn, from 1") \
  F(uint16_t, talks_resume, ALL, "turn from which a broken-off bargain can go on; 0 it is open") \
  F(uint16_t, signed_turn, ALL, "turn of the last signature; 0 none") \
  F(uint16_t, tests_total, ALL, "North Korean missile events so far") \
  F(uint16_t, incidents_total, ALL, "lethal incidents so far") \
  A(uint16_t, policy_turn, POLICY, DECLARED, "turn it was last taken; 0 never") \
  A(uint16_t, policy_count, POLICY, DECLARED, "times taken") \
  A(uint16_t, card_turn, CARD, DECLARED, "turn it was last played; 0 never") \
  A(uint16_t, formation_lift, FORMATION, OWNER, "lift it still needs: sorties or ship-days") \
  A(uint16_t, formation_days, FORMATION, OWNER, "half-days left of transit or set-up") \
  A(uint16_t, formation_since, FORMATION, OWNER, "day its present stage began") \
  A(uint16_t, offer_turn, SEAT, PARTIES, "turn in which the package on the table was offered; 0 none") \
  G(uint16_t, order_subject, SEAT, ORDER, SEAT, "order waiting: handle of policy, formation or report") \
  G(uint16_t, order_target, SEAT, ORDER, SEAT, "order waiting: handle of place, or procedure") \
  F(uint16_t, last_turn, NONE, "turn after which the game ends; the class does not know it") \
  F(uint16_t, pending_count, NONE, "effects waiting") \
  A(uint16_t, pending_cause, PENDING, NONE, "effect waiting: handle of its cause") \
  /* one byte */ \
  F(uint8_t, phase, ALL, "phase, index into the table of phases") \
  F(uint8_t, round, ALL, "round of the bargain, from 0") \
  F(uint8_t, over, ALL, "1 when the game has ended") \
  F(uint8_t, bargain_closed, ALL, "1 when this turn's bargain is over") \
  A(uint8_t, rung, LADDER, ALL, "present rung") \
  A(uint8_t, rung_peak, LADDER, ALL, "highest rung so far") \
  A(uint8_t, term, CLAUSE, ALL, "level of each clause in force") \
  A(uint8_t, formation_shown, FORMATION, ALL, "where it is publicly known to be") \
  A(uint8_t, handed_in, SEAT, ALL, "1 when the seat is done with this phase") \
  F(uint8_t, happened, ALL, "bits of ForecastQuestion: what came true this turn") \
  A(uint8_t, spare, SPARE, ALL, "keeps the size a multiple of four; always 0") \
  A(uint8_t, formation_place, FORMATION, OWNER, "where it is, or left from") \
  A(uint8_t, formation_goal, FORMATION, OWNER, "where it goes; equal to its place when it stays") \
  A(uint8_t, formation_silent, FORMATION, OWNER, "1 while nobody has been told that it moves") \
  A(uint8_t, formation_stage, FORMATION, OWNER, "FormationStage") \
  G(uint8_t, offer, SEAT, CLAUSE, PARTIES, "last package revealed, level by clause") \
  A(uint8_t, move, SEAT, PARTIES, "last bargaining move revealed, BargainMove") \
  A(uint8_t, formation_request, FORMATION, PARTIES, "consent to its leaving: ConsentStage") \
  A(uint8_t, shared, REPORT, PARTIES, "bit of each seat that shares its report of this subject") \
  G(uint8_t, offer_blind, SEAT, CLAUSE, SEAT, "package handed in and not yet revealed") \
  A(uint8_t, move_blind, SEAT, SEAT, "bargaining move handed in and not yet revealed") \
  A(uint8_t, order_count, SEAT, SEAT, "orders waiting") \
  G(uint8_t, order_kind, SEAT, ORDER, SEAT, "order waiting: OrderKind") \
  A(uint8_t, forecast_question, SEAT, SEAT, "what its probability is about: ForecastQuestion") \
  F(uint8_t, mood, NONE, "Washington's policy volatility: 0 steady, 1 bargaining, 2 rupture") \
  A(uint8_t, pending_op, PENDING, NONE, "effect waiting: EffectOp") \
  A(uint8_t, pending_target, PENDING, NONE, "effect waiting: handle of what it changes") \
  A(uint8_t, pending_cause_kind, PENDING, NONE, "effect waiting: CauseKind")

typedef struct GameState {
#define F_MEMBER(type, name, see, doc) type name;
#define A_MEMBER(type, name, index, see, doc) type name[COUNT_##index];
#define G_MEMBER(type, name, rows, index, see, doc) type name[COUNT_##rows][COUNT_##index];
  STATE_FIELDS(F_MEMBER, A_MEMBER, G_MEMBER)
#undef F_MEMBER
#undef A_MEMBER
#undef G_MEMBER
} GameState;

/* One row of the table above, for code that walks all fields. `size` is one element's bytes; `rows` is 1 for F and A. */
typedef struct StateField {
  const char *name, *doc;
  uint16_t offset;
  uint8_t size, is_signed;
  uint8_t rows, row_index;      /* how many rows, and of what (StateIndex) */
  uint8_t count, index;         /* how many in a row, and of what */
  uint8_t visible;              /* Visibility */
} StateField;

/* The table, in order of offset; *count gets its length. Static, never freed. */
const StateField *state_fields(int *count);

/* One element's value. `row` is 0 for F and A. */
int64_t state_value(const GameState *state, const StateField *field, int row, int element);

/* XXH3 (64 bits) of the whole state: it has no padding and no pointer, so its bytes are its meaning (little-endian hosts only). */
uint64_t state_digest(const GameState *state);

typedef enum FormationStage { FORMATION_READY, FORMATION_QUEUED, FORMATION_TRANSIT, FORMATION_SETTING_UP, FORMATION_LOST } FormationStage;
typedef enum ConsentStage { CONSENT_NONE, CONSENT_ASKED, CONSENT_GRANTED, CONSENT_REFUSED } ConsentStage;
typedef enum BargainMove { MOVE_NONE, MOVE_OFFER, MOVE_ACCEPT, MOVE_REFUSE, MOVE_WALK } BargainMove;
typedef enum ForecastQuestion { FORECAST_INCIDENT, FORECAST_STRAIT_UP, FORECAST_SIGNED, FORECAST_QUESTIONS } ForecastQuestion;

#endif
