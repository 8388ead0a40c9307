-- What a seat can do in a turn. Each has a gain, a price and somebody who objects.
-- Points of a track are judgement unless an effect names another source.
local J = "judgement"
local good_faith, host_credit = handle "good_faith", handle "host_credit"
local function by(list)                 -- names the source of every effect that has none
  for _, e in ipairs(list) do e.source = e.source or J end
  return list
end

-- Washington

policy "meet_bilaterally" { seat = "washington", title = "Meet Pyongyang in a side room", cost = 3, cooldown = 2,
  needs = { round_open = { equals = 1 } }, source = "Berlin, January 2007",
  gain = "What cannot be said before six can be said before two.", price = "You said you would never do it.", objectors = "those who call it a reward",
  effects = by { { track = "good_faith", add = 8 }, { track = "congress", add = -3 }, { track = "host_credit", add = 2 },
      { track = "unity", add = -2, chance = 0.5 } } }
policy "treasury_finding" { seat = "washington", title = "Name the bank in Macau", cost = 2, cooldown = "once", needs = { turn = { min = 4 } },
  source = "US Treasury, 15 September 2005",
  gain = "One notice, and banks everywhere close the North's accounts.",
      price = "Once the money is the subject, nothing else is. Giving it back will look like defeat.", objectors = "the negotiators",
  effects = by { { clause = "bank", level = "frozen" }, { track = "pressure", add = 15 }, { track = "north_economy", add = -6 },
      { track = "north_hold", add = -3 }, { track = "congress", add = 5 },
    { track = "good_faith", add = -12 }, { variable = "round_open", set = 0, chance = 0.6 } } }
policy "return_money" { seat = "washington", title = "Give the money back", cost = 3, cooldown = "once",
  needs = { bank = { equals = "frozen" }, money_route = { equals = 1 } }, source = "June 2007",
  gain = "Pyongyang has no more reason to stay away.", price = "Your own Treasury has to look the other way.", objectors = "the Treasury",
  effects = by { { clause = "bank", level = "open" }, { track = "good_faith", add = 12 }, { track = "congress", add = -4 },
      { track = "pressure", add = -10 }, { variable = "round_open", set = 1 } } }
policy "interdict" { seat = "washington", title = "Stop ships", cost = 2, cooldown = 2, source = "Proliferation Security Initiative, 2003",
  gain = "Missiles that do not arrive earn nothing.", price = "Sailors with guns decide what happens next.", objectors = "Beijing and Seoul",
  effects = by { { track = "pressure", add = 7 }, { ladder = "sea", move = 1, chance = 0.25 }, { track = "congress", add = 4 },
      { track = "unity", add = -3 }, { track = "north_economy", add = -3 } } }
policy "show_evidence" { seat = "washington", title = "Show the allies the uranium file", cost = 1, cooldown = 3,
  needs = { uranium_evidence = { min = 30 } }, source = "CIA, November 2002",
  gain = "Who has seen the file asks for more than plutonium.", price = "What you show can be doubted, and Pyongyang learns what you know.",
      objectors = "the services",
  effects = by { { track = "unity", add = 6 }, { track = "npt_regime", add = 3 }, { track = "uranium_evidence", add = -6 },
      { track = "good_faith", add = -5 } } }
policy "watch_trade" { seat = "washington", title = "Buy and listen: the centrifuge trail", cost = 2, cooldown = 2, secret = true,
  source = "Disclosure of the centrifuge trade, February 2004",
  gain = "The file grows.", price = "It may point at friends.", objectors = "Islamabad",
  effects = by { { track = "uranium_evidence", add = 12, chance = 0.7, delay = 60 }, { track = "congress", add = -1 } } }
policy "food_aid_us" { seat = "washington", title = "Grain for the World Food Programme", cost = 1, cooldown = 3,
  source = "US gifts to the WFP: 40,000 to 100,000 tonnes a year in 2003 and 2004",
  gain = "Children eat, and the door is not closed.", price = "Nobody can say who ate it.", objectors = "those who ask for monitors",
  effects = by { { track = "north_economy", add = 4 }, { track = "good_faith", add = 4 }, { track = "congress", add = -2 } } }
