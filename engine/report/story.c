/* Events as lines for a reader: which, in what order, with which cause. Changes of tracks are gathered in changes.c. */
#include "report/story.h"
#include "core/view.h"
#include "report/changes.h"
#include "rules/rules.h"

#include <string.h>

static bool mask_has(SeatMask mask, int reader) {
  return reader == FACILITATOR || (mask >> reader & 1u);
}

bool event_seen(const Event *event, int reader) { return mask_has(event->seen_by, reader); }
bool event_cause_seen(const Event *event, int reader) { return event_seen(event, reader) && mask_has(event->cause_seen_by, reader); }

static Line words_of(const char *text) {
  Line line = { "" };
  line_join(&line, "", text);
  return line;
}

static Line title_of(const Scenario *s, const Named *name) {
  return words_of(name->title && name->title[0] ? scenario_words(s, name->title) : name->id);
}

/* Rooms have names for programs; people read them with spaces. */
static Line room_words(const Scenario *s, int room) {
  Line line = words_of(room >= 0 && room < rules_rooms() ? message_words(s, room_title(room)) : "?");
  for (char *c = line.text; *c; c++)
    if (*c == '_')
      *c = ' ';
  return line;
}

Line cause_text(const Scenario *s, Cause cause) {
  switch ((CauseKind)cause.kind) {
    case CAUSE_NONE: break;
    case CAUSE_ROOM: return room_words(s, cause.handle);
    case CAUSE_POLICY: return title_of(s, &s->policy[cause.handle].name);
    case CAUSE_CARD: return title_of(s, &s->card[cause.handle].name);
    case CAUSE_CLAUSE: return title_of(s, &s->clause[cause.handle].name);
    case CAUSE_FORMATION: return title_of(s, &s->formation[cause.handle].name);
    case CAUSE_SEAT: return title_of(s, &s->seat[cause.handle].name);
    case CAUSE_INJECT: return LINE(s, MSG_STORY_INJECT, .arg = { 0 });
    case CAUSE_TRACK: return title_of(s, &s->track[cause.handle].name);
    case CAUSE_LADDER: return title_of(s, &s->ladder[cause.handle].name);
  }
  return words_of("");
}

bool event_is_hidden_card(const Scenario *s, const Event *event) {
  return event->message == MSG_CARD && (event->seen_by & (SeatMask)((1u << s->seats) - 1)) == 0;
}

/* Some events name a rung, a level or a value alone; a reader wants the thing with it. Empty for the others. */
static Line event_reworded(const Scenario *s, const Event *event) {
  const int32_t *arg = event->arg;
  switch ((MessageId)event->message) {
    case MSG_RUNG_UP: return LINE(s, MSG_STORY_ESCALATES, .arg = { arg[0] / 256, arg[0], arg[1] });
    case MSG_RUNG_DOWN: return LINE(s, MSG_STORY_EASES, .arg = { arg[0] / 256, arg[0], arg[1] });
    case MSG_TERM_CHANGED: return LINE(s, MSG_STORY_AGREED, .arg = { arg[1] / 256, arg[1], arg[0] });
    case MSG_VARIABLE_SET:
      if (variable_is_flag(&s->variable[arg[0]]))
        return LINE(s, arg[2] ? MSG_STORY_TRUE : MSG_STORY_UNTRUE, .arg = { arg[0] });
      break;
    default: break;
  }
  return words_of("");
}

Line event_text(const Scenario *s, const Event *event, int reader) {
  Words words = { { 0 }, { NULL } };
  memcpy(words.arg, event->arg, sizeof words.arg);
  if (event_is_hidden_card(s, event)) return LINE(s, MSG_STORY_HIDDEN, .arg = { event->arg[0] });      /* no news: its machinery */
  if (event->message == MSG_CARD) return line_of(s, MSG_CARD, &words);       /* needs no cause: the news is one */
  Line line = event_reworded(s, event);
  if (!line.text[0])
    line = line_of(s, (MessageId)event->message, &words);
  if (event_cause_seen(event, reader)) {
    Line cause = cause_text(s, event->cause);
    bool says_so = strstr(line.text, cause.text) != NULL;
    /* A room's own news needs no "(pyongyang)" behind it; a choice or a card does. */
    if (cause.text[0] && !says_so && event->cause.kind != CAUSE_ROOM)
      return LINE(s, MSG_STORY_BECAUSE, .text = { line.text, cause.text });
  }
  return line;
}

