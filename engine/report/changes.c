/* Changes gathered: a turn moves a track several times, for several causes; a reader wants where it stood, where it stands
 * and what each cause did. Causes that the reader may not know share one entry without a name. */
#include "report/changes.h"
#include "core/fixed.h"
#include "core/view.h"
#include "report/story.h"
#include "rules/rules.h"

#include <stdlib.h>

enum { CAUSES_TOLD = 4, LARGEST_TOLD = 3, CAUSES_KEPT = 24, WORTH_A_LINE = 2 * MILLI, WORTH_A_WORD = 50 };   /* thousandths of a point */

typedef struct Part { Cause cause; bool known; int64_t sum; } Part;
typedef struct Change {
  int32_t from, to;
  bool moved;
  Part part[CAUSES_KEPT];
  int parts;
} Change;

static void part_add(Change *change, Cause cause, bool known, int64_t delta) {
  int i = 0;
  while (i < change->parts && !(change->part[i].known == known
         && (!known || (change->part[i].cause.kind == cause.kind && change->part[i].cause.handle == cause.handle))))
    i++;
  if (i == CAUSES_KEPT)
    i--;
  else if (i == change->parts)
    change->part[change->parts++] = (Part){ cause, known, 0 };
  change->part[i].sum += delta;
}

/* All changes of `message` (tracks or capital) with that handle. */
static Change change_gather(const Event *event, int count, MessageId message, int handle, int reader) {
  Change change = { .from = 0 };
  for (int i = 0; i < count; i++) {
    if (event[i].message != message || event[i].arg[0] != handle || !event_seen(&event[i], reader))
      continue;
    if (!change.moved)
      change.from = event[i].arg[1];
    change.moved = true;
    change.to = event[i].arg[2];
    part_add(&change, event[i].cause, event_cause_seen(&event[i], reader) && event[i].cause.kind != CAUSE_NONE, event[i].arg[3]);
  }
  return change;
}

/* The strongest causes first. By insertion: few, and qsort would leave the order of equals to the C library. */
static void parts_sort(Change *change) {
  for (int i = 1; i < change->parts; i++)
    for (int j = i; j > 0 && llabs(change->part[j].sum) > llabs(change->part[j - 1].sum); j--) {
      Part swap = change->part[j];
      change->part[j] = change->part[j - 1];
      change->part[j - 1] = swap;
    }
}

static Line cause_words(const Scenario *s, const Part *part) {
  if (!part->known)
    return LINE(s, MSG_STORY_UNKNOWN_CAUSE, .arg = { 0 });
  if (part->cause.kind == CAUSE_SEAT)   /* walking away, sharing, refusing: "Seoul -3.0" would say less */
    return LINE(s, MSG_STORY_SEAT_DID, .arg = { part->cause.handle });
  return cause_text(s, part->cause);
}

/* In words; those too small to show are left out, and those beyond `most` counted. */
static Line causes_of(const Scenario *s, Change *change, int most, CauseForm form) {
  Line line = { "" };
  parts_sort(change);
  int told = 0, more = 0;
  for (int i = 0; i < change->parts; i++) {
    const Part *part = &change->part[i];
    if (llabs(part->sum) < WORTH_A_WORD)
      continue;
    if (told == most) {
      more++;
      continue;
    }
    Line words = LINE(s, MSG_STORY_CAUSE, .text = { cause_words(s, part).text, signed_text(part->sum).text });
    line_join(&line, "; ", form == CAUSES_NAMES ? cause_words(s, part).text : words.text);
    told++;
  }
  if (more > 0 && form == CAUSES_COUNTED)
    line_join(&line, "; ", LINE(s, MSG_STORY_CAUSES_MORE, .arg = { more }).text);
  return line;
}

static void change_tell(FILE *out, const Scenario *s, const char *title, Change *change, bool detail) {
  Line causes = causes_of(s, change, detail ? CAUSES_KEPT : CAUSES_TOLD, CAUSES_COUNTED);
  Number from = points_text(change->from), to = points_text(change->to);
  SAY(out, s, causes.text[0] ? MSG_STORY_CHANGE_WHY : MSG_STORY_CHANGE, .text = { title, from.text, to.text, causes.text });
}

void changes_tell(FILE *out, const Scenario *s, const Event *event, int count, int reader, bool detail) {
  Line small = { "" };
  for (int t = 0; t < s->tracks; t++) {
    Change change = change_gather(event, count, MSG_TRACK_MOVED, t, reader);
    int64_t moved = llabs((int64_t)change.to - change.from);
    if (!change.moved || (moved < WORTH_A_WORD && !detail))
      continue;
    if (moved >= WORTH_A_LINE || detail) {
      change_tell(out, s, scenario_words(s, s->track[t].name.title), &change, detail);
    } else {
      Line words = LINE(s, MSG_STORY_CAUSE,
                        .text = { scenario_words(s, s->track[t].name.title), signed_text(change.to - change.from).text });
      line_join(&small, "; ", words.text);
    }
  }
  if (small.text[0])
    SAY(out, s, MSG_STORY_SMALL, .text = { small.text });
  for (int seat = 0; seat < s->seats; seat++) {
    Change change = change_gather(event, count, MSG_CAPITAL_MOVED, seat, reader);
    if (!change.moved || change.from == change.to)
      continue;
    if (reader == FACILITATOR && !detail)       /* six purses a turn are detail to whoever watches the world */
      continue;
    Line title = LINE(s, MSG_STORY_CAPITAL, .arg = { seat });
    change_tell(out, s, title.text, &change, detail);
  }
}

