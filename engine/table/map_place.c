/* The search for the plates' places: each tries those round its base, the near ones first, and the cheapest wins; what crosses
 * or finds nothing looks again together with its neighbours. Deterministic: the order is that of the items. */
#include "table/map_room.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { TRIES_ACROSS = 25, TRIES_DOWN = 29, TRIES = TRIES_ACROSS * TRIES_DOWN, PASSES = 3, SHAKES = 16, SHAKES_LATER = 2, STARTS = 3, NEIGHBOURS = 6, PRIORITIES = 8 };
static const float try_x = 29, try_y = 24;      /* from one try to the next, units */
static const float most_price = 3000, gain_most = 70, good_price = 120, dear_price = 420, worth_changing = 20, chip_step = 10;

typedef struct Try { float x, y, far; } Try;    /* the plate's middle, seen from the anchor, units; far never falls from try to try */

static int try_order(const void *a, const void *b) {
  const Try *one = a, *other = b;
  if (one->far != other->far) return one->far < other->far ? -1 : 1;
  return one->y != other->y ? (one->y < other->y ? -1 : 1) : (one->x > other->x) - (one->x < other->x);
}

static void tries_make(Try tries[TRIES]) {
  for (int i = 0; i < TRIES; i++) {
    float x = (float)(i % TRIES_ACROSS - TRIES_ACROSS / 2) * try_x, y = (float)(i / TRIES_ACROSS - TRIES_DOWN / 2) * try_y;
    tries[i] = (Try){ x, y, sqrtf(x * x * 0.7f + y * y) };      /* plates are wide */
  }
  qsort(tries, TRIES, sizeof *tries, try_order);
}

typedef struct Search { MapDrawn *d; RoomItem *items; int count; Try tries[TRIES]; } Search;

/* The plate's box with its middle there, seen from the anchor, in pixels. */
static Box box_at(const RoomItem *item, int form, Point middle) {
  Point size = item->size[form];
  return (Box){ roundf(item->anchor.x + middle.x - size.x / 2), roundf(item->anchor.y + middle.y - size.y / 2), size.x, size.y };
}

/* The cheapest place for one plate in one form; placed is false where there is none. Returns what it costs. */
static float item_place(Search *search, int at, int form) {
  RoomItem *item = &search->items[at], probe = *item, best = *item;
  Point away = room_outward(search->d, item);
  float least = most_price, u = search->d->u;
  float within = (item->size[form].x + item->size[form].y) / 2 / u, nearest = INFINITY;
  for (int i = 0; i < item->spots; i++) nearest = fminf(nearest, hypotf(item->spot[i].x - item->anchor.x, item->spot[i].y - item->anchor.y) / u);
  within += nearest;
  probe.form = (uint8_t)form;
  best.placed = item->placed = false;
  for (int n = item->remembered ? -1 : 0; n < TRIES; n++) {
    float reach = n < 0 ? 0 : search->tries[n].far - within;    /* no leader of this and later tries is shorter */
    if (reach > 0 && room_reach_price(reach) - gain_most >= least) break;
    probe.box = box_at(item, form, n < 0 ? item->before : (Point){ search->tries[n].x * u, search->tries[n].y * u });
    float cost = room_cost(search->d, search->items, search->count, at, &probe, away, least);
    if (cost >= least) continue;
    least = cost;
    best = probe;
  }
  best.placed = least < most_price;
  *item = best;
  return least;
}

static const float form_price[PLATE_FORMS] = { [PLATE_SYMBOL] = 260, [PLATE_CHIP] = 520 };

static float item_cost(Search *search, int at) {
  RoomItem probe = search->items[at];
  if (!probe.placed) return most_price;
  return form_price[probe.form] + fminf(most_price, room_cost(search->d, search->items, search->count, at, &probe, room_outward(search->d, &probe), INFINITY));
}

static float whole_cost(Search *search) {
  float sum = 0;
  for (int i = 0; i < search->count; i++) sum += item_cost(search, i);
  return sum;
}

/* ---- all together ---- */

