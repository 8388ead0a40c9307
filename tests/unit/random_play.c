/* Random play over every scenario, every preset and many seeds: what every game must hold, whoever plays it. Each property is
 * one function; what a scenario's own orders do is tested beside the rooms. */
#include "support/games.h"

/* Every order that the engine offers is legal, every refusal has words, nothing outside its capacity is ever there. */
static void state_is_sound(const Scenario *s, const GameState *state) {
  for (int i = 0; i < MAX_TRACKS; i++) {
    if (i < s->tracks) assert_in_range(state->track[i] - s->track[i].low, 0, s->track[i].high - s->track[i].low);
    else assert_int_equal(state->track[i], 0);
  }
  for (int i = 0; i < s->variables; i++)
    assert_in_range(state->variable[i] - s->variable[i].low, 0, s->variable[i].high - s->variable[i].low);
  for (int i = 0; i < s->ladders; i++) {
    assert_true(state->rung[i] < s->ladder[i].rungs);
    assert_true(state->rung_peak[i] < s->ladder[i].rungs);
  }
  for (int i = 0; i < s->clauses; i++) assert_true(state->term[i] < s->clause[i].levels);
  for (int i = 0; i < s->formations; i++) {
    assert_true(state->formation_place[i] < s->places);
    assert_true(state->formation_goal[i] < s->places);
    assert_true(state->formation_stage[i] <= FORMATION_LOST);
  }
  assert_true(state->phase < PHASE_COUNT);
  assert_true(state->pending_count <= MAX_PENDING);
}

static void refusal_has_words(const Scenario *s, const Refusal *refusal) {
  char line[1024];
  assert_true(refusal->message > MSG_NONE && refusal->message < MSG_COUNT && refusal->hint < MSG_COUNT);
  assert_true(message_format(line, sizeof line, s, (MessageId)refusal->message, refusal->arg, NULL) > 0);
  assert_null(strchr(line, '{'));
  if (refusal->hint) {
    message_format(line, sizeof line, s, (MessageId)refusal->hint, refusal->hint_arg, NULL);
    assert_null(strchr(line, '{'));
  }
}

static bool listed(const Order *offered, int count, const Order *order) {
  for (int i = 0; i < count; i++)
    if (offered[i].kind == order->kind && offered[i].subject == order->subject && offered[i].target == order->target &&
        offered[i].amount == order->amount) return true;
  return false;
}

/* Orders of any content: those refused change nothing, those taken were listed or are of a kind too many to list. */
static void nonsense_is_refused(Game *game, int seat, Luck *luck, const Order *offered, int count) {
  const Scenario *s = game->scenario;
  View view;
  game_view(game, seat, &view);
  for (int n = 0; n < 24; n++) {
    Order order = { 0 };
    if (n % 3 == 0) {
      for (size_t i = 0; i < sizeof order; i++) ((uint8_t *)&order)[i] = (uint8_t)luck_next(luck);
    } else {
      order.kind = (uint8_t)luck_below(luck, ORDER_KINDS + 1);
      order.subject = (uint16_t)luck_below(luck, MAX_POLICIES);
      order.target = (uint16_t)luck_below(luck, MAX_PLACES);
      order.amount = luck_below(luck, PROCEDURES);
      for (int i = 0; i < MAX_CLAUSES; i++) order.package[i] = (uint8_t)luck_below(luck, MAX_LEVELS);
      if (order.kind != ORDER_REDEPLOY) order.target = 0;
      if (order.kind == ORDER_POLICY || order.kind == ORDER_SHARE || order.kind < ORDER_POLICY) order.amount = 0;
      if (order.kind < ORDER_POLICY) order.subject = 0;
    }
    order.seat = (uint8_t)seat;
    Refusal refusal = order_refusal(s, &view, &order);
    if (refusal.message == MSG_NONE) {
      if (n % 3 && order.kind != ORDER_OFFER && order.kind != ORDER_FORECAST) assert_true(listed(offered, count, &order));
      continue;
    }
    refusal_has_words(s, &refusal);
    GameState before = game->state;
    assert_int_equal(game_order(game, &order).message, refusal.message);
    assert_memory_equal(&before, &game->state, sizeof before);
  }
}

