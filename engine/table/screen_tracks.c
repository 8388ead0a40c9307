/* Tracks: what can be measured of the world, the most moved first: name, value, change since the turn before began, the course of
 * the game as a line, and why. The triangle says up or down by its tip, better or worse by being hollow or filled. */
#include "core/fixed.h"
#include "report/changes.h"
#include "table/screen_parts.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { WORTH_A_BAR = 2 * MILLI, WORTH_A_SIGN = 50, CAUSES_LONG = 6, SPARKS = 40,   /* thousandths of a point */
  COURSE = 84 };                        /* units, how wide the course is */

static int64_t moved_by(const Sight *sight, int track) {
  int length;
  const Event *event = edition_events(sight->event, sight->events, sight->view.seen.turn, &length);
  TrackChange change = track_change(event, length, track, sight->view.seat);
  return (int64_t)change.to - change.from;
}

/* The tracks that this seat sees, the most moved first; equals keep the scenario's order. */
static int tracks_sorted(const Sight *sight, uint8_t out[MAX_TRACKS]) {
  int count = 0;
  for (int i = 0; i < sight->scenario->tracks; i++) {
    if (!VIEW_SEES(sight->scenario, &sight->view, track[i])) continue;
    int64_t moved = llabs(moved_by(sight, i)) / 100;
    int at = count++;
    for (; at > 0 && llabs(moved_by(sight, out[at - 1])) / 100 < moved; at--) out[at] = out[at - 1];
    out[at] = (uint8_t)i;
  }
  return count;
}

static Line causes_text(const Sight *sight, int track, int most, CauseForm form) {
  return changes_why(sight->scenario, sight->event, sight->events, sight->view.seat, sight->view.seen.turn, track, most, form);
}

/* The strongest cause, with how much and how many more where that fits on its line. */
static Line cause_text_fit(const Table *t, int track, float width) {
  Line words = { "" };
  for (int form = CAUSES_COUNTED; form <= CAUSES_NAMES; form++) {
    words = causes_text(t->sight, track, 1, (CauseForm)form);
    if (fits(t, TYPE_BODY, words.text, width, 1)) break;
  }
  return words;
}

/* The course of the game up to now, a dotted line where it began. */
static void show_course(const Table *t, int track, Box box) {
  const Sight *sight = t->sight;
  Point point[SPARKS + 2];
  int first = sight->pasts > SPARKS ? sight->pasts - SPARKS : 0, count = 0;
  int32_t low = sight->view.seen.track[track], high = low;
  for (int i = first; i < sight->pasts; i++) {
    int32_t value = sight->past[i].track[track];
    low = value < low ? value : low;
    high = value > high ? value : high;
  }
  int32_t reach = high - low > 8 * MILLI ? high - low : 8 * MILLI, middle = low + (high - low) / 2, steps = sight->pasts - first;
  for (int i = first; i <= sight->pasts; i++) {
    int32_t value = i < sight->pasts ? sight->past[i].track[track] : sight->view.seen.track[track];
    float x = steps > 0 ? (float)(i - first) / (float)steps : 1.0f;
    point[count++] = (Point){ box.x + x * box.w, box.y + box.h / 2 - (float)(value - middle) / (float)reach * box.h };
  }
  if (count > 1) {              /* what is new of it grows after a turn */
    float eased = map_turned(t->ui, &t->state->map, MOTION_TRACK);
    Point *last = &point[count - 1];
    *last = (Point){ last[-1].x + (last->x - last[-1].x) * eased, last[-1].y + (last->y - last[-1].y) * eased };
  }
  const Style *style = style_of(t);
  draw_line(draw_of(t), pen_dashed(COLOUR_DIM, style_line(style, LINE_RULE), units(t, 3), units(t, 4)), box.x, point[0].y, box.x + box.w, point[0].y);
  if (count > 1) draw_polyline(draw_of(t), pen(COLOUR_TEXT_2, style_line(style, LINE_SPARK)), point, (size_t)count, false);
  draw_disc(draw_of(t), ink(COLOUR_TEXT), point[count - 1].x, point[count - 1].y, units(t, 4));
}

