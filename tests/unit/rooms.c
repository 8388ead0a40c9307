/* The rooms of the model, one by one. For each: two plays on the same luck that differ in orders alone; the orders move what
 * the room is about, and an axis of the outcome, in the direction that RELATIONS.md states. With the room taken out less than
 * half of that is left: so no row below would pass without its room. Nobody else acts, so nothing else differs. */
#include "support/games.h"

#include "rules/room.h"

enum { ACTS = 10 };

/* What a side does: a policy, a movement, or a package that both parties agree on; every `every` turns from the first. */
typedef struct Act { const char *seat, *policy, *formation, *place; Procedure how; const char *clause, *level; int every; } Act;

typedef int64_t (*Watch)(const Scenario *s, const Game *game, const char *what);

typedef struct RoomCase {
  const char *room, *relation;            /* the relation's sign in words */
  Act base[ACTS], other[ACTS];            /* first play, second play */
  Watch watch; const char *what; int sign;/* of second minus first */
  const char *axis; int axis_sign;
  int seeds;
} RoomCase;

static int64_t watch_track(const Scenario *s, const Game *g, const char *what) { return g->state.track[track_find(s, what)]; }
static int64_t watch_term(const Scenario *s, const Game *g, const char *what) { return g->state.term[clause_find(s, what)]; }
static int64_t watch_peak(const Scenario *s, const Game *g, const char *what) { return g->state.rung_peak[ladder_find(s, what)]; }
static int64_t watch_tests(const Scenario *s, const Game *g, const char *what) { (void)s; (void)what; return g->state.tests_total; }
static int64_t watch_incidents(const Scenario *s, const Game *g, const char *what) { (void)s; (void)what; return g->state.incidents_total; }

static int axis_of(const Scenario *s, const char *path) {
  char seat[MAX_ID];
  const char *dot = strchr(path, '.');
  assert_non_null(dot);
  snprintf(seat, sizeof seat, "%.*s", (int)(dot - path), path);
  int axis = axis_find(s, seat_find(s, seat), dot + 1);
  assert_true(axis >= 0);
  return axis;
}
static int64_t watch_axis(const Scenario *s, const Game *g, const char *what) { return g->state.axis[axis_of(s, what)]; }

#define SEND(f, p, h) {.seat = "washington", .formation = f, .place = p, .how = h}
#define TAKE(s, p) {.seat = s, .policy = p}
#define TAKE_OFTEN(s, p, n) {.seat = s, .policy = p, .every = n}
#define SIGN(c, l) {.clause = c, .level = l}

