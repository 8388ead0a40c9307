/* A persona that commands formations sends a few toward the Strait when it is alarmed and home again when all is calm; a
 * persona whose ally asks for consent grants it when trust and the Strait are worth more to it than what leaves. */
#include "players/mind.h"
#include <string.h>

/* Is the Strait's ladder above its start, or does the seat's own report say that it soon will be? */
static bool strait_alarm(const Mind *mind) {
  const Scenario *s = mind->scenario;
  const GameState *seen = &mind->view->seen;
  int ladder = s->known_ladder[KL_STRAIT], report = s->known_report[KI_BEIJING_INTENT];
  if (ladder != NO_HANDLE && seen->rung[ladder] > s->ladder[ladder].start) {
    int ceasefire = s->ladder[ladder].known[KR_CEASEFIRE];
    if (seen->rung[ladder] != ceasefire) return true;
  }
  return report != NO_HANDLE && seen->report[mind->seat][report] >= STRAIT_REPORT_ALARM;
}

/* What a formation is worth to the persona where it stands, micro of a point. */
static int64_t worth_at(const Mind *mind, const Formation *formation, Theatre theatre) {
  if (theatre == THEATRE_PENINSULA) return (int64_t)mind_worth(mind, KT_DETERRENCE) * formation->peninsula;
  if (theatre == THEATRE_STRAIT) return (int64_t)mind_worth(mind, KT_STRAIT_READINESS) * formation->strait;
  return 0;
}

/* As the terms in force ask for; now and then, for one who bluffs, without a word. */
static Procedure procedure_for(const Mind *mind, const Formation *formation) {
  const Scenario *s = mind->scenario;
  int clause = s->known_clause[KC_LEAVE];
  uint32_t silent = chance_from_micro(s->persona[mind->persona].bluff / SILENT_BLUFF_SHARE);
  if (choice_draw(mind->dice, PLAYER_PROCEDURE, formation->name.key, 0) < silent) return PROCEDURE_SILENT;
  return clause != NO_HANDLE && s->level_rank[clause][mind->view->seen.term[clause]] < LEVEL_NOTIFICATION ? PROCEDURE_ASK : PROCEDURE_NOTIFY;
}

int redeploy_options(const Mind *mind, int64_t nothing, Option *option, int count) {
  const Scenario *s = mind->scenario;
  const GameState *seen = &mind->view->seen;
  const Outlook *outlook = mind->outlook;
  const SeatOutlook *own = &outlook->seat[mind->seat];
  if (own->formations == 0) return count;
  bool alarm = strait_alarm(mind);
  int64_t cost = register_micro(s, AS_REDEPLOY_COST) * outlook->capital_price / MICRO;
  int look = own->formations < FORMATIONS_LOOKED_AT ? own->formations : FORMATIONS_LOOKED_AT;
  int next = seen->turn * FORMATIONS_LOOKED_AT % own->formations;
  for (int i = 0; i < look; i++, next = next + 1 < own->formations ? next + 1 : 0) {
    int handle = own->formation[next];
    const Formation *formation = &s->formation[handle];
    if (seen->formation_stage[handle] != FORMATION_READY || seen->formation_request[handle] == CONSENT_ASKED) continue;
    int goal = NO_HANDLE, at = seen->formation_place[handle];
    if (!alarm && at != formation->home) goal = formation->home;
    else if (alarm && s->place[at].theatre == THEATRE_PENINSULA) {
      bool sails = formation->lift_class == LIFT_SAIL;
      int places = sails ? outlook->strait_ports : outlook->strait_bases;
      if (places > 0) goal = (sails ? outlook->strait_port : outlook->strait_base)[(handle + seen->turn) % places];
    }
    if (goal == NO_HANDLE) continue;
    int64_t gain = worth_at(mind, formation, (Theatre)s->place[goal].theatre) - worth_at(mind, formation, (Theatre)s->place[at].theatre);
    gain += mind_noise(mind, PLAYER_REDEPLOY, key_pair(formation->name.key, s->place[goal].name.key), 0) - cost;
    if (gain <= nothing) continue;
    Procedure procedure = alarm ? procedure_for(mind, formation) : PROCEDURE_NOTIFY;
    option[count++] = (Option){ .score = gain, .subject = (uint16_t)handle, .target = (uint16_t)goal, .kind = ORDER_REDEPLOY,
                                .procedure = (uint8_t)procedure, .secret = procedure == PROCEDURE_SILENT };
  }
  return count;
}

void persona_consent(Mind *mind) {
  const Scenario *s = mind->scenario;
  const uint8_t *request = mind->view->seen.formation_request;
  if (mind->ally == NO_HANDLE || !memchr(request, CONSENT_ASKED, s->formations)) return;
  int64_t trust = (int64_t)mind_worth(mind, KT_TRUST) * CONSENT_TRUST;
  for (int handle = 0; handle < s->formations; handle++) {
    const Formation *formation = &s->formation[handle];
    if (request[handle] != CONSENT_ASKED || formation->owner == mind->seat) continue;
    int64_t value = trust + worth_at(mind, formation, THEATRE_STRAIT) - worth_at(mind, formation, THEATRE_PENINSULA) + mind_noise(mind, PLAYER_CONSENT, formation->name.key, 0);
    mind_give_simple(mind, ORDER_CONSENT, handle, 0, value > 0);
  }
}
