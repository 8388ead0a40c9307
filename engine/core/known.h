/* Names that the engine's rooms look for in a scenario. A scenario declares those it needs; a room whose track, variable,
 * ladder or clause is not declared does without it. This is the whole vocabulary between rules and scenarios: everything
 * else a scenario declares is moved by its own policies and cards alone. */
#ifndef STRAITS_KNOWN_H
#define STRAITS_KNOWN_H

/* Tracks: 0 to 100 points, start 50 unless the scenario says otherwise. K(ENUM, "name", "what it is") */
#define KNOWN_TRACKS(K) \
  K(TRUST, "trust", "trust between the two allies") \
  K(CREDIBILITY, "credibility", "how far Washington's threats and promises are believed") \
  K(DETERRENCE, "deterrence", "deterrence on the peninsula, as the allies estimate it") \
  K(DETERRENCE_SEEN, "deterrence_seen", "the same as Pyongyang perceives it; hidden from the allies") \
  K(STRAIT_READINESS, "strait_readiness", "what the allies can bring to bear in the Strait") \
  K(SEOUL_ABANDONMENT, "seoul_abandonment", "Seoul's fear of being left alone") \
  K(SEOUL_ENTRAPMENT, "seoul_entrapment", "Seoul's fear of being dragged into another's war") \
  K(WASHINGTON_ABANDONMENT, "washington_abandonment", "Washington's fear that Seoul stands aside") \
  K(WASHINGTON_ENTRAPMENT, "washington_entrapment", "Washington's fear of a war it did not choose") \
  K(SEOUL_MANDATE, "seoul_mandate", "the Korean government's standing at home") \
  K(WASHINGTON_MANDATE, "washington_mandate", "the US government's standing at home") \
  K(NUCLEAR_HEADLINE, "nuclear_headline", "support for Korean nuclear weapons, headline question, percent") \
  K(NUCLEAR_ELITE, "nuclear_elite", "support once costs are named, and among elites, percent") \
  K(GROWTH, "growth", "Korean economy against its path: 10 points are 1% of GDP") \
  K(WON, "won", "strength of the won: 1 point is 1%") \
  K(SELF_RELIANCE, "self_reliance", "what Seoul can do alone") \
  K(AUTONOMY, "autonomy", "how far Seoul decides for itself") \
  K(BURDEN, "burden", "how far Seoul carries the cost, as Washington sees it") \
  K(STATEMENT, "statement", "worth of the 2006 joint statement") \
  K(BEIJING_ANGER, "beijing_anger", "Beijing's displeasure with Seoul") \
  K(BEIJING_PREPARATION, "beijing_preparation", "Beijing's preparation for force; hidden") \
  K(PYONGYANG_ALARM, "pyongyang_alarm", "how threatened Pyongyang feels") \
  K(PYONGYANG_BACKING, "pyongyang_backing", "Moscow's and Beijing's backing for Pyongyang") \
  K(PYONGYANG_ARSENAL, "pyongyang_arsenal", "North Korea's missile and nuclear programme")

/* Variables: whole numbers, 0 unless said otherwise. */
#define KNOWN_VARIABLES(K) \
  K(TALKS, "talks", "1 while talks with Pyongyang go on") \
  K(EXERCISE_SUSPENDED, "exercise_suspended", "1 while allied exercises are suspended") \
  K(EXERCISE_SEASON, "exercise_season", "1 during a large allied exercise") \
  K(PROGRAMME, "programme", "pace of North Korea's missile programme, percent of pyongyang.tests; not declared: 100") \
  K(ELSEWHERE, "fighting_elsewhere", "US fighting elsewhere: 0 none, 1 limited, 2 large") \
  K(PYONGYANG_POSTURE, "pyongyang_posture", "-2 conciliatory to 2 pressing") \
  K(BEIJING_POSTURE, "beijing_posture", "-2 conciliatory to 2 pressing") \
  K(PREPOSITIONED, "prepositioned", "stocks placed in Korea beforehand, percent of what leaves that they replace") \
  K(BACKFILL, "backfill", "Korean units filling in, percent of what leaves that they replace") \
  K(STATEMENT_INVOKED, "statement_invoked", "1 while Seoul invokes the 2006 statement") \
  K(BASE_USE_REFUSED, "base_use_refused", "1 while Seoul refuses base use for the Strait") \
  K(REDUCTION_STAGE, "reduction_stage", "0 none, 1 threat, 2 announced, 3 plan, 4 departures") \
  K(FLOOR_LAW, "floor_law", "1 when Congress's floor of 28,500 is law") \
  K(FLOOR_PLEDGE, "floor_pledge", "1 while Washington pledges the floor") \
  K(COST_DEMAND, "cost_demand", "yearly payment demanded of Seoul, USD million") \
  K(TARIFF_THREAT, "tariff_threat", "tariff threatened, percent; 0 none") \
  K(COERCION, "coercion", "1 while Beijing's economic measures run") \
  K(STRAIT_BASE_USED, "strait_base_used", "1 when Korean bases served the fighting in the Strait")

#define KNOWN_LADDERS(K) \
  K(PENINSULA, "peninsula", "escalation on the peninsula; rungs of other names count by their height, in `fears` alone") \
  K(STRAIT, "strait", "escalation in the Taiwan Strait; rungs of other names count by their height, in `fears` alone. Alarm for computer seats that command formations: above its start")

