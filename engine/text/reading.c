/* Commands that only read: the situation, tracks, ladders, news, the brief, what can be done now. */
#include "text/desk.h"
#include "core/fixed.h"
#include "report/look.h"
#include "report/story.h"
#include "rules/rules.h"

#include <string.h>

void do_situation(Sitting *sit) {
  look_situation(sit->out, sit->scenario, &sit->view);
  look_ladders(sit->out, sit->scenario, &sit->view, false);
  look_tracks(sit->out, sit->scenario, &sit->view, true);
  look_variables(sit->out, sit->scenario, &sit->view);
  look_terms(sit->out, sit->scenario, &sit->view);
  look_reports(sit->out, sit->scenario, &sit->view);
  look_forces(sit->out, sit->scenario, &sit->view, -1, true);
  tell_choices(sit);
}

void do_tracks(Sitting *sit) {
  look_tracks(sit->out, sit->scenario, &sit->view, false);
  look_variables(sit->out, sit->scenario, &sit->view);
}

void do_ladders(Sitting *sit) { look_ladders(sit->out, sit->scenario, &sit->view, true); }

static void news_of(Sitting *sit, int turn, bool detail) {
  const EventList *events = &sit->table->game->events;
  int first = story_first(events->event, events->count, turn), last = story_first(events->event, events->count, turn + 1);
  if (story_count(events->event + first, last - first, sit->desk->seat) == 0) {
    SAY(sit->out, sit->scenario, MSG_TEXT_NEWS_NONE, .arg = { turn });
    return;
  }
  HEADING(sit->out, sit->scenario, MSG_TEXT_NEWS_OF, .arg = { turn });
  story_tell(sit->out, sit->scenario, events->event + first, last - first, sit->desk->seat, detail);
}

/* What happened this turn so far and the last; or one turn, with all its details. */
void do_news(Sitting *sit) {
  int64_t turn;
  int now = sit->view.seen.turn;
  if (!sit->rest[0]) {
    if (now > 1)
      news_of(sit, now - 1, false);
    news_of(sit, now, false);
  } else if (decimal_parse(sit->rest, 1, &turn) && turn >= 1 && turn <= now) {
    news_of(sit, (int)turn, true);
  } else {
    SAY(sit->out, sit->scenario, MSG_TEXT_NEWS_WHICH, .arg = { now });
  }
}

void do_brief(Sitting *sit) {
  const Seat *seat = &sit->scenario->seat[sit->desk->seat];
  HEADING(sit->out, sit->scenario, MSG_TEXT_BRIEF, .arg = { sit->desk->seat });
  fprintf(sit->out, "%s\n", scenario_words(sit->scenario, seat->brief && seat->brief[0] ? seat->brief : seat->name.note));
}

/* From here on all is told in that language; what was told stays as it was. */
void do_language(Sitting *sit) {
  bool spoken = sit->rest[0] && sit->table->speak && sit->table->speak(sit->table->speaker, sit->rest);
  SAY(sit->out, sit->scenario, spoken ? MSG_TEXT_LANGUAGE : MSG_TEXT_NO_LANGUAGE, .text = { sit->rest });
}

/* Units whose leaving waits for this seat's word. */
static void tell_requests(Sitting *sit) {
  Order order = sitting_draft(sit, ORDER_CONSENT);
  for (int f = 0; f < sit->scenario->formations; f++) {
    order.subject = (uint16_t)f;
    order.amount = 1;
    if (sit->view.seen.formation_request[f] == CONSENT_ASKED && order_refusal(sit->scenario, &sit->view, &order).message == MSG_NONE)
      SAY(sit->out, sit->scenario, MSG_TEXT_ASKED, .arg = { f }, .text = { sit->scenario->formation[f].name.id });
  }
}

static Line order_choices(const Sitting *sit) {
  const Scenario *s = sit->scenario;
  int seat = sit->desk->seat;
  const struct { MessageId words; bool offered; } choice[] = {
    { MSG_TEXT_CHOICE_ORDER, true }, { MSG_TEXT_CHOICE_REDEPLOY, seat_has_movable(s, seat) },
    { MSG_TEXT_CHOICE_CONSENT, consent_can_be_asked(s, seat) }, { MSG_TEXT_CHOICE_SHARE, s->reports > 0 && s->seat[seat].party },
    { MSG_TEXT_CHOICE_FORECAST, question_first(s, 0) != NO_HANDLE },
  };
  Line all = { "" };
  for (size_t i = 0; i < sizeof choice / sizeof choice[0]; i++)
    if (choice[i].offered)
      line_join(&all, ", ", LINE(s, choice[i].words, .arg = { 0 }).text);
  return all;
}

void tell_choices(Sitting *sit) {
  const Scenario *s = sit->scenario;
  if (sit->view.seen.phase == PHASE_ORDERS) {
    SAY(sit->out, s, s->formations > 0 ? MSG_TEXT_CHOICES_ORDERS : MSG_TEXT_CHOICES_ORDERS_CARDS, .text = { order_choices(sit).text });
    tell_requests(sit);
    return;
  }
  say_plain(sit->out, s, sit->view.seen.phase == PHASE_BARGAIN ? MSG_TEXT_CHOICES_BARGAIN : MSG_TEXT_CHOICES_NEWS);
}
