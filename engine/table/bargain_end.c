/* How a turn's bargain ended, in a line: signed, broken off, or no deal and what both packages had in common. */
#include "table/bargain_end.h"

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

/* What both packages on the table would change in the same way. */
static Line common_of(const Scenario *s, const GameState *g, int one, int other) {
  Line common = { "" };
  for (int c = 0; c < s->clauses; c++)
    if (g->offer[one][c] == g->offer[other][c] && g->offer[one][c] != g->term[c])
      line_join(&common, "; ", LINE(s, MSG_BARGAIN_END_CLAUSE, .arg = { c, c * 256 + g->offer[one][c] }).text);
  return common;
}

Line bargain_end(const Sight *sight) {
  const Scenario *s = sight->scenario;
  const GameState *g = &sight->view.seen;
  int party[2], parties = 0, turn = g->turn;
  Line none = { "" };
  for (int i = 0; i < s->seats && parties < 2; i++)
    if (s->seat[i].party) party[parties++] = i;
  if (parties < 2 || !bargain_ended(sight)) return none;
  const Event *signed_now = event_of(sight, turn, MSG_SIGNED), *walked = event_of(sight, turn, MSG_WALKED);
  if (signed_now) return LINE(s, MSG_BARGAIN_END_SIGNED, .arg = { turn, signed_now->arg[0] });
  if (walked) return LINE(s, MSG_BARGAIN_END_WALKED, .arg = { turn, walked->arg[0] });
  bool sees = sight->view.seat == FACILITATOR || sight->view.seat == party[0] || sight->view.seat == party[1];
  if (!sees || g->talks_resume > g->turn) return none;
  if (!g->offer_turn[party[0]] || !g->offer_turn[party[1]]) return LINE(s, MSG_BARGAIN_END_NONE, .arg = { turn });
  Line common = common_of(s, g, party[0], party[1]);
  if (!common.text[0]) return LINE(s, MSG_BARGAIN_END_APART, .arg = { turn });
  return LINE(s, MSG_BARGAIN_END_COMMON, .arg = { turn }, .text = { NULL, common.text });
}
