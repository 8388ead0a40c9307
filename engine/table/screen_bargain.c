/* The bargain: two packages clause by clause above; below, what they are worth to this seat, the clocks, and the moves. Reads
 * the sight and lays the page out; the parts are drawn in bargain_*.c. */
#include "table/bargain_parts.h"

#include <math.h>
#include <string.h>

/* ---- reading ---- */

const char *side_name(const Bargain *b, int side) { return cell_name(b->s, &b->s->seat[b->side[side]].name); }
const char *level_name(const Bargain *b, int clause, int level) { return cell_name(b->s, &b->s->clause[clause].level[level].name); }

int bargain_changes(const Bargain *b, const uint8_t *package) {
  int changes = 0;
  for (int c = 0; c < b->s->clauses; c++) changes += package[c] != b->term[c];
  return changes;
}

Order bargain_order(const Bargain *b, OrderKind kind) {
  Order order = { .kind = (uint8_t)kind, .seat = (uint8_t)b->seat };
  memcpy(order.package, kind == ORDER_OFFER && b->package[OWN] ? b->package[OWN] : b->term, sizeof order.package);
  return order;
}

/* The seat's last package but `skip`, of those revealed since the terms last changed hands. */
static const uint8_t *offer_past(const Bargain *b, int seat, int skip) {
  const Sight *sight = b->t->sight;
  for (int i = sight->offers; i-- > 0;) {
    const OfferPast *past = &sight->offer[i];
    if (past->seat != seat) continue;
    if (past->turn < b->g->signed_turn) return NULL;
    if (skip-- == 0) return past->package;
  }
  return NULL;
}

static bool parties_find(const Scenario *s, int seat, int side[SIDES]) {
  int found = 0;
  for (int i = 0; i < s->seats && found < SIDES; i++)
    if (s->seat[i].party) side[found++] = i;
  if (found == SIDES && side[OTHER] == seat) {
    side[OTHER] = side[OWN];
    side[OWN] = seat;
  }
  return found == SIDES;
}

/* One's own package begins as one's own offer that still lies on the table, else as the terms in force: never as what the
 * other side wants, which is one press of Accept away. */
void package_start(const Bargain *b, uint8_t package[MAX_CLAUSES]) {
  const uint8_t *from = b->sees && b->g->offer_turn[b->seat] > 0 ? b->g->offer[b->seat] : b->g->term;
  memcpy(package, from, MAX_CLAUSES);
}

bool bargain_read(const Table *t, Bargain *b) {
  const Sight *sight = t->sight;
  *b = (Bargain){ .t = t, .s = sight->scenario, .g = &sight->view.seen, .seat = sight->view.seat };
  if (!parties_find(b->s, b->seat, b->side)) return false;
  b->term = b->g->term;
  b->party = b->side[OWN] == b->seat;
  b->sees = b->privy = b->party || b->seat == FACILITATOR;
  b->acts = b->party && b->g->phase == PHASE_BARGAIN && seat_acts(b->s, b->g, b->seat) && b->g->move_blind[b->seat] == MOVE_NONE;
  for (int i = 0; i < SIDES; i++) {
    b->tabled[i] = b->sees && b->g->offer_turn[b->side[i]] > 0;
    b->package[i] = b->tabled[i] ? b->g->offer[b->side[i]] : NULL;
    b->before[i] = b->tabled[i] ? offer_past(b, b->side[i], 1) : NULL;
  }
  if (b->party && b->g->move_blind[b->seat] == MOVE_OFFER) {
    b->before[OWN] = b->package[OWN];
    b->package[OWN] = b->g->offer_blind[b->seat];
  }
  if (signed_read(b)) {
    b->sealed = b->sees = true;
    b->term = b->package[OWN] = b->was;
    b->package[OTHER] = b->g->term;
    b->before[OWN] = b->before[OTHER] = NULL;
  }
  if (!b->acts) return true;
  if (!t->state->package_begun) {
    package_start(b, t->state->package);
    t->state->package_begun = true;
  }
  b->before[OWN] = b->package[OWN];
  b->package[OWN] = t->state->package;
  return true;
}

