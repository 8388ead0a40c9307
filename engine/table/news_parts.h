/* The front page while it is set: what its blocks share. Blocks are in news_blocks.c, the page and its stories in screen_news.c. */
#ifndef STRAITS_NEWS_PARTS_H
#define STRAITS_NEWS_PARTS_H

#include "table/edition.h"
#include "table/screens.h"

enum { COLUMNS = 4, BIG_STORIES = 4, BACK_PAGES = 6, ON_THE_WAY = 8 };

/* The page while it is set: `measure` only asks how high things are. */
typedef struct Press {
  const Table *t;
  Ui *ui;
  const Sight *sight;
  const Edition *edition;
  float x, y, w;                /* the page's content; y moves with scrolling */
  float column[COLUMNS]; int columns; float column_w, gap;
  bool measure;
} Press;

typedef float Block(Press *press, float x, float y, float w, int which);        /* sets one block; returns its height */


void news_say(Press *press, const char *text);                  /* an item, aloud */
float news_flow(Press *press, TypeRole type, ColourRole colour, float x, float y, float w, const char *text);
/* A track's name, triangle and number, on as many lines as the name needs. */
float news_moved(Press *press, int track, int32_t by, float x, float y, float w);

Block news_brief, news_intelligence, news_forecast, news_talks, news_moved_most, news_on_the_way, news_back_pages;     /* height 0: there is nothing to tell */

#endif
