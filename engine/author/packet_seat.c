/* A seat's own papers: its brief, which holds what it may know and nothing of what only others know, and its order form. */
#include "author/packet_parts.h"

#include "core/fixed.h"
#include "rules/rules.h"

static bool sees(SeatMask seen_by, int seat) { return seen_by >> seat & 1; }

/* Adds to the list what one point of something is worth to the axis. */
typedef struct Movers { Line up, down; } Movers;

static void mover_add(const Scenario *s, Movers *movers, const char *name, int32_t weight) {
  if (weight == 0) return;
  char exact[32] = "+";               /* 0.008 is no +0.0 */
  decimal_format(exact + (weight > 0), (int)sizeof exact - 1, weight, MILLI);
  Line one = LINE(s, MSG_PACKET_WEIGHED, .text = { name, exact });
  line_join(weight > 0 ? &movers->up : &movers->down, "; ", one.text);
}

static void axis_put(const Page *page, const Axis *axis) {
  const Scenario *s = page->s;
  Movers movers = { { "" }, { "" } };
  for (int i = 0; i < s->tracks; i++)
    if (sees(s->track[i].seen_by, axis->seat)) mover_add(s, &movers, scenario_words(s, s->track[i].name.title), axis->track_weight[i]);
  for (int i = 0; i < s->variables; i++)
    if (sees(s->variable[i].seen_by, axis->seat)) mover_add(s, &movers, scenario_words(s, s->variable[i].name.title), axis->variable_weight[i]);
  for (int i = 0; i < s->ladders; i++)
    mover_add(s, &movers, LINE(s, MSG_PACKET_PER_RUNG, .arg = { i }).text, axis->rung_weight[i]);
  Line none = LINE(s, MSG_PACKET_NONE, .arg = { 0 });
  put_raw(page, "<tr><td><b>");
  put_words(page, axis->name.title);
  put_raw(page, "</b></td><td>");
  put_text(page, movers.up.text[0] ? movers.up.text : none.text);
  put_raw(page, "</td><td>");
  put_text(page, movers.down.text[0] ? movers.down.text : none.text);
  put_raw(page, "</td></tr>\n");
}

static void axes_put(const Page *page, int seat) {
  const Scenario *s = page->s;
  HEAD(page, MSG_PACKET_AXES);
  ELEMENT(page, "p class=\"note\"", MSG_PACKET_AXES_NOTE, .arg = { 0 });
  put_raw(page, "<table>\n<thead><tr>");
  COLUMN(page, MSG_PACKET_AXIS);
  COLUMN(page, MSG_PACKET_RAISED);
  COLUMN(page, MSG_PACKET_LOWERED);
  put_raw(page, "</tr></thead>\n");
  for (int i = 0; i < s->axes; i++)
    if (s->axis[i].seat == seat) axis_put(page, &s->axis[i]);
  put_raw(page, "</table>\n");
}

static bool is_worth_something(const Scenario *s, const Clause *clause, int level, int seat) {
  for (int a = 0; a < s->axes; a++)
    if (s->axis[a].seat == seat && clause->worth[level][a] != 0) return true;
  return false;
}

/* One clause: its title, then a row for each level that is worth something, a column an axis. */
static void clause_worth_put(const Page *page, const Clause *clause, int seat, int columns) {
  const Scenario *s = page->s;
  for (int k = 0, told = 0; k < clause->levels; k++) {
    if (!is_worth_something(s, clause, k, seat)) continue;
    if (told++ == 0) {
      fprintf(page->out, "<tr class=\"head\"><td colspan=\"%d\">", columns + 1);
      put_words(page, clause->name.title);
      put_raw(page, "</td></tr>\n");
    }
    put_raw(page, "<tr><td class=\"in\">");
    put_words(page, clause->level[k].name.title);
    put_raw(page, "</td>");
    for (int a = 0; a < s->axes; a++)
      if (s->axis[a].seat == seat) fprintf(page->out, "<td class=\"w\">%s</td>", clause->worth[k][a] ? signed_text(clause->worth[k][a]).text : "");
    put_raw(page, "</tr>\n");
  }
}