void bargain_pick(Bargain *b, int clause, int level) {
  TableState *state = b->t->state;
  if (!b->acts || level < 0 || level >= b->s->clause[clause].levels) return;
  uint8_t package[MAX_CLAUSES];
  memcpy(package, state->package, sizeof package);
  package[clause] = (uint8_t)level;
  state->clause = clause;
  state->refusal = (Refusal){ 0 };
  ui_wants_frame(b->t->ui, 0);
  /* Back to what is in force is always possible, whatever the package began with. */
  if (bargain_changes(b, package) <= PACKAGE_CHANGES || level == b->term[clause]) {
    memcpy(state->package, package, sizeof package);
    return;
  }
  Refusal refusal = { .message = MSG_BARGAIN_USED_UP, .hint = MSG_BARGAIN_FREE_ONE };
  int used = 0;
  for (int c = 0; c < b->s->clauses && used < PACKAGE_CHANGES; c++)
    if (state->package[c] != b->term[c]) refusal.arg[used++] = c;
  state->refusal = refusal;
}

/* ---- laying out ---- */

/* The widest text size at which the page still has a column for worth, and at which it shows all clauses at once. */
bool shows_worth(const Bargain *b) { return b->seat != FACILITATOR && b->party && style_text_scale(style_of(b->t)) < 1.3f; }
bool shows_one(const Bargain *b) { return style_text_scale(style_of(b->t)) > 1.7f; }

static void grid_columns(Bargain *b, float width, BargainGrid *grid) {
  const Table *t = b->t;
  const char *clause[MAX_CLAUSES], *level[MAX_CLAUSES * MAX_LEVELS];
  int levels = 0;
  float side = style_space(style_of(t), SPACE_PADDING);
  for (int c = 0; c < b->s->clauses; c++) {
    clause[c] = cell_name(b->s, &b->s->clause[c].name);
    for (int l = 0; l < b->s->clause[c].levels; l++) level[levels++] = level_name(b, c, l);
  }
  float words = units(t, TERM_ROOM), chips = package_head_width(b);
  grid->worth = shows_worth(b) ? width * 0.195f : 0;
  grid->clause = cell_fit(t, TYPE_BODY_BOLD, clause, b->s->clauses, 2, width * 0.12f, width * (grid->worth > 0 ? 0.24f : 0.28f)) + side * 1.4f;
  grid->package = fmaxf(chips, cell_fit(t, TYPE_BODY_BOLD, level, levels, 2, width * 0.1f, width * 0.22f) + words);
  grid->other = b->sees ? grid->package : 0;
  grid->rail = width - grid->clause - grid->package - grid->other - grid->worth;
  grid->row = 0.94f * style_space(style_of(t), SPACE_CLAUSE_ROW);
  for (int c = 0; c < b->s->clauses; c++)
    grid->row = fmaxf(grid->row, cell_height(t, TYPE_BODY_BOLD, grid->clause - side * 1.4f, clause[c]));
  for (int l = 0; l < levels; l++)
    grid->row = fmaxf(grid->row, cell_height(t, TYPE_BODY_BOLD, grid->package - words, level[l]));
  grid->row = ceilf(grid->row + units(t, 1));
}

static float head_height(const Bargain *b) {
  return ceilf(style_space(style_of(b->t), SPACE_TABLE_HEAD) * fmaxf(1, style_text_scale(style_of(b->t)) * 0.94f));
}

/* Rows grow into room to spare, by so much at most. */
static const float ROW_GROWS = 1.3f;
/* To show all of them they give up what stands between lines of text, and no more. */
static const float ROW_SHRINKS = 0.91f;

static int rows_below(const Bargain *b, const BargainGrid *grid, float top, float end) {
  int hidden = 0;
  for (int c = 0; c < b->s->clauses; c++) hidden += top + (float)(c + 1) * grid->row > end + units(b->t, 4);
  return hidden;
}

/* What lies further down, said where the view ends: a press goes there, and from the last of it back to the top. */
static void below_show(Bargain *b, Box strip, Box view, float whole, int hidden, bool rows_alone) {
  const Table *t = b->t;
  float *scroll = &t->state->scroll[SCREEN_BARGAIN], size = style_text(style_of(t), TYPE_BODY).size * 0.6f, pad = style_space(style_of(t), SPACE_PADDING);
  bool end = *scroll + view.h >= whole - units(t, 4);
  MessageId further = rows_alone ? MSG_BARGAIN_BELOW_ROWS : hidden > 0 ? MSG_BARGAIN_BELOW : MSG_BARGAIN_BELOW_WORTH;
  Line words = LINE(b->s, end ? MSG_BARGAIN_ABOVE : further, .arg = { hidden });
  UiId id = ui_id(t->ui, "further down", 0);
  UiTouch touch = ui_place(t->ui, id, strip, TAKE_NOTHING);
  if (touch.hot || touch.held) draw_fill(draw_of(t), ink(COLOUR_CARD), strip, style_space(style_of(t), SPACE_CORNER));
  float middle = strip.y + strip.h / 2, wide = cell_width(t, TYPE_BODY, words.text), x = floorf(strip.x + (strip.w - wide) / 2);
  cell_triangle(t, x - pad, middle, size, COLOUR_SELECT, end, true);
  cell_triangle(t, x + wide + pad, middle, size, COLOUR_SELECT, end, true);
  cell_line(t, TYPE_BODY, COLOUR_TEXT, x, middle, ALIGN_LEFT, words.text);
  ui_ring(t->ui, id, strip, style_space(style_of(t), SPACE_CORNER));
  ui_say(t->ui, SORT_BUTTON, touch.focused ? UI_FOCUSED : 0, words.text, NULL);
  if (!touch.pressed) return;
  *scroll = end ? 0 : *scroll + view.h;
  ui_wants_frame(t->ui, 0);
}

