/* What tests of whole games share: every scenario of the repository loaded, a random source of the test's own, and seats that
 * act at random over legal orders. Everything is asserted, so a test reads as what it is about. */
#ifndef STRAITS_TEST_GAMES_H
#define STRAITS_TEST_GAMES_H

#include "players/player.h"
#include "session/game_file.h"
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

enum { TEST_SCENARIOS = 16, TEST_NAME = 64, TEST_OFFERED = 2 * MAX_LEGAL, TEST_ADVANCES = 2000 };

/* How often, in everyday runs and with scripts/test --long. */
static inline int times(int everyday, int in_long) { return getenv("STRAITS_LONG") ? in_long : everyday; }

/* SplitMix64: the tests' luck is no part of the game's. */
typedef struct Luck { uint64_t state; } Luck;
static inline uint64_t luck_next(Luck *luck) {
  uint64_t z = (luck->state += 0x9E3779B97F4A7C15u);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}
static inline int luck_below(Luck *luck, int n) { return n > 0 ? (int)(luck_next(luck) % (uint64_t)n) : 0; }

static inline int name_order(const void *a, const void *b) { return strcmp((const char *)a, (const char *)b); }

/* The folders of scenarios/ that hold a scenario, sorted. */
static inline int scenario_names(char names[TEST_SCENARIOS][TEST_NAME]) {
  int count = 0;
  DIR *folder = opendir(SOURCE_DIR "/scenarios");
  assert_non_null(folder);
  for (struct dirent *entry; (entry = readdir(folder)) && count < TEST_SCENARIOS;) {
    char path[1024];
    snprintf(path, sizeof path, SOURCE_DIR "/scenarios/%s/scenario.lua", entry->d_name);
    if (entry->d_name[0] != '.' && strlen(entry->d_name) < TEST_NAME && access(path, R_OK) == 0)
      strcpy(names[count++], entry->d_name);
  }
  closedir(folder);
  qsort(names, (size_t)count, TEST_NAME, name_order);
  assert_true(count > 0);
  return count;
}

/* A scenario with machines for its closures. */
typedef struct Playable { Scenario *scenario; Machines *machines; RulesHooks hooks; Player player[MAX_SEATS]; } Playable;

static inline void playable_of_request(Playable *p, const LoadRequest *request) {
  Mistakes mistakes = { 0 };
  memset(p, 0, sizeof *p);
  p->scenario = scenario_load(request, &mistakes);
  if (!p->scenario) mistakes_print(&mistakes, stderr);
  assert_non_null(p->scenario);
  p->machines = machines_new(p->scenario, &mistakes);
  assert_non_null(p->machines);
  p->hooks = (RulesHooks){ .closure = machines_closure, .self = p->machines };
  for (int seat = 0; seat < p->scenario->seats; seat++) p->player[seat] = player_default(p->scenario, seat);
  mistakes_free(&mistakes);
}

static inline void playable_open(Playable *p, const char *name, const char *preset) {
  char folder[1024];
  snprintf(folder, sizeof folder, SOURCE_DIR "/scenarios/%s", name);
  playable_of_request(p, &(LoadRequest){ .folder = folder, .library = SOURCE_DIR "/scripts/lua", .preset = preset });
}

static inline void playable_close(Playable *p) {
  machines_free(p->machines);
  scenario_free(p->scenario);
}

/* Calls `test` with every scenario in every preset. */
static inline void for_every_game(void (*test)(Playable *p)) {
  char names[TEST_SCENARIOS][TEST_NAME];
  int count = scenario_names(names);
  for (int i = 0; i < count; i++) {
    Playable p;
    playable_open(&p, names[i], NULL);
    int presets = p.scenario->presets;
    for (int preset = 0; preset < presets; preset++) {
      char id[MAX_ID];
      memcpy(id, p.scenario->presets_list[preset].name.id, sizeof id);
      Playable each;
      playable_open(&each, names[i], id);
      print_message("  %s, preset %s\n", names[i], id);
      test(&each);
      playable_close(&each);
    }
    playable_close(&p);
  }
}

