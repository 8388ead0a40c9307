/* The sandbox that every script runs in: one lua_State with a budget of instructions, a cap on memory, an allow-listed
 * library and read-only globals. Nothing here knows scenarios; whoever builds one adds its own functions to it. */
#ifndef STRAITS_SCRIPT_SANDBOX_H
#define STRAITS_SCRIPT_SANDBOX_H

#include <lua.h>
#include <lauxlib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
  LOAD_MEMORY = 64 * 1024 * 1024, MACHINE_MEMORY = 16 * 1024 * 1024,
  LOAD_BUDGET = 20000000, CALL_BUDGET = 1000000,     /* instructions */
  STRING_MEMORY = 64 * 1024                          /* longest string: bounds what one instruction can cost */
};

/* Where and why a protected call failed. source: index given to sandbox_load, -1 unknown; line 0 unknown. */
typedef struct Fault { int source, line; char text[280]; } Fault;

typedef struct Sandbox {
  lua_State *L;
  size_t used, cap;
  uint64_t churn;               /* bytes allocated since the hook last looked: copying costs time, too */
  int64_t budget, budget_full;
  bool spent;                   /* the budget ran out: every further call fails until sandbox_budget */
  bool starved;                 /* the machine itself had no memory: not the script's fault */
  const char *refused;          /* why the allocator last said no, or NULL */
  int refused_source, refused_line;
  Fault fault;
  void *owner;                  /* Loader or Machine */
  void (*line)(struct Sandbox *sandbox, int source, int line);      /* told of every line that runs; NULL: nobody counts them */
} Sandbox;

/* False without memory. The library is in place; globals can be added until sandbox_seal. */
bool sandbox_open(Sandbox *sandbox, size_t memory, void *owner);
void sandbox_close(Sandbox *sandbox);
Sandbox *sandbox_of(lua_State *L);

/* Adds a function to the globals while they are open; `upvalue` comes as its first upvalue. May raise: call protected. */
void sandbox_function(lua_State *L, const char *name, lua_CFunction function, int upvalue);
/* Makes the globals read-only. May raise. */
void sandbox_seal(lua_State *L);
/* Replaces the table at the top by a read-only face of it; reading what it lacks raises. `what` names it in messages. */
void sandbox_readonly(lua_State *L, const char *what);

void sandbox_budget(Sandbox *sandbox, int64_t instructions);
/* Counts work done in C against the budget; raises when it is spent. */
void sandbox_charge(lua_State *L, size_t work);

/* Calls the function below `arguments`; false: `fault` says why, and the stack is as before less function and arguments.
 * Never raises. */
bool sandbox_call(Sandbox *sandbox, int arguments, int results);
/* Runs a C function protected, with one light userdata argument. */
bool sandbox_protect(Sandbox *sandbox, lua_CFunction function, void *argument);
/* Compiles a source (text only) and pushes it; `source` is its index in faults. False: fault. */
bool sandbox_load(Sandbox *sandbox, int source, const char *text, size_t length);
/* Source and line of the innermost script function that is running; false when none is. */
bool sandbox_where(lua_State *L, int *source, int *line);
/* Index of the source that a function comes from; -1 none. */
int sandbox_source(const lua_Debug *ar);

/* Name of a kind of value for messages: "text", "a number" ... */
const char *sandbox_kind(lua_State *L, int index);

/* The one place where a script's number becomes ours: millionths, halves away from zero. False: not a number or too large. */
bool number_micro(lua_State *L, int index, int64_t *micro);

/* Parts of the library: each pushes its table. */
void sandbox_push_base(lua_State *L);    /* the globals-to-be */
void sandbox_push_math(lua_State *L);
void sandbox_push_string(lua_State *L);
void sandbox_push_table(lua_State *L);
int sandbox_pairs(lua_State *L);

/* Name of a global of the library; for checks without running. NULL past the end. */
extern const char *const sandbox_globals[];

#endif
