/* Scenario: what does not change during a game. script/ fills it from Lua, scenario_freeze() derives the rest and takes its
 * fingerprint; afterwards it is shared by all threads and never written. Things are named by identifiers; a handle is an
 * index into one of the arrays below and is valid for this scenario alone. Text is UTF-8 and owned by the scenario. */
#ifndef STRAITS_SCENARIO_H
#define STRAITS_SCENARIO_H

#include "core/assumption.h"
#include "core/known.h"
#include "core/limits.h"
#include "core/observed.h"
#include "core/state.h"
#include <stdbool.h>
#include <stddef.h>

enum { NO_HANDLE = -1 };

typedef uint8_t SeatMask;       /* bit n: seat n */
#define MASK_ALL ((SeatMask)0xFF)

/* What every declared thing has. `key` is name_key("kind:id"), the entity of its dice. */
typedef struct Named {
  char id[MAX_ID];
  const char *title;            /* for people, English; display text, never part of the fingerprint */
  const char *note;             /* a sentence more, or "" */
  const char *source;           /* of its figures, or "" */
  uint64_t key;
} Named;

typedef struct Seat {
  Named name;
  bool party;                   /* one of the two that bargain */
  int16_t persona;              /* default player: handle of a persona */
  int32_t capital_start;        /* thousandths */
  SeatMask friends, neutrals, suspects, opponents;      /* how it stands to others: for symbols' frames, the rules do not ask */
  const char *brief;            /* what this seat is told before the game */
} Seat;

typedef enum Theatre { THEATRE_NONE, THEATRE_PENINSULA, THEATRE_STRAIT } Theatre;

typedef struct Place {
  Named name;
  int32_t latitude, longitude;  /* microdegrees, WGS84 */
  uint8_t theatre;              /* Theatre: where a formation there counts */
  uint8_t side;                 /* seat whose territory it is, or 0xFF */
  bool base;                    /* formations can be sent there, by land, sea or air */
  bool port;                    /* fleets can */
  char kind[MAX_ID];
} Place;

typedef enum LiftClass { LIFT_FIXED, LIFT_SELF, LIFT_AIR, LIFT_SEA, LIFT_SAIL } LiftClass;      /* SELF flies, SAIL is a fleet; both need no lift */

typedef struct Formation {
  Named name;
  uint8_t owner;                /* seat */
  uint8_t home;                 /* place */
  uint8_t start;                /* place on the first day */
  uint8_t lift_class;           /* LiftClass */
  uint16_t lift;                /* C-17 sorties (air) or ship-days (sea) to move it once */
  uint16_t ready_days;          /* half-days from order to being ready to load */
  int32_t personnel;            /* rounded to tens in public sources */
  int32_t peninsula, strait;    /* worth in each theatre, thousandths of a point of the theatre's index */
  char kind[MAX_ID];            /* arm, for the symbol: "ftr_sqn", "ad_battery" */
  char echelon[MAX_ID];
} Formation;

typedef struct Track {
  Named name;
  int32_t start, low, high;     /* thousandths */
  SeatMask seen_by;
  bool good;                    /* false: a rise is bad news for the owner; for the screen's triangle only */
} Track;

typedef struct Variable {
  Named name;
  int32_t start, low, high;     /* in its unit */
  const char *unit;
  SeatMask seen_by;
} Variable;

typedef struct Ladder {
  Named name;
  uint8_t rungs;
  uint8_t start;
  Named rung[MAX_RUNGS];
  int8_t known[KR_COUNT];       /* index of a known rung on this ladder, or -1 */
} Ladder;

typedef struct Level {
  Named name;
  int32_t amount;               /* USD million, tenths of a percent ...; 0 where the level is only a word */
} Level;

typedef struct Clause {
  Named name;
  uint8_t levels, start;
  Level level[MAX_LEVELS];
  /* Worth of each level to each axis against level `start`, thousandths of a point. */
  int32_t worth[MAX_LEVELS][MAX_AXES];
} Clause;

