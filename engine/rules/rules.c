/* The frame of a turn: phases as data, rooms run by phase, a turn's beginning and end. What a phase does is in the rooms. */
#include "rules/room.h"

#include <string.h>

#define BIT(kind) (1u << (kind))

const Phase phases[PHASE_COUNT] = {
  [PHASE_NEWS] = {.name = "news", .title = MSG_PHASE_NEWS, .kinds = 0},
  [PHASE_BARGAIN] = {.name = "bargain", .title = MSG_PHASE_BARGAIN, .parties_only = true,
                     .kinds = BIT(ORDER_OFFER) | BIT(ORDER_ACCEPT) | BIT(ORDER_REFUSE) | BIT(ORDER_WALK)},
  [PHASE_ORDERS] = {.name = "orders", .title = MSG_PHASE_ORDERS,
                    .kinds = BIT(ORDER_POLICY) | BIT(ORDER_REDEPLOY) | BIT(ORDER_CONSENT) | BIT(ORDER_SHARE) | BIT(ORDER_FORECAST)},
  [PHASE_RESOLUTION] = {.name = "resolution", .title = MSG_PHASE_RESOLUTION, .kinds = 0},
  [PHASE_STORY] = {.name = "story", .title = MSG_PHASE_STORY, .kinds = 0},
};

typedef struct Room { const char *name; uint8_t phase; MessageId title; void (*act)(Adjudication *a); } Room;
static const Room rooms[ROOM_COUNT] = {
#define ROOM(id, name, phase, function, title) {name, phase, title, function},
#include "rules/rooms.def"
#undef ROOM
};

int rules_rooms(void) { return ROOM_COUNT; }
const char *room_name(int room) { return rooms[room].name; }
MessageId room_title(int room) { return rooms[room].title; }

int room_find(const char *name) {
  for (int i = 0; i < ROOM_COUNT; i++)
    if (strcmp(rooms[i].name, name) == 0) return i;
  return NO_HANDLE;
}

int32_t rules_tempo(const Scenario *scenario) { return register_milli(scenario, AS_EXERCISE_TEMPO); }

int rules_assumptions(Assumption *out, int cap) {
  static const struct { const char *name, *unit, *standard, *low, *high, *source; char confidence; } row[RULE_ASSUMPTIONS] = {
#define R(id, name, unit, standard, low, high, source, confidence) {name, unit, standard, low, high, source, confidence},
#include "rules/assumptions.def"
#undef R
  };
  for (int i = 0; i < RULE_ASSUMPTIONS && i < cap; i++) {
    out[i] = (Assumption){.name = row[i].name, .unit = row[i].unit, .source = row[i].source, .confidence = row[i].confidence, .origin = 'r'};
    decimal_parse(row[i].standard, MICRO, &out[i].standard);
    decimal_parse(row[i].low, MICRO, &out[i].low);
    decimal_parse(row[i].high, MICRO, &out[i].high);
    out[i].value = out[i].standard;
  }
  return RULE_ASSUMPTIONS;
}

/* Fighting goes by half weeks of 3 and 4 days (CSIS 2023: turns of 3.5 days), a crisis by the preset's crisis_days. */
static int turn_length(const Scenario *scenario, const GameState *s) {
  const Preset *preset = &scenario->presets_list[scenario->preset];
  if (rung_reached(scenario, s, KL_STRAIT, KR_STRIKES) || rung_reached(scenario, s, KL_PENINSULA, KR_CLASH)) return 3 + (s->turn & 1);
  if (rung_reached(scenario, s, KL_STRAIT, KR_QUARANTINE) || rung_reached(scenario, s, KL_PENINSULA, KR_INCIDENT)) return preset->crisis_days;
  return preset->calm_days;
}

