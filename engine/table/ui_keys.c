/* Keys: Tab through all, arrows to the nearest, Enter and Space press, pages scroll; what is left over is for shortcuts. */
#include "table/ui_parts.h"

#include <ctype.h>
#include <math.h>

static bool can_focus(const UiPlaces *places, const UiPlace *place) {
  return place->layer == places->layers && !(place->take & TAKE_NO_FOCUS);
}

static void move_focus(Ui *ui, UiId id) {
  ui->by_key = true;
  ui->explained = 0;
  if (!id) return;
  ui->focus = id;
  ui->focus_moved = true;
}

/* The next or previous place in order, round the end. */
static void move_in_order(Ui *ui, int step) {
  const UiPlaces *places = ui->before;
  int count = places->places, at = step > 0 ? -1 : count;
  for (int i = 0; i < count; i++)
    if (places->place[i].id == ui->focus) at = i;
  for (int tried = 0; tried < count; tried++) {
    at = (at + step + count) % count;
    if (can_focus(places, &places->place[at])) {
      move_focus(ui, places->place[at].id);
      return;
    }
  }
}

/* How far apart two ranges are; 0 if they touch. */
static float range_gap(float a, float a_end, float b, float b_end) { return fmaxf(0, fmaxf(b - a_end, a - b_end)); }

/* The nearest place whose middle lies in a direction; what is beside the way counts three times. */
static void move_towards(Ui *ui, int dx, int dy) {
  const UiPlaces *places = ui->before;
  const UiPlace *from = ui_place_find(places, ui->focus);
  UiId best = 0;
  float best_far = INFINITY;
  if (!from || from->layer != places->layers) {
    move_in_order(ui, 1);
    return;
  }
  const Box a = from->box;
  for (int i = 0; i < places->places; i++) {
    const Box b = places->place[i].box;
    if (!can_focus(places, &places->place[i]) || places->place[i].id == from->id) continue;
    float along = dx ? (float)dx * (b.x + b.w / 2 - a.x - a.w / 2) : (float)dy * (b.y + b.h / 2 - a.y - a.h / 2);
    float gap = dx ? range_gap(a.x, a.x + a.w, b.x, b.x + b.w) : range_gap(a.y, a.y + a.h, b.y, b.y + b.h);
    float aside = dx ? range_gap(a.y, a.y + a.h, b.y, b.y + b.h) : range_gap(a.x, a.x + a.w, b.x, b.x + b.w);
    if (along <= 0.5f || (gap <= 0 && aside > 0)) continue;
    float far = gap + 3 * aside + along * 0.01f;
    if (far < best_far) {
      best_far = far;
      best = places->place[i].id;
    }
  }
  move_focus(ui, best);
}

/* The view that pages move: round the focus, else under the pointer, else the only one. */
static UiId view_of_keys(const Ui *ui) {
  const UiPlace *focus = ui_place_find(ui->before, ui->focus);
  UiId only = 0;
  if (focus && focus->view) return focus->view;
  for (int i = 0; i < ui->before->views; i++) {
    const UiView *view = &ui->before->view[i];
    if (view->layer != ui->before->layers) continue;
    if (ui->in.inside && box_has(view->box, ui->in.x, ui->in.y)) return view->id;
    only = i == 0 ? view->id : 0;
  }
  return only;
}

static bool page(Ui *ui, int by) {
  ui->by_key = true;
  ui->key_view = view_of_keys(ui);
  ui->key_view_by = by;
  return ui->key_view != 0;
}

static bool read_stroke(Ui *ui, const UiStroke *stroke) {
  const UiPlace *focus = ui_place_find(ui->before, ui->focus);
  int take = focus && focus->layer == ui->before->layers ? focus->take : TAKE_NOTHING;
  bool sideways = take & TAKE_SIDEWAYS;
  if (stroke->mods & (MOD_CONTROL | MOD_ALT)) return false;
  switch (stroke->key) {
    case KEY_TAB: move_in_order(ui, stroke->mods & MOD_SHIFT ? -1 : 1); return true;
    case KEY_LEFT: if (sideways) return false; move_towards(ui, -1, 0); return true;
    case KEY_RIGHT: if (sideways) return false; move_towards(ui, 1, 0); return true;
    case KEY_UP: if (take & TAKE_UPDOWN) return false; move_towards(ui, 0, -1); return true;
    case KEY_DOWN: if (take & TAKE_UPDOWN) return false; move_towards(ui, 0, 1); return true;
    case KEY_PAGE_UP: return page(ui, -1);
    case KEY_PAGE_DOWN: return page(ui, 1);
    case KEY_HOME: return !sideways && page(ui, -10000);
    case KEY_END: return !sideways && page(ui, 10000);
    case KEY_ENTER: case KEY_SPACE:
      if (!focus || stroke->repeat || focus->layer != ui->before->layers) return false;
      ui->clicked = focus->id;
      ui->by_key = true;
      return true;
    default: return false;
  }
}

void ui_read_strokes(Ui *ui) {
  for (int i = 0; i < ui->in.strokes; i++) ui->taken[i] = read_stroke(ui, &ui->in.stroke[i]);
}

int ui_take_stroke(Ui *ui, UiId id, int key) {
  int count = 0;
  if (ui->focus != id || ui->layer != ui->before->layers) return 0;
  for (int i = 0; i < ui->in.strokes; i++) {
    if (ui->taken[i] || ui->in.stroke[i].key != key) continue;
    ui->taken[i] = ui->by_key = true;
    count++;
  }
  return count;
}

/* Signs such as '+' need Shift on one keyboard and not on another. */
static bool mods_match(int key, int pressed, int wanted) {
  bool sign = key < 128 && !isalnum(key);
  return (sign ? pressed & ~MOD_SHIFT : pressed) == wanted;
}

bool ui_key(Ui *ui, int key, int mods) {
  if (ui->layer != ui->before->layers) return false;
  for (int i = 0; i < ui->in.strokes; i++) {
    const UiStroke *stroke = &ui->in.stroke[i];
    if (ui->taken[i] || stroke->repeat || stroke->key != key || !mods_match(key, stroke->mods, mods)) continue;
    ui->taken[i] = true;
    return true;
  }
  return false;
}