static void every_offer_is_legal(Playable *p) {
  static Order offered[TEST_OFFERED];
  for (int seed = 1; seed <= times(6, 60); seed++) {
    Game game;
    Luck luck = { (uint64_t)seed };
    assert_true(game_start(&game, p->scenario, (uint64_t)seed, &p->hooks, false, true));
    int advances = 0;
    for (; !game.state.over && advances < TEST_ADVANCES; advances++) {
      state_is_sound(p->scenario, &game.state);
      for (int seat = 0; seat < p->scenario->seats; seat++) {
        View view;
        game_view(&game, seat, &view);
        int count = orders_offered(p->scenario, &view, offered);
        if (!seat_acts(p->scenario, &game.state, seat)) {
          assert_int_equal(count, 0);
          continue;
        }
        for (int i = 0; i < count; i++) {
          assert_int_equal(offered[i].seat, seat);
          assert_int_equal(order_refusal(p->scenario, &view, &offered[i]).message, MSG_NONE);
        }
        nonsense_is_refused(&game, seat, &luck, offered, count);
        seat_at_random(&game, seat, &luck, 6, NULL);
      }
      assert_false(game_waits(&game));
      assert_true(game_advance(&game));
    }
    assert_true(game.state.over);
    assert_true(game.state.turn >= p->scenario->presets_list[p->scenario->preset].turns_low);
    game_end(&game);
  }
}

/* Undo takes back exactly the last order of the phase. */
static void undo_restores(Playable *p) {
  static Order offered[TEST_OFFERED];
  int undone = 0;
  for (int seed = 1; seed <= times(3, 30); seed++) {
    Game game;
    Luck luck = { (uint64_t)seed + 500 };
    assert_true(game_start(&game, p->scenario, (uint64_t)seed, &p->hooks, false, true));
    for (int n = 0; !game.state.over && n < TEST_ADVANCES; n++) {
      for (int seat = 0; seat < p->scenario->seats; seat++) {
        View view;
        game_view(&game, seat, &view);
        int count = orders_offered(p->scenario, &view, offered);
        for (int i = 0; i < 4 && count > 0; i++) {
          Order order = offered[luck_below(&luck, count)];
          GameState before = game.state;
          int entries = game.journal.count;
          step_order(&game, NULL, order);
          if (!game_undo(&game, seat)) continue;      /* a bargaining move that handed in stands */
          assert_memory_equal(&before, &game.state, sizeof before);
          assert_int_equal(entries, game.journal.count);
          undone++;
        }
      }
      phase_at_random(&game, &luck, NULL);
    }
    game_end(&game);
  }
  assert_true(undone > 50);
}

/* Does the steps from `first` on again and compares every advance. */
static void steps_repeat(Game *game, const Steps *steps, int first) {
  for (int i = first; i < steps->count; i++) {
    const Step *step = &steps->step[i];
    if (step->kind == STEP_ORDER) step_order(game, NULL, step->order);
    else if (step->kind == STEP_HAND_IN) game_hand_in(game, step->seat);
    else {
      assert_true(game_advance(game));
      assert_true(state_digest(&game->state) == step->digest);
    }
  }
}

/* A copy of the state, given the same orders, becomes the same state. */
static void clone_equals_original(Playable *p) {
  for (int seed = 1; seed <= times(4, 60); seed++) {
    Game game, clone;
    Luck luck = { (uint64_t)seed + 1000 };
    Steps steps = { 0 };
    GameState copy = { 0 }, copy_start = { 0 };
    int copied_at = -1, copy_advance = luck_below(&luck, 12);
    assert_true(game_start(&game, p->scenario, (uint64_t)seed, &p->hooks, false, false));
    for (int n = 0; !game.state.over && n < TEST_ADVANCES; n++) {
      if (n == copy_advance) {
        copy = game.state;
        copy_start = game.phase_start;
        copied_at = steps.count;
      }
      phase_at_random(&game, &luck, &steps);
    }
    if (copied_at >= 0) {
      assert_true(game_start(&clone, p->scenario, (uint64_t)seed, &p->hooks, true, true));
      clone.state = copy;
      clone.phase_start = copy_start;
      steps_repeat(&clone, &steps, copied_at);
      assert_memory_equal(&clone.state, &game.state, sizeof clone.state);
      game_end(&clone);
    }
    game_end(&game);
    free(steps.step);
  }
}

