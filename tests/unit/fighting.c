/* Fighting: where losses fall and that they are told, the second front, reinforcements that are busy, how fighting ends and
 * begins again, nuclear use, and how long turns are meanwhile. */
#include "support/scene.h"

static void station(Scene *x, const char *formation, const char *place, FormationStage stage) {
  int unit = scene_formation(x, formation);
  x->g.formation_place[unit] = x->g.formation_goal[unit] = (uint8_t)place_find(x->s, place);
  x->g.formation_stage[unit] = (uint8_t)stage;
}

static bool ready_in(const Scene *x, int unit, Theatre theatre) {
  return x->g.formation_stage[unit] == FORMATION_READY && x->s->place[x->g.formation_place[unit]].theatre == theatre;
}

static void test_losses_in_the_strait_fall_on_what_is_ready_there(void **unused) {
  (void)unused;
  static const struct { KnownRung rung; int32_t lost; } table[] = {{KR_BLOCKADE, 0}, {KR_STRIKES, 80}, {KR_LANDING, 80}, {KR_CEASEFIRE, 0}};
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    Scene x;
    scene_open(&x, 1);
    scene_assume(&x, "strait.loss_spread", 0);          /* two hundredths a day, four days */
    x.g.turn_days = 4;
    scene_climb(&x, KL_STRAIT, table[i].rung);
    station(&x, "us_51fw_36fs", "kadena", FORMATION_READY);
    station(&x, "us_51fw_25fs", "kadena", FORMATION_SETTING_UP);
    room_strait(&x.a);
    int hit = 0;
    for (int unit = 0; unit < x.s->formations; unit++) {
      int32_t expected = ready_in(&x, unit, THEATRE_STRAIT) ? table[i].lost : 0;
      assert_int_equal(x.g.strength_lost[unit], expected);
      hit += expected > 0;
    }
    assert_int_equal(x.g.strength_lost[scene_formation(&x, "us_51fw_25fs")], 0);
    assert_int_equal(x.g.strength_lost[scene_formation(&x, "us_51fw_36fs")], table[i].lost);
    assert_int_equal(scene_told(&x, MSG_LOSSES), hit);
    scene_close(&x);
  }
}

static void test_bases_struck_lose_the_aircraft_that_stand_there(void **unused) {
  (void)unused;
  bool struck = false;
  for (uint64_t seed = 1; !struck; seed++) {
    Scene x;
    scene_open(&x, seed);
    scene_climb(&x, KL_STRAIT, KR_STRIKES);
    *scene_term(&x, KC_BASES) = (uint8_t)scene_level(&x, KC_BASES, "notification");
    station(&x, "us_51fw_25fs", "kadena", FORMATION_READY);
    room_entrapment(&x.a);
    struck = scene_told(&x, MSG_BASES_STRUCK) > 0;
    int hit = 0;
    for (int unit = 0; unit < x.s->formations; unit++) {
      bool stands = x.s->formation[unit].owner == scene_seat(&x, KS_WASHINGTON) && x.s->formation[unit].lift_class == LIFT_SELF && ready_in(&x, unit, THEATRE_PENINSULA);
      assert_int_equal(x.g.strength_lost[unit], struck && stands ? 150 : 0);
      hit += struck && stands;
    }
    assert_int_equal(scene_told(&x, MSG_LOSSES), hit);
    assert_int_equal(scene_moved(&x, KT_GROWTH), struck ? -10000 : 0);
    assert_true(!struck || hit > 1);
    scene_close(&x);
  }
}

