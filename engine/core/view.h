/* View: what one seat may see of a state, and nothing else. Everything hidden is nought. Computer seats, `legal`, the text
 * seat and the table get Views, never the state, so they cannot tell a secret. */
#ifndef STRAITS_VIEW_H
#define STRAITS_VIEW_H

#include "core/scenario.h"

enum { FACILITATOR = 0xFF };

typedef struct View {
  GameState seen;
  uint8_t seat;                 /* or FACILITATOR, who sees all */
} View;

void view_make(const Scenario *scenario, const GameState *state, int seat, View *view);
bool view_shows(const Scenario *scenario, int seat, const StateField *field, int row, int element);

/* Fills view_mask; scenario_freeze calls it. */
void view_masks_make(Scenario *scenario);

#endif
