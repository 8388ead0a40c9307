/* The facilitator's papers: timetable, questions for the debrief, and the sheet that holds what no seat may know. */
#include "author/packet_parts.h"

#include "rules/rules.h"

#include <string.h>

static int turns_of(const Scenario *s) {
  const Preset *preset = &s->presets_list[s->preset];
  return preset->turns_high > preset->turns ? preset->turns_high : preset->turns;
}

static void time_row(const Page *page, int from, int to, MessageId what, int number) {
  put_raw(page, "<tr><td class=\"n\">");
  PUT(page, MSG_PACKET_MINUTES, .arg = { from, to });
  put_raw(page, "</td><td>");
  PUT(page, what, .arg = { number });
  put_raw(page, "</td><td></td></tr>\n");
}

void page_timetable(const Page *page) {
  int lesson = page->s->presets_list[page->s->preset].minutes, opening = lesson / OPENING_PART, shortest = lesson < TURN_PART ? 1 : lesson / TURN_PART;
  int turns = turns_of(page->s), room = lesson - opening - lesson / DEBRIEF_PART, each = room / turns, played = turns;
  page_begin(page, MSG_PACKET_TIMETABLE, &(Words){ { 0 }, { NULL } });
  if (each < shortest) {
    played = room / (2 * shortest);
    each = room / played;
    ELEMENT(page, "p", MSG_PACKET_TIMETABLE_LONG, .arg = { lesson, played, (turns + played - 1) / played });
  } else {
    ELEMENT(page, "p", MSG_PACKET_TIMETABLE_NOTE, .arg = { lesson, each });
  }
  put_raw(page, "<table>\n<thead><tr>");
  ELEMENT(page, "th class=\"n\"", MSG_PACKET_MINUTE, .arg = { 0 });
  COLUMN(page, MSG_PACKET_WHAT);
  COLUMN(page, MSG_PACKET_FORM_DATE);
  put_raw(page, "</tr></thead>\n");
  time_row(page, 0, opening, MSG_PACKET_OPENING, 0);
  for (int turn = 1; turn <= played; turn++) time_row(page, opening + (turn - 1) * each, opening + turn * each, MSG_PACKET_FORM_TURN, turn);
  time_row(page, opening + played * each, lesson, MSG_PACKET_DEBRIEF_TIME, 0);
  put_raw(page, "</table>\n");
  if (page->s->presets_list[page->s->preset].turns_low < turns) ELEMENT(page, "p class=\"note\"", MSG_PACKET_TIMETABLE_LAST, .arg = { 0 });
  HEAD(page, MSG_PACKET_TURN_STEPS);
  static const MessageId step[] = { MSG_PACKET_STEP_NEWS, MSG_PACKET_STEP_BARGAIN, MSG_PACKET_STEP_ORDERS, MSG_PACKET_STEP_RESOLUTION, MSG_PACKET_STEP_STORY };
  put_raw(page, "<ol>\n");
  for (size_t i = 0; i < sizeof step / sizeof step[0]; i++) ELEMENT(page, "li", step[i], .arg = { BARGAIN_ROUNDS });
  put_raw(page, "</ol>\n");
  page_end(page);
}

/* A question with room for an answer. */
static void ask(const Page *page, MessageId id, const Words *words) {
  put_raw(page, "<li>");
  put_say(page, id, words);
  put_raw(page, "<div class=\"answer\"></div></li>\n");
}

static int32_t stake(const Scenario *s, const Clause *clause, int seat) {
  int32_t low = 0, high = 0;
  for (int k = 0; k < clause->levels; k++) {
    int32_t worth = 0;
    for (int a = 0; a < s->axes; a++)
      if (s->axis[a].seat == seat) worth += clause->worth[k][a];
    if (worth < low) low = worth;
    if (worth > high) high = worth;
  }
  return high - low;
}

