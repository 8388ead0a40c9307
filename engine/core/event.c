/* A growing list of events. It never fails in the middle of a turn: without memory it sets `failed` and drops what follows. */
#include "core/event.h"

#include <stdlib.h>

void events_append(EventList *list, const Event *event) {
  if (list->failed) return;
  if (list->count == list->capacity) {
    int capacity = list->capacity ? list->capacity * 2 : 64;
    Event *grown = realloc(list->event, sizeof *grown * (size_t)capacity);
    if (!grown) {
      list->failed = true;
      return;
    }
    list->event = grown;
    list->capacity = capacity;
  }
  list->event[list->count++] = *event;
}

void events_clear(EventList *list) {
  list->count = 0;
  list->failed = false;
}

void events_free(EventList *list) {
  free(list->event);
  *list = (EventList){0};
}
