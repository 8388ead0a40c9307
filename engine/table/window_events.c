/* SDL's events to the ui's input: keys by their caps, mice in pixels, fingers as a pointer, two of them as a pinch. */
#include "table/window_parts.h"

#include "table/window.h"

#include <math.h>

/* ---- keys ---- */

static const struct { SDL_Keycode from; uint16_t to; } keys[] = {
  { SDLK_RETURN, KEY_ENTER }, { SDLK_KP_ENTER, KEY_ENTER }, { SDLK_ESCAPE, KEY_ESCAPE }, { SDLK_AC_BACK, KEY_ESCAPE }, { SDLK_TAB, KEY_TAB },
  { SDLK_SPACE, KEY_SPACE }, { SDLK_BACKSPACE, KEY_BACKSPACE }, { SDLK_DELETE, KEY_DELETE }, { SDLK_LEFT, KEY_LEFT }, { SDLK_RIGHT, KEY_RIGHT },
  { SDLK_UP, KEY_UP }, { SDLK_DOWN, KEY_DOWN }, { SDLK_HOME, KEY_HOME }, { SDLK_END, KEY_END }, { SDLK_PAGEUP, KEY_PAGE_UP },
  { SDLK_PAGEDOWN, KEY_PAGE_DOWN }, { SDLK_KP_PLUS, '+' }, { SDLK_KP_MINUS, '-' }, { SDLK_KP_DIVIDE, '/' }, { SDLK_KP_MULTIPLY, '*' },
  { SDLK_F1, KEY_F1 }, { SDLK_F2, KEY_F2 }, { SDLK_F3, KEY_F3 }, { SDLK_F4, KEY_F4 }, { SDLK_F5, KEY_F5 }, { SDLK_F6, KEY_F6 },
  { SDLK_F7, KEY_F7 }, { SDLK_F8, KEY_F8 }, { SDLK_F9, KEY_F9 }, { SDLK_F10, KEY_F10 }, { SDLK_F11, KEY_F11 }, { SDLK_F12, KEY_F12 },
};

/* Letters by where they lie, if the keyboard writes another script (a Korean layout): shortcuts stay where their caps are. */
static int key_of(const SDL_Keysym *sym) {
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    if (keys[i].from == sym->sym) return keys[i].to;
  if (sym->sym >= 'a' && sym->sym <= 'z') return sym->sym - 'a' + 'A';
  if (sym->sym > ' ' && sym->sym < 127) return (int)sym->sym;
  if (sym->scancode >= SDL_SCANCODE_A && sym->scancode <= SDL_SCANCODE_Z) return 'A' + (sym->scancode - SDL_SCANCODE_A);
  return KEY_NONE;
}

static int mods_of(Uint16 mod) {
  return (mod & KMOD_SHIFT ? MOD_SHIFT : 0) | (mod & (KMOD_CTRL | KMOD_GUI) ? MOD_CONTROL : 0) | (mod & KMOD_LALT ? MOD_ALT : 0);
}

static void read_key(UiInput *input, const SDL_KeyboardEvent *event) {
  int key = key_of(&event->keysym);
  if (key == KEY_NONE || input->strokes == UI_STROKES) return;
  input->stroke[input->strokes++] = (UiStroke){ (uint16_t)key, (uint8_t)mods_of(event->keysym.mod), event->repeat != 0 };
}

/* ---- mouse ---- */

static void read_mouse(const EventReader *reader, UiInput *input, const SDL_Event *event) {
  bool motion = event->type == SDL_MOUSEMOTION;
  input->x = (float)(motion ? event->motion.x : event->button.x) * reader->density;
  input->y = (float)(motion ? event->motion.y : event->button.y) * reader->density;
  input->touch = false;
  input->inside = true;
  if (event->type == SDL_MOUSEBUTTONDOWN && event->button.button == SDL_BUTTON_LEFT) input->down = input->pressed = true;
  if (event->type == SDL_MOUSEBUTTONDOWN && event->button.button == SDL_BUTTON_RIGHT) input->pressed_right = true;
  if (event->type == SDL_MOUSEBUTTONUP && event->button.button == SDL_BUTTON_LEFT) {
    input->down = false;
    input->released = true;
  }
}

/* ---- fingers ---- */

static int finger_place(const EventReader *reader, SDL_FingerID id) {
  for (int i = 0; i < reader->fingers; i++)
    if (reader->finger[i].id == id) return i;
  return -1;
}

/* Both fingers: how much further apart they are, and how far their middle moved, which is then the pointer's place. */
static void read_pinch(EventReader *reader, UiInput *input, int place, float x, float y) {
  Finger *finger = reader->finger;
  float before = hypotf(finger[0].x - finger[1].x, finger[0].y - finger[1].y), dx = (x - finger[place].x) / 2, dy = (y - finger[place].y) / 2;
  finger[place].x = x;
  finger[place].y = y;
  float apart = hypotf(finger[0].x - finger[1].x, finger[0].y - finger[1].y);
  if (before > 1) input->pinch = (1 + input->pinch) * apart / before - 1;
  input->pan_x += dx;
  input->pan_y += dy;
  input->x = (finger[0].x + finger[1].x) / 2;
  input->y = (finger[0].y + finger[1].y) / 2;
}

