/* Gathers, filters and sorts formations for the table of forces. Drawing is screen_forces.c's. */
#include "table/roster.h"

#include "report/look.h"

#include <string.h>

RosterRow roster_row(const Sight *sight, int f) {
  static const RosterState states[] = { [FORMATION_READY] = ROSTER_READY, [FORMATION_QUEUED] = ROSTER_WAITS, [FORMATION_TRANSIT] = ROSTER_UNDER_WAY,
    [FORMATION_SETTING_UP] = ROSTER_SETTING_UP, [FORMATION_LOST] = ROSTER_LOST };
  const Scenario *s = sight->scenario;
  const GameState *g = &sight->view.seen;
  RosterRow row = { .formation = f, .place = g->formation_shown[f], .state = ROSTER_UNKNOWN, .lost = g->strength_lost[f] };
  row.known = VIEW_SEES(s, &sight->view, formation_stage[f]);
  if (row.known) {
    row.place = g->formation_place[f];
    row.state = states[g->formation_stage[f]];
    row.half_days = g->formation_days[f];
    row.passed = g->day > g->formation_since[f] ? g->day - g->formation_since[f] : 0;
  }
  Line name = LINE(s, MSG_PAGE_FORMATION, .arg = { f }), where = LINE(s, MSG_PAGE_PLACE, .arg = { row.place });
  memcpy(row.name, name.text, ROSTER_NAME - 1);         /* for sorting: the start of a name is enough */
  memcpy(row.where, where.text, ROSTER_NAME - 1);
  return row;
}

static int by_number(int64_t a, int64_t b) { return a < b ? -1 : a > b; }

/* Negative: a comes first when sorted upwards. */
static int rows_order(const Scenario *s, const RosterRow *a, const RosterRow *b, ForcesOrder order) {
  const Formation *fa = &s->formation[a->formation], *fb = &s->formation[b->formation];
  switch (order) {
    case FORCES_BY_NAME: return strcmp(a->name, b->name);
    case FORCES_BY_OWNER: return by_number(fa->owner, fb->owner);
    case FORCES_BY_PENINSULA: return by_number(fa->peninsula, fb->peninsula);
    case FORCES_BY_STRAIT: return by_number(fa->strait, fb->strait);
    case FORCES_BY_STATE: return a->state != b->state ? by_number(a->state, b->state) : by_number(a->half_days, b->half_days);
    case FORCES_BY_THEATRE: return by_number(s->place[a->place].theatre, s->place[b->place].theatre);
    case FORCES_BY_LOSSES: return by_number(a->lost, b->lost);
    case FORCES_BY_PLACE: break;
  }
  return strcmp(a->where, b->where);
}

/* Equals stay in the scenario's order, whichever way the table is sorted. */
static void rows_sort(const Scenario *s, Roster *roster, ForcesOrder order, bool down) {
  for (int i = 1; i < roster->rows; i++) {
    RosterRow row = roster->row[i];
    int at = i;
    for (; at > 0; at--) {
      int before = rows_order(s, &roster->row[at - 1], &row, order);
      if (down ? before >= 0 : before <= 0) break;
      roster->row[at] = roster->row[at - 1];
    }
    roster->row[at] = row;
  }
}

void roster_make(const Sight *sight, int owner, int theatre, ForcesOrder order, bool down, Roster *roster) {
  const Scenario *s = sight->scenario;
  roster->rows = 0;
  roster->peninsula = roster->strait = 0;
  for (int f = 0; f < s->formations; f++) {
    if (owner >= 0 && s->formation[f].owner != owner) continue;
    RosterRow row = roster_row(sight, f);
    int where = row.place < s->places ? s->place[row.place].theatre : THEATRE_NONE;
    if (theatre >= 0 && where != theatre) continue;
    int64_t left = 1000 - (row.lost < 1000 ? row.lost : 1000);
    bool counts = row.state == ROSTER_READY || row.state == ROSTER_UNKNOWN;
    if (counts && where == THEATRE_PENINSULA) roster->peninsula += (int32_t)(s->formation[f].peninsula * left / 1000);
    if (counts && where == THEATRE_STRAIT) roster->strait += (int32_t)(s->formation[f].strait * left / 1000);
    roster->row[roster->rows++] = row;
  }
  rows_sort(s, roster, order, down);
}

Line roster_state(const Sight *sight, const RosterRow *row) {
  static const MessageId words[] = { [ROSTER_UNDER_WAY] = MSG_LOOK_STAGE_TRANSIT, [ROSTER_WAITS] = MSG_LOOK_STAGE_QUEUED,
    [ROSTER_SETTING_UP] = MSG_LOOK_STAGE_SETTING_UP, [ROSTER_READY] = MSG_PAGE_READY, [ROSTER_LOST] = MSG_LOOK_STAGE_LOST, [ROSTER_UNKNOWN] = MSG_PAGE_STATE_UNKNOWN };
  return LINE(sight->scenario, words[row->state], .arg = { sight->view.seen.formation_goal[row->formation], row->half_days });
}

bool roster_can_go(const Sight *sight, int formation, Refusal *refusal) {
  const Scenario *s = sight->scenario;
  for (int i = 0; i < sight->legals; i++)
    if (sight->legal[i].kind == ORDER_REDEPLOY && sight->legal[i].subject == formation) return true;
  *refusal = (Refusal){ .message = MSG_NONE };
  if (sight->view.seat == FACILITATOR) return false;
  /* Why not: what stands against the first place that it is not at already. */
  Order order = { .kind = ORDER_REDEPLOY, .seat = sight->view.seat, .subject = (uint16_t)formation, .amount = PROCEDURE_ASK };
  for (int p = 0; p < s->places; p++) {
    order.target = (uint16_t)p;
    if (!place_takes(s, p, formation) || p == sight->view.seen.formation_place[formation]) continue;
    *refusal = order_refusal(s, &sight->view, &order);
    return false;
  }
  return false;
}
