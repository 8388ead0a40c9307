-- Policies of the four seats that do not sign: Pyongyang, Beijing, Tokyo, Taipei. They set postures, which the engine's rooms turn into
-- odds against base rates; they move no rung of a ladder themselves. Sizes are judgement unless a source stands beside them.

-- Pyongyang ------------------------------------------------------------------------------------------------------------------------
policy "restrain" {
  seat = "pyongyang", title = "Restrain the front", cost = 1, cooldown = 2,
  gain = "Nobody has a reason to come closer together.", price = "Nobody has a reason to pay.", objectors = "the general staff",
  effects = { { variable = "pyongyang_posture", set = -1, for_days = 60 }, { track = "pyongyang_alarm", add = -2 } },
}
policy "press" {
  seat = "pyongyang", title = "Press on the allies' quarrel", cost = 2, cooldown = 3,
  gain = "Fear in Seoul, and a price for calm.", price = "Risk, and allies who close ranks.", objectors = "Beijing",
  effects = { { variable = "pyongyang_posture", set = 2, for_days = 45 }, { track = "seoul_abandonment", add = 2 },
    { track = "trilateral", add = 0.5 }, { track = "pyongyang_backing", add = -1 } },
}
policy "missile_series" {
  seat = "pyongyang", title = "Series of missile tests", cost = 1, cooldown = 2,
  gain = "The programme learns from every flight.", price = "Talks get further away.", objectors = "Seoul, Washington, Tokyo",
  effects = { { variable = "pyongyang_posture", set = 1, for_days = 45 }, { track = "pyongyang_arsenal", add = 1 },
    { track = "trilateral", add = 0.5 }, { variable = "talks", set = 0, chance = 0.3 } },
}
policy "sea_boundary_probe" {
  seat = "pyongyang", title = "Probe at the sea boundary", cost = 2, cooldown = 4,
  gain = "The line is in question again.", price = "Shells may answer.", objectors = "Seoul",
  effects = { { variable = "pyongyang_posture", set = 2, for_days = 30 }, { track = "seoul_abandonment", add = 1 },
    { track = "pyongyang_alarm", add = 2 } },
}
policy "accept_talks" {
  seat = "pyongyang", title = "Accept talks", cost = 1, cooldown = 4, needs = { talks_offered = { equals = 1 }, talks = { equals = 0 } },
  gain = "Exercises pause; the others disagree.", price = "The programme must look slower.", objectors = "the munitions industry",
  effects = { { variable = "talks", set = 1, for_days = 150 }, { variable = "talks_offered", set = 0 },
    { variable = "pyongyang_posture", set = -1, for_days = 90 }, { track = "pyongyang_alarm", add = -4 },
    { track = "seoul_mandate", add = 1 }, { track = "washington_mandate", add = 1 } },
}
policy "partner_with_moscow" {
  seat = "pyongyang", title = "Deepen the partnership with Moscow", cost = 1, cooldown = 3,
  gain = "Oil, technology, a veto.", price = "Soldiers who do not come home.", objectors = "Beijing",
  effects = { { track = "pyongyang_backing", add = 4, for_days = 240 }, { track = "pyongyang_arsenal", add = 1, delay = 120 },
    { track = "pyongyang_alarm", add = -1 } },
}
policy "court_beijing" {
  seat = "pyongyang", title = "Court Beijing", cost = 1, cooldown = 4,
  gain = "Trade, and a second patron.", price = "Advice.", objectors = "those who trust nobody",
  effects = { { track = "pyongyang_backing", add = 3 }, { variable = "pyongyang_posture", set = 0 }, { track = "pyongyang_alarm", add = -1 } },
}
policy "harden_the_force" {
  seat = "pyongyang", title = "Harden and disperse the force", cost = 1, secret = true, cooldown = 3,
  gain = "Not struck first, so not used first.", price = "Scarce steel.", objectors = "the civilian economy",
  effects = { { track = "pyongyang_arsenal", add = 0.5 }, { track = "pyongyang_alarm", add = -1 } },
}

