/* What the ui's files share: its state. Two lists of places: those of this frame, which grows, and those of the frame before,
 * which decides what input meets. */
#ifndef STRAITS_UI_PARTS_H
#define STRAITS_UI_PARTS_H

#include "table/ui.h"

enum { UI_PLACES = 2048, UI_VIEWS = 32, UI_DEEP = 8, UI_SCOPES = 32, UI_SAYS = 1024, UI_SAID_BYTES = 1 << 16, UI_TIP = 1024 };

typedef struct UiPlace {
  UiId id, view;                /* view: the innermost scrolling one around it */
  Box box, seen;                /* whole, and what its views show of it */
  int take, layer;
} UiPlace;

typedef struct UiView { UiId id; Box box; int layer; float whole, scroll; } UiView;

typedef struct UiPlaces {
  UiPlace place[UI_PLACES]; int places;
  UiView view[UI_VIEWS]; int views;
  UiId modal[UI_DEEP + 1]; int layers;          /* modal[1..layers]; layer 0 is the page */
} UiPlaces;

typedef struct UiSpeech {
  UiSaid said[UI_SAYS]; int layer[UI_SAYS]; size_t count;
  char text[UI_SAID_BYTES]; size_t bytes;
} UiSpeech;

struct Ui {
  UiFrame frame;
  UiInput in;
  bool taken[UI_STROKES];       /* strokes that something has used */
  UiPlaces *now, *before;
  UiSpeech *saying, *said;
  UiId hot, held, focus, clicked, right, explained;
  bool by_key, focus_moved;
  UiId wanted_focus; bool focus_wanted;
  UiId focus_back[UI_DEEP + 1]; /* what had the focus below each modal layer */
  int layer;                    /* of what is named now */
  UiId modal_first[UI_DEEP + 1]; int modal_around[UI_DEEP + 1];
  float last_x, last_y, press_x, press_y, drag_x, drag_y;
  uint32_t pressed_at, hot_since;
  bool dragged;                 /* the press became a drag that scrolls */
  UiId drag_view, wheel_view, key_view;
  float drag_view_by; int key_view_by;          /* pages; large: to the end */
  UiId view[UI_DEEP * 2]; Box clip[UI_DEEP * 2]; int views;      /* open ones */
  UiId scope[UI_SCOPES]; int scopes;
  char tip[UI_TIP]; Box tip_at; bool tip_set;
  uint32_t due;
};

static inline DrawList *ui_draw(Ui *ui) { return ui->frame.draw; }
static inline const Style *ui_style(const Ui *ui) { return ui->frame.style; }
/* Units to pixels, for distances inside a widget that have no role of their own. */
static inline float ui_units(const Ui *ui, float u) { return u * ui->frame.style->u; }

const UiPlace *ui_place_find(const UiPlaces *places, UiId id);
/* A stroke of the focused widget: takes it, with how often it came. Mods do not matter. */
int ui_take_stroke(Ui *ui, UiId id, int key);
/* Reads the strokes of a frame: focus moves, presses, pages. */
void ui_read_strokes(Ui *ui);
void ui_draw_tip(Ui *ui);

#endif
