/* What everybody may read: the index and the background. */
#include "author/packet_parts.h"

#include "core/order.h"
#include "report/look.h"

#include <string.h>

SeatMask seats_all(const Scenario *s) { return (SeatMask)((1u << s->seats) - 1); }

static bool shown_to(const Scenario *s, SeatMask seen_by, int seat) {
  bool all = (seen_by & seats_all(s)) == seats_all(s);
  return seat < 0 ? all : !all && (seen_by >> seat & 1);
}


int tracks_put(const Page *page, int seat, bool heading) {
  const Scenario *s = page->s;
  int count = 0;
  for (int i = 0; i < s->tracks; i++) {
    const Track *t = &s->track[i];
    if (!shown_to(s, t->seen_by, seat)) continue;
    if (count++ == 0 && heading) {
      put_raw(page, "<table>\n<thead><tr>");
      COLUMN(page, MSG_PACKET_TRACK);
      ELEMENT(page, "th class=\"n\"", MSG_PACKET_START, .arg = { 0 });
      COLUMN(page, MSG_PACKET_WHAT);
      put_raw(page, "</tr></thead>\n");
    }
    put_raw(page, "<tr>");
    put_cell(page, t->name.title);
    put_raw(page, "<td class=\"n\">");
    put_text(page, points_text(t->start).text);
    put_raw(page, "</td><td>");
    put_words(page, t->name.note);
    if (t->low != 0 || t->high != 100000) {
      put_raw(page, " ");
      PUT(page, MSG_PACKET_RANGE, .text = { points_text(t->low).text, points_text(t->high).text });
    }
    put_raw(page, "</td></tr>\n");
  }
  if (count > 0 && heading) put_raw(page, "</table>\n");
  return count;
}

/* What is not nought on the first day. */
void variables_put(const Page *page, int seat) {
  const Scenario *s = page->s;
  int count = 0;
  for (int v = 0; v < s->variables; v++) {
    const Variable *variable = &s->variable[v];
    if (variable->start == 0 || !shown_to(s, variable->seen_by, seat)) continue;
    if (count++ == 0) put_raw(page, "<ul>\n");
    bool flag = variable_is_flag(variable);
    const char *unit = variable->unit ? variable->unit : "";
    bool step = strcmp(unit, "level") == 0 || strcmp(unit, "stage") == 0;
    ELEMENT(page, "li", flag ? MSG_LOOK_FLAG : step ? MSG_LOOK_VARIABLE_STEP : variable_is_money(variable) ? MSG_LOOK_VARIABLE_MONEY : MSG_LOOK_VARIABLE,
            .arg = { v, variable->start }, .text = { NULL, NULL, scenario_words(s, unit), "" });
  }
  if (count > 0) put_raw(page, "</ul>\n");
}

static void seats_put(const Page *page) {
  const Scenario *s = page->s;
  HEAD(page, MSG_PACKET_SEATS);
  put_raw(page, "<table>\n<thead><tr>");
  COLUMN(page, MSG_PACKET_SEAT);
  COLUMN(page, MSG_PACKET_SEAT_FRIENDS);
  COLUMN(page, MSG_PACKET_SEAT_OPPONENTS);
  put_raw(page, "</tr></thead>\n");
  for (int i = 0; i < s->seats; i++) {
    put_raw(page, "<tr><td><b>");
    put_words(page, s->seat[i].name.title);
    put_raw(page, "</b>");
    if (s->seat[i].party) {
      put_raw(page, " (");
      PUT(page, MSG_PACKET_SEAT_PARTY, .arg = { 0 });
      put_raw(page, ")");
    }
    const SeatMask others[] = { s->seat[i].friends, s->seat[i].opponents };
    for (int k = 0; k < 2; k++) {
      put_raw(page, "</td><td>");
      for (int j = 0, n = 0; j < s->seats; j++) {
        if (!(others[k] >> j & 1)) continue;
        if (n++ > 0) put_raw(page, ", ");
        put_words(page, s->seat[j].name.title);
      }
    }
    put_raw(page, "</td></tr>\n");
  }
  put_raw(page, "</table>\n");
}

