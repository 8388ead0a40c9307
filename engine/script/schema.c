/* The table itself. To add a field of the language: a row here, a member in core/scenario.h, and nothing else unless its value
 * is a table of its own. Numbers of rows are millionths (M one unit); ranges are what makes sense, not what fits. */
#include "script/schema.h"
#include "script/formats.h"
#include <string.h>

#define M 1000000LL
#define IN(T, member) .offset = offsetof(T, member), .size = sizeof(((T *)0)->member)
#define NUMBER(T, member, step, from, to, start, of) .type = FT_NUMBER, IN(T, member), .grain = (step), .low = (from), .high = (to), .initial = (start), .unit = (of)
#define TEXT(T, member) .type = FT_TEXT, IN(T, member)
#define FLAG(T, member, start) .type = FT_FLAG, IN(T, member), .initial = (start)
#define CHOICE(T, member, list, start) .type = FT_CHOICE, IN(T, member), .choices = (list), .initial = (start)
#define REFERENCE(T, member, to) .type = FT_REFERENCE, IN(T, member), .refers = (to)
#define OWN(reader, of) .type = FT_OWN, .read = (reader), .shape = (of)
enum { POINT = 1000, WHOLE = 1000000, HALF = 500000, MILLIONTH = 1 };

const char *const confidence_choices[] = { "H", "M", "L", NULL };
static const char *const theatres[] = { "none", "peninsula", "strait", NULL };                 /* order of Theatre */
static const char *const lift_classes[] = { "fixed", "self", "air", "sea", "sail", NULL };             /* order of LiftClass */

static const char *const step_ends[] = { "read", "brief", "situation", "news", "bargain", "cards", "forces", "offer", "accept", "policy", "redeploy", "consent", "share",
  "forecast", "hand_in", "result", NULL };                                                     /* order of StepEnd */

#define MEASURE_NAME(e, name, scale, subject, needs, doc) name,
static const char *const measure_names[] = { MEASURES(MEASURE_NAME) NULL };                      /* order of ObservedMeasure */
#undef MEASURE_NAME

static const char *const step_phases[] = { "any", "bargain", "orders", NULL };                   /* order of StepPhase */

