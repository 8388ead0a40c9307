-- What nobody at the table decides, and what goes on by itself from quarter to quarter.

-- The plant. A card that is certain and that nobody reads is how a number moves by itself.
card "reactor_runs" { title = "The reactor runs", monthly = 1, when = { yongbyon = { equals = "running" } }, seen_by = "none",
  source = "5 MWe reactor: 5 to 7 kg a year; ISIS 2007",
  effects = { { variable = "plutonium", add = 2, source = "ISIS 2007" } } }
card "oil_comes" { title = "Tankers at Sonbong", monthly = 0.95, when = { oil = { min = "yearly" }, yongbyon = { min = "frozen" } },
  source = "KEDO: 500,000 tonnes a year",
  news = "A tanker has unloaded heavy fuel oil at Sonbong.",
  effects = { { variable = "oil_shipped", add = 5, source = "a quarter of 500,000 tonnes" },
      { track = "north_economy", add = 3, source = "judgement" }, { track = "good_faith", add = 2, source = "judgement" } } }
card "oil_unpaid" { title = "Oil for a plant that runs", monthly = 0.35, when = { oil = { min = "first" }, yongbyon = { equals = "running" } },
  source = "October 2002",
  news = "In Congress they ask who is paying for oil while the reactor runs.",
  effects = { { track = "congress", add = -6, source = "judgement" }, { track = "unity", add = -3, source = "judgement" } } }
card "pressure_bites" { title = "Winter without diesel", monthly = 0.14, when = { pressure = { min = 55 } }, source = "judgement",
  news = "Aid workers report dark hospitals and lorries that burn wood.",
  effects = { { track = "north_economy", add = -6, source = "judgement" }, { track = "north_hold", add = -2, source = "judgement" },
      { track = "border_calm", add = -4, source = "judgement" } } }
card "kedo_stops" { title = "KEDO suspends its work", monthly = 0.7, once = true, first_day = "2003-11-01",
  when = { reactor = { equals = "slow" }, yongbyon = { equals = "running" } }, source = "4 November 2003, from 1 December",
  news = "KEDO's board has suspended work on the two reactors for one year.",
  effects = { { track = "north_economy", add = -1, source = "judgement" }, { track = "good_faith", add = -3, source = "judgement" },
      { track = "engagement", add = -1, source = "judgement" } } }
card "salesman" { title = "A salesman confesses", monthly = 0.5, once = true, first_day = "2004-01-15", last_day = "2004-09-30",
  source = "4 February 2004",
  news = "A Pakistani engineer has said on television that he sold centrifuges, and to whom.",
  effects = { { track = "uranium_evidence", add = 14, source = "judgement" }, { track = "npt_regime", add = -3, source = "judgement" } } }
card "ryongchon" { title = "A train explodes at Ryongchon", monthly = 0.6, once = true, first_day = "2004-04-01", last_day = "2004-08-31",
  source = "22 April 2004; over 160 dead",
  news = "Two trains have exploded at Ryongchon. Pyongyang asks for help.",
  effects = { { track = "north_economy", add = -3, source = "judgement" }, { track = "engagement", add = 3, source = "judgement" },
      { track = "good_faith", add = 2, source = "judgement" } } }
card "experiment" { title = "A laboratory in the South", monthly = 0.4, once = true, first_day = "2004-08-15", last_day = "2005-03-31",
  source = "IAEA, 2 September 2004: 0.2 grams enriched in 2000",
  news = "Inspectors have learnt that a laboratory in the South enriched uranium, two tenths of a gram of it.",
  effects = { { track = "npt_regime", add = -3, source = "judgement" }, { track = "unity", add = -3, source = "judgement" },
      { variable = "round_open", set = 0, chance = 0.5, source = "judgement" } } }
