/* What is derived from a complete scenario, once: keys of the dice, handles of known names, distances, what each seat may see,
 * what personas make of tracks, variables and clauses. */
#include "core/scenario.h"

#include "core/dice.h"
#include "core/fingerprint.h"
#include "core/fixed.h"
#include "core/view.h"
#include <assert.h>
#include <stdio.h>
#include <string.h>

/* The key of "kind:id", or of "kind:within.id" for what has a name only within something else. */
static void key_set(Named *name, const char *kind, const char *within) {
  char text[MAX_ID * 3];
  int length = snprintf(text, sizeof text, "%s:%s%s%s", kind, within ? within : "", within ? "." : "", name->id);
  assert(length < (int)sizeof text);
  (void)length;
  name->key = name_key(text);
}

#define KEYS(array, used, kind) \
  for (int i = 0; i < s->used; i++) key_set(&s->array[i].name, kind, NULL)

static void keys_set(Scenario *s) {
  key_set(&s->name, "scenario", NULL);
  KEYS(seat, seats, "seat");
  KEYS(place, places, "place");
  KEYS(formation, formations, "formation");
  KEYS(track, tracks, "track");
  KEYS(variable, variables, "variable");
  KEYS(ladder, ladders, "ladder");
  KEYS(clause, clauses, "clause");
  KEYS(policy, policies, "policy");
  KEYS(card, cards, "card");
  KEYS(persona, personas, "persona");
  KEYS(presets_list, presets, "preset");
  for (int i = 0; i < s->axes; i++) key_set(&s->axis[i].name, "axis", s->seat[s->axis[i].seat].name.id);
  for (int i = 0; i < s->reports; i++) key_set(&s->report[i], "report", NULL);
  for (int i = 0; i < s->ladders; i++)
    for (int r = 0; r < s->ladder[i].rungs; r++) key_set(&s->ladder[i].rung[r], "rung", s->ladder[i].name.id);
  for (int i = 0; i < s->clauses; i++)
    for (int l = 0; l < s->clause[i].levels; l++) key_set(&s->clause[i].level[l].name, "level", s->clause[i].name.id);
}

static int report_find(const Scenario *s, const char *id) {
  for (int i = 0; i < s->reports; i++)
    if (strcmp(s->report[i].id, id) == 0) return i;
  return NO_HANDLE;
}

static int rung_find(const Ladder *ladder, const char *id) {
  for (int r = 0; r < ladder->rungs; r++)
    if (strcmp(ladder->rung[r].id, id) == 0) return r;
  return NO_HANDLE;
}

#define KNOW(known, names, n, find) \
  for (int i = 0; i < (n); i++) s->known[i] = (int8_t)find(s, names[i].name)

static void known_find(Scenario *s) {
  KNOW(known_track, known_tracks, KT_COUNT, track_find);
  KNOW(known_variable, known_variables, KV_COUNT, variable_find);
  KNOW(known_ladder, known_ladders, KL_COUNT, ladder_find);
  KNOW(known_clause, known_clauses, KC_COUNT, clause_find);
  KNOW(known_seat, known_seats, KS_COUNT, seat_find);
  KNOW(known_report, known_reports, KI_COUNT, report_find);
  for (int i = 0; i < s->ladders; i++)
    for (int r = 0; r < KR_COUNT; r++) s->ladder[i].known[r] = (int8_t)rung_find(&s->ladder[i], known_rungs[r].name);
}

static bool is_flexibility(const Scenario *s, int clause) {
  return clause == s->known_clause[KC_LEAVE] || clause == s->known_clause[KC_BASES] || clause == s->known_clause[KC_SUPPORT] || clause == s->known_clause[KC_FORCES];
}

static void levels_rank(Scenario *s) {
  for (int c = 0; c < s->clauses; c++)
    for (int l = 0; l < s->clause[c].levels; l++) {
      s->level_rank[c][l] = (uint8_t)l;
      for (int k = 0; is_flexibility(s, c) && k < LEVEL_COUNT; k++)
        if (strcmp(s->clause[c].level[l].name.id, known_levels[k].name) == 0) s->level_rank[c][l] = (uint8_t)k;
    }
}

static void distances_measure(Scenario *s) {
  for (int i = 0; i < s->places; i++)
    for (int j = 0; j < i; j++) {
      const Place *a = &s->place[i], *b = &s->place[j];
      int32_t kilometres = distance_km(a->latitude, a->longitude, b->latitude, b->longitude);
      s->kilometres[i][j] = s->kilometres[j][i] = (uint16_t)kilometres;
    }
}

