/* A game played phase by phase: orders and refusals, undo, handing in, digests, a closure that fails, and what a game that
 * keeps nothing does without. */
#include "support/played.h"

static Order policy_order(int seat, int policy) { return (Order){.kind = ORDER_POLICY, .seat = (uint8_t)seat, .subject = (uint16_t)policy}; }
static Order forecast_order(int seat, int32_t milli) { return (Order){.kind = ORDER_FORECAST, .seat = (uint8_t)seat, .subject = FORECAST_STRAIT_UP, .amount = milli}; }
static Order inject_order(int32_t milli) { return (Order){.kind = ORDER_INJECT_TRACK, .seat = FACILITATOR, .subject = TRUST, .amount = milli}; }

static void order_taken(Game *game, Order order) { assert_int_equal(game_order(game, &order).message, MSG_NONE); }

static void everybody_hands_in(Game *game) {
  for (int seat = 0; seat < game->scenario->seats; seat++) game_hand_in(game, seat);
}

/* A new game at its first phase of orders. */
static Scenario *game_at_orders(Game *game, bool keep_events, bool keep_journal) {
  Scenario *s = played_scenario();
  assert_true(game_start(game, s, 7, NULL, keep_events, keep_journal));
  while (game->state.phase != PHASE_ORDERS) {
    everybody_hands_in(game);
    assert_true(game_advance(game));
  }
  return s;
}

static void game_close(Game *game, Scenario *s) {
  game_end(game);
  scenario_free(s);
}

static void starts_where_somebody_can_act(void **unused) {
  (void)unused;
  Scenario *s = played_scenario();
  Game game;
  assert_true(game_start(&game, s, 7, NULL, true, true));
  assert_int_equal(game.state.turn, 1);
  assert_int_equal(game.state.phase, PHASE_BARGAIN);
  assert_true(game_waits(&game));
  assert_int_equal(game.journal.count, 0);
  assert_int_equal(game.journal.digests, 0);
  assert_int_equal(game.phase_events, 0);
  game_close(&game, s);
}

static void an_order_is_noted_with_its_moment(void **unused) {
  (void)unused;
  Game game;
  Scenario *s = game_at_orders(&game, true, true);
  order_taken(&game, policy_order(SEOUL, OPEN_POLICY));
  assert_int_equal(game.journal.count, 1);
  const Entry *e = &game.journal.entry[0];
  assert_int_equal(e->turn, 1);
  assert_int_equal(e->phase, PHASE_ORDERS);
  assert_int_equal(e->round, game.state.round);
  assert_int_equal(e->order.subject, OPEN_POLICY);
  assert_int_equal(game.state.order_count[SEOUL], 1);
  game_close(&game, s);
}

static void a_refused_order_changes_nothing(void **unused) {
  (void)unused;
  Game game;
  Scenario *s = game_at_orders(&game, true, true);
  GameState before = game.state;
  Order not_theirs = policy_order(WASHINGTON, OPEN_POLICY), unknown_seat = policy_order(4, OPEN_POLICY), as_facilitator = inject_order(1000);
  as_facilitator.seat = SEOUL;
  Order of_facilitator = policy_order(FACILITATOR, OPEN_POLICY);
  assert_int_not_equal(game_order(&game, &not_theirs).message, MSG_NONE);
  assert_int_equal(game_order(&game, &unknown_seat).message, MSG_SEAT_MISSING);
  assert_int_not_equal(game_order(&game, &as_facilitator).message, MSG_NONE);
  assert_int_not_equal(game_order(&game, &of_facilitator).message, MSG_NONE);
  assert_memory_equal(&before, &game.state, sizeof before);
  assert_int_equal(game.journal.count, 0);
  game_close(&game, s);
}

