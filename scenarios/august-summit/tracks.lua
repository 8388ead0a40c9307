-- Tracks, variables, ladders and reports: all that this campaign remembers beside the terms and the formations.
-- Names of the first three groups are those that the engine's rooms know (engine/core/known.h); the last variables are this campaign's own.
-- Indices run from 0 to 100 and start at 50 unless a source or a reason stands beside them.

-- The alliance
track "trust" { title = "Trust between the allies", start = 50, good = true,
  note = "How far each ally takes the other's word and good will for granted: at 0 every promise is doubted, at 100 none." }
track "credibility" { title = "Belief in Washington's word", start = 50, good = true,
  note = "How far Washington's promises and threats are believed: at 0 nobody acts on them, at 100 everybody does." }
track "deterrence" { title = "Deterrence on the peninsula", start = 84, good = true,
  note = "What an attack on the South would meet, as the allies estimate it; 100 is all of it, at full resolve. Korean forces 50, US forces in place 19 (20 less two Patriot batteries), reinforcement and umbrella 15 each at half resolve.",
    source = "computed; RELATIONS 3" }
track "deterrence_seen" { title = "Deterrence as Pyongyang sees it", start = 84, seen_by = { "pyongyang" }, good = true,
  note = "The same as Pyongyang reads it, with its own error." }
track "strait_readiness" { title = "Readiness in the Strait", start = 50, good = true,
  note = "What the allies could bring to bear in the Strait in time: what the terms let them use there and what has arrived, 50 on the first day." }
track "seoul_abandonment" { title = "Seoul fears abandonment", start = 52, good = false,
  note = "Seoul's fear of being left alone before Pyongyang: 0 none, 100 it plans to stand alone." }
track "seoul_entrapment" { title = "Seoul fears entrapment", start = 50, good = false,
  note = "Seoul's fear of being drawn into a war over Taiwan: 0 none, 100 it keeps away from whatever might." }
track "washington_abandonment" { title = "Washington fears that Seoul stands aside", start = 50, good = false,
  note = "Washington's fear that Seoul would stand aside when it matters in the Strait: 0 none, 100 it counts on nothing." }
track "washington_entrapment" { title = "Washington fears a war it did not choose", start = 45, good = false,
  note = "Washington's fear of being pulled into a war that an ally began: 0 none, 100 it shuns every tie that could." }
track "statement" { title = "Worth of the 2006 joint statement", start = 50, good = true,
  note = "How much the words of 2006 still bind: 0 a dead letter, 100 both act on it. It respects that Korea is not drawn into a regional conflict against its people's will; it does not keep US units from leaving.",
  source = "seen: US Department of State 2006-01-19" }
track "trilateral" { title = "Cooperation with Tokyo", start = 55, good = true,
  note = "How closely Seoul, Tokyo and Washington work together: 0 not at all, 100 as one. First joint document in seventeen years on 23 August 2025.", source = "seen: KBS World 2025-08-23; level is judgement" }

-- At home
track "seoul_mandate" { title = "Standing of the government in Seoul", start = 56, good = true, note = "How much support the government has at home; capital comes in each turn by it. 50 is an even country. Elected in June 2025.", source = "judgement" }
track "washington_mandate" { title = "Standing of the administration in Washington", start = 47, good = true,
  note = "How much support the administration has at home; capital comes in each turn by it. 50 is an even country.", source = "judgement" }
track "nuclear_headline" { title = "Koreans for own nuclear weapons, headline question", start = 70, good = false,
  note = "Percent of Koreans who say yes when a poll asks for own nuclear weapons without naming a cost.",
  source = "70 plus or minus 5 for fifteen years: Asan 70.9 (2024), KINU 66.0 (2024), Chey 72.8 (2024)" }
track "nuclear_elite" { title = "Support for own nuclear weapons, costs named and among elites", start = 34, good = false,
  note = "Percent who still say yes when the costs are named, and among those who would decide.",
  source = "seen: CSIS 2024 survey of strategic elites, 34% for, 53% against" }
track "growth" { title = "Korean growth against its path", start = 50, good = true, note = "The Korean economy against the path it was on: 50 is on it. 10 points are 1% of GDP." }
track "won" { title = "The won", start = 50, good = true, note = "The won against its value on the first day, which is 50. 1 point is 1%." }
track "self_reliance" { title = "What Seoul can do alone", start = 45, good = true,
  note = "What Seoul could do without its ally: 0 nothing, 100 its whole defence.", source = "judgement" }
track "autonomy" { title = "How far Seoul decides for itself", start = 50, good = true,
  note = "How far Seoul decides for itself: at 0 others decide, at 100 nobody else does." }
track "burden" { title = "Burden that Seoul carries, as Washington sees it", start = 42, good = true,
  note = "How much of the common load Seoul carries, in Washington's eyes: 0 a free rider, 100 all that could be asked.",
  source = "judgement; 2.3% of GDP on defence, $1,020m cost sharing in 2025" }

-- The neighbours
track "beijing_anger" { title = "Beijing's displeasure with Seoul", start = 42, good = false,
  note = "How far Beijing resents what Seoul does; economic coercion grows likelier with it. 0 none, 100 a breach.", source = "judgement" }
track "beijing_preparation" { title = "Beijing's preparation for force", start = 35, seen_by = { "beijing" }, good = false,
  note = "How ready Beijing's forces are to act in the Strait: 0 not at all, 100 at a word.", source = "judgement" }
track "pyongyang_alarm" { title = "Pyongyang's alarm", start = 52, good = false, note = "How threatened Pyongyang feels; tests and incidents grow likelier with it. 0 not at all, 100 it expects an attack. Ulchi Freedom Shield is under way." }
track "pyongyang_backing" { title = "Moscow's and Beijing's backing for Pyongyang", start = 60, good = false,
  note = "How much Moscow and Beijing stand behind Pyongyang: 0 alone, 100 whatever it does. More than ten thousand soldiers went to Russia from October 2024.", source = "judgement" }
