-- What nobody at the table decides. monthly is the probability in 30 days while `when` holds; 1 with dates is certain.

card "president_removed" {
  title = "The president is removed", monthly = 1, once = true, first_day = "2025-04-04", last_day = "2025-04-20",
  source = "public: Constitutional Court of Korea, 4 April 2025; election called for 3 June; effects: judgement",
  news = "The court has removed Korea's president. Until the election in June an acting government rules.",
  effects = { { track = "seoul_mandate", add = -2 } },
}
card "ships" {
  title = "Attacks on ships in the Red Sea", monthly = 1, once = true, first_day = "2025-04-01", last_day = "2025-04-20",
  source = "public: US operation against the Houthi, March to May 2025; effects: judgement",
  news = "Ships are under fire in the Red Sea, and US bases in the Gulf fear missiles. The command there asks for batteries, and names Korea.",
  effects = { { ladder = "strait", move = 1 } },
}
card "gulf_calm" {
  title = "The Gulf is calm again", monthly = 0.7, once = true, first_day = "2025-07-20", last_day = "2025-10-19", when = { strait = { equals = "ships" } },
  source = "public: the batteries returned in October 2025 (press); probability: judgement",
  news = "For weeks nothing has been fired in the Gulf. In Seoul they ask what the batteries still do there.",
  effects = { { ladder = "strait", move = -1 } },
}
card "election" {
  title = "A new president in Seoul", monthly = 1, once = true, first_day = "2025-06-03", last_day = "2025-07-01",
  source = "public: Korean presidential election, 3 June 2025; effects: judgement",
  news = "Korea has elected a new president. The first question at the press conference is about the batteries.",
  effects = { { track = "seoul_mandate", add = 5 }, { capital = "seoul", add = 1 } },
}
-- Cards are drawn in this order: a ceasefire stands before the war, so that none begins and ends in one draw.
card "ceasefire" {
  title = "A ceasefire in the Gulf", monthly = 0.7, when = { strait = { min = "missiles" } },
  source = "public: ceasefire of 24 June 2025; probability: judgement",
  news = "After days of missiles, the guns in the Gulf are silent. How long, nobody says.",
  effects = { { ladder = "strait", move = -1 } },
}
local strait_readiness, washington_mandate = handle "strait_readiness", handle "washington_mandate"
card "missile_war" {
  title = "Missiles at the base in Qatar", monthly = 0.7, once = true, first_day = "2025-06-13", last_day = "2025-06-30", when = { strait = { max = "ships" } },
  source = "public: Iranian missiles at Al Udeid, 23 June 2025; probability and effects: judgement",
  news = "Iran has fired missiles at Al Udeid. What stood there to stop them decides what is left.",
  effects = { { ladder = "strait", move = 1 }, { variable = "fighting_elsewhere", set = 1, for_days = 35 } },
  after = function(game)        -- a base with a good shield is a success at home, one without a disaster
    if game.get(strait_readiness) >= 45 then
      game.add(washington_mandate, 4)
    else
      game.add(washington_mandate, -5)
      game.add(strait_readiness, -4)
    end
  end,
}
card "leak" {
  title = "The airlift is in the newspapers", monthly = 0.5, once = true, when = { abroad = { min = 1 } },
  source = "public: Korean press, April 2025; probability and effects: judgement",
  news = "A reader has photographed launchers being loaded. Seventy flights, writes the newspaper, and asks who knew.",
  effects = { { track = "seoul_mandate", add = -4 } },
}
card "salvo" {
  title = "A salvo into the East Sea", monthly = 0.15, when = { talks = { equals = 0 }, peninsula = { max = "calm" } },
  source = "public: North Korean launches in May and October 2025; probability and effects: judgement",
  news = "Short-range missiles have come down in the East Sea. They were built to reach the airfields of the south.",
  effects = { { ladder = "peninsula", move = 1, chance = 0.5 }, { track = "deterrence", add = -0.5 } },
}
card "summit" {
  title = "The presidents meet", monthly = 1, once = true, first_day = "2025-08-25", last_day = "2025-09-10",
  source = "public: summit in Washington, 25 August 2025; effects: judgement",
  news = "The two presidents have met in Washington. They praised each other, and spoke of money.",
  effects = { { track = "trust", add = 2 }, { capital = "washington", add = 1 } },
}
card "overdue" {
  title = "The day of return has passed", monthly = 1, once = true, first_day = "2025-09-20", when = { abroad = { min = 1 }, tour = { min = "september" } },
  source = "judgement",
  news = "September was promised. The batteries are still away, and in Seoul they read the package aloud.",
  effects = { { track = "trust", add = -4 }, { track = "seoul_mandate", add = -4 }, { track = "washington_mandate", add = -1 } },
}
