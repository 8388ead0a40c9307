/* Forces, reports and forecasts: where formations are, sending them, consenting to their leaving, sharing, predicting. */
#include "text/desk.h"
#include "core/fixed.h"
#include "report/look.h"
#include "rules/rules.h"

#include <string.h>

void do_forces(Sitting *sit) {
  if (sit->scenario->formations == 0) {
    say_plain(sit->out, sit->scenario, MSG_PAGE_FORCES_NONE);
    return;
  }
  bool moved = word_is(sit, sit->rest, "moving");
  int theatre = -1;
  if (sit->rest[0] && !moved && (theatre = theatre_pick(sit, sit->rest)) == NO_HANDLE)
    return;
  if (look_forces(sit->out, sit->scenario, &sit->view, theatre, moved) == 0)
    say_plain(sit->out, sit->scenario, MSG_TEXT_FORCES_NONE);
}

/* Joins words first..last-1 with blanks, in place: they lie one behind the other in the line. */
static char *words_join(Sitting *sit, int first, int last) {
  for (int i = first + 1; i < last; i++)
    sit->word[i][-1] = ' ';
  return sit->word[first];
}

static int procedure_of(const Sitting *sit, const char *word) {
  static const char *const names[PROCEDURES] = { "ask", "notify", "silent" };
  for (int i = 0; i < PROCEDURES; i++)
    if (word_is(sit, word, names[i]) || strncmp(names[i], word, strlen(word)) == 0 || strncmp(names[i], word, strlen(names[i])) == 0)
      return i;                 /* shortened, or "silently" */
  return NO_HANDLE;
}

static Order redeployment(const Sitting *sit, int formation, int place, int procedure) {
  Order order = sitting_draft(sit, ORDER_REDEPLOY);
  order.subject = (uint16_t)formation;
  order.target = (uint16_t)place;
  order.amount = procedure;
  return order;
}

/* Judged as if it were already the phase in which formations are sent, as cards are: "not in this phase" would tell nothing. */
static Refusal redeployment_refusal(Sitting *sit, int formation, int place) {
  uint8_t phase = sit->view.seen.phase;
  sit->view.seen.phase = PHASE_ORDERS;
  Order order = redeployment(sit, formation, place, PROCEDURE_ASK);
  Refusal refusal = order_refusal(sit->scenario, &sit->view, &order);
  sit->view.seen.phase = phase;
  return refusal;
}

static bool can_go(Sitting *sit, int formation, int place) { return redeployment_refusal(sit, formation, place).message == MSG_NONE; }

/* Where one formation can be sent now; nothing is said when that is nowhere. */
static bool tell_goals(Sitting *sit, int formation) {
  const Scenario *s = sit->scenario;
  int told = 0;
  for (int p = 0; p < s->places; p++) {
    if (!can_go(sit, formation, p))
      continue;
    if (told++ == 0)
      HEADING(sit->out, s, MSG_TEXT_GOALS, .arg = { formation });
    SAY(sit->out, s, MSG_TEXT_GOAL, .arg = { p }, .text = { s->place[p].name.id });
  }
  return told > 0;
}

static void tell_movable(Sitting *sit) {
  const Scenario *s = sit->scenario;
  int told = 0;
  for (int f = 0; f < s->formations; f++) {
    int p = 0;
    while (p < s->places && !can_go(sit, f, p))
      p++;
    if (p == s->places)
      continue;
    if (told++ == 0)
      HEADING(sit->out, s, MSG_TEXT_MOVABLE, .arg = { 0 });
    SAY(sit->out, s, MSG_TEXT_MOVABLE_LINE, .arg = { f }, .text = { s->formation[f].name.id });
  }
}

/* Half a command: how it goes on, and with what. */
static void tell_redeploy(Sitting *sit) {
  say_plain(sit->out, sit->scenario, MSG_TEXT_REDEPLOY_HOW);
  if (sit->words == 0) {
    tell_movable(sit);
    return;
  }
  int formation = formation_pick(sit, words_join(sit, 0, sit->words));
  if (formation == NO_HANDLE || tell_goals(sit, formation))
    return;
  Refusal refusal = redeployment_refusal(sit, formation, sit->scenario->formation[formation].home);
  if (refusal.message != MSG_NONE)
    say_refusal(sit->out, sit->scenario, &refusal);
}

