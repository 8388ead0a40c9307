/* Order: one decision of one seat, or the facilitator's inject. Orders are the journal; nothing else changes a game. */
#ifndef STRAITS_ORDER_H
#define STRAITS_ORDER_H

#include "core/limits.h"
#include <stdint.h>

typedef enum OrderKind {
  ORDER_NONE,
  /* the bargain */
  ORDER_OFFER,                  /* package: a level for every clause; at most PACKAGE_CHANGES differ from the terms in force */
  ORDER_ACCEPT, ORDER_REFUSE, ORDER_WALK,
  /* orders */
  ORDER_POLICY,                 /* subject: policy */
  ORDER_REDEPLOY,               /* subject: formation; target: place; amount: Procedure */
  ORDER_CONSENT,                /* subject: formation; amount: 1 grants, 0 refuses; free */
  ORDER_SHARE,                  /* subject: report; free */
  ORDER_FORECAST,               /* subject: ForecastQuestion; amount: thousandths; free, one a turn */
  /* the facilitator's */
  ORDER_INJECT_CARD,            /* subject: card */
  ORDER_INJECT_TRACK,           /* subject: track; amount: thousandths added */
  ORDER_INJECT_END,             /* the game ends after this turn */
  ORDER_KINDS
} OrderKind;

/* How a unit's leaving is put to the ally. Going past what the terms allow has a political price. */
typedef enum Procedure { PROCEDURE_ASK, PROCEDURE_NOTIFY, PROCEDURE_SILENT, PROCEDURES } Procedure;

typedef struct Order {
  uint8_t kind;                 /* OrderKind */
  uint8_t seat;                 /* or FACILITATOR */
  uint16_t subject, target;
  int32_t amount;
  uint8_t package[MAX_CLAUSES];
} Order;

#endif