card "election" { title = "An election in Washington", monthly = 1, once = true, first_day = "2004-11-02", last_day = "2005-03-31",
  source = "2 November 2004",
  news = "Washington has voted. Pyongyang, which had waited for another result, counts its days again.",
  effects = { { track = "congress", add = 4, source = "judgement" }, { capital = "washington", add = 2, source = "judgement" },
      { track = "good_faith", add = -2, source = "judgement" } } }
card "dna" { title = "The bones are another's", monthly = 0.3, once = true, first_day = "2004-11-15", when = { families = { max = 70 } },
  source = "8 December 2004",
  news = "The remains that Pyongyang gave to a family are those of other people, says a laboratory in Tokyo.",
  effects = { { track = "families", add = -10, source = "judgement" }, { track = "good_faith", add = -3, source = "judgement" } } }
card "harvest" { title = "The best harvest in ten years", monthly = 0.5, once = true, first_day = "2005-09-01", last_day = "2006-01-31",
  source = "FAO, 2005: 4.5 million tonnes",
  news = "The North has its best harvest in ten years and asks the World Food Programme to leave.",
  effects = { { track = "north_economy", add = 5, source = "judgement" }, { track = "north_hold", add = 2, source = "judgement" } } }
card "flood" { title = "Floods in the North", monthly = 0.3, once = true, first_day = "2006-07-01", last_day = "2006-09-30", source = "July 2006",
  news = "Rain has taken the fields and the roads of three provinces.",
  effects = { { track = "north_economy", add = -6, source = "judgement" } } }
card "ship" { title = "A ship is followed", monthly = 0.06, when = { sea = { min = "inspected" } }, source = "So San, December 2002",
  news = "A freighter with fifteen missiles on board has been followed for two weeks and let go.",
  effects = { { ladder = "sea", move = 1, chance = 0.3, source = "judgement" }, { track = "pressure", add = 2, source = "judgement" } } }
card "seized" { title = "A shot across the bow", monthly = 0.06, once = true, when = { sea = { min = "boarded" }, alarm = { max = "acts" } },
  source = "judgement",
  news = "A patrol boat has fired across the bow of a freighter, and the freighter has fired back.",
  effects = { { ladder = "sea", move = 1, source = "judgement" }, { ladder = "alarm", move = 1, chance = 0.4, source = "judgement" },
      { track = "good_faith", add = -6, source = "judgement" } } }
card "quiet_months" { title = "A quiet season", monthly = 0.15, when = { alarm = { min = "words", max = "acts" }, yongbyon = { min = "frozen" } },
  source = "judgement",
  news = "Nothing was fired, nothing was said, and the inspectors played cards.",
  effects = { { ladder = "alarm", move = -1, source = "judgement" }, { track = "good_faith", add = 2, source = "judgement" } } }
card "refugees" { title = "An embassy wall", monthly = 0.12, when = { border_calm = { max = 52 } }, source = "Shenyang, May 2002",
  news = "Twenty people have climbed over the wall of a school in Beijing and asked for the South.",
  effects = { { track = "border_calm", add = -3, source = "judgement" }, { track = "engagement", add = -1, source = "judgement" },
      { track = "host_credit", add = -2, source = "judgement" } } }
card "midterm" { title = "Washington loses its House", monthly = 1, once = true, first_day = "2006-11-07", source = "7 November 2006",
  news = "The party of the government has lost both chambers. Someone in Washington needs a success.",
  effects = { { track = "congress", add = -5, source = "judgement" }, { capital = "washington", add = 2, source = "judgement" },
      { track = "good_faith", add = 3, source = "judgement" } } }
card "new_cabinet" { title = "A new cabinet in Tokyo", monthly = 1, once = true, first_day = "2006-09-26", source = "26 September 2006",
  news = "Tokyo has a cabinet that was made by the abductions, and a minister for them.",
  effects = { { track = "families", add = 4, source = "judgement" }, { track = "unity", add = -2, source = "judgement" } } }
