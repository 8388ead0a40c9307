/* A tiny scenario built by hand, without Lua: four seats, two tracks of different openness, a secret policy, a card, a clause,
 * a ladder, forces of two owners. Enough for every kind of visibility and every kind of number that a fingerprint covers. */
#ifndef STRAITS_TEST_TINY_H
#define STRAITS_TEST_TINY_H

#include "core/dice.h"
#include "core/fixed.h"
#include "core/view.h"
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

enum { SEOUL, WASHINGTON, PYONGYANG, BEIJING };
enum { TRUST, DETERRENCE_SEEN, GRUDGE };
enum { OPEN_POLICY, SECRET_POLICY };

static inline void name_it(Named *name, const char *id, const char *title) {
  snprintf(name->id, sizeof name->id, "%s", id);
  name->title = title;
}

static inline void tiny_seats(Scenario *s) {
  static const char *const ids[] = {"seoul", "washington", "pyongyang", "beijing"};
  static const char *const titles[] = {"Seoul", "Washington", "Pyongyang", "Beijing"};
  for (int i = 0; i < 4; i++) {
    name_it(&s->seat[i].name, ids[i], titles[i]);
    s->seat[i].party = i == SEOUL || i == WASHINGTON;
    s->seat[i].capital_start = 6000;
  }
  s->seats = 4;
}

static inline void tiny_forces(Scenario *s) {
  name_it(&s->place[0].name, "osan", "Osan Air Base");
  s->place[0] = (Place){.name = s->place[0].name, .latitude = 37090600, .longitude = 127030000, .theatre = THEATRE_PENINSULA, .base = true, .kind = "us_airbase"};
  name_it(&s->place[1].name, "kadena", "Kadena Air Base");
  s->place[1] = (Place){.name = s->place[1].name, .latitude = 26355600, .longitude = 127768000, .theatre = THEATRE_STRAIT, .side = 0xFF, .base = true, .kind = "us_airbase"};
  s->places = 2;
  name_it(&s->formation[0].name, "pat_a652", "A Battery, 6-52");
  s->formation[0] = (Formation){.name = s->formation[0].name, .owner = WASHINGTON, .lift_class = LIFT_AIR, .lift = 36, .ready_days = 7,
    .personnel = 110, .peninsula = 350, .strait = 800, .kind = "ad_battery", .echelon = "battery"};
  name_it(&s->formation[1].name, "rok_corps", "I Corps");
  s->formation[1] = (Formation){.name = s->formation[1].name, .owner = SEOUL, .personnel = 40000, .peninsula = 5000, .kind = "corps", .echelon = "corps"};
  s->formations = 2;
}

static inline void tiny_tracks(Scenario *s) {
  name_it(&s->track[TRUST].name, "trust", "Trust");
  s->track[TRUST] = (Track){.name = s->track[TRUST].name, .start = 50000, .high = 100000, .seen_by = MASK_ALL, .good = true};
  name_it(&s->track[DETERRENCE_SEEN].name, "deterrence_seen", "Deterrence as Pyongyang sees it");
  s->track[DETERRENCE_SEEN] = (Track){.name = s->track[DETERRENCE_SEEN].name, .start = 50000, .high = 100000, .seen_by = 1 << PYONGYANG};
  name_it(&s->track[GRUDGE].name, "grudge", "");
  s->track[GRUDGE] = (Track){.name = s->track[GRUDGE].name, .high = 100000, .seen_by = 0};
  s->tracks = 3;
  name_it(&s->variable[0].name, "talks", "Talks");
  s->variable[0] = (Variable){.name = s->variable[0].name, .high = 1, .unit = "flag", .seen_by = MASK_ALL};
  name_it(&s->variable[1].name, "reduction_real", "The reduction is meant");
  s->variable[1] = (Variable){.name = s->variable[1].name, .high = 1, .unit = "flag", .seen_by = 1 << WASHINGTON};
  s->variables = 2;
  name_it(&s->ladder[0].name, "strait", "The Strait");
  name_it(&s->ladder[0].rung[0], "calm", "Calm");
  name_it(&s->ladder[0].rung[1], "quarantine", "Quarantine");
  s->ladder[0].rungs = 2;
  s->ladders = 1;
  name_it(&s->report[0], "pyongyang_intent", "Pyongyang prepares to press");
  s->reports = 1;
}

