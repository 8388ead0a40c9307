/* SDL's window: it waits for events (window_events.c makes input of them), its surface shows the painter's picture. The picture is in memory and only what
 * changed is copied, so no graphics card is needed; SDL's renderer and its textures are not used. */
#include "table/window.h"

#include "core/message.h"
#include "table/window_parts.h"

#include <SDL.h>
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { STATUS_DISPLAY_LOST = 3 };        /* the environment failed (README.md) */

struct TableWindow {
  SDL_Window *window;
  EventReader reader;
  bool full;
  SDL_Rect before;                      /* where it was, when it fills the screen without a window manager; else w 0 */
};

/* Is there nobody who could make a window fill the screen? Under X11 that is asked of a window manager; where none runs, SDL tells
 * the larger size although the window has the old one. What X calls them: Display * is void *, Window and Atom are unsigned long. */
static bool is_unmanaged(void) {
  typedef void *(*Open)(const char *name);
  typedef int (*Close)(void *display);
  typedef unsigned long (*Root)(void *display), (*Intern)(void *display, const char *name, int only_if_there);
  typedef int (*Property)(void *display, unsigned long of, unsigned long name, long from, long length, int removes, unsigned long type, unsigned long *has,
    int *format, unsigned long *items, unsigned long *left, unsigned char **value);
  typedef int (*Release)(void *value);
  static const char *const names[] = { "XOpenDisplay", "XCloseDisplay", "XDefaultRootWindow", "XInternAtom", "XGetWindowProperty", "XFree" };
  struct { Open open; Close close; Root root; Intern intern; Property property; Release release; } x;
  void *found[6];
  const char *driver = SDL_GetCurrentVideoDriver();
  void *library = driver && strcmp(driver, "x11") == 0 ? SDL_LoadObject("libX11.so.6") : NULL;
  if (!library) return false;
  bool whole = true;
  for (int i = 0; i < 6; i++) whole = (found[i] = SDL_LoadFunction(library, names[i])) != NULL && whole;
  static_assert(sizeof x == sizeof found, "a pointer to data made one to a function, as dlsym's manual has it");
  memcpy(&x, found, sizeof x);
  void *display = whole ? x.open(NULL) : NULL;
  if (!display) return false;
  unsigned long check = x.intern(display, "_NET_SUPPORTING_WM_CHECK", 0), type = 0, items = 0, left = 0;
  unsigned char *value = NULL;
  int format = 0;
  x.property(display, x.root(display), check, 0, 1, 0, 0, &type, &format, &items, &left, &value);
  if (value) x.release(value);
  x.close(display);
  return items == 0;
}

static bool window_start(TableWindow *window, const char *title, int width, int height, bool fullscreen) {
  SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");          /* a plain surface: the picture is painted already */
  SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
  SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");                /* fingers are told as fingers */
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
  window->full = fullscreen && !is_unmanaged();
  Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI | (window->full ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
  window->window = SDL_CreateWindow(title, SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, width, height, flags);
  if (!window->window) return false;
  SDL_SetWindowMinimumSize(window->window, 640, 360);
  SDL_StopTextInput();          /* nothing is typed, so no input method takes letters that are shortcuts */
  window->reader.wake = SDL_RegisterEvents(1);
  return window->reader.wake != (Uint32)-1;
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

static void window_put(SDL_Window *window, SDL_Rect place) {
  SDL_SetWindowPosition(window, place.x, place.y);
  SDL_SetWindowSize(window, place.w, place.h);
}

void window_fullscreen(TableWindow *window, bool on) {
  if (window->full == on) return;
  window->full = on;
  SDL_Rect *before = &window->before, screen;
  if (!on && before->w > 0) {
    window_put(window->window, *before);
    before->w = 0;
  } else if (on && is_unmanaged() && SDL_GetDisplayBounds(SDL_GetWindowDisplayIndex(window->window), &screen) == 0) {
    SDL_GetWindowPosition(window->window, &before->x, &before->y);
    SDL_GetWindowSize(window->window, &before->w, &before->h);
    window_put(window->window, screen);
  } else {
    SDL_SetWindowFullscreen(window->window, on ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
  }
}

uint32_t window_now(const TableWindow *window) {
  (void)window;
  return SDL_GetTicks();
}

void window_wake(TableWindow *window) {
  SDL_Event event = { .type = window->reader.wake };
  SDL_PushEvent(&event);
}

/* Pixels a point. */
static float density(const TableWindow *window) {
  int points, pixels;
  SDL_GetWindowSize(window->window, &points, NULL);
  SDL_GetWindowSizeInPixels(window->window, &pixels, NULL);
  return points > 0 ? (float)pixels / (float)points : 1.0f;
}

int window_poll(TableWindow *window, UiInput *input, uint32_t wait) {
  SDL_Event event;
  int news = WINDOW_QUIET;
  event_frame_begin(input);
  /* One hour at a time is as good as for ever, and keeps within SDL's int. */
  if (wait > 0) SDL_WaitEventTimeout(NULL, wait < 3600000 ? (int)wait : 3600000);
  else SDL_PumpEvents();
  window->reader.density = density(window);     /* a window can be dragged to a denser display */
  window_size(window, &window->reader.w, &window->reader.h);
  while (SDL_PeepEvents(&event, 1, SDL_PEEKEVENT, SDL_FIRSTEVENT, SDL_LASTEVENT) > 0 && !event_would_mix(input, &event)) {
    SDL_PeepEvents(&event, 1, SDL_GETEVENT, SDL_FIRSTEVENT, SDL_LASTEVENT);
    news |= event_read(&window->reader, input, &event);
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
