/* The frame of the immediate-mode layer: ids, what the pointer meets, modal layers, what is said aloud. Keys are read in
 * ui_keys.c; widgets are drawn in ui_widgets.c, ui_slider.c and ui_scroll.c. */
#include "table/ui.h"

#include "table/ui_parts.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { LONG_PRESS = 500 };      /* milliseconds until a still finger asks instead of presses */

Ui *ui_open(void) {
  Ui *ui = calloc(1, sizeof *ui);
  if (!ui) return NULL;
  ui->now = calloc(1, sizeof *ui->now);
  ui->before = calloc(1, sizeof *ui->before);
  ui->saying = calloc(1, sizeof *ui->saying);
  ui->said = calloc(1, sizeof *ui->said);
  if (ui->now && ui->before && ui->saying && ui->said) return ui;
  ui_close(ui);
  return NULL;
}

void ui_close(Ui *ui) {
  if (!ui) return;
  free(ui->now);
  free(ui->before);
  free(ui->saying);
  free(ui->said);
  free(ui);
}

const UiPlace *ui_place_find(const UiPlaces *places, UiId id) {
  for (int i = places->places; id && i-- > 0;)
    if (places->place[i].id == id) return &places->place[i];
  return NULL;
}

/* What lies at a point: the last one named, in the topmost layer. For a finger all is at least SPACE_TOUCH large, so that it
 * also meets small things that it misses by a little; what it hits exactly comes first. */
static UiId place_at(const Ui *ui, float x, float y) {
  const UiPlaces *places = ui->before;
  float least = ui->in.touch ? style_space(ui_style(ui), SPACE_TOUCH) : 0;
  UiId near = 0;
  for (int i = places->places; i-- > 0;) {
    const UiPlace *place = &places->place[i];
    Box seen = place->seen;
    if (place->layer != places->layers || seen.w <= 0 || seen.h <= 0) continue;
    if (box_has(seen, x, y)) return place->id;
    float wider = fmaxf(0, least - seen.w), higher = fmaxf(0, least - seen.h);
    if (!near && box_has((Box){ seen.x - wider / 2, seen.y - higher / 2, seen.w + wider, seen.h + higher }, x, y)) near = place->id;
  }
  return near;
}

static UiId view_at(const Ui *ui, float x, float y) {
  for (int i = ui->before->views; i-- > 0;)
    if (ui->before->view[i].layer == ui->before->layers && box_has(ui->before->view[i].box, x, y)) return ui->before->view[i].id;
  return 0;
}

/* A press, and what becomes of it: a click, a drag of what was pressed, a drag that scrolls, or a long press. */
static void read_pointer(Ui *ui) {
  const UiInput *in = &ui->in;
  UiId under = in->inside || in->pressed || in->released ? place_at(ui, in->x, in->y) : 0, hot = in->touch ? 0 : under;
  if (hot != ui->hot) ui->hot_since = in->now;
  ui->hot = ui->held && ui->held != under ? 0 : hot;
  if (in->pressed_right) ui->right = under;
  if (in->pressed) {
    const UiPlace *place = ui_place_find(ui->before, under);
    ui->held = under;
    ui->press_x = ui->last_x = in->x;
    ui->press_y = ui->last_y = in->y;
    ui->pressed_at = in->now;
    ui->dragged = ui->by_key = false;
    ui->explained = 0;
    ui->drag_view = view_at(ui, in->x, in->y);
    if (!place || !(place->take & TAKE_NO_FOCUS)) ui->focus = under;
  }
  ui->drag_x = in->x - ui->last_x;
  ui->drag_y = in->y - ui->last_y;
  ui->last_x = in->x;
  ui->last_y = in->y;
  const UiPlace *held = ui_place_find(ui->before, ui->held);
  bool drags = held && (held->take & TAKE_DRAG);
  float moved = fmaxf(fabsf(in->x - ui->press_x), fabsf(in->y - ui->press_y));
  if (in->down && ui->drag_view && !drags && !ui->dragged && moved > ui_units(ui, 12)) {
    ui->dragged = true;
    ui->held = 0;
  }
  ui->drag_view_by = ui->dragged && in->down ? ui->drag_y : 0;
  if (in->touch && in->down && ui->held && !drags && moved <= ui_units(ui, 12)) {
    uint32_t passed = in->now - ui->pressed_at;
    if (passed < LONG_PRESS) {
      ui_wants_frame(ui, LONG_PRESS - passed);
    } else {
      ui->right = ui->explained = ui->held;
      ui->held = 0;
    }
  }
  if (in->released && ui->held && ui->held == under) ui->clicked = ui->held;
  ui->wheel_view = in->wheel_y != 0 ? view_at(ui, in->x, in->y) : 0;
}

