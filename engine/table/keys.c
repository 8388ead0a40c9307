/* The table of keys, and its list on the screen. */
#include "table/keys.h"

#include "table/page.h"
#include "report/say.h"

#include <math.h>

static const KeyMeaning meanings[SHORTCUTS] = {
  [CUT_GO_ON] = { { 'E' }, "E", MSG_KEY_GO_ON, KEYS_EVERYWHERE },
  [CUT_BACK] = { { KEY_ESCAPE }, "Esc", MSG_KEY_BACK, KEYS_EVERYWHERE },
  [CUT_UNDO] = { { 'U' }, "U", MSG_KEY_UNDO, KEYS_IN_GAME },
  [CUT_PRESS] = { { KEY_ENTER, KEY_SPACE }, "Enter", MSG_KEY_PRESS, KEYS_EVERYWHERE },
  [CUT_NEXT] = { { KEY_TAB }, "Tab", MSG_KEY_NEXT, KEYS_EVERYWHERE },
  [CUT_ARROWS] = { { KEY_LEFT, KEY_RIGHT, KEY_UP, KEY_DOWN }, "←→↑↓", MSG_KEY_ARROWS, KEYS_EVERYWHERE },
  [CUT_PAGES] = { { KEY_PAGE_UP, KEY_PAGE_DOWN, KEY_HOME, KEY_END }, "PgUp PgDn", MSG_KEY_PAGES, KEYS_EVERYWHERE },
  [CUT_NEWS] = { { 'N' }, "N", MSG_TABLE_TO_NEWS, KEYS_IN_GAME },
  [CUT_BARGAIN] = { { 'B' }, "B", MSG_TABLE_TO_BARGAIN, KEYS_IN_GAME },
  [CUT_FORCES] = { { 'F' }, "F", MSG_TABLE_TO_FORCES, KEYS_IN_GAME },
  [CUT_CARDS] = { { 'C' }, "C", MSG_TABLE_TO_CARDS, KEYS_IN_GAME },
  [CUT_LOG] = { { 'L' }, "L", MSG_TABLE_TO_LOG, KEYS_IN_GAME },
  [CUT_RESULT] = { { 'V' }, "V", MSG_KEY_RESULT, KEYS_IN_GAME },
  [CUT_SETTINGS] = { { 'S' }, "S", MSG_TABLE_TO_SETTINGS, KEYS_IN_GAME },
  [CUT_KEYS] = { { KEY_F1, '?', '/' }, "F1", MSG_KEY_KEYS, KEYS_EVERYWHERE },        /* the sign needs Shift on some keyboards */
  [CUT_ALOUD] = { { KEY_F2 }, "F2", MSG_KEY_ALOUD, KEYS_EVERYWHERE },
  [CUT_FULLSCREEN] = { { KEY_F11 }, "F11", MSG_KEY_FULLSCREEN, KEYS_EVERYWHERE },
  [CUT_STEP] = { { 'H' }, "H", MSG_KEY_STEP, KEYS_IN_GAME },
  [CUT_QUIT] = { { 'Q' }, "Q", MSG_KEY_QUIT, KEYS_ON_START },
  [CUT_POLICIES] = { { 'P' }, "P", MSG_TABLE_TAB_POLICIES, KEYS_ON_MAP },
  [CUT_DESK] = { { 'D' }, "D", MSG_TABLE_TAB_DESK, KEYS_ON_MAP },
  [CUT_MOVE] = { { 'M' }, "M", MSG_TABLE_TAB_MOVE, KEYS_ON_MAP },
  [CUT_NEARER] = { { '+', '=' }, "+", MSG_KEY_NEARER, KEYS_ON_MAP },
  [CUT_FARTHER] = { { '-' }, "-", MSG_KEY_FARTHER, KEYS_ON_MAP },
  [CUT_OFFER] = { { 'O' }, "O", MSG_BARGAIN_OFFER, KEYS_IN_BARGAIN },
  [CUT_ACCEPT] = { { 'A' }, "A", MSG_BARGAIN_ACCEPT, KEYS_IN_BARGAIN },
  [CUT_STAND] = { { 'T' }, "T", MSG_BARGAIN_STAND, KEYS_IN_BARGAIN },
  [CUT_REFUSE] = { { 'R' }, "R", MSG_BARGAIN_REFUSE, KEYS_IN_BARGAIN },
  [CUT_WALK] = { { 'W' }, "W", MSG_BARGAIN_WALK, KEYS_IN_BARGAIN },
  [CUT_EARLIER] = { { '[' }, "[", MSG_KEY_EARLIER, KEYS_ON_NEWS },
  [CUT_LATER] = { { ']' }, "]", MSG_KEY_LATER, KEYS_ON_NEWS },
};

static const MessageId place_words[KEY_PLACES] = { MSG_KEY_EVERYWHERE, MSG_KEY_IN_GAME, MSG_KEY_ON_START, MSG_KEY_ON_MAP, MSG_KEY_IN_BARGAIN, MSG_KEY_ON_NEWS };

const KeyMeaning *key_meaning(Shortcut cut) { return &meanings[cut]; }

bool cut_pressed(Ui *ui, Shortcut cut) {
  for (int i = 0; i < KEY_ALIASES && meanings[cut].key[i]; i++)
    if (ui_key(ui, meanings[cut].key[i], 0)) return true;
  return false;
}

/* ---- the list ---- */

typedef struct KeyList { Ui *ui; const Scenario *s; float cap; bool measure; } KeyList;

