/* Secrets are closed by default: whatever a seat may not see can be anything, one field at a time or all together, and
 * everything that reaches the seat stays the same to the byte: view, legal orders, offers, refusals, text, story, JSON. What the
 * seat may see is said here a second time, from the declarations alone, so that a slip in the engine's own answer is seen. */
#include "support/games.h"
#include "core/catalogue.h"
#include "report/look.h"
#include "report/story.h"

static bool declared_seen(const Scenario *s, const StateField *field, int element, int seat) {
  switch (field->index) {
    case INDEX_TRACK: return s->track[element].seen_by >> seat & 1;
    case INDEX_VARIABLE: return s->variable[element].seen_by >> seat & 1;
    case INDEX_CARD: return s->card[element].seen_by >> seat & 1;
    case INDEX_POLICY: return !s->policy[element].secret || s->policy[element].seat == seat;
    default: fail_msg("%s is DECLARED, but nothing declares its elements", field->name); return false;
  }
}

static bool may_see(const Scenario *s, int seat, const StateField *field, int row, int element) {
  switch (field->visible) {
    case SEE_ALL: return true;
    case SEE_PARTIES: return s->seat[seat].party;
    case SEE_SEAT: return (field->row_index == INDEX_SEAT ? row : element) == seat;
    case SEE_OWNER: assert_int_equal(field->index, INDEX_FORMATION); return s->formation[element].owner == seat;
    case SEE_DECLARED: return declared_seen(s, field, element, seat);
    default: return false;
  }
}

static unsigned char *element_at(GameState *state, const StateField *field, int row, int element) {
  return (unsigned char *)state + field->offset + (row * field->count + element) * field->size;
}

/* Overwrites what the seat may not see of one field; returns how many elements that were. */
static int scramble(const Scenario *s, GameState *state, int seat, const StateField *field, Luck *luck) {
  int changed = 0;
  int rows = field->rows > 1 ? index_used(s, (StateIndex)field->row_index) : 1, used = index_used(s, (StateIndex)field->index);
  for (int row = 0; row < rows; row++)
    for (int element = 0; element < used; element++) {
      if (may_see(s, seat, field, row, element)) continue;
      unsigned char *at = element_at(state, field, row, element);
      for (int i = 0; i < field->size; i++) at[i] = (unsigned char)luck_next(luck);
      changed++;
    }
  return changed;
}

/* All that a seat is told about its orders, as bytes. */
typedef struct Told { View view; int legal, offers; Order order[TEST_OFFERED]; Refusal refusal[512]; int refusals; } Told;

static void told_to(const Scenario *s, const GameState *state, int seat, Told *told) {
  memset(told, 0, sizeof *told);
  view_make(s, state, seat, &told->view);
  told->legal = orders_legal(s, &told->view, told->order, MAX_LEGAL);
  told->offers = bargain_offers(s, &told->view, told->order + told->legal, MAX_LEGAL);
  Order order = { .seat = (uint8_t)seat };
  for (int kind = 0; kind < ORDER_KINDS; kind++)
    for (int subject = 0; subject < (kind == ORDER_POLICY ? s->policies : kind == ORDER_REDEPLOY || kind == ORDER_CONSENT ? s->formations : 3); subject++) {
      if (told->refusals == 512) return;
      order.kind = (uint8_t)kind;
      order.subject = (uint16_t)subject;
      order.target = (uint16_t)(kind == ORDER_REDEPLOY ? (subject * 7 + state->turn) % s->places : 0);
      order.amount = 1;
      told->refusal[told->refusals++] = order_refusal(s, &told->view, &order);
    }
}

/* Games stopped in the middle, after a different number of phases each. */
static void game_in_the_middle(Playable *p, Game *game, uint64_t seed, Luck *luck) {
  *luck = (Luck){ seed };
  assert_true(game_start(game, p->scenario, seed, &p->hooks, true, true));
  int stop = 1 + luck_below(luck, 14);
  for (int n = 0; n < stop && !game->state.over; n++) phase_at_random(game, luck, NULL);
  for (int seat = 0; seat < p->scenario->seats; seat += 2)      /* orders wait, some of them secret */
    if (!game->state.over && seat_acts(p->scenario, &game->state, seat)) seat_at_random(game, seat, luck, 3, NULL);
}

