/* What rooms alone move is counted, told and asked about where it can move at all: the room is on, and the scenario declares
 * what it moves. Needs a frozen scenario. */
#include "rules/room.h"

static bool is_on(const Scenario *s, RoomId room) { return !(s->rooms_off >> room & 1); }
static bool has_ladder(const Scenario *s, KnownLadder ladder) { return s->known_ladder[ladder] >= 0; }
static bool has_track(const Scenario *s, KnownTrack track) { return s->known_track[track] >= 0; }

bool counts_tests(const Scenario *s) { return is_on(s, ROOM_PYONGYANG) && (has_ladder(s, KL_PENINSULA) || has_track(s, KT_PYONGYANG_ARSENAL)); }
bool counts_incidents(const Scenario *s) { return is_on(s, ROOM_PYONGYANG) && has_ladder(s, KL_PENINSULA); }
bool counts_money(const Scenario *s) { return is_on(s, ROOM_TRADE) && s->known_clause[KC_INVESTMENT] >= 0; }

bool has_jumps(const Scenario *s) {
  return is_on(s, ROOM_VOLATILITY) && s->known_seat[KS_WASHINGTON] >= 0 &&
    (has_track(s, KT_TRUST) || has_track(s, KT_CREDIBILITY) || s->known_report[KI_WASHINGTON_MOOD] >= 0);
}

bool question_is_open(const Scenario *s, int question) {
  switch ((ForecastQuestion)question) {
    case FORECAST_INCIDENT: return counts_incidents(s);
    case FORECAST_STRAIT_UP: return is_on(s, ROOM_STRAIT) && has_ladder(s, KL_STRAIT);
    case FORECAST_SIGNED: return is_on(s, ROOM_BARGAIN) && s->clauses > 0;
    case FORECAST_QUESTIONS: break;
  }
  return false;
}

int question_first(const Scenario *s, int from) {
  for (int i = 0; i < FORECAST_QUESTIONS; i++)
    if (question_is_open(s, (from + i) % FORECAST_QUESTIONS)) return (from + i) % FORECAST_QUESTIONS;
  return NO_HANDLE;
}

bool tempo_matters(const Scenario *s) {
  for (int i = 0; i < s->cards; i++)
    if (s->card[i].tempo) return true;
  return counts_incidents(s) || question_is_open(s, FORECAST_STRAIT_UP);
}

bool seat_has_movable(const Scenario *s, int seat) {
  for (int i = 0; i < s->formations; i++)
    if (s->formation[i].owner == seat && s->formation[i].lift_class != LIFT_FIXED) return true;
  return false;
}

int party_facing(const Scenario *s, int seat) {
  if (seat < 0 || seat >= s->seats || !s->seat[seat].party) return NO_HANDLE;
  for (int i = 0; i < s->seats; i++)
    if (i != seat && s->seat[i].party) return i;
  return NO_HANDLE;
}

void parties_of(const Scenario *s, int party[2]) {
  party[0] = party[1] = 0;
  for (int i = 0, found = 0; i < s->seats && found < 2; i++)
    if (s->seat[i].party) party[found++] = i;
}

bool consent_can_be_asked(const Scenario *s, int seat) {
  int other = party_facing(s, seat);
  return other != NO_HANDLE && seat_has_movable(s, other);
}