track "pyongyang_arsenal" { title = "North Korea's missile and nuclear programme", start = 60, good = false,
  note = "How far the programme has come: 0 none, 100 one that nobody can undo.",
  source = "about 50 warheads, seen: SIPRI Yearbook 2025; level is judgement" }

-- What rooms read
variable "talks" { title = "Talks with Pyongyang", start = 0, low = 0, high = 1, unit = "flag" }
variable "exercise_suspended" { title = "Allied exercises suspended", start = 0, low = 0, high = 1, unit = "flag" }
variable "exercise_season" { title = "Large allied exercise", start = 0, low = 0, high = 1, unit = "flag" }
variable "fighting_elsewhere" { title = "US fighting elsewhere", start = 0, low = 0, high = 2, unit = "level" }
variable "pyongyang_posture" { title = "Pyongyang's posture, from -2 restraint to 2 pressure", start = 0, low = -2, high = 2, unit = "level",
  seen_by = { "pyongyang" } }
variable "beijing_posture" { title = "Beijing's posture, from -2 reassurance to 2 pressure", start = 0, low = -2, high = 2, unit = "level",
  seen_by = { "beijing" } }
variable "prepositioned" { title = "Stocks placed beforehand", start = 0, low = 0, high = 70, unit = "percent",
  note = "Of what leaves, the part they replace.", source = "0.3 to 0.7, RELATIONS 14, judgement" }
variable "backfill" { title = "Korean units filling in", start = 0, low = 0, high = 60, unit = "percent" }
variable "statement_invoked" { title = "The 2006 statement invoked", start = 0, low = 0, high = 1, unit = "flag" }
variable "base_use_refused" { title = "Base use for the Strait refused", start = 0, low = 0, high = 1, unit = "flag" }
variable "consultation_cell" { title = "Standing crisis consultation cell", start = 0, low = 0, high = 1, unit = "flag" }
variable "reduction_stage" { title = "Reduction of US forces", start = 0, low = 0, high = 4, unit = "stage",
  note = "0 none, 1 threat, 2 announced, 3 plan, 4 departures." }
variable "reduction_real" { title = "A threatened reduction is meant", start = 0, low = 0, high = 1, unit = "flag", seen_by = { "washington" } }
variable "floor_law" { title = "Congress's floor of 28,500 is law", start = 0, low = 0, high = 1, unit = "flag", note = "A bill in August 2025." }
variable "floor_pledge" { title = "Washington pledges the floor", start = 0, low = 0, high = 1, unit = "flag" }
variable "cost_demand" { title = "Yearly payment demanded of Seoul", start = 0, low = 0, high = 20000, unit = "USD million",
  note = "10,000 was named in July 2025; no talks are open on the first day.", source = "seen: Korea Herald 2025-07-09" }
variable "tariff_threat" { title = "Tariff threatened", start = 0, low = 0, high = 50, unit = "percent" }
variable "tokyo_settled" { title = "Tokyo has settled its tariffs alone", start = 0, low = 0, high = 1, unit = "flag",
  note = "Agreed in July 2025, its text still unsigned on the first day." }
variable "common_front" { title = "Seoul and Tokyo bargain together", start = 0, low = 0, high = 1, unit = "flag" }
variable "coercion" { title = "Beijing's economic measures", start = 0, low = 0, high = 1, unit = "flag" }
variable "nuclear_stage" { title = "Seoul's nuclear option", start = 0, low = 0, high = 4, unit = "stage", seen_by = { "seoul" },
  note = "0 none, 1 debate, 2 latency, 3 hedge, 4 breakout." }
variable "strait_base_used" { title = "Korean bases served the fighting in the Strait", start = 0, low = 0, high = 1, unit = "flag" }

-- This campaign's own
variable "talks_offered" { title = "An offer of talks lies before Pyongyang", start = 0, low = 0, high = 1, unit = "flag" }
variable "command_stage" { title = "Stage of the transfer of wartime command", start = 1, low = 0, high = 3, unit = "stage",
  note = "1 initial, 2 full, 3 mission capability verified.", source = "from memory, Ministry of National Defense to be checked" }
variable "enrichment_asked" { title = "Seoul has asked for consent to enrichment", start = 0, low = 0, high = 1, unit = "flag" }
variable "currency_asked" { title = "Seoul has asked for a currency line and a yearly cap", start = 0, low = 0, high = 1, unit = "flag" }

ladder "peninsula" {
  title = "The peninsula", start = "calm",
  rungs = {
    { id = "calm", title = "Calm" }, { id = "tests", title = "Series of tests" }, { id = "incident", title = "Lethal incident" },
    { id = "clash", title = "Limited clash" }, { id = "war", title = "War" }, { id = "nuclear_use", title = "Nuclear use" },
    { id = "ceasefire", title = "Ceasefire" },
  },
}
ladder "strait" {
  title = "The Strait", start = "calm",
  rungs = {
    { id = "calm", title = "Calm" }, { id = "grey_zone", title = "Grey zone" }, { id = "quarantine", title = "Quarantine" },
    { id = "blockade", title = "Blockade" }, { id = "strikes", title = "Strikes" }, { id = "landing", title = "Landing" },
    { id = "nuclear_use", title = "Nuclear use" }, { id = "ceasefire", title = "Ceasefire" },
  },
}

report "pyongyang_intent" { title = "Pyongyang prepares to press" }
report "beijing_intent" { title = "Beijing prepares to move in the Strait" }
report "washington_mood" { title = "Washington's policy is about to jump" }
