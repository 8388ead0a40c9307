/* Chooses and orders what the front page tells. Words come from report/; drawing is screen_news.c's. */
#include "table/edition.h"

#include "report/look.h"
#include "report/story.h"

#include <stdlib.h>
#include <string.h>

enum { WORTH_TELLING = 500 };   /* thousandths of a point: what a story's cause must have moved to be shown with it */


int edition_last(const Sight *sight) {
  int last = sight->view.seen.turn > 1 ? sight->view.seen.turn : 1;
  for (int i = 0; i < sight->events; i++)
    if (event_edition(&sight->event[i]) > last) last = event_edition(&sight->event[i]);
  return last;
}

/* Where a message belongs, and how loud it is among headlines. */
typedef struct Kind { MessageId message; Section section; int rank; } Kind;
static const Kind kinds[] = {
  { MSG_WAR, SECTION_PENINSULA, 90 }, { MSG_SECOND_FRONT, SECTION_PENINSULA, 88 }, { MSG_CLASH, SECTION_PENINSULA, 80 },
  { MSG_BASES_STRUCK, SECTION_PENINSULA, 78 }, { MSG_INCIDENT, SECTION_PENINSULA, 70 }, { MSG_TESTS, SECTION_PENINSULA, 30 },
  { MSG_BASES_USED, SECTION_STRAIT, 60 }, { MSG_SIGNED, SECTION_ALLIANCE, 64 }, { MSG_WALKED, SECTION_ALLIANCE, 58 },
  { MSG_FLOOR_BROKEN, SECTION_ALLIANCE, 50 }, { MSG_TERMS_EXCEEDED, SECTION_ALLIANCE, 46 }, { MSG_COERCION, SECTION_ELSEWHERE, 46 },
  { MSG_JUMP, SECTION_ALLIANCE, 42 },
  { MSG_CONSENT_ASKED, SECTION_ALLIANCE, 32 }, { MSG_CONSENT_GRANTED, SECTION_ALLIANCE, 30 }, { MSG_CONSENT_REFUSED, SECTION_ALLIANCE, 34 },
};

static Section section_of_theatre(int theatre) {
  return theatre == THEATRE_PENINSULA ? SECTION_PENINSULA : theatre == THEATRE_STRAIT ? SECTION_STRAIT : SECTION_ELSEWHERE;
}

static Section section_of_ladder(const Scenario *s, int ladder) {
  return ladder == s->known_ladder[KL_PENINSULA] ? SECTION_PENINSULA : ladder == s->known_ladder[KL_STRAIT] ? SECTION_STRAIT : SECTION_ELSEWHERE;
}

/* The parties' acts are the alliance's; a friend of both stands beside it. All others belong where most of their own places lie. */
Section section_of_seat(const Scenario *s, int seat) {
  int in[THEATRE_STRAIT + 1] = { 0 };
  bool friend_of_all = s->parties != 0;
  if (s->parties >> seat & 1) return SECTION_ALLIANCE;
  for (int i = 0; i < s->seats; i++)
    if (s->seat[i].party && !(s->seat[i].friends >> seat & 1)) friend_of_all = false;
  if (friend_of_all) return SECTION_ELSEWHERE;
  for (int p = 0; p < s->places; p++) in[s->place[p].theatre] += s->place[p].side == seat;
  if (in[THEATRE_PENINSULA] == in[THEATRE_STRAIT]) return SECTION_ELSEWHERE;
  return section_of_theatre(in[THEATRE_PENINSULA] > in[THEATRE_STRAIT] ? THEATRE_PENINSULA : THEATRE_STRAIT);
}

/* A card belongs where the tracks are that it moves, the first that says so; what moves the allies too may have happened elsewhere. */
static Section section_of_card(const Scenario *s, int card) {
  static const struct { KnownTrack track; Section section; } near[] = {
    { KT_PYONGYANG_ALARM, SECTION_PENINSULA }, { KT_PYONGYANG_ARSENAL, SECTION_PENINSULA }, { KT_PYONGYANG_BACKING, SECTION_PENINSULA },
    { KT_DETERRENCE, SECTION_PENINSULA }, { KT_STRAIT_READINESS, SECTION_STRAIT }, { KT_BEIJING_PREPARATION, SECTION_STRAIT },
    { KT_TRUST, SECTION_ALLIANCE }, { KT_CREDIBILITY, SECTION_ALLIANCE }, { KT_SEOUL_ABANDONMENT, SECTION_ALLIANCE },
    { KT_SEOUL_ENTRAPMENT, SECTION_ALLIANCE },
  };
  EffectList effects = s->card[card].effects;
  Section section = SECTION_ELSEWHERE;
  for (int i = effects.first; i < effects.first + effects.count; i++) {
    const Effect *effect = &s->effect[i];
    if (effect->op == EFFECT_RUNG || effect->op == EFFECT_RUNG_TO) return section_of_ladder(s, effect->target);
    if (effect->op == EFFECT_TERM) return SECTION_ALLIANCE;
    bool sets = effect->op == EFFECT_VARIABLE_SET || effect->op == EFFECT_VARIABLE_ADD;
    if (sets && effect->target == s->known_variable[KV_BEIJING_POSTURE]) return SECTION_STRAIT;
    if (sets && effect->target == s->known_variable[KV_PYONGYANG_POSTURE]) return SECTION_PENINSULA;
    for (size_t n = 0; effect->op == EFFECT_TRACK && n < sizeof near / sizeof *near; n++) {
      if (s->known_track[near[n].track] != effect->target) continue;
      if (near[n].section != SECTION_ALLIANCE) return near[n].section;
      section = SECTION_ALLIANCE;
    }
  }
  return section;
}

