/* SDL's window: its events become input, its surface shows the painter's picture. The picture is in memory and only what
 * changed is copied, so no graphics card is needed; SDL's renderer and its textures are not used. */
#include "table/window.h"

#include "core/message.h"

#include <SDL.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { STATUS_DISPLAY_LOST = 3 };        /* the environment failed (README.md) */

struct TableWindow {
  SDL_Window *window;
  Uint32 wake;                  /* our event's type */
  bool typing;
  int fingers;
};

static bool window_start(TableWindow *window, const char *title, int width, int height, bool fullscreen) {
  SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");          /* a plain surface: the picture is painted already */
  SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
  SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");                /* fingers are told as fingers */
  SDL_SetHint(SDL_HINT_IME_SHOW_UI, "1");
  if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) return false;
  /* Where no display answers, SDL silently takes a driver that shows nothing: right only for who asked for it. */
  const char *driver = SDL_GetCurrentVideoDriver(), *asked = SDL_getenv("SDL_VIDEODRIVER"), *display = SDL_getenv("DISPLAY");
  if (!(asked && *asked) && driver && (strcmp(driver, "offscreen") == 0 || strcmp(driver, "dummy") == 0)) {
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
    SDL_SetError("display %s does not answer", display && *display ? display : "(none named)");
    return false;
  }
  SDL_Rect room = { 0, 0, 1600, 900 };
  if (width <= 0 || height <= 0) {
    SDL_GetDisplayUsableBounds(0, &room);
    width = room.w * 9 / 10;
    height = width * 9 / 16 < room.h * 9 / 10 ? width * 9 / 16 : room.h * 9 / 10;
  }
  Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI | (fullscreen ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
  window->window = SDL_CreateWindow(title, SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, width, height, flags);
  if (!window->window) return false;
  SDL_SetWindowMinimumSize(window->window, 640, 360);
  SDL_StopTextInput();
  window->wake = SDL_RegisterEvents(1);
  return window->wake != (Uint32)-1;
}

/* Xlib ends the program when its server goes, and gives nobody else a chance; so it is told to end it with our words and status.
 * What was committed phase by phase is on disk. */
static int display_lost(void *display) {
  (void)display;
  fprintf(stderr, "straits: %s\n", message_template(MSG_TABLE_DISPLAY_LOST));
  _exit(STATUS_DISPLAY_LOST);
}

static void loss_expect(void) {
  typedef int (*Handler)(void *display);
  const char *driver = SDL_GetCurrentVideoDriver();
  void *library = driver && strcmp(driver, "x11") == 0 ? SDL_LoadObject("libX11.so.6") : NULL;
  Handler (*set)(Handler handler) = NULL;
  void *found = library ? SDL_LoadFunction(library, "XSetIOErrorHandler") : NULL;
  memcpy(&set, &found, sizeof set);       /* a pointer to data made one to a function, as dlsym's manual has it */
  if (set) set(display_lost);
}

TableWindow *window_open(const char *title, int width, int height, bool fullscreen, WindowFault *fault) {
  TableWindow *window = calloc(1, sizeof *window);
  if (window && window_start(window, title, width, height, fullscreen)) {
    loss_expect();
    return window;
  }
  message_format(fault->message, sizeof fault->message, NULL, MSG_WINDOW_NONE, (const int32_t[4]){ 0 },
    (const char *const[4]){ window ? SDL_GetError() : message_template(MSG_FONT_MEMORY) });
  window_close(window);
  return NULL;
}

void window_close(TableWindow *window) {
  if (!window) return;
  if (window->window) SDL_DestroyWindow(window->window);
  SDL_QuitSubSystem(SDL_INIT_VIDEO);
  free(window);
}

void window_size(const TableWindow *window, int *w, int *h) { SDL_GetWindowSizeInPixels(window->window, w, h); }
void window_fullscreen(TableWindow *window, bool on) { SDL_SetWindowFullscreen(window->window, on ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0); }
uint32_t window_now(const TableWindow *window) {
  (void)window;
  return SDL_GetTicks();
}

void window_wake(TableWindow *window) {
  SDL_Event event = { .type = window->wake };
  SDL_PushEvent(&event);
}

/* ---- events to input ---- */

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

/* Whole characters, as many as there is room for. */
static void append_text(char *to, const char *text) {
  size_t length = strlen(to), adds = strlen(text);
  while (adds > 0 && length + adds >= UI_TEXT) adds = utf8_preceding(text, adds);
  memcpy(to + length, text, adds);
  to[length + adds] = '\0';
}