#define ARRAY(member, used, most) .capacity = (most), .array = offsetof(Scenario, member), .size = sizeof(((Scenario *)0)->member[0]), .count = offsetof(Scenario, used)
const KindSpec kind_specs[KIND_COUNT] = {
  [KIND_SCENARIO] = { "scenario", "scenarios", "the scenario itself, exactly one", "scenario \"name\" { format = 2, first_day = \"2025-08-25\" }", .named = true },
  [KIND_PRESET] = { "preset", "presets", "a way to play it; the first is the default", "preset \"class\" { turns = 7 }", .named = true, ARRAY(presets_list, presets, MAX_PRESETS) },
  [KIND_SEAT] = { "seat", "seats", "who plays; exactly two are party to the bargain", "seat \"seoul\" { party = true }", .named = true, ARRAY(seat, seats, MAX_SEATS) },
  [KIND_PLACE] = { "place", "places", "where formations are and go", "place \"osan\" { latitude = 37.09, longitude = 127.03 }", .named = true, ARRAY(place, places, MAX_PLACES) },
  [KIND_TRACK] = { "track", "tracks", "a bounded number that people can see", "track \"trust\" { start = 50 }", .named = true, ARRAY(track, tracks, MAX_TRACKS) },
  [KIND_VARIABLE] = { "variable", "variables", "a whole number that scripts and rooms remember", "variable \"talks\" { high = 1, unit = \"flag\" }", .named = true, ARRAY(variable, variables, MAX_VARIABLES) },
  [KIND_LADDER] = { "ladder", "ladders", "named rungs of escalation", "ladder \"strait\" { rungs = { { id = \"calm\" }, { id = \"war\" } } }", .named = true, ARRAY(ladder, ladders, MAX_LADDERS) },
  [KIND_REPORT] = { "report", "reports", "a subject of intelligence: one of the names that the rules know", "report \"pyongyang_intent\" { }", .named = true, ARRAY(report, reports, MAX_REPORTS) },
  [KIND_AXIS] = { "axis", "axes", "one axis of a seat's outcome", "axis \"seoul.security\" { tracks = { trust = 0.5 } }", .named = true, ARRAY(axis, axes, MAX_AXES) },
  [KIND_CLAUSE] = { "clause", "clauses", "one term of the bargain", "clause \"leave\" { levels = { { id = \"none\" }, { id = \"standing\" } } }", .named = true, ARRAY(clause, clauses, MAX_CLAUSES) },
  [KIND_FORMATION] = { "formation", "formations", "a unit that is somewhere and can be sent", "formation \"pat_a\" { owner = \"washington\", home = \"osan\" }", .named = true, ARRAY(formation, formations, MAX_FORMATIONS) },
  [KIND_POLICY] = { "policy", "policies", "what a seat can do", "policy \"invoke\" { seat = \"seoul\", cost = 1 }", .named = true, ARRAY(policy, policies, MAX_POLICIES) },
  [KIND_CARD] = { "card", "cards", "what may happen", "card \"launch\" { monthly = 0.05 }", .named = true, ARRAY(card, cards, MAX_CARDS) },
  [KIND_PERSONA] = { "persona", "personas", "a school of thought that can play a seat", "persona \"balancer\" { seat = \"seoul\", weights = { security = 100 } }", .named = true, ARRAY(persona, personas, MAX_PERSONAS) },
  [KIND_STEP] = { "step", "steps", "one step of a tutorial, shown to a seat until it has done it", "step \"offer\" { seat = \"seoul\", text = \"Make an offer.\", ends = \"offer\" }", .named = true, ARRAY(step, steps, MAX_STEPS) },
  [KIND_OBSERVED] = { "observed", "observations", "what happened after the first day of a case of history, for `straits backtest`; it changes no game", "observed \"missiles\" { measure = \"missile_events\", happened = 3, source = \"...\" }", .named = true, ARRAY(observed, observeds, MAX_OBSERVED) },
  [KIND_ASSUME] = { "assume", "assumptions", "a row of the register, changed or added", "assume \"deterrence.lambda\" { value = 1 }", .capacity = MAX_ASSUMPTIONS },
  [KIND_RUNG] = { "rung", "rungs", "one rung of a ladder", "{ id = \"calm\", title = \"Calm\" }", .named = true, .capacity = MAX_RUNGS },
  [KIND_LEVEL] = { "level", "levels", "one level of a clause", "{ id = \"none\", title = \"None\", amount = 0 }", .named = true, .capacity = MAX_LEVELS },
  [KIND_EFFECT] = { "effect", "effects", "one change that a policy or card makes", "{ track = \"trust\", add = -3 }", .capacity = MAX_EFFECTS },
  [KIND_TEST] = { "test", "tests", "one test of a condition", "{ min = 40 }", .capacity = MAX_TESTS },
};

