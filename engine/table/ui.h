/* A small immediate-mode layer: every frame the caller names its widgets again, each call draws one and says what was done to
 * it. What a click or a key meets is decided once, in ui_begin, from the widgets of the frame before: what the person saw.
 * So touch needs no hover, later widgets lie above earlier ones, and the answer shows in the very next frame.
 * Mouse, keyboard alone and touch reach everything: Tab and Shift+Tab go through all widgets in order, arrows to the nearest
 * one in a direction, Enter or Space press, Escape leaves a modal layer; wheel, drag or Page Up and Down scroll.
 * Knows nothing of the game, and no word of any language: what it says aloud is put together by the caller's words. */
#ifndef STRAITS_UI_H
#define STRAITS_UI_H

#include "table/draw.h"
#include "table/measure.h"

/* ---- what came in since the last frame ---- */

/* Keys without a character; a letter or digit is its capital ASCII ('N', '1'), other signs themselves ('+', '/'). */
typedef enum UiKey {
  KEY_NONE, KEY_ENTER = 256, KEY_ESCAPE, KEY_TAB, KEY_SPACE, KEY_BACKSPACE, KEY_DELETE, KEY_LEFT, KEY_RIGHT, KEY_UP, KEY_DOWN,
  KEY_HOME, KEY_END, KEY_PAGE_UP, KEY_PAGE_DOWN, KEY_F1, KEY_F2, KEY_F3, KEY_F4, KEY_F5, KEY_F6, KEY_F7, KEY_F8, KEY_F9, KEY_F10,
  KEY_F11, KEY_F12
} UiKey;
enum { MOD_SHIFT = 1, MOD_CONTROL = 2, MOD_ALT = 4 };
typedef struct UiStroke { uint16_t key; uint8_t mods; bool repeat; } UiStroke;

enum { UI_STROKES = 16 };
typedef struct UiInput {
  float x, y;                           /* pointer in pixels; finger or mouse */
  bool inside;                          /* the pointer is over the window (a lifted finger is not) */
  bool touch;                           /* the last thing that pointed was a finger: targets are larger, no hover */
  bool down;                            /* button or finger is down now */
  bool pressed, released;               /* went down or up since the last frame; both for a quick tap */
  bool pressed_right;
  float wheel_x, wheel_y;               /* notches; y > 0 is away from the person, towards the top */
  float pinch;                          /* how far two fingers moved apart: 0.1 is a tenth larger, 0 nothing; x, y is their middle */
  float pan_x, pan_y;                   /* how far that middle moved, pixels */
  UiStroke stroke[UI_STROKES]; int strokes;
  uint32_t now;                         /* milliseconds, from any beginning, never back */
} UiInput;

/* ---- ids and the frame ---- */

typedef uint32_t UiId;                  /* 0 is none */
typedef struct Ui Ui;

Ui *ui_open(void);                      /* NULL: no memory */
void ui_close(Ui *ui);

/* Everything that widgets need to draw. */
typedef struct UiFrame { DrawList *draw; const Style *style; Measure measure; float width, height; } UiFrame;

void ui_begin(Ui *ui, const UiFrame *frame, const UiInput *input);
/* Ends the frame: draws the focus ring's and the tooltip's layer above all else. */
void ui_end(Ui *ui);
/* In how many milliseconds a frame is due although nothing comes in (a tooltip, a held scroll); UINT32_MAX: none. */
uint32_t ui_due(const Ui *ui);
void ui_wants_frame(Ui *ui, uint32_t in);       /* an animation asks for one */

/* The same name, in the same scopes, is the same widget in every frame; `index` tells rows apart. */
UiId ui_id(const Ui *ui, const char *name, uint32_t index);
void ui_scope(Ui *ui, const char *name, uint32_t index);
void ui_unscope(Ui *ui);

/* ---- asking about widgets ---- */

bool ui_hot(const Ui *ui, UiId id);             /* the pointer is over it (never with touch) */
bool ui_focused(const Ui *ui, UiId id);
bool ui_held(const Ui *ui, UiId id);            /* pressed and not yet let go */
bool ui_shown(const Ui *ui, UiId id);           /* hot, focused by key, or held by a finger: time to explain */
void ui_focus(Ui *ui, UiId id);                 /* from the next frame on; 0 takes it away */
UiId ui_focus_now(const Ui *ui);
bool ui_by_key(const Ui *ui);                   /* the last thing used was a key: the focus ring is drawn */
/* A key that no widget took; only of the topmost modal layer. */
bool ui_key(Ui *ui, int key, int mods);
const UiInput *ui_input(const Ui *ui);
const UiFrame *ui_frame(const Ui *ui);

/* The foundation of all widgets: a place that can be pressed. Draws nothing. */
typedef enum UiTake {                           /* what else it takes from keys while it has the focus */
  TAKE_NOTHING = 0, TAKE_SIDEWAYS = 1, TAKE_UPDOWN = 2,
  TAKE_NO_FOCUS = 8,                            /* a pointer can press it, Tab passes it by */
  TAKE_DRAG = 16                                /* a press moves something: it does not scroll what is around */
} UiTake;
typedef struct UiTouch {
  bool pressed;                                 /* clicked (let go over it), tapped, Enter or Space */
  bool hot, focused, held;
  bool right;                                   /* right button, or a long press */
  float drag_x, drag_y;                         /* moved since the last frame while held */
} UiTouch;
UiTouch ui_place(Ui *ui, UiId id, Box box, int take);
/* The ring round what has the focus, drawn if a key was used last: for places that draw themselves. */
void ui_ring(Ui *ui, UiId id, Box box, float radius);

