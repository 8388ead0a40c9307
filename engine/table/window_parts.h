/* How SDL's events become the ui's input, apart from the window, so that a test can say how dense its display is. Inside table/. */
#ifndef STRAITS_WINDOW_PARTS_H
#define STRAITS_WINDOW_PARTS_H

#include "table/ui.h"

#include <SDL.h>

enum { FINGERS = 2 };                   /* more than two say nothing more */
typedef struct Finger { SDL_FingerID id; float x, y; } Finger;         /* pixels */

typedef struct EventReader {
  float density;                        /* pixels a point: mice are told in points, pictures are made of pixels */
  int w, h;                             /* of the window, pixels */
  Uint32 wake;                          /* our own event's type */
  Finger finger[FINGERS]; int fingers;
} EventReader;

/* Takes one event in; returns WindowNews. */
int event_read(EventReader *reader, UiInput *input, const SDL_Event *event);
/* Keys, presses and movements are of one frame; place and buttons stay. */
void event_frame_begin(UiInput *input);
/* Must this event wait for the next frame? A press and its release, or two presses, belong to frames of their own. */
bool event_would_mix(const UiInput *input, const SDL_Event *event);

#endif
