-- Personas: schools of thought, not people, each with its best case in a sentence. Weights and the two numbers of bargaining are those of
-- RELATIONS, part 3. `taste` is what a school likes beside the effects it counts, in points; it is what makes schools recognisable, and it is
-- judgement. The last persona is a function: a worked example of `score`.

-- Seoul ----------------------------------------------------------------------------------------------------------------------------
persona "alliance_first" {
  seat = "seoul", title = "Alliance first",
  best_case = "An ally that is never in doubt need never be tested, and pays least for its safety in the end.",
  weights = { security = 35, autonomy = 5, prosperity = 15, alliance = 30, mandate = 15 }, discount = 0.92, bluff = 0.1, reserve = 1.5, temperature = 1,
  taste = { logistics_permission = 2, consultation_cell = 2, backfill_own_units = 2, multi_year_payment = 2.5, in_kind_support = 1,
    seek_nuclear_consultation = 2.5, trilateral_drill = 2.5, tokyo_common_front = 0.5, defence_up = 1, invoke_2006 = -4, refuse_base_use = -6,
    offer_talks = -2.5, envoy_to_beijing = -3, nuclear_debate = -3, nuclear_latency = -6, command_transfer = -3, seek_enrichment = -1.5,
    three_axis_surge = 0, front_load_investment = 1, ask_currency_line = -1.5 },
}
persona "pragmatic_balancer" {
  seat = "seoul", title = "Pragmatic balancer",
  best_case = "Between great powers a trading nation keeps every door open, and is useful to each.",
  weights = { security = 20, autonomy = 15, prosperity = 30, alliance = 15, mandate = 20 }, discount = 0.96, bluff = 0.2, reserve = 1.5, temperature = 1,
  taste = { in_kind_support = 2, ask_currency_line = 2.5, offer_talks = 2.5, envoy_to_beijing = 2.5, tokyo_common_front = 2,
    explain_at_home = 2, consultation_cell = 0.5, front_load_investment = 0.5, seek_enrichment = 0, invoke_2006 = -1.5, refuse_base_use = -4,
    logistics_permission = -1.5, trilateral_drill = -2.5, multi_year_payment = -1, nuclear_debate = -3, nuclear_latency = -5,
    three_axis_surge = -2, defence_up = -1, command_transfer = -1, seek_nuclear_consultation = -0.5, backfill_own_units = -1 },
}
persona "self_reliance" {
  seat = "seoul", title = "Self-reliance",
  best_case = "A country that can defend itself is a better ally and nobody's hostage.",
  weights = { security = 25, autonomy = 35, prosperity = 10, alliance = 10, mandate = 20 }, discount = 0.97, bluff = 0.3, reserve = 1.5, temperature = 1,
  taste = { invoke_2006 = 2, refuse_base_use = 1, defence_up = 3, three_axis_surge = 3, command_transfer = 3, nuclear_debate = 2,
    nuclear_latency = 1.5, seek_enrichment = 3, offer_talks = -1, logistics_permission = -4, multi_year_payment = -4, in_kind_support = -1.5,
    trilateral_drill = -2.5, tokyo_common_front = -2, front_load_investment = -3, consultation_cell = -1, seek_nuclear_consultation = -1.5,
    ask_currency_line = -1.5, envoy_to_beijing = -2, backfill_own_units = 0, explain_at_home = -1.5 },
}

