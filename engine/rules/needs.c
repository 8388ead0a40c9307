/* Needs: a policy's failed condition put into words, with how things stand instead. */
#include "rules/needs.h"

#include "rules/room.h"

static Refusal say(MessageId why, int policy, int32_t a1, int32_t a2, MessageId hint, int32_t h0, int32_t h1) {
  return (Refusal){.message = (uint16_t)why, .hint = (uint16_t)hint, .arg = {policy, a1, a2, 0}, .hint_arg = {h0, h1, 0, 0}};
}

/* Which side of the range is missed? Negated tests are missed by being inside: the low end is then named. */
static bool is_below(const Test *test, int32_t value) { return !test->negate && value < test->low; }

Refusal needs_refusal(const Scenario *scenario, const GameState *s, int policy, int handle) {
  const Test *t = &scenario->test[handle];
  int i = t->subject, of = i * 256;
  switch ((TestKind)t->kind) {
    case TEST_TRACK: {
      bool below = is_below(t, s->track[i]);
      return say(below ? MSG_NEEDS_TRACK_LOW : MSG_NEEDS_TRACK_HIGH, policy, i, below ? t->low : t->high, MSG_HINT_TRACK_NOW, i, s->track[i]);
    }
    case TEST_VARIABLE: {
      if (variable_is_flag(&scenario->variable[i])) return say(s->variable[i] ? MSG_NEEDS_NO_FLAG : MSG_NEEDS_FLAG, policy, i, 0, MSG_NONE, 0, 0);
      bool below = is_below(t, s->variable[i]);
      return say(below ? MSG_NEEDS_VARIABLE_LOW : MSG_NEEDS_VARIABLE_HIGH, policy, i, below ? t->low : t->high, MSG_HINT_VARIABLE_NOW, i, s->variable[i]);
    }
    case TEST_RUNG: {
      bool below = is_below(t, s->rung[i]);
      return say(below ? MSG_NEEDS_RUNG_LOW : MSG_NEEDS_RUNG_HIGH, policy, i, of + (below ? t->low : t->high), MSG_HINT_RUNG_NOW, i, of + s->rung[i]);
    }
    case TEST_TERM: {
      bool below = is_below(t, s->term[i]);
      return say(below ? MSG_NEEDS_TERM_LOW : MSG_NEEDS_TERM_HIGH, policy, i, of + (below ? t->low : t->high), MSG_HINT_TERM_NOW, i, of + s->term[i]);
    }
    case TEST_TURN: return say(is_below(t, s->turn) ? MSG_NEEDS_TURN_LOW : MSG_NEEDS_TURN_HIGH, policy, is_below(t, s->turn) ? t->low : t->high, 0, MSG_NONE, 0, 0);
    case TEST_DAY: return say(is_below(t, s->day) ? MSG_NEEDS_DAY_LOW : MSG_NEEDS_DAY_HIGH, policy, is_below(t, s->day) ? t->low : t->high, 0, MSG_NONE, 0, 0);
    case TEST_POLICY_COUNT: return say(is_below(t, s->policy_count[i]) ? MSG_NEEDS_POLICY : MSG_NEEDS_NO_POLICY, policy, i, 0, MSG_NONE, 0, 0);
    case TEST_CARD_TURN: return say(is_below(t, s->card_turn[i]) ? MSG_NEEDS_CARD : MSG_NEEDS_NO_CARD, policy, i, 0, MSG_NONE, 0, 0);
    case TEST_ABROAD: return say(MSG_NEEDS_ABROAD, policy, t->low, 0, MSG_NONE, 0, 0);
  }
  return say(MSG_NEEDS_OTHER, policy, 0, 0, MSG_NONE, 0, 0);
}
