/* Plates: what stands where. Formations of one seat at one base share a plate; at a distance so do bases that lie near each other.
 * What was placed before is remembered, and after a turn plates glide to where they moved. */
#include "table/map_room.h"

#include "report/say.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { PLATES_THEATRE = 24, PLATES_MOST = 30 };

typedef struct Plate { int group; char name[MAP_NAME]; } Plate;

/* ---- memory ---- */

static MapPlate *memory_of(MapState *map, const MapGroup *group) {
  for (int i = 0; i < map->plates; i++)
    if (map->plate[i].key == group->key) return &map->plate[i];
  return NULL;
}

/* Remembers where a plate is now; if a turn moved it there it glides from where it was. */
static void memory_keep(MapDrawn *d, const MapGroup *group, const RoomItem *item, bool glides) {
  MapState *map = d->map;
  MapPlate *plate = memory_of(map, group);
  bool known = plate;
  if (!plate && map->plates == MAP_PLATES) {    /* the oldest is forgotten */
    memmove(map->plate, map->plate + 1, (MAP_PLATES - 1) * sizeof *map->plate);
    map->plates--;
  }
  if (!plate) plate = &map->plate[map->plates++];
  Point middle = { item->box.x + item->box.w / 2, item->box.y + item->box.h / 2 }, was = map_point(d, plate->degrees_x, plate->degrees_y);
  MapPlate now = { .key = group->key, .form = item->form, .x = (middle.x - item->anchor.x) / d->u, .y = (middle.y - item->anchor.y) / d->u,
    .degrees_x = eye_x(&d->eye, middle.x), .degrees_y = eye_y(&d->eye, middle.y) };
  if (known && glides && style_motion(d->style, MOTION_PLATE) > 0 && fabsf(was.x - middle.x) + fabsf(was.y - middle.y) > 3 * d->u) {
    now.glide_x = (was.x - middle.x) / d->u;
    now.glide_y = (was.y - middle.y) / d->u;
    now.glides = true;
    now.glides_at = ui_input(d->ui)->now;
  }
  *plate = now;
}

/* Moves the plate to where its glide is now. */
static void glide(MapDrawn *d, const MapGroup *group, RoomItem *item) {
  MapPlate *plate = memory_of(d->map, group);
  if (!plate || !plate->glides) return;
  uint32_t passed = ui_input(d->ui)->now - plate->glides_at, whole = style_motion(d->style, MOTION_PLATE);
  plate->glides = passed < whole;
  if (!plate->glides) return;
  float left = 1 - motion_at(passed, whole);
  item->box.x = roundf(item->box.x + plate->glide_x * d->u * left);
  item->box.y = roundf(item->box.y + plate->glide_y * d->u * left);
  room_leaders(item);
  ui_wants_frame(d->ui, 0);
}

static uint64_t mix(uint64_t hash, const void *bytes, size_t length) {
  const unsigned char *at = bytes;
  for (size_t i = 0; i < length; i++) hash = (hash ^ at[i]) * 1099511628211u;
  return hash;
}

/* Stands for all that placing depends on. */
static uint64_t picture_key(const MapDrawn *d, const RoomItem *items, const Plate *plates, int count) {
  uint64_t hash = mix(14695981039346656037u, &d->eye, sizeof d->eye);
  hash = mix(hash, d->taken, (size_t)d->takens * sizeof *d->taken);
  hash = mix(hash, d->line, (size_t)d->lines * sizeof *d->line);
  for (int i = 0; i < count; i++) {
    hash = mix(hash, items[i].size, sizeof items[i].size);
    hash = mix(hash, &items[i].anchor, sizeof items[i].anchor);
    hash = mix(hash, plates[i].name, strlen(plates[i].name));
  }
  return hash | 1;
}

/* For what makes the places of before worthless: another size of window or text. */
static uint64_t look_key(const MapDrawn *d) {
  float scale = style_text_scale(d->style);
  return mix(mix(mix(14695981039346656037u, &d->eye.box, sizeof d->eye.box), &scale, sizeof scale), &d->u, sizeof d->u) | 1;
}

