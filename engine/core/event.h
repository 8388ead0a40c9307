/* Event: something that happened, with its cause, for the story, the views of each seat and the report. Rules append events
 * and never read them. Text is made from the message by whoever shows it. */
#ifndef STRAITS_EVENT_H
#define STRAITS_EVENT_H

#include "core/message.h"
#include "core/scenario.h"

typedef enum CauseKind { CAUSE_NONE, CAUSE_ROOM, CAUSE_POLICY, CAUSE_CARD, CAUSE_CLAUSE, CAUSE_FORMATION, CAUSE_SEAT, CAUSE_INJECT, CAUSE_TRACK, CAUSE_LADDER } CauseKind;
typedef struct Cause { uint8_t kind; uint8_t seat; uint16_t handle; } Cause;   /* seat: who did it, or 0xFF */

enum { EVENT_ARGS = 4 };

typedef struct Event {
  uint16_t message;             /* MessageId; the template says what each argument is */
  uint16_t turn;
  uint8_t phase;
  SeatMask seen_by, cause_seen_by;
  uint8_t weight;               /* 0 detail, 1 news, 2 headline */
  Cause cause;
  int32_t arg[EVENT_ARGS];
} Event;

typedef struct EventList { Event *event; int count, capacity; bool failed; } EventList;   /* failed: no memory; later appends are dropped */

bool events_grow(EventList *list);      /* doubles the room; false without memory */
/* Room for one more, to be filled at once; NULL without memory. */
static inline Event *events_new(EventList *list) {
  return !list->failed && (list->count < list->capacity || events_grow(list)) ? &list->event[list->count++] : NULL;
}
void events_append(EventList *list, const Event *event);
void events_clear(EventList *list);     /* keeps the memory */
void events_free(EventList *list);

#endif