/* The clauses whose stakes are most unequal: of each party the one that is dearest to it against the other. */
static void trades_ask(const Page *page) {
  const Scenario *s = page->s;
  int party[2] = { 0, 0 }, parties = 0;
  for (int i = 0; i < s->seats && parties < 2; i++)
    if (s->seat[i].party) party[parties++] = i;
  if (parties < 2 || s->clauses == 0) return;
  HEAD(page, MSG_PACKET_ASK_BARGAIN);
  put_raw(page, "<ul>\n");
  for (int side = 0; side < 2; side++) {
    int best = -1;
    int32_t most = 0;
    for (int c = 0; c < s->clauses; c++) {
      int32_t more = stake(s, &s->clause[c], party[side]) - stake(s, &s->clause[c], party[1 - side]);
      if (more > most) most = more, best = c;
    }
    if (best >= 0) ask(page, MSG_PACKET_ASK_TRADE, &(Words){ { best, party[side], party[1 - side] }, { NULL } });
  }
  ask(page, MSG_PACKET_ASK_SIGNED, &(Words){ { 0 }, { NULL } });
  put_raw(page, "</ul>\n");
}

static void axes_ask(const Page *page) {
  const Scenario *s = page->s;
  HEAD(page, MSG_PACKET_ASK_AXES);
  for (int seat = 0; seat < s->seats; seat++) {
    put_raw(page, "<h3>");
    put_words(page, s->seat[seat].name.title);
    put_raw(page, "</h3>\n<ul>\n");
    for (int a = 0; a < s->axes; a++)
      if (s->axis[a].seat == seat) ask(page, MSG_PACKET_ASK_AXIS, &(Words){ { a }, { NULL } });
    put_raw(page, "</ul>\n");
  }
}

static void fears_ask(const Page *page) {
  static const uint8_t fear[] = { KT_SEOUL_ABANDONMENT, KT_SEOUL_ENTRAPMENT, KT_WASHINGTON_ABANDONMENT, KT_WASHINGTON_ENTRAPMENT };
  const Scenario *s = page->s;
  int asked = 0;
  for (size_t i = 0; i < sizeof fear / sizeof fear[0]; i++) {
    int track = s->known_track[fear[i]];
    if (track < 0) continue;
    if (asked++ == 0) {
      HEAD(page, MSG_PACKET_ASK_FEARS);
      put_raw(page, "<ul>\n");
    }
    ask(page, MSG_PACKET_ASK_FEAR, &(Words){ { track, s->track[track].start }, { NULL } });
  }
  if (asked > 0) put_raw(page, "</ul>\n");
}

void page_debrief(const Page *page) {
  const Scenario *s = page->s;
  page_begin(page, MSG_PACKET_DEBRIEF, &(Words){ { 0 }, { NULL } });
  ELEMENT(page, "p class=\"note\"", MSG_PACKET_DEBRIEF_NOTE, .arg = { 0 });
  axes_ask(page);
  if (s->ladders > 0) {
    HEAD(page, MSG_PACKET_ASK_LADDERS);
    put_raw(page, "<ul>\n");
    for (int i = 0; i < s->ladders; i++) ask(page, MSG_PACKET_ASK_LADDER, &(Words){ { i, i * 256 + s->ladder[i].start }, { NULL } });
    put_raw(page, "</ul>\n");
  }
  fears_ask(page);
  trades_ask(page);
  HEAD(page, MSG_PACKET_ASK_MODEL);
  put_raw(page, "<ul>\n");
  ask(page, MSG_PACKET_ASK_ASSUMPTION, &(Words){ { 0 }, { NULL } });
  ask(page, MSG_PACKET_ASK_WORLD, &(Words){ { 0 }, { NULL } });
  put_raw(page, "</ul>\n");
  page_end(page);
}