-- Washington -----------------------------------------------------------------------------------------------------------------------
persona "prioritiser" {
  seat = "washington", title = "Prioritiser: the Strait first",
  best_case = "Strength goes where the greater danger is; an ally as rich as Korea can hold its own front.",
  weights = { strait = 45, peninsula = 10, burden = 15, alliance = 15, mandate = 15 }, discount = 0.94, bluff = 0.2, reserve = 1.5, temperature = 1,
  taste = { flexibility_doctrine = 3, preposition_munitions = 2, disperse_in_the_strait = 3, announce_reduction = 1.5, reduction_plan = 2,
    float_leak = -0.5, accept_in_kind = 2, trilateral_summit = 1.5, promise_consent = -4, pledge_floor = -5, rotate_fighters_in = -2.5,
    work_with_congress = -3.5, leader_talks = -2, demand_10bn = -2, threaten_tariff = -2.5, deepen_nuclear_planning = -1, rally_at_home = -1.5,
    grant_relief = -1, grant_enrichment = -0.5, deal_with_tokyo_first = -1, ask_moderate_rise = -0.5, resume_exercises = 0,
    withdraw_threat = -2 },
}
persona "transactional" {
  seat = "washington", title = "Transactional",
  best_case = "Everything has a price, and a price paid openly is fairer than a favour taken for granted.",
  weights = { strait = 10, peninsula = 10, burden = 40, alliance = 10, mandate = 30 }, discount = 0.90, bluff = 0.5, reserve = 1.5, temperature = 1,
  taste = { demand_10bn = 3, threaten_tariff = 2.5, float_leak = 2, leader_talks = 2.5, deal_with_tokyo_first = 2, rally_at_home = 2.5,
    announce_reduction = 0, accept_in_kind = 0.5, grant_relief = -1.5, grant_currency_line = -1, promise_consent = -3, pledge_floor = -3,
    preposition_munitions = -3, rotate_fighters_in = -2, deepen_nuclear_planning = -2.5, work_with_congress = -3, trilateral_summit = -3,
    disperse_in_the_strait = -2, flexibility_doctrine = -0.5, ask_moderate_rise = 0, resume_exercises = -2, grant_enrichment = 0,
    withdraw_threat = -1, reduction_plan = -1 },
}
persona "alliance_manager" {
  seat = "washington", title = "Alliance manager",
  best_case = "Allies who trust each other deter two wars at once, for less than either would cost.",
  weights = { strait = 20, peninsula = 25, burden = 10, alliance = 35, mandate = 10 }, discount = 0.97, bluff = 0.1, reserve = 1.5, temperature = 1,
  taste = { promise_consent = 2, pledge_floor = 2.5, rotate_fighters_in = 2, deepen_nuclear_planning = 2, trilateral_summit = 2,
    work_with_congress = 2, preposition_munitions = 1.5, grant_relief = 1, grant_currency_line = 1.5, ask_moderate_rise = 1,
    withdraw_threat = 3, resume_exercises = 2, grant_enrichment = 0, accept_in_kind = 1, flexibility_doctrine = -2, announce_reduction = -6,
    float_leak = -5, reduction_plan = -7, demand_10bn = -5, threaten_tariff = -5, leader_talks = -2, deal_with_tokyo_first = -3,
    rally_at_home = -1, disperse_in_the_strait = 0 },
}

-- Pyongyang ------------------------------------------------------------------------------------------------------------------------
persona "programme_builder" {
  seat = "pyongyang", title = "Programme-builder",
  best_case = "What is finished cannot be bargained away; quiet years build most.",
  weights = { survival = 40, arsenal = 40, concessions = 5, partners = 15 }, discount = 0.97, bluff = 0.1, reserve = 1.5, temperature = 1,
  taste = { missile_series = 2, harden_the_force = 2, partner_with_moscow = 2, restrain = -0.5, press = -3, sea_boundary_probe = -3,
    accept_talks = -3, court_beijing = -0.5 },
}
persona "opportunist" {
  seat = "pyongyang", title = "Opportunist",
  best_case = "When others quarrel, calm is worth something to them; it can be sold more than once.",
  weights = { survival = 35, arsenal = 15, concessions = 35, partners = 15 }, discount = 0.92, bluff = 0.5, reserve = 1.5, temperature = 1,
  taste = { press = 2.5, sea_boundary_probe = 1.5, accept_talks = 3, court_beijing = 1, restrain = 0, missile_series = -1.5,
    harden_the_force = -3, partner_with_moscow = -1 },
}