static void test_no_strength_is_lost_untold(void **unused) {
  (void)unused;
  int fell = 0;
  for (uint64_t seed = 1; seed <= 20; seed++) {
    Scene x;
    scene_open(&x, seed);
    *scene_term(&x, KC_BASES) = (uint8_t)scene_level(&x, KC_BASES, "standing");
    station(&x, "us_51fw_36fs", "kadena", FORMATION_READY);
    for (int turn = 1; turn < 20; turn++) {
      if (turn == 2) scene_climb(&x, KL_STRAIT, KR_STRIKES);
      int now = x.g.turn;
      while (x.g.turn == now) rules_advance(&x.a);
    }
    int32_t told[MAX_FORMATIONS] = {0};
    for (int i = 0; i < x.events.count; i++) {
      const Event *e = &x.events.event[i];
      if (e->message != MSG_LOSSES) continue;
      assert_int_not_equal(e->cause.kind, CAUSE_NONE);
      told[e->arg[0]] += e->arg[1];
      assert_int_equal(told[e->arg[0]], e->arg[2]);
    }
    for (int unit = 0; unit < x.s->formations; unit++) {
      assert_int_equal(told[unit], x.g.strength_lost[unit]);
      fell += told[unit] > 0;
    }
    scene_close(&x);
  }
  assert_true(fell > 0);
}

/* Of 3,000 turns of four days with this rung in the Strait: second fronts told. */
static int second_fronts(KnownRung strait, int64_t micro) {
  int fronts = 0;
  for (uint64_t seed = 1; seed <= 3000; seed++) {
    Scene x;
    scene_open(&x, seed);
    scene_assume(&x, "pyongyang.second_front", micro);
    x.g.turn_days = 4;
    scene_climb(&x, KL_STRAIT, strait);
    room_pyongyang(&x.a);
    int told = scene_told(&x, MSG_SECOND_FRONT);
    if (told) assert_true(rung_reached(x.s, &x.g, KL_PENINSULA, KR_CLASH));
    fronts += told;
    scene_close(&x);
  }
  return fronts;
}

static void test_fighting_in_the_strait_may_open_a_second_front(void **unused) {
  (void)unused;
  assert_int_equal(second_fronts(KR_STRIKES, 0), 0);
  assert_in_range(second_fronts(KR_STRIKES, 500000), 62, 120);    /* 1 - 0.5^(4/90): 3% of turns, to three standard errors */
  assert_int_equal(second_fronts(KR_BLOCKADE, 500000), 0);
  assert_int_equal(second_fronts(KR_CEASEFIRE, 500000), 0);
}

static void test_what_is_busy_in_the_strait_is_missed_in_korea(void **unused) {
  (void)unused;
  static const struct { KnownRung rung; int32_t moved; } table[] = {{KR_STRIKES, -6000}, {KR_LANDING, -6000}, {KR_CEASEFIRE, 0}, {KR_BLOCKADE, 0}};
  Scene x;
  scene_open(&x, 1);
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {     /* one after the other: it comes back */
    scene_climb(&x, KL_STRAIT, table[i].rung);
    room_deterrence(&x.a);
    assert_int_equal(scene_moved(&x, KT_DETERRENCE), table[i].moved);
  }
  scene_close(&x);
}

/* Nothing happens by itself, but that rungs pass. */
static void quiet(Scene *x, uint64_t seed) {
  scene_open(x, seed);
  static const char *const rates[] = {"pyongyang.incidents", "pyongyang.war", "pyongyang.second_front", "pyongyang.nuclear_use", "pyongyang.tests",
    "strait.grey_zone", "strait.quarantine", "strait.blockade", "strait.strikes", "strait.landing", "strait.nuclear_use"};
  for (size_t i = 0; i < sizeof rates / sizeof *rates; i++) scene_assume(x, rates[i], 0);
}

