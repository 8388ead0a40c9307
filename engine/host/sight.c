/* Making a sight from a game: the state is only handed on to the makers of views. Everything else is read from events that the seat may see. */
#include "host/sight_make.h"

#include "report/story.h"
#include <stdlib.h>
#include <string.h>

/* Events this seat may read; of those whose cause it may not know, the cause is taken out. */
static bool events_read(SightMaker *maker, const Game *game, int seat) {
  Sight *sight = &maker->sight;
  if (game->events.count > maker->room) {
    Event *more = realloc(maker->event, (size_t)game->events.count * sizeof *more);
    if (!more) return false;
    maker->event = more;
    maker->room = game->events.count;
  }
  sight->events = 0;
  for (int i = 0; i < game->events.count; i++) {
    const Event *event = &game->events.event[i];
    if (!event_seen(event, seat)) continue;
    Event *own = &maker->event[sight->events++];
    *own = *event;
    if (!event_cause_seen(event, seat)) own->cause = (Cause){CAUSE_NONE, 0xFF, 0};
  }
  sight->event = maker->event;
  return true;
}

/* How things stood when the first turn began: as declared. */
static void past_begin(const Scenario *s, TurnPast *past) {
  *past = (TurnPast){.turn = 1};
  for (int t = 0; t < s->tracks; t++) past->track[t] = s->track[t].start;
  for (int l = 0; l < s->ladders; l++) past->rung[l] = s->ladder[l].start;
  for (int c = 0; c < s->clauses; c++) past->term[c] = s->clause[c].start;
}

/* Walks through what the seat has read and keeps how things stood at the beginning of each turn: so a game that is gone on
 * with shows its past like one that was never left. */
static void past_read(Sight *sight) {
  const Scenario *s = sight->scenario;
  TurnPast now;
  past_begin(s, &now);
  sight->past[0] = now;
  sight->pasts = 1;
  for (int i = 0; i < sight->events; i++) {
    const Event *event = &sight->event[i];
    while (now.turn < event->turn && sight->pasts < PAST_TURNS) {
      now.turn++;
      sight->past[sight->pasts++] = now;
    }
    const int32_t *arg = event->arg;
    switch ((MessageId)event->message) {
      case MSG_TRACK_MOVED: now.track[arg[0]] = arg[2]; break;
      case MSG_RUNG_UP: case MSG_RUNG_DOWN: now.rung[arg[0] / 256] = (uint8_t)(arg[0] % 256); break;
      case MSG_TERM_CHANGED: now.term[arg[1] / 256] = (uint8_t)(arg[1] % 256); break;
      default: break;
    }
  }
  while (now.turn < sight->view.seen.turn && sight->pasts < PAST_TURNS) {
    now.turn++;
    sight->past[sight->pasts++] = now;
  }
}

/* Days are public; those of turns before the table was opened are not told by events. */
static void days_keep(SightMaker *maker) {
  Sight *sight = &maker->sight;
  int turn = sight->view.seen.turn;
  if (turn <= PAST_TURNS) maker->day[turn] = sight->view.seen.day + 1;
  maker->day[1] = 1;
  for (int i = 0; i < sight->pasts; i++) sight->past[i].day = maker->day[sight->past[i].turn] - 1;
}

/* Packages are told as changes against the terms of that moment; the terms are walked along. */
static void offers_read(Sight *sight) {
  const Scenario *s = sight->scenario;
  uint8_t term[MAX_CLAUSES] = {0};
  for (int c = 0; c < s->clauses; c++) term[c] = s->clause[c].start;
  sight->offers = 0;
  uint16_t turn = 0;
  uint8_t round = 0;
  for (int i = 0; i < sight->events; i++) {
    const Event *event = &sight->event[i];
    if (event->message == MSG_TERM_CHANGED) term[event->arg[1] / 256] = (uint8_t)(event->arg[1] % 256);
    if (event->message != MSG_OFFERED) continue;
    if (sight->offers == PAST_OFFERS) {
      memmove(sight->offer, sight->offer + 1, sizeof sight->offer - sizeof sight->offer[0]);
      sight->offers--;
    }
    OfferPast *offer = &sight->offer[sight->offers++];
    bool again = sight->offers > 1 && offer[-1].turn == event->turn && offer[-1].seat >= event->arg[0];
    round = turn != event->turn ? 0 : again ? (uint8_t)(round + 1) : round;
    turn = event->turn;
    *offer = (OfferPast){.turn = turn, .round = round, .seat = (uint8_t)event->arg[0]};
    memcpy(offer->package, term, sizeof term);
    for (int n = 0; n < PACKAGE_CHANGES; n++) {
      int change = event->arg[2] >> 8 * n & 0xFF;
      if (change & 0x80) offer->package[change >> 3 & 0xF] = (uint8_t)(change & 7);
    }
  }
}

bool sight_make(SightMaker *maker, const Game *game, int seat) {
  Sight *sight = &maker->sight;
  sight->scenario = game->scenario;
  game_view(game, seat, &sight->view);
  sight->legals = seat == FACILITATOR ? 0 : orders_legal(game->scenario, &sight->view, sight->legal, MAX_LEGAL);
  if (!events_read(maker, game, seat)) return false;
  past_read(sight);
  days_keep(maker);
  offers_read(sight);
  return true;
}

void sight_free(SightMaker *maker) {
  free(maker->event);
  maker->event = NULL;
  maker->room = 0;
}