static const Field fields[] = {
  { KIND_SCENARIO, .name = "format", NUMBER(Scenario, format, WHOLE, FORMAT_FIRST * M, FORMAT_NEWEST * M, FORMAT_NEWEST * M, "version"), .required = true, .doc = "version of this language that the scenario is written in", .example = "2" },
  { KIND_SCENARIO, .name = "first_day", .type = FT_DATE, IN(Scenario, first_day), .required = true, .doc = "day on which the game begins", .example = "\"2025-08-25\"" },
  { KIND_SCENARIO, .name = "reserves", NUMBER(Scenario, reserves_start, WHOLE, 0, 10000000 * M, 0, "USD million"), .doc = "Korean foreign exchange reserves, on which the room trade draws", .example = "416000" },
  { KIND_SCENARIO, .name = "rooms_off", OWN(read_rooms_off, "string[]"), .doc = "rooms of the rules that this scenario does without", .example = "{ \"trade\" }" },

  { KIND_SCENARIO, .name = "cluster", .type = FT_SYMBOL, IN(Scenario, cluster), .doc = "of a case of history: cases of one cluster share their years and are no independent evidence; default its own", .example = "\"y2025\"" },

  { KIND_PRESET, .name = "turns", NUMBER(Preset, turns, WHOLE, 1 * M, 200 * M, 0, "turns"), .required = true, .doc = "length of a game", .example = "7" },
  { KIND_PRESET, .name = "turns_low", NUMBER(Preset, turns_low, WHOLE, 1 * M, 200 * M, INT64_MIN, "turns"), .doc = "earliest last turn; default turns", .example = "6" },
  { KIND_PRESET, .name = "turns_high", NUMBER(Preset, turns_high, WHOLE, 1 * M, 200 * M, INT64_MIN, "turns"), .doc = "latest last turn; default turns", .example = "8" },
  { KIND_PRESET, .name = "calm_days", NUMBER(Preset, calm_days, WHOLE, 1 * M, 365 * M, 21 * M, "days"), .doc = "length of a turn otherwise", .example = "21" },
  { KIND_PRESET, .name = "crisis_days", NUMBER(Preset, crisis_days, WHOLE, 1 * M, 365 * M, 7 * M, "days"), .doc = "length of a turn in crisis: ladder peninsula from incident on, strait from quarantine on; half a week from clash and strikes on", .example = "7" },
  { KIND_PRESET, .name = "minutes", NUMBER(Preset, minutes, WHOLE, 10 * M, 1440 * M, 90 * M, "minutes"), .doc = "length of a lesson, for the timetable of the handouts", .example = "90" },
  { KIND_PRESET, .name = "set", OWN(read_settings, "table<string, number>"), .doc = "rows of the register that it sets, within their range; a track's start is one, [\"track.trust.start\"], whose range `assume` can widen", .example = "{ exercise_tempo = 4 }" },

  { KIND_SEAT, .name = "party", FLAG(Seat, party, 0), .doc = "one of the two that bargain", .example = "true" },
  { KIND_SEAT, .name = "persona", REFERENCE(Seat, persona, KIND_PERSONA), .doc = "who plays it unless told otherwise", .example = "\"pragmatic_balancer\"" },
  { KIND_SEAT, .name = "capital", NUMBER(Seat, capital_start, POINT, 0, 100 * M, 6 * M, "points"), .registers = true, .doc = "political capital at the start", .example = "6" },
  { KIND_SEAT, .name = "friends", .type = FT_SEATS, IN(Seat, friends), .doc = "seats whose forces it sees in friends' frames; of seats in several lists the most hostile counts", .example = "{ \"washington\" }" },
  { KIND_SEAT, .name = "neutrals", .type = FT_SEATS, IN(Seat, neutrals), .doc = "seats in neutral frames; those in no list are unknown", .example = "{ \"taipei\" }" },
  { KIND_SEAT, .name = "suspects", .type = FT_SEATS, IN(Seat, suspects), .doc = "seats in suspects' frames", .example = "{ \"beijing\" }" },
  { KIND_SEAT, .name = "opponents", .type = FT_SEATS, IN(Seat, opponents), .doc = "seats in hostile frames", .example = "{ \"pyongyang\" }" },
  { KIND_SEAT, .name = "brief", TEXT(Seat, brief), .doc = "what this seat is told before the game", .example = "\"You lead the government in Seoul.\"" },

  { KIND_PLACE, .name = "latitude", NUMBER(Place, latitude, MILLIONTH, -90 * M, 90 * M, 0, "degrees"), .required = true, .doc = "north is positive, WGS84", .example = "37.0906" },
  { KIND_PLACE, .name = "longitude", NUMBER(Place, longitude, MILLIONTH, -180 * M, 180 * M, 0, "degrees"), .required = true, .doc = "east is positive, WGS84", .example = "127.03" },
  { KIND_PLACE, .name = "theatre", CHOICE(Place, theatre, theatres, THEATRE_NONE), .doc = "where a formation there counts: peninsula for the track deterrence, strait for strait_readiness; none may lie beyond the map", .example = "\"peninsula\"" },
  { KIND_PLACE, .name = "side", REFERENCE(Place, side, KIND_SEAT), .doc = "seat whose territory it is", .example = "\"seoul\"" },
  { KIND_PLACE, .name = "base", FLAG(Place, base, 0), .doc = "formations can be sent there", .example = "true" },
  { KIND_PLACE, .name = "port", FLAG(Place, port, 0), .doc = "fleets (lift_class \"sail\") can be sent there", .example = "true" },
  { KIND_PLACE, .name = "kind", .type = FT_SYMBOL, IN(Place, kind), .doc = "strait and sea_area are written as water", .example = "\"us_airbase\"" },

  { KIND_TRACK, .name = "start", NUMBER(Track, start, POINT, -100000 * M, 100000 * M, 50 * M, "points"), .registers = true, .doc = "value on the first day", .example = "50" },
  { KIND_TRACK, .name = "low", NUMBER(Track, low, POINT, -100000 * M, 100000 * M, 0, "points"), .doc = "least it can be", .example = "0" },
  { KIND_TRACK, .name = "high", NUMBER(Track, high, POINT, -100000 * M, 100000 * M, 100 * M, "points"), .doc = "most it can be", .example = "100" },
  { KIND_TRACK, .name = "seen_by", .type = FT_SEEN_BY, IN(Track, seen_by), .doc = "seats that may see it", .example = "{ \"pyongyang\" }" },
  { KIND_TRACK, .name = "good", FLAG(Track, good, 1), .doc = "false: a rise is bad news", .example = "true" },

  { KIND_VARIABLE, .name = "start", NUMBER(Variable, start, WHOLE, -2000000000 * M, 2000000000 * M, 0, "its unit"), .doc = "value on the first day", .example = "0" },
  { KIND_VARIABLE, .name = "low", NUMBER(Variable, low, WHOLE, -2000000000 * M, 2000000000 * M, 0, "its unit"), .doc = "least it can be", .example = "0" },
  { KIND_VARIABLE, .name = "high", NUMBER(Variable, high, WHOLE, -2000000000 * M, 2000000000 * M, 1000000 * M, "its unit"), .doc = "most it can be", .example = "1" },
  { KIND_VARIABLE, .name = "unit", TEXT(Variable, unit), .doc = "what one of it is", .example = "\"flag\"" },
  { KIND_VARIABLE, .name = "seen_by", .type = FT_SEEN_BY, IN(Variable, seen_by), .doc = "seats that may see it", .example = "\"all\"" },

  { KIND_LADDER, .name = "rungs", OWN(read_rungs, "straits.rung[]"), .required = true, .doc = "from the lowest", .example = "{ { id = \"calm\", title = \"Calm\" }, { id = \"war\", title = \"War\" } }" },
  { KIND_LADDER, .name = "start", OWN(read_rung_start, "string"), .doc = "rung of the first day; default the lowest", .example = "\"calm\"" },

  { KIND_AXIS, .name = "tracks", OWN(read_axis_tracks, "table<string, number>"), .doc = "points of the axis for a point of each track", .example = "{ deterrence = 0.5 }" },
  { KIND_AXIS, .name = "variables", OWN(read_axis_variables, "table<string, number>"), .doc = "points of the axis for one of each variable", .example = "{ talks = 1 }" },
  { KIND_AXIS, .name = "ladders", OWN(read_axis_ladders, "table<string, number>"), .doc = "points of the axis for each rung of the peak: a ladder that falls again gives nothing back", .example = "{ strait = -3 }" },

  { KIND_CLAUSE, .name = "levels", OWN(read_levels, "straits.level[]"), .required = true, .doc = "what can be agreed, in order", .example = "{ { id = \"none\" }, { id = \"standing\" } }" },
  { KIND_CLAUSE, .name = "start", OWN(read_level_start, "string"), .doc = "level of the first day; default the first", .example = "\"notification\"" },
  { KIND_CLAUSE, .name = "worth", OWN(read_worth, "table<string, table<string, number[]>>"), .doc = "seat, axis, a number for each level: points against the first day's, by which a party bargains; moves no axis by itself", .example = "{ seoul = { security = { 0, -2 } } }" },

  { KIND_FORMATION, .name = "owner", REFERENCE(Formation, owner, KIND_SEAT), .required = true, .doc = "who commands it", .example = "\"washington\"" },
  { KIND_FORMATION, .name = "home", REFERENCE(Formation, home, KIND_PLACE), .required = true, .doc = "where it belongs", .example = "\"osan\"" },
  { KIND_FORMATION, .name = "start", REFERENCE(Formation, start, KIND_PLACE), .doc = "where it is on the first day; default home", .example = "\"osan\"" },
  { KIND_FORMATION, .name = "lift_class", CHOICE(Formation, lift_class, lift_classes, LIFT_FIXED), .doc = "how it moves: not at all, by its own wings, lifted by air or by sea, or under its own sail, from port to port", .example = "\"air\"" },
  { KIND_FORMATION, .name = "lift", NUMBER(Formation, lift, WHOLE, 0, 5000 * M, 0, "sorties or ship-days"), .doc = "what moving it once takes", .example = "36" },
  { KIND_FORMATION, .name = "ready_days", NUMBER(Formation, ready_days, HALF, 0, 365 * M, 0, "days"), .doc = "from the order to being ready to load; halves count", .example = "3.5" },
  { KIND_FORMATION, .name = "personnel", NUMBER(Formation, personnel, WHOLE, 0, 2000000 * M, 0, "people"), .doc = "strength, rounded", .example = "110" },
  { KIND_FORMATION, .name = "peninsula", NUMBER(Formation, peninsula, POINT, 0, 100 * M, 0, "points"), .registers = true, .doc = "worth to deterrence on the peninsula", .example = "0.35" },
  { KIND_FORMATION, .name = "strait", NUMBER(Formation, strait, POINT, 0, 100 * M, 0, "points"), .registers = true, .doc = "worth in the Strait", .example = "0.8" },
  { KIND_FORMATION, .name = "kind", .type = FT_SYMBOL, IN(Formation, kind), .doc = "arm, for its symbol: see Symbols", .example = "\"ad_battery\"" },
  { KIND_FORMATION, .name = "echelon", .type = FT_SYMBOL, IN(Formation, echelon), .doc = "size, for its symbol: see Symbols", .example = "\"battery\"" },

  { KIND_POLICY, .name = "seat", REFERENCE(Policy, seat, KIND_SEAT), .required = true, .doc = "who can take it", .example = "\"seoul\"" },
  { KIND_POLICY, .name = "cost", NUMBER(Policy, cost, POINT, 0, 20 * M, 1 * M, "capital"), .registers = true, .doc = "political capital", .example = "1" },
  { KIND_POLICY, .name = "secret", FLAG(Policy, secret, 0), .doc = "others see its effects, not the cause", .example = "false" },
  { KIND_POLICY, .name = "joint_with", REFERENCE(Policy, joint_with, KIND_SEAT), .doc = "seat without which it costs double", .example = "\"washington\"" },
  { KIND_POLICY, .name = "cooldown", OWN(read_cooldown, "integer|\"once\""), .doc = "turns before it can be taken again, or \"once\"", .example = "2" },
  { KIND_POLICY, .name = "excludes", OWN(read_excludes, "string[]"), .doc = "policies of the same seat that cannot be ordered in the same turn; said by one, it holds for both", .example = "{ \"stop_rice\" }" },
  { KIND_POLICY, .name = "needs", OWN(read_needs, "straits.condition"), .doc = "condition, of what its seat can see", .example = "{ trust = { min = 40 } }" },
  { KIND_POLICY, .name = "effects", OWN(read_policy_effects, "straits.effect[]"), .doc = "what it changes", .example = "{ { track = \"trust\", add = 2 } }" },
  { KIND_POLICY, .name = "after", .type = FT_CLOSURE, IN(Policy, closure), .doc = "run after the effects", .example = "function(game) end" },
  { KIND_POLICY, .name = "gain", TEXT(Policy, gain), .doc = "what it does", .example = "\"Washington need not ask for every flight.\"" },
  { KIND_POLICY, .name = "price", TEXT(Policy, price), .doc = "what it costs beside capital", .example = "\"Beijing notices.\"" },
  { KIND_POLICY, .name = "objectors", TEXT(Policy, objectors), .doc = "who objects", .example = "\"the opposition at home\"" },

  { KIND_CARD, .name = "news", TEXT(Card, news), .doc = "what the newspapers say", .example = "\"A missile has flown over Japan.\"" },
  { KIND_CARD, .name = "when", OWN(read_when, "straits.condition"), .doc = "condition for drawing it, looked at when the turn's news come", .example = "{ turn = { min = 2 } }" },
  { KIND_CARD, .name = "monthly", NUMBER(Card, monthly, MILLIONTH, 0, 1 * M, 0, "per month"), .registers = true, .doc = "probability in 30 days, so 1 - (1 - monthly)^(days / 30) in a turn; 1 certain, 0 only by inject", .example = "0.05" },
  { KIND_CARD, .name = "tempo", FLAG(Card, tempo, 0), .doc = "multiplied by exercise_tempo", .example = "true" },
  { KIND_CARD, .name = "once", FLAG(Card, once, 0), .doc = "at most once in a game", .example = "false" },
  { KIND_CARD, .name = "cooldown", NUMBER(Card, cooldown, WHOLE, 0, 254 * M, 0, "turns"), .doc = "turns after it was played in which it is not drawn; an inject plays it all the same", .example = "3" },
  { KIND_CARD, .name = "first_day", .type = FT_DAY, IN(Card, first_day), .initial = 0, .doc = "not before the turn in which this day falls; a certain card that is dated and seen is told in advance beside the bargain", .example = "\"2025-09-01\"" },
  { KIND_CARD, .name = "last_day", .type = FT_DAY, IN(Card, last_day), .initial = INT16_MAX, .doc = "not after the turn in which this day falls", .example = "\"2025-12-31\"" },
  { KIND_CARD, .name = "effects", OWN(read_card_effects, "straits.effect[]"), .doc = "what it changes", .example = "{ { ladder = \"strait\", move = 1 } }" },
  { KIND_CARD, .name = "after", .type = FT_CLOSURE, IN(Card, closure), .doc = "run after the effects", .example = "function(game) end" },
  { KIND_CARD, .name = "seen_by", .type = FT_SEEN_BY, IN(Card, seen_by), .doc = "seats that read of it", .example = "\"all\"" },

  { KIND_PERSONA, .name = "seat", REFERENCE(Persona, seat, KIND_SEAT), .required = true, .doc = "seat that it can play", .example = "\"seoul\"" },
  { KIND_PERSONA, .name = "best_case", TEXT(Persona, name.note), .doc = "its best case in one sentence", .example = "\"An alliance that asks before it acts.\"" },
  { KIND_PERSONA, .name = "weights", OWN(read_weights, "table<string, number>"), .required = true, .doc = "weight of each axis of its seat, 100 together", .example = "{ security = 60, mandate = 40 }" },
  { KIND_PERSONA, .name = "discount", NUMBER(Persona, discount, POINT, 0, 1 * M, 950000, "per turn"), .registers = true, .doc = "what the next turn is worth: the lower, the sooner it yields in the bargain", .example = "0.92" },
  { KIND_PERSONA, .name = "bluff", NUMBER(Persona, bluff, MILLIONTH, 0, 1 * M, 100000, "probability"), .registers = true, .doc = "of opening with more than it wishes; a part of it: of walking away, of moving in silence", .example = "0.1" },
  { KIND_PERSONA, .name = "reserve", NUMBER(Persona, reserve, POINT, -1000 * M, 1000 * M, 0, "points"), .registers = true, .doc = "worth below which it signs and offers nothing", .example = "1.5" },
  { KIND_PERSONA, .name = "temperature", NUMBER(Persona, temperature, POINT, 0, 1000 * M, 1 * M, "points"), .registers = true, .doc = "spread of its choices among policies", .example = "1" },
  { KIND_PERSONA, .name = "taste", OWN(read_taste, "table<string, number>"), .doc = "what it likes beside effects: policy, points", .example = "{ invoke_2006 = -2 }" },
  { KIND_PERSONA, .name = "score", .type = FT_CLOSURE, IN(Persona, score), .doc = "replaces weights for policies", .example = "function(view, policy) return 0 end" },

  { KIND_STEP, .name = "seat", REFERENCE(TutorialStep, seat, KIND_SEAT), .required = true, .doc = "to whom it is shown", .example = "\"seoul\"" },
  { KIND_STEP, .name = "text", TEXT(TutorialStep, text), .required = true, .doc = "what to do and why; the table and the text seat add which key or command", .example = "\"See what Washington wants.\"" },
  { KIND_STEP, .name = "ends", CHOICE(TutorialStep, ends, step_ends, ENDS_READ), .doc = "what has to be done: read it, open a panel, give an order, hand a phase in; result waits for the end of the game", .example = "\"offer\"" },
  { KIND_STEP, .name = "policy", REFERENCE(TutorialStep, policy, KIND_POLICY), .doc = "with ends = \"policy\": which one", .example = "\"consult\"" },
  { KIND_STEP, .name = "phase", CHOICE(TutorialStep, phase, step_phases, STEP_ANY_PHASE), .doc = "shown in this phase alone; offers belong to the bargain, policies and movements to orders anyway", .example = "\"orders\"" },
  { KIND_STEP, .name = "turn", NUMBER(TutorialStep, turn, WHOLE, 1 * M, 200 * M, 1 * M, "turn"), .doc = "not shown before; steps of earlier turns are over then", .example = "2" },

  { KIND_OBSERVED, .name = "measure", CHOICE(Observed, measure, measure_names, 0), .required = true, .doc = "what was observed: events are counted, a rung is the highest, all else is read on the day", .example = "\"missile_events\"" },
  { KIND_OBSERVED, .name = "of", OWN(read_observed_of, "string"), .doc = "id of the track, variable, ladder, clause or formation that the measure is of", .example = "\"peninsula\"" },
  { KIND_OBSERVED, .name = "days", NUMBER(Observed, days, WHOLE, 1 * M, 3650 * M, 365 * M, "days"), .doc = "from the first day on; the end of the turn nearest to it counts", .example = "365" },
  { KIND_OBSERVED, .name = "happened", OWN(read_happened, "number|string"), .required = true, .doc = "what happened: a number, or a rung, a level, \"yes\" or \"no\"", .example = "3" },
  { KIND_OBSERVED, .name = "before", OWN(read_before, "(number|string)[]"), .doc = "the same in the years or cases before the first day, the latest last: what the naive forecast knows", .example = "{ 0, 1, 1, 3 }" },
  { KIND_OBSERVED, .name = "chance", NUMBER(Observed, chance, MILLIONTH, 0, 1 * M, INT64_MIN, "probability"), .doc = "of \"yes\", by the naive forecast, instead of what was before", .example = "0.1" },

  { KIND_ASSUME, .name = "value", NUMBER(AssumeDraft, value, MILLIONTH, -9000000 * M, 9000000 * M, 0, "its unit"), .required = true, .doc = "what is assumed", .example = "1" },
  { KIND_ASSUME, .name = "low", NUMBER(AssumeDraft, low, MILLIONTH, -9000000 * M, 9000000 * M, INT64_MIN, "its unit"), .doc = "least that is defensible", .example = "0.5" },
  { KIND_ASSUME, .name = "high", NUMBER(AssumeDraft, high, MILLIONTH, -9000000 * M, 9000000 * M, INT64_MIN, "its unit"), .doc = "most that is defensible", .example = "2" },
  { KIND_ASSUME, .name = "unit", TEXT(AssumeDraft, unit), .doc = "what one of it is", .example = "\"per year\"" },
  { KIND_ASSUME, .name = "source", TEXT(AssumeDraft, source), .doc = "a public source, or judgement", .example = "\"judgement\"" },
  { KIND_ASSUME, .name = "confidence", CHOICE(AssumeDraft, confidence, confidence_choices, 2), .doc = "high, medium, low", .example = "\"L\"" },

  { KIND_RUNG, .name = "id", .type = FT_SYMBOL, IN(Named, id), .required = true, .doc = "its name in conditions", .example = "\"calm\"" },

  { KIND_LEVEL, .name = "id", .type = FT_SYMBOL, IN(Level, name.id), .required = true, .doc = "its name in conditions", .example = "\"none\"" },
  { KIND_LEVEL, .name = "amount", NUMBER(Level, amount, WHOLE, -2000000000 * M, 2000000000 * M, 0, "the clause's unit"), .doc = "USD million, tenths of a percent ...", .example = "1020" },

  { KIND_EFFECT, .name = "track", REFERENCE(EffectDraft, track, KIND_TRACK), .doc = "moves a track, with add", .example = "\"trust\"" },
  { KIND_EFFECT, .name = "variable", REFERENCE(EffectDraft, variable, KIND_VARIABLE), .doc = "moves a variable, with add or set", .example = "\"talks\"" },
  { KIND_EFFECT, .name = "capital", REFERENCE(EffectDraft, capital, KIND_SEAT), .doc = "moves a seat's capital, with add", .example = "\"seoul\"" },
  { KIND_EFFECT, .name = "ladder", REFERENCE(EffectDraft, ladder, KIND_LADDER), .doc = "moves a ladder, with move or to", .example = "\"strait\"" },
  { KIND_EFFECT, .name = "clause", REFERENCE(EffectDraft, clause, KIND_CLAUSE), .doc = "puts a level of a clause in force, with level", .example = "\"tariff\"" },
  { KIND_EFFECT, .name = "level", .type = FT_SYMBOL, IN(EffectDraft, level), .doc = "which level", .example = "\"t250\"" },
  { KIND_EFFECT, .name = "add", NUMBER(EffectDraft, add, MILLIONTH, -1000000 * M, 1000000 * M, INT64_MIN, "points or units"), .doc = "how far", .example = "-3" },
  { KIND_EFFECT, .name = "set", NUMBER(EffectDraft, set, MILLIONTH, -2000000000 * M, 2000000000 * M, INT64_MIN, "units"), .doc = "to what", .example = "1" },
  { KIND_EFFECT, .name = "move", NUMBER(EffectDraft, move, MILLIONTH, -(MAX_RUNGS - 1) * M, (MAX_RUNGS - 1) * M, INT64_MIN, "rungs"), .doc = "rungs up or down", .example = "1" },
  { KIND_EFFECT, .name = "to", .type = FT_SYMBOL, IN(EffectDraft, to), .doc = "rung of the ladder to which it goes, from wherever it stands; alone, with delay and chance if wanted", .example = "\"incident\"" },
  { KIND_EFFECT, .name = "delay", NUMBER(EffectDraft, delay, WHOLE, 0, 3650 * M, 0, "days"), .doc = "days until it happens, in the turn by whose end they are over", .example = "30" },
  { KIND_EFFECT, .name = "for_days", NUMBER(EffectDraft, for_days, WHOLE, 0, 3650 * M, 0, "days"), .doc = "undone after so many days", .example = "90" },
  { KIND_EFFECT, .name = "chance", NUMBER(EffectDraft, chance, MILLIONTH, 0, 1 * M, 1 * M, "probability"), .doc = "of happening, whatever other effects do", .example = "0.5" },
  { KIND_EFFECT, .name = "low", NUMBER(EffectDraft, low, MILLIONTH, -2000000000 * M, 2000000000 * M, INT64_MIN, "as the number"), .doc = "least that is defensible", .example = "-5" },
  { KIND_EFFECT, .name = "high", NUMBER(EffectDraft, high, MILLIONTH, -2000000000 * M, 2000000000 * M, INT64_MIN, "as the number"), .doc = "most that is defensible", .example = "-1" },
  { KIND_EFFECT, .name = "source", TEXT(EffectDraft, source), .doc = "a public source, or judgement", .example = "\"judgement\"" },
  { KIND_EFFECT, .name = "confidence", CHOICE(EffectDraft, confidence, confidence_choices, 2), .doc = "high, medium, low", .example = "\"L\"" },

  { KIND_TEST, .name = "min", .type = FT_VALUE, .doc = "true from here on", .example = "40" },
  { KIND_TEST, .name = "max", .type = FT_VALUE, .doc = "true up to here", .example = "60" },
  { KIND_TEST, .name = "equals", .type = FT_VALUE, .doc = "true exactly here", .example = "1" },

  { KIND_NAMED, .name = "title", TEXT(Named, title), .doc = "for people; default the id", .example = "\"Trust\"" },
  { KIND_NAMED, .name = "note", TEXT(Named, note), .doc = "a sentence more", .example = "\"As the ministry counts it.\"" },
  { KIND_NAMED, .name = "source", TEXT(Named, source), .doc = "of its figures", .example = "\"judgement\"" },
};

