/* Sight: all that the table's screens know of the game: one seat's view, the orders it may give now, what it has read so far,
 * and how things stood when each turn began, as it saw them then. The state itself never comes here, so no screen can show a
 * secret. Acting goes through TableHost; after each act the sight is made anew. */
#ifndef STRAITS_TABLE_SIGHT_H
#define STRAITS_TABLE_SIGHT_H

#include "core/event.h"
#include "core/order.h"
#include "core/view.h"
#include "rules/rules.h"

enum { PAST_TURNS = 208 };      /* presets have at most 200 turns */

/* How things stood for this seat when a turn began; what it may not see is its declared start or 0, as in its view. */
typedef struct TurnPast {
  uint16_t turn;
  int32_t day;                          /* -1: the turn was over before this table was opened */
  int32_t track[MAX_TRACKS];
  uint8_t rung[MAX_LADDERS], term[MAX_CLAUSES];
} TurnPast;

/* Packages as they were revealed, the latest last: for "what moved since the last offer". */
typedef struct OfferPast { uint16_t turn; uint8_t round, seat, package[MAX_CLAUSES]; } OfferPast;
enum { PAST_OFFERS = 64 };

typedef struct Sight {
  const Scenario *scenario;
  View view;                            /* view.seat is the seat that looks; FACILITATOR sees all and gives no orders */
  Order legal[MAX_LEGAL];
  int legals;                           /* rules/rules.h, orders_legal; offers are asked for with order_refusal */
  const Event *event;                   /* what this seat may read, oldest first; causes it may not know are CAUSE_NONE */
  int events;
  TurnPast past[PAST_TURNS];            /* past[0] is the first turn; the last one is this turn's beginning */
  int pasts;
  OfferPast offer[PAST_OFFERS];
  int offers;
  bool human[MAX_SEATS];                /* which seats people play */
} Sight;

/* What screens may ask for. */
typedef struct TableHost {
  void *with;
  Refusal (*order)(void *with, const Order *order);     /* MSG_NONE: given, and the sight is new */
  bool (*undo)(void *with);                             /* the last order of this phase; false: there is none */
  void (*hand_in)(void *with);                          /* done with this phase */
  const char *language;                                 /* the other language, by its own name; NULL: there is none */
  void (*speak)(void *with);                            /* speaks it from now on */
} TableHost;

/* The English title, or the id without one; scenario_words (core/message.h) gives it in the language in use. */
static inline const char *sight_title(const Named *name) { return name->title && name->title[0] ? name->title : name->id; }

#endif
