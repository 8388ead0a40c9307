/* The host of the table: computer seats act, people are asked, the phase is resolved and committed, the story is told; again
 * until the game is over. Without people the facilitator's story is told turn by turn. */
#include "text/desk.h"
#include "report/forecasts.h"
#include "report/look.h"
#include "report/story.h"

#include <string.h>

static int people_count(const TextTable *table) {
  int people = 0;
  for (int i = 0; i < table->game->scenario->seats; i++)
    people += table->player[i].kind == PLAYER_HUMAN;
  return people;
}

static int first_event(const Game *game, int turn) { return story_first(game->events.event, game->events.count, turn); }

/* Which school of thought a computer seat follows is hidden from those who play against it. */
static void tell_opening(TextTable *table, int people) {
  const Scenario *s = table->game->scenario;
  const Preset *preset = &s->presets_list[s->preset];
  SAY(table->out, s, MSG_TEXT_OPENING, .text = { scenario_words(s, s->name.title), scenario_words(s, preset->name.title) });
  if (s->name.note[0])
    fprintf(table->out, "%s\n", scenario_words(s, s->name.note));
  say_plain(table->out, table->game->scenario, MSG_TEXT_EXERCISE);
  if (tempo_matters(s)) SAY(table->out, s, MSG_LAB_TEMPO, .arg = { rules_tempo(s) });
  for (int i = 0; i < s->seats; i++) {
    Player player = table->player[i];
    const char *who = player.kind == PLAYER_PERSONA ? scenario_words(s, s->persona[player.persona].name.title) : NULL;
    MessageId words = player.kind == PLAYER_HUMAN ? people > 1 ? MSG_TEXT_SEAT_PERSON : MSG_TEXT_SEAT_HUMAN
      : people > 0 ? MSG_TEXT_SEAT_COMPUTER : who ? MSG_TEXT_SEAT_PERSONA : MSG_TEXT_SEAT_RANDOM;
    SAY(table->out, s, words, .arg = { i }, .text = { NULL, who });
  }
  if (people > 0)
    say_plain(table->out, table->game->scenario, MSG_TEXT_HELP_HINT);
}

/* A turn that ended, for who watches: `before` is the facilitator's view when it began. */
static void tell_turn(TextTable *table, const View *before) {
  const Game *game = table->game;
  int turn = before->seen.turn, first = first_event(game, turn), last = first_event(game, turn + 1);
  Line from = look_date(game->scenario, before->seen.day), to = look_date(game->scenario, before->seen.day + before->seen.turn_days - 1);
  HEADING(table->out, game->scenario, MSG_LOOK_TURN, .arg = { turn, 0, 0, before->seen.turn_days }, .text = { NULL, from.text, to.text });
  story_tell(table->out, game->scenario, game->events.event + first, last - first, FACILITATOR, false);
  fflush(table->out);
}

void tell_news(TextTable *table, Desk *desk, FILE *out) {
  const Game *game = table->game;
  const Event *event = game->events.event + desk->told;
  int count = game->events.count - desk->told;
  if (story_count(event, count, desk->seat) > 0) {
    HEADING(out, game->scenario, MSG_TEXT_NEWS, .arg = { 0 });
    story_tell(out, game->scenario, event, count, desk->seat, false);
  }
  desk->told = game->events.count;
}

void tell_result(TextTable *table, int reader) {
  View view;
  game_view(table->game, reader, &view);
  const Scenario *s = table->game->scenario;
  HEADING(table->out, s, MSG_TEXT_END, .arg = { view.seen.turn }, .text = { NULL, look_date(s, view.seen.day).text });
  look_outcome(table->out, s, &view, reader);
  HEADING(table->out, s, MSG_TEXT_TURNING, .arg = { 0 });
  story_turning_points(table->out, s, table->game->events.event, table->game->events.count, reader);
  look_terms(table->out, s, &view);
  look_ladders(table->out, s, &view, false);
  if (reader != FACILITATOR)
    forecasts_tell(table->out, s, table->game->events.event, table->game->events.count, reader);
}

/* The people who act in this phase, one after the other. False: somebody left. */
static bool ask_people(TextTable *table, Desk desks[MAX_SEATS], int people) {
  const Game *game = table->game;
  for (int i = 0; i < game->scenario->seats; i++) {
    if (table->player[i].kind != PLAYER_HUMAN || !seat_acts(game->scenario, &game->state, i))
      continue;
    if (people > 1) {
      if (table->terminal)
        for (int line = 0; line < 60; line++)   /* scrolls the other's secrets away without moving the cursor */
          fputc('\n', table->out);
      char typed[MAX_TYPED];
      HEADING(table->out, game->scenario, MSG_TEXT_HANDOVER, .arg = { i });
      if (!line_read(table, typed))
        return false;
    }
    if (!desk_sit(table, &desks[i]))
      return false;
  }
  return true;
}

static TextEnd host_run(TextTable *table, Desk desks[MAX_SEATS], int people, FileFault *fault) {
  Game *game = table->game;
  View before;
  game_view(game, FACILITATOR, &before);
  while (!before.seen.over) {
    if (table->progress)
      SAY(table->progress, game->scenario, MSG_TEXT_PROGRESS, .arg = { before.seen.turn }, .text = { NULL, look_date(game->scenario, before.seen.day).text });
    for (View now = before; now.seen.turn == before.seen.turn && !now.seen.over;) {
      if (!players_act(game, table->player, table->machines))
        return TEXT_SCRIPT_FAILED;
      if (people > 0 && !ask_people(table, desks, people))
        return TEXT_LEFT;
      game_view(game, FACILITATOR, &now);
      if (game_waits(game))     /* the scenario was changed, and the game stands elsewhere */
        continue;
      if (!game_advance(game))
        return TEXT_SCRIPT_FAILED;
      if (table->file && !game_file_commit(table->file, game, fault))
        return TEXT_DISK_FAILED;
      game_view(game, FACILITATOR, &now);
    }
    if (people == 0)
      tell_turn(table, &before);
    game_view(game, FACILITATOR, &before);
  }
  return TEXT_OVER;
}

TextEnd text_play(TextTable *table, FileFault *fault) {
  Desk desks[MAX_SEATS];
  memset(desks, 0, sizeof desks);
  int people = people_count(table);
  for (int i = 0; i < MAX_SEATS; i++) {
    desks[i].seat = i;
    desks[i].told = first_event(table->game, table->game->state.turn);
  }
  tell_opening(table, people);
  TextEnd end = host_run(table, desks, people, fault);
  if (end == TEXT_OVER) {
    for (int i = 0; i < table->game->scenario->seats; i++) {
      if (table->player[i].kind != PLAYER_HUMAN)
        continue;
      if (people > 1)
        HEADING(table->out, table->game->scenario, MSG_TEXT_RESULT_FOR, .arg = { i });
      tell_news(table, &desks[i], table->out);
      tell_result(table, i);
      tell_last_steps(table, &desks[i]);
    }
    if (people == 0)
      tell_result(table, FACILITATOR);
    else if (table->file)
      HEADING(table->out, table->game->scenario, MSG_TEXT_KEPT, .text = { table->path });
  }
  fflush(table->out);
  return end;
}