policy "rights_act" { seat = "washington", title = "A law on human rights in the North", cost = 2, cooldown = "once", needs = { turn = { min = 3 } },
  source = "North Korean Human Rights Act, 18 October 2004",
  gain = "Both parties vote for it.", price = "Pyongyang reads it as a plan for its end.", objectors = "Seoul",
  effects = by { { track = "congress", add = 8 }, { track = "good_faith", add = -8 }, { track = "engagement", add = -3 },
      { track = "families", add = 4 }, { track = "unity", add = -2 } } }
policy "end_kedo" { seat = "washington", title = "End KEDO", cost = 2, cooldown = "once", needs = { reactor = { min = "slow" } },
  source = "Suspension of 1 December 2003; end on 31 May 2006",
  gain = "A reward for bad behaviour is gone.", price = "So is the largest thing you had to give.", objectors = "Seoul, which paid",
  effects = by { { clause = "reactor", level = "ended" }, { track = "congress", add = 4 }, { track = "engagement", add = -4 },
      { track = "unity", add = -5 }, { track = "good_faith", add = -6 } } }
policy "stop_oil" { seat = "washington", title = "Turn the tankers round", cost = 2, cooldown = 3,
  needs = { oil = { min = "first" }, any = { { yongbyon = { equals = "running" } }, { alarm = { min = "crisis" } } } },
  source = "KEDO's board, 14 November 2002",
  gain = "Nobody can say that you pay for plutonium.", price = "It ended the last agreement, too.", objectors = "Seoul",
  effects = by { { clause = "oil", level = "none" }, { track = "congress", add = 6 }, { track = "good_faith", add = -8 },
      { track = "pressure", add = 5 }, { track = "engagement", add = -2 } } }
policy "take_back" { seat = "washington", title = "Take back what was given", cost = 2, cooldown = 4,
  needs = { alarm = { min = "crisis" }, any = { { relations = { min = "talks" } }, { sanctions = { min = "begin" } } } }, source = "judgement",
  gain = "The plate comes off the door and the name back on the list. Congress claps.",
      price = "Who can take back once can take back again: that is what your next signature is worth.", objectors = "Beijing and Seoul",
  effects = by { { clause = "relations", level = "none" }, { clause = "sanctions", level = "full" }, { track = "congress", add = 6 },
      { track = "good_faith", add = -10 }, { track = "pressure", add = 6 }, { track = "host_credit", add = -3 },
    { track = "families", add = 3 } } }
policy "brief_allies" { seat = "washington", title = "Three capitals before each round", cost = 1, cooldown = 2, joint_with = "tokyo",
  source = "Trilateral group of 1999",
  gain = "Nobody at home learns of a paper from Beijing.", price = "Three agree more slowly than one.",
      objectors = "the negotiators, who want a free hand",
  effects = by { { track = "unity", add = 7 }, { track = "families", add = 2 }, { track = "host_credit", add = -2 } } }

-- Pyongyang

policy "unload_rods" { seat = "pyongyang", title = "Unload the reactor and reprocess", cost = 2, cooldown = 4,
  needs = { yongbyon = { equals = "running" } }, source = "Reactor stopped in April 2005; 8,000 rods said to be unloaded on 11 May",
  gain = "Plutonium for two more bombs.", price = "Everybody watches the pool from above.", objectors = "Beijing",
  effects = by { { variable = "plutonium", add = 11, delay = 80, low = 8, high = 14, source = "ISIS, Albright and Brannan 2007" },
      { track = "npt_regime", add = -4 },
    { track = "patience", add = -5 }, { track = "good_faith", add = -4 } } }
policy "dig_shaft" { seat = "pyongyang", title = "Work on the device and the shaft", cost = 2, cooldown = 2, secret = true,
  needs = { moratorium = { max = "missiles" } }, source = J,
  gain = "The day of the test comes nearer, and only you know how near.", price = "Trucks at a mountain can be counted.",
      objectors = "those who want the plant sold",
  effects = by { { track = "test_ready", add = 14 }, { track = "north_economy", add = -2 }, { track = "patience", add = -4, chance = 0.3 } } }
policy "fire_missiles" { seat = "pyongyang", title = "Fire a volley into the East Sea", cost = 2, cooldown = 3,
  needs = { moratorium = { equals = "none" }, alarm = { max = "acts" } }, source = "Seven missiles on 5 July 2006",
  gain = "They speak of you again.", price = "They speak of you in New York.", objectors = "Beijing and Tokyo",
  effects = by { { ladder = "alarm", move = 1 }, { track = "north_hold", add = 6 }, { track = "pressure", add = 8 }, { track = "patience", add = -8 },
      { track = "families", add = -3 }, { track = "unity", add = 4 },
    { track = "engagement", add = -5 } } }
