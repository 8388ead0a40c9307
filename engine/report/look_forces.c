/* Formations by place, as far as the view knows where they are: the owner knows all, others what is publicly known. */
#include "report/look.h"

static bool known_to_owner(const Scenario *s, const View *view, int f) {
  return VIEW_SEES(s, view, formation_place[f]);
}

/* Where the reader believes it to be. */
static int place_of(const Scenario *s, const View *view, int f) {
  return known_to_owner(s, view, f) ? view->seen.formation_place[f] : view->seen.formation_shown[f];
}

static bool is_worth_telling(const Scenario *s, const View *view, int f) {
  const GameState *g = &view->seen;
  bool known = known_to_owner(s, view, f);
  return place_of(s, view, f) != s->formation[f].home || (known && g->formation_stage[f] != FORMATION_READY)
    || g->strength_lost[f] > 0 || (VIEW_SEES(s, view, formation_request[f]) && g->formation_request[f] != CONSENT_NONE);
}

static Line status_of(const Scenario *s, const View *view, int f) {
  static const MessageId consent[] = { [CONSENT_ASKED] = MSG_LOOK_CONSENT_ASKED, [CONSENT_GRANTED] = MSG_LOOK_CONSENT_GRANTED,
    [CONSENT_REFUSED] = MSG_LOOK_CONSENT_REFUSED };
  const GameState *g = &view->seen;
  Line line = { "" };
  if (known_to_owner(s, view, f)) {
    Words words = { { g->formation_goal[f], g->formation_days[f], g->formation_lift[f] }, { NULL } };
    switch ((FormationStage)g->formation_stage[f]) {
      case FORMATION_READY: break;
      case FORMATION_QUEUED: line_join(&line, "", line_of(s, MSG_LOOK_STAGE_QUEUED, &words).text); break;
      case FORMATION_TRANSIT: line_join(&line, "", line_of(s, MSG_LOOK_STAGE_TRANSIT, &words).text); break;
      case FORMATION_SETTING_UP: line_join(&line, "", line_of(s, MSG_LOOK_STAGE_SETTING_UP, &words).text); break;
      case FORMATION_LOST: line_join(&line, "", line_of(s, MSG_LOOK_STAGE_LOST, &words).text); break;
    }
  }
  if (place_of(s, view, f) != s->formation[f].home)
    line_join(&line, ", ", LINE(s, MSG_LOOK_HOME, .arg = { s->formation[f].home }).text);
  if (g->strength_lost[f] > 0)
    line_join(&line, ", ", LINE(s, MSG_LOOK_LOSSES, .arg = { (g->strength_lost[f] + 5) / 10 }).text);
  if (VIEW_SEES(s, view, formation_request[f]) && g->formation_request[f] != CONSENT_NONE)
    line_join(&line, ", ", LINE(s, consent[g->formation_request[f]], .arg = { 0 }).text);
  return line;
}

static void formation_tell(FILE *out, const Scenario *s, const View *view, int f) {
  const Formation *formation = &s->formation[f];
  Line status = status_of(s, view, f);
  SAY(out, s, status.text[0] ? MSG_LOOK_FORMATION_STATUS : MSG_LOOK_FORMATION, .arg = { f, formation->owner },
      .text = { formation->name.id, points_text(formation->peninsula).text, points_text(formation->strait).text, status.text });
}

int look_forces(FILE *out, const Scenario *s, const View *view, int theatre, bool moved_only) {
  int told = 0;
  for (int p = 0; p < s->places; p++) {
    if (theatre >= 0 && s->place[p].theatre != theatre)
      continue;
    int here = 0;
    for (int f = 0; f < s->formations; f++) {
      if (place_of(s, view, f) != p || (moved_only && !is_worth_telling(s, view, f)))
        continue;
      if (told++ == 0) {
        HEADING(out, s, moved_only ? MSG_LOOK_FORCES_MOVED : MSG_LOOK_FORCES, .arg = { 0 });
        say_plain(out, s, MSG_LOOK_FORCES_NOTE);
      }
      if (here++ == 0)
        SAY(out, s, MSG_LOOK_PLACE, .arg = { p }, .text = { s->place[p].name.id });
      formation_tell(out, s, view, f);
    }
  }
  return told;
}