static inline void tiny_bargain(Scenario *s) {
  Clause *leave = &s->clause[0];
  name_it(&leave->name, "leave", "Leaving Korea");
  static const char *const levels[] = {"none", "consent", "notification"};
  for (int l = 0; l < 3; l++) {
    name_it(&leave->level[l].name, levels[l], levels[l]);
    leave->level[l].amount = 10 * l;
    leave->worth[l][0] = 1000 * l;      /* seoul.security */
    leave->worth[l][1] = -500 * l;      /* seoul.autonomy */
  }
  leave->levels = 3;
  leave->start = 1;
  s->clauses = 1;
  name_it(&s->axis[0].name, "security", "Security");
  s->axis[0] = (Axis){.name = s->axis[0].name, .seat = SEOUL, .track_weight = {300, 500}, .variable_weight = {1000}, .rung_weight = {-3000}};
  name_it(&s->axis[1].name, "autonomy", "Autonomy");
  s->axis[1] = (Axis){.name = s->axis[1].name, .seat = SEOUL, .track_weight = {-100}};
  name_it(&s->axis[2].name, "security", "Security");
  s->axis[2].seat = PYONGYANG;
  s->axes = 3;
  name_it(&s->persona[0].name, "balancer", "Balancer");
  s->persona[0] = (Persona){.name = s->persona[0].name, .seat = SEOUL, .axis_weight = {600, 400}, .discount = 960, .bluff = 200000, .reserve = 1500,
    .temperature = 1000, .taste = {0, -2000}, .score = NO_HANDLE};
  s->personas = 1;
}

static inline void tiny_policies(Scenario *s) {
  s->test[0] = (Test){.kind = TEST_TRACK, .subject = TRUST, .low = 20000, .high = 100000};
  s->effect[0] = (Effect){.op = EFFECT_TRACK, .target = TRUST, .amount = -3000, .chance = CHANCE_ONE};
  s->effect[1] = (Effect){.op = EFFECT_RUNG, .target = 0, .amount = 1, .delay_days = 10, .chance = 1u << 31};
  s->tests = 1;
  s->effects = 2;
  name_it(&s->policy[OPEN_POLICY].name, "invoke_2006", "Invoke the 2006 statement");
  s->policy[OPEN_POLICY].cost = 1000;
  s->policy[OPEN_POLICY].needs = (Condition){0, 1};
  s->policy[OPEN_POLICY].effects = (EffectList){0, 1};
  name_it(&s->policy[SECRET_POLICY].name, "hedge", "Hedge");
  s->policy[SECRET_POLICY].secret = true;
  s->policies = 2;
  name_it(&s->card[0].name, "satellite_launch", "Satellite launch");
  s->card[0].effects = (EffectList){1, 1};
  s->card[0].monthly = 50000;
  s->card[0].seen_by = (1 << SEOUL) | (1 << PYONGYANG);
  s->card[0].closure = 0;
  s->closure_key[0] = 77;
  s->closures = 1;
  s->cards = 1;
}

/* Not frozen yet, so that a test can change a number first. */
static inline Scenario *tiny_scenario(void) {
  Scenario *s = scenario_new();
  assert_non_null(s);
  name_it(&s->name, "tiny", "Tiny");
  s->format = 2;
  s->first_day = 20325;         /* 25 August 2025 */
  s->reserves_start = 416000;
  name_it(&s->presets_list[0].name, "class", "Class");
  name_it(&s->presets_list[1].name, "full", "Full");
  s->presets_list[0].turns = 7;
  s->presets_list[1].turns = 26;
  s->presets = 2;
  s->assumption[0] = (Assumption){.name = "deterrence.lambda", .unit = "", .value = 1000000, .low = 500000, .high = 2000000, .source = "judgement", .confidence = 'L', .origin = 'r'};
  s->assumptions = 1;
  tiny_seats(s);
  tiny_forces(s);
  tiny_tracks(s);
  tiny_bargain(s);
  tiny_policies(s);
  return s;
}

#endif
