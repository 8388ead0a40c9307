-- What a seat can do in a turn, for political capital. Each has a gain, a price and somebody who objects; none should be always right.
-- effects: add (points of a track, units of a variable), set (a variable), delay and for_days in days, chance from 0 to 1.

policy "consult" {
  seat = "seoul", title = "A crisis cell with the ally", cost = 1, cooldown = "once",
  gain = "Each side hears the other before it acts.", price = "Who is asked shares the blame.", objectors = "those who want distance",
  effects = { { track = "trust", add = 4 }, { track = "seoul_mandate", add = -1 } },
}
policy "speak_of_sovereignty" {
  seat = "seoul", title = "A speech on sovereignty", cost = 1, cooldown = 2,
  gain = "Voters hear that they are not to be drawn in.", price = "Washington hears it, too.", objectors = "Washington",
  effects = { { track = "seoul_mandate", add = 4 }, { track = "trust", add = -3 } },
}
policy "offer_talks" {
  seat = "seoul", title = "Offer talks to Pyongyang", cost = 2, cooldown = 3, needs = { talks = { equals = 0 }, peninsula = { max = "tests" } },
  gain = "Fewer tests, perhaps.", price = "Nothing may come of it.", objectors = "the opposition",
  effects = { { variable = "talks", set = 1, for_days = 60, chance = 0.4 }, { track = "seoul_mandate", add = 1 } },
}
policy "help_farmers" {
  seat = "seoul", title = "A fund for farmers", cost = 1, cooldown = 3, needs = { rice_opened = { equals = 1 } },
  gain = "What the rice market cost them is paid back.", price = "It is paid by everybody.", objectors = "the finance ministry",
  effects = { { track = "harvest", add = 8, delay = 20 }, { track = "seoul_mandate", add = 1 } },
}
policy "exercise" {
  seat = "washington", title = "A larger exercise", cost = 1, cooldown = 2,
  gain = "Seen from the north, the alliance stands.", price = "The north answers.", objectors = "Pyongyang",
  effects = { { track = "deterrence", add = 4, for_days = 120 }, { track = "trust", add = 2 }, { track = "washington_mandate", add = -1 } },
}
policy "press_for_rice" {
  seat = "washington", title = "Press for the rice market", cost = 1, cooldown = 4, needs = { rice_opened = { equals = 0 }, turn = { min = 2 } },
  gain = "A win for the farm states.", price = "An ally's voters remember.", objectors = "Seoul",
  effects = { { variable = "rice_opened", set = 1, chance = 0.5 }, { track = "harvest", add = -6 }, { track = "washington_mandate", add = 3 },
    { track = "trust", add = -3 } },
}
policy "praise_the_ally" {
  seat = "washington", title = "Praise the ally in Congress", cost = 1, cooldown = 2,
  gain = "Words that Seoul has waited for.", price = "Who praises cannot ask for more.", objectors = "those who count the money",
  effects = { { track = "trust", add = 3 }, { track = "washington_mandate", add = -2 } },
}
-- `after` is for what effects cannot say. It runs after them, sees the truth (game.get) and may change tracks and variables.
local trust, strait_readiness = handle "trust", handle "strait_readiness"
policy "stockpile" {
  seat = "washington", title = "Stocks for the Strait", cost = 2, cooldown = 3,
  gain = "Days of fighting that nobody has to fly in.", price = "Where they lie is a target.", objectors = "Beijing",
  after = function(game)
    local gain = game.get(trust) >= 50 and 6 or 3      -- an ally who trusts lends its depots
    game.add(strait_readiness, gain)
  end,
}
--@fields policy
--@fields effect