static void worth_put(const Page *page, int seat) {
  const Scenario *s = page->s;
  int columns = 0;
  HEAD(page, MSG_PACKET_WORTH);
  ELEMENT(page, "p class=\"note\"", MSG_PACKET_WORTH_NOTE, .arg = { 0 });
  put_raw(page, "<table>\n<thead><tr>");
  COLUMN(page, MSG_PACKET_LEVEL);
  for (int a = 0; a < s->axes; a++) {
    if (s->axis[a].seat != seat) continue;
    put_raw(page, "<th class=\"w\">");
    put_words(page, s->axis[a].name.title);
    put_raw(page, "</th>");
    columns++;
  }
  put_raw(page, "</tr></thead>\n");
  for (int c = 0; c < s->clauses; c++) clause_worth_put(page, &s->clause[c], seat, columns);
  put_raw(page, "</table>\n");
}

static void policy_line(const Page *page, MessageId label, const char *text) {
  if (!text || !text[0]) return;
  put_raw(page, "<p><b>");
  PUT(page, label, .arg = { 0 });
  put_raw(page, ":</b> ");
  put_words(page, text);
  put_raw(page, "</p>\n");
}

/* The other policies of the seat that cannot be ordered with it, in words. */
static Line excluded_text(const Scenario *s, int policy) {
  Line line = { "" };
  for (int i = 0; i < s->policies; i++)
    if (i != policy && policies_exclude(s, policy, i)) line_join(&line, ", ", scenario_words(s, s->policy[i].name.title));
  return line;
}

static void policy_put(const Page *page, const Policy *p) {
  put_raw(page, "<div class=\"card\"><h3>");
  put_words(page, p->name.title);
  put_raw(page, " <span>");
  PUT(page, MSG_PACKET_COST, .arg = { p->cost });
  put_raw(page, "</span></h3>\n");
  put_paragraphs(page, p->name.note);
  policy_line(page, MSG_PACKET_GAIN, p->gain);
  policy_line(page, MSG_PACKET_PRICE, p->price);
  policy_line(page, MSG_PACKET_OBJECTS, p->objectors);
  put_raw(page, "<p class=\"note\">");
  if (p->joint_with >= 0) PUT(page, MSG_PACKET_JOINT, .arg = { p->joint_with }), put_raw(page, " ");
  if (p->secret) PUT(page, MSG_PACKET_IN_SECRET, .arg = { 0 }), put_raw(page, " ");
  if (p->cooldown == 255) PUT(page, MSG_PACKET_ONCE, .arg = { 0 }), put_raw(page, " ");
  else if (p->cooldown > 0) PUT(page, MSG_PACKET_COOLDOWN, .arg = { p->cooldown }), put_raw(page, " ");
  Line excluded = excluded_text(page->s, (int)(p - page->s->policy));
  if (excluded.text[0]) PUT(page, MSG_PACKET_EXCLUDES, .text = { excluded.text }), put_raw(page, " ");
  if (p->needs.count > 0) PUT(page, MSG_PACKET_CONDITIONS, .text = { needs_text(page->s, p->needs).text });
  put_raw(page, "</p></div>\n");
}

static void policies_put(const Page *page, int seat) {
  const Scenario *s = page->s;
  int count = 0;
  for (int i = 0; i < s->policies; i++) {
    if (s->policy[i].seat != seat) continue;
    if (count++ == 0) {
      HEAD(page, MSG_PACKET_POLICIES);
      ELEMENT(page, "p class=\"note\"", MSG_PACKET_POLICIES_NOTE, .arg = { 0 });
    }
    policy_put(page, &s->policy[i]);
  }
}