static float widest_cap(const KeyList *list) {
  float wide = 0;
  for (int i = 0; i < SHORTCUTS; i++) wide = fmaxf(wide, page_width(list->ui, TYPE_BODY, meanings[i].cap));
  return ceilf(wide + page_text(list->ui, 14));
}

/* One cap and its meaning; returns the height. */
static float row(const KeyList *list, const KeyMeaning *meaning, Box box) {
  Ui *ui = list->ui;
  Line words = LINE(list->s, meaning->words, .arg = { 0 });
  float line = page_leading(ui, TYPE_BODY), gap = page_text(ui, 12), cap = ceilf(page_width(ui, TYPE_BODY, meaning->cap) + page_text(ui, 14));
  float used = page_flow(ui, &(Flow){ TYPE_BODY, COLOUR_TEXT, box.x + list->cap + gap, box.y, box.w - list->cap - gap, 0, list->measure }, words.text);
  if (!list->measure) {
    const UiFrame *frame = ui_frame(ui);
    draw_stroke(frame->draw, pen(COLOUR_MUTED, style_line(frame->style, LINE_EDGE)), (Box){ box.x + list->cap - cap, box.y + 1, cap, line - 2 }, style_space(frame->style, SPACE_CORNER));
    draw_text(frame->draw, TYPE_BODY, ink(COLOUR_TEXT), box.x + list->cap - cap / 2, box.y + page_baseline(ui, TYPE_BODY), ALIGN_CENTRE, meaning->cap);
    ui_say(ui, SORT_TEXT, 0, meaning->cap, words.text);
  }
  return used + page_text(ui, 8);
}

/* Keys of one place below each other, under its name; returns the height. */
static float group(const KeyList *list, KeyPlace place, Box box) {
  Ui *ui = list->ui;
  Line title = LINE(list->s, place_words[place], .arg = { 0 });
  float y = page_flow(ui, &(Flow){ TYPE_TITLE, COLOUR_TEXT, box.x, box.y, box.w, 0, list->measure }, title.text) + page_text(ui, 6);
  if (!list->measure) ui_say(ui, SORT_TITLE, 0, title.text, NULL);
  for (int i = 0; i < SHORTCUTS; i++)
    if (meanings[i].place == place) y += row(list, &meanings[i], (Box){ box.x, box.y + y, box.w, 0 });
  return y + page_text(ui, 12);
}

/* What works everywhere, or all through a game, at the left, the rest beside it; where that is too narrow, below. Returns the height. */
static float groups(const KeyList *list, Box box) {
  float gap = page_units(list->ui, 28), half = (box.w - gap) / 2, left = 0, right = 0;
  bool beside = half >= page_text(list->ui, 330);
  for (int place = 0; place < KEY_PLACES; place++) {
    bool first = place <= KEYS_IN_GAME || !beside;
    Box at = beside ? (Box){ first ? box.x : box.x + half + gap, box.y + (first ? left : right), half, 0 } : (Box){ box.x, box.y + left, box.w, 0 };
    float used = group(list, (KeyPlace)place, at);
    if (first) left += used;
    else right += used;
  }
  return fmaxf(left, right);
}

void keys_show(Ui *ui, const Scenario *s, bool *open, float *scroll) {
  const UiFrame *frame = ui_frame(ui);
  if (!*open && cut_pressed(ui, CUT_KEYS)) {
    *open = true;
    *scroll = 0;
    ui_wants_frame(ui, 0);
  }
  if (!*open) return;
  const Style *style = frame->style;
  KeyList list = { ui, s, 0, true };
  list.cap = widest_cap(&list);
  Line title = LINE(s, MSG_KEY_TITLE, .arg = { 0 }), close = LINE(s, MSG_KEY_CLOSE, .arg = { 0 });
  const UiButton button = { .label = close.text, .cap = "Esc", .flags = UI_ACCENT };
  float pad = style_space(style, SPACE_PADDING), bar = style_space(style, SPACE_SCROLL_BAR) + page_units(ui, 6);
  float wide = fminf(page_text(ui, 960), frame->width - 2 * style_space(style, SPACE_MARGIN)), head = ui_panel_head(ui), foot = ui_button_height(ui, wide - 2 * pad, &button);
  float whole = ceilf(groups(&list, (Box){ 0, 0, wide - 2 * pad - bar, 0 })), most = frame->height - 2 * style_space(style, SPACE_MARGIN);
  float high = fminf(most, head + whole + foot + 3 * pad);
  Box box = { floorf((frame->width - wide) / 2), floorf((frame->height - high) / 2), wide, high };
  UiId done = ui_id(ui, "close keys", 0);
  bool stays = ui_modal_begin(ui, ui_id(ui, "keys", 0), box, true, done);
  ui_panel(ui, box, title.text);
  Box view = { box.x + pad, box.y + head + pad * 0.5f, box.w - 2 * pad, box.h - head - foot - 2.5f * pad };
  Box in = ui_scroll_begin(ui, ui_id(ui, "key list", 0), view, whole, scroll);
  list.measure = false;
  groups(&list, (Box){ in.x, in.y, view.w - bar, 0 });
  ui_scroll_end(ui);
  if (ui_button(ui, done, (Box){ box.x + pad, box.y + box.h - pad - foot, box.w - 2 * pad, foot }, &button) || cut_pressed(ui, CUT_KEYS)) stays = false;
  ui_modal_end(ui);
  *open = stays;
}