/* Rungs that rooms look for, on whichever ladder. A ladder may leave any out, in this order. */
#define KNOWN_RUNGS(K) \
  K(CALM, "calm", "the base state") \
  K(TESTS, "tests", "a series of missile tests") \
  K(INCIDENT, "incident", "a lethal incident; on `peninsula` from here on turns of `crisis_days`") \
  K(CLASH, "clash", "fighting limited in place and time; on `peninsula` from here on turns of half a week") \
  K(GREY_ZONE, "grey_zone", "large exercises and pressure below the use of force") \
  K(QUARANTINE, "quarantine", "inspections by coast guard; on `strait` from here on turns of `crisis_days`") \
  K(BLOCKADE, "blockade", "a military blockade") \
  K(STRIKES, "strikes", "missile and air strikes; on `strait` from here on fighting, and turns of half a week") \
  K(LANDING, "landing", "a landing") \
  K(WAR, "war", "general war") \
  K(NUCLEAR_USE, "nuclear_use", "use of a nuclear weapon") \
  K(CEASEFIRE, "ceasefire", "fighting has stopped")

/* Levels of the four clauses of flexibility. A clause may leave any out; one of another name counts by its place. */
#define KNOWN_LEVELS(K) \
  K(NONE, "none", "not at all") \
  K(CONSENT, "consent", "with consent each time") \
  K(CONSULTATION, "consultation", "after consultation") \
  K(NOTIFICATION, "notification", "with notification") \
  K(STANDING, "standing", "standing permission")

#define KNOWN_CLAUSES(K) \
  K(LEAVE, "leave", "(a) units of `washington` leave the theatre `peninsula`; levels, by their ids: `none`, `consent`, `consultation`, `notification`, `standing`. Who asks is covered from `consent` on, who tells from `notification`, who says nothing from `standing`") \
  K(BASES, "bases", "(b) Korean bases, ports and airspace serve operations elsewhere; the same levels") \
  K(SUPPORT, "support", "(c) Korean rear support; the same levels") \
  K(FORCES, "forces", "(d) Korean forces; the same levels: from `consent` on formations of `seoul` may go abroad") \
  K(FLOOR, "floor", "level of US troops promised") \
  K(COST_SHARING, "cost_sharing", "yearly payment; a level's amount in USD million") \
  K(TARIFF, "tariff", "US tariff on Korean goods; a level's amount in tenths of a percent") \
  K(INVESTMENT, "investment", "investment paid a year; a level's amount in USD million") \
  K(DEFENCE, "defence", "Korean defence spending; a level's amount in hundredths of a percent of GDP") \
  K(NUCLEAR, "nuclear", "nuclear consultation") \
  K(ENRICHMENT, "enrichment", "US consent to enrichment") \
  K(WORDING, "wording", "joint wording on Taiwan")

#define KNOWN_SEATS(K) \
  K(SEOUL, "seoul", "the ally in Korea: `seoul_mandate` is its standing at home, it pays `cost_sharing`, and its formations go abroad only by clause `forces`") \
  K(WASHINGTON, "washington", "the ally across the sea: `washington_mandate` is its standing at home, its policy jumps, and its formations alone make deterrence, " \
    "readiness in the Strait and the condition `abroad`") \
  K(PYONGYANG, "pyongyang", "a colour on the table, nothing else: North Korea acts by the room of this name, whoever sits here") \
  K(BEIJING, "beijing", "a colour on the table, nothing else") \
  K(TOKYO, "tokyo", "a colour on the table, nothing else") \
  K(TAIPEI, "taipei", "a colour on the table, nothing else")

/* Subjects of intelligence. Truth is what the room of news reads; each ally gets its own noisy report. */
#define KNOWN_REPORTS(K) \
  K(PYONGYANG_INTENT, "pyongyang_intent", "Pyongyang prepares to press") \
  K(BEIJING_INTENT, "beijing_intent", "Beijing prepares to move in the Strait") \
  K(WASHINGTON_MOOD, "washington_mood", "Washington's policy is about to jump")

#define KNOWN_ENUM_TRACK(e, name, doc) KT_##e,
#define KNOWN_ENUM_VARIABLE(e, name, doc) KV_##e,
#define KNOWN_ENUM_LADDER(e, name, doc) KL_##e,
#define KNOWN_ENUM_RUNG(e, name, doc) KR_##e,
#define KNOWN_ENUM_CLAUSE(e, name, doc) KC_##e,
#define KNOWN_ENUM_LEVEL(e, name, doc) LEVEL_##e,
#define KNOWN_ENUM_SEAT(e, name, doc) KS_##e,
#define KNOWN_ENUM_REPORT(e, name, doc) KI_##e,
typedef enum KnownTrack { KNOWN_TRACKS(KNOWN_ENUM_TRACK) KT_COUNT } KnownTrack;
typedef enum KnownVariable { KNOWN_VARIABLES(KNOWN_ENUM_VARIABLE) KV_COUNT } KnownVariable;
typedef enum KnownLadder { KNOWN_LADDERS(KNOWN_ENUM_LADDER) KL_COUNT } KnownLadder;
typedef enum KnownRung { KNOWN_RUNGS(KNOWN_ENUM_RUNG) KR_COUNT } KnownRung;
typedef enum KnownClause { KNOWN_CLAUSES(KNOWN_ENUM_CLAUSE) KC_COUNT } KnownClause;
typedef enum KnownLevel { KNOWN_LEVELS(KNOWN_ENUM_LEVEL) LEVEL_COUNT } KnownLevel;
typedef enum KnownSeat { KNOWN_SEATS(KNOWN_ENUM_SEAT) KS_COUNT } KnownSeat;
typedef enum KnownReport { KNOWN_REPORTS(KNOWN_ENUM_REPORT) KI_COUNT } KnownReport;

typedef struct KnownName { const char *name, *doc; } KnownName;
extern const KnownName known_tracks[KT_COUNT], known_variables[KV_COUNT], known_ladders[KL_COUNT], known_rungs[KR_COUNT],
  known_clauses[KC_COUNT], known_seats[KS_COUNT], known_reports[KI_COUNT],
  known_levels[LEVEL_COUNT];

#endif
