/* Two chapters that the schema cannot tell: how a turn goes, and how computer seats bargain. Words are written here; every number comes from
 * the limits, the register, or the very functions that play. */
#include "author/manual.h"

#include "core/fixed.h"
#include "players/mind.h"
#include "rules/register.h"
#include "rules/rules.h"

typedef struct Number { char text[64]; } Number;

static Number decimal(int64_t value, int64_t scale) {
  Number n;
  decimal_format(n.text, sizeof n.text, value, scale);
  return n;
}

/* "3 (`capital.income_low`)": what the register says and where an author changes it. */
static Number assumed(AssumptionId id) {
  Assumption row[RULE_ASSUMPTIONS];
  Number n;
  rules_assumptions(row, RULE_ASSUMPTIONS);
  snprintf(n.text, sizeof n.text, "%.20s (`%.36s`)", decimal(row[id].standard, MICRO).text, row[id].name);
  return n;
}

/* --- how a turn goes --- */

static void phases_table(FILE *out) {
  static const struct { const char *name; uint8_t phase; } rooms[] = {
#define ROOM(id, name, phase, function, title) { name, phase },
#include "rules/rooms.def"
#undef ROOM
  };
  fputs("| phase | who acts | rooms, in their order |\n|---|---|---|\n", out);
  for (int p = 0; p < PHASE_COUNT; p++) {
    fprintf(out, "| %s | %s | ", phases[p].name, phases[p].kinds == 0 ? "nobody" : phases[p].parties_only ? "the two parties" : "every seat");
    int n = 0;
    for (size_t i = 0; i < sizeof rooms / sizeof *rooms; i++)
      if (rooms[i].phase == p) fprintf(out, "%s`%s`", n++ ? ", " : "", rooms[i].name);
    fputs(" |\n", out);
  }
}

/* What `monthly` makes of a turn of so many days, percent. */
static void monthly_table(FILE *out) {
  static const int days[] = { 7, 14, 21, 30, 91 };
  static const int percent[] = { 2, 5, 10, 20, 45, 80, 100 };
  fputs("\n| `monthly` |", out);
  for (size_t d = 0; d < sizeof days / sizeof *days; d++) fprintf(out, " %d days |", days[d]);
  fputs("\n|---|---|---|---|---|---|\n", out);
  for (size_t p = 0; p < sizeof percent / sizeof *percent; p++) {
    fprintf(out, "| %s |", decimal(percent[p], 100).text);
    for (size_t d = 0; d < sizeof days / sizeof *days; d++) {
      uint32_t chance = chance_in_milli_days(percent[p] * (MICRO / 100), (int64_t)days[d] * 365 * MILLI / 30);
      fprintf(out, " %lld%% |", (long long)((chance_to_micro(chance) + MICRO / 200) / (MICRO / 100)));
    }
    fputc('\n', out);
  }
}

static void news_tell(FILE *out) {
  fputs("\n### News\n\nCards that the facilitator injected since the last news come first, whatever their `when`. Then each card is looked at in the order of the files: if it is\n"
        "within its days (the turn touches them), was not yet played where it says `once`, and its `when` holds, its own luck decides. So a card comes at most once a\n"
        "turn, and one with days up to a turn's length before its date. What it changes without `delay` is changed at once: later cards, the bargain and policies' `needs` of the same turn see it, and `played` holds. An\n"
        "inject is read, and acts, with the next turn's news and not before.\n\n"
        "`monthly` is the probability in 30 days. A turn of d days makes of it 1 - (1 - monthly)^(d / 30); 1 is certain in a turn of any length:\n", out);
  monthly_table(out);
  fprintf(out, "\nCards with `tempo` have `monthly` multiplied by %s.\n", assumed(AS_EXERCISE_TEMPO).text);
}

static void bargain_tell(FILE *out) {
  fprintf(out, "\n### Bargain\n\nThe two parties bargain in at most %d rounds a turn. In a round each makes one move without seeing the other's: an offer, yes, no, or walking away. Then both\n"
          "moves are shown.\n\n"
          "- An offer is a package: it may differ from the terms in force in at most %d clauses. It lies on the table, into later turns too, until its seat puts another\n"
          "  one there, something is signed, or the talks break off.\n"
          "- Yes means the package that the other had on the table when the round began; so an offer is accepted in a later round. A package that is being replaced in the\n"
          "  same round cannot be accepted. If both say yes, what both packages say is signed, and where only one of them moves a clause, its move.\n"
          "- Two offers that are alike are signed at once.\n"
          "- A signature puts the package in force, closes this turn's bargain and adds %s to the track `trust` for each clause changed.\n"
          "- Walking away closes the bargain of this turn, and of %s more turns, and takes %s from `trust`.\n\n"
          "Clauses in force act through the rooms, where they bear [known names](#clauses), and through conditions of your cards and policies. `worth` moves no axis: it is what\n"
          "computer seats bargain by and what the staff shows beside the bargain. What a clause of your own does, a card or policy must do.\n",
          BARGAIN_ROUNDS, PACKAGE_CHANGES, assumed(AS_SIGNING_TRUST).text, assumed(AS_WALK_TURNS).text, assumed(AS_WALK_TRUST).text);
}

