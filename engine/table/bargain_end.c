/* How a turn's bargain ended, in a line: signed, broken off, or no deal and what both packages had in common. */
#include "table/bargain_end.h"

#include "report/talks.h"

/* A message of that turn; NULL: there is none. */
static const Event *event_of(const Sight *sight, int turn, MessageId message) {
  for (int i = sight->events; i-- > 0;)
    if (sight->event[i].turn == turn && sight->event[i].message == message) return &sight->event[i];
  return NULL;
}

bool bargain_ended(const Sight *sight) {
  const GameState *g = &sight->view.seen;
  return g->over || g->phase > PHASE_BARGAIN || (g->phase == PHASE_BARGAIN && g->bargain_closed);
}

Line bargain_end(const Sight *sight) {
  const Scenario *s = sight->scenario;
  const GameState *g = &sight->view.seen;
  int turn = g->turn;
  if (!bargain_ended(sight)) return (Line){ "" };
  const Event *signed_now = event_of(sight, turn, MSG_SIGNED), *walked = event_of(sight, turn, MSG_WALKED);
  if (signed_now) return LINE(s, MSG_BARGAIN_END_SIGNED, .arg = { turn, signed_now->arg[0] });
  if (walked) return LINE(s, MSG_BARGAIN_END_WALKED, .arg = { turn, walked->arg[0] });
  Line ended = g->talks_resume > turn ? (Line){ "" } : talks_ended(s, &sight->view), why = { "" };
  if (!ended.text[0]) return ended;
  line_join(&why, "", LINE(s, g->round < BARGAIN_ROUNDS ? MSG_BARGAIN_END_QUIET : MSG_BARGAIN_END_ROUNDS, .arg = { turn, g->round < BARGAIN_ROUNDS ? g->round : BARGAIN_ROUNDS, BARGAIN_ROUNDS }).text);
  line_join(&why, " ", ended.text);
  return why;
}
