/* Who plays which game of a sample, the threads, and what they saw put together. */
#include "author/sample.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

enum { BATCH = 4 };

/* Persona number n of the seat, its default first; n past the last, and seats without any: at random. */
static Player persona_of(const Scenario *s, int seat, int n) {
  Player first = player_default(s, seat);
  if (first.kind != PLAYER_PERSONA) return first;
  if (n == 0) return first;
  for (int p = 0; p < s->personas; p++)
    if (s->persona[p].seat == seat && p != first.persona && --n == 0) return (Player){ PLAYER_PERSONA, (int16_t)p };
  return (Player){ PLAYER_RANDOM, NO_HANDLE };
}

static int personas_of(const Scenario *s, int seat) {
  int count = 0;
  for (int p = 0; p < s->personas; p++) count += s->persona[p].seat == seat;
  return player_default(s, seat).kind == PLAYER_PERSONA ? count : 1;
}

SampleWho sample_who(const Scenario *s, int presets, int game) {
  enum { DEFAULTS, SCHOOLS, RANDOM, MIXED, KINDS };
  int kind = game % KINDS, combination = game / KINDS / presets;
  SampleWho who = { .preset = game / KINDS % presets, .seed = (uint64_t)game + 1 };
  for (int seat = 0; seat < MAX_SEATS; seat++) who.player[seat] = (Player){ PLAYER_HUMAN, NO_HANDLE };
  for (int seat = 0; seat < s->seats; seat++) {
    int options = personas_of(s, seat) + (kind == MIXED);
    who.player[seat] = kind == RANDOM ? (Player){ PLAYER_RANDOM, NO_HANDLE } : persona_of(s, seat, kind == DEFAULTS ? 0 : combination % options);
    combination /= options;
  }
  return who;
}

Repeat sample_repeat(const Scenario *s, int presets, const char *preset, const char *name, int game) {
  SampleWho who = sample_who(s, presets, game);
  Repeat repeat;
  size_t cap = sizeof repeat.text, used = (size_t)snprintf(repeat.text, cap, "straits run %s --seed %llu", name, (unsigned long long)who.seed);
  if (!preset && who.preset > 0) preset = s->presets_list[who.preset].name.id;
  if (preset && used < cap) used += (size_t)snprintf(repeat.text + used, cap - used, " --preset %s", preset);
  for (int seat = 0; seat < s->seats && used < cap; seat++) {
    Player first = player_default(s, seat), player = who.player[seat];
    if (player.kind == first.kind && player.persona == first.persona) continue;
    used += (size_t)snprintf(repeat.text + used, cap - used, " --seat %s=%s", s->seat[seat].name.id, player.kind == PLAYER_RANDOM ? "random" : s->persona[player.persona].name.id);
  }
  return repeat;
}

/* --- presets --- */

int presets_load(const char *folder, const char *library, const char *preset, Scenario *out[MAX_PRESETS], Mistakes *mistakes) {
  LoadRequest request = { .folder = folder, .library = library, .preset = preset };
  memset(out, 0, MAX_PRESETS * sizeof *out);
  out[0] = scenario_load(&request, mistakes);
  if (!out[0]) return 0;
  int presets = preset ? 1 : out[0]->presets;
  for (int i = 1; i < presets; i++) {
    request.preset = out[0]->presets_list[i].name.id;
    if ((out[i] = scenario_load(&request, mistakes))) continue;
    presets_free(out, i);
    return 0;
  }
  return presets;
}

void presets_free(Scenario *scenario[MAX_PRESETS], int presets) {
  for (int i = 0; i < presets; i++) scenario_free(scenario[i]);
  memset(scenario, 0, MAX_PRESETS * sizeof *scenario);
}

/* --- seeds and extremes --- */

void seeds_note(Seeds *seeds, uint64_t seed) {
  int at = seeds->count;
  while (at > 0 && seeds->seed[at - 1] > seed) at--;
  if (at == SEEDS_KEPT || (at > 0 && seeds->seed[at - 1] == seed)) return;
  int last = seeds->count < SEEDS_KEPT ? seeds->count++ : SEEDS_KEPT - 1;
  memmove(&seeds->seed[at + 1], &seeds->seed[at], (size_t)(last - at) * sizeof *seeds->seed);
  seeds->seed[at] = seed;
}

void extreme_note(Extreme *e, int64_t value, uint64_t seed, bool higher) {
  bool further = higher ? value > e->value : value < e->value;
  if (!e->there || further || (value == e->value && seed < e->seed)) *e = (Extreme){ value, seed, true };
}

/* --- one sample out of several --- */

static void extremes_merge(Extreme *into, const Extreme *from, int count, bool higher) {
  for (int i = 0; i < count; i++)
    if (from[i].there) extreme_note(&into[i], from[i].value, from[i].seed, higher);
}

static void lines_merge(Coverage *into, const Coverage *from) {
  for (int i = 0; i < MAX_SOURCES; i++)
    for (int line = 1; line <= from->lines[i]; line++) {
      into->there[i][line] |= from->there[i][line];
      into->run[i][line] |= from->run[i][line];
    }
}

