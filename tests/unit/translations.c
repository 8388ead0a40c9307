/* A scenario that comes with a translation comes with a whole one: every text that people read has its words in it. Mixed
 * languages on one screen are worse than either. */
#include "support/games.h"
#include "core/catalogue.h"

typedef struct Reading { const Catalogue *words; const char *scenario; int missing, told; } Reading;

static bool has_letters(const char *text) {
  for (; *text; text++)
    if ((*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z')) return true;
  return false;
}

static void need(Reading *r, const char *text) {
  if (!text || !has_letters(text) || catalogue_text(r->words, text)) return;
  r->missing++;
  if (r->told++ < 20) print_message("  %s/ko.po lacks: \"%s\"\n", r->scenario, text);
}

static void need_name(Reading *r, const Named *name, bool note) {
  need(r, name->title);
  if (note) need(r, name->note);
}

#define NEED_ALL(array, used, note) for (int i = 0; i < s->used; i++) need_name(r, &s->array[i].name, note)

/* What report/ and text/ print; notes of other things are for authors. */
static void need_texts(Reading *r, const Scenario *s) {
  need_name(r, &s->name, true);
  NEED_ALL(presets_list, presets, false);
  NEED_ALL(seat, seats, false);
  NEED_ALL(place, places, false);
  NEED_ALL(formation, formations, false);
  NEED_ALL(track, tracks, false);
  NEED_ALL(variable, variables, false);
  NEED_ALL(ladder, ladders, false);
  NEED_ALL(clause, clauses, false);
  NEED_ALL(policy, policies, true);
  NEED_ALL(card, cards, false);
  NEED_ALL(axis, axes, false);
  NEED_ALL(persona, personas, false);
  for (int i = 0; i < s->reports; i++) need(r, s->report[i].title);
  for (int i = 0; i < s->ladders; i++)
    for (int k = 0; k < s->ladder[i].rungs; k++) need(r, s->ladder[i].rung[k].title);
  for (int i = 0; i < s->clauses; i++)
    for (int k = 0; k < s->clause[i].levels; k++) need(r, s->clause[i].level[k].name.title);
  for (int i = 0; i < s->seats; i++) need(r, s->seat[i].brief);
  for (int i = 0; i < s->variables; i++)
    if (strcmp(s->variable[i].unit, "flag") != 0) need(r, s->variable[i].unit);
  for (int i = 0; i < s->policies; i++) {
    need(r, s->policy[i].gain);
    need(r, s->policy[i].price);
    need(r, s->policy[i].objects);
  }
  for (int i = 0; i < s->cards; i++) need(r, s->card[i].news);
}

static void translations_are_whole(void **unused) {
  (void)unused;
  char names[TEST_SCENARIOS][TEST_NAME];
  int count = scenario_names(names), missing = 0;
  for (int i = 0; i < count; i++) {
    char path[1024];
    snprintf(path, sizeof path, SOURCE_DIR "/scenarios/%s/ko.po", names[i]);
    if (access(path, R_OK) != 0) continue;
    Playable p;
    playable_open(&p, names[i], NULL);
    Catalogue *words = catalogue_new();
    CatalogueFault fault;
    if (!catalogue_load(words, SOURCE_DIR "/assets/po/ko.po", &fault) || !catalogue_load(words, path, &fault)) fail_msg("%s", fault.text);
    Reading reading = { .words = words, .scenario = names[i] };
    need_texts(&reading, p.scenario);
    missing += reading.missing;
    catalogue_free(words);
    playable_close(&p);
  }
  if (missing > 0) fail_msg("%d texts are not translated", missing);
}

int main(void) {
  const struct CMUnitTest tests[] = { cmocka_unit_test(translations_are_whole) };
  return cmocka_run_group_tests_name("translations", tests, NULL, NULL);
}