int story_first(const Event *event, int count, int turn) {
  int i = 0;
  while (i < count && event[i].turn < turn)
    i++;
  return i;
}

int story_count(const Event *event, int count, int reader) {
  int seen = 0;
  for (int i = 0; i < count; i++)
    seen += event_seen(&event[i], reader);
  return seen;
}

/* Told elsewhere, so not one by one: changes in changes.c, the outcome as a table in look.c. */
static bool is_told_elsewhere(const Event *event) {
  return event->message == MSG_TRACK_MOVED || event->message == MSG_CAPITAL_MOVED || event->message == MSG_OUTCOME;
}

/* Events that come in strings, one a seat and thing, are told as one line a seat: "Seoul: A; B; C". */
typedef struct Gathered { MessageId message, line, piece; } Gathered;
static const Gathered gathered[] = {
  { MSG_POLICY_TAKEN, MSG_STORY_POLICIES, MSG_STORY_POLICY },
  { MSG_REPORT, MSG_STORY_REPORTS, MSG_STORY_REPORT },
  { MSG_REPORT_SHARED, MSG_STORY_SHARES, MSG_STORY_REPORT },
};

static const Gathered *gathering_of(const Event *event) {
  for (size_t i = 0; i < sizeof gathered / sizeof gathered[0]; i++)
    if (event->message == gathered[i].message)
      return &gathered[i];
  return NULL;
}

static bool is_alike(const Event *a, const Event *b) {
  return a->message == b->message && a->arg[0] == b->arg[0] && a->weight == b->weight;
}

/* The whole string of which event `at` is the first; empty if it is a later one. */
static Line gather(const Scenario *s, const Gathered *how, const Event *event, int at, int count, int reader) {
  Line line = { "" };
  for (int i = 0; i < at; i++)
    if (is_alike(&event[i], &event[at]) && event_seen(&event[i], reader))
      return line;
  for (int i = at; i < count; i++) {
    if (!is_alike(&event[i], &event[at]) || !event_seen(&event[i], reader))
      continue;
    Words words = { { 0 }, { NULL } };
    memcpy(words.arg, event[i].arg, sizeof words.arg);
    if (how->piece == MSG_STORY_REPORT)         /* in whole percents: a report claims no more */
      words.arg[2] = (words.arg[2] + 5) / 10 * 10;
    line_join(&line, "; ", line_of(s, how->piece, &words).text);
  }
  return LINE(s, how->line, .arg = { event[at].arg[0] }, .text = { NULL, line.text });
}

static void tell_weight(FILE *out, const Scenario *s, const Event *event, int count, int reader, int weight) {
  Line last = { "" };
  for (int i = 0; i < count; i++) {
    int own = event_is_hidden_card(s, &event[i]) ? 1 : event[i].weight;
    if (own != weight || is_told_elsewhere(&event[i]) || !event_seen(&event[i], reader))
      continue;
    const Gathered *how = gathering_of(&event[i]);
    Line line = how ? gather(s, how, event, i, count, reader) : event_text(s, &event[i], reader);
    if (!line.text[0] || strcmp(line.text, last.text) == 0)     /* the same words twice say no more than once */
      continue;
    last = line;
    MessageId headline = event[i].message == MSG_CARD ? MSG_STORY_HEADLINE : MSG_STORY_HEADLINE_EVENT;     /* news says EXERCISE itself */
    SAY(out, s, weight == 2 ? headline : MSG_STORY_NEWS, .text = { line.text });
  }
}

void story_tell(FILE *out, const Scenario *s, const Event *event, int count, int reader, bool detail) {
  tell_weight(out, s, event, count, reader, 2);
  tell_weight(out, s, event, count, reader, 1);
  if (detail)
    tell_weight(out, s, event, count, reader, 0);
  changes_tell(out, s, event, count, reader, detail);
}

void story_turning_points(FILE *out, const Scenario *s, const Event *event, int count, int reader) {
  int told = 0;
  for (int i = 0; i < count; i++) {
    if (event[i].weight < 2 || event[i].message == MSG_CARD || is_told_elsewhere(&event[i]) || !event_seen(&event[i], reader))
      continue;
    Line line = event_text(s, &event[i], reader);
    SAY(out, s, MSG_STORY_TURNING, .arg = { event[i].turn }, .text = { NULL, line.text });
    told++;
  }
  told += changes_largest(out, s, event, count, reader);
  if (told == 0)
    say_plain(out, s, MSG_STORY_NO_TURNING);
}
