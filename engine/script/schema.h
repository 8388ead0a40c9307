/* The schema of the scenario language: one table that describes every field of every kind. It drives reading, checks and
 * suggestions, and is what a reference manual or an editor's completion is made from. */
#ifndef STRAITS_SCRIPT_SCHEMA_H
#define STRAITS_SCRIPT_SCHEMA_H

#include "core/scenario.h"

/* Kinds in the order in which they are read; those after KIND_DECLARED are tables inside declarations. */
typedef enum Kind {
  KIND_SCENARIO, KIND_PRESET, KIND_SEAT, KIND_PLACE, KIND_TRACK, KIND_VARIABLE, KIND_LADDER, KIND_REPORT, KIND_AXIS, KIND_CLAUSE,
  KIND_FORMATION, KIND_POLICY, KIND_CARD, KIND_PERSONA, KIND_STEP, KIND_OBSERVED, KIND_ASSUME,
  KIND_DECLARED,
  KIND_RUNG = KIND_DECLARED, KIND_LEVEL, KIND_EFFECT, KIND_TEST,
  KIND_COUNT,
  KIND_NAMED                    /* fields that every named kind has */
} Kind;

typedef enum FieldType {
  FT_TEXT,                      /* UTF-8, const char * */
  FT_SYMBOL,                    /* a word of [a-z0-9_], char[MAX_ID] */
  FT_FLAG,                      /* true or false */
  FT_NUMBER,                    /* stored in units of `grain` millionths */
  FT_DATE,                      /* "YYYY-MM-DD", days since 1970 */
  FT_DAY,                       /* the same, days since the scenario's first day */
  FT_CHOICE,                    /* one of `choices`, stored as its index */
  FT_REFERENCE,                 /* the id of a `refers`, stored as a handle */
  FT_SEEN_BY,                   /* "all", "none" or a list of seats; all when it is left out */
  FT_SEATS,                     /* the same, none when it is left out */
  FT_CLOSURE,                   /* a function */
  FT_VALUE,                     /* a number or text; read by whoever reads the table */
  FT_OWN                        /* has a reader of its own */
} FieldType;

struct Reader;
struct Field;
typedef void (*FieldReader)(struct Reader *reader, const struct Field *field, void *base);

typedef struct Field {
  uint8_t kind, type;           /* Kind, FieldType */
  const char *name;
  bool required;
  bool registers;               /* the number has a row in the assumption register: KIND.ID.NAME */
  uint8_t refers;               /* Kind of a reference */
  uint16_t offset, size;        /* in the struct being filled */
  int64_t grain;                /* millionths per stored unit: 1000 thousandths, 1000000 whole */
  int64_t low, high;            /* range, millionths of the author's unit */
  int64_t initial;              /* when it is left out: millionths; for flags 0 or 1; for choices an index */
  const char *unit;
  const char *const *choices;   /* ends with NULL */
  FieldReader read;
  const char *shape;            /* of a field with a reader of its own, as LuaCATS writes types */
  const char *doc, *example;
} Field;

typedef struct KindSpec {
  const char *name, *plural, *doc, *example;
  bool named;                   /* has title, note, source */
  uint16_t capacity;            /* 0: no array */
  uint32_t array, size, count;  /* offsets in Scenario of its array and of the uint8_t count; size of one */
} KindSpec;

extern const KindSpec kind_specs[KIND_COUNT];
/* All rows, kind by kind; *count gets their number. */
const Field *schema_fields(int *count);
/* Rows of one kind (KIND_NAMED included). */
const Field *kind_fields(int kind, int *count);
/* Field of a kind by name, common ones included, or NULL. */
const Field *field_find(int kind, const char *name);
/* Declared kind of that name, or -1. */
int kind_find(const char *name);
/* Names of a kind's fields, common ones included: at most cap. */
int field_names(int kind, const char **out, int cap);

/* What the tables inside declarations are read into. */
typedef struct EffectDraft {
  int16_t track, variable, capital, ladder, clause;
  int16_t delay, for_days;
  uint8_t confidence;
  int64_t add, set, move, chance, low, high;      /* millionths */
  char level[MAX_ID], to[MAX_ID];
  const char *source;
} EffectDraft;
typedef struct AssumeDraft { int64_t value, low, high; const char *unit, *source; uint8_t confidence; } AssumeDraft;

extern const char *const confidence_choices[];    /* "H", "M", "L" */

/* Readers of their own (compile_*.c). */
#define OWN_READERS(R) R(read_rooms_off) R(read_settings) R(read_rungs) R(read_rung_start) R(read_levels) R(read_level_start) R(read_worth) \
  R(read_axis_tracks) R(read_axis_variables) R(read_axis_ladders) R(read_cooldown) R(read_excludes) R(read_needs) R(read_when) R(read_policy_effects) \
  R(read_card_effects) R(read_weights) R(read_taste) R(read_observed_of) R(read_happened) R(read_before)
#define OWN_READER(name) void name(struct Reader *reader, const Field *field, void *base);
OWN_READERS(OWN_READER)
#undef OWN_READER

#endif
