/* One game of a sample, watched from turn to turn: what each seat could order, what it did, which cards could be drawn and were. */
#include "author/sample.h"

#include "core/fixed.h"
#include "players/outlook.h"
#include "rules/room.h"

#include <stdlib.h>
#include <string.h>

typedef struct Watch {
  Sample *sample;
  const SampleAsked *asked;
  const Scenario *s;
  SampleWho who;
  Outlook outlook;
  Machines *machines;
  Game game;
  bool schooled;
  bool legal[MAX_POLICIES], lacking[MAX_POLICIES];      /* of this turn; lacking: its needs do not hold */
  bool taken[MAX_POLICIES];                             /* of this turn */
  bool ever[MAX_POLICIES];
  bool card_held[MAX_CARDS];
  int signed_first;                                     /* turn of the first signature, 0 none yet */
  int turns, low[MAX_TRACKS], high[MAX_TRACKS];         /* at a bound */
  bool compared;                                        /* the other end is known: the policy looked at was taken, and left out once */
  int32_t other_end[MAX_AXES];
} Watch;

static int player_index(const Watch *w, int seat) { return w->who.player[seat].kind == PLAYER_PERSONA ? w->who.player[seat].persona : AT_RANDOM; }
/* Where nobody has declared a school of thought, playing at random is how the seat is played. */
static bool by_default(const Watch *w, int seat) { return w->who.player[seat].kind == PLAYER_PERSONA || w->s->seat[seat].persona == NO_HANDLE; }

/* --- cards: looked at just before their room draws --- */

static void cards_watch(Watch *w) {
  SampleSums *sum = &w->sample->sum;
  const GameState *state = &w->game.state;
  int64_t tempo = register_micro(w->s, AS_EXERCISE_TEMPO);
  for (int i = 0; i < w->s->cards; i++) {
    const Card *card = &w->s->card[i];
    w->card_held[i] = false;
    if (card_rests(w->s, state, i) || state->day + state->turn_days <= card->first_day || state->day > card->last_day) continue;
    sum->open[i]++;
    int failing = condition_failing(w->s, state, card->when);
    if (failing >= 0) {
      sum->failing[failing]++;
      continue;
    }
    w->card_held[i] = true;
    sum->held[i]++;
    int64_t monthly = card->tempo ? clamp64(muldiv(card->monthly, tempo, MICRO), 0, MICRO) : card->monthly;
    sum->hoped[i] += clamp64(muldiv(monthly, state->turn_days, 30), 0, MICRO);
    seeds_note(&w->sample->seeds.held[i], w->who.seed);
  }
}

static void room_watch(void *self, int room) {
  if (room == ROOM_CARDS) cards_watch(self);
}

static bool closure_call(void *self, Adjudication *a, int closure, Cause cause) { return machines_closure(((Watch *)self)->machines, a, closure, cause); }

static void cards_played(Watch *w) {
  for (int i = 0; i < w->s->cards; i++)
    if (w->game.state.card_turn[i] == w->game.state.turn && w->game.state.turn > 0) {
      w->sample->sum.played[i]++;
      seeds_note(&w->sample->seeds.played[i], w->who.seed);
    }
}

/* --- a turn's orders --- */

static void policy_watch(Watch *w, const View *view, int policy) {
  SampleSums *sum = &w->sample->sum;
  int seat = view->seat, by = player_index(w, seat);
  const Policy *declared = &w->s->policy[policy];
  int failing = condition_failing(w->s, &view->seen, declared->needs);
  Refusal refusal = order_refusal(w->s, view, &(Order){ .kind = ORDER_POLICY, .seat = (uint8_t)seat, .subject = (uint16_t)policy });
  w->lacking[policy] = failing >= 0;
  w->legal[policy] = refusal.message == MSG_NONE;
  if (failing >= 0) sum->failing[failing]++;
  if (w->legal[policy]) {
    sum->legal[policy][by]++;
    if (policy == w->asked->policy) sum->legal_turn[view->seen.turn < SAMPLE_TURNS ? view->seen.turn : SAMPLE_TURNS]++;
    return;
  }
  if (failing >= 0) sum->needing[policy]++;
  else if (refusal.message == MSG_NO_CAPITAL) sum->poor[policy]++;
  else sum->resting[policy]++;
  if (failing < 0) seeds_note(&w->sample->seeds.refused[policy], w->who.seed);
}

/* How each two policies of a seat stand to each other. */
static void rivals_watch(Watch *w, int seat) {
  SampleSums *sum = &w->sample->sum;
  const GameState *state = &w->game.state;
  for (int a = 0; a < w->s->policies; a++) {
    if (w->s->policy[a].seat != seat || !w->legal[a]) continue;
    int32_t cost = policy_cost(w->s, state, a);
    for (int b = 0; b < w->s->policies; b++) {
      if (b == a || w->s->policy[b].seat != seat) continue;
      sum->out_of_reach[a][b] += w->lacking[b] || policy_cost(w->s, state, b) > cost;
      sum->both[a][b] += w->legal[b];
      sum->chosen[a][b] += w->legal[b] && w->taken[a];
    }
  }
}