/* ---- all plates ---- */

static void dot_add(MapDrawn *d, Point at, int owner) {
  for (int i = 0; i < d->dots; i++)
    if (d->dot[i].x == at.x && d->dot[i].y == at.y) return;
  if (d->dots == MAP_DOTS) return;
  d->dot_owner[d->dots] = (uint8_t)owner;
  d->dot[d->dots++] = at;
}

/* What lies within the box, in degrees of Mercator. */
static void seen_find(const MapDrawn *d, double seen[4]) {
  const Box *b = &d->eye.box;
  seen[0] = eye_x(&d->eye, b->x);
  seen[1] = eye_y(&d->eye, b->y);
  seen[2] = eye_x(&d->eye, b->x + b->w);
  seen[3] = eye_y(&d->eye, b->y + b->h);
}

void map_groups(MapDrawn *d) {
  double seen[4], closer = d->map->zoom / d->map->theatre;
  int most = (int)(fmin(PLATES_MOST, PLATES_THEATRE * fmax(0.5, sqrt(closer))) / fmax(1, style_text_scale(d->style)));
  seen_find(d, seen);
  forces_group(&d->forces, d->sight, 9 * (double)d->u / d->eye.scale, most, seen);
  for (int i = 0; i < d->forces.groups; i++) {
    const MapGroup *group = &d->forces.group[i];
    for (int k = 0; forces_is_seen(group, seen) && k < group->spots; k++) dot_add(d, map_place_point(d, group->spot[k]), group->owner);
  }
}

static int plates_gather(MapDrawn *d, Plate *plates, RoomItem *items) {
  double seen[4];
  int count = 0;
  seen_find(d, seen);
  for (int i = 0; i < d->forces.groups && count < ROOM_ITEMS; i++) {
    const MapGroup *group = &d->forces.group[i];
    if (!forces_is_seen(group, seen)) continue;
    Plate *plate = &plates[count];
    RoomItem *item = &items[count++];
    plate->group = i;
    map_group_name(d, i, plate->name);
    *item = (RoomItem){ .anchor = map_point(d, group->x, group->y), .spots = group->spots < ROOM_SPOTS ? group->spots : ROOM_SPOTS, .owner = group->owner, .priority = group->priority };
    for (int k = 0; k < item->spots; k++) item->spot[k] = map_place_point(d, group->spot[k]);
    plate_sizes(d, i, plate->name, item->size);
    const MapPlate *memory = memory_of(d->map, group);
    if (memory) {
      item->remembered = true;
      item->form_before = memory->form;
      item->before = (Point){ memory->x * d->u, memory->y * d->u };
    }
  }
  return count;
}

/* From the plates first, then from base to base: of those only what crosses nothing, for the dots say whose they are. */
static void leaders_draw(MapDrawn *d, const RoomItem *items, int count) {
  float width = style_line(d->style, LINE_LEADER), r = style_space(d->style, SPACE_BASE_DOT);
  int first = d->lines;
  for (int k = 0; k < ROOM_SPOTS; k++)
    for (int i = 0; i < count; i++) {
      const MapLeader *leader = &items[i].leader[k];
      if (!items[i].placed || k >= items[i].spots || (leader->a.x == leader->b.x && leader->a.y == leader->b.y)) continue;
      bool crosses = false;
      for (int n = first; k > 0 && n < d->lines; n++) crosses = crosses || room_leaders_cross(leader, &d->line[n]);
      if (crosses) continue;
      draw_line(d->draw, pen(COLOUR_TEXT_2, width), leader->a.x, leader->a.y, leader->b.x, leader->b.y);
      if (d->lines < MAP_LINES) d->line[d->lines++] = *leader;
    }
  for (int i = 0; i < d->dots; i++) {
    draw_disc(d->draw, ink(COLOUR_SEAT_EDGE), d->dot[i].x, d->dot[i].y, r + 1.6f * d->u);
    draw_disc(d->draw, ink(seat_colour(d->sight->scenario, d->dot_owner[i])), d->dot[i].x, d->dot[i].y, r);
  }
}

