-- The master scenario events list: what nobody at the table decides. Each card has a monthly probability (a source, or judgement), and most
-- have a twin that helps where the other hurts, so that luck leans to neither side. Some are lead signs: they come first and raise what
-- follows. News is written as a newspaper would; "EXERCISE" is printed with it. No living person appears.

-- What the calendar brings
card "ulchi_under_way" {
  title = "Ulchi Freedom Shield under way", monthly = 1, once = true, first_day = "2025-08-25", last_day = "2025-08-28",
  news = "The allies' summer exercise Ulchi Freedom Shield goes on until Thursday; about half of its field drills follow in September.",
  source = "from memory, 18 to 28 August 2025, to be checked",
  effects = { { variable = "exercise_season", set = 1, for_days = 22 }, { track = "pyongyang_alarm", add = 1, for_days = 30 } },
}
card "spring_exercise" {
  title = "Spring exercise", monthly = 1, once = true, first_day = "2026-03-02", last_day = "2026-03-20",
    when = { exercise_suspended = { equals = 0 }, talks = { equals = 0 } },
  news = "The allies open their spring exercise; Pyongyang calls it a rehearsal.",
  effects = { { variable = "exercise_season", set = 1, for_days = 22 }, { track = "pyongyang_alarm", add = 2, for_days = 30 } },
}
card "payment_due" {
  title = "First payment under the twelfth agreement", monthly = 1, once = true, first_day = "2026-01-01", last_day = "2026-01-25",
  when = { cost_sharing = { max = "p1020" } },
  news = "The twelfth cost-sharing agreement takes effect: Seoul's share rises by 8.3 percent to 1,519.2 billion won.",
  source = "seen: nknews 2024-10; 2025-12 known on the first day",
  note = "Not played when a later agreement already pays more.",
  effects = { { clause = "cost_sharing", level = "p1100" } },
}
card "local_elections" {
  title = "Local elections in Korea", monthly = 1, once = true, first_day = "2026-06-03", last_day = "2026-06-30",
  news = "Korea has voted in its local elections; both camps read the alliance into the result.",
  effects = { { track = "seoul_mandate", add = 4, chance = 0.5 }, { track = "seoul_mandate", add = -2 } },
}

-- Congress and the floor
card "floor_passes" {
  title = "Congress passes the floor", monthly = 0.8, once = true, first_day = "2025-12-01", last_day = "2025-12-31",
    when = { floor_law = { equals = 0 }, not_played = { "floor_dropped" } },
  news = "The defence bill is law: no money may be spent to bring US forces in Korea below 28,500, with a waiver after sixty days.",
  source = "0.8: RELATIONS 7, judgement of August 2025",
  effects = { { variable = "floor_law", set = 1 }, { track = "seoul_abandonment", add = -4 }, { track = "credibility", add = 2 },
    { track = "trust", add = 1 } },
}
card "floor_dropped" {
  title = "Congress drops the floor", monthly = 0.1, once = true, first_day = "2025-11-01", last_day = "2025-12-20",
    when = { floor_law = { equals = 0 }, not_played = { "floor_passes" } },
  news = "Conferees strike the floor of 28,500 from the defence bill; the committees speak of flexibility.",
  effects = { { track = "seoul_abandonment", add = 5 }, { track = "nuclear_headline", add = 1 } },
}