static const RoomCase cases[] = {
  {"terms", "going past the agreed level costs trust", {SEND("us_51fw_36fs", "kadena", PROCEDURE_NOTIFY)}, {SEND("us_51fw_36fs", "kadena", PROCEDURE_SILENT)},
   watch_track, "trust", -1, "washington.alliance", -1, 20},
  {"redeployment", "what arrives counts in the Strait", {{0}}, {SEND("us_51fw_36fs", "kadena", PROCEDURE_NOTIFY)},
   watch_track, "strait_readiness", +1, "washington.strait", +1, 20},
  {"deterrence", "what leaves is missed on the peninsula", {{0}}, {SEND("us_51fw_36fs", "kadena", PROCEDURE_NOTIFY)},
   watch_track, "deterrence", -1, "seoul.security", -1, 20},
  {"pyongyang", "talks bring fewer tests", {TAKE("washington", "leader_talks")}, {TAKE("washington", "leader_talks"), TAKE_OFTEN("pyongyang", "accept_talks", 1)},
   watch_tests, "", -1, "pyongyang.arsenal", -1, 60},
  {"pyongyang", "pressing brings lethal incidents", {{0}}, {TAKE_OFTEN("pyongyang", "press", 4)}, watch_incidents, "", +1, "seoul.security", -1, 300},
  {"pyongyang", "and war", {{0}}, {TAKE_OFTEN("pyongyang", "press", 4)}, watch_peak, "peninsula", +1, "washington.peninsula", -1, 300},
  {"strait", "a pressing, prepared Beijing climbs higher", {TAKE("beijing", "reassure")}, {TAKE_OFTEN("beijing", "prepare_quarantine", 4)},
   watch_peak, "strait", +1, "taipei.deterrence", -1, 300},
  {"opinion", "fear of being left alone feeds the nuclear headline", {{0}}, {SEND("us_51fw_36fs", "kadena", PROCEDURE_NOTIFY), SEND("us_51fw_25fs", "kadena", PROCEDURE_NOTIFY)},
   watch_track, "nuclear_headline", +1, "seoul.mandate", -1, 20},
  {"cost_sharing", "a higher payment lightens Washington's burden", {{0}}, {SIGN("cost_sharing", "p2000")}, watch_track, "burden", +1, "washington.burden", +1, 20},
  {"cost_sharing", "and angers Seoul's public", {{0}}, {SIGN("cost_sharing", "p2000")}, watch_track, "seoul_mandate", -1, "seoul.mandate", -1, 20},
  {"commitments", "a higher tariff slows growth", {{0}}, {SIGN("tariff", "t250")}, watch_track, "growth", -1, "seoul.prosperity", -1, 20},
  {"commitments", "and fills Washington's purse", {{0}}, {SIGN("tariff", "t250")}, watch_track, "burden", +1, "washington.burden", +1, 20},
  {"commitments", "open bases feed the fear of entrapment", {{0}}, {SIGN("bases", "notification")}, watch_track, "seoul_entrapment", +1, "seoul.security", -1, 20},
  {"commitments", "open bases anger Beijing", {{0}}, {SIGN("bases", "standing")}, watch_track, "beijing_anger", +1, "seoul.prosperity", -1, 60},
  {"commitments", "enrichment is a say of one's own", {{0}}, {SIGN("enrichment", "full")}, watch_track, "autonomy", +1, "seoul.autonomy", +1, 20},
  {"commitments", "Korean forces abroad cost Seoul's say", {{0}}, {SIGN("forces", "standing")}, watch_track, "autonomy", -1, "seoul.mandate", -1, 20},
  {"commitments", "nuclear planning deters", {{0}}, {SIGN("nuclear", "planning")}, watch_track, "deterrence", +1, "washington.peninsula", +1, 20},
  {"threats", "a threat that lapses is believed less", {{0}}, {TAKE("washington", "threaten_tariff")}, watch_track, "credibility", -1, "taipei.support", -1, 20},
  {"breaches", "a silent movement found out costs trust", {SEND("us_51fw_36fs", "kadena", PROCEDURE_NOTIFY)}, {SEND("us_51fw_36fs", "kadena", PROCEDURE_SILENT)},
   watch_track, "trust", -1, "washington.alliance", -1, 20},
  {"trade", "paying much investment at once weakens the won", {SIGN("investment", "i20000")}, {SIGN("investment", "i60000")}, watch_track, "won", -1, "seoul.prosperity", -1, 20},
  {"outcome", "what arrived in the Strait is in Washington's result", {{0}}, {SEND("us_51fw_36fs", "kadena", PROCEDURE_NOTIFY)},
   watch_axis, "washington.strait", +1, "seoul.security", -1, 20},
  {"bargain", "what both sign is in force", {{0}}, {SIGN("tariff", "t250")}, watch_term, "tariff", -1, "seoul.prosperity", -1, 20},
  {"policies", "a policy does what its card says", {{0}}, {TAKE("washington", "accept_in_kind")}, watch_track, "burden", +1, "washington.burden", +1, 20},
  {"effects", "a delayed effect comes", {{0}}, {TAKE("washington", "disperse_in_the_strait")}, watch_track, "strait_readiness", +1, "washington.strait", +1, 20},
  {"fears", "departures feed the fear of abandonment", {{0}}, {SEND("us_51fw_36fs", "kadena", PROCEDURE_NOTIFY)}, watch_track, "seoul_abandonment", +1, "seoul.alliance", -1, 20},
  {"fears", "a low floor names the cut", {{0}}, {SIGN("floor", "f22000")}, watch_track, "seoul_abandonment", +1, "seoul.security", -1, 20},
  {"fears", "a high floor reassures", {{0}}, {SIGN("floor", "f28500")}, watch_track, "seoul_abandonment", -1, "seoul.alliance", +1, 20},
  {"coercion", "an angry Beijing's measures cost growth", {{0}}, {SIGN("bases", "standing")}, watch_track, "growth", -1, "seoul.prosperity", -1, 60},
};

