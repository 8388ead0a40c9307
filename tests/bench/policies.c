/* What policies cost: the same games with policies compiled in, with all effects declared, with one policy in six a Lua function,
 * and with all of them functions. Played in turn on the same seeds, so that what disturbs one disturbs all; each way has to end
 * each game in the same state. Without argument that is all that is asked; with a number, so many games are timed. */
#include "bench/plain.h"
#include "lab/bench.h"
#include "players/outlook.h"
#include "compiled_policies.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

typedef enum Way { IN_C, DECLARED, ONE_IN_SIX, FUNCTIONS, WAYS } Way;
static const char *const way_names[WAYS] = { "compiled in", "declared", "one in six a function", "all functions" };

typedef struct Variant {
  Scenario *scenario;
  Machines *machines;
  Player player[MAX_SEATS];
  Outlook outlook;
  bool function[MAX_POLICIES];  /* does its plain effects itself */
  Way way;
} Variant;

/* ---- the scenario's text with functions put into it ---- */

typedef struct Text { char *at; size_t length; } Text;

static void put(Text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void put(Text *text, const char *format, ...) {
  char part[512];
  va_list args;
  va_start(args, format);
  int n = vsnprintf(part, sizeof part, format, args);
  va_end(args);
  if (n < 0 || (size_t)n >= sizeof part || !(text->at = realloc(text->at, text->length + (size_t)n + 1))) abort();
  memcpy(text->at + text->length, part, (size_t)n + 1);
  text->length += (size_t)n;
}

static void function_put(Text *text, const Scenario *s, int policy) {
  const EffectList list = s->policy[policy].effects;
  put(text, " after = (function()");
  for (int i = 0; i < list.count; i++) {
    const Effect *e = &s->effect[list.first + i];
    if (effect_is_plain(e)) put(text, " local h%d = handle \"%s\"", i, e->op == EFFECT_TRACK ? s->track[e->target].name.id : s->variable[e->target].name.id);
  }
  put(text, " return function(game)");
  for (int i = 0; i < list.count; i++) {
    const Effect *e = &s->effect[list.first + i];
    if (effect_is_plain(e)) put(text, e->op == EFFECT_TRACK ? " game.add(h%d, %.3f)" : " game.add(h%d, %.0f)", i, e->op == EFFECT_TRACK ? e->amount / 1000.0 : (double)e->amount);
  }
  put(text, " end end)(),");
}

/* The file with a function in each policy of it that is to have one. */
static char *text_change(const SourceFile *file, const Scenario *s, bool function[MAX_POLICIES]) {
  Text text = { calloc(1, 1), 0 };
  const char *from = file->text;
  for (;;) {
    const char *found = strstr(from, "\npolicy \""), *brace = found ? strchr(found, '{') : NULL;
    if (!brace) break;
    char id[MAX_ID] = "";
    sscanf(found, "\npolicy \"%39[a-z0-9_]", id);
    for (; from <= brace; from++) put(&text, "%c", *from);
    int policy = policy_find(s, id);
    if (policy >= 0 && function[policy]) function_put(&text, s, policy);
  }
  put(&text, "%s", "");
  size_t rest = strlen(from);
  text.at = realloc(text.at, text.length + rest + 1);
  if (!text.at) abort();
  memcpy(text.at + text.length, from, rest + 1);
  return text.at;
}

static bool variant_open(Variant *v, Way way, const LoadRequest *request, Mistakes *mistakes) {
  *v = (Variant){ .way = way };
  Scenario *plain = scenario_load(request, mistakes);
  if (!plain) return false;
  v->scenario = plain;
  if (way == ONE_IN_SIX || way == FUNCTIONS) {
    int count = 0;
    for (int p = 0; p < plain->policies; p++)
      v->function[p] = plain->policy[p].closure < 0 && (way == FUNCTIONS || count++ % 6 == 0);
    SourceFile file[MAX_SOURCES];
    for (int i = 0; i < plain->sources; i++) {
      file[i] = plain->source[i];
      file[i].text = text_change(&plain->source[i], plain, v->function);
      file[i].length = strlen(file[i].text);
    }
    v->scenario = scenario_load(&(LoadRequest){ .source = file, .sources = plain->sources, .preset = request->preset }, mistakes);
    for (int i = 0; i < plain->sources; i++) free((char *)file[i].text);
    scenario_free(plain);
    if (!v->scenario) return false;
  }
  for (int p = 0; p < v->scenario->policies; p++)
    if (v->function[p] && v->scenario->policy[p].closure < 0) return fprintf(stderr, "policy %s did not become a function\n", v->scenario->policy[p].name.id), false;
  for (int seat = 0; seat < v->scenario->seats; seat++) v->player[seat] = player_default(v->scenario, seat);
  outlook_make(v->scenario, v->player, &v->outlook);
  return (v->machines = machines_new(v->scenario, mistakes)) != NULL;
}

/* ---- playing ---- */

static bool run_closure(void *self, Adjudication *a, int closure, Cause cause) { return machines_closure(((Variant *)self)->machines, a, closure, cause); }

static bool run_effects(void *self, Adjudication *a, int policy, Cause cause) {
  const Variant *v = self;
  if (v->way == DECLARED || (v->way != IN_C && !v->function[policy])) return false;
  const EffectList list = v->scenario->policy[policy].effects;
  if (v->way == IN_C) policy_in_c[policy](a, cause);
  for (int i = 0; i < list.count; i++)
    if (!effect_is_plain(&v->scenario->effect[list.first + i])) effect_start(a, list, i, cause);
  return true;
}

/* Plays games of these seeds; false: one failed. Their last states' digests are added up. */
static bool games_play(Variant *v, uint64_t seed, int games, uint64_t *digest) {
  RulesHooks hooks = { .closure = run_closure, .effects = run_effects, .self = v };
  bool played = true;
  for (int i = 0; i < games && played; i++) {
    Game game;
    played = game_start(&game, v->scenario, seed + (uint64_t)i, &hooks, false, false) && players_run_with(&game, v->player, &v->outlook, v->machines, NULL);
    *digest = *digest * 31 + game.digest;
    game_end(&game);
  }
  return played;
}

/* Each way as often as the others, in turn; games a second, the median of rounds. */
static bool rates_measure(Variant v[WAYS], int games, double rate[WAYS]) {
  enum { ROUNDS = 15 };
  double round[WAYS][ROUNDS];
  uint64_t digest[WAYS] = { 0 };
  for (int r = 0; r < ROUNDS; r++)
    for (int n = 0; n < WAYS; n++) {
      int way = (n + r) % WAYS;
      uint64_t began = bench_now();
      if (!games_play(&v[way], 1000 + (uint64_t)(r * games), games, &digest[way])) return false;
      round[way][r] = games / ((double)(bench_now() - began) / 1e9);
    }
  for (int way = 0; way < WAYS; way++) rate[way] = median_of(round[way], ROUNDS);
  return true;
}

static bool ways_agree(Variant v[WAYS], int games) {
  uint64_t digest[WAYS] = { 0 };
  for (int way = 0; way < WAYS; way++) {
    if (!games_play(&v[way], 1, games, &digest[way])) return fprintf(stderr, "%s: a game failed: %s\n", way_names[way], machines_fault(v[way].machines)), false;
    if (digest[way] != digest[IN_C]) return fprintf(stderr, "%s: the same seeds end in other states than compiled in\n", way_names[way]), false;
  }
  return true;
}

int main(int argc, char **argv) {
  enum { SAME = 60 };
  static Variant v[WAYS];
  Mistakes mistakes = { 0 };
  LoadRequest request = { .folder = SOURCE_DIR "/scenarios/august-summit", .library = SOURCE_DIR "/scripts/lua", .preset = "full" };
  for (int way = 0; way < WAYS; way++)
    if (!variant_open(&v[way], (Way)way, &request, &mistakes)) return mistakes_print(&mistakes, stderr), 2;
  if (!ways_agree(v, SAME)) return 1;
  printf("%d games end alike, whether policies are compiled in, declared or functions\n", SAME);
  int games = argc > 1 ? atoi(argv[1]) : 0;
  double rate[WAYS];
  if (games > 0 && rates_measure(v, games, rate))
    for (int way = 0; way < WAYS; way++) printf("%-24s %6.0f games/s  %.2f\n", way_names[way], rate[way], rate[way] / rate[IN_C]);
  for (int way = 0; way < WAYS; way++) {
    machines_free(v[way].machines);
    scenario_free(v[way].scenario);
  }
  return 0;
}