/* Everything fits below each other: rows, and three panels side by side. */
static void page_whole(Bargain *b, Box box, BargainGrid *grid, float band) {
  float gutter = style_space(style_of(b->t), SPACE_GUTTER);
  float most = head_height(b) + grid->row * ROW_GROWS * (float)b->s->clauses;
  band = fmaxf(band, box.h - gutter - most);    /* what rows cannot use, on a page less wide, the panels can */
  Box table = { box.x, box.y, box.w, box.h - band - gutter };
  Box body = { table.x, table.y + head_height(b), table.w, table.h - head_height(b) };
  static const char name[] = "clauses";
  ui_panel(b->t->ui, table, NULL);
  grid->head = (Box){ table.x, table.y, table.w, head_height(b) };
  rows_head(b, grid);
  float clauses = (float)b->s->clauses, strip = ceilf(style_leading(style_of(b->t), TYPE_BODY) * 1.15f);
  bool all = grid->row * ROW_SHRINKS * clauses <= body.h;
  if (all) {            /* rows share what room there is */
    grid->row = floorf(fminf(body.h / clauses, grid->row * ROW_GROWS));
  } else {              /* as many whole ones as there is room for, and a line that says how many are below */
    float bar = style_space(style_of(b->t), SPACE_SCROLL_BAR) + units(b->t, 6);
    grid_columns(b, body.w - bar, grid);
    float shown = fmaxf(1, floorf((body.h - strip) / grid->row));
    grid->row = floorf((body.h - strip) / shown);
    body.h = grid->row * shown;
  }
  Box inside = ui_scroll_begin(b->t->ui, ui_id(b->t->ui, name, 0), body, all ? body.h : grid->row * clauses, &b->t->state->scroll[SCREEN_BARGAIN]);
  grid->body = (Box){ table.x, inside.y, inside.w, grid->row * (float)b->s->clauses };
  rows_show(b, grid);
  ui_scroll_end(b->t->ui);
  int below = rows_below(b, grid, inside.y, body.y + body.h);
  if (!all) below_show(b, (Box){ table.x, body.y + body.h, inside.w, strip }, body, grid->row * clauses, below, true);
  Box low = { box.x, box.y + box.h - band, box.w, band };
  if (!b->party) {
    moves_show(b, low);
    return;
  }
  float left = floorf(box.w * 0.31f), right = floorf(box.w * 0.325f);
  valuation_show(b, (Box){ low.x, low.y, left, low.h });
  clocks_show(b, (Box){ low.x + left + gutter, low.y, low.w - left - right - 2 * gutter, low.h });
  moves_show(b, (Box){ low.x + low.w - right, low.y, right, low.h });
}

/* What scrolls when text is large: the clauses, then what they are worth and the clocks below them. */
typedef struct Scrolled { float table, panel, valuation, clocks, whole; } Scrolled;

static Scrolled scrolled_of(Bargain *b, float width, float rows) {
  float gutter = style_space(style_of(b->t), SPACE_GUTTER);
  Scrolled of = { .table = rows, .panel = shows_one(b) ? width : (width - gutter) / 2 };
  of.valuation = valuation_height(b, of.panel);
  of.clocks = clocks_height(b, of.panel);
  float panels = shows_one(b) ? of.valuation + gutter + of.clocks : fmaxf(of.valuation, of.clocks);
  of.whole = of.table + (b->party ? gutter + panels : 0);
  if (!shows_one(b)) of.valuation = of.clocks = panels;
  return of;
}

/* Larger text: what is read scrolls under the table's head, and totals and moves stay below it. Rows are stretched until a
 * whole number of them fills the view, so that none is cut where it begins. */