static void test_fighting_ends_in_a_ceasefire_and_a_ceasefire_in_calm(void **unused) {
  (void)unused;
  static const struct { KnownLadder ladder; KnownRung from, to; } table[] = {
    {KL_PENINSULA, KR_TESTS, KR_CALM}, {KL_PENINSULA, KR_INCIDENT, KR_CALM}, {KL_PENINSULA, KR_CLASH, KR_CEASEFIRE}, {KL_PENINSULA, KR_WAR, KR_CEASEFIRE},
    {KL_PENINSULA, KR_CEASEFIRE, KR_CALM}, {KL_STRAIT, KR_GREY_ZONE, KR_CALM}, {KL_STRAIT, KR_BLOCKADE, KR_CALM}, {KL_STRAIT, KR_STRIKES, KR_CEASEFIRE},
    {KL_STRAIT, KR_LANDING, KR_CEASEFIRE}, {KL_STRAIT, KR_CEASEFIRE, KR_CALM}};
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    int ended = 0;
    for (uint64_t seed = 1; seed <= 60; seed++) {
      Scene x;
      quiet(&x, seed);
      scene_climb(&x, table[i].ladder, table[i].from);
      x.g.day = 200;                                    /* 200 days since it was reached */
      if (table[i].ladder == KL_STRAIT) room_strait(&x.a);
      else room_pyongyang(&x.a);
      int now = scene_stands(&x, table[i].ladder);
      if (now != scene_rung(&x, table[i].ladder, table[i].from)) {
        assert_int_equal(now, scene_rung(&x, table[i].ladder, table[i].to));
        ended++;
      }
      scene_close(&x);
    }
    assert_true(ended > 0);
  }
  Scene x;                                              /* in the Strait a ceasefire lasts its time */
  quiet(&x, 1);
  scene_climb(&x, KL_STRAIT, KR_CEASEFIRE);
  x.g.day = 179;
  room_strait(&x.a);
  assert_int_equal(scene_stands(&x, KL_STRAIT), scene_rung(&x, KL_STRAIT, KR_CEASEFIRE));
  x.g.day = 180;
  room_strait(&x.a);
  assert_int_equal(scene_stands(&x, KL_STRAIT), 0);
  scene_close(&x);
}

/* Where the peninsula stands after a year in which this is as good as certain, from a rung that does not pass meanwhile. */
static KnownRung after(KnownRung from, const char *rate, int64_t micro, int64_t spreads) {
  Scene x;
  quiet(&x, 1);
  scene_assume(&x, rate, micro);
  scene_assume(&x, "pyongyang.incident_spreads", spreads);
  scene_climb(&x, KL_PENINSULA, from);
  x.g.rung_day[x.s->known_ladder[KL_PENINSULA]] = x.g.day;
  x.g.turn_days = 365;
  room_pyongyang(&x.a);
  if (strcmp(rate, "pyongyang.nuclear_use")) assert_int_equal(x.g.incidents_total, 1);
  int now = scene_stands(&x, KL_PENINSULA);
  KnownRung is = KR_COUNT;
  for (int rung = 0; rung < KR_COUNT; rung++)
    if (scene_rung(&x, KL_PENINSULA, (KnownRung)rung) == now) is = (KnownRung)rung;
  scene_close(&x);
  return is;
}

static void test_only_fighting_ends_a_ceasefire(void **unused) {
  (void)unused;
  enum { SURE = 999999 };
  assert_int_equal(after(KR_CEASEFIRE, "pyongyang.war", SURE, 0), KR_WAR);
  assert_int_equal(after(KR_CALM, "pyongyang.war", SURE, 0), KR_WAR);
  assert_int_equal(after(KR_CALM, "pyongyang.incidents", SURE, 0), KR_INCIDENT);
  assert_int_equal(after(KR_CEASEFIRE, "pyongyang.incidents", SURE, 0), KR_CEASEFIRE);
  assert_int_equal(after(KR_CEASEFIRE, "pyongyang.incidents", SURE, MICRO), KR_CLASH);
  assert_int_equal(after(KR_WAR, "pyongyang.incidents", SURE, MICRO), KR_WAR);            /* nor does a clash end a war */
}

