/* Turning points: the turns in which most moved of what this seat can see, each with its headlines. The words are the
 * report's; here is only the choice of turns, so that each can be marked on the paths. */
#include "table/result_parts.h"

#include "core/fixed.h"
#include "report/changes.h"
#include "report/story.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A headline that is not luck's news: a decision, an incident, a rung, a signature. */
static bool is_headline(const Result *r, const Event *event) {
  return event->weight >= 2 && event->message != MSG_CARD && event->message != MSG_OUTCOME && event_seen(event, r->seat);
}

/* The headline that says most: a rung of a ladder, what was signed or broken off, before the rest. */
static int headline_rank(const Event *event) {
  switch ((MessageId)event->message) {
    case MSG_WAR: case MSG_CLASH: case MSG_SECOND_FRONT: return 4;
    case MSG_SIGNED: case MSG_WALKED: return 3;
    case MSG_RUNG_UP: case MSG_RUNG_DOWN: case MSG_INCIDENT: return 2;
    default: return 1;
  }
}

/* How far each track that the seat sees moved in these events, thousandths; returns how much all moved together. */
static int64_t turn_moves(const Result *r, int first, int end, int64_t sum[MAX_TRACKS]) {
  int64_t size = 0;
  for (int i = first; i < end; i++) {
    const Event *event = &r->t->sight->event[i];
    bool moves = event->message == MSG_TRACK_MOVED && event_seen(event, r->seat);
    if (moves && event->arg[0] >= 0 && event->arg[0] < r->s->tracks) sum[event->arg[0]] += event->arg[3];
  }
  for (int t = 0; t < r->s->tracks; t++) size += llabs(sum[t]);
  return size;
}

enum { MOVED_TOLD = 2, WORTH_A_WORD = 1000 };

/* "Trust -3.0; Growth -2.1": what moved most, the largest first. */
static Line moved_most(const Result *r, const int64_t sum[MAX_TRACKS]) {
  Line line = { "" };
  bool told[MAX_TRACKS] = { false };
  for (int n = 0; n < MOVED_TOLD; n++) {
    int best = NO_HANDLE;
    for (int t = 0; t < r->s->tracks; t++)
      if (!told[t] && llabs(sum[t]) >= WORTH_A_WORD && (best == NO_HANDLE || llabs(sum[t]) > llabs(sum[best]))) best = t;
    if (best == NO_HANDLE) break;
    told[best] = true;
    line_join(&line, "; ", LINE(r->s, MSG_RESULT_MOVED, .arg = { best }, .text = { NULL, signed_text(sum[best]).text }).text);
  }
  return line;
}

static TurningPoint point_of(const Result *r, int first, int end) {
  const Event *event = r->t->sight->event;
  int64_t sum[MAX_TRACKS] = { 0 };
  TurningPoint point = { .turn = event[first].turn, .by = NO_HANDLE, .first = first, .end = end, .size = turn_moves(r, first, end, sum) };
  int best = -1;
  for (int i = first; i < end; i++)
    if (is_headline(r, &event[i]) && (best < 0 || headline_rank(&event[i]) > headline_rank(&event[best]))) best = i;
  if (best < 0) return point;
  point.title = event_text(r->s, &event[best], r->seat);
  point.moved = moved_most(r, sum);
  const Cause *cause = &event[best].cause;
  bool decided = cause->kind == CAUSE_POLICY || cause->kind == CAUSE_SEAT || cause->kind == CAUSE_FORMATION;
  if (decided && cause->seat < r->s->seats && event_cause_seen(&event[best], r->seat)) point.by = cause->seat;
  return point;
}

void points_find(Result *r) {
  const Sight *sight = r->t->sight;
  for (int first = 0, end; first < sight->events; first = end) {
    for (end = first; end < sight->events && sight->event[end].turn == sight->event[first].turn;) end++;
    TurningPoint point = point_of(r, first, end);
    if (!point.title.text[0]) continue;
    int at = r->points;
    while (at > 0 && r->point[at - 1].size < point.size) at--;
    if (at == TURNING_POINTS) continue;
    int keep = r->points < TURNING_POINTS ? r->points : TURNING_POINTS - 1;
    memmove(&r->point[at + 1], &r->point[at], (size_t)(keep - at) * sizeof r->point[0]);
    r->point[at] = point;
    r->points = keep + 1;
  }
  for (int i = 1; i < r->points; i++)           /* told in the order of the game */
    for (int j = i; j > 0 && r->point[j - 1].turn > r->point[j].turn; j--) {
      TurningPoint swap = r->point[j];
      r->point[j] = r->point[j - 1];
      r->point[j - 1] = swap;
    }
}

/* ---- the list ---- */

typedef struct PointGrid { float pad, title, disc, turn, chip, words; } PointGrid;