/* A condition is an AND of groups, a group an OR of tests: `or_next` joins a test with the one after it. */
typedef enum TestKind { TEST_TRACK, TEST_VARIABLE, TEST_RUNG, TEST_TERM, TEST_TURN, TEST_DAY, TEST_POLICY_COUNT, TEST_CARD_TURN, TEST_ABROAD } TestKind;
typedef struct Test {
  uint8_t kind;                 /* TestKind; TEST_ABROAD counts the owner seat's formations away from home */
  uint8_t subject;              /* handle */
  uint8_t negate, or_next;
  int32_t low, high;            /* true when low <= value <= high */
  uint16_t offset;              /* derived: where in the state it reads */
  uint8_t width;                /* derived: bytes; 0 it counts formations abroad */
} Test;
typedef struct Condition { uint16_t first, count; } Condition;   /* count 0: always true */

typedef enum EffectOp { EFFECT_TRACK, EFFECT_VARIABLE_ADD, EFFECT_VARIABLE_SET, EFFECT_CAPITAL, EFFECT_RUNG,
  EFFECT_TERM,                  /* a clause's level is put in force without a signature */
  EFFECT_CARD,                  /* plays a card; made by injects alone */
  EFFECT_RUNG_TO                /* a ladder goes to a rung, from wherever it stands */
} EffectOp;
typedef struct Effect {
  uint8_t op;                   /* EffectOp */
  uint8_t target;               /* track, variable, seat, ladder or clause */
  int16_t for_days;             /* undone after so many days; 0 stays (EFFECT_RUNG ignores it) */
  int32_t amount;               /* thousandths (tracks, capital), the variable's unit, rungs up or down, a level, or a rung */
  int16_t delay_days;           /* 0 at once */
  int16_t unused;
  uint32_t chance;              /* of happening; CHANCE_ONE is certain */
} Effect;
typedef struct EffectList { uint16_t first, count; } EffectList;

typedef struct Policy {
  Named name;
  uint8_t seat;
  int32_t cost;                 /* political capital, thousandths */
  bool secret;                  /* ordered and carried out in secret: others see effects, not the cause */
  int16_t joint_with;           /* seat without which it costs double, or -1 */
  uint8_t cooldown;             /* turns before it can be taken again; 0 none, 255 only once */
  uint8_t excluded[(MAX_POLICIES + 7) / 8];     /* bit of each policy of its seat that it says cannot be ordered in the same turn */
  Condition needs;              /* tests what its seat can see, nothing else */
  EffectList effects;
  int16_t closure;              /* run after the effects; -1 none */
  const char *gain, *price, *objectors;   /* card's text: what it does, what it costs, who objects */
} Policy;

/* A card of the master scenario events list. */
typedef struct Card {
  Named name;
  Condition when;
  int64_t monthly;              /* probability in a month of 30 days, micro; 0 only by inject */
  bool tempo;                   /* multiplied by exercise_tempo */
  bool once;
  uint8_t cooldown;             /* turns before it can be drawn again; 0 none. An inject plays it all the same */
  int16_t first_day, last_day;  /* days since the first day between which it can be drawn */
  EffectList effects;
  int16_t closure;
  SeatMask seen_by;
  const char *news;             /* what the newspapers say; "EXERCISE" is printed with it */
} Card;

typedef struct Axis {
  Named name;
  uint8_t seat;
  int32_t track_weight[MAX_TRACKS];      /* thousandths of a point of the axis per point of the track */
  int32_t variable_weight[MAX_VARIABLES];/* thousandths of a point per unit */
  int32_t rung_weight[MAX_LADDERS];      /* thousandths of a point per rung of the ladder's peak */
} Axis;

typedef struct Persona {
  Named name;                   /* note: its best case in one sentence */
  uint8_t seat;
  int32_t axis_weight[MAX_AXES];/* thousandths, summing to 1000 over the seat's axes */
  int32_t discount;             /* per turn, thousandths */
  int64_t bluff;                /* probability of opening with a demand beyond its wish, micro */
  int32_t reserve;              /* package value below which it does not sign, thousandths */
  int32_t temperature;          /* spread of its choices, thousandths of a point */
  int32_t taste[MAX_POLICIES];  /* what it likes beside effects, thousandths */
  int16_t score;                /* closure score(view, policy), replaces weights for policies; -1 none */
} Persona;

typedef struct Preset {
  Named name;
  uint16_t turns, turns_low, turns_high;   /* last turn is drawn from low..high */
  uint16_t calm_days, crisis_days;
  uint16_t minutes;             /* of a lesson: for the timetable alone */
} Preset;

