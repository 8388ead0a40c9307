/* The first screen: recent games at the left, scenarios in the middle, the seats of the picked scenario and the way in at the
 * right; below each other where the window is narrow for its text. */
#include "table/screens_start.h"

#include "table/keys.h"
#include "table/page.h"

#include <math.h>
#include <string.h>

typedef struct Start { Ui *ui; const StartLists *lists; StartState *state; const Scenario *s; StartChoice choice; } Start;

static float flow(Ui *ui, TypeRole type, ColourRole colour, float x, float y, float w, const char *text, bool measure) {
  return page_flow(ui, &(Flow){ type, colour, x, y, w, 0, measure }, text);
}

static const char *words_or(const Scenario *s, const char *text) { return text && text[0] ? scenario_words(s, text) : ""; }

/* A game's scenario as it lies here now; NULL: it does not. */
static const Scenario *game_scenario(const Start *start, const RecentGame *game) {
  for (int i = 0; i < start->lists->scenarios; i++) {
    const Scenario *s = start->lists->scenario[i].scenario;
    if (s && strcmp(s->name.id, game->scenario) == 0) return s;
  }
  return NULL;
}

static const char *game_title(const Start *start, const RecentGame *game) {
  const Scenario *s = game_scenario(start, game);
  return s ? words_or(s, s->name.title) : game->scenario;
}

/* "Seoul, turn 5, 2025-11-10": whose game it is and where it stands. */
static Line game_stands(const Start *start, const RecentGame *game) {
  const Scenario *s = game_scenario(start, game);
  Line people = { "" };
  if (game->gone) return LINE(start->s, MSG_PAGE_START_GONE, .arg = { 0 });
  for (int i = 0; i < game->seats; i++) {
    int seat = s ? seat_find(s, game->seat[i]) : NO_HANDLE;
    line_join(&people, ", ", seat == NO_HANDLE ? game->seat[i] : page_seat_name(s, seat).text);
  }
  if (!game->seats) people = LINE(start->s, MSG_TABLE_WHITE_CELL, .arg = { 0 });
  if (game->over) return LINE(start->s, MSG_PAGE_START_OVER, .arg = { 0, game->turn }, .text = { people.text });
  return LINE(start->s, game->dated ? MSG_PAGE_START_STANDS : MSG_PAGE_START_TURN, .arg = { 0, game->turn, game->day }, .text = { people.text });
}

static const char *file_name(const char *path) {
  const char *slash = strrchr(path, '/');
  return slash ? slash + 1 : path;
}

/* ---- games to go on with ---- */

static float game_row(Start *start, int index, float x, float y, float w, bool measure) {
  Ui *ui = start->ui;
  const RecentGame *game = &start->lists->game[index];
  float side = page_units(ui, 14), top = page_units(ui, 8), inner = w - 2 * side;
  Line how = game_stands(start, game);
  const char *title = game->gone ? file_name(game->path) : game_title(start, game);
  ColourRole ink_title = game->gone ? COLOUR_DISABLED : COLOUR_TEXT, ink_rest = game->gone ? COLOUR_DISABLED : COLOUR_TEXT_2;
  float high = top;
  if (!measure) {
    Box box = { x, y, w, game_row(start, index, x, y, w, true) };
    Line said = { "" };
    line_join(&said, "", title);
    line_join(&said, ", ", how.text);
    line_join(&said, ", ", file_name(game->path));
    UiId id = ui_id(ui, "game", (uint32_t)index);
    if (ui_row(ui, id, box, said.text, game->gone ? UI_DISABLED : 0)) start->choice = (StartChoice){ .act = START_GO_ON, .game = index };
    ui_tooltip(ui, id, game->path);
    draw_line(ui_frame(ui)->draw, pen(COLOUR_RULE, style_line(ui_frame(ui)->style, LINE_HAIR)), x, y + box.h, x + w, y + box.h);
  }
  high += flow(ui, TYPE_ROW_BOLD, ink_title, x + side, y + high, inner, title, measure);
  high += flow(ui, TYPE_BODY, ink_rest, x + side, y + high, inner, how.text, measure);
  if (!game->gone) high += flow(ui, TYPE_BODY, ink_rest, x + side, y + high, inner, file_name(game->path), measure);
  return high + top;
}

