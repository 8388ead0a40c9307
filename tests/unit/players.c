/* Computer seats: what they are called, that all they order is legal, that their choices are keyed by name and follow their
 * weights, that schools of thought act differently, and that they can agree. */
#include "support/games.h"

#include "core/fixed.h"
#include "players/choice.h"
#include "players/sight.h"

static void test_purposes_are_hashes_of_their_names(void **unused) {
  (void)unused;
  for (int i = 0; i < PLAYER_PURPOSE_COUNT; i++) assert_int_equal(player_purposes[i].number, (uint32_t)name_key(player_purposes[i].name));
}

/* -ln(-ln u) by the engine's logarithm, where u in millionths is exact enough. */
static void test_gumbel_follows_its_distribution(void **unused) {
  (void)unused;
  for (int64_t u = 20000; u <= 980000; u += 500) {
    uint32_t draw = chance_from_micro(u);
    int64_t exact = -log_micro(-log_micro(u)) / MILLI;
    assert_in_range(gumbel_milli(draw) - exact + 12, 0, 24);
  }
}

static void test_gumbel_rises_with_the_draw(void **unused) {
  (void)unused;
  int32_t last = gumbel_milli(0);
  for (uint64_t draw = 0; draw <= UINT32_MAX; draw += 9973) {
    int32_t now = gumbel_milli((uint32_t)draw);
    assert_true(now >= last - 12);        /* where table and logarithm meet they differ by the table's error */
    last = now > last ? now : last;
  }
  assert_in_range(gumbel_milli(0), -3200, -3000);
  assert_in_range(gumbel_milli(UINT32_MAX), 22000, 22300);
}

static void names_find_players(Playable *p) {
  const Scenario *s = p->scenario;
  Player player;
  char why[256];
  for (int seat = 0; seat < s->seats; seat++) {
    assert_true(player_parse(s, seat, "human", &player, why, sizeof why));
    assert_int_equal(player.kind, PLAYER_HUMAN);
    assert_true(player_parse(s, seat, "random", &player, why, sizeof why));
    assert_int_equal(player.kind, PLAYER_RANDOM);
    for (int i = 0; i < s->personas; i++) {
      bool own = s->persona[i].seat == seat;
      assert_int_equal(player_parse(s, seat, s->persona[i].name.id, &player, why, sizeof why), own);
      if (own) assert_int_equal(player.persona, i);
      else assert_non_null(strstr(why, "random"));
    }
  }
}

/* Plays a game in which every order is checked again by the session, in the state as it then is. */
static void play_checked(Playable *p, const Player player[MAX_SEATS], uint64_t seed) {
  const Scenario *s = p->scenario;
  Game game;
  assert_true(game_start(&game, s, seed, &p->hooks, false, false));
  while (!game.state.over) {
    for (int seat = 0; seat < s->seats; seat++) {
      if (!seat_acts(s, &game.state, seat)) continue;
      View view;
      Order order[SEAT_ORDERS + 1];
      game_view(&game, seat, &view);
      int count = player_decide(s, player[seat], &view, (Dice){ seed, STREAM_PLAYERS, game.state.turn }, p->machines, order);
      assert_in_range(count, 0, SEAT_ORDERS + 1);
      for (int i = 0; i < count; i++) step_order(&game, NULL, order[i]);
      game_hand_in(&game, seat);
    }
    assert_true(game_advance(&game));
  }
  /* The usual way of playing, where the player's own check is the only one, comes to the same state. */
  GameState last = game.state;
  game_end(&game);
  assert_true(game_start(&game, s, seed, &p->hooks, false, false));
  assert_true(players_run(&game, player, p->machines));
  assert_memory_equal(&last, &game.state, sizeof last);
  game_end(&game);
}

static void all_orders_are_legal(Playable *p) {
  Player random[MAX_SEATS], mixed[MAX_SEATS];
  for (int seat = 0; seat < MAX_SEATS; seat++) random[seat] = mixed[seat] = (Player){ PLAYER_RANDOM, NO_HANDLE };
  for (uint64_t seed = 1; seed <= (uint64_t)times(15, 400); seed++) {
    play_checked(p, random, seed);
    play_checked(p, p->player, seed);
    for (int i = 0; i < p->scenario->personas; i++)     /* each persona in turn */
      if ((uint64_t)i % 3 == seed % 3) mixed[p->scenario->persona[i].seat] = (Player){ PLAYER_PERSONA, (int16_t)i };
    play_checked(p, mixed, seed);
  }
}

