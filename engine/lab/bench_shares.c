/* Where the time goes: games played with a clock in every room, around every decision, and around Lua. */
#include "lab/bench.h"
#include "players/outlook.h"
#include <stdlib.h>
#include <string.h>
#include <time.h>

uint64_t bench_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static int compare_doubles(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

double median_of(double *value, int count) {
  qsort(value, (size_t)count, sizeof *value, compare_doubles);
  return count % 2 ? value[count / 2] : (value[count / 2 - 1] + value[count / 2]) / 2;
}

typedef struct RoomClock { BenchShares *shares; Machines *machines; uint64_t since; int room; } RoomClock;

static void room_entered(void *self, int room) {
  RoomClock *clock = self;
  uint64_t now = bench_now();
  if (clock->room >= 0 && clock->room < BENCH_ROOMS) {
    clock->shares->room[clock->room] += now - clock->since;
    clock->shares->calls_room[clock->room]++;
  }
  clock->room = room;
  clock->since = now;
}

static bool run_closure(void *self, Adjudication *adjudication, int closure, Cause cause) {
  return machines_closure(((RoomClock *)self)->machines, adjudication, closure, cause);
}

bool bench_shares(const Scenario *scenario, const Player player[MAX_SEATS], uint64_t seed, int milliseconds, Machines *machines,
                  BenchShares *out, char *why, int cap) {
  memset(out, 0, sizeof *out);
  RoomClock clock = { .shares = out, .machines = machines, .room = -1 };
  RulesHooks hooks = { .closure = run_closure, .room = room_entered, .self = &clock };
  PlayersWatch watch = { .now = bench_now };
  Outlook outlook;
  outlook_make(scenario, player, &outlook);
  machines_clock(machines, bench_now, &out->lua);
  uint64_t began = bench_now(), until = began + (uint64_t)milliseconds * 1000000u;
  bool played = true;
  while (played && bench_now() < until) {
    Game game;
    played = game_start(&game, scenario, seed + out->games, &hooks, false, false) && players_run_with(&game, player, &outlook, machines, &watch);
    out->turns += game.state.turn;
    out->games++;
    game_end(&game);
  }
  out->total = bench_now() - began;
  out->players = watch.spent;
  out->calls_players = watch.decisions;
  out->orders = watch.orders;
  machines_clock(machines, NULL, NULL);
  if (!played) snprintf(why, (size_t)cap, "%s", machines_fault(machines) ? machines_fault(machines) : "");
  return played;
}
