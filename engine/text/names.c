/* Names that people type: an identifier, a title, or a beginning or a piece of one, as long as it means one thing only.
 * What is not understood is answered with the nearest name; what means several things, with those. */
#include "text/desk.h"
#include "core/fixed.h"
#include "rules/rules.h"

#include <stdlib.h>
#include <string.h>

enum { NAME_ROOM = 160, CHOICES_TOLD = 12 };

/* Lower case, with one underscore for blanks and hyphens, so that "Patriot A-6" and patriot_a_6 meet. */
static void name_fold(char out[NAME_ROOM], const char *text) {
  size_t n = 0;
  for (; *text && n < NAME_ROOM - 1; text++) {
    char c = *text;
    if (c >= 'A' && c <= 'Z')
      c = (char)(c - 'A' + 'a');
    out[n++] = c == ' ' || c == '-' ? '_' : c;
  }
  out[n] = '\0';
}

/* How well a name fits what was typed; smaller is better. */
typedef enum Fit { FIT_ID, FIT_TITLE, FIT_ID_START, FIT_TITLE_START, FIT_INSIDE, FIT_NOT } Fit;

static Fit fit_of(const char *typed, const char *said, const Choice *choice) {
  char id[NAME_ROOM], title[NAME_ROOM];
  size_t length = strlen(typed);
  name_fold(id, choice->id);
  name_fold(title, said);
  if (strcmp(id, typed) == 0)
    return FIT_ID;
  if (title[0] == '(' && length > 0 && strncmp(title + 1, typed, length) == 0 && title[length + 1] == ')')
    return FIT_ID;              /* clauses are read as "(a) US units leave Korea", so "a" names one */
  if (strcmp(title, typed) == 0)
    return FIT_TITLE;
  if (strncmp(id, typed, length) == 0)
    return FIT_ID_START;
  if (strncmp(title, typed, length) == 0)
    return FIT_TITLE_START;
  return strstr(id, typed) || strstr(title, typed) ? FIT_INSIDE : FIT_NOT;
}

/* Titles are understood in English and as the person reads them. */
static Fit name_fit(const Scenario *s, const char *typed, const Choice *choice) {
  const char *english = choice->title ? choice->title : "", *words = scenario_words(s, english);
  Fit fit = fit_of(typed, english, choice), translated = words == english ? FIT_NOT : fit_of(typed, words, choice);
  return translated < fit ? translated : fit;
}

static void say_unknown(Sitting *sit, MessageId what, const char *typed, const Choice *choice, int count) {
  const char *ids[MAX_FORMATIONS > MAX_POLICIES ? MAX_FORMATIONS : MAX_POLICIES];
  for (int i = 0; i < count; i++)
    ids[i] = choice[i].id;
  Line kind = LINE(sit->scenario, what, .arg = { 0 });
  const char *near = name_nearest(typed, ids, count);
  if (near) {
    SAY(sit->out, sit->scenario, MSG_TEXT_UNKNOWN_NEAR, .text = { kind.text, typed, near });
    return;
  }
  Line all = { "" };
  for (int i = 0; i < count && i < CHOICES_TOLD; i++)
    line_join(&all, ", ", choice[i].id);
  if (count > CHOICES_TOLD)
    line_join(&all, " ", scenario_words(sit->scenario, "and more"));
  SAY(sit->out, sit->scenario, MSG_TEXT_UNKNOWN, .text = { kind.text, typed, all.text });
}

static void say_ambiguous(Sitting *sit, const char *typed, const char *folded, Fit fit, const Choice *choice, int count) {
  Line all = { "" };
  int told = 0;
  for (int i = 0; i < count; i++)
    if (name_fit(sit->scenario, folded, &choice[i]) == fit && told++ < CHOICES_TOLD)
      line_join(&all, ", ", choice[i].id);
  if (told > CHOICES_TOLD)
    line_join(&all, " ", scenario_words(sit->scenario, "and more"));
  SAY(sit->out, sit->scenario, MSG_TEXT_AMBIGUOUS, .arg = { 0, told }, .text = { typed, NULL, all.text });
}

int choice_pick(Sitting *sit, MessageId what, const char *typed, const Choice *choice, int count) {
  char folded[NAME_ROOM];
  name_fold(folded, typed);
  Fit best = FIT_NOT;
  int found = NO_HANDLE, same = 0;
  for (int i = 0; i < count; i++) {
    Fit fit = name_fit(sit->scenario, folded, &choice[i]);
    if (fit > best || fit == FIT_NOT)
      continue;
    same = fit < best ? 1 : same + 1;
    best = fit;
    found = i;
  }
  if (best == FIT_NOT || !folded[0])
    say_unknown(sit, what, typed, choice, count);
  else if (same > 1)
    say_ambiguous(sit, typed, folded, best, choice, count);
  else
    return choice[found].handle;
  return NO_HANDLE;
}

bool word_is(const Sitting *sit, const char *typed, const char *word) {
  return strcmp(typed, word) == 0 || strcmp(typed, scenario_words(sit->scenario, word)) == 0;
}

int policy_number(const Scenario *s, int policy) {
  int number = 0;
  for (int i = 0; i <= policy; i++)
    number += s->policy[i].seat == s->policy[policy].seat;
  return number;
}