policy "test_device" { seat = "pyongyang", title = "Test a nuclear device", cost = 4, cooldown = "once",
  needs = { test_ready = { min = 60 }, plutonium = { min = 30 }, moratorium = { max = "missiles" } }, source = "9 October 2006, below one kilotonne",
  gain = "No one can say any more that you may not have one.", price = "A threat can be sold many times, a deed once.", objectors = "all five others",
  effects = by { { variable = "bomb_tested", set = 1 }, { variable = "plutonium", add = -5, source = "Hecker 2006" }, { ladder = "alarm", move = 4 },
      { track = "north_hold", add = 10 }, { track = "npt_regime", add = -15 },
    { track = "patience", add = -20 }, { track = "pressure", add = 20 }, { track = "north_economy", add = -8, delay = 30 },
        { track = "engagement", add = -12 }, { track = "unity", add = 8 }, { track = "congress", add = -6 } } }
policy "show_plutonium" { seat = "pyongyang", title = "Show a visitor the empty pond and a jar", cost = 1, cooldown = "once",
  source = "Visit to Yongbyon, January 2004",
  gain = "They believe you without a test.", price = "What they have seen they will ask you to declare.", objectors = "the army",
  effects = by { { track = "north_hold", add = 3 }, { track = "test_ready", add = -3 }, { track = "good_faith", add = 5 },
      { track = "npt_regime", add = -3 }, { track = "uranium_evidence", add = -4 } } }
policy "walk_out" { seat = "pyongyang", title = "Suspend your part in the talks", cost = 2, cooldown = 3, needs = { round_open = { equals = 1 } },
  source = "Statement of 10 February 2005",
  gain = "The host must come to you, and will not come with empty hands.", price = "It works less well each time.", objectors = "Beijing",
  effects = by { { variable = "round_open", set = 0 }, { track = "north_economy", add = 4, delay = 40,
      source = "Chinese aid before rounds; judgement" }, { track = "patience", add = -6 }, { track = "host_credit", add = -6 },
      { track = "north_hold", add = 4 } } }
policy "return_to_table" { seat = "pyongyang", title = "Come back to the table", cost = 1, needs = { round_open = { equals = 0 } },
  source = "9 July 2005; 31 October 2006",
  gain = "A face given to the host is repaid in grain.", price = "They ask why you left.", objectors = "the army",
  effects = by { { variable = "round_open", set = 1 }, { track = "patience", add = 7 }, { track = "host_credit", add = 6 },
      { track = "good_faith", add = 3 }, { track = "north_economy", add = 2 } } }
policy "reopen_markets" { seat = "pyongyang", title = "Let the markets be", cost = 2, cooldown = 3, source = "Measures of 1 July 2002",
  gain = "People feed themselves.", price = "People who feed themselves need you less.", objectors = "the party",
  effects = by { { track = "north_economy", add = 6, delay = 60 }, { track = "north_hold", add = -4 }, { track = "engagement", add = 3 } } }
policy "restart_plant" { seat = "pyongyang", title = "Break the seals", cost = 3, cooldown = 4,
  needs = { yongbyon = { min = "frozen", max = "sealed" }, seals = { equals = 1 } }, source = "22 to 31 December 2002",
  gain = "What was paid is kept, and the plant too.", price = "Nobody buys it a third time.", objectors = "everybody who signed",
  effects = by { { clause = "yongbyon", level = "running" }, { clause = "inspectors", level = "none" }, { variable = "seals", set = 0 },
      { track = "good_faith", add = -20 }, { track = "patience", add = -12 }, { track = "north_hold", add = 5 },
    { track = "pressure", add = 12 }, { track = "npt_regime", add = -6 } } }
policy "rebuild_plant" { seat = "pyongyang", title = "Put the plant together again", cost = 3, cooldown = "once",
  needs = { yongbyon = { equals = "disabled" }, seals = { equals = 1 } }, source = "Announced on 26 August and 19 September 2008",
  gain = "What was taken out still lies beside it.", price = "It takes half a year, and everybody can watch.", objectors = "everybody who signed",
  effects = by { { clause = "yongbyon", level = "running", delay = 180 }, { variable = "seals", set = 0, delay = 180 },
      { track = "good_faith", add = -12 }, { track = "patience", add = -8 }, { track = "north_hold", add = 4 },
    { track = "pressure", add = 6, delay = 90 } } }
