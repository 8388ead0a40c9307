/* The scenario's memory, its text pool, and finding things by identifier. What is derived from it is in freeze.c, its
 * fingerprint in fingerprint.c; where the numbers come from is script/'s affair. */
#include "core/scenario.h"

#include <stdlib.h>
#include <string.h>

static void named_clear(Named *name) {
  name->title = name->note = name->source = "";
}

/* Every Named of one kind gets empty texts, so that nobody need ask whether a pointer is there. */
#define CLEAR_NAMES(array) \
  for (size_t i = 0; i < sizeof(array) / sizeof((array)[0]); i++) named_clear(&(array)[i].name)

static void names_clear(Scenario *s) {
  named_clear(&s->name);
  CLEAR_NAMES(s->seat);
  CLEAR_NAMES(s->place);
  CLEAR_NAMES(s->formation);
  CLEAR_NAMES(s->track);
  CLEAR_NAMES(s->variable);
  CLEAR_NAMES(s->ladder);
  CLEAR_NAMES(s->clause);
  CLEAR_NAMES(s->policy);
  CLEAR_NAMES(s->card);
  CLEAR_NAMES(s->axis);
  CLEAR_NAMES(s->persona);
  CLEAR_NAMES(s->presets_list);
  CLEAR_NAMES(s->observed);
  for (int i = 0; i < MAX_REPORTS; i++) named_clear(&s->report[i]);
  for (int i = 0; i < MAX_LADDERS; i++)
    for (int r = 0; r < MAX_RUNGS; r++) named_clear(&s->ladder[i].rung[r]);
  for (int i = 0; i < MAX_CLAUSES; i++)
    for (int l = 0; l < MAX_LEVELS; l++) named_clear(&s->clause[i].level[l].name);
}

/* A handle of 0 would name the first thing there is; what is not declared must name nothing. */
static void handles_clear(Scenario *s) {
  memset(s->known_track, NO_HANDLE, sizeof s->known_track);
  memset(s->known_variable, NO_HANDLE, sizeof s->known_variable);
  memset(s->known_ladder, NO_HANDLE, sizeof s->known_ladder);
  memset(s->known_clause, NO_HANDLE, sizeof s->known_clause);
  memset(s->known_seat, NO_HANDLE, sizeof s->known_seat);
  memset(s->known_report, NO_HANDLE, sizeof s->known_report);
  for (int i = 0; i < MAX_LADDERS; i++) memset(s->ladder[i].known, NO_HANDLE, sizeof s->ladder[i].known);
  for (int i = 0; i < MAX_SEATS; i++) s->seat[i].persona = NO_HANDLE;
  for (int i = 0; i < MAX_POLICIES; i++) s->policy[i].joint_with = s->policy[i].closure = NO_HANDLE;
  for (int i = 0; i < MAX_CARDS; i++) s->card[i].closure = NO_HANDLE;
  for (int i = 0; i < MAX_PERSONAS; i++) s->persona[i].score = NO_HANDLE;
  for (int i = 0; i < MAX_OBSERVED; i++) s->observed[i].subject = NO_HANDLE;
}

static void texts_clear(Scenario *s) {
  for (int i = 0; i < MAX_SEATS; i++) s->seat[i].brief = "";
  for (int i = 0; i < MAX_VARIABLES; i++) s->variable[i].unit = "";
  for (int i = 0; i < MAX_POLICIES; i++) s->policy[i].gain = s->policy[i].price = s->policy[i].objectors = "";
  for (int i = 0; i < MAX_CARDS; i++) s->card[i].news = "";
}

Scenario *scenario_new(void) {
  Scenario *scenario = calloc(1, sizeof *scenario);
  if (!scenario) return NULL;
  names_clear(scenario);
  handles_clear(scenario);
  texts_clear(scenario);
  return scenario;
}

/* The pool is a chain of blocks, because text that was handed out must never move. Each block begins with the one before. */
enum { BLOCK = 64 * 1024, BLOCK_HEAD = sizeof(char *) };

static char *block_before(const char *block) {
  char *before;
  memcpy(&before, block, sizeof before);
  return before;
}

void scenario_free(Scenario *scenario) {
  if (!scenario) return;
  for (char *block = scenario->text_pool; block;) {
    char *before = block_before(block);
    free(block);
    block = before;
  }
  free(scenario);
}

const char *scenario_text(Scenario *scenario, const char *text, size_t length) {
  size_t need = length + 1;
  if (need == 0) return NULL;
  if (!scenario->text_pool || scenario->text_size - scenario->text_used < need) {
    size_t size = need > BLOCK - BLOCK_HEAD ? need + BLOCK_HEAD : BLOCK;
    char *block = size > need ? malloc(size) : NULL;
    if (!block) return NULL;
    memcpy(block, &scenario->text_pool, BLOCK_HEAD);
    scenario->text_pool = block;
    scenario->text_used = BLOCK_HEAD;
    scenario->text_size = size;
  }
  char *copy = scenario->text_pool + scenario->text_used;
  if (length > 0) memcpy(copy, text, length);
  copy[length] = '\0';
  scenario->text_used += need;
  return copy;
}

/* Finds `id` among `count` things of `size` bytes, each with its Named first. */
static int find(const void *things, size_t size, int count, const char *id) {
  const char *thing = things;
  for (int i = 0; i < count; i++, thing += size)
    if (strcmp(((const Named *)(const void *)thing)->id, id) == 0) return i;
  return NO_HANDLE;
}

#define FINDER(kind, type, array, used) \
  _Static_assert(offsetof(type, name) == 0, "find() reads a Named at the start of each element"); \
  int kind##_find(const Scenario *s, const char *id) { return find(s->array, sizeof s->array[0], s->used, id); }
FINDER(seat, Seat, seat, seats)
FINDER(place, Place, place, places)
FINDER(formation, Formation, formation, formations)
FINDER(track, Track, track, tracks)
FINDER(variable, Variable, variable, variables)
FINDER(ladder, Ladder, ladder, ladders)
FINDER(clause, Clause, clause, clauses)
FINDER(policy, Policy, policy, policies)
FINDER(card, Card, card, cards)
FINDER(persona, Persona, persona, personas)
FINDER(preset, Preset, presets_list, presets)

int axis_find(const Scenario *s, int seat, const char *id) {
  for (int i = 0; i < s->axes; i++)
    if (s->axis[i].seat == seat && strcmp(s->axis[i].name.id, id) == 0) return i;
  return NO_HANDLE;
}

bool variable_is_flag(const Variable *variable) {
  return (variable->low == 0 && variable->high == 1) || (variable->unit && strcmp(variable->unit, "flag") == 0);
}
