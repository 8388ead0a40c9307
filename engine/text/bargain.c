/* The bargain at the text seat: both packages side by side, clause by clause, and the five moves. */
#include "text/desk.h"
#include "report/look.h"
#include "rules/rules.h"

#include <string.h>

static bool has_offer(const View *view, int seat) { return view->seen.offer_turn[seat] > 0; }

/* One clause: in force, mine, theirs; what differs and what moved is said in words. */
static void clause_tell(Sitting *sit, int c, int mine, int theirs) {
  const Scenario *s = sit->scenario;
  const GameState *g = &sit->view.seen;
  Line line = LINE(s, MSG_TEXT_CLAUSE, .arg = { c, c * 256 + g->term[c] });
  const int seat[2] = { mine, theirs };
  for (int i = 0; i < 2; i++) {
    if (!has_offer(&sit->view, seat[i]))
      continue;
    bool kept = g->offer[seat[i]][c] == g->term[c];
    line_join(&line, "; ", LINE(s, kept ? MSG_TEXT_CLAUSE_KEPT : MSG_TEXT_CLAUSE_OFFER, .arg = { seat[i], c * 256 + g->offer[seat[i]][c] }).text);
    if (sit->desk->offer_known[seat[i]] && sit->desk->offer_seen[seat[i]][c] != g->offer[seat[i]][c])
      line_join(&line, " ", LINE(s, MSG_TEXT_CLAUSE_MOVED, .arg = { c * 256 + sit->desk->offer_seen[seat[i]][c] }).text);
  }
  if (has_offer(&sit->view, mine) && has_offer(&sit->view, theirs))
    line_join(&line, "; ", LINE(s, g->offer[mine][c] == g->offer[theirs][c] ? MSG_TEXT_CLAUSE_SAME : MSG_TEXT_CLAUSE_APART, .arg = { 0 }).text);
  SAY(sit->out, s, MSG_TEXT_LINE, .text = { line.text });
}

static void offers_remember(Sitting *sit) {
  for (int i = 0; i < sit->scenario->seats; i++) {
    if (!has_offer(&sit->view, i))
      continue;
    memcpy(sit->desk->offer_seen[i], sit->view.seen.offer[i], sizeof sit->desk->offer_seen[i]);
    sit->desk->offer_known[i] = true;
  }
}

static void last_moves(Sitting *sit) {
  static const MessageId words[] = { [MOVE_OFFER] = MSG_TEXT_MOVED_OFFER, [MOVE_ACCEPT] = MSG_TEXT_MOVED_ACCEPT,
    [MOVE_REFUSE] = MSG_TEXT_MOVED_REFUSE, [MOVE_WALK] = MSG_TEXT_MOVED_WALK };
  for (int i = 0; i < sit->scenario->seats; i++)
    if (sit->scenario->seat[i].party && sit->view.seen.move[i] != MOVE_NONE)
      SAY(sit->out, sit->scenario, words[sit->view.seen.move[i]], .arg = { i });
}

static bool clause_is_in_play(const View *view, int c, int mine, int theirs) {
  const GameState *g = &view->seen;
  return (has_offer(view, mine) && g->offer[mine][c] != g->term[c]) || (has_offer(view, theirs) && g->offer[theirs][c] != g->term[c]);
}

