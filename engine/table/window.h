/* The window: opens it, turns SDL's events into the ui's input, shows pictures, and waits when nothing moves. The one place
 * with a loop's pace; table_tick of the screens above calls it once a frame, so that a browser can call that instead. */
#ifndef STRAITS_WINDOW_H
#define STRAITS_WINDOW_H

#include "table/paint.h"
#include "table/ui.h"

typedef struct TableWindow TableWindow;
typedef struct WindowFault { char message[300]; } WindowFault;

/* Opens a window of so many points (0: most of the display). NULL: `fault` says that there is no display, and why. A window
 * without a display (SDL_VIDEODRIVER=offscreen or dummy) opens too, and gets no events. */
TableWindow *window_open(const char *title, int width, int height, bool fullscreen, WindowFault *fault);
void window_close(TableWindow *window);

/* Its size in pixels, which a HiDPI display has more of than points. */
void window_size(const TableWindow *window, int *w, int *h);
void window_fullscreen(TableWindow *window, bool on);

typedef enum WindowNews {
  WINDOW_QUIET = 0, WINDOW_INPUT = 1, WINDOW_RESIZED = 2, WINDOW_EXPOSED = 4, WINDOW_QUIT = 8,
  WINDOW_HIDDEN = 16                            /* minimised: nothing needs to be painted */
} WindowNews;

/* Gathers what came in since the last call into `input`; waits for something at most `wait` milliseconds (UINT32_MAX: until it
 * comes), 0 never blocks. Keys and presses are those since the last call, place and buttons stay. Returns WindowNews, together. */
int window_poll(TableWindow *window, UiInput *input, uint32_t wait);
/* Wakes a waiting window_poll from another thread: computer seats have decided. */
void window_wake(TableWindow *window);
/* Milliseconds since it opened. */
uint32_t window_now(const TableWindow *window);

/* Shows the painter's picture, where it changed, or all of it after WINDOW_EXPOSED. False: the display was lost. */
bool window_show(TableWindow *window, const Painter *painter, bool all);

#endif