-- Washington's policy volatility
card "exercise_stop" {
  title = "Exercises suspended without notice", monthly = 0.03, when = { exercise_suspended = { equals = 0 } },
  news = "Washington suspends the next large exercise with Korea; Seoul's ministry says that it is checking.",
  source = "2018: once in about thirty years of exercises, rate raised for a bargaining mood; judgement",
  effects = { { variable = "exercise_suspended", set = 1, for_days = 90 }, { track = "trust", add = -3 }, { track = "seoul_abandonment", add = 4 },
    { track = "pyongyang_alarm", add = -4 } },
}
card "drill_goes_well" {
  title = "A drill goes well", monthly = 0.05, when = { exercise_suspended = { equals = 0 } },
  news = "Allied batteries hit all their targets in a joint drill; the staffs praise each other.",
  effects = { { track = "trust", add = 2 }, { track = "credibility", add = 1 } },
}
card "leak_of_cuts" {
  title = "Press leak of cuts", monthly = 0.05, when = { reduction_stage = { equals = 0 }, floor_law = { equals = 0 } },
  news = "A newspaper reports that thousands of troops in Korea could go to Guam; the department calls it untrue.",
  source = "May and July 2025: two such reports in eight months; history H2025W, H2025D",
  effects = { { variable = "reduction_stage", set = 1 }, { track = "trust", add = -2 }, { track = "seoul_abandonment", add = 2 },
    { track = "nuclear_headline", add = 1 } },
}
card "threat_lapses" {
  title = "The threat of cuts lapses", monthly = 0.25, when = { reduction_stage = { min = 1, max = 2 }, reduction_real = { equals = 0 } },
  news = "The talk of cuts turns out to be a study among others; nothing has been ordered.",
  source = "each lapsed threat loses 10 to 15% credibility, RELATIONS 7; May and July 2025 lapsed within days",
  effects = { { variable = "reduction_stage", set = 0 }, { track = "credibility", add = -6, low = -8, high = -5 },
    { track = "seoul_abandonment", add = -2 } },
}
card "cuts_ordered" {
  title = "Cuts are ordered", monthly = 0.12,
    when = { reduction_stage = { min = 1, max = 2 }, reduction_real = { equals = 1 }, floor_law = { equals = 0 } },
  news = "The secretary has signed an order: planning for fewer troops in Korea begins.",
  source = "threat, announcement, plan, departure take 6 to 36 months, RELATIONS 7",
  effects = { { variable = "reduction_stage", set = 3 }, { track = "trust", add = -5 }, { track = "credibility", add = 3 },
    { track = "nuclear_headline", add = 3 } },
}
card "departures_begin" {
  title = "Departures begin", monthly = 0.1, once = true, when = { reduction_stage = { equals = 3 }, floor_law = { equals = 0 } },
  news = "The first of the departing units' families leave Pyeongtaek; the barracks will not be filled again.",
  source = "1971: nine months, 2004: three months from announcement; RELATIONS 7",
  note = "Units that a game does not track one by one leave; those on the map move by order alone.",
  effects = { { variable = "reduction_stage", set = 4 }, { track = "deterrence", add = -3 }, { track = "seoul_abandonment", add = 4 },
    { track = "nuclear_elite", add = 4 }, { track = "self_reliance", add = 2, delay = 360 } },
}
card "commander_reassures" {
  title = "The command reassures", monthly = 0.05,
  news = "The command in Korea says that capabilities, not numbers, count, and that none are leaving.",
  effects = { { track = "trust", add = 1 }, { track = "seoul_abandonment", add = -3 }, { track = "credibility", add = 1 } },
}
card "tariff_letter" {
  title = "Tariff letter", monthly = 0.07, when = { tariff_threat = { max = 0 }, investment = { equals = "i0" } },
  news = "A letter posted overnight names 25 percent for Korean goods unless the investment is signed.",
  source = "one letter on 7 July 2025; judgement",
  effects = { { variable = "tariff_threat", set = 25, for_days = 90 }, { track = "growth", add = -0.5 }, { track = "won", add = -1 },
    { track = "trust", add = -3 } },
}
card "cars_at_fifteen" {
  title = "Cars join the general tariff", monthly = 0.12, once = true, when = { investment = { min = "i5000" } },
  news = "Korean cars will pay 15 percent like other goods, Washington says; shares in Ulsan rise.",
  effects = { { track = "growth", add = 2 }, { track = "won", add = 1 }, { track = "seoul_mandate", add = 2 }, { track = "trust", add = 2 } },
}
card "workers_detained" {
  title = "Korean workers detained at a US plant", monthly = 0.02, once = true,
  news = "Inspectors detain hundreds of Korean technicians at a plant under construction; Seoul sends a plane.",
  effects = { { track = "trust", add = -3 }, { track = "seoul_mandate", add = -1 }, { track = "autonomy", add = 1 } },
}
card "ship_launched" {
  title = "First ship of the yards' partnership", monthly = 0.04, once = true,
  news = "A Korean-owned yard in Philadelphia names its first ship; both flags fly.",
  effects = { { track = "burden", add = 2 }, { track = "washington_mandate", add = 1 }, { track = "trust", add = 1 } },
}

