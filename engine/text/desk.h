/* Inside the text seat: a desk is one person's place at the table, with what they typed and what they were told so far. */
#ifndef STRAITS_DESK_H
#define STRAITS_DESK_H

#include "core/view.h"
#include "report/say.h"
#include "text/text.h"

enum { MAX_WORDS = 24, MAX_TYPED = 400 };       /* words of a line, bytes of a line */

typedef struct Desk {
  int seat;
  int told;                     /* events already told to this seat */
  int steps_behind;             /* of its tutorial: report/tutorial.h */
  int step_told;                /* the step that was told last, plus 1; 0 none */
  uint8_t offer_seen[MAX_SEATS][MAX_CLAUSES];   /* packages as they stood when `bargain` last told them */
  bool offer_known[MAX_SEATS];
} Desk;

/* One sitting: from the first prompt of a phase until `done` or `quit`. */
typedef struct Sitting {
  TextTable *table;
  Desk *desk;
  const Scenario *scenario;
  FILE *out;
  View view;                    /* fresh after every order */
  char *rest;                   /* what was typed behind the command, without blanks around it */
  int words;                    /* the same cut at blanks, after words_cut */
  char *word[MAX_WORDS];
  bool done, left;
} Sitting;

/* Asks one person for their phase. False: they left or the input ended. */
bool desk_sit(TextTable *table, Desk *desk);

/* One line of input. Bytes that are not text become '?'; what is too long is cut. False at the end of the input. */
bool line_read(TextTable *table, char typed[MAX_TYPED]);

void sitting_look(Sitting *sitting);            /* takes a fresh view */
/* Gives the order or says why not; true when it was taken. */
bool sitting_order(Sitting *sitting, const Order *order);
/* An order of this kind by this seat, everything else nought. */
Order sitting_draft(const Sitting *sitting, OrderKind kind);

/* Names that people type. Answers with a handle, or NO_HANDLE after saying what was not understood. */
typedef struct Choice { const char *id, *title; int handle; } Choice;
int choice_pick(Sitting *sitting, MessageId what, const char *typed, const Choice *choice, int count);
/* Is it this word of a command, in English or in the game's language? */
bool word_is(const Sitting *sitting, const char *typed, const char *word);
int policy_pick(Sitting *sitting, const char *typed);           /* of this seat: number, id or title */
int formation_pick(Sitting *sitting, const char *typed);
int place_pick(Sitting *sitting, const char *typed);
int clause_pick(Sitting *sitting, const char *typed);
int level_pick(Sitting *sitting, int clause, const char *typed);
int report_pick(Sitting *sitting, const char *typed);
int question_pick(Sitting *sitting, const char *typed);
int theatre_pick(Sitting *sitting, const char *typed);
/* The words that the last two understand, in the game's language: of the theatres that have places ("moving" among them), and
 * of the open questions, in short or each with what it asks. */
Line theatre_words(const Sitting *sitting);
Line question_words(const Sitting *sitting, bool told, const char *separator);

/* The commands, by file. */
void do_situation(Sitting *sitting);
void do_tracks(Sitting *sitting);
void do_ladders(Sitting *sitting);
void do_news(Sitting *sitting);
void do_brief(Sitting *sitting);
void do_language(Sitting *sitting);
void do_cards(Sitting *sitting);
void do_card(Sitting *sitting);
void do_order(Sitting *sitting);
void do_forces(Sitting *sitting);
void do_redeploy(Sitting *sitting);
void do_consent(Sitting *sitting);
void do_share(Sitting *sitting);
void do_forecast(Sitting *sitting);
void do_bargain(Sitting *sitting);
void do_offer(Sitting *sitting);
void do_accept(Sitting *sitting);
void do_refuse(Sitting *sitting);
void do_walk(Sitting *sitting);
void do_orders(Sitting *sitting);
void do_undo(Sitting *sitting);
void do_done(Sitting *sitting);
void do_next(Sitting *sitting);
void do_quit(Sitting *sitting);

/* The number by which a person names a policy: its place among the seat's own, from 1, the same all game. */
int policy_number(const Scenario *scenario, int policy);
/* The terms and both packages; without `all`, only clauses that somebody would change. */
void tell_bargain(Sitting *sitting, bool all);
/* What people can do in this phase, in a few lines. */
void tell_choices(Sitting *sitting);
void do_help(Sitting *sitting);
void words_cut(Sitting *sitting);
/* Runs the command of a line; says so when there is none of that name. */
void command_run(Sitting *sitting, char *typed);

/* This was done: the tutorial may go on. */
void sitting_did(Sitting *sitting, StepEnd what);
/* The step of the tutorial, when it is another one than was told last. */
void tell_step(Sitting *sitting);
/* After the end: what is left of it. */
void tell_last_steps(TextTable *table, Desk *desk);

/* News since the seat was last told; `heading` MSG_NONE for none. */
void tell_news(TextTable *table, Desk *desk, FILE *out);
/* The end of the game for one reader. */
void tell_result(TextTable *table, int reader);

#endif
