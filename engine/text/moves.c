/* Forces, reports and forecasts: where formations are, sending them, consenting to their leaving, sharing, predicting. */
#include "text/desk.h"
#include "core/fixed.h"
#include "report/look.h"

#include <string.h>

void do_forces(Sitting *sit) {
  bool moved = strcmp(sit->rest, "moving") == 0;
  int theatre = -1;
  if (sit->rest[0] && !moved && (theatre = theatre_pick(sit, sit->rest)) == NO_HANDLE)
    return;
  if (look_forces(sit->out, sit->scenario, &sit->view, theatre, moved) == 0)
    say_plain(sit->out, MSG_TEXT_FORCES_NONE);
}

/* Joins words first..last-1 with blanks, in place: they lie one behind the other in the line. */
static char *words_join(Sitting *sit, int first, int last) {
  for (int i = first + 1; i < last; i++)
    sit->word[i][-1] = ' ';
  return sit->word[first];
}

static int procedure_of(const char *word) {
  static const char *const names[PROCEDURES] = { "ask", "notify", "silent" };
  for (int i = 0; i < PROCEDURES; i++)
    if (strcmp(names[i], word) == 0)
      return i;
  return NO_HANDLE;
}

/* redeploy FORMATION [to] PLACE [ask|notify|silent]; with "to" both names may have several words. */
void do_redeploy(Sitting *sit) {
  words_cut(sit);
  int words = sit->words, to = 0, procedure = PROCEDURE_ASK;
  if (words > 2) {
    int typed = procedure_of(sit->word[words - 1]);
    if (typed != NO_HANDLE) {
      procedure = typed;
      words--;
    }
  }
  for (int i = 1; i < words - 1 && to == 0; i++)
    if (strcmp(sit->word[i], "to") == 0)
      to = i;
  if (words < 2 || (to == 0 && words != 2)) {
    say_plain(sit->out, MSG_TEXT_REDEPLOY_HOW);
    return;
  }
  int formation = formation_pick(sit, words_join(sit, 0, to ? to : 1));
  int place = formation == NO_HANDLE ? NO_HANDLE : place_pick(sit, words_join(sit, to ? to + 1 : 1, words));
  if (place == NO_HANDLE)
    return;
  Order order = sitting_draft(sit, ORDER_REDEPLOY);
  order.subject = (uint16_t)formation;
  order.target = (uint16_t)place;
  order.amount = procedure;
  sitting_order(sit, &order);
}

void do_consent(Sitting *sit) {
  words_cut(sit);
  const char *answer = sit->words > 1 ? sit->word[sit->words - 1] : "";
  bool yes = strcmp(answer, "yes") == 0;
  if (!yes && strcmp(answer, "no") != 0) {
    say_plain(sit->out, MSG_TEXT_CONSENT_HOW);
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
  int report = report_pick(sit, sit->rest);
  if (report == NO_HANDLE)
    return;
  Order order = sitting_draft(sit, ORDER_SHARE);
  order.subject = (uint16_t)report;
  sitting_order(sit, &order);
}

void do_forecast(Sitting *sit) {
  words_cut(sit);
  int64_t milli;
  if (sit->words == 2 && sit->word[1][0] && sit->word[1][strlen(sit->word[1]) - 1] == '%')
    sit->word[1][strlen(sit->word[1]) - 1] = '\0';
  if (sit->words != 2 || !decimal_parse(sit->word[1], 10, &milli) || milli < 0 || milli > MILLI) {
    say_plain(sit->out, MSG_TEXT_FORECAST_HOW);
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