/* Every plate looks again, in an order that `start` turns. False: none moved. */
static bool pass_all(Search *search, int start) {
  bool moved = false;
  int count = search->count;
  for (int priority = 0; priority <= PRIORITIES; priority++)
    for (int n = 0; n < count; n++) {
      int i = start % 2 ? (count - 1 - n + start * count / STARTS) % count : (n + start * count / STARTS) % count;
      RoomItem *item = &search->items[i];
      if (item->priority != priority) continue;
      Box before = item->box;
      bool was = item->placed;
      item_place(search, i, item->form);
      moved = moved || was != item->placed || before.x != item->box.x || before.y != item->box.y;
    }
  return moved;
}

/* Takes one plate and its neighbours away and lets them choose again, that one first; keeps the answer if all are better off. */
static void shake(Search *search, int at, float *whole) {
  RoomItem kept[ROOM_ITEMS], *items = search->items;
  int near[NEIGHBOURS + 1] = { at }, found = 1, count = search->count;
  memcpy(kept, items, (size_t)count * sizeof *items);
  bool taken[ROOM_ITEMS] = { false };
  for (taken[at] = true; found <= NEIGHBOURS && found < count; found++) {
    float least = INFINITY;
    for (int i = 0; i < count; i++) {
      float far = hypotf(items[i].anchor.x - items[at].anchor.x, items[i].anchor.y - items[at].anchor.y);
      if (taken[i] || far >= least) continue;
      least = far;
      near[found] = i;
    }
    taken[near[found]] = true;
  }
  for (int i = 0; i < found; i++) items[near[i]].placed = false;
  for (int pass = 0; pass < 2; pass++)
    for (int i = 0; i < found; i++) item_place(search, near[i], items[near[i]].form);
  float now = whole_cost(search);
  if (now < *whole - 1) *whole = now;
  else memcpy(items, kept, (size_t)count * sizeof *items);
}

/* The worst off first, each once. */
static void shake_worst(Search *search, int shakes) {
  bool shaken[ROOM_ITEMS] = { false };
  float whole = whole_cost(search);
  for (int n = 0; n < shakes; n++) {
    int worst = -1;
    float most = good_price;
    for (int i = 0; i < search->count; i++) {
      float cost = shaken[i] ? 0 : item_cost(search, i);
      if (cost > most) { most = cost; worst = i; }
    }
    if (worst < 0) break;
    shaken[worst] = true;
    shake(search, worst, &whole);
  }
}

/* Those that found no room, and the nearest of those round them, do without their names. False: all have room. */
static bool crowd_loosen(Search *search) {
  enum { ROUND = 3 };
  RoomItem *items = search->items;
  bool crowded = false;
  for (int at = 0; at < search->count; at++) {
    if (items[at].placed) continue;
    crowded = true;
    items[at].form = PLATE_SYMBOL;
    for (int n = 0; n < ROUND; n++) {
      int best = -1;
      float least = INFINITY;
      for (int i = 0; i < search->count; i++) {
        float far = hypotf(items[i].box.x + items[i].box.w / 2 - items[at].anchor.x, items[i].box.y + items[i].box.h / 2 - items[at].anchor.y);
        if (!items[i].placed || items[i].form != PLATE_NAMED || far >= least) continue;
        least = far;
        best = i;
      }
      if (best >= 0) items[best].form = PLATE_SYMBOL;
    }
  }
  return crowded;
}

static void place_afresh(Search *search) {
  RoomItem best[ROOM_ITEMS], *items = search->items;
  float least = INFINITY;
  size_t bytes = (size_t)search->count * sizeof *items;
  for (int start = 0; start < STARTS; start++) {
    for (int i = 0; i < search->count; i++) {
      items[i].placed = items[i].remembered = false;
      items[i].form = PLATE_NAMED;
    }
    for (int pass = 0; pass < PASSES && pass_all(search, start); pass++) { }
    if (crowd_loosen(search)) pass_all(search, start);
    shake_worst(search, SHAKES);
    for (int pass = 0; pass < PASSES && pass_all(search, start); pass++) { }
    float cost = whole_cost(search);
    if (cost >= least) continue;
    least = cost;
    memcpy(best, items, bytes);
  }
  memcpy(items, best, bytes);
}

/* ---- what was placed before stays, unless that has become dear ---- */