/* The state after an undo is the state of a game in which the order was never given, others' orders in their order. */
static void undo_takes_back_the_seats_last_order_alone(void **unused) {
  (void)unused;
  Game game, never;
  Scenario *s = game_at_orders(&game, true, true), *same = game_at_orders(&never, true, true);
  order_taken(&game, policy_order(SEOUL, OPEN_POLICY));
  order_taken(&game, forecast_order(WASHINGTON, 300));
  order_taken(&game, inject_order(1000));
  order_taken(&game, policy_order(SEOUL, SECRET_POLICY));
  order_taken(&game, forecast_order(PYONGYANG, 100));
  game_hand_in(&game, WASHINGTON);
  assert_true(game_undo(&game, SEOUL));

  order_taken(&never, policy_order(SEOUL, OPEN_POLICY));
  order_taken(&never, forecast_order(WASHINGTON, 300));
  order_taken(&never, inject_order(1000));
  order_taken(&never, forecast_order(PYONGYANG, 100));
  game_hand_in(&never, WASHINGTON);
  assert_memory_equal(&game.state, &never.state, sizeof game.state);
  assert_int_equal(game.journal.count, 4);
  assert_memory_equal(game.journal.entry, never.journal.entry, 4 * sizeof(Entry));

  assert_true(game_undo(&game, SEOUL));
  assert_false(game_undo(&game, SEOUL));
  assert_true(game_undo(&game, FACILITATOR));
  assert_int_equal(game.state.pending_count, 0);
  assert_false(game_undo(&game, FACILITATOR));
  game_close(&never, same);
  game_close(&game, s);
}

static void nobody_takes_back_what_was_handed_in_or_resolved(void **unused) {
  (void)unused;
  Game game;
  Scenario *s = game_at_orders(&game, true, true);
  order_taken(&game, policy_order(SEOUL, OPEN_POLICY));
  game_hand_in(&game, SEOUL);
  assert_false(game_undo(&game, SEOUL));
  assert_int_equal(game.journal.count, 1);
  everybody_hands_in(&game);
  assert_true(game_advance(&game));
  assert_false(game_undo(&game, SEOUL));
  assert_false(game_undo(&game, 5));
  assert_false(game_undo(&game, -1));
  game_close(&game, s);
}

static void the_phase_waits_for_every_seat_that_acts(void **unused) {
  (void)unused;
  Scenario *s = played_scenario();
  Game game;
  assert_true(game_start(&game, s, 7, NULL, true, true));
  GameState before = game.state;
  game_hand_in(&game, PYONGYANG);         /* no party to the bargain: nothing happens */
  game_hand_in(&game, FACILITATOR);
  assert_memory_equal(&before, &game.state, sizeof before);
  game_hand_in(&game, SEOUL);
  game_hand_in(&game, SEOUL);
  assert_true(game_waits(&game));
  game_hand_in(&game, WASHINGTON);
  assert_false(game_waits(&game));
  game_close(&game, s);
}

static void every_finished_turn_has_its_digest(void **unused) {
  (void)unused;
  Scenario *s = played_scenario();
  Game game;
  assert_true(game_start(&game, s, 7, NULL, true, true));
  for (int luck = 0; !game.state.over; luck++) {
    int turn = game.state.turn, digests = game.journal.digests;
    played_phase(&game, luck);
    assert_true(game_advance(&game));
    bool ended = game.state.turn != turn || game.state.over;
    assert_int_equal(game.journal.digests, digests + ended);
    if (!ended) continue;
    assert_int_equal(game.journal.digest[digests].turn, turn);
    assert_true(game.journal.digest[digests].digest == state_digest(&game.state));
    assert_true(game.digest == state_digest(&game.state));
  }
  assert_int_equal(game.journal.digests, PLAYED_TURNS);
  GameState end = game.state;
  assert_false(game_waits(&game));
  assert_false(game_advance(&game));
  Order late = inject_order(1000);
  assert_int_not_equal(game_order(&game, &late).message, MSG_NONE);
  assert_false(game_undo(&game, FACILITATOR));
  assert_memory_equal(&end, &game.state, sizeof end);
  game_close(&game, s);
}

/* A closure of the scenario that breaks while `broken`. It moves something first, so that there is something to put back. */
typedef struct Script { bool broken; int calls; } Script;
static bool script_closure(void *self, Adjudication *a, int closure, Cause cause) {
  (void)closure;
  Script *script = self;
  script->calls++;
  track_add(a, TRUST, -2000, cause);
  return !script->broken;
}