static void games(Start *start, Box box) {
  Ui *ui = start->ui;
  float padding = style_space(ui_frame(ui)->style, SPACE_PADDING), whole = 0, bar = style_space(ui_frame(ui)->style, SPACE_SCROLL_BAR) + page_units(ui, 6);
  Line title = LINE(start->s, MSG_PAGE_START_GAMES, .arg = { 0 }), none = LINE(start->s, MSG_PAGE_START_NO_GAMES, .arg = { 0 });
  ui_panel(ui, box, title.text);
  Box view = { box.x + padding / 3, box.y + ui_panel_head(ui), box.w - padding * 2 / 3, box.h - ui_panel_head(ui) - padding / 3 };
  for (int i = 0; i < start->lists->games; i++) whole += game_row(start, i, 0, 0, view.w - bar, true);
  Box content = ui_scroll_begin(ui, ui_id(ui, "games", 0), view, whole, &start->state->scroll_games);
  float y = content.y;
  for (int i = 0; i < start->lists->games; i++) y += game_row(start, i, content.x, y, view.w - bar, false);
  ui_scroll_end(ui);
  if (start->lists->games > 0) return;
  flow(ui, TYPE_BODY, COLOUR_TEXT_2, view.x + padding * 2 / 3, view.y, view.w - padding, none.text, false);
  ui_say(ui, SORT_TEXT, 0, none.text, NULL);
}

/* ---- scenarios, presets, seats ---- */

/* The first paragraph, in one flow: the rest is for those who play it. */
static Line paragraph_first(const char *text) {
  Line line = { "" };
  const char *end = strstr(text, "\n\n");
  snprintf(line.text, sizeof line.text, "%.*s", (int)(end ? end - text : (ptrdiff_t)strlen(text)), text);
  for (char *c = line.text; *c; c++)
    if (*c == '\n') *c = ' ';
  return line;
}

static float scenarios(Start *start, float x, float y, float w, bool measure) {
  Ui *ui = start->ui;
  float top = y, side = page_units(ui, 14), gap = page_units(ui, 8);
  for (int i = 0; i < start->lists->scenarios; i++) {
    const StartScenario *of = &start->lists->scenario[i];
    Line mistakes = LINE(start->s, MSG_PAGE_START_MISTAKES, .text = { of->name });
    const char *title = of->scenario ? words_or(of->scenario, of->scenario->name.title) : of->name;
    Line first = of->scenario ? paragraph_first(words_or(of->scenario, of->scenario->name.note)) : mistakes;
    const char *note = first.text;
    bool on = i == start->state->scenario;
    float inner = w - 2 * side, high = 2 * gap + flow(ui, TYPE_TITLE, COLOUR_TEXT, 0, 0, inner, title, true) + flow(ui, TYPE_BODY, COLOUR_TEXT, 0, 0, inner, note, true);
    if (!measure) {
      if (ui_row(ui, ui_id(ui, "scenario", (uint32_t)i), (Box){ x, y, w, high }, title, (on ? UI_ON : 0) | (of->scenario ? 0 : UI_DISABLED)) && !on) {
        start->state->scenario = i;
        start->state->seated = false;
      }
      float used = flow(ui, TYPE_TITLE, of->scenario ? COLOUR_TEXT : COLOUR_DISABLED, x + side, y + gap, inner, title, false);
      flow(ui, TYPE_BODY, of->scenario ? COLOUR_TEXT_2 : COLOUR_DISABLED, x + side, y + gap + used, inner, note, false);
      ui_say(ui, SORT_TEXT, 0, note, NULL);
    }
    y += high;
  }
  return y - top;
}