-- Pyongyang
card "launch_notice" {
  title = "Notice of a satellite launch", monthly = 0.05, when = { talks = { equals = 0 } },
  news = "Pyongyang tells Tokyo's coast guard of a launch window and three zones at sea.",
  note = "A lead sign: the launch follows more often than not.", source = "2012 to 2024: five notices; judgement",
  effects = { { track = "trilateral", add = 1 } },
}
card "satellite_launch" {
  title = "Satellite launch over its zone", monthly = 0.6, when = { played = { "launch_notice" }, not_played = { "launch_fails" } }, once = true,
  news = "A rocket from the north-west coast flies past its notified zone; sirens sound on Okinawa.",
  effects = { { track = "pyongyang_arsenal", add = 3 }, { track = "trilateral", add = 2 }, { track = "nuclear_headline", add = 1 } },
}
card "launch_fails" {
  title = "The launch fails", monthly = 0.3, when = { played = { "launch_notice" }, not_played = { "satellite_launch" } }, once = true,
  news = "The rocket breaks up over the Yellow Sea / West Sea; a recovery ship is under way.",
  effects = { { track = "pyongyang_arsenal", add = -1 } },
}
card "boats_at_the_line" {
  title = "Patrol boats at the Northern Limit Line", monthly = 0.05, tempo = true,
  news = "Patrol boats cross the Northern Limit Line for twenty minutes; warning shots are fired, nobody is hurt.",
  source = "lethal incidents 0.05 to 0.2 a year, crossings far more often; judgement",
  effects = { { variable = "pyongyang_posture", set = 1, for_days = 30 }, { track = "pyongyang_alarm", add = 1 },
    { track = "seoul_abandonment", add = 1 } },
}
card "moscow_technology" {
  title = "Technology from Moscow", monthly = 0.05, when = { pyongyang_backing = { min = 50 } },
  news = "Inspectors find Russian parts in the wreck of a new missile; the Security Council cannot agree on a text.",
  effects = { { track = "pyongyang_arsenal", add = 4 }, { track = "pyongyang_backing", add = 2 }, { track = "nuclear_headline", add = 1 } },
}
card "moscow_cools" {
  title = "Moscow needs fewer shells", monthly = 0.04,
  news = "Trains across the Tumen carry less; a ceasefire is spoken of elsewhere.",
  effects = { { track = "pyongyang_backing", add = -5 }, { variable = "pyongyang_posture", set = -1, for_days = 45, chance = 0.5 } },
}

-- Beijing and the Strait
card "drill_around_taiwan" {
  title = "Large drill around Taiwan", monthly = 0.05, tempo = true,
  news = "Five zones around Taiwan are closed for a drill of joint forces; airlines fly detours.",
  source = "exercises 1.5 to 2 a year, of which the room of the Strait makes its own; judgement",
  effects = { { variable = "beijing_posture", set = 1, for_days = 30 }, { track = "seoul_entrapment", add = 2 }, { track = "trilateral", add = 1 } },
}
card "firms_inspected" {
  title = "Korean firms inspected in China", monthly = 0.12, when = { beijing_anger = { min = 52 }, coercion = { equals = 0 } },
  news = "Fire inspectors close eleven Korean shops in three cities; tour agencies take Korea off their lists.",
  source = "0.3 to 0.7 within three months of a cause, RELATIONS 13",
  effects = { { variable = "coercion", set = 1, for_days = 300 }, { track = "seoul_mandate", add = -1 }, { track = "trust", add = 1 } },
}
card "truce_on_trade" {
  title = "Truce on trade", monthly = 0.06,
  news = "Washington and Beijing put their newest tariffs off by a year; ports breathe.",
  effects = { { track = "beijing_anger", add = -4 }, { track = "growth", add = 1 }, { variable = "coercion", set = 0, chance = 0.4 },
    { variable = "beijing_posture", set = -1, for_days = 30, chance = 0.5 } },
}

