/* The host of the table: whose turn it is to look and to act, and what happens when they are done. Inside table/. */
#ifndef STRAITS_TABLE_HOST_H
#define STRAITS_TABLE_HOST_H

#include "table/sight_make.h"
#include "table/table.h"

typedef struct Hosting {
  TableGame game;
  SightMaker maker;
  TableHost acts;               /* what screens call */
  int seat;                     /* that looks now; FACILITATOR when nobody plays */
  int people;
  bool spoke;                   /* the language was switched: whoever draws has to follow */
  bool handed_in;               /* the seat is done: hosting_go_on has to be called */
} Hosting;

/* False: no memory, or a script failed in the first computer moves. */
TableEnd hosting_begin(Hosting *hosting, const TableGame *game, FileFault *fault);
void hosting_end(Hosting *hosting);

/* Lets everybody else act and phases pass, until a person can act or the game is over, and makes that person's sight. True in
 * *passed when another person looks now than before. */
TableEnd hosting_go_on(Hosting *hosting, bool *passed, FileFault *fault);
/* Makes the sight of any seat, as it is now. */
bool hosting_look(Hosting *hosting, int seat);

#endif