/* Where the parts of a row go: numbers beside the name, or below it where the name is long. */
typedef struct TrackFit { float name, name_width, numbers, cause, cause_width, high; bool beside, causes; Line text; } TrackFit;

static float sign_width(const Table *t) { return text_units(t, 16) + units(t, 6); }
static float delta_width(const Table *t) { return wide_of(t, TYPE_ROW, "+88.8"); }
static float number_width(const Table *t) { return wide_of(t, TYPE_NUMBER, "100"); }

static TrackFit track_fit(const Table *t, int track, float width, bool causes) {
  TrackFit fit = { .causes = causes, .numbers = number_width(t) + units(t, 8) + sign_width(t) + delta_width(t) };
  const char *name = told(t, sight_title(&t->sight->scenario->track[track].name));
  float beside = width - fit.numbers - units(t, 10);
  fit.beside = fits(t, TYPE_ROW_BOLD, name, beside, causes ? 3 : 2);
  fit.name_width = fit.beside ? beside : width;
  fit.name = block(t, TYPE_ROW_BOLD, COLOUR_TEXT, (Box){ 0, 0, fit.name_width, 0 }, name, true);
  if (fit.beside) fit.name = fmaxf(fit.name, leading(t, TYPE_ROW_BOLD) + units(t, 4));
  float below = fit.beside ? 0 : leading(t, TYPE_NUMBER);
  if (causes) {
    fit.cause_width = fit.beside ? width - units(t, COURSE + 16) : width;       /* the course is beside it, or above */
    fit.text = cause_text_fit(t, track, fit.cause_width);
    fit.cause = block(t, TYPE_BODY, COLOUR_TEXT_2, (Box){ 0, 0, fit.cause_width, 0 }, fit.text.text, true);
    if (fit.beside) fit.cause = fmaxf(fit.cause, leading(t, TYPE_BODY));
  }
  fit.high = ceilf(fit.name + below + fit.cause + units(t, 9));
  return fit;
}

static void show_numbers(const Table *t, int track, float right, float middle) {
  int64_t moved = moved_by(t->sight, track);
  bool up = moved > 0, good = t->sight->scenario->track[track].good;
  Number delta = signed_text(moved);
  if (llabs(moved) >= WORTH_A_SIGN) {
    line_at(t, TYPE_ROW, up == good ? COLOUR_BETTER : COLOUR_WORSE, right, middle, ALIGN_RIGHT, delta.text);
    mark_triangle(t, right - delta_width(t) - units(t, 3) - text_units(t, 16), middle, text_units(t, 15), up, up != good);
  }
  Line whole = LINE(t->sight->scenario, MSG_TABLE_VALUE, .arg = { (int32_t)((t->sight->view.seen.track[track] + MILLI / 2) / MILLI) });
  line_at(t, TYPE_NUMBER, COLOUR_TEXT, right - delta_width(t) - sign_width(t) - units(t, 8), middle, ALIGN_RIGHT, whole.text);
}

/* For whoever looks at it longer: what it is, which way is which, and all its causes. */
static void explain_track(const Table *t, int track, UiId id, bool focused) {
  const Scenario *s = t->sight->scenario;
  const Track *of = &s->track[track];
  Number value = points_text(t->sight->view.seen.track[track]), delta = signed_text(moved_by(t->sight, track));
  Line all = causes_text(t->sight, track, CAUSES_LONG, CAUSES_COUNTED);
  Line said = LINE(t->sight->scenario, MSG_TABLE_TRACK_SAID, .arg = { track }, .text = { NULL, value.text, delta.text, all.text });
  Line tip = LINE(s, MSG_TABLE_TRACK_TIP, .arg = { track }, .text = { NULL, value.text, delta.text });
  if (of->name.note[0]) line_join(&tip, "\n", told(t, of->name.note));
  line_join(&tip, "\n", LINE(s, of->good ? MSG_TABLE_TRACK_GOOD : MSG_TABLE_TRACK_BAD, .arg = { of->low / MILLI, of->high / MILLI }).text);
  if (all.text[0]) line_join(&tip, "\n", LINE(s, MSG_TABLE_TRACK_WHY, .text = { all.text }).text);
  ui_say(t->ui, SORT_ROW, focused ? UI_FOCUSED : 0, said.text, of->name.note[0] ? told(t, of->name.note) : NULL);
  ui_tooltip(t->ui, id, tip.text);
}

