-- Seoul's policies. Each has a gain, a price and somebody who objects (RELATIONS, part 3). They move tracks, variables and political capital;
-- rungs of the ladders are left to the engine's rooms. Sizes follow RELATIONS, part 2: trust moves by 3 to 8 when a term is tested, defence
-- spending pays after years while mandate and alarm react at once, envoys and summits move tracks by 3 to 6. All are judgement
-- unless a source stands beside them.

policy "logistics_permission" {
  seat = "seoul", title = "Standing permission, logistics only", cost = 2, cooldown = 8,
  gain = "Tariff goodwill; no asking for each flight.", price = "Beijing notices; no way back over the line.",
    objectors = "Beijing, the opposition at home",
  effects = { { track = "trust", add = 4 }, { track = "washington_abandonment", add = -5 }, { track = "strait_readiness", add = 1 },
    { track = "washington_mandate", add = 1 }, { track = "beijing_anger", add = 6, source = "RELATIONS 13" }, { track = "seoul_entrapment", add = 4 }, { track = "autonomy", add = -3 } },
}
policy "consultation_cell" {
  seat = "seoul", title = "Standing crisis consultation cell", cost = 1, cooldown = "once", joint_with = "washington",
  needs = { consultation_cell = { equals = 0 } },
  gain = "Each side hears the other before it acts.", price = "Who is asked shares the blame.", objectors = "those who want distance",
  effects = { { variable = "consultation_cell", set = 1 }, { track = "trust", add = 2 }, { track = "washington_abandonment", add = -3 },
    { track = "seoul_entrapment", add = 2 } },
}
policy "invoke_2006" {
  seat = "seoul", title = "Invoke the 2006 joint statement", cost = 1, cooldown = 4, needs = { statement = { min = 10 } },
  gain = "A no to being drawn in, and pride at home.", price = "Washington's patience.",
    objectors = "Washington",
  effects = { { variable = "statement_invoked", set = 1, for_days = 120 }, { track = "seoul_mandate", add = 2, source = "RELATIONS 6" },
    { track = "autonomy", add = 3 },
    { track = "trust", add = -3, for_days = 180 }, { track = "washington_abandonment", add = 2 }, { track = "beijing_anger", add = -2 },
    { track = "seoul_entrapment", add = -1 } },
}
policy "refuse_base_use" {
  seat = "seoul", title = "Refuse base use for the Strait", cost = 2, cooldown = 4, needs = { base_use_refused = { equals = 0 } },
  gain = "Bases that serve no war are no target.", price = "Threats of cuts, and a colder Washington.", objectors = "Washington, Tokyo",
  effects = { { variable = "base_use_refused", set = 1, for_days = 120 }, { track = "autonomy", add = 5 }, { track = "seoul_entrapment", add = -4 },
    { track = "seoul_mandate", add = 1 },
    { track = "trust", add = -6 }, { track = "washington_abandonment", add = 4 }, { track = "beijing_anger", add = -4 },
    { track = "washington_mandate", add = -1 } },
}
policy "backfill_own_units" {
  seat = "seoul", title = "Backfill with own units", cost = 2, cooldown = 4,
  gain = "US units can go and leave no hole.", price = "A thinner reserve; a first step out for them.", objectors = "the army staff",
  effects = { { variable = "backfill", set = 30, for_days = 180 }, { track = "trust", add = 2 }, { track = "burden", add = 3, for_days = 180 },
    { track = "self_reliance", add = 1, delay = 90 },
    { track = "seoul_mandate", add = -1 }, { track = "seoul_abandonment", add = 1 } },
}
policy "defence_up" {
  seat = "seoul", title = "Defence spending toward 3.5% of GDP", cost = 3, cooldown = "once",
  gain = "Burden counted at once; strength after years.", price = "Welfare money; Pyongyang is alarmed at once.",
    objectors = "the finance ministry, Pyongyang",
  source = "0.1 to 0.2 point of GDP a year is the feasible pace; capability after 3 to 7 years; RELATIONS 8",
  effects = { { track = "burden", add = 4 }, { track = "seoul_mandate", add = -3 }, { track = "growth", add = -1 },
    { track = "pyongyang_alarm", add = 3 }, { track = "washington_mandate", add = 1 },
    { track = "self_reliance", add = 1, delay = 300, source = "at most +1 index in the first year, RELATIONS 8" },
    { track = "self_reliance", add = 6, delay = 1100, low = 2, high = 10 } },
}
policy "three_axis_surge" {
  seat = "seoul", title = "Surge the three-axis system", cost = 2, cooldown = 12,
  gain = "Own strike, defence and retaliation.", price = "Pyongyang's alarm now, denial later.", objectors = "Pyongyang, Beijing",
  source = "capability after 3 to 7 years, alarm at once; RELATIONS 8",
  effects = { { track = "pyongyang_alarm", add = 5 }, { track = "autonomy", add = 1 }, { track = "burden", add = 2 },
    { track = "growth", add = -0.5 }, { track = "beijing_anger", add = 1 },
    { track = "self_reliance", add = 1, delay = 240 }, { track = "self_reliance", add = 4, delay = 1000 } },
}
policy "command_transfer" {
  seat = "seoul", title = "Speed the transfer of wartime command", cost = 3, cooldown = 12, needs = { command_stage = { max = 2 } },
  gain = "Decides for itself in war as in peace.", price = "Feeds Washington's case for fewer troops.",
    objectors = "retired generals on both sides",
  source = "each stage 12 to 24 months, RELATIONS 8",
  effects = { { track = "autonomy", add = 4 }, { track = "seoul_mandate", add = 1 }, { track = "seoul_abandonment", add = 3 },
    { variable = "command_stage", add = 1, delay = 540 }, { track = "self_reliance", add = 3, delay = 540 } },
}
policy "multi_year_payment" {
  seat = "seoul", title = "Offer a multi-year rise in payments", cost = 2, cooldown = 12,
  gain = "A number to show; a demand may be dropped.", price = "Public anger.", objectors = "the assembly, unions on the bases",
  effects = { { track = "burden", add = 5 }, { track = "washington_mandate", add = 2 }, { track = "trust", add = 2 },
    { track = "seoul_abandonment", add = -1 },
    { track = "seoul_mandate", add = -4 }, { track = "autonomy", add = -2 }, { variable = "cost_demand", set = 0, delay = 20, chance = 0.4 } },
}
policy "in_kind_support" {
  seat = "seoul", title = "Pay in kind: repair yards and ships", cost = 1, cooldown = 6,
  gain = "A cheap share: yards that Washington lacks.", price = "Beijing reads it as rear support.", objectors = "Beijing",
  effects = { { track = "burden", add = 3, for_days = 240 }, { track = "growth", add = 0.5 }, { track = "trust", add = 1 },
    { track = "washington_mandate", add = 1 },
    { track = "beijing_anger", add = 3 }, { track = "seoul_entrapment", add = 2 } },
}
policy "front_load_investment" {
  seat = "seoul", title = "Front-load the investment", cost = 2, cooldown = 6,
  gain = "Tariff threats go quiet.", price = "The won, and growth.", objectors = "the central bank",
  source = "payments above $20bn a year weaken the won 1 to 2% per $10bn, RELATIONS 9",
  effects = { { track = "washington_mandate", add = 3 }, { track = "trust", add = 3 }, { track = "burden", add = 2 }, { track = "won", add = -2 },
    { track = "growth", add = -1 },
    { track = "seoul_mandate", add = -2 }, { variable = "tariff_threat", set = 0, chance = 0.6 } },
}
policy "ask_currency_line" {
  seat = "seoul", title = "Ask for a currency line and a yearly cap", cost = 1, cooldown = 6, needs = { currency_asked = { equals = 0 } },
  gain = "Stability before signature.", price = "Relief comes later.", objectors = "Washington's negotiators",
  effects = { { variable = "currency_asked", set = 1, for_days = 180 }, { track = "won", add = 1 }, { track = "seoul_mandate", add = 1 },
    { track = "trust", add = -1 }, { track = "washington_mandate", add = -0.5 } },
}

