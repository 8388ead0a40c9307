/* What scripts can call, as one table: manuals, editor files and the checks of names are made from it. */
#ifndef STRAITS_SCRIPT_API_H
#define STRAITS_SCRIPT_API_H

#include <stddef.h>

/* Where a function can be called. */
typedef enum ApiPlace {
  API_LOADING,                  /* while the scenario is read; handle and policy_handle also in closures */
  API_GAME,                     /* the argument of `after`: the truth */
  API_VIEW,                     /* the first argument of `score`: what one seat may see */
  API_MATH, API_STRING, API_TABLE, API_BASE,      /* the library, everywhere: what Lua 5.4 has under these names, and no more */
  API_TEST,                     /* in tests.lua, run by `straits test` */
  API_PLACES
} ApiPlace;

typedef struct ApiFunction {
  ApiPlace place;
  const char *name;
  const char *parameters;       /* LuaCATS, "name type" separated by ", "; a name ending in ? may be left out */
  const char *returns;          /* LuaCATS type; "" nothing */
  const char *doc, *example;
} ApiFunction;

typedef struct ApiTable { const char *prefix, *doc; } ApiTable;      /* "game.", and what it is */

extern const ApiTable api_tables[API_PLACES];
extern const ApiFunction api_functions[];
extern const size_t api_count;
extern const char *const api_math_numbers[];      /* of math, beside its functions; NULL ends them */

/* Entries of a condition that are no track, variable, ladder or clause. */
typedef struct ConditionWord { const char *name, *value, *doc, *example; } ConditionWord;
extern const ConditionWord condition_entries[];
extern const size_t condition_entry_count;

#endif
