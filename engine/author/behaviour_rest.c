/* Cards that never come, lines of functions never reached, tracks at a bound, seats that cannot lose or win, games that end early. */
#include "author/behaviour_parts.h"

#include "author/words.h"
#include "core/fixed.h"
#include "rules/room.h"

#include <string.h>

void behaviour_cards(Behaviour *b) {
  const SampleSums *sum = &b->sample->sum;
  if (b->s->rooms_off >> ROOM_CARDS & 1) return;        /* the author has said that none is drawn */
  for (int i = 0; i < b->s->cards; i++) {
    const Card *card = &b->s->card[i];
    b->dead_card[i] = sum->played[i] == 0;
    if (card->monthly == 0 || sum->played[i] > 0) continue;     /* by inject alone, or drawn */
    int worst = condition_worst(b, card->when);
    if (sum->held[i] > 0)
      behaviour_tell(b, "never-drawn", KIND_CARD, card->name.id, "monthly", &b->sample->seeds.held[i], "was drawn in none of %lld games: it could have been in %lld of %lld turns, "
                     "which at its probability makes about %s draws in all", (long long)sum->games, (long long)sum->held[i], (long long)sum->turns, points_words(sum->hoped[i] / MILLI, false).text);
    else if (sum->open[i] > 0 && worst >= 0)
      behaviour_tell(b, "never-drawn", KIND_CARD, card->name.id, "when", NULL, "its condition held in no turn of %lld games: what it most often lacked is %s",
                     (long long)sum->games, group_words(b->s, card->when, worst).text);
    else behaviour_tell(b, "never-drawn", KIND_CARD, card->name.id, "first_day", NULL, "no turn of %lld games lies between its days", (long long)sum->games);
  }
}

/* --- lines --- */

typedef struct Owner { int kind, handle; } Owner;

static void owner_try(const Behaviour *b, int kind, int handle, const char *id, int source, int line, Owner *owner) {
  const PathStep function = { kind == KIND_PERSONA ? "score" : "after", 0 };
  Lines lines;
  if (!origin_lines(&b->origins, kind, id, &function, 1, &lines) || lines.source != source || line < lines.first || line > lines.last) return;
  *owner = (Owner){ kind, handle };
}

/* The declaration whose function a line is in; kind -1: a function written outside of any. */
static Owner owner_of(const Behaviour *b, int source, int line) {
  Owner owner = { .kind = -1 };
  for (int i = 0; i < b->s->policies; i++) owner_try(b, KIND_POLICY, i, b->s->policy[i].name.id, source, line, &owner);
  for (int i = 0; i < b->s->cards; i++) owner_try(b, KIND_CARD, i, b->s->card[i].name.id, source, line, &owner);
  for (int i = 0; i < b->s->personas; i++) owner_try(b, KIND_PERSONA, i, b->s->persona[i].name.id, source, line, &owner);
  return owner;
}

static bool owner_dead(const Behaviour *b, const Owner *owner) {
  return owner->kind == KIND_POLICY ? b->dead_policy[owner->handle] : owner->kind == KIND_CARD && b->dead_card[owner->handle];
}

static const char *owner_id(const Behaviour *b, const Owner *o) {
  return o->kind == KIND_POLICY ? b->s->policy[o->handle].name.id : o->kind == KIND_CARD ? b->s->card[o->handle].name.id : b->s->persona[o->handle].name.id;
}

/* How often the function ran, and games in which it did. */
static const Seeds *owner_runs(const Behaviour *b, const Owner *o, int64_t *times) {
  const Sample *sample = b->sample;
  *times = 0;
  if (o->kind == KIND_CARD) {
    *times = sample->sum.played[o->handle];
    return &sample->seeds.played[o->handle];
  }
  if (o->kind == KIND_PERSONA) {
    *times = sample->sum.persona_games[o->handle];
    return &sample->seeds.persona[o->handle];
  }
  for (int i = 0; i < WHO; i++) *times += sample->sum.taken[o->handle][i];
  return sample->seeds.taken[o->handle].count ? &sample->seeds.taken[o->handle] : &sample->seeds.taken_random[o->handle];
}

static void lines_tell(Behaviour *b, int source, int first, int last) {
  Owner owner = owner_of(b, source, first);
  char lines[48], whole[MAX_ID + 64] = "this function";
  if (owner_dead(b, &owner)) return;
  if (first == last) snprintf(lines, sizeof lines, "this line");
  else snprintf(lines, sizeof lines, "lines %d to %d", first, last);
  if (owner.kind < 0) {
    behaviour_tell_at(b, "never-reached", origin_line(&b->origins, source, first), NULL, "%s of a function: reached in none of %lld games", lines, (long long)b->sample->sum.games);
    return;
  }
  int64_t times;
  const Seeds *seeds = owner_runs(b, &owner, &times);
  snprintf(whole, sizeof whole, "%s '%s'", kind_specs[owner.kind].name, owner_id(b, &owner));
  behaviour_tell_at(b, "never-reached", origin_line(&b->origins, source, first), seeds, "%s: %s of its function: never reached, though it %s %lld %s", whole, lines,
                    owner.kind == KIND_PERSONA ? "played in" : owner.kind == KIND_CARD ? "was drawn" : "was taken", (long long)times,
                    owner.kind == KIND_PERSONA ? "games" : "times");
}