static bool group_holds(const MapGroup *group, int place) {
  for (int k = 0; k < group->spots; k++)
    if (group->spot[k] == place) return true;
  return false;
}

void map_plates(MapDrawn *d) {
  Plate plates[ROOM_ITEMS];
  RoomItem items[ROOM_ITEMS];
  int count = plates_gather(d, plates, items);
  uint64_t key = picture_key(d, items, plates, count);
  bool moves = d->map->flight.moving != MAP_RESTS || d->map->dragging;
  /* one long thing at a time: the land is being drawn, a strip a frame, or all of it is new and painted in this one */
  bool fresh = d->map->layer.scale != d->map->placed_scale && d->map->placed_key != 0;
  bool waits = d->map->drawn > 0 || fresh;
  d->map->placed_scale = d->map->layer.scale;
  if (fresh) ui_wants_frame(d->ui, 0);
  if (moves || waits || key == d->map->placed_key) {
    room_keep(d, items, count, moves || waits);
  } else {
    uint64_t look = look_key(d);
    room_place(d, items, count, look != d->map->placed_look);
    bool turned = d->map->placed_turn != d->map->turn && look == d->map->placed_look;
    for (int i = 0; i < count; i++) memory_keep(d, &d->forces.group[plates[i].group], &items[i], turned);
    d->map->placed_key = key;
    d->map->placed_look = look;
    d->map->placed_turn = d->map->turn;
  }
  for (int i = 0; i < count; i++) glide(d, &d->forces.group[plates[i].group], &items[i]);
  leaders_draw(d, items, count);
  map_capitals(d);
  d->map->hover = -1;
  for (int i = 0; i < count && d->map->fan >= 0; i++) {
    const MapGroup *group = &d->forces.group[plates[i].group];
    bool same = group->key == d->map->fan_key;
    if (items[i].placed && (same || (d->map->fan_key == 0 && group_holds(group, d->map->fan) && d->fan_group < 0))) d->fan_group = plates[i].group;
  }
  for (int i = 0; i < count; i++) {
    const MapGroup *group = &d->forces.group[plates[i].group];
    if (!items[i].placed) continue;
    UiId id = ui_id(d->ui, "plate", group->key);
    UiTouch touch = ui_place(d->ui, id, items[i].box, TAKE_NOTHING);
    bool shown = ui_shown(d->ui, id);
    if (touch.pressed) {
      bool open = d->fan_group == plates[i].group;
      d->map->fan = open ? -1 : group->place;
      d->map->fan_key = group->key;
      d->picks.place = group->place;
    }
    if (shown) d->map->hover = group->place;
    if (shown && group->count > 1) d->hover_group = plates[i].group;
    if (group->count == 1) {
      Line tip = LINE(d->sight->scenario, MSG_MAP_TIP, .text = { map_title(d->sight->scenario, &d->sight->scenario->formation[group->lead].name), map_title(d->sight->scenario, &d->sight->scenario->place[group->place].name) });
      ui_tooltip(d->ui, id, tip.text);
    }
    if (d->hover_group == plates[i].group || d->fan_group == plates[i].group) d->fan_at[d->hover_group == plates[i].group] = items[i].box;
    room_take(d, items[i].box);
    plate_draw(d, plates[i].group, plates[i].name, items[i].box, (PlateForm)items[i].form, shown || d->fan_group == plates[i].group);
    for (int f = 0; f < d->sight->scenario->formations; f++)
      if (d->forces.group_of[f] == plates[i].group) d->map->shown_by[f] = id;
    char said[MAP_NAME + 80];
    snprintf(said, sizeof said, "%s: %s", map_title(d->sight->scenario, &d->sight->scenario->seat[group->owner].name), plates[i].name);
    ui_say(d->ui, SORT_BUTTON, ui_focused(d->ui, id) ? UI_FOCUSED : 0, said, map_title(d->sight->scenario, &d->sight->scenario->place[group->place].name));
  }
}