static void orders_tell(FILE *out) {
  fprintf(out, "\n### Orders and capital\n\nEach seat gives at most %d open orders and %d secret one a turn: policies, and movements of formations, which are secret when they are silent. Answers to\n"
          "requests, shared reports and one forecast come on top and are free. A movement costs %s capital, a policy its `cost`; with `joint_with` it costs\n"
          "%s times as much, unless a package was signed within the last %s turns. No seat sees what another orders.\n\n"
          "A seat begins with its `capital`. At the end of each turn it earns %s at no standing at home and %s at full standing, in between along a straight line.\n"
          "Standing is the track `seoul_mandate` for a seat `seoul` and `washington_mandate` for a seat `washington`; every other seat, and these without their track, earn\n"
          "the middle. Nobody ever has more than %s. An effect `{ capital = \"SEAT\", add = n }` gives and takes. So a policy is a choice only where costs add up to\n"
          "more than the income.\n",
          OPEN_ORDERS, SECRET_ORDERS, assumed(AS_REDEPLOY_COST).text, assumed(AS_JOINT_ALONE).text, assumed(AS_JOINT_TURNS).text, assumed(AS_CAPITAL_INCOME_LOW).text,
          assumed(AS_CAPITAL_INCOME_HIGH).text, assumed(AS_CAPITAL_CAP).text);
}

static void resolution_tell(FILE *out) {
  fprintf(out, "\n### Resolution and story\n\nPolicies are carried out seat by seat in the order of declaration, each with its cost, its effects in their order, then `after`. The other rooms follow.\n\n"
          "- Each effect with `chance` has luck of its own: of `{ ..., chance = 0.6 }` and `{ ..., chance = 0.4 }` both may happen, or neither. For one or the other write\n"
          "  `after = function(game) if game.chance(0.6, \"which\") then ... else ... end end`.\n"
          "- An effect with `delay` happens in the turn by whose end its day has come: in the same one if the turn is as long. It is not taken back when its reason is gone.\n"
          "- What is `for_days` is undone in the turn by whose end those days are over; a variable that was set for days goes back when the next turn begins.\n"
          "- At most %d effects wait at once; one too many does not happen, and is told.\n\n"
          "After the story the next turn begins; its length is `crisis_days` of the preset while `peninsula` is at `incident` or `strait` at `quarantine` or above, half a\n"
          "week from `clash` and `strikes` on, else `calm_days`.\n\n"
          "When the last turn is over, an axis is 50, and for each of its tracks and variables the weight times how far it stands above its start, for each ladder the weight\n"
          "times the rungs of its peak above the start: coming down again counts for nothing. A sum below nought counts %s times. What is still on its way within %s\n"
          "days counts %s of it.\n",
          MAX_PENDING, assumed(AS_LOSS_WEIGHT).text, assumed(AS_LEGACY_DAYS).text, assumed(AS_LEGACY_SHARE).text);
}

void manual_turn(FILE *out) {
  fputs("\n## How a turn goes\n\nNumbers with a name in brackets are rows of the register: presets and `assume` change them.\n\n", out);
  phases_table(out);
  news_tell(out);
  bargain_tell(out);
  orders_tell(out);
  resolution_tell(out);
}

/* --- how computer seats bargain --- */

/* First turn in which a seat of this discount cares so much, a round counting as one. */
static Number turn_of_care(int32_t discount, int care) {
  int64_t rounds = care_rounds(discount, care);
  Number n = { "never" };
  if (rounds != INT64_MAX) snprintf(n.text, sizeof n.text, "%lld", (long long)((rounds + MILLI - 1) / MILLI / BARGAIN_ROUNDS + 1));
  return n;
}

