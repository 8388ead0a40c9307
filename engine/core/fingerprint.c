/* The fingerprint: everything in a scenario that can change a game, in one stated order, each number in eight little-endian
 * bytes and each text with its length before it. Titles, notes, sources, briefs, news, what a policy's card says and the
 * language (`words`) are left out: they are for people. */
#include "core/fingerprint.h"

#include <string.h>
#define XXH_STATIC_LINKING_ONLY         /* for the state's size; inlined, gcc -O3 warns of bounds that are kept */
#include <xxhash.h>

typedef XXH64_state_t Digest;

static void put(Digest *digest, int64_t number) {
  unsigned char bytes[8];
  for (int i = 0; i < 8; i++) bytes[i] = (unsigned char)((uint64_t)number >> (8 * i));
  XXH64_update(digest, bytes, sizeof bytes);
}

static void put_text(Digest *digest, const char *text) {
  size_t length = strlen(text);
  put(digest, (int64_t)length);
  XXH64_update(digest, text, length);
}

static void put_list(Digest *digest, const int32_t *list, int count) {
  for (int i = 0; i < count; i++) put(digest, list[i]);
}

static void put_seats(Digest *d, const Scenario *s) {
  put(d, s->seats);
  for (const Seat *seat = s->seat; seat < s->seat + s->seats; seat++) {
    put_text(d, seat->name.id);
    put(d, seat->party);
    put(d, seat->persona);
    put(d, seat->capital_start);
  }
}

static void put_places(Digest *d, const Scenario *s) {
  put(d, s->places);
  for (const Place *place = s->place; place < s->place + s->places; place++) {
    put_text(d, place->name.id);
    put(d, place->latitude);
    put(d, place->longitude);
    put(d, place->theatre);
    put(d, place->side);
    put(d, place->base);
    put(d, place->port);
    put_text(d, place->kind);
  }
}

static void put_formations(Digest *d, const Scenario *s) {
  put(d, s->formations);
  for (const Formation *f = s->formation; f < s->formation + s->formations; f++) {
    put_text(d, f->name.id);
    put(d, f->owner);
    put(d, f->home);
    put(d, f->start);
    put(d, f->lift_class);
    put(d, f->lift);
    put(d, f->ready_days);
    put(d, f->personnel);
    put(d, f->peninsula);
    put(d, f->strait);
    put_text(d, f->kind);
    put_text(d, f->echelon);
  }
}

static void put_tracks(Digest *d, const Scenario *s) {
  put(d, s->tracks);
  for (const Track *track = s->track; track < s->track + s->tracks; track++) {
    put_text(d, track->name.id);
    put(d, track->start);
    put(d, track->low);
    put(d, track->high);
    put(d, track->seen_by);
  }
  put(d, s->variables);
  for (const Variable *variable = s->variable; variable < s->variable + s->variables; variable++) {
    put_text(d, variable->name.id);
    put(d, variable->start);
    put(d, variable->low);
    put(d, variable->high);
    put(d, variable->seen_by);
  }
}

static void put_ladders(Digest *d, const Scenario *s) {
  put(d, s->ladders);
  for (const Ladder *ladder = s->ladder; ladder < s->ladder + s->ladders; ladder++) {
    put_text(d, ladder->name.id);
    put(d, ladder->start);
    put(d, ladder->rungs);
    for (int r = 0; r < ladder->rungs; r++) put_text(d, ladder->rung[r].id);
  }
}

static void put_clauses(Digest *d, const Scenario *s) {
  put(d, s->clauses);
  for (const Clause *clause = s->clause; clause < s->clause + s->clauses; clause++) {
    put_text(d, clause->name.id);
    put(d, clause->start);
    put(d, clause->levels);
    for (int l = 0; l < clause->levels; l++) {
      put_text(d, clause->level[l].name.id);
      put(d, clause->level[l].amount);
      put_list(d, clause->worth[l], s->axes);
    }
  }
}

static void put_condition(Digest *d, const Scenario *s, Condition condition) {
  put(d, condition.count);
  for (int i = condition.first; i < condition.first + condition.count; i++) {
    const Test *test = &s->test[i];
    put(d, test->kind);
    put(d, test->subject);
    put(d, test->negate);
    put(d, test->or_next);
    put(d, test->low);
    put(d, test->high);
  }
}

