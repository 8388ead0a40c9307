/* The table of the bargain: a row for each clause with both terms in words, the rail between them, and what the ally's term
 * would be worth. One's own term is changed here: by its arrows, by a press on the rail, or from the list a press opens. */
#include "table/bargain_parts.h"

#include <math.h>
#include <string.h>

/* ---- the head ---- */

/* Seats have their colours; what was and what was signed belong to both. */
ColourRole side_fill(const Bargain *b, int side) {
  return b->sealed ? side == OWN ? COLOUR_MUTED : COLOUR_TEXT : seat_colour(b->s, b->side[side]);
}

/* A disc: not as in force. */
static void mark_changed(const Bargain *b, float x, float middle) { draw_disc(draw_of(b->t), ink(COLOUR_TEXT), x, middle, units(b->t, 4) * fminf(1.4f, style_text_scale(style_of(b->t)))); }

/* An amber bar: not as last offered. */
static void mark_moved(const Bargain *b, float x, float y, float high) { draw_fill(draw_of(b->t), ink(COLOUR_SELECT), (Box){ x, y, units(b->t, 5), high }, 0); }

/* What the marks beside terms mean, as words where there is room for them, else named, with the words in the tooltip. Only
 * where a package has a last offer can one have moved. */
void marks_show(Bargain *b, float x, float end, float middle) {
  const Table *t = b->t;
  bool moves = b->before[OWN] || b->before[OTHER];
  float gap = units(t, 9), apart = units(t, 26), high = style_text(style_of(t), TYPE_BODY).size;
  if (!b->sees || (!b->package[OWN] && !b->package[OTHER])) return;
  Line words[2] = { LINE(b->s, b->sealed ? MSG_BARGAIN_CHANGED_SIGNED : MSG_BARGAIN_CHANGED, .arg = { 0 }), LINE(b->s, MSG_BARGAIN_MOVED, .arg = { 0 }) }, how = LINE(b->s, MSG_BARGAIN_HOW, .arg = { 0 });
  float needs = 2.2f * gap + cell_width(t, TYPE_BODY, words[0].text) + (moves ? apart + 2.2f * gap + cell_width(t, TYPE_BODY, words[1].text) : 0);
  if (needs > end - x) {
    words[0] = LINE(b->s, MSG_BARGAIN_CHANGED_ALONE, .arg = { 0 });
    words[1] = LINE(b->s, MSG_BARGAIN_MOVED_ALONE, .arg = { 0 });
    needs = 2.2f * gap + cell_width(t, TYPE_BODY, words[0].text) + (moves ? apart + 2.2f * gap + cell_width(t, TYPE_BODY, words[1].text) : 0);
  }
  float wide = apart + cell_width(t, TYPE_BODY, how.text);
  bool hint = b->acts && needs + wide <= end - x;
  UiId id = ui_id(t->ui, "marks", 0);
  ui_place(t->ui, id, (Box){ x, middle - high, end - x, 2 * high }, TAKE_NO_FOCUS);
  if (ui_shown(t->ui, id)) ui_tooltip(t->ui, id, LINE(b->s, MSG_BARGAIN_MARKS, .arg = { PACKAGE_CHANGES }).text);
  x += fmaxf(0, (end - x - needs - (hint ? wide : 0)) / 2);
  mark_changed(b, x + gap, middle);
  x += 2.2f * gap + cell_line(t, TYPE_BODY, COLOUR_TEXT_2, x + 2.2f * gap, middle, ALIGN_LEFT, words[0].text) + apart;
  if (moves) {
    mark_moved(b, x + gap / 2, middle - high * 0.6f, high * 1.2f);
    x += 2.2f * gap + cell_line(t, TYPE_BODY, COLOUR_TEXT_2, x + 2.2f * gap, middle, ALIGN_LEFT, words[1].text) + apart;
  }
  if (hint) cell_line(t, TYPE_BODY, COLOUR_MUTED, x, middle, ALIGN_LEFT, how.text);
}