static void numbers_merge(int64_t *into, const int64_t *from, size_t bytes) {
  for (size_t i = 0; i < bytes / sizeof *into; i++) into[i] += from[i];
}

static void sample_merge(Sample *into, const Sample *from) {
  numbers_merge((int64_t *)&into->sum, (const int64_t *)&from->sum, sizeof into->sum);
  numbers_merge((int64_t *)&into->change, (const int64_t *)&from->change, sizeof into->change);
  Seeds *seeds = (Seeds *)&into->seeds;
  const Seeds *more = (const Seeds *)&from->seeds;
  for (size_t i = 0; i < sizeof into->seeds / sizeof *seeds; i++)
    for (int k = 0; k < more[i].count; k++) seeds_note(&seeds[i], more[i].seed[k]);
  extremes_merge(into->capital, from->capital, MAX_SEATS, true);
  extremes_merge(&into->signed_soonest, &from->signed_soonest, 1, false);
  extremes_merge(&into->signed_latest, &from->signed_latest, 1, true);
  extremes_merge(into->axis_low, from->axis_low, MAX_AXES, false);
  extremes_merge(into->axis_high, from->axis_high, MAX_AXES, true);
  extremes_merge(into->track_low, from->track_low, MAX_TRACKS, false);
  extremes_merge(into->track_high, from->track_high, MAX_TRACKS, true);
  lines_merge(&into->coverage, &from->coverage);
  if (from->failed_seed && (!into->failed_seed || from->failed_seed < into->failed_seed)) {
    into->failed_seed = from->failed_seed;
    memcpy(into->failed, from->failed, sizeof into->failed);
  }
}

static Sample *sample_new(const Scenario *s) {
  Sample *sample = calloc(1, sizeof *sample);
  for (int i = 0; sample && i < s->sources; i++) {
    int lines = 1;
    for (size_t k = 0; k < s->source[i].length; k++) lines += s->source[i].text[k] == '\n';
    sample->coverage.lines[i] = lines;
    sample->coverage.there[i] = calloc((size_t)lines + 1, 1);
    sample->coverage.run[i] = calloc((size_t)lines + 1, 1);
    if (sample->coverage.there[i] && sample->coverage.run[i]) continue;
    sample_free(sample);
    sample = NULL;
  }
  return sample;
}

void sample_free(Sample *sample) {
  for (int i = 0; sample && i < MAX_SOURCES; i++) {
    free(sample->coverage.there[i]);
    free(sample->coverage.run[i]);
  }
  free(sample);
}

/* --- threads --- */

typedef struct Crew { const SampleAsked *asked; atomic_int next; } Crew;
typedef struct Hand { Crew *crew; Sample *sample; Machines *machines[MAX_PRESETS]; pthread_t thread; bool started; } Hand;

static void *hand_play(void *self) {
  Hand *hand = self;
  const SampleAsked *asked = hand->crew->asked;
  for (int first; (first = atomic_fetch_add(&hand->crew->next, BATCH)) < asked->games;)
    for (int i = first; i < first + BATCH && i < asked->games; i++)
      sample_game(hand->sample, asked, i, hand->machines[sample_who(asked->scenario[0], asked->presets, i).preset]);
  return NULL;
}

static bool hand_ready(Hand *hand, Crew *crew, Mistakes *mistakes) {
  const SampleAsked *asked = crew->asked;
  hand->crew = crew;
  hand->sample = sample_new(asked->scenario[0]);
  for (int i = 0; hand->sample && i < asked->presets; i++) {
    if (!(hand->machines[i] = machines_new(asked->scenario[i], mistakes))) return false;
    machines_cover(hand->machines[i], &hand->sample->coverage);
  }
  if (!hand->sample) mistakes->environment = true;
  return hand->sample != NULL;
}

Sample *sample_take(const SampleAsked *asked, Mistakes *mistakes) {
  int hands = asked->threads < asked->games ? asked->threads : asked->games;
  Hand *hand = calloc((size_t)hands, sizeof *hand);
  Crew crew = { .asked = asked };
  bool ready = hand != NULL;
  for (int i = 0; ready && i < hands; i++) ready = hand_ready(&hand[i], &crew, mistakes);
  if (ready) {
    for (int i = 1; i < hands; i++) hand[i].started = pthread_create(&hand[i].thread, NULL, hand_play, &hand[i]) == 0;
    hand_play(&hand[0]);
    for (int i = 1; i < hands; i++) {
      if (hand[i].started) pthread_join(hand[i].thread, NULL);
      sample_merge(hand[0].sample, hand[i].sample);
    }
  } else if (!hand || mistakes->environment) {
    mistakes->environment = true;
    mistakes_add(mistakes, "", 0, 0, "%s", message_template(MSG_NO_MEMORY));
  }
  Sample *sample = ready ? hand[0].sample : NULL;
  for (int i = 0; hand && i < hands; i++) {
    if (!ready || i > 0) sample_free(hand[i].sample);
    for (int k = 0; k < asked->presets; k++) machines_free(hand[i].machines[k]);
  }
  free(hand);
  return sample;
}
