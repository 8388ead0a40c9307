/* The verbs of the game: what is legal, what an order does, how a phase is resolved. Pure functions of scenario, state and
 * dice. Rules never call up: they append events, and reach a scenario's closures through RulesHooks.
 * Each system of the model has one room (one file); rules/rooms.c lists them in order. */
#ifndef STRAITS_RULES_H
#define STRAITS_RULES_H

#include "core/dice.h"
#include "core/event.h"
#include "core/order.h"
#include "core/view.h"

/* Goes up whenever the same orders may give another state. A saved game of another version is shown, not replayed. */
#define RULES_VERSION 3

struct Adjudication;

/* What upper floors lend to the rules. Any pointer may be NULL. */
typedef struct RulesHooks {
  /* Runs a closure of the scenario. False: it failed; the phase is abandoned and the message lies with the lender. */
  bool (*closure)(void *self, struct Adjudication *adjudication, int closure, Cause cause);
  /* Stands in for the declared effects of a policy; false: they are to be carried out as declared. For measuring what they cost. */
  bool (*effects)(void *self, struct Adjudication *adjudication, int policy, Cause cause);
  /* Called before each room with its index, and with -1 when rooms end: for measuring. */
  void (*room)(void *self, int room);
  void *self;
} RulesHooks;

/* All that resolving needs. `failed`: a closure failed or memory ran out; the state is then unusable and must be dropped. */
typedef struct Adjudication {
  const Scenario *scenario;
  GameState *state;
  Dice dice;                    /* its turn is kept by the rules */
  EventList *events;            /* NULL: nobody wants to know (searches) */
  const RulesHooks *hooks;
  bool failed;
} Adjudication;

/* Phases are data. A phase nobody acts in is resolved as soon as it is reached. */
typedef struct Phase {
  const char *name;
  MessageId title;
  uint32_t kinds;               /* bit of each OrderKind that can be given */
  bool parties_only;            /* only the two seats of the bargain act */
  bool alternates;              /* true: seats see each other's orders at once; false: blind */
} Phase;
enum { PHASE_NEWS, PHASE_BARGAIN, PHASE_ORDERS, PHASE_RESOLUTION, PHASE_STORY, PHASE_COUNT };
extern const Phase phases[PHASE_COUNT];

/* The first state: turn 1, phase news, nothing resolved yet. */
void rules_begin(Adjudication *a);

/* Resolves the present phase and moves to the next one in which somebody can act, or to the end of the game. */
void rules_advance(Adjudication *a);

/* May this seat give orders now? (Not handed in, phase open to it, game not over.) */
bool seat_acts(const Scenario *scenario, const GameState *state, int seat);
/* Bit of each seat that may. */
SeatMask seats_acting(const Scenario *scenario, const GameState *state);

/* MSG_NONE when legal. Reads the view and nothing else; hidden obstacles surface at resolution. Any bytes are safe. */
Refusal order_refusal(const Scenario *scenario, const View *view, const Order *order);

/* All legal orders of a seat, in a stable order; offers are left out (too many): see bargain_offers. At most cap. */
int orders_legal(const Scenario *scenario, const View *view, Order *out, int cap);

/* Can this formation be sent there at all, whatever the terms? Fleets go to ports, others to bases, all go home. */
bool place_takes(const Scenario *scenario, int place, int formation);

/* Would sending it there take it out of the ally's theatre, so that the terms say how the ally is told? */
bool order_leaves(const Scenario *scenario, const GameState *state, int seat, int formation, int target);

/* Half-days of each part of a movement by the register, if no other one wants the lift. */
typedef struct Movement { int ready, lift, transit, set_up; } Movement;
Movement movement_plan(const Scenario *scenario, int formation, int from, int to);

/* How many these can be at most in any state of a game. Needs no frozen scenario: the loader asks before it believes one. */
int orders_most(const Scenario *scenario, int seat);

/* Legal one-clause changes of the bargain: offers that differ from the present base in one clause. */
int bargain_offers(const Scenario *scenario, const View *view, Order *out, int cap);

/* Records a legal order in the state. Only order_refusal() decides what is legal; this asserts. */
void order_apply(const Scenario *scenario, GameState *state, const Order *order);

/* Political capital that the orders waiting of this seat have not yet claimed, thousandths; and what a policy costs it now. */
int32_t capital_free(const Scenario *scenario, const GameState *state, int seat);
int32_t policy_cost(const Scenario *scenario, const GameState *state, int policy);

/* Has the card been played, and cannot be drawn again yet, or ever? */
bool card_rests(const Scenario *scenario, const GameState *state, int card);

/* Does one of the two say that they cannot both be ordered in a turn? */
bool policies_exclude(const Scenario *scenario, int policy, int other);

/* Names of the fields that a round of the bargain can change, orders given in it included; NULL ends the list. */
extern const char *const bargain_fields[];

/* Base package of an offer: what was last on the table, else the terms in force. */
void bargain_base(const Scenario *scenario, const View *view, uint8_t package[MAX_CLAUSES]);

/* The rooms, for measuring and for `rooms_off`. */
int rules_rooms(void);
const char *room_name(int room);
MessageId room_title(int room);         /* as a cause in the story */
int room_find(const char *name);

/* The rules' part of the assumption register: written to `out` in the order that rules use (cap at least what it returns). */
int rules_assumptions(Assumption *out, int cap);

/* What rooms alone move (reach.c): missile events, lethal incidents and investment are counted, Washington's policy jumps, and
 * forecasts can be asked for, only where the room is on and the scenario declares what it moves. */
bool counts_tests(const Scenario *scenario);
bool counts_incidents(const Scenario *scenario);
bool counts_money(const Scenario *scenario);
bool has_jumps(const Scenario *scenario);
bool question_is_open(const Scenario *scenario, int question);         /* ForecastQuestion */
int question_first(const Scenario *scenario, int from);                /* the first open one from there on, round; NO_HANDLE none */
bool tempo_matters(const Scenario *scenario);                          /* is there anything that exercise_tempo multiplies? */

/* Has the seat formations that can be sent? May it be asked for consent to another's leaving? */
bool seat_has_movable(const Scenario *scenario, int seat);
bool consent_can_be_asked(const Scenario *scenario, int seat);

/* The other party of the bargain, NO_HANDLE for a seat that is none; and both, in the order of seats. */
int party_facing(const Scenario *scenario, int seat);
void parties_of(const Scenario *scenario, int party[2]);

/* exercise_tempo, thousandths: what multiplies the hazards of crises. Every report prints it. */
int32_t rules_tempo(const Scenario *scenario);

/* Ways to change the state that also tell why; rooms and closures use nothing else for tracks. */
void track_add(Adjudication *a, int track, int64_t milli, Cause cause);
void track_set(Adjudication *a, int track, int64_t milli, Cause cause);
void variable_set(Adjudication *a, int variable, int64_t value, int32_t for_days, Cause cause);
void capital_add(Adjudication *a, int seat, int64_t milli, Cause cause);
void term_set(Adjudication *a, int clause, int level, Cause cause);     /* no such level: nothing happens */
void rung_move(Adjudication *a, int ladder, int rung, Cause cause);
void effects_start(Adjudication *a, EffectList effects, Cause cause);    /* delays and chances included */
void effect_start(Adjudication *a, EffectList effects, int ordinal, Cause cause);        /* one of them, from 0 */

#endif