/* The legend of the rail, as one row of marks with words, from the left. */
void legend_show(Bargain *b, float x, float end, float middle) {
  static const MessageId words[] = { MSG_BARGAIN_YOURS, MSG_BARGAIN_THEIRS, MSG_BARGAIN_LAST, MSG_BARGAIN_IN_FORCE };
  static const MessageId onlooker[] = { MSG_BARGAIN_OF, MSG_BARGAIN_OF, MSG_BARGAIN_LAST, MSG_BARGAIN_IN_FORCE };
  static const MessageId sealed[] = { MSG_BARGAIN_UNTIL_NOW, MSG_BARGAIN_SIGNED, MSG_BARGAIN_LAST, MSG_BARGAIN_IN_FORCE };
  const Table *t = b->t;
  float size = units(t, 17), gap = units(t, 9), apart = units(t, 26), whole = 0;
  Line line[4];
  bool shown[4] = { true, true, true, true };
  if (!b->sees) shown[0] = shown[1] = shown[2] = false;
  if (b->sealed) shown[2] = shown[3] = false;
  for (int i = 0; i < 4; i++) {
    line[i] = LINE(b->s, b->sealed ? sealed[i] : b->party ? words[i] : onlooker[i], .arg = { b->sealed ? b->g->turn : i < SIDES ? b->side[i] : 0 });
    if (shown[i]) whole += apart + gap + size + cell_width(t, TYPE_BODY, line[i].text);
  }
  if (whole > end - x) {        /* marks alone explain nothing: the least needed goes first */
    shown[2] = false;
    whole -= apart + gap + size + cell_width(t, TYPE_BODY, line[2].text);
  }
  x += fmaxf(0, (end - x - whole + apart) / 2);
  for (int i = 0; i < 4; i++) {
    if (!shown[i]) continue;
    x += size / 2;
    if (i == 0) cell_rectangle(t, x, middle, size, side_fill(b, OWN), false);
    if (i == 1) cell_diamond(t, x, middle, size, side_fill(b, OTHER), false);
    if (i == 2) cell_diamond(t, x, middle, size, COLOUR_TEXT_2, true);
    if (i == 3) draw_line(draw_of(t), pen(COLOUR_TEXT, units(t, 4)), x, middle - size * 0.75f, x, middle + size * 0.75f);
    x += size / 2 + gap;
    x += cell_line(t, TYPE_BODY, COLOUR_TEXT_2, x, middle, ALIGN_LEFT, line[i].text) + apart;
  }
}

/* What has been done with this package so far, below its name. */
Line package_state(const Bargain *b, int side) {
  const uint8_t *package = b->package[side];
  if (!package) return LINE(b->s, side == OWN ? MSG_BARGAIN_NONE_IN_FORCE : MSG_BARGAIN_NONE_YET, .arg = { 0 });
  if (b->sealed && side == OWN) return LINE(b->s, MSG_BARGAIN_WAS_IN_FORCE, .arg = { 0 });
  if (side == OWN && b->acts) return LINE(b->s, MSG_BARGAIN_USED, .arg = { bargain_changes(b, package), PACKAGE_CHANGES });
  int moved = 0;
  for (int c = 0; c < b->s->clauses && b->before[side]; c++) moved += package[c] != b->before[side][c];
  return LINE(b->s, b->before[side] ? MSG_BARGAIN_MOVED_ON : MSG_BARGAIN_CHANGES_ON, .arg = { bargain_changes(b, package), moved });
}

static Line package_name(const Bargain *b, int side) {
  if (b->sealed) return LINE(b->s, side == OWN ? MSG_BARGAIN_UNTIL_NOW : MSG_BARGAIN_SIGNED, .arg = { b->g->turn });
  return LINE(b->s, side == OWN && b->party ? MSG_BARGAIN_YOUR_PACKAGE : MSG_BARGAIN_PACKAGE_OF, .arg = { b->side[side] });
}

static float over_width(const Bargain *b, const Line *over) { return b->acts ? cell_width(b->t, TYPE_ROW_BOLD, over->text) + units(b->t, 34) : 0; }

