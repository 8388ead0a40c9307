/* Settings: each with what it does; beside them a page in small that shows the choice at once, as the whole screen does. */
#include "table/screens.h"

#include "table/page.h"
#include "table/settings.h"

#include <math.h>
#include <string.h>

typedef struct Form { const Table *t; Ui *ui; const Scenario *s; Settings *settings; Box box; float y; bool changed, measure; } Form;

/* A title, what it means, and room for the control below; returns the control's top. */
static float question(Form *form, MessageId title, MessageId note) {
  Ui *ui = form->ui;
  Line name = LINE(form->s, title, .arg = { 0 }), text = LINE(form->s, note, .arg = { 0 });
  form->y += page_flow(ui, &(Flow){ TYPE_ROW_BOLD, COLOUR_TEXT, form->box.x, form->y, form->box.w, 0, form->measure }, name.text);
  form->y += page_flow(ui, &(Flow){ TYPE_BODY, COLOUR_TEXT_2, form->box.x, form->y, form->box.w, 0, form->measure }, text.text);
  if (!form->measure) ui_say(ui, SORT_TITLE, 0, name.text, text.text);
  return form->y += page_units(ui, 4);
}

static void choice(Form *form, const char *name, MessageId title, MessageId note, const MessageId *options, int count, int *chosen) {
  Ui *ui = form->ui;
  Line line[4];
  const char *labels[4];
  float y = question(form, title, note), high = style_row(ui_frame(ui)->style, SPACE_TAB);
  for (int i = 0; i < count; i++) {
    line[i] = LINE(form->s, options[i], .arg = { 0 });
    labels[i] = line[i].text;
  }
  if (!form->measure && ui_tabs(ui, ui_id(ui, name, 0), (Box){ form->box.x, y, ui_tabs_width(ui, labels, count), high }, labels, count, chosen)) form->changed = true;
  form->y += high + page_units(ui, 22);
}

static void toggle(Form *form, const char *name, MessageId title, MessageId note, bool *on) {
  Ui *ui = form->ui;
  Line label = LINE(form->s, title, .arg = { 0 }), text = LINE(form->s, note, .arg = { 0 });
  float wide = fminf(form->box.w, page_text(ui, 560)), high = ui_toggle_height(ui, wide, label.text), left = ui_toggle_indent(ui);
  if (!form->measure && ui_toggle(ui, ui_id(ui, name, 0), (Box){ form->box.x, form->y, wide, high }, label.text, on)) form->changed = true;
  form->y += high;
  form->y += page_flow(ui, &(Flow){ TYPE_BODY, COLOUR_TEXT_2, form->box.x + left, form->y, form->box.w - left, 0, form->measure }, text.text) + page_units(ui, 14);
  if (!form->measure) ui_say(ui, SORT_TEXT, 0, text.text, NULL);
}

static void text_size(Form *form) {
  Ui *ui = form->ui;
  float high = ui_slider_height(ui);
  Line said = LINE(form->s, MSG_PAGE_PERCENT, .arg = { form->settings->text }), label = LINE(form->s, MSG_PAGE_SET_TEXT, .arg = { 0 }), note = LINE(form->s, MSG_PAGE_SET_TEXT_NOTE, .arg = { 0 });
  Box box = { form->box.x, form->y, fminf(form->box.w, page_text(ui, 560)), high };
  UiId id = ui_id(ui, "text", 0);
  bool *waits = &form->t->state->size_waits;            /* the page is laid out anew when the hand lets go: not below it */
  if (!form->measure && ui_slider(ui, id, box, label.text, TEXT_LEAST, TEXT_MOST, TEXT_STEP, &form->settings->text, said.text)) *waits = true;
  if (!form->measure && *waits && !ui_held(ui, id)) {
    form->changed = true;
    *waits = false;
  }
  form->y += high;
  form->y += page_flow(ui, &(Flow){ TYPE_BODY, COLOUR_TEXT_2, form->box.x, form->y, form->box.w, 0, form->measure }, note.text) + page_units(ui, 22);
  if (!form->measure) ui_say(ui, SORT_TEXT, 0, note.text, NULL);
}