static void test_who_fights_in_korea_does_not_begin_to(void **unused) {
  (void)unused;
  static const KnownRung from[] = {KR_CLASH, KR_WAR, KR_NUCLEAR_USE};
  for (size_t i = 0; i < sizeof from / sizeof *from; i++) {
    Scene x;
    quiet(&x, 1);
    scene_assume(&x, "pyongyang.second_front", MICRO);
    scene_assume(&x, "pyongyang.war", 999999);
    scene_climb(&x, KL_STRAIT, KR_STRIKES);
    scene_climb(&x, KL_PENINSULA, from[i]);
    x.g.turn_days = 365;
    room_pyongyang(&x.a);
    assert_int_equal(scene_told(&x, MSG_SECOND_FRONT), 0);
    assert_int_equal(scene_told(&x, MSG_WAR), from[i] == KR_CLASH);           /* a clash may grow into one */
    scene_close(&x);
  }
}

static void test_nuclear_use_comes_out_of_war_alone(void **unused) {
  (void)unused;
  assert_int_equal(after(KR_WAR, "pyongyang.nuclear_use", 999999, 0), KR_NUCLEAR_USE);
  static const KnownRung from[] = {KR_CALM, KR_TESTS, KR_INCIDENT, KR_CLASH, KR_CEASEFIRE};
  for (size_t i = 0; i < sizeof from / sizeof *from; i++) assert_int_equal(after(from[i], "pyongyang.nuclear_use", 999999, 0), from[i]);
}

/* Days of the turn that begins with the ladders there. */
static int turn_days_at(KnownRung peninsula, KnownRung strait, int turn) {
  Scene x;
  scene_open(&x, 1);
  x.g.turn = (uint16_t)(turn - 1);
  scene_climb(&x, KL_PENINSULA, peninsula);
  scene_climb(&x, KL_STRAIT, strait);
  x.g.phase = PHASE_STORY;
  rules_advance(&x.a);
  assert_int_equal(x.g.turn, turn);
  int days = x.g.turn_days;
  scene_close(&x);
  return days;
}

static void test_turns_are_shorter_in_a_crisis_and_shortest_in_fighting(void **unused) {
  (void)unused;
  assert_int_equal(turn_days_at(KR_CALM, KR_CALM, 4), 14);
  assert_int_equal(turn_days_at(KR_TESTS, KR_GREY_ZONE, 4), 14);
  assert_int_equal(turn_days_at(KR_INCIDENT, KR_CALM, 4), 7);
  assert_int_equal(turn_days_at(KR_CALM, KR_QUARANTINE, 4), 7);
  assert_int_equal(turn_days_at(KR_CALM, KR_BLOCKADE, 4), 7);
  static const KnownRung korea[] = {KR_CLASH, KR_WAR, KR_NUCLEAR_USE}, strait[] = {KR_STRIKES, KR_LANDING, KR_NUCLEAR_USE};
  for (int i = 0; i < 3; i++)
    for (int turn = 4; turn < 6; turn++) {              /* half weeks of three and four days */
      assert_int_equal(turn_days_at(korea[i], KR_BLOCKADE, turn), 3 + turn % 2);
      assert_int_equal(turn_days_at(KR_INCIDENT, strait[i], turn), 3 + turn % 2);
    }
  assert_int_equal(turn_days_at(KR_CEASEFIRE, KR_CEASEFIRE, 4), 14);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_losses_in_the_strait_fall_on_what_is_ready_there), cmocka_unit_test(test_bases_struck_lose_the_aircraft_that_stand_there),
    cmocka_unit_test(test_no_strength_is_lost_untold), cmocka_unit_test(test_fighting_in_the_strait_may_open_a_second_front),
    cmocka_unit_test(test_what_is_busy_in_the_strait_is_missed_in_korea), cmocka_unit_test(test_fighting_ends_in_a_ceasefire_and_a_ceasefire_in_calm),
    cmocka_unit_test(test_only_fighting_ends_a_ceasefire), cmocka_unit_test(test_who_fights_in_korea_does_not_begin_to),
    cmocka_unit_test(test_nuclear_use_comes_out_of_war_alone),
    cmocka_unit_test(test_turns_are_shorter_in_a_crisis_and_shortest_in_fighting),
  };
  return cmocka_run_group_tests(tests, shipped_open, shipped_close);
}