void ui_begin(Ui *ui, const UiFrame *frame, const UiInput *input) {
  UiPlaces *swap = ui->before;
  ui->before = ui->now;
  ui->now = swap;
  ui->now->places = ui->now->views = ui->now->layers = 0;
  ui->saying->count = ui->saying->bytes = 0;
  ui->frame = *frame;
  ui->in = *input;
  ui->clicked = ui->right = 0;
  ui->layer = ui->scopes = ui->views = 0;
  ui->focus_moved = ui->tip_set = false;
  ui->key_view = 0;
  ui->due = UINT32_MAX;
  memset(ui->taken, 0, sizeof ui->taken);
  if (ui->focus_wanted) {
    ui->focus = ui->wanted_focus;
    ui->focus_wanted = false;
    ui->focus_moved = true;
  }
  read_pointer(ui);
  ui_read_strokes(ui);
}

/* What had the focus is gone, or scrolled far away: with keys it goes to what is nearest now, in the same view if it was in one. */
static void mend_focus(Ui *ui) {
  const UiPlace *gone = ui_place_find(ui->before, ui->focus);
  float nearest = INFINITY;
  if (!ui->focus || ui_place_find(ui->now, ui->focus)) return;
  ui->focus = 0;
  for (int i = 0; gone && ui->by_key && i < ui->now->places; i++) {
    const UiPlace *place = &ui->now->place[i];
    if (place->layer != ui->now->layers || (place->take & TAKE_NO_FOCUS)) continue;
    float away = fabsf(place->box.x - gone->box.x) + fabsf(place->box.y - gone->box.y) + (gone->view && place->view != gone->view ? 1e6f : 0);
    if (away < nearest) {
      nearest = away;
      ui->focus = place->id;
    }
  }
}

/* Layers that opened take the focus, those that closed give it back. */
static void mend_layers(Ui *ui) {
  int same = 0;
  while (same < ui->now->layers && same < ui->before->layers && ui->now->modal[same + 1] == ui->before->modal[same + 1]) same++;
  if (ui->before->layers > same) ui->focus = ui->focus_back[same + 1];
  for (int layer = same + 1; layer <= ui->now->layers; layer++) {
    ui->focus_back[layer] = ui->focus;
    ui->focus = ui->modal_first[layer];
    for (int i = 0; i < ui->now->places && !ui->focus; i++)
      if (ui->now->place[i].layer == layer && !(ui->now->place[i].take & TAKE_NO_FOCUS)) ui->focus = ui->now->place[i].id;
    ui->held = 0;
  }
}

void ui_end(Ui *ui) {
  assert(ui->layer == 0 && ui->views == 0 && ui->scopes == 0);
  if (ui->tip_set) ui_draw_tip(ui);
  mend_layers(ui);
  mend_focus(ui);
  if (!ui->in.down) ui->held = 0;
  /* What was done may change what was named before it in this frame: one more shows it. */
  if (ui->in.pressed || ui->in.released || ui->in.pressed_right || ui->in.strokes || ui->focus_moved) ui_wants_frame(ui, 0);
  UiSpeech *spoken = ui->saying;
  size_t kept = 0;
  for (size_t i = 0; i < spoken->count; i++)
    if (spoken->layer[i] == ui->now->layers) spoken->said[kept++] = spoken->said[i];
  spoken->count = kept;
  ui->saying = ui->said;
  ui->said = spoken;
}

uint32_t ui_due(const Ui *ui) { return ui->focus_wanted ? 0 : ui->due; }
void ui_wants_frame(Ui *ui, uint32_t in) {
  if (in < ui->due) ui->due = in;
}

static UiId hashed(UiId hash, const char *name, uint32_t index) {
  for (; *name; name++) hash = (hash ^ (unsigned char)*name) * 16777619u;
  for (int i = 0; i < 4; i++) hash = (hash ^ (index >> (8 * i) & 255)) * 16777619u;
  return hash ? hash : 1;
}

UiId ui_id(const Ui *ui, const char *name, uint32_t index) { return hashed(ui->scopes ? ui->scope[ui->scopes - 1] : 2166136261u, name, index); }