/* One of several lengths of the game, a row each: their titles are sentences. */
static float presets(Start *start, float x, float y, float w, bool measure) {
  Ui *ui = start->ui;
  const Scenario *s = start->s;
  const UiFrame *frame = ui_frame(ui);
  float top = y, ring = page_text(ui, 9), left = page_text(ui, 40), gap = page_units(ui, 6);
  for (int i = 0; i < s->presets; i++) {
    const char *title = words_or(s, s->presets_list[i].name.title);
    bool on = i == start->state->preset;
    Flow flow = { on ? TYPE_ROW_BOLD : TYPE_ROW, on ? COLOUR_TEXT : COLOUR_TEXT_2, x + left, y + gap, w - left, 0, true };
    float high = page_flow(ui, &flow, title) + 2 * gap;
    if (!measure) {
      UiId id = ui_id(ui, "preset", (uint32_t)i);
      UiTouch touch = ui_place(ui, id, (Box){ x, y, w, high }, TAKE_NOTHING);
      if (touch.hot || touch.held) draw_fill(frame->draw, ink(COLOUR_CARD), (Box){ x, y, w, high }, 0);
      if (touch.pressed) start->state->preset = i;
      draw_circle(frame->draw, pen(COLOUR_TEXT_2, style_line(frame->style, LINE_SYMBOL)), x + left / 2, y + gap + page_leading(ui, TYPE_ROW) / 2, ring);
      if (on) draw_disc(frame->draw, ink(COLOUR_TEXT), x + left / 2, y + gap + page_leading(ui, TYPE_ROW) / 2, ring * 0.55f);
      flow.measure = false;
      page_flow(ui, &flow, title);
      ui_ring(ui, id, (Box){ x, y, w, high }, style_space(frame->style, SPACE_CORNER));
      ui_say(ui, SORT_TOGGLE, (on ? UI_ON : 0) | (touch.focused ? UI_FOCUSED : 0), title, NULL);
    }
    y += high;
  }
  return y - top + page_units(ui, 8);
}

static Line player_words(const Scenario *s, int seat, int player) {
  if (player == START_PERSON) return LINE(s, MSG_PAGE_START_PERSON, .arg = { 0 });
  if (player == START_RANDOM) return LINE(s, MSG_PAGE_START_RANDOM, .arg = { 0 });
  if (player == START_STANDARD || player >= s->personas || s->persona[player].seat != seat) return LINE(s, MSG_PAGE_START_STANDARD, .arg = { 0 });
  return LINE(s, MSG_PAGE_START_PERSONA, .text = { words_or(s, s->persona[player].name.title) });
}

/* Who comes after: a person, the scenario's computer player, each persona of the seat, chance; and round again. */
static int16_t player_next(const Scenario *s, int seat, int player) {
  if (player == START_PERSON) return START_STANDARD;
  if (player == START_RANDOM) return START_PERSON;
  for (int p = player == START_STANDARD ? 0 : player + 1; p < s->personas; p++)
    if (s->persona[p].seat == seat) return (int16_t)p;
  return START_RANDOM;
}

/* The same way round, backwards. */
static int16_t player_before(const Scenario *s, int seat, int player) {
  int16_t at = START_PERSON;
  while (player_next(s, seat, at) != player && player_next(s, seat, at) != START_PERSON) at = player_next(s, seat, at);
  return at;
}

/* One seat: code, name, and a button that says who plays it; the button stands below where there is no room beside. */
static float seat_row(Start *start, int seat, float x, float y, float w, bool measure) {
  Ui *ui = start->ui;
  const Scenario *s = start->s;
  const UiFrame *frame = ui_frame(ui);
  int16_t *player = &start->state->player[seat];
  Line who = player_words(s, seat, *player), of = page_seat_name(s, seat);
  const UiButton button = { .label = who.text, .flags = UI_AROUND | (*player == START_PERSON ? UI_ON : 0) };
  float code = page_leading(ui, TYPE_ROW) + page_units(ui, 4), chip = page_seat_chip_width(ui) + page_units(ui, 12), name = page_text(ui, 130);
  bool beside = w - name - chip >= page_text(ui, 260);
  float left = beside ? x + chip + name : x, wide = x + w - left, below = beside ? 0 : code + page_units(ui, 4), high = ui_button_height(ui, wide, &button);
  if (measure) return below + high;
  float head = beside ? high : code;
  page_seat_chip(ui, s, seat, x, y + (head - code) / 2, code);
  draw_text(frame->draw, TYPE_ROW_BOLD, ink(COLOUR_TEXT), x + chip, y + head / 2 + style_text(frame->style, TYPE_ROW_BOLD).size * 0.35f, ALIGN_LEFT, of.text);
  ui_say(ui, SORT_TEXT, 0, of.text, NULL);
  int by = ui_choice(ui, ui_id(ui, "seat", (uint32_t)seat), (Box){ left, y + below, wide, high }, &button);
  if (by) *player = by > 0 ? player_next(s, seat, *player) : player_before(s, seat, *player);
  return below + high;
}

