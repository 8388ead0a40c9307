/* Every capacity of the program. A scenario that exceeds one is refused at load; an order that would overflow a queue is
 * refused by `legal`. Raising a number here changes GameState's layout and with it the rules version of saved games. */
#ifndef STRAITS_LIMITS_H
#define STRAITS_LIMITS_H

enum {
  MAX_SEATS = 6,          /* Seoul, Washington, Pyongyang, Beijing, Tokyo, Taipei */
  MAX_PLACES = 96,
  MAX_FORMATIONS = 112,
  MAX_TRACKS = 48,
  MAX_VARIABLES = 48,     /* what scripts and rooms remember besides tracks */
  MAX_LADDERS = 4,
  MAX_RUNGS = 12,         /* rungs of one ladder */
  MAX_CLAUSES = 16,
  MAX_LEVELS = 8,         /* levels of one clause */
  MAX_POLICIES = 112,
  MAX_CARDS = 48,         /* cards of the master scenario events list */
  MAX_PENDING = 128,      /* effects that wait for their day */
  MAX_AXES = 32,          /* outcome axes of all seats together */
  MAX_PERSONAS = 24,
  MAX_PRESETS = 6,
  MAX_STEPS = 48,         /* of all seats' tutorials together */
  MAX_OBSERVED = 12,      /* what a case of history says that happened */
  MAX_BEFORE = 20,        /* values from before its first day, for the naive forecast */
  MAX_PARTS = 80,         /* causes that rooms keep track of, rules/room.h */
  MAX_REPORTS = 4,        /* subjects of intelligence */
  MAX_EFFECTS = 1024,     /* of all policies and cards together */
  MAX_TESTS = 768,        /* conditions' tests, together */
  MAX_CLOSURES = 192,     /* a function for each policy, card and persona */
  MAX_ASSUMPTIONS = 2048,
  RULE_VALUES = 256,      /* of them, the rules' own: copied side by side when a scenario is frozen */
  MAX_SOURCES = 32,       /* files of one scenario, shared library included */
  MAX_ID = 40,            /* bytes of an identifier, the closing nought included */

  SEAT_ORDERS = 8,        /* orders one seat can have waiting in one turn */
  OPEN_ORDERS = 2, SECRET_ORDERS = 1, PACKAGE_CHANGES = 3,   /* MODEL.md, per seat and turn */
  BARGAIN_ROUNDS = 3,
  MAX_LEGAL = 1024        /* orders that `orders_legal` can list; the loader refuses what could exceed it */
};

#endif
