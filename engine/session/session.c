/* A game from its first phase to its last: who still acts, what was ordered, undo, and the step from phase to phase. What is
 * legal and what an order does belongs to rules/; where a game is kept belongs to game_file. */
#include "session/session.h"
#include "session/journal.h"
#include <assert.h>
#include <string.h>

static bool is_seat(const Game *game, int seat) {
  return seat == FACILITATOR || (seat >= 0 && seat < game->scenario->seats);
}

/* One phase, and the digest when a turn ended with it. */
static void phase_resolve(Game *game, Adjudication *a) {
  uint16_t turn = game->state.turn;
  rules_advance(a);
  if (a->failed || (game->state.turn == turn && !game->state.over)) return;
  game->digest = state_digest(&game->state);
  if (game->keep_journal && !journal_add_digest(&game->journal, (TurnDigest){turn, game->digest})) a->failed = true;
}

/* Resolves phases until somebody can act or the game is over; `begin` starts the game first. */
static bool phases_resolve(Game *game, bool begin) {
  Adjudication a = {.scenario = game->scenario, .state = &game->state, .dice = game->dice, .events = &game->events, .hooks = &game->hooks};
  if (begin) rules_begin(&a);
  else phase_resolve(game, &a);
  while (!a.failed && !game->state.over && !game_waits(game)) phase_resolve(game, &a);
  game->dice = a.dice;
  return !a.failed && !game->events.failed;
}

static void phase_open(Game *game) {
  game->phase_entries = game->journal.count;
  if (game->keep_journal) game->phase_start = game->state;      /* only undo and the file need it */
}

bool game_start(Game *game, const Scenario *scenario, uint64_t seed, const RulesHooks *hooks, bool keep_events, bool keep_journal) {
  memset(game, 0, sizeof *game);
  game->scenario = scenario;
  game->dice = (Dice){.seed = seed, .stream = STREAM_WORLD};
  game->keep_events = keep_events;
  game->keep_journal = keep_journal;
  if (hooks) game->hooks = *hooks;
  game->failed = !phases_resolve(game, true);
  phase_open(game);
  return !game->failed;
}

void game_end(Game *game) {
  events_free(&game->events);
  journal_free(&game->journal);
}

void game_view(const Game *game, int seat, View *view) {
  assert(is_seat(game, seat));
  view_make(game->scenario, &game->state, seat, view);
}

bool game_record(Game *game, const Order *order) {
  const GameState *state = &game->state;
  Entry entry = {.turn = state->turn, .phase = state->phase, .round = state->round, .order = *order};
  if (game->keep_journal && !journal_add(&game->journal, &entry)) return false;
  order_apply(game->scenario, &game->state, order);
  return true;
}

Refusal game_order(Game *game, const Order *order) {
  if (!is_seat(game, order->seat)) return (Refusal){.message = MSG_SEAT_MISSING, .arg = {order->seat}};
  View view;
  game_view(game, order->seat, &view);
  Refusal refusal = order_refusal(game->scenario, &view, order);
  if (refusal.message == MSG_NONE && !game_record(game, order)) refusal.message = MSG_NO_MEMORY;
  return refusal;
}

static int entry_last(const Game *game, int seat) {
  for (int i = game->journal.count - 1; i >= game->phase_entries; i--)
    if (game->journal.entry[i].order.seat == seat) return i;
  return -1;
}

/* Going back is going forward again from the phase's start without the order: no rule needs an inverse. Every order is
 * checked again, because in a phase played in the open another's order may rest on the one taken back. */
bool game_undo(Game *game, int seat) {
  if (seat == FACILITATOR ? game->state.over : !is_seat(game, seat) || !seat_acts(game->scenario, &game->state, seat)) return false;
  int undone = entry_last(game, seat);
  if (undone < 0) return false;
  GameState state = game->phase_start;
  View view;
  for (int i = game->phase_entries; i < game->journal.count; i++) {
    if (i == undone) continue;
    const Order *order = &game->journal.entry[i].order;
    view_make(game->scenario, &state, order->seat, &view);
    if (order_refusal(game->scenario, &view, order).message != MSG_NONE) return false;
    order_apply(game->scenario, &state, order);
  }
  memcpy(state.handed_in, game->state.handed_in, sizeof state.handed_in);
  game->state = state;
  journal_remove(&game->journal, undone);
  return true;
}

bool game_waits(const Game *game) { return seats_acting(game->scenario, &game->state) != 0; }

void game_hand_in(Game *game, int seat) {
  assert(is_seat(game, seat));
  if (seat != FACILITATOR && seat_acts(game->scenario, &game->state, seat)) game->state.handed_in[seat] = 1;
}

bool game_advance(Game *game) {
  if (game->state.over) return false;
  assert(!game_waits(game));
  GameState before;             /* left unwritten, and so free, in games that keep no journal */
  if (game->keep_journal) before = game->state;
  Dice dice = game->dice;
  uint64_t digest = game->digest;
  int digests = game->journal.digests;
  if (!game->keep_events) events_clear(&game->events);
  int events = game->events.count;

  game->failed = !phases_resolve(game, false);
  if (game->failed) {
    if (game->keep_journal) game->state = before;
    game->dice = dice;
    game->digest = digest;
    game->journal.digests = digests;
    game->events.count = events;
    game->events.failed = false;
    return false;
  }
  game->phase_events = events;
  game->advances++;
  phase_open(game);
  return true;
}