policy "send_children" { seat = "pyongyang", title = "Let families of the abducted go", cost = 2, cooldown = "once",
  source = "22 May and 18 July 2004",
  gain = "The largest purse in Asia opens a little.", price = "Each answer brings two questions.", objectors = "the services",
  effects = by { { track = "families", add = 10 }, { track = "north_economy", add = 5, delay = 60,
      source = "250,000 tonnes of food and $10 million pledged, 22 May 2004" }, { track = "north_hold", add = -3 }, { track = "unity", add = -2 } } }
policy "flood_gates" { seat = "pyongyang", title = "Open Kaesong to the South's firms", cost = 1, cooldown = 3, joint_with = "seoul",
  source = "First goods from Kaesong, December 2004",
  gain = "Wages in dollars.", price = "Your people see their shoes.", objectors = "the army, whose road it was",
  effects = by { { track = "north_economy", add = 5, delay = 90 }, { track = "engagement", add = 6 }, { track = "north_hold", add = -3 } } }

-- Beijing

policy "call_round" { seat = "beijing", title = "Send an envoy, call a round", cost = 2, cooldown = 2,
  source = "Envoys to Pyongyang, July 2003, February and July 2005",
  gain = "A round sits, and you are in the chair.", price = "A round without result costs the chair.", objectors = "nobody yet",
  effects = by { { variable = "round_open", set = 1, chance = 0.8 }, { track = "host_credit", add = 4 }, { track = "patience", add = -3 } } }
policy "table_text" { seat = "beijing", title = "Put your own text on the table", cost = 3, cooldown = 3, needs = { round_open = { equals = 1 } },
  source = "Fifth draft, September 2005",
  gain = "Who refuses it refuses you.", price = "One of the two will say no.", objectors = "Washington, which has to read it as it is",
  effects = by { { track = "good_faith", add = 7 }, { track = "congress", add = -2 } },
  after = function(game)                -- either the text is taken, or the host loses face: never both
    local taken = game.chance(game.get(good_faith) >= 35 and 0.75 or 0.45, "host text")
    game.add(host_credit, taken and 8 or -4)
  end }
policy "close_tap" { seat = "beijing", title = "Close the oil pipeline for repairs", cost = 3, cooldown = 4,
  source = "Three days in February or March 2003",
  gain = "Pyongyang understands repairs.", price = "The next ones on the bridge are refugees.", objectors = "the army's friends of the North",
  effects = by { { track = "pressure", add = 10 }, { track = "north_economy", add = -7 }, { track = "north_hold", add = -6 },
      { track = "border_calm", add = -8, delay = 30 }, { track = "patience", add = 5 },
    { variable = "round_open", set = 1, chance = 0.5, delay = 20 }, { track = "host_credit", add = 3 } } }
policy "grain_and_glass" { seat = "beijing", title = "Grain, diesel and a glass works", cost = 2, cooldown = 2,
  source = "Taean glass works, a gift of $24 million, opened October 2005",
  gain = "Hungry people stay where they are fed.", price = "Washington says you pay for the bomb.", objectors = "Washington",
  effects = by { { track = "north_economy", add = 6 }, { track = "border_calm", add = 4 }, { track = "pressure", add = -6 },
      { track = "north_hold", add = 3 }, { track = "host_credit", add = -2 } } }
policy "border_troops" { seat = "beijing", title = "Give the border to the army", cost = 1, cooldown = "once", source = "September 2003",
  gain = "The Yalu is watched.", price = "It looks like a plan for the day after.", objectors = "Pyongyang",
  effects = by { { track = "border_calm", add = 8 }, { track = "north_hold", add = -4 }, { track = "patience", add = 3 } } }
policy "vote_sanctions" { seat = "beijing", title = "Vote for sanctions in New York", cost = 3, cooldown = 4, needs = { alarm = { min = "crisis" } },
  source = "Resolutions 1695 and 1718, July and October 2006",
  gain = "The first time that they see you vote against them.", price = "You cannot vote twice for the first time.", objectors = "Pyongyang",
  effects = by { { track = "pressure", add = 12 }, { track = "npt_regime", add = 8 }, { track = "host_credit", add = 4 },
      { track = "north_economy", add = -5 }, { track = "patience", add = -5 }, { track = "unity", add = 3 } } }

