/* The bench: how fast whole games are, with legality, events and digests on, and where the time goes. Games are timed without
 * a clock inside; shares come from games of their own. All numbers are medians of rounds, because neighbours disturb. */
#include "lab/bench.h"
#include <inttypes.h>
#include <string.h>

enum { ROUNDS = 5, MILLISECONDS = 1000, MAX_ROUNDS = 99, COPIES = 2000 };

typedef struct Bench {
  const BenchRequest *request;
  FILE *out;
  Scenario *scenario;
  Machines *machines;
  Player player[MAX_SEATS];
  int rounds, milliseconds;
  Mistakes mistakes;
} Bench;

typedef struct Words { char text[4][32]; } Words;
static const char *number(char out[32], const char *format, double value) {
  snprintf(out, 32, format, value);
  return out;
}

static void say(const Bench *bench, MessageId id, const int32_t *number_args, const char *t0, const char *t1, const char *t2, const char *t3) {
  char line[400];
  int32_t none[EVENT_ARGS] = { 0 };
  const char *texts[EVENT_ARGS] = { t0, t1, t2, t3 };
  message_format(line, sizeof line, bench->scenario, id, number_args ? number_args : none, texts);
  fprintf(bench->out, "%s\n", line);
  fflush(bench->out);
}

static bool load(Bench *bench) {
  LoadRequest request = { .folder = bench->request->folder, .library = bench->request->library, .preset = bench->request->preset };
  bench->scenario = scenario_load(&request, &bench->mistakes);
  if (bench->scenario) bench->machines = machines_new(bench->scenario, &bench->mistakes);
  return bench->scenario && bench->machines;
}

static void unload(Bench *bench) {
  if (bench->machines) machines_free(bench->machines);
  if (bench->scenario) scenario_free(bench->scenario);
  bench->machines = NULL;
  bench->scenario = NULL;
}

/* Loads as often as there are rounds and keeps the last; milliseconds, or below 0 when it cannot be loaded. */
static double measure_start(Bench *bench) {
  double spent[MAX_ROUNDS];
  for (int i = 0; i < bench->rounds; i++) {
    unload(bench);
    uint64_t began = bench_now();
    if (!load(bench)) return -1;
    spent[i] = (double)(bench_now() - began) / 1e6;
  }
  return median_of(spent, bench->rounds);
}

/* Games a second of `games` games on `threads` threads; below 0 when one failed or nothing could be played. */
static double measure_rate(Bench *bench, const Player player[MAX_SEATS], uint64_t seed, int games, int threads) {
  LabRequest request = { .scenario = bench->scenario, .seed = seed, .games = games, .threads = threads };
  memcpy(request.player, player, sizeof request.player);
  LabRuns runs;
  uint64_t began = bench_now();
  if (!lab_run(&request, &runs, &bench->mistakes)) return -1;
  double seconds = (double)(bench_now() - began) / 1e9;
  for (int i = 0; i < runs.rows; i++)
    if (runs.row[i].failed) mistakes_add(&bench->mistakes, "", 0, 0, "%s", runs.row[i].reason);
  bool failed = runs.failed > 0;
  lab_runs_free(&runs);
  return failed ? -1 : games / seconds;
}

/* One thread and all threads by turns, so that what disturbs one disturbs the other. */
static bool measure_games(Bench *bench, const Player player[MAX_SEATS], bool all, double *one, double *many) {
  double single[MAX_ROUNDS], together[MAX_ROUNDS];
  double first = measure_rate(bench, player, 1, 20, 1);   /* warms up, and tells how many games fill a round */
  if (first < 0) return false;
  int games = (int)(first * bench->milliseconds / 1000) + 1;
  for (int i = 0; i < bench->rounds; i++) {
    uint64_t seed = 1000 + (uint64_t)i * (uint64_t)games;
    single[i] = measure_rate(bench, player, seed, games, 1);
    together[i] = all ? measure_rate(bench, player, seed, games * bench->request->threads, bench->request->threads) : 0;
    if (single[i] < 0 || together[i] < 0) return false;
  }
  *one = median_of(single, bench->rounds);
  *many = median_of(together, bench->rounds);
  return true;
}

static double measure_copies(const Bench *bench) {
  static const size_t size = sizeof(GameState);
  GameState state[2] = { { 0 } };
  double rate[MAX_ROUNDS];
  for (int i = 0; i < bench->rounds; i++) {
    uint64_t began = bench_now();
    for (int n = 0; n < COPIES; n++) {
      memcpy(&state[n & 1], &state[~n & 1], size);
      __asm__ volatile("" : : "r"(state) : "memory");   /* a copy that nobody reads would be left out */
    }
    rate[i] = COPIES / ((double)(bench_now() - began) / 1e9);
  }
  return median_of(rate, bench->rounds);
}

static double clock_cost(void) {
  enum { CALLS = 20000 };
  uint64_t began = bench_now();
  for (int i = 0; i < CALLS; i++) (void)bench_now();
  return (double)(bench_now() - began) / (CALLS + 1);
}

static void say_share(const Bench *bench, double part, double whole, const char *name) {
  char percent[32];
  say(bench, MSG_BENCH_SHARE, NULL, number(percent, "%5.1f", whole > 0 && part > 0 ? part / whole * 100 : 0), name, NULL, NULL);
}