/* The secrets of the model, by name, so that nobody opens one by changing a word in the table. What is not named is ALL. */
static const struct { Visibility visible; const char *names; } closed[] = {
  { SEE_NONE, " last_turn pending_count pending_day pending_amount pending_cause pending_op pending_target pending_cause_kind mood misperception part coming " },
  { SEE_SEAT, " capital report forecast forecast_question offer_blind move_blind order_count order_kind order_subject order_target order_amount " },
  { SEE_PARTIES, " offer offer_turn move formation_request shared " },
  { SEE_OWNER, " formation_place formation_goal formation_stage formation_lift formation_days formation_since formation_silent " },
  { SEE_DECLARED, " track track_before variable variable_until policy_turn policy_count card_turn " },
};

static void secrets_are_named(void) {
  int count;
  const StateField *fields = state_fields(&count);
  for (int i = 0; i < count; i++) {
    char name[64];
    Visibility expected = SEE_ALL;
    snprintf(name, sizeof name, " %s ", fields[i].name);
    for (size_t j = 0; j < sizeof closed / sizeof *closed; j++)
      if (strstr(closed[j].names, name)) expected = closed[j].visible;
    if (fields[i].visible != expected) fail_msg("who sees %s has changed: say so here too, if it is meant", fields[i].name);
  }
}

static void fields_have_an_answer(Playable *p) {
  int count;
  const StateField *fields = state_fields(&count);
  for (int i = 0; i < count; i++)
    for (int seat = 0; seat < p->scenario->seats; seat++) {
      int rows = fields[i].rows > 1 ? index_used(p->scenario, (StateIndex)fields[i].row_index) : 1;
      for (int row = 0; row < rows; row++)
        for (int element = 0; element < index_used(p->scenario, (StateIndex)fields[i].index); element++)
          if (view_shows(p->scenario, seat, &fields[i], row, element) != may_see(p->scenario, seat, &fields[i], row, element))
            fail_msg("%s[%d][%d] and seat %s", fields[i].name, row, element, p->scenario->seat[seat].name.id);
    }
}

/* Everything about a view that report/ can say. */
static char *text_of(const Scenario *s, const GameState *state, int seat) {
  char *text = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&text, &size);
  assert_non_null(out);
  View view;
  view_make(s, state, seat, &view);
  look_situation(out, s, &view);
  look_tracks(out, s, &view, false);
  look_variables(out, s, &view);
  look_ladders(out, s, &view, true);
  look_terms(out, s, &view);
  look_reports(out, s, &view);
  look_forces(out, s, &view, -1, false);
  look_outcome(out, s, &view, seat);
  fclose(out);
  return text;
}

static void same_to_the_seat(const Scenario *s, const GameState *truth, const GameState *other, int seat, const char *what) {
  static Told first, second;
  told_to(s, truth, seat, &first);
  told_to(s, other, seat, &second);
  if (memcmp(&first, &second, sizeof first)) {
    const char *part = memcmp(&first.view, &second.view, sizeof first.view) ? "view"
      : first.legal != second.legal || memcmp(first.order, second.order, sizeof first.order) ? "legal orders" : "refusals";
    fail_msg("%s tells its secret to %s: %s differ", what, s->seat[seat].name.id, part);
  }
  char *text = text_of(s, truth, seat), *text_other = text_of(s, other, seat);
  if (strcmp(text, text_other)) fail_msg("%s tells its secret to %s: text differs", what, s->seat[seat].name.id);
  free(text);
  free(text_other);
}

/* A view holds what the seat may see, and nought for the rest. */
static void view_is_exact(const Scenario *s, const GameState *state, int seat) {
  int count;
  const StateField *fields = state_fields(&count);
  View view;
  view_make(s, state, seat, &view);
  for (int i = 0; i < count; i++)
    for (int row = 0; row < fields[i].rows; row++)
      for (int element = 0; element < fields[i].count; element++) {
        bool used = row < (fields[i].rows > 1 ? index_used(s, (StateIndex)fields[i].row_index) : 1) &&
          element < index_used(s, (StateIndex)fields[i].index);
        int64_t expected = used && may_see(s, seat, &fields[i], row, element) ? state_value(state, &fields[i], row, element) : 0;
        if (state_value(&view.seen, &fields[i], row, element) != expected && used)
          fail_msg("%s[%d][%d] of %s's view", fields[i].name, row, element, s->seat[seat].name.id);
      }
}

