/* What whole packages are worth to the seat, and how that is reckoned: the staff's estimate, said to be one. */
#include "table/bargain_parts.h"

#include <math.h>

enum { LINES = 3 };

typedef struct Valued { Line name; Worth worth; ColourRole fill; bool known; } Valued;

/* Once it is signed, there is no deal to compare with but what was in force. */
static int lines_of(const Bargain *b) { return b->sealed ? LINES - 1 : LINES; }

static void values_of(const Bargain *b, Valued value[LINES]) {
  value[0] = (Valued){ LINE(b->s, MSG_BARGAIN_YOUR_PACKAGE, .arg = { 0 }), { 0, 0, 0 }, COLOUR_MUTED, b->package[OWN] != NULL };
  value[1] = (Valued){ LINE(b->s, MSG_BARGAIN_PACKAGE_OF, .arg = { b->side[OTHER] }), { 0, 0, 0 }, COLOUR_MUTED, b->package[OTHER] != NULL };
  value[2] = (Valued){ LINE(b->s, MSG_BARGAIN_NO_DEAL, .arg = { 0 }), { 0, 0, 0 }, COLOUR_MUTED, true };
  for (int i = 0; i < SIDES; i++) {
    if (b->package[i]) value[i].worth = package_worth(b, b->package[i]);
    if (b->sealed) value[i].name = LINE(b->s, i == OWN ? MSG_BARGAIN_UNTIL_NOW : MSG_BARGAIN_SIGNED, .arg = { b->g->turn });
    value[i].fill = side_fill(b, i);
  }
}

/* How the estimate is made, so that nobody takes it for a measurement. */
static Line estimate_words(const Bargain *b) {
  int school = school_default(b);
  if (school == NO_HANDLE) return LINE(b->s, MSG_BARGAIN_ESTIMATE_EVEN, .arg = { schools_of(b) });
  return LINE(b->s, MSG_BARGAIN_ESTIMATE, .arg = { schools_of(b) }, .text = { NULL, cell_name(b->s, &b->s->persona[school].name) });
}

static float line_height(const Bargain *b) { return style_row(style_of(b->t), SPACE_TABLE_ROW) * 0.98f; }
static float title_height(const Bargain *b) { return style_leading(style_of(b->t), TYPE_TITLE) + style_space(style_of(b->t), SPACE_PADDING) * 0.9f; }

float valuation_height(Bargain *b, float width) {
  float pad = style_space(style_of(b->t), SPACE_PADDING);
  if (!b->party) return 0;
  return title_height(b) + (float)lines_of(b) * line_height(b) + cell_height(b->t, TYPE_BODY, width - 2 * pad, estimate_words(b).text) + 1.6f * pad;
}

static void value_line(Bargain *b, Box box, const Valued *value, float names, int64_t most) {
  const Table *t = b->t;
  float number = cell_width(t, TYPE_ROW_BOLD, "-00.0");
  Box bar = { box.x + names, box.y, box.w - names - number - units(t, 10), box.h };
  cell_line(t, TYPE_BODY_BOLD, COLOUR_TEXT, box.x, box.y + box.h / 2, ALIGN_LEFT, value->name.text);
  draw_line(draw_of(t), pen(COLOUR_MUTED, style_line(style_of(t), LINE_RULE)), floorf(bar.x + bar.w / 2), box.y, floorf(bar.x + bar.w / 2), box.y + box.h);
  if (!value->known) {
    Line none = LINE(b->s, MSG_BARGAIN_NONE_YET, .arg = { 0 });
    float wide = cell_width(t, TYPE_BODY, none.text);
    draw_fill(draw_of(t), ink(COLOUR_PANEL), (Box){ box.x + box.w - wide - units(t, 6), box.y + box.h * 0.2f, wide + units(t, 6), box.h * 0.6f }, 0);
    cell_line(t, TYPE_BODY, COLOUR_TEXT_2, box.x + box.w, box.y + box.h / 2, ALIGN_RIGHT, none.text);
    ui_say(t->ui, SORT_TEXT, 0, value->name.text, none.text);
    return;
  }
  cell_worth_bar(t, bar, value->worth, most, value->worth.likely == 0 ? COLOUR_MUTED : value->worth.likely > 0 ? COLOUR_BETTER : COLOUR_WORSE);
  cell_signed(t, TYPE_ROW_BOLD, COLOUR_TEXT, box.x + box.w, box.y + box.h / 2, value->worth.likely);
  Line spread = LINE(b->s, MSG_BARGAIN_SPREAD, .text = { signed_text(value->worth.likely).text, signed_text(value->worth.low).text, signed_text(value->worth.high).text });
  ui_say(t->ui, SORT_TEXT, 0, value->name.text, spread.text);
}