/* So wide are the names above the packages, and what stands below them. */
float package_head_width(const Bargain *b) {
  Line over = LINE(b->s, MSG_BARGAIN_START_OVER, .arg = { 0 });
  float most = 0;
  for (int side = 0; side < SIDES; side++) {
    float chip = cell_width(b->t, TYPE_ROW_BOLD, package_name(b, side).text) + units(b->t, 24);
    if (side == OWN) chip += over_width(b, &over);
    most = fmaxf(most, fmaxf(chip, cell_width(b->t, TYPE_BODY, package_state(b, side).text)) + units(b->t, 20));
  }
  return ceilf(most);
}

void package_head(Bargain *b, Box box, int side, bool chip_alone) {
  const Table *t = b->t;
  float inset = chip_alone ? 0 : units(t, 10), half = chip_alone ? box.h : floorf(box.h * 0.5f);
  Line name = package_name(b, side), state = package_state(b, side), over = LINE(b->s, MSG_BARGAIN_START_OVER, .arg = { 0 });
  Box chip = { box.x + inset, box.y + (chip_alone ? 0 : units(t, 7)), box.w - 2 * inset, half - units(t, 7) };
  if (side == OWN && b->acts) {
    float wide = over_width(b, &over) - units(t, 8);
    chip.w -= wide + units(t, 8);
    Box place = { chip.x + chip.w + units(t, 8), chip.y, wide, chip.h };
    if (ui_button(t->ui, ui_id(t->ui, "start over", 0), place, &(UiButton){ .label = over.text })) {
      memcpy(t->state->package, b->g->term, sizeof t->state->package);
      t->state->package_begun = true;
      t->state->refusal = (Refusal){ 0 };
      ui_wants_frame(t->ui, 0);
    }
  }
  if (b->sealed) {
    draw_stroke(draw_of(t), pen(side == OWN ? COLOUR_MUTED : COLOUR_TEXT, style_line(style_of(t), LINE_SYMBOL)), chip, style_space(style_of(t), SPACE_CORNER));
    cell_words(t, TYPE_ROW_BOLD, COLOUR_TEXT, chip, ALIGN_CENTRE, name.text);
  } else {
    cell_chip(t, chip, b->side[side], name.text);
  }
  if (!chip_alone) cell_line(t, TYPE_BODY, COLOUR_TEXT_2, chip.x + units(t, 4), box.y + half + (box.h - half) / 2, ALIGN_LEFT, state.text);
  ui_say(t->ui, SORT_TITLE, 0, name.text, state.text);
}

void rows_head(Bargain *b, const BargainGrid *grid) {
  const Table *t = b->t;
  Box head = grid->head;
  float pad = style_space(style_of(t), SPACE_PADDING), half = floorf(head.h * 0.5f), x = head.x + grid->clause;
  cell_line(t, TYPE_ROW_BOLD, COLOUR_TEXT, head.x + pad, head.y + units(t, 4) + half / 2, ALIGN_LEFT, LINE(b->s, MSG_BARGAIN_CLAUSE, .arg = { 0 }).text);
  if (b->sees) package_head(b, (Box){ x, head.y, grid->package, head.h }, OWN, false);
  else cell_line(t, TYPE_ROW_BOLD, COLOUR_TEXT, x + units(t, 14), head.y + units(t, 4) + half / 2, ALIGN_LEFT, LINE(b->s, MSG_BARGAIN_TERMS_NOW, .arg = { 0 }).text);
  x += grid->package;
  legend_show(b, x, x + grid->rail, head.y + units(t, 4) + half / 2);
  marks_show(b, x + pad / 2, x + grid->rail - pad / 2, head.y + half + (head.h - half) / 2);
  x += grid->rail;
  if (grid->other > 0) package_head(b, (Box){ x, head.y, grid->other, head.h }, OTHER, false);
  x += grid->other;
  if (grid->worth <= 0) return;
  cell_line(t, TYPE_ROW_BOLD, COLOUR_TEXT, x + pad, head.y + units(t, 4) + half / 2, ALIGN_LEFT, LINE(b->s, MSG_BARGAIN_WORTH_TO, .arg = { b->seat }).text);
  cell_line(t, TYPE_BODY, COLOUR_TEXT_2, x + pad, head.y + half + (head.h - half) / 2, ALIGN_LEFT,
    LINE(b->s, b->sealed ? MSG_BARGAIN_AGAINST : MSG_BARGAIN_IF_TAKEN, .arg = { 0 }).text);
}