-- Beijing --------------------------------------------------------------------------------------------------------------------------
persona "patient_coercer" {
  seat = "beijing", title = "Patient coercer",
  best_case = "Water wears down stone: pressure without war, and time, bring all things within reach.",
  weights = { taiwan = 20, loosen = 30, growth = 30, avoid_war = 20 }, discount = 0.98, bluff = 0.2, reserve = 1.5, temperature = 1,
  taste = { offer_to_seoul = 2, reassure = 1.5, coerce_firms = 1.5, lift_measures = 0.5, restrain_pyongyang = 1, strait_patrols = -0.5,
    prepare_quarantine = -4, build_up_quietly = -1.5 },
}
persona "deadline_driven" {
  seat = "beijing", title = "Deadline-driven",
  best_case = "What is put off for ever is lost; those who are ready need not fight.",
  weights = { taiwan = 50, loosen = 15, growth = 15, avoid_war = 20 }, discount = 0.90, bluff = 0.3, reserve = 1.5, temperature = 1,
  taste = { strait_patrols = 2, prepare_quarantine = 2, build_up_quietly = 2, coerce_firms = 0.5, offer_to_seoul = -2, reassure = -2.5,
    restrain_pyongyang = -2, lift_measures = -1 },
}

-- Tokyo and Taipei -----------------------------------------------------------------------------------------------------------------
persona "anchor_ally" {
  seat = "tokyo", title = "Anchor ally",
  best_case = "The nearest ally holds the others together.",
  weights = { security = 40, partners = 40, trade = 20 }, discount = 0.96, bluff = 0.1, reserve = 1.5, temperature = 1,
  taste = { open_bases = 1, history_gesture = 0, reach_farther = 0.5, settle_alone = 0.5, join_seoul = 0 },
}
persona "steady_defender" {
  seat = "taipei", title = "Steady defender",
  best_case = "Nobody attacks what cannot be taken quickly.",
  weights = { deterrence = 40, support = 30, calm = 30 }, discount = 0.96, bluff = 0.1, reserve = 1.5, temperature = 1,
  taste = { asymmetric_defence = 1, stockpile = 0.5, calm_words = 0.5, transit_visit = -0.5, chips_for_partners = 0 },
}

-- A persona as a function: Seoul's watcher does little while things are quiet and answers to what it sees. `view` shows what Seoul may see.
-- Points returned replace the weights for policies; the weights still serve the bargain.
local peninsula, strait = handle "peninsula", handle "strait"
local abandonment, entrapment, mandate = handle "seoul_abandonment", handle "seoul_entrapment", handle "seoul_mandate"
local REASSURE, CELL, INVOKE, TALKS, EXPLAIN = policy_handle "seek_nuclear_consultation", policy_handle "consultation_cell", policy_handle "invoke_2006",
  policy_handle "offer_talks", policy_handle "explain_at_home"
persona "seoul_watcher" {
  seat = "seoul", title = "Watcher",
  best_case = "Most crises pass by themselves; capital is for those that do not.",
  weights = { security = 30, autonomy = 15, prosperity = 20, alliance = 20, mandate = 15 }, discount = 0.96, bluff = 0, reserve = 1.5, temperature = 0.5,
  score = function(view, policy)
    local fear = view.get(abandonment) - view.get(entrapment)
    if policy == REASSURE and fear > 3 then return fear / 3 end
    if policy == INVOKE and (fear < -3 or view.get(strait) >= 2) then return 2 - fear / 4 end
    if policy == CELL and (view.get(strait) >= 1 or view.get(peninsula) >= 2) then return 3 end
    if policy == TALKS and view.get(peninsula) >= 1 then return 2 end
    if policy == EXPLAIN and view.get(mandate) < 50 then return 2 + (50 - view.get(mandate)) / 10 end
    return -2
  end,
}
