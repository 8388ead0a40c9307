-- The terms: on one side what Pyongyang stops, on the other what Washington gives. Dear to one, cheap to the other, or there is no paper.
-- What a term is to the four who sign nothing, the cards say (the last part of cards.lua).

clause "yongbyon" { title = "The plant at Yongbyon", start = "running", source = "Agreed Framework of 1994; action plan of 2007; worth: judgement",
  levels = { { id = "running", title = "It runs" }, { id = "frozen", title = "Frozen" }, { id = "sealed", title = "Shut down and sealed" },
    { id = "disabled", title = "Disabled" }, { id = "dismantled", title = "Dismantled" } },
  worth = { washington = { disarm = { 0, 5, 8, 13, 20 }, home = { 0, 0, 2, 4, 7 } },
      pyongyang = { shield = { 0, -1, -2, -5, -18 }, survival = { 0, 0, 0, 0, -4 } } } }
clause "declaration" { title = "What the North declares", start = "none", source = "Action plan of 2007; worth: judgement",
  levels = { { id = "none", title = "Nothing" }, { id = "plutonium", title = "Its plutonium" }, { id = "all", title = "All, uranium too" } },
  worth = { washington = { disarm = { 0, 4, 9 }, home = { 0, 2, 5 } }, pyongyang = { shield = { 0, -1, -6 }, survival = { 0, 0, -3 } } } }
clause "inspectors" { title = "Inspectors", start = "none", source = "IAEA, expelled 31 December 2002; worth: judgement",
  levels = { { id = "none", title = "None" }, { id = "site", title = "At Yongbyon" }, { id = "wide", title = "Wherever they ask" } },
  worth = { washington = { disarm = { 0, 4, 9 }, home = { 0, 1, 2 } }, pyongyang = { survival = { 0, -1, -6 }, shield = { 0, 0, -2 } } } }
clause "treaty" { title = "The Non-Proliferation Treaty", start = "out", source = "Joint statement of 2005, paragraph 1; worth: judgement",
  levels = { { id = "out", title = "The North is out" }, { id = "promised", title = "Return at an early date" },
      { id = "returned", title = "Back, with safeguards" } },
  worth = { washington = { disarm = { 0, 2, 6 } }, pyongyang = { shield = { 0, -1, -6 } } } }
clause "moratorium" { title = "No more launches and tests", start = "none", source = "Moratorium on launches of 1999; worth: judgement",
  levels = { { id = "none", title = "No promise" }, { id = "missiles", title = "No missiles" }, { id = "both", title = "No missile and no device" } },
  worth = { washington = { disarm = { 0, 1, 4 }, allies = { 0, 3, 4 } }, pyongyang = { shield = { 0, -1, -4 } } } }
clause "abducted" { title = "The abducted Japanese", start = "closed",
  source = "Pyongyang declaration of 17 September 2002; Stockholm came later; worth: judgement",
  levels = { { id = "closed", title = "A closed matter" }, { id = "group", title = "A working group" }, { id = "inquiry", title = "A new inquiry" } },
  worth = { washington = { allies = { 0, 3, 6 }, home = { 0, 0, 1 } }, pyongyang = { survival = { 0, -1, -4 } } } }
clause "oil" { title = "Heavy fuel oil", start = "none",
  source = "KEDO: 500,000 tonnes a year; action plan of 2007: 50,000 and 950,000; worth: judgement",
  levels = { { id = "none", title = "None", amount = 0 }, { id = "first", title = "50,000 tonnes", amount = 50 },
      { id = "yearly", title = "500,000 tonnes a year", amount = 500 },
    { id = "million", title = "A million tonnes", amount = 1000 } },
  worth = { washington = { home = { 0, -1, -2, -5 } }, pyongyang = { bread = { 0, 2, 8, 13 } } } }
clause "assurance" { title = "What Washington says about force", start = "axis", source = "Joint statement of 2005, paragraph 1; worth: judgement",
  levels = { { id = "axis", title = "All options stay open" }, { id = "intent", title = "No intention to attack" },
      { id = "written", title = "Written, by five states" },
    { id = "pact", title = "A pact that Congress ratifies" } },
  worth = { washington = { home = { 0, -1, -2, -10 }, allies = { 0, 1, 1, -2 } }, pyongyang = { survival = { 0, 3, 6, 11 } } } }
clause "sanctions" { title = "Sanctions and the list of terror", start = "full",
  source = "Trading with the Enemy Act; list of 1988; lifted 2008; worth: judgement",
  levels = { { id = "full", title = "In force" }, { id = "begin", title = "Begin to lift" }, { id = "lifted", title = "Lifted" } },
  worth = { washington = { home = { 0, -1, -6 }, allies = { 0, -1, -5 } }, pyongyang = { bread = { 0, 3, 9 }, survival = { 0, 1, 3 } } } }
clause "bank" { title = "The North's money in Macau", start = "open",
  source = "US Treasury, Section 311 finding of 15 September 2005, $25 million; worth: judgement",
  levels = { { id = "frozen", title = "Frozen", amount = 25 }, { id = "open", title = "Free", amount = 0 } },
  worth = { washington = { home = { 3, 0 } }, pyongyang = { bread = { -7, 0 }, survival = { -4, 0 } } } }
clause "reactor" { title = "Light water reactors", start = "slow", source = "KEDO, suspended 1 December 2003, ended 31 May 2006; worth: judgement",
  levels = { { id = "ended", title = "Ended" }, { id = "discuss", title = "To be discussed at an appropriate time" },
      { id = "slow", title = "KEDO builds slowly" }, { id = "full", title = "KEDO builds in full" } },
  worth = { washington = { home = { 3, 1, 0, -6 } }, pyongyang = { bread = { -3, -1, 0, 6 }, survival = { -1, 1, 0, 2 } } } }
clause "relations" { title = "Relations", start = "none", source = "Joint statement of 2005, paragraph 2; worth: judgement",
  levels = { { id = "none", title = "None" }, { id = "talks", title = "Direct talks begin" }, { id = "offices", title = "Liaison offices" },
      { id = "full", title = "Embassies" } },
  worth = { washington = { home = { 0, -1, -3, -8 }, disarm = { 0, 0, 1, 1 } }, pyongyang = { survival = { 0, 3, 6, 10 } } } }