int policy_pick(Sitting *sit, const char *typed) {
  const Scenario *s = sit->scenario;
  Choice choice[MAX_POLICIES];
  int count = 0;
  for (int i = 0; i < s->policies; i++)
    if (s->policy[i].seat == sit->desk->seat)
      choice[count++] = (Choice){ s->policy[i].name.id, s->policy[i].name.title, i };
  int64_t number;
  if (decimal_parse(typed, 1, &number)) {
    if (number >= 1 && number <= count)
      return choice[number - 1].handle;
    SAY(sit->out, s, MSG_TEXT_NO_CARD, .arg = { count });
    return NO_HANDLE;
  }
  return choice_pick(sit, MSG_TEXT_KIND_CARD, typed, choice, count);
}

/* Most things are picked from the whole list of their kind. */
#define PICK_FROM(list, n, what) \
  Choice choice[sizeof list / sizeof list[0]]; \
  int count = n; \
  for (int i = 0; i < count; i++) \
    choice[i] = (Choice){ list[i].name.id, list[i].name.title, i }; \
  return choice_pick(sit, what, typed, choice, count)

int formation_pick(Sitting *sit, const char *typed) { PICK_FROM(sit->scenario->formation, sit->scenario->formations, MSG_TEXT_KIND_FORMATION); }
int place_pick(Sitting *sit, const char *typed) { PICK_FROM(sit->scenario->place, sit->scenario->places, MSG_TEXT_KIND_PLACE); }
int clause_pick(Sitting *sit, const char *typed) { PICK_FROM(sit->scenario->clause, sit->scenario->clauses, MSG_TEXT_KIND_CLAUSE); }

int level_pick(Sitting *sit, int clause, const char *typed) {
  const Clause *c = &sit->scenario->clause[clause];
  int64_t number;
  if (decimal_parse(typed, 1, &number) && number >= 0 && number < c->levels)
    return (int)number;
  PICK_FROM(c->level, c->levels, MSG_TEXT_KIND_LEVEL);
}

int report_pick(Sitting *sit, const char *typed) {
  Choice choice[MAX_REPORTS];
  int count = sit->scenario->reports;
  for (int i = 0; i < count; i++)
    choice[i] = (Choice){ sit->scenario->report[i].id, sit->scenario->report[i].title, i };
  return choice_pick(sit, MSG_TEXT_KIND_REPORT, typed, choice, count);
}

typedef struct Word { Choice choice; MessageId word, asks; } Word;

static const Word questions[FORECAST_QUESTIONS] = {
  { { "incident", "a lethal incident", FORECAST_INCIDENT }, MSG_TEXT_WORD_INCIDENT, MSG_TEXT_ASKS_INCIDENT },
  { { "strait", "a higher rung in the Strait", FORECAST_STRAIT_UP }, MSG_TEXT_WORD_STRAIT_UP, MSG_TEXT_ASKS_STRAIT },
  { { "signed", "a signature", FORECAST_SIGNED }, MSG_TEXT_WORD_SIGNED, MSG_TEXT_ASKS_SIGNED },
};

int question_pick(Sitting *sit, const char *typed) {
  Choice choice[FORECAST_QUESTIONS];
  int count = 0;
  for (int i = 0; i < FORECAST_QUESTIONS; i++)
    if (question_is_open(sit->scenario, questions[i].choice.handle))
      choice[count++] = questions[i].choice;
  return choice_pick(sit, MSG_TEXT_KIND_QUESTION, typed, choice, count);
}

Line question_words(const Sitting *sit, bool told, const char *separator) {
  Line all = { "" };
  for (int i = 0; i < FORECAST_QUESTIONS; i++)
    if (question_is_open(sit->scenario, questions[i].choice.handle))
      line_join(&all, separator, LINE(sit->scenario, told ? questions[i].asks : questions[i].word, .arg = { sit->scenario->known_ladder[KL_STRAIT] }).text);
  return all;
}

static const Word theatres[] = {
  { { "peninsula", "the Korean peninsula", THEATRE_PENINSULA }, MSG_TEXT_WORD_PENINSULA, MSG_NONE },
  { { "strait", "the Taiwan Strait", THEATRE_STRAIT }, MSG_TEXT_WORD_STRAIT, MSG_NONE },
  { { "none", "elsewhere", THEATRE_NONE }, MSG_TEXT_WORD_ELSEWHERE, MSG_NONE },
};
enum { THEATRES = sizeof theatres / sizeof theatres[0] };

static bool theatre_has_places(const Scenario *s, int theatre) {
  for (int p = 0; p < s->places; p++)
    if (s->place[p].theatre == theatre)
      return true;
  return false;
}

int theatre_pick(Sitting *sit, const char *typed) {
  Choice choice[THEATRES];
  int count = 0;
  for (int i = 0; i < THEATRES; i++)
    if (theatre_has_places(sit->scenario, theatres[i].choice.handle))
      choice[count++] = theatres[i].choice;
  return choice_pick(sit, MSG_TEXT_KIND_THEATRE, typed, choice, count);
}

Line theatre_words(const Sitting *sit) {
  Line all = { "" };
  for (int i = 0; i < THEATRES; i++)
    if (theatre_has_places(sit->scenario, theatres[i].choice.handle))
      line_join(&all, "|", LINE(sit->scenario, theatres[i].word, .arg = { 0 }).text);
  line_join(&all, "|", LINE(sit->scenario, MSG_TEXT_WORD_MOVING, .arg = { 0 }).text);
  return all;
}