/* What somebody does that ends a step of a tutorial: opens a panel, gives an order, hands in, or has read it. */
typedef enum StepEnd { ENDS_READ, ENDS_BRIEF, ENDS_SITUATION, ENDS_NEWS, ENDS_BARGAIN, ENDS_CARDS, ENDS_FORCES, ENDS_OFFER, ENDS_ACCEPT, ENDS_POLICY,
  ENDS_REDEPLOY, ENDS_CONSENT, ENDS_SHARE, ENDS_FORECAST, ENDS_HAND_IN, ENDS_RESULT, ENDS_COUNT } StepEnd;

typedef enum StepPhase { STEP_ANY_PHASE, STEP_IN_BARGAIN, STEP_IN_ORDERS } StepPhase;

/* One step of a tutorial. It is told and changes nothing of the game. */
typedef struct TutorialStep {
  Named name;
  uint8_t seat;                 /* to whom it is shown */
  uint8_t ends;                 /* StepEnd */
  uint8_t phase;                /* StepPhase: not shown in another */
  int16_t policy;               /* of ENDS_POLICY: which one; -1 any */
  uint16_t turn;                /* from which turn on */
  const char *text;
} TutorialStep;

/* One observation of a case of history: what happened after its first day, and what was known before for the naive forecast. */
typedef struct Observed {
  Named name;
  uint8_t measure;              /* ObservedMeasure */
  int16_t subject;              /* handle of what it is of; -1 none */
  int16_t days;                 /* from the first day to the day on which it is read */
  uint8_t befores;
  int64_t happened;             /* micro; of a category its index */
  int64_t before[MAX_BEFORE];   /* the same, the latest last */
  int64_t chance;               /* of "yes", by the naive forecast, micro; below nought: from `before` */
} Observed;

/* Source files as read, so that a saved game holds its scenario. Closures are found again by running them. */
typedef struct SourceFile { char path[96]; const char *text; size_t length; bool library; } SourceFile;

typedef struct Scenario {
  Named name;
  uint16_t format;              /* of the scenario language, 1 */
  int32_t first_day;            /* days since 1970-01-01 */
  uint8_t preset;               /* the one in force */
  uint8_t seats, places, formations, tracks, variables, ladders, clauses, policies, cards, axes, personas, presets, reports, steps, observeds;
  uint16_t effects, tests, closures, assumptions, sources;
  int32_t reserves_start;       /* USD million */
  uint32_t rooms_off;           /* bit of each room of the rules that this scenario does without */
  char cluster[MAX_ID];         /* of a case of history: cases of one cluster are no independent evidence; "" it stands alone */

  Seat seat[MAX_SEATS];
  Place place[MAX_PLACES];
  Formation formation[MAX_FORMATIONS];
  Track track[MAX_TRACKS];
  Variable variable[MAX_VARIABLES];
  Ladder ladder[MAX_LADDERS];
  Clause clause[MAX_CLAUSES];
  Policy policy[MAX_POLICIES];
  Card card[MAX_CARDS];
  Axis axis[MAX_AXES];
  Persona persona[MAX_PERSONAS];
  Preset presets_list[MAX_PRESETS];
  Named report[MAX_REPORTS];
  TutorialStep step[MAX_STEPS]; /* a seat's in the order in which it is shown them */
  Observed observed[MAX_OBSERVED];          /* none: this is no case of history */
  Effect effect[MAX_EFFECTS];
  Test test[MAX_TESTS];
  Assumption assumption[MAX_ASSUMPTIONS];   /* the rules' own first, in their order, then declarations' */
  SourceFile source[MAX_SOURCES];
  uint64_t closure_key[MAX_CLOSURES];       /* digest of each closure's source text */

  /* Derived by scenario_freeze. */
  int8_t known_track[KT_COUNT], known_variable[KV_COUNT], known_ladder[KL_COUNT], known_clause[KC_COUNT], known_seat[KS_COUNT], known_report[KI_COUNT];
  uint16_t kilometres[MAX_PLACES][MAX_PLACES];
  uint8_t level_rank[MAX_CLAUSES][MAX_LEVELS];                      /* what the rules count a level as: its place, or that of a known level */
  GameState view_mask[MAX_SEATS];           /* all bits set where the seat may see */
  int32_t persona_track[MAX_PERSONAS][MAX_TRACKS];                  /* worth of a point of a track, thousandths */
  int32_t persona_variable[MAX_PERSONAS][MAX_VARIABLES];
  int32_t persona_clause[MAX_PERSONAS][MAX_CLAUSES][MAX_LEVELS];    /* worth of a level, thousandths */
  SeatMask parties;                         /* the two seats that bargain */
  uint8_t formation_owner[MAX_FORMATIONS], formation_home[MAX_FORMATIONS];   /* side by side, for loops over all formations */
  int64_t rule_value[RULE_VALUES];          /* values of the first assumptions, which rooms read all the time, micro */
  int32_t rule_milli[RULE_VALUES];          /* the same in thousandths */
  uint8_t drawn_card[MAX_CARDS];            /* cards that luck can play, with their keys side by side */
  uint64_t drawn_key[MAX_CARDS];
  uint64_t drawn_bound[MAX_CARDS];          /* hazard_bound of their monthly probabilities */
  int drawn_cards;
  struct { int32_t start, low, high; SeatMask seen_by; } track_range[MAX_TRACKS];     /* as declared, side by side */
  uint8_t place_theatre[MAX_PLACES];
  uint8_t worth_formation[MAX_FORMATIONS];  /* Washington's, whose worth in the theatres is counted, and that worth */
  int32_t worth[MAX_FORMATIONS][3];         /* by place in that list and Theatre, thousandths of a point */
  int worth_formations;
  int32_t worth_start[3];                   /* of Washington's formations where they start, by Theatre, thousandths of a point */
  uint64_t fingerprint;

  /* How it is told: NULL English. Not owned, not part of the fingerprint; whoever shows the scenario may change it at any time
   * at which nobody else reads the scenario. */
  const struct Catalogue *words;
  char *text_pool;              /* all text; freed by scenario_free */
  size_t text_used, text_size;
} Scenario;