/* ---- terms in words ---- */

/* An arrow beside one's own term; pale where there is no further level. */
static void step_show(Bargain *b, Box box, int clause, bool right) {
  const Table *t = b->t;
  int level = b->package[OWN][clause] + (right ? 1 : -1);
  bool can = level >= 0 && level < b->s->clause[clause].levels;
  UiId id = ui_id(t->ui, right ? "more" : "less", (uint32_t)clause);
  UiTouch touch = ui_place(t->ui, id, box, TAKE_NO_FOCUS);
  if (touch.hot && can) draw_fill(draw_of(t), ink(COLOUR_RUNG_PASSED), box_inset(box, units(t, 3)), style_space(style_of(t), SPACE_CORNER));
  cell_arrow(t, box.x + box.w / 2, box.y + box.h / 2, units(t, 12) * fminf(1.5f, style_text_scale(style_of(t))), can ? COLOUR_TEXT : COLOUR_RULE, right);
  if (touch.pressed && can) bargain_pick(b, clause, level);
  if (can && explains(b) && ui_shown(t->ui, id)) ui_tooltip(t->ui, id, worth_words(b, clause, level).text);
}

static bool term_moved(const Bargain *b, int side, int clause) {
  return b->package[side] && b->before[side] && b->package[side][clause] != b->before[side][clause];
}

void term_show(Bargain *b, Box box, int side, int clause, bool arrows) {
  const Table *t = b->t;
  const uint8_t *package = b->sees && b->package[side] ? b->package[side] : side == OWN ? b->term : NULL;
  if (!package) return;         /* one's own column, or the only one, tells what is in force where nothing was offered */
  bool changes = package[clause] != b->term[clause];
  float room = units(t, arrows ? 31 : 14), mark = units(t, 20);
  if (b->sees && term_moved(b, side, clause)) mark_moved(b, box.x + units(t, 2), box.y + units(t, 6), box.h - units(t, 12));
  if (changes) mark_changed(b, box.x + room + units(t, 9), box.y + box.h / 2);
  Box text = { box.x + room + mark, box.y, box.w - 2 * room - mark, box.h };
  if (changes && arrows) {      /* what one's own change costs, before it is offered */
    Worth worth = term_worth(b, clause, package[clause]);
    Number points = signed_text(worth.likely);
    float wide = cell_width(t, TYPE_BODY, points.text);
    cell_line(t, TYPE_BODY, worth.likely < 0 ? COLOUR_WORSE : COLOUR_BETTER, text.x + text.w, box.y + box.h / 2, ALIGN_RIGHT, points.text);
    text.w -= wide + units(t, 6);
  }
  cell_words(t, changes ? TYPE_BODY_BOLD : TYPE_BODY, changes ? COLOUR_TEXT : COLOUR_TEXT_2, text, ALIGN_LEFT, level_name(b, clause, package[clause]));
}

