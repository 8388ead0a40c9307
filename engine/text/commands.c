/* The commands of the text seat: one table, from which help, shortening and suggestions come. */
#include "text/desk.h"
#include "rules/rules.h"

#include <string.h>

typedef struct TextCommand {
  const char *name;
  void (*run)(Sitting *);
  MessageId help;
  StepEnd does;                 /* what it ends of a tutorial; 0 nothing of itself */
  bool (*offered)(const Scenario *scenario, int seat);          /* is it in the help of this seat? NULL always; it is understood anyway */
} TextCommand;

static bool is_party(const Scenario *s, int seat) { return party_facing(s, seat) != NO_HANDLE; }
static bool has_formations(const Scenario *s, int seat) { (void)seat; return s->formations > 0; }
static bool has_reports(const Scenario *s, int seat) { return is_party(s, seat) && s->reports > 0; }
static bool has_questions(const Scenario *s, int seat) { (void)seat; return question_first(s, 0) != NO_HANDLE; }
static bool has_steps(const Scenario *s, int seat) {
  for (int i = 0; i < s->steps; i++)
    if (s->step[i].seat == seat) return true;
  return false;
}

static const TextCommand commands[] = {
  { "help", do_help, MSG_TEXT_HELP_HELP, 0, NULL },
  { "situation", do_situation, MSG_TEXT_HELP_SITUATION, ENDS_SITUATION, NULL },
  { "news", do_news, MSG_TEXT_HELP_NEWS, ENDS_NEWS, NULL },
  { "tracks", do_tracks, MSG_TEXT_HELP_TRACKS, 0, NULL },
  { "ladders", do_ladders, MSG_TEXT_HELP_LADDERS, 0, NULL },
  { "brief", do_brief, MSG_TEXT_HELP_BRIEF, ENDS_BRIEF, NULL },
  { "language", do_language, MSG_TEXT_HELP_LANGUAGE, 0, NULL },
  { "bargain", do_bargain, MSG_TEXT_HELP_BARGAIN, ENDS_BARGAIN, NULL },
  { "offer", do_offer, MSG_TEXT_HELP_OFFER, 0, is_party },
  { "accept", do_accept, MSG_TEXT_HELP_ACCEPT, 0, is_party },
  { "refuse", do_refuse, MSG_TEXT_HELP_REFUSE, 0, is_party },
  { "walk", do_walk, MSG_TEXT_HELP_WALK, 0, is_party },
  { "cards", do_cards, MSG_TEXT_HELP_CARDS, ENDS_CARDS, NULL },
  { "card", do_card, MSG_TEXT_HELP_CARD, 0, NULL },
  { "order", do_order, MSG_TEXT_HELP_ORDER, 0, NULL },
  { "forces", do_forces, MSG_TEXT_HELP_FORCES, ENDS_FORCES, has_formations },
  { "redeploy", do_redeploy, MSG_TEXT_HELP_REDEPLOY, 0, seat_has_movable },
  { "consent", do_consent, MSG_TEXT_HELP_CONSENT, 0, consent_can_be_asked },
  { "share", do_share, MSG_TEXT_HELP_SHARE, 0, has_reports },
  { "forecast", do_forecast, MSG_TEXT_HELP_FORECAST, 0, has_questions },
  { "orders", do_orders, MSG_TEXT_HELP_ORDERS, 0, NULL },
  { "undo", do_undo, MSG_TEXT_HELP_UNDO, 0, NULL },
  { "done", do_done, MSG_TEXT_HELP_DONE, ENDS_HAND_IN, NULL },
  { "next", do_next, MSG_TEXT_HELP_NEXT, 0, has_steps },
  { "quit", do_quit, MSG_TEXT_HELP_QUIT, 0, NULL },
};
enum { COMMANDS = sizeof commands / sizeof commands[0] };

void do_help(Sitting *sit) {
  HEADING(sit->out, sit->scenario, MSG_TEXT_HELP, .arg = { 0 });
  int seat = sit->desk->seat, other = party_facing(sit->scenario, seat);
  Line theatres = theatre_words(sit), questions = question_words(sit, false, "|");
  for (int i = 0; i < COMMANDS; i++) {
    if (commands[i].offered && !commands[i].offered(sit->scenario, seat)) continue;
    MessageId help = commands[i].help == MSG_TEXT_HELP_REDEPLOY && other == NO_HANDLE ? MSG_TEXT_HELP_REDEPLOY_FREE : commands[i].help;
    SAY(sit->out, sit->scenario, help, .arg = { other }, .text = { NULL, theatres.text, questions.text });
  }
  say_plain(sit->out, sit->scenario, MSG_TEXT_HELP_NAMES);
}

static bool begins_with(const char *name, const char *typed) { return strncmp(name, typed, strlen(typed)) == 0; }

/* A command's name is understood in English and in the game's language. */
static bool command_begins(const Sitting *sit, int i, const char *typed) {
  return begins_with(commands[i].name, typed) || begins_with(scenario_words(sit->scenario, commands[i].name), typed);
}

/* Exact, else the only one that begins so. */
static const TextCommand *command_find(const Sitting *sit, const char *typed, int *fitting) {
  const TextCommand *found = NULL;
  *fitting = 0;
  for (int i = 0; i < COMMANDS; i++) {
    if (word_is(sit, typed, commands[i].name)) {
      *fitting = 1;
      return &commands[i];
    }
    if (command_begins(sit, i, typed)) {
      (*fitting)++;
      found = &commands[i];
    }
  }
  return *fitting == 1 ? found : NULL;
}

static void say_not_understood(Sitting *sit, const char *typed, int fitting) {
  const char *names[2 * COMMANDS];
  Line list = { "" };
  for (int i = 0; i < COMMANDS; i++) {
    names[i] = commands[i].name;
    names[COMMANDS + i] = scenario_words(sit->scenario, commands[i].name);
    if (fitting > 1 && command_begins(sit, i, typed))
      line_join(&list, ", ", begins_with(names[i], typed) ? names[i] : names[COMMANDS + i]);
  }
  const char *near = name_nearest(typed, names, 2 * COMMANDS);
  if (fitting > 1)
    SAY(sit->out, sit->scenario, MSG_TEXT_AMBIGUOUS, .arg = { 0, fitting }, .text = { typed, NULL, list.text });
  else
    SAY(sit->out, sit->scenario, near ? MSG_TEXT_NO_COMMAND_NEAR : MSG_TEXT_NO_COMMAND, .text = { typed, near });
}

void words_cut(Sitting *sit) {
  sit->words = 0;
  for (char *c = sit->rest; *c && sit->words < MAX_WORDS;) {
    sit->word[sit->words++] = c;
    c += strcspn(c, " ");
    if (*c)
      *c++ = '\0';
    c += strspn(c, " ");
  }
}

void command_run(Sitting *sit, char *typed) {
  typed += strspn(typed, " ");
  size_t length = strlen(typed);
  while (length > 0 && typed[length - 1] == ' ')
    typed[--length] = '\0';
  if (length == 0) {            /* an empty line asks where one is */
    tell_choices(sit);
    return;
  }
  char *behind = typed + strcspn(typed, " ");
  if (*behind)
    *behind++ = '\0';
  sit->rest = behind + strspn(behind, " ");
  for (char *c = typed; *c; c++)
    if (*c >= 'A' && *c <= 'Z')
      *c = (char)(*c - 'A' + 'a');
  int fitting;
  const TextCommand *command = command_find(sit, typed, &fitting);
  if (!command) {
    say_not_understood(sit, typed, fitting);
    return;
  }
  command->run(sit);
  if (command->does)
    sitting_did(sit, command->does);
}
