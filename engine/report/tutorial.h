/* A tutorial: which step a seat is shown, and when it has done it. Whoever shows steps keeps one number for each seat, how many
 * of its steps are behind it, 0 at first; the game knows nothing of it, so a game that is taken up again begins with the steps of
 * the turn it is in. */
#ifndef STRAITS_TUTORIAL_H
#define STRAITS_TUTORIAL_H

#include "core/order.h"
#include "core/view.h"
#include "report/say.h"

/* The step to show now: handle, or -1 where there is none yet or no more. Passes over what can no longer be done: *behind grows. */
int tutorial_step(const Scenario *scenario, const View *view, int *behind);
/* Somebody did this: ENDS_READ goes on from any step. Returns true when it ended the step that is shown. */
bool tutorial_done(const Scenario *scenario, const View *view, int *behind, StepEnd what, int policy);
/* The same of an order that was taken. */
bool tutorial_ordered(const Scenario *scenario, const View *view, int *behind, const Order *order);

/* A seat's steps, and the number of one among them, from 1. */
int tutorial_steps(const Scenario *scenario, int seat);
int tutorial_number(const Scenario *scenario, int step);

/* How it is done: a key of the table, or with `typed` a command of the text seat. */
Line tutorial_hint(const Scenario *scenario, int step, bool typed);

#endif
