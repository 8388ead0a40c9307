/* A person's phase: what is new, what can be done, then line after line until they are done. Owns reading lines and giving
 * orders; the commands are in commands.c and the files it names. */
#include "text/desk.h"
#include "report/look.h"
#include "report/tutorial.h"

#include <stdlib.h>
#include <string.h>

/* Length of the UTF-8 sequence that starts here, or 0 if it is none. Controls count as none. */
static size_t sequence_length(const unsigned char *c) {
  if (c[0] < 0x80)
    return c[0] >= 0x20 && c[0] != 0x7F ? 1 : 0;
  size_t length = c[0] >= 0xC2 && c[0] < 0xE0 ? 2 : c[0] >= 0xE0 && c[0] < 0xF0 ? 3 : c[0] >= 0xF0 && c[0] < 0xF5 ? 4 : 0;
  for (size_t i = 1; i < length; i++)
    if ((c[i] & 0xC0) != 0x80)
      return 0;
  bool overlong = (c[0] == 0xE0 && c[1] < 0xA0) || (c[0] == 0xF0 && c[1] < 0x90);
  bool beyond = (c[0] == 0xED && c[1] > 0x9F) || (c[0] == 0xF4 && c[1] > 0x8F);     /* surrogates, and past U+10FFFF */
  return overlong || beyond ? 0 : length;
}

/* What is typed is said again in messages, so it must be text. */
static void line_clean(char *text) {
  for (unsigned char *c = (unsigned char *)text; *c;) {
    size_t length = sequence_length(c);
    if (length == 0) {
      *c = *c == '\t' ? ' ' : '?';
      length = 1;
    }
    c += length;
  }
}

bool line_read(TextTable *table, char typed[MAX_TYPED]) {
  fflush(table->out);
  int c, n = 0;
  while ((c = getc(table->in)) != EOF && c != '\n')
    if (n < MAX_TYPED - 1 && c != '\r')
      typed[n++] = c == '\0' ? '?' : (char)c;
  typed[n] = '\0';
  line_clean(typed);
  if (c == EOF && n == 0)
    return false;
  if (!table->terminal)         /* a transcript of a pipe reads like one of a terminal */
    fprintf(table->out, "%s\n", typed);
  return true;
}

void sitting_look(Sitting *sit) { game_view(sit->table->game, sit->desk->seat, &sit->view); }

Order sitting_draft(const Sitting *sit, OrderKind kind) {
  return (Order){ .kind = (uint8_t)kind, .seat = (uint8_t)sit->desk->seat };
}

bool sitting_order(Sitting *sit, const Order *order) {
  int32_t before = capital_free(sit->scenario, &sit->view.seen, sit->desk->seat);
  Refusal refusal = game_order(sit->table->game, order);
  if (refusal.message != MSG_NONE) {
    say_refusal(sit->out, sit->scenario, &refusal);
    return false;
  }
  tutorial_ordered(sit->scenario, &sit->view, &sit->desk->steps_behind, order);
  sitting_look(sit);
  int32_t left = capital_free(sit->scenario, &sit->view.seen, sit->desk->seat);
  SAY(sit->out, sit->scenario, left == before ? MSG_TEXT_TAKEN : MSG_TEXT_TAKEN_COST, .arg = { 0, before - left, left },
      .text = { look_order(sit->scenario, order, sit->view.seen.term).text });
  return true;
}

static void tell_beginning(Sitting *sit) {
  const Seat *seat = &sit->scenario->seat[sit->desk->seat];
  if (sit->view.seen.turn == 1 && sit->desk->told == 0) {
    HEADING(sit->out, sit->scenario, MSG_TEXT_BRIEF, .arg = { sit->desk->seat });
    if (seat->brief && seat->brief[0])
      fprintf(sit->out, "%s\n", scenario_words(sit->scenario, seat->brief));
  }
  tell_news(sit->table, sit->desk, sit->out);
  if (sit->view.seen.phase == PHASE_BARGAIN && sit->view.seen.round > 0)
    HEADING(sit->out, sit->scenario, MSG_TEXT_NEXT_ROUND, .arg = { sit->view.seen.round + 1, BARGAIN_ROUNDS });
  else
    look_situation(sit->out, sit->scenario, &sit->view);
  if (sit->view.seen.phase == PHASE_BARGAIN)
    tell_bargain(sit, false);
  tell_choices(sit);
}

static void prompt(Sitting *sit) {
  Line phase = LINE(sit->scenario, phases[sit->view.seen.phase].title, .arg = { 0 });
  fputc('\n', sit->out);
  say_part(sit->out, sit->scenario, MSG_TEXT_PROMPT,
           &(Words){ .arg = { sit->desk->seat, sit->view.seen.turn }, .text = { NULL, NULL, phase.text } });
}

/* A game that was played again may have told less than the one before. */
static void desk_keep(const TextTable *table, Desk *desk) {
  if (desk->told > table->game->events.count) desk->told = table->game->events.count;
}

/* Has the author saved the scenario? Then it is said how the game goes on in it. True: at another moment, where others may have to act. */
static bool scenario_follow(Sitting *sit) {
  WatchNews news;
  TextTable *table = sit->table;
  if (!table->watch || !table->watch(table->watcher, &news)) return false;
  fprintf(sit->out, "%s\n", news.text);
  if (!news.changed) return false;
  table->machines = news.machines;
  sit->scenario = table->game->scenario;
  memset(sit->desk->offer_known, 0, sizeof sit->desk->offer_known);
  desk_keep(table, sit->desk);
  if (!news.moved) sitting_look(sit);
  return news.moved;
}

bool desk_sit(TextTable *table, Desk *desk) {
  Sitting sit = { .table = table, .desk = desk, .scenario = table->game->scenario, .out = table->out };
  desk_keep(table, desk);
  sitting_look(&sit);
  tell_beginning(&sit);
  char typed[MAX_TYPED];
  while (!sit.done && !sit.left) {
    tell_step(&sit);
    prompt(&sit);
    if (!line_read(table, typed)) {
      fputc('\n', table->out);
      say_plain(table->out, table->game->scenario, MSG_TEXT_INPUT_ENDED);
      do_quit(&sit);
      return false;
    }
    if (scenario_follow(&sit)) {
      SAY(table->out, sit.scenario, MSG_WATCH_NOT_DONE, .text = { typed });
      return true;
    }
    command_run(&sit, typed);
  }
  return sit.done;
}