void rules_begin(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  const Preset *preset = &scenario->presets_list[scenario->preset];
  GameState *s = a->state;
  memset(s, 0, sizeof *s);
  s->turn = 1;
  a->dice.turn = 0;
  int spread = preset->turns_high - preset->turns_low + 1;
  s->last_turn = (uint16_t)(preset->turns_low + (int)(dice_draw(a->dice, DRAW_LAST_TURN, scenario->name.key, 0) % (uint32_t)(spread > 0 ? spread : 1)));
  for (int i = 0; i < scenario->tracks; i++) s->track[i] = s->track_before[i] = scenario->track[i].start;
  for (int i = 0; i < scenario->variables; i++) s->variable[i] = scenario->variable[i].start;
  for (int i = 0; i < scenario->ladders; i++) s->rung[i] = s->rung_peak[i] = scenario->ladder[i].start;
  for (int i = 0; i < scenario->clauses; i++) s->term[i] = scenario->clause[i].start;
  for (int i = 0; i < scenario->seats; i++) {
    s->capital[i] = scenario->seat[i].capital_start;
    s->forecast[i] = -1;
    for (int c = 0; c < scenario->clauses; c++) s->offer[i][c] = s->offer_blind[i][c] = s->term[c];
    for (int r = 0; r < scenario->reports; r++) s->report[i][r] = -1;
  }
  for (int i = 0; i < scenario->formations; i++)
    s->formation_place[i] = s->formation_goal[i] = s->formation_shown[i] = scenario->formation[i].start;
  s->reserves = scenario->reserves_start;
  s->misperception = (int32_t)muldiv(dice_normal(a->dice, DRAW_NOISE, scenario->name.key, 0), assumed_milli(a, AS_MISPERCEPTION_SD), MILLI);
  s->turn_days = turn_length(scenario, s);
  s->phase = PHASE_NEWS;
}

/* Seats that the phase is open to, whether or not they have handed in. */
static SeatMask phase_seats(const Scenario *scenario, const GameState *state) {
  if (state->over || state->phase >= PHASE_COUNT || phases[state->phase].kinds == 0) return 0;
  if (!phases[state->phase].parties_only) return (SeatMask)((1u << scenario->seats) - 1);
  return state->bargain_closed ? 0 : scenario->parties;
}

SeatMask seats_acting(const Scenario *scenario, const GameState *state) {
  SeatMask open = phase_seats(scenario, state);
  for (int i = 0; open >> i; i++)
    if (state->handed_in[i]) open = (SeatMask)(open & ~(1u << i));
  return open;
}

bool seat_acts(const Scenario *scenario, const GameState *state, int seat) {
  return seat >= 0 && seat < scenario->seats && (phase_seats(scenario, state) >> seat & 1) && !state->handed_in[seat];
}

static void rooms_run(Adjudication *a, int phase) {
  const RulesHooks *hooks = a->hooks;
  int i = 0;
  while (i < ROOM_COUNT && rooms[i].phase < phase) i++;          /* rooms.def is in the order of phases */
  for (; i < ROOM_COUNT && rooms[i].phase == phase && !a->failed; i++) {
    if (a->scenario->rooms_off >> i & 1) continue;
    if (hooks && hooks->room) hooks->room(hooks->self, i);
    rooms[i].act(a);
  }
  if (hooks && hooks->room) hooks->room(hooks->self, -1);
}

static void turn_begin(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  GameState *s = a->state;
  s->day += s->turn_days;
  s->turn++;
  a->dice.turn = s->turn;
  s->turn_days = turn_length(scenario, s);
  memcpy(s->track_before, s->track, sizeof s->track);
  memset(s->order_count, 0, sizeof s->order_count);
  memset(s->order_kind, 0, sizeof s->order_kind);
  memset(s->order_subject, 0, sizeof s->order_subject);
  memset(s->order_target, 0, sizeof s->order_target);
  memset(s->order_amount, 0, sizeof s->order_amount);
  memset(s->shared, 0, sizeof s->shared);
  for (int i = 0; i < scenario->seats; i++) s->forecast[i] = -1;
  s->round = 0;
  s->happened = 0;
  s->phase = PHASE_NEWS;
  variables_expire(a);
  s->bargain_closed = s->talks_resume > s->turn;
  if (!s->bargain_closed) s->talks_resume = 0;
}

/* One phase resolved, and the next one entered. */
static void phase_resolve(Adjudication *a) {
  GameState *s = a->state;
  int phase = s->phase;
  a->dice.turn = s->turn;
  if (phase == PHASE_STORY && s->turn >= s->last_turn) s->over = 1;
  rooms_run(a, phase);
  memset(s->handed_in, 0, sizeof s->handed_in);
  switch (phase) {
    case PHASE_BARGAIN:
      s->round++;
      if (s->bargain_closed || s->round >= BARGAIN_ROUNDS) s->phase = PHASE_ORDERS;
      break;
    case PHASE_STORY:
      if (s->over) return;
      turn_begin(a);
      break;
    default: s->phase++;
  }
}

void rules_advance(Adjudication *a) {
  do phase_resolve(a);
  while (!a->failed && !a->state->over && !seats_acting(a->scenario, a->state));
}