/* In two columns where there is room, so that the eye has a short way from name to button. */
static float seats(Start *start, float x, float y, float w, bool measure) {
  Ui *ui = start->ui;
  const Scenario *s = start->s;
  float top = y, gap = page_units(ui, 10), between = page_units(ui, 28);
  int across = w >= page_text(ui, 1000) ? 2 : 1;
  float wide = (w - (float)(across - 1) * between) / (float)across;
  Line note = LINE(s, MSG_PAGE_START_SEATS_NOTE, .arg = { 0 });
  for (int seat = 0; seat < s->seats; seat += across) {
    float high = 0;
    for (int i = 0; i < across && seat + i < s->seats; i++)
      high = fmaxf(high, seat_row(start, seat + i, x + (float)i * (wide + between), y, wide, measure));
    y += high + gap;
  }
  if (!measure) ui_say(ui, SORT_TEXT, 0, note.text, NULL);
  return y + flow(ui, TYPE_BODY, COLOUR_TEXT_2, x, y, w, note.text, measure) - top;
}

/* Everything of the picked scenario, above each other; `y` 0 and `measure` for its height. */
static float setting(Start *start, float x, float y, float w, bool measure) {
  Ui *ui = start->ui;
  float top = y, gap = page_units(ui, 18);
  Line title = LINE(start->s, MSG_PAGE_START_SEATS, .arg = { 0 });
  y += scenarios(start, x, y, w, measure) + gap;
  if (!start->s) return y - top;
  y += presets(start, x, y, w, measure);
  y += page_head(ui, x, y + page_units(ui, 8), w, title.text, NULL, measure) + page_units(ui, 12);
  y += seats(start, x, y, w, measure) + gap;
  return y - top;
}

/* Who begins: the picked scenario's parties are the first place for a person, its first seat where it has none. */
static void seat_people(Start *start) {
  const Scenario *s = start->s;
  StartState *state = start->state;
  bool sits = false;
  state->preset = 0;
  for (int seat = 0; seat < MAX_SEATS; seat++) {
    bool first = seat < s->seats && !sits && (s->seat[seat].party || !s->parties);
    state->player[seat] = (int16_t)(first ? START_PERSON : START_STANDARD);
    sits = sits || first;
  }
  state->seated = true;
}

/* Returns the button's height; draws nothing when `measure`. */
static float begin(Start *start, Box box, bool measure) {
  Line label = LINE(start->s, MSG_PAGE_START_BEGIN, .arg = { 0 }), people = { "" };
  for (int seat = 0; seat < start->s->seats; seat++)
    if (start->state->player[seat] == START_PERSON) line_join(&people, ", ", page_seat_name(start->s, seat).text);
  Line second = people.text[0] ? LINE(start->s, MSG_PAGE_START_PEOPLE, .text = { people.text }) : LINE(start->s, MSG_PAGE_START_NOBODY, .arg = { 0 });
  const UiButton button = { .label = label.text, .second = second.text, .key = key_meaning(CUT_GO_ON)->key[0], .cap = key_meaning(CUT_GO_ON)->cap, .flags = UI_ACCENT };
  if (measure) return ui_button_height(start->ui, box.w, &button);
  if (ui_button(start->ui, ui_id(start->ui, "begin", 0), box, &button)) {
    start->choice = (StartChoice){ .act = START_BEGIN, .scenario = start->state->scenario, .preset = start->state->preset };
    memcpy(start->choice.player, start->state->player, sizeof start->choice.player);
  }
  return box.h;
}