/* An empty scenario (all known_* at NO_HANDLE), or NULL without memory. */
Scenario *scenario_new(void);
void scenario_free(Scenario *scenario);

/* Copies text into the scenario's pool; the pointer lives as long as the scenario. NULL without memory. */
const char *scenario_text(Scenario *scenario, const char *text, size_t length);

/* Fills everything "derived". The scenario must be complete and checked; call once. */
void scenario_freeze(Scenario *scenario);
/* Leaves no card to chance: of those that are drawn only the certain ones stay. For tests; the fingerprint does not tell. */
void scenario_draw_certain(Scenario *scenario);

/* Fills rule_value and rule_milli; part of scenario_freeze. */
void rule_values_fill(Scenario *scenario);

/* Handle of an identifier, or NO_HANDLE. */
int seat_find(const Scenario *s, const char *id);
int place_find(const Scenario *s, const char *id);
int formation_find(const Scenario *s, const char *id);
int track_find(const Scenario *s, const char *id);
int variable_find(const Scenario *s, const char *id);
int ladder_find(const Scenario *s, const char *id);
int clause_find(const Scenario *s, const char *id);
int policy_find(const Scenario *s, const char *id);
int card_find(const Scenario *s, const char *id);
int axis_find(const Scenario *s, int seat, const char *id);
int persona_find(const Scenario *s, const char *id);
int preset_find(const Scenario *s, const char *id);

/* Whom the scenario lets see element `element` of a DECLARED or OWNER field with that index. */
SeatMask element_seen_by(const Scenario *s, StateIndex index, int element, Visibility visible);
/* How many elements of an index the scenario uses, and the name of one (never NULL). */
int index_used(const Scenario *s, StateIndex index);
const char *index_name(const Scenario *s, StateIndex index, int element);

/* Is the variable so or not so, told by yes and no? Its unit says "flag", or it goes from 0 to 1. */
bool variable_is_flag(const Variable *variable);

/* The name in `names` nearest to `wrong` (edit distance at most a third of its length, at least 1), or NULL. */
const char *name_nearest(const char *wrong, const char *const *names, int count);

/* Derives where each test reads; part of scenario_freeze. */
void conditions_locate(Scenario *s);

/* Does the condition hold? Reads only what its tests name. `state` may be a View's. */
bool condition_holds(const Scenario *s, const GameState *state, Condition condition);
/* The first group that fails, for a refusal: handle into `test`, or -1. */
int condition_failing(const Scenario *s, const GameState *state, Condition condition);

#endif
