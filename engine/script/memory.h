/* What functions hold outside themselves: locals around them and the tables in those. Taken once, compared afterwards, so that
 * a function which leaves something there is found out whatever way it was written. */
#ifndef STRAITS_SCRIPT_MEMORY_H
#define STRAITS_SCRIPT_MEMORY_H

#include <lua.h>
#include <stdbool.h>

/* References in the registry: functions and tables; for each a table of what it held; for each function of the list that was
 * taken the numbers of those that it can reach. */
typedef struct Memory { int holders, held, reached, count; } Memory;

/* Takes what is held by the functions in the list at the top, and by all that they hold. Pops the list. May raise. */
void memory_take(lua_State *L, Memory *memory);
/* After the function with that place in the list, from 1, was called: name of the local that is no longer as it was, "" for
 * something in a table; NULL when all that it can reach is as it was. May raise. */
const char *memory_changed(lua_State *L, const Memory *memory, int function);

#endif