static void lift_put(const Page *page, const Formation *f) {
  static const MessageId lift[] = { [LIFT_FIXED] = MSG_PACKET_LIFT_FIXED, [LIFT_SELF] = MSG_PACKET_LIFT_SELF, [LIFT_AIR] = MSG_PACKET_LIFT_AIR,
    [LIFT_SEA] = MSG_PACKET_LIFT_SEA, [LIFT_SAIL] = MSG_PACKET_LIFT_SAIL };
  put_raw(page, "<td>");
  PUT(page, lift[f->lift_class], .arg = { f->lift });
  put_raw(page, "</td><td class=\"n\">");
  if (f->lift_class != LIFT_FIXED) PUT(page, MSG_PACKET_READY_DAYS, .arg = { f->ready_days });
  put_raw(page, "</td>");
}

static void own_forces_put(const Page *page, int seat) {
  const Scenario *s = page->s;
  int count = 0;
  for (int i = 0; i < s->formations; i++) {
    const Formation *f = &s->formation[i];
    if (f->owner != seat) continue;
    if (count++ == 0) {
      HEAD(page, MSG_PACKET_OWN_FORCES);
      put_raw(page, "<table>\n<thead><tr>");
      COLUMN(page, MSG_PACKET_FORMATION);
      COLUMN(page, MSG_PACKET_PLACE);
      COLUMN(page, MSG_PACKET_LIFT);
      ELEMENT(page, "th class=\"n\"", MSG_PACKET_READY, .arg = { 0 });
      ELEMENT(page, "th class=\"n\"", MSG_PACKET_WORTH_PENINSULA, .arg = { 0 });
      ELEMENT(page, "th class=\"n\"", MSG_PACKET_WORTH_STRAIT, .arg = { 0 });
      put_raw(page, "</tr></thead>\n");
    }
    put_raw(page, "<tr>");
    put_cell(page, f->name.title);
    put_cell(page, s->place[f->start].name.title);
    lift_put(page, f);
    fprintf(page->out, "<td class=\"n\">%s</td><td class=\"n\">%s</td></tr>\n", points_text(f->peninsula).text, points_text(f->strait).text);
  }
  if (count > 0) put_raw(page, "</table>\n");
}

/* Anything to tell of what not everybody sees? */
static bool has_own_sight(const Scenario *s, int seat) {
  for (int i = 0; i < s->tracks; i++)
    if (sees(s->track[i].seen_by, seat) && (s->track[i].seen_by & seats_all(s)) != seats_all(s)) return true;
  for (int i = 0; i < s->variables; i++)
    if (s->variable[i].start != 0 && sees(s->variable[i].seen_by, seat) && (s->variable[i].seen_by & seats_all(s)) != seats_all(s)) return true;
  return false;
}

void page_brief(const Page *page, int seat) {
  const Scenario *s = page->s;
  const Seat *of = &s->seat[seat];
  page_begin(page, MSG_PACKET_BRIEF, &(Words){ { seat }, { NULL } });
  ELEMENT(page, "p class=\"secret\"", MSG_PACKET_SECRET, .arg = { seat });
  put_paragraphs(page, of->brief && of->brief[0] ? of->brief : of->name.note);
  ELEMENT(page, "p", MSG_PACKET_CAPITAL, .arg = { of->capital_start, OPEN_ORDERS, SECRET_ORDERS });
  axes_put(page, seat);
  if (of->party && s->clauses > 0) worth_put(page, seat);
  if (has_own_sight(s, seat)) {
    HEAD(page, MSG_PACKET_OWN_TRACKS);
    tracks_put(page, seat, true);
    variables_put(page, seat);
  }
  policies_put(page, seat);
  own_forces_put(page, seat);
  page_end(page);
}

/* A line of a form: what it is for, then what follows in the same paragraph. */
static void form_line(const Page *page, MessageId what, int number) {
  put_raw(page, "<p><b class=\"what\">");
  PUT(page, what, .arg = { number });
  put_raw(page, "</b> ");
}

