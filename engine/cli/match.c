/* Options that `play` and `run` share, and opening the scenario and its players. Starting and playing is in match_play.c. */
#include "cli/match.h"
#include "cli/data.h"
#include "core/fixed.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { KEY_PRESET = 'p', KEY_SEED = 's', KEY_SEAT = 256, KEY_SET, KEY_SAVE, KEY_LANG };

static const struct argp_option options[] = {
  { .name = "preset", .key = KEY_PRESET, .arg = "NAME", .doc = "Preset of the scenario; the first by default" },
  { .name = "seat", .key = KEY_SEAT, .arg = "SEAT=PLAYER", .doc = "Who plays a seat: human, random, or a persona of it (repeatable)" },
  { .name = "seed", .key = KEY_SEED, .arg = "N", .doc = "Seed of all luck: the same seed and the same decisions give the same game" },
  { .name = "set", .key = KEY_SET, .arg = "NAME=VALUE", .doc = "Changes an assumption of the register (repeatable)" },
  { .name = "save", .key = KEY_SAVE, .arg = "FILE", .doc = "Keeps the game in FILE, phase by phase" },
  LANGUAGE_OPTION(KEY_LANG),
  { 0 },
};

/* Cuts NAME=VALUE in place. */
static bool pair_cut(char *text, Override *out) {
  char *equals = strchr(text, '=');
  if (!equals || equals == text || !equals[1])
    return false;
  *equals = '\0';
  *out = (Override){ text, equals + 1 };
  return true;
}

static bool seed_parse(const char *text, uint64_t *out) {
  if (!text[0] || strspn(text, "0123456789") != strlen(text))
    return false;
  errno = 0;
  unsigned long long value = strtoull(text, NULL, 10);
  *out = value;
  return errno == 0;
}

static error_t parse_match(int key, char *arg, struct argp_state *state) {
  Match *match = state->input;
  switch (key) {
    case KEY_PRESET: match->preset = arg; return 0;
    case KEY_LANG: match->lang = arg; return 0;
    case KEY_SAVE: match->save = arg; return 0;
    case KEY_SEED:
      if (!seed_parse(arg, &match->seed))
        argp_error(state, "--seed %s: a whole number from 0 to 18446744073709551615 is expected", arg);
      match->seeded = true;
      return 0;
    case KEY_SEAT:
      if (match->seats == MAX_SEATS || !pair_cut(arg, &match->seat[match->seats]))
        argp_error(state, "--seat %s: SEAT=PLAYER is expected, once a seat, for example seoul=human", arg);
      match->seats++;
      return 0;
    case KEY_SET:
      if (match->sets == MAX_SETS || !pair_cut(arg, &match->set[match->sets]))
        argp_error(state, "--set %s: NAME=VALUE is expected; `straits assumptions SCENARIO` lists the names", arg);
      match->sets++;
      return 0;
    case ARGP_KEY_ARG:
      if (state->arg_num > 0)
        argp_error(state, "one scenario is expected, not also \"%s\"", arg);
      match->scenario_name = arg;
      return 0;
    case ARGP_KEY_NO_ARGS:
      if (match->may_choose) return 0;
      argp_error(state, "which scenario? `straits list` names them");
      return 0;
    default:
      return ARGP_ERR_UNKNOWN;
  }
}

const struct argp match_argp = { .options = options, .parser = parse_match };

static int machines_open(Match *match) {
  Mistakes mistakes = { 0 };
  int status = STATUS_DONE;
  match->machines = machines_new(match->scenario, &mistakes);
  if (!match->machines) {
    mistakes_print(&mistakes, stderr);
    status = mistakes_status(&mistakes);
  }
  mistakes_free(&mistakes);
  match->hooks = (RulesHooks){ .closure = machines_closure, .self = match->machines };
  return status;
}

int match_open(Match *match) {
  int status;
  if (!match->scenario)
    match->scenario = scenario_open(match->scenario_name, match->preset, match->set, match->sets, &status);
  return match->scenario ? machines_open(match) : status;
}

int match_speak(Match *match) {
  char folder[PATH_ROOM + 128];
  DataFolder data;
  struct stat info;
  /* A saved game needs no folder; its scenario's translation is found by its name. */
  bool saved = stat(match->scenario_name, &info) == 0 && S_ISREG(info.st_mode);
  bool known = !saved && data_look(&data) && scenario_locate(&data, match->scenario_name, folder);
  return language_speak(match->scenario, match->lang, known ? folder : NULL, &match->words);
}

bool match_switch(void *self, const char *language) {
  Match *match = self;
  Catalogue *old = match->words;
  const Catalogue *spoken = match->scenario->words;
  const char *asked = match->lang;
  match->lang = language;
  bool fine = match_speak(match) == STATUS_DONE;
  match->lang = asked;
  if (!fine) {
    match->words = old;
    match->scenario->words = spoken;
    return false;
  }
  catalogue_free(old);
  return true;
}

int match_usual_seat(const Scenario *s) {
  int seoul = seat_find(s, "seoul"), first = 0;
  if (seoul != NO_HANDLE && s->seat[seoul].party) return seoul;
  while (first < s->seats && !s->seat[first].party) first++;
  return first < s->seats ? first : NO_HANDLE;
}

bool match_names_seat(const Match *match, int seat) {
  for (int i = 0; i < match->seats; i++)
    if (strcmp(match->seat[i].name, match->scenario->seat[seat].name.id) == 0)
      return true;
  return false;
}

static int say_no_seat(const Match *match, const char *word) {
  const char *ids[MAX_SEATS];
  char list[MAX_SEATS * (MAX_ID + 2)] = "";
  for (int i = 0; i < match->scenario->seats; i++) {
    ids[i] = match->scenario->seat[i].name.id;
    snprintf(list + strlen(list), sizeof list - strlen(list), "%s%s", i ? ", " : "", ids[i]);
  }
  const char *near = name_nearest(word, ids, match->scenario->seats);
  complain(near ? MSG_CLI_NO_SEAT_NEAR : MSG_CLI_NO_SEAT, word, near ? near : list, NULL);
  return STATUS_USAGE;
}

int match_seat_players(Match *match) {
  bool named[MAX_SEATS] = { false };
  for (int i = 0; i < match->scenario->seats; i++)
    match->player[i] = player_default(match->scenario, i);
  for (int i = 0; i < match->seats; i++) {
    int seat = seat_find(match->scenario, match->seat[i].name);
    if (seat == NO_HANDLE)
      return say_no_seat(match, match->seat[i].name);
    char why[256];
    if (named[seat] || !player_parse(match->scenario, seat, match->seat[i].value, &match->player[seat], why, sizeof why)) {
      complain(named[seat] ? MSG_CLI_SEAT_TWICE : MSG_CLI_TEXT, named[seat] ? match->seat[i].name : why, NULL, NULL);
      return STATUS_USAGE;
    }
    named[seat] = true;
  }
  return STATUS_DONE;
}