static void place_again(Search *search) {
  RoomItem *items = search->items;
  for (int i = 0; i < search->count; i++) {
    items[i].form = items[i].remembered ? items[i].form_before : PLATE_NAMED;
    items[i].placed = false;
  }
  for (int priority = 0; priority <= PRIORITIES; priority++)
    for (int i = 0; i < search->count; i++) {
      RoomItem *item = &items[i];
      if (item->priority != priority || !item->remembered) continue;
      item->box = box_at(item, item->form, item->before);
      item->placed = room_cost(search->d, items, search->count, i, item, room_outward(search->d, item), most_price) < most_price;
    }
  for (int priority = 0; priority <= PRIORITIES; priority++)
    for (int i = 0; i < search->count; i++)
      if (items[i].priority == priority && (!items[i].placed || item_cost(search, i) > dear_price)) item_place(search, i, items[i].form);
  shake_worst(search, SHAKES_LATER);
}

/* ---- smaller where there is no room ---- */

/* Anywhere in the box where it covers no other plate and, if it can, nothing else: the nearest such place. */
static bool chip_squeeze(Search *search, int at, bool over_names) {
  MapDrawn *d = search->d;
  RoomItem *item = &search->items[at];
  const Box *eye = &d->eye.box;
  Point size = item->size[PLATE_CHIP];
  float step = chip_step * d->u, inset = 3 * d->u, least = INFINITY;
  for (float y = eye->y + inset; y + size.y <= eye->y + eye->h - inset; y += step)
    for (float x = eye->x + inset; x + size.x <= eye->x + eye->w - inset; x += step) {
      Box box = { roundf(x), roundf(y), size.x, size.y };
      float far = hypotf(box.x + box.w / 2 - item->anchor.x, box.y + box.h / 2 - item->anchor.y);
      if (far >= least || (!over_names && !room_is_free(d, box, 2 * d->u))) continue;
      bool meets = false;
      for (int i = 0; i < search->count && !meets; i++) meets = i != at && search->items[i].placed && room_boxes_meet(box, search->items[i].box, 2 * d->u);
      if (meets) continue;
      least = far;
      item->box = box;
    }
  item->form = PLATE_CHIP;
  item->placed = least < INFINITY;
  room_leaders(item);
  return item->placed;
}

static void smaller_place(Search *search, int at) {
  RoomItem *item = &search->items[at];
  for (int form = item->form + 1; form < PLATE_FORMS && !item->placed; form++) item_place(search, at, form);
  if (item->placed || chip_squeeze(search, at, false) || chip_squeeze(search, at, true)) return;
  item->box = box_at(item, PLATE_CHIP, (Point){ 0, 0 });        /* over whatever is there */
  item->placed = true;
  room_leaders(item);
}

/* A plate in full that stands badly may stand better without its name; a small one may be in full again. */
static void forms_fit(Search *search) {
  RoomItem *items = search->items;
  for (int priority = 0; priority <= PRIORITIES; priority++)
    for (int i = 0; i < search->count; i++) {
      if (items[i].priority != priority) continue;
      if (!items[i].placed) smaller_place(search, i);
      float cost = item_cost(search, i);
      RoomItem kept = items[i];
      for (int form = PLATE_NAMED; form < PLATE_FORMS && (form < kept.form || cost > dear_price); form++) {
        if (form == kept.form) continue;
        float other = item_place(search, i, form) + form_price[form];
        if (items[i].placed && other < cost - worth_changing) break;
        items[i] = kept;
      }
    }
}

void room_place(MapDrawn *d, RoomItem *items, int count, bool fresh) {
  Search search = { .d = d, .items = items, .count = count };
  if (count == 0) return;
  tries_make(search.tries);
  if (fresh) place_afresh(&search);
  else place_again(&search);
  forms_fit(&search);
  if (fresh) forms_fit(&search);
}

void room_keep(const MapDrawn *d, RoomItem *items, int count, bool moves) {
  const Box *eye = &d->eye.box;
  for (int i = 0; i < count; i++) {
    RoomItem *item = &items[i];
    item->placed = false;
    for (int form = item->remembered ? item->form_before : PLATE_CHIP; form < PLATE_FORMS && !item->placed; form++) {
      Box box = item->box = box_at(item, form, item->remembered ? item->before : (Point){ 0, 0 });
      bool meets = box.x < eye->x || box.y < eye->y || box.x + box.w > eye->x + eye->w || box.y + box.h > eye->y + eye->h;
      for (int j = 0; j < i && !meets; j++) meets = items[j].placed && room_boxes_meet(box, items[j].box, 0);
      item->form = (uint8_t)form;
      item->placed = !meets || (item->remembered && !moves);
    }
    room_leaders(item);
  }
}
