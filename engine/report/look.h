/* What a View shows, as plain lines: the text seat and `straits show` say it alike. Reads Views only, so it can tell no
 * secret; what the view does not show is left out, never printed as nought. */
#ifndef STRAITS_LOOK_H
#define STRAITS_LOOK_H

#include "core/order.h"
#include "core/view.h"
#include "report/say.h"

/* Does the view show this member of GameState (an element of an array)? */
#define VIEW_SEES(scenario, view, member) \
  ((view)->seat == FACILITATOR || (scenario)->view_mask[(view)->seat].member != 0)

/* "2025-09-15" for days since the scenario's first day, as its language writes it. */
Line look_date(const Scenario *scenario, int32_t day);

/* Turn, date, phase; tests and incidents; money paid. */
void look_situation(FILE *out, const Scenario *scenario, const View *view);
/* Each visible track with its value and how far it moved this turn; `moved_only` leaves the others out. */
void look_tracks(FILE *out, const Scenario *scenario, const View *view, bool moved_only);
/* Is it counted in money? Its numbers are then said as money is. */
bool variable_is_money(const Variable *variable);
/* Visible variables that are not at their start. */
void look_variables(FILE *out, const Scenario *scenario, const View *view);
/* Each ladder: where it stands, and the rungs from low to high when `rungs`. */
void look_ladders(FILE *out, const Scenario *scenario, const View *view, bool rungs);
/* The terms in force, clause by clause. */
void look_terms(FILE *out, const Scenario *scenario, const View *view);
/* Intelligence reports that the view's seat holds (all for the facilitator). */
void look_reports(FILE *out, const Scenario *scenario, const View *view);
/* Formations by place; theatre -1 all. Returns how many were told. */
int look_forces(FILE *out, const Scenario *scenario, const View *view, int theatre, bool moved_only);
/* The outcome: axes of each seat, `first` before the others (or FACILITATOR). */
void look_outcome(FILE *out, const Scenario *scenario, const View *view, int first);
/* An order in words: "Redeploy Patriot battery to Kadena, notifying"; of a package, what it changes against `term`. */
Line look_order(const Scenario *scenario, const Order *order, const uint8_t term[MAX_CLAUSES]);

#endif
