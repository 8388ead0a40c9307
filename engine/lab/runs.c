/* Many games on many threads. Threads take games a few at a time from one counter and write each row to its own place, so
 * how many there are and who was faster leaves no trace. Each has its own machines; the scenario is shared and never written. */
#include "lab/lab.h"
#include "players/outlook.h"
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BATCH = 8 };                  /* games taken at a time */

static void say_why(LabRow *row, const Scenario *scenario, MessageId message, int a0, int a1) {
  int32_t args[EVENT_ARGS] = { a0, a1, 0, 0 };
  const char *texts[EVENT_ARGS] = { NULL };
  row->failed = true;
  message_english(row->reason, sizeof row->reason, scenario, message, args, texts);
}

static int formations_away(const Scenario *scenario, const GameState *state) {
  int away = 0;
  for (int i = 0; i < scenario->formations; i++) away += state->formation_place[i] != scenario->formation[i].home;
  return away;
}

static void row_fill(LabRow *row, const Game *game) {
  const GameState *state = &game->state;
  row->digest = game->digest;
  row->turns = state->turn;
  row->signed_turn = state->signed_turn;
  row->tests = state->tests_total;
  row->incidents = state->incidents_total;
  row->away = (uint16_t)formations_away(game->scenario, state);
  memcpy(row->rung_peak, state->rung_peak, sizeof row->rung_peak);
  memcpy(row->axis, state->axis, sizeof row->axis);
}

static bool play_with(const Scenario *scenario, const Player player[MAX_SEATS], const Outlook *outlook, uint64_t seed, Machines *machines, PlayersWatch *watch, LabRow *row) {
  memset(row, 0, sizeof *row);
  row->seed = seed;
  for (int seat = 0; seat < scenario->seats; seat++)
    if (player[seat].kind == PLAYER_HUMAN) {
      say_why(row, scenario, MSG_LAB_HUMAN, seat, 0);
      return false;
    }
  Game game;
  RulesHooks hooks = { .closure = machines_closure, .self = machines };
  bool played = game_start(&game, scenario, seed, &hooks, false, false) && players_run_with(&game, player, outlook, machines, watch);
  row_fill(row, &game);
  game_end(&game);
  if (played) return true;
  const char *fault = machines_fault(machines);
  row->failed = true;
  if (fault && *fault) snprintf(row->reason, sizeof row->reason, "%s", fault);
  else say_why(row, scenario, MSG_NO_MEMORY, 0, 0);
  return false;
}

bool lab_play(const Scenario *scenario, const Player player[MAX_SEATS], uint64_t seed, Machines *machines, LabRow *row) {
  Outlook outlook;
  outlook_make(scenario, player, &outlook);
  return play_with(scenario, player, &outlook, seed, machines, NULL, row);
}

typedef struct Crew {
  const LabRequest *request;
  const Outlook *outlook;
  LabRow *row;
  atomic_int next, done;
} Crew;

typedef struct Hand { Crew *crew; Machines *machines; pthread_t thread; bool started; } Hand;

static void crew_tell(Crew *crew, struct timespec *last) {
  if (!crew->request->progress) return;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  double since = (double)(now.tv_sec - last->tv_sec) + (double)(now.tv_nsec - last->tv_nsec) / 1e9;
  if (since < 0.25) return;
  *last = now;
  crew->request->progress(crew->request->self, atomic_load(&crew->done), crew->request->games);
}

/* One game on its way to whoever looks at each turn. */
typedef struct Shown { const LabRequest *request; int game; } Shown;

static void turn_show(void *self, const GameState *state) {
  const Shown *shown = self;
  shown->request->turn(shown->request->turn_self, shown->game, state);
}

static void game_play(Hand *hand, int game) {
  Crew *crew = hand->crew;
  const LabRequest *r = crew->request;
  Shown shown = { r, game };
  PlayersWatch watch = { .turn = turn_show, .self = &shown };
  play_with(r->scenario, r->player, crew->outlook, r->seed + (uint64_t)game, hand->machines, r->turn ? &watch : NULL, &crew->row[game]);
}

static void hand_play(Hand *hand, bool tells) {
  Crew *crew = hand->crew;
  const LabRequest *r = crew->request;
  struct timespec last = { 0, 0 };
  for (int first; (first = atomic_fetch_add(&crew->next, BATCH)) < r->games;) {
    int end = first + BATCH < r->games ? first + BATCH : r->games;
    for (int i = first; i < end; i++) game_play(hand, i);
    atomic_fetch_add(&crew->done, end - first);
    if (tells) crew_tell(crew, &last);
  }
}

static void *hand_main(void *self) {
  hand_play(self, false);
  return NULL;
}

static bool hands_ready(Hand *hand, int hands, Crew *crew, Mistakes *mistakes) {
  for (int i = 0; i < hands; i++) {
    hand[i].crew = crew;
    hand[i].machines = machines_new(crew->request->scenario, mistakes);
    if (!hand[i].machines) return false;
  }
  return true;
}

bool lab_run(const LabRequest *request, LabRuns *out, Mistakes *mistakes) {
  int hands = request->threads < request->games ? request->threads : request->games;
  Hand *hand = calloc((size_t)hands, sizeof *hand);
  LabRow *row = calloc((size_t)request->games, sizeof *row);
  Outlook outlook;
  outlook_make(request->scenario, request->player, &outlook);
  Crew crew = { .request = request, .outlook = &outlook, .row = row };
  *out = (LabRuns){ .scenario = request->scenario };
  bool ready = false;
  if (!hand || !row) {
    mistakes->environment = true;
    mistakes_add(mistakes, "", 0, 0, "%s", message_template(MSG_NO_MEMORY));
  } else ready = hands_ready(hand, hands, &crew, mistakes);
  if (ready) {
    /* This thread plays too. One that cannot start is no failure: the others do its share. */
    for (int i = 1; i < hands; i++) hand[i].started = pthread_create(&hand[i].thread, NULL, hand_main, &hand[i]) == 0;
    hand_play(&hand[0], true);
    for (int i = 1; i < hands; i++)
      if (hand[i].started) pthread_join(hand[i].thread, NULL);
    if (request->progress) request->progress(request->self, request->games, request->games);
    out->row = row;
    out->rows = request->games;
    for (int i = 0; i < out->rows; i++) out->failed += row[i].failed;
  } else free(row);
  for (int i = 0; hand && i < hands; i++)
    if (hand[i].machines) machines_free(hand[i].machines);
  free(hand);
  return ready;
}

void lab_runs_free(LabRuns *runs) {
  free(runs->row);
  *runs = (LabRuns){ .scenario = NULL };
}