static void fill_form(Form *form) {
  static const MessageId languages[] = { MSG_PAGE_SET_ENGLISH, MSG_PAGE_SET_KOREAN }, themes[] = { MSG_PAGE_SET_DARK, MSG_PAGE_SET_LIGHT };
  static const char *const codes[] = { "en", "ko" };
  Settings *settings = form->settings;
  int language = strcmp(settings->language, "ko") == 0 || (!settings->language[0] && ui_frame(form->ui)->style->hangul), theme = (int)settings->theme, before = language;
  choice(form, "language", MSG_PAGE_SET_LANGUAGE, MSG_PAGE_SET_LANGUAGE_NOTE, languages, 2, &language);
  if (language != before) strcpy(settings->language, codes[language]);
  choice(form, "theme", MSG_PAGE_SET_THEME, MSG_PAGE_SET_THEME_NOTE, themes, THEME_KINDS, &theme);
  settings->theme = (ThemeKind)theme;
  text_size(form);
  toggle(form, "projector", MSG_PAGE_SET_PROJECTOR, MSG_PAGE_SET_PROJECTOR_NOTE, &settings->projector);
  toggle(form, "ask", MSG_PAGE_SET_ASK, MSG_PAGE_SET_ASK_NOTE, &settings->ask);
  toggle(form, "still", MSG_PAGE_SET_STILL, MSG_PAGE_SET_STILL_NOTE, &settings->still);
  toggle(form, "fullscreen", MSG_PAGE_SET_FULLSCREEN, MSG_PAGE_SET_FULLSCREEN_NOTE, &settings->fullscreen);
}

/* ---- the page in small ---- */

/* A ladder, a card and seats as other screens draw them, so that colours, lines and letters can be judged. */
static void specimen(const Table *t, Box box) {
  Ui *ui = t->ui;
  const UiFrame *frame = ui_frame(ui);
  const Scenario *s = t->sight->scenario;
  float padding = style_space(frame->style, SPACE_PADDING), x = box.x + padding, w = box.w - 2 * padding;
  Line title = LINE(s, MSG_PAGE_SET_SPECIMEN, .arg = { 0 }), head = LINE(s, MSG_PAGE_SET_SAMPLE, .arg = { 0 });
  ui_panel(ui, box, title.text);
  float y = box.y + ui_panel_head(ui) + page_units(ui, 8), chip = page_leading(ui, TYPE_ROW) + page_units(ui, 4), left = x;
  y += page_flow(ui, &(Flow){ TYPE_HEADLINE, COLOUR_TEXT, x, y, w, 0, false }, head.text) + page_units(ui, 14);
  for (int seat = 0; seat < s->seats; seat++) {
    if (left + page_seat_chip_width(ui) > x + w) {
      left = x;
      y += chip + page_units(ui, 6);
    }
    left += page_seat_chip(ui, s, seat, left, y, chip) + page_units(ui, 8);
  }
  y += chip + page_units(ui, 16);
  float rung = style_row(frame->style, SPACE_RUNG);
  for (int r = 0; s->ladders > 0 && r < s->ladder[0].rungs && r < 4; r++) {
    Box step = { x, y + (float)(3 - r) * (rung + page_units(ui, 4)), fminf(w, page_text(ui, 300)), rung };
    bool here = r == 1;
    Line name = LINE(s, MSG_PAGE_RUNG, .arg = { r });
    draw_fill(frame->draw, ink(here ? COLOUR_INVERSE : COLOUR_CARD), step, style_space(frame->style, SPACE_CORNER));
    if (r < 1) draw_fill(frame->draw, ink(COLOUR_TEXT_2), (Box){ step.x, step.y, style_line(frame->style, LINE_BAR), step.h }, 0);
    draw_text(frame->draw, here ? TYPE_ROW_BOLD : TYPE_ROW, ink(here ? COLOUR_INVERSE_TEXT : COLOUR_TEXT_2), step.x + page_units(ui, 14),
      step.y + rung / 2 + style_text(frame->style, TYPE_ROW).size * 0.35f, ALIGN_LEFT, name.text);
  }
  y += 4 * (rung + page_units(ui, 4)) + page_units(ui, 12);
  static const struct { MessageId text; ColourRole colour; bool up, worse; } signs[] = { { MSG_PAGE_SET_BETTER, COLOUR_BETTER, true, false }, { MSG_PAGE_SET_WORSE, COLOUR_WORSE, false, true } };
  for (int i = 0; i < 2; i++) {
    Line text = LINE(s, signs[i].text, .arg = { 0 });
    page_triangle(ui, x, y + page_leading(ui, TYPE_BODY) / 2, page_text(ui, 13), signs[i].up, signs[i].worse);
    y += page_flow(ui, &(Flow){ TYPE_BODY, signs[i].colour, x + page_text(ui, 24), y, w - page_text(ui, 24), 0, false }, text.text);
  }
}

static void restore(Form *form, Box box) {
  Line label = LINE(form->s, MSG_PAGE_SET_STANDARD, .arg = { 0 });
  const UiButton button = { .label = label.text };
  if (!ui_button(form->ui, ui_id(form->ui, "standard", 0), box, &button)) return;
  Settings standard = settings_standard();
  memcpy(standard.language, form->settings->language, sizeof standard.language);       /* nobody wants to lose the language they read */
  *form->settings = standard;
  form->changed = true;
}