-- Beijing --------------------------------------------------------------------------------------------------------------------------
policy "reassure" {
  seat = "beijing", title = "Reassure the neighbours", cost = 1, cooldown = 3,
  gain = "Alliances need a reason.", price = "Time.", objectors = "hawks",
  effects = { { variable = "beijing_posture", set = -1, for_days = 75 }, { track = "beijing_anger", add = -3 }, { track = "trilateral", add = -2 },
    { track = "seoul_entrapment", add = -1 } },
}
policy "strait_patrols" {
  seat = "beijing", title = "Step up patrols in the Strait", cost = 1, cooldown = 2,
  gain = "Presence becomes habit.", price = "Neighbours prepare.", objectors = "Taipei, Tokyo",
  effects = { { variable = "beijing_posture", set = 1, for_days = 45 }, { track = "beijing_preparation", add = 0.5 },
    { track = "trilateral", add = 0.5 }, { track = "seoul_entrapment", add = 1 } },
}
policy "coerce_firms" {
  seat = "beijing", title = "Inspections and bans against Korean firms", cost = 1, cooldown = 6,
  needs = { coercion = { equals = 0 }, beijing_anger = { min = 45 } },
  gain = "A price for standing with Washington.", price = "Backlash, and firms that leave.", objectors = "Seoul, provinces that trade",
  source = "2016-17: visitors -48%, 0.1 to 0.5% of GDP, about 16 months, uneven relief; RELATIONS 13",
  effects = { { variable = "coercion", set = 1, for_days = 480 }, { track = "seoul_mandate", add = -1 }, { track = "seoul_entrapment", add = 2 },
    { track = "trust", add = 1 }, { track = "trilateral", add = 1 } },
}
policy "lift_measures" {
  seat = "beijing", title = "Lift the measures", cost = 1, cooldown = 4, needs = { coercion = { equals = 1 } },
  gain = "Trade, and gratitude of a kind.", price = "The lever is spent.", objectors = "hawks",
  effects = { { variable = "coercion", set = 0 }, { track = "beijing_anger", add = -5 }, { track = "growth", add = 1 } },
}
policy "prepare_quarantine" {
  seat = "beijing", title = "Prepare a quarantine", cost = 2, secret = true, cooldown = 4,
  gain = "A step below war lies ready.", price = "It is seen by those who look.", objectors = "the trade ministry",
  effects = { { variable = "beijing_posture", set = 2, for_days = 45 }, { track = "beijing_preparation", add = 4 } },
}
policy "build_up_quietly" {
  seat = "beijing", title = "Build up quietly", cost = 1, secret = true, cooldown = 2,
  gain = "Options later.", price = "Money now.", objectors = "the finance ministry",
  effects = { { track = "beijing_preparation", add = 1.5 }, { variable = "beijing_posture", set = 0 } },
}
policy "offer_to_seoul" {
  seat = "beijing", title = "Make Seoul an offer", cost = 1, cooldown = 4,
  gain = "An ally that hesitates is worth two that waver.", price = "Market access.", objectors = "Washington",
  effects = { { track = "growth", add = 1 }, { track = "beijing_anger", add = -3 }, { track = "trust", add = -2, for_days = 180 },
    { track = "autonomy", add = 1 }, { track = "washington_abandonment", add = 3 }, { variable = "coercion", set = 0 } },
}
policy "restrain_pyongyang" {
  seat = "beijing", title = "Lean on Pyongyang", cost = 1, cooldown = 4,
  gain = "No war on the north-eastern border.", price = "Influence used is influence spent.", objectors = "Pyongyang",
  effects = { { track = "pyongyang_backing", add = -3 }, { variable = "pyongyang_posture", set = -1, for_days = 45, chance = 0.5 },
    { track = "beijing_anger", add = -1 } },
}