static void page_scrolled(Bargain *b, Box box, BargainGrid *grid) {
  const Table *t = b->t;
  float gutter = style_space(style_of(t), SPACE_GUTTER), moves = moves_height(b, box.w), head = shows_one(b) ? 0 : head_height(b);
  float bar = style_space(style_of(t), SPACE_SCROLL_BAR) + units(t, 6), strip = ceilf(style_leading(style_of(t), TYPE_BODY) * 1.15f);
  Box view = { box.x, box.y + head, box.w, box.h - moves - head - strip };
  if (!shows_one(b)) {
    grid_columns(b, box.w - bar, grid);
    float shown = fmaxf(1, floorf(view.h / grid->row));
    grid->row = floorf(view.h / shown);
    view.h = grid->row * shown;
  }
  Scrolled of = scrolled_of(b, box.w - bar, shows_one(b) ? single_height(b, box.w - bar) : grid->row * (float)b->s->clauses);
  if (shows_one(b) && of.whole > view.h && of.table < view.h) view.h = of.table;        /* what comes below does not begin as a strip */
  if (!shows_one(b)) {
    ui_panel(t->ui, (Box){ box.x, box.y, box.w - bar, head + view.h }, NULL);
    grid->head = (Box){ box.x, box.y, box.w - bar, head };
    rows_head(b, grid);
  }
  Box inside = ui_scroll_begin(t->ui, ui_id(t->ui, "page", 0), view, of.whole, &t->state->scroll[SCREEN_BARGAIN]);
  inside.w = box.w - bar;
  if (shows_one(b)) {
    single_show(b, (Box){ inside.x, inside.y, inside.w, of.table });
  } else {
    grid->body = (Box){ inside.x, inside.y, inside.w, of.table };
    rows_show(b, grid);
  }
  float y = inside.y + of.table + gutter;
  bool below = shows_one(b);
  if (b->party) {
    valuation_show(b, (Box){ inside.x, y, of.panel, of.valuation });
    clocks_show(b, (Box){ inside.x + (below ? 0 : of.panel + gutter), y + (below ? of.valuation + gutter : 0), of.panel, of.clocks });
  }
  ui_scroll_end(t->ui);
  int hidden = shows_one(b) ? 0 : rows_below(b, grid, inside.y, view.y + view.h);
  if (of.whole > view.h) below_show(b, (Box){ box.x, view.y + view.h, box.w - bar, strip }, view, of.whole, hidden, false);
  moves_show(b, (Box){ box.x, box.y + box.h - moves, box.w, moves });
}

/* Taking an offer back goes on with the package that it was; handing in ends it, and the next round begins a new one. */
static void decisions_carry_out(Bargain *b) {
  TableState *state = b->t->state;
  const TableHost *host = b->t->host;
  uint8_t waiting[MAX_CLAUSES];
  bool offered = b->party && b->g->move_blind[b->seat] == MOVE_OFFER;
  if (offered) memcpy(waiting, b->g->offer_blind[b->seat], sizeof waiting);
  if (b->wanted.kind != ORDER_NONE) {
    state->refusal = act_order(b->t, &b->wanted);
    state->confirm = 0;
  }
  if (b->undo && host->undo(host->with)) {
    state->refusal = (Refusal){ 0 };
    state->package_begun = offered;
    if (offered) memcpy(state->package, waiting, sizeof waiting);
  }
  if (b->hand_in) {
    state->package_begun = false;
    state->confirm = 0;
    act_hand_in(b->t);
  }
  if (b->wanted.kind != ORDER_NONE || b->undo || b->hand_in) ui_wants_frame(b->t->ui, 0);
}

void screen_bargain(const Table *t) {
  Bargain b;
  Box box = screen_bars(t);
  float margin = style_space(style_of(t), SPACE_MARGIN), gutter = style_space(style_of(t), SPACE_GUTTER);
  box = (Box){ box.x + margin, box.y + gutter, box.w - 2 * margin, box.h - 2 * gutter };
  if (!bargain_read(t, &b)) return;
  b.page = box;
  if (t->state->clause < 0 || t->state->clause >= b.s->clauses) t->state->clause = 0;
  BargainGrid grid = { 0 };
  grid_columns(&b, box.w, &grid);
  float right = b.party ? floorf(box.w * 0.325f) : box.w, band = moves_height(&b, right);
  bool whole = !shows_one(&b) && grid.worth > 0 && head_height(&b) + grid.row * 6 + gutter + band <= box.h;
  if (whole || (!b.party && style_text_scale(style_of(t)) < 1.3f)) page_whole(&b, box, &grid, band);
  else page_scrolled(&b, box, &grid);
  used_up_show(&b);
  choice_show(&b);
  moves_ask(&b);
  decisions_carry_out(&b);
}