/* Lines that follow each other without one that ran are one finding. */
void behaviour_lines(Behaviour *b) {
  const Coverage *c = &b->sample->coverage;
  for (int source = 0; source < b->s->sources; source++) {
    int first = 0, last = 0;
    for (int line = 1; line <= c->lines[source]; line++) {
      if (!c->there[source][line]) continue;
      bool ran = c->run[source][line];
      bool apart = first && !ran && owner_of(b, source, first).handle != owner_of(b, source, line).handle;
      if (first && (ran || apart)) {
        lines_tell(b, source, first, last);
        first = 0;
      }
      if (ran) continue;
      if (!first) first = line;
      last = line;
    }
    if (first) lines_tell(b, source, first, last);
  }
}

/* --- tracks, seats, ends --- */

static void bound_tell(Behaviour *b, int track, bool high) {
  const SampleSums *sum = &b->sample->sum;
  const Track *t = &b->s->track[track];
  int64_t at = high ? sum->track_high[track] : sum->track_low[track];
  if (sum->track_seen == 0 || at * 100 <= sum->track_seen * STUCK_PERCENT) return;
  behaviour_tell(b, "stuck", KIND_TRACK, t->name.id, NULL, high ? &b->sample->seeds.stuck_high[track] : &b->sample->seeds.stuck_low[track],
                 "stands at its %s, %s, in %lld of %lld turns", high ? "highest" : "lowest", points_words(high ? t->high : t->low, false).text, (long long)at, (long long)sum->track_seen);
}

void behaviour_tracks(Behaviour *b) {
  for (int i = 0; i < b->s->tracks; i++) {
    bound_tell(b, i, false);
    bound_tell(b, i, true);
  }
}

static bool never_loses(const Behaviour *b, int axis) { return b->sample->axis_low[axis].there && b->sample->axis_low[axis].value >= START_POINTS; }
static bool never_wins(const Behaviour *b, int axis) { return b->sample->axis_high[axis].there && b->sample->axis_high[axis].value <= START_POINTS; }

static bool axes_all(const Behaviour *b, int seat, bool (*is)(const Behaviour *, int)) {
  int count = 0;
  for (int i = 0; i < b->s->axes; i++) {
    if (b->s->axis[i].seat != seat) continue;
    if (!is(b, i)) return false;
    count++;
  }
  return count > 0;
}

static void axis_tell(Behaviour *b, int axis) {
  const Axis *a = &b->s->axis[axis];
  const char *seat = b->s->seat[a->seat].name.id;
  const Extreme *low = &b->sample->axis_low[axis], *high = &b->sample->axis_high[axis];
  bool safe = never_loses(b, axis), lost = never_wins(b, axis);
  if (!safe && !lost) return;
  char id[MAX_ID * 2];
  snprintf(id, sizeof id, "%s.%s", seat, a->name.id);
  const Extreme *shown = safe ? low : high;
  const Seeds seeds = { .seed = { shown->seed }, .count = 1 };
  if (safe && lost) behaviour_tell(b, "never-moves", KIND_AXIS, id, NULL, &seeds, "ends at 50 in all of %lld games: nothing that happens moves it", (long long)b->sample->sum.games);
  else {
    behaviour_tell(b, safe ? "cannot-lose" : "cannot-win", KIND_AXIS, id, NULL, &seeds, "%s cannot %s on it: in %lld games it never ended %s 50; the %s was %s", seat, safe ? "lose" : "win",
                   (long long)b->sample->sum.games, safe ? "below" : "above", safe ? "lowest" : "highest", points_words(shown->value, false).text);
    behaviour_soften(b);          /* one axis of several: what nobody can take from a seat */
  }
}

void behaviour_seats(Behaviour *b) {
  for (int seat = 0; seat < b->s->seats; seat++) {
    bool safe = axes_all(b, seat, never_loses), lost = axes_all(b, seat, never_wins);
    if (safe && !lost) behaviour_tell(b, "cannot-lose", KIND_SEAT, b->s->seat[seat].name.id, NULL, NULL, "cannot lose: in %lld games no axis of it ever ended below 50", (long long)b->sample->sum.games);
    else if (lost && !safe) behaviour_tell(b, "cannot-win", KIND_SEAT, b->s->seat[seat].name.id, NULL, NULL, "cannot win: in %lld games no axis of it ever ended above 50", (long long)b->sample->sum.games);
    for (int i = 0; i < b->s->axes && safe == lost; i++)
      if (b->s->axis[i].seat == seat) axis_tell(b, i);
  }
}

/* "policies.lua:12: what went wrong" of the machines, as a place and a text. */
static Origin fault_place(const Behaviour *b, const char **text) {
  const char *fault = b->sample->failed, *colon = strchr(fault, ':');
  int line = 0, used = 0;
  for (int i = 0; colon && i < b->s->sources; i++) {
    const char *path = b->s->source[i].path;
    if (strncmp(fault, path, (size_t)(colon - fault)) != 0 || path[colon - fault] || sscanf(colon, ":%d: %n", &line, &used) < 1 || line < 1) continue;
    *text = colon + used;
    return origin_line(&b->origins, i, line);
  }
  *text = fault;
  return origin_find(&b->origins, KIND_SCENARIO, b->s->name.id, NULL, 0);
}

void behaviour_ends(Behaviour *b) {
  const Sample *sample = b->sample;
  if (sample->sum.failed > 0) {
    const char *text;
    Origin at = fault_place(b, &text);
    behaviour_tell_at(b, "ends-early", at, &sample->seeds.failed, "%lld of %lld games end early, because a function fails: %s", (long long)sample->sum.failed, (long long)sample->sum.games, text);
  }
  if (sample->sum.early > 0)
    behaviour_tell(b, "ends-early", KIND_PRESET, b->s->presets_list[0].name.id, NULL, &sample->seeds.early, "%lld of %lld games end before the fewest turns of their preset",
                   (long long)sample->sum.early, (long long)sample->sum.games);
}