static void seen_by_put(const Page *page, SeatMask seen_by) {
  const Scenario *s = page->s;
  SeatMask all = seats_all(s);
  if ((seen_by & all) == all || (seen_by & all) == 0) {
    PUT(page, seen_by & all ? MSG_PACKET_EVERYBODY : MSG_PACKET_NOBODY, .arg = { 0 });
    return;
  }
  for (int i = 0, n = 0; i < s->seats; i++) {
    if (!(seen_by >> i & 1)) continue;
    if (n++ > 0) put_raw(page, ", ");
    put_words(page, s->seat[i].name.title);
  }
}

static void hidden_tracks_put(const Page *page) {
  const Scenario *s = page->s;
  int count = 0;
  for (int i = 0; i < s->tracks; i++) {
    const Track *t = &s->track[i];
    if ((t->seen_by & seats_all(s)) == seats_all(s)) continue;
    if (count++ == 0) {
      HEAD(page, MSG_PACKET_LEADER_TRACKS);
      put_raw(page, "<table>\n<thead><tr>");
      COLUMN(page, MSG_PACKET_TRACK);
      ELEMENT(page, "th class=\"n\"", MSG_PACKET_START, .arg = { 0 });
      COLUMN(page, MSG_PACKET_SEEN_BY);
      put_raw(page, "</tr></thead>\n");
    }
    put_raw(page, "<tr>");
    put_cell(page, t->name.title);
    fprintf(page->out, "<td class=\"n\">%s</td><td>", points_text(t->start).text);
    seen_by_put(page, t->seen_by);
    put_raw(page, "</td></tr>\n");
  }
  if (count > 0) put_raw(page, "</table>\n");
}

static void personas_put(const Page *page) {
  const Scenario *s = page->s;
  if (s->personas == 0) return;
  HEAD(page, MSG_PACKET_LEADER_SEATS);
  put_raw(page, "<table>\n");
  for (int seat = 0; seat < s->seats; seat++)
    for (int i = 0, told = 0; i < s->personas; i++) {
      if (s->persona[i].seat != seat) continue;
      put_raw(page, "<tr>");
      put_cell(page, told++ == 0 ? s->seat[seat].name.title : "");
      put_raw(page, i == s->seat[seat].persona ? "<td><b>" : "<td>");
      put_words(page, s->persona[i].name.title);
      put_raw(page, i == s->seat[seat].persona ? "</b></td>" : "</td>");
      put_cell(page, s->persona[i].name.note);
      put_raw(page, "</tr>\n");
    }
  put_raw(page, "</table>\n");
}

/* Thousandths of one, as the message's percent has it, after the preset's tempo. */
static int32_t card_chance(const Scenario *s, const Card *card) {
  int64_t monthly = card->tempo ? card->monthly * rules_tempo(s) / 1000 : card->monthly;
  return (int32_t)((monthly > 1000000 ? 1000000 : monthly) / 1000);
}

/* When it can come, in a line: "2025-08-25 to 2025-08-28; once; under conditions". */
static Line card_when(const Scenario *s, const Card *c) {
  Line line = { "" };
  if (c->last_day < INT16_MAX) line_join(&line, "; ", LINE(s, MSG_PACKET_CARD_BETWEEN, .arg = { c->first_day, c->last_day }).text);
  else if (c->first_day > 0) line_join(&line, "; ", LINE(s, MSG_PACKET_CARD_FROM, .arg = { c->first_day }).text);
  if (c->once) line_join(&line, "; ", LINE(s, MSG_PACKET_CARD_ONCE, .arg = { 0 }).text);
  if (c->cooldown > 0 && !c->once) line_join(&line, "; ", LINE(s, MSG_PACKET_CARD_REST, .arg = { c->cooldown }).text);
  if (c->when.count > 0) line_join(&line, "; ", LINE(s, MSG_PACKET_CARD_WHEN, .arg = { 0 }).text);
  return line;
}