static void ladders_put(const Page *page) {
  const Scenario *s = page->s;
  if (s->ladders == 0) return;
  HEAD(page, MSG_PACKET_LADDERS);
  ELEMENT(page, "p class=\"note\"", MSG_PACKET_LADDERS_NOTE, .arg = { 0 });
  put_raw(page, "<table>\n");
  for (int i = 0; i < s->ladders; i++) {
    const Ladder *l = &s->ladder[i];
    put_raw(page, "<tr>");
    put_cell(page, l->name.title);
    put_raw(page, "<td>");
    for (int k = 0; k < l->rungs; k++) {
      put_raw(page, k ? " → " : "");
      put_raw(page, k == l->start ? "<b>" : "");
      put_words(page, l->rung[k].title);
      put_raw(page, k == l->start ? "</b>" : "");
    }
    put_raw(page, "</td></tr>\n");
  }
  put_raw(page, "</table>\n");
}

static void clauses_put(const Page *page) {
  const Scenario *s = page->s;
  int party[2] = { 0, 0 }, parties = 0;
  for (int i = 0; i < s->seats && parties < 2; i++)
    if (s->seat[i].party) party[parties++] = i;
  if (s->clauses == 0 || parties < 2) return;
  HEAD(page, MSG_PACKET_CLAUSES);
  ELEMENT(page, "p class=\"note\"", MSG_PACKET_CLAUSES_NOTE, .arg = { party[0], party[1] });
  put_raw(page, "<table>\n<thead><tr>");
  COLUMN(page, MSG_PACKET_CLAUSE);
  COLUMN(page, MSG_PACKET_LEVELS);
  put_raw(page, "</tr></thead>\n");
  for (int i = 0; i < s->clauses; i++) {
    const Clause *c = &s->clause[i];
    put_raw(page, "<tr>");
    put_cell(page, c->name.title);
    put_raw(page, "<td>");
    for (int k = 0; k < c->levels; k++) {
      put_raw(page, k ? " · " : "");
      put_raw(page, k == c->start ? "<b>" : "");
      put_words(page, c->level[k].name.title);
      put_raw(page, k == c->start ? "</b>" : "");
    }
    if (c->name.note && c->name.note[0]) {
      put_raw(page, "<br><span class=\"note\">");
      put_words(page, c->name.note);
      put_raw(page, "</span>");
    }
    put_raw(page, "</td></tr>\n");
  }
  put_raw(page, "</table>\n");
}

static int counted(const Scenario *s, int place, int owner) {
  int count = 0;
  for (int i = 0; i < s->formations; i++) count += s->formation[i].start == place && s->formation[i].owner == owner;
  return count;
}

/* A seat's formations by place, in short: "Osan Air Base 7, Suwon 1". */
static void forces_of_put(const Page *page, int seat) {
  const Scenario *s = page->s;
  int told = 0;
  for (int place = 0; place < s->places; place++) {
    int count = counted(s, place, seat);
    if (count == 0) continue;
    if (told++ == 0) {
      put_raw(page, "<tr>");
      put_cell(page, s->seat[seat].name.title);
      put_raw(page, "<td>");
    } else {
      put_raw(page, ", ");
    }
    put_raw(page, "<span class=\"whole\">");
    PUT(page, MSG_PACKET_COUNTED, .arg = { place, count });
    put_raw(page, "</span>");
  }
  if (told > 0) put_raw(page, "</td></tr>\n");
}

static void forces_put(const Page *page) {
  const Scenario *s = page->s;
  if (s->formations == 0) return;
  HEAD(page, MSG_PACKET_FORCES);
  ELEMENT(page, "p class=\"note\"", MSG_PACKET_FORCES_NOTE, .arg = { 0 });
  put_raw(page, "<table>\n");
  for (int seat = 0; seat < s->seats; seat++) forces_of_put(page, seat);
  put_raw(page, "</table>\n");
}

