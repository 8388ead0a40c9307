/* Open addressing over name_key(); entries stay in the order in which they came, so that nothing depends on the hash. */
#include "script/names.h"
#include "core/dice.h"
#include "core/scenario.h"
#include <stdlib.h>
#include <string.h>

static int slot_of(const Names *n, int space, const char *name) {
  uint64_t mask = (uint64_t)n->slots - 1, at = (name_key(name) + (uint64_t)space * 0x9E3779B97F4A7C15u) & mask;
  for (;; at = (at + 1) & mask) {
    int32_t e = n->slot[at];
    if (e < 0 || (n->entry[e].space == space && strcmp(n->entry[e].name, name) == 0)) return (int)at;
  }
}

static bool grow(Names *n) {
  int slots = n->slots ? n->slots * 2 : 256;
  NameEntry *entry = realloc(n->entry, (size_t)slots / 2 * sizeof *entry);
  if (entry) n->entry = entry;
  int32_t *slot = malloc((size_t)slots * sizeof *slot);
  if (!entry || !slot) {
    free(slot);
    n->failed = true;
    return false;
  }
  free(n->slot);
  n->slot = slot;
  n->slots = slots;
  n->capacity = slots / 2;
  for (int i = 0; i < slots; i++) slot[i] = -1;
  for (int i = 0; i < n->count; i++) slot[slot_of(n, n->entry[i].space, n->entry[i].name)] = i;
  return true;
}

bool names_add(Names *n, int space, const char *name, int32_t value) {
  if (n->count == n->capacity && !grow(n)) return false;
  n->slot[slot_of(n, space, name)] = n->count;
  n->entry[n->count++] = (NameEntry){ name, value, (uint8_t)space };
  return true;
}

int32_t names_find(const Names *n, int space, const char *name) {
  if (!n->slots) return -1;
  int32_t e = n->slot[slot_of(n, space, name)];
  return e < 0 ? -1 : n->entry[e].value;
}

const char *names_nearest(const Names *n, int space, const char *wrong) {
  const char **list = malloc((size_t)(n->count + 1) * sizeof *list);
  if (!list) return NULL;
  int count = 0;
  for (int i = 0; i < n->count; i++) if (n->entry[i].space == space) list[count++] = n->entry[i].name;
  const char *near = name_nearest(wrong, list, count);
  free(list);
  return near;
}

void names_free(Names *n) {
  free(n->entry);
  free(n->slot);
  *n = (Names){ 0 };
}