/* One's own term: a place that takes the arrow keys and opens the list of its levels. */
void own_show(Bargain *b, Box box, int clause) {
  const Table *t = b->t;
  UiId id = ui_id(t->ui, "own", (uint32_t)clause);
  Box frame = { box.x + units(t, 8), box.y + units(t, 2), box.w - units(t, 10), box.h - units(t, 4) };
  UiTouch touch = ui_place(t->ui, id, frame, TAKE_SIDEWAYS);
  const Style *style = style_of(t);
  if (clause == t->state->clause) b->own_cell = frame;
  draw_fill(draw_of(t), ink(touch.hot ? COLOUR_CARD_ORDERED : COLOUR_CARD), frame, style_space(style, SPACE_CORNER));
  draw_stroke(draw_of(t), pen(touch.hot ? COLOUR_TEXT : COLOUR_RULE, style_line(style, LINE_EDGE)), frame, style_space(style, SPACE_CORNER));
  float step = units(t, 31);
  term_show(b, (Box){ frame.x, box.y, frame.w, box.h }, OWN, clause, true);
  ui_ring(t->ui, id, frame, style_space(style, SPACE_CORNER));
  if (touch.focused) {
    t->state->clause = clause;
    int by = 0;
    while (ui_key(t->ui, KEY_LEFT, 0)) by--;
    while (ui_key(t->ui, KEY_RIGHT, 0)) by++;
    if (by != 0) bargain_pick(b, clause, b->package[OWN][clause] + by);
  }
  if (touch.pressed) {
    t->state->clause = clause;
    t->state->confirm = ASK_LEVEL;
    ui_wants_frame(t->ui, 0);
  }
  step_show(b, (Box){ frame.x + units(t, 4), frame.y, step - units(t, 4), frame.h }, clause, false);
  step_show(b, (Box){ frame.x + frame.w - step, frame.y, step, frame.h }, clause, true);
  Line said = LINE(b->s, MSG_BARGAIN_SAY_OWN, .arg = { clause, clause * 256 + b->package[OWN][clause] });
  ui_say(t->ui, SORT_SLIDER, touch.focused ? UI_FOCUSED : 0, said.text, worth_words(b, clause, b->package[OWN][clause]).text);
}

/* ---- the rail ---- */

/* Marks grow with text, though less: a rail has only so much room. */
static float mark_size(const Bargain *b, float u) { return units(b->t, u) * fminf(1.5f, style_text_scale(style_of(b->t))); }

static float level_x(const Bargain *b, Box rail, int clause, int level) {
  int levels = b->s->clause[clause].levels;
  return floorf(rail.x + (levels > 1 ? rail.w * (float)level / (float)(levels - 1) : rail.w / 2));
}

/* The last offer as a ghost, and an arrow from it to where the term is now. */
static void ghost_show(Bargain *b, Box rail, int clause, int side, float y, float size) {
  const uint8_t *before = b->before[side];
  if (!before || !term_moved(b, side, clause)) return;
  float from = level_x(b, rail, clause, before[clause]), to = level_x(b, rail, clause, b->package[side][clause]);
  if (side == OWN) cell_rectangle(b->t, from, y, size, COLOUR_PANEL, true);
  else cell_diamond(b->t, from, y, size, COLOUR_PANEL, true);
  float beside = to > from ? size * 1.35f : -size * 1.35f;       /* close to where it came from: marks of both sides may lie between */
  cell_arrow(b->t, from + beside, y, size * 0.6f, COLOUR_TEXT, to > from);
}

static void rail_line(Bargain *b, Box rail, int clause, float y) {
  const Table *t = b->t;
  float tick = units(t, 6);
  draw_line(draw_of(t), pen(COLOUR_DIM, units(t, 3)), rail.x, y, rail.x + rail.w, y);
  for (int l = 0; l < b->s->clause[clause].levels; l++) {
    float x = level_x(b, rail, clause, l);
    draw_line(draw_of(t), pen(COLOUR_MUTED, units(t, 1.6f)), x, y - tick, x, y + tick);
  }
  float x = level_x(b, rail, clause, b->g->term[clause]);
  draw_line(draw_of(t), pen(COLOUR_TEXT, units(t, 4)), x, y - mark_size(b, 17), x, y + mark_size(b, 17));
}

/* Where the two agree, in words, on the side that has room. */
static void agreed_show(Bargain *b, Box rail, float x, float y, bool stands) {
  Line words = LINE(b->s, b->sealed ? MSG_BARGAIN_STAYED : stands ? MSG_BARGAIN_STANDS : MSG_BARGAIN_AGREED, .arg = { 0 });
  float wide = cell_width(b->t, TYPE_BODY, words.text), gap = mark_size(b, 18), high = style_text(style_of(b->t), TYPE_BODY).size * 0.5f;
  bool right = x + gap + wide <= rail.x + rail.w + units(b->t, 6);
  float from = right ? x + gap : x - gap - wide;
  draw_fill(draw_of(b->t), ink(COLOUR_PANEL), (Box){ from - units(b->t, 4), y - high, wide + units(b->t, 8), 2 * high }, 0);
  cell_line(b->t, TYPE_BODY, stands ? COLOUR_MUTED : COLOUR_BETTER, from, y, ALIGN_LEFT, words.text);
}