card "pond_empty" { title = "The pond is empty", monthly = 1, when = { taken = { "unload_rods" }, alarm = { max = "words" },
  yongbyon = { equals = "running" } }, source = "April 2005",
  news = "Pictures from above show no steam at the reactor: its rods have been taken out.",
  effects = { { ladder = "alarm", move = 1, source = "judgement" }, { track = "congress", add = -2, source = "judgement" } } }
card "seventh_month" { title = "A word kept", monthly = 0.25, when = { yongbyon = { min = "frozen" }, oil = { min = "first" } }, source = "judgement",
  news = "Both sides have done this season what they had signed to do, and both are surprised.",
  effects = { { track = "good_faith", add = 5, source = "judgement" }, { track = "npt_regime", add = 3, source = "judgement" },
      { track = "congress", add = 1, source = "judgement" }, { track = "pressure", add = -3, source = "judgement" } } }
card "leaks" { title = "Trade finds another bridge", monthly = 0.12, when = { pressure = { min = 45 } }, source = "judgement",
  news = "A merchant in Dandong says that business is good, and will not say which.",
  effects = { { track = "pressure", add = -8, source = "judgement" } } }
card "parade" { title = "A parade", monthly = 0.1, when = { north_hold = { max = 58 } }, source = "judgement",
  news = "A million people have walked through the square in Pyongyang for two hours.",
  effects = { { track = "north_hold", add = 4, source = "judgement" }, { track = "north_economy", add = -1, source = "judgement" } } }
card "seals_hold" { title = "The seals are on", monthly = 1, when = { yongbyon = { min = "frozen" }, seals = { equals = 0 } }, source = "July 2007",
  news = "Men with cameras and rolls of wire have gone through the plant at Yongbyon. What they closed is closed.",
  effects = { { variable = "seals", set = 1, source = "judgement" }, { track = "npt_regime", add = 4, source = "judgement" },
      { track = "congress", add = 2, source = "judgement" }, { track = "host_credit", add = 5, source = "judgement" } } }
card "envoy_calms" { title = "A sentence both can read", monthly = 0.12, when = { alarm = { min = "crisis" }, round_open = { equals = 1 },
  host_credit = { min = 42 } }, source = "Talks of 31 October 2006, three weeks after the test",
  news = "An envoy has come back to Beijing with a sentence that both sides can read in their own way.",
  effects = { { ladder = "alarm", move = -1, source = "judgement" }, { track = "host_credit", add = 3, source = "judgement" } } }

-- What is not tended decays: each of these comes once, in its season.
card "hungry_2004" { title = "The hungry months", monthly = 0.5, once = true, first_day = "2004-02-15", last_day = "2004-08-31",
  source = "WFP, 2004: rations of 300 grams a day",
  news = "Rations have been cut to three hundred grams a day until the potatoes come.",
  effects = { { track = "north_economy", add = -10, source = "judgement" }, { track = "north_hold", add = -1, source = "judgement" } } }
card "hungry_2005" { title = "Office workers on the fields", monthly = 0.5, once = true, first_day = "2005-02-15", last_day = "2005-08-31",
  source = "WFP, June 2005",
  news = "Every clerk in Pyongyang has been sent to plant rice. The aid workers count what is left in the stores: six weeks.",
  effects = { { track = "north_economy", add = -10, source = "judgement" }, { track = "north_hold", add = -1, source = "judgement" } } }
card "hungry_2006" { title = "The aid workers leave", monthly = 0.5, once = true, first_day = "2006-01-15", last_day = "2006-06-30",
  source = "WFP, December 2005",
  news = "The World Food Programme has closed its kitchens in nineteen places, as it was asked to. Nobody has opened others.",
  effects = { { track = "north_economy", add = -10, source = "judgement" }, { track = "north_hold", add = -1, source = "judgement" } } }