/* ---- layers ---- */

/* What is named until ui_modal_end (always call it) lies above all else, and the rest is inert; name it last, so that it is
 * drawn last. `first` takes the focus when it opens (0: the first widget), and the focus goes back where it was when it is named
 * no more. False: it should close, because of Escape, or of a press outside `box` if `outside`. Without `outside` what it
 * covers is shaded. */
bool ui_modal_begin(Ui *ui, UiId id, Box box, bool outside, UiId first);
void ui_modal_end(Ui *ui);

/* ---- widgets ---- */

enum {
  UI_DISABLED = 1,              /* dashed, cannot be pressed, can have the focus so that its reason is read */
  UI_ON = 2,                    /* chosen */
  UI_ACCENT = 4,                /* the one thing to do now */
  UI_CHANGED = 8,               /* this turn: an amber bar at its left */
  UI_FOCUSED = 16,              /* in what is said only */
  UI_AROUND = 32                /* ui_choice sets it: a triangle at each end */
};

typedef struct UiButton {
  const char *label;
  const char *second;           /* a line below the label; NULL none */
  const char *cap;              /* the key as its cap says it: "N", "Enter"; NULL none */
  int key, mods;                /* the shortcut that presses it; 0 none */
  const char *reason;           /* why it is disabled, said on hover and focus, or a tooltip; NULL none */
  int flags;
} UiButton;

void ui_label(Ui *ui, TypeRole type, ColourRole colour, float x, float baseline, Align align, const char *text);
/* Wrapped text from the top of a box; returns the height used. Paints nothing when `measure_only`. */
float ui_paragraph(Ui *ui, TypeRole type, ColourRole colour, Box box, Align align, const char *text, bool measure_only);
void ui_panel(Ui *ui, Box box, const char *title);                      /* panel's fill, edge and title; NULL: no title */
bool ui_button(Ui *ui, UiId id, Box box, const UiButton *button);
/* A button with UI_AROUND that goes round a list both ways: 1 the next, on a press, the Right key or a press on its right end; -1 the one
 * before, on the right button, the Left key or a press on its left end; 0 stays. */
int ui_choice(Ui *ui, UiId id, Box box, const UiButton *button);
/* The height that the button's text needs at this width: text never leaves its button. */
float ui_button_height(Ui *ui, float width, const UiButton *button);
/* Text grows with the size that people choose: ask for heights and widths, and text stays within its widget. */
float ui_toggle_height(Ui *ui, float width, const char *label);
float ui_toggle_indent(const Ui *ui);           /* where its label begins, right of its box's edge */
float ui_slider_height(const Ui *ui);
float ui_panel_head(const Ui *ui);              /* what the title takes from a panel's top */
float ui_tabs_width(const Ui *ui, const char *const *labels, int count);
bool ui_toggle(Ui *ui, UiId id, Box box, const char *label, bool *on);  /* true: it was changed */
/* One of several, side by side; true: *chosen was changed. */
bool ui_tabs(Ui *ui, UiId id, Box box, const char *const *labels, int count, int *chosen);
/* Whole steps between two ends; `said` is the value in words. */
bool ui_slider(Ui *ui, UiId id, Box box, const char *label, int32_t low, int32_t high, int32_t step, int32_t *value, const char *said);
/* The cap of a key and what it does, "N front page"; returns the width used. Only the first draws; the second can be pressed,
 * has the key as its shortcut and says so in *pressed. */
float ui_key_hint(Ui *ui, float x, float baseline, const char *cap, const char *label);
float ui_key_button(Ui *ui, UiId id, float x, float baseline, const char *cap, const char *label, int key, bool *pressed);
float ui_key_width(const Ui *ui, const char *cap, const char *label);
/* Explains what lies under the pointer, or what has the focus: call it after that widget. */
void ui_tooltip(Ui *ui, UiId of, const char *text);

/* A view onto something taller: between begin and end boxes are the view's pixels, moved by *scroll (pixels, 0 at the top),
 * which wheel, drag, bar, keys and the focus move. `whole` is the height of all. Returns the box for its content, the bar
 * left out. */
Box ui_scroll_begin(Ui *ui, UiId id, Box view, float whole, float *scroll);
void ui_scroll_end(Ui *ui);
/* Which of `count` rows of equal height to name: those that show and one more at each end, so that keys reach all. Of the view
 * that was begun last. */
void ui_scroll_rows(const Ui *ui, float row, int count, int *first, int *end);

/* A row of a list: its background by state, pressed like a button. `said` is what it reads aloud. */
bool ui_row(Ui *ui, UiId id, Box box, const char *said, int flags);

/* ---- reading aloud ---- */

/* Every widget leaves a line of what it is; screens add their own. In the order of the frame, only of the topmost layer. */
typedef enum UiSort { SORT_TEXT, SORT_TITLE, SORT_BUTTON, SORT_TOGGLE, SORT_TAB, SORT_SLIDER, SORT_ROW } UiSort;
typedef struct UiSaid {
  UiSort sort; int flags;
  const char *label, *value;    /* value: a slider's, a button's key or its reason; "" none */
} UiSaid;
void ui_say(Ui *ui, UiSort sort, int flags, const char *label, const char *value);
/* What the last finished frame said; pointers stay until the next ui_end. */
size_t ui_said(const Ui *ui, const UiSaid **said);

#endif
