/* What changed in the scenario language, and what an older scenario meant by saying nothing. */
#include "script/formats.h"
#include <stdio.h>
#include <string.h>

/* Before format 2 the map knew how the capitals stand to each other, both ways alike; all other seats were neutral. */
typedef enum Stand { STAND_FRIEND, STAND_SUSPECT, STAND_OPPOSED } Stand;
static const struct { const char *one, *other; Stand stand; } stood[] = {
  { "seoul", "washington", STAND_FRIEND }, { "seoul", "tokyo", STAND_FRIEND }, { "seoul", "pyongyang", STAND_OPPOSED }, { "seoul", "beijing", STAND_SUSPECT },
  { "washington", "tokyo", STAND_FRIEND }, { "washington", "taipei", STAND_FRIEND }, { "washington", "pyongyang", STAND_OPPOSED }, { "washington", "beijing", STAND_SUSPECT },
  { "tokyo", "pyongyang", STAND_OPPOSED }, { "tokyo", "beijing", STAND_SUSPECT }, { "taipei", "beijing", STAND_OPPOSED }, { "pyongyang", "beijing", STAND_FRIEND },
};

static SeatMask *list_of(Seat *seat, const char *other) {
  for (size_t i = 0; i < sizeof stood / sizeof *stood; i++) {
    const char *one = stood[i].one, *two = stood[i].other;
    if (!(strcmp(seat->name.id, one) == 0 && strcmp(other, two) == 0) && !(strcmp(seat->name.id, two) == 0 && strcmp(other, one) == 0)) continue;
    return stood[i].stand == STAND_FRIEND ? &seat->friends : stood[i].stand == STAND_SUSPECT ? &seat->suspects : &seat->opponents;
  }
  return &seat->neutrals;
}

static void seats_stood(Scenario *s, int handle) {
  Seat *seat = &s->seat[handle];
  for (int i = 0; i < s->seats; i++)
    if (i != handle) *list_of(seat, s->seat[i].name.id) |= (SeatMask)(1u << i);
}

static void stand_say(const Scenario *s, int handle, char *out, size_t cap) {
  const Seat *seat = &s->seat[handle];
  const struct { const char *field; SeatMask seats; } lists[] = {
    { "friends", seat->friends }, { "neutrals", seat->neutrals }, { "suspects", seat->suspects }, { "opponents", seat->opponents } };
  size_t used = 0;
  out[0] = '\0';
  for (size_t k = 0; k < sizeof lists / sizeof *lists; k++) {
    bool first = true;
    for (int i = 0; i < s->seats && used < cap; i++) {
      if (!(lists[k].seats >> i & 1)) continue;
      used += first ? (size_t)snprintf(out + used, cap - used, "%s%s = { \"%s\"", used ? ", " : "", lists[k].field, s->seat[i].name.id)
                    : (size_t)snprintf(out + used, cap - used, ", \"%s\"", s->seat[i].name.id);
      first = false;
    }
    if (!first && used < cap) used += (size_t)snprintf(out + used, cap - used, " }");
  }
}

static const FormatChange changes[] = {
  { 2, FORMAT_RENAMED, KIND_POLICY, "objectors", "objects", "'objects' of a policy is called 'objectors'", NULL, NULL },
  { 2, FORMAT_EXPLICIT, KIND_SEAT, "friends", NULL, "how a seat stands to the others is declared, in 'friends', 'neutrals', 'suspects' and 'opponents'", seats_stood, stand_say },
  { 2, FORMAT_ADDED, KIND_SEAT, "neutrals", NULL, NULL, NULL, NULL },
  { 2, FORMAT_ADDED, KIND_SEAT, "suspects", NULL, NULL, NULL, NULL },
  { 2, FORMAT_ADDED, KIND_SEAT, "opponents", NULL, NULL, NULL, NULL },
  { 2, FORMAT_ADDED, KIND_PLACE, "port", NULL, "fleets go to places with 'port'", NULL, NULL },
  { 2, FORMAT_ADDED, KIND_FORMATION, "lift_class", "sail", "a fleet's 'lift_class' is \"sail\"", NULL, NULL },
  { 2, FORMAT_ADDED, KIND_EFFECT, "to", NULL, "an effect sends a ladder 'to' a rung", NULL, NULL },
  { 2, FORMAT_ADDED, KIND_CARD, "cooldown", NULL, "a card has a 'cooldown'", NULL, NULL },
  { 2, FORMAT_ADDED, KIND_POLICY, "excludes", NULL, "a policy 'excludes' others of its seat in a turn", NULL, NULL },
  { 2, FORMAT_ADDED, KIND_PRESET, "minutes", NULL, "a preset says how long a lesson is, in 'minutes'", NULL, NULL },
  { 2, FORMAT_ADDED, KIND_STEP, "", NULL, "a tutorial is declared with 'step'", NULL, NULL },
  { 2, FORMAT_ADDED, KIND_OBSERVED, "", NULL, "a case of history declares what happened with 'observed', and its 'cluster'", NULL, NULL },
  { 2, FORMAT_ADDED, KIND_SCENARIO, "cluster", NULL, NULL, NULL, NULL },
};
enum { CHANGES = sizeof changes / sizeof changes[0] };

const FormatChange *format_changes(int *count) {
  *count = CHANGES;
  return changes;
}

int format_since(int kind, const char *field, const char *word) {
  for (int i = 0; i < CHANGES; i++) {
    const FormatChange *c = &changes[i];
    if (c->kind != kind || (c->field[0] && strcmp(c->field, field) != 0)) continue;
    if (c->how != FORMAT_ADDED || !c->word) return c->format;
    if (word && strcmp(c->word, word) == 0) return c->format;
  }
  return FORMAT_FIRST;
}

const FormatChange *format_rename_to(int kind, const char *field) {
  for (int i = 0; i < CHANGES; i++)
    if (changes[i].how == FORMAT_RENAMED && changes[i].kind == kind && strcmp(changes[i].field, field) == 0) return &changes[i];
  return NULL;
}

const FormatChange *format_rename_from(int kind, const char *before) {
  for (int i = 0; i < CHANGES; i++)
    if (changes[i].how == FORMAT_RENAMED && changes[i].kind == kind && strcmp(changes[i].word, before) == 0) return &changes[i];
  return NULL;
}

void format_summary(int format, char *out, size_t cap) {
  size_t used = 0;
  out[0] = '\0';
  for (int i = 0; i < CHANGES && used < cap; i++)
    if (changes[i].format > format && changes[i].what) used += (size_t)snprintf(out + used, cap - used, "%s%s", used ? "; " : "", changes[i].what);
}