static void package_propose(Game *game, const Act *act) {
  const Scenario *s = game->scenario;
  int clause = clause_find(s, act->clause);
  assert_true(clause >= 0);
  Order order = {.kind = ORDER_OFFER};
  memcpy(order.package, game->state.term, sizeof order.package);
  for (int i = 0; i < s->clause[clause].levels; i++)
    if (!strcmp(s->clause[clause].level[i].name.id, act->level)) order.package[clause] = (uint8_t)i;
  assert_int_not_equal(order.package[clause], game->state.term[clause]);
  for (int seat = 0; seat < s->seats; seat++)
    if (s->seat[seat].party) {
      order.seat = (uint8_t)seat;
      assert_int_equal(game_order(game, &order).message, MSG_NONE);
    }
}

static void act_give(Game *game, const Act *act) {
  const Scenario *s = game->scenario;
  int seat = seat_find(s, act->seat);
  Order order = {.seat = (uint8_t)seat, .amount = (int32_t)act->how};
  if (act->policy) {
    int policy = policy_find(s, act->policy);
    assert_true(policy >= 0);
    order = (Order){.kind = ORDER_POLICY, .seat = (uint8_t)seat, .subject = (uint16_t)policy};
  } else {
    int formation = formation_find(s, act->formation), place = place_find(s, act->place);
    assert_true(formation >= 0 && place >= 0);
    order.kind = ORDER_REDEPLOY;
    order.subject = (uint16_t)formation;
    order.target = (uint16_t)place;
  }
  Refusal refusal = game_order(game, &order);
  if (act->every == 0) assert_int_equal(refusal.message, MSG_NONE);   /* repeated acts take what is legal each time */
}

static void game_with(Game *game, const Scenario *s, uint64_t seed, const Act *acts) {
  assert_true(game_start(game, s, seed, NULL, false, false));
  while (!game->state.over) {
    int turn = game->state.turn, phase = game->state.phase;
    for (const Act *act = acts; act < acts + ACTS && (act->seat || act->clause); act++) {
      bool now = turn == 1 || (act->every && (turn - 1) % act->every == 0);
      if (act->clause && phase == PHASE_BARGAIN && turn == 1 && game->state.round == 0) package_propose(game, act);
      if (!act->clause && phase == PHASE_ORDERS && now) act_give(game, act);
    }
    for (int seat = 0; seat < s->seats; seat++)
      if (seat_acts(s, &game->state, seat)) game_hand_in(game, seat);
    assert_true(game_advance(game));
  }
}

/* Sums of differences on the same luck over the case's seeds, of what is watched and of the axis. */
typedef struct Moved { int64_t watched, axis; } Moved;
static Moved relation_play(const Scenario *s, const RoomCase *c) {
  int64_t moved = 0, axis_moved = 0;
  int axis = axis_of(s, c->axis);
  for (int seed = 1; seed <= c->seeds; seed++) {
    Game first, second;
    game_with(&first, s, (uint64_t)seed, c->base);
    game_with(&second, s, (uint64_t)seed, c->other);
    moved += c->watch(s, &second, c->what) - c->watch(s, &first, c->what);
    axis_moved += second.state.axis[axis] - first.state.axis[axis];
    game_end(&first);
    game_end(&second);
  }
  return (Moved){moved, axis_moved};
}

static void test_rooms_move_what_they_are_about(void **unused) {
  (void)unused;
  Playable p;
  playable_open(&p, "august-summit", "class");
  Scenario *with = malloc(sizeof *with), *without = malloc(sizeof *without);
  assert_non_null(with);
  assert_non_null(without);
  memcpy(with, p.scenario, sizeof *with);
  with->rooms_off |= 1u << room_find("cards");            /* cards answer to what happens: another cause */
  int wrong = 0;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    Moved has = relation_play(with, &cases[i]);
    print_message("  %-13s %-55s %+8.2f   %s %+.3f\n", cases[i].room, cases[i].relation, (double)has.watched / cases[i].seeds, cases[i].axis,
                  (double)has.axis / cases[i].seeds / 1000);
    if (has.watched * cases[i].sign <= 0 || has.axis * cases[i].axis_sign <= 0) {
      print_error("%s: \"%s\" does not hold\n", cases[i].room, cases[i].relation);
      wrong++;
    }
    int room = room_find(cases[i].room);
    assert_true(room >= 0);
    memcpy(without, with, sizeof *without);
    without->rooms_off |= 1u << room;
    if (2 * relation_play(without, &cases[i]).watched * cases[i].sign >= has.watched * cases[i].sign) {
      print_error("%s: \"%s\" holds without the room\n", cases[i].room, cases[i].relation);
      wrong++;
    }
  }
  free(with);
  free(without);
  playable_close(&p);
  assert_int_equal(wrong, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_rooms_move_what_they_are_about)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
