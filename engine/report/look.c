/* A View as plain lines: situation, tracks, ladders, terms, reports, outcome. Forces are in look_forces.c. */
#include "report/look.h"
#include "core/fixed.h"
#include "rules/rules.h"

#include <stdlib.h>
#include <string.h>

Line look_date(const Scenario *s, int32_t day) {
  Line line;
  template_format(line.text, sizeof line.text, s, "{0:date}", &day, NULL);
  return line;
}

void look_situation(FILE *out, const Scenario *s, const View *view) {
  const GameState *g = &view->seen;
  Line from = look_date(s, g->day), to = look_date(s, g->day + g->turn_days - 1);
  HEADING(out, s, MSG_LOOK_TURN, .arg = { g->turn, 0, 0, g->turn_days }, .text = { NULL, from.text, to.text });
  Line phase = LINE(s, phases[g->phase].title, .arg = { 0 });
  if (g->over)
    say_plain(out, s, MSG_LOOK_OVER);
  else if (g->phase == PHASE_BARGAIN)
    SAY(out, s, MSG_LOOK_BARGAIN, .arg = { g->round + 1, BARGAIN_ROUNDS }, .text = { NULL, NULL, phase.text });
  else
    SAY(out, s, MSG_LOOK_PHASE, .text = { phase.text });
  if (view->seat != FACILITATOR) {
    Number capital = points_text(g->capital[view->seat]), left = points_text(capital_free(s, g, view->seat));
    SAY(out, s, MSG_LOOK_CAPITAL, .text = { capital.text, left.text });
  } else {
    for (int seat = 0; seat < s->seats; seat++)
      SAY(out, s, MSG_LOOK_CAPITAL_OF, .arg = { seat }, .text = { NULL, points_text(g->capital[seat]).text });
  }
  if (counts_tests(s))
    SAY(out, s, counts_incidents(s) ? MSG_LOOK_COUNTS : MSG_LOOK_COUNT_TESTS, .arg = { g->tests_total, g->incidents_total });
  if (counts_money(s))
    SAY(out, s, MSG_LOOK_MONEY, .arg = { g->reserves, g->invested });
}

static int8_t track_direction(int64_t milli) {
  return milli >= 50 ? 1 : milli <= -50 ? -1 : 0;       /* below a twentieth of a point the printed number is the same */
}

void look_tracks(FILE *out, const Scenario *s, const View *view, bool moved_only) {
  static const MessageId words[] = { MSG_LOOK_TRACK_DOWN, MSG_LOOK_TRACK, MSG_LOOK_TRACK_UP };
  HEADING(out, s, moved_only ? MSG_LOOK_TRACKS_MOVED : MSG_LOOK_TRACKS, .arg = { 0 });
  int told = 0;
  for (int t = 0; t < s->tracks; t++) {
    if (!VIEW_SEES(s, view, track[t]))
      continue;
    int64_t moved = (int64_t)view->seen.track[t] - view->seen.track_before[t];
    int8_t direction = track_direction(moved);
    if (moved_only && direction == 0)
      continue;
    Number value = points_text(view->seen.track[t]), by = points_text(llabs(moved));
    SAY(out, s, words[direction + 1], .arg = { t }, .text = { NULL, value.text, by.text });
    told++;
  }
  if (told == 0)
    say_plain(out, s, MSG_LOOK_NONE);
}

bool variable_is_money(const Variable *variable) { return variable->unit && strcmp(variable->unit, "USD million") == 0; }

void look_variables(FILE *out, const Scenario *s, const View *view) {
  int told = 0;
  for (int v = 0; v < s->variables; v++) {
    bool flag = variable_is_flag(&s->variable[v]), set = flag && view->seen.variable[v] != 0;
    if (!VIEW_SEES(s, view, variable[v]) || (view->seen.variable[v] == s->variable[v].start && !set))
      continue;
    if (told++ == 0)
      HEADING(out, s, MSG_LOOK_VARIABLES, .arg = { 0 });
    Line until = { "" };
    if (view->seen.variable_until[v] > 0)
      until = LINE(s, MSG_LOOK_UNTIL, .text = { look_date(s, view->seen.variable_until[v]).text });
    const char *unit = s->variable[v].unit ? s->variable[v].unit : "";
    bool step = strcmp(unit, "level") == 0 || strcmp(unit, "stage") == 0;      /* "stage 2" is the second, "2 percent" are two */
    MessageId words = set ? MSG_LOOK_FLAG : flag ? MSG_LOOK_FLAG_NOT : step ? MSG_LOOK_VARIABLE_STEP
      : variable_is_money(&s->variable[v]) ? MSG_LOOK_VARIABLE_MONEY : MSG_LOOK_VARIABLE;
    SAY(out, s, words, .arg = { v, view->seen.variable[v] },
        .text = { NULL, NULL, scenario_words(s, unit), until.text });
  }
}

void look_ladders(FILE *out, const Scenario *s, const View *view, bool rungs) {
  HEADING(out, s, MSG_LOOK_LADDERS, .arg = { 0 });
  for (int l = 0; l < s->ladders; l++) {
    int now = view->seen.rung[l], peak = view->seen.rung_peak[l];
    Line since = look_date(s, view->seen.rung_day[l]);
    SAY(out, s, peak > now ? MSG_LOOK_LADDER_PEAK : MSG_LOOK_LADDER, .arg = { l, l * 256 + now, 0, l * 256 + peak },
        .text = { NULL, NULL, since.text });
    if (!rungs)
      continue;
    for (int r = 0; r < s->ladder[l].rungs; r++)
      SAY(out, s, r == now ? MSG_LOOK_RUNG_HERE : MSG_LOOK_RUNG, .arg = { r, l * 256 + r });
  }
}