card "mothers_park" { title = "A mother in the park", monthly = 0.35, once = true, first_day = "2003-10-01", last_day = "2004-10-31",
  when = { abducted = { max = "group" } }, source = "judgement",
  news = "A mother has spoken in the park where her daughter was last seen. She is a year older.",
  effects = { { track = "families", add = -11, source = "judgement" } } }
card "mothers_racket" { title = "The girl with the racket", monthly = 0.3, once = true, first_day = "2004-11-01", last_day = "2005-10-31",
  when = { abducted = { max = "group" } }, source = "judgement",
  news = "Twenty-seven years ago a girl did not come home from badminton. Her parents have shown her racket to the cameras.",
  effects = { { track = "families", add = -11, source = "judgement" }, { track = "unity", add = 1, source = "judgement" } } }
card "mothers_father" { title = "A father dies", monthly = 0.3, once = true, first_day = "2005-11-01", last_day = "2007-03-31",
  when = { abducted = { max = "group" } }, source = "judgement",
  news = "A father who had waited for twenty-eight years has died. The government sent flowers.",
  effects = { { track = "families", add = -11, source = "judgement" } } }
card "not_asked" { title = "Moscow reads it in the newspaper", monthly = 0.3, once = true, first_day = "2003-10-01", last_day = "2004-12-31",
  source = "judgement",
  news = "Five delegations had seen the draft. The sixth asked for a copy.",
  effects = { { track = "moscow_voice", add = -13, source = "judgement" } } }
card "not_photographed" { title = "A photograph of five", monthly = 0.25, once = true, first_day = "2005-01-01", last_day = "2007-03-31",
  source = "judgement",
  news = "In the photograph of the closing dinner the sixth delegate is behind a flag.",
  effects = { { track = "moscow_voice", add = -13, source = "judgement" }, { track = "host_credit", add = -1, source = "judgement" } } }
card "how_many" { title = "How many bombs by now?", monthly = 0.3, once = true, first_day = "2004-02-01", last_day = "2004-10-31",
  when = { yongbyon = { equals = "running" } }, source = "Senate hearings, 2004",
  news = "A senator has asked how many bombs the North had when this government began, and how many it has now.",
  effects = { { track = "congress", add = -6, source = "judgement" } } }
card "how_many_2005" { title = "A report nobody wanted", monthly = 0.3, once = true, first_day = "2005-01-15", last_day = "2006-06-30",
  when = { yongbyon = { equals = "running" } }, source = "Senate hearings, 2005",
  news = "The services tell Congress in public that the North could arm a missile. The services then explain what they meant.",
  effects = { { track = "congress", add = -6, source = "judgement" } } }
card "tyrant" { title = "A word too many", monthly = 0.4, once = true, first_day = "2004-06-01", last_day = "2004-11-01",
  source = "Speech of 18 August 2004",
  news = "A candidate has called the man in Pyongyang a tyrant. The radio there has found other words for the candidate.",
  effects = { { track = "good_faith", add = -5, source = "judgement" }, { variable = "round_open", set = 0, chance = 0.4, source = "judgement" } } }
card "outpost" { title = "An outpost of tyranny", monthly = 0.5, once = true, first_day = "2005-01-10", last_day = "2005-07-31",
  source = "Hearing of 18 January 2005",
  news = "A sentence from a hearing in Washington has been read out on Pyongyang's radio, twice.",
  effects = { { track = "good_faith", add = -6, source = "judgement" }, { variable = "round_open", set = 0, chance = 0.6, source = "judgement" } } }

-- What was signed reaches those who did not sign it, each once.
card "inquiry_begins" { title = "A list of names", monthly = 1, once = true, when = { abducted = { equals = "inquiry" } }, source = "judgement",
  news = "Pyongyang has handed over a list. Tokyo reads it name by name, and two are new.",
  effects = { { track = "families", add = 16, source = "judgement" }, { track = "unity", add = 3, source = "judgement" } } }
