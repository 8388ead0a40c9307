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
  double begun = cpu_now();
  TableApp *app = match_table_open(match, &look, &fault);
  bool fine = app != NULL;
  double opened = cpu_now() - begun;
  static const ScreenId measured[] = { SCREEN_TABLE, SCREEN_NEWS, SCREEN_BARGAIN, SCREEN_FORCES, SCREEN_CARDS, SCREEN_LOG, SCREEN_SETTINGS };
  enum { MEASURED = sizeof measured / sizeof *measured };
  double (*cost)[FRAMES] = calloc(MEASURED, sizeof *cost);
  for (int i = 0; cost && fine && i < MEASURED; i++) {
    fine = screen_measure(app, measured[i], cost[i], &fault);
    if (fine) tell(out, screen_name(measured[i]), cost[i], FRAMES);
  }
  if (fine) fprintf(out, "opening (theme, fonts, coast, first sight) %.1f ms of CPU, frames of %dx%d\n", opened, WIDTH, HEIGHT);
  free(cost);
  table_close(app);
  if (fine) return STATUS_DONE;
  complain(MSG_CLI_TEXT, fault.text, NULL, NULL);
  return STATUS_ENVIRONMENT;
}
