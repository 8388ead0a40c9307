/* Commitments: what the terms in force pull at, turn after turn, for as long as they are in force. One table: a clause, a track,
 * points for each level (or for so much of its amount) above the start. Each pull is a part of its track and goes back when
 * the clause goes back. What is not proportional is elsewhere: payments go by their logarithm (cost_sharing.c), a promised
 * floor by the number it names (fears.c), spending by the years it takes (deterrence.c). */
#include "rules/room.h"

enum { BY_LEVEL = 0, PER_TENTH = 10, PER_10_POINTS = 100, PER_BILLION = 1000, PER_10_BILLION = 10000, AT_ONCE = RULE_ASSUMPTIONS };
/* `unit`: BY_LEVEL, or how much of the clause's amount the points are for: 10 hundredths of a percent of GDP, 100 tenths of a
 * percent of tariff, 1,000 or 10,000 million dollars. `lag`: days, AT_ONCE without. */
typedef struct Pull { uint8_t clause, track; uint16_t points, lag, unit; } Pull;

static const Pull pulls[] = {
  {KC_BASES, KT_STRAIT_READINESS, AS_STRAIT_BASES, AT_ONCE, BY_LEVEL},
  {KC_SUPPORT, KT_STRAIT_READINESS, AS_STRAIT_SUPPORT, AT_ONCE, BY_LEVEL},
  {KC_FORCES, KT_STRAIT_READINESS, AS_STRAIT_FORCES, AT_ONCE, BY_LEVEL},
  {KC_WORDING, KT_STRAIT_READINESS, AS_STRAIT_WORDING, AT_ONCE, BY_LEVEL},
  {KC_NUCLEAR, KT_DETERRENCE, AS_DETERRENCE_NUCLEAR, AT_ONCE, BY_LEVEL},

  {KC_LEAVE, KT_AUTONOMY, AS_AUTONOMY_LEAVE, AS_TERMS_LAG, BY_LEVEL},
  {KC_BASES, KT_AUTONOMY, AS_AUTONOMY_BASES, AS_TERMS_LAG, BY_LEVEL},
  {KC_SUPPORT, KT_AUTONOMY, AS_AUTONOMY_SUPPORT, AS_TERMS_LAG, BY_LEVEL},
  {KC_FORCES, KT_AUTONOMY, AS_AUTONOMY_FORCES, AS_TERMS_LAG, BY_LEVEL},
  {KC_WORDING, KT_AUTONOMY, AS_AUTONOMY_WORDING, AS_TERMS_LAG, BY_LEVEL},
  {KC_ENRICHMENT, KT_AUTONOMY, AS_AUTONOMY_ENRICHMENT, AS_TERMS_LAG, BY_LEVEL},

  {KC_BASES, KT_SEOUL_ENTRAPMENT, AS_ENTRAP_TERMS, AS_FEAR_LAG, BY_LEVEL},
  {KC_SUPPORT, KT_SEOUL_ENTRAPMENT, AS_ENTRAP_TERMS, AS_FEAR_LAG, BY_LEVEL},
  {KC_WORDING, KT_SEOUL_ENTRAPMENT, AS_ENTRAP_TERMS, AS_FEAR_LAG, BY_LEVEL},
  {KC_FORCES, KT_SEOUL_ENTRAPMENT, AS_ENTRAP_FORCES, AS_FEAR_LAG, BY_LEVEL},
  {KC_NUCLEAR, KT_SEOUL_ENTRAPMENT, AS_ENTRAP_PROMISE, AS_FEAR_LAG, BY_LEVEL},
  {KC_NUCLEAR, KT_SEOUL_ABANDONMENT, AS_ABANDON_NUCLEAR, AS_FEAR_LAG, BY_LEVEL},
  {KC_BASES, KT_WASHINGTON_ABANDONMENT, AS_ALLY_BASES, AS_FEAR_LAG, BY_LEVEL},
  {KC_NUCLEAR, KT_WASHINGTON_ENTRAPMENT, AS_ALLY_ENTRAP, AS_FEAR_LAG, BY_LEVEL},

  {KC_WORDING, KT_BEIJING_ANGER, AS_ANGER_WORDING, AS_ANGER_LAG, BY_LEVEL},
  {KC_BASES, KT_BEIJING_ANGER, AS_ANGER_BASES, AS_ANGER_LAG, BY_LEVEL},
  {KC_SUPPORT, KT_BEIJING_ANGER, AS_ANGER_SUPPORT, AS_ANGER_LAG, BY_LEVEL},
  {KC_FORCES, KT_BEIJING_ANGER, AS_ANGER_FORCES, AS_ANGER_LAG, BY_LEVEL},
  {KC_ENRICHMENT, KT_BEIJING_ANGER, AS_ANGER_ENRICHMENT, AS_ANGER_LAG, BY_LEVEL},
  {KC_ENRICHMENT, KT_NUCLEAR_ELITE, AS_ELITE_ENRICHMENT, AS_OPINION_LAG, BY_LEVEL},

  {KC_BASES, KT_SEOUL_MANDATE, AS_MANDATE_BASES, AS_TERMS_LAG, BY_LEVEL},
  {KC_FORCES, KT_SEOUL_MANDATE, AS_MANDATE_FORCES, AS_TERMS_LAG, BY_LEVEL},
  {KC_ENRICHMENT, KT_SEOUL_MANDATE, AS_MANDATE_ENRICHMENT, AS_TERMS_LAG, BY_LEVEL},
  {KC_DEFENCE, KT_SEOUL_MANDATE, AS_MANDATE_DEFENCE, AS_TERMS_LAG, PER_TENTH},
  {KC_INVESTMENT, KT_SEOUL_MANDATE, AS_MANDATE_INVESTMENT, AS_TERMS_LAG, PER_10_BILLION},
  {KC_TARIFF, KT_WASHINGTON_MANDATE, AS_MANDATE_TARIFF, AS_TERMS_LAG, PER_10_POINTS},

  {KC_DEFENCE, KT_BURDEN, AS_BURDEN_DEFENCE, AS_PAYMENT_LAG, PER_TENTH},
  {KC_INVESTMENT, KT_BURDEN, AS_BURDEN_INVESTMENT, AS_PAYMENT_LAG, PER_10_BILLION},
  {KC_TARIFF, KT_BURDEN, AS_BURDEN_TARIFF, AS_PAYMENT_LAG, PER_10_POINTS},
  {KC_SUPPORT, KT_BURDEN, AS_BURDEN_SUPPORT, AS_PAYMENT_LAG, BY_LEVEL},

  {KC_TARIFF, KT_GROWTH, AS_TARIFF_GROWTH, AS_TARIFF_LAG, PER_10_POINTS},
  {KC_DEFENCE, KT_GROWTH, AS_DEFENCE_GROWTH, AS_TARIFF_LAG, PER_TENTH},
  {KC_INVESTMENT, KT_GROWTH, AS_INVESTMENT_GROWTH, AS_TARIFF_LAG, PER_10_BILLION},
  {KC_COST_SHARING, KT_GROWTH, AS_PAYMENT_GROWTH, AS_TARIFF_LAG, PER_BILLION},

  {KC_BASES, KT_TRUST, AS_TRUST_TERMS, AS_TERMS_LAG, BY_LEVEL},
  {KC_SUPPORT, KT_TRUST, AS_TRUST_TERMS, AS_TERMS_LAG, BY_LEVEL},
  {KC_TARIFF, KT_TRUST, AS_TRUST_TARIFF, AS_TERMS_LAG, PER_10_POINTS},
  {KC_INVESTMENT, KT_TRUST, AS_TRUST_INVESTMENT, AS_TERMS_LAG, PER_10_BILLION},
  {KC_COST_SHARING, KT_TRUST, AS_TRUST_PAYMENT, AS_TERMS_LAG, PER_BILLION},
};
enum { PULLS = sizeof pulls / sizeof *pulls };
_Static_assert((int)PART_COMMITMENTS + (int)PULLS <= (int)MAX_PARTS, "more commitments than the state has room for");

void room_commitments(Adjudication *a) {
  const Scenario *scenario = a->scenario;
  const GameState *s = a->state;
  int rises[KC_COUNT];
  for (int c = 0; c < KC_COUNT; c++) rises[c] = term_rise(scenario, s, (KnownClause)c);
  for (int i = 0; i < PULLS; i++) {
    const Pull *p = &pulls[i];
    KnownClause clause = (KnownClause)p->clause;
    int rise = rises[clause];
    PartId part = (PartId)(PART_COMMITMENTS + i);
    if (rise == 0 && s->part[part] == 0) continue;
    int64_t target = (int64_t)rise * assumed_milli(a, (AssumptionId)p->points);
    if (p->unit != BY_LEVEL) target = muldiv(term_amount_rise(scenario, s, clause), assumed_milli(a, (AssumptionId)p->points), p->unit);
    part_approach(a, part, (KnownTrack)p->track, target, p->lag == AT_ONCE ? 0 : assumed_whole(a, (AssumptionId)p->lag),
                  cause_clause(scenario, clause, ROOM_COMMITMENTS));
  }
}