/* Every legal kind of thing is done by the random player sooner or later. */
static void test_random_does_everything(void **unused) {
  (void)unused;
  Playable p;
  playable_open(&p, "august-summit", NULL);
  const Scenario *s = p.scenario;
  int kinds[ORDER_KINDS] = { 0 }, procedures[PROCEDURES] = { 0 };
  for (int seat = 0; seat < MAX_SEATS; seat++) p.player[seat] = (Player){ PLAYER_RANDOM, NO_HANDLE };
  bool taken[MAX_POLICIES] = { false };
  int policies = 0;
  for (uint64_t seed = 1; seed <= 60; seed++) {
    Game game;
    assert_true(game_start(&game, s, seed, &p.hooks, false, true));
    assert_true(players_run(&game, p.player, p.machines));
    for (int i = 0; i < game.journal.count; i++) {
      const Order *order = &game.journal.entry[i].order;
      kinds[order->kind]++;
      if (order->kind == ORDER_REDEPLOY) procedures[order->amount]++;
      if (order->kind == ORDER_POLICY) taken[order->subject] = true;
    }
    game_end(&game);
  }
  for (int kind = ORDER_OFFER; kind <= ORDER_FORECAST; kind++)
    if (!kinds[kind]) fail_msg("never gave an order of kind %d", kind);
  for (int how = 0; how < PROCEDURES; how++) assert_true(procedures[how] > 0);
  for (int i = 0; i < s->policies; i++) policies += taken[i];
  assert_true(policies * 10 >= s->policies * 7);          /* the rest wait for what seldom happens */
  playable_close(&p);
}

/* A refreshed view has the bytes of one made anew, after any phases and orders, for every seat. */
static void refreshed_views_are_views(Playable *p) {
  const Scenario *s = p->scenario;
  static View kept[MAX_SEATS];
  static SightMap map[MAX_SEATS];
  memset(kept, 0, sizeof kept);
  SightMap of_bargain;
  for (int seat = 0; seat < s->seats; seat++) sight_maps(s, seat, &map[seat], &of_bargain);
  Game game;
  Luck luck = { 3 };
  assert_true(game_start(&game, s, 3, &p->hooks, false, false));
  while (!game.state.over) {
    phase_at_random(&game, &luck, NULL);
    for (int seat = 0; seat < s->seats; seat++) {
      View made;
      view_make(s, &game.state, seat, &made);
      sight_refresh(s, &map[seat], &game.state, seat, &kept[seat]);
      assert_memory_equal(&made.seen, &kept[seat].seen, sizeof made.seen);
      assert_int_equal(made.seat, kept[seat].seat);
    }
  }
  game_end(&game);
}

/* How often each policy of the persona's seat is taken, over games in which the others are as usual. */
static void policy_counts(Playable *p, int persona, int games, double share[MAX_POLICIES]) {
  const Scenario *s = p->scenario;
  Player player[MAX_SEATS];
  double total = 0;
  memcpy(player, p->player, sizeof player);
  player[s->persona[persona].seat] = (Player){ PLAYER_PERSONA, (int16_t)persona };
  memset(share, 0, MAX_POLICIES * sizeof *share);
  for (int n = 0; n < games; n++) {
    Game game;
    assert_true(game_start(&game, s, 100 + (uint64_t)n, &p->hooks, false, false));
    assert_true(players_run(&game, player, p->machines));
    for (int i = 0; i < s->policies; i++)
      if (s->policy[i].seat == s->persona[persona].seat) { share[i] += game.state.policy_count[i]; total += game.state.policy_count[i]; }
    game_end(&game);
  }
  assert_true(total > games);             /* more than one policy a game */
  for (int i = 0; i < s->policies; i++) share[i] /= total;
}

static void test_schools_of_thought_act_differently(void **unused) {
  (void)unused;
  Playable p;
  playable_open(&p, "august-summit", "full");
  const Scenario *s = p.scenario;
  static double share[MAX_PERSONAS][MAX_POLICIES];
  for (int i = 0; i < s->personas; i++) policy_counts(&p, i, times(30, 300), share[i]);
  for (int i = 0; i < s->personas; i++)
    for (int j = 0; j < i; j++) {
      if (s->persona[i].seat != s->persona[j].seat || s->persona[i].score != NO_HANDLE || s->persona[j].score != NO_HANDLE) continue;
      double variation = 0;
      for (int k = 0; k < s->policies; k++) variation += share[i][k] > share[j][k] ? share[i][k] - share[j][k] : 0;
      print_message("  %s and %s: total variation %.2f\n", s->persona[i].name.id, s->persona[j].name.id, variation);
      if (variation < 0.3) fail_msg("%s and %s play alike: %.2f", s->persona[i].name.id, s->persona[j].name.id, variation);
    }
  playable_close(&p);
}