static void show_track(const Table *t, int track, Box box, const TrackFit *fit) {
  UiId id = ui_id(t->ui, "track", (uint32_t)track);
  UiTouch touch = ui_place(t->ui, id, box, TAKE_NOTHING);
  float right = box.x + box.w, y = box.y + units(t, 3), bar = style_line(style_of(t), LINE_BAR);
  if (touch.hot || touch.held) draw_fill(draw_of(t), ink(COLOUR_CARD), box, 0);
  if (llabs(moved_by(t->sight, track)) >= WORTH_A_BAR) draw_fill(draw_of(t), ink(COLOUR_SELECT), (Box){ box.x - units(t, 10), box.y + units(t, 5), bar, box.h - units(t, 10) }, 0);
  draw_line(draw_of(t), pen(COLOUR_RULE, style_line(style_of(t), LINE_RULE)), box.x, box.y + box.h, box.x + box.w, box.y + box.h);
  block(t, TYPE_ROW_BOLD, COLOUR_TEXT, (Box){ box.x, y, fit->name_width, fit->name }, told(t, sight_title(&t->sight->scenario->track[track].name)), false);
  show_numbers(t, track, right, fit->beside ? y + leading(t, TYPE_ROW_BOLD) / 2 + units(t, 1) : y + fit->name + leading(t, TYPE_NUMBER) / 2);
  y += fit->name;
  float course = units(t, COURSE), high = leading(t, TYPE_BODY);
  if (!fit->beside) {
    show_course(t, track, (Box){ box.x, y + high * 0.3f, course, high * 0.7f });
    y += leading(t, TYPE_NUMBER);
  }
  if (fit->causes) {
    block(t, TYPE_BODY, COLOUR_TEXT_2, (Box){ box.x, y, fit->cause_width, fit->cause }, fit->text.text, false);
    if (fit->beside) show_course(t, track, (Box){ right - course - units(t, 4), y + high * 0.12f, course, high * 0.7f });
  }
  ui_ring(t->ui, id, box, space(t, SPACE_CORNER));
  explain_track(t, track, id, touch.focused);
}

void tracks_show(const Table *t, Box box) {
  const Sight *sight = t->sight;
  uint8_t track[MAX_TRACKS];
  TrackFit fit[MAX_TRACKS];
  int count = tracks_sorted(sight, track);
  bool causes = fold_of(t) == FOLD_NONE;
  float head = leading(t, TYPE_TITLE) + units(t, 4), whole = 0, bar = space(t, SPACE_SCROLL_BAR) + units(t, 6);
  Line title = LINE(sight->scenario, MSG_TABLE_TRACKS, .arg = { 0 }), since = LINE(sight->scenario, MSG_TABLE_TRACKS_SINCE, .arg = { 0 });
  block(t, TYPE_TITLE, COLOUR_TEXT, (Box){ box.x, box.y, box.w, head }, title.text, false);
  if (wide_of(t, TYPE_TITLE, title.text) + wide_of(t, TYPE_BODY, since.text) + units(t, 16) < box.w)
    line_at(t, TYPE_BODY, COLOUR_MUTED, box.x + box.w, box.y + leading(t, TYPE_TITLE) / 2, ALIGN_RIGHT, since.text);
  ui_say(t->ui, SORT_TITLE, 0, title.text, NULL);
  float inset = units(t, 10);                   /* room for the amber bar left of the rows */
  Box view = { box.x - inset, box.y + head, box.w + inset, box.h - head };
  for (int i = 0; i < count; i++) {
    fit[i] = track_fit(t, track[i], box.w - bar, causes);
    whole += fit[i].high;
  }
  Box inside = ui_scroll_begin(t->ui, ui_id(t->ui, "tracks", 0), view, whole, &t->state->scroll[SCREEN_TABLE]);
  float y = inside.y;
  for (int i = 0; i < count; i++) {
    show_track(t, track[i], (Box){ inside.x + inset, y, box.w - bar, fit[i].high }, &fit[i]);
    y += fit[i].high;
  }
  ui_scroll_end(t->ui);
}
