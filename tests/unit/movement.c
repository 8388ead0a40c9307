/* Movement: the queue for lift, setting up at the new base, asking and being refused, what a formation counts for on its way,
 * and what replaces it where it left. */
#include "support/scene.h"

static void queue_up(Scene *x, int formation, int since) {
  x->g.formation_stage[formation] = FORMATION_QUEUED;
  x->g.formation_goal[formation] = (uint8_t)place_find(x->s, "kadena");
  x->g.formation_lift[formation] = 18;                  /* two days of all the lift there is */
  x->g.formation_since[formation] = (uint16_t)since;
}

/* Two wait for lift since these days, and there is lift for one. Is it the earlier of the scenario that leaves? */
static bool first_leaves(int since_first, int since_second) {
  Scene x;
  scene_open(&x, 1);
  int first = scene_formation(&x, "pat_a652"), second = scene_formation(&x, "thaad");
  assert_true(first < second);
  x.g.day = 7;
  x.g.turn_days = 2;
  queue_up(&x, first, since_first);
  queue_up(&x, second, since_second);
  room_redeployment(&x.a);
  bool left = x.g.formation_stage[first] != FORMATION_QUEUED;
  int waits = left ? second : first;
  assert_int_not_equal(left, x.g.formation_stage[second] != FORMATION_QUEUED);
  assert_int_equal(x.g.formation_stage[waits], FORMATION_QUEUED);
  assert_int_equal(x.g.formation_lift[waits], 18);      /* nothing was lifted past the one before it */
  scene_close(&x);
  return left;
}

static void test_first_sent_is_first_lifted(void **unused) {
  (void)unused;
  assert_true(first_leaves(2, 5));
  assert_false(first_leaves(5, 2));
  assert_true(first_leaves(4, 4));                      /* of one day, in the scenario's order */
}

static void send(Scene *x, const char *formation, Procedure how) {
  x->g.phase = PHASE_ORDERS;
  scene_give(x, order_move(x, formation, "kadena", how));
  room_terms(&x->a);
}

/* Day on which fighters sent on day 0 are ready at Kadena. */
static int ready_day(int64_t set_up_micro) {
  Scene x;
  scene_open(&x, 1);
  scene_assume(&x, "redeployment.set_up", set_up_micro);
  send(&x, "us_51fw_36fs", PROCEDURE_NOTIFY);
  int unit = scene_formation(&x, "us_51fw_36fs");
  room_redeployment(&x.a);
  assert_int_equal(x.g.formation_stage[unit], FORMATION_READY);
  int day = x.g.formation_since[unit];
  scene_close(&x);
  return day;
}

/* What the plan says beforehand is what the days then take, by air, by sea and under sail. */
static void test_a_movement_takes_the_days_of_its_plan(void **unused) {
  (void)unused;
  static const struct { const char *formation, *to; } sent[] = {{"us_51fw_36fs", "kadena"}, {"rot_sbct", "kadena"}, {"csg5", "apra"}};
  for (size_t i = 0; i < sizeof sent / sizeof *sent; i++) {
    Scene x;
    scene_open(&x, 1);
    int unit = scene_formation(&x, sent[i].formation), from = x.g.formation_place[unit], start = x.g.day;
    Movement plan = movement_plan(x.s, unit, from, place_find(x.s, sent[i].to));
    x.g.phase = PHASE_ORDERS;
    scene_give(&x, order_move(&x, sent[i].formation, sent[i].to, PROCEDURE_NOTIFY));
    room_terms(&x.a);
    x.g.turn_days = 60;
    room_redeployment(&x.a);
    assert_int_equal(x.g.formation_stage[unit], FORMATION_READY);
    int days = x.g.formation_since[unit] - start, planned = (plan.ready + plan.lift + plan.transit + plan.set_up) / 2;
    assert_in_range(days, planned - 1, planned + 1);
    scene_close(&x);
  }
}

static void test_it_sets_up_before_it_is_ready(void **unused) {
  (void)unused;
  assert_int_equal(ready_day(2 * MICRO), 4);            /* one day and a half to make ready, one in all on the way */
  assert_int_equal(ready_day(7 * MICRO / 2), 5);
  assert_int_equal(ready_day(7 * MICRO), 9);
}