static void rail_marks(Bargain *b, Box rail, int clause, float y) {
  const Table *t = b->t;
  const uint8_t *own = b->package[OWN], *other = b->package[OTHER];
  float size = mark_size(b, 18);
  ColourRole own_fill = side_fill(b, OWN), other_fill = side_fill(b, OTHER);
  for (int side = 0; side < SIDES; side++) ghost_show(b, rail, clause, side, y, size);
  if (own && other && own[clause] == other[clause]) {
    float x = level_x(b, rail, clause, own[clause]);
    bool stands = own[clause] == b->term[clause];
    agreed_show(b, rail, x, y, stands);
    cell_rectangle(t, x, y - size * 0.5f, size * 0.82f, own_fill, false);
    cell_diamond(t, x, y + size * 0.55f, size * 0.82f, other_fill, false);
    return;
  }
  if (own && other) {
    float from = level_x(b, rail, clause, own[clause]), to = level_x(b, rail, clause, other[clause]);
    draw_line(draw_of(t), pen(COLOUR_TEXT_2, units(t, 5)), fminf(from, to), y, fmaxf(from, to), y);
  }
  if (other) cell_diamond(t, level_x(b, rail, clause, other[clause]), y, size, other_fill, false);
  if (own) cell_rectangle(t, level_x(b, rail, clause, own[clause]), y, size, own_fill, false);
}

void rail_show(Bargain *b, Box box, int clause) {
  const Table *t = b->t;
  float side = units(t, 34), y = floorf(box.y + box.h / 2);
  Box rail = { box.x + side, box.y, box.w - 2 * side, box.h };
  UiId id = ui_id(t->ui, "rail", (uint32_t)clause);
  Box place = { box.x + side / 3, box.y + units(t, 1), box.w - side * 2 / 3, box.h - units(t, 2) };
  UiTouch touch = ui_place(t->ui, id, place, TAKE_NO_FOCUS);
  int levels = b->s->clause[clause].levels;
  float along = (ui_input(t->ui)->x - rail.x) / rail.w * (float)(levels - 1);
  int near = (int)fmaxf(0, fminf((float)(levels - 1), floorf(along + 0.5f)));
  rail_line(b, rail, clause, y);
  if (touch.hot)
    draw_circle(draw_of(t), pen(COLOUR_SELECT, style_line(style_of(t), LINE_SYMBOL)), level_x(b, rail, clause, near), y, units(t, 13));
  rail_marks(b, rail, clause, y);
  if (touch.pressed && b->acts) bargain_pick(b, clause, near);
  if (explains(b) && ui_shown(t->ui, id)) ui_tooltip(t->ui, id, b->party ? worth_words(b, clause, near).text : level_name(b, clause, near));
}

/* ---- rows ---- */

static int64_t worth_most(const Bargain *b) {
  int64_t most = 1;
  for (int c = 0; c < b->s->clauses; c++) {
    Worth worth = term_worth(b, c, b->package[OTHER] ? b->package[OTHER][c] : b->term[c]);
    if (worth.high > most) most = worth.high;
    if (-worth.low > most) most = -worth.low;
  }
  return cell_worth_scale(most);
}