void ui_scope(Ui *ui, const char *name, uint32_t index) {
  UiId id = ui_id(ui, name, index);
  assert(ui->scopes < UI_SCOPES);
  ui->scope[ui->scopes++] = id;
}

void ui_unscope(Ui *ui) {
  assert(ui->scopes > 0);
  ui->scopes--;
}

bool ui_hot(const Ui *ui, UiId id) { return id && ui->hot == id; }
bool ui_focused(const Ui *ui, UiId id) { return id && ui->focus == id; }
bool ui_held(const Ui *ui, UiId id) { return id && ui->held == id && ui->in.down; }
bool ui_shown(const Ui *ui, UiId id) { return id && (ui->hot == id || (ui->focus == id && ui->by_key) || ui->explained == id); }
UiId ui_focus_now(const Ui *ui) { return ui->focus; }
bool ui_by_key(const Ui *ui) { return ui->by_key; }
const UiInput *ui_input(const Ui *ui) { return &ui->in; }
const UiFrame *ui_frame(const Ui *ui) { return &ui->frame; }

void ui_focus(Ui *ui, UiId id) {
  ui->wanted_focus = id;
  ui->focus_wanted = true;
}

UiTouch ui_place(Ui *ui, UiId id, Box box, int take) {
  UiPlaces *now = ui->now;
  UiTouch touch = { .pressed = ui->clicked == id, .hot = ui_hot(ui, id), .focused = ui_focused(ui, id), .held = ui_held(ui, id), .right = ui->right == id };
  if (touch.held && !ui->in.pressed) {
    touch.drag_x = ui->drag_x;
    touch.drag_y = ui->drag_y;
  }
#ifdef STRAITS_CHECKED
  assert(!ui_place_find(now, id) && "two widgets of a frame have one name: tell them apart by index or scope");
#endif
  if (now->places < UI_PLACES)
    now->place[now->places++] = (UiPlace){ .id = id, .view = ui->views ? ui->view[ui->views - 1] : 0, .box = box,
      .seen = ui->views ? box_both(box, ui->clip[ui->views - 1]) : box, .take = take, .layer = ui->layer };
  return touch;
}

void ui_ring(Ui *ui, UiId id, Box box, float radius) {
  if (!ui_focused(ui, id) || !ui->by_key) return;
  float width = style_line(ui_style(ui), LINE_FOCUS), inner = style_line(ui_style(ui), LINE_EDGE);
  draw_stroke(ui_draw(ui), pen(COLOUR_PANEL, inner), box_inset(box, width), fmaxf(0, radius - width));
  draw_stroke(ui_draw(ui), pen(COLOUR_TEXT, width), box, radius);
}

bool ui_modal_begin(Ui *ui, UiId id, Box box, bool outside, UiId first) {
  assert(ui->now->layers < UI_DEEP);
  int layer = ++ui->now->layers;
  ui->now->modal[layer] = id;
  ui->modal_first[layer] = first;
  ui->modal_around[layer] = ui->layer;
  ui->layer = layer;
  bool top = ui->before->layers == layer && ui->before->modal[layer] == id, close = false;
  if (!outside) draw_fill(ui_draw(ui), ink_clear(COLOUR_SHADE, 0.6f), (Box){ 0, 0, ui->frame.width, ui->frame.height }, 0);
  if (top && outside && ui->in.pressed && !box_has(box, ui->in.x, ui->in.y)) close = true;
  if (top && ui_key(ui, KEY_ESCAPE, 0)) close = true;
  return !close;
}

void ui_modal_end(Ui *ui) {
  assert(ui->layer > 0);
  ui->layer = ui->modal_around[ui->layer];
}

void ui_say(Ui *ui, UiSort sort, int flags, const char *label, const char *value) {
  UiSpeech *to = ui->saying;
  const char *part[2] = { label ? label : "", value ? value : "" };
  size_t length[2] = { strlen(part[0]) + 1, strlen(part[1]) + 1 };
  if (to->count == UI_SAYS || to->bytes + length[0] + length[1] > UI_SAID_BYTES) return;
  for (int i = 0; i < 2; i++) {
    memcpy(to->text + to->bytes, part[i], length[i]);
    part[i] = to->text + to->bytes;
    to->bytes += length[i];
  }
  to->layer[to->count] = ui->layer;
  to->said[to->count++] = (UiSaid){ sort, flags, part[0], part[1] };
}

size_t ui_said(const Ui *ui, const UiSaid **said) {
  *said = ui->said->said;
  return ui->said->count;
}
