-- Washington's policies. Moving units is not among them: every redeployment is an order of its own, with its own procedure (ask, notify, tell
-- nobody). Threats work through belief: each raises pressure now and costs credibility when it lapses (RELATIONS 5 and 7). All sizes are
-- judgement unless a source stands beside them.

policy "promise_consent" {
  seat = "washington", title = "Promise to ask for consent case by case", cost = 1, cooldown = 10,
  gain = "Trust; Seoul fears being drawn in less.", price = "Days lost when days count.", objectors = "the Pacific command",
  effects = { { track = "trust", add = 4 }, { track = "seoul_entrapment", add = -4 }, { track = "statement", add = 3 },
    { track = "autonomy", add = 2 }, { track = "washington_mandate", add = -1 } },
}
policy "flexibility_doctrine" {
  seat = "washington", title = "Declare that forces in Korea serve the whole region", cost = 2, cooldown = 8,
  gain = "Seoul and Beijing take it as settled.", price = "Trust, and Seoul's fear of a war over Taiwan.", objectors = "Seoul, Beijing",
  source = "said in August 2025 by the command: capabilities, not numbers; seen: KBS World 2025-08",
  effects = { { track = "washington_abandonment", add = -4 }, { track = "statement", add = -6 }, { track = "trust", add = -3 },
    { track = "seoul_entrapment", add = 5 }, { track = "autonomy", add = -2 }, { track = "washington_mandate", add = 1 } },
}
policy "preposition_munitions" {
  seat = "washington", title = "Pre-position munitions in Korea first", cost = 2, cooldown = 8,
  gain = "What leaves later leaves less of a hole.", price = "Money, and everybody sees it.", objectors = "Pyongyang, the budget office",
  source = "replaces 0.3 to 0.7 of what leaves; surges irritate for one to two months; RELATIONS 14",
  effects = { { variable = "prepositioned", set = 40, for_days = 365 }, { track = "credibility", add = 2 }, { track = "seoul_abandonment", add = -3 },
    { track = "burden", add = -1 }, { track = "pyongyang_alarm", add = 3, for_days = 45 } },
}
policy "rotate_fighters_in" {
  seat = "washington", title = "Rotate fighters and bombers through Korea", cost = 2, cooldown = 4, needs = { exercise_suspended = { equals = 0 } },
  gain = "Seoul sees steel, Pyongyang too.", price = "They are not ready for the Strait meanwhile.", objectors = "Pyongyang, the Pacific command",
  effects = { { track = "credibility", add = 3 }, { track = "seoul_abandonment", add = -4 }, { track = "trust", add = 1 },
    { track = "washington_abandonment", add = 1 }, { track = "pyongyang_alarm", add = 4, for_days = 45 },
    { track = "deterrence", add = 1.5, for_days = 90 }, { track = "strait_readiness", add = -1, for_days = 90 } },
}
policy "pledge_floor" {
  seat = "washington", title = "Pledge the floor of 28,500", cost = 2, cooldown = 12, needs = { floor_pledge = { equals = 0 } },
  gain = "Reassurance, and the nuclear debate cools.", price = "Flexibility; a promise that can be broken.",
    objectors = "those who put the Strait first",
  effects = { { variable = "floor_pledge", set = 1, for_days = 365 }, { track = "seoul_abandonment", add = -4 }, { track = "trust", add = 4 },
    { track = "credibility", add = 1 }, { track = "nuclear_headline", add = -1, low = -3, high = 2 },
    { track = "washington_mandate", add = -1 } },
}
policy "announce_reduction" {
  seat = "washington", title = "Announce a reduction", cost = 3, cooldown = 8, needs = { reduction_stage = { max = 1 } },
  gain = "Leverage on every other clause.", price = "Seoul's nuclear debate; a threat to keep.",
    objectors = "Seoul, Congress, Tokyo",
  source = "6 to 36 months from announcement to departure: 1971 nine months, 2004 three; RELATIONS 7",
  effects = { { variable = "reduction_stage", set = 2 }, { variable = "reduction_real", set = 1, chance = 0.6 }, { track = "trust", add = -6 },
    { track = "seoul_abandonment", add = 4 }, { track = "nuclear_headline", add = 3 },
    { track = "nuclear_elite", add = 2 }, { track = "washington_mandate", add = 1 }, { track = "seoul_mandate", add = -1 } },
}
policy "float_leak" {
  seat = "washington", title = "Float a leak of cuts", cost = 1, secret = true, cooldown = 4, needs = { reduction_stage = { equals = 0 } },
  gain = "A cheap threat that can be denied.", price = "Credibility, when it is.", objectors = "Seoul, Congress",
  source = "May 2025: 4,500 troops named and denied within a week; seen: JoongAng 2025-05-28",
  effects = { { variable = "reduction_stage", set = 1 }, { variable = "reduction_real", set = 1, chance = 0.25 },
    { track = "seoul_abandonment", add = 2 }, { track = "trust", add = -2, for_days = 180 }, { track = "nuclear_headline", add = 1 },
    { track = "credibility", add = -1 } },
}
policy "withdraw_threat" {
  seat = "washington", title = "Take the threat of cuts back", cost = 1, cooldown = 3, needs = { reduction_stage = { min = 1, max = 3 } },
  gain = "Trust mends a little.", price = "The next threat is believed less.", objectors = "nobody aloud",
  source = "each lapsed threat loses 10 to 15% credibility, RELATIONS 7; backing down costs mandate 1 to 3",
  effects = { { variable = "reduction_stage", set = 0 }, { variable = "reduction_real", set = 0 }, { track = "trust", add = 3 },
    { track = "seoul_abandonment", add = -4 }, { track = "credibility", add = -6, low = -8, high = -5 },
    { track = "washington_mandate", add = -1 } },
}
policy "reduction_plan" {
  seat = "washington", title = "Order the reduction planned", cost = 3, cooldown = 6,
  needs = { reduction_stage = { equals = 2 }, floor_law = { equals = 0 } },
  gain = "The threat is believed.", price = "Hard to take back; friends and foes plan too.", objectors = "Seoul, Congress, Tokyo",
  effects = { { variable = "reduction_stage", set = 3 }, { variable = "reduction_real", set = 1 }, { track = "trust", add = -8 },
    { track = "credibility", add = 3 }, { track = "seoul_abandonment", add = 3 }, { track = "nuclear_headline", add = 3 },
    { track = "nuclear_elite", add = 3 } },
}
policy "demand_10bn" {
  seat = "washington", title = "Demand $10 billion a year", cost = 1, cooldown = 5, needs = { cost_demand = { max = 9999 } },
  gain = "An anchor far above every precedent.", price = "Hostility; a number to be kept or lost.", objectors = "Seoul",
  source = "named on 8 July 2025; a demand of $5bn in 2019 ended at +13.9%; RELATIONS 10",
  effects = { { variable = "cost_demand", set = 10000, for_days = 240 }, { track = "trust", add = -4, for_days = 180 },
    { track = "washington_mandate", add = 2 }, { track = "seoul_abandonment", add = 2 } },
}
policy "ask_moderate_rise" {
  seat = "washington", title = "Ask for a moderate rise", cost = 1, cooldown = 7,
  needs = { any = { { cost_demand = { max = 0 } }, { cost_demand = { min = 5000 } } } },
  gain = "A number that could be paid.", price = "A headline lost.", objectors = "those who wanted more",
  effects = { { variable = "cost_demand", set = 1600, for_days = 240 }, { track = "trust", add = 0.5 }, { track = "washington_mandate", add = 0.5 } },
}
policy "accept_in_kind" {
  seat = "washington", title = "Accept payment in kind", cost = 1, cooldown = 7,
  gain = "Repaired ships, worth more than headlines.", price = "The headline.", objectors = "yards at home",
  effects = { { track = "burden", add = 3, for_days = 240 }, { track = "trust", add = 2 }, { track = "strait_readiness", add = 0.5, delay = 60 },
    { track = "growth", add = 0.5 }, { track = "washington_mandate", add = -1 }, { variable = "cost_demand", set = 0 } },
}
policy "threaten_tariff" {
  seat = "washington", title = "Threaten 25 percent", cost = 1, cooldown = 4, needs = { tariff_threat = { max = 0 } },
  gain = "Speed.", price = "Growth on one side, trust on both.", objectors = "Seoul, importers",
  source = "+10 points on $128bn exports: -0.2 to -0.6% GDP over two to four quarters; RELATIONS 9",
  effects = { { variable = "tariff_threat", set = 25, for_days = 120 }, { track = "trust", add = -5, for_days = 180 },
    { track = "washington_mandate", add = 1 }, { track = "growth", add = -0.5 }, { track = "won", add = -1 } },
}
policy "impose_tariff" {
  seat = "washington", title = "Carry the threat out: 25 percent", cost = 2, cooldown = 8,
  needs = { tariff_threat = { min = 1 }, tariff = { min = "t200" } },
  gain = "The next threat is believed.", price = "Trust, and prices at home.", objectors = "Seoul, importers, Congress",
  source = "letter of 7 July 2025 for 1 August; here it is carried out",
  effects = { { clause = "tariff", level = "t250" }, { variable = "tariff_threat", set = 0 }, { track = "trust", add = -7 },
    { track = "credibility", add = 4 }, { track = "won", add = -2 }, { track = "autonomy", add = -1 } },
}
policy "grant_relief" {
  seat = "washington", title = "Grant cars the general tariff, and a yearly cap", cost = 2, cooldown = 12,
  gain = "Goodwill, and a partner that can pay.", price = "The lobby at home.", objectors = "car makers and their unions",
  effects = { { track = "growth", add = 2 }, { track = "won", add = 2 }, { track = "trust", add = 4 }, { track = "seoul_mandate", add = 2 },
    { track = "washington_mandate", add = -3 }, { variable = "tariff_threat", set = 0 } },
}
policy "grant_currency_line" {
  seat = "washington", title = "Grant a currency line", cost = 1, cooldown = "once", needs = { currency_asked = { equals = 1 } },
  gain = "Investment flows without breaking the won.", price = "A precedent.", objectors = "the Treasury",
  effects = { { track = "won", add = 4 }, { track = "growth", add = 1 }, { track = "trust", add = 3 }, { track = "burden", add = 1 },
    { track = "washington_mandate", add = -1 } },
}
policy "deepen_nuclear_planning" {
  seat = "washington", title = "Deepen nuclear planning with Seoul", cost = 2, cooldown = 8,
  gain = "No need for weapons of Seoul's own.", price = "Commitment.", objectors = "who fears being drawn in, Pyongyang",
  effects = { { track = "credibility", add = 3 }, { track = "seoul_abandonment", add = -5 }, { track = "nuclear_elite", add = -2 },
    { track = "nuclear_headline", add = -1, low = -9, high = 5, source = "sign disputed: Sukin 2020, Son and Yim 2021" },
    { track = "washington_entrapment", add = 3 }, { track = "pyongyang_alarm", add = 2 } },
}
policy "grant_enrichment" {
  seat = "washington", title = "Grant conditional enrichment", cost = 3, cooldown = "once", needs = { enrichment_asked = { equals = 1 } },
  gain = "The one thing that closes many deals.", price = "Proliferation risk, and others who ask next.",
    objectors = "non-proliferation experts, Tokyo",
  effects = { { track = "trust", add = 6 }, { track = "autonomy", add = 3 }, { track = "seoul_mandate", add = 3 },
    { track = "nuclear_elite", add = 1 }, { track = "washington_mandate", add = -2 }, { track = "self_reliance", add = 1, delay = 700 } },
}
policy "leader_talks" {
  seat = "washington", title = "Seek leader talks, pause exercises", cost = 2, cooldown = 6, needs = { talks = { equals = 0 } },
  gain = "Calm on the peninsula, a picture at home.", price = "Readiness, and Seoul learns it from the news.", objectors = "the command, Tokyo",
  source = "2018: exercises stopped unannounced, no missile flew that year; history H2018",
  effects = { { variable = "talks_offered", set = 1, for_days = 90 }, { variable = "exercise_suspended", set = 1, for_days = 120 },
    { track = "pyongyang_alarm", add = -6 }, { track = "washington_mandate", add = 2 }, { track = "seoul_abandonment", add = 4 },
    { track = "trust", add = -2, for_days = 180 }, { track = "seoul_mandate", add = 1 } },
}
policy "resume_exercises" {
  seat = "washington", title = "Resume exercises", cost = 1, cooldown = 3, needs = { exercise_suspended = { equals = 1 } },
  gain = "Readiness and belief.", price = "Talks may end.", objectors = "Pyongyang",
  effects = { { variable = "exercise_suspended", set = 0 }, { variable = "exercise_season", set = 1, for_days = 22 },
    { track = "credibility", add = 2 }, { track = "pyongyang_alarm", add = 4 }, { variable = "talks", set = 0, chance = 0.4 } },
}
policy "deal_with_tokyo_first" {
  seat = "washington", title = "Close with Tokyo first", cost = 1, cooldown = "once", needs = { tokyo_settled = { equals = 0 } },
  gain = "Divides; Tokyo's terms become the measure.", price = "The three stand less together.", objectors = "Seoul",
  effects = { { variable = "tokyo_settled", set = 1 }, { variable = "common_front", set = 0 }, { track = "washington_mandate", add = 2 },
    { track = "trilateral", add = -3 }, { track = "trust", add = -1 } },
}
policy "trilateral_summit" {
  seat = "washington", title = "Call a trilateral summit", cost = 1, cooldown = 5,
  gain = "Three are harder to divide.", price = "Beijing's displeasure lands on Seoul.", objectors = "Beijing, Pyongyang",
  source = "+3 to +6 a summit, RELATIONS 12",
  effects = { { track = "trilateral", add = 4, for_days = 180 }, { track = "trust", add = 2, for_days = 180 }, { track = "credibility", add = 1 },
    { track = "washington_abandonment", add = -2 }, { track = "beijing_anger", add = 3 } },
}
policy "work_with_congress" {
  seat = "washington", title = "Work with Congress on the floor", cost = 1, cooldown = 4, needs = { floor_law = { equals = 0 } },
  gain = "A law is believed more than a word.", price = "A law binds its maker.", objectors = "those who put the Strait first",
  effects = { { track = "credibility", add = 2 }, { track = "seoul_abandonment", add = -2 }, { track = "trust", add = 1 },
    { track = "washington_mandate", add = 1 }, { variable = "floor_law", set = 1, delay = 60, chance = 0.1 } },
}
policy "disperse_in_the_strait" {
  seat = "washington", title = "Shelters and stocks on Okinawa, Guam and Luzon", cost = 2, cooldown = 10,
  gain = "Aircraft die on the ground; these would not.", price = "Money that Korea will not see.", objectors = "Beijing",
  source = "90% of aircraft lost on the ground, CSIS 2023",
  effects = { { track = "strait_readiness", add = 2, delay = 90 }, { track = "washington_mandate", add = -0.5 }, { track = "burden", add = -1 },
    { track = "seoul_abandonment", add = 1 } },
}
policy "rally_at_home" {
  seat = "washington", title = "Tour the factories that allies pay for", cost = 1, cooldown = 3,
  gain = "Voters see what the bargain brings.", price = "Allies hear how it is told.", objectors = "Seoul's press",
  effects = { { track = "washington_mandate", add = 3, for_days = 180 }, { track = "trust", add = -1 }, { track = "seoul_mandate", add = -0.5 } },
}