void look_terms(FILE *out, const Scenario *s, const View *view) {
  const GameState *g = &view->seen;
  if (g->signed_turn > 0)
    HEADING(out, s, MSG_LOOK_TERMS_SIGNED, .arg = { g->signed_turn });
  else
    HEADING(out, s, MSG_LOOK_TERMS, .arg = { 0 });
  for (int c = 0; c < s->clauses; c++)
    SAY(out, s, MSG_LOOK_TERM, .arg = { c, c * 256 + g->term[c] });
}

void look_reports(FILE *out, const Scenario *s, const View *view) {
  int told = 0;
  for (int seat = 0; seat < s->seats; seat++) {
    for (int r = 0; r < s->reports; r++) {
      if (!VIEW_SEES(s, view, report[seat][r]) || view->seen.report[seat][r] < 0)
        continue;
      if (told++ == 0)
        HEADING(out, s, MSG_LOOK_REPORTS, .arg = { 0 });
      bool shared = view->seen.shared[r] >> seat & 1u;
      SAY(out, s, shared ? MSG_LOOK_REPORT_SHARED : MSG_LOOK_REPORT, .arg = { seat, r, (view->seen.report[seat][r] + 5) / 10, party_facing(s, seat) });
    }
  }
}

static void outcome_of(FILE *out, const Scenario *s, const View *view, int seat) {
  for (int a = 0; a < s->axes; a++)
    if (s->axis[a].seat == seat)
      SAY(out, s, MSG_LOOK_AXIS, .arg = { a, seat }, .text = { NULL, NULL, points_text(view->seen.axis[a]).text });
}

void look_outcome(FILE *out, const Scenario *s, const View *view, int first) {
  HEADING(out, s, MSG_LOOK_OUTCOME, .arg = { 0 });
  say_plain(out, s, MSG_LOOK_OUTCOME_NOTE);
  if (first != FACILITATOR)
    outcome_of(out, s, view, first);
  for (int seat = 0; seat < s->seats; seat++)
    if (seat != first)
      outcome_of(out, s, view, seat);
}

static const MessageId procedures[PROCEDURES] = { MSG_LOOK_ASKING, MSG_LOOK_NOTIFYING, MSG_LOOK_SILENTLY };
static const MessageId questions[FORECAST_QUESTIONS] = { MSG_LOOK_ASK_INCIDENT, MSG_LOOK_ASK_STRAIT, MSG_LOOK_ASK_SIGNED };

/* A package is told by what it would change. */
static Line offer_words(const Scenario *s, const Order *order, const uint8_t term[MAX_CLAUSES]) {
  Line line = { "" };
  for (int c = 0; c < s->clauses; c++)
    if (order->package[c] != term[c])
      line_join(&line, "; ", LINE(s, MSG_LOOK_CLAUSE_LEVEL, .arg = { c, c * 256 + order->package[c] }).text);
  return line;
}

Line look_order(const Scenario *s, const Order *o, const uint8_t term[MAX_CLAUSES]) {
  switch ((OrderKind)o->kind) {
    case ORDER_OFFER: return LINE(s, MSG_LOOK_ORDER_OFFER, .text = { offer_words(s, o, term).text });
    case ORDER_ACCEPT: return LINE(s, MSG_LOOK_ORDER_ACCEPT, .arg = { 0 });
    case ORDER_REFUSE: return LINE(s, MSG_LOOK_ORDER_REFUSE, .arg = { 0 });
    case ORDER_WALK: return LINE(s, MSG_LOOK_ORDER_WALK, .arg = { 0 });
    case ORDER_POLICY: return LINE(s, s->policy[o->subject].secret ? MSG_LOOK_ORDER_SECRET : MSG_LOOK_ORDER_POLICY, .arg = { o->subject });
    case ORDER_REDEPLOY:
      return LINE(s, MSG_LOOK_ORDER_REDEPLOY, .arg = { o->subject, o->target },
                  .text = { NULL, NULL, LINE(s, procedures[o->amount], .arg = { 0 }).text });
    case ORDER_CONSENT: return LINE(s, o->amount ? MSG_LOOK_ORDER_GRANT : MSG_LOOK_ORDER_DENY, .arg = { o->subject });
    case ORDER_SHARE: return LINE(s, MSG_LOOK_ORDER_SHARE, .arg = { o->subject });
    case ORDER_FORECAST:
      return LINE(s, MSG_LOOK_ORDER_FORECAST, .arg = { (o->amount + 5) / 10 },
                  .text = { NULL, LINE(s, questions[o->subject], .arg = { s->known_ladder[KL_STRAIT] }).text });
    case ORDER_INJECT_CARD: return LINE(s, MSG_LOOK_INJECT_CARD, .arg = { o->subject });
    case ORDER_INJECT_TRACK: return LINE(s, MSG_LOOK_INJECT_TRACK, .arg = { o->subject }, .text = { NULL, signed_text(o->amount).text });
    case ORDER_INJECT_END: return LINE(s, MSG_LOOK_INJECT_END, .arg = { 0 });
    case ORDER_NONE: case ORDER_KINDS: break;
  }
  return (Line){ "" };
}