static void tracks_watch(Watch *w) {
  const GameState *state = &w->game.state;
  w->turns++;
  for (int i = 0; i < w->s->tracks; i++) {
    extreme_note(&w->sample->track_low[i], state->track[i], w->who.seed, false);
    extreme_note(&w->sample->track_high[i], state->track[i], w->who.seed, true);
    w->low[i] += state->track[i] <= w->s->track[i].low;
    w->high[i] += state->track[i] >= w->s->track[i].high;
  }
}

static void turn_watch(Watch *w) {
  View view;
  w->sample->sum.turns++;
  cards_played(w);
  tracks_watch(w);
  for (int seat = 0; seat < w->s->seats; seat++) {
    if (by_default(w, seat)) extreme_note(&w->sample->capital[seat], w->game.state.capital[seat], w->who.seed, true);
    game_view(&w->game, seat, &view);
    for (int p = 0; p < w->s->policies; p++)
      if (w->s->policy[p].seat == seat) policy_watch(w, &view, p);
  }
}

/* --- the same turn without one order --- */

static void moments_add(Moments *m, int64_t value) {
  m->count++;
  m->sum += value;
  m->squares += value * value;
  m->moved += value != 0;
}

static bool order_leave_out(GameState *s, int seat, int policy) {
  for (int i = 0; i < s->order_count[seat]; i++) {
    if (s->order_kind[seat][i] != ORDER_POLICY || s->order_subject[seat][i] != policy) continue;
    int last = --s->order_count[seat];
    for (; i < last; i++) {
      s->order_kind[seat][i] = s->order_kind[seat][i + 1];
      s->order_subject[seat][i] = s->order_subject[seat][i + 1];
      s->order_target[seat][i] = s->order_target[seat][i + 1];
      s->order_amount[seat][i] = s->order_amount[seat][i + 1];
    }
    s->order_kind[seat][last] = 0;
    s->order_subject[seat][last] = s->order_target[seat][last] = 0;
    s->order_amount[seat][last] = 0;
    return true;
  }
  return false;
}

/* A copy that goes its own way and is watched by nobody. */
static Game game_twin(const Watch *w) {
  Game twin = w->game;
  twin.events = (EventList){ 0 };
  twin.hooks.room = NULL;
  return twin;
}

static void states_compare(Watch *w, const GameState *with, const GameState *without) {
  SampleChange *change = &w->sample->change;
  for (int i = 0; i < w->s->tracks; i++) moments_add(&change->track[i], with->track[i] - without->track[i]);
  for (int i = 0; i < w->s->variables; i++) moments_add(&change->variable[i], with->variable[i] - without->variable[i]);
  for (int i = 0; i < w->s->ladders; i++) moments_add(&change->rung[i], with->rung[i] - without->rung[i]);
  for (int i = 0; i < w->s->seats; i++) moments_add(&change->capital[i], with->capital[i] - without->capital[i]);
}

/* Orders stand and nobody is waited for. Both ways are gone from copies, so that the game watched is none the wiser. */
static void policy_compare(Watch *w) {
  int policy = w->asked->policy;
  if (policy < 0 || !w->taken[policy]) return;
  Game with = game_twin(w), without = game_twin(w);
  bool fine = order_leave_out(&without.state, w->s->policy[policy].seat, policy) && game_advance(&with) && game_advance(&without);
  if (fine) states_compare(w, &with.state, &without.state);
  if (fine && !w->compared && players_run_with(&without, w->who.player, &w->outlook, w->machines, NULL)) {
    w->compared = true;
    memcpy(w->other_end, without.state.axis, sizeof w->other_end);
  }
  game_end(&with);
  game_end(&without);
}

static void orders_watch(Watch *w) {
  SampleSums *sum = &w->sample->sum;
  SampleSeeds *seeds = &w->sample->seeds;
  const GameState *state = &w->game.state;
  memset(w->taken, 0, sizeof w->taken);
  for (int seat = 0; seat < w->s->seats; seat++)
    for (int i = 0; i < state->order_count[seat]; i++)
      if (state->order_kind[seat][i] == ORDER_POLICY) w->taken[state->order_subject[seat][i]] = true;
  for (int p = 0; p < w->s->policies; p++) {
    int seat = w->s->policy[p].seat;
    if (w->legal[p] && !w->taken[p] && by_default(w, seat)) seeds_note(&seeds->untaken[p], w->who.seed);
    if (!w->taken[p]) continue;
    sum->taken[p][player_index(w, seat)]++;
    seeds_note(by_default(w, seat) ? &seeds->taken[p] : &seeds->taken_random[p], w->who.seed);
    if (!w->ever[p]) sum->games_taken[p][player_index(w, seat) == AT_RANDOM]++;
    w->ever[p] = true;
    if (p == w->asked->policy) sum->taken_turn[state->turn < SAMPLE_TURNS ? state->turn : SAMPLE_TURNS]++;
  }
  for (int seat = 0; seat < w->s->seats; seat++) rivals_watch(w, seat);
  policy_compare(w);
}