static void views_tell_nothing(Playable *p) {
  int count, scrambled = 0;
  const StateField *fields = state_fields(&count);
  for (uint64_t seed = 1; seed <= (uint64_t)times(4, 40); seed++) {
    Game game;
    Luck luck;
    game_in_the_middle(p, &game, seed, &luck);
    for (int seat = 0; seat < p->scenario->seats; seat++) {
      view_is_exact(p->scenario, &game.state, seat);
      GameState all = game.state;
      for (int i = 0; i < count; i++) {
        GameState one = game.state;
        int changed = scramble(p->scenario, &one, seat, &fields[i], &luck);
        if (changed) same_to_the_seat(p->scenario, &game.state, &one, seat, fields[i].name);
        scrambled += changed + scramble(p->scenario, &all, seat, &fields[i], &luck);
      }
      same_to_the_seat(p->scenario, &game.state, &all, seat, "everything hidden");
    }
    game_end(&game);
  }
  assert_true(scrambled > 0);
}

/* The JSON of a state as a seat gets it from a game file. */
static char *json_of(Game *game, const GameState *state, const char *path, const char *seat) {
  FileFault fault = { 0 };
  GameState truth = game->phase_start;
  game->phase_start = *state;           /* the file keeps states as phases begin */
  GameFile *file = game_file_create(path, game, NULL, 0, NULL, 0, &fault);
  if (!file || !game_file_commit(file, game, &fault)) fail_msg("%s", fault.text);
  game->phase_start = truth;
  char *json = game_file_show(file, 0, seat, &fault);
  if (!json) fail_msg("%s", fault.text);
  game_file_close(file);
  return json;
}

/* The same with another seed, and without the events that the seat may not see. */
static char *json_of_another_secret(Game *game, const char *path, int seat) {
  Game other = *game;
  other.events = (EventList){ 0 };
  other.dice.seed ^= 0x5555;
  other.phase_events = 0;
  for (int i = 0; i < game->events.count; i++) {
    if (!(game->events.event[i].seen_by >> seat & 1)) continue;
    if (i < game->phase_events) other.phase_events++;
    events_append(&other.events, &game->events.event[i]);
  }
  char *json = json_of(&other, &game->phase_start, path, game->scenario->seat[seat].name.id);
  events_free(&other.events);
  return json;
}

static void json_tells_nothing(Playable *p) {
  char folder[256], path[300];
  folder_make(folder);
  snprintf(path, sizeof path, "%s/game.straits", folder);
  int count;
  const StateField *fields = state_fields(&count);
  for (uint64_t seed = 1; seed <= (uint64_t)times(1, 10); seed++) {
    Game game;
    Luck luck;
    game_in_the_middle(p, &game, seed + 100, &luck);
    for (int seat = 0; seat < p->scenario->seats; seat++) {
      const char *id = p->scenario->seat[seat].name.id;
      char *truth = json_of(&game, &game.phase_start, path, id);
      GameState all = game.phase_start;
      for (int i = 0; i <= count; i++) {
        GameState one = i < count ? game.phase_start : all;
        if (i < count) {
          scramble(p->scenario, &all, seat, &fields[i], &luck);
          if (!scramble(p->scenario, &one, seat, &fields[i], &luck)) continue;
        }
        char *json = json_of(&game, &one, path, id);
        if (strcmp(json, truth)) fail_msg("the JSON of %s changes with %s", id, i < count ? fields[i].name : "all that is hidden");
        free(json);
      }
      char *other = json_of_another_secret(&game, path, seat);
      assert_string_equal(truth, other);
      free(other);
      free(truth);
    }
    char *facilitator = json_of(&game, &game.phase_start, path, NULL);
    assert_non_null(strstr(facilitator, "misperception"));      /* who holds the file sees all */
    free(facilitator);
    game_end(&game);
  }
  unlink(path);
  assert_int_equal(rmdir(folder), 0);
}