static void offers_put(const Page *page) {
  for (int round = 1; round <= BARGAIN_ROUNDS; round++) {
    form_line(page, MSG_PACKET_FORM_OFFER, round);
    put_tick(page, MSG_PACKET_FORM_MOVES);
    put_tick(page, MSG_PACKET_FORM_ACCEPT);
    put_tick(page, MSG_PACKET_FORM_REFUSE);
    put_tick(page, MSG_PACKET_FORM_WALK);
    put_raw(page, "<br>");
    for (int k = 0; k < PACKAGE_CHANGES; k++) put_blank(page, "42mm");
    put_raw(page, "</p>\n");
  }
}

static void moves_put(const Page *page) {
  for (int k = 0; k < OPEN_ORDERS; k++) {
    form_line(page, MSG_PACKET_FORM_MOVE, 0);
    put_blank(page, "62mm");
    PUT(page, MSG_PACKET_FORM_TO, .arg = { 0 });
    put_raw(page, " ");
    put_blank(page, "50mm");
    put_raw(page, "<br>");
    put_tick(page, MSG_PACKET_FORM_ASK);
    put_tick(page, MSG_PACKET_FORM_NOTIFY);
    put_tick(page, MSG_PACKET_FORM_SILENT);
    put_raw(page, "</p>\n");
  }
}

/* What can be foretold, if anything. */
static void forecast_put(const Page *page) {
  static const MessageId question[FORECAST_QUESTIONS] = { MSG_TABLE_ASK_INCIDENT, MSG_TABLE_ASK_STRAIT, MSG_TABLE_ASK_SIGNED };
  if (question_first(page->s, 0) == NO_HANDLE) return;
  form_line(page, MSG_PACKET_FORM_FORECAST, 0);
  for (int q = 0; q < FORECAST_QUESTIONS; q++)
    if (question_is_open(page->s, q)) put_tick_of(page, question[q], page->s->known_ladder[KL_STRAIT]);
  put_blank(page, "11mm");
  put_raw(page, "%</p>\n");
}

static void turn_put(const Page *page, int seat, int turn) {
  const Scenario *s = page->s;
  put_raw(page, "<section class=\"turn\"><h3>");
  PUT(page, MSG_PACKET_FORM_TURN, .arg = { turn });
  put_raw(page, " <span class=\"note\">");
  PUT(page, MSG_PACKET_FORM_DATE, .arg = { 0 });
  put_raw(page, "</span>");
  put_blank(page, "35mm");
  put_raw(page, "</h3>\n");
  forecast_put(page);
  if (s->seat[seat].party && s->clauses > 0) offers_put(page);
  for (int k = 0; k < OPEN_ORDERS + SECRET_ORDERS; k++) {
    form_line(page, k < OPEN_ORDERS ? MSG_PACKET_FORM_OPEN : MSG_PACKET_FORM_SECRET, 0);
    put_blank(page, "130mm");
    put_raw(page, "</p>\n");
  }
  if (seat_has_movable(s, seat)) moves_put(page);
  if (consent_can_be_asked(s, seat)) {
    form_line(page, MSG_PACKET_FORM_CONSENT, 0);
    put_blank(page, "70mm");
    put_tick(page, MSG_PACKET_YES);
    put_tick(page, MSG_PACKET_NO);
    put_raw(page, "</p>\n");
  }
  put_raw(page, "</section>\n");
}

void page_orders(const Page *page, int seat) {
  const Preset *preset = &page->s->presets_list[page->s->preset];
  page_begin(page, MSG_PACKET_ORDERS, &(Words){ { seat }, { NULL } });
  put_raw(page, "<p>");
  PUT(page, MSG_PACKET_NAMES, .arg = { 0 });
  put_raw(page, " ");
  put_blank(page, "120mm");
  put_raw(page, "</p>\n");
  ELEMENT(page, "p class=\"note\"", seat_has_movable(page->s, seat) ? MSG_PACKET_ORDERS_NOTE : MSG_PACKET_ORDERS_NOTE_POLICIES, .arg = { OPEN_ORDERS, SECRET_ORDERS });
  int turns = preset->turns_high > preset->turns ? preset->turns_high : preset->turns;
  for (int turn = 1; turn <= turns; turn++) turn_put(page, seat, turn);
  page_end(page);
}
