/* Views: a mask for each seat, made once when the scenario is frozen, and a state through that mask. The only place that
 * answers "who may see it", for views, JSON and tests alike. */
#include "core/view.h"

#include "core/wide.h"

#include <string.h>

/* Seats that may see one element of a field. */
static SeatMask seen_by(const Scenario *s, const StateField *field, int row, int element) {
  switch ((Visibility)field->visible) {
    case SEE_ALL: return MASK_ALL;
    case SEE_PARTIES: return s->parties;
    case SEE_SEAT: return (SeatMask)(1u << (field->row_index == INDEX_SEAT ? row : element));
    case SEE_OWNER:
    case SEE_DECLARED: return element_seen_by(s, (StateIndex)field->index, element, (Visibility)field->visible);
    case SEE_NONE: return 0;
  }
  return 0;
}

bool view_shows(const Scenario *scenario, int seat, const StateField *field, int row, int element) {
  if (seat == FACILITATOR) return true;
  if (seat < 0 || seat >= MAX_SEATS) return false;
  return seen_by(scenario, field, row, element) >> seat & 1;
}

void view_masks_make(Scenario *scenario) {
  int count;
  const StateField *fields = state_fields(&count);
  memset(scenario->view_mask, 0, sizeof scenario->view_mask);
  for (const StateField *field = fields; field < fields + count; field++)
    for (int row = 0; row < field->rows; row++)
      for (int element = 0; element < field->count; element++) {
        SeatMask mask = seen_by(scenario, field, row, element);
        size_t at = field->offset + (size_t)(row * field->count + element) * field->size;
        for (int seat = 0; seat < MAX_SEATS; seat++)
          if (mask >> seat & 1) memset((unsigned char *)&scenario->view_mask[seat] + at, 0xFF, field->size);
      }
}

void view_make(const Scenario *scenario, const GameState *state, int seat, View *view) {
  view->seat = (uint8_t)seat;
  if (seat == FACILITATOR) view->seen = *state;
  else if (seat < 0 || seat >= MAX_SEATS) memset(&view->seen, 0, sizeof view->seen);
  else wide()->mask((unsigned char *)&view->seen, (const unsigned char *)state, (const unsigned char *)&scenario->view_mask[seat], sizeof *state);
}