static char *story_of(const Scenario *s, const Event *event, int count, int seat) {
  char *text = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&text, &size);
  assert_non_null(out);
  story_tell(out, s, event, count, seat, true);
  story_turning_points(out, s, event, count, seat);
  fclose(out);
  return text;
}

/* Events hidden from a seat can be there or not, and hidden causes be anything: the seat reads the same story. */
static void story_tells_nothing(Playable *p) {
  int hidden = 0, causes = 0;
  for (uint64_t seed = 1; seed <= (uint64_t)times(3, 30); seed++) {
    Game game;
    Luck luck = { seed };
    assert_true(game_start(&game, p->scenario, seed, &p->hooks, true, true));
    while (!game.state.over) phase_at_random(&game, &luck, NULL);
    for (int seat = 0; seat < p->scenario->seats; seat++) {
      EventList other = { 0 };
      for (int i = 0; i < game.events.count; i++) {
        Event event = game.events.event[i];
        if (!(event.seen_by >> seat & 1)) {
          hidden++;
          continue;
        }
        if (!(event.cause_seen_by >> seat & 1) && event.cause.kind != CAUSE_NONE) {
          event.cause = (Cause){ .kind = CAUSE_SEAT, .seat = (uint8_t)(seed % p->scenario->seats), .handle = 0 };
          causes++;
        }
        events_append(&other, &event);
      }
      char *truth = story_of(p->scenario, game.events.event, game.events.count, seat);
      char *told = story_of(p->scenario, other.event, other.count, seat);
      assert_string_equal(truth, told);
      free(truth);
      free(told);
      events_free(&other);
    }
    game_end(&game);
  }
  bool hides = false;                           /* a scenario may have no secret policy and no card for some alone */
  for (int i = 0; i < p->scenario->policies; i++) hides = hides || p->scenario->policy[i].secret;
  for (int i = 0; i < p->scenario->cards; i++) hides = hides || (p->scenario->card[i].seen_by & ((1u << p->scenario->seats) - 1)) != (1u << p->scenario->seats) - 1;
  assert_true(hidden > 0 && (causes > 0 || !hides));        /* else this test says nothing */
}

/* Nor does a language: where a word or a particle depends on a secret, the text would too. */
static void story_tells_nothing_in_korean(Playable *p) {
  Catalogue *words = catalogue_new();
  CatalogueFault fault;
  if (!catalogue_load(words, SOURCE_DIR "/assets/po/ko.po", &fault)) fail_msg("%s", fault.text);
  p->scenario->words = words;
  story_tells_nothing(p);
  Game game;
  Luck luck;
  game_in_the_middle(p, &game, 7, &luck);
  int count;
  const StateField *fields = state_fields(&count);
  for (int seat = 0; seat < p->scenario->seats; seat++) {
    GameState all = game.state;
    for (int i = 0; i < count; i++) scramble(p->scenario, &all, seat, &fields[i], &luck);
    same_to_the_seat(p->scenario, &game.state, &all, seat, "everything hidden");
  }
  game_end(&game);
  p->scenario->words = NULL;
  catalogue_free(words);
}

static void test_story_tells_nothing_in_korean(void **unused) { (void)unused; for_every_game(story_tells_nothing_in_korean); }
static void test_story_tells_nothing(void **unused) { (void)unused; for_every_game(story_tells_nothing); }
static void test_secrets_are_named(void **unused) { (void)unused; secrets_are_named(); }
static void test_fields_have_an_answer(void **unused) { (void)unused; for_every_game(fields_have_an_answer); }
static void test_views_tell_nothing(void **unused) { (void)unused; for_every_game(views_tell_nothing); }
static void test_json_tells_nothing(void **unused) { (void)unused; for_every_game(json_tells_nothing); }

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_secrets_are_named),
    cmocka_unit_test(test_fields_have_an_answer),
    cmocka_unit_test(test_views_tell_nothing),
    cmocka_unit_test(test_story_tells_nothing),
    cmocka_unit_test(test_story_tells_nothing_in_korean),
    cmocka_unit_test(test_json_tells_nothing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
