/* What lies behind in this turn's bargain: what each side did in the round that was revealed last, and, once the two have
 * signed, what was in force until then. */
#include "table/bargain_end.h"
#include "table/bargain_parts.h"

#include <string.h>

/* ---- what was signed ---- */

/* Terms that the signature changed are put back to what they were, the latest change first. */
bool signed_read(Bargain *b) {
  const Sight *sight = b->t->sight;
  if (b->g->turn == 0 || b->g->signed_turn != b->g->turn || !bargain_ended(sight)) return false;
  memcpy(b->was, b->g->term, sizeof b->was);
  for (int i = sight->events; i-- > 0 && sight->event[i].turn == b->g->turn;) {
    const Event *event = &sight->event[i];
    if (event->message == MSG_TERM_CHANGED && event->phase == PHASE_BARGAIN) b->was[event->arg[0] / 256] = (uint8_t)(event->arg[0] % 256);
  }
  return true;
}

/* ---- what was done ---- */

/* An acceptance without a signature found its package replaced, or the two together said too much or nothing. */
static Line accepted_words(const Bargain *b, int seat, int other) {
  if (b->g->signed_turn == b->g->turn) return LINE(b->s, MSG_BARGAIN_DID_ACCEPT, .arg = { seat });
  return LINE(b->s, b->g->move[other] == MOVE_OFFER ? MSG_BARGAIN_DID_ACCEPT_OLD : MSG_BARGAIN_DID_ACCEPT_NOT, .arg = { seat, other });
}

static Line did_words(const Bargain *b, int side) {
  static const MessageId words[] = { [MOVE_NONE] = MSG_BARGAIN_DID_STAND, [MOVE_OFFER] = MSG_BARGAIN_DID_OFFER,
    [MOVE_ACCEPT] = MSG_BARGAIN_DID_ACCEPT, [MOVE_REFUSE] = MSG_BARGAIN_DID_REFUSE, [MOVE_WALK] = MSG_BARGAIN_DID_WALK };
  int seat = b->side[side];
  if (b->g->move[seat] == MOVE_ACCEPT) return accepted_words(b, seat, b->side[side == OWN ? OTHER : OWN]);
  return LINE(b->s, words[b->g->move[seat]], .arg = { seat });
}

/* Were the talks broken off in an earlier turn? Then this one has had no round. */
static bool broken_before(const Bargain *b) {
  return b->g->talks_resume > b->g->turn && b->g->move[b->side[OWN]] != MOVE_WALK && b->g->move[b->side[OTHER]] != MOVE_WALK;
}

Line bargain_did(const Bargain *b) {
  if (!b->privy || b->g->phase < PHASE_BARGAIN || b->g->over || broken_before(b)) return (Line){ "" };
  int lies = b->g->offer_turn[b->side[OTHER]];
  if (b->g->round == 0) return LINE(b->s, lies > 0 && lies < b->g->turn ? MSG_BARGAIN_DID_NONE_LIES : MSG_BARGAIN_DID_NONE, .arg = { b->side[OTHER], lies });
  return LINE(b->s, MSG_BARGAIN_DID, .arg = { b->g->round }, .text = { NULL, did_words(b, OWN).text, did_words(b, OTHER).text });
}
