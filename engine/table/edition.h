/* An edition of the front page: which of the events that a seat has read are told in it, in what order and under which head.
 * Edition N has what was resolved at the end of turn N - 1 and what turn N brought before its orders, each event once. */
#ifndef STRAITS_EDITION_H
#define STRAITS_EDITION_H

#include "report/changes.h"
#include "report/say.h"
#include "table/sight.h"

typedef enum Section { SECTION_PENINSULA, SECTION_STRAIT, SECTION_ALLIANCE, SECTION_ELSEWHERE, SECTIONS } Section;

/* A track that moved, with what moved it where one cause did. */
typedef struct Moved { int track; int32_t from, to, by; Cause cause; bool known, alone; } Moved;

enum { EDITION_STORIES = 192, EDITION_MOVED = 5, STORY_MOVED = 3 };
typedef struct EditionStory { int event, rank; Section section; } EditionStory;    /* event: index into sight->event */
typedef struct Edition {
  int number;
  EditionStory story[EDITION_STORIES]; int stories;     /* headlines first, by rank; then news in order, in a quiet edition its loudest first */
  int headlines;
} Edition;

int edition_last(const Sight *sight);           /* the newest there is, at least 1 */
void edition_make(const Sight *sight, int number, Edition *edition);
Section section_of_seat(const Scenario *scenario, int seat);     /* where its policies are told */

/* What is said of a story: without its cause and without "EXERCISE", which the page draws. */
typedef struct StoryWords { Line headline, text, cause; } StoryWords;      /* text: "" where the headline says all */
StoryWords story_words(const Sight *sight, const Event *event);
/* Tracks that its cause moved in the same turn, the largest first; how many, at most `cap`. */
int story_moved(const Sight *sight, const Event *event, Moved *out, int cap);
/* Did a headline before this one have the same cause? Then what it moved is told there. */
bool story_moved_before(const Sight *sight, const Edition *edition, int story);
/* What moved most in an edition: report/changes.h counts it, for the map too. */
int edition_moved(const Sight *sight, int number, Shift *out, int cap);

#endif