static void test_on_its_way_it_counts_in_no_theatre(void **unused) {
  (void)unused;
  Scene x;
  scene_open(&x, 1);
  int unit = scene_formation(&x, "rot_sbct"), worth = x.s->formation[unit].peninsula;
  send(&x, "rot_sbct", PROCEDURE_NOTIFY);
  bool seen[5] = {false};
  x.g.turn_days = 1;
  for (int day = 0; day < 60 && !seen[FORMATION_READY]; day++, scene_days(&x, 1)) {
    room_redeployment(&x.a);
    int stage = x.g.formation_stage[unit];
    seen[stage] = true;
    assert_int_equal(x.g.part[PART_LEFT], stage == FORMATION_QUEUED ? 0 : worth);           /* while it waits, it is still here */
    assert_int_equal(x.g.part[PART_ARRIVED], stage == FORMATION_READY ? x.s->formation[unit].strait : 0);
  }
  assert_true(seen[FORMATION_QUEUED] && seen[FORMATION_TRANSIT] && seen[FORMATION_SETTING_UP] && seen[FORMATION_READY]);
  room_deterrence(&x.a);
  assert_int_equal(scene_moved(&x, KT_DETERRENCE), -worth);
  scene_close(&x);
}

static void test_asking_waits_for_the_answer(void **unused) {
  (void)unused;
  for (int standing = 0; standing < 2; standing++) {    /* whatever the terms are */
    Scene x;
    scene_open(&x, 1);
    *scene_term(&x, KC_LEAVE) = (uint8_t)scene_level(&x, KC_LEAVE, standing ? "standing" : "consent");
    int unit = scene_formation(&x, "us_51fw_36fs");
    send(&x, "us_51fw_36fs", PROCEDURE_ASK);
    for (int turn = 0; turn < 3; turn++) {
      room_redeployment(&x.a);
      assert_int_equal(x.g.formation_stage[unit], FORMATION_READY);
      assert_int_equal(x.g.formation_place[unit], x.s->formation[unit].start);
      assert_int_equal(x.g.formation_request[unit], CONSENT_ASKED);
      scene_days(&x, 14);
    }
    assert_int_equal(scene_told(&x, MSG_CONSENT_ASKED), 1);
    assert_int_equal(scene_moved(&x, KT_TRUST), 0);
    scene_close(&x);
  }
}

static void test_a_refusal_stops_it_and_costs_trust_and_gives_a_say(void **unused) {
  (void)unused;
  for (int granted = 0; granted < 2; granted++) {
    Scene x;
    scene_open(&x, 1);
    int unit = scene_formation(&x, "us_51fw_36fs");
    send(&x, "us_51fw_36fs", PROCEDURE_ASK);
    scene_days(&x, 14);
    scene_give(&x, (Order){.kind = ORDER_CONSENT, .seat = (uint8_t)scene_seat(&x, KS_SEOUL), .subject = (uint16_t)unit, .amount = granted});
    room_terms(&x.a);
    assert_int_equal(scene_moved(&x, KT_TRUST), granted ? 1000 : -2000);
    assert_int_equal(scene_moved(&x, KT_AUTONOMY), granted ? 0 : 1500);
    assert_int_equal(scene_told(&x, granted ? MSG_CONSENT_GRANTED : MSG_CONSENT_REFUSED), 1);
    for (int turn = 0; turn < 3; turn++) {
      room_redeployment(&x.a);
      scene_days(&x, 14);
    }
    assert_int_equal(x.g.formation_stage[unit], FORMATION_READY);
    assert_int_equal(x.g.formation_place[unit], granted ? place_find(x.s, "kadena") : x.s->formation[unit].start);
    scene_close(&x);
  }
}

/* What is missed on the peninsula when two points have left, in thousandths. */
static int32_t missed(int prepositioned, int backfill, int64_t most_micro) {
  Scene x;
  scene_open(&x, 1);
  scene_assume(&x, "deterrence.offset_most", most_micro);
  x.g.part[PART_LEFT] = 2000;
  *scene_variable(&x, KV_PREPOSITIONED) = prepositioned;
  *scene_variable(&x, KV_BACKFILL) = backfill;
  room_deterrence(&x.a);
  int32_t moved = scene_moved(&x, KT_DETERRENCE);
  scene_close(&x);
  return -moved;
}