-- A worked example of `after`: reassurance sought from a Washington nobody believes reminds people of what they lack. The sign of reassurance on
-- opinion is disputed (Sukin 2020 finds a backlash, Son and Yim 2021 the opposite), so it turns on credibility here.
local credibility, headline = handle "credibility", handle "nuclear_headline"
policy "seek_nuclear_consultation" {
  seat = "seoul", title = "Seek deeper nuclear consultation", cost = 1, cooldown = 4,
  gain = "Reassurance, if Washington is believed.", price = "Entrapment: joint plans bind.", objectors = "Beijing, the disarmament camp",
  effects = { { track = "seoul_abandonment", add = -3 }, { track = "seoul_entrapment", add = 2 }, { track = "pyongyang_alarm", add = 2 },
    { track = "nuclear_elite", add = -1 } },
  after = function(game)
    if game.get(credibility) >= 50 then game.add(headline, -2) else game.add(headline, 1) end
  end,
}
policy "seek_enrichment" {
  seat = "seoul", title = "Seek consent to enrichment", cost = 1, cooldown = 6, needs = { enrichment_asked = { equals = 0 } },
  gain = "Own fuel, and latency nobody need name.", price = "Suspicion of that latency.", objectors = "non-proliferation experts",
  effects = { { variable = "enrichment_asked", set = 1, for_days = 240 }, { track = "seoul_mandate", add = 2 }, { track = "autonomy", add = 2 },
    { track = "trust", add = -2 }, { track = "nuclear_elite", add = 1 } },
}
policy "nuclear_debate" {
  seat = "seoul", title = "Let the nuclear debate run", cost = 1, cooldown = 6, needs = { nuclear_stage = { equals = 0 } },
  gain = "Leverage: Washington listens.", price = "Trust, and a debate that is hard to stop.", objectors = "Washington, Beijing, Pyongyang",
  effects = { { variable = "nuclear_stage", set = 1 }, { track = "nuclear_headline", add = 3 }, { track = "nuclear_elite", add = 3 },
    { track = "autonomy", add = 2 }, { track = "trust", add = -3 },
    { track = "beijing_anger", add = 3 }, { track = "pyongyang_alarm", add = 3 } },
}
policy "nuclear_latency" {
  seat = "seoul", title = "Shorten the nuclear path quietly", cost = 4, secret = true, cooldown = 10, needs = { nuclear_stage = { min = 1, max = 2 } },
  gain = "A door that could be opened in months.", price = "If found: sanctions, an alliance in crisis.", objectors = "everybody, once they know",
  source = "breakout 1 to 3 years; detection 0.5 to 0.9 a year at the hedge; sanctions 1 to 5% of GDP; RELATIONS 11",
  effects = { { variable = "nuclear_stage", add = 1 }, { track = "self_reliance", add = 3, delay = 540 } },
}
policy "offer_talks" {
  seat = "seoul", title = "Offer talks to Pyongyang", cost = 1, cooldown = 3, needs = { talks = { equals = 0 } },
  gain = "Fewer tests if it is taken up.", price = "Fear of decoupling in Washington and Tokyo.", objectors = "Tokyo, conservatives at home",
  effects = { { variable = "talks_offered", set = 1, for_days = 60 }, { track = "pyongyang_alarm", add = -3 }, { track = "seoul_mandate", add = 0.5 },
    { track = "trust", add = -1 }, { track = "washington_abandonment", add = 1 } },
}
policy "tokyo_common_front" {
  seat = "seoul", title = "Common front with Tokyo", cost = 1, cooldown = 5, needs = { tokyo_settled = { equals = 0 }, common_front = { equals = 0 } },
  gain = "Two are harder to press than one.", price = "History at home; Tokyo may settle alone.",
    objectors = "history campaigners, US negotiators",
  source = "adds 5 to 10% of the surplus unless Tokyo settles alone, RELATIONS 12",
  effects = { { variable = "common_front", set = 1, for_days = 100 }, { track = "trilateral", add = 3 }, { track = "autonomy", add = 1 },
    { variable = "tariff_threat", set = 0, chance = 0.25 }, { track = "seoul_mandate", add = -2 },
    { track = "washington_mandate", add = -0.5 } },
}
policy "trilateral_drill" {
  seat = "seoul", title = "Join a trilateral drill near the Strait", cost = 1, cooldown = 4, needs = { seoul_mandate = { min = 30 } },
  gain = "Washington and Tokyo see who is with them.", price = "Beijing sees it too.", objectors = "Beijing",
  effects = { { track = "trilateral", add = 3, for_days = 180 }, { track = "washington_abandonment", add = -4 },
    { track = "trust", add = 2, for_days = 180 }, { track = "beijing_anger", add = 6 }, { track = "seoul_entrapment", add = 3 } },
}
policy "envoy_to_beijing" {
  seat = "seoul", title = "Quiet envoy to Beijing", cost = 1, secret = true, cooldown = 3,
  gain = "Measures may end sooner.", price = "Washington will hear of it one day.", objectors = "Washington",
  source = "concession 0.3 to 0.5, RELATIONS 13",
  effects = { { track = "beijing_anger", add = -4 }, { track = "autonomy", add = 1 },
    { track = "washington_abandonment", add = 3, delay = 30, chance = 0.5 }, { track = "trust", add = -2, delay = 30, chance = 0.5 },
    { variable = "coercion", set = 0, delay = 45, chance = 0.4 } },
}
policy "explain_at_home" {
  seat = "seoul", title = "Explain the bargain at home", cost = 1, cooldown = 3,
  gain = "A government that is understood can sign.", price = "What is explained can be quoted.", objectors = "nobody",
  effects = { { track = "seoul_mandate", add = 3, for_days = 180 }, { track = "seoul_entrapment", add = -1 }, { track = "trust", add = -0.5 } },
}
