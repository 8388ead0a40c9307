/* Inside behaviour: what the checks share. */
#ifndef STRAITS_BEHAVIOUR_PARTS_H
#define STRAITS_BEHAVIOUR_PARTS_H

#include "author/lint.h"
#include "author/sample.h"

/* Where a finding begins. Judgements of ours; the guide tells them. */
enum {
  OFTEN_ENOUGH = 20,            /* turns in which a policy was legal, before "always" is said of it */
  ALWAYS_PERCENT = 95,          /* of the turns in which it was legal */
  STUCK_PERCENT = 50,           /* of all turns at one bound */
  START_POINTS = 50000          /* of an axis on the first day, thousandths */
};

typedef struct Finding {
  Origin at;
  const char *kind;             /* for programs: "never-taken" */
  char text[420];
  Seeds seeds;                  /* that show it; none: every game does */
  bool note;                    /* may well be meant: told, but no reason not to say "all right" */
} Finding;

typedef struct Behaviour {
  const Scenario *s;            /* with its first preset */
  const Sample *sample;
  Origins origins;
  Finding *finding;
  int findings, capacity;
  int notes;                    /* of the findings */
  bool full;                    /* no memory */
  bool dead_policy[MAX_POLICIES], dead_card[MAX_CARDS];         /* told already: what their functions never reach is no news */
} Behaviour;

/* Makes a note of the last finding. */
void behaviour_soften(Behaviour *b);
/* A finding about a declaration, or what `path` leads to in it. The text begins with kind and id. */
void behaviour_tell(Behaviour *b, const char *what, int kind, const char *id, const char *field, const Seeds *seeds, const char *format, ...)
  __attribute__((format(printf, 7, 8)));
void behaviour_tell_at(Behaviour *b, const char *what, Origin at, const Seeds *seeds, const char *format, ...) __attribute__((format(printf, 5, 6)));

void behaviour_policies(Behaviour *b);
void behaviour_dominated(Behaviour *b);
void behaviour_cards(Behaviour *b);
void behaviour_lines(Behaviour *b);
void behaviour_tracks(Behaviour *b);
void behaviour_seats(Behaviour *b);
void behaviour_bargain(Behaviour *b);
void behaviour_ends(Behaviour *b);

/* Turns in which the seat's own players could take it, and did. */
int64_t policy_legal(const Behaviour *b, int policy);
int64_t policy_taken(const Behaviour *b, int policy);
/* The group of a condition at which it failed most often; -1 it never failed. */
int condition_worst(const Behaviour *b, Condition c);

#endif