static bool tells_of_formation(int message) {
  return message == MSG_ORDERED_OUT || message == MSG_DEPARTED || message == MSG_ARRIVED || message == MSG_LOSSES;
}

static Section section_of(const Scenario *s, const Event *event) {
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (event->message == kinds[i].message) return kinds[i].section;
  switch ((MessageId)event->message) {
    case MSG_RUNG_UP: case MSG_RUNG_DOWN: return section_of_ladder(s, event->arg[0] / 256);
    case MSG_CARD: return section_of_card(s, event->arg[0]);
    case MSG_POLICY_TAKEN: return section_of_seat(s, event->arg[0]);
    case MSG_LOSSES: return section_of_theatre(s->place[s->formation[event->arg[0]].home].theatre);
    case MSG_ORDERED_OUT: case MSG_DEPARTED: case MSG_ARRIVED: return section_of_theatre(s->place[event->arg[1]].theatre);
    case MSG_OFFERED: case MSG_REFUSED: case MSG_ACCEPT_LOST: case MSG_ACCEPT_CROSSED:
    case MSG_TERM_CHANGED: case MSG_THREAT_LAPSED: case MSG_PAID: case MSG_INVESTED: return SECTION_ALLIANCE;
    default: return SECTION_ELSEWHERE;
  }
}

static bool same_cause(Cause a, Cause b) { return a.kind == b.kind && a.handle == b.handle; }

/* Sums what moved a track, over events that `takes` picks; sorted by how far. */
static int moved_gather(const Sight *sight, bool (*takes)(const Event *event, const void *with), const void *with, int least, Moved *out, int cap) {
  Moved all[MAX_TRACKS];
  int count = 0;
  bool seen[MAX_TRACKS] = { false };
  for (int t = 0; t < sight->scenario->tracks; t++) all[t] = (Moved){ .track = t, .alone = true };
  for (int i = 0; i < sight->events; i++) {
    const Event *event = &sight->event[i];
    if (event->message != MSG_TRACK_MOVED || event->arg[0] < 0 || event->arg[0] >= sight->scenario->tracks || !takes(event, with)) continue;
    Moved *moved = &all[event->arg[0]];
    if (!seen[event->arg[0]]) moved->from = event->arg[1];
    else if (!same_cause(moved->cause, event->cause)) moved->alone = false;
    moved->cause = event->cause;
    moved->known = event->cause.kind != CAUSE_NONE;
    moved->to = event->arg[2];
    moved->by += event->arg[3];
    seen[event->arg[0]] = true;
  }
  for (int n = 0; n < cap; n++) {
    int best = -1;
    for (int t = 0; t < sight->scenario->tracks; t++)
      if (seen[t] && abs(all[t].by) >= least && (best < 0 || abs(all[t].by) > abs(all[best].by))) best = t;
    if (best < 0) break;
    out[count++] = all[best];
    seen[best] = false;
  }
  return count;
}

static bool takes_cause(const Event *event, const void *with) {
  const Event *of = with;
  return event->turn == of->turn && event_edition(event) == event_edition(of) && same_cause(event->cause, of->cause) && event->cause.kind != CAUSE_NONE;
}

int story_moved(const Sight *sight, const Event *event, Moved *out, int cap) {
  return moved_gather(sight, takes_cause, event, WORTH_TELLING, out, cap);
}
int edition_moved(const Sight *sight, int number, Shift *out, int cap) {
  return changes_most(sight->scenario, sight->event, sight->events, sight->view.seat, number, 2 * WORTH_TELLING, out, cap);
}
bool story_moved_before(const Sight *sight, const Edition *edition, int story) {
  const Event *event = &sight->event[edition->story[story].event];
  for (int i = 0; i < story; i++)
    if (takes_cause(&sight->event[edition->story[i].event], event)) return true;
  return false;
}

static int rank_of(const Sight *sight, const Event *event) {
  Moved moved[STORY_MOVED];
  int rank = event->message == MSG_RUNG_UP ? 68 : event->message == MSG_RUNG_DOWN ? 44 : 36, sum = 0;
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (event->message == kinds[i].message) rank = kinds[i].rank;
  for (int i = story_moved(sight, event, moved, STORY_MOVED); i-- > 0;) sum += abs(moved[i].by) / 1000;
  return rank + (sum < 20 ? sum : 20);
}

