/* What all computer seats share: giving an order with the earlier ones in place, worth and noise. */
#include "players/mind.h"
#include <assert.h>

bool mind_give(Mind *mind, const Order *order) {
  if (mind->count >= MIND_ORDERS || order_refusal(mind->scenario, mind->view, order).message != MSG_NONE) return false;
  order_apply(mind->scenario, &mind->view->seen, order);
  mind->out[mind->count++] = *order;
  return true;
}

bool mind_give_simple(Mind *mind, OrderKind kind, int subject, int target, int32_t amount) {
  Order order = { .kind = (uint8_t)kind, .seat = (uint8_t)mind->seat, .subject = (uint16_t)subject, .target = (uint16_t)target, .amount = amount };
  return mind_give(mind, &order);
}

int32_t mind_worth(const Mind *mind, KnownTrack track) {
  int handle = mind->scenario->known_track[track];
  return handle == NO_HANDLE ? 0 : mind->scenario->persona_track[mind->persona][handle];
}

int64_t mind_noise(const Mind *mind, int purpose, uint64_t entity, uint32_t ordinal) {
  int32_t temperature = mind->scenario->persona[mind->persona].temperature;
  if (temperature == 0) return 0;
  return (int64_t)gumbel_milli(choice_draw(mind->dice, purpose, entity, ordinal)) * temperature;
}

void mind_noises(const Mind *mind, int purpose, const uint64_t *entity, int count, int64_t *noise) {
  int32_t temperature = mind->scenario->persona[mind->persona].temperature;
  uint32_t draw[MAX_POLICIES + 1];
  assert(count <= MAX_POLICIES + 1);
  if (temperature != 0) choice_draw_many(mind->dice, purpose, entity, count, draw);
  for (int i = 0; i < count; i++) noise[i] = temperature == 0 ? 0 : (int64_t)gumbel_milli(draw[i]) * temperature;
}
