/* Cards: the master scenario events list. Each card is drawn by its own probability and luck, while its condition holds;
 * the facilitator's injects play cards as well. Drama for a class comes from exercise_tempo alone. */
#include "rules/room.h"

static void card_play(Adjudication *a, int card, Cause cause) {
  const Card *declared = &a->scenario->card[card];
  a->state->card_turn[card] = a->state->turn;
  event_tell(a, MSG_CARD, 2, cause, declared->seen_by, declared->seen_by, card, 0, 0, 0);
  Cause of_card = cause_of(CAUSE_CARD, card);
  effects_start(a, declared->effects, of_card);
  if (declared->closure >= 0 && a->hooks && a->hooks->closure && !a->hooks->closure(a->hooks->self, a, declared->closure, of_card)) a->failed = true;
}

static void injected_play(Adjudication *a) {
  GameState *s = a->state;
  for (int i = 0; i < s->pending_count; i++)
    if (s->pending_op[i] == EFFECT_CARD) {
      int card = s->pending_target[i];
      s->pending_op[i] = EFFECT_CAPITAL;          /* spent: adds nought to a capital on its day */
      s->pending_target[i] = 0;
      s->pending_amount[i] = 0;
      card_play(a, card, (Cause){CAUSE_INJECT, 0xFF, 0});
    }
}

bool card_rests(const Scenario *scenario, const GameState *s, int card) {
  const Card *declared = &scenario->card[card];
  int last = s->card_turn[card];
  return last && (declared->once || (declared->cooldown && s->turn <= last + declared->cooldown));
}

void room_cards(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  int64_t tempo = assumed_micro(a, AS_EXERCISE_TEMPO);
  injected_play(a);
  uint32_t draw[MAX_CARDS];
  int64_t stretched = (int64_t)s->turn_days * 365 * MILLI / 30;      /* a month stretched to a year */
  dice_draw_many(a->dice, DRAW_CARD, scenario->drawn_key, scenario->drawn_cards, draw);
  uint64_t draws = (uint64_t)s->turn_days * HAZARD_DRAWS / 30 + 1;
  for (int n = 0; n < scenario->drawn_cards && !a->failed; n++) {
    if (tempo <= MICRO && draw[n] > scenario->drawn_bound[n] * draws) continue;       /* most cards, most turns */
    int i = scenario->drawn_card[n];
    const Card *card = &scenario->card[i];
    int64_t monthly = card->tempo && tempo != MICRO ? clamp64(muldiv(card->monthly, tempo, MICRO), 0, MICRO) : card->monthly;
    if (card_rests(scenario, s, i) || s->day + s->turn_days <= card->first_day || s->day > card->last_day) continue;
    if (condition_holds(scenario, s, card->when) && draw_is_yearly(draw[n], monthly, stretched)) card_play(a, i, cause_of(CAUSE_CARD, i));
  }
}