static void put_effects(Digest *d, const Scenario *s, EffectList effects) {
  put(d, effects.count);
  for (int i = effects.first; i < effects.first + effects.count; i++) {
    const Effect *effect = &s->effect[i];
    put(d, effect->op);
    put(d, effect->target);
    put(d, effect->for_days);
    put(d, effect->amount);
    put(d, effect->delay_days);
    put(d, effect->chance);
  }
}

/* Which closure, not its number: the numbers depend on the order of declarations. */
static void put_closure(Digest *d, const Scenario *s, int closure) {
  put(d, closure >= 0);
  if (closure >= 0) put(d, (int64_t)s->closure_key[closure]);
}

static void put_policies(Digest *d, const Scenario *s) {
  put(d, s->policies);
  for (const Policy *policy = s->policy; policy < s->policy + s->policies; policy++) {
    put_text(d, policy->name.id);
    put(d, policy->seat);
    put(d, policy->cost);
    put(d, policy->secret);
    put(d, policy->joint_with);
    put(d, policy->cooldown);
    for (int other = 0; other < s->policies; other++)           /* nothing for a scenario that does not use it: it keeps its fingerprint */
      if (policy->excluded[other / 8] >> other % 8 & 1) put_text(d, s->policy[other].name.id);
    put_condition(d, s, policy->needs);
    put_effects(d, s, policy->effects);
    put_closure(d, s, policy->closure);
  }
}

static void put_cards(Digest *d, const Scenario *s) {
  put(d, s->cards);
  for (const Card *card = s->card; card < s->card + s->cards; card++) {
    put_text(d, card->name.id);
    put_condition(d, s, card->when);
    put(d, card->monthly);
    put(d, card->tempo);
    put(d, card->once);
    put(d, card->first_day);
    put(d, card->last_day);
    put_effects(d, s, card->effects);
    put_closure(d, s, card->closure);
    put(d, card->seen_by);
    if (card->cooldown) put(d, card->cooldown);
  }
}

static void put_axes(Digest *d, const Scenario *s) {
  put(d, s->axes);
  for (const Axis *axis = s->axis; axis < s->axis + s->axes; axis++) {
    put_text(d, axis->name.id);
    put(d, axis->seat);
    put_list(d, axis->track_weight, s->tracks);
    put_list(d, axis->variable_weight, s->variables);
    put_list(d, axis->rung_weight, s->ladders);
  }
}

static void put_personas(Digest *d, const Scenario *s) {
  put(d, s->personas);
  for (const Persona *persona = s->persona; persona < s->persona + s->personas; persona++) {
    put_text(d, persona->name.id);
    put(d, persona->seat);
    put_list(d, persona->axis_weight, s->axes);
    put(d, persona->discount);
    put(d, persona->bluff);
    put(d, persona->reserve);
    put(d, persona->temperature);
    put_list(d, persona->taste, s->policies);
    put_closure(d, s, persona->score);
  }
}

/* Of the presets only the one in force: adding another changes no game. */
static void put_preset(Digest *d, const Preset *preset) {
  put_text(d, preset->name.id);
  put(d, preset->turns);
  put(d, preset->turns_low);
  put(d, preset->turns_high);
  put(d, preset->calm_days);
  put(d, preset->crisis_days);
}

static void put_assumptions(Digest *d, const Scenario *s) {
  put(d, s->assumptions);
  for (const Assumption *a = s->assumption; a < s->assumption + s->assumptions; a++) {
    put_text(d, a->name);
    put(d, a->value);
  }
}

uint64_t fingerprint_take(const Scenario *s) {
  Digest digest;
  XXH64_reset(&digest, 0);
  put_text(&digest, s->name.id);
  put(&digest, 1);              /* where the format stood: what a scenario says does not depend on how it is written */
  put(&digest, s->first_day);
  put(&digest, s->reserves_start);
  put(&digest, s->rooms_off);
  put_preset(&digest, &s->presets_list[s->preset]);
  put_seats(&digest, s);
  put_places(&digest, s);
  put_formations(&digest, s);
  put_tracks(&digest, s);
  put_ladders(&digest, s);
  put_clauses(&digest, s);
  put_policies(&digest, s);
  put_cards(&digest, s);
  put_axes(&digest, s);
  put_personas(&digest, s);
  put(&digest, s->reports);
  for (int i = 0; i < s->reports; i++) put_text(&digest, s->report[i].id);
  put_assumptions(&digest, s);
  return XXH64_digest(&digest);
}
