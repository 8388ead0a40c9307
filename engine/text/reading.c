/* Commands that only read: the situation, tracks, ladders, news, the brief, what can be done now. */
#include "text/desk.h"
#include "core/fixed.h"
#include "report/look.h"
#include "report/story.h"

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

void tell_choices(Sitting *sit) {
  static const MessageId words[PHASE_COUNT] = {
    [PHASE_NEWS] = MSG_TEXT_CHOICES_NEWS, [PHASE_BARGAIN] = MSG_TEXT_CHOICES_BARGAIN, [PHASE_ORDERS] = MSG_TEXT_CHOICES_ORDERS,
    [PHASE_RESOLUTION] = MSG_TEXT_CHOICES_NEWS, [PHASE_STORY] = MSG_TEXT_CHOICES_NEWS,
  };
  say_plain(sit->out, sit->scenario, words[sit->view.seen.phase]);
  if (sit->view.seen.phase == PHASE_ORDERS)
    tell_requests(sit);
}