static void card_put(const Page *page, int i) {
  const Scenario *s = page->s;
  const Card *c = &s->card[i];
  Line when = card_when(s, c);
  const char *small[] = { when.text, c->name.note && c->name.note[0] ? scenario_words(s, c->name.note) : "" };
  put_raw(page, "<tr><td><b>");
  put_words(page, c->name.title);
  put_raw(page, "</b>");
  if ((c->seen_by & seats_all(s)) != 0) {
    put_raw(page, "<br>");
    PUT(page, MSG_PACKET_CARD_NEWS, .arg = { i });
  }
  for (int k = 0; k < 2; k++) {
    if (!small[k][0]) continue;
    put_raw(page, "<br><span class=\"note\">");
    put_text(page, small[k]);
    put_raw(page, "</span>");
  }
  put_raw(page, "</td><td class=\"n\">");
  if (c->monthly == 0) PUT(page, MSG_PACKET_CARD_INJECT, .arg = { 0 });
  else PUT(page, MSG_PACKET_PERCENT, .arg = { card_chance(s, c) });
  put_raw(page, "</td><td>");
  seen_by_put(page, c->seen_by);
  put_raw(page, "</td></tr>\n");
}

static bool is_hidden(const Scenario *s, const Card *card) { return (card->seen_by & seats_all(s)) == 0; }

/* Cards that are told somebody, or those that nobody is told of: the scenario's machinery, no news. */
static void cards_of_put(const Page *page, bool hidden) {
  const Scenario *s = page->s;
  int count = 0;
  for (int i = 0; i < s->cards; i++) {
    if (is_hidden(s, &s->card[i]) != hidden) continue;
    if (count++ == 0) {
      if (hidden) ELEMENT(page, "h3", MSG_PACKET_CARDS_HIDDEN, .arg = { 0 });
      if (hidden) ELEMENT(page, "p class=\"note\"", MSG_PACKET_CARDS_HIDDEN_NOTE, .arg = { 0 });
      put_raw(page, "<table>\n<thead><tr>");
      COLUMN(page, MSG_PACKET_CARD);
      ELEMENT(page, "th class=\"n\"", MSG_PACKET_CARD_CHANCE, .arg = { 0 });
      COLUMN(page, MSG_PACKET_SEEN_BY);
      put_raw(page, "</tr></thead>\n");
    }
    card_put(page, i);
  }
  if (count > 0) put_raw(page, "</table>\n");
}

static void cards_put(const Page *page) {
  const Scenario *s = page->s;
  if (s->cards == 0) return;
  HEAD(page, MSG_PACKET_CARDS);
  ELEMENT(page, "p class=\"note\"", MSG_PACKET_CARDS_NOTE, .arg = { 0 });
  if (rules_tempo(s) != 1000) ELEMENT(page, "p class=\"note\"", MSG_PACKET_TEMPO, .arg = { rules_tempo(s) });
  cards_of_put(page, false);
  cards_of_put(page, true);
}

void page_leader(const Page *page) {
  const Scenario *s = page->s;
  page_begin(page, MSG_PACKET_LEADER, &(Words){ { 0 }, { NULL } });
  ELEMENT(page, "p class=\"secret\"", MSG_PACKET_LEADER_SECRET, .arg = { 0 });
  HEAD(page, MSG_PACKET_LEADER_BEFORE);
  ELEMENT(page, "p", MSG_PACKET_LEADER_PRINT, .arg = { 0 });
  ELEMENT(page, "p", MSG_PACKET_LEADER_PLAY, .arg = { 0 });
  put_raw(page, "<p><code>straits play ");
  put_text(page, page->word);
  fprintf(page->out, " --preset %s", s->presets_list[s->preset].name.id);
  for (int i = 0; i < s->seats; i++)
    if (s->seat[i].party) fprintf(page->out, " --seat %s=human", s->seat[i].name.id);
  put_raw(page, "</code></p>\n");
  personas_put(page);
  hidden_tracks_put(page);
  cards_put(page);
  page_end(page);
}
