/* What is known to have happened after the first day of a case of history: the backtests' answer key. It never enters a game nor
 * the fingerprint; only whoever scores many games reads it. What can be observed is the table of measures below. */
#ifndef STRAITS_OBSERVED_H
#define STRAITS_OBSERVED_H

#include "core/limits.h"
#include <stdint.h>

typedef enum Scale { SCALE_COUNT, SCALE_AMOUNT, SCALE_CATEGORY } Scale;

/* What a measure is of: nothing more, or a thing of the scenario that `of` names. */
typedef enum SubjectKind { SUBJECT_NONE, SUBJECT_TRACK, SUBJECT_VARIABLE, SUBJECT_LADDER, SUBJECT_CLAUSE, SUBJECT_FORMATION } SubjectKind;

/* M(ENUM, "name", scale, subject, values of `before` that its naive forecast needs, "what it is") */
#define MEASURES(M) \
  M(MISSILES, "missile_events", COUNT, NONE, 2, "North Korean missile events") \
  M(OTHER, "other_events", COUNT, NONE, 2, "other North Korean events, without balloons; the model plays lethal incidents alone") \
  M(TROOPS, "troops", AMOUNT, NONE, 1, "people in Washington's formations on the peninsula") \
  M(TRACK, "track", AMOUNT, TRACK, 1, "value of a track") \
  M(VARIABLE, "variable", AMOUNT, VARIABLE, 2, "value of a variable") \
  M(LASTED, "lasted", AMOUNT, VARIABLE, 2, "days on which a variable was above its start of nought") \
  M(PAYMENT, "amount", AMOUNT, CLAUSE, 3, "amount of the level of a clause in force") \
  M(RUNG, "rung", CATEGORY, LADDER, 1, "highest rung of a ladder") \
  M(LEVEL, "level", CATEGORY, CLAUSE, 1, "level of a clause in force") \
  M(HOME, "home", CATEGORY, FORMATION, 1, "\"yes\" when a formation stands at home, \"no\" otherwise") \
  M(EVER, "ever", CATEGORY, VARIABLE, 1, "\"yes\" when a variable was above nought on some day, \"no\" otherwise") \
  M(SIGNED, "signed", CATEGORY, NONE, 1, "\"yes\" when a package was signed, \"no\" otherwise")
#define MEASURE_ENUM(e, name, scale, subject, needs, doc) MEASURE_##e,
typedef enum ObservedMeasure { MEASURES(MEASURE_ENUM) MEASURE_COUNT } ObservedMeasure;
#undef MEASURE_ENUM

typedef struct ObservedRow { const char *name; uint8_t scale, subject, needs; const char *doc; } ObservedRow;
extern const ObservedRow observed_measures[MEASURE_COUNT];

struct Scenario;
struct Observed;
/* How many categories an observation of that scale has, and the word of one; 0 and "" for counts and amounts. */
int observed_categories(const struct Scenario *scenario, const struct Observed *observed);
const char *observed_category(const struct Scenario *scenario, const struct Observed *observed, int category);

#endif