static void patience_table(FILE *out) {
  static const int16_t discount[] = { 990, 970, 950, 920, 900, 850, 800, 700, 500 };
  static const uint8_t shown[] = { 1, 3, 5, 7, 9 };         /* of the steps of care */
  fputs("| `discount` |", out);
  for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) fprintf(out, " %s |", decimal((int64_t)care_weight[shown[i]] * MILLI / CARE_UNIT, MILLI).text);
  fputs("\n|---|---|---|---|---|---|\n", out);
  for (size_t d = 0; d < sizeof discount / sizeof *discount; d++) {
    fprintf(out, "| %s |", decimal(discount[d], MILLI).text);
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) fprintf(out, " %s |", turn_of_care(discount[d], shown[i]).text);
    fputc('\n', out);
  }
}

void manual_bargaining(FILE *out) {
  fputs("\n## How computer seats bargain\n\nA persona looks at clauses alone. A package is worth to it, for each clause that it changes, the `worth` of the new level less that of the level in force, on\n"
        "each axis of its seat, times the axis's share of its `weights`. Losses weigh no more than gains here, and what a clause does through cards, policies and rooms is\n"
        "not foreseen: say it in `worth`. `temperature` and `taste` play no part. The other side it judges by its clauses' `worth` and the mean of its seat's personas,\n"
        "which everybody knows.\n\n", out);
  fprintf(out, "- **First offer**: the package of at most %d changes that is best for itself. With the probability `bluff` it asks one level more of the clause that it gains most by.\n"
          "- **Patience**: with every round since the first turn, or since the last signature, the other's gain counts more beside its own: as (1 - p) / p, p being `discount` to the\n"
          "  power of the rounds. It offers what is best by that sum, as long as it is still worth its reserve to itself. So it gives first what costs it little and is dear to\n"
          "  the other. Rounds count between %s and %s of one, drawn for each game and seat.\n"
          "- **Yes**: to a package that is worth more than nothing, at least `reserve`, and at least `discount` times what it would offer itself now. In the first turns that is its own\n"
          "  best package: this is why nobody signs early, however good an offer is.\n"
          "- **`reserve`** is in points, weighed as above. It forbids what is worth less, and changes nothing where all that is worth offering is worth more than it.\n"
          "- **Walking away**: with a probability of `bluff` divided by %d, from an offer that is worse than -%d times the reserve.\n\n"
          "The first turn in which the other's gain counts so much beside one's own (rounds counted as one):\n\n",
          PACKAGE_CHANGES, decimal(HASTE_LEAST, MILLI).text, decimal(HASTE_MOST, MILLI).text, WALK_BLUFF_SHARE, WALK_DEPTH);
  patience_table(out);
  fputs("\n| you see | what helps |\n|---|---|\n"
        "| nobody ever signs | a lower `discount`; clauses that are dear to one side and cheap to the other, on both sides; a long list cut into clauses of which a few make a deal |\n"
        "| they sign late, or hardly more than once | a lower `discount` for one of them: the other then gets more of what it wants |\n"
        "| they sign in the first turn | a level that both want from the start is no bargain: let somebody pay for it |\n"
        "| one side gives everything | its `reserve`, or its `discount` nearer to 1 than the other's |\n"
        "\n`straits check --behaviour` tells when nothing is ever signed; `straits run SCENARIO --games 200 --csv FILE` gives the turn of each game's last signature.\n\n"
        , out);
  fprintf(out, "### What else they do\n\n**Policies** are weighed differently: their declared effects on the axes of the seat, by chance, delay (%s days count as a turn of `discount`) and duration, losses below the\n"
          "start %s times, and `taste`, less %s points for a point of capital; then luck of the spread `temperature`. What `after` does is not foreseen.\n\n"
          "**Formations** are looked at %d a turn. From the theatre `peninsula` they are sent to bases and ports of the theatre `strait` while there is alarm: the ladder `strait`\n"
          "stands above its rung of the first day (a ceasefire aside), or the seat's report `beijing_intent` says %s or more. Without alarm they go home. What a move is worth is\n"
          "the formation's `strait` times what a point of the track `strait_readiness` is worth to the persona, less its `peninsula` times the same of `deterrence`. It asks below\n"
          "`notification` of clause `leave` and tells from there on; with a probability of `bluff` divided by %d it says nothing. A party that is asked says yes by the same sum, and by\n"
          "what it gives for `trust`. Without these names computer seats move nothing.\n\n"
          "**Reports** from %s on are shared where `trust` is worth something. Each states one forecast a turn.\n",
          assumed(PLAYERS_DELAY_TURN_DAYS).text, assumed(PLAYERS_LOSS_WEIGHT).text, assumed(PLAYERS_CAPITAL_PRICE).text, FORMATIONS_LOOKED_AT, decimal(STRAIT_REPORT_ALARM, MILLI).text,
          SILENT_BLUFF_SHARE, decimal(SHARE_ALARM, MILLI).text);
}