static void a_failed_closure_leaves_the_phase_as_it_was(void **unused) {
  (void)unused;
  Game game, whole;
  Script script = {.broken = true}, sound = {0};
  Scenario *s = game_at_orders(&game, true, true), *same = game_at_orders(&whole, true, true);
  game.hooks = (RulesHooks){.closure = script_closure, .self = &script};
  whole.hooks = (RulesHooks){.closure = script_closure, .self = &sound};
  Order card = {.kind = ORDER_INJECT_CARD, .seat = FACILITATOR, .subject = 0};
  order_taken(&game, card);
  order_taken(&game, policy_order(SEOUL, OPEN_POLICY));
  order_taken(&whole, card);
  order_taken(&whole, policy_order(SEOUL, OPEN_POLICY));
  everybody_hands_in(&game);
  everybody_hands_in(&whole);

  GameState before = game.state;
  int events = game.events.count, entries = game.journal.count, digests = game.journal.digests, advances = game.advances;
  assert_false(game_advance(&game));
  assert_true(game.failed);
  assert_true(script.calls > 0);
  assert_memory_equal(&before, &game.state, sizeof before);
  assert_int_equal(game.events.count, events);
  assert_int_equal(game.journal.count, entries);
  assert_int_equal(game.journal.digests, digests);
  assert_int_equal(game.advances, advances);

  script.broken = false;                                  /* mended, it goes on as if it had never failed */
  assert_true(game_advance(&game));
  assert_false(game.failed);
  assert_true(game_advance(&whole));
  assert_memory_equal(&game.state, &whole.state, sizeof game.state);
  assert_int_equal(game.events.count, whole.events.count);
  game_close(&whole, same);
  game_close(&game, s);
}

static void what_is_kept_changes_no_game(void **unused) {
  (void)unused;
  Scenario *s = played_scenario();
  Game kept, bare;
  assert_true(game_start(&kept, s, 7, NULL, true, true));
  assert_true(game_start(&bare, s, 7, NULL, false, false));
  int all = kept.events.count;
  assert_int_equal(bare.events.count, all);
  for (int luck = 0; !kept.state.over; luck++) {
    played_phase(&kept, luck);
    played_phase(&bare, luck);
    assert_false(game_undo(&bare, SEOUL));
    assert_true(game_advance(&kept));
    assert_true(game_advance(&bare));
    assert_int_equal(kept.phase_events, all);             /* all events, and where the last advance's begin */
    assert_int_equal(bare.phase_events, 0);               /* the last advance's alone */
    assert_int_equal(kept.events.count - all, bare.events.count);
    all = kept.events.count;
    assert_memory_equal(&kept.state, &bare.state, sizeof kept.state);
    assert_true(kept.digest == bare.digest);
  }
  assert_true(all > 0);
  assert_null(bare.journal.entry);
  assert_null(bare.journal.digest);
  game_end(&bare);
  game_close(&kept, s);
}

/* What a computer seat found legal in its view is recorded as if it had been asked for again. */
static void a_recorded_order_equals_an_asked_one(void **unused) {
  (void)unused;
  Game asked, recorded;
  Scenario *s = game_at_orders(&asked, true, true), *same = game_at_orders(&recorded, true, true);
  Order order = policy_order(SEOUL, OPEN_POLICY);
  order_taken(&asked, order);
  assert_true(game_record(&recorded, &order));
  assert_memory_equal(&asked.state, &recorded.state, sizeof asked.state);
  assert_memory_equal(asked.journal.entry, recorded.journal.entry, sizeof(Entry));
  game_close(&recorded, same);
  game_close(&asked, s);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(starts_where_somebody_can_act),
    cmocka_unit_test(an_order_is_noted_with_its_moment),
    cmocka_unit_test(a_refused_order_changes_nothing),
    cmocka_unit_test(undo_takes_back_the_seats_last_order_alone),
    cmocka_unit_test(nobody_takes_back_what_was_handed_in_or_resolved),
    cmocka_unit_test(the_phase_waits_for_every_seat_that_acts),
    cmocka_unit_test(every_finished_turn_has_its_digest),
    cmocka_unit_test(a_failed_closure_leaves_the_phase_as_it_was),
    cmocka_unit_test(what_is_kept_changes_no_game),
    cmocka_unit_test(a_recorded_order_equals_an_asked_one),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
