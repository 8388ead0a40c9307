-- What a seat can do in a turn, for political capital. Each has a gain, a price and somebody who objects.

-- Seoul
policy "crisis_cell" {
  seat = "seoul", title = "A crisis cell with the ally", cost = 1, cooldown = 2, source = "judgement",
  gain = "Each side hears the other before it acts.", price = "Who is asked shares the blame.", objectors = "those who want distance",
  effects = { { track = "trust", add = 3 }, { track = "seoul_mandate", add = -1 } },
}
policy "tell_parliament" {
  seat = "seoul", title = "Tell the National Assembly first", cost = 1, cooldown = 2, source = "judgement",
  gain = "Voters hear it from you, not from the newspapers.", price = "Washington wanted silence about its batteries.", objectors = "Washington",
  effects = { { track = "seoul_mandate", add = 4 }, { track = "trust", add = -2 } },
}
policy "fill_gap" {
  seat = "seoul", title = "Korean batteries fill the gap", cost = 2, cooldown = "once", needs = { replacement = { equals = "korean" } }, source = "judgement",
  gain = "Half of what left is made good, for as long as it is away.", price = "Cities elsewhere in Korea lose their cover.", objectors = "the air force",
  effects = { { variable = "backfill", set = 50 }, { track = "deterrence", add = 2 }, { track = "seoul_mandate", add = -1 } },
}
policy "raise_alert" {
  seat = "seoul", title = "Air defence on high alert", cost = 1, cooldown = 2, source = "judgement",
  gain = "The batteries that stay are ready day and night.", price = "Crews tire, and people begin to worry.", objectors = "the finance ministry",
  effects = { { track = "deterrence", add = 3, for_days = 70 }, { track = "seoul_mandate", add = -2 } },
}
policy "offer_talks" {
  seat = "seoul", title = "Offer talks to Pyongyang", cost = 2, cooldown = 3, needs = { talks = { equals = 0 } }, source = "judgement",
  gain = "While people talk, fewer missiles fly.", price = "Most offers get no answer.", objectors = "the conservative press",
  effects = { { variable = "talks", set = 1, for_days = 70, chance = 0.3 }, { track = "seoul_mandate", add = 2 }, { track = "trust", add = -1 } },
}
policy "ask_return" {
  seat = "seoul", title = "Ask in public when they return", cost = 1, cooldown = 2, needs = { abroad = { min = 1 } }, source = "judgement",
  gain = "Voters see that you guard their shield.", price = "An ally does not like to be asked in public.", objectors = "Washington",
  effects = { { track = "seoul_mandate", add = 4 }, { track = "trust", add = -2 } },
}
policy "send_interceptors" {
  seat = "seoul", title = "Lend the ally interceptors", cost = 2, cooldown = 3, needs = { abroad = { min = 1 } }, source = "judgement",
  gain = "The ally in need will not forget it.", price = "They are missing from your own stocks.", objectors = "the opposition",
  effects = { { track = "trust", add = 6 }, { track = "strait_readiness", add = 3 }, { track = "seoul_mandate", add = -3 } },
}

-- Washington
policy "send_general" {
  seat = "washington", title = "Send the general to explain", cost = 1, cooldown = 2, source = "judgement",
  gain = "Seoul hears the reasons from one it knows.", price = "Who explains is asked for promises.", objectors = "the command in the Gulf",
  effects = { { track = "trust", add = 3 }, { track = "washington_mandate", add = -1 } },
}
policy "bombers" {
  seat = "washington", title = "Fly bombers over Korea", cost = 1, cooldown = 2, needs = { peninsula = { min = "tests" } }, source = "judgement",
  gain = "Seen from the north, the alliance stands.", price = "It costs money, and gives the north a reason.", objectors = "Pyongyang",
  effects = { { track = "deterrence", add = 3, for_days = 70 }, { track = "trust", add = 1 }, { track = "washington_mandate", add = -1 } },
}
policy "second_squadron" {
  seat = "washington", title = "More fighters to Osan", cost = 2, cooldown = "once", needs = { replacement = { equals = "us" } }, source = "public: F-16 moved to Osan in 2024 and 2025 (US Seventh Air Force); effects: judgement",
  gain = "What left the ground is made good in the air.", price = "They are missing elsewhere.", objectors = "other commands",
  effects = { { track = "deterrence", add = 5 }, { track = "trust", add = 3 }, { track = "washington_mandate", add = -1 } },
}
policy "interceptors_gulf" {
  seat = "washington", title = "More interceptors to the Gulf", cost = 2, cooldown = 3, needs = { abroad = { min = 1 } }, source = "judgement",
  gain = "The batteries that are there can fire longer.", price = "The stocks for Asia shrink.", objectors = "the command in Asia",
  effects = { { track = "strait_readiness", add = 4 }, { track = "deterrence", add = -1 } },
}
policy "speak_of_cost" {
  seat = "washington", title = "Ask aloud what Korea pays", cost = 1, cooldown = 2, source = "judgement",
  gain = "Voters at home like to hear it.", price = "So do enemies of the alliance.", objectors = "Seoul",
  effects = { { track = "washington_mandate", add = 5 }, { track = "trust", add = -4 } },
}
policy "thank_ally" {
  seat = "washington", title = "Thank Seoul in public", cost = 1, cooldown = 3, needs = { abroad = { min = 1 } }, source = "judgement",
  gain = "Seoul can show at home that it was worth it.", price = "Who thanks cannot ask for more.", objectors = "those who count the money",
  effects = { { track = "trust", add = 3 }, { track = "seoul_mandate", add = 3 }, { track = "washington_mandate", add = -2 } },
}
policy "name_date" {
  seat = "washington", title = "Name a date of return", cost = 1, cooldown = "once", needs = { abroad = { min = 1 } }, source = "judgement",
  gain = "Seoul knows how long the gap lasts.", price = "Tehran can read a calendar, too.", objectors = "the command in the Gulf",
  effects = { { track = "trust", add = 5 }, { track = "seoul_mandate", add = 2 }, { track = "strait_readiness", add = -2 } },
}

-- Pyongyang
policy "taunt" {
  seat = "pyongyang", title = "Laugh at the torn shield", cost = 1, cooldown = 2, needs = { abroad = { min = 1 } }, source = "judgement",
  gain = "Voters in the south begin to ask questions.", price = "The allies close ranks for a day.", objectors = "nobody who may speak",
  effects = { { track = "seoul_mandate", add = -3 }, { track = "trust", add = 1 } },
}
policy "launch" {
  seat = "pyongyang", title = "Launch a missile", cost = 2, cooldown = 2, needs = { peninsula = { max = "calm" } }, source = "judgement",
  gain = "The south is reminded of what can fly.", price = "The allies draw together and arm.", objectors = "Beijing",
  effects = { { ladder = "peninsula", move = 1, chance = 0.6 }, { track = "seoul_mandate", add = -2 }, { track = "deterrence", add = -0.5 }, { track = "trust", add = 1 } },
}
policy "mild_word" {
  seat = "pyongyang", title = "A mild word to the south", cost = 0, source = "judgement",
  gain = "Without fear of the north, the allies quarrel.", price = "At home it sounds weak.", objectors = "the generals",
  effects = { { ladder = "peninsula", move = -1, chance = 0.4 }, { track = "trust", add = -0.5 } },
}