/* Closed and opened again between any two phases, a game goes on as if nothing had been; its replay equals it turn by turn. */
static void file_keeps_the_game(Playable *p) {
  char folder[256], path[300];
  folder_make(folder);
  snprintf(path, sizeof path, "%s/game.straits", folder);
  for (int seed = 1; seed <= times(2, 20); seed++) {
    Game game;
    Luck luck = { (uint64_t)seed + 2000 };
    FileFault fault = { 0 };
    Steps steps = { 0 };
    assert_true(game_start(&game, p->scenario, (uint64_t)seed, &p->hooks, true, true));
    GameFile *file = game_file_create(path, &game, NULL, 0, NULL, 0, &fault);
    if (!file) print_error("%s\n", fault.text);
    assert_non_null(file);
    assert_true(game_file_commit(file, &game, &fault));
    for (int n = 0; !game.state.over && n < TEST_ADVANCES; n++) {
      phase_at_random(&game, &luck, &steps);
      assert_true(game_file_commit(file, &game, &fault));
      if (luck_below(&luck, 4)) continue;
      GameState before = game.state;
      int entries = game.journal.count;
      game_file_close(file);
      game_end(&game);
      file = game_file_open(path, &fault);
      if (!file) print_error("%s\n", fault.text);
      assert_non_null(file);
      if (!game_file_resume(file, &game, p->scenario, &p->hooks, &fault)) fail_msg("%s", fault.text);
      assert_memory_equal(&before, &game.state, sizeof before);
      assert_int_equal(entries, game.journal.count);
    }
    game_file_close(file);
    uint64_t last = state_digest(&game.state);
    game_end(&game);

    /* The same steps in a game that never saw a file. */
    assert_true(game_start(&game, p->scenario, (uint64_t)seed, &p->hooks, false, false));
    steps_repeat(&game, &steps, 0);
    assert_true(state_digest(&game.state) == last);
    game_end(&game);
    free(steps.step);

    file = game_file_open(path, &fault);
    assert_non_null(file);
    assert_true(game_file_info(file)->over);
    assert_true(game_file_info(file)->fingerprint == p->scenario->fingerprint);
    Mistakes mistakes = { 0 };
    Scenario *inside = game_file_scenario(file, &mistakes);
    assert_non_null(inside);
    assert_true(inside->fingerprint == p->scenario->fingerprint);
    Machines *machines = machines_new(inside, &mistakes);
    RulesHooks hooks = { .closure = machines_closure, .self = machines };
    ReplayReport report = { 0 };
    if (!game_file_replay(file, inside, &hooks, &report, &fault)) fail_msg("%s", fault.text);
    assert_int_equal(report.wrong_turn, 0);
    assert_int_equal(report.turns, game_file_info(file)->turns);
    machines_free(machines);
    scenario_free(inside);
    mistakes_free(&mistakes);
    game_file_close(file);
  }
  unlink(path);
  assert_int_equal(rmdir(folder), 0);     /* and nothing lay beside the file */
}

static void test_every_offer_is_legal(void **unused) { (void)unused; for_every_game(every_offer_is_legal); }
static void test_undo_restores(void **unused) { (void)unused; for_every_game(undo_restores); }
static void test_clone_equals_original(void **unused) { (void)unused; for_every_game(clone_equals_original); }
static void test_file_keeps_the_game(void **unused) { (void)unused; for_every_game(file_keeps_the_game); }

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_every_offer_is_legal),
    cmocka_unit_test(test_undo_restores),
    cmocka_unit_test(test_clone_equals_original),
    cmocka_unit_test(test_file_keeps_the_game),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