void tell_bargain(Sitting *sit, bool all) {
  const Scenario *s = sit->scenario;
  const GameState *g = &sit->view.seen;
  int mine = sit->desk->seat, theirs = party_facing(s, mine);
  if (!s->seat[mine].party || theirs == NO_HANDLE) {
    look_terms(sit->out, s, &sit->view);
    int party[2];
    parties_of(s, party);
    SAY(sit->out, s, MSG_TEXT_NOT_PARTY, .arg = { party[0], party[1] });
    return;
  }
  HEADING(sit->out, s, MSG_TEXT_BARGAIN, .arg = { mine, theirs });
  if (g->talks_resume > g->turn)
    SAY(sit->out, s, MSG_TEXT_BROKEN_OFF, .arg = { g->talks_resume });
  if (g->round > 0)             /* moves of an earlier turn's bargain say nothing about this one */
    last_moves(sit);
  if (!has_offer(&sit->view, mine) && !has_offer(&sit->view, theirs))
    say_plain(sit->out, sit->scenario, MSG_TEXT_NO_OFFERS);
  int left_out = 0;
  for (int c = 0; c < s->clauses; c++) {
    if (all || clause_is_in_play(&sit->view, c, mine, theirs))
      clause_tell(sit, c, mine, theirs);
    else
      left_out++;
  }
  if (left_out > 0)
    SAY(sit->out, s, left_out == s->clauses ? MSG_TEXT_CLAUSES_STAND : MSG_TEXT_CLAUSES_LEFT, .arg = { left_out });
  if (g->move_blind[mine] != MOVE_NONE)
    say_plain(sit->out, sit->scenario, MSG_TEXT_MOVE_WAITS);
  offers_remember(sit);
}

void do_bargain(Sitting *sit) { tell_bargain(sit, true); }

/* "leave=consent"; false after saying what is wrong. */
static bool change_read(Sitting *sit, char *typed, uint8_t package[MAX_CLAUSES]) {
  char *level = strchr(typed, '=');
  if (!level) {
    const Clause *first = sit->scenario->clause;          /* an offer has clauses, or it had been refused */
    SAY(sit->out, sit->scenario, MSG_TEXT_OFFER_WORD, .text = { typed, first->name.id, first->level[first->levels - 1].name.id });
    return false;
  }
  *level++ = '\0';
  int clause = clause_pick(sit, typed);
  int chosen = clause == NO_HANDLE ? NO_HANDLE : level_pick(sit, clause, level);
  if (chosen == NO_HANDLE)
    return false;
  package[clause] = (uint8_t)chosen;
  return true;
}

static void tell_levels(Sitting *sit) {
  const Scenario *s = sit->scenario;
  HEADING(sit->out, s, MSG_TEXT_LEVELS, .arg = { 0 });
  for (int c = 0; c < s->clauses; c++) {
    Line levels = { "" };
    for (int l = 0; l < s->clause[c].levels; l++)
      line_join(&levels, ", ", LINE(s, MSG_TEXT_LEVEL, .arg = { c * 256 + l }, .text = { s->clause[c].level[l].name.id }).text);
    SAY(sit->out, s, MSG_TEXT_LEVELS_OF, .arg = { c }, .text = { s->clause[c].name.id, levels.text });
  }
}

/* The terms in force, changed as typed; after the word "table", the other party's package changed so. */
void do_offer(Sitting *sit) {
  words_cut(sit);
  if (sit->words == 0) {
    SAY(sit->out, sit->scenario, MSG_TEXT_OFFER_HOW, .arg = { party_facing(sit->scenario, sit->desk->seat) });
    tell_levels(sit);
    return;
  }
  Order order = sitting_draft(sit, ORDER_OFFER);
  bool table = word_is(sit, sit->word[0], "table");
  int theirs = party_facing(sit->scenario, sit->desk->seat);
  if (table && (theirs == NO_HANDLE || !has_offer(&sit->view, theirs))) {
    SAY(sit->out, sit->scenario, MSG_TEXT_NO_PACKAGE, .arg = { theirs });
    return;
  }
  memcpy(order.package, table ? sit->view.seen.offer[theirs] : sit->view.seen.term, sizeof order.package);
  for (int i = table; i < sit->words; i++)
    if (!change_read(sit, sit->word[i], order.package))
      return;
  sitting_order(sit, &order);
}

static void bargain_move(Sitting *sit, OrderKind kind) {
  Order order = sitting_draft(sit, kind);
  sitting_order(sit, &order);
}

void do_accept(Sitting *sit) { bargain_move(sit, ORDER_ACCEPT); }
void do_refuse(Sitting *sit) { bargain_move(sit, ORDER_REFUSE); }
void do_walk(Sitting *sit) { bargain_move(sit, ORDER_WALK); }