-- Tokyo ----------------------------------------------------------------------------------------------------------------------------
policy "settle_alone" {
  seat = "tokyo", title = "Sign its own tariff deal", cost = 1, cooldown = "once", needs = { tokyo_settled = { equals = 0 } },
  gain = "Certainty for its firms.", price = "Seoul stands alone.", objectors = "Seoul",
  effects = { { variable = "tokyo_settled", set = 1 }, { variable = "common_front", set = 0 }, { track = "trilateral", add = -2 },
    { track = "washington_mandate", add = 1 } },
}
policy "join_seoul" {
  seat = "tokyo", title = "Bargain together with Seoul", cost = 1, cooldown = 4, needs = { tokyo_settled = { equals = 0 }, common_front = { equals = 0 } },
  gain = "Two are asked for less than one.", price = "Washington's displeasure.", objectors = "Washington",
  effects = { { variable = "common_front", set = 1, for_days = 100 }, { track = "trilateral", add = 3 } },
}
policy "open_bases" {
  seat = "tokyo", title = "Open more airfields to allies", cost = 2, cooldown = 12,
  gain = "Aircraft on many fields are hard to hit.", price = "Each field is a target.", objectors = "local governments, Beijing",
  effects = { { track = "strait_readiness", add = 2, delay = 45 }, { track = "trilateral", add = 2 } },
}
policy "history_gesture" {
  seat = "tokyo", title = "A gesture on history", cost = 2, cooldown = 6,
  gain = "Seoul can afford to stand closer.", price = "Votes at home.", objectors = "its own right wing",
  effects = { { track = "trilateral", add = 4, for_days = 270 }, { track = "seoul_mandate", add = 1 } },
}
policy "reach_farther" {
  seat = "tokyo", title = "Bring counter-strike missiles forward", cost = 2, cooldown = 14,
  gain = "Deterrence in its own hands.", price = "Beijing and Pyongyang answer, Seoul frowns.", objectors = "Beijing, Pyongyang",
  effects = { { track = "strait_readiness", add = 2, delay = 120 }, { track = "trilateral", add = -1 }, { track = "pyongyang_alarm", add = 1 } },
}

-- Taipei ---------------------------------------------------------------------------------------------------------------------------
policy "asymmetric_defence" {
  seat = "taipei", title = "Mines, missiles, reserves first", cost = 2, cooldown = 12,
  gain = "A landing that would fail.", price = "Services that love big ships.", objectors = "its own admirals",
  source = "shore-based anti-ship missiles did most in CSIS 2023",
  effects = { { track = "strait_readiness", add = 3, delay = 150 }, { track = "beijing_preparation", add = -1 } },
}
policy "stockpile" {
  seat = "taipei", title = "Fuel and food for a blockade", cost = 1, cooldown = 12,
  gain = "Time.", price = "Money.", objectors = "the budget office",
  effects = { { track = "strait_readiness", add = 1, delay = 90 } },
}
policy "calm_words" {
  seat = "taipei", title = "Calm words toward Beijing", cost = 1, cooldown = 3,
  gain = "No pretext.", price = "Its own supporters.", objectors = "activists",
  effects = { { variable = "beijing_posture", set = -1, for_days = 30, chance = 0.3 }, { track = "seoul_entrapment", add = -1 } },
}
policy "transit_visit" {
  seat = "taipei", title = "A visit through the United States", cost = 1, cooldown = 6,
  gain = "Friends are seen.", price = "An exercise nearby.", objectors = "Beijing",
  effects = { { track = "credibility", add = 1 }, { variable = "beijing_posture", set = 1, for_days = 30, chance = 0.6 },
    { track = "washington_entrapment", add = 2 } },
}
policy "chips_for_partners" {
  seat = "taipei", title = "Plants abroad for partners", cost = 1, cooldown = 8,
  gain = "Ties that hold.", price = "A shield that moves away.", objectors = "its own industry",
  effects = { { track = "washington_mandate", add = 1 }, { track = "credibility", add = 1 }, { track = "washington_abandonment", add = -1 } },
}