card "group_meets" { title = "A working group for the missing", monthly = 1, once = true, when = { abducted = { equals = "group" } },
  source = "judgement",
  news = "Officials of Tokyo and Pyongyang have met for half a day and agreed on the next date.",
  effects = { { track = "families", add = 5, source = "judgement" } } }
card "oil_without_answer" { title = "Oil, and no answer", monthly = 1, once = true,
  when = { oil = { min = "yearly" }, abducted = { equals = "closed" } }, source = "judgement",
  news = "The families have asked Tokyo who paid for the oil. Tokyo has said: not we.",
  effects = { { track = "families", add = -7, source = "judgement" }, { track = "unity", add = -3, source = "judgement" } } }
card "list_without_answer" { title = "Off the list", monthly = 1, once = true,
  when = { sanctions = { min = "begin" }, abducted = { equals = "closed" } }, source = "judgement",
  news = "Washington begins to take the North off its list. The mothers learn it from the television.",
  effects = { { track = "families", add = -10, source = "judgement" }, { track = "unity", add = -5, source = "judgement" } } }
card "offices_open" { title = "A brass plate", monthly = 1, once = true, when = { relations = { min = "offices" } }, source = "judgement",
  news = "Eleven diplomats have moved into a house in Pyongyang and asked for a second telephone.",
  effects = { { track = "good_faith", add = 6, source = "judgement" }, { track = "border_calm", add = 4, source = "judgement" },
      { track = "host_credit", add = 3, source = "judgement" }, { track = "engagement", add = 3, source = "judgement" } } }
card "five_signatures" { title = "Five signatures under one sentence", monthly = 1, once = true, when = { assurance = { min = "written" } },
  source = "judgement",
  news = "Five states have written that none of them means to attack. It is one sentence, and it took longer than the war of words before it.",
  effects = { { track = "good_faith", add = 5, source = "judgement" }, { track = "border_calm", add = 5, source = "judgement" },
      { track = "host_credit", add = 5, source = "judgement" }, { track = "moscow_voice", add = 6, source = "judgement" } } }
card "inspectors_land" { title = "The inspectors are back", monthly = 1, once = true, when = { inspectors = { min = "site" } }, source = "judgement",
  news = "Four inspectors with aluminium cases have landed in Pyongyang. Their old rooms were kept.",
  effects = { { track = "npt_regime", add = 7, source = "judgement" }, { track = "moscow_voice", add = 2, source = "judgement" } } }
card "treaty_again" { title = "A letter to Vienna", monthly = 1, once = true, when = { treaty = { min = "promised" } }, source = "judgement",
  news = "Pyongyang has written to Vienna. Lawyers argue over whether it had ever left.",
  effects = { { track = "npt_regime", add = 7, source = "judgement" }, { track = "moscow_voice", add = 3, source = "judgement" } } }
card "quiet_sky" { title = "Nothing in the sky", monthly = 1, once = true, when = { moratorium = { min = "missiles" } }, source = "judgement",
  news = "The promise not to launch has been read out in Pyongyang. In Niigata the sirens are tested for the last time.",
  effects = { { track = "families", add = 2, source = "judgement" }, { track = "unity", add = 4, source = "judgement" },
      { track = "good_faith", add = 3, source = "judgement" } } }

-- What only some are told.
card "trucks" { title = "Trucks at a mountain", monthly = 0.5, once = true, when = { test_ready = { min = 50 } }, seen_by = { "washington", "tokyo" },
  source = "Reports of April and May 2005",
  news = "For your eyes: cable drums and a grandstand have been counted at a mountain in the north-east of Korea. The services are of two minds.",
  effects = { { track = "npt_regime", add = -1, source = "judgement" } } }
card "general" { title = "A guest on the Yalu", monthly = 0.3, once = true, when = { north_hold = { max = 52 } }, seen_by = { "beijing" },
  source = "judgement",
  news = "For your eyes: an officer has crossed the Yalu. He says that rations for the second corps have been late twice.",
  effects = { { track = "patience", add = 2, source = "judgement" } } }