/* A folder for a test's files: folder_free removes it with the named files in it. */
static inline void folder_make(char path[256]) {
  const char *where = getenv("TMPDIR");
  snprintf(path, 256, "%s/straits-test-XXXXXX", where ? where : "/tmp");
  assert_non_null(mkdtemp(path));
}

/* All that the engine offers a seat to do: legal orders and one-clause offers. */
static inline int orders_offered(const Scenario *s, const View *view, Order out[TEST_OFFERED]) {
  int count = orders_legal(s, view, out, MAX_LEGAL);
  return count + bargain_offers(s, view, out + count, MAX_LEGAL);
}

/* What was done in a game, to be done again elsewhere. */
typedef enum StepKind { STEP_ORDER, STEP_HAND_IN, STEP_ADVANCE } StepKind;
typedef struct Step { uint8_t kind; uint8_t seat; Order order; uint64_t digest; /* after an advance */ } Step;
typedef struct Steps { Step *step; int count, capacity; } Steps;

static inline void steps_add(Steps *steps, Step step) {
  if (steps->count == steps->capacity) {
    steps->capacity = steps->capacity ? 2 * steps->capacity : 256;
    steps->step = realloc(steps->step, (size_t)steps->capacity * sizeof *steps->step);
    assert_non_null(steps->step);
  }
  steps->step[steps->count++] = step;
}

/* Gives a legal order and notes it. */
static inline void step_order(Game *game, Steps *steps, Order order) {
  Refusal refusal = game_order(game, &order);
  if (refusal.message != MSG_NONE)
    print_error("refused though legal: kind %d of seat %d: %s\n", order.kind, order.seat, message_name((MessageId)refusal.message));
  assert_int_equal(refusal.message, MSG_NONE);
  if (steps) steps_add(steps, (Step){ .kind = STEP_ORDER, .seat = order.seat, .order = order });
}

/* A seat acts at random over what it is offered, at most `most` orders, and hands in. */
static inline void seat_at_random(Game *game, int seat, Luck *luck, int most, Steps *steps) {
  static Order offered[TEST_OFFERED];
  for (int n = luck_below(luck, most + 1); n > 0; n--) {
    View view;
    game_view(game, seat, &view);
    int count = orders_offered(game->scenario, &view, offered);
    if (count == 0) break;
    step_order(game, steps, offered[luck_below(luck, count)]);
    if (!seat_acts(game->scenario, &game->state, seat)) break;
  }
  if (seat_acts(game->scenario, &game->state, seat)) {
    game_hand_in(game, seat);
    if (steps) steps_add(steps, (Step){ .kind = STEP_HAND_IN, .seat = (uint8_t)seat });
  }
}

/* Now and then the facilitator injects a card or moves a track. */
static inline void inject_at_random(Game *game, Luck *luck, Steps *steps) {
  const Scenario *s = game->scenario;
  Order order = { .kind = ORDER_INJECT_TRACK, .seat = FACILITATOR, .subject = (uint16_t)luck_below(luck, s->tracks), .amount = 2500 };
  if (luck_below(luck, 2)) order = (Order){ .kind = ORDER_INJECT_CARD, .seat = FACILITATOR, .subject = (uint16_t)luck_below(luck, s->cards) };
  View view;
  game_view(game, FACILITATOR, &view);
  if (order_refusal(s, &view, &order).message == MSG_NONE) step_order(game, steps, order);
}

/* A phase of seats that act at random, resolved. */
static inline void phase_at_random(Game *game, Luck *luck, Steps *steps) {
  if (luck_below(luck, 12) == 0) inject_at_random(game, luck, steps);
  for (int seat = 0; seat < game->scenario->seats; seat++)
    if (seat_acts(game->scenario, &game->state, seat)) seat_at_random(game, seat, luck, 5, steps);
  assert_false(game_waits(game));
  assert_true(game_advance(game));
  if (steps) steps_add(steps, (Step){ .kind = STEP_ADVANCE, .digest = state_digest(&game->state) });
}

#endif