static PointGrid point_grid(const Result *r, float width) {
  const Table *t = r->t;
  PointGrid grid = { .pad = style_space(style_of(t), SPACE_PADDING), .disc = 2 * disc_radius(t) };
  grid.title = style_leading(style_of(t), TYPE_TITLE) + grid.pad;
  for (int i = 0; i < r->points; i++) {
    grid.turn = fmaxf(grid.turn, cell_width(t, TYPE_BODY, LINE(r->s, MSG_RESULT_TURN, .arg = { r->point[i].turn }).text));
    if (r->point[i].by != NO_HANDLE) grid.chip = fmaxf(grid.chip, cell_width(t, TYPE_ROW_BOLD, seat_code(r->s, r->point[i].by).text) + units(t, 18));
  }
  grid.words = width - 2 * grid.pad - grid.disc - grid.turn - 2 * units(t, 12) - (grid.chip > 0 ? grid.chip + units(t, 10) : 0);
  return grid;
}

static float point_height(const Result *r, const PointGrid *grid, int i, float *title) {
  *title = cell_height(r->t, TYPE_BODY_BOLD, grid->words, r->point[i].title.text);
  float moved = r->point[i].moved.text[0] ? cell_height(r->t, TYPE_BODY, grid->words, r->point[i].moved.text) : 0;
  return *title + moved + units(r->t, 16);
}

float points_height(Result *r, float width) {
  PointGrid grid = point_grid(r, width);
  float high = grid.title + grid.pad * 0.4f, title;
  for (int i = 0; i < r->points; i++) high += point_height(r, &grid, i, &title);
  if (r->points == 0) high += style_leading(style_of(r->t), TYPE_BODY) + grid.pad;
  return ceilf(high);
}

/* Why: the largest changes of that turn with their causes, for whoever looks at a point longer. */
static void why_tip(const Result *r, Box box, int i) {
  UiId id = ui_id(r->t->ui, "point", (uint32_t)i);
  char *text = NULL;
  size_t size = 0;
  ui_place(r->t->ui, id, box, TAKE_NO_FOCUS);
  if (!ui_shown(r->t->ui, id)) return;
  FILE *out = open_memstream(&text, &size);
  if (!out) return;
  changes_largest(out, r->s, r->t->sight->event + r->point[i].first, r->point[i].end - r->point[i].first, r->seat);
  fclose(out);
  if (text && size > 0) {
    text[size - 1] = '\0';      /* the last line's end */
    ui_tooltip(r->t->ui, id, text);
  }
  free(text);
}

void points_show(Result *r, Box box) {
  const Table *t = r->t;
  PointGrid grid = point_grid(r, box.w);
  float y = box.y + grid.title, title;
  ui_panel(t->ui, box, LINE(r->s, MSG_TEXT_TURNING, .arg = { 0 }).text);
  if (r->points == 0) cell_line(t, TYPE_BODY, COLOUR_TEXT_2, box.x + grid.pad, y + style_leading(style_of(t), TYPE_BODY) / 2, ALIGN_LEFT, LINE(r->s, MSG_STORY_NO_TURNING, .arg = { 0 }).text);
  for (int i = 0; i < r->points; i++) {
    float high = point_height(r, &grid, i, &title), x = box.x + grid.pad;
    Line turn = LINE(r->s, MSG_RESULT_TURN, .arg = { r->point[i].turn });
    draw_line(draw_of(t), pen(COLOUR_RULE, style_line(style_of(t), LINE_RULE)), x, floorf(y), box.x + box.w - grid.pad, floorf(y));
    why_tip(r, (Box){ x, y, box.w - 2 * grid.pad, high }, i);
    float first = y + units(t, 8) + style_leading(style_of(t), TYPE_BODY) * 0.47f;
    result_disc(t, x + grid.disc / 2, first, i + 1);
    x += grid.disc + units(t, 12);
    cell_line(t, TYPE_BODY, COLOUR_TEXT_2, x, first, ALIGN_LEFT, turn.text);
    x += grid.turn + units(t, 12);
    cell_words(t, TYPE_BODY_BOLD, COLOUR_TEXT, (Box){ x, y + units(t, 8), grid.words, title }, ALIGN_LEFT, r->point[i].title.text);
    if (r->point[i].moved.text[0])
      cell_words(t, TYPE_BODY, COLOUR_TEXT_2, (Box){ x, y + units(t, 8) + title, grid.words, high - title - units(t, 16) }, ALIGN_LEFT, r->point[i].moved.text);
    if (r->point[i].by != NO_HANDLE) {
      float chip = style_leading(style_of(t), TYPE_ROW_BOLD) + units(t, 6);
      cell_chip(t, (Box){ box.x + box.w - grid.pad - grid.chip, first - chip / 2, grid.chip, chip }, r->point[i].by, seat_code(r->s, r->point[i].by).text);
    }
    ui_say(t->ui, SORT_TEXT, 0, turn.text, r->point[i].title.text);
    y += high;
  }
}
