/* A growing list of events. It never fails in the middle of a turn: without memory it sets `failed` and drops what follows. */
#include "core/event.h"

#include <stdlib.h>

bool events_grow(EventList *list) {
  int capacity = list->capacity ? list->capacity * 2 : 64;
  Event *grown = list->failed ? NULL : realloc(list->event, sizeof *grown * (size_t)capacity);
  if (!grown) {
    list->failed = true;
    return false;
  }
  list->event = grown;
  list->capacity = capacity;
  return true;
}

void events_append(EventList *list, const Event *event) {
  Event *place = events_new(list);
  if (place) *place = *event;
}

void events_clear(EventList *list) {
  list->count = 0;
  list->failed = false;
}

void events_free(EventList *list) {
  free(list->event);
  *list = (EventList){0};
}