enum { FIELDS = sizeof fields / sizeof fields[0] };

const Field *schema_fields(int *count) {
  *count = FIELDS;
  return fields;
}

const Field *kind_fields(int kind, int *count) {
  int first = 0;
  while (first < FIELDS && fields[first].kind != kind) first++;
  int end = first;
  while (end < FIELDS && fields[end].kind == kind) end++;
  *count = end - first;
  return fields + first;
}

const Field *field_find(int kind, const char *name) {
  int count;
  const Field *f = kind_fields(kind, &count);
  for (int i = 0; i < count; i++) if (strcmp(f[i].name, name) == 0) return &f[i];
  if (kind >= KIND_COUNT || !kind_specs[kind].named) return NULL;
  return field_find(KIND_NAMED, name);
}

int field_names(int kind, const char **out, int cap) {
  int count, n = 0;
  const Field *f = kind_fields(kind, &count);
  for (int i = 0; i < count && n < cap; i++) out[n++] = f[i].name;
  if (kind < KIND_COUNT && kind_specs[kind].named) n += field_names(KIND_NAMED, out + n, cap - n);
  return n;
}

int kind_find(const char *name) {
  for (int k = 0; k < KIND_DECLARED; k++) if (strcmp(kind_specs[k].name, name) == 0) return k;
  return -1;
}
