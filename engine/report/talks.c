/* Reads the packages that lie on the table when a bargain is over. They stay there until the next one, so that the turn after
 * can still say how it ended. */
#include "report/talks.h"
#include "rules/rules.h"

enum { PARTIES = 2 };

/* The turn whose bargain is over and told now; 0: none is. */
static int turn_over(const GameState *g) {
  if (g->phase > PHASE_BARGAIN || (g->phase == PHASE_BARGAIN && g->bargain_closed)) return g->turn;
  return g->round == 0 ? g->turn - 1 : 0;
}

/* Clauses that both packages change alike, in words. */
static Line common_words(const Scenario *s, const GameState *g, const int party[PARTIES], int *apart) {
  Line line = { "" };
  const uint8_t *one = g->offer[party[0]], *other = g->offer[party[1]];
  *apart = 0;
  for (int c = 0; c < s->clauses; c++) {
    *apart += one[c] != other[c];
    if (one[c] == other[c] && one[c] != g->term[c]) line_join(&line, "; ", LINE(s, MSG_TALKS_END_TERM, .arg = { c, c * 256 + one[c] }).text);
  }
  return line;
}

Line talks_ended(const Scenario *s, const View *view) {
  const GameState *g = &view->seen;
  const Line none = { "" };
  int party[PARTIES], found = 0, turn = turn_over(g), apart;
  for (int i = 0; i < s->seats && found < PARTIES; i++)
    if (s->seat[i].party) party[found++] = i;
  bool sees = view->seat == FACILITATOR || (s->parties >> view->seat & 1u);
  if (found < PARTIES || !sees || g->over || turn < 1 || g->signed_turn >= turn) return none;
  if (g->talks_resume > g->turn) return LINE(s, MSG_TALKS_END_BROKEN, .arg = { g->talks_resume });
  bool lies[PARTIES] = { g->offer_turn[party[0]] > 0, g->offer_turn[party[1]] > 0 };
  if (!lies[0] && !lies[1]) return LINE(s, MSG_TALKS_END_EMPTY, .arg = { turn });
  if (!lies[0] || !lies[1]) return LINE(s, MSG_TALKS_END_ONE, .arg = { turn, party[lies[0] ? 0 : 1] });
  Line common = common_words(s, g, party, &apart);
  if (!common.text[0]) return LINE(s, MSG_TALKS_END_APART, .arg = { turn, apart });
  return LINE(s, MSG_TALKS_END_COMMON, .arg = { turn, apart }, .text = { NULL, NULL, common.text });
}