TrackChange track_change(const Event *event, int count, int track, int reader) {
  TrackChange change = { .moved = false };
  for (int i = 0; i < count; i++) {
    if (event[i].message != MSG_TRACK_MOVED || event[i].arg[0] != track || !event_seen(&event[i], reader)) continue;
    if (!change.moved) change.from = event[i].arg[1];
    change.moved = true;
    change.to = event[i].arg[2];
  }
  return change;
}

Line change_causes(const Scenario *s, const Event *event, int count, int track, int reader, int most, CauseForm form) {
  Change change = change_gather(event, count, MSG_TRACK_MOVED, track, reader);
  return causes_of(s, &change, most, form);
}

int event_edition(const Event *event) { return event->turn + (event->phase >= PHASE_RESOLUTION); }

const Event *edition_events(const Event *event, int count, int edition, int *length) {
  int first = 0, end;
  while (first < count && event_edition(&event[first]) < edition) first++;
  for (end = first; end < count && event_edition(&event[end]) == edition;) end++;
  *length = end - first;
  return event + first;
}

int changes_most(const Scenario *s, const Event *event, int count, int reader, int edition, int least, Shift *out, int cap) {
  Shift all[MAX_TRACKS];
  int length, found = 0;
  const Event *of = edition_events(event, count, edition, &length);
  for (int t = 0; t < s->tracks; t++) {
    TrackChange change = track_change(of, length, t, reader);
    int64_t by = llabs((int64_t)change.to - change.from);
    if (!change.moved || by < least) continue;
    int at = found++;
    for (; at > 0 && llabs((int64_t)all[at - 1].to - all[at - 1].from) < by; at--) all[at] = all[at - 1];
    all[at] = (Shift){ t, change.from, change.to };
  }
  if (found > cap) found = cap;
  for (int i = 0; i < found; i++) out[i] = all[i];
  return found;
}

Line changes_why(const Scenario *s, const Event *event, int count, int reader, int edition, int track, int most, CauseForm form) {
  int length;
  const Event *of = edition_events(event, count, edition, &length);
  return change_causes(s, of, length, track, reader, most, form);
}

/* A track's largest change within one turn. */
typedef struct Largest { int turn; int64_t moved; Change change; } Largest;

static Largest largest_of(const Event *event, int count, int track, int reader) {
  Largest best = { .turn = 0 };
  for (int first = 0, last; first < count; first = last) {
    for (last = first; last < count && event[last].turn == event[first].turn;)
      last++;
    Change change = change_gather(event + first, last - first, MSG_TRACK_MOVED, track, reader);
    int64_t moved = llabs((int64_t)change.to - change.from);
    if (change.moved && moved > best.moved)
      best = (Largest){ event[first].turn, moved, change };
  }
  return best;
}

int changes_largest(FILE *out, const Scenario *s, const Event *event, int count, int reader) {
  bool told[MAX_TRACKS] = { false };
  for (int n = 0; n < LARGEST_TOLD; n++) {
    Largest best = { .moved = WORTH_A_LINE - 1 };
    int track = NO_HANDLE;
    for (int t = 0; t < s->tracks; t++) {
      Largest largest = largest_of(event, count, t, reader);
      if (told[t] || largest.moved <= best.moved)
        continue;
      best = largest;
      track = t;
    }
    if (track == NO_HANDLE)
      return n;
    told[track] = true;
    Line causes = causes_of(s, &best.change, CAUSES_TOLD, CAUSES_COUNTED);
    Number by = signed_text(best.change.to - best.change.from);
    SAY(out, s, MSG_STORY_LARGEST, .arg = { best.turn },
        .text = { NULL, scenario_words(s, s->track[track].name.title), by.text, causes.text });
  }
  return LARGEST_TOLD;
}

/* What an event did to an axis, thousandths of a point. A rung counts where it is higher than any before: `peak` keeps that. */
static int64_t axis_moved(const Axis *axis, const Event *event, int peak[MAX_LADDERS]) {
  const int32_t *arg = event->arg;
  switch ((MessageId)event->message) {
    case MSG_TRACK_MOVED: return (int64_t)arg[3] * axis->track_weight[arg[0]] / MILLI;
    case MSG_VARIABLE_SET: return ((int64_t)arg[2] - arg[1]) * axis->variable_weight[arg[0]];
    case MSG_RUNG_UP: {
      int ladder = arg[0] / 256, rung = arg[0] % 256, higher = rung - peak[ladder];
      if (higher <= 0) return 0;
      peak[ladder] = rung;
      return (int64_t)higher * axis->rung_weight[ladder];
    }
    default: return 0;
  }
}

Line axis_causes(const Scenario *s, const Event *event, int count, int axis, int reader, int64_t loss_weight, int most) {
  Change change = { .from = 0 };
  int peak[MAX_LADDERS];
  int64_t sum = 0;
  for (int l = 0; l < s->ladders; l++) peak[l] = s->ladder[l].start;
  for (int i = 0; i < count; i++) {
    if (!event_seen(&event[i], reader)) continue;
    int64_t moved = axis_moved(&s->axis[axis], &event[i], peak);
    if (moved == 0) continue;
    part_add(&change, event[i].cause, event_cause_seen(&event[i], reader) && event[i].cause.kind != CAUSE_NONE, moved);
    sum += moved;
  }
  for (int i = 0; sum < 0 && i < change.parts; i++) change.part[i].sum = change.part[i].sum * loss_weight / MILLI;
  return causes_of(s, &change, most, CAUSES_COUNTED);
}
