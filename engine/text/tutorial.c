/* The tutorial at the text seat: the step to do is told once, before the prompt; after the end what is left of it, below the
 * result. */
#include "text/desk.h"
#include "report/tutorial.h"

#include <string.h>

static void step_say(FILE *out, const Scenario *s, int step, bool hint) {
  const TutorialStep *now = &s->step[step];
  bool named = strcmp(now->name.title, now->name.id) != 0;
  HEADING(out, s, named ? MSG_TUTORIAL_NAMED : MSG_TUTORIAL_STEP, .arg = { tutorial_number(s, step), tutorial_steps(s, now->seat) },
          .text = { NULL, NULL, scenario_words(s, now->name.title) });
  fputs(scenario_words(s, now->text), out);
  if (hint)
    fprintf(out, " %s", tutorial_hint(s, step, true).text);
  fputc('\n', out);
}

void sitting_did(Sitting *sit, StepEnd what) { tutorial_done(sit->scenario, &sit->view, &sit->desk->steps_behind, what, NO_HANDLE); }

void tell_step(Sitting *sit) {
  int step = tutorial_step(sit->scenario, &sit->view, &sit->desk->steps_behind);
  if (step < 0 || sit->desk->step_told == step + 1)
    return;
  step_say(sit->out, sit->scenario, step, true);
  sit->desk->step_told = step + 1;
}

void tell_last_steps(TextTable *table, Desk *desk) {
  View view;
  game_view(table->game, desk->seat, &view);
  for (int step; (step = tutorial_step(table->game->scenario, &view, &desk->steps_behind)) >= 0; desk->steps_behind++)
    step_say(table->out, table->game->scenario, step, false);
}

void do_next(Sitting *sit) {
  if (tutorial_step(sit->scenario, &sit->view, &sit->desk->steps_behind) < 0)
    say_plain(sit->out, sit->scenario, MSG_TUTORIAL_NONE);
  else
    sitting_did(sit, ENDS_READ);
}