-- Seoul

policy "rice_north" { seat = "seoul", title = "Rice and fertiliser for the North", cost = 2, cooldown = 2, needs = { alarm = { max = "acts" } },
  source = "Ministry of Unification: 400,000 tonnes of rice a year in 2003 and 2004, 500,000 in 2005",
  gain = "Ministers meet, families meet.", price = "Half of the country asks what for.", objectors = "the opposition",
  effects = by { { track = "north_economy", add = 6 }, { track = "engagement", add = 2 }, { track = "good_faith", add = 2 },
      { track = "pressure", add = -4 }, { track = "unity", add = -3 } } }
policy "offer_power" { seat = "seoul", title = "Offer two thousand megawatts", cost = 3, cooldown = "once", needs = { turn = { min = 3 } },
  source = "12 July 2005",
  gain = "Electricity instead of reactors: a way round the word that nobody can say.", price = "It is your voters' money, every year.",
      objectors = "the finance ministry",
  effects = by { { variable = "power_offer", set = 1 }, { track = "good_faith", add = 8 }, { track = "engagement", add = 4 },
      { track = "moscow_voice", add = -2 }, { variable = "round_open", set = 1, chance = 0.6 } } }
policy "halt_aid" { seat = "seoul", title = "Stop the rice", cost = 2, cooldown = 3, needs = { alarm = { min = "crisis" } }, source = "13 July 2006",
  gain = "Washington sees that you can.", price = "So do the families on both sides who were to meet.", objectors = "your own party",
  effects = by { { track = "unity", add = 7 }, { track = "north_economy", add = -6 }, { track = "engagement", add = -5 },
      { track = "pressure", add = 6 } } }
policy "troops_to_iraq" { seat = "seoul", title = "Soldiers for Iraq", cost = 3, cooldown = "once",
  source = "3,600 soldiers to Arbil, decided 18 October 2003 and 18 June 2004",
  gain = "You are heard in Washington.", price = "The young who voted for you are in the street.", objectors = "your own voters",
  effects = by { { track = "unity", add = 10 }, { track = "congress", add = 3 }, { track = "engagement", add = -4 },
      { track = "good_faith", add = 2, delay = 60 } } }
policy "common_draft" { seat = "seoul", title = "Carry drafts between the two", cost = 1, cooldown = 2, needs = { round_open = { equals = 1 } },
  source = "Fourth round, July to September 2005",
  gain = "Each hears from you what the other could sign.", price = "Both think that you speak for the other.", objectors = "Tokyo",
  effects = by { { track = "good_faith", add = 5 }, { track = "engagement", add = 2 }, { track = "unity", add = -3, chance = 0.5 } } }
policy "kedo_bill" { seat = "seoul", title = "Keep KEDO alive with your money", cost = 2, cooldown = 3, needs = { reactor = { equals = "slow" } },
  source = "KEDO: Seoul had paid $1.1bn of $1.6bn",
  gain = "Something is left to be promised.", price = "Concrete that no one will ever use.", objectors = "the auditors",
  effects = by { { track = "engagement", add = 3 }, { track = "good_faith", add = 3 }, { track = "unity", add = -2 } } }

-- Tokyo

policy "second_visit" { seat = "tokyo", title = "Go to Pyongyang again", cost = 3, cooldown = "once", source = "22 May 2004",
  gain = "Children come home with you.", price = "Those whose child does not are waiting at the airport.", objectors = "the families of the missing",
  effects = by { { track = "families", add = 10, chance = 0.6 }, { track = "families", add = -3 }, { track = "north_economy", add = 4 },
      { track = "good_faith", add = 4 }, { track = "unity", add = -3 } } }
policy "test_remains" { seat = "tokyo", title = "Hold back the food of May", cost = 2, cooldown = "once", needs = { played = { "dna" } },
  source = "125,000 tonnes held back, December 2004",
  gain = "The country that was lied to sees an answer.", price = "The channel to Pyongyang is closed, and you closed it.",
      objectors = "the foreign ministry",
  effects = by { { track = "families", add = 8 }, { track = "north_economy", add = -4 }, { track = "good_faith", add = -5 },
      { track = "pressure", add = 4 } } }