void valuation_show(Bargain *b, Box box) {
  const Table *t = b->t;
  float pad = style_space(style_of(t), SPACE_PADDING);
  if (!b->party || box.h <= 0) return;
  Valued value[LINES];
  values_of(b, value);
  int64_t most = 1;
  float names = 0;
  for (int i = 0; i < lines_of(b); i++) {
    if (value[i].worth.high > most) most = value[i].worth.high;
    if (-value[i].worth.low > most) most = -value[i].worth.low;
    names = fmaxf(names, cell_width(t, TYPE_BODY_BOLD, value[i].name.text) + units(t, 14));
  }
  ui_panel(t->ui, box, LINE(b->s, MSG_BARGAIN_VALUATION, .arg = { b->seat }).text);
  Line words = estimate_words(b);
  float needs = cell_height(t, TYPE_BODY, box.w - 2 * pad, words.text), y = box.y + title_height(b);
  float high = fminf(1.5f * line_height(b), (box.y + box.h - pad - needs - units(t, 6) - y) / (float)lines_of(b));
  for (int i = 0; i < lines_of(b); i++, y += high)
    value_line(b, (Box){ box.x + pad, y, box.w - 2 * pad, high }, &value[i], names, cell_worth_scale(most));
  ui_say(t->ui, SORT_TEXT, 0, words.text, NULL);
  cell_words(t, TYPE_BODY, COLOUR_TEXT_2, (Box){ box.x + pad, box.y + box.h - needs - pad * 0.8f, box.w - 2 * pad, needs }, ALIGN_LEFT, words.text);
}

/* The same in one line, for the foot of a page whose panels scroll. */
void totals_show(Bargain *b, Box box) {
  const Table *t = b->t;
  Valued value[LINES];
  values_of(b, value);
  Line worth = LINE(b->s, MSG_BARGAIN_WORTH_TO, .arg = { b->seat }), none = LINE(b->s, MSG_BARGAIN_NONE_YET, .arg = { 0 });
  float middle = box.y + box.h / 2, size = style_text(style_of(t), TYPE_BODY).size * 0.75f, gap = units(t, 8), number = cell_width(t, TYPE_ROW_BOLD, "-00.0"), whole = 0;
  for (int i = 0; i < lines_of(b); i++)
    whole += size * 1.25f + cell_width(t, TYPE_BODY, value[i].name.text) + 2 * gap + (value[i].known ? number : cell_width(t, TYPE_BODY, none.text));
  float title = cell_width(t, TYPE_BODY_BOLD, worth.text), x = box.x, spare = box.w - whole - title;
  if (spare > 3 * gap) x += cell_line(t, TYPE_BODY_BOLD, COLOUR_TEXT, x, middle, ALIGN_LEFT, worth.text);
  else spare += title;
  float apart = fmaxf(gap, fminf(spare / (float)lines_of(b), units(t, 60)));
  x += spare > 3 * gap && x > box.x ? apart : 0;
  for (int i = 0; i < lines_of(b); i++) {
    if (i == 0) cell_rectangle(t, x + size / 2, middle, size, value[i].fill, false);
    else if (i == 1) cell_diamond(t, x + size / 2, middle, size, value[i].fill, false);
    x += i < SIDES ? size * 1.25f + gap : 0;
    x += cell_line(t, TYPE_BODY, COLOUR_TEXT_2, x, middle, ALIGN_LEFT, value[i].name.text) + gap;
    if (!value[i].known) {
      x += cell_line(t, TYPE_BODY, COLOUR_MUTED, x, middle, ALIGN_LEFT, none.text) + apart;
      continue;
    }
    float wide = value[i].worth.likely == 0 ? cell_width(t, TYPE_ROW_BOLD, "0") : cell_width(t, TYPE_ROW_BOLD, signed_text(value[i].worth.likely).text) + size * 0.2f;
    int64_t likely = value[i].worth.likely;
    cell_signed(t, TYPE_ROW_BOLD, likely > 0 ? COLOUR_BETTER : likely < 0 ? COLOUR_WORSE : COLOUR_TEXT, x + wide, middle, likely);
    x += wide + apart;
  }
}
