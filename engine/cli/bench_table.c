/* straits bench --table: what a frame costs. A hand that moves, scrolls and zooms over every screen of a game that has gone on for
 * some turns; each frame drawn and painted in software at 1920x1080, without a window, so that nothing else is measured. */
#include "cli/table.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { TURNS = 5, FRAMES = 400, WIDTH = 1920, HEIGHT = 1080 };

static double cpu_now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec * 1000 + (double)t.tv_nsec / 1e6;
}

/* What the whole process has used since it began: loading, opening and the first picture are in it. */
static double first_picture(TableApp *app, FileFault *fault) {
  UiInput nobody = { .now = 1 };
  return table_frame(app, &nobody, fault) == TABLE_GOES_ON ? cpu_now() : -1;
}

/* Frames that nobody asked for and nothing moves in: until none is due. */
static int frames_to_rest(TableApp *app, FileFault *fault) {
  enum { MOST = 200 };
  int frames = 0;
  for (; frames < MOST && table_due(app) != UINT32_MAX; frames++) {
    UiInput nobody = { .now = 1000 + (uint32_t)frames * 16 };
    if (table_frame(app, &nobody, fault) != TABLE_GOES_ON) return -1;
  }
  return frames;
}

static int smaller(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

/* The hand: along a curve that visits every part of the window; a notch of the wheel now and then. */
static UiInput hand_at(int frame) {
  float t = (float)frame / FRAMES;
  UiInput input = { .inside = true, .now = (uint32_t)frame * 16 };
  input.x = WIDTH * (0.5f + 0.48f * sinf(t * 44));
  input.y = HEIGHT * (0.5f + 0.46f * sinf(t * 31));
  input.wheel_y = frame % 9 == 4 ? (frame % 18 == 4 ? -1 : 1) : 0;
  return input;
}

static bool screen_measure(TableApp *app, ScreenId screen, double *cost, FileFault *fault) {
  table_go(app, screen);
  for (int frame = 0; frame < FRAMES; frame++) {
    UiInput input = hand_at(frame);
    double before = cpu_now();
    if (table_frame(app, &input, fault) != TABLE_GOES_ON) return false;
    cost[frame] = cpu_now() - before;
  }
  return true;
}

static void tell(FILE *out, const char *name, double *cost, int count) {
  double first = cost[0];
  qsort(cost, (size_t)count, sizeof *cost, smaller);
  fprintf(out, "%-9s median %5.2f ms, 99th percentile %5.2f ms, most %5.2f ms; the first %5.2f ms\n", name, cost[count / 2], cost[count * 99 / 100], cost[count - 1], first);
}

int match_table_bench(Match *match, FILE *out) {
  FileFault fault = { .text = "" };
  TableLook look = { .width = WIDTH, .height = HEIGHT, .offscreen = true };
  if (!match_play_to(match, TURNS, true)) return match_script_failed(match);
  TableApp *app = match_table_open(match, &look, &fault);
  double first = app ? first_picture(app, &fault) : -1;
  int rest = app ? frames_to_rest(app, &fault) : -1;
  bool fine = first >= 0 && rest >= 0;
  static const ScreenId measured[] = { SCREEN_TABLE, SCREEN_NEWS, SCREEN_BARGAIN, SCREEN_FORCES, SCREEN_CARDS, SCREEN_LOG, SCREEN_SETTINGS };
  enum { MEASURED = sizeof measured / sizeof *measured };
  double (*cost)[FRAMES] = calloc(MEASURED, sizeof *cost);
  for (int i = 0; cost && fine && i < MEASURED; i++) {
    fine = screen_measure(app, measured[i], cost[i], &fault);
    if (fine) tell(out, screen_name(measured[i]), cost[i], FRAMES);
  }
  if (fine) fprintf(out, "first picture %.0f ms of CPU after the start of the program; %d frames later nothing is due until something comes in; %dx%d\n", first, rest, WIDTH, HEIGHT);
  free(cost);
  table_close(app);
  if (fine) return STATUS_DONE;
  complain(MSG_CLI_TEXT, fault.text, NULL, NULL);
  return STATUS_ENVIRONMENT;
}
