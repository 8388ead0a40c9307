/* The walk over a scenario's texts. Notes of formations, variables and reports are for authors and told to nobody, and
 * those of places only where nobody has forces. */
#include "author/texts.h"

#include <stdio.h>
#include <string.h>

typedef struct Walk { void (*tell)(void *with, const Text *text); void *with; const char *id; uint8_t kind; } Walk;

bool text_has_letters(const char *text) {
  for (; *text; text++)
    if ((*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z') || (unsigned char)*text >= 0x80) return true;
  return false;
}

static void text_tell(const Walk *w, const char *text, const char *field, int item) {
  if (text && text_has_letters(text)) w->tell(w->with, &(Text){ text, w->kind, w->id, field, item });
}

static void named_tell(Walk *w, int kind, const Named *name, bool note) {
  w->kind = (uint8_t)kind;
  w->id = name->id;
  text_tell(w, name->title, "title", 0);
  if (note) text_tell(w, name->note, kind == KIND_PERSONA ? "best_case" : "note", 0);
}

static void things_tell(Walk *w, const Scenario *s) {
  for (int i = 0; i < s->tracks; i++) named_tell(w, KIND_TRACK, &s->track[i].name, true);
  for (int i = 0; i < s->variables; i++) {
    named_tell(w, KIND_VARIABLE, &s->variable[i].name, false);
    if (strcmp(s->variable[i].unit, "flag") != 0) text_tell(w, s->variable[i].unit, "unit", 0);
  }
  for (int i = 0; i < s->ladders; i++) {
    named_tell(w, KIND_LADDER, &s->ladder[i].name, true);
    for (int k = 0; k < s->ladder[i].rungs; k++) text_tell(w, s->ladder[i].rung[k].title, "rungs", k + 1);
  }
  for (int i = 0; i < s->reports; i++) named_tell(w, KIND_REPORT, &s->report[i], false);
  for (int i = 0; i < s->axes; i++) {
    char id[MAX_ID * 2];
    snprintf(id, sizeof id, "%s.%s", s->seat[s->axis[i].seat].name.id, s->axis[i].name.id);
    w->kind = KIND_AXIS;
    w->id = id;
    text_tell(w, s->axis[i].name.title, "title", 0);
  }
  for (int i = 0; i < s->clauses; i++) {
    named_tell(w, KIND_CLAUSE, &s->clause[i].name, true);
    for (int k = 0; k < s->clause[i].levels; k++) text_tell(w, s->clause[i].level[k].name.title, "levels", k + 1);
  }
}

static void choices_tell(Walk *w, const Scenario *s) {
  for (int i = 0; i < s->policies; i++) {
    const Policy *p = &s->policy[i];
    named_tell(w, KIND_POLICY, &p->name, true);
    text_tell(w, p->gain, "gain", 0);
    text_tell(w, p->price, "price", 0);
    text_tell(w, p->objectors, "objectors", 0);
  }
  for (int i = 0; i < s->cards; i++) {
    named_tell(w, KIND_CARD, &s->card[i].name, true);
    text_tell(w, s->card[i].news, "news", 0);
  }
  for (int i = 0; i < s->personas; i++) named_tell(w, KIND_PERSONA, &s->persona[i].name, true);
  for (int i = 0; i < s->observeds; i++) named_tell(w, KIND_OBSERVED, &s->observed[i].name, true);
  for (int i = 0; i < s->steps; i++) {
    const Named *name = &s->step[i].name;
    w->kind = KIND_STEP;
    w->id = name->id;
    if (strcmp(name->title, name->id) != 0) text_tell(w, name->title, "title", 0);
    text_tell(w, s->step[i].text, "text", 0);
  }
}

void texts_each(const Scenario *s, void (*tell)(void *with, const Text *text), void *with) {
  Walk w = { .tell = tell, .with = with };
  named_tell(&w, KIND_SCENARIO, &s->name, true);
  for (int i = 0; i < s->presets; i++) named_tell(&w, KIND_PRESET, &s->presets_list[i].name, true);
  for (int i = 0; i < s->seats; i++) {
    named_tell(&w, KIND_SEAT, &s->seat[i].name, true);
    text_tell(&w, s->seat[i].brief, "brief", 0);
  }
  for (int i = 0; i < s->places; i++) named_tell(&w, KIND_PLACE, &s->place[i].name, s->formations == 0);
  for (int i = 0; i < s->formations; i++) named_tell(&w, KIND_FORMATION, &s->formation[i].name, false);
  things_tell(&w, s);
  choices_tell(&w, s);
}
