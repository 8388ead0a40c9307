/* Views onto something taller: wheel, drag, bar, page keys and the focus move them; nothing glides on. */
#include "table/ui_parts.h"

#include <assert.h>
#include <math.h>

static const UiView *view_find(const UiPlaces *places, UiId id) {
  for (int i = 0; i < places->views; i++)
    if (places->view[i].id == id) return &places->view[i];
  return NULL;
}

/* How far the focus that keys moved lies outside of the view, as it was a frame ago. */
static float towards_focus(const Ui *ui, UiId id, Box view) {
  const UiPlace *focus = ui->focus_moved ? ui_place_find(ui->before, ui->focus) : NULL;
  float around = ui_units(ui, 4);
  if (!focus || focus->view != id) return 0;
  if (focus->box.y - around < view.y) return focus->box.y - around - view.y;
  return fmaxf(0, fminf(focus->box.y + focus->box.h + around - view.y - view.h, focus->box.y - around - view.y));
}

static void draw_bar(Ui *ui, UiId id, Box bar, float whole, float *scroll) {
  const Style *style = ui_style(ui);
  float high = fmaxf(bar.h * bar.h / whole, fminf(bar.h, ui_units(ui, 40))), room = bar.h - high, most = whole - bar.h;
  Box thumb = { bar.x, bar.y + (most > 0 ? room * *scroll / most : 0), bar.w, high };
  UiTouch touch = ui_place(ui, id, thumb, TAKE_NO_FOCUS | TAKE_DRAG);
  if (touch.drag_y != 0 && room > 0) *scroll = fmaxf(0, fminf(most, *scroll + touch.drag_y * most / room));
  thumb.y = bar.y + (most > 0 ? room * *scroll / most : 0);
  draw_fill(ui_draw(ui), ink(COLOUR_RULE), (Box){ bar.x + bar.w / 2 - style_line(style, LINE_RULE), bar.y, 2 * style_line(style, LINE_RULE), bar.h }, 0);
  draw_fill(ui_draw(ui), ink(touch.hot || touch.held ? COLOUR_TEXT : COLOUR_MUTED), thumb, bar.w / 2);
}

Box ui_scroll_begin(Ui *ui, UiId id, Box view, float whole, float *scroll) {
  const Style *style = ui_style(ui);
  assert(ui->views < UI_DEEP * 2);
  float most = fmaxf(0, whole - view.h), bar = style_space(style, SPACE_SCROLL_BAR);
  if (ui->wheel_view == id) *scroll -= ui->in.wheel_y * 3 * style_leading(style, TYPE_BODY);
  if (ui->drag_view == id) *scroll -= ui->drag_view_by;
  if (ui->key_view == id) *scroll += (float)ui->key_view_by * (view.h - style_leading(style, TYPE_BODY));
  *scroll += towards_focus(ui, id, view);
  *scroll = roundf(fmaxf(0, fminf(most, *scroll)));
  if (most > 0) draw_bar(ui, id + 1, (Box){ view.x + view.w - bar, view.y, bar, view.h }, whole, scroll);
  Box inside = { view.x, view.y, view.w - (most > 0 ? bar + ui_units(ui, 6) : 0), view.h };
  if (ui->now->views < UI_VIEWS) ui->now->view[ui->now->views++] = (UiView){ id, view, ui->layer, whole, *scroll };
  ui->view[ui->views] = id;
  ui->clip[ui->views] = ui->views ? box_both(inside, ui->clip[ui->views - 1]) : inside;
  ui->views++;
  draw_clip(ui_draw(ui), inside);
  return (Box){ inside.x, view.y - *scroll, inside.w, whole };
}

void ui_scroll_end(Ui *ui) {
  assert(ui->views > 0);
  ui->views--;
  draw_unclip(ui_draw(ui));
}

void ui_scroll_rows(const Ui *ui, float row, int count, int *first, int *end) {
  const UiView *view = ui->views ? view_find(ui->now, ui->view[ui->views - 1]) : NULL;
  *first = 0;
  *end = count;
  if (!view || row <= 0) return;
  int from = (int)floorf(view->scroll / row) - 1, to = (int)ceilf((view->scroll + view->box.h) / row) + 1;
  *first = from < 0 ? 0 : from > count ? count : from;
  *end = to > count ? count : to < *first ? *first : to;
}