/* Reports and changes of tracks have places of their own on the page; the outcome has a screen. */
static bool told_elsewhere(int message) {
  return message == MSG_TRACK_MOVED || message == MSG_CAPITAL_MOVED || message == MSG_OUTCOME || message == MSG_REPORT || message == MSG_REPORT_SHARED;
}

/* Ordered out, left and arrived within one edition is one piece of news: the last of them. */
static bool told_by_a_later_one(const Sight *sight, int at) {
  const Event *event = &sight->event[at];
  bool moves = tells_of_formation(event->message) && event->message != MSG_LOSSES;
  for (int i = at + 1; i < sight->events && event_edition(&sight->event[i]) == event_edition(event); i++) {
    const Event *later = &sight->event[i];
    if (moves && tells_of_formation(later->message) && later->message != MSG_LOSSES && later->arg[0] == event->arg[0]) return true;
    if (later->message == event->message && memcmp(later->arg, event->arg, sizeof event->arg) == 0) return true;
  }
  return false;
}

/* A quiet edition leads with the news that moved most. */
static void lead_find(const Sight *sight, Edition *edition) {
  int best = 0;
  for (int i = 0; i < edition->stories; i++) {
    edition->story[i].rank = rank_of(sight, &sight->event[edition->story[i].event]);
    if (edition->story[i].rank > edition->story[best].rank) best = i;
  }
  if (edition->stories == 0) return;
  EditionStory lead = edition->story[best];
  memmove(&edition->story[1], &edition->story[0], (size_t)best * sizeof lead);
  edition->story[0] = lead;
}

void edition_make(const Sight *sight, int number, Edition *edition) {
  *edition = (Edition){ .number = number };
  for (int weight = 2; weight >= 1; weight--) {
    for (int i = 0; i < sight->events && edition->stories < EDITION_STORIES; i++) {
      const Event *event = &sight->event[i];
      if (event->weight != weight || event_edition(event) != number || told_elsewhere(event->message) || event_is_hidden_card(sight->scenario, event) || told_by_a_later_one(sight, i)) continue;
      EditionStory story = { i, weight == 2 ? rank_of(sight, event) : 0, section_of(sight->scenario, event) };
      int at = edition->stories++;
      for (; weight == 2 && at > 0 && edition->story[at - 1].rank < story.rank; at--) edition->story[at] = edition->story[at - 1];
      edition->story[at] = story;
    }
    if (weight == 2) edition->headlines = edition->stories;
  }
  if (edition->headlines == 0) lead_find(sight, edition);
}

/* What goes from one number to another: report/ types an arrow, a screen says it in words. MSG_NONE: it is none of these. */
static MessageId words_of_numbers(const Scenario *s, const Event *event) {
  if (event->message == MSG_TRACK_MOVED) return MSG_PAGE_TRACK_MOVED;
  if (event->message == MSG_CAPITAL_MOVED) return MSG_PAGE_CAPITAL_MOVED;
  if (event->message != MSG_VARIABLE_SET) return MSG_NONE;
  const Variable *variable = &s->variable[event->arg[0]];
  if (variable_is_flag(variable)) return MSG_NONE;       /* a flag is true or is not */
  return variable_is_money(variable) ? MSG_PAGE_MONEY_MOVED : MSG_PAGE_VARIABLE_MOVED;
}

StoryWords story_words(const Sight *sight, const Event *event) {
  const Scenario *s = sight->scenario;
  StoryWords words = { { "" }, { "" }, { "" } };
  Event bare = *event;
  bare.cause = (Cause){ .kind = CAUSE_NONE, .seat = 0xFF };
  if (event->message == MSG_CARD) {
    words.headline = LINE(s, MSG_PAGE_CARD, .arg = { event->arg[0] });
    words.text = LINE(s, MSG_PAGE_CARD_NEWS, .arg = { event->arg[0] });
    return words;                               /* the news is its own cause */
  }
  MessageId numbers = words_of_numbers(s, event);
  Words values = { { event->arg[0], event->arg[1], event->arg[2] }, { NULL } };
  if (numbers != MSG_NONE) words.headline = line_of(s, numbers, &values);
  else words.headline = event->message == MSG_POLICY_TAKEN ? LINE(s, MSG_PAGE_POLICY, .arg = { event->arg[1] }) : event_text(s, &bare, sight->view.seat);
  if (event->cause.kind == CAUSE_NONE) {
    words.cause = LINE(s, MSG_STORY_UNKNOWN_CAUSE, .arg = { 0 });
  } else if (event->cause.kind == CAUSE_SEAT) {         /* who acts is in the words of what seats do; of what moved by it, it is not */
    if (event->message == MSG_TRACK_MOVED || event->message == MSG_CAPITAL_MOVED) words.cause = LINE(s, MSG_STORY_SEAT_DID, .arg = { event->cause.handle });
  } else {
    Line cause = cause_text(s, event->cause);
    if (!strstr(words.headline.text, cause.text)) words.cause = cause;
  }
  return words;
}