/* Pixels a point. */
static float density(const TableWindow *window) {
  int points, pixels;
  SDL_GetWindowSize(window->window, &points, NULL);
  SDL_GetWindowSizeInPixels(window->window, &pixels, NULL);
  return points > 0 ? (float)pixels / (float)points : 1.0f;
}

static void read_mouse(TableWindow *window, UiInput *input, const SDL_Event *event) {
  float scale = density(window);
  bool motion = event->type == SDL_MOUSEMOTION;
  input->x = (float)(motion ? event->motion.x : event->button.x) * scale;
  input->y = (float)(motion ? event->motion.y : event->button.y) * scale;
  input->touch = false;
  input->inside = true;
  if (event->type == SDL_MOUSEBUTTONDOWN && event->button.button == SDL_BUTTON_LEFT) input->down = input->pressed = true;
  if (event->type == SDL_MOUSEBUTTONDOWN && event->button.button == SDL_BUTTON_RIGHT) input->pressed_right = true;
  if (event->type == SDL_MOUSEBUTTONUP && event->button.button == SDL_BUTTON_LEFT) {
    input->down = false;
    input->released = true;
  }
}

/* One finger points; a second one ends that, and both pinch. */
static void read_finger(TableWindow *window, UiInput *input, const SDL_TouchFingerEvent *event) {
  int w, h;
  window_size(window, &w, &h);
  if (event->type == SDL_FINGERDOWN) window->fingers++;
  if (event->type == SDL_FINGERUP && window->fingers > 0) window->fingers--;
  if (window->fingers > 1) {
    input->down = false;
    return;
  }
  input->touch = true;
  input->x = event->x * (float)w;
  input->y = event->y * (float)h;
  if (event->type == SDL_FINGERDOWN) input->down = input->pressed = input->inside = true;
  if (event->type == SDL_FINGERUP) {
    input->released = input->down;
    input->down = input->inside = false;
  }
}

static int read_event(TableWindow *window, UiInput *input, const SDL_Event *event) {
  switch (event->type) {
    case SDL_QUIT: return WINDOW_QUIT;
    case SDL_KEYDOWN: read_key(input, &event->key); return WINDOW_INPUT;
    case SDL_TEXTINPUT:
      append_text(input->text, event->text.text);
      input->composing[0] = '\0';
      return WINDOW_INPUT;
    case SDL_TEXTEDITING:
      input->composing[0] = '\0';
      append_text(input->composing, event->edit.text);
      return WINDOW_INPUT;
    case SDL_MOUSEMOTION: case SDL_MOUSEBUTTONDOWN: case SDL_MOUSEBUTTONUP:
      if (event->type == SDL_MOUSEMOTION ? event->motion.which != SDL_TOUCH_MOUSEID : event->button.which != SDL_TOUCH_MOUSEID) read_mouse(window, input, event);
      return WINDOW_INPUT;
    case SDL_MOUSEWHEEL:
      input->wheel_x += event->wheel.preciseX;
      input->wheel_y += event->wheel.direction == SDL_MOUSEWHEEL_FLIPPED ? -event->wheel.preciseY : event->wheel.preciseY;
      return WINDOW_INPUT;
    case SDL_FINGERDOWN: case SDL_FINGERUP: case SDL_FINGERMOTION: read_finger(window, input, &event->tfinger); return WINDOW_INPUT;
    case SDL_MULTIGESTURE: input->pinch += event->mgesture.dDist * 4; return WINDOW_INPUT;
    case SDL_WINDOWEVENT:
      switch (event->window.event) {
        case SDL_WINDOWEVENT_SIZE_CHANGED: return WINDOW_RESIZED | WINDOW_EXPOSED;
        case SDL_WINDOWEVENT_EXPOSED: case SDL_WINDOWEVENT_RESTORED: case SDL_WINDOWEVENT_SHOWN: return WINDOW_EXPOSED;
        case SDL_WINDOWEVENT_MINIMIZED: case SDL_WINDOWEVENT_HIDDEN: return WINDOW_HIDDEN;
        case SDL_WINDOWEVENT_LEAVE: input->inside = input->down; return WINDOW_INPUT;
        case SDL_WINDOWEVENT_CLOSE: return WINDOW_QUIT;
        default: return WINDOW_QUIET;
      }
    default: return event->type == window->wake ? WINDOW_INPUT : WINDOW_QUIET;
  }
}

