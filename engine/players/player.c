/* The face of players: naming them, one decision, and playing computer seats until a person must act. */
#include "players/mind.h"
#include <stdio.h>
#include <string.h>

Player player_default(const Scenario *scenario, int seat) {
  int16_t persona = scenario->seat[seat].persona;
  if (persona == NO_HANDLE) return (Player){ PLAYER_RANDOM, NO_HANDLE };
  return (Player){ PLAYER_PERSONA, persona };
}

static void refuse_player(const Scenario *scenario, int seat, const char *text, char *why, int cap) {
  char possible[MAX_PERSONAS * MAX_ID + 32];
  int used = snprintf(possible, sizeof possible, "human, random");
  for (int p = 0; p < scenario->personas; p++)
    if (scenario->persona[p].seat == seat)
      used += snprintf(possible + used, sizeof possible - (size_t)used, ", %s", scenario->persona[p].name.id);
  const char *texts[] = { text, NULL, possible };
  int32_t args[EVENT_ARGS] = { 0, seat, 0, 0 };
  message_format(why, (size_t)cap, scenario, MSG_PLAYER_UNKNOWN, args, texts);
}

bool player_parse(const Scenario *scenario, int seat, const char *text, Player *out, char *why, int cap) {
  *out = (Player){ PLAYER_HUMAN, NO_HANDLE };
  if (strcmp(text, "human") == 0) return true;
  if (strcmp(text, "random") == 0) { out->kind = PLAYER_RANDOM; return true; }
  int persona = persona_find(scenario, text);
  if (persona != NO_HANDLE && scenario->persona[persona].seat == seat) {
    *out = (Player){ PLAYER_PERSONA, (int16_t)persona };
    return true;
  }
  refuse_player(scenario, seat, text, why, cap);
  return false;
}

/* As player_decide, in a view that may be written. */
static int think(const Scenario *scenario, const Outlook *outlook, Player player, View *view, Dice dice, int64_t haste, Machines *machines, Order *out) {
  Mind mind = { .scenario = scenario, .outlook = outlook, .view = view, .dice = dice, .machines = machines, .seat = view->seat,
                .ally = ally_of(scenario, view->seat), .persona = player.persona, .haste = haste, .out = out };
  bool bargain = phases[view->seen.phase].kinds >> ORDER_OFFER & 1u;
  if (player.kind == PLAYER_RANDOM) {
    if (bargain) random_bargain(&mind); else random_orders(&mind);
  } else if (bargain) {
    persona_bargain(&mind);
  } else {
    persona_orders(&mind);
    persona_consent(&mind);
    persona_share(&mind);
    persona_forecast(&mind);
  }
  return mind.failed ? -1 : mind.count;
}

int player_decide(const Scenario *scenario, Player player, const View *view, Dice dice, Machines *machines, Order *out) {
  View own = *view;
  Outlook outlook;
  Player players[MAX_SEATS];
  for (int seat = 0; seat < MAX_SEATS; seat++) players[seat] = (Player){ PLAYER_HUMAN, NO_HANDLE };
  players[view->seat] = player;
  outlook_make(scenario, players, &outlook);
  return think(scenario, &outlook, player, &own, dice, persona_haste(scenario, dice.seed, view->seat), machines, out);
}

static uint64_t watch_now(const PlayersWatch *watch) {
  return watch && watch->now ? watch->now() : 0;
}

/* What all computer seats see, from phase to phase. */
typedef struct Sights { _Alignas(64) View seat[MAX_SEATS]; int64_t haste[MAX_SEATS]; SeatMask made; /* seats whose view has been made once */ } Sights;

/* The seat's view as of now: made whole the first time, refreshed where it can have changed later. */
static View *sight_of(const Game *game, const SeatOutlook *outlook, Sights *sights, int seat) {
  View *view = &sights->seat[seat];
  bool further = game->state.phase == PHASE_ORDERS ? outlook->bargains : game->state.round > 0;   /* it has looked earlier this turn */
  if (!(sights->made >> seat & 1)) {
    view_make(game->scenario, &game->state, seat, view);
    sights->haste[seat] = persona_haste(game->scenario, game->dice.seed, seat);
  } else sight_refresh(game->scenario, further && view->seen.turn == game->state.turn ? &outlook->sight_bargain : &outlook->sight, &game->state, seat, view);
  sights->made = (SeatMask)(sights->made | 1u << seat);
  return view;
}

/* One seat's phase. False: a script failed. */
static bool play_seat(Game *game, const Outlook *outlook, Sights *sights, Player player, int seat, Machines *machines, PlayersWatch *watch) {
  Order order[MIND_ORDERS];
  uint64_t began = watch_now(watch);
  View *view = sight_of(game, &outlook->seat[seat], sights, seat);
  int count = think(game->scenario, outlook, player, view, player_dice(game->dice.seed, game->state.turn), sights->haste[seat], machines, order);
  if (watch) {
    watch->spent += watch_now(watch) - began;
    watch->decisions++;
  }
  if (count < 0) return false;
  for (int i = 0; i < count; i++)
    if (!game_record(game, &order[i])) return false;
  if (watch) watch->orders += (uint64_t)count;
  game_hand_in(game, seat);
  return true;
}

/* Every computer seat that can act does. *human: somebody else still has to. */
static bool seats_act(Game *game, const Player player[MAX_SEATS], const Outlook *outlook, Sights *sights, Machines *machines,
                      PlayersWatch *watch, bool *human) {
  *human = false;
  SeatMask acting = seats_acting(game->scenario, &game->state);
  for (int seat = 0; acting >> seat; seat++) {
    if (!(acting >> seat & 1)) continue;
    if (player[seat].kind == PLAYER_HUMAN) *human = true;
    else if (!play_seat(game, outlook, sights, player[seat], seat, machines, watch)) return false;
  }
  return true;
}

bool players_act_with(Game *game, const Player player[MAX_SEATS], const Outlook *outlook, Machines *machines) {
  Sights sights;
  bool human;
  sights.made = 0;
  return seats_act(game, player, outlook, &sights, machines, NULL, &human);
}

bool players_act(Game *game, const Player player[MAX_SEATS], Machines *machines) {
  Outlook outlook;
  outlook_make(game->scenario, player, &outlook);
  return players_act_with(game, player, &outlook, machines);
}

bool players_run_with(Game *game, const Player player[MAX_SEATS], const Outlook *outlook, Machines *machines, PlayersWatch *watch) {
  Sights sights;
  sights.made = 0;
  while (!game->state.over) {
    bool human;
    if (!seats_act(game, player, outlook, &sights, machines, watch, &human)) return false;
    if (human) return true;
    int turn = game->state.turn;
    if (!game_advance(game)) return false;
    if (watch && watch->turn && (game->state.over || game->state.turn != turn)) watch->turn(watch->self, &game->state);
  }
  return true;
}

bool players_run(Game *game, const Player player[MAX_SEATS], Machines *machines) {
  Outlook outlook;
  outlook_make(game->scenario, player, &outlook);
  return players_run_with(game, player, &outlook, machines, NULL);
}