/* --- from beginning to end --- */

static bool game_play(Watch *w) {
  RulesHooks hooks = { .closure = closure_call, .room = room_watch, .self = w };
  w->game.scenario = w->s;
  if (!game_start(&w->game, w->s, w->who.seed, &hooks, false, false)) return false;
  while (!w->game.state.over) {
    bool orders = w->game.state.phase == PHASE_ORDERS;
    if (orders) turn_watch(w);
    if (!players_act_with(&w->game, w->who.player, &w->outlook, w->machines)) return false;
    if (orders) orders_watch(w);
    if (!game_advance(&w->game)) return false;
    if (w->signed_first == 0) w->signed_first = w->game.state.signed_turn;
  }
  return true;
}

/* Who plays at random signs at random: that tells nothing about the terms. */
static void signature_note(Watch *w) {
  Sample *sample = w->sample;
  if (!w->schooled) return;
  sample->sum.bargained++;
  seeds_note(w->signed_first ? &sample->seeds.signed_once : &sample->seeds.unsigned_ever, w->who.seed);
  if (w->signed_first == 0) return;
  sample->sum.signed_once++;
  extreme_note(&sample->signed_soonest, w->signed_first, w->who.seed, false);
  extreme_note(&sample->signed_latest, w->signed_first, w->who.seed, true);
}

static void failure_note(Watch *w) {
  Sample *sample = w->sample;
  const char *fault = machines_fault(w->machines);
  sample->sum.failed++;
  seeds_note(&sample->seeds.failed, w->who.seed);
  if (sample->failed_seed && sample->failed_seed < w->who.seed) return;
  sample->failed_seed = w->who.seed;
  snprintf(sample->failed, sizeof sample->failed, "%s", fault && *fault ? fault : message_template(MSG_NO_MEMORY));
}

static void end_note(Watch *w) {
  Sample *sample = w->sample;
  const GameState *state = &w->game.state;
  signature_note(w);
  for (int i = 0; i < w->s->axes; i++) {
    extreme_note(&sample->axis_low[i], state->axis[i], w->who.seed, false);
    extreme_note(&sample->axis_high[i], state->axis[i], w->who.seed, true);
    if (w->compared) moments_add(&sample->change.axis[i], state->axis[i] - w->other_end[i]);
  }
  if (state->turn < w->s->presets_list[w->s->preset].turns_low) {
    sample->sum.early++;
    seeds_note(&sample->seeds.early, w->who.seed);
  }
}

/* Tracks count where schools of thought play: who plays at random drives many a track to its end. */
static void bounds_note(Watch *w) {
  Sample *sample = w->sample;
  if (!w->schooled) return;
  sample->sum.schooled++;
  sample->sum.track_seen += w->turns;
  for (int i = 0; i < w->s->tracks; i++) {
    sample->sum.track_low[i] += w->low[i];
    sample->sum.track_high[i] += w->high[i];
    if (w->low[i] * 2 > w->turns) seeds_note(&sample->seeds.stuck_low[i], w->who.seed);
    if (w->high[i] * 2 > w->turns) seeds_note(&sample->seeds.stuck_high[i], w->who.seed);
  }
}

void sample_game(Sample *sample, const SampleAsked *asked, int game, Machines *machines) {
  Watch *w = calloc(1, sizeof *w);
  if (!w) {
    sample->sum.failed++;
    return;
  }
  w->sample = sample;
  w->asked = asked;
  w->machines = machines;
  w->who = sample_who(asked->scenario[0], asked->presets, game);
  w->s = asked->scenario[w->who.preset];
  w->schooled = true;
  outlook_make(w->s, w->who.player, &w->outlook);
  for (int seat = 0; seat < w->s->seats; seat++) {
    w->schooled = w->schooled && by_default(w, seat);
    if (w->who.player[seat].kind != PLAYER_PERSONA) continue;
    sample->sum.persona_games[w->who.player[seat].persona]++;
    seeds_note(&sample->seeds.persona[w->who.player[seat].persona], w->who.seed);
  }
  sample->sum.games++;
  if (game_play(w)) end_note(w);
  else failure_note(w);
  bounds_note(w);
  game_end(&w->game);
  free(w);
}
