/* What the two halves of the machines share: machines.c builds and calls them, machine_calls.c is what closures call. */
#ifndef STRAITS_SCRIPT_MACHINE_H
#define STRAITS_SCRIPT_MACHINE_H

#include "script/memory.h"
#include "script/sandbox.h"
#include "script/script.h"

enum { TRUTH = MAX_SEATS, MACHINES };               /* machine of a seat's personas: the seat's number */
enum { HANDLE_TRACK = 1, HANDLE_VARIABLE, HANDLE_LADDER, HANDLE_CLAUSE, HANDLE_POLICY };

typedef struct Machine {
  Sandbox sandbox;
  Machines *all;
  int seat;                                         /* or TRUTH */
  int closure[MAX_CLOSURES], face;                  /* references in the registry; face: the table `game` or `view` */
  uint32_t included;                                /* bit of each source already run */
  bool built;                                       /* declarations are over: a game must not change what a machine holds */
  bool stale;                                       /* a call failed: what it left behind is not to be met by the next */
  int16_t place[MAX_CLOSURES];                      /* of each in the list that was taken */
  Memory memory;
  Adjudication *adjudication;                       /* of the call under way */
  const View *view;
  Cause cause;
} Machine;

struct Machines {
  const Scenario *scenario;
  Machine machine[MACHINES];
  bool always;
  uint64_t (*now)(void);
  uint64_t *spent;
  Coverage *coverage;                               /* NULL: nobody asks which lines ran */
  char fault[400];
};

static inline Machine *machine_of(lua_State *L) { return sandbox_of(L)->owner; }
static inline const Scenario *scenario_of(lua_State *L) { return machine_of(L)->all->scenario; }

/* handle "name" and, with upvalue 1, policy_handle "name". */
int machine_handle(lua_State *L);
/* What `game` and `view` offer. */
extern const luaL_Reg machine_game[], machine_view[];

#endif