static void worth_show(Bargain *b, Box box, int clause, int64_t most) {
  const Table *t = b->t;
  if (!b->package[OTHER]) return;
  int level = b->package[OTHER][clause];
  Worth worth = term_worth(b, clause, level);
  float number = cell_width(t, TYPE_BODY_BOLD, "-00.0") + units(t, 6), pad = style_space(style_of(t), SPACE_PADDING);
  Box bar = { box.x + pad, box.y, box.w - 2 * pad - number, box.h };
  UiId id = ui_id(t->ui, "worth", (uint32_t)clause);
  ui_place(t->ui, id, box, TAKE_NO_FOCUS);
  draw_line(draw_of(t), pen(COLOUR_MUTED, style_line(style_of(t), LINE_RULE)), floorf(bar.x + bar.w / 2), box.y, floorf(bar.x + bar.w / 2), box.y + box.h);
  bool nothing = worth.likely == 0 && worth.low == 0 && worth.high == 0;
  ColourRole colour = worth.likely > 0 ? COLOUR_BETTER : worth.likely < 0 ? COLOUR_WORSE : COLOUR_MUTED;
  if (!nothing) cell_worth_bar(t, bar, worth, most, colour);
  cell_signed(t, nothing ? TYPE_BODY : TYPE_BODY_BOLD, nothing ? COLOUR_MUTED : COLOUR_TEXT, box.x + box.w - pad, box.y + box.h / 2, worth.likely);
  if (level != b->term[clause] && explains(b) && ui_shown(t->ui, id)) ui_tooltip(t->ui, id, worth_words(b, clause, level).text);
}

/* All that a row shows, in one sentence. */
void row_say(Bargain *b, int clause) {
  if (b->sealed && b->g->term[clause] != b->was[clause]) {
    ui_say(b->t->ui, SORT_ROW, 0, LINE(b->s, MSG_BARGAIN_SAY_SIGNED, .arg = { clause, clause * 256 + b->g->term[clause], clause * 256 + b->was[clause] }).text, NULL);
    return;
  }
  Line line = LINE(b->s, MSG_TEXT_CLAUSE, .arg = { clause, clause * 256 + b->term[clause] });
  for (int side = 0; side < SIDES && !b->sealed; side++)
    if (b->package[side])
      line_join(&line, "; ", LINE(b->s, MSG_TEXT_CLAUSE_OFFER, .arg = { b->side[side], clause * 256 + b->package[side][clause] }).text);
  if (b->package[OWN] && b->package[OTHER] && !b->sealed)
    line_join(&line, "; ", LINE(b->s, b->package[OWN][clause] == b->package[OTHER][clause] ? MSG_TEXT_CLAUSE_SAME : MSG_TEXT_CLAUSE_APART, .arg = { 0 }).text);
  ui_say(b->t->ui, SORT_ROW, 0, line.text, NULL);
}

static void row_show(Bargain *b, const BargainGrid *grid, int clause, Box row, int64_t most) {
  const Table *t = b->t;
  float pad = style_space(style_of(t), SPACE_PADDING), x = row.x + grid->clause;
  UiId id = ui_id(t->ui, "clause", (uint32_t)clause);
  if (clause % 2 == 0) draw_fill(draw_of(t), ink(COLOUR_CARD), (Box){ row.x + units(t, 1), row.y, row.w - units(t, 2), row.h }, 0);
  row_say(b, clause);
  ui_place(t->ui, id, (Box){ row.x, row.y, grid->clause, row.h }, TAKE_NO_FOCUS);
  cell_words(t, TYPE_BODY_BOLD, COLOUR_TEXT, (Box){ row.x + pad, row.y, grid->clause - pad * 1.4f, row.h }, ALIGN_LEFT, cell_name(b->s, &b->s->clause[clause].name));
  const char *note = b->s->clause[clause].name.note;
  if (note && note[0] && explains(b)) ui_tooltip(t->ui, id, scenario_words(b->s, note));
  if (b->acts) own_show(b, (Box){ x, row.y, grid->package, row.h }, clause);
  else term_show(b, (Box){ x, row.y, grid->package, row.h }, OWN, clause, false);
  x += grid->package;
  rail_show(b, (Box){ x, row.y, grid->rail, row.h }, clause);
  x += grid->rail;
  if (grid->other > 0) term_show(b, (Box){ x, row.y, grid->other, row.h }, OTHER, clause, false);
  if (grid->worth > 0) worth_show(b, (Box){ x + grid->other, row.y, grid->worth, row.h }, clause, most);
}

void rows_show(Bargain *b, const BargainGrid *grid) {
  int64_t most = b->party ? worth_most(b) : 1;
  for (int c = 0; c < b->s->clauses; c++)
    row_show(b, grid, c, (Box){ grid->body.x, grid->body.y + (float)c * grid->row, grid->body.w, grid->row }, most);
}
