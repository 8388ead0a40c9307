/* The order of battle as rows: formations as a seat knows them, filtered and sorted. What the seat may not see of a formation is
 * what everybody knows: where it was last made known to be. */
#ifndef STRAITS_ROSTER_H
#define STRAITS_ROSTER_H

#include "report/say.h"
#include "table/screens.h"

/* In the order of a table sorted by state: what is on its way first. */
typedef enum RosterState { ROSTER_UNDER_WAY, ROSTER_WAITS, ROSTER_SETTING_UP, ROSTER_READY, ROSTER_LOST, ROSTER_UNKNOWN } RosterState;

enum { ROSTER_NAME = 128 };
typedef struct RosterRow {
  int formation, place;         /* place: where it is, or is known to be */
  RosterState state;
  bool known;                   /* the seat sees its state */
  int half_days, passed;        /* under way or setting up: half-days left, days since it began */
  int32_t lost;                 /* thousandths */
  char name[ROSTER_NAME], where[ROSTER_NAME];
} RosterRow;

typedef struct Roster {
  RosterRow row[MAX_FORMATIONS]; int rows;
  int32_t peninsula, strait;    /* worth of the rows where they stand, ready and less what is lost: thousandths of a point */
} Roster;

/* owner -1: all; theatre a Theatre, -1: all. */
void roster_make(const Sight *sight, int owner, int theatre, ForcesOrder order, bool down, Roster *roster);
RosterRow roster_row(const Sight *sight, int formation);

/* "on its way to Kadena, 3.5 days left" */
Line roster_state(const Sight *sight, const RosterRow *row);

/* May the seat send it somewhere now? If not, `refusal` says why. */
bool roster_can_go(const Sight *sight, int formation, Refusal *refusal);

/* What a press on its row does, and why it cannot be sent if it cannot; for a tooltip. */
Line formation_hint(const Sight *sight, int formation);

/* The formation in full, in a panel; drawn by formation_card.c. */
void formation_card(const Table *t, int formation, Box box);

#endif
