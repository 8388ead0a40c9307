/* One row a room. Names stand as scenarios write them; those of rungs among the ladders that they are rungs of. */
#include "author/rooms_told.h"

#include "rules/room.h"

#include <string.h>

static const RoomTold told[ROOM_COUNT] = {
  [ROOM_CARDS] = {
    "Plays the cards that the facilitator injected, then draws each other card by itself, with its own luck, while its `when` holds and the turn touches its days.",
    "when there are cards", "", "" },
  [ROOM_VOLATILITY] = {
    "Lets Washington's mood change unseen, and its policy jump: a headline, trust lost, threats believed more or less.",
    "when a seat is called `washington`, and one of the tracks that it moves or a report `washington_mood` is declared", "washington", "trust credibility" },
  [ROOM_NEWS] = {
    "Gives each party a report on each subject that is declared: how likely it is, with false alarms and misses.",
    "when a report of a known name is declared", "beijing_preparation pyongyang_posture beijing_posture washington pyongyang_intent beijing_intent washington_mood", "" },
  [ROOM_BARGAIN] = {
    "Ends a round of the bargain: offers are shown, accepted or refused, a package is signed or the talks break off. Without it no offer is ever answered.",
    "when a party makes a move", "", "trust" },
  [ROOM_POLICIES] = {
    "Takes the policies that were ordered: their capital, their effects, their `after`; shares reports.",
    "when there are orders", "", "trust" },
  [ROOM_EFFECTS] = {
    "Does what was delayed and is due by the end of the turn, and undoes what was for some days.",
    "when effects wait", "", "" },
  [ROOM_TERMS] = {
    "Puts movements to the ally as clause `leave` has it, takes their capital, answers requests; what goes past the terms costs capital, trust and autonomy.",
    "when a formation is ordered to move or a request is answered", "statement_invoked leave consent notification standing washington", "trust autonomy" },
  [ROOM_REDEPLOYMENT] = {
    "Moves formations day by day on the lift that there is, and counts what Washington's are worth on the peninsula and in the Strait.",
    "when a formation moves, or there was fighting", "peninsula strait clash strikes washington", "" },
  [ROOM_BREACHES] = {
    "Finds silent movements out when they arrive, and a promised floor broken when more of Washington's people have left Korea than it allows.",
    "when a formation moved in silence, or clause `floor` has an amount", "statement_invoked leave floor washington", "trust credibility autonomy" },
  [ROOM_COMMITMENTS] = {
    "Lets the terms in force pull at tracks, by how far each clause stands above its first day, with a lag; the pull goes back with the clause.",
    "when a clause and a track of these names are declared and the clause has left the level of the first day",
    "leave bases support forces cost_sharing tariff investment defence nuclear enrichment wording",
    "trust deterrence strait_readiness seoul_abandonment seoul_entrapment washington_abandonment washington_entrapment seoul_mandate washington_mandate nuclear_elite growth "
    "autonomy burden beijing_anger" },
  [ROOM_DETERRENCE] = {
    "Adds up deterrence on the peninsula: US forces in place, Korean ones, promises that are believed; and what Pyongyang sees of it, through bias and noise.",
    "when one of the tracks that it moves is declared",
    "trust credibility deterrence self_reliance exercise_suspended prepositioned backfill strait strikes defence", "deterrence deterrence_seen strait_readiness self_reliance" },
  [ROOM_STRAIT] = {
    "Lets the ladder of the Taiwan Strait rise at base rates, likelier the more Beijing prepares and the less is ready, and fall again; fighting wears formations there down.",
    "when a ladder is called `strait`", "strait_readiness beijing_preparation beijing_posture strait grey_zone quarantine blockade strikes landing nuclear_use ceasefire", "strait" },
  [ROOM_ENTRAPMENT] = {
    "Lets Korean bases serve the fighting in the Strait, as clause `bases` has it, and be struck for it.",
    "when the ladder `strait` is at `strikes` or above and clause `bases` at `consent` or above",
    "strait_readiness statement statement_invoked base_use_refused strait_base_used strait strikes bases consent consultation notification seoul washington",
    "trust strait_readiness seoul_entrapment seoul_mandate growth statement strait_base_used" },
  [ROOM_PYONGYANG] = {
    "Draws North Korea's missile tests, lethal incidents, war and nuclear use at base rates; each is told and counted, and moves the ladder `peninsula`.",
    "when a ladder is called `peninsula`; missile tests alone when a track is called `pyongyang_arsenal`",
    "deterrence deterrence_seen self_reliance pyongyang_alarm pyongyang_backing talks programme exercise_season fighting_elsewhere pyongyang_posture peninsula strait tests incident clash "
    "strikes war nuclear_use ceasefire",
    "seoul_mandate pyongyang_alarm pyongyang_arsenal peninsula" },
  [ROOM_COST_SHARING] = {
    "Counts what Seoul pays, and lets Washington feel it as a burden carried and Seoul's public resent it, a demand that is not met most of all.",
    "when a clause `cost_sharing` and a seat `seoul` are declared", "cost_demand cost_sharing seoul", "trust seoul_mandate burden" },
  [ROOM_TRADE] = {
    "Lets a threatened tariff weigh on the economy; counts investment paid, which draws on the reserves and the won.",
    "when clause `investment` is declared or `tariff_threat` is above 0", "tariff_threat investment", "growth won" },
  [ROOM_COERCION] = {
    "Lets Beijing take economic measures against Seoul once its anger is past a threshold.",
    "when a track is called `beijing_anger` and a variable `coercion`", "beijing_anger coercion", "growth coercion" },
  [ROOM_THREATS] = {
    "Lets a demand or tariff that was threatened for some days, and neither met nor carried out, cost belief in the next one when it lapses.",
    "when `cost_demand` or `tariff_threat` was set for some days", "credibility cost_demand tariff_threat cost_sharing tariff", "credibility washington_mandate" },
  [ROOM_FEARS] = {
    "Moves each ally's two fears, of being left alone and of being dragged along, by what has left, trust, threats and promises.",
    "when one of the tracks that it moves is declared",
    "trust credibility statement_invoked base_use_refused reduction_stage floor_law floor_pledge peninsula strait ceasefire floor",
    "trust seoul_abandonment seoul_entrapment washington_abandonment washington_entrapment" },
  [ROOM_OPINION] = {
    "Lets polls wander and return: support for nuclear weapons, and both governments' standing, which follow fear, the economy and the burden.",
    "when one of the tracks that it moves is declared",
    "seoul_abandonment seoul_entrapment seoul_mandate washington_mandate nuclear_headline growth won burden floor_pledge nuclear",
    "seoul_mandate washington_mandate nuclear_headline nuclear_elite" },
  [ROOM_CAPITAL] = {
    "Pays each seat its income of political capital. Without it seats spend what they begin with.",
    NULL, "seoul_mandate washington_mandate seoul washington", "" },
  [ROOM_OUTCOME] = {
    "When the game is over, counts the axes of each seat. Without it there is no result.",
    NULL, "", "" },
};

const RoomTold *room_told(int room) { return &told[room]; }

const KnownFamily known_families[] = {
  { known_tracks, KT_COUNT, "track", "Tracks" }, { known_variables, KV_COUNT, "variable", "Variables" }, { known_ladders, KL_COUNT, "ladder", "Ladders" },
  { known_rungs, KR_COUNT, "rung", "Rungs" }, { known_clauses, KC_COUNT, "clause", "Clauses" }, { known_levels, LEVEL_COUNT, "level", "Levels" }, { known_seats, KS_COUNT, "seat", "Seats" },
  { known_reports, KI_COUNT, "report", "Reports" },
};
const int known_families_count = sizeof known_families / sizeof *known_families;

bool words_have(const char *words, const char *word) {
  size_t length = strlen(word);
  for (const char *at = words; (at = strstr(at, word)) != NULL; at += length)
    if ((at == words || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0')) return true;
  return false;
}