policy "close_ports" { seat = "tokyo", title = "Close the ports to their ships", cost = 2, cooldown = 3,
  source = "Law of June 2004; ferry barred 5 July 2006",
  gain = "The ferry stays away, and what it carried.", price = "You have used what you had.", objectors = "Seoul",
  effects = by { { track = "families", add = 3 }, { track = "pressure", add = 6 }, { track = "north_economy", add = -3 },
      { track = "good_faith", add = -3 }, { track = "engagement", add = -1 } } }
policy "missile_shield" { seat = "tokyo", title = "Buy missile defence", cost = 2, cooldown = "once", source = "Cabinet decision of 19 December 2003",
  gain = "A shield, and an ally to build it with.", price = "Beijing counts it against itself.", objectors = "Beijing",
  effects = by { { track = "unity", add = 6 }, { track = "patience", add = 2 }, { track = "host_credit", add = -3 },
      { track = "north_hold", add = 2 } } }
policy "no_yen" { seat = "tokyo", title = "No yen for oil without an answer", cost = 2, cooldown = 3, needs = { oil = { min = "first" } },
  source = "Japan's position of February 2007",
  gain = "The families see that you meant it.", price = "Four others pay your share and remember it.", objectors = "the four others",
  effects = by { { track = "families", add = 8 }, { track = "unity", add = -5 }, { track = "good_faith", add = -4 } } }
policy "ask_washington" { seat = "tokyo", title = "Bring the mothers to Washington", cost = 1, cooldown = 3, source = "28 April 2006",
  gain = "A photograph that no negotiator can sign away.", price = "Your cause is in somebody else's hands.", objectors = "the negotiators",
  effects = by { { track = "families", add = 3 }, { track = "unity", add = 3 }, { track = "congress", add = 2 },
      { track = "good_faith", add = -3 } } }

-- Moscow

policy "shuttle" { seat = "moscow", title = "A package of your own", cost = 2, cooldown = 3, source = "Package proposal of January 2003",
  gain = "All have to say what they think of it.", price = "They may say it.", objectors = "Beijing, which is the host",
  effects = by { { track = "moscow_voice", add = 4 }, { track = "good_faith", add = 3 }, { track = "host_credit", add = -2 } } }
policy "bank_route" { seat = "moscow", title = "Lend a bank to the frozen money", cost = 3, cooldown = "once",
  needs = { bank = { equals = "frozen" } }, source = "Far Eastern Commercial Bank, June 2007",
  gain = "You alone can move what all want moved.", price = "Your bank touches it.", objectors = "your central bank",
  effects = by { { variable = "money_route", set = 1 }, { track = "moscow_voice", add = 10 }, { track = "good_faith", add = 3 },
      { track = "npt_regime", add = -2 } } }
policy "rail_and_power" { seat = "moscow", title = "The railway to Rajin", cost = 2, cooldown = 4,
  source = "Agreement of 2001 on the Trans-Korean railway",
  gain = "A line on the map that goes through you.", price = "Wagons cost money, lines on maps do not.", objectors = "the finance ministry",
  effects = by { { track = "moscow_voice", add = 3 }, { track = "north_economy", add = 3, delay = 90 }, { track = "engagement", add = 2 },
      { track = "pressure", add = -3 }, { track = "npt_regime", add = -2 } } }
policy "hold_treaty" { seat = "moscow", title = "Speak for the treaty", cost = 1, cooldown = 2, source = "IAEA Board of Governors, 2003 to 2006",
  gain = "Somebody has to.", price = "Pyongyang has heard that from you before.", objectors = "Pyongyang",
  effects = by { { track = "npt_regime", add = 5 }, { track = "moscow_voice", add = 1 }, { track = "north_hold", add = -1 },
      { track = "good_faith", add = -1 } } }
policy "soften_resolution" { seat = "moscow", title = "Take the chapter out of the resolution", cost = 2, cooldown = 3,
  needs = { alarm = { min = "crisis" } }, source = "Resolution 1695, without chapter VII, 15 July 2006",
  gain = "Your hand is in the text.", price = "The text is weaker.", objectors = "Tokyo and Washington",
  effects = by { { track = "moscow_voice", add = 6 }, { track = "pressure", add = -6 }, { track = "npt_regime", add = -4 },
      { track = "unity", add = -2 } } }