enum { CONFIRM_LEAVE = SCREEN_SETTINGS * 100 + 1 };

static Line leave_label(const Table *t) {
  if (t->state->confirm != CONFIRM_LEAVE) return LINE(t->sight->scenario, MSG_PAGE_SET_LEAVE, .arg = { 0 });
  return LINE(t->sight->scenario, t->from_start ? MSG_PAGE_SET_LEAVE_BACK : MSG_PAGE_SET_LEAVE_SURE, .arg = { 0 });
}

/* The way out of a game, to the first screen if that led here; what was finished is kept, and the first screen goes on with it. The
 * first press asks, and says where the second leads. */
static void leave(Form *form, Box box) {
  bool asked = form->t->state->confirm == CONFIRM_LEAVE;
  Line label = leave_label(form->t);
  const UiButton button = { .label = label.text, .flags = asked ? UI_ACCENT : 0 };
  if (!ui_button(form->ui, ui_id(form->ui, "leave", 0), box, &button)) return;
  if (asked) form->t->state->want_quit = true;
  form->t->state->confirm = CONFIRM_LEAVE;
  ui_wants_frame(form->ui, 0);
}

void screen_settings(const Table *t) {
  Ui *ui = t->ui;
  const Style *style = ui_frame(ui)->style;
  const Scenario *s = t->sight->scenario;
  Box all = screen_bars(t);
  if (!t->settings) return;
  float margin = style_space(style, SPACE_MARGIN), gutter = style_space(style, SPACE_GUTTER), padding = style_space(style, SPACE_PADDING);
  Box page = { all.x + margin, all.y + gutter, all.w - 2 * margin, all.h - 2 * gutter };
  float small = page_text(ui, 460);
  bool beside = page.w - small >= page_text(ui, 560);
  Box left = page, right = { page.x + page.w - small, page.y, small, page.h };
  if (beside) left.w -= small + gutter;
  Line title = LINE(s, MSG_PAGE_SET_TITLE, .arg = { 0 }), kept = LINE(s, t->settings_fault && t->settings_fault[0] ? MSG_PAGE_SET_FAULT : MSG_PAGE_SET_KEPT,
    .text = { t->settings_fault && t->settings_fault[0] ? t->settings_fault : "" });
  ui_panel(ui, left, title.text);
  Box view = { left.x + padding, left.y + ui_panel_head(ui), left.w - 2 * padding, left.h - ui_panel_head(ui) - padding / 2 };
  float bar = style_space(style, SPACE_SCROLL_BAR) + page_units(ui, 6), button = page_text(ui, 300);
  bool stacked = 2 * button + page_units(ui, 12) > view.w - bar;          /* in large text below each other */
  if (stacked) button = view.w - bar;
  Form form = { .t = t, .ui = ui, .s = s, .settings = t->settings, .box = { 0, 0, view.w - bar, 0 }, .measure = true };
  fill_form(&form);
  Line standard_label = LINE(s, MSG_PAGE_SET_STANDARD, .arg = { 0 });
  Line leave_words = leave_label(t);
  const UiButton standard = { .label = standard_label.text }, way_out = { .label = leave_words.text };
  float low = fmaxf(ui_button_height(ui, button, &standard), ui_button_height(ui, button, &way_out)), note = page_flow(ui, &(Flow){ TYPE_BODY, COLOUR_TEXT_2, 0, 0, form.box.w, 0, true }, kept.text);
  float whole = form.y + (stacked ? 2 * low + page_units(ui, 12) : low) + note + page_units(ui, 20);
  Box content = ui_scroll_begin(ui, ui_id(ui, "form", 0), view, whole, &t->state->scroll[SCREEN_SETTINGS]);
  form.box = (Box){ content.x, content.y, view.w - bar, 0 };
  form.y = content.y + page_units(ui, 4);
  form.measure = false;
  fill_form(&form);
  restore(&form, (Box){ content.x, form.y, button, low });
  leave(&form, stacked ? (Box){ content.x, form.y + low + page_units(ui, 12), button, low } : (Box){ content.x + button + page_units(ui, 12), form.y, button, low });
  bool fault = t->settings_fault && t->settings_fault[0];
  page_flow(ui, &(Flow){ TYPE_BODY, fault ? COLOUR_WORSE : COLOUR_TEXT_2, content.x, form.y + low + page_units(ui, 10), form.box.w, 0, false }, kept.text);
  ui_say(ui, SORT_TEXT, 0, kept.text, NULL);
  ui_scroll_end(ui);
  if (beside) specimen(t, right);
  if (form.changed) t->state->settings_changed = true;
}
