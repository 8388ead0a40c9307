/* The notice: a panel below the upper bar, as wide as its lines are read well. */
#include "table/notice.h"

#include "table/page.h"
#include <math.h>
#include <string.h>

/* All lines from a box's top; returns the height. */
static float lines(Ui *ui, Box box, const char *text, bool measure) {
  float y = 0;
  char line[2048];
  for (const char *at = text; *at;) {
    size_t length = strcspn(at, "\n");
    snprintf(line, sizeof line, "%.*s", (int)(length < sizeof line ? length : sizeof line - 1), at);
    bool first = at == text;
    y += ui_paragraph(ui, first ? TYPE_ROW : TYPE_BODY, first ? COLOUR_TEXT : COLOUR_TEXT_2, (Box){ box.x, box.y + y, box.w, 0 }, ALIGN_LEFT, line, measure) + page_text(ui, 4);
    at += length + (at[length] == '\n');
  }
  return y;
}

void notice_show(Ui *ui, const char *text) {
  if (!text[0]) return;
  const UiFrame *frame = ui_frame(ui);
  float pad = style_space(frame->style, SPACE_PADDING), margin = style_space(frame->style, SPACE_MARGIN);
  float wide = fminf(page_text(ui, 760), frame->width - 2 * margin), high = lines(ui, (Box){ 0, 0, wide - 2 * pad, 0 }, text, true) + 2 * pad;
  Box box = { floorf((frame->width - wide) / 2), floorf(page_text(ui, 72)), wide, ceilf(high) };
  ui_panel(ui, box, NULL);
  draw_stroke(frame->draw, pen(COLOUR_TEXT, style_line(frame->style, LINE_EDGE)), box, style_space(frame->style, SPACE_CORNER));
  lines(ui, (Box){ box.x + pad, box.y + pad, wide - 2 * pad, 0 }, text, false);
}