static void say_shares(const Bench *bench, const BenchShares *shares) {
  double cost = clock_cost(), rooms = 0, calls = (double)shares->calls_players;
  double players = (double)shares->players - cost * (double)shares->calls_players;
  double part[BENCH_ROOMS];
  for (int r = 0; r < rules_rooms() && r < BENCH_ROOMS; r++) {
    part[r] = (double)shares->room[r] - cost * (double)shares->calls_room[r];
    rooms += part[r];
    calls += (double)shares->calls_room[r];
  }
  /* A decision is timed at both ends; of a room's two calls one belongs to its neighbour. */
  double whole = (double)shares->total - cost * (calls + (double)shares->calls_players);
  say(bench, MSG_BENCH_SHARES, NULL, NULL, NULL, NULL, NULL);
  for (int r = 0; r < rules_rooms() && r < BENCH_ROOMS; r++) {
    char name[80];
    int32_t none[EVENT_ARGS] = { 0 };
    const char *texts[EVENT_ARGS] = { room_name(r), NULL, NULL, NULL };
    message_format(name, sizeof name, bench->scenario, MSG_BENCH_ROOM, none, texts);
    say_share(bench, part[r], whole, name);
  }
  say_share(bench, players, whole, message_template(MSG_BENCH_PLAYERS));
  say_share(bench, whole - rooms - players, whole, message_template(MSG_BENCH_REST));
  say_share(bench, (double)shares->lua, whole, message_template(MSG_BENCH_LUA));
}

/* For each seat a persona that is a function, where there is one; false when there is none at all. */
static bool function_players(const Bench *bench, Player player[MAX_SEATS]) {
  bool any = false;
  memcpy(player, bench->player, sizeof bench->player);
  for (int p = bench->scenario->personas - 1; p >= 0; p--)
    if (bench->scenario->persona[p].score >= 0) {
      player[bench->scenario->persona[p].seat] = (Player){ PLAYER_PERSONA, (int16_t)p };
      any = true;
    }
  return any;
}

/* The seat's default, or its first persona by declared weights where the default is a function. */
static void declared_players(Bench *bench) {
  const Scenario *s = bench->scenario;
  for (int seat = 0; seat < s->seats; seat++) {
    bench->player[seat] = player_default(s, seat);
    int now = bench->player[seat].persona;
    for (int p = s->personas - 1; p >= 0; p--)
      if (s->persona[p].seat == seat && s->persona[p].score < 0 && (now < 0 || s->persona[now].score >= 0)) bench->player[seat] = (Player){ PLAYER_PERSONA, (int16_t)p };
  }
}

static bool bench_run(Bench *bench) {
  double start = measure_start(bench), one, many, functions, unused;
  if (start < 0) return false;
  declared_players(bench);
  const Scenario *s = bench->scenario;
  int threads = bench->request->threads;
  int32_t arg[EVENT_ARGS] = { 0, 0, bench->rounds, threads };
  say(bench, MSG_BENCH_HEAD, arg, s->name.id, s->presets_list[s->preset].name.id, NULL, NULL);
  if (!measure_games(bench, bench->player, threads > 1, &one, &many)) return false;
  BenchShares shares;
  char why[LAB_REASON] = "";
  if (!bench_shares(s, bench->player, 1, bench->milliseconds, bench->machines, &shares, why, sizeof why)) {
    mistakes_add(&bench->mistakes, "", 0, 0, "%s", why);
    return false;
  }
  double orders = (double)shares.orders / (double)shares.games, turns = (double)shares.turns / (double)shares.games;
  Words w;
  say(bench, MSG_BENCH_ONE, NULL, number(w.text[0], "%.0f", one), number(w.text[1], "%.0f", one * orders), number(w.text[2], "%.1f", orders),
      number(w.text[3], "%.1f", turns));
  if (threads > 1)
    say(bench, MSG_BENCH_ALL, arg, number(w.text[0], "%.0f", many), number(w.text[1], "%.0f", many * orders), number(w.text[2], "%.2f", many / one), NULL);
  say_shares(bench, &shares);
  arg[0] = (int32_t)sizeof(GameState);
  say(bench, MSG_BENCH_STATE, arg, NULL, number(w.text[0], "%.1f", measure_copies(bench) / 1e6), NULL, NULL);
  say(bench, MSG_BENCH_START, NULL, number(w.text[0], "%.1f", start), NULL, NULL, NULL);
  Player player[MAX_SEATS];
  if (!function_players(bench, player)) say(bench, MSG_BENCH_NO_FUNCTIONS, NULL, NULL, NULL, NULL, NULL);
  else if (!measure_games(bench, player, false, &functions, &unused)) return false;
  else say(bench, MSG_BENCH_FUNCTIONS, NULL, number(w.text[0], "%.0f", functions), NULL, NULL, NULL);
  return true;
}

int lab_bench(const BenchRequest *request, FILE *out) {
  Bench bench = { .request = request, .out = out };
  bench.rounds = request->rounds > 0 ? (request->rounds < MAX_ROUNDS ? request->rounds : MAX_ROUNDS) : ROUNDS;
  bench.milliseconds = request->milliseconds > 0 ? request->milliseconds : MILLISECONDS;
  bool done = bench_run(&bench);
  if (!done) mistakes_print(&bench.mistakes, stderr);
  int status = done ? 0 : bench.mistakes.environment ? 3 : 2;
  unload(&bench);
  mistakes_free(&bench.mistakes);
  return status;
}