-- Elsewhere
card "middle_east_emergency" {
  title = "Middle East emergency wants Patriots", monthly = 0.05, when = { fighting_elsewhere = { equals = 0 } },
  news = "Missiles over the Gulf: Central Command asks for more Patriot batteries.",
  source = "two emergencies in 2024 and 2025; judgement",
  effects = { { variable = "fighting_elsewhere", set = 1, for_days = 60 }, { track = "seoul_abandonment", add = 2 },
    { track = "strait_readiness", add = -1, for_days = 60 } },
}
card "patriots_released" {
  title = "Central Command releases two Patriot batteries", monthly = 0.3, once = true, first_day = "2025-09-20",
    when = { fighting_elsewhere = { equals = 0 }, abroad = { min = 1 } },
  news = "Central Command no longer needs the two Patriot batteries that left Korea in March; Washington decides where they go.",
  source = "rotations return within a year with 0.9, RELATIONS 2; a month's rate to fit",
  note = "The order home is Washington's; the card pays for it.",
  effects = { { capital = "washington", add = 1 }, { track = "trust", add = 0.5 } },
}
card "patriots_home" {
  title = "The Patriot batteries are back", monthly = 1, once = true, when = { abroad = { max = 0 } },
  news = "Launchers roll through the gate at Waegwan: the Patriot batteries are back from the Gulf.",
  effects = { { track = "trust", add = 2 }, { track = "seoul_abandonment", add = -2 }, { track = "credibility", add = 1 } },
}

-- Tokyo
card "history_dispute" {
  title = "History dispute with Tokyo", monthly = 0.1,
  news = "A shrine visit and a textbook fill the front pages in Seoul; an ambassador is called in.",
  source = "-5 to -15 a shock, half-life six months, RELATIONS 12; here it passes after six",
  effects = { { track = "trilateral", add = -8, for_days = 180, low = -15, high = -5 }, { track = "seoul_mandate", add = 0.5 },
    { variable = "common_front", set = 0, chance = 0.6 } },
}
card "shuttle_summit" {
  title = "Shuttle summit with Tokyo", monthly = 0.08,
  news = "The two leaders meet again, in a port city half way, and agree to go on meeting.",
  source = "+3 to +6 a summit, RELATIONS 12",
  effects = { { track = "trilateral", add = 4, for_days = 180 }, { track = "trust", add = 0.5 } },
}

-- Money and opinion
card "won_falls" {
  title = "The won falls", monthly = 0.05,
  news = "The won loses five percent in a week; the central bank sells dollars.",
  effects = { { track = "won", add = -5 }, { track = "growth", add = -1 }, { track = "seoul_mandate", add = -1 } },
}
card "chips_boom" {
  title = "Memory chips boom", monthly = 0.05,
  news = "Memory chips sell faster than they can be made; exports reach a record.",
  effects = { { track = "growth", add = 2 }, { track = "won", add = 2 }, { track = "seoul_mandate", add = 1 } },
}
card "poll_up" {
  title = "Poll: more want nuclear weapons", monthly = 0.04,
  news = "A poll finds support for nuclear weapons of Korea's own up by ten points.",
  source = "poll shock of 10, sd 4 a year; RELATIONS 11",
  effects = { { track = "nuclear_headline", add = 10, for_days = 120 }, { track = "nuclear_elite", add = 1 } },
}
card "poll_down" {
  title = "Poll: costs named, fewer want them", monthly = 0.04,
  news = "Asked what they would pay for nuclear weapons of their own, Koreans become doubtful.",
  effects = { { track = "nuclear_headline", add = -8, for_days = 120 }, { track = "nuclear_elite", add = -2 } },
}
card "work_detected" {
  title = "Quiet nuclear work comes to light", monthly = 0.09, once = true, when = { nuclear_stage = { min = 2 } },
  news = "Inspectors ask Seoul about material that does not add up; suppliers hold back fuel.",
  source = "detection 0.5 to 0.9 a year; sanctions 1 to 5% of GDP; RELATIONS 11",
  effects = { { track = "trust", add = -8 }, { track = "growth", add = -12, low = -50, high = -10 }, { track = "beijing_anger", add = 8 },
    { track = "pyongyang_alarm", add = 6 }, { track = "seoul_mandate", add = -3 }, { track = "trilateral", add = -4 } },
}
card "ratification_stalls" {
  title = "Ratification stalls", monthly = 0.06, when = { seoul_mandate = { max = 52 } },
  news = "The special act on the investment is stuck in committee; both parties ask what was signed.",
  effects = { { track = "seoul_mandate", add = -2 }, { track = "trust", add = -2 }, { track = "washington_mandate", add = -1 } },
}
card "assembly_closes_ranks" {
  title = "The assembly closes ranks", monthly = 0.04,
  news = "Both parties back a resolution on the alliance by a wide margin.",
  effects = { { track = "seoul_mandate", add = 3 }, { track = "trust", add = 1 } },
}
