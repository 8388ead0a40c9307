/* Why the axes moved, and what holds when the game ends: terms that changed, forces away from home, and the seat's own forecasts with their score. The
 * words are the report's, taken line by line. */
#include "table/result_parts.h"

#include "core/fixed.h"
#include "report/changes.h"
#include "report/forecasts.h"
#include "report/look.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void told_add(Told *told, const char *line) {
  while (*line == ' ') line++;
  if (line[0] == '-' && line[1] == ' ') line += 2;      /* the list has its own marks */
  if (!*line) return;
  if (told->count == TOLD_LINES) told->count--;         /* the last line of a report says most: keep that one */
  told->line[told->count] = (Line){ "" };
  line_join(&told->line[told->count++], "", line);
}

static void told_read(Told *told, char *text) {
  for (char *line = text, *end; line && *line; line = end) {
    end = strchr(line, '\n');
    if (end) *end++ = '\0';
    told_add(told, line);
  }
}

/* A term is told with the turn after which it first held; signed or not, it is what binds. */
static int term_turn(const Result *r, int clause) {
  const Sight *sight = r->t->sight;
  int turn = r->g->turn;
  for (int p = sight->pasts; p-- > 0 && sight->past[p].term[clause] == r->g->term[clause];) turn = sight->past[p].turn - 1;
  return turn > 0 ? turn : 1;
}

static void terms_read(Result *r) {
  for (int c = 0; c < r->s->clauses; c++) {
    if (r->g->term[c] == r->s->clause[c].start) continue;
    Line line = LINE(r->s, MSG_RESULT_TERM, .arg = { c, c * 256 + r->g->term[c], c * 256 + r->s->clause[c].start, term_turn(r, c) });
    told_add(&r->terms, line.text);
  }
  if (r->terms.count == 0) told_add(&r->terms, LINE(r->s, MSG_RESULT_TERMS_NONE, .arg = { 0 }).text);
}

/* Formations away from where they began, as this seat knows it, gathered by where they are now. */
static void forces_read(Result *r) {
  const View *view = &r->t->sight->view;
  for (int p = 0; p < r->s->places; p++) {
    Line names = { "" };
    int count = 0;
    for (int f = 0; f < r->s->formations; f++) {
      int at = VIEW_SEES(r->s, view, formation_place[f]) ? r->g->formation_place[f] : r->g->formation_shown[f];
      if (at != p || r->s->formation[f].start == p) continue;
      line_join(&names, "; ", cell_name(r->s, &r->s->formation[f].name));
      count++;
    }
    if (count > 0) told_add(&r->forces, LINE(r->s, MSG_RESULT_FORCES_AT, .arg = { p }, .text = { NULL, names.text }).text);
  }
}

static void forecasts_read(Result *r) {
  char *text = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&text, &size);
  if (!out) return;
  if (r->seat != FACILITATOR) forecasts_tell(out, r->s, r->t->sight->event, r->t->sight->events, r->seat);
  fclose(out);
  if (text) told_read(&r->forecasts, text);
  free(text);
}

enum { CAUSES_OWN = 3, CAUSES_OTHER = 2 };

/* Two lines an axis: how far it moved, and its strongest causes. */
static void why_read(Result *r) {
  const Sight *sight = r->t->sight;
  for (int a = 0; a < r->s->axes; a++) {
    int seat = r->s->axis[a].seat;
    bool own = seat == r->seat;
    Number by = signed_text((int64_t)r->g->axis[a] - 50 * MILLI);
    Line causes = axis_causes(r->s, sight->event, sight->events, a, r->seat, r->loss_weight, own ? CAUSES_OWN : CAUSES_OTHER);
    Line title = LINE(r->s, own ? MSG_RESULT_WHY_AXIS : MSG_RESULT_WHY_AXIS_OF, .arg = { a, 0, seat }, .text = { NULL, by.text });
    if (!causes.text[0]) causes = LINE(r->s, MSG_RESULT_WHY_NONE, .arg = { 0 });
    told_add(own ? &r->why : &r->why_others, title.text);
    told_add(own ? &r->why : &r->why_others, causes.text);
  }
}

void lists_read(Result *r) {
  why_read(r);
  terms_read(r);
  forces_read(r);
  forecasts_read(r);
  /* The report's heading is the panel's title here, and the score, its last line, says most: it takes the heading's place. */
  if (r->forecasts.count > 1) r->forecasts.line[0] = r->forecasts.line[--r->forecasts.count];
}

/* ---- panels ---- */

static const Told *told_of(const Result *r, int list) {
  switch (list) {
    case LIST_WHY: return &r->why;
    case LIST_WHY_OTHERS: return &r->why_others;
    case LIST_TERMS: return &r->terms;
    case LIST_FORCES: return &r->forces;
    default: return &r->forecasts;
  }
}

/* The line that stands out: the score of forecasts, an axis above its causes. */
static bool is_bold(int list, int line) {
  return list == LIST_FORECASTS ? line == 0 : (list == LIST_WHY || list == LIST_WHY_OTHERS) && line % 2 == 0;
}

static float line_gap(const Result *r, int list, int line) { return units(r->t, (list == LIST_WHY || list == LIST_WHY_OTHERS) && line % 2 == 0 ? 0 : 5); }

static MessageId list_title(const Result *r, int list) {
  static const MessageId title[LISTS] = { [LIST_WHY] = MSG_RESULT_WHY, [LIST_WHY_OTHERS] = MSG_RESULT_WHY_OTHERS, [LIST_TERMS] = MSG_RESULT_TERMS,
    [LIST_FORECASTS] = MSG_TEXT_FORECASTS, [LIST_FORCES] = MSG_RESULT_FORCES };
  return list == LIST_WHY_OTHERS && r->seat == FACILITATOR ? MSG_RESULT_WHY_ALL : title[list];
}

float list_height(Result *r, int list, float width) {
  const Told *told = told_of(r, list);
  float pad = style_space(style_of(r->t), SPACE_PADDING), high = style_leading(style_of(r->t), TYPE_TITLE) + 1.5f * pad;
  if (told->count == 0) return 0;
  for (int i = 0; i < told->count; i++) high += cell_height(r->t, is_bold(list, i) ? TYPE_BODY_BOLD : TYPE_BODY, width - 2 * pad, told->line[i].text) + line_gap(r, list, i);
  return ceilf(high);
}

void list_show(Result *r, int list, Box box) {
  const Table *t = r->t;
  const Told *told = told_of(r, list);
  float pad = style_space(style_of(t), SPACE_PADDING), y = box.y + style_leading(style_of(t), TYPE_TITLE) + pad;
  ui_panel(t->ui, box, LINE(r->s, list_title(r, list), .arg = { 0 }).text);
  for (int i = 0; i < told->count; i++) {
    bool bold = is_bold(list, i);
    float high = cell_height(t, bold ? TYPE_BODY_BOLD : TYPE_BODY, box.w - 2 * pad, told->line[i].text);
    cell_words(t, bold ? TYPE_BODY_BOLD : TYPE_BODY, bold ? COLOUR_TEXT : COLOUR_TEXT_2, (Box){ box.x + pad, y, box.w - 2 * pad, high }, ALIGN_LEFT, told->line[i].text);
    ui_say(t->ui, SORT_TEXT, 0, told->line[i].text, NULL);
    y += high + line_gap(r, list, i);
  }
}