/* Sum over the axes of (thousandths of weight) * (thousandths of a point), in thousandths of a point. */
typedef struct Weighing { int64_t sum; } Weighing;
static void weigh(Weighing *w, int32_t weight, int64_t worth) { w->sum += weight * worth; }
static int32_t weighed(Weighing w) { return clamp32(muldiv(w.sum, 1, MILLI), INT32_MIN, INT32_MAX); }

static void persona_weigh(Scenario *s, int p) {
  const int32_t *weight = s->persona[p].axis_weight;
  for (int t = 0; t < s->tracks; t++) {
    Weighing w = {0};
    for (int a = 0; a < s->axes; a++) weigh(&w, weight[a], s->axis[a].track_weight[t]);
    s->persona_track[p][t] = weighed(w);
  }
  for (int v = 0; v < s->variables; v++) {
    Weighing w = {0};
    for (int a = 0; a < s->axes; a++) weigh(&w, weight[a], s->axis[a].variable_weight[v]);
    s->persona_variable[p][v] = weighed(w);
  }
  for (int c = 0; c < s->clauses; c++) {
    const Clause *clause = &s->clause[c];
    for (int l = 0; l < clause->levels; l++) {
      Weighing w = {0};
      for (int a = 0; a < s->axes; a++) weigh(&w, weight[a], (int64_t)clause->worth[l][a] - clause->worth[clause->start][a]);
      s->persona_clause[p][c][l] = weighed(w);
    }
  }
}

static void ranges_fill(Scenario *s) {
  for (int i = 0; i < s->tracks; i++) {
    const Track *track = &s->track[i];
    s->track_range[i].start = track->start;
    s->track_range[i].low = track->low;
    s->track_range[i].high = track->high;
    s->track_range[i].seen_by = track->seen_by;
  }
}

static void worth_sum(Scenario *s) {
  for (int i = 0; i < s->places; i++) s->place_theatre[i] = s->place[i].theatre;
  for (int i = 0; i < s->formations; i++) {
    const Formation *f = &s->formation[i];
    s->formation_owner[i] = f->owner;
    s->formation_home[i] = f->home;
    if (f->owner != s->known_seat[KS_WASHINGTON]) continue;
    int32_t *worth = s->worth[s->worth_formations];
    s->worth_formation[s->worth_formations++] = (uint8_t)i;
    worth[THEATRE_PENINSULA] = f->peninsula;
    worth[THEATRE_STRAIT] = f->strait;
    s->worth_start[s->place[f->start].theatre] += worth[s->place[f->start].theatre];
  }
}

void rule_values_fill(Scenario *scenario) {
  for (int i = 0; i < RULE_VALUES && i < scenario->assumptions; i++) {
    scenario->rule_value[i] = scenario->assumption[i].value;
    scenario->rule_milli[i] = (int32_t)(scenario->assumption[i].value / (MICRO / MILLI));
  }
}

void scenario_draw_certain(Scenario *s) {
  int kept = 0;
  for (int n = 0; n < s->drawn_cards; n++) {
    if (s->card[s->drawn_card[n]].monthly < MICRO) continue;
    s->drawn_card[kept] = s->drawn_card[n];
    s->drawn_bound[kept] = s->drawn_bound[n];
    s->drawn_key[kept++] = s->drawn_key[n];
  }
  s->drawn_cards = kept;
}

void scenario_freeze(Scenario *scenario) {
  keys_set(scenario);
  known_find(scenario);
  levels_rank(scenario);
  distances_measure(scenario);
  worth_sum(scenario);
  conditions_locate(scenario);
  rule_values_fill(scenario);
  ranges_fill(scenario);
  for (int i = 0; i < scenario->cards; i++) {
    if (scenario->card[i].monthly == 0) continue;
    scenario->drawn_card[scenario->drawn_cards] = (uint8_t)i;
    scenario->drawn_bound[scenario->drawn_cards] = hazard_bound(scenario->card[i].monthly);
    scenario->drawn_key[scenario->drawn_cards++] = scenario->card[i].name.key;
  }
  for (int i = 0; i < scenario->seats; i++)
    if (scenario->seat[i].party) scenario->parties = (SeatMask)(scenario->parties | 1u << i);
  view_masks_make(scenario);
  for (int p = 0; p < scenario->personas; p++) persona_weigh(scenario, p);
  scenario->fingerprint = fingerprint_take(scenario);
}