/* One finger points; a second one ends that, and both pinch; when one of them leaves, the other says nothing until it has
 * left too, for it would seem to jump. */
static void read_finger(EventReader *reader, UiInput *input, const SDL_TouchFingerEvent *event) {
  float x = event->x * (float)reader->w, y = event->y * (float)reader->h;
  int place = finger_place(reader, event->fingerId);
  input->touch = true;
  if (event->type == SDL_FINGERDOWN && place < 0) {
    if (reader->fingers < FINGERS) reader->finger[reader->fingers++] = (Finger){ event->fingerId, x, y };
    input->down = input->pressed = input->inside = reader->fingers == 1;
    if (reader->fingers == 1) {
      input->x = x;
      input->y = y;
    }
  } else if (event->type == SDL_FINGERMOTION && reader->fingers == FINGERS && place >= 0) {
    read_pinch(reader, input, place, x, y);
  } else if (event->type == SDL_FINGERMOTION && place == 0 && input->down) {
    input->x = x;
    input->y = y;
  } else if (event->type == SDL_FINGERUP && place >= 0) {
    if (input->down) {
      input->x = x;
      input->y = y;
    }
    input->released = input->down;
    input->down = input->inside = false;
    reader->finger[place] = reader->finger[--reader->fingers];
  }
}

/* A window that is left hears no more of fingers and buttons: nothing is held from then on. */
static void let_go(EventReader *reader, UiInput *input) {
  reader->fingers = 0;
  input->down = input->inside = false;
}

/* ---- all of them ---- */

static int read_window(EventReader *reader, UiInput *input, const SDL_WindowEvent *event) {
  switch (event->event) {
    case SDL_WINDOWEVENT_SIZE_CHANGED: return WINDOW_RESIZED | WINDOW_EXPOSED;
    case SDL_WINDOWEVENT_EXPOSED: case SDL_WINDOWEVENT_RESTORED: case SDL_WINDOWEVENT_SHOWN: return WINDOW_EXPOSED;
    case SDL_WINDOWEVENT_MINIMIZED: case SDL_WINDOWEVENT_HIDDEN: let_go(reader, input); return WINDOW_HIDDEN;
    case SDL_WINDOWEVENT_FOCUS_LOST: let_go(reader, input); return WINDOW_INPUT;
    case SDL_WINDOWEVENT_LEAVE: input->inside = input->down; return WINDOW_INPUT;
    case SDL_WINDOWEVENT_CLOSE: return WINDOW_QUIT;
    default: return WINDOW_QUIET;
  }
}

int event_read(EventReader *reader, UiInput *input, const SDL_Event *event) {
  switch (event->type) {
    case SDL_QUIT: return WINDOW_QUIT;
    case SDL_KEYDOWN: read_key(input, &event->key); return WINDOW_INPUT;
    case SDL_MOUSEMOTION: case SDL_MOUSEBUTTONDOWN: case SDL_MOUSEBUTTONUP:
      if ((event->type == SDL_MOUSEMOTION ? event->motion.which : event->button.which) != SDL_TOUCH_MOUSEID) read_mouse(reader, input, event);
      return WINDOW_INPUT;
    case SDL_MOUSEWHEEL:
      input->wheel_x += event->wheel.preciseX;
      input->wheel_y += event->wheel.direction == SDL_MOUSEWHEEL_FLIPPED ? -event->wheel.preciseY : event->wheel.preciseY;
      return WINDOW_INPUT;
    case SDL_FINGERDOWN: case SDL_FINGERUP: case SDL_FINGERMOTION: read_finger(reader, input, &event->tfinger); return WINDOW_INPUT;
    case SDL_WINDOWEVENT: return read_window(reader, input, &event->window);
    default: return event->type == reader->wake ? WINDOW_INPUT : WINDOW_QUIET;
  }
}

void event_frame_begin(UiInput *input) {
  input->pressed = input->released = input->pressed_right = false;
  input->wheel_x = input->wheel_y = input->pinch = input->pan_x = input->pan_y = 0;
  input->strokes = 0;
}

bool event_would_mix(const UiInput *input, const SDL_Event *event) {
  bool presses = event->type == SDL_MOUSEBUTTONDOWN || event->type == SDL_FINGERDOWN;
  bool releases = event->type == SDL_MOUSEBUTTONUP || event->type == SDL_FINGERUP;
  if (event->type == SDL_KEYDOWN) return input->strokes == UI_STROKES;
  return (presses && (input->pressed || input->released)) || (releases && input->pressed);
}
