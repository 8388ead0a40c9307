/* What the parts of loading share: sources, declarations as collected, the reader that walks their tables, the register. */
#ifndef STRAITS_SCRIPT_LOADER_H
#define STRAITS_SCRIPT_LOADER_H

#include "script/lexer.h"
#include "script/names.h"
#include "script/sandbox.h"
#include "script/schema.h"
#include "script/script.h"

typedef struct Source {
  char path[96];                /* in its folder */
  char shown[SHOWN_PATH];       /* as a person would open it */
  const char *text;
  size_t length;
  bool library;
  uint8_t format;               /* of the language that it is written in; known when all files have run */
  Tokens tokens;
} Source;

typedef struct Declaration {
  uint8_t kind;
  bool complete;                /* its table came */
  int16_t handle;               /* -1: no place for it, but checked all the same */
  int16_t source;
  int32_t line;
  int table;                    /* reference in Lua's registry */
  int16_t changes;              /* index of the declaration of an extended scenario that it changes; -1 none */
  int16_t changed;              /* index of the last that changes this one, whose own `changed` is the one before; -1 none */
  bool without;                 /* of an extended scenario, and left out */
  char id[MAX_ID * 2];
} Declaration;

/* A name used by handle "..." or policy_handle "...", checked when all is known. */
typedef struct HandleUse { char name[MAX_ID]; bool policy; int16_t source; int32_t line; } HandleUse;

/* A value for a register name, from a preset or from --set. */
typedef struct Setting { const char *name; int64_t value; bool applies, used; int source, line, column; } Setting;
typedef struct AssumeRow { const char *name; AssumeDraft draft; int declaration; bool used; } AssumeRow;

enum { MAX_SETTINGS = 256, MAX_HANDLE_USES = 512, SPACE_THING = KIND_COUNT + 1, SPACE_REGISTER, SPACE_ASSUME, SPACE_SOURCE };

/* Room for any one declaration. */
#define SCRATCH_SIZE (sizeof(Persona) + sizeof(Axis) + sizeof(Ladder) + sizeof(Clause) + sizeof(Policy) + sizeof(Formation))

/* What a scenario that extends another leaves out of it. */
typedef struct Without { uint8_t kind; bool used; int16_t source; int32_t line; char id[MAX_ID * 2]; } Without;
enum { MAX_WITHOUT = 128 };

typedef struct Loader {
  const LoadRequest *request;
  Mistakes *mistakes;
  Scenario *scenario;
  Sandbox sandbox;
  Source source[MAX_SOURCES];
  int sources;
  Declaration *declaration;
  int declarations, declaration_capacity;
  HandleUse *handle;
  int handles;
  bool handles_full;            /* said once that there are too many */
  Setting setting[MAX_SETTINGS];
  int settings;
  Without without[MAX_WITHOUT];
  int withouts;
  AssumeRow *assume;
  int assumes;
  Names names;
  bool full[KIND_COUNT];        /* said once that a kind is over capacity */
  bool incomplete;              /* a file did not run to its end: what is missing may be in it */
  bool stopped;                 /* said once that the budget is spent */
  bool older;                   /* some file is written in a format that is not the newest */
  uint64_t unsaid[KIND_COUNT];  /* things of an older format that do not say what now has to be said: bits of handles below 64 */
  void *scratch;                /* declarations without a handle are read into this */
} Loader;

/* Mistakes with a place; source -1: none (then `line` counts for nothing). */
void loader_mistake(Loader *loader, int source, int line, int column, const char *format, ...) __attribute__((format(printf, 5, 6)));
/* At the first token of a line. */
void loader_line_mistake(Loader *loader, int source, int line, const char *format, ...) __attribute__((format(printf, 4, 5)));
/* The sandbox's last fault, as a mistake. */
void loader_fault(Loader *loader);
void loader_no_memory(Loader *loader);

/* Reads a source; -1 with a mistake at the given place. `path` as source_path makes it. */
int source_read(Loader *loader, const char *name, bool library, int at_source, int at_line);
/* Reports what the tokens alone show: power signs, names that scripts have not. */
void source_check(Loader *loader, int source);
/* Reports what a closure, or a function that it calls, changes outside itself. */
void memory_check(Loader *loader, int source, Span function);

/* Where between these lines a bracket is likely missing or too many, in the declaration that begins on the first (error_line 0: to
 * the end of the file). False: nothing looks odd. */