/* Two personas at the table agree in some games of a short campaign and not in all: neither pushovers nor walls. */
static void test_personas_agree_sometimes(void **unused) {
  (void)unused;
  Playable p;
  playable_open(&p, "august-summit", "class");
  const Scenario *s = p.scenario;
  int games = 0, signatures = 0, seoul = seat_find(s, "seoul"), washington = seat_find(s, "washington");
  for (int i = 0; i < s->personas; i++)
    for (int j = 0; j < s->personas; j++) {
      if (s->persona[i].seat != seoul || s->persona[j].seat != washington) continue;
      p.player[seoul] = (Player){ PLAYER_PERSONA, (int16_t)i };
      p.player[washington] = (Player){ PLAYER_PERSONA, (int16_t)j };
      int agreed = 0;
      for (uint64_t seed = 1; seed <= 12; seed++, games++) {
        Game game;
        assert_true(game_start(&game, s, seed, &p.hooks, false, false));
        assert_true(players_run(&game, p.player, p.machines));
        agreed += game.state.signed_turn > 0;
        game_end(&game);
      }
      print_message("  %s with %s: signed in %d of 12 games\n", s->persona[i].name.id, s->persona[j].name.id, agreed);
      signatures += agreed;
    }
  assert_true(signatures * 10 >= games);
  playable_close(&p);
}

/* A seat's decision is a function of what it sees: the hidden part of the state has no part in it. */
static void hidden_things_change_no_choice(Playable *p) {
  const Scenario *s = p->scenario;
  Game game;
  Luck luck = { 9 };
  assert_true(game_start(&game, s, 4, &p->hooks, false, false));
  while (!game.state.over) {
    for (int seat = 0; seat < s->seats; seat++) {
      if (!seat_acts(s, &game.state, seat)) continue;
      View view, other;
      Order order[2][SEAT_ORDERS + 1];
      memset(order, 0, sizeof order);
      GameState scrambled = game.state;
      const unsigned char *mask = (const unsigned char *)&s->view_mask[seat];
      for (size_t i = 0; i < sizeof scrambled; i++)
        if (!mask[i]) ((unsigned char *)&scrambled)[i] = (unsigned char)luck_next(&luck);
      view_make(s, &game.state, seat, &view);
      view_make(s, &scrambled, seat, &other);
      Dice dice = { 4, STREAM_PLAYERS, game.state.turn };
      int count = player_decide(s, p->player[seat], &view, dice, p->machines, order[0]);
      assert_int_equal(count, player_decide(s, p->player[seat], &other, dice, p->machines, order[1]));
      assert_memory_equal(order[0], order[1], sizeof order[0]);
    }
    assert_true(players_act(&game, p->player, p->machines));
    assert_true(game_advance(&game));
  }
  game_end(&game);
}

static void test_names_find_players(void **unused) { (void)unused; for_every_game(names_find_players); }
static void test_all_orders_are_legal(void **unused) { (void)unused; for_every_game(all_orders_are_legal); }
static void test_refreshed_views_are_views(void **unused) { (void)unused; for_every_game(refreshed_views_are_views); }
static void test_hidden_things_change_no_choice(void **unused) { (void)unused; for_every_game(hidden_things_change_no_choice); }

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_purposes_are_hashes_of_their_names),
    cmocka_unit_test(test_gumbel_follows_its_distribution),
    cmocka_unit_test(test_gumbel_rises_with_the_draw),
    cmocka_unit_test(test_names_find_players),
    cmocka_unit_test(test_all_orders_are_legal),
    cmocka_unit_test(test_refreshed_views_are_views),
    cmocka_unit_test(test_random_does_everything),
    cmocka_unit_test(test_schools_of_thought_act_differently),
    cmocka_unit_test(test_personas_agree_sometimes),
    cmocka_unit_test(test_hidden_things_change_no_choice),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