static void game_put(const Page *page) {
  const Scenario *s = page->s;
  const Preset *preset = &s->presets_list[s->preset];
  HEAD(page, MSG_PACKET_GAME);
  put_raw(page, "<p>");
  PUT(page, MSG_PACKET_FIRST_DAY, .arg = { 0 });
  put_raw(page, " ");
  bool hidden = preset->turns_low < preset->turns_high;
  PUT(page, hidden ? MSG_PACKET_TURNS_HIDDEN : MSG_PACKET_TURNS, .arg = { hidden ? preset->turns_low : preset->turns, preset->turns_high });
  put_raw(page, " ");
  PUT(page, preset->calm_days == preset->crisis_days ? MSG_PACKET_TURN_DAYS_ALL : MSG_PACKET_TURN_DAYS, .arg = { preset->calm_days, preset->crisis_days });
  put_raw(page, "</p>\n");
  put_paragraphs(page, preset->name.note);
}

void page_background(const Page *page) {
  const Scenario *s = page->s;
  page_begin(page, MSG_PACKET_BACKGROUND, &(Words){ { 0 }, { NULL } });
  put_paragraphs(page, s->name.note);
  game_put(page);
  seats_put(page);
  HEAD(page, MSG_PACKET_TRACKS);
  ELEMENT(page, "p class=\"note\"", MSG_PACKET_TRACKS_NOTE, .text = { points_text(0).text, points_text(100000).text });
  tracks_put(page, -1, true);
  int also = 0;
  for (int v = 0; v < s->variables; v++) also += s->variable[v].start != 0 && shown_to(s, s->variable[v].seen_by, -1);
  if (also > 0) HEAD(page, MSG_PACKET_ALSO);
  variables_put(page, -1);
  ladders_put(page);
  clauses_put(page);
  forces_put(page);
  page_end(page);
}

static void index_row(const Page *page, const char *file, const char *seat, MessageId title, MessageId whom, int handle) {
  fprintf(page->out, "<tr><td><a href=\"%s%s%s.html\">", file, seat ? "-" : "", seat ? seat : "");
  PUT(page, title, .arg = { handle });
  put_raw(page, "</a></td><td>");
  PUT(page, whom, .arg = { handle });
  put_raw(page, "</td></tr>\n");
}

void page_index(const Page *page) {
  const Scenario *s = page->s;
  page_begin(page, MSG_PACKET_INDEX, &(Words){ { 0 }, { NULL } });
  put_paragraphs(page, s->name.note);
  ELEMENT(page, "p", MSG_PACKET_INDEX_NOTE, .arg = { 0 });
  put_raw(page, "<table>\n<thead><tr>");
  COLUMN(page, MSG_PACKET_PAGE);
  COLUMN(page, MSG_PACKET_FOR_WHOM);
  put_raw(page, "</tr></thead>\n");
  index_row(page, "background", NULL, MSG_PACKET_BACKGROUND, MSG_PACKET_FOR_ALL, 0);
  index_row(page, "timetable", NULL, MSG_PACKET_TIMETABLE, MSG_PACKET_FOR_ROOM, 0);
  for (int i = 0; i < s->seats; i++) {
    index_row(page, "brief", s->seat[i].name.id, MSG_PACKET_BRIEF, MSG_PACKET_FOR_SEAT, i);
    index_row(page, "orders", s->seat[i].name.id, MSG_PACKET_ORDERS, MSG_PACKET_FOR_FORM, i);
  }
  index_row(page, "leader", NULL, MSG_PACKET_LEADER, MSG_PACKET_FOR_LEADER, 0);
  index_row(page, "debrief", NULL, MSG_PACKET_DEBRIEF, MSG_PACKET_FOR_AFTER, 0);
  put_raw(page, "</table>\n");
  page_end(page);
}