bool brace_suspect(Loader *loader, int source, int open_line, int error_line, int *line, int *column);

/* Adds KIND functions, include, library, handle ... to the open globals. May raise. */
void declare_functions(lua_State *L);
/* Gives every source its format. False, with a mistake: it is written for a newer program, and what else is wrong says nothing. */
bool formats_read(Loader *loader, lua_State *L);
/* Things that say nothing of what an older format took for granted (formats_note, as each is read) get it, when all are read. */
void formats_assume(Loader *loader);
/* Compiles what was declared into the scenario. May raise: protected by the caller. */
void compile_all(Loader *loader, lua_State *L);

/* The reader: where it is inside a declaration's table, for the place of a mistake. The table or value read is at the top of
 * the Lua stack. */
typedef struct Reader {
  Loader *loader;
  lua_State *L;
  const Declaration *declaration;
  void *base;                   /* of the declaration */
  PathStep path[8];
  int steps;
  uint64_t seen;                /* bit of each field given, by its place in the kind; of the last fields_read */
  bool misspelt;                /* it had fields that there are not: what is missing may be among them */
} Reader;

void reader_mistake(Reader *reader, const char *format, ...) __attribute__((format(printf, 2, 3)));
void reader_key_mistake(Reader *reader, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Source, line and column of what is being read, or of its key. */
int reader_place(Reader *reader, bool key, int *line, int *column);
/* File of what is being read. */
int reader_source(const Reader *reader);
/* Format in which `key`, or (NULL) what is being read, is written. */
int reader_format(Reader *reader, const char *key);
/* Has the format of what is being read this field ("": the kind itself), or this value of it? A mistake otherwise. */
void format_word_check(Reader *reader, int kind, const char *field, const char *word);
/* Was the key that field's name in the format that it is written in? `rename` NULL: no. */
struct FormatChange;
bool format_had_name(Reader *reader, const struct FormatChange *rename, const char *key);
/* The field's value in the table at the top, onto it, or nil. Returns the name by which it was found. */
const char *field_push(Reader *reader, const Field *field);
void formats_note(Reader *reader, int kind, int handle);
void reader_enter(Reader *reader, const char *key, int index);
void reader_leave(Reader *reader);
/* What stands at the top of the stack, for a message: 'text', 3.5, a table. */
const char *reader_found(Reader *reader, char out[64]);
/* Is the top a table? A mistake otherwise. `expected`: "a list of effects". */
bool reader_table(Reader *reader, const char *expected);
/* Reads the table at the top into `base` by the schema; unknown fields are mistakes. */
void fields_read(Reader *reader, int kind, void *base);
bool field_given(const Reader *reader, int kind, const char *name);
/* The number at the top within a range, millionths. */
bool reader_number(Reader *reader, int64_t low, int64_t high, int64_t grain, const char *unit, int64_t *micro);
/* The text at the top, as an id; NULL with a mistake. */
const char *reader_id(Reader *reader, const char *what);
/* Level of the clause whose id is at the top; a mistake, and 0, if it has none of that name. */
int level_of(Reader *reader, const Clause *clause);
/* The same for a ladder and its rungs. */
int rung_named(Reader *reader, const Ladder *ladder);
/* The text at the top copied for good; NULL with a mistake. */
const char *reader_text(Reader *reader);
bool reader_date(Reader *reader, int32_t *days);
SeatMask reader_seen_by(Reader *reader);
/* Handle of a declared thing; -1 with a mistake (unless a file is missing). */
int reference_find(Reader *reader, int kind, const char *id);
/* Text keys of the table at the top in byte order; other keys are mistakes. */
int reader_keys(Reader *reader, const char **out, int cap);

/* The register. `grain`: overrides must be whole multiples (WHOLE) or not (1). INT64_MIN as low or high: by rule of thumb within
 * least..most. Returns the value in force. */
typedef struct Row { const char *name, *unit, *source; int64_t value, low, high, least, most, grain; char confidence; } Row;
int64_t number_register(Reader *reader, const Row *row);
void register_start(Loader *loader);
void register_finish(Loader *loader);
void setting_add(Loader *loader, const char *name, int64_t value, bool applies, int source, int line, int column);

/* An observation has a source and what its naive forecast needs. */
void check_observed(Reader *reader, void *base);
/* A case of history sets no assumption. */
void case_check(Loader *loader);

/* Function at the top: a closure of the scenario; -1 with a mistake. */
int closure_add(Reader *reader);

#endif