/* A press and its release, or two presses, belong to frames of their own: what comes behind waits for the next one. */
static bool would_mix(const UiInput *input, const SDL_Event *event) {
  bool presses = event->type == SDL_MOUSEBUTTONDOWN || event->type == SDL_FINGERDOWN;
  bool releases = event->type == SDL_MOUSEBUTTONUP || event->type == SDL_FINGERUP;
  if (event->type == SDL_KEYDOWN) return input->strokes == UI_STROKES;
  return (presses && (input->pressed || input->released)) || (releases && input->pressed);
}

int window_poll(TableWindow *window, UiInput *input, uint32_t wait) {
  SDL_Event event;
  int news = WINDOW_QUIET;
  input->pressed = input->released = input->pressed_right = false;
  input->wheel_x = input->wheel_y = input->pinch = 0;
  input->strokes = 0;
  input->text[0] = '\0';
  /* One hour at a time is as good as for ever, and keeps within SDL's int. */
  if (wait > 0) SDL_WaitEventTimeout(NULL, wait < 3600000 ? (int)wait : 3600000);
  else SDL_PumpEvents();
  while (SDL_PeepEvents(&event, 1, SDL_PEEKEVENT, SDL_FIRSTEVENT, SDL_LASTEVENT) > 0 && !would_mix(input, &event)) {
    SDL_PeepEvents(&event, 1, SDL_GETEVENT, SDL_FIRSTEVENT, SDL_LASTEVENT);
    news |= read_event(window, input, &event);
  }
  if (SDL_GetWindowFlags(window->window) & (SDL_WINDOW_MINIMIZED | SDL_WINDOW_HIDDEN)) news |= WINDOW_HIDDEN;
  input->now = SDL_GetTicks();
  return news;
}

/* ---- showing ---- */

static void copy_box(SDL_Surface *surface, Picture picture, PixelBox box) {
  for (int y = box.y0; y < box.y1; y++)
    memcpy((char *)surface->pixels + (size_t)y * (size_t)surface->pitch + (size_t)box.x0 * 4,
      picture.pixel + (size_t)y * (size_t)picture.w + box.x0, (size_t)(box.x1 - box.x0) * 4);
}

bool window_show(TableWindow *window, const Painter *painter, bool all) {
  enum { MOST = 128 };
  SDL_Surface *surface = SDL_GetWindowSurface(window->window);
  Picture picture = painter_picture(painter);
  const PixelBox *changed, whole = { 0, 0, picture.w, picture.h };
  size_t count = painter_changed(painter, &changed);
  SDL_Rect rect[MOST];
  if (!surface) return false;
  if (all || count > MOST) {
    changed = &whole;
    count = 1;
  }
  bool plain = surface->format->BytesPerPixel == 4 && surface->format->Rmask == 0xFF0000 && surface->format->Bmask == 0xFF;
  SDL_Surface *from = plain ? NULL : SDL_CreateRGBSurfaceWithFormatFrom(picture.pixel, picture.w, picture.h, 32, picture.w * 4, SDL_PIXELFORMAT_RGB888);
  for (size_t i = 0; i < count; i++) {
    PixelBox box = pixel_box_both(changed[i], (PixelBox){ 0, 0, surface->w, surface->h });
    rect[i] = (SDL_Rect){ box.x0, box.y0, box.x1 > box.x0 ? box.x1 - box.x0 : 0, box.y1 > box.y0 ? box.y1 - box.y0 : 0 };
    SDL_Rect target = rect[i];
    if (plain && !pixel_box_empty(box)) copy_box(surface, picture, box);
    else if (from) SDL_BlitSurface(from, &rect[i], surface, &target);
  }
  if (from) SDL_FreeSurface(from);
  return count == 0 || SDL_UpdateWindowSurfaceRects(window->window, rect, (int)count) == 0;
}

void window_typing(TableWindow *window, Box caret) {
  bool wanted = caret.w > 0;
  float scale = density(window);
  SDL_Rect rect = { (int)(caret.x / scale), (int)(caret.y / scale), (int)(caret.w / scale) + 1, (int)(caret.h / scale) };
  if (wanted) SDL_SetTextInputRect(&rect);
  if (wanted == window->typing) return;
  window->typing = wanted;
  if (wanted) SDL_StartTextInput();
  else SDL_StopTextInput();
}