/* redeploy FORMATION [to] PLACE [ask|notify|silent]; with "to" both names may have several words. */
void do_redeploy(Sitting *sit) {
  words_cut(sit);
  int words = sit->words, to = 0, procedure = PROCEDURE_ASK;
  if (words > 2) {
    int typed = procedure_of(sit, sit->word[words - 1]);
    if (typed != NO_HANDLE) {
      procedure = typed;
      words--;
    }
  }
  for (int i = 1; i < words - 1 && to == 0; i++)
    if (strcmp(sit->word[i], "to") == 0)
      to = i;
  if (words < 2) {
    tell_redeploy(sit);
    return;
  }
  if (to == 0 && words == 3 && procedure == PROCEDURE_ASK) {
    SAY(sit->out, sit->scenario, MSG_TEXT_PROCEDURE, .text = { sit->word[2] });
    return;
  }
  if (to == 0 && words != 2) {
    say_plain(sit->out, sit->scenario, MSG_TEXT_REDEPLOY_HOW);
    return;
  }
  int formation = formation_pick(sit, words_join(sit, 0, to ? to : 1));
  int place = formation == NO_HANDLE ? NO_HANDLE : place_pick(sit, words_join(sit, to ? to + 1 : 1, words));
  if (place == NO_HANDLE)
    return;
  Order order = redeployment(sit, formation, place, procedure);
  bool base = order_refusal(sit->scenario, &sit->view, &order).message != MSG_NO_BASE;
  if (!sitting_order(sit, &order) && !base)
    tell_goals(sit, formation);
}

void do_consent(Sitting *sit) {
  words_cut(sit);
  const char *answer = sit->words > 1 ? sit->word[sit->words - 1] : "";
  bool yes = word_is(sit, answer, "yes");
  if (!yes && !word_is(sit, answer, "no")) {
    say_plain(sit->out, sit->scenario, MSG_TEXT_CONSENT_HOW);
    return;
  }
  int formation = formation_pick(sit, words_join(sit, 0, sit->words - 1));
  if (formation == NO_HANDLE)
    return;
  Order order = sitting_draft(sit, ORDER_CONSENT);
  order.subject = (uint16_t)formation;
  order.amount = yes;
  sitting_order(sit, &order);
}

void do_share(Sitting *sit) {
  if (sit->scenario->reports == 0) {
    say_plain(sit->out, sit->scenario, MSG_TEXT_REPORTS_NONE);
    return;
  }
  int report = report_pick(sit, sit->rest);
  if (report == NO_HANDLE)
    return;
  Order order = sitting_draft(sit, ORDER_SHARE);
  order.subject = (uint16_t)report;
  sitting_order(sit, &order);
}

void do_forecast(Sitting *sit) {
  if (question_first(sit->scenario, 0) == NO_HANDLE) {
    say_plain(sit->out, sit->scenario, MSG_TEXT_FORECAST_NONE);
    return;
  }
  words_cut(sit);
  int64_t milli;
  if (sit->words == 2 && sit->word[1][0] && sit->word[1][strlen(sit->word[1]) - 1] == '%')
    sit->word[1][strlen(sit->word[1]) - 1] = '\0';
  if (sit->words != 2 || !decimal_parse(sit->word[1], 10, &milli) || milli < 0 || milli > MILLI) {
    Line asked = question_words(sit, true, ", "), example = question_words(sit, false, " ");
    example.text[strcspn(example.text, " ")] = '\0';
    SAY(sit->out, sit->scenario, MSG_TEXT_FORECAST_HOW, .text = { asked.text, example.text });
    return;
  }
  int question = question_pick(sit, sit->word[0]);
  if (question == NO_HANDLE)
    return;
  Order order = sitting_draft(sit, ORDER_FORECAST);
  order.subject = (uint16_t)question;
  order.amount = (int32_t)milli;
  sitting_order(sit, &order);
}