static void test_what_is_placed_beforehand_replaces_a_part_never_all(void **unused) {
  (void)unused;
  assert_int_equal(missed(0, 0, 700000), 2000);
  assert_int_equal(missed(40, 0, 700000), 1200);
  assert_int_equal(missed(0, 30, 700000), 1400);
  assert_int_equal(missed(30, 30, 700000), 800);
  assert_int_equal(missed(70, 60, 700000), 600);        /* the most that counts */
  assert_int_equal(missed(70, 60, 300000), 1400);
}

/* Ships go to ports and nowhere else; everything else goes to bases, and home is always open. Who is refused is told where it
 * could go: the nearest first, and nothing that the allies have not agreed. */
static void test_ships_go_to_ports_and_a_refusal_names_some(void **unused) {
  (void)unused;
  Scene x;
  scene_open(&x, 1);
  x.g.phase = PHASE_ORDERS;
  int osan = place_find(x.s, "osan"), jeju = place_find(x.s, "jeju_nb"), fleet = scene_formation(&x, "rok_mtf"), carrier = scene_formation(&x, "csg5");
  *scene_term(&x, KC_FORCES) = 0;
  Refusal refusal = scene_refusal(&x, order_move(&x, "rok_mtf", "osan", PROCEDURE_NOTIFY));
  assert_int_equal(refusal.message, MSG_NO_PORT);
  assert_int_equal(refusal.hint, MSG_HINT_PLACE_THREE);
  for (int i = 0; i < 3; i++) {
    const Place *named = &x.s->place[refusal.hint_arg[i]];
    Order order = order_move(&x, "rok_mtf", named->name.id, PROCEDURE_NOTIFY);
    assert_true(named->port && named->side == scene_seat(&x, KS_SEOUL));         /* abroad is not agreed */
    assert_int_equal(scene_refusal(&x, order).message, MSG_NONE);
    if (i > 0) assert_true(x.s->kilometres[jeju][refusal.hint_arg[i - 1]] <= x.s->kilometres[jeju][refusal.hint_arg[i]]);         /* from where it is */
  }
  assert_int_equal(scene_refusal(&x, order_move(&x, "rok_mtf", "sasebo", PROCEDURE_NOTIFY)).message, MSG_FORCES_NOT_AGREED);
  *scene_term(&x, KC_FORCES) = 1;
  assert_int_equal(scene_refusal(&x, order_move(&x, "rok_mtf", "sasebo", PROCEDURE_NOTIFY)).message, MSG_NONE);
  assert_int_equal(scene_refusal(&x, order_move(&x, "csg5", "kadena", PROCEDURE_NOTIFY)).message, MSG_NO_PORT);
  assert_int_equal(scene_refusal(&x, order_move(&x, "csg5", "apra", PROCEDURE_NOTIFY)).message, MSG_NONE);
  refusal = scene_refusal(&x, order_move(&x, "thaad", "busan", PROCEDURE_NOTIFY));
  assert_int_equal(refusal.message, MSG_NO_BASE);
  assert_true(x.s->place[refusal.hint_arg[0]].base);
  assert_true(place_takes(x.s, x.s->formation[fleet].home, fleet) && !place_takes(x.s, osan, carrier));
  scene_close(&x);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_first_sent_is_first_lifted), cmocka_unit_test(test_a_movement_takes_the_days_of_its_plan), cmocka_unit_test(test_it_sets_up_before_it_is_ready), cmocka_unit_test(test_on_its_way_it_counts_in_no_theatre),
    cmocka_unit_test(test_asking_waits_for_the_answer), cmocka_unit_test(test_a_refusal_stops_it_and_costs_trust_and_gives_a_say),
    cmocka_unit_test(test_what_is_placed_beforehand_replaces_a_part_never_all), cmocka_unit_test(test_ships_go_to_ports_and_a_refusal_names_some),
  };
  return cmocka_run_group_tests(tests, shipped_open, shipped_close);
}