/* The program's name, what it is, the other language and the way out; other settings are in a game's bars; returns the height used. */
static float banner(Start *start, Box box) {
  Ui *ui = start->ui;
  const UiFrame *frame = ui_frame(ui);
  Line name = LINE(start->s, MSG_PAGE_START_NAME, .arg = { 0 }), what = LINE(start->s, MSG_PAGE_START_WHAT, .arg = { 0 });
  Line out = LINE(start->s, MSG_PAGE_START_QUIT, .arg = { 0 }), exercise = LINE(start->s, MSG_PAGE_EXERCISE, .arg = { 0 });
  const UiButton quit = { .label = out.text, .cap = key_meaning(CUT_QUIT)->cap, .key = key_meaning(CUT_QUIT)->key[0] };
  float extra = page_text(ui, 28) + page_units(ui, 44);
  float b = page_width(ui, TYPE_ROW_BOLD, out.text) + extra, high = ui_button_height(ui, b, &quit);
  if (ui_button(ui, ui_id(ui, "quit", 0), (Box){ box.x + box.w - b, box.y, b, high }, &quit)) start->choice.act = START_QUIT;
  const StartLists *lists = start->lists;
  if (lists->language && lists->speak && page_language(ui, box.x + box.w - b - page_units(ui, 12), box.y + high / 2, lists->language, &b)) lists->speak(lists->with);
  draw_text(frame->draw, TYPE_END_TURN, ink(COLOUR_TEXT), box.x, box.y + page_baseline(ui, TYPE_END_TURN), ALIGN_LEFT, name.text);
  page_tag(ui, TYPE_END_TURN, box.x + page_width(ui, TYPE_END_TURN, name.text) + page_units(ui, 24), box.y, exercise.text, false, false);
  float y = fmaxf(page_leading(ui, TYPE_END_TURN), high);
  ui_say(ui, SORT_TITLE, 0, name.text, what.text);
  return y + flow(ui, TYPE_ROW, COLOUR_TEXT_2, box.x, box.y + y, box.w, what.text, false) + page_units(ui, 10);
}

StartChoice screen_start(Ui *ui, const StartLists *lists, StartState *state) {
  const UiFrame *frame = ui_frame(ui);
  Start start = { .ui = ui, .lists = lists, .state = state };
  if (state->scenario < 0 || state->scenario >= lists->scenarios) state->scenario = 0;
  for (int i = 0; i < lists->scenarios && !lists->scenario[state->scenario].scenario; i++) state->scenario = i;
  if (lists->scenarios > 0) start.s = lists->scenario[state->scenario].scenario;
  if (start.s && !state->seated) seat_people(&start);
  float margin = style_space(frame->style, SPACE_MARGIN) * 2, gutter = style_space(frame->style, SPACE_GUTTER), padding = style_space(frame->style, SPACE_PADDING);
  Box page = { margin, margin, frame->width - 2 * margin, frame->height - 2 * margin };
  float top = banner(&start, page);
  page.y += top;
  page.h -= top;
  float left = fminf(page_text(ui, 460), page.w * 0.4f);
  games(&start, (Box){ page.x, page.y, left, page.h });
  Box right = { page.x + left + gutter, page.y, page.w - left - gutter, page.h };
  Line title = LINE(start.s, MSG_PAGE_START_NEW, .arg = { 0 });
  ui_panel(ui, right, title.text);
  float foot = start.s ? begin(&start, (Box){ 0, 0, right.w - 2 * padding, 0 }, true) : 0;
  float bar = style_space(frame->style, SPACE_SCROLL_BAR) + page_units(ui, 6);
  Box view = { right.x + padding, right.y + ui_panel_head(ui), right.w - 2 * padding, right.h - ui_panel_head(ui) - foot - 2 * padding };
  Box content = ui_scroll_begin(ui, ui_id(ui, "new", 0), view, setting(&start, 0, 0, view.w - bar, true), &state->scroll_seats);
  setting(&start, content.x, content.y, view.w - bar, false);
  ui_scroll_end(ui);
  if (start.s) begin(&start, (Box){ view.x, right.y + right.h - padding - foot, view.w, foot }, false);
  return start.choice;
}
